"""Names of sports clubs and pieces of associations' names, one entry a line (see corpus.lexicon.org_names)."""

SPORTS_FORMS = """
le Football Club {de_town} = FC{T}
le Football Club {town} = FC{T}
le FC {town}
le F.C. {town}
l'AS {town}
l'A.S. {town} Football
l'Association Sportive {de_town} = AS{T}
l'Association sportive {town} {sport}
l'US {town}
l'Union Sportive {de_town} = US{T}
l'Union sportive {inhabitants}
l'Étoile Sportive {de_town} = ES{T}
l'Entente Sportive {town} {town2} = ES{T}
l'Entente {town}-{town2}
le Racing Club {de_town} = RC{T}
le Rugby Club {town} = RC{T}
le Sporting Club {town} = SC{T}
le Stade {town}ais
le Stade Olympique {town}
l'Olympique {de_town}
le Réveil Sportif {de_town}
l'Avenir Sportif {town}
la Jeunesse Sportive {de_town} = JS{T}
l'Espérance {de_town}
l'Avant-Garde {de_town}
la Vaillante {de_town}
le Club Omnisports {de_town} = CO{T}
le {sport} Club {de_town}
le {sport} Club {town}
le {sport}-Club {town}
le Club {de_sport} {de_town}
le Club {inhabitants} {de_sport}
l'Amicale {sport} {town}
l'École {de_sport} {de_town}
le Comité départemental {de_sport} {dept}
le Comité Départemental {de_Sport} {code}
la Ligue {region} {de_sport}
- {T} {sport}
- {town} {sport}
- {town} {sport} {code}
le Handball Club {de_town} = HBC{T}
le HBC {town}
le Basket Club {town} = BC{T}
- {T} Basketball
le Volley-Ball Club {town} = VBC{T}
le Tennis Club {de_town} = TC{T}
le TC {town}
le Tennis de Table {inhabitants} = TTC{T}
le Judo Club {de_town}
le Dojo {inhabitants}
le Karaté Club {town}
le Cyclo Club {de_town} = CC{T}
le Vélo Club {de_town} = VC{T}
l'Union Cycliste {town} = UC{T}
le Club Nautique {de_town} = CN{T}
le Cercle des Nageurs {de_town} = CN{T}
l'Aviron {inhabitants}
la Pétanque {inhabitants}
la Boule Joyeuse {de_town}
les Boulistes {de_town}
l'Amicale Bouliste {de_town}
l'Athlétic Club {town} = AC{T}
- Courir à {town}
les Foulées {inhabitants}
- Les Foulées {de_town}
la Compagnie d'Arc {de_town}
les Archers {de_town}
- Les Archers {du_lieu}
le Moto Club {de_town}
l'Écurie {town}
le Ski Club {de_town}
le Club Alpin Français {de_town} = CAF
les Randonneurs {de_town}
- Rando {town}
le Poney Club {de_town}
l'Étrier {inhabitants}
la Gymnastique Volontaire {de_town} = GV
la Gym Volontaire {de_town}
- Gym Tonic {town}
- GV Loisirs {town}
la Section Sportive {de_town}
l'Office Municipal des Sports {de_town} = OMS
l'Office Municipal du Sport = OMS
le Billard Club {town}
le Club d'échecs {de_town}
l'Échiquier {inhabitants}
le Twirling Club {de_town}
- Yoga {du_lieu}
le Roller Club {de_town}
le Club de Tir {de_town}
la Société de tir {de_town}
le Cercle d'Escrime {de_town}
le Club Subaquatique {de_town}
- Les Palmes {inhabitants_pl}
la Société Nautique {de_town}
"""
SPORTS = """
Football, Rugby, Basket, Handball, Volley, Tennis, Judo, Karaté, Athlétisme, Natation, Gymnastique, Cyclisme,
Badminton, Escalade, Boxe, Pétanque, Tir à l'arc, Escrime, Aviron, Canoë-Kayak, Voile, Ski, Triathlon, Randonnée,
Équitation, Roller, Hockey, Futsal, Aïkido, Taekwondo, Tennis de Table, Plongée, BMX, Motocross, Échecs, Billard,
Danse, Majorettes, Surf, Pelote basque, Sauvetage, Course à pied, Squash, Padel, Krav Maga
"""
LIEUX = """
du Lavoir, du Vieux Moulin, du Château, de la Chapelle, de la Vallée, des Coteaux, du Val, de la Forêt, du Canal, du
Lac, de la Tour, de la Halle, du Clos, des Remparts, de l'Abbaye, du Prieuré, du Petit Train, du Four à Pain, du
Marais, de l'Étang, de la Garenne, du Pont Neuf, de la Prairie, du Bocage, de la Côte, du Plateau, des Hauts de Ville,
du Faubourg, de la Colline, des Deux Rives, de la Source, du Grand Chêne, de la Plaine, du Bois Joli, des Trois
Moulins, du Calvaire, de Saint-Roch, de Notre-Dame, du Mont Rond, de la Rivière, des Quatre Saisons, du Hameau de
Bel-Air, des Tilleuls, des Lilas, du Soleil Levant
"""
TITLE_NOUNS = """
Les Amis, Les Mains, Les Enfants, Les Voix, Les Ateliers, Les Compagnons, Les Bâtisseurs, Les Semeurs, Les Lucioles,
Les Coccinelles, Les Hirondelles, Les Randonneurs, Les Passeurs, Les Copains, Les Joyeux Lurons, Les Baladins, Les
Tréteaux, Les Saltimbanques, Les Fils, Les Sentiers, La Ronde, La Ruche, La Passerelle, La Clé, La Boussole, La
Cabane, La Grange, La Marmite, La Compagnie, La Fabrique, La Maison, La Parenthèse, La Ressourcerie, Le Chant, Le
Relais, Le Fil, Le Grain, Le Cercle, Le Jardin, Le Bateau, Le Grenier, Le Carrefour, Le Souffle, L'Atelier, L'Arbre,
L'Escale, L'Étincelle, L'Envol, L'Embarcadère, L'Oasis, L'Éveil, Mémoire, Paroles, Couleurs, Rencontres, Passion,
Terre, Culture, Musique, Espoir, Regards, Chemins, Solidarité
"""
TITLE_TAILS = """
vertes, du cœur, de l'amitié, en fête, d'ici et d'ailleurs, à paroles, des savoirs, du vent, en herbe, d'Argent, du
soleil, des mots, du temps libre, solidaires, en partage, des possibles, de la mémoire, enchantées, du terroir, sans
frontières, du jeudi, créatif, de la vallée, pour tous, et Patrimoine, et Nature, du bout du monde, aux étoiles, en
scène, des petits, partagé, de la lune, d'avenir, du réemploi, à Malices, de papier, bleu, pour l'emploi, d'Afrique,
et Traditions, du Monde, Jeunesse, d'Accueil, de l'espoir, du Sud, du Partage, en mouvement, citoyenne, du Quartier,
de Demain, aux Herbes, des Livres, de Lire
"""
