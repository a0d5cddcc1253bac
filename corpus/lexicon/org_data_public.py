"""Names of public bodies and syndicates, one entry a line (see corpus.lexicon.org_names)."""

PUBLIC_BODY = """
l'Établissement public foncier {region} = EPF
l'Etablissement Public Foncier {region} = EPF
l'EPF {region_name}
l'EPF {dept}
l'EPF
l'Établissement public foncier local {dept} = EPFL
l'EPFL {dept}
l'Établissement public de coopération culturelle {title} = EPCC
l'Établissement Public de Coopération Culturelle « {title} » = EPCC
la SPL {terr_name} Aménagement
la SPL {terr_name} Tourisme
la Société Publique Locale {terr_name} = SPL
la SEM {dept_name} Aménagement
la SEM {brand}
la SEML {brand}
la SEMOP {brand}
la Société d'économie mixte {de_town} = SEM
la Société d'équipement {dept} = SED
l'Office public de l'habitat {dept} = OPH
l'Office Public de l'Habitat {de_town} = OPH
l'OPH {dept}
l'OPH {de_town}
- {dept_name} Habitat
- {town} Habitat
- Habitat {code}
l'OPAC {dept}
- Logis {de_town}
- {brand} Habitat
la SA HLM {brand}
la Coopérative d'habitation {brand}
l'ADIL
l'ADIL {code}
l'ADIL {dept}
l'Agence départementale d'information sur le logement {dept} = ADIL
le CAUE
le CAUE {dept}
le CAUE {code}
le Conseil d'architecture, d'urbanisme et de l'environnement {dept} = CAUE
le Centre de gestion {dept} = CDG {code}
le Centre de Gestion de la Fonction Publique Territoriale {dept} = CDG {code}
le Centre de gestion de la fonction publique territoriale = CDG
le CDG {code}
le CDG{code}
le CDG {code}
le Centre de gestion {dept}
le SDIS
le SDIS {code}
le SDIS{code}
le SDIS {dept}
le Service départemental d'incendie et de secours {dept} = SDIS
le Service Départemental d'Incendie et de Secours = SDIS {code}
le PETR {terr}
le Pôle d'équilibre territorial et rural {terr} = PETR
le Pays {terr_name}
le Parc naturel régional {terr} = PNR
le Parc Naturel Régional {terr}
le PNR {terr}
le Parc national {terr}
le Syndicat mixte du Parc naturel régional {terr}
l'EHPAD {title}
l'EHPAD {de_town}
l'EHPAD {saint}
la Résidence autonomie {title}
la Maison de retraite {de_town}
le Centre hospitalier {de_town} = CH
le Centre Hospitalier {de_town}
le CHU {de_town}
le CHR {de_town}
l'Hôpital {saint}
le CCAS
le CCAS {de_town}
le C.C.A.S. {de_town}
le Centre communal d'action sociale {de_town} = CCAS
le Centre Communal d'Action Sociale = CCAS
le CIAS {terr}
la Caisse des écoles {de_town}
l'Office de tourisme {de_town}
l'Office de Tourisme {terr} = OT
l'Office de tourisme intercommunal {terr} = OTI
l'OTI {terr}
l'Agence d'attractivité {terr}
le Comité départemental du tourisme {dept} = CDT
- {dept_name} Tourisme
- {dept_name} Numérique
- {dept_name} Ingénierie
l'Agence technique départementale {dept} = ATD
l'ATD {code}
- ID {code}
- {dept_name} Ingénierie Territoires
l'Agence d'urbanisme {de_town}
l'Agence locale de l'énergie et du climat {terr} = ALEC
l'ALEC
le GIP {terr_name}
le Groupement d'intérêt public {title} = GIP
la Maison départementale des personnes handicapées = MDPH
la MDPH {dept}
la Médiathèque départementale {dept}
les Archives départementales {dept}
les Archives départementales
l'Association départementale des élus {dept}
le CIVAM {terr}
le GAL {terr_name}
le CPIE {terr}
le CIAP {de_town}
la CLE du SAGE {terr_name}
le Haras national {de_town}
le Port autonome {de_town}
le Conseil de développement {terr}
"""
SYNDICATE = """
le S.D.E. {code}
le S.D.E.T.
le SDE
le Syndicat Départemental d'Énergie {dept}
- TERRITOIRE ENERGIE {code}
- {dept_name} Énergies
le SYTOM de la Région {de_town}
le SICTOM de la Région {de_town}
le S.I.V.U. {de_town}
le S.I.V.O.M. {terr}
le S.I.A.E.P. {de_town}
l'EPAGE {terr}
l'Établissement Public d'Aménagement et de Gestion de l'Eau {riv} = EPAGE
- {town} Énergies
l'Agence d'Urbanisme et de Développement {terr}
le Syndicat départemental d'énergie {dept} = SDE{code}
le Syndicat départemental d'énergies {dept} = SDE {code}
le Syndicat Départemental d'Énergie = SDE
le Syndicat d'énergie {dept} = SYDE{C}
le SDE {code}
le SDE{code}
le SDEC {dept_name}
le SIEL
le SIEG {dept}
le SYDEM
le SYDELA
le SDEEG
le TE {code}
le SDEHG
- Territoire d'énergie {dept_name}
- Territoire d'Énergie {code}
- Territoire Énergie {code}
- {dept_name} Énergies
le SIVU {de_town}
le SIVU {du_lieu}
le SIVU des écoles {de_town} et {town2}
le SIVOM {de_town}
le SIVOM {terr}
le Syndicat intercommunal à vocation multiple {de_town} = SIVOM
le Syndicat intercommunal à vocation unique {du_lieu} = SIVU
le SIVOS {de_town}
le Syndicat intercommunal à vocation scolaire {de_town}-{town2} = SIVOS
le RPI {town}-{town2}
le SMICTOM {terr}
le SMICTOM {de_town}
le SICTOM {de_town}
le SICTOM
le SMICTOM
le SYTOM {de_town}
le SITCOM {terr}
le SMITOM
le SYVALOM
le SIRTOM {terr}
le Syndicat mixte de collecte et de traitement des ordures ménagères {terr} = SMICTOM
le Syndicat de traitement des déchets {terr} = *
le SIAEP {de_town}
le SIAEP {terr}
le SIAEP
le Syndicat des eaux {terr}
le Syndicat des Eaux {de_town} = SE{T}
le Syndicat intercommunal d'adduction d'eau potable {terr} = SIAEP
le Syndicat intercommunal des eaux et de l'assainissement {terr} = SIEA
le SIAAP
le SIVEER
le SATESE {code}
le Syndicat du bassin {riv} = SB{R}
le Syndicat mixte d'aménagement du bassin {riv} = SMAB{R}
le Syndicat de rivière {terr}
le Syndicat mixte {riv} et affluents
le SMBV {riv}
l'EPTB {riv}
l'EPAGE {riv}
l'Établissement public territorial de bassin {riv} = EPTB
le Syndicat mixte du SCoT {terr} = SMS
le SCoT {terr_name}
le Syndicat mixte ouvert {dept_name} Numérique = SMO
le Syndicat mixte des transports {terr} = SMT
le SIPPEREC
le SIGEIF
le SIFUREP
le SIREDOM
le SEDIF
le Syndicat intercommunal de restauration collective = SIRC
le Syndicat intercommunal pour la piscine {de_town}
le Syndicat de la Piscine {terr}
le Syndicat Intercommunal {town} / {town2} pour la Gestion {du_lieu}
le Syndicat d'aménagement hydraulique = SAH
le Syndicat mixte fermé {terr_name}
le SYMBIO{T}
le SYMCTOM {de_town}
le Syndicat des communes forestières {terr}
le Syndicat Informatique {dept}
l'entente intercommunale {terr_name}
le Groupement de commandes {terr_name} Achats
"""
