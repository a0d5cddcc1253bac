"""Given names by origin: nothing enters; two tuples (women, men) an origin leave."""


def names(text: str) -> tuple[str, ...]:
    """The comma-separated names of a block of text."""
    return tuple(" ".join(name.split()) for name in text.split(",") if name.strip())


FRENCH_FEMALE = names("""
    Adèle, Adeline, Agathe, Agnès, Albane, Alberte, Alexandra, Alexia, Alice, Aline, Alix, Amandine, Ambre, Amélie,
    Anaïs, Andrée, Angèle, Angélique, Anita, Anna, Annabelle, Anne, Anne-Cécile, Anne-Charlotte, Anne-Claire,
    Anne-Gaëlle, Anne-Laure, Anne-Lise, Anne-Marie, Anne-Sophie, Annette, Annick, Annie, Antoinette, Apolline, Ariane,
    Arlette, Armelle, Astrid, Aude, Audrey, Aurélie, Aurore, Axelle, Bénédicte, Bernadette, Bérengère, Bertille,
    Béatrice, Blandine, Brigitte, Camille, Capucine, Carine, Carole, Caroline, Catherine, Cécile, Céline, Chantal,
    Charlène, Charlotte, Christel, Christelle, Christiane, Christine, Clarisse, Claire, Clara, Claude, Claudette,
    Claudie, Claudine, Clémence, Clémentine, Clotilde, Colette, Constance, Coralie, Corinne, Cyrielle, Danièle,
    Danielle, Daphné, Delphine, Denise, Diane, Dominique, Dorothée, Edith, Éléonore, Éliane, Élisabeth, Élise, Élodie,
    Éloïse, Elsa, Émeline, Émilie, Emma, Emmanuelle, Érika, Estelle, Eugénie, Éva, Évelyne, Fabienne, Fanny, Flavie,
    Florence, Floriane, France, Françoise, Frédérique, Gabrielle, Gaëlle, Geneviève, Georgette, Géraldine, Germaine,
    Ghislaine, Gilberte, Ginette, Gisèle, Guylaine, Gwladys, Hélène, Henriette, Héloïse, Hortense, Huguette, Inès,
    Irène, Isabelle, Jacqueline, Jane, Janine, Jeanne, Jeannine, Jennifer, Jessica, Joëlle, Josette, Josiane, Josy,
    Joséphine, Jocelyne, Judith, Julie, Juliette, Justine, Karen, Karine, Katia, Laetitia, Laure, Laure-Anne,
    Laurence, Laurette, Laurie, Léa, Léone, Liliane, Line, Lise, Lisa, Loïse, Louise, Louisette, Lucette, Lucie,
    Lucienne, Ludivine, Lydia, Lydie, Madeleine, Maëlle, Magali, Magalie, Maïté, Manon, Marcelle, Margaux, Margot,
    Marguerite, Marianne, Marie, Marie-Agnès, Marie-Ange, Marie-Christine, Marie-Claire, Marie-Claude, Marie-France,
    Marie-Françoise, Marie-Hélène, Marie-Jo, Marie-José, Marie-Laure, Marie-Line, Marie-Louise, Marie-Noëlle,
    Marie-Odile, Marie-Paule, Marie-Pierre, Marie-Rose, Marie-Thérèse, Marielle, Marine, Marion, Marjorie, Marlène,
    Marthe, Martine, Mathilde, Maud, Mauricette, Mélanie, Mélina, Mélissa, Michèle, Micheline, Mireille, Monique,
    Morgane, Muriel, Myriam, Nadège, Nadine, Natacha, Nathalie, Nelly, Nicole, Noëlle, Noémie, Océane, Odette, Odile,
    Olivia, Ophélie, Pascale, Patricia, Paule, Paulette, Pauline, Peggy, Perrine, Pierrette, Priscilla, Rachel,
    Raymonde, Régine, Reine, Renée, Rolande, Romane, Rosalie, Rose, Roselyne, Sabine, Sabrina, Salomé, Sandra,
    Sandrine, Sarah, Ségolène, Séverine, Sidonie, Simone, Solange, Solène, Sonia, Sophie, Stella, Stéphanie, Suzanne,
    Suzette, Sylvaine, Sylvette, Sylviane, Sylvie, Tatiana, Thérèse, Tiphaine, Valentine, Valérie, Vanessa, Véronique,
    Victoire, Violaine, Violette, Virginie, Viviane, Yolande, Yvette, Yvonne, Zoé
""")
FRENCH_MALE = names("""
    Adrien, Aimé, Alain, Alban, Albert, Alexandre, Alexis, Alfred, Alphonse, Amaury, Ambroise, Anatole, André, Ange,
    Anicet, Anthony, Antoine, Antonin, Armand, Arnaud, Arsène, Arthur, Auguste, Augustin, Aurélien, Axel, Baptiste,
    Barnabé, Basile, Bastien, Benjamin, Benoît, Bernard, Bertrand, Boris, Brice, Bruno, Cédric, Céleste, Charles,
    Charles-Henri, Charly, Christian, Christophe, Clément, Clovis, Corentin, Cyril, Cyrille, Damien, Daniel, David,
    Denis, Désiré, Didier, Dimitri, Dominique, Donatien, Dylan, Edgar, Edmond, Édouard, Élie, Émile, Émilien,
    Emmanuel, Enzo, Éric, Ernest, Étienne, Eugène, Evan, Fabien, Fabrice, Félix, Ferdinand, Fernand, Firmin, Florent,
    Florian, Francis, Franck, François, François-Xavier, Frédéric, Freddy, Gabriel, Gaël, Gaëtan, Gaston, Gaspard,
    Gautier, Geoffrey, Geoffroy, Georges, Gérald, Gérard, Germain, Ghislain, Gilbert, Gilles, Grégoire, Grégory,
    Guillaume, Gustave, Guy, Guy-Noël, Henri, Hervé, Hilaire, Hippolyte, Honoré, Hubert, Hugo, Hugues, Irénée,
    Isidore, Ivan, Jacky, Jacques, Jacques-Yves, James, Jean, Jean-Baptiste, Jean-Bernard, Jean-Charles,
    Jean-Christophe, Jean-Claude, Jean-Daniel, Jean-David, Jean-Denis, Jean-François, Jean-Gabriel, Jean-Guy,
    Jean-Jacques, Jean-Louis, Jean-Luc, Jean-Marc, Jean-Marie, Jean-Michel, Jean-Noël, Jean-Pascal, Jean-Paul,
    Jean-Philippe, Jean-Pierre, Jean-René, Jean-Robert, Jean-Sébastien, Jean-Yves, Jérémie, Jérémy, Jérôme, Joachim,
    Joël, Johan, Johnny, Jonathan, Jordan, Joris, Joseph, Josselin, Jules, Julien, Justin, Kévin, Lambert, Laurent,
    Léandre, Léo, Léon, Léonard, Léopold, Lilian, Loïc, Louis, Louis-Marie, Luc, Lucas, Lucien, Ludovic, Mael, Marc,
    Marc-Antoine, Marceau, Marcel, Marius, Martial, Martin, Mathias, Mathieu, Matthieu, Maurice, Max, Maxence, Maxime,
    Médard, Michaël, Michel, Mickaël, Morgan, Nathan, Nicolas, Noël, Norbert, Octave, Olivier, Pascal, Patrice,
    Patrick, Paul, Paul-André, Philibert, Philippe, Pierre, Pierre-Alain, Pierre-Antoine, Pierre-Emmanuel,
    Pierre-Jean, Pierre-Louis, Pierre-Marie, Pierre-Yves, Quentin, Raoul, Raphaël, Raymond, Rémi, Rémy, Renaud, René,
    Richard, Robert, Robin, Rodolphe, Rodrigue, Roger, Roland, Romain, Romaric, Romuald, Roméo, Samuel, Sébastien,
    Serge, Siméon, Simon, Stanislas, Stéphane, Steeve, Steven, Sylvain, Sylvestre, Tanguy, Teddy, Théo, Théodore,
    Théophile, Thibaud, Thibault, Thierry, Thomas, Timothée, Tony, Tristan, Ulysse, Urbain, Valentin, Valère, Valéry,
    Victor, Vincent, Virgile, Vivien, Wilfried, William, Xavier, Yann, Yannick, Yves, Yvon, Zacharie
""")
# origin → (women, men)
GIVEN: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "breton": (
        names("""
            Annaïg, Azenor, Enora, Gwenaëlle, Gwenola, Katell, Maëlle, Maïwenn, Nolwenn, Rozenn, Soazig, Soizic, Yuna,
            Bleuenn, Haude, Klervi, Lenaïg
        """),
        names("""
            Alan, Erwan, Erwann, Gildas, Goulven, Gurvan, Gwenaël, Hervé, Iwan, Jakez, Kilian, Loeiz, Maël, Malo,
            Mikaël, Pierrick, Ronan, Tudual, Youenn, Yannig
        """),
    ),
    "basque": (
        names("""
            Amaia, Argitxu, Elixabete, Garazi, Itziar, Kattalin, Maialen, Maite, Maitena, Miren, Nahia, Oihana
        """),
        names("""
            Ander, Argi, Battitte, Beñat, Bixente, Eñaut, Iban, Iñaki, Jokin, Julen, Mikel, Pantxoa, Peio, Xabi, Xan,
            Ximun, Jean-Beñat
        """),
    ),
    "corsican": (
        names("""
            Angèle-Marie, Antonia, Dévote, Francesca, Lesia, Letizia, Livia, Marie-Dominique, Santa, Vannina, Serena
        """),
        names("""
            Ange-Marie, Ange-Toussaint, Antoine-Marie, Dominique, Don-Jacques, Jean-Toussaint, Lisandru, Pasquale,
            Paul-François, Petru, Saveriu, Toussaint, Jean-Félix
        """),
    ),
    "alsatian": (
        names("""
            Liesel, Odile, Marlyse, Ursula, Gertrude, Edwige, Anneliese, Waltraud, Elfriede
        """),
        names("""
            Dieter, Ernst, Gaston, Günther, Hubert, Jean-Georges, Kurt, Materne, Othon, Théo, Werner, Fritz
        """),
    ),
    "occitan": (
        names("""
            Aimada, Mireio, Magalie, Estèla, Maria-Pia, Miquèla, Roseta, Montserrat
        """),
        names("""
            Amans, Frédéric-Guilhem, Guilhem, Jaume, Jordi, Patric, Peire, Sernin, Joan-Pau, Miquel, Fulcran
        """),
    ),
    "maghrebi": (
        names("""
            Aïcha, Amel, Amina, Assia, Chérifa, Dalila, Djamila, Fadila, Faïza, Farida, Fatiha, Fatima, Fatima-Zohra,
            Hafida, Hakima, Halima, Hanane, Hayat, Houria, Ikram, Karima, Khadija, Khedidja, Latifa, Leïla, Linda,
            Loubna, Malika, Meriem, Mounia, Nabila, Nadia, Naïma, Nassira, Nawal, Nora, Ouarda, Rachida, Rkia, Saïda,
            Samia, Samira, Sanaa, Siham, Soraya, Yamina, Yasmina, Zahia, Zahra, Zineb, Zohra
        """),
        names("""
            Abdallah, Abdel, Abdelaziz, Abdelhak, Abdelkader, Abderrahim, Abderrahmane, Adel, Ahmed, Aïssa, Akim, Ali,
            Amar, Amine, Aziz, Bachir, Belkacem, Brahim, Djamel, El Hassane, Fadel, Farid, Faouzi, Fethi, Fouad,
            Habib, Hakim, Hamid, Hassan, Hichem, Hocine, Idir, Ismaël, Jamal, Kader, Kamel, Karim, Khaled, Lahcen,
            Lakhdar, Larbi, Madjid, Malek, Mehdi, Miloud, Mohamed, Mohammed, Mohand, Mokhtar, Mouloud, Mounir, Mourad,
            Mustapha, Nabil, Nacer, Nasser, Nordine, Noureddine, Omar, Othmane, Rachid, Rafik, Ramdane, Redouane,
            Réda, Riad, Saïd, Salah, Salim, Samir, Sofiane, Tahar, Tarik, Toufik, Walid, Yacine, Younès, Youssef,
            Zinedine
        """),
    ),
    "west_african": (
        names("""
            Adama, Adjoua, Affoué, Aïssata, Aminata, Assetou, Awa, Binta, Coumba, Djénéba, Fanta, Fatou, Fatoumata,
            Goundo, Hawa, Kadiatou, Khady, Mah, Maïmouna, Mame, Mariam, Mariama, Massiré, N'Deye, Oumou, Penda,
            Ramata, Rokhaya, Salimata, Sira, Tiguidanké
        """),
        names("""
            Abdoulaye, Aboubacar, Alioune, Alassane, Amadou, Babacar, Bakary, Boubacar, Cheick, Cheikh, Demba,
            Djibril, El Hadj, Fodé, Hamady, Ibrahima, Idrissa, Issa, Kouamé, Kofi, Lamine, Lassana, Makan, Malick,
            Mamadou, Mody, Moussa, Ousmane, Pape, Samba, Sékou, Seydou, Souleymane, Tidiane, Yaya
        """),
    ),
    "central_african": (
        names("""
            Bienvenue, Clarisse, Divine, Félicité, Grâce, Honorine, Léontine, Merveille, Nadège, Prudence, Solange
        """),
        names("""
            Aimé-Césaire, Bienvenu, Célestin, Dieudonné, Fortuné, Godefroy, Hyacinthe, Landry, Parfait, Prosper,
            Symphorien
        """),
    ),
    "comorian": (
        names("""
            Anrafa, Echati, Faïna, Hadidja, Maoulida, Mariata, Moinaecha, Nassuffa, Roukia, Sitti, Zaïnaba, Zarianti
        """),
        names("""
            Abdou, Anli, Attoumani, Daoud, Djaffar, Fahardine, Houmadi, Ibrahim, Mhadji, Moussa, Nadjim, Saïd-Ali,
            Saïndou, Soilihi, Toilha
        """),
    ),
    "portuguese": (
        names("""
            Ana, Alzira, Conceição, Deolinda, Fatima, Fernanda, Graça, Isaura, Lurdes, Maria, Maria-José, Natália,
            Olinda, Otilia, Paula, Rosa, Teresa
        """),
        names("""
            Agostinho, Américo, Antonio, Armindo, Carlos, Fernando, Filipe, João, Joaquim, Jorge, José, Manuel,
            Nelson, Paulo, Rui, Silvio, Tiago, Vitor
        """),
    ),
    "spanish": (
        names("""
            Ana-Maria, Carmen, Concepcion, Consuelo, Dolores, Encarnacion, Esperanza, Inmaculada, Juana, Lola,
            Manuela, Mercedes, Paloma, Pilar, Rosario, Soledad
        """),
        names("""
            Alfonso, Andrès, Antonio, Diego, Emilio, Enrique, Esteban, Francisco, Ignacio, José-Luis, Juan, Manolo,
            Miguel, Pedro, Rafael, Ramon, Salvador, Sergio
        """),
    ),
    "italian": (
        names("""
            Antonella, Assunta, Carla, Chiara, Domenica, Filomena, Giovanna, Giulia, Graziella, Lucia, Mafalda, Pia,
            Rosa, Rosanna, Silvana
        """),
        names("""
            Aldo, Angelo, Bruno, Carlo, Dino, Enzo, Fabio, Franco, Gino, Giovanni, Giuseppe, Lino, Livio, Luigi,
            Marco, Nino, Remo, Renzo, Salvatore, Toni, Umberto
        """),
    ),
    "polish": (
        names("""
            Agnieszka, Bozena, Danuta, Ewa, Halina, Irena, Jadwiga, Krystyna, Magda, Sabine, Wanda
        """),
        names("""
            Casimir, Czeslaw, Edmund, Jan, Kazimierz, Léon, Marek, Stanislas, Tadeusz, Thadée, Wladislas, Zbigniew
        """),
    ),
    "turkish": (
        names("""
            Aylin, Ayşe, Derya, Elif, Emine, Fatma, Gülcan, Gülay, Hatice, Meryem, Nuray, Özlem, Sevim, Songül, Yeliz,
            Zeynep
        """),
        names("""
            Ahmet, Ali, Bülent, Cem, Erdal, Erkan, Hakan, Hüseyin, Kemal, Mehmet, Murat, Mustafa, Osman, Serkan,
            Sinan, Ufuk, Volkan, Yusuf
        """),
    ),
    "asian": (
        names("""
            Bopha, Chan, Hoa, Huong, Kim, Lan, Linh, Mai, Ngoc, Phuong, Sokha, Somaly, Thi, Thu, Thuy, Vanna, Yen, Li,
            Mei
        """),
        names("""
            Bao, Chanthou, Dung, Hai, Hung, Khanh, Long, Minh, Nam, Phong, Quang, Rithy, Sambath, Sophal, Thanh, Tuan,
            Vanly, Vinh, Wei
        """),
    ),
    "armenian": (
        names("""
            Anahide, Ani, Araxie, Astrig, Chouchane, Hasmig, Lusine, Nariné, Sirvart, Takouhi
        """),
        names("""
            Aram, Armen, Garo, Gérard, Hagop, Haïg, Hrant, Krikor, Levon, Sarkis, Tigrane, Vartan
        """),
    ),
    "tamil": (
        names("""
            Devi, Kala, Kavitha, Lakshmi, Malathi, Nirmala, Priya, Radhika, Shanti, Suganthi, Vasanthi
        """),
        names("""
            Anand, Arul, Ganesh, Krishna, Kumar, Mohan, Raj, Ravi, Selvam, Siva, Suresh, Vijay
        """),
    ),
    "antillean": (
        names("""
            Arlette, Éliane, Ernestine, Félicienne, Firmine, Ghislaine, Gertrude, Josélyne, Léonise, Lucrèce,
            Marie-Alice, Marlène, Mylène, Roselyne, Raïssa, Suzie
        """),
        names("""
            Alex, Camille, Élin, Ferdinand, Fulbert, Hector, Jocelyn, Justin, Lucien, Max, Raphaël, Rony, Ruddy,
            Sully, Victorin, Willy, Wilfrid
        """),
    ),
    "polynesian": (
        names("""
            Hina, Hinano, Maeva, Maire, Moeata, Moetini, Poerava, Teura, Tevaite, Tiare, Vaea, Vaimiti, Vainui
        """),
        names("""
            Ariitea, Heimana, Manarii, Manutea, Tamatoa, Tauhiti, Tearii, Teiki, Teva, Tihoti, Viri, Yannick
        """),
    ),
    "kanak": (
        names("""
            Déwé, Hnaéja, Ithupane, Kaloï, Madeleine, Marie-Claire, Walone, Wassissi, Wéna
        """),
        names("""
            Djubelly, Drikona, Gnaca, Hnaiene, Jacques, Pwënyî, Sio, Wamo, Waïna, Yeiwéné, Élie
        """),
    ),
    "slavic": (
        names("""
            Dragana, Elena, Ioana, Irina, Ivana, Jelena, Ludmila, Mihaela, Milena, Natalia, Olga, Svetlana, Tatjana
        """),
        names("""
            Alexandru, Bogdan, Dragan, Goran, Igor, Ion, Ivan, Mihai, Milan, Nenad, Nikola, Sacha, Vladimir, Zoran
        """),
    ),
    "northern": (
        names("""
            Ann, Birgit, Christel, Elke, Els, Fiona, Greet, Heike, Ingrid, Jill, Karin, Lieve, Susan, Ulrike
        """),
        names("""
            Andrew, Bart, Dirk, Graham, Hans, Jan, Jürgen, Kees, Klaus, Nigel, Peter, Piet, Stephen, Uwe, Wim
        """),
    ),
    "levantine": (
        names("""
            Dina, Ghada, Hala, Joumana, Maya, Mona, Nada, Rana, Rima, Shirin, Yael, Esther, Rivka
        """),
        names("""
            Bassam, Elias, Fadi, Georges, Haïm, Jad, Joseph, Nabil, Nadim, Reza, Samuel, Tony, Ziad, Moïse
        """),
    ),
}
