"""What a line of minutes looks like that is, or is not, the heading of an act: patterns only."""

import re

from pipeline.sieve import Sieve

SHORTEST, LONGEST = 6, 170

SENTENCE_END = re.compile(r"[.!?;…]\s*$|\b\d{1,3}\s*$|[)»]\s*$")
VOTE_LINE = re.compile(
    r"(?i)\bunanimit[ée]|\b(?:pour|contre|abstentions?)\s*:?\s*\d|\d\s*(?:voix|votes?|pour|contre|abst)|^\s*(?:adopt[ée]|approuv[ée]|accord|vot[ée]|votes?\s*:|dont acte|pas de vote|rejet[ée]|ajourn[ée]|d[ée]cision ajourn|accept[ée]|valid[ée]|prend acte)|\bprend acte\b"
)
PARAGRAPH = re.compile(r"\s*[«\"(–—•➢>◆▪*-]*\s*[A-ZÉÈÀÊÂÎÔŒ\d][\w’'.]*")
NOT_A_TITLE = re.compile(
    r"(?i)\b(?:unanimit[ée]|voix|abstentions?\b|votants|pr[ée]sents?\b(?! rapport)|absents?\b|excus[ée]s?\b|s[ée]ance (?:est|du|publique|ordinaire|lev)|page \d|ordre du jour|questions? diverses|r[ée]publique fran|d[ée]partement d[eu]s?\b(?=\s+[A-ZÉ])(?=.{3,30}$)|arrondissement|signature|secr[ée]taire d|en exercice|lev[ée]e|libert[ée])\b"
    r"|^\s*(?:M\.|MM\.|Mmes?\b|Monsieur|Madame|Messieurs|Mesdames|[-–—>•◆✓]\s*[a-zà-ÿ]|\(|L[ea] (?:maire|pr[ée]sident|secr[ée]taire|conseil|bureau|comit[ée]|s[ée]ance)|L['’]|Ce(?:t|tte|s)?\b|Il\b|Elle\b|Ils\b|Elles\b|On\b|Nous\b|Je\b|Vous\b|Vus?\b|Consid[ée]rant|Apr[èe]s|Entendu|Ou[ïi]\b|Sur (?:proposition|le rapport|rapport)|Conform[ée]ment)"
    r"|^\s*(?:adopt[ée]+|approuv[ée]+|accept[ée]+|votée?s?\b|vote\b(?! d)|rejet[ée]+|rapporteure?|candidat|se pr[ée]sent|a obtenu|ont obtenu|est (?:[ée]lu|proclam)|nombre de|bulletins|suffrages|majorit[ée]|quorum|chap\b|chapitre|section|article|recettes?\b|d[ée]penses?\b|total|montant|lot n|fait [àa]|pour extrait|pouvoirs?\b|procurations?\b|convocation|date d|certifi|affich|publi(?:[ée]|cation)|expos[ée] (?:de|du)|intervention|votes?\s*(?:[:àa]\s|pour\b|contre\b)|votes? [àa] main|d[ée]bat\s*:|discussion\s*:|d[ée]lib[ée]r|pour\s*:|contre\s*:|se sont|s['’]abst|ne pren|extrait|mairie|commune d|ville d|canton|[a-d]\))"
    r"|[.;,?]\s*$|:\s*[\d ,.€]+$|\d[,.]\d\d\s*(?:€|euros)?\s*$|^\s*\d{2,6}\s+(?=[A-Z])|_{4}|\.{4}|\s:\s*(?:pour|contre|oui|non|pr[ée]sente?|absente?)\b|@|\bwww\.|\bs['’]abst|^\s*(?:feuillet|page|folio)\b|\([Ee]n (?:k?euros|€|k€)\)|^\s*(?:a|ont) (?:[ée]t[ée]|vot[ée])\b|^\s*(?:HT|TTC)\b|^\s*(?:[ée]lue?|nomm[ée]e?|d[ée]sign[ée]e?) secr[ée]taire|^\s*secr[ée]taire\b|^\s*(?:pour|contre|abstentions?)\s*:?\s*\d*\s*$|^\s*(?:fonctionnement|investissement)\s*$|[→➢▪•]|\s-[A-Z]|pr[ée]sent[ée]s? par|^\s*sign[ée]|^\s*(?:avant\b|conseill[eè]re?s?\b|adjointe?s? (?:au|[àa] la)|scrutin\b|op[ée]ration (?:n\s?° ?)?\d)|^\s*(?:pour|contre|abst\w*)\b|^\s*(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|lundi|mardi|mercredi|jeudi|vendredi|samedi)\b"
)
FINITE = re.compile(
    r"\b(?=[a-zéèêô])(?:est|sont|a|ont|avait|avaient|était|étaient|sera|seront|serait|seraient|aura|auront|aurait|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|pourrait|fait|font|va|vont|vient|viennent"
    r"|souhaite(?:nt)?|sollicitent|sollicite|accepte(?:nt)?|propose(?:nt)?|expose|rappelle|précise|indique|informe|présente|délègue|accède|s['’]élève(?:nt)?|organise(?:nt)?|arrive(?:nt)?|envisage|ressort|permet(?:tent)?|prévoit|prévoient"
    r"|concerne(?:nt)?|convient|faut|reste(?:nt)?|relie|compte(?= \d)|emploie|demandent|recrute|bénéficie(?:nt)?|accueille|assure|perçoit|signale|répond|remercie|déclare|ouvre|lève|coordonne|atteint|atteignent|cesse|dispose(?:nt)?"
    r"|soutient|représente(?:nt)?|regroupe|gère|invite|constate|estime|transmet|vise(?:nt)?|exploite|occupe(?:nt)?|entend|explique(?:nt)?|ajoute|évoque|détaille|énonce|soumet|souligne|fournit|reçoit|prend|prennent|tient|appartient"
    r"|comprend|comprennent|expire|débute|s['’]inscrit|renouvelle|établit|demande(?= (?:la|le|les|un|une|des|que|à|au|aux|si|combien)\b| l['’])|quitte|rejoint|commercialise|intervient|nécessite(?:nt)?|suppose|figure(?:nt)?|utilise(?:nt)?|donne lecture|baissent|pèse(?:nt)?|[a-zéèêô]{3,14}(?:era|eront|erait|eraient|ira|iront|endra|endront|endrait))\b(?! lieu)"
)
"""A verb that makes a sentence of a line; titles have none."""
TELLS = re.compile(
    rf"{FINITE.pattern}|\b(?:participe(?:nt)?|fixe(?:nt)?|porte(?:nt)? (?:sur|[àa])|entretient|entretiennent|forme(?:nt)?|finance(?:nt)?|alimente(?:nt)?|transporte(?:nt)?|réalise(?:nt)?|appelle(?:nt)?|sert|servent"
    r"|ferme(?:nt)?|réclame(?:nt)?|accompagne(?:nt)?|projette(?:nt)?|lance(?:nt)?|mène(?:nt)?|développe(?:nt)?|anime(?:nt)?|met|mettent|offre(?:nt)?|construit|crée(?:nt)?|impose(?:nt)?|définit|attribue(?:nt)?|laisse(?:nt)?"
    r"|fixait|prévoyait|s['’]équilibre(?:nt)?|invoque(?:nt)?|compte|emploie(?:nt)?|subit|connaît|connaissent|détient|verse(?:nt)?|réunit|rassemble(?:nt)?|tient|repose(?:nt)?|relève(?:nt)?|oblige(?:nt)?|interdit|autorise(?:nt)?"
    r"|applique(?:nt)?|commente(?:nt)?|résume(?:nt)?|rapporte|confirme(?:nt)?|craint|regrette(?:nt)?|suggère(?:nt)?|trouve(?:nt)?|lit|lie(?:nt)?|s['’]interroge)\b"
)
"""A verb behind an article or a name: the report has begun."""
BULLET = re.compile(r"^\s*[◆►▪■●•>*✓❖➢–—-]+\s*(?=[A-ZÉÈÀ])")
DISPOSITIF = re.compile(
    r"(?i)\s*[>•➢◆▪*–—-]*\s*(?:(?:et |de |d['’] ?|se |s['’] ?)?(?:approuve|autorise|adopte|d[ée]cide|dit\b|donne|charge|pr[ée]cise|fixe|sollicite|mandate|pr[ée]voi|habilite|que\b|prend|verse|attribue|accorde|d[ée]signe|retient|affecte|vote\b(?! d[ue])|c[èe]de|acquiert|cr[ée]e\b|supprime|modifie|impute|inscrit|accepte|valide|confie|rejette|ajourne|reporte|constate|arr[êe]te|adh[èe]re|met à jour|demande que|s['’]engage|[ée]met|proclame|[ée]lit|nomme|institue|instaure|ratifie|confirme|admet|consent|garantit|renouvelle|signe|notifie|transmet|rejette|soutient|soutenir|demande (?=[àal])|demander|rappelle|réaffirme|exige|appelle|s['’]oppose|dénonce|invite|exprime|souhaite|refuse|condamne|déplore|regrette|alerte|interpelle|conclut?r?e?|met(?:tre)? (?:à|en|fin)|contracte|souscri[rt]e?|prendre|émettre|admettre|consentir|céder|acquérir|retenir|inscrire)(?:r|nt)?)\b"
)
CAPITALS = re.compile(
    r"(?<!\bM\. )(?<!\bMM\. )(?:^|(?<=[.;:!?»)\]|] )|(?<=\d )|(?<=\d [–-] ))(?P<title>[A-ZÉÈÀÊÂÎÔÛÇ«][A-ZÉÈÀÊÂÎÔÛÇŒ’'«»\d°,:/().&–-]*(?: [A-ZÉÈÀÊÂÎÔÛÇŒ«»’'(\d&:–-][A-ZÉÈÀÊÂÎÔÛÇŒ’'«»\d°,:/().&–-]*)+)(?= [A-ZÉÀ]['’]?[a-zà-ÿ]| [A-Z]['’]| MM?\. )"
)
TABLE_HEADS = re.compile(
    r"(?:\b(?:INTITUL[EÉ]S?|COMPTES?|D[EÉ]PENSES|RECETTES|MONTANTS?|ARTICLES?|CHAPITRES?|CHAP|D[EÉ]SIGNATION|LIBELL[EÉ]S?|TOTAL|TOTAUX|SECTION|FONCTIONNEMENT|INVESTISSEMENT|OP[EÉ]RATIONS?|CR[EÉ]DITS?|BP|DM|HT|TTC|TVA|NATURE|QUANTIT[EÉ]|PRIX|UNITAIRE|DES|DE|DU|EN|ET|A|N°|[\d.,€%/()-]+)(?:\s|$)){3,}$"
)
"""The heads of a table's columns, in capitals."""
WORDS_IN_CAPITALS = re.compile(r"[A-ZÉÈÀÊÂÎÔÛÇŒ]{3,}")
BOUNDARY = re.compile(
    r" (?:(?<=[.!?;,»)] )|(?<=[>◆•▪➢■✓❖*|→] )|(?<=[.!?;)] [–—-] )|(?<=voix )|(?i:(?<=nanimit[ée] )|(?<=r[ée]sents )|(?<=epr[ée]sent[ée]s )|(?<=xprim[ée]s )|(?<=bstention )|(?<=la majorit[ée] ))|(?<=\d\.\d )|(?<= \d )|(?<= \d\d )|(?<= \d[.)–-] )|(?<=[€] )|(?<=[€\ds] HT )|(?<=[€\ds] TTC )|(?<=\d[hH]\d\d )|(?<=[A-ZÉÈ]{4} )|(?<=[A-ZÉÈ]{3} [–:-] )|(?<=l[ae] signer )|(?<=fférent )|(?<=fférente )|(?<=fférents )|(?<=fférentes ))"
    r"(?=[«A-ZÉÈÀÂÊÎÔŒ])"
)
"""The space before a place where a title may begin in running text: after the end of a sentence, of a vote or of a rubric, after a bullet."""
WITHOUT_STOP = re.compile(
    r" (?<=[a-zéèêàîôûç%€] )(?<!\b[dlDL]e )(?<!\b[Ll]a )(?<!\bdu )(?<!\b[dlDL]es )(?<!\bau )(?<!\baux )(?<!\bet )(?<!\bou )(?<!\bun )(?<!\bune )(?<!\bce )(?<!\bcette )(?<!\bson )(?<!\bsa )(?<!\bpar )(?<!\bpour )(?<!\bsur )(?<!\bavec )(?<!\ben )(?<!\bdans )(?<!\bque )(?<!\bqui )(?<!\bentre )(?<!\bsous )(?<!\bà )(?=[A-ZÉ][a-zé]{2})"
)
"""The space before a capital in the middle of a sentence, behind no word that leads on."""
ACT_NOUN = re.compile(
    r"[«\"]?\s*(?:Acceptation|Accueil|Achat|Acquisition|Actualisation|Adhésion|Admission|Adoption|Affectation|Agenda|Aides?|Ajout|Aliénation|Aménagement|Amortissement|Annulation|Approbation|Arrêt|Attribution|Autorisation|Avance|Avenant|Avis|Bail|Bibliothèque|Bilan|Bornes|Budget|Candidature|Cantine|Carte|Centre|Cession|Changement|Charte|Choix|Cimetière|Classement|Clôture|Commissions?|Compétence|Comptes?|Compte[- ][Rr]endu|Relevé|Concession|Constitution|Construction|Contrat|Contribution|Convention|Cotisation|Coupes?|Création|Créances|Débat|Décisions? (?:[Mm]odificatives?|prises)|Délégations? : décisions|Information sur|Communication des|Déclassement|Délégation|Demandes?|Démission|Dénomination|Dépenses|Dérogation|Désaffectation|Désignation|Détermination|DETR|DM|DOB|DSIL|Dissolution|Don|Dons|Dotation|Droit|[ÉE]change|[ÉE]clairage|[ÉE]coles?|Effacement|[ÉE]lection|[ÉE]laboration|Emplois?|Emprunt|Enquête|Entretien|[ÉE]tat|[ÉE]tude|Exonération|Extension|Extinction|Festival|Fêtes|Fiscalité|Fixation|Fonds|Forêt|Formation|Fourniture|Frais|Garantie|Gestion|Gratification|Groupement|Implantation|Impôts|Indemnités?|Installation|Instauration|Institution|Intégration|Lancement|Ligne|Location|Logements?|Lotissement|Maintien|Maison|Maîtrise|Marchés?|Médiathèque|Mises?|Modalités|Modification|Motion|Mutualisation|Navette|Nomination|Octroi|Opération|Organisation|Ouverture|Participation|Partenariat|Passage|Personnel|PLU|Plan|Police|Présentation|Prestations?|Prêt|Prime|Prise|Procès-verbal|Programme|Projet|Prolongation|Protection|Protocole|Provisions?|Rapport|Ratification|Réalisation|Reconduction|Recrutement|Rectification|Redevances?|Réfection|Réforme|Refus|Régie|Régime|Règlement|Régularisation|Réhabilitation|Remboursement|Remise|Remplacement|Renouvellement|Rénovation|Renonciation|Répartition|Réparation|Représentation|Reprise|Requalification|Résiliation|Restauration|Rétrocession|Révision|RIFSEEP|Saison|Salle|Schéma|Servitude|Signature|Site|Souscription|Soutien|Station|Statuts|Subventions?|Suppression|Tableau|Tarifs?|Tarification|Taux|Taxes?|Terrain|Transferts?|Transformation|Transports?|Travaux|Utilisation|Validation|Vente|Versement|Vidéoprotection|Vie|V[œ]u|Voeu|Voirie|Vote (?:du|des|de)|Zone)\b"
)
"""Nouns that open the title of an act."""
REPORT = re.compile(
    r" (?=(?:Le|La|Les|Des|Un|Une|Ce|Cet|Cette|Ces|Il|Elle|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Treize|Quatorze|Quinze|Vingt|Plusieurs|Chaque|Depuis|Lors|Par|Dans|Avec|Avant|En|À|A|Sur|Par|Pour|Afin|Suite|Candidat\w*|Candidature\S*|Se présent\S+|Nombre de|Bulletins|Rapporteur|Exposé|Débat|Discussion)\b|L['’](?=\w))"
    r"(?<!\b[dD]e )(?<!\b[dD]u )(?<!\bet )(?<!\b[àÀ] )(?<!\bDE )(?<!\bPOUR )(?<!\bSUR )(?<!\bpar )(?<!\bpour )(?<!\bavec )(?<!\bdes )(?<!\bau )(?<!\baux )(?<!\ben )(?<!\bsur )(?<!\bentre )(?<!\bla )(?<!\ble )(?<!\bles )(?<!ssociation )(?<!ociété )(?<!lub )(?<![:«“\"–—'’-] )"
)
"""Where the report begins after a title without a stop."""
CLOSES = r"s[ée]ance (?:est |a [ée]t[ée] )?(?:lev[ée]e|close|cl[ôo]tur[ée]e)|\bl[èe]ve la s[ée]ance|\bcl[ôo]t la s[ée]ance|\bfin de (?:la )?(?:r[ée]union|s[ée]ance)"
CLOSING_WORDS = ("levé", "levee", "lève la", "leve la", "clos", "clôt", "clot", "fin de")
"""How minutes say that the sitting is over, and the words of which each way holds one."""
END_OF_SITTING = Sieve(
    re.compile(
        r"(?i)(?:la |l['’]ordre du jour[^.\n]{0,60})?"
        rf"{CLOSES}"
        r"|ordre du jour (?:[ée]tant )?[ée]puis[ée]|plus personne ne demandant|fait et d[ée]lib[ée]r[ée]|ont sign[ée] (?:au registre|les membres)|suivent les signatures|cl[ôo]ture (?:de (?:la )?s[ée]ance|du proc[èe]s[- ]verbal)"
    ),
    *CLOSING_WORDS,
    "puis",
    "demandant",
    "fait et d",
    "ont sign",
    "les signatures",
    near=(110, 40),
)
AFTER_OPENING = re.compile(
    r"(?i)(?:secr[ée]taire(?: de (?:la )?s[ée]ance)?|s[ée]ance (?:est )?ouverte[^.]{0,60}|quorum[^.]{0,80}|proc[èe]de [àa] l['’]appel[^.]{0,60}|ordre du jour[^.]{0,60})[.:]\s*$"
)
"""The first point of a sitting follows its opening."""
DELIBERATES = re.compile(
    r"[\s.:–-]*(?i:apr[èe]s (?:en avoir |avoir )?d[ée]lib|apr[èe]s (?:[ée]change|discussion|d[ée]bat|vote)|ou[ïi] |entendu |(?:le|la|l['’]) ?(?:conseil|comit[ée]|bureau|assembl[ée]e)\b[^.;:]{0,90}\b(?:d[ée]cide|approuve|adopte|d[ée]lib[èe]re))"
)
"""The formula that leads from a report to its decision."""
RUBRIC_IN_CAPITALS = re.compile(
    r"(?:[A-ZÉÈÀÊÂÎÔÛÇŒ’',&/-]{2,} (?:[–&/-] |\d{1,3} )?){1,8}(?=[A-ZÉÈÀÊÎÔ][’']?[a-zéèàêîôœ])"
)
"""A rubric in capitals straight in front of a title that is not."""
ABBREVIATION = re.compile(r"(?:\b(?:MM|Mr|Me|Dr|Ste?|art|n|p)|\b[A-Z])\. $")
DIRECTLY = re.compile(r"^[^A-Za-zÀ-ÿ]*(?:[A-ZÉÈÀÊÂÎÔÛÇŒ’',&/–-]+ )*$|[.,;:!?»)◆►▪■●•>*✓❖➢→] $|[A-ZÉÈ]{3} [–:-] $")
"""What may stand between an outcome and the next point: a stop, or a rubric in capitals."""
