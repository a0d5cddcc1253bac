"""Plans, contracts, schemes, funds and labels, one entry a line (see corpus.lexicon.org_names)."""

PLAN = """
le Plan Local d'Urbanisme = PLU
le Plan Local d'Urbanisme intercommunal = PLUi
le plan local d'urbanisme intercommunal valant programme local de l'habitat = PLUi-H
le Programme Local de l'Habitat = PLH
le Plan Climat Air Énergie Territorial = PCAET
le Schéma de Cohérence Territoriale = SCoT
le Projet d'Aménagement et de Développement Durables = PADD
le Plan de Prévention du Risque Inondation = PPRI
le Plan de Protection de l'Atmosphère = PPA
le Plan Communal de Sauvegarde = PCS
le Plan Pluriannuel d'Investissement = PPI
le Plan Partenarial de Gestion de la Demande = PPGD
le Plan d'Action pour le Commerce et l'Artisanat = PACA
le Plan de Mobilité Simplifié = PDMS
le Plan de Paysage
le Plan Vélo
le Plan de Sobriété Énergétique
le Plan de Réussite Éducative
le Plan Alimentaire Territorial = PAT
le Projet Alimentaire Territorial = PAT
le Projet Éducatif de Territoire = PEDT
le Projet de Territoire
le Projet Social
le Projet Urbain Partenarial = PUP
le Programme d'Intérêt Général = PIG
le Programme Pluriannuel d'Investissement
le Programme d'Actions de Prévention des Inondations = PAPI
le Programme National pour l'Alimentation = PNA
le programme Petites Villes de Demain = PVD
le programme Action Cœur de Ville = ACV
le Programme Villages d'Avenir
le Programme Territoires d'Industrie
le Nouveau Programme National de Renouvellement Urbain = NPNRU
le Programme Local de Prévention des Déchets Ménagers et Assimilés = PLPDMA
l'Opération Programmée d'Amélioration de l'Habitat = OPAH
l'Opération de Revitalisation de Territoire = ORT
l'Opération de Requalification des Copropriétés Dégradées = ORCOD
l'Opération d'Intérêt National = OIN
l'Opération Façades
le Contrat de Relance et de Transition Écologique = CRTE
le Contrat de Ville
le Contrat Local de Santé = CLS
le Contrat Territorial Eau
le Contrat d'Aménagement Régional = CAR
le Contrat Régional Territorial = CRT
le Contrat de Développement Territorial = CDT
le Contrat Ambition Région
le Contrat de Plan État-Région = CPER
le Contrat d'Objectifs et de Moyens = COM
le Contrat Territoire Lecture = CTL
le Contrat Enfance Jeunesse = CEJ
la Convention Territoriale Globale = CTG
la Convention d'Aménagement de Bourg
la Convention de Revitalisation
la Stratégie Locale de Gestion du Risque Inondation
la Stratégie Régionale Énergie Climat
la Stratégie Nationale Bas Carbone
la Charte Régionale de la Laïcité
la Charte de l'Élu Local
la Charte Forestière de Territoire
la Charte d'Engagement Qualité
le Schéma Directeur d'Assainissement = SDA
le Schéma Départemental d'Accueil des Gens du Voyage
le Schéma Régional d'Aménagement et de Développement Durable = SRADDET
le Schéma Directeur des Mobilités Actives
le Schéma d'Aménagement et de Gestion des Eaux = SAGE
le Pacte de Gouvernance
le Pacte Fiscal et Financier
le Pacte Territorial France Rénov'
l'Agenda 21
l'Agenda 2030
l'Agenda d'Accessibilité Programmée = Ad'AP
l'Atlas de la Biodiversité Communale = ABC
le Fonds Vert
le Fonds de Solidarité Logement = FSL
le Fonds de Compensation de la TVA = FCTVA
le Fonds d'Innovation Numérique = FIN
le Fonds National d'Aménagement du Territoire = FNADT
le Fonds Européen de Développement Régional = FEDER
le Fonds Social Européen = FSE
le Fonds d'Aide aux Jeunes = FAJ
le Fonds d'Intervention pour les Services et le Commerce = FISAC
le Fonds de Péréquation = FPIC
le Fonds Chaleur
la Dotation d'Équipement des Territoires Ruraux = DETR
la Dotation de Soutien à l'Investissement Local = DSIL
la Dotation Globale de Fonctionnement = DGF
la Dotation de Solidarité Communautaire = DSC
la Taxe d'Enlèvement des Ordures Ménagères = TEOM
la Redevance d'Enlèvement des Ordures Ménagères = REOM
la Taxe Locale sur la Publicité Extérieure = TLPE
la Taxe Foncière sur les Propriétés Bâties = TFPB
la Taxe d'Aménagement = TA
la Contribution Économique Territoriale = CET
la Cotisation Foncière des Entreprises = CFE
la Prestation de Service Unique = PSU
la Prestation d'Accueil du Jeune Enfant = PAJE
le Bonus Territoire
la Bourse aux Projets
la Bourse Permis Citoyen
le Chèque Prévention
le Chèque Énergie
le Pass Culture
le Pass'Sport
le Label Terre de Jeux
le Label Ville Prudente
le Label Territoire Engagé
le Label Ville Active et Sportive
le dispositif Coup de Pouce Chauffage
le dispositif Ma Prime Rénov'
le dispositif Argent de Poche
le dispositif Participation Citoyenne
le dispositif Voisins Vigilants
l'Appel à Manifestation d'Intérêt = AMI
l'Appel à Projets Régional
le Rapport d'Orientation Budgétaire = ROB
le Débat d'Orientation Budgétaire = DOB
le Compte Rendu Annuel à la Collectivité = CRAC
le Rapport sur le Prix et la Qualité du Service = RPQS
le Document Unique d'Évaluation des Risques Professionnels = DUERP
le Compte Personnel de Formation = CPF
le Régime Indemnitaire = RIFSEEP
le Compte Épargne Temps = CET
le Parcours Emploi Compétences = PEC
la Zone d'Aménagement Concerté = ZAC
la Déclaration d'Intention d'Aliéner = DIA
la Déclaration d'Utilité Publique = DUP
le Droit de Préemption Urbain = DPU
l'Avis d'Appel Public à la Concurrence = AAPC
le Dossier de Consultation des Entreprises = DCE
le Cahier des Clauses Administratives Particulières = CCAP
l'Avant-Projet Définitif = APD
le Service Public d'Assainissement Non Collectif = SPANC
le Service Public de l'Eau Potable
le Relais Petite Enfance = RPE
le Relais d'Assistantes Maternelles = RAM
le Lieu d'Accueil Enfants Parents = LAEP
l'Accueil de Loisirs Sans Hébergement = ALSH
le Multi-Accueil
la Maison France Services
les Ateliers Sociolinguistiques = ASL
les Certificats d'Économies d'Énergie = CEE
les Objectifs de Développement Durable = ODD
les Gaz à Effet de Serre = GES
les Énergies Renouvelables = EnR
les Ordures Ménagères Résiduelles = OMR
l'Établissement Recevant du Public = ERP
les Personnes à Mobilité Réduite = PMR
le Zéro Artificialisation Nette = ZAN
le Système d'Information Géographique = SIG
l'Eau Chaude Sanitaire = ECS
la Centrale de Traitement d'Air = CTA
la Gestion Technique Centralisée = GTC
la Pompe À Chaleur = PAC
le Diagnostic de Performance Énergétique = DPE
"""
