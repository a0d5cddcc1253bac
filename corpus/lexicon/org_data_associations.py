"""Names of village and town associations, one entry a line (see corpus.lexicon.org_names)."""

VILLAGE = """
le Comité des fêtes {de_town}
le Comité des Fêtes {de_town} = CDF
le Comité des fêtes {du_lieu}
le Comité d'animation {de_town}
le Comité de jumelage {de_town}
le Comité de jumelage {town}-{town2}
- {town} en Fête
- {town} Animation
- {town} Patrimoine
- Vivre à {town}
- Bien vivre {a_town}
- {town} Solidarité
- {town} Environnement
- {town} Demain
- {town} Accueil
- {town} Entraide
le Foyer rural {de_town}
le Foyer des Jeunes {de_town}
le Foyer socio-éducatif du collège {school_name} = FSE
l'Amicale laïque {de_town}
l'Amicale Laïque {de_town} = AL{T}
l'Amicale des sapeurs-pompiers {de_town}
l'Amicale des Sapeurs-Pompiers {de_town} = ASP
l'Amicale du personnel communal {de_town}
l'Amicale du personnel = AP
l'Amicale des donneurs de sang bénévoles {de_town}
l'Association des Donneurs de Sang Bénévoles {de_town} = ADSB
l'ADSB {de_town}
l'Amicale des Anciens Combattants {de_town}
l'Union Nationale des Combattants = UNC
l'UNC {de_town}
la FNACA {de_town}
la FNACA
le Comité local FNACA {de_town}
le Souvenir Français
le Souvenir français, comité {de_town}
l'Association des Anciens Combattants Prisonniers de Guerre = ACPG-CATM
l'ACCA {de_town}
l'Association Communale de Chasse Agréée {de_town} = ACCA
l'Association communale de chasse agréée = ACCA
la Société de chasse {de_town}
la Société de Chasse {de_town}
la Diane {de_town}
- La Saint-Hubert {de_town}
l'AAPPMA {de_town}
- La Gaule {inhabitants}
la Gaule {de_town}
- La Truite {inhabitants}
- Les Pêcheurs {du_lieu}
l'Association agréée pour la pêche et la protection du milieu aquatique {de_town} = AAPPMA
l'Association des parents d'élèves {de_town} = APE
l'APE {de_town}
l'APE de l'école {school_name}
l'Association des Parents d'Élèves de l'École {school_name} = APE
l'APEL {school_name}
la FCPE {de_town}
la FCPE
la PEEP {de_town}
le Sou des écoles {de_town}
le Sou des Écoles Laïques {de_town}
- Les P'tits Écoliers {de_town}
la coopérative scolaire de l'école {school_name}
la Coopérative scolaire OCCE {school_name} = OCCE
l'OCCE {code}
l'Association sportive du collège {school_name}
l'USEP {de_town}
le Club des aînés {de_town}
le Club du 3ème âge {de_town}
le Club des Aînés Ruraux {de_town}
le Club de l'Amitié {de_town}
- Générations Mouvement {de_town}
- Les Aînés Ruraux {de_town}
- L'Âge d'Or {de_town}
le Club du Temps Libre {de_town}
l'Harmonie municipale {de_town}
l'Harmonie {de_town}
l'Orchestre d'harmonie {de_town}
la Batterie-Fanfare {de_town}
la Lyre {inhabitants}
- La Lyre {inhabitants}
- L'Écho {du_lieu}
la Chorale {du_lieu}
l'Ensemble vocal {du_lieu}
la Société musicale {de_town}
l'École de musique {de_town}
l'École de Musique {de_town} et ses environs
l'École de danse {de_town}
- Ciné {town}
le Ciné-Club {de_town}
le Théâtre {du_lieu}
la Compagnie {du_lieu}
- Compagnie {title}
- Cie {title}
le Théâtre {title}
la MJC {de_town}
la Maison des Jeunes et de la Culture {de_town} = MJC
la MJC {school_name}
le Centre socioculturel {du_lieu}
le Centre social {du_lieu}
le Centre Social et Culturel {de_town} = CSC
la Maison de quartier {du_lieu}
l'Espace de vie sociale {du_lieu}
la Maison des Associations {de_town}
la Régie de quartier {de_town}
la Crèche associative {title}
la micro-crèche {title}
la Maison d'assistantes maternelles {title} = MAM
la Société d'histoire {de_town}
le Cercle généalogique {dept}
les Amis {du_lieu}
- Les Amis {du_lieu}
- Les Amis {du_lieu} {de_town}
- Les Amis de l'orgue {de_town}
- Les Amis du Patrimoine {inhabitants}
l'Association pour la sauvegarde {du_lieu} = *
l'Association de sauvegarde du patrimoine {de_town} = ASP{T}
l'Association des commerçants {de_town}
l'Union des Commerçants et Artisans {de_town} = UCA{T}
l'Union commerciale {de_town} = UC{T}
l'Association de défense des riverains {du_lieu} = *
l'Association syndicale libre {du_lieu} = ASL
l'ASL {du_lieu}
l'ASA {du_lieu}
l'Association foncière {de_town}
l'Association foncière de remembrement {de_town} = AFR
l'Association foncière pastorale {de_town} = AFP
l'Association Jeunesse et Loisirs {de_town} = *
l'Association culturelle {de_town}
l'Association des familles {de_town}
l'Association Familles Rurales {de_town}
- Familles Rurales {de_town}
- Familles rurales
l'Association paroissiale {de_town}
les Jardins familiaux {de_town}
- Les Jardins {du_lieu}
le Comité de défense {du_lieu}
le Collectif {title}
la Confrérie {du_lieu}
les Jeunes Sapeurs-Pompiers {de_town} = JSP
les Médaillés militaires {de_town}
la Prévention Routière {dept}
l'Université du Temps Libre {de_town} = UTL
l'Écomusée {du_lieu}
le Festival {du_lieu}
- {title}
- {title}
- {title}
- {title}
- {title}
- {title}
- {title} {de_town}
- {title} {code}
"""
