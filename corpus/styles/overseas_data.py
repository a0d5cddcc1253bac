# ruff: noqa: E501
"""Overseas France, as data: territories with their communes, bodies and partners (slots of ``overseas_themes``)."""

from dataclasses import dataclass

from corpus.styles.theme import Pools


@dataclass(frozen=True)
class Territory:
    """An overseas territory; ``pools`` maps the slots of the themes to what they stand for there."""

    code: str
    name: str
    article: str
    banner: tuple[str, ...]
    towns: tuple[str, ...]
    groups: tuple[tuple[str, str], ...]
    wholes: tuple[tuple[str, str, str], ...]
    pools: Pools
    francs: bool = False


def _pools(**slots: str) -> Pools:
    return {name: tuple(part.strip() for part in text.split(";")) for name, text in slots.items()}


REUNION = Territory(
    "974", "Réunion", "de la ",
    ("RÉPUBLIQUE FRANÇAISE\n⟦ORG|DÉPARTEMENT DE LA RÉUNION⟧", "⟦ORG|DEPARTEMENT DE LA REUNION⟧\nArrondissement de Saint-Pierre", "ÎLE DE LA RÉUNION"),
    ("Bras-Fusil", "La Ravine-Citron", "Saint-Gilles-les-Bas", "Sainte-Clotilde-des-Hauts", "L'Étang-Salines", "Petite-Saline", "Le Brûlé-Saint-Denis", "La Plaine-des-Fougères",
     "Saint-Joseph-du-Gol", "Grand-Bassin-les-Hauts", "Les Trois-Ravines", "Saint-Leu-les-Filaos", "Bras-Panon-Bas", "Le Tévelave-Rouge"),
    (("Communauté d'agglomération du Grand Bassin", "CAGB"), ("Territoire de la Côte sous le Vent", "TCSV"), ("Communauté intercommunale des Hauts de l'Est", "CIHE"), ("Communauté intercommunale des Villes du Littoral", "CIVIL")),
    (("departement", "Département de la Réunion", "Conseil départemental de la Réunion"), ("region", "Région Réunion", "Conseil régional de la Réunion")),
    _pools(
        power="[O:EDF]; [O:EDF SEI]; [O:EDF Réunion]; l'[O:ADEME Réunion]; le [O:SIDELEC Réunion]",
        landlord="la [O:SIDR]; la [O:SHLMR]; la [O:SEMADER]; la [O:SODIAC]; la [O:SEDRE]; la [O:SODEGIS]; la [O:SEMAC]",
        state="la [O:DEAL]; la [O:DEAL Réunion]; la [O:Préfecture de La Réunion]; la [O:DAAF]; l'[O:ARS Réunion]; la [O:DEETS]; l'[O:Éducation nationale]; la [O:Direction de la mer Sud océan Indien]",
        fund="l'[O:AFD]; l'[O:Agence française de développement]; la [O:Région Réunion]; le [O:Département de la Réunion]; l'[O:Office de l'eau Réunion]; la [O:Caisse des dépôts et consignations]; l'[O:Union européenne]",
        waste="[O:ILEVA]; le [O:SYDNE]; la [O:CINOR]; la [O:CIVIS]; la [O:CASUD]; la [O:CIREST]; le [O:TCO]",
        water="la [O:CISE Réunion]; [O:Runéo]; la [O:SAPHIR]; la régie [O:La Créole]",
        bus="la [O:SEMITTEL]; la société [O:Transdev Outre-mer]; la [O:SODIPARC]; [O:Air Austral]; la [O:SEMTO]",
        farm="la [O:Chambre d'agriculture de La Réunion]; la [O:SAFER Réunion]; [O:Tereos Sucre Océan Indien]; la [O:FRCA]; la coopérative [O:Vivéa]; l'[O:ARMEFLHOR]; le [O:CIRAD]",
        club="l'association [O:Kréol Run Attitude]; le [O:Moringue Club de la Ravine]; l'association « [O:Maloya Tradition] »; l'[O:AS Excelsior des Hauts]; la [O:Ligue réunionnaise de canoë-kayak]; l'association [O:Péi Solidaire]; l'association [O:Lantant Fanm]; l'[O:OMS {de_island}]",
        park="le [O:Parc national de La Réunion]; l'[O:ONF]; le [O:Conservatoire botanique de Mascarin]; la [O:Réserve naturelle marine de La Réunion]; la [O:Brigade nature océan Indien]",
        training="le [O:RSMA]; [O:LADOM]; l'[O:AFPAR]; la [O:Mission locale Sud]; l'[O:Université de La Réunion]; [O:France Travail]",
        bank="la [O:Caisse d'Épargne CEPAC]; la [O:BRED]; le [O:Crédit Agricole de La Réunion]; la [O:Banque de La Réunion]",
        press="le [O:Journal de l'île]; [O:Le Quotidien]; [O:Réunion La 1ère]",
        builder="la [O:SBTPC]; la société [O:GTOI]; la société [O:Colas Réunion]; l'entreprise [O:Sogea Réunion]; l'entreprise [O:Bourbon Terrassement]; la [O:SARL Péi Construction]",
        mill="l'usine du Gol; l'usine de Bois-Rouge",
        court="[O:tribunal administratif de La Réunion]; [O:Tribunal Administratif de Saint-Denis]",
    ),
)  # fmt: skip
GUADELOUPE = Territory(
    "971", "Guadeloupe", "de la ",
    ("RÉPUBLIQUE FRANÇAISE\n⟦ORG|DÉPARTEMENT DE LA GUADELOUPE⟧", "RÉGION ET DÉPARTEMENT DE GUADELOUPE", "GUADELOUPE\nArrondissement de Pointe-à-Pitre"),
    ("Anse-Bellevue", "Morne-Doré", "Pointe-Caraïbe", "Petit-Carbet", "Le Mancenillier", "Capesterre-les-Mornes", "Vieux-Moule", "Grand-Îlet", "Sainte-Marthe", "Port-Caret", "Trois-Goyaves", "Les Abîmes-Hautes"),
    (("Communauté d'agglomération du Levant", "CALEV"), ("Communauté d'agglomération Cap Karukéra", "CACK"), ("Communauté de communes de l'Île aux Sources", "CCIS")),
    (("departement", "Département de la Guadeloupe", "Conseil départemental de la Guadeloupe"), ("region", "Région Guadeloupe", "Conseil régional de Guadeloupe")),
    _pools(
        power="[O:EDF Archipel Guadeloupe]; [O:EDF]; le [O:SYMEG]; l'[O:ADEME]",
        landlord="la [O:SIG]; la [O:SIKOA]; la [O:SEMSAMAR]; la [O:SP HLM Guadeloupe]; la [O:SEMAG]",
        state="la [O:DEAL Guadeloupe]; la [O:DEAL]; la [O:Préfecture de la Guadeloupe]; la [O:DAAF]; l'[O:ARS Guadeloupe]; le [O:Rectorat de la Guadeloupe]; l'[O:Agence des 50 pas géométriques]",
        fund="l'[O:AFD]; la [O:Région Guadeloupe]; le [O:Conseil départemental de la Guadeloupe]; l'[O:Office de l'eau de Guadeloupe]; la [O:Banque des Territoires]; l'[O:État]",
        waste="le [O:SYVADE]; la [O:SITA Espérance]; [O:Cap Excellence]; [O:CITEO]; la société [O:Sinnoval]",
        water="le [O:SMGEAG]; le [O:SIAEAG]; la [O:Régie des eaux Nord Basse-Terre]; la [O:Générale des Eaux]",
        bus="le [O:SMT du Petit Cul-de-sac Marin]; la société [O:Karu'lis]; [O:L'Express des Îles]; la compagnie [O:Air Caraïbes]",
        farm="la [O:SICA Les Producteurs de Guadeloupe]; la [O:SICAGRA]; la [O:Chambre d'agriculture]; l'[O:IGUACANNE]; la distillerie [O:Bellevue]; l'[O:ASSOFWI]; l'[O:INRAE]",
        club="l'association [O:Akiyo Ka]; le groupe à peau [O:Voukoum Jènès]; le club [O:Solidarité Scolaire]; l'[O:Union sportive de la Caraïbe]; l'association « [O:Mas an Tan Lontan] »; la [O:Ligue de voile traditionnelle]; le [O:Comité du carnaval {de_island}]; l'association [O:Lakou Ka]",
        park="le [O:Parc national de la Guadeloupe]; l'[O:ONF]; le [O:Conservatoire du littoral]; l'association [O:Kap'Natirel]; l'[O:Observatoire volcanologique et sismologique de Guadeloupe]",
        training="le [O:RSMA]; [O:LADOM]; l'[O:Université des Antilles]; [O:Guadeloupe Formation]; la [O:Mission régionale pour l'insertion]",
        bank="la [O:Bred Guadeloupe]; la [O:Caisse d'épargne CEPAC]; le [O:Crédit Agricole de Guadeloupe]",
        press="[O:France-Antilles]; [O:Guadeloupe La 1ère]; [O:RCI]",
        builder="la société [O:Getelec TP]; la société [O:Colas Guadeloupe]; l'entreprise [O:Rubio TP]; la [O:SAS Gadarkhan & Fils]; la [O:SARL Bati Karu]",
        mill="l'usine de Gardel; le centre caribéen de la rue Frébault",
        court="[O:tribunal administratif de la Guadeloupe]; [O:Tribunal administratif de Basse-Terre]",
    ),
)  # fmt: skip
MARTINIQUE = Territory(
    "972", "Martinique", "de la ",
    ("RÉPUBLIQUE FRANÇAISE\nMARTINIQUE", "⟦ORG|COLLECTIVITÉ TERRITORIALE DE MARTINIQUE⟧", "MARTINIQUE\nArrondissement du Marin"),
    ("Le Carbet-Rouge", "Rivière-Morin", "Les Anses-Corail", "Le Morne-Balai", "Grand-Céron", "Fonds-Saint-Gilles", "Case-Madras", "Le Diamant-Noir", "Basse-Anse", "Sainte-Luce-les-Hauts", "Le Marigot-Bas"),
    (("Communauté d'agglomération Rives Caraïbes", "CARC"), ("Communauté d'agglomération de l'Espace Atlantique", "CAEA"), ("Communauté d'agglomération du Nord Caraïbe", "CANC")),
    (("ctu", "Collectivité territoriale de Martinique", "Collectivité Territoriale de Martinique"),),
    _pools(
        power="[O:EDF Martinique]; [O:EDF]; le [O:SMEM]; l'[O:ADEME Martinique]",
        landlord="la [O:SIMAR]; [O:Ozanam]; la [O:SMHLM]; la [O:SEMAFF]",
        state="la [O:DEAL Martinique]; la [O:Préfecture de la Martinique]; la [O:DAAF]; la [O:DAC Martinique]; l'[O:ARS]; le [O:Rectorat de Martinique]; l'[O:Agence des 50 pas géométriques de Martinique]",
        fund="l'[O:AFD]; la [O:CTM]; la [O:Collectivité territoriale de Martinique]; l'[O:Office de l'eau]; l'[O:ODE Martinique]; la [O:Banque des Territoires]; l'[O:Union européenne]",
        waste="le [O:SMTVD]; la [O:CACEM]; [O:Cap Nord Martinique]; l'[O:Espace Sud]; la [O:SEEN]",
        water="[O:Odyssi]; la [O:SME]; le [O:SICSM]; la [O:Société martiniquaise des eaux]",
        bus="[O:Martinique Transport]; la [O:CFTU]; le [O:Grand Port Maritime de la Martinique]; la compagnie [O:Corsair]",
        farm="[O:Banamart]; la [O:SAEM du Galion]; la [O:Chambre d'agriculture]; le [O:PARM]; la [O:Sica Canne Union]; l'[O:Institut technique tropical]; la distillerie [O:Fonds-Préville]",
        club="l'association [O:Bèlè Nou]; le [O:Club Franciscain]; la [O:Yole ronde du Nord]; le [O:Golden Lion]; l'association « [O:Mi Mès Manmay] »; l'[O:OMCLEJ]; le [O:SERMAC]; l'association [O:Kon Bwa Drésé]",
        park="le [O:Parc naturel régional de la Martinique]; le [O:PNRM]; l'[O:ONF]; le [O:Parc naturel marin de Martinique]; l'[O:OFB]",
        training="le [O:RSMA de la Martinique]; [O:LADOM]; l'[O:Université des Antilles]; la [O:MILCEM]; le [O:CNFPT]",
        bank="la [O:BRED]; le [O:Crédit mutuel Antilles-Guyane]; la [O:Caisse d'épargne CEPAC]",
        press="[O:France-Antilles Martinique]; [O:Martinique La 1ère]; [O:ATV]",
        builder="la [O:SOGEA Martinique]; la société [O:Colas Martinique]; la [O:SARL Ateliers Madinina]; l'entreprise [O:Comabat]; la [O:SAS Caraïb Moter]",
        mill="l'usine du Galion; la halle aux poissons",
        court="[O:tribunal administratif de la Martinique]; [O:tribunal administratif de Fort-de-France]",
    ),
)  # fmt: skip
GUYANE = Territory(
    "973", "Guyane", "de la ",
    ("RÉPUBLIQUE FRANÇAISE\nGUYANE", "⟦ORG|COLLECTIVITÉ TERRITORIALE DE GUYANE⟧", "GUYANE FRANÇAISE\nArrondissement de Saint-Laurent-du-Maroni"),
    ("Saut-Maripa", "Grand-Sinnary", "Iracoubo-Montagne", "Apatougou", "Saint-Élie-du-Maroni", "Ouanary-Crique", "Papaïchton-Haut", "Montsinéry-Bas", "Grand-Malani", "Régina-Approuague", "Camopi-Village"),
    (("Communauté d'agglomération du Littoral", "CAL"), ("Communauté de communes des Fleuves", "CCF"), ("Communauté de communes des Savanes et Forêts", "CCSF")),
    (("ctu", "Collectivité territoriale de Guyane", "Collectivité Territoriale de Guyane"),),
    _pools(
        power="[O:EDF Guyane]; [O:EDF SEI]; l'[O:ADEME]; la société [O:Voltalia]; la [O:CEOG]",
        landlord="la [O:SIGUY]; la [O:SIMKO]; la [O:SEMSAMAR]; l'[O:EPFAG]",
        state="la [O:DGTM]; la [O:Préfecture de la Guyane]; la [O:DGCAT]; l'[O:ARS Guyane]; le [O:Rectorat de Guyane]; la [O:Direction générale des populations]; la [O:DGTM Guyane]",
        fund="l'[O:AFD]; la [O:CTG]; la [O:Collectivité territoriale de Guyane]; l'[O:Office de l'eau de Guyane]; le [O:CNES]; la [O:Banque des Territoires]; l'[O:État]",
        waste="la [O:CACL]; la [O:CCOG]; la société [O:Séché Éco-services Guyane]; [O:CITEO]",
        water="la [O:SGDE]; la [O:Société guyanaise des eaux]; la [O:SGDE Suez]",
        bus="la [O:Régie communautaire de transports]; la compagnie [O:Air Guyane]; [O:Guyane Fly]; le [O:Grand Port Maritime de Guyane]",
        farm="la [O:Chambre d'agriculture de Guyane]; l'[O:APAPAG]; le [O:GRAGE]; la coopérative [O:Biosavane]; le [O:CIRAD]; la [O:FDSEA]",
        club="l'association [O:Wayampi Jeunesse]; l'association « [O:Gadò Wan] »; le [O:Kassav Club des Savanes]; l'[O:ASC Karib]; la [O:Fédération des organisations autochtones de Guyane]; l'association [O:Mama Bobi]; le comité [O:Touloulou Péyi]; l'[O:AJS de Kourou-Bourg]",
        park="le [O:Parc amazonien de Guyane]; le [O:PAG]; l'[O:ONF]; le [O:GEPOG]; la [O:Réserve naturelle des Nouragues]; le [O:WWF Guyane]",
        training="le [O:RSMA]; [O:LADOM]; l'[O:Université de Guyane]; la [O:Mission locale régionale de Guyane]; l'[O:AKATIJ]",
        bank="la [O:BRED]; la [O:Banque Postale]; la [O:BNP Paribas Antilles Guyane]",
        press="[O:France-Guyane]; [O:Guyane La 1ère]",
        builder="l'entreprise [O:Ribal TP]; la société [O:Eiffage Guyane]; la [O:SARL Maroni Bois]; l'entreprise [O:Guyane Batipro]; la société [O:Getelec Guyane]",
        mill="le carbet communal; la maison des fleuves",
        court="[O:tribunal administratif de la Guyane]; [O:tribunal administratif de Cayenne]",
    ),
)  # fmt: skip
MAYOTTE = Territory(
    "976", "Mayotte", "de ",
    ("RÉPUBLIQUE FRANÇAISE\n⟦ORG|DÉPARTEMENT DE MAYOTTE⟧", "⟦ORG|DEPARTEMENT DE MAYOTTE⟧", "MAYOTTE"),
    ("Mtsangadoua", "Bandrakouni", "Chirongui-Bé", "Kani-Bé", "Dembénou", "Mtsamoudra", "Ouangamou", "Tsingouni", "Acouandzi", "Poroani-Haut", "Mzouaziou"),
    (("Communauté de communes du Centre-Sud", "CCCS"), ("Communauté d'agglomération de la Grande Baie", "CAGB"), ("Communauté de communes de Petite Île", "CCPI")),
    (("departement", "Département de Mayotte", "Conseil départemental de Mayotte"),),
    _pools(
        power="[O:Électricité de Mayotte]; [O:EDM]; l'[O:ADEME]; la société [O:Albioma]",
        landlord="la [O:SIM]; la [O:Société immobilière de Mayotte]; l'[O:EPFAM]; [O:Al'ma]",
        state="la [O:DEALM]; la [O:Préfecture de Mayotte]; la [O:DAAF]; l'[O:ARS Mayotte]; le [O:Rectorat de Mayotte]; la [O:DMSOI]",
        fund="l'[O:AFD]; le [O:Département de Mayotte]; le [O:Conseil départemental de Mayotte]; la [O:CSSM]; l'[O:État]; la [O:Fondation de France]; l'[O:Union européenne]",
        waste="le [O:SIDEVAM 976]; la société [O:Star Urahafu]; [O:CITEO]; le [O:SIDEVAM]",
        water="la [O:SMAE]; [O:Les Eaux de Mayotte]; le [O:SIEAM]; [O:LEMA]",
        bus="le [O:STM]; la compagnie [O:Ewa Air]; la société [O:Transdev Mayotte]; la société [O:Tama Voyages]",
        farm="la [O:CAPAM]; la [O:Coopérative des agriculteurs de Bandrélé]; l'[O:EPN de Coconi]; l'[O:Association des éleveurs mahorais]; le [O:CIRAD]",
        club="l'association [O:Wema Watrou]; l'association « [O:Maoré Jeunes] »; l'[O:Association sportive de Kavani-Sud]; la [O:Ligue mahoraise de football]; le [O:FC Mtsapéré-Nord]; l'association [O:Fikra Nyamba]; l'[O:ACFAV]; la [O:Croix-Rouge de Mayotte]",
        park="le [O:Parc naturel marin de Mayotte]; l'association [O:Naturalistes de Mayotte]; le [O:Conservatoire du littoral]; l'association [O:Oulanga na Nyamba]",
        training="le [O:RSMA de Mayotte]; [O:LADOM]; le [O:CUFR de Dembéni]; la [O:Mission locale de Mayotte]; le [O:GRETA]",
        bank="la [O:BFC Océan Indien]; la [O:Banque Postale]; le [O:Crédit Agricole]",
        press="[O:Mayotte La 1ère]; le [O:Journal de Mayotte]",
        builder="la société [O:Colas Mayotte]; la [O:SMTPC]; l'entreprise [O:IBS]; la [O:SARL Maoré Bâtiment]; la société [O:Vinci Construction Dom-Tom]",
        mill="la MJC de Kani; le marché couvert",
        court="[O:tribunal administratif de Mayotte]; [O:Tribunal administratif de Mamoudzou]",
    ),
)  # fmt: skip
FRENCH_DEPARTMENTS: tuple[Territory, ...] = (REUNION, GUADELOUPE, MARTINIQUE, GUYANE, MAYOTTE)


PACIFIC_TOWNS: tuple[str, ...] = (
    "Taravaho", "Papenui", "Faa'ite-Sud", "Taiarapa", "Moorehei", "Hitia'oro", "Arutoa", "Rangihao", "Tevaiuta", "Mahaenui", "Pare-Uta", "Anaa-Iti",
)  # fmt: skip
CALEDONIAN_TOWNS: tuple[str, ...] = (
    "Koumadoué", "Ponérihoua", "Païtoua", "Boulounda", "La Foazé", "Dumbéi", "Kouaourou", "Ouaïlounou", "Poindimié-Nord", "Tontouba", "Moindoa", "Yaté-Ouest",
)  # fmt: skip
POLYNESIA = Territory(
    "987", "Polynésie française", "de la ",
    ("RÉPUBLIQUE FRANÇAISE\n⟦ORG|POLYNÉSIE FRANÇAISE⟧\nSubdivision administrative des îles du Vent", "⟦ORG|POLYNESIE FRANCAISE⟧\nSUBDIVISION ADMINISTRATIVE DES ILES SOUS-LE-VENT", "⟦ORG|Polynésie française⟧\nSubdivision administrative des Tuamotu-Gambier"),
    PACIFIC_TOWNS,
    (("Communauté de communes Tere Moana", "CCTM"), ("Communauté de communes Hava'i Nui", "CCHN")),
    (("pays", "Polynésie française", "Polynésie française"),),
    _pools(
        power="[O:EDT Engie]; l'[O:Électricité de Tahiti]; la [O:SEM Te Uira]; l'[O:ADEME Polynésie]; la [O:TEP]",
        landlord="l'[O:OPH]; l'[O:Office polynésien de l'habitat]; la [O:SAGEP]",
        state="le [O:Haut-commissariat de la République en Polynésie française]; la [O:DAF]; la [O:Direction de l'équipement]; la [O:Direction de l'environnement]; la [O:DGEE]; la [O:Direction de la santé]; le [O:SPCPF]",
        fund="l'[O:AFD]; la [O:Polynésie française]; le [O:Comité des finances locales de Polynésie française]; l'[O:État]; la [O:Banque des Territoires]",
        waste="[O:Fenua Ma]; le [O:Syndicat mixte ouvert Fenua Ma]; la société [O:Tahiti Nui Propreté]",
        water="la [O:Polynésienne des eaux]; la [O:SPEA]; la [O:SEM Vaitama]",
        bus="la compagnie [O:Air Tahiti]; la société [O:Tere Tahiti]; l'armement [O:Hawaiki Nui]",
        farm="la [O:CAPL]; l'[O:huilerie de Tahiti]; la coopérative [O:Rima Ora]; le [O:lycée agricole d'Opunohu]",
        club="l'association [O:Tamarii Vairai]; le club de va'a [O:Ihilani Nui]; l'association « [O:Te Vahine Porotu] »; la [O:Fédération tahitienne de football]; l'[O:AS Tiare Apetahi]; le groupe de danse [O:Hei Rurutu]; l'association [O:Artisans no Mahaenui]; la [O:Paroisse protestante Betela]",
        park="l'[O:Office français de la biodiversité]; la [O:SOP Manu]; l'association [O:Te Mana o te Moana]; le [O:CRIOBE]",
        training="le [O:RSMA de Polynésie française]; le [O:SEFI]; le [O:CGF]; l'[O:Université de la Polynésie française]",
        bank="la [O:Banque de Polynésie]; la [O:Socredo]; la [O:Banque de Tahiti]; l'[O:AFD]",
        press="[O:La Dépêche de Tahiti]; [O:Tahiti Infos]; [O:Polynésie La 1ère]",
        builder="la société [O:Boyer SAS]; l'entreprise [O:Vaimato Travaux]; la [O:SARL Interoute]; la société [O:Bernard Travaux Polynésie]; l'entreprise [O:Raromatai Construction]",
        mill="le fare pote'e; le marché communal",
        court="[O:tribunal administratif de la Polynésie française]; [O:Tribunal administratif de Papeete]",
    ),
    True,
)  # fmt: skip
CALEDONIA = Territory(
    "988", "Nouvelle-Calédonie", "de la ",
    ("RÉPUBLIQUE FRANÇAISE\n⟦ORG|NOUVELLE-CALÉDONIE⟧\n⟦ORG|PROVINCE NORD⟧", "⟦ORG|NOUVELLE-CALEDONIE⟧\nSUBDIVISION ADMINISTRATIVE SUD", "⟦ORG|NOUVELLE-CALÉDONIE⟧\n⟦ORG|PROVINCE SUD⟧"),
    CALEDONIAN_TOWNS,
    (("Syndicat intercommunal à vocation multiple Nord et Est", "SIVM"), ("Syndicat intercommunal du Grand Lagon", "SIGL")),
    (("pays", "Nouvelle-Calédonie", "Nouvelle-Calédonie"),),
    _pools(
        power="[O:EEC]; [O:Enercal]; la [O:Nouvelle-Calédonienne d'électricité]; l'[O:ACE]",
        landlord="la [O:SIC]; le [O:Fonds social de l'habitat]; la [O:SEM Agglo]; [O:Teasoa]",
        state="le [O:Haut-commissariat de la République en Nouvelle-Calédonie]; la [O:DAVAR]; la [O:DIMENC]; la [O:Direction du budget et des affaires financières]; la [O:DASS]; la [O:Trésorerie de Koné]",
        fund="la [O:Province Sud]; la [O:Province Nord]; la [O:Province des îles Loyauté]; l'[O:AFD]; l'[O:État]; la [O:Nouvelle-Calédonie]",
        waste="la [O:CSP Fidélio]; le [O:SIGN]; la société [O:Star Pacifique]; [O:Trecodec]",
        water="la [O:CDE]; la [O:Calédonienne des eaux]; [O:Aqua Nord]",
        bus="la compagnie [O:Air Calédonie]; le [O:SMTU]; la société [O:Raï]",
        farm="la [O:CAP-NC]; l'[O:OCEF]; l'[O:Agence rurale]; l'[O:ADRAF]; la coopérative [O:Café de Sarraméa]; l'[O:IAC]",
        club="le [O:Conseil coutumier Paicî-Cèmuhî]; l'association [O:Femmes de la tribu de Tiéti]; l'[O:AS Mont-Panié]; le [O:GDPL de Wani]; la [O:Ligue calédonienne de cricket]; l'association « [O:Jeunesse Drehu] »; le [O:Comité de gestion du foyer de Poya]; l'association [O:Ko Nami]",
        park="le [O:Conservatoire d'espaces naturels de Nouvelle-Calédonie]; l'[O:OFB]; la [O:Société calédonienne d'ornithologie]; le [O:WWF]",
        training="le [O:RSMA-NC]; l'[O:ETFPA]; la [O:MIJ Nord]; l'[O:Université de la Nouvelle-Calédonie]",
        bank="la [O:BCI]; la [O:Société générale calédonienne de banque]; la [O:BNC]",
        press="le journal [O:Les Nouvelles calédoniennes]; [O:NC La 1ère]",
        builder="la société [O:Colas NC]; l'entreprise [O:Menaouer]; la [O:SARL Pacific Terrassement]; l'entreprise [O:Goyetche]; la société [O:Arbé]",
        mill="la case communale; la maison commune",
        court="[O:tribunal administratif de Nouvelle-Calédonie]; [O:Tribunal administratif de Nouméa]",
    ),
    True,
)  # fmt: skip
PACIFIC_TERRITORIES: tuple[Territory, ...] = (POLYNESIA, CALEDONIA)
