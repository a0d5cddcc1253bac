"""Records → one HTML page on which a user checks them against the text."""
