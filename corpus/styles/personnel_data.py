# ruff: noqa: E501
"""Staff matters, as templates (read by theme): posts, bonuses, insurance, telework, apprenticeship, protection."""

TEXT = """
# postes
rubric: <PERSONNEL|RESSOURCES HUMAINES|PERSONNEL COMMUNAL|GESTION DU PERSONNEL>
T: <Création d'un emploi permanent d'<attaché territorial|adjoint technique|ingénieur|assistant socio-éducatif>|Modification du tableau des effectifs au 1er {month} {year}|Suppression et création de postes|Création d'emplois non permanents pour accroissement saisonnier d'activité>
G: le [L:Code général de la fonction publique], notamment son [L:article L. 313-1]
G: le [L:décret n° 88-145 du 15 février 1988]
G: l'avis du comité social territorial <du {date}|placé auprès du [O:CDG {dept_code}]>
R: Le départ de {e} vers <la [O:commune {de_town}]|le [O:Département {of_dept}]|la [O:Communauté de communes {de_town}]|le [O:SDIS {dept_code}]> laisse un poste vacant à {n:17-32}/35e. Le grade d'avancement relève de la catégorie <B|C>, filière <technique|administrative|médico-sociale>.
R: La [O:CFDT Interco] et la [O:CGT] ont voté <pour|contre> ; [O:Force ouvrière] s'est abstenue. L'offre a été publiée par le [O:Centre de gestion {of_dept}].
D: créer un poste d'adjoint technique à <temps complet|{n:20-33}/35e>
D: supprimer le poste d'adjoint technique principal de 2e classe
D: dire que les crédits sont inscrits au chapitre 012
I: demande si le remplacement de {e2} est prévu à la médiathèque
K: répond que le [O:Centre de gestion {of_dept}] met un agent à disposition
S: Le tableau des effectifs, vous l'avez en annexe : {n:40-300} postes, et l'avis du comité social territorial, où la [O:CGT] a voté contre.
Q: Combien de contractuels, combien de titulaires ? {mf} me dit trente, le bilan social du [O:CDG] dit quarante-deux.
A: Le [O:CDG] compte les saisonniers. Je vous donne le détail par service, et {e} viendra en commission.
# rifseep
rubric: <PERSONNEL|RÉGIME INDEMNITAIRE|RESSOURCES HUMAINES>
T: <Mise en œuvre du RIFSEEP – complément indemnitaire annuel|Régime indemnitaire : actualisation|Forfait mobilités durables>
G: le [L:décret n° 2014-513 du 20 mai 2014]
G: les [L:articles L. 714-4 à L. 714-13 du Code général de la fonction publique]
R: L'IFSE est fixée par groupe de fonctions. Le plafond annuel du groupe 1 serait de {d1:8000-36000} et celui du groupe 2 de {d2:4000-7900}. La [O:DGCL] a diffusé une note en ce sens.
D: fixer le plafond annuel du groupe 1 à {d1:8000-36000}
D: fixer le plafond annuel du groupe 2 à {d2:4000-7900}
D: abroger les dispositions antérieures
I: regrette que [O:Sud CT] n'ait pas été reçue
K: rappelle que les syndicats, [O:Sud CT] compris, siègent au comité
# prevoyance
rubric: <PROTECTION SOCIALE COMPLÉMENTAIRE|PERSONNEL|ASSURANCES>
T: <Prévoyance : adhésion à la convention de participation du [O:CDG {dept_code}]|Complémentaire santé – contrat de {insurer}|Assurance statutaire {year} : contrat groupe {insurer}>
G: l'[L:ordonnance n° 2021-175 du 17 février 2021]
G: le [L:décret n° 2022-581 du 20 avril 2022]
R: À l'issue de la consultation, le [O:Centre de gestion {of_dept}] a retenu {insurer} associée à {insurer2}. Le taux est de {n:1-4},{n:10-99} % de la masse salariale.
R: Il est proposé une participation employeur de {d1:7-40} par mois et par agent, l'[O:Intersyndicale] demandant {x1:20-50}.
D: adhérer à la convention conclue avec {insurer}
D: fixer la participation à {d1:7-40} par mois et par agent
D: verser au [O:CDG {dept_code}] les frais de gestion de {d2:50-900}
I: demande si {insurer} couvre les agents de la caisse des écoles
K: répond que {insurer2} prendra le relais
# teletravail
rubric: <ORGANISATION DU TRAVAIL|PERSONNEL|RESSOURCES HUMAINES>
T: <Mise en place du télétravail|Apprentissage : accueil d'un apprenti avec {cfa}|Plan de formation {year} avec le [O:CNFPT]|Convention de stage avec {cfa}>
G: le [L:décret n° 2016-151 du 11 février 2016]
R: La charte a été préparée avec le [O:CNFPT] et la [O:MNFCT]. {cfa} formera l'apprenti, {ef}, pour un coût de {d1:900-9000} dont le [O:CNFPT] rembourse la moitié.
R: Le [O:FIPHFP] et [O:Cap emploi] aideront à l'aménagement du poste de {e}.
D: conclure un contrat avec {cfa} pour un coût de {d1:900-9000}
D: solliciter le [O:FIPHFP] et le [O:CNFPT]
I: félicite {ef} pour son diplôme
K: précise que {cfa} suivra l'apprenti deux ans
# amicale
rubric: <ACTION SOCIALE|PERSONNEL|ŒUVRES SOCIALES>
T: <Adhésion au [O:CNAS] {year}|Subvention à l'[O:Amicale du personnel {de_town}]|Titres-restaurant : marché avec {ticket}|Chèques-cadeaux – convention avec {ticket}>
G: l'[L:article L. 731-1 du Code général de la fonction publique]
R: Le [O:Comité national d'action sociale] demande {x1:150-250} par agent. L'[O:Amicale du personnel {de_town}], représentée par {e}, sollicite {d1:300-9000} ; {ticket} reste titulaire du marché jusqu'en {year}.
D: attribuer à l'[O:Amicale du personnel {de_town}] une subvention de {d1:300-9000}
D: renouveler l'adhésion au [O:CNAS]
I: souhaite que {m} représente les élus au [O:CNAS]
K: accepte et remercie l'[O:Amicale du personnel {de_town}]
# protection
rubric: <AFFAIRES JURIDIQUES|PERSONNEL|PROTECTION FONCTIONNELLE>
T: <Protection fonctionnelle accordée à {m_kept}|Octroi de la protection fonctionnelle|Contentieux {surname} : autorisation d'ester en justice>
G: l'[L:article L. 134-5 du Code général de la fonction publique]
R: {m_kept} a subi des outrages. Une plainte a été déposée auprès de la [O:Gendarmerie nationale], brigade {de_town}. {insurer3}, assureur de la collectivité, prendra en charge les honoraires de Maître [P:{lawyer_name}] dans la limite de {d1:900-9000}.
D: accorder la protection fonctionnelle à {m_kept}
D: prendre en charge les frais d'avocat à hauteur de {d1:900-9000}
I: exprime la solidarité de son groupe
K: indique que le [O:tribunal judiciaire {de_city}] entendra l'affaire en {month}
"""
POOLS: dict[str, tuple[str, ...]] = {
    "insurer": ("la [O:MNT]", "[O:Territoria Mutuelle]", "la mutuelle [O:Intériale]", "[O:Relyens]", "la [O:Mutuelle nationale territoriale]", "[O:Sofaxis]", "[O:CNP Assurances]", "[O:Groupama]", "[O:Collecteam]", "[O:WTW France]", "la [O:SMACL]"),
    "cfa": ("le [O:CFA {de_town}]", "la [O:MFR {de_town}]", "le [O:lycée Louis-Armand]", "l'[O:IRTS]", "le [O:GRETA Sud]", "l'[O:université de Poitiers]", "l'[O:AFPA]"),
    "ticket": ("la société [O:Edenred]", "[O:Up France]", "la société [O:Swile]", "la coopérative [O:Up]", "[O:Natixis Intertitres]"),
    "lawyer_name": ("Berthelin", "Carpentier-Roux", "Dubost", "El Amrani", "Fauchère", "Le Guillou"),
    "dept_code": ("35", "49", "33", "76", "63", "87", "21"),
}  # fmt: skip
POSTS: tuple[tuple[str, str], ...] = (
    ("Attaché territorial", "A"), ("Attaché principal", "A"), ("Rédacteur principal de 1ère classe", "B"), ("Rédacteur", "B"), ("Adjoint administratif", "C"), ("Adjoint administratif principal de 2ème classe", "C"), ("Technicien principal", "B"),
    ("Agent de maîtrise", "C"), ("Adjoint technique", "C"), ("Adjoint technique principal de 1ère classe", "C"), ("ATSEM principal", "C"), ("Adjoint du patrimoine", "C"), ("Assistant de conservation", "B"), ("Éducateur de jeunes enfants", "A"),
    ("Auxiliaire de puériculture", "B"), ("Brigadier-chef principal", "C"), ("Animateur", "B"), ("Adjoint d'animation", "C"), ("ETAPS", "B"), ("Ingénieur", "A"),
)  # fmt: skip
COLUMNS = ("{grade} {cat} {posts} {filled} {hours}", "{grade} ({cat}) : {posts} poste(s), {filled} pourvu(s)",
           "- {posts} {grade}, {hours}", "{cat} {grade} {hours} {posts} {filled}", "{grade}\n{cat} {posts} {filled}")  # fmt: skip
HEADS = ("GRADE CATÉGORIE EFFECTIF BUDGÉTAIRE EFFECTIF POURVU DURÉE", "Cadres d'emplois et grades Cat. Postes ouverts Pourvus",
         "TABLEAU DES EFFECTIFS", "Filière administrative – technique – sociale", "")  # fmt: skip
