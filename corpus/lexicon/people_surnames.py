"""Surnames by origin: nothing enters; one tuple an origin leaves."""

from corpus.lexicon.people_given import names

FRENCH = names("""
    Abadie, Achard, Adam, Alary, Albert, Allain, Alléon, Amiot, Andrieu, Angot, Anselme, Archambault, Arnaud, Arnoux,
    Asselin, Astier, Auclair, Aubert, Aubin, Aubry, Audebert, Auger, Augustin, Avril, Babin, Bachelet, Bailly, Ballet,
    Bardin, Baron, Barre, Barrière, Barthélemy, Bastide, Baudry, Bazin, Beaufils, Beaumont, Beauvais, Bellanger,
    Bénard, Benoist, Berger, Bernard, Berthelot, Berthier, Bertin, Bertrand, Besnard, Besson, Bidault, Bigot, Billard,
    Blanc, Blanchard, Blanchet, Blin, Blondeau, Blot, Bodin, Boisson, Boissy, Boivin, Bonhomme, Bonnard, Bonneau,
    Bonnefoy, Bonnet, Bouchard, Boucher, Boudet, Bouillet, Boulanger, Boulay, Bouquet, Bourdin, Bourgeois, Bourgoin,
    Bourreau, Boutin, Bouvier, Boyer, Brault, Bressy, Breton, Briand, Brossard, Bruneau, Brunel, Brunet, Buisson,
    Bureau, Cadet, Caillaud, Camus, Canteloup, Cardon, Caron, Carpentier, Carré, Cartier, Castel, Chabert, Chabrol,
    Chambon, Champion, Chapelle, Chapuis, Chardon, Charles, Charpentier, Charrier, Chartier, Chassagne, Chatelain,
    Chauveau, Chauvin, Chenu, Chevalier, Chevallier, Chiron, Clerc, Clément, Cochet, Coignard, Colas, Colin, Collet,
    Collin, Combes, Constant, Cordier, Cormier, Corre, Coste, Cottin, Coulon, Courtin, Courtois, Cousin, Couturier,
    Crépin, Daniel, Dauphin, David, Débard, Delage, Delahaye, Delamare, Delannoy, Delaunay, Delmas, Delorme, Deniau,
    Denis, Descamps, Deschamps, Desmarets, Desnoyers, Devaux, Didier, Drouet, Drouin, Dubois, Dubreuil, Duchêne,
    Duclos, Dufour, Duhamel, Dujardin, Dumas, Dumont, Dumoulin, Dupin, Dupont, Dupré, Dupuis, Dupuy, Durand, Duret,
    Dutertre, Duval, Évrard, Fabre, Fauchet, Faure, Favier, Favre, Félix, Ferrand, Ferré, Ferrier, Fleury, Fontaine,
    Fontenay, Forestier, Fortin, Foucault, Fouquet, Fournier, Francois, Fromentin, Gaillard, Gallet, Gallois, Garnier,
    Gaudin, Gauthier, Gautier, Gay, Geoffroy, Georges, Gérard, Germain, Gervais, Gilbert, Gillet, Girard, Giraud,
    Godard, Gontier, Gosselin, Goujon, Grandjean, Granger, Grégoire, Grenier, Grimaud, Gros, Guérin, Guibert,
    Guichard, Guillard, Guillaume, Guillemin, Guillet, Guillot, Guyot, Hamel, Hamelin, Hardy, Hébert, Henry, Hérault,
    Hervieux, Houdin, Huet, Hubert, Huguet, Humbert, Imbert, Jacquemin, Jacquet, Jacquin, Jamet, Janvier, Jardin,
    Joly, Jolivet, Joubert, Jourdain, Julien, Juin, Labbé, Lachaud, Lacombe, Lacroix, Lafarge, Lafont, Lagarde,
    Lambert, Lamy, Langlois, Laporte, Lardeux, Laroche, Launay, Laurent, Lavergne, Lavigne, Lebeau, Lebel, Leblanc,
    Lebon, Lebreton, Lebrun, Leclerc, Leclercq, Lecomte, Lecoq, Ledoux, Leduc, Lefebvre, Lefèvre, Lefort, Léger,
    Legrand, Legros, Lejeune, Lemaire, Lemaître, Lemoine, Lemonnier, Lenoir, Lepage, Leroux, Leroy, Lesage, Lesueur,
    Letellier, Levasseur, Levêque, Lhomme, Loiseau, Louis, Lucas, Maillard, Maillet, Malet, Mallet, Marchal, Marchand,
    Maréchal, Marie, Marin, Marion, Marot, Martel, Martineau, Martin, Massé, Masson, Mathieu, Maurin, Mauger, Maury,
    Ménard, Mercier, Merle, Meunier, Michaud, Michel, Millet, Monier, Monnier, Montagne, Moreau, Morel, Morin, Morvan,
    Mouton, Moulin, Navarre, Neveu, Nicolas, Noël, Normand, Olivier, Oudin, Pages, Papin, Parent, Paris, Pascal,
    Pasquier, Paul, Payen, Pelletier, Peltier, Pépin, Perrier, Perrin, Perrot, Petit, Petitjean, Philippe, Picard,
    Pichon, Pineau, Pinson, Poirier, Poisson, Poitou, Pommier, Poncet, Potier, Pottier, Poulain, Prévost, Prieur,
    Proust, Provost, Pruvost, Quentin, Ragot, Raimbault, Ravel, Raymond, Raynaud, Regnault, Régnier, Remy, Renard,
    Renaud, Renault, Rey, Reynaud, Ribeyre, Richard, Rigaud, Rivière, Robert, Robin, Roche, Rocher, Roger, Rolland,
    Rossignol, Roussel, Rousset, Rousseau, Roux, Roy, Royer, Sabatier, Salmon, Samson, Sauvage, Savary, Schmitt,
    Seguin, Sellier, Sénéchal, Serre, Simon, Sorel, Soulier, Tanguy, Tellier, Tessier, Texier, Thibault, Thierry,
    Thomas, Tissot, Toussaint, Tournier, Travers, Tricot, Turpin, Vaillant, Valentin, Vallée, Valette, Vasseur,
    Verdier, Verger, Vernet, Vial, Viard, Vidal, Vigneron, Villain, Vincent, Voisin, Weber, Ybert, Yvon
""")
PARTICLES = names("""
    de La Bretonnière, de Beaumont, de Chabannes, de Kerdrel, de La Fontaine, de La Haye, de La Motte, de La Rochette,
    de La Villéon, de Lestrange, de Montbrun, de Rancourt, de Saint-Mars, de Sèze, de Vaugelas, d'Aboville, d'Andigné,
    d'Argenlieu, d'Estienne, d'Hauteville, d'Ornano, du Boisguéhenneuc, du Plessis, du Puy, du Crest, de Brosses, de
    Cacqueray, de Fontenay, de Vogüé, Du Bois, De Sousa, De Oliveira, de Roquefeuil, de Gaudemar, d'Abbadie, De Backer
""")
REGIONAL: dict[str, tuple[str, ...]] = {
    "breton": names("""
        Le Goff, Le Bihan, Le Gall, Le Roux, Le Corre, Le Floch, Le Bras, Le Berre, Le Guen, Le Dantec, Le Meur, Le
        Gac, Le Calvez, Le Guillou, Le Borgne, Le Saux, Le Pape, Le Quéré, Le Scouarnec, Le Nouvel, Kermarrec,
        Kerbrat, Kervella, Kersaudy, Kerouanton, Quéméner, Quintin, Guéguen, Guivarch, Guillerm, Guennec, Guyader,
        Abgrall, Abhervé, Bozec, Cadiou, Caradec, Corvaisier, Cloarec, Coatmellec, Cozic, Congar, Daoulas, Derrien,
        Dréan, Féat, Fégar, Gourvennec, Gourmelon, Goasguen, Hascoët, Hénaff, Hélias, Herrou, Inizan, Jaffrès, Jaouen,
        Jégou, Jouan, L'Hostis, Lagadec, Léon, Madec, Mahé, Marrec, Mével, Nédélec, Nicol, Olier, Penven, Pennec,
        Perennou, Postec, Prigent, Quéré, Rannou, Riou, Rohou, Salaün, Ségalen, Stéphan, Talarmin, Tallec, Thépaut,
        Trévidic, Troadec, Urvoas, Pencoat
    """),
    "basque": names("""
        Aguerre, Aldaits, Amestoy, Ansola, Apezteguy, Arhancet, Arrambide, Arretche, Barnetche, Bidegain, Bidegaray,
        Borda, Casenave, Curutchet, Dascon, Duhalde, Echeverria, Elichalt, Elissalde, Erdocio, Errecart, Espil,
        Etchart, Etchebarne, Etchegaray, Etcheverry, Goyeneche, Goyhenetche, Harispe, Haristoy, Hirigoyen, Idiart,
        Ihidoy, Inchauspé, Iriart, Irigoyen, Jauréguy, Lacarra, Laxague, Mendiboure, Mendiondo, Minvielle, Ospital,
        Oyhamburu, Oyharçabal, Sallaberry, Uhalde, Urrutia, Urruty, Zubiarrain
    """),
    "corsican": names("""
        Agostini, Albertini, Alfonsi, Andreani, Antonetti, Arrighi, Bartoli, Battesti, Benedetti, Bianconi, Bonelli,
        Casabianca, Casanova, Cesari, Colombani, Colonna, Cristiani, Emanuelli, Fieschi, Filippi, Franceschi, Gaffory,
        Giacobbi, Giacometti, Giudicelli, Graziani, Grimaldi, Leandri, Leca, Luciani, Lucchini, Marcaggi, Mariani,
        Mattei, Mondoloni, Natali, Nicolaï, Orsini, Orsoni, Ottaviani, Paoli, Pasqualini, Peretti, Pieri, Poggi, Poli,
        Quilici, Raffalli, Rocca, Rossi, Sampieri, Santini, Santoni, Simeoni, Susini, Tomasini, Valentini, Venturini,
        Vincensini
    """),
    "alsatian": names("""
        Adam, Bauer, Baumann, Becker, Bieber, Brenner, Dietrich, Dreyer, Ehrhart, Eckert, Fischer, Frey, Freund,
        Fuchs, Gangloff, Gasser, Geiger, Goetz, Graff, Gross, Haas, Hamm, Hartmann, Heitz, Herrmann, Hirtz, Hoffmann,
        Huber, Jung, Kauffmann, Keller, Kempf, Kieffer, Klein, Klipfel, Koch, Koenig, Kuntz, Lang, Lehmann, Lutz,
        Mehl, Metzger, Meyer, Muller, Muckensturm, Ostermann, Pfister, Reinhardt, Ritter, Roth, Sauter, Schaeffer,
        Scherrer, Schmidt, Schneider, Schnoebelen, Schoettel, Schultz, Schwartz, Siegrist, Spiess, Stoeckel, Stoll,
        Strub, Trautmann, Ulrich, Vogel, Wagner, Walter, Weiss, Wendling, Wolff, Wurtz, Zeller, Zimmermann
    """),
    "occitan": names("""
        Albouy, Alibert, Arribat, Astruc, Azéma, Barthe, Barrau, Bascoul, Bénézech, Blazy, Bonnafous, Bosc, Bousquet,
        Boissière, Brugère, Cabanis, Cadilhac, Calmels, Calvet, Canac, Capelle, Carrière, Castan, Castanet, Cathala,
        Caussade, Cavaillé, Cazal, Cazalbou, Cazenave, Cazottes, Clavel, Couderc, Crouzet, Daudé, Delbosc, Delpech,
        Escande, Escudié, Estève, Fabrègues, Falguières, Farenq, Fages, Galtier, Garrigou, Gleizes, Gineste, Granier,
        Issaly, Jougla, Labarthe, Lacaze, Laborie, Laffitte, Larroque, Lasserre, Latapie, Malrieu, Maraval, Marty,
        Mas, Mazel, Mazières, Miquel, Molinié, Nougaret, Pagès, Palous, Peyre, Peyronnet, Pons, Portal, Pouget,
        Poujol, Puech, Puig, Ramond, Ressiguier, Ricard, Rieux, Rouquette, Roumégous, Rouzaud, Salles, Ségala, Serres,
        Sicard, Soulié, Tarroux, Teisseire, Théron, Tournemire, Vaissière, Valat, Vayssade, Verdeil, Viguier, Barcelo,
        Bosch, Casals
    """),
    "northern": names("""
        Vandenbussche, Vandamme, Vanhoutte, Verhaeghe, Verbeke, Debruyne, Declercq, Decroix, Deleplanque, Delattre,
        Demeulenaere, Desmedt, Devos, Dhaene, Dhellemmes, Dubrulle, Herbaut, Hennebelle, Leleu, Lestienne, Lootvoet,
        Maerten, Mortier, Petitprez, Plancke, Delcroix, Delforge, Deroubaix, Ryckelynck, Six, Spriet, Stoven,
        Thelliez, Vanderschelden, Wallaert, Wattel, Warembourg, Bogaert, Coppens, Janssens, Peeters, Smith, Clarke,
        Taylor, Müller, van den Berg, van der Meer, de Vries, Visser, Hollander, Keller-Braun, Andersen, Johansson
    """),
    "alpine": names("""
        Allemoz, Berthet, Blanc-Gonnet, Bouchage, Burnier, Carrier, Chappaz, Charvet, Charvin, Chedal, Clavel-Morot,
        Curtet, Cuvex, Dunand, Excoffier, Favre-Bully, Gaidioz, Gex-Fabry, Grosset-Janin, Jacquemoud, Jorioz, Lansard,
        Mermillod, Mollard, Mugnier, Ouvrier-Buffet, Pellicier, Perret-Cassan, Pernoud, Revil, Ract, Rey-Millet,
        Socquet, Tissot-Daguette, Usannaz, Vuillermoz, Viallet, Barral, Bonin, Ferrandez-Reymond, Jourdan, Sibille,
        Gavot
    """),
    "central": names("""
        Amblard, Barlet, Besseyre, Bonnefont, Boucheix, Bouchaud, Chabaud, Chambaret, Chanut, Chassaing, Chastang,
        Chazal, Chèze, Courtadon, Coudert, Dauzat, Desroches, Faugère, Faucheux, Fayolle, Gatignol, Gorce, Jarrige,
        Juillard, Labrousse, Lachassagne, Laval, Lavaud, Mandon, Marcombe, Mazet, Mouly, Moulinou, Nébout, Neyrial,
        Pauliac, Peuch, Pradel, Rougier, Roussange, Rouchon, Sarre, Tixier, Tournadre, Vacher, Veysset, Vergnaud,
        Villatte
    """),
}
WORLD: dict[str, tuple[str, ...]] = {
    "maghrebi": names("""
        Abbas, Abdelli, Achour, Aït Ali, Aït Hamou, Aït-Ouarab, Allaoui, Amrani, Amrouche, Aouad, Ayadi, Aziz, Azzouz,
        Bachiri, Belaïd, Belhadj, Belkacem, Ben Ahmed, Ben Amar, Ben Salah, Ben Youssef, Benali, Benaïssa, Bencheikh,
        Benhamou, Benkhelifa, Benmansour, Bensaïd, Berkane, Bouaziz, Boubekeur, Bouchama, Boudiaf, Boukhari, Boulahia,
        Bouzid, Bouziane, Brahimi, Chaoui, Chekroun, Cherif, Cherifi, Daoudi, Dib, Djelloul, Djouadi, El Alaoui, El
        Amrani, El Bakkali, El Fassi, El Haddad, El Idrissi, El Khattabi, El Mansouri, Fassi, Ferhat, Ghali,
        Guerroudj, Haddad, Haddou, Hadj, Hamdi, Hamidi, Hammadi, Ibnou, Idir, Kaci, Kadri, Kateb, Khaldi, Khelifi,
        Laoufi, Larbi, Lounis, Maalem, Madani, Mansouri, Mebarki, Mekki, Merabet, Messaoudi, Mezouar, Mokrani,
        Moussaoui, Nasri, Oualid, Ouali, Oukaci, Ould Ahmed, Rahmani, Rezgui, Saadi, Sahraoui, Saïdi, Slimani, Tahri,
        Taleb, Tazi, Touati, Yahiaoui, Zaoui, Zemmour, Zerrouki, Zidane, Ziani
    """),
    "west_african": names("""
        Ba, Bah, Barry, Bathily, Camara, Cissé, Cissokho, Coulibaly, Dabo, Dembélé, Diaby, Diagne, Diakhaté, Diakité,
        Diallo, Diarra, Diawara, Dieng, Diop, Diouf, Doucouré, Doumbia, Dramé, Fall, Fofana, Gassama, Gaye, Gueye,
        Kaba, Kanouté, Kanté, Keïta, Konaté, Koné, Kouyaté, Kouassi, Kouamé, Kourouma, Ly, Mané, Mbaye, Mendy,
        N'Diaye, N'Dour, N'Guessan, Ndiaye, Niakaté, Niang, Ouattara, Ouédraogo, Sakho, Samaké, Sané, Sangaré, Sarr,
        Seck, Sidibé, Sissoko, Sow, Sy, Sylla, Tall, Tandia, Tandian, Touré, Traoré, Wade, Yattara, Zongo, Adjovi,
        Agbodjan, Koffi, Amoussou, Kpade
    """),
    "central_african": names("""
        Abega, Atangana, Bakana, Biloa, Bokassa, Eboué, Ekambi, Etoundi, Ilunga, Kabongo, Kalonji, Kasongo, Kiala,
        Loemba, Lukaku, Mabiala, Makaya, Malonga, Massamba, Matondo, Mavoungou, Mbala, Mbemba, Milandou, Mouanda,
        Mukendi, Mvogo, Ngoma, Ngono, Nguema, Nkounkou, Nkulu, Ondoa, Onana, Owona, Samba, Tchicaya, Tchoumi,
        Tshibangu, Rakotoarisoa, Randrianarisoa, Rasolofo, Andriamanana, Rabe
    """),
    "comorian": names("""
        Abdallah Houmadi, Abdou, Ahamada, Ali Mohamed, Attoumani, Bacar, Boina, Chanfi, Combo, Daoudou, Djoumoi,
        Hamada, Hassani, Houmadi, Issouf, Madi, Madi Mari, Maoulida, Mhoma, M'Changama, M'Madi, Mmadi, Mohamed Ali,
        Moindjié, Moussa, Mroivili, Omar Oili, Ousseni, Saïd Omar, Saïndou, Salim, Soilihi, Toybou, Youssouf, Zoubert
    """),
    "portuguese": names("""
        Alves, Antunes, Araújo, Barbosa, Cardoso, Carneiro, Carvalho, Correia, Costa, Da Costa, Da Cruz, Da Rocha, Da
        Silva, Da Silva Pereira, De Almeida, De Carvalho, De Jesus, Dias, Dos Reis, Dos Santos, Duarte, Esteves,
        Fernandes, Ferreira, Fonseca, Gomes, Gonçalves, Leitão, Lopes, Machado, Magalhães, Marques, Martins, Mendes,
        Monteiro, Moreira, Moura, Neves, Nogueira, Nunes, Oliveira, Pacheco, Pereira, Pinheiro, Pinto, Pires, Ribeiro,
        Rodrigues, Simões, Soares, Tavares, Teixeira, Vaz, Vieira, Évora, Semedo
    """),
    "spanish": names("""
        Alarcon, Alonso, Alvarez, Arroyo, Ballester, Blanco, Caballero, Campos, Carmona, Castillo, Cortès, Del Pino,
        Delgado, Diaz, Dominguez, Escobar, Estrada, Fernandez, Flores, Fuentes, Gallego, Garcia, Gil, Gimenez, Gomez,
        Gonzalez, Guerrero, Gutierrez, Hernandez, Herrera, Hidalgo, Ibañez, Iglesias, Jimenez, Lopez, Lozano, Marin,
        Marquez, Martinez, Medina, Mendoza, Molina, Montoya, Morales, Moreno, Munoz, Navarro, Ortega, Ortiz, Perez,
        Ramirez, Ramos, Requena, Reyes, Rodriguez, Romero, Rubio, Ruiz, Sanchez, Santiago, Serrano, Soler, Soto,
        Torres, Vargas, Vasquez, Vega, Velasco, Zamora
    """),
    "italian": names("""
        Amato, Barbieri, Barone, Basso, Bellini, Benvenuti, Bertolini, Bianchi, Bortolotti, Bruno, Caruso, Castelli,
        Cattaneo, Colombo, Conti, Costa, D'Agostino, D'Amico, D'Angelo, De Luca, De Marco, Del Vecchio, Dell'Agnello,
        Di Giorgio, Di Marco, Di Stefano, Donati, Esposito, Fabbri, Ferrari, Ferrero, Fontana, Gallo, Gatti, Giordano,
        Greco, Guerra, La Rosa, Leone, Lo Presti, Lombardo, Longo, Lorenzi, Mancini, Marchetti, Marino, Martini,
        Mazza, Messina, Monti, Morelli, Moretti, Pellegrini, Piazza, Pozzi, Ricci, Rinaldi, Riva, Romano, Russo, Sala,
        Sartori, Serra, Testa, Tonini, Valli, Villa, Vitale, Zanetti, Zanin
    """),
    "polish": names("""
        Adamczyk, Bartkowiak, Bielecki, Chmielewski, Cichocki, Czarnecki, Dabrowski, Dudek, Duda, Gorski, Grabowski,
        Jankowski, Jaworski, Kaczmarek, Kaminski, Klimek, Kolodziejczyk, Kowalczyk, Kowalski, Krawczyk, Kubiak,
        Kwiatkowski, Lewandowski, Majewski, Majchrzak, Mazurek, Michalak, Nowak, Nowicki, Olejniczak, Pawlak,
        Piotrowski, Ratajczak, Sikora, Skrzypczak, Sobczak, Stachowiak, Szczepaniak, Szymanski, Tomczak, Urbaniak,
        Walczak, Wasilewski, Wisniewski, Wojciechowski, Wozniak, Zawadzki, Zielinski
    """),
    "turkish": names("""
        Akbulut, Akın, Aksoy, Altun, Arslan, Aslan, Aydın, Bayram, Bozkurt, Bulut, Çelik, Çetin, Coskun, Demir,
        Demirci, Demirel, Dogan, Erdogmus, Güler, Günes, Karaca, Karakaya, Kaya, Keskin, Kılıç, Koç, Korkmaz, Kurt,
        Öztürk, Özdemir, Polat, Sahin, Simsek, Tasdemir, Tekin, Toprak, Turan, Türkmen, Uçar, Ünal, Yıldırım, Yildiz,
        Yilmaz, Yavuz
    """),
    "asian": names("""
        Bui, Chau, Chea, Chhim, Chhun, Dang, Dao, Diep, Dinh, Do, Duong, Heng, Ho, Hoang, Huynh, Keo, Khem, Kim, Lâm,
        Le Van, Lim, Lo, Luong, Ly, Mai, Mam, Mao, Moua, Ngo, Nguyen, Nguyen Van, Nhem, Ouk, Pham, Phan, Phommachanh,
        Prak, Quach, Sam, Sengsavang, Seng, Siv, So, Sok, Sourigna, Ta, Tan, Thai, Thong, Tran, Trinh, Truong, Ung,
        Vang, Vo, Vu, Xiong, Yang, Zhang, Zhou, Chen, Wu, Liu
    """),
    "armenian": names("""
        Agopian, Aïvazian, Arakelian, Avakian, Azadian, Babikian, Balian, Boyadjian, Chahinian, Dédéyan, Der Agopian,
        Der Garabedian, Djoulfayan, Donabédian, Garabedian, Grigorian, Hagopian, Kasparian, Kévorkian, Kherian,
        Manoukian, Mardirossian, Mékhitarian, Minassian, Nazarian, Ohanian, Papazian, Sarkissian, Simonian,
        Tchakerian, Terzian, Torossian, Vartanian, Yeghiazarian, Zakarian
    """),
    "tamil": names("""
        Anandan, Arumugam, Balasubramaniam, Chandramohan, Ganeshan, Govindin, Kandasamy, Kichenin, Kumaraswamy,
        Latchoumy, Mahendran, Moutoussamy, Naidu, Nadarajah, Pajaniandy, Ponnambalam, Rajaratnam, Ramassamy,
        Ravichandran, Sandirasegaram, Selvarajah, Sinnatamby, Sivakumar, Soupramanien, Thangavelu, Vaïtilingom,
        Veerapen, Virapoullé, Patel, Singh
    """),
    "antillean": names("""
        Achille, Alexis-Alphonse, Bagoe, Baltimore, Beauperthuy, Belrose, Bonne, Bordelais, Boutrin, Cabrera,
        Célestine, Chalcou, Chonville, Confiac, Dachir, Damas, Dorvil, Édouard-Rose, Éloidin, Étilé, Fanfant,
        Fibleuil, Gabali, Galipeau, Gob, Hoarau, Isidore, Jacaria, Jean-Baptiste-Édouard, Jean-Charles, Jean-Élie,
        Jean-Marie-Désirée, Kancel, Labylle, Lauret, Lebrave, Léopoldie, Lurel-Ferdinand, Magdeleine, Marie-Rose,
        Maximin, Mirval, Monlouis, Nankin, Nativel, Ozier, Payet, Pierre-Justin, Placide, Régis-Constant, Rosette,
        Saint-Aimé, Sainte-Luce, Sainte-Rose, Siban, Técher, Théodore, Urie, Valmy, Vélayoudon, Zami, Grondin,
        Boyer-Rosalie, Dijoux, Picard-Anaïs
    """),
    "polynesian": names("""
        Afo, Ariipeu, Atger-Tehei, Barff, Faatau, Faremiro, Haereraaroa, Hauata, Maihota, Manutahi, Maono, Mapu, Opuu,
        Paofai, Pater, Raapoto, Tauatiti, Taputuarai, Teamotuaitau, Tehaamoana, Temaru-Lo, Teriitahi, Tetuanui,
        Tuheiava-Punu, Tumahai, Vaatete, Falelavaki, Likuvalu, Mulikihaamea, Takaniko, Tuulaki, Vakalepu
    """),
    "kanak": names("""
        Apikaoua, Boanemoi, Bouanaoue, Bolo, Gorodey, Hnaïssilin, Ihage, Kakue, Kalepo, Kaloï, Katrawi, Kona,
        Naisseline-Wea, Nekoeng, Ouetcho, Pabouty, Pimbé, Poadja, Poigoune, Qaeze, Streiff-Wamo, Tidjine,
        Tjibaou-Poadae, Trimari, Wahnyamala, Wamytan-Kuia, Waminya, Wapotro, Washetine, Xowie, Zeoula
    """),
    "slavic": names("""
        Antonescu, Bogdanovic, Constantin, Djordjevic, Dumitru, Iliev, Ionescu, Ivanov, Jovanovic, Kostic, Kovacevic,
        Kuznetsov, Lazarevic, Lupu, Markovic, Mihailovic, Munteanu, Nikolic, Petrov, Petrovic, Popescu, Popovic,
        Radulescu, Romanenko, Savic, Smirnov, Stankovic, Stoica, Todorovic, Vasilescu, Zivkovic, Papadopoulos,
        Georgiou, Nagy, Horvath, Novotny, Dvorak
    """),
    "levantine": names("""
        Abi Nader, Abou Khalil, Azoulay, Ben David, Bensoussan, Chahine, Cohen, Dahan, El Khoury, Elbaz, Farhi,
        Gharibian, Guez, Haïk, Hosseini, Karimi, Khoury, Lévy, Mizrahi, Nahas, Nasrallah, Rahimi, Saadoun, Saba,
        Sarfati, Sebbag, Tabet, Taïeb, Zeitoun
    """),
}
# Pieces of which a surname that is on no list can be made.
ROOTS = names("""
    Barb, Bart, Bern, Bouch, Bourd, Brich, Broch, Cail, Carr, Chab, Chaud, Coch, Corb, Court, Dalm, Dom, Fauch, Forg,
    Fouch, Gab, Gaill, Garr, Gaud, Gib, Gir, Goub, Grand, Grim, Guich, Guill, Jaill, Jamb, Jol, Lamb, Laud, Mall,
    Marg, Maub, Mich, Mont, Moss, Noir, Pasqu, Pell, Perr, Pich, Pinç, Poch, Poul, Rag, Rich, Rib, Rob, Rouss, Sauv,
    Senn, Tass, Tib, Trouss, Vass, Vern, Vill, Voll
""")
ENDINGS = names("""
    adeau, aillon, ain, ais, alet, ançon, andon, anneau, ard, ardeau, aret, aud, audon, ault, auvin, eau, elet, elin,
    ellier, eloup, eneau, eray, eret, erin, eron, essac, et, etière, iau, iaud, ichon, ier, ignac, igny, illard,
    illet, illon, imbert, inaud, ineau, oin, ois, olas, ollier, onnet, onneau, ot, oteau, oulet, ouleau, ouret, oury,
    ousset, oux, uchet, ueil, uiller, urel, ussel
""")
