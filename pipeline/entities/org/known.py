"""Organisations that every reader of French minutes knows by name or acronym, written as usual: data only."""

ACRONYMS = tuple(
    """
    ACFI ADEME ADF ADAPEI ADIE ADIL ADMR AFD AFM AFNOR AFPA AGEFIPH AMF AMIF AMRF ANACR ANAH ANCT ANDES ANEL ANESM
    ANRU ANSSI APAJH APASP APEC APF APVF ARCEP ARCOM ARF ARS ASN ASP ATMO BEI BNF BPI BRGM CAA CADA CAF CAFFIL CARSAT
    CAUE CCAS CCI CCMSA CDAD CDG CDNPS CEDH CEPRI CEREMA CESER CFDT CFTC CGT CIAS CIDFF CIG CJUE CMA CMAR CNAF CNAM
    CNAS CNC CNDP CNED CNFPT CNIL CNRACL CNRS CNSA COFRAC CPAM CRC CREPS CRIJ CROUS CRPF CSA CSTB DDASS DDCS DDCSPP
    DDE DDETS DDETSPP DDFIP DDPP DDSP DDT DDTM DGCL DGAC DGFIP DGCCRF DIRECCTE DIRM DRAAF DRAC DRAJES DREAL DREETS
    DRFIP DRJSCS DSDEN EDF EFS ENEDIS ENGIE EPFIF EPFL ERDF FCPE FDAAPPMA FDGDON FDSEA FNCCR FNE FNSEA FREDON GDF GIEC
    GRDF GRTGAZ HAS HATVP IFREMER IGN IGPDE INAO INED INERIS INPI INRA INRAE INRAP INSEE INSERM IRCANTEC IRSTEA LICRA
    LPO MAAF MACIF MAIF MEDEF MGEN MNT MSA OCAD3E OCDE OFB OFII OFPRA OIEAU OMS ONACVG ONEMA ONF ONU OTAN PETR RATP
    RFF RTE SACEM SACD SAFER SATESE SDEC SDEE SDEF SDEHG SDEM SDESM SDIS SEDIF SFIL SFR SIAAP SIAEP SICTOM SICECO
    SIGEIF SIPPEREC SIVOM SIVOS SIVU SMACL SMICTOM SMITOM SMVIC SNCF SOLIHA SYCTOM SYDEV UDAF UDAP UGAP UMIH UNAF
    UNAPEI UNCCAS UNESCO UNHCR UNICEF UNSA UNSS URSSAF USEP VNF WWF
    """.split()
)
"""In capitals, or with a capital alone as in ``Cerema``."""

LOCAL_ACRONYMS = frozenset(
    """
    ADAPEI ADIL ADMR AFPA ANACR APAJH CAF CARSAT CAUE CCAS CCI CDAD CDG CIAS CIDFF CIG CMA CPAM CRIJ CROUS CRPF DDCS
    DDCSPP DDETS DDETSPP DDFIP DDPP DDSP DDT DDTM DRAAF DRAC DREAL DREETS DRFIP DSDEN EPFL FCPE FDSEA FREDON LPO MSA
    PETR SAFER SDE SDEE SDIS SIAEP SICTOM SIVOM SIVOS SIVU SMICTOM SMITOM SOLIHA UDAF UDAP UMIH UNAPEI URSSAF
    """.split()
)
"""Of these there is one a département, a town or a region, which their name may state: ``CAF du Tarn``, ``SDIS 34``."""

NAMES = tuple(
    " ".join(name.split())
    for name in """
    Action Logement, Action Logement Services, Agence France Locale, Agence de services et de paiement,
    Agence nationale de l'habitat, Agence nationale de la cohésion des territoires,
    Agence nationale pour la rénovation urbaine, Agence nationale du sport, Agence nationale des fréquences,
    Agence nationale des titres sécurisés, Agence de la biomédecine, Agence française de développement,
    Assemblée nationale, Assemblée des départements de France, Régions de France, Intercommunalités de France,
    Départements de France, Villes de France, France urbaine, Association des maires de France,
    Association des maires ruraux de France, Assistance publique - Hôpitaux de Paris, Atout France, Axa France,
    Banque alimentaire, Banque de France, Banque des Territoires, Banque européenne d'investissement,
    Banque Populaire, Bouygues Construction, Bouygues Immobilier, Bouygues Telecom, Bpifrance, Business France,
    CIG Grande Couronne, CIG Petite Couronne, CIG de la Grande Couronne, CIG de la Petite Couronne,
    Caisse des Dépôts et Consignations, Caisse des Dépôts, Caisse d'Épargne, Caisse d'Epargne,
    Caisse Française de Financement Local, Caisse nationale d'assurance vieillesse, Campus France, CDC Habitat,
    CDC Habitat Social, Citeo, CITEO, Adelphe, Ecosystem, Ecomaison, Eco-Mobilier, Eco-mobilier, Eco-Emballages,
    Eco-emballages, Éco-emballages, EcoDDS, Eco-DDS, Eco TLC, Refashion, Valdelia, Corepile, Ecologic, Recylum,
    Aliapur, Cofiroute, Commission européenne, Commission nationale de l'informatique et des libertés,
    Commission nationale du débat public, Conseil constitutionnel, Conseil d'État, Conseil d'Etat,
    Conseil de l'Europe, Cour de cassation, Cour des comptes, Cour européenne des droits de l'homme, Crédit Agricole,
    Crédit Coopératif, Crédit Foncier de France, Crédit Lyonnais, Crédit Mutuel, Croix-Rouge française,
    Croix-Rouge Française, Croix Rouge française, Croix Rouge Française, Dalkia, Dexia Crédit Local, Dexia, Docaposte,
    Berger-Levrault, Eiffage, Électricité de France, Electricité de France, Electricité Réseau Distribution France,
    Gaz de France, Gaz Réseau Distribution France, Gaz réseau distribution France, Réseau de transport d'électricité,
    Emmaüs, Emmaüs France, Emmaüs Solidarité, Enedis, Engie, Equans, Eurovia, Établissement français du sang,
    Etablissement français du sang, Établissement Français du Sang, Etablissement Français du Sang, Familles Rurales,
    Fédération nationale des communes forestières, Fondation Abbé Pierre, Fondation de France,
    Fondation du patrimoine, Fondation du Patrimoine, Fondation 30 millions d'amis, Fondation Brigitte Bardot,
    France Bénévolat, France Bleu, France Domaine, France Domaines, France Inter, France Nature Environnement,
    France Télécom, France Travail, France Victimes, FranceAgriMer, France 3, Gendarmerie nationale,
    Gendarmerie Nationale, Gîtes de France, Groupama, Habitat et Humanisme, Immobilière 3F,
    Institut national de la statistique et des études économiques,
    Institut national de recherches archéologiques préventives, Institut géographique national, JCDecaux, Keolis,
    Kéolis, La Banque Postale, La Banque postale, La Dépêche du Midi, La Poste, La Voix du Nord, La Marseillaise,
    Le Dauphiné Libéré, Le Figaro, Le Parisien, L'Est Républicain, Ligue contre le cancer, Ligue de l'enseignement,
    Ligue de protection des oiseaux, Ligue pour la protection des oiseaux, Médecins sans frontières,
    Médecins du monde, Météo-France, Météo France, Midi Libre, Nice-Matin, Ouest-France, TF1, France Télévisions,
    Radio France, Var-Matin, BFM TV, Nations Unies, Nations unies, Organisation des Nations Unies,
    Organisation des Nations unies, Organisation mondiale de la santé, Numericable,
    Office français de la biodiversité, Office Français de la Biodiversité, Office national des forêts,
    Office National des Forêts, Office national des anciens combattants, Parlement européen, Pôle Emploi, Pôle emploi,
    Restos du Cœur, Restos du Coeur, Restaurants du Cœur, Restaurants du Coeur, Secours catholique,
    Secours Catholique, Secours populaire, Secours Populaire, Secours populaire français, Secours Populaire Français,
    Sénat, SNCF Mobilités, SNCF Réseau, SNCF Gares & Connexions, SNCF Voyageurs, Société du Grand Paris,
    Société Générale, Sodexo, Elior, Spie Batignolles, Souvenir Français, Suez, SUEZ, Suez Environnement,
    Suez Eau France, Saur, Lyonnaise des Eaux, Trésor public, Trésor Public, Transdev, Union européenne,
    Union Européenne, Unis-Cité, Veolia, Véolia, Veolia Eau, Véolia Eau, Veolia Environnement, Veolia Propreté,
    Vinci Autoroutes, Vinci Construction, Vinci Immobilier, Voies navigables de France, Voies Navigables de France
    """.split(",")
)
"""Full names; case and accents as written."""
