"""The catalogue of indicators, their evaluators and the rule of the week's list. Pure."""
