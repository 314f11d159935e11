"""Where film documents come from: files, folders and pages."""
