" For Vim and Neovim: `:Fundstelle Forscher*innen since:2024` lists what is found in the quickfix window.
"
" Put this file into ~/.vim/plugin or ~/.config/nvim/plugin. The archive is the current folder, or
" let g:fundstelle_archive = '/home/me/Newsletter'

function! s:Search(query) abort
  let archive = get(g:, 'fundstelle_archive', getcwd())
  let options = ' --quiet --format grep --limit 100 --archive ' . shellescape(archive)
  let lines = systemlist('fundstelle search' . options . ' -- ' . shellescape(a:query))
  if v:shell_error > 1
    echohl ErrorMsg | echo join(lines, "\n") | echohl None
    return
  endif
  call map(lines, {_, line -> archive . '/' . line})
  call setqflist([], ' ', {'lines': lines, 'efm': '%f:%l:%c:%m', 'title': 'Fundstelle ' . a:query})
  cwindow
endfunction

command! -nargs=+ Fundstelle call s:Search(<q-args>)
