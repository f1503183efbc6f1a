var Gv=["bytes","png","data","buffer"];function Wv(i){return i instanceof ArrayBuffer?i:ArrayBuffer.isView(i)?i.buffer.slice(i.byteOffset,i.byteOffset+i.byteLength):typeof i=="string"?od(i):null}function od(i){let e=atob(i),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t.buffer}function ad(i){if(typeof i!="object"||i===null)return null;let e=i;if(typeof e.type!="string")return null;if(e.type!=="asset"&&e.type!=="picture")return e;let t=Gv.map(n=>Wv(e[n])).find(n=>n!==null);return t?{...e,bytes:t,png:t}:null}function ld(i){let e=[],t=(s,r)=>{i.on(s,r),e.push(()=>i.off(s,r))},n=(s,r)=>{i.document?.on_event(s,r),e.push(()=>i.document?.remove_on_event?.(s,r))};return{kind:i.host==="notebook"?"notebook":"page",state:i.state,assets:i.assets,hasPython:!0,joined:Promise.resolve(),send:s=>i.send_msg(s),onMessage(s){t("msg:custom",r=>{let o=ad(r)??ad(r?.data);o&&s(o)})},onState:s=>t("state",()=>s(i.state)),onAssets:s=>t("assets",()=>s(i.assets)),onConnection(s){n("connection_lost",()=>s(!1)),n("client_reconnected",()=>s(!0))},dispose:()=>{for(let s of e.splice(0))s()}}}function rm(i){let e=()=>{};return{kind:i.host??"file",state:i.state??{},assets:i.assets,hasPython:!1,joined:Promise.resolve(),send:e,onMessage:e,onState:e,onAssets:e,onConnection:e,dispose:e}}function om(i){let e=[],t=[],n=[],s=null,r=()=>{},o=new Promise(l=>r=l),a=l=>{t.push(l),s&&l(s)};return{kind:"page",state:i.state??{},assets:i.assets,hasPython:!0,joined:o,send(l){s?s.send(l):e.push(l)},onMessage:l=>a(c=>c.onMessage(l)),onState:l=>a(c=>c.onState(l)),onAssets:l=>a(c=>c.onAssets(l)),onConnection(l){n.push(l),a(c=>c.onConnection(l))},join(l){let c=s!==null;s?.dispose(),s=ld(l);for(let u of t)u(s);for(let u of e.splice(0))s.send(u);if(r(),c)for(let u of n)u(!0)},dispose:()=>s?.dispose()}}var rt,lm,hd,ts,cd,Ka,cm,Xa,um,fd,ud,dm,Mo=Symbol.for("pv"),Ja={},Ya=[],qv=/^m(i|n|o|s|text|space)$/,pd=Array.isArray,md=Ya.slice,As=Object.assign;function Es(i){i&&i.parentNode&&i.remove()}function hm(i,e,t){var n,s,r,o={},a=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof i!="function"?s=e[r]:o[r]=e[r];return a>2&&(o.children=a>3?md.call(arguments,2):t),wo(i,o,n,s,null)}function wo(i,e,t,n,s){var r={type:i,props:e,key:t,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Mo,__v:s||++lm,__i:-1,__u:0};return!s&&rt.vnode&&rt.vnode(r),r}function pt(i){return i.children}function hr(i,e){this.props=i,this.context=e,this.__g=0}function ns(i,e){if(e==null)return i.__&&ns(i.__,i.__i+1);for(var t;e<i.__k.length;e++)if((t=i.__k[e])&&t.__e)return t.__e;return typeof i.type!="function"||i.props.__P?null:ns(i)}function Xv(i){var e,t=i.__v,n=t.__e,s=[],r=[],o=i.__P;o&&((e=As({constructor:Mo},t)).__v=t.__v+1,rt.vnode&&rt.vnode(e),gd(o,e,t,i.__n,o.namespaceURI,32&t.__u?[n]:null,s,n||ns(t),32&t.__u,r),e.__v=t.__v,e.__.__k[e.__i]=e,ym(s,e,r),t.__=t.__e=null,e.__e!=n&&fm(e))}function fm(i){if((i=i.__)&&i.__c&&!i.props.__P)return i.__e=null,i.__k.some(function(e){return e&&(i.__e=e.__e)}),fm(i)}function dd(i){(8&i.__g||(i.__g|=8,ts.push(i),Ka++))&&cd==rt.debounceRendering||((cd=rt.debounceRendering)||queueMicrotask)(pm)}function pm(){try{for(var i,e=1;ts.length;)ts.length>e&&ts.sort(cm),i=ts.shift(),e=ts.length,8&i.__g&&Xv(i)}finally{(Ka=ts.length)&&(cd||queueMicrotask)(pm)}}function mm(i,e,t,n,s,r,o,a,l,c,u){var h,d,f,b,y,g,m=n.__k||Ya,_=e.length;for(l=jv(t,e,m,l,_),h=0;h<_;h++)(f=t.__k[h])!=null&&(d=~f.__i&&m[f.__i]||Ja,f.__i=h,g=gd(i,f,d,s,r,o,a,l,c,u),b=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&bd(d.ref,null,f,d),f.ref&&u.push(f.ref,f.__c||b,f)),y=y||b,4&f.__u?(l=gm(f,l,i,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&g!==void 0?l=g:b&&(l=b.nextSibling),f.__u&=-21);return t.__e=y,l}function jv(i,e,t,n,s){var r,o,a,l,c,u,h,d,f,b=t.length,y=b,g=0,m=0,_=i.__k=Array(s);for(r=0;r<s;r++)(o=e[r])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=_[r]=wo(null,o):pd(o)?o=_[r]=wo(pt,{children:o}):o.constructor===Mo&&o.__b?o=_[r]=wo(o.type,o.props,o.key,o.ref,o.__v):_[r]=o,l=r+g,o.__=i,o.__b=i.__b+1,a=null,~(c=o.__i=Kv(o,t,l,y))&&(y--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?g--:c==l+1?g++:c!=l&&(c>l?g--:g++,m=1)):(~c||(s>b?g--:s<b&&g++),typeof o.type!="function"&&(o.__u|=4))):_[r]=null;if(m){for(u=[],h=[],r=0;r<s;r++)if((o=_[r])&&16&o.__u){for(g=0,d=u.length;g<d;)u[f=g+d>>1]<o.__i?g=f+1:d=f;u[g]=o.__i,h[r]=g+1}for(g=u.length;r--;)h[r]&&(h[r]==g?g--:_[r].__u|=4)}if(y)for(r=0;r<b;r++)!(a=t[r])||2&a.__u||(a.__e==n&&(n=ns(a)),yd(a,a));return n}function gm(i,e,t,n){var s,r,o,a;if(typeof i.type=="function"){if(i.props.__P)return e;if(s=i.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=i,e=gm(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=ns(i))&&!e.parentNode&&(e=null),o=i.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!n&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Kv(i,e,t,n){var s,r=i.key,o=i.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&o==a.type)return t;if(n>(l?1:0)){for(s=t-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s}return-1}function am(i,e,t){t==null&&(t=""),e[0]=="-"?i.setProperty(e,t):i[e]=t}function qa(i,e,t,n,s){var r,o;if(e=="style")if(typeof t=="string")i.style.cssText=t;else{if(typeof n=="string"&&(i.style.cssText=n=""),n)for(e in n)t&&e in t||am(i.style,e);if(t)for(e in t)n&&t[e]==n[e]||am(i.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),(i.__e||(i.__e={}))[e]=t,t&&n||(o=ud[e]||(ud[e]=Jv(e)),(i.__a||(i.__a={}))[e]=fd,r=e!=(e=e.replace(um,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?i.addEventListener(e,o,r):i.removeEventListener(e,o,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in i)try{return void(i[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?i.removeAttribute(e):i.setAttribute(e,e=="popover"&&t==1?"":t)}}function Jv(i){return function(e){var t=this.__e;if(t){if(t=t[i],e[Xa]==null)e[Xa]=fd++;else if(e[Xa]<this.__a[i])return;return t(rt.event?rt.event(e):e)}}}function gd(i,e,t,n,s,r,o,a,l,c){var u,h,d,f,b,y,g,m,_,v,S,T,A,x,E,N,I,O,z=e.type;if(e.constructor!==Mo)return null;128&t.__u&&(l=32&t.__u,u=t.__c.__z)&&(e.__u|=l,h=r=[],u.nodeType==8?a=ja(u,r):r.push(u),a=r[0]||a),(u=rt.__b)&&u(e);e:if(typeof z=="function"){d=o.length;try{if(m=e.props,_=(u=z.prototype)&&u.render,v=(u=z.contextType)&&n[u.__c],S=u?v?v.props.value:u.__:n,(f=t.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(_?e.__c=f=new z(m,S):(e.__c=f=new hr(m,S),f.constructor=z,f.render=$v),v&&v.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),_&&(f.__s||(f.__s=f.state),z.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=As({},f.__s)),As(f.__s,z.getDerivedStateFromProps(m,f.__s)))),b=f.props,y=f.state,f.__v=e,t.__c){if(m!==b&&_&&!z.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(m,S),e.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(m,f.__s,S)===!1){e.__v!=t.__v&&(f.props=m,f.state=f.__s,f.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(G){G&&(G.__=e)}),Ya.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&o.push(f),a=ns(t);break e}f.componentWillUpdate&&f.componentWillUpdate(m,f.__s,S),_&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(b,y,g)})}else _&&!z.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),_&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=S,f.props=m,f.__P=i,f.__g&=-5,T=rt.__r,A=_?25:0;do f.__g&=-9,T&&T(e),u=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++A<25);_&&(Ya.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=As({},n,f.getChildContext())),_&&t.__c&&f.getSnapshotBeforeUpdate&&(g=f.getSnapshotBeforeUpdate(b,y)),x=u&&u.type===pt&&u.key==null?u.props.children:u,m.__P&&(u=a,s=(i=m.__P).namespaceURI,l=r=null,t.props&&t.props.__P!=i&&(t.__k.some(function(G){G&&yd(G,G)}),t.__k=null),a=t.__k?ns(t,0):null),a=mm(i,pd(x)?x:[x],e,t,n,s,r,o,a,l,c),m.__P&&(e.__e=null,a=u),e.__u&=-161,h&&h.some(Es),f.__h.length&&o.push(f),1&f.__g&&(f.__g&=-4)}catch(G){if(o.length=d,e.__v=null,l||r)if(G&&G.then){if(e.__u|=128|l,r){for(~(I=r.indexOf(a||void 0))||(I=r.length);(O=r[I-1])&&O.nodeType==8;)I--;for(;I<r.length;I++)if(O=r[I])if(r[I]=null,E){if(O==N)break}else{if(O.nodeType!=8)break;O.data.startsWith("$s")&&(N=ja(E=O))}}if(!E){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;E=a}(u=ja(E=e.__c.__z||(e.__c.__z=E)))?(e.__e=E,a=u):e.__e=a,a=a&&a.nextSibling}else r&&r.some(Es);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),G&&G.then||bm(e),rt.__e(G,e,t)}}else a=e.__e=Yv(t.__e,e,t,n,s,r,o,l,c,i);return(u=rt.diffed)&&u(e),a}function ja(i,e){if(i&&i.nodeType==8&&i.data.startsWith("$s"))for(var t=1;i=i.nextSibling;){if(i.nodeType==8){if(i.data.startsWith("$s"))t++;else if(i.data.startsWith("/$s")&&!--t)return i}e&&e.push(i)}}function bm(i){i&&(i.__c&&(i.__c.__g|=4),i.__k&&i.__k.some(bm))}function ym(i,e,t){for(var n=0;n<t.length;)bd(t[n++],t[n++],t[n++]);rt.__c&&rt.__c(e,i),i.some(function(s){try{i=s.__h,s.__h=[],i.some(function(r){r.call(s)})}catch(r){rt.__e(r,s.__v)}})}function Yv(i,e,t,n,s,r,o,a,l,c){var u,h,d,f,b,y,g,m,_=t.props||Ja,v=e.props,S=e.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((b=r[u])&&(S?b.localName==S:b.nodeType==3)){i=b,r[u]=null;break}}if(!i){if(m=c.ownerDocument||document,!S)return m.createTextNode(v);i=m.createElementNS(s,S,v.is?v:c),a&&(rt.__m&&rt.__m(e,r),a=!1),r=null}if(S){if(c=S=="template"&&i.content||i,r=S=="textarea"&&v.defaultValue!=null?null:r&&md.call(c.childNodes),!a&&r)for(_={},u=0;u<i.attributes.length;u++)_[(b=i.attributes[u]).name]=b.value;for(u in _)b=_[u],u=="dangerouslySetInnerHTML"?d=b:u=="children"||u in v||u=="value"&&"defaultValue"in v||u=="checked"&&"defaultChecked"in v||qa(i,u,null,b,s);for(u in v)b=v[u],u=="children"?f=b:u=="dangerouslySetInnerHTML"?h=b:u=="value"?y=b:u=="checked"?g=b:a&&typeof b!="function"||_[u]===b||qa(i,u,b,_[u],s);h?(a||d&&(h.__html==d.__html||h.__html==i.innerHTML)||(i.innerHTML=h.__html),e.__k=[]):(d&&(i.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&qv.test(S))&&(s="http://www.w3.org/1999/xhtml"),mm(c,pd(f)?f:[f],e,t,n,s,r,o,r?r[0]:t.__k&&ns(t,0),a,l),r&&r.some(Es)),a&&S!="textarea"||(u="value",S=="progress"&&y==null?i.removeAttribute(u):y==null||y===i[u]&&(S!="progress"||y)||qa(i,u,y,_[u],s),u="checked",g!=null&&g!=i[u]&&qa(i,u,g,_[u],s))}else _===v||a&&i.data==v||(i.data=v);return i}function bd(i,e,t,n){try{typeof i=="function"?e?e.__x=i(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():i(null)):i.current=e}catch(s){rt.__e(s,t)}}function yd(i,e,t){var n,s,r,o;if(rt.unmount&&rt.unmount(i),!(n=i.ref)||n.current&&n.current!=i.__e||bd(n,null,e,i),n=i.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(a){rt.__e(a,e)}n.__P=n.__n=null}if(n=i.__k)for(o=0;o<n.length;o++)n[o]&&yd(n[o],e,typeof i.type!="function"||t&&!i.props.__P);!t&&(n=i.__c)&&(n=n.__z)&&(s=ja(n,r=[]))&&(n==i.__e&&r.some(Es),Es(s),Es(n)),t||Es(i.__e),i.__e=i.__c=i.__=null}function $v(i,e,t){return this.constructor(i,t)}function _d(i,e){var t,n,s,r;rt.__&&rt.__(i,e),e.nodeType==9&&(e=e.documentElement),n=(t=i&&32&i.__u)?null:e.__k,e.__k=wo(pt,{children:[i]}),s=[],r=[],gd(e,e.__k,n||Ja,Ja,e.namespaceURI,n?null:e.firstChild?md.call(e.childNodes):null,s,n?n.__e:e.firstChild,t,r),ym(s,e.__k,r),e.__k.props.children=null}function _m(i){function e(t){var n,s;return this.getChildContext||(n=new Set,(s={})[e.__c]=this,this.getChildContext=function(){return s},this.shouldComponentUpdate=function(r){this.props.value!=r.value&&n.forEach(function(o){o.__g|=4,dd(o)})},this.sub=function(r){n.add(r);var o=r.componentWillUnmount;r.componentWillUnmount=function(){n.delete(r),o&&o.call(r)}}),t.children}return e.__c="__cC"+dm++,e.__=i,e.Provider=(e.Consumer=function(t,n){return t.children(n)}).contextType=e,e}rt={__e:function(i,e,t,n){for(var s,r,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(i)),s.componentDidCatch&&(s.componentDidCatch(i,n||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(a){i=a}}throw Ka=0,i}},lm=0,hd=function(i){return i!=null&&i.constructor===Mo},hr.prototype.setState=function(i,e){var t=this.__s;t&&t!=this.state||(t=this.__s=As({},this.state)),typeof i=="function"&&(i=i(As({},t),this.props)),i&&(As(t,i),this.__v&&(e&&this.__k.push(e),dd(this)))},hr.prototype.forceUpdate=function(i){this.__v&&(this.__g|=4,i&&this.__h.push(i),dd(this))},hr.prototype.render=pt,ts=[],Ka=0,cm=function(i,e){return i.__v.__b-e.__v.__b},Xa=Symbol(),um=/(PointerCapture)$|Capture$/i,fd=0,ud={},dm=0;var Cs,Dt,vd,vm,xd=Object.is,$a=0,Rm=[],Sd=[],Wt=rt,xm=Wt.__b,Sm=Wt.__r,wm=Wt.diffed,Mm=Wt.__c,Tm=Wt.unmount,Em=Wt.__;function Eo(i,e){Wt.__h&&Wt.__h(Dt,i,$a||e),$a=0;var t=Dt.__H||(Dt.__H={__:[],__h:[]});return i>=t.__.length&&t.__.push({}),t.__[i]}function mt(i){return $a=1,Zv(km,i)}function Zv(i,e,t){var n=Eo(Cs++,2);if(n.t=i,!n.__c&&(n.__=[t?t(e):km(void 0,e),function(r){var o=(n.__N||n.__)[0],a=n.t(o,r);xd(o,a)||(n.__N=[a,n.__[1]],n.__c.setState({}))}],n.__c=Dt,!Dt.__f)){Dt.__f=!0;var s=Dt.shouldComponentUpdate;Dt.shouldComponentUpdate=function(r,o,a){var l=this.__H;if(!l)return!0;var c=!1,u=this.props!=r;if(l.__.some(function(d){d.__N&&(c=!0,xd(d.__[0],d.__N[0])||(u=!0))}),s){var h=s.call(this,r,o,a);return c?h||u:h}return!c||u}}return n.__}function _t(i,e){var t=Eo(Cs++,3);!Wt.__s&&Im(t.__H,e)&&(t.__P=!0,t.__=i,t.u=e,Dt.__H.__h.push(t))}function ct(i){return $a=5,fr(function(){return{current:i}},[])}function fr(i,e){var t=Eo(Cs++,7);return Im(t.__H,e)&&(t.__=i(),t.__H=e),t.__}function Pm(i){var e=Dt.context[i.__c],t=Eo(Cs++,9);return t.c=i,e?(t.__==null&&(t.__=!0,e.sub(Dt)),e.props.value):i.__}function is(){var i=Eo(Cs++,11);if(!i.__){for(var e=Dt.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);i.__="P"+t[0]+"-"+t[1]++}return i.__}function Qv(){var i;do{for(;i=Sd.shift();)try{To(i)}catch(t){Wt.__e(t,{__:(i=i.__P)&&i.__v})}for(;i=Rm.shift();){var e=i.__H;if(i.__P&&e)try{e.__h.some(To),e.__h.some(wd),e.__h=[]}catch(t){e.__h=[],Wt.__e(t,i.__v)}}}while(Sd.length)}Wt.__b=function(i){Dt=null,xm&&xm(i)},Wt.__=function(i,e){i&&e.__k&&e.__k.__m&&(i.__m=e.__k.__m),Em&&Em(i,e)},Wt.__r=function(i){Sm&&Sm(i),Cs=0;var e=(Dt=i.__c).__H;e&&(vd==Dt?Dt.__h=[]:(e.__h.some(To),e.__h.some(wd),Cs=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),vd=Dt},Wt.diffed=function(i){wm&&wm(i);var e=i.__c;e&&e.__H&&(e.__H.__h.length&&Cm(Rm.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),vd=Dt=null},Wt.__c=function(i,e){e.some(function(t){try{t.__h.some(To),t.__h=t.__h.filter(function(n){return!n.__||wd(n)})}catch(n){t.__h=[function(){throw n}]}}),Mm&&Mm(i,e)},Wt.unmount=function(i){Tm&&Tm(i);var e,t,n=i.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){for(t=i.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,Cm(Sd.push(s))}else To(s)}catch(r){e=r}}),n.__H=void 0,e&&Wt.__e(e,n.__v))};var Am=typeof requestAnimationFrame=="function";function ex(i){var e,t=function(){clearTimeout(n),Am&&cancelAnimationFrame(e),setTimeout(i)},n=setTimeout(t,35);Am&&(e=requestAnimationFrame(t))}function Cm(i){i!=1&&vm==Wt.requestAnimationFrame||((vm=Wt.requestAnimationFrame)||ex)(Qv)}function To(i){var e=Dt,t=i.__c;typeof t=="function"&&(i.__c=void 0,t()),Dt=e}function wd(i){var e=Dt;i.__c=i.__(),Dt=e}function Im(i,e){return!i||i.length!=e.length||e.some(function(t,n){return!xd(t,i[n])})}function km(i,e){return typeof e=="function"?e(i):e}var tx=Symbol.for("preact-signals");function tl(){if(Pi>1)Pi--;else{var i,e=!1;for((function(){var s=Qa;for(Qa=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var o=r.t;o!==void 0;o=o.x)o.i===s.i&&(o.i=r.i);s=s.o}})();Co!==void 0;){var t=Co;for(Co=void 0,Za++;t!==void 0;){var n=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Om(t))try{t.c()}catch(s){e||(i=s,e=!0)}t=n}}if(Za=0,Pi--,e)throw i}}function Td(i){if(Pi>0)return i();Md=++nx,Pi++;try{return i()}finally{tl()}}var Ao,Ct=void 0;function Rs(i){var e=Ct,t=Ao;Ct=void 0,Ao=void 0;try{return i()}finally{Ct=e,Ao=t}}var Co=void 0,Pi=0,Za=0,nx=0,Md=0,Qa=void 0,el=0;function Lm(i){if(Ct!==void 0){var e=i.n;if(e===void 0||e.t!==Ct)return e={i:0,S:i,p:Ct.s,n:void 0,t:Ct,e:void 0,x:void 0,r:e},Ct.s!==void 0&&(Ct.s.n=e),Ct.s=e,i.n=e,32&Ct.f&&i.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=Ct.s,e.n=void 0,Ct.s.n=e,Ct.s=e),e}}function Yt(i,e){this.v=i,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}Yt.prototype.brand=tx;Yt.prototype.h=function(){return!0};Yt.prototype.S=function(i){var e=this,t=this.t;t!==i&&i.e===void 0&&(i.x=t,this.t=i,t!==void 0?t.e=i:Rs(function(){var n;(n=e.W)==null||n.call(e)}))};Yt.prototype.U=function(i){var e=this;if(this.t!==void 0){var t=i.e,n=i.x;t!==void 0&&(t.x=n,i.e=void 0),n!==void 0&&(n.e=t,i.x=void 0),i===this.t&&(this.t=n,n===void 0&&Rs(function(){var s;(s=e.Z)==null||s.call(e)}))}};Yt.prototype.subscribe=function(i){var e=this;return It(function(){var t=e.value;Rs(function(){return i(t)})},{name:"sub"})};Yt.prototype.valueOf=function(){return this.value};Yt.prototype.toString=function(){return this.value+""};Yt.prototype.toJSON=function(){return this.value};Yt.prototype.peek=function(){var i=this;return Rs(function(){return i.value})};Object.defineProperty(Yt.prototype,"value",{get:function(){var i=Lm(this);return i!==void 0&&(i.i=this.i),this.v},set:function(i){if(i!==this.v){if(Za>100)throw new Error("Cycle detected");(function(t){Pi!==0&&Za===0&&t.l!==Md&&(t.l=Md,Qa={S:t,v:t.v,i:t.i,o:Qa})})(this),this.v=i,this.i++,el++,Pi++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{tl()}}}});function Je(i,e){return new Yt(i,e)}function Om(i){for(var e=i.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Dm(i){for(var e=i.s;e!==void 0;e=e.n){var t=e.S.n;if(t!==void 0&&(e.r=t),e.S.n=e,e.i=-1,e.n===void 0){i.s=e;break}}}function Nm(i){for(var e=i.s,t=void 0;e!==void 0;){var n=e.p;e.i===-1?(e.S.U(e),n!==void 0&&(n.n=e.n),e.n!==void 0&&(e.n.p=n)):t=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=n}i.s=t}function Ps(i,e){Yt.call(this,void 0,e),this.x=i,this.s=void 0,this.g=el-1,this.f=4}Ps.prototype=new Yt;Ps.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===el))return!0;if(this.g=el,this.f|=1,this.i>0&&!Om(this))return this.f&=-2,!0;var i=Ct;try{Dm(this),Ct=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Ct=i,Nm(this),this.f&=-2,!0};Ps.prototype.S=function(i){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}Yt.prototype.S.call(this,i)};Ps.prototype.U=function(i){if(this.t!==void 0&&(Yt.prototype.U.call(this,i),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Ps.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var i=this.t;i!==void 0;i=i.x)i.t.N()}};Object.defineProperty(Ps.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var i=Lm(this);if(this.h(),i!==void 0&&(i.i=this.i),16&this.f)throw this.v;return this.v}});function Nt(i,e){return new Ps(i,e)}function Fm(i){var e=i.j;if(i.j=void 0,typeof e=="function"){Pi++;var t=Ct;Ct=void 0;try{e()}catch(n){throw i.f&=-2,i.f|=8,Ed(i),n}finally{Ct=t,tl()}}}function Ed(i){for(var e=i.s;e!==void 0;e=e.n)e.S.U(e);i.x=void 0,i.s=void 0,Fm(i)}function ix(i){if(Ct!==this)throw new Error("Out-of-order effect");Nm(this),Ct=i,this.f&=-2;try{8&this.f&&Ed(this)}finally{tl()}}function pr(i,e){this.x=i,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,Ao&&Ao.push(this)}pr.prototype.c=function(){var i=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{i()}};pr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Fm(this),Dm(this),Pi++;var i=Ct;return Ct=this,ix.bind(this,i)};pr.prototype.N=function(){2&this.f||(this.f|=2,this.u=Co,Co=this)};pr.prototype.d=function(){this.f|=8,1&this.f||Ed(this)};pr.prototype.dispose=function(){this.d()};function It(i,e){var t=new pr(i,e);try{t.c()}catch(s){throw t.d(),s}var n=t.d.bind(t);return n[Symbol.dispose]=n,n}var Um,il,nl,sx=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Bm=[];It(function(){Um=this.N})();function mr(i,e){rt[i]=e.bind(null,rt[i]||function(){})}function Ro(i){if(nl){var e=nl;nl=void 0,e()}nl=i&&i.S()}function zm(i){var e=this,t=i.data,n=ox(t);n.name="ReactiveDom",n.value=t;var s=fr(function(){for(var a=e,l=e.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var c=Nt(function(){var f=n.value.value;return f===0?0:f===!0?"":f||""}),u=Nt(function(){return!Array.isArray(c.value)&&!hd(c.value)}),h=It(function(){if(this.N=Vm,u.value){var f=c.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=f)}}),d=e.__$u.d;return e.__$u.d=function(){h(),d.call(this)},[u,c]},[]),r=s[0],o=s[1];return r.value?o.peek():o.value}zm.displayName="ReactiveTextNode";Object.defineProperties(Yt.prototype,{constructor:{configurable:!0,value:hm(pt,null).constructor},type:{configurable:!0,value:zm},props:{configurable:!0,get:function(){var i=this;return{data:{get value(){return i.value}}}}},__b:{configurable:!0,value:1}});mr("__b",function(i,e){if(Ro(),il=void 0,typeof e.type=="string"){var t,n=e.props;for(var s in n)if(s!=="children"){var r=n[s];r instanceof Yt&&(t||(e.__np=t={}),t[s]=r,n[s]=r.peek())}}i(e)});mr("__r",function(i,e){if(i(e),e.type!==pt){Ro();var t,n=e.__c;n&&(n.__$f&=-2,(t=n.__$u)===void 0&&(n.__$u=t=(function(s,r){var o;return It(function(){o=this},{name:r}),o.c=s,o})((function(s){return function(){var r;sx&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(n),typeof e.type=="function"?e.type.displayName||e.type.name:""))),il=n,Ro(t)}});mr("__e",function(i,e,t,n){Ro(),il=void 0,i(e,t,n)});mr("diffed",function(i,e){Ro(),il=void 0;var t;if(typeof e.type=="string"&&(t=e.__e)){var n=e.__np,s=e.props,r=t.U;if(r)for(var o in r){var a=r[o];a===void 0||n&&o in n||(a.d(),r[o]=void 0)}if(n){r||(r={},t.U=r);for(var l in n){var c=r[l],u=n[l];c===void 0?(c=rx(t,l,u,s),r[l]=c):c.o(u,s)}}}i(e)});function rx(i,e,t,n){var s=e in i&&i.ownerSVGElement===void 0,r=Je(t);return{o:function(o,a){r.value=o,n=a},d:It(function(){this.N=Vm;var o=r.value.value;n[e]!==o&&(n[e]=o,s?i[e]=o:o!=null&&(o!==!1||e[4]==="-")?i.setAttribute(e,o):i.removeAttribute(e))})}}mr("unmount",function(i,e){if(typeof e.type=="string"){var t=e.__e;if(t){var n=t.U;if(n){t.U=void 0;for(var s in n){var r=n[s];r&&r.d()}}}var o=e.__np;if(o){var a=e.props;for(var l in o)a[l]=o[l]}e.__np=void 0}else{var c=e.__c;if(c){c.__$f|=8;var u=c.__$u;u&&(c.__$u=void 0,u.d())}}i(e)});mr("__h",function(i,e,t,n){n<3&&(e.__$f|=2),i(e,t,n)});hr.prototype.shouldComponentUpdate=function(i,e){if(this.__R)return!0;var t=this.__$u,n=t&&t.s!==void 0;for(var s in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(n||r||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var o in i)if(o!=="__source"&&i[o]!==this.props[o])return!0;for(var a in this.props)if(!(a in i))return!0;return!1};function ox(i,e){return fr(function(){return Je(i,e)},[])}var ax=function(i){queueMicrotask(function(){queueMicrotask(i)})};function lx(){Td(function(){for(var i;i=Bm.shift();)Um.call(i)})}function Vm(){Bm.push(this)===1&&(rt.requestAnimationFrame||ax)(lx)}function sl(i,e){let t=document.createElement("a");t.href=URL.createObjectURL(i),t.download=e,t.click(),window.setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}var Tt={version:1,tissues:{bone:{colour:"#EBDFC6",cavity:"#8F6D48",cut:"#DABFA2",gloss:.12,translucency:.35},cartilage:{colour:"#C6DADF",cavity:"#6C8794",cut:"#CFE0E6",gloss:.4,translucency:.55},disc:{colour:"#98B2C4",cavity:"#4F6A80",cut:"#8FA9BA",gloss:.4,translucency:.55},joint:{colour:"#74A8A0",cavity:"#38605E",cut:"#A9CFCD",gloss:.4,translucency:.5},ligament:{colour:"#CEC4CC",cavity:"#85799A",cut:"#E4E0E8",gloss:.3,translucency:.45},fascia:{colour:"#DDE2E6",cavity:"#8E99A6",cut:"#E8ECEF",gloss:.35,translucency:.5},nerve:{colour:"#F2C230",cavity:"#A87A10",cut:"#F7DF8E",gloss:.35,translucency:.9},muscle:{colour:"#A5534A",cavity:"#5A2422",cut:"#8F4038",gloss:.12,translucency:.25}},surfaces:{selected:"#4F9BF0",highlighted:"#F29A3C",hovered:"#CFE4FF"},themes:{light:{background:["#F7F8FA","#DDE3EA"],selected:"#0B5FD0",highlighted:"#B4540A",hovered:"#1F2A37",ghost:"#43566B",text:"#1F2A37",sky:[.575,.59,.615],ground:[.27,.24,.22]},dark:{background:["#222A35","#0F141B"],selected:"#5CB3FF",highlighted:"#FF9424",hovered:"#F4F7FA",ghost:"#A9C1D9",text:"#E8EDF3",sky:[.42,.46,.53],ground:[.18,.17,.18]}},unnamed:{"bone.rib":"ghost","fascia.thoracolumbar":"hide","fascia.linea-alba":"hide","bone.sternum":"ghost","layer:muscles":"hide"},peel:[["fascia.thoracolumbar","muscle.external-oblique","muscle.gluteus-maximus"],["fascia.linea-alba","muscle.rectus-abdominis","muscle.internal-oblique","muscle.gluteus-medius","muscle.hamstrings","muscle.rectus-femoris"],["muscle.transversus-abdominis","muscle.iliocostalis","muscle.gluteus-minimus"],["muscle.longissimus","muscle.piriformis"],["muscle.spinalis","muscle.diaphragm","muscle.quadratus-lumborum"],["muscle.multifidus","muscle.psoas-major","muscle.iliacus"],["layer:muscles"],["bone.rib","bone.sternum"],["layer:ligaments"],["layer:nerves"],["layer:discs","layer:joints"]],camera:{view_angle_deg:24,fit_margin:1.06,views:{anterior:{azimuth_deg:0,elevation_deg:0},posterior:{azimuth_deg:180,elevation_deg:0},left:{azimuth_deg:90,elevation_deg:0},right:{azimuth_deg:-90,elevation_deg:0},superior:{azimuth_deg:0,elevation_deg:90},inferior:{azimuth_deg:0,elevation_deg:-90}}}};var We=Symbol("not usable"),rn=(i,e)=>typeof e=="string"&&i.includes(e),si=i=>typeof i=="object"&&i!==null&&!Array.isArray(i),Is=i=>e=>rn(i,e)?e:We,ks=(i,e)=>t=>typeof t=="number"&&Number.isFinite(t)&&t>=i&&t<=e?t:We,gr=(i,e)=>t=>typeof t=="string"&&t.length>=i&&t.length<=e?t:We,rl=i=>Array.isArray(i)&&i.length===3&&i.every(Number.isFinite)?i:We,Po=(i,e,t=0)=>n=>{if(!Array.isArray(n)||n.length<t||n.length>e)return We;let s=[];for(let r of n){let o=i(r);if(o===We)return We;s.push(o)}return s};var Cn=["transverse","coronal","sagittal"],ol=["symptom","factor","tour"],br={pin:[1,1],ink:[2,500],distance:[2,2],angle:[3,3]},ux=Object.keys(br),Ad=200,Ls=500,ss=Tt.peel.length,Hm=5e3,Gm=i=>{if(!si(i))return We;let{kind:e,id:t,step:n=0}=i;return!rn(ol,e)||gr(1,200)(t)===We?We:!Number.isInteger(n)||ks(0,99)(n)===We?We:{kind:e,id:t,step:n}},dx=i=>{if(!si(i))return We;let{at_mm:e,flipped:t=!1,along:n=null}=i,s=ks(-Hm,Hm)(e);return s===We||typeof t!="boolean"||n!==null&&typeof n!="string"?We:{at_mm:s,flipped:t,along:n}},Wm=i=>{if(!si(i)||!Object.keys(i).every(t=>rn(Cn,t)))return We;let e={};for(let t of Cn){if(!(t in i))continue;let n=dx(i[t]);if(n===We)return We;e[t]=n}return e},hx=i=>{if(!si(i)||typeof i.id!="string")return We;let e=rl(i.point_mm);return e===We?We:{id:i.id,point_mm:e}},fx=i=>{if(!si(i))return We;let e=Is(ux)(i.kind),t=gr(1,40)(i.id),n=gr(0,Ls)(i.text??"");if(e===We||t===We||n===We)return We;let[s,r]=br[e],o=Po(hx,r,s)(i.at);return o===We?We:{id:t,kind:e,at:o,text:n}},qm=i=>{let e=Po(fx,Ad)(i);return e!==We&&new Set(e.map(({id:t})=>t)).size===e.length?e:We};var al={version:1,about:"What findings there are, their fields with ranges, steps and defaults, and which record of the content speaks of each. Python and the browser read this file. All shapes are illustrations.",sources:{fardon2014:"Fardon DF, Williams AL, Dohring EJ, et al. (2014). Lumbar disc nomenclature: version 2.0. Spine J 14(11):2525-2545.",pfirrmann2001:"Pfirrmann CW, Metzdorf A, Zanetti M, et al. (2001). Magnetic resonance classification of lumbar intervertebral disc degeneration. Spine 26(17):1873-1878.",spineconst:"Spine constants collected from radiology references: height loss of 10, 30 and 60 percent at grades III to V.",josr2022:"Finite element convention of osteophyte length, 10 to 30 percent of the sagittal diameter (J Orthop Surg Res 2022).",weishaupt1999:"Weishaupt D, Zanetti M, Boos N, Hodler J (1999). MR imaging and CT in osteoarthritis of the lumbar facet joints. Skeletal Radiol 28:215-219.",khasawneh2023:"Khasawneh R, Abu El-Rub E, Allouh M (2023). Human lumbosacral root and ligamentum flavum thicknesses: a magnetic resonance study. Folia Morphol 82(1):72-78.",lurie2008:"Lurie JD, Tosteson AN, Tosteson TD, et al. (2008). Reliability of readings of magnetic resonance imaging features of lumbar spinal stenosis. Spine 33(14):1605-1610. (thirds of the canal area; read on a page of definitions)",meyerding1932:"Meyerding HW (1932). Spondylolisthesis. Surg Gynecol Obstet 54:371-377.",genant1993:"Genant HK, Wu CY, van Kuijk C, Nevitt MC (1993). Vertebral fracture assessment using a semiquantitative technique. J Bone Miner Res 8(9):1137-1148.",sorensen:"Sorensen's criterion of Scheuermann kyphosis and usual kyphosis, as read on a page of definitions.",scoliosis:"Grades of the Cobb angle (mild 10 to 25, moderate 25 to 40 degrees), as read on a page of definitions.",musclefat2016:"Share of fat in multifidus and erector spinae by age (2016), table.",zou2023:"src.ZOU-2023 of the content: shrinkage of lumbar herniations without surgery, by type.",drawing:"Chosen so that the picture satisfies the definition; not measured."},discs:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],kinds:{"disc-herniation":{about:"cond.disc-herniation",about_by:{type:{bulge:"cond.disc-bulge"}},sources:["fardon2014","zou2023","drawing"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},type:{choices:["bulge","protrusion","extrusion","sequestration"],default:"protrusion"},zone:{choices:["central","paracentral","foraminal","far-lateral"],default:"paracentral"},side:{choices:["left","right",null],default:"left"},size_mm:{range:[0,12],step:.5,default:5,limits:[{when:{type:"bulge"},range:[0,5]},{when:{type:"protrusion"},range:[0,8]},{when:{region:"cervical"},range:[0,6]},{when:{region:"thoracic"},range:[0,7]}]},migration_mm:{range:[-10,10],step:1,default:0,limits:[{when:{type:"bulge"},range:[0,0]},{when:{type:"protrusion"},range:[0,0]},{when:{region:"cervical"},range:[-5,5]}]},months:{range:[0,24],step:1,default:0}},one_of:[{when:{zone:"central"},field:"side",choices:[null]},{when:{zone:"paracentral"},field:"side",choices:["left","right"]},{when:{zone:"foraminal"},field:"side",choices:["left","right"]},{when:{zone:"far-lateral"},field:"side",choices:["left","right"]}],same:["level","side","zone"]},"disc-degeneration":{about:"cond.disc-age-change",sources:["pfirrmann2001","spineconst"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},pfirrmann:{range:[1,5],step:1,default:3}},same:["level"]},osteophytes:{about:"cond.bone-spurs",sources:["josr2022"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},size_mm:{range:[0,5],step:.5,default:3,limits:[{when:{region:"cervical"},range:[0,3]},{when:{region:"thoracic"},range:[0,4]}]}},same:["level"]},"facet-enlargement":{about:"cond.facet-pain",sources:["weishaupt1999","drawing"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},side:{choices:["left","right",null],default:null},size_mm:{range:[0,4],step:.5,default:2,limits:[{when:{region:"cervical"},range:[0,2]},{when:{region:"thoracic"},range:[0,2.5]}]}},same:["level","side"]},"flavum-thickening":{about:"cond.stenosis",sources:["khasawneh2023","drawing"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},size_mm:{range:[0,4],step:.5,default:2,limits:[{when:{region:"cervical"},range:[0,2]},{when:{region:"thoracic"},range:[0,2]}]}},same:["level"]},stenosis:{about:"cond.stenosis",sources:["lurie2008","drawing"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},where:{choices:["central","lateral-recess","foraminal"],default:"central"},side:{choices:["left","right",null],default:null},grade:{range:[0,3],step:.5,default:1}},one_of:[{when:{where:"central"},field:"side",choices:[null]}],same:["level","where","side"]},spondylolysis:{about:"cond.spondylolisthesis",sources:["drawing"],fields:{level:{choices:["L1","L2","L3","L4","L5"],default:"L5"},side:{choices:["left","right",null],default:null}},same:["level","side"]},slip:{about:"cond.spondylolisthesis",sources:["meyerding1932"],fields:{level:{choices:["L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L5-S1"},percent:{range:[0,50],step:1,default:15}},same:["level"]},"wedge-fracture":{about:"cond.vertebral-fracture",sources:["genant1993"],fields:{level:{choices:["T4","T5","T6","T7","T8","T9","T10","T11","T12","L1","L2","L3","L4","L5"],default:"L1"},percent:{range:[0,50],step:1,default:25}},same:["level"]},"rounded-upper-back":{about:"cond.thoracic-kyphosis",sources:["sorensen"],fields:{kyphosis_deg:{range:[40,70],step:1,default:50}},same:[]},scoliosis:{about:"cond.scoliosis",sources:["scoliosis"],fields:{cobb_deg:{range:[0,80],step:1,default:25},apex:{choices:["T2","T3","T4","T5","T6","T7","T8","T9","T10","T11","T12","L1","L2","L3"],default:"T8"},convex:{choices:["left","right"],default:"right"}},same:[]},diastasis:{about:"cond.diastasis",sources:["drawing"],fields:{gap_mm:{range:[0,60],step:1,default:30}},same:[]},"muscle-bulk":{about:"factor.deconditioning",sources:["musclefat2016","drawing"],fields:{muscle:{choices:["multifidus","psoas-major"],default:"multifidus"},side:{choices:["left","right",null],default:null},percent:{range:[-50,25],step:5,default:-25}},same:["muscle","side"]}},course:{about:"How a herniation is drawn to shrink: the share left after m months is 1 - (1 - left) (1 - exp(-m / months)); of 100 people, in so many it shrinks. The pace puts most of it within 6 months.",months:3,left:.3,shrinks_of_100:{bulge:13,protrusion:38,extrusion:67,sequestration:88},claims:["cl.herniation.resorb","cl.herniation.type"],sources:["zou2023"]},pfirrmann:{height_lost:{"1":0,"2":0,"3":.1,"4":.3,"5":.6},hydration:{"1":1,"2":.85,"3":.55,"4":.25,"5":0},sources:["pfirrmann2001","spineconst"]},meyerding:{grades:[{grade:1,above_percent:0},{grade:2,above_percent:25},{grade:3,above_percent:50}],sources:["meyerding1932"]},genant:{grades:[{grade:0,above_percent:0},{grade:1,above_percent:20},{grade:2,above_percent:25},{grade:3,above_percent:40}],sources:["genant1993"]}};var ll=al.kinds,sI=al.course,rI=al.sources,Kn=class extends Error{name="FindingError"},mx={C:"cervical",T:"thoracic",L:"lumbar",S:"sacral"},gx=i=>typeof i.level=="string"?mx[i.level[0]??""]??null:null,Xm=(i,e)=>Object.entries(i).every(([t,n])=>(t==="region"?gx(e):e[t])===n);function jm(i,e,t){let{range:n=[0,0],limits:s=[]}=i.fields[e],r=s.filter(({when:o})=>Xm(o,t)).map(({range:o})=>o);return[Math.max(n[0],...r.map(([o])=>o)),Math.min(n[1],...r.map(([,o])=>o))]}function Km(i,e,t){let n=(i.one_of??[]).filter(({field:s,when:r})=>s===e&&Xm(r,t));return(i.fields[e]?.choices??[]).filter(s=>n.every(({choices:r})=>r.includes(s)))}function Pd(i,e="finding"){let t=typeof i=="object"&&i!==null&&!Array.isArray(i)?i:{},n=t.kind,s=typeof n=="string"&&Object.hasOwn(ll,n)?ll[n]:void 0;if(s===void 0)throw new Kn(`${e}.kind: expected one of ${Object.keys(ll).join(", ")}; got ${Rd(n)}`);let r=Object.keys(t).find(a=>a!=="kind"&&!Object.hasOwn(s.fields,a));if(r!==void 0)throw new Kn(`${e}: ${n} has the fields ${Object.keys(s.fields).join(", ")}; got ${r}`);let o={};for(let[a,l]of Object.entries(s.fields))o[a]=a in t?t[a]:l.default;bx(s,o,a=>!(a in t));for(let[a,l]of Object.entries(s.fields)){let c=o[a],u=`${e}.${a}: ${n}`;if(l.choices){let f=Km(s,a,o);if(!f.includes(c))throw new Kn(`${u} must be one of ${f.map(String).join(", ")}; got ${Rd(c)}`);continue}let[h,d]=jm(s,a,o);if(typeof c!="number"||!(c>=h&&c<=d))throw new Kn(`${u} must be in [${h}, ${d}], got ${Rd(c)}`)}return{kind:n,...o}}function cl(i){if(!Array.isArray(i))throw new Kn(`findings: expected a list of findings, got ${typeof i}`);let e=i.map((t,n)=>Pd(t,`findings[${n}]`));return e.forEach((t,n)=>{if(e.findIndex(r=>Cd(r)===Cd(t))!==n)throw new Kn(`findings[${n}]: expected one finding of a kind and place, got ${Cd(t)} twice`)}),e}function Cd(i){return[i.kind,...(ll[i.kind]?.same??[]).map(e=>i[e])].filter(e=>e!=null).join(" ")}function bx(i,e,t){for(let[n,s]of Object.entries(i.fields))if(t(n)){if(s.choices){let r=Km(i,n,e),o=e[n];r.includes(o)||(e[n]=r.includes(s.default)?s.default:r[0]??null)}else if(typeof e[n]=="number"){let[r,o]=jm(i,n,e);e[n]=Math.min(o,Math.max(r,e[n]))}}}var Rd=i=>(JSON.stringify(i)??String(i)).slice(0,80);var Io=2,ko=["anterior","posterior","left","right","superior","inferior"],yx=["perspective","parallel"],Id=["auto","light","dark"],kd=["plain","clinical"],Ds=["show","ghost","hide"],Rn={version:Io,selected:null,also:[],condition:null,exercise:null,page:null,visibility:{},isolate:[],peel:null,explode:0,cuts:{},projection:"perspective",labels:!0,marks:[],view:null,camera:null,theme:"auto",register:"plain",language:"en",posture:{},findings:[]};function _x(i){if(!si(i))return We;let e=rl(i.target_mm),t=ks(-90,90)(i.elevation_deg),{azimuth_deg:n,distance_mm:s}=i;return e===We||t===We||![n,s].every(Number.isFinite)?We:s>0?{target_mm:e,azimuth_deg:n,elevation_deg:t,distance_mm:s}:We}function vx(i){try{return cl(i)}catch(e){if(e instanceof Kn)return We;throw e}}var Os=i=>e=>e===null?null:i(e),xx=/^[A-Za-z][A-Za-z-]{0,10}[A-Za-z]$/,ul=gr(1,200),Jm=Po(ul,1e3),Sx={selected:Os(ul),also:Jm,condition:Os(ul),exercise:Os(ul),page:Os(Gm),visibility:i=>si(i)&&Object.values(i).every(e=>rn(Ds,e))?i:We,isolate:Jm,peel:Os(i=>Number.isInteger(i)?ks(0,ss)(i):We),explode:ks(0,1),cuts:Wm,projection:Is(yx),labels:i=>typeof i=="boolean"?i:We,marks:qm,view:Os(Is(ko)),camera:Os(_x),theme:Is(Id),register:Is(kd),language:i=>typeof i=="string"&&xx.test(i)?i:We,posture:i=>si(i)&&Object.values(i).every(Number.isFinite)?i:We,findings:vx},wx={1:({isolate:i=null,...e})=>({...e,isolate:i===null?[]:[i]})};function Ii(i){if(!si(i))return{patch:{},problems:[]};let e=i.version??Io;if(!Number.isInteger(e)||e<1||e>Io)return{patch:{},problems:[`state.version: expected 1 to ${Io}, got ${Ym(e)}`]};let t=i;for(let r=e;r<Io;r++)t=wx[r]?.(t)??t;let n={},s=[];for(let[r,o]of Object.entries(Sx)){if(!(r in t))continue;let a=o(t[r]);a===We?s.push(`state.${r} cannot be ${Ym(t[r])}`):n[r]=a}return{patch:n,problems:s}}var Ym=i=>String(JSON.stringify(i)).slice(0,80),Lo=(i,e)=>i===e||JSON.stringify(i)===JSON.stringify(e);function dl(i,e){let t=Object.entries(e).filter(([n,s])=>!Lo(i[n],s));return Object.fromEntries(t)}var Mx=({id:i,point_mm:[e,t,n]})=>{let s=r=>Math.round(r*10)/10;return{id:i,point_mm:[s(e),s(t),s(n)]}};function Tx(i){let[,e]=br.ink;if(i.length<=e)return i;let t=(i.length-1)/(e-1);return Array.from({length:e},(n,s)=>i[Math.round(s*t)])}function Ex(i){let e=new Set(i.map(({id:n})=>n)),t=1;for(;e.has(`m${t}`);)t+=1;return`m${t}`}var yr=(i,e)=>i.filter(({kind:t})=>t===e.kind).findIndex(({id:t})=>t===e.id)+1;function $m(i,e){let{state:t}=i,n=r=>i.update({marks:r}),s=(r,o)=>{let{marks:a}=t.peek();if(i.full.value=a.length>=Ad,i.full.peek())return;let l=Ex(a);n([...a,{id:l,kind:r,at:o.map(Mx),text:""}]),i.shownMark.value=l};return{use(r){i.begun.value=[],i.tool.value=r},place(r){let o=i.tool.peek();if(!rn(["pin","distance","angle"],o))return;let a=[...i.begun.peek(),r],l=a.length>=br[o][0];i.begun.value=l?[]:a,l&&s(o,a)},draw(r){r.length>=br.ink[0]&&s("ink",Tx(r))},pinChosen(){let{selected:r}=t.peek(),[o]=r===null?[]:i.kin.peek().pieces(r),a=o===void 0?null:e.peek()?.placeOn(o);return a&&s("pin",[a]),!!a},pinAt(r,o){let a=e.peek()?.placeAt(r,o);return a&&s("pin",[a]),!!a},noteMark:(r,o)=>n(t.peek().marks.map(a=>a.id===r?{...a,text:o.slice(0,Ls)}:a)),removeMark:r=>n(t.peek().marks.filter(o=>o.id!==r)),removeMarks:()=>n([])}}var Qm=i=>({structures:i.structures.map(({id:e})=>e),view:i.view??null});function Ax(i,e){if(i.kind!=="tour"){let n=e[`${i.kind}s`][i.id];return n?Qm(n):null}let t=e.tours[i.id]?.steps[i.step]?.view;return t?{structures:[...t.highlight??[],...t.focus?[t.focus]:[]],view:t}:null}function Ns(i,e){let t=i.exercise===null?void 0:e.exercises[i.exercise],n=i.condition===null?void 0:e.conditions[i.condition],s=t??n;return s?Qm(s):i.page===null?null:Ax(i.page,e)}var on=({selected:i,also:e})=>i===null?e:[i,...e],Zm=Tt.unnamed,Cx=[...Tt.peel,[]].map((i,e)=>Object.fromEntries(Tt.peel.slice(0,e).flatMap(t=>t.map(n=>[n,"hide"])))),eg=({peel:i})=>i===null?Zm:Cx[i]??Zm,Oo=(i,e)=>{let t=i.find(n=>Object.hasOwn(e,n));return t===void 0?void 0:e[t]};function tg(i,e,t){let n=e.structures[i]?.layer;return[i,...t.ancestors(i).toReversed(),...n?[`layer:${n}`]:[]]}function Ld(i,e,t,n){let s=tg(e,t,n);return Oo(s,i.visibility)??Oo(s,eg(i))??"show"}var ng=(i,e)=>Oo([`layer:${e}`],i.visibility)??Oo([`layer:${e}`],eg(i))??"show";function ig(i,e,t){let s=(Ns(i,e)?.structures??[]).flatMap(u=>t.pieces(u)),r=[...new Set(on(i).flatMap(u=>t.pieces(u)))],o=new Set(i.isolate.flatMap(u=>t.pieces(u))),a=new Set(s),l=new Set(r),c=u=>{if(o.size>0)return o.has(u)?"show":"hide";let h=Ld(i,u,e,t);return l.has(u)&&(s.length>0||!Oo(tg(u,e,t),i.visibility))?"show":s.length===0?h:a.has(u)?"show":h==="show"?"ghost":h};return{visibility:new Map(t.solids.map(u=>[u,c(u)])),lit:s,selected:r}}var Rx=7;function sg(i,e,t){let n=on(i),r=(n.length>0?n:Ns(i,e)?.structures??[]).flatMap(o=>{let[a]=t.pieces(o),l=e.structures[o]?.label;return a===void 0||l===void 0?[]:[[a,l]]});return new Map([...new Map(r.toReversed())].toReversed().slice(0,Rx))}var Px={sagittal:0,coronal:1,transverse:2};function rg(i,e){let{state:t,catalogue:n,kin:s}=i,r=u=>u.flatMap(h=>s.peek().pieces(h)).filter(h=>i.shapes.peek().has(h)),o=(u,{close:h=!1}={})=>{let d=r(u),[f]=d;if(f===void 0)return;let{above:b,below:y,between:g}=s.peek().neighbours(f),m=d.length===1&&!h?[b,y,...g].filter(_=>_!==null):[];e.peek()?.flyTo([...d,...r(m)])},a=(u,h)=>{let d=u.find(y=>r([y]).length>0);if(d===void 0)return null;if(n.peek().structures[d]?.kind==="disc"&&h==="transverse")return{at_mm:0,flipped:!1,along:d};let b=e.peek()?.centreOf(r([d]));return b?{at_mm:Math.round(b[Px[h]]),flipped:!1,along:null}:null},l=u=>{let h=u?.cut?.plane;if(!rn(Cn,h))return{};let d=[u?.focus,...u?.highlight??[]].filter(b=>b!==void 0),f=a(d.filter(b=>n.peek().structures[b]?.level),h);return f?{[h]:{...f,at_mm:f.at_mm+(u?.cut?.offset_mm??0)}}:{}};return{fly:o,show:(u=!0,h=t.peek())=>{if(i.shapes.peek().size===0)return;let d=Ns(t.peek(),n.peek()),f=h&&l(Ns(h,n.peek())?.view);if(f&&Lo(t.peek().cuts,f)&&i.update({cuts:l(d?.view)}),d===null)return;let{view:b}=d;u&&b?.azimuth_deg!==void 0&&e.peek()?.face({azimuth_deg:b.azimuth_deg,elevation_deg:b.elevation_deg??0});let y=r(b?.highlight??[]);o(y.length>0?y:d.structures),u&&b?.azimuth_deg===void 0&&b?.view&&i.update({view:b.view,camera:null})},cutThrough:a}}function Od(i,e){let t=e.filter(n=>i.drawn.value.visibility.get(n)!=="hide").length;return t===0?"none":t===e.length?"all":"some"}function hl(i,e,t){let n=new Set(e),s=o=>n.has(o)||n.has(`layer:${i.catalogue.peek().structures[o]?.layer}`)||i.kin.peek().ancestors(o).some(a=>n.has(a)),r=Object.entries(i.state.peek().visibility).filter(([o])=>!s(o));return Object.fromEntries(t===null?r:[...r,...e.map(o=>[o,t])])}function Ix(i,e){let t=i.state.peek(),n=i.catalogue.peek(),s=i.kin.peek();return s.pieces(e).filter(a=>Ld(t,a,n,s)==="hide").length===0?t.visibility:hl(i,[e],"show")}function og(i,e,t){let{state:n,kin:s}=i,r=d=>i.update(d),{fly:o,show:a,cutThrough:l}=rg(i,e);i.onChange(({patch:d,before:f,after:b,asks:y})=>{("condition"in d||"exercise"in d||"page"in d)&&(!y("camera")||b.camera===null)&&a(!y("view")||b.view===null,y("cuts")?null:f)});let c=d=>{let{isolate:f}=n.peek(),b=new Set(f.flatMap(g=>s.peek().pieces(g)));return{isolate:d.every(g=>s.peek().pieces(g).some(m=>b.has(m)))?f:[]}},u=(d,{fly:f=!1}={})=>{if(d===null)return r({selected:null,also:[]});r({selected:d,also:[],visibility:Ix(i,d),...c([d])}),f&&o([d])},h={condition:null,exercise:null,page:null,selected:null,also:[]};return{...t,select:u,...$m(i,e),selectAlso(d){let f=on(n.peek()),[b]=d,y=d.length===1&&b!==void 0&&f.includes(b)?f.filter(_=>_!==b):null,[g=null,...m]=y??[...new Set([...d.toReversed(),...f])];r({selected:g,also:m,...y?{}:c(d)})},openCondition(d){let f=d!==null&&d===n.peek().condition;r({...h,condition:d,...d===null?{}:{isolate:[]}}),f&&a()},openExercise(d){let f=d!==null&&d===n.peek().exercise,{condition:b}=n.peek();r({...h,condition:b,exercise:d,...d===null?{}:{isolate:[]}}),f&&a()},openPage(d){r({...h,page:d,isolate:[]})},showSubject(){let{view:d,camera:f}=n.peek();f===null&&a(d===null)},escape(){let{exercise:d,condition:f,page:b,isolate:y}=n.peek();if(i.tool.peek()!=="choose")this.use("choose");else if(on(n.peek()).length>0)r({selected:null,also:[]});else if(d!==null)r({exercise:null});else if(f!==null)r({condition:null});else if(b!==null)r({page:null});else if(y.length>0)r({isolate:[]});else return!1;return!0},setVisible:(d,f)=>r({visibility:hl(i,d,f),isolate:[]}),isolate:d=>{r({isolate:d}),o(d,{close:!0})},peel(d){let f=Object.entries(n.peek().visibility).filter(([b])=>!b.startsWith("layer:"));r({peel:d,visibility:Object.fromEntries(f)})},explode:d=>r({explode:d}),cut(d,f){let{[d]:b,...y}=n.peek().cuts;if(f===!1)return r({cuts:y});let g=Ns(n.peek(),i.catalogue.peek())?.structures??[],m=[...on(n.peek()),...g],_=f===!0?l(m,d)??{at_mm:0,flipped:!1,along:null}:f;r({cuts:{...y,[d]:_}})},setProjection:d=>r({projection:d}),setLabels:d=>r({labels:d}),uncover(d){let{selected:f,lit:b}=i.drawn.peek(),y=d?.flatMap(m=>s.peek().pieces(m)),g=e.peek()?.inFrontOf(y??(f.length>0?f:b))??[];g.length>0&&r({visibility:hl(i,g,"hide")})},showAll(){let{visibility:d,isolate:f,peel:b,explode:y,cuts:g}=Rn;r({visibility:d,isolate:f,peel:b,explode:y,cuts:g})},async savePicture(d){let f=await e.peek()?.picture(d);f&&sl(f,`${n.peek().selected??n.peek().condition??"spine"}.png`)},setView:d=>r({view:d,camera:null}),home:()=>{r({view:null,camera:null}),e.peek()?.home()},flyTo:d=>o(d),hide(d){let f=new Set(d),[b=null,...y]=on(n.peek()).filter(g=>!f.has(g));r({visibility:hl(i,d,"hide"),isolate:[],selected:b,also:y})},chooseIn(d,f,b,y,g){let m=e.peek()?.idsIn(d,f,b,y)??[],_=g?on(n.peek()).filter(T=>!m.includes(T)):[],[v=null,...S]=[...m,..._];r({selected:v,also:S})},zoom:d=>e.peek()?.zoom(d),turn:(d,f)=>e.peek()?.turn(d,f),walk(d){let{selected:f}=n.peek();if(f===null)return;let{above:b,below:y,opposite:g,touching:m,between:_}=s.peek().neighbours(f),v={above:b,below:y,across:g??m[0]??_[0]??null}[d];v!==null&&u(v)},setTheme:d=>r({theme:d}),setRegister:d=>r({register:d}),setLanguage:d=>r({language:d})}}var ag=/^-?\d+(\.\d+)?$/,kx=i=>typeof i=="number"?String(Math.round(i*100)/100):i,lg=i=>Object.entries(i).flatMap(([e,t])=>t===null?[]:[`${e}:${kx(t)}`]),cg=i=>lg(i).join(","),ug=({kind:i,...e})=>[i,...lg(e)].join(",");function dg(i){let e=i.split(",").map(t=>t.split(":"));return e.every(([t,n,...s])=>t&&n!==void 0&&ag.test(n)&&s.length===0)?Object.fromEntries(e.map(([t,n])=>[t,Number(n)])):null}function hg(i){let[e,...t]=i.split(","),n=t.map(s=>{let r=s.indexOf(":"),o=s.slice(r+1);return[s.slice(0,Math.max(r,0)),ag.test(o)?Number(o):o]});return Pd({...Object.fromEntries(n),kind:e})}var Lx=8192,fl={select:"selected",condition:"condition",exercise:"exercise",view:"view",theme:"theme",register:"register",language:"language",projection:"projection"},Fd=["also","isolate"],fg=["peel","explode"],Ox=[...Object.keys(fl),...Fd,...fg,...ol,...Ds,"step","cut","labels","camera","posture","finding"],Dd=i=>i.split(",").filter(Boolean);function Dx(i){let[e,t,...n]=i.split(":"),[s=null,...r]=n.filter(o=>o!=="flip");return!rn(Cn,e)||!t||r.length>0?null:{[e]:{at_mm:Number(t),flipped:n.includes("flip"),along:s}}}function Nx(i){let[e,t,n,s,r,o,...a]=i.split(",").map(Number);return a.length>0?void 0:{target_mm:[e,t,n],azimuth_deg:s,elevation_deg:r,distance_mm:o}}function Fx(i,e,t){if(Object.hasOwn(fl,i))return{[fl[i]]:e};if(rn(Fd,i))return{[i]:Dd(e)};if(rn(fg,i))return{[i]:Number(e)};if(rn(ol,i))return{page:{kind:i,id:e,step:Number(t)}};if(i==="labels")return rn(["on","off"],e)?{labels:e==="on"}:null;if(i==="camera")return{camera:Nx(e)};if(i==="posture")return{posture:dg(e)};if(i!=="cut")return;let n=Dd(e).map(Dx);return n.includes(null)?null:{cuts:Object.assign({},...n)}}function Do(i,e){let t=(o,a)=>a.filter(l=>l!=null&&!o(l)),n=Object.keys(i.visibility??{}).filter(o=>!o.startsWith("layer:")),s=Object.values(i.cuts??{}).map(o=>o?.along),r=(i.marks??[]).flatMap(({at:o})=>o.map(({id:a})=>a));return[...t(e.structure,[i.selected,...i.also??[],...i.isolate??[],...n,...s,...r]),...t(e.condition,[i.condition]),...t(e.exercise,[i.exercise]),...t(e.page,[i.page?.id])]}function pg(i,e){if(i.length>Lx)return{patch:{},problems:[{word:"address",value:`${i.slice(0,40)}…`}]};let t={},n={},s=[],r=[],o=new URLSearchParams(i);for(let[a,l]of o){if(l==="")continue;if(rn(Ds,a)){for(let d of Dd(l))d.startsWith("layer:")||e.structure(d)?n[d]=a:r.push({word:a,value:d});continue}if(a==="finding"){try{s=cl([...s,hg(l)])}catch(d){if(!(d instanceof Kn))throw d;r.push({word:a,value:l})}continue}let c=Fx(a,l,o.getAll("step").at(-1)??"0");if(c===void 0)continue;let u=c===null?{patch:{},problems:[l]}:Ii(c),h=Do(u.patch,e);u.problems.length>0?r.push({word:a,value:l}):h.length>0?r.push(...h.map(d=>({word:a,value:d}))):t={...t,...u.patch}}return Object.keys(n).length>0&&(t={...t,visibility:n}),s.length>0&&(t={...t,findings:s}),{patch:t,problems:r}}var Nd=i=>String(Math.round(i*100)/100+0);function Ux(i){return Cn.flatMap(e=>{let t=i[e];return t?[[e,Nd(t.at_mm),...t.flipped?["flip"]:[],...t.along===null?[]:[t.along]].join(":")]:[]}).join(",")}function Ud(i,e="",{camera:t=!1}={}){let n=[...new URLSearchParams(e)].filter(([o])=>!Ox.includes(o)),s=(o,a)=>{a&&n.push([o,a])};for(let[o,a]of Object.entries(fl)){let l=i[a];l!==Rn[a]&&s(o,l)}for(let o of Fd)s(o,i[o].join(","));for(let o of Ds)s(o,Object.keys(i.visibility).filter(a=>i.visibility[a]===o).join(","));if(i.page&&(s(i.page.kind,i.page.id),s("step",i.page.step>0&&String(i.page.step))),s("peel",i.peel===null?null:String(i.peel)),s("explode",i.explode>0&&Nd(i.explode)),s("cut",Ux(i.cuts)),s("labels",!i.labels&&"off"),t&&i.view===null&&i.camera){let{target_mm:o,azimuth_deg:a,elevation_deg:l,distance_mm:c}=i.camera;s("camera",[...o,a,l,c].map(Nd).join(","))}Object.keys(i.posture).length>0&&n.push(["posture",cg(i.posture)]);for(let o of i.findings)n.push(["finding",ug(o)]);let r=o=>encodeURIComponent(o).replaceAll("%3A",":").replaceAll("%2C",",");return n.map(([o,a])=>`${r(o)}=${r(a)}`).join("&")}var Bx=300;function mg(i){let e=null,t=()=>{if(e===null)return;window.clearTimeout(e.timer);let{write:r}=e;e=null,r()},n=()=>{e!==null&&window.clearTimeout(e.timer),e=null,i(window.location.search)},s=(r,o)=>{let a=Ud(r,window.location.search),l=`${window.location.pathname}${a?`?${a}`:""}${window.location.hash}`;l!==`${window.location.pathname}${window.location.search}${window.location.hash}`&&window.history[o](null,"",l)};return window.addEventListener("popstate",n),{write(r,o){if(o==="soon"){e!==null&&window.clearTimeout(e.timer),e={write:()=>s(r,"replaceState"),timer:window.setTimeout(t,Bx)};return}o==="entry"?t():e!==null&&window.clearTimeout(e.timer),e=null,s(r,o==="entry"?"pushState":"replaceState")},dispose(){t(),window.removeEventListener("popstate",n)}}}function gg(i,e){let{structures:t}=i.catalogue.peek();return{theme:i.dark.peek()?"dark":"light",reducedMotion:bg()?.matches??!1,structures:new Map(Object.entries(t).map(([n,{kind:s,layer:r}])=>[n,{kind:s,layer:r}])),regionNames:e}}function bg(){return typeof window.matchMedia=="function"?window.matchMedia("(prefers-reduced-motion: reduce)"):null}function yg(i){i.setView("anterior"),i.home()}function zx(i,e,t){let n={view:null,camera:null},s=null,r=()=>`${t.clientWidth} ${t.clientHeight}`,o=r(),a=It(()=>{let{view:c,camera:u}=i.state.value,h=c!==n.view,d=u!==n.camera;n={view:c,camera:u},!(!h&&!d)&&(u!==null&&(d||c===null)?e.setCamera(u):c!==null?e.setView(c):yg(e),s=e.getCamera())}),l=e.on("camera",(c,u)=>{let h=r(),d=h!==o&&i.state.peek().camera===null;o=h;let f=d||Lo(c,s);s=c,!f&&(n={view:u,camera:c},i.update(n))});return{rebase:()=>s=e.getCamera(),dispose:()=>{a(),l()}}}var Vx=new Map,Hx={transverse:[0,0,1],coronal:[0,1,0],sagittal:[-1,0,0]},Gx=([i,e,t])=>i+e+t;function _g({cuts:i},e){return Cn.flatMap(t=>{let n=i[t];if(!n)return[];if(n.along===null){let r=Hx[t];return[{plane:t,cut:n,normal:r,origin_mm:0,sign:Gx(r)>0?1:-1}]}let s=e.planeOf(n.along);return s?[{plane:t,cut:n,normal:s.normal,origin_mm:s.offset_mm,sign:1}]:[]})}function Wx({cut:i,normal:[e,t,n],origin_mm:s,sign:r}){let o=i.flipped?-1:1;return{normal:[o*e,o*t,o*n],offset_mm:o*(s+r*i.at_mm),grip:!0}}function qx(i,e,t,n){let s=_g(i.state.peek(),e)[t];if(!s)return;let{plane:r,cut:o,origin_mm:a,sign:l}=s,c=Math.round(10*l*((o.flipped?-1:1)*n-a))/10;i.update({cuts:{...i.state.peek().cuts,[r]:{...o,at_mm:c}}})}function Xx(i){let{marks:e}=i.state.value,t=i.begun.value.map((s,r)=>({id:`begun-${r}`,kind:"pin",at:[s],text:""}));return[...e.map(s=>s.kind==="ink"?s:{...s,text:String(yr(e,s))}),...t]}var jx=2;function vg(i,e,t,n,s){let r=zx(i,t,n),o=Nt(()=>i.state.value.labels&&i.roomy.value?sg(i.state.value,i.catalogue.value,i.kin.value):Vx),a=Nt(()=>JSON.stringify(i.state.value.cuts)),l=Nt(()=>(a.value,i.shapes.value,_g(i.state.peek(),t).map(Wx))),c=Nt(()=>i.state.value.explode),u=Nt(()=>i.state.value.projection),h=Nt(()=>i.state.value.marks),d=Nt(()=>(h.value,Xx(i))),f=(_,v)=>{let S=t.surfaceAt(_,v);return S&&{id:S.id,point_mm:S.point_mm}},b=(_,v,S,T)=>{let A=i.tool.peek();if(A==="choose"||A==="box"){let{hover:E}=i,N=E.peek()?.id===_?E.peek()?.region:null;i.region.value=_!==null&&N?{id:_,name:N}:null,v&&_!==null?e.selectAlso([_]):v||e.select(_);return}let x=f(S,T);x&&e.place(x)},y=bg(),g=()=>t.setReducedMotion(y?.matches??!1);y?.addEventListener("change",g);let m=[r.dispose,It(()=>{let{visibility:_,lit:v,selected:S}=i.drawn.value,T=i.dark.value?"dark":"light";t.apply({selected:S,highlighted:v,shown:_,theme:T,sections:l.value,explode:c.value,projection:u.value,marks:d.value,labels:o.value})}),It(()=>t.setInsets({top:8,bottom:8,...i.covered.value})),It(()=>t.setHover(i.pointed.value)),t.on("hover",(_,v,S,T)=>{i.hover.value=_===null?null:{id:_,region:T,x:v,y:S}}),It(()=>t.setPen(i.tool.value==="ink")),t.on("pick",(_,{shift:v},S,T)=>b(_,v,S,T)),t.on("section",(_,v)=>qx(i,t,_,v)),t.on("stroke",(_,v)=>{v&&e.draw(_)}),t.on("mark",_=>i.shownMark.value=_),t.on("menu",(_,v,S)=>{i.menu.value=_===null?null:{id:_,region:null,x:v,y:S}}),t.on("lost",()=>i.interrupted.value=!0),t.on("restored",()=>i.interrupted.value=!1)];return s.value={flyTo:_=>t.flyTo(_),home:()=>yg(t),zoom:_=>t.zoom(_),turn:(_,v)=>t.turn(_,v),centreOf:_=>t.centreOf(_),inFrontOf:_=>t.inFrontOf(_),placeOn(_){let v=t.project(_),S=v&&f((v.anchor??v).x,(v.anchor??v).y);return S?.id===_?S:null},placeAt:f,idsIn:(..._)=>t.idsIn(..._),measure:_=>t.measure(_),picture:_=>t.screenshot(jx,_),face:_=>t.setCamera({...t.getCamera(),..._})},{rebase:r.rebase,dispose(){s.value=null,y?.removeEventListener("change",g);for(let _ of m)_();t.dispose()}}}var Bd={version:1,language:"en",languages:{},structures:{},conditions:{},exercises:{},redflags:{},symptoms:{},factors:{},tours:{},sources:{},services:{},notices:{},grades:{},tree:[],ui:{}},Kx={layer:null,region:null,parent:null,side:null,level:null,members:[]};function xg(i){if(typeof i!="object"||i===null||!("structures"in i))throw new TypeError("catalogue: expected an object with structures");let e=i,t=Object.entries(e.structures??{}).map(([n,s])=>[n,{...Kx,...s}]);return{...Bd,...e,structures:Object.fromEntries(t)}}function Fs(i,e){return i==null?"":typeof i=="string"?i:"text"in i?Fs(i.text,e):e==="clinical"&&i.clinical||i.plain}function Us(i,e){return Object.hasOwn(i.structures,e)?"structure":Object.hasOwn(i.conditions,e)?"condition":Object.hasOwn(i.exercises,e)?"exercise":Object.hasOwn(i.symptoms,e)?"symptom":Object.hasOwn(i.factors,e)?"factor":Object.hasOwn(i.tours,e)?"tour":null}function zd(i,e){let t=Us(i,e);return(t===null?null:i[`${t}s`])?.[e]?.lang??"en"}function vt(i,e){let t=Us(i,e);return(t===null?null:i[`${t}s`])?.[e]?.label??e}var wg=["selected","also","condition","exercise","page","visibility","isolate","peel","explode","cuts","projection","labels","marks","view","camera","posture","findings"],Jx=200,Yx=1200;function $x({patch:i,before:e,after:t}){let n=Object.keys(i);if(n.every(a=>a==="camera"||a==="view"))return"camera";let[s]=n;if(n.length>1)return null;if(s==="explode"||s==="peel"||s==="posture")return s;let r=a=>JSON.stringify(a.map(({text:l,...c})=>c));if(s==="marks")return r(e.marks)===r(t.marks)?s:null;if(s==="findings")return e.findings.length===t.findings.length?s:null;let o=a=>JSON.stringify(Object.entries(a).map(([l,{flipped:c,along:u}])=>[l,c,u]));return s==="cuts"&&o(e.cuts)===o(t.cuts)?s:null}var Sg=i=>Object.fromEntries(wg.map(e=>[e,i[e]]));function Mg(i){let e=[],t=[],n=Je(!1),s=Je(!1),r=!1,o=Number.NEGATIVE_INFINITY,a=null,l=()=>{n.value=e.length>0,s.value=t.length>0};i.onChange(u=>{let{patch:h,before:d,origin:f,consequence:b}=u;if(r||f==="address"||!wg.some(v=>v in h))return;let y=performance.now(),g=$x(u),m=y-o<Yx,_=e.length>0&&(b||m&&g!==null&&(g==="camera"||g===a));o=y,a=g,!_&&(e.push(Sg(d)),e.length>Jx&&e.shift(),t.length=0,l())});let c=(u,h)=>{let d=u.pop();d!==void 0&&(h.push(Sg(i.state.peek())),r=!0,i.update(d),r=!1,l())};return{canUndo:n,canRedo:s,undo:()=>c(e,t),redo:()=>c(t,e)}}var Tg=Math.PI/180;function Zx(i,e){return{extension_deg:e*Math.sin(i*Tg),bend_right_deg:-e*Math.cos(i*Tg)}}function Vd(i,e,t){for(let[n,s]of Object.entries(Zx(e,t)))Math.abs(s)>.05&&i.bend(n,s)}function Eg(i,e,t){let n=new AbortController,s=null,r=u=>{u.preventDefault(),u.stopPropagation()},o=u=>{if(s!==null)return r(u);u.button!==0||!(u.altKey||e.bending.peek())||(r(u),i.setPointerCapture(u.pointerId),s={id:u.pointerId,x:u.clientX})},a=u=>{if(s===null||u.pointerId!==s.id)return;r(u);let h=(u.clientX-s.x)*.25;Math.abs(h)<.1||(s.x=u.clientX,u.shiftKey?e.bend("turn_left_deg",h):Vd(e,t(),h))},l=u=>{u.pointerId===s?.id&&(s=null)},c={capture:!0,signal:n.signal};i.addEventListener("pointerdown",o,c),i.addEventListener("pointermove",a,c);for(let u of["pointerup","pointercancel"])i.addEventListener(u,l,c);return()=>n.abort()}function Ag(i,e,t){let n={ArrowLeft:()=>Vd(i,t(),-2),ArrowRight:()=>Vd(i,t(),2),ArrowUp:()=>i.bend("extension_deg",2),ArrowDown:()=>i.bend("extension_deg",-2)};return i.bending.peek()?n[e]:void 0}var gb=0,Th=1,bb=2;var pa=1,yb=2,eo=3,xi=0,fn=1,En=2,Zs=0,to=1,Eh=2,Ah=3,Ch=4,_b=5;var Qs=100,vb=101,xb=102,Sb=103,wb=104,Mb=200,Tb=201,Eb=202,Ab=203,Rh=204,Ph=205,Cb=206,Rb=207,Pb=208,Ib=209,kb=210,Lb=211,Ob=212,Db=213,Nb=214,zl=0,Vl=1,Hl=2,Bi=3,Gl=4,Wl=5,Dr=6,ql=7,Ih=0,Fb=1,Ub=2,Si=0,kh=1,Lh=2,Oh=3,Dh=4,Nh=5,Fh=6,Uh=7,hh="attached",Bb="detached",Bh=300,er=301,no=302,lc=303,cc=304,gi=1e3,Yn=1001,Nr=1002,zt=1003,uc=1004;var tr=1005;var Vt=1006,io=1007;var Ln=1008;var cn=1009,zh=1010,Vh=1011,so=1012,dc=1013,ci=1014,Vn=1015,ui=1016,hc=1017,fc=1018,nr=1020,Hh=35902,Gh=35899,Wh=1021,qh=1022,Qn=1023,zi=1026,Ji=1027,ro=1028,pc=1029,bs=1030,mc=1031;var gc=1033,ma=33776,ga=33777,ba=33778,ya=33779,bc=35840,yc=35841,_c=35842,vc=35843,xc=36196,Sc=37492,wc=37496,Mc=37488,Tc=37489,_a=37490,Ec=37491,Ac=37808,Cc=37809,Rc=37810,Pc=37811,Ic=37812,kc=37813,Lc=37814,Oc=37815,Dc=37816,Nc=37817,Fc=37818,Uc=37819,Bc=37820,zc=37821,Vc=36492,Hc=36494,Gc=36495,Wc=36283,qc=36284,va=36285,Xc=36286;var Ws=2300,qs=2301,Bl=2302,fh=2303,ph=2400,mh=2401,gh=2402,zb=2500;var Xh=0,xa=1,oo=2,Vb=3200;var jc=0,Hb=1,Yi="",$t="srgb",wn="srgb-linear",jo="linear",ut="srgb";var Kc=0,Lr=7680,Jc=7681;var jh=5386;var Kh=514;var Jh=517;var Sa=519,Gb=512,Wb=513,qb=514,Yh=515,Xb=516,jb=517,$h=518,Zh=519,Qh=35044;var ef="300 es",$n=2e3,Fr=2001;function Qx(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function eS(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function Ur(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Kb(){let i=Ur("canvas");return i.style.display="block",i}var Cg={},Br=null;function Ko(...i){let e="THREE."+i.shift();Br?Br("log",e,...i):console.log(e,...i)}function Jb(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Re(...i){i=Jb(i);let e="THREE."+i.shift();if(Br)Br("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function Ne(...i){i=Jb(i);let e="THREE."+i.shift();if(Br)Br("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Gs(...i){let e=i.join(" ");e in Cg||(Cg[e]=!0,Re(...i))}function Yb(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var $b={[zl]:zl,[Hl]:Dr,[Gl]:Gl,[Bi]:Wl,[Vl]:Vl,[Dr]:Hl,[ql]:ql,[Wl]:Bi},bi=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},gn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Rg=1234567,qo=Math.PI/180,Xs=180/Math.PI;function wi(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(gn[i&255]+gn[i>>8&255]+gn[i>>16&255]+gn[i>>24&255]+"-"+gn[e&255]+gn[e>>8&255]+"-"+gn[e>>16&15|64]+gn[e>>24&255]+"-"+gn[t&63|128]+gn[t>>8&255]+"-"+gn[t>>16&255]+gn[t>>24&255]+gn[n&255]+gn[n>>8&255]+gn[n>>16&255]+gn[n>>24&255]).toLowerCase()}function Ze(i,e,t){return Math.max(e,Math.min(t,i))}function tf(i,e){return(i%e+e)%e}function tS(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function nS(i,e,t){return i!==e?(t-i)/(e-i):0}function Xo(i,e,t){return(1-t)*i+t*e}function iS(i,e,t,n){return Xo(i,e,1-Math.exp(-t*n))}function sS(i,e=1){return e-Math.abs(tf(i,e*2)-e)}function rS(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function oS(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function aS(i,e){return i+Math.floor(Math.random()*(e-i+1))}function lS(i,e){return i+Math.random()*(e-i)}function cS(i){return i*(.5-Math.random())}function uS(i){i!==void 0&&(Rg=i);let e=Rg+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function dS(i){return i*qo}function hS(i){return i*Xs}function fS(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function pS(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function nf(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function mS(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),u=o((e+n)/2),h=r((e-n)/2),d=o((e-n)/2),f=r((n-e)/2),b=o((n-e)/2);switch(s){case"XYX":i.set(a*u,l*h,l*d,a*c);break;case"YZY":i.set(l*d,a*u,l*h,a*c);break;case"ZXZ":i.set(l*h,l*d,a*u,a*c);break;case"XZX":i.set(a*u,l*b,l*f,a*c);break;case"YXY":i.set(l*f,a*u,l*b,a*c);break;case"ZYZ":i.set(l*b,l*f,a*u,a*c);break;default:Re("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Yc(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function sf(i,e){if(e.constructor===Float32Array)return i;let t=Yc(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function rf(i,e){if(e.constructor===Float32Array)return i;let t=Yc(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var $i={DEG2RAD:qo,RAD2DEG:Xs,generateUUID:wi,clamp:Ze,euclideanModulo:tf,mapLinear:tS,inverseLerp:nS,lerp:Xo,damp:iS,pingpong:sS,smoothstep:rS,smootherstep:oS,randInt:aS,randFloat:lS,randFloatSpread:cS,seededRandom:uS,degToRad:dS,radToDeg:hS,isPowerOfTwo:fS,ceilPowerOfTwo:pS,floorPowerOfTwo:nf,setQuaternionFromProperEuler:mS,normalize:rf,denormalize:sf},Ue=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Ze(this.x,e.x,t.x),this.y=Ze(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Ze(this.x,e,t),this.y=Ze(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ze(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ze(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Mn=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],u=n[s+2],h=n[s+3],d=r[o+0],f=r[o+1],b=r[o+2],y=r[o+3];if(h!==y||l!==d||c!==f||u!==b){let g=l*d+c*f+u*b+h*y;g<0&&(d=-d,f=-f,b=-b,y=-y,g=-g);let m=1-a;if(g<.9995){let _=Math.acos(g),v=Math.sin(_);m=Math.sin(m*_)/v,a=Math.sin(a*_)/v,l=l*m+d*a,c=c*m+f*a,u=u*m+b*a,h=h*m+y*a}else{l=l*m+d*a,c=c*m+f*a,u=u*m+b*a,h=h*m+y*a;let _=1/Math.sqrt(l*l+c*c+u*u+h*h);l*=_,c*=_,u*=_,h*=_}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],u=n[s+3],h=r[o],d=r[o+1],f=r[o+2],b=r[o+3];return e[t]=a*b+u*h+l*f-c*d,e[t+1]=l*b+u*d+c*h-a*f,e[t+2]=c*b+u*f+a*d-l*h,e[t+3]=u*b-a*h-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),u=a(s/2),h=a(r/2),d=l(n/2),f=l(s/2),b=l(r/2);switch(o){case"XYZ":this._x=d*u*h+c*f*b,this._y=c*f*h-d*u*b,this._z=c*u*b+d*f*h,this._w=c*u*h-d*f*b;break;case"YXZ":this._x=d*u*h+c*f*b,this._y=c*f*h-d*u*b,this._z=c*u*b-d*f*h,this._w=c*u*h+d*f*b;break;case"ZXY":this._x=d*u*h-c*f*b,this._y=c*f*h+d*u*b,this._z=c*u*b+d*f*h,this._w=c*u*h-d*f*b;break;case"ZYX":this._x=d*u*h-c*f*b,this._y=c*f*h+d*u*b,this._z=c*u*b-d*f*h,this._w=c*u*h+d*f*b;break;case"YZX":this._x=d*u*h+c*f*b,this._y=c*f*h+d*u*b,this._z=c*u*b-d*f*h,this._w=c*u*h-d*f*b;break;case"XZY":this._x=d*u*h-c*f*b,this._y=c*f*h-d*u*b,this._z=c*u*b+d*f*h,this._w=c*u*h+d*f*b;break;default:Re("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],h=t[10],d=n+a+h;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(u-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(n>a&&n>h){let f=2*Math.sqrt(1+n-a-h);this._w=(u-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>h){let f=2*Math.sqrt(1+a-n-h);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+u)/f}else{let f=2*Math.sqrt(1+h-n-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Ze(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=n*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-n*c,this._z=r*u+o*c+n*l-s*a,this._w=o*u-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},P=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Pg.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Pg.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),u=2*(a*t-r*s),h=2*(r*n-o*t);return this.x=t+l*c+o*h-a*u,this.y=n+l*u+a*c-r*h,this.z=s+l*h+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Ze(this.x,e.x,t.x),this.y=Ze(this.y,e.y,t.y),this.z=Ze(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Ze(this.x,e,t),this.y=Ze(this.y,e,t),this.z=Ze(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ze(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return Hd.copy(this).projectOnVector(e),this.sub(Hd)}reflect(e){return this.sub(Hd.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ze(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Hd=new P,Pg=new Mn,Fe=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=n,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],u=n[4],h=n[7],d=n[2],f=n[5],b=n[8],y=s[0],g=s[3],m=s[6],_=s[1],v=s[4],S=s[7],T=s[2],A=s[5],x=s[8];return r[0]=o*y+a*_+l*T,r[3]=o*g+a*v+l*A,r[6]=o*m+a*S+l*x,r[1]=c*y+u*_+h*T,r[4]=c*g+u*v+h*A,r[7]=c*m+u*S+h*x,r[2]=d*y+f*_+b*T,r[5]=d*g+f*v+b*A,r[8]=d*m+f*S+b*x,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-n*r*u+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=u*o-a*c,d=a*l-u*r,f=c*r-o*l,b=t*h+n*d+s*f;if(b===0)return this.set(0,0,0,0,0,0,0,0,0);let y=1/b;return e[0]=h*y,e[1]=(s*c-u*n)*y,e[2]=(a*n-s*o)*y,e[3]=d*y,e[4]=(u*t-s*l)*y,e[5]=(s*r-a*t)*y,e[6]=f*y,e[7]=(n*l-c*t)*y,e[8]=(o*t-n*r)*y,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Gs("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Gd.makeScale(e,t)),this}rotate(e){return Gs("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Gd.makeRotation(-e)),this}translate(e,t){return Gs("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Gd.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Gd=new Fe,Ig=new Fe().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),kg=new Fe().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function gS(){let i={enabled:!0,workingColorSpace:wn,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===ut&&(s.r=Ui(s.r),s.g=Ui(s.g),s.b=Ui(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===ut&&(s.r=Or(s.r),s.g=Or(s.g),s.b=Or(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Yi?jo:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[wn]:{primaries:e,whitePoint:n,transfer:jo,toXYZ:Ig,fromXYZ:kg,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:$t},outputColorSpaceConfig:{drawingBufferColorSpace:$t}},[$t]:{primaries:e,whitePoint:n,transfer:ut,toXYZ:Ig,fromXYZ:kg,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:$t}}}),i}var $e=gS();function Ui(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Or(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var _r,Xl=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{_r===void 0&&(_r=Ur("canvas")),_r.width=e.width,_r.height=e.height;let s=_r.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=_r}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Ur("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Ui(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(Ui(t[n]/255)*255):t[n]=Ui(t[n]);return{data:t,width:e.width,height:e.height}}else return Re("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},bS=0,zr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:bS++}),this.uuid=wi(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Wd(s[o].image)):r.push(Wd(s[o]))}else r=Wd(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function Wd(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Xl.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Re("Texture: Unable to serialize Texture."),{})}var yS=0,qd=new P,ln=class i extends bi{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=Yn,s=Yn,r=Vt,o=Ln,a=Qn,l=cn,c=i.DEFAULT_ANISOTROPY,u=Yi){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:yS++}),this.uuid=wi(),this.name="",this.source=new zr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ue(0,0),this.repeat=new Ue(1,1),this.center=new Ue(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Fe,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(qd).x}get height(){return this.source.getSize(qd).y}get depth(){return this.source.getSize(qd).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Re(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Re(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Bh)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case gi:e.x=e.x-Math.floor(e.x);break;case Yn:e.x=e.x<0?0:1;break;case Nr:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case gi:e.y=e.y-Math.floor(e.y);break;case Yn:e.y=e.y<0?0:1;break;case Nr:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};ln.DEFAULT_IMAGE=null;ln.DEFAULT_MAPPING=Bh;ln.DEFAULT_ANISOTROPY=1;var lt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],u=l[4],h=l[8],d=l[1],f=l[5],b=l[9],y=l[2],g=l[6],m=l[10];if(Math.abs(u-d)<.01&&Math.abs(h-y)<.01&&Math.abs(b-g)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+y)<.1&&Math.abs(b+g)<.1&&Math.abs(c+f+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let v=(c+1)/2,S=(f+1)/2,T=(m+1)/2,A=(u+d)/4,x=(h+y)/4,E=(b+g)/4;return v>S&&v>T?v<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(v),s=A/n,r=x/n):S>T?S<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),n=A/s,r=E/s):T<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(T),n=x/r,s=E/r),this.set(n,s,r,t),this}let _=Math.sqrt((g-b)*(g-b)+(h-y)*(h-y)+(d-u)*(d-u));return Math.abs(_)<.001&&(_=1),this.x=(g-b)/_,this.y=(h-y)/_,this.z=(d-u)/_,this.w=Math.acos((c+f+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Ze(this.x,e.x,t.x),this.y=Ze(this.y,e.y,t.y),this.z=Ze(this.z,e.z,t.z),this.w=Ze(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Ze(this.x,e,t),this.y=Ze(this.y,e,t),this.z=Ze(this.z,e,t),this.w=Ze(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ze(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},jl=class extends bi{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Vt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new lt(0,0,e,t),this.scissorTest=!1,this.viewport=new lt(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new ln({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Vt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new zr(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},hn=class extends jl{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},Jo=class extends ln{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=zt,this.minFilter=zt,this.wrapR=Yn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Vr=class extends ln{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=zt,this.minFilter=zt,this.wrapR=Yn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Te=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,u,h,d,f,b,y,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,u,h,d,f,b,y,g)}set(e,t,n,s,r,o,a,l,c,u,h,d,f,b,y,g){let m=this.elements;return m[0]=e,m[4]=t,m[8]=n,m[12]=s,m[1]=r,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=u,m[10]=h,m[14]=d,m[3]=f,m[7]=b,m[11]=y,m[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/vr.setFromMatrixColumn(e,0).length(),r=1/vr.setFromMatrixColumn(e,1).length(),o=1/vr.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let d=o*u,f=o*h,b=a*u,y=a*h;t[0]=l*u,t[4]=-l*h,t[8]=c,t[1]=f+b*c,t[5]=d-y*c,t[9]=-a*l,t[2]=y-d*c,t[6]=b+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*u,f=l*h,b=c*u,y=c*h;t[0]=d+y*a,t[4]=b*a-f,t[8]=o*c,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=f*a-b,t[6]=y+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*u,f=l*h,b=c*u,y=c*h;t[0]=d-y*a,t[4]=-o*h,t[8]=b+f*a,t[1]=f+b*a,t[5]=o*u,t[9]=y-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*u,f=o*h,b=a*u,y=a*h;t[0]=l*u,t[4]=b*c-f,t[8]=d*c+y,t[1]=l*h,t[5]=y*c+d,t[9]=f*c-b,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,b=a*l,y=a*c;t[0]=l*u,t[4]=y-d*h,t[8]=b*h+f,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=f*h+b,t[10]=d-y*h}else if(e.order==="XZY"){let d=o*l,f=o*c,b=a*l,y=a*c;t[0]=l*u,t[4]=-h,t[8]=c*u,t[1]=d*h+y,t[5]=o*u,t[9]=f*h-b,t[2]=b*h-f,t[6]=a*u,t[10]=y*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(_S,e,vS)}lookAt(e,t,n){let s=this.elements;return Fn.subVectors(e,t),Fn.lengthSq()===0&&(Fn.z=1),Fn.normalize(),rs.crossVectors(n,Fn),rs.lengthSq()===0&&(Math.abs(n.z)===1?Fn.x+=1e-4:Fn.z+=1e-4,Fn.normalize(),rs.crossVectors(n,Fn)),rs.normalize(),pl.crossVectors(Fn,rs),s[0]=rs.x,s[4]=pl.x,s[8]=Fn.x,s[1]=rs.y,s[5]=pl.y,s[9]=Fn.y,s[2]=rs.z,s[6]=pl.z,s[10]=Fn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],u=n[1],h=n[5],d=n[9],f=n[13],b=n[2],y=n[6],g=n[10],m=n[14],_=n[3],v=n[7],S=n[11],T=n[15],A=s[0],x=s[4],E=s[8],N=s[12],I=s[1],O=s[5],z=s[9],G=s[13],L=s[2],q=s[6],Z=s[10],W=s[14],re=s[3],j=s[7],ee=s[11],ie=s[15];return r[0]=o*A+a*I+l*L+c*re,r[4]=o*x+a*O+l*q+c*j,r[8]=o*E+a*z+l*Z+c*ee,r[12]=o*N+a*G+l*W+c*ie,r[1]=u*A+h*I+d*L+f*re,r[5]=u*x+h*O+d*q+f*j,r[9]=u*E+h*z+d*Z+f*ee,r[13]=u*N+h*G+d*W+f*ie,r[2]=b*A+y*I+g*L+m*re,r[6]=b*x+y*O+g*q+m*j,r[10]=b*E+y*z+g*Z+m*ee,r[14]=b*N+y*G+g*W+m*ie,r[3]=_*A+v*I+S*L+T*re,r[7]=_*x+v*O+S*q+T*j,r[11]=_*E+v*z+S*Z+T*ee,r[15]=_*N+v*G+S*W+T*ie,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],h=e[6],d=e[10],f=e[14],b=e[3],y=e[7],g=e[11],m=e[15],_=l*f-c*d,v=a*f-c*h,S=a*d-l*h,T=o*f-c*u,A=o*d-l*u,x=o*h-a*u;return t*(y*_-g*v+m*S)-n*(b*_-g*T+m*A)+s*(b*v-y*T+m*x)-r*(b*S-y*A+g*x)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-n*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=e[9],d=e[10],f=e[11],b=e[12],y=e[13],g=e[14],m=e[15],_=t*a-n*o,v=t*l-s*o,S=t*c-r*o,T=n*l-s*a,A=n*c-r*a,x=s*c-r*l,E=u*y-h*b,N=u*g-d*b,I=u*m-f*b,O=h*g-d*y,z=h*m-f*y,G=d*m-f*g,L=_*G-v*z+S*O+T*I-A*N+x*E;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let q=1/L;return e[0]=(a*G-l*z+c*O)*q,e[1]=(s*z-n*G-r*O)*q,e[2]=(y*x-g*A+m*T)*q,e[3]=(d*A-h*x-f*T)*q,e[4]=(l*I-o*G-c*N)*q,e[5]=(t*G-s*I+r*N)*q,e[6]=(g*S-b*x-m*v)*q,e[7]=(u*x-d*S+f*v)*q,e[8]=(o*z-a*I+c*E)*q,e[9]=(n*I-t*z-r*E)*q,e[10]=(b*A-y*S+m*_)*q,e[11]=(h*S-u*A-f*_)*q,e[12]=(a*N-o*O-l*E)*q,e[13]=(t*O-n*N+s*E)*q,e[14]=(y*v-b*T-g*_)*q,e[15]=(u*T-h*v+d*_)*q,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+n,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,h=a+a,d=r*c,f=r*u,b=r*h,y=o*u,g=o*h,m=a*h,_=l*c,v=l*u,S=l*h,T=n.x,A=n.y,x=n.z;return s[0]=(1-(y+m))*T,s[1]=(f+S)*T,s[2]=(b-v)*T,s[3]=0,s[4]=(f-S)*A,s[5]=(1-(d+m))*A,s[6]=(g+_)*A,s[7]=0,s[8]=(b+v)*x,s[9]=(g-_)*x,s[10]=(1-(d+y))*x,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=vr.set(s[0],s[1],s[2]).length(),a=vr.set(s[4],s[5],s[6]).length(),l=vr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),ri.copy(this);let c=1/o,u=1/a,h=1/l;return ri.elements[0]*=c,ri.elements[1]*=c,ri.elements[2]*=c,ri.elements[4]*=u,ri.elements[5]*=u,ri.elements[6]*=u,ri.elements[8]*=h,ri.elements[9]*=h,ri.elements[10]*=h,t.setFromRotationMatrix(ri),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=$n,l=!1){let c=this.elements,u=2*r/(t-e),h=2*r/(n-s),d=(t+e)/(t-e),f=(n+s)/(n-s),b,y;if(l)b=r/(o-r),y=o*r/(o-r);else if(a===$n)b=-(o+r)/(o-r),y=-2*o*r/(o-r);else if(a===Fr)b=-o/(o-r),y=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=h,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=b,c[14]=y,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=$n,l=!1){let c=this.elements,u=2/(t-e),h=2/(n-s),d=-(t+e)/(t-e),f=-(n+s)/(n-s),b,y;if(l)b=1/(o-r),y=o/(o-r);else if(a===$n)b=-2/(o-r),y=-(o+r)/(o-r);else if(a===Fr)b=-1/(o-r),y=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=h,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=b,c[14]=y,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},vr=new P,ri=new Te,_S=new P(0,0,0),vS=new P(1,1,1),rs=new P,pl=new P,Fn=new P,Lg=new Te,Og=new Mn,Vi=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],h=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(Ze(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Ze(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(Ze(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Ze(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Ze(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Ze(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,f),this._y=0);break;default:Re("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return Lg.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Lg,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Og.setFromEuler(this),this.setFromQuaternion(Og,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Vi.DEFAULT_ORDER="XYZ";var Hr=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},xS=0,Dg=new P,xr=new Mn,ki=new Te,ml=new P,No=new P,SS=new P,wS=new Mn,Ng=new P(1,0,0),Fg=new P(0,1,0),Ug=new P(0,0,1),Bg={type:"added"},MS={type:"removed"},Sr={type:"childadded",child:null},Xd={type:"childremoved",child:null},kt=class i extends bi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:xS++}),this.uuid=wi(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new P,t=new Vi,n=new Mn,s=new P(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Te},normalMatrix:{value:new Fe}}),this.matrix=new Te,this.matrixWorld=new Te,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Hr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return xr.setFromAxisAngle(e,t),this.quaternion.multiply(xr),this}rotateOnWorldAxis(e,t){return xr.setFromAxisAngle(e,t),this.quaternion.premultiply(xr),this}rotateX(e){return this.rotateOnAxis(Ng,e)}rotateY(e){return this.rotateOnAxis(Fg,e)}rotateZ(e){return this.rotateOnAxis(Ug,e)}translateOnAxis(e,t){return Dg.copy(e).applyQuaternion(this.quaternion),this.position.add(Dg.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Ng,e)}translateY(e){return this.translateOnAxis(Fg,e)}translateZ(e){return this.translateOnAxis(Ug,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(ki.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?ml.copy(e):ml.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),No.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?ki.lookAt(No,ml,this.up):ki.lookAt(ml,No,this.up),this.quaternion.setFromRotationMatrix(ki),s&&(ki.extractRotation(s.matrixWorld),xr.setFromRotationMatrix(ki),this.quaternion.premultiply(xr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ne("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Bg),Sr.child=e,this.dispatchEvent(Sr),Sr.child=null):Ne("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(MS),Xd.child=e,this.dispatchEvent(Xd),Xd.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),ki.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),ki.multiply(e.parent.matrixWorld)),e.applyMatrix4(ki),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Bg),Sr.child=e,this.dispatchEvent(Sr),Sr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(No,e,SS),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(No,wS,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let h=l[c];r(e.shapes,h)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),h=o(e.shapes),d=o(e.skeletons),f=o(e.animations),b=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),u.length>0&&(n.images=u),h.length>0&&(n.shapes=h),d.length>0&&(n.skeletons=d),f.length>0&&(n.animations=f),b.length>0&&(n.nodes=b)}return n.object=s,n;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};kt.DEFAULT_UP=new P(0,1,0);kt.DEFAULT_MATRIX_AUTO_UPDATE=!0;kt.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var zn=class extends kt{constructor(){super(),this.isGroup=!0,this.type="Group"}},TS={type:"move"},Gr=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new zn,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new zn,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new P,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new P),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new zn,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new P,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new P,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let y of e.hand.values()){let g=t.getJointPose(y,n),m=this._getHandJoint(c,y);g!==null&&(m.matrix.fromArray(g.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=g.radius),m.visible=g!==null}let u=c.joints["index-finger-tip"],h=c.joints["thumb-tip"],d=u.position.distanceTo(h.position),f=.02,b=.005;c.inputState.pinching&&d>f+b?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-b&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(TS)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new zn;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},Zb={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},os={h:0,s:0,l:0},gl={h:0,s:0,l:0};function jd(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Ee=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=$t){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,$e.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=$e.workingColorSpace){return this.r=e,this.g=t,this.b=n,$e.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=$e.workingColorSpace){if(e=tf(e,1),t=Ze(t,0,1),n=Ze(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=jd(o,r,e+1/3),this.g=jd(o,r,e),this.b=jd(o,r,e-1/3)}return $e.colorSpaceToWorking(this,s),this}setStyle(e,t=$t){function n(r){r!==void 0&&parseFloat(r)<1&&Re("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Re("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Re("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=$t){let n=Zb[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Re("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Ui(e.r),this.g=Ui(e.g),this.b=Ui(e.b),this}copyLinearToSRGB(e){return this.r=Or(e.r),this.g=Or(e.g),this.b=Or(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=$t){return $e.workingToColorSpace(bn.copy(this),e),Math.round(Ze(bn.r*255,0,255))*65536+Math.round(Ze(bn.g*255,0,255))*256+Math.round(Ze(bn.b*255,0,255))}getHexString(e=$t){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=$e.workingColorSpace){$e.workingToColorSpace(bn.copy(this),t);let n=bn.r,s=bn.g,r=bn.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let h=o-a;switch(c=u<=.5?h/(o+a):h/(2-o-a),o){case n:l=(s-r)/h+(s<r?6:0);break;case s:l=(r-n)/h+2;break;case r:l=(n-s)/h+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=$e.workingColorSpace){return $e.workingToColorSpace(bn.copy(this),t),e.r=bn.r,e.g=bn.g,e.b=bn.b,e}getStyle(e=$t){$e.workingToColorSpace(bn.copy(this),e);let t=bn.r,n=bn.g,s=bn.b;return e!==$t?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(os),this.setHSL(os.h+e,os.s+t,os.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(os),e.getHSL(gl);let n=Xo(os.h,gl.h,t),s=Xo(os.s,gl.s,t),r=Xo(os.l,gl.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},bn=new Ee;Ee.NAMES=Zb;var Yo=class extends kt{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Vi,this.environmentIntensity=1,this.environmentRotation=new Vi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},oi=new P,Li=new P,Kd=new P,Oi=new P,wr=new P,Mr=new P,zg=new P,Jd=new P,Yd=new P,$d=new P,Zd=new lt,Qd=new lt,eh=new lt,ds=class i{constructor(e=new P,t=new P,n=new P){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),oi.subVectors(e,t),s.cross(oi);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){oi.subVectors(s,t),Li.subVectors(n,t),Kd.subVectors(e,t);let o=oi.dot(oi),a=oi.dot(Li),l=oi.dot(Kd),c=Li.dot(Li),u=Li.dot(Kd),h=o*c-a*a;if(h===0)return r.set(0,0,0),null;let d=1/h,f=(c*l-a*u)*d,b=(o*u-a*l)*d;return r.set(1-f-b,b,f)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,Oi)===null?!1:Oi.x>=0&&Oi.y>=0&&Oi.x+Oi.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,Oi)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Oi.x),l.addScaledVector(o,Oi.y),l.addScaledVector(a,Oi.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return Zd.setScalar(0),Qd.setScalar(0),eh.setScalar(0),Zd.fromBufferAttribute(e,t),Qd.fromBufferAttribute(e,n),eh.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(Zd,r.x),o.addScaledVector(Qd,r.y),o.addScaledVector(eh,r.z),o}static isFrontFacing(e,t,n,s){return oi.subVectors(n,t),Li.subVectors(e,t),oi.cross(Li).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return oi.subVectors(this.c,this.b),Li.subVectors(this.a,this.b),oi.cross(Li).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;wr.subVectors(s,n),Mr.subVectors(r,n),Jd.subVectors(e,n);let l=wr.dot(Jd),c=Mr.dot(Jd);if(l<=0&&c<=0)return t.copy(n);Yd.subVectors(e,s);let u=wr.dot(Yd),h=Mr.dot(Yd);if(u>=0&&h<=u)return t.copy(s);let d=l*h-u*c;if(d<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(n).addScaledVector(wr,o);$d.subVectors(e,r);let f=wr.dot($d),b=Mr.dot($d);if(b>=0&&f<=b)return t.copy(r);let y=f*c-l*b;if(y<=0&&c>=0&&b<=0)return a=c/(c-b),t.copy(n).addScaledVector(Mr,a);let g=u*b-f*h;if(g<=0&&h-u>=0&&f-b>=0)return zg.subVectors(r,s),a=(h-u)/(h-u+(f-b)),t.copy(s).addScaledVector(zg,a);let m=1/(g+y+d);return o=y*m,a=d*m,t.copy(n).addScaledVector(wr,o).addScaledVector(Mr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},St=class{constructor(e=new P(1/0,1/0,1/0),t=new P(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(ai.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(ai.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=ai.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,ai):ai.fromBufferAttribute(r,o),ai.applyMatrix4(e.matrixWorld),this.expandByPoint(ai);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),bl.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),bl.copy(n.boundingBox)),bl.applyMatrix4(e.matrixWorld),this.union(bl)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,ai),ai.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Fo),yl.subVectors(this.max,Fo),Tr.subVectors(e.a,Fo),Er.subVectors(e.b,Fo),Ar.subVectors(e.c,Fo),as.subVectors(Er,Tr),ls.subVectors(Ar,Er),Bs.subVectors(Tr,Ar);let t=[0,-as.z,as.y,0,-ls.z,ls.y,0,-Bs.z,Bs.y,as.z,0,-as.x,ls.z,0,-ls.x,Bs.z,0,-Bs.x,-as.y,as.x,0,-ls.y,ls.x,0,-Bs.y,Bs.x,0];return!th(t,Tr,Er,Ar,yl)||(t=[1,0,0,0,1,0,0,0,1],!th(t,Tr,Er,Ar,yl))?!1:(_l.crossVectors(as,ls),t=[_l.x,_l.y,_l.z],th(t,Tr,Er,Ar,yl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,ai).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(ai).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Di[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Di[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Di[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Di[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Di[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Di[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Di[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Di[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Di),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Di=[new P,new P,new P,new P,new P,new P,new P,new P],ai=new P,bl=new St,Tr=new P,Er=new P,Ar=new P,as=new P,ls=new P,Bs=new P,Fo=new P,yl=new P,_l=new P,zs=new P;function th(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){zs.fromArray(i,r);let a=s.x*Math.abs(zs.x)+s.y*Math.abs(zs.y)+s.z*Math.abs(zs.z),l=e.dot(zs),c=t.dot(zs),u=n.dot(zs);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var qt=new P,vl=new Ue,ES=0,Ft=class extends bi{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:ES++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=Qh,this.updateRanges=[],this.gpuType=Vn,this.version=0,this._normalizationScale=e!==void 0?Yc(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)vl.fromBufferAttribute(this,t),vl.applyMatrix3(e),this.setXY(t,vl.x,vl.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)qt.fromBufferAttribute(this,t),qt.applyMatrix3(e),this.setXYZ(t,qt.x,qt.y,qt.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)qt.fromBufferAttribute(this,t),qt.applyMatrix4(e),this.setXYZ(t,qt.x,qt.y,qt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)qt.fromBufferAttribute(this,t),qt.applyNormalMatrix(e),this.setXYZ(t,qt.x,qt.y,qt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)qt.fromBufferAttribute(this,t),qt.transformDirection(e),this.setXYZ(t,qt.x,qt.y,qt.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):sf(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):rf(e,this.array)}};var $o=class extends Ft{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Zo=class extends Ft{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var Sn=class extends Ft{constructor(e,t,n){super(new Float32Array(e),t,n)}},AS=new St,Uo=new P,nh=new P,Xt=class{constructor(e=new P,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):AS.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Uo.subVectors(e,this.center);let t=Uo.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(Uo,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(nh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Uo.copy(e.center).add(nh)),this.expandByPoint(Uo.copy(e.center).sub(nh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},CS=0,Jn=new Te,ih=new kt,Cr=new P,Un=new St,Bo=new St,an=new P,Pn=class i extends bi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:CS++}),this.uuid=wi(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Qx(e)?Zo:$o)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Fe().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Jn.makeRotationFromQuaternion(e),this.applyMatrix4(Jn),this}rotateX(e){return Jn.makeRotationX(e),this.applyMatrix4(Jn),this}rotateY(e){return Jn.makeRotationY(e),this.applyMatrix4(Jn),this}rotateZ(e){return Jn.makeRotationZ(e),this.applyMatrix4(Jn),this}translate(e,t,n){return Jn.makeTranslation(e,t,n),this.applyMatrix4(Jn),this}scale(e,t,n){return Jn.makeScale(e,t,n),this.applyMatrix4(Jn),this}lookAt(e){return ih.lookAt(e),ih.updateMatrix(),this.applyMatrix4(ih.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Cr).negate(),this.translate(Cr.x,Cr.y,Cr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Sn(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Re("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new St);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ne("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new P(-1/0,-1/0,-1/0),new P(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];Un.setFromBufferAttribute(r),this.morphTargetsRelative?(an.addVectors(this.boundingBox.min,Un.min),this.boundingBox.expandByPoint(an),an.addVectors(this.boundingBox.max,Un.max),this.boundingBox.expandByPoint(an)):(this.boundingBox.expandByPoint(Un.min),this.boundingBox.expandByPoint(Un.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ne('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Xt);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ne("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new P,1/0);return}if(e){let n=this.boundingSphere.center;if(Un.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Bo.setFromBufferAttribute(a),this.morphTargetsRelative?(an.addVectors(Un.min,Bo.min),Un.expandByPoint(an),an.addVectors(Un.max,Bo.max),Un.expandByPoint(an)):(Un.expandByPoint(Bo.min),Un.expandByPoint(Bo.max))}Un.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)an.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(an));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)an.fromBufferAttribute(a,c),l&&(Cr.fromBufferAttribute(e,c),an.add(Cr)),s=Math.max(s,n.distanceToSquared(an))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Ne('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ne("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new Ft(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let N=0;N<n.count;N++)a[N]=new P,l[N]=new P;let u=new P,h=new P,d=new P,f=new Ue,b=new Ue,y=new Ue,g=new P,m=new P;function _(N,I,O){c[N]=c[I]=c[O]=1,u.fromBufferAttribute(n,N),h.fromBufferAttribute(n,I),d.fromBufferAttribute(n,O),f.fromBufferAttribute(r,N),b.fromBufferAttribute(r,I),y.fromBufferAttribute(r,O),h.sub(u),d.sub(u),b.sub(f),y.sub(f);let z=1/(b.x*y.y-y.x*b.y);isFinite(z)&&(g.copy(h).multiplyScalar(y.y).addScaledVector(d,-b.y).multiplyScalar(z),m.copy(d).multiplyScalar(b.x).addScaledVector(h,-y.x).multiplyScalar(z),a[N].add(g),a[I].add(g),a[O].add(g),l[N].add(m),l[I].add(m),l[O].add(m))}let v=this.groups;v.length===0&&(v=[{start:0,count:e.count}]);for(let N=0,I=v.length;N<I;++N){let O=v[N],z=O.start,G=O.count;for(let L=z,q=z+G;L<q;L+=3)_(e.getX(L+0),e.getX(L+1),e.getX(L+2))}let S=new P,T=new P,A=new P,x=new P;function E(N){A.fromBufferAttribute(s,N),x.copy(A);let I=a[N];S.copy(I),S.sub(A.multiplyScalar(A.dot(I))).normalize(),T.crossVectors(x,I);let z=T.dot(l[N])<0?-1:1;o.setXYZW(N,S.x,S.y,S.z,z)}for(let N=0,I=n.count;N<I;++N)c[N]&&E(N);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new Ft(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let d=0,f=n.count;d<f;d++)n.setXYZ(d,0,0,0);let s=new P,r=new P,o=new P,a=new P,l=new P,c=new P,u=new P,h=new P;if(e)for(let d=0,f=e.count;d<f;d+=3){let b=e.getX(d+0),y=e.getX(d+1),g=e.getX(d+2);s.fromBufferAttribute(t,b),r.fromBufferAttribute(t,y),o.fromBufferAttribute(t,g),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(n,b),l.fromBufferAttribute(n,y),c.fromBufferAttribute(n,g),a.add(u),l.add(u),c.add(u),n.setXYZ(b,a.x,a.y,a.z),n.setXYZ(y,l.x,l.y,l.z),n.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),n.setXYZ(d+0,u.x,u.y,u.z),n.setXYZ(d+1,u.x,u.y,u.z),n.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)an.fromBufferAttribute(e,t),an.normalize(),e.setXYZ(t,an.x,an.y,an.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,h=a.normalized,d=new c.constructor(l.length*u),f=0,b=0;for(let y=0,g=l.length;y<g;y++){a.isInterleavedBufferAttribute?f=l[y]*a.data.stride+a.offset:f=l[y]*u;for(let m=0;m<u;m++)d[b++]=c[f++]}return new Ft(d,u,h)}if(this.index===null)return Re("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,h=c.length;u<h;u++){let d=c[u],f=e(d,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let h=0,d=c.length;h<d;h++){let f=c[h];u.push(f.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],h=r[c];for(let d=0,f=h.length;d<f;d++)u.push(h[d].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let h=o[c];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Wr=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Qh,this.updateRanges=[],this.version=0,this.uuid=wi()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Vg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Vg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function Vg(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=wi()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var xn=new P,qr=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?Yc(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)xn.fromBufferAttribute(this,t),xn.applyMatrix4(e),this.setXYZ(t,xn.x,xn.y,xn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)xn.fromBufferAttribute(this,t),xn.applyNormalMatrix(e),this.setXYZ(t,xn.x,xn.y,xn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)xn.fromBufferAttribute(this,t),xn.transformDirection(e),this.setXYZ(t,xn.x,xn.y,xn.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Ko("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new Ft(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Ko("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):sf(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):rf(e,this.data.array)}},sh=new P,RS=new P,PS=new Fe,Bn=class{constructor(e=new P(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=sh.subVectors(n,t).cross(RS.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(sh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||PS.getNormalMatrix(e),s=this.coplanarPoint(sh).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},IS=0,In=class extends bi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:IS++}),this.uuid=wi(),this.name="",this.type="Material",this.blending=to,this.side=xi,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Rh,this.blendDst=Ph,this.blendEquation=Qs,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Ee(0,0,0),this.blendAlpha=0,this.depthFunc=Bi,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Sa,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Lr,this.stencilZFail=Lr,this.stencilZPass=Lr,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Re(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Re(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Ee().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new Bn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Ue().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ue().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Ni=new P,rh=new P,xl=new P,Sl=new P,hs=class{constructor(e=new P,t=new P(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Ni)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Ni.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Ni.copy(this.origin).addScaledVector(this.direction,t),Ni.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){rh.copy(e).add(t).multiplyScalar(.5),xl.copy(t).sub(e).normalize(),Sl.copy(this.origin).sub(rh);let r=e.distanceTo(t)*.5,o=-this.direction.dot(xl),a=Sl.dot(this.direction),l=-Sl.dot(xl),c=Sl.lengthSq(),u=Math.abs(1-o*o),h,d,f,b;if(u>0)if(h=o*l-a,d=o*a-l,b=r*u,h>=0)if(d>=-b)if(d<=b){let y=1/u;h*=y,d*=y,f=h*(h+o*d+2*a)+d*(o*h+d+2*l)+c}else d=r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d=-r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d<=-b?(h=Math.max(0,-(-o*r+a)),d=h>0?-r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c):d<=b?(h=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(h=Math.max(0,-(o*r+a)),d=h>0?r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c);else d=o>0?-r:r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(rh).addScaledVector(xl,d),f}intersectSphere(e,t){if(e.radius<0)return null;Ni.subVectors(e.center,this.origin);let n=Ni.dot(this.direction),s=Ni.dot(Ni)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return c>=0?(n=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(n=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),u>=0?(r=(e.min.y-d.y)*u,o=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,o=(e.min.y-d.y)*u),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-d.z)*h,l=(e.max.z-d.z)*h):(a=(e.max.z-d.z)*h,l=(e.min.z-d.z)*h),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,Ni)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,h=e.x-o.x,d=e.y-o.y,f=e.z-o.z,b=t.x-o.x,y=t.y-o.y,g=t.z-o.z,m=n.x-o.x,_=n.y-o.y,v=n.z-o.z,S=Math.abs(l),T=Math.abs(c),A=Math.abs(u),x,E,N,I,O,z,G,L,q,Z,W,re;if(S>=T&&S>=A?(N=l,z=h,q=b,re=m,l>=0?(x=c,E=u,I=d,O=f,G=y,L=g,Z=_,W=v):(x=u,E=c,I=f,O=d,G=g,L=y,Z=v,W=_)):T>=A?(N=c,z=d,q=y,re=_,c>=0?(x=u,E=l,I=f,O=h,G=g,L=b,Z=v,W=m):(x=l,E=u,I=h,O=f,G=b,L=g,Z=m,W=v)):(N=u,z=f,q=g,re=v,u>=0?(x=l,E=c,I=h,O=d,G=b,L=y,Z=m,W=_):(x=c,E=l,I=d,O=h,G=y,L=b,Z=_,W=m)),N===0)return null;let j=x/N,ee=E/N,ie=1/N,Ae=I-j*z,He=O-ee*z,Y=G-j*q,ye=L-ee*q,Se=Z-j*re,ke=W-ee*re,_e=Se*ye-ke*Y,qe=Ae*ke-He*Se,Ht=Y*He-ye*Ae;if(s){if(_e<0||qe<0||Ht<0)return null}else if((_e<0||qe<0||Ht<0)&&(_e>0||qe>0||Ht>0))return null;let De=_e+qe+Ht;if(De===0)return null;let ht=ie*(_e*z+qe*q+Ht*re);return(De>0?ht<0:ht>0)?null:this.at(ht/De,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},yi=class extends In{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Ee(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Vi,this.combine=Ih,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Hg=new Te,Vs=new hs,wl=new Xt,Gg=new P,Ml=new P,Tl=new P,El=new P,oh=new P,Al=new P,Wg=new P,Cl=new P,Ut=class extends kt{constructor(e=new Pn,t=new yi){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Al.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],h=r[l];u!==0&&(oh.fromBufferAttribute(h,e),o?Al.addScaledVector(oh,u):Al.addScaledVector(oh.sub(t),u))}t.add(Al)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),wl.copy(n.boundingSphere),wl.applyMatrix4(r),Vs.copy(e.ray).recast(e.near),!(wl.containsPoint(Vs.origin)===!1&&(Vs.intersectSphere(wl,Gg)===null||Vs.origin.distanceToSquared(Gg)>(e.far-e.near)**2))&&(Hg.copy(r).invert(),Vs.copy(e.ray).applyMatrix4(Hg),!(n.boundingBox!==null&&Vs.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Vs)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let b=0,y=d.length;b<y;b++){let g=d[b],m=o[g.materialIndex],_=Math.max(g.start,f.start),v=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let S=_,T=v;S<T;S+=3){let A=a.getX(S),x=a.getX(S+1),E=a.getX(S+2);s=Rl(this,m,e,n,c,u,h,A,x,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let b=Math.max(0,f.start),y=Math.min(a.count,f.start+f.count);for(let g=b,m=y;g<m;g+=3){let _=a.getX(g),v=a.getX(g+1),S=a.getX(g+2);s=Rl(this,o,e,n,c,u,h,_,v,S),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let b=0,y=d.length;b<y;b++){let g=d[b],m=o[g.materialIndex],_=Math.max(g.start,f.start),v=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let S=_,T=v;S<T;S+=3){let A=S,x=S+1,E=S+2;s=Rl(this,m,e,n,c,u,h,A,x,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let b=Math.max(0,f.start),y=Math.min(l.count,f.start+f.count);for(let g=b,m=y;g<m;g+=3){let _=g,v=g+1,S=g+2;s=Rl(this,o,e,n,c,u,h,_,v,S),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}};function kS(i,e,t,n,s,r,o,a){let l;if(e.side===fn?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===xi,a),l===null)return null;Cl.copy(a),Cl.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(Cl);return c<t.near||c>t.far?null:{distance:c,point:Cl.clone(),object:i}}function Rl(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,Ml),i.getVertexPosition(l,Tl),i.getVertexPosition(c,El);let u=kS(i,e,t,n,Ml,Tl,El,Wg);if(u){let h=new P;ds.getBarycoord(Wg,Ml,Tl,El,h),s&&(u.uv=ds.getInterpolatedAttribute(s,a,l,c,h,new Ue)),r&&(u.uv1=ds.getInterpolatedAttribute(r,a,l,c,h,new Ue)),o&&(u.normal=ds.getInterpolatedAttribute(o,a,l,c,h,new P),u.normal.dot(n.direction)>0&&u.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new P,materialIndex:0};ds.getNormal(Ml,Tl,El,d.normal),u.face=d,u.barycoord=h}return u}var zo=new lt,qg=new lt,Xg=new lt,LS=new lt,jg=new Te,Pl=new P,ah=new Xt,Kg=new Te,lh=new hs,li=class extends Ut{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=hh,this.bindMatrix=new Te,this.bindMatrixInverse=new Te,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new St),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Pl),this.boundingBox.expandByPoint(Pl)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new Xt),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Pl),this.boundingSphere.expandByPoint(Pl)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),ah.copy(this.boundingSphere),ah.applyMatrix4(s),e.ray.intersectsSphere(ah)!==!1&&(Kg.copy(s).invert(),lh.copy(e.ray).applyMatrix4(Kg),!(this.boundingBox!==null&&lh.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,lh)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new lt,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===hh?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===Bb?this.bindMatrixInverse.copy(this.bindMatrix).invert():Re("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;qg.fromBufferAttribute(s.attributes.skinIndex,e),Xg.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(zo.copy(t),t.set(0,0,0,0)):(zo.set(t.x,t.y,t.z,1),t.set(0,0,0)),zo.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=Xg.getComponent(r);if(o!==0){let a=qg.getComponent(r);jg.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(LS.copy(zo).applyMatrix4(jg),o)}}return t.isVector4&&(t.w=zo.w),t.applyMatrix4(this.bindMatrixInverse)}},fs=class extends kt{constructor(){super(),this.isBone=!0,this.type="Bone"}},Xr=class extends ln{constructor(e=null,t=1,n=1,s,r,o,a,l,c=zt,u=zt,h,d){super(null,o,a,l,c,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},Jg=new Te,OS=new Te,js=class i{constructor(e=[],t=[]){this.uuid=wi(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){Re("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new Te)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new Te;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:OS;Jg.multiplyMatrices(a,t[r]),Jg.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new Xr(t,e,e,Qn,Vn);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&(Re("Skeleton: No bone found with UUID:",r),o=new fs),this.bones.push(o),this.boneInverses.push(new Te().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},Hi=class extends Ft{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},Rr=new Te,Yg=new Te,Il=[],$g=new St,DS=new Te,Vo=new Ut,Ho=new Xt,Qo=class extends Ut{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new Hi(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,DS)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new St),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Rr),$g.copy(e.boundingBox).applyMatrix4(Rr),this.boundingBox.union($g)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new Xt),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Rr),Ho.copy(e.boundingSphere).applyMatrix4(Rr),this.boundingSphere.union(Ho)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(Vo.geometry=this.geometry,Vo.material=this.material,Vo.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Ho.copy(this.boundingSphere),Ho.applyMatrix4(n),e.ray.intersectsSphere(Ho)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,Rr),Yg.multiplyMatrices(n,Rr),Vo.matrixWorld=Yg,Vo.raycast(e,Il);for(let o=0,a=Il.length;o<a;o++){let l=Il[o];l.instanceId=r,l.object=this,t.push(l)}Il.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new Hi(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new Xr(new Float32Array(s*this.count),s,this.count,ro,Vn));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},Hs=new Xt,NS=new Ue(.5,.5),kl=new P,ps=class{constructor(e=new Bn,t=new Bn,n=new Bn,s=new Bn,r=new Bn,o=new Bn){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=$n,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],h=r[5],d=r[6],f=r[7],b=r[8],y=r[9],g=r[10],m=r[11],_=r[12],v=r[13],S=r[14],T=r[15];if(s[0].setComponents(c-o,f-u,m-b,T-_).normalize(),s[1].setComponents(c+o,f+u,m+b,T+_).normalize(),s[2].setComponents(c+a,f+h,m+y,T+v).normalize(),s[3].setComponents(c-a,f-h,m-y,T-v).normalize(),n)s[4].setComponents(l,d,g,S).normalize(),s[5].setComponents(c-l,f-d,m-g,T-S).normalize();else if(s[4].setComponents(c-l,f-d,m-g,T-S).normalize(),t===$n)s[5].setComponents(c+l,f+d,m+g,T+S).normalize();else if(t===Fr)s[5].setComponents(l,d,g,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Hs.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Hs.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Hs)}intersectsSprite(e){Hs.center.set(0,0,0);let t=NS.distanceTo(e.center);return Hs.radius=.7071067811865476+t,Hs.applyMatrix4(e.matrixWorld),this.intersectsSphere(Hs)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(kl.x=s.normal.x>0?e.max.x:e.min.x,kl.y=s.normal.y>0?e.max.y:e.min.y,kl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(kl)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Zg=new Te,Kl=class i{constructor(){this.coordinateSystem=$n,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Zg.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new ps),n[s].setFromProjectionMatrix(Zg,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new ps),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var jr=class extends In{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Ee(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},Jl=new P,Yl=new P,Qg=new Te,Go=new hs,Ll=new Xt,ch=new P,eb=new P,Ks=class extends kt{constructor(e=new Pn,t=new jr){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)Jl.fromBufferAttribute(t,s-1),Yl.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=Jl.distanceTo(Yl);e.setAttribute("lineDistance",new Sn(n,1))}else Re("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Ll.copy(n.boundingSphere),Ll.applyMatrix4(s),Ll.radius+=r,e.ray.intersectsSphere(Ll)===!1)return;Qg.copy(s).invert(),Go.copy(e.ray).applyMatrix4(Qg);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,u=n.index,d=n.attributes.position;if(u!==null){let f=Math.max(0,o.start),b=Math.min(u.count,o.start+o.count);for(let y=f,g=b-1;y<g;y+=c){let m=u.getX(y),_=u.getX(y+1),v=Ol(this,e,Go,l,m,_,y);v&&t.push(v)}if(this.isLineLoop){let y=u.getX(b-1),g=u.getX(f),m=Ol(this,e,Go,l,y,g,b-1);m&&t.push(m)}}else{let f=Math.max(0,o.start),b=Math.min(d.count,o.start+o.count);for(let y=f,g=b-1;y<g;y+=c){let m=Ol(this,e,Go,l,y,y+1,y);m&&t.push(m)}if(this.isLineLoop){let y=Ol(this,e,Go,l,b-1,f,b-1);y&&t.push(y)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Ol(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(Jl.fromBufferAttribute(a,s),Yl.fromBufferAttribute(a,r),t.distanceSqToSegment(Jl,Yl,ch,eb)>n)return;ch.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(ch);if(!(c<e.near||c>e.far))return{distance:c,point:eb.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var tb=new P,nb=new P,ea=class extends Ks{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)tb.fromBufferAttribute(t,s),nb.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+tb.distanceTo(nb);e.setAttribute("lineDistance",new Sn(n,1))}else Re("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},ta=class extends Ks{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},Kr=class extends In{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Ee(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},ib=new Te,bh=new hs,Dl=new Xt,Nl=new P,na=class extends kt{constructor(e=new Pn,t=new Kr){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Dl.copy(n.boundingSphere),Dl.applyMatrix4(s),Dl.radius+=r,e.ray.intersectsSphere(Dl)===!1)return;ib.copy(s).invert(),bh.copy(e.ray).applyMatrix4(ib);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=n.index,h=n.attributes.position;if(c!==null){let d=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let b=d,y=f;b<y;b++){let g=c.getX(b);Nl.fromBufferAttribute(h,g),sb(Nl,g,l,s,e,t,this)}}else{let d=Math.max(0,o.start),f=Math.min(h.count,o.start+o.count);for(let b=d,y=f;b<y;b++)Nl.fromBufferAttribute(h,b),sb(Nl,b,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function sb(i,e,t,n,s,r,o){let a=bh.distanceSqToPoint(i);if(a<t){let l=new P;bh.closestPointToPoint(i,l),l.applyMatrix4(n);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var ia=class extends ln{constructor(e=[],t=er,n,s,r,o,a,l,c,u){super(e,t,n,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Gi=class extends ln{constructor(e,t,n=ci,s,r,o,a=zt,l=zt,c,u=zi,h=1){if(u!==zi&&u!==Ji)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:h};super(d,s,r,o,a,l,u,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new zr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},sa=class extends Gi{constructor(e,t=ci,n=er,s,r,o=zt,a=zt,l,c=zi){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,n,s,r,o,a,l,c),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},ra=class extends ln{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Jr=class i extends Pn{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],h=[],d=0,f=0;b("z","y","x",-1,-1,n,t,e,o,r,0),b("z","y","x",1,-1,n,t,-e,o,r,1),b("x","z","y",1,1,e,n,t,s,o,2),b("x","z","y",1,-1,e,n,-t,s,o,3),b("x","y","z",1,-1,e,t,n,s,r,4),b("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new Sn(c,3)),this.setAttribute("normal",new Sn(u,3)),this.setAttribute("uv",new Sn(h,2));function b(y,g,m,_,v,S,T,A,x,E,N){let I=S/x,O=T/E,z=S/2,G=T/2,L=A/2,q=x+1,Z=E+1,W=0,re=0,j=new P;for(let ee=0;ee<Z;ee++){let ie=ee*O-G;for(let Ae=0;Ae<q;Ae++){let He=Ae*I-z;j[y]=He*_,j[g]=ie*v,j[m]=L,c.push(j.x,j.y,j.z),j[y]=0,j[g]=0,j[m]=A>0?1:-1,u.push(j.x,j.y,j.z),h.push(Ae/x),h.push(1-ee/E),W+=1}}for(let ee=0;ee<E;ee++)for(let ie=0;ie<x;ie++){let Ae=d+ie+q*ee,He=d+ie+q*(ee+1),Y=d+(ie+1)+q*(ee+1),ye=d+(ie+1)+q*ee;l.push(Ae,He,ye),l.push(He,Y,ye),re+=6}a.addGroup(f,re,N),f+=re,d+=W}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Js=class i extends Pn{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,u=l+1,h=e/a,d=t/l,f=[],b=[],y=[],g=[];for(let m=0;m<u;m++){let _=m*d-o;for(let v=0;v<c;v++){let S=v*h-r;b.push(S,-_,0),y.push(0,0,1),g.push(v/a),g.push(1-m/l)}}for(let m=0;m<l;m++)for(let _=0;_<a;_++){let v=_+c*m,S=_+c*(m+1),T=_+1+c*(m+1),A=_+1+c*m;f.push(v,S,A),f.push(S,T,A)}this.setIndex(f),this.setAttribute("position",new Sn(b,3)),this.setAttribute("normal",new Sn(y,3)),this.setAttribute("uv",new Sn(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function ir(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(rb(s))s.isRenderTargetTexture?(Re("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(rb(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function yn(i){let e={};for(let t=0;t<i.length;t++){let n=ir(i[t]);for(let s in n)e[s]=n[s]}return e}function rb(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function FS(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function of(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:$e.workingColorSpace}var Qb={clone:ir,merge:yn},US=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,BS=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Bt=class extends In{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=US,this.fragmentShader=BS,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=ir(e.uniforms),this.uniformsGroups=FS(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new Ee().setHex(s.value);break;case"v2":this.uniforms[n].value=new Ue().fromArray(s.value);break;case"v3":this.uniforms[n].value=new P().fromArray(s.value);break;case"v4":this.uniforms[n].value=new lt().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Fe().fromArray(s.value);break;case"m4":this.uniforms[n].value=new Te().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},$l=class extends Bt{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},Ys=class extends In{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new Ee(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Ee(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=jc,this.normalScale=new Ue(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Vi,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},Tn=class extends Ys{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new Ue(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return Ze(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new Ee(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new Ee(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new Ee(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return Gs('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){Gs('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var Zl=class extends In{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Vb,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Ql=class extends In{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function us(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function Wo(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function zS(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function ob(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let l=0;l!==e;++l)s[o++]=i[a+l]}return s}function VS(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var _i=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];e:{t:{let o;n:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break t}o=t.length;break n}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break t}o=n,n=0;break n}break e}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},ec=class extends _i{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:ph,endingEnd:ph}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case mh:r=e,a=2*t-n;break;case gh:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case mh:o=e,l=2*n-t;break;case gh:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,h=this._offsetNext,d=this._weightPrev,f=this._weightNext,b=(n-t)/(s-t),y=b*b,g=y*b,m=-d*g+2*d*y-d*b,_=(1+d)*g+(-1.5-2*d)*y+(-.5+d)*b+1,v=(-1-f)*g+(1.5+f)*y+.5*b,S=f*g-f*y;for(let T=0;T!==a;++T)r[T]=m*o[u+T]+_*o[c+T]+v*o[l+T]+S*o[h+T];return r}},tc=class extends _i{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(n-t)/(s-t),h=1-u;for(let d=0;d!==a;++d)r[d]=o[c+d]*h+o[l+d]*u;return r}},nc=class extends _i{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},ic=class extends _i{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let b=(n-t)/(s-t),y=1-b;for(let g=0;g!==a;++g)r[g]=o[c+g]*y+o[l+g]*b;return r}let d=a*2,f=e-1;for(let b=0;b!==a;++b){let y=o[c+b],g=o[l+b],m=f*d+b*2,_=h[m],v=h[m+1],S=e*d+b*2,T=u[S],A=u[S+1],x=GS(n,t,_,T,s);r[b]=ey(x,y,v,A,g)}return r}};function ey(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function HS(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function GS(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=ey(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=HS(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var kn=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=us(t,this.TimeBufferType),this.values=us(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:us(e.times,Array),values:us(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),Wo(e.settings)&&(n.settings={inTangents:us(e.settings.inTangents,Array),outTangents:us(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new nc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new tc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new ec(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new ic(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Ws:t=this.InterpolantFactoryMethodDiscrete;break;case qs:t=this.InterpolantFactoryMethodLinear;break;case Bl:t=this.InterpolantFactoryMethodSmooth;break;case fh:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Re("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Ws;case this.InterpolantFactoryMethodLinear:return qs;case this.InterpolantFactoryMethodSmooth:return Bl;case this.InterpolantFactoryMethodBezier:return fh}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;Wo(this.settings)&&(ab(this.settings.inTangents,e),ab(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;Wo(this.settings)&&(lb(this.settings.inTangents,e),lb(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Ne("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(Ne("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){Ne("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Ne("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&eS(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){Ne("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===Bl,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let h=a*n,d=h-n,f=h+n;for(let b=0;b!==n;++b){let y=t[h+b];if(y!==t[d+b]||y!==t[f+b]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let h=a*n,d=o*n;for(let f=0;f!==n;++f)t[d+f]=t[h+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,Wo(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function ab(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function lb(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}kn.prototype.ValueTypeName="";kn.prototype.TimeBufferType=Float32Array;kn.prototype.ValueBufferType=Float32Array;kn.prototype.DefaultInterpolation=qs;var Wi=class extends kn{constructor(e,t,n){super(e,t,n)}};Wi.prototype.ValueTypeName="bool";Wi.prototype.ValueBufferType=Array;Wi.prototype.DefaultInterpolation=Ws;Wi.prototype.InterpolantFactoryMethodLinear=void 0;Wi.prototype.InterpolantFactoryMethodSmooth=void 0;var oa=class extends kn{constructor(e,t,n,s){super(e,t,n,s)}};oa.prototype.ValueTypeName="color";var qi=class extends kn{constructor(e,t,n,s){super(e,t,n,s)}};qi.prototype.ValueTypeName="number";var sc=class extends _i{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)Mn.slerpFlat(r,0,o,c-a,o,c,l);return r}},Xi=class extends kn{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new sc(this.times,this.values,this.getValueSize(),e)}};Xi.prototype.ValueTypeName="quaternion";Xi.prototype.InterpolantFactoryMethodSmooth=void 0;var ji=class extends kn{constructor(e,t,n){super(e,t,n)}};ji.prototype.ValueTypeName="string";ji.prototype.ValueBufferType=Array;ji.prototype.DefaultInterpolation=Ws;ji.prototype.InterpolantFactoryMethodLinear=void 0;ji.prototype.InterpolantFactoryMethodSmooth=void 0;var ms=class extends kn{constructor(e,t,n,s){super(e,t,n,s)}};ms.prototype.ValueTypeName="vector";var aa=class{constructor(e="",t=-1,n=[],s=zb){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=wi(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(qS(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(kn.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let l=[],c=[];l.push((a+r-1)%r,a,(a+1)%r),c.push(0,1,0);let u=zS(l);l=ob(l,1,u),c=ob(c,1,u),!s&&l[0]===0&&(l.push(r),c.push(c[0])),o.push(new qi(".morphTargetInfluences["+t[a].name+"]",l,c).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,l=e.length;a<l;a++){let c=e[a],u=c.name.match(r);if(u&&u.length>1){let h=u[1],d=s[h];d||(s[h]=d=[]),d.push(c)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function WS(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return qi;case"vector":case"vector2":case"vector3":case"vector4":return ms;case"color":return oa;case"quaternion":return Xi;case"bool":case"boolean":return Wi;case"string":return ji}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function qS(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=WS(i.type);if(i.times===void 0){let n=[],s=[];VS(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),Wo(i.settings)&&(t.settings={inTangents:us(i.settings.inTangents,Float32Array),outTangents:us(i.settings.outTangents,Float32Array)}),t}var mi={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(cb(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!cb(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function cb(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var rc=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,h){return c.push(u,h),this},this.removeHandler=function(u){let h=c.indexOf(u);return h!==-1&&c.splice(h,2),this},this.getHandler=function(u){for(let h=0,d=c.length;h<d;h+=2){let f=c[h],b=c[h+1];if(f.global&&(f.lastIndex=0),f.test(u))return b}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},ty=new rc,vi=class{constructor(e){this.manager=e!==void 0?e:ty,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};vi.DEFAULT_MATERIAL_NAME="__DEFAULT";var Fi={},yh=class extends Error{constructor(e,t){super(e),this.response=t}},Yr=class extends vi{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=mi.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if(Fi[e]!==void 0){Fi[e].push({onLoad:t,onProgress:n,onError:s});return}Fi[e]=[],Fi[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,l=this.responseType;fetch(o).then(c=>{if(c.status===200||c.status===0){if(c.status===0&&Re("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||c.body===void 0||c.body.getReader===void 0)return c;let u=Fi[e],h=c.body.getReader(),d=c.headers.get("X-File-Size")||c.headers.get("Content-Length"),f=d?parseInt(d):0,b=f!==0,y=0,g=new ReadableStream({start(m){_();function _(){h.read().then(({done:v,value:S})=>{if(v)m.close();else{y+=S.byteLength;let T=new ProgressEvent("progress",{lengthComputable:b,loaded:y,total:f});for(let A=0,x=u.length;A<x;A++){let E=u[A];E.onProgress&&E.onProgress(T)}m.enqueue(S),_()}},v=>{m.error(v)})}}});return new Response(g)}else throw new yh(`fetch for "${c.url}" responded with ${c.status}: ${c.statusText}`,c)}).then(c=>{switch(l){case"arraybuffer":return c.arrayBuffer();case"blob":return c.blob();case"document":return c.text().then(u=>new DOMParser().parseFromString(u,a));case"json":return c.json();default:if(a==="")return c.text();{let h=/charset="?([^;"\s]*)"?/i.exec(a),d=h&&h[1]?h[1].toLowerCase():void 0,f=new TextDecoder(d);return c.arrayBuffer().then(b=>f.decode(b))}}}).then(c=>{mi.add(`file:${e}`,c);let u=Fi[e];delete Fi[e];for(let h=0,d=u.length;h<d;h++){let f=u[h];f.onLoad&&f.onLoad(c)}}).catch(c=>{let u=Fi[e];if(u===void 0)throw this.manager.itemError(e),c;delete Fi[e];for(let h=0,d=u.length;h<d;h++){let f=u[h];f.onError&&f.onError(c)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Pr=new WeakMap,oc=class extends vi{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=mi.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let h=Pr.get(o);h===void 0&&(h=[],Pr.set(o,h)),h.push({onLoad:t,onError:s})}return o}let a=Ur("img");function l(){u(),t&&t(this);let h=Pr.get(this)||[];for(let d=0;d<h.length;d++){let f=h[d];f.onLoad&&f.onLoad(this)}Pr.delete(this),r.manager.itemEnd(e)}function c(h){u(),s&&s(h),mi.remove(`image:${e}`);let d=Pr.get(this)||[];for(let f=0;f<d.length;f++){let b=d[f];b.onError&&b.onError(h)}Pr.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function u(){a.removeEventListener("load",l,!1),a.removeEventListener("error",c,!1)}return a.addEventListener("load",l,!1),a.addEventListener("error",c,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),mi.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var la=class extends vi{constructor(e){super(e)}load(e,t,n,s){let r=new ln,o=new oc(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},$r=class extends kt{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Ee(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var uh=new Te,ub=new P,db=new P,Zr=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Ue(512,512),this.mapType=cn,this.map=null,this.mapPass=null,this.matrix=new Te,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new ps,this._frameExtents=new Ue(1,1),this._viewportCount=1,this._viewports=[new lt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;ub.setFromMatrixPosition(e.matrixWorld),t.position.copy(ub),db.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(db),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){uh.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(uh,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===Fr||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(uh)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Fl=new P,Ul=new Mn,pi=new P,ca=class extends kt{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Te,this.projectionMatrix=new Te,this.projectionMatrixInverse=new Te,this.coordinateSystem=$n,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Fl,Ul,pi),pi.x===1&&pi.y===1&&pi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Fl,Ul,pi.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Fl,Ul,pi),pi.x===1&&pi.y===1&&pi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Fl,Ul,pi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},cs=new P,hb=new Ue,fb=new Ue,Zt=class extends ca{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Xs*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(qo*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Xs*2*Math.atan(Math.tan(qo*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){cs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(cs.x,cs.y).multiplyScalar(-e/cs.z),cs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(cs.x,cs.y).multiplyScalar(-e/cs.z)}getViewSize(e,t){return this.getViewBounds(e,hb,fb),t.subVectors(fb,hb)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(qo*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},_h=class extends Zr{constructor(){super(new Zt(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=Xs*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},ua=class extends $r{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(kt.DEFAULT_UP),this.updateMatrix(),this.target=new kt,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new _h}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},vh=class extends Zr{constructor(){super(new Zt(90,1,.5,500)),this.isPointLightShadow=!0}},da=class extends $r{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new vh}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},Zn=class extends ca{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},xh=class extends Zr{constructor(){super(new Zn(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},ha=class extends $r{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(kt.DEFAULT_UP),this.updateMatrix(),this.target=new kt,this.shadow=new xh}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var Ki=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}};var dh=new WeakMap,fa=class extends vi{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&Re("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&Re("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=mi.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(c=>{dh.has(o)===!0?(s&&s(dh.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(c),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let l=fetch(e,a).then(function(c){return c.blob()}).then(function(c){return createImageBitmap(c,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(c){return mi.add(`image-bitmap:${e}`,c),t&&t(c),r.manager.itemEnd(e),c}).catch(function(c){s&&s(c),dh.set(l,c),mi.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});mi.add(`image-bitmap:${e}`,l),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Ir=-90,kr=1,Qr=class extends kt{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Zt(Ir,kr,e,t);s.layers=this.layers,this.add(s);let r=new Zt(Ir,kr,e,t);r.layers=this.layers,this.add(r);let o=new Zt(Ir,kr,e,t);o.layers=this.layers,this.add(o);let a=new Zt(Ir,kr,e,t);a.layers=this.layers,this.add(a);let l=new Zt(Ir,kr,e,t);l.layers=this.layers,this.add(l);let c=new Zt(Ir,kr,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===$n)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Fr)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),b=e.xr.enabled;e.xr.enabled=!1;let y=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=y,e.setRenderTarget(n,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,f),e.xr.enabled=b,n.texture.needsPMREMUpdate=!0}},ac=class extends Zt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var af="\\[\\]\\.:\\/",XS=new RegExp("["+af+"]","g"),lf="[^"+af+"]",jS="[^"+af.replace("\\.","")+"]",KS=/((?:WC+[\/:])*)/.source.replace("WC",lf),JS=/(WCOD+)?/.source.replace("WCOD",jS),YS=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",lf),$S=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",lf),ZS=new RegExp("^"+KS+JS+YS+$S+"$"),QS=["material","materials","bones","map"],Sh=class{constructor(e,t,n){let s=n||xt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},xt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(XS,"")}static parseTrackName(e){let t=ZS.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);QS.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Re("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){Ne("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Ne("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Ne("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Ne("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Ne("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){Ne("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){Ne("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;Ne("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){Ne("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Ne("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};xt.Composite=Sh;xt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};xt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};xt.prototype.GetterByBindingType=[xt.prototype._getValue_direct,xt.prototype._getValue_array,xt.prototype._getValue_arrayElement,xt.prototype._getValue_toArray];xt.prototype.SetterByBindingTypeAndVersioning=[[xt.prototype._setValue_direct,xt.prototype._setValue_direct_setNeedsUpdate,xt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[xt.prototype._setValue_array,xt.prototype._setValue_array_setNeedsUpdate,xt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[xt.prototype._setValue_arrayElement,xt.prototype._setValue_arrayElement_setNeedsUpdate,xt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[xt.prototype._setValue_fromArray,xt.prototype._setValue_fromArray_setNeedsUpdate,xt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var GI=new Float32Array(1);var pb=new Te,$s=class{constructor(e,t,n=0,s=1/0){this.ray=new hs(e,t),this.near=n,this.far=s,this.camera=null,this.layers=new Hr,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):Ne("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return pb.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(pb),this}intersectObject(e,t=!0,n=[]){return wh(e,this,n,t),n.sort(mb),n}intersectObjects(e,t=!0,n=[]){for(let s=0,r=e.length;s<r;s++)wh(e[s],this,n,t);return n.sort(mb),n}};function mb(i,e){return i.distance-e.distance}function wh(i,e,t,n){let s=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(s=!1),s===!0&&n===!0){let r=i.children;for(let o=0,a=r.length;o<a;o++)wh(r[o],e,t,!0)}}var gs=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=Ze(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(Ze(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Mh=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};function cf(i,e,t,n){let s=ew(n);switch(t){case Wh:return i*e;case ro:return i*e/s.components*s.byteLength;case pc:return i*e/s.components*s.byteLength;case bs:return i*e*2/s.components*s.byteLength;case mc:return i*e*2/s.components*s.byteLength;case qh:return i*e*3/s.components*s.byteLength;case Qn:return i*e*4/s.components*s.byteLength;case gc:return i*e*4/s.components*s.byteLength;case ma:case ga:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case ba:case ya:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case yc:case vc:return Math.max(i,16)*Math.max(e,8)/4;case bc:case _c:return Math.max(i,8)*Math.max(e,8)/2;case xc:case Sc:case Mc:case Tc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case wc:case _a:case Ec:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Ac:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Cc:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Rc:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Pc:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Ic:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case kc:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Lc:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Oc:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case Dc:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Nc:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case Fc:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Uc:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Bc:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case zc:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Vc:case Hc:case Gc:return Math.ceil(i/4)*Math.ceil(e/4)*16;case Wc:case qc:return Math.ceil(i/4)*Math.ceil(e/4)*8;case va:case Xc:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function ew(i){switch(i){case cn:case zh:return{byteLength:1,components:1};case so:case Vh:case ui:return{byteLength:2,components:1};case hc:case fc:return{byteLength:2,components:4};case ci:case dc:case Vn:return{byteLength:4,components:1};case Hh:case Gh:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Re("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function wy(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function nw(i){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,h=c.byteLength,d=i.createBuffer();i.bindBuffer(l,d),i.bufferData(l,c,u),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:h}}function n(a,l,c){let u=l.array,h=l.updateRanges;if(i.bindBuffer(c,a),h.length===0)i.bufferSubData(c,0,u);else{h.sort((f,b)=>f.start-b.start);let d=0;for(let f=1;f<h.length;f++){let b=h[d],y=h[f];y.start<=b.start+b.count+1?b.count=Math.max(b.count,y.start+y.count-b.start):(++d,h[d]=y)}h.length=d+1;for(let f=0,b=h.length;f<b;f++){let y=h[f];i.bufferSubData(c,y.start*u.BYTES_PER_ELEMENT,u,y.start,y.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var iw=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,sw=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,rw=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,ow=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,aw=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,lw=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,cw=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,uw=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,dw=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,hw=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,fw=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,pw=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,mw=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,gw=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,bw=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,yw=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,_w=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,vw=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,xw=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Sw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,ww=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,Mw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Tw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,Ew=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,Aw=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,Cw=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Rw=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Pw=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Iw=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,kw="gl_FragColor = linearToOutputTexel( gl_FragColor );",Lw=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Ow=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,Dw=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Nw=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,Fw=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Uw=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,Bw=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,zw=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Vw=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Hw=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,Gw=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,Ww=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,qw=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Xw=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,jw=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,Kw=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,Jw=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Yw=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,$w=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Zw=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Qw=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,eM=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,tM=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,nM=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,iM=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,sM=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,rM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,oM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,aM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,lM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,cM=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,uM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,dM=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,hM=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,fM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,pM=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,mM=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,gM=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,bM=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,yM=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,_M=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,vM=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,xM=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,SM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,wM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,MM=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,TM=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,EM=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,AM=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,CM=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,RM=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,PM=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,IM=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,kM=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,LM=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,OM=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,DM=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,NM=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,FM=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,UM=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,BM=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,zM=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,VM=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,HM=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,GM=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,WM=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,qM=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,XM=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,jM=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,KM=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,JM=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,YM=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,$M=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,ZM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,QM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,eT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,tT=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,nT=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,iT=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,sT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,rT=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,oT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,aT=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,lT=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,cT=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,uT=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,dT=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,hT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,fT=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,pT=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,mT=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,gT=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,bT=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,yT=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,_T=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,vT=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,xT=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,ST=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,wT=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,MT=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,TT=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,ET=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,AT=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,CT=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,RT=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,PT=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,IT=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,kT=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,LT=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,OT=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,DT=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,Ye={alphahash_fragment:iw,alphahash_pars_fragment:sw,alphamap_fragment:rw,alphamap_pars_fragment:ow,alphatest_fragment:aw,alphatest_pars_fragment:lw,aomap_fragment:cw,aomap_pars_fragment:uw,batching_pars_vertex:dw,batching_vertex:hw,begin_vertex:fw,beginnormal_vertex:pw,bsdfs:mw,iridescence_fragment:gw,bumpmap_pars_fragment:bw,clipping_planes_fragment:yw,clipping_planes_pars_fragment:_w,clipping_planes_pars_vertex:vw,clipping_planes_vertex:xw,color_fragment:Sw,color_pars_fragment:ww,color_pars_vertex:Mw,color_vertex:Tw,common:Ew,defaultnormal_vertex:Aw,displacementmap_pars_vertex:Cw,displacementmap_vertex:Rw,emissivemap_fragment:Pw,emissivemap_pars_fragment:Iw,colorspace_fragment:kw,colorspace_pars_fragment:Lw,envmap_fragment:Ow,envmap_common_pars_fragment:Dw,envmap_pars_fragment:Nw,envmap_pars_vertex:Fw,envmap_physical_pars_fragment:Kw,envmap_vertex:Uw,fog_vertex:Bw,fog_pars_vertex:zw,fog_fragment:Vw,fog_pars_fragment:Hw,gradientmap_pars_fragment:Gw,lightmap_pars_fragment:Ww,lights_lambert_fragment:qw,lights_lambert_pars_fragment:Xw,lights_pars_begin:jw,lights_toon_fragment:Jw,lights_toon_pars_fragment:Yw,lights_phong_fragment:$w,lights_phong_pars_fragment:Zw,lights_physical_fragment:Qw,lights_physical_pars_fragment:eM,lights_fragment_begin:tM,lights_fragment_maps:nM,lights_fragment_end:iM,lightprobes_pars_fragment:sM,logdepthbuf_fragment:rM,logdepthbuf_pars_fragment:oM,logdepthbuf_pars_vertex:aM,logdepthbuf_vertex:lM,map_fragment:cM,map_pars_fragment:uM,map_particle_fragment:dM,map_particle_pars_fragment:hM,metalnessmap_fragment:fM,metalnessmap_pars_fragment:pM,morphinstance_vertex:mM,morphcolor_vertex:gM,morphnormal_vertex:bM,morphtarget_pars_vertex:yM,morphtarget_vertex:_M,normal_fragment_begin:vM,normal_fragment_maps:xM,normal_pars_fragment:SM,normal_pars_vertex:wM,normal_vertex:MM,normalmap_pars_fragment:TM,clearcoat_normal_fragment_begin:EM,clearcoat_normal_fragment_maps:AM,clearcoat_pars_fragment:CM,iridescence_pars_fragment:RM,opaque_fragment:PM,packing:IM,premultiplied_alpha_fragment:kM,project_vertex:LM,dithering_fragment:OM,dithering_pars_fragment:DM,roughnessmap_fragment:NM,roughnessmap_pars_fragment:FM,shadowmap_pars_fragment:UM,shadowmap_pars_vertex:BM,shadowmap_vertex:zM,shadowmask_pars_fragment:VM,skinbase_vertex:HM,skinning_pars_vertex:GM,skinning_vertex:WM,skinnormal_vertex:qM,specularmap_fragment:XM,specularmap_pars_fragment:jM,tonemapping_fragment:KM,tonemapping_pars_fragment:JM,transmission_fragment:YM,transmission_pars_fragment:$M,uv_pars_fragment:ZM,uv_pars_vertex:QM,uv_vertex:eT,worldpos_vertex:tT,background_vert:nT,background_frag:iT,backgroundCube_vert:sT,backgroundCube_frag:rT,cube_vert:oT,cube_frag:aT,depth_vert:lT,depth_frag:cT,distance_vert:uT,distance_frag:dT,equirect_vert:hT,equirect_frag:fT,linedashed_vert:pT,linedashed_frag:mT,meshbasic_vert:gT,meshbasic_frag:bT,meshlambert_vert:yT,meshlambert_frag:_T,meshmatcap_vert:vT,meshmatcap_frag:xT,meshnormal_vert:ST,meshnormal_frag:wT,meshphong_vert:MT,meshphong_frag:TT,meshphysical_vert:ET,meshphysical_frag:AT,meshtoon_vert:CT,meshtoon_frag:RT,points_vert:PT,points_frag:IT,shadow_vert:kT,shadow_frag:LT,sprite_vert:OT,sprite_frag:DT},be={common:{diffuse:{value:new Ee(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Fe},alphaMap:{value:null},alphaMapTransform:{value:new Fe},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Fe}},envmap:{envMap:{value:null},envMapRotation:{value:new Fe},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Fe}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Fe}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Fe},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Fe},normalScale:{value:new Ue(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Fe},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Fe}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Fe}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Fe}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Ee(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Ee(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Fe},alphaTest:{value:0},uvTransform:{value:new Fe}},sprite:{diffuse:{value:new Ee(16777215)},opacity:{value:1},center:{value:new Ue(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Fe},alphaMap:{value:null},alphaMapTransform:{value:new Fe},alphaTest:{value:0}}},Ti={basic:{uniforms:yn([be.common,be.specularmap,be.envmap,be.aomap,be.lightmap,be.fog]),vertexShader:Ye.meshbasic_vert,fragmentShader:Ye.meshbasic_frag},lambert:{uniforms:yn([be.common,be.specularmap,be.envmap,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.fog,be.lights,{emissive:{value:new Ee(0)},envMapIntensity:{value:1}}]),vertexShader:Ye.meshlambert_vert,fragmentShader:Ye.meshlambert_frag},phong:{uniforms:yn([be.common,be.specularmap,be.envmap,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.fog,be.lights,{emissive:{value:new Ee(0)},specular:{value:new Ee(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ye.meshphong_vert,fragmentShader:Ye.meshphong_frag},standard:{uniforms:yn([be.common,be.envmap,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.roughnessmap,be.metalnessmap,be.fog,be.lights,{emissive:{value:new Ee(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ye.meshphysical_vert,fragmentShader:Ye.meshphysical_frag},toon:{uniforms:yn([be.common,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.gradientmap,be.fog,be.lights,{emissive:{value:new Ee(0)}}]),vertexShader:Ye.meshtoon_vert,fragmentShader:Ye.meshtoon_frag},matcap:{uniforms:yn([be.common,be.bumpmap,be.normalmap,be.displacementmap,be.fog,{matcap:{value:null}}]),vertexShader:Ye.meshmatcap_vert,fragmentShader:Ye.meshmatcap_frag},points:{uniforms:yn([be.points,be.fog]),vertexShader:Ye.points_vert,fragmentShader:Ye.points_frag},dashed:{uniforms:yn([be.common,be.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ye.linedashed_vert,fragmentShader:Ye.linedashed_frag},depth:{uniforms:yn([be.common,be.displacementmap]),vertexShader:Ye.depth_vert,fragmentShader:Ye.depth_frag},normal:{uniforms:yn([be.common,be.bumpmap,be.normalmap,be.displacementmap,{opacity:{value:1}}]),vertexShader:Ye.meshnormal_vert,fragmentShader:Ye.meshnormal_frag},sprite:{uniforms:yn([be.sprite,be.fog]),vertexShader:Ye.sprite_vert,fragmentShader:Ye.sprite_frag},background:{uniforms:{uvTransform:{value:new Fe},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ye.background_vert,fragmentShader:Ye.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Fe}},vertexShader:Ye.backgroundCube_vert,fragmentShader:Ye.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ye.cube_vert,fragmentShader:Ye.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ye.equirect_vert,fragmentShader:Ye.equirect_frag},distance:{uniforms:yn([be.common,be.displacementmap,{referencePosition:{value:new P},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ye.distance_vert,fragmentShader:Ye.distance_frag},shadow:{uniforms:yn([be.lights,be.fog,{color:{value:new Ee(0)},opacity:{value:1}}]),vertexShader:Ye.shadow_vert,fragmentShader:Ye.shadow_frag}};Ti.physical={uniforms:yn([Ti.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Fe},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Fe},clearcoatNormalScale:{value:new Ue(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Fe},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Fe},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Fe},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Fe},sheen:{value:0},sheenColor:{value:new Ee(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Fe},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Fe},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Fe},transmissionSamplerSize:{value:new Ue},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Fe},attenuationDistance:{value:0},attenuationColor:{value:new Ee(0)},specularColor:{value:new Ee(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Fe},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Fe},anisotropyVector:{value:new Ue},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Fe}}]),vertexShader:Ye.meshphysical_vert,fragmentShader:Ye.meshphysical_frag};var $c={r:0,b:0,g:0},NT=new Te,My=new Fe;My.set(-1,0,0,0,1,0,0,0,1);function FT(i,e,t,n,s,r){let o=new Ee(0),a=s===!0?0:1,l,c,u=null,h=0,d=null;function f(_){let v=_.isScene===!0?_.background:null;if(v&&v.isTexture){let S=_.backgroundBlurriness>0;v=e.get(v,S)}return v}function b(_){let v=!1,S=f(_);S===null?g(o,a):S&&S.isColor&&(g(S,1),v=!0);let T=i.xr.getEnvironmentBlendMode();T==="additive"?t.buffers.color.setClear(0,0,0,1,r):T==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||v)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function y(_,v){let S=f(v);S&&S.isCubeTexture?(c===void 0&&(c=new Ut(new Jr(1,1,1),new Bt({name:"BackgroundCubeMaterial",uniforms:ir(Ti.backgroundCube.uniforms),vertexShader:Ti.backgroundCube.vertexShader,fragmentShader:Ti.backgroundCube.fragmentShader,side:fn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(T,A,x){this.matrixWorld.copyPosition(x.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=v.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=v.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(NT.makeRotationFromEuler(v.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(My),c.material.toneMapped=$e.getTransfer(S.colorSpace)!==ut,(u!==S||h!==S.version||d!==i.toneMapping)&&(c.material.needsUpdate=!0,u=S,h=S.version,d=i.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new Ut(new Js(2,2),new Bt({name:"BackgroundMaterial",uniforms:ir(Ti.background.uniforms),vertexShader:Ti.background.vertexShader,fragmentShader:Ti.background.fragmentShader,side:xi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=v.backgroundIntensity,l.material.toneMapped=$e.getTransfer(S.colorSpace)!==ut,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(u!==S||h!==S.version||d!==i.toneMapping)&&(l.material.needsUpdate=!0,u=S,h=S.version,d=i.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null))}function g(_,v){_.getRGB($c,of(i)),t.buffers.color.setClear($c.r,$c.g,$c.b,v,r)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(_,v=1){o.set(_),a=v,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(_){a=_,g(o,a)},render:b,addToRenderList:y,dispose:m}}function UT(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=d(null),r=s,o=!1;function a(O,z,G,L,q){let Z=!1,W=h(O,L,G,z);r!==W&&(r=W,c(r.object)),Z=f(O,L,G,q),Z&&b(O,L,G,q),q!==null&&e.update(q,i.ELEMENT_ARRAY_BUFFER),(Z||o)&&(o=!1,S(O,z,G,L),q!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(q).buffer))}function l(){return i.createVertexArray()}function c(O){return i.bindVertexArray(O)}function u(O){return i.deleteVertexArray(O)}function h(O,z,G,L){let q=L.wireframe===!0,Z=n[z.id];Z===void 0&&(Z={},n[z.id]=Z);let W=O.isInstancedMesh===!0?O.id:0,re=Z[W];re===void 0&&(re={},Z[W]=re);let j=re[G.id];j===void 0&&(j={},re[G.id]=j);let ee=j[q];return ee===void 0&&(ee=d(l()),j[q]=ee),ee}function d(O){let z=[],G=[],L=[];for(let q=0;q<t;q++)z[q]=0,G[q]=0,L[q]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:z,enabledAttributes:G,attributeDivisors:L,object:O,attributes:{},index:null}}function f(O,z,G,L){let q=r.attributes,Z=z.attributes,W=0,re=G.getAttributes();for(let j in re)if(re[j].location>=0){let ie=q[j],Ae=Z[j];if(Ae===void 0&&(j==="instanceMatrix"&&O.instanceMatrix&&(Ae=O.instanceMatrix),j==="instanceColor"&&O.instanceColor&&(Ae=O.instanceColor)),ie===void 0||ie.attribute!==Ae||Ae&&ie.data!==Ae.data)return!0;W++}return r.attributesNum!==W||r.index!==L}function b(O,z,G,L){let q={},Z=z.attributes,W=0,re=G.getAttributes();for(let j in re)if(re[j].location>=0){let ie=Z[j];ie===void 0&&(j==="instanceMatrix"&&O.instanceMatrix&&(ie=O.instanceMatrix),j==="instanceColor"&&O.instanceColor&&(ie=O.instanceColor));let Ae={};Ae.attribute=ie,ie&&ie.data&&(Ae.data=ie.data),q[j]=Ae,W++}r.attributes=q,r.attributesNum=W,r.index=L}function y(){let O=r.newAttributes;for(let z=0,G=O.length;z<G;z++)O[z]=0}function g(O){m(O,0)}function m(O,z){let G=r.newAttributes,L=r.enabledAttributes,q=r.attributeDivisors;G[O]=1,L[O]===0&&(i.enableVertexAttribArray(O),L[O]=1),q[O]!==z&&(i.vertexAttribDivisor(O,z),q[O]=z)}function _(){let O=r.newAttributes,z=r.enabledAttributes;for(let G=0,L=z.length;G<L;G++)z[G]!==O[G]&&(i.disableVertexAttribArray(G),z[G]=0)}function v(O,z,G,L,q,Z,W){W===!0?i.vertexAttribIPointer(O,z,G,q,Z):i.vertexAttribPointer(O,z,G,L,q,Z)}function S(O,z,G,L){y();let q=L.attributes,Z=G.getAttributes(),W=z.defaultAttributeValues;for(let re in Z){let j=Z[re];if(j.location>=0){let ee=q[re];if(ee===void 0&&(re==="instanceMatrix"&&O.instanceMatrix&&(ee=O.instanceMatrix),re==="instanceColor"&&O.instanceColor&&(ee=O.instanceColor)),ee!==void 0){let ie=ee.normalized,Ae=ee.itemSize,He=e.get(ee);if(He===void 0)continue;let Y=He.buffer,ye=He.type,Se=He.bytesPerElement,ke=ye===i.INT||ye===i.UNSIGNED_INT||ee.gpuType===dc;if(ee.isInterleavedBufferAttribute){let _e=ee.data,qe=_e.isInterleavedBuffer===!0?_e.stride:_e.itemSize,Ht=ee.offset;if(_e.isInstancedInterleavedBuffer||_e.isInstancedBufferAttribute){for(let De=0;De<j.locationSize;De++)m(j.location+De,_e.meshPerAttribute);O.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=_e.meshPerAttribute*_e.count)}else for(let De=0;De<j.locationSize;De++)g(j.location+De);i.bindBuffer(i.ARRAY_BUFFER,Y);for(let De=0;De<j.locationSize;De++)v(j.location+De,Ae/j.locationSize,ye,ie,qe*Se,(Ht+Ae/j.locationSize*De)*Se,ke)}else{if(ee.isInstancedBufferAttribute){for(let _e=0;_e<j.locationSize;_e++)m(j.location+_e,ee.meshPerAttribute);O.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let _e=0;_e<j.locationSize;_e++)g(j.location+_e);i.bindBuffer(i.ARRAY_BUFFER,Y);for(let _e=0;_e<j.locationSize;_e++)v(j.location+_e,Ae/j.locationSize,ye,ie,Ae*Se,Ae/j.locationSize*_e*Se,ke)}}else if(W!==void 0){let ie=W[re];if(ie!==void 0)switch(ie.length){case 2:i.vertexAttrib2fv(j.location,ie);break;case 3:i.vertexAttrib3fv(j.location,ie);break;case 4:i.vertexAttrib4fv(j.location,ie);break;default:i.vertexAttrib1fv(j.location,ie)}}}}_()}function T(){N();for(let O in n){let z=n[O];for(let G in z){let L=z[G];for(let q in L){let Z=L[q];for(let W in Z)u(Z[W].object),delete Z[W];delete L[q]}}delete n[O]}}function A(O){if(n[O.id]===void 0)return;let z=n[O.id];for(let G in z){let L=z[G];for(let q in L){let Z=L[q];for(let W in Z)u(Z[W].object),delete Z[W];delete L[q]}}delete n[O.id]}function x(O){for(let z in n){let G=n[z];for(let L in G){let q=G[L];if(q[O.id]===void 0)continue;let Z=q[O.id];for(let W in Z)u(Z[W].object),delete Z[W];delete q[O.id]}}}function E(O){for(let z in n){let G=n[z],L=O.isInstancedMesh===!0?O.id:0,q=G[L];if(q!==void 0){for(let Z in q){let W=q[Z];for(let re in W)u(W[re].object),delete W[re];delete q[Z]}delete G[L],Object.keys(G).length===0&&delete n[z]}}}function N(){I(),o=!0,r!==s&&(r=s,c(r.object))}function I(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:N,resetDefaultState:I,dispose:T,releaseStatesOfGeometry:A,releaseStatesOfObject:E,releaseStatesOfProgram:x,initAttributes:y,enableAttribute:g,disableUnusedAttributes:_}}function BT(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,u){u!==0&&(i.drawArraysInstanced(n,l,c,u),t.update(c,n,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,u);let d=0;for(let f=0;f<u;f++)d+=c[f];t.update(d,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function zT(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let x=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(x.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(x){return!(x!==Qn&&n.convert(x)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(x){let E=x===ui&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(x!==cn&&x!==Vn&&!E&&n.convert(x)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(x){if(x==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";x="mediump"}return x==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(Re("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&Re("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&Re("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),b=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),y=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),m=i.getParameter(i.MAX_VERTEX_ATTRIBS),_=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),v=i.getParameter(i.MAX_VARYING_VECTORS),S=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),T=i.getParameter(i.MAX_SAMPLES),A=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:f,maxVertexTextures:b,maxTextureSize:y,maxCubemapSize:g,maxAttributes:m,maxVertexUniforms:_,maxVaryings:v,maxFragmentUniforms:S,maxSamples:T,samples:A}}function VT(i){let e=this,t=null,n=0,s=!1,r=!1,o=new Bn,a=new Fe,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){let f=h.length!==0||d||n!==0||s;return s=d,n=h.length,f},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,f){let b=h.clippingPlanes,y=h.clipIntersection,g=h.clipShadows,m=i.get(h);if(!s||b===null||b.length===0||r&&!g)r?u(null):c();else{let _=r?0:n,v=_*4,S=m.clippingState||null;l.value=S,S=u(b,d,v,f);for(let T=0;T!==v;++T)S[T]=t[T];m.clippingState=S,this.numIntersection=y?this.numPlanes:0,this.numPlanes+=_}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function u(h,d,f,b){let y=h!==null?h.length:0,g=null;if(y!==0){if(g=l.value,b!==!0||g===null){let m=f+y*4,_=d.matrixWorldInverse;a.getNormalMatrix(_),(g===null||g.length<m)&&(g=new Float32Array(m));for(let v=0,S=f;v!==y;++v,S+=4)o.copy(h[v]).applyMatrix4(_,a),o.normal.toArray(g,S),g[S+3]=o.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=y,e.numIntersection=0,g}}var Ta=class extends hn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new ia(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},s=new Jr(5,5,5),r=new Bt({name:"CubemapFromEquirect",uniforms:ir(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:fn,blending:Zs});r.uniforms.tEquirect.value=t;let o=new Ut(s,r),a=t.minFilter;return t.minFilter===Ln&&(t.minFilter=Vt),new Qr(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},ny=256,HT=3,GT=20,Ty=256,Ey=16,WT=3,qT=new P,XT=new Ee,Qc=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Qr(1,10,null),this._boxMesh=new Ut(new Jr(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=qT}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,b=l.autoClearStencil,y=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,y===null&&(e.background=l.getClearColor(XT));let g=new Qr(n,s,u);return g.position.copy(a),g.update(l,e),l.autoClear=h,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=b,e.background=y,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=ry(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=sy(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(ny,nf(e))}_fromTexture(e,t){e.mapping===er||e.mapping===no?this._setSize(e.image.length===0?ny:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=iy(e,!1,!1),n=Math.log2(e)-HT;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=iy(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===er||e.mapping===no?(this._cubemapMaterial===null&&(this._cubemapMaterial=ry()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=sy()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=jT(),this._integrationMaterial=KT());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Ey);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-WT)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(Ty*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=JT());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function iy(i,e,t){return new Ta(i,{minFilter:Ln,generateMipmaps:e,type:ui,colorSpace:wn,depthBuffer:t})}function Ea(i,e,t){return new Bt({name:i,uniforms:e,vertexShader:Ye.cube_vert,fragmentShader:t,side:fn,blending:Zs,depthTest:!1,depthWrite:!1})}function jT(){return Ea("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Ty}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function KT(){return Ea("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Ey}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function JT(){return Ea("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${GT}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function sy(){return Ea("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function ry(){return Ea("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function YT(i){let e=new WeakMap,t=new WeakMap,n=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===lc||f===cc)if(e.has(d)){let b=e.get(d).texture;return a(b,d.mapping)}else{let b=d.image;if(b&&b.height>0){let y=new Ta(b.height);return y.fromEquirectangularTexture(i,d),e.set(d,y),d.addEventListener("dispose",c),a(y.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,b=f===lc||f===cc,y=f===er||f===no;if(b||y){let g=t.get(d),m=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==m)return n===null&&(n=new Qc(i)),g=b?n.fromEquirectangular(d,g):n.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),g.texture;if(g!==void 0)return g.texture;{let _=d.image;return b&&_&&_.height>0||y&&_&&l(_)?(n===null&&(n=new Qc(i)),g=b?n.fromEquirectangular(d):n.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),d.addEventListener("dispose",u),g.texture):null}}}return d}function a(d,f){return f===lc?d.mapping=er:f===cc&&(d.mapping=no),d}function l(d){let f=0,b=6;for(let y=0;y<b;y++)d[y]!==void 0&&f++;return f===b}function c(d){let f=d.target;f.removeEventListener("dispose",c);let b=e.get(f);b!==void 0&&(e.delete(f),b.dispose())}function u(d){let f=d.target;f.removeEventListener("dispose",u);let b=t.get(f);b!==void 0&&(t.delete(f),b.dispose())}function h(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:h}}function $T(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&Gs("WebGLRenderer: "+n+" extension not supported."),s}}}function ZT(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(b=>delete s[b]);function a(b){l(b.target)}function l(b){b.index!==null&&e.remove(b.index);for(let g in b.attributes)e.remove(b.attributes[g]);b.removeEventListener("dispose",a),delete s[b.id],o.unregister(b);let y=r.get(b);y&&(e.remove(y),r.delete(b)),n.releaseStatesOfGeometry(b),b.isInstancedBufferGeometry===!0&&delete b._maxInstanceCount,t.memory.geometries--}function c(b,y){return s[y.id]!==void 0||(y.addEventListener("dispose",a),s[y.id]=new WeakRef(y),o.register(y,y.id,y),t.memory.geometries++),y}function u(b){let y=b.attributes;for(let g in y)e.update(y[g],i.ARRAY_BUFFER)}function h(b){let y=b.index,g=b.attributes.position,m=0;if(g===void 0)return;let _=y!==null?y.array.length:g.array.length/3-1,v=g.count>=65535?Zo:$o,S=new v(Math.ceil(_/3)*6,1),T=S.array;if(y!==null){let x=y.array;m=y.version;for(let E=0,N=0;E<_;E+=3){let I=x[E+0],O=x[E+1],z=x[E+2];T[N++]=I,T[N++]=O,T[N++]=O,T[N++]=z,T[N++]=z,T[N++]=I}}else{m=g.version;for(let x=0,E=0;x<_;x+=3){let N=x+0,I=x+1,O=x+2;T[E++]=N,T[E++]=I,T[E++]=I,T[E++]=O,T[E++]=O,T[E++]=N}}S.version=m;let A=r.get(b);A&&e.remove(A),r.set(b,S)}function d(b){let y=r.get(b);if(y){let g=b.index;g!==null&&y.version<g.version&&h(b)}else h(b);return r.get(b)}function f(){for(let b in s){let y=s[b].deref();y!==void 0&&l(y)}}return{get:c,update:u,getWireframeAttribute:d,dispose:f}}function QT(i,e,t){let n;function s(h){n=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function l(h,d){i.drawElements(n,d,r,h*o),t.update(d,n,1)}function c(h,d,f){f!==0&&(i.drawElementsInstanced(n,d,r,h*o,f),t.update(d,n,f))}function u(h,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,d,0,r,h,0,f);let y=0;for(let g=0;g<f;g++)y+=d[g];t.update(y,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function eE(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:Ne("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function tE(i,e,t){let n=new WeakMap,s=new lt;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,d=n.get(a);if(d===void 0||d.count!==h){let N=function(){x.dispose(),n.delete(a),a.removeEventListener("dispose",N)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,b=a.morphAttributes.normal!==void 0,y=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],_=a.morphAttributes.color||[],v=0;f===!0&&(v=1),b===!0&&(v=2),y===!0&&(v=3);let S=a.attributes.position.count*v,T=1;S>e.maxTextureSize&&(T=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);let A=new Float32Array(S*T*4*h),x=new Jo(A,S,T,h);x.type=Vn,x.needsUpdate=!0;let E=v*4;for(let I=0;I<h;I++){let O=g[I],z=m[I],G=_[I],L=S*T*4*I;for(let q=0;q<O.count;q++){let Z=q*E;f===!0&&(s.fromBufferAttribute(O,q),A[L+Z+0]=s.x,A[L+Z+1]=s.y,A[L+Z+2]=s.z,A[L+Z+3]=0),b===!0&&(s.fromBufferAttribute(z,q),A[L+Z+4]=s.x,A[L+Z+5]=s.y,A[L+Z+6]=s.z,A[L+Z+7]=0),y===!0&&(s.fromBufferAttribute(G,q),A[L+Z+8]=s.x,A[L+Z+9]=s.y,A[L+Z+10]=s.z,A[L+Z+11]=G.itemSize===4?s.w:1)}}d={count:h,texture:x,size:new Ue(S,T)},n.set(a,d),a.addEventListener("dispose",N)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let f=0;for(let y=0;y<c.length;y++)f+=c[y];let b=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",b),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",d.size)}return{update:r}}function nE(i,e,t,n,s){let r=new WeakMap;function o(c){let u=s.render.frame,h=c.geometry,d=e.get(c,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==u&&(f.update(),r.set(f,u))}return d}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),n.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var iE={[kh]:"LINEAR_TONE_MAPPING",[Lh]:"REINHARD_TONE_MAPPING",[Oh]:"CINEON_TONE_MAPPING",[Dh]:"ACES_FILMIC_TONE_MAPPING",[Fh]:"AGX_TONE_MAPPING",[Uh]:"NEUTRAL_TONE_MAPPING",[Nh]:"CUSTOM_TONE_MAPPING"};function sE(i,e,t,n,s,r){let o=new hn(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new Pn;u.setAttribute("position",new Sn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Sn([0,2,0,0,2,0],2));let h=new $l({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),d=new Ut(u,h),f=new Zn(-1,1,1,-1,0,1),b=null,y=null,g=!1,m,_=null,v=[],S=!1;this.setSize=function(T,A){o.setSize(T,A),a!==null&&a.setSize(T,A),l!==null&&l.setSize(T,A);for(let x=0;x<v.length;x++){let E=v[x];E.setSize&&E.setSize(T,A)}},this.setEffects=function(T){v=T,S=v.length>0&&v[0].isRenderPass===!0;let A=o.width,x=o.height;v.length>0&&a===null&&(a=new hn(A,x,{type:ui,depthBuffer:!1,stencilBuffer:!1}),l=new hn(A,x,{type:ui,depthBuffer:!1,stencilBuffer:!1}));let E=s===!0&&v.some(N=>N.needsDepthTexture===!0);E!==(o.depthTexture!==null)&&(E===!0&&c===null&&(c=new Gi(A,x),r===!0&&(c.format=Ji,c.type=nr)),o.dispose(),o.depthTexture=E?c:null,o.resolveDepthBuffer=E,o.storeMultisampledDepthBuffer=E);for(let N=0;N<v.length;N++){let I=v[N];I.setSize&&I.setSize(A,x),E&&I.needsDepthTexture===!0&&I.setDepthTexture&&I.setDepthTexture(c)}},this.begin=function(T,A){if(g||T.toneMapping===Si&&v.length===0)return!1;if(_=A,A!==null){let x=A.width,E=A.height;(o.width!==x||o.height!==E)&&this.setSize(x,E)}return S===!1&&T.setRenderTarget(o),m=T.toneMapping,T.toneMapping=Si,!0},this.hasRenderPass=function(){return S},this.end=function(T,A){T.toneMapping=m,g=!0;let x=o,E=a;for(let N=0;N<v.length;N++){let I=v[N];I.enabled!==!1&&(I.render(T,E,x,A),I.needsSwap!==!1&&(x=E,E=E===a?l:a))}if(b!==T.outputColorSpace||y!==T.toneMapping){b=T.outputColorSpace,y=T.toneMapping,h.defines={},$e.getTransfer(b)===ut&&(h.defines.SRGB_TRANSFER="");let N=iE[y];N&&(h.defines[N]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=x.texture,T.setRenderTarget(_),T.render(d,f),_=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),h.dispose()}}var Ay=new ln,Cy=new Gi(1,1),Ry=new sa(1),Py=new Jo,Iy=new Vr,ky=new ia,oy=[],ay=[],ly=new Float32Array(16),cy=new Float32Array(9),uy=new Float32Array(4);function lo(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=oy[s];if(r===void 0&&(r=new Float32Array(s),oy[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function Qt(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function en(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function tu(i,e){let t=ay[e];t===void 0&&(t=new Int32Array(e),ay[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function rE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function oE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Qt(t,e))return;i.uniform2fv(this.addr,e),en(t,e)}}function aE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Qt(t,e))return;i.uniform3fv(this.addr,e),en(t,e)}}function lE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Qt(t,e))return;i.uniform4fv(this.addr,e),en(t,e)}}function cE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Qt(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),en(t,e)}else{if(Qt(t,n))return;uy.set(n),i.uniformMatrix2fv(this.addr,!1,uy),en(t,n)}}function uE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Qt(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),en(t,e)}else{if(Qt(t,n))return;cy.set(n),i.uniformMatrix3fv(this.addr,!1,cy),en(t,n)}}function dE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Qt(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),en(t,e)}else{if(Qt(t,n))return;ly.set(n),i.uniformMatrix4fv(this.addr,!1,ly),en(t,n)}}function hE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function fE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Qt(t,e))return;i.uniform2iv(this.addr,e),en(t,e)}}function pE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Qt(t,e))return;i.uniform3iv(this.addr,e),en(t,e)}}function mE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Qt(t,e))return;i.uniform4iv(this.addr,e),en(t,e)}}function gE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function bE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Qt(t,e))return;i.uniform2uiv(this.addr,e),en(t,e)}}function yE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Qt(t,e))return;i.uniform3uiv(this.addr,e),en(t,e)}}function _E(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Qt(t,e))return;i.uniform4uiv(this.addr,e),en(t,e)}}function nu(i){return i.version===0&&(i.compareFunction=Zh,i.needsUpdate=!0),i}function vE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=nu(Cy):r=Ay,t.setTexture2D(e||r,s)}function xE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||Iy,s)}function SE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=nu(Ry):r=ky,t.setTextureCube(e||r,s)}function wE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||Py,s)}function ME(i){switch(i){case 5126:return rE;case 35664:return oE;case 35665:return aE;case 35666:return lE;case 35674:return cE;case 35675:return uE;case 35676:return dE;case 5124:case 35670:return hE;case 35667:case 35671:return fE;case 35668:case 35672:return pE;case 35669:case 35673:return mE;case 5125:return gE;case 36294:return bE;case 36295:return yE;case 36296:return _E;case 35678:case 36198:case 36298:case 36306:case 35682:return vE;case 35679:case 36299:case 36307:return xE;case 35680:case 36300:case 36308:case 36293:return SE;case 36289:case 36303:case 36311:case 36292:return wE}}function TE(i,e){i.uniform1fv(this.addr,e)}function EE(i,e){let t=lo(e,this.size,2);i.uniform2fv(this.addr,t)}function AE(i,e){let t=lo(e,this.size,3);i.uniform3fv(this.addr,t)}function CE(i,e){let t=lo(e,this.size,4);i.uniform4fv(this.addr,t)}function RE(i,e){let t=lo(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function PE(i,e){let t=lo(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function IE(i,e){let t=lo(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function kE(i,e){i.uniform1iv(this.addr,e)}function LE(i,e){i.uniform2iv(this.addr,e)}function OE(i,e){i.uniform3iv(this.addr,e)}function DE(i,e){i.uniform4iv(this.addr,e)}function NE(i,e){i.uniform1uiv(this.addr,e)}function FE(i,e){i.uniform2uiv(this.addr,e)}function UE(i,e){i.uniform3uiv(this.addr,e)}function BE(i,e){i.uniform4uiv(this.addr,e)}function zE(i,e,t){let n=this.cache,s=e.length,r=tu(t,s);Qt(n,r)||(i.uniform1iv(this.addr,r),en(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=nu(Cy):o=Ay;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function VE(i,e,t){let n=this.cache,s=e.length,r=tu(t,s);Qt(n,r)||(i.uniform1iv(this.addr,r),en(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||Iy,r[o])}function HE(i,e,t){let n=this.cache,s=e.length,r=tu(t,s);Qt(n,r)||(i.uniform1iv(this.addr,r),en(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=nu(Ry):o=ky;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function GE(i,e,t){let n=this.cache,s=e.length,r=tu(t,s);Qt(n,r)||(i.uniform1iv(this.addr,r),en(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||Py,r[o])}function WE(i){switch(i){case 5126:return TE;case 35664:return EE;case 35665:return AE;case 35666:return CE;case 35674:return RE;case 35675:return PE;case 35676:return IE;case 5124:case 35670:return kE;case 35667:case 35671:return LE;case 35668:case 35672:return OE;case 35669:case 35673:return DE;case 5125:return NE;case 36294:return FE;case 36295:return UE;case 36296:return BE;case 35678:case 36198:case 36298:case 36306:case 35682:return zE;case 35679:case 36299:case 36307:return VE;case 35680:case 36300:case 36308:case 36293:return HE;case 36289:case 36303:case 36311:case 36292:return GE}}var hf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=ME(t.type)}},ff=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=WE(t.type)}},pf=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},uf=/(\w+)(\])?(\[|\.)?/g;function dy(i,e){i.seq.push(e),i.map[e.id]=e}function qE(i,e,t){let n=i.name,s=n.length;for(uf.lastIndex=0;;){let r=uf.exec(n),o=uf.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){dy(t,c===void 0?new hf(a,i,e):new ff(a,i,e));break}else{let h=t.map[a];h===void 0&&(h=new pf(a),dy(t,h)),t=h}}}var ao=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);qE(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function hy(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var XE=37297,jE=0;function KE(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var fy=new Fe;function JE(i){$e._getMatrix(fy,$e.workingColorSpace,i);let e=`mat3( ${fy.elements.map(t=>t.toFixed(4))} )`;switch($e.getTransfer(i)){case jo:return[e,"LinearTransferOETF"];case ut:return[e,"sRGBTransferOETF"];default:return Re("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function py(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+KE(i.getShaderSource(e),a)}else return r}function YE(i,e){let t=JE(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var $E={[kh]:"Linear",[Lh]:"Reinhard",[Oh]:"Cineon",[Dh]:"ACESFilmic",[Fh]:"AgX",[Uh]:"Neutral",[Nh]:"Custom"};function ZE(i,e){let t=$E[e];return t===void 0?(Re("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Zc=new P;function QE(){$e.getLuminanceCoefficients(Zc);let i=Zc.x.toFixed(4),e=Zc.y.toFixed(4),t=Zc.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function eA(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ma).join(`
`)}function tA(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function nA(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function Ma(i){return i!==""}function my(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function gy(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var iA=/^[ \t]*#include +<([\w\d./]+)>/gm;function mf(i){return i.replace(iA,sA)}function sA(i,e){let t=Ye[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return mf(t)}var rA=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function by(i){return i.replace(rA,oA)}function oA(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function yy(i){let e=`precision ${i.precision} float;
	precision ${i.precision} int;
	precision ${i.precision} sampler2D;
	precision ${i.precision} samplerCube;
	precision ${i.precision} sampler3D;
	precision ${i.precision} sampler2DArray;
	precision ${i.precision} sampler2DShadow;
	precision ${i.precision} samplerCubeShadow;
	precision ${i.precision} sampler2DArrayShadow;
	precision ${i.precision} isampler2D;
	precision ${i.precision} isampler3D;
	precision ${i.precision} isamplerCube;
	precision ${i.precision} isampler2DArray;
	precision ${i.precision} usampler2D;
	precision ${i.precision} usampler3D;
	precision ${i.precision} usamplerCube;
	precision ${i.precision} usampler2DArray;
	`;return i.precision==="highp"?e+=`
#define HIGH_PRECISION`:i.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:i.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var aA={[pa]:"SHADOWMAP_TYPE_PCF",[eo]:"SHADOWMAP_TYPE_VSM"};function lA(i){return aA[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var cA={[no]:"ENVMAP_MODE_REFRACTION"};function uA(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":cA[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var dA={[Ih]:"ENVMAP_BLENDING_MULTIPLY",[Fb]:"ENVMAP_BLENDING_MIX",[Ub]:"ENVMAP_BLENDING_ADD"};function hA(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":dA[i.combine]||"ENVMAP_BLENDING_NONE"}function fA(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=lA(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=uA(t),h=hA(t),d=eA(t),f=tA(r),b=s.createProgram(),y,g,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(y=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ma).join(`
`),y.length>0&&(y+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ma).join(`
`),g.length>0&&(g+=`
`)):(y=[yy(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ma).join(`
`),g=[yy(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Si?"#define TONE_MAPPING":"",t.toneMapping!==Si?Ye.tonemapping_pars_fragment:"",t.toneMapping!==Si?ZE("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ye.colorspace_pars_fragment,YE("linearToOutputTexel",t.outputColorSpace),QE(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ma).join(`
`)),o=mf(o),o=my(o,t),o=gy(o,t),a=mf(a),a=my(a,t),a=gy(a,t),o=by(o),a=by(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,y=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+y,g=["#define varying in",t.glslVersion===ef?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===ef?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let _=m+y+o,v=m+g+a,S=hy(s,s.VERTEX_SHADER,_),T=hy(s,s.FRAGMENT_SHADER,v);s.attachShader(b,S),s.attachShader(b,T),t.index0AttributeName!==void 0?s.bindAttribLocation(b,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(b,0,"position"),s.linkProgram(b);function A(I){if(i.debug.checkShaderErrors){let O=s.getProgramInfoLog(b)||"",z=s.getShaderInfoLog(S)||"",G=s.getShaderInfoLog(T)||"",L=O.trim(),q=z.trim(),Z=G.trim(),W=!0,re=!0;if(s.getProgramParameter(b,s.LINK_STATUS)===!1)if(W=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,b,S,T);else{let j=py(s,S,"vertex"),ee=py(s,T,"fragment");Ne("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(b,s.VALIDATE_STATUS)+`

Material Name: `+I.name+`
Material Type: `+I.type+`

Program Info Log: `+L+`
`+j+`
`+ee)}else L!==""?Re("WebGLProgram: Program Info Log:",L):(q===""||Z==="")&&(re=!1);re&&(I.diagnostics={runnable:W,programLog:L,vertexShader:{log:q,prefix:y},fragmentShader:{log:Z,prefix:g}})}s.deleteShader(S),s.deleteShader(T),x=new ao(s,b),E=nA(s,b)}let x;this.getUniforms=function(){return x===void 0&&A(this),x};let E;this.getAttributes=function(){return E===void 0&&A(this),E};let N=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return N===!1&&(N=s.getProgramParameter(b,XE)),N},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(b),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=jE++,this.cacheKey=e,this.usedTimes=1,this.program=b,this.vertexShader=S,this.fragmentShader=T,this}var pA=0,gf=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new bf(e),t.set(e,n)),n}},bf=class{constructor(e){this.id=pA++,this.code=e,this.usedTimes=0}};function mA(i){return i===bs||i===_a||i===va}function gA(i,e,t,n,s,r){let o=new Hr,a=new gf,l=new Set,c=[],u=new Map,h=n.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(x){return l.add(x),x===0?"uv":`uv${x}`}function b(x,E,N,I,O,z){let G=I.fog,L=O.geometry,q=x.isMeshStandardMaterial||x.isMeshLambertMaterial||x.isMeshPhongMaterial?I.environment:null,Z=x.isMeshStandardMaterial||x.isMeshLambertMaterial&&!x.envMap||x.isMeshPhongMaterial&&!x.envMap,W=e.get(x.envMap||q,Z),re=d[x.type],j=n.precision;x.precision!==null&&(j=n.getMaxPrecision(x.precision),j!==x.precision&&Re("WebGLProgram.getParameters:",x.precision,"not supported, using",j,"instead."));let ee=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,ie=ee!==void 0?ee.length:0,Ae=0;L.morphAttributes.position!==void 0&&(Ae=1),L.morphAttributes.normal!==void 0&&(Ae=2),L.morphAttributes.color!==void 0&&(Ae=3);let He,Y,ye,Se;if(re){let ge=Ti[re];He=ge.vertexShader,Y=ge.fragmentShader}else{He=x.vertexShader,Y=x.fragmentShader;let ge=a.getVertexShaderStage(x),ft=a.getFragmentShaderStage(x);a.update(x,ge,ft),ye=ge.id,Se=ft.id}let ke=i.getRenderTarget(),_e=i.state.buffers.depth.getReversed(),qe=O.isInstancedMesh===!0,Ht=O.isBatchedMesh===!0,De=!!x.map,ht=!!x.matcap,bt=!!W,et=bt&&W.isPMREMTexture===!0,un=!!x.aoMap,Kt=!!x.lightMap,An=!!x.bumpMap&&x.wireframe===!1,Rt=!!x.normalMap,fi=!!x.displacementMap,tn=!!x.emissiveMap,Wn=!!x.metalnessMap,qn=!!x.roughnessMap,Xn=x.anisotropy>0,D=x.clearcoat>0,jn=x.diffuseRoughness>0,Et=x.dispersion>0,At=x.retroreflectivity>0,me=x.iridescence>0,Jt=x.sheen>0,Le=x.transmission>0,Ve=Xn&&!!x.anisotropyMap,C=D&&!!x.clearcoatMap,w=D&&!!x.clearcoatNormalMap,U=D&&!!x.clearcoatRoughnessMap,se=jn&&!!x.diffuseRoughnessMap,Q=me&&!!x.iridescenceMap,le=me&&!!x.iridescenceThicknessMap,fe=Jt&&!!x.sheenColorMap,K=Jt&&!!x.sheenRoughnessMap,J=!!x.specularMap,ue=!!x.specularColorMap,R=!!x.specularIntensityMap,$=Le&&!!x.transmissionMap,X=Le&&!!x.thicknessMap,de=!!x.gradientMap,ae=!!x.alphaMap,ce=x.alphaTest>0,Pe=!!x.alphaHash,Ke=!!x.extensions,oe=Si;x.toneMapped&&(ke===null||ke.isXRRenderTarget===!0)&&(oe=i.toneMapping);let Ie=et?W.isCompressedCubeTexture?W.image[0].mipmaps:W.mipmaps:null,Xe={shaderID:re,shaderType:x.type,shaderName:x.name,vertexShader:He,fragmentShader:Y,defines:x.defines,customVertexShaderID:ye,customFragmentShaderID:Se,isRawShaderMaterial:x.isRawShaderMaterial===!0,glslVersion:x.glslVersion,precision:j,batching:Ht,batchingColor:Ht&&O._colorsTexture!==null,instancing:qe,instancingColor:qe&&O.instanceColor!==null,instancingMorph:qe&&O.morphTexture!==null,outputColorSpace:ke===null?i.outputColorSpace:ke.isXRRenderTarget===!0?ke.texture.colorSpace:$e.workingColorSpace,alphaToCoverage:!!x.alphaToCoverage,map:De,matcap:ht,envMap:bt,envMapMode:bt&&W.mapping,envMapPMREM:et,envMapMaxLod:et?Ie.length-1:null,envMapSize:et?Ie[0].width:null,aoMap:un,lightMap:Kt,bumpMap:An,normalMap:Rt,displacementMap:fi,emissiveMap:tn,normalMapObjectSpace:Rt&&x.normalMapType===Hb,normalMapTangentSpace:Rt&&x.normalMapType===jc,packedNormalMap:Rt&&x.normalMapType===jc&&mA(x.normalMap.format),metalnessMap:Wn,roughnessMap:qn,anisotropy:Xn,anisotropyMap:Ve,clearcoat:D,clearcoatMap:C,clearcoatNormalMap:w,clearcoatRoughnessMap:U,diffuseRoughness:jn,diffuseRoughnessMap:se,dispersion:Et,retroreflection:At,iridescence:me,iridescenceMap:Q,iridescenceThicknessMap:le,sheen:Jt,sheenColorMap:fe,sheenRoughnessMap:K,specularMap:J,specularColorMap:ue,specularIntensityMap:R,transmission:Le,transmissionMap:$,thicknessMap:X,gradientMap:de,opaque:x.transparent===!1&&x.blending===to&&x.alphaToCoverage===!1,alphaMap:ae,alphaTest:ce,alphaHash:Pe,combine:x.combine,mapUv:De&&f(x.map.channel),aoMapUv:un&&f(x.aoMap.channel),lightMapUv:Kt&&f(x.lightMap.channel),bumpMapUv:An&&f(x.bumpMap.channel),normalMapUv:Rt&&f(x.normalMap.channel),displacementMapUv:fi&&f(x.displacementMap.channel),emissiveMapUv:tn&&f(x.emissiveMap.channel),metalnessMapUv:Wn&&f(x.metalnessMap.channel),roughnessMapUv:qn&&f(x.roughnessMap.channel),anisotropyMapUv:Ve&&f(x.anisotropyMap.channel),clearcoatMapUv:C&&f(x.clearcoatMap.channel),clearcoatNormalMapUv:w&&f(x.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:U&&f(x.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:se&&f(x.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(x.iridescenceMap.channel),iridescenceThicknessMapUv:le&&f(x.iridescenceThicknessMap.channel),sheenColorMapUv:fe&&f(x.sheenColorMap.channel),sheenRoughnessMapUv:K&&f(x.sheenRoughnessMap.channel),specularMapUv:J&&f(x.specularMap.channel),specularColorMapUv:ue&&f(x.specularColorMap.channel),specularIntensityMapUv:R&&f(x.specularIntensityMap.channel),transmissionMapUv:$&&f(x.transmissionMap.channel),thicknessMapUv:X&&f(x.thicknessMap.channel),alphaMapUv:ae&&f(x.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(Rt||Xn),vertexNormals:!!L.attributes.normal,vertexColors:x.vertexColors,vertexAlphas:x.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:O.isPoints===!0&&!!L.attributes.uv&&(De||ae),fog:!!G,useFog:x.fog===!0,fogExp2:!!G&&G.isFogExp2,flatShading:x.wireframe===!1&&(x.flatShading===!0||L.attributes.normal===void 0&&Rt===!1&&(x.isMeshLambertMaterial||x.isMeshPhongMaterial||x.isMeshStandardMaterial||x.isMeshPhysicalMaterial)),sizeAttenuation:x.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:_e,skinning:O.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:ie,morphTextureStride:Ae,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:z.filter(ge=>ge.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:x.dithering,shadowMapEnabled:i.shadowMap.enabled&&N.length>0,shadowMapType:i.shadowMap.type,toneMapping:oe,decodeVideoTexture:De&&x.map.isVideoTexture===!0&&$e.getTransfer(x.map.colorSpace)===ut,decodeVideoTextureEmissive:tn&&x.emissiveMap.isVideoTexture===!0&&$e.getTransfer(x.emissiveMap.colorSpace)===ut,premultipliedAlpha:x.premultipliedAlpha,doubleSided:x.side===En,flipSided:x.side===fn,useDepthPacking:x.depthPacking>=0,depthPacking:x.depthPacking||0,index0AttributeName:x.index0AttributeName,extensionClipCullDistance:Ke&&x.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Ke&&x.extensions.multiDraw===!0||Ht)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:x.customProgramCacheKey()};return Xe.vertexUv1s=l.has(1),Xe.vertexUv2s=l.has(2),Xe.vertexUv3s=l.has(3),l.clear(),Xe}function y(x){let E=[];if(x.shaderID?E.push(x.shaderID):(E.push(x.customVertexShaderID),E.push(x.customFragmentShaderID)),x.defines!==void 0)for(let N in x.defines)E.push(N),E.push(x.defines[N]);return x.isRawShaderMaterial===!1&&(g(E,x),m(E,x),E.push(i.outputColorSpace)),E.push(x.customProgramCacheKey),E.join()}function g(x,E){x.push(E.precision),x.push(E.outputColorSpace),x.push(E.envMapMode),x.push(E.envMapPMREM),x.push(E.envMapMaxLod),x.push(E.envMapSize),x.push(E.mapUv),x.push(E.alphaMapUv),x.push(E.lightMapUv),x.push(E.aoMapUv),x.push(E.bumpMapUv),x.push(E.normalMapUv),x.push(E.displacementMapUv),x.push(E.emissiveMapUv),x.push(E.metalnessMapUv),x.push(E.roughnessMapUv),x.push(E.anisotropyMapUv),x.push(E.clearcoatMapUv),x.push(E.clearcoatNormalMapUv),x.push(E.clearcoatRoughnessMapUv),x.push(E.diffuseRoughnessMapUv),x.push(E.iridescenceMapUv),x.push(E.iridescenceThicknessMapUv),x.push(E.sheenColorMapUv),x.push(E.sheenRoughnessMapUv),x.push(E.specularMapUv),x.push(E.specularColorMapUv),x.push(E.specularIntensityMapUv),x.push(E.transmissionMapUv),x.push(E.thicknessMapUv),x.push(E.combine),x.push(E.fogExp2),x.push(E.sizeAttenuation),x.push(E.morphTargetsCount),x.push(E.numSunLights),x.push(E.numDirLights),x.push(E.numPointLights),x.push(E.numSpotLights),x.push(E.numSpotLightMaps),x.push(E.numHemiLights),x.push(E.numRectAreaLights),x.push(E.numSunLightShadows),x.push(E.numDirLightShadows),x.push(E.numPointLightShadows),x.push(E.numSpotLightShadows),x.push(E.numSpotLightShadowsWithMaps),x.push(E.numLightProbes),x.push(E.numLightProbeGrids),x.push(E.shadowMapType),x.push(E.toneMapping),x.push(E.numClippingPlanes),x.push(E.numClipIntersection),x.push(E.depthPacking)}function m(x,E){o.disableAll(),E.instancing&&o.enable(0),E.instancingColor&&o.enable(1),E.instancingMorph&&o.enable(2),E.matcap&&o.enable(3),E.envMap&&o.enable(4),E.normalMapObjectSpace&&o.enable(5),E.normalMapTangentSpace&&o.enable(6),E.clearcoat&&o.enable(7),E.iridescence&&o.enable(8),E.alphaTest&&o.enable(9),E.vertexColors&&o.enable(10),E.vertexAlphas&&o.enable(11),E.vertexUv1s&&o.enable(12),E.vertexUv2s&&o.enable(13),E.vertexUv3s&&o.enable(14),E.vertexTangents&&o.enable(15),E.anisotropy&&o.enable(16),E.alphaHash&&o.enable(17),E.batching&&o.enable(18),E.dispersion&&o.enable(19),E.retroreflection&&o.enable(24),E.diffuseRoughness&&o.enable(25),E.batchingColor&&o.enable(20),E.gradientMap&&o.enable(21),E.packedNormalMap&&o.enable(22),E.vertexNormals&&o.enable(23),x.push(o.mask),o.disableAll(),E.fog&&o.enable(0),E.useFog&&o.enable(1),E.flatShading&&o.enable(2),E.logarithmicDepthBuffer&&o.enable(3),E.reversedDepthBuffer&&o.enable(4),E.skinning&&o.enable(5),E.morphTargets&&o.enable(6),E.morphNormals&&o.enable(7),E.morphColors&&o.enable(8),E.premultipliedAlpha&&o.enable(9),E.shadowMapEnabled&&o.enable(10),E.doubleSided&&o.enable(11),E.flipSided&&o.enable(12),E.useDepthPacking&&o.enable(13),E.dithering&&o.enable(14),E.transmission&&o.enable(15),E.sheen&&o.enable(16),E.opaque&&o.enable(17),E.pointsUvs&&o.enable(18),E.decodeVideoTexture&&o.enable(19),E.decodeVideoTextureEmissive&&o.enable(20),E.alphaToCoverage&&o.enable(21),E.numLightProbeGrids>0&&o.enable(22),E.hasPositionAttribute&&o.enable(23),x.push(o.mask)}function _(x){let E=d[x.type],N;if(E){let I=Ti[E];N=Qb.clone(I.uniforms)}else N=x.uniforms;return N}function v(x,E){let N=u.get(E);return N!==void 0?++N.usedTimes:(N=new fA(i,E,x,s),c.push(N),u.set(E,N)),N}function S(x){if(--x.usedTimes===0){let E=c.indexOf(x);c[E]=c[c.length-1],c.pop(),u.delete(x.cacheKey),x.destroy()}}function T(x){a.remove(x)}function A(){a.dispose()}return{getParameters:b,getProgramCacheKey:y,getUniforms:_,acquireProgram:v,releaseProgram:S,releaseShaderCache:T,programs:c,dispose:A}}function bA(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function yA(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function _y(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function vy(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,b,y,g,m){let _=i[e];return _===void 0?(_={id:d.id,object:d,geometry:f,material:b,materialVariant:o(d),groupOrder:y,renderOrder:d.renderOrder,z:g,group:m},i[e]=_):(_.id=d.id,_.object=d,_.geometry=f,_.material=b,_.materialVariant=o(d),_.groupOrder=y,_.renderOrder=d.renderOrder,_.z=g,_.group=m),e++,_}function l(d,f,b,y,g,m,_){_.reversedDepth===!0&&(g=-g);let v=a(d,f,b,y,g,m);b.transmission>0?n.push(v):b.transparent===!0?s.push(v):t.push(v)}function c(d,f,b,y,g,m){let _=a(d,f,b,y,g,m);b.transmission>0?n.unshift(_):b.transparent===!0?s.unshift(_):t.unshift(_)}function u(d,f){t.length>1&&t.sort(d||yA),n.length>1&&n.sort(f||_y),s.length>1&&s.sort(f||_y)}function h(){for(let d=e,f=i.length;d<f;d++){let b=i[d];if(b.id===null)break;b.id=null,b.object=null,b.geometry=null,b.material=null,b.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:h,sort:u}}function _A(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new vy,i.set(n,[o])):s>=r.length?(o=new vy,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function vA(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new P,color:new Ee};break;case"SpotLight":t={position:new P,direction:new P,color:new Ee,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new P,color:new Ee,distance:0,decay:0};break;case"HemisphereLight":t={direction:new P,skyColor:new Ee,groundColor:new Ee};break;case"RectAreaLight":t={color:new Ee,position:new P,halfWidth:new P,halfHeight:new P};break}return i[e.id]=t,t}}}function xA(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ue};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ue};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ue,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var SA=0;function wA(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function MA(i){let e=new vA,t=xA(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new P);let s=new P,r=new Te,o=new Te;function a(c){let u=0,h=0,d=0;for(let z=0;z<9;z++)n.probe[z].set(0,0,0);let f=0,b=0,y=0,g=0,m=0,_=0,v=0,S=0,T=0,A=0,x=0,E=0,N=0,I=0;c.sort(wA);for(let z=0,G=c.length;z<G;z++){let L=c[z],q=L.color,Z=L.intensity,W=L.distance,re=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===bs?re=L.shadow.map.texture:re=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)u+=q.r*Z,h+=q.g*Z,d+=q.b*Z;else if(L.isLightProbe){for(let j=0;j<9;j++)n.probe[j].addScaledVector(L.sh.coefficients[j],Z);I++}else if(L.isSunLight){let j=e.get(L);if(j.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let ee=L.shadow,ie=t.get(L);ie.shadowIntensity=ee.intensity,ie.shadowBias=ee.bias,ie.shadowNormalBias=ee.normalBias,ie.shadowRadius=ee.radius,ie.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),n.sunShadow[b]=ie,n.sunShadowMap[b]=re;let Ae=ee.getViewportCount();for(let He=0;He<Ae;He++)n.sunShadowMatrix[y+He]=ee.getMatrix(He),n.sunShadowCascade[y+He]=ee._cascadeData[He];y+=Ae,b++}n.sun[f]=j,f++}else if(L.isDirectionalLight){let j=e.get(L);if(j.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let ee=L.shadow,ie=t.get(L);ie.shadowIntensity=ee.intensity,ie.shadowBias=ee.bias,ie.shadowNormalBias=ee.normalBias,ie.shadowRadius=ee.radius,ie.shadowMapSize=ee.mapSize,n.directionalShadow[g]=ie,n.directionalShadowMap[g]=re,n.directionalShadowMatrix[g]=L.shadow.matrix,T++}n.directional[g]=j,g++}else if(L.isSpotLight){let j=e.get(L);j.position.setFromMatrixPosition(L.matrixWorld),j.color.copy(q).multiplyScalar(Z),j.distance=W,j.coneCos=Math.cos(L.angle),j.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),j.decay=L.decay,n.spot[_]=j;let ee=L.shadow;if(L.map&&(n.spotLightMap[E]=L.map,E++,ee.updateMatrices(L),L.castShadow&&N++),n.spotLightMatrix[_]=ee.matrix,L.castShadow){let ie=t.get(L);ie.shadowIntensity=ee.intensity,ie.shadowBias=ee.bias,ie.shadowNormalBias=ee.normalBias,ie.shadowRadius=ee.radius,ie.shadowMapSize=ee.mapSize,n.spotShadow[_]=ie,n.spotShadowMap[_]=re,x++}_++}else if(L.isRectAreaLight){let j=e.get(L);j.color.copy(q).multiplyScalar(Z),j.halfWidth.set(L.width*.5,0,0),j.halfHeight.set(0,L.height*.5,0),n.rectArea[v]=j,v++}else if(L.isPointLight){let j=e.get(L);if(j.color.copy(L.color).multiplyScalar(L.intensity),j.distance=L.distance,j.decay=L.decay,L.castShadow){let ee=L.shadow,ie=t.get(L);ie.shadowIntensity=ee.intensity,ie.shadowBias=ee.bias,ie.shadowNormalBias=ee.normalBias,ie.shadowRadius=ee.radius,ie.shadowMapSize=ee.mapSize,ie.shadowCameraNear=ee.camera.near,ie.shadowCameraFar=ee.camera.far,n.pointShadow[m]=ie,n.pointShadowMap[m]=re,n.pointShadowMatrix[m]=L.shadow.matrix,A++}n.point[m]=j,m++}else if(L.isHemisphereLight){let j=e.get(L);j.skyColor.copy(L.color).multiplyScalar(Z),j.groundColor.copy(L.groundColor).multiplyScalar(Z),n.hemi[S]=j,S++}}v>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=be.LTC_FLOAT_1,n.rectAreaLTC2=be.LTC_FLOAT_2):(n.rectAreaLTC1=be.LTC_HALF_1,n.rectAreaLTC2=be.LTC_HALF_2)),n.ambient[0]=u,n.ambient[1]=h,n.ambient[2]=d;let O=n.hash;(O.sunLength!==f||O.directionalLength!==g||O.pointLength!==m||O.spotLength!==_||O.rectAreaLength!==v||O.hemiLength!==S||O.numSunShadows!==b||O.numDirectionalShadows!==T||O.numPointShadows!==A||O.numSpotShadows!==x||O.numSpotMaps!==E||O.numLightProbes!==I)&&(n.sun.length=f,n.directional.length=g,n.spot.length=_,n.rectArea.length=v,n.point.length=m,n.hemi.length=S,n.sunShadow.length=b,n.sunShadowMap.length=b,n.sunShadowMatrix.length=y,n.sunShadowCascade.length=y,n.directionalShadow.length=T,n.directionalShadowMap.length=T,n.directionalShadowMatrix.length=T,n.pointShadow.length=A,n.pointShadowMap.length=A,n.pointShadowMatrix.length=A,n.spotShadow.length=x,n.spotShadowMap.length=x,n.spotLightMatrix.length=x+E-N,n.spotLightMap.length=E,n.numSpotLightShadowsWithMaps=N,n.numLightProbes=I,O.sunLength=f,O.directionalLength=g,O.pointLength=m,O.spotLength=_,O.rectAreaLength=v,O.hemiLength=S,O.numSunShadows=b,O.numDirectionalShadows=T,O.numPointShadows=A,O.numSpotShadows=x,O.numSpotMaps=E,O.numLightProbes=I,n.version=SA++)}function l(c,u){let h=0,d=0,f=0,b=0,y=0,g=0,m=u.matrixWorldInverse;for(let _=0,v=c.length;_<v;_++){let S=c[_];if(S.isSunLight){let T=n.sun[h];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(m),h++}else if(S.isDirectionalLight){let T=n.directional[d];T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(m),d++}else if(S.isSpotLight){let T=n.spot[b];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(m),T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(m),b++}else if(S.isRectAreaLight){let T=n.rectArea[y];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(m),o.identity(),r.copy(S.matrixWorld),r.premultiply(m),o.extractRotation(r),T.halfWidth.set(S.width*.5,0,0),T.halfHeight.set(0,S.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),y++}else if(S.isPointLight){let T=n.point[f];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(m),f++}else if(S.isHemisphereLight){let T=n.hemi[g];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(m),g++}}}return{setup:a,setupView:l,state:n}}function xy(i){let e=new MA(i),t=[],n=[],s=[];function r(h){u.camera=h,t.length=0,n.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){n.push(h)}function l(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function c(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function TA(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new xy(i),e.set(s,[a])):r>=o.length?(a=new xy(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var EA=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,AA=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,CA=[new P(1,0,0),new P(-1,0,0),new P(0,1,0),new P(0,-1,0),new P(0,0,1),new P(0,0,-1)],RA=[new P(0,-1,0),new P(0,-1,0),new P(0,0,1),new P(0,0,-1),new P(0,-1,0),new P(0,-1,0)],Sy=new Te,wa=new P,df=new P;function PA(i,e,t){let n=new ps,s=new Ue,r=new Ue,o=new lt,a=new Zl,l=new Ql,c={},u=t.maxTextureSize,h={[xi]:fn,[fn]:xi,[En]:En},d=new Bt({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ue},radius:{value:4}},vertexShader:EA,fragmentShader:AA}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let b=new Pn;b.setAttribute("position",new Ft(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let y=new Ut(b,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=pa;let m=this.type;this.render=function(A,x,E){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||A.length===0)return;this.type===yb&&(Re("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=pa);let N=i.getRenderTarget(),I=i.getActiveCubeFace(),O=i.getActiveMipmapLevel(),z=i.state;z.setBlending(Zs),z.buffers.depth.getReversed()===!0?z.buffers.color.setClear(0,0,0,0):z.buffers.color.setClear(1,1,1,1),z.buffers.depth.setTest(!0),z.setScissorTest(!1);let G=m!==this.type;G&&x.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(q=>q.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,q=A.length;L<q;L++){let Z=A[L],W=Z.shadow;if(W===void 0){Re("WebGLShadowMap:",Z,"has no shadow.");continue}if(W.autoUpdate===!1&&W.needsUpdate===!1)continue;s.copy(W.mapSize);let re=W.getFrameExtents();s.multiply(re),r.copy(W.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/re.x),s.x=r.x*re.x,W.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/re.y),s.y=r.y*re.y,W.mapSize.y=r.y));let j=i.state.buffers.depth.getReversed();if(W.camera._reversedDepth=j,W.map===null||G===!0){if(W.map!==null&&(W.map.depthTexture!==null&&(W.map.depthTexture.dispose(),W.map.depthTexture=null),W.map.dispose()),this.type===eo){if(Z.isPointLight){Re("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}W.map=new hn(s.x,s.y,{format:bs,type:ui,minFilter:Vt,magFilter:Vt,generateMipmaps:!1}),W.map.texture.name=Z.name+".shadowMap",W.map.depthTexture=new Gi(s.x,s.y,Vn),W.map.depthTexture.name=Z.name+".shadowMapDepth",W.map.depthTexture.format=zi,W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=zt,W.map.depthTexture.magFilter=zt}else Z.isPointLight?(W.map=new Ta(s.x),W.map.depthTexture=new sa(s.x,ci)):(W.map=new hn(s.x,s.y),W.map.depthTexture=new Gi(s.x,s.y,ci)),W.map.depthTexture.name=Z.name+".shadowMap",W.map.depthTexture.format=zi,this.type===pa?(W.map.depthTexture.compareFunction=j?$h:Yh,W.map.depthTexture.minFilter=Vt,W.map.depthTexture.magFilter=Vt):(W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=zt,W.map.depthTexture.magFilter=zt);W.camera.updateProjectionMatrix()}W.map.isWebGLCubeRenderTarget!==!0&&(W.map.width!==s.x||W.map.height!==s.y)&&W.map.setSize(s.x,s.y);let ee=W.map.isWebGLCubeRenderTarget?6:W.getViewportCount();Z.isPointLight!==!0&&W.updateMatrices(Z,E);let ie=(W.camera.layers.mask&4294967294)!==0?W.camera.layers:E.layers;for(let Ae=0;Ae<ee;Ae++){let He=W.getCamera(Ae);if(Z.isPointLight){let Y=W.camera,ye=W.matrix,Se=Z.distance||Y.far;Se!==Y.far&&(Y.far=Se,Y.updateProjectionMatrix()),wa.setFromMatrixPosition(Z.matrixWorld),Y.position.copy(wa),df.copy(Y.position),df.add(CA[Ae]),Y.up.copy(RA[Ae]),Y.lookAt(df),Y.updateMatrixWorld(),ye.makeTranslation(-wa.x,-wa.y,-wa.z),Sy.multiplyMatrices(Y.projectionMatrix,Y.matrixWorldInverse),W._frustum.setFromProjectionMatrix(Sy,Y.coordinateSystem,Y.reversedDepth)}if(W.map.isWebGLCubeRenderTarget)i.setRenderTarget(W.map,Ae),i.clear();else{Ae===0&&(i.setRenderTarget(W.map),i.clear());let Y=W.getViewport(Ae);o.set(r.x*Y.x,r.y*Y.y,r.x*Y.z,r.y*Y.w),z.viewport(o)}n=W.getFrustum(Ae),S(x,E,He,Z,ie,this.type)}W.isPointLightShadow!==!0&&this.type===eo&&_(W,E),W.needsUpdate=!1}m=this.type,g.needsUpdate=!1,i.setRenderTarget(N,I,O)};function _(A,x){let E=e.update(y);d.defines.VSM_SAMPLES!==A.blurSamples&&(d.defines.VSM_SAMPLES=A.blurSamples,f.defines.VSM_SAMPLES=A.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),A.mapPass===null?A.mapPass=new hn(s.x,s.y,{format:bs,type:ui}):(A.mapPass.width!==A.map.width||A.mapPass.height!==A.map.height)&&A.mapPass.setSize(A.map.width,A.map.height),d.uniforms.shadow_pass.value=A.map.depthTexture,d.uniforms.resolution.value.set(A.map.width,A.map.height),d.uniforms.radius.value=A.radius,i.setRenderTarget(A.mapPass),i.clear(),i.renderBufferDirect(x,null,E,d,y,null),f.uniforms.shadow_pass.value=A.mapPass.texture,f.uniforms.resolution.value.set(A.map.width,A.map.height),f.uniforms.radius.value=A.radius,i.setRenderTarget(A.map),i.clear(),i.renderBufferDirect(x,null,E,f,y,null)}function v(A,x,E,N){let I=null,O=E.isPointLight===!0?A.customDistanceMaterial:A.customDepthMaterial;if(O!==void 0)I=O;else if(I=E.isPointLight===!0?l:a,i.localClippingEnabled&&x.clipShadows===!0&&Array.isArray(x.clippingPlanes)&&x.clippingPlanes.length!==0||x.displacementMap&&x.displacementScale!==0||x.alphaMap&&x.alphaTest>0||x.map&&x.alphaTest>0||x.alphaToCoverage===!0){let z=I.uuid,G=x.uuid,L=c[z];L===void 0&&(L={},c[z]=L);let q=L[G];q===void 0&&(q=I.clone(),L[G]=q,x.addEventListener("dispose",T)),I=q}if(I.visible=x.visible,I.wireframe=x.wireframe,N===eo?I.side=x.shadowSide!==null?x.shadowSide:x.side:I.side=x.shadowSide!==null?x.shadowSide:h[x.side],I.alphaMap=x.alphaMap,I.alphaTest=x.alphaToCoverage===!0?.5:x.alphaTest,I.map=x.map,I.clipShadows=x.clipShadows,I.clippingPlanes=x.clippingPlanes,I.clipIntersection=x.clipIntersection,I.displacementMap=x.displacementMap,I.displacementScale=x.displacementScale,I.displacementBias=x.displacementBias,I.wireframeLinewidth=x.wireframeLinewidth,I.linewidth=x.linewidth,E.isPointLight===!0&&I.isMeshDistanceMaterial===!0){let z=i.properties.get(I);z.light=E}return I}function S(A,x,E,N,I,O){if(A.visible===!1)return;if(A.layers.test(I)&&(A.isMesh||A.isLine||A.isPoints)&&(A.castShadow||A.receiveShadow&&O===eo)&&(!A.frustumCulled||A.intersectsFrustum(n))){A.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,A.matrixWorld);let L=e.update(A),q=A.material;if(Array.isArray(q)){let Z=L.groups;for(let W=0,re=Z.length;W<re;W++){let j=Z[W],ee=q[j.materialIndex];if(ee&&ee.visible){let ie=v(A,ee,N,O);A.onBeforeShadow(i,A,x,E,L,ie,j),i.renderBufferDirect(E,null,L,ie,A,j),A.onAfterShadow(i,A,x,E,L,ie,j)}}}else if(q.visible){let Z=v(A,q,N,O);A.onBeforeShadow(i,A,x,E,L,Z,null),i.renderBufferDirect(E,null,L,Z,A,null),A.onAfterShadow(i,A,x,E,L,Z,null)}}let G=A.children;for(let L=0,q=G.length;L<q;L++)S(G[L],x,E,N,I,O)}function T(A){A.target.removeEventListener("dispose",T);for(let E in c){let N=c[E],I=A.target.uuid;I in N&&(N[I].dispose(),delete N[I])}}}function IA(i,e){function t(){let R=!1,$=new lt,X=null,de=new lt(0,0,0,0);return{setMask:function(ae){X!==ae&&!R&&(i.colorMask(ae,ae,ae,ae),X=ae)},setLocked:function(ae){R=ae},setClear:function(ae,ce,Pe,Ke,oe){oe===!0&&(ae*=Ke,ce*=Ke,Pe*=Ke),$.set(ae,ce,Pe,Ke),de.equals($)===!1&&(i.clearColor(ae,ce,Pe,Ke),de.copy($))},reset:function(){R=!1,X=null,de.set(-1,0,0,0)}}}function n(){let R=!1,$=!1,X=null,de=null,ae=null;return{setReversed:function(ce){if($!==ce){let Pe=e.get("EXT_clip_control");ce?Pe.clipControlEXT(Pe.LOWER_LEFT_EXT,Pe.ZERO_TO_ONE_EXT):Pe.clipControlEXT(Pe.LOWER_LEFT_EXT,Pe.NEGATIVE_ONE_TO_ONE_EXT),$=ce;let Ke=ae;ae=null,this.setClear(Ke)}},getReversed:function(){return $},setTest:function(ce){ce?_e(i.DEPTH_TEST):qe(i.DEPTH_TEST)},setMask:function(ce){X!==ce&&!R&&(i.depthMask(ce),X=ce)},setFunc:function(ce){if($&&(ce=$b[ce]),de!==ce){switch(ce){case zl:i.depthFunc(i.NEVER);break;case Vl:i.depthFunc(i.ALWAYS);break;case Hl:i.depthFunc(i.LESS);break;case Bi:i.depthFunc(i.LEQUAL);break;case Gl:i.depthFunc(i.EQUAL);break;case Wl:i.depthFunc(i.GEQUAL);break;case Dr:i.depthFunc(i.GREATER);break;case ql:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}de=ce}},setLocked:function(ce){R=ce},setClear:function(ce){ae!==ce&&(ae=ce,$&&(ce=1-ce),i.clearDepth(ce))},reset:function(){R=!1,X=null,de=null,ae=null,$=!1}}}function s(){let R=!1,$=null,X=null,de=null,ae=null,ce=null,Pe=null,Ke=null,oe=null;return{setTest:function(Ie){R||(Ie?_e(i.STENCIL_TEST):qe(i.STENCIL_TEST))},setMask:function(Ie){$!==Ie&&!R&&(i.stencilMask(Ie),$=Ie)},setFunc:function(Ie,Xe,ge){(X!==Ie||de!==Xe||ae!==ge)&&(i.stencilFunc(Ie,Xe,ge),X=Ie,de=Xe,ae=ge)},setOp:function(Ie,Xe,ge){(ce!==Ie||Pe!==Xe||Ke!==ge)&&(i.stencilOp(Ie,Xe,ge),ce=Ie,Pe=Xe,Ke=ge)},setLocked:function(Ie){R=Ie},setClear:function(Ie){oe!==Ie&&(i.clearStencil(Ie),oe=Ie)},reset:function(){R=!1,$=null,X=null,de=null,ae=null,ce=null,Pe=null,Ke=null,oe=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,u={},h={},d={},f=new WeakMap,b=[],y=null,g=!1,m=null,_=null,v=null,S=null,T=null,A=null,x=null,E=new Ee(0,0,0),N=0,I=!1,O=null,z=null,G=null,L=null,q=null,Z=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),W=!1,re=0,j=i.getParameter(i.VERSION);j.indexOf("WebGL")!==-1?(re=parseFloat(/^WebGL (\d)/.exec(j)[1]),W=re>=1):j.indexOf("OpenGL ES")!==-1&&(re=parseFloat(/^OpenGL ES (\d)/.exec(j)[1]),W=re>=2);let ee=null,ie={},Ae=i.getParameter(i.SCISSOR_BOX),He=i.getParameter(i.VIEWPORT),Y=new lt().fromArray(Ae),ye=new lt().fromArray(He);function Se(R,$,X,de){let ae=new Uint8Array(4),ce=i.createTexture();i.bindTexture(R,ce),i.texParameteri(R,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(R,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Pe=0;Pe<X;Pe++)R===i.TEXTURE_3D||R===i.TEXTURE_2D_ARRAY?i.texImage3D($,0,i.RGBA,1,1,de,0,i.RGBA,i.UNSIGNED_BYTE,ae):i.texImage2D($+Pe,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,ae);return ce}let ke={};ke[i.TEXTURE_2D]=Se(i.TEXTURE_2D,i.TEXTURE_2D,1),ke[i.TEXTURE_CUBE_MAP]=Se(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),ke[i.TEXTURE_2D_ARRAY]=Se(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),ke[i.TEXTURE_3D]=Se(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),_e(i.DEPTH_TEST),o.setFunc(Bi),An(!1),Rt(Th),_e(i.CULL_FACE),un(Zs);function _e(R){u[R]!==!0&&(i.enable(R),u[R]=!0)}function qe(R){u[R]!==!1&&(i.disable(R),u[R]=!1)}function Ht(R,$){return d[R]!==$?(i.bindFramebuffer(R,$),d[R]=$,R===i.DRAW_FRAMEBUFFER&&(d[i.FRAMEBUFFER]=$),R===i.FRAMEBUFFER&&(d[i.DRAW_FRAMEBUFFER]=$),!0):!1}function De(R,$){let X=b,de=!1;if(R){X=f.get($),X===void 0&&(X=[],f.set($,X));let ae=R.textures;if(X.length!==ae.length||X[0]!==i.COLOR_ATTACHMENT0){for(let ce=0,Pe=ae.length;ce<Pe;ce++)X[ce]=i.COLOR_ATTACHMENT0+ce;X.length=ae.length,de=!0}}else X[0]!==i.BACK&&(X[0]=i.BACK,de=!0);de&&i.drawBuffers(X)}function ht(R){return y!==R?(i.useProgram(R),y=R,!0):!1}let bt={[Qs]:i.FUNC_ADD,[vb]:i.FUNC_SUBTRACT,[xb]:i.FUNC_REVERSE_SUBTRACT};bt[Sb]=i.MIN,bt[wb]=i.MAX;let et={[Mb]:i.ZERO,[Tb]:i.ONE,[Eb]:i.SRC_COLOR,[Rh]:i.SRC_ALPHA,[kb]:i.SRC_ALPHA_SATURATE,[Pb]:i.DST_COLOR,[Cb]:i.DST_ALPHA,[Ab]:i.ONE_MINUS_SRC_COLOR,[Ph]:i.ONE_MINUS_SRC_ALPHA,[Ib]:i.ONE_MINUS_DST_COLOR,[Rb]:i.ONE_MINUS_DST_ALPHA,[Lb]:i.CONSTANT_COLOR,[Ob]:i.ONE_MINUS_CONSTANT_COLOR,[Db]:i.CONSTANT_ALPHA,[Nb]:i.ONE_MINUS_CONSTANT_ALPHA};function un(R,$,X,de,ae,ce,Pe,Ke,oe,Ie){if(R===Zs){g===!0&&(qe(i.BLEND),g=!1);return}if(g===!1&&(_e(i.BLEND),g=!0),R!==_b){if(R!==m||Ie!==I){if((_!==Qs||T!==Qs)&&(i.blendEquation(i.FUNC_ADD),_=Qs,T=Qs),Ie)switch(R){case to:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Eh:i.blendFunc(i.ONE,i.ONE);break;case Ah:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Ch:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:Ne("WebGLState: Invalid blending: ",R);break}else switch(R){case to:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Eh:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Ah:Ne("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Ch:Ne("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ne("WebGLState: Invalid blending: ",R);break}v=null,S=null,A=null,x=null,E.set(0,0,0),N=0,m=R,I=Ie}return}ae=ae||$,ce=ce||X,Pe=Pe||de,($!==_||ae!==T)&&(i.blendEquationSeparate(bt[$],bt[ae]),_=$,T=ae),(X!==v||de!==S||ce!==A||Pe!==x)&&(i.blendFuncSeparate(et[X],et[de],et[ce],et[Pe]),v=X,S=de,A=ce,x=Pe),(Ke.equals(E)===!1||oe!==N)&&(i.blendColor(Ke.r,Ke.g,Ke.b,oe),E.copy(Ke),N=oe),m=R,I=!1}function Kt(R,$){R.side===En?qe(i.CULL_FACE):_e(i.CULL_FACE);let X=R.side===fn;$&&(X=!X),An(X),R.blending===to&&R.transparent===!1?un(Zs):un(R.blending,R.blendEquation,R.blendSrc,R.blendDst,R.blendEquationAlpha,R.blendSrcAlpha,R.blendDstAlpha,R.blendColor,R.blendAlpha,R.premultipliedAlpha),o.setFunc(R.depthFunc),o.setTest(R.depthTest),o.setMask(R.depthWrite),r.setMask(R.colorWrite);let de=R.stencilWrite;a.setTest(de),de&&(a.setMask(R.stencilWriteMask),a.setFunc(R.stencilFunc,R.stencilRef,R.stencilFuncMask),a.setOp(R.stencilFail,R.stencilZFail,R.stencilZPass)),tn(R.polygonOffset,R.polygonOffsetFactor,R.polygonOffsetUnits),R.alphaToCoverage===!0?_e(i.SAMPLE_ALPHA_TO_COVERAGE):qe(i.SAMPLE_ALPHA_TO_COVERAGE)}function An(R){O!==R&&(R?i.frontFace(i.CW):i.frontFace(i.CCW),O=R)}function Rt(R){R!==gb?(_e(i.CULL_FACE),R!==z&&(R===Th?i.cullFace(i.BACK):R===bb?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):qe(i.CULL_FACE),z=R}function fi(R){R!==G&&(W&&i.lineWidth(R),G=R)}function tn(R,$,X){R?(_e(i.POLYGON_OFFSET_FILL),(L!==$||q!==X)&&(L=$,q=X,o.getReversed()&&($=-$,X=-X),i.polygonOffset($,X))):qe(i.POLYGON_OFFSET_FILL)}function Wn(R){R?_e(i.SCISSOR_TEST):qe(i.SCISSOR_TEST)}function qn(R){R===void 0&&(R=i.TEXTURE0+Z-1),ee!==R&&(i.activeTexture(R),ee=R)}function Xn(R,$,X){X===void 0&&(ee===null?X=i.TEXTURE0+Z-1:X=ee);let de=ie[X];de===void 0&&(de={type:void 0,texture:void 0},ie[X]=de),(de.type!==R||de.texture!==$)&&(ee!==X&&(i.activeTexture(X),ee=X),i.bindTexture(R,$||ke[R]),de.type=R,de.texture=$)}function D(){let R=ie[ee];R!==void 0&&R.type!==void 0&&(i.bindTexture(R.type,null),R.type=void 0,R.texture=void 0)}function jn(){try{i.compressedTexImage2D(...arguments)}catch(R){Ne("WebGLState:",R)}}function Et(){try{i.compressedTexImage3D(...arguments)}catch(R){Ne("WebGLState:",R)}}function At(){try{i.texSubImage2D(...arguments)}catch(R){Ne("WebGLState:",R)}}function me(){try{i.texSubImage3D(...arguments)}catch(R){Ne("WebGLState:",R)}}function Jt(){try{i.compressedTexSubImage2D(...arguments)}catch(R){Ne("WebGLState:",R)}}function Le(){try{i.compressedTexSubImage3D(...arguments)}catch(R){Ne("WebGLState:",R)}}function Ve(){try{i.texStorage2D(...arguments)}catch(R){Ne("WebGLState:",R)}}function C(){try{i.texStorage3D(...arguments)}catch(R){Ne("WebGLState:",R)}}function w(){try{i.texImage2D(...arguments)}catch(R){Ne("WebGLState:",R)}}function U(){try{i.texImage3D(...arguments)}catch(R){Ne("WebGLState:",R)}}function se(R){return h[R]!==void 0?h[R]:i.getParameter(R)}function Q(R,$){h[R]!==$&&(i.pixelStorei(R,$),h[R]=$)}function le(R){Y.equals(R)===!1&&(i.scissor(R.x,R.y,R.z,R.w),Y.copy(R))}function fe(R){ye.equals(R)===!1&&(i.viewport(R.x,R.y,R.z,R.w),ye.copy(R))}function K(R,$){let X=c.get($);X===void 0&&(X=new WeakMap,c.set($,X));let de=X.get(R);de===void 0&&(de=i.getUniformBlockIndex($,R.name),i.uniformBlockBinding($,de,de),X.set(R,de))}function J(R,$,X){let ae=c.get($).get(R);l[ae]!==X&&(i.bindBufferBase(i.UNIFORM_BUFFER,ae,X),l[ae]=X)}function ue(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),u={},h={},ee=null,ie={},d={},l={},f=new WeakMap,b=[],y=null,g=!1,m=null,_=null,v=null,S=null,T=null,A=null,x=null,E=new Ee(0,0,0),N=0,I=!1,O=null,z=null,G=null,L=null,q=null,Y.set(0,0,i.canvas.width,i.canvas.height),ye.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:_e,disable:qe,bindFramebuffer:Ht,drawBuffers:De,useProgram:ht,setBlending:un,setMaterial:Kt,setFlipSided:An,setCullFace:Rt,setLineWidth:fi,setPolygonOffset:tn,setScissorTest:Wn,activeTexture:qn,bindTexture:Xn,unbindTexture:D,compressedTexImage2D:jn,compressedTexImage3D:Et,texImage2D:w,texImage3D:U,pixelStorei:Q,getParameter:se,updateUBOMapping:K,uniformBlockBinding:J,texStorage2D:Ve,texStorage3D:C,texSubImage2D:At,texSubImage3D:me,compressedTexSubImage2D:Jt,compressedTexSubImage3D:Le,scissor:le,viewport:fe,reset:ue}}function kA(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ue,u=new WeakMap,h=new Set,d,f=new WeakMap,b=new Set,y=new FinalizationRegistry(C=>b.delete(C)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(C,w){return g?new OffscreenCanvas(C,w):Ur("canvas")}function _(C,w,U){let se=1,Q=Ve(C);if((Q.width>U||Q.height>U)&&(se=U/Math.max(Q.width,Q.height)),se<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let le=Math.floor(se*Q.width),fe=Math.floor(se*Q.height);d===void 0&&(d=m(le,fe));let K=w?m(le,fe):d;return K.width=le,K.height=fe,K.getContext("2d").drawImage(C,0,0,le,fe),Re("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+le+"x"+fe+")."),K}else return"data"in C&&Re("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),C;return C}function v(C){return C.generateMipmaps}function S(C){i.generateMipmap(C)}function T(C){return C.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?i.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function A(C,w,U,se,Q,le=!1){if(C!==null){if(i[C]!==void 0)return i[C];Re("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let fe;se&&(fe=e.get("EXT_texture_norm16"),fe||Re("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let K=w;if(w===i.RED&&(U===i.FLOAT&&(K=i.R32F),U===i.HALF_FLOAT&&(K=i.R16F),U===i.UNSIGNED_BYTE&&(K=i.R8),U===i.UNSIGNED_SHORT&&fe&&(K=fe.R16_EXT),U===i.SHORT&&fe&&(K=fe.R16_SNORM_EXT)),w===i.RED_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.R8UI),U===i.UNSIGNED_SHORT&&(K=i.R16UI),U===i.UNSIGNED_INT&&(K=i.R32UI),U===i.BYTE&&(K=i.R8I),U===i.SHORT&&(K=i.R16I),U===i.INT&&(K=i.R32I)),w===i.RG&&(U===i.FLOAT&&(K=i.RG32F),U===i.HALF_FLOAT&&(K=i.RG16F),U===i.UNSIGNED_BYTE&&(K=i.RG8),U===i.UNSIGNED_SHORT&&fe&&(K=fe.RG16_EXT),U===i.SHORT&&fe&&(K=fe.RG16_SNORM_EXT)),w===i.RG_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.RG8UI),U===i.UNSIGNED_SHORT&&(K=i.RG16UI),U===i.UNSIGNED_INT&&(K=i.RG32UI),U===i.BYTE&&(K=i.RG8I),U===i.SHORT&&(K=i.RG16I),U===i.INT&&(K=i.RG32I)),w===i.RGB_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.RGB8UI),U===i.UNSIGNED_SHORT&&(K=i.RGB16UI),U===i.UNSIGNED_INT&&(K=i.RGB32UI),U===i.BYTE&&(K=i.RGB8I),U===i.SHORT&&(K=i.RGB16I),U===i.INT&&(K=i.RGB32I)),w===i.RGBA_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.RGBA8UI),U===i.UNSIGNED_SHORT&&(K=i.RGBA16UI),U===i.UNSIGNED_INT&&(K=i.RGBA32UI),U===i.BYTE&&(K=i.RGBA8I),U===i.SHORT&&(K=i.RGBA16I),U===i.INT&&(K=i.RGBA32I)),w===i.RGB&&(U===i.UNSIGNED_SHORT&&fe&&(K=fe.RGB16_EXT),U===i.SHORT&&fe&&(K=fe.RGB16_SNORM_EXT),U===i.UNSIGNED_INT_5_9_9_9_REV&&(K=i.RGB9_E5),U===i.UNSIGNED_INT_10F_11F_11F_REV&&(K=i.R11F_G11F_B10F)),w===i.RGBA){let J=le?jo:$e.getTransfer(Q);U===i.FLOAT&&(K=i.RGBA32F),U===i.HALF_FLOAT&&(K=i.RGBA16F),U===i.UNSIGNED_BYTE&&(K=J===ut?i.SRGB8_ALPHA8:i.RGBA8),U===i.UNSIGNED_SHORT&&fe&&(K=fe.RGBA16_EXT),U===i.SHORT&&fe&&(K=fe.RGBA16_SNORM_EXT),U===i.UNSIGNED_SHORT_4_4_4_4&&(K=i.RGBA4),U===i.UNSIGNED_SHORT_5_5_5_1&&(K=i.RGB5_A1)}return(K===i.R16F||K===i.R32F||K===i.RG16F||K===i.RG32F||K===i.RGBA16F||K===i.RGBA32F)&&e.get("EXT_color_buffer_float"),K}function x(C,w){let U;return C?w===null||w===ci||w===nr?U=i.DEPTH24_STENCIL8:w===Vn?U=i.DEPTH32F_STENCIL8:w===so&&(U=i.DEPTH24_STENCIL8,Re("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===ci||w===nr?U=i.DEPTH_COMPONENT24:w===Vn?U=i.DEPTH_COMPONENT32F:w===so&&(U=i.DEPTH_COMPONENT16),U}function E(C,w){return v(C)===!0||C.isFramebufferTexture&&C.minFilter!==zt&&C.minFilter!==Vt?Math.log2(Math.max(w.width,w.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?w.mipmaps.length:1}function N(C){let w=new WeakRef(C);n.get(C).__ref=w,b.add(w),y.register(C,w,w)}function I(C){let w=n.get(C).__ref;w!==void 0&&(b.delete(w),y.unregister(w))}function O(C){G(C.target)}function z(C){L(C.target)}function G(C){C.removeEventListener("dispose",O),I(C),Z(C),C.isVideoTexture&&u.delete(C),C.isHTMLTexture&&h.delete(C)}function L(C){C.removeEventListener("dispose",z),I(C),re(C)}function q(){for(let C of b){let w=C.deref();w!==void 0&&(w.isRenderTarget===!0?L(w):G(w))}b.clear(),h.clear()}function Z(C){let w=n.get(C);if(w.__webglInit===void 0)return;let U=C.source,se=f.get(U);if(se){let Q=se[w.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&W(C),Object.keys(se).length===0&&f.delete(U)}n.remove(C)}function W(C){let w=n.get(C);i.deleteTexture(w.__webglTexture);let U=C.source,se=f.get(U);delete se[w.__cacheKey],o.memory.textures--}function re(C){let w=n.get(C);w.__depthDisposeCallback&&w.__depthDisposeCallback();let U=C.depthTexture;if(U&&U.renderTarget===C&&G(U),C.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(w.__webglFramebuffer[Q]))for(let le=0;le<w.__webglFramebuffer[Q].length;le++)i.deleteFramebuffer(w.__webglFramebuffer[Q][le]);else i.deleteFramebuffer(w.__webglFramebuffer[Q]);w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer[Q])}else{if(Array.isArray(w.__webglFramebuffer))for(let Q=0;Q<w.__webglFramebuffer.length;Q++)i.deleteFramebuffer(w.__webglFramebuffer[Q]);else i.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&i.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let Q=0;Q<w.__webglColorRenderbuffer.length;Q++)w.__webglColorRenderbuffer[Q]&&i.deleteRenderbuffer(w.__webglColorRenderbuffer[Q]);w.__webglDepthRenderbuffer&&i.deleteRenderbuffer(w.__webglDepthRenderbuffer)}let se=C.textures;for(let Q=0,le=se.length;Q<le;Q++){let fe=n.get(se[Q]);fe.__webglTexture&&(i.deleteTexture(fe.__webglTexture),o.memory.textures--),n.remove(se[Q])}n.remove(C)}let j=0;function ee(){j=0}function ie(){return j}function Ae(C){j=C}function He(){let C=j;return C>=s.maxTextures&&Re("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+s.maxTextures),j+=1,C}function Y(C){let w=[];return w.push(C.wrapS),w.push(C.wrapT),w.push(C.wrapR||0),w.push(C.magFilter),w.push(C.minFilter),w.push(C.anisotropy),w.push(C.internalFormat),w.push(C.format),w.push(C.type),w.push(C.generateMipmaps),w.push(C.mipmapsAutoUpdate),w.push(C.premultiplyAlpha),w.push(C.flipY),w.push(C.unpackAlignment),w.push(C.colorSpace),w.join()}function ye(C,w){let U=n.get(C);if(C.isVideoTexture&&Jt(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&U.__version!==C.version){let se=C.image;if(se===null)Re("WebGLRenderer: Texture marked for update but no image data found.");else if(se.complete===!1)Re("WebGLRenderer: Texture marked for update but image is incomplete");else{Kt(U,C,w);return}}else C.isExternalTexture&&(U.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,U.__webglTexture,i.TEXTURE0+w)}function Se(C,w){let U=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&U.__version!==C.version){Kt(U,C,w);return}else C.isExternalTexture&&(U.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,U.__webglTexture,i.TEXTURE0+w)}function ke(C,w){let U=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&U.__version!==C.version){Kt(U,C,w);return}t.bindTexture(i.TEXTURE_3D,U.__webglTexture,i.TEXTURE0+w)}function _e(C,w){let U=n.get(C);if(C.version>0&&U.__version!==C.version){An(U,C,w);return}t.bindTexture(i.TEXTURE_CUBE_MAP,U.__webglTexture,i.TEXTURE0+w)}let qe={[gi]:i.REPEAT,[Yn]:i.CLAMP_TO_EDGE,[Nr]:i.MIRRORED_REPEAT},Ht={[zt]:i.NEAREST,[uc]:i.NEAREST_MIPMAP_NEAREST,[tr]:i.NEAREST_MIPMAP_LINEAR,[Vt]:i.LINEAR,[io]:i.LINEAR_MIPMAP_NEAREST,[Ln]:i.LINEAR_MIPMAP_LINEAR},De={[Gb]:i.NEVER,[Zh]:i.ALWAYS,[Wb]:i.LESS,[Yh]:i.LEQUAL,[qb]:i.EQUAL,[$h]:i.GEQUAL,[Xb]:i.GREATER,[jb]:i.NOTEQUAL};function ht(C,w){if(w.type===Vn&&e.has("OES_texture_float_linear")===!1&&(w.magFilter===Vt||w.magFilter===io||w.magFilter===tr||w.magFilter===Ln||w.minFilter===Vt||w.minFilter===io||w.minFilter===tr||w.minFilter===Ln)&&Re("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(C,i.TEXTURE_WRAP_S,qe[w.wrapS]),i.texParameteri(C,i.TEXTURE_WRAP_T,qe[w.wrapT]),(C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY)&&i.texParameteri(C,i.TEXTURE_WRAP_R,qe[w.wrapR]),i.texParameteri(C,i.TEXTURE_MAG_FILTER,Ht[w.magFilter]),i.texParameteri(C,i.TEXTURE_MIN_FILTER,Ht[w.minFilter]),w.compareFunction&&(i.texParameteri(C,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(C,i.TEXTURE_COMPARE_FUNC,De[w.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===zt||w.minFilter!==tr&&w.minFilter!==Ln||w.type===Vn&&e.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||n.get(w).__currentAnisotropy){let U=e.get("EXT_texture_filter_anisotropic");i.texParameterf(C,U.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,s.getMaxAnisotropy())),n.get(w).__currentAnisotropy=w.anisotropy}}}function bt(C,w){let U=!1;C.__webglInit===void 0&&(C.__webglInit=!0,w.addEventListener("dispose",O),N(w));let se=w.source,Q=f.get(se);Q===void 0&&(Q={},f.set(se,Q));let le=Y(w);if(le!==C.__cacheKey){Q[le]===void 0&&(Q[le]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,U=!0),Q[le].usedTimes++;let fe=Q[C.__cacheKey];fe!==void 0&&(Q[C.__cacheKey].usedTimes--,fe.usedTimes===0&&W(w)),C.__cacheKey=le,C.__webglTexture=Q[le].texture}return U}function et(C,w,U){return Math.floor(Math.floor(C/U)/w)}function un(C,w,U,se){let le=C.updateRanges;if(le.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,w.width,w.height,U,se,w.data);else{le.sort((R,$)=>R.start-$.start);let fe=0;for(let R=1;R<le.length;R++){let $=le[fe],X=le[R],de=$.start+$.count,ae=et(X.start,w.width,4),ce=et($.start,w.width,4);X.start<=de+1&&ae===ce&&et(X.start+X.count-1,w.width,4)===ae?$.count=Math.max($.count,X.start+X.count-$.start):(++fe,le[fe]=X)}le.length=fe+1;let K=t.getParameter(i.UNPACK_ROW_LENGTH),J=t.getParameter(i.UNPACK_SKIP_PIXELS),ue=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,w.width);for(let R=0,$=le.length;R<$;R++){let X=le[R],de=Math.floor(X.start/4),ae=Math.ceil(X.count/4),ce=de%w.width,Pe=Math.floor(de/w.width),Ke=ae,oe=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,ce),t.pixelStorei(i.UNPACK_SKIP_ROWS,Pe),t.texSubImage2D(i.TEXTURE_2D,0,ce,Pe,Ke,oe,U,se,w.data)}C.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,K),t.pixelStorei(i.UNPACK_SKIP_PIXELS,J),t.pixelStorei(i.UNPACK_SKIP_ROWS,ue)}}function Kt(C,w,U){let se=i.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(se=i.TEXTURE_2D_ARRAY),w.isData3DTexture&&(se=i.TEXTURE_3D);let Q=bt(C,w),le=w.source;t.bindTexture(se,C.__webglTexture,i.TEXTURE0+U);let fe=n.get(le);if(le.version!==fe.__version||Q===!0){if(t.activeTexture(i.TEXTURE0+U),(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)===!1){let oe=$e.getPrimaries($e.workingColorSpace),Ie=w.colorSpace===Yi?null:$e.getPrimaries(w.colorSpace),Xe=w.colorSpace===Yi||oe===Ie?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Xe)}t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment);let J=_(w.image,!1,s.maxTextureSize);J=Le(w,J);let ue=r.convert(w.format,w.colorSpace),R=r.convert(w.type),$=A(w.internalFormat,ue,R,w.normalized,w.colorSpace,w.isVideoTexture);ht(se,w);let X,de=w.mipmaps,ae=w.isVideoTexture!==!0,ce=fe.__version===void 0||Q===!0,Pe=le.dataReady,Ke=E(w,J);if(w.isDepthTexture)$=x(w.format===Ji,w.type),ce&&(ae?t.texStorage2D(i.TEXTURE_2D,1,$,J.width,J.height):t.texImage2D(i.TEXTURE_2D,0,$,J.width,J.height,0,ue,R,null));else if(w.isDataTexture)if(de.length>0){ae&&ce&&t.texStorage2D(i.TEXTURE_2D,Ke,$,de[0].width,de[0].height);for(let oe=0,Ie=de.length;oe<Ie;oe++)X=de[oe],ae?Pe&&t.texSubImage2D(i.TEXTURE_2D,oe,0,0,X.width,X.height,ue,R,X.data):t.texImage2D(i.TEXTURE_2D,oe,$,X.width,X.height,0,ue,R,X.data);w.generateMipmaps=!1}else ae?(ce&&t.texStorage2D(i.TEXTURE_2D,Ke,$,J.width,J.height),Pe&&un(w,J,ue,R)):t.texImage2D(i.TEXTURE_2D,0,$,J.width,J.height,0,ue,R,J.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){ae&&ce&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ke,$,de[0].width,de[0].height,J.depth);for(let oe=0,Ie=de.length;oe<Ie;oe++)if(X=de[oe],w.format!==Qn)if(ue!==null)if(ae){if(Pe)if(w.layerUpdates.size>0){let Xe=cf(X.width,X.height,w.format,w.type);for(let ge of w.layerUpdates){let ft=X.data.subarray(ge*Xe/X.data.BYTES_PER_ELEMENT,(ge+1)*Xe/X.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,oe,0,0,ge,X.width,X.height,1,ue,ft)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,oe,0,0,0,X.width,X.height,J.depth,ue,X.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,oe,$,X.width,X.height,J.depth,0,X.data,0,0);else Re("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ae?Pe&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,oe,0,0,0,X.width,X.height,J.depth,ue,R,X.data):t.texImage3D(i.TEXTURE_2D_ARRAY,oe,$,X.width,X.height,J.depth,0,ue,R,X.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{ae&&ce&&t.texStorage2D(i.TEXTURE_2D,Ke,$,de[0].width,de[0].height);for(let oe=0,Ie=de.length;oe<Ie;oe++)X=de[oe],w.format!==Qn?ue!==null?ae?Pe&&t.compressedTexSubImage2D(i.TEXTURE_2D,oe,0,0,X.width,X.height,ue,X.data):t.compressedTexImage2D(i.TEXTURE_2D,oe,$,X.width,X.height,0,X.data):Re("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ae?Pe&&t.texSubImage2D(i.TEXTURE_2D,oe,0,0,X.width,X.height,ue,R,X.data):t.texImage2D(i.TEXTURE_2D,oe,$,X.width,X.height,0,ue,R,X.data)}else if(w.isDataArrayTexture)if(ae){if(ce&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ke,$,J.width,J.height,J.depth),Pe)if(w.layerUpdates.size>0){let oe=cf(J.width,J.height,w.format,w.type);for(let Ie of w.layerUpdates){let Xe=J.data.subarray(Ie*oe/J.data.BYTES_PER_ELEMENT,(Ie+1)*oe/J.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Ie,J.width,J.height,1,ue,R,Xe)}w.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,ue,R,J.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,$,J.width,J.height,J.depth,0,ue,R,J.data);else if(w.isData3DTexture)ae?(ce&&t.texStorage3D(i.TEXTURE_3D,Ke,$,J.width,J.height,J.depth),Pe&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,ue,R,J.data)):t.texImage3D(i.TEXTURE_3D,0,$,J.width,J.height,J.depth,0,ue,R,J.data);else if(w.isFramebufferTexture){if(ce)if(ae)t.texStorage2D(i.TEXTURE_2D,Ke,$,J.width,J.height);else{let oe=J.width,Ie=J.height;for(let Xe=0;Xe<Ke;Xe++)t.texImage2D(i.TEXTURE_2D,Xe,$,oe,Ie,0,ue,R,null),oe>>=1,Ie>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in i){let oe=i.canvas;if(oe.hasAttribute("layoutsubtree")||oe.setAttribute("layoutsubtree","true"),J.parentNode!==oe){oe.appendChild(J),h.add(w),oe.onpaint=Ie=>{let Xe=Ie.changedElements;for(let ge of h)Xe.includes(ge.image)&&(ge.needsUpdate=!0)},oe.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,J);else{let Xe=i.RGBA,ge=i.RGBA,ft=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Xe,ge,ft,J)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(de.length>0){if(ae&&ce){let oe=Ve(de[0]);t.texStorage2D(i.TEXTURE_2D,Ke,$,oe.width,oe.height)}for(let oe=0,Ie=de.length;oe<Ie;oe++)X=de[oe],ae?Pe&&t.texSubImage2D(i.TEXTURE_2D,oe,0,0,ue,R,X):t.texImage2D(i.TEXTURE_2D,oe,$,ue,R,X);w.generateMipmaps=!1}else if(ae){if(ce){let oe=Ve(J);t.texStorage2D(i.TEXTURE_2D,Ke,$,oe.width,oe.height)}Pe&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,ue,R,J)}else t.texImage2D(i.TEXTURE_2D,0,$,ue,R,J);v(w)&&w.mipmapsAutoUpdate===!0&&S(se),fe.__version=le.version,w.onUpdate&&w.onUpdate(w)}C.__version=w.version}function An(C,w,U){if(w.image.length!==6)return;let se=bt(C,w),Q=w.source;t.bindTexture(i.TEXTURE_CUBE_MAP,C.__webglTexture,i.TEXTURE0+U);let le=n.get(Q);if(Q.version!==le.__version||se===!0){t.activeTexture(i.TEXTURE0+U);let fe=$e.getPrimaries($e.workingColorSpace),K=w.colorSpace===Yi?null:$e.getPrimaries(w.colorSpace),J=w.colorSpace===Yi||fe===K?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,J);let ue=w.isCompressedTexture||w.image[0].isCompressedTexture,R=w.image[0]&&w.image[0].isDataTexture,$=[];for(let ge=0;ge<6;ge++)!ue&&!R?$[ge]=_(w.image[ge],!0,s.maxCubemapSize):$[ge]=R?w.image[ge].image:w.image[ge],$[ge]=Le(w,$[ge]);let X=$[0],de=r.convert(w.format,w.colorSpace),ae=r.convert(w.type),ce=A(w.internalFormat,de,ae,w.normalized,w.colorSpace),Pe=w.isVideoTexture!==!0,Ke=le.__version===void 0||se===!0,oe=Q.dataReady,Ie=E(w,X);ht(i.TEXTURE_CUBE_MAP,w);let Xe;if(w.isDepthTexture){if(ce=x(w.format===Ji,w.type),Ke)if(Pe)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,ce,X.width,X.height);else for(let ge=0;ge<6;ge++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,ce,X.width,X.height,0,de,ae,null)}else if(ue){Pe&&Ke&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Ie,ce,X.width,X.height);for(let ge=0;ge<6;ge++){Xe=$[ge].mipmaps;for(let ft=0;ft<Xe.length;ft++){let nn=Xe[ft];w.format!==Qn?de!==null?Pe?oe&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft,0,0,nn.width,nn.height,de,nn.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft,ce,nn.width,nn.height,0,nn.data):Re("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Pe?oe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft,0,0,nn.width,nn.height,de,ae,nn.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft,ce,nn.width,nn.height,0,de,ae,nn.data)}}}else{if(Xe=w.mipmaps,Pe&&Ke){Xe.length>0&&Ie++;let ge=Ve($[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Ie,ce,ge.width,ge.height)}for(let ge=0;ge<6;ge++)if(R){Pe?oe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,0,0,$[ge].width,$[ge].height,de,ae,$[ge].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,ce,$[ge].width,$[ge].height,0,de,ae,$[ge].data);for(let ft=0;ft<Xe.length;ft++){let Qi=Xe[ft].image[ge].image;Pe?oe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft+1,0,0,Qi.width,Qi.height,de,ae,Qi.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft+1,ce,Qi.width,Qi.height,0,de,ae,Qi.data)}}else{Pe?oe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,0,0,de,ae,$[ge]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,ce,de,ae,$[ge]);for(let ft=0;ft<Xe.length;ft++){let nn=Xe[ft];Pe?oe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft+1,0,0,de,ae,nn.image[ge]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft+1,ce,de,ae,nn.image[ge])}}}v(w)&&w.mipmapsAutoUpdate===!0&&S(i.TEXTURE_CUBE_MAP),le.__version=Q.version,w.onUpdate&&w.onUpdate(w)}C.__version=w.version}function Rt(C,w,U,se,Q,le){let fe=r.convert(U.format,U.colorSpace),K=r.convert(U.type),J=A(U.internalFormat,fe,K,U.normalized,U.colorSpace),ue=n.get(w),R=n.get(U);if(R.__renderTarget=w,!ue.__hasExternalTextures){let $=Math.max(1,w.width>>le),X=Math.max(1,w.height>>le);Q===i.TEXTURE_3D||Q===i.TEXTURE_2D_ARRAY?t.texImage3D(Q,le,J,$,X,w.depth,0,fe,K,null):t.texImage2D(Q,le,J,$,X,0,fe,K,null)}t.bindFramebuffer(i.FRAMEBUFFER,C),me(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,se,Q,R.__webglTexture,0,At(w)):(Q===i.TEXTURE_2D||Q>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,se,Q,R.__webglTexture,le),t.bindFramebuffer(i.FRAMEBUFFER,null)}function fi(C,w,U){if(i.bindRenderbuffer(i.RENDERBUFFER,C),w.depthBuffer){let se=w.depthTexture,Q=se&&se.isDepthTexture?se.type:null,le=x(w.stencilBuffer,Q),fe=w.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;me(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,At(w),le,w.width,w.height):U?i.renderbufferStorageMultisample(i.RENDERBUFFER,At(w),le,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,le,w.width,w.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,fe,i.RENDERBUFFER,C)}else{let se=w.textures;for(let Q=0;Q<se.length;Q++){let le=se[Q],fe=r.convert(le.format,le.colorSpace),K=r.convert(le.type),J=A(le.internalFormat,fe,K,le.normalized,le.colorSpace);me(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,At(w),J,w.width,w.height):U?i.renderbufferStorageMultisample(i.RENDERBUFFER,At(w),J,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,J,w.width,w.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function tn(C,w,U){let se=w.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,C),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=n.get(w.depthTexture);Q.__renderTarget=w;let le=se?w.depthTexture.image[0]:w.depthTexture.image;(!Q.__webglTexture||le.width!==w.width||le.height!==w.height)&&(le.width=w.width,le.height=w.height,w.depthTexture.needsUpdate=!0),se?_e(w.depthTexture,0):ye(w.depthTexture,0);let fe=Q.__webglTexture,K=At(w),J=se?i.TEXTURE_CUBE_MAP_POSITIVE_X+U:i.TEXTURE_2D,ue=w.depthTexture.format===Ji?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(w.depthTexture.format===zi)me(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ue,J,fe,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ue,J,fe,0);else if(w.depthTexture.format===Ji)me(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ue,J,fe,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ue,J,fe,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Wn(C){let w=n.get(C),U=C.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==C.depthTexture){let se=C.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),se){let Q=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,se.removeEventListener("dispose",Q)};se.addEventListener("dispose",Q),w.__depthDisposeCallback=Q}w.__boundDepthTexture=se}if(C.depthTexture&&!w.__autoAllocateDepthBuffer)if(U)for(let se=0;se<6;se++)tn(w.__webglFramebuffer[se],C,se);else C.texture.mipmaps.length>0?tn(w.__webglFramebuffer[0],C,0):tn(w.__webglFramebuffer,C,0);else if(U){w.__webglDepthbuffer=[];for(let se=0;se<6;se++)if(t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[se]),w.__webglDepthbuffer[se]===void 0)w.__webglDepthbuffer[se]=i.createRenderbuffer(),fi(w.__webglDepthbuffer[se],C,!1);else{let Q=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,le=w.__webglDepthbuffer[se];i.bindRenderbuffer(i.RENDERBUFFER,le),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,le)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=i.createRenderbuffer(),fi(w.__webglDepthbuffer,C,!1);else{let Q=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,le=w.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,le),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,le)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function qn(C,w,U){let se=n.get(C);w!==void 0&&Rt(se.__webglFramebuffer,C,C.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),U!==void 0&&Wn(C)}function Xn(C){let w=C.texture,U=n.get(C),se=n.get(w);C.addEventListener("dispose",z),N(C);let Q=C.textures,le=C.isWebGLCubeRenderTarget===!0,fe=Q.length>1;if(fe||(se.__webglTexture===void 0&&(se.__webglTexture=i.createTexture()),se.__version=w.version,o.memory.textures++),le){U.__webglFramebuffer=[];for(let K=0;K<6;K++)if(w.mipmaps.length>0){U.__webglFramebuffer[K]=[];for(let J=0;J<w.mipmaps.length;J++)U.__webglFramebuffer[K][J]=i.createFramebuffer()}else U.__webglFramebuffer[K]=i.createFramebuffer()}else{if(w.mipmaps.length>0){U.__webglFramebuffer=[];for(let K=0;K<w.mipmaps.length;K++)U.__webglFramebuffer[K]=i.createFramebuffer()}else U.__webglFramebuffer=i.createFramebuffer();if(fe)for(let K=0,J=Q.length;K<J;K++){let ue=n.get(Q[K]);ue.__webglTexture===void 0&&(ue.__webglTexture=i.createTexture(),o.memory.textures++)}if(C.samples>0&&me(C)===!1){U.__webglMultisampledFramebuffer=i.createFramebuffer(),U.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,U.__webglMultisampledFramebuffer);for(let K=0;K<Q.length;K++){let J=Q[K];U.__webglColorRenderbuffer[K]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,U.__webglColorRenderbuffer[K]);let ue=r.convert(J.format,J.colorSpace),R=r.convert(J.type),$=A(J.internalFormat,ue,R,J.normalized,J.colorSpace,C.isXRRenderTarget===!0),X=At(C);i.renderbufferStorageMultisample(i.RENDERBUFFER,X,$,C.width,C.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+K,i.RENDERBUFFER,U.__webglColorRenderbuffer[K])}i.bindRenderbuffer(i.RENDERBUFFER,null),C.depthBuffer&&(U.__webglDepthRenderbuffer=i.createRenderbuffer(),fi(U.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(le){t.bindTexture(i.TEXTURE_CUBE_MAP,se.__webglTexture),ht(i.TEXTURE_CUBE_MAP,w);for(let K=0;K<6;K++)if(w.mipmaps.length>0)for(let J=0;J<w.mipmaps.length;J++)Rt(U.__webglFramebuffer[K][J],C,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,J);else Rt(U.__webglFramebuffer[K],C,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,0);v(w)?S(i.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}else if(fe){for(let K=0,J=Q.length;K<J;K++){let ue=Q[K],R=n.get(ue),$=i.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&($=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture($,R.__webglTexture),ht($,ue),Rt(U.__webglFramebuffer,C,ue,i.COLOR_ATTACHMENT0+K,$,0),v(ue)&&S($)}t.unbindTexture()}else{let K=i.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(K=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(K,se.__webglTexture),ht(K,w),w.mipmaps.length>0)for(let J=0;J<w.mipmaps.length;J++)Rt(U.__webglFramebuffer[J],C,w,i.COLOR_ATTACHMENT0,K,J);else Rt(U.__webglFramebuffer,C,w,i.COLOR_ATTACHMENT0,K,0);v(w)?S(K):w.mipmaps.length>0&&i.texParameteri(K,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&Wn(C)}function D(C){let w=C.textures;for(let U=0,se=w.length;U<se;U++){let Q=w[U];if(v(Q)&&Q.mipmapsAutoUpdate===!0){let le=T(C),fe=n.get(Q).__webglTexture;t.bindTexture(le,fe),S(le),t.unbindTexture()}}}let jn=[];function Et(C){if(C.samples>0){if(me(C)===!1){let w=C.textures,U=C.width,se=C.height,Q=i.COLOR_BUFFER_BIT,le=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,fe=n.get(C),K=w.length>1;if(K)for(let ue=0;ue<w.length;ue++)t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ue,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ue,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,fe.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,fe.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,fe.__webglFramebuffer);for(let ue=0;ue<w.length;ue++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(Q|=i.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(Q|=i.STENCIL_BUFFER_BIT)),K){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,fe.__webglColorRenderbuffer[ue]);let R=n.get(w[ue]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,R,0)}i.blitFramebuffer(0,0,U,se,0,0,U,se,Q,i.NEAREST),l===!0&&(jn.length=0,jn.push(i.COLOR_ATTACHMENT0+ue),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&jn.push(le),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,jn))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),K)for(let ue=0;ue<w.length;ue++){t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ue,i.RENDERBUFFER,fe.__webglColorRenderbuffer[ue]);let R=n.get(w[ue]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ue,i.TEXTURE_2D,R,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,fe.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let w=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[w])}}}function At(C){return Math.min(s.maxSamples,C.samples)}function me(C){let w=n.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function Jt(C){let w=o.render.frame;u.get(C)!==w&&(u.set(C,w),C.update())}function Le(C,w){let U=C.colorSpace,se=C.format,Q=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||U!==wn&&U!==Yi&&($e.getTransfer(U)===ut?(se!==Qn||Q!==cn)&&Re("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ne("WebGLTextures: Unsupported texture color space:",U)),w}function Ve(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=He,this.resetTextureUnits=ee,this.getTextureUnits=ie,this.setTextureUnits=Ae,this.setTexture2D=ye,this.setTexture2DArray=Se,this.setTexture3D=ke,this.setTextureCube=_e,this.rebindTextures=qn,this.setupRenderTarget=Xn,this.updateRenderTargetMipmap=D,this.updateMultisampleRenderTarget=Et,this.setupDepthRenderbuffer=Wn,this.setupFrameBufferTexture=Rt,this.useMultisampledRTT=me,this.dispose=q}function LA(i,e){function t(n,s=Yi){let r,o=$e.getTransfer(s);if(n===cn)return i.UNSIGNED_BYTE;if(n===hc)return i.UNSIGNED_SHORT_4_4_4_4;if(n===fc)return i.UNSIGNED_SHORT_5_5_5_1;if(n===Hh)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===Gh)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===zh)return i.BYTE;if(n===Vh)return i.SHORT;if(n===so)return i.UNSIGNED_SHORT;if(n===dc)return i.INT;if(n===ci)return i.UNSIGNED_INT;if(n===Vn)return i.FLOAT;if(n===ui)return i.HALF_FLOAT;if(n===Wh)return i.ALPHA;if(n===qh)return i.RGB;if(n===Qn)return i.RGBA;if(n===zi)return i.DEPTH_COMPONENT;if(n===Ji)return i.DEPTH_STENCIL;if(n===ro)return i.RED;if(n===pc)return i.RED_INTEGER;if(n===bs)return i.RG;if(n===mc)return i.RG_INTEGER;if(n===gc)return i.RGBA_INTEGER;if(n===ma||n===ga||n===ba||n===ya)if(o===ut)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===ma)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===ga)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===ba)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===ya)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===ma)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===ga)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===ba)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===ya)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===bc||n===yc||n===_c||n===vc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===bc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===yc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===_c)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===vc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===xc||n===Sc||n===wc||n===Mc||n===Tc||n===_a||n===Ec)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===xc||n===Sc)return o===ut?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===wc)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===Mc)return r.COMPRESSED_R11_EAC;if(n===Tc)return r.COMPRESSED_SIGNED_R11_EAC;if(n===_a)return r.COMPRESSED_RG11_EAC;if(n===Ec)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Ac||n===Cc||n===Rc||n===Pc||n===Ic||n===kc||n===Lc||n===Oc||n===Dc||n===Nc||n===Fc||n===Uc||n===Bc||n===zc)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===Ac)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Cc)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===Rc)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Pc)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Ic)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===kc)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Lc)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Oc)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Dc)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Nc)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Fc)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Uc)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Bc)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===zc)return o===ut?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Vc||n===Hc||n===Gc)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Vc)return o===ut?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Hc)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Gc)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Wc||n===qc||n===va||n===Xc)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===Wc)return r.COMPRESSED_RED_RGTC1_EXT;if(n===qc)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===va)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Xc)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===nr?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var OA=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,DA=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,yf=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new ra(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Bt({vertexShader:OA,fragmentShader:DA,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Ut(new Js(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},_f=class extends bi{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,h=null,d=null,f=null,b=null,y=typeof XRWebGLBinding<"u",g=new yf,m={},_=t.getContextAttributes(),v=null,S=null,T=[],A=[],x=new Ue,E=null,N=null,I=new Zt;I.viewport=new lt;let O=new Zt;O.viewport=new lt;let z=[I,O],G=new ac,L=null,q=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Y){let ye=T[Y];return ye===void 0&&(ye=new Gr,T[Y]=ye),ye.getTargetRaySpace()},this.getControllerGrip=function(Y){let ye=T[Y];return ye===void 0&&(ye=new Gr,T[Y]=ye),ye.getGripSpace()},this.getHand=function(Y){let ye=T[Y];return ye===void 0&&(ye=new Gr,T[Y]=ye),ye.getHandSpace()};function Z(Y){let ye=A.indexOf(Y.inputSource);if(ye===-1)return;let Se=T[ye];Se!==void 0&&(Se.update(Y.inputSource,Y.frame,c||o),Se.dispatchEvent({type:Y.type,data:Y.inputSource}))}function W(){s.removeEventListener("select",Z),s.removeEventListener("selectstart",Z),s.removeEventListener("selectend",Z),s.removeEventListener("squeeze",Z),s.removeEventListener("squeezestart",Z),s.removeEventListener("squeezeend",Z),s.removeEventListener("end",W),s.removeEventListener("inputsourceschange",re);for(let Y=0;Y<T.length;Y++){let ye=A[Y];ye!==null&&(A[Y]=null,T[Y].disconnect(ye))}L=null,q=null,g.reset();for(let Y in m)delete m[Y];if(e.setRenderTarget(v),f=null,d=null,h=null,s=null,S=null,He.stop(),n.isPresenting=!1,e.setPixelRatio(E),e.setSize(x.width,x.height,!1),N!==null){let Y=N.camera;Y.fov=N.fov,Y.zoom=N.zoom,Y.updateProjectionMatrix(),N=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Y){r=Y,n.isPresenting===!0&&Re("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Y){a=Y,n.isPresenting===!0&&Re("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(Y){c=Y},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return h===null&&y&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return b},this.getSession=function(){return s},this.setSession=async function(Y){if(s=Y,s!==null){if(v=e.getRenderTarget(),s.addEventListener("select",Z),s.addEventListener("selectstart",Z),s.addEventListener("selectend",Z),s.addEventListener("squeeze",Z),s.addEventListener("squeezestart",Z),s.addEventListener("squeezeend",Z),s.addEventListener("end",W),s.addEventListener("inputsourceschange",re),_.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(x),y&&"createProjectionLayer"in XRWebGLBinding.prototype){let Se=null,ke=null,_e=null;_.depth&&(_e=_.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,Se=_.stencil?Ji:zi,ke=_.stencil?nr:ci);let qe={colorFormat:t.RGBA8,depthFormat:_e,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(qe),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),S=new hn(d.textureWidth,d.textureHeight,{format:Qn,type:cn,depthTexture:new Gi(d.textureWidth,d.textureHeight,ke,void 0,void 0,void 0,void 0,void 0,void 0,Se),stencilBuffer:_.stencil,colorSpace:e.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let Se={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,Se),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),S=new hn(f.framebufferWidth,f.framebufferHeight,{format:Qn,type:cn,colorSpace:e.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),He.setContext(s),He.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function re(Y){for(let ye=0;ye<Y.removed.length;ye++){let Se=Y.removed[ye],ke=A.indexOf(Se);ke>=0&&(A[ke]=null,T[ke].disconnect(Se))}for(let ye=0;ye<Y.added.length;ye++){let Se=Y.added[ye],ke=A.indexOf(Se);if(ke===-1){for(let qe=0;qe<T.length;qe++)if(qe>=A.length){A.push(Se),ke=qe;break}else if(A[qe]===null){A[qe]=Se,ke=qe;break}if(ke===-1)break}let _e=T[ke];_e&&_e.connect(Se)}}function j(Y,ye){ye===null?Y.matrixWorld.copy(Y.matrix):Y.matrixWorld.multiplyMatrices(ye.matrixWorld,Y.matrix),Y.matrixWorldInverse.copy(Y.matrixWorld).invert()}this.updateCamera=function(Y){if(s===null)return;let ye=Y.near,Se=Y.far;g.texture!==null&&(g.depthNear>0&&(ye=g.depthNear),g.depthFar>0&&(Se=g.depthFar)),G.near=O.near=I.near=ye,G.far=O.far=I.far=Se,(L!==G.near||q!==G.far)&&(s.updateRenderState({depthNear:G.near,depthFar:G.far}),L=G.near,q=G.far),G.layers.mask=Y.layers.mask|6,I.layers.mask=G.layers.mask&-5,O.layers.mask=G.layers.mask&-3;let ke=Y.parent,_e=G.cameras;j(G,ke);for(let qe=0;qe<_e.length;qe++)j(_e[qe],ke);G.projectionMatrix.copy(I.projectionMatrix),G.projectionMatrixInverse.copy(I.projectionMatrixInverse),N===null&&Y.isPerspectiveCamera&&(N={camera:Y,fov:Y.fov,zoom:Y.zoom}),ee(Y,G,ke)};function ee(Y,ye,Se){Se===null?Y.matrix.copy(ye.matrixWorld):(Y.matrix.copy(Se.matrixWorld),Y.matrix.invert(),Y.matrix.multiply(ye.matrixWorld)),Y.matrix.decompose(Y.position,Y.quaternion,Y.scale),Y.updateMatrixWorld(!0),Y.projectionMatrix.copy(ye.projectionMatrix),Y.projectionMatrixInverse.copy(ye.projectionMatrixInverse),Y.isPerspectiveCamera&&(Y.fov=Xs*2*Math.atan(1/Y.projectionMatrix.elements[5]),Y.zoom=1)}this.getCamera=function(){return G},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(Y){l=Y,d!==null&&(d.fixedFoveation=Y),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=Y)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(G)},this.getCameraTexture=function(Y){return m[Y]};let ie=null;function Ae(Y,ye){if(u=ye.getViewerPose(c||o),b=ye,u!==null){let Se=u.views;f!==null&&(e.setRenderTargetFramebuffer(S,f.framebuffer),e.setRenderTarget(S));let ke=!1;Se.length!==G.cameras.length&&(G.cameras.length=0,ke=!0);for(let De=0;De<Se.length;De++){let ht=Se[De],bt=null;if(f!==null)bt=f.getViewport(ht);else{let un=h.getViewSubImage(d,ht);bt=un.viewport,De===0&&(e.setRenderTargetTextures(S,un.colorTexture,un.depthStencilTexture),e.setRenderTarget(S))}let et=z[De];et===void 0&&(et=new Zt,et.layers.enable(De),et.viewport=new lt,z[De]=et),et.matrix.fromArray(ht.transform.matrix),et.matrix.decompose(et.position,et.quaternion,et.scale),et.projectionMatrix.fromArray(ht.projectionMatrix),et.projectionMatrixInverse.copy(et.projectionMatrix).invert(),et.viewport.set(bt.x,bt.y,bt.width,bt.height),De===0&&(G.matrix.copy(et.matrix),G.matrix.decompose(G.position,G.quaternion,G.scale)),ke===!0&&G.cameras.push(et)}let _e=s.enabledFeatures;if(_e&&_e.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&y){h=n.getBinding();let De=h.getDepthInformation(Se[0]);De&&De.isValid&&De.texture&&g.init(De,s.renderState)}if(_e&&_e.includes("camera-access")&&y){e.state.unbindTexture(),h=n.getBinding();for(let De=0;De<Se.length;De++){let ht=Se[De].camera;if(ht){let bt=m[ht];bt||(bt=new ra,m[ht]=bt);let et=h.getCameraImage(ht);bt.sourceTexture=et}}}}for(let Se=0;Se<T.length;Se++){let ke=A[Se],_e=T[Se];ke!==null&&_e!==void 0&&_e.update(ke,ye,c||o)}ie&&ie(Y,ye),ye.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:ye}),b=null}let He=new wy;He.setAnimationLoop(Ae),this.setAnimationLoop=function(Y){ie=Y},this.dispose=function(){}}},NA=new Te,Ly=new Fe;Ly.set(-1,0,0,0,1,0,0,0,1);function FA(i,e){function t(g,m){g.matrixAutoUpdate===!0&&g.updateMatrix(),m.value.copy(g.matrix)}function n(g,m){m.color.getRGB(g.fogColor.value,of(i)),m.isFog?(g.fogNear.value=m.near,g.fogFar.value=m.far):m.isFogExp2&&(g.fogDensity.value=m.density)}function s(g,m,_,v,S){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(g,m):m.isMeshLambertMaterial?(r(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(g,m),h(g,m)):m.isMeshPhongMaterial?(r(g,m),u(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(g,m),d(g,m),m.isMeshPhysicalMaterial&&f(g,m,S)):m.isMeshMatcapMaterial?(r(g,m),b(g,m)):m.isMeshDepthMaterial?r(g,m):m.isMeshDistanceMaterial?(r(g,m),y(g,m)):m.isMeshNormalMaterial?r(g,m):m.isLineBasicMaterial?(o(g,m),m.isLineDashedMaterial&&a(g,m)):m.isPointsMaterial?l(g,m,_,v):m.isSpriteMaterial?c(g,m):m.isShadowMaterial?(g.color.value.copy(m.color),g.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(g,m){g.opacity.value=m.opacity,m.color&&g.diffuse.value.copy(m.color),m.emissive&&g.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.bumpMap&&(g.bumpMap.value=m.bumpMap,t(m.bumpMap,g.bumpMapTransform),g.bumpScale.value=m.bumpScale,m.side===fn&&(g.bumpScale.value*=-1)),m.normalMap&&(g.normalMap.value=m.normalMap,t(m.normalMap,g.normalMapTransform),g.normalScale.value.copy(m.normalScale),m.side===fn&&g.normalScale.value.negate()),m.displacementMap&&(g.displacementMap.value=m.displacementMap,t(m.displacementMap,g.displacementMapTransform),g.displacementScale.value=m.displacementScale,g.displacementBias.value=m.displacementBias),m.emissiveMap&&(g.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,g.emissiveMapTransform)),m.specularMap&&(g.specularMap.value=m.specularMap,t(m.specularMap,g.specularMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest);let _=e.get(m),v=_.envMap,S=_.envMapRotation;v&&(g.envMap.value=v,g.envMapRotation.value.setFromMatrix4(NA.makeRotationFromEuler(S)).transpose(),v.isCubeTexture&&v.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(Ly),g.reflectivity.value=m.reflectivity,g.ior.value=m.ior,g.refractionRatio.value=m.refractionRatio),m.lightMap&&(g.lightMap.value=m.lightMap,g.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,g.lightMapTransform)),m.aoMap&&(g.aoMap.value=m.aoMap,g.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,g.aoMapTransform))}function o(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform))}function a(g,m){g.dashSize.value=m.dashSize,g.totalSize.value=m.dashSize+m.gapSize,g.scale.value=m.scale}function l(g,m,_,v){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.size.value=m.size*_,g.scale.value=v*.5,m.map&&(g.map.value=m.map,t(m.map,g.uvTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function c(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.rotation.value=m.rotation,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function u(g,m){g.specular.value.copy(m.specular),g.shininess.value=Math.max(m.shininess,1e-4)}function h(g,m){m.gradientMap&&(g.gradientMap.value=m.gradientMap)}function d(g,m){g.metalness.value=m.metalness,m.metalnessMap&&(g.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,g.metalnessMapTransform)),g.roughness.value=m.roughness,m.roughnessMap&&(g.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,g.roughnessMapTransform)),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)}function f(g,m,_){g.ior.value=m.ior,m.diffuseRoughness>0&&(g.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),m.sheen>0&&(g.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),g.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(g.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,g.sheenColorMapTransform)),m.sheenRoughnessMap&&(g.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,g.sheenRoughnessMapTransform))),m.clearcoat>0&&(g.clearcoat.value=m.clearcoat,g.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(g.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,g.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(g.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===fn&&g.clearcoatNormalScale.value.negate())),m.dispersion>0&&(g.dispersion.value=m.dispersion),m.retroreflectivity>0&&(g.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(g.iridescence.value=m.iridescence,g.iridescenceIOR.value=m.iridescenceIOR,g.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(g.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,g.iridescenceMapTransform)),m.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),m.transmission>0&&(g.transmission.value=m.transmission,g.transmissionSamplerMap.value=_.texture,g.transmissionSamplerSize.value.set(_.width,_.height),m.transmissionMap&&(g.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,g.transmissionMapTransform)),g.thickness.value=m.thickness,m.thicknessMap&&(g.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=m.attenuationDistance,g.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(g.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(g.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=m.specularIntensity,g.specularColor.value.copy(m.specularColor),m.specularColorMap&&(g.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,g.specularColorMapTransform)),m.specularIntensityMap&&(g.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,g.specularIntensityMapTransform))}function b(g,m){m.matcap&&(g.matcap.value=m.matcap)}function y(g,m){let _=e.get(m).light;g.referencePosition.value.setFromMatrixPosition(_.matrixWorld),g.nearDistance.value=_.shadow.camera.near,g.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function UA(i,e,t,n){let s={},r={};function o(_,v){let S=v.program;n.uniformBlockBinding(_,S,s[_.id])}function a(_,v){let S=s[_.id];S===void 0&&(b(_),S=l(_),s[_.id]=S,_.addEventListener("dispose",g));let T=v.program;n.updateUBOMapping(_,T);let A=e.render.frame;r[_.id]!==A&&(c(_),r[_.id]=A)}function l(_){let v=i.createBuffer(),S=_.__size,T=_.usage;return i.bindBuffer(i.UNIFORM_BUFFER,v),i.bufferData(i.UNIFORM_BUFFER,S,T),i.bindBuffer(i.UNIFORM_BUFFER,null),v}function c(_){let v=s[_.id],S=_.uniforms,T=_.__cache;i.bindBuffer(i.UNIFORM_BUFFER,v);for(let A=0,x=S.length;A<x;A++){let E=S[A];if(Array.isArray(E))for(let N=0,I=E.length;N<I;N++)u(E[N],A,N,T);else u(E,A,0,T)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function u(_,v,S,T){if(d(_,v,S,T)===!0){let A=_.__offset,x=_.value;if(Array.isArray(x)){let E=0;for(let N=0;N<x.length;N++){let I=x[N],O=y(I,!0);h(I,_.__data,E),E+=O.storage/Float32Array.BYTES_PER_ELEMENT}}else h(x,_.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,A,_.__data)}}function h(_,v,S){typeof _=="number"||typeof _=="boolean"?v[S]=_:_.isMatrix3?(v[S]=_.elements[0],v[S+1]=_.elements[1],v[S+2]=_.elements[2],v[S+3]=0,v[S+4]=_.elements[3],v[S+5]=_.elements[4],v[S+6]=_.elements[5],v[S+7]=0,v[S+8]=_.elements[6],v[S+9]=_.elements[7],v[S+10]=_.elements[8],v[S+11]=0):ArrayBuffer.isView(_)?v.set(_.subarray(0,v.length-S),S):_.toArray(v,S)}function d(_,v,S,T){let A=_.value,x=v+"_"+S;if(Array.isArray(A)){T[x]===void 0&&(T[x]=[]);let E=T[x],N=!1;for(let I=0;I<A.length;I++)f(A[I],E,I)===!0&&(N=!0);return N}return f(A,T,x)}function f(_,v,S){if(v[S]===void 0)return typeof _=="number"||typeof _=="boolean"?v[S]=_:ArrayBuffer.isView(_)?v[S]=_.slice():v[S]=_.clone(),!0;{let T=v[S];if(typeof _=="number"||typeof _=="boolean"){if(T!==_)return v[S]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(T.equals(_)===!1)return T.copy(_),!0}}return!1}function b(_){let v=_.uniforms,S=0,T=16;for(let x=0,E=v.length;x<E;x++){let N=Array.isArray(v[x])?v[x]:[v[x]];for(let I=0,O=N.length;I<O;I++){let z=N[I],G=Array.isArray(z.value)?z.value:[z.value],L=Array.isArray(v[x])||Array.isArray(z.value),q=S;for(let W=0,re=G.length;W<re;W++){let j=G[W],ee=y(j,L),ie=S%T,Ae=ie%ee.boundary,He=ie+Ae;S+=Ae,He!==0&&T-He<ee.storage&&(S+=T-He),W===0&&(q=S),S+=ee.storage}let Z=z.type==="int"?Int32Array:z.type==="uint"?Uint32Array:Float32Array;z.__data=new Z((S-q)/Float32Array.BYTES_PER_ELEMENT),z.__offset=q}}let A=S%T;return A>0&&(S+=T-A),_.__size=S,_.__cache={},this}function y(_,v){let S={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(S.boundary=4,S.storage=4):_.isVector2?(S.boundary=8,S.storage=8):_.isVector3||_.isColor?(S.boundary=16,S.storage=12):_.isVector4?(S.boundary=16,S.storage=16):_.isMatrix3?(S.boundary=16,S.storage=48):_.isMatrix4?(S.boundary=16,S.storage=64):_.isTexture?Re("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(S.boundary=16,S.storage=_.byteLength):Re("WebGLRenderer: Unsupported uniform value type.",_),v===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function g(_){let v=_.target;v.removeEventListener("dispose",g),i.deleteBuffer(s[v.id]),delete s[v.id],delete r[v.id]}function m(){for(let _ in s)i.deleteBuffer(s[_]);s={},r={}}return{bind:o,update:a,dispose:m}}var BA=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Mi=null;function zA(){return Mi===null&&(Mi=new Xr(BA,16,16,bs,ui),Mi.name="DFG_LUT",Mi.minFilter=Vt,Mi.magFilter=Vt,Mi.wrapS=Yn,Mi.wrapT=Yn,Mi.generateMipmaps=!1,Mi.needsUpdate=!0),Mi}var eu=class{constructor(e={}){let{canvas:t=Kb(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:f=cn}=e;this.isWebGLRenderer=!0;let b;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");b=n.getContextAttributes().alpha}else b=o;let y=f,g=new Set([gc,mc,pc]),m=new Set([cn,ci,so,nr,hc,fc]),_=new Uint32Array(4),v=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},T=null,A=null,x=[],E=[],N=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Si,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let I=this,O=!1,z=null,G=null,L=null,q=null;this._outputColorSpace=$t;let Z=0,W=0,re=null,j=-1,ee=null,ie=new lt,Ae=new lt,He=null,Y=new Ee(0),ye=0,Se=t.width,ke=t.height,_e=1,qe=null,Ht=null,De=new lt(0,0,Se,ke),ht=new lt(0,0,Se,ke),bt=!1,et=new ps,un=new Kl,Kt=!1,An=!1,Rt=new Te,fi=new P,tn=new lt,Wn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},qn=!1;function Xn(){return re===null?_e:1}let D=n;function jn(M,k){return t.getContext(M,k)}let Et,At,me,Jt,Le,Ve,C,w,U,se,Q,le,fe,K,J,ue,R,$,X,de,ae,ce,Pe;try{let M={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ie,!1),t.addEventListener("webglcontextrestored",Xe,!1),t.addEventListener("webglcontextcreationerror",ge,!1),D===null){let k="webgl2";if(D=jn(k,M),D===null)throw jn(k)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Ke()}catch(M){throw t.removeEventListener("webglcontextlost",Ie,!1),t.removeEventListener("webglcontextrestored",Xe,!1),t.removeEventListener("webglcontextcreationerror",ge,!1),Ne("WebGLRenderer: "+M.message),M}function Ke(){Et=new $T(D),Et.init(),ae=new LA(D,Et),At=new zT(D,Et,e,ae),me=new IA(D,Et),At.reversedDepthBuffer&&d&&me.buffers.depth.setReversed(!0),G=D.createFramebuffer(),L=D.createFramebuffer(),q=D.createFramebuffer(),Jt=new eE(D),Le=new bA,Ve=new kA(D,Et,me,Le,At,ae,Jt),C=new YT(I),w=new nw(D),ce=new UT(D,w),U=new ZT(D,w,Jt,ce),se=new nE(D,U,w,ce,Jt),$=new tE(D,At,Ve),J=new VT(Le),Q=new gA(I,C,Et,At,ce,J),le=new FA(I,Le),fe=new _A,K=new TA(Et),R=new FT(I,C,me,se,b,l),ue=new PA(I,se,At),Pe=new UA(D,Jt,At,me),X=new BT(D,Et,Jt),de=new QT(D,Et,Jt),Jt.programs=Q.programs,I.capabilities=At,I.extensions=Et,I.properties=Le,I.renderLists=fe,I.shadowMap=ue,I.state=me,I.info=Jt}y!==cn&&(N=new sE(y,t.width,t.height,a,s,r));let oe=new _f(I,D);this.xr=oe,this.getContext=function(){return D},this.getContextAttributes=function(){return D.getContextAttributes()},this.forceContextLoss=function(){let M=Et.get("WEBGL_lose_context");M&&M.loseContext()},this.forceContextRestore=function(){let M=Et.get("WEBGL_lose_context");M&&M.restoreContext()},this.getPixelRatio=function(){return _e},this.setPixelRatio=function(M){M!==void 0&&(_e=M,this.setSize(Se,ke,!1))},this.getSize=function(M){return M.set(Se,ke)},this.setSize=function(M,k,H=!0){if(oe.isPresenting){Re("WebGLRenderer: Can't change size while VR device is presenting.");return}Se=M,ke=k,t.width=Math.floor(M*_e),t.height=Math.floor(k*_e),H===!0&&(t.style.width=M+"px",t.style.height=k+"px"),N!==null&&N.setSize(t.width,t.height),this.setViewport(0,0,M,k)},this.getDrawingBufferSize=function(M){return M.set(Se*_e,ke*_e).floor()},this.setDrawingBufferSize=function(M,k,H){Se=M,ke=k,_e=H,t.width=Math.floor(M*H),t.height=Math.floor(k*H),this.setViewport(0,0,M,k)},this.setEffects=function(M){if(y===cn){Ne("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(M){for(let k=0;k<M.length;k++)if(M[k].isOutputPass===!0){Re("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}N.setEffects(M||[])},this.getCurrentViewport=function(M){return M.copy(ie)},this.getViewport=function(M){return M.copy(De)},this.setViewport=function(M,k,H,F){M.isVector4?De.set(M.x,M.y,M.z,M.w):De.set(M,k,H,F),me.viewport(ie.copy(De).multiplyScalar(Xn()).round())},this.getScissor=function(M){return M.copy(ht)},this.setScissor=function(M,k,H,F){M.isVector4?ht.set(M.x,M.y,M.z,M.w):ht.set(M,k,H,F),me.scissor(Ae.copy(ht).multiplyScalar(Xn()).round())},this.getScissorTest=function(){return bt},this.setScissorTest=function(M){me.setScissorTest(bt=M)},this.setOpaqueSort=function(M){qe=M},this.setTransparentSort=function(M){Ht=M},this.getClearColor=function(M){return M.copy(R.getClearColor())},this.setClearColor=function(){R.setClearColor(...arguments)},this.getClearAlpha=function(){return R.getClearAlpha()},this.setClearAlpha=function(){R.setClearAlpha(...arguments)},this.clear=function(M=!0,k=!0,H=!0){let F=0;if(M){let B=!1;if(re!==null){let pe=re.texture.format;B=g.has(pe)}if(B){let pe=re.texture.type,xe=m.has(pe),he=R.getClearColor(),ve=R.getClearAlpha(),Ce=he.r,Ge=he.g,tt=he.b;xe?(_[0]=Ce,_[1]=Ge,_[2]=tt,_[3]=ve,D.clearBufferuiv(D.COLOR,0,_)):(v[0]=Ce,v[1]=Ge,v[2]=tt,v[3]=ve,D.clearBufferiv(D.COLOR,0,v))}else F|=D.COLOR_BUFFER_BIT}k&&(F|=D.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),H&&(F|=D.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),F!==0&&D.clear(F)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(M){M.setRenderer(this),z=M},this.dispose=function(){t.removeEventListener("webglcontextlost",Ie,!1),t.removeEventListener("webglcontextrestored",Xe,!1),t.removeEventListener("webglcontextcreationerror",ge,!1),R.dispose(),fe.dispose(),K.dispose(),Ve.dispose(),Le.dispose(),C.dispose(),se.dispose(),U.dispose(),ce.dispose(),Pe.dispose(),Q.dispose(),oe.dispose(),oe.removeEventListener("sessionstart",Jp),oe.removeEventListener("sessionend",Yp),ws.stop()};function Ie(M){M.preventDefault(),Ko("WebGLRenderer: Context Lost."),O=!0}function Xe(){Ko("WebGLRenderer: Context Restored."),O=!1;let M=Jt.autoReset,k=ue.enabled,H=ue.autoUpdate,F=ue.needsUpdate,B=ue.type;Ke(),Jt.autoReset=M,ue.enabled=k,ue.autoUpdate=H,ue.needsUpdate=F,ue.type=B}function ge(M){Ne("WebGLRenderer: A WebGL context could not be created. Reason: ",M.statusMessage)}function ft(M){let k=M.target;k.removeEventListener("dispose",ft),nn(k)}function nn(M){Qi(M),Le.remove(M)}function Qi(M){let k=Le.get(M).programs;k!==void 0&&(k.forEach(function(H){Q.releaseProgram(H)}),M.isShaderMaterial&&Q.releaseShaderCache(M))}this.renderBufferDirect=function(M,k,H,F,B,pe){k===null&&(k=Wn);let xe=B.isMesh&&B.matrixWorld.determinantAffine()<0,he=zv(M,k,H,F,B);me.setMaterial(F,xe);let ve=H.index,Ce=1;if(F.wireframe===!0){if(ve=U.getWireframeAttribute(H),ve===void 0)return;Ce=2}let Ge=H.drawRange,tt=H.attributes.position,we=Ge.start*Ce,nt=(Ge.start+Ge.count)*Ce;pe!==null&&(we=Math.max(we,pe.start*Ce),nt=Math.min(nt,(pe.start+pe.count)*Ce)),ve!==null?(we=Math.max(we,0),nt=Math.min(nt,ve.count)):tt!=null&&(we=Math.max(we,0),nt=Math.min(nt,tt.count));let Gt=nt-we;if(Gt<0||Gt===1/0)return;ce.setup(B,F,he,H,ve);let wt,yt=X;if(ve!==null&&(wt=w.get(ve),yt=de,yt.setIndex(wt)),B.isMesh)F.wireframe===!0?(me.setLineWidth(F.wireframeLinewidth*Xn()),yt.setMode(D.LINES)):yt.setMode(D.TRIANGLES);else if(B.isLine){let pn=F.linewidth;pn===void 0&&(pn=1),me.setLineWidth(pn*Xn()),B.isLineSegments?yt.setMode(D.LINES):B.isLineLoop?yt.setMode(D.LINE_LOOP):yt.setMode(D.LINE_STRIP)}else B.isPoints?yt.setMode(D.POINTS):B.isSprite&&yt.setMode(D.TRIANGLES);if(B.isBatchedMesh)if(Et.get("WEBGL_multi_draw"))yt.renderMultiDraw(B._multiDrawStarts,B._multiDrawCounts,B._multiDrawCount);else{let pn=B._multiDrawStarts,Me=B._multiDrawCounts,vn=B._multiDrawCount,at=ve?w.get(ve).bytesPerElement:1,Ms=Le.get(F).currentProgram.getUniforms();for(let mn=0;mn<vn;mn++)Ms.setValue(D,"_gl_DrawID",mn),yt.render(pn[mn]/at,Me[mn])}else if(B.isInstancedMesh)yt.renderInstances(we,Gt,B.count);else if(H.isInstancedBufferGeometry){let pn=H._maxInstanceCount!==void 0?H._maxInstanceCount:1/0,Me=Math.min(H.instanceCount,pn);yt.renderInstances(we,Gt,Me)}else yt.render(we,Gt)};function Kp(M,k,H,F){z!==null&&M.isNodeMaterial&&z.setObject(F,M),Kt===!0&&J.setState(M,H,!1),M.transparent===!0&&M.side===En&&M.forceSinglePass===!1?(M.side=fn,M.needsUpdate=!0,So(M,k,F),M.side=xi,M.needsUpdate=!0,So(M,k,F),M.side=En):So(M,k,F)}this.compile=function(M,k,H=null){H===null&&(H=M),z!==null&&z.renderStart(M,k,H),A=K.get(H),A.init(k),E.push(A),H.traverseVisible(function(B){B.isLight&&B.layers.test(k.layers)&&(A.pushLight(B),B.castShadow&&A.pushShadow(B))}),M!==H&&M.traverseVisible(function(B){B.isLight&&B.layers.test(k.layers)&&(A.pushLight(B),B.castShadow&&A.pushShadow(B))}),A.setupLights(),z!==null&&z.updateLights(A.state.lightsArray),An=this.localClippingEnabled,Kt=J.init(this.clippingPlanes,An),Kt===!0&&J.setGlobalState(this.clippingPlanes,k),z!==null&&ue.render(A.state.shadowsArray,H,k);let F=new Set;return M.traverse(function(B){if(!(B.isMesh||B.isPoints||B.isLine||B.isSprite))return;let pe=B.material;if(pe)if(Array.isArray(pe))for(let xe=0;xe<pe.length;xe++){let he=pe[xe];Kp(he,H,k,B),F.add(he)}else Kp(pe,H,k,B),F.add(pe)}),A=E.pop(),z!==null&&z.renderEnd(),F},this.compileAsync=function(M,k,H=null){let F=this.compile(M,k,H);return new Promise(B=>{function pe(){if(F.forEach(function(xe){let ve=Le.get(xe).currentProgram;(ve===void 0||ve.isReady())&&F.delete(xe)}),F.size===0){B(M);return}setTimeout(pe,10)}Et.get("KHR_parallel_shader_compile")!==null?pe():setTimeout(pe,10)})};let sd=null;function Uv(M){sd&&sd(M)}function Jp(){ws.stop()}function Yp(){ws.start()}let ws=new wy;ws.setAnimationLoop(Uv),typeof self<"u"&&ws.setContext(self),this.setAnimationLoop=function(M){sd=M,oe.setAnimationLoop(M),M===null?ws.stop():ws.start()},oe.addEventListener("sessionstart",Jp),oe.addEventListener("sessionend",Yp),this.render=function(M,k){if(k!==void 0&&k.isCamera!==!0){Ne("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(O===!0)return;z!==null&&z.renderStart(M,k);let H=oe.enabled===!0&&oe.isPresenting===!0,F=N!==null&&(re===null||H)&&N.begin(I,re);if(M.matrixWorldAutoUpdate===!0&&M.updateMatrixWorld(),k.parent===null&&k.matrixWorldAutoUpdate===!0&&k.updateMatrixWorld(),oe.enabled===!0&&oe.isPresenting===!0&&(N===null||N.isCompositing()===!1)&&(oe.cameraAutoUpdate===!0&&oe.updateCamera(k),k=oe.getCamera()),M.isScene===!0&&M.onBeforeRender(I,M,k,re),A=K.get(M,E.length),A.init(k),A.state.textureUnits=Ve.getTextureUnits(),E.push(A),Rt.multiplyMatrices(k.projectionMatrix,k.matrixWorldInverse),k.isArrayCamera?un.setFromArrayCamera(k):et.setFromProjectionMatrix(Rt,$n,k.reversedDepth),An=this.localClippingEnabled,Kt=J.init(this.clippingPlanes,An),T=fe.get(M,x.length),T.init(),x.push(T),this.info.render.frame++,oe.enabled===!0&&oe.isPresenting===!0){let xe=I.xr.getDepthSensingMesh();xe!==null&&rd(xe,k,-1/0,I.sortObjects)}rd(M,k,0,I.sortObjects),T.finish(),z!==null&&z.updateLights(A.state.lightsArray),I.sortObjects===!0&&T.sort(qe,Ht),qn=oe.enabled===!1||oe.isPresenting===!1||oe.hasDepthSensing()===!1,qn&&R.addToRenderList(T,M),this.info.autoReset===!0&&this.info.reset(),Kt===!0&&J.beginShadows();let B=A.state.shadowsArray;if(ue.render(B,M,k),Kt===!0&&J.endShadows(),(F&&N.hasRenderPass())===!1){let xe=T.opaque,he=T.transmissive;if(A.setupLights(),k.isArrayCamera){let ve=k.cameras;if(he.length>0)for(let Ce=0,Ge=ve.length;Ce<Ge;Ce++){let tt=ve[Ce];Zp(xe,he,M,tt)}qn&&R.render(M);for(let Ce=0,Ge=ve.length;Ce<Ge;Ce++){let tt=ve[Ce];$p(T,M,tt,tt.viewport)}}else he.length>0&&Zp(xe,he,M,k),qn&&R.render(M),$p(T,M,k)}re!==null&&W===0&&(Ve.updateMultisampleRenderTarget(re),Ve.updateRenderTargetMipmap(re)),F&&N.end(I),M.isScene===!0&&M.onAfterRender(I,M,k),ce.resetDefaultState(),j=-1,ee=null,E.pop(),E.length>0?(A=E[E.length-1],Ve.setTextureUnits(A.state.textureUnits),Kt===!0&&J.setGlobalState(I.clippingPlanes,A.state.camera)):A=null,x.pop(),x.length>0?T=x[x.length-1]:T=null,z!==null&&z.renderEnd()};function rd(M,k,H,F){if(M.visible===!1)return;if(M.layers.test(k.layers)){if(M.isGroup)H=M.renderOrder;else if(M.isLOD)M.autoUpdate===!0&&M.update(k);else if(M.isLight)A.pushLight(M),M.castShadow&&A.pushShadow(M);else if(M.isSprite){let xe=k.isArrayCamera?un:et;if(!M.frustumCulled||M.intersectsFrustum(xe)){F&&tn.setFromMatrixPosition(M.matrixWorld).applyMatrix4(Rt);let he=se.update(M),ve=M.material;ve.visible&&T.push(M,he,ve,H,tn.z,null,k)}}else if(M.isMesh||M.isLine||M.isPoints){let xe=k.isArrayCamera?un:et;if(!M.frustumCulled||M.intersectsFrustum(xe)){let he=se.update(M),ve=M.material;if(F&&(M.boundingSphere!==void 0?(M.boundingSphere===null&&M.computeBoundingSphere(),tn.copy(M.boundingSphere.center)):(he.boundingSphere===null&&he.computeBoundingSphere(),tn.copy(he.boundingSphere.center)),tn.applyMatrix4(M.matrixWorld).applyMatrix4(Rt)),Array.isArray(ve)){let Ce=he.groups;for(let Ge=0,tt=Ce.length;Ge<tt;Ge++){let we=Ce[Ge],nt=ve[we.materialIndex];nt&&nt.visible&&T.push(M,he,nt,H,tn.z,we,k)}}else ve.visible&&T.push(M,he,ve,H,tn.z,null,k)}}}let pe=M.children;for(let xe=0,he=pe.length;xe<he;xe++)rd(pe[xe],k,H,F)}function $p(M,k,H,F){let{opaque:B,transmissive:pe,transparent:xe}=M;A.setupLightsView(H),Kt===!0&&J.setGlobalState(I.clippingPlanes,H),F&&me.viewport(ie.copy(F)),B.length>0&&Ga(B,k,H),pe.length>0&&Ga(pe,k,H),xe.length>0&&Ga(xe,k,H),me.buffers.depth.setTest(!0),me.buffers.depth.setMask(!0),me.buffers.color.setMask(!0),me.setPolygonOffset(!1)}function Zp(M,k,H,F){if((H.isScene===!0?H.overrideMaterial:null)!==null)return;if(A.state.transmissionRenderTarget[F.id]===void 0){let we=Et.has("EXT_color_buffer_half_float")||Et.has("EXT_color_buffer_float");A.state.transmissionRenderTarget[F.id]=new hn(1,1,{generateMipmaps:!0,type:we?ui:cn,minFilter:Ln,samples:Math.max(4,At.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:$e.workingColorSpace})}let pe=A.state.transmissionRenderTarget[F.id],xe=F.viewport||ie;pe.setSize(xe.z*I.transmissionResolutionScale,xe.w*I.transmissionResolutionScale);let he=I.getRenderTarget(),ve=I.getActiveCubeFace(),Ce=I.getActiveMipmapLevel();I.setRenderTarget(pe),I.getClearColor(Y),ye=I.getClearAlpha(),ye<1&&I.setClearColor(16777215,.5),I.clear(),qn&&R.render(H);let Ge=I.toneMapping;I.toneMapping=Si;let tt=F.viewport;if(F.viewport!==void 0&&(F.viewport=void 0),A.setupLightsView(F),Kt===!0&&J.setGlobalState(I.clippingPlanes,F),Ga(M,H,F),Ve.updateMultisampleRenderTarget(pe),Ve.updateRenderTargetMipmap(pe),Et.has("WEBGL_multisampled_render_to_texture")===!1){let we=!1;for(let nt=0,Gt=k.length;nt<Gt;nt++){let wt=k[nt],{object:yt,geometry:pn,material:Me,group:vn}=wt;if(Me.side===En&&yt.layers.test(F.layers)){let at=Me.side;Me.side=fn,Me.needsUpdate=!0,Qp(yt,H,F,pn,Me,vn),Me.side=at,Me.needsUpdate=!0,we=!0}}we===!0&&(Ve.updateMultisampleRenderTarget(pe),Ve.updateRenderTargetMipmap(pe))}I.setRenderTarget(he,ve,Ce),I.setClearColor(Y,ye),tt!==void 0&&(F.viewport=tt),I.toneMapping=Ge}function Ga(M,k,H){let F=k.isScene===!0?k.overrideMaterial:null;for(let B=0,pe=M.length;B<pe;B++){let xe=M[B],{object:he,geometry:ve,group:Ce}=xe,Ge=xe.material;Ge.allowOverride===!0&&F!==null&&(Ge=F),he.layers.test(H.layers)&&Qp(he,k,H,ve,Ge,Ce)}}function Qp(M,k,H,F,B,pe){z!==null&&B.isNodeMaterial&&z.setObject(M,B),M.onBeforeRender(I,k,H,F,B,pe),M.modelViewMatrix.multiplyMatrices(H.matrixWorldInverse,M.matrixWorld),M.normalMatrix.getNormalMatrix(M.modelViewMatrix),B.onBeforeRender(I,k,H,F,M,pe),B.transparent===!0&&B.side===En&&B.forceSinglePass===!1?(B.side=fn,B.needsUpdate=!0,I.renderBufferDirect(H,k,F,B,M,pe),B.side=xi,B.needsUpdate=!0,I.renderBufferDirect(H,k,F,B,M,pe),B.side=En):I.renderBufferDirect(H,k,F,B,M,pe),M.onAfterRender(I,k,H,F,B,pe)}function em(M){let k=0;for(let H of M)H.texture!==null&&k++;return k}function So(M,k,H){k.isScene!==!0&&(k=Wn);let F=Le.get(M),B=A.state.lights,pe=A.state.shadowsArray,xe=B.state.version,he=Q.getParameters(M,B.state,pe,k,H,A.state.lightProbeGridArray),ve=Q.getProgramCacheKey(he),Ce=F.programs;F.environment=M.isMeshStandardMaterial||M.isMeshLambertMaterial||M.isMeshPhongMaterial?k.environment:null,F.fog=k.fog;let Ge=M.isMeshStandardMaterial||M.isMeshLambertMaterial&&!M.envMap||M.isMeshPhongMaterial&&!M.envMap;F.envMap=C.get(M.envMap||F.environment,Ge),F.envMapRotation=F.environment!==null&&M.envMap===null?k.environmentRotation:M.envMapRotation,Ce===void 0&&(M.addEventListener("dispose",ft),Ce=new Map,F.programs=Ce,F.programVariants=new Map);let tt=Ce.get(ve);if(tt!==void 0){if(F.currentProgram===tt&&F.lightsStateVersion===xe)return nm(M,he),tt}else he.uniforms=Q.getUniforms(M),z!==null&&M.isNodeMaterial&&z.build(M,H,he),M.onBeforeCompile(he,I),tt=Q.acquireProgram(he,ve),Ce.set(ve,tt),F.uniforms=he.uniforms;let we=F.uniforms;return(!M.isShaderMaterial&&!M.isRawShaderMaterial||M.clipping===!0)&&(we.clippingPlanes=J.uniform),nm(M,he),F.needsLights=Hv(M),F.lightsStateVersion=xe,F.needsLights&&(we.ambientLightColor.value=B.state.ambient,we.lightProbe.value=B.state.probe,we.sunLights.value=B.state.sun,we.sunLightShadows.value=B.state.sunShadow,we.directionalLights.value=B.state.directional,we.directionalLightShadows.value=B.state.directionalShadow,we.spotLights.value=B.state.spot,we.spotLightShadows.value=B.state.spotShadow,we.rectAreaLights.value=B.state.rectArea,we.ltc_1.value=B.state.rectAreaLTC1,we.ltc_2.value=B.state.rectAreaLTC2,we.pointLights.value=B.state.point,we.pointLightShadows.value=B.state.pointShadow,we.hemisphereLights.value=B.state.hemi,we.sunShadowMatrix.value=B.state.sunShadowMatrix,we.sunShadowCascade.value=B.state.sunShadowCascade,we.directionalShadowMatrix.value=B.state.directionalShadowMatrix,we.spotLightMatrix.value=B.state.spotLightMatrix,we.spotLightMap.value=B.state.spotLightMap,we.pointShadowMatrix.value=B.state.pointShadowMatrix),F.numLightProbeGrids=em(A.state.lightProbeGridArray),F.currentProgram=tt,F.uniformsList=null,tt}function Bv(M,k,H,F,B){let pe=Le.get(M),xe=pe.currentProgram.id+","+F+","+B,he=pe.programVariants.get(xe);return he===void 0?(he=So(M,k,H),pe.programVariants.set(xe,he)):(pe.currentProgram=he,pe.uniformsList=null,pe.outputColorSpace=F,pe.toneMapping=B),he}function tm(M){if(M.uniformsList===null){let k=M.currentProgram.getUniforms();M.uniformsList=ao.seqWithValue(k.seq,M.uniforms)}return M.uniformsList}function nm(M,k){let H=Le.get(M);H.outputColorSpace=k.outputColorSpace,H.batching=k.batching,H.batchingColor=k.batchingColor,H.instancing=k.instancing,H.instancingColor=k.instancingColor,H.instancingMorph=k.instancingMorph,H.skinning=k.skinning,H.morphTargets=k.morphTargets,H.morphNormals=k.morphNormals,H.morphColors=k.morphColors,H.morphTargetsCount=k.morphTargetsCount,H.numClippingPlanes=k.numClippingPlanes,H.numIntersection=k.numClipIntersection,H.vertexAlphas=k.vertexAlphas,H.vertexTangents=k.vertexTangents,H.toneMapping=k.toneMapping}function zv(M,k,H,F,B){k.isScene!==!0&&(k=Wn),Ve.resetTextureUnits();let pe=k.fog,xe=F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial?k.environment:null,he=re===null?I.outputColorSpace:re.isXRRenderTarget===!0?re.texture.colorSpace:$e.workingColorSpace,ve=F.isMeshStandardMaterial||F.isMeshLambertMaterial&&!F.envMap||F.isMeshPhongMaterial&&!F.envMap,Ce=C.get(F.envMap||xe,ve),Ge=F.vertexColors===!0&&!!H.attributes.color&&H.attributes.color.itemSize===4,tt=!!H.attributes.tangent&&(!!F.normalMap||F.anisotropy>0),we=!!H.morphAttributes.position,nt=!!H.morphAttributes.normal,Gt=!!H.morphAttributes.color,wt=Si;F.toneMapped&&(re===null||re.isXRRenderTarget===!0)&&(wt=I.toneMapping);let yt=H.morphAttributes.position||H.morphAttributes.normal||H.morphAttributes.color,pn=yt!==void 0?yt.length:0,Me=Le.get(F),vn=A.state.lights;if(Kt===!0&&(An===!0||M!==ee)){let Pt=M===ee&&F.id===j;J.setState(F,M,Pt)}let at=!1,Ms=!1;F.version===Me.__version?Me.needsLights&&Me.lightsStateVersion!==vn.state.version||B.isBatchedMesh&&Me.batching===!1||!B.isBatchedMesh&&Me.batching===!0||B.isBatchedMesh&&Me.batchingColor===!0&&B._colorsTexture===null||B.isBatchedMesh&&Me.batchingColor===!1&&B._colorsTexture!==null||B.isInstancedMesh&&Me.instancing===!1||!B.isInstancedMesh&&Me.instancing===!0||B.isSkinnedMesh&&Me.skinning===!1||!B.isSkinnedMesh&&Me.skinning===!0||B.isInstancedMesh&&Me.instancingColor===!0&&B.instanceColor===null||B.isInstancedMesh&&Me.instancingColor===!1&&B.instanceColor!==null||B.isInstancedMesh&&Me.instancingMorph===!0&&B.morphTexture===null||B.isInstancedMesh&&Me.instancingMorph===!1&&B.morphTexture!==null||Me.envMap!==Ce||F.fog===!0&&Me.fog!==pe||Me.numClippingPlanes!==void 0&&(Me.numClippingPlanes!==J.numPlanes||Me.numIntersection!==J.numIntersection)||Me.vertexAlphas!==Ge||Me.vertexTangents!==tt||Me.morphTargets!==we||Me.morphNormals!==nt||Me.morphColors!==Gt||Me.morphTargetsCount!==pn||Me.numLightProbeGrids!==em(A.state.lightProbeGridArray)?at=!0:(Me.outputColorSpace!==he||Me.toneMapping!==wt)&&(Ms=!0):(at=!0,Me.__version=F.version);let mn=Me.currentProgram;(at===!0||Ms===!0)&&(mn=Ms===!0?Bv(F,k,B,he,wt):So(F,k,B),z&&F.isNodeMaterial&&z.onUpdateProgram(F,mn,Me));let Wa=!1,es=!1,Ts=!1,st=mn.getUniforms(),dn=Me.uniforms;if(me.useProgram(mn.program)&&(Wa=!0,es=!0,Ts=!0),F.id!==j&&(j=F.id,es=!0),Wa||ee!==M){me.buffers.depth.getReversed()&&M.reversedDepth!==!0&&(M._reversedDepth=!0,M.updateProjectionMatrix()),st.setValue(D,"projectionMatrix",M.projectionMatrix),st.setValue(D,"viewMatrix",M.matrixWorldInverse);let sn=st.map.cameraPosition;sn!==void 0&&sn.setValue(D,fi.setFromMatrixPosition(M.matrixWorld)),At.logarithmicDepthBuffer&&st.setValue(D,"logDepthBufFC",2/(Math.log(M.far+1)/Math.LN2)),(F.isMeshPhongMaterial||F.isMeshToonMaterial||F.isMeshLambertMaterial||F.isMeshBasicMaterial||F.isMeshStandardMaterial||F.isShaderMaterial)&&st.setValue(D,"isOrthographic",M.isOrthographicCamera===!0),ee!==M&&(ee=M,es=!0,Ts=!0)}if(Me.needsLights&&(vn.state.sunShadowMap.length>0&&st.setValue(D,"sunShadowMap",vn.state.sunShadowMap,Ve),vn.state.directionalShadowMap.length>0&&st.setValue(D,"directionalShadowMap",vn.state.directionalShadowMap,Ve),vn.state.spotShadowMap.length>0&&st.setValue(D,"spotShadowMap",vn.state.spotShadowMap,Ve),vn.state.pointShadowMap.length>0&&st.setValue(D,"pointShadowMap",vn.state.pointShadowMap,Ve)),B.isSkinnedMesh){st.setOptional(D,B,"bindMatrix"),st.setOptional(D,B,"bindMatrixInverse");let Pt=B.skeleton;Pt&&(Pt.boneTexture===null&&Pt.computeBoneTexture(),st.setValue(D,"boneTexture",Pt.boneTexture,Ve))}B.isBatchedMesh&&(st.setOptional(D,B,"batchingTexture"),st.setValue(D,"batchingTexture",B._matricesTexture,Ve),st.setOptional(D,B,"batchingIdTexture"),st.setValue(D,"batchingIdTexture",B._indirectTexture,Ve),st.setOptional(D,B,"batchingColorTexture"),B._colorsTexture!==null&&st.setValue(D,"batchingColorTexture",B._colorsTexture,Ve));let ii=H.morphAttributes;if((ii.position!==void 0||ii.normal!==void 0||ii.color!==void 0)&&$.update(B,H,mn),(es||Me.receiveShadow!==B.receiveShadow)&&(Me.receiveShadow=B.receiveShadow,st.setValue(D,"receiveShadow",B.receiveShadow)),(F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial)&&F.envMap===null&&k.environment!==null&&(dn.envMapIntensity.value=k.environmentIntensity),dn.dfgLUT!==void 0&&(dn.dfgLUT.value=zA()),es){if(st.setValue(D,"toneMappingExposure",I.toneMappingExposure),Me.needsLights&&Vv(dn,Ts),pe&&F.fog===!0&&le.refreshFogUniforms(dn,pe),le.refreshMaterialUniforms(dn,F,_e,ke,A.state.transmissionRenderTarget[M.id]),Me.needsLights&&Me.numLightProbeGrids>0){let Pt=S,sn=0;for(let Ri of A.state.lightProbeGridArray)Ri.texture!==null&&(Pt.textures[sn]=Ri.texture,Pt.min[sn]=Ri.boundingBox.min,Pt.max[sn]=Ri.boundingBox.max,Pt.resolution[sn]=Ri.resolution,sn++);for(let Ri in Pt)Pt[Ri].length=sn;dn.probesSH.value=Pt.textures,dn.probesMin.value=Pt.min,dn.probesMax.value=Pt.max,dn.probesResolution.value=Pt.resolution}ao.upload(D,tm(Me),dn,Ve)}if(F.isShaderMaterial&&F.uniformsNeedUpdate===!0&&(ao.upload(D,tm(Me),dn,Ve),F.uniformsNeedUpdate=!1),F.isSpriteMaterial&&st.setValue(D,"center",B.center),st.setValue(D,"modelViewMatrix",B.modelViewMatrix),st.setValue(D,"normalMatrix",B.normalMatrix),st.setValue(D,"modelMatrix",B.matrixWorld),F.uniformsGroups!==void 0){let Pt=F.uniformsGroups;for(let sn=0,Ri=Pt.length;sn<Ri;sn++){let sm=Pt[sn];Pe.update(sm,mn),Pe.bind(sm,mn)}}return mn}function Vv(M,k){M.ambientLightColor.needsUpdate=k,M.lightProbe.needsUpdate=k,M.sunLights.needsUpdate=k,M.sunLightShadows.needsUpdate=k,M.directionalLights.needsUpdate=k,M.directionalLightShadows.needsUpdate=k,M.pointLights.needsUpdate=k,M.pointLightShadows.needsUpdate=k,M.spotLights.needsUpdate=k,M.spotLightShadows.needsUpdate=k,M.rectAreaLights.needsUpdate=k,M.hemisphereLights.needsUpdate=k}function Hv(M){return M.isMeshLambertMaterial||M.isMeshToonMaterial||M.isMeshPhongMaterial||M.isMeshStandardMaterial||M.isShadowMaterial||M.isShaderMaterial&&M.lights===!0}this.getActiveCubeFace=function(){return Z},this.getActiveMipmapLevel=function(){return W},this.getRenderTarget=function(){return re},this.setRenderTargetTextures=function(M,k,H){let F=Le.get(M);F.__autoAllocateDepthBuffer=M.resolveDepthBuffer===!1,F.__autoAllocateDepthBuffer===!1&&(F.__useRenderToTexture=!1),Le.get(M.texture).__webglTexture=k,Le.get(M.depthTexture).__webglTexture=F.__autoAllocateDepthBuffer?void 0:H,F.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(M,k){let H=Le.get(M);H.__webglFramebuffer=k,H.__useDefaultFramebuffer=k===void 0},this.setRenderTarget=function(M,k=0,H=0){re=M,Z=k,W=H;let F=null,B=!1,pe=!1;if(M){let he=Le.get(M);if(he.__useDefaultFramebuffer!==void 0){me.bindFramebuffer(D.FRAMEBUFFER,he.__webglFramebuffer),ie.copy(M.viewport),Ae.copy(M.scissor),He=M.scissorTest,me.viewport(ie),me.scissor(Ae),me.setScissorTest(He),j=-1;return}else if(he.__webglFramebuffer===void 0)Ve.setupRenderTarget(M);else if(he.__hasExternalTextures)Ve.rebindTextures(M,Le.get(M.texture).__webglTexture,Le.get(M.depthTexture).__webglTexture);else if(M.depthBuffer){let Ge=M.depthTexture;if(he.__boundDepthTexture!==Ge){if(Ge!==null&&Le.has(Ge)&&(M.width!==Ge.image.width||M.height!==Ge.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ve.setupDepthRenderbuffer(M)}}let ve=M.texture;(ve.isData3DTexture||ve.isDataArrayTexture||ve.isCompressedArrayTexture)&&(pe=!0);let Ce=Le.get(M).__webglFramebuffer;M.isWebGLCubeRenderTarget?(Array.isArray(Ce[k])?F=Ce[k][H]:F=Ce[k],B=!0):M.samples>0&&Ve.useMultisampledRTT(M)===!1?F=Le.get(M).__webglMultisampledFramebuffer:Array.isArray(Ce)?F=Ce[H]:F=Ce,ie.copy(M.viewport),Ae.copy(M.scissor),He=M.scissorTest}else ie.copy(De).multiplyScalar(_e).floor(),Ae.copy(ht).multiplyScalar(_e).floor(),He=bt;if(H!==0&&(F=G),me.bindFramebuffer(D.FRAMEBUFFER,F)&&me.drawBuffers(M,F),me.viewport(ie),me.scissor(Ae),me.setScissorTest(He),B){let he=Le.get(M.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_CUBE_MAP_POSITIVE_X+k,he.__webglTexture,H)}else if(pe){let he=k;for(let ve=0;ve<M.textures.length;ve++){let Ce=Le.get(M.textures[ve]);D.framebufferTextureLayer(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0+ve,Ce.__webglTexture,H,he)}}else if(M!==null&&H!==0){let he=Le.get(M.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,he.__webglTexture,H)}j=-1};function im(M){let k=Le.get(M);return(k.__readFormat!==M.format||k.__readType!==M.type)&&(k.__readFormat=M.format,k.__readType=M.type,k.__formatReadable=At.textureFormatReadable(M.format),k.__typeReadable=At.textureTypeReadable(M.type)),k}this.readRenderTargetPixels=function(M,k,H,F,B,pe,xe,he=0){if(!(M&&M.isWebGLRenderTarget)){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ve=Le.get(M).__webglFramebuffer;if(M.isWebGLCubeRenderTarget&&xe!==void 0&&(ve=ve[xe],Array.isArray(ve)&&(ve=ve[0])),ve){me.bindFramebuffer(D.FRAMEBUFFER,ve);try{let Ce=M.textures[he],Ge=Ce.format,tt=Ce.type;M.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+he);let we=im(Ce);if(we.__formatReadable===!1){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(we.__typeReadable===!1){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}k>=0&&k<=M.width-F&&H>=0&&H<=M.height-B&&D.readPixels(k,H,F,B,ae.convert(Ge),ae.convert(tt),pe)}finally{let Ce=re!==null?Le.get(re).__webglFramebuffer:null;me.bindFramebuffer(D.FRAMEBUFFER,Ce)}}},this.readRenderTargetPixelsAsync=async function(M,k,H,F,B,pe,xe,he=0){if(!(M&&M.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ve=Le.get(M).__webglFramebuffer;if(M.isWebGLCubeRenderTarget&&xe!==void 0&&(ve=ve[xe],Array.isArray(ve)&&(ve=ve[0])),ve)if(k>=0&&k<=M.width-F&&H>=0&&H<=M.height-B){me.bindFramebuffer(D.FRAMEBUFFER,ve);let Ce=M.textures[he],Ge=Ce.format,tt=Ce.type;M.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+he);let we=im(Ce);if(we.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(we.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let nt=D.createBuffer();D.bindBuffer(D.PIXEL_PACK_BUFFER,nt),D.bufferData(D.PIXEL_PACK_BUFFER,pe.byteLength,D.STREAM_READ),D.readPixels(k,H,F,B,ae.convert(Ge),ae.convert(tt),0),D.bindBuffer(D.PIXEL_PACK_BUFFER,null);let Gt=re!==null?Le.get(re).__webglFramebuffer:null;me.bindFramebuffer(D.FRAMEBUFFER,Gt);let wt=D.fenceSync(D.SYNC_GPU_COMMANDS_COMPLETE,0);return D.flush(),await Yb(D,wt,4),D.bindBuffer(D.PIXEL_PACK_BUFFER,nt),D.getBufferSubData(D.PIXEL_PACK_BUFFER,0,pe),D.bindBuffer(D.PIXEL_PACK_BUFFER,null),D.deleteBuffer(nt),D.deleteSync(wt),pe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(M,k=null,H=0){let F=Math.pow(2,-H),B=Math.floor(M.image.width*F),pe=Math.floor(M.image.height*F),xe=k!==null?k.x:0,he=k!==null?k.y:0;Ve.setTexture2D(M,0),D.copyTexSubImage2D(D.TEXTURE_2D,H,0,0,xe,he,B,pe),me.unbindTexture()},this.copyTextureToTexture=function(M,k,H=null,F=null,B=0,pe=0){let xe,he,ve,Ce,Ge,tt,we,nt,Gt,wt=M.isCompressedTexture?M.mipmaps[pe]:M.image;if(H!==null)xe=H.max.x-H.min.x,he=H.max.y-H.min.y,ve=H.isBox3?H.max.z-H.min.z:1,Ce=H.min.x,Ge=H.min.y,tt=H.isBox3?H.min.z:0;else{let st=Math.pow(2,-B);xe=Math.floor(wt.width*st),he=Math.floor(wt.height*st),M.isDataArrayTexture?ve=wt.depth:M.isData3DTexture?ve=Math.floor(wt.depth*st):ve=1,Ce=0,Ge=0,tt=0}F!==null?(we=F.x,nt=F.y,Gt=F.z):(we=0,nt=0,Gt=0);let yt=ae.convert(k.format),pn=ae.convert(k.type),Me;k.isData3DTexture?(Ve.setTexture3D(k,0),Me=D.TEXTURE_3D):k.isDataArrayTexture||k.isCompressedArrayTexture?(Ve.setTexture2DArray(k,0),Me=D.TEXTURE_2D_ARRAY):(Ve.setTexture2D(k,0),Me=D.TEXTURE_2D),me.activeTexture(D.TEXTURE0),me.pixelStorei(D.UNPACK_FLIP_Y_WEBGL,k.flipY),me.pixelStorei(D.UNPACK_PREMULTIPLY_ALPHA_WEBGL,k.premultiplyAlpha),me.pixelStorei(D.UNPACK_ALIGNMENT,k.unpackAlignment);let vn=me.getParameter(D.UNPACK_ROW_LENGTH),at=me.getParameter(D.UNPACK_IMAGE_HEIGHT),Ms=me.getParameter(D.UNPACK_SKIP_PIXELS),mn=me.getParameter(D.UNPACK_SKIP_ROWS),Wa=me.getParameter(D.UNPACK_SKIP_IMAGES);me.pixelStorei(D.UNPACK_ROW_LENGTH,wt.width),me.pixelStorei(D.UNPACK_IMAGE_HEIGHT,wt.height),me.pixelStorei(D.UNPACK_SKIP_PIXELS,Ce),me.pixelStorei(D.UNPACK_SKIP_ROWS,Ge),me.pixelStorei(D.UNPACK_SKIP_IMAGES,tt);let es=M.isDataArrayTexture||M.isData3DTexture,Ts=k.isDataArrayTexture||k.isData3DTexture;if(M.isDepthTexture){let st=Le.get(M),dn=Le.get(k),ii=Le.get(st.__renderTarget),Pt=Le.get(dn.__renderTarget);me.bindFramebuffer(D.READ_FRAMEBUFFER,ii.__webglFramebuffer),me.bindFramebuffer(D.DRAW_FRAMEBUFFER,Pt.__webglFramebuffer);for(let sn=0;sn<ve;sn++)es&&(D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Le.get(M).__webglTexture,B,tt+sn),D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Le.get(k).__webglTexture,pe,Gt+sn)),D.blitFramebuffer(Ce,Ge,Ce+xe,Ge+he,we,nt,we+xe,nt+he,D.DEPTH_BUFFER_BIT,D.NEAREST);me.bindFramebuffer(D.READ_FRAMEBUFFER,null),me.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else if(B!==0||M.isRenderTargetTexture||Le.has(M)){let st=Le.get(M),dn=Le.get(k);me.bindFramebuffer(D.READ_FRAMEBUFFER,L),me.bindFramebuffer(D.DRAW_FRAMEBUFFER,q);for(let ii=0;ii<ve;ii++)es?D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,st.__webglTexture,B,tt+ii):D.framebufferTexture2D(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,st.__webglTexture,B),Ts?D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,dn.__webglTexture,pe,Gt+ii):D.framebufferTexture2D(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,dn.__webglTexture,pe),B!==0?D.blitFramebuffer(Ce,Ge,Ce+xe,Ge+he,we,nt,we+xe,nt+he,D.COLOR_BUFFER_BIT,D.NEAREST):Ts?D.copyTexSubImage3D(Me,pe,we,nt,Gt+ii,Ce,Ge,xe,he):D.copyTexSubImage2D(Me,pe,we,nt,Ce,Ge,xe,he);me.bindFramebuffer(D.READ_FRAMEBUFFER,null),me.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else Ts?M.isDataTexture||M.isData3DTexture?D.texSubImage3D(Me,pe,we,nt,Gt,xe,he,ve,yt,pn,wt.data):k.isCompressedArrayTexture?D.compressedTexSubImage3D(Me,pe,we,nt,Gt,xe,he,ve,yt,wt.data):D.texSubImage3D(Me,pe,we,nt,Gt,xe,he,ve,yt,pn,wt):M.isDataTexture?D.texSubImage2D(D.TEXTURE_2D,pe,we,nt,xe,he,yt,pn,wt.data):M.isCompressedTexture?D.compressedTexSubImage2D(D.TEXTURE_2D,pe,we,nt,wt.width,wt.height,yt,wt.data):D.texSubImage2D(D.TEXTURE_2D,pe,we,nt,xe,he,yt,pn,wt);me.pixelStorei(D.UNPACK_ROW_LENGTH,vn),me.pixelStorei(D.UNPACK_IMAGE_HEIGHT,at),me.pixelStorei(D.UNPACK_SKIP_PIXELS,Ms),me.pixelStorei(D.UNPACK_SKIP_ROWS,mn),me.pixelStorei(D.UNPACK_SKIP_IMAGES,Wa),pe===0&&k.generateMipmaps===!0&&k.mipmapsAutoUpdate===!0&&D.generateMipmap(Me),me.unbindTexture()},this.initRenderTarget=function(M){Le.get(M).__webglFramebuffer===void 0&&Ve.setupRenderTarget(M)},this.initTexture=function(M){M.isCubeTexture?Ve.setTextureCube(M,0):M.isData3DTexture?Ve.setTexture3D(M,0):M.isDataArrayTexture||M.isCompressedArrayTexture?Ve.setTexture2DArray(M,0):Ve.setTexture2D(M,0),me.unbindTexture()},this.resetState=function(){Z=0,W=0,re=null,me.reset(),ce.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return $n}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=$e._getDrawingBufferColorSpace(e),t.unpackColorSpace=$e._getUnpackColorSpace()}};var vf=["extension","bend_right","turn_left"];function Oy(i){let e=typeof i=="object"&&i!==null?i:{};for(let r of["joints","endplates","posture","scoliosis"])if(typeof e[r]!="object"||e[r]===null)throw new TypeError(`rig: expected ${r}, got ${typeof e[r]}`);let{joints:t,...n}=e,s=new Map;for(let r of t){if(r.parent!==null&&!s.has(r.parent))throw new TypeError(`rig: joint ${r.id} comes before its parent ${r.parent}`);s.set(r.id,r)}return{...n,joints:s}}var VA=1e-6,HA=Math.PI/180,Hn=class extends Error{constructor(t,n=null){super(t);this.what=n}what;name="PostureError"};function Fy(i,e){let t=new Map;for(let[n,s]of i.joints){let r=qA(s,e[n]??{}),o=s.parent===null?void 0:t.get(s.parent);t.set(n,o?r.premultiply(o):r)}return t}var GA=new P,WA=new Te;function qA({centre_mm:i,axes:e},t){let n=new Te;vf.forEach((a,l)=>{let c=t[a];c&&n.multiply(WA.makeRotationAxis(GA.fromArray(e[l]).normalize(),c*HA))});let[s,r,o]=i;return n.setPosition(new P(s,r,o).sub(new P(s,r,o).applyMatrix4(n)))}function XA(i,e){for(let[t,n]of Object.entries(e)){let s=i.joints.get(t);if(!s)throw new Hn(`posture: expected joints of the rig, got ${t}`);for(let[r,o]of Object.entries(n)){let a=s.range_deg[r];if(!a)throw new Hn(`joint ${t}: expected motions of ${vf.join(", ")}, got ${r}`);if(wf(o,a,VA))continue;let[l,c]=a,u={id:t,motion:r,range_deg:a,value_deg:o};throw new Hn(`joint ${t}: ${r} must be in [${l}, ${c}] degrees, got ${o.toPrecision(4)}`,u)}}return e}function Sf(i,e){let t=Object.entries(e).map(([n,s])=>{let r=i.posture[n];if(!r)throw new Hn(`posture: expected parameters of ${Object.keys(i.posture).join(", ")}, got ${n}`);if(!wf(s,r.range_deg)){let[o,a]=r.range_deg,l={id:n,range_deg:r.range_deg,value_deg:s};throw new Hn(`posture: ${n} must be in [${o}, ${a}], got ${s}`,l)}return jA(r,s-r.rest_deg)});return XA(i,Mf(...t))}var wf=(i,[e,t],n=0)=>i>=e-n&&i<=t+n;function jA({motion:i,up:e,down:t},n){let s=Object.entries(n>=0?e:t);return Object.fromEntries(s.map(([r,o])=>[r,{[i]:o*n}]))}function Mf(...i){let e={};for(let t of i)for(let[n,s]of Object.entries(t)){let r=e[n]??={};for(let[o,a]of Object.entries(s))r[o]=(r[o]??0)+a}return e}function Uy(i,e,t,n){let s=i.scoliosis,r=[...i.joints.keys()].filter(b=>b!=="pelvis"&&!b.startsWith("femur."));if(!wf(e,s.cobb_deg))throw new Hn(`scoliosis: cobb_deg must be in [${s.cobb_deg.join(", ")}], got ${e}`);if(!s.apices.includes(t))throw new Hn(`scoliosis: apex must be one of ${s.apices.join(", ")}, got ${t}`);let o=n==="right"?1:-1,a=r.indexOf(t)+1,l=s.half_span,c=Math.min(a,r.length-a)/(l+2*s.compensation_half_span),u=Math.min(1,Math.max(.5,c)),h=[...Dy(a,u,s).reverse(),...Dy(r.length-a,u,s)],d=r.map((b,y)=>s.turn_per_cobb*xf(y-(a-1),u*l)),f={};return r.forEach((b,y)=>{let[g,m]=[h[y],d[y]-(d[y-1]??0)];(g!==0||m!==0)&&(f[b]={bend_right:-o*e*g,turn_left:-o*e*m})}),f}function Dy(i,e,t){let[n,s]=[e*t.half_span,e*t.compensation_half_span],r=Array.from({length:i},(u,h)=>h+.5),o=r.map(u=>xf(u,n)),a=r.map(u=>xf(u-n-s,s)),[l,c]=[Ny(o),Ny(a)];return r.map((u,h)=>.5*o[h]/l-t.compensation_share*a[h]/c)}var Ny=i=>i.reduce((e,t)=>e+t,0),xf=(i,e)=>Math.abs(i)<e?Math.cos(Math.PI*i/e/2)**2:0;var Ef=180/Math.PI;function By(i,e){let t=(c,u)=>KA(i,c,u,e),n=t("S1","upper"),s=Vy(i,"S1","upper",e),r=["left","right"].map(c=>Tf(i.joints.get(`femur.${c}`).centre_mm,e.get("pelvis"))),o=c=>c.reduce((u,h)=>u.add(h),new P).divideScalar(c.length),a=o(r).sub(o([s.front,s.back])),l=Math.atan2(a.y,-a.z)*Ef;return{sacral_slope_deg:n,pelvic_tilt_deg:l,pelvic_incidence_deg:n+l,lumbar_lordosis_deg:n-t("L1","upper"),thoracic_kyphosis_deg:t("T4","upper")-t("T12","lower"),cervical_lordosis_deg:t("C7","lower")-t("C2","lower"),t1_slope_deg:t("T1","upper")}}function KA(i,e,t,n){let{front:s,back:r}=Vy(i,e,t,n),o=s.sub(r);return Math.atan2(-o.z,o.y)*Ef}function zy(i,e){let t=[...i.joints.keys()].filter(r=>i.endplates[r]?.upper&&i.endplates[r]?.lower).reverse(),n=t.map(r=>JA(e.get(r))),s={cobb_deg:-1,upper:"",lower:""};return n.forEach((r,o)=>{for(let a=o+1;a<n.length;a++){let l=Math.abs(r-n[a]);l>s.cobb_deg&&(s={cobb_deg:l,upper:t[o],lower:t[a]})}}),s}function JA(i){return i?Math.atan2(-i.elements[2],i.elements[0])*Ef:0}function Vy(i,e,t,n){let s=i.endplates[e]?.[t];if(!s)throw new RangeError(`endplate: expected a level with an ${t} endplate, got ${e}`);let r=n.get(e==="S1"?"pelvis":e);return{front:Tf(s.front_mm,r),back:Tf(s.back_mm,r)}}function Tf([i,e,t],n){let s=new P(i,e,t);return n?s.applyMatrix4(n):s}function Gy(i,e,t=[],n={}){let s=Object.keys(e).length===0&&t.length===0&&Object.keys(n).length===0,r=t.map(({cobb_deg:a,apex:l,convex:c})=>Uy(i,a,l,c)),o=Fy(i,Mf(Sf(i,e),n,...r));return{moved:s?null:o,alignment:By(i,o),cobb:zy(i,o)}}var YA=.05;function Wy(i,e,t,n){let s=iu(i,{...e,[t]:n});if(s===null)return{posture:Hy(i,{...e,[t]:n}),stopped:s};let r=e[t]??i.posture[t]?.rest_deg??0,o=n;for(;Math.abs(o-r)>YA;){let l=(r+o)/2;iu(i,{...e,[t]:l})===null?r=l:o=l}let a=o>r?Math.floor(r*10)/10:Math.ceil(r*10)/10;return{posture:Hy(i,{...e,[t]:a}),stopped:s}}function iu(i,e){try{return Sf(i,e),null}catch(t){if(t instanceof Hn)return t;throw t}}function Hy(i,e){return Object.fromEntries(Object.entries(e).filter(([t,n])=>Math.abs(n-(i.posture[t]?.rest_deg??NaN))>1e-6))}var $A=i=>i.filter(({kind:e})=>e==="scoliosis");function qy(i,e){let{rig:t}=i,n=Je(null),s=Je(!1),r=b=>{let{posture:y,findings:g}=i.state.value;return Gy(b,y,$A(g))},o=null,a=Nt(()=>{if(t.value===null)return null;try{o=r(t.value)}catch(b){if(!(b instanceof Hn))throw b}return o}),l=b=>{let{what:y}=b;if(y===null)return b.message;let[g,m]=y.range_deg.map(A=>String(Math.round(A*10)/10)),_=String(Math.round(y.value_deg*10)/10),v=e(),S=y.motion===void 0?"":`, ${v(`motion.${y.motion}`)}`,T=y.motion===void 0?v(`posture.${y.id}`):y.id;return v("posture.refused",{name:`${T}${S}`,low:g,high:m,value:_})},c={},u=It(()=>{let b=t.value,{posture:y}=i.state.value;if(b===null)return;let g=iu(b,y);if(g===null){c=y;return}Rs(()=>{i.notify("warning",l(g)),i.update({posture:c})})}),h=(b,y)=>{if(t.peek()===null)return;let g=Wy(t.peek(),i.state.peek().posture,b,y);n.value=g.stopped&&l(g.stopped),i.update({posture:g.posture})},d=()=>0,f={rig:t,pose:a,stopped:n,bending:s,setPosture:h,bend(b,y){let g=t.peek()?.posture[b];if(!g)return;let[m,_]=g.range_deg,v=i.state.peek().posture[b]??g.rest_deg;h(b,Math.min(_,Math.max(m,Math.round((v+y)*10)/10)))},take(b){n.value=null,i.update({posture:b})},bendKey:b=>Ag(f,b,d),connect(b,y){d=()=>b.getCamera().azimuth_deg;let g=It(()=>b.pose(a.value?.moved??null)),m=Eg(y,f,d);return()=>{g(),m()}},dispose:u};return f}var di=class extends Error{constructor(t,n){super(`${t}: ${n}`);this.file=t}file;name="AssetError"},ZA=6e4;async function QA(i,e,t){let n=await fetch(e).catch(o=>{throw new di(i,`could not be fetched (${o instanceof Error?o.message:o})`)});if(!n.ok)throw new di(i,`the server answered ${n.status}`);if(!n.body)return n.arrayBuffer();let s=[],r=n.body.getReader();for(let o=await r.read();!o.done;o=await r.read())s.push(o.value),t(o.value.byteLength);return new Blob(s).arrayBuffer()}async function e1(i){let e=od(i.base64??"");return i.gzip?new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer():e}function t1(i){let e=new Map;return i.onMessage(t=>{t.type==="asset"&&(e.get(t.name)?.(t.bytes),e.delete(t.name))}),t=>new Promise((n,s)=>{e.set(t,n),window.setTimeout(()=>{e.delete(t)&&s(new di(t,"the kernel did not send it"))},ZA),i.send({type:"need-asset",name:t})})}async function n1(i,e,t){let n=globalThis.crypto?.subtle;if(!n||!t)return e;let s=new Uint8Array(await n.digest("SHA-256",e)),r=Array.from(s,o=>o.toString(16).padStart(2,"0")).join("");if(r===t)return e;throw new di(i,`is damaged (SHA-256 ${r.slice(0,8)}…, expected ${t.slice(0,8)}…)`)}function Xy(i,e,t){let n=e.mode==="message"?t1(i):null,s=[e.catalogue,...e.packs],r=s.reduce((c,u)=>c+(e.files[u]?.bytes??0),0),o=new Map,a=(c,u)=>{s.includes(c)&&(o.set(c,Math.min(u,e.files[c]?.bytes??u)),t([...o.values()].reduce((h,d)=>h+d,0),r))},l=async c=>{let u=e.files[c];if(!u)throw new di(c,"is not in the list of files");let h;if(n)h=await n(c);else if(u.base64!==void 0)h=await e1(u);else if(u.url)h=await QA(c,u.url,d=>a(c,(o.get(c)??0)+d));else throw new di(c,"has no address");return a(c,u.bytes),n1(c,h,u.sha256)};return{bytes:l,async json(c){let u=new TextDecoder().decode(await l(c));try{return JSON.parse(u)}catch(h){throw new di(c,`is not JSON (${h instanceof Error?h.message:h})`)}}}}var jy=i=>i instanceof Error?i.message:String(i);function Ky(i,e,t){let{packs:n,catalogue:s,catalogues:r={}}=i.assets,o=Xy(i,i.assets,(d,f)=>{e.progress.value={...e.progress.peek(),loaded:d,total:f}}),a=d=>{e.notify("error",t()("app.file-failed",{reason:jy(d)}))},l=async d=>{try{let f=Object.hasOwn(r,d)?r[d]:void 0,b=xg(await o.json(f??s));return e.state.peek().language===d&&(e.catalogue.value=b),!0}catch(f){return a(f),!1}},u=(async()=>{let d=new URLSearchParams(e.ownsPage?globalThis.location?.search:"").get("language");d!==null&&Object.hasOwn(r,d)&&e.update({language:d},"address"),await l(e.state.peek().language)||e.notify("warning",t()("app.no-words"))})();u.then(()=>e.onChange(({patch:d})=>{d.language!==void 0&&l(d.language)}));let{rig:h}=i.assets;return h&&o.json(h).then(d=>e.rig.value=Oy(d)).catch(a),{words:u,async shapes(d,f){let b=n.map(y=>o.bytes(y).then(g=>({name:y,bytes:g}),g=>({name:y,error:g})));for(let y of b){let g=await y;if("error"in g){a(g.error);continue}try{let m=await d(g.bytes),_=e.shapes.peek().size===0;e.shapes.value=new Set([...e.shapes.peek(),...m]),_&&f()}catch(m){a(new di(g.name,jy(m)))}}e.progress.value={...e.progress.peek(),done:!0}}}}function Jy(i,e,t){let n=Je(null),s=Je(null),r=0,o=0,a=0,l=()=>{};return i.onMessage(c=>{if(c.type==="picture"&&c.seq>o){o=c.seq;let u=n.peek();n.value=URL.createObjectURL(new Blob([c.png],{type:"image/png"})),u!==null&&URL.revokeObjectURL(u)}else c.type==="picked"&&c.seq===a&&t(c.id)}),{url:n,resize(c,u){let h=s.peek();c<1||u<1||h?.width===c&&h.height===u||(s.value={width:c,height:u})},pick(c,u){let h=s.peek();h&&(a=++r,i.send({type:"pick",seq:a,x:c,y:u,...h,state:e.state.peek()}))},start(){l=It(()=>{let c=s.value,u=e.state.value;c&&i.send({type:"picture",seq:++r,...c,state:u})})},dispose(){l();let c=n.peek();c!==null&&URL.revokeObjectURL(c)}}}var su=["anterior","left","posterior","right"];function Yy(i){let e=(o,a)=>{let l=su.indexOf(i.state.peek().view??"anterior"),c=su[(Math.max(l,0)+Math.sign(o)+su.length)%su.length]??"anterior";i.update({view:a>0?"superior":a<0?"inferior":c,camera:null})},t=()=>{},n=()=>Promise.resolve(null),s=()=>null,r=()=>[];return{turn:e,flyTo:t,home:t,zoom:t,face:t,inFrontOf:r,idsIn:r,centreOf:s,placeOn:s,placeAt:s,measure:s,picture:n}}function $y(i){let e=i?.meshes??[],t=new Map(e.map(({id:n,regions:s})=>[n,s??[]]));return(n,s)=>t.get(n)?.[s]??null}var i1="ENTRIES",n_="KEYS",i_="VALUES";var Aa=class{constructor(e,t){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=t,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:t}=co(this._path);if(co(t)==="")return{done:!1,value:this.result()};let n=e.get(co(t));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=co(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>co(e)).filter(e=>e!=="").join("")}value(){return co(this._path).node.get("")}result(){switch(this._type){case i_:return this.value();case n_:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},co=i=>i[i.length-1],s1=(i,e,t)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+t,o=new Uint8Array(r*s).fill(t+1);for(let a=0;a<s;++a)o[a]=a;for(let a=1;a<r;++a)o[a*s]=a;return s_(i,e,t,n,o,1,s,""),n},s_=(i,e,t,n,s,r,o,a)=>{let l=r*o;e:for(let c of i.keys())if(c===""){let u=s[l-1];u<=t&&n.set(a,[i.get(c),u])}else{let u=r;for(let h=0;h<c.length;++h,++u){let d=c[h],f=o*u,b=f-o,y=s[f],g=Math.max(0,u-t-1),m=Math.min(o-1,u+t);for(let _=g;_<m;++_){let v=d!==e[_],S=s[b+_]+ +v,T=s[b+_+1]+1,A=s[f+_]+1,x=s[f+_+1]=Math.min(S,T,A);x<y&&(y=x)}if(y>t)continue e}s_(i.get(c),e,t,n,s,u,o,a+c)}},Ca=class i{constructor(e=new Map,t=""){this._size=void 0,this._tree=e,this._prefix=t}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[t,n]=au(this._tree,e.slice(this._prefix.length));if(t===void 0){let[s,r]=Of(n);for(let o of s.keys())if(o!==""&&o.startsWith(r)){let a=new Map;return a.set(o.slice(r.length),s.get(o)),new i(a,e)}}return new i(t,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,r1(this._tree,e)}entries(){return new Aa(this,i1)}forEach(e){for(let[t,n]of this)e(t,n,this)}fuzzyGet(e,t){return s1(this._tree,e,t)}get(e){let t=If(this._tree,e);return t!==void 0?t.get(""):void 0}has(e){let t=If(this._tree,e);return t!==void 0&&t.has("")}keys(){return new Aa(this,n_)}set(e,t){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Af(this._tree,e).set("",t),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Af(this._tree,e);return n.set("",t(n.get(""))),this}fetch(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Af(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=t()),s}values(){return new Aa(this,i_)}[Symbol.iterator](){return this.entries()}static from(e){let t=new i;for(let[n,s]of e)t.set(n,s);return t}static fromObject(e){return i.from(Object.entries(e))}},au=(i,e,t=[])=>{if(e.length===0||i==null)return[i,t];for(let n of i.keys())if(n!==""&&e.startsWith(n))return t.push([i,n]),au(i.get(n),e.slice(n.length),t);return t.push([i,e]),au(void 0,"",t)},If=(i,e)=>{if(e.length===0||i==null)return i;for(let t of i.keys())if(t!==""&&e.startsWith(t))return If(i.get(t),e.slice(t.length))},Af=(i,e)=>{let t=e.length;e:for(let n=0;i&&n<t;){for(let r of i.keys())if(r!==""&&e[n]===r[0]){let o=Math.min(t-n,r.length),a=1;for(;a<o&&e[n+a]===r[a];)++a;let l=i.get(r);if(a===r.length)i=l;else{let c=new Map;c.set(r.slice(a),l),i.set(e.slice(n,n+a),c),i.delete(r),i=c}n+=a;continue e}let s=new Map;return i.set(e.slice(n),s),s}return i},r1=(i,e)=>{let[t,n]=au(i,e);if(t!==void 0){if(t.delete(""),t.size===0)r_(n);else if(t.size===1){let[s,r]=t.entries().next().value;o_(n,s,r)}}},r_=i=>{if(i.length===0)return;let[e,t]=Of(i);if(e.delete(t),e.size===0)r_(i.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&o_(i.slice(0,-1),n,s)}},o_=(i,e,t)=>{if(i.length===0)return;let[n,s]=Of(i);n.set(s+e,t),n.delete(s)},Of=i=>i[i.length-1],Df="or",a_="and",o1="and_not",Ra=class i{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let t=e.autoVacuum==null||e.autoVacuum===!0?Pf:e.autoVacuum;this._options={...Rf,...e,autoVacuum:t,searchOptions:{...Zy,...e.searchOptions||{}},autoSuggestOptions:{...d1,...e.autoSuggestOptions||{}}},this._index=new Ca,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Lf,this.addFields(this._options.fields)}add(e){let{extractField:t,stringifyField:n,tokenize:s,processTerm:r,fields:o,idField:a}=this._options,l=t(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(l))throw new Error(`MiniSearch: duplicate ID ${l}`);let c=this.addDocumentId(l);this.saveStoredFields(c,e);for(let u of o){let h=t(e,u);if(h==null)continue;let d=s(n(h,u),u),f=this._fieldIds[u],b=new Set(d).size;this.addFieldLength(c,f,this._documentCount-1,b);for(let y of d){let g=r(y,u);if(Array.isArray(g))for(let m of g)this.addTerm(f,c,m);else g&&this.addTerm(f,c,g)}}}addAll(e){for(let t of e)this.add(t)}addAllAsync(e,t={}){let{chunkSize:n=10}=t,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:o}=e.reduce(({chunk:a,promise:l},c,u)=>(a.push(c),(u+1)%n===0?{chunk:[],promise:l.then(()=>new Promise(h=>setTimeout(h,0))).then(()=>this.addAll(a))}:{chunk:a,promise:l}),s);return o.then(()=>this.addAll(r))}remove(e){let{tokenize:t,processTerm:n,extractField:s,stringifyField:r,fields:o,idField:a}=this._options,l=s(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let c=this._idToShortId.get(l);if(c==null)throw new Error(`MiniSearch: cannot remove document with ID ${l}: it is not in the index`);for(let u of o){let h=s(e,u);if(h==null)continue;let d=t(r(h,u),u),f=this._fieldIds[u],b=new Set(d).size;this.removeFieldLength(c,f,this._documentCount,b);for(let y of d){let g=n(y,u);if(Array.isArray(g))for(let m of g)this.removeTerm(f,c,m);else g&&this.removeTerm(f,c,g)}}this._storedFields.delete(c),this._documentIds.delete(c),this._idToShortId.delete(l),this._fieldLength.delete(c),this._documentCount-=1}removeAll(e){if(e)for(let t of e)this.remove(t);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ca,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let t=this._idToShortId.get(e);if(t==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(t),this._storedFields.delete(t),(this._fieldLength.get(t)||[]).forEach((n,s)=>{this.removeFieldLength(t,s,this._documentCount,n)}),this._fieldLength.delete(t),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:t,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:t,minDirtFactor:e})}discardAll(e){let t=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=t}this.maybeAutoVacuum()}replace(e){let{idField:t,extractField:n}=this._options,s=n(e,t);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,t){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&t,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Lf,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(t)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,t){let n=this._dirtCount;if(this.vacuumConditionsMet(t)){let s=e.batchSize||kf.batchSize,r=e.batchWait||kf.batchWait,o=1;for(let[a,l]of this._index){for(let[c,u]of l)for(let[h]of u)this._documentIds.has(h)||(u.size<=1?l.delete(c):u.delete(h));this._index.get(a).size===0&&this._index.delete(a),o%s===0&&await new Promise(c=>setTimeout(c,r)),o+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:t,minDirtFactor:n}=e;return t=t||Pf.minDirtCount,n=n||Pf.minDirtFactor,this.dirtCount>=t&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let t=this._idToShortId.get(e);if(t!=null)return this._storedFields.get(t)}search(e,t={}){let{searchOptions:n}=this._options,s={...n,...t},r=this.executeQuery(e,t),o=[];for(let[a,{score:l,terms:c,match:u}]of r){let h=c.length||1,d={id:this._documentIds.get(a),score:l*h,terms:Object.keys(u),queryTerms:c,match:u};Object.assign(d,this._storedFields.get(a)),(s.filter==null||s.filter(d))&&o.push(d)}return e===i.wildcard&&s.boostDocument==null||o.sort(e_),o}autoSuggest(e,t={}){t={...this._options.autoSuggestOptions,...t};let n=new Map;for(let{score:r,terms:o}of this.search(e,t)){let a=o.join(" "),l=n.get(a);l!=null?(l.score+=r,l.count+=1):n.set(a,{score:r,terms:o,count:1})}let s=[];for(let[r,{score:o,terms:a,count:l}]of n)s.push({suggestion:r,terms:a,score:o/l});return s.sort(e_),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),t)}static async loadJSONAsync(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),t)}static getDefault(e){if(Rf.hasOwnProperty(e))return Cf(Rf,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=ru(s),l._fieldLength=ru(r),l._storedFields=ru(o);for(let[c,u]of l._documentIds)l._idToShortId.set(u,c);for(let[c,u]of n){let h=new Map;for(let d of Object.keys(u)){let f=u[d];a===1&&(f=f.ds),h.set(parseInt(d,10),ru(f))}l._index.set(c,h)}return l}static async loadJSAsync(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=await ou(s),l._fieldLength=await ou(r),l._storedFields=await ou(o);for(let[u,h]of l._documentIds)l._idToShortId.set(h,u);let c=0;for(let[u,h]of n){let d=new Map;for(let f of Object.keys(h)){let b=h[f];a===1&&(b=b.ds),d.set(parseInt(f,10),await ou(b))}++c%1e3===0&&await l_(0),l._index.set(u,d)}return l}static instantiateMiniSearch(e,t){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:o,dirtCount:a,serializationVersion:l}=e;if(l!==1&&l!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let c=new i(t);return c._documentCount=n,c._nextId=s,c._idToShortId=new Map,c._fieldIds=r,c._avgFieldLength=o,c._dirtCount=a||0,c._index=new Ca,c}executeQuery(e,t={}){if(e===i.wildcard)return this.executeWildcardQuery(t);if(typeof e!="string"){let d={...t,...e,queries:void 0},f=e.queries.map(b=>this.executeQuery(b,d));return this.combineResults(f,d.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,o={tokenize:n,processTerm:s,...r,...t},{tokenize:a,processTerm:l}=o,h=a(e).flatMap(d=>l(d)).filter(d=>!!d).map(u1(o)).map(d=>this.executeQuerySpec(d,o));return this.combineResults(h,o.combineWith)}executeQuerySpec(e,t){let n={...this._options.searchOptions,...t},s=(n.fields||this._options.fields).reduce((y,g)=>({...y,[g]:Cf(n.boost,g)||1}),{}),{boostDocument:r,weights:o,maxFuzzy:a,bm25:l}=n,{fuzzy:c,prefix:u}={...Zy.weights,...o},h=this._index.get(e.term),d=this.termResults(e.term,e.term,1,e.termBoost,h,s,r,l),f,b;if(e.prefix&&(f=this._index.atPrefix(e.term)),e.fuzzy){let y=e.fuzzy===!0?.2:e.fuzzy,g=y<1?Math.min(a,Math.round(e.term.length*y)):y;g&&(b=this._index.fuzzyGet(e.term,g))}if(f)for(let[y,g]of f){let m=y.length-e.term.length;if(!m)continue;b?.delete(y);let _=u*y.length/(y.length+.3*m);this.termResults(e.term,y,_,e.termBoost,g,s,r,l,d)}if(b)for(let y of b.keys()){let[g,m]=b.get(y);if(!m)continue;let _=c*y.length/(y.length+m);this.termResults(e.term,y,_,e.termBoost,g,s,r,l,d)}return d}executeWildcardQuery(e){let t=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let o=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;t.set(s,{score:o,terms:[],match:{}})}return t}combineResults(e,t=Df){if(e.length===0)return new Map;let n=t.toLowerCase(),s=a1[n];if(!s)throw new Error(`Invalid combination operator: ${t}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[t,n]of this._index){let s={};for(let[r,o]of n)s[r]=Object.fromEntries(o);e.push([t,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,t,n,s,r,o,a,l,c=new Map){if(r==null)return c;for(let u of Object.keys(o)){let h=o[u],d=this._fieldIds[u],f=r.get(d);if(f==null)continue;let b=f.size,y=this._avgFieldLength[d];for(let g of f.keys()){if(!this._documentIds.has(g)){this.removeTerm(d,g,t),b-=1;continue}let m=a?a(this._documentIds.get(g),t,this._storedFields.get(g)):1;if(!m)continue;let _=f.get(g),v=this._fieldLength.get(g)[d],S=c1(_,b,this._documentCount,v,y,l),T=n*s*h*m*S,A=c.get(g);if(A){A.score+=T,h1(A.terms,e);let x=Cf(A.match,t);x?x.push(u):A.match[t]=[u]}else c.set(g,{score:T,terms:[e],match:{[t]:[u]}})}}return c}addTerm(e,t,n){let s=this._index.fetch(n,t_),r=s.get(e);if(r==null)r=new Map,r.set(t,1),s.set(e,r);else{let o=r.get(t);r.set(t,(o||0)+1)}}removeTerm(e,t,n){if(!this._index.has(n)){this.warnDocumentChanged(t,e,n);return}let s=this._index.fetch(n,t_),r=s.get(e);r==null||r.get(t)==null?this.warnDocumentChanged(t,e,n):r.get(t)<=1?r.size<=1?s.delete(e):r.delete(t):r.set(t,r.get(t)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,t,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===t){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let t=this._nextId;return this._idToShortId.set(e,t),this._documentIds.set(t,e),this._documentCount+=1,this._nextId+=1,t}addFields(e){for(let t=0;t<e.length;t++)this._fieldIds[e[t]]=t}addFieldLength(e,t,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[t]=s;let a=(this._avgFieldLength[t]||0)*n+s;this._avgFieldLength[t]=a/(n+1)}removeFieldLength(e,t,n,s){if(n===1){this._avgFieldLength[t]=0;return}let r=this._avgFieldLength[t]*n-s;this._avgFieldLength[t]=r/(n-1)}saveStoredFields(e,t){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let o of n){let a=s(t,o);a!==void 0&&(r[o]=a)}}};Ra.wildcard=Symbol("*");var Cf=(i,e)=>Object.prototype.hasOwnProperty.call(i,e)?i[e]:void 0,a1={[Df]:(i,e)=>{for(let t of e.keys()){let n=i.get(t);if(n==null)i.set(t,e.get(t));else{let{score:s,terms:r,match:o}=e.get(t);n.score=n.score+s,n.match=Object.assign(n.match,o),Qy(n.terms,r)}}return i},[a_]:(i,e)=>{let t=new Map;for(let n of e.keys()){let s=i.get(n);if(s==null)continue;let{score:r,terms:o,match:a}=e.get(n);Qy(s.terms,o),t.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,a)})}return t},[o1]:(i,e)=>{for(let t of e.keys())i.delete(t);return i}},l1={k:1.2,b:.7,d:.5},c1=(i,e,t,n,s,r)=>{let{k:o,b:a,d:l}=r;return Math.log(1+(t-e+.5)/(e+.5))*(l+i*(o+1)/(i+o*(1-a+a*n/s)))},u1=i=>(e,t,n)=>{let s=typeof i.fuzzy=="function"?i.fuzzy(e,t,n):i.fuzzy||!1,r=typeof i.prefix=="function"?i.prefix(e,t,n):i.prefix===!0,o=typeof i.boostTerm=="function"?i.boostTerm(e,t,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:o}},Rf={idField:"id",extractField:(i,e)=>i[e],stringifyField:(i,e)=>i.toString(),tokenize:i=>i.split(f1),processTerm:i=>i.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(i,e)=>{typeof console?.[i]=="function"&&console[i](e)},autoVacuum:!0},Zy={combineWith:Df,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:l1},d1={combineWith:a_,prefix:(i,e,t)=>e===t.length-1},kf={batchSize:1e3,batchWait:10},Lf={minDirtFactor:.1,minDirtCount:20},Pf={...kf,...Lf},h1=(i,e)=>{i.includes(e)||i.push(e)},Qy=(i,e)=>{for(let t of e)i.includes(t)||i.push(t)},e_=({score:i},{score:e})=>e-i,t_=()=>new Map,ru=i=>{let e=new Map;for(let t of Object.keys(i))e.set(parseInt(t,10),i[t]);return e},ou=async i=>{let e=new Map,t=0;for(let n of Object.keys(i))e.set(parseInt(n,10),i[n]),++t%1e3===0&&await l_(0);return e},l_=i=>new Promise(e=>setTimeout(e,i)),f1=/[\n\r\p{Z}\p{P}]+/u;var p1=.8,m1=1.05,g1={bone:1.3,disc:1.25,muscle:1.1},b1=/\b([CTLS])\s*(\d{1,2})\s*(?:[-–/]|\bto\b|\band\b|\s)\s*(?:([CTLS])\s*)?(\d{1,2})\b/gi;function y1(i){return i.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(b1,(e,t,n,s,r)=>`${t}${n}-${s??(t==="l"&&n==="5"&&r==="1"?"s":t==="t"&&n==="12"?"l":t==="c"&&n==="7"&&r==="1"?"t":t)}${r}`)}var c_=i=>y1(i).split(/[^\p{L}\p{N}-]+/u).flatMap(e=>/^[ctls]\d+-[ctls]\d+$/.test(e)?[e]:e.split("-")).filter(Boolean);function _1(i){let e=Object.entries(i.structures).map(([n,s])=>{let r=s.between?.map(o=>i.structures[o]?.level).filter(Boolean).join("-")??"";return{id:n,subject:"structure",label:s.label,names:s.synonyms??[],aliases:(s.synonyms??[]).join(" "),latin:s.latin??"",level:`${s.level??""} ${r}`.trim(),rank:(g1[s.kind]??1)*(s.side===null?1:p1)}}),t=["condition","exercise","symptom","factor","tour"].flatMap(n=>Object.entries(i[`${n}s`]).map(([s,r])=>{let{aka:o=[],also:a=[]}=r;return{id:s,subject:n,label:r.label,names:a,aliases:o.join(" "),latin:"",level:"",rank:m1}}));return[...e,...t]}function u_(i){let e=_1(i),t=new Map(e.map(r=>[r.id,r])),n=new Ra({fields:["label","aliases","latin","level"],tokenize:c_,processTerm:r=>r,searchOptions:{boost:{label:3,level:2.5,aliases:2,latin:1},prefix:r=>r.length>1,fuzzy:r=>r.length>3&&!/\d/.test(r)?.25:!1,boostDocument:r=>t.get(r)?.rank??1}});n.addAll(e);let s=(r,o)=>{let a=u=>{let h=new Set(c_(u));return o.filter(d=>h.has(d)).length},l=a(r.label),c=r.names.toSorted((u,h)=>a(h)-a(u))[0];return c!==void 0&&a(c)>l?c:null};return{find(r,o=40){if(r.trim()==="")return[];let a=n.search(r,{combineWith:"AND"});return(a.length>0?a:n.search(r,{combineWith:"OR"})).slice(0,o).flatMap(c=>{let u=t.get(c.id);if(!u)return[];let{id:h,subject:d,label:f}=u;return[{id:h,subject:d,label:f,alias:s(u,c.terms)}]})}}}var v1=["theme","register","language"],lu=i=>JSON.stringify(i,null,1);function Pa(i){let e=i.catalogue.peek(),t=Object.keys(e.structures).length===0,n=(...s)=>r=>t||s.includes(Us(e,r)??"");return{structure:n("structure"),condition:n("condition"),exercise:n("exercise"),page:n("symptom","factor","tour")}}function d_(i,e){let t=(...u)=>({patch:{},problems:u}),n;try{n=JSON.parse(i)}catch(u){return t(`JSON: ${u instanceof Error?u.message:String(u)}`)}if(typeof n!="object"||n===null||Array.isArray(n)||!("version"in n))return t("state: expected an object with a version");let{patch:s,problems:r}=Ii(n);if(r.length>0)return t(...r);let o=Do(s,e);if(o.length>0)return t(...o.map(u=>`state: nothing is called ${JSON.stringify(u.slice(0,80))}`));let{version:a,...l}=Rn,c=Object.entries({...l,...s}).filter(([u])=>!v1.includes(u));return{patch:Object.fromEntries(c),problems:r}}function Nf(i){let e=Ud(i,window.location.search,{camera:!0}),{origin:t,protocol:n,pathname:s,href:r}=window.location,o=n==="file:"?r.replace(/[?#].*$/,""):`${t}${s}`;return e?`${o}?${e}`:o}var h_={"pane.label":"Beside the view","pane.card":"Card","pane.posture":"Posture","pane.finding":"Finding","sheet.posture":"Posture","sheet.finding":"Finding","motion.extension":"bending forwards or backwards","motion.bend_right":"leaning to the side","motion.turn_left":"turning","posture.title":"Posture","posture.lead":"Choose a posture or move a slider, and the spine follows.","posture.differ":"Healthy backs come in many shapes. No angle here is the one right one.","posture.presets":"Postures to choose from","posture.illustration":"drawn as an illustration","posture.shape":"Shape","posture.movement":"Movement","posture.pelvic_tilt_deg":"Tilt of the pelvis","posture.pelvic_tilt_deg.low":"forwards","posture.pelvic_tilt_deg.high":"backwards","posture.lumbar_lordosis_deg":"Hollow of the lower back","posture.lumbar_lordosis_deg.low":"flatter","posture.lumbar_lordosis_deg.high":"deeper","posture.thoracic_kyphosis_deg":"Curve of the upper back","posture.thoracic_kyphosis_deg.low":"flatter","posture.thoracic_kyphosis_deg.high":"rounder","posture.cervical_lordosis_deg":"Hollow of the neck","posture.cervical_lordosis_deg.low":"flatter","posture.cervical_lordosis_deg.high":"deeper","posture.extension_deg":"Bend forwards, backwards","posture.extension_deg.low":"forwards","posture.extension_deg.high":"backwards","posture.bend_right_deg":"Lean to the side","posture.bend_right_deg.low":"left","posture.bend_right_deg.high":"right","posture.turn_left_deg":"Turn","posture.turn_left_deg.low":"right","posture.turn_left_deg.high":"left","posture.degrees":"{count}°","posture.degrees.spoken":"{count} degrees","posture.usual":"usual {low}° to {high}°","posture.measured":"Measured on the model","posture.measured.help":"Read from the bones as they stand now, as on a standing X-ray.","posture.reset":"Back to standing","posture.refused":"The model goes no farther here. {name}: {low}° to {high}°, asked for {value}°.","posture.drag":"Bend by dragging","posture.drag.help":"Switch this on and drag in the view, or hold Alt and drag. Shift turns. The arrow keys bend while it is on.","posture.none":"The joints could not be loaded, so the spine cannot be bent here.","posture.preset.standing":"Standing at ease","posture.preset.sitting-upright":"Sitting upright","posture.preset.sitting-slumped":"Sitting slumped","posture.preset.pelvis-forward":"Pelvis tipped forwards","posture.preset.pelvis-backward":"Pelvis tipped backwards","posture.preset.bend-forward":"Bending forwards","posture.preset.bend-backward":"Bending backwards","posture.preset.bend-side":"Leaning to the side","posture.preset.hip-flexors":"Hip flexors tight","posture.preset.late-pregnancy":"Late pregnancy","measured.lumbar_lordosis_deg":"Lumbar lordosis, L1 to S1","measured.thoracic_kyphosis_deg":"Thoracic kyphosis, T4 to T12","measured.cervical_lordosis_deg":"Cervical lordosis, C2 to C7","measured.sacral_slope_deg":"Sacral slope","measured.pelvic_tilt_deg":"Pelvic tilt","measured.pelvic_incidence_deg":"Pelvic incidence","measured.cobb_deg":"Cobb angle, sideways","measured.angle":"Angle","measured.now":"Now","measured.usual":"Usual","measured.range":"{low}° to {high}°"},f_={"pane.label":"Junto a la vista","pane.card":"Ficha","pane.posture":"Postura","pane.finding":"Hallazgo","sheet.posture":"Postura","sheet.finding":"Hallazgo","motion.extension":"flexión o extensión","motion.bend_right":"inclinación lateral","motion.turn_left":"giro","posture.title":"Postura","posture.lead":"Elija una postura o mueva un control, y la columna la sigue.","posture.differ":"Las espaldas sanas tienen muchas formas. Ningún ángulo de aquí es el único correcto.","posture.presets":"Posturas para elegir","posture.illustration":"dibujada como ilustración","posture.shape":"Forma","posture.movement":"Movimiento","posture.pelvic_tilt_deg":"Inclinación de la pelvis","posture.pelvic_tilt_deg.low":"adelante","posture.pelvic_tilt_deg.high":"atrás","posture.lumbar_lordosis_deg":"Hueco de la zona lumbar","posture.lumbar_lordosis_deg.low":"más plano","posture.lumbar_lordosis_deg.high":"más hondo","posture.thoracic_kyphosis_deg":"Curva de la parte alta","posture.thoracic_kyphosis_deg.low":"más plana","posture.thoracic_kyphosis_deg.high":"más redonda","posture.cervical_lordosis_deg":"Hueco del cuello","posture.cervical_lordosis_deg.low":"más plano","posture.cervical_lordosis_deg.high":"más hondo","posture.extension_deg":"Doblarse adelante, atrás","posture.extension_deg.low":"adelante","posture.extension_deg.high":"atrás","posture.bend_right_deg":"Inclinarse a un lado","posture.bend_right_deg.low":"izquierda","posture.bend_right_deg.high":"derecha","posture.turn_left_deg":"Girar","posture.turn_left_deg.low":"derecha","posture.turn_left_deg.high":"izquierda","posture.degrees.spoken":"{count} grados","posture.usual":"habitual de {low}° a {high}°","posture.measured":"Medido en el modelo","posture.measured.help":"Leído en los huesos tal como están ahora, como en una radiografía de pie.","posture.reset":"Volver a estar de pie","posture.refused":"El modelo no llega más lejos. {name}: de {low}° a {high}°, se pidió {value}°.","posture.drag":"Doblar arrastrando","posture.drag.help":"Actívelo y arrastre en la vista, o mantenga Alt y arrastre. Mayúsculas gira. Las flechas doblan mientras está activo.","posture.none":"No se pudieron cargar las articulaciones, así que aquí la columna no se puede doblar.","posture.preset.standing":"De pie, relajado","posture.preset.sitting-upright":"Sentado erguido","posture.preset.sitting-slumped":"Sentado encorvado","posture.preset.pelvis-forward":"Pelvis hacia delante","posture.preset.pelvis-backward":"Pelvis hacia atrás","posture.preset.bend-forward":"Doblarse adelante","posture.preset.bend-backward":"Doblarse atrás","posture.preset.bend-side":"Inclinarse a un lado","posture.preset.hip-flexors":"Flexores de cadera tensos","posture.preset.late-pregnancy":"Embarazo avanzado","measured.lumbar_lordosis_deg":"Lordosis lumbar, L1 a S1","measured.thoracic_kyphosis_deg":"Cifosis torácica, T4 a T12","measured.cervical_lordosis_deg":"Lordosis cervical, C2 a C7","measured.sacral_slope_deg":"Pendiente sacra","measured.pelvic_tilt_deg":"Inclinación pélvica","measured.pelvic_incidence_deg":"Incidencia pélvica","measured.cobb_deg":"Ángulo de Cobb, lateral","measured.angle":"Ángulo","measured.now":"Ahora","measured.usual":"Habitual","measured.range":"{low}° a {high}°"};var p_={"app.loading":"Cargando la columna","app.loaded":"{done} de {total} MB","app.offline":"Se perdió la conexión con el servidor. Puedes seguir mirando y leyendo; lo que elijas se guarda.","app.online":"La conexión ha vuelto.","app.file-failed":"Una parte de la página no se pudo cargar: {reason}. Lo demás funciona.","app.no-words":"No se pudieron cargar los textos; solo se muestran las formas.","app.no-3d":"Este navegador no muestra 3D, así que ves una imagen. La lista, la búsqueda y las fichas funcionan igual.","app.no-picture":"Este navegador no muestra 3D. La lista, la búsqueda y las fichas funcionan igual.","app.3d-lost":"La vista 3D se detuvo y se está recuperando.","app.3d-failed":"No se pudo iniciar la vista 3D: {reason}. La lista, la búsqueda y las fichas funcionan igual.","app.unknown":"Este explorador no conoce «{value}» ({word}), así que se dejó fuera.","app.unknown-state":"No se pudo mostrar algo que se pidió: {reason}.","app.dismiss":"Quitar aviso","app.close":"Cerrar","app.more":"Más","top.layers":"Capas","top.theme":"Colores","top.theme.auto":"Como mi equipo","top.theme.light":"Claro","top.theme.dark":"Oscuro","top.register":"Palabras","top.register.plain":"Sencillas","top.register.clinical":"Clínicas","top.warning":"Señales de alarma","top.help":"Ayuda y teclas","top.language":"Idioma","top.language.draft":"borrador","search.label":"Buscar partes, problemas y ejercicios","search.placeholder":"Buscar: L4-L5, psoas, hernia …","search.none":"Nada encontrado para «{query}».","search.count":"{count} resultados","search.kind.structure":"Parte","search.kind.condition":"Problema","search.kind.exercise":"Ejercicio","search.kind.symptom":"Lo que sientes","search.kind.factor":"Vida diaria","search.kind.tour":"Recorrido","tree.label":"Todas las partes de la columna","tree.by-region":"Por zona","tree.by-layer":"Por capa","tree.arrange":"Ordenar la lista","tree.hide-panel":"Ocultar la lista","tree.show-panel":"Mostrar la lista","region.cervical":"Cuello","region.thoracic":"Espalda alta y media","region.lumbar":"Zona lumbar","region.sacral":"Sacro y cóccix","region.pelvis":"Pelvis y caderas","region.trunk":"Tronco","region.whole":"Toda la columna","layer.bones":"Huesos","layer.discs":"Discos","layer.joints":"Articulaciones","layer.ligaments":"Ligamentos y fascias","layer.nerves":"Nervios","layer.muscles":"Músculos","layer.spaces":"Aberturas y zonas","layer.show":"Ver","layer.ghost":"Atenuar","layer.hide":"Ocultar","view.label":"Modelo 3D de la columna","view.hint":"Las flechas giran; con Mayús van de una parte a otra. Más y menos acercan y alejan, Inicio vuelve al principio. La lista de partes dice lo mismo en palabras.","view.home":"Vista inicial","view.anterior":"Delante","view.posterior":"Detrás","view.left":"Lado izquierdo","view.right":"Lado derecho","view.superior":"Desde arriba","view.inferior":"Desde abajo","view.views":"Ver desde","view.zoom-in":"Acercar","view.zoom-out":"Alejar","view.fly":"Ir a ella","view.isolate":"Ver solo esta","view.isolate-off":"Volver a ver lo demás","view.ghost":"Ver a través","view.ghost-off":"Hacerla sólida","view.hide":"Ocultarla","view.unhide":"Mostrarla","view.show-all":"Mostrar como al principio","view.uncover":"Ocultar lo que está delante","view.names":"Nombres en la vista","view.undo":"Deshacer","view.redo":"Rehacer","view.above":"La de arriba","view.below":"La de abajo","cut.transverse":"A lo ancho","cut.coronal":"De lado a lado","cut.sagittal":"De delante atrás","cut.position":"{plane}: posición","cut.flip":"{plane}: quitar el otro lado","cut.help":"Un corte pasa por lo elegido. Muévalo aquí o por su asa en la vista.","view.cut":"Ver por dentro","view.apart":"Separar a lo largo de la columna","view.apart.value":"{count} por ciento","view.parallel":"Sin perspectiva","peel.label":"Quitar capas","peel.skin":"Lado de la piel","peel.bone":"Hueso","peel.usual":"Sin músculos, como siempre","peel.value":"{count} de {total} quitadas","peel.reset":"Como al principio","cut.title":"Cortes","many.title":"{count} partes elegidas","many.drop":"{label}: soltar","many.more":"y {count} más","many.fly":"Ir a todas","many.isolate":"Ver solo estas","many.ghost":"Ver a través de ellas","many.hide":"Ocultarlas","tools.label":"Elegir y marcar","tool.choose":"Girar y elegir","tool.box":"Elegir con un recuadro","tool.pin":"Poner chinchetas","tool.ink":"Dibujar encima","tool.distance":"Medir una distancia","tool.angle":"Medir un ángulo","tool.box.hint":"Arrastre un recuadro alrededor de lo que quiere elegir. Con Mayús se añade a lo elegido.","tool.pin.hint":"Pulse donde deba ir la chincheta.","tool.ink.hint":"Arrastre sobre una parte para dibujar en ella. Arrastre al lado para girar la vista.","tool.distance.hint":"Pulse dos lugares; se muestra la distancia entre ellos.","tool.angle.hint":"Pulse tres lugares; se muestra el ángulo del segundo.","tool.next":"Ahora pulse el lugar {n}.","tool.done":"Hecho","mark.list":"Marcas","mark.none":"Aquí aparecen chinchetas, dibujos y medidas.","mark.pin":"Chincheta {n}","mark.ink":"Dibujo {n}","mark.distance":"Distancia {n}","mark.angle":"Ángulo {n}","mark.mm":"{count} mm","mark.degrees":"{count}°","mark.note":"{mark}: nota","mark.placeholder":"Escriba una nota","mark.fly":"{mark}: ir a ella","mark.remove":"{mark}: quitar","mark.clear":"Quitar todas las marcas","mark.pin-chosen":"Poner una chincheta en la parte elegida","mark.unseen":"No se puso la chincheta porque la parte elegida no está a la vista. Vaya a ella u oculte lo que está delante.","mark.full":"No caben más marcas. Quite antes algunas.","share.title":"Compartir y guardar","share.address":"Dirección de esta vista","share.address.help":"Quien la abra verá lo que usted ve ahora.","share.address.marks":"Quien la abra verá lo que usted ve ahora, pero sin sus marcas, que no caben en una dirección. La vista completa, más abajo, las tiene.","share.address.notebook":"Una celda de cuaderno no tiene dirección propia. La vista completa, más abajo, se puede recuperar en cualquier celda.","share.copy-address":"Copiar la dirección","share.whole":"La vista completa","share.whole.help":"Todo lo que se ve, también sus marcas, como texto. Guárdelo o envíelo a alguien que lo recupere más abajo.","share.copy-whole":"Copiar la vista completa","share.save":"Guardarla en un archivo","share.copied":"Copiado","share.by-hand":"El navegador no permitió copiar. Seleccione el texto y cópielo a mano.","share.bring":"Recuperar una vista","share.paste":"Pegue aquí una vista completa","share.show":"Mostrarla","share.open-file":"Abrir un archivo","share.refused":"Esto no se puede mostrar, así que no se cambió nada:","share.restored":"La vista está como se guardó.","share.picture":"Imagen","share.picture.names":"Guardar con nombres","share.picture.plain":"Guardar sin nombres","menu.also":"Elegir esta también","menu.drop":"Soltar esta","menu.pin":"Poner aquí una chincheta","menu.next-to":"Qué hay a su lado","menu.next":"Al lado de {label}","help.key.walk-arrows":"en el modelo, ir a la parte de arriba, de abajo o del otro lado","help.key.pin":"en el modelo, poner una chincheta en la parte elegida","help.key.also":"elegir una más (en el modelo y en la lista; con el ratón, Mayús y clic)","spoken.many":"{count} partes elegidas. Última: {label}.","spoken.only-many":"Solo se ven {count} partes.","spoken.together":"Se vuelve a ver todo.","spoken.hidden":"Oculta: {label}.","spoken.ghosted":"Atenuada: {label}.","spoken.shown":"Visible: {label}.","spoken.changed":"Ha cambiado lo que se ve.","spoken.peel":"Capas quitadas: {count} de {total}.","spoken.peel.off":"Capas como siempre.","spoken.cut.on":"Corte: {plane}.","spoken.cut.off":"Fin del corte: {plane}.","spoken.apart":"Separado: {count} por ciento.","spoken.parallel":"Sin perspectiva.","spoken.perspective":"Con perspectiva.","spoken.labels.on":"Se ven los nombres.","spoken.labels.off":"No se ven los nombres.","spoken.marked":"{mark} en {label}.","spoken.unmarked":"Marca quitada. Quedan {count}.","spoken.tool":"Herramienta: {tool}.","spoken.step":"Paso {n}.","card.untranslated":"Esto se muestra en inglés porque aún no hay una traducción revisada.","card.region":"Ficha","card.tabs":"Sobre esta parte","card.does":"Qué hace","card.goes-with":"Qué puede ocurrir","card.helps":"Qué ayuda","card.more":"Más","card.attaches":"Dónde se sujeta","card.from":"Desde","card.to":"Hasta","card.nerve":"Qué nervio la sirve","card.roots":"Raíces nerviosas: {roots}","card.action":"Movimientos","card.root":"Qué hace esta raíz","card.root.skin":"Tacto","card.root.movement":"Fuerza","card.root.reflex":"Reflejo","card.root.leaves":"Salida","card.variation":"Diferencias entre personas","card.next":"A su lado","card.next.above":"Encima","card.next.below":"Debajo","card.next.between":"Está entre","card.next.touching":"Unidas aquí","card.next.attached":"Sujetas aquí","card.next.opposite":"Otro lado","card.parts":"Sus partes","card.latin":"Nombre en latín","card.also":"También se llama","card.picture":"En palabras","card.sources":"Fuentes","card.source.seen":"leída entera","card.source.part":"leída en parte","card.source.not read":"aún no leída","card.accuracy":"Sobre la forma","card.none.conditions":"Ningún problema de este explorador se relaciona con esta parte.","card.none.exercises":"Ningún ejercicio de este explorador se relaciona con esta parte. Moverte como te guste le viene bien.","card.no-shape":"Esta parte no tiene forma propia en el modelo.","card.worried":"¿Te preocupa algo? Mira las señales de alarma","cond.kind.condition":"Problema","cond.kind.variation":"Variación","cond.kind.factor":"Vida diaria","cond.kind.symptom":"Lo que puedes sentir","cond.also":"También se dice","cond.what":"Qué es","cond.common":"Qué tan común es sin dolor","cond.common.figure":"{count} de cada 100 personas","cond.common.age":"Edad","cond.common.at-age":"Unas {count} de cada 100 personas de {age} años sin dolor de espalda tienen esto.","cond.feel":"Lo que puedes sentir","cond.course":"Qué suele pasar","cond.helps":"Qué ayuda","cond.care":"Qué puede ofrecer la atención","cond.myths":"Lo que se dice y lo que se sabe","cond.myth":"Se dice","cond.fact":"Se sabe","cond.seek":"Cuándo pedir ayuda","cond.parts":"Dónde está","cond.place.site":"donde está","cond.place.affected":"puede notarlo","cond.place.cause":"puede influir","cond.place.context":"cerca","cond.place.works":"trabaja","cond.place.lengthens":"se alarga","cond.place.moves":"se mueve","cond.shape":"Sobre la imagen","cond.ask":"Preguntas que puedes hacer","cond.strength":"Qué se sabe","cond.may-go":"Qué puede acompañarlo","cond.often.common":"común","cond.often.less common":"menos común","cond.lit":"Sus partes se iluminan en el modelo; lo demás se atenúa.","ex.kind":"Ejercicio","ex.kind.tip":"Consejo","ex.steps":"Cómo se hace","ex.dose":"Cuánto","ex.easier":"Más fácil","ex.harder":"Más difícil","ex.stop":"Para si","ex.ask":"Pregunta antes si","ex.muscles":"Qué trabaja","ex.for":"Puede ayudar con","ex.evidence":"Qué se sabe de su efecto","tour.step":"Paso {n} de {total}","tour.next":"Siguiente","tour.previous":"Anterior","tour.question":"Con tus palabras","tour.answer":"Ver una forma de decirlo","tour.finish":"Cerrar el recorrido","tour.actions":"Qué puedes hacer ahora","welcome.title":"Mira, gira, pulsa","welcome.text":"Elige una parte para leer qué hace. Arrastra para girar; usa la rueda o dos dedos para acercarte.","welcome.start":"Por dónde empezar","welcome.tours":"Recorridos","welcome.conditions":"Problemas","welcome.symptoms":"Lo que puedes sentir","welcome.factors":"Vida diaria","welcome.exercises":"Ejercicios y consejos","sheet.card":"Ficha","sheet.list":"Lista","sheet.search":"Buscar","sheet.label":"Ficha, lista o búsqueda","sheet.bigger":"Agrandar la parte de abajo","sheet.smaller":"Reducir la parte de abajo","menu.label":"Qué hacer con {label}","menu.card":"Leer su ficha","help.title":"Ayuda","help.mouse":"Con ratón o con los dedos","help.keys":"Con el teclado","help.mouse.text":"Arrastra para girar. Usa la rueda o dos dedos para acercarte. Arrastra con el botón derecho o con dos dedos para mover. Pulsa una parte para elegirla; dos veces para ir a ella; al lado de la columna para soltarla.","help.key.search":"buscar","help.key.tab":"pasar de una parte de la página a otra","help.key.arrows":"girar el modelo o moverse por la lista","help.key.zoom":"acercar, alejar","help.key.home":"vista inicial","help.key.enter":"elegir lo que está en el centro de la vista o en la lista","help.key.space":"mostrar u ocultar lo elegido en la lista","help.key.views":"delante, detrás, izquierda, derecha, arriba, abajo (en el modelo)","help.key.walk":"elegir la parte de arriba o la de abajo","help.key.undo":"deshacer, rehacer","help.key.escape":"soltar lo elegido; cerrar","help.key.help":"esta ayuda","help.shortcuts":"Las teclas sueltas actúan en toda la página (/ ? [ ])","spoken.selected":"Elegido: {label}. {conditions}.","spoken.conditions.0":"Ningún problema","spoken.conditions.1":"1 problema","spoken.conditions.n":"{count} problemas","spoken.opened":"Abierto: {label}.","spoken.none":"Nada elegido.","spoken.only":"Solo se ve {label}.","spoken.all":"Se ve como al principio.","spoken.view":"Vista: {view}.","spoken.ready":"El modelo 3D está listo."};var m_={...h_,"app.name":"Spine Explorer","app.loading":"Loading the spine","app.loaded":"{done} of {total} MB","app.offline":"The connection to the server is lost. You can go on looking and reading; what you choose is kept.","app.online":"The connection is back.","app.file-failed":"A part of the page could not be loaded: {reason}. The rest works.","app.no-words":"The texts could not be loaded, so only the shapes are shown.","app.no-3d":"This browser shows no 3D, so you see a picture instead. The list, search and cards work as usual.","app.no-picture":"This browser shows no 3D. The list, search and cards work as usual.","app.3d-lost":"The 3D view stopped and is being brought back.","app.3d-failed":"The 3D view could not be started: {reason}. The list, search and cards work as usual.","app.unknown":"“{value}” is not something this explorer knows ({word}), so it was left out.","app.unknown-state":"Something asked for could not be shown: {reason}.","app.no-shape":"{label} has no shape of its own yet. Its card is open.","app.dismiss":"Dismiss","app.close":"Close","app.back":"Back","app.more":"More","skip.card":"Skip to the card","top.search":"Search","top.layers":"Layers","top.theme":"Colours","top.theme.auto":"As my device","top.theme.light":"Light","top.theme.dark":"Dark","top.register":"Words","top.register.plain":"Everyday","top.register.clinical":"Clinical","top.warning":"Warning signs","top.help":"Help and keys","search.label":"Search structures, conditions and exercises","search.placeholder":"Search: L4-L5, psoas, slipped disc …","search.none":"Nothing found for “{query}”.","search.count":"{count} results","search.kind.structure":"Part","search.kind.condition":"Condition","search.kind.exercise":"Exercise","search.kind.symptom":"What you feel","search.kind.factor":"Daily life","search.kind.tour":"Tour","tree.label":"All parts of the spine","tree.by-region":"By region","tree.by-layer":"By layer","tree.arrange":"Arrange the list","tree.shown":"shown","tree.hidden":"hidden","tree.hide-panel":"Hide the list","tree.show-panel":"Show the list","region.cervical":"Neck","region.thoracic":"Upper and middle back","region.lumbar":"Lower back","region.sacral":"Sacrum and tailbone","region.pelvis":"Pelvis and hips","region.trunk":"Trunk","region.whole":"Whole length","layer.bones":"Bones","layer.discs":"Discs","layer.joints":"Joints","layer.ligaments":"Ligaments and fascia","layer.nerves":"Nerves","layer.muscles":"Muscles","layer.spaces":"Openings and regions","layer.show":"Show","layer.ghost":"Fade","layer.hide":"Hide","view.label":"3D model of the spine","view.hint":"Arrow keys turn; with Shift they go from part to part. Plus and minus zoom, Home resets. The list of parts says the same in words.","view.home":"Start view","view.anterior":"Front","view.posterior":"Back","view.left":"Left side","view.right":"Right side","view.superior":"From above","view.inferior":"From below","view.views":"View from","view.zoom-in":"Zoom in","view.zoom-out":"Zoom out","view.fly":"Go to it","view.isolate":"Show only this","view.isolate-off":"Show the rest again","view.ghost":"See through it","view.ghost-off":"Make it solid","view.hide":"Hide it","view.unhide":"Show it","view.show-all":"Show as at the start","view.uncover":"Hide what is in front","view.names":"Names in the view","cut.transverse":"Across","cut.coronal":"From side to side","cut.sagittal":"From front to back","cut.position":"{plane}: position","cut.flip":"{plane}: take away the other side","cut.mm":"{count} mm","cut.help":"A cut goes through what is chosen. Move it here, or by its grip in the view.","view.undo":"Undo","view.redo":"Redo","view.above":"Next above","view.below":"Next below","view.cut":"See inside","view.apart":"Draw apart along the spine","view.apart.value":"{count} per cent","view.parallel":"No perspective","peel.label":"Take off coverings","peel.skin":"Skin side","peel.bone":"Bone","peel.usual":"Muscles are away as usual","peel.value":"{count} of {total} taken off","peel.reset":"As at the start","cut.title":"Cuts","many.title":"{count} parts chosen","many.drop":"{label}: let go","many.more":"and {count} more","many.fly":"Go to all of them","many.isolate":"Show only these","many.ghost":"See through them","many.hide":"Hide them","tools.label":"Choose and mark","tool.choose":"Turn and choose","tool.box":"Choose with a box","tool.pin":"Place pins","tool.ink":"Draw on it","tool.distance":"Measure a distance","tool.angle":"Measure an angle","tool.box.hint":"Drag a box round what you want to choose. With Shift it is added to what is chosen.","tool.pin.hint":"Press where the pin should go.","tool.ink.hint":"Drag over a part to draw on it. Drag beside it to turn the view.","tool.distance.hint":"Press two places; the distance between them is shown.","tool.angle.hint":"Press three places; the angle at the second is shown.","tool.next":"Now press place {n}.","tool.done":"Done","mark.list":"Marks","mark.none":"Pins, drawings and measures are listed here.","mark.pin":"Pin {n}","mark.ink":"Drawing {n}","mark.distance":"Distance {n}","mark.angle":"Angle {n}","mark.mm":"{count} mm","mark.degrees":"{count}°","mark.note":"{mark}: note","mark.placeholder":"Write a note","mark.fly":"{mark}: go to it","mark.remove":"{mark}: remove","mark.clear":"Remove all marks","mark.pin-chosen":"Pin the chosen part","mark.unseen":"No pin was placed, because the chosen part is not in sight. Go to it, or hide what is in front.","mark.full":"There are as many marks as can be kept. Remove some first.","share.title":"Share and keep","share.address":"Address of this view","share.address.help":"Whoever opens it sees what you see now.","share.address.marks":"Whoever opens it sees what you see now, but without your marks, which do not fit into an address. The whole view below has them.","share.address.notebook":"A notebook cell has no address of its own. The whole view below can be brought back in any cell.","share.copy-address":"Copy the address","share.whole":"The whole view","share.whole.help":"Everything that is seen, your marks too, as text. Keep it, or send it to someone who brings it back below.","share.copy-whole":"Copy the whole view","share.save":"Save it as a file","share.copied":"Copied","share.by-hand":"The browser did not allow copying. Mark the text and copy it by hand.","share.bring":"Bring a view back","share.paste":"Paste a whole view here","share.show":"Show it","share.open-file":"Open a file","share.refused":"This cannot be shown, so nothing was changed:","share.restored":"The view is as it was kept.","share.picture":"Picture","share.picture.names":"Save with names","share.picture.plain":"Save without names","menu.also":"Choose this too","menu.drop":"Let go of this","menu.pin":"Put a pin here","menu.next-to":"What is next to this","menu.next":"Next to {label}","help.key.walk-arrows":"in the model, go to the part above, below or across","help.key.pin":"in the model, pin the chosen part","help.key.also":"choose one more (in the model and the list; with the mouse, Shift and click)","spoken.many":"{count} parts chosen. Last: {label}.","spoken.only-many":"Only {count} parts are shown.","spoken.together":"Everything is shown again.","spoken.hidden":"Hidden: {label}.","spoken.ghosted":"Faded: {label}.","spoken.shown":"Shown: {label}.","spoken.changed":"What is shown has changed.","spoken.peel":"Coverings taken off: {count} of {total}.","spoken.peel.off":"Coverings as usual.","spoken.cut.on":"Cut: {plane}.","spoken.cut.off":"Cut ended: {plane}.","spoken.apart":"Drawn apart: {count} per cent.","spoken.parallel":"Without perspective.","spoken.perspective":"With perspective.","spoken.labels.on":"Names are shown.","spoken.labels.off":"Names are hidden.","spoken.marked":"{mark} on {label}.","spoken.unmarked":"Mark removed. Marks left: {count}.","spoken.tool":"Tool: {tool}.","spoken.step":"Step {n}.","card.untranslated":"This is shown in English, because no checked translation is there yet.","top.language":"Language","top.language.draft":"draft translation","card.region":"Card","card.tabs":"About this part","card.does":"What it does","card.goes-with":"What can go with it","card.helps":"What helps","card.more":"More","card.attaches":"Where it attaches","card.from":"From","card.to":"To","card.nerve":"What supplies it","card.roots":"Nerve roots: {roots}","card.action":"Movements","card.root":"What this nerve root does","card.root.skin":"Feeling","card.root.movement":"Strength","card.root.reflex":"Reflex","card.root.leaves":"Way out","card.variation":"How people differ","card.next":"Next to it","card.next.above":"Above","card.next.below":"Below","card.next.between":"Lies between","card.next.touching":"Joined here","card.next.attached":"Attached here","card.next.opposite":"Other side","card.parts":"Its parts","card.part-of":"Part of","card.latin":"Latin name","card.also":"Also called","card.picture":"In words","card.sources":"Sources","card.source.seen":"read in full","card.source.part":"read in part","card.source.not read":"not read yet","card.accuracy":"About the shape","accuracy.scan":"Made from a scan","accuracy.atlas":"Made from published measurements","accuracy.schematic":"Drawn as a sketch from its attachments","card.none.conditions":"No condition in this explorer is tied to this part.","card.none.exercises":"No exercise in this explorer is tied to this part. Moving in a way you enjoy is good for all of it.","card.no-shape":"This part has no shape of its own in the model.","card.worried":"Worried? See the warning signs","cond.kind.condition":"Condition","cond.kind.variation":"Variation","cond.kind.red-flag":"Needs quick help","cond.kind.factor":"Daily life","cond.kind.symptom":"What you may feel","cond.also":"People also say","cond.what":"What it is","cond.common":"How common it is without pain","cond.common.figure":"{count} in 100 people","cond.common.age":"Age","cond.common.at-age":"About {count} in 100 people aged {age} who have no back pain show this.","cond.common.with":"show it","cond.common.without":"do not","cond.feel":"What you may feel","cond.course":"What usually happens","cond.helps":"What helps","cond.care":"What care can offer","cond.myths":"Often said, and what is known","cond.myth":"Often said","cond.fact":"What is known","cond.seek":"When to get help","cond.parts":"Where it is","cond.place.site":"where it is","cond.place.affected":"may be affected","cond.place.cause":"may play a part","cond.place.context":"nearby","cond.place.works":"works","cond.place.lengthens":"lengthens","cond.place.moves":"moves","cond.shape":"About the picture","cond.ask":"Questions you could ask","cond.strength":"What is known","cond.may-go":"What can go with it","cond.often.common":"common","cond.often.less common":"less common","cond.often.rare, urgent":"rare, urgent","cond.lit":"Its parts are lit in the model; the rest is faded.","grade.A":"Strong agreement","grade.B":"Good support","grade.C":"Mixed evidence","grade.D":"Common practice, little research","ex.kind":"Exercise","ex.kind.tip":"Tip","ex.steps":"How to do it","ex.dose":"How much","ex.easier":"Easier","ex.harder":"Harder","ex.stop":"Stop if","ex.ask":"Ask first if","ex.muscles":"What it works on","ex.for":"Can help with","ex.evidence":"How well it is known to work","ex.equipment":"You need","flags.title":"Warning signs: when to get help","flags.intro":"Most people with one warning sign do not have a serious disease. If a sign fits you, take the step it names, to be safe.","flags.emergency-now":"Emergency: go now","flags.urgent-same-day":"Urgent: the same day","flags.prompt-days":"Soon: within days","flags.routine":"When you can","flags.do":"What to do","flags.emergency":"Emergency","flags.urgent":"Urgent advice","flags.clinician":"Otherwise","flags.missing":"The warning signs could not be loaded. Get help at once if you are numb between the legs, cannot control bladder or bowel, have weak legs that get worse, or have had a bad fall.","tour.step":"Step {n} of {total}","tour.next":"Next","tour.previous":"Previous","tour.question":"In your own words","tour.answer":"Show one way to say it","tour.finish":"Close the tour","tour.actions":"What you can do now","tour.minutes":"about {count} min","welcome.title":"Look, turn, click","welcome.text":"Choose any part to read what it does. Drag to turn, scroll or pinch to come nearer.","welcome.start":"Good places to start","welcome.tours":"Guided tours","welcome.conditions":"Conditions","welcome.symptoms":"What you may feel","welcome.factors":"Daily life","welcome.exercises":"Exercises and tips","sheet.card":"Card","sheet.list":"List","sheet.search":"Search","sheet.label":"Card, list or search","sheet.bigger":"Make the lower part bigger","sheet.smaller":"Make the lower part smaller","menu.label":"What to do with {label}","menu.card":"Read its card","help.title":"Help","help.mouse":"By mouse or touch","help.keys":"By keyboard","help.mouse.text":"Drag to turn. Scroll or pinch to zoom. Drag with the right button or two fingers to move. Click or tap a part to choose it; double-click to go to it; click beside the spine to let go.","help.key.search":"search","help.key.tab":"move between the parts of the page","help.key.arrows":"turn the model, or move in the list","help.key.zoom":"zoom in, zoom out","help.key.home":"start view","help.key.enter":"choose what is in the middle of the view, or the current item of the list","help.key.space":"show or hide the current item of the list","help.key.views":"front, back, left, right, above, below (in the model)","help.key.walk":"choose the next part above, below","help.key.undo":"undo, redo","help.key.escape":"let go of what is chosen; close","help.shortcuts":"Single keys act anywhere on the page (/ ? [ ])","help.key.help":"this help","spoken.selected":"Selected: {label}. {conditions}.","spoken.conditions.0":"No conditions","spoken.conditions.1":"1 condition","spoken.conditions.n":"{count} conditions","spoken.opened":"Opened: {label}.","spoken.none":"Nothing selected.","spoken.only":"Only {label} is shown.","spoken.all":"Shown as at the start.","spoken.view":"View: {view}.","spoken.ready":"The 3D model is ready."},x1={es:{...f_,...p_}};function g_(i,e="en"){let t=x1[e.split("-")[0]??""]??{};return(n,s={})=>((Object.hasOwn(i,n)?i[n]:void 0)??t[n]??m_[n]).replace(/\{(\w+)\}/g,(o,a)=>a in s?String(s[a]):o)}function jt(i,e,t){let n=`${e}.${t}`;return n in m_?i(n):t}function S1({patch:i,after:e},t,n){if(!("selected"in i)&&!("also"in i))return null;let{selected:s}=e;if(s===null)return n("spoken.none");let r=t.catalogue.peek(),o=vt(r,s);if(e.also.length>0)return n("spoken.many",{count:on(e).length,label:o});let a=r.structures[s]?.conditions?.length??0,l=a===0?n("spoken.conditions.0"):a===1?n("spoken.conditions.1"):n("spoken.conditions.n",{count:a});return n("spoken.selected",{label:o,conditions:l})}function w1({patch:i,before:e},t,n){let s=i.exercise??i.condition;return s!=null?n("spoken.opened",{label:vt(t.catalogue.peek(),s)}):i.page?i.page.id===e.page?.id?n("spoken.step",{n:i.page.step+1}):n("spoken.opened",{label:vt(t.catalogue.peek(),i.page.id)}):null}function M1({patch:i,before:e},t,n){if(!i.visibility)return null;let s=Object.entries(i.visibility).filter(([u,h])=>e.visibility[u]!==h),[r]=s;if(r===void 0)return Object.keys(i.visibility).length===0?n("spoken.all"):n("spoken.changed");if(s.length>1)return n("spoken.changed");let[o,a]=r,l=o.startsWith("layer:")?o.slice(6):null,c=l===null?vt(t.catalogue.peek(),o):jt(n,"layer",l);return n(a==="hide"?"spoken.hidden":a==="ghost"?"spoken.ghosted":"spoken.shown",{label:c})}function T1({patch:i},e,t){if(!i.isolate)return null;let[n]=i.isolate;return n===void 0?t("spoken.together"):i.isolate.length>1?t("spoken.only-many",{count:i.isolate.length}):t("spoken.only",{label:vt(e.catalogue.peek(),n)})}function E1({patch:i,before:e,after:t},n,s){if(!i.cuts)return null;let r=Cn.find(o=>o in e.cuts!=o in t.cuts);return r===void 0?null:s(r in t.cuts?"spoken.cut.on":"spoken.cut.off",{plane:s(`cut.${r}`)})}function A1({patch:i,before:e,after:t},n,s){if(!i.marks)return null;let r=t.marks.find(({id:a})=>!e.marks.some(l=>l.id===a)),[o]=r?.at??[];if(r&&o){let a=s(`mark.${r.kind}`,{n:yr(t.marks,r)});return s("spoken.marked",{mark:a,label:vt(n.catalogue.peek(),o.id)})}return t.marks.length<e.marks.length?s("spoken.unmarked",{count:t.marks.length}):null}function C1({patch:i},e,t){return i.peel!==void 0?i.peel===null?t("spoken.peel.off"):t("spoken.peel",{count:i.peel,total:ss}):i.explode!==void 0?t("spoken.apart",{count:Math.round(i.explode*100)}):i.projection!==void 0?t(`spoken.${i.projection}`):i.labels!==void 0?t(i.labels?"spoken.labels.on":"spoken.labels.off"):i.view==null?null:t("spoken.view",{view:t(`view.${i.view}`)})}var R1=[w1,A1,T1,M1,S1,E1,C1];function P1(i,e,t){let n=R1.map(s=>s(i,e,t)).filter(s=>s!==null);return i.patch.selected===null&&n.length>1?n.filter(s=>s!==t("spoken.none")):n}function b_(i,e){i.onChange(n=>{let s=e(),r=P1(n,i,s);r.length>0&&(i.spoken.value=r.join(" "))});let t=i.tool.peek();return It(()=>{let n=i.tool.value;n!==t&&(i.spoken.value=e()("spoken.tool",{tool:e()(`tool.${n}`)})),t=n})}var I1=i=>[...i.attachments?.proximal??[],...i.attachments?.distal??[]].flatMap(({id:e})=>e?[e]:[]);function Ff(i,e,t){let n=i.get(e);n?n.push(t):i.set(e,[t])}function k1(i){let e=new Map;for(let[t,{kind:n,between:s}]of Object.entries(i))n==="disc"&&s?.[0]&&e.set(s[0],t);return Object.entries(i).filter(([,t])=>t.kind==="bone"&&t.side===null&&t.level!==null&&t.solid).flatMap(([t])=>[t,e.get(t)].filter(n=>n!==void 0))}function L1(i,e){let t=new Map,n=new Map;for(let[s,{kind:r,side:o,level:a,layer:l}]of Object.entries(i)){if(a===null||e.has(s))continue;let c=`${r}|${o}|${l}`,u=n.get(`${c}|${a}`)??0;n.set(`${c}|${a}`,u+1),Ff(t,`${c}|${u}`,s)}return[...t.values()]}function O1(i,e){let t=i[e];return!t?.side||t.parent===null?null:i[t.parent]?.members.find(n=>n!==e&&i[n]?.side)??null}function y_(i){let e=k1(i),t=[e,...L1(i,new Set(e))],n=new Map(t.flatMap(c=>c.map((u,h)=>[u,{walk:c,index:h}]))),s=new Map,r=new Map;for(let[c,u]of Object.entries(i))if(!(u.side!==null&&u.kind!=="muscle")){for(let h of u.between??[])Ff(s,h,c);if(u.side===null)for(let h of I1(u))Ff(r,h,c)}let o=Object.keys(i).length===0,a=(c,u=new Set)=>{let h=i[c];return!h&&o?[c]:!h||u.has(c)?[]:h.solid?[c]:h.members.flatMap(d=>a(d,new Set([...u,c])))};return{pieces:c=>a(c),ancestors:c=>{let u=[];for(let h=i[c]?.parent??null;h!==null&&!u.includes(h);h=i[h]?.parent??null)u.unshift(h);return u},neighbours(c){let u=n.get(c);return{above:u?.walk[u.index-1]??null,below:u?.walk[u.index+1]??null,between:i[c]?.between??[],touching:s.get(c)??[],attached:r.get(c)??[],opposite:O1(i,c)}},solids:Object.keys(i).filter(c=>i[c]?.solid),layers:[...new Set(Object.values(i).flatMap(({layer:c})=>c===null?[]:[c]))]}}var D1=({selected:i,also:e,condition:t,exercise:n,page:s,isolate:r,peel:o,visibility:a})=>JSON.stringify([i,e,t,n,s,r,o,a]);function __(i={},e=!0){let t=Je({...Rn,...i}),n=Je(Bd),s=Nt(()=>y_(n.value.structures)),r=Je([]),o=new Set,a=[],l=0,c=globalThis.matchMedia?.("(prefers-color-scheme: dark)"),u=Je(c?.matches??!1),h=f=>{u.value=f.matches};c?.addEventListener("change",h);let d=Nt(()=>D1(t.value));return{state:t,catalogue:n,kin:s,rig:Je(null),pane:Je("card"),drawn:Nt(()=>(d.value,ig(t.peek(),n.value,s.value))),shapes:Je(new Set),hover:Je(null),menu:Je(null),pointed:Je(null),tool:Je("choose"),begun:Je([]),shownMark:Je(null),full:Je(!1),region:Je(null),shortcuts:Je(!0),roomy:Je(!0),covered:Je({left:0,right:0}),notices:r,online:Je(!0),interrupted:Je(!1),progress:Je({loaded:0,total:0,done:!1}),stage:Je("loading"),dialog:Je(null),spoken:Je(""),dark:Nt(()=>t.value.theme==="auto"?u.value:t.value.theme==="dark"),ownsPage:e,update(f,b="user"){let y=t.peek(),g=dl(y,f);if(Object.keys(g).length===0)return;let m={...y,...g};if(t.value=m,a.push({patch:g,asks:_=>_ in f,consequence:a.length>0,origin:b,before:y,after:m}),!(a.length>1))try{for(let _=a[0];_!==void 0;_=a[0]){for(let v of[...o])v(_);a.shift()}}finally{a.length=0}},onChange(f){return o.add(f),()=>o.delete(f)},notify(f,b){r.peek().some(y=>y.text===b)||(r.value=[...r.peek(),{id:++l,level:f,text:b}])},dismiss(f){r.value=r.peek().filter(b=>b.id!==f)},dispose(){c?.removeEventListener("change",h),o.clear()}}}var N1=80,F1=["posture","findings"];function v_(i,e,t,n){let s=0,r={...Rn,...Ii(i.state).patch},o=()=>i.send({type:"hello",state:e.state.peek(),webgl:n()}),a={},l,c=()=>{clearTimeout(l),l=void 0;let u=a;a={},Object.keys(u).length>0&&i.send({type:"state",seq:++s,patch:u})};e.onChange(({patch:u,origin:h})=>{h!=="python"&&(r={...r,...u},a={...a,...u},Object.keys(u).every(d=>F1.includes(d))?l??=setTimeout(c,N1):c())}),i.onState(u=>{let{patch:h,problems:d}=Ii(u);for(let b of d)t(b);let f=dl(r,h);r={...r,...h},e.update(f,"python")}),i.onMessage(u=>{u.type==="notice"?e.notify(u.level,u.text):u.type==="content-error"&&e.notify("error",u.text)}),i.onConnection(u=>{e.online.value=u,u&&o()}),o()}var Uf=_m(null);function ne(){let i=Pm(Uf);if(i===null)throw new Error("ExplorerContext: expected a provider above this component");return i}var te=()=>ne().words.value;function _n(){let i=ne().store.state.value.register;return e=>Fs(e,i)}var U1=Symbol.for("pv"),B1=0;function p(i,e,t,n,s,r){e||(e={});var o,a,l=e;if("ref"in l&&typeof i!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:i,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:U1,__v:--B1,__i:-1,__u:0};return(s||r)&&(c.__source=s,c.__self=r),rt.vnode&&rt.vnode(c),c}var z1={search:"M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20",home:"M4 11.5 12 5l8 6.5M6.5 10v9h11v-9",plus:"M12 5v14M5 12h14",minus:"M5 12h14",close:"M6 6l12 12M18 6 6 18",check:"M5.5 12.5 10 17l8.5-10",right:"M9 5l7 7-7 7",left:"M15 5l-7 7 7 7",up:"M5 15l7-7 7 7",down:"M5 9l7 7 7-7",layers:"M12 4 3.5 8.5 12 13l8.5-4.5zM4 13l8 4.2 8-4.2M4 17l8 4.2 8-4.2",sun:"M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2.2M12 19.3v2.2M2.5 12h2.2M19.3 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M5.3 18.7l1.5-1.5M17.2 6.8l1.5-1.5",moon:"M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z",auto:"M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 4v16M12 8h5.5M12 12h8M12 16h5.5",warning:"M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3",help:"M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.4 9.6a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 2M12 17v.3",eye:"M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z",eyeOff:"M4 4l16 16M9.5 6.2A9 9 0 0 1 12 5.8c6 0 9.5 6.2 9.5 6.2a17 17 0 0 1-3 3.7M6 7.7A17 17 0 0 0 2.5 12s3.5 6.2 9.5 6.2c1.3 0 2.5-.3 3.5-.7",ghost:"M12 4a8 8 0 0 1 8 8M20 12a8 8 0 0 1-2.3 5.7M14.5 19.6a8 8 0 0 1-5 0M6.3 17.7A8 8 0 0 1 4 12M4 12a8 8 0 0 1 2.3-5.7M8.7 4.7A8 8 0 0 1 12 4M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",target:"M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 2.5V7M12 17v4.5M2.5 12H7M17 12h4.5",isolate:"M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",all:"M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z",undo:"M9 5 4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10h-3",redo:"M15 5l4.5 4.5L15 14M19 9.5h-9a5 5 0 0 0 0 10h3",list:"M4 6.5h.3M4 12h.3M4 17.5h.3M8 6.5h12M8 12h12M8 17.5h12",card:"M4 5h16v14H4zM7.5 9h9M7.5 12.5h9M7.5 16h5",panel:"M4 5h16v14H4zM9.5 5v14",play:"M8 5.5v13l10.5-6.5z",uncover:"M3.5 8.5h9v9h-9zM16 5.5h4.5V10M20.5 5.5l-5.5 5.5M15.5 14.5v3M15.5 20.5h.3",cut:"M12 3.5 4.5 7.5v9l7.5 4 7.5-4v-9zM2 14.5l20-5M4.5 7.5l7.5 3.5",camera:"M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6z",swap:"M7 4.5 3.5 8 7 11.5M3.5 8h13M17 12.5l3.5 3.5-3.5 3.5M20.5 16h-13",name:"M4 12 11 5h8.5v8.5l-7 7zM15.5 9h.3",posture:"M12 3.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM12 8c-2.5 2.5-2.5 5.5 0 8M12 16l-2.5 4.5M12 16l3.5 4.5M10.5 11l5 1.5",link:"M13.5 5H19v5.5M19 5l-8.5 8.5M16.5 13.5V19H5V7.5h5.5",cube:"M12 3.5 4.5 7.5v9l7.5 4 7.5-4v-9zM4.5 7.5 12 11.6l7.5-4.1M12 11.6v8.9",hand:"M7 4.5l11 7.5-5 1.2 2.8 5.3-2.3 1.2-2.8-5.3L7 18z",box:"M4 8V4h4M11 4h2M16 4h4v4M20 11v2M20 16v4h-4M13 20h-2M8 20H4v-4M4 13v-2",pin:"M12 21s-6-6.3-6-11a6 6 0 0 1 12 0c0 4.7-6 11-6 11zM12 7.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z",pen:"M4 20l1.2-4.6L16 4.6l3.4 3.4L8.6 18.8zM13.8 6.8l3.4 3.4",ruler:"M3 16 16 3l5 5L8 21zM7 12l2 2M10 9l3 3M13 6l2 2",angle:"M5 4v15h15M5 11a8 8 0 0 1 8 8",bin:"M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13M10.5 10.5v6M13.5 10.5v6",share:"M12 15V4M8 7.5 12 4l4 3.5M6 11H4.5v9h15v-9H18",copy:"M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4",save:"M12 4v11M8 11.5l4 3.5 4-3.5M4.5 15v5h15v-5"};function Oe({name:i}){return p("svg",{class:"icon",viewBox:"0 0 24 24",width:"24",height:"24","aria-hidden":"true",focusable:"false",children:p("path",{d:z1[i]})})}function x_(){return p("svg",{class:"mark",viewBox:"0 0 32 32",width:"32",height:"32","aria-hidden":"true",focusable:"false",children:[p("rect",{x:"10.5",y:"3.5",width:"13",height:"6.5",rx:"2.6"}),p("rect",{x:"8",y:"12.5",width:"14",height:"7",rx:"2.8"}),p("rect",{x:"9.5",y:"22",width:"15",height:"7",rx:"2.8"}),p("path",{d:"M24 6.8h3.5M22.5 16h4M25 25.5h3.5"})]})}function it(i){return p("section",{class:"section","data-testid":i.testId,children:[p("h3",{children:i.title}),i.children]})}function gt({text:i,lead:e=!1}){let t=_n()(i);return t===""?null:p("p",{class:e?"lead":void 0,children:t})}function Be(i){return p("button",{type:"button",class:`icon-button ${i.className??""}`,"aria-label":i.showLabel?void 0:i.label,title:i.showLabel?void 0:i.label,"aria-pressed":i.pressed,"aria-expanded":i.expanded,disabled:i.disabled,"data-testid":i.testId,onClick:i.onClick,children:[p(Oe,{name:i.icon}),i.showLabel&&p("span",{children:i.label})]})}function Bf(){let{store:i,actions:e}=ne();return t=>{let n=Us(i.catalogue.peek(),t);n==="structure"?e.select(t,{fly:!0}):n==="condition"?e.openCondition(t):n==="exercise"?e.openExercise(t):n!==null&&e.openPage({kind:n,id:t,step:0})}}function uo({id:i,note:e}){let{store:t}=ne(),n=Bf(),s=Us(t.catalogue.value,i),r=o=>{s==="structure"&&(t.pointed.value=o?i:null)};return p("button",{type:"button",class:`open open-${s??"none"}`,"data-id":i,"data-testid":`open-${s??"none"}`,disabled:s===null,onClick:()=>n(i),onMouseEnter:()=>r(!0),onMouseLeave:()=>r(!1),onFocus:()=>r(!0),onBlur:()=>r(!1),children:[p("span",{class:"open-label",children:vt(t.catalogue.value,i)}),e&&p("span",{class:"open-note",children:e}),p(Oe,{name:"right"})]})}function On(i){return p("ul",{class:"open-list","data-testid":i.testId,children:i.ids.map(e=>p("li",{children:p(uo,{id:e})},e))})}function cu({places:i}){let e=te();return p("ul",{class:"open-list","data-testid":"places",children:i.map(({id:t,role:n})=>p("li",{children:p(uo,{id:t,note:n&&jt(e,"cond.place",n)})},t))})}function ys({grade:i}){let{store:e}=ne(),t=te(),n=_n(),s=i?"DCBA".indexOf(i)+1:0;if(!i||s===0)return null;let r=n(e.catalogue.value.grades[i])||jt(t,"grade",i);return p("p",{class:"grade","data-testid":"grade",children:[p("svg",{viewBox:"0 0 22 12",width:"22",height:"12","aria-hidden":"true",children:[1,2,3,4].map(o=>p("rect",{class:o<=s?"on":"off",x:o*5.5-5,y:12-o*3,width:"4",height:o*3},o))}),r]})}function ho({myths:i}){let e=te(),{store:t}=ne(),n=t.state.value.register;return i?.length?p(it,{title:e("cond.myths"),testId:"myths",children:i.map(({myth:s,fact:r})=>p("dl",{class:"myth",children:[p("dt",{children:e("cond.myth")}),p("dd",{class:"said",children:["“",Fs(s,n),"”"]}),p("dt",{children:e("cond.fact")}),p("dd",{children:Fs(r,n)})]},Fs(s,n)))}):null}function ei({ids:i}){let{store:e}=ne(),t=te();return i?.length?p("details",{class:"sources","data-testid":"sources",children:[p("summary",{children:[t("card.sources")," (",i.length,")"]}),p("ol",{children:i.map(n=>{let s=e.catalogue.value.sources[n];if(!s)return p("li",{children:n},n);let r=s.doi?`https://doi.org/${s.doi}`:s.url;return p("li",{children:[s.citation,s.check&&p("span",{class:"checked",children:[" (",jt(t,"card.source",s.check),")"]})," ",r&&/^https:\/\//.test(r)&&p("a",{href:r,target:"_blank",rel:"noopener noreferrer",children:[r.replace(/^https:\/\/(www\.)?/,""),p(Oe,{name:"link"})]})]},n)})})]}):null}function Dn({where:i}){let{store:e}=ne(),t=_n(),{notices:n,language:s}=e.catalogue.value,r=i==="card"&&s!=="en"?["card","start"]:[i],o=Object.values(n).filter(({shown:a})=>a?.some(l=>r.includes(l))).map(a=>t(a));return o.length===0?null:p("div",{class:"standing","data-testid":"disclaimer",children:o.map(a=>p("p",{children:a},a))})}function fo(i){let{store:e}=ne(),t=te(),n=ct(null),s=e.dialog.value===i.name;_t(()=>{let o=n.current;o&&(s&&!o.open&&o.showModal(),!s&&o.open&&o.close())},[s]);let r=()=>{e.dialog.peek()===i.name&&(e.dialog.value=null)};return p("dialog",{ref:n,class:`dialog dialog-${i.name}`,"aria-label":i.title,"data-testid":`dialog-${i.name}`,onClose:r,onClick:o=>o.target===n.current&&r(),onKeyDown:o=>o.stopPropagation(),children:s&&p("div",{class:"dialog-inner",children:[p("div",{class:"dialog-head",children:[p("h2",{children:i.title}),p(Be,{icon:"close",label:t("app.close"),onClick:r,testId:"dialog-close"})]}),p("div",{class:"dialog-body",tabIndex:0,role:"region","aria-label":i.title,children:i.children})]})})}var V1=[[["/"],"help.key.search"],[["Tab"],"help.key.tab"],[["←","→","↑","↓"],"help.key.arrows"],[["+","−"],"help.key.zoom"],[["Home"],"help.key.home"],[["Enter"],"help.key.enter"],[["Space"],"help.key.space"],[["1","…","6"],"help.key.views"],[["[","]","PageUp","PageDown"],"help.key.walk"],[["Shift ↑","Shift ↓","Shift →"],"help.key.walk-arrows"],[["Shift Enter"],"help.key.also"],[["P"],"help.key.pin"],[["Ctrl Z","Ctrl Y"],"help.key.undo"],[["Esc"],"help.key.escape"],[["?"],"help.key.help"]];function S_(){let{store:i}=ne(),e=te();return p(fo,{name:"help",title:e("help.title"),children:[p("h3",{children:e("help.mouse")}),p("p",{children:e("help.mouse.text")}),p("h3",{children:e("help.keys")}),p("dl",{class:"keys",children:V1.map(([t,n])=>[p("dt",{children:t.map(s=>s==="…"?"… ":p("kbd",{children:s},s))},n),p("dd",{children:e(n)},`${n}.text`)])}),p("label",{class:"check",children:[p("input",{type:"checkbox",checked:i.shortcuts.value,onChange:t=>i.shortcuts.value=t.currentTarget.checked,"data-testid":"shortcuts"}),e("help.shortcuts")]}),p(Dn,{where:"start"})]})}var H1=i=>i instanceof HTMLInputElement||i instanceof HTMLTextAreaElement||i instanceof HTMLSelectElement;function w_({actions:i,store:e},t){let n=()=>{let a=t.current?.querySelector("[data-search]")??(t.current?.querySelector("[data-testid=sheet-search]")?.click(),null);return a?a.focus():requestAnimationFrame(()=>t.current?.querySelector("[data-search]")?.focus()),!0},s=a=>()=>(a(),!0),r={"/":n,"?":s(()=>e.dialog.value="help"),"[":s(()=>i.walk("above")),"]":s(()=>i.walk("below")),PageUp:s(()=>i.walk("above")),PageDown:s(()=>i.walk("below")),Escape:()=>i.escape()},o={z:s(i.undo),y:s(i.redo),Z:s(i.redo)};return a=>{let l=a.composedPath(),c=t.current!==null&&l.includes(t.current),u=document.activeElement===document.body||document.activeElement===null,h=l[0]instanceof HTMLInputElement&&l[0].type==="range"&&(a.ctrlKey||a.metaKey);if(!c&&!(u&&e.ownsPage)||H1(l[0])&&!h||a.defaultPrevented||e.dialog.peek()!==null||a.altKey||l.some(b=>b instanceof HTMLElement&&b.dataset.testid==="card")&&a.key.startsWith("Page")||a.key.length===1&&!a.ctrlKey&&!a.metaKey&&!e.shortcuts.peek())return;(a.ctrlKey||a.metaKey?o[a.key]:r[a.key])?.()&&a.preventDefault()}}function M_(){let{store:i}=ne(),e=te();return p("div",{class:"notices",role:"status","data-testid":"notices",children:[!i.online.value&&p("div",{class:"notice notice-warning","data-testid":"offline",children:[p(Oe,{name:"warning"}),p("p",{children:e("app.offline")})]}),i.notices.value.map(({id:t,level:n,text:s})=>p("div",{class:`notice notice-${n}`,"data-testid":"notice",children:[p(Oe,{name:n==="info"?"help":"warning"}),p("p",{children:s}),p(Be,{icon:"close",label:e("app.dismiss"),onClick:()=>i.dismiss(t),testId:"notice-dismiss"})]},t))]})}function T_(){let{store:i}=ne();return p("div",{class:"unseen",role:"status","aria-live":"polite","data-testid":"live",children:i.spoken.value})}function E_(i){let{store:e}=ne(),t=te(),[n,s]=mt(!1),r=async()=>{try{await navigator.clipboard.writeText(i.text()),s(!0),e.spoken.value=t("share.copied")}catch{e.notify("info",t("share.by-hand"))}};return p("button",{type:"button",class:"button",onClick:()=>{r()},"data-testid":i.testId,children:[p(Oe,{name:n?"check":"copy"}),n?t("share.copied"):i.label]})}function G1(){let{store:i}=ne(),e=te(),[t,n]=mt(""),[s,r]=mt([]),o=l=>{let{patch:c,problems:u}=d_(l,Pa(i));r(u),!(u.length>0)&&(i.dialog.value=null,i.update(c),i.spoken.value=e("share.restored"))},a=async l=>{let c=l?.[0];c&&o(await c.text())};return p(pt,{children:[p("label",{class:"stacked",children:[e("share.paste"),p("textarea",{class:"field",rows:3,spellcheck:!1,value:t,"data-testid":"share-paste",onInput:l=>n(l.currentTarget.value)})]}),p("div",{role:"alert","data-testid":"share-problems",children:s.length>0&&p("div",{class:"notice notice-error",children:[p(Oe,{name:"warning"}),p("div",{children:[p("p",{children:e("share.refused")}),s.slice(0,3).map(l=>p("p",{class:"quiet",children:l},l))]})]})}),p("div",{class:"menu-row",children:[p("button",{type:"button",class:"button primary",disabled:t.trim()==="",onClick:()=>o(t),"data-testid":"share-show",children:e("share.show")}),p("label",{class:"button",children:[p(Oe,{name:"card"}),e("share.open-file"),p("input",{type:"file",class:"unseen",accept:"application/json,.json","data-testid":"share-file",onChange:l=>{a(l.currentTarget.files)}})]})]})]})}function A_(){let{store:i,actions:e}=ne(),t=te(),n=i.state.value,s=()=>sl(new Blob([lu(i.state.peek())],{type:"application/json"}),"spine-view.json");return p(fo,{name:"share",title:t("share.title"),children:[p("section",{children:[p("h3",{children:t("share.address")}),i.ownsPage?p(pt,{children:[p("p",{class:"quiet",children:t(n.marks.length>0?"share.address.marks":"share.address.help")}),p("div",{class:"copy-row",children:[p("input",{class:"field",readOnly:!0,"aria-label":t("share.address"),value:Nf(n),"data-testid":"share-address"}),p(E_,{text:()=>Nf(i.state.peek()),label:t("share.copy-address"),testId:"copy-address"})]})]}):p("p",{class:"quiet",children:t("share.address.notebook")})]}),p("section",{children:[p("h3",{children:t("share.whole")}),p("p",{class:"quiet",children:t("share.whole.help")}),p("textarea",{class:"field",rows:3,readOnly:!0,"aria-label":t("share.whole"),value:lu(n),"data-testid":"share-json"}),p("div",{class:"menu-row",children:[p(E_,{text:()=>lu(i.state.peek()),label:t("share.copy-whole"),testId:"copy-json"}),p("button",{type:"button",class:"button",onClick:s,"data-testid":"save-json",children:[p(Oe,{name:"save"}),t("share.save")]})]})]}),p("section",{children:[p("h3",{children:t("share.bring")}),p(G1,{})]}),p("section",{children:[p("h3",{children:t("share.picture")}),p("div",{class:"menu-row",children:[p("button",{type:"button",class:"button",onClick:()=>{e.savePicture(!0)},"data-testid":"save-picture",children:[p(Oe,{name:"camera"}),t("share.picture.names")]}),p("button",{type:"button",class:"button",onClick:()=>{e.savePicture(!1)},"data-testid":"save-picture-plain",children:[p(Oe,{name:"camera"}),t("share.picture.plain")]})]})]})]})}var zf=12;function C_(){let{store:i,actions:e}=ne(),t=te(),{also:n}=i.state.value;if(n.length===0)return null;let s=on(i.state.value);return p("section",{class:"also-chosen","aria-label":t("many.title",{count:s.length}),"data-testid":"also-chosen",children:[p("p",{class:"kind",children:t("many.title",{count:s.length})}),p("ul",{class:"chips",children:[n.slice(0,zf).map(r=>p("li",{children:p("button",{type:"button",class:"chip","data-id":r,"aria-label":t("many.drop",{label:vt(i.catalogue.value,r)}),onClick:()=>e.selectAlso([r]),children:[vt(i.catalogue.value,r),p(Oe,{name:"close"})]})},r)),n.length>zf&&p("li",{class:"quiet",children:t("many.more",{count:n.length-zf})})]}),p("div",{class:"card-actions",role:"group","aria-label":t("many.title",{count:s.length}),children:[p(Be,{icon:"target",label:t("many.fly"),onClick:()=>e.flyTo(s),testId:"many-fly"}),p(Be,{icon:"isolate",label:t("many.isolate"),onClick:()=>e.isolate(s),testId:"many-isolate"}),p(Be,{icon:"ghost",label:t("many.ghost"),onClick:()=>e.setVisible(s,"ghost"),testId:"many-ghost"}),p(Be,{icon:"eyeOff",label:t("many.hide"),onClick:()=>e.hide(s),testId:"many-hide"})]})]})}var Vf=20,Hf=10,R_=18;function W1({index:i,filled:e}){let t=i%Vf*Hf+Hf/2,n=Math.floor(i/Vf)*R_;return p("g",{class:e?"person filled":"person",children:[p("circle",{cx:t,cy:n+4,r:"2.5"}),p("path",{d:`M${t-3.2} ${n+16}v-4.8a3.2 3.2 0 0 1 6.4 0v4.8z`})]})}function q1({count:i,label:e}){return p("svg",{class:"people",viewBox:`-1 0 ${Vf*Hf+2} ${5*R_}`,role:"img","aria-label":e,"data-count":i,children:Array.from({length:100},(t,n)=>p(W1,{index:n,filled:n<i},n))})}function X1(i){let e=te();return i.by_age?.length?i.by_age.map(({age:t,percent:n})=>{let s=Math.round(n);return{name:String(t),count:s,sentence:e("cond.common.at-age",{count:s,age:t})}}):(i.numbers??[]).filter(({unit:t="%",value:n})=>t==="%"&&n>=0&&n<=100).map(({label:t="",value:n,population:s})=>{let r=Math.round(n),o=e("cond.common.figure",{count:r}),a=s?.includes(t)?[s]:[t,s];return{name:t,count:r,sentence:[o,...a].filter(Boolean).join(", ")}})}function P_({claim:i}){let e=te(),t=X1(i),[n,s]=mt(Math.max(0,Math.floor((t.length-1)/2))),r=t[Math.min(n,t.length-1)],o=!!i.by_age?.length;return p("section",{class:"section common","data-testid":"how-common",children:[p("h3",{children:e("cond.common")}),t.length>1&&p("div",{class:o?"segments":"segments stacked",role:"group","aria-label":e(o?"cond.common.age":"cond.common"),children:[o&&p("span",{class:"segments-label",children:e("cond.common.age")}),t.map(({name:a},l)=>p("button",{type:"button","aria-pressed":l===n,onClick:()=>s(l),children:a},a))]}),r&&p("figure",{children:[p(q1,{count:r.count,label:r.sentence}),p("figcaption",{"aria-live":"polite",children:r.sentence})]}),p(gt,{text:i.text}),p(gt,{text:i.caution}),p(ys,{grade:i.grade}),p(ei,{ids:i.sources})]})}var I_=["emergency-now","urgent-same-day","prompt-days","routine"];function j1({set:i}){let e=te(),t=_n();return p("section",{class:`flags flags-${i.level}`,lang:"en","data-testid":"flag-set",children:[p("h3",{children:i.label}),i.level&&p("p",{class:"flags-level",children:[p(Oe,{name:"warning"}),jt(e,"flags",i.level)]}),p("ul",{class:"plain",children:i.signs.map(n=>p("li",{children:t(n)},t(n)))}),i.action&&p("p",{class:"flags-do",children:[p("strong",{children:[e("flags.do"),":"]})," ",t(i.action)]}),p(gt,{text:i.reassurance}),p(ei,{ids:i.sources})]})}function uu({ids:i}){let{store:e}=ne(),n=i.flatMap(s=>e.catalogue.value.redflags[s]??[]).toSorted((s,r)=>I_.indexOf(s.level??"")-I_.indexOf(r.level??""));return p(pt,{children:n.map(s=>p(j1,{set:s},s.label))})}function K1(){let{store:i}=ne(),e=te();return p("button",{type:"button",class:"button warning",onClick:()=>i.dialog.value="warning","data-testid":"worried",children:[p(Oe,{name:"warning"}),e("card.worried")]})}function k_({seek:i}){let{store:e}=ne(),t=te(),n=(i?.sets??[]).filter(s=>s in e.catalogue.value.redflags);return p(it,{title:t("cond.seek"),testId:"seek-help",children:[p(gt,{text:i?.text??i?.not_applicable}),n.length>0&&p("details",{class:"flag-details",children:[p("summary",{children:n.map(s=>e.catalogue.value.redflags[s]?.label).join(" · ")}),p(uu,{ids:n})]}),p(K1,{})]})}function J1(){let{store:i}=ne(),e=te(),t=Object.values(i.catalogue.value.services);return t.length===0?null:p("ul",{class:"services","data-testid":"services",children:t.map(({label:n,emergency:s,urgent:r,clinician:o})=>p("li",{children:[p("strong",{children:n}),p("dl",{children:[p("dt",{children:e("flags.emergency")}),p("dd",{children:s}),p("dt",{children:e("flags.urgent")}),p("dd",{children:r}),p("dt",{children:e("flags.clinician")}),p("dd",{children:o})]})]},n))})}function L_(){let{store:i}=ne(),e=te(),t=Object.keys(i.catalogue.value.redflags);return p(fo,{name:"warning",title:e("flags.title"),children:[i.catalogue.value.language!=="en"&&p("p",{class:"foreign",children:e("card.untranslated")}),t.length>0?p("p",{class:"lead",children:e("flags.intro")}):p("p",{class:"lead",children:e("flags.missing")}),p(Dn,{where:"red-flags"}),p(J1,{}),p(uu,{ids:t})]})}function Y1({claims:i}){let e=te(),t=_n();return p(it,{title:e("cond.course"),testId:"course",children:i.map(n=>p("div",{class:"claim",children:[p(gt,{text:n.text}),p(ys,{grade:n.grade})]},t(n.text)))})}function $1({card:i}){let e=te();return i.conditions?.length?p(it,{title:e("cond.may-go"),testId:"may-go-with",children:p("ul",{class:"open-list",children:i.conditions.map(t=>{let{id:n,how_often:s}=typeof t=="string"?{id:t,how_often:void 0}:t;return p("li",{children:p(uo,{id:n,note:s&&jt(e,"cond.often",s)})},n)})})}):null}function Z1({card:i}){let e=te();return i.helps?p(it,{title:e("cond.helps"),testId:"helps",children:[p(gt,{text:i.helps.text}),i.helps.exercises?.length?p(On,{ids:i.helps.exercises,testId:"exercises"}):null]}):null}function Q1({card:i}){let e=te(),t=_n();return i.questions?.length?p(it,{title:e("cond.ask"),testId:"questions",children:p("ul",{class:"plain",children:i.questions.map(n=>p("li",{children:t(n)},t(n)))})}):null}function Gf({card:i}){let{store:e}=ne(),t=te(),n=e.drawn.value.lit.length>0;return p("div",{class:"card-body",children:[p("div",{"data-testid":"summary",children:p(gt,{text:i.summary,lead:!0})}),i.also?.length?p("p",{class:"quiet",children:[t("cond.also"),": ",i.also.join(", ")]}):null,i.common&&p(P_,{claim:i.common}),i.explanation&&p(it,{title:t("cond.what"),testId:"explanation",children:p(gt,{text:i.explanation})}),i.feel&&p(it,{title:t("cond.feel"),testId:"feel",children:[p(gt,{text:i.feel}),i.symptoms?.length?p(On,{ids:i.symptoms}):null]}),p($1,{card:i}),i.strength&&p(it,{title:t("cond.strength"),testId:"strength",children:[p(gt,{text:i.strength.text}),p(ys,{grade:i.strength.grade})]}),i.course?.length?p(Y1,{claims:i.course}):null,p(Z1,{card:i}),i.care&&p(it,{title:t("cond.care"),testId:"care",children:p(gt,{text:i.care})}),p(k_,{seek:i.seek_help}),p(it,{title:t("cond.parts"),testId:"parts",children:[n&&p("p",{class:"quiet",children:t("cond.lit")}),p(cu,{places:i.structures})]}),i.shape_note&&p(it,{title:t("cond.shape"),children:p(gt,{text:i.shape_note})}),p(ho,{myths:i.myths}),p(Q1,{card:i}),p(ys,{grade:i.grade}),p(ei,{ids:i.sources}),p(Dn,{where:"card"})]})}function Wf({title:i,text:e}){let t=te();return e?p(it,{title:t(i),children:p(gt,{text:e})}):null}function O_({exercise:i}){let e=te(),t=_n();return p("div",{class:"card-body",children:[p("div",{"data-testid":"summary",children:p(gt,{text:i.summary,lead:!0})}),p(it,{title:e("ex.steps"),testId:"steps",children:p("ol",{class:"steps",children:i.steps.map(n=>p("li",{children:t(n)},t(n)))})}),i.dose&&p(it,{title:e("ex.dose"),testId:"dose",children:p("p",{children:t(i.dose)})}),i.stop_if&&p("div",{class:"stop","data-testid":"stop-if",children:[p(Oe,{name:"warning"}),p("div",{children:[p("h3",{children:e("ex.stop")}),p(gt,{text:i.stop_if})]})]}),p(Wf,{title:"ex.ask",text:i.ask_first_if}),p(Wf,{title:"ex.easier",text:i.easier}),p(Wf,{title:"ex.harder",text:i.harder}),p(it,{title:e("ex.muscles"),testId:"places-worked",children:[p("p",{class:"quiet",children:e("cond.lit")}),p(cu,{places:i.structures})]}),i.helps_with?.length?p(it,{title:e("ex.for"),children:p(On,{ids:i.helps_with,testId:"helps-with"})}):null,i.evidence&&p(it,{title:e("ex.evidence"),children:[p(gt,{text:i.evidence}),p(ys,{grade:i.grade})]}),p(ho,{myths:i.myths}),p(ei,{ids:i.sources}),p(Dn,{where:"card"})]})}function du(i,e){let t=i.kin.value.neighbours(e),n=o=>o===null?[]:[o],s=o=>o.filter(a=>a!==t.above&&a!==t.below);return[["card.next.above",n(t.above)],["card.next.below",n(t.below)],["card.next.between",s(t.between)],["card.next.touching",s(t.touching)],["card.next.attached",t.attached],["card.next.opposite",n(t.opposite)],["card.parts",i.catalogue.value.structures[e]?.members??[]]].filter(([,o])=>o.length>0)}function D_(i){let e=is(),t=ct(null),{tabs:n,active:s}=i,r=o=>{let a=n.findIndex(({key:h})=>h===s),c={ArrowRight:a+1,ArrowLeft:a-1,Home:0,End:n.length-1}[o.key];if(c===void 0)return;let u=(c+n.length)%n.length;o.preventDefault(),o.stopPropagation(),i.onChange(n[u]?.key??s),t.current?.children[u]?.focus()};return p(pt,{children:[p("div",{class:"tabs",role:"tablist","aria-label":i.label,ref:t,onKeyDown:r,children:n.map(({key:o,title:a,count:l})=>p("button",{type:"button",role:"tab",id:`${e}-tab-${o}`,"aria-controls":`${e}-panel-${o}`,"aria-selected":o===s,tabIndex:o===s?0:-1,"data-testid":`tab-${o}`,onClick:()=>i.onChange(o),children:[a,l?p("span",{class:"count",children:l}):null]},o))}),n.map(({key:o,content:a})=>p("div",{role:"tabpanel",id:`${e}-panel-${o}`,"aria-labelledby":`${e}-tab-${o}`,hidden:o!==s,tabIndex:0,class:"tab-panel","data-testid":`panel-${o}`,children:a},o))]})}function eC({record:i}){let e=te(),{store:t}=ne(),n=i.attachments;if(!n)return null;let s=(r,o)=>o?.length?p("div",{class:"end",children:[p("h4",{children:e(r)}),p("ul",{class:"chips",children:o.map(({id:a,label:l,note:c,where:u})=>p("li",{children:a&&a in t.catalogue.value.structures?p(uo,{id:a,note:u??c}):l},a??l))})]}):null;return p(it,{title:e("card.attaches"),testId:"attachments",children:[p(gt,{text:n.text??n.note}),s("card.from",n.proximal),s("card.to",n.distal)]})}function tC({record:i}){let e=te(),t=i.innervation;return t?p(it,{title:e("card.nerve"),testId:"innervation",children:[p(gt,{text:t.text}),t.roots?.length?p("p",{class:"quiet",children:e("card.roots",{roots:t.roots.join(", ")})}):null,t.nerves?.length?p(On,{ids:t.nerves}):null]}):null}function nC({record:i}){let e=te(),t=_n(),{root:n}=i;if(!n)return null;let s=["skin","movement","reflex","leaves"].filter(r=>n[r]);return p(it,{title:e("card.root"),testId:"root",children:p("dl",{class:"facts",children:s.map(r=>[p("dt",{children:e(`card.root.${r}`)},r),p("dd",{children:t(n[r])},`${r}.text`)])})})}function iC({id:i}){let{store:e}=ne(),t=te(),n=du(e,i);return n.length===0?null:p(it,{title:t("card.next"),testId:"next-to",children:p("dl",{class:"next",children:n.map(([s,r])=>[p("dt",{children:t(s)},s),p("dd",{children:p(On,{ids:r})},`${s}.ids`)])})})}function N_({id:i}){let{store:e,actions:t}=ne(),n=te(),{isolate:s}=e.state.value,r=s.length===1&&s[0]===i,o=e.kin.value.pieces(i),a=o[0]&&e.drawn.value.visibility.get(o[0])||"show",l=e.kin.value.neighbours(i);return p("div",{class:"card-actions",role:"group","aria-label":vt(e.catalogue.value,i),children:[p(Be,{icon:"target",label:n("view.fly"),onClick:()=>t.flyTo([i]),disabled:o.length===0,testId:"fly"}),p(Be,{icon:"isolate",label:n(r?"view.isolate-off":"view.isolate"),pressed:r,disabled:o.length===0,onClick:()=>t.isolate(r?[]:[i]),testId:"isolate"}),p(Be,{icon:"ghost",label:n(a==="ghost"?"view.ghost-off":"view.ghost"),pressed:a==="ghost",disabled:o.length===0,onClick:()=>t.setVisible([i],a==="ghost"?"show":"ghost"),testId:"ghost"}),p(Be,{icon:a==="hide"?"eye":"eyeOff",label:n(a==="hide"?"view.unhide":"view.hide"),pressed:a==="hide",disabled:o.length===0,onClick:()=>t.setVisible([i],a==="hide"?"show":"hide"),testId:"hide"}),p("span",{class:"gap"}),p(Be,{icon:"up",label:n("view.above"),disabled:l.above===null,onClick:()=>t.walk("above"),testId:"above"}),p(Be,{icon:"down",label:n("view.below"),disabled:l.below===null,onClick:()=>t.walk("below"),testId:"below"})]})}function sC({id:i,record:e}){let t=te(),n=_n();return p(pt,{children:[p(gt,{text:e.role,lead:!0}),e.action?.length?p(it,{title:t("card.action"),testId:"action",children:p("ul",{class:"plain",children:e.action.map(s=>p("li",{children:n(s)},n(s)))})}):null,p(nC,{record:e}),p(eC,{record:e}),p(tC,{record:e}),e.variation&&p(it,{title:t("card.variation"),testId:"variation",children:p(gt,{text:e.variation})}),p(iC,{id:i})]})}function rC({id:i,record:e}){let{store:t}=ne(),n=te(),s=t.kin.value.pieces(i),r=e.accuracy??t.catalogue.value.structures[s[0]??""]?.accuracy;return p(pt,{children:[p("dl",{class:"facts",children:[e.latin&&[p("dt",{children:n("card.latin")},"latin"),p("dd",{lang:"la",children:e.latin},"latin.text")],e.synonyms?.length?[p("dt",{children:n("card.also")},"also"),p("dd",{children:e.synonyms.join(", ")},"also.text")]:null,e.text_alternative&&[p("dt",{children:n("card.picture")},"words"),p("dd",{children:e.text_alternative},"words.text")],r&&[p("dt",{children:n("card.accuracy")},"shape"),p("dd",{"data-testid":"accuracy",children:jt(n,"accuracy",r)},"shape.text")],s.length===0&&[p("dt",{children:n("card.accuracy")},"none"),p("dd",{children:n("card.no-shape")},"none.text")]]}),p(ho,{myths:e.claims}),p(ei,{ids:e.sources}),p(Dn,{where:"card"})]})}function F_({id:i}){let{store:e}=ne(),t=te(),[n,s]=mt("does"),r=e.catalogue.value.structures[i];if(!r)return null;let o=r.conditions??[],a=r.exercises??[],l=[{key:"does",title:t("card.does"),content:p(sC,{id:i,record:r})},{key:"goes-with",title:t("card.goes-with"),count:o.length,content:o.length?p(On,{ids:o,testId:"conditions"}):p("p",{children:t("card.none.conditions")})},{key:"helps",title:t("card.helps"),count:a.length,content:a.length?p(On,{ids:a,testId:"exercises"}):p("p",{children:t("card.none.exercises")})},{key:"more",title:t("card.more"),content:p(rC,{id:i,record:r})}];return p(D_,{label:t("card.tabs"),tabs:l,active:n,onChange:s})}function oC({tour:i}){let e=te(),[t,n]=mt(!1);return p(pt,{children:[i.teach_back&&p(it,{title:e("tour.question"),testId:"teach-back",children:[p(gt,{text:i.teach_back.question}),t?p(gt,{text:i.teach_back.answer}):p("button",{type:"button",class:"button",onClick:()=>n(!0),children:e("tour.answer")})]}),i.actions?.length?p(it,{title:e("tour.actions"),children:p(On,{ids:i.actions,testId:"tour-actions"})}):null,i.redflags?.length?p(uu,{ids:i.redflags}):null,p(ei,{ids:i.sources}),p(Dn,{where:"card"})]})}function U_(i){let{actions:e}=ne(),t=te(),n=_n(),{tour:s,id:r}=i,o=s.steps.length,a=Math.min(Math.max(i.at,0),o-1),l=s.steps[a],c=u=>e.openPage({kind:"tour",id:r,step:u});return p("div",{class:"card-body tour","data-testid":"tour","data-step":a+1,children:[a===0&&p("p",{class:"quiet",children:n(s.aim)}),p("p",{class:"tour-count","aria-live":"polite",children:t("tour.step",{n:a+1,total:o})}),p("progress",{max:o,value:a+1,"aria-label":t("tour.step",{n:a+1,total:o})}),p("p",{class:l?.safety?"lead safety":"lead","aria-live":"polite",children:n(l?.text)}),p("div",{class:"tour-buttons",children:[p("button",{type:"button",class:"button",disabled:a===0,onClick:()=>c(a-1),"data-testid":"tour-previous",children:[p(Oe,{name:"left"})," ",t("tour.previous")]}),a<o-1?p("button",{type:"button",class:"button primary",onClick:()=>c(a+1),"data-testid":"tour-next",children:[t("tour.next")," ",p(Oe,{name:"right"})]}):p("button",{type:"button",class:"button primary",onClick:()=>e.openPage(null),"data-testid":"tour-close",children:t("tour.finish")})]}),a===o-1&&p(oC,{tour:s})]})}var aC="conditions";function B_(){let{store:i}=ne(),e=te(),{tours:t,conditions:n,symptoms:s,factors:r,exercises:o}=i.catalogue.value,a=[["tours","welcome.tours",Object.keys(t)],["conditions","welcome.conditions",Object.keys(n)],["symptoms","welcome.symptoms",Object.keys(s)],["factors","welcome.factors",Object.keys(r)],["exercises","welcome.exercises",Object.keys(o)]];return p("div",{class:"card-body welcome","data-testid":"welcome",children:[p("h2",{children:e("welcome.title")}),p("p",{class:"lead",children:e("welcome.text")}),p("h3",{children:e("welcome.start")}),a.filter(([,,l])=>l.length>0).map(([l,c,u])=>p("details",{open:l===aC,class:"shelf","data-testid":`shelf-${l}`,children:[p("summary",{children:[e(c)," ",p("span",{class:"count",children:u.length})]}),p(On,{ids:u})]},l)),p(Dn,{where:"start"})]})}function lC(i){let{store:e}=ne(),{conditions:t,exercises:n,symptoms:s,factors:r,tours:o,structures:a}=e.catalogue.value,{selected:l,exercise:c,condition:u,page:h}=e.state.value;if(l!==null&&a[l]){let d=a[l].layer;return{key:l,kind:jt(i,"layer",d??"spaces"),content:p(F_,{id:l})}}if(c!==null&&n[c]){let d=n[c],f=i(d.group==="tip"?"ex.kind.tip":"ex.kind");return{key:c,kind:f,content:p(O_,{exercise:d})}}if(u!==null&&t[u]){let d=t[u];return{key:u,kind:jt(i,"cond.kind",d.kind??"condition"),content:p(Gf,{card:d})}}if(h?.kind==="tour"&&o[h.id]){let d=o[h.id],f=i("search.kind.tour");return d?{key:h.id,kind:f,content:p(U_,{id:h.id,tour:d,at:h.step})}:null}if(h!==null&&h.kind!=="tour"){let d=(h.kind==="symptom"?s:r)[h.id];return d?{key:h.id,kind:i(`cond.kind.${h.kind}`),content:p(Gf,{card:d})}:null}return null}function cC(){let{store:i,actions:e}=ne(),{selected:t,exercise:n,condition:s,page:r}=i.state.value,o=i.catalogue.value,a=(c,u)=>({id:c,label:vt(o,c),open:u}),l=[];if(s!==null&&(t!==null||n!==null)&&l.push(a(s,()=>e.openCondition(s))),n!==null&&t!==null&&l.push(a(n,()=>e.openExercise(n))),r!==null&&t!==null&&l.length===0&&l.push(a(r.id,()=>e.select(null))),t!==null&&l.length===0)for(let c of i.kin.value.ancestors(t))l.push(a(c,()=>e.select(c)));return t!==null&&i.region.value?.id===t&&l.push(a(t,()=>i.region.value=null)),l}function hu(){let{store:i,actions:e}=ne(),t=te(),n=ct(null),s=lC(t),r=cC(),o=i.catalogue.value,{selected:a,register:l}=i.state.value,c=a!==null&&l==="clinical"?o.structures[a]?.latin:void 0,u=i.state.value.page?.step,h=a!==null&&i.region.value?.id===a?i.region.value.name:null;return _t(()=>n.current?.scrollTo(0,0),[s?.key,u]),p("div",{class:"card",ref:n,"data-testid":"card","data-id":s?.key??"",tabIndex:0,role:"region","aria-label":t("card.region"),children:s===null?p(B_,{}):p("article",{lang:zd(o,s.key),children:[p("header",{class:"card-head",children:[p("div",{class:"card-top",children:[r.length>0?p("ol",{class:"crumbs","data-testid":"breadcrumbs",children:[r.map(({id:d,label:f,open:b})=>p("li",{children:p("button",{type:"button",onClick:b,children:f})},d)),h&&p("li",{"aria-current":"location","data-testid":"crumb-region",children:h})]}):p("p",{class:"kind",children:s.kind}),p(Be,{icon:"close",label:t("app.close"),testId:"card-close",onClick:()=>e.escape()})]}),p("h2",{"data-testid":"card-title",children:vt(o,s.key)}),c&&p("p",{class:"latin",lang:"la","data-testid":"latin",children:c}),a===s.key&&p(N_,{id:a}),a===s.key&&p(C_,{})]}),zd(o,s.key)!==o.language&&p("p",{class:"foreign",children:t("card.untranslated")}),s.content]},s.key)})}var fu={about:"Postures to choose from, as parameters of rig.json in degrees, and the usual ranges of the angles that are measured. The postures are examples drawn within the ranges of the joints; nobody stands exactly so. A usual range is the mean plus and minus two standard deviations, or the range the source gives.",postures:{standing:{values:{}},"sitting-upright":{values:{pelvic_tilt_deg:25,lumbar_lordosis_deg:47}},"sitting-slumped":{values:{pelvic_tilt_deg:29,lumbar_lordosis_deg:42,thoracic_kyphosis_deg:48,cervical_lordosis_deg:18}},"pelvis-forward":{values:{pelvic_tilt_deg:4}},"pelvis-backward":{values:{pelvic_tilt_deg:22}},"bend-forward":{values:{extension_deg:-60}},"bend-backward":{values:{extension_deg:22}},"bend-side":{values:{bend_right_deg:35}},"hip-flexors":{values:{pelvic_tilt_deg:3,lumbar_lordosis_deg:57},illustration:!0},"late-pregnancy":{values:{pelvic_tilt_deg:10,lumbar_lordosis_deg:58,thoracic_kyphosis_deg:40,cervical_lordosis_deg:14},illustration:!0}},usual:{lumbar_lordosis_deg:{range_deg:[20,70],source:"machino2019"},thoracic_kyphosis_deg:{range_deg:[20,50],source:"anatomystandard"},cervical_lordosis_deg:{range_deg:[-5,35],source:"umtri2017"},sacral_slope_deg:{range_deg:[24,58],source:"vialle2005"},pelvic_tilt_deg:{range_deg:[1,25],source:"vialle2005"},pelvic_incidence_deg:{range_deg:[33,76],source:"vialle2005"},cobb_deg:{range_deg:[0,10],source:"spineconst"}},sources:{machino2019:"Machino M, Kato F, et al. (2019). Lumbar sagittal alignment and range of motion in 627 asymptomatic volunteers. Asian Spine J. PMC6680033. (abstract; the range is that of the textbook normal values read beside it)",vialle2005:"Vialle R, Levassor N, Rillardon L, et al. (2005). Radiographic analysis of the sagittal alignment and balance of the spine in asymptomatic subjects. J Bone Joint Surg Am 87:260-267. (as cited by later work; mean plus and minus two standard deviations)",anatomystandard:"Savlovskis J (2020). Sagittal alignment of the neutral spine. anatomystandard.com.",umtri2017:"Reed MP, Jones MLH (2017). A parametric model of cervical spine geometry and posture (UMTRI-2017-1).",spineconst:"Spine constants collected from radiology references: a curve counts as scoliosis from 10 degrees."}};var pu=fu.postures,qf=fu.usual,z_=fu.sources;function V_(i){let e=t=>Object.keys({...t,...i}).every(n=>Math.abs((t[n]??NaN)-(i[n]??NaN))<.05);return Object.keys(pu).find(t=>e(pu[t]?.values??{}))??null}function H_(i){let e=is(),t=ct(i.value);t.current=i.value;let{range:n,ends:s,note:r}=i;return p("div",{class:"slider","data-testid":i.testId,children:[p("label",{for:e,children:i.label}),p("output",{for:e,children:i.shown}),p("input",{id:e,type:"range",min:n[0],max:n[1],step:i.step,value:i.value,disabled:i.disabled,"aria-valuetext":i.spoken??i.shown,"aria-describedby":r?`${e}-note`:void 0,onInput:o=>{let a=o.currentTarget;i.onInput(Number(a.value)),requestAnimationFrame(()=>a.value=String(t.current))}}),s&&p("span",{class:"slider-ends","aria-hidden":"true",children:[p("span",{children:s[0]}),p("span",{children:s[1]})]}),r&&p("span",{class:"slider-note",id:`${e}-note`,children:r})]})}var dC=["lumbar_lordosis_deg","thoracic_kyphosis_deg","cervical_lordosis_deg","pelvic_tilt_deg"],hC=["extension_deg","bend_right_deg","turn_left_deg"];function fC(){let{store:i,living:e}=ne(),t=te(),n=V_(i.state.value.posture);return p("div",{class:"presets",role:"group","aria-label":t("posture.presets"),"data-testid":"posture-presets",children:Object.entries(pu).map(([s,{values:r,illustration:o}])=>p("button",{type:"button",class:"button","aria-pressed":n===s,"data-testid":`preset-${s}`,onClick:()=>e.take(r),children:[t(`posture.preset.${s}`),o&&p("small",{children:t("posture.illustration")})]},s))})}function G_({name:i,rig:e}){let{store:t,living:n}=ne(),s=te(),r=e.posture[i];if(!r)return null;let o=t.state.value.posture[i]??r.rest_deg,a=Math.round(o),l=qf[i]?.range_deg;return p(H_,{label:s(`posture.${i}`),value:o,range:r.range_deg,step:1,shown:s("posture.degrees",{count:a}),spoken:s("posture.degrees.spoken",{count:a}),ends:[s(`posture.${i}.low`),s(`posture.${i}.high`)],note:l&&s("posture.usual",{low:l[0],high:l[1]}),testId:`posture-${i}`,onInput:c=>n.setPosture(i,c)})}function pC(){let{living:i}=ne(),e=te(),t=i.pose.value;if(t===null)return null;let n={...t.alignment,cobb_deg:t.cobb.cobb_deg};return p(it,{title:e("posture.measured"),testId:"measured",children:[p("p",{class:"quiet",children:e("posture.measured.help")}),p("table",{class:"measured",children:[p("thead",{children:p("tr",{children:[p("th",{scope:"col",children:e("measured.angle")}),p("th",{scope:"col",children:e("measured.now")}),p("th",{scope:"col",children:e("measured.usual")})]})}),p("tbody",{children:Object.entries(qf).map(([s,{range_deg:[r,o]}])=>p("tr",{"data-testid":`measured-${s}`,"data-value":n[s],children:[p("th",{scope:"row",children:e(`measured.${s}`)}),p("td",{children:e("posture.degrees",{count:Math.round(n[s]??0)})}),p("td",{children:e("measured.range",{low:r,high:o})})]},s))})]}),p("details",{class:"sources",children:[p("summary",{children:e("card.sources")}),p("ul",{class:"plain",children:Object.entries(z_).map(([s,r])=>p("li",{lang:"en",children:r},s))})]})]})}function mu(){let{store:i,living:e}=ne(),t=te(),n=e.rig.value,{bending:s}=e;return p("div",{class:"card living",role:"region","aria-label":t("posture.title"),tabIndex:0,"data-testid":"posture-panel",children:[p("h2",{children:t("posture.title")}),p("p",{class:"lead",children:t("posture.lead")}),n===null?p("p",{children:t("posture.none")}):p(pt,{children:[p(fC,{}),p("p",{class:"stopped",role:"status","data-testid":"posture-stopped",children:e.stopped.value}),p(it,{title:t("posture.movement"),children:[hC.map(r=>p(G_,{name:r,rig:n},r)),p("div",{class:"row-of-buttons",children:[p("button",{type:"button",class:"button","aria-pressed":s.value,"data-testid":"bend-mode",onClick:()=>s.value=!s.value,children:t("posture.drag")}),p("button",{type:"button",class:"button",disabled:Object.keys(i.state.value.posture).length===0,"data-testid":"posture-reset",onClick:()=>e.take({}),children:[p(Oe,{name:"home"})," ",t("posture.reset")]})]}),p("p",{class:"quiet",children:t("posture.drag.help")})]}),p(it,{title:t("posture.shape"),children:[p("p",{class:"quiet",children:t("posture.differ")}),dC.map(r=>p(G_,{name:r,rig:n},r))]}),p(pC,{})]})]})}function mC(i){let e=te(),{hit:t,active:n}=i,s=ct(null);return _t(()=>{n&&s.current?.scrollIntoView({block:"nearest"})},[n]),p("li",{role:"option",id:i.id,ref:s,"aria-selected":n,class:n?"active":void 0,"data-id":t.id,"data-testid":"search-result",onMouseDown:r=>r.preventDefault(),onClick:i.onChoose,children:[p("span",{class:"hit-label",children:[t.label,t.alias&&p("span",{class:"hit-alias",children:[" ",t.alias]})]}),p("span",{class:`hit-kind hit-${t.subject}`,children:e(`search.kind.${t.subject}`)})]})}function gu({stays:i=!1}){let{search:e,store:t}=ne(),n=te(),s=Bf(),r=is(),o=ct(null),[a,l]=mt(""),[c,u]=mt(!1),[h,d]=mt(0),f=e.value.find(a),b=a.trim()!==""&&(c||i),y=b?f[Math.min(h,f.length-1)]:void 0;_t(()=>{t.pointed.value=y?.subject==="structure"?y.id:null},[y?.id]);let g=()=>{l(""),u(!1),d(0)},m=v=>{v&&(g(),o.current?.blur(),s(v.id))},_=v=>{let S=Math.max(f.length-1,0),T={ArrowDown:()=>(u(!0),d(h>=S?0:h+1)),ArrowUp:()=>(u(!0),d(h<=0?S:h-1)),Enter:()=>m(y),Escape:()=>a===""?o.current?.blur():g()};v.stopPropagation();let A=T[v.key];A&&(v.preventDefault(),A())};return p("div",{class:"search","data-testid":"search",children:[p(Oe,{name:"search"}),p("input",{ref:o,type:"text",role:"combobox",inputMode:"search",autoComplete:"off",autoCorrect:"off",spellcheck:!1,"data-search":!0,"data-testid":"search-input","aria-label":n("search.label"),"aria-expanded":b,"aria-controls":`${r}-list`,"aria-autocomplete":"list","aria-activedescendant":y?`${r}-${y.id}`:void 0,placeholder:n("search.placeholder"),value:a,onInput:v=>{l(v.currentTarget.value),d(0),u(!0)},onFocus:()=>u(!0),onBlur:()=>u(!1),onKeyDown:_}),a!==""&&p(Be,{icon:"close",label:n("app.close"),onClick:g,className:"search-clear"}),p("ul",{class:"hits",id:`${r}-list`,role:"listbox","aria-label":n("search.label"),hidden:!b||f.length===0,children:b&&f.map(v=>p(mC,{id:`${r}-${v.id}`,hit:v,active:v===y,onChoose:()=>m(v)},v.id))}),b&&f.length===0&&p("p",{class:"hits nothing",children:n("search.none",{query:a})}),p("span",{class:"unseen",role:"status",children:b&&f.length>0?n("search.count",{count:f.length}):""})]})}var bu=[["card","card"],["posture","posture"]];function Xf(){let{store:i}=ne(),{selected:e,condition:t,exercise:n,page:s}=i.state.value;_t(()=>{(e??t??n??s)&&(i.pane.value="card")},[e,t,n,s])}function W_(){let{store:i}=ne(),e=te();Xf();let t=bu.find(([n])=>n===i.pane.value)?.[0]??"card";return p(pt,{children:[p("div",{class:"sheet-tabs",role:"group","aria-label":e("pane.label"),children:bu.map(([n,s])=>p("button",{type:"button","aria-pressed":t===n,onClick:()=>i.pane.value=n,"data-testid":`pane-${n}`,children:[p(Oe,{name:s}),e(`pane.${n}`)]},n))}),t==="card"&&p(hu,{}),t==="posture"&&p(mu,{})]})}function jf(i,e,t){let n=(i.children??[]).map(r=>jf(r,`${e}/${i.id}`,t)),s=t.pieces(i.id);return{key:`${e}/${i.id}`,id:i.id,label:i.label,names:[i.id],pieces:s,children:n}}function yu(i,e,t,n,s){return{key:i,id:n,label:e,names:s??t.flatMap(r=>r.names),pieces:[...new Set(t.flatMap(r=>r.pieces))],children:t}}function gC(i,e){return Object.entries(i.structures).find(([,n])=>n.kind==="region"&&n.region===e)?.[0]??null}function bC(i,e,t){return i.tree.map(n=>{let s=n.region??"whole",r=(n.children??[]).map(o=>{let a=`${n.id}/${o.id}`,l=(o.children??[]).map(c=>jf(c,a,e));return yu(a,t("layer",o.layer??"spaces"),l,null)});return yu(n.id,t("region",s),r,gC(i,s))})}function yC(i,e,t){return[...new Set(i.tree.flatMap(s=>(s.children??[]).map(r=>r.layer??null)))].map(s=>{let r=`layer:${s??"spaces"}`,o=i.tree.flatMap(a=>{let l=a.children?.find(h=>(h.layer??null)===s);if(!l)return[];let c=`${r}/${a.id}`,u=(l.children??[]).map(h=>jf(h,c,e));return[yu(c,t("region",a.region??"whole"),u,null)]});return yu(r,t("layer",s??"spaces"),o,null,s===null?void 0:[r])})}function q_(i,e,t,n){return t==="region"?bC(i,e,n):yC(i,e,n)}function X_(i,e){let t=(n,s,r)=>n.flatMap((o,a)=>[{node:o,depth:s,place:a+1,siblings:n.length,parent:r},...e.has(o.key)?t(o.children,s+1,o.key):[]]);return t(i,1,null)}function Kf(i,e){for(let t of i){if(t.id===e)return[t.key];let n=Kf(t.children,e);if(n.length>0)return[t.key,...n]}return[]}function sr(i){return p("div",{class:"segments",role:"group","aria-label":i.label,"data-testid":i.testId,children:i.options.map(({value:e,label:t})=>p("button",{type:"button","aria-pressed":e===i.value,"data-value":e,onClick:()=>i.onChange(e),children:t},e))})}function j_(i){let e=i.rows.findIndex(({node:o})=>o.key===i.current),t=i.rows[e],n=o=>{let a=i.rows[Math.min(Math.max(o,0),i.rows.length-1)];a&&i.move(a.node.key)},s={ArrowDown:()=>n(e+1),ArrowUp:()=>n(e-1),Home:()=>n(0),End:()=>n(i.rows.length-1),ArrowRight(){!t||t.node.children.length===0||(i.isOpen(t.node.key)?n(e+1):i.setOpen(t.node.key,!0))},ArrowLeft(){t&&(i.isOpen(t.node.key)?i.setOpen(t.node.key,!1):t.parent!==null&&i.move(t.parent))},Enter:()=>t&&i.choose(t,!1)," ":()=>t&&i.tick(t)},r=o=>{let l=[...i.rows.slice(e+1),...i.rows.slice(0,e+1)].find(({node:c})=>c.label.toLocaleLowerCase().startsWith(o));l&&i.move(l.node.key)};return o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let a=o.key==="Enter"&&o.shiftKey?()=>t&&i.choose(t,!0):s[o.key],l=/^\p{L}$/u.test(o.key)?o.key.toLocaleLowerCase():null;!a&&l===null||(o.preventDefault(),o.stopPropagation(),a?a():l!==null&&r(l))}}var _C={all:"true",some:"mixed",none:"false"};function vC({state:i,onClick:e}){return p("span",{class:`tick tick-${i}`,"aria-hidden":"true","data-testid":"tick",onClick:e,children:[i==="all"&&p(Oe,{name:"check"}),i==="some"&&p(Oe,{name:"minus"})]})}function xC(i){let{store:e,actions:t}=ne(),{node:n,depth:s,place:r,siblings:o}=i.row,a=n.pieces.length>0,l=Od(e,n.pieces),c=n.id!==null&&on(e.state.value).includes(n.id),u=n.children.length>0,h=d=>f=>{f.stopPropagation(),d()};return p("div",{role:"treeitem",class:`row${n.id===null?" heading":""}${c?" selected":""}${a?"":" shapeless"}`,style:{"--depth":s-1},"aria-level":s,"aria-posinset":r,"aria-setsize":o,"aria-expanded":u?i.expanded:void 0,"aria-selected":c,"aria-checked":a?_C[l]:void 0,tabIndex:i.current?0:-1,"data-key":n.key,"data-id":n.id??"","data-testid":"tree-row",onFocus:i.onFocus,onClick:d=>{n.id===null?i.onOpen():d.shiftKey?t.selectAlso([n.id]):t.select(n.id)},onDblClick:()=>n.id!==null&&t.flyTo([n.id]),onMouseEnter:()=>e.pointed.value=n.id,onMouseLeave:()=>e.pointed.value=null,children:[p("span",{class:`twist${u?"":" none"}${i.expanded?" unfolded":""}`,"aria-hidden":"true",onClick:h(i.onOpen),children:u&&p(Oe,{name:"right"})}),a?p(vC,{state:l,onClick:h(i.onTick)}):p("span",{class:"tick none","aria-hidden":"true"}),p("span",{class:"row-label",children:n.label})]})}function _u(){let{store:i,actions:e}=ne(),t=te(),[n,s]=mt("region"),[r,o]=mt(new Set),[a,l]=mt(null),c=ct(null),{selected:u}=i.state.value,h=i.catalogue.value,d=fr(()=>q_(h,i.kin.value,n,(v,S)=>jt(t,v,S)),[h,n,t]),f=X_(d,r),b=f.some(({node:v})=>v.key===a)?a:f[0]?.node.key??null;_t(()=>{if(u===null)return;let v=Kf(d,u);v.length!==0&&(o(S=>new Set([...S,...v.slice(0,-1)])),l(v.at(-1)??null))},[u,d]);let y=v=>v===null?null:c.current?.querySelector(`[data-key="${CSS.escape(v)}"]`)??null;_t(()=>{let v=y(a),S=c.current;if(!v||!S)return;let T=v.offsetTop-S.offsetTop;T<S.scrollTop?S.scrollTop=T-8:T+v.offsetHeight>S.scrollTop+S.clientHeight&&(S.scrollTop=T+v.offsetHeight-S.clientHeight+8)},[a,f.length]);let g=(v,S)=>o(T=>{let A=new Set(T);return S??!A.has(v)?A.add(v):A.delete(v),A}),m=v=>{v.node.pieces.length!==0&&e.setVisible(v.node.names,Od(i,v.node.pieces)==="all"?"hide":"show")},_=j_({rows:f,current:b,isOpen:v=>r.has(v),setOpen:g,move(v){l(v),y(v)?.focus()},choose(v,S){v.node.id===null?g(v.node.key):S?e.selectAlso([v.node.id]):e.select(v.node.id,{fly:!0})},tick:m});return p("div",{class:"tree-panel",children:[p(sr,{label:t("tree.arrange"),value:n,options:[{value:"region",label:t("tree.by-region")},{value:"layer",label:t("tree.by-layer")}],onChange:s,testId:"arrange"}),p("div",{class:"tree",role:"tree","aria-multiselectable":"true","aria-label":t("tree.label"),ref:c,onKeyDown:_,"data-testid":"tree",children:f.map(v=>p(xC,{row:v,expanded:r.has(v.node.key),current:v.node.key===b,onFocus:()=>l(v.node.key),onOpen:()=>g(v.node.key),onTick:()=>m(v)},v.node.key))})]})}var SC=[...bu,["list","list"],["search","search"]];function K_(){let{store:i}=ne(),e=te(),t=i.pane.value,[n,s]=mt(!1);return Xf(),p("section",{class:`sheet${n?" tall":""}`,"aria-label":e("sheet.label"),"data-testid":"sheet",children:[p("div",{class:"sheet-tabs",role:"group","aria-label":e("sheet.label"),children:[SC.map(([r,o])=>p("button",{type:"button","aria-pressed":t===r,onClick:()=>i.pane.value=r,"data-testid":`sheet-${r}`,children:[p(Oe,{name:o}),e(`sheet.${r}`)]},r)),p(Be,{icon:n?"down":"up",label:e(n?"sheet.smaller":"sheet.bigger"),expanded:n,onClick:()=>s(!n),testId:"sheet-size"})]}),p("div",{class:"sheet-pane",children:[t==="card"&&p(hu,{}),t==="posture"&&p(mu,{}),t==="list"&&p(_u,{}),t==="search"&&p(gu,{stays:!0})]})]})}var wC=4;function J_(){let{store:i,actions:e}=ne(),[t,n]=mt(null),s=ct(null);if(i.tool.value!=="box")return null;let r=({offsetX:d,offsetY:f})=>({x:d,y:f}),o=d=>{d.button===0&&(d.currentTarget.setPointerCapture(d.pointerId),s.current=r(d),n([s.current,s.current]))},a=d=>{s.current&&n([s.current,r(d)])},l=d=>{let f=s.current;if(s.current=null,n(null),!f)return;let b=r(d);if(Math.max(Math.abs(b.x-f.x),Math.abs(b.y-f.y))<wC)return;let[y,g]=[Math.min(f.x,b.x),Math.max(f.x,b.x)],[m,_]=[Math.min(f.y,b.y),Math.max(f.y,b.y)];e.chooseIn(y,m,g,_,d.shiftKey)},c=()=>{s.current=null,n(null)},[u,h]=t??[];return p("div",{class:"box-select","data-testid":"box-select",onPointerDown:o,onPointerMove:a,onPointerUp:l,onPointerCancel:c,children:u&&h&&p("div",{class:"box",style:{left:`${Math.min(u.x,h.x)}px`,top:`${Math.min(u.y,h.y)}px`,width:`${Math.abs(u.x-h.x)}px`,height:`${Math.abs(u.y-h.y)}px`}})})}var MC=6;function Y_(){let{store:i,actions:e}=ne(),t=te(),n=ct(null),s=i.menu.value,[r,o]=mt(!1),a=()=>{i.menu.value=null};if(_t(()=>{if(o(!1),s===null)return;n.current?.querySelector("button")?.focus();let _=v=>{n.current&&!v.composedPath().includes(n.current)&&a()};return window.addEventListener("pointerdown",_,!0),()=>window.removeEventListener("pointerdown",_,!0)},[s]),_t(()=>{r&&n.current?.querySelector("button")?.focus()},[r]),s===null)return null;let{id:l,x:c,y:u}=s,h=vt(i.catalogue.value,l),d=on(i.state.value).includes(l),f=du(i,l),b=[["card",t("menu.card"),()=>e.select(l)],["plus",t(d?"menu.drop":"menu.also"),()=>e.selectAlso([l])],["target",t("view.fly"),()=>e.flyTo([l])],["isolate",t("view.isolate"),()=>e.isolate([l])],["ghost",t("view.ghost"),()=>e.setVisible([l],"ghost")],["eyeOff",t("view.hide"),()=>e.hide([l])],["uncover",t("view.uncover"),()=>e.uncover([l])],["pin",t("menu.pin"),()=>{e.pinAt(c,u)}],["all",t("view.show-all"),()=>e.showAll()]],y=f.flatMap(([_,v])=>v.slice(0,MC).map(S=>["right",vt(i.catalogue.value,S),()=>e.select(S),t(_)])),g=r?y:b,m=_=>{let v=[...n.current?.querySelectorAll("button")??[]],S=v.indexOf(_.target),T={ArrowDown:S+1,ArrowUp:S-1,Home:0,End:v.length-1};if(_.stopPropagation(),_.key==="Escape"||_.key==="Tab")return a();T[_.key]!==void 0&&(_.preventDefault(),v[((T[_.key]??0)+v.length)%v.length]?.focus())};return p("div",{class:"structure-menu",role:"menu","aria-label":t("menu.label",{label:h}),ref:n,style:{"--x":`${s.x}px`,"--y":`${s.y}px`},"data-testid":"structure-menu",onKeyDown:m,children:[p("p",{"aria-hidden":"true",children:r?t("menu.next",{label:h}):h}),g.map(([_,v,S,T],A)=>p("button",{type:"button",role:"menuitem",tabIndex:-1,onClick:()=>{a(),S()},children:[p(Oe,{name:_}),p("span",{children:[v,T&&p("span",{class:"quiet menu-note",children:[" ",T]})]})]},`${A} ${v}`)),!r&&f.length>0&&p("button",{type:"button",role:"menuitem","aria-haspopup":"menu",tabIndex:-1,onClick:()=>o(!0),"data-testid":"menu-next-to",children:[p(Oe,{name:"list"}),t("menu.next-to")]})]})}var TC=[["choose","hand"],["box","box"],["pin","pin"],["ink","pen"],["distance","ruler"],["angle","angle"]],Jf=(i,e,t)=>i(`mark.${t.kind}`,{n:yr(e,t)});function Yf({mark:i}){let{measure:e}=ne(),t=te(),n=e(i);if(n===null)return null;let s=i.kind==="angle"?Math.round(n):Math.round(n*10)/10;return p("output",{"data-testid":"mark-value",children:t(i.kind==="angle"?"mark.degrees":"mark.mm",{count:s})})}function EC({onPick:i}){let{store:e,actions:t}=ne(),n=te();return p("div",{class:"tools",role:"group","aria-label":n("tools.label"),children:TC.map(([s,r])=>p("button",{type:"button",class:"tool","aria-pressed":e.tool.value===s,"data-testid":`tool-${s}`,onClick:()=>{t.use(e.tool.peek()===s?"choose":s),i()},children:[p(Oe,{name:r}),n(`tool.${s}`)]},s))})}function AC({mark:i}){let{store:e,actions:t}=ne(),n=te(),{marks:s}=e.state.value,r=Jf(n,s,i),[o]=i.at;return p("li",{class:"mark-row","data-testid":"mark-row","data-id":i.id,children:[p("p",{class:"mark-head",children:[p("strong",{children:r}),p("span",{class:"quiet",children:o&&vt(e.catalogue.value,o.id)}),p(Yf,{mark:i})]}),p("div",{class:"mark-edit",children:[p("input",{type:"text",class:"field","aria-label":n("mark.note",{mark:r}),placeholder:n("mark.placeholder"),maxLength:Ls,value:i.text,"data-testid":"mark-text",onInput:a=>t.noteMark(i.id,a.currentTarget.value)}),p(Be,{icon:"target",label:n("mark.fly",{mark:r}),onClick:()=>o&&t.flyTo([o.id])}),p(Be,{icon:"bin",label:n("mark.remove",{mark:r}),onClick:()=>t.removeMark(i.id),testId:"mark-remove"})]})]})}function $_({onPick:i}){let{store:e,actions:t}=ne(),n=te(),{marks:s,selected:r}=e.state.value,o=r!==null&&e.kin.value.pieces(r).length>0;return p("div",{class:"tool-panel","data-testid":"tools",children:[p(EC,{onPick:i}),p("button",{type:"button",class:"button",disabled:!o,"data-testid":"pin-chosen",onClick:()=>{t.pinChosen()||e.notify("info",n("mark.unseen"))},children:[p(Oe,{name:"pin"}),n("mark.pin-chosen")]}),p("h2",{children:n("mark.list")}),s.length===0?p("p",{class:"quiet",children:n("mark.none")}):p(pt,{children:[p("ul",{class:"mark-list","data-testid":"mark-list",children:s.map(a=>p(AC,{mark:a},a.id))}),p("button",{type:"button",class:"button",onClick:()=>t.removeMarks(),"data-testid":"marks-clear",children:[p(Oe,{name:"bin"}),n("mark.clear")]})]})]})}function CC(){let{store:i,actions:e}=ne(),t=te(),n=i.tool.value;if(n==="choose")return null;let s=i.begun.value.length,r=s>0?t("tool.next",{n:s+1}):t(`tool.${n}.hint`);return p("div",{class:"strip","data-testid":"tool-hint",children:[p("p",{role:"status",children:r}),p("button",{type:"button",class:"button small",onClick:()=>e.use("choose"),"data-testid":"tool-done",children:[p(Oe,{name:"check"}),t("tool.done")]})]})}function RC({wide:i}){let{store:e,actions:t}=ne(),n=te(),{marks:s}=e.state.value;if(!i&&e.tool.value!=="choose")return null;let r=s.find(({id:a})=>a===e.shownMark.value);if(!r)return null;let o=Jf(n,s,r);return p("div",{class:"strip",role:"group","aria-label":o,"data-testid":"mark-note",children:[p("strong",{children:o}),p(Yf,{mark:r}),p("input",{type:"text",class:"field","aria-label":n("mark.note",{mark:o}),placeholder:n("mark.placeholder"),maxLength:Ls,value:r.text,onInput:a=>t.noteMark(r.id,a.currentTarget.value)}),p(Be,{icon:"bin",label:n("mark.remove",{mark:o}),onClick:()=>t.removeMark(r.id)}),p(Be,{icon:"close",label:n("app.close"),onClick:()=>e.shownMark.value=null})]})}function Z_({wide:i}){let{store:e}=ne(),t=te(),n=e.full.value;return _t(()=>{n&&(e.notify("warning",t("mark.full")),e.full.value=!1)},[n]),p("div",{class:"strips",children:[p(RC,{wide:i}),p(CC,{})]})}var PC={transverse:[-260,620],coronal:[-140,180],sagittal:[-180,180]},IC=[-40,40];function kC({plane:i}){let{store:e,actions:t}=ne(),n=te(),s=e.state.value.cuts[i],r=n(`cut.${i}`),[o,a]=s?.along?IC:PC[i],l=Math.round(s?.at_mm??0),c=u=>{s&&t.cut(i,{...s,...u})};return p("div",{class:"cut","data-testid":`cut-${i}`,children:[p("label",{class:"check",children:[p("input",{type:"checkbox",checked:s!==void 0,"data-testid":`cut-on-${i}`,onChange:u=>t.cut(i,u.currentTarget.checked)}),r]}),p("output",{children:s&&n("cut.mm",{count:l})}),p(Be,{icon:"swap",label:n("cut.flip",{plane:r}),pressed:s?.flipped??!1,disabled:s===void 0,onClick:()=>c({flipped:!s?.flipped})}),p("input",{type:"range","aria-label":n("cut.position",{plane:r}),"aria-valuetext":n("cut.mm",{count:l}),min:o,max:a,value:l,hidden:s===void 0,onInput:u=>c({at_mm:Number(u.currentTarget.value)})})]})}function LC(){let{store:i,actions:e}=ne(),t=te(),{peel:n}=i.state.value,s=n===null?t("peel.usual"):t("peel.value",{count:n,total:ss});return p("div",{class:"slider","data-testid":"peel",children:[p("label",{children:[p("span",{class:"slider-name",children:t("peel.label")}),p("input",{type:"range",min:0,max:ss,value:n??0,"aria-valuetext":s,onInput:r=>e.peel(Number(r.currentTarget.value))})]}),p("p",{class:"slider-ends","aria-hidden":"true",children:[p("span",{children:t("peel.skin")}),p("span",{children:t("peel.bone")})]}),p("p",{class:"menu-row",children:[p("output",{class:"quiet",children:s}),n!==null&&p("button",{type:"button",class:"button small",onClick:()=>e.peel(null),"data-testid":"peel-usual",children:t("peel.reset")})]})]})}function OC(){let{store:i,actions:e}=ne(),t=te(),{explode:n}=i.state.value;return p("label",{class:"slider",children:[p("span",{class:"slider-name",children:t("view.apart")}),p("input",{type:"range",min:0,max:1,step:.05,value:n,"aria-valuetext":t("view.apart.value",{count:Math.round(n*100)}),"data-testid":"apart",onInput:s=>e.explode(Number(s.currentTarget.value))})]})}function Q_(){let i=te();return p("div",{class:"inside","data-testid":"inside",children:[p(LC,{}),p(OC,{}),p("h2",{children:i("cut.title")}),p("div",{class:"cuts","data-testid":"cuts",children:[p("p",{class:"quiet small-print",children:i("cut.help")}),Cn.map(e=>p(kC,{plane:e},e))]})]})}function rr(i){let[e,t]=mt(!1),n=is(),s=ct(null),r=ct(null);_t(()=>{if(!e)return;let l=c=>{s.current&&!c.composedPath().includes(s.current)&&t(!1)};return window.addEventListener("pointerdown",l,!0),()=>window.removeEventListener("pointerdown",l,!0)},[e]);let o=()=>{t(!1),r.current?.focus()},a=l=>{l.key!=="Escape"||!e||(l.stopPropagation(),o())};return p("div",{class:`menu ${i.className??""}`,ref:s,onKeyDown:a,children:[p("button",{type:"button",class:`button quiet-button${i.pressed?" in-use":""}`,ref:r,"aria-expanded":e,"aria-controls":n,"aria-label":i.label,"data-testid":i.testId,onClick:()=>t(!e),children:[p(Oe,{name:i.icon}),p("span",{class:"button-label",children:i.label})]}),p("div",{class:"menu-panel",id:n,hidden:!e,role:"group","aria-label":i.label,children:e&&(typeof i.children=="function"?i.children(o):i.children)})]})}function e0(){let{store:i,actions:e}=ne(),t=te(),{view:n,projection:s}=i.state.value;return p("div",{class:"sides",role:"group","aria-label":t("view.views"),children:[ko.map(r=>p("button",{type:"button",class:"side","aria-pressed":n===r,"data-testid":`view-${r}`,onClick:()=>e.setView(r),children:t(`view.${r}`)},r)),p("button",{type:"button",class:"side lens","aria-pressed":s==="parallel","data-testid":"parallel",onClick:()=>e.setProjection(s==="parallel"?"perspective":"parallel"),children:t("view.parallel")})]})}function DC({compact:i}){let{actions:e}=ne(),t=te();return p("div",{class:"bar bar-where",children:[p(Be,{icon:"home",label:t("view.home"),showLabel:!i,onClick:()=>e.home(),testId:"home"}),i?p(rr,{icon:"cube",label:t("view.views"),testId:"views-menu",className:"sides-menu",children:p(e0,{})}):p(e0,{})]})}function n0(){let{store:i}=ne();return on(i.state.value).filter(e=>i.kin.value.pieces(e).length>0)}function t0(){let{actions:i}=ne(),e=te(),t=n0();return p("div",{class:"bar",children:[p(Be,{icon:"plus",label:e("view.zoom-in"),onClick:()=>i.zoom(1),testId:"zoom-in"}),p(Be,{icon:"minus",label:e("view.zoom-out"),onClick:()=>i.zoom(-1),testId:"zoom-out"}),p(Be,{icon:"target",label:e("view.fly"),disabled:t.length===0,onClick:()=>i.flyTo(t),testId:"zoom-to"})]})}function NC({narrow:i}){let{store:e,actions:t}=ne(),n=te(),{isolate:s,visibility:r,peel:o,explode:a,cuts:l}=e.state.value,u=s.length===0&&o===null&&a===0&&Object.keys(l).length===0&&Object.keys(r).length===0,h=e.drawn.value.lit.length>0,d=n0(),f=s.length>0;return p("div",{class:"bar",children:[p(Be,{icon:"isolate",label:n(f?"view.isolate-off":"view.isolate"),pressed:f,disabled:d.length===0&&!f,onClick:()=>t.isolate(f?[]:d),testId:"isolate-view"}),p(Be,{icon:"eyeOff",label:n("view.hide"),disabled:d.length===0,onClick:()=>t.hide(d),testId:"hide-view"}),p(Be,{icon:"uncover",label:n("view.uncover"),disabled:d.length===0&&!h,onClick:()=>t.uncover(),testId:"uncover"}),p(rr,{icon:"cut",label:n("view.cut"),testId:"cut-menu",className:"side-menu",children:p(Q_,{})}),i&&p(i0,{}),p(Be,{icon:"all",label:n("view.show-all"),disabled:u,onClick:()=>t.showAll(),testId:"show-all-view"}),i&&p(s0,{})]})}function i0(){let{store:i}=ne(),e=te();return p(rr,{icon:"pen",label:e("tools.label"),testId:"tools-menu",className:"side-menu",pressed:i.tool.value!=="choose",children:t=>p($_,{onPick:t})})}function s0(){let{actions:i}=ne(),e=te();return p(Be,{icon:"undo",label:e("view.undo"),disabled:!i.canUndo.value,onClick:()=>i.undo(),testId:"undo"})}function FC(){let{store:i,actions:e}=ne(),t=te();return p("div",{class:"bar",children:[p(s0,{}),p(Be,{icon:"redo",label:t("view.redo"),disabled:!e.canRedo.value,onClick:()=>e.redo(),testId:"redo"}),p(Be,{icon:"share",label:t("share.title"),onClick:()=>i.dialog.value="share",testId:"share"})]})}function r0(i){let{narrow:e,compact:t}=i,{store:n}=ne(),s=n.stage.value!=="picture",r=ct(null),o=ct(null);return _t(()=>{let a=r.current?.offsetLeft??0,l=u=>(u?.offsetWidth??0)+a,c=Math.min(l(r.current),l(o.current));n.covered.value={left:c,right:c}},[e,t,s]),p("div",{class:"view-buttons","data-testid":"view-buttons",children:[p("div",{class:"bars",ref:r,children:[p(DC,{compact:t}),e&&s&&p(t0,{})]}),p("div",{class:"bars",ref:o,children:[!e&&s&&p(t0,{}),p(NC,{narrow:e}),!e&&p("div",{class:"bar",children:p(i0,{})}),!e&&p(FC,{})]})]})}var vu=10;function o0({actions:i,living:e,pickCentre:t}){let n={ArrowLeft:()=>i.turn(-vu,0),ArrowRight:()=>i.turn(vu,0),ArrowUp:()=>i.turn(0,vu),ArrowDown:()=>i.turn(0,-vu),"+":()=>i.zoom(1),"=":()=>i.zoom(1),"-":()=>i.zoom(-1),_:()=>i.zoom(-1),Home:()=>i.home(),Enter:()=>i.select(t()),p:()=>i.pinChosen()},s={ArrowUp:()=>i.walk("above"),ArrowDown:()=>i.walk("below"),ArrowLeft:()=>i.walk("across"),ArrowRight:()=>i.walk("across"),Enter:()=>{let r=t();r!==null&&i.selectAlso([r])}};return r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let o=ko[Number(r.key)-1],a=r.shiftKey?void 0:e.bendKey(r.key),l=o&&/^[1-6]$/.test(r.key)?()=>i.setView(o):void 0,c=a??(r.shiftKey?s[r.key]:void 0)??n[r.key]??l;c&&(r.preventDefault(),r.stopPropagation(),c())}}function UC(){let{store:i}=ne(),e=i.hover.value;if(e===null)return null;let t=vt(i.catalogue.value,e.id);return p("div",{class:"hover-name","data-testid":"hover","data-id":e.id,style:{left:`${e.x}px`,top:`${e.y}px`},"aria-hidden":"true",children:[e.region&&p("span",{class:"hover-region",children:[e.region," · "]}),t]})}function BC(){let{store:i}=ne(),e=te(),{loaded:t,total:n,done:s}=i.progress.value;if(s)return null;let r=o=>(o/1e6).toFixed(1);return p("div",{class:`loading${i.shapes.value.size>0?" corner":""}`,"data-testid":"loading",children:[p("p",{children:[e("app.loading"),n>0&&p("span",{class:"quiet",children:[" ",e("app.loaded",{done:r(t),total:r(n)})]})]}),p("progress",{"aria-label":e("app.loading"),max:Math.max(n,1),value:t})]})}function zC(){let{store:i,picture:e}=ne(),t=te(),n=e.url.value,{selected:s}=i.state.value,r=s===null?t("view.label"):`${t("view.label")}: ${vt(i.catalogue.value,s)}`;return n===null?p("p",{class:"stand-in",children:t("app.no-picture")}):p("img",{class:"picture",src:n,alt:r,"data-testid":"picture",onClick:o=>e.pick(o.offsetX,o.offsetY)})}function a0(i){let e=ne(),{store:t,attach:n,picture:s}=e,r=te(),o=ct(null),a=t.stage.value;return _t(()=>{let l=o.current;if(!l)return;n(l);let c=new ResizeObserver(()=>s.resize(l.clientWidth,l.clientHeight));return c.observe(l),()=>c.disconnect()},[]),p("div",{class:"stage","data-testid":"stage","data-stage":a,children:[p("div",{class:"canvas-host",ref:o,role:"application","aria-label":r("view.label"),"aria-describedby":"view-hint",tabIndex:0,"data-testid":"canvas",onKeyDown:o0(e)}),p("p",{class:"unseen",id:"view-hint",children:r("view.hint")}),a==="picture"&&p(zC,{}),p(J_,{}),p(BC,{}),p(UC,{}),p(Y_,{}),p(r0,{...i}),p(Z_,{wide:!i.narrow})]})}function $f(){let{store:i,actions:e}=ne(),t=te(),n=new Set(i.kin.value.solids.map(s=>i.catalogue.value.structures[s]?.layer));return p("div",{class:"layers","data-testid":"layers",children:[i.kin.value.layers.filter(s=>n.has(s)).map(s=>p("div",{class:"layer","data-layer":s,children:[p("span",{class:`swatch swatch-${s}`,"aria-hidden":"true"}),p("span",{class:"layer-name",children:jt(t,"layer",s)}),p(sr,{label:jt(t,"layer",s),value:ng(i.state.value,s),options:Ds.map(r=>({value:r,label:t(`layer.${r}`)})),onChange:r=>e.setVisible([`layer:${s}`],r),testId:`layer-${s}`})]},s)),p("label",{class:"check",children:[p("input",{type:"checkbox",checked:i.state.value.labels,onChange:s=>e.setLabels(s.currentTarget.checked),"data-testid":"names"}),t("view.names")]}),p("button",{type:"button",class:"button",onClick:()=>e.showAll(),"data-testid":"show-all",children:t("view.show-all")})]})}function l0(){let{store:i,actions:e}=ne(),t=te();return p(sr,{label:t("top.register"),value:i.state.value.register,options:kd.map(n=>({value:n,label:t(`top.register.${n}`)})),onChange:n=>e.setRegister(n),testId:"register"})}function VC(){let{store:i,actions:e}=ne(),t=te();return p(sr,{label:t("top.theme"),value:i.state.value.theme,options:Id.map(n=>({value:n,label:t(`top.theme.${n}`)})),onChange:n=>e.setTheme(n),testId:"theme-choice"})}var HC=i=>new Intl.DisplayNames([i],{type:"language"}).of(i)??i;function c0(){let{store:i,actions:e,languages:t}=ne(),n=te();if(t.length<2)return null;let s=i.catalogue.value.languages;return p("select",{class:"select","aria-label":n("top.language"),value:i.state.value.language,"data-testid":"language",onChange:r=>e.setLanguage(r.currentTarget.value),children:t.map(r=>p("option",{value:r,lang:r,children:[HC(r),s[r]==="machine"||s[r]==="human draft"?` (${n("top.language.draft")})`:""]},r))})}function GC(){let{store:i,actions:e}=ne(),t=te(),n=i.dark.value;return p(Be,{icon:n?"sun":"moon",label:`${t("top.theme")}: ${t(n?"top.theme.light":"top.theme.dark")}`,onClick:()=>e.setTheme(n?"light":"dark"),testId:"theme"})}function u0({narrow:i}){let{store:e,actions:t}=ne(),n=te();return p("header",{class:"top","data-testid":"top",children:[p("h1",{class:"name",children:[p(x_,{}),p("span",{children:n("app.name")})]}),!i&&p(gu,{}),p("div",{class:"top-tools",children:[i?p(rr,{icon:"layers",label:n("app.more"),testId:"more-menu",children:[p($f,{}),p("h2",{children:n("top.register")}),p(l0,{}),p(c0,{}),p("h2",{children:n("top.theme")}),p(VC,{}),p("div",{class:"menu-row",children:[p("button",{type:"button",class:"button",disabled:!t.canRedo.value,onClick:()=>t.redo(),children:[p(Oe,{name:"redo"})," ",n("view.redo")]}),p("button",{type:"button",class:"button",onClick:()=>e.dialog.value="share","data-testid":"share",children:[p(Oe,{name:"share"})," ",n("share.title")]})]})]}):p(pt,{children:[p(c0,{}),p(l0,{}),p(rr,{icon:"layers",label:n("top.layers"),testId:"layers-menu",children:p($f,{})}),p(GC,{})]}),p(Be,{icon:"help",label:n("top.help"),onClick:()=>e.dialog.value="help",testId:"help"}),p("button",{type:"button",class:"button warning",onClick:()=>e.dialog.value="warning","data-testid":"warning-signs",children:[p(Oe,{name:"warning"}),p("span",{class:"button-label",children:n("top.warning")})]})]})]})}var WC=760,Zf=1100;function qC(){let[i,e]=mt(window.innerWidth),t=ct(null);return[ct(s=>{t.current?.disconnect(),s&&(t.current=new ResizeObserver(()=>{s.clientWidth>0&&e(s.clientWidth)}),t.current.observe(s))}).current,i]}function XC(i){let e=te();return p("nav",{class:`side-panel list-panel${i.open?"":" closed"}`,"aria-label":e("tree.label"),children:[p(Be,{icon:"panel",label:e(i.open?"tree.hide-panel":"tree.show-panel"),expanded:i.open,onClick:i.onToggle,className:"panel-toggle",testId:"list-toggle"}),i.open&&p(_u,{})]})}function d0(){let i=ne(),e=te(),[t,n]=qC(),[s,r]=mt(null),o=ct(null),a=n<=WC,l=i.store.dark.value;return _t(()=>{i.store.roomy.value=!a},[a]),_t(()=>{let c=w_(i,o);return window.addEventListener("keydown",c),()=>window.removeEventListener("keydown",c)},[]),p("div",{class:`app ${a?"narrow":"wide"}`,ref:c=>{o.current=c,t(c)},"data-theme":l?"dark":"light","data-testid":"app",lang:i.store.catalogue.value.language,children:[p(u0,{narrow:a}),p("main",{class:"columns",children:[!a&&p(XC,{open:s??n>Zf,onToggle:()=>r(!(s??n>Zf))}),p(a0,{narrow:a,compact:n<=Zf}),a?p(K_,{}):p("aside",{class:"side-panel card-panel","aria-label":e("card.region"),children:p(W_,{})})]}),p(M_,{}),p(T_,{}),p(L_,{}),p(S_,{}),p(A_,{})]})}var h0=`.card {
  flex: 1;
  min-height: 0;
  overflow: auto;
  overflow-wrap: break-word;
  padding: 1em 1.15em 2em;
}

.app .card:focus-visible {
  outline-offset: -3px;
}

.card-head {
  display: grid;
  gap: 0.25em;
  margin-block-end: 0.75em;
}

.card-top {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 0.5em;
}

.kind {
  color: var(--ink-2);
  font-size: 0.92em;
}

.card h2 {
  font-size: 1.65em;
  line-height: 1.15;
  font-weight: 680;
  letter-spacing: -0.015em;
}

.latin {
  font-size: 1.1em;
  font-style: italic;
  color: var(--ink-2);
}

.crumbs {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  font-size: 0.92em;
}

.crumbs li + li::before {
  content: "›";
  color: var(--ink-2);
}

.crumbs button {
  min-height: 24px;
  padding: 0.1em 0.4em;
  border: 0;
  border-radius: 0.4em;
  background: none;
  color: var(--accent-text);
  text-decoration: underline;
  text-underline-offset: 0.2em;
  text-align: start;
  cursor: pointer;
}

.card-actions {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3em;
  margin-block-start: 0.35em;
}

.card-actions .icon-button {
  border-color: var(--line);
}

.card-actions .gap {
  flex: 1;
}

.tabs {
  position: sticky;
  inset-block-start: -1em;
  display: grid;
  grid-template-columns: 1fr 1.35fr 1fr 0.8fr;
  margin-inline: -1.15em;
  padding: 0.25em 0.7em 0;
  background: var(--surface);
  border-bottom: 1px solid var(--line);
  z-index: 1;
}

.tabs button {
  min-height: var(--target);
  padding: 0.3em 0.3em;
  border: 0;
  border-bottom: 3px solid transparent;
  background: none;
  color: var(--ink-2);
  font-size: 0.9em;
  line-height: 1.2;
  cursor: pointer;
}

.tabs button:hover {
  color: var(--ink);
}

.tabs button[aria-selected="true"] {
  border-bottom-color: var(--accent);
  color: var(--accent-text);
  font-weight: 650;
}

.app .tabs button:focus-visible {
  outline-offset: -3px;
}

.count {
  display: inline-block;
  min-width: 1.6em;
  margin-inline-start: 0.3em;
  padding: 0 0.3em;
  border-radius: 1em;
  background: var(--sunken);
  border: 1px solid var(--line);
  color: var(--ink-2);
  font-size: 0.8em;
  font-weight: 500;
  text-align: center;
}

.tab-panel,
.card-body {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1.15em;
  padding-block-start: 1em;
}

.card-body {
  padding-block-start: 0.25em;
}

.section {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.45em;
}

.card h3,
.dialog h3 {
  font-size: 1.06em;
  font-weight: 650;
}

.card h4 {
  font-size: 0.92em;
  font-weight: 600;
  color: var(--ink-2);
}

.plain,
.steps {
  display: grid;
  gap: 0.35em;
  padding-inline-start: 1.25em;
}

.plain {
  list-style: disc;
}

.steps {
  list-style: decimal;
  font-size: 1.08em;
}

.facts,
.next,
.keys {
  display: grid;
  gap: 0.15em;
}

.facts dt,
.next dt {
  margin-block-start: 0.5em;
  font-size: 0.92em;
  font-weight: 600;
  color: var(--ink-2);
}

.open-list {
  display: grid;
  gap: 0.3em;
}

.chips {
  display: grid;
  gap: 0.3em;
}

.open {
  display: flex;
  align-items: center;
  gap: 0.5em;
  width: 100%;
  min-height: var(--target);
  padding: 0.35em 0.4em 0.35em 0.8em;
  border: 1px solid var(--line);
  border-radius: 0.65em;
  background: var(--surface);
  text-align: start;
  line-height: 1.3;
  cursor: pointer;
}

.open:hover:not(:disabled),
.open:focus-visible {
  border-color: var(--accent);
  background: var(--accent-soft);
}

.open .icon {
  width: 1em;
  height: 1em;
  color: var(--ink-2);
}

.open-label {
  flex: 1;
}

.open-note {
  font-size: 0.85em;
  color: var(--ink-2);
  text-align: end;
}

.open-condition {
  border-inline-start: 0.3em solid var(--lit);
}

.open-exercise {
  border-inline-start: 0.3em solid var(--good);
}

.grade {
  display: flex;
  align-items: center;
  gap: 0.5em;
  font-size: 0.9em;
  color: var(--ink-2);
}

.grade .on {
  fill: var(--good);
}

.grade .off {
  fill: none;
  stroke: var(--line-strong);
  stroke-width: 0.8;
}

.claim {
  display: grid;
  gap: 0.25em;
  padding-inline-start: 0.8em;
  border-inline-start: 0.2em solid var(--line);
}

.common {
  padding: 0.9em;
  border-radius: var(--radius);
  background: var(--sunken);
  border: 1px solid var(--line);
}

.common .segments {
  justify-self: start;
}

.common .segments button {
  padding-inline: 0.45em;
}

.common figure {
  display: grid;
  gap: 0.5em;
}

.common figcaption {
  font-weight: 600;
}

.people {
  width: 100%;
  height: auto;
}

.person {
  fill: var(--surface);
  stroke: var(--line-strong);
  stroke-width: 0.8;
}

.person.filled {
  fill: var(--accent);
  stroke: var(--accent);
}

.myth {
  display: grid;
  gap: 0.15em;
  padding: 0.75em 0.9em;
  border: 1px solid var(--line);
  border-radius: var(--radius);
}

.myth dt {
  font-size: 0.85em;
  font-weight: 600;
  color: var(--ink-2);
}

.myth .said {
  font-style: italic;
  margin-block-end: 0.4em;
}

.stop {
  display: flex;
  gap: 0.7em;
  padding: 0.8em 0.9em;
  border-radius: var(--radius);
  border: 1px solid var(--lit);
  background: var(--lit-soft);
}

.stop .icon {
  color: var(--lit);
}

.sources summary,
.shelf summary,
.flag-details summary {
  min-height: 2em;
  padding-block: 0.25em;
  font-weight: 600;
  cursor: pointer;
}

.sources ol {
  display: grid;
  gap: 0.5em;
  padding-inline-start: 1.5em;
  list-style: decimal;
  font-size: 0.9em;
}

.sources a {
  display: inline-flex;
  align-items: center;
  gap: 0.2em;
  min-height: 24px;
  color: var(--accent-text);
  overflow-wrap: anywhere;
}

.sources .icon {
  width: 1em;
  height: 1em;
}

.checked {
  color: var(--ink-2);
}

.standing {
  display: grid;
  gap: 0.4em;
  padding-block-start: 0.8em;
  border-top: 1px solid var(--line);
  font-size: 0.88em;
  color: var(--ink-2);
}

.shelf .open-list {
  padding-block: 0.35em 0.6em;
}

.tour progress {
  width: 100%;
}

.tour-count {
  color: var(--ink-2);
}

.tour-buttons {
  display: flex;
  justify-content: space-between;
  gap: 0.5em;
}

.safety {
  padding: 0.7em 0.9em;
  border-radius: var(--radius);
  background: var(--warn-soft);
  border: 1px solid var(--warn);
}

.narrow .card {
  padding: 0.6em 0.9em 1.5em;
}

.narrow .card h2 {
  font-size: 1.35em;
}

.narrow .tabs {
  inset-block-start: -0.6em;
  margin-inline: -0.9em;
  padding-inline: 0.5em;
}

.foreign {
  padding: 0.5em 0.8em;
  border: 1px solid var(--lit);
  border-radius: var(--radius);
  background: var(--lit-soft);
  font-size: 0.92em;
}
`;var f0=`.icon-button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 0.35em;
  min-width: var(--target);
  min-height: var(--target);
  padding: 0 0.4em;
  border: 1px solid transparent;
  border-radius: 0.6em;
  background: none;
  color: var(--ink);
  cursor: pointer;
}

.icon-button:hover:not(:disabled),
.side:hover,
.quiet-button:hover {
  background: var(--accent-soft);
}

.icon-button[aria-pressed="true"],
.side[aria-pressed="true"] {
  background: var(--accent);
  color: var(--accent-ink);
}

.app :is(.icon-button, .button, .open):disabled {
  color: var(--line-strong);
  cursor: default;
}

.side {
  min-height: var(--target);
  padding: 0 0.6em;
  border: 0;
  border-radius: 0.6em;
  background: none;
  font-size: 0.9em;
  text-align: start;
  white-space: nowrap;
  cursor: pointer;
}

.button {
  display: inline-flex;
  align-items: center;
  gap: 0.45em;
  min-height: var(--target);
  padding: 0.2em 0.85em;
  border: 1px solid var(--line-strong);
  border-radius: 0.65em;
  background: var(--surface);
  font-weight: 550;
  white-space: nowrap;
  cursor: pointer;
}

.button:hover:not(:disabled) {
  background: var(--accent-soft);
}

.quiet-button {
  border-color: transparent;
  background: none;
}

.button.primary {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--accent-ink);
}

.button.primary:disabled {
  border-color: var(--line-strong);
  background: none;
}

.button.warning {
  border-color: var(--warn);
  background: var(--warn-soft);
  color: var(--warn);
}

.button.warning:hover {
  background: var(--warn);
  color: var(--surface);
}

.select {
  min-height: 2.3em;
  max-width: 8.5em;
  padding: 0 0.4em;
  border: 1px solid var(--line-strong);
  border-radius: 0.65em;
  background: var(--surface);
  color: var(--ink);
  font: inherit;
  font-size: 0.92em;
}

.menu-panel .select {
  max-width: none;
  margin-block-start: 0.9em;
}

.segments {
  display: inline-flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 2px;
  padding: 2px;
  border: 1px solid var(--line-strong);
  border-radius: 0.7em;
  background: var(--sunken);
}

.segments button {
  min-height: max(24px, 2.1em);
  min-width: 24px;
  padding: 0 0.65em;
  border: 0;
  border-radius: 0.55em;
  background: none;
  font-size: 0.92em;
  color: var(--ink-2);
  cursor: pointer;
}

.segments button:hover {
  color: var(--ink);
}

.segments button[aria-pressed="true"] {
  background: var(--surface);
  color: var(--accent-text);
  font-weight: 650;
  box-shadow: 0 0 0 1px var(--line-strong);
}

.segments-label {
  padding: 0 0.5em;
  font-size: 0.92em;
  color: var(--ink-2);
}

.segments.stacked {
  display: flex;
  flex-direction: column;
  align-items: stretch;
}

.segments.stacked button {
  text-align: start;
}

@media (pointer: coarse) {
  .segments button {
    min-height: 2.75em;
  }
}

.menu {
  position: relative;
}

.menu-panel {
  position: absolute;
  inset-block-start: calc(100% + 0.4em);
  inset-inline-end: 0;
  min-width: 20em;
  max-width: calc(100cqi - 1em);
  max-height: 75vh;
  overflow: auto;
  padding: 0.85em;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--raised);
  box-shadow: var(--shadow);
  z-index: 5;
}

.menu-panel h2 {
  margin: 0.9em 0 0.35em;
  font-size: 0.92em;
  color: var(--ink-2);
}

.sides-menu .button {
  padding: 0.2em 0.6em;
  justify-content: center;
}

/* These panels stand beside their bar, within the view and as high as it at most. */
.side-menu,
.sides-menu {
  position: static;
}

.view-buttons .menu-panel {
  max-height: calc(100% - 1.5em);
}

.sides-menu .menu-panel {
  inset: 0.75em auto auto 4.4em;
  min-width: 0;
  padding: 0.3em;
}

.side-menu .button {
  padding: 0.2em 0.4em;
  min-width: var(--target);
  justify-content: center;
  border-radius: 0.6em;
}

.side-menu .menu-panel {
  inset: 0.75em 4.4em auto auto;
  width: min(16em, calc(100% - 5.2em));
  min-width: 0;
}

.narrow .side-menu .menu-panel {
  inset: 0.4em 3.6em auto auto;
  width: min(19em, calc(100% - 4em));
  max-height: calc(100% - 0.8em);
}

.narrow .sides-menu .menu-panel {
  inset: 0.4em auto auto 3.6em;
}

.cuts {
  display: grid;
  gap: 0.6em;
}

.cut {
  display: grid;
  grid-template-columns: 1fr auto auto;
  align-items: center;
  gap: 0 0.5em;
}

.cut > input[type="range"] {
  grid-column: 1 / -1;
}

.cut .icon-button {
  min-width: max(24px, 2em);
  min-height: max(24px, 2em);
}

.cut output {
  color: var(--ink-2);
  font-variant-numeric: tabular-nums;
}

.check {
  display: flex;
  align-items: center;
  gap: 0.55em;
  min-height: max(24px, 2em);
  cursor: pointer;
}

.check input,
.cut input {
  accent-color: var(--accent);
}

.check input {
  width: 1.25em;
  height: 1.25em;
  margin: 0;
}

.menu-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em;
  margin-block-start: 0.9em;
}

.layers {
  display: grid;
  gap: 0.5em;
}

.layer {
  display: grid;
  grid-template-columns: auto 1fr auto;
  align-items: center;
  gap: 0.6em;
}

.layers > .button {
  justify-self: end;
}

.swatch {
  width: 1em;
  height: 1em;
  border-radius: 0.3em;
  border: 1px solid var(--line-strong);
  background: #e9ddc3;
}

.swatch-discs {
  background: #8fafc4;
}

.swatch-joints {
  background: #7fb0ae;
}

.swatch-ligaments {
  background: #d9d3de;
}

.swatch-nerves {
  background: #f2c230;
}

.swatch-muscles {
  background: #a4473f;
}

@container (max-width: 420px) {
  .layer {
    grid-template-columns: auto 1fr;
  }

  .layer .segments {
    grid-column: 1 / -1;
  }

  .menu-panel {
    position: fixed;
    inset: 3.4em 0.5em auto;
    min-width: 0;
  }

  .view-buttons .menu-panel {
    position: absolute;
  }
}

.search {
  position: relative;
  flex: 1;
  max-width: 34em;
  margin-inline: auto;
}

.search > .icon {
  position: absolute;
  inset-inline-start: 0.75em;
  inset-block-start: 0.6em;
  color: var(--ink-2);
  pointer-events: none;
}

.search input {
  width: 100%;
  min-height: 2.6em;
  padding: 0 2.8em;
  border: 1px solid var(--line-strong);
  border-radius: 1.3em;
  background: var(--sunken);
  color: var(--ink);
}

.search input::placeholder {
  color: var(--ink-2);
  opacity: 1;
}

.search-clear {
  position: absolute;
  inset-block-start: 0.05em;
  inset-inline-end: 0.15em;
}

.hits {
  position: absolute;
  inset: calc(100% + 0.35em) 0 auto;
  max-height: min(28em, 70vh);
  overflow: auto;
  padding: 0.35em;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--raised);
  box-shadow: var(--shadow);
  z-index: 6;
}

.hits.nothing {
  padding: 0.85em;
  color: var(--ink-2);
  overflow-wrap: anywhere;
}

.hits li {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 0.75em;
  min-height: var(--target);
  padding: 0.25em 0.65em;
  border-radius: 0.5em;
  cursor: pointer;
}

.hits li:hover,
.hits li.active {
  background: var(--accent-soft);
}

.hits li.active {
  box-shadow: inset 0.25em 0 0 var(--accent);
}

.hit-alias {
  color: var(--ink-2);
  font-style: italic;
}

.hit-kind {
  flex: none;
  padding: 0.05em 0.55em;
  border: 1px solid var(--line);
  border-radius: 1em;
  font-size: 0.8em;
  color: var(--ink-2);
  background: var(--surface);
}

.sheet-pane .search {
  display: flex;
  flex-direction: column;
  width: 100%;
  max-width: none;
  min-height: 0;
  padding: 0.75em;
}

.sheet-pane .search > .icon {
  inset: 1.35em auto auto 1.5em;
}

.sheet-pane .search-clear {
  inset: 0.8em 0.9em auto auto;
}

.sheet-pane .hits {
  position: static;
  max-height: none;
  margin-block-start: 0.5em;
  border: 0;
  box-shadow: none;
}

.structure-menu {
  position: absolute;
  /* Kept inside the view, however near to its edge it was opened. */
  inset-inline-start: min(var(--x), calc(100% - 15em));
  inset-block-start: min(var(--y), calc(100% - 19em));
  min-width: 14em;
  padding: 0.35em;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--raised);
  box-shadow: var(--shadow);
  z-index: 3;
}

.structure-menu p {
  padding: 0.3em 0.6em;
  font-weight: 650;
}

.structure-menu button {
  display: flex;
  align-items: center;
  gap: 0.6em;
  width: 100%;
  min-height: var(--target);
  padding: 0 0.6em;
  border: 0;
  border-radius: 0.5em;
  background: none;
  text-align: start;
  cursor: pointer;
}

.structure-menu :is(button:hover, button:focus-visible) {
  background: var(--accent-soft);
}
`;var p0=`.dialog {
  width: min(46em, calc(100vw - 1.5em));
  max-height: calc(100vh - 2em);
  max-height: calc(100dvh - 2em);
  padding: 0;
  border: 1px solid var(--line);
  border-radius: 1em;
  background: var(--surface);
  color: var(--ink);
  box-shadow: var(--shadow);
  overflow: hidden;
}

.dialog::backdrop {
  background: rgb(10 18 28 / 55%);
}

.dialog-inner {
  display: flex;
  flex-direction: column;
  max-height: inherit;
}

.dialog-head {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 1em;
  padding: 0.75em 0.75em 0.75em 1.25em;
  border-bottom: 1px solid var(--line);
}

.dialog h2 {
  font-size: 1.3em;
  font-weight: 680;
  line-height: 1.2;
}

.dialog-warning .dialog-head {
  background: var(--warn-soft);
  color: var(--warn);
}

.dialog-body {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1em;
  padding: 1.1em 1.25em 1.5em;
  overflow: auto;
  overflow-wrap: break-word;
}

.app .dialog-body:focus-visible {
  outline-offset: -3px;
}

.flags {
  display: grid;
  gap: 0.5em;
  padding: 0.9em 1.1em;
  border: 1px solid var(--line);
  border-inline-start: 0.4em solid var(--line-strong);
  border-radius: var(--radius);
}

.flags-level {
  display: flex;
  align-items: center;
  gap: 0.4em;
  font-weight: 650;
}

.flags-emergency-now {
  border-inline-start-color: var(--warn);
}

.flags-emergency-now .flags-level {
  color: var(--warn);
}

.flags-urgent-same-day {
  border-inline-start-color: var(--lit);
}

.flags-urgent-same-day .flags-level {
  color: var(--lit);
}

.flag-details {
  display: grid;
  gap: 0.5em;
}

.flag-details[open] {
  padding-block-end: 0.5em;
}

.services {
  display: grid;
  gap: 0.5em;
}

.services dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0 1em;
}

.services dt {
  color: var(--ink-2);
}

.keys {
  grid-template-columns: auto 1fr;
  gap: 0.5em 1em;
  align-items: center;
}

kbd {
  display: inline-block;
  min-width: 1.8em;
  margin-inline-end: 0.25em;
  padding: 0.1em 0.45em;
  border: 1px solid var(--line-strong);
  border-bottom-width: 2px;
  border-radius: 0.4em;
  background: var(--sunken);
  font: inherit;
  font-size: 0.9em;
  text-align: center;
}

@container (max-width: 520px) {
  .keys {
    grid-template-columns: 1fr;
  }
}
`;var m0=`.app {
  position: absolute;
  inset: 0;
  display: flex;
  flex-direction: column;
  overflow: hidden;
}

.top {
  display: flex;
  align-items: center;
  gap: var(--gap);
  padding: 0.5em 0.85em;
  background: var(--surface);
  border-bottom: 1px solid var(--line);
  z-index: 3;
}

.name {
  display: flex;
  align-items: center;
  gap: 0.5em;
  font-size: 1.1em;
  font-weight: 650;
  letter-spacing: -0.01em;
  white-space: nowrap;
}

.mark {
  width: 1.9em;
  height: 1.9em;
  fill: var(--accent);
  stroke: var(--accent);
  stroke-width: 2.2;
  stroke-linecap: round;
}

.top-tools {
  display: flex;
  align-items: center;
  gap: 0.4em;
  margin-inline-start: auto;
}

.columns {
  position: relative;
  flex: 1;
  min-height: 0;
  display: flex;
}

.side-panel {
  flex: none;
  display: flex;
  flex-direction: column;
  min-height: 0;
  background: var(--surface);
}

.list-panel {
  width: clamp(15em, 21cqi, 22em);
  border-inline-end: 1px solid var(--line);
  position: relative;
}

.list-panel.closed {
  width: auto;
}

.panel-toggle {
  position: absolute;
  inset-block-start: 0.5em;
  inset-inline-end: 0.4em;
}

.list-panel.closed .panel-toggle {
  position: static;
  margin: 0.5em 0.4em;
}

.card-panel {
  width: clamp(20em, 30.5cqi, 32em);
  border-inline-start: 1px solid var(--line);
}

.stage {
  position: relative;
  flex: 1;
  min-width: 0;
  min-height: 0;
  overflow: hidden;
  background: radial-gradient(120% 90% at 50% 35%, #f7f8fa, #dde3ea);
}

[data-theme="dark"] .stage {
  background: radial-gradient(120% 90% at 50% 35%, #222a35, #0f141b);
}

.canvas-host {
  position: absolute;
  inset: 0;
}

.canvas-host:focus-visible {
  outline-offset: -4px;
}

.picture,
.stand-in {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}

.stand-in {
  display: grid;
  place-items: center;
  padding: 2em;
  text-align: center;
  color: var(--ink-2);
}

.hover-name {
  position: absolute;
  transform: translate(0.9em, -2.4em);
  max-width: 18em;
  padding: 0.25em 0.65em;
  border-radius: 0.5em;
  background: var(--raised);
  border: 1px solid var(--line);
  box-shadow: var(--shadow);
  font-weight: 600;
  pointer-events: none;
  white-space: nowrap;
  z-index: 1;
}

.hover-region {
  color: var(--ink-2);
  font-weight: 450;
}

.loading {
  position: absolute;
  inset: 0;
  display: grid;
  place-content: center;
  gap: 0.6em;
  text-align: center;
  pointer-events: none;
}

.loading.corner {
  inset: auto 50% 1em auto;
  transform: translateX(50%);
  padding: 0.5em 0.9em;
  border-radius: var(--radius);
  background: var(--raised);
  border: 1px solid var(--line);
  box-shadow: var(--shadow);
  font-size: 0.875em;
}

progress {
  appearance: none;
  width: min(18em, 60cqi);
  height: 0.5em;
  border: 0;
  border-radius: 1em;
  background: var(--line);
  overflow: hidden;
}

progress::-webkit-progress-bar {
  background: var(--line);
}

progress::-webkit-progress-value {
  background: var(--accent);
  border-radius: 1em;
}

progress::-moz-progress-bar {
  background: var(--accent);
}

.view-buttons {
  position: absolute;
  inset: 0;
  padding: 0.75em;
  display: flex;
  justify-content: space-between;
  align-items: flex-start;
  pointer-events: none;
  z-index: 2;
}

.bars {
  display: grid;
  gap: 0.5em;
  max-height: 100%;
}

.bar {
  display: flex;
  flex-direction: column;
  gap: 0.1em;
  padding: 0.2em;
  border-radius: var(--radius);
  background: color-mix(in srgb, var(--raised) 92%, transparent);
  border: 1px solid var(--line);
  box-shadow: var(--shadow);
  pointer-events: auto;
}

.bar .icon-button span {
  font-size: 0.9em;
}

.sides {
  display: flex;
  flex-direction: column;
}

.notices {
  position: absolute;
  inset: 4.25em 0.75em auto;
  display: grid;
  justify-items: center;
  gap: 0.5em;
  max-height: 45%;
  overflow: auto;
  pointer-events: none;
  /* Below the bar, whose search results would else be covered. */
  z-index: 2;
}

.notice {
  display: flex;
  align-items: center;
  gap: 0.6em;
  max-width: 44em;
  padding: 0.4em 0.6em 0.4em 0.9em;
  border-radius: var(--radius);
  border: 1px solid var(--line-strong);
  border-inline-start: 0.35em solid var(--accent);
  background: var(--raised);
  box-shadow: var(--shadow);
  overflow-wrap: anywhere;
  pointer-events: auto;
}

.notice-warning {
  border-inline-start-color: var(--lit);
}

.notice-error {
  border-inline-start-color: var(--warn);
}

@container (max-width: 1240px) {
  .wide .top .quiet-button .button-label {
    display: none;
  }
}

@container (max-width: 980px) {
  .wide .name span {
    position: absolute;
    clip-path: inset(50%);
  }
}

.narrow .top {
  padding: 0.35em 0.5em;
  gap: 0.35em;
}

.narrow .top .button-label,
.app .bar .button-label {
  display: none;
}

.narrow .top .warning .button-label {
  display: inline;
}

.narrow .columns {
  flex-direction: column;
}

.narrow .view-buttons {
  padding: 0.4em;
}

.narrow .bars {
  gap: 0.3em;
}

.narrow .bar {
  padding: 0.1em;
  --target: 2.5em;
}

.narrow .notices {
  inset-block-start: 3.6em;
}

.sheet {
  flex: none;
  height: 52%;
  display: flex;
  flex-direction: column;
  min-height: 0;
  background: var(--surface);
  border-radius: 1em 1em 0 0;
  border-top: 1px solid var(--line);
  box-shadow: var(--shadow);
  z-index: 2;
}

.sheet.tall {
  height: 86%;
}

.sheet-tabs {
  display: flex;
  align-items: stretch;
  padding: 0.25em 0.5em 0;
  border-bottom: 1px solid var(--line);
}

.sheet-tabs > button:not(.icon-button) {
  flex: 1;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 0.4em;
  min-height: var(--target);
  padding: 0 0.25em;
  border: 0;
  border-bottom: 3px solid transparent;
  background: none;
  cursor: pointer;
}

.sheet-tabs > button[aria-pressed="true"] {
  border-bottom-color: var(--accent);
  color: var(--accent-text);
  font-weight: 650;
}

.sheet-pane {
  flex: 1;
  min-height: 0;
  display: flex;
  flex-direction: column;
}

@container (max-width: 420px) {
  .narrow .name span {
    position: absolute;
    clip-path: inset(50%);
  }
}

/* In a low window the bars scroll. */
@media (max-height: 680px) {
  .wide .bars {
    overflow-y: auto;
    scrollbar-width: thin;
  }
}

/* A phone on its side: words beside the view. */
@media (max-height: 480px) and (min-width: 560px) {
  .narrow .columns {
    flex-direction: row;
  }

  .narrow .sheet {
    width: 50%;
    height: auto;
    border-radius: 0;
  }

  .narrow .bars {
    grid-auto-flow: column;
    align-items: start;
  }
}

/* A very short window, as at 400 % zoom: words first, the view keeps a strip. */
@media (max-height: 480px) and (max-width: 559px) {
  .narrow .sheet {
    height: 68%;
  }

  .narrow .bars {
    overflow: auto;
    pointer-events: auto;
  }
}
`;var g0=`.living {
  gap: var(--gap);
}

.living h2 {
  margin-block-end: 0.3em;
}

.presets {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
  gap: 0.4em;
  margin-block: 0.75em;
}

.presets .button {
  flex-direction: column;
  justify-content: center;
  min-height: max(24px, 2.6em);
  padding: 0.3em 0.5em;
  font-size: 0.94em;
  font-weight: 500;
  line-height: 1.25;
  text-align: center;
  white-space: normal;
}

.presets small {
  font-weight: 400;
  color: var(--ink-2);
}

.living .button[aria-pressed="true"] {
  border-color: var(--accent);
  background: var(--accent-soft);
  color: var(--accent-text);
  font-weight: 650;
}

.row-of-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em;
  margin-block: 0.6em;
}

.slider {
  display: grid;
  grid-template-columns: 1fr auto;
  align-items: baseline;
  gap: 0 0.6em;
  padding-block: 0.35em;
}

.slider output {
  font-weight: 650;
  font-variant-numeric: tabular-nums;
}

.slider input {
  grid-column: 1 / -1;
  width: 100%;
  min-height: max(24px, 1.9em);
  margin: 0;
  accent-color: var(--accent);
}

.slider-ends {
  grid-column: 1 / -1;
  display: flex;
  justify-content: space-between;
  color: var(--ink-2);
  font-size: 0.9em;
}

.slider-note {
  grid-column: 1 / -1;
  color: var(--ink-2);
  font-size: 0.9em;
}

.stopped {
  padding-inline-start: 0.6em;
  border-inline-start: 3px solid var(--lit);
  font-size: 0.95em;
}

.stopped:empty {
  display: none;
}

.measured {
  width: 100%;
  border-collapse: collapse;
}

.measured th {
  font-weight: 400;
  text-align: start;
}

.measured thead th {
  color: var(--ink-2);
  font-size: 0.9em;
}

.measured :is(td, th) {
  padding: 0.3em 0.25em;
  border-block-end: 1px solid var(--line);
}

.measured :is(td, thead th:not(:first-child)) {
  text-align: end;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}

.measured td:nth-child(2) {
  font-weight: 650;
}
`;var b0=`:host {
  all: initial;
  display: block;
  position: absolute;
  inset: 0;
  container-type: inline-size;
}

.root {
  position: absolute;
  inset: 0;
}

.app {
  /* Grows with the room it has, so that a wall screen is read from across the room. */
  font-size: clamp(1rem, 0.55rem + 0.55cqi, 1.6rem);
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  line-height: 1.5;
  color-scheme: light;
  --ground: #eef1f5;
  --surface: #ffffff;
  --raised: #ffffff;
  --sunken: #f3f5f8;
  --ink: #16202b;
  --ink-2: #475566;
  --line: #d6dde5;
  --line-strong: #7b8796;
  --accent: #0b5fd0;
  --accent-ink: #ffffff;
  --accent-soft: #e3edfb;
  --accent-text: #0a4fae;
  --lit: #b4540a;
  --lit-soft: #fdf0e3;
  --warn: #a61b1b;
  --warn-soft: #fdecec;
  --good: #14694a;
  --shadow: 0 1px 2px rgb(16 32 48 / 10%), 0 6px 20px rgb(16 32 48 / 10%);
  --radius: 0.75em;
  --gap: 0.75em;
  --target: 2.5em;
  color: var(--ink);
  background: var(--ground);
  -webkit-font-smoothing: antialiased;
}

.app[data-theme="dark"] {
  color-scheme: dark;
  --ground: #0f141b;
  --surface: #18202a;
  --raised: #222c38;
  --sunken: #121922;
  --ink: #eef2f7;
  --ink-2: #b3c0ce;
  --line: #303c4a;
  --line-strong: #7f8fa1;
  --accent: #5cb3ff;
  --accent-ink: #06182b;
  --accent-soft: #16324d;
  --accent-text: #8cc8ff;
  --lit: #ffa047;
  --lit-soft: #3a2712;
  --warn: #ff9a93;
  --warn-soft: #43191a;
  --good: #6fd6a9;
  --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 6px 24px rgb(0 0 0 / 40%);
}

@media (pointer: coarse) {
  .app {
    --target: 2.75em;
  }
}

.app *,
.app *::before,
.app *::after {
  box-sizing: border-box;
}

:where(.app) :where(h1, h2, h3, h4, p, ul, ol, dl, dd, figure) {
  margin: 0;
  padding: 0;
}

:where(.app) :where(ul, ol) {
  list-style: none;
}

:where(.app) :where(button, input) {
  font: inherit;
  color: inherit;
}

.app [hidden] {
  display: none !important;
}

.app :focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}

.icon {
  width: 1.35em;
  height: 1.35em;
  flex: none;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.8;
  stroke-linecap: round;
  stroke-linejoin: round;
}

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.quiet {
  color: var(--ink-2);
}

.lead {
  font-size: 1.18em;
  line-height: 1.45;
}

@media (prefers-reduced-motion: no-preference) {
  .app :is(button, .row, .twist .icon, .sheet) {
    transition:
      background-color 120ms,
      border-color 120ms,
      color 120ms,
      transform 160ms,
      height 200ms;
  }
}

@media (forced-colors: active) {
  .app :is(.open, .segments button, .tick, .row.selected, .icon-button, .side, .tool, .chip, .field) {
    border: 1px solid;
  }

  /* Where colours are the reader's own, what is pressed or chosen is told by theirs. */
  .app :is([aria-pressed="true"], .row.selected, .in-use) {
    forced-color-adjust: none;
    background: Highlight;
    color: HighlightText;
  }
}
`;var y0=`.tool-panel,
.inside {
  display: grid;
  gap: 0.6em;
}

.tools {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0.25em;
}

.tool {
  display: flex;
  align-items: center;
  gap: 0.5em;
  min-height: var(--target);
  padding: 0.2em 0.6em;
  border: 1px solid var(--line);
  border-radius: 0.6em;
  background: none;
  font-size: 0.92em;
  line-height: 1.25;
  text-align: start;
  cursor: pointer;
}

.tool:hover {
  background: var(--accent-soft);
}

.tool[aria-pressed="true"],
.in-use {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--accent-ink);
}

.menu .in-use:hover {
  color: var(--ink);
}

.field {
  width: 100%;
  min-width: 0;
  min-height: max(24px, 2.2em);
  padding: 0.2em 0.6em;
  border: 1px solid var(--line-strong);
  border-radius: 0.55em;
  background: var(--surface);
  color: var(--ink);
  font: inherit;
  font-size: 0.92em;
}

textarea.field {
  resize: vertical;
  font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace;
  font-size: 0.8em;
}

.field::placeholder {
  color: var(--ink-2);
  opacity: 1;
}

.mark-list {
  display: grid;
  gap: 0.6em;
}

.mark-head {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 0.6em;
}

.mark-edit,
.copy-row {
  display: flex;
  align-items: center;
  gap: 0.25em;
}

.copy-row {
  gap: 0.5em;
}

.slider {
  display: grid;
}

.slider-name {
  font-weight: 600;
}

.inside input[type="range"] {
  width: 100%;
  min-height: 24px;
  margin: 0;
  accent-color: var(--accent);
}

.small-print {
  font-size: 0.9em;
  line-height: 1.35;
}

.slider-ends {
  display: flex;
  justify-content: space-between;
  font-size: 0.85em;
  color: var(--ink-2);
}

.slider .menu-row {
  align-items: center;
  justify-content: space-between;
  margin: 0.2em 0 0;
}

.small {
  min-height: max(24px, 2em);
  padding: 0.1em 0.7em;
  font-size: 0.92em;
}

.lens {
  margin-block-start: 0.3em;
  border-radius: 0.6em;
  box-shadow: 0 -1px 0 var(--line);
}

.box-select {
  position: absolute;
  inset: 0;
  cursor: crosshair;
  touch-action: none;
}

.box {
  position: absolute;
  border: 2px solid var(--accent);
  background: color-mix(in srgb, var(--accent) 14%, transparent);
  pointer-events: none;
}

.strips {
  position: absolute;
  inset: auto 0.75em 0.75em;
  display: grid;
  justify-items: center;
  gap: 0.4em;
  pointer-events: none;
  z-index: 1;
}

.strip {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.3em 0.7em;
  max-width: 100%;
  padding: 0.4em 0.5em 0.4em 0.9em;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--raised);
  box-shadow: var(--shadow);
  pointer-events: auto;
}

.strip .field {
  flex: 1 1 11em;
  width: auto;
}

.also-chosen {
  display: grid;
  gap: 0.35em;
  margin-block-start: 0.6em;
}

.also-chosen .chips {
  display: flex;
  flex-wrap: wrap;
}

.chip {
  display: inline-flex;
  align-items: center;
  gap: 0.3em;
  min-height: max(24px, 2em);
  padding: 0.1em 0.5em 0.1em 0.7em;
  border: 1px solid var(--line-strong);
  border-radius: 1em;
  background: var(--surface);
  font-size: 0.92em;
  cursor: pointer;
}

.chip:hover {
  background: var(--accent-soft);
}

.chip .icon {
  width: 1em;
  height: 1em;
}

.stacked {
  display: grid;
  gap: 0.3em;
}

.dialog-share section {
  display: grid;
  gap: 0.45em;
}

.dialog-share .menu-row {
  margin: 0;
}

.menu-note {
  font-size: 0.85em;
}

.app .button:has(input:focus-visible) {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}

.app .unseen:focus-visible {
  outline: none;
}

@container (max-width: 520px) {
  .copy-row {
    flex-wrap: wrap;
  }

  .strips {
    inset-inline: 0.4em;
    inset-block-end: 0.4em;
  }

  .strip {
    flex-wrap: nowrap;
    gap: 0.4em;
    padding: 0.2em 0.2em 0.2em 0.6em;
    font-size: 0.9em;
    line-height: 1.3;
  }

  .strip .field {
    flex-basis: 4em;
  }
}
`;var _0=`.tree-panel {
  flex: 1;
  min-height: 0;
  display: flex;
  flex-direction: column;
}

.tree-panel > .segments {
  align-self: flex-start;
  margin: 0.6em 0.75em;
}

.tree {
  flex: 1;
  min-height: 0;
  overflow: auto;
  padding: 0 0.4em 1em;
}

.row {
  display: flex;
  align-items: center;
  gap: 0.3em;
  min-height: 2.2em;
  padding-inline: calc(var(--depth) * 0.95em) 0.5em;
  border-radius: 0.5em;
  cursor: pointer;
}

@media (pointer: coarse) {
  .row {
    min-height: 2.75em;
  }
}

.app .row:focus-visible {
  outline-offset: -3px;
}

.row:hover {
  background: var(--sunken);
}

.row[aria-level="1"] {
  font-weight: 650;
}

.row.heading:not([aria-level="1"]) .row-label {
  color: var(--ink-2);
}

.row.selected {
  background: var(--accent-soft);
  box-shadow: inset 0.25em 0 0 var(--accent);
  color: var(--accent-text);
  font-weight: 650;
}

.row-label {
  overflow-wrap: anywhere;
  line-height: 1.25;
  padding-block: 0.3em;
}

.row.shapeless:not(.selected) .row-label {
  color: var(--ink-2);
}

.twist {
  flex: none;
  display: grid;
  place-items: center;
  width: max(1.5em, 24px);
  height: max(1.5em, 24px);
}

.twist .icon {
  width: 1em;
  height: 1em;
}

.twist.unfolded .icon {
  transform: rotate(90deg);
}

.tick {
  flex: none;
  display: grid;
  place-items: center;
  width: max(1.3em, 24px);
  height: max(1.3em, 24px);
  border: 1.5px solid var(--line-strong);
  border-radius: 0.4em;
  background: var(--surface);
  scale: 0.86;
}

.tick.none {
  border-color: transparent;
  background: none;
}

.tick-all,
.tick-some {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--accent-ink);
}

.tick .icon {
  width: 1.05em;
  height: 1.05em;
  stroke-width: 2.6;
}
`;var v0=[b0,m0,f0,y0,_0,h0,p0,g0].join(`
`);var Lt={LEFT:1,RIGHT:2,MIDDLE:4},V=Object.freeze({NONE:0,ROTATE:1,TRUCK:2,SCREEN_PAN:4,OFFSET:8,DOLLY:16,ZOOM:32,TOUCH_ROTATE:64,TOUCH_TRUCK:128,TOUCH_SCREEN_PAN:256,TOUCH_OFFSET:512,TOUCH_DOLLY:1024,TOUCH_ZOOM:2048,TOUCH_DOLLY_TRUCK:4096,TOUCH_DOLLY_SCREEN_PAN:8192,TOUCH_DOLLY_OFFSET:16384,TOUCH_DOLLY_ROTATE:32768,TOUCH_ZOOM_TRUCK:65536,TOUCH_ZOOM_OFFSET:131072,TOUCH_ZOOM_SCREEN_PAN:262144,TOUCH_ZOOM_ROTATE:524288}),po={NONE:0,IN:1,OUT:-1};function or(i){return i.isPerspectiveCamera}function vs(i){return i.isOrthographicCamera}var _s=Math.PI*2,x0=Math.PI/2,R0=1e-5,Ia=Math.PI/180;function hi(i,e,t){return Math.max(e,Math.min(t,i))}function Mt(i,e=R0){return Math.abs(i)<e}function dt(i,e,t=R0){return Mt(i-e,t)}function S0(i,e){return Math.round(i/e)*e}function ka(i){return isFinite(i)?i:i<0?-Number.MAX_VALUE:Number.MAX_VALUE}function La(i){return Math.abs(i)<Number.MAX_VALUE?i:i*(1/0)}function xu(i,e,t,n,s=1/0,r){n=Math.max(1e-4,n);let o=2/n,a=o*r,l=1/(1+a+.48*a*a+.235*a*a*a),c=i-e,u=e,h=s*n;c=hi(c,-h,h),e=i-c;let d=(t.value+o*c)*r;t.value=(t.value-o*d)*l;let f=e+(c+d)*l;return u-i>0==f>u&&(f=u,t.value=(f-u)/r),f}function w0(i,e,t,n,s=1/0,r,o){n=Math.max(1e-4,n);let a=2/n,l=a*r,c=1/(1+l+.48*l*l+.235*l*l*l),u=e.x,h=e.y,d=e.z,f=i.x-u,b=i.y-h,y=i.z-d,g=u,m=h,_=d,v=s*n,S=v*v,T=f*f+b*b+y*y;if(T>S){let q=Math.sqrt(T);f=f/q*v,b=b/q*v,y=y/q*v}u=i.x-f,h=i.y-b,d=i.z-y;let A=(t.x+a*f)*r,x=(t.y+a*b)*r,E=(t.z+a*y)*r;t.x=(t.x-a*A)*c,t.y=(t.y-a*x)*c,t.z=(t.z-a*E)*c,o.x=u+(f+A)*c,o.y=h+(b+x)*c,o.z=d+(y+E)*c;let N=g-i.x,I=m-i.y,O=_-i.z,z=o.x-g,G=o.y-m,L=o.z-_;return N*z+I*G+O*L>0&&(o.x=g,o.y=m,o.z=_,t.x=(o.x-g)/r,t.y=(o.y-m)/r,t.z=(o.z-_)/r),o}function Qf(i,e){e.set(0,0),i.forEach(t=>{e.x+=t.clientX,e.y+=t.clientY}),e.x/=i.length,e.y/=i.length}function ep(i,e){return vs(i)?(console.warn(`${e} is not supported in OrthographicCamera`),!0):!1}var rp=class{_listeners={};addEventListener(e,t){let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let s=this._listeners[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}removeAllEventListeners(e){if(!e){this._listeners={};return}Array.isArray(this._listeners[e])&&(this._listeners[e].length=0)}dispatchEvent(e){let n=this._listeners[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e)}}},tR="3.1.2",Su=1/8,nR=/Mac/.test(globalThis?.navigator?.platform),ze,M0,wu,tp,Nn,je,ot,mo,Oa,Ei,Ai,ar,T0,E0,Gn,go,bo,A0,np,C0,ip,sp,Mu,yo=class i extends rp{static install(e){ze=e.THREE,M0=Object.freeze(new ze.Vector3(0,0,0)),wu=Object.freeze(new ze.Vector3(0,1,0)),tp=Object.freeze(new ze.Vector3(0,0,1)),Nn=new ze.Vector2,je=new ze.Vector3,ot=new ze.Vector3,mo=new ze.Vector3,Oa=new ze.Vector3,Ei=new ze.Vector3,Ai=new ze.Vector3,ar=new ze.Vector3,T0=new ze.Vector3,E0=new ze.Vector3,Gn=new ze.Spherical,go=new ze.Spherical,bo=new ze.Box3,A0=new ze.Box3,np=new ze.Sphere,C0=new ze.Quaternion,ip=new ze.Quaternion,sp=new ze.Matrix4,Mu=new ze.Raycaster}static get ACTION(){return V}minPolarAngle=0;maxPolarAngle=Math.PI;minAzimuthAngle=-1/0;maxAzimuthAngle=1/0;minDistance=Number.EPSILON;maxDistance=1/0;infinityDolly=!1;minZoom=.01;maxZoom=1/0;smoothTime=.25;draggingSmoothTime=.125;maxSpeed=1/0;azimuthRotateSpeed=1;polarRotateSpeed=1;dollySpeed=1;dollyDragInverted=!1;truckSpeed=2;dollyToCursor=!1;dragToOffset=!1;boundaryFriction=0;restThreshold=.01;colliderMeshes=[];mouseButtons;touches;cancel=()=>{};lockPointer;unlockPointer;_enabled=!0;_camera;_yAxisUpSpace;_yAxisUpSpaceInverse;_state=V.NONE;_domElement;_viewport=null;_target;_targetEnd;_focalOffset;_focalOffsetEnd;_spherical;_sphericalEnd;_lastDistance;_zoom;_zoomEnd;_lastZoom;_cameraUp0;_target0;_position0;_zoom0;_focalOffset0;_dollyControlCoord;_changedDolly=0;_changedZoom=0;_nearPlaneCorners;_hasRested=!0;_boundary;_boundaryEnclosesCamera=!1;_needsUpdate=!0;_updatedLastTime=!1;_elementRect=new DOMRect;_isDragging=!1;_dragNeedsUpdate=!0;_activePointers=[];_lockedPointer=null;_interactiveArea=new DOMRect(0,0,1,1);_isUserControllingRotate=!1;_isUserControllingDolly=!1;_isUserControllingTruck=!1;_isUserControllingOffset=!1;_isUserControllingZoom=!1;_lastDollyDirection=po.NONE;_thetaVelocity={value:0};_phiVelocity={value:0};_radiusVelocity={value:0};_targetVelocity=new ze.Vector3;_focalOffsetVelocity=new ze.Vector3;_zoomVelocity={value:0};set verticalDragToForward(e){console.warn("camera-controls: `verticalDragToForward` was removed. Use `mouseButtons.left = CameraControls.ACTION.SCREEN_PAN` instead.")}constructor(e,t){super(),typeof ze>"u"&&console.error("camera-controls: `THREE` is undefined. You must first run `CameraControls.install( { THREE: THREE } )`. Check the docs for further information."),this._camera=e,this._yAxisUpSpace=new ze.Quaternion().setFromUnitVectors(this._camera.up,wu),this._yAxisUpSpaceInverse=this._yAxisUpSpace.clone().invert(),this._state=V.NONE,this._target=new ze.Vector3,this._targetEnd=this._target.clone(),this._focalOffset=new ze.Vector3,this._focalOffsetEnd=this._focalOffset.clone(),this._spherical=new ze.Spherical().setFromVector3(je.copy(this._camera.position).applyQuaternion(this._yAxisUpSpace)),this._sphericalEnd=this._spherical.clone(),this._lastDistance=this._spherical.radius,this._zoom=this._camera.zoom,this._zoomEnd=this._zoom,this._lastZoom=this._zoom,this._nearPlaneCorners=[new ze.Vector3,new ze.Vector3,new ze.Vector3,new ze.Vector3],this._updateNearPlaneCorners(),this._boundary=new ze.Box3(new ze.Vector3(-1/0,-1/0,-1/0),new ze.Vector3(1/0,1/0,1/0)),this._cameraUp0=this._camera.up.clone(),this._target0=this._target.clone(),this._position0=this._camera.position.clone(),this._zoom0=this._zoom,this._focalOffset0=this._focalOffset.clone(),this._dollyControlCoord=new ze.Vector2,this.mouseButtons={left:V.ROTATE,middle:V.DOLLY,right:V.TRUCK,wheel:or(this._camera)?V.DOLLY:vs(this._camera)?V.ZOOM:V.NONE},this.touches={one:V.TOUCH_ROTATE,two:or(this._camera)?V.TOUCH_DOLLY_TRUCK:vs(this._camera)?V.TOUCH_ZOOM_TRUCK:V.NONE,three:V.TOUCH_TRUCK};let n=new ze.Vector2,s=new ze.Vector2,r=new ze.Vector2,o=m=>{if(!this._enabled||!this._domElement)return;if(this._interactiveArea.left!==0||this._interactiveArea.top!==0||this._interactiveArea.width!==1||this._interactiveArea.height!==1){let S=this._domElement.getBoundingClientRect(),T=m.clientX/S.width,A=m.clientY/S.height;if(T<this._interactiveArea.left||T>this._interactiveArea.right||A<this._interactiveArea.top||A>this._interactiveArea.bottom)return}let _=m.pointerType!=="mouse"?null:(m.buttons&Lt.LEFT)===Lt.LEFT?Lt.LEFT:(m.buttons&Lt.MIDDLE)===Lt.MIDDLE?Lt.MIDDLE:(m.buttons&Lt.RIGHT)===Lt.RIGHT?Lt.RIGHT:null;if(_!==null){let S=this._findPointerByMouseButton(_);S&&this._disposePointer(S)}if((m.buttons&Lt.LEFT)===Lt.LEFT&&this._lockedPointer)return;let v={pointerId:m.pointerId,clientX:m.clientX,clientY:m.clientY,deltaX:0,deltaY:0,mouseButton:_};this._activePointers.push(v),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.ownerDocument.addEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.addEventListener("pointerup",l),this._isDragging=!0,d(m)},a=m=>{m.cancelable&&m.preventDefault();let _=m.pointerId,v=this._lockedPointer||this._findPointerById(_);if(v){if(v.clientX=m.clientX,v.clientY=m.clientY,v.deltaX=m.movementX,v.deltaY=m.movementY,this._state=0,m.pointerType==="touch")switch(this._activePointers.length){case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else(!this._isDragging&&this._lockedPointer||this._isDragging&&(m.buttons&Lt.LEFT)===Lt.LEFT)&&(this._state=this._state|this.mouseButtons.left),this._isDragging&&(m.buttons&Lt.MIDDLE)===Lt.MIDDLE&&(this._state=this._state|this.mouseButtons.middle),this._isDragging&&(m.buttons&Lt.RIGHT)===Lt.RIGHT&&(this._state=this._state|this.mouseButtons.right);f()}},l=m=>{let _=this._findPointerById(m.pointerId);if(!(_&&_===this._lockedPointer)){if(_&&this._disposePointer(_),m.pointerType==="touch")switch(this._activePointers.length){case 0:this._state=V.NONE;break;case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else this._state=V.NONE;b()}},c=-1,u=m=>{if(!this._domElement||!this._enabled||this.mouseButtons.wheel===V.NONE)return;if(this._interactiveArea.left!==0||this._interactiveArea.top!==0||this._interactiveArea.width!==1||this._interactiveArea.height!==1){let x=this._domElement.getBoundingClientRect(),E=m.clientX/x.width,N=m.clientY/x.height;if(E<this._interactiveArea.left||E>this._interactiveArea.right||N<this._interactiveArea.top||N>this._interactiveArea.bottom)return}if(m.preventDefault(),this.dollyToCursor||this.mouseButtons.wheel===V.ROTATE||this.mouseButtons.wheel===V.TRUCK){let x=performance.now();c-x<1e3&&this._getClientRect(this._elementRect),c=x}let _=nR?-1:-3,v=m.deltaMode===1&&!m.ctrlKey?m.deltaY/_:m.deltaY/(_*10),S=this.dollyToCursor?(m.clientX-this._elementRect.x)/this._elementRect.width*2-1:0,T=this.dollyToCursor?(m.clientY-this._elementRect.y)/this._elementRect.height*-2+1:0;switch(m.ctrlKey?V.ZOOM:this.mouseButtons.wheel){case V.ROTATE:{this._rotateInternal(m.deltaX,m.deltaY),this._isUserControllingRotate=!0;break}case V.TRUCK:{this._truckInternal(m.deltaX,m.deltaY,!1,!1),this._isUserControllingTruck=!0;break}case V.SCREEN_PAN:{this._truckInternal(m.deltaX,m.deltaY,!1,!0),this._isUserControllingTruck=!0;break}case V.OFFSET:{this._truckInternal(m.deltaX,m.deltaY,!0,!1),this._isUserControllingOffset=!0;break}case V.DOLLY:{this._dollyInternal(-v,S,T),this._isUserControllingDolly=!0;break}case V.ZOOM:{this._zoomInternal(-v,S,T),this._isUserControllingZoom=!0;break}}this.dispatchEvent({type:"control"})},h=m=>{if(!(!this._domElement||!this._enabled)){if(this.mouseButtons.right===i.ACTION.NONE){let _=m instanceof PointerEvent?m.pointerId:0,v=this._findPointerById(_);v&&this._disposePointer(v),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l);return}m.preventDefault()}},d=m=>{if(!this._enabled)return;if(Qf(this._activePointers,Nn),this._getClientRect(this._elementRect),n.copy(Nn),s.copy(Nn),this._activePointers.length>=2){let v=Nn.x-this._activePointers[1].clientX,S=Nn.y-this._activePointers[1].clientY,T=Math.sqrt(v*v+S*S);r.set(0,T);let A=(this._activePointers[0].clientX+this._activePointers[1].clientX)*.5,x=(this._activePointers[0].clientY+this._activePointers[1].clientY)*.5;s.set(A,x)}if(this._state=0,!m)this._lockedPointer&&(this._state=this._state|this.mouseButtons.left);else if("pointerType"in m&&m.pointerType==="touch")switch(this._activePointers.length){case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else!this._lockedPointer&&(m.buttons&Lt.LEFT)===Lt.LEFT&&(this._state=this._state|this.mouseButtons.left),(m.buttons&Lt.MIDDLE)===Lt.MIDDLE&&(this._state=this._state|this.mouseButtons.middle),(m.buttons&Lt.RIGHT)===Lt.RIGHT&&(this._state=this._state|this.mouseButtons.right);((this._state&V.ROTATE)===V.ROTATE||(this._state&V.TOUCH_ROTATE)===V.TOUCH_ROTATE||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE)&&(this._sphericalEnd.theta=this._spherical.theta,this._sphericalEnd.phi=this._spherical.phi,this._thetaVelocity.value=0,this._phiVelocity.value=0),((this._state&V.TRUCK)===V.TRUCK||(this._state&V.SCREEN_PAN)===V.SCREEN_PAN||(this._state&V.TOUCH_TRUCK)===V.TOUCH_TRUCK||(this._state&V.TOUCH_SCREEN_PAN)===V.TOUCH_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN)&&(this._targetEnd.copy(this._target),this._targetVelocity.set(0,0,0)),((this._state&V.DOLLY)===V.DOLLY||(this._state&V.TOUCH_DOLLY)===V.TOUCH_DOLLY||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE)&&(this._sphericalEnd.radius=this._spherical.radius,this._radiusVelocity.value=0),((this._state&V.ZOOM)===V.ZOOM||(this._state&V.TOUCH_ZOOM)===V.TOUCH_ZOOM||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_ZOOM_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE)&&(this._zoomEnd=this._zoom,this._zoomVelocity.value=0),((this._state&V.OFFSET)===V.OFFSET||(this._state&V.TOUCH_OFFSET)===V.TOUCH_OFFSET||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET)&&(this._focalOffsetEnd.copy(this._focalOffset),this._focalOffsetVelocity.set(0,0,0)),this.dispatchEvent({type:"controlstart"})},f=()=>{if(!this._enabled||!this._dragNeedsUpdate)return;this._dragNeedsUpdate=!1,Qf(this._activePointers,Nn);let _=this._domElement&&this._domElement.ownerDocument.pointerLockElement===this._domElement?this._lockedPointer||this._activePointers[0]:null,v=_?-_.deltaX:s.x-Nn.x,S=_?-_.deltaY:s.y-Nn.y;if(s.copy(Nn),((this._state&V.ROTATE)===V.ROTATE||(this._state&V.TOUCH_ROTATE)===V.TOUCH_ROTATE||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE)&&(this._rotateInternal(v,S),this._isUserControllingRotate=!0),(this._state&V.DOLLY)===V.DOLLY||(this._state&V.ZOOM)===V.ZOOM){let T=this.dollyToCursor?(n.x-this._elementRect.x)/this._elementRect.width*2-1:0,A=this.dollyToCursor?(n.y-this._elementRect.y)/this._elementRect.height*-2+1:0,x=this.dollyDragInverted?-1:1;(this._state&V.DOLLY)===V.DOLLY?(this._dollyInternal(x*S*Su,T,A),this._isUserControllingDolly=!0):(this._zoomInternal(x*S*Su,T,A),this._isUserControllingZoom=!0)}if((this._state&V.TOUCH_DOLLY)===V.TOUCH_DOLLY||(this._state&V.TOUCH_ZOOM)===V.TOUCH_ZOOM||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_ZOOM_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE){let T=Nn.x-this._activePointers[1].clientX,A=Nn.y-this._activePointers[1].clientY,x=Math.sqrt(T*T+A*A),E=r.y-x;r.set(0,x);let N=this.dollyToCursor?(s.x-this._elementRect.x)/this._elementRect.width*2-1:0,I=this.dollyToCursor?(s.y-this._elementRect.y)/this._elementRect.height*-2+1:0;(this._state&V.TOUCH_DOLLY)===V.TOUCH_DOLLY||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET?(this._dollyInternal(E*Su,N,I),this._isUserControllingDolly=!0):(this._zoomInternal(E*Su,N,I),this._isUserControllingZoom=!0)}((this._state&V.TRUCK)===V.TRUCK||(this._state&V.TOUCH_TRUCK)===V.TOUCH_TRUCK||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK)&&(this._truckInternal(v,S,!1,!1),this._isUserControllingTruck=!0),((this._state&V.SCREEN_PAN)===V.SCREEN_PAN||(this._state&V.TOUCH_SCREEN_PAN)===V.TOUCH_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_ZOOM_SCREEN_PAN)&&(this._truckInternal(v,S,!1,!0),this._isUserControllingTruck=!0),((this._state&V.OFFSET)===V.OFFSET||(this._state&V.TOUCH_OFFSET)===V.TOUCH_OFFSET||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET)&&(this._truckInternal(v,S,!0,!1),this._isUserControllingOffset=!0),this.dispatchEvent({type:"control"})},b=()=>{Qf(this._activePointers,Nn),s.copy(Nn),this._dragNeedsUpdate=!1,(this._activePointers.length===0||this._activePointers.length===1&&this._activePointers[0]===this._lockedPointer)&&(this._isDragging=!1),this._activePointers.length===0&&this._domElement&&(this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this.dispatchEvent({type:"controlend"}))};this.lockPointer=()=>{!this._enabled||!this._domElement||(this.cancel(),this._lockedPointer={pointerId:-1,clientX:0,clientY:0,deltaX:0,deltaY:0,mouseButton:null},this._activePointers.push(this._lockedPointer),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.requestPointerLock(),this._domElement.ownerDocument.addEventListener("pointerlockchange",y),this._domElement.ownerDocument.addEventListener("pointerlockerror",g),this._domElement.ownerDocument.addEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.addEventListener("pointerup",l),d())},this.unlockPointer=()=>{this._lockedPointer!==null&&(this._disposePointer(this._lockedPointer),this._lockedPointer=null),this._domElement?.ownerDocument.exitPointerLock(),this._domElement?.ownerDocument.removeEventListener("pointerlockchange",y),this._domElement?.ownerDocument.removeEventListener("pointerlockerror",g),this.cancel()};let y=()=>{this._domElement&&this._domElement.ownerDocument.pointerLockElement===this._domElement||this.unlockPointer()},g=()=>{this.unlockPointer()};this._addAllEventListeners=m=>{this._domElement=m,this._domElement.style.touchAction="none",this._domElement.style.userSelect="none",this._domElement.style.webkitUserSelect="none",this._domElement.addEventListener("pointerdown",o),this._domElement.addEventListener("pointercancel",l),this._domElement.addEventListener("wheel",u,{passive:!1}),this._domElement.addEventListener("contextmenu",h)},this._removeAllEventListeners=()=>{this._domElement&&(this._domElement.style.touchAction="",this._domElement.style.userSelect="",this._domElement.style.webkitUserSelect="",this._domElement.removeEventListener("pointerdown",o),this._domElement.removeEventListener("pointercancel",l),this._domElement.removeEventListener("wheel",u,{passive:!1}),this._domElement.removeEventListener("contextmenu",h),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.ownerDocument.removeEventListener("pointerlockchange",y),this._domElement.ownerDocument.removeEventListener("pointerlockerror",g))},this.cancel=()=>{this._state!==V.NONE&&(this._state=V.NONE,this._activePointers.length=0,b())},t&&this.connect(t),this.update(0)}get camera(){return this._camera}set camera(e){this._camera=e,this.updateCameraUp(),this._camera.updateProjectionMatrix(),this._updateNearPlaneCorners(),this._needsUpdate=!0}get enabled(){return this._enabled}set enabled(e){this._enabled=e,this._domElement&&(e?(this._domElement.style.touchAction="none",this._domElement.style.userSelect="none",this._domElement.style.webkitUserSelect="none"):(this.cancel(),this._domElement.style.touchAction="",this._domElement.style.userSelect="",this._domElement.style.webkitUserSelect=""))}get active(){return!this._hasRested}get currentAction(){return this._state}get distance(){return this._spherical.radius}set distance(e){this._spherical.radius===e&&this._sphericalEnd.radius===e||(this._spherical.radius=e,this._sphericalEnd.radius=e,this._needsUpdate=!0)}get azimuthAngle(){return this._spherical.theta}set azimuthAngle(e){this._spherical.theta===e&&this._sphericalEnd.theta===e||(this._spherical.theta=e,this._sphericalEnd.theta=e,this._needsUpdate=!0)}get polarAngle(){return this._spherical.phi}set polarAngle(e){this._spherical.phi===e&&this._sphericalEnd.phi===e||(this._spherical.phi=e,this._sphericalEnd.phi=e,this._needsUpdate=!0)}get boundaryEnclosesCamera(){return this._boundaryEnclosesCamera}set boundaryEnclosesCamera(e){this._boundaryEnclosesCamera=e,this._needsUpdate=!0}set interactiveArea(e){this._interactiveArea.width=hi(e.width,0,1),this._interactiveArea.height=hi(e.height,0,1),this._interactiveArea.x=hi(e.x,0,1-this._interactiveArea.width),this._interactiveArea.y=hi(e.y,0,1-this._interactiveArea.height)}addEventListener(e,t){super.addEventListener(e,t)}removeEventListener(e,t){super.removeEventListener(e,t)}rotate(e,t,n=!1){return this.rotateTo(this._sphericalEnd.theta+e,this._sphericalEnd.phi+t,n)}rotateAzimuthTo(e,t=!1){return this.rotateTo(e,this._sphericalEnd.phi,t)}rotatePolarTo(e,t=!1){return this.rotateTo(this._sphericalEnd.theta,e,t)}rotateTo(e,t,n=!1){this._isUserControllingRotate=!1;let s=hi(e,this.minAzimuthAngle,this.maxAzimuthAngle),r=hi(t,this.minPolarAngle,this.maxPolarAngle);this._sphericalEnd.theta=s,this._sphericalEnd.phi=r,this._sphericalEnd.makeSafe(),this._needsUpdate=!0,n||(this._spherical.theta=this._sphericalEnd.theta,this._spherical.phi=this._sphericalEnd.phi);let o=!n||dt(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&dt(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold);return this._createOnRestPromise(o)}dolly(e,t=!1){return this.dollyTo(this._sphericalEnd.radius-e,t)}dollyTo(e,t=!1){return this._isUserControllingDolly=!1,this._lastDollyDirection=po.NONE,this._changedDolly=0,this._dollyToNoClamp(hi(e,this.minDistance,this.maxDistance),t)}_dollyToNoClamp(e,t=!1){let n=this._sphericalEnd.radius;if(this.colliderMeshes.length>=1){let o=this._collisionTest(),a=dt(o,this._spherical.radius);if(!(n>e)&&a)return Promise.resolve();this._sphericalEnd.radius=Math.min(e,o)}else this._sphericalEnd.radius=e;this._needsUpdate=!0,t||(this._spherical.radius=this._sphericalEnd.radius);let r=!t||dt(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(r)}dollyInFixed(e,t=!1){this._targetEnd.add(this._getCameraDirection(Oa).multiplyScalar(e)),t||this._target.copy(this._targetEnd);let n=!t||dt(this._target.x,this._targetEnd.x,this.restThreshold)&&dt(this._target.y,this._targetEnd.y,this.restThreshold)&&dt(this._target.z,this._targetEnd.z,this.restThreshold);return this._createOnRestPromise(n)}zoom(e,t=!1){return this.zoomTo(this._zoomEnd+e,t)}zoomTo(e,t=!1){this._isUserControllingZoom=!1,this._zoomEnd=hi(e,this.minZoom,this.maxZoom),this._needsUpdate=!0,t||(this._zoom=this._zoomEnd);let n=!t||dt(this._zoom,this._zoomEnd,this.restThreshold);return this._changedZoom=0,this._createOnRestPromise(n)}pan(e,t,n=!1){return console.warn("`pan` has been renamed to `truck`"),this.truck(e,t,n)}truck(e,t,n=!1){this._camera.updateMatrix(),Ei.setFromMatrixColumn(this._camera.matrix,0),Ai.setFromMatrixColumn(this._camera.matrix,1),Ei.multiplyScalar(e),Ai.multiplyScalar(-t);let s=je.copy(Ei).add(Ai),r=ot.copy(this._targetEnd).add(s);return this.moveTo(r.x,r.y,r.z,n)}forward(e,t=!1){je.setFromMatrixColumn(this._camera.matrix,0),je.crossVectors(this._camera.up,je),je.multiplyScalar(e);let n=ot.copy(this._targetEnd).add(je);return this.moveTo(n.x,n.y,n.z,t)}elevate(e,t=!1){return je.copy(this._camera.up).multiplyScalar(e),this.moveTo(this._targetEnd.x+je.x,this._targetEnd.y+je.y,this._targetEnd.z+je.z,t)}moveTo(e,t,n,s=!1){this._isUserControllingTruck=!1;let r=je.set(e,t,n).sub(this._targetEnd);this._encloseToBoundary(this._targetEnd,r,this.boundaryFriction),this._needsUpdate=!0,s||this._target.copy(this._targetEnd);let o=!s||dt(this._target.x,this._targetEnd.x,this.restThreshold)&&dt(this._target.y,this._targetEnd.y,this.restThreshold)&&dt(this._target.z,this._targetEnd.z,this.restThreshold);return this._createOnRestPromise(o)}lookInDirectionOf(e,t,n,s=!1){let a=je.set(e,t,n).sub(this._targetEnd).normalize().multiplyScalar(-this._sphericalEnd.radius).add(this._targetEnd);return this.setPosition(a.x,a.y,a.z,s)}fitToBox(e,t,{cover:n=!1,paddingLeft:s=0,paddingRight:r=0,paddingBottom:o=0,paddingTop:a=0}={}){let l=[],c=e.isBox3?bo.copy(e):bo.setFromObject(e);c.isEmpty()&&(console.warn("camera-controls: fitTo() cannot be used with an empty box. Aborting"),Promise.resolve());let u=S0(this._sphericalEnd.theta,x0),h=S0(this._sphericalEnd.phi,x0);l.push(this.rotateTo(u,h,t));let d=je.setFromSpherical(this._sphericalEnd).normalize(),f=C0.setFromUnitVectors(d,tp),b=dt(Math.abs(d.y),1);b&&f.multiply(ip.setFromAxisAngle(wu,u)),f.multiply(this._yAxisUpSpaceInverse);let y=A0.makeEmpty();ot.copy(c.min).applyQuaternion(f),y.expandByPoint(ot),ot.copy(c.min).setX(c.max.x).applyQuaternion(f),y.expandByPoint(ot),ot.copy(c.min).setY(c.max.y).applyQuaternion(f),y.expandByPoint(ot),ot.copy(c.max).setZ(c.min.z).applyQuaternion(f),y.expandByPoint(ot),ot.copy(c.min).setZ(c.max.z).applyQuaternion(f),y.expandByPoint(ot),ot.copy(c.max).setY(c.min.y).applyQuaternion(f),y.expandByPoint(ot),ot.copy(c.max).setX(c.min.x).applyQuaternion(f),y.expandByPoint(ot),ot.copy(c.max).applyQuaternion(f),y.expandByPoint(ot),y.min.x-=s,y.min.y-=o,y.max.x+=r,y.max.y+=a,f.setFromUnitVectors(tp,d),b&&f.premultiply(ip.invert()),f.premultiply(this._yAxisUpSpace);let g=y.getSize(je),m=y.getCenter(ot).applyQuaternion(f);if(or(this._camera)){let _=this.getDistanceToFitBox(g.x,g.y,g.z,n);l.push(this.moveTo(m.x,m.y,m.z,t)),l.push(this.dollyTo(_,t)),l.push(this.setFocalOffset(0,0,0,t))}else if(vs(this._camera)){let _=this._camera,v=_.right-_.left,S=_.top-_.bottom,T=n?Math.max(v/g.x,S/g.y):Math.min(v/g.x,S/g.y);l.push(this.moveTo(m.x,m.y,m.z,t)),l.push(this.zoomTo(T,t)),l.push(this.setFocalOffset(0,0,0,t))}return Promise.all(l)}fitToSphere(e,t){let n=[],r="isObject3D"in e?i.createBoundingSphere(e,np):np.copy(e);if(n.push(this.moveTo(r.center.x,r.center.y,r.center.z,t)),or(this._camera)){let o=this.getDistanceToFitSphere(r.radius);n.push(this.dollyTo(o,t))}else if(vs(this._camera)){let o=this._camera.right-this._camera.left,a=this._camera.top-this._camera.bottom,l=2*r.radius,c=Math.min(o/l,a/l);n.push(this.zoomTo(c,t))}return n.push(this.setFocalOffset(0,0,0,t)),Promise.all(n)}setLookAt(e,t,n,s,r,o,a=!1){this._isUserControllingRotate=!1,this._isUserControllingDolly=!1,this._isUserControllingTruck=!1,this._lastDollyDirection=po.NONE,this._changedDolly=0;let l=ot.set(s,r,o),c=je.set(e,t,n);this._targetEnd.copy(l),this._sphericalEnd.setFromVector3(c.sub(l).applyQuaternion(this._yAxisUpSpace)),this._needsUpdate=!0,a||(this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd));let u=!a||dt(this._target.x,this._targetEnd.x,this.restThreshold)&&dt(this._target.y,this._targetEnd.y,this.restThreshold)&&dt(this._target.z,this._targetEnd.z,this.restThreshold)&&dt(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&dt(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold)&&dt(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(u)}lerp(e,t,n,s=!1){this._isUserControllingRotate=!1,this._isUserControllingDolly=!1,this._isUserControllingTruck=!1,this._lastDollyDirection=po.NONE,this._changedDolly=0;let r=je.set(...e.target);if("spherical"in e)Gn.set(...e.spherical);else{let h=ot.set(...e.position);Gn.setFromVector3(h.sub(r).applyQuaternion(this._yAxisUpSpace))}let o=mo.set(...t.target);if("spherical"in t)go.set(...t.spherical);else{let h=ot.set(...t.position);go.setFromVector3(h.sub(o).applyQuaternion(this._yAxisUpSpace))}this._targetEnd.copy(r.lerp(o,n));let a=go.theta-Gn.theta,l=go.phi-Gn.phi,c=go.radius-Gn.radius;this._sphericalEnd.set(Gn.radius+c*n,Gn.phi+l*n,Gn.theta+a*n),this._needsUpdate=!0,s||(this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd));let u=!s||dt(this._target.x,this._targetEnd.x,this.restThreshold)&&dt(this._target.y,this._targetEnd.y,this.restThreshold)&&dt(this._target.z,this._targetEnd.z,this.restThreshold)&&dt(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&dt(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold)&&dt(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(u)}lerpLookAt(e,t,n,s,r,o,a,l,c,u,h,d,f,b=!1){return this.lerp({position:[e,t,n],target:[s,r,o]},{position:[a,l,c],target:[u,h,d]},f,b)}setPosition(e,t,n,s=!1){return this.setLookAt(e,t,n,this._targetEnd.x,this._targetEnd.y,this._targetEnd.z,s)}setTarget(e,t,n,s=!1){let r=this.getPosition(je),o=this.setLookAt(r.x,r.y,r.z,e,t,n,s);return this._sphericalEnd.phi=hi(this._sphericalEnd.phi,this.minPolarAngle,this.maxPolarAngle),o}setFocalOffset(e,t,n,s=!1){this._isUserControllingOffset=!1,this._focalOffsetEnd.set(e,t,n),this._needsUpdate=!0,s||this._focalOffset.copy(this._focalOffsetEnd);let r=!s||dt(this._focalOffset.x,this._focalOffsetEnd.x,this.restThreshold)&&dt(this._focalOffset.y,this._focalOffsetEnd.y,this.restThreshold)&&dt(this._focalOffset.z,this._focalOffsetEnd.z,this.restThreshold);return this._createOnRestPromise(r)}setOrbitPoint(e,t,n){this._camera.updateMatrixWorld(),Ei.setFromMatrixColumn(this._camera.matrixWorldInverse,0),Ai.setFromMatrixColumn(this._camera.matrixWorldInverse,1),ar.setFromMatrixColumn(this._camera.matrixWorldInverse,2);let s=je.set(e,t,n),r=s.distanceTo(this._camera.position),o=s.sub(this._camera.position);Ei.multiplyScalar(o.x),Ai.multiplyScalar(o.y),ar.multiplyScalar(o.z),je.copy(Ei).add(Ai).add(ar),je.z=je.z+r,this.dollyTo(r,!1),this.setFocalOffset(-je.x,je.y,-je.z,!1),this.moveTo(e,t,n,!1)}setBoundary(e){if(!e){this._boundary.min.set(-1/0,-1/0,-1/0),this._boundary.max.set(1/0,1/0,1/0),this._needsUpdate=!0;return}this._boundary.copy(e),this._boundary.clampPoint(this._targetEnd,this._targetEnd),this._needsUpdate=!0}setViewport(e,t,n,s){if(e===null){this._viewport=null;return}this._viewport=this._viewport||new ze.Vector4,typeof e=="number"?this._viewport.set(e,t,n,s):this._viewport.copy(e)}getDistanceToFitBox(e,t,n,s=!1){if(ep(this._camera,"getDistanceToFitBox"))return this._spherical.radius;let r=e/t,o=this._camera.getEffectiveFOV()*Ia,a=this._camera.aspect;return((s?r>a:r<a)?t:e/a)*.5/Math.tan(o*.5)+n*.5}getDistanceToFitSphere(e){if(ep(this._camera,"getDistanceToFitSphere"))return this._spherical.radius;let t=this._camera.getEffectiveFOV()*Ia,n=Math.atan(Math.tan(t*.5)*this._camera.aspect)*2,s=1<this._camera.aspect?t:n;return e/Math.sin(s*.5)}getTarget(e,t=!0){return(e&&e.isVector3?e:new ze.Vector3).copy(t?this._targetEnd:this._target)}getPosition(e,t=!0){return(e&&e.isVector3?e:new ze.Vector3).setFromSpherical(t?this._sphericalEnd:this._spherical).applyQuaternion(this._yAxisUpSpaceInverse).add(t?this._targetEnd:this._target)}getSpherical(e,t=!0){return(e||new ze.Spherical).copy(t?this._sphericalEnd:this._spherical)}getFocalOffset(e,t=!0){return(e&&e.isVector3?e:new ze.Vector3).copy(t?this._focalOffsetEnd:this._focalOffset)}normalizeRotations(){return this._sphericalEnd.theta=(this._sphericalEnd.theta%_s+_s)%_s,this._sphericalEnd.theta>Math.PI&&(this._sphericalEnd.theta-=_s),this._spherical.theta+=_s*Math.round((this._sphericalEnd.theta-this._spherical.theta)/_s),this}stop(){this._focalOffset.copy(this._focalOffsetEnd),this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd),this._zoom=this._zoomEnd}reset(e=!1){if(!dt(this._camera.up.x,this._cameraUp0.x)||!dt(this._camera.up.y,this._cameraUp0.y)||!dt(this._camera.up.z,this._cameraUp0.z)){this._camera.up.copy(this._cameraUp0);let n=this.getPosition(je);this.updateCameraUp(),this.setPosition(n.x,n.y,n.z)}let t=[this.setLookAt(this._position0.x,this._position0.y,this._position0.z,this._target0.x,this._target0.y,this._target0.z,e),this.setFocalOffset(this._focalOffset0.x,this._focalOffset0.y,this._focalOffset0.z,e),this.zoomTo(this._zoom0,e)];return Promise.all(t)}saveState(){this._cameraUp0.copy(this._camera.up),this.getTarget(this._target0),this.getPosition(this._position0),this._zoom0=this._zoom,this._focalOffset0.copy(this._focalOffset)}updateCameraUp(){this._yAxisUpSpace.setFromUnitVectors(this._camera.up,wu),this._yAxisUpSpaceInverse.copy(this._yAxisUpSpace).invert()}applyCameraUp(){let e=je.subVectors(this._target,this._camera.position).normalize(),t=ot.crossVectors(e,this._camera.up);this._camera.up.crossVectors(t,e).normalize(),this._camera.updateMatrixWorld();let n=this.getPosition(je);this.updateCameraUp(),this.setPosition(n.x,n.y,n.z)}update(e){let t=this._sphericalEnd.theta-this._spherical.theta,n=this._sphericalEnd.phi-this._spherical.phi,s=this._sphericalEnd.radius-this._spherical.radius,r=T0.subVectors(this._targetEnd,this._target),o=E0.subVectors(this._focalOffsetEnd,this._focalOffset),a=this._zoomEnd-this._zoom;if(Mt(t))this._thetaVelocity.value=0,this._spherical.theta=this._sphericalEnd.theta;else{let h=this._isUserControllingRotate?this.draggingSmoothTime:this.smoothTime;this._spherical.theta=xu(this._spherical.theta,this._sphericalEnd.theta,this._thetaVelocity,h,1/0,e),this._needsUpdate=!0}if(Mt(n))this._phiVelocity.value=0,this._spherical.phi=this._sphericalEnd.phi;else{let h=this._isUserControllingRotate?this.draggingSmoothTime:this.smoothTime;this._spherical.phi=xu(this._spherical.phi,this._sphericalEnd.phi,this._phiVelocity,h,1/0,e),this._needsUpdate=!0}if(Mt(s))this._radiusVelocity.value=0,this._spherical.radius=this._sphericalEnd.radius;else{let h=this._isUserControllingDolly?this.draggingSmoothTime:this.smoothTime;this._spherical.radius=xu(this._spherical.radius,this._sphericalEnd.radius,this._radiusVelocity,h,this.maxSpeed,e),this._needsUpdate=!0}if(Mt(r.x)&&Mt(r.y)&&Mt(r.z))this._targetVelocity.set(0,0,0),this._target.copy(this._targetEnd);else{let h=this._isUserControllingTruck?this.draggingSmoothTime:this.smoothTime;w0(this._target,this._targetEnd,this._targetVelocity,h,this.maxSpeed,e,this._target),this._needsUpdate=!0}if(Mt(o.x)&&Mt(o.y)&&Mt(o.z))this._focalOffsetVelocity.set(0,0,0),this._focalOffset.copy(this._focalOffsetEnd);else{let h=this._isUserControllingOffset?this.draggingSmoothTime:this.smoothTime;w0(this._focalOffset,this._focalOffsetEnd,this._focalOffsetVelocity,h,this.maxSpeed,e,this._focalOffset),this._needsUpdate=!0}if(Mt(a))this._zoomVelocity.value=0,this._zoom=this._zoomEnd;else{let h=this._isUserControllingZoom?this.draggingSmoothTime:this.smoothTime;this._zoom=xu(this._zoom,this._zoomEnd,this._zoomVelocity,h,1/0,e)}if(this.dollyToCursor){if(or(this._camera)&&this._changedDolly!==0){let h=this._spherical.radius-this._lastDistance,d=this._camera,f=this._getCameraDirection(Oa),b=je.copy(f).cross(d.up).normalize();b.lengthSq()===0&&(b.x=1);let y=ot.crossVectors(b,f),g=this._sphericalEnd.radius*Math.tan(d.getEffectiveFOV()*Ia*.5),_=(this._sphericalEnd.radius-h-this._sphericalEnd.radius)/this._sphericalEnd.radius,v=mo.copy(this._targetEnd).add(b.multiplyScalar(this._dollyControlCoord.x*g*d.aspect)).add(y.multiplyScalar(this._dollyControlCoord.y*g)),S=je.copy(this._targetEnd).lerp(v,_),T=this._lastDollyDirection===po.IN&&this._spherical.radius<=this.minDistance,A=this._lastDollyDirection===po.OUT&&this.maxDistance<=this._spherical.radius;if(this.infinityDolly&&(T||A)){this._sphericalEnd.radius-=h,this._spherical.radius-=h;let E=ot.copy(f).multiplyScalar(-h);S.add(E)}this._boundary.clampPoint(S,S);let x=ot.subVectors(S,this._targetEnd);this._targetEnd.copy(S),this._target.add(x),this._changedDolly-=h,Mt(this._changedDolly)&&(this._changedDolly=0)}else if(vs(this._camera)&&this._changedZoom!==0){let h=this._zoom-this._lastZoom,d=this._camera,f=je.set(this._dollyControlCoord.x,this._dollyControlCoord.y,(d.near+d.far)/(d.near-d.far)).unproject(d),b=ot.set(0,0,-1).applyQuaternion(d.quaternion),y=mo.copy(f).add(b.multiplyScalar(-f.dot(d.up))),m=-(this._zoom-h-this._zoom)/this._zoom,_=this._getCameraDirection(Oa),v=this._targetEnd.dot(_),S=je.copy(this._targetEnd).lerp(y,m),T=S.dot(_),A=_.multiplyScalar(T-v);S.sub(A),this._boundary.clampPoint(S,S);let x=ot.subVectors(S,this._targetEnd);this._targetEnd.copy(S),this._target.add(x),this._changedZoom-=h,Mt(this._changedZoom)&&(this._changedZoom=0)}}this._camera.zoom!==this._zoom&&(this._camera.zoom=this._zoom,this._camera.updateProjectionMatrix(),this._updateNearPlaneCorners(),this._needsUpdate=!0),this._dragNeedsUpdate=!0;let l=this._collisionTest();this._spherical.radius=Math.min(this._spherical.radius,l),this._spherical.makeSafe(),this._camera.position.setFromSpherical(this._spherical).applyQuaternion(this._yAxisUpSpaceInverse).add(this._target),this._camera.lookAt(this._target),(!Mt(this._focalOffset.x)||!Mt(this._focalOffset.y)||!Mt(this._focalOffset.z))&&(this._camera.matrix.compose(this._camera.position,this._camera.quaternion,this._camera.scale),Ei.setFromMatrixColumn(this._camera.matrix,0),Ai.setFromMatrixColumn(this._camera.matrix,1),ar.setFromMatrixColumn(this._camera.matrix,2),Ei.multiplyScalar(this._focalOffset.x),Ai.multiplyScalar(-this._focalOffset.y),ar.multiplyScalar(this._focalOffset.z),je.copy(Ei).add(Ai).add(ar),this._camera.position.add(je),this._camera.updateMatrixWorld()),this._boundaryEnclosesCamera&&this._encloseToBoundary(this._camera.position.copy(this._target),je.setFromSpherical(this._spherical).applyQuaternion(this._yAxisUpSpaceInverse),1);let u=this._needsUpdate;return u&&!this._updatedLastTime?(this._hasRested=!1,this.dispatchEvent({type:"wake"}),this.dispatchEvent({type:"update"})):u?(this.dispatchEvent({type:"update"}),Mt(t,this.restThreshold)&&Mt(n,this.restThreshold)&&Mt(s,this.restThreshold)&&Mt(r.x,this.restThreshold)&&Mt(r.y,this.restThreshold)&&Mt(r.z,this.restThreshold)&&Mt(o.x,this.restThreshold)&&Mt(o.y,this.restThreshold)&&Mt(o.z,this.restThreshold)&&Mt(a,this.restThreshold)&&!this._hasRested&&(this._hasRested=!0,this.dispatchEvent({type:"rest"}))):!u&&this._updatedLastTime&&this.dispatchEvent({type:"sleep"}),this._lastDistance=this._spherical.radius,this._lastZoom=this._zoom,this._updatedLastTime=u,this._needsUpdate=!1,u}toJSON(){return JSON.stringify({enabled:this._enabled,minDistance:this.minDistance,maxDistance:ka(this.maxDistance),minZoom:this.minZoom,maxZoom:ka(this.maxZoom),minPolarAngle:this.minPolarAngle,maxPolarAngle:ka(this.maxPolarAngle),minAzimuthAngle:ka(this.minAzimuthAngle),maxAzimuthAngle:ka(this.maxAzimuthAngle),smoothTime:this.smoothTime,draggingSmoothTime:this.draggingSmoothTime,dollySpeed:this.dollySpeed,truckSpeed:this.truckSpeed,dollyToCursor:this.dollyToCursor,target:this._targetEnd.toArray(),position:je.setFromSpherical(this._sphericalEnd).add(this._targetEnd).toArray(),zoom:this._zoomEnd,focalOffset:this._focalOffsetEnd.toArray(),target0:this._target0.toArray(),position0:this._position0.toArray(),zoom0:this._zoom0,focalOffset0:this._focalOffset0.toArray()})}fromJSON(e,t=!1){let n=JSON.parse(e);this.enabled=n.enabled,this.minDistance=n.minDistance,this.maxDistance=La(n.maxDistance),this.minZoom=n.minZoom,this.maxZoom=La(n.maxZoom),this.minPolarAngle=n.minPolarAngle,this.maxPolarAngle=La(n.maxPolarAngle),this.minAzimuthAngle=La(n.minAzimuthAngle),this.maxAzimuthAngle=La(n.maxAzimuthAngle),this.smoothTime=n.smoothTime,this.draggingSmoothTime=n.draggingSmoothTime,this.dollySpeed=n.dollySpeed,this.truckSpeed=n.truckSpeed,this.dollyToCursor=n.dollyToCursor,this._target0.fromArray(n.target0),this._position0.fromArray(n.position0),this._zoom0=n.zoom0,this._focalOffset0.fromArray(n.focalOffset0),this.moveTo(n.target[0],n.target[1],n.target[2],t),Gn.setFromVector3(je.fromArray(n.position).sub(this._targetEnd).applyQuaternion(this._yAxisUpSpace)),this.rotateTo(Gn.theta,Gn.phi,t),this.dollyTo(Gn.radius,t),this.zoomTo(n.zoom,t),this.setFocalOffset(n.focalOffset[0],n.focalOffset[1],n.focalOffset[2],t),this._needsUpdate=!0}connect(e){if(this._domElement){console.warn("camera-controls is already connected.");return}e.setAttribute("data-camera-controls-version",tR),this._addAllEventListeners(e),this._getClientRect(this._elementRect)}disconnect(){this.cancel(),this._removeAllEventListeners(),this._domElement&&(this._domElement.removeAttribute("data-camera-controls-version"),this._domElement=void 0)}dispose(){this.removeAllEventListeners(),this.disconnect()}_getTargetDirection(e){return e.setFromSpherical(this._spherical).divideScalar(this._spherical.radius).applyQuaternion(this._yAxisUpSpaceInverse)}_getCameraDirection(e){return this._getTargetDirection(e).negate()}_findPointerById(e){return this._activePointers.find(t=>t.pointerId===e)}_findPointerByMouseButton(e){return this._activePointers.find(t=>t.mouseButton===e)}_disposePointer(e){this._activePointers.splice(this._activePointers.indexOf(e),1)}_encloseToBoundary(e,t,n){let s=t.lengthSq();if(s===0)return e;let r=ot.copy(t).add(e),a=this._boundary.clampPoint(r,mo).sub(r),l=a.lengthSq();if(l===0)return e.add(t);if(l===s)return e;if(n===0)return e.add(t).add(a);{let c=1+n*l/t.dot(a);return e.add(ot.copy(t).multiplyScalar(c)).add(a.multiplyScalar(1-n))}}_updateNearPlaneCorners(){if(or(this._camera)){let e=this._camera,t=e.near,n=e.getEffectiveFOV()*Ia,s=Math.tan(n*.5)*t,r=s*e.aspect;this._nearPlaneCorners[0].set(-r,-s,0),this._nearPlaneCorners[1].set(r,-s,0),this._nearPlaneCorners[2].set(r,s,0),this._nearPlaneCorners[3].set(-r,s,0)}else if(vs(this._camera)){let e=this._camera,t=1/e.zoom,n=e.left*t,s=e.right*t,r=e.top*t,o=e.bottom*t;this._nearPlaneCorners[0].set(n,r,0),this._nearPlaneCorners[1].set(s,r,0),this._nearPlaneCorners[2].set(s,o,0),this._nearPlaneCorners[3].set(n,o,0)}}_truckInternal=(e,t,n,s)=>{let r,o;if(or(this._camera)){let a=je.copy(this._camera.position).sub(this._target),l=this._camera.getEffectiveFOV()*Ia,c=a.length()*Math.tan(l*.5);r=this.truckSpeed*e*c/this._elementRect.height,o=this.truckSpeed*t*c/this._elementRect.height}else if(vs(this._camera)){let a=this._camera;r=this.truckSpeed*e*(a.right-a.left)/a.zoom/this._elementRect.width,o=this.truckSpeed*t*(a.top-a.bottom)/a.zoom/this._elementRect.height}else return;s?(n?this.setFocalOffset(this._focalOffsetEnd.x+r,this._focalOffsetEnd.y,this._focalOffsetEnd.z,!0):this.truck(r,0,!0),this.forward(-o,!0)):n?this.setFocalOffset(this._focalOffsetEnd.x+r,this._focalOffsetEnd.y+o,this._focalOffsetEnd.z,!0):this.truck(r,o,!0)};_rotateInternal=(e,t)=>{let n=_s*this.azimuthRotateSpeed*e/this._elementRect.height,s=_s*this.polarRotateSpeed*t/this._elementRect.height;this.rotate(n,s,!0)};_dollyInternal=(e,t,n)=>{let s=Math.pow(.95,-e*this.dollySpeed),r=this._sphericalEnd.radius,o=this._sphericalEnd.radius*s,a=hi(o,this.minDistance,this.maxDistance),l=a-o;this.infinityDolly&&this.dollyToCursor?this._dollyToNoClamp(o,!0):this.infinityDolly&&!this.dollyToCursor?(this.dollyInFixed(l,!0),this._dollyToNoClamp(a,!0)):this._dollyToNoClamp(a,!0),this.dollyToCursor&&(this._changedDolly+=(this.infinityDolly?o:a)-r,this._dollyControlCoord.set(t,n)),this._lastDollyDirection=Math.sign(-e)};_zoomInternal=(e,t,n)=>{let s=Math.pow(.95,e*this.dollySpeed),r=this._zoom,o=this._zoom*s;this.zoomTo(o,!0),this.dollyToCursor&&(this._changedZoom+=o-r,this._dollyControlCoord.set(t,n))};_collisionTest(){let e=1/0;if(!(this.colliderMeshes.length>=1)||ep(this._camera,"_collisionTest"))return e;let n=this._getTargetDirection(Oa);sp.lookAt(M0,n,this._camera.up);for(let s=0;s<4;s++){let r=ot.copy(this._nearPlaneCorners[s]);r.applyMatrix4(sp);let o=mo.addVectors(this._target,r);Mu.set(o,n),Mu.far=this._spherical.radius+1;let a=Mu.intersectObjects(this.colliderMeshes);a.length!==0&&a[0].distance<e&&(e=a[0].distance)}return e}_getClientRect(e){if(!this._domElement)return;let t=this._domElement.getBoundingClientRect();return e.x=t.left,e.y=t.top,this._viewport?(e.x+=this._viewport.x,e.y+=t.height-this._viewport.w-this._viewport.y,e.width=this._viewport.z,e.height=this._viewport.w):(e.width=t.width,e.height=t.height),e}_createOnRestPromise(e){return e?Promise.resolve():(this._hasRested=!1,this.dispatchEvent({type:"transitionstart"}),new Promise(t=>{let n=()=>{this.removeEventListener("rest",n),t()};this.addEventListener("rest",n)}))}_addAllEventListeners(e){}_removeAllEventListeners(){}get dampingFactor(){return console.warn(".dampingFactor has been deprecated. use smoothTime (in seconds) instead."),0}set dampingFactor(e){console.warn(".dampingFactor has been deprecated. use smoothTime (in seconds) instead.")}get draggingDampingFactor(){return console.warn(".draggingDampingFactor has been deprecated. use draggingSmoothTime (in seconds) instead."),0}set draggingDampingFactor(e){console.warn(".draggingDampingFactor has been deprecated. use draggingSmoothTime (in seconds) instead.")}static createBoundingSphere(e,t=new ze.Sphere){let n=t,s=n.center;bo.makeEmpty(),e.traverseVisible(o=>{o.isMesh&&bo.expandByObject(o)}),bo.getCenter(s);let r=0;return e.traverseVisible(o=>{if(!o.isMesh)return;let a=o;if(!a.geometry)return;let l=a.geometry.clone();l.applyMatrix4(a.matrixWorld);let u=l.attributes.position;for(let h=0,d=u.count;h<d;h++)je.fromBufferAttribute(u,h),r=Math.max(r,s.distanceToSquared(je))}),n.radius=Math.sqrt(r),n}};var P0=3;function I0(){return new Zn(-1,1,1,-1,.01,2*P0)}function Da(i){return Math.tan(i.fov*$i.DEG2RAD/2)}function k0(i,e,t){let n=t*Da(e);i.top=n,i.bottom=-n,i.right=n*e.aspect,i.left=-n*e.aspect,i.quaternion.copy(e.quaternion),i.position.set(0,0,P0-t).applyQuaternion(e.quaternion).add(e.position),i.updateProjectionMatrix(),i.updateMatrixWorld()}function L0(i,e,t){return i instanceof Zn?(i.top-i.bottom)/e:2*Da(i)*i.position.distanceTo(t)/e}var _o=1e3,Na=Tt.camera.views,iR=Object.keys(Na);function xs([i,e,t]){return[-i/_o,t/_o,e/_o]}function Zi(i,e,t){return[-i*_o,t*_o,e*_o]}function Tu(i){let e=(i%360+360)%360;return e>180?e-360:e}function O0(i,e=.5){let t=n=>Math.abs(Tu(i.azimuth_deg-Na[n].azimuth_deg))<=e&&Math.abs(i.elevation_deg-Na[n].elevation_deg)<=e;return iR.find(t)??null}function Fa(i,e){let t=i*Math.PI/180,n=e*Math.PI/180;return[[Math.cos(t),0,-Math.sin(t)],[-Math.sin(n)*Math.sin(t),Math.cos(n),-Math.sin(n)*Math.cos(t)],[Math.cos(n)*Math.sin(t),Math.sin(n),Math.cos(n)*Math.cos(t)]]}function op(i,e,t,n,s,r="perspective"){if(i.length===0)return null;let o=Fa(e,t),a=(g,m)=>g[0]*i[m]+g[1]*i[m+1]+g[2]*i[m+2],l=[1/0,1/0,1/0],c=[-1/0,-1/0,-1/0];for(let g=0;g<i.length;g+=3)for(let m=0;m<3;m++){let _=a(o[m],g);l[m]=Math.min(l[m],_),c[m]=Math.max(c[m],_)}let u=l.map((g,m)=>(g+c[m])/2),h=0;for(let g=0;g<i.length;g+=3){let m=r==="parallel"?0:a(o[2],g)-u[2];h=Math.max(h,m+Math.abs(a(o[0],g)-u[0])/n,m+Math.abs(a(o[1],g)-u[1])/s)}let[d,f,b]=o;return{target:[0,1,2].map(g=>u[0]*d[g]+u[1]*f[g]+u[2]*b[g]),distance:h}}yo.install({THREE:{Box3:St,Matrix4:Te,Quaternion:Mn,Raycaster:$s,Sphere:Xt,Spherical:gs,Vector2:Ue,Vector3:P,Vector4:lt}});var{RAD2DEG:Ua,DEG2RAD:Eu}=$i,D0=.05,sR=2.5,rR=.11,oR=.82,Au={mm:100,deg:100},Cu=class{camera=new Zt(Tt.camera.view_angle_deg,1,.02,12);parallel=I0();projection="perspective";controls;framed={what:"home"};homePoints=new Float32Array;insets={top:0,right:0,bottom:0,left:0};width=1;height=1;animate;resting=!0;before=null;along=!1;constructor(e,t,n){this.controls=new yo(this.camera,e),this.animate=!t;let{ACTION:s}=yo;Object.assign(this.controls,{dollyToCursor:!0,minDistance:D0,minPolarAngle:1e-4,maxPolarAngle:Math.PI-1e-4,restThreshold:4e-4,dollySpeed:.7,azimuthRotateSpeed:.85,polarRotateSpeed:.85}),Object.assign(this.controls.mouseButtons,{left:s.ROTATE,right:s.TRUCK,middle:s.TRUCK,wheel:s.DOLLY}),Object.assign(this.controls.touches,{one:s.TOUCH_ROTATE,two:s.TOUCH_DOLLY_TRUCK,three:s.TOUCH_TRUCK}),this.controls.setLookAt(0,0,2,0,0,0,!1),this.setReducedMotion(t);for(let r of["controlstart","control","transitionstart","wake"])this.controls.addEventListener(r,n);this.controls.addEventListener("controlstart",()=>{this.before=this.get(),this.along=!1}),this.controls.addEventListener("control",()=>this.noticeMoved()),this.controls.addEventListener("rest",()=>this.resting=!0)}get eye(){return this.projection==="perspective"?this.camera:(k0(this.parallel,this.camera,this.controls.distance),this.parallel)}setProjection(e){e!==this.projection&&(this.projection=e,this.framed&&this.refit(!1))}update(e){return this.resting=!1,this.controls.update(e)?(this.resting&&this.finish(),this.camera.updateMatrixWorld(),!this.resting):!1}setReducedMotion(e){this.animate=!e,this.controls.smoothTime=e?0:.22,this.controls.draggingSmoothTime=e?0:.09}setHome(e,t=!1){this.along=t&&this.framed!==null,this.homePoints=e.slice();let n=new St().setFromArray(e);this.controls.setBoundary(n.clone().expandByScalar(.05));let s=op(e,90,0,...this.tangents());s&&(this.controls.maxDistance=sR*s.distance),this.framed&&this.refit(t&&this.animate)}resize(e,t){this.width=e,this.height=t,this.camera.aspect=e/t,this.camera.updateProjectionMatrix(),this.framed&&this.refit(!1)}setInsets(e){this.insets=e,this.framed&&this.refit(this.animate)}home(){this.framed={what:"home"},this.refit(this.animate)}flyTo(e){this.framed={what:"points",points:e},this.refit(this.animate)}setView(e){let{azimuth_deg:t,elevation_deg:n}=Na[e];this.rotateTo(t,n,this.animate),this.framed&&this.refit(this.animate)}set(e){this.framed=null,this.rotateTo(e.azimuth_deg,e.elevation_deg,this.animate),this.moveTo(xs(e.target_mm),e.distance_mm/1e3,this.animate)}get(){let e=this.controls.getTarget(new P,!0),{radius:t,theta:n,phi:s}=this.controls.getSpherical(new gs,!0),r=(c,u)=>Math.round(c*u)/u+0,[o,a,l]=Zi(e.x,e.y,e.z).map(c=>r(c,Au.mm));return{target_mm:[o,a,l],azimuth_deg:r(Tu(n*Ua),Au.deg),elevation_deg:r(90-s*Ua,Au.deg),distance_mm:r(t*1e3,Au.mm)}}now(){return{azimuth_deg:this.controls.azimuthAngle*Ua,elevation_deg:90-this.controls.polarAngle*Ua}}mmPerPixel(){return 1e3*this.metresPerPixel(this.controls.distance)}view(){return O0(this.get())}zoom(e){this.framed=null,this.controls.dollyTo(this.get().distance_mm/1e3*oR**e,this.animate)}turn(e,t){this.controls.rotate(e*Eu,-t*Eu,this.animate)}pan(e,t){this.framed=null;let n=this.metresPerPixel(this.get().distance_mm/1e3);this.controls.truck(-e*n,-t*n,this.animate)}dispose(){this.controls.dispose()}noticeMoved(){let e=this.get(),{before:t}=this;if(!t||!this.framed)return;(e.target_mm.some((s,r)=>Math.abs(s-t.target_mm[r])>.1)||Math.abs(e.distance_mm-t.distance_mm)>.1)&&(this.framed=null)}refit(e){let t=this.framed?.what==="points"?this.framed.points:this.homePoints,{azimuth_deg:n,elevation_deg:s}=this.get(),[r,o]=this.tangents(),a=op(t,n,s,r,o,this.projection);if(!a)return;let l=rR/2/Math.min(r,o),c=$i.clamp(a.distance,Math.max(D0,l),this.controls.maxDistance),{top:u,right:h,bottom:d,left:f}=this.insets,b=this.metresPerPixel(c),[y,g]=[(h-f)/2*b,(u-d)/2*b],[m,_]=Fa(n,s),v=a.target.map((S,T)=>S+y*m[T]+g*_[T]);this.moveTo(v,c,e)}tangents(){let e=Da(this.camera)/Tt.camera.fit_margin,{top:t,right:n,bottom:s,left:r}=this.insets,o=(a,l)=>Math.max(.25*a,a-l);return[e*o(this.width,r+n)/this.height,e*o(this.height,t+s)/this.height]}metresPerPixel(e){return 2*e*Da(this.camera)/this.height}rotateTo(e,t,n){let s=this.controls.getSpherical(new gs,!0).theta*Ua,r=s+Tu(e-s);this.controls.rotateTo(r*Eu,(90-t)*Eu,n)}moveTo(e,t,n){this.controls.moveTo(...e,n),this.controls.dollyTo(t,n)}finish(){let e=this.controls.getTarget(new P,!0),{radius:t,theta:n,phi:s}=this.controls.getSpherical(new gs,!0);this.controls.rotateTo(n,s,!1),this.moveTo(e.toArray(),t,!1),this.controls.update(0)}};function ap(i){let e=new St().setFromArray(i).getCenter(new P),[t,n,s]=[0,0,0];for(let l=0;l<i.length;l+=3){let c=i[l+1]-e.y,u=i[l+2]-e.z;t+=u*u,n+=c*c,s+=u*c}let r=.5*Math.atan2(2*s,t-n),o=new P(0,Math.sin(r),Math.cos(r)),a=new P(1,0,0);return{centre:e,left:a,front:o,up:new P().crossVectors(o,a)}}function N0(i){let{centre:e,left:t,front:n,up:s}=ap(i),r={left:0,front:0},o=new P;for(let l=0;l<i.length;l+=3)o.fromArray(i,l).sub(e),r.left=Math.max(r.left,Math.abs(o.dot(t))),r.front=Math.max(r.front,Math.abs(o.dot(n)));return new Te().makeBasis(t.multiplyScalar(r.left),n.multiplyScalar(r.front),s).setPosition(e).invert()}var Ru=32;function F0(){let i=24301,e=()=>{i=i+1831565813|0;let s=Math.imul(i^i>>>15,1|i);return s=s+Math.imul(s^s>>>7,61|s)^s,((s^s>>>14)>>>0)/4294967296},t=Uint8Array.from({length:Ru**3},()=>256*e()),n=new Vr(t,Ru,Ru,Ru);return n.format=ro,n.type=cn,n.magFilter=Vt,n.minFilter=Ln,n.generateMipmaps=!0,n.wrapS=n.wrapT=n.wrapR=gi,n.unpackAlignment=1,n.needsUpdate=!0,n}var Ba=`
#include <skinning_pars_vertex>
attribute float cavity;
attribute float openness;
attribute float region;
#include <clipping_planes_pars_vertex>
`,za=`
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <begin_vertex>
  #include <skinning_vertex>
  #include <project_vertex>
  #include <clipping_planes_vertex>
`,Pu=`
vec3 encode(vec3 c) {
  // A soft shoulder above 0.8 keeps highlights on pale bone from clipping to flat white.
  c = mix(c, 0.8 + 0.2 * (1.0 - exp(-(c - 0.8) / 0.2)), step(0.8, c));
  return mix(1.055 * pow(max(c, 0.0), vec3(1.0 / 2.4)) - 0.055, 12.92 * c, step(c, vec3(0.0031308)));
}
`,U0=`
vec3 toEye(vec3 back) { return isOrthographic ? vec3(0.0, 0.0, 1.0) : normalize(back); }
`,vo=`
#include <clipping_planes_pars_fragment>
`,Iu=`
  #include <clipping_planes_fragment>
`,lp=`
#if NUM_CLIPPING_PLANES > 0
uniform mat4 projectionMatrix;
struct Entry { bool open; float at; vec3 point; vec3 face; };
Entry entry() {
  vec3 from = isOrthographic ? vec3(-vClipPosition.xy, 0.0) : vec3(0.0);
  vec3 along = -vClipPosition - from;
  Entry e = Entry(false, 0.0, from, vec3(0.0, 0.0, 1.0));
  float leave = 1e9;
  for (int i = 0; i < NUM_CLIPPING_PLANES; i++) {
    vec4 plane = clippingPlanes[i];
    float height = dot(plane.xyz, from) + plane.w;
    float rise = dot(plane.xyz, along);
    if (height < 0.0 && rise <= 0.0) leave = -1.0;
    else if (rise < 0.0) leave = min(leave, -height / rise);
    else if (height < 0.0 && -height / rise > e.at) {
      e.at = -height / rise;
      e.face = -plane.xyz;
    }
  }
  e.open = e.at > 0.0 && e.at < leave;
  e.point += along * e.at;
  return e;
}
float depthOf(vec3 point) {
  vec4 at = projectionMatrix * vec4(point, 1.0);
  return 0.5 + 0.5 * at.z / at.w;
}
#endif
`,B0=`
${Ba}
uniform mat4 uRest;
varying vec3 vView;
varying vec3 vNormal;
varying vec3 vRest;
varying vec2 vShade;
#ifdef FIBRE
attribute vec3 fibre;
varying vec3 vFibre;
#endif
void main() {
  ${za}
  vView = -mvPosition.xyz;
  vNormal = normalMatrix * objectNormal;
  vRest = (uRest * vec4(position, 1.0)).xyz;
  vShade = vec2(cavity, openness);
  #ifdef FIBRE
  vFibre = fibre;
  #endif
}
`,z0=`
precision highp sampler3D;
uniform vec3 uColour;
uniform vec3 uCavity;
uniform float uGloss;
uniform float uTranslucency;
uniform vec3 uTint;
uniform float uTintAmount;
uniform vec3 uSky;
uniform vec3 uGround;
uniform sampler3D uNoise;
uniform bool uDetail;
varying vec3 vView;
varying vec3 vNormal;
varying vec3 vRest;
varying vec2 vShade;
#ifdef FIBRE
varying vec3 vFibre;
#endif
${Pu}
${U0}
${vo}
void main() {
  ${Iu}
  vec3 n = normalize(vNormal);
  vec3 v = toEye(vView);
  float mottle = texture(uNoise, vRest * 45.0).r - 0.5;
  float hollow = vShade.x;
  float open = vShade.y * sqrt(vShade.y);
  vec3 base = uColour;
  #ifdef FIBRE
  if (uDetail) {
    // Noise smeared along the fibre is streaks along the fibre, with no seam and no texture coordinates.
    vec3 along = normalize(vFibre + 1e-5);
    float fine = 0.0;
    float coarse = 0.0;
    // Steps of one cell of the noise: longer ones would share nothing with their neighbours and give dots.
    for (int i = -4; i <= 4; i++) fine += texture(uNoise, vRest * 22.0 + along * (float(i) / 32.0)).r;
    for (int i = -3; i <= 3; i++) coarse += texture(uNoise, vRest * 7.0 + along * (float(i) / 32.0)).r;
    float streak = (fine / 9.0 - 0.5) * 1.5 + (coarse / 7.0 - 0.5) * 1.1;
    base = mix(base * (1.0 + 0.7 * streak), vec3(0.62, 0.42, 0.36), max(streak, 0.0) * 0.55);
  }
  #endif
  base = mix(base * (1.0 + 0.16 * mottle), uCavity, hollow * 0.75);
  // The tint keeps the light and dark of what it covers, or a chosen bone would look like painted plastic.
  float worth = dot(base, vec3(0.2126, 0.7152, 0.0722)) / dot(uColour, vec3(0.2126, 0.7152, 0.0722));
  base = mix(base, uTint * worth, uTintAmount);

  float facing = max(dot(n, v), 0.0);
  vec3 key = normalize(vec3(-0.45, 0.65, 0.62));
  vec3 fill = normalize(vec3(0.8, 0.05, 0.45));
  float wrap = uTranslucency * 0.5;
  float keyed = max((dot(n, key) + wrap) / (1.0 + wrap), 0.0);
  float filled = max((dot(n, fill) + wrap) / (1.0 + wrap), 0.0);
  float ambient = open * (1.0 - 0.35 * hollow);
  // Light that reaches a hollow has met its walls and taken on their colour.
  vec3 bounce = mix(base, vec3(1.0), ambient);
  vec3 sky = mix(uGround, uSky, 0.5 + 0.5 * n.y) * mix(0.1 + 0.25 * uTranslucency, 1.0, ambient) * bounce;
  vec3 light = sky + (keyed * vec3(0.95, 0.9, 0.82) + filled * vec3(0.1, 0.12, 0.15)) * mix(0.35, 1.0, open);
  // Turned-away surfaces get less of the sky: a cheap stand-in for what their neighbours hide.
  light *= 0.78 + 0.22 * smoothstep(0.0, 0.6, facing);

  vec3 h = normalize(key + v);
  float sharp = mix(12.0, 70.0, uGloss);
  float shine = pow(max(dot(n, h), 0.0), sharp) * uGloss * 0.45;
  // Held back at the very edge, where one pixel in three would catch all of it and glitter.
  float rim = pow(1.0 - max(facing, 0.2), 4.0) * (0.35 + 0.65 * max(n.y, 0.0)) * 0.3;
  vec3 colour = base * light + shine + rim * uSky;
  gl_FragColor = vec4(encode(colour), 1.0);
}
`,V0=`
${vo}
${lp}
void main() {
  #if NUM_CLIPPING_PLANES > 0
  Entry e = entry();
  if (!e.open || e.at > 1.0) discard;
  #else
  discard;
  #endif
  gl_FragColor = vec4(0.0);
}
`,cp=`
${Ba}
void main() {
  ${za}
}
`,H0=`
precision highp sampler3D;
uniform vec3 uCut;
uniform vec3 uTint;
uniform float uTintAmount;
uniform mat4 uInside;
uniform vec3 uOffset;
uniform sampler3D uNoise;
uniform float uId;
uniform bool uPicking;
${Pu}
${vo}
${lp}
/** Spongy bone, fibres end on, or the rings of a disc round its nucleus: by what uInside says of the place. */
vec3 cutColour(vec3 at) {
  float grain = texture(uNoise, at * 75.0).r - 0.5;
  #ifdef DISC
  vec2 p = (uInside * vec4(at, 1.0)).xy;
  float r = length(p);
  float nucleus = 1.0 - smoothstep(0.42, 0.56, length(p - vec2(0.0, -0.12)));
  float rings = sin(r * 46.0) * smoothstep(0.5, 0.65, r);
  return mix(uCut * (1.0 + 0.1 * rings), vec3(0.86, 0.9, 0.92), nucleus * 0.85) * (1.0 + 0.1 * grain);
  #else
  return uCut * (1.0 + 0.5 * grain);
  #endif
}
void main() {
  #if NUM_CLIPPING_PLANES > 0
  Entry e = entry();
  if (!e.open || e.at > 1.0) discard;
  gl_FragDepth = depthOf(e.point);
  if (uPicking) {
    gl_FragColor = vec4(mod(uId, 256.0), floor(uId / 256.0), 0.0, 255.0) / 255.0;
    return;
  }
  vec3 at = (e.point - viewMatrix[3].xyz) * mat3(viewMatrix) - uOffset;
  vec3 cut = cutColour(at);
  cut = mix(cut, uTint * dot(cut, vec3(0.33)) * 1.6, uTintAmount);
  gl_FragColor = vec4(encode(cut * (0.72 + 0.28 * abs(dot(e.face, normalize(vec3(-0.3, 0.5, 0.8)))))), 1.0);
  #else
  discard;
  #endif
}
`,G0=`
uniform vec3 uColour;
varying vec3 vView;
varying vec3 vNormal;
${Pu}
${U0}
${vo}
void main() {
  ${Iu}
  // Kept from full strength at the very edge, where a pixel more or less of it would show as a row of dots.
  float rim = 1.0 - max(0.12, abs(dot(normalize(vNormal), toEye(vView))));
  float alpha = mix(0.07, 0.6, rim * rim);
  gl_FragColor = vec4(encode(uColour), alpha);
}
`,W0=`
${Ba}
varying vec3 vView;
varying vec3 vNormal;
void main() {
  ${za}
  vView = -mvPosition.xyz;
  vNormal = normalMatrix * objectNormal;
}
`,q0=`
${Ba}
uniform float uWidth;
uniform vec2 uPixel;
void main() {
  ${za}
  vec4 nearer = projectionMatrix * (mvPosition + vec4(0.0, 0.0, 0.0015, 0.0));
  gl_Position.z = nearer.z / nearer.w * gl_Position.w;
  vec2 grow = (projectionMatrix * vec4(normalMatrix * objectNormal, 0.0)).xy / uPixel;
  gl_Position.xy += normalize(grow + 1e-9) * uPixel * uWidth * gl_Position.w;
}
`,X0=`
uniform vec3 uColour;
uniform float uAlpha;
${Pu}
${vo}
${lp}
void main() {
  ${Iu}
  #if NUM_CLIPPING_PLANES > 0
  Entry e = entry();
  gl_FragDepth = e.open && !gl_FrontFacing ? depthOf(e.point) : gl_FragCoord.z;
  #endif
  gl_FragColor = vec4(encode(uColour), uAlpha);
}
`,j0=`
${Ba}
flat varying float vRegion;
void main() {
  ${za}
  vRegion = region;
}
`,K0=`
uniform float uId;
flat varying float vRegion;
${vo}
void main() {
  ${Iu}
  gl_FragColor = vec4(mod(uId, 256.0), floor(uId / 256.0), vRegion, 255.0) / 255.0;
}
`,up=`
varying vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
`,J0=`
uniform vec3 uInner;
uniform vec3 uOuter;
uniform float uAspect;
varying vec2 vUv;
void main() {
  vec2 p = (vUv - vec2(0.5, 0.56)) * vec2(min(uAspect, 1.6), 1.0);
  float dither = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
  gl_FragColor = vec4(mix(uInner, uOuter, smoothstep(0.1, 1.0, length(p))) + dither / 255.0, 1.0);
}
`,Y0=`
uniform sampler2D uPicture;
uniform vec2 uTexel;
uniform bool uSmooth;
varying vec2 vUv;
vec3 at(vec2 offset) { return texture(uPicture, vUv + offset * uTexel).rgb; }
float luma(vec3 c) { return dot(c, vec3(0.299, 0.587, 0.114)); }
void main() {
  vec3 here = at(vec2(0.0));
  gl_FragColor = vec4(here, 1.0);
  if (!uSmooth) return;
  float nw = luma(at(vec2(-1.0, 1.0)));
  float ne = luma(at(vec2(1.0, 1.0)));
  float sw = luma(at(vec2(-1.0, -1.0)));
  float se = luma(at(vec2(1.0, -1.0)));
  float m = luma(here);
  float low = min(m, min(min(nw, ne), min(sw, se)));
  float high = max(m, max(max(nw, ne), max(sw, se)));
  if (high - low < max(0.035, high * 0.1)) return;
  vec2 along = vec2(sw + se - nw - ne, ne + se - nw - sw);
  along = clamp(along / (min(abs(along.x), abs(along.y)) + max((nw + ne + sw + se) * 0.03, 0.008)), -8.0, 8.0);
  vec3 inner = 0.5 * (at(along * (1.0 / 3.0 - 0.5)) + at(along * (2.0 / 3.0 - 0.5)));
  vec3 outer = 0.5 * inner + 0.25 * (at(along * -0.5) + at(along * 0.5));
  float o = luma(outer);
  gl_FragColor.rgb = o < low || o > high ? inner : outer;
}
`;var Va=["highlighted","hovered","selected"],ku=128,aR={highlighted:.7,hovered:.4,selected:.78},$0={highlighted:1.6,hovered:1.6,selected:2.4},lR={highlighted:.22,hovered:0,selected:.4},cR={bones:"bone",discs:"disc",joints:"joint",ligaments:"ligament",nerves:"nerve",muscles:"muscle"};function Z0(i){return i&&i.kind in Tt.tissues?i.kind:cR[i?.layer??""]??"bone"}var Lu=class{ghostDepth;ghost;outlines;crossing=new Bt({vertexShader:cp,fragmentShader:V0,clipping:!0,side:En,colorWrite:!1,depthWrite:!1,depthTest:!1,stencilWrite:!0,stencilWriteMask:ku,stencilFunc:Sa,stencilZPass:jh});noise=F0();shared={uNoise:{value:this.noise},uDetail:{value:!0},uSky:{value:new P},uGround:{value:new P},uPixel:{value:new Ue(1,1)}};colours={highlighted:new Ee,hovered:new Ee,selected:new Ee};picking={value:!1};widths=[];constructor(e){let t={vertexShader:W0,fragmentShader:G0,uniforms:{uColour:{value:new Ee}}};this.ghostDepth=new Bt({...t,clipping:!0,transparent:!0,colorWrite:!1}),this.ghost=new Bt({...t,clipping:!0,transparent:!0,depthWrite:!1,depthFunc:Bi}),this.outlines={highlighted:this.outline("highlighted"),hovered:this.outline("hovered"),selected:this.outline("selected")},this.setTheme(e)}setTheme(e){let t=Tt.themes[e];for(let n of Va)this.colours[n].set(t[n]);this.ghost.uniforms.uColour.value.set(t.ghost),this.shared.uSky.value.fromArray(t.sky),this.shared.uGround.value.fromArray(t.ground)}set detail(e){this.shared.uDetail.value=e}setSize(e,t,n){this.shared.uPixel.value.set(2/e,2/t),Va.forEach((s,r)=>this.widths[r].value=$0[s]*n)}tissue(e,t,n,s){let{colour:r,cavity:o,gloss:a,translucency:l}=Tt.tissues[e];return new Bt({vertexShader:B0,fragmentShader:z0,defines:s?{FIBRE:""}:{},clipping:!0,uniforms:{...this.shared,uRest:{value:n},uColour:{value:new Ee(r).multiplyScalar(t)},uCavity:{value:new Ee(o)},uGloss:{value:a},uTranslucency:{value:l},uTint:{value:new Ee},uTintAmount:{value:0}}})}cap(e,t,n,s,r,o){let{uTint:a,uTintAmount:l}=o.uniforms;return new Bt({vertexShader:cp,fragmentShader:H0,defines:e==="disc"?{DISC:""}:{},clipping:!0,side:fn,stencilWrite:!0,stencilRef:ku,stencilFuncMask:ku,stencilWriteMask:ku,stencilFunc:Kh,stencilZPass:Kc,stencilZFail:Kc,uniforms:{uTint:a,uTintAmount:l,uNoise:this.shared.uNoise,uPicking:this.picking,uId:{value:n},uCut:{value:new Ee(Tt.tissues[e].cut).multiplyScalar(t)},uInside:{value:r},uOffset:{value:s}}})}tint(e,t){let n=e.uniforms;n.uTintAmount.value=t?aR[t]:0,t&&n.uTint.value.set(Tt.surfaces[t])}dispose(){this.noise.dispose(),this.ghost.dispose(),this.ghostDepth.dispose(),this.crossing.dispose();for(let{mask:e,line:t,behind:n}of Object.values(this.outlines))for(let s of[e,t,n])s?.dispose()}outline(e){let t=1<<Va.indexOf(e),n={value:$0[e]};this.widths.push(n);let s=(a,l,c)=>new Bt({vertexShader:q0,fragmentShader:X0,uniforms:{uColour:{value:this.colours[e]},uAlpha:{value:l},uPixel:this.shared.uPixel,uWidth:c},depthWrite:!1,clipping:!0,side:En,stencilWrite:!0,stencilRef:t,stencilFuncMask:t,stencilWriteMask:t,...a}),r={stencilFunc:Jh,stencilZPass:Lr},o=lR[e];return{mask:s({colorWrite:!1,depthTest:!1,stencilFunc:Sa,stencilZPass:Jc},1,{value:0}),line:s({...r,depthFunc:Bi},1,n),behind:o>0?s({...r,stencilZPass:Jc,depthFunc:Dr,transparent:!0},o,n):null}}};var Q0=new Te().makeBasis(new P(...xs([1,0,0])),new P(...xs([0,1,0])),new P(...xs([0,0,1]))),uR=Q0.clone().invert();function ev(i){return Q0.clone().multiply(i).multiply(uR)}var dR=.001;function tv({geometry:i,skeleton:e,surface:t}){if(!e)return null;let n=new Map,s=new P,r=t.points.length/3;hR(i,r,(l,c,u)=>{s.fromArray(t.points,3*l);let h=n.get(c);h?(h.low.min(s),h.high.max(s),h.share+=u):n.set(c,{low:s.clone(),high:s.clone(),share:u})});let o=[...n].map(([l,{low:c,high:u,share:h}])=>({bone:l,share:h/r,sphere:new Xt(c.clone().add(u).divideScalar(2),c.distanceTo(u)/2)})),[a]=o;return{single:o.length===1&&a?a.bone:null,parts:o}}function nv({single:i,parts:e},t){if(i!==null)return t[i].clone();let n=new Array(16).fill(0),s=e.reduce((r,{share:o})=>r+o,0);for(let{bone:r,share:o}of e)t[r].elements.forEach((a,l)=>n[l]=n[l]+a*o/s);return new Te().fromArray(n)}function iv({parts:i},e,t){t.makeEmpty();for(let{bone:n,sphere:s}of i){let r=s.clone().applyMatrix4(e[n]);t.isEmpty()?t.copy(r):t.union(r)}return t}function hp(i,e,t,n){let s=n?.length??e.length/3,r=new Float32Array(3*s),[o,a]=[i.geometry.getAttribute("skinIndex"),i.geometry.getAttribute("skinWeight")];for(let l=0;l<s;l++){let c=n?n[l]:l,[u,h,d]=[e[3*l],e[3*l+1],e[3*l+2]],[f,b,y,g]=[0,0,0,0];for(let m=0;m<4;m++){let _=a.getComponent(c,m);if(_===0)continue;let v=t[o.getComponent(c,m)].elements;f+=_*(v[0]*u+v[4]*h+v[8]*d+v[12]),b+=_*(v[1]*u+v[5]*h+v[9]*d+v[13]),y+=_*(v[2]*u+v[6]*h+v[10]*d+v[14]),g+=_}r.set([f/g,b/g,y/g],3*l)}return r}function sv(i,e,t){return{...e,points:hp(i,e.points,t)}}function hR(i,e,t){let[n,s]=[i.getAttribute("skinIndex"),i.getAttribute("skinWeight")];for(let r=0;r<e;r++)for(let o=0;o<4;o++){let a=s.getComponent(r,o);a>dR&&t(r,n.getComponent(r,o),a)}}var ti={solid:0,ghost:1,decoration:2,cap:3},lr={solid:0,cap:2,step:.005,outline:10,ghostDepth:40,ghost:41},fR=new Te,Ou=class{id;number;mesh;material;shown="show";standing={line:null,tint:null};skeletal;thin;sphere;offset=new P;piece;tissue;local;outlines=[];caps=[];capOrder=0;openings;ghostDepth=null;motion=new Te;motions=null;follows;reach;inside;insideNow;constructor(e,t,n,s){this.piece=e,this.id=e.id,this.number=t;let r=this.tissue=Z0(n);this.skeletal=r==="bone"||r==="disc"||r==="cartilage",this.thin=r==="nerve"||r==="ligament",this.inside=N0(e.surface.points),this.insideNow=this.inside.clone();let o=pR(e.id,r);this.material=s.tissue(r,o,e.rest,e.geometry.hasAttribute("fibre")),this.openings=()=>[s.crossing,s.cap(r,o,t,this.offset,this.insideNow,this.material)],this.mesh=this.build(this.material),this.sphere=e.sphere.clone(),this.reach=e.sphere.clone(),this.local=e.sphere.clone().applyMatrix4(e.rest.clone().invert());for(let a of this.drawings())this.put(a)}pose(e){let t=e&&(this.follows??=tv(this.piece));this.motions=t?e:null,t&&e?(this.motion.copy(nv(t,e)),iv(t,e,this.reach)):(this.motion.identity(),this.reach.copy(this.piece.sphere)),this.insideNow.copy(this.motion).invert().premultiply(this.inside),this.sphere.copy(this.reach).translate(this.offset);for(let n of this.drawings())this.put(n)}surface(){let{motions:e,piece:t}=this;return e?sv(t,t.surface,e):t.surface}setOffset(e){this.offset.copy(e),this.sphere.copy(this.reach).translate(e);for(let t of this.drawings())this.put(t)}setCapOrder(e){this.capOrder=e,this.caps.forEach((t,n)=>t.renderOrder=lr.cap+(2*e+n)*lr.step)}setOpen(e){if(!(!e&&this.caps.length===0)){this.caps.length===0&&(this.caps=this.openings().map(t=>this.decorate(t,lr.cap,ti.cap)),this.setCapOrder(this.capOrder));for(let t of this.caps)t.visible=e}}setShown(e,t){if(e===this.shown)return!1;this.shown=e;let n=e==="ghost";this.mesh.visible=e!=="hide",this.mesh.layers.set(n?ti.ghost:ti.solid),this.mesh.material=n?t.ghost:this.material,this.mesh.renderOrder=n?lr.ghost:lr.solid,this.ghostDepth?.removeFromParent(),this.ghostDepth=n?this.decorate(t.ghostDepth,lr.ghostDepth):null;for(let s of this.outlines)s.visible=this.mesh.visible;return!0}setStanding({line:e,tint:t},n){if(e===this.standing.line&&t===this.standing.tint)return!1;let s=e===this.standing.line;if(this.standing={line:e,tint:t},n.tint(this.material,t),s)return!0;for(let l of this.outlines)l.removeFromParent();if(this.outlines=[],e===null)return!0;let r=n.outlines[e],o=lr.outline+Va.indexOf(e)*3,a=[r.mask,r.line,...r.behind?[r.behind]:[]];return this.outlines=a.map((l,c)=>this.decorate(l,o+c)),!0}points(){let{points:e,index:t}=this.piece.sample,n=this.motions?hp(this.piece,e,this.motions,t):e,{x:s,y:r,z:o}=this.offset;return n.map((a,l)=>a+[s,r,o][l%3])}addTo(e){for(let t of this.drawings())e.add(t)}dispose(){for(let e of this.drawings())e.removeFromParent();this.piece.geometry.dispose(),this.material.dispose();for(let e of this.caps.slice(1))e.material.dispose()}decorate(e,t,n=ti.decoration){let s=this.build(e);return s.layers.set(n),s.renderOrder=t,s.visible=this.mesh.visible,this.put(s),this.mesh.parent?.add(s),s}drawings(){return[this.mesh,...this.caps,...this.outlines,...this.ghostDepth?[this.ghostDepth]:[]]}build(e){let{geometry:t,skeleton:n}=this.piece,s=n?new li(t,e):new Ut(t,e);return s instanceof li&&n&&s.bind(n,fR),s.matrixAutoUpdate=s.matrixWorldAutoUpdate=!1,s.userData.actor=this,s}put(e){let t=this.motions===null?!this.piece.rigidAtRest:this.follows?.single==null;e.matrixWorld.makeTranslation(this.offset),t||e.matrixWorld.multiply(this.motion).multiply(this.piece.rest),e instanceof li&&(e.isSkinnedMesh=t,e.boundingSphere=t?this.reach:this.local)}};function pR(i,e){if(e!=="muscle")return 1;let t=i.replace(/\.(left|right)$/,""),n=0;for(let s of t)n=Math.imul(n,31)+s.charCodeAt(0)|0;return .88+.3*(Math.abs(n)%8)/7}function rv(i,e,t,n){if(e.has(i))return{line:"selected",tint:"selected"};let s=t.has(i)?"highlighted":null;return n===i?{line:"hovered",tint:s??"hovered"}:{line:s,tint:s}}var mR=["muscle","fascia","ligament","nerve","joint","disc","cartilage","bone"];function ov(i){let e=new Map(i.map(t=>[t,[mR.indexOf(t.tissue),-gR(t.piece.surface)]]));return i.toSorted((t,n)=>{let[[s,r],[o,a]]=[e.get(t)??[0,0],e.get(n)??[0,0]];return s-o||r-a})}function gR({points:i,index:e}){let[t,n,s]=[new P,new P,new P],r=0;for(let o=0;o+2<e.length;o+=3)t.fromArray(i,3*e[o]),n.fromArray(i,3*e[o+1]),s.fromArray(i,3*e[o+2]),r+=t.dot(n.cross(s));return r/6}function Du(i,e){for(let t of i){let{center:n,radius:s}=t.sphere,r=t.shown==="show"&&t.mesh.visible;t.setOpen(r&&e.some(o=>Math.abs(o.distanceToPoint(n))<=s))}}var bR=.55,yR=.8,_R=.9;function av(i,e,t){return new P(yR*(i.x-e.x),bR*(i.y-e.y),_R*Math.sign(i.z-e.z)*Math.max(0,Math.abs(i.z-e.z)-.04)).multiplyScalar(t)}var Nu=class{constructor(e,t){this.materials=e;this.structures=t}materials;structures;actors=[];byId=new Map;homeIds=[];middle=new P;get(e){return this.byId.get(e)}get skeleton(){return this.actors.filter(({skeletal:e})=>e).map(({piece:e})=>e)}add(e){let t=e.find(r=>this.byId.has(r.id));if(t)throw new Error(`pack: expected new structures, got ${t.id} a second time`);let n=this.actors.length===0,s=e.map(r=>{let o=new Ou(r,this.actors.length,this.info(r),this.materials);return this.actors.push(o),this.byId.set(o.id,o),o});return ov(this.actors).forEach((r,o)=>r.setCapOrder(o)),n&&(this.homeIds=e.map(r=>r.id),new St().setFromArray(this.homePoints()).getCenter(this.middle)),s}dress(e,t,n){let s=new Set(t.selected),r=new Set(t.highlighted);return e.map(a=>{let l=rv(a.id,s,r,n),c=a.setShown(t.shown.get(a.id)??"show",this.materials);return a.setStanding(l,this.materials)||c}).includes(!0)}explode(e){for(let t of this.actors)t.setOffset(av(t.piece.sphere.center,this.middle,e))}pose(e,t=this.actors){let n=new Map;for(let s of t){let{skeleton:r}=s.piece;e&&r&&!n.has(r)&&n.set(r,e.motionsOf(r)),s.pose((r&&n.get(r))??null)}}pointsOf(e){let t=e.flatMap(s=>this.byId.get(s)?.points()??[]),n=new Float32Array(t.reduce((s,r)=>s+r.length,0));return t.reduce((s,r)=>(n.set(r,s),s+r.length),0),n}homePoints(){return this.pointsOf(this.homeIds)}centreOf(e){let t=this.pointsOf(e);return t.length===0?null:Zi(...new St().setFromArray(t).getCenter(new P).toArray())}planeOf(e){let t=this.byId.get(e);if(!t)return null;let{centre:n,up:s}=ap(t.piece.surface.points),r=Zi(...s.transformDirection(t.motion).divideScalar(1e3).toArray()),o=Zi(...n.applyMatrix4(t.motion).add(t.offset).toArray());return{normal:r,offset_mm:r.reduce((a,l,c)=>a+l*o[c],0)}}dispose(){for(let e of this.actors)e.dispose()}info({id:e,extras:t}){let n=s=>typeof t[s]=="string"?t[s]:null;return this.structures.get(e)??{kind:n("kind")??"",layer:n("layer")}}};var Fu=class{listeners={};on(e,t){let n=this.listeners[e]??=new Set;return n.add(t),()=>n.delete(t)}emit(e,...t){for(let n of[...this.listeners[e]??[]])try{n(...t)}catch(s){reportError(s)}}clear(){this.listeners={}}};var vR="500 13px system-ui, sans-serif",lv=17,cv=8,uv=4,Uu=5,Bu=12,dv=26,xR=190;function SR(i,e,t=xR){let n=[];for(let s of i.split(/\s+/).filter(Boolean)){let r=n.length>0?`${n.at(-1)} ${s}`:s;n.length>0&&e(r)<=t?n[n.length-1]=r:n.push(s)}return n}function wR(i,e,t,n){if(i.length===0)return[];let[s,r]=[n.left+Bu,e-n.right-Bu],o=i.map(({anchor:d})=>d.x),[a,l]=[Math.min(...o),Math.max(...o)],c=(a+l)/2,u=s+r-2*c>=0?"right":"left",h=d=>l-a<40?u:d.anchor.x<c?"left":"right";return["left","right"].flatMap(d=>{let f=Math.max(...i.map(g=>g.width)),b=d==="right"?Math.max(s,Math.min(Math.max(...i.map(({right:g})=>g))+dv,r-f)):Math.min(r,Math.max(Math.min(...i.map(({left:g})=>g))-dv,s+f)),y=i.filter(g=>h(g)===d);return MR(y,n.top+Bu,t-n.bottom-Bu).map(g=>({...g,x:d==="right"?b:b-g.width,side:d}))})}function MR(i,e,t){let n=t-e+Uu,r=i.filter(l=>(n-=l.height+Uu)>=0).map(l=>({...l,y:l.anchor.y-l.height/2})).sort((l,c)=>l.anchor.y-c.anchor.y),o=e;for(let l of r)l.y=Math.max(l.y,o),o=l.y+l.height+Uu;let a=t;for(let l of r.toReversed())l.y=Math.min(l.y,a-l.height),a=l.y-Uu;return r}var zu=class{canvas=document.createElement("canvas");context=this.canvas.getContext("2d");shown=!1;constructor(){this.canvas.className="labels",this.canvas.setAttribute("aria-hidden","true"),this.canvas.hidden=!0}draw(e,t,n,s,r){if(!this.context||e.length===0&&!this.shown)return;let o=window.devicePixelRatio;this.shown=e.length>0,this.canvas.hidden=!this.shown,this.shown&&(this.canvas.width=Math.round(t*o),this.canvas.height=Math.round(n*o),this.context.scale(o,o),fp(this.context,e,t,n,s,r))}};function fp(i,e,t,n,s,r){let{text:o,background:a}=Tt.themes[r];i.font=vR,i.textBaseline="middle";let l=d=>i.measureText(d).width,c=({x:d,y:f})=>d>0&&f>0&&d<t&&f<n,u=e.filter(({anchor:d})=>c(d)).map(({text:d,...f})=>{let b=SR(d,l);return{...f,lines:b,width:Math.max(...b.map(l))+2*cv,height:b.length*lv+2*uv}}),h=wR(u,t,n,s);for(let[d,f,b,y]of[[a[0],3,4,.6],[o,1,2.5,.9]]){i.strokeStyle=i.fillStyle=d,i.lineWidth=f,i.globalAlpha=y;for(let{x:g,y:m,width:_,height:v,side:S,anchor:T}of h)i.beginPath(),i.moveTo(S==="right"?g:g+_,m+v/2),i.lineTo(T.x,T.y),i.stroke(),i.beginPath(),i.arc(T.x,T.y,b,0,2*Math.PI),i.fill()}for(let{x:d,y:f,width:b,height:y,lines:g}of h)i.globalAlpha=.88,i.fillStyle=a[0],i.beginPath(),i.roundRect(d,f,b,y,6),i.fill(),i.globalAlpha=1,i.fillStyle=o,g.forEach((m,_)=>i.fillText(m,d+cv,f+uv+lv*(_+.5)))}function hv(i,e){let t=Math.min(i,2),n=e?0:4;return[{pixelRatio:t,samples:n,smooth:n===0,detail:!0},...t>1&&n>0?[{pixelRatio:1,samples:n,smooth:!1,detail:!0}]:[],{pixelRatio:1,samples:0,smooth:!e,detail:!e},{pixelRatio:.75,samples:0,smooth:!e,detail:!e},{pixelRatio:.5,samples:0,smooth:!e,detail:!e}]}var Vu=class{constructor(e,t){this.software=t;this.ladder=hv(e,t),this.index=t?1:0}software;ladder;index=0;slow=0;fast=0;get level(){return this.index}get moving(){return this.ladder[this.index]}get changing(){let{samples:e}=this.moving;return this.index===0?this.still:{pixelRatio:Math.min(1,this.still.pixelRatio),samples:e,smooth:e===0,detail:!0}}get still(){return this.ladder[0]}setDevicePixelRatio(e){this.ladder=hv(e,this.software),this.index=Math.min(this.index,this.ladder.length-1)}feed(e){this.slow=e>45?this.slow+1:0,this.fast=e<20?this.fast+1:0,this.slow>=2&&this.index<this.ladder.length-1?this.step(1):this.fast>=60&&this.index>0&&this.step(-1)}step(e){this.index+=e,this.slow=0,this.fast=0}};var TR=140,ER=.5,AR=1/60,Hu=class{constructor(e,t){this.drawing=e;this.quality=new Vu(window.devicePixelRatio,t)}drawing;moving=!1;frames=0;drawn=null;quality;request=0;restTimer;last=0;dirty=!0;stopped=!1;frameWaiters=[];restWaiters=[];wake(){this.stopped||this.request!==0||(this.request=requestAnimationFrame(e=>{this.request=0,this.tick(e)}))}invalidate(){this.dirty=!0,this.wake()}redraw(){this.dirty=!0,this.tick(performance.now())}spoil(){this.drawn=null,this.wake()}frame(){return new Promise(e=>{this.frameWaiters.push(e),this.invalidate()})}settled(){return this.request===0&&!this.moving&&!this.dirty&&this.isFinal()?Promise.resolve():new Promise(e=>{this.restWaiters.push(e),this.wake()})}dispose(){this.stopped=!0,cancelAnimationFrame(this.request),clearTimeout(this.restTimer);for(let e of[...this.frameWaiters,...this.restWaiters])e()}tick(e){if(this.stopped||!this.drawing.ready())return;let t=e-this.last,n=this.moving;this.last=e,this.moving=this.drawing.advance(n?Math.min(t/1e3,ER):AR),n&&this.moving&&this.quality.feed(t),this.drawing.prepare(),this.moving||n?this.draw(this.quality.moving):this.dirty&&this.draw(this.quality.changing),this.moving?this.wake():this.isFinal()?this.rest():this.restSoon()}draw(e){clearTimeout(this.restTimer),this.dirty=!1,this.drawing.draw(e),this.drawn=e,this.frames+=1;for(let t of this.frameWaiters.splice(0))t()}isFinal(){let{still:e}=this.quality,{drawn:t}=this;return t!==null&&Object.keys(e).every(n=>t[n]===e[n])}restSoon(){clearTimeout(this.restTimer),this.restTimer=setTimeout(()=>{this.stopped||this.moving||!this.drawing.ready()||(this.draw(this.quality.still),this.rest())},TR)}rest(){this.drawing.rested();for(let e of this.restWaiters.splice(0))e()}};var Gu=84,fv=28,CR=["A","P","R","L","S","I"],RR=[[0,0,1],[0,0,-1],[-1,0,0],[1,0,0],[0,1,0],[0,-1,0]],Wu=class{constructor(e=CR){this.letters=e;this.canvas.className="orientation",this.canvas.setAttribute("aria-hidden","true"),this.canvas.style.width=this.canvas.style.height=`${Gu}px`}letters;canvas=document.createElement("canvas");drawn="";draw(e,t,n){let s=window.devicePixelRatio,r=[e.toFixed(1),t.toFixed(1),n,s].join(),o=this.canvas.getContext("2d");if(r===this.drawn||!o)return;this.drawn=r,this.canvas.width=this.canvas.height=Math.round(Gu*s),o.setTransform(s,0,0,s,Gu/2*s,Gu/2*s);let[a,l,c]=Fa(e,t),u=(d,f)=>d[0]*f[0]+d[1]*f[1]+d[2]*f[2],h=RR.map((d,f)=>({letter:this.letters[f],x:u(d,a)*fv,y:-u(d,l)*fv,depth:u(d,c)})).sort((d,f)=>d.depth-f.depth);o.textAlign="center",o.textBaseline="middle",o.fillStyle=o.strokeStyle=Tt.themes[n].text;for(let{letter:d,x:f,y:b,depth:y}of h){let g=(y+1)/2,m=Math.abs(y)>.94?0:.3+.7*g;o.globalAlpha=m*.5,o.lineWidth=1.25,o.beginPath(),o.moveTo(f*.14,b*.14),o.lineTo(f*.72,b*.72),o.stroke(),o.globalAlpha=m,o.font=`600 ${(10.5+2*g).toFixed(1)}px system-ui, sans-serif`,o.fillText(d,f,b)}}};function pp(i,e){if(e===Xh)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===oo||e===xa){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===oo)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function pv(i){let e=new Map,t=new Map,n=i.clone();return mv(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(l){return t.get(l)}),r.bind(r.skeleton,r.bindMatrix)}),n}function mv(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)mv(i.children[n],e.children[n],t)}var qu=class extends vi{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new xp(t)}),this.register(function(t){return new Sp(t)}),this.register(function(t){return new wp(t)}),this.register(function(t){return new kp(t)}),this.register(function(t){return new Lp(t)}),this.register(function(t){return new Op(t)}),this.register(function(t){return new Tp(t)}),this.register(function(t){return new Ep(t)}),this.register(function(t){return new Ap(t)}),this.register(function(t){return new Cp(t)}),this.register(function(t){return new vp(t)}),this.register(function(t){return new Rp(t)}),this.register(function(t){return new Mp(t)}),this.register(function(t){return new Ip(t)}),this.register(function(t){return new Pp(t)}),this.register(function(t){return new yp(t)}),this.register(function(t){return new Xu(t,Qe.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new Xu(t,Qe.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new Dp(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let c=Ki.extractUrlBase(e);o=Ki.resolveURL(c,this.path)}else o=Ki.extractUrlBase(e);this.manager.itemStart(e);let a=function(c){s?s(c):console.error(c),r.manager.itemError(e),r.manager.itemEnd(e)},l=new Yr(this.manager);l.setPriority(this.priority),l.setCache(this.cache),l.setPath(this.path),l.setResponseType("arraybuffer"),l.setRequestHeader(this.requestHeader),l.setWithCredentials(this.withCredentials),l.load(e,function(c){try{r.parse(c,o,function(u){t(u),r.manager.itemEnd(e)},a)}catch(u){a(u)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},l=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(l.decode(new Uint8Array(e,0,4))===vv){try{o[Qe.KHR_BINARY_GLTF]=new Np(e)}catch(h){s&&s(h);return}r=JSON.parse(o[Qe.KHR_BINARY_GLTF].content)}else r=JSON.parse(l.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let c=new Gp(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});c.fileLoader.setRequestHeader(this.requestHeader);for(let u=0;u<this.pluginCallbacks.length;u++){let h=this.pluginCallbacks[u](c);h.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[h.name]=h,o[h.name]=!0}if(r.extensionsUsed)for(let u=0;u<r.extensionsUsed.length;++u){let h=r.extensionsUsed[u],d=r.extensionsRequired||[];switch(h){case Qe.KHR_MATERIALS_UNLIT:o[h]=new _p;break;case Qe.KHR_DRACO_MESH_COMPRESSION:o[h]=new Fp(r,this.dracoLoader);break;case Qe.KHR_TEXTURE_TRANSFORM:o[h]=new Up;break;case Qe.KHR_MESH_QUANTIZATION:o[h]=new Bp;break;default:d.indexOf(h)>=0&&a[h]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+h+'".')}}c.setExtensions(o),c.setPlugins(a),c.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function PR(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function Ot(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var Qe={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},yp=class{constructor(e){this.parser=e,this.name=Qe.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,l=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],c,u=new Ee(16777215);l.color!==void 0&&u.setRGB(l.color[0],l.color[1],l.color[2],wn);let h=l.range!==void 0?l.range:0;switch(l.type){case"directional":c=new ha(u),c.target.position.set(0,0,-1),c.add(c.target);break;case"point":c=new da(u),c.distance=h;break;case"spot":c=new ua(u),c.distance=h,l.spot=l.spot||{},l.spot.innerConeAngle=l.spot.innerConeAngle!==void 0?l.spot.innerConeAngle:0,l.spot.outerConeAngle=l.spot.outerConeAngle!==void 0?l.spot.outerConeAngle:Math.PI/4,c.angle=l.spot.outerConeAngle,c.penumbra=1-l.spot.innerConeAngle/l.spot.outerConeAngle,c.target.position.set(0,0,-1),c.add(c.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+l.type)}return c.position.set(0,0,0),Ci(c,l),l.intensity!==void 0&&(c.intensity=l.intensity),c.name=t.createUniqueName(l.name||"light_"+e),s=Promise.resolve(c),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(l){return n._getNodeRef(t.cache,a,l)})}},_p=class{constructor(){this.name=Qe.KHR_MATERIALS_UNLIT}getMaterialType(){return yi}extendParams(e,t,n){let s=[];e.color=new Ee(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],wn),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,$t))}return Promise.all(s)}},vp=class{constructor(e){this.parser=e,this.name=Qe.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},xp=class{constructor(e){this.parser=e,this.name=Qe.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new Ue(r,r)}return Promise.all(s)}},Sp=class{constructor(e){this.parser=e,this.name=Qe.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},wp=class{constructor(e){this.parser=e,this.name=Qe.KHR_MATERIALS_DISPERSION}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},Mp=class{constructor(e){this.parser=e,this.name=Qe.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},Tp=class{constructor(e){this.parser=e,this.name=Qe.KHR_MATERIALS_SHEEN}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new Ee(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],wn)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,$t)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},Ep=class{constructor(e){this.parser=e,this.name=Qe.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},Ap=class{constructor(e){this.parser=e,this.name=Qe.KHR_MATERIALS_VOLUME}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new Ee().setRGB(r[0],r[1],r[2],wn),Promise.all(s)}},Cp=class{constructor(e){this.parser=e,this.name=Qe.KHR_MATERIALS_IOR}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},Rp=class{constructor(e){this.parser=e,this.name=Qe.KHR_MATERIALS_SPECULAR}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new Ee().setRGB(r[0],r[1],r[2],wn),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,$t)),Promise.all(s)}},Pp=class{constructor(e){this.parser=e,this.name=Qe.EXT_MATERIALS_BUMP}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},Ip=class{constructor(e){this.parser=e,this.name=Qe.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},kp=class{constructor(e){this.parser=e,this.name=Qe.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},Lp=class{constructor(e){this.parser=e,this.name=Qe.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},Op=class{constructor(e){this.parser=e,this.name=Qe.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},Xu=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let l=s.byteOffset||0,c=s.byteLength||0,u=s.count,h=s.byteStride,d=new Uint8Array(a,l,c);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(u,h,d,s.mode,s.filter).then(function(f){return f.buffer}):o.ready.then(function(){let f=new ArrayBuffer(u*h);return o.decodeGltfBuffer(new Uint8Array(f),u,h,d,s.mode,s.filter),f})})}else return null}},Dp=class{constructor(e){this.name=Qe.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let c of s.primitives)if(c.mode!==ni.TRIANGLES&&c.mode!==ni.TRIANGLE_STRIP&&c.mode!==ni.TRIANGLE_FAN&&c.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],l={};for(let c in o)a.push(this.parser.getDependency("accessor",o[c]).then(u=>(l[c]=u,l[c])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(c=>{let u=c.pop(),h=u.isGroup?u.children:[u],d=c[0].count,f=[];for(let b of h){let y=new Te,g=new P,m=new Mn,_=new P(1,1,1),v=new Qo(b.geometry,b.material,d);for(let T=0;T<d;T++)l.TRANSLATION&&g.fromBufferAttribute(l.TRANSLATION,T),l.ROTATION&&m.fromBufferAttribute(l.ROTATION,T),l.SCALE&&_.fromBufferAttribute(l.SCALE,T),v.setMatrixAt(T,y.compose(g,m,_));let S=null;for(let T in l)if(T==="_COLOR_0"){let A=l[T];v.instanceColor=new Hi(A.array,A.itemSize,A.normalized)}else if(T!=="TRANSLATION"&&T!=="ROTATION"&&T!=="SCALE"){if(S===null){let x=v.geometry;S=new Pn,S.name=x.name;for(let E in x.attributes)S.setAttribute(E,x.attributes[E]);for(let E in x.morphAttributes)S.morphAttributes[E]=x.morphAttributes[E];x.index!==null&&S.setIndex(x.index),S.morphTargetsRelative=x.morphTargetsRelative;for(let E of x.groups)S.addGroup(E.start,E.count,E.materialIndex);x.boundingBox!==null&&(S.boundingBox=x.boundingBox.clone()),x.boundingSphere!==null&&(S.boundingSphere=x.boundingSphere.clone()),S.drawRange.start=x.drawRange.start,S.drawRange.count=x.drawRange.count,S.userData=Object.assign({},x.userData),v.geometry=S}let A=l[T];S.setAttribute(T,new Hi(A.array,A.itemSize,A.normalized))}kt.prototype.copy.call(v,b),this.parser.assignFinalMaterial(v),f.push(v)}return u.isGroup?(u.clear(),u.add(...f),u):f[0]}))}},vv="glTF",Ha=12,gv={JSON:1313821514,BIN:5130562},Np=class{constructor(e){this.name=Qe.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,Ha),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==vv)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-Ha,r=new DataView(e,Ha),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let l=r.getUint32(o,!0);if(o+=4,l===gv.JSON){let c=new Uint8Array(e,Ha+o,a);this.content=n.decode(c)}else if(l===gv.BIN){let c=Ha+o;this.body=e.slice(c,c+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},Fp=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=Qe.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},l={},c={};for(let u in o){let h=Vp[u]||u.toLowerCase();a[h]=o[u]}for(let u in e.attributes){let h=Vp[u]||u.toLowerCase();if(o[u]!==void 0){let d=n.accessors[e.attributes[u]],f=xo[d.componentType];c[h]=f.name,l[h]=d.normalized===!0}}return t.getDependency("bufferView",r).then(function(u){return new Promise(function(h,d){s.decodeDracoFile(u,function(f){for(let b in f.attributes){let y=f.attributes[b],g=l[b];g!==void 0&&(y.normalized=g)}h(f)},a,c,wn,d)})})}},Up=class{constructor(){this.name=Qe.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},Bp=class{constructor(){this.name=Qe.KHR_MESH_QUANTIZATION}},ju=class extends _i{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=a*2,c=a*3,u=s-t,h=(n-t)/u,d=h*h,f=d*h,b=e*c,y=b-c,g=-2*f+3*d,m=f-d,_=1-g,v=m-d+h;for(let S=0;S!==a;S++){let T=o[y+S+a],A=o[y+S+l]*u,x=o[b+S+a],E=o[b+S]*u;r[S]=_*T+v*A+g*x+m*E}return r}},IR=new Mn,zp=class extends ju{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return IR.fromArray(r).normalize().toArray(r),r}},ni={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},xo={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},bv={9728:zt,9729:Vt,9984:uc,9985:io,9986:tr,9987:Ln},yv={33071:Yn,33648:Nr,10497:gi},mp={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},Vp={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},Ss={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},kR={CUBICSPLINE:void 0,LINEAR:qs,STEP:Ws},gp={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function LR(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new Ys({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:xi})),i.DefaultMaterial}function cr(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function Ci(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function OR(i,e,t){let n=!1,s=!1,r=!1;for(let c=0,u=e.length;c<u;c++){let h=e[c];if(h.POSITION!==void 0&&(n=!0),h.NORMAL!==void 0&&(s=!0),h.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],l=[];for(let c=0,u=e.length;c<u;c++){let h=e[c];if(n){let d=h.POSITION!==void 0?t.getDependency("accessor",h.POSITION):i.attributes.position;o.push(d)}if(s){let d=h.NORMAL!==void 0?t.getDependency("accessor",h.NORMAL):i.attributes.normal;a.push(d)}if(r){let d=h.COLOR_0!==void 0?t.getDependency("accessor",h.COLOR_0):i.attributes.color;l.push(d)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l)]).then(function(c){let u=c[0],h=c[1],d=c[2];return n&&(i.morphAttributes.position=u),s&&(i.morphAttributes.normal=h),r&&(i.morphAttributes.color=d),i.morphTargetsRelative=!0,i})}function DR(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function NR(i){let e,t=i.extensions&&i.extensions[Qe.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+bp(t.attributes):e=i.indices+":"+bp(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+bp(i.targets[n]);return e}function bp(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function Hp(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function FR(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var UR=new Te,Gp=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new PR,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let l=a.match(/Version\/(\d+)/);s=n&&l?parseInt(l[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new la(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new fa(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new Yr(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return cr(r,a,s),Ci(a,s),Promise.all(n._invokeAll(function(l){return l.afterRoot&&l.afterRoot(a)})).then(function(){for(let l of a.scenes)l.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,l=o.length;a<l;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let l=this.associations.get(o);l!=null&&this.associations.set(a,l);for(let[c,u]of o.children.entries())r(u,a.children[c])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[Qe.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load(Ki.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=mp[s.type],a=xo[s.componentType],l=s.normalized===!0,c=new a(s.count*o);return Promise.resolve(new Ft(c,o,l))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],l=mp[s.type],c=xo[s.componentType],u=c.BYTES_PER_ELEMENT,h=u*l,d=s.byteOffset||0,f=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,b=s.normalized===!0,y,g;if(f&&f!==h){let m=Math.floor(d/f),_="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+m+":"+s.count,v=t.cache.get(_);v||(y=new c(a,m*f,s.count*f/u),v=new Wr(y,f/u),t.cache.add(_,v)),g=new qr(v,l,d%f/u,b)}else a===null?y=new c(s.count*l):y=new c(a,d,s.count*l),g=new Ft(y,l,b);if(s.sparse!==void 0){let m=mp.SCALAR,_=xo[s.sparse.indices.componentType],v=s.sparse.indices.byteOffset||0,S=s.sparse.values.byteOffset||0,T=new _(o[1],v,s.sparse.count*m),A=new c(o[2],S,s.sparse.count*l);a!==null&&(g=new Ft(g.array.slice(),g.itemSize,g.normalized)),g.normalized=!1;for(let x=0,E=T.length;x<E;x++){let N=T[x];if(g.setX(N,A[x*l]),l>=2&&g.setY(N,A[x*l+1]),l>=3&&g.setZ(N,A[x*l+2]),l>=4&&g.setW(N,A[x*l+3]),l>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}g.normalized=b}return g})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let l=n.manager.getHandler(o.uri);l!==null&&(a=l)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],l=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[l])return this.textureCache[l];let c=this.loadImageSource(t,n).then(function(u){u.flipY=!1,u.name=o.name||a.name||"",u.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(u.name=a.uri);let d=(r.samplers||{})[o.sampler]||{};return u.magFilter=bv[d.magFilter]||Vt,u.minFilter=bv[d.minFilter]||Ln,u.wrapS=yv[d.wrapS]||gi,u.wrapT=yv[d.wrapT]||gi,u.generateMipmaps=!u.isCompressedTexture&&u.minFilter!==zt&&u.minFilter!==Vt,s.associations.set(u,{textures:e}),u}).catch(function(){return null});return this.textureCache[l]=c,c}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(d=>d.clone());let o=s.images[e],a=self.URL||self.webkitURL,l=o.uri||"",c=!1,u;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)u=n.getDependency("bufferView",o.bufferView).then(function(d){return new Promise(function(f,b){t.parse(d,f,b)})});else{if(o.bufferView!==void 0)l=n.getDependency("bufferView",o.bufferView).then(function(d){c=!0;let f=new Blob([d],{type:o.mimeType});return l=a.createObjectURL(f),l});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");u=Promise.resolve(l).then(function(d){return new Promise(function(f,b){let y=f;t.isImageBitmapLoader===!0&&(y=function(g){let m=new ln(g);m.needsUpdate=!0,f(m)}),t.load(Ki.resolveURL(d,r.path),y,void 0,b)})})}let h=u.then(function(d){return c===!0&&a.revokeObjectURL(l),Ci(d,o),d.userData.mimeType=o.mimeType||FR(o.uri),d}).catch(function(d){throw console.error("THREE.GLTFLoader: Couldn't load texture",l),d});return this.sourceCache[e]=h,h}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[Qe.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[Qe.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let l=r.associations.get(o);o=r.extensions[Qe.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,l)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Kr,In.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,l.sizeAttenuation=!1,this.cache.add(a,l)),n=l}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new jr,In.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,this.cache.add(a,l)),n=l}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let l=this.cache.get(a);l||(l=n.clone(),r&&(l.vertexColors=!0),o&&(l.flatShading=!0),s&&(l.normalScale&&(l.normalScale.y*=-1),l.clearcoatNormalScale&&(l.clearcoatNormalScale.y*=-1)),this.cache.add(a,l),this.associations.set(l,this.associations.get(n))),n=l}e.material=n}getMaterialType(){return Ys}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},l=r.extensions||{},c=[];if(l[Qe.KHR_MATERIALS_UNLIT]){let h=s[Qe.KHR_MATERIALS_UNLIT];o=h.getMaterialType(),c.push(h.extendParams(a,r,t))}else{let h=r.pbrMetallicRoughness||{};if(a.color=new Ee(1,1,1),a.opacity=1,Array.isArray(h.baseColorFactor)){let d=h.baseColorFactor;a.color.setRGB(d[0],d[1],d[2],wn),a.opacity=d[3]}h.baseColorTexture!==void 0&&c.push(t.assignTexture(a,"map",h.baseColorTexture,$t)),a.metalness=h.metallicFactor!==void 0?h.metallicFactor:1,a.roughness=h.roughnessFactor!==void 0?h.roughnessFactor:1,h.metallicRoughnessTexture!==void 0&&(c.push(t.assignTexture(a,"metalnessMap",h.metallicRoughnessTexture)),c.push(t.assignTexture(a,"roughnessMap",h.metallicRoughnessTexture))),o=this._invokeOne(function(d){return d.getMaterialType&&d.getMaterialType(e)}),c.push(Promise.all(this._invokeAll(function(d){return d.extendMaterialParams&&d.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=En);let u=r.alphaMode||gp.OPAQUE;if(u===gp.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,u===gp.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==yi&&(c.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new Ue(1,1),r.normalTexture.scale!==void 0)){let h=r.normalTexture.scale;a.normalScale.set(h,h)}if(r.occlusionTexture!==void 0&&o!==yi&&(c.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==yi){let h=r.emissiveFactor;a.emissive=new Ee().setRGB(h[0],h[1],h[2],wn)}return r.emissiveTexture!==void 0&&o!==yi&&c.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,$t)),Promise.all(c).then(function(){let h=new o(a);return r.name&&(h.name=r.name),Ci(h,r),t.associations.set(h,{materials:e}),r.extensions&&cr(s,h,r),h})}createUniqueName(e){let t=xt.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[Qe.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(l){return _v(l,a,t)})}let o=[];for(let a=0,l=e.length;a<l;a++){let c=e[a],u=NR(c),h=s[u];if(h)o.push(h.promise);else{let d;c.extensions&&c.extensions[Qe.KHR_DRACO_MESH_COMPRESSION]?d=r(c):d=_v(new Pn,c,t),c.mode===ni.TRIANGLE_STRIP?d=d.then(f=>pp(f,xa)):c.mode===ni.TRIANGLE_FAN&&(d=d.then(f=>pp(f,oo))),s[u]={primitive:c,promise:d},o.push(d)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let l=0,c=o.length;l<c;l++){let u=o[l].material===void 0?LR(this.cache):this.getDependency("material",o[l].material);a.push(u)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(l){let c=l.slice(0,l.length-1),u=l[l.length-1],h=[];for(let f=0,b=u.length;f<b;f++){let y=u[f],g=o[f],m,_=c[f];if(g.mode===ni.TRIANGLES||g.mode===ni.TRIANGLE_STRIP||g.mode===ni.TRIANGLE_FAN||g.mode===void 0){let v=r.isSkinnedMesh===!0,S=y.hasAttribute("skinIndex")&&y.hasAttribute("skinWeight");v&&S===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),m=v&&S?new li(y,_):new Ut(y,_),m.isSkinnedMesh===!0&&m.normalizeSkinWeights()}else if(g.mode===ni.LINES)m=new ea(y,_);else if(g.mode===ni.LINE_STRIP)m=new Ks(y,_);else if(g.mode===ni.LINE_LOOP)m=new ta(y,_);else if(g.mode===ni.POINTS)m=new na(y,_);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+g.mode);Object.keys(m.geometry.morphAttributes).length>0&&DR(m,r),m.name=t.createUniqueName(r.name||"mesh_"+e),Ci(m,r),g.extensions&&cr(s,m,g),t.assignFinalMaterial(m),h.push(m)}for(let f=0,b=h.length;f<b;f++)t.associations.set(h[f],{meshes:e,primitives:f});if(h.length===1)return r.extensions&&cr(s,h[0],r),h[0];let d=new zn;r.extensions&&cr(s,d,r),t.associations.set(d,{meshes:e});for(let f=0,b=h.length;f<b;f++)d.add(h[f]);return d})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new Zt($i.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new Zn(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),Ci(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],l=[];for(let c=0,u=o.length;c<u;c++){let h=o[c];if(h){a.push(h);let d=new Te;r!==null&&d.fromArray(r.array,c*16),l.push(d)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[c])}return new js(a,l)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],l=[],c=[],u=[];for(let h=0,d=s.channels.length;h<d;h++){let f=s.channels[h],b=s.samplers[f.sampler],y=f.target,g=y.node,m=s.parameters!==void 0?s.parameters[b.input]:b.input,_=s.parameters!==void 0?s.parameters[b.output]:b.output;y.node!==void 0&&(o.push(this.getDependency("node",g)),a.push(this.getDependency("accessor",m)),l.push(this.getDependency("accessor",_)),c.push(b),u.push(y))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l),Promise.all(c),Promise.all(u)]).then(function(h){let d=h[0],f=h[1],b=h[2],y=h[3],g=h[4],m=[];for(let v=0,S=d.length;v<S;v++){let T=d[v],A=f[v],x=b[v],E=y[v],N=g[v];if(T===void 0)continue;T.updateMatrix&&T.updateMatrix();let I=n._createAnimationTracks(T,A,x,E,N);if(I)for(let O=0;O<I.length;O++)m.push(I[O])}let _=new aa(r,void 0,m);return Ci(_,s),_})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let l=0,c=s.weights.length;l<c;l++)a.morphTargetInfluences[l]=s.weights[l]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let c=0,u=a.length;c<u;c++)o.push(n.getDependency("node",a[c]));let l=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),l]).then(function(c){let u=c[0],h=c[1],d=c[2];d!==null&&u.traverse(function(f){f.isSkinnedMesh&&f.bind(d,UR)});for(let f=0,b=h.length;f<b;f++)u.add(h[f]);if(u.userData.pivot!==void 0&&h.length>0){let f=u.userData.pivot,b=h[0];u.pivot=new P().fromArray(f),u.position.x-=f[0],u.position.y-=f[1],u.position.z-=f[2],b.position.set(0,0,0),delete u.userData.pivot}return u})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],l=s._invokeOne(function(c){return c.createNodeMesh&&c.createNodeMesh(e)});return l&&a.push(l),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(c){return s._getNodeRef(s.cameraCache,r.camera,c)})),s._invokeAll(function(c){return c.createNodeAttachment&&c.createNodeAttachment(e)}).forEach(function(c){a.push(c)}),this.nodeCache[e]=Promise.all(a).then(function(c){let u;if(r.isBone===!0?u=new fs:c.length>1?u=new zn:c.length===1?u=c[0]:u=new kt,u!==c[0])for(let h=0,d=c.length;h<d;h++)u.add(c[h]);if(r.name&&(u.userData.name=r.name,u.name=o),Ci(u,r),r.extensions&&cr(n,u,r),r.matrix!==void 0){let h=new Te;h.fromArray(r.matrix),u.applyMatrix4(h)}else r.translation!==void 0&&u.position.fromArray(r.translation),r.rotation!==void 0&&u.quaternion.fromArray(r.rotation),r.scale!==void 0&&u.scale.fromArray(r.scale);if(!s.associations.has(u))s.associations.set(u,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let h=s.associations.get(u);s.associations.set(u,{...h})}return s.associations.get(u).nodes=e,u}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new zn;n.name&&(r.name=s.createUniqueName(n.name)),Ci(r,n),n.extensions&&cr(t,r,n);let o=n.nodes||[],a=[];for(let l=0,c=o.length;l<c;l++)a.push(s.getDependency("node",o[l]));return Promise.all(a).then(function(l){for(let u=0,h=l.length;u<h;u++){let d=l[u];d.parent!==null?r.add(pv(d)):r.add(d)}let c=u=>{let h=new Map;for(let[d,f]of s.associations)(d instanceof In||d instanceof ln)&&h.set(d,f);return u.traverse(d=>{let f=s.associations.get(d);f!=null&&h.set(d,f)}),h};return s.associations=c(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,l=[];function c(f){f.morphTargetInfluences&&l.push(f.name?f.name:f.uuid)}Ss[r.path]===Ss.weights?(c(e),e.isGroup&&e.children.forEach(c)):l.push(a);let u;switch(Ss[r.path]){case Ss.weights:u=qi;break;case Ss.rotation:u=Xi;break;case Ss.translation:case Ss.scale:u=ms;break;default:n.itemSize===1?u=qi:u=ms;break}let h=s.interpolation!==void 0?kR[s.interpolation]:qs,d=this._getArrayFromAccessor(n);for(let f=0,b=l.length;f<b;f++){let y=new u(l[f]+"."+Ss[r.path],t.array,d,h);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(y),o.push(y)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=Hp(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof Xi?zp:ju;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function BR(i,e,t){let n=e.attributes,s=new St;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],l=a.min,c=a.max;if(l!==void 0&&c!==void 0){if(s.set(new P(l[0],l[1],l[2]),new P(c[0],c[1],c[2])),a.normalized){let u=Hp(xo[a.componentType]);s.min.multiplyScalar(u),s.max.multiplyScalar(u)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new P,l=new P;for(let c=0,u=r.length;c<u;c++){let h=r[c];if(h.POSITION!==void 0){let d=t.json.accessors[h.POSITION],f=d.min,b=d.max;if(f!==void 0&&b!==void 0){if(l.setX(Math.max(Math.abs(f[0]),Math.abs(b[0]))),l.setY(Math.max(Math.abs(f[1]),Math.abs(b[1]))),l.setZ(Math.max(Math.abs(f[2]),Math.abs(b[2]))),d.normalized){let y=Hp(xo[d.componentType]);l.multiplyScalar(y)}a.max(l)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new Xt;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function _v(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(l){i.setAttribute(a,l)})}for(let o in n){let a=Vp[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return $e.workingColorSpace!==wn&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${$e.workingColorSpace}" not supported.`),Ci(i,e),BR(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?OR(i,e.targets,t):i})}var xv=(function(){var i="b9H79Tebbbe8Fv9Gbb9Gvuuuuueu9Giuuub9Geueu9Giuuueuixkbeeeddddillviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbeY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVbdE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbiL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtblK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WboY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbrl79IV9Rbwq:VZkdbk:XYi5ud9:du8Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaicefhxcj;abad9Uc;WFbGcjdadca0EhmaialfgPar9Rgoadfhsavaoadz:jjjjbgzceVhHcbhOdndninaeaO9nmeaPax9RaD6mdamaeaO9RaOamfgoae6EgAcsfglc9WGhCabaOad2fhXaAcethQaxaDfhiaOaeaoaeao6E9RhLalcl4cifcd4hKazcj;cbfaAfhYcbh8AazcjdfhEaHh3incbh5dnawTmbaxa8Acd4fRbbh5kcbh8Eazcj;cbfhqinaih8Fdndndndna5a8Ecet4ciGgoc9:fPdebdkaPa8F9RaA6mrazcj;cbfa8EaA2fa8FaAz:jjjjb8Aa8FaAfhixdkazcj;cbfa8EaA2fcbaAz:kjjjb8Aa8FhixekaPa8F9RaK6mva8FaKfhidnaCTmbaPai9RcK6mbaocdtc:q:G:cjbfcj:G:cjbawEhaczhrcbhlinargoc9Wfghaqfhrdndndndndndnaaa8Fahco4fRbbalcoG4ciGcdtfydbPDbedvivvvlvkar9cb83bwar9cb83bbxlkarcbaiRbdai8Xbb9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbaqaofgrcGfcbaicdfa8J9c8N1:NfghRbbag9cjjjjjw:dg8J9qE86bbarcVfcbaha8J9c8M1:NfghRbbag9cjjjjjl:dg8J9qE86bbarc7fcbaha8J9c8L1:NfghRbbag9cjjjjjd:dg8J9qE86bbarctfcbaha8J9c8K1:NfghRbbag9cjjjjje:dg8J9qE86bbarc91fcbaha8J9c8J1:NfghRbbag9cjjjj;ab:dg8J9qE86bbarc4fcbaha8J9cg1:NfghRbbag9cjjjja:dg8J9qE86bbarc93fcbaha8J9ch1:NfghRbbag9cjjjjz:dgg9qE86bbarc94fcbahag9ca1:NfghRbbai8Xbe9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbarc95fcbaha8J9c8N1:NfgiRbbag9cjjjjjw:dg8J9qE86bbarc96fcbaia8J9c8M1:NfgiRbbag9cjjjjjl:dg8J9qE86bbarc97fcbaia8J9c8L1:NfgiRbbag9cjjjjjd:dg8J9qE86bbarc98fcbaia8J9c8K1:NfgiRbbag9cjjjjje:dg8J9qE86bbarc99fcbaia8J9c8J1:NfgiRbbag9cjjjj;ab:dg8J9qE86bbarc9:fcbaia8J9cg1:NfgiRbbag9cjjjja:dg8J9qE86bbarcufcbaia8J9ch1:NfgiRbbag9cjjjjz:dgg9qE86bbaiag9ca1:NfhixikaraiRblaiRbbghco4g8Ka8KciSg8KE86bbaqaofgrcGfaiclfa8Kfg8KRbbahcl4ciGg8La8LciSg8LE86bbarcVfa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc7fa8Ka8Lfg8KRbbahciGghahciSghE86bbarctfa8Kahfg8KRbbaiRbeghco4g8La8LciSg8LE86bbarc91fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc4fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc93fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc94fa8Kahfg8KRbbaiRbdghco4g8La8LciSg8LE86bbarc95fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc96fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc97fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc98fa8KahfghRbbaiRbigico4g8Ka8KciSg8KE86bbarc99faha8KfghRbbaicl4ciGg8Ka8KciSg8KE86bbarc9:faha8KfghRbbaicd4ciGg8Ka8KciSg8KE86bbarcufaha8KfgrRbbaiciGgiaiciSgiE86bbaraifhixdkaraiRbwaiRbbghcl4g8Ka8KcsSg8KE86bbaqaofgrcGfaicwfa8Kfg8KRbbahcsGghahcsSghE86bbarcVfa8KahfghRbbaiRbeg8Kcl4g8La8LcsSg8LE86bbarc7faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarctfaha8KfghRbbaiRbdg8Kcl4g8La8LcsSg8LE86bbarc91faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc4faha8KfghRbbaiRbig8Kcl4g8La8LcsSg8LE86bbarc93faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc94faha8KfghRbbaiRblg8Kcl4g8La8LcsSg8LE86bbarc95faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc96faha8KfghRbbaiRbvg8Kcl4g8La8LcsSg8LE86bbarc97faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc98faha8KfghRbbaiRbog8Kcl4g8La8LcsSg8LE86bbarc99faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc9:faha8KfghRbbaiRbrgicl4g8Ka8KcsSg8KE86bbarcufaha8KfgrRbbaicsGgiaicsSgiE86bbaraifhixekarai8Pbw83bwarai8Pbb83bbaiczfhikdnaoaC9pmbalcdfhlaoczfhraPai9RcL0mekkaoaC6moaimexokaCmva8FTmvkaqaAfhqa8Ecefg8Ecl9hmbkdndndndnawTmbasa8Acd4fRbbgociGPlbedrbkaATmdaza8Afh8Fazcj;cbfhhcbh8EaEhaina8FRbbhraahocbhlinaoahalfRbbgqce4cbaqceG9R7arfgr86bbaoadfhoaAalcefgl9hmbkaacefhaa8Fcefh8FahaAfhha8Ecefg8Ecl9hmbxikkaATmeaza8Afhaazcj;cbfhhcbhoceh8EaYh8FinaEaofhlaa8Vbbhrcbhoinala8FaofRbbcwtahaofRbbgqVc;:FiGce4cbaqceG9R7arfgr87bbaladfhlaLaocefgofmbka8FaQfh8FcdhoaacdfhaahaQfhha8EceGhlcbh8EalmbxdkkaATmbaocl4h8Eaza8AfRbbhqcwhoa3hlinalRbbaotaqVhqalcefhlaocwfgoca9hmbkcbhhaEh8FaYhainazcj;cbfahfRbbhrcwhoaahlinalRbbaotarVhralaAfhlaocwfgoca9hmbkara8E94aq7hqcbhoa8Fhlinalaqao486bbalcefhlaocwfgoca9hmbka8Fadfh8FaacefhaahcefghaA9hmbkkaEclfhEa3clfh3a8Aclfg8Aad6mbkaXazcjdfaAad2z:jjjjb8AazazcjdfaAcufad2fadz:jjjjb8AaAaOfhOaihxaimbkc9:hoxdkcbc99aPax9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaok:ysezu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgDce0mbavc;abfcFecjez:kjjjb8Aav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhqaicefgwarfhldnaeTmbcmcsaDceSEhkcbhxcbhmcbhrcbhicbhoindnalaq9nmbc9:hoxikdndnawRbbgDc;Ve0mbavc;abfaoaDcu7gPcl4fcsGcitfgsydlhzasydbhHdndnaDcsGgsak9pmbavaiaPfcsGcdtfydbaxasEhDaxasTgOfhxxekdndnascsSmbcehOasc987asamffcefhDxekalcefhDal8SbbgscFeGhPdndnascu9mmbaDhlxekalcvfhlaPcFbGhPcrhsdninaD8SbbgOcFbGastaPVhPaOcu9kmeaDcefhDascrfgsc8J9hmbxdkkaDcefhlkcehOaPce4cbaPceG9R7amfhDkaDhmkavc;abfaocitfgsaDBdbasazBdlavaicdtfaDBdbavc;abfaocefcsGcitfgsaHBdbasaDBdlaocdfhoaOaifhidnadcd9hmbabarcetfgsaH87ebasclfaD87ebascdfaz87ebxdkabarcdtfgsaHBdbascwfaDBdbasclfazBdbxekdnaDcpe0mbavaiaqaDcsGfRbbgscl4gP9RcsGcdtfydbaxcefgOaPEhDavaias9RcsGcdtfydbaOaPTgzfgOascsGgPEhsaPThPdndnadcd9hmbabarcetfgHax87ebaHclfas87ebaHcdfaD87ebxekabarcdtfgHaxBdbaHcwfasBdbaHclfaDBdbkavaicdtfaxBdbavc;abfaocitfgHaDBdbaHaxBdlavaicefgicsGcdtfaDBdbavc;abfaocefcsGcitfgHasBdbaHaDBdlavaiazfgicsGcdtfasBdbavc;abfaocdfcsGcitfgDaxBdbaDasBdlaocifhoaiaPfhiaOaPfhxxekaxcbalRbbgsEgHaDc;:eSgDfhOascsGhAdndnascl4gCmbaOcefhzxekaOhzavaiaC9RcsGcdtfydbhOkdndnaAmbazcefhxxekazhxavaias9RcsGcdtfydbhzkdndnaDTmbalcefhDxekalcdfhDal8SbegPcFeGhsdnaPcu9kmbalcofhHascFbGhscrhldninaD8SbbgPcFbGaltasVhsaPcu9kmeaDcefhDalcrfglc8J9hmbkaHhDxekaDcefhDkasce4cbasceG9R7amfgmhHkdndnaCcsSmbaDhsxekaDcefhsaD8SbbglcFeGhPdnalcu9kmbaDcvfhOaPcFbGhPcrhldninas8SbbgDcFbGaltaPVhPaDcu9kmeascefhsalcrfglc8J9hmbkaOhsxekascefhskaPce4cbaPceG9R7amfgmhOkdndnaAcsSmbashlxekascefhlas8SbbgDcFeGhPdnaDcu9kmbascvfhzaPcFbGhPcrhDdninal8SbbgscFbGaDtaPVhPascu9kmealcefhlaDcrfgDc8J9hmbkazhlxekalcefhlkaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabarcetfgDaH87ebaDclfaz87ebaDcdfaO87ebxekabarcdtfgDaHBdbaDcwfazBdbaDclfaOBdbkavc;abfaocitfgDaOBdbaDaHBdlavaicdtfaHBdbavc;abfaocefcsGcitfgDazBdbaDaOBdlavaicefgicsGcdtfaOBdbavc;abfaocdfcsGcitfgDaHBdbaDazBdlavaiaCTaCcsSVfgicsGcdtfazBdbaiaATaAcsSVfhiaocifhokawcefhwaocsGhoaicsGhiarcifgrae6mbkkcbc99alaqSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk:Lvoeue99dud99eud99dndnadcl9hmbaeTmeindndnabcdfgd8Sbb:Yab8Sbbgi:Ygl:l:tabcefgv8Sbbgo:Ygr:l:tgwJbb;:9cawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai86bbdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad86bbdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad86bbabclfhbaecufgembxdkkaeTmbindndnabclfgd8Ueb:Yab8Uebgi:Ygl:l:tabcdfgv8Uebgo:Ygr:l:tgwJb;:FSawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai87ebdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad87ebdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad87ebabcwfhbaecufgembkkk:4ioiue99dud99dud99dnaeTmbcbhiabhlindndnal8Uebgv:YgoJ:ji:1Salcof8UebgrciVgw:Y:vgDNJbbbZJbbb:;avcu9kEMgq:lJbbb9p9DTmbaq:Ohkxekcjjjj94hkkalclf8Uebhvalcdf8UebhxalarcefciGcetfak87ebdndnax:YgqaDNJbbbZJbbb:;axcu9kEMgm:lJbbb9p9DTmbam:Ohxxekcjjjj94hxkabaiarciGgkfcd7cetfax87ebdndnav:YgmaDNJbbbZJbbb:;avcu9kEMgP:lJbbb9p9DTmbaP:Ohvxekcjjjj94hvkalarcufciGcetfav87ebdndnawaw2:ZgPaPMaoaoN:taqaqN:tamamN:tgoJbbbbaoJbbbb9GE:raDNJbbbZMgD:lJbbb9p9DTmbaD:Ohrxekcjjjj94hrkalakcetfar87ebalcwfhlaiclfhiaecufgembkkk9mbdnadcd4ae2gdTmbinababydbgecwtcw91:Yaece91cjjj98Gcjjj;8if::NUdbabclfhbadcufgdmbkkk:Tvirud99eudndnadcl9hmbaeTmeindndnabRbbgiabcefgl8Sbbgvabcdfgo8Sbbgrf9R:YJbbuJabcifgwRbbgdce4adVgDcd4aDVgDcl4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax86bbdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao86bbdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai86bbdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad86bbabclfhbaecufgembxdkkaeTmbindndnab8Vebgiabcdfgl8Uebgvabclfgo8Uebgrf9R:YJbFu9habcofgw8Vebgdce4adVgDcd4aDVgDcl4aDVgDcw4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax87ebdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao87ebdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai87ebdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad87ebabcwfhbaecufgembkkk9teiucbcbyd:K:G:cjbgeabcifc98GfgbBd:K:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaik;LeeeudndnaeabVciGTmbabhixekdndnadcz9pmbabhixekabhiinaiaeydbBdbaiclfaeclfydbBdbaicwfaecwfydbBdbaicxfaecxfydbBdbaeczfheaiczfhiadc9Wfgdcs0mbkkadcl6mbinaiaeydbBdbaeclfheaiclfhiadc98fgdci0mbkkdnadTmbinaiaeRbb86bbaicefhiaecefheadcufgdmbkkabk;aeedudndnabciGTmbabhixekaecFeGc:b:c:ew2hldndnadcz9pmbabhixekabhiinaialBdbaicxfalBdbaicwfalBdbaiclfalBdbaiczfhiadc9Wfgdcs0mbkkadcl6mbinaialBdbaiclfhiadc98fgdci0mbkkdnadTmbinaiae86bbaicefhiadcufgdmbkkabkk83dbcj:Gdk8Kbbbbdbbblbbbwbbbbbbbebbbdbbblbbbwbbbbc:K:Gdkl8W:qbb",e="b9H79TebbbeKl9Gbb9Gvuuuuueu9Giuuub9Geueuixkbbebeeddddilve9Weeeviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbdY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVblE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtboK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbrL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WbwY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbDl79IV9Rbqq:W9Dklbzik94evu8Jjjjjbcz9Rhbcbheincbhdcbhiinabcwfadfaicjuaead4ceGglE86bbaialfhiadcefgdcw9hmbkaeai86b:q:W:cjbaecitab8Piw83i:q:G:cjbaecefgecjd9hmbkk:JBl8Aud97dur978Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaialfgxar9RhodnadTgmmbavaoad;8qbbkaicefhPcj;abad9Uc;WFbGcjdadca0EhsdndndnadTmbaoadfhzcbhHinaeaH9nmdaxaP9RaD6miabaHad2fhOaPaDfhAasaeaH9RaHasfae6EgCcsfgocl4cifcd4hXavcj;cbfaoc9WGgQcetfhLavcj;cbfaQci2fhKavcj;cbfaQfhYcbh8Aaoc;ab6hEincbh3dnawTmbaPa8Acd4fRbbh3kcbh5avcj;cbfh8Eindndndndna3a5cet4ciGgoc9:fPdebdkaxaA9RaQ6mwdnaQTmbavcj;cbfa5aQ2faAaQ;8qbbkaAaCfhAxdkaQTmeavcj;cbfa5aQ2fcbaQ;8kbxekaxaA9RaX6moaoclVcbawEhraAaXfhocbhidnaEmbaxao9Rc;Gb6mbcbhlina8EalfhidndndndndndnaAalco4fRbbgqciGarfPDbedibledibkaipxbbbbbbbbbbbbbbbbpklbxlkaiaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaiaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaiaopbbbpklbaoczfhoxekaiaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqcd4ciGarfPDbedibledibkaiczfpxbbbbbbbbbbbbbbbbpklbxlkaiczfaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaiczfaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaiczfaopbbbpklbaoczfhoxekaiczfaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqcl4ciGarfPDbedibledibkaicafpxbbbbbbbbbbbbbbbbpklbxlkaicafaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaicafaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaicafaopbbbpklbaoczfhoxekaicafaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqco4arfPDbedibledibkaic8Wfpxbbbbbbbbbbbbbbbbpklbxlkaic8Wfaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbaiaoclffaqRb:q:W:cjbfhoxikaic8Wfaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbaiaocwffaqRb:q:W:cjbfhoxdkaic8Wfaopbbbpklbaoczfhoxekaic8WfaopbbdaoRbbgicitpbi:q:G:cjbaiRb:q:W:cjbgipsaoRbegqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbaiaocdffaqRb:q:W:cjbfhokalc;abfhialcjefaQ0meaihlaxao9Rc;Fb0mbkkdnaiaQ9pmbaici4hlinaxao9RcK6mwa8EaifhqdndndndndndnaAaico4fRbbalcoG4ciGarfPDbedibledibkaqpxbbbbbbbbbbbbbbbbpkbbxlkaqaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spkbbahaoclffagRb:q:W:cjbfhoxikaqaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spkbbahaocwffagRb:q:W:cjbfhoxdkaqaopbbbpkbbaoczfhoxekaqaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpkbbahaocdffagRb:q:W:cjbfhokalcdfhlaiczfgiaQ6mbkkaohAaoTmoka8EaQfh8Ea5cefg5cl9hmbkdndndndnawTmbaza8Acd4fRbbglciGPlbedwbkaQTmdavcjdfa8Afhlava8Afpbdbh8Jcbhoinalavcj;cbfaofpblbg8KaYaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaLaofpblbg8NaKaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLg8Fcep9Ta8Fpxeeeeeeeeeeeeeeeegap9op9Hp9rg8Fa8Jp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ma8PpmwDKYqk8AExm35Ps8E8Fg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ka8LpmwDKYqk8AExm35Ps8E8Fg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ugap9Abbbaladfglaaa8Fa8Fpmlvorlvorlvorlvorp9Ugap9Abbbaladfglaaa8Fa8FpmwDqkwDqkwDqkwDqkp9Ugap9Abbbaladfglaaa8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9AbbbaladfhlaoczfgoaQ6mbxikkaQTmeavcjdfa8Afhlava8Afpbdbh8Jcbhoinalavcj;cbfaofpblbg8KaYaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaLaofpblbg8NaKaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLg8Fcep:nea8Fpxebebebebebebebebgap9op:bep9rg8Fa8Jp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ma8PpmwDKYqk8AExm35Ps8E8Fg8Fcep:nea8Faap9op:bep9rg8Fp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLg8Fcep:nea8Faap9op:bep9rg8Fp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ka8LpmwDKYqk8AExm35Ps8E8Fg8Fcep:nea8Faap9op:bep9rg8Fp:oegap9Abbbaladfglaaa8Fa8Fpmlvorlvorlvorlvorp:oegap9Abbbaladfglaaa8Fa8FpmwDqkwDqkwDqkwDqkp:oegap9Abbbaladfglaaa8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9AbbbaladfhlaoczfgoaQ6mbxdkkaQTmbcbhocbalcl4gl9Rc8FGhiavcjdfa8Afhrava8Afpbdbhainaravcj;cbfaofpblbg8JaYaofpblbg8KpmbzeHdOiAlCvXoQrLg8LaLaofpblbg8MaKaofpblbg8NpmbzeHdOiAlCvXoQrLgypmbezHdiOAlvCXorQLg8Faip:Rea8Falp:Tep9qg8Faap9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8LaypmwDKYqk8AExm35Ps8E8Fg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8Ja8KpmwKDYq8AkEx3m5P8Es8Fg8Ja8Ma8NpmwKDYq8AkEx3m5P8Es8Fg8KpmbezHdiOAlvCXorQLg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8Ja8KpmwDKYqk8AExm35Ps8E8Fg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9AbbbaradfhraoczfgoaQ6mbkka8Aclfg8Aad6mbkdnaCad2goTmbaOavcjdfao;8qbbkdnammbavavcjdfaCcufad2fad;8qbbkaCaHfhHc9:hoaAhPaAmbxlkkaeTmbaDalfhrcbhocuhlinaralaD9RglfaD6mdasaeao9Raoasfae6Eaofgoae6mbkaial9RhPkcbc99axaP9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaokwbz:bjjjbkNsezu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgDce0mbavc;abfcFecje;8kbav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhqaicefgwarfhldnaeTmbcmcsaDceSEhkcbhxcbhmcbhrcbhicbhoindnalaq9nmbc9:hoxikdndnawRbbgDc;Ve0mbavc;abfaoaDcu7gPcl4fcsGcitfgsydlhzasydbhHdndnaDcsGgsak9pmbavaiaPfcsGcdtfydbaxasEhDaxasTgOfhxxekdndnascsSmbcehOasc987asamffcefhDxekalcefhDal8SbbgscFeGhPdndnascu9mmbaDhlxekalcvfhlaPcFbGhPcrhsdninaD8SbbgOcFbGastaPVhPaOcu9kmeaDcefhDascrfgsc8J9hmbxdkkaDcefhlkcehOaPce4cbaPceG9R7amfhDkaDhmkavc;abfaocitfgsaDBdbasazBdlavaicdtfaDBdbavc;abfaocefcsGcitfgsaHBdbasaDBdlaocdfhoaOaifhidnadcd9hmbabarcetfgsaH87ebasclfaD87ebascdfaz87ebxdkabarcdtfgsaHBdbascwfaDBdbasclfazBdbxekdnaDcpe0mbavaiaqaDcsGfRbbgscl4gP9RcsGcdtfydbaxcefgOaPEhDavaias9RcsGcdtfydbaOaPTgzfgOascsGgPEhsaPThPdndnadcd9hmbabarcetfgHax87ebaHclfas87ebaHcdfaD87ebxekabarcdtfgHaxBdbaHcwfasBdbaHclfaDBdbkavaicdtfaxBdbavc;abfaocitfgHaDBdbaHaxBdlavaicefgicsGcdtfaDBdbavc;abfaocefcsGcitfgHasBdbaHaDBdlavaiazfgicsGcdtfasBdbavc;abfaocdfcsGcitfgDaxBdbaDasBdlaocifhoaiaPfhiaOaPfhxxekaxcbalRbbgsEgHaDc;:eSgDfhOascsGhAdndnascl4gCmbaOcefhzxekaOhzavaiaC9RcsGcdtfydbhOkdndnaAmbazcefhxxekazhxavaias9RcsGcdtfydbhzkdndnaDTmbalcefhDxekalcdfhDal8SbegPcFeGhsdnaPcu9kmbalcofhHascFbGhscrhldninaD8SbbgPcFbGaltasVhsaPcu9kmeaDcefhDalcrfglc8J9hmbkaHhDxekaDcefhDkasce4cbasceG9R7amfgmhHkdndnaCcsSmbaDhsxekaDcefhsaD8SbbglcFeGhPdnalcu9kmbaDcvfhOaPcFbGhPcrhldninas8SbbgDcFbGaltaPVhPaDcu9kmeascefhsalcrfglc8J9hmbkaOhsxekascefhskaPce4cbaPceG9R7amfgmhOkdndnaAcsSmbashlxekascefhlas8SbbgDcFeGhPdnaDcu9kmbascvfhzaPcFbGhPcrhDdninal8SbbgscFbGaDtaPVhPascu9kmealcefhlaDcrfgDc8J9hmbkazhlxekalcefhlkaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabarcetfgDaH87ebaDclfaz87ebaDcdfaO87ebxekabarcdtfgDaHBdbaDcwfazBdbaDclfaOBdbkavc;abfaocitfgDaOBdbaDaHBdlavaicdtfaHBdbavc;abfaocefcsGcitfgDazBdbaDaOBdlavaicefgicsGcdtfaOBdbavc;abfaocdfcsGcitfgDaHBdbaDazBdlavaiaCTaCcsSVfgicsGcdtfazBdbaiaATaAcsSVfhiaocifhokawcefhwaocsGhoaicsGhiarcifgrae6mbkkcbc99alaqSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk;Toio97eue97aec98Ghedndnadcl9hmbaeTmecbhdinababpbbbgicKp:RecKp:Sep;6eglaicwp:RecKp:Sep;6ealp;Geaiczp:RecKp:Sep;6egvp;Gep;Kep;Legopxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgwp9op9rp;Keglpxbb;:9cbb;:9cbb;:9cbb;:9calalp;Meaoaop;Meavaravawp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFbbbFbbbFbbbFbbbp9oaipxbbbFbbbFbbbFbbbFp9op9qalavp;Mearp;Kecwp:RepxbFbbbFbbbFbbbFbbp9op9qaoavp;Mearp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgDaDpbbbgipxbbbbbbFFbbbbbbFFgwp9oabpbbbgoaipmbediwDqkzHOAKY8AEgvczp:Reczp:Sep;6eglaoaipmlvorxmPsCXQL358E8FpxFubbFubbFubbFubbp9op;6eavczp:Sep;6egvp;Gealp;Gep;Kep;Legipxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgqp9op9rp;Keglpxb;:FSb;:FSb;:FSb;:FSalalp;Meaiaip;Meavaravaqp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFFbbFFbbFFbbFFbbp9oaiavp;Mearp;Keczp:Rep9qgialavp;Mearp;KepxFFbbFFbbFFbbFFbbp9oglpmwDKYqk8AExm35Ps8E8Fp9qpkbbabaoawp9oaialpmbezHdiOAlvCXorQLp9qpkbbabcafhbadclfgdae6mbkkk;2ileue97euo97dnaec98GgiTmbcbheinabcKfpx:ji:1S:ji:1S:ji:1S:ji:1SabpbbbglabczfgvpbbbgopmlvorxmPsCXQL358E8Fgrczp:Segwpxibbbibbbibbbibbbp9qp;6egDp;NegqaDaDp;MegDaDp;KealaopmbediwDqkzHOAKY8AEgDczp:Reczp:Sep;6eglalp;MeaDczp:Sep;6egoaop;Mearczp:Reczp:Sep;6egrarp;Mep;Kep;Kep;Lepxbbbbbbbbbbbbbbbbp:4ep;Jep;Mepxbbn0bbn0bbn0bbn0gDp;KepxFFbbFFbbFFbbFFbbgkp9oaqaop;MeaDp;Keczp:Rep9qgoaqalp;MeaDp;Keakp9oaqarp;MeaDp;Keczp:Rep9qgDpmwDKYqk8AExm35Ps8E8Fglp5eawclp:RegqpEi:T:j83ibavalp5baqpEd:T:j83ibabcwfaoaDpmbezHdiOAlvCXorQLgDp5eaqpEe:T:j83ibabaDp5baqpEb:T:j83ibabcafhbaeclfgeai6mbkkkuee97dnadcd4ae2c98GgeTmbcbhdinababpbbbgicwp:Recwp:Sep;6eaicep:SepxbbjFbbjFbbjFbbjFp9opxbbjZbbjZbbjZbbjZp:Uep;Mepkbbabczfhbadclfgdae6mbkkk:Sodw97euaec98Ghedndnadcl9hmbaeTmecbhdinabpxbbuJbbuJbbuJbbuJabpbbbgicKp:TeglaicYp:Tep9qgvcdp:Teavp9qgvclp:Teavp9qgop;6ep;Negvaicwp:RecKp:SegraipxFbbbFbbbFbbbFbbbgwp9ogDp:Uep;6ep;Mepxbbn0bbn0bbn0bbn0gqp;Kecwp:RepxbFbbbFbbbFbbbFbbp9oavaDarp:Xeaiczp:RecKp:Segip:Uep;6ep;Meaqp;Keawp9op9qavaDaraip:Uep:Xep;6ep;Meaqp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qavaoalcep:Rep9oalpxebbbebbbebbbebbbp9op9qp;6ep;Meaqp;KecKp:Rep9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgkpxbFu9hbFu9hbFu9hbFu9habpbbbglakpbbbgrpmlvorxmPsCXQL358E8Fgvczp:TegqavcHp:Tep9qgicdp:Teaip9qgiclp:Teaip9qgicwp:Teaip9qgop;6ep;NegialarpmbediwDqkzHOAKY8AEgDpxFFbbFFbbFFbbFFbbglp9ograDczp:Segwp:Ueavczp:Reczp:SegDp:Xep;6ep;Mepxbbn0bbn0bbn0bbn0gvp;Kealp9oaiarawaDp:Uep:Xep;6ep;Meavp;Keczp:Rep9qgwaiaoaqcep:Rep9oaqpxebbbebbbebbbebbbp9op9qp;6ep;Meavp;Keczp:ReaiaDarp:Uep;6ep;Meavp;Kealp9op9qgipmwDKYqk8AExm35Ps8E8FpkbbabawaipmbezHdiOAlvCXorQLpkbbabcafhbadclfgdae6mbkkk9teiucbcbydj:G:cjbgeabcifc98GfgbBdj:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaikkxebcj:Gdklz:zbb",t=new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,3,2,0,0,5,3,1,0,1,12,1,0,10,22,2,12,0,65,0,65,0,65,0,252,10,0,0,11,7,0,65,0,253,15,26,11]),n=new Uint8Array([32,0,65,2,1,106,34,33,3,128,11,4,13,64,6,253,10,7,15,116,127,5,8,12,40,16,19,54,20,9,27,255,113,17,42,67,24,23,146,148,18,14,22,45,70,69,56,114,101,21,25,63,75,136,108,28,118,29,73,115]);if(typeof WebAssembly!="object")return{supported:!1};var s=WebAssembly.validate(t)?a(e):a(i),r,o=WebAssembly.instantiate(s,{}).then(function(m){r=m.instance,r.exports.__wasm_call_ctors()});function a(m){for(var _=new Uint8Array(m.length),v=0;v<m.length;++v){var S=m.charCodeAt(v);_[v]=S>96?S-97:S>64?S-39:S+4}for(var T=0,v=0;v<m.length;++v)_[T++]=_[v]<60?n[_[v]]:(_[v]-60)*64+_[++v];return _.buffer.slice(0,T)}function l(m,_,v,S,T,A,x){var E=m.exports.sbrk,N=S+3&-4,I=E(N*T),O=E(A.length),z=new Uint8Array(m.exports.memory.buffer);z.set(A,O);var G=_(I,S,T,O,A.length);if(G==0&&x&&x(I,N,T),v.set(z.subarray(I,I+S*T)),E(I-E(0)),G!=0)throw new Error("Malformed buffer data: "+G)}var c={NONE:"",OCTAHEDRAL:"meshopt_decodeFilterOct",QUATERNION:"meshopt_decodeFilterQuat",EXPONENTIAL:"meshopt_decodeFilterExp",COLOR:"meshopt_decodeFilterColor"},u={ATTRIBUTES:"meshopt_decodeVertexBuffer",TRIANGLES:"meshopt_decodeIndexBuffer",INDICES:"meshopt_decodeIndexSequence"},h=[],d=0;function f(m){var _={object:new Worker(m),pending:0,requests:{}};return _.object.onmessage=function(v){var S=v.data;_.pending-=S.count,_.requests[S.id][S.action](S.value),delete _.requests[S.id]},_}function b(m){for(var _="self.ready = WebAssembly.instantiate(new Uint8Array(["+new Uint8Array(s)+"]), {}).then(function(result) { result.instance.exports.__wasm_call_ctors(); return result.instance; });self.onmessage = "+g.name+";"+l.toString()+g.toString(),v=new Blob([_],{type:"text/javascript"}),S=URL.createObjectURL(v),T=h.length;T<m;++T)h[T]=f(S);for(var T=m;T<h.length;++T)h[T].object.postMessage({});h.length=m,URL.revokeObjectURL(S)}function y(m,_,v,S,T){for(var A=h[0],x=1;x<h.length;++x)h[x].pending<A.pending&&(A=h[x]);return new Promise(function(E,N){var I=new Uint8Array(v),O=++d;A.pending+=m,A.requests[O]={resolve:E,reject:N},A.object.postMessage({id:O,count:m,size:_,source:I,mode:S,filter:T},[I.buffer])})}function g(m){var _=m.data;self.ready.then(function(v){if(!_.id)return self.close();try{var S=new Uint8Array(_.count*_.size);l(v,v.exports[_.mode],S,_.count,_.size,_.source,v.exports[_.filter]),self.postMessage({id:_.id,count:_.count,action:"resolve",value:S},[S.buffer])}catch(T){self.postMessage({id:_.id,count:_.count,action:"reject",value:T})}})}return{ready:o,supported:!0,useWorkers:function(m){b(m)},decodeVertexBuffer:function(m,_,v,S,T){l(r,r.exports.meshopt_decodeVertexBuffer,m,_,v,S,r.exports[c[T]])},decodeIndexBuffer:function(m,_,v,S){l(r,r.exports.meshopt_decodeIndexBuffer,m,_,v,S)},decodeIndexSequence:function(m,_,v,S){l(r,r.exports.meshopt_decodeIndexSequence,m,_,v,S)},decodeGltfBuffer:function(m,_,v,S,T,A){l(r,r.exports[u[T]],m,_,v,S,r.exports[c[A]])},decodeGltfBufferAsync:function(m,_,v,S,T){return h.length>0?y(m,_,v,u[S],c[T]):o.then(function(){var A=new Uint8Array(m*_);return l(r,r.exports[u[S]],A,m,_,v,r.exports[c[T]]),A})}}})();function Sv(i,e,t){let n=i.length/3,s=new Float32Array(n),r=new Float32Array(n),o=(c,u)=>c[u],a=(c,u)=>{let h=o(i,3*u)-o(i,3*c),d=o(i,3*u+1)-o(i,3*c+1),f=o(i,3*u+2)-o(i,3*c+2),b=Math.hypot(h,d,f)||1;s[c]=o(s,c)+(h*o(e,3*c)+d*o(e,3*c+1)+f*o(e,3*c+2))/b,r[c]=o(r,c)+1};wv(t,(c,u,h)=>{a(c,u),a(c,h)});let l=s.map((c,u)=>c/Math.max(1,o(r,u)));for(let c=0;c<3;c++)l=zR(l,t,r);return Uint8Array.from(l,c=>255*Math.min(1,Math.max(0,c*2.6)))}function wv(i,e){for(let t=0;t+2<i.length;t+=3){let[n,s,r]=[i[t],i[t+1],i[t+2]];e(n,s,r),e(s,r,n),e(r,n,s)}}function zR(i,e,t){let n=new Float32Array(i.length);return wv(e,(s,r,o)=>{n[s]=n[s]+i[r]+i[o]}),n.map((s,r)=>(i[r]+s)/(1+t[r]))}var Ku=.003,Mv=4,VR=1.6,HR=[.55,.7,.65,.4],Ju=class{min;grids;constructor(e){let t=new St,n=new P;for(let{points:l}of e)for(let c=0;c<l.length;c+=3)t.expandByPoint(n.fromArray(l,c));t.expandByScalar(Ku*2**(Mv-1)),this.min=t.min.clone();let s=t.getSize(n),r=l=>Math.max(1,Math.ceil(l/Ku)),o=[r(s.x),r(s.y),r(s.z)],a={data:new Float32Array(o[0]*o[1]*o[2]),size:o,cell:Ku};for(let l of e)this.strew(a,l.points,l.index);a.data.forEach((l,c)=>a.data[c]=Math.min(1,l/Ku**2)),this.grids=[a];for(let l=1;l<Mv;l++)this.grids.push(GR(this.grids[l-1]))}openness({points:e,normals:t}){let n=new Uint8Array(e.length/3);for(let s=0;s<n.length;s++){let r=(a,l)=>a[3*s+l],o=1;this.grids.forEach((a,l)=>{let c=a.cell*VR,u=this.read(a,r(e,0)+c*r(t,0),r(e,1)+c*r(t,1),r(e,2)+c*r(t,2));o*=1-Math.min(1,u*HR[l]*2**l)}),n[s]=255*o}return n}strew(e,t,n){let[s,r,o,a]=[new P,new P,new P,new P];for(let l=0;l+2<n.length;l+=3){s.fromArray(t,3*n[l]),r.fromArray(t,3*n[l+1]).sub(s),o.fromArray(t,3*n[l+2]).sub(s);let c=a.crossVectors(r,o).length()/2,u=Math.min(24,Math.max(1,Math.ceil(Math.max(r.length(),o.length())/e.cell))),h=c/(u*(u+1)/2);for(let d=0;d<u;d++)for(let f=0;f<u-d;f++){a.copy(s).addScaledVector(r,(d+1/3)/u).addScaledVector(o,(f+1/3)/u);let b=this.cellAt(e,a.x,a.y,a.z);b>=0&&(e.data[b]=e.data[b]+h)}}}cellAt({size:e,cell:t},n,s,r){let o=Math.floor((n-this.min.x)/t),a=Math.floor((s-this.min.y)/t),l=Math.floor((r-this.min.z)/t);return o<0||a<0||l<0||o>=e[0]||a>=e[1]||l>=e[2]?-1:o+e[0]*(a+e[1]*l)}read(e,t,n,s){let r=e.cell,o=(b,y)=>(b-y)/r-.5,[a,l,c]=[o(t,this.min.x),o(n,this.min.y),o(s,this.min.z)],[u,h,d]=[a-Math.floor(a),l-Math.floor(l),c-Math.floor(c)],f=0;for(let b=0;b<8;b++){let y=b&1,g=b>>1&1,m=b>>2,_=this.cellAt(e,t+(y-u)*r,n+(g-h)*r,s+(m-d)*r),v=(y?u:1-u)*(g?h:1-h)*(m?d:1-d);_>=0&&(f+=v*e.data[_])}return f}};function GR(i){let e=i.size.map(o=>Math.ceil(o/2)),t=new Float32Array(e[0]*e[1]*e[2]),[n,s,r]=i.size;for(let o=0;o<r;o++)for(let a=0;a<s;a++){let l=n*(a+s*o),c=e[0]*((a>>1)+e[1]*(o>>1));for(let u=0;u<n;u++)t[c+(u>>1)]=t[c+(u>>1)]+i.data[l+u]/8}return{data:t,size:e,cell:i.cell*2}}function ur(i){let e=i.userData.name;return typeof e=="string"&&e!==""?e:void 0}var WR=1e-5,Yu=class{root=new zn;bones=new Map;rest=new Map;motions=new Map;constructor(){this.root.name="joints",this.root.matrixAutoUpdate=!1}adopt(e){let t=e.bones.map(n=>this.bones.get(ur(n)??n.name)??this.add(n));this.root.updateMatrixWorld(!0);for(let n of t)this.rest.set(n,n.matrixWorld.clone());return new js(t,e.boneInverses)}pose(e){for(let[t,n]of this.bones){let s=e?.get(t),r=this.rest.get(n);this.motions.set(n,s?ev(s):new Te),n.matrixWorld.copy(r).premultiply(this.motions.get(n))}}motionsOf(e){return e.bones.map(t=>this.motions.get(t)??new Te)}add(e){let t=ur(e)??e.name,n=new fs;n.userData.name=t,n.name=t;let s=e.parent===null?void 0:this.bones.get(ur(e.parent)??"");return s?(n.position.copy(e.position),n.quaternion.copy(e.quaternion),s.add(n)):(e.updateWorldMatrix(!0,!1),e.matrixWorld.decompose(n.position,n.quaternion,n.scale),this.root.add(n)),this.bones.set(t,n),n}};function Tv(i){let e=i.bones.map((r,o)=>new Te().multiplyMatrices(r.matrixWorld,i.boneInverses[o])),[t,...n]=e;return t&&n.every(r=>r.elements.every((o,a)=>Math.abs(o-t.elements[a])<WR))?t:null}var qR=240;async function Av(i,e,t){let s=await new qu().setMeshoptDecoder(xv).parseAsync(i,"");s.scene.updateMatrixWorld(!0);let r=new Map,o=[];if(s.scene.traverse(a=>{if(!(a instanceof Ut))return;let l=XR(a);l&&o.push(jR(ur(l),a,l.userData,e,r))}),o.length>0){let a=new Ju([...t,...o].map(({surface:l})=>l));for(let{geometry:l,surface:c}of o)l.setAttribute("openness",new Ft(a.openness(c),1,!0))}return o}function XR(i){for(let e=i;e;e=e.parent)if(ur(e)!==void 0)return e;return null}function jR(i,e,t,n,s){let r=e.geometry,o=null;if(e instanceof li){let f=e.skeleton.bones.map(b=>ur(b)).join()+e.skeleton.boneInverses.map(b=>b.elements.join()).join();o=s.get(f)??n.adopt(e.skeleton),s.set(f,o)}let a=o?Tv(o):e.matrixWorld.clone(),l=a??e.matrixWorld.clone(),c=Ev(r,"position").slice(),u=Ev(r,"normal").slice();YR(c,u,l);let h={points:c,normals:u,index:KR(r,c,u)},d=$R(c);return{id:i,geometry:r,skeleton:o,rest:l,rigidAtRest:a!==null,sphere:d,surface:h,sample:ZR(c),extras:t}}function KR(i,e,t){JR(i);let n=i.getIndex();if(!n)throw new Error("pack: expected indexed triangles, got a mesh without an index");i.setAttribute("cavity",new Ft(Sv(e,t,n.array),1,!0));for(let s of["uv","uv1","color"])i.deleteAttribute(s);return n.array}function JR(i){if(i.hasAttribute("_fibre")){let e=i.getAttribute("_fibre"),t=new Int8Array(e.count*3),n=new Uint8Array(e.count);for(let s=0;s<e.count;s++)t.set([e.getX(s),e.getY(s),e.getZ(s)].map(r=>127*(2*r-1)),3*s),n[s]=Math.round(255*e.getW(s));i.setAttribute("fibre",new Ft(t,3,!0)),i.setAttribute("region",new Ft(n,1))}else i.hasAttribute("_region")&&i.setAttribute("region",i.getAttribute("_region"));i.deleteAttribute("_fibre"),i.deleteAttribute("_region")}function Ev(i,e){if(!i.hasAttribute(e))throw new Error(`pack: expected vertex attribute ${e.toUpperCase()}, got none`);let t=i.getAttribute(e),n=new Float32Array(t.count*3);for(let s=0;s<t.count;s++)n[3*s]=t.getX(s),n[3*s+1]=t.getY(s),n[3*s+2]=t.getZ(s);return n}function YR(i,e,t){let n=new Fe().getNormalMatrix(t),s=new P;for(let r=0;r<i.length;r+=3)s.fromArray(i,r).applyMatrix4(t).toArray(i,r),s.fromArray(e,r).applyMatrix3(n).normalize().toArray(e,r)}function $R(i){let{x:e,y:t,z:n}=new St().setFromArray(i).getCenter(new P),s=0;for(let r=0;r<i.length;r+=3){let[o,a,l]=[i[r]-e,i[r+1]-t,i[r+2]-n];s=Math.max(s,o*o+a*a+l*l)}return new Xt(new P(e,t,n),Math.sqrt(s))}function ZR(i){let e=i.length/3,t=Math.min(e,qR),n=new Set(QR(i));for(let o=0;o<t;o++)n.add(Math.floor(o*e/t));let s=Uint32Array.from(n),r=o=>i[3*s[Math.floor(o/3)]+o%3];return{index:s,points:Float32Array.from({length:s.length*3},(o,a)=>r(a))}}function QR(i){let e=[0,0,0,0,0,0],t=(n,s)=>i[3*n+s];for(let n=0;n<i.length/3;n++)for(let s=0;s<3;s++)t(n,s)<t(e[s],s)&&(e[s]=n),t(n,s)>t(e[s+3],s)&&(e[s+3]=n);return e}var Cv={reach:4,any:!1},Rv={reach:9,any:!0},eP=14,$u=4,Zu=class{constructor(e,t){this.stage=e;this.materials=t;this.target.texture.generateMipmaps=!1}stage;materials;lastMs=0;material=new Bt({vertexShader:j0,fragmentShader:K0,uniforms:{uId:{value:0}},clipping:!0});enlisted=[];target=new hn(1,1,{samples:0,stencilBuffer:!0});enlist(e){this.enlisted.push(e),e.mesh.onBeforeRender=(t,n,s,r,o)=>{o===this.material&&(this.material.uniforms.uId.value=e.number,this.material.uniformsNeedUpdate=!0)}}pick(e,t,n,s,{width:r,height:o,reach:a,any:l}){let c=performance.now(),u=2*a+1;this.target.setSize(u,u),e.setViewOffset(r,o,Math.floor(n)-a,Math.floor(s)-a,u,u);let h=({sphere:d})=>d.radius<eP*L0(e,o,d.center);try{for(let d of[ti.solid,ti.ghost]){if(!t.some(y=>y.mesh.visible&&y.mesh.layers.isEnabled(d)))continue;let f=this.render(e,d,u),b=nP(f,u,(y,g)=>{let m=t[y];return m!==void 0&&(g===0||l||m.thin||h(m))});if(b)return{actor:t[b.number],region:b.region}}return null}finally{e.clearViewOffset(),this.lastMs=performance.now()-c}}survey(e,t,n){let{pixels:s,columns:r,rows:o}=this.small(e,t,n);return tP(s,r,o,$u)}numbers(e,t,n){let{pixels:s,columns:r,rows:o}=this.small(e,t,n),a=l=>s[l]+256*s[l+1];return Array.from({length:r*o},(l,c)=>s[4*c+3]===0?null:a(4*c))}dispose(){this.material.dispose(),this.target.dispose()}within(e,t,n,s){let{pixels:r,columns:o,rows:a}=this.small(e,t,n),l=({x:c,y:u})=>c>=s.left&&c<=s.right&&u>=s.top&&u<=s.bottom;return new Set([...Pv(r,o,a,$u)].flatMap(([c,u])=>u.some(l)?[c]:[]))}small(e,t,n){let[s,r]=[Math.ceil(t/$u),Math.ceil(n/$u)];return this.target.setSize(s,r),{pixels:this.render(e,ti.solid,s,r),columns:s,rows:r}}render(e,t,n,s=n){let{renderer:r,scene:o,kept:a}=this.stage;Du(this.enlisted,a),e.layers.set(t),o.overrideMaterial=this.material,r.setRenderTarget(this.target),r.setClearColor(0,0),r.clear(),r.render(o,e),o.overrideMaterial=null,t===ti.solid&&a.length>0&&this.renderCaps(e);let l=new Uint8Array(n*s*4);return r.readRenderTargetPixels(this.target,0,0,n,s,l),r.setRenderTarget(null),l}renderCaps(e){e.layers.set(ti.cap),this.materials.picking.value=!0,this.stage.renderer.render(this.stage.scene,e),this.materials.picking.value=!1}};function Pv(i,e,t,n){let s=new Map;for(let r=0;r<e*t;r++){if(i[4*r+3]===0)continue;let o=i[4*r]+256*i[4*r+1],a={x:(r%e+.5)*n,y:(t-Math.floor(r/e)-.5)*n},l=s.get(o);l?l.push(a):s.set(o,[a])}return s}function tP(i,e,t,n){let s=r=>{let o=h=>r.reduce((d,f)=>d+f[h],0)/r.length,a={x:o("x"),y:o("y")},l=h=>Math.hypot(h.x-a.x,h.y-a.y),c=r.reduce((h,d)=>l(d)<l(h)?d:h),u=r.map(({x:h})=>h);return{anchor:c,left:u.reduce((h,d)=>Math.min(h,d)),right:u.reduce((h,d)=>Math.max(h,d))}};return new Map([...Pv(i,e,t,n)].map(([r,o])=>[r,s(o)]))}function nP(i,e,t){let n=(e-1)/2,s=1/0,r=null;for(let o=0;o<e*e;o++){if(i[4*o+3]===0)continue;let a=(o%e-n)**2+(Math.floor(o/e)-n)**2;if(a>=s||a>(n+.5)**2)continue;let l=i[4*o]+256*i[4*o+1];t(l,a)&&(s=a,r={number:l,region:i[4*o+2]})}return r}var Qu=class{constructor(e,t){this.element=e;this.events=t;let{signal:n}=this.abort,s=(o,a)=>e.addEventListener(o,a,{signal:n});s("pointerdown",o=>this.onDown(o)),s("pointermove",o=>this.onMove(o)),s("pointerleave",()=>this.down.size===0&&t.leave());let r=e.ownerDocument.defaultView??globalThis;r.addEventListener("pointerup",o=>this.onUp(o),{signal:n}),r.addEventListener("pointercancel",o=>this.onCancel(o),{signal:n}),e.addEventListener("contextmenu",o=>o.preventDefault(),{signal:n})}element;events;abort=new AbortController;down=new Set;press=null;last={x:0,y:0,time:-1/0};dispose(){this.forget(),this.abort.abort()}onDown(e){if(this.down.add(e.pointerId),this.press){this.press.spoiled=!0;return}let t=e.pointerType==="touch",[n,s]=this.place(e),r={id:e.pointerId,x:n,y:s,time:e.timeStamp,button:e.button,touch:t,spoiled:!1,timer:void 0};t&&(r.timer=setTimeout(()=>this.onLong(r),550)),this.press=r}onMove(e){let[t,n]=this.place(e);if(this.down.size===0){e.pointerType!=="touch"&&this.events.hover(t,n);return}let{press:s}=this;s&&s.id===e.pointerId&&this.travelled(s,t,n)&&(s.spoiled=!0)}onUp(e){this.down.delete(e.pointerId);let{press:t}=this;if(!t||t.id!==e.pointerId)return;this.forget();let[n,s]=this.place(e);t.spoiled||this.travelled(t,n,s)||e.timeStamp-t.time>550||(t.button===2?this.events.menu(n,s):t.button===0&&this.onClick(n,s,e,t.touch))}onClick(e,t,n,s){let r={shift:n.shiftKey,ctrl:n.ctrlKey||n.metaKey,touch:s},o=n.timeStamp-this.last.time<320&&Math.hypot(e-this.last.x,t-this.last.y)<20;this.last=o?{x:0,y:0,time:-1/0}:{x:e,y:t,time:n.timeStamp},o?this.events.double(e,t,r):this.events.click(e,t,r)}onLong(e){this.press!==e||e.spoiled||(e.spoiled=!0,this.events.menu(e.x,e.y))}onCancel(e){this.down.delete(e.pointerId),this.press?.id===e.pointerId&&this.forget()}forget(){clearTimeout(this.press?.timer),this.press=null}travelled(e,t,n){return Math.hypot(t-e.x,n-e.y)>(e.touch?9:4)}place(e){let t=this.element.getBoundingClientRect();return[e.clientX-t.left,e.clientY-t.top]}};var Iv=[1,2,5,10,20,50,100,200,500],iP=96;function sP(i,e=iP){let t=Iv.findLast(n=>n/i<=e)??Iv[0];return{mm:t,px:t/i}}var ed=class{element=document.createElement("div");shown="";constructor(){this.element.className="scale-bar",this.element.setAttribute("aria-hidden","true")}draw(e,t){let{mm:n,px:s}=sP(e),r=`${n} ${s.toFixed(0)} ${t}`;r!==this.shown&&(this.shown=r,this.element.style.width=`${s.toFixed(0)}px`,this.element.style.color=Tt.themes[t].text,this.element.textContent=n>=10?`${n/10} cm`:`${n} mm`)}};function kv(i,e,t,n,s){let r=new St().setFromArray(i.points()).getCenter(new P).project(e),[o,a]=[(r.x+1)/2*t,(1-r.y)/2*n];return{x:o,y:a,anchor:s?.anchor??null}}function Lv(i,e,t,n){let s=i.clone().applyMatrix4(t.clone().invert()),{start:r,face:o}=rP(i,n);if(r===1/0)return null;let a=null,l=0,{points:c,index:u}=e,[h,d,f,b]=[new P,new P,new P,new P];for(let y=0;y+2<u.length;y+=3){if(h.fromArray(c,3*u[y]),d.fromArray(c,3*u[y+1]),f.fromArray(c,3*u[y+2]),!s.intersectTriangle(h,d,f,!1,b))continue;let g=s.origin.distanceTo(b);g<r?l+=1:oP(b.clone().applyMatrix4(t),n)&&g<(a?.distance??1/0)&&(a={distance:g,normal:d.clone().sub(h).cross(f.clone().sub(h)).normalize()})}return o&&l%2===1?{point:i.at(r,new P),normal:o.clone().negate()}:a?{point:i.at(a.distance,new P),normal:a.normal.transformDirection(t)}:null}function rP(i,e){let t=0,n=null;for(let{normal:s,constant:r}of e){let o=s.dot(i.origin)+r;if(o>=0)continue;let a=s.dot(i.direction),l=a>0?-o/a:1/0;l>t&&([t,n]=[l,s])}return{start:t,face:n}}function oP(i,e){return e.every(({normal:t,constant:n})=>t.dot(i)+n>=-1e-9)}function Ov(i,e,t,n,s,r){let o=e.map(l=>l.mesh.visible),a=()=>t.numbers(n,s,r);try{for(let h of e)h.mesh.visible=i.has(h.id);let l=a();e.forEach((h,d)=>h.mesh.visible=o[d]);let c=l.flatMap((h,d)=>h===null?[]:[d]),u=[];for(let h=0;h<16;h++){let d=a(),f=new Map;for(let y of c){let g=d[y],m=g===null?void 0:e[g];m&&!i.has(m.id)&&f.set(m.number,(f.get(m.number)??0)+1)}let b=[...f].filter(([,y])=>y>=.01*c.length).map(([y])=>e[y]);if(b.length===0)break;for(let y of b)y.mesh.visible=!1;u.push(...b.map(({id:y})=>y))}return u}finally{e.forEach((l,c)=>l.mesh.visible=o[c])}}var td=class{constructor(e,t,n,s,r){this.cast=e;this.eye=t;this.picker=n;this.stage=s;this.ready=r}cast;eye;picker;stage;ready;known=null;forget(){this.known=null}hit(e,t,n=!1){if(!this.ready())return null;let{width:s,height:r}=this.stage;return this.picker.pick(this.eye(),this.cast.actors,e,t,{width:s,height:r,...n?Rv:Cv})}project(e){let t=this.cast.get(e);return!t||!this.ready()?null:kv(t,this.eye(),this.stage.width,this.stage.height,this.look().get(t.number))}named(e){return!e||e.size===0?[]:[...e].flatMap(([t,n])=>{let s=this.look().get(this.cast.get(t)?.number??-1);return s?[{text:n,...s}]:[]})}inFrontOf(e){return this.ready()?Ov(new Set(e),this.cast.actors,this.picker,this.eye(),this.stage.width,this.stage.height):[]}idsIn(e,t,n,s){if(!this.ready())return[];let r=this.picker.within(this.eye(),this.stage.width,this.stage.height,{left:e,top:t,right:n,bottom:s});return this.cast.actors.filter(({number:o})=>r.has(o)).map(({id:o})=>o)}surfaceAt(e,t){let n=this.hit(e,t)?.actor;if(!n)return null;let s=new $s;s.setFromCamera(new Ue(2*e/this.stage.width-1,1-2*t/this.stage.height),this.eye());let r=Lv(s.ray,n.surface(),new Te().makeTranslation(n.offset),this.stage.kept);if(!r)return null;let o=Zi(...r.normal.divideScalar(1e3).toArray());return{id:n.id,point_mm:Zi(...r.point.sub(n.offset).toArray()),normal:o}}look(){return this.ready()?(this.known??=this.picker.survey(this.eye(),this.stage.width,this.stage.height),this.known):new Map}};var dr=class extends Error{name="NoWebGL"};var nd=class{renderer;canvas;scene=new Yo;width=0;height=0;drawn={triangles:0,calls:0};target=null;screenCamera=new Zn;background=new Bt({vertexShader:up,fragmentShader:J0,uniforms:{uInner:{value:new Ee},uOuter:{value:new Ee},uAspect:{value:1}},depthTest:!1,depthWrite:!1});copy=new Bt({vertexShader:up,fragmentShader:Y0,uniforms:{uPicture:{value:null},uTexel:{value:new Ue},uSmooth:{value:!1}},depthTest:!1,depthWrite:!1});plane=new Js(2,2);screen=new Ut(this.plane,this.copy);constructor(){this.canvas=document.createElement("canvas");let e={alpha:!1,antialias:!1,depth:!1,stencil:!1,powerPreference:"high-performance"},t=this.canvas.getContext("webgl2",e);if(!t)throw new dr("viewer: expected a WebGL 2 context, the browser gave none");this.renderer=new eu({canvas:this.canvas,context:t,...e}),this.renderer.autoClear=!1,this.renderer.info.autoReset=!1,this.renderer.setPixelRatio(1),this.renderer.setOpaqueSort(aP),this.renderer.setClearColor(0,0);let n=new Ut(this.plane,this.background);n.frustumCulled=this.screen.frustumCulled=!1,n.renderOrder=-1,n.layers.set(ti.decoration),this.scene.add(n),this.scene.matrixWorldAutoUpdate=!1}get software(){let e=this.renderer.getContext(),t=e.getExtension("WEBGL_debug_renderer_info"),n=e.getParameter(t?t.UNMASKED_RENDERER_WEBGL:e.RENDERER);return/swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(n))}get kept(){return this.renderer.clippingPlanes}setSections(e){this.renderer.clippingPlanes=e.map(({normal:t,offset_mm:n})=>{let[s,r,o]=xs(t),a=new P(s,r,o).normalize();return new Bn(a.negate(),n/1e3/Math.hypot(...t))})}setTheme(e){let[t,n]=Tt.themes[e].background;this.background.uniforms.uInner.value.set(t).convertLinearToSRGB(),this.background.uniforms.uOuter.value.set(n).convertLinearToSRGB()}setSize(e,t,n){this.width=e,this.height=t,this.renderer.setSize(Math.round(e*n),Math.round(t*n),!1),this.background.uniforms.uAspect.value=e/t}draw(e,t,n,{pixelRatio:s,samples:r,smooth:o,detail:a}){let{renderer:l,scene:c}=this,u=this.prepare(Math.max(1,Math.round(this.width*s)),Math.max(1,Math.round(this.height*s)),r);n.detail=a,n.setSize(u.width,u.height,s);for(let b of t)b.mesh.userData.distance=e.position.distanceToSquared(b.sphere.center);Du(t,this.kept),l.info.reset(),l.setRenderTarget(u),l.clear(),e.layers.enableAll(),l.render(c,e),l.setRenderTarget(null);let h=this.copy.uniforms;h.uPicture.value=u.texture,h.uSmooth.value=o,h.uTexel.value.set(1/u.width,1/u.height);let{triangles:d,calls:f}=l.info.render;this.drawn={triangles:d,calls:f},l.render(this.screen,this.screenCamera)}async png(e){let{target:t,renderer:n}=this;if(!t)throw new Error("viewer: expected a picture to have been drawn before it is saved, got none");let{width:s,height:r}=t,o=new Uint8ClampedArray(s*r*4);n.readRenderTargetPixels(t,0,0,s,r,o);let a=document.createElement("canvas");Object.assign(a,{width:s,height:r});let l=a.getContext("2d");if(!l)throw new Error("viewer: expected a 2D canvas for the picture, the browser gave none");let c=l.createImageData(s,r);for(let u=0;u<r;u++)c.data.set(o.subarray((r-1-u)*s*4,(r-u)*s*4),u*s*4);return l.putImageData(c,0,0),e(l),new Promise((u,h)=>{a.toBlob(d=>d?u(d):h(new Error("viewer: the browser could not encode the picture")),"image/png")})}add(e){this.scene.add(e)}dispose(){this.target?.dispose(),this.plane.dispose(),this.background.dispose(),this.copy.dispose(),this.renderer.dispose(),this.renderer.forceContextLoss(),this.canvas.remove()}prepare(e,t,n){return this.target&&this.target.samples!==n&&(this.target.dispose(),this.target=null),this.target??=new hn(e,t,{samples:n,stencilBuffer:!0,type:cn}),this.target.setSize(e,t),this.target}};function aP(i,e){let t=n=>n.userData.distance??0;return i.renderOrder-e.renderOrder||t(i.object)-t(e.object)}var Dv=`canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  display: block;
  touch-action: none;
  user-select: none;
  -webkit-user-select: none;
}
.orientation {
  inset: auto auto 10px 10px;
  pointer-events: none;
}
.labels {
  pointer-events: none;
}
canvas[hidden] {
  display: none;
}
.scale-bar {
  position: absolute;
  left: 104px;
  bottom: 22px;
  padding-bottom: 3px;
  border: 1.5px solid currentColor;
  border-top: 0;
  height: 4px;
  line-height: 1;
  font: 500 11px/0 system-ui, sans-serif;
  text-align: center;
  opacity: 0.7;
  pointer-events: none;
  white-space: nowrap;
}
`;var cP=250,uP=160,id=class{constructor(e,t){this.options=t;this.stage=new nd,this.scene={selected:[],highlighted:[],shown:new Map,theme:t.theme},this.root=e.ownerDocument.createElement("div"),this.root.style.cssText="position:absolute;inset:0;overflow:hidden";let n=e.ownerDocument.createElement("style");n.textContent=Dv,this.orientation=new Wu(t.orientationLetters),this.root.attachShadow({mode:"open"}).append(n,this.stage.canvas,this.labels.canvas,this.orientation.canvas,this.scaleBar.element),e.append(this.root);let{canvas:s}=this.stage;this.loop=new Hu({advance:r=>this.orbit.update(r),prepare:()=>this.hoverNow(),draw:r=>this.draw(r),rested:()=>this.reportCamera(),ready:()=>this.ready()},this.stage.software),this.materials=new Lu(t.theme),this.stage.setTheme(t.theme),this.cast=new Nu(this.materials,t.structures),this.picker=new Zu(this.stage,this.materials),this.stage.add(this.joints.root),this.orbit=new Cu(s,!0,()=>this.loop.wake()),this.sightings=new td(this.cast,()=>this.orbit.eye,this.picker,this.stage,()=>this.ready()),this.pointer=new Qu(s,{hover:(r,o)=>this.onHover(r,o),leave:()=>this.onLeave(),click:(r,o,a)=>this.onClick(r,o,a),double:(r,o,a)=>this.onDouble(r,o,a),menu:(r,o)=>this.events.emit("menu",this.sightings.hit(r,o)?.actor.id??null,r,o)}),s.addEventListener("webglcontextlost",this.onLost),s.addEventListener("webglcontextrestored",this.onRestored),this.observer=new ResizeObserver(()=>this.resize()),this.observer.observe(this.root),this.resize()}options;root;stage;materials;picker;orbit;pointer;orientation;loop;joints=new Yu;events=new Fu;observer;cast;sightings;scene;hovered=null;pendingHover=null;cameraTimer;lastCamera="";insets={top:0,right:0,bottom:0,left:0};labels=new zu;scaleBar=new ed;projection="perspective";lost=!1;pen=!1;disposed=!1;moved=null;posingTimer;async addPack(e){let t=await Av(e,this.joints,this.cast.skeleton);if(this.disposed)return[];let n=this.cast.actors.length===0,s=this.cast.add(t);for(let r of s)r.addTo(this.stage.scene),this.picker.enlist(r);return this.cast.dress(s,this.scene,this.hovered),this.moved&&this.bend(this.moved),this.scene.explode&&this.cast.explode(this.scene.explode),n&&this.orbit.setHome(this.cast.homePoints()),this.sightings.forget(),this.loop.invalidate(),n&&this.frame().then(()=>this.orbit.setReducedMotion(this.options.reducedMotion)),t.map(r=>r.id)}apply(e){this.sightings.forget();let t=e.theme!==this.scene.theme,{labels:n,sections:s,explode:r=0}=this.scene;this.scene=e,t&&(this.materials.setTheme(e.theme),this.stage.setTheme(e.theme));let o=JSON.stringify(s??[])!==JSON.stringify(e.sections??[]);o&&this.stage.setSections(e.sections??[]);let a=r!==(e.explode??0);a&&(this.cast.explode(e.explode??0),this.orbit.setHome(this.cast.homePoints()));let l=e.projection??"perspective",c=l!==this.projection;c&&this.orbit.setProjection(this.projection=l);let u=n!==e.labels;(this.dress()||t||u||o||a||c)&&this.loop.invalidate()}pose(e){e===null&&this.moved===null||(this.bend(e),this.sightings.forget(),clearTimeout(this.posingTimer),this.posingTimer=setTimeout(()=>this.onPosed(),uP),this.loop.invalidate())}setHover(e){e!==this.hovered&&(this.hovered=e,this.dress()&&this.loop.invalidate())}setView(e){this.orbit.setView(e),this.loop.wake()}flyTo(e){let t=this.cast.pointsOf(e);t.length>0&&this.orbit.flyTo(t),this.loop.wake()}home(){this.orbit.home(),this.loop.wake()}setCamera(e){this.orbit.set(e),this.loop.wake()}getCamera(){return this.orbit.get()}getView(){return this.orbit.view()}zoom(e){this.orbit.zoom(e),this.loop.wake()}turn(e,t){this.orbit.turn(e,t),this.loop.wake()}pan(e,t){this.orbit.pan(e,t),this.loop.wake()}setInsets(e){this.insets=e,this.orbit.setInsets(e),this.loop.wake()}setReducedMotion(e){this.orbit.setReducedMotion(e)}on(e,t){return this.events.on(e,t)}project(e){return this.sightings.project(e)}inFrontOf(e){return this.sightings.inFrontOf(e)}idsIn(e,t,n,s){return this.sightings.idsIn(e,t,n,s)}pickAt(e,t){return this.sightings.hit(e,t)?.actor.id??null}surfaceAt(e,t){return this.sightings.surfaceAt(e,t)}setPen(e){this.pen=e}markAt(e,t){return null}measure(e){return null}centreOf(e){return this.cast.centreOf(e)}planeOf(e){return this.cast.planeOf(e)}frame(){return this.loop.frame()}settled(){return this.loop.settled()}screenshot(e,t=!1){this.stage.draw(this.orbit.eye,this.cast.actors,this.materials,{pixelRatio:e,samples:4,smooth:!1,detail:!0}),this.loop.spoil();let{width:n,height:s}=this.stage;return this.stage.png(r=>{r.scale(e,e),t&&fp(r,this.sightings.named(this.scene.labels),n,s,this.insets,this.scene.theme)})}stats(){let{memory:e,programs:t}=this.stage.renderer.info;return{frames:this.loop.frames,structures:this.cast.actors.length,triangles:this.stage.drawn.triangles,drawCalls:this.stage.drawn.calls,geometries:e.geometries,textures:e.textures,programs:t?.length??0,level:this.loop.quality.level,samples:this.loop.drawn?.samples??0,pickMs:this.picker.lastMs,moving:this.loop.moving}}dispose(){this.disposed||(this.disposed=!0,this.loop.dispose(),clearTimeout(this.cameraTimer),clearTimeout(this.posingTimer),this.observer.disconnect(),this.stage.canvas.removeEventListener("webglcontextlost",this.onLost),this.stage.canvas.removeEventListener("webglcontextrestored",this.onRestored),this.pointer.dispose(),this.orbit.dispose(),this.cast.dispose(),this.picker.dispose(),this.materials.dispose(),this.stage.dispose(),this.root.remove(),this.events.clear())}ready(){return!this.lost&&!this.disposed&&this.stage.width>0}bend(e){this.moved=e,this.joints.pose(e),this.cast.pose(e&&this.joints)}onPosed(){this.posingTimer=void 0,!this.disposed&&(this.orbit.setHome(this.cast.homePoints(),!0),this.loop.invalidate())}dress(){return this.cast.dress(this.cast.actors,this.scene,this.hovered)}onHover(e,t){this.pendingHover={x:e,y:t},this.loop.wake()}onLeave(){this.pendingHover=null,this.hovered!==null&&(this.setHover(null),this.events.emit("hover",null,0,0,null))}hoverNow(){if(!this.pendingHover||this.loop.moving)return;let{x:e,y:t}=this.pendingHover;this.pendingHover=null;let n=this.sightings.hit(e,t),s=n?.actor.id??null;this.stage.canvas.style.cursor=s===null?"":"pointer",!(s===null&&this.hovered===null)&&(this.setHover(s),this.events.emit("hover",s,e,t,n&&s?this.options.regionNames?.(s,n.region)??null:null))}onClick(e,t,n){this.events.emit("pick",this.sightings.hit(e,t,n.touch)?.actor.id??null,n,e,t)}onDouble(e,t,n){let s=this.sightings.hit(e,t,n.touch)?.actor.id;s!==void 0&&this.flyTo([s])}onLost=e=>{e.preventDefault(),this.lost=!0,this.events.emit("lost")};onRestored=()=>{this.lost=!1,this.loop.invalidate(),this.events.emit("restored")};resize(){let{clientWidth:e,clientHeight:t}=this.root;if(e===0||t===0)return;let{quality:n}=this.loop;n.setDevicePixelRatio(window.devicePixelRatio),this.stage.setSize(e,t,n.still.pixelRatio),this.orbit.resize(e,t),this.sightings.forget(),this.loop.redraw()}draw(e){let{azimuth_deg:t,elevation_deg:n}=this.orbit.now();this.stage.draw(this.orbit.eye,this.cast.actors,this.materials,e),this.orientation.draw(t,n,this.scene.theme),this.scaleBar.draw(this.orbit.mmPerPixel(),this.scene.theme),this.loop.moving&&this.sightings.forget();let s=this.loop.moving||this.posingTimer!==void 0?[]:this.sightings.named(this.scene.labels);this.labels.draw(s,this.stage.width,this.stage.height,this.insets,this.scene.theme)}reportCamera(){let e=JSON.stringify(this.orbit.get());if(this.cameraTimer!==void 0)return;let{along:t}=this.orbit;this.orbit.along=!1,e!==this.lastCamera&&(this.lastCamera=e,!t&&(this.events.emit("camera",this.orbit.get(),this.orbit.view()),this.cameraTimer=setTimeout(()=>{this.cameraTimer=void 0,this.loop.moving||this.reportCamera()},cP)))}};function Wp(i,e){return new id(i,e)}function Nv(i,e,t,n){let{patch:s,problems:r}=pg(t,Pa(i));for(let{word:o,value:a}of r)i.notify("warning",e("app.unknown",{word:o,value:a.slice(0,120)}));i.update({...n,...s},"address")}var{selected:dP,also:hP,condition:fP,exercise:pP,page:mP,isolate:gP,visibility:bP,peel:yP,explode:_P,cuts:vP}=Rn,{projection:xP,labels:SP,posture:wP,findings:MP}=Rn,TP={selected:dP,also:hP,condition:fP,exercise:pP,page:mP,isolate:gP,visibility:bP,peel:yP,explode:_P,cuts:vP,projection:xP,labels:SP,posture:wP,findings:MP},EP=["selected","condition","exercise","page"],AP=["cuts","explode","peel","posture","findings","camera"];function CP(i,e){let t=mg(n=>Nv(i,e(),n,TP));return i.onChange(({patch:n,origin:s,before:r,after:o})=>{if(s==="address")return;let a=Object.keys(n),c=o.findings.length!==r.findings.length||a.some(u=>EP.includes(u));t.write(o,c?"entry":a.every(u=>AP.includes(u))?"soon":"now")}),t}var RP=48;function PP(i,e,t){for(let n=0;n<=RP;n+=8){let s=n===0?1:8;for(let r=0;r<s;r++){let o=2*Math.PI*r/s,a=i.pickAt(e+n*Math.cos(o),t+n*Math.sin(o));if(a!==null)return a}}return null}function IP(i,e){let t=Pa(i);for(let[n,s]of Object.entries(i.state.peek())){let r=Do({[n]:s},t);if(r.length!==0){for(let o of r)i.notify("warning",e("app.unknown",{word:n,value:o.slice(0,120)}));i.update({[n]:Rn[n]},"address")}}}function Fv(i,e,t){let n=Ii(t??i.state),s=__(n.patch,i.kind!=="notebook"),r=Nt(()=>g_(s.catalogue.value.ui,s.catalogue.value.language)),o=Je(null),a=og(s,o,Mg(s)),l=qy(s,()=>r.peek()),c=Jy(i,s,v=>a.select(v)),u=[l.dispose],h=null,d=()=>{},f=new Promise(v=>d=v),b={store:s,actions:a,search:Nt(()=>u_(s.catalogue.value)),words:r,languages:Object.keys(i.assets.catalogues??{}),picture:c,measure:v=>o.value?.measure(v)??null,living:l,attach:v=>d(v),pickCentre:()=>{let v=e.querySelector("[data-testid=canvas]");return v&&h?PP(h,v.clientWidth/2,v.clientHeight/2):null}},y=document.createElement("style");y.textContent=v0;let g=document.createElement("div");g.className="root",e.replaceChildren(y,g),_d(p(Uf.Provider,{value:b,children:p(d0,{})}),g);for(let v of n.problems)s.notify("warning",r.peek()("app.unknown-state",{reason:v}));u.push(b_(s,()=>r.peek())),v_(i,s,v=>s.notify("warning",v),()=>h!==null);let m=v=>{try{return Wp(v,gg(s,$y(i.assets.manifest)))}catch(S){return s.stage.value="picture",S instanceof dr?s.notify("info",r.peek()(i.hasPython?"app.no-3d":"app.no-picture")):s.notify("error",r.peek()("app.3d-failed",{reason:S instanceof Error?S.message:String(S)})),i.hasPython&&(c.start(),o.value=Yy(s)),null}},_=async()=>{let v=Ky(i,s,()=>r.peek());await v.words,i.kind!=="notebook"&&(Nv(s,r.peek(),window.location.search,{}),u.push(CP(s,()=>r.peek()).dispose)),IP(s,r.peek());let S=await f,T=m(S);if(h=T,T===null){s.progress.value={...s.progress.peek(),done:!0};return}let A=vg(s,a,T,S,o);u.push(l.connect(T,S),A.dispose),s.stage.value="view",await v.shapes(x=>T.addPack(x),()=>{A.rebase(),a.showSubject()}),s.spoken.value=r.peek()("spoken.ready")};return s.ownsPage&&u.push(It(()=>{let{selected:v,exercise:S,condition:T,page:A}=s.state.value,x=v??S??T??A?.id,E=r.value("app.name");document.title=x?`${vt(s.catalogue.value,x)} · ${E}`:E})),u.push(It(()=>{s.interrupted.value&&s.notify("warning",r.peek()("app.3d-lost"))})),{store:s,get viewer(){return h},ready:_(),joined:i.joined,dispose(){for(let v of u.splice(0))v();_d(null,g),c.dispose(),s.dispose(),i.dispose()}}}var qp=new Map;function kP(i){let e=i.currentTarget;for(let t=e.getRootNode();t instanceof ShadowRoot;t=e.getRootNode())e=t.host,t.host.setAttribute("data-lm-suppress-shortcuts","true")}function Xp(i,e,t){let n=document.createElement("div");n.style.cssText="position:relative;width:100%;height:100%;min-height:0",n.setAttribute("data-lm-suppress-shortcuts","true"),e.kind==="notebook"&&n.addEventListener("focusin",kP),i.replaceChildren(n);let s=Fv(e,n.attachShadow({mode:"open"}),t);return i.spine=s,window.__spine=s,s}var LP={render({model:i,el:e}){e.spine?.dispose();let t=i.id??"",n=Xp(e,ld(i),qp.get(t)),s=n.store.state.subscribe(r=>qp.set(t,r));i.on("remove",()=>{s(),qp.delete(t),n.dispose()})}},jp=null;function OP(i,e){if(e.host!=="page")return Xp(i,rm(e));jp=om(e);let t=Xp(i,jp);return document.documentElement.classList.add("loaded"),t}function DP(i){jp?.join(i)}window.SpineExplorer={mount:OP,join:DP};var E8={SpineView:LP};export{Wp as createViewer,E8 as default,DP as join,OP as mount};
/*! Bundled license information:

three/build/three.core.js:
three/build/three.module.js:
  (**
   * @license
   * Copyright 2010-2026 Three.js Authors
   * SPDX-License-Identifier: MIT
   *)

camera-controls/dist/camera-controls.module.js:
  (*!
   * camera-controls
   * https://github.com/yomotsu/camera-controls
   * (c) 2017 @yomotsu
   * Released under the MIT License.
   *)
*/
