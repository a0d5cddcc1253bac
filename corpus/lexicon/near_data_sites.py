"""Buildings, places and events of minutes, one entry a line (see corpus.lexicon.org_names)."""

SITE = """
l'Hôtel de Ville
l'Hôtel Communautaire
l'Hôtel du Département
la Maison de l'Intercommunalité
la Maison de l'Enfance
la Maison des Services
la Maison de l'Entreprise
la Maison Médicale {de_town}
la Maison de Santé Pluridisciplinaire = MSP
le Palais des Fêtes
le Palais des Congrès
la Salle des Fêtes {de_town}
la Salle Polyvalente
la Salle du Conseil
le Pôle Culturel
le Pôle Médical
le Pôle Enfance {de_town}
le Centre de Loisirs {de_town}
le Centre Aquatique {de_town}
le Centre Culturel
le Centre-Bourg
l'Espace Aquatique {du_lieu}
l'Espace {school_name}
l'Espace Culturel
l'Espace Interservices {de_town}
le Stade {school_name}
le Gymnase {school_name}
le Complexe Sportif {du_lieu}
la Médiathèque {school_name}
la Bibliothèque Municipale
l'École {school_name}
l'École Élémentaire {du_lieu}
l'école élémentaire {school_name} {a_town}
l'École Maternelle {du_lieu}
le Groupe Scolaire {school_name}
le Groupe Scolaire {du_lieu}
le Restaurant Scolaire {school_name}
la Micro-Crèche {du_lieu}
la Halle aux Grains
la Halle {du_lieu}
la Place {school_name}
la Place de Verdun
la Rue {du_lieu}
la Route {de_town}
l'Avenue {school_name}
le Quartier {du_lieu}
le Lotissement {du_lieu}
la ZAC {du_lieu}
la Z.A.C. {du_lieu}
la ZA {du_lieu}
la ZI {school_name}
la Zone d'Activités {du_lieu}
le Parc d'Activités {du_lieu}
le Camping {du_lieu}
le Camping Municipal
la Ferme {du_lieu}
le Moulin {du_lieu}
le Château {de_town}
la Gare {de_town}
la Déchèterie {de_town}
la Station d'Épuration {de_town} = STEP
le Centre de Tri {de_town}
la Boulangerie {de_town}
le Bureau de Tourisme {de_town}
le Cimetière {du_lieu}
l'Église Saint-Martin
la Chapelle Notre-Dame
le Bois {du_lieu}
le Mont {town}
le Port de Plaisance
le Théâtre de Verdure
la Pépinière d'Entreprises
la Résidence {title}
la Piscine {school_name}
"""
EVENT = """
la Fête {du_lieu}
la Fête de la Musique
la Fête de Noël
le Festival {title}
le Festival {du_lieu}
le Marché de Noël
le Forum des Associations
la Journée Citoyenne
la Journée de Mobilité Citoyenne
les Journées Européennes du Patrimoine
la Semaine du Développement Durable
la Semaine Bleue
la Nuit de la Lecture
le Salon du Livre
le Carnaval {de_town}
le Trail {du_lieu}
la Foulée {de_town}
la Coupe du Monde
les Jeux Olympiques et Paralympiques = JOP
le Tour de France
le Printemps des Poètes
la Saison Culturelle
le Téléthon
- Octobre Rose
la Course {du_lieu}
l'Exposition {title}
le Spectacle {title}
le Concours des Maisons Fleuries
le Repas des Aînés
le Ciné Plein Air
"""
