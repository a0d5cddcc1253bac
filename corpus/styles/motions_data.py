# ruff: noqa: E501
"""Wishes and motions, as templates (read by theme): hospital, school, post, railways, farming, finances, energy."""

TEXT = """
# hopital
rubric: <MOTION|VŒU|SANTÉ|MOTIONS ET VŒUX>
T: <Motion pour le maintien de la maternité du [O:Centre hospitalier {de_town}]|Vœu relatif au service des urgences du [O:Centre hospitalier {de_town}]|Motion de soutien à l'[O:hôpital {de_town}]|Motion contre la fermeture nocturne des urgences>
C: que l'accès aux soins est un droit
C: que l'[O:ARS {region}] a annoncé la suspension du service pour {n:2-9} mois
R: Le [O:Centre hospitalier {de_town}] a enregistré {n:300-2900} naissances ou passages en {past_year}. {e}, du [O:Comité de défense de l'hôpital], rapporte l'audience obtenue à l'[O:Agence régionale de santé].
R: La [O:CGT Santé], [O:SUD Santé Sociaux] et la [O:Fédération hospitalière de France] ont alerté l'[O:État]. Le groupement hospitalier de territoire, le projet médical partagé et le plan blanc ne répondent pas aux besoins.
D: exiger le maintien du service dans toutes ses missions
D: demander à l'[O:ARS {region}] d'engager sans délai les recrutements
D: apporter son soutien au [O:Comité de défense de l'hôpital]
D: adresser la présente motion au [O:ministère de la Santé], à la [O:Préfecture {of_dept}] et à l'[O:ARS {region}]
S: Nous avons reçu {e} et les sages-femmes. Il manque quatre postes. Quatre. L'[O:ARS] nous répond « attractivité ».
Q: Je voterai cette motion, mais je voudrais qu'on écrive aussi au [O:CHU {de_city}], parce que c'est lui qui affecte les internes.
Q: Les motions, c'est bien, mais la [O:CPAM], elle, ferme son accueil dans le même temps, et personne ne dit rien.
A: Le [O:CHU {de_city}] en sera destinataire, et {m} le dira au conseil de surveillance.
A: La [O:CPAM] a promis deux demi-journées à la maison France services, je l'ai lu dans <[O:Ouest-France]|[O:Sud Ouest]|[O:La Montagne]>.
I: propose d'ajouter la [O:Mutualité française] aux destinataires
I: demande si le [O:Conseil de l'Ordre des médecins] a pris position
K: accepte cet amendement
K: répond que les syndicats médicaux ont été saisis par {m}
# ecole
rubric: <MOTION|VŒU|ÉDUCATION|ENSEIGNEMENT>
T: <Vœu contre la fermeture d'une classe à l'école {name_house}|Motion contre les suppressions de postes dans l'enseignement|Carte scolaire {year} : motion>
C: que les effectifs sont stables depuis trois ans
R: La [O:Direction des services départementaux de l'Éducation nationale] envisage la fermeture d'une classe. La [O:FCPE], la [O:PEEP], le [O:SNUipp-FSU] et le conseil d'école se sont prononcés contre.
R: {e}, pour l'inspection de circonscription, participait à la réunion en mairie. Le comité départemental de l'éducation nationale se réunit le {date}.
D: demander à l'[O:Éducation nationale] de renoncer à cette fermeture
D: soutenir les parents d'élèves réunis dans {asso}
D: transmettre ce vœu au [O:Rectorat {de_city}] et au [O:ministère de l'Éducation nationale]
S: Vingt-six élèves par classe, dont quatre notifications de la [O:MDPH]. Et l'[O:État] nous parle de moyenne départementale !
Q: Est-ce que l'[O:APEL] a signé la pétition ? L'[O:école Notre-Dame] perd aussi un demi-poste.
A: La [O:DSDEN] nous dit que rien n'est arrêté. {asso} occupe l'école depuis lundi, et nous la soutenons.
I: rappelle que la [O:DSDEN] avait promis le maintien en {past_year}
K: répond que l'[O:Association des maires {of_dept}] suit le dossier
# poste
rubric: <MOTION|SERVICES PUBLICS|VŒU>
T: <Motion contre la réduction des horaires de [O:La Poste]|Vœu pour le maintien du bureau de [O:La Poste]>
R: Par courrier du {date}, {e}, au nom de [O:La Poste], a annoncé la fermeture du bureau {n:2-4} jours par semaine. La [O:Banque Postale] maintiendrait un automate.
R: Le [O:Conseil national des postes et de la présence postale territoriale], l'[O:Association des maires ruraux de France] et {asso} demandent un moratoire.
D: refuser la réduction des horaires
D: demander à [O:La Poste] l'application du contrat de présence postale territoriale
D: inviter les habitants et {asso} à se rassembler le {date}
S: Ce n'est pas une agence postale communale qu'il nous faut, c'est un bureau, avec une postière, comme {ef} autrefois.
Q: Et la [O:DGFiP] ? La trésorerie a fermé, la [O:SNCF] a fermé le guichet, le [O:Crédit Mutuel] s'en va en juin.
A: Justement, nous demandons un plan global à la sous-préfète. La [O:Banque des Territoires] peut aider la maison France services.
I: s'inquiète pour le distributeur du [O:Crédit Agricole]
K: répond que le [O:Crédit Agricole] s'est engagé jusqu'en {year}
# rail
rubric: <MOTION|TRANSPORTS|MOBILITÉS>
T: <Motion pour la réouverture de la ligne {de_town}|Vœu pour le maintien des arrêts de la [O:SNCF]|Motion : gare et guichet [O:SNCF]>
R: [O:SNCF Réseau] estime les travaux à {x1:900000-9000000}. La [O:Région {region}] n'a inscrit aucun crédit au contrat de plan et le [O:CEREMA] juge la ligne viable.
R: {asso} a recueilli {n:800-9000} signatures. La [O:FNAUT] et la [O:CGT Cheminots] soutiennent la démarche.
D: demander à la [O:Région {region}] et à [O:SNCF Réseau] d'inscrire les travaux au contrat de plan
D: soutenir {asso} et la [O:FNAUT]
D: mandater {chair} pour rencontrer la direction de [O:SNCF Voyageurs]
Q: Le [O:Conseil régional {of_region}] paye des autocars, et {company1} encaisse. Où est l'écologie ?
A: La Région nous a invités à un comité de ligne ; la [O:Communauté de communes {de_town}] y sera aussi.
I: demande que la [O:FNAUT] soit associée
K: rappelle que la halte avait {n:40-190} voyageurs par jour
# agriculture
rubric: <MOTION|AGRICULTURE|VŒU>
T: <Motion de soutien aux agriculteurs|Vœu contre l'accord de libre-échange|Motion sur la prédation>
R: La [O:FDSEA {of_dept}], les [O:Jeunes Agriculteurs] et la [O:Confédération paysanne] ont été reçus par {chair}. {coop} annonce {n:12-90} licenciements.
R: Les fermes de la commune subissent la hausse des charges. L'[O:Union européenne] négocie un accord avec le [O:Mercosur] sans garantie sanitaire, la [O:Chambre d'agriculture {of_dept}] l'a rappelé.
D: exprimer sa solidarité avec les éleveurs
D: demander à l'[O:État] et à la [O:Commission européenne] de suspendre les négociations
D: saisir la [O:MSA] pour l'accompagnement des familles
S: J'ai trois voisins qui arrêtent. {coop} ne prend plus le lait, [O:Lactalis] non plus.
Q: Que fait {bank1} ? Que fait [O:Groupama] ? On n'en parle pas dans la motion.
A: On peut ajouter [O:Groupama]. {bank1} a suspendu les échéances, d'après {e}.
I: souhaite que la [O:Coordination rurale] soit citée
K: répond que tous les syndicats l'ont été
# finances
rubric: <MOTION|FINANCES LOCALES|VŒU>
T: <Motion sur les finances locales proposée par l'[O:AMF]|Motion de l'[O:AMF] – conséquences de la crise|Vœu relatif à la [L:loi de finances pour {year}]>
C: que les collectivités ne sont pas responsables du déficit de l'[O:État]
R: L'[O:Association des maires de France et des présidents d'intercommunalité] appelle les communes à délibérer. Le prélèvement prévu coûterait {x1:9000-900000} à la collectivité, d'après la [O:Fédération nationale des collectivités concédantes et régies].
R: [O:Intercommunalités de France], l'[O:AMRF] et l'[O:APVF] soutiennent cet appel ; la [O:Cour des comptes] est d'un autre avis.
D: soutenir les positions de l'[O:AMF]
D: demander l'indexation de la DGF sur l'inflation
D: transmettre la motion au [O:Sénat] et à l'[O:Assemblée nationale]
S: Je vous lis le texte tel que l'[O:AMF] nous l'a envoyé, vous l'avez sur table. L'[O:AMRF] propose la même chose, en plus court.
Q: Le groupe de l'opposition ne votera pas : ce texte est copié, et l'[O:État] n'a pas tous les torts.
A: Personne ne vous y oblige. La [O:Cour des comptes] elle-même dit que le bloc communal se tient.
I: regrette que le texte ne parle pas du [O:CNAS]
K: rappelle que le texte émane de l'[O:AMF], non de la majorité
# energie
rubric: <MOTION|ENVIRONNEMENT|ÉNERGIE>
T: <Motion contre le projet éolien porté par {company1}|Motion contre l'enfouissement de déchets par {company1}|Motion relative au projet de carrière de {company1}>
G: le [L:Code de l'environnement]
R: {company1} a déposé un dossier auprès de la [O:DREAL]. {asso}, [O:France Nature Environnement] et la [O:LPO] ont produit des observations ; le commissaire enquêteur, {e}, a émis des réserves.
R: La commune d'implantation, le parc naturel régional et la commission des sites ont été saisis. Les retombées fiscales sont estimées à {x1:9000-90000} par an.
D: exprimer son opposition au projet de {company1}
D: demander à la [O:Préfecture {of_dept}] de surseoir à l'autorisation
D: soutenir {asso} dans ses démarches
S: {company1} nous a fait visiter un site, avec [O:RTE]. C'était en plein mois d'août, l'eau de la rivière était à vingt-six degrés.
Q: {mf} travaille pour {company1}, ou je me trompe ? Est-ce que {mf} sort de la salle ?
A: Le déontologue a été saisi, {mf} ne prendra pas part au vote. Quant à {company1}, elle viendra s'expliquer.
I: demande si la [O:CNR] est concernée
K: répond que la [O:CNR] n'exploite pas ce tronçon
# solidarite
rubric: <MOTION|SOLIDARITÉ INTERNATIONALE|VŒU>
T: <Motion de soutien à l'Ukraine|Vœu pour l'accueil des réfugiés avec {asso}|Motion : commune amie des enfants – [O:UNICEF]|Appel à la solidarité : [O:Secours populaire]>
R: L'[O:AMF], [O:Cités Unies France] et le [O:Haut-Commissariat des Nations unies pour les réfugiés] appellent les collectivités à se mobiliser. {asso} et la [O:Protection civile] ont ouvert une collecte.
R: Un don de {d1:200-5000} est proposé, versé au fonds d'action extérieure des collectivités.
D: apporter son soutien à {asso}
D: verser un don de {d1:200-5000} à la [O:Protection civile]
D: appeler les habitants à la générosité
I: propose de verser au [O:Secours catholique]
K: répond que le fonds est géré par l'[O:État], ce qui garantit l'emploi des sommes
"""
POOLS: dict[str, tuple[str, ...]] = {
    "coop_name": ("Sicaviande", "Bigard-Vallée", "Socopa Terroirs", "Coopalim"),
    "coop": ("la [O:Laiterie du Haut-Pays]", "la coopérative [O:Sodiaal]", "[O:Terrena]", "la [O:Fromagerie {de_town}]", "la coopérative [O:Agrivia]"),
    "of_region": ("de Bretagne", "d'Occitanie", "de Normandie", "du Grand Est", "des Hauts-de-France", "de Nouvelle-Aquitaine"),
}  # fmt: skip
DECLARED: tuple[str, ...] = (
    "Le groupe {group} votera pour ce texte.", "Au nom du groupe {group}, {who} annonce un vote favorable.", "{who} : « Nous aurions préféré un texte commun avec {fellow}. »",
    "{who} dépose un amendement au nom du groupe {group}.", "L'amendement est accepté par l'auteur de la motion.", "{who} donne lecture de la motion.", "Suspension de séance demandée par {who}. Reprise à 20 h 40.",
    "{who} regrette le ton du texte mais le votera.", "Le texte est modifié en séance : le mot « exige » remplace le mot « souhaite ».", "{who} s'étonne que l'assemblée délibère hors de ses compétences.",
    "Rappel au règlement de {who}.", "{who} demande un vote à bulletin secret, qui est refusé.", "{who} précise que le préfet n'a pas répondu.", "{who} quitte la salle.",
)  # fmt: skip
GROUPS: tuple[str, ...] = ("majoritaire", "de la majorité", "d'opposition", "de la minorité", "des élus non inscrits")
