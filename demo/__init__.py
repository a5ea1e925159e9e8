"""The demo world: seeded, synthetic, with ground truth, served over real HTTP on loopback."""
