"""Names of State services and agencies, one entry a line (see corpus.lexicon.org_names)."""

STATE_SERVICE = """
la DREAL
la DREAL {region_name}
la Direction régionale de l'environnement, de l'aménagement et du logement = DREAL
la DDT
la DDT {dept}
la DDT {code}
la DDTM
la DDTM {dept}
la Direction départementale des territoires = DDT
la Direction Départementale des Territoires {dept} = DDT
la Direction départementale des territoires et de la mer = DDTM
la DRAC
la DRAC {region_name}
la Direction régionale des affaires culturelles = DRAC
la Direction Régionale des Affaires Culturelles {region} = DRAC
la DREETS
la DDETS
la DDETS {dept}
la DDETSPP {dept}
la DDPP
la DDCSPP
la DRAAF
la DGFiP
la DDFiP
la DDFIP {dept}
la Direction générale des finances publiques = DGFiP
la Direction départementale des finances publiques {dept}
la Direction Départementale des Finances Publiques = DDFIP
le Service de gestion comptable {de_town} = SGC
le SGC {de_town}
la Trésorerie {de_town}
la trésorerie {de_town}
le Trésor public
le Trésor Public
le Centre des finances publiques {de_town}
la Paierie départementale {dept}
le Pôle d'évaluation domaniale
la Direction de l'immobilier de l'État
- France Domaine
- France Domaines
la Préfecture {dept}
la préfecture {dept}
la Préfecture {de_town}
la Préfecture de région {region_name}
la Sous-Préfecture {de_town}
la sous-préfecture {de_town}
la Gendarmerie nationale
la Gendarmerie Nationale
la Gendarmerie {de_town}
la brigade de gendarmerie {de_town}
la Police nationale
la Police Nationale
le Commissariat {de_town}
l'Éducation nationale
l'Education Nationale
l'Éducation Nationale
l'Inspection académique
la DSDEN
la DSDEN {dept}
la Direction des services départementaux de l'Éducation nationale = DSDEN
le Rectorat {de_town}
l'Académie {de_town}
l'ARS
l'ARS {region_name}
l'Agence régionale de santé = ARS
l'Agence Régionale de Santé {region_name} = ARS
la Délégation départementale de l'ARS
l'UDAP
l'UDAP {dept}
le STAP
le SGAR
le SDJES
l'Unité départementale de l'architecture et du patrimoine = UDAP
la Direction interrégionale de la mer
la Direction interdépartementale des routes = DIR
- Météo-France
l'INSEE
l'Insee
l'État
l'État
l'État
l'Etat
l'Etat
l'ETAT
l'IGN
le BRGM
le SIDPC
la Banque de France
"""
AGENCY = """
l'ADEME
l'Ademe
l'Agence de la transition écologique = ADEME
l'Agence de l'environnement et de la maîtrise de l'énergie = ADEME
l'ANRU
l'Agence nationale pour la rénovation urbaine = ANRU
l'Agence Nationale pour la Rénovation Urbaine = ANRU
l'ANCT
l'Agence nationale de la cohésion des territoires = ANCT
l'ANAH
l'Anah
l'Agence nationale de l'habitat = ANAH
l'Agence nationale du sport = ANS
l'ANS
l'ANCV
l'ANTAI
l'ANTS
l'ANFR
l'ARCEP
la CNIL
la CRE
la CNAF
l'Agence de l'eau {basin}
l'Agence de l'Eau {basin}
l'agence de l'eau {basin} = AE{B}
l'AELB
l'AERMC
l'AESN
l'Office national des forêts = ONF
l'ONF
l'Office français de la biodiversité = OFB
l'OFB
l'ONCFS
- Voies navigables de France
- VNF
le CEREMA
le Cerema
- Atout France
- Business France
- Bpifrance
- Bpifrance
- BPI France
- FranceAgriMer
- France Travail
- Pôle emploi
- Pôle Emploi
- SNCF Réseau
- SNCF Voyageurs
- SNCF Gares & Connexions
la SNCF
- RFF
la RATP
- Île-de-France Mobilités
- IDFM
le Conservatoire du littoral
le Conservatoire d'espaces naturels {region_name} = CEN
le Conservatoire botanique national
le Centre national du livre = CNL
le CNL
le CNC
le Centre national de la fonction publique territoriale = CNFPT
le CNFPT
le CNFPT {region_name}
le FIPHFP
la CNRACL
l'IRCANTEC
la CNSA
le CNOUS
le CROUS {de_town}
l'INRAP
l'INRAE
la Société du Grand Paris
- Grand Paris Aménagement
la SAFER
la SAFER {region_name}
la Safer {region_name}
la Société d'aménagement foncier et d'établissement rural = SAFER
l'ARPE
la CAF
la CAF
la CAF {dept}
la Caf {dept}
la Caisse d'allocations familiales = CAF
la Caisse d'Allocations Familiales {dept} = CAF
la MSA
la MSA {dept}
la Mutualité Sociale Agricole = MSA
la CPAM
la CPAM {dept}
la CARSAT
la CARSAT {region_name}
l'URSSAF
l'Urssaf {region_name}
la Chambre d'agriculture {dept}
la Chambre d'Agriculture
la Chambre de commerce et d'industrie {dept} = CCI
la CCI {de_town}
la CCI {dept}
la Chambre de métiers et de l'artisanat = CMA
la CMA {dept}
la CMA {code}
la Chambre des notaires {dept}
- Action Logement
- Action Logement Services
la Mission locale {de_town}
la Mission locale {terr}
la Mission Locale {de_town} = ML
la Plateforme Renov {dept_name}
l'Observatoire départemental {dept}
"""
