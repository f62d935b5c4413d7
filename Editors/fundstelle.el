;;; fundstelle.el --- Search an archive of newsletters  -*- lexical-binding: t -*-

;;; Commentary:

;; M-x fundstelle lists what is found; C-x ` or RET visits it.  Without this file, M-x grep does much the same:
;; fundstelle search --format grep Sora

;;; Code:

(require 'compile)

(defvar fundstelle-archive nil "The archive's folder; nil is the current one.")

(defvar fundstelle-error-regexp-alist '(("^\\([^:\n]+\\):\\([0-9]+\\):\\([0-9]+\\):" 1 2 3)))

(define-compilation-mode fundstelle-mode "Fundstelle"
  "Shows what Fundstelle found."
  (setq-local compilation-error-regexp-alist fundstelle-error-regexp-alist))

(defun fundstelle (query)
  "List the passages of the archive that QUERY finds."
  (interactive "sFundstelle: ")
  (let ((default-directory (file-name-as-directory (or fundstelle-archive default-directory))))
    (compilation-start
     (concat "fundstelle search --quiet --format grep --limit 100 --archive . -- " (shell-quote-argument query))
     #'fundstelle-mode)))

(provide 'fundstelle)
;;; fundstelle.el ends here
