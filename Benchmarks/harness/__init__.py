"""What `run` and `growth` are made of: corpora, peers, one measured run, agreement, tables."""
