"""Writings of local authorities, one entry a line (see corpus.lexicon.org_names)."""

AUTHORITY = """
la commune {de_town}
la Commune {de_town}
la Commune {de_TOWN}
la commune {de_TOWN}
la ville {de_town}
la Ville {de_town}
la VILLE {de_TOWN}
la Mairie {de_town}
la mairie {de_town}
la Commune déléguée {de_town}
la commune nouvelle {de_town}
la Communauté de communes {terr} = CC{T2}
la Communauté de Communes {terr} = CC{T2}
la communauté de communes {terr}
la Communauté de communes {terr_name}
la CC {terr}
la CC {terr_name}
la C.C. {terr}
la CC{T2}
la CC{T2}
la CCP{T2}
la Communauté d'agglomération {terr} = CA{T2}
la Communauté d'Agglomération {de_town}
la communauté d'agglomération {de_town}
la CA {de_town}
la CA{T2}
- {town} Agglo
- Grand {town}
le Grand {town}
- {terr_name} Agglo
- {town} Agglomération
- {terr_name} Communauté
- {town} {town2} Communauté
- {town} Communauté
- {town} Métropole
- {town} Métropole
la Métropole {de_town}
la Communauté urbaine {de_town} = CU
l'Eurométropole {de_town}
le Département {dept}
le département {dept}
le DÉPARTEMENT {DEPT}
le Conseil départemental {dept}
le Conseil Départemental {dept}
le conseil départemental {dept}
le CD {code}
le CD{code}
le Conseil général {dept}
la Région {region_name}
la région {region_name}
la Région {region_name}
le Conseil régional {region}
le Conseil Régional {region}
la RÉGION {REGION}
la Collectivité européenne d'Alsace = CEA
la Collectivité de Corse
le Conseil municipal {de_town}
le conseil municipal {de_town}
le Conseil communautaire {terr}
la Communauté de Communes « {terr_name} »
la communauté de communes « {terr_name} »
la Communauté de Communes {terr_name}
la Communauté d'agglomération {terr_name}
la Communauté d'Agglomération {town} {terr_name}
la Communauté d'Agglomération {town}-{terr_name}
la CA {town}
- CC{T2}
la CU {town}
l'Établissement Public Territorial {terr_name} = EPT
le Territoire {terr_name}
- {town} {town2} Agglo
- {town} Terres et Mer
la commune {de_town}
la Commune {town}
la Mairie {town}
la Ville {town}
la ville {de_town}
la Région {region_name}
la région {region_name}
le Département {dept}
le conseil municipal de la commune {de_town}
le Conseil municipal de la Ville {de_town}
le Conseil Municipal de la Commune {de_TOWN}
le Conseil Communautaire {terr}
le Conseil Communautaire de la Communauté de Communes {terr}
le Conseil Communautaire de la Communauté de Communes « {terr_name} »
la commission permanente du conseil régional {region}
la Commission permanente du Conseil départemental {dept}
le Conseil de la Métropole {de_town}
le Conseil de l'Eurométropole {de_town}
le CCAS de la ville {de_town}
le CCAS de la Commune {de_town}
le C.C.A.S. {de_town}
le C.C.A.S.
la province {de_town}
la Collectivité Territoriale de Guyane = CTG
la Collectivité Territoriale de Martinique = CTM
- Pays {de_town} Agglo
le Pays {de_town}
l'Entente {terr_name}
"""
