"""Many documents → one store: what is there to do, what came of it."""
