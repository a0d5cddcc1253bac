"""What councils discuss, templates for minutes_fill: wind turbines, farming, housing, planning, land, transport."""

TEXT = """
# eolien
rubric: <ÉNERGIES RENOUVELABLES|URBANISME – ENVIRONNEMENT|AVIS|PROJETS DE TERRITOIRE>
T: <Projet éolien : avis du conseil|Avis sur la demande d'autorisation environnementale d'un parc éolien|Parc éolien
  des <Hauts Buissons|Trois Bornes|Longues Raies> : avis sur l'enquête publique>
R: La société {company1} a déposé une demande pour {n:3-9} aérogénérateurs de {n:150-200} mètres. L'enquête publique,
  conduite par {e}, commissaire enquêteur désigné par le [O:Tribunal administratif {de_city}], s'est achevée le
  {date}.
R: La [O:DREAL] et la [O:Mission régionale d'autorité environnementale] ont rendu leur avis. L'association {asso}
  s'oppose au projet.
D: émettre un avis <défavorable|favorable|favorable assorti de réserves> au projet de la société {company1}
D: demander que la distance aux habitations soit portée à {n:700-1200} mètres
T: <Parc photovoltaïque au sol : promesse de bail|Convention d'occupation avec un développeur solaire|Bail
  emphytéotique pour une centrale solaire>
R: La société {company1} propose d'exploiter une centrale sur l'ancienne décharge, {n:4-18} hectares, pour un loyer
  annuel de {d1:2000-40000} pendant trente ans.
D: approuver la promesse de bail avec la société {company1} moyennant un loyer de {d1:2000-40000} par an
D: autoriser {chair} à la signer devant Maître {ef}, notaire à {town}
S: Nous avons ce soir avec nous {e} et {e2}, de la société {company1}, qui vont présenter le projet. Je précise qu'ils
  quitteront la salle au moment du vote.
S: Le mât de mesure est en place depuis dix mois. {company1} annonce {n:4-12} éoliennes, la [O:Ligue pour la
  protection des oiseaux] a fait ses relevés, et le [O:ministère des Armées] n'a pas donné son accord pour la zone
  nord.
Q: J'habite à six cents mètres. Personne n'est venu me voir, ni {company1}, ni {e}, ni la mairie. J'ai appris le
  projet par <[O:La Voix du Nord]|[O:L'Est républicain]|[O:Le Courrier picard]> !
Q: Les retombées, c'est combien exactement ? On nous avait parlé de {x1:60000-120000} par an pour la commune,
  maintenant c'est la communauté de communes qui touche presque tout.
Q: L'association {asso} a déposé un recours devant la [O:cour administrative d'appel {de_city}]. On vote quoi, si tout
  est suspendu ?
Q: Je ne prendrai pas part au vote, mon frère {mgx} est propriétaire d'une parcelle. Je préfère le dire.
A: Les mesures acoustiques, c'est {office} qui les a faites, pas {company1}. Quarante décibels la nuit, hors saison.
A: L'IFER, c'est réparti par la loi : vingt pour cent pour la commune. Le reste, on ne décide pas. Écrivez à {ef},
  notre député !
A: Le [O:Conseil d'État] a été clair l'an dernier, on ne peut pas rejeter par principe. On donne un avis, c'est le
  préfet qui décide.
I: demande à quelle distance des habitations seront implantés les mâts
I: rappelle que l'association {asso} a recueilli {n:120-900} signatures contre le projet
K: précise que {company1} organisera une permanence à la salle des fêtes
K: répond que l'avis du conseil n'est que consultatif, la décision revenant au préfet

# agriculture
rubric: <AGRICULTURE|AGRICULTURE ET FORÊT|FORÊT|DOMAINE|PATURAGE ET FORÊT>
T: <Coupes de bois {year} : état d'assiette|Programme de travaux en forêt communale|Affouage {year} : règlement et
  tarif>
R: L'[O:Office national des forêts] propose pour {year} un programme de travaux de {d1:1500-18000} HT dans les
  parcelles {n:2-9} et {n:10-30}. {e}, technicien de l'[O:ONF], en a présenté le détail.
D: approuver le programme de l'[O:ONF] pour {d1:1500-18000} HT
D: désigner comme garants {ef}, {ef2} et {ef3}
T: <Location des terres communales|Bail rural : renouvellement|Mise à disposition d'un pré communal>
R: Les parcelles sont exploitées par le [O:GAEC <de la Grande Vigne|du Vieux Chêne|des Marronniers|Saint-Isidore>]
  depuis neuf ans. Le fermage proposé est de {d1:200-3000} par an.
D: consentir un bail de neuf ans à {ef} moyennant {d1:200-3000} par an
D: informer la [O:SAFER <Occitanie|Grand Est|Bretagne|Nouvelle-Aquitaine>] de cette location
S: La sécheresse, la [O:FDSEA] et les [O:Jeunes Agriculteurs] nous l'ont dit, elle a coûté un tiers des fourrages. La
  [O:MSA] a reçu des collègues que je ne croyais jamais y voir.
S: Pour le loup, je vous rappelle qu'il y a eu {n:4-30} attaques. {ef}, éleveur à {town}, a perdu onze brebis en une
  nuit.
Q: La [O:SAFER] préempte, et c'est toujours les mêmes qui récupèrent. {ef}, le jeune, il attend depuis quatre ans !
Q: Le lait bio, plus personne n'en veut : [O:Lactalis] a baissé, la coopérative {coop} ne ramasse plus qu'un jour sur
  trois.
Q: Pourquoi on ne prend pas un arrêté sur les zones de non-traitement ? {town} l'a fait, et {ef}, de la
  [O:Confédération paysanne], les soutient.
A: L'arrêté de {town} a été annulé par le [O:tribunal administratif {de_city}]. On ne va pas faire plaisir aux
  avocats.
A: {e}, de la [O:Chambre d'agriculture {of_dept}], va nous aider à monter un point d'accueil. La [O:Région {region}]
  abonde.
I: demande des nouvelles de l'indemnisation par la [O:DDT] des éleveurs touchés par la sécheresse
I: souhaite que la [O:SAFER] soit consultée avant toute vente
K: répond que la [O:Chambre d'agriculture] a transmis les dossiers
K: explique que l'[O:ONF] martèlera les bois avec {ef} au mois de novembre

# logement
rubric: <LOGEMENT|HABITAT|AMÉNAGEMENT – HABITAT|POLITIQUE DE LA VILLE>
T: <Garantie d'emprunt accordée à {hlm}|Garantie d'emprunt – réhabilitation de {n:12-80} logements|Octroi d'une
  garantie d'emprunt à {hlm}>
R: {hlm} sollicite la garantie d'un prêt de {d1:200000-3000000} souscrit auprès de la [O:Caisse des Dépôts et
  Consignations] pour la réhabilitation de {n:12-80} logements rue {street_name}.
D: garantir à hauteur de 50 % le prêt de {d1:200000-3000000} contracté par {hlm} auprès de la [O:Caisse des dépôts]
D: autoriser {chair} à signer la convention avec {hlm}
T: <OPAH : aides aux particuliers|Attribution d'aides à la rénovation des façades|Programme d'intérêt général :
  subventions>
R: L'opération, suivie par <[O:SOLIHA]|l'[O:ADIL]|le [O:CAUE]>, prévoit une aide complémentaire à celle de l'[O:Anah].
D: accorder {d1:500-5000} à {ef} et {d2:500-5000} à {ef2}
D: dire que l'aide sera versée au vu des factures
S: Le bailleur, {hlm}, est venu présenter ses chiffres : {n:120-900} demandes en attente, un taux de rotation de
  {n:3-9} %. La [L:loi SRU], ça fait vingt ans qu'on court après.
S: J'ai reçu une délégation de la [O:CNL] et de la [O:CLCV]. Les locataires de la résidence <des Tilleuls|Bellevue|du
  Parc> n'ont pas eu d'eau chaude pendant onze jours. {e}, de chez {hlm}, nous doit des explications.
Q: L'ascenseur du bâtiment C est en panne depuis le 3 novembre. {ef}, qui a quatre-vingt-un ans, vit au septième.
  C'est du vécu.
Q: [O:Airbnb], on en fait quoi ? À {town}, ils ont un compteur. Ici, je compte dix-neuf boîtes à clés dans la
  Grand-Rue.
Q: Pourquoi garantir cent pour cent quand [O:Action Logement] met déjà {x1:200000-800000} ? Si {hlm} fait faillite,
  c'est nous.
A: La garantie, ce n'est pas une dépense. En quarante ans, {hlm} n'a jamais fait défaut, la [O:Caisse des Dépôts]
  l'exige, point.
A: Pour l'ascenseur, {company1} attend une pièce d'Allemagne. J'ai demandé à {hlm} un portage des courses, avec la
  [O:Croix-Rouge].
I: demande combien de logements de {hlm} sont vacants
I: alerte sur l'état des cages d'escalier de la résidence gérée par {hlm}
K: répond que {hlm} a provisionné {x1:50000-600000} pour les parties communes
K: rappelle que les attributions relèvent de la commission de {hlm}, où siège {m}

# urbanisme
rubric: <URBANISME|URBANISME – FONCIER|AMÉNAGEMENT|AFFAIRES FONCIÈRES|PATRIMOINE>
T: <Vente de la parcelle {parcel} à {owner}|Cession d'un terrain rue {street_name}|Vente d'un terrain communal
  cadastré {parcel}>
R: {owner} a fait part de son souhait d'acquérir la parcelle {parcel}, d'une contenance de {n:120-3800} m². Le
  [O:service des Domaines] a estimé ce bien à {x1:2000-90000}.
D: céder la parcelle {parcel} à {owner} au prix de {d1:2000-90000}
D: dire que l'acte sera reçu par Maître {ef2}, notaire à {town}
T: <Acquisition de l'ancienne <boulangerie|poste|gare>|Acquisition d'une bande de terrain pour élargissement|Achat de
  la maison {name_house}>
R: Les consorts {surname} acceptent de vendre pour {d1:1000-180000}. L'[O:Établissement public foncier <de
  Bretagne|d'Occitanie|Hauts-de-France>] a été consulté.
D: acquérir le bien appartenant aux consorts {surname} pour {d1:1000-180000}, frais en sus
D: autoriser {chair} à signer l'acte en l'étude de Maître {ef}
T: <Modification simplifiée n° {n:1-6} du PLU : approbation|Plan local d'urbanisme : débat sur le PADD|Révision
  allégée du PLU : bilan de la mise à disposition>
R: Le dossier, établi par {office}, a été notifié aux personnes publiques : la [O:Chambre d'agriculture {of_dept}], la
  [O:CCI], la [O:DDT] et l'[O:INAO] n'ont pas émis de réserve.
D: approuver la modification du plan local d'urbanisme
D: dire que la délibération sera affichée un mois et publiée <au recueil|sur le site>
S: Le terrain, c'est celui de la famille {surname}, derrière le cimetière. {ef}, la fille, souhaite vendre, elle vit à
  {town}.
S: Sur le PLU, le cabinet {office} a fait son travail. On a eu trois observations au registre, dont une de
  l'association {asso}.
Q: Le prix me paraît bas. Le [O:service des Domaines] disait {x1:30000-90000}, et on vend à {x2:12000-28000} ? On fait
  un cadeau à {owner} ?
Q: Vous bétonnez ! L'architecte des Bâtiments de France — enfin, l'[O:UDAP] — avait dit non en 2019. Qu'est-ce qui a
  changé ?
Q: Le ZAN, la [L:loi Climat et résilience], ça vaut pour tout le monde, sauf pour [O:Lidl] apparemment.
A: L'estimation portait sur un terrain viabilisé, celui-là ne l'est pas. {e}, de la [O:DGFiP], me l'a confirmé par
  écrit.
A: L'[O:UDAP] a donné un avis favorable le 12. Il est dans le dossier, page quarante-sept ; encore faut-il l'ouvrir.
I: demande pourquoi la parcelle n'a pas été proposée à {asso}
I: s'interroge sur le prix de vente au regard de l'avis du [O:service des Domaines]
K: répond que {owner} prendra à sa charge les frais de bornage, confiés à {office}
K: précise que l'architecte des Bâtiments de France sera consulté

# mobilite
rubric: <MOBILITÉS|TRANSPORTS|MOBILITÉS – DÉPLACEMENTS|DÉVELOPPEMENT TERRITORIAL>
T: <Convention avec la [O:Région {region}] pour le transport à la demande|Transport scolaire : participation des
  familles|Navette du marché : marché de transport>
R: La [O:Région {region}], autorité organisatrice, délègue le service. Le transporteur {company1} assurera {n:4-14}
  courses par semaine pour {d1:4000-80000} par an.
D: approuver la convention avec la [O:Région {region}]
D: fixer la participation de la collectivité à {d1:4000-80000} par an
T: <Aide à l'achat d'un vélo électrique|Schéma cyclable : demande de subvention|Voie verte : convention avec [O:SNCF
  Réseau]>
R: Le projet emprunte l'ancienne voie ferrée, propriété de [O:SNCF Réseau]. Son coût est de {x1:100000-900000}, et
  l'[O:État] pourrait apporter {x2:20000-90000}.
D: approuver la convention avec [O:SNCF Réseau]
D: solliciter la [O:Région {region}] à hauteur de {d1:20000-160000}
S: La gare, on se bat pour. [O:SNCF Voyageurs] ferme le guichet, la [O:Région {region}] dit qu'elle n'y peut rien.
  J'ai écrit à {ef}, au [O:Sénat], et au [O:ministère de la Transition écologique].
S: Sur la ligne {n:2-40}, [O:Keolis] nous annonce trois chauffeurs en moins à la rentrée. [O:Transdev] n'a pas répondu
  à l'appel d'offres.
Q: Le car de 7 h 12 n'est pas passé mardi. Trente-deux gamins sur le trottoir ! {company1} a envoyé un texto à 8 h 05.
Q: Un vélo électrique à {x2:1200-2800}, même avec {w:100-400} de prime, excusez-moi, ce n'est pas pour le retraité que
  je connais.
A: Les pénalités ont été appliquées à {company1}. La [O:Région {region}] a convoqué {e}, qui dirige l'agence.
A: Pour la gare, la [O:FNAUT] et l'association {asso} nous accompagnent. Réunion le 14 avec {e}, de [O:SNCF Gares &
  Connexions].
I: demande si [O:Keolis] maintiendra l'arrêt du lotissement
I: signale des retards répétés du transporteur {company1}
K: répond que la [O:Région {region}] a été saisie par courrier
K: informe qu'une rencontre avec la [O:SNCF] est prévue
"""
