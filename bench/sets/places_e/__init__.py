"""Where an ad is offered and which places it only names: ads in eleven languages with what a careful reader answers."""
