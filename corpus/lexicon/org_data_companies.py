"""Pieces of company names: nothing enters; tuples leave."""

from corpus.lexicon.people_given import names

LEGAL_FORMS = names("""
    SARL, SARL, SARL, SAS, SAS, SAS, SA, EURL, SASU, SCOP, SNC, S.A.R.L., S.A.S., S.A., Sarl, EI, Scop
""")
CIVIL_FORMS = names("""
    SCI, SCI, SCI, GAEC, EARL, SCEA, GFA, SCCV, SCM, SCP, SELARL, SCIC, CUMA, GIE, SC, Indivision
""")
LAND_NAMES = names("""
    du Moulin, des Tilleuls, de la Plaine, du Clos Fleuri, des Acacias, de la Vallée, du Lac, des Trois Chênes,
    Bellevue, du Grand Champ, de la Croix Blanche, Les Jardins, du Bourg, des Coteaux, du Château, Le Pré Vert, de
    l'Étang, des Genêts, du Bois Joli, La Grange, Les Hirondelles, du Val Fleuri, de la Source, Saint-Martin,
    L'Olivier, de l'Horizon, du Soleil, Beauséjour, Des Deux Rives, La Fontaine
""")
TRADES = names("""
    TP, BTP, Travaux Publics, Bâtiment, Construction, Constructions, Charpente, Couverture, Maçonnerie, Menuiserie,
    Électricité, Plomberie, Chauffage, Paysage, Paysages, Espaces Verts, Environnement, Énergie, Énergies, Énergies
    Services, Assainissement, Réseaux, Terrassement, Transports, Voyages, Autocars, Élagage, Peinture, Sols, Façades,
    Étanchéité, Isolation, Métallerie, Serrurerie, Agencement, Démolition, Recyclage, Nettoyage, Propreté, Sécurité,
    Ascenseurs, Signalisation, Informatique, Numérique, Conseil, Ingénierie, Infra, Développement, Promotion,
    Immobilier, Distribution, Traiteur, Restauration, Location, Équipement, Industries, Motoculture, Automobiles
""")
STUDY_TRADES = names("""
    Architectes, Architecture, Architectes Associés, Ingénierie, Urbanisme, Paysagistes, Conseil, Conseils, Géomètres,
    Géomètres-Experts, Programmation, Études, Environnement, Acoustique, Structures, Fluides, Topographie,
    Consultants, Patrimoine, Expertise, Avocats, et Associés, Notaires, Partenaires, Infrastructures, Économie,
    Design, VRD, Contrôle, Thermique
""")
HEADS = names("""
    Soge, Eco, Terra, Aqua, Bati, Géo, Inge, Socré, Alter, Novo, Urba, Sole, Hydro, Vert, Viva, Opti, Eli, Arti, Poly,
    Trans, Sani, Éner, Électro, Syn, Proxi, Agri, Isol, Elec, Clima, Nord, Ouest, Sud, Bio, Helio, Info, Medi, Méca,
    Publi, Rési, Sanit, Tecno, Valo, Loc, Domo, Ami, Car, Du, Pro, Neo, Axi, Cap, Sovi, Satel, Cofi, Ati, Ori, Ardo,
    Bre, Occi
""")
TAILS = names("""
    bat, tech, tec, bois, via, dis, nov, ways, plan, vert, lia, nergie, lys, pur, scop, fluid, gest, pole, sys, ma,
    vision, route, rive, toit, clim, net, conseil, ris, dia, terre, watt, services, ment, trans, rénov, structure,
    loc, max, concept, data, pro, cité, habitat, sol, forme, ciel, logis, pose, ligne, pac, vegetal, médiation, dev,
    tel, com, pierre, eau, voirie, travaux, cover
""")
FIRST_WORDS = names("""
    Atelier, Agence, Groupe, Entreprise, Garage, Boulangerie, Menuiserie, Pépinières, Imprimerie, Transports,
    Autocars, Carrosserie, Charpentes, Établissements, Ets, Ets., Maison, Carrières, Scierie, Domaine, Ferme,
    Pharmacie, Taxi, Fermes, Laboratoire, Studio, Ambulances, Cars, Hôtel, Camping, Restaurant, Constructions,
    Maçonnerie, Peintures, Les Jardins de, Les Charpentiers de, Les Couvreurs
""")
FAMILY_TAILS = names("""
    et Fils, & Fils, Frères, Père et Fils, et Cie, & Cie, et Associés, Associés, SAS, SA, sas, sarl, Group, Groupe,
    France, Sud, Nord, Ouest, Sud-Ouest, Atlantique, Centre, Méditerranée, Rhône-Alpes, Bretagne
""")
NATIONAL = names("""
    Eiffage, Eiffage Route, EIFFAGE ROUTE, Eiffage Énergie, Eiffage Construction, EIFFAGE GENIE CIVIL, Colas, COLAS,
    Colas Sud-Ouest, COLAS FRANCE, Eurovia, EUROVIA, Vinci, Vinci Construction, VINCI FACILITIES, Bouygues, Bouygues
    Énergies & Services, BOUYGUES BATIMENT, Spie, SPIE, SPIE CityNetworks, SPIE Batignolles, Ineo, INEO, Engie Ineo,
    Citeos, Omexom, NGE, Guintoli, Razel-Bec, Demathieu Bard, Fayat, GTM, Campenon Bernard, Sogea, SADE, Sade CGTH,
    Canalisations Souterraines, Legrand Group, Schneider Electric, Otis, Koné, Schindler, Thyssenkrupp, TK Elevator,
    Signature, Lacroix City, Signaux Girod, Aximum, JCDecaux, Decaux, Clear Channel, Exterion, Sepur, Pizzorno,
    Nicollin, Brangeon, Derichebourg, Paprec, Urbaser, Coved, COVED, Séché Environnement, Suez RV, Véolia Propreté,
    Onet, ONET, Samsic, GSF, Atalian, Elis, Securitas, Apave, APAVE, Socotec, SOCOTEC, Bureau Veritas, BUREAU VERITAS,
    Dekra, DEKRA, Qualiconsult, Alpes Contrôles, Egis, EGIS, Artelia, ARTELIA, Ingérop, INGEROP, Setec, SETEC, Verdi,
    VERDI, Altereo, ALTEREO, Naldeo, Safege, SCE, Cabinet Merlin, Citadia, Espelia, ESPELIA, KPMG, Ernst & Young,
    Deloitte, Finance Active, Michel Klopfer, Ressources Consultants Finances, Nexity, NEXITY, Kaufman & Broad,
    Bouygues Immobilier, Icade, Vinci Immobilier, Pichet, Cogedim, Promogim, European Homes, 3F, CDC Habitat,
    Immobilière 3F, ICF Habitat, Vilogia, Erilia, Logirep, Batigère, Polylogis, Néolia, Domofrance, Adoma, Toit et
    Joie, Valophis, Lidl, LIDL, Aldi, Carrefour, Carrefour Market, Intermarché, Super U, Système U, Leclerc, Casino,
    Auchan, Monoprix, Picard, Action, Decathlon, Leroy Merlin, Bricomarché, Gamm Vert, McDonald's, Renault, Peugeot,
    Renault Trucks, Iveco, John Deere, Kubota, Michelin, Total, Amazon, Microsoft, Google, Apple, Dell, IBM, Xerox,
    Canon, Ricoh, Konica Minolta, Kyocera, Adobe, Esri France, Dassault Systèmes, Airbus, Thales, Safran, Nestlé,
    Danone, Lactalis, Sodiaal, Lafarge, Cemex, Holcim, Imerys, Saint-Gobain, Arkema, Solvay, BASF, La Dépêche du Midi,
    Ouest-France, Sud Ouest, Le Progrès, Midi Libre, La Montagne, L'Est Républicain, La Voix du Nord, Le Dauphiné
    Libéré, Centre Presse, France Bleu, France 3, Radio France, Le Moniteur, BOAMP, L'Union, Nice-Matin, La Provence,
    La Nouvelle République, Le Télégramme, Le Parisien
""")
