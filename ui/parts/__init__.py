"""Small widgets every page is made of; each knows how it looks and nothing about petitions."""
