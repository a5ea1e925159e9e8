"""Whole ads as people write them, in which towns play several roles: where is it offered, what is only mentioned?"""
