"""The certificate's page: from a verified record to words in the customer's language, and to a PDF."""
