"""The model of subjects: its titles, and how it is made and measured."""
