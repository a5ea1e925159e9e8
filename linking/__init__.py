"""Leads and groups from evidence: pure, deterministic, explained. Knows no database."""
