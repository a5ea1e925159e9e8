"""Getting public pages, politely. Holds no key and opens no database."""
