"""What commands print. ``formats`` is the table: which command has which formats; each is one module of the command's folder."""
