"""What councils discuss, templates for minutes_fill: budget, staff, institutions, digital matters, motions, tourism."""

TEXT = """
# budget
rubric: <FINANCES|BUDGET|FINANCES – BUDGET|AFFAIRES FINANCIÈRES|Finances>
T: <Décision modificative n° {n:1-4}|Budget principal : décision modificative n° {n:1-4}|Décision modificative n°
  {n:1-4} – budget annexe assainissement>
R: Il convient d'ajuster les crédits pour régler le mandat de la société {company1} et la participation due au
  [O:Syndicat scolaire {de_town}].
D: approuver le virement de {d1:500-40000} du compte 615 vers le compte 2151
T: <Vote des taux d'imposition {year}|Fiscalité directe locale : taux {year}|Taux des taxes foncières {year}>
R: L'état 1259 transmis par la [O:DGFiP] fait ressortir un produit attendu de {x1:80000-900000}. Il est proposé de
  maintenir les taux : foncier bâti {n:21-49},{n:10-99} %, foncier non bâti {n:32-79},{n:10-99} %.
D: fixer les taux comme indiqué ci-dessus
D: charger {chair} de les notifier à la [O:Direction départementale des finances publiques {of_dept}]
T: <Souscription d'un emprunt de {d1:50000-900000}|Réalisation d'un emprunt auprès de {bank1}|Contrat de prêt – choix
  de la banque>
R: <Trois|Quatre> établissements ont été consultés : <la [O:Banque Postale]|le [O:Crédit Mutuel]>, le [O:Crédit
  Agricole] et {bank1}.
D: retenir l'offre de {bank1} pour un emprunt de {d1:50000-900000} sur {n:10-25} ans
D: autoriser {chair} à signer le contrat
T: <Admission en non-valeur|Créances éteintes|Admission en non-valeur de titres de recettes>
R: Le comptable du [O:Service de gestion comptable {de_town}] expose que les titres concernés sont irrécouvrables.
D: admettre en non-valeur la somme de {d1:20-3000}
T: <Rapport d'orientations budgétaires {year}|Débat d'orientation budgétaire {year}|DOB {year}>
R: Les concours de l'[O:État] baissent de {x1:4000-90000} et l'inflation pèse sur les charges. La capacité de
  désendettement reste inférieure à huit ans.
N: <de la tenue du débat d'orientations budgétaires|du débat et du rapport|de l'existence du rapport et de la tenue du
  débat>
S: En fonctionnement, on est à {x1:900000-4000000}, en hausse de trois et demi. Les dotations de l'[O:État] perdent
  {x2:12000-90000}, et la péréquation, je n'en parle même pas.
S: La dette, c'est {x9:300-900} par habitant — contre [A:612 euros] chez nos voisins, la nôtre est en dessous.
  {bank1}, la [O:Banque Postale] et la [O:Caisse d'Épargne] nous ont fait des offres.
Q: Je lis à la page 14 une subvention de {x3:5000-90000} au comité d'œuvres sociales. C'est quoi, exactement ?
Q: Vous avez renégocié avec [O:Dexia] en 2015 ; on paye toujours. Est-ce que la [O:Chambre régionale des comptes
  {region}] a rendu son rapport ?
Q: Vous gelez les taux mais l'[O:État] monte les bases de 7 %. Le contribuable, {ef} par exemple, il voit {w:50-200}
  de plus.
A: Le comité d'œuvres sociales, c'est l'équivalent du [O:CNAS] pour les agents. Ça existe depuis {ef}, ça n'a jamais
  fait débat.
A: La [O:Chambre régionale des comptes] a écrit, je cite, que les comptes sont « fiables et sincères ». La trésorière,
  {e}, nous le dit aussi.
I: demande des précisions sur le chapitre 011
I: juge la provision pour litiges insuffisante, l'affaire {surname} étant pendante devant le [O:tribunal judiciaire
  {de_city}]
K: répond que la hausse vient du contrat avec {company1}
K: rappelle que le budget a été vu avec {e}, qui conseille les décideurs locaux à la [O:DGFiP]

# personnel
rubric: <PERSONNEL|RESSOURCES HUMAINES|PERSONNEL COMMUNAL|Personnel>
T: <Création d'un poste d'adjoint technique|Ouverture d'un poste de rédacteur|Modification du tableau des effectifs>
R: En application de l'[L:article L. 313-1 du Code général de la fonction publique], les emplois sont créés par
  l'organe délibérant. Le départ en retraite de {e} impose de pourvoir le poste.
D: créer un emploi à <temps complet|{n:17-32}/35e> à compter du 1er {month}
D: mettre à jour le tableau des effectifs
T: <Adhésion au contrat d'assurance statutaire du [O:CDG]|Protection sociale complémentaire : participation|Convention
  avec le [O:Centre de gestion {of_dept}] : médecine préventive>
R: Le [O:Centre de gestion de la fonction publique territoriale {of_dept}] a retenu le groupement <[O:CNP
  Assurances]|[O:Groupama]|[O:MNT]> / [O:Relyens] à l'issue de la consultation.
D: adhérer au contrat groupe du [O:Centre de gestion {of_dept}]
D: fixer la participation mensuelle à {d1:5-40} par agent
S: C'est un renouvellement. {mgx}, que vous connaissez, part après trente-deux ans de maison. On remercie aussi {e},
  qui a fait l'intérim.
S: Le [O:CDG] nous propose un taux de {n:4-8} %, avec dix jours de franchise. [O:CNP Assurances] voulait neuf. Le
  comité social territorial a dit oui, [O:UNSA] et [O:CFDT] pour, [O:CGT] contre.
Q: Un contrat à {n:17-30} heures, ça ne fait pas vivre. {ef}, à la médiathèque, travaille aussi chez [O:Intermarché]
  le soir.
Q: Combien d'arrêts en cours ? Parce que l'intersyndicale nous a remis un tract à l'entrée, {m} peut en témoigner.
A: La [O:FAFPT] — non, la [O:CFTC], excusez-moi — a été reçue le 9. Le régime indemnitaire, on l'ouvre en septembre.
A: Je ne parle pas des agents en séance publique, {m}. Venez voir notre direction, {e} vous donnera les chiffres.
I: demande si le poste de {e} sera remplacé à l'identique
I: souhaite savoir si la [O:CNRACL] augmente ses taux
K: répond que le jury de recrutement associera le [O:CDG {of_dept}]
K: précise que le comité social territorial a rendu un avis favorable

# institution
rubric: <INSTITUTION|VIE MUNICIPALE|ADMINISTRATION GÉNÉRALE|INTERCOMMUNALITÉ|AFFAIRES GÉNÉRALES>
T: <Désignation d'un délégué au syndicat d'énergie|Désignation de représentants au {public_synd}|Remplacement d'un
  délégué au {public_synd}>
R: À la suite de la démission de {mm}, il convient de désigner un nouveau représentant au {public_synd}.
D: désigner {mm2} comme délégué titulaire et {mm3} comme suppléant auprès du {public_synd}
T: <Modification des statuts de la communauté de communes|Modification statutaire du {public_synd}|Adhésion de la
  {commune_org} au {public_synd}>
R: Le {public_synd}, dont le siège est {a_town}, a notifié la modification de ses statuts, conformément à l'[L:article
  L. 5211-17 du CGCT].
D: approuver la modification des statuts du {public_synd}
T: <Adoption du règlement intérieur|Vœu présenté par {mf2}|Motion sur les finances locales>
R: Le texte proposé par l'[O:Association des maires de France] ([O:AMF]) est lu en séance par {m}.
D: adopter le texte présenté
D: adresser la délibération au Premier ministre et à l'[O:AMF]
S: Il nous faut un délégué au {public_synd}, {m} ayant souhaité arrêter pour raisons personnelles. Je le remercie,
  vraiment.
S: Les statuts, c'est technique, mais c'est important : le {public_synd} prend la GEMAPI, et les {commune_orgs} nous
  rejoignent.
Q: Combien de réunions par an, au {public_synd} ? Et qui paie le déplacement, {town}, c'est à cinquante kilomètres.
Q: Je suis candidat. {mf} l'est aussi. Vous verrez, ça n'empêchera pas de boire un verre ensemble.
A: Vous avez raison, l'[O:Association des maires ruraux de France] l'a dit aussi : on empile les syndicats.
  L'[O:Assemblée des départements de France] dit le contraire, évidemment.
A: On peut voter à main levée si personne ne s'y oppose. {ef}, notre directeur, sort les bulletins, au cas où.
I: propose la candidature de {mf}
I: demande quelles compétences conserve le {public_synd}
K: remercie {mf} pour son engagement au sein du {public_synd}
K: répond que le {public_synd} réunira son assemblée avant l'été

# numerique
rubric: <NUMÉRIQUE|COMMUNICATION – NUMÉRIQUE|AMÉNAGEMENT NUMÉRIQUE|ATTRACTIVITÉ>
T: <Implantation d'un relais de téléphonie|Convention d'occupation pour une antenne|Bail avec un opérateur de
  téléphonie mobile>
R: La société <[O:TDF]|[O:Cellnex France]|[O:Hivory]|[O:TOTEM France]|[O:Free Mobile]> propose d'occuper la parcelle
  {parcel} pour une redevance de {d1:800-9000} par an.
D: approuver la convention d'occupation au prix de {d1:800-9000}
T: <Logiciels : contrat avec {company1}|Renouvellement des copieurs : marché|Site internet : choix du prestataire>
R: Le contrat actuel avec [O:Berger-Levrault] arrive à échéance. {company1} propose une offre de {d1:900-18000} HT.
D: retenir la proposition de {company1} pour {d1:900-18000} HT
S: La fibre : [O:XpFibre] a raccordé le bourg, pas les écarts. Le [O:Syndicat mixte {of_dept} numérique], enfin {e},
  nous promet la fin de l'année.
S: [O:Orange] coupe le cuivre en 2026. Les personnes âgées, {ef}, {ef2}, elles m'appellent, elles sont perdues.
Q: [O:Bouygues Telecom] a planté un poteau devant chez {ef}, sans prévenir. C'est légal, ça ?
Q: Et les ondes ? Le collectif {asso1} demande une mesure de l'[O:ANFR]. C'est gratuit.
A: La mesure, je l'ai demandée à l'[O:Agence nationale des fréquences] dès le mois de mars. On est très en dessous des
  seuils.
A: Pour le poteau, c'est [O:Axione], le sous-traitant d'un sous-traitant. L'[O:ARCEP] a un formulaire, je l'ai rempli,
  trois fois.
I: demande la date du raccordement à la fibre par [O:XpFibre]
I: s'inquiète de la disparition du réseau cuivre d'[O:Orange]
K: répond que l'[O:Arcep] suit le calendrier du déploiement
K: précise qu'un conseiller numérique tient une permanence avec [O:La Poste]

# economie
rubric: <ÉCONOMIE|DÉVELOPPEMENT ÉCONOMIQUE|COMMERCE ET ARTISANAT|TOURISME|Affaires économiques>
T: <Aide à l'immobilier d'entreprise : {company1}|Vente d'un lot en zone d'activités à {company1}|Aide au commerce :
  convention avec {company1}>
R: La société {company1}, dirigée par {ef}, projette de créer {n:3-40} emplois. La [O:Région {region}] et
  [O:Bpifrance] participent au financement.
D: accorder à la société {company1} une aide de {d1:3000-90000}
D: autoriser {chair} à signer la convention avec la [O:Région {region}]
T: <Taxe de séjour {year} : tarifs|Convention avec l'office de tourisme|Subvention à l'office de tourisme>
R: L'[O:Office de tourisme {de_town}] a présenté son bilan : {n:4000-40000} visiteurs et {n:200-2000} nuitées
  déclarées par [O:Airbnb] et [O:Booking].
D: verser à l'[O:Office de tourisme {de_town}] une dotation de {d1:8000-180000}
T: <Ouvertures dominicales des commerces {year}|Dérogation au repos dominical|Ouverture des commerces le dimanche>
R: Les organisations consultées – [O:CFDT], [O:CFE-CGC], [O:MEDEF], [O:U2P] – n'ont pas formulé d'opposition, la
  [O:CGT] étant défavorable.
D: émettre un avis favorable à l'ouverture de {n:5-12} dimanches
S: {company1}, c'est une entreprise familiale, le père, {ef}, a démarré dans son garage. Aujourd'hui, {n:20-180}
  salariés. Ils cherchent deux hectares.
S: La boulangerie ferme. {e} part à la retraite et le [O:Crédit Agricole] ne suit pas le repreneur. La [O:CMA] a une
  liste de candidats.
Q: Et si {company1} repart dans cinq ans avec la subvention, comme {company2} ? On a été échaudés, tout de même.
Q: [O:Amazon] n'est jamais loin. Qui est derrière {company2}, la SCI, là ? Un certain {ef}, qui n'habite même pas la
  région.
A: Il y a une clause de retour. Si l'emploi n'est pas là, on récupère les {x1:8000-60000} ; c'est écrit par {office},
  notre conseil.
A: J'ai vu la [O:CCI {of_dept}] avec {mf} ; le [O:Pôle emploi] de l'époque avait proposé une formation, [O:France
  Travail] confirme.
I: demande quelles garanties la société {company1} apporte sur l'emploi
I: se réjouit de la reprise du café par {ef}
K: répond qu'une clause résolutoire protège la collectivité
K: rappelle que la [O:CCI] et [O:Initiative France] accompagnent le repreneur
"""
