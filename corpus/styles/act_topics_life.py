"""What acts decide about land, staff, partners and public services, as templates (read by act_topics)."""

TEXT = """
# commune communaute_communes agglomeration metropole
= DOMAINE ET PATRIMOINE | AFFAIRES FONCIÈRES | URBANISME – FONCIER | Foncier
T Cession d'un terrain à {p}
T Vente de la parcelle {parcel} à {company}
T Cession d'une parcelle de terrain communal – {p.name}
T Aliénation d'un immeuble sis {street}
G le <L:Code général de la propriété des personnes publiques>
G l'avis de la <O:Direction immobilière de l'État> en date du {date}
G l'avis du service des Domaines du {date} estimant le bien à {x:5000-300000}
R {p}, demeurant {street}, a fait part de son souhait d'acquérir la parcelle {parcel} d'une contenance de {surface}.
R {company.Cap}, représentée par {p2}, a proposé d'acheter l'immeuble au prix de {a:5000-300000}.
R Les frais de bornage, réalisés par {company2}, sont à la charge de l'acquéreur.
V céder à {p} la parcelle cadastrée {parcel}, d'une surface de {surface}, au prix de {a:5000-300000}
V dire que l'acte sera reçu par Maître {p3.name}, notaire à {town}
V autoriser {chair} à signer l'acte authentique
# commune communaute_communes agglomeration metropole departement
= URBANISME – FONCIER | DOMAINE | Acquisitions
T Acquisition d'une parcelle appartenant à {p}
T Acquisition de la parcelle {parcel} auprès des consorts {p.family}
T Acquisition par voie de préemption – {company}
T Régularisation foncière {street}
G le <L:Code de l'urbanisme>, et notamment ses <L:articles L. 210-1 et suivants>
R Les consorts {p.family} sont propriétaires de la parcelle {parcel}, nécessaire à l'élargissement de la voie.
R {p} et {p2} ont donné leur accord par courrier du {date} pour un prix de {a:500-120000}.
R La <O:{safer}> et {hlm} ont été consultés. La <O:Direction départementale des territoires> n'a pas émis de réserve.
V acquérir la parcelle {parcel} au prix de {a:500-120000}, hors frais de notaire
V prendre en charge les frais d'acte, estimés à {b:500-3000}
V désigner Maître {p3.name} pour rédiger l'acte
# any
= PERSONNEL | RESSOURCES HUMAINES | Personnel | FONCTION PUBLIQUE
T Création d'un poste d'adjoint technique
T Modification du tableau des effectifs
T Adhésion au contrat groupe d'assurance statutaire du <O:Centre de gestion {of_dept}>
T Mise à disposition d'un agent auprès de {assoc}
T Protection sociale complémentaire – convention avec {mutual}
G le <L:Code général de la fonction publique>
G la <L:loi n° 84-53 du 26 janvier 1984> portant dispositions statutaires
G le {decree}
G l'avis du comité social territorial en date du {date}
R Les besoins du service justifient la création d'un emploi permanent à temps non complet ({n:17-32}/35e).
R Le <O:{cdg}> a lancé une consultation ; {mutual} a été retenue pour la période {n:2020-2023}-{n:2024-2029}.
R La <O:CNRACL> et {union} ont été informées. {p}, agent titulaire, est placé à disposition pour {n:1-3} ans.
V créer un emploi permanent d'adjoint technique territorial à temps complet à compter du {date}
V adhérer à la convention de participation conclue par le <O:{cdg}> avec {mutual}
V fixer la participation employeur à {a:5-50} par agent et par mois
V modifier en conséquence le tableau des effectifs
# any
= PARTENARIATS | AFFAIRES GÉNÉRALES | Conventions
T Convention de partenariat avec {state}
T Convention avec {state} relative à {matter}
T Convention de mise à disposition de données avec {state.name}
T Protocole d'accord avec {agency}
G l'<L:ordonnance n° 2005-1516 du 8 décembre 2005>
G le <L:règlement général sur la protection des données>
R {state.Cap} propose de conclure une convention relative à {matter} pour une durée de {n:1-5} ans.
R Le projet associe également {agency}, {public} et {assoc}.
R {sentence}
V approuver la convention à intervenir avec {state}
V autoriser {chair} à la signer avec {state.name} et {agency.name}
V verser une participation de {a:500-20000} à {agency}
V charger {chair} de l'exécution de la présente délibération
# commune ccas communaute_communes agglomeration
= ENFANCE – JEUNESSE | PETITE ENFANCE | ACTION SOCIALE | Affaires sociales
T Convention territoriale globale avec la <O:CAF {of_dept}>
T Convention d'objectifs et de financement avec la <O:Caisse d'allocations familiales {of_dept}>
T Renouvellement de la prestation de service – multi-accueil
T Aide aux familles : partenariat avec {assoc}
G le <L:Code de l'action sociale et des familles>
G la circulaire de la <O:CNAF> du {date}
R La <O:CAF {of_dept}> et la <O:MSA> participent au financement de la structure gérée par {assoc}.
R La <O:CPAM> et {assoc2} interviennent auprès des familles ; {p}, directrice, en a présenté le bilan.
R {sentence}
V approuver les termes de la convention avec la <O:CAF {of_dept}>
V verser à {assoc} une participation de {a:1000-90000}
V autoriser {chair} à signer la convention avec la <O:CAF> et la <O:MSA>
# ccas commune
= AIDE SOCIALE | ACTION SOCIALE | Secours
T Aides alimentaires : convention avec la <O:Banque alimentaire>
T Attribution de secours d'urgence
T Résidence autonomie : tarifs {year}
T Convention avec {assoc} pour l'aide alimentaire
G le <L:Code de l'action sociale et des familles>, notamment ses <L:articles R. 123-16 et suivants>
R Les <O:Restos du Cœur>, la <O:Croix-Rouge française> et {assoc} ont accueilli {n:40-900} foyers.
R Le <O:Département {of_dept}> et la <O:CARSAT> ont été saisis du dossier de {p}.
V accorder un secours de {a:50-600} à {p}
V approuver la convention avec {assoc}
V verser à la <O:Banque alimentaire> une cotisation annuelle de {b:50-900}
# any
= ÉNERGIE | ENVIRONNEMENT | TRANSITION ÉCOLOGIQUE | Développement durable
T Adhésion au groupement de commandes coordonné par {syndicate}
T Travaux d'éclairage public – {syndicate}
T Convention de valorisation des certificats d'économies d'énergie avec {company}
T Candidature à l'appel à projets de l'<O:ADEME>
G le <L:Code de l'énergie>
G la <L:loi n° 2015-992 du 17 août 2015>
R {syndicate.Cap} assure la maîtrise d'ouvrage des travaux, dont le coût est estimé à {x:2000-90000}. <O:Enedis> et <O:GRDF> ont été associés.
R L'<O:ADEME> et la <O:DREAL> soutiennent ce projet, présenté par {company}.
R {moneynoise}
V adhérer au groupement de commandes coordonné par {syndicate}
V approuver le projet de {syndicate.name} et sa participation de {a:1000-40000}
V conclure avec {company} la convention annexée
V désigner {p} comme référent auprès de {syndicate.name}
# any
= EAU ET ASSAINISSEMENT | ENVIRONNEMENT | Eau
T Rapport annuel sur le prix et la qualité du service public de l'eau {lastyear}
T Délégation de service public de l'eau potable – rapport de {company}
T Demande d'aide à l'<O:Agence de l'eau {basin}>
G les <L:articles L. 2224-5 et D. 2224-1 du Code général des collectivités territoriales>
R Le délégataire, {company}, a remis son rapport le {date}. L'<O:ARS> a réalisé {n:8-60} contrôles.
R L'<O:Agence de l'eau {basin}> et {syndicate} cofinancent le renouvellement des réseaux, estimé à {x:20000-900000}.
V approuver le rapport présenté par {company}
V solliciter de l'<O:Agence de l'eau {basin}> une aide de {a:3000-300000}
V transmettre le rapport à {syndicate}
# any
= DÉCHETS | ENVIRONNEMENT | Gestion des déchets
T Convention avec {eco} pour la collecte sélective
T Contrat de reprise des matériaux – {eco}
T Marché de collecte des ordures ménagères – {company}
G le <L:Code de l'environnement>
G l'<L:arrêté du 29 novembre 2016>
R {eco.Cap}, éco-organisme agréé, verse un soutien à la tonne triée. {moneynoise}
R {company.Cap} assure la collecte depuis le {date}. Le tri est confié à {syndicate}.
V approuver la convention à passer avec {eco}
V autoriser {chair} à signer les contrats avec {eco.name} et {company}
V accepter le soutien financier d'un montant de {a:1000-90000}
# any
= CULTURE | PATRIMOINE | Culture et patrimoine
T Restauration du patrimoine – convention avec {foundation}
T Programmation culturelle {year} : contrats de cession
T Convention de résidence avec {assoc}
R La <O:DRAC>, {foundation} et {assoc} accompagnent la restauration de l'église, classée en {n:1905-1990}.
R Les spectacles sont produits par {company} et {assoc2}. {orgnoise}
V approuver la convention de souscription avec {foundation}
V verser à {assoc} une participation de {a:500-15000}
V solliciter la <O:Direction régionale des affaires culturelles> pour une subvention de {b:1000-60000}
# any
= AFFAIRES GÉNÉRALES | INSTITUTIONS | Administration générale
T Désignation des représentants au sein de {syndicate}
T Représentation de la collectivité au conseil d'administration de {public}
T Élection d'un délégué auprès de {agency}
G l'<L:article L. 2121-21 du CGCT>
R {p}, démissionnaire, doit être remplacé au sein du comité de {syndicate}. Sont candidats {p2} et {p3}.
R Il est procédé au vote à bulletin secret. {p2} obtient {n:9-30} voix, {p3} {n:1-6} voix.
V désigner {p2} en qualité de délégué titulaire et {p3} en qualité de délégué suppléant
V charger {chair} d'en informer {syndicate}
# commune communaute_communes agglomeration
= URBANISME | AMÉNAGEMENT | Aménagement
T Modification simplifiée n° {n:1-4} du plan local d'urbanisme
T Approbation de la révision allégée du PLUi
T Avis sur le projet de parc photovoltaïque porté par {company}
T Convention de projet urbain partenarial avec {company}
G le <L:Code de l'urbanisme> et notamment ses <L:articles L. 153-36 à L. 153-48>
G l'<L:arrêté préfectoral n° {n:2015-2023}-{n:10-999} du {date}>
G l'avis favorable de {state}
R Les personnes publiques associées ({state.name}, <O:Chambre d'agriculture {of_dept}>, <O:CDPENAF>) ont rendu leur avis.
R {company.Cap} s'engage à financer les équipements pour un montant de {a:5000-200000}. {p}, commissaire enquêteur, a rendu
  ses conclusions le {date}.
R {orgnoise}
V approuver le projet de modification du plan local d'urbanisme
V fixer la participation de {company} à {a:5000-200000}
V émettre un avis favorable au projet
V transmettre le dossier à la <O:Préfecture {of_dept}>
# commune communaute_communes departement agglomeration
= ÉDUCATION | AFFAIRES SCOLAIRES | Enseignement
T Participation aux frais de fonctionnement de {school}
T Séjours scolaires – subvention à {assoc}
T Forfait communal {year} – {school}
T Règlement des transports scolaires : convention avec la <O:Région {region}>
G le <L:Code de l'éducation>
G les <L:articles L. 442-5 et R. 442-44 du Code de l'éducation>
R {school.Cap}, sous contrat d'association avec l'<O:État>, accueille {n:12-140} élèves domiciliés sur le territoire.
R L'<O:Éducation nationale> et {assoc}, représentée par {p}, ont fait connaître leurs besoins.
V fixer à {a:300-1500} par élève la participation versée à {school}
V attribuer à {assoc} une subvention de {b:100-3000}
V dire que la dépense est inscrite à l'article 6558
# any
= SÉCURITÉ | INCENDIE ET SECOURS | Prévention
T Contribution au <O:SDIS {dept_code}> – année {year}
T Convention de coordination avec la <O:Gendarmerie nationale>
T Vidéoprotection : demande de subvention
G le <L:Code de la sécurité intérieure>
G la <L:loi n° 96-369 du 3 mai 1996>
R Le <O:Service départemental d'incendie et de secours {of_dept}> a notifié une contribution de {x:5000-200000}.
R Le dispositif a été étudié avec la <O:Gendarmerie nationale> et {company}. L'<O:Etat> intervient au titre du FIPD.
V approuver le versement au <O:SDIS {dept_code}> d'une contribution de {a:5000-200000}
V solliciter de l'<O:État> une aide de {b:2000-50000}
V autoriser {chair} à signer la convention avec la <O:Gendarmerie nationale>
# any
= MOTION | VŒU | Motions et vœux
T Motion de soutien aux services publics de proximité
T Vœu relatif au maintien de {school}
T Motion contre la fermeture du bureau de <O:La Poste>
R La direction de <O:La Poste>, par la voix de {p}, a annoncé la réduction des horaires d'ouverture.
R {union.Cap}, l'<O:AMF> et {assoc} ont alerté l'<O:État>. {orgnoise}
V demander à l'<O:État> et à <O:La Poste> le maintien des services sur le territoire
V adresser la présente motion au <O:ministère de la Cohésion des territoires> et à l'<O:Association des maires de France>
V apporter son soutien à {union}
# any
= MOBILITÉS | VOIRIE | TRANSPORTS | Voirie
T Convention de maîtrise d'ouvrage avec le <O:Département {of_dept}> – route départementale {n:2-900}
T Transports : avenant n° {n:1-6} au contrat conclu avec {company}
T Fonds de concours au <O:Conseil départemental {of_dept}> pour {works}
T Aménagement d'une gare routière – convention avec <O:SNCF Réseau>
R Le <O:Département {of_dept}> réalise les travaux et sollicite un fonds de concours de {a:3000-200000}.
R <O:SNCF Gares & Connexions>, la <O:Région {region}> et {company} participent à l'opération.
V approuver la convention avec le <O:Département {of_dept}>
V verser un fonds de concours de {a:3000-200000}
V accepter l'avenant avec {company}, d'un montant de {b:1000-80000} {tax}
# any
= COOPÉRATION | INTERCOMMUNALITÉ | Relations internationales
T Adhésion à {agency} et versement de la cotisation {year}
T Jumelage : convention avec {assoc}
T Aide d'urgence – {foundation}
R {foundation.Cap} et le <O:Secours populaire français> ont lancé un appel aux dons à la suite des inondations.
R {agency.Cap} fédère {n:20-900} collectivités. {p} y siège depuis le {date}.
V adhérer à {agency} pour l'année {year}
V verser une cotisation de {a:50-6000}
V attribuer un don de {b:500-9000} à {foundation}
# any
= INFORMATIQUE | NUMÉRIQUE | Numérique
T Déploiement de la fibre : convention avec {company}
T Adhésion au service de délégué à la protection des données de {syndicate}
T Groupement de commandes – logiciels métiers
G le <L:RGPD>
G la <L:loi n° 78-17 du 6 janvier 1978>
R La <O:CNIL> impose la désignation d'un délégué ; {syndicate} propose une mutualisation pour {a:200-6000} par an.
R <O:Orange> et {company} ont présenté leurs offres de raccordement. {sentence}
V adhérer au service proposé par {syndicate}
V accepter le coût annuel de {a:200-6000}
V autoriser {chair} à signer la convention avec {syndicate.name}
"""  # noqa: E501
