"""Write the package aiomerchant_api from the model of each document."""
