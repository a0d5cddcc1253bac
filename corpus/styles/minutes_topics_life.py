"""What councils discuss, templates for minutes_fill: canteen, school, sport, culture, health, social action, safety."""

TEXT = """
# cantine
rubric: <AFFAIRES SCOLAIRES|RESTAURATION SCOLAIRE|ENFANCE – JEUNESSE|VIE SCOLAIRE>
T: <Tarifs de la restauration scolaire {year}|Prix du repas à la cantine|Cantine : tarification sociale à [A:1 €]>
R: Le prix de revient d'un repas fourni par <[O:Sodexo]|[O:Elior]|[O:API Restauration]|[O:Convivio]|la société
  {company1}> atteint {x1:6-11}. La [L:loi EGAlim] impose par ailleurs 50 % de produits durables ou de qualité.
D: fixer le prix du repas enfant à {d1:2-5} et celui du repas adulte à {d2:5-9}
D: autoriser {chair} à signer la convention triennale avec l'[O:Agence de services et de paiement]
T: <Fourniture de repas en liaison froide : attribution|Marché de restauration : choix du prestataire|Restauration
  collective – avenant n° 1>
R: Deux prestataires ont répondu, {company1} et {company2}. La commission a goûté les repas de chacun.
D: confier le marché à <la société {company1}|{company1}> pour un montant annuel de {d1:20000-240000} HT
S: Pour la cantine, on sert {n:60-480} repas par jour. {company1} nous a appliqué la clause de révision : neuf virgule
  deux pour cent. J'ai demandé à {mg} de tout remettre à plat.
S: Le repas à [A:un euro], c'est l'[O:État] qui compense {w:3-4} par repas. Il faut donc signer avec l'[O:ASP], et c'est
  pour trois ans.
Q: Les parents de la [O:FCPE] m'ont donné ça — je vous le montre —, c'est une barquette de poisson, et c'est froid au
  milieu. Ce n'est pas sérieux, {mg}.
Q: Pourquoi {company1} plutôt que la cuisine centrale de {town} ? Là-bas, {ef} travaille avec le [O:GAEC des <Trois
  Chênes|Prés-Hauts>] et tout le monde est content.
Q: Un impayé de {x2:4000-30000}, ça fait combien de familles ? Le [O:CCAS] les suit, au moins ? Et l'[O:UDAF] ?
A: J'ai déjeuné à la cantine jeudi avec {e}, de la [O:FCPE], et avec {e2}, la diététicienne. Ce n'était pas du
  gastronomique, c'était correct.
A: Nous avons fait appel au [O:Civam <Bio|des Vallées>] et à la [O:Chambre d'agriculture] pour trouver des
  producteurs. La farine vient de {town}, le bœuf de chez {ef}.
A: Les impayés, le [O:Trésor public] s'en occupe, avec discernement, je vous rassure. Aucune famille ne sera privée de
  repas.
I: demande si les parents d'élèves de la [O:FCPE] ont été consultés
I: trouve la qualité des repas livrés par {company1} insuffisante
K: répond qu'une visite de la cuisine de {company1} est organisée avec la [O:PEEP] et la [O:FCPE]
K: rappelle que la commune prend à sa charge {x1:2-6} par repas

# ecole
rubric: <ÉDUCATION|SCOLAIRE|ENFANCE – ÉDUCATION|FAMILLE – ÉCOLES>
T: <Participation aux frais de fonctionnement de l'école privée|Forfait communal {year} – école privée sous
  contrat|Convention avec l'[O:OGEC]>
R: L'[O:OGEC <Sainte-Anne|Saint-Joseph|Notre-Dame|du Sacré-Cœur>] demande la révision du forfait versé pour les
  {n:12-140} élèves domiciliés sur la commune.
D: fixer le forfait à {d1:400-1600} par élève
D: verser à l'[O:OGEC] la somme de {d2:8000-90000}
T: <Classe de découverte : subvention|Voyage scolaire – aide à la coopérative|Subvention à l'{school_assoc}>
R: L'{school_assoc} organise un séjour à {town} pour {n:22-90} élèves et sollicite une aide.
D: accorder à l'{school_assoc} une subvention de {d1:200-4000}
T: <Carte scolaire : motion contre la fermeture d'une classe|Fermeture d'une classe : avis du conseil|Motion – école
  publique>
R: La [O:direction des services départementaux de l'Éducation nationale] a annoncé la fermeture d'une classe alors que
  les effectifs sont stables.
D: demander à la [O:DSDEN {of_dept}] le maintien de la classe
D: charger {chair} de transmettre la motion au [O:rectorat {de_city}] et à {ef}, député
S: L'inspectrice, {e}, est venue nous annoncer qu'il manquait quatre élèves. Quatre ! Le [O:rectorat {de_city}] compte
  au premier octobre, pas en juin.
S: L'{school_assoc} part à {town} au printemps, le devis de la [O:Ligue de l'enseignement] est à {x1:6000-19000}, les
  familles paient un tiers.
Q: Est-ce que le [O:SNUipp] et la [O:FSU] ont été reçus ? Parce que chez {m}, ils attendent depuis trois semaines.
Q: Le toit du préau fuit. {ef}, le directeur, met des seaux. Quand est-ce que {company1} revient ?
Q: Pour l'[O:OGEC], je veux bien, la [L:loi Debré] l'oblige ; mais au-delà de l'obligation, on finance quoi au juste ?
A: {company1} a fait l'étanchéité en 2018, on est sous garantie. {e}, de la [O:SMACL], passe mardi.
A: J'ai eu {ef}, le député, et {ef2}, qui siège au [O:Sénat] : ils interviennent auprès du [O:ministère de l'Éducation
  nationale].
A: [O:Les PEP] et les [O:Francas] ont répondu à l'appel à projets. Les [O:Francas] étaient moins chers et
  mieux-disants, voilà.
I: demande si le rectorat a confirmé la fermeture
I: souhaite connaître le nombre d'élèves inscrits à l'école privée
K: répond que l'inspecteur d'académie a reçu une délégation avec {m}
K: précise que l'[O:Amicale laïque {de_town}] complétera le financement

# sport
rubric: <SPORTS|VIE ASSOCIATIVE|SPORT ET JEUNESSE|ASSOCIATIONS – SPORTS>
T: <Subventions aux associations {year}|Attribution de subventions aux associations sportives|Vie associative :
  subventions {year}>
R: La commission propose les montants suivants, après examen des dossiers : {club1} : {d1:200-9000} ; {club2} :
  {d2:150-4000} ; {asso1} : {d3:100-2000} ; {asso2} : {d4:100-1500}.
D: attribuer les subventions telles que proposées
D: dire que la dépense sera imputée à l'article 65748
T: <Terrain de football synthétique : plan de financement|Rénovation des vestiaires du stade|Éclairage du stade :
  demande d'aide>
R: Le club résident, {club1}, accède au niveau régional et la [O:Fédération française de football] impose la mise aux
  normes. Le coût est de {x1:60000-900000} HT.
D: approuver le plan de financement
D: solliciter l'[O:Agence nationale du sport] à hauteur de {d1:12000-200000}
D: solliciter le Fonds d'aide au football amateur pour {d2:5000-30000}
S: {club1}, c'est {n:90-420} licenciés, dont {n:30-120} filles. {ef}, leur président, a repris la maison il y a deux
  ans et elle est en ordre.
S: Le tableau des subventions, vous l'avez. Une ligne nouvelle : {asso1}, {x1:200-900}. Et {club2}, qui ne demande
  rien cette année.
Q: Le [O:Football Club {de_town}] reçoit plus que le rugby, le judo et la pétanque réunis. Je n'ai rien contre {ef},
  mais bon.
Q: Et les comptes de {asso2} ? La convention est obligatoire au-dessus de {x2:20000-24000}, je vous rappelle le
  [L:décret n° 2001-495 du 6 juin 2001].
Q: Comment se fait-il que l'[O:Entente {de_town}] s'entraîne chez nous gratuitement, quand {town2} facture {x3:15-60}
  de l'heure ?
A: {mgx} aurait aimé que ce soit plus simple. Le club de rugby n'a pas déposé de dossier. On ne va pas inventer une
  demande à sa place.
A: Le [O:District {of_dept} de football] est passé le 6, il nous a donné jusqu'au 30 juin. Après, c'est terrain fermé.
A: On a divisé l'enveloppe, {m} vous le dira, selon les critères de l'[O:Office municipal des sports] : licenciés,
  jeunes, déplacements.
I: demande la raison de la baisse de l'aide versée à {club2}
I: ne participe pas au vote, étant membre du bureau de {asso1}
K: répond que {club2} a une réserve de {x1:4000-30000} sur son livret
K: propose de recevoir {ef}, président de {club1}

# culture
rubric: <CULTURE|CULTURE ET PATRIMOINE|ANIMATION – CULTURE|TOURISME ET CULTURE>
T: <Convention de partenariat avec {asso1}|Saison culturelle : convention avec {asso1}|Festival d'été : convention
  tripartite>
R: L'association {asso1} propose {n:3-12} représentations pour {d1:1500-24000}. La [O:DRAC {region}] et la [O:SACD]
  sont également partenaires.
D: approuver la convention avec l'association {asso1}
D: verser à {asso1} une participation de {d1:1500-24000}
T: <Restauration de l'orgue : souscription|Restauration du retable : demande de subvention|Église : travaux de la
  toiture, 2e tranche>
R: La [O:Fondation du patrimoine] propose d'ouvrir une souscription. Le devis de l'entreprise {company1} est de
  {d1:9000-240000} HT.
D: approuver le devis de {company1} pour {d1:9000-240000} HT
D: signer avec la [O:Fondation du patrimoine] la convention de souscription
S: La médiathèque est fréquentée par {n:300-2400} inscrits. Le bibliobus, c'est fini : le [O:Département {of_dept}] a
  arrêté la tournée.
S: Pour le festival, {asso1} prend la billetterie, la [O:SACEM] prend sa part et nous, on prête la scène. {ef} nous
  fait une fleur sur le cachet.
Q: {w:6000-18000} pour deux soirées, c'est de la folie douce. Et {asso1} garde la buvette ! Le comité des fêtes n'a
  rien, lui.
Q: On parle du clocher depuis {ef}. L'[O:Association des amis de l'église {de_town}] a réuni des dons, où sont-ils ?
A: Les dons sont à la [O:Fondation du patrimoine], au centime près ; {e}, la déléguée, tient les comptes.
A: [O:Télérama] et [O:France Bleu] ont annoncé la programmation : ça ne se chiffre pas, mais on remplit les gîtes.
I: s'interroge sur le coût du spectacle proposé par {asso1}
I: demande si la [O:DRAC] a répondu au sujet du retable
K: répond que la [O:DRAC {region}] instruit le dossier
K: précise que {ef}, artiste, assistera à l'inauguration

# sante
rubric: <SANTÉ|SANTÉ – SOLIDARITÉS|SERVICES À LA POPULATION|ACTION SOCIALE ET SANTÉ>
T: <Maison de santé : bail avec le Dr {ef}|Location du cabinet médical|Maison de santé pluridisciplinaire : loyers>
R: Le docteur {ef} cesse son activité et {ef2}, médecin généraliste, souhaite reprendre le local pour un loyer de
  {d1:250-1200} mensuels.
D: consentir un bail professionnel à {ef2} pour un loyer mensuel de {d1:250-1200}
T: <Motion pour le maintien des urgences de l'[O:hôpital {de_city}]|Motion de soutien à l'hôpital|Vœu relatif à la
  permanence des soins>
R: Le [O:centre hospitalier {de_city}] ferme ses urgences la nuit. L'[O:ARS {region}] invoque le manque de praticiens.
D: demander à l'[O:ARS {region}] la réouverture immédiate du service
D: apporter son soutien au [O:comité de défense de l'hôpital {de_city}]
S: On est à sept généralistes pour onze mille habitants. La [O:CPAM] nous classe en zone d'intervention prioritaire,
  l'[O:ARS] nous trouve formidables, et personne ne vient.
S: Le docteur {surname} part à la fin du mois. Sa remplaçante, {e}, vient de {town}. Le [O:Conseil de l'Ordre des
  médecins] a donné son accord.
Q: Mon voisin, {ef}, a fait quatre-vingt-dix minutes en ambulance, la nuit du 14. Le [O:SAMU] l'a envoyé à {city}. Il
  s'en est sorti, mais on joue avec le feu.
Q: Pourquoi pas un centre de santé salarié, avec la [O:Mutualité française] ou les [O:Filieris] ? {town} l'a fait avec
  {w:30000-90000}.
Q: Les [O:Ambulances {de_town}] déposent le bilan. Douze emplois. Qui les a reçus ?
A: J'ai rencontré la direction de l'[O:hôpital {de_city}], dont {e}, ainsi que les syndicats — [O:FO], [O:SUD Santé],
  la [O:CGT]. Ils demandent tous la même chose : des lits.
A: La [O:Mutualité française] a décliné. J'ai leur lettre, signée {ef}. On peut se faire plaisir, mais il faut des
  médecins.
A: [O:Groupama] nous finance le défibrillateur, et la [O:Croix-Rouge française] la formation. Pour vingt personnes,
  inscrivez-vous auprès de {mgx}.
I: demande si l'[O:ARS] a donné un calendrier
I: relaie l'inquiétude des habitants à la suite du départ du docteur {surname}
K: répond que le [O:Conseil de l'Ordre] a été sollicité
K: annonce l'arrivée de {ef}, kinésithérapeute, au 1er septembre

# social
rubric: <ACTION SOCIALE|SOLIDARITÉS|PETITE ENFANCE|AFFAIRES SOCIALES>
T: <Convention territoriale globale avec la [O:CAF]|Renouvellement de la CTG|Petite enfance : convention d'objectifs
  avec la [O:CAF]>
R: La [O:Caisse d'allocations familiales {of_dept}] ([O:CAF]) propose de renouveler la convention pour quatre ans. La
  [O:MSA] y est également partie.
D: approuver la convention avec la [O:CAF {of_dept}]
D: autoriser {chair} à la signer ainsi que ses avenants
T: <Subvention au [O:CCAS] {year}|Aide exceptionnelle à l'épicerie sociale|Soutien aux sinistrés : don>
R: L'épicerie sociale, gérée par {asso1}, et les bénévoles du [O:Secours populaire] ont aidé {n:20-180} foyers.
D: verser au [O:CCAS] une subvention de {d1:2000-90000}
D: attribuer à {asso1} une aide de {d2:200-5000}
S: La crèche, {n:12-60} berceaux, c'est [O:People & Baby] qui la gère jusqu'en juin. La [O:CAF] verse la prestation de
  service, nous le reste.
S: Les bénévoles des [O:Restos du Cœur], de la [O:Banque alimentaire] et du [O:Secours catholique] tirent la langue.
  {ef} me disait : on a refusé du monde, pour la première fois.
Q: On a un local vide rue {street_name}. Pourquoi ne pas le prêter à {asso1}, comme le demandait {mf} ?
Q: Les familles ukrainiennes, accueillies chez {ef} et chez {ef2}, elles deviennent quoi ? [O:France terre d'asile] a
  plié bagage.
A: Le local n'est pas aux normes. [O:Socotec] l'a écrit noir sur blanc. {e}, de la commission de sécurité, refuserait
  l'ouverture.
A: [O:Emmaüs] prend les meubles, [O:Aurore] prend les familles, et la [O:DDETS] paie le relais. Ce sont de vraies
  vies, on fait attention.
I: demande combien de foyers ont été aidés par {asso1}
I: rend hommage aux bénévoles du [O:Secours populaire français]
K: répond que {n:30-200} colis ont été remis par la [O:Banque alimentaire]
K: indique que la [O:CAF] revalorise sa participation de 3 %

# securite
rubric: <SÉCURITÉ|TRANQUILLITÉ PUBLIQUE|ADMINISTRATION GÉNÉRALE|PRÉVENTION – SÉCURITÉ>
T: <Vidéoprotection : extension et demande de subvention|Convention de coordination avec les forces de sécurité de
  l'[O:État]|Achat de caméras : marché>
R: Le référent sûreté de la [O:Gendarmerie nationale], {e}, préconise {n:4-24} caméras. L'offre de {company1} s'élève
  à {d1:12000-160000} HT.
D: retenir l'offre de la société {company1} à {d1:12000-160000} HT
D: solliciter le concours de l'[O:État] au titre du FIPD
T: <Contribution {year} au [O:SDIS]|Convention avec le [O:SDIS] : disponibilité des pompiers volontaires|Centre de
  secours : participation>
R: Le [O:Service départemental d'incendie et de secours {of_dept}] a notifié la contribution pour {year}.
D: approuver la contribution de {d1:12000-180000} au [O:SDIS]
S: Le lieutenant {surname}, de la brigade, nous a fait son bilan : {n:20-90} cambriolages, moins douze pour cent. Il y
  a tout de même l'affaire de la pharmacie.
S: Les caméras, c'est un outil. [O:Enedis] raccorde, {company1} installe, et la [O:Gendarmerie nationale] exploite sur
  réquisition.
Q: Vous allez filmer qui ? La [O:CNIL] a épinglé {town}, et la [O:Ligue des droits de l'homme] a gagné au [O:Conseil
  d'État].
Q: Les rodéos du samedi, sur le parking de [O:Carrefour], on en est où ? {ef}, qui tient le tabac, baisse le rideau à
  dix-huit heures.
A: La police municipale, c'est quatre agents, dont {mgx} qui est en arrêt. La nuit, c'est le commissariat. Enfin,
  quand il répond.
A: [O:Carrefour] va poser des chicanes. {e}, qui dirige le magasin, s'y est engagé devant moi et devant la
  sous-préfète.
I: demande le coût de maintenance facturé par {company1}
I: rappelle son opposition de principe à la vidéosurveillance
K: répond que la [O:CNIL] sera saisie et le public informé
K: indique que le [O:SDIS {of_dept}] recrute des volontaires
"""
