"""Names of national associations and networks, one entry a line (see corpus.lexicon.org_names)."""

NATIONAL = """
le Secours populaire français = SPF
le Secours Populaire
le Secours populaire
le Secours Catholique
le Secours catholique {dept}
les Restos du Cœur
les Restaurants du Cœur
les Restaurants du cœur {dept}
- Les Restos du Cœur
la Croix-Rouge française
la Croix Rouge Française
la Croix-Rouge
la Banque alimentaire {dept}
la Banque Alimentaire
l'ADMR
l'ADMR {de_town}
la Fédération ADMR {dept}
- Emmaüs
- Emmaüs {town}
- ATD Quart Monde
la Ligue contre le cancer
la Ligue nationale contre le cancer
la Ligue de l'enseignement
la Ligue de l'Enseignement {dept}
les Francas
- Les Francas {dept}
les PEP {code}
l'Association des Paralysés de France = APF
- APF France handicap
l'ADAPEI {dept}
l'ADAPEI {code}
l'UNAFAM
l'AFM-Téléthon
l'AFM Téléthon
l'UDAF {dept}
l'UDAF {code}
l'Union départementale des associations familiales = UDAF
la CLCV
- UFC-Que Choisir
- France Bénévolat
- France Nature Environnement
la LPO
la Ligue pour la protection des oiseaux = LPO
la SPA
la Société protectrice des animaux = SPA
- 30 Millions d'Amis
- Unis-Cité
- Coallia
- France Terre d'Asile
- Aurore
- SOLIHA
- SOLIHA {dept_name}
- Soliha {code}
- Habitat et Humanisme
- Habitat Jeunes {town}
le CIDFF {dept}
le Centre d'information sur les droits des femmes et des familles = CIDFF
le Planning familial
- France Victimes {code}
- Initiative {dept_name}
- France Active {dept_name}
- Réseau Entreprendre {dept_name}
l'ADIE
les Petits Débrouillards
- Les Petits Débrouillards
- Profession Sport {code}
- Villes et Villages Fleuris
l'Association des Maires de France = AMF
l'AMF
l'AMF {code}
l'Association des maires {dept}
l'Association des Maires et Présidents d'intercommunalités {dept}
l'Association des Maires Ruraux {dept} = AMR{code}
- Intercommunalités de France
- Départements de France
- Régions de France
- France urbaine
- Villes de France
l'Association des Petites Villes de France = APVF
l'APVF
la FNCCR
la Fédération nationale des collectivités concédantes et régies = FNCCR
l'ANEL
l'ANEM
la Fédération nationale des communes forestières = FNCOFOR
- Les Communes forestières
l'Association des communes forestières {dept}
- AMORCE
- Amorce
- IDEAL Connaissances
- Rivages de France
- Les Plus Beaux Villages de France
- Cités Unies France
- Plante & Cité
- Les Eco Maires
- Sites & Cités remarquables de France
le CNAS
le Comité national d'action sociale = CNAS
le Comité des œuvres sociales = COS
le COS {de_town}
le COS {code}
la Fondation du patrimoine
la Fondation du Patrimoine
la Fondation Abbé Pierre
la Fondation de France
la Fondation Orange
la Fondation Crédit Agricole
- Airparif
- Atmo {region_name}
l'AREC
"""
