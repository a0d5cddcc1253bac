"""Gold documents ↔ Hugging Face ``datasets``: columns, Arrow and Parquet files, folders with a card, and back."""
