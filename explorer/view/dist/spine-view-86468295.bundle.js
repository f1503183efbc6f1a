function t(e){e.textContent=""}var n={SpineView:{render:({el:e})=>t(e)}};export{n as default,t as mount};
