"""Spoken lines of any sitting, templates for minutes_fill: openings, asides, transitions, questions, answers."""

PREAMBLES = (
    "Bonsoir à toutes et à tous. Avant d'ouvrir notre ordre du jour, je voudrais que nous ayons une pensée pour "
    "{ef}, qui nous a quittés "
    "<la semaine dernière|le mois dernier|cet été>. {ef} avait présidé {asso1} et siégé dans cette assemblée. Je "
    "vous propose une minute de silence.",
    "Bonjour à tous. Quelques mots d'actualité. J'ai participé mardi, avec {mf}, à l'assemblée générale de {asso1}, "
    "puis à la signature de la "
    "convention avec la [O:Banque des Territoires]. Et jeudi, j'étais <à Paris|à {city}>, reçu par {ef2}, au "
    "[O:ministère de la Cohésion des territoires].",
    "Mes chers collègues, je salue la presse, {e} pour <[O:Sud Ouest]|[O:La Provence]|[O:Le "
    "Télégramme]|[O:Paris-Normandie]>, ainsi que les élèves du lycée "
    "et leur professeure, {e2}. Bienvenue à {mf}, qui siège pour la première fois.",
    "Nous avons reçu un courrier de {asso1} et un autre de la [O:Fédération nationale des chasseurs], que je tiens à "
    "votre disposition. La grève des "
    "agents, à l'appel de la [O:CGT] et de [O:Force ouvrière], a été suivie à {n:12-60} %.",
    "Je voulais remercier, devant vous, les pompiers, la [O:Protection civile], la [O:Croix-Rouge], les "
    "agriculteurs, les voisins. L'orage du {date} a fait "
    "des dégâts chez {ef}, chez {ef2}, et à l'entreprise {company1}. [O:Groupama] et la [O:MAIF] sont déjà passés.",
    "Le monde bouge, hélas. La guerre en Ukraine et les familles que nous accueillons nous obligent. Je remercie "
    "{asso1} et le [O:Secours populaire].",
    "L'inflation, mes chers collègues, n'est pas une vue de l'esprit : l'[O:INSEE] l'a mesurée à plus de cinq pour "
    "cent. Nos achats alimentaires, eux, "
    "prennent douze. Les dotations de l'[O:État], zéro. Je laisse {mg} vous donner le détail tout à l'heure.",
    "Un mot sur la démographie médicale. J'ai rencontré la direction de l'[O:ARS {region}], dont {e}, avec mes "
    "collègues "
    "des {commune_orgs}. "
    "Nous avons obtenu deux postes d'internes.",
    "Nous étions rassemblés ce matin devant le siège de <[O:La Poste]|la [O:Caisse d'Épargne]|[O:Orange]|[O:SNCF "
    "Réseau]> avec {ef}, député, et {ef2}, "
    "conseillère régionale. Plus de {n:300-900} personnes. On ne lâchera rien.",
)
ASIDES = (
    "(Applaudissements.)",
    "(Rires.)",
    "(Exclamations.)",
    "(M. {s} quitte la salle à 20 h 40.)",
    "(Arrivée de Mme {s} à 19 h 25.)",
    "(Il n'y en a pas.)",
    "(Brouhaha.)",
    "(Suspension de séance de dix minutes.)",
    "(Intervention hors micro.)",
    "(M. {s} fait un signe de dénégation.)",
    "(Diffusion du diaporama de la société {company1}.)",
    "(Mme {s} donne lecture du courrier de {asso}.)",
    "(Debout, l'assemblée observe une minute de silence.)",
)
GIVES_FLOOR = (
    "Merci {mg}. Y a-t-il des questions ?",
    "Merci. Qui souhaite intervenir ? {m}, je vous en prie.",
    "Pas d'autre demande ? {m}, très brièvement.",
    "Merci beaucoup. {m}, puis {m}.",
    "C'est clair. Des remarques ?",
    "Je passe la parole à {mf}.",
    "Allez-y, {m}.",
    "On va essayer d'avancer. {mg} ?",
    "S'il vous plaît, on s'écoute. {m} a la parole.",
    "Merci pour cette présentation. {m} avait levé la main.",
)
PUTS_TO_VOTE = (
    "Je mets aux voix. Qui est contre ? Qui s'abstient ?",
    "S'il n'y a plus de questions, nous passons au vote.",
    "Je vous propose de voter.",
    "Nous votons. Avis contraires ? Abstentions ? Je vous remercie.",
    "Allez, on vote. Pas d'opposition ?",
    "Je soumets donc ce rapport à votre approbation.",
)
ASKS_MORE = (
    "Une précision : est-ce que {asso1} a été associée ? On m'a dit que {ef} avait claqué la porte.",
    "Je me permets de revenir là-dessus. Dans le rapport d'activité de {asso1}, on lit noir sur blanc le contraire "
    "de ce que vient de dire {m}.",
    "On nous demande <{w:20000-90000}|{w:3000-9000}|{x1:5000-90000}>, et je n'ai pas le plan de financement. Combien "
    "met la [O:Région {region}] ? Combien met l'[O:Union européenne] ?",
    "Mon intervention sera courte. Notre groupe votera contre, pour les raisons que {mf} a données en commission, et "
    "qui n'ont pas varié.",
    "Je suis d'accord avec {m}, une fois n'est pas coutume. Mais pourquoi passer par {company1} et pas par la [O:SPL "
    "<Terres Vives|du Littoral|Aménagement>] ?",
    "Moi, je suis simple. Un et un, ça fait deux. {town} paie {x1:900-9000}, nous {x2:9000-40000} : expliquez-moi.",
    "C'est écrit dans <[O:Le Canard enchaîné]|[O:Mediapart]|[O:Le Monde]|[O:La Gazette des communes]> de la semaine "
    "dernière, je n'invente rien.",
    "Vous citez {ef}, mais {ef} écrivait aussi l'inverse, relisez-le. Et Jaurès, pardon, n'a rien à voir là-dedans.",
    "Nous regrettons de découvrir le dossier sur table. La [L:loi NOTRe] n'a pas supprimé le règlement intérieur, "
    "que je sache.",
)
ANSWERS_MORE = (
    "Je vais vous répondre point par point. Un : {asso1} était autour de la table, avec {ef}. Deux : l'[O:État] a "
    "validé. Trois : c'est dans le contrat.",
    "Merci, {m}, de cette question. Le chiffre exact, je l'ai : {x1:12000-300000}, sur quatre exercices. Je vous "
    "ferai passer le tableau.",
    "Attendez. Il ne faut pas confondre {company1}, qui est notre prestataire, et {company2}, qui n'a fait que "
    "répondre à la consultation.",
    "Je laisse {mf} compléter, après avoir suivi le dossier avec la [O:préfecture {of_dept}] et avec {e}.",
    "Nous ne sommes pas au tribunal. La [O:Cour des comptes] ne dit pas cela ; elle dit qu'il faut mieux suivre, et "
    "nous suivons mieux.",
    "C'est pris en note. {mg}, tu regarderas avec la direction et tu reviendras vers {m}.",
    "Trois millions d'habitants, vous dites ? Non, non : trois mille. On s'entend. Et à {town}, ils sont deux cent "
    "quarante.",
    "J'assume. {ef}, mon prédécesseur, avait fait le choix inverse, à l'époque, avec {ef2} ; nous en payons encore "
    "les intérêts.",
    "La commission s'est réunie le 14, le 21 et le 3. Vous étiez invité. Votre chaise était vide, {m}, ce n'est pas "
    "un reproche.",
)
DIARY = (
    "Je recevais {e}, directeur de {asso1}, puis {e2}, de chez {company1}.",
    "Visite du chantier de la salle avec {mf} et les équipes de {company1}.",
    "Je participais au conseil d'administration de la [O:Mission locale {de_town}], puis à la remise des prix du "
    "concours de {asso1}.",
    "Rendez-vous avec {ef}, présidente du [O:Football Club {de_town}].",
    "Inauguration de la boutique de {ef}, en présence de {mf}.",
    "Comité de pilotage avec l'[O:ANCT], la [O:DDT] et le bureau {office}.",
    "J'assistais au gala du [O:Rotary Club {de_town}], animé par {ef}.",
    "Réunion au [O:Département {of_dept}] sur les collèges, avec {mf}.",
    "Cérémonie au monument aux morts avec le [O:Souvenir français] et l'[O:UNC].",
)
