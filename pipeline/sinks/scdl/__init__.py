"""Records → the open-data schema SCDL Délibérations 2.1.5: deliberations that comply, and a list of the others."""
