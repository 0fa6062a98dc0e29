"""What runs beside the requests, one file per job."""
