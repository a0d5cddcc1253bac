"""Names of banks, insurers and utilities, one entry a line (see corpus.lexicon.org_names)."""

BANK = """
la Caisse des Dépôts
la Caisse des dépôts et consignations = CDC
la Caisse des Dépôts et Consignations = CDC
la CDC
la Banque des Territoires
- La Banque des Territoires
la Banque Postale
- La Banque Postale
- La Poste
- LA POSTE
le Crédit Agricole
le Crédit Agricole {region_name}
la Caisse régionale de Crédit Agricole Mutuel {region}
le Crédit Agricole {dept}
la Caisse d'Épargne
la Caisse d'Epargne {region_name}
la Caisse d'Épargne et de Prévoyance {region} = CEP
le Crédit Mutuel
le Crédit Mutuel {region}
le Crédit Mutuel Arkéa
- Arkéa Banque
la Banque Populaire
la Banque Populaire {region_name}
la Société Générale
- BNP Paribas
- Dexia Crédit Local
- Dexia
- SFIL
la Caisse Française de Financement Local = CAFFIL
la CAFFIL
l'Agence France Locale = AFL
l'AFL
la Banque européenne d'investissement = BEI
le Crédit Coopératif
- Crédit Foncier de France
le CIC
- HSBC
- Groupama
- Groupama {region_name}
la SMACL
- SMACL Assurances
- AXA
- MMA
- Allianz
- Relyens
la CNP
- CNP Assurances
- Sofaxis
- SOFAXIS
la MNT
la Mutuelle Nationale Territoriale = MNT
la MGEN
- Harmonie Mutuelle
- Territoria Mutuelle
- Collecteam
- Interiale
la MAIF
la Macif
"""
UTILITY = """
- EDF
- EDF Renouvelables
- ENEDIS
- Enedis
- ENEDIS
- ERDF
- GRDF
- GrDF
- RTE
- Engie
- ENGIE
- Engie Solutions
- GDF Suez
- Orange
- France Télécom
- SFR
- Bouygues Telecom
- Free Mobile
- TDF
- TOTEM
- Cellnex
- ATC France
- Veolia
- Veolia Eau
- Véolia Environnement
- Suez
- SUEZ Eau France
- Lyonnaise des Eaux
la SAUR
- Saur
- Saur France
la Compagnie des eaux {de_town}
- Aqualter
- Cise TP
- Dalkia
- Coriance
- Idex
- Idex Énergies
- IDEX
- Total Énergies
- TotalEnergies
- Butagaz
- Antargaz
- Primagaz
- Direct Énergie
- Ekwateur
- Enercoop
- Neoen
- Voltalia
- Akuo
- Urbasolar
- Altitude Infra
- Axione
- Covage
- Citeo
- CITEO
- Eco-Emballages
- Ecologic
- Ecosystem
- OCAD3E
- Valdelia
- Refashion
- Le Relais
- Transdev
- Keolis
- Kéolis {town}
- RATP Dev
- SNCF
- La Poste
- Sodexo
- Elior
- Elior Restauration
- API Restauration
- Compass Group
- Scolarest
- Docaposte
- Berger-Levrault
- Segilog
- JVS-Mairistem
- Cosoluce
- Ciril Group
- Arche MC2
- UGAP
l'UGAP
- RESAH
la Régie des eaux {terr}
la Régie d'électricité {dept}
"""
