"""Judge a model on annotated minutes: figures, their doubt, their errors."""
