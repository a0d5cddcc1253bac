"""Gold documents → what they hold, in which forms, and which forms the generator does not write."""
