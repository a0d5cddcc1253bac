"""What councils discuss, templates for minutes_fill: roads, water, waste, energy, wind turbines, farming."""

TEXT = """
# voirie
rubric: <VOIRIE|TRAVAUX|VOIRIE ET RÉSEAUX|TRAVAUX – VOIRIE – SÉCURITÉ|ROUTES>
T: <Programme de voirie {year} : attribution du marché|Marché de réfection des voies communales – attribution|Travaux
  de voirie {year} : choix de l'entreprise>
R: Une consultation a été lancée le {date} pour la réfection de la rue {street_name} et du chemin <de la Fontaine|des
  Vignes|du Moulin>. <Trois|Quatre|Cinq> entreprises ont remis une offre : {company1}, {company2} et {company3}.
R: Après analyse par <la commission d'appel d'offres|la commission des travaux|le maître d'œuvre, le cabinet
  {office}>, l'offre de {company1} est <la mieux-disante|économiquement la plus avantageuse|la mieux classée>, pour
  {d1:18000-260000} HT.
D: attribuer le marché à <l'entreprise {company1}|la société {company1}|{company1}> pour un montant de
  {d1:18000-260000} HT
D: autoriser {chair} à signer le marché et toutes les pièces s'y rapportant
D: dire que les crédits sont inscrits au budget, chapitre 23
T: <Aménagement de la traversée du bourg : demande de subvention|Demande de subvention pour la sécurisation de la
  traverse| Amendes de police {year} : dossier de demande>
R: Le coût des travaux d'aménagement est estimé à {x1:60000-480000} HT par le bureau d'études {office}. Le projet peut
  être soutenu par le [O:Département {of_dept}] et par l'[O:État] au titre de la DETR.
D: approuver le projet et son plan de financement
D: solliciter du [O:Département {of_dept}] une subvention de {d1:6000-90000}
D: solliciter de l'[O:État] une aide de {d2:10000-120000} au titre de la DETR
T: <Convention avec {dept_of_the} pour l'entretien de la route départementale|Transfert dans le domaine public de la
  voirie du lotissement <des Acacias|du Clos Fleuri|des Peupliers>|Classement d'une voie dans le domaine public
  communal>
R: La voie concernée, longue de {n:80-900} mètres, est ouverte à la circulation publique depuis plusieurs années et
  l'[O:Association syndicale libre <du Clos Fleuri|des Peupliers|du Hameau>] en demande la reprise.
D: approuver <la convention|le classement de la voie> <à titre gratuit|sans contrepartie|dans les conditions
  exposées>
D: charger {chair} des formalités auprès du [O:Service de la publicité foncière {de_town}]
S: Alors, sur ce programme de voirie, on avait inscrit {x1:80000-400000} au budget et on arrive, après négociation
  avec {company1}, un peu en dessous. <Tant mieux, parce que le bitume a pris vingt pour cent.|Ce n'est pas si
  fréquent.>
S: Vous avez tous en tête l'état de la rue {street_name}. Les services techniques sont passés avec l'agence
  départementale des routes, et franchement, on ne peut plus se contenter de boucher des nids-de-poule.
S: Je rappelle que la départementale relève du [O:Département {of_dept}] et que nous, nous ne payons que les
  trottoirs. Le cabinet {office} nous a présenté trois scénarios, la commission a retenu le deuxième.
Q: Moi, je voudrais savoir pourquoi la rue {street_name} est encore repoussée. {mf} nous l'avait promise <pour l'an
  dernier|avant les élections|pour 2021>, les riverains ont été reçus, ils ont même fait une pétition. Ils étaient
  <quarante-deux|cent dix|soixante-trois> à signer !
Q: Est-ce qu'on a comparé avec ce que fait <{town}|la commune voisine> ? Eux passent par {company2} et ils s'en
  sortent pour {x2:30-90} le mètre carré.
Q: Les camions de la carrière, ils passent à quatre-vingts à l'heure devant l'école. J'ai écrit à {e}, de la
  {company3}, on ne m'a jamais répondu. Et {company3}, elle paye quoi pour les dégâts ?
Q: Quand [O:Orange] ou [O:Enedis] ouvrent une tranchée, qui vérifie qu'on rebouche correctement ? Parce que dans le
  chemin du Moulin, ça s'est affaissé au bout de trois semaines.
A: Écoutez, j'ai eu {e} au téléphone, de chez {company1}, pas plus tard que mardi. L'enrobé sera posé semaine
  {n:12-44}, si le temps le permet. Et pour le passage piéton, c'est {mf} qui suit ça avec la [O:Direction
  interdépartementale des routes].
A: Non, ce n'est pas exact. La pétition, je l'ai reçue, j'ai répondu à chacun. Ce que j'ai dit, c'est qu'on attendait
  que le [O:Syndicat des eaux {de_town}] ait changé ses canalisations. On ne va pas refaire une route pour la rouvrir
  six mois après.
A: Pour les camions, un comptage a été fait du 3 au 14 : {n:200-900} véhicules par jour, dont {n:4-12} % de poids
  lourds. Le comptage, on le tient à votre disposition. La [O:DDT] nous a confirmé qu'un arrêté de limitation à 30 est
  possible.
I: demande quand seront repris les trottoirs de la rue {street_name}
I: signale que le revêtement posé l'an dernier par {company1} se décolle déjà
I: regrette que le [O:Département {of_dept}] ne participe pas davantage
K: répond que l'entreprise {company1} a été mise en demeure et interviendra avant l'été
K: précise que la commission des travaux se réunira avec {e}, de la [O:DDT {of_dept}], le mois prochain
K: indique que les travaux d'[O:Enedis] doivent être achevés au préalable

# eau
rubric: <EAU ET ASSAINISSEMENT|EAU|ENVIRONNEMENT – EAU|CYCLE DE L'EAU>
T: <Rapport {past_year} sur le prix et la qualité du service public de l'eau potable|Présentation du rapport annuel du
  délégataire – service de l'eau|RPQS assainissement {past_year}>
R: Le rapport, établi par <[O:Veolia]|la [O:SAUR]|[O:Suez Eau France]|le [O:Syndicat intercommunal d'eau potable
  {de_town}]>, fait apparaître un rendement du réseau de {n:61-92} % et un prix de {x1:3-6} le m³ pour une facture de
  120 m³.
N: <du rapport sur le prix et la qualité du service|de la présentation de ce rapport|du rapport annuel présenté>
T: <Renouvellement de la canalisation d'eau potable : demande d'aide|Réseau d'eau de la rue {street_name} : plan de
  financement|Travaux sur la station d'épuration : avenant n° 2>
R: La conduite, posée en <1964|1971|1958>, a connu {n:4-19} fuites en deux ans. Le montant des travaux est arrêté à
  {d1:40000-600000} HT par {office}, maître d'œuvre.
D: approuver l'opération pour {d1:40000-600000} HT
D: demander le concours de l'[O:Agence de l'eau
  <Loire-Bretagne|Adour-Garonne|Rhin-Meuse|Seine-Normandie|Artois-Picardie>] et du [O:Département {of_dept}]
D: autoriser {chair} à signer l'avenant avec <la société {company1}|l'entreprise {company1}|{company1}>
T: <Fixation du prix de l'eau pour {year}|Tarifs de l'assainissement collectif {year}|Redevance d'assainissement :
  révision>
R: {chair} propose de porter la part fixe à {d1:30-90} par abonné et la part variable à {d2:1-4} par m³, les tarifs
  n'ayant pas évolué depuis trois ans.
D: fixer l'abonnement annuel à {d1:30-90} et le prix du mètre cube à {d2:1-4}
D: charger {chair} de notifier ces tarifs <à [O:Veolia]|à la [O:SAUR]|au [O:Trésor public]>
S: Le problème, c'est la conduite en fonte. Elle date de l'époque de {ef}, qui était maire <en cinquante-neuf|dans les
  années soixante>. On perd à peu près un litre sur trois, vous imaginez.
S: Nous avons reçu {e}, de l'[O:Agence de l'eau Adour-Garonne]. Le message est clair : pas d'aide si le schéma
  directeur n'est pas terminé. C'est {office} qui le fait, le rendu est pour l'automne.
Q: La fuite de la place, elle a coulé dix-huit jours. Dix-huit ! J'ai appelé la [O:SAUR], je suis tombé sur un
  répondeur. Au prix où on paye l'abonnement…
Q: Une question simple : si la compétence part à la communauté de communes, que devient {m} au syndicat ? Et le
  personnel ? Vous avez rencontré la [O:CGT], ou la [O:CFDT] des territoriaux ?
Q: À {town}, ils sont revenus en régie, ils ont quitté [O:Veolia], et le prix a baissé de {x2:1-3} le mètre cube.
  Pourquoi on n'étudie pas ça ?
Q: Et les nitrates ? L'[O:ARS] a publié les résultats, on est à quarante-sept milligrammes. {mf} me dit que c'est sous
  le seuil, oui, mais de peu.
A: L'astreinte de la [O:SAUR] n'a pas fonctionné, je l'ai dit à leur directeur, {e}, et il s'en est excusé. Un avoir
  de {x3:300-4000} nous sera consenti, ce n'est pas grand-chose mais c'est le principe.
A: Sur les nitrates, l'[O:ARS {region}] vient prélever tous les mois. Le dossier du captage est chez {e},
  hydrogéologue agréé, et à la [O:DDTM]. On y travaille avec la [O:Chambre d'agriculture].
A: Revenir en régie, ça veut dire trois fontainiers d'astreinte. On a posé la question au [O:Centre de gestion
  {of_dept}], ça se chiffre à {w:90000-180000} par an. À nous d'en débattre, mais pas ce soir.
I: s'étonne du nombre de fuites et demande un point avec <[O:Veolia]|la [O:SAUR]|[O:Suez]>
I: demande si l'[O:ARS] a rendu ses analyses pour le captage
I: fait remarquer que le [O:Syndicat intercommunal d'eau potable {de_town}] pratique un tarif inférieur
K: répond que les analyses transmises par l'[O:ARS] sont conformes et affichées en mairie
K: rappelle que le transfert de la compétence résulte de la [L:loi NOTRe]
K: s'engage à recevoir {e}, responsable d'exploitation de la [O:SAUR]

# dechets
rubric: <ENVIRONNEMENT|DÉCHETS|ORDURES MÉNAGÈRES|Collecte et traitement des déchets|DÉVELOPPEMENT DURABLE>
T: <Convention avec {eco} pour le soutien au tri|Reprise des emballages : contrat avec l'éco-organisme|Convention
  relative aux déchets d'ameublement>
R: L'éco-organisme {eco} propose une nouvelle convention, la précédente étant échue. Le soutien attendu est de l'ordre
  de {x1:2000-60000} par an.
D: approuver la convention avec {eco}
D: autoriser {chair} à la signer
T: <Tarifs de la déchèterie pour les professionnels|Redevance incitative : grille {year}|Redevance spéciale {year}>
R: La commission propose une hausse modérée pour couvrir le coût du traitement facturé par <le [O:SYVADEC]|la société
  {company1}|le [O:Syndicat de traitement {de_town}]>.
D: fixer le prix du mètre cube de gravats à {d1:12-40}
D: fixer le prix du mètre cube de tout-venant à {d2:20-70}
S: Les refus de tri ont doublé. Ce n'est pas moi qui le dis, c'est {e}, du [O:Syndicat de traitement {de_town}], dans
  le courrier que vous avez sous les yeux. Résultat : une pénalité de {x1:4000-60000}.
S: La collecte des biodéchets est obligatoire, c'est la [L:loi AGEC]. On a visité l'installation de {company1} à
  {town} avec {mf} et les agents, ça fonctionne plutôt bien.
Q: Les gens brûlent leurs palettes derrière le stade. J'ai vu, de mes yeux vu, un utilitaire siglé {company2}
  décharger de l'amiante au bois du Chêne.
Q: Pourquoi ne pas travailler avec la ressourcerie {asso} ? Elle récupère, elle répare, elle emploie douze personnes
  en insertion avec l'[O:État], et nous on enfouit.
Q: Qui va laver les bacs collectifs ? Parce que les habitants du Haut, {m} le sait, ils ont les mouches et pas le
  service.
A: On a porté plainte à la brigade, et {e}, le major, a ouvert une enquête. L'amende, c'est {w:600-1500} et la benne
  revient à qui de droit.
A: Nous sommes en discussion avec {asso}, {ef} nous a fait une proposition chiffrée, qui passera en bureau.
  L'[O:ADEME] peut soutenir le projet à cinquante-cinq pour cent.
I: souhaite savoir si {asso} pourra récupérer les objets déposés en déchèterie
I: déplore les dépôts sauvages constatés près du cimetière
K: répond que {asso} est associée au projet de recyclerie, avec l'appui de l'[O:ADEME]
K: annonce que des caméras seront installées avec l'aide de la société {company1}

# energie
rubric: <ÉNERGIE|TRANSITION ÉNERGÉTIQUE|TRAVAUX – ÉNERGIE|BÂTIMENTS>
T: <Adhésion au groupement de commandes pour l'achat d'énergie|Groupement d'achat d'électricité et de gaz|Achat
  d'énergie : renouvellement du groupement>
R: Le [O:Syndicat départemental d'énergie {of_dept}] coordonne un groupement de commandes. L'adhésion permet
  d'échapper aux tarifs proposés par <[O:EDF]|[O:Engie]|[O:TotalEnergies]> aux collectivités isolées.
D: adhérer au groupement coordonné par le [O:Syndicat départemental d'énergie {of_dept}]
D: autoriser {chair} à signer la convention constitutive
T: <Rénovation de l'éclairage public : plan de financement|Extinction nocturne et passage en LED|Éclairage public –
  participation de la collectivité>
R: L'étude de {company1} porte sur {n:45-420} points lumineux pour un coût de {x1:30000-240000} HT, dont
  {d1:8000-90000} à la charge de la collectivité, le solde étant pris en charge par le [O:Syndicat d'énergie
  {of_dept}].
D: approuver la participation de {d1:8000-90000}
D: inscrire la dépense au budget {year}
T: <Chaufferie bois : attribution du lot chauffage|Réseau de chaleur : avenant au marché|Panneaux photovoltaïques sur
  la toiture du gymnase : convention>
R: {company1} a remis une offre de {d1:20000-380000} HT, conforme à l'estimation de {office}. L'[O:ADEME] financera
  l'opération.
D: retenir l'offre de {company1} pour {d1:20000-380000} HT
D: solliciter l'[O:ADEME], la [O:Région {region}] et la [O:Banque des Territoires]
S: Sur les fluides, on est passé de {x1:60000-150000} à {x2:160000-400000} en dix-huit mois. Voilà la réalité. [O:EDF]
  nous renvoie au marché, l'[O:État] nous renvoie à l'amortisseur, et à la fin c'est le contribuable.
S: Le [O:SYDELA], pour ceux qui ne connaissent pas, c'est le syndicat d'énergie ; il achète pour plus de deux cents
  communes. {mf} y siège pour nous.
Q: On éteint de vingt-trois heures à six heures, d'accord. Mais les infirmières, celles de l'[O:ADMR], elles rentrent
  dans le noir.
Q: Vous avez signé avec {company1} sans mise en concurrence, je le redis. Je tiens le courriel de {e} à la disposition
  de la presse. <[O:Ouest-France] en a parlé.|[O:Le Progrès] en a d'ailleurs parlé.|[O:La Montagne] l'a écrit.>
Q: Et la géothermie ? Le [O:BRGM] a fait un forage à {town}, ça marche. Et le [O:CEREMA] a sorti un guide.
A: Le marché a été passé par le syndicat, pas par nous, c'est public. Vous pouvez écrire à la [O:Chambre régionale des
  comptes], cela ne me dérange pas du tout.
A: La chaufferie a trente et un ans. {e}, du bureau {office}, nous a dit : au premier gros gel, elle lâche. Donc on
  n'a pas le choix.
A: L'[O:ADMR], je l'ai rencontrée avec {mf}. On laissera trois points allumés, devant la pharmacie, à l'arrêt de car
  et au cabinet médical.
I: demande le montant de la facture d'[O:EDF] pour l'année écoulée
I: s'inquiète de la sécurité des piétons en cas d'extinction
K: indique que la facture est passée de {x1:20000-60000} à {x2:70000-160000}
K: répond qu'un conseiller du [O:Syndicat d'énergie {of_dept}], {e}, suit les consommations
"""
