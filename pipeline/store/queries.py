"""The questions that ``minutier explore`` has ready: name → title and SQL; an empty parameter asks for all."""

OF_AUTHORITY = "(:authority = '' OR authority LIKE '%' || :authority || '%')"
OF_YEAR = "(:year = '' OR decisions.year = CAST(:year AS INTEGER))"
IN_DOCUMENT = "documents.path AS document"

QUERIES: dict[str, tuple[str, str]] = {
    "search": (
        "Search titles, authorities, organisations and operative parts",
        f"""
        SELECT decisions.date, decisions.authority, decisions.number, decisions.title, decisions.outcome, {IN_DOCUMENT}
        FROM decisions_search
        JOIN decisions ON decisions.id = decisions_search.rowid
        JOIN documents ON documents.id = decisions.document_id
        WHERE decisions_search MATCH escape_fts(:words)
        ORDER BY decisions_search.rank LIMIT 200
        """,
    ),
    "decisions_of_an_authority": (
        "Decisions of an authority",
        f"""
        SELECT date, body, number, title, rapporteur, outcome, {IN_DOCUMENT}
        FROM decisions JOIN documents ON documents.id = decisions.document_id
        WHERE {OF_AUTHORITY} AND {OF_YEAR}
        ORDER BY date DESC, document_id, position LIMIT 1000
        """,
    ),
    "biggest_grants": (
        "The biggest grants, and who gets them",
        f"""
        SELECT amounts.value AS euros, amounts.beneficiary, decisions.authority, decisions.date, decisions.title,
               {IN_DOCUMENT}
        FROM amounts
        JOIN decisions ON decisions.id = amounts.decision_id
        JOIN documents ON documents.id = decisions.document_id
        WHERE amounts.role = 'grant' AND amounts.currency = 'EUR' AND {OF_AUTHORITY} AND {OF_YEAR}
        ORDER BY amounts.value DESC LIMIT 200
        """,
    ),
    "who_votes_against": (
        "Who votes against, or abstains",
        f"""
        SELECT voters.name, decisions.authority,
               sum(voters.side = 'against') AS against, sum(voters.side = 'abstained') AS abstained,
               min(decisions.date) AS first, max(decisions.date) AS last
        FROM voters JOIN decisions ON decisions.id = voters.decision_id
        WHERE voters.side IN ('against', 'abstained') AND {OF_AUTHORITY} AND {OF_YEAR}
        GROUP BY voters.name, decisions.authority ORDER BY against DESC, abstained DESC LIMIT 500
        """,
    ),
    "contested_decisions": (
        "Decisions with votes against",
        f"""
        SELECT date, authority, number, title, votes_for, votes_against, abstentions, outcome, {IN_DOCUMENT}
        FROM votes
        JOIN decisions ON decisions.id = votes.decision_id
        JOIN documents ON documents.id = decisions.document_id
        WHERE votes_against > 0 AND {OF_AUTHORITY} AND {OF_YEAR}
        ORDER BY votes_against DESC LIMIT 500
        """,
    ),
    "laws_most_cited": (
        "The laws most cited",
        f"""
        SELECT coalesce(code, legal_bases.number, text) AS law, kind, count(DISTINCT decisions.id) AS decisions,
               count(DISTINCT decisions.authority) AS authorities, max(url) AS url
        FROM legal_bases JOIN decisions ON decisions.id = legal_bases.decision_id
        WHERE {OF_AUTHORITY} AND {OF_YEAR}
        GROUP BY law, kind ORDER BY decisions DESC LIMIT 200
        """,
    ),
    "money_by_year": (
        "Amounts by year and role",
        f"""
        SELECT decisions.year, amounts.role, count(*) AS amounts, sum(amounts.value) AS euros
        FROM amounts JOIN decisions ON decisions.id = amounts.decision_id
        WHERE amounts.currency = 'EUR' AND {OF_AUTHORITY}
        GROUP BY decisions.year, amounts.role ORDER BY decisions.year DESC, euros DESC
        """,
    ),
    "attendance_of_members": (
        "How often members are present, absent and represented",
        f"""
        SELECT attendance.name, sessions.authority, sum(role = 'present') AS present, sum(role = 'absent') AS absent,
               sum(role = 'proxy') AS represented
        FROM attendance JOIN sessions USING (document_id, sitting)
        WHERE {OF_AUTHORITY}
        GROUP BY attendance.name, sessions.authority ORDER BY present + absent DESC LIMIT 1000
        """,
    ),
    "documents_that_failed": (
        "Documents that failed, and why",
        "SELECT path, reason, size FROM failures ORDER BY reason, path",
    ),
}
