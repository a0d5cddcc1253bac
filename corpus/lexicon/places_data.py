"""Pieces of place names, departments, regions, streets, buildings: nothing enters; tuples leave."""

from corpus.lexicon.people_given import names

# (code, name, article): "article + name" is the complement ("du Gard", "de l'Hérault").
DEPARTMENTS: tuple[tuple[str, str, str], ...] = tuple(
    (code, name, article)
    for article, block in {
        "de l'": """01 Ain;02 Aisne;03 Allier;07 Ardèche;09 Ariège;10 Aube;11 Aude;12 Aveyron;27 Eure;34 Hérault;
            36 Indre;38 Isère;60 Oise;61 Orne;89 Yonne;91 Essonne""",
        "des ": """04 Alpes-de-Haute-Provence;05 Hautes-Alpes;06 Alpes-Maritimes;08 Ardennes;13 Bouches-du-Rhône;
            22 Côtes-d'Armor;40 Landes;64 Pyrénées-Atlantiques;65 Hautes-Pyrénées;66 Pyrénées-Orientales;78 Yvelines;
            79 Deux-Sèvres;88 Vosges;92 Hauts-de-Seine""",
        "du ": """14 Calvados;15 Cantal;18 Cher;25 Doubs;29 Finistère;30 Gard;32 Gers;39 Jura;41 Loir-et-Cher;45 Loiret;
            46 Lot;47 Lot-et-Garonne;49 Maine-et-Loire;56 Morbihan;59 Nord;62 Pas-de-Calais;63 Puy-de-Dôme;67 Bas-Rhin;
            68 Haut-Rhin;69 Rhône;81 Tarn;82 Tarn-et-Garonne;83 Var;84 Vaucluse;90 Territoire de Belfort;
            94 Val-de-Marne;95 Val-d'Oise""",
        "de la ": """16 Charente;17 Charente-Maritime;19 Corrèze;2A Corse-du-Sud;2B Haute-Corse;21 Côte-d'Or;23 Creuse;
            24 Dordogne;26 Drôme;31 Haute-Garonne;33 Gironde;42 Loire;43 Haute-Loire;44 Loire-Atlantique;48 Lozère;
            50 Manche;51 Marne;52 Haute-Marne;53 Mayenne;55 Meuse;57 Moselle;58 Nièvre;70 Haute-Saône;72 Sarthe;
            73 Savoie;74 Haute-Savoie;76 Seine-Maritime;80 Somme;85 Vendée;93 Seine-Saint-Denis;
            86 Vienne;87 Haute-Vienne;971 Guadeloupe;972 Martinique;973 Guyane;974 Réunion""",
        "d'": "28 Eure-et-Loir;35 Ille-et-Vilaine;37 Indre-et-Loire",
        "de ": "54 Meurthe-et-Moselle;71 Saône-et-Loire;77 Seine-et-Marne;976 Mayotte",
    }.items()
    for code, name in (entry.strip().split(" ", 1) for entry in block.split(";"))
)
REGIONS: tuple[tuple[str, str], ...] = (
    ("Auvergne-Rhône-Alpes", "d'"),
    ("Bourgogne-Franche-Comté", "de "),
    ("Bretagne", "de "),
    ("Centre-Val de Loire", "du "),
    ("Grand Est", "du "),
    ("Hauts-de-France", "des "),
    ("Île-de-France", "d'"),
    ("Normandie", "de "),
    ("Nouvelle-Aquitaine", "de "),
    ("Occitanie", "d'"),
    ("Pays de la Loire", "des "),
    ("Provence-Alpes-Côte d'Azur", "de "),
    ("Guadeloupe", "de "),
    ("La Réunion", "de "),
)
SAINTS = names("""
    Aignan, Agnan, Alban, Amand, Ambroix, André, Antonin, Aubin, Avit, Bauzille, Benoît, Bonnet, Brès, Brieuc,
    Christol, Clair, Cyr, Denis, Didier, Dizier, Éloi, Étienne, Eutrope, Félix, Ferréol, Flour, Florent, Fort,
    Frichoux, Gaudens, Geniès, Genou, Georges, Germain, Gervais, Gildas, Gilles, Girons, Gobain, Guilhem, Haon,
    Hilaire, Hippolyte, Honorat, Igny, Jean, Jeoire, Jory, Jouin, Julien, Just, Lambert, Laurent, Léger, Léonard, Leu,
    Lizier, Lô, Loup, Maixent, Marcel, Marcellin, Martin, Maurice, Médard, Memmie, Michel, Nabord, Nazaire, Nicolas,
    Nolff, Omer, Ouen, Pardoux, Paterne, Paul, Péray, Philbert, Pierre, Pol, Pons, Porchaire, Pourçain, Priest,
    Privat, Projet, Quay, Quentin, Rémy, Riquier, Romain, Sauveur, Saturnin, Savin, Sernin, Sever, Sorlin, Sulpice,
    Sylvain, Symphorien, Thibéry, Trivier, Uze, Vaast, Valéry, Victor, Vincent, Vit, Yrieix, Yvi
""")
SAINTES = names("""
    Anne, Agathe, Colombe, Croix, Eulalie, Feyre, Foy, Geneviève, Hélène, Hermine, Honorine, Livrade, Luce, Marie,
    Maxime, Menehould, Mère, Pazanne, Radegonde, Reine, Sigolène, Suzanne, Tulle, Valière, Sévère, Alvère
""")
RIVERS = names("""
    Aubance, Aubetin, Aure, Autize, Avre, Barguelonne, Besbre, Beuvron, Blaise, Bourbince, Braye, Cure, Dive, Dore,
    Drouette, Ebron, Erdre, Eure, Evre, Èvre, Gartempe, Gélise, Indre, Isle, Issole, Layon, Loing, Loir, Loire, Lys,
    Maine, Marne, Mauldre, Meu, Mérantaise, Oise, Orb, Orge, Orne, Oule, Ouche, Ource, Risle, Rance, Saône, Sarthe,
    Sauldre, Save, Seine, Semoy, Seugne, Sèvre, Sioule, Siagne, Tarn, Thouet, Tille, Touques, Vanne, Varenne, Vègre,
    Vère, Vesle, Vie, Vienne, Vilaine, Vire, Voueize, Yerres, Yonne, Yèvre
""")
STEMS = names("""
    Ambr, Arb, Arm, Aur, Bagn, Barb, Baz, Beauv, Bell, Bess, Boiss, Bouss, Brass, Brign, Briv, Cad, Camb, Cass, Caul,
    Cav, Chab, Champ, Charl, Chass, Chaum, Clam, Coll, Corb, Cour, Coul, Crév, Dam, Domb, Dourg, Épin, Escl, Fay,
    Ferr, Flav, Font, Fray, Gign, Gouss, Grav, Jonch, Jum, Lab, Lav, Lign, Long, Luss, Magn, Mail, Malv, Marc, Marm,
    Mars, Mass, Mél, Mér, Mont, Moss, Nav, Noy, Orl, Parl, Pauill, Pier, Pom, Quinc, Rav, Rign, Rom, Roumégu, Sabl,
    Sal, Sauv, Sav, Sol, Tall, Tauv, Thor, Trém, Val, Var, Vauv, Verd, Vign, Vill, Vitr, Voug
""")
SUFFIXES = names("""
    ac, agnac, aigues, ailles, an, ance, ancourt, ange, anges, ans, argues, as, aud, ault, aux, ay, eau, eaux, ecourt,
    eil, elle, elles, emont, encourt, ens, enay, eray, ères, erolles, ettes, eux, ey, eyrac, iac, ieu, ieux, iers,
    igné, ignan, ignac, igny, illac, illé, illon, inges, iny, isy, oire, olles, onnay, onnes, ouges, oult, oux, oy,
    uel, uères, ugues, ussac, y
""")
BRETON = tuple(
    first + last
    for first in names("""
        Plou, Plé, Tré, Lan, Loc, Ker, Gui, Pon, Pleu, Tré, Lam
    """)
    for last in names("""
        guerneau, vellec, maria, goat, ronan, menez, hoërn, nevez, zévet, gastel, balan, fragan, venan, brieuc, dern,
        geur, lin, hédec, nanec
    """)
)
EAST = tuple(
    first + last
    for first in names("""
        Bisch, Ecker, Ensis, Gries, Gunders, Hat, Herbs, Ingers, Kirch, Krauters, Lautern, Mutz, Ober, Otters, Reich,
        Rix, Schwind, Sess, Weyers
    """)
    for last in names("""
        heim, willer, bach, hoffen, dorf, bronn, house, wald, ange, troff, viller
    """)
)
NORMAN = tuple(
    first + last
    for first in names("""
        Angler, Barne, Biville, Bourne, Criqu, Étre, Freul, Gonne, Haude, Hou, Marti, Mesnil, Octe, Quille, Roume,
        Tourne, Vare, Vaude, Yve
    """)
    for last in names("""
        ville, bec, beuf, mare, tot, fleur, court, val, mont, ham
    """)
)
BASQUE = names("""
    Arrossabidea, Ahetzeko, Bidarteguy, Etchebarre, Gamarthe-Suhast, Hélette-Iholdy, Irissabehère, Larressarre,
    Ordiarpeguy, Urdossarte, Mendionde
""")
CORSICAN = names("""
    Casavecchia-di-Tavagna, Olmetaccia, Pietralba-Suprana, Poggio-d'Orezza, San-Gavino-di-Niolu, Ville-di-Castagna,
    Sorbollanu, Zerubia-Mare, Vescovaccio
""")
OVERSEAS = names("""
    Anse-Bellevue, Bras-Fusil, Grand-Morne, Le Carbet-Rouge, Morne-Doré, Petite-Anse, Rivière-Morin,
    Saint-Joseph-du-Gol, Mtsangadoua, Ouangamou, Taravaho, Koumadoué
""")
QUALITIES = names("""
    Haut, Bas, Grand, Petit, Vieux, Neuf
""")
HEADS = names("""
    Villeneuve, Châteauneuf, Montfort, Roquefort, Beaumont, Belleville, Neuville, Fontaine, La Chapelle, Villers,
    Pont, Bourg, Castelnau, Mont, Moulins, Rochefort, La Ferté, La Roche, Aigues, Port, Ferrières, Mirebeau, Chalon,
    Vic, Mareuil, Thorigny, Ville
""")
TAILS = names("""
    l'Abbaye, la-Forêt, les-Bains, le-Château, la-Montagne, le-Vieux, d'Aubrac, des-Prés, du-Lac, en-Brie, en-Forez,
    en-Plaine, le-Roi, les-Vignes, le-Comte, la-Rivière, en-Auge, en-Vexin, en-Artois, de-Médoc, lès-Dames, aux-Bois,
    sous-Bois, la-Garenne, d'Allier, en-Bugey, du-Var, la-Bataille, en-Velay
""")
WITH_ARTICLE = names("""
    Le Houga-Neuf, Le Bourgneuf, Le Mesnil-Réaume, Le Castelet, Le Thoureil-Vieux, Le Fenouiller-sur-Vie, Le
    Grand-Pressoir, Le Tremblay-sur-Aubetin, La Bastide-Nove, La Chapelle-Gauthier-du-Bois, La Ferrière-Airoux, La
    Garde-Viale, La Jarrie-Neuve, La Mothe-Fourchambault, La Tour-du-Crest, La Verpille, Les Adrets-du-Lac, Les
    Clayes-Saint-Hilaire, Les Essarts-le-Vieux, Les Herbières, Les Ollières-sur-Dore, Les Rosiers-d'Égletons,
    L'Isle-d'Ambroise, L'Hermenault-sur-Vie, L'Aigle-Blanc
""")
REAL = names("""
    Agen, Aix-en-Provence, Albi, Alès, Amiens, Angers, Angoulême, Arras, Auch, Aurillac, Auxerre, Avignon, Bayonne,
    Beauvais, Béziers, Blois, Bordeaux, Bourges, Brest, Caen, Cahors, Cannes, Chambéry, Châteauroux, Clermont-Ferrand,
    Colmar, Dijon, Douai, Dunkerque, Évreux, Foix, Gap, Grenoble, Guéret, La Rochelle, Laval, Le Havre, Le Mans, Le
    Puy-en-Velay, Lille, Limoges, Lorient, Lyon, Mâcon, Marseille, Melun, Mende, Metz, Montauban, Montpellier,
    Moulins, Mulhouse, Nancy, Nantes, Narbonne, Nevers, Nice, Nîmes, Orléans, Paris, Pau, Périgueux, Perpignan,
    Poitiers, Quimper, Reims, Rennes, Roanne, Rodez, Rouen, Saint-Brieuc, Saint-Étienne, Strasbourg, Tarbes, Toulon,
    Toulouse, Tours, Troyes, Tulle, Valence, Vannes, Versailles, Vesoul
""")
VALLEYS = names("""
    Val d'Autize, Val d'Ébron, Pays de Brèves, Val de Rouvre, Plateau de Malvène, Pays des Trois Clochers, Haut
    Vallon, Pays de Sorgues et Mercoire, Vallée de l'Ource Claire, Grand Lussan, Pays Montaubaine, Portes du Ségala,
    Terres d'Avre, Cœur de Brivois, Cœur d'Auxance, Monts et Lacs, Entre Risle et Forêt, Bocage Vallonnais, Côte des
    Genêts, Causses et Rivière, Rives du Thouet, Piémont du Sidobrien, Hautes Garrigues, Terres de Lys et d'Argile,
    Pays Vitryat, Boucle de la Seugne, Deux Vallées, Quatre Rivières, Plaine de Beauregard, Pays du Haut-Layon,
    Montagne de Saix, Sud Mévennais, Porte de Chambaran, Pays d'Orlieu, Entre Bièvre et Mont, Monts de Rignac, Lacs et
    Gorges de l'Oule, Orée de Sauldre, Pays de Lauzère, Vals et Coteaux, Baie des Roselières, Marches de Gâtine,
    Étangs de Dombrière, Haute Vésubière, Plaines et Collines d'Artoise, Presqu'île de Crozac, Nord Ardière
""")
STREET_KINDS = names("""
    rue, rue, rue, rue, avenue, place, chemin, route, allée, impasse, boulevard, quai, square, ruelle, cours, montée,
    lotissement, esplanade, faubourg, sente
""")
STREET_NAMES = names("""
    des Tilleuls, de l'Église, de la Mairie, du Moulin, des Écoles, de la Gare, du Stade, des Acacias, du Château, de
    la Fontaine, du Lavoir, des Vignes, de la Liberté, du 8 Mai 1945, du 11 Novembre, du 19 mars 1962, du Général de
    Gaulle, du Général Leclerc, du Maréchal Foch, Jean Jaurès, Victor Hugo, Jean Moulin, Pasteur, Émile Zola,
    Gambetta, Carnot, Jules Ferry, Léon Blum, Anatole France, Aristide Briand, Marcel Pagnol, Simone Veil, Rosa Parks,
    Louise Michel, Lucie Aubrac, Marie Curie, George Sand, Aimé Césaire, Pierre Mendès France, François Mitterrand,
    Salvador Allende, de Verdun, de Paris, de la Libération, de la République, de la Poste, de l'Industrie, des
    Artisans, de la Zone Artisanale, des Lilas, du Pont Neuf, de la Croix Blanche, des Quatre Vents, de Bellevue, du
    Calvaire, du Puits, de la Paix, des Peupliers, de la Forge, Saint-Martin, Notre-Dame, du Champ de Foire, des
    Remparts
""")
BUILDINGS = names("""
    salle des fêtes, salle polyvalente, salle, gymnase, école, école maternelle, école élémentaire, groupe scolaire,
    stade, médiathèque, bibliothèque, espace, maison de quartier, complexe sportif, centre aquatique, foyer rural,
    crèche, collège, salle de sports, théâtre, pôle enfance, tennis couverts, parc, square, boulodrome, piscine,
    centre culturel, chapelle, halle, maison des associations, centre de loisirs
""")
BUILDING_NAMES = names("""
    Jean Moulin, Jules Ferry, Jacques Prévert, Simone Veil, Georges Brassens, Marcel Pagnol, Pierre de Coubertin,
    Louis Pasteur, Colette Besson, Nelson Mandela, Joséphine Baker, Jean Macé, Paul Éluard, Saint-Exupéry, Hubert
    Reeves, Les Tilleuls, des Marronniers, du Parc, du Vallon, de la Prairie, du Lac, Les Lucioles, La Grange, du Bois
    Joli, des Coteaux, de la Gare, L'Escale, La Passerelle, Robert Doisneau, Germaine Tillion, Jacques Brel, Lucie
    Aubrac, Françoise Dolto, Guy Môquet, Paul Langevin, Maurice Ravel, Condorcet, Antoine Blondin, Alice Milliat
""")
TERRITORY_HEADS = names("""
    Pays, Pays, Plateau, Canton, Bassin, Val, Coteaux, Portes
""")
TERRITORY_TAILS = names("""
    Vallée, Sud, Océan, Terres Vives, Porte du Sud, Montagne, Littoral
""")
LIEUX_DITS = names("""
    des Charmes, de la Croix Blanche, des Grands Champs, du Clos Saint-Martin, des Portes Rouges, de la Garenne, du
    Pré Long, des Vergers, de Bel-Air, des Hauts Bois, du Mas Neuf, de Kerampont, de la Lande, des Aubépines, du Parc,
    de l'Orme, de Beausoleil, des Quatre Vents, du Fournil, de l'Étang Neuf, des Sablons, du Plan, de la Plaine Haute,
    du Moulin Rouge, de Malacombe
""")
