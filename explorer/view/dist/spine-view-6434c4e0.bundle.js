var Rx=["bytes","png","data","buffer"];function Cx(i){return i instanceof ArrayBuffer?i:ArrayBuffer.isView(i)?i.buffer.slice(i.byteOffset,i.byteOffset+i.byteLength):typeof i=="string"?Sd(i):null}function Sd(i){let e=atob(i),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t.buffer}function wd(i){if(typeof i!="object"||i===null)return null;let e=i;if(typeof e.type!="string")return null;if(e.type!=="asset"&&e.type!=="picture")return e;let t=Rx.map(n=>Cx(e[n])).find(n=>n!==null);return t?{...e,bytes:t,png:t}:null}function Md(i){let e=[],t=(s,r)=>{i.on(s,r),e.push(()=>i.off(s,r))},n=(s,r)=>{i.document?.on_event(s,r),e.push(()=>i.document?.remove_on_event?.(s,r))};return{kind:i.host==="notebook"?"notebook":"page",state:i.state,assets:i.assets,hasPython:!0,joined:Promise.resolve(),send:s=>i.send_msg(s),onMessage(s){t("msg:custom",r=>{let o=wd(r)??wd(r?.data);o&&s(o)})},onState:s=>t("state",()=>s(i.state)),onAssets:s=>t("assets",()=>s(i.assets)),onConnection(s){n("connection_lost",()=>s(!1)),n("client_reconnected",()=>s(!0))},dispose:()=>{for(let s of e.splice(0))s()}}}function Tm(i){let e=()=>{};return{kind:i.host??"file",state:i.state??{},assets:i.assets,hasPython:!1,joined:Promise.resolve(),send:e,onMessage:e,onState:e,onAssets:e,onConnection:e,dispose:e}}function Em(i){let e=[],t=[],n=[],s=null,r=()=>{},o=new Promise(l=>r=l),a=l=>{t.push(l),s&&l(s)};return{kind:"page",state:i.state??{},assets:i.assets,hasPython:!0,joined:o,send(l){s?s.send(l):e.push(l)},onMessage:l=>a(c=>c.onMessage(l)),onState:l=>a(c=>c.onState(l)),onAssets:l=>a(c=>c.onAssets(l)),onConnection(l){n.push(l),a(c=>c.onConnection(l))},join(l){let c=s!==null;s?.dispose(),s=Md(l);for(let u of t)u(s);for(let u of e.splice(0))s.send(u);if(r(),c)for(let u of n)u(!0)},dispose:()=>s?.dispose()}}var st,Rm,Rd,cs,Td,sl,Cm,nl,Pm,Cd,Ed,Im,Do=Symbol.for("pv"),rl={},ol=[],Px=/^m(i|n|o|s|text|space)$/,Pd=Array.isArray,Id=ol.slice,Us=Object.assign;function Ns(i){i&&i.parentNode&&i.remove()}function Lm(i,e,t){var n,s,r,o={},a=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof i!="function"?s=e[r]:o[r]=e[r];return a>2&&(o.children=a>3?Id.call(arguments,2):t),Oo(i,o,n,s,null)}function Oo(i,e,t,n,s){var r={type:i,props:e,key:t,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Do,__v:s||++Rm,__i:-1,__u:0};return!s&&st.vnode&&st.vnode(r),r}function _t(i){return i.children}function yr(i,e){this.props=i,this.context=e,this.__g=0}function us(i,e){if(e==null)return i.__&&us(i.__,i.__i+1);for(var t;e<i.__k.length;e++)if((t=i.__k[e])&&t.__e)return t.__e;return typeof i.type!="function"||i.props.__P?null:us(i)}function Ix(i){var e,t=i.__v,n=t.__e,s=[],r=[],o=i.__P;o&&((e=Us({constructor:Do},t)).__v=t.__v+1,st.vnode&&st.vnode(e),Ld(o,e,t,i.__n,o.namespaceURI,32&t.__u?[n]:null,s,n||us(t),32&t.__u,r),e.__v=t.__v,e.__.__k[e.__i]=e,Um(s,e,r),t.__=t.__e=null,e.__e!=n&&km(e))}function km(i){if((i=i.__)&&i.__c&&!i.props.__P)return i.__e=null,i.__k.some(function(e){return e&&(i.__e=e.__e)}),km(i)}function Ad(i){(8&i.__g||(i.__g|=8,cs.push(i),sl++))&&Td==st.debounceRendering||((Td=st.debounceRendering)||queueMicrotask)(Om)}function Om(){try{for(var i,e=1;cs.length;)cs.length>e&&cs.sort(Cm),i=cs.shift(),e=cs.length,8&i.__g&&Ix(i)}finally{(sl=cs.length)&&(Td||queueMicrotask)(Om)}}function Dm(i,e,t,n,s,r,o,a,l,c,u){var d,h,f,b,_,g,m=n.__k||ol,x=e.length;for(l=Lx(t,e,m,l,x),d=0;d<x;d++)(f=t.__k[d])!=null&&(h=~f.__i&&m[f.__i]||rl,f.__i=d,g=Ld(i,f,h,s,r,o,a,l,c,u),b=f.__e,(h.ref!=f.ref||8&h.__u)&&(h.ref&&kd(h.ref,null,f,h),f.ref&&u.push(f.ref,f.__c||b,f)),_=_||b,4&f.__u?(l=Fm(f,l,i,!h.__v),h.__e&&(h.__e=null)):typeof f.type=="function"&&g!==void 0?l=g:b&&(l=b.nextSibling),f.__u&=-21);return t.__e=_,l}function Lx(i,e,t,n,s){var r,o,a,l,c,u,d,h,f,b=t.length,_=b,g=0,m=0,x=i.__k=Array(s);for(r=0;r<s;r++)(o=e[r])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=x[r]=Oo(null,o):Pd(o)?o=x[r]=Oo(_t,{children:o}):o.constructor===Do&&o.__b?o=x[r]=Oo(o.type,o.props,o.key,o.ref,o.__v):x[r]=o,l=r+g,o.__=i,o.__b=i.__b+1,a=null,~(c=o.__i=kx(o,t,l,_))&&(_--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?g--:c==l+1?g++:c!=l&&(c>l?g--:g++,m=1)):(~c||(s>b?g--:s<b&&g++),typeof o.type!="function"&&(o.__u|=4))):x[r]=null;if(m){for(u=[],d=[],r=0;r<s;r++)if((o=x[r])&&16&o.__u){for(g=0,h=u.length;g<h;)u[f=g+h>>1]<o.__i?g=f+1:h=f;u[g]=o.__i,d[r]=g+1}for(g=u.length;r--;)d[r]&&(d[r]==g?g--:x[r].__u|=4)}if(_)for(r=0;r<b;r++)!(a=t[r])||2&a.__u||(a.__e==n&&(n=us(a)),Od(a,a));return n}function Fm(i,e,t,n){var s,r,o,a;if(typeof i.type=="function"){if(i.props.__P)return e;if(s=i.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=i,e=Fm(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=us(i))&&!e.parentNode&&(e=null),o=i.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!n&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function kx(i,e,t,n){var s,r=i.key,o=i.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&o==a.type)return t;if(n>(l?1:0)){for(s=t-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s}return-1}function Am(i,e,t){t==null&&(t=""),e[0]=="-"?i.setProperty(e,t):i[e]=t}function tl(i,e,t,n,s){var r,o;if(e=="style")if(typeof t=="string")i.style.cssText=t;else{if(typeof n=="string"&&(i.style.cssText=n=""),n)for(e in n)t&&e in t||Am(i.style,e);if(t)for(e in t)n&&t[e]==n[e]||Am(i.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),(i.__e||(i.__e={}))[e]=t,t&&n||(o=Ed[e]||(Ed[e]=Ox(e)),(i.__a||(i.__a={}))[e]=Cd,r=e!=(e=e.replace(Pm,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?i.addEventListener(e,o,r):i.removeEventListener(e,o,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in i)try{return void(i[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?i.removeAttribute(e):i.setAttribute(e,e=="popover"&&t==1?"":t)}}function Ox(i){return function(e){var t=this.__e;if(t){if(t=t[i],e[nl]==null)e[nl]=Cd++;else if(e[nl]<this.__a[i])return;return t(st.event?st.event(e):e)}}}function Ld(i,e,t,n,s,r,o,a,l,c){var u,d,h,f,b,_,g,m,x,v,S,A,M,y,E,D,P,k,N=e.type;if(e.constructor!==Do)return null;128&t.__u&&(l=32&t.__u,u=t.__c.__z)&&(e.__u|=l,d=r=[],u.nodeType==8?a=il(u,r):r.push(u),a=r[0]||a),(u=st.__b)&&u(e);e:if(typeof N=="function"){h=o.length;try{if(m=e.props,x=(u=N.prototype)&&u.render,v=(u=N.contextType)&&n[u.__c],S=u?v?v.props.value:u.__:n,(f=t.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(x?e.__c=f=new N(m,S):(e.__c=f=new yr(m,S),f.constructor=N,f.render=Fx),v&&v.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),N.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Us({},f.__s)),Us(f.__s,N.getDerivedStateFromProps(m,f.__s)))),b=f.props,_=f.state,f.__v=e,t.__c){if(m!==b&&x&&!N.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(m,S),e.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(m,f.__s,S)===!1){e.__v!=t.__v&&(f.props=m,f.state=f.__s,f.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(V){V&&(V.__=e)}),ol.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&o.push(f),a=us(t);break e}f.componentWillUpdate&&f.componentWillUpdate(m,f.__s,S),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(b,_,g)})}else x&&!N.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=S,f.props=m,f.__P=i,f.__g&=-5,A=st.__r,M=x?25:0;do f.__g&=-9,A&&A(e),u=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++M<25);x&&(ol.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Us({},n,f.getChildContext())),x&&t.__c&&f.getSnapshotBeforeUpdate&&(g=f.getSnapshotBeforeUpdate(b,_)),y=u&&u.type===_t&&u.key==null?u.props.children:u,m.__P&&(u=a,s=(i=m.__P).namespaceURI,l=r=null,t.props&&t.props.__P!=i&&(t.__k.some(function(V){V&&Od(V,V)}),t.__k=null),a=t.__k?us(t,0):null),a=Dm(i,Pd(y)?y:[y],e,t,n,s,r,o,a,l,c),m.__P&&(e.__e=null,a=u),e.__u&=-161,d&&d.some(Ns),f.__h.length&&o.push(f),1&f.__g&&(f.__g&=-4)}catch(V){if(o.length=h,e.__v=null,l||r)if(V&&V.then){if(e.__u|=128|l,r){for(~(P=r.indexOf(a||void 0))||(P=r.length);(k=r[P-1])&&k.nodeType==8;)P--;for(;P<r.length;P++)if(k=r[P])if(r[P]=null,E){if(k==D)break}else{if(k.nodeType!=8)break;k.data.startsWith("$s")&&(D=il(E=k))}}if(!E){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;E=a}(u=il(E=e.__c.__z||(e.__c.__z=E)))?(e.__e=E,a=u):e.__e=a,a=a&&a.nextSibling}else r&&r.some(Ns);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),V&&V.then||Nm(e),st.__e(V,e,t)}}else a=e.__e=Dx(t.__e,e,t,n,s,r,o,l,c,i);return(u=st.diffed)&&u(e),a}function il(i,e){if(i&&i.nodeType==8&&i.data.startsWith("$s"))for(var t=1;i=i.nextSibling;){if(i.nodeType==8){if(i.data.startsWith("$s"))t++;else if(i.data.startsWith("/$s")&&!--t)return i}e&&e.push(i)}}function Nm(i){i&&(i.__c&&(i.__c.__g|=4),i.__k&&i.__k.some(Nm))}function Um(i,e,t){for(var n=0;n<t.length;)kd(t[n++],t[n++],t[n++]);st.__c&&st.__c(e,i),i.some(function(s){try{i=s.__h,s.__h=[],i.some(function(r){r.call(s)})}catch(r){st.__e(r,s.__v)}})}function Dx(i,e,t,n,s,r,o,a,l,c){var u,d,h,f,b,_,g,m,x=t.props||rl,v=e.props,S=e.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((b=r[u])&&(S?b.localName==S:b.nodeType==3)){i=b,r[u]=null;break}}if(!i){if(m=c.ownerDocument||document,!S)return m.createTextNode(v);i=m.createElementNS(s,S,v.is?v:c),a&&(st.__m&&st.__m(e,r),a=!1),r=null}if(S){if(c=S=="template"&&i.content||i,r=S=="textarea"&&v.defaultValue!=null?null:r&&Id.call(c.childNodes),!a&&r)for(x={},u=0;u<i.attributes.length;u++)x[(b=i.attributes[u]).name]=b.value;for(u in x)b=x[u],u=="dangerouslySetInnerHTML"?h=b:u=="children"||u in v||u=="value"&&"defaultValue"in v||u=="checked"&&"defaultChecked"in v||tl(i,u,null,b,s);for(u in v)b=v[u],u=="children"?f=b:u=="dangerouslySetInnerHTML"?d=b:u=="value"?_=b:u=="checked"?g=b:a&&typeof b!="function"||x[u]===b||tl(i,u,b,x[u],s);d?(a||h&&(d.__html==h.__html||d.__html==i.innerHTML)||(i.innerHTML=d.__html),e.__k=[]):(h&&(i.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Px.test(S))&&(s="http://www.w3.org/1999/xhtml"),Dm(c,Pd(f)?f:[f],e,t,n,s,r,o,r?r[0]:t.__k&&us(t,0),a,l),r&&r.some(Ns)),a&&S!="textarea"||(u="value",S=="progress"&&_==null?i.removeAttribute(u):_==null||_===i[u]&&(S!="progress"||_)||tl(i,u,_,x[u],s),u="checked",g!=null&&g!=i[u]&&tl(i,u,g,x[u],s))}else x===v||a&&i.data==v||(i.data=v);return i}function kd(i,e,t,n){try{typeof i=="function"?e?e.__x=i(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():i(null)):i.current=e}catch(s){st.__e(s,t)}}function Od(i,e,t){var n,s,r,o;if(st.unmount&&st.unmount(i),!(n=i.ref)||n.current&&n.current!=i.__e||kd(n,null,e,i),n=i.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(a){st.__e(a,e)}n.__P=n.__n=null}if(n=i.__k)for(o=0;o<n.length;o++)n[o]&&Od(n[o],e,typeof i.type!="function"||t&&!i.props.__P);!t&&(n=i.__c)&&(n=n.__z)&&(s=il(n,r=[]))&&(n==i.__e&&r.some(Ns),Ns(s),Ns(n)),t||Ns(i.__e),i.__e=i.__c=i.__=null}function Fx(i,e,t){return this.constructor(i,t)}function Dd(i,e){var t,n,s,r;st.__&&st.__(i,e),e.nodeType==9&&(e=e.documentElement),n=(t=i&&32&i.__u)?null:e.__k,e.__k=Oo(_t,{children:[i]}),s=[],r=[],Ld(e,e.__k,n||rl,rl,e.namespaceURI,n?null:e.firstChild?Id.call(e.childNodes):null,s,n?n.__e:e.firstChild,t,r),Um(s,e.__k,r),e.__k.props.children=null}function Bm(i){function e(t){var n,s;return this.getChildContext||(n=new Set,(s={})[e.__c]=this,this.getChildContext=function(){return s},this.shouldComponentUpdate=function(r){this.props.value!=r.value&&n.forEach(function(o){o.__g|=4,Ad(o)})},this.sub=function(r){n.add(r);var o=r.componentWillUnmount;r.componentWillUnmount=function(){n.delete(r),o&&o.call(r)}}),t.children}return e.__c="__cC"+Im++,e.__=i,e.Provider=(e.Consumer=function(t,n){return t.children(n)}).contextType=e,e}st={__e:function(i,e,t,n){for(var s,r,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(i)),s.componentDidCatch&&(s.componentDidCatch(i,n||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(a){i=a}}throw sl=0,i}},Rm=0,Rd=function(i){return i!=null&&i.constructor===Do},yr.prototype.setState=function(i,e){var t=this.__s;t&&t!=this.state||(t=this.__s=Us({},this.state)),typeof i=="function"&&(i=i(Us({},t),this.props)),i&&(Us(t,i),this.__v&&(e&&this.__k.push(e),Ad(this)))},yr.prototype.forceUpdate=function(i){this.__v&&(this.__g|=4,i&&this.__h.push(i),Ad(this))},yr.prototype.render=_t,cs=[],sl=0,Cm=function(i,e){return i.__v.__b-e.__v.__b},nl=Symbol(),Pm=/(PointerCapture)$|Capture$/i,Cd=0,Ed={},Im=0;var Bs,Ot,Fd,zm,Nd=Object.is,al=0,Jm=[],Ud=[],Ht=st,Vm=Ht.__b,Hm=Ht.__r,Gm=Ht.diffed,Wm=Ht.__c,qm=Ht.unmount,Xm=Ht.__;function No(i,e){Ht.__h&&Ht.__h(Ot,i,al||e),al=0;var t=Ot.__H||(Ot.__H={__:[],__h:[]});return i>=t.__.length&&t.__.push({}),t.__[i]}function Pt(i){return al=1,Nx(Zm,i)}function Nx(i,e,t){var n=No(Bs++,2);if(n.t=i,!n.__c&&(n.__=[t?t(e):Zm(void 0,e),function(r){var o=(n.__N||n.__)[0],a=n.t(o,r);Nd(o,a)||(n.__N=[a,n.__[1]],n.__c.setState({}))}],n.__c=Ot,!Ot.__f)){Ot.__f=!0;var s=Ot.shouldComponentUpdate;Ot.shouldComponentUpdate=function(r,o,a){var l=this.__H;if(!l)return!0;var c=!1,u=this.props!=r;if(l.__.some(function(h){h.__N&&(c=!0,Nd(h.__[0],h.__N[0])||(u=!0))}),s){var d=s.call(this,r,o,a);return c?d||u:d}return!c||u}}return n.__}function Tt(i,e){var t=No(Bs++,3);!Ht.__s&&$m(t.__H,e)&&(t.__P=!0,t.__=i,t.u=e,Ot.__H.__h.push(t))}function ut(i){return al=5,vr(function(){return{current:i}},[])}function vr(i,e){var t=No(Bs++,7);return $m(t.__H,e)&&(t.__=i(),t.__H=e),t.__}function Ym(i){var e=Ot.context[i.__c],t=No(Bs++,9);return t.c=i,e?(t.__==null&&(t.__=!0,e.sub(Ot)),e.props.value):i.__}function _i(){var i=No(Bs++,11);if(!i.__){for(var e=Ot.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);i.__="P"+t[0]+"-"+t[1]++}return i.__}function Ux(){var i;do{for(;i=Ud.shift();)try{Fo(i)}catch(t){Ht.__e(t,{__:(i=i.__P)&&i.__v})}for(;i=Jm.shift();){var e=i.__H;if(i.__P&&e)try{e.__h.some(Fo),e.__h.some(Bd),e.__h=[]}catch(t){e.__h=[],Ht.__e(t,i.__v)}}}while(Ud.length)}Ht.__b=function(i){Ot=null,Vm&&Vm(i)},Ht.__=function(i,e){i&&e.__k&&e.__k.__m&&(i.__m=e.__k.__m),Xm&&Xm(i,e)},Ht.__r=function(i){Hm&&Hm(i),Bs=0;var e=(Ot=i.__c).__H;e&&(Fd==Ot?Ot.__h=[]:(e.__h.some(Fo),e.__h.some(Bd),Bs=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Fd=Ot},Ht.diffed=function(i){Gm&&Gm(i);var e=i.__c;e&&e.__H&&(e.__H.__h.length&&Km(Jm.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Fd=Ot=null},Ht.__c=function(i,e){e.some(function(t){try{t.__h.some(Fo),t.__h=t.__h.filter(function(n){return!n.__||Bd(n)})}catch(n){t.__h=[function(){throw n}]}}),Wm&&Wm(i,e)},Ht.unmount=function(i){qm&&qm(i);var e,t,n=i.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){for(t=i.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,Km(Ud.push(s))}else Fo(s)}catch(r){e=r}}),n.__H=void 0,e&&Ht.__e(e,n.__v))};var jm=typeof requestAnimationFrame=="function";function Bx(i){var e,t=function(){clearTimeout(n),jm&&cancelAnimationFrame(e),setTimeout(i)},n=setTimeout(t,35);jm&&(e=requestAnimationFrame(t))}function Km(i){i!=1&&zm==Ht.requestAnimationFrame||((zm=Ht.requestAnimationFrame)||Bx)(Ux)}function Fo(i){var e=Ot,t=i.__c;typeof t=="function"&&(i.__c=void 0,t()),Ot=e}function Bd(i){var e=Ot;i.__c=i.__(),Ot=e}function $m(i,e){return!i||i.length!=e.length||e.some(function(t,n){return!Nd(t,i[n])})}function Zm(i,e){return typeof e=="function"?e(i):e}var zx=Symbol.for("preact-signals");function dl(){if(Di>1)Di--;else{var i,e=!1;for((function(){var s=cl;for(cl=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var o=r.t;o!==void 0;o=o.x)o.i===s.i&&(o.i=r.i);s=s.o}})();Bo!==void 0;){var t=Bo;for(Bo=void 0,ll++;t!==void 0;){var n=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&eg(t))try{t.c()}catch(s){e||(i=s,e=!0)}t=n}}if(ll=0,Di--,e)throw i}}function Vd(i){if(Di>0)return i();zd=++Vx,Di++;try{return i()}finally{dl()}}var Uo,Et=void 0;function zs(i){var e=Et,t=Uo;Et=void 0,Uo=void 0;try{return i()}finally{Et=e,Uo=t}}var Bo=void 0,Di=0,ll=0,Vx=0,zd=0,cl=void 0,ul=0;function Qm(i){if(Et!==void 0){var e=i.n;if(e===void 0||e.t!==Et)return e={i:0,S:i,p:Et.s,n:void 0,t:Et,e:void 0,x:void 0,r:e},Et.s!==void 0&&(Et.s.n=e),Et.s=e,i.n=e,32&Et.f&&i.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=Et.s,e.n=void 0,Et.s.n=e,Et.s=e),e}}function Jt(i,e){this.v=i,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}Jt.prototype.brand=zx;Jt.prototype.h=function(){return!0};Jt.prototype.S=function(i){var e=this,t=this.t;t!==i&&i.e===void 0&&(i.x=t,this.t=i,t!==void 0?t.e=i:zs(function(){var n;(n=e.W)==null||n.call(e)}))};Jt.prototype.U=function(i){var e=this;if(this.t!==void 0){var t=i.e,n=i.x;t!==void 0&&(t.x=n,i.e=void 0),n!==void 0&&(n.e=t,i.x=void 0),i===this.t&&(this.t=n,n===void 0&&zs(function(){var s;(s=e.Z)==null||s.call(e)}))}};Jt.prototype.subscribe=function(i){var e=this;return Dt(function(){var t=e.value;zs(function(){return i(t)})},{name:"sub"})};Jt.prototype.valueOf=function(){return this.value};Jt.prototype.toString=function(){return this.value+""};Jt.prototype.toJSON=function(){return this.value};Jt.prototype.peek=function(){var i=this;return zs(function(){return i.value})};Object.defineProperty(Jt.prototype,"value",{get:function(){var i=Qm(this);return i!==void 0&&(i.i=this.i),this.v},set:function(i){if(i!==this.v){if(ll>100)throw new Error("Cycle detected");(function(t){Di!==0&&ll===0&&t.l!==zd&&(t.l=zd,cl={S:t,v:t.v,i:t.i,o:cl})})(this),this.v=i,this.i++,ul++,Di++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{dl()}}}});function je(i,e){return new Jt(i,e)}function eg(i){for(var e=i.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function tg(i){for(var e=i.s;e!==void 0;e=e.n){var t=e.S.n;if(t!==void 0&&(e.r=t),e.S.n=e,e.i=-1,e.n===void 0){i.s=e;break}}}function ng(i){for(var e=i.s,t=void 0;e!==void 0;){var n=e.p;e.i===-1?(e.S.U(e),n!==void 0&&(n.n=e.n),e.n!==void 0&&(e.n.p=n)):t=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=n}i.s=t}function Vs(i,e){Jt.call(this,void 0,e),this.x=i,this.s=void 0,this.g=ul-1,this.f=4}Vs.prototype=new Jt;Vs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ul))return!0;if(this.g=ul,this.f|=1,this.i>0&&!eg(this))return this.f&=-2,!0;var i=Et;try{tg(this),Et=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Et=i,ng(this),this.f&=-2,!0};Vs.prototype.S=function(i){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}Jt.prototype.S.call(this,i)};Vs.prototype.U=function(i){if(this.t!==void 0&&(Jt.prototype.U.call(this,i),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Vs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var i=this.t;i!==void 0;i=i.x)i.t.N()}};Object.defineProperty(Vs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var i=Qm(this);if(this.h(),i!==void 0&&(i.i=this.i),16&this.f)throw this.v;return this.v}});function Yt(i,e){return new Vs(i,e)}function ig(i){var e=i.j;if(i.j=void 0,typeof e=="function"){Di++;var t=Et;Et=void 0;try{e()}catch(n){throw i.f&=-2,i.f|=8,Hd(i),n}finally{Et=t,dl()}}}function Hd(i){for(var e=i.s;e!==void 0;e=e.n)e.S.U(e);i.x=void 0,i.s=void 0,ig(i)}function Hx(i){if(Et!==this)throw new Error("Out-of-order effect");ng(this),Et=i,this.f&=-2;try{8&this.f&&Hd(this)}finally{dl()}}function xr(i,e){this.x=i,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,Uo&&Uo.push(this)}xr.prototype.c=function(){var i=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{i()}};xr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ig(this),tg(this),Di++;var i=Et;return Et=this,Hx.bind(this,i)};xr.prototype.N=function(){2&this.f||(this.f|=2,this.u=Bo,Bo=this)};xr.prototype.d=function(){this.f|=8,1&this.f||Hd(this)};xr.prototype.dispose=function(){this.d()};function Dt(i,e){var t=new xr(i,e);try{t.c()}catch(s){throw t.d(),s}var n=t.d.bind(t);return n[Symbol.dispose]=n,n}var sg,fl,hl,Gx=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var rg=[];Dt(function(){sg=this.N})();function Sr(i,e){st[i]=e.bind(null,st[i]||function(){})}function zo(i){if(hl){var e=hl;hl=void 0,e()}hl=i&&i.S()}function og(i){var e=this,t=i.data,n=qx(t);n.name="ReactiveDom",n.value=t;var s=vr(function(){for(var a=e,l=e.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var c=Yt(function(){var f=n.value.value;return f===0?0:f===!0?"":f||""}),u=Yt(function(){return!Array.isArray(c.value)&&!Rd(c.value)}),d=Dt(function(){if(this.N=ag,u.value){var f=c.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=f)}}),h=e.__$u.d;return e.__$u.d=function(){d(),h.call(this)},[u,c]},[]),r=s[0],o=s[1];return r.value?o.peek():o.value}og.displayName="ReactiveTextNode";Object.defineProperties(Jt.prototype,{constructor:{configurable:!0,value:Lm(_t,null).constructor},type:{configurable:!0,value:og},props:{configurable:!0,get:function(){var i=this;return{data:{get value(){return i.value}}}}},__b:{configurable:!0,value:1}});Sr("__b",function(i,e){if(zo(),fl=void 0,typeof e.type=="string"){var t,n=e.props;for(var s in n)if(s!=="children"){var r=n[s];r instanceof Jt&&(t||(e.__np=t={}),t[s]=r,n[s]=r.peek())}}i(e)});Sr("__r",function(i,e){if(i(e),e.type!==_t){zo();var t,n=e.__c;n&&(n.__$f&=-2,(t=n.__$u)===void 0&&(n.__$u=t=(function(s,r){var o;return Dt(function(){o=this},{name:r}),o.c=s,o})((function(s){return function(){var r;Gx&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(n),typeof e.type=="function"?e.type.displayName||e.type.name:""))),fl=n,zo(t)}});Sr("__e",function(i,e,t,n){zo(),fl=void 0,i(e,t,n)});Sr("diffed",function(i,e){zo(),fl=void 0;var t;if(typeof e.type=="string"&&(t=e.__e)){var n=e.__np,s=e.props,r=t.U;if(r)for(var o in r){var a=r[o];a===void 0||n&&o in n||(a.d(),r[o]=void 0)}if(n){r||(r={},t.U=r);for(var l in n){var c=r[l],u=n[l];c===void 0?(c=Wx(t,l,u,s),r[l]=c):c.o(u,s)}}}i(e)});function Wx(i,e,t,n){var s=e in i&&i.ownerSVGElement===void 0,r=je(t);return{o:function(o,a){r.value=o,n=a},d:Dt(function(){this.N=ag;var o=r.value.value;n[e]!==o&&(n[e]=o,s?i[e]=o:o!=null&&(o!==!1||e[4]==="-")?i.setAttribute(e,o):i.removeAttribute(e))})}}Sr("unmount",function(i,e){if(typeof e.type=="string"){var t=e.__e;if(t){var n=t.U;if(n){t.U=void 0;for(var s in n){var r=n[s];r&&r.d()}}}var o=e.__np;if(o){var a=e.props;for(var l in o)a[l]=o[l]}e.__np=void 0}else{var c=e.__c;if(c){c.__$f|=8;var u=c.__$u;u&&(c.__$u=void 0,u.d())}}i(e)});Sr("__h",function(i,e,t,n){n<3&&(e.__$f|=2),i(e,t,n)});yr.prototype.shouldComponentUpdate=function(i,e){if(this.__R)return!0;var t=this.__$u,n=t&&t.s!==void 0;for(var s in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(n||r||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var o in i)if(o!=="__source"&&i[o]!==this.props[o])return!0;for(var a in this.props)if(!(a in i))return!0;return!1};function qx(i,e){return vr(function(){return je(i,e)},[])}var Xx=function(i){queueMicrotask(function(){queueMicrotask(i)})};function jx(){Vd(function(){for(var i;i=rg.shift();)sg.call(i)})}function ag(){rg.push(this)===1&&(st.requestAnimationFrame||Xx)(jx)}var Gt={version:1,tissues:{bone:{colour:"#EBDFC6",cavity:"#8F6D48",cut:"#DABFA2",gloss:.12,translucency:.35},cartilage:{colour:"#C6DADF",cavity:"#6C8794",cut:"#CFE0E6",gloss:.4,translucency:.55},disc:{colour:"#98B2C4",cavity:"#4F6A80",cut:"#8FA9BA",gloss:.4,translucency:.55},joint:{colour:"#74A8A0",cavity:"#38605E",cut:"#A9CFCD",gloss:.4,translucency:.5},ligament:{colour:"#CEC4CC",cavity:"#85799A",cut:"#E4E0E8",gloss:.3,translucency:.45},fascia:{colour:"#DDE2E6",cavity:"#8E99A6",cut:"#E8ECEF",gloss:.35,translucency:.5},nerve:{colour:"#F2C230",cavity:"#A87A10",cut:"#F7DF8E",gloss:.35,translucency:.9},muscle:{colour:"#A5534A",cavity:"#5A2422",cut:"#8F4038",gloss:.12,translucency:.25}},surfaces:{selected:"#4F9BF0",highlighted:"#F29A3C",hovered:"#CFE4FF"},themes:{light:{background:["#F7F8FA","#DDE3EA"],selected:"#0B5FD0",highlighted:"#B4540A",hovered:"#1F2A37",ghost:"#43566B",text:"#1F2A37",sky:[.575,.59,.615],ground:[.27,.24,.22]},dark:{background:["#222A35","#0F141B"],selected:"#5CB3FF",highlighted:"#FF9424",hovered:"#F4F7FA",ghost:"#A9C1D9",text:"#E8EDF3",sky:[.42,.46,.53],ground:[.18,.17,.18]}},unnamed:{"bone.rib":"ghost","fascia.thoracolumbar":"hide","fascia.linea-alba":"hide","bone.sternum":"ghost","layer:muscles":"hide"},camera:{view_angle_deg:24,fit_margin:1.06,views:{anterior:{azimuth_deg:0,elevation_deg:0},posterior:{azimuth_deg:180,elevation_deg:0},left:{azimuth_deg:90,elevation_deg:0},right:{azimuth_deg:-90,elevation_deg:0},superior:{azimuth_deg:0,elevation_deg:90},inferior:{azimuth_deg:0,elevation_deg:-90}}}};var lg=i=>({structures:i.structures.map(({id:e})=>e),view:i.view??null});function Jx(i,e){if(i.kind!=="tour"){let n=e[`${i.kind}s`][i.id];return n?lg(n):null}let t=e.tours[i.id]?.steps[i.step]?.view;return t?{structures:[...t.highlight??[],...t.focus?[t.focus]:[]],view:t}:null}function pl(i,e,t){let n=i.exercise===null?void 0:t.exercises[i.exercise],s=i.condition===null?void 0:t.conditions[i.condition],r=n??s;return r?lg(r):e===null?null:Jx(e,t)}var cg=Gt.unnamed,Vo=(i,e)=>{let t=i.find(n=>Object.hasOwn(e,n));return t===void 0?void 0:e[t]};function ug(i,e,t){let n=e.structures[i]?.layer;return[i,...t.ancestors(i).toReversed(),...n?[`layer:${n}`]:[]]}function Gd(i,e,t,n){let s=ug(e,t,n);return Vo(s,i.visibility)??Vo(s,cg)??"show"}var dg=(i,e)=>Vo([`layer:${e}`],i.visibility)??Vo([`layer:${e}`],cg)??"show";function hg(i,e,t,n){let r=(pl(i,e,t)?.structures??[]).flatMap(h=>n.pieces(h)),o=i.selected===null?[]:n.pieces(i.selected),a=i.isolate===null?[]:n.pieces(i.isolate),l=new Set(a),c=new Set(r),u=new Set(o),d=h=>{if(l.size>0)return l.has(h)?"show":"hide";let f=Gd(i,h,t,n);return u.has(h)&&(r.length>0||!Vo(ug(h,t,n),i.visibility))?"show":r.length===0?f:c.has(h)?"show":f==="show"?"ghost":f};return{visibility:new Map(n.solids.map(h=>[h,d(h)])),lit:r,selected:o}}var Yx=7;function fg(i,e,t,n){let r=(i.selected!==null?[i.selected]:pl(i,e,t)?.structures??[]).flatMap(o=>{let[a]=n.pieces(o),l=t.structures[o]?.label;return a===void 0||l===void 0?[]:[[a,l]]});return new Map([...new Map(r.toReversed())].toReversed().slice(0,Yx))}var wr={version:1,about:"What findings there are, their fields with ranges, steps and defaults, and which record of the content speaks of each. Python and the browser read this file. All shapes are illustrations.",sources:{fardon2014:"Fardon DF, Williams AL, Dohring EJ, et al. (2014). Lumbar disc nomenclature: version 2.0. Spine J 14(11):2525-2545.",pfirrmann2001:"Pfirrmann CW, Metzdorf A, Zanetti M, et al. (2001). Magnetic resonance classification of lumbar intervertebral disc degeneration. Spine 26(17):1873-1878.",spineconst:"Spine constants collected from radiology references: height loss of 10, 30 and 60 percent at grades III to V.",josr2022:"Finite element convention of osteophyte length, 10 to 30 percent of the sagittal diameter (J Orthop Surg Res 2022).",weishaupt1999:"Weishaupt D, Zanetti M, Boos N, Hodler J (1999). MR imaging and CT in osteoarthritis of the lumbar facet joints. Skeletal Radiol 28:215-219.",khasawneh2023:"Khasawneh R, Abu El-Rub E, Allouh M (2023). Human lumbosacral root and ligamentum flavum thicknesses: a magnetic resonance study. Folia Morphol 82(1):72-78.",lurie2008:"Lurie JD, Tosteson AN, Tosteson TD, et al. (2008). Reliability of readings of magnetic resonance imaging features of lumbar spinal stenosis. Spine 33(14):1605-1610. (thirds of the canal area; read on a page of definitions)",meyerding1932:"Meyerding HW (1932). Spondylolisthesis. Surg Gynecol Obstet 54:371-377.",genant1993:"Genant HK, Wu CY, van Kuijk C, Nevitt MC (1993). Vertebral fracture assessment using a semiquantitative technique. J Bone Miner Res 8(9):1137-1148.",sorensen:"Sorensen's criterion of Scheuermann kyphosis and usual kyphosis, as read on a page of definitions.",scoliosis:"Grades of the Cobb angle (mild 10 to 25, moderate 25 to 40 degrees), as read on a page of definitions.",musclefat2016:"Share of fat in multifidus and erector spinae by age (2016), table.",zou2023:"src.ZOU-2023 of the content: shrinkage of lumbar herniations without surgery, by type.",drawing:"Chosen so that the picture satisfies the definition; not measured."},discs:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],kinds:{"disc-herniation":{about:"cond.disc-herniation",about_by:{type:{bulge:"cond.disc-bulge"}},sources:["fardon2014","zou2023","drawing"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},type:{choices:["bulge","protrusion","extrusion","sequestration"],default:"protrusion"},zone:{choices:["central","paracentral","foraminal","far-lateral"],default:"paracentral"},side:{choices:["left","right",null],default:"left"},size_mm:{range:[0,12],step:.5,default:5,limits:[{when:{type:"bulge"},range:[0,5]},{when:{type:"protrusion"},range:[0,8]},{when:{type:"bulge",region:"cervical"},range:[0,2]},{when:{type:"bulge",region:"thoracic"},range:[0,3]},{when:{region:"cervical"},range:[0,6]},{when:{region:"thoracic"},range:[0,7]}]},migration_mm:{range:[-10,10],step:1,default:0,limits:[{when:{type:"bulge"},range:[0,0]},{when:{type:"protrusion"},range:[0,0]},{when:{region:"cervical"},range:[-5,5]}]},months:{range:[0,24],step:1,default:0}},one_of:[{when:{zone:"central"},field:"side",choices:[null]},{when:{zone:"paracentral"},field:"side",choices:["left","right"]},{when:{zone:"foraminal"},field:"side",choices:["left","right"]},{when:{zone:"far-lateral"},field:"side",choices:["left","right"]}],same:["level","side","zone"]},"disc-degeneration":{about:"cond.disc-age-change",sources:["pfirrmann2001","spineconst"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},pfirrmann:{range:[1,5],step:1,default:3}},same:["level"]},osteophytes:{about:"cond.bone-spurs",sources:["josr2022"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},size_mm:{range:[0,5],step:.5,default:3,limits:[{when:{region:"cervical"},range:[0,3]},{when:{region:"thoracic"},range:[0,4]}]}},same:["level"]},"facet-enlargement":{about:"cond.facet-pain",sources:["weishaupt1999","drawing"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},side:{choices:["left","right",null],default:null},size_mm:{range:[0,4],step:.5,default:2,limits:[{when:{region:"cervical"},range:[0,2]},{when:{region:"thoracic"},range:[0,2.5]}]}},same:["level","side"]},"flavum-thickening":{about:"cond.stenosis",sources:["khasawneh2023","drawing"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},size_mm:{range:[0,4],step:.5,default:2,limits:[{when:{region:"cervical"},range:[0,2]},{when:{region:"thoracic"},range:[0,2]}]}},same:["level"]},stenosis:{about:"cond.stenosis",sources:["lurie2008","drawing"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},where:{choices:["central","lateral-recess","foraminal"],default:"central"},side:{choices:["left","right",null],default:null},grade:{range:[0,3],step:.5,default:1}},one_of:[{when:{where:"central"},field:"side",choices:[null]}],same:["level","where","side"]},spondylolysis:{about:"cond.spondylolisthesis",sources:["drawing"],fields:{level:{choices:["L1","L2","L3","L4","L5"],default:"L5"},side:{choices:["left","right",null],default:null}},same:["level","side"]},slip:{about:"cond.spondylolisthesis",sources:["meyerding1932"],fields:{level:{choices:["L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L5-S1"},percent:{range:[0,50],step:1,default:15}},same:["level"]},"wedge-fracture":{about:"cond.vertebral-fracture",sources:["genant1993"],fields:{level:{choices:["T4","T5","T6","T7","T8","T9","T10","T11","T12","L1","L2","L3","L4","L5"],default:"L1"},percent:{range:[0,50],step:1,default:25}},same:["level"]},"rounded-upper-back":{about:"cond.thoracic-kyphosis",sources:["sorensen"],fields:{kyphosis_deg:{range:[40,70],step:1,default:50}},same:[]},scoliosis:{about:"cond.scoliosis",sources:["scoliosis"],fields:{cobb_deg:{range:[0,80],step:1,default:25},apex:{choices:["T2","T3","T4","T5","T6","T7","T8","T9","T10","T11","T12","L1","L2","L3"],default:"T8"},convex:{choices:["left","right"],default:"right"}},same:[]},diastasis:{about:"cond.diastasis",sources:["drawing"],fields:{gap_mm:{range:[0,60],step:1,default:30}},same:[]},"muscle-bulk":{about:"factor.deconditioning",sources:["musclefat2016","drawing"],fields:{muscle:{choices:["multifidus","psoas-major"],default:"multifidus"},side:{choices:["left","right",null],default:null},percent:{range:[-50,25],step:5,default:-25}},same:["muscle","side"]}},course:{about:"How a herniation is drawn to shrink: the share left after m months is 1 - (1 - left) (1 - exp(-m / months)); of 100 people, in so many it shrinks. The pace puts most of it within 6 months.",months:3,left:.3,shrinks_of_100:{bulge:13,protrusion:38,extrusion:67,sequestration:88},claims:["cl.herniation.resorb","cl.herniation.type"],sources:["zou2023"]},pfirrmann:{height_lost:{"1":0,"2":0,"3":.1,"4":.3,"5":.6},hydration:{"1":1,"2":.85,"3":.55,"4":.25,"5":0},sources:["pfirrmann2001","spineconst"]},meyerding:{grades:[{grade:1,above_percent:0},{grade:2,above_percent:25},{grade:3,above_percent:50}],sources:["meyerding1932"]},genant:{grades:[{grade:0,above_percent:0},{grade:1,above_percent:20},{grade:2,above_percent:25},{grade:3,above_percent:40}],sources:["genant1993"]}};var Ln=wr.kinds,Mr=wr.course,BI=wr.sources,Zn=class extends Error{name="FindingError"},Zx={C:"cervical",T:"thoracic",L:"lumbar",S:"sacral"},Qx=i=>typeof i.level=="string"?Zx[i.level[0]??""]??null:null,pg=(i,e)=>Object.entries(i).every(([t,n])=>(t==="region"?Qx(e):e[t])===n);function Tr(i,e,t){let{range:n=[0,0],limits:s=[]}=i.fields[e],r=s.filter(({when:o})=>pg(o,t)).map(({range:o})=>o);return[Math.max(n[0],...r.map(([o])=>o)),Math.min(n[1],...r.map(([,o])=>o))]}function ml(i,e,t){let n=(i.one_of??[]).filter(({field:s,when:r})=>s===e&&pg(r,t));return(i.fields[e]?.choices??[]).filter(s=>n.every(({choices:r})=>r.includes(s)))}function Ho(i,e="finding"){let t=typeof i=="object"&&i!==null&&!Array.isArray(i)?i:{},n=t.kind,s=typeof n=="string"&&Object.hasOwn(Ln,n)?Ln[n]:void 0;if(s===void 0)throw new Zn(`${e}.kind: expected one of ${Object.keys(Ln).join(", ")}; got ${Wd(n)}`);let r=Object.keys(t).find(a=>a!=="kind"&&!Object.hasOwn(s.fields,a));if(r!==void 0)throw new Zn(`${e}: ${n} has the fields ${Object.keys(s.fields).join(", ")}; got ${r}`);let o={};for(let[a,l]of Object.entries(s.fields))o[a]=a in t?t[a]:l.default;gg(s,o,a=>!(a in t));for(let[a,l]of Object.entries(s.fields)){let c=o[a],u=`${e}.${a}: ${n}`;if(l.choices){let f=ml(s,a,o);if(!f.includes(c))throw new Zn(`${u} must be one of ${f.map(String).join(", ")}; got ${Wd(c)}`);continue}let[d,h]=Tr(s,a,o);if(typeof c!="number"||!(c>=d&&c<=h))throw new Zn(`${u} must be in [${d}, ${h}], got ${Wd(c)}`)}return{kind:n,...o}}function gl(i){if(!Array.isArray(i))throw new Zn(`findings: expected a list of findings, got ${typeof i}`);let e=i.map((t,n)=>Ho(t,`findings[${n}]`));return e.forEach((t,n)=>{if(e.findIndex(r=>ds(r)===ds(t))!==n)throw new Zn(`findings[${n}]: expected one finding of a kind and place, got ${ds(t)} twice`)}),e}function ds(i){return[i.kind,...(Ln[i.kind]?.same??[]).map(e=>i[e])].filter(e=>e!=null).join(" ")}function mg(i,e,t){let n=Ln[i.kind],s={...i,[e]:t};return gg(n,s,r=>r!==e&&r in n.fields),s}function gg(i,e,t){for(let[n,s]of Object.entries(i.fields))if(t(n)){if(s.choices){let r=ml(i,n,e),o=e[n];r.includes(o)||(e[n]=r.includes(s.default)?s.default:r[0]??null)}else if(typeof e[n]=="number"){let[r,o]=Tr(i,n,e);e[n]=Math.min(o,Math.max(r,e[n]))}}}function bg(i){let e=Ln[i.kind];for(let[t,n]of Object.entries(e.about_by??{})){let s=n[String(i[t])];if(s!==void 0)return s}return e.about}var Wd=i=>(JSON.stringify(i)??String(i)).slice(0,80);var Hs=["anterior","posterior","left","right","superior","inferior"],Go=["auto","light","dark"],Wo=["plain","clinical"],Gs=["show","ghost","hide"],yi={version:1,selected:null,condition:null,exercise:null,visibility:{},isolate:null,view:null,camera:null,theme:"auto",register:"plain",language:"en",posture:{},findings:[]},hs=(i,e)=>typeof e=="string"&&i.includes(e),_l=i=>typeof i=="object"&&i!==null&&!Array.isArray(i),eS=i=>Array.isArray(i)&&i.length===3&&i.every(Number.isFinite);function tS(i){if(!_l(i)||!eS(i.target_mm))return;let{target_mm:e,azimuth_deg:t,elevation_deg:n,distance_mm:s}=i;if([t,n,s].every(Number.isFinite))return{target_mm:e,azimuth_deg:t,elevation_deg:n,distance_mm:s}}function nS(i){try{return gl(i)}catch(e){if(e instanceof Zn)return;throw e}}var bl=i=>i===null||typeof i=="string"?i:void 0,_g=i=>e=>hs(i,e)?e:void 0,iS={selected:bl,condition:bl,exercise:bl,isolate:bl,visibility:i=>_l(i)&&Object.values(i).every(e=>hs(Gs,e))?i:void 0,view:i=>i===null||hs(Hs,i)?i:void 0,camera:i=>i===null?null:tS(i),theme:_g(Go),register:_g(Wo),language:i=>typeof i=="string"?i:void 0,posture:i=>_l(i)&&Object.values(i).every(Number.isFinite)?i:void 0,findings:nS};function qo(i){let e={},t=[];if(!_l(i))return{patch:e,problems:t};for(let[n,s]of Object.entries(iS)){if(!(n in i))continue;let r=s(i[n]);r===void 0?t.push(`state.${n} cannot be ${JSON.stringify(i[n])?.slice(0,80)}`):e[n]=r}return{patch:e,problems:t}}var qd=(i,e)=>i===e||JSON.stringify(i)===JSON.stringify(e);function yl(i,e){let t=Object.entries(e).filter(([n,s])=>!qd(i[n],s));return Object.fromEntries(t)}var Xd={version:1,language:"en",languages:{},structures:{},conditions:{},exercises:{},redflags:{},symptoms:{},factors:{},tours:{},sources:{},services:{},notices:{},grades:{},tree:[],ui:{}},sS={layer:null,region:null,parent:null,side:null,level:null,members:[]};function yg(i){if(typeof i!="object"||i===null||!("structures"in i))throw new TypeError("catalogue: expected an object with structures");let e=i,t=Object.entries(e.structures??{}).map(([n,s])=>[n,{...sS,...s}]);return{...Xd,...e,structures:Object.fromEntries(t)}}function Ws(i,e){return i==null?"":typeof i=="string"?i:"text"in i?Ws(i.text,e):e==="clinical"&&i.clinical||i.plain}function fs(i,e){return Object.hasOwn(i.structures,e)?"structure":Object.hasOwn(i.conditions,e)?"condition":Object.hasOwn(i.exercises,e)?"exercise":Object.hasOwn(i.symptoms,e)?"symptom":Object.hasOwn(i.factors,e)?"factor":Object.hasOwn(i.tours,e)?"tour":null}function jd(i,e){let t=fs(i,e);return(t===null?null:i[`${t}s`])?.[e]?.lang??"en"}function rn(i,e){let t=fs(i,e);return(t===null?null:i[`${t}s`])?.[e]?.label??e}var rS=i=>[...i.attachments?.proximal??[],...i.attachments?.distal??[]].flatMap(({id:e})=>e?[e]:[]);function Kd(i,e,t){let n=i.get(e);n?n.push(t):i.set(e,[t])}function oS(i){let e=new Map;for(let[t,{kind:n,between:s}]of Object.entries(i))n==="disc"&&s?.[0]&&e.set(s[0],t);return Object.entries(i).filter(([,t])=>t.kind==="bone"&&t.side===null&&t.level!==null&&t.solid).flatMap(([t])=>[t,e.get(t)].filter(n=>n!==void 0))}function aS(i,e){let t=new Map,n=new Map;for(let[s,{kind:r,side:o,level:a,layer:l}]of Object.entries(i)){if(a===null||e.has(s))continue;let c=`${r}|${o}|${l}`,u=n.get(`${c}|${a}`)??0;n.set(`${c}|${a}`,u+1),Kd(t,`${c}|${u}`,s)}return[...t.values()]}function lS(i,e){let t=i[e];return!t?.side||t.parent===null?null:i[t.parent]?.members.find(n=>n!==e&&i[n]?.side)??null}function vg(i){let e=oS(i),t=[e,...aS(i,new Set(e))],n=new Map(t.flatMap(c=>c.map((u,d)=>[u,{walk:c,index:d}]))),s=new Map,r=new Map;for(let[c,u]of Object.entries(i))if(!(u.side!==null&&u.kind!=="muscle")){for(let d of u.between??[])Kd(s,d,c);if(u.side===null)for(let d of rS(u))Kd(r,d,c)}let o=Object.keys(i).length===0,a=(c,u=new Set)=>{let d=i[c];return!d&&o?[c]:!d||u.has(c)?[]:d.solid?[c]:d.members.flatMap(h=>a(h,new Set([...u,c])))};return{pieces:c=>a(c),ancestors:c=>{let u=[];for(let d=i[c]?.parent??null;d!==null&&!u.includes(d);d=i[d]?.parent??null)u.unshift(d);return u},neighbours(c){let u=n.get(c);return{above:u?.walk[u.index-1]??null,below:u?.walk[u.index+1]??null,between:i[c]?.between??[],touching:s.get(c)??[],attached:r.get(c)??[],opposite:lS(i,c)}},solids:Object.keys(i).filter(c=>i[c]?.solid),layers:[...new Set(Object.values(i).flatMap(({layer:c})=>c===null?[]:[c]))]}}var Er=["transverse","coronal","sagittal"],Jd={on:!1,at_mm:0,flipped:!1,along:null},qs={transverse:Jd,coronal:Jd,sagittal:Jd},cS=({selected:i,condition:e,exercise:t,isolate:n,visibility:s})=>JSON.stringify([i,e,t,n,s]);function xg(i={},e=!0){let t=je({...yi,...i}),n=je(Xd),s=Yt(()=>vg(n.value.structures)),r=je(null),o=je([]),a=new Set,l=[],c=0,u=globalThis.matchMedia?.("(prefers-color-scheme: dark)"),d=je(u?.matches??!1),h=b=>{d.value=b.matches};u?.addEventListener("change",h);let f=Yt(()=>cS(t.value));return{state:t,catalogue:n,kin:s,rig:je(null),nerves:je([]),pane:je("card"),drawn:Yt(()=>(f.value,hg(t.peek(),r.value,n.value,s.value))),shapes:je(new Set),hover:je(null),menu:je(null),pointed:je(null),cuts:je(qs),apart:je(0),named:je(!0),shortcuts:je(!0),roomy:je(!0),covered:je({left:0,right:0}),notices:o,online:je(!0),interrupted:je(!1),progress:je({loaded:0,total:0,done:!1}),stage:je("loading"),page:r,dialog:je(null),spoken:je(""),dark:Yt(()=>t.value.theme==="auto"?d.value:t.value.theme==="dark"),ownsPage:e,update(b,_="user"){let g=t.peek(),m=yl(g,b);if(Object.keys(m).length===0)return;let x={...g,...m};if(t.value=x,l.push({patch:m,origin:_,before:g,after:x}),!(l.length>1))try{for(let v=l[0];v!==void 0;v=l[0]){for(let S of[...a])S(v);l.shift()}}finally{l.length=0}},onChange(b){return a.add(b),()=>a.delete(b)},notify(b,_){o.peek().some(g=>g.text===_)||(o.value=[...o.peek(),{id:++c,level:b,text:_}])},dismiss(b){o.value=o.peek().filter(_=>_.id!==b)},dispose(){u?.removeEventListener("change",h),a.clear()}}}var uS={sagittal:0,coronal:1,transverse:2};function Sg(i,e){let{state:t,catalogue:n,kin:s}=i,r=d=>d.flatMap(h=>s.peek().pieces(h)).filter(h=>i.shapes.peek().has(h)),o=(d,{close:h=!1}={})=>{let f=r(d),[b]=f;if(b===void 0)return;let{above:_,below:g,between:m}=s.peek().neighbours(b),x=f.length===1&&!h?[_,g,...m].filter(v=>v!==null):[];e.peek()?.flyTo([...f,...r(x)])},a=qs,l=d=>{let h=d?.cut?.plane,b=[d?.focus,...d?.highlight??[]].filter(v=>v!==void 0).find(v=>n.peek().structures[v]?.level&&r([v]).length>0),_=b===void 0?null:e.peek()?.centreOf(r([b]));if(!hs(Er,h)||!_)return qs;let g=Math.round(_[uS[h]]+(d?.cut?.offset_mm??0)),m=b!==void 0&&n.peek().structures[b]?.kind==="disc",x=h==="transverse"&&m&&!d?.cut?.offset_mm?e.peek()?.planeOf(b)??null:null;return{...qs,[h]:{on:!0,at_mm:g,flipped:!1,along:x}}},c=d=>{i.cuts.peek()===a&&(i.cuts.value=d),a=d};return{fly:o,show:(d=!0)=>{if(i.shapes.peek().size===0)return;let h=pl(t.peek(),i.page.peek(),n.peek());if(c(l(h?.view??null)),h===null)return;let{view:f}=h;d&&f?.azimuth_deg!==void 0&&e.peek()?.face({azimuth_deg:f.azimuth_deg,elevation_deg:f.elevation_deg??0});let b=r(f?.highlight??[]);o(b.length>0?b:h.structures),d&&f?.azimuth_deg===void 0&&f?.view&&i.update({view:f.view,camera:null})}}}function $d(i,e){let t=e.filter(n=>i.drawn.value.visibility.get(n)!=="hide").length;return t===0?"none":t===e.length?"all":"some"}function Yd(i,e,t){let n=new Set(e),s=o=>n.has(o)||n.has(`layer:${i.catalogue.peek().structures[o]?.layer}`)||i.kin.peek().ancestors(o).some(a=>n.has(a)),r=Object.entries(i.state.peek().visibility).filter(([o])=>!s(o));return Object.fromEntries(t===null?r:[...r,...e.map(o=>[o,t])])}function dS(i,e){let t=i.state.peek(),n=i.catalogue.peek(),s=i.kin.peek();return s.pieces(e).filter(a=>Gd(t,a,n,s)==="hide").length===0?t.visibility:Yd(i,[e],"show")}function wg(i,e,t){let{state:n,kin:s}=i,r=u=>i.update(u),{fly:o,show:a}=Sg(i,e);i.onChange(({patch:u})=>{("condition"in u||"exercise"in u)&&u.camera==null&&a(u.view==null)});let l=u=>{let d=n.peek().isolate;if(d===null)return!1;let h=new Set(s.peek().pieces(d));return!s.peek().pieces(u).some(f=>h.has(f))},c=(u,{fly:d=!1}={})=>{if(u===null)return r({selected:null});r({selected:u,visibility:dS(i,u),...l(u)?{isolate:null}:{}}),d&&o([u])};return{...t,select:c,openCondition(u){i.page.value=null;let d=u!==null&&u===n.peek().condition;r({condition:u,exercise:null,selected:null,...u===null?{}:{isolate:null}}),d&&a()},openExercise(u){i.page.value=null;let d=u!==null&&u===n.peek().exercise;r({exercise:u,selected:null,...u===null?{}:{isolate:null}}),d&&a()},openPage(u){r({selected:null,condition:null,exercise:null,isolate:null}),i.page.value=u,a()},showSubject(){let{view:u,camera:d}=n.peek();d===null&&a(u===null)},escape(){let{selected:u,exercise:d,condition:h,isolate:f}=n.peek();if(u!==null)r({selected:null});else if(d!==null)r({exercise:null});else if(h!==null)r({condition:null});else if(i.page.peek()!==null)this.openPage(null);else if(f!==null)r({isolate:null});else return!1;return!0},setVisible:(u,d)=>r({visibility:Yd(i,u,d),isolate:null}),isolate:u=>{r({isolate:u}),u!==null&&o([u],{close:!0})},uncover(){let{selected:u,lit:d}=i.drawn.peek(),h=e.peek()?.inFrontOf(u.length>0?u:d)??[];h.length>0&&r({visibility:Yd(i,h,"hide")})},showAll(){i.cuts.value=qs,i.apart.value=0,r({visibility:{},isolate:null})},async savePicture(){let u=await e.peek()?.picture();if(!u)return;let d=document.createElement("a");d.href=URL.createObjectURL(u),d.download=`${n.peek().selected??n.peek().condition??"spine"}.png`,d.click(),window.setTimeout(()=>URL.revokeObjectURL(d.href),1e4)},setView:u=>r({view:u,camera:null}),home:()=>{r({view:null,camera:null}),e.peek()?.home()},flyTo:u=>o([u]),zoom:u=>e.peek()?.zoom(u),turn:(u,d)=>e.peek()?.turn(u,d),walk(u){let{selected:d}=n.peek(),h=d===null?null:s.peek().neighbours(d)[u];h!==null&&c(h)},setTheme:u=>r({theme:u}),setRegister:u=>r({register:u}),setLanguage:u=>r({language:u})}}var Mg=/^-?\d+(\.\d+)?$/,hS=i=>typeof i=="number"?String(Math.round(i*100)/100):i,Tg=i=>Object.entries(i).flatMap(([e,t])=>t===null?[]:[`${e}:${hS(t)}`]),Eg=i=>Tg(i).join(","),Ag=({kind:i,...e})=>[i,...Tg(e)].join(",");function Rg(i){let e=i.split(",").map(t=>t.split(":"));return e.every(([t,n,...s])=>t&&n!==void 0&&Mg.test(n)&&s.length===0)?Object.fromEntries(e.map(([t,n])=>[t,Number(n)])):null}function Cg(i){let[e,...t]=i.split(","),n=t.map(s=>{let r=s.indexOf(":"),o=s.slice(r+1);return[s.slice(0,Math.max(r,0)),Mg.test(o)?Number(o):o]});return Ho({...Object.fromEntries(n),kind:e})}var fS=8192,vl={select:"selected",condition:"condition",exercise:"exercise",isolate:"isolate",view:"view",theme:"theme",register:"register",language:"language"},pS={view:Hs,theme:Go,register:Wo};function mS(i,e,t){let n=pS[i];return n?n.includes(e):i==="select"||i==="isolate"?t.structure(e):i==="condition"?t.condition(e):i==="exercise"?t.exercise(e):/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(e)}var gS=["posture","finding"];function Pg(i,e){if(i.length>fS)return{patch:{},problems:[{word:"address",value:`${i.slice(0,40)}…`}]};let t={},n={},s=[],r=[];for(let[o,a]of new URLSearchParams(i))if(a!==""){if(hs(Gs,o))for(let l of a.split(",").filter(Boolean))l.startsWith("layer:")||e.structure(l)?n[l]=o:r.push({word:o,value:l});else if(o==="posture"){let l=Rg(a);l?t.posture=l:r.push({word:o,value:a})}else if(o==="finding")try{s=gl([...s,Cg(a)])}catch(l){if(!(l instanceof Zn))throw l;r.push({word:o,value:a})}else if(Object.hasOwn(vl,o)){let l=o;mS(l,a,e)?t[vl[l]]=a:r.push({word:o,value:a})}}return Object.keys(n).length>0&&(t.visibility=n),s.length>0&&(t.findings=s),{patch:t,problems:r}}function bS(i,e=""){let t=[...new URLSearchParams(e)].filter(([s])=>!Object.hasOwn(vl,s)&&!hs(Gs,s)&&!gS.includes(s));for(let[s,r]of Object.entries(vl)){let o=i[r];o!==null&&o!==yi[r]&&t.push([s,o])}for(let s of Gs){let r=Object.keys(i.visibility).filter(o=>i.visibility[o]===s);r.length>0&&t.push([s,r.join(",")])}Object.keys(i.posture).length>0&&t.push(["posture",Eg(i.posture)]);for(let s of i.findings)t.push(["finding",Ag(s)]);let n=s=>encodeURIComponent(s).replaceAll("%3A",":").replaceAll("%2C",",");return t.map(([s,r])=>`${n(s)}=${n(r)}`).join("&")}function Ig(i){let e=()=>i(window.location.search);return window.addEventListener("popstate",e),{write(t,n){let s=bS(t,window.location.search),r=`${window.location.pathname}${s?`?${s}`:""}${window.location.hash}`;r!==`${window.location.pathname}${window.location.search}${window.location.hash}`&&window.history[n?"pushState":"replaceState"](null,"",r)},dispose:()=>window.removeEventListener("popstate",e)}}function Lg(i,e){let{structures:t}=i.catalogue.peek();return{theme:i.dark.peek()?"dark":"light",reducedMotion:kg()?.matches??!1,structures:new Map(Object.entries(t).map(([n,{kind:s,layer:r}])=>[n,{kind:s,layer:r}])),regionNames:e}}function kg(){return typeof window.matchMedia=="function"?window.matchMedia("(prefers-reduced-motion: reduce)"):null}function Og(i){i.setView("anterior"),i.home()}function _S(i,e,t){let n={view:null,camera:null},s=null,r=()=>`${t.clientWidth} ${t.clientHeight}`,o=r(),a=Dt(()=>{let{view:c,camera:u}=i.state.value,d=c!==n.view,h=u!==n.camera;n={view:c,camera:u},!(!d&&!h)&&(u!==null&&(h||c===null)?e.setCamera(u):c!==null?e.setView(c):Og(e),s=e.getCamera())}),l=e.on("camera",(c,u)=>{let d=r(),h=d!==o&&i.state.peek().camera===null;o=d;let f=h||qd(c,s);s=c,!f&&(n={view:u,camera:c},i.update(n))});return{rebase:()=>s=e.getCamera(),dispose:()=>{a(),l()}}}var yS=new Map,vS={transverse:[0,0,1],coronal:[0,1,0],sagittal:[-1,0,0]};function xS(i){return Er.filter(e=>i[e].on).map(e=>{let{at_mm:t,flipped:n,along:s}=i[e],r=n?-1:1,[o,a,l]=s?.normal??vS[e],c=s?.offset_mm??(o+a+l)*t;return{normal:[r*o,r*a,r*l],offset_mm:r*c}})}var SS=2;function Dg(i,e,t,n,s){let r=_S(i,t,n),o=Yt(()=>i.named.value&&i.roomy.value?fg(i.state.value,i.page.value,i.catalogue.value,i.kin.value):yS),a=kg(),l=()=>t.setReducedMotion(a?.matches??!1);a?.addEventListener("change",l);let c=[r.dispose,Dt(()=>{let{visibility:u,lit:d,selected:h}=i.drawn.value,f=i.dark.value?"dark":"light";t.apply({selected:h,highlighted:[...d,...i.nerves.value],shown:u,theme:f,sections:xS(i.cuts.value),explode:i.apart.value,labels:o.value})}),Dt(()=>t.setInsets({top:8,bottom:8,...i.covered.value})),Dt(()=>t.setHover(i.pointed.value)),t.on("hover",(u,d,h,f)=>{i.hover.value=u===null?null:{id:u,region:f,x:d,y:h}}),t.on("pick",u=>e.select(u)),t.on("menu",(u,d,h)=>{i.menu.value=u===null?null:{id:u,region:null,x:d,y:h}}),t.on("lost",()=>i.interrupted.value=!0),t.on("restored",()=>i.interrupted.value=!1)];return s.value={flyTo:u=>t.flyTo(u),home:()=>Og(t),zoom:u=>t.zoom(u),turn:(u,d)=>t.turn(u,d),centreOf:u=>t.centreOf(u),planeOf:u=>t.planeOf(u),inFrontOf:u=>t.inFrontOf(u),picture:()=>t.screenshot(SS,i.named.peek()),face:u=>t.setCamera({...t.getCamera(),...u})},{rebase:r.rebase,dispose(){s.value=null,a?.removeEventListener("change",l);for(let u of c)u();t.dispose()}}}var Ng=["selected","condition","exercise","visibility","isolate","view","camera","posture","findings"],wS=200,MS=1200,TS=["camera","view"];function ES({patch:i,before:e}){let t=Object.keys(i).filter(n=>!TS.includes(n));return t.length===0?"camera":t.length>1?null:i.posture?"posture":i.findings&&i.findings.length===e.findings.length?"findings":null}var Fg=i=>Object.fromEntries(Ng.map(e=>[e,i[e]]));function Ug(i){let e=[],t=[],n=je(!1),s=je(!1),r=!1,o=Number.NEGATIVE_INFINITY,a=null,l=()=>{n.value=e.length>0,s.value=t.length>0};i.onChange(({patch:u,before:d,origin:h})=>{let f=Object.keys(u);if(r||h==="address"||!f.some(m=>Ng.includes(m)))return;let b=performance.now(),_=ES({patch:u,before:d}),g=(_==="camera"||_!==null&&_===a)&&b-o<MS;o=b,a=_,!g&&(e.push(Fg(d)),e.length>wS&&e.shift(),t.length=0,l())});let c=(u,d)=>{let h=u.pop();h!==void 0&&(d.push(Fg(i.state.peek())),r=!0,i.update(h),r=!1,l())};return{canUndo:n,canRedo:s,undo:()=>c(e,t),redo:()=>c(t,e)}}var Bg=Math.PI/180;function AS(i,e){return{extension_deg:e*Math.sin(i*Bg),bend_right_deg:-e*Math.cos(i*Bg)}}function Zd(i,e,t){for(let[n,s]of Object.entries(AS(e,t)))Math.abs(s)>.05&&i.bend(n,s)}function zg(i,e,t){let n=new AbortController,s=null,r=u=>{u.preventDefault(),u.stopPropagation()},o=u=>{if(s!==null)return r(u);u.button!==0||!(u.altKey||e.bending.peek())||(r(u),i.setPointerCapture(u.pointerId),s={id:u.pointerId,x:u.clientX})},a=u=>{if(s===null||u.pointerId!==s.id)return;r(u);let d=(u.clientX-s.x)*.25;Math.abs(d)<.1||(s.x=u.clientX,u.shiftKey?e.bend("turn_left_deg",d):Zd(e,t(),d))},l=u=>{u.pointerId===s?.id&&(s=null)},c={capture:!0,signal:n.signal};i.addEventListener("pointerdown",o,c),i.addEventListener("pointermove",a,c);for(let u of["pointerup","pointercancel"])i.addEventListener(u,l,c);return()=>n.abort()}function Vg(i,e,t){let n={ArrowLeft:()=>Zd(i,t(),-2),ArrowRight:()=>Zd(i,t(),2),ArrowUp:()=>i.bend("extension_deg",2),ArrowDown:()=>i.bend("extension_deg",-2)};return i.bending.peek()?n[e]:void 0}var Pb=0,Fh=1,Ib=2;var Ma=1,Lb=2,lo=3,ni=0,Rn=1,Cn=2,rr=0,co=1,Nh=2,Uh=3,Bh=4,kb=5;var or=100,Ob=101,Db=102,Fb=103,Nb=104,Ub=200,Bb=201,zb=202,Vb=203,zh=204,Vh=205,Hb=206,Gb=207,Wb=208,qb=209,Xb=210,jb=211,Kb=212,Jb=213,Yb=214,jl=0,Kl=1,Jl=2,Gi=3,Yl=4,$l=5,Gr=6,Zl=7,Hh=0,$b=1,Zb=2,Ai=0,Gh=1,Wh=2,qh=3,Xh=4,jh=5,Kh=6,Jh=7,wh="attached",Qb="detached",Yh=300,ar=301,uo=302,mc=303,gc=304,Si=1e3,ei=1001,Wr=1002,Ut=1003,bc=1004;var lr=1005;var Bt=1006,ho=1007;var Dn=1008;var ln=1009,$h=1010,Zh=1011,fo=1012,_c=1013,di=1014,Wn=1015,hi=1016,yc=1017,vc=1018,cr=1020,Qh=35902,ef=35899,tf=1021,nf=1022,ii=1023,Wi=1026,es=1027,po=1028,xc=1029,Es=1030,Sc=1031;var wc=1033,Ta=33776,Ea=33777,Aa=33778,Ra=33779,Mc=35840,Tc=35841,Ec=35842,Ac=35843,Rc=36196,Cc=37492,Pc=37496,Ic=37488,Lc=37489,Ca=37490,kc=37491,Oc=37808,Dc=37809,Fc=37810,Nc=37811,Uc=37812,Bc=37813,zc=37814,Vc=37815,Hc=37816,Gc=37817,Wc=37818,qc=37819,Xc=37820,jc=37821,Kc=36492,Jc=36494,Yc=36495,$c=36283,Zc=36284,Pa=36285,Qc=36286;var $s=2300,Zs=2301,Xl=2302,Mh=2303,Th=2400,Eh=2401,Ah=2402,e_=2500;var sf=0,Ia=1,mo=2,t_=3200;var eu=0,n_=1,ts="",$t="srgb",Tn="srgb-linear",ia="linear",dt="srgb";var Vr=7680,tu=7681;var rf=517;var nu=519,i_=512,s_=513,r_=514,of=515,o_=516,a_=517,af=518,lf=519,cf=35044;var uf="300 es",ti=2e3,qr=2001;function RS(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function CS(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function Xr(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function l_(){let i=Xr("canvas");return i.style.display="block",i}var Hg={},jr=null;function sa(...i){let e="THREE."+i.shift();jr?jr("log",e,...i):console.log(e,...i)}function c_(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ce(...i){i=c_(i);let e="THREE."+i.shift();if(jr)jr("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function Fe(...i){i=c_(i);let e="THREE."+i.shift();if(jr)jr("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Ys(...i){let e=i.join(" ");e in Hg||(Hg[e]=!0,Ce(...i))}function u_(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var d_={[jl]:jl,[Jl]:Gr,[Yl]:Yl,[Gi]:$l,[Kl]:Kl,[Gr]:Jl,[Zl]:Zl,[$l]:Gi},wi=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},gn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Gg=1234567,ta=Math.PI/180,Qs=180/Math.PI;function Ri(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(gn[i&255]+gn[i>>8&255]+gn[i>>16&255]+gn[i>>24&255]+"-"+gn[e&255]+gn[e>>8&255]+"-"+gn[e>>16&15|64]+gn[e>>24&255]+"-"+gn[t&63|128]+gn[t>>8&255]+"-"+gn[t>>16&255]+gn[t>>24&255]+gn[n&255]+gn[n>>8&255]+gn[n>>16&255]+gn[n>>24&255]).toLowerCase()}function Ye(i,e,t){return Math.max(e,Math.min(t,i))}function df(i,e){return(i%e+e)%e}function PS(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function IS(i,e,t){return i!==e?(t-i)/(e-i):0}function na(i,e,t){return(1-t)*i+t*e}function LS(i,e,t,n){return na(i,e,1-Math.exp(-t*n))}function kS(i,e=1){return e-Math.abs(df(i,e*2)-e)}function OS(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function DS(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function FS(i,e){return i+Math.floor(Math.random()*(e-i+1))}function NS(i,e){return i+Math.random()*(e-i)}function US(i){return i*(.5-Math.random())}function BS(i){i!==void 0&&(Gg=i);let e=Gg+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function zS(i){return i*ta}function VS(i){return i*Qs}function HS(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function GS(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function hf(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function WS(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),u=o((e+n)/2),d=r((e-n)/2),h=o((e-n)/2),f=r((n-e)/2),b=o((n-e)/2);switch(s){case"XYX":i.set(a*u,l*d,l*h,a*c);break;case"YZY":i.set(l*h,a*u,l*d,a*c);break;case"ZXZ":i.set(l*d,l*h,a*u,a*c);break;case"XZX":i.set(a*u,l*b,l*f,a*c);break;case"YXY":i.set(l*f,a*u,l*b,a*c);break;case"ZYZ":i.set(l*b,l*f,a*u,a*c);break;default:Ce("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function iu(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function ff(i,e){if(e.constructor===Float32Array)return i;let t=iu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function pf(i,e){if(e.constructor===Float32Array)return i;let t=iu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var ur={DEG2RAD:ta,RAD2DEG:Qs,generateUUID:Ri,clamp:Ye,euclideanModulo:df,mapLinear:PS,inverseLerp:IS,lerp:na,damp:LS,pingpong:kS,smoothstep:OS,smootherstep:DS,randInt:FS,randFloat:NS,randFloatSpread:US,seededRandom:BS,degToRad:zS,radToDeg:VS,isPowerOfTwo:HS,ceilPowerOfTwo:GS,floorPowerOfTwo:hf,setQuaternionFromProperEuler:WS,normalize:pf,denormalize:ff},Ne=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Ye(this.x,e.x,t.x),this.y=Ye(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Ye(this.x,e,t),this.y=Ye(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ye(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ye(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},En=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],u=n[s+2],d=n[s+3],h=r[o+0],f=r[o+1],b=r[o+2],_=r[o+3];if(d!==_||l!==h||c!==f||u!==b){let g=l*h+c*f+u*b+d*_;g<0&&(h=-h,f=-f,b=-b,_=-_,g=-g);let m=1-a;if(g<.9995){let x=Math.acos(g),v=Math.sin(x);m=Math.sin(m*x)/v,a=Math.sin(a*x)/v,l=l*m+h*a,c=c*m+f*a,u=u*m+b*a,d=d*m+_*a}else{l=l*m+h*a,c=c*m+f*a,u=u*m+b*a,d=d*m+_*a;let x=1/Math.sqrt(l*l+c*c+u*u+d*d);l*=x,c*=x,u*=x,d*=x}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=d}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],u=n[s+3],d=r[o],h=r[o+1],f=r[o+2],b=r[o+3];return e[t]=a*b+u*d+l*f-c*h,e[t+1]=l*b+u*h+c*d-a*f,e[t+2]=c*b+u*f+a*h-l*d,e[t+3]=u*b-a*d-l*h-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),u=a(s/2),d=a(r/2),h=l(n/2),f=l(s/2),b=l(r/2);switch(o){case"XYZ":this._x=h*u*d+c*f*b,this._y=c*f*d-h*u*b,this._z=c*u*b+h*f*d,this._w=c*u*d-h*f*b;break;case"YXZ":this._x=h*u*d+c*f*b,this._y=c*f*d-h*u*b,this._z=c*u*b-h*f*d,this._w=c*u*d+h*f*b;break;case"ZXY":this._x=h*u*d-c*f*b,this._y=c*f*d+h*u*b,this._z=c*u*b+h*f*d,this._w=c*u*d-h*f*b;break;case"ZYX":this._x=h*u*d-c*f*b,this._y=c*f*d+h*u*b,this._z=c*u*b-h*f*d,this._w=c*u*d+h*f*b;break;case"YZX":this._x=h*u*d+c*f*b,this._y=c*f*d+h*u*b,this._z=c*u*b-h*f*d,this._w=c*u*d-h*f*b;break;case"XZY":this._x=h*u*d-c*f*b,this._y=c*f*d-h*u*b,this._z=c*u*b+h*f*d,this._w=c*u*d+h*f*b;break;default:Ce("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],d=t[10],h=n+a+d;if(h>0){let f=.5/Math.sqrt(h+1);this._w=.25/f,this._x=(u-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(n>a&&n>d){let f=2*Math.sqrt(1+n-a-d);this._w=(u-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>d){let f=2*Math.sqrt(1+a-n-d);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+u)/f}else{let f=2*Math.sqrt(1+d-n-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Ye(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=n*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-n*c,this._z=r*u+o*c+n*l-s*a,this._w=o*u-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},C=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Wg.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Wg.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),u=2*(a*t-r*s),d=2*(r*n-o*t);return this.x=t+l*c+o*d-a*u,this.y=n+l*u+a*c-r*d,this.z=s+l*d+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Ye(this.x,e.x,t.x),this.y=Ye(this.y,e.y,t.y),this.z=Ye(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Ye(this.x,e,t),this.y=Ye(this.y,e,t),this.z=Ye(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ye(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return Qd.copy(this).projectOnVector(e),this.sub(Qd)}reflect(e){return this.sub(Qd.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ye(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Qd=new C,Wg=new En,Oe=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=n,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],u=n[4],d=n[7],h=n[2],f=n[5],b=n[8],_=s[0],g=s[3],m=s[6],x=s[1],v=s[4],S=s[7],A=s[2],M=s[5],y=s[8];return r[0]=o*_+a*x+l*A,r[3]=o*g+a*v+l*M,r[6]=o*m+a*S+l*y,r[1]=c*_+u*x+d*A,r[4]=c*g+u*v+d*M,r[7]=c*m+u*S+d*y,r[2]=h*_+f*x+b*A,r[5]=h*g+f*v+b*M,r[8]=h*m+f*S+b*y,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-n*r*u+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],d=u*o-a*c,h=a*l-u*r,f=c*r-o*l,b=t*d+n*h+s*f;if(b===0)return this.set(0,0,0,0,0,0,0,0,0);let _=1/b;return e[0]=d*_,e[1]=(s*c-u*n)*_,e[2]=(a*n-s*o)*_,e[3]=h*_,e[4]=(u*t-s*l)*_,e[5]=(s*r-a*t)*_,e[6]=f*_,e[7]=(n*l-c*t)*_,e[8]=(o*t-n*r)*_,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Ys("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(eh.makeScale(e,t)),this}rotate(e){return Ys("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(eh.makeRotation(-e)),this}translate(e,t){return Ys("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(eh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},eh=new Oe,qg=new Oe().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Xg=new Oe().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function qS(){let i={enabled:!0,workingColorSpace:Tn,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===dt&&(s.r=Hi(s.r),s.g=Hi(s.g),s.b=Hi(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===dt&&(s.r=Hr(s.r),s.g=Hr(s.g),s.b=Hr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===ts?ia:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[Tn]:{primaries:e,whitePoint:n,transfer:ia,toXYZ:qg,fromXYZ:Xg,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:$t},outputColorSpaceConfig:{drawingBufferColorSpace:$t}},[$t]:{primaries:e,whitePoint:n,transfer:dt,toXYZ:qg,fromXYZ:Xg,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:$t}}}),i}var Je=qS();function Hi(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Hr(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var Ar,Ql=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{Ar===void 0&&(Ar=Xr("canvas")),Ar.width=e.width,Ar.height=e.height;let s=Ar.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=Ar}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Xr("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Hi(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(Hi(t[n]/255)*255):t[n]=Hi(t[n]);return{data:t,width:e.width,height:e.height}}else return Ce("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},XS=0,Kr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:XS++}),this.uuid=Ri(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(th(s[o].image)):r.push(th(s[o]))}else r=th(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function th(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Ql.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ce("Texture: Unable to serialize Texture."),{})}var jS=0,nh=new C,an=class i extends wi{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=ei,s=ei,r=Bt,o=Dn,a=ii,l=ln,c=i.DEFAULT_ANISOTROPY,u=ts){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:jS++}),this.uuid=Ri(),this.name="",this.source=new Kr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ne(0,0),this.repeat=new Ne(1,1),this.center=new Ne(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Oe,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(nh).x}get height(){return this.source.getSize(nh).y}get depth(){return this.source.getSize(nh).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ce(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ce(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Yh)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Si:e.x=e.x-Math.floor(e.x);break;case ei:e.x=e.x<0?0:1;break;case Wr:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Si:e.y=e.y-Math.floor(e.y);break;case ei:e.y=e.y<0?0:1;break;case Wr:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};an.DEFAULT_IMAGE=null;an.DEFAULT_MAPPING=Yh;an.DEFAULT_ANISOTROPY=1;var ct=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],u=l[4],d=l[8],h=l[1],f=l[5],b=l[9],_=l[2],g=l[6],m=l[10];if(Math.abs(u-h)<.01&&Math.abs(d-_)<.01&&Math.abs(b-g)<.01){if(Math.abs(u+h)<.1&&Math.abs(d+_)<.1&&Math.abs(b+g)<.1&&Math.abs(c+f+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let v=(c+1)/2,S=(f+1)/2,A=(m+1)/2,M=(u+h)/4,y=(d+_)/4,E=(b+g)/4;return v>S&&v>A?v<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(v),s=M/n,r=y/n):S>A?S<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),n=M/s,r=E/s):A<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(A),n=y/r,s=E/r),this.set(n,s,r,t),this}let x=Math.sqrt((g-b)*(g-b)+(d-_)*(d-_)+(h-u)*(h-u));return Math.abs(x)<.001&&(x=1),this.x=(g-b)/x,this.y=(d-_)/x,this.z=(h-u)/x,this.w=Math.acos((c+f+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Ye(this.x,e.x,t.x),this.y=Ye(this.y,e.y,t.y),this.z=Ye(this.z,e.z,t.z),this.w=Ye(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Ye(this.x,e,t),this.y=Ye(this.y,e,t),this.z=Ye(this.z,e,t),this.w=Ye(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ye(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},ec=class extends wi{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Bt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new ct(0,0,e,t),this.scissorTest=!1,this.viewport=new ct(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new an({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Bt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new Kr(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},dn=class extends ec{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},ra=class extends an{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Ut,this.minFilter=Ut,this.wrapR=ei,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Jr=class extends an{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Ut,this.minFilter=Ut,this.wrapR=ei,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var xe=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,u,d,h,f,b,_,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,u,d,h,f,b,_,g)}set(e,t,n,s,r,o,a,l,c,u,d,h,f,b,_,g){let m=this.elements;return m[0]=e,m[4]=t,m[8]=n,m[12]=s,m[1]=r,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=u,m[10]=d,m[14]=h,m[3]=f,m[7]=b,m[11]=_,m[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/Rr.setFromMatrixColumn(e,0).length(),r=1/Rr.setFromMatrixColumn(e,1).length(),o=1/Rr.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),d=Math.sin(r);if(e.order==="XYZ"){let h=o*u,f=o*d,b=a*u,_=a*d;t[0]=l*u,t[4]=-l*d,t[8]=c,t[1]=f+b*c,t[5]=h-_*c,t[9]=-a*l,t[2]=_-h*c,t[6]=b+f*c,t[10]=o*l}else if(e.order==="YXZ"){let h=l*u,f=l*d,b=c*u,_=c*d;t[0]=h+_*a,t[4]=b*a-f,t[8]=o*c,t[1]=o*d,t[5]=o*u,t[9]=-a,t[2]=f*a-b,t[6]=_+h*a,t[10]=o*l}else if(e.order==="ZXY"){let h=l*u,f=l*d,b=c*u,_=c*d;t[0]=h-_*a,t[4]=-o*d,t[8]=b+f*a,t[1]=f+b*a,t[5]=o*u,t[9]=_-h*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let h=o*u,f=o*d,b=a*u,_=a*d;t[0]=l*u,t[4]=b*c-f,t[8]=h*c+_,t[1]=l*d,t[5]=_*c+h,t[9]=f*c-b,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let h=o*l,f=o*c,b=a*l,_=a*c;t[0]=l*u,t[4]=_-h*d,t[8]=b*d+f,t[1]=d,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=f*d+b,t[10]=h-_*d}else if(e.order==="XZY"){let h=o*l,f=o*c,b=a*l,_=a*c;t[0]=l*u,t[4]=-d,t[8]=c*u,t[1]=h*d+_,t[5]=o*u,t[9]=f*d-b,t[2]=b*d-f,t[6]=a*u,t[10]=_*d+h}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(KS,e,JS)}lookAt(e,t,n){let s=this.elements;return zn.subVectors(e,t),zn.lengthSq()===0&&(zn.z=1),zn.normalize(),ps.crossVectors(n,zn),ps.lengthSq()===0&&(Math.abs(n.z)===1?zn.x+=1e-4:zn.z+=1e-4,zn.normalize(),ps.crossVectors(n,zn)),ps.normalize(),xl.crossVectors(zn,ps),s[0]=ps.x,s[4]=xl.x,s[8]=zn.x,s[1]=ps.y,s[5]=xl.y,s[9]=zn.y,s[2]=ps.z,s[6]=xl.z,s[10]=zn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],u=n[1],d=n[5],h=n[9],f=n[13],b=n[2],_=n[6],g=n[10],m=n[14],x=n[3],v=n[7],S=n[11],A=n[15],M=s[0],y=s[4],E=s[8],D=s[12],P=s[1],k=s[5],N=s[9],V=s[13],L=s[2],W=s[6],Z=s[10],q=s[14],se=s[3],j=s[7],ee=s[11],ne=s[15];return r[0]=o*M+a*P+l*L+c*se,r[4]=o*y+a*k+l*W+c*j,r[8]=o*E+a*N+l*Z+c*ee,r[12]=o*D+a*V+l*q+c*ne,r[1]=u*M+d*P+h*L+f*se,r[5]=u*y+d*k+h*W+f*j,r[9]=u*E+d*N+h*Z+f*ee,r[13]=u*D+d*V+h*q+f*ne,r[2]=b*M+_*P+g*L+m*se,r[6]=b*y+_*k+g*W+m*j,r[10]=b*E+_*N+g*Z+m*ee,r[14]=b*D+_*V+g*q+m*ne,r[3]=x*M+v*P+S*L+A*se,r[7]=x*y+v*k+S*W+A*j,r[11]=x*E+v*N+S*Z+A*ee,r[15]=x*D+v*V+S*q+A*ne,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],d=e[6],h=e[10],f=e[14],b=e[3],_=e[7],g=e[11],m=e[15],x=l*f-c*h,v=a*f-c*d,S=a*h-l*d,A=o*f-c*u,M=o*h-l*u,y=o*d-a*u;return t*(_*x-g*v+m*S)-n*(b*x-g*A+m*M)+s*(b*v-_*A+m*y)-r*(b*S-_*M+g*y)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-n*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],d=e[9],h=e[10],f=e[11],b=e[12],_=e[13],g=e[14],m=e[15],x=t*a-n*o,v=t*l-s*o,S=t*c-r*o,A=n*l-s*a,M=n*c-r*a,y=s*c-r*l,E=u*_-d*b,D=u*g-h*b,P=u*m-f*b,k=d*g-h*_,N=d*m-f*_,V=h*m-f*g,L=x*V-v*N+S*k+A*P-M*D+y*E;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let W=1/L;return e[0]=(a*V-l*N+c*k)*W,e[1]=(s*N-n*V-r*k)*W,e[2]=(_*y-g*M+m*A)*W,e[3]=(h*M-d*y-f*A)*W,e[4]=(l*P-o*V-c*D)*W,e[5]=(t*V-s*P+r*D)*W,e[6]=(g*S-b*y-m*v)*W,e[7]=(u*y-h*S+f*v)*W,e[8]=(o*N-a*P+c*E)*W,e[9]=(n*P-t*N-r*E)*W,e[10]=(b*M-_*S+m*x)*W,e[11]=(d*S-u*M-f*x)*W,e[12]=(a*D-o*k-l*E)*W,e[13]=(t*k-n*D+s*E)*W,e[14]=(_*v-b*A-g*x)*W,e[15]=(u*A-d*v+h*x)*W,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+n,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,d=a+a,h=r*c,f=r*u,b=r*d,_=o*u,g=o*d,m=a*d,x=l*c,v=l*u,S=l*d,A=n.x,M=n.y,y=n.z;return s[0]=(1-(_+m))*A,s[1]=(f+S)*A,s[2]=(b-v)*A,s[3]=0,s[4]=(f-S)*M,s[5]=(1-(h+m))*M,s[6]=(g+x)*M,s[7]=0,s[8]=(b+v)*y,s[9]=(g-x)*y,s[10]=(1-(h+_))*y,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=Rr.set(s[0],s[1],s[2]).length(),a=Rr.set(s[4],s[5],s[6]).length(),l=Rr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),ai.copy(this);let c=1/o,u=1/a,d=1/l;return ai.elements[0]*=c,ai.elements[1]*=c,ai.elements[2]*=c,ai.elements[4]*=u,ai.elements[5]*=u,ai.elements[6]*=u,ai.elements[8]*=d,ai.elements[9]*=d,ai.elements[10]*=d,t.setFromRotationMatrix(ai),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=ti,l=!1){let c=this.elements,u=2*r/(t-e),d=2*r/(n-s),h=(t+e)/(t-e),f=(n+s)/(n-s),b,_;if(l)b=r/(o-r),_=o*r/(o-r);else if(a===ti)b=-(o+r)/(o-r),_=-2*o*r/(o-r);else if(a===qr)b=-o/(o-r),_=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=h,c[12]=0,c[1]=0,c[5]=d,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=b,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=ti,l=!1){let c=this.elements,u=2/(t-e),d=2/(n-s),h=-(t+e)/(t-e),f=-(n+s)/(n-s),b,_;if(l)b=1/(o-r),_=o/(o-r);else if(a===ti)b=-2/(o-r),_=-(o+r)/(o-r);else if(a===qr)b=-1/(o-r),_=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=h,c[1]=0,c[5]=d,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=b,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},Rr=new C,ai=new xe,KS=new C(0,0,0),JS=new C(1,1,1),ps=new C,xl=new C,zn=new C,jg=new xe,Kg=new En,qi=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],d=s[2],h=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(Ye(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(h,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Ye(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,r),this._z=0);break;case"ZXY":this._x=Math.asin(Ye(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(-d,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Ye(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(h,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Ye(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-d,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Ye(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(h,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,f),this._y=0);break;default:Ce("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return jg.makeRotationFromQuaternion(e),this.setFromRotationMatrix(jg,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Kg.setFromEuler(this),this.setFromQuaternion(Kg,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};qi.DEFAULT_ORDER="XYZ";var Yr=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},YS=0,Jg=new C,Cr=new En,Fi=new xe,Sl=new C,Xo=new C,$S=new C,ZS=new En,Yg=new C(1,0,0),$g=new C(0,1,0),Zg=new C(0,0,1),Qg={type:"added"},QS={type:"removed"},Pr={type:"childadded",child:null},ih={type:"childremoved",child:null},It=class i extends wi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:YS++}),this.uuid=Ri(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new C,t=new qi,n=new En,s=new C(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new xe},normalMatrix:{value:new Oe}}),this.matrix=new xe,this.matrixWorld=new xe,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Yr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Cr.setFromAxisAngle(e,t),this.quaternion.multiply(Cr),this}rotateOnWorldAxis(e,t){return Cr.setFromAxisAngle(e,t),this.quaternion.premultiply(Cr),this}rotateX(e){return this.rotateOnAxis(Yg,e)}rotateY(e){return this.rotateOnAxis($g,e)}rotateZ(e){return this.rotateOnAxis(Zg,e)}translateOnAxis(e,t){return Jg.copy(e).applyQuaternion(this.quaternion),this.position.add(Jg.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Yg,e)}translateY(e){return this.translateOnAxis($g,e)}translateZ(e){return this.translateOnAxis(Zg,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Fi.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?Sl.copy(e):Sl.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Xo.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Fi.lookAt(Xo,Sl,this.up):Fi.lookAt(Sl,Xo,this.up),this.quaternion.setFromRotationMatrix(Fi),s&&(Fi.extractRotation(s.matrixWorld),Cr.setFromRotationMatrix(Fi),this.quaternion.premultiply(Cr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Fe("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Qg),Pr.child=e,this.dispatchEvent(Pr),Pr.child=null):Fe("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(QS),ih.child=e,this.dispatchEvent(ih),ih.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Fi.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Fi.multiply(e.parent.matrixWorld)),e.applyMatrix4(Fi),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Qg),Pr.child=e,this.dispatchEvent(Pr),Pr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Xo,e,$S),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Xo,ZS,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let d=l[c];r(e.shapes,d)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),d=o(e.shapes),h=o(e.skeletons),f=o(e.animations),b=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),u.length>0&&(n.images=u),d.length>0&&(n.shapes=d),h.length>0&&(n.skeletons=h),f.length>0&&(n.animations=f),b.length>0&&(n.nodes=b)}return n.object=s,n;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};It.DEFAULT_UP=new C(0,1,0);It.DEFAULT_MATRIX_AUTO_UPDATE=!0;It.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Gn=class extends It{constructor(){super(),this.isGroup=!0,this.type="Group"}},ew={type:"move"},$r=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Gn,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Gn,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new C,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new C),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Gn,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new C,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new C,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let _ of e.hand.values()){let g=t.getJointPose(_,n),m=this._getHandJoint(c,_);g!==null&&(m.matrix.fromArray(g.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=g.radius),m.visible=g!==null}let u=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],h=u.position.distanceTo(d.position),f=.02,b=.005;c.inputState.pinching&&h>f+b?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&h<=f-b&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(ew)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Gn;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},h_={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},ms={h:0,s:0,l:0},wl={h:0,s:0,l:0};function sh(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Ee=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=$t){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Je.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=Je.workingColorSpace){return this.r=e,this.g=t,this.b=n,Je.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=Je.workingColorSpace){if(e=df(e,1),t=Ye(t,0,1),n=Ye(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=sh(o,r,e+1/3),this.g=sh(o,r,e),this.b=sh(o,r,e-1/3)}return Je.colorSpaceToWorking(this,s),this}setStyle(e,t=$t){function n(r){r!==void 0&&parseFloat(r)<1&&Ce("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ce("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ce("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=$t){let n=h_[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ce("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Hi(e.r),this.g=Hi(e.g),this.b=Hi(e.b),this}copyLinearToSRGB(e){return this.r=Hr(e.r),this.g=Hr(e.g),this.b=Hr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=$t){return Je.workingToColorSpace(bn.copy(this),e),Math.round(Ye(bn.r*255,0,255))*65536+Math.round(Ye(bn.g*255,0,255))*256+Math.round(Ye(bn.b*255,0,255))}getHexString(e=$t){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Je.workingColorSpace){Je.workingToColorSpace(bn.copy(this),t);let n=bn.r,s=bn.g,r=bn.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let d=o-a;switch(c=u<=.5?d/(o+a):d/(2-o-a),o){case n:l=(s-r)/d+(s<r?6:0);break;case s:l=(r-n)/d+2;break;case r:l=(n-s)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=Je.workingColorSpace){return Je.workingToColorSpace(bn.copy(this),t),e.r=bn.r,e.g=bn.g,e.b=bn.b,e}getStyle(e=$t){Je.workingToColorSpace(bn.copy(this),e);let t=bn.r,n=bn.g,s=bn.b;return e!==$t?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(ms),this.setHSL(ms.h+e,ms.s+t,ms.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(ms),e.getHSL(wl);let n=na(ms.h,wl.h,t),s=na(ms.s,wl.s,t),r=na(ms.l,wl.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},bn=new Ee;Ee.NAMES=h_;var oa=class extends It{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new qi,this.environmentIntensity=1,this.environmentRotation=new qi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},li=new C,Ni=new C,rh=new C,Ui=new C,Ir=new C,Lr=new C,eb=new C,oh=new C,ah=new C,lh=new C,ch=new ct,uh=new ct,dh=new ct,vs=class i{constructor(e=new C,t=new C,n=new C){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),li.subVectors(e,t),s.cross(li);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){li.subVectors(s,t),Ni.subVectors(n,t),rh.subVectors(e,t);let o=li.dot(li),a=li.dot(Ni),l=li.dot(rh),c=Ni.dot(Ni),u=Ni.dot(rh),d=o*c-a*a;if(d===0)return r.set(0,0,0),null;let h=1/d,f=(c*l-a*u)*h,b=(o*u-a*l)*h;return r.set(1-f-b,b,f)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,Ui)===null?!1:Ui.x>=0&&Ui.y>=0&&Ui.x+Ui.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,Ui)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Ui.x),l.addScaledVector(o,Ui.y),l.addScaledVector(a,Ui.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return ch.setScalar(0),uh.setScalar(0),dh.setScalar(0),ch.fromBufferAttribute(e,t),uh.fromBufferAttribute(e,n),dh.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(ch,r.x),o.addScaledVector(uh,r.y),o.addScaledVector(dh,r.z),o}static isFrontFacing(e,t,n,s){return li.subVectors(n,t),Ni.subVectors(e,t),li.cross(Ni).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return li.subVectors(this.c,this.b),Ni.subVectors(this.a,this.b),li.cross(Ni).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;Ir.subVectors(s,n),Lr.subVectors(r,n),oh.subVectors(e,n);let l=Ir.dot(oh),c=Lr.dot(oh);if(l<=0&&c<=0)return t.copy(n);ah.subVectors(e,s);let u=Ir.dot(ah),d=Lr.dot(ah);if(u>=0&&d<=u)return t.copy(s);let h=l*d-u*c;if(h<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(n).addScaledVector(Ir,o);lh.subVectors(e,r);let f=Ir.dot(lh),b=Lr.dot(lh);if(b>=0&&f<=b)return t.copy(r);let _=f*c-l*b;if(_<=0&&c>=0&&b<=0)return a=c/(c-b),t.copy(n).addScaledVector(Lr,a);let g=u*b-f*d;if(g<=0&&d-u>=0&&f-b>=0)return eb.subVectors(r,s),a=(d-u)/(d-u+(f-b)),t.copy(s).addScaledVector(eb,a);let m=1/(g+_+h);return o=_*m,a=h*m,t.copy(n).addScaledVector(Ir,o).addScaledVector(Lr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},vt=class{constructor(e=new C(1/0,1/0,1/0),t=new C(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(ci.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(ci.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=ci.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,ci):ci.fromBufferAttribute(r,o),ci.applyMatrix4(e.matrixWorld),this.expandByPoint(ci);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Ml.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Ml.copy(n.boundingBox)),Ml.applyMatrix4(e.matrixWorld),this.union(Ml)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,ci),ci.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(jo),Tl.subVectors(this.max,jo),kr.subVectors(e.a,jo),Or.subVectors(e.b,jo),Dr.subVectors(e.c,jo),gs.subVectors(Or,kr),bs.subVectors(Dr,Or),Xs.subVectors(kr,Dr);let t=[0,-gs.z,gs.y,0,-bs.z,bs.y,0,-Xs.z,Xs.y,gs.z,0,-gs.x,bs.z,0,-bs.x,Xs.z,0,-Xs.x,-gs.y,gs.x,0,-bs.y,bs.x,0,-Xs.y,Xs.x,0];return!hh(t,kr,Or,Dr,Tl)||(t=[1,0,0,0,1,0,0,0,1],!hh(t,kr,Or,Dr,Tl))?!1:(El.crossVectors(gs,bs),t=[El.x,El.y,El.z],hh(t,kr,Or,Dr,Tl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,ci).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(ci).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Bi[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Bi[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Bi[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Bi[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Bi[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Bi[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Bi[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Bi[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Bi),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Bi=[new C,new C,new C,new C,new C,new C,new C,new C],ci=new C,Ml=new vt,kr=new C,Or=new C,Dr=new C,gs=new C,bs=new C,Xs=new C,jo=new C,Tl=new C,El=new C,js=new C;function hh(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){js.fromArray(i,r);let a=s.x*Math.abs(js.x)+s.y*Math.abs(js.y)+s.z*Math.abs(js.z),l=e.dot(js),c=t.dot(js),u=n.dot(js);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var Wt=new C,Al=new Ne,tw=0,rt=class extends wi{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:tw++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=cf,this.updateRanges=[],this.gpuType=Wn,this.version=0,this._normalizationScale=e!==void 0?iu(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)Al.fromBufferAttribute(this,t),Al.applyMatrix3(e),this.setXY(t,Al.x,Al.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)Wt.fromBufferAttribute(this,t),Wt.applyMatrix3(e),this.setXYZ(t,Wt.x,Wt.y,Wt.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)Wt.fromBufferAttribute(this,t),Wt.applyMatrix4(e),this.setXYZ(t,Wt.x,Wt.y,Wt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Wt.fromBufferAttribute(this,t),Wt.applyNormalMatrix(e),this.setXYZ(t,Wt.x,Wt.y,Wt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Wt.fromBufferAttribute(this,t),Wt.transformDirection(e),this.setXYZ(t,Wt.x,Wt.y,Wt.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):ff(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):pf(e,this.array)}};var aa=class extends rt{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var la=class extends rt{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var Mn=class extends rt{constructor(e,t,n){super(new Float32Array(e),t,n)}},nw=new vt,Ko=new C,fh=new C,Ft=class{constructor(e=new C,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):nw.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ko.subVectors(e,this.center);let t=Ko.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(Ko,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(fh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ko.copy(e.center).add(fh)),this.expandByPoint(Ko.copy(e.center).sub(fh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},iw=0,Qn=new xe,ph=new It,Fr=new C,Vn=new vt,Jo=new vt,on=new C,_n=class i extends wi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:iw++}),this.uuid=Ri(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(RS(e)?la:aa)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Oe().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Qn.makeRotationFromQuaternion(e),this.applyMatrix4(Qn),this}rotateX(e){return Qn.makeRotationX(e),this.applyMatrix4(Qn),this}rotateY(e){return Qn.makeRotationY(e),this.applyMatrix4(Qn),this}rotateZ(e){return Qn.makeRotationZ(e),this.applyMatrix4(Qn),this}translate(e,t,n){return Qn.makeTranslation(e,t,n),this.applyMatrix4(Qn),this}scale(e,t,n){return Qn.makeScale(e,t,n),this.applyMatrix4(Qn),this}lookAt(e){return ph.lookAt(e),ph.updateMatrix(),this.applyMatrix4(ph.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Fr).negate(),this.translate(Fr.x,Fr.y,Fr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Mn(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ce("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new vt);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Fe("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new C(-1/0,-1/0,-1/0),new C(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];Vn.setFromBufferAttribute(r),this.morphTargetsRelative?(on.addVectors(this.boundingBox.min,Vn.min),this.boundingBox.expandByPoint(on),on.addVectors(this.boundingBox.max,Vn.max),this.boundingBox.expandByPoint(on)):(this.boundingBox.expandByPoint(Vn.min),this.boundingBox.expandByPoint(Vn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Fe('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Ft);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Fe("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new C,1/0);return}if(e){let n=this.boundingSphere.center;if(Vn.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Jo.setFromBufferAttribute(a),this.morphTargetsRelative?(on.addVectors(Vn.min,Jo.min),Vn.expandByPoint(on),on.addVectors(Vn.max,Jo.max),Vn.expandByPoint(on)):(Vn.expandByPoint(Jo.min),Vn.expandByPoint(Jo.max))}Vn.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)on.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(on));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)on.fromBufferAttribute(a,c),l&&(Fr.fromBufferAttribute(e,c),on.add(Fr)),s=Math.max(s,n.distanceToSquared(on))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Fe('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Fe("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new rt(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let D=0;D<n.count;D++)a[D]=new C,l[D]=new C;let u=new C,d=new C,h=new C,f=new Ne,b=new Ne,_=new Ne,g=new C,m=new C;function x(D,P,k){c[D]=c[P]=c[k]=1,u.fromBufferAttribute(n,D),d.fromBufferAttribute(n,P),h.fromBufferAttribute(n,k),f.fromBufferAttribute(r,D),b.fromBufferAttribute(r,P),_.fromBufferAttribute(r,k),d.sub(u),h.sub(u),b.sub(f),_.sub(f);let N=1/(b.x*_.y-_.x*b.y);isFinite(N)&&(g.copy(d).multiplyScalar(_.y).addScaledVector(h,-b.y).multiplyScalar(N),m.copy(h).multiplyScalar(b.x).addScaledVector(d,-_.x).multiplyScalar(N),a[D].add(g),a[P].add(g),a[k].add(g),l[D].add(m),l[P].add(m),l[k].add(m))}let v=this.groups;v.length===0&&(v=[{start:0,count:e.count}]);for(let D=0,P=v.length;D<P;++D){let k=v[D],N=k.start,V=k.count;for(let L=N,W=N+V;L<W;L+=3)x(e.getX(L+0),e.getX(L+1),e.getX(L+2))}let S=new C,A=new C,M=new C,y=new C;function E(D){M.fromBufferAttribute(s,D),y.copy(M);let P=a[D];S.copy(P),S.sub(M.multiplyScalar(M.dot(P))).normalize(),A.crossVectors(y,P);let N=A.dot(l[D])<0?-1:1;o.setXYZW(D,S.x,S.y,S.z,N)}for(let D=0,P=n.count;D<P;++D)c[D]&&E(D);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new rt(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let h=0,f=n.count;h<f;h++)n.setXYZ(h,0,0,0);let s=new C,r=new C,o=new C,a=new C,l=new C,c=new C,u=new C,d=new C;if(e)for(let h=0,f=e.count;h<f;h+=3){let b=e.getX(h+0),_=e.getX(h+1),g=e.getX(h+2);s.fromBufferAttribute(t,b),r.fromBufferAttribute(t,_),o.fromBufferAttribute(t,g),u.subVectors(o,r),d.subVectors(s,r),u.cross(d),a.fromBufferAttribute(n,b),l.fromBufferAttribute(n,_),c.fromBufferAttribute(n,g),a.add(u),l.add(u),c.add(u),n.setXYZ(b,a.x,a.y,a.z),n.setXYZ(_,l.x,l.y,l.z),n.setXYZ(g,c.x,c.y,c.z)}else for(let h=0,f=t.count;h<f;h+=3)s.fromBufferAttribute(t,h+0),r.fromBufferAttribute(t,h+1),o.fromBufferAttribute(t,h+2),u.subVectors(o,r),d.subVectors(s,r),u.cross(d),n.setXYZ(h+0,u.x,u.y,u.z),n.setXYZ(h+1,u.x,u.y,u.z),n.setXYZ(h+2,u.x,u.y,u.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)on.fromBufferAttribute(e,t),on.normalize(),e.setXYZ(t,on.x,on.y,on.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,d=a.normalized,h=new c.constructor(l.length*u),f=0,b=0;for(let _=0,g=l.length;_<g;_++){a.isInterleavedBufferAttribute?f=l[_]*a.data.stride+a.offset:f=l[_]*u;for(let m=0;m<u;m++)h[b++]=c[f++]}return new rt(h,u,d)}if(this.index===null)return Ce("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,d=c.length;u<d;u++){let h=c[u],f=e(h,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let d=0,h=c.length;d<h;d++){let f=c[d];u.push(f.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],d=r[c];for(let h=0,f=d.length;h<f;h++)u.push(d[h].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let d=o[c];this.addGroup(d.start,d.count,d.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Zr=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=cf,this.updateRanges=[],this.version=0,this.uuid=Ri()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=tb(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=tb(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function tb(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=Ri()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var wn=new C,Qr=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?iu(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)wn.fromBufferAttribute(this,t),wn.applyMatrix4(e),this.setXYZ(t,wn.x,wn.y,wn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)wn.fromBufferAttribute(this,t),wn.applyNormalMatrix(e),this.setXYZ(t,wn.x,wn.y,wn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)wn.fromBufferAttribute(this,t),wn.transformDirection(e),this.setXYZ(t,wn.x,wn.y,wn.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){sa("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new rt(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){sa("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):ff(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):pf(e,this.data.array)}},mh=new C,sw=new C,rw=new Oe,Hn=class{constructor(e=new C(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=mh.subVectors(n,t).cross(sw.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(mh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||rw.getNormalMatrix(e),s=this.coplanarPoint(mh).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},ow=0,kn=class extends wi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:ow++}),this.uuid=Ri(),this.name="",this.type="Material",this.blending=co,this.side=ni,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=zh,this.blendDst=Vh,this.blendEquation=or,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Ee(0,0,0),this.blendAlpha=0,this.depthFunc=Gi,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=nu,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Vr,this.stencilZFail=Vr,this.stencilZPass=Vr,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ce(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ce(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Ee().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new Hn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Ne().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ne().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var zi=new C,gh=new C,Rl=new C,Cl=new C,xs=class{constructor(e=new C,t=new C(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,zi)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=zi.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(zi.copy(this.origin).addScaledVector(this.direction,t),zi.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){gh.copy(e).add(t).multiplyScalar(.5),Rl.copy(t).sub(e).normalize(),Cl.copy(this.origin).sub(gh);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Rl),a=Cl.dot(this.direction),l=-Cl.dot(Rl),c=Cl.lengthSq(),u=Math.abs(1-o*o),d,h,f,b;if(u>0)if(d=o*l-a,h=o*a-l,b=r*u,d>=0)if(h>=-b)if(h<=b){let _=1/u;d*=_,h*=_,f=d*(d+o*h+2*a)+h*(o*d+h+2*l)+c}else h=r,d=Math.max(0,-(o*h+a)),f=-d*d+h*(h+2*l)+c;else h=-r,d=Math.max(0,-(o*h+a)),f=-d*d+h*(h+2*l)+c;else h<=-b?(d=Math.max(0,-(-o*r+a)),h=d>0?-r:Math.min(Math.max(-r,-l),r),f=-d*d+h*(h+2*l)+c):h<=b?(d=0,h=Math.min(Math.max(-r,-l),r),f=h*(h+2*l)+c):(d=Math.max(0,-(o*r+a)),h=d>0?r:Math.min(Math.max(-r,-l),r),f=-d*d+h*(h+2*l)+c);else h=o>0?-r:r,d=Math.max(0,-(o*h+a)),f=-d*d+h*(h+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,d),s&&s.copy(gh).addScaledVector(Rl,h),f}intersectSphere(e,t){if(e.radius<0)return null;zi.subVectors(e.center,this.origin);let n=zi.dot(this.direction),s=zi.dot(zi)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,d=1/this.direction.z,h=this.origin;return c>=0?(n=(e.min.x-h.x)*c,s=(e.max.x-h.x)*c):(n=(e.max.x-h.x)*c,s=(e.min.x-h.x)*c),u>=0?(r=(e.min.y-h.y)*u,o=(e.max.y-h.y)*u):(r=(e.max.y-h.y)*u,o=(e.min.y-h.y)*u),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),d>=0?(a=(e.min.z-h.z)*d,l=(e.max.z-h.z)*d):(a=(e.max.z-h.z)*d,l=(e.min.z-h.z)*d),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,zi)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,d=e.x-o.x,h=e.y-o.y,f=e.z-o.z,b=t.x-o.x,_=t.y-o.y,g=t.z-o.z,m=n.x-o.x,x=n.y-o.y,v=n.z-o.z,S=Math.abs(l),A=Math.abs(c),M=Math.abs(u),y,E,D,P,k,N,V,L,W,Z,q,se;if(S>=A&&S>=M?(D=l,N=d,W=b,se=m,l>=0?(y=c,E=u,P=h,k=f,V=_,L=g,Z=x,q=v):(y=u,E=c,P=f,k=h,V=g,L=_,Z=v,q=x)):A>=M?(D=c,N=h,W=_,se=x,c>=0?(y=u,E=l,P=f,k=d,V=g,L=b,Z=v,q=m):(y=l,E=u,P=d,k=f,V=b,L=g,Z=m,q=v)):(D=u,N=f,W=g,se=v,u>=0?(y=l,E=c,P=d,k=h,V=b,L=_,Z=m,q=x):(y=c,E=l,P=h,k=d,V=_,L=b,Z=x,q=m)),D===0)return null;let j=y/D,ee=E/D,ne=1/D,Ae=P-j*N,ze=k-ee*N,Y=V-j*W,_e=L-ee*W,we=Z-j*se,Le=q-ee*se,ye=we*_e-Le*Y,Ge=Ae*Le-ze*we,zt=Y*ze-_e*Ae;if(s){if(ye<0||Ge<0||zt<0)return null}else if((ye<0||Ge<0||zt<0)&&(ye>0||Ge>0||zt>0))return null;let De=ye+Ge+zt;if(De===0)return null;let ft=ne*(ye*N+Ge*W+zt*se);return(De>0?ft<0:ft>0)?null:this.at(ft/De,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Mi=class extends kn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Ee(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new qi,this.combine=Hh,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},nb=new xe,Ks=new xs,Pl=new Ft,ib=new C,Il=new C,Ll=new C,kl=new C,bh=new C,Ol=new C,sb=new C,Dl=new C,Nt=class extends It{constructor(e=new _n,t=new Mi){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Ol.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],d=r[l];u!==0&&(bh.fromBufferAttribute(d,e),o?Ol.addScaledVector(bh,u):Ol.addScaledVector(bh.sub(t),u))}t.add(Ol)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),Pl.copy(n.boundingSphere),Pl.applyMatrix4(r),Ks.copy(e.ray).recast(e.near),!(Pl.containsPoint(Ks.origin)===!1&&(Ks.intersectSphere(Pl,ib)===null||Ks.origin.distanceToSquared(ib)>(e.far-e.near)**2))&&(nb.copy(r).invert(),Ks.copy(e.ray).applyMatrix4(nb),!(n.boundingBox!==null&&Ks.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Ks)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,d=r.attributes.normal,h=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let b=0,_=h.length;b<_;b++){let g=h[b],m=o[g.materialIndex],x=Math.max(g.start,f.start),v=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let S=x,A=v;S<A;S+=3){let M=a.getX(S),y=a.getX(S+1),E=a.getX(S+2);s=Fl(this,m,e,n,c,u,d,M,y,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let b=Math.max(0,f.start),_=Math.min(a.count,f.start+f.count);for(let g=b,m=_;g<m;g+=3){let x=a.getX(g),v=a.getX(g+1),S=a.getX(g+2);s=Fl(this,o,e,n,c,u,d,x,v,S),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let b=0,_=h.length;b<_;b++){let g=h[b],m=o[g.materialIndex],x=Math.max(g.start,f.start),v=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let S=x,A=v;S<A;S+=3){let M=S,y=S+1,E=S+2;s=Fl(this,m,e,n,c,u,d,M,y,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let b=Math.max(0,f.start),_=Math.min(l.count,f.start+f.count);for(let g=b,m=_;g<m;g+=3){let x=g,v=g+1,S=g+2;s=Fl(this,o,e,n,c,u,d,x,v,S),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}};function aw(i,e,t,n,s,r,o,a){let l;if(e.side===Rn?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===ni,a),l===null)return null;Dl.copy(a),Dl.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(Dl);return c<t.near||c>t.far?null:{distance:c,point:Dl.clone(),object:i}}function Fl(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,Il),i.getVertexPosition(l,Ll),i.getVertexPosition(c,kl);let u=aw(i,e,t,n,Il,Ll,kl,sb);if(u){let d=new C;vs.getBarycoord(sb,Il,Ll,kl,d),s&&(u.uv=vs.getInterpolatedAttribute(s,a,l,c,d,new Ne)),r&&(u.uv1=vs.getInterpolatedAttribute(r,a,l,c,d,new Ne)),o&&(u.normal=vs.getInterpolatedAttribute(o,a,l,c,d,new C),u.normal.dot(n.direction)>0&&u.normal.multiplyScalar(-1));let h={a,b:l,c,normal:new C,materialIndex:0};vs.getNormal(Il,Ll,kl,h.normal),u.face=h,u.barycoord=d}return u}var Yo=new ct,rb=new ct,ob=new ct,lw=new ct,ab=new xe,Nl=new C,_h=new Ft,lb=new xe,yh=new xs,ui=class extends Nt{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=wh,this.bindMatrix=new xe,this.bindMatrixInverse=new xe,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new vt),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Nl),this.boundingBox.expandByPoint(Nl)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new Ft),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Nl),this.boundingSphere.expandByPoint(Nl)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),_h.copy(this.boundingSphere),_h.applyMatrix4(s),e.ray.intersectsSphere(_h)!==!1&&(lb.copy(s).invert(),yh.copy(e.ray).applyMatrix4(lb),!(this.boundingBox!==null&&yh.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,yh)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new ct,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===wh?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===Qb?this.bindMatrixInverse.copy(this.bindMatrix).invert():Ce("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;rb.fromBufferAttribute(s.attributes.skinIndex,e),ob.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(Yo.copy(t),t.set(0,0,0,0)):(Yo.set(t.x,t.y,t.z,1),t.set(0,0,0)),Yo.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=ob.getComponent(r);if(o!==0){let a=rb.getComponent(r);ab.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(lw.copy(Yo).applyMatrix4(ab),o)}}return t.isVector4&&(t.w=Yo.w),t.applyMatrix4(this.bindMatrixInverse)}},Ss=class extends It{constructor(){super(),this.isBone=!0,this.type="Bone"}},eo=class extends an{constructor(e=null,t=1,n=1,s,r,o,a,l,c=Ut,u=Ut,d,h){super(null,o,a,l,c,u,s,r,d,h),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},cb=new xe,cw=new xe,er=class i{constructor(e=[],t=[]){this.uuid=Ri(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){Ce("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new xe)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new xe;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:cw;cb.multiplyMatrices(a,t[r]),cb.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new eo(t,e,e,ii,Wn);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&(Ce("Skeleton: No bone found with UUID:",r),o=new Ss),this.bones.push(o),this.boneInverses.push(new xe().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},Xi=class extends rt{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},Nr=new xe,ub=new xe,Ul=[],db=new vt,uw=new xe,$o=new Nt,Zo=new Ft,ca=class extends Nt{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new Xi(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,uw)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new vt),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Nr),db.copy(e.boundingBox).applyMatrix4(Nr),this.boundingBox.union(db)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new Ft),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Nr),Zo.copy(e.boundingSphere).applyMatrix4(Nr),this.boundingSphere.union(Zo)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if($o.geometry=this.geometry,$o.material=this.material,$o.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Zo.copy(this.boundingSphere),Zo.applyMatrix4(n),e.ray.intersectsSphere(Zo)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,Nr),ub.multiplyMatrices(n,Nr),$o.matrixWorld=ub,$o.raycast(e,Ul);for(let o=0,a=Ul.length;o<a;o++){let l=Ul[o];l.instanceId=r,l.object=this,t.push(l)}Ul.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new Xi(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new eo(new Float32Array(s*this.count),s,this.count,po,Wn));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},Js=new Ft,dw=new Ne(.5,.5),Bl=new C,ws=class{constructor(e=new Hn,t=new Hn,n=new Hn,s=new Hn,r=new Hn,o=new Hn){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=ti,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],d=r[5],h=r[6],f=r[7],b=r[8],_=r[9],g=r[10],m=r[11],x=r[12],v=r[13],S=r[14],A=r[15];if(s[0].setComponents(c-o,f-u,m-b,A-x).normalize(),s[1].setComponents(c+o,f+u,m+b,A+x).normalize(),s[2].setComponents(c+a,f+d,m+_,A+v).normalize(),s[3].setComponents(c-a,f-d,m-_,A-v).normalize(),n)s[4].setComponents(l,h,g,S).normalize(),s[5].setComponents(c-l,f-h,m-g,A-S).normalize();else if(s[4].setComponents(c-l,f-h,m-g,A-S).normalize(),t===ti)s[5].setComponents(c+l,f+h,m+g,A+S).normalize();else if(t===qr)s[5].setComponents(l,h,g,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Js.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Js.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Js)}intersectsSprite(e){Js.center.set(0,0,0);let t=dw.distanceTo(e.center);return Js.radius=.7071067811865476+t,Js.applyMatrix4(e.matrixWorld),this.intersectsSphere(Js)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(Bl.x=s.normal.x>0?e.max.x:e.min.x,Bl.y=s.normal.y>0?e.max.y:e.min.y,Bl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Bl)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},hb=new xe,tc=class i{constructor(){this.coordinateSystem=ti,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];hb.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new ws),n[s].setFromProjectionMatrix(hb,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new ws),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var to=class extends kn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Ee(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},nc=new C,ic=new C,fb=new xe,Qo=new xs,zl=new Ft,vh=new C,pb=new C,tr=class extends It{constructor(e=new _n,t=new to){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)nc.fromBufferAttribute(t,s-1),ic.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=nc.distanceTo(ic);e.setAttribute("lineDistance",new Mn(n,1))}else Ce("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),zl.copy(n.boundingSphere),zl.applyMatrix4(s),zl.radius+=r,e.ray.intersectsSphere(zl)===!1)return;fb.copy(s).invert(),Qo.copy(e.ray).applyMatrix4(fb);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,u=n.index,h=n.attributes.position;if(u!==null){let f=Math.max(0,o.start),b=Math.min(u.count,o.start+o.count);for(let _=f,g=b-1;_<g;_+=c){let m=u.getX(_),x=u.getX(_+1),v=Vl(this,e,Qo,l,m,x,_);v&&t.push(v)}if(this.isLineLoop){let _=u.getX(b-1),g=u.getX(f),m=Vl(this,e,Qo,l,_,g,b-1);m&&t.push(m)}}else{let f=Math.max(0,o.start),b=Math.min(h.count,o.start+o.count);for(let _=f,g=b-1;_<g;_+=c){let m=Vl(this,e,Qo,l,_,_+1,_);m&&t.push(m)}if(this.isLineLoop){let _=Vl(this,e,Qo,l,b-1,f,b-1);_&&t.push(_)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Vl(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(nc.fromBufferAttribute(a,s),ic.fromBufferAttribute(a,r),t.distanceSqToSegment(nc,ic,vh,pb)>n)return;vh.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(vh);if(!(c<e.near||c>e.far))return{distance:c,point:pb.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var mb=new C,gb=new C,ua=class extends tr{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)mb.fromBufferAttribute(t,s),gb.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+mb.distanceTo(gb);e.setAttribute("lineDistance",new Mn(n,1))}else Ce("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},da=class extends tr{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},no=class extends kn{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Ee(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},bb=new xe,Rh=new xs,Hl=new Ft,Gl=new C,ha=class extends It{constructor(e=new _n,t=new no){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Hl.copy(n.boundingSphere),Hl.applyMatrix4(s),Hl.radius+=r,e.ray.intersectsSphere(Hl)===!1)return;bb.copy(s).invert(),Rh.copy(e.ray).applyMatrix4(bb);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=n.index,d=n.attributes.position;if(c!==null){let h=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let b=h,_=f;b<_;b++){let g=c.getX(b);Gl.fromBufferAttribute(d,g),_b(Gl,g,l,s,e,t,this)}}else{let h=Math.max(0,o.start),f=Math.min(d.count,o.start+o.count);for(let b=h,_=f;b<_;b++)Gl.fromBufferAttribute(d,b),_b(Gl,b,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function _b(i,e,t,n,s,r,o){let a=Rh.distanceSqToPoint(i);if(a<t){let l=new C;Rh.closestPointToPoint(i,l),l.applyMatrix4(n);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var fa=class extends an{constructor(e=[],t=ar,n,s,r,o,a,l,c,u){super(e,t,n,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var ji=class extends an{constructor(e,t,n=di,s,r,o,a=Ut,l=Ut,c,u=Wi,d=1){if(u!==Wi&&u!==es)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let h={width:e,height:t,depth:d};super(h,s,r,o,a,l,u,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Kr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},pa=class extends ji{constructor(e,t=di,n=ar,s,r,o=Ut,a=Ut,l,c=Wi){let u={width:e,height:e,depth:1},d=[u,u,u,u,u,u];super(e,e,t,n,s,r,o,a,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},ma=class extends an{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},io=class i extends _n{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],d=[],h=0,f=0;b("z","y","x",-1,-1,n,t,e,o,r,0),b("z","y","x",1,-1,n,t,-e,o,r,1),b("x","z","y",1,1,e,n,t,s,o,2),b("x","z","y",1,-1,e,n,-t,s,o,3),b("x","y","z",1,-1,e,t,n,s,r,4),b("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new Mn(c,3)),this.setAttribute("normal",new Mn(u,3)),this.setAttribute("uv",new Mn(d,2));function b(_,g,m,x,v,S,A,M,y,E,D){let P=S/y,k=A/E,N=S/2,V=A/2,L=M/2,W=y+1,Z=E+1,q=0,se=0,j=new C;for(let ee=0;ee<Z;ee++){let ne=ee*k-V;for(let Ae=0;Ae<W;Ae++){let ze=Ae*P-N;j[_]=ze*x,j[g]=ne*v,j[m]=L,c.push(j.x,j.y,j.z),j[_]=0,j[g]=0,j[m]=M>0?1:-1,u.push(j.x,j.y,j.z),d.push(Ae/y),d.push(1-ee/E),q+=1}}for(let ee=0;ee<E;ee++)for(let ne=0;ne<y;ne++){let Ae=h+ne+W*ee,ze=h+ne+W*(ee+1),Y=h+(ne+1)+W*(ee+1),_e=h+(ne+1)+W*ee;l.push(Ae,ze,_e),l.push(ze,Y,_e),se+=6}a.addGroup(f,se,D),f+=se,h+=q}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var nr=class i extends _n{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,u=l+1,d=e/a,h=t/l,f=[],b=[],_=[],g=[];for(let m=0;m<u;m++){let x=m*h-o;for(let v=0;v<c;v++){let S=v*d-r;b.push(S,-x,0),_.push(0,0,1),g.push(v/a),g.push(1-m/l)}}for(let m=0;m<l;m++)for(let x=0;x<a;x++){let v=x+c*m,S=x+c*(m+1),A=x+1+c*(m+1),M=x+1+c*m;f.push(v,S,M),f.push(S,A,M)}this.setIndex(f),this.setAttribute("position",new Mn(b,3)),this.setAttribute("normal",new Mn(_,3)),this.setAttribute("uv",new Mn(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function dr(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(yb(s))s.isRenderTargetTexture?(Ce("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(yb(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function yn(i){let e={};for(let t=0;t<i.length;t++){let n=dr(i[t]);for(let s in n)e[s]=n[s]}return e}function yb(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function hw(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function mf(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Je.workingColorSpace}var f_={clone:dr,merge:yn},fw=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,pw=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,qt=class extends kn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=fw,this.fragmentShader=pw,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=dr(e.uniforms),this.uniformsGroups=hw(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new Ee().setHex(s.value);break;case"v2":this.uniforms[n].value=new Ne().fromArray(s.value);break;case"v3":this.uniforms[n].value=new C().fromArray(s.value);break;case"v4":this.uniforms[n].value=new ct().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Oe().fromArray(s.value);break;case"m4":this.uniforms[n].value=new xe().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},sc=class extends qt{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},ir=class extends kn{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new Ee(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Ee(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=eu,this.normalScale=new Ne(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new qi,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},An=class extends ir{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new Ne(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return Ye(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new Ee(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new Ee(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new Ee(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return Ys('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){Ys('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var rc=class extends kn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=t_,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},oc=class extends kn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function ys(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function ea(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function mw(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function vb(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let l=0;l!==e;++l)s[o++]=i[a+l]}return s}function gw(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var Ti=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];e:{t:{let o;n:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break t}o=t.length;break n}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break t}o=n,n=0;break n}break e}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},ac=class extends Ti{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Th,endingEnd:Th}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Eh:r=e,a=2*t-n;break;case Ah:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Eh:o=e,l=2*n-t;break;case Ah:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,d=this._offsetNext,h=this._weightPrev,f=this._weightNext,b=(n-t)/(s-t),_=b*b,g=_*b,m=-h*g+2*h*_-h*b,x=(1+h)*g+(-1.5-2*h)*_+(-.5+h)*b+1,v=(-1-f)*g+(1.5+f)*_+.5*b,S=f*g-f*_;for(let A=0;A!==a;++A)r[A]=m*o[u+A]+x*o[c+A]+v*o[l+A]+S*o[d+A];return r}},lc=class extends Ti{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(n-t)/(s-t),d=1-u;for(let h=0;h!==a;++h)r[h]=o[c+h]*d+o[l+h]*u;return r}},cc=class extends Ti{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},uc=class extends Ti{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,d=this.outTangents;if(!u||!d){let b=(n-t)/(s-t),_=1-b;for(let g=0;g!==a;++g)r[g]=o[c+g]*_+o[l+g]*b;return r}let h=a*2,f=e-1;for(let b=0;b!==a;++b){let _=o[c+b],g=o[l+b],m=f*h+b*2,x=d[m],v=d[m+1],S=e*h+b*2,A=u[S],M=u[S+1],y=_w(n,t,x,A,s);r[b]=p_(y,_,v,M,g)}return r}};function p_(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function bw(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function _w(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=p_(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=bw(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var On=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=ys(t,this.TimeBufferType),this.values=ys(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:ys(e.times,Array),values:ys(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),ea(e.settings)&&(n.settings={inTangents:ys(e.settings.inTangents,Array),outTangents:ys(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new cc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new lc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new ac(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new uc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case $s:t=this.InterpolantFactoryMethodDiscrete;break;case Zs:t=this.InterpolantFactoryMethodLinear;break;case Xl:t=this.InterpolantFactoryMethodSmooth;break;case Mh:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ce("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return $s;case this.InterpolantFactoryMethodLinear:return Zs;case this.InterpolantFactoryMethodSmooth:return Xl;case this.InterpolantFactoryMethodBezier:return Mh}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;ea(this.settings)&&(xb(this.settings.inTangents,e),xb(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;ea(this.settings)&&(Sb(this.settings.inTangents,e),Sb(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Fe("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(Fe("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){Fe("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Fe("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&CS(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){Fe("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===Xl,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let d=a*n,h=d-n,f=d+n;for(let b=0;b!==n;++b){let _=t[d+b];if(_!==t[h+b]||_!==t[f+b]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let d=a*n,h=o*n;for(let f=0;f!==n;++f)t[h+f]=t[d+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,ea(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function xb(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function Sb(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}On.prototype.ValueTypeName="";On.prototype.TimeBufferType=Float32Array;On.prototype.ValueBufferType=Float32Array;On.prototype.DefaultInterpolation=Zs;var Ki=class extends On{constructor(e,t,n){super(e,t,n)}};Ki.prototype.ValueTypeName="bool";Ki.prototype.ValueBufferType=Array;Ki.prototype.DefaultInterpolation=$s;Ki.prototype.InterpolantFactoryMethodLinear=void 0;Ki.prototype.InterpolantFactoryMethodSmooth=void 0;var ga=class extends On{constructor(e,t,n,s){super(e,t,n,s)}};ga.prototype.ValueTypeName="color";var Ji=class extends On{constructor(e,t,n,s){super(e,t,n,s)}};Ji.prototype.ValueTypeName="number";var dc=class extends Ti{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)En.slerpFlat(r,0,o,c-a,o,c,l);return r}},Yi=class extends On{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new dc(this.times,this.values,this.getValueSize(),e)}};Yi.prototype.ValueTypeName="quaternion";Yi.prototype.InterpolantFactoryMethodSmooth=void 0;var $i=class extends On{constructor(e,t,n){super(e,t,n)}};$i.prototype.ValueTypeName="string";$i.prototype.ValueBufferType=Array;$i.prototype.DefaultInterpolation=$s;$i.prototype.InterpolantFactoryMethodLinear=void 0;$i.prototype.InterpolantFactoryMethodSmooth=void 0;var Ms=class extends On{constructor(e,t,n,s){super(e,t,n,s)}};Ms.prototype.ValueTypeName="vector";var ba=class{constructor(e="",t=-1,n=[],s=e_){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=Ri(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(vw(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(On.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let l=[],c=[];l.push((a+r-1)%r,a,(a+1)%r),c.push(0,1,0);let u=mw(l);l=vb(l,1,u),c=vb(c,1,u),!s&&l[0]===0&&(l.push(r),c.push(c[0])),o.push(new Ji(".morphTargetInfluences["+t[a].name+"]",l,c).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,l=e.length;a<l;a++){let c=e[a],u=c.name.match(r);if(u&&u.length>1){let d=u[1],h=s[d];h||(s[d]=h=[]),h.push(c)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function yw(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return Ji;case"vector":case"vector2":case"vector3":case"vector4":return Ms;case"color":return ga;case"quaternion":return Yi;case"bool":case"boolean":return Ki;case"string":return $i}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function vw(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=yw(i.type);if(i.times===void 0){let n=[],s=[];gw(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),ea(i.settings)&&(t.settings={inTangents:ys(i.settings.inTangents,Float32Array),outTangents:ys(i.settings.outTangents,Float32Array)}),t}var xi={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(wb(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!wb(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function wb(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var hc=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,d){return c.push(u,d),this},this.removeHandler=function(u){let d=c.indexOf(u);return d!==-1&&c.splice(d,2),this},this.getHandler=function(u){for(let d=0,h=c.length;d<h;d+=2){let f=c[d],b=c[d+1];if(f.global&&(f.lastIndex=0),f.test(u))return b}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},m_=new hc,Ei=class{constructor(e){this.manager=e!==void 0?e:m_,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Ei.DEFAULT_MATERIAL_NAME="__DEFAULT";var Vi={},Ch=class extends Error{constructor(e,t){super(e),this.response=t}},so=class extends Ei{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=xi.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if(Vi[e]!==void 0){Vi[e].push({onLoad:t,onProgress:n,onError:s});return}Vi[e]=[],Vi[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,l=this.responseType;fetch(o).then(c=>{if(c.status===200||c.status===0){if(c.status===0&&Ce("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||c.body===void 0||c.body.getReader===void 0)return c;let u=Vi[e],d=c.body.getReader(),h=c.headers.get("X-File-Size")||c.headers.get("Content-Length"),f=h?parseInt(h):0,b=f!==0,_=0,g=new ReadableStream({start(m){x();function x(){d.read().then(({done:v,value:S})=>{if(v)m.close();else{_+=S.byteLength;let A=new ProgressEvent("progress",{lengthComputable:b,loaded:_,total:f});for(let M=0,y=u.length;M<y;M++){let E=u[M];E.onProgress&&E.onProgress(A)}m.enqueue(S),x()}},v=>{m.error(v)})}}});return new Response(g)}else throw new Ch(`fetch for "${c.url}" responded with ${c.status}: ${c.statusText}`,c)}).then(c=>{switch(l){case"arraybuffer":return c.arrayBuffer();case"blob":return c.blob();case"document":return c.text().then(u=>new DOMParser().parseFromString(u,a));case"json":return c.json();default:if(a==="")return c.text();{let d=/charset="?([^;"\s]*)"?/i.exec(a),h=d&&d[1]?d[1].toLowerCase():void 0,f=new TextDecoder(h);return c.arrayBuffer().then(b=>f.decode(b))}}}).then(c=>{xi.add(`file:${e}`,c);let u=Vi[e];delete Vi[e];for(let d=0,h=u.length;d<h;d++){let f=u[d];f.onLoad&&f.onLoad(c)}}).catch(c=>{let u=Vi[e];if(u===void 0)throw this.manager.itemError(e),c;delete Vi[e];for(let d=0,h=u.length;d<h;d++){let f=u[d];f.onError&&f.onError(c)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Ur=new WeakMap,fc=class extends Ei{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=xi.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let d=Ur.get(o);d===void 0&&(d=[],Ur.set(o,d)),d.push({onLoad:t,onError:s})}return o}let a=Xr("img");function l(){u(),t&&t(this);let d=Ur.get(this)||[];for(let h=0;h<d.length;h++){let f=d[h];f.onLoad&&f.onLoad(this)}Ur.delete(this),r.manager.itemEnd(e)}function c(d){u(),s&&s(d),xi.remove(`image:${e}`);let h=Ur.get(this)||[];for(let f=0;f<h.length;f++){let b=h[f];b.onError&&b.onError(d)}Ur.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function u(){a.removeEventListener("load",l,!1),a.removeEventListener("error",c,!1)}return a.addEventListener("load",l,!1),a.addEventListener("error",c,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),xi.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var _a=class extends Ei{constructor(e){super(e)}load(e,t,n,s){let r=new an,o=new fc(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},ro=class extends It{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Ee(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var xh=new xe,Mb=new C,Tb=new C,oo=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Ne(512,512),this.mapType=ln,this.map=null,this.mapPass=null,this.matrix=new xe,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new ws,this._frameExtents=new Ne(1,1),this._viewportCount=1,this._viewports=[new ct(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;Mb.setFromMatrixPosition(e.matrixWorld),t.position.copy(Mb),Tb.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Tb),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){xh.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(xh,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===qr||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(xh)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Wl=new C,ql=new En,vi=new C,ya=class extends It{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new xe,this.projectionMatrix=new xe,this.projectionMatrixInverse=new xe,this.coordinateSystem=ti,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Wl,ql,vi),vi.x===1&&vi.y===1&&vi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Wl,ql,vi.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Wl,ql,vi),vi.x===1&&vi.y===1&&vi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Wl,ql,vi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},_s=new C,Eb=new Ne,Ab=new Ne,Zt=class extends ya{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Qs*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(ta*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Qs*2*Math.atan(Math.tan(ta*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){_s.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(_s.x,_s.y).multiplyScalar(-e/_s.z),_s.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(_s.x,_s.y).multiplyScalar(-e/_s.z)}getViewSize(e,t){return this.getViewBounds(e,Eb,Ab),t.subVectors(Ab,Eb)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(ta*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},Ph=class extends oo{constructor(){super(new Zt(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=Qs*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},va=class extends ro{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(It.DEFAULT_UP),this.updateMatrix(),this.target=new It,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new Ph}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},Ih=class extends oo{constructor(){super(new Zt(90,1,.5,500)),this.isPointLightShadow=!0}},xa=class extends ro{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new Ih}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},Zi=class extends ya{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Lh=class extends oo{constructor(){super(new Zi(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},Sa=class extends ro{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(It.DEFAULT_UP),this.updateMatrix(),this.target=new It,this.shadow=new Lh}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var Qi=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}};var Sh=new WeakMap,wa=class extends Ei{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&Ce("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&Ce("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=xi.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(c=>{Sh.has(o)===!0?(s&&s(Sh.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(c),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let l=fetch(e,a).then(function(c){return c.blob()}).then(function(c){return createImageBitmap(c,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(c){return xi.add(`image-bitmap:${e}`,c),t&&t(c),r.manager.itemEnd(e),c}).catch(function(c){s&&s(c),Sh.set(l,c),xi.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});xi.add(`image-bitmap:${e}`,l),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Br=-90,zr=1,ao=class extends It{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Zt(Br,zr,e,t);s.layers=this.layers,this.add(s);let r=new Zt(Br,zr,e,t);r.layers=this.layers,this.add(r);let o=new Zt(Br,zr,e,t);o.layers=this.layers,this.add(o);let a=new Zt(Br,zr,e,t);a.layers=this.layers,this.add(a);let l=new Zt(Br,zr,e,t);l.layers=this.layers,this.add(l);let c=new Zt(Br,zr,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===ti)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===qr)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,d=e.getRenderTarget(),h=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),b=e.xr.enabled;e.xr.enabled=!1;let _=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=_,e.setRenderTarget(n,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(d,h,f),e.xr.enabled=b,n.texture.needsPMREMUpdate=!0}},pc=class extends Zt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var gf="\\[\\]\\.:\\/",xw=new RegExp("["+gf+"]","g"),bf="[^"+gf+"]",Sw="[^"+gf.replace("\\.","")+"]",ww=/((?:WC+[\/:])*)/.source.replace("WC",bf),Mw=/(WCOD+)?/.source.replace("WCOD",Sw),Tw=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",bf),Ew=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",bf),Aw=new RegExp("^"+ww+Mw+Tw+Ew+"$"),Rw=["material","materials","bones","map"],kh=class{constructor(e,t,n){let s=n||yt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},yt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(xw,"")}static parseTrackName(e){let t=Aw.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);Rw.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ce("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){Fe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Fe("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Fe("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Fe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Fe("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){Fe("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){Fe("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;Fe("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){Fe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Fe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};yt.Composite=kh;yt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};yt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};yt.prototype.GetterByBindingType=[yt.prototype._getValue_direct,yt.prototype._getValue_array,yt.prototype._getValue_arrayElement,yt.prototype._getValue_toArray];yt.prototype.SetterByBindingTypeAndVersioning=[[yt.prototype._setValue_direct,yt.prototype._setValue_direct_setNeedsUpdate,yt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[yt.prototype._setValue_array,yt.prototype._setValue_array_setNeedsUpdate,yt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[yt.prototype._setValue_arrayElement,yt.prototype._setValue_arrayElement_setNeedsUpdate,yt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[yt.prototype._setValue_fromArray,yt.prototype._setValue_fromArray_setNeedsUpdate,yt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var yL=new Float32Array(1);var Rb=new xe,sr=class{constructor(e,t,n=0,s=1/0){this.ray=new xs(e,t),this.near=n,this.far=s,this.camera=null,this.layers=new Yr,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):Fe("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Rb.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Rb),this}intersectObject(e,t=!0,n=[]){return Oh(e,this,n,t),n.sort(Cb),n}intersectObjects(e,t=!0,n=[]){for(let s=0,r=e.length;s<r;s++)Oh(e[s],this,n,t);return n.sort(Cb),n}};function Cb(i,e){return i.distance-e.distance}function Oh(i,e,t,n){let s=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(s=!1),s===!0&&n===!0){let r=i.children;for(let o=0,a=r.length;o<a;o++)Oh(r[o],e,t,!0)}}var Ts=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=Ye(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(Ye(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Dh=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};function _f(i,e,t,n){let s=Cw(n);switch(t){case tf:return i*e;case po:return i*e/s.components*s.byteLength;case xc:return i*e/s.components*s.byteLength;case Es:return i*e*2/s.components*s.byteLength;case Sc:return i*e*2/s.components*s.byteLength;case nf:return i*e*3/s.components*s.byteLength;case ii:return i*e*4/s.components*s.byteLength;case wc:return i*e*4/s.components*s.byteLength;case Ta:case Ea:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Aa:case Ra:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Tc:case Ac:return Math.max(i,16)*Math.max(e,8)/4;case Mc:case Ec:return Math.max(i,8)*Math.max(e,8)/2;case Rc:case Cc:case Ic:case Lc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Pc:case Ca:case kc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Oc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Dc:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Fc:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Nc:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Uc:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Bc:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case zc:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Vc:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case Hc:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Gc:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case Wc:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case qc:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Xc:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case jc:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Kc:case Jc:case Yc:return Math.ceil(i/4)*Math.ceil(e/4)*16;case $c:case Zc:return Math.ceil(i/4)*Math.ceil(e/4)*8;case Pa:case Qc:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Cw(i){switch(i){case ln:case $h:return{byteLength:1,components:1};case fo:case Zh:case hi:return{byteLength:2,components:1};case yc:case vc:return{byteLength:2,components:4};case di:case _c:case Wn:return{byteLength:4,components:1};case Qh:case ef:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ce("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function N_(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function Iw(i){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,d=c.byteLength,h=i.createBuffer();i.bindBuffer(l,h),i.bufferData(l,c,u),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:h,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:d}}function n(a,l,c){let u=l.array,d=l.updateRanges;if(i.bindBuffer(c,a),d.length===0)i.bufferSubData(c,0,u);else{d.sort((f,b)=>f.start-b.start);let h=0;for(let f=1;f<d.length;f++){let b=d[h],_=d[f];_.start<=b.start+b.count+1?b.count=Math.max(b.count,_.start+_.count-b.start):(++h,d[h]=_)}d.length=h+1;for(let f=0,b=d.length;f<b;f++){let _=d[f];i.bufferSubData(c,_.start*u.BYTES_PER_ELEMENT,u,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var Lw=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,kw=`#ifdef USE_ALPHAHASH
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
#endif`,Ow=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Dw=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Fw=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Nw=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Uw=`#ifdef USE_AOMAP
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
#endif`,Bw=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,zw=`#ifdef USE_BATCHING
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
#endif`,Vw=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Hw=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Gw=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Ww=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,qw=`#ifdef USE_IRIDESCENCE
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
#endif`,Xw=`#ifdef USE_BUMPMAP
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
#endif`,jw=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,Kw=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Jw=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Yw=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,$w=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Zw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,Qw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,eM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,tM=`#define PI 3.141592653589793
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
} // validated`,nM=`vec3 transformedNormal = objectNormal;
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
#endif`,iM=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,sM=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,rM=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,oM=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,aM="gl_FragColor = linearToOutputTexel( gl_FragColor );",lM=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,cM=`#ifdef USE_ENVMAP
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
#endif`,uM=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,dM=`#ifdef USE_ENVMAP
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
#endif`,hM=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,fM=`#ifdef USE_ENVMAP
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
#endif`,pM=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,mM=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,gM=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,bM=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,_M=`#ifdef USE_GRADIENTMAP
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
}`,yM=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,vM=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,xM=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,SM=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,wM=`#ifdef USE_ENVMAP
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
#endif`,MM=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,TM=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,EM=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,AM=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,RM=`PhysicalMaterial material;
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
#endif`,CM=`uniform sampler2D dfgLUT;
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
}`,PM=`
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
#endif`,IM=`#if defined( RE_IndirectDiffuse )
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
#endif`,LM=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,kM=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,OM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,DM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,FM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,NM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,UM=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,BM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,zM=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,VM=`#if defined( USE_POINTS_UV )
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
#endif`,HM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,GM=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,WM=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,qM=`#if defined( USE_MORPHCOLORS )
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
#endif`,XM=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,jM=`#ifdef USE_MORPHTARGETS
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
#endif`,KM=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,JM=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,YM=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,$M=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,ZM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,QM=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,eT=`#ifdef USE_NORMALMAP
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
#endif`,tT=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,nT=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,iT=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,sT=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,rT=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,oT=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,aT=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,lT=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,cT=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,uT=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,dT=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,hT=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,fT=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,pT=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,mT=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,gT=`float getShadowMask() {
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
}`,bT=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,_T=`#ifdef USE_SKINNING
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
#endif`,yT=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,vT=`#ifdef USE_SKINNING
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
#endif`,xT=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,ST=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,wT=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,MT=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,TT=`#ifdef USE_TRANSMISSION
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
#endif`,ET=`#ifdef USE_TRANSMISSION
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
#endif`,AT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,RT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,CT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,PT=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,IT=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,LT=`uniform sampler2D t2D;
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
}`,kT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,OT=`uniform float backgroundBlurriness;
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
}`,DT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,FT=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,NT=`#include <common>
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
}`,UT=`#if DEPTH_PACKING == 3200
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
}`,BT=`#define DISTANCE
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
}`,zT=`#define DISTANCE
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
}`,VT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,HT=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,GT=`uniform float scale;
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
}`,WT=`uniform vec3 diffuse;
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
}`,qT=`#include <common>
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
}`,XT=`uniform vec3 diffuse;
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
}`,jT=`#define LAMBERT
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
}`,KT=`#define LAMBERT
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
}`,JT=`#define MATCAP
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
}`,YT=`#define MATCAP
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
}`,$T=`#define NORMAL
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
}`,ZT=`#define NORMAL
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
}`,QT=`#define PHONG
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
}`,eE=`#define PHONG
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
}`,tE=`#define STANDARD
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
}`,nE=`#define STANDARD
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
}`,iE=`#define TOON
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
}`,sE=`#define TOON
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
}`,rE=`uniform float size;
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
}`,oE=`uniform vec3 diffuse;
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
}`,aE=`#include <common>
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
}`,lE=`uniform vec3 color;
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
}`,cE=`uniform float rotation;
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
}`,uE=`uniform vec3 diffuse;
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
}`,Ke={alphahash_fragment:Lw,alphahash_pars_fragment:kw,alphamap_fragment:Ow,alphamap_pars_fragment:Dw,alphatest_fragment:Fw,alphatest_pars_fragment:Nw,aomap_fragment:Uw,aomap_pars_fragment:Bw,batching_pars_vertex:zw,batching_vertex:Vw,begin_vertex:Hw,beginnormal_vertex:Gw,bsdfs:Ww,iridescence_fragment:qw,bumpmap_pars_fragment:Xw,clipping_planes_fragment:jw,clipping_planes_pars_fragment:Kw,clipping_planes_pars_vertex:Jw,clipping_planes_vertex:Yw,color_fragment:$w,color_pars_fragment:Zw,color_pars_vertex:Qw,color_vertex:eM,common:tM,defaultnormal_vertex:nM,displacementmap_pars_vertex:iM,displacementmap_vertex:sM,emissivemap_fragment:rM,emissivemap_pars_fragment:oM,colorspace_fragment:aM,colorspace_pars_fragment:lM,envmap_fragment:cM,envmap_common_pars_fragment:uM,envmap_pars_fragment:dM,envmap_pars_vertex:hM,envmap_physical_pars_fragment:wM,envmap_vertex:fM,fog_vertex:pM,fog_pars_vertex:mM,fog_fragment:gM,fog_pars_fragment:bM,gradientmap_pars_fragment:_M,lightmap_pars_fragment:yM,lights_lambert_fragment:vM,lights_lambert_pars_fragment:xM,lights_pars_begin:SM,lights_toon_fragment:MM,lights_toon_pars_fragment:TM,lights_phong_fragment:EM,lights_phong_pars_fragment:AM,lights_physical_fragment:RM,lights_physical_pars_fragment:CM,lights_fragment_begin:PM,lights_fragment_maps:IM,lights_fragment_end:LM,lightprobes_pars_fragment:kM,logdepthbuf_fragment:OM,logdepthbuf_pars_fragment:DM,logdepthbuf_pars_vertex:FM,logdepthbuf_vertex:NM,map_fragment:UM,map_pars_fragment:BM,map_particle_fragment:zM,map_particle_pars_fragment:VM,metalnessmap_fragment:HM,metalnessmap_pars_fragment:GM,morphinstance_vertex:WM,morphcolor_vertex:qM,morphnormal_vertex:XM,morphtarget_pars_vertex:jM,morphtarget_vertex:KM,normal_fragment_begin:JM,normal_fragment_maps:YM,normal_pars_fragment:$M,normal_pars_vertex:ZM,normal_vertex:QM,normalmap_pars_fragment:eT,clearcoat_normal_fragment_begin:tT,clearcoat_normal_fragment_maps:nT,clearcoat_pars_fragment:iT,iridescence_pars_fragment:sT,opaque_fragment:rT,packing:oT,premultiplied_alpha_fragment:aT,project_vertex:lT,dithering_fragment:cT,dithering_pars_fragment:uT,roughnessmap_fragment:dT,roughnessmap_pars_fragment:hT,shadowmap_pars_fragment:fT,shadowmap_pars_vertex:pT,shadowmap_vertex:mT,shadowmask_pars_fragment:gT,skinbase_vertex:bT,skinning_pars_vertex:_T,skinning_vertex:yT,skinnormal_vertex:vT,specularmap_fragment:xT,specularmap_pars_fragment:ST,tonemapping_fragment:wT,tonemapping_pars_fragment:MT,transmission_fragment:TT,transmission_pars_fragment:ET,uv_pars_fragment:AT,uv_pars_vertex:RT,uv_vertex:CT,worldpos_vertex:PT,background_vert:IT,background_frag:LT,backgroundCube_vert:kT,backgroundCube_frag:OT,cube_vert:DT,cube_frag:FT,depth_vert:NT,depth_frag:UT,distance_vert:BT,distance_frag:zT,equirect_vert:VT,equirect_frag:HT,linedashed_vert:GT,linedashed_frag:WT,meshbasic_vert:qT,meshbasic_frag:XT,meshlambert_vert:jT,meshlambert_frag:KT,meshmatcap_vert:JT,meshmatcap_frag:YT,meshnormal_vert:$T,meshnormal_frag:ZT,meshphong_vert:QT,meshphong_frag:eE,meshphysical_vert:tE,meshphysical_frag:nE,meshtoon_vert:iE,meshtoon_frag:sE,points_vert:rE,points_frag:oE,shadow_vert:aE,shadow_frag:lE,sprite_vert:cE,sprite_frag:uE},be={common:{diffuse:{value:new Ee(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Oe},alphaMap:{value:null},alphaMapTransform:{value:new Oe},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Oe}},envmap:{envMap:{value:null},envMapRotation:{value:new Oe},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Oe}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Oe}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Oe},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Oe},normalScale:{value:new Ne(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Oe},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Oe}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Oe}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Oe}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Ee(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Ee(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Oe},alphaTest:{value:0},uvTransform:{value:new Oe}},sprite:{diffuse:{value:new Ee(16777215)},opacity:{value:1},center:{value:new Ne(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Oe},alphaMap:{value:null},alphaMapTransform:{value:new Oe},alphaTest:{value:0}}},Pi={basic:{uniforms:yn([be.common,be.specularmap,be.envmap,be.aomap,be.lightmap,be.fog]),vertexShader:Ke.meshbasic_vert,fragmentShader:Ke.meshbasic_frag},lambert:{uniforms:yn([be.common,be.specularmap,be.envmap,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.fog,be.lights,{emissive:{value:new Ee(0)},envMapIntensity:{value:1}}]),vertexShader:Ke.meshlambert_vert,fragmentShader:Ke.meshlambert_frag},phong:{uniforms:yn([be.common,be.specularmap,be.envmap,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.fog,be.lights,{emissive:{value:new Ee(0)},specular:{value:new Ee(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ke.meshphong_vert,fragmentShader:Ke.meshphong_frag},standard:{uniforms:yn([be.common,be.envmap,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.roughnessmap,be.metalnessmap,be.fog,be.lights,{emissive:{value:new Ee(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ke.meshphysical_vert,fragmentShader:Ke.meshphysical_frag},toon:{uniforms:yn([be.common,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.gradientmap,be.fog,be.lights,{emissive:{value:new Ee(0)}}]),vertexShader:Ke.meshtoon_vert,fragmentShader:Ke.meshtoon_frag},matcap:{uniforms:yn([be.common,be.bumpmap,be.normalmap,be.displacementmap,be.fog,{matcap:{value:null}}]),vertexShader:Ke.meshmatcap_vert,fragmentShader:Ke.meshmatcap_frag},points:{uniforms:yn([be.points,be.fog]),vertexShader:Ke.points_vert,fragmentShader:Ke.points_frag},dashed:{uniforms:yn([be.common,be.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ke.linedashed_vert,fragmentShader:Ke.linedashed_frag},depth:{uniforms:yn([be.common,be.displacementmap]),vertexShader:Ke.depth_vert,fragmentShader:Ke.depth_frag},normal:{uniforms:yn([be.common,be.bumpmap,be.normalmap,be.displacementmap,{opacity:{value:1}}]),vertexShader:Ke.meshnormal_vert,fragmentShader:Ke.meshnormal_frag},sprite:{uniforms:yn([be.sprite,be.fog]),vertexShader:Ke.sprite_vert,fragmentShader:Ke.sprite_frag},background:{uniforms:{uvTransform:{value:new Oe},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ke.background_vert,fragmentShader:Ke.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Oe}},vertexShader:Ke.backgroundCube_vert,fragmentShader:Ke.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ke.cube_vert,fragmentShader:Ke.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ke.equirect_vert,fragmentShader:Ke.equirect_frag},distance:{uniforms:yn([be.common,be.displacementmap,{referencePosition:{value:new C},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ke.distance_vert,fragmentShader:Ke.distance_frag},shadow:{uniforms:yn([be.lights,be.fog,{color:{value:new Ee(0)},opacity:{value:1}}]),vertexShader:Ke.shadow_vert,fragmentShader:Ke.shadow_frag}};Pi.physical={uniforms:yn([Pi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Oe},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Oe},clearcoatNormalScale:{value:new Ne(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Oe},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Oe},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Oe},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Oe},sheen:{value:0},sheenColor:{value:new Ee(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Oe},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Oe},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Oe},transmissionSamplerSize:{value:new Ne},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Oe},attenuationDistance:{value:0},attenuationColor:{value:new Ee(0)},specularColor:{value:new Ee(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Oe},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Oe},anisotropyVector:{value:new Ne},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Oe}}]),vertexShader:Ke.meshphysical_vert,fragmentShader:Ke.meshphysical_frag};var su={r:0,b:0,g:0},dE=new xe,U_=new Oe;U_.set(-1,0,0,0,1,0,0,0,1);function hE(i,e,t,n,s,r){let o=new Ee(0),a=s===!0?0:1,l,c,u=null,d=0,h=null;function f(x){let v=x.isScene===!0?x.background:null;if(v&&v.isTexture){let S=x.backgroundBlurriness>0;v=e.get(v,S)}return v}function b(x){let v=!1,S=f(x);S===null?g(o,a):S&&S.isColor&&(g(S,1),v=!0);let A=i.xr.getEnvironmentBlendMode();A==="additive"?t.buffers.color.setClear(0,0,0,1,r):A==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||v)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function _(x,v){let S=f(v);S&&S.isCubeTexture?(c===void 0&&(c=new Nt(new io(1,1,1),new qt({name:"BackgroundCubeMaterial",uniforms:dr(Pi.backgroundCube.uniforms),vertexShader:Pi.backgroundCube.vertexShader,fragmentShader:Pi.backgroundCube.fragmentShader,side:Rn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(A,M,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=v.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=v.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(dE.makeRotationFromEuler(v.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(U_),c.material.toneMapped=Je.getTransfer(S.colorSpace)!==dt,(u!==S||d!==S.version||h!==i.toneMapping)&&(c.material.needsUpdate=!0,u=S,d=S.version,h=i.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new Nt(new nr(2,2),new qt({name:"BackgroundMaterial",uniforms:dr(Pi.background.uniforms),vertexShader:Pi.background.vertexShader,fragmentShader:Pi.background.fragmentShader,side:ni,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=v.backgroundIntensity,l.material.toneMapped=Je.getTransfer(S.colorSpace)!==dt,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(u!==S||d!==S.version||h!==i.toneMapping)&&(l.material.needsUpdate=!0,u=S,d=S.version,h=i.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function g(x,v){x.getRGB(su,mf(i)),t.buffers.color.setClear(su.r,su.g,su.b,v,r)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,v=1){o.set(x),a=v,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,g(o,a)},render:b,addToRenderList:_,dispose:m}}function fE(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=h(null),r=s,o=!1;function a(k,N,V,L,W){let Z=!1,q=d(k,L,V,N);r!==q&&(r=q,c(r.object)),Z=f(k,L,V,W),Z&&b(k,L,V,W),W!==null&&e.update(W,i.ELEMENT_ARRAY_BUFFER),(Z||o)&&(o=!1,S(k,N,V,L),W!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(W).buffer))}function l(){return i.createVertexArray()}function c(k){return i.bindVertexArray(k)}function u(k){return i.deleteVertexArray(k)}function d(k,N,V,L){let W=L.wireframe===!0,Z=n[N.id];Z===void 0&&(Z={},n[N.id]=Z);let q=k.isInstancedMesh===!0?k.id:0,se=Z[q];se===void 0&&(se={},Z[q]=se);let j=se[V.id];j===void 0&&(j={},se[V.id]=j);let ee=j[W];return ee===void 0&&(ee=h(l()),j[W]=ee),ee}function h(k){let N=[],V=[],L=[];for(let W=0;W<t;W++)N[W]=0,V[W]=0,L[W]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:N,enabledAttributes:V,attributeDivisors:L,object:k,attributes:{},index:null}}function f(k,N,V,L){let W=r.attributes,Z=N.attributes,q=0,se=V.getAttributes();for(let j in se)if(se[j].location>=0){let ne=W[j],Ae=Z[j];if(Ae===void 0&&(j==="instanceMatrix"&&k.instanceMatrix&&(Ae=k.instanceMatrix),j==="instanceColor"&&k.instanceColor&&(Ae=k.instanceColor)),ne===void 0||ne.attribute!==Ae||Ae&&ne.data!==Ae.data)return!0;q++}return r.attributesNum!==q||r.index!==L}function b(k,N,V,L){let W={},Z=N.attributes,q=0,se=V.getAttributes();for(let j in se)if(se[j].location>=0){let ne=Z[j];ne===void 0&&(j==="instanceMatrix"&&k.instanceMatrix&&(ne=k.instanceMatrix),j==="instanceColor"&&k.instanceColor&&(ne=k.instanceColor));let Ae={};Ae.attribute=ne,ne&&ne.data&&(Ae.data=ne.data),W[j]=Ae,q++}r.attributes=W,r.attributesNum=q,r.index=L}function _(){let k=r.newAttributes;for(let N=0,V=k.length;N<V;N++)k[N]=0}function g(k){m(k,0)}function m(k,N){let V=r.newAttributes,L=r.enabledAttributes,W=r.attributeDivisors;V[k]=1,L[k]===0&&(i.enableVertexAttribArray(k),L[k]=1),W[k]!==N&&(i.vertexAttribDivisor(k,N),W[k]=N)}function x(){let k=r.newAttributes,N=r.enabledAttributes;for(let V=0,L=N.length;V<L;V++)N[V]!==k[V]&&(i.disableVertexAttribArray(V),N[V]=0)}function v(k,N,V,L,W,Z,q){q===!0?i.vertexAttribIPointer(k,N,V,W,Z):i.vertexAttribPointer(k,N,V,L,W,Z)}function S(k,N,V,L){_();let W=L.attributes,Z=V.getAttributes(),q=N.defaultAttributeValues;for(let se in Z){let j=Z[se];if(j.location>=0){let ee=W[se];if(ee===void 0&&(se==="instanceMatrix"&&k.instanceMatrix&&(ee=k.instanceMatrix),se==="instanceColor"&&k.instanceColor&&(ee=k.instanceColor)),ee!==void 0){let ne=ee.normalized,Ae=ee.itemSize,ze=e.get(ee);if(ze===void 0)continue;let Y=ze.buffer,_e=ze.type,we=ze.bytesPerElement,Le=_e===i.INT||_e===i.UNSIGNED_INT||ee.gpuType===_c;if(ee.isInterleavedBufferAttribute){let ye=ee.data,Ge=ye.isInterleavedBuffer===!0?ye.stride:ye.itemSize,zt=ee.offset;if(ye.isInstancedInterleavedBuffer||ye.isInstancedBufferAttribute){for(let De=0;De<j.locationSize;De++)m(j.location+De,ye.meshPerAttribute);k.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=ye.meshPerAttribute*ye.count)}else for(let De=0;De<j.locationSize;De++)g(j.location+De);i.bindBuffer(i.ARRAY_BUFFER,Y);for(let De=0;De<j.locationSize;De++)v(j.location+De,Ae/j.locationSize,_e,ne,Ge*we,(zt+Ae/j.locationSize*De)*we,Le)}else{if(ee.isInstancedBufferAttribute){for(let ye=0;ye<j.locationSize;ye++)m(j.location+ye,ee.meshPerAttribute);k.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let ye=0;ye<j.locationSize;ye++)g(j.location+ye);i.bindBuffer(i.ARRAY_BUFFER,Y);for(let ye=0;ye<j.locationSize;ye++)v(j.location+ye,Ae/j.locationSize,_e,ne,Ae*we,Ae/j.locationSize*ye*we,Le)}}else if(q!==void 0){let ne=q[se];if(ne!==void 0)switch(ne.length){case 2:i.vertexAttrib2fv(j.location,ne);break;case 3:i.vertexAttrib3fv(j.location,ne);break;case 4:i.vertexAttrib4fv(j.location,ne);break;default:i.vertexAttrib1fv(j.location,ne)}}}}x()}function A(){D();for(let k in n){let N=n[k];for(let V in N){let L=N[V];for(let W in L){let Z=L[W];for(let q in Z)u(Z[q].object),delete Z[q];delete L[W]}}delete n[k]}}function M(k){if(n[k.id]===void 0)return;let N=n[k.id];for(let V in N){let L=N[V];for(let W in L){let Z=L[W];for(let q in Z)u(Z[q].object),delete Z[q];delete L[W]}}delete n[k.id]}function y(k){for(let N in n){let V=n[N];for(let L in V){let W=V[L];if(W[k.id]===void 0)continue;let Z=W[k.id];for(let q in Z)u(Z[q].object),delete Z[q];delete W[k.id]}}}function E(k){for(let N in n){let V=n[N],L=k.isInstancedMesh===!0?k.id:0,W=V[L];if(W!==void 0){for(let Z in W){let q=W[Z];for(let se in q)u(q[se].object),delete q[se];delete W[Z]}delete V[L],Object.keys(V).length===0&&delete n[N]}}}function D(){P(),o=!0,r!==s&&(r=s,c(r.object))}function P(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:D,resetDefaultState:P,dispose:A,releaseStatesOfGeometry:M,releaseStatesOfObject:E,releaseStatesOfProgram:y,initAttributes:_,enableAttribute:g,disableUnusedAttributes:x}}function pE(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,u){u!==0&&(i.drawArraysInstanced(n,l,c,u),t.update(c,n,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,u);let h=0;for(let f=0;f<u;f++)h+=c[f];t.update(h,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function mE(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let y=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(y){return!(y!==ii&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let E=y===hi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(y!==ln&&y!==Wn&&!E&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(Ce("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),h=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Ce("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Ce("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),b=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),m=i.getParameter(i.MAX_VERTEX_ATTRIBS),x=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),v=i.getParameter(i.MAX_VARYING_VECTORS),S=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),A=i.getParameter(i.MAX_SAMPLES),M=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:h,reversedDepthBuffer:d,maxTextures:f,maxVertexTextures:b,maxTextureSize:_,maxCubemapSize:g,maxAttributes:m,maxVertexUniforms:x,maxVaryings:v,maxFragmentUniforms:S,maxSamples:A,samples:M}}function gE(i){let e=this,t=null,n=0,s=!1,r=!1,o=new Hn,a=new Oe,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,h){let f=d.length!==0||h||n!==0||s;return s=h,n=d.length,f},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(d,h){t=u(d,h,0)},this.setState=function(d,h,f){let b=d.clippingPlanes,_=d.clipIntersection,g=d.clipShadows,m=i.get(d);if(!s||b===null||b.length===0||r&&!g)r?u(null):c();else{let x=r?0:n,v=x*4,S=m.clippingState||null;l.value=S,S=u(b,h,v,f);for(let A=0;A!==v;++A)S[A]=t[A];m.clippingState=S,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function u(d,h,f,b){let _=d!==null?d.length:0,g=null;if(_!==0){if(g=l.value,b!==!0||g===null){let m=f+_*4,x=h.matrixWorldInverse;a.getNormalMatrix(x),(g===null||g.length<m)&&(g=new Float32Array(m));for(let v=0,S=f;v!==_;++v,S+=4)o.copy(d[v]).applyMatrix4(x,a),o.normal.toArray(g,S),g[S+3]=o.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=_,e.numIntersection=0,g}}var Oa=class extends dn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new fa(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new io(5,5,5),r=new qt({name:"CubemapFromEquirect",uniforms:dr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:Rn,blending:rr});r.uniforms.tEquirect.value=t;let o=new Nt(s,r),a=t.minFilter;return t.minFilter===Dn&&(t.minFilter=Bt),new ao(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},g_=256,bE=3,_E=20,B_=256,z_=16,yE=3,vE=new C,xE=new Ee,ou=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new ao(1,10,null),this._boxMesh=new Nt(new io(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=vE}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let d=l.autoClear,h=l.autoClearColor,f=l.autoClearDepth,b=l.autoClearStencil,_=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(e.background=l.getClearColor(xE));let g=new ao(n,s,u);return g.position.copy(a),g.update(l,e),l.autoClear=d,l.autoClearColor=h,l.autoClearDepth=f,l.autoClearStencil=b,e.background=_,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=y_(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=__(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(g_,hf(e))}_fromTexture(e,t){e.mapping===ar||e.mapping===uo?this._setSize(e.image.length===0?g_:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=b_(e,!1,!1),n=Math.log2(e)-bE;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=b_(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===ar||e.mapping===uo?(this._cubemapMaterial===null&&(this._cubemapMaterial=y_()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=__()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=SE(),this._integrationMaterial=wE());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/z_);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-yE)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(B_*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=ME());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function b_(i,e,t){return new Oa(i,{minFilter:Dn,generateMipmaps:e,type:hi,colorSpace:Tn,depthBuffer:t})}function Da(i,e,t){return new qt({name:i,uniforms:e,vertexShader:Ke.cube_vert,fragmentShader:t,side:Rn,blending:rr,depthTest:!1,depthWrite:!1})}function SE(){return Da("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${B_}u

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
	`)}function wE(){return Da("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:z_}},`

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
	`)}function ME(){return Da("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${_E}
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
	`)}function __(){return Da("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function y_(){return Da("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function TE(i){let e=new WeakMap,t=new WeakMap,n=null;function s(h,f=!1){return h==null?null:f?o(h):r(h)}function r(h){if(h&&h.isTexture){let f=h.mapping;if(f===mc||f===gc)if(e.has(h)){let b=e.get(h).texture;return a(b,h.mapping)}else{let b=h.image;if(b&&b.height>0){let _=new Oa(b.height);return _.fromEquirectangularTexture(i,h),e.set(h,_),h.addEventListener("dispose",c),a(_.texture,h.mapping)}else return null}}return h}function o(h){if(h&&h.isTexture&&h.isPMREMTexture!==!0){let f=h.mapping,b=f===mc||f===gc,_=f===ar||f===uo;if(b||_){let g=t.get(h),m=g!==void 0?g.texture.pmremVersion:0;if(h.isRenderTargetTexture&&h.pmremVersion!==m)return n===null&&(n=new ou(i)),g=b?n.fromEquirectangular(h,g):n.fromCubemap(h,g),g.texture.pmremVersion=h.pmremVersion,t.set(h,g),g.texture;if(g!==void 0)return g.texture;{let x=h.image;return b&&x&&x.height>0||_&&x&&l(x)?(n===null&&(n=new ou(i)),g=b?n.fromEquirectangular(h):n.fromCubemap(h),g.texture.pmremVersion=h.pmremVersion,t.set(h,g),h.addEventListener("dispose",u),g.texture):null}}}return h}function a(h,f){return f===mc?h.mapping=ar:f===gc&&(h.mapping=uo),h}function l(h){let f=0,b=6;for(let _=0;_<b;_++)h[_]!==void 0&&f++;return f===b}function c(h){let f=h.target;f.removeEventListener("dispose",c);let b=e.get(f);b!==void 0&&(e.delete(f),b.dispose())}function u(h){let f=h.target;f.removeEventListener("dispose",u);let b=t.get(f);b!==void 0&&(t.delete(f),b.dispose())}function d(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:d}}function EE(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&Ys("WebGLRenderer: "+n+" extension not supported."),s}}}function AE(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(b=>delete s[b]);function a(b){l(b.target)}function l(b){b.index!==null&&e.remove(b.index);for(let g in b.attributes)e.remove(b.attributes[g]);b.removeEventListener("dispose",a),delete s[b.id],o.unregister(b);let _=r.get(b);_&&(e.remove(_),r.delete(b)),n.releaseStatesOfGeometry(b),b.isInstancedBufferGeometry===!0&&delete b._maxInstanceCount,t.memory.geometries--}function c(b,_){return s[_.id]!==void 0||(_.addEventListener("dispose",a),s[_.id]=new WeakRef(_),o.register(_,_.id,_),t.memory.geometries++),_}function u(b){let _=b.attributes;for(let g in _)e.update(_[g],i.ARRAY_BUFFER)}function d(b){let _=b.index,g=b.attributes.position,m=0;if(g===void 0)return;let x=_!==null?_.array.length:g.array.length/3-1,v=g.count>=65535?la:aa,S=new v(Math.ceil(x/3)*6,1),A=S.array;if(_!==null){let y=_.array;m=_.version;for(let E=0,D=0;E<x;E+=3){let P=y[E+0],k=y[E+1],N=y[E+2];A[D++]=P,A[D++]=k,A[D++]=k,A[D++]=N,A[D++]=N,A[D++]=P}}else{m=g.version;for(let y=0,E=0;y<x;y+=3){let D=y+0,P=y+1,k=y+2;A[E++]=D,A[E++]=P,A[E++]=P,A[E++]=k,A[E++]=k,A[E++]=D}}S.version=m;let M=r.get(b);M&&e.remove(M),r.set(b,S)}function h(b){let _=r.get(b);if(_){let g=b.index;g!==null&&_.version<g.version&&d(b)}else d(b);return r.get(b)}function f(){for(let b in s){let _=s[b].deref();_!==void 0&&l(_)}}return{get:c,update:u,getWireframeAttribute:h,dispose:f}}function RE(i,e,t){let n;function s(d){n=d}let r,o;function a(d){r=d.type,o=d.bytesPerElement}function l(d,h){i.drawElements(n,h,r,d*o),t.update(h,n,1)}function c(d,h,f){f!==0&&(i.drawElementsInstanced(n,h,r,d*o,f),t.update(h,n,f))}function u(d,h,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,h,0,r,d,0,f);let _=0;for(let g=0;g<f;g++)_+=h[g];t.update(_,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function CE(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:Fe("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function PE(i,e,t){let n=new WeakMap,s=new ct;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,d=u!==void 0?u.length:0,h=n.get(a);if(h===void 0||h.count!==d){let D=function(){y.dispose(),n.delete(a),a.removeEventListener("dispose",D)};h!==void 0&&h.texture.dispose();let f=a.morphAttributes.position!==void 0,b=a.morphAttributes.normal!==void 0,_=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],v=0;f===!0&&(v=1),b===!0&&(v=2),_===!0&&(v=3);let S=a.attributes.position.count*v,A=1;S>e.maxTextureSize&&(A=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);let M=new Float32Array(S*A*4*d),y=new ra(M,S,A,d);y.type=Wn,y.needsUpdate=!0;let E=v*4;for(let P=0;P<d;P++){let k=g[P],N=m[P],V=x[P],L=S*A*4*P;for(let W=0;W<k.count;W++){let Z=W*E;f===!0&&(s.fromBufferAttribute(k,W),M[L+Z+0]=s.x,M[L+Z+1]=s.y,M[L+Z+2]=s.z,M[L+Z+3]=0),b===!0&&(s.fromBufferAttribute(N,W),M[L+Z+4]=s.x,M[L+Z+5]=s.y,M[L+Z+6]=s.z,M[L+Z+7]=0),_===!0&&(s.fromBufferAttribute(V,W),M[L+Z+8]=s.x,M[L+Z+9]=s.y,M[L+Z+10]=s.z,M[L+Z+11]=V.itemSize===4?s.w:1)}}h={count:d,texture:y,size:new Ne(S,A)},n.set(a,h),a.addEventListener("dispose",D)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let f=0;for(let _=0;_<c.length;_++)f+=c[_];let b=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",b),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",h.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",h.size)}return{update:r}}function IE(i,e,t,n,s){let r=new WeakMap;function o(c){let u=s.render.frame,d=c.geometry,h=e.get(c,d);if(r.get(h)!==u&&(e.update(h),r.set(h,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==u&&(f.update(),r.set(f,u))}return h}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),n.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var LE={[Gh]:"LINEAR_TONE_MAPPING",[Wh]:"REINHARD_TONE_MAPPING",[qh]:"CINEON_TONE_MAPPING",[Xh]:"ACES_FILMIC_TONE_MAPPING",[Kh]:"AGX_TONE_MAPPING",[Jh]:"NEUTRAL_TONE_MAPPING",[jh]:"CUSTOM_TONE_MAPPING"};function kE(i,e,t,n,s,r){let o=new dn(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new _n;u.setAttribute("position",new Mn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Mn([0,2,0,0,2,0],2));let d=new sc({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),h=new Nt(u,d),f=new Zi(-1,1,1,-1,0,1),b=null,_=null,g=!1,m,x=null,v=[],S=!1;this.setSize=function(A,M){o.setSize(A,M),a!==null&&a.setSize(A,M),l!==null&&l.setSize(A,M);for(let y=0;y<v.length;y++){let E=v[y];E.setSize&&E.setSize(A,M)}},this.setEffects=function(A){v=A,S=v.length>0&&v[0].isRenderPass===!0;let M=o.width,y=o.height;v.length>0&&a===null&&(a=new dn(M,y,{type:hi,depthBuffer:!1,stencilBuffer:!1}),l=new dn(M,y,{type:hi,depthBuffer:!1,stencilBuffer:!1}));let E=s===!0&&v.some(D=>D.needsDepthTexture===!0);E!==(o.depthTexture!==null)&&(E===!0&&c===null&&(c=new ji(M,y),r===!0&&(c.format=es,c.type=cr)),o.dispose(),o.depthTexture=E?c:null,o.resolveDepthBuffer=E,o.storeMultisampledDepthBuffer=E);for(let D=0;D<v.length;D++){let P=v[D];P.setSize&&P.setSize(M,y),E&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(c)}},this.begin=function(A,M){if(g||A.toneMapping===Ai&&v.length===0)return!1;if(x=M,M!==null){let y=M.width,E=M.height;(o.width!==y||o.height!==E)&&this.setSize(y,E)}return S===!1&&A.setRenderTarget(o),m=A.toneMapping,A.toneMapping=Ai,!0},this.hasRenderPass=function(){return S},this.end=function(A,M){A.toneMapping=m,g=!0;let y=o,E=a;for(let D=0;D<v.length;D++){let P=v[D];P.enabled!==!1&&(P.render(A,E,y,M),P.needsSwap!==!1&&(y=E,E=E===a?l:a))}if(b!==A.outputColorSpace||_!==A.toneMapping){b=A.outputColorSpace,_=A.toneMapping,d.defines={},Je.getTransfer(b)===dt&&(d.defines.SRGB_TRANSFER="");let D=LE[_];D&&(d.defines[D]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=y.texture,A.setRenderTarget(x),A.render(h,f),x=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),d.dispose()}}var V_=new an,H_=new ji(1,1),G_=new pa(1),W_=new ra,q_=new Jr,X_=new fa,v_=[],x_=[],S_=new Float32Array(16),w_=new Float32Array(9),M_=new Float32Array(4);function bo(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=v_[s];if(r===void 0&&(r=new Float32Array(s),v_[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function Qt(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function en(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function lu(i,e){let t=x_[e];t===void 0&&(t=new Int32Array(e),x_[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function OE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function DE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Qt(t,e))return;i.uniform2fv(this.addr,e),en(t,e)}}function FE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Qt(t,e))return;i.uniform3fv(this.addr,e),en(t,e)}}function NE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Qt(t,e))return;i.uniform4fv(this.addr,e),en(t,e)}}function UE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Qt(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),en(t,e)}else{if(Qt(t,n))return;M_.set(n),i.uniformMatrix2fv(this.addr,!1,M_),en(t,n)}}function BE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Qt(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),en(t,e)}else{if(Qt(t,n))return;w_.set(n),i.uniformMatrix3fv(this.addr,!1,w_),en(t,n)}}function zE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Qt(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),en(t,e)}else{if(Qt(t,n))return;S_.set(n),i.uniformMatrix4fv(this.addr,!1,S_),en(t,n)}}function VE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function HE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Qt(t,e))return;i.uniform2iv(this.addr,e),en(t,e)}}function GE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Qt(t,e))return;i.uniform3iv(this.addr,e),en(t,e)}}function WE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Qt(t,e))return;i.uniform4iv(this.addr,e),en(t,e)}}function qE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function XE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Qt(t,e))return;i.uniform2uiv(this.addr,e),en(t,e)}}function jE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Qt(t,e))return;i.uniform3uiv(this.addr,e),en(t,e)}}function KE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Qt(t,e))return;i.uniform4uiv(this.addr,e),en(t,e)}}function cu(i){return i.version===0&&(i.compareFunction=lf,i.needsUpdate=!0),i}function JE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=cu(H_):r=V_,t.setTexture2D(e||r,s)}function YE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||q_,s)}function $E(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=cu(G_):r=X_,t.setTextureCube(e||r,s)}function ZE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||W_,s)}function QE(i){switch(i){case 5126:return OE;case 35664:return DE;case 35665:return FE;case 35666:return NE;case 35674:return UE;case 35675:return BE;case 35676:return zE;case 5124:case 35670:return VE;case 35667:case 35671:return HE;case 35668:case 35672:return GE;case 35669:case 35673:return WE;case 5125:return qE;case 36294:return XE;case 36295:return jE;case 36296:return KE;case 35678:case 36198:case 36298:case 36306:case 35682:return JE;case 35679:case 36299:case 36307:return YE;case 35680:case 36300:case 36308:case 36293:return $E;case 36289:case 36303:case 36311:case 36292:return ZE}}function e1(i,e){i.uniform1fv(this.addr,e)}function t1(i,e){let t=bo(e,this.size,2);i.uniform2fv(this.addr,t)}function n1(i,e){let t=bo(e,this.size,3);i.uniform3fv(this.addr,t)}function i1(i,e){let t=bo(e,this.size,4);i.uniform4fv(this.addr,t)}function s1(i,e){let t=bo(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function r1(i,e){let t=bo(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function o1(i,e){let t=bo(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function a1(i,e){i.uniform1iv(this.addr,e)}function l1(i,e){i.uniform2iv(this.addr,e)}function c1(i,e){i.uniform3iv(this.addr,e)}function u1(i,e){i.uniform4iv(this.addr,e)}function d1(i,e){i.uniform1uiv(this.addr,e)}function h1(i,e){i.uniform2uiv(this.addr,e)}function f1(i,e){i.uniform3uiv(this.addr,e)}function p1(i,e){i.uniform4uiv(this.addr,e)}function m1(i,e,t){let n=this.cache,s=e.length,r=lu(t,s);Qt(n,r)||(i.uniform1iv(this.addr,r),en(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=cu(H_):o=V_;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function g1(i,e,t){let n=this.cache,s=e.length,r=lu(t,s);Qt(n,r)||(i.uniform1iv(this.addr,r),en(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||q_,r[o])}function b1(i,e,t){let n=this.cache,s=e.length,r=lu(t,s);Qt(n,r)||(i.uniform1iv(this.addr,r),en(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=cu(G_):o=X_;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function _1(i,e,t){let n=this.cache,s=e.length,r=lu(t,s);Qt(n,r)||(i.uniform1iv(this.addr,r),en(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||W_,r[o])}function y1(i){switch(i){case 5126:return e1;case 35664:return t1;case 35665:return n1;case 35666:return i1;case 35674:return s1;case 35675:return r1;case 35676:return o1;case 5124:case 35670:return a1;case 35667:case 35671:return l1;case 35668:case 35672:return c1;case 35669:case 35673:return u1;case 5125:return d1;case 36294:return h1;case 36295:return f1;case 36296:return p1;case 35678:case 36198:case 36298:case 36306:case 35682:return m1;case 35679:case 36299:case 36307:return g1;case 35680:case 36300:case 36308:case 36293:return b1;case 36289:case 36303:case 36311:case 36292:return _1}}var xf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=QE(t.type)}},Sf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=y1(t.type)}},wf=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},yf=/(\w+)(\])?(\[|\.)?/g;function T_(i,e){i.seq.push(e),i.map[e.id]=e}function v1(i,e,t){let n=i.name,s=n.length;for(yf.lastIndex=0;;){let r=yf.exec(n),o=yf.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){T_(t,c===void 0?new xf(a,i,e):new Sf(a,i,e));break}else{let d=t.map[a];d===void 0&&(d=new wf(a),T_(t,d)),t=d}}}var go=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);v1(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function E_(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var x1=37297,S1=0;function w1(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var A_=new Oe;function M1(i){Je._getMatrix(A_,Je.workingColorSpace,i);let e=`mat3( ${A_.elements.map(t=>t.toFixed(4))} )`;switch(Je.getTransfer(i)){case ia:return[e,"LinearTransferOETF"];case dt:return[e,"sRGBTransferOETF"];default:return Ce("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function R_(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+w1(i.getShaderSource(e),a)}else return r}function T1(i,e){let t=M1(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var E1={[Gh]:"Linear",[Wh]:"Reinhard",[qh]:"Cineon",[Xh]:"ACESFilmic",[Kh]:"AgX",[Jh]:"Neutral",[jh]:"Custom"};function A1(i,e){let t=E1[e];return t===void 0?(Ce("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var ru=new C;function R1(){Je.getLuminanceCoefficients(ru);let i=ru.x.toFixed(4),e=ru.y.toFixed(4),t=ru.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function C1(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(ka).join(`
`)}function P1(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function I1(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function ka(i){return i!==""}function C_(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function P_(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var L1=/^[ \t]*#include +<([\w\d./]+)>/gm;function Mf(i){return i.replace(L1,k1)}function k1(i,e){let t=Ke[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Mf(t)}var O1=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function I_(i){return i.replace(O1,D1)}function D1(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function L_(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}var F1={[Ma]:"SHADOWMAP_TYPE_PCF",[lo]:"SHADOWMAP_TYPE_VSM"};function N1(i){return F1[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var U1={[uo]:"ENVMAP_MODE_REFRACTION"};function B1(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":U1[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var z1={[Hh]:"ENVMAP_BLENDING_MULTIPLY",[$b]:"ENVMAP_BLENDING_MIX",[Zb]:"ENVMAP_BLENDING_ADD"};function V1(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":z1[i.combine]||"ENVMAP_BLENDING_NONE"}function H1(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=N1(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=B1(t),d=V1(t),h=C1(t),f=P1(r),b=s.createProgram(),_,g,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(_=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(ka).join(`
`),_.length>0&&(_+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(ka).join(`
`),g.length>0&&(g+=`
`)):(_=[L_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(ka).join(`
`),g=[L_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Ai?"#define TONE_MAPPING":"",t.toneMapping!==Ai?Ke.tonemapping_pars_fragment:"",t.toneMapping!==Ai?A1("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ke.colorspace_pars_fragment,T1("linearToOutputTexel",t.outputColorSpace),R1(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(ka).join(`
`)),o=Mf(o),o=C_(o,t),o=P_(o,t),a=Mf(a),a=C_(a,t),a=P_(a,t),o=I_(o),a=I_(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,_=[h,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,g=["#define varying in",t.glslVersion===uf?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===uf?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let x=m+_+o,v=m+g+a,S=E_(s,s.VERTEX_SHADER,x),A=E_(s,s.FRAGMENT_SHADER,v);s.attachShader(b,S),s.attachShader(b,A),t.index0AttributeName!==void 0?s.bindAttribLocation(b,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(b,0,"position"),s.linkProgram(b);function M(P){if(i.debug.checkShaderErrors){let k=s.getProgramInfoLog(b)||"",N=s.getShaderInfoLog(S)||"",V=s.getShaderInfoLog(A)||"",L=k.trim(),W=N.trim(),Z=V.trim(),q=!0,se=!0;if(s.getProgramParameter(b,s.LINK_STATUS)===!1)if(q=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,b,S,A);else{let j=R_(s,S,"vertex"),ee=R_(s,A,"fragment");Fe("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(b,s.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+L+`
`+j+`
`+ee)}else L!==""?Ce("WebGLProgram: Program Info Log:",L):(W===""||Z==="")&&(se=!1);se&&(P.diagnostics={runnable:q,programLog:L,vertexShader:{log:W,prefix:_},fragmentShader:{log:Z,prefix:g}})}s.deleteShader(S),s.deleteShader(A),y=new go(s,b),E=I1(s,b)}let y;this.getUniforms=function(){return y===void 0&&M(this),y};let E;this.getAttributes=function(){return E===void 0&&M(this),E};let D=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return D===!1&&(D=s.getProgramParameter(b,x1)),D},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(b),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=S1++,this.cacheKey=e,this.usedTimes=1,this.program=b,this.vertexShader=S,this.fragmentShader=A,this}var G1=0,Tf=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Ef(e),t.set(e,n)),n}},Ef=class{constructor(e){this.id=G1++,this.code=e,this.usedTimes=0}};function W1(i){return i===Es||i===Ca||i===Pa}function q1(i,e,t,n,s,r){let o=new Yr,a=new Tf,l=new Set,c=[],u=new Map,d=n.logarithmicDepthBuffer,h={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(y){return l.add(y),y===0?"uv":`uv${y}`}function b(y,E,D,P,k,N){let V=P.fog,L=k.geometry,W=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?P.environment:null,Z=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,q=e.get(y.envMap||W,Z),se=h[y.type],j=n.precision;y.precision!==null&&(j=n.getMaxPrecision(y.precision),j!==y.precision&&Ce("WebGLProgram.getParameters:",y.precision,"not supported, using",j,"instead."));let ee=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,ne=ee!==void 0?ee.length:0,Ae=0;L.morphAttributes.position!==void 0&&(Ae=1),L.morphAttributes.normal!==void 0&&(Ae=2),L.morphAttributes.color!==void 0&&(Ae=3);let ze,Y,_e,we;if(se){let ge=Pi[se];ze=ge.vertexShader,Y=ge.fragmentShader}else{ze=y.vertexShader,Y=y.fragmentShader;let ge=a.getVertexShaderStage(y),pt=a.getFragmentShaderStage(y);a.update(y,ge,pt),_e=ge.id,we=pt.id}let Le=i.getRenderTarget(),ye=i.state.buffers.depth.getReversed(),Ge=k.isInstancedMesh===!0,zt=k.isBatchedMesh===!0,De=!!y.map,ft=!!y.matcap,gt=!!q,Qe=gt&&q.isPMREMTexture===!0,cn=!!y.aoMap,jt=!!y.lightMap,In=!!y.bumpMap&&y.wireframe===!1,Rt=!!y.normalMap,bi=!!y.displacementMap,tn=!!y.emissiveMap,Kn=!!y.metalnessMap,Jn=!!y.roughnessMap,Yn=y.anisotropy>0,F=y.clearcoat>0,$n=y.diffuseRoughness>0,wt=y.dispersion>0,Mt=y.retroreflectivity>0,me=y.iridescence>0,Kt=y.sheen>0,ke=y.transmission>0,Be=Yn&&!!y.anisotropyMap,R=F&&!!y.clearcoatMap,w=F&&!!y.clearcoatNormalMap,B=F&&!!y.clearcoatRoughnessMap,ie=$n&&!!y.diffuseRoughnessMap,Q=me&&!!y.iridescenceMap,le=me&&!!y.iridescenceThicknessMap,fe=Kt&&!!y.sheenColorMap,K=Kt&&!!y.sheenRoughnessMap,J=!!y.specularMap,ue=!!y.specularColorMap,I=!!y.specularIntensityMap,$=ke&&!!y.transmissionMap,X=ke&&!!y.thicknessMap,de=!!y.gradientMap,ae=!!y.alphaMap,ce=y.alphaTest>0,Pe=!!y.alphaHash,Xe=!!y.extensions,re=Ai;y.toneMapped&&(Le===null||Le.isXRRenderTarget===!0)&&(re=i.toneMapping);let Ie=Qe?q.isCompressedCubeTexture?q.image[0].mipmaps:q.mipmaps:null,We={shaderID:se,shaderType:y.type,shaderName:y.name,vertexShader:ze,fragmentShader:Y,defines:y.defines,customVertexShaderID:_e,customFragmentShaderID:we,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:j,batching:zt,batchingColor:zt&&k._colorsTexture!==null,instancing:Ge,instancingColor:Ge&&k.instanceColor!==null,instancingMorph:Ge&&k.morphTexture!==null,outputColorSpace:Le===null?i.outputColorSpace:Le.isXRRenderTarget===!0?Le.texture.colorSpace:Je.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:De,matcap:ft,envMap:gt,envMapMode:gt&&q.mapping,envMapPMREM:Qe,envMapMaxLod:Qe?Ie.length-1:null,envMapSize:Qe?Ie[0].width:null,aoMap:cn,lightMap:jt,bumpMap:In,normalMap:Rt,displacementMap:bi,emissiveMap:tn,normalMapObjectSpace:Rt&&y.normalMapType===n_,normalMapTangentSpace:Rt&&y.normalMapType===eu,packedNormalMap:Rt&&y.normalMapType===eu&&W1(y.normalMap.format),metalnessMap:Kn,roughnessMap:Jn,anisotropy:Yn,anisotropyMap:Be,clearcoat:F,clearcoatMap:R,clearcoatNormalMap:w,clearcoatRoughnessMap:B,diffuseRoughness:$n,diffuseRoughnessMap:ie,dispersion:wt,retroreflection:Mt,iridescence:me,iridescenceMap:Q,iridescenceThicknessMap:le,sheen:Kt,sheenColorMap:fe,sheenRoughnessMap:K,specularMap:J,specularColorMap:ue,specularIntensityMap:I,transmission:ke,transmissionMap:$,thicknessMap:X,gradientMap:de,opaque:y.transparent===!1&&y.blending===co&&y.alphaToCoverage===!1,alphaMap:ae,alphaTest:ce,alphaHash:Pe,combine:y.combine,mapUv:De&&f(y.map.channel),aoMapUv:cn&&f(y.aoMap.channel),lightMapUv:jt&&f(y.lightMap.channel),bumpMapUv:In&&f(y.bumpMap.channel),normalMapUv:Rt&&f(y.normalMap.channel),displacementMapUv:bi&&f(y.displacementMap.channel),emissiveMapUv:tn&&f(y.emissiveMap.channel),metalnessMapUv:Kn&&f(y.metalnessMap.channel),roughnessMapUv:Jn&&f(y.roughnessMap.channel),anisotropyMapUv:Be&&f(y.anisotropyMap.channel),clearcoatMapUv:R&&f(y.clearcoatMap.channel),clearcoatNormalMapUv:w&&f(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:B&&f(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ie&&f(y.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(y.iridescenceMap.channel),iridescenceThicknessMapUv:le&&f(y.iridescenceThicknessMap.channel),sheenColorMapUv:fe&&f(y.sheenColorMap.channel),sheenRoughnessMapUv:K&&f(y.sheenRoughnessMap.channel),specularMapUv:J&&f(y.specularMap.channel),specularColorMapUv:ue&&f(y.specularColorMap.channel),specularIntensityMapUv:I&&f(y.specularIntensityMap.channel),transmissionMapUv:$&&f(y.transmissionMap.channel),thicknessMapUv:X&&f(y.thicknessMap.channel),alphaMapUv:ae&&f(y.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(Rt||Yn),vertexNormals:!!L.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:k.isPoints===!0&&!!L.attributes.uv&&(De||ae),fog:!!V,useFog:y.fog===!0,fogExp2:!!V&&V.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||L.attributes.normal===void 0&&Rt===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:ye,skinning:k.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:ne,morphTextureStride:Ae,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:N.filter(ge=>ge.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:y.dithering,shadowMapEnabled:i.shadowMap.enabled&&D.length>0,shadowMapType:i.shadowMap.type,toneMapping:re,decodeVideoTexture:De&&y.map.isVideoTexture===!0&&Je.getTransfer(y.map.colorSpace)===dt,decodeVideoTextureEmissive:tn&&y.emissiveMap.isVideoTexture===!0&&Je.getTransfer(y.emissiveMap.colorSpace)===dt,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===Cn,flipSided:y.side===Rn,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:Xe&&y.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Xe&&y.extensions.multiDraw===!0||zt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return We.vertexUv1s=l.has(1),We.vertexUv2s=l.has(2),We.vertexUv3s=l.has(3),l.clear(),We}function _(y){let E=[];if(y.shaderID?E.push(y.shaderID):(E.push(y.customVertexShaderID),E.push(y.customFragmentShaderID)),y.defines!==void 0)for(let D in y.defines)E.push(D),E.push(y.defines[D]);return y.isRawShaderMaterial===!1&&(g(E,y),m(E,y),E.push(i.outputColorSpace)),E.push(y.customProgramCacheKey),E.join()}function g(y,E){y.push(E.precision),y.push(E.outputColorSpace),y.push(E.envMapMode),y.push(E.envMapPMREM),y.push(E.envMapMaxLod),y.push(E.envMapSize),y.push(E.mapUv),y.push(E.alphaMapUv),y.push(E.lightMapUv),y.push(E.aoMapUv),y.push(E.bumpMapUv),y.push(E.normalMapUv),y.push(E.displacementMapUv),y.push(E.emissiveMapUv),y.push(E.metalnessMapUv),y.push(E.roughnessMapUv),y.push(E.anisotropyMapUv),y.push(E.clearcoatMapUv),y.push(E.clearcoatNormalMapUv),y.push(E.clearcoatRoughnessMapUv),y.push(E.diffuseRoughnessMapUv),y.push(E.iridescenceMapUv),y.push(E.iridescenceThicknessMapUv),y.push(E.sheenColorMapUv),y.push(E.sheenRoughnessMapUv),y.push(E.specularMapUv),y.push(E.specularColorMapUv),y.push(E.specularIntensityMapUv),y.push(E.transmissionMapUv),y.push(E.thicknessMapUv),y.push(E.combine),y.push(E.fogExp2),y.push(E.sizeAttenuation),y.push(E.morphTargetsCount),y.push(E.numSunLights),y.push(E.numDirLights),y.push(E.numPointLights),y.push(E.numSpotLights),y.push(E.numSpotLightMaps),y.push(E.numHemiLights),y.push(E.numRectAreaLights),y.push(E.numSunLightShadows),y.push(E.numDirLightShadows),y.push(E.numPointLightShadows),y.push(E.numSpotLightShadows),y.push(E.numSpotLightShadowsWithMaps),y.push(E.numLightProbes),y.push(E.numLightProbeGrids),y.push(E.shadowMapType),y.push(E.toneMapping),y.push(E.numClippingPlanes),y.push(E.numClipIntersection),y.push(E.depthPacking)}function m(y,E){o.disableAll(),E.instancing&&o.enable(0),E.instancingColor&&o.enable(1),E.instancingMorph&&o.enable(2),E.matcap&&o.enable(3),E.envMap&&o.enable(4),E.normalMapObjectSpace&&o.enable(5),E.normalMapTangentSpace&&o.enable(6),E.clearcoat&&o.enable(7),E.iridescence&&o.enable(8),E.alphaTest&&o.enable(9),E.vertexColors&&o.enable(10),E.vertexAlphas&&o.enable(11),E.vertexUv1s&&o.enable(12),E.vertexUv2s&&o.enable(13),E.vertexUv3s&&o.enable(14),E.vertexTangents&&o.enable(15),E.anisotropy&&o.enable(16),E.alphaHash&&o.enable(17),E.batching&&o.enable(18),E.dispersion&&o.enable(19),E.retroreflection&&o.enable(24),E.diffuseRoughness&&o.enable(25),E.batchingColor&&o.enable(20),E.gradientMap&&o.enable(21),E.packedNormalMap&&o.enable(22),E.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),E.fog&&o.enable(0),E.useFog&&o.enable(1),E.flatShading&&o.enable(2),E.logarithmicDepthBuffer&&o.enable(3),E.reversedDepthBuffer&&o.enable(4),E.skinning&&o.enable(5),E.morphTargets&&o.enable(6),E.morphNormals&&o.enable(7),E.morphColors&&o.enable(8),E.premultipliedAlpha&&o.enable(9),E.shadowMapEnabled&&o.enable(10),E.doubleSided&&o.enable(11),E.flipSided&&o.enable(12),E.useDepthPacking&&o.enable(13),E.dithering&&o.enable(14),E.transmission&&o.enable(15),E.sheen&&o.enable(16),E.opaque&&o.enable(17),E.pointsUvs&&o.enable(18),E.decodeVideoTexture&&o.enable(19),E.decodeVideoTextureEmissive&&o.enable(20),E.alphaToCoverage&&o.enable(21),E.numLightProbeGrids>0&&o.enable(22),E.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function x(y){let E=h[y.type],D;if(E){let P=Pi[E];D=f_.clone(P.uniforms)}else D=y.uniforms;return D}function v(y,E){let D=u.get(E);return D!==void 0?++D.usedTimes:(D=new H1(i,E,y,s),c.push(D),u.set(E,D)),D}function S(y){if(--y.usedTimes===0){let E=c.indexOf(y);c[E]=c[c.length-1],c.pop(),u.delete(y.cacheKey),y.destroy()}}function A(y){a.remove(y)}function M(){a.dispose()}return{getParameters:b,getProgramCacheKey:_,getUniforms:x,acquireProgram:v,releaseProgram:S,releaseShaderCache:A,programs:c,dispose:M}}function X1(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function j1(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function k_(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function O_(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(h){let f=0;return h.isInstancedMesh&&(f+=2),h.isSkinnedMesh&&(f+=1),f}function a(h,f,b,_,g,m){let x=i[e];return x===void 0?(x={id:h.id,object:h,geometry:f,material:b,materialVariant:o(h),groupOrder:_,renderOrder:h.renderOrder,z:g,group:m},i[e]=x):(x.id=h.id,x.object=h,x.geometry=f,x.material=b,x.materialVariant=o(h),x.groupOrder=_,x.renderOrder=h.renderOrder,x.z=g,x.group=m),e++,x}function l(h,f,b,_,g,m,x){x.reversedDepth===!0&&(g=-g);let v=a(h,f,b,_,g,m);b.transmission>0?n.push(v):b.transparent===!0?s.push(v):t.push(v)}function c(h,f,b,_,g,m){let x=a(h,f,b,_,g,m);b.transmission>0?n.unshift(x):b.transparent===!0?s.unshift(x):t.unshift(x)}function u(h,f){t.length>1&&t.sort(h||j1),n.length>1&&n.sort(f||k_),s.length>1&&s.sort(f||k_)}function d(){for(let h=e,f=i.length;h<f;h++){let b=i[h];if(b.id===null)break;b.id=null,b.object=null,b.geometry=null,b.material=null,b.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:d,sort:u}}function K1(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new O_,i.set(n,[o])):s>=r.length?(o=new O_,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function J1(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new C,color:new Ee};break;case"SpotLight":t={position:new C,direction:new C,color:new Ee,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new C,color:new Ee,distance:0,decay:0};break;case"HemisphereLight":t={direction:new C,skyColor:new Ee,groundColor:new Ee};break;case"RectAreaLight":t={color:new Ee,position:new C,halfWidth:new C,halfHeight:new C};break}return i[e.id]=t,t}}}function Y1(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var $1=0;function Z1(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function Q1(i){let e=new J1,t=Y1(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new C);let s=new C,r=new xe,o=new xe;function a(c){let u=0,d=0,h=0;for(let N=0;N<9;N++)n.probe[N].set(0,0,0);let f=0,b=0,_=0,g=0,m=0,x=0,v=0,S=0,A=0,M=0,y=0,E=0,D=0,P=0;c.sort(Z1);for(let N=0,V=c.length;N<V;N++){let L=c[N],W=L.color,Z=L.intensity,q=L.distance,se=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===Es?se=L.shadow.map.texture:se=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)u+=W.r*Z,d+=W.g*Z,h+=W.b*Z;else if(L.isLightProbe){for(let j=0;j<9;j++)n.probe[j].addScaledVector(L.sh.coefficients[j],Z);P++}else if(L.isSunLight){let j=e.get(L);if(j.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let ee=L.shadow,ne=t.get(L);ne.shadowIntensity=ee.intensity,ne.shadowBias=ee.bias,ne.shadowNormalBias=ee.normalBias,ne.shadowRadius=ee.radius,ne.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),n.sunShadow[b]=ne,n.sunShadowMap[b]=se;let Ae=ee.getViewportCount();for(let ze=0;ze<Ae;ze++)n.sunShadowMatrix[_+ze]=ee.getMatrix(ze),n.sunShadowCascade[_+ze]=ee._cascadeData[ze];_+=Ae,b++}n.sun[f]=j,f++}else if(L.isDirectionalLight){let j=e.get(L);if(j.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let ee=L.shadow,ne=t.get(L);ne.shadowIntensity=ee.intensity,ne.shadowBias=ee.bias,ne.shadowNormalBias=ee.normalBias,ne.shadowRadius=ee.radius,ne.shadowMapSize=ee.mapSize,n.directionalShadow[g]=ne,n.directionalShadowMap[g]=se,n.directionalShadowMatrix[g]=L.shadow.matrix,A++}n.directional[g]=j,g++}else if(L.isSpotLight){let j=e.get(L);j.position.setFromMatrixPosition(L.matrixWorld),j.color.copy(W).multiplyScalar(Z),j.distance=q,j.coneCos=Math.cos(L.angle),j.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),j.decay=L.decay,n.spot[x]=j;let ee=L.shadow;if(L.map&&(n.spotLightMap[E]=L.map,E++,ee.updateMatrices(L),L.castShadow&&D++),n.spotLightMatrix[x]=ee.matrix,L.castShadow){let ne=t.get(L);ne.shadowIntensity=ee.intensity,ne.shadowBias=ee.bias,ne.shadowNormalBias=ee.normalBias,ne.shadowRadius=ee.radius,ne.shadowMapSize=ee.mapSize,n.spotShadow[x]=ne,n.spotShadowMap[x]=se,y++}x++}else if(L.isRectAreaLight){let j=e.get(L);j.color.copy(W).multiplyScalar(Z),j.halfWidth.set(L.width*.5,0,0),j.halfHeight.set(0,L.height*.5,0),n.rectArea[v]=j,v++}else if(L.isPointLight){let j=e.get(L);if(j.color.copy(L.color).multiplyScalar(L.intensity),j.distance=L.distance,j.decay=L.decay,L.castShadow){let ee=L.shadow,ne=t.get(L);ne.shadowIntensity=ee.intensity,ne.shadowBias=ee.bias,ne.shadowNormalBias=ee.normalBias,ne.shadowRadius=ee.radius,ne.shadowMapSize=ee.mapSize,ne.shadowCameraNear=ee.camera.near,ne.shadowCameraFar=ee.camera.far,n.pointShadow[m]=ne,n.pointShadowMap[m]=se,n.pointShadowMatrix[m]=L.shadow.matrix,M++}n.point[m]=j,m++}else if(L.isHemisphereLight){let j=e.get(L);j.skyColor.copy(L.color).multiplyScalar(Z),j.groundColor.copy(L.groundColor).multiplyScalar(Z),n.hemi[S]=j,S++}}v>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=be.LTC_FLOAT_1,n.rectAreaLTC2=be.LTC_FLOAT_2):(n.rectAreaLTC1=be.LTC_HALF_1,n.rectAreaLTC2=be.LTC_HALF_2)),n.ambient[0]=u,n.ambient[1]=d,n.ambient[2]=h;let k=n.hash;(k.sunLength!==f||k.directionalLength!==g||k.pointLength!==m||k.spotLength!==x||k.rectAreaLength!==v||k.hemiLength!==S||k.numSunShadows!==b||k.numDirectionalShadows!==A||k.numPointShadows!==M||k.numSpotShadows!==y||k.numSpotMaps!==E||k.numLightProbes!==P)&&(n.sun.length=f,n.directional.length=g,n.spot.length=x,n.rectArea.length=v,n.point.length=m,n.hemi.length=S,n.sunShadow.length=b,n.sunShadowMap.length=b,n.sunShadowMatrix.length=_,n.sunShadowCascade.length=_,n.directionalShadow.length=A,n.directionalShadowMap.length=A,n.directionalShadowMatrix.length=A,n.pointShadow.length=M,n.pointShadowMap.length=M,n.pointShadowMatrix.length=M,n.spotShadow.length=y,n.spotShadowMap.length=y,n.spotLightMatrix.length=y+E-D,n.spotLightMap.length=E,n.numSpotLightShadowsWithMaps=D,n.numLightProbes=P,k.sunLength=f,k.directionalLength=g,k.pointLength=m,k.spotLength=x,k.rectAreaLength=v,k.hemiLength=S,k.numSunShadows=b,k.numDirectionalShadows=A,k.numPointShadows=M,k.numSpotShadows=y,k.numSpotMaps=E,k.numLightProbes=P,n.version=$1++)}function l(c,u){let d=0,h=0,f=0,b=0,_=0,g=0,m=u.matrixWorldInverse;for(let x=0,v=c.length;x<v;x++){let S=c[x];if(S.isSunLight){let A=n.sun[d];A.direction.setFromMatrixPosition(S.matrixWorld),A.direction.transformDirection(m),d++}else if(S.isDirectionalLight){let A=n.directional[h];A.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),A.direction.sub(s),A.direction.transformDirection(m),h++}else if(S.isSpotLight){let A=n.spot[b];A.position.setFromMatrixPosition(S.matrixWorld),A.position.applyMatrix4(m),A.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),A.direction.sub(s),A.direction.transformDirection(m),b++}else if(S.isRectAreaLight){let A=n.rectArea[_];A.position.setFromMatrixPosition(S.matrixWorld),A.position.applyMatrix4(m),o.identity(),r.copy(S.matrixWorld),r.premultiply(m),o.extractRotation(r),A.halfWidth.set(S.width*.5,0,0),A.halfHeight.set(0,S.height*.5,0),A.halfWidth.applyMatrix4(o),A.halfHeight.applyMatrix4(o),_++}else if(S.isPointLight){let A=n.point[f];A.position.setFromMatrixPosition(S.matrixWorld),A.position.applyMatrix4(m),f++}else if(S.isHemisphereLight){let A=n.hemi[g];A.direction.setFromMatrixPosition(S.matrixWorld),A.direction.transformDirection(m),g++}}}return{setup:a,setupView:l,state:n}}function D_(i){let e=new Q1(i),t=[],n=[],s=[];function r(d){u.camera=d,t.length=0,n.length=0,s.length=0}function o(d){d.isLightProbeGrid?s.push(d):t.push(d)}function a(d){n.push(d)}function l(){e.setup(t),s.sort((d,h)=>d.priority-h.priority||d.id-h.id)}function c(d){e.setupView(t,d)}let u={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function eA(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new D_(i),e.set(s,[a])):r>=o.length?(a=new D_(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var tA=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,nA=`uniform sampler2D shadow_pass;
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
}`,iA=[new C(1,0,0),new C(-1,0,0),new C(0,1,0),new C(0,-1,0),new C(0,0,1),new C(0,0,-1)],sA=[new C(0,-1,0),new C(0,-1,0),new C(0,0,1),new C(0,0,-1),new C(0,-1,0),new C(0,-1,0)],F_=new xe,La=new C,vf=new C;function rA(i,e,t){let n=new ws,s=new Ne,r=new Ne,o=new ct,a=new rc,l=new oc,c={},u=t.maxTextureSize,d={[ni]:Rn,[Rn]:ni,[Cn]:Cn},h=new qt({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ne},radius:{value:4}},vertexShader:tA,fragmentShader:nA}),f=h.clone();f.defines.HORIZONTAL_PASS=1;let b=new _n;b.setAttribute("position",new rt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let _=new Nt(b,h),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Ma;let m=this.type;this.render=function(M,y,E){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||M.length===0)return;this.type===Lb&&(Ce("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Ma);let D=i.getRenderTarget(),P=i.getActiveCubeFace(),k=i.getActiveMipmapLevel(),N=i.state;N.setBlending(rr),N.buffers.depth.getReversed()===!0?N.buffers.color.setClear(0,0,0,0):N.buffers.color.setClear(1,1,1,1),N.buffers.depth.setTest(!0),N.setScissorTest(!1);let V=m!==this.type;V&&y.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(W=>W.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,W=M.length;L<W;L++){let Z=M[L],q=Z.shadow;if(q===void 0){Ce("WebGLShadowMap:",Z,"has no shadow.");continue}if(q.autoUpdate===!1&&q.needsUpdate===!1)continue;s.copy(q.mapSize);let se=q.getFrameExtents();s.multiply(se),r.copy(q.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/se.x),s.x=r.x*se.x,q.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/se.y),s.y=r.y*se.y,q.mapSize.y=r.y));let j=i.state.buffers.depth.getReversed();if(q.camera._reversedDepth=j,q.map===null||V===!0){if(q.map!==null&&(q.map.depthTexture!==null&&(q.map.depthTexture.dispose(),q.map.depthTexture=null),q.map.dispose()),this.type===lo){if(Z.isPointLight){Ce("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}q.map=new dn(s.x,s.y,{format:Es,type:hi,minFilter:Bt,magFilter:Bt,generateMipmaps:!1}),q.map.texture.name=Z.name+".shadowMap",q.map.depthTexture=new ji(s.x,s.y,Wn),q.map.depthTexture.name=Z.name+".shadowMapDepth",q.map.depthTexture.format=Wi,q.map.depthTexture.compareFunction=null,q.map.depthTexture.minFilter=Ut,q.map.depthTexture.magFilter=Ut}else Z.isPointLight?(q.map=new Oa(s.x),q.map.depthTexture=new pa(s.x,di)):(q.map=new dn(s.x,s.y),q.map.depthTexture=new ji(s.x,s.y,di)),q.map.depthTexture.name=Z.name+".shadowMap",q.map.depthTexture.format=Wi,this.type===Ma?(q.map.depthTexture.compareFunction=j?af:of,q.map.depthTexture.minFilter=Bt,q.map.depthTexture.magFilter=Bt):(q.map.depthTexture.compareFunction=null,q.map.depthTexture.minFilter=Ut,q.map.depthTexture.magFilter=Ut);q.camera.updateProjectionMatrix()}q.map.isWebGLCubeRenderTarget!==!0&&(q.map.width!==s.x||q.map.height!==s.y)&&q.map.setSize(s.x,s.y);let ee=q.map.isWebGLCubeRenderTarget?6:q.getViewportCount();Z.isPointLight!==!0&&q.updateMatrices(Z,E);let ne=(q.camera.layers.mask&4294967294)!==0?q.camera.layers:E.layers;for(let Ae=0;Ae<ee;Ae++){let ze=q.getCamera(Ae);if(Z.isPointLight){let Y=q.camera,_e=q.matrix,we=Z.distance||Y.far;we!==Y.far&&(Y.far=we,Y.updateProjectionMatrix()),La.setFromMatrixPosition(Z.matrixWorld),Y.position.copy(La),vf.copy(Y.position),vf.add(iA[Ae]),Y.up.copy(sA[Ae]),Y.lookAt(vf),Y.updateMatrixWorld(),_e.makeTranslation(-La.x,-La.y,-La.z),F_.multiplyMatrices(Y.projectionMatrix,Y.matrixWorldInverse),q._frustum.setFromProjectionMatrix(F_,Y.coordinateSystem,Y.reversedDepth)}if(q.map.isWebGLCubeRenderTarget)i.setRenderTarget(q.map,Ae),i.clear();else{Ae===0&&(i.setRenderTarget(q.map),i.clear());let Y=q.getViewport(Ae);o.set(r.x*Y.x,r.y*Y.y,r.x*Y.z,r.y*Y.w),N.viewport(o)}n=q.getFrustum(Ae),S(y,E,ze,Z,ne,this.type)}q.isPointLightShadow!==!0&&this.type===lo&&x(q,E),q.needsUpdate=!1}m=this.type,g.needsUpdate=!1,i.setRenderTarget(D,P,k)};function x(M,y){let E=e.update(_);h.defines.VSM_SAMPLES!==M.blurSamples&&(h.defines.VSM_SAMPLES=M.blurSamples,f.defines.VSM_SAMPLES=M.blurSamples,h.needsUpdate=!0,f.needsUpdate=!0),M.mapPass===null?M.mapPass=new dn(s.x,s.y,{format:Es,type:hi}):(M.mapPass.width!==M.map.width||M.mapPass.height!==M.map.height)&&M.mapPass.setSize(M.map.width,M.map.height),h.uniforms.shadow_pass.value=M.map.depthTexture,h.uniforms.resolution.value.set(M.map.width,M.map.height),h.uniforms.radius.value=M.radius,i.setRenderTarget(M.mapPass),i.clear(),i.renderBufferDirect(y,null,E,h,_,null),f.uniforms.shadow_pass.value=M.mapPass.texture,f.uniforms.resolution.value.set(M.map.width,M.map.height),f.uniforms.radius.value=M.radius,i.setRenderTarget(M.map),i.clear(),i.renderBufferDirect(y,null,E,f,_,null)}function v(M,y,E,D){let P=null,k=E.isPointLight===!0?M.customDistanceMaterial:M.customDepthMaterial;if(k!==void 0)P=k;else if(P=E.isPointLight===!0?l:a,i.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let N=P.uuid,V=y.uuid,L=c[N];L===void 0&&(L={},c[N]=L);let W=L[V];W===void 0&&(W=P.clone(),L[V]=W,y.addEventListener("dispose",A)),P=W}if(P.visible=y.visible,P.wireframe=y.wireframe,D===lo?P.side=y.shadowSide!==null?y.shadowSide:y.side:P.side=y.shadowSide!==null?y.shadowSide:d[y.side],P.alphaMap=y.alphaMap,P.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,P.map=y.map,P.clipShadows=y.clipShadows,P.clippingPlanes=y.clippingPlanes,P.clipIntersection=y.clipIntersection,P.displacementMap=y.displacementMap,P.displacementScale=y.displacementScale,P.displacementBias=y.displacementBias,P.wireframeLinewidth=y.wireframeLinewidth,P.linewidth=y.linewidth,E.isPointLight===!0&&P.isMeshDistanceMaterial===!0){let N=i.properties.get(P);N.light=E}return P}function S(M,y,E,D,P,k){if(M.visible===!1)return;if(M.layers.test(P)&&(M.isMesh||M.isLine||M.isPoints)&&(M.castShadow||M.receiveShadow&&k===lo)&&(!M.frustumCulled||M.intersectsFrustum(n))){M.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,M.matrixWorld);let L=e.update(M),W=M.material;if(Array.isArray(W)){let Z=L.groups;for(let q=0,se=Z.length;q<se;q++){let j=Z[q],ee=W[j.materialIndex];if(ee&&ee.visible){let ne=v(M,ee,D,k);M.onBeforeShadow(i,M,y,E,L,ne,j),i.renderBufferDirect(E,null,L,ne,M,j),M.onAfterShadow(i,M,y,E,L,ne,j)}}}else if(W.visible){let Z=v(M,W,D,k);M.onBeforeShadow(i,M,y,E,L,Z,null),i.renderBufferDirect(E,null,L,Z,M,null),M.onAfterShadow(i,M,y,E,L,Z,null)}}let V=M.children;for(let L=0,W=V.length;L<W;L++)S(V[L],y,E,D,P,k)}function A(M){M.target.removeEventListener("dispose",A);for(let E in c){let D=c[E],P=M.target.uuid;P in D&&(D[P].dispose(),delete D[P])}}}function oA(i,e){function t(){let I=!1,$=new ct,X=null,de=new ct(0,0,0,0);return{setMask:function(ae){X!==ae&&!I&&(i.colorMask(ae,ae,ae,ae),X=ae)},setLocked:function(ae){I=ae},setClear:function(ae,ce,Pe,Xe,re){re===!0&&(ae*=Xe,ce*=Xe,Pe*=Xe),$.set(ae,ce,Pe,Xe),de.equals($)===!1&&(i.clearColor(ae,ce,Pe,Xe),de.copy($))},reset:function(){I=!1,X=null,de.set(-1,0,0,0)}}}function n(){let I=!1,$=!1,X=null,de=null,ae=null;return{setReversed:function(ce){if($!==ce){let Pe=e.get("EXT_clip_control");ce?Pe.clipControlEXT(Pe.LOWER_LEFT_EXT,Pe.ZERO_TO_ONE_EXT):Pe.clipControlEXT(Pe.LOWER_LEFT_EXT,Pe.NEGATIVE_ONE_TO_ONE_EXT),$=ce;let Xe=ae;ae=null,this.setClear(Xe)}},getReversed:function(){return $},setTest:function(ce){ce?ye(i.DEPTH_TEST):Ge(i.DEPTH_TEST)},setMask:function(ce){X!==ce&&!I&&(i.depthMask(ce),X=ce)},setFunc:function(ce){if($&&(ce=d_[ce]),de!==ce){switch(ce){case jl:i.depthFunc(i.NEVER);break;case Kl:i.depthFunc(i.ALWAYS);break;case Jl:i.depthFunc(i.LESS);break;case Gi:i.depthFunc(i.LEQUAL);break;case Yl:i.depthFunc(i.EQUAL);break;case $l:i.depthFunc(i.GEQUAL);break;case Gr:i.depthFunc(i.GREATER);break;case Zl:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}de=ce}},setLocked:function(ce){I=ce},setClear:function(ce){ae!==ce&&(ae=ce,$&&(ce=1-ce),i.clearDepth(ce))},reset:function(){I=!1,X=null,de=null,ae=null,$=!1}}}function s(){let I=!1,$=null,X=null,de=null,ae=null,ce=null,Pe=null,Xe=null,re=null;return{setTest:function(Ie){I||(Ie?ye(i.STENCIL_TEST):Ge(i.STENCIL_TEST))},setMask:function(Ie){$!==Ie&&!I&&(i.stencilMask(Ie),$=Ie)},setFunc:function(Ie,We,ge){(X!==Ie||de!==We||ae!==ge)&&(i.stencilFunc(Ie,We,ge),X=Ie,de=We,ae=ge)},setOp:function(Ie,We,ge){(ce!==Ie||Pe!==We||Xe!==ge)&&(i.stencilOp(Ie,We,ge),ce=Ie,Pe=We,Xe=ge)},setLocked:function(Ie){I=Ie},setClear:function(Ie){re!==Ie&&(i.clearStencil(Ie),re=Ie)},reset:function(){I=!1,$=null,X=null,de=null,ae=null,ce=null,Pe=null,Xe=null,re=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,u={},d={},h={},f=new WeakMap,b=[],_=null,g=!1,m=null,x=null,v=null,S=null,A=null,M=null,y=null,E=new Ee(0,0,0),D=0,P=!1,k=null,N=null,V=null,L=null,W=null,Z=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),q=!1,se=0,j=i.getParameter(i.VERSION);j.indexOf("WebGL")!==-1?(se=parseFloat(/^WebGL (\d)/.exec(j)[1]),q=se>=1):j.indexOf("OpenGL ES")!==-1&&(se=parseFloat(/^OpenGL ES (\d)/.exec(j)[1]),q=se>=2);let ee=null,ne={},Ae=i.getParameter(i.SCISSOR_BOX),ze=i.getParameter(i.VIEWPORT),Y=new ct().fromArray(Ae),_e=new ct().fromArray(ze);function we(I,$,X,de){let ae=new Uint8Array(4),ce=i.createTexture();i.bindTexture(I,ce),i.texParameteri(I,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(I,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Pe=0;Pe<X;Pe++)I===i.TEXTURE_3D||I===i.TEXTURE_2D_ARRAY?i.texImage3D($,0,i.RGBA,1,1,de,0,i.RGBA,i.UNSIGNED_BYTE,ae):i.texImage2D($+Pe,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,ae);return ce}let Le={};Le[i.TEXTURE_2D]=we(i.TEXTURE_2D,i.TEXTURE_2D,1),Le[i.TEXTURE_CUBE_MAP]=we(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Le[i.TEXTURE_2D_ARRAY]=we(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Le[i.TEXTURE_3D]=we(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ye(i.DEPTH_TEST),o.setFunc(Gi),In(!1),Rt(Fh),ye(i.CULL_FACE),cn(rr);function ye(I){u[I]!==!0&&(i.enable(I),u[I]=!0)}function Ge(I){u[I]!==!1&&(i.disable(I),u[I]=!1)}function zt(I,$){return h[I]!==$?(i.bindFramebuffer(I,$),h[I]=$,I===i.DRAW_FRAMEBUFFER&&(h[i.FRAMEBUFFER]=$),I===i.FRAMEBUFFER&&(h[i.DRAW_FRAMEBUFFER]=$),!0):!1}function De(I,$){let X=b,de=!1;if(I){X=f.get($),X===void 0&&(X=[],f.set($,X));let ae=I.textures;if(X.length!==ae.length||X[0]!==i.COLOR_ATTACHMENT0){for(let ce=0,Pe=ae.length;ce<Pe;ce++)X[ce]=i.COLOR_ATTACHMENT0+ce;X.length=ae.length,de=!0}}else X[0]!==i.BACK&&(X[0]=i.BACK,de=!0);de&&i.drawBuffers(X)}function ft(I){return _!==I?(i.useProgram(I),_=I,!0):!1}let gt={[or]:i.FUNC_ADD,[Ob]:i.FUNC_SUBTRACT,[Db]:i.FUNC_REVERSE_SUBTRACT};gt[Fb]=i.MIN,gt[Nb]=i.MAX;let Qe={[Ub]:i.ZERO,[Bb]:i.ONE,[zb]:i.SRC_COLOR,[zh]:i.SRC_ALPHA,[Xb]:i.SRC_ALPHA_SATURATE,[Wb]:i.DST_COLOR,[Hb]:i.DST_ALPHA,[Vb]:i.ONE_MINUS_SRC_COLOR,[Vh]:i.ONE_MINUS_SRC_ALPHA,[qb]:i.ONE_MINUS_DST_COLOR,[Gb]:i.ONE_MINUS_DST_ALPHA,[jb]:i.CONSTANT_COLOR,[Kb]:i.ONE_MINUS_CONSTANT_COLOR,[Jb]:i.CONSTANT_ALPHA,[Yb]:i.ONE_MINUS_CONSTANT_ALPHA};function cn(I,$,X,de,ae,ce,Pe,Xe,re,Ie){if(I===rr){g===!0&&(Ge(i.BLEND),g=!1);return}if(g===!1&&(ye(i.BLEND),g=!0),I!==kb){if(I!==m||Ie!==P){if((x!==or||A!==or)&&(i.blendEquation(i.FUNC_ADD),x=or,A=or),Ie)switch(I){case co:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Nh:i.blendFunc(i.ONE,i.ONE);break;case Uh:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Bh:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:Fe("WebGLState: Invalid blending: ",I);break}else switch(I){case co:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Nh:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Uh:Fe("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Bh:Fe("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Fe("WebGLState: Invalid blending: ",I);break}v=null,S=null,M=null,y=null,E.set(0,0,0),D=0,m=I,P=Ie}return}ae=ae||$,ce=ce||X,Pe=Pe||de,($!==x||ae!==A)&&(i.blendEquationSeparate(gt[$],gt[ae]),x=$,A=ae),(X!==v||de!==S||ce!==M||Pe!==y)&&(i.blendFuncSeparate(Qe[X],Qe[de],Qe[ce],Qe[Pe]),v=X,S=de,M=ce,y=Pe),(Xe.equals(E)===!1||re!==D)&&(i.blendColor(Xe.r,Xe.g,Xe.b,re),E.copy(Xe),D=re),m=I,P=!1}function jt(I,$){I.side===Cn?Ge(i.CULL_FACE):ye(i.CULL_FACE);let X=I.side===Rn;$&&(X=!X),In(X),I.blending===co&&I.transparent===!1?cn(rr):cn(I.blending,I.blendEquation,I.blendSrc,I.blendDst,I.blendEquationAlpha,I.blendSrcAlpha,I.blendDstAlpha,I.blendColor,I.blendAlpha,I.premultipliedAlpha),o.setFunc(I.depthFunc),o.setTest(I.depthTest),o.setMask(I.depthWrite),r.setMask(I.colorWrite);let de=I.stencilWrite;a.setTest(de),de&&(a.setMask(I.stencilWriteMask),a.setFunc(I.stencilFunc,I.stencilRef,I.stencilFuncMask),a.setOp(I.stencilFail,I.stencilZFail,I.stencilZPass)),tn(I.polygonOffset,I.polygonOffsetFactor,I.polygonOffsetUnits),I.alphaToCoverage===!0?ye(i.SAMPLE_ALPHA_TO_COVERAGE):Ge(i.SAMPLE_ALPHA_TO_COVERAGE)}function In(I){k!==I&&(I?i.frontFace(i.CW):i.frontFace(i.CCW),k=I)}function Rt(I){I!==Pb?(ye(i.CULL_FACE),I!==N&&(I===Fh?i.cullFace(i.BACK):I===Ib?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Ge(i.CULL_FACE),N=I}function bi(I){I!==V&&(q&&i.lineWidth(I),V=I)}function tn(I,$,X){I?(ye(i.POLYGON_OFFSET_FILL),(L!==$||W!==X)&&(L=$,W=X,o.getReversed()&&($=-$,X=-X),i.polygonOffset($,X))):Ge(i.POLYGON_OFFSET_FILL)}function Kn(I){I?ye(i.SCISSOR_TEST):Ge(i.SCISSOR_TEST)}function Jn(I){I===void 0&&(I=i.TEXTURE0+Z-1),ee!==I&&(i.activeTexture(I),ee=I)}function Yn(I,$,X){X===void 0&&(ee===null?X=i.TEXTURE0+Z-1:X=ee);let de=ne[X];de===void 0&&(de={type:void 0,texture:void 0},ne[X]=de),(de.type!==I||de.texture!==$)&&(ee!==X&&(i.activeTexture(X),ee=X),i.bindTexture(I,$||Le[I]),de.type=I,de.texture=$)}function F(){let I=ne[ee];I!==void 0&&I.type!==void 0&&(i.bindTexture(I.type,null),I.type=void 0,I.texture=void 0)}function $n(){try{i.compressedTexImage2D(...arguments)}catch(I){Fe("WebGLState:",I)}}function wt(){try{i.compressedTexImage3D(...arguments)}catch(I){Fe("WebGLState:",I)}}function Mt(){try{i.texSubImage2D(...arguments)}catch(I){Fe("WebGLState:",I)}}function me(){try{i.texSubImage3D(...arguments)}catch(I){Fe("WebGLState:",I)}}function Kt(){try{i.compressedTexSubImage2D(...arguments)}catch(I){Fe("WebGLState:",I)}}function ke(){try{i.compressedTexSubImage3D(...arguments)}catch(I){Fe("WebGLState:",I)}}function Be(){try{i.texStorage2D(...arguments)}catch(I){Fe("WebGLState:",I)}}function R(){try{i.texStorage3D(...arguments)}catch(I){Fe("WebGLState:",I)}}function w(){try{i.texImage2D(...arguments)}catch(I){Fe("WebGLState:",I)}}function B(){try{i.texImage3D(...arguments)}catch(I){Fe("WebGLState:",I)}}function ie(I){return d[I]!==void 0?d[I]:i.getParameter(I)}function Q(I,$){d[I]!==$&&(i.pixelStorei(I,$),d[I]=$)}function le(I){Y.equals(I)===!1&&(i.scissor(I.x,I.y,I.z,I.w),Y.copy(I))}function fe(I){_e.equals(I)===!1&&(i.viewport(I.x,I.y,I.z,I.w),_e.copy(I))}function K(I,$){let X=c.get($);X===void 0&&(X=new WeakMap,c.set($,X));let de=X.get(I);de===void 0&&(de=i.getUniformBlockIndex($,I.name),i.uniformBlockBinding($,de,de),X.set(I,de))}function J(I,$,X){let ae=c.get($).get(I);l[ae]!==X&&(i.bindBufferBase(i.UNIFORM_BUFFER,ae,X),l[ae]=X)}function ue(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),u={},d={},ee=null,ne={},h={},l={},f=new WeakMap,b=[],_=null,g=!1,m=null,x=null,v=null,S=null,A=null,M=null,y=null,E=new Ee(0,0,0),D=0,P=!1,k=null,N=null,V=null,L=null,W=null,Y.set(0,0,i.canvas.width,i.canvas.height),_e.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:ye,disable:Ge,bindFramebuffer:zt,drawBuffers:De,useProgram:ft,setBlending:cn,setMaterial:jt,setFlipSided:In,setCullFace:Rt,setLineWidth:bi,setPolygonOffset:tn,setScissorTest:Kn,activeTexture:Jn,bindTexture:Yn,unbindTexture:F,compressedTexImage2D:$n,compressedTexImage3D:wt,texImage2D:w,texImage3D:B,pixelStorei:Q,getParameter:ie,updateUBOMapping:K,uniformBlockBinding:J,texStorage2D:Be,texStorage3D:R,texSubImage2D:Mt,texSubImage3D:me,compressedTexSubImage2D:Kt,compressedTexSubImage3D:ke,scissor:le,viewport:fe,reset:ue}}function aA(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ne,u=new WeakMap,d=new Set,h,f=new WeakMap,b=new Set,_=new FinalizationRegistry(R=>b.delete(R)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(R,w){return g?new OffscreenCanvas(R,w):Xr("canvas")}function x(R,w,B){let ie=1,Q=Be(R);if((Q.width>B||Q.height>B)&&(ie=B/Math.max(Q.width,Q.height)),ie<1)if(typeof HTMLImageElement<"u"&&R instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&R instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&R instanceof ImageBitmap||typeof VideoFrame<"u"&&R instanceof VideoFrame){let le=Math.floor(ie*Q.width),fe=Math.floor(ie*Q.height);h===void 0&&(h=m(le,fe));let K=w?m(le,fe):h;return K.width=le,K.height=fe,K.getContext("2d").drawImage(R,0,0,le,fe),Ce("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+le+"x"+fe+")."),K}else return"data"in R&&Ce("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),R;return R}function v(R){return R.generateMipmaps}function S(R){i.generateMipmap(R)}function A(R){return R.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:R.isWebGL3DRenderTarget?i.TEXTURE_3D:R.isWebGLArrayRenderTarget||R.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function M(R,w,B,ie,Q,le=!1){if(R!==null){if(i[R]!==void 0)return i[R];Ce("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+R+"'")}let fe;ie&&(fe=e.get("EXT_texture_norm16"),fe||Ce("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let K=w;if(w===i.RED&&(B===i.FLOAT&&(K=i.R32F),B===i.HALF_FLOAT&&(K=i.R16F),B===i.UNSIGNED_BYTE&&(K=i.R8),B===i.UNSIGNED_SHORT&&fe&&(K=fe.R16_EXT),B===i.SHORT&&fe&&(K=fe.R16_SNORM_EXT)),w===i.RED_INTEGER&&(B===i.UNSIGNED_BYTE&&(K=i.R8UI),B===i.UNSIGNED_SHORT&&(K=i.R16UI),B===i.UNSIGNED_INT&&(K=i.R32UI),B===i.BYTE&&(K=i.R8I),B===i.SHORT&&(K=i.R16I),B===i.INT&&(K=i.R32I)),w===i.RG&&(B===i.FLOAT&&(K=i.RG32F),B===i.HALF_FLOAT&&(K=i.RG16F),B===i.UNSIGNED_BYTE&&(K=i.RG8),B===i.UNSIGNED_SHORT&&fe&&(K=fe.RG16_EXT),B===i.SHORT&&fe&&(K=fe.RG16_SNORM_EXT)),w===i.RG_INTEGER&&(B===i.UNSIGNED_BYTE&&(K=i.RG8UI),B===i.UNSIGNED_SHORT&&(K=i.RG16UI),B===i.UNSIGNED_INT&&(K=i.RG32UI),B===i.BYTE&&(K=i.RG8I),B===i.SHORT&&(K=i.RG16I),B===i.INT&&(K=i.RG32I)),w===i.RGB_INTEGER&&(B===i.UNSIGNED_BYTE&&(K=i.RGB8UI),B===i.UNSIGNED_SHORT&&(K=i.RGB16UI),B===i.UNSIGNED_INT&&(K=i.RGB32UI),B===i.BYTE&&(K=i.RGB8I),B===i.SHORT&&(K=i.RGB16I),B===i.INT&&(K=i.RGB32I)),w===i.RGBA_INTEGER&&(B===i.UNSIGNED_BYTE&&(K=i.RGBA8UI),B===i.UNSIGNED_SHORT&&(K=i.RGBA16UI),B===i.UNSIGNED_INT&&(K=i.RGBA32UI),B===i.BYTE&&(K=i.RGBA8I),B===i.SHORT&&(K=i.RGBA16I),B===i.INT&&(K=i.RGBA32I)),w===i.RGB&&(B===i.UNSIGNED_SHORT&&fe&&(K=fe.RGB16_EXT),B===i.SHORT&&fe&&(K=fe.RGB16_SNORM_EXT),B===i.UNSIGNED_INT_5_9_9_9_REV&&(K=i.RGB9_E5),B===i.UNSIGNED_INT_10F_11F_11F_REV&&(K=i.R11F_G11F_B10F)),w===i.RGBA){let J=le?ia:Je.getTransfer(Q);B===i.FLOAT&&(K=i.RGBA32F),B===i.HALF_FLOAT&&(K=i.RGBA16F),B===i.UNSIGNED_BYTE&&(K=J===dt?i.SRGB8_ALPHA8:i.RGBA8),B===i.UNSIGNED_SHORT&&fe&&(K=fe.RGBA16_EXT),B===i.SHORT&&fe&&(K=fe.RGBA16_SNORM_EXT),B===i.UNSIGNED_SHORT_4_4_4_4&&(K=i.RGBA4),B===i.UNSIGNED_SHORT_5_5_5_1&&(K=i.RGB5_A1)}return(K===i.R16F||K===i.R32F||K===i.RG16F||K===i.RG32F||K===i.RGBA16F||K===i.RGBA32F)&&e.get("EXT_color_buffer_float"),K}function y(R,w){let B;return R?w===null||w===di||w===cr?B=i.DEPTH24_STENCIL8:w===Wn?B=i.DEPTH32F_STENCIL8:w===fo&&(B=i.DEPTH24_STENCIL8,Ce("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===di||w===cr?B=i.DEPTH_COMPONENT24:w===Wn?B=i.DEPTH_COMPONENT32F:w===fo&&(B=i.DEPTH_COMPONENT16),B}function E(R,w){return v(R)===!0||R.isFramebufferTexture&&R.minFilter!==Ut&&R.minFilter!==Bt?Math.log2(Math.max(w.width,w.height))+1:R.mipmaps.length>0?R.mipmaps.length:R.isCompressedTexture&&Array.isArray(R.image)?w.mipmaps.length:1}function D(R){let w=new WeakRef(R);n.get(R).__ref=w,b.add(w),_.register(R,w,w)}function P(R){let w=n.get(R).__ref;w!==void 0&&(b.delete(w),_.unregister(w))}function k(R){V(R.target)}function N(R){L(R.target)}function V(R){R.removeEventListener("dispose",k),P(R),Z(R),R.isVideoTexture&&u.delete(R),R.isHTMLTexture&&d.delete(R)}function L(R){R.removeEventListener("dispose",N),P(R),se(R)}function W(){for(let R of b){let w=R.deref();w!==void 0&&(w.isRenderTarget===!0?L(w):V(w))}b.clear(),d.clear()}function Z(R){let w=n.get(R);if(w.__webglInit===void 0)return;let B=R.source,ie=f.get(B);if(ie){let Q=ie[w.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&q(R),Object.keys(ie).length===0&&f.delete(B)}n.remove(R)}function q(R){let w=n.get(R);i.deleteTexture(w.__webglTexture);let B=R.source,ie=f.get(B);delete ie[w.__cacheKey],o.memory.textures--}function se(R){let w=n.get(R);w.__depthDisposeCallback&&w.__depthDisposeCallback();let B=R.depthTexture;if(B&&B.renderTarget===R&&V(B),R.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(w.__webglFramebuffer[Q]))for(let le=0;le<w.__webglFramebuffer[Q].length;le++)i.deleteFramebuffer(w.__webglFramebuffer[Q][le]);else i.deleteFramebuffer(w.__webglFramebuffer[Q]);w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer[Q])}else{if(Array.isArray(w.__webglFramebuffer))for(let Q=0;Q<w.__webglFramebuffer.length;Q++)i.deleteFramebuffer(w.__webglFramebuffer[Q]);else i.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&i.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let Q=0;Q<w.__webglColorRenderbuffer.length;Q++)w.__webglColorRenderbuffer[Q]&&i.deleteRenderbuffer(w.__webglColorRenderbuffer[Q]);w.__webglDepthRenderbuffer&&i.deleteRenderbuffer(w.__webglDepthRenderbuffer)}let ie=R.textures;for(let Q=0,le=ie.length;Q<le;Q++){let fe=n.get(ie[Q]);fe.__webglTexture&&(i.deleteTexture(fe.__webglTexture),o.memory.textures--),n.remove(ie[Q])}n.remove(R)}let j=0;function ee(){j=0}function ne(){return j}function Ae(R){j=R}function ze(){let R=j;return R>=s.maxTextures&&Ce("WebGLTextures: Trying to use "+(R+1)+" texture units while this GPU supports only "+s.maxTextures),j+=1,R}function Y(R){let w=[];return w.push(R.wrapS),w.push(R.wrapT),w.push(R.wrapR||0),w.push(R.magFilter),w.push(R.minFilter),w.push(R.anisotropy),w.push(R.internalFormat),w.push(R.format),w.push(R.type),w.push(R.generateMipmaps),w.push(R.mipmapsAutoUpdate),w.push(R.premultiplyAlpha),w.push(R.flipY),w.push(R.unpackAlignment),w.push(R.colorSpace),w.join()}function _e(R,w){let B=n.get(R);if(R.isVideoTexture&&Kt(R),R.isRenderTargetTexture===!1&&R.isExternalTexture!==!0&&R.version>0&&B.__version!==R.version){let ie=R.image;if(ie===null)Ce("WebGLRenderer: Texture marked for update but no image data found.");else if(ie.complete===!1)Ce("WebGLRenderer: Texture marked for update but image is incomplete");else{jt(B,R,w);return}}else R.isExternalTexture&&(B.__webglTexture=R.sourceTexture?R.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,B.__webglTexture,i.TEXTURE0+w)}function we(R,w){let B=n.get(R);if(R.isRenderTargetTexture===!1&&R.version>0&&B.__version!==R.version){jt(B,R,w);return}else R.isExternalTexture&&(B.__webglTexture=R.sourceTexture?R.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,B.__webglTexture,i.TEXTURE0+w)}function Le(R,w){let B=n.get(R);if(R.isRenderTargetTexture===!1&&R.version>0&&B.__version!==R.version){jt(B,R,w);return}t.bindTexture(i.TEXTURE_3D,B.__webglTexture,i.TEXTURE0+w)}function ye(R,w){let B=n.get(R);if(R.version>0&&B.__version!==R.version){In(B,R,w);return}t.bindTexture(i.TEXTURE_CUBE_MAP,B.__webglTexture,i.TEXTURE0+w)}let Ge={[Si]:i.REPEAT,[ei]:i.CLAMP_TO_EDGE,[Wr]:i.MIRRORED_REPEAT},zt={[Ut]:i.NEAREST,[bc]:i.NEAREST_MIPMAP_NEAREST,[lr]:i.NEAREST_MIPMAP_LINEAR,[Bt]:i.LINEAR,[ho]:i.LINEAR_MIPMAP_NEAREST,[Dn]:i.LINEAR_MIPMAP_LINEAR},De={[i_]:i.NEVER,[lf]:i.ALWAYS,[s_]:i.LESS,[of]:i.LEQUAL,[r_]:i.EQUAL,[af]:i.GEQUAL,[o_]:i.GREATER,[a_]:i.NOTEQUAL};function ft(R,w){if(w.type===Wn&&e.has("OES_texture_float_linear")===!1&&(w.magFilter===Bt||w.magFilter===ho||w.magFilter===lr||w.magFilter===Dn||w.minFilter===Bt||w.minFilter===ho||w.minFilter===lr||w.minFilter===Dn)&&Ce("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(R,i.TEXTURE_WRAP_S,Ge[w.wrapS]),i.texParameteri(R,i.TEXTURE_WRAP_T,Ge[w.wrapT]),(R===i.TEXTURE_3D||R===i.TEXTURE_2D_ARRAY)&&i.texParameteri(R,i.TEXTURE_WRAP_R,Ge[w.wrapR]),i.texParameteri(R,i.TEXTURE_MAG_FILTER,zt[w.magFilter]),i.texParameteri(R,i.TEXTURE_MIN_FILTER,zt[w.minFilter]),w.compareFunction&&(i.texParameteri(R,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(R,i.TEXTURE_COMPARE_FUNC,De[w.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===Ut||w.minFilter!==lr&&w.minFilter!==Dn||w.type===Wn&&e.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||n.get(w).__currentAnisotropy){let B=e.get("EXT_texture_filter_anisotropic");i.texParameterf(R,B.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,s.getMaxAnisotropy())),n.get(w).__currentAnisotropy=w.anisotropy}}}function gt(R,w){let B=!1;R.__webglInit===void 0&&(R.__webglInit=!0,w.addEventListener("dispose",k),D(w));let ie=w.source,Q=f.get(ie);Q===void 0&&(Q={},f.set(ie,Q));let le=Y(w);if(le!==R.__cacheKey){Q[le]===void 0&&(Q[le]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,B=!0),Q[le].usedTimes++;let fe=Q[R.__cacheKey];fe!==void 0&&(Q[R.__cacheKey].usedTimes--,fe.usedTimes===0&&q(w)),R.__cacheKey=le,R.__webglTexture=Q[le].texture}return B}function Qe(R,w,B){return Math.floor(Math.floor(R/B)/w)}function cn(R,w,B,ie){let le=R.updateRanges;if(le.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,w.width,w.height,B,ie,w.data);else{le.sort((I,$)=>I.start-$.start);let fe=0;for(let I=1;I<le.length;I++){let $=le[fe],X=le[I],de=$.start+$.count,ae=Qe(X.start,w.width,4),ce=Qe($.start,w.width,4);X.start<=de+1&&ae===ce&&Qe(X.start+X.count-1,w.width,4)===ae?$.count=Math.max($.count,X.start+X.count-$.start):(++fe,le[fe]=X)}le.length=fe+1;let K=t.getParameter(i.UNPACK_ROW_LENGTH),J=t.getParameter(i.UNPACK_SKIP_PIXELS),ue=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,w.width);for(let I=0,$=le.length;I<$;I++){let X=le[I],de=Math.floor(X.start/4),ae=Math.ceil(X.count/4),ce=de%w.width,Pe=Math.floor(de/w.width),Xe=ae,re=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,ce),t.pixelStorei(i.UNPACK_SKIP_ROWS,Pe),t.texSubImage2D(i.TEXTURE_2D,0,ce,Pe,Xe,re,B,ie,w.data)}R.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,K),t.pixelStorei(i.UNPACK_SKIP_PIXELS,J),t.pixelStorei(i.UNPACK_SKIP_ROWS,ue)}}function jt(R,w,B){let ie=i.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(ie=i.TEXTURE_2D_ARRAY),w.isData3DTexture&&(ie=i.TEXTURE_3D);let Q=gt(R,w),le=w.source;t.bindTexture(ie,R.__webglTexture,i.TEXTURE0+B);let fe=n.get(le);if(le.version!==fe.__version||Q===!0){if(t.activeTexture(i.TEXTURE0+B),(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)===!1){let re=Je.getPrimaries(Je.workingColorSpace),Ie=w.colorSpace===ts?null:Je.getPrimaries(w.colorSpace),We=w.colorSpace===ts||re===Ie?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,We)}t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment);let J=x(w.image,!1,s.maxTextureSize);J=ke(w,J);let ue=r.convert(w.format,w.colorSpace),I=r.convert(w.type),$=M(w.internalFormat,ue,I,w.normalized,w.colorSpace,w.isVideoTexture);ft(ie,w);let X,de=w.mipmaps,ae=w.isVideoTexture!==!0,ce=fe.__version===void 0||Q===!0,Pe=le.dataReady,Xe=E(w,J);if(w.isDepthTexture)$=y(w.format===es,w.type),ce&&(ae?t.texStorage2D(i.TEXTURE_2D,1,$,J.width,J.height):t.texImage2D(i.TEXTURE_2D,0,$,J.width,J.height,0,ue,I,null));else if(w.isDataTexture)if(de.length>0){ae&&ce&&t.texStorage2D(i.TEXTURE_2D,Xe,$,de[0].width,de[0].height);for(let re=0,Ie=de.length;re<Ie;re++)X=de[re],ae?Pe&&t.texSubImage2D(i.TEXTURE_2D,re,0,0,X.width,X.height,ue,I,X.data):t.texImage2D(i.TEXTURE_2D,re,$,X.width,X.height,0,ue,I,X.data);w.generateMipmaps=!1}else ae?(ce&&t.texStorage2D(i.TEXTURE_2D,Xe,$,J.width,J.height),Pe&&cn(w,J,ue,I)):t.texImage2D(i.TEXTURE_2D,0,$,J.width,J.height,0,ue,I,J.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){ae&&ce&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Xe,$,de[0].width,de[0].height,J.depth);for(let re=0,Ie=de.length;re<Ie;re++)if(X=de[re],w.format!==ii)if(ue!==null)if(ae){if(Pe)if(w.layerUpdates.size>0){let We=_f(X.width,X.height,w.format,w.type);for(let ge of w.layerUpdates){let pt=X.data.subarray(ge*We/X.data.BYTES_PER_ELEMENT,(ge+1)*We/X.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,re,0,0,ge,X.width,X.height,1,ue,pt)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,re,0,0,0,X.width,X.height,J.depth,ue,X.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,re,$,X.width,X.height,J.depth,0,X.data,0,0);else Ce("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ae?Pe&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,re,0,0,0,X.width,X.height,J.depth,ue,I,X.data):t.texImage3D(i.TEXTURE_2D_ARRAY,re,$,X.width,X.height,J.depth,0,ue,I,X.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{ae&&ce&&t.texStorage2D(i.TEXTURE_2D,Xe,$,de[0].width,de[0].height);for(let re=0,Ie=de.length;re<Ie;re++)X=de[re],w.format!==ii?ue!==null?ae?Pe&&t.compressedTexSubImage2D(i.TEXTURE_2D,re,0,0,X.width,X.height,ue,X.data):t.compressedTexImage2D(i.TEXTURE_2D,re,$,X.width,X.height,0,X.data):Ce("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ae?Pe&&t.texSubImage2D(i.TEXTURE_2D,re,0,0,X.width,X.height,ue,I,X.data):t.texImage2D(i.TEXTURE_2D,re,$,X.width,X.height,0,ue,I,X.data)}else if(w.isDataArrayTexture)if(ae){if(ce&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Xe,$,J.width,J.height,J.depth),Pe)if(w.layerUpdates.size>0){let re=_f(J.width,J.height,w.format,w.type);for(let Ie of w.layerUpdates){let We=J.data.subarray(Ie*re/J.data.BYTES_PER_ELEMENT,(Ie+1)*re/J.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Ie,J.width,J.height,1,ue,I,We)}w.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,ue,I,J.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,$,J.width,J.height,J.depth,0,ue,I,J.data);else if(w.isData3DTexture)ae?(ce&&t.texStorage3D(i.TEXTURE_3D,Xe,$,J.width,J.height,J.depth),Pe&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,ue,I,J.data)):t.texImage3D(i.TEXTURE_3D,0,$,J.width,J.height,J.depth,0,ue,I,J.data);else if(w.isFramebufferTexture){if(ce)if(ae)t.texStorage2D(i.TEXTURE_2D,Xe,$,J.width,J.height);else{let re=J.width,Ie=J.height;for(let We=0;We<Xe;We++)t.texImage2D(i.TEXTURE_2D,We,$,re,Ie,0,ue,I,null),re>>=1,Ie>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in i){let re=i.canvas;if(re.hasAttribute("layoutsubtree")||re.setAttribute("layoutsubtree","true"),J.parentNode!==re){re.appendChild(J),d.add(w),re.onpaint=Ie=>{let We=Ie.changedElements;for(let ge of d)We.includes(ge.image)&&(ge.needsUpdate=!0)},re.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,J);else{let We=i.RGBA,ge=i.RGBA,pt=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,We,ge,pt,J)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(de.length>0){if(ae&&ce){let re=Be(de[0]);t.texStorage2D(i.TEXTURE_2D,Xe,$,re.width,re.height)}for(let re=0,Ie=de.length;re<Ie;re++)X=de[re],ae?Pe&&t.texSubImage2D(i.TEXTURE_2D,re,0,0,ue,I,X):t.texImage2D(i.TEXTURE_2D,re,$,ue,I,X);w.generateMipmaps=!1}else if(ae){if(ce){let re=Be(J);t.texStorage2D(i.TEXTURE_2D,Xe,$,re.width,re.height)}Pe&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,ue,I,J)}else t.texImage2D(i.TEXTURE_2D,0,$,ue,I,J);v(w)&&w.mipmapsAutoUpdate===!0&&S(ie),fe.__version=le.version,w.onUpdate&&w.onUpdate(w)}R.__version=w.version}function In(R,w,B){if(w.image.length!==6)return;let ie=gt(R,w),Q=w.source;t.bindTexture(i.TEXTURE_CUBE_MAP,R.__webglTexture,i.TEXTURE0+B);let le=n.get(Q);if(Q.version!==le.__version||ie===!0){t.activeTexture(i.TEXTURE0+B);let fe=Je.getPrimaries(Je.workingColorSpace),K=w.colorSpace===ts?null:Je.getPrimaries(w.colorSpace),J=w.colorSpace===ts||fe===K?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,J);let ue=w.isCompressedTexture||w.image[0].isCompressedTexture,I=w.image[0]&&w.image[0].isDataTexture,$=[];for(let ge=0;ge<6;ge++)!ue&&!I?$[ge]=x(w.image[ge],!0,s.maxCubemapSize):$[ge]=I?w.image[ge].image:w.image[ge],$[ge]=ke(w,$[ge]);let X=$[0],de=r.convert(w.format,w.colorSpace),ae=r.convert(w.type),ce=M(w.internalFormat,de,ae,w.normalized,w.colorSpace),Pe=w.isVideoTexture!==!0,Xe=le.__version===void 0||ie===!0,re=Q.dataReady,Ie=E(w,X);ft(i.TEXTURE_CUBE_MAP,w);let We;if(w.isDepthTexture){if(ce=y(w.format===es,w.type),Xe)if(Pe)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,ce,X.width,X.height);else for(let ge=0;ge<6;ge++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,ce,X.width,X.height,0,de,ae,null)}else if(ue){Pe&&Xe&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Ie,ce,X.width,X.height);for(let ge=0;ge<6;ge++){We=$[ge].mipmaps;for(let pt=0;pt<We.length;pt++){let nn=We[pt];w.format!==ii?de!==null?Pe?re&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,pt,0,0,nn.width,nn.height,de,nn.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,pt,ce,nn.width,nn.height,0,nn.data):Ce("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Pe?re&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,pt,0,0,nn.width,nn.height,de,ae,nn.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,pt,ce,nn.width,nn.height,0,de,ae,nn.data)}}}else{if(We=w.mipmaps,Pe&&Xe){We.length>0&&Ie++;let ge=Be($[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Ie,ce,ge.width,ge.height)}for(let ge=0;ge<6;ge++)if(I){Pe?re&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,0,0,$[ge].width,$[ge].height,de,ae,$[ge].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,ce,$[ge].width,$[ge].height,0,de,ae,$[ge].data);for(let pt=0;pt<We.length;pt++){let as=We[pt].image[ge].image;Pe?re&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,pt+1,0,0,as.width,as.height,de,ae,as.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,pt+1,ce,as.width,as.height,0,de,ae,as.data)}}else{Pe?re&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,0,0,de,ae,$[ge]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,ce,de,ae,$[ge]);for(let pt=0;pt<We.length;pt++){let nn=We[pt];Pe?re&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,pt+1,0,0,de,ae,nn.image[ge]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,pt+1,ce,de,ae,nn.image[ge])}}}v(w)&&w.mipmapsAutoUpdate===!0&&S(i.TEXTURE_CUBE_MAP),le.__version=Q.version,w.onUpdate&&w.onUpdate(w)}R.__version=w.version}function Rt(R,w,B,ie,Q,le){let fe=r.convert(B.format,B.colorSpace),K=r.convert(B.type),J=M(B.internalFormat,fe,K,B.normalized,B.colorSpace),ue=n.get(w),I=n.get(B);if(I.__renderTarget=w,!ue.__hasExternalTextures){let $=Math.max(1,w.width>>le),X=Math.max(1,w.height>>le);Q===i.TEXTURE_3D||Q===i.TEXTURE_2D_ARRAY?t.texImage3D(Q,le,J,$,X,w.depth,0,fe,K,null):t.texImage2D(Q,le,J,$,X,0,fe,K,null)}t.bindFramebuffer(i.FRAMEBUFFER,R),me(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ie,Q,I.__webglTexture,0,Mt(w)):(Q===i.TEXTURE_2D||Q>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ie,Q,I.__webglTexture,le),t.bindFramebuffer(i.FRAMEBUFFER,null)}function bi(R,w,B){if(i.bindRenderbuffer(i.RENDERBUFFER,R),w.depthBuffer){let ie=w.depthTexture,Q=ie&&ie.isDepthTexture?ie.type:null,le=y(w.stencilBuffer,Q),fe=w.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;me(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,Mt(w),le,w.width,w.height):B?i.renderbufferStorageMultisample(i.RENDERBUFFER,Mt(w),le,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,le,w.width,w.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,fe,i.RENDERBUFFER,R)}else{let ie=w.textures;for(let Q=0;Q<ie.length;Q++){let le=ie[Q],fe=r.convert(le.format,le.colorSpace),K=r.convert(le.type),J=M(le.internalFormat,fe,K,le.normalized,le.colorSpace);me(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,Mt(w),J,w.width,w.height):B?i.renderbufferStorageMultisample(i.RENDERBUFFER,Mt(w),J,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,J,w.width,w.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function tn(R,w,B){let ie=w.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,R),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=n.get(w.depthTexture);Q.__renderTarget=w;let le=ie?w.depthTexture.image[0]:w.depthTexture.image;(!Q.__webglTexture||le.width!==w.width||le.height!==w.height)&&(le.width=w.width,le.height=w.height,w.depthTexture.needsUpdate=!0),ie?ye(w.depthTexture,0):_e(w.depthTexture,0);let fe=Q.__webglTexture,K=Mt(w),J=ie?i.TEXTURE_CUBE_MAP_POSITIVE_X+B:i.TEXTURE_2D,ue=w.depthTexture.format===es?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(w.depthTexture.format===Wi)me(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ue,J,fe,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ue,J,fe,0);else if(w.depthTexture.format===es)me(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ue,J,fe,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ue,J,fe,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Kn(R){let w=n.get(R),B=R.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==R.depthTexture){let ie=R.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),ie){let Q=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,ie.removeEventListener("dispose",Q)};ie.addEventListener("dispose",Q),w.__depthDisposeCallback=Q}w.__boundDepthTexture=ie}if(R.depthTexture&&!w.__autoAllocateDepthBuffer)if(B)for(let ie=0;ie<6;ie++)tn(w.__webglFramebuffer[ie],R,ie);else R.texture.mipmaps.length>0?tn(w.__webglFramebuffer[0],R,0):tn(w.__webglFramebuffer,R,0);else if(B){w.__webglDepthbuffer=[];for(let ie=0;ie<6;ie++)if(t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[ie]),w.__webglDepthbuffer[ie]===void 0)w.__webglDepthbuffer[ie]=i.createRenderbuffer(),bi(w.__webglDepthbuffer[ie],R,!1);else{let Q=R.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,le=w.__webglDepthbuffer[ie];i.bindRenderbuffer(i.RENDERBUFFER,le),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,le)}}else if(R.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=i.createRenderbuffer(),bi(w.__webglDepthbuffer,R,!1);else{let Q=R.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,le=w.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,le),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,le)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function Jn(R,w,B){let ie=n.get(R);w!==void 0&&Rt(ie.__webglFramebuffer,R,R.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),B!==void 0&&Kn(R)}function Yn(R){let w=R.texture,B=n.get(R),ie=n.get(w);R.addEventListener("dispose",N),D(R);let Q=R.textures,le=R.isWebGLCubeRenderTarget===!0,fe=Q.length>1;if(fe||(ie.__webglTexture===void 0&&(ie.__webglTexture=i.createTexture()),ie.__version=w.version,o.memory.textures++),le){B.__webglFramebuffer=[];for(let K=0;K<6;K++)if(w.mipmaps.length>0){B.__webglFramebuffer[K]=[];for(let J=0;J<w.mipmaps.length;J++)B.__webglFramebuffer[K][J]=i.createFramebuffer()}else B.__webglFramebuffer[K]=i.createFramebuffer()}else{if(w.mipmaps.length>0){B.__webglFramebuffer=[];for(let K=0;K<w.mipmaps.length;K++)B.__webglFramebuffer[K]=i.createFramebuffer()}else B.__webglFramebuffer=i.createFramebuffer();if(fe)for(let K=0,J=Q.length;K<J;K++){let ue=n.get(Q[K]);ue.__webglTexture===void 0&&(ue.__webglTexture=i.createTexture(),o.memory.textures++)}if(R.samples>0&&me(R)===!1){B.__webglMultisampledFramebuffer=i.createFramebuffer(),B.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,B.__webglMultisampledFramebuffer);for(let K=0;K<Q.length;K++){let J=Q[K];B.__webglColorRenderbuffer[K]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,B.__webglColorRenderbuffer[K]);let ue=r.convert(J.format,J.colorSpace),I=r.convert(J.type),$=M(J.internalFormat,ue,I,J.normalized,J.colorSpace,R.isXRRenderTarget===!0),X=Mt(R);i.renderbufferStorageMultisample(i.RENDERBUFFER,X,$,R.width,R.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+K,i.RENDERBUFFER,B.__webglColorRenderbuffer[K])}i.bindRenderbuffer(i.RENDERBUFFER,null),R.depthBuffer&&(B.__webglDepthRenderbuffer=i.createRenderbuffer(),bi(B.__webglDepthRenderbuffer,R,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(le){t.bindTexture(i.TEXTURE_CUBE_MAP,ie.__webglTexture),ft(i.TEXTURE_CUBE_MAP,w);for(let K=0;K<6;K++)if(w.mipmaps.length>0)for(let J=0;J<w.mipmaps.length;J++)Rt(B.__webglFramebuffer[K][J],R,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,J);else Rt(B.__webglFramebuffer[K],R,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,0);v(w)?S(i.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}else if(fe){for(let K=0,J=Q.length;K<J;K++){let ue=Q[K],I=n.get(ue),$=i.TEXTURE_2D;(R.isWebGL3DRenderTarget||R.isWebGLArrayRenderTarget)&&($=R.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture($,I.__webglTexture),ft($,ue),Rt(B.__webglFramebuffer,R,ue,i.COLOR_ATTACHMENT0+K,$,0),v(ue)&&S($)}t.unbindTexture()}else{let K=i.TEXTURE_2D;if((R.isWebGL3DRenderTarget||R.isWebGLArrayRenderTarget)&&(K=R.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(K,ie.__webglTexture),ft(K,w),w.mipmaps.length>0)for(let J=0;J<w.mipmaps.length;J++)Rt(B.__webglFramebuffer[J],R,w,i.COLOR_ATTACHMENT0,K,J);else Rt(B.__webglFramebuffer,R,w,i.COLOR_ATTACHMENT0,K,0);v(w)?S(K):w.mipmaps.length>0&&i.texParameteri(K,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}R.depthBuffer&&Kn(R)}function F(R){let w=R.textures;for(let B=0,ie=w.length;B<ie;B++){let Q=w[B];if(v(Q)&&Q.mipmapsAutoUpdate===!0){let le=A(R),fe=n.get(Q).__webglTexture;t.bindTexture(le,fe),S(le),t.unbindTexture()}}}let $n=[];function wt(R){if(R.samples>0){if(me(R)===!1){let w=R.textures,B=R.width,ie=R.height,Q=i.COLOR_BUFFER_BIT,le=R.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,fe=n.get(R),K=w.length>1;if(K)for(let ue=0;ue<w.length;ue++)t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ue,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ue,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,fe.__webglMultisampledFramebuffer),R.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,fe.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,fe.__webglFramebuffer);for(let ue=0;ue<w.length;ue++){if(R.resolveDepthBuffer&&(R.depthBuffer&&(Q|=i.DEPTH_BUFFER_BIT),R.stencilBuffer&&R.resolveStencilBuffer&&(Q|=i.STENCIL_BUFFER_BIT)),K){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,fe.__webglColorRenderbuffer[ue]);let I=n.get(w[ue]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,I,0)}i.blitFramebuffer(0,0,B,ie,0,0,B,ie,Q,i.NEAREST),l===!0&&($n.length=0,$n.push(i.COLOR_ATTACHMENT0+ue),R.depthBuffer&&R.storeMultisampledDepthBuffer===!1&&$n.push(le),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,$n))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),K)for(let ue=0;ue<w.length;ue++){t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ue,i.RENDERBUFFER,fe.__webglColorRenderbuffer[ue]);let I=n.get(w[ue]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ue,i.TEXTURE_2D,I,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,fe.__webglMultisampledFramebuffer)}else if(R.depthBuffer&&R.storeMultisampledDepthBuffer===!1&&l){let w=R.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[w])}}}function Mt(R){return Math.min(s.maxSamples,R.samples)}function me(R){let w=n.get(R);return R.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function Kt(R){let w=o.render.frame;u.get(R)!==w&&(u.set(R,w),R.update())}function ke(R,w){let B=R.colorSpace,ie=R.format,Q=R.type;return R.isCompressedTexture===!0||R.isVideoTexture===!0||B!==Tn&&B!==ts&&(Je.getTransfer(B)===dt?(ie!==ii||Q!==ln)&&Ce("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Fe("WebGLTextures: Unsupported texture color space:",B)),w}function Be(R){return typeof HTMLImageElement<"u"&&R instanceof HTMLImageElement?(c.width=R.naturalWidth||R.width,c.height=R.naturalHeight||R.height):typeof VideoFrame<"u"&&R instanceof VideoFrame?(c.width=R.displayWidth,c.height=R.displayHeight):(c.width=R.width,c.height=R.height),c}this.allocateTextureUnit=ze,this.resetTextureUnits=ee,this.getTextureUnits=ne,this.setTextureUnits=Ae,this.setTexture2D=_e,this.setTexture2DArray=we,this.setTexture3D=Le,this.setTextureCube=ye,this.rebindTextures=Jn,this.setupRenderTarget=Yn,this.updateRenderTargetMipmap=F,this.updateMultisampleRenderTarget=wt,this.setupDepthRenderbuffer=Kn,this.setupFrameBufferTexture=Rt,this.useMultisampledRTT=me,this.dispose=W}function lA(i,e){function t(n,s=ts){let r,o=Je.getTransfer(s);if(n===ln)return i.UNSIGNED_BYTE;if(n===yc)return i.UNSIGNED_SHORT_4_4_4_4;if(n===vc)return i.UNSIGNED_SHORT_5_5_5_1;if(n===Qh)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===ef)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===$h)return i.BYTE;if(n===Zh)return i.SHORT;if(n===fo)return i.UNSIGNED_SHORT;if(n===_c)return i.INT;if(n===di)return i.UNSIGNED_INT;if(n===Wn)return i.FLOAT;if(n===hi)return i.HALF_FLOAT;if(n===tf)return i.ALPHA;if(n===nf)return i.RGB;if(n===ii)return i.RGBA;if(n===Wi)return i.DEPTH_COMPONENT;if(n===es)return i.DEPTH_STENCIL;if(n===po)return i.RED;if(n===xc)return i.RED_INTEGER;if(n===Es)return i.RG;if(n===Sc)return i.RG_INTEGER;if(n===wc)return i.RGBA_INTEGER;if(n===Ta||n===Ea||n===Aa||n===Ra)if(o===dt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===Ta)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===Ea)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===Aa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===Ra)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===Ta)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===Ea)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===Aa)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===Ra)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Mc||n===Tc||n===Ec||n===Ac)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===Mc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Tc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Ec)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Ac)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===Rc||n===Cc||n===Pc||n===Ic||n===Lc||n===Ca||n===kc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===Rc||n===Cc)return o===dt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===Pc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===Ic)return r.COMPRESSED_R11_EAC;if(n===Lc)return r.COMPRESSED_SIGNED_R11_EAC;if(n===Ca)return r.COMPRESSED_RG11_EAC;if(n===kc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Oc||n===Dc||n===Fc||n===Nc||n===Uc||n===Bc||n===zc||n===Vc||n===Hc||n===Gc||n===Wc||n===qc||n===Xc||n===jc)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===Oc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Dc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===Fc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Nc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Uc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===Bc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===zc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Vc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Hc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Gc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Wc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===qc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Xc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===jc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Kc||n===Jc||n===Yc)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Kc)return o===dt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Jc)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Yc)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===$c||n===Zc||n===Pa||n===Qc)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===$c)return r.COMPRESSED_RED_RGTC1_EXT;if(n===Zc)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===Pa)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Qc)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===cr?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var cA=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,uA=`
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

}`,Af=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new ma(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new qt({vertexShader:cA,fragmentShader:uA,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Nt(new nr(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Rf=class extends wi{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,d=null,h=null,f=null,b=null,_=typeof XRWebGLBinding<"u",g=new Af,m={},x=t.getContextAttributes(),v=null,S=null,A=[],M=[],y=new Ne,E=null,D=null,P=new Zt;P.viewport=new ct;let k=new Zt;k.viewport=new ct;let N=[P,k],V=new pc,L=null,W=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Y){let _e=A[Y];return _e===void 0&&(_e=new $r,A[Y]=_e),_e.getTargetRaySpace()},this.getControllerGrip=function(Y){let _e=A[Y];return _e===void 0&&(_e=new $r,A[Y]=_e),_e.getGripSpace()},this.getHand=function(Y){let _e=A[Y];return _e===void 0&&(_e=new $r,A[Y]=_e),_e.getHandSpace()};function Z(Y){let _e=M.indexOf(Y.inputSource);if(_e===-1)return;let we=A[_e];we!==void 0&&(we.update(Y.inputSource,Y.frame,c||o),we.dispatchEvent({type:Y.type,data:Y.inputSource}))}function q(){s.removeEventListener("select",Z),s.removeEventListener("selectstart",Z),s.removeEventListener("selectend",Z),s.removeEventListener("squeeze",Z),s.removeEventListener("squeezestart",Z),s.removeEventListener("squeezeend",Z),s.removeEventListener("end",q),s.removeEventListener("inputsourceschange",se);for(let Y=0;Y<A.length;Y++){let _e=M[Y];_e!==null&&(M[Y]=null,A[Y].disconnect(_e))}L=null,W=null,g.reset();for(let Y in m)delete m[Y];if(e.setRenderTarget(v),f=null,h=null,d=null,s=null,S=null,ze.stop(),n.isPresenting=!1,e.setPixelRatio(E),e.setSize(y.width,y.height,!1),D!==null){let Y=D.camera;Y.fov=D.fov,Y.zoom=D.zoom,Y.updateProjectionMatrix(),D=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Y){r=Y,n.isPresenting===!0&&Ce("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Y){a=Y,n.isPresenting===!0&&Ce("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(Y){c=Y},this.getBaseLayer=function(){return h!==null?h:f},this.getBinding=function(){return d===null&&_&&(d=new XRWebGLBinding(s,t)),d},this.getFrame=function(){return b},this.getSession=function(){return s},this.setSession=async function(Y){if(s=Y,s!==null){if(v=e.getRenderTarget(),s.addEventListener("select",Z),s.addEventListener("selectstart",Z),s.addEventListener("selectend",Z),s.addEventListener("squeeze",Z),s.addEventListener("squeezestart",Z),s.addEventListener("squeezeend",Z),s.addEventListener("end",q),s.addEventListener("inputsourceschange",se),x.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(y),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let we=null,Le=null,ye=null;x.depth&&(ye=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,we=x.stencil?es:Wi,Le=x.stencil?cr:di);let Ge={colorFormat:t.RGBA8,depthFormat:ye,scaleFactor:r};d=this.getBinding(),h=d.createProjectionLayer(Ge),s.updateRenderState({layers:[h]}),e.setPixelRatio(1),e.setSize(h.textureWidth,h.textureHeight,!1),S=new dn(h.textureWidth,h.textureHeight,{format:ii,type:ln,depthTexture:new ji(h.textureWidth,h.textureHeight,Le,void 0,void 0,void 0,void 0,void 0,void 0,we),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:h.ignoreDepthValues===!1,resolveStencilBuffer:h.ignoreDepthValues===!1,storeMultisampledDepthBuffer:h.ignoreDepthValues===!1,storeMultisampledStencilBuffer:h.ignoreDepthValues===!1})}else{let we={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,we),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),S=new dn(f.framebufferWidth,f.framebufferHeight,{format:ii,type:ln,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),ze.setContext(s),ze.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function se(Y){for(let _e=0;_e<Y.removed.length;_e++){let we=Y.removed[_e],Le=M.indexOf(we);Le>=0&&(M[Le]=null,A[Le].disconnect(we))}for(let _e=0;_e<Y.added.length;_e++){let we=Y.added[_e],Le=M.indexOf(we);if(Le===-1){for(let Ge=0;Ge<A.length;Ge++)if(Ge>=M.length){M.push(we),Le=Ge;break}else if(M[Ge]===null){M[Ge]=we,Le=Ge;break}if(Le===-1)break}let ye=A[Le];ye&&ye.connect(we)}}function j(Y,_e){_e===null?Y.matrixWorld.copy(Y.matrix):Y.matrixWorld.multiplyMatrices(_e.matrixWorld,Y.matrix),Y.matrixWorldInverse.copy(Y.matrixWorld).invert()}this.updateCamera=function(Y){if(s===null)return;let _e=Y.near,we=Y.far;g.texture!==null&&(g.depthNear>0&&(_e=g.depthNear),g.depthFar>0&&(we=g.depthFar)),V.near=k.near=P.near=_e,V.far=k.far=P.far=we,(L!==V.near||W!==V.far)&&(s.updateRenderState({depthNear:V.near,depthFar:V.far}),L=V.near,W=V.far),V.layers.mask=Y.layers.mask|6,P.layers.mask=V.layers.mask&-5,k.layers.mask=V.layers.mask&-3;let Le=Y.parent,ye=V.cameras;j(V,Le);for(let Ge=0;Ge<ye.length;Ge++)j(ye[Ge],Le);V.projectionMatrix.copy(P.projectionMatrix),V.projectionMatrixInverse.copy(P.projectionMatrixInverse),D===null&&Y.isPerspectiveCamera&&(D={camera:Y,fov:Y.fov,zoom:Y.zoom}),ee(Y,V,Le)};function ee(Y,_e,we){we===null?Y.matrix.copy(_e.matrixWorld):(Y.matrix.copy(we.matrixWorld),Y.matrix.invert(),Y.matrix.multiply(_e.matrixWorld)),Y.matrix.decompose(Y.position,Y.quaternion,Y.scale),Y.updateMatrixWorld(!0),Y.projectionMatrix.copy(_e.projectionMatrix),Y.projectionMatrixInverse.copy(_e.projectionMatrixInverse),Y.isPerspectiveCamera&&(Y.fov=Qs*2*Math.atan(1/Y.projectionMatrix.elements[5]),Y.zoom=1)}this.getCamera=function(){return V},this.getFoveation=function(){if(!(h===null&&f===null))return l},this.setFoveation=function(Y){l=Y,h!==null&&(h.fixedFoveation=Y),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=Y)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(V)},this.getCameraTexture=function(Y){return m[Y]};let ne=null;function Ae(Y,_e){if(u=_e.getViewerPose(c||o),b=_e,u!==null){let we=u.views;f!==null&&(e.setRenderTargetFramebuffer(S,f.framebuffer),e.setRenderTarget(S));let Le=!1;we.length!==V.cameras.length&&(V.cameras.length=0,Le=!0);for(let De=0;De<we.length;De++){let ft=we[De],gt=null;if(f!==null)gt=f.getViewport(ft);else{let cn=d.getViewSubImage(h,ft);gt=cn.viewport,De===0&&(e.setRenderTargetTextures(S,cn.colorTexture,cn.depthStencilTexture),e.setRenderTarget(S))}let Qe=N[De];Qe===void 0&&(Qe=new Zt,Qe.layers.enable(De),Qe.viewport=new ct,N[De]=Qe),Qe.matrix.fromArray(ft.transform.matrix),Qe.matrix.decompose(Qe.position,Qe.quaternion,Qe.scale),Qe.projectionMatrix.fromArray(ft.projectionMatrix),Qe.projectionMatrixInverse.copy(Qe.projectionMatrix).invert(),Qe.viewport.set(gt.x,gt.y,gt.width,gt.height),De===0&&(V.matrix.copy(Qe.matrix),V.matrix.decompose(V.position,V.quaternion,V.scale)),Le===!0&&V.cameras.push(Qe)}let ye=s.enabledFeatures;if(ye&&ye.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&_){d=n.getBinding();let De=d.getDepthInformation(we[0]);De&&De.isValid&&De.texture&&g.init(De,s.renderState)}if(ye&&ye.includes("camera-access")&&_){e.state.unbindTexture(),d=n.getBinding();for(let De=0;De<we.length;De++){let ft=we[De].camera;if(ft){let gt=m[ft];gt||(gt=new ma,m[ft]=gt);let Qe=d.getCameraImage(ft);gt.sourceTexture=Qe}}}}for(let we=0;we<A.length;we++){let Le=M[we],ye=A[we];Le!==null&&ye!==void 0&&ye.update(Le,_e,c||o)}ne&&ne(Y,_e),_e.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:_e}),b=null}let ze=new N_;ze.setAnimationLoop(Ae),this.setAnimationLoop=function(Y){ne=Y},this.dispose=function(){}}},dA=new xe,j_=new Oe;j_.set(-1,0,0,0,1,0,0,0,1);function hA(i,e){function t(g,m){g.matrixAutoUpdate===!0&&g.updateMatrix(),m.value.copy(g.matrix)}function n(g,m){m.color.getRGB(g.fogColor.value,mf(i)),m.isFog?(g.fogNear.value=m.near,g.fogFar.value=m.far):m.isFogExp2&&(g.fogDensity.value=m.density)}function s(g,m,x,v,S){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(g,m):m.isMeshLambertMaterial?(r(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(g,m),d(g,m)):m.isMeshPhongMaterial?(r(g,m),u(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(g,m),h(g,m),m.isMeshPhysicalMaterial&&f(g,m,S)):m.isMeshMatcapMaterial?(r(g,m),b(g,m)):m.isMeshDepthMaterial?r(g,m):m.isMeshDistanceMaterial?(r(g,m),_(g,m)):m.isMeshNormalMaterial?r(g,m):m.isLineBasicMaterial?(o(g,m),m.isLineDashedMaterial&&a(g,m)):m.isPointsMaterial?l(g,m,x,v):m.isSpriteMaterial?c(g,m):m.isShadowMaterial?(g.color.value.copy(m.color),g.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(g,m){g.opacity.value=m.opacity,m.color&&g.diffuse.value.copy(m.color),m.emissive&&g.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.bumpMap&&(g.bumpMap.value=m.bumpMap,t(m.bumpMap,g.bumpMapTransform),g.bumpScale.value=m.bumpScale,m.side===Rn&&(g.bumpScale.value*=-1)),m.normalMap&&(g.normalMap.value=m.normalMap,t(m.normalMap,g.normalMapTransform),g.normalScale.value.copy(m.normalScale),m.side===Rn&&g.normalScale.value.negate()),m.displacementMap&&(g.displacementMap.value=m.displacementMap,t(m.displacementMap,g.displacementMapTransform),g.displacementScale.value=m.displacementScale,g.displacementBias.value=m.displacementBias),m.emissiveMap&&(g.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,g.emissiveMapTransform)),m.specularMap&&(g.specularMap.value=m.specularMap,t(m.specularMap,g.specularMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest);let x=e.get(m),v=x.envMap,S=x.envMapRotation;v&&(g.envMap.value=v,g.envMapRotation.value.setFromMatrix4(dA.makeRotationFromEuler(S)).transpose(),v.isCubeTexture&&v.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(j_),g.reflectivity.value=m.reflectivity,g.ior.value=m.ior,g.refractionRatio.value=m.refractionRatio),m.lightMap&&(g.lightMap.value=m.lightMap,g.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,g.lightMapTransform)),m.aoMap&&(g.aoMap.value=m.aoMap,g.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,g.aoMapTransform))}function o(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform))}function a(g,m){g.dashSize.value=m.dashSize,g.totalSize.value=m.dashSize+m.gapSize,g.scale.value=m.scale}function l(g,m,x,v){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.size.value=m.size*x,g.scale.value=v*.5,m.map&&(g.map.value=m.map,t(m.map,g.uvTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function c(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.rotation.value=m.rotation,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function u(g,m){g.specular.value.copy(m.specular),g.shininess.value=Math.max(m.shininess,1e-4)}function d(g,m){m.gradientMap&&(g.gradientMap.value=m.gradientMap)}function h(g,m){g.metalness.value=m.metalness,m.metalnessMap&&(g.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,g.metalnessMapTransform)),g.roughness.value=m.roughness,m.roughnessMap&&(g.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,g.roughnessMapTransform)),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)}function f(g,m,x){g.ior.value=m.ior,m.diffuseRoughness>0&&(g.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),m.sheen>0&&(g.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),g.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(g.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,g.sheenColorMapTransform)),m.sheenRoughnessMap&&(g.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,g.sheenRoughnessMapTransform))),m.clearcoat>0&&(g.clearcoat.value=m.clearcoat,g.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(g.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,g.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(g.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===Rn&&g.clearcoatNormalScale.value.negate())),m.dispersion>0&&(g.dispersion.value=m.dispersion),m.retroreflectivity>0&&(g.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(g.iridescence.value=m.iridescence,g.iridescenceIOR.value=m.iridescenceIOR,g.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(g.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,g.iridescenceMapTransform)),m.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),m.transmission>0&&(g.transmission.value=m.transmission,g.transmissionSamplerMap.value=x.texture,g.transmissionSamplerSize.value.set(x.width,x.height),m.transmissionMap&&(g.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,g.transmissionMapTransform)),g.thickness.value=m.thickness,m.thicknessMap&&(g.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=m.attenuationDistance,g.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(g.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(g.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=m.specularIntensity,g.specularColor.value.copy(m.specularColor),m.specularColorMap&&(g.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,g.specularColorMapTransform)),m.specularIntensityMap&&(g.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,g.specularIntensityMapTransform))}function b(g,m){m.matcap&&(g.matcap.value=m.matcap)}function _(g,m){let x=e.get(m).light;g.referencePosition.value.setFromMatrixPosition(x.matrixWorld),g.nearDistance.value=x.shadow.camera.near,g.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function fA(i,e,t,n){let s={},r={};function o(x,v){let S=v.program;n.uniformBlockBinding(x,S,s[x.id])}function a(x,v){let S=s[x.id];S===void 0&&(b(x),S=l(x),s[x.id]=S,x.addEventListener("dispose",g));let A=v.program;n.updateUBOMapping(x,A);let M=e.render.frame;r[x.id]!==M&&(c(x),r[x.id]=M)}function l(x){let v=i.createBuffer(),S=x.__size,A=x.usage;return i.bindBuffer(i.UNIFORM_BUFFER,v),i.bufferData(i.UNIFORM_BUFFER,S,A),i.bindBuffer(i.UNIFORM_BUFFER,null),v}function c(x){let v=s[x.id],S=x.uniforms,A=x.__cache;i.bindBuffer(i.UNIFORM_BUFFER,v);for(let M=0,y=S.length;M<y;M++){let E=S[M];if(Array.isArray(E))for(let D=0,P=E.length;D<P;D++)u(E[D],M,D,A);else u(E,M,0,A)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function u(x,v,S,A){if(h(x,v,S,A)===!0){let M=x.__offset,y=x.value;if(Array.isArray(y)){let E=0;for(let D=0;D<y.length;D++){let P=y[D],k=_(P,!0);d(P,x.__data,E),E+=k.storage/Float32Array.BYTES_PER_ELEMENT}}else d(y,x.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,M,x.__data)}}function d(x,v,S){typeof x=="number"||typeof x=="boolean"?v[S]=x:x.isMatrix3?(v[S]=x.elements[0],v[S+1]=x.elements[1],v[S+2]=x.elements[2],v[S+3]=0,v[S+4]=x.elements[3],v[S+5]=x.elements[4],v[S+6]=x.elements[5],v[S+7]=0,v[S+8]=x.elements[6],v[S+9]=x.elements[7],v[S+10]=x.elements[8],v[S+11]=0):ArrayBuffer.isView(x)?v.set(x.subarray(0,v.length-S),S):x.toArray(v,S)}function h(x,v,S,A){let M=x.value,y=v+"_"+S;if(Array.isArray(M)){A[y]===void 0&&(A[y]=[]);let E=A[y],D=!1;for(let P=0;P<M.length;P++)f(M[P],E,P)===!0&&(D=!0);return D}return f(M,A,y)}function f(x,v,S){if(v[S]===void 0)return typeof x=="number"||typeof x=="boolean"?v[S]=x:ArrayBuffer.isView(x)?v[S]=x.slice():v[S]=x.clone(),!0;{let A=v[S];if(typeof x=="number"||typeof x=="boolean"){if(A!==x)return v[S]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(A.equals(x)===!1)return A.copy(x),!0}}return!1}function b(x){let v=x.uniforms,S=0,A=16;for(let y=0,E=v.length;y<E;y++){let D=Array.isArray(v[y])?v[y]:[v[y]];for(let P=0,k=D.length;P<k;P++){let N=D[P],V=Array.isArray(N.value)?N.value:[N.value],L=Array.isArray(v[y])||Array.isArray(N.value),W=S;for(let q=0,se=V.length;q<se;q++){let j=V[q],ee=_(j,L),ne=S%A,Ae=ne%ee.boundary,ze=ne+Ae;S+=Ae,ze!==0&&A-ze<ee.storage&&(S+=A-ze),q===0&&(W=S),S+=ee.storage}let Z=N.type==="int"?Int32Array:N.type==="uint"?Uint32Array:Float32Array;N.__data=new Z((S-W)/Float32Array.BYTES_PER_ELEMENT),N.__offset=W}}let M=S%A;return M>0&&(S+=A-M),x.__size=S,x.__cache={},this}function _(x,v){let S={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(S.boundary=4,S.storage=4):x.isVector2?(S.boundary=8,S.storage=8):x.isVector3||x.isColor?(S.boundary=16,S.storage=12):x.isVector4?(S.boundary=16,S.storage=16):x.isMatrix3?(S.boundary=16,S.storage=48):x.isMatrix4?(S.boundary=16,S.storage=64):x.isTexture?Ce("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(S.boundary=16,S.storage=x.byteLength):Ce("WebGLRenderer: Unsupported uniform value type.",x),v===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function g(x){let v=x.target;v.removeEventListener("dispose",g),i.deleteBuffer(s[v.id]),delete s[v.id],delete r[v.id]}function m(){for(let x in s)i.deleteBuffer(s[x]);s={},r={}}return{bind:o,update:a,dispose:m}}var pA=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Ci=null;function mA(){return Ci===null&&(Ci=new eo(pA,16,16,Es,hi),Ci.name="DFG_LUT",Ci.minFilter=Bt,Ci.magFilter=Bt,Ci.wrapS=ei,Ci.wrapT=ei,Ci.generateMipmaps=!1,Ci.needsUpdate=!0),Ci}var au=class{constructor(e={}){let{canvas:t=l_(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:h=!1,outputBufferType:f=ln}=e;this.isWebGLRenderer=!0;let b;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");b=n.getContextAttributes().alpha}else b=o;let _=f,g=new Set([wc,Sc,xc]),m=new Set([ln,di,fo,cr,yc,vc]),x=new Uint32Array(4),v=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},A=null,M=null,y=[],E=[],D=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Ai,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let P=this,k=!1,N=null,V=null,L=null,W=null;this._outputColorSpace=$t;let Z=0,q=0,se=null,j=-1,ee=null,ne=new ct,Ae=new ct,ze=null,Y=new Ee(0),_e=0,we=t.width,Le=t.height,ye=1,Ge=null,zt=null,De=new ct(0,0,we,Le),ft=new ct(0,0,we,Le),gt=!1,Qe=new ws,cn=new tc,jt=!1,In=!1,Rt=new xe,bi=new C,tn=new ct,Kn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Jn=!1;function Yn(){return se===null?ye:1}let F=n;function $n(T,O){return t.getContext(T,O)}let wt,Mt,me,Kt,ke,Be,R,w,B,ie,Q,le,fe,K,J,ue,I,$,X,de,ae,ce,Pe;try{let T={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ie,!1),t.addEventListener("webglcontextrestored",We,!1),t.addEventListener("webglcontextcreationerror",ge,!1),F===null){let O="webgl2";if(F=$n(O,T),F===null)throw $n(O)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Xe()}catch(T){throw t.removeEventListener("webglcontextlost",Ie,!1),t.removeEventListener("webglcontextrestored",We,!1),t.removeEventListener("webglcontextcreationerror",ge,!1),Fe("WebGLRenderer: "+T.message),T}function Xe(){wt=new EE(F),wt.init(),ae=new lA(F,wt),Mt=new mE(F,wt,e,ae),me=new oA(F,wt),Mt.reversedDepthBuffer&&h&&me.buffers.depth.setReversed(!0),V=F.createFramebuffer(),L=F.createFramebuffer(),W=F.createFramebuffer(),Kt=new CE(F),ke=new X1,Be=new aA(F,wt,me,ke,Mt,ae,Kt),R=new TE(P),w=new Iw(F),ce=new fE(F,w),B=new AE(F,w,Kt,ce),ie=new IE(F,B,w,ce,Kt),$=new PE(F,Mt,Be),J=new gE(ke),Q=new q1(P,R,wt,Mt,ce,J),le=new hA(P,ke),fe=new K1,K=new eA(wt),I=new hE(P,R,me,ie,b,l),ue=new rA(P,ie,Mt),Pe=new fA(F,Kt,Mt,me),X=new pE(F,wt,Kt),de=new RE(F,wt,Kt),Kt.programs=Q.programs,P.capabilities=Mt,P.extensions=wt,P.properties=ke,P.renderLists=fe,P.shadowMap=ue,P.state=me,P.info=Kt}_!==ln&&(D=new kE(_,t.width,t.height,a,s,r));let re=new Rf(P,F);this.xr=re,this.getContext=function(){return F},this.getContextAttributes=function(){return F.getContextAttributes()},this.forceContextLoss=function(){let T=wt.get("WEBGL_lose_context");T&&T.loseContext()},this.forceContextRestore=function(){let T=wt.get("WEBGL_lose_context");T&&T.restoreContext()},this.getPixelRatio=function(){return ye},this.setPixelRatio=function(T){T!==void 0&&(ye=T,this.setSize(we,Le,!1))},this.getSize=function(T){return T.set(we,Le)},this.setSize=function(T,O,G=!0){if(re.isPresenting){Ce("WebGLRenderer: Can't change size while VR device is presenting.");return}we=T,Le=O,t.width=Math.floor(T*ye),t.height=Math.floor(O*ye),G===!0&&(t.style.width=T+"px",t.style.height=O+"px"),D!==null&&D.setSize(t.width,t.height),this.setViewport(0,0,T,O)},this.getDrawingBufferSize=function(T){return T.set(we*ye,Le*ye).floor()},this.setDrawingBufferSize=function(T,O,G){we=T,Le=O,ye=G,t.width=Math.floor(T*G),t.height=Math.floor(O*G),this.setViewport(0,0,T,O)},this.setEffects=function(T){if(_===ln){Fe("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(T){for(let O=0;O<T.length;O++)if(T[O].isOutputPass===!0){Ce("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}D.setEffects(T||[])},this.getCurrentViewport=function(T){return T.copy(ne)},this.getViewport=function(T){return T.copy(De)},this.setViewport=function(T,O,G,U){T.isVector4?De.set(T.x,T.y,T.z,T.w):De.set(T,O,G,U),me.viewport(ne.copy(De).multiplyScalar(Yn()).round())},this.getScissor=function(T){return T.copy(ft)},this.setScissor=function(T,O,G,U){T.isVector4?ft.set(T.x,T.y,T.z,T.w):ft.set(T,O,G,U),me.scissor(Ae.copy(ft).multiplyScalar(Yn()).round())},this.getScissorTest=function(){return gt},this.setScissorTest=function(T){me.setScissorTest(gt=T)},this.setOpaqueSort=function(T){Ge=T},this.setTransparentSort=function(T){zt=T},this.getClearColor=function(T){return T.copy(I.getClearColor())},this.setClearColor=function(){I.setClearColor(...arguments)},this.getClearAlpha=function(){return I.getClearAlpha()},this.setClearAlpha=function(){I.setClearAlpha(...arguments)},this.clear=function(T=!0,O=!0,G=!0){let U=0;if(T){let z=!1;if(se!==null){let pe=se.texture.format;z=g.has(pe)}if(z){let pe=se.texture.type,Se=m.has(pe),he=I.getClearColor(),ve=I.getClearAlpha(),Re=he.r,Ve=he.g,et=he.b;Se?(x[0]=Re,x[1]=Ve,x[2]=et,x[3]=ve,F.clearBufferuiv(F.COLOR,0,x)):(v[0]=Re,v[1]=Ve,v[2]=et,v[3]=ve,F.clearBufferiv(F.COLOR,0,v))}else U|=F.COLOR_BUFFER_BIT}O&&(U|=F.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),G&&(U|=F.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),U!==0&&F.clear(U)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(T){T.setRenderer(this),N=T},this.dispose=function(){t.removeEventListener("webglcontextlost",Ie,!1),t.removeEventListener("webglcontextrestored",We,!1),t.removeEventListener("webglcontextcreationerror",ge,!1),I.dispose(),fe.dispose(),K.dispose(),Be.dispose(),ke.dispose(),R.dispose(),ie.dispose(),B.dispose(),ce.dispose(),Pe.dispose(),Q.dispose(),re.dispose(),re.removeEventListener("sessionstart",mm),re.removeEventListener("sessionend",gm),Os.stop()};function Ie(T){T.preventDefault(),sa("WebGLRenderer: Context Lost."),k=!0}function We(){sa("WebGLRenderer: Context Restored."),k=!1;let T=Kt.autoReset,O=ue.enabled,G=ue.autoUpdate,U=ue.needsUpdate,z=ue.type;Xe(),Kt.autoReset=T,ue.enabled=O,ue.autoUpdate=G,ue.needsUpdate=U,ue.type=z}function ge(T){Fe("WebGLRenderer: A WebGL context could not be created. Reason: ",T.statusMessage)}function pt(T){let O=T.target;O.removeEventListener("dispose",pt),nn(O)}function nn(T){as(T),ke.remove(T)}function as(T){let O=ke.get(T).programs;O!==void 0&&(O.forEach(function(G){Q.releaseProgram(G)}),T.isShaderMaterial&&Q.releaseShaderCache(T))}this.renderBufferDirect=function(T,O,G,U,z,pe){O===null&&(O=Kn);let Se=z.isMesh&&z.matrixWorld.determinantAffine()<0,he=Tx(T,O,G,U,z);me.setMaterial(U,Se);let ve=G.index,Re=1;if(U.wireframe===!0){if(ve=B.getWireframeAttribute(G),ve===void 0)return;Re=2}let Ve=G.drawRange,et=G.attributes.position,Me=Ve.start*Re,tt=(Ve.start+Ve.count)*Re;pe!==null&&(Me=Math.max(Me,pe.start*Re),tt=Math.min(tt,(pe.start+pe.count)*Re)),ve!==null?(Me=Math.max(Me,0),tt=Math.min(tt,ve.count)):et!=null&&(Me=Math.max(Me,0),tt=Math.min(tt,et.count));let Vt=tt-Me;if(Vt<0||Vt===1/0)return;ce.setup(z,U,he,G,ve);let xt,bt=X;if(ve!==null&&(xt=w.get(ve),bt=de,bt.setIndex(xt)),z.isMesh)U.wireframe===!0?(me.setLineWidth(U.wireframeLinewidth*Yn()),bt.setMode(F.LINES)):bt.setMode(F.TRIANGLES);else if(z.isLine){let pn=U.linewidth;pn===void 0&&(pn=1),me.setLineWidth(pn*Yn()),z.isLineSegments?bt.setMode(F.LINES):z.isLineLoop?bt.setMode(F.LINE_LOOP):bt.setMode(F.LINE_STRIP)}else z.isPoints?bt.setMode(F.POINTS):z.isSprite&&bt.setMode(F.TRIANGLES);if(z.isBatchedMesh)if(wt.get("WEBGL_multi_draw"))bt.renderMultiDraw(z._multiDrawStarts,z._multiDrawCounts,z._multiDrawCount);else{let pn=z._multiDrawStarts,Te=z._multiDrawCounts,Sn=z._multiDrawCount,lt=ve?w.get(ve).bytesPerElement:1,Ds=ke.get(U).currentProgram.getUniforms();for(let mn=0;mn<Sn;mn++)Ds.setValue(F,"_gl_DrawID",mn),bt.render(pn[mn]/lt,Te[mn])}else if(z.isInstancedMesh)bt.renderInstances(Me,Vt,z.count);else if(G.isInstancedBufferGeometry){let pn=G._maxInstanceCount!==void 0?G._maxInstanceCount:1/0,Te=Math.min(G.instanceCount,pn);bt.renderInstances(Me,Vt,Te)}else bt.render(Me,Vt)};function pm(T,O,G,U){N!==null&&T.isNodeMaterial&&N.setObject(U,T),jt===!0&&J.setState(T,G,!1),T.transparent===!0&&T.side===Cn&&T.forceSinglePass===!1?(T.side=Rn,T.needsUpdate=!0,ko(T,O,U),T.side=ni,T.needsUpdate=!0,ko(T,O,U),T.side=Cn):ko(T,O,U)}this.compile=function(T,O,G=null){G===null&&(G=T),N!==null&&N.renderStart(T,O,G),M=K.get(G),M.init(O),E.push(M),G.traverseVisible(function(z){z.isLight&&z.layers.test(O.layers)&&(M.pushLight(z),z.castShadow&&M.pushShadow(z))}),T!==G&&T.traverseVisible(function(z){z.isLight&&z.layers.test(O.layers)&&(M.pushLight(z),z.castShadow&&M.pushShadow(z))}),M.setupLights(),N!==null&&N.updateLights(M.state.lightsArray),In=this.localClippingEnabled,jt=J.init(this.clippingPlanes,In),jt===!0&&J.setGlobalState(this.clippingPlanes,O),N!==null&&ue.render(M.state.shadowsArray,G,O);let U=new Set;return T.traverse(function(z){if(!(z.isMesh||z.isPoints||z.isLine||z.isSprite))return;let pe=z.material;if(pe)if(Array.isArray(pe))for(let Se=0;Se<pe.length;Se++){let he=pe[Se];pm(he,G,O,z),U.add(he)}else pm(pe,G,O,z),U.add(pe)}),M=E.pop(),N!==null&&N.renderEnd(),U},this.compileAsync=function(T,O,G=null){let U=this.compile(T,O,G);return new Promise(z=>{function pe(){if(U.forEach(function(Se){let ve=ke.get(Se).currentProgram;(ve===void 0||ve.isReady())&&U.delete(Se)}),U.size===0){z(T);return}setTimeout(pe,10)}wt.get("KHR_parallel_shader_compile")!==null?pe():setTimeout(pe,10)})};let vd=null;function wx(T){vd&&vd(T)}function mm(){Os.stop()}function gm(){Os.start()}let Os=new N_;Os.setAnimationLoop(wx),typeof self<"u"&&Os.setContext(self),this.setAnimationLoop=function(T){vd=T,re.setAnimationLoop(T),T===null?Os.stop():Os.start()},re.addEventListener("sessionstart",mm),re.addEventListener("sessionend",gm),this.render=function(T,O){if(O!==void 0&&O.isCamera!==!0){Fe("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(k===!0)return;N!==null&&N.renderStart(T,O);let G=re.enabled===!0&&re.isPresenting===!0,U=D!==null&&(se===null||G)&&D.begin(P,se);if(T.matrixWorldAutoUpdate===!0&&T.updateMatrixWorld(),O.parent===null&&O.matrixWorldAutoUpdate===!0&&O.updateMatrixWorld(),re.enabled===!0&&re.isPresenting===!0&&(D===null||D.isCompositing()===!1)&&(re.cameraAutoUpdate===!0&&re.updateCamera(O),O=re.getCamera()),T.isScene===!0&&T.onBeforeRender(P,T,O,se),M=K.get(T,E.length),M.init(O),M.state.textureUnits=Be.getTextureUnits(),E.push(M),Rt.multiplyMatrices(O.projectionMatrix,O.matrixWorldInverse),O.isArrayCamera?cn.setFromArrayCamera(O):Qe.setFromProjectionMatrix(Rt,ti,O.reversedDepth),In=this.localClippingEnabled,jt=J.init(this.clippingPlanes,In),A=fe.get(T,y.length),A.init(),y.push(A),this.info.render.frame++,re.enabled===!0&&re.isPresenting===!0){let Se=P.xr.getDepthSensingMesh();Se!==null&&xd(Se,O,-1/0,P.sortObjects)}xd(T,O,0,P.sortObjects),A.finish(),N!==null&&N.updateLights(M.state.lightsArray),P.sortObjects===!0&&A.sort(Ge,zt),Jn=re.enabled===!1||re.isPresenting===!1||re.hasDepthSensing()===!1,Jn&&I.addToRenderList(A,T),this.info.autoReset===!0&&this.info.reset(),jt===!0&&J.beginShadows();let z=M.state.shadowsArray;if(ue.render(z,T,O),jt===!0&&J.endShadows(),(U&&D.hasRenderPass())===!1){let Se=A.opaque,he=A.transmissive;if(M.setupLights(),O.isArrayCamera){let ve=O.cameras;if(he.length>0)for(let Re=0,Ve=ve.length;Re<Ve;Re++){let et=ve[Re];_m(Se,he,T,et)}Jn&&I.render(T);for(let Re=0,Ve=ve.length;Re<Ve;Re++){let et=ve[Re];bm(A,T,et,et.viewport)}}else he.length>0&&_m(Se,he,T,O),Jn&&I.render(T),bm(A,T,O)}se!==null&&q===0&&(Be.updateMultisampleRenderTarget(se),Be.updateRenderTargetMipmap(se)),U&&D.end(P),T.isScene===!0&&T.onAfterRender(P,T,O),ce.resetDefaultState(),j=-1,ee=null,E.pop(),E.length>0?(M=E[E.length-1],Be.setTextureUnits(M.state.textureUnits),jt===!0&&J.setGlobalState(P.clippingPlanes,M.state.camera)):M=null,y.pop(),y.length>0?A=y[y.length-1]:A=null,N!==null&&N.renderEnd()};function xd(T,O,G,U){if(T.visible===!1)return;if(T.layers.test(O.layers)){if(T.isGroup)G=T.renderOrder;else if(T.isLOD)T.autoUpdate===!0&&T.update(O);else if(T.isLight)M.pushLight(T),T.castShadow&&M.pushShadow(T);else if(T.isSprite){let Se=O.isArrayCamera?cn:Qe;if(!T.frustumCulled||T.intersectsFrustum(Se)){U&&tn.setFromMatrixPosition(T.matrixWorld).applyMatrix4(Rt);let he=ie.update(T),ve=T.material;ve.visible&&A.push(T,he,ve,G,tn.z,null,O)}}else if(T.isMesh||T.isLine||T.isPoints){let Se=O.isArrayCamera?cn:Qe;if(!T.frustumCulled||T.intersectsFrustum(Se)){let he=ie.update(T),ve=T.material;if(U&&(T.boundingSphere!==void 0?(T.boundingSphere===null&&T.computeBoundingSphere(),tn.copy(T.boundingSphere.center)):(he.boundingSphere===null&&he.computeBoundingSphere(),tn.copy(he.boundingSphere.center)),tn.applyMatrix4(T.matrixWorld).applyMatrix4(Rt)),Array.isArray(ve)){let Re=he.groups;for(let Ve=0,et=Re.length;Ve<et;Ve++){let Me=Re[Ve],tt=ve[Me.materialIndex];tt&&tt.visible&&A.push(T,he,tt,G,tn.z,Me,O)}}else ve.visible&&A.push(T,he,ve,G,tn.z,null,O)}}}let pe=T.children;for(let Se=0,he=pe.length;Se<he;Se++)xd(pe[Se],O,G,U)}function bm(T,O,G,U){let{opaque:z,transmissive:pe,transparent:Se}=T;M.setupLightsView(G),jt===!0&&J.setGlobalState(P.clippingPlanes,G),U&&me.viewport(ne.copy(U)),z.length>0&&Qa(z,O,G),pe.length>0&&Qa(pe,O,G),Se.length>0&&Qa(Se,O,G),me.buffers.depth.setTest(!0),me.buffers.depth.setMask(!0),me.buffers.color.setMask(!0),me.setPolygonOffset(!1)}function _m(T,O,G,U){if((G.isScene===!0?G.overrideMaterial:null)!==null)return;if(M.state.transmissionRenderTarget[U.id]===void 0){let Me=wt.has("EXT_color_buffer_half_float")||wt.has("EXT_color_buffer_float");M.state.transmissionRenderTarget[U.id]=new dn(1,1,{generateMipmaps:!0,type:Me?hi:ln,minFilter:Dn,samples:Math.max(4,Mt.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Je.workingColorSpace})}let pe=M.state.transmissionRenderTarget[U.id],Se=U.viewport||ne;pe.setSize(Se.z*P.transmissionResolutionScale,Se.w*P.transmissionResolutionScale);let he=P.getRenderTarget(),ve=P.getActiveCubeFace(),Re=P.getActiveMipmapLevel();P.setRenderTarget(pe),P.getClearColor(Y),_e=P.getClearAlpha(),_e<1&&P.setClearColor(16777215,.5),P.clear(),Jn&&I.render(G);let Ve=P.toneMapping;P.toneMapping=Ai;let et=U.viewport;if(U.viewport!==void 0&&(U.viewport=void 0),M.setupLightsView(U),jt===!0&&J.setGlobalState(P.clippingPlanes,U),Qa(T,G,U),Be.updateMultisampleRenderTarget(pe),Be.updateRenderTargetMipmap(pe),wt.has("WEBGL_multisampled_render_to_texture")===!1){let Me=!1;for(let tt=0,Vt=O.length;tt<Vt;tt++){let xt=O[tt],{object:bt,geometry:pn,material:Te,group:Sn}=xt;if(Te.side===Cn&&bt.layers.test(U.layers)){let lt=Te.side;Te.side=Rn,Te.needsUpdate=!0,ym(bt,G,U,pn,Te,Sn),Te.side=lt,Te.needsUpdate=!0,Me=!0}}Me===!0&&(Be.updateMultisampleRenderTarget(pe),Be.updateRenderTargetMipmap(pe))}P.setRenderTarget(he,ve,Re),P.setClearColor(Y,_e),et!==void 0&&(U.viewport=et),P.toneMapping=Ve}function Qa(T,O,G){let U=O.isScene===!0?O.overrideMaterial:null;for(let z=0,pe=T.length;z<pe;z++){let Se=T[z],{object:he,geometry:ve,group:Re}=Se,Ve=Se.material;Ve.allowOverride===!0&&U!==null&&(Ve=U),he.layers.test(G.layers)&&ym(he,O,G,ve,Ve,Re)}}function ym(T,O,G,U,z,pe){N!==null&&z.isNodeMaterial&&N.setObject(T,z),T.onBeforeRender(P,O,G,U,z,pe),T.modelViewMatrix.multiplyMatrices(G.matrixWorldInverse,T.matrixWorld),T.normalMatrix.getNormalMatrix(T.modelViewMatrix),z.onBeforeRender(P,O,G,U,T,pe),z.transparent===!0&&z.side===Cn&&z.forceSinglePass===!1?(z.side=Rn,z.needsUpdate=!0,P.renderBufferDirect(G,O,U,z,T,pe),z.side=ni,z.needsUpdate=!0,P.renderBufferDirect(G,O,U,z,T,pe),z.side=Cn):P.renderBufferDirect(G,O,U,z,T,pe),T.onAfterRender(P,O,G,U,z,pe)}function vm(T){let O=0;for(let G of T)G.texture!==null&&O++;return O}function ko(T,O,G){O.isScene!==!0&&(O=Kn);let U=ke.get(T),z=M.state.lights,pe=M.state.shadowsArray,Se=z.state.version,he=Q.getParameters(T,z.state,pe,O,G,M.state.lightProbeGridArray),ve=Q.getProgramCacheKey(he),Re=U.programs;U.environment=T.isMeshStandardMaterial||T.isMeshLambertMaterial||T.isMeshPhongMaterial?O.environment:null,U.fog=O.fog;let Ve=T.isMeshStandardMaterial||T.isMeshLambertMaterial&&!T.envMap||T.isMeshPhongMaterial&&!T.envMap;U.envMap=R.get(T.envMap||U.environment,Ve),U.envMapRotation=U.environment!==null&&T.envMap===null?O.environmentRotation:T.envMapRotation,Re===void 0&&(T.addEventListener("dispose",pt),Re=new Map,U.programs=Re,U.programVariants=new Map);let et=Re.get(ve);if(et!==void 0){if(U.currentProgram===et&&U.lightsStateVersion===Se)return Sm(T,he),et}else he.uniforms=Q.getUniforms(T),N!==null&&T.isNodeMaterial&&N.build(T,G,he),T.onBeforeCompile(he,P),et=Q.acquireProgram(he,ve),Re.set(ve,et),U.uniforms=he.uniforms;let Me=U.uniforms;return(!T.isShaderMaterial&&!T.isRawShaderMaterial||T.clipping===!0)&&(Me.clippingPlanes=J.uniform),Sm(T,he),U.needsLights=Ax(T),U.lightsStateVersion=Se,U.needsLights&&(Me.ambientLightColor.value=z.state.ambient,Me.lightProbe.value=z.state.probe,Me.sunLights.value=z.state.sun,Me.sunLightShadows.value=z.state.sunShadow,Me.directionalLights.value=z.state.directional,Me.directionalLightShadows.value=z.state.directionalShadow,Me.spotLights.value=z.state.spot,Me.spotLightShadows.value=z.state.spotShadow,Me.rectAreaLights.value=z.state.rectArea,Me.ltc_1.value=z.state.rectAreaLTC1,Me.ltc_2.value=z.state.rectAreaLTC2,Me.pointLights.value=z.state.point,Me.pointLightShadows.value=z.state.pointShadow,Me.hemisphereLights.value=z.state.hemi,Me.sunShadowMatrix.value=z.state.sunShadowMatrix,Me.sunShadowCascade.value=z.state.sunShadowCascade,Me.directionalShadowMatrix.value=z.state.directionalShadowMatrix,Me.spotLightMatrix.value=z.state.spotLightMatrix,Me.spotLightMap.value=z.state.spotLightMap,Me.pointShadowMatrix.value=z.state.pointShadowMatrix),U.numLightProbeGrids=vm(M.state.lightProbeGridArray),U.currentProgram=et,U.uniformsList=null,et}function Mx(T,O,G,U,z){let pe=ke.get(T),Se=pe.currentProgram.id+","+U+","+z,he=pe.programVariants.get(Se);return he===void 0?(he=ko(T,O,G),pe.programVariants.set(Se,he)):(pe.currentProgram=he,pe.uniformsList=null,pe.outputColorSpace=U,pe.toneMapping=z),he}function xm(T){if(T.uniformsList===null){let O=T.currentProgram.getUniforms();T.uniformsList=go.seqWithValue(O.seq,T.uniforms)}return T.uniformsList}function Sm(T,O){let G=ke.get(T);G.outputColorSpace=O.outputColorSpace,G.batching=O.batching,G.batchingColor=O.batchingColor,G.instancing=O.instancing,G.instancingColor=O.instancingColor,G.instancingMorph=O.instancingMorph,G.skinning=O.skinning,G.morphTargets=O.morphTargets,G.morphNormals=O.morphNormals,G.morphColors=O.morphColors,G.morphTargetsCount=O.morphTargetsCount,G.numClippingPlanes=O.numClippingPlanes,G.numIntersection=O.numClipIntersection,G.vertexAlphas=O.vertexAlphas,G.vertexTangents=O.vertexTangents,G.toneMapping=O.toneMapping}function Tx(T,O,G,U,z){O.isScene!==!0&&(O=Kn),Be.resetTextureUnits();let pe=O.fog,Se=U.isMeshStandardMaterial||U.isMeshLambertMaterial||U.isMeshPhongMaterial?O.environment:null,he=se===null?P.outputColorSpace:se.isXRRenderTarget===!0?se.texture.colorSpace:Je.workingColorSpace,ve=U.isMeshStandardMaterial||U.isMeshLambertMaterial&&!U.envMap||U.isMeshPhongMaterial&&!U.envMap,Re=R.get(U.envMap||Se,ve),Ve=U.vertexColors===!0&&!!G.attributes.color&&G.attributes.color.itemSize===4,et=!!G.attributes.tangent&&(!!U.normalMap||U.anisotropy>0),Me=!!G.morphAttributes.position,tt=!!G.morphAttributes.normal,Vt=!!G.morphAttributes.color,xt=Ai;U.toneMapped&&(se===null||se.isXRRenderTarget===!0)&&(xt=P.toneMapping);let bt=G.morphAttributes.position||G.morphAttributes.normal||G.morphAttributes.color,pn=bt!==void 0?bt.length:0,Te=ke.get(U),Sn=M.state.lights;if(jt===!0&&(In===!0||T!==ee)){let Ct=T===ee&&U.id===j;J.setState(U,T,Ct)}let lt=!1,Ds=!1;U.version===Te.__version?Te.needsLights&&Te.lightsStateVersion!==Sn.state.version||z.isBatchedMesh&&Te.batching===!1||!z.isBatchedMesh&&Te.batching===!0||z.isBatchedMesh&&Te.batchingColor===!0&&z._colorsTexture===null||z.isBatchedMesh&&Te.batchingColor===!1&&z._colorsTexture!==null||z.isInstancedMesh&&Te.instancing===!1||!z.isInstancedMesh&&Te.instancing===!0||z.isSkinnedMesh&&Te.skinning===!1||!z.isSkinnedMesh&&Te.skinning===!0||z.isInstancedMesh&&Te.instancingColor===!0&&z.instanceColor===null||z.isInstancedMesh&&Te.instancingColor===!1&&z.instanceColor!==null||z.isInstancedMesh&&Te.instancingMorph===!0&&z.morphTexture===null||z.isInstancedMesh&&Te.instancingMorph===!1&&z.morphTexture!==null||Te.envMap!==Re||U.fog===!0&&Te.fog!==pe||Te.numClippingPlanes!==void 0&&(Te.numClippingPlanes!==J.numPlanes||Te.numIntersection!==J.numIntersection)||Te.vertexAlphas!==Ve||Te.vertexTangents!==et||Te.morphTargets!==Me||Te.morphNormals!==tt||Te.morphColors!==Vt||Te.morphTargetsCount!==pn||Te.numLightProbeGrids!==vm(M.state.lightProbeGridArray)?lt=!0:(Te.outputColorSpace!==he||Te.toneMapping!==xt)&&(Ds=!0):(lt=!0,Te.__version=U.version);let mn=Te.currentProgram;(lt===!0||Ds===!0)&&(mn=Ds===!0?Mx(U,O,z,he,xt):ko(U,O,z),N&&U.isNodeMaterial&&N.onUpdateProgram(U,mn,Te));let el=!1,ls=!1,Fs=!1,it=mn.getUniforms(),un=Te.uniforms;if(me.useProgram(mn.program)&&(el=!0,ls=!0,Fs=!0),U.id!==j&&(j=U.id,ls=!0),el||ee!==T){me.buffers.depth.getReversed()&&T.reversedDepth!==!0&&(T._reversedDepth=!0,T.updateProjectionMatrix()),it.setValue(F,"projectionMatrix",T.projectionMatrix),it.setValue(F,"viewMatrix",T.matrixWorldInverse);let sn=it.map.cameraPosition;sn!==void 0&&sn.setValue(F,bi.setFromMatrixPosition(T.matrixWorld)),Mt.logarithmicDepthBuffer&&it.setValue(F,"logDepthBufFC",2/(Math.log(T.far+1)/Math.LN2)),(U.isMeshPhongMaterial||U.isMeshToonMaterial||U.isMeshLambertMaterial||U.isMeshBasicMaterial||U.isMeshStandardMaterial||U.isShaderMaterial)&&it.setValue(F,"isOrthographic",T.isOrthographicCamera===!0),ee!==T&&(ee=T,ls=!0,Fs=!0)}if(Te.needsLights&&(Sn.state.sunShadowMap.length>0&&it.setValue(F,"sunShadowMap",Sn.state.sunShadowMap,Be),Sn.state.directionalShadowMap.length>0&&it.setValue(F,"directionalShadowMap",Sn.state.directionalShadowMap,Be),Sn.state.spotShadowMap.length>0&&it.setValue(F,"spotShadowMap",Sn.state.spotShadowMap,Be),Sn.state.pointShadowMap.length>0&&it.setValue(F,"pointShadowMap",Sn.state.pointShadowMap,Be)),z.isSkinnedMesh){it.setOptional(F,z,"bindMatrix"),it.setOptional(F,z,"bindMatrixInverse");let Ct=z.skeleton;Ct&&(Ct.boneTexture===null&&Ct.computeBoneTexture(),it.setValue(F,"boneTexture",Ct.boneTexture,Be))}z.isBatchedMesh&&(it.setOptional(F,z,"batchingTexture"),it.setValue(F,"batchingTexture",z._matricesTexture,Be),it.setOptional(F,z,"batchingIdTexture"),it.setValue(F,"batchingIdTexture",z._indirectTexture,Be),it.setOptional(F,z,"batchingColorTexture"),z._colorsTexture!==null&&it.setValue(F,"batchingColorTexture",z._colorsTexture,Be));let oi=G.morphAttributes;if((oi.position!==void 0||oi.normal!==void 0||oi.color!==void 0)&&$.update(z,G,mn),(ls||Te.receiveShadow!==z.receiveShadow)&&(Te.receiveShadow=z.receiveShadow,it.setValue(F,"receiveShadow",z.receiveShadow)),(U.isMeshStandardMaterial||U.isMeshLambertMaterial||U.isMeshPhongMaterial)&&U.envMap===null&&O.environment!==null&&(un.envMapIntensity.value=O.environmentIntensity),un.dfgLUT!==void 0&&(un.dfgLUT.value=mA()),ls){if(it.setValue(F,"toneMappingExposure",P.toneMappingExposure),Te.needsLights&&Ex(un,Fs),pe&&U.fog===!0&&le.refreshFogUniforms(un,pe),le.refreshMaterialUniforms(un,U,ye,Le,M.state.transmissionRenderTarget[T.id]),Te.needsLights&&Te.numLightProbeGrids>0){let Ct=S,sn=0;for(let Oi of M.state.lightProbeGridArray)Oi.texture!==null&&(Ct.textures[sn]=Oi.texture,Ct.min[sn]=Oi.boundingBox.min,Ct.max[sn]=Oi.boundingBox.max,Ct.resolution[sn]=Oi.resolution,sn++);for(let Oi in Ct)Ct[Oi].length=sn;un.probesSH.value=Ct.textures,un.probesMin.value=Ct.min,un.probesMax.value=Ct.max,un.probesResolution.value=Ct.resolution}go.upload(F,xm(Te),un,Be)}if(U.isShaderMaterial&&U.uniformsNeedUpdate===!0&&(go.upload(F,xm(Te),un,Be),U.uniformsNeedUpdate=!1),U.isSpriteMaterial&&it.setValue(F,"center",z.center),it.setValue(F,"modelViewMatrix",z.modelViewMatrix),it.setValue(F,"normalMatrix",z.normalMatrix),it.setValue(F,"modelMatrix",z.matrixWorld),U.uniformsGroups!==void 0){let Ct=U.uniformsGroups;for(let sn=0,Oi=Ct.length;sn<Oi;sn++){let Mm=Ct[sn];Pe.update(Mm,mn),Pe.bind(Mm,mn)}}return mn}function Ex(T,O){T.ambientLightColor.needsUpdate=O,T.lightProbe.needsUpdate=O,T.sunLights.needsUpdate=O,T.sunLightShadows.needsUpdate=O,T.directionalLights.needsUpdate=O,T.directionalLightShadows.needsUpdate=O,T.pointLights.needsUpdate=O,T.pointLightShadows.needsUpdate=O,T.spotLights.needsUpdate=O,T.spotLightShadows.needsUpdate=O,T.rectAreaLights.needsUpdate=O,T.hemisphereLights.needsUpdate=O}function Ax(T){return T.isMeshLambertMaterial||T.isMeshToonMaterial||T.isMeshPhongMaterial||T.isMeshStandardMaterial||T.isShadowMaterial||T.isShaderMaterial&&T.lights===!0}this.getActiveCubeFace=function(){return Z},this.getActiveMipmapLevel=function(){return q},this.getRenderTarget=function(){return se},this.setRenderTargetTextures=function(T,O,G){let U=ke.get(T);U.__autoAllocateDepthBuffer=T.resolveDepthBuffer===!1,U.__autoAllocateDepthBuffer===!1&&(U.__useRenderToTexture=!1),ke.get(T.texture).__webglTexture=O,ke.get(T.depthTexture).__webglTexture=U.__autoAllocateDepthBuffer?void 0:G,U.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(T,O){let G=ke.get(T);G.__webglFramebuffer=O,G.__useDefaultFramebuffer=O===void 0},this.setRenderTarget=function(T,O=0,G=0){se=T,Z=O,q=G;let U=null,z=!1,pe=!1;if(T){let he=ke.get(T);if(he.__useDefaultFramebuffer!==void 0){me.bindFramebuffer(F.FRAMEBUFFER,he.__webglFramebuffer),ne.copy(T.viewport),Ae.copy(T.scissor),ze=T.scissorTest,me.viewport(ne),me.scissor(Ae),me.setScissorTest(ze),j=-1;return}else if(he.__webglFramebuffer===void 0)Be.setupRenderTarget(T);else if(he.__hasExternalTextures)Be.rebindTextures(T,ke.get(T.texture).__webglTexture,ke.get(T.depthTexture).__webglTexture);else if(T.depthBuffer){let Ve=T.depthTexture;if(he.__boundDepthTexture!==Ve){if(Ve!==null&&ke.has(Ve)&&(T.width!==Ve.image.width||T.height!==Ve.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Be.setupDepthRenderbuffer(T)}}let ve=T.texture;(ve.isData3DTexture||ve.isDataArrayTexture||ve.isCompressedArrayTexture)&&(pe=!0);let Re=ke.get(T).__webglFramebuffer;T.isWebGLCubeRenderTarget?(Array.isArray(Re[O])?U=Re[O][G]:U=Re[O],z=!0):T.samples>0&&Be.useMultisampledRTT(T)===!1?U=ke.get(T).__webglMultisampledFramebuffer:Array.isArray(Re)?U=Re[G]:U=Re,ne.copy(T.viewport),Ae.copy(T.scissor),ze=T.scissorTest}else ne.copy(De).multiplyScalar(ye).floor(),Ae.copy(ft).multiplyScalar(ye).floor(),ze=gt;if(G!==0&&(U=V),me.bindFramebuffer(F.FRAMEBUFFER,U)&&me.drawBuffers(T,U),me.viewport(ne),me.scissor(Ae),me.setScissorTest(ze),z){let he=ke.get(T.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_CUBE_MAP_POSITIVE_X+O,he.__webglTexture,G)}else if(pe){let he=O;for(let ve=0;ve<T.textures.length;ve++){let Re=ke.get(T.textures[ve]);F.framebufferTextureLayer(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0+ve,Re.__webglTexture,G,he)}}else if(T!==null&&G!==0){let he=ke.get(T.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,he.__webglTexture,G)}j=-1};function wm(T){let O=ke.get(T);return(O.__readFormat!==T.format||O.__readType!==T.type)&&(O.__readFormat=T.format,O.__readType=T.type,O.__formatReadable=Mt.textureFormatReadable(T.format),O.__typeReadable=Mt.textureTypeReadable(T.type)),O}this.readRenderTargetPixels=function(T,O,G,U,z,pe,Se,he=0){if(!(T&&T.isWebGLRenderTarget)){Fe("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ve=ke.get(T).__webglFramebuffer;if(T.isWebGLCubeRenderTarget&&Se!==void 0&&(ve=ve[Se],Array.isArray(ve)&&(ve=ve[0])),ve){me.bindFramebuffer(F.FRAMEBUFFER,ve);try{let Re=T.textures[he],Ve=Re.format,et=Re.type;T.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+he);let Me=wm(Re);if(Me.__formatReadable===!1){Fe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Me.__typeReadable===!1){Fe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}O>=0&&O<=T.width-U&&G>=0&&G<=T.height-z&&F.readPixels(O,G,U,z,ae.convert(Ve),ae.convert(et),pe)}finally{let Re=se!==null?ke.get(se).__webglFramebuffer:null;me.bindFramebuffer(F.FRAMEBUFFER,Re)}}},this.readRenderTargetPixelsAsync=async function(T,O,G,U,z,pe,Se,he=0){if(!(T&&T.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ve=ke.get(T).__webglFramebuffer;if(T.isWebGLCubeRenderTarget&&Se!==void 0&&(ve=ve[Se],Array.isArray(ve)&&(ve=ve[0])),ve)if(O>=0&&O<=T.width-U&&G>=0&&G<=T.height-z){me.bindFramebuffer(F.FRAMEBUFFER,ve);let Re=T.textures[he],Ve=Re.format,et=Re.type;T.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+he);let Me=wm(Re);if(Me.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Me.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let tt=F.createBuffer();F.bindBuffer(F.PIXEL_PACK_BUFFER,tt),F.bufferData(F.PIXEL_PACK_BUFFER,pe.byteLength,F.STREAM_READ),F.readPixels(O,G,U,z,ae.convert(Ve),ae.convert(et),0),F.bindBuffer(F.PIXEL_PACK_BUFFER,null);let Vt=se!==null?ke.get(se).__webglFramebuffer:null;me.bindFramebuffer(F.FRAMEBUFFER,Vt);let xt=F.fenceSync(F.SYNC_GPU_COMMANDS_COMPLETE,0);return F.flush(),await u_(F,xt,4),F.bindBuffer(F.PIXEL_PACK_BUFFER,tt),F.getBufferSubData(F.PIXEL_PACK_BUFFER,0,pe),F.bindBuffer(F.PIXEL_PACK_BUFFER,null),F.deleteBuffer(tt),F.deleteSync(xt),pe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(T,O=null,G=0){let U=Math.pow(2,-G),z=Math.floor(T.image.width*U),pe=Math.floor(T.image.height*U),Se=O!==null?O.x:0,he=O!==null?O.y:0;Be.setTexture2D(T,0),F.copyTexSubImage2D(F.TEXTURE_2D,G,0,0,Se,he,z,pe),me.unbindTexture()},this.copyTextureToTexture=function(T,O,G=null,U=null,z=0,pe=0){let Se,he,ve,Re,Ve,et,Me,tt,Vt,xt=T.isCompressedTexture?T.mipmaps[pe]:T.image;if(G!==null)Se=G.max.x-G.min.x,he=G.max.y-G.min.y,ve=G.isBox3?G.max.z-G.min.z:1,Re=G.min.x,Ve=G.min.y,et=G.isBox3?G.min.z:0;else{let it=Math.pow(2,-z);Se=Math.floor(xt.width*it),he=Math.floor(xt.height*it),T.isDataArrayTexture?ve=xt.depth:T.isData3DTexture?ve=Math.floor(xt.depth*it):ve=1,Re=0,Ve=0,et=0}U!==null?(Me=U.x,tt=U.y,Vt=U.z):(Me=0,tt=0,Vt=0);let bt=ae.convert(O.format),pn=ae.convert(O.type),Te;O.isData3DTexture?(Be.setTexture3D(O,0),Te=F.TEXTURE_3D):O.isDataArrayTexture||O.isCompressedArrayTexture?(Be.setTexture2DArray(O,0),Te=F.TEXTURE_2D_ARRAY):(Be.setTexture2D(O,0),Te=F.TEXTURE_2D),me.activeTexture(F.TEXTURE0),me.pixelStorei(F.UNPACK_FLIP_Y_WEBGL,O.flipY),me.pixelStorei(F.UNPACK_PREMULTIPLY_ALPHA_WEBGL,O.premultiplyAlpha),me.pixelStorei(F.UNPACK_ALIGNMENT,O.unpackAlignment);let Sn=me.getParameter(F.UNPACK_ROW_LENGTH),lt=me.getParameter(F.UNPACK_IMAGE_HEIGHT),Ds=me.getParameter(F.UNPACK_SKIP_PIXELS),mn=me.getParameter(F.UNPACK_SKIP_ROWS),el=me.getParameter(F.UNPACK_SKIP_IMAGES);me.pixelStorei(F.UNPACK_ROW_LENGTH,xt.width),me.pixelStorei(F.UNPACK_IMAGE_HEIGHT,xt.height),me.pixelStorei(F.UNPACK_SKIP_PIXELS,Re),me.pixelStorei(F.UNPACK_SKIP_ROWS,Ve),me.pixelStorei(F.UNPACK_SKIP_IMAGES,et);let ls=T.isDataArrayTexture||T.isData3DTexture,Fs=O.isDataArrayTexture||O.isData3DTexture;if(T.isDepthTexture){let it=ke.get(T),un=ke.get(O),oi=ke.get(it.__renderTarget),Ct=ke.get(un.__renderTarget);me.bindFramebuffer(F.READ_FRAMEBUFFER,oi.__webglFramebuffer),me.bindFramebuffer(F.DRAW_FRAMEBUFFER,Ct.__webglFramebuffer);for(let sn=0;sn<ve;sn++)ls&&(F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,ke.get(T).__webglTexture,z,et+sn),F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,ke.get(O).__webglTexture,pe,Vt+sn)),F.blitFramebuffer(Re,Ve,Re+Se,Ve+he,Me,tt,Me+Se,tt+he,F.DEPTH_BUFFER_BIT,F.NEAREST);me.bindFramebuffer(F.READ_FRAMEBUFFER,null),me.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else if(z!==0||T.isRenderTargetTexture||ke.has(T)){let it=ke.get(T),un=ke.get(O);me.bindFramebuffer(F.READ_FRAMEBUFFER,L),me.bindFramebuffer(F.DRAW_FRAMEBUFFER,W);for(let oi=0;oi<ve;oi++)ls?F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,it.__webglTexture,z,et+oi):F.framebufferTexture2D(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,it.__webglTexture,z),Fs?F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,un.__webglTexture,pe,Vt+oi):F.framebufferTexture2D(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,un.__webglTexture,pe),z!==0?F.blitFramebuffer(Re,Ve,Re+Se,Ve+he,Me,tt,Me+Se,tt+he,F.COLOR_BUFFER_BIT,F.NEAREST):Fs?F.copyTexSubImage3D(Te,pe,Me,tt,Vt+oi,Re,Ve,Se,he):F.copyTexSubImage2D(Te,pe,Me,tt,Re,Ve,Se,he);me.bindFramebuffer(F.READ_FRAMEBUFFER,null),me.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else Fs?T.isDataTexture||T.isData3DTexture?F.texSubImage3D(Te,pe,Me,tt,Vt,Se,he,ve,bt,pn,xt.data):O.isCompressedArrayTexture?F.compressedTexSubImage3D(Te,pe,Me,tt,Vt,Se,he,ve,bt,xt.data):F.texSubImage3D(Te,pe,Me,tt,Vt,Se,he,ve,bt,pn,xt):T.isDataTexture?F.texSubImage2D(F.TEXTURE_2D,pe,Me,tt,Se,he,bt,pn,xt.data):T.isCompressedTexture?F.compressedTexSubImage2D(F.TEXTURE_2D,pe,Me,tt,xt.width,xt.height,bt,xt.data):F.texSubImage2D(F.TEXTURE_2D,pe,Me,tt,Se,he,bt,pn,xt);me.pixelStorei(F.UNPACK_ROW_LENGTH,Sn),me.pixelStorei(F.UNPACK_IMAGE_HEIGHT,lt),me.pixelStorei(F.UNPACK_SKIP_PIXELS,Ds),me.pixelStorei(F.UNPACK_SKIP_ROWS,mn),me.pixelStorei(F.UNPACK_SKIP_IMAGES,el),pe===0&&O.generateMipmaps===!0&&O.mipmapsAutoUpdate===!0&&F.generateMipmap(Te),me.unbindTexture()},this.initRenderTarget=function(T){ke.get(T).__webglFramebuffer===void 0&&Be.setupRenderTarget(T)},this.initTexture=function(T){T.isCubeTexture?Be.setTextureCube(T,0):T.isData3DTexture?Be.setTexture3D(T,0):T.isDataArrayTexture||T.isCompressedArrayTexture?Be.setTexture2DArray(T,0):Be.setTexture2D(T,0),me.unbindTexture()},this.resetState=function(){Z=0,q=0,se=null,me.reset(),ce.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return ti}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Je._getDrawingBufferColorSpace(e),t.unpackColorSpace=Je._getUnpackColorSpace()}};var ns=(i,e,t)=>Math.min(t,Math.max(e,i));function hr(i){let e=ns(i,0,1);return e*e*(3-2*e)}var Fa=i=>Math.max(1-i*i,0)**2;function Na(i,e){let t=i.length,n=e/(2*Math.PI)*t,s=Math.floor(n),r=(s%t+t)%t;return i[r]*(1-(n-s))+i[(r+1)%t]*(n-s)}function K_(i,e,t){let n=e.findIndex(a=>a>i);if(n===0)return t[0];if(n<0)return t.at(-1);let[s,r]=[e[n-1],e[n]],o=(i-s)/(r-s);return t[n-1]*(1-o)+t[n]*o}var Xt=(i,e)=>[i[0]+e[0],i[1]+e[1],i[2]+e[2]],hn=(i,e)=>[i[0]-e[0],i[1]-e[1],i[2]-e[2]],mt=(i,e)=>[i[0]*e,i[1]*e,i[2]*e],Pn=(i,e)=>i[0]*e[0]+i[1]*e[1]+i[2]*e[2],uu=(i,e)=>[i[1]*e[2]-i[2]*e[1],i[2]*e[0]-i[0]*e[2],i[0]*e[1]-i[1]*e[0]],_o=(i,e)=>Math.hypot(i[0]-e[0],i[1]-e[1],i[2]-e[2]),vn=([i,e,t],n)=>[n==="left"?-i:i,e,t];function Fn({centre_mm:i,axes:e},t){let n=hn(t,i);return[Pn(n,e[0]),Pn(n,e[1]),Pn(n,e[2])]}var yo=([i,e,t],[n,s,r])=>Xt(Xt(mt(n,i),mt(s,e)),mt(r,t)),fr=(i,e)=>Xt(i.centre_mm,yo(e,i.axes)),gA=new C,fn=(i,[e,t,n])=>gA.set(e,t,n).applyMatrix4(i).toArray();function Cf(i,e,t){let n=new xe().makeRotationAxis(new C(...e).normalize(),t*Math.PI/180);return n.setPosition(new C(...i).sub(new C(...i).applyMatrix4(n)))}var Ua=14,As=24,J_=2,bA=.65,$_=Array.from({length:Ua},(i,e)=>(1-Math.cos(Math.PI*(e+.5)/Ua))/2),Pf=(i,e)=>i.zones[e.zone],If=(i,[e,t])=>Na(i.half_height_mm,Math.atan2(t,e)),Z_=(i,e)=>ns(.5+i[2]/(2*e),0,1);function hu(i,e){let t=Pf(i,e),n=If(i,t.at_mm),s=(a,l)=>{let{wide:c,tall:u,out:d,lift:h}=du(i,t,e,a),[f,b]=l===null?[0,0]:[c*Math.cos(l),u*Math.sin(l)],_=d-(1-a)*f*f/(2*t.bend_mm);return vn(Xt(ty(t,f,_,b),[0,0,h]),e.side)},r=$_.flatMap(a=>Array.from({length:As},(l,c)=>s(a,2*Math.PI*c/As))),o=[s(0,null),...r,s(1,null)];return{points:o.map(a=>fr(i,a)),faces:e.side==="left"?Y_.toReversed():Y_,upperShare:o.map(a=>Z_(a,n))}}function Q_(i,e){let t=Pf(i,e),n=If(i,t.at_mm);return $_.flatMap(s=>{let{wide:r,tall:o,out:a,lift:l}=du(i,t,e,s);if(a<=0)return[];let c=vn(Xt(ty(t,0,a,0),[0,0,l]),e.side),u=Math.min(r,o,Math.max(e.amount-a,0));return[{centre:fr(i,c),radius:u,upperShare:Z_(c,n)}]})}function ey(i,e,t){let n=Pf(i,e),[s,r]=[du(i,n,e,0),du(i,n,e,.6)],o=e.what==="protrusion"?s.wide:r.wide,a=Math.max(s.tall,r.tall),l=Math.sqrt(Math.max(1-(e.migration_mm/Math.max(a,1e-6))**2,0)),c=Math.sqrt(Math.max(1-(t/Math.max(o,1e-6))**2,0));return c===0?0:e.amount*l*(e.what==="extrusion"?.6+.4*c:c)}function ty(i,e,t,n){return Xt(Xt(i.at_mm,mt(i.along,e)),Xt(mt(i.out,t),mt(uu(i.out,i.along),n)))}function du(i,e,t,n){let{amount:s,migration_mm:r}=t,o=If(i,e.at_mm),a=t.zone==="foraminal"?bA:1,l=-J_+n*(s+J_);if(t.what==="protrusion"){let d=Math.sqrt(Math.max(1-n*n,0));return{wide:Math.max(1.3*a*s,3)*d,tall:a*(.9*o+.2*s)*d,out:l,lift:0}}if(t.what==="extrusion"){let d=Math.sqrt(Math.max(1-((n-.6)/.4)**2,0)),h=n<=.6?1:0,f=Math.max(.42*a*s*h,.72*a*s*d),b=Math.max(a*Math.min(.9*o,.42*s)*h,a*.8*s*d);return{wide:f,tall:b,out:l,lift:r*hr(n)}}let c=Math.sqrt(Math.max(1-(2*n-1)**2,0)),u=Math.min(1.5,.3*s);return{wide:.55*a*s*c,tall:a*.75*s*c,out:u+n*(s-u),lift:r}}var Y_=(()=>{let i=Array.from({length:As},(s,r)=>[r,(r+1)%As]),e=1+Ua*As,t=1+(Ua-1)*As,n=Array.from({length:Ua-1},(s,r)=>[1+r*As,1+(r+1)*As]);return[...i.flatMap(([s,r])=>[0,1+r,1+s]),...n.flatMap(([s,r])=>i.flatMap(([o,a])=>[s+o,s+a,r+a,s+o,r+a,r+o])),...i.flatMap(([s,r])=>[e,t+s,t+r])]})();var ny="CTLS",iy=2,sy=({root:i,side:e})=>`nerve.root.${i}.${e}`;function ry(i,e,t){let n=new Map;for(let s of t){let r=i.levels?.[s.level];if(s.rule!=="outgrowth"||!r)continue;let o=_A(r,s,e);for(let a of xA(i,r)){let l=i.roots?.[a];if(l)for(let c of["left","right"]){let u=vA(yA(l,c,e),l.radius_mm,o),d=n.get(`${a}.${c}`);(!d||u<d.room_mm)&&n.set(`${a}.${c}`,{root:a,side:c,level:s.level,room_mm:u})}}}return[...n.values()].sort((s,r)=>s.room_mm-r.room_mm)}function _A(i,e,t){let{points:n,upperShare:s}=hu(i,e),r=i.zones[e.zone],o=n.flatMap((c,u)=>Pn(hn(vn(Fn(i,c),e.side),r.at_mm),r.out)>0?[{centre:c,radius:0,upperShare:s[u]}]:[]),[a,l]=[t.get(i.upper),t.get(i.lower)];return[...o,...Q_(i,e)].map(({centre:c,radius:u,upperShare:d})=>({centre:Lf(a,l,c,d),radius:u}))}function Lf(i,e,t,n){return Xt(mt(fn(i,t),n),mt(fn(e,t),1-n))}function yA({points_mm:i,carried:e},t,n){return i.map((s,r)=>{let o=vn(s,t);return(e[r]??[]).reduce((a,[l,c])=>Xt(a,mt(fn(n.get(l),o),c)),[0,0,0])})}function vA(i,e,t){let n=1/0;for(let s=0;s+1<i.length;s++){let[r,o]=[i[s],i[s+1]],a=hn(o,r),l=Math.max(Pn(a,a),1e-12),[c,u]=[e[s],e[s+1]];for(let{centre:d,radius:h}of t){let f=hn(d,r),b=Math.min(1,Math.max(0,Pn(f,a)/l)),_=Math.hypot(...hn(f,mt(a,b)));n=Math.min(n,_-(c*(1-b)+u*b)-h)}}return n}function xA(i,{roots:{exiting:e}}){let t=Object.keys(i.roots??{}).sort((s,r)=>ny.indexOf(s[0])-ny.indexOf(r[0])||Number(s.slice(1))-Number(r.slice(1))),n=t.indexOf(e);return t.slice(Math.max(n-iy,0),n+iy+2)}var Rs={level:"",side:null,amount:0,what:"",zone:"central",migration_mm:0},SA={central:{bulge:.6,flavum:1,facet:.6},"lateral-recess":{bulge:.4,flavum:.5,facet:1},foraminal:{bulge:.3,facet:.6,rim:.6,height:.4}},wA={bulge:["disc-herniation",{type:"bulge"}],flavum:["flavum-thickening",{}],facet:["facet-enlargement",{}],rim:["osteophytes",{}]};function pu(i){return i.flatMap(e=>RA[e.kind]?.(e)??[]).filter(({amount:e})=>e!==0)}function kf(i){return is(i,"size_mm")*(Mr.left+(1-Mr.left)*Math.exp(-is(i,"months")/Mr.months))}var is=(i,e)=>i[e],fi=(i,e)=>i[e],fu=i=>i.side==null?["left","right"]:[i.side];function MA(i){let e=fi(i,"level");return Object.entries(SA[fi(i,"where")]??{}).flatMap(([t,n])=>{let s=t,r=is(i,"grade")/3*n*(s==="height"?1:TA(s,e));return(s==="facet"?fu(i):[null]).map(o=>({...Rs,rule:s,level:e,side:o,amount:r}))})}function TA(i,e){let[t,n]=wA[i];return Tr(Ln[t],"size_mm",{level:e,...n})[1]}function EA(i){let e=wr.pfirrmann.height_lost,t=is(i,"pfirrmann"),n=Math.floor(t),s=e[n]*(1-(t-n))+e[Math.min(n+1,5)]*(t-n);return[{...Rs,rule:"height",level:fi(i,"level"),amount:s}]}function AA(i){let e=kf(i),t={...Rs,level:fi(i,"level"),side:i.side,amount:e,zone:fi(i,"zone")};return i.type==="bulge"?[{...t,rule:"bulge"}]:[{...t,rule:"outgrowth",what:fi(i,"type"),migration_mm:is(i,"migration_mm")}]}var vo=(i,e,t=1)=>n=>[{...Rs,rule:i,level:n.level??"",amount:is(n,e)/t}],RA={"disc-herniation":AA,"disc-degeneration":EA,osteophytes:vo("rim","size_mm"),"facet-enlargement":i=>fu(i).map(e=>({...Rs,rule:"facet",level:fi(i,"level"),side:e,amount:is(i,"size_mm")})),"flavum-thickening":vo("flavum","size_mm"),stenosis:MA,spondylolysis:i=>fu(i).map(e=>({...Rs,rule:"pars",level:fi(i,"level"),side:e,amount:1})),slip:vo("slip","percent",100),"wedge-fracture":vo("wedge","percent",100),"rounded-upper-back":vo("kyphosis","kyphosis_deg"),scoliosis:i=>[{...Rs,rule:"scoliosis",level:fi(i,"apex"),side:fi(i,"convex"),amount:is(i,"cobb_deg")}],diastasis:vo("diastasis","gap_mm"),"muscle-bulk":i=>fu(i).map(e=>({...Rs,rule:"bulk",side:e,amount:is(i,"percent")/100,what:fi(i,"muscle")}))};var Df=180/Math.PI;function oy(i,e){let t=(c,u)=>CA(i,c,u,e),n=t("S1","upper"),s=ay(i,"S1","upper",e),r=["left","right"].map(c=>Of(i.joints.get(`femur.${c}`).centre_mm,e.get("pelvis"))),o=c=>c.reduce((u,d)=>u.add(d),new C).divideScalar(c.length),a=o(r).sub(o([s.front,s.back])),l=Math.atan2(a.y,-a.z)*Df;return{sacral_slope_deg:n,pelvic_tilt_deg:l,pelvic_incidence_deg:n+l,lumbar_lordosis_deg:n-t("L1","upper"),thoracic_kyphosis_deg:t("T4","upper")-t("T12","lower"),cervical_lordosis_deg:t("C7","lower")-t("C2","lower"),t1_slope_deg:t("T1","upper")}}function CA(i,e,t,n){let{front:s,back:r}=ay(i,e,t,n),o=s.sub(r);return Math.atan2(-o.z,o.y)*Df}function mu(i,e){let t=[...i.joints.keys()].filter(r=>i.endplates[r]?.upper&&i.endplates[r]?.lower).reverse(),n=t.map(r=>PA(e.get(r))),s={cobb_deg:-1,upper:"",lower:""};return n.forEach((r,o)=>{for(let a=o+1;a<n.length;a++){let l=Math.abs(r-n[a]);l>s.cobb_deg&&(s={cobb_deg:l,upper:t[o],lower:t[a]})}}),s}function PA(i){return i?Math.atan2(-i.elements[2],i.elements[0])*Df:0}function ay(i,e,t,n){let s=i.endplates[e]?.[t];if(!s)throw new RangeError(`endplate: expected a level with an ${t} endplate, got ${e}`);let r=n.get(e==="S1"?"pelvis":e);return{front:Of(s.front_mm,r),back:Of(s.back_mm,r)}}function Of([i,e,t],n){let s=new C(i,e,t);return n?s.applyMatrix4(n):s}var Ff=["extension","bend_right","turn_left"];function ly(i){let e=typeof i=="object"&&i!==null?i:{};for(let r of["joints","endplates","posture","scoliosis"])if(typeof e[r]!="object"||e[r]===null)throw new TypeError(`rig: expected ${r}, got ${typeof e[r]}`);let{joints:t,...n}=e,s=new Map;for(let r of t){if(r.parent!==null&&!s.has(r.parent))throw new TypeError(`rig: joint ${r.id} comes before its parent ${r.parent}`);s.set(r.id,r)}return{...n,joints:s}}var IA=1e-6,LA=Math.PI/180,qn=class extends Error{constructor(t,n=null){super(t);this.what=n}what;name="PostureError"};function Uf(i,e,t=new Map){let n=new Map;for(let[s,r]of i.joints){let o=DA(r,e[s]??{}),a=t.get(s);a&&o.premultiply(a);let l=r.parent===null?void 0:n.get(r.parent);n.set(s,l?o.premultiply(l):o)}return n}var kA=new C,OA=new xe;function DA({centre_mm:i,axes:e},t){let n=new xe;Ff.forEach((a,l)=>{let c=t[a];c&&n.multiply(OA.makeRotationAxis(kA.fromArray(e[l]).normalize(),c*LA))});let[s,r,o]=i;return n.setPosition(new C(s,r,o).sub(new C(s,r,o).applyMatrix4(n)))}var FA={"femur.left":"femur.right","femur.right":"femur.left"};function hy(i,e,t){let n=e.endsWith(".left"),s=0;for(let[r,o]of Object.entries(i.swell?.[e.replace(/\.(left|right)$/,"")]??{})){let a=t[n?FA[r]??r:r]??{};for(let[l,[c,u]]of Object.entries(o)){let d=a[l]??0,h=n&&l!=="extension"?-d:d;s+=c*h+u*h*h}}return s}function NA(i,e){for(let[t,n]of Object.entries(e)){let s=i.joints.get(t);if(!s)throw new qn(`posture: expected joints of the rig, got ${t}`);for(let[r,o]of Object.entries(n)){let a=s.range_deg[r];if(!a)throw new qn(`joint ${t}: expected motions of ${Ff.join(", ")}, got ${r}`);if(zf(o,a,IA))continue;let[l,c]=a,u={id:t,motion:r,range_deg:a,value_deg:o};throw new qn(`joint ${t}: ${r} must be in [${l}, ${c}] degrees, got ${o.toPrecision(4)}`,u)}}return e}function Bf(i,e){let t=Object.entries(e).map(([n,s])=>{let r=i.posture[n];if(!r)throw new qn(`posture: expected parameters of ${Object.keys(i.posture).join(", ")}, got ${n}`);if(!zf(s,r.range_deg)){let[o,a]=r.range_deg,l={id:n,range_deg:r.range_deg,value_deg:s};throw new qn(`posture: ${n} must be in [${o}, ${a}], got ${s}`,l)}return UA(r,s-r.rest_deg)});return NA(i,Ba(...t))}var zf=(i,[e,t],n=0)=>i>=e-n&&i<=t+n;function UA({motion:i,up:e,down:t},n){let s=Object.entries(n>=0?e:t);return Object.fromEntries(s.map(([r,o])=>[r,{[i]:o*n}]))}function Ba(...i){let e={};for(let t of i)for(let[n,s]of Object.entries(t)){let r=e[n]??={};for(let[o,a]of Object.entries(s))r[o]=(r[o]??0)+a}return e}var BA=5;function fy(i,e,t,n){let s=i.scoliosis,r=[...i.joints.keys()].filter(l=>l!=="pelvis"&&!l.startsWith("femur."));if(!zf(e,s.cobb_deg))throw new qn(`scoliosis: cobb_deg must be in [${s.cobb_deg.join(", ")}], got ${e}`);if(!s.apices.includes(t))throw new qn(`scoliosis: apex must be one of ${s.apices.join(", ")}, got ${t}`);let o=zA(i,r,t,n==="right"?1:-1),a=e;for(let l=0;e>0&&l<BA;l++)a*=e/mu(i,Uf(i,cy(o,a))).cobb_deg;return cy(o,a)}var cy=(i,e)=>e===0?{}:Object.fromEntries(Object.entries(i).map(([t,n])=>[t,Object.fromEntries(Object.entries(n).map(([s,r])=>[s,e*r]))]));function zA(i,e,t,n){let s=i.scoliosis,r=e.indexOf(t)+1,o=s.half_span,a=Math.min(r,e.length-r)/(o+2*s.compensation_half_span),l=Math.min(1,Math.max(.5,a)),c=[...uy(r,l,s).reverse(),...uy(e.length-r,l,s)],u=e.map((h,f)=>s.turn_per_cobb*Nf(f-(r-1),l*o)),d={};return e.forEach((h,f)=>{let[b,_]=[c[f],u[f]-(u[f-1]??0)];(b!==0||_!==0)&&(d[h]={bend_right:-n*b,turn_left:-n*_})}),d}function uy(i,e,t){let[n,s]=[e*t.half_span,e*t.compensation_half_span],r=Array.from({length:i},(u,d)=>d+.5),o=r.map(u=>Nf(u,n)),a=r.map(u=>Nf(u-n-s,s)),[l,c]=[dy(o),dy(a)];return r.map((u,d)=>.5*o[d]/l-t.compensation_share*a[d]/c)}var dy=i=>i.reduce((e,t)=>e+t,0),Nf=(i,e)=>Math.abs(i)<e?Math.cos(Math.PI*i/e/2)**2:0;var VA=3.4938562,HA=.8;function Vf([i,e],t){let n=Math.atan2(e,i);return{reach:Math.hypot(i,e),turn:n,rim:Na(t.rim_mm,n),half:Na(t.half_height_mm,n)}}var py=([i,e],t,n)=>[i*n/Math.max(t,1e-6),e*n/Math.max(t,1e-6),0];function my(i,e,t,n,s){let{reach:r,turn:o,rim:a,half:l}=Vf(i,e),c=hr((r/a-.4)/.6),u=Math.max(1-(i[2]/l)**2,0),d=1;if(s!==null){let[h,f]=vn(e.zones[n].at_mm,s);d=.2+.4*(1+Math.cos(o-Math.atan2(f,h)))}return py(i,r,t*c*u*d)}function gy(i,e,t){let{reach:n,turn:s,rim:r,half:o}=Vf(i,e),a=Math.min(2*t+1,.9*r),l=Math.max(3,1.2*t),c=Math.abs(Math.abs(i[2])-o);return py(i,n,t*(.75+.25*Math.sin(s))*Fa((n-r)/a)*Fa(c/l))}function by(i,e,t,n){let s=mt(hn(i,vn(e.facet_mm,t)),1/e.facet_reach_mm);return mt(s,n*VA*Math.max(1-Pn(s,s),0)**2)}function _y([i,e,t],{flavum:{plane:n,thick_mm:s}},r){let[o,a,l]=n,c=ns(i/3,-1,1),u=Math.hypot(1,a,l),d=(e-(o+a*Math.abs(i)+l*t))/u,h=ns(.5+d/s,0,1);return mt([-a*c,1,-l],r*h/u)}function yy(i,e,t,n){let s=hn(i,vn(e.pars_mm,t)),r=vn(e.pars_along,t),o=Pn(s,r),a=hn(s,mt(r,o)),l=e.pars_reach_mm;return mt(a,-HA*n*Fa(Math.hypot(...a)/l)*Fa(o/(.35*l)))}var vy=([,i,e],{pars_mm:t})=>hr((t[1]+2-i)/4+.5*(t[2]-e)/4);function Hf(i,e){let t=fr(i,[0,i.back_mm,i.roof_back_mm]);return Cf(t,i.axes[0],-Math.atan(e*i.front_height_mm/i.depth_mm)*180/Math.PI)}function xy(i,e){let[,t,n]=Fn(e,i);return ns((n-e.floor_mm)/(e.roof_mm-e.floor_mm),0,1)*hr((t-(e.back_mm-6))/6)}var Sy=(i,e,t)=>mt(hn(fn(t,i),i),xy(i,e));function wy(i,e,t,n){let s=Fn(e,i),r=1-ns(.5+s[2]/(2*Vf(s,e).half),0,1);return mt(hn(fn(n,i),i),r*xy(i,t))}function My(i,e){let t=2*i.half_height_mm.reduce((s,r)=>s+r,0)/i.half_height_mm.length,n=mt(i.axes[2],-e*t);return Cf(i.centre_mm,i.axes[0],-e*i.wedge_deg).premultiply(new xe().makeTranslation(...n))}var Gf=({endplate:{front_mm:i,back_mm:e}},t)=>mt(hn(i,e),t);function Ty([i,e,t],{z_mm:n,middle_mm:s},r,o){let a=Math.sqrt(1+o)-1,[l,c]=[0,1].map(u=>K_(t,n,s.map(d=>d[u])));return[a*(i-l*(r==="right"?1:-1)),a*(e-c),0]}function Ey([i,,e],t,n){let s=Math.abs(i),r=ns((e-t.foot_mm)/(t.head_mm-t.foot_mm),0,1),o=Math.min(s/t.inner_mm,1)*(1-hr((s-t.outer_mm)/t.fade_mm));return[Math.sign(i)*.5*n*Math.sin(Math.PI*r)**2*o,0,0]}var Ay=["height","slip","wedge"],WA=["left","right"],qA=["rectus-abdominis","external-oblique","internal-oblique","transversus-abdominis"].flatMap(i=>WA.map(e=>`muscle.${i}.${e}`));function gu(i,e,t){let n=t.flatMap(s=>Ly(e,s,t).has(i)?jA(i,e,s)??[]:[]);return n.length===0?null:s=>n.reduce((r,o)=>Xt(r,o(s)),[0,0,0])}function Ry(i,e){return new Set(e.flatMap(t=>[...Ly(i,t,e)]))}function Cy(i,e){let t=({rule:s})=>Ay.includes(s)?Ay.indexOf(s):9,n=new Map;for(let s of e.toSorted((r,o)=>t(r)-t(o))){let r=XA(i,s);r&&n.set(r.joint,r.matrix.multiply(n.get(r.joint)??new xe))}return n}function Py(i,e){let t=e.map(n=>{if(n.rule==="scoliosis")return fy(i,n.amount,n.level,n.side);let s=i.posture.thoracic_kyphosis_deg;if(n.rule!=="kyphosis"||!s)return{};let r=n.amount-s.rest_deg;return Object.fromEntries(Object.entries(s.up).map(([o,a])=>[o,{[s.motion]:a*r}]))});return Ba(...t)}function Iy(i,e){return[...i.joints.values()].find(({id:t,parent:n})=>n===e&&!t.startsWith("femur."))?.id??""}function XA(i,{rule:e,level:t,amount:n}){let s=i.vertebrae?.[t];if(e==="wedge")return s?{joint:Iy(i,t),matrix:Hf(s,n)}:null;let r=i.levels?.[t];return r?e==="height"?{joint:r.upper,matrix:My(r,n)}:e==="slip"?{joint:r.upper,matrix:new xe().makeTranslation(...Gf(r,n))}:null:null}function jA(i,e,{rule:t,level:n,side:s,amount:r,what:o,zone:a}){let{abdomen:l,muscles:c,vertebrae:u}=e;if(t==="diastasis")return l?_=>Ey(_,l,r):null;if(t==="bulk"){let _=c?.[o];return _?g=>Ty(g,_,s,r):null}let d=u?.[n];if(t==="pars")return d?_=>yo(yy(Fn(d,_),d,s,r),d.axes):null;if(t==="wedge"&&d){let _=Hf(d,r),g=e.levels?.[i.replace("disc.","")];return g?m=>wy(m,g,d,_):m=>Sy(m,d,_)}let h=e.levels?.[n];if(!h)return null;if(t==="facet")return _=>by(_,h,s,r);if(t==="slip"){let _=u?.[h.upper],g=Gf(h,r);return _?m=>mt(g,-vy(Fn(_,m),_)):null}let b={bulge:_=>my(_,h,r,a,s),rim:_=>gy(_,h,r),flavum:_=>_y(_,h,r)}[t];return b?_=>yo(b(Fn(h,_)),h.axes):null}function Ly(i,e,t){let{rule:n,level:s,side:r,what:o}=e;if(n==="diastasis")return new Set(["fascia.linea-alba",...qA]);if(n==="bulk")return new Set(i.muscles?.[o]?[`muscle.${o}.${r}`]:[]);if(n==="pars"||n==="wedge")return i.vertebrae?.[s]?new Set([`bone.vertebra.${s}`,...n==="wedge"?[`disc.${Iy(i,s)}-${s}`]:[]]):new Set;let a=i.levels?.[s];return new Set(a?KA(e,a,t):[])}function KA({rule:i,level:e,side:t},n,s){let r=[`bone.vertebra.${n.upper}`,n.lower==="pelvis"?"bone.sacrum":`bone.vertebra.${n.lower}`];if(i==="bulge")return[`disc.${e}`];if(i==="rim")return r;if(i==="flavum")return[`lig.flavum.${e}`];if(i==="facet")return[...r,`joint.facet.${e}.${t}`,`lig.flavum.${e}`];let o=new Set(s.filter(a=>a.rule==="pars"&&a.level===n.upper).map(a=>a.side));return i==="slip"&&o.size===2?[`bone.vertebra.${n.upper}`]:[]}function Wf(i,e,t=[]){let n=pu(t),[s,r]=[Py(i,n),Cy(i,n)],o=Object.keys(e).length===0&&Object.keys(s).length===0&&r.size===0,a=Ba(Bf(i,e),s),l=Uf(i,a,r);return{moved:l,angles:a,atRest:o,alignment:oy(i,l),cobb:mu(i,l)}}var JA=.05;function Oy(i,e,t,n){let s=bu(i,{...e,[t]:n});if(s===null)return{posture:ky(i,{...e,[t]:n}),stopped:s};let r=e[t]??i.posture[t]?.rest_deg??0,o=n;for(;Math.abs(o-r)>JA;){let l=(r+o)/2;bu(i,{...e,[t]:l})===null?r=l:o=l}let a=o>r?Math.floor(r*10)/10:Math.ceil(r*10)/10;return{posture:ky(i,{...e,[t]:a}),stopped:s}}function bu(i,e){try{return Bf(i,e),null}catch(t){if(t instanceof qn)return t;throw t}}function ky(i,e){return Object.fromEntries(Object.entries(e).filter(([t,n])=>Math.abs(n-(i.posture[t]?.rest_deg??NaN))>1e-6))}var YA=.5;function qf(i,e,t,n){let s=i.levels?.[e],[r,o]=[s&&t.get(s.upper),s&&t.get(s.lower)];if(!s||!r||!o)return null;let a=$A(i,e,s,r,o,n),l=_=>new C(...s.axes[2]).transformDirection(_).toArray(),c=Xt(l(o),l(r)),u=mt(c,1/Math.hypot(...c)),d=a.reduce((_,g,m)=>Xt(_,uu(g,a[(m+1)%a.length])),[0,0,0]),{roof_mm:h,floor_mm:f}=s.foramen,b=_=>_o(fn(r,vn(h,_)),fn(o,vn(f,_)));return{canal_mm2:Math.abs(.5*Pn(d,u)),foramen_left_mm:b("left"),foramen_right_mm:b("right"),slip_mm:eR(i,s,r,o)}}function $A(i,e,t,n,s,r){let{points_mm:o,of:a,upper_share:l}=t.canal,c=new Map([...new Set(a)].map(h=>[h,h===null?null:gu(h,i,r)])),u=o.map((h,f)=>{let b=c.get(a[f]??null);return b?Xt(h,b(h)):[...h]}),d=ZA(i,u,e,t,n,s);return QA(d,e,t,r).map((h,f)=>Lf(n,s,h,l[f]))}function ZA(i,e,t,n,s,r){let{thick_mm:o,top_mm:a,foot_mm:l}=n.flavum,c=Math.max(_o(fn(s,a),fn(r,l)),1),u=o*(_o(a,l)/c-1),d=Fy(i,n),h=n.endplate.back_mm,f=YA*(_o(d,h)-_o(fn(s,d),fn(r,h))),b={[`disc.${t}`]:f,[`lig.flavum.${t}`]:u},_=Fn(n,n.canal.centre_mm);return e.map((g,m)=>{let x=Fn(n,g),v=[x[0]-_[0],x[1]-_[1],0],S=mt(v,-1/Math.max(Math.hypot(...v),1e-6));return fr(n,Xt(x,mt(S,b[n.canal.of[m]??""]??0)))})}function QA(i,e,t,n){let s=t.canal.points_mm.map(a=>Fn(t,a)[1]),r=.9*(Math.max(...s)-Math.min(...s)),o=[...i];for(let a of n.filter(({rule:l,level:c})=>l==="outgrowth"&&c===e)){let l=t.zones[a.zone],c=yo(vn(l.out,a.side),t.axes);o=o.map((u,d)=>{if(t.canal.of[d]!==`disc.${e}`)return u;let h=hn(vn(Fn(t,u),a.side),l.at_mm),f=ey(t,a,Pn(h,l.along)),b=Math.min(Math.max(f-Math.max(Pn(h,l.out),0),0),r);return Xt(u,mt(c,b))})}return o}var Fy=(i,e)=>(i.endplates[e.upper]?.lower).back_mm;function eR(i,e,t,n){let{back_mm:s,front_mm:r}=e.endplate,o=Fy(i,e);return Dy(fn(t,o),fn(n,s),fn(n,r))-Dy(o,s,r)}function Dy(i,e,t){let n=hn(t,e);return Pn(hn(i,e),n)/Math.hypot(...n)}var tR={L2:["femoral"],L3:["femoral"],L4:["femoral"],L5:["sciatic","common-fibular"],S1:["sciatic","tibial"],S2:["sciatic","tibial"],S3:["sciatic"]},Ny=["disc-herniation","flavum-thickening","stenosis"];function nR(i,{kind:e,level:t}){let n=i.levels?.[String(t)];if(!n||!Ny.includes(e))return[];let s=[n.upper,n.lower].map(o=>o==="pelvis"?"bone.sacrum":`bone.vertebra.${o}`),r=["lig.supraspinous",`lig.interspinous.${t}`,...e==="disc-herniation"?[`lig.flavum.${t}`,"lig.PLL","sac.dural","nerve.cauda-equina"]:[]];return[...s,...r]}function iR({level:i}){return typeof i!="string"?null:i.includes("-")?`disc.${i}`:`bone.vertebra.${i}`}function sR({kind:i,side:e,zone:t}){let n=e==="left"?1:e==="right"?-1:0;return Ny.includes(i)?{azimuth_deg:180-n*(t==="foraminal"||t==="far-lateral"?55:30),elevation_deg:22}:i==="scoliosis"||i==="muscle-bulk"||i==="facet-enlargement"?{azimuth_deg:180,elevation_deg:0}:i==="diastasis"?{azimuth_deg:0,elevation_deg:0}:{azimuth_deg:90,elevation_deg:8}}function rR(i,e){return e.flatMap(t=>{let n=i.levels?.[t.level];return t.rule!=="outgrowth"||!n?[]:[{id:`disc.${t.level}`,upper:n.upper,lower:n.lower,...hu(n,t)}]})}function Uy(i,e){let{rig:t}=i,n=je(null),s=je(!1),r=M=>{let{posture:y,findings:E}=i.state.value;return Wf(M,y,E)},o=null,a=Yt(()=>{if(t.value===null)return null;try{o=r(t.value)}catch(M){if(!(M instanceof qn))throw M}return o}),l=Yt(()=>pu(i.state.value.findings)),c=Yt(()=>t.value&&a.value?ry(t.value,a.value.moved,l.value):[]),u=Yt(()=>c.value.filter(({room_mm:M})=>M<=0)),d=Dt(()=>{i.nerves.value=u.value.flatMap(M=>[sy(M),...(tR[M.root]??[]).map(y=>`nerve.${y}.${M.side}`)])}),h=M=>{let{what:y}=M;if(y===null)return M.message;let[E,D]=y.range_deg.map(L=>String(Math.round(L*10)/10)),P=String(Math.round(y.value_deg*10)/10),k=e(),N=y.motion===void 0?"":`, ${k(`motion.${y.motion}`)}`,V=y.motion===void 0?k(`posture.${y.id}`):y.id;return k("posture.refused",{name:`${V}${N}`,low:E,high:D,value:P})},f={},b=()=>{let M=t.peek(),{posture:y}=i.state.peek(),E=M&&bu(M,y);E===null?f=y:(i.notify("warning",h(E)),i.update({posture:f}))},_=i.onChange(({patch:M})=>{M.posture&&b()}),g=Dt(()=>{t.value&&zs(b)}),m=(M,y)=>{if(t.peek()===null)return;let E=Oy(t.peek(),i.state.peek().posture,M,y);n.value=E.stopped&&h(E.stopped),i.update({posture:E.posture})},x=M=>{let{visibility:y,findings:E}=i.state.peek(),D=L=>new Set(t.peek()?L.flatMap(W=>nR(t.peek(),W)):[]),[P,k]=[D(E),D(M)],N=Object.entries(y).filter(([L,W])=>W!=="ghost"||!P.has(L)||k.has(L)),V=[...k].filter(L=>!P.has(L)&&!(L in y)).map(L=>[L,"ghost"]);i.update({findings:M,visibility:Object.fromEntries([...N,...V])})},v=()=>{},S=()=>0,A={rig:t,pose:a,stopped:n,bending:s,clearances:c,affected:u,room(M,y=!1){let E=t.value;return E===null||a.value===null?null:y?qf(E,M,Wf(E,f).moved,[]):qf(E,M,a.value.moved,l.value)},add(M,y={}){let E=Ho({kind:M,...y}),{findings:D}=i.state.peek(),P=D.findIndex(k=>ds(k)===ds(E));return P>=0?P:(x([...D,E]),D.length)},show:M=>v(M),change(M,y){let{findings:E}=i.state.peek();E.some((D,P)=>P!==M&&ds(D)===ds(y))||x(E.map((D,P)=>P===M?y:D))},remove(M){x(i.state.peek().findings.filter((y,E)=>E!==M))},setPosture:m,bend(M,y){let E=t.peek()?.posture[M];if(!E)return;let[D,P]=E.range_deg,k=i.state.peek().posture[M]??E.rest_deg;m(M,Math.min(P,Math.max(D,Math.round((k+y)*10)/10)))},take(M){n.value=null,i.update({posture:M})},bendKey:M=>Vg(A,M,S),connect(M,y){S=()=>M.getCamera().azimuth_deg,v=k=>{let N=iR(k);M.setCamera({...M.getCamera(),...sR(k)}),N===null?M.home():M.flyTo([N])};let E=Dt(()=>{let[k,N]=[t.value,a.value];k===null||N===null||N.atRest?M.pose(null):M.pose(N.moved,V=>hy(k,V,N.angles))}),D=Dt(()=>{i.shapes.value;let k=t.value,V=(k?[...Ry(k,l.value)].map(L=>[L,gu(L,k,l.value)]):[]).flatMap(([L,W])=>W?[[L,W]]:[]);M.reshape(new Map(V),k?rR(k,l.value):[])}),P=zg(y,A,S);return()=>{E(),D(),P()}},dispose(){_(),g(),d()}};return A}var pi=class extends Error{constructor(t,n){super(`${t}: ${n}`);this.file=t}file;name="AssetError"},oR=6e4;async function aR(i,e,t){let n=await fetch(e).catch(o=>{throw new pi(i,`could not be fetched (${o instanceof Error?o.message:o})`)});if(!n.ok)throw new pi(i,`the server answered ${n.status}`);if(!n.body)return n.arrayBuffer();let s=[],r=n.body.getReader();for(let o=await r.read();!o.done;o=await r.read())s.push(o.value),t(o.value.byteLength);return new Blob(s).arrayBuffer()}async function lR(i){let e=Sd(i.base64??"");return i.gzip?new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer():e}function cR(i){let e=new Map;return i.onMessage(t=>{t.type==="asset"&&(e.get(t.name)?.(t.bytes),e.delete(t.name))}),t=>new Promise((n,s)=>{e.set(t,n),window.setTimeout(()=>{e.delete(t)&&s(new pi(t,"the kernel did not send it"))},oR),i.send({type:"need-asset",name:t})})}async function uR(i,e,t){let n=globalThis.crypto?.subtle;if(!n||!t)return e;let s=new Uint8Array(await n.digest("SHA-256",e)),r=Array.from(s,o=>o.toString(16).padStart(2,"0")).join("");if(r===t)return e;throw new pi(i,`is damaged (SHA-256 ${r.slice(0,8)}…, expected ${t.slice(0,8)}…)`)}function By(i,e,t){let n=e.mode==="message"?cR(i):null,s=[e.catalogue,...e.packs],r=s.reduce((c,u)=>c+(e.files[u]?.bytes??0),0),o=new Map,a=(c,u)=>{s.includes(c)&&(o.set(c,Math.min(u,e.files[c]?.bytes??u)),t([...o.values()].reduce((d,h)=>d+h,0),r))},l=async c=>{let u=e.files[c];if(!u)throw new pi(c,"is not in the list of files");let d;if(n)d=await n(c);else if(u.base64!==void 0)d=await lR(u);else if(u.url)d=await aR(c,u.url,h=>a(c,(o.get(c)??0)+h));else throw new pi(c,"has no address");return a(c,u.bytes),uR(c,d,u.sha256)};return{bytes:l,async json(c){let u=new TextDecoder().decode(await l(c));try{return JSON.parse(u)}catch(d){throw new pi(c,`is not JSON (${d instanceof Error?d.message:d})`)}}}}var zy=i=>i instanceof Error?i.message:String(i);function Vy(i,e,t){let{packs:n,catalogue:s,catalogues:r={}}=i.assets,o=By(i,i.assets,(f,b)=>{e.progress.value={...e.progress.peek(),loaded:f,total:b}}),a=f=>{e.notify("error",t()("app.file-failed",{reason:zy(f)}))},l=async f=>{try{let b=Object.hasOwn(r,f)?r[f]:void 0,_=yg(await o.json(b??s));return e.state.peek().language===f&&(e.catalogue.value=_),!0}catch(b){return a(b),!1}},u=(async()=>{let f=new URLSearchParams(e.ownsPage?globalThis.location?.search:"").get("language");f!==null&&Object.hasOwn(r,f)&&e.update({language:f},"address"),await l(e.state.peek().language)||e.notify("warning",t()("app.no-words"))})();u.then(()=>e.onChange(({patch:f})=>{f.language!==void 0&&l(f.language)}));let{rig:d}=i.assets,h=d?o.json(d).then(f=>{e.rig.value=ly(f)},a):Promise.resolve();return{words:Promise.all([u,h.catch(a)]).then(()=>{}),async shapes(f,b){let _=n.map(g=>o.bytes(g).then(m=>({name:g,bytes:m}),m=>({name:g,error:m})));for(let g of _){let m=await g;if("error"in m){a(m.error);continue}try{let x=await f(m.bytes),v=e.shapes.peek().size===0;e.shapes.value=new Set([...e.shapes.peek(),...x]),v&&b()}catch(x){a(new pi(m.name,zy(x)))}}e.progress.value={...e.progress.peek(),done:!0}}}}function Hy(i,e,t){let n=je(null),s=je(null),r=0,o=0,a=0,l=()=>{};return i.onMessage(c=>{if(c.type==="picture"&&c.seq>o){o=c.seq;let u=n.peek();n.value=URL.createObjectURL(new Blob([c.png],{type:"image/png"})),u!==null&&URL.revokeObjectURL(u)}else c.type==="picked"&&c.seq===a&&t(c.id)}),{url:n,resize(c,u){let d=s.peek();c<1||u<1||d?.width===c&&d.height===u||(s.value={width:c,height:u})},pick(c,u){let d=s.peek();d&&(a=++r,i.send({type:"pick",seq:a,x:c,y:u,...d,state:e.state.peek()}))},start(){l=Dt(()=>{let c=s.value,u=e.state.value;c&&i.send({type:"picture",seq:++r,...c,state:u})})},dispose(){l();let c=n.peek();c!==null&&URL.revokeObjectURL(c)}}}var _u=["anterior","left","posterior","right"];function Gy(i){let e=(s,r)=>{let o=_u.indexOf(i.state.peek().view??"anterior"),a=_u[(Math.max(o,0)+Math.sign(s)+_u.length)%_u.length]??"anterior";i.update({view:r>0?"superior":r<0?"inferior":a,camera:null})},t=()=>{};return{turn:e,flyTo:t,home:t,zoom:t,face:t,inFrontOf:()=>[],centreOf:()=>null,planeOf:()=>null,picture:()=>Promise.resolve(null)}}function Wy(i){let e=i?.meshes??[],t=new Map(e.map(({id:n,regions:s})=>[n,s??[]]));return(n,s)=>t.get(n)?.[s]??null}var dR="ENTRIES",Jy="KEYS",Yy="VALUES";var za=class{constructor(e,t){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=t,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:t}=xo(this._path);if(xo(t)==="")return{done:!1,value:this.result()};let n=e.get(xo(t));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=xo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>xo(e)).filter(e=>e!=="").join("")}value(){return xo(this._path).node.get("")}result(){switch(this._type){case Yy:return this.value();case Jy:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},xo=i=>i[i.length-1],hR=(i,e,t)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+t,o=new Uint8Array(r*s).fill(t+1);for(let a=0;a<s;++a)o[a]=a;for(let a=1;a<r;++a)o[a*s]=a;return $y(i,e,t,n,o,1,s,""),n},$y=(i,e,t,n,s,r,o,a)=>{let l=r*o;e:for(let c of i.keys())if(c===""){let u=s[l-1];u<=t&&n.set(a,[i.get(c),u])}else{let u=r;for(let d=0;d<c.length;++d,++u){let h=c[d],f=o*u,b=f-o,_=s[f],g=Math.max(0,u-t-1),m=Math.min(o-1,u+t);for(let x=g;x<m;++x){let v=h!==e[x],S=s[b+x]+ +v,A=s[b+x+1]+1,M=s[f+x]+1,y=s[f+x+1]=Math.min(S,A,M);y<_&&(_=y)}if(_>t)continue e}$y(i.get(c),e,t,n,s,u,o,a+c)}},Va=class i{constructor(e=new Map,t=""){this._size=void 0,this._tree=e,this._prefix=t}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[t,n]=xu(this._tree,e.slice(this._prefix.length));if(t===void 0){let[s,r]=Qf(n);for(let o of s.keys())if(o!==""&&o.startsWith(r)){let a=new Map;return a.set(o.slice(r.length),s.get(o)),new i(a,e)}}return new i(t,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,fR(this._tree,e)}entries(){return new za(this,dR)}forEach(e){for(let[t,n]of this)e(t,n,this)}fuzzyGet(e,t){return hR(this._tree,e,t)}get(e){let t=Yf(this._tree,e);return t!==void 0?t.get(""):void 0}has(e){let t=Yf(this._tree,e);return t!==void 0&&t.has("")}keys(){return new za(this,Jy)}set(e,t){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Xf(this._tree,e).set("",t),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Xf(this._tree,e);return n.set("",t(n.get(""))),this}fetch(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Xf(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=t()),s}values(){return new za(this,Yy)}[Symbol.iterator](){return this.entries()}static from(e){let t=new i;for(let[n,s]of e)t.set(n,s);return t}static fromObject(e){return i.from(Object.entries(e))}},xu=(i,e,t=[])=>{if(e.length===0||i==null)return[i,t];for(let n of i.keys())if(n!==""&&e.startsWith(n))return t.push([i,n]),xu(i.get(n),e.slice(n.length),t);return t.push([i,e]),xu(void 0,"",t)},Yf=(i,e)=>{if(e.length===0||i==null)return i;for(let t of i.keys())if(t!==""&&e.startsWith(t))return Yf(i.get(t),e.slice(t.length))},Xf=(i,e)=>{let t=e.length;e:for(let n=0;i&&n<t;){for(let r of i.keys())if(r!==""&&e[n]===r[0]){let o=Math.min(t-n,r.length),a=1;for(;a<o&&e[n+a]===r[a];)++a;let l=i.get(r);if(a===r.length)i=l;else{let c=new Map;c.set(r.slice(a),l),i.set(e.slice(n,n+a),c),i.delete(r),i=c}n+=a;continue e}let s=new Map;return i.set(e.slice(n),s),s}return i},fR=(i,e)=>{let[t,n]=xu(i,e);if(t!==void 0){if(t.delete(""),t.size===0)Zy(n);else if(t.size===1){let[s,r]=t.entries().next().value;Qy(n,s,r)}}},Zy=i=>{if(i.length===0)return;let[e,t]=Qf(i);if(e.delete(t),e.size===0)Zy(i.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&Qy(i.slice(0,-1),n,s)}},Qy=(i,e,t)=>{if(i.length===0)return;let[n,s]=Qf(i);n.set(s+e,t),n.delete(s)},Qf=i=>i[i.length-1],ep="or",e0="and",pR="and_not",Ha=class i{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let t=e.autoVacuum==null||e.autoVacuum===!0?Jf:e.autoVacuum;this._options={...Kf,...e,autoVacuum:t,searchOptions:{...qy,...e.searchOptions||{}},autoSuggestOptions:{...yR,...e.autoSuggestOptions||{}}},this._index=new Va,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Zf,this.addFields(this._options.fields)}add(e){let{extractField:t,stringifyField:n,tokenize:s,processTerm:r,fields:o,idField:a}=this._options,l=t(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(l))throw new Error(`MiniSearch: duplicate ID ${l}`);let c=this.addDocumentId(l);this.saveStoredFields(c,e);for(let u of o){let d=t(e,u);if(d==null)continue;let h=s(n(d,u),u),f=this._fieldIds[u],b=new Set(h).size;this.addFieldLength(c,f,this._documentCount-1,b);for(let _ of h){let g=r(_,u);if(Array.isArray(g))for(let m of g)this.addTerm(f,c,m);else g&&this.addTerm(f,c,g)}}}addAll(e){for(let t of e)this.add(t)}addAllAsync(e,t={}){let{chunkSize:n=10}=t,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:o}=e.reduce(({chunk:a,promise:l},c,u)=>(a.push(c),(u+1)%n===0?{chunk:[],promise:l.then(()=>new Promise(d=>setTimeout(d,0))).then(()=>this.addAll(a))}:{chunk:a,promise:l}),s);return o.then(()=>this.addAll(r))}remove(e){let{tokenize:t,processTerm:n,extractField:s,stringifyField:r,fields:o,idField:a}=this._options,l=s(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let c=this._idToShortId.get(l);if(c==null)throw new Error(`MiniSearch: cannot remove document with ID ${l}: it is not in the index`);for(let u of o){let d=s(e,u);if(d==null)continue;let h=t(r(d,u),u),f=this._fieldIds[u],b=new Set(h).size;this.removeFieldLength(c,f,this._documentCount,b);for(let _ of h){let g=n(_,u);if(Array.isArray(g))for(let m of g)this.removeTerm(f,c,m);else g&&this.removeTerm(f,c,g)}}this._storedFields.delete(c),this._documentIds.delete(c),this._idToShortId.delete(l),this._fieldLength.delete(c),this._documentCount-=1}removeAll(e){if(e)for(let t of e)this.remove(t);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Va,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let t=this._idToShortId.get(e);if(t==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(t),this._storedFields.delete(t),(this._fieldLength.get(t)||[]).forEach((n,s)=>{this.removeFieldLength(t,s,this._documentCount,n)}),this._fieldLength.delete(t),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:t,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:t,minDirtFactor:e})}discardAll(e){let t=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=t}this.maybeAutoVacuum()}replace(e){let{idField:t,extractField:n}=this._options,s=n(e,t);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,t){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&t,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Zf,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(t)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,t){let n=this._dirtCount;if(this.vacuumConditionsMet(t)){let s=e.batchSize||$f.batchSize,r=e.batchWait||$f.batchWait,o=1;for(let[a,l]of this._index){for(let[c,u]of l)for(let[d]of u)this._documentIds.has(d)||(u.size<=1?l.delete(c):u.delete(d));this._index.get(a).size===0&&this._index.delete(a),o%s===0&&await new Promise(c=>setTimeout(c,r)),o+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:t,minDirtFactor:n}=e;return t=t||Jf.minDirtCount,n=n||Jf.minDirtFactor,this.dirtCount>=t&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let t=this._idToShortId.get(e);if(t!=null)return this._storedFields.get(t)}search(e,t={}){let{searchOptions:n}=this._options,s={...n,...t},r=this.executeQuery(e,t),o=[];for(let[a,{score:l,terms:c,match:u}]of r){let d=c.length||1,h={id:this._documentIds.get(a),score:l*d,terms:Object.keys(u),queryTerms:c,match:u};Object.assign(h,this._storedFields.get(a)),(s.filter==null||s.filter(h))&&o.push(h)}return e===i.wildcard&&s.boostDocument==null||o.sort(jy),o}autoSuggest(e,t={}){t={...this._options.autoSuggestOptions,...t};let n=new Map;for(let{score:r,terms:o}of this.search(e,t)){let a=o.join(" "),l=n.get(a);l!=null?(l.score+=r,l.count+=1):n.set(a,{score:r,terms:o,count:1})}let s=[];for(let[r,{score:o,terms:a,count:l}]of n)s.push({suggestion:r,terms:a,score:o/l});return s.sort(jy),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),t)}static async loadJSONAsync(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),t)}static getDefault(e){if(Kf.hasOwnProperty(e))return jf(Kf,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=yu(s),l._fieldLength=yu(r),l._storedFields=yu(o);for(let[c,u]of l._documentIds)l._idToShortId.set(u,c);for(let[c,u]of n){let d=new Map;for(let h of Object.keys(u)){let f=u[h];a===1&&(f=f.ds),d.set(parseInt(h,10),yu(f))}l._index.set(c,d)}return l}static async loadJSAsync(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=await vu(s),l._fieldLength=await vu(r),l._storedFields=await vu(o);for(let[u,d]of l._documentIds)l._idToShortId.set(d,u);let c=0;for(let[u,d]of n){let h=new Map;for(let f of Object.keys(d)){let b=d[f];a===1&&(b=b.ds),h.set(parseInt(f,10),await vu(b))}++c%1e3===0&&await t0(0),l._index.set(u,h)}return l}static instantiateMiniSearch(e,t){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:o,dirtCount:a,serializationVersion:l}=e;if(l!==1&&l!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let c=new i(t);return c._documentCount=n,c._nextId=s,c._idToShortId=new Map,c._fieldIds=r,c._avgFieldLength=o,c._dirtCount=a||0,c._index=new Va,c}executeQuery(e,t={}){if(e===i.wildcard)return this.executeWildcardQuery(t);if(typeof e!="string"){let h={...t,...e,queries:void 0},f=e.queries.map(b=>this.executeQuery(b,h));return this.combineResults(f,h.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,o={tokenize:n,processTerm:s,...r,...t},{tokenize:a,processTerm:l}=o,d=a(e).flatMap(h=>l(h)).filter(h=>!!h).map(_R(o)).map(h=>this.executeQuerySpec(h,o));return this.combineResults(d,o.combineWith)}executeQuerySpec(e,t){let n={...this._options.searchOptions,...t},s=(n.fields||this._options.fields).reduce((_,g)=>({..._,[g]:jf(n.boost,g)||1}),{}),{boostDocument:r,weights:o,maxFuzzy:a,bm25:l}=n,{fuzzy:c,prefix:u}={...qy.weights,...o},d=this._index.get(e.term),h=this.termResults(e.term,e.term,1,e.termBoost,d,s,r,l),f,b;if(e.prefix&&(f=this._index.atPrefix(e.term)),e.fuzzy){let _=e.fuzzy===!0?.2:e.fuzzy,g=_<1?Math.min(a,Math.round(e.term.length*_)):_;g&&(b=this._index.fuzzyGet(e.term,g))}if(f)for(let[_,g]of f){let m=_.length-e.term.length;if(!m)continue;b?.delete(_);let x=u*_.length/(_.length+.3*m);this.termResults(e.term,_,x,e.termBoost,g,s,r,l,h)}if(b)for(let _ of b.keys()){let[g,m]=b.get(_);if(!m)continue;let x=c*_.length/(_.length+m);this.termResults(e.term,_,x,e.termBoost,g,s,r,l,h)}return h}executeWildcardQuery(e){let t=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let o=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;t.set(s,{score:o,terms:[],match:{}})}return t}combineResults(e,t=ep){if(e.length===0)return new Map;let n=t.toLowerCase(),s=mR[n];if(!s)throw new Error(`Invalid combination operator: ${t}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[t,n]of this._index){let s={};for(let[r,o]of n)s[r]=Object.fromEntries(o);e.push([t,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,t,n,s,r,o,a,l,c=new Map){if(r==null)return c;for(let u of Object.keys(o)){let d=o[u],h=this._fieldIds[u],f=r.get(h);if(f==null)continue;let b=f.size,_=this._avgFieldLength[h];for(let g of f.keys()){if(!this._documentIds.has(g)){this.removeTerm(h,g,t),b-=1;continue}let m=a?a(this._documentIds.get(g),t,this._storedFields.get(g)):1;if(!m)continue;let x=f.get(g),v=this._fieldLength.get(g)[h],S=bR(x,b,this._documentCount,v,_,l),A=n*s*d*m*S,M=c.get(g);if(M){M.score+=A,vR(M.terms,e);let y=jf(M.match,t);y?y.push(u):M.match[t]=[u]}else c.set(g,{score:A,terms:[e],match:{[t]:[u]}})}}return c}addTerm(e,t,n){let s=this._index.fetch(n,Ky),r=s.get(e);if(r==null)r=new Map,r.set(t,1),s.set(e,r);else{let o=r.get(t);r.set(t,(o||0)+1)}}removeTerm(e,t,n){if(!this._index.has(n)){this.warnDocumentChanged(t,e,n);return}let s=this._index.fetch(n,Ky),r=s.get(e);r==null||r.get(t)==null?this.warnDocumentChanged(t,e,n):r.get(t)<=1?r.size<=1?s.delete(e):r.delete(t):r.set(t,r.get(t)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,t,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===t){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let t=this._nextId;return this._idToShortId.set(e,t),this._documentIds.set(t,e),this._documentCount+=1,this._nextId+=1,t}addFields(e){for(let t=0;t<e.length;t++)this._fieldIds[e[t]]=t}addFieldLength(e,t,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[t]=s;let a=(this._avgFieldLength[t]||0)*n+s;this._avgFieldLength[t]=a/(n+1)}removeFieldLength(e,t,n,s){if(n===1){this._avgFieldLength[t]=0;return}let r=this._avgFieldLength[t]*n-s;this._avgFieldLength[t]=r/(n-1)}saveStoredFields(e,t){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let o of n){let a=s(t,o);a!==void 0&&(r[o]=a)}}};Ha.wildcard=Symbol("*");var jf=(i,e)=>Object.prototype.hasOwnProperty.call(i,e)?i[e]:void 0,mR={[ep]:(i,e)=>{for(let t of e.keys()){let n=i.get(t);if(n==null)i.set(t,e.get(t));else{let{score:s,terms:r,match:o}=e.get(t);n.score=n.score+s,n.match=Object.assign(n.match,o),Xy(n.terms,r)}}return i},[e0]:(i,e)=>{let t=new Map;for(let n of e.keys()){let s=i.get(n);if(s==null)continue;let{score:r,terms:o,match:a}=e.get(n);Xy(s.terms,o),t.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,a)})}return t},[pR]:(i,e)=>{for(let t of e.keys())i.delete(t);return i}},gR={k:1.2,b:.7,d:.5},bR=(i,e,t,n,s,r)=>{let{k:o,b:a,d:l}=r;return Math.log(1+(t-e+.5)/(e+.5))*(l+i*(o+1)/(i+o*(1-a+a*n/s)))},_R=i=>(e,t,n)=>{let s=typeof i.fuzzy=="function"?i.fuzzy(e,t,n):i.fuzzy||!1,r=typeof i.prefix=="function"?i.prefix(e,t,n):i.prefix===!0,o=typeof i.boostTerm=="function"?i.boostTerm(e,t,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:o}},Kf={idField:"id",extractField:(i,e)=>i[e],stringifyField:(i,e)=>i.toString(),tokenize:i=>i.split(xR),processTerm:i=>i.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(i,e)=>{typeof console?.[i]=="function"&&console[i](e)},autoVacuum:!0},qy={combineWith:ep,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:gR},yR={combineWith:e0,prefix:(i,e,t)=>e===t.length-1},$f={batchSize:1e3,batchWait:10},Zf={minDirtFactor:.1,minDirtCount:20},Jf={...$f,...Zf},vR=(i,e)=>{i.includes(e)||i.push(e)},Xy=(i,e)=>{for(let t of e)i.includes(t)||i.push(t)},jy=({score:i},{score:e})=>e-i,Ky=()=>new Map,yu=i=>{let e=new Map;for(let t of Object.keys(i))e.set(parseInt(t,10),i[t]);return e},vu=async i=>{let e=new Map,t=0;for(let n of Object.keys(i))e.set(parseInt(n,10),i[n]),++t%1e3===0&&await t0(0);return e},t0=i=>new Promise(e=>setTimeout(e,i)),xR=/[\n\r\p{Z}\p{P}]+/u;var SR=.8,wR=1.05,MR={bone:1.3,disc:1.25,muscle:1.1},TR=/\b([CTLS])\s*(\d{1,2})\s*(?:[-–/]|\bto\b|\band\b|\s)\s*(?:([CTLS])\s*)?(\d{1,2})\b/gi;function ER(i){return i.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(TR,(e,t,n,s,r)=>`${t}${n}-${s??(t==="l"&&n==="5"&&r==="1"?"s":t==="t"&&n==="12"?"l":t==="c"&&n==="7"&&r==="1"?"t":t)}${r}`)}var n0=i=>ER(i).split(/[^\p{L}\p{N}-]+/u).flatMap(e=>/^[ctls]\d+-[ctls]\d+$/.test(e)?[e]:e.split("-")).filter(Boolean);function AR(i){let e=Object.entries(i.structures).map(([n,s])=>{let r=s.between?.map(o=>i.structures[o]?.level).filter(Boolean).join("-")??"";return{id:n,subject:"structure",label:s.label,names:s.synonyms??[],aliases:(s.synonyms??[]).join(" "),latin:s.latin??"",level:`${s.level??""} ${r}`.trim(),rank:(MR[s.kind]??1)*(s.side===null?1:SR)}}),t=["condition","exercise","symptom","factor","tour"].flatMap(n=>Object.entries(i[`${n}s`]).map(([s,r])=>{let{aka:o=[],also:a=[]}=r;return{id:s,subject:n,label:r.label,names:a,aliases:o.join(" "),latin:"",level:"",rank:wR}}));return[...e,...t]}function i0(i){let e=AR(i),t=new Map(e.map(r=>[r.id,r])),n=new Ha({fields:["label","aliases","latin","level"],tokenize:n0,processTerm:r=>r,searchOptions:{boost:{label:3,level:2.5,aliases:2,latin:1},prefix:r=>r.length>1,fuzzy:r=>r.length>3&&!/\d/.test(r)?.25:!1,boostDocument:r=>t.get(r)?.rank??1}});n.addAll(e);let s=(r,o)=>{let a=u=>{let d=new Set(n0(u));return o.filter(h=>d.has(h)).length},l=a(r.label),c=r.names.toSorted((u,d)=>a(d)-a(u))[0];return c!==void 0&&a(c)>l?c:null};return{find(r,o=40){if(r.trim()==="")return[];let a=n.search(r,{combineWith:"AND"});return(a.length>0?a:n.search(r,{combineWith:"OR"})).slice(0,o).flatMap(c=>{let u=t.get(c.id);if(!u)return[];let{id:d,subject:h,label:f}=u;return[{id:d,subject:h,label:f,alias:s(u,c.terms)}]})}}}function RR({patch:i},e,t){let n=e.catalogue.peek();if(i.selected!=null){let r=n.structures[i.selected]?.conditions?.length??0,o=r===0?t("spoken.conditions.0"):r===1?t("spoken.conditions.1"):t("spoken.conditions.n",{count:r});return t("spoken.selected",{label:rn(n,i.selected),conditions:o})}let s=i.exercise??i.condition;return s!=null?t("spoken.opened",{label:rn(n,s)}):i.isolate!=null?t("spoken.only",{label:rn(n,i.isolate)}):i.view!=null?t("spoken.view",{view:t(`view.${i.view}`)}):i.visibility&&Object.keys(i.visibility).length===0?t("spoken.all"):i.selected===null?t("spoken.none"):null}function s0(i,e){i.onChange(t=>{let n=RR(t,i,e());n!==null&&(i.spoken.value=n)})}var CR=80,PR=["posture","findings"];function r0(i,e,t,n){let s=0,r={...yi,...qo(i.state).patch},o=()=>i.send({type:"hello",state:e.state.peek(),webgl:n()}),a={},l,c=()=>{clearTimeout(l),l=void 0;let u=a;a={},Object.keys(u).length>0&&i.send({type:"state",seq:++s,patch:u})};e.onChange(({patch:u,origin:d})=>{d!=="python"&&(r={...r,...u},a={...a,...u},Object.keys(u).every(h=>PR.includes(h))?l??=setTimeout(c,CR):c())}),i.onState(u=>{let{patch:d,problems:h}=qo(u);for(let b of h)t(b);let f=yl(r,d);r={...r,...d},e.update(f,"python")}),i.onMessage(u=>{u.type==="notice"?e.notify(u.level,u.text):u.type==="content-error"&&e.notify("error",u.text)}),i.onConnection(u=>{e.online.value=u,u&&o()}),o()}var tp=Bm(null);function oe(){let i=Ym(tp);if(i===null)throw new Error("ExplorerContext: expected a provider above this component");return i}var te=()=>oe().words.value;function xn(){let i=oe().store.state.value.register;return e=>Ws(e,i)}var IR=Symbol.for("pv"),LR=0;function p(i,e,t,n,s,r){e||(e={});var o,a,l=e;if("ref"in l&&typeof i!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:i,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:IR,__v:--LR,__i:-1,__u:0};return(s||r)&&(c.__source=s,c.__self=r),st.vnode&&st.vnode(c),c}var kR={search:"M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20",home:"M4 11.5 12 5l8 6.5M6.5 10v9h11v-9",plus:"M12 5v14M5 12h14",minus:"M5 12h14",close:"M6 6l12 12M18 6 6 18",check:"M5.5 12.5 10 17l8.5-10",right:"M9 5l7 7-7 7",left:"M15 5l-7 7 7 7",up:"M5 15l7-7 7 7",down:"M5 9l7 7 7-7",layers:"M12 4 3.5 8.5 12 13l8.5-4.5zM4 13l8 4.2 8-4.2M4 17l8 4.2 8-4.2",sun:"M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2.2M12 19.3v2.2M2.5 12h2.2M19.3 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M5.3 18.7l1.5-1.5M17.2 6.8l1.5-1.5",moon:"M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z",auto:"M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 4v16M12 8h5.5M12 12h8M12 16h5.5",warning:"M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3",help:"M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.4 9.6a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 2M12 17v.3",eye:"M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z",eyeOff:"M4 4l16 16M9.5 6.2A9 9 0 0 1 12 5.8c6 0 9.5 6.2 9.5 6.2a17 17 0 0 1-3 3.7M6 7.7A17 17 0 0 0 2.5 12s3.5 6.2 9.5 6.2c1.3 0 2.5-.3 3.5-.7",ghost:"M12 4a8 8 0 0 1 8 8M20 12a8 8 0 0 1-2.3 5.7M14.5 19.6a8 8 0 0 1-5 0M6.3 17.7A8 8 0 0 1 4 12M4 12a8 8 0 0 1 2.3-5.7M8.7 4.7A8 8 0 0 1 12 4M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",target:"M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 2.5V7M12 17v4.5M2.5 12H7M17 12h4.5",isolate:"M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",all:"M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z",undo:"M9 5 4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10h-3",redo:"M15 5l4.5 4.5L15 14M19 9.5h-9a5 5 0 0 0 0 10h3",list:"M4 6.5h.3M4 12h.3M4 17.5h.3M8 6.5h12M8 12h12M8 17.5h12",card:"M4 5h16v14H4zM7.5 9h9M7.5 12.5h9M7.5 16h5",panel:"M4 5h16v14H4zM9.5 5v14",play:"M8 5.5v13l10.5-6.5z",uncover:"M3.5 8.5h9v9h-9zM16 5.5h4.5V10M20.5 5.5l-5.5 5.5M15.5 14.5v3M15.5 20.5h.3",cut:"M12 3.5 4.5 7.5v9l7.5 4 7.5-4v-9zM2 14.5l20-5M4.5 7.5l7.5 3.5",camera:"M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6z",swap:"M7 4.5 3.5 8 7 11.5M3.5 8h13M17 12.5l3.5 3.5-3.5 3.5M20.5 16h-13",name:"M4 12 11 5h8.5v8.5l-7 7zM15.5 9h.3",posture:"M12 3.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM12 8c-2.5 2.5-2.5 5.5 0 8M12 16l-2.5 4.5M12 16l3.5 4.5M10.5 11l5 1.5",finding:"M5 6.5h14M5 17.5h14M7 9.5h7a2.5 2.5 0 0 1 0 5H7zM16.8 12h3.7",link:"M13.5 5H19v5.5M19 5l-8.5 8.5M16.5 13.5V19H5V7.5h5.5",cube:"M12 3.5 4.5 7.5v9l7.5 4 7.5-4v-9zM4.5 7.5 12 11.6l7.5-4.1M12 11.6v8.9"};function $e({name:i}){return p("svg",{class:"icon",viewBox:"0 0 24 24",width:"24",height:"24","aria-hidden":"true",focusable:"false",children:p("path",{d:kR[i]})})}function o0(){return p("svg",{class:"mark",viewBox:"0 0 32 32",width:"32",height:"32","aria-hidden":"true",focusable:"false",children:[p("rect",{x:"10.5",y:"3.5",width:"13",height:"6.5",rx:"2.6"}),p("rect",{x:"8",y:"12.5",width:"14",height:"7",rx:"2.8"}),p("rect",{x:"9.5",y:"22",width:"15",height:"7",rx:"2.8"}),p("path",{d:"M24 6.8h3.5M22.5 16h4M25 25.5h3.5"})]})}var a0={"pane.label":"Beside the view","pane.card":"Card","pane.posture":"Posture","pane.finding":"Finding","sheet.posture":"Posture","sheet.finding":"Finding","motion.extension":"bending forwards or backwards","motion.bend_right":"leaning to the side","motion.turn_left":"turning","posture.title":"Posture","posture.lead":"Choose a posture or move a slider, and the spine follows.","posture.differ":"Healthy backs come in many shapes. No angle here is the one right one.","posture.presets":"Postures to choose from","posture.illustration":"drawn as an illustration","posture.shape":"Shape","posture.movement":"Movement","posture.pelvic_tilt_deg":"Tilt of the pelvis","posture.pelvic_tilt_deg.low":"forwards","posture.pelvic_tilt_deg.high":"backwards","posture.lumbar_lordosis_deg":"Hollow of the lower back","posture.lumbar_lordosis_deg.low":"flatter","posture.lumbar_lordosis_deg.high":"deeper","posture.thoracic_kyphosis_deg":"Curve of the upper back","posture.thoracic_kyphosis_deg.low":"flatter","posture.thoracic_kyphosis_deg.high":"rounder","posture.cervical_lordosis_deg":"Hollow of the neck","posture.cervical_lordosis_deg.low":"flatter","posture.cervical_lordosis_deg.high":"deeper","posture.extension_deg":"Bend forwards, backwards","posture.extension_deg.low":"forwards","posture.extension_deg.high":"backwards","posture.bend_right_deg":"Lean to the side","posture.bend_right_deg.low":"left","posture.bend_right_deg.high":"right","posture.turn_left_deg":"Turn","posture.turn_left_deg.low":"right","posture.turn_left_deg.high":"left","posture.degrees":"{count}°","posture.degrees.spoken":"{count} degrees","posture.usual":"usual {low}° to {high}°","posture.measured":"Measured on the model","posture.measured.help":"Read from the bones as they stand now, as on a standing X-ray.","posture.reset":"Back to standing","posture.refused":"The model goes no farther here. {name}: {low}° to {high}°, asked for {value}°.","posture.drag":"Bend by dragging","posture.drag.help":"Switch this on and drag in the view, or hold Alt and drag. Shift turns. The arrow keys bend while it is on.","posture.none":"The joints could not be loaded, so the spine cannot be bent here.","posture.preset.standing":"Standing at ease","posture.preset.sitting-upright":"Sitting upright","posture.preset.sitting-slumped":"Sitting slumped","posture.preset.pelvis-forward":"Pelvis tipped forwards","posture.preset.pelvis-backward":"Pelvis tipped backwards","posture.preset.bend-forward":"Bending forwards","posture.preset.bend-backward":"Bending backwards","posture.preset.bend-side":"Leaning to the side","posture.preset.hip-flexors":"Hip flexors tight","posture.preset.late-pregnancy":"Late pregnancy","measured.lumbar_lordosis_deg":"Lumbar lordosis, L1 to S1","measured.thoracic_kyphosis_deg":"Thoracic kyphosis, T4 to T12","measured.cervical_lordosis_deg":"Cervical lordosis, C2 to C7","measured.sacral_slope_deg":"Sacral slope","measured.pelvic_tilt_deg":"Pelvic tilt","measured.pelvic_incidence_deg":"Pelvic incidence","measured.cobb_deg":"Cobb angle, sideways","measured.angle":"Angle","measured.now":"Now","measured.usual":"Usual","measured.range":"{low}° to {high}°","finding.title":"This patient’s finding","finding.lead":"Choose what was found. It is drawn on the spine at once, and you can set where and how big.","finding.illustration":"Drawn from published measurements as an illustration, not from anyone’s own scan.","finding.add":"Add a finding","finding.remove":"Remove: {name}","finding.show":"Show this on the spine","finding.kind.disc-herniation":"Disc herniation or bulge","finding.kind.disc-degeneration":"Disc change with age","finding.kind.osteophytes":"Bone spurs","finding.kind.facet-enlargement":"Thicker facet joints","finding.kind.flavum-thickening":"Thicker yellow ligament","finding.kind.stenosis":"Less room for nerves","finding.kind.spondylolysis":"Gap in the arch of a vertebra","finding.kind.slip":"Forward shift of a vertebra","finding.kind.wedge-fracture":"Vertebra lower in front","finding.kind.rounded-upper-back":"Rounded upper back","finding.kind.scoliosis":"Sideways curve (scoliosis)","finding.kind.diastasis":"Gap between the belly muscles","finding.kind.muscle-bulk":"More or less muscle","finding.field.level":"Level","finding.field.type":"Type","finding.field.zone":"Zone","finding.field.side":"Side","finding.field.size_mm":"Size","finding.field.migration_mm":"Down or up","finding.field.months":"Time that passes","finding.field.pfirrmann":"Pfirrmann grade","finding.field.where":"Place","finding.field.narrow":"How narrow, 0 to 3","finding.field.percent":"Amount","finding.field.kyphosis_deg":"Thoracic kyphosis","finding.field.cobb_deg":"Cobb angle","finding.field.apex":"Top of the curve","finding.field.convex":"Curves to the","finding.field.gap_mm":"Gap","finding.field.muscle":"Muscle","finding.type.bulge":"Bulge","finding.type.protrusion":"Protrusion","finding.type.extrusion":"Extrusion","finding.type.sequestration":"Free piece","finding.zone.central":"Middle","finding.zone.paracentral":"Beside the middle","finding.zone.foraminal":"In the opening","finding.zone.far-lateral":"Far to the side","finding.where.central":"Canal","finding.where.lateral-recess":"Side of the canal","finding.where.foraminal":"Side openings","finding.side.left":"Left","finding.side.right":"Right","finding.side.both":"Both","finding.convex.left":"Left","finding.convex.right":"Right","finding.muscle.multifidus":"Multifidus","finding.muscle.psoas-major":"Psoas major","finding.mm":"{count} mm","finding.mm2":"{count} mm²","finding.percent":"{count} %","finding.month":"{count} month","finding.months":"{count} months","finding.course":"How it goes","finding.size-now":"Drawn now: {count} mm.","finding.odds":"In about {count} in 100 people it shrinks by itself. In about {rest} in 100 it stays, and many of them feel better too.","finding.course.note":"The slider shows the course where it shrinks. Bigger pieces shrink most.","finding.nerves":"Room for the nerves","finding.met":"Meets the {root} nerve root on the {side}","finding.none-met":"In this posture the piece meets no nerve root.","finding.room":"{root} {side}: {count} mm of room","finding.touch":"{root} {side}: no room left","finding.feel":"A picture cannot tell what anyone feels. Many people with less room feel nothing.","finding.rooms":"At {level}, in this posture","finding.with":"Now","finding.without":"Without","room.canal_mm2":"Canal, area","room.foramen_left_mm":"Left opening, height","room.foramen_right_mm":"Right opening, height","room.slip_mm":"Forward shift","finding.words":"In plain words","finding.no-figure":"How common this is without pain is not known.","figure.label":"Where the {root} root on the {side} feels, a muscle it works, and its reflex. Neighbours overlap, and people differ.","figure.front":"front","figure.back":"back","figure.skin":"skin","figure.muscle":"a main muscle","figure.reflex":"reflex"},l0={"pane.label":"Junto a la vista","pane.card":"Ficha","pane.posture":"Postura","pane.finding":"Hallazgo","sheet.posture":"Postura","sheet.finding":"Hallazgo","motion.extension":"flexión o extensión","motion.bend_right":"inclinación lateral","motion.turn_left":"giro","posture.title":"Postura","posture.lead":"Elija una postura o mueva un control, y la columna la sigue.","posture.differ":"Las espaldas sanas tienen muchas formas. Ningún ángulo de aquí es el único correcto.","posture.presets":"Posturas para elegir","posture.illustration":"dibujada como ilustración","posture.shape":"Forma","posture.movement":"Movimiento","posture.pelvic_tilt_deg":"Inclinación de la pelvis","posture.pelvic_tilt_deg.low":"adelante","posture.pelvic_tilt_deg.high":"atrás","posture.lumbar_lordosis_deg":"Hueco de la zona lumbar","posture.lumbar_lordosis_deg.low":"más plano","posture.lumbar_lordosis_deg.high":"más hondo","posture.thoracic_kyphosis_deg":"Curva de la parte alta","posture.thoracic_kyphosis_deg.low":"más plana","posture.thoracic_kyphosis_deg.high":"más redonda","posture.cervical_lordosis_deg":"Hueco del cuello","posture.cervical_lordosis_deg.low":"más plano","posture.cervical_lordosis_deg.high":"más hondo","posture.extension_deg":"Doblarse adelante, atrás","posture.extension_deg.low":"adelante","posture.extension_deg.high":"atrás","posture.bend_right_deg":"Inclinarse a un lado","posture.bend_right_deg.low":"izquierda","posture.bend_right_deg.high":"derecha","posture.turn_left_deg":"Girar","posture.turn_left_deg.low":"derecha","posture.turn_left_deg.high":"izquierda","posture.degrees.spoken":"{count} grados","posture.usual":"habitual de {low}° a {high}°","posture.measured":"Medido en el modelo","posture.measured.help":"Leído en los huesos tal como están ahora, como en una radiografía de pie.","posture.reset":"Volver a estar de pie","posture.refused":"El modelo no llega más lejos. {name}: de {low}° a {high}°, se pidió {value}°.","posture.drag":"Doblar arrastrando","posture.drag.help":"Actívelo y arrastre en la vista, o mantenga Alt y arrastre. Mayúsculas gira. Las flechas doblan mientras está activo.","posture.none":"No se pudieron cargar las articulaciones, así que aquí la columna no se puede doblar.","posture.preset.standing":"De pie, relajado","posture.preset.sitting-upright":"Sentado erguido","posture.preset.sitting-slumped":"Sentado encorvado","posture.preset.pelvis-forward":"Pelvis hacia delante","posture.preset.pelvis-backward":"Pelvis hacia atrás","posture.preset.bend-forward":"Doblarse adelante","posture.preset.bend-backward":"Doblarse atrás","posture.preset.bend-side":"Inclinarse a un lado","posture.preset.hip-flexors":"Flexores de cadera tensos","posture.preset.late-pregnancy":"Embarazo avanzado","measured.lumbar_lordosis_deg":"Lordosis lumbar, L1 a S1","measured.thoracic_kyphosis_deg":"Cifosis torácica, T4 a T12","measured.cervical_lordosis_deg":"Lordosis cervical, C2 a C7","measured.sacral_slope_deg":"Pendiente sacra","measured.pelvic_tilt_deg":"Inclinación pélvica","measured.pelvic_incidence_deg":"Incidencia pélvica","measured.cobb_deg":"Ángulo de Cobb, lateral","measured.angle":"Ángulo","measured.now":"Ahora","measured.usual":"Habitual","measured.range":"{low}° a {high}°","finding.title":"El hallazgo de este paciente","finding.lead":"Elija lo que se encontró. Se dibuja enseguida en la columna, y puede ajustar dónde y cuánto.","finding.illustration":"Dibujado a partir de medidas publicadas como ilustración, no de la imagen de nadie.","finding.add":"Añadir un hallazgo","finding.remove":"Quitar: {name}","finding.show":"Mostrarlo en la columna","finding.kind.disc-herniation":"Hernia o abombamiento de disco","finding.kind.disc-degeneration":"Cambio del disco con la edad","finding.kind.osteophytes":"Espolones óseos","finding.kind.facet-enlargement":"Facetas más gruesas","finding.kind.flavum-thickening":"Ligamento amarillo más grueso","finding.kind.stenosis":"Menos espacio para los nervios","finding.kind.spondylolysis":"Hueco en el arco de una vértebra","finding.kind.slip":"Vértebra desplazada hacia delante","finding.kind.wedge-fracture":"Vértebra más baja por delante","finding.kind.rounded-upper-back":"Parte alta redondeada","finding.kind.scoliosis":"Curva lateral (escoliosis)","finding.kind.diastasis":"Separación de los músculos del vientre","finding.kind.muscle-bulk":"Más o menos músculo","finding.field.level":"Nivel","finding.field.type":"Tipo","finding.field.zone":"Zona","finding.field.side":"Lado","finding.field.size_mm":"Tamaño","finding.field.migration_mm":"Abajo o arriba","finding.field.months":"Tiempo que pasa","finding.field.pfirrmann":"Grado de Pfirrmann","finding.field.where":"Lugar","finding.field.narrow":"Estrechez, de 0 a 3","finding.field.percent":"Cantidad","finding.field.kyphosis_deg":"Cifosis torácica","finding.field.cobb_deg":"Ángulo de Cobb","finding.field.apex":"Vértice de la curva","finding.field.convex":"Curva hacia la","finding.field.gap_mm":"Separación","finding.field.muscle":"Músculo","finding.type.bulge":"Abombamiento","finding.type.protrusion":"Protrusión","finding.type.extrusion":"Extrusión","finding.type.sequestration":"Fragmento libre","finding.zone.central":"Centro","finding.zone.paracentral":"Junto al centro","finding.zone.foraminal":"En el orificio","finding.zone.far-lateral":"Muy lateral","finding.where.central":"Canal","finding.where.lateral-recess":"Lado del canal","finding.where.foraminal":"Orificios laterales","finding.side.left":"Izquierda","finding.side.right":"Derecha","finding.side.both":"Ambos","finding.convex.left":"Izquierda","finding.convex.right":"Derecha","finding.month":"{count} mes","finding.months":"{count} meses","finding.course":"Cómo evoluciona","finding.size-now":"Dibujado ahora: {count} mm.","finding.odds":"En unas {count} de cada 100 personas se encoge sola. En unas {rest} de cada 100 se queda, y muchas de ellas también mejoran.","finding.course.note":"El control muestra el curso cuando se encoge. Los fragmentos grandes se encogen más.","finding.nerves":"Espacio para los nervios","finding.met":"Toca la raíz {root}, lado: {side}","finding.none-met":"En esta postura el fragmento no toca ninguna raíz.","finding.room":"{root} {side}: {count} mm de espacio","finding.touch":"{root} {side}: sin espacio","finding.feel":"Una imagen no dice lo que alguien siente. Muchas personas con menos espacio no sienten nada.","finding.rooms":"En {level}, en esta postura","finding.with":"Ahora","finding.without":"Sin ello","room.canal_mm2":"Canal, área","room.foramen_left_mm":"Orificio izquierdo, altura","room.foramen_right_mm":"Orificio derecho, altura","room.slip_mm":"Desplazamiento","finding.words":"En palabras sencillas","finding.no-figure":"No se sabe cuán común es sin dolor.","figure.label":"Dónde siente la raíz {root}, lado: {side}, un músculo que mueve y su reflejo. Las vecinas se solapan y las personas difieren.","figure.front":"frente","figure.back":"espalda","figure.skin":"piel","figure.muscle":"un músculo principal","figure.reflex":"reflejo"};var c0={"app.loading":"Cargando la columna","app.loaded":"{done} de {total} MB","app.offline":"Se perdió la conexión con el servidor. Puedes seguir mirando y leyendo; lo que elijas se guarda.","app.online":"La conexión ha vuelto.","app.file-failed":"Una parte de la página no se pudo cargar: {reason}. Lo demás funciona.","app.no-words":"No se pudieron cargar los textos; solo se muestran las formas.","app.no-3d":"Este navegador no muestra 3D, así que ves una imagen. La lista, la búsqueda y las fichas funcionan igual.","app.no-picture":"Este navegador no muestra 3D. La lista, la búsqueda y las fichas funcionan igual.","app.3d-lost":"La vista 3D se detuvo y se está recuperando.","app.3d-failed":"No se pudo iniciar la vista 3D: {reason}. La lista, la búsqueda y las fichas funcionan igual.","app.unknown":"Este explorador no conoce «{value}» ({word}), así que se dejó fuera.","app.unknown-state":"No se pudo mostrar algo que se pidió: {reason}.","app.dismiss":"Quitar aviso","app.close":"Cerrar","app.more":"Más","top.layers":"Capas","top.theme":"Colores","top.theme.auto":"Como mi equipo","top.theme.light":"Claro","top.theme.dark":"Oscuro","top.register":"Palabras","top.register.plain":"Sencillas","top.register.clinical":"Clínicas","top.warning":"Señales de alarma","top.help":"Ayuda y teclas","top.language":"Idioma","top.language.draft":"borrador","search.label":"Buscar partes, problemas y ejercicios","search.placeholder":"Buscar: L4-L5, psoas, hernia …","search.none":"Nada encontrado para «{query}».","search.count":"{count} resultados","search.kind.structure":"Parte","search.kind.condition":"Problema","search.kind.exercise":"Ejercicio","search.kind.symptom":"Lo que sientes","search.kind.factor":"Vida diaria","search.kind.tour":"Recorrido","tree.label":"Todas las partes de la columna","tree.by-region":"Por zona","tree.by-layer":"Por capa","tree.arrange":"Ordenar la lista","tree.hide-panel":"Ocultar la lista","tree.show-panel":"Mostrar la lista","region.cervical":"Cuello","region.thoracic":"Espalda alta y media","region.lumbar":"Zona lumbar","region.sacral":"Sacro y cóccix","region.pelvis":"Pelvis y caderas","region.trunk":"Tronco","region.whole":"Toda la columna","layer.bones":"Huesos","layer.discs":"Discos","layer.joints":"Articulaciones","layer.ligaments":"Ligamentos y fascias","layer.nerves":"Nervios","layer.muscles":"Músculos","layer.spaces":"Aberturas y zonas","layer.show":"Ver","layer.ghost":"Atenuar","layer.hide":"Ocultar","view.label":"Modelo 3D de la columna","view.hint":"Las flechas giran, más y menos acercan y alejan, Inicio vuelve al principio. La lista de partes dice lo mismo en palabras.","view.home":"Vista inicial","view.anterior":"Delante","view.posterior":"Detrás","view.left":"Lado izquierdo","view.right":"Lado derecho","view.superior":"Desde arriba","view.inferior":"Desde abajo","view.views":"Ver desde","view.zoom-in":"Acercar","view.zoom-out":"Alejar","view.fly":"Ir a ella","view.isolate":"Ver solo esta","view.isolate-off":"Volver a ver lo demás","view.ghost":"Ver a través","view.ghost-off":"Hacerla sólida","view.hide":"Ocultarla","view.unhide":"Mostrarla","view.show-all":"Mostrar como al principio","view.uncover":"Ocultar lo que está delante","view.picture":"Guardar una imagen","view.names":"Nombres en la vista","view.cut":"Cortar y separar","view.apart":"Separar a lo largo de la columna","view.undo":"Deshacer","view.redo":"Rehacer","view.above":"La de arriba","view.below":"La de abajo","cut.transverse":"A lo ancho","cut.coronal":"De lado a lado","cut.sagittal":"De delante atrás","cut.position":"{plane}: posición","cut.flip":"{plane}: quitar el otro lado","cut.help":"Quita lo que queda a un lado. 0 es el centro del cuerpo; en el corte a lo ancho, la parte alta del sacro.","card.untranslated":"Esto se muestra en inglés porque aún no hay una traducción revisada.","card.region":"Ficha","card.tabs":"Sobre esta parte","card.does":"Qué hace","card.goes-with":"Qué puede ocurrir","card.helps":"Qué ayuda","card.more":"Más","card.attaches":"Dónde se sujeta","card.from":"Desde","card.to":"Hasta","card.nerve":"Qué nervio la sirve","card.roots":"Raíces nerviosas: {roots}","card.action":"Movimientos","card.root":"Qué hace esta raíz","card.root.skin":"Tacto","card.root.movement":"Fuerza","card.root.reflex":"Reflejo","card.root.leaves":"Salida","card.variation":"Diferencias entre personas","card.next":"A su lado","card.next.above":"Encima","card.next.below":"Debajo","card.next.between":"Está entre","card.next.touching":"Unidas aquí","card.next.attached":"Sujetas aquí","card.next.opposite":"Otro lado","card.parts":"Sus partes","card.latin":"Nombre en latín","card.also":"También se llama","card.picture":"En palabras","card.sources":"Fuentes","card.source.seen":"leída entera","card.source.part":"leída en parte","card.source.not read":"aún no leída","card.accuracy":"Sobre la forma","card.none.conditions":"Ningún problema de este explorador se relaciona con esta parte.","card.none.exercises":"Ningún ejercicio de este explorador se relaciona con esta parte. Moverte como te guste le viene bien.","card.no-shape":"Esta parte no tiene forma propia en el modelo.","card.worried":"¿Te preocupa algo? Mira las señales de alarma","cond.kind.condition":"Problema","cond.kind.variation":"Variación","cond.kind.factor":"Vida diaria","cond.kind.symptom":"Lo que puedes sentir","cond.also":"También se dice","cond.what":"Qué es","cond.common":"Qué tan común es sin dolor","cond.common.figure":"{count} de cada 100 personas","cond.common.age":"Edad","cond.common.at-age":"Unas {count} de cada 100 personas de {age} años sin dolor de espalda tienen esto.","cond.feel":"Lo que puedes sentir","cond.course":"Qué suele pasar","cond.helps":"Qué ayuda","cond.care":"Qué puede ofrecer la atención","cond.myths":"Lo que se dice y lo que se sabe","cond.myth":"Se dice","cond.fact":"Se sabe","cond.seek":"Cuándo pedir ayuda","cond.parts":"Dónde está","cond.place.site":"donde está","cond.place.affected":"puede notarlo","cond.place.cause":"puede influir","cond.place.context":"cerca","cond.place.works":"trabaja","cond.place.lengthens":"se alarga","cond.place.moves":"se mueve","cond.shape":"Sobre la imagen","cond.ask":"Preguntas que puedes hacer","cond.strength":"Qué se sabe","cond.may-go":"Qué puede acompañarlo","cond.often.common":"común","cond.often.less common":"menos común","cond.lit":"Sus partes se iluminan en el modelo; lo demás se atenúa.","ex.kind":"Ejercicio","ex.kind.tip":"Consejo","ex.steps":"Cómo se hace","ex.dose":"Cuánto","ex.easier":"Más fácil","ex.harder":"Más difícil","ex.stop":"Para si","ex.ask":"Pregunta antes si","ex.muscles":"Qué trabaja","ex.for":"Puede ayudar con","ex.evidence":"Qué se sabe de su efecto","tour.step":"Paso {n} de {total}","tour.next":"Siguiente","tour.previous":"Anterior","tour.question":"Con tus palabras","tour.answer":"Ver una forma de decirlo","tour.finish":"Cerrar el recorrido","tour.actions":"Qué puedes hacer ahora","welcome.title":"Mira, gira, pulsa","welcome.text":"Elige una parte para leer qué hace. Arrastra para girar; usa la rueda o dos dedos para acercarte.","welcome.start":"Por dónde empezar","welcome.tours":"Recorridos","welcome.conditions":"Problemas","welcome.symptoms":"Lo que puedes sentir","welcome.factors":"Vida diaria","welcome.exercises":"Ejercicios y consejos","sheet.card":"Ficha","sheet.list":"Lista","sheet.search":"Buscar","sheet.label":"Ficha, lista o búsqueda","sheet.bigger":"Agrandar la parte de abajo","sheet.smaller":"Reducir la parte de abajo","menu.label":"Qué hacer con {label}","menu.card":"Leer su ficha","help.title":"Ayuda","help.mouse":"Con ratón o con los dedos","help.keys":"Con el teclado","help.mouse.text":"Arrastra para girar. Usa la rueda o dos dedos para acercarte. Arrastra con el botón derecho o con dos dedos para mover. Pulsa una parte para elegirla; dos veces para ir a ella; al lado de la columna para soltarla.","help.key.search":"buscar","help.key.tab":"pasar de una parte de la página a otra","help.key.arrows":"girar el modelo o moverse por la lista","help.key.zoom":"acercar, alejar","help.key.home":"vista inicial","help.key.enter":"elegir lo que está en el centro de la vista o en la lista","help.key.space":"mostrar u ocultar lo elegido en la lista","help.key.views":"delante, detrás, izquierda, derecha, arriba, abajo (en el modelo)","help.key.walk":"elegir la parte de arriba o la de abajo","help.key.undo":"deshacer, rehacer","help.key.escape":"soltar lo elegido; cerrar","help.key.help":"esta ayuda","help.shortcuts":"Las teclas sueltas actúan en toda la página (/ ? [ ])","spoken.selected":"Elegido: {label}. {conditions}.","spoken.conditions.0":"Ningún problema","spoken.conditions.1":"1 problema","spoken.conditions.n":"{count} problemas","spoken.opened":"Abierto: {label}.","spoken.none":"Nada elegido.","spoken.only":"Solo se ve {label}.","spoken.all":"Se ve como al principio.","spoken.view":"Vista: {view}.","spoken.ready":"El modelo 3D está listo."};var u0={...a0,"app.name":"Spine Explorer","app.loading":"Loading the spine","app.loaded":"{done} of {total} MB","app.offline":"The connection to the server is lost. You can go on looking and reading; what you choose is kept.","app.online":"The connection is back.","app.file-failed":"A part of the page could not be loaded: {reason}. The rest works.","app.no-words":"The texts could not be loaded, so only the shapes are shown.","app.no-3d":"This browser shows no 3D, so you see a picture instead. The list, search and cards work as usual.","app.no-picture":"This browser shows no 3D. The list, search and cards work as usual.","app.3d-lost":"The 3D view stopped and is being brought back.","app.3d-failed":"The 3D view could not be started: {reason}. The list, search and cards work as usual.","app.unknown":"“{value}” is not something this explorer knows ({word}), so it was left out.","app.unknown-state":"Something asked for could not be shown: {reason}.","app.no-shape":"{label} has no shape of its own yet. Its card is open.","app.dismiss":"Dismiss","app.close":"Close","app.back":"Back","app.more":"More","skip.card":"Skip to the card","top.search":"Search","top.layers":"Layers","top.theme":"Colours","top.theme.auto":"As my device","top.theme.light":"Light","top.theme.dark":"Dark","top.register":"Words","top.register.plain":"Everyday","top.register.clinical":"Clinical","top.warning":"Warning signs","top.help":"Help and keys","search.label":"Search structures, conditions and exercises","search.placeholder":"Search: L4-L5, psoas, slipped disc …","search.none":"Nothing found for “{query}”.","search.count":"{count} results","search.kind.structure":"Part","search.kind.condition":"Condition","search.kind.exercise":"Exercise","search.kind.symptom":"What you feel","search.kind.factor":"Daily life","search.kind.tour":"Tour","tree.label":"All parts of the spine","tree.by-region":"By region","tree.by-layer":"By layer","tree.arrange":"Arrange the list","tree.shown":"shown","tree.hidden":"hidden","tree.hide-panel":"Hide the list","tree.show-panel":"Show the list","region.cervical":"Neck","region.thoracic":"Upper and middle back","region.lumbar":"Lower back","region.sacral":"Sacrum and tailbone","region.pelvis":"Pelvis and hips","region.trunk":"Trunk","region.whole":"Whole length","layer.bones":"Bones","layer.discs":"Discs","layer.joints":"Joints","layer.ligaments":"Ligaments and fascia","layer.nerves":"Nerves","layer.muscles":"Muscles","layer.spaces":"Openings and regions","layer.show":"Show","layer.ghost":"Fade","layer.hide":"Hide","view.label":"3D model of the spine","view.hint":"Arrow keys turn, plus and minus zoom, Home resets. The list of parts says the same in words.","view.home":"Start view","view.anterior":"Front","view.posterior":"Back","view.left":"Left side","view.right":"Right side","view.superior":"From above","view.inferior":"From below","view.views":"View from","view.zoom-in":"Zoom in","view.zoom-out":"Zoom out","view.fly":"Go to it","view.isolate":"Show only this","view.isolate-off":"Show the rest again","view.ghost":"See through it","view.ghost-off":"Make it solid","view.hide":"Hide it","view.unhide":"Show it","view.show-all":"Show as at the start","view.uncover":"Hide what is in front","view.picture":"Save a picture","view.names":"Names in the view","view.cut":"Cut and draw apart","view.apart":"Draw apart along the spine","cut.transverse":"Across","cut.coronal":"From side to side","cut.sagittal":"From front to back","cut.position":"{plane}: position","cut.flip":"{plane}: take away the other side","cut.mm":"{count} mm","cut.help":"Take away what lies on one side. 0 is the middle of the body; for the cut across, the top of the sacrum.","view.undo":"Undo","view.redo":"Redo","view.above":"Next above","view.below":"Next below","card.untranslated":"This is shown in English, because no checked translation is there yet.","top.language":"Language","top.language.draft":"draft translation","card.region":"Card","card.tabs":"About this part","card.does":"What it does","card.goes-with":"What can go with it","card.helps":"What helps","card.more":"More","card.attaches":"Where it attaches","card.from":"From","card.to":"To","card.nerve":"What supplies it","card.roots":"Nerve roots: {roots}","card.action":"Movements","card.root":"What this nerve root does","card.root.skin":"Feeling","card.root.movement":"Strength","card.root.reflex":"Reflex","card.root.leaves":"Way out","card.variation":"How people differ","card.next":"Next to it","card.next.above":"Above","card.next.below":"Below","card.next.between":"Lies between","card.next.touching":"Joined here","card.next.attached":"Attached here","card.next.opposite":"Other side","card.parts":"Its parts","card.part-of":"Part of","card.latin":"Latin name","card.also":"Also called","card.picture":"In words","card.sources":"Sources","card.source.seen":"read in full","card.source.part":"read in part","card.source.not read":"not read yet","card.accuracy":"About the shape","accuracy.scan":"Made from a scan","accuracy.atlas":"Made from published measurements","accuracy.schematic":"Drawn as a sketch from its attachments","card.none.conditions":"No condition in this explorer is tied to this part.","card.none.exercises":"No exercise in this explorer is tied to this part. Moving in a way you enjoy is good for all of it.","card.no-shape":"This part has no shape of its own in the model.","card.worried":"Worried? See the warning signs","cond.kind.condition":"Condition","cond.kind.variation":"Variation","cond.kind.red-flag":"Needs quick help","cond.kind.factor":"Daily life","cond.kind.symptom":"What you may feel","cond.also":"People also say","cond.what":"What it is","cond.common":"How common it is without pain","cond.common.figure":"{count} in 100 people","cond.common.age":"Age","cond.common.at-age":"About {count} in 100 people aged {age} who have no back pain show this.","cond.common.with":"show it","cond.common.without":"do not","cond.feel":"What you may feel","cond.course":"What usually happens","cond.helps":"What helps","cond.care":"What care can offer","cond.myths":"Often said, and what is known","cond.myth":"Often said","cond.fact":"What is known","cond.seek":"When to get help","cond.parts":"Where it is","cond.place.site":"where it is","cond.place.affected":"may be affected","cond.place.cause":"may play a part","cond.place.context":"nearby","cond.place.works":"works","cond.place.lengthens":"lengthens","cond.place.moves":"moves","cond.shape":"About the picture","cond.ask":"Questions you could ask","cond.strength":"What is known","cond.may-go":"What can go with it","cond.often.common":"common","cond.often.less common":"less common","cond.often.rare, urgent":"rare, urgent","cond.lit":"Its parts are lit in the model; the rest is faded.","grade.A":"Strong agreement","grade.B":"Good support","grade.C":"Mixed evidence","grade.D":"Common practice, little research","ex.kind":"Exercise","ex.kind.tip":"Tip","ex.steps":"How to do it","ex.dose":"How much","ex.easier":"Easier","ex.harder":"Harder","ex.stop":"Stop if","ex.ask":"Ask first if","ex.muscles":"What it works on","ex.for":"Can help with","ex.evidence":"How well it is known to work","ex.equipment":"You need","flags.title":"Warning signs: when to get help","flags.intro":"Most people with one warning sign do not have a serious disease. If a sign fits you, take the step it names, to be safe.","flags.emergency-now":"Emergency: go now","flags.urgent-same-day":"Urgent: the same day","flags.prompt-days":"Soon: within days","flags.routine":"When you can","flags.do":"What to do","flags.emergency":"Emergency","flags.urgent":"Urgent advice","flags.clinician":"Otherwise","flags.missing":"The warning signs could not be loaded. Get help at once if you are numb between the legs, cannot control bladder or bowel, have weak legs that get worse, or have had a bad fall.","tour.step":"Step {n} of {total}","tour.next":"Next","tour.previous":"Previous","tour.question":"In your own words","tour.answer":"Show one way to say it","tour.finish":"Close the tour","tour.actions":"What you can do now","tour.minutes":"about {count} min","welcome.title":"Look, turn, click","welcome.text":"Choose any part to read what it does. Drag to turn, scroll or pinch to come nearer.","welcome.start":"Good places to start","welcome.tours":"Guided tours","welcome.conditions":"Conditions","welcome.symptoms":"What you may feel","welcome.factors":"Daily life","welcome.exercises":"Exercises and tips","sheet.card":"Card","sheet.list":"List","sheet.search":"Search","sheet.label":"Card, list or search","sheet.bigger":"Make the lower part bigger","sheet.smaller":"Make the lower part smaller","menu.label":"What to do with {label}","menu.card":"Read its card","help.title":"Help","help.mouse":"By mouse or touch","help.keys":"By keyboard","help.mouse.text":"Drag to turn. Scroll or pinch to zoom. Drag with the right button or two fingers to move. Click or tap a part to choose it; double-click to go to it; click beside the spine to let go.","help.key.search":"search","help.key.tab":"move between the parts of the page","help.key.arrows":"turn the model, or move in the list","help.key.zoom":"zoom in, zoom out","help.key.home":"start view","help.key.enter":"choose what is in the middle of the view, or the current item of the list","help.key.space":"show or hide the current item of the list","help.key.views":"front, back, left, right, above, below (in the model)","help.key.walk":"choose the next part above, below","help.key.undo":"undo, redo","help.key.escape":"let go of what is chosen; close","help.shortcuts":"Single keys act anywhere on the page (/ ? [ ])","help.key.help":"this help","spoken.selected":"Selected: {label}. {conditions}.","spoken.conditions.0":"No conditions","spoken.conditions.1":"1 condition","spoken.conditions.n":"{count} conditions","spoken.opened":"Opened: {label}.","spoken.none":"Nothing selected.","spoken.only":"Only {label} is shown.","spoken.all":"Shown as at the start.","spoken.view":"View: {view}.","spoken.ready":"The 3D model is ready."},OR={es:{...l0,...c0}};function d0(i,e="en"){let t=OR[e.split("-")[0]??""]??{};return(n,s={})=>((Object.hasOwn(i,n)?i[n]:void 0)??t[n]??u0[n]).replace(/\{(\w+)\}/g,(o,a)=>a in s?String(s[a]):o)}function At(i,e,t){let n=`${e}.${t}`;return n in u0?i(n):t}function He(i){return p("section",{class:"section","data-testid":i.testId,children:[p("h3",{children:i.title}),i.children]})}function ot({text:i,lead:e=!1}){let t=xn()(i);return t===""?null:p("p",{class:e?"lead":void 0,children:t})}function nt(i){return p("button",{type:"button",class:`icon-button ${i.className??""}`,"aria-label":i.showLabel?void 0:i.label,title:i.showLabel?void 0:i.label,"aria-pressed":i.pressed,"aria-expanded":i.expanded,disabled:i.disabled,"data-testid":i.testId,onClick:i.onClick,children:[p($e,{name:i.icon}),i.showLabel&&p("span",{children:i.label})]})}function np(){let{store:i,actions:e}=oe();return t=>{let n=fs(i.catalogue.peek(),t);n==="structure"?e.select(t,{fly:!0}):n==="condition"?e.openCondition(t):n==="exercise"?e.openExercise(t):n!==null&&e.openPage({kind:n,id:t,step:0})}}function Cs({id:i,note:e}){let{store:t}=oe(),n=np(),s=fs(t.catalogue.value,i),r=o=>{s==="structure"&&(t.pointed.value=o?i:null)};return p("button",{type:"button",class:`open open-${s??"none"}`,"data-id":i,"data-testid":`open-${s??"none"}`,disabled:s===null,onClick:()=>n(i),onMouseEnter:()=>r(!0),onMouseLeave:()=>r(!1),onFocus:()=>r(!0),onBlur:()=>r(!1),children:[p("span",{class:"open-label",children:rn(t.catalogue.value,i)}),e&&p("span",{class:"open-note",children:e}),p($e,{name:"right"})]})}function Nn(i){return p("ul",{class:"open-list","data-testid":i.testId,children:i.ids.map(e=>p("li",{children:p(Cs,{id:e})},e))})}function Su({places:i}){let e=te();return p("ul",{class:"open-list","data-testid":"places",children:i.map(({id:t,role:n})=>p("li",{children:p(Cs,{id:t,note:n&&At(e,"cond.place",n)})},t))})}function Ps({grade:i}){let{store:e}=oe(),t=te(),n=xn(),s=i?"DCBA".indexOf(i)+1:0;if(!i||s===0)return null;let r=n(e.catalogue.value.grades[i])||At(t,"grade",i);return p("p",{class:"grade","data-testid":"grade",children:[p("svg",{viewBox:"0 0 22 12",width:"22",height:"12","aria-hidden":"true",children:[1,2,3,4].map(o=>p("rect",{class:o<=s?"on":"off",x:o*5.5-5,y:12-o*3,width:"4",height:o*3},o))}),r]})}function So({myths:i}){let e=te(),{store:t}=oe(),n=t.state.value.register;return i?.length?p(He,{title:e("cond.myths"),testId:"myths",children:i.map(({myth:s,fact:r})=>p("dl",{class:"myth",children:[p("dt",{children:e("cond.myth")}),p("dd",{class:"said",children:["“",Ws(s,n),"”"]}),p("dt",{children:e("cond.fact")}),p("dd",{children:Ws(r,n)})]},Ws(s,n)))}):null}function si({ids:i}){let{store:e}=oe(),t=te();return i?.length?p("details",{class:"sources","data-testid":"sources",children:[p("summary",{children:[t("card.sources")," (",i.length,")"]}),p("ol",{children:i.map(n=>{let s=e.catalogue.value.sources[n];if(!s)return p("li",{children:n},n);let r=s.doi?`https://doi.org/${s.doi}`:s.url;return p("li",{children:[s.citation,s.check&&p("span",{class:"checked",children:[" (",At(t,"card.source",s.check),")"]})," ",r&&/^https:\/\//.test(r)&&p("a",{href:r,target:"_blank",rel:"noopener noreferrer",children:[r.replace(/^https:\/\/(www\.)?/,""),p($e,{name:"link"})]})]},n)})})]}):null}function Un({where:i}){let{store:e}=oe(),t=xn(),{notices:n,language:s}=e.catalogue.value,r=i==="card"&&s!=="en"?["card","start"]:[i],o=Object.values(n).filter(({shown:a})=>a?.some(l=>r.includes(l))).map(a=>t(a));return o.length===0?null:p("div",{class:"standing","data-testid":"disclaimer",children:o.map(a=>p("p",{children:a},a))})}function wu(i){let{store:e}=oe(),t=te(),n=ut(null),s=e.dialog.value===i.name;Tt(()=>{let o=n.current;o&&(s&&!o.open&&o.showModal(),!s&&o.open&&o.close())},[s]);let r=()=>{e.dialog.peek()===i.name&&(e.dialog.value=null)};return p("dialog",{ref:n,class:`dialog dialog-${i.name}`,"aria-label":i.title,"data-testid":`dialog-${i.name}`,onClose:r,onClick:o=>o.target===n.current&&r(),onKeyDown:o=>o.stopPropagation(),children:s&&p("div",{class:"dialog-inner",children:[p("div",{class:"dialog-head",children:[p("h2",{children:i.title}),p(nt,{icon:"close",label:t("app.close"),onClick:r,testId:"dialog-close"})]}),p("div",{class:"dialog-body",tabIndex:0,role:"region","aria-label":i.title,children:i.children})]})})}var DR=[[["/"],"help.key.search"],[["Tab"],"help.key.tab"],[["←","→","↑","↓"],"help.key.arrows"],[["+","−"],"help.key.zoom"],[["Home"],"help.key.home"],[["Enter"],"help.key.enter"],[["Space"],"help.key.space"],[["1","…","6"],"help.key.views"],[["[","]","PageUp","PageDown"],"help.key.walk"],[["Ctrl Z","Ctrl Y"],"help.key.undo"],[["Esc"],"help.key.escape"],[["?"],"help.key.help"]];function h0(){let{store:i}=oe(),e=te();return p(wu,{name:"help",title:e("help.title"),children:[p("h3",{children:e("help.mouse")}),p("p",{children:e("help.mouse.text")}),p("h3",{children:e("help.keys")}),p("dl",{class:"keys",children:DR.map(([t,n])=>[p("dt",{children:t.map(s=>s==="…"?"… ":p("kbd",{children:s},s))},n),p("dd",{children:e(n)},`${n}.text`)])}),p("label",{class:"check",children:[p("input",{type:"checkbox",checked:i.shortcuts.value,onChange:t=>i.shortcuts.value=t.currentTarget.checked,"data-testid":"shortcuts"}),e("help.shortcuts")]}),p(Un,{where:"start"})]})}var FR=i=>i instanceof HTMLInputElement||i instanceof HTMLTextAreaElement||i instanceof HTMLSelectElement;function f0({actions:i,store:e},t){let n=()=>{let a=t.current?.querySelector("[data-search]")??(t.current?.querySelector("[data-testid=sheet-search]")?.click(),null);return a?a.focus():requestAnimationFrame(()=>t.current?.querySelector("[data-search]")?.focus()),!0},s=a=>()=>(a(),!0),r={"/":n,"?":s(()=>e.dialog.value="help"),"[":s(()=>i.walk("above")),"]":s(()=>i.walk("below")),PageUp:s(()=>i.walk("above")),PageDown:s(()=>i.walk("below")),Escape:()=>i.escape()},o={z:s(i.undo),y:s(i.redo),Z:s(i.redo)};return a=>{let l=a.composedPath(),c=t.current!==null&&l.includes(t.current),u=document.activeElement===document.body||document.activeElement===null,d=l[0]instanceof HTMLInputElement&&l[0].type==="range"&&(a.ctrlKey||a.metaKey);if(!c&&!(u&&e.ownsPage)||FR(l[0])&&!d||a.defaultPrevented||e.dialog.peek()!==null||a.altKey||l.some(b=>b instanceof HTMLElement&&b.dataset.testid==="card")&&a.key.startsWith("Page")||a.key.length===1&&!a.ctrlKey&&!a.metaKey&&!e.shortcuts.peek())return;(a.ctrlKey||a.metaKey?o[a.key]:r[a.key])?.()&&a.preventDefault()}}function p0(){let{store:i}=oe(),e=te();return p("div",{class:"notices",role:"status","data-testid":"notices",children:[!i.online.value&&p("div",{class:"notice notice-warning","data-testid":"offline",children:[p($e,{name:"warning"}),p("p",{children:e("app.offline")})]}),i.notices.value.map(({id:t,level:n,text:s})=>p("div",{class:`notice notice-${n}`,"data-testid":"notice",children:[p($e,{name:n==="info"?"help":"warning"}),p("p",{children:s}),p(nt,{icon:"close",label:e("app.dismiss"),onClick:()=>i.dismiss(t),testId:"notice-dismiss"})]},t))]})}function m0(){let{store:i}=oe();return p("div",{class:"unseen",role:"status","aria-live":"polite","data-testid":"live",children:i.spoken.value})}var ip=20,sp=10,g0=18;function NR({index:i,filled:e}){let t=i%ip*sp+sp/2,n=Math.floor(i/ip)*g0;return p("g",{class:e?"person filled":"person",children:[p("circle",{cx:t,cy:n+4,r:"2.5"}),p("path",{d:`M${t-3.2} ${n+16}v-4.8a3.2 3.2 0 0 1 6.4 0v4.8z`})]})}function rp({count:i,label:e}){return p("svg",{class:"people",viewBox:`-1 0 ${ip*sp+2} ${5*g0}`,role:"img","aria-label":e,"data-count":i,children:Array.from({length:100},(t,n)=>p(NR,{index:n,filled:n<i},n))})}function UR(i){let e=te();return i.by_age?.length?i.by_age.map(({age:t,percent:n})=>{let s=Math.round(n);return{name:String(t),count:s,sentence:e("cond.common.at-age",{count:s,age:t})}}):(i.numbers??[]).filter(({unit:t="%",value:n})=>t==="%"&&n>=0&&n<=100).map(({label:t="",value:n,population:s})=>{let r=Math.round(n),o=e("cond.common.figure",{count:r}),a=s?.includes(t)?[s]:[t,s];return{name:t,count:r,sentence:[o,...a].filter(Boolean).join(", ")}})}function Mu({claim:i}){let e=te(),t=UR(i),[n,s]=Pt(Math.max(0,Math.floor((t.length-1)/2))),r=t[Math.min(n,t.length-1)],o=!!i.by_age?.length;return p("section",{class:"section common","data-testid":"how-common",children:[p("h3",{children:e("cond.common")}),t.length>1&&p("div",{class:o?"segments":"segments stacked",role:"group","aria-label":e(o?"cond.common.age":"cond.common"),children:[o&&p("span",{class:"segments-label",children:e("cond.common.age")}),t.map(({name:a},l)=>p("button",{type:"button","aria-pressed":l===n,onClick:()=>s(l),children:a},a))]}),r&&p("figure",{children:[p(rp,{count:r.count,label:r.sentence}),p("figcaption",{"aria-live":"polite",children:r.sentence})]}),p(ot,{text:i.text}),p(ot,{text:i.caution}),p(Ps,{grade:i.grade}),p(si,{ids:i.sources})]})}function BR(i){for(let[e,{about:t,about_by:n}]of Object.entries(Ln).reverse()){for(let[s,r]of Object.entries(n??{})){let o=Object.keys(r).find(a=>r[a]===i);if(o!==void 0)return{kind:e,values:{[s]:o}}}if(t===i)return{kind:e,values:{}}}return null}function b0({card:i}){let{store:e,living:t}=oe(),n=te(),{conditions:s,factors:r}=e.catalogue.value,o=Object.keys(s).find(c=>s[c]===i)??Object.keys(r).find(c=>r[c]===i),a=o===void 0?null:BR(o);return a===null||t.rig.value===null?null:p("button",{type:"button",class:"button","data-testid":"show-finding",onClick:()=>{let c=t.add(a.kind,a.values);e.page.value=null,e.update({condition:null,exercise:null,selected:null}),e.pane.value="finding";let u=e.state.peek().findings[c];u&&t.show(u)},children:[p($e,{name:"finding"})," ",n("finding.show")]})}var _0=["emergency-now","urgent-same-day","prompt-days","routine"];function zR({set:i}){let e=te(),t=xn();return p("section",{class:`flags flags-${i.level}`,lang:"en","data-testid":"flag-set",children:[p("h3",{children:i.label}),i.level&&p("p",{class:"flags-level",children:[p($e,{name:"warning"}),At(e,"flags",i.level)]}),p("ul",{class:"plain",children:i.signs.map(n=>p("li",{children:t(n)},t(n)))}),i.action&&p("p",{class:"flags-do",children:[p("strong",{children:[e("flags.do"),":"]})," ",t(i.action)]}),p(ot,{text:i.reassurance}),p(si,{ids:i.sources})]})}function Tu({ids:i}){let{store:e}=oe(),n=i.flatMap(s=>e.catalogue.value.redflags[s]??[]).toSorted((s,r)=>_0.indexOf(s.level??"")-_0.indexOf(r.level??""));return p(_t,{children:n.map(s=>p(zR,{set:s},s.label))})}function op(){let{store:i}=oe(),e=te();return p("button",{type:"button",class:"button warning",onClick:()=>i.dialog.value="warning","data-testid":"worried",children:[p($e,{name:"warning"}),e("card.worried")]})}function y0({seek:i}){let{store:e}=oe(),t=te(),n=(i?.sets??[]).filter(s=>s in e.catalogue.value.redflags);return p(He,{title:t("cond.seek"),testId:"seek-help",children:[p(ot,{text:i?.text??i?.not_applicable}),n.length>0&&p("details",{class:"flag-details",children:[p("summary",{children:n.map(s=>e.catalogue.value.redflags[s]?.label).join(" · ")}),p(Tu,{ids:n})]}),p(op,{})]})}function VR(){let{store:i}=oe(),e=te(),t=Object.values(i.catalogue.value.services);return t.length===0?null:p("ul",{class:"services","data-testid":"services",children:t.map(({label:n,emergency:s,urgent:r,clinician:o})=>p("li",{children:[p("strong",{children:n}),p("dl",{children:[p("dt",{children:e("flags.emergency")}),p("dd",{children:s}),p("dt",{children:e("flags.urgent")}),p("dd",{children:r}),p("dt",{children:e("flags.clinician")}),p("dd",{children:o})]})]},n))})}function v0(){let{store:i}=oe(),e=te(),t=Object.keys(i.catalogue.value.redflags);return p(wu,{name:"warning",title:e("flags.title"),children:[i.catalogue.value.language!=="en"&&p("p",{class:"foreign",children:e("card.untranslated")}),t.length>0?p("p",{class:"lead",children:e("flags.intro")}):p("p",{class:"lead",children:e("flags.missing")}),p(Un,{where:"red-flags"}),p(VR,{}),p(Tu,{ids:t})]})}function HR({claims:i}){let e=te(),t=xn();return p(He,{title:e("cond.course"),testId:"course",children:i.map(n=>p("div",{class:"claim",children:[p(ot,{text:n.text}),p(Ps,{grade:n.grade})]},t(n.text)))})}function GR({card:i}){let e=te();return i.conditions?.length?p(He,{title:e("cond.may-go"),testId:"may-go-with",children:p("ul",{class:"open-list",children:i.conditions.map(t=>{let{id:n,how_often:s}=typeof t=="string"?{id:t,how_often:void 0}:t;return p("li",{children:p(Cs,{id:n,note:s&&At(e,"cond.often",s)})},n)})})}):null}function WR({card:i}){let e=te();return i.helps?p(He,{title:e("cond.helps"),testId:"helps",children:[p(ot,{text:i.helps.text}),i.helps.exercises?.length?p(Nn,{ids:i.helps.exercises,testId:"exercises"}):null]}):null}function qR({card:i}){let e=te(),t=xn();return i.questions?.length?p(He,{title:e("cond.ask"),testId:"questions",children:p("ul",{class:"plain",children:i.questions.map(n=>p("li",{children:t(n)},t(n)))})}):null}function ap({card:i}){let{store:e}=oe(),t=te(),n=e.drawn.value.lit.length>0;return p("div",{class:"card-body",children:[p("div",{"data-testid":"summary",children:p(ot,{text:i.summary,lead:!0})}),i.also?.length?p("p",{class:"quiet",children:[t("cond.also"),": ",i.also.join(", ")]}):null,p(b0,{card:i}),i.common&&p(Mu,{claim:i.common}),i.explanation&&p(He,{title:t("cond.what"),testId:"explanation",children:p(ot,{text:i.explanation})}),i.feel&&p(He,{title:t("cond.feel"),testId:"feel",children:[p(ot,{text:i.feel}),i.symptoms?.length?p(Nn,{ids:i.symptoms}):null]}),p(GR,{card:i}),i.strength&&p(He,{title:t("cond.strength"),testId:"strength",children:[p(ot,{text:i.strength.text}),p(Ps,{grade:i.strength.grade})]}),i.course?.length?p(HR,{claims:i.course}):null,p(WR,{card:i}),i.care&&p(He,{title:t("cond.care"),testId:"care",children:p(ot,{text:i.care})}),p(y0,{seek:i.seek_help}),p(He,{title:t("cond.parts"),testId:"parts",children:[n&&p("p",{class:"quiet",children:t("cond.lit")}),p(Su,{places:i.structures})]}),i.shape_note&&p(He,{title:t("cond.shape"),children:p(ot,{text:i.shape_note})}),p(So,{myths:i.myths}),p(qR,{card:i}),p(Ps,{grade:i.grade}),p(si,{ids:i.sources}),p(Un,{where:"card"})]})}function lp({title:i,text:e}){let t=te();return e?p(He,{title:t(i),children:p(ot,{text:e})}):null}function x0({exercise:i}){let e=te(),t=xn();return p("div",{class:"card-body",children:[p("div",{"data-testid":"summary",children:p(ot,{text:i.summary,lead:!0})}),p(He,{title:e("ex.steps"),testId:"steps",children:p("ol",{class:"steps",children:i.steps.map(n=>p("li",{children:t(n)},t(n)))})}),i.dose&&p(He,{title:e("ex.dose"),testId:"dose",children:p("p",{children:t(i.dose)})}),i.stop_if&&p("div",{class:"stop","data-testid":"stop-if",children:[p($e,{name:"warning"}),p("div",{children:[p("h3",{children:e("ex.stop")}),p(ot,{text:i.stop_if})]})]}),p(lp,{title:"ex.ask",text:i.ask_first_if}),p(lp,{title:"ex.easier",text:i.easier}),p(lp,{title:"ex.harder",text:i.harder}),p(He,{title:e("ex.muscles"),testId:"places-worked",children:[p("p",{class:"quiet",children:e("cond.lit")}),p(Su,{places:i.structures})]}),i.helps_with?.length?p(He,{title:e("ex.for"),children:p(Nn,{ids:i.helps_with,testId:"helps-with"})}):null,i.evidence&&p(He,{title:e("ex.evidence"),children:[p(ot,{text:i.evidence}),p(Ps,{grade:i.grade})]}),p(So,{myths:i.myths}),p(si,{ids:i.sources}),p(Un,{where:"card"})]})}function S0(i){let e=_i(),t=ut(null),{tabs:n,active:s}=i,r=o=>{let a=n.findIndex(({key:d})=>d===s),c={ArrowRight:a+1,ArrowLeft:a-1,Home:0,End:n.length-1}[o.key];if(c===void 0)return;let u=(c+n.length)%n.length;o.preventDefault(),o.stopPropagation(),i.onChange(n[u]?.key??s),t.current?.children[u]?.focus()};return p(_t,{children:[p("div",{class:"tabs",role:"tablist","aria-label":i.label,ref:t,onKeyDown:r,children:n.map(({key:o,title:a,count:l})=>p("button",{type:"button",role:"tab",id:`${e}-tab-${o}`,"aria-controls":`${e}-panel-${o}`,"aria-selected":o===s,tabIndex:o===s?0:-1,"data-testid":`tab-${o}`,onClick:()=>i.onChange(o),children:[a,l?p("span",{class:"count",children:l}):null]},o))}),n.map(({key:o,content:a})=>p("div",{role:"tabpanel",id:`${e}-panel-${o}`,"aria-labelledby":`${e}-tab-${o}`,hidden:o!==s,tabIndex:0,class:"tab-panel","data-testid":`panel-${o}`,children:a},o))]})}function XR({record:i}){let e=te(),{store:t}=oe(),n=i.attachments;if(!n)return null;let s=(r,o)=>o?.length?p("div",{class:"end",children:[p("h4",{children:e(r)}),p("ul",{class:"chips",children:o.map(({id:a,label:l,note:c,where:u})=>p("li",{children:a&&a in t.catalogue.value.structures?p(Cs,{id:a,note:u??c}):l},a??l))})]}):null;return p(He,{title:e("card.attaches"),testId:"attachments",children:[p(ot,{text:n.text??n.note}),s("card.from",n.proximal),s("card.to",n.distal)]})}function jR({record:i}){let e=te(),t=i.innervation;return t?p(He,{title:e("card.nerve"),testId:"innervation",children:[p(ot,{text:t.text}),t.roots?.length?p("p",{class:"quiet",children:e("card.roots",{roots:t.roots.join(", ")})}):null,t.nerves?.length?p(Nn,{ids:t.nerves}):null]}):null}function KR({record:i}){let e=te(),t=xn(),{root:n}=i;if(!n)return null;let s=["skin","movement","reflex","leaves"].filter(r=>n[r]);return p(He,{title:e("card.root"),testId:"root",children:p("dl",{class:"facts",children:s.map(r=>[p("dt",{children:e(`card.root.${r}`)},r),p("dd",{children:t(n[r])},`${r}.text`)])})})}function JR({id:i}){let{store:e}=oe(),t=te(),n=e.kin.value.neighbours(i),s=a=>a===null?[]:[a],o=[["card.next.above",s(n.above)],["card.next.below",s(n.below)],["card.next.between",n.between.filter(a=>a!==n.above&&a!==n.below)],["card.next.touching",n.touching.filter(a=>a!==n.above&&a!==n.below)],["card.next.attached",n.attached],["card.next.opposite",s(n.opposite)],["card.parts",e.catalogue.value.structures[i]?.members??[]]].filter(([,a])=>a.length>0);return o.length===0?null:p(He,{title:t("card.next"),testId:"next-to",children:p("dl",{class:"next",children:o.map(([a,l])=>[p("dt",{children:t(a)},a),p("dd",{children:p(Nn,{ids:l})},`${a}.ids`)])})})}function w0({id:i}){let{store:e,actions:t}=oe(),n=te(),{isolate:s}=e.state.value,r=e.kin.value.pieces(i),o=r[0]&&e.drawn.value.visibility.get(r[0])||"show",a=e.kin.value.neighbours(i);return p("div",{class:"card-actions",role:"group","aria-label":rn(e.catalogue.value,i),children:[p(nt,{icon:"target",label:n("view.fly"),onClick:()=>t.flyTo(i),disabled:r.length===0,testId:"fly"}),p(nt,{icon:"isolate",label:n(s===i?"view.isolate-off":"view.isolate"),pressed:s===i,disabled:r.length===0,onClick:()=>t.isolate(s===i?null:i),testId:"isolate"}),p(nt,{icon:"ghost",label:n(o==="ghost"?"view.ghost-off":"view.ghost"),pressed:o==="ghost",disabled:r.length===0,onClick:()=>t.setVisible([i],o==="ghost"?"show":"ghost"),testId:"ghost"}),p(nt,{icon:o==="hide"?"eye":"eyeOff",label:n(o==="hide"?"view.unhide":"view.hide"),pressed:o==="hide",disabled:r.length===0,onClick:()=>t.setVisible([i],o==="hide"?"show":"hide"),testId:"hide"}),p("span",{class:"gap"}),p(nt,{icon:"up",label:n("view.above"),disabled:a.above===null,onClick:()=>t.walk("above"),testId:"above"}),p(nt,{icon:"down",label:n("view.below"),disabled:a.below===null,onClick:()=>t.walk("below"),testId:"below"})]})}function YR({id:i,record:e}){let t=te(),n=xn();return p(_t,{children:[p(ot,{text:e.role,lead:!0}),e.action?.length?p(He,{title:t("card.action"),testId:"action",children:p("ul",{class:"plain",children:e.action.map(s=>p("li",{children:n(s)},n(s)))})}):null,p(KR,{record:e}),p(XR,{record:e}),p(jR,{record:e}),e.variation&&p(He,{title:t("card.variation"),testId:"variation",children:p(ot,{text:e.variation})}),p(JR,{id:i})]})}function $R({id:i,record:e}){let{store:t}=oe(),n=te(),s=t.kin.value.pieces(i),r=e.accuracy??t.catalogue.value.structures[s[0]??""]?.accuracy;return p(_t,{children:[p("dl",{class:"facts",children:[e.latin&&[p("dt",{children:n("card.latin")},"latin"),p("dd",{lang:"la",children:e.latin},"latin.text")],e.synonyms?.length?[p("dt",{children:n("card.also")},"also"),p("dd",{children:e.synonyms.join(", ")},"also.text")]:null,e.text_alternative&&[p("dt",{children:n("card.picture")},"words"),p("dd",{children:e.text_alternative},"words.text")],r&&[p("dt",{children:n("card.accuracy")},"shape"),p("dd",{"data-testid":"accuracy",children:At(n,"accuracy",r)},"shape.text")],s.length===0&&[p("dt",{children:n("card.accuracy")},"none"),p("dd",{children:n("card.no-shape")},"none.text")]]}),p(So,{myths:e.claims}),p(si,{ids:e.sources}),p(Un,{where:"card"})]})}function M0({id:i}){let{store:e}=oe(),t=te(),[n,s]=Pt("does"),r=e.catalogue.value.structures[i];if(!r)return null;let o=r.conditions??[],a=r.exercises??[],l=[{key:"does",title:t("card.does"),content:p(YR,{id:i,record:r})},{key:"goes-with",title:t("card.goes-with"),count:o.length,content:o.length?p(Nn,{ids:o,testId:"conditions"}):p("p",{children:t("card.none.conditions")})},{key:"helps",title:t("card.helps"),count:a.length,content:a.length?p(Nn,{ids:a,testId:"exercises"}):p("p",{children:t("card.none.exercises")})},{key:"more",title:t("card.more"),content:p($R,{id:i,record:r})}];return p(S0,{label:t("card.tabs"),tabs:l,active:n,onChange:s})}function ZR({tour:i}){let e=te(),[t,n]=Pt(!1);return p(_t,{children:[i.teach_back&&p(He,{title:e("tour.question"),testId:"teach-back",children:[p(ot,{text:i.teach_back.question}),t?p(ot,{text:i.teach_back.answer}):p("button",{type:"button",class:"button",onClick:()=>n(!0),children:e("tour.answer")})]}),i.actions?.length?p(He,{title:e("tour.actions"),children:p(Nn,{ids:i.actions,testId:"tour-actions"})}):null,i.redflags?.length?p(Tu,{ids:i.redflags}):null,p(si,{ids:i.sources}),p(Un,{where:"card"})]})}function T0(i){let{actions:e}=oe(),t=te(),n=xn(),{tour:s,id:r}=i,o=s.steps.length,a=Math.min(Math.max(i.at,0),o-1),l=s.steps[a],c=u=>e.openPage({kind:"tour",id:r,step:u});return p("div",{class:"card-body tour","data-testid":"tour","data-step":a+1,children:[a===0&&p("p",{class:"quiet",children:n(s.aim)}),p("p",{class:"tour-count","aria-live":"polite",children:t("tour.step",{n:a+1,total:o})}),p("progress",{max:o,value:a+1,"aria-label":t("tour.step",{n:a+1,total:o})}),p("p",{class:l?.safety?"lead safety":"lead","aria-live":"polite",children:n(l?.text)}),p("div",{class:"tour-buttons",children:[p("button",{type:"button",class:"button",disabled:a===0,onClick:()=>c(a-1),"data-testid":"tour-previous",children:[p($e,{name:"left"})," ",t("tour.previous")]}),a<o-1?p("button",{type:"button",class:"button primary",onClick:()=>c(a+1),"data-testid":"tour-next",children:[t("tour.next")," ",p($e,{name:"right"})]}):p("button",{type:"button",class:"button primary",onClick:()=>e.openPage(null),"data-testid":"tour-close",children:t("tour.finish")})]}),a===o-1&&p(ZR,{tour:s})]})}var QR="conditions";function E0(){let{store:i}=oe(),e=te(),{tours:t,conditions:n,symptoms:s,factors:r,exercises:o}=i.catalogue.value,a=[["tours","welcome.tours",Object.keys(t)],["conditions","welcome.conditions",Object.keys(n)],["symptoms","welcome.symptoms",Object.keys(s)],["factors","welcome.factors",Object.keys(r)],["exercises","welcome.exercises",Object.keys(o)]];return p("div",{class:"card-body welcome","data-testid":"welcome",children:[p("h2",{children:e("welcome.title")}),p("p",{class:"lead",children:e("welcome.text")}),p("h3",{children:e("welcome.start")}),a.filter(([,,l])=>l.length>0).map(([l,c,u])=>p("details",{open:l===QR,class:"shelf","data-testid":`shelf-${l}`,children:[p("summary",{children:[e(c)," ",p("span",{class:"count",children:u.length})]}),p(Nn,{ids:u})]},l)),p(Un,{where:"start"})]})}function eC(i){let{store:e}=oe(),{conditions:t,exercises:n,symptoms:s,factors:r,tours:o,structures:a}=e.catalogue.value,{selected:l,exercise:c,condition:u}=e.state.value,d=e.page.value;if(l!==null&&a[l]){let h=a[l].layer;return{key:l,kind:At(i,"layer",h??"spaces"),content:p(M0,{id:l})}}if(c!==null&&n[c]){let h=n[c],f=i(h.group==="tip"?"ex.kind.tip":"ex.kind");return{key:c,kind:f,content:p(x0,{exercise:h})}}if(u!==null&&t[u]){let h=t[u];return{key:u,kind:At(i,"cond.kind",h.kind??"condition"),content:p(ap,{card:h})}}if(d?.kind==="tour"&&o[d.id]){let h=o[d.id],f=i("search.kind.tour");return h?{key:d.id,kind:f,content:p(T0,{id:d.id,tour:h,at:d.step})}:null}if(d!==null&&d.kind!=="tour"){let h=(d.kind==="symptom"?s:r)[d.id];return h?{key:d.id,kind:i(`cond.kind.${d.kind}`),content:p(ap,{card:h})}:null}return null}function tC(){let{store:i,actions:e}=oe(),{selected:t,exercise:n,condition:s}=i.state.value,r=i.catalogue.value,o=(c,u)=>({id:c,label:rn(r,c),open:u}),a=[];s!==null&&(t!==null||n!==null)&&a.push(o(s,()=>e.openCondition(s))),n!==null&&t!==null&&a.push(o(n,()=>e.openExercise(n)));let l=i.page.value;if(l!==null&&t!==null&&a.length===0&&a.push(o(l.id,()=>e.select(null))),t!==null&&a.length===0)for(let c of i.kin.value.ancestors(t))a.push(o(c,()=>e.select(c)));return a}function Eu(){let{store:i,actions:e}=oe(),t=te(),n=ut(null),s=eC(t),r=tC(),o=i.catalogue.value,{selected:a,register:l}=i.state.value,c=a!==null&&l==="clinical"?o.structures[a]?.latin:void 0,u=i.page.value?.step;return Tt(()=>n.current?.scrollTo(0,0),[s?.key,u]),p("div",{class:"card",ref:n,"data-testid":"card","data-id":s?.key??"",tabIndex:0,role:"region","aria-label":t("card.region"),children:s===null?p(E0,{}):p("article",{lang:jd(o,s.key),children:[p("header",{class:"card-head",children:[p("div",{class:"card-top",children:[r.length>0?p("ol",{class:"crumbs","data-testid":"breadcrumbs",children:r.map(({id:d,label:h,open:f})=>p("li",{children:p("button",{type:"button",onClick:f,children:h})},d))}):p("p",{class:"kind",children:s.kind}),p(nt,{icon:"close",label:t("app.close"),testId:"card-close",onClick:()=>e.escape()})]}),p("h2",{"data-testid":"card-title",children:rn(o,s.key)}),c&&p("p",{class:"latin",lang:"la","data-testid":"latin",children:c}),a===s.key&&p(w0,{id:a})]}),jd(o,s.key)!==o.language&&p("p",{class:"foreign",children:t("card.untranslated")}),s.content]},s.key)})}function ss(i){return p("div",{class:"segments",role:"group","aria-label":i.label,"data-testid":i.testId,children:i.options.map(({value:e,label:t})=>p("button",{type:"button","aria-pressed":e===i.value,"data-value":e,onClick:()=>i.onChange(e),children:t},e))})}function A0({id:i}){let{store:e}=oe(),t=te(),{conditions:n,factors:s}=e.catalogue.value,r=n[i]??s[i];return r?p("div",{"data-testid":"finding-about","data-id":i,lang:r.lang??"en",children:[p(He,{title:t("finding.words"),children:p(ot,{text:r.summary})}),r.common?p(Mu,{claim:r.common}):p("p",{class:"quiet",children:t("finding.no-figure")}),r.course?.length?p(He,{title:t("cond.course"),testId:"finding-goes",children:r.course.map((o,a)=>p(ot,{text:o.text},a))}):null,p("div",{class:"row-of-buttons",children:[p(Cs,{id:i}),p(op,{})]})]}):null}function wo(i){let e=_i(),t=ut(i.value);t.current=i.value;let{range:n,ends:s,note:r}=i;return p("div",{class:"slider","data-testid":i.testId,children:[p("label",{for:e,children:i.label}),p("output",{for:e,children:i.shown}),p("input",{id:e,type:"range",min:n[0],max:n[1],step:i.step,value:i.value,disabled:i.disabled,"aria-valuetext":i.spoken??i.shown,"aria-describedby":r?`${e}-note`:void 0,onInput:o=>{let a=o.currentTarget;i.onInput(Number(a.value)),requestAnimationFrame(()=>a.value=String(t.current))}}),s&&p("span",{class:"slider-ends","aria-hidden":"true",children:[p("span",{children:s[0]}),p("span",{children:s[1]})]}),r&&p("span",{class:"slider-note",id:`${e}-note`,children:r})]})}function R0({finding:i,onMonths:e}){let t=te(),n=Number(i.months),s=Mr.shrinks_of_100[String(i.type)]??0,r=t(n===1?"finding.month":"finding.months",{count:n}),o=Math.round(kf(i)*10)/10,a=t("finding.odds",{count:s,rest:100-s});return p(He,{title:t("finding.course"),testId:"finding-course",children:[p(wo,{label:t("finding.field.months"),value:n,range:[0,24],step:1,shown:r,testId:"finding-months",onInput:e}),p("p",{role:"status","data-testid":"finding-size-now","data-value":o,children:t("finding.size-now",{count:o})}),p("figure",{children:[p(rp,{count:s,label:a}),p("figcaption",{children:a})]}),p("p",{class:"quiet",children:t("finding.course.note")})]})}var cp=[[0,24],[4.2,24.5],[4.8,29],[10,32.5],[17,34.5],[20.5,39],[22,48],[24,60],[26.5,72],[29,88],[31.5,96],[33.5,106],[31,109],[28.5,104],[27.2,97],[25,88],[21.5,74],[18.8,60],[17,49],[16.5,58],[15.4,70],[16.4,80],[18.4,92],[18.4,108],[16.6,126],[15,140],[15.4,152],[13.6,168],[11,186],[11.6,195],[14,200],[12.5,203],[6.5,203],[5.4,196],[5.6,186],[4.8,166],[4.4,150],[5.4,138],[4,120],[1.2,99],[0,97]],rs=(i,e,t=0,n=17.5)=>[[t,i],[n,i],[n,e],[t,e]],nC=(i,e)=>({front:rs(i,e),back:rs(i-1,e-1)}),iC=Object.fromEntries(Array.from({length:11},(i,e)=>[`T${e+2}`,nC(36+4.5*e,40.5+4.5*e)])),up={C2:{back:rs(2,17)},C3:{front:rs(20,29),back:rs(17,27)},C4:{front:rs(29,36,0,18),back:rs(27,35,0,18)},C5:{front:[[17,34],[23,38],[26,68],[22.5,70],[18.5,44]],back:[[17,34],[23,38],[26,68],[22.5,70],[18.5,44]],muscle:["front",20,52,2.2,8],reflex:["front",22.5,66]},C6:{front:[[22.5,70],[27,68],[36,112],[31.5,112],[29,96]],back:[[24,70],[27,68],[36,112],[32,112],[30,96]],muscle:["front",25.5,78,2,7],reflex:["front",22.5,66]},C7:{front:[[28.6,96],[31.4,96],[33,112],[29.6,112]],back:[[26,76],[28,76],[33,112],[29.6,112]],muscle:["back",20.5,56,2.2,8],reflex:["back",22.5,68]},C8:{front:[[23,80],[26,80],[29.8,112],[26,112]],back:[[23,80],[26,80],[29.8,112],[26,112]],muscle:["front",26.5,88,1.8,6]},T1:{front:[[18,58],[22,58],[25,80],[21,80]],back:[[18,58],[22,58],[25,80],[21,80]],muscle:["back",30,102,1.8,4]},...iC,L1:{front:[[0,90],[19,84],[19,92],[0,101]],back:rs(80,86),muscle:["front",10,89,4,3]},L2:{front:[[0,101],[19,92],[19,112],[0,116]],back:[[6,86],[19,84],[19,92],[10,92]],muscle:["front",9,93,3,6]},L3:{front:[[0,116],[19,112],[18,124],[9,142],[0,144]],back:[[13,92],[20,92],[18,110],[14,110]],muscle:["front",11,118,4,14],reflex:["front",9.5,141]},L4:{front:[[0,144],[9,142],[18,124],[18,136],[9.6,150],[9,196],[0,200]],back:[[0,140],[6.4,140],[7,196],[0,196]],muscle:["front",11,122,4,12],reflex:["front",9.5,141]},L5:{front:[[9.6,150],[18,136],[18,176],[12,190],[10.6,206],[5,206],[6,196],[9,196]],back:[[12,112],[19,108],[18,176],[12.4,184]],muscle:["front",11.5,162,2.2,12]},S1:{front:[[11,190],[16,190],[16,206],[10.8,206]],back:[[10.5,112],[12,112],[12.4,184],[16,206],[5,206],[6.4,186],[9.5,150]],muscle:["back",10,156,3.6,12],reflex:["back",8.2,187]},S2:{back:[[3,100],[10.5,106],[9.5,150],[8,178],[6.4,178],[5,140]],muscle:["back",10,156,3.6,12]},S3:{back:[[4,92],[9,93],[9,101],[3,100]]},S4:{back:[[1.5,91],[4.5,92],[4,99],[1,98]]},S5:{back:rs(92,97,0,2)}};var dp=76;function sC(i){let e=(n,s)=>`${(n[0]+s[0])/2} ${(n[1]+s[1])/2}`,t=n=>i[n%i.length];return`M${e(t(0),t(1))}${i.map((n,s)=>`Q${t(s+1)[0]} ${t(s+1)[1]} ${e(t(s+1),t(s+2))}`).join("")}Z`}var rC=i=>`M${i.map(([e,t])=>`${e} ${t}`).join("L")}Z`,oC=i=>i.map(([e,t])=>[-e,t]),C0=sC([...cp,...oC(cp).toReversed()]);function P0(i){let e=_i(),{face:t,root:n,side:s,x:r,label:o}=i,a=up[n]??{},l=t==="front"==(s==="left")?1:-1,c=a[t],{muscle:u,reflex:d}=a;return p("g",{transform:`translate(${r} 0)`,children:[p("clipPath",{id:e,children:[p("ellipse",{cx:"0",cy:"14",rx:"8",ry:"11"}),p("path",{d:C0})]}),p("ellipse",{class:"figure-body",cx:"0",cy:"14",rx:"8",ry:"11"}),p("path",{class:"figure-body",d:C0}),p("g",{"clip-path":`url(#${e})`,children:p("g",{transform:`scale(${l} 1)`,children:[c&&p("path",{class:"figure-skin",d:rC(c),"data-testid":`skin-${t}`}),u?.[0]===t&&p("ellipse",{class:"figure-muscle",cx:u[1],cy:u[2],rx:u[3],ry:u[4]})]})}),d?.[0]===t&&p("circle",{class:"figure-reflex",cx:l*d[1],cy:d[2],r:"2.6"}),p("text",{x:"0",y:"214","text-anchor":"middle",children:o})]})}function I0({root:i,side:e}){let t=te(),n=t("figure.label",{root:i,side:t(`finding.side.${e}`).toLowerCase()});return p("figure",{class:"body-figure","data-testid":"body-figure",children:[p("svg",{viewBox:`0 0 ${2*dp} 218`,role:"img","aria-label":n,children:[p(P0,{face:"front",root:i,side:e,x:dp/2,label:t("figure.front")}),p(P0,{face:"back",root:i,side:e,x:dp*1.5,label:t("figure.back")})]}),p("figcaption",{children:[p("span",{class:"key key-skin",children:t("figure.skin")}),p("span",{class:"key key-muscle",children:t("figure.muscle")}),up[i]?.reflex&&p("span",{class:"key key-reflex",children:t("figure.reflex")})]})]})}var aC=["canal_mm2","foramen_left_mm","foramen_right_mm","slip_mm"];function lC({level:i}){let{living:e}=oe(),t=te(),[n,s]=[e.room(i),e.room(i,!0)];if(n===null||s===null)return null;let r=(o,a)=>t(o==="canal_mm2"?"finding.mm2":"finding.mm",{count:o==="canal_mm2"?Math.round(a):Math.round(a*10)/10+0});return p("table",{class:"measured","data-testid":"rooms",children:[p("caption",{children:t("finding.rooms",{level:i})}),p("thead",{children:p("tr",{children:[p("td",{}),p("th",{scope:"col",children:t("finding.with")}),p("th",{scope:"col",children:t("finding.without")})]})}),p("tbody",{children:aC.filter(o=>o!=="slip_mm"||Math.abs(n.slip_mm)>.05).map(o=>p("tr",{"data-testid":`room-${o}`,"data-value":n[o],children:[p("th",{scope:"row",children:t(`room.${o}`)}),p("td",{children:r(o,n[o])}),p("td",{children:r(o,s[o])})]},o))})]})}function cC({met:i}){let{store:e}=oe(),t=te(),n=e.catalogue.value.structures[`nerve.root.${i.root}`]?.root??e.catalogue.value.structures[`nerve.root.${i.root}.${i.side}`]?.root,s=[["skin",n?.skin],["movement",n?.movement],["reflex",n?.reflex]];return p("div",{class:"root-met","data-testid":"root-met","data-root":`${i.root}.${i.side}`,children:[p("h4",{children:t("finding.met",{root:i.root,side:t(`finding.side.${i.side}`).toLowerCase()})}),p(I0,{root:i.root,side:i.side}),p("dl",{children:s.map(([r,o])=>o?p("div",{children:[p("dt",{children:t(`card.root.${r}`)}),p("dd",{children:p(ot,{text:o})})]},r):null)})]})}function L0({finding:i}){let{living:e}=oe(),t=te(),n=typeof i.level=="string"&&i.level.includes("-")?i.level:null;if(n===null)return null;let s=i.kind==="disc-herniation"&&i.type!=="bulge",r=e.clearances.value.filter(a=>a.level===n),o=r.filter(({room_mm:a})=>a<=0);return p(He,{title:t("finding.nerves"),testId:"finding-nerves",children:[o.map(a=>p(cC,{met:a},`${a.root}.${a.side}`)),s&&o.length===0&&p("p",{"data-testid":"no-root-met",children:t("finding.none-met")}),s&&r.length>0&&p("ul",{class:"rooms","data-testid":"root-rooms",children:r.slice(0,3).map(({root:a,side:l,room_mm:c})=>p("li",{"data-root":`${a}.${l}`,"data-value":c,children:t(c>0?"finding.room":"finding.touch",{root:a,side:t(`finding.side.${l}`).toLowerCase(),count:Math.round(c*10)/10})},`${a}.${l}`))}),p(lC,{level:n}),p("p",{class:"quiet",children:t("finding.feel")})]})}var uC=["level","side","zone"],dC=["months"],hC={_mm:"finding.mm",_deg:"posture.degrees",percent:"finding.percent"},fC=(i,e,t)=>{let n=Object.entries(hC).find(([s])=>e.endsWith(s))?.[1];return n?i(n,{count:t}):String(t)},fp=(i,e,t)=>At(i,`finding.${e}`,t??"both");function hp(i,e){let t=e.type===void 0?At(i,"finding.kind",e.kind):At(i,"finding.type",String(e.type)),n=[e.level,e.apex,e.muscle&&fp(i,"muscle",String(e.muscle))].filter(Boolean),s=e.side??e.convex;return[t,...n,...s?[fp(i,"side",String(s)).toLowerCase()]:[]].join(", ")}function pC(i){let e=te(),{finding:t,name:n,onChange:s}=i,r=Ln[t.kind],o=r.fields[n],a=At(e,"finding.field",t.kind==="stenosis"&&n==="grade"?"narrow":n);if(!o)return null;if(!o.choices){let c=Tr(r,n,t),u=Number(t[n]);return c[0]===c[1]?null:p(wo,{label:a,value:u,range:c,step:o.step??1,shown:fC(e,n,u),testId:`finding-${n}`,onInput:s})}let l=ml(r,n,t);return l.length<2?null:l.length>4?p("label",{class:"field",children:[a,p("select",{class:"select",value:String(t[n]),"data-testid":`finding-${n}`,onChange:c=>s(c.currentTarget.value),children:l.map(c=>p("option",{value:c??"",children:c},c))})]}):p("div",{class:"field",children:[p("span",{"aria-hidden":"true",children:a}),p(ss,{label:a,value:t[n]===null?"both":String(t[n]),options:l.map(c=>({value:c??"both",label:fp(e,n,c)})),onChange:c=>s(c==="both"?null:c),testId:`finding-${n}`})]})}function mC({at:i,finding:e}){let{living:t}=oe(),n=Ln[e.kind],s=(r,o)=>{let a=mg(e,r,o);t.change(i,a),uC.includes(r)&&t.show(a)};return p("div",{"data-testid":"finding","data-kind":e.kind,children:[Object.keys(n.fields).filter(r=>!dC.includes(r)).map(r=>p(pC,{finding:e,name:r,onChange:o=>s(r,o)},r)),e.type!=="bulge"&&"months"in e&&p(R0,{finding:e,onMonths:r=>s("months",r)}),p(L0,{finding:e}),p(A0,{id:bg(e)})]})}function k0({onAdd:i}){let e=te();return p("div",{class:"presets",role:"group","aria-label":e("finding.add"),"data-testid":"finding-kinds",children:Object.keys(Ln).map(t=>p("button",{type:"button",class:"button","data-testid":`add-${t}`,onClick:()=>i(t),children:At(e,"finding.kind",t)},t))})}function Au(){let{store:i,living:e}=oe(),t=te(),[n,s]=Pt(0),r=ut(null),{findings:o}=i.state.value,a=Math.min(n,o.length-1),l=o[a],c=u=>{let d=e.add(u);s(d),requestAnimationFrame(()=>r.current?.querySelector("[aria-pressed=true]")?.focus());let h=i.state.peek().findings[d];h&&e.show(h)};return p("div",{class:"card living",role:"region","aria-label":t("finding.title"),tabIndex:0,"data-testid":"finding-panel",children:[p("h2",{children:t("finding.title")}),e.rig.value===null&&p("p",{children:t("posture.none")}),l===void 0?p(_t,{children:[p("p",{class:"lead",children:t("finding.lead")}),p(k0,{onAdd:c})]}):p(_t,{children:[p("ul",{class:"findings","data-testid":"findings",ref:r,children:o.map((u,d)=>p("li",{children:[p("button",{type:"button",class:"button","aria-pressed":d===a,onClick:()=>s(d),"data-testid":"finding-open",children:hp(t,u)}),p("button",{type:"button",class:"icon-button","aria-label":t("finding.remove",{name:hp(t,u)}),title:t("finding.remove",{name:hp(t,u)}),"data-testid":"finding-remove",onClick:()=>e.remove(d),children:p($e,{name:"close"})})]},`${u.kind} ${d}`))}),p(mC,{at:a,finding:l},`${l.kind} ${a}`),p(He,{title:t("finding.add"),children:p(k0,{onAdd:c})})]}),p("p",{class:"quiet",children:t("finding.illustration")})]})}var Ru={about:"Postures to choose from, as parameters of rig.json in degrees, and the usual ranges of the angles that are measured. The postures are examples drawn within the ranges of the joints; nobody stands exactly so. A usual range is the mean plus and minus two standard deviations, or the range the source gives.",postures:{standing:{values:{}},"sitting-upright":{values:{pelvic_tilt_deg:25,lumbar_lordosis_deg:47}},"sitting-slumped":{values:{pelvic_tilt_deg:29,lumbar_lordosis_deg:42,thoracic_kyphosis_deg:48,cervical_lordosis_deg:18}},"pelvis-forward":{values:{pelvic_tilt_deg:4}},"pelvis-backward":{values:{pelvic_tilt_deg:22}},"bend-forward":{values:{extension_deg:-60}},"bend-backward":{values:{extension_deg:22}},"bend-side":{values:{bend_right_deg:35}},"hip-flexors":{values:{pelvic_tilt_deg:3,lumbar_lordosis_deg:57},illustration:!0},"late-pregnancy":{values:{pelvic_tilt_deg:10,lumbar_lordosis_deg:58,thoracic_kyphosis_deg:40,cervical_lordosis_deg:14},illustration:!0}},usual:{lumbar_lordosis_deg:{range_deg:[20,70],source:"machino2019"},thoracic_kyphosis_deg:{range_deg:[20,50],source:"anatomystandard"},cervical_lordosis_deg:{range_deg:[-5,35],source:"umtri2017"},sacral_slope_deg:{range_deg:[24,58],source:"vialle2005"},pelvic_tilt_deg:{range_deg:[1,25],source:"vialle2005"},pelvic_incidence_deg:{range_deg:[33,76],source:"vialle2005"},cobb_deg:{range_deg:[0,10],source:"spineconst"}},sources:{machino2019:"Machino M, Kato F, et al. (2019). Lumbar sagittal alignment and range of motion in 627 asymptomatic volunteers. Asian Spine J. PMC6680033. (abstract; the range is that of the textbook normal values read beside it)",vialle2005:"Vialle R, Levassor N, Rillardon L, et al. (2005). Radiographic analysis of the sagittal alignment and balance of the spine in asymptomatic subjects. J Bone Joint Surg Am 87:260-267. (as cited by later work; mean plus and minus two standard deviations)",anatomystandard:"Savlovskis J (2020). Sagittal alignment of the neutral spine. anatomystandard.com.",umtri2017:"Reed MP, Jones MLH (2017). A parametric model of cervical spine geometry and posture (UMTRI-2017-1).",spineconst:"Spine constants collected from radiology references: a curve counts as scoliosis from 10 degrees."}};var Cu=Ru.postures,pp=Ru.usual,O0=Ru.sources;function D0(i){let e=t=>Object.keys({...t,...i}).every(n=>Math.abs((t[n]??NaN)-(i[n]??NaN))<.05);return Object.keys(Cu).find(t=>e(Cu[t]?.values??{}))??null}var bC=["lumbar_lordosis_deg","thoracic_kyphosis_deg","cervical_lordosis_deg","pelvic_tilt_deg"],_C=["extension_deg","bend_right_deg","turn_left_deg"];function yC(){let{store:i,living:e}=oe(),t=te(),n=D0(i.state.value.posture);return p("div",{class:"presets",role:"group","aria-label":t("posture.presets"),"data-testid":"posture-presets",children:Object.entries(Cu).map(([s,{values:r,illustration:o}])=>p("button",{type:"button",class:"button","aria-pressed":n===s,"data-testid":`preset-${s}`,onClick:()=>e.take(r),children:[t(`posture.preset.${s}`),o&&p("small",{children:t("posture.illustration")})]},s))})}function F0({name:i,rig:e}){let{store:t,living:n}=oe(),s=te(),r=e.posture[i];if(!r)return null;let o=t.state.value.posture[i]??r.rest_deg,a=Math.round(o),l=pp[i]?.range_deg;return p(wo,{label:s(`posture.${i}`),value:o,range:r.range_deg,step:1,shown:s("posture.degrees",{count:a}),spoken:s("posture.degrees.spoken",{count:a}),ends:[s(`posture.${i}.low`),s(`posture.${i}.high`)],note:l&&s("posture.usual",{low:l[0],high:l[1]}),testId:`posture-${i}`,onInput:c=>n.setPosture(i,c)})}function vC(){let{living:i}=oe(),e=te(),t=i.pose.value;if(t===null)return null;let n={...t.alignment,cobb_deg:t.cobb.cobb_deg};return p(He,{title:e("posture.measured"),testId:"measured",children:[p("p",{class:"quiet",children:e("posture.measured.help")}),p("table",{class:"measured",children:[p("thead",{children:p("tr",{children:[p("th",{scope:"col",children:e("measured.angle")}),p("th",{scope:"col",children:e("measured.now")}),p("th",{scope:"col",children:e("measured.usual")})]})}),p("tbody",{children:Object.entries(pp).map(([s,{range_deg:[r,o]}])=>p("tr",{"data-testid":`measured-${s}`,"data-value":n[s],children:[p("th",{scope:"row",children:e(`measured.${s}`)}),p("td",{children:e("posture.degrees",{count:Math.round(n[s]??0)})}),p("td",{children:e("measured.range",{low:r,high:o})})]},s))})]}),p("details",{class:"sources",children:[p("summary",{children:e("card.sources")}),p("ul",{class:"plain",children:Object.entries(O0).map(([s,r])=>p("li",{lang:"en",children:r},s))})]})]})}function Pu(){let{store:i,living:e}=oe(),t=te(),n=e.rig.value,{bending:s}=e;return p("div",{class:"card living",role:"region","aria-label":t("posture.title"),tabIndex:0,"data-testid":"posture-panel",children:[p("h2",{children:t("posture.title")}),p("p",{class:"lead",children:t("posture.lead")}),n===null?p("p",{children:t("posture.none")}):p(_t,{children:[p(yC,{}),p("p",{class:"stopped",role:"status","data-testid":"posture-stopped",children:e.stopped.value}),p(He,{title:t("posture.movement"),children:[_C.map(r=>p(F0,{name:r,rig:n},r)),p("div",{class:"row-of-buttons",children:[p("button",{type:"button",class:"button","aria-pressed":s.value,"data-testid":"bend-mode",onClick:()=>s.value=!s.value,children:t("posture.drag")}),p("button",{type:"button",class:"button",disabled:Object.keys(i.state.value.posture).length===0,"data-testid":"posture-reset",onClick:()=>e.take({}),children:[p($e,{name:"home"})," ",t("posture.reset")]})]}),p("p",{class:"quiet",children:t("posture.drag.help")})]}),p(He,{title:t("posture.shape"),children:[p("p",{class:"quiet",children:t("posture.differ")}),bC.map(r=>p(F0,{name:r,rig:n},r))]}),p(vC,{})]})]})}function xC(i){let e=te(),{hit:t,active:n}=i,s=ut(null);return Tt(()=>{n&&s.current?.scrollIntoView({block:"nearest"})},[n]),p("li",{role:"option",id:i.id,ref:s,"aria-selected":n,class:n?"active":void 0,"data-id":t.id,"data-testid":"search-result",onMouseDown:r=>r.preventDefault(),onClick:i.onChoose,children:[p("span",{class:"hit-label",children:[t.label,t.alias&&p("span",{class:"hit-alias",children:[" ",t.alias]})]}),p("span",{class:`hit-kind hit-${t.subject}`,children:e(`search.kind.${t.subject}`)})]})}function Iu({stays:i=!1}){let{search:e,store:t}=oe(),n=te(),s=np(),r=_i(),o=ut(null),[a,l]=Pt(""),[c,u]=Pt(!1),[d,h]=Pt(0),f=e.value.find(a),b=a.trim()!==""&&(c||i),_=b?f[Math.min(d,f.length-1)]:void 0;Tt(()=>{t.pointed.value=_?.subject==="structure"?_.id:null},[_?.id]);let g=()=>{l(""),u(!1),h(0)},m=v=>{v&&(g(),o.current?.blur(),s(v.id))},x=v=>{let S=Math.max(f.length-1,0),A={ArrowDown:()=>(u(!0),h(d>=S?0:d+1)),ArrowUp:()=>(u(!0),h(d<=0?S:d-1)),Enter:()=>m(_),Escape:()=>a===""?o.current?.blur():g()};v.stopPropagation();let M=A[v.key];M&&(v.preventDefault(),M())};return p("div",{class:"search","data-testid":"search",children:[p($e,{name:"search"}),p("input",{ref:o,type:"text",role:"combobox",inputMode:"search",autoComplete:"off",autoCorrect:"off",spellcheck:!1,"data-search":!0,"data-testid":"search-input","aria-label":n("search.label"),"aria-expanded":b,"aria-controls":`${r}-list`,"aria-autocomplete":"list","aria-activedescendant":_?`${r}-${_.id}`:void 0,placeholder:n("search.placeholder"),value:a,onInput:v=>{l(v.currentTarget.value),h(0),u(!0)},onFocus:()=>u(!0),onBlur:()=>u(!1),onKeyDown:x}),a!==""&&p(nt,{icon:"close",label:n("app.close"),onClick:g,className:"search-clear"}),p("ul",{class:"hits",id:`${r}-list`,role:"listbox","aria-label":n("search.label"),hidden:!b||f.length===0,children:b&&f.map(v=>p(xC,{id:`${r}-${v.id}`,hit:v,active:v===_,onChoose:()=>m(v)},v.id))}),b&&f.length===0&&p("p",{class:"hits nothing",children:n("search.none",{query:a})}),p("span",{class:"unseen",role:"status",children:b&&f.length>0?n("search.count",{count:f.length}):""})]})}var Lu=[["card","card"],["posture","posture"],["finding","finding"]];function mp(){let{store:i}=oe(),{selected:e,condition:t,exercise:n}=i.state.value,s=i.page.value;Tt(()=>{(e??t??n??s)&&(i.pane.value="card")},[e,t,n,s])}function N0(){let{store:i}=oe(),e=te();mp();let t=Lu.find(([n])=>n===i.pane.value)?.[0]??"card";return p(_t,{children:[p("div",{class:"sheet-tabs",role:"group","aria-label":e("pane.label"),children:Lu.map(([n,s])=>p("button",{type:"button","aria-pressed":t===n,onClick:()=>i.pane.value=n,"data-testid":`pane-${n}`,children:[p($e,{name:s}),e(`pane.${n}`)]},n))}),t==="card"&&p(Eu,{}),t==="posture"&&p(Pu,{}),t==="finding"&&p(Au,{})]})}function gp(i,e,t){let n=(i.children??[]).map(r=>gp(r,`${e}/${i.id}`,t)),s=t.pieces(i.id);return{key:`${e}/${i.id}`,id:i.id,label:i.label,names:[i.id],pieces:s,children:n}}function ku(i,e,t,n,s){return{key:i,id:n,label:e,names:s??t.flatMap(r=>r.names),pieces:[...new Set(t.flatMap(r=>r.pieces))],children:t}}function SC(i,e){return Object.entries(i.structures).find(([,n])=>n.kind==="region"&&n.region===e)?.[0]??null}function wC(i,e,t){return i.tree.map(n=>{let s=n.region??"whole",r=(n.children??[]).map(o=>{let a=`${n.id}/${o.id}`,l=(o.children??[]).map(c=>gp(c,a,e));return ku(a,t("layer",o.layer??"spaces"),l,null)});return ku(n.id,t("region",s),r,SC(i,s))})}function MC(i,e,t){return[...new Set(i.tree.flatMap(s=>(s.children??[]).map(r=>r.layer??null)))].map(s=>{let r=`layer:${s??"spaces"}`,o=i.tree.flatMap(a=>{let l=a.children?.find(d=>(d.layer??null)===s);if(!l)return[];let c=`${r}/${a.id}`,u=(l.children??[]).map(d=>gp(d,c,e));return[ku(c,t("region",a.region??"whole"),u,null)]});return ku(r,t("layer",s??"spaces"),o,null,s===null?void 0:[r])})}function U0(i,e,t,n){return t==="region"?wC(i,e,n):MC(i,e,n)}function B0(i,e){let t=(n,s,r)=>n.flatMap((o,a)=>[{node:o,depth:s,place:a+1,siblings:n.length,parent:r},...e.has(o.key)?t(o.children,s+1,o.key):[]]);return t(i,1,null)}function bp(i,e){for(let t of i){if(t.id===e)return[t.key];let n=bp(t.children,e);if(n.length>0)return[t.key,...n]}return[]}function z0(i){let e=i.rows.findIndex(({node:o})=>o.key===i.current),t=i.rows[e],n=o=>{let a=i.rows[Math.min(Math.max(o,0),i.rows.length-1)];a&&i.move(a.node.key)},s={ArrowDown:()=>n(e+1),ArrowUp:()=>n(e-1),Home:()=>n(0),End:()=>n(i.rows.length-1),ArrowRight(){!t||t.node.children.length===0||(i.isOpen(t.node.key)?n(e+1):i.setOpen(t.node.key,!0))},ArrowLeft(){t&&(i.isOpen(t.node.key)?i.setOpen(t.node.key,!1):t.parent!==null&&i.move(t.parent))},Enter:()=>t&&i.choose(t)," ":()=>t&&i.tick(t)},r=o=>{let l=[...i.rows.slice(e+1),...i.rows.slice(0,e+1)].find(({node:c})=>c.label.toLocaleLowerCase().startsWith(o));l&&i.move(l.node.key)};return o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let a=s[o.key],l=/^\p{L}$/u.test(o.key)?o.key.toLocaleLowerCase():null;!a&&l===null||(o.preventDefault(),o.stopPropagation(),a?a():l!==null&&r(l))}}var TC={all:"true",some:"mixed",none:"false"};function EC({state:i,onClick:e}){return p("span",{class:`tick tick-${i}`,"aria-hidden":"true","data-testid":"tick",onClick:e,children:[i==="all"&&p($e,{name:"check"}),i==="some"&&p($e,{name:"minus"})]})}function AC(i){let{store:e,actions:t}=oe(),{node:n,depth:s,place:r,siblings:o}=i.row,a=n.pieces.length>0,l=$d(e,n.pieces),c=n.id!==null&&e.state.value.selected===n.id,u=n.children.length>0,d=h=>f=>{f.stopPropagation(),h()};return p("div",{role:"treeitem",class:`row${n.id===null?" heading":""}${c?" selected":""}${a?"":" shapeless"}`,style:{"--depth":s-1},"aria-level":s,"aria-posinset":r,"aria-setsize":o,"aria-expanded":u?i.expanded:void 0,"aria-selected":c,"aria-checked":a?TC[l]:void 0,tabIndex:i.current?0:-1,"data-key":n.key,"data-id":n.id??"","data-testid":"tree-row",onFocus:i.onFocus,onClick:()=>n.id===null?i.onOpen():t.select(n.id),onDblClick:()=>n.id!==null&&t.flyTo(n.id),onMouseEnter:()=>e.pointed.value=n.id,onMouseLeave:()=>e.pointed.value=null,children:[p("span",{class:`twist${u?"":" none"}${i.expanded?" unfolded":""}`,"aria-hidden":"true",onClick:d(i.onOpen),children:u&&p($e,{name:"right"})}),a?p(EC,{state:l,onClick:d(i.onTick)}):p("span",{class:"tick none","aria-hidden":"true"}),p("span",{class:"row-label",children:n.label})]})}function Ou(){let{store:i,actions:e}=oe(),t=te(),[n,s]=Pt("region"),[r,o]=Pt(new Set),[a,l]=Pt(null),c=ut(null),{selected:u}=i.state.value,d=i.catalogue.value,h=vr(()=>U0(d,i.kin.value,n,(v,S)=>At(t,v,S)),[d,n,t]),f=B0(h,r),b=f.some(({node:v})=>v.key===a)?a:f[0]?.node.key??null;Tt(()=>{if(u===null)return;let v=bp(h,u);v.length!==0&&(o(S=>new Set([...S,...v.slice(0,-1)])),l(v.at(-1)??null))},[u,h]);let _=v=>v===null?null:c.current?.querySelector(`[data-key="${CSS.escape(v)}"]`)??null;Tt(()=>{let v=_(a),S=c.current;if(!v||!S)return;let A=v.offsetTop-S.offsetTop;A<S.scrollTop?S.scrollTop=A-8:A+v.offsetHeight>S.scrollTop+S.clientHeight&&(S.scrollTop=A+v.offsetHeight-S.clientHeight+8)},[a,f.length]);let g=(v,S)=>o(A=>{let M=new Set(A);return S??!M.has(v)?M.add(v):M.delete(v),M}),m=v=>{v.node.pieces.length!==0&&e.setVisible(v.node.names,$d(i,v.node.pieces)==="all"?"hide":"show")},x=z0({rows:f,current:b,isOpen:v=>r.has(v),setOpen:g,move(v){l(v),_(v)?.focus()},choose(v){v.node.id===null?g(v.node.key):e.select(v.node.id,{fly:!0})},tick:m});return p("div",{class:"tree-panel",children:[p(ss,{label:t("tree.arrange"),value:n,options:[{value:"region",label:t("tree.by-region")},{value:"layer",label:t("tree.by-layer")}],onChange:s,testId:"arrange"}),p("div",{class:"tree",role:"tree","aria-label":t("tree.label"),ref:c,onKeyDown:x,"data-testid":"tree",children:f.map(v=>p(AC,{row:v,expanded:r.has(v.node.key),current:v.node.key===b,onFocus:()=>l(v.node.key),onOpen:()=>g(v.node.key),onTick:()=>m(v)},v.node.key))})]})}var RC=[...Lu,["list","list"],["search","search"]];function V0(){let{store:i}=oe(),e=te(),t=i.pane.value,[n,s]=Pt(!1);return mp(),p("section",{class:`sheet${n?" tall":""}`,"aria-label":e("sheet.label"),"data-testid":"sheet",children:[p("div",{class:"sheet-tabs",role:"group","aria-label":e("sheet.label"),children:[RC.map(([r,o])=>p("button",{type:"button","aria-pressed":t===r,onClick:()=>i.pane.value=r,"data-testid":`sheet-${r}`,children:[p($e,{name:o}),e(`sheet.${r}`)]},r)),p(nt,{icon:n?"down":"up",label:e(n?"sheet.smaller":"sheet.bigger"),expanded:n,onClick:()=>s(!n),testId:"sheet-size"})]}),p("div",{class:"sheet-pane",children:[t==="card"&&p(Eu,{}),t==="posture"&&p(Pu,{}),t==="finding"&&p(Au,{}),t==="list"&&p(Ou,{}),t==="search"&&p(Iu,{stays:!0})]})]})}function H0(){let{store:i,actions:e}=oe(),t=te(),n=ut(null),s=i.menu.value,r=()=>{i.menu.value=null};if(Tt(()=>{if(s===null)return;n.current?.querySelector("button")?.focus();let u=d=>{n.current&&!d.composedPath().includes(n.current)&&r()};return window.addEventListener("pointerdown",u,!0),()=>window.removeEventListener("pointerdown",u,!0)},[s]),s===null)return null;let{id:o}=s,a=rn(i.catalogue.value,o),l=[["card","menu.card",()=>e.select(o)],["target","view.fly",()=>e.flyTo(o)],["isolate","view.isolate",()=>e.isolate(o)],["ghost","view.ghost",()=>e.setVisible([o],"ghost")],["eyeOff","view.hide",()=>e.setVisible([o],"hide")],["all","view.show-all",()=>e.showAll()]],c=u=>{let d=[...n.current?.querySelectorAll("button")??[]],h=d.indexOf(u.target),f={ArrowDown:h+1,ArrowUp:h-1,Home:0,End:d.length-1};if(u.stopPropagation(),u.key==="Escape"||u.key==="Tab")return r();f[u.key]!==void 0&&(u.preventDefault(),d[((f[u.key]??0)+d.length)%d.length]?.focus())};return p("div",{class:"structure-menu",role:"menu","aria-label":t("menu.label",{label:a}),ref:n,style:{"--x":`${s.x}px`,"--y":`${s.y}px`},"data-testid":"structure-menu",onKeyDown:c,children:[p("p",{"aria-hidden":"true",children:a}),l.map(([u,d,h])=>p("button",{type:"button",role:"menuitem",tabIndex:-1,onClick:()=>{r(),h()},children:[p($e,{name:u}),t(d)]},d))]})}var CC={transverse:[-260,620],coronal:[-140,180],sagittal:[-180,180]};function PC({plane:i}){let{store:e}=oe(),t=te(),n=e.cuts.value[i],s=t(`cut.${i}`),[r,o]=CC[i],a=l=>{e.cuts.value={...e.cuts.peek(),[i]:{...n,...l}}};return p("div",{class:"cut","data-testid":`cut-${i}`,children:[p("label",{class:"check",children:[p("input",{type:"checkbox",checked:n.on,onChange:l=>a({on:l.currentTarget.checked})}),s]}),p("output",{children:t("cut.mm",{count:n.at_mm})}),p("input",{type:"range","aria-label":t("cut.position",{plane:s}),"aria-valuetext":t("cut.mm",{count:n.at_mm}),min:r,max:o,value:n.at_mm,disabled:!n.on,onInput:l=>a({at_mm:Number(l.currentTarget.value),along:null})}),p(nt,{icon:"swap",label:t("cut.flip",{plane:s}),pressed:n.flipped,disabled:!n.on,onClick:()=>a({flipped:!n.flipped})})]})}function IC(){let{store:i}=oe(),e=te();return p("label",{class:"apart",children:[e("view.apart"),p("input",{type:"range",min:0,max:1,step:.05,value:i.apart.value,"data-testid":"apart",onInput:t=>i.apart.value=Number(t.currentTarget.value)})]})}function G0(){let i=te();return p("div",{class:"cuts","data-testid":"cuts",children:[p("p",{class:"quiet",children:i("cut.help")}),Er.map(e=>p(PC,{plane:e},e)),p(IC,{})]})}function Mo(i){let[e,t]=Pt(!1),n=_i(),s=ut(null),r=ut(null);Tt(()=>{if(!e)return;let a=l=>{s.current&&!l.composedPath().includes(s.current)&&t(!1)};return window.addEventListener("pointerdown",a,!0),()=>window.removeEventListener("pointerdown",a,!0)},[e]);let o=a=>{a.key!=="Escape"||!e||(a.stopPropagation(),t(!1),r.current?.focus())};return p("div",{class:`menu ${i.className??""}`,ref:s,onKeyDown:o,children:[p("button",{type:"button",class:"button quiet-button",ref:r,"aria-expanded":e,"aria-controls":n,"aria-label":i.label,"data-testid":i.testId,onClick:()=>t(!e),children:[p($e,{name:i.icon}),p("span",{class:"button-label",children:i.label})]}),p("div",{class:"menu-panel",id:n,hidden:!e,role:"group","aria-label":i.label,children:e&&i.children})]})}function W0(){let{store:i,actions:e}=oe(),t=te(),{view:n}=i.state.value;return p("div",{class:"sides",role:"group","aria-label":t("view.views"),children:Hs.map(s=>p("button",{type:"button",class:"side","aria-pressed":n===s,"data-testid":`view-${s}`,onClick:()=>e.setView(s),children:t(`view.${s}`)},s))})}function LC({compact:i}){let{actions:e}=oe(),t=te();return p("div",{class:"bar bar-where",children:[p(nt,{icon:"home",label:t("view.home"),showLabel:!i,onClick:()=>e.home(),testId:"home"}),i?p(Mo,{icon:"cube",label:t("view.views"),testId:"views-menu",className:"sides-menu",children:p(W0,{})}):p(W0,{})]})}function q0(){let{store:i,actions:e}=oe(),t=te(),{selected:n}=i.state.value,s=n!==null&&i.kin.value.pieces(n).length>0;return p("div",{class:"bar",children:[p(nt,{icon:"plus",label:t("view.zoom-in"),onClick:()=>e.zoom(1),testId:"zoom-in"}),p(nt,{icon:"minus",label:t("view.zoom-out"),onClick:()=>e.zoom(-1),testId:"zoom-out"}),p(nt,{icon:"target",label:t("view.fly"),disabled:!s,onClick:()=>n!==null&&e.flyTo(n),testId:"zoom-to"})]})}function kC({narrow:i}){let{store:e,actions:t}=oe(),n=te(),{selected:s,isolate:r,visibility:o}=e.state.value,a=e.apart.value>0||Object.values(e.cuts.value).some(({on:d})=>d),l=e.drawn.value.lit.length>0,c=s!==null&&e.kin.value.pieces(s).length>0?s:null,u=()=>{c!==null&&(t.setVisible([c],"hide"),t.select(null))};return p("div",{class:"bar",children:[p(nt,{icon:"isolate",label:n(r===null?"view.isolate":"view.isolate-off"),pressed:r!==null,disabled:c===null&&r===null,onClick:()=>t.isolate(r===null?c:null),testId:"isolate-view"}),p(nt,{icon:"eyeOff",label:n("view.hide"),disabled:c===null,onClick:u,testId:"hide-view"}),p(nt,{icon:"uncover",label:n("view.uncover"),disabled:c===null&&!l,onClick:()=>t.uncover(),testId:"uncover"}),p(Mo,{icon:"cut",label:n("view.cut"),testId:"cut-menu",className:"side-menu",children:p(G0,{})}),p(nt,{icon:"all",label:n("view.show-all"),disabled:r===null&&!a&&Object.keys(o).length===0,onClick:()=>t.showAll(),testId:"show-all-view"}),i&&p(X0,{})]})}function X0(){let{actions:i}=oe(),e=te();return p(nt,{icon:"undo",label:e("view.undo"),disabled:!i.canUndo.value,onClick:()=>i.undo(),testId:"undo"})}function OC(){let{actions:i}=oe(),e=te();return p("div",{class:"bar",children:[p(X0,{}),p(nt,{icon:"redo",label:e("view.redo"),disabled:!i.canRedo.value,onClick:()=>i.redo(),testId:"redo"}),p(nt,{icon:"camera",label:e("view.picture"),onClick:()=>{i.savePicture()},testId:"save-picture"})]})}function j0(i){let{narrow:e,compact:t}=i,{store:n}=oe(),s=n.stage.value!=="picture",r=ut(null),o=ut(null);return Tt(()=>{let a=r.current?.offsetLeft??0,l=u=>(u?.offsetWidth??0)+a,c=Math.min(l(r.current),l(o.current));n.covered.value={left:c,right:c}},[e,t,s]),p("div",{class:"view-buttons","data-testid":"view-buttons",children:[p("div",{class:"bars",ref:r,children:[p(LC,{compact:t}),e&&s&&p(q0,{})]}),p("div",{class:"bars",ref:o,children:[!e&&s&&p(q0,{}),p(kC,{narrow:e}),!e&&p(OC,{})]})]})}var Du=10;function K0({actions:i,living:e,pickCentre:t}){let n={ArrowLeft:()=>i.turn(-Du,0),ArrowRight:()=>i.turn(Du,0),ArrowUp:()=>i.turn(0,Du),ArrowDown:()=>i.turn(0,-Du),"+":()=>i.zoom(1),"=":()=>i.zoom(1),"-":()=>i.zoom(-1),_:()=>i.zoom(-1),Home:()=>i.home(),Enter:()=>i.select(t())};return s=>{if(s.ctrlKey||s.metaKey||s.altKey)return;let r=Hs[Number(s.key)-1],o=e.bendKey(s.key)??n[s.key]??(r&&/^[1-6]$/.test(s.key)?()=>i.setView(r):void 0);o&&(s.preventDefault(),s.stopPropagation(),o())}}function DC(){let{store:i}=oe(),e=i.hover.value;if(e===null)return null;let t=rn(i.catalogue.value,e.id);return p("div",{class:"hover-name","data-testid":"hover","data-id":e.id,style:{left:`${e.x}px`,top:`${e.y}px`},"aria-hidden":"true",children:[e.region&&p("span",{class:"hover-region",children:[e.region," · "]}),t]})}function FC(){let{store:i}=oe(),e=te(),{loaded:t,total:n,done:s}=i.progress.value;if(s)return null;let r=o=>(o/1e6).toFixed(1);return p("div",{class:`loading${i.shapes.value.size>0?" corner":""}`,"data-testid":"loading",children:[p("p",{children:[e("app.loading"),n>0&&p("span",{class:"quiet",children:[" ",e("app.loaded",{done:r(t),total:r(n)})]})]}),p("progress",{"aria-label":e("app.loading"),max:Math.max(n,1),value:t})]})}function NC(){let{store:i,picture:e}=oe(),t=te(),n=e.url.value,{selected:s}=i.state.value,r=s===null?t("view.label"):`${t("view.label")}: ${rn(i.catalogue.value,s)}`;return n===null?p("p",{class:"stand-in",children:t("app.no-picture")}):p("img",{class:"picture",src:n,alt:r,"data-testid":"picture",onClick:o=>e.pick(o.offsetX,o.offsetY)})}function J0(i){let e=oe(),{store:t,attach:n,picture:s}=e,r=te(),o=ut(null),a=t.stage.value;return Tt(()=>{let l=o.current;if(!l)return;n(l);let c=new ResizeObserver(()=>s.resize(l.clientWidth,l.clientHeight));return c.observe(l),()=>c.disconnect()},[]),p("div",{class:"stage","data-testid":"stage","data-stage":a,children:[p("div",{class:"canvas-host",ref:o,role:"application","aria-label":r("view.label"),"aria-describedby":"view-hint",tabIndex:0,"data-testid":"canvas",onKeyDown:K0(e)}),p("p",{class:"unseen",id:"view-hint",children:r("view.hint")}),a==="picture"&&p(NC,{}),p(FC,{}),p(DC,{}),p(H0,{}),p(j0,{...i})]})}function _p(){let{store:i,actions:e}=oe(),t=te(),n=new Set(i.kin.value.solids.map(s=>i.catalogue.value.structures[s]?.layer));return p("div",{class:"layers","data-testid":"layers",children:[i.kin.value.layers.filter(s=>n.has(s)).map(s=>p("div",{class:"layer","data-layer":s,children:[p("span",{class:`swatch swatch-${s}`,"aria-hidden":"true"}),p("span",{class:"layer-name",children:At(t,"layer",s)}),p(ss,{label:At(t,"layer",s),value:dg(i.state.value,s),options:Gs.map(r=>({value:r,label:t(`layer.${r}`)})),onChange:r=>e.setVisible([`layer:${s}`],r),testId:`layer-${s}`})]},s)),p("label",{class:"check",children:[p("input",{type:"checkbox",checked:i.named.value,onChange:s=>i.named.value=s.currentTarget.checked,"data-testid":"names"}),t("view.names")]}),p("button",{type:"button",class:"button",onClick:()=>e.showAll(),"data-testid":"show-all",children:t("view.show-all")})]})}function Y0(){let{store:i,actions:e}=oe(),t=te();return p(ss,{label:t("top.register"),value:i.state.value.register,options:Wo.map(n=>({value:n,label:t(`top.register.${n}`)})),onChange:n=>e.setRegister(n),testId:"register"})}function UC(){let{store:i,actions:e}=oe(),t=te();return p(ss,{label:t("top.theme"),value:i.state.value.theme,options:Go.map(n=>({value:n,label:t(`top.theme.${n}`)})),onChange:n=>e.setTheme(n),testId:"theme-choice"})}var BC=i=>new Intl.DisplayNames([i],{type:"language"}).of(i)??i;function $0(){let{store:i,actions:e,languages:t}=oe(),n=te();if(t.length<2)return null;let s=i.catalogue.value.languages;return p("select",{class:"select","aria-label":n("top.language"),value:i.state.value.language,"data-testid":"language",onChange:r=>e.setLanguage(r.currentTarget.value),children:t.map(r=>p("option",{value:r,lang:r,children:[BC(r),s[r]==="machine"||s[r]==="human draft"?` (${n("top.language.draft")})`:""]},r))})}function zC(){let{store:i,actions:e}=oe(),t=te(),n=i.dark.value;return p(nt,{icon:n?"sun":"moon",label:`${t("top.theme")}: ${t(n?"top.theme.light":"top.theme.dark")}`,onClick:()=>e.setTheme(n?"light":"dark"),testId:"theme"})}function Z0({narrow:i}){let{store:e,actions:t}=oe(),n=te();return p("header",{class:"top","data-testid":"top",children:[p("h1",{class:"name",children:[p(o0,{}),p("span",{children:n("app.name")})]}),!i&&p(Iu,{}),p("div",{class:"top-tools",children:[i?p(Mo,{icon:"layers",label:n("app.more"),testId:"more-menu",children:[p(_p,{}),p("h3",{children:n("top.register")}),p(Y0,{}),p($0,{}),p("h3",{children:n("top.theme")}),p(UC,{}),p("div",{class:"menu-row",children:[p("button",{type:"button",class:"button",disabled:!t.canRedo.value,onClick:()=>t.redo(),children:[p($e,{name:"redo"})," ",n("view.redo")]}),p("button",{type:"button",class:"button",onClick:()=>{t.savePicture()},children:[p($e,{name:"camera"})," ",n("view.picture")]})]})]}):p(_t,{children:[p($0,{}),p(Y0,{}),p(Mo,{icon:"layers",label:n("top.layers"),testId:"layers-menu",children:p(_p,{})}),p(zC,{})]}),p(nt,{icon:"help",label:n("top.help"),onClick:()=>e.dialog.value="help",testId:"help"}),p("button",{type:"button",class:"button warning",onClick:()=>e.dialog.value="warning","data-testid":"warning-signs",children:[p($e,{name:"warning"}),p("span",{class:"button-label",children:n("top.warning")})]})]})]})}var VC=760,yp=1100;function HC(){let[i,e]=Pt(window.innerWidth),t=ut(null);return[ut(s=>{t.current?.disconnect(),s&&(t.current=new ResizeObserver(()=>{s.clientWidth>0&&e(s.clientWidth)}),t.current.observe(s))}).current,i]}function GC(i){let e=te();return p("nav",{class:`side-panel list-panel${i.open?"":" closed"}`,"aria-label":e("tree.label"),children:[p(nt,{icon:"panel",label:e(i.open?"tree.hide-panel":"tree.show-panel"),expanded:i.open,onClick:i.onToggle,className:"panel-toggle",testId:"list-toggle"}),i.open&&p(Ou,{})]})}function Q0(){let i=oe(),e=te(),[t,n]=HC(),[s,r]=Pt(null),o=ut(null),a=n<=VC,l=i.store.dark.value;return Tt(()=>{i.store.roomy.value=!a},[a]),Tt(()=>{let c=f0(i,o);return window.addEventListener("keydown",c),()=>window.removeEventListener("keydown",c)},[]),p("div",{class:`app ${a?"narrow":"wide"}`,ref:c=>{o.current=c,t(c)},"data-theme":l?"dark":"light","data-testid":"app",lang:i.store.catalogue.value.language,children:[p(Z0,{narrow:a}),p("main",{class:"columns",children:[!a&&p(GC,{open:s??n>yp,onToggle:()=>r(!(s??n>yp))}),p(J0,{narrow:a,compact:n<=yp}),a?p(V0,{}):p("aside",{class:"side-panel card-panel","aria-label":e("card.region"),children:p(N0,{})})]}),p(p0,{}),p(m0,{}),p(v0,{}),p(h0,{})]})}var ev=`.card {
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
`;var tv=`.icon-button {
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

.menu-panel h3 {
  margin: 0.9em 0 0.35em;
  font-size: 0.92em;
  color: var(--ink-2);
}

.sides-menu .button {
  padding: 0.2em 0.6em;
  justify-content: center;
}

.sides-menu .menu-panel {
  inset: -3em auto auto calc(100% + 0.5em);
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
  inset: -6em calc(100% + 0.5em) auto auto;
  width: min(17em, 70cqi);
  min-width: 0;
}

.cuts {
  display: grid;
  gap: 0.6em;
}

.cut {
  display: grid;
  grid-template-columns: 1fr auto;
  align-items: center;
  gap: 0 0.5em;
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

.apart {
  display: grid;
}

.apart input {
  accent-color: var(--accent);
}

.cuts input[type="range"] {
  width: 100%;
  min-height: 24px;
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

  .sides-menu .menu-panel {
    position: absolute;
    inset: -3em auto auto calc(100% + 0.5em);
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
`;var nv=`.dialog {
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
`;var iv=`.app {
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
  z-index: 1;
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
`;var sv=`.living {
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

.field {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0.25em 0.75em;
  padding-block: 0.35em;
}

.field .select {
  min-height: max(24px, 2.4em);
  font-size: 1.05em;
}

.findings {
  display: flex;
  flex-direction: column;
  gap: 0.4em;
  margin-block: 0.5em;
}

.findings li {
  display: flex;
  gap: 0.4em;
}

.findings .button {
  flex: 1;
  justify-content: flex-start;
  white-space: normal;
  text-align: start;
}

.root-met h4 {
  margin-block: 0.4em;
}

.root-met dl > div {
  margin-block: 0.4em;
}

.root-met dt {
  font-weight: 650;
}

.rooms {
  margin-block: 0.5em;
}

.measured caption {
  padding-block: 0.4em;
  font-weight: 650;
  text-align: start;
}

.body-figure {
  display: grid;
  justify-items: center;
  gap: 0.4em;
}

.body-figure svg {
  width: min(100%, 17em);
}

.body-figure text {
  font-size: 7px;
  fill: var(--ink-2);
}

.figure-body {
  fill: var(--sunken);
  stroke: var(--line-strong);
  stroke-width: 0.6;
}

.figure-skin {
  fill: var(--lit);
  fill-opacity: 0.75;
}

.figure-muscle {
  fill: var(--accent);
  fill-opacity: 0.35;
  stroke: var(--accent);
  stroke-width: 0.7;
  stroke-dasharray: 1.6 1;
}

.figure-reflex {
  fill: var(--surface);
  stroke: var(--ink);
  stroke-width: 1;
}

.body-figure figcaption {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25em 1em;
  font-size: 0.92em;
}

.key::before {
  content: "";
  display: inline-block;
  width: 0.8em;
  height: 0.8em;
  margin-inline-end: 0.4em;
  border: 1px solid var(--lit);
  background: var(--lit);
}

.key-muscle::before {
  border: 1px dashed var(--accent);
  border-radius: 50%;
  background: var(--accent-soft);
}

.key-reflex::before {
  border: 1.5px solid var(--ink);
  border-radius: 50%;
  background: none;
}

/* Five names and a button side by side on the smallest screens. */
@container (max-width: 480px) {
  .narrow .sheet-tabs {
    padding-inline: 0;
  }

  .narrow .sheet-tabs > button:not(.icon-button) {
    padding: 0;
    font-size: 0.86em;
  }

  .narrow .sheet-tabs > button:not(.icon-button) .icon {
    display: none;
  }
}
`;var rv=`:host {
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
  .app :is(.open, .segments button, .tick, .row.selected, .icon-button) {
    border: 1px solid;
  }
}
`;var ov=`.tree-panel {
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
`;var av=[rv,iv,tv,ov,ev,nv,sv].join(`
`);var Lt={LEFT:1,RIGHT:2,MIDDLE:4},H=Object.freeze({NONE:0,ROTATE:1,TRUCK:2,SCREEN_PAN:4,OFFSET:8,DOLLY:16,ZOOM:32,TOUCH_ROTATE:64,TOUCH_TRUCK:128,TOUCH_SCREEN_PAN:256,TOUCH_OFFSET:512,TOUCH_DOLLY:1024,TOUCH_ZOOM:2048,TOUCH_DOLLY_TRUCK:4096,TOUCH_DOLLY_SCREEN_PAN:8192,TOUCH_DOLLY_OFFSET:16384,TOUCH_DOLLY_ROTATE:32768,TOUCH_ZOOM_TRUCK:65536,TOUCH_ZOOM_OFFSET:131072,TOUCH_ZOOM_SCREEN_PAN:262144,TOUCH_ZOOM_ROTATE:524288}),To={NONE:0,IN:1,OUT:-1};function pr(i){return i.isPerspectiveCamera}function Ls(i){return i.isOrthographicCamera}var Is=Math.PI*2,lv=Math.PI/2,gv=1e-5,Ga=Math.PI/180;function mi(i,e,t){return Math.max(e,Math.min(t,i))}function St(i,e=gv){return Math.abs(i)<e}function ht(i,e,t=gv){return St(i-e,t)}function cv(i,e){return Math.round(i/e)*e}function Wa(i){return isFinite(i)?i:i<0?-Number.MAX_VALUE:Number.MAX_VALUE}function qa(i){return Math.abs(i)<Number.MAX_VALUE?i:i*(1/0)}function Fu(i,e,t,n,s=1/0,r){n=Math.max(1e-4,n);let o=2/n,a=o*r,l=1/(1+a+.48*a*a+.235*a*a*a),c=i-e,u=e,d=s*n;c=mi(c,-d,d),e=i-c;let h=(t.value+o*c)*r;t.value=(t.value-o*h)*l;let f=e+(c+h)*l;return u-i>0==f>u&&(f=u,t.value=(f-u)/r),f}function uv(i,e,t,n,s=1/0,r,o){n=Math.max(1e-4,n);let a=2/n,l=a*r,c=1/(1+l+.48*l*l+.235*l*l*l),u=e.x,d=e.y,h=e.z,f=i.x-u,b=i.y-d,_=i.z-h,g=u,m=d,x=h,v=s*n,S=v*v,A=f*f+b*b+_*_;if(A>S){let W=Math.sqrt(A);f=f/W*v,b=b/W*v,_=_/W*v}u=i.x-f,d=i.y-b,h=i.z-_;let M=(t.x+a*f)*r,y=(t.y+a*b)*r,E=(t.z+a*_)*r;t.x=(t.x-a*M)*c,t.y=(t.y-a*y)*c,t.z=(t.z-a*E)*c,o.x=u+(f+M)*c,o.y=d+(b+y)*c,o.z=h+(_+E)*c;let D=g-i.x,P=m-i.y,k=x-i.z,N=o.x-g,V=o.y-m,L=o.z-x;return D*N+P*V+k*L>0&&(o.x=g,o.y=m,o.z=x,t.x=(o.x-g)/r,t.y=(o.y-m)/r,t.z=(o.z-x)/r),o}function vp(i,e){e.set(0,0),i.forEach(t=>{e.x+=t.clientX,e.y+=t.clientY}),e.x/=i.length,e.y/=i.length}function xp(i,e){return Ls(i)?(console.warn(`${e} is not supported in OrthographicCamera`),!0):!1}var Ep=class{_listeners={};addEventListener(e,t){let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let s=this._listeners[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}removeAllEventListeners(e){if(!e){this._listeners={};return}Array.isArray(this._listeners[e])&&(this._listeners[e].length=0)}dispatchEvent(e){let n=this._listeners[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e)}}},$C="3.1.2",Nu=1/8,ZC=/Mac/.test(globalThis?.navigator?.platform),Ue,dv,Uu,Sp,Bn,qe,at,Eo,Xa,Ii,Li,mr,hv,fv,Xn,Ao,Ro,pv,wp,mv,Mp,Tp,Bu,Co=class i extends Ep{static install(e){Ue=e.THREE,dv=Object.freeze(new Ue.Vector3(0,0,0)),Uu=Object.freeze(new Ue.Vector3(0,1,0)),Sp=Object.freeze(new Ue.Vector3(0,0,1)),Bn=new Ue.Vector2,qe=new Ue.Vector3,at=new Ue.Vector3,Eo=new Ue.Vector3,Xa=new Ue.Vector3,Ii=new Ue.Vector3,Li=new Ue.Vector3,mr=new Ue.Vector3,hv=new Ue.Vector3,fv=new Ue.Vector3,Xn=new Ue.Spherical,Ao=new Ue.Spherical,Ro=new Ue.Box3,pv=new Ue.Box3,wp=new Ue.Sphere,mv=new Ue.Quaternion,Mp=new Ue.Quaternion,Tp=new Ue.Matrix4,Bu=new Ue.Raycaster}static get ACTION(){return H}minPolarAngle=0;maxPolarAngle=Math.PI;minAzimuthAngle=-1/0;maxAzimuthAngle=1/0;minDistance=Number.EPSILON;maxDistance=1/0;infinityDolly=!1;minZoom=.01;maxZoom=1/0;smoothTime=.25;draggingSmoothTime=.125;maxSpeed=1/0;azimuthRotateSpeed=1;polarRotateSpeed=1;dollySpeed=1;dollyDragInverted=!1;truckSpeed=2;dollyToCursor=!1;dragToOffset=!1;boundaryFriction=0;restThreshold=.01;colliderMeshes=[];mouseButtons;touches;cancel=()=>{};lockPointer;unlockPointer;_enabled=!0;_camera;_yAxisUpSpace;_yAxisUpSpaceInverse;_state=H.NONE;_domElement;_viewport=null;_target;_targetEnd;_focalOffset;_focalOffsetEnd;_spherical;_sphericalEnd;_lastDistance;_zoom;_zoomEnd;_lastZoom;_cameraUp0;_target0;_position0;_zoom0;_focalOffset0;_dollyControlCoord;_changedDolly=0;_changedZoom=0;_nearPlaneCorners;_hasRested=!0;_boundary;_boundaryEnclosesCamera=!1;_needsUpdate=!0;_updatedLastTime=!1;_elementRect=new DOMRect;_isDragging=!1;_dragNeedsUpdate=!0;_activePointers=[];_lockedPointer=null;_interactiveArea=new DOMRect(0,0,1,1);_isUserControllingRotate=!1;_isUserControllingDolly=!1;_isUserControllingTruck=!1;_isUserControllingOffset=!1;_isUserControllingZoom=!1;_lastDollyDirection=To.NONE;_thetaVelocity={value:0};_phiVelocity={value:0};_radiusVelocity={value:0};_targetVelocity=new Ue.Vector3;_focalOffsetVelocity=new Ue.Vector3;_zoomVelocity={value:0};set verticalDragToForward(e){console.warn("camera-controls: `verticalDragToForward` was removed. Use `mouseButtons.left = CameraControls.ACTION.SCREEN_PAN` instead.")}constructor(e,t){super(),typeof Ue>"u"&&console.error("camera-controls: `THREE` is undefined. You must first run `CameraControls.install( { THREE: THREE } )`. Check the docs for further information."),this._camera=e,this._yAxisUpSpace=new Ue.Quaternion().setFromUnitVectors(this._camera.up,Uu),this._yAxisUpSpaceInverse=this._yAxisUpSpace.clone().invert(),this._state=H.NONE,this._target=new Ue.Vector3,this._targetEnd=this._target.clone(),this._focalOffset=new Ue.Vector3,this._focalOffsetEnd=this._focalOffset.clone(),this._spherical=new Ue.Spherical().setFromVector3(qe.copy(this._camera.position).applyQuaternion(this._yAxisUpSpace)),this._sphericalEnd=this._spherical.clone(),this._lastDistance=this._spherical.radius,this._zoom=this._camera.zoom,this._zoomEnd=this._zoom,this._lastZoom=this._zoom,this._nearPlaneCorners=[new Ue.Vector3,new Ue.Vector3,new Ue.Vector3,new Ue.Vector3],this._updateNearPlaneCorners(),this._boundary=new Ue.Box3(new Ue.Vector3(-1/0,-1/0,-1/0),new Ue.Vector3(1/0,1/0,1/0)),this._cameraUp0=this._camera.up.clone(),this._target0=this._target.clone(),this._position0=this._camera.position.clone(),this._zoom0=this._zoom,this._focalOffset0=this._focalOffset.clone(),this._dollyControlCoord=new Ue.Vector2,this.mouseButtons={left:H.ROTATE,middle:H.DOLLY,right:H.TRUCK,wheel:pr(this._camera)?H.DOLLY:Ls(this._camera)?H.ZOOM:H.NONE},this.touches={one:H.TOUCH_ROTATE,two:pr(this._camera)?H.TOUCH_DOLLY_TRUCK:Ls(this._camera)?H.TOUCH_ZOOM_TRUCK:H.NONE,three:H.TOUCH_TRUCK};let n=new Ue.Vector2,s=new Ue.Vector2,r=new Ue.Vector2,o=m=>{if(!this._enabled||!this._domElement)return;if(this._interactiveArea.left!==0||this._interactiveArea.top!==0||this._interactiveArea.width!==1||this._interactiveArea.height!==1){let S=this._domElement.getBoundingClientRect(),A=m.clientX/S.width,M=m.clientY/S.height;if(A<this._interactiveArea.left||A>this._interactiveArea.right||M<this._interactiveArea.top||M>this._interactiveArea.bottom)return}let x=m.pointerType!=="mouse"?null:(m.buttons&Lt.LEFT)===Lt.LEFT?Lt.LEFT:(m.buttons&Lt.MIDDLE)===Lt.MIDDLE?Lt.MIDDLE:(m.buttons&Lt.RIGHT)===Lt.RIGHT?Lt.RIGHT:null;if(x!==null){let S=this._findPointerByMouseButton(x);S&&this._disposePointer(S)}if((m.buttons&Lt.LEFT)===Lt.LEFT&&this._lockedPointer)return;let v={pointerId:m.pointerId,clientX:m.clientX,clientY:m.clientY,deltaX:0,deltaY:0,mouseButton:x};this._activePointers.push(v),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.ownerDocument.addEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.addEventListener("pointerup",l),this._isDragging=!0,h(m)},a=m=>{m.cancelable&&m.preventDefault();let x=m.pointerId,v=this._lockedPointer||this._findPointerById(x);if(v){if(v.clientX=m.clientX,v.clientY=m.clientY,v.deltaX=m.movementX,v.deltaY=m.movementY,this._state=0,m.pointerType==="touch")switch(this._activePointers.length){case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else(!this._isDragging&&this._lockedPointer||this._isDragging&&(m.buttons&Lt.LEFT)===Lt.LEFT)&&(this._state=this._state|this.mouseButtons.left),this._isDragging&&(m.buttons&Lt.MIDDLE)===Lt.MIDDLE&&(this._state=this._state|this.mouseButtons.middle),this._isDragging&&(m.buttons&Lt.RIGHT)===Lt.RIGHT&&(this._state=this._state|this.mouseButtons.right);f()}},l=m=>{let x=this._findPointerById(m.pointerId);if(!(x&&x===this._lockedPointer)){if(x&&this._disposePointer(x),m.pointerType==="touch")switch(this._activePointers.length){case 0:this._state=H.NONE;break;case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else this._state=H.NONE;b()}},c=-1,u=m=>{if(!this._domElement||!this._enabled||this.mouseButtons.wheel===H.NONE)return;if(this._interactiveArea.left!==0||this._interactiveArea.top!==0||this._interactiveArea.width!==1||this._interactiveArea.height!==1){let y=this._domElement.getBoundingClientRect(),E=m.clientX/y.width,D=m.clientY/y.height;if(E<this._interactiveArea.left||E>this._interactiveArea.right||D<this._interactiveArea.top||D>this._interactiveArea.bottom)return}if(m.preventDefault(),this.dollyToCursor||this.mouseButtons.wheel===H.ROTATE||this.mouseButtons.wheel===H.TRUCK){let y=performance.now();c-y<1e3&&this._getClientRect(this._elementRect),c=y}let x=ZC?-1:-3,v=m.deltaMode===1&&!m.ctrlKey?m.deltaY/x:m.deltaY/(x*10),S=this.dollyToCursor?(m.clientX-this._elementRect.x)/this._elementRect.width*2-1:0,A=this.dollyToCursor?(m.clientY-this._elementRect.y)/this._elementRect.height*-2+1:0;switch(m.ctrlKey?H.ZOOM:this.mouseButtons.wheel){case H.ROTATE:{this._rotateInternal(m.deltaX,m.deltaY),this._isUserControllingRotate=!0;break}case H.TRUCK:{this._truckInternal(m.deltaX,m.deltaY,!1,!1),this._isUserControllingTruck=!0;break}case H.SCREEN_PAN:{this._truckInternal(m.deltaX,m.deltaY,!1,!0),this._isUserControllingTruck=!0;break}case H.OFFSET:{this._truckInternal(m.deltaX,m.deltaY,!0,!1),this._isUserControllingOffset=!0;break}case H.DOLLY:{this._dollyInternal(-v,S,A),this._isUserControllingDolly=!0;break}case H.ZOOM:{this._zoomInternal(-v,S,A),this._isUserControllingZoom=!0;break}}this.dispatchEvent({type:"control"})},d=m=>{if(!(!this._domElement||!this._enabled)){if(this.mouseButtons.right===i.ACTION.NONE){let x=m instanceof PointerEvent?m.pointerId:0,v=this._findPointerById(x);v&&this._disposePointer(v),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l);return}m.preventDefault()}},h=m=>{if(!this._enabled)return;if(vp(this._activePointers,Bn),this._getClientRect(this._elementRect),n.copy(Bn),s.copy(Bn),this._activePointers.length>=2){let v=Bn.x-this._activePointers[1].clientX,S=Bn.y-this._activePointers[1].clientY,A=Math.sqrt(v*v+S*S);r.set(0,A);let M=(this._activePointers[0].clientX+this._activePointers[1].clientX)*.5,y=(this._activePointers[0].clientY+this._activePointers[1].clientY)*.5;s.set(M,y)}if(this._state=0,!m)this._lockedPointer&&(this._state=this._state|this.mouseButtons.left);else if("pointerType"in m&&m.pointerType==="touch")switch(this._activePointers.length){case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else!this._lockedPointer&&(m.buttons&Lt.LEFT)===Lt.LEFT&&(this._state=this._state|this.mouseButtons.left),(m.buttons&Lt.MIDDLE)===Lt.MIDDLE&&(this._state=this._state|this.mouseButtons.middle),(m.buttons&Lt.RIGHT)===Lt.RIGHT&&(this._state=this._state|this.mouseButtons.right);((this._state&H.ROTATE)===H.ROTATE||(this._state&H.TOUCH_ROTATE)===H.TOUCH_ROTATE||(this._state&H.TOUCH_DOLLY_ROTATE)===H.TOUCH_DOLLY_ROTATE||(this._state&H.TOUCH_ZOOM_ROTATE)===H.TOUCH_ZOOM_ROTATE)&&(this._sphericalEnd.theta=this._spherical.theta,this._sphericalEnd.phi=this._spherical.phi,this._thetaVelocity.value=0,this._phiVelocity.value=0),((this._state&H.TRUCK)===H.TRUCK||(this._state&H.SCREEN_PAN)===H.SCREEN_PAN||(this._state&H.TOUCH_TRUCK)===H.TOUCH_TRUCK||(this._state&H.TOUCH_SCREEN_PAN)===H.TOUCH_SCREEN_PAN||(this._state&H.TOUCH_DOLLY_TRUCK)===H.TOUCH_DOLLY_TRUCK||(this._state&H.TOUCH_DOLLY_SCREEN_PAN)===H.TOUCH_DOLLY_SCREEN_PAN||(this._state&H.TOUCH_ZOOM_TRUCK)===H.TOUCH_ZOOM_TRUCK||(this._state&H.TOUCH_ZOOM_SCREEN_PAN)===H.TOUCH_DOLLY_SCREEN_PAN)&&(this._targetEnd.copy(this._target),this._targetVelocity.set(0,0,0)),((this._state&H.DOLLY)===H.DOLLY||(this._state&H.TOUCH_DOLLY)===H.TOUCH_DOLLY||(this._state&H.TOUCH_DOLLY_TRUCK)===H.TOUCH_DOLLY_TRUCK||(this._state&H.TOUCH_DOLLY_SCREEN_PAN)===H.TOUCH_DOLLY_SCREEN_PAN||(this._state&H.TOUCH_DOLLY_OFFSET)===H.TOUCH_DOLLY_OFFSET||(this._state&H.TOUCH_DOLLY_ROTATE)===H.TOUCH_DOLLY_ROTATE)&&(this._sphericalEnd.radius=this._spherical.radius,this._radiusVelocity.value=0),((this._state&H.ZOOM)===H.ZOOM||(this._state&H.TOUCH_ZOOM)===H.TOUCH_ZOOM||(this._state&H.TOUCH_ZOOM_TRUCK)===H.TOUCH_ZOOM_TRUCK||(this._state&H.TOUCH_ZOOM_SCREEN_PAN)===H.TOUCH_ZOOM_SCREEN_PAN||(this._state&H.TOUCH_ZOOM_OFFSET)===H.TOUCH_ZOOM_OFFSET||(this._state&H.TOUCH_ZOOM_ROTATE)===H.TOUCH_ZOOM_ROTATE)&&(this._zoomEnd=this._zoom,this._zoomVelocity.value=0),((this._state&H.OFFSET)===H.OFFSET||(this._state&H.TOUCH_OFFSET)===H.TOUCH_OFFSET||(this._state&H.TOUCH_DOLLY_OFFSET)===H.TOUCH_DOLLY_OFFSET||(this._state&H.TOUCH_ZOOM_OFFSET)===H.TOUCH_ZOOM_OFFSET)&&(this._focalOffsetEnd.copy(this._focalOffset),this._focalOffsetVelocity.set(0,0,0)),this.dispatchEvent({type:"controlstart"})},f=()=>{if(!this._enabled||!this._dragNeedsUpdate)return;this._dragNeedsUpdate=!1,vp(this._activePointers,Bn);let x=this._domElement&&this._domElement.ownerDocument.pointerLockElement===this._domElement?this._lockedPointer||this._activePointers[0]:null,v=x?-x.deltaX:s.x-Bn.x,S=x?-x.deltaY:s.y-Bn.y;if(s.copy(Bn),((this._state&H.ROTATE)===H.ROTATE||(this._state&H.TOUCH_ROTATE)===H.TOUCH_ROTATE||(this._state&H.TOUCH_DOLLY_ROTATE)===H.TOUCH_DOLLY_ROTATE||(this._state&H.TOUCH_ZOOM_ROTATE)===H.TOUCH_ZOOM_ROTATE)&&(this._rotateInternal(v,S),this._isUserControllingRotate=!0),(this._state&H.DOLLY)===H.DOLLY||(this._state&H.ZOOM)===H.ZOOM){let A=this.dollyToCursor?(n.x-this._elementRect.x)/this._elementRect.width*2-1:0,M=this.dollyToCursor?(n.y-this._elementRect.y)/this._elementRect.height*-2+1:0,y=this.dollyDragInverted?-1:1;(this._state&H.DOLLY)===H.DOLLY?(this._dollyInternal(y*S*Nu,A,M),this._isUserControllingDolly=!0):(this._zoomInternal(y*S*Nu,A,M),this._isUserControllingZoom=!0)}if((this._state&H.TOUCH_DOLLY)===H.TOUCH_DOLLY||(this._state&H.TOUCH_ZOOM)===H.TOUCH_ZOOM||(this._state&H.TOUCH_DOLLY_TRUCK)===H.TOUCH_DOLLY_TRUCK||(this._state&H.TOUCH_ZOOM_TRUCK)===H.TOUCH_ZOOM_TRUCK||(this._state&H.TOUCH_DOLLY_SCREEN_PAN)===H.TOUCH_DOLLY_SCREEN_PAN||(this._state&H.TOUCH_ZOOM_SCREEN_PAN)===H.TOUCH_ZOOM_SCREEN_PAN||(this._state&H.TOUCH_DOLLY_OFFSET)===H.TOUCH_DOLLY_OFFSET||(this._state&H.TOUCH_ZOOM_OFFSET)===H.TOUCH_ZOOM_OFFSET||(this._state&H.TOUCH_DOLLY_ROTATE)===H.TOUCH_DOLLY_ROTATE||(this._state&H.TOUCH_ZOOM_ROTATE)===H.TOUCH_ZOOM_ROTATE){let A=Bn.x-this._activePointers[1].clientX,M=Bn.y-this._activePointers[1].clientY,y=Math.sqrt(A*A+M*M),E=r.y-y;r.set(0,y);let D=this.dollyToCursor?(s.x-this._elementRect.x)/this._elementRect.width*2-1:0,P=this.dollyToCursor?(s.y-this._elementRect.y)/this._elementRect.height*-2+1:0;(this._state&H.TOUCH_DOLLY)===H.TOUCH_DOLLY||(this._state&H.TOUCH_DOLLY_ROTATE)===H.TOUCH_DOLLY_ROTATE||(this._state&H.TOUCH_DOLLY_TRUCK)===H.TOUCH_DOLLY_TRUCK||(this._state&H.TOUCH_DOLLY_SCREEN_PAN)===H.TOUCH_DOLLY_SCREEN_PAN||(this._state&H.TOUCH_DOLLY_OFFSET)===H.TOUCH_DOLLY_OFFSET?(this._dollyInternal(E*Nu,D,P),this._isUserControllingDolly=!0):(this._zoomInternal(E*Nu,D,P),this._isUserControllingZoom=!0)}((this._state&H.TRUCK)===H.TRUCK||(this._state&H.TOUCH_TRUCK)===H.TOUCH_TRUCK||(this._state&H.TOUCH_DOLLY_TRUCK)===H.TOUCH_DOLLY_TRUCK||(this._state&H.TOUCH_ZOOM_TRUCK)===H.TOUCH_ZOOM_TRUCK)&&(this._truckInternal(v,S,!1,!1),this._isUserControllingTruck=!0),((this._state&H.SCREEN_PAN)===H.SCREEN_PAN||(this._state&H.TOUCH_SCREEN_PAN)===H.TOUCH_SCREEN_PAN||(this._state&H.TOUCH_DOLLY_SCREEN_PAN)===H.TOUCH_DOLLY_SCREEN_PAN||(this._state&H.TOUCH_ZOOM_SCREEN_PAN)===H.TOUCH_ZOOM_SCREEN_PAN)&&(this._truckInternal(v,S,!1,!0),this._isUserControllingTruck=!0),((this._state&H.OFFSET)===H.OFFSET||(this._state&H.TOUCH_OFFSET)===H.TOUCH_OFFSET||(this._state&H.TOUCH_DOLLY_OFFSET)===H.TOUCH_DOLLY_OFFSET||(this._state&H.TOUCH_ZOOM_OFFSET)===H.TOUCH_ZOOM_OFFSET)&&(this._truckInternal(v,S,!0,!1),this._isUserControllingOffset=!0),this.dispatchEvent({type:"control"})},b=()=>{vp(this._activePointers,Bn),s.copy(Bn),this._dragNeedsUpdate=!1,(this._activePointers.length===0||this._activePointers.length===1&&this._activePointers[0]===this._lockedPointer)&&(this._isDragging=!1),this._activePointers.length===0&&this._domElement&&(this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this.dispatchEvent({type:"controlend"}))};this.lockPointer=()=>{!this._enabled||!this._domElement||(this.cancel(),this._lockedPointer={pointerId:-1,clientX:0,clientY:0,deltaX:0,deltaY:0,mouseButton:null},this._activePointers.push(this._lockedPointer),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.requestPointerLock(),this._domElement.ownerDocument.addEventListener("pointerlockchange",_),this._domElement.ownerDocument.addEventListener("pointerlockerror",g),this._domElement.ownerDocument.addEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.addEventListener("pointerup",l),h())},this.unlockPointer=()=>{this._lockedPointer!==null&&(this._disposePointer(this._lockedPointer),this._lockedPointer=null),this._domElement?.ownerDocument.exitPointerLock(),this._domElement?.ownerDocument.removeEventListener("pointerlockchange",_),this._domElement?.ownerDocument.removeEventListener("pointerlockerror",g),this.cancel()};let _=()=>{this._domElement&&this._domElement.ownerDocument.pointerLockElement===this._domElement||this.unlockPointer()},g=()=>{this.unlockPointer()};this._addAllEventListeners=m=>{this._domElement=m,this._domElement.style.touchAction="none",this._domElement.style.userSelect="none",this._domElement.style.webkitUserSelect="none",this._domElement.addEventListener("pointerdown",o),this._domElement.addEventListener("pointercancel",l),this._domElement.addEventListener("wheel",u,{passive:!1}),this._domElement.addEventListener("contextmenu",d)},this._removeAllEventListeners=()=>{this._domElement&&(this._domElement.style.touchAction="",this._domElement.style.userSelect="",this._domElement.style.webkitUserSelect="",this._domElement.removeEventListener("pointerdown",o),this._domElement.removeEventListener("pointercancel",l),this._domElement.removeEventListener("wheel",u,{passive:!1}),this._domElement.removeEventListener("contextmenu",d),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.ownerDocument.removeEventListener("pointerlockchange",_),this._domElement.ownerDocument.removeEventListener("pointerlockerror",g))},this.cancel=()=>{this._state!==H.NONE&&(this._state=H.NONE,this._activePointers.length=0,b())},t&&this.connect(t),this.update(0)}get camera(){return this._camera}set camera(e){this._camera=e,this.updateCameraUp(),this._camera.updateProjectionMatrix(),this._updateNearPlaneCorners(),this._needsUpdate=!0}get enabled(){return this._enabled}set enabled(e){this._enabled=e,this._domElement&&(e?(this._domElement.style.touchAction="none",this._domElement.style.userSelect="none",this._domElement.style.webkitUserSelect="none"):(this.cancel(),this._domElement.style.touchAction="",this._domElement.style.userSelect="",this._domElement.style.webkitUserSelect=""))}get active(){return!this._hasRested}get currentAction(){return this._state}get distance(){return this._spherical.radius}set distance(e){this._spherical.radius===e&&this._sphericalEnd.radius===e||(this._spherical.radius=e,this._sphericalEnd.radius=e,this._needsUpdate=!0)}get azimuthAngle(){return this._spherical.theta}set azimuthAngle(e){this._spherical.theta===e&&this._sphericalEnd.theta===e||(this._spherical.theta=e,this._sphericalEnd.theta=e,this._needsUpdate=!0)}get polarAngle(){return this._spherical.phi}set polarAngle(e){this._spherical.phi===e&&this._sphericalEnd.phi===e||(this._spherical.phi=e,this._sphericalEnd.phi=e,this._needsUpdate=!0)}get boundaryEnclosesCamera(){return this._boundaryEnclosesCamera}set boundaryEnclosesCamera(e){this._boundaryEnclosesCamera=e,this._needsUpdate=!0}set interactiveArea(e){this._interactiveArea.width=mi(e.width,0,1),this._interactiveArea.height=mi(e.height,0,1),this._interactiveArea.x=mi(e.x,0,1-this._interactiveArea.width),this._interactiveArea.y=mi(e.y,0,1-this._interactiveArea.height)}addEventListener(e,t){super.addEventListener(e,t)}removeEventListener(e,t){super.removeEventListener(e,t)}rotate(e,t,n=!1){return this.rotateTo(this._sphericalEnd.theta+e,this._sphericalEnd.phi+t,n)}rotateAzimuthTo(e,t=!1){return this.rotateTo(e,this._sphericalEnd.phi,t)}rotatePolarTo(e,t=!1){return this.rotateTo(this._sphericalEnd.theta,e,t)}rotateTo(e,t,n=!1){this._isUserControllingRotate=!1;let s=mi(e,this.minAzimuthAngle,this.maxAzimuthAngle),r=mi(t,this.minPolarAngle,this.maxPolarAngle);this._sphericalEnd.theta=s,this._sphericalEnd.phi=r,this._sphericalEnd.makeSafe(),this._needsUpdate=!0,n||(this._spherical.theta=this._sphericalEnd.theta,this._spherical.phi=this._sphericalEnd.phi);let o=!n||ht(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&ht(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold);return this._createOnRestPromise(o)}dolly(e,t=!1){return this.dollyTo(this._sphericalEnd.radius-e,t)}dollyTo(e,t=!1){return this._isUserControllingDolly=!1,this._lastDollyDirection=To.NONE,this._changedDolly=0,this._dollyToNoClamp(mi(e,this.minDistance,this.maxDistance),t)}_dollyToNoClamp(e,t=!1){let n=this._sphericalEnd.radius;if(this.colliderMeshes.length>=1){let o=this._collisionTest(),a=ht(o,this._spherical.radius);if(!(n>e)&&a)return Promise.resolve();this._sphericalEnd.radius=Math.min(e,o)}else this._sphericalEnd.radius=e;this._needsUpdate=!0,t||(this._spherical.radius=this._sphericalEnd.radius);let r=!t||ht(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(r)}dollyInFixed(e,t=!1){this._targetEnd.add(this._getCameraDirection(Xa).multiplyScalar(e)),t||this._target.copy(this._targetEnd);let n=!t||ht(this._target.x,this._targetEnd.x,this.restThreshold)&&ht(this._target.y,this._targetEnd.y,this.restThreshold)&&ht(this._target.z,this._targetEnd.z,this.restThreshold);return this._createOnRestPromise(n)}zoom(e,t=!1){return this.zoomTo(this._zoomEnd+e,t)}zoomTo(e,t=!1){this._isUserControllingZoom=!1,this._zoomEnd=mi(e,this.minZoom,this.maxZoom),this._needsUpdate=!0,t||(this._zoom=this._zoomEnd);let n=!t||ht(this._zoom,this._zoomEnd,this.restThreshold);return this._changedZoom=0,this._createOnRestPromise(n)}pan(e,t,n=!1){return console.warn("`pan` has been renamed to `truck`"),this.truck(e,t,n)}truck(e,t,n=!1){this._camera.updateMatrix(),Ii.setFromMatrixColumn(this._camera.matrix,0),Li.setFromMatrixColumn(this._camera.matrix,1),Ii.multiplyScalar(e),Li.multiplyScalar(-t);let s=qe.copy(Ii).add(Li),r=at.copy(this._targetEnd).add(s);return this.moveTo(r.x,r.y,r.z,n)}forward(e,t=!1){qe.setFromMatrixColumn(this._camera.matrix,0),qe.crossVectors(this._camera.up,qe),qe.multiplyScalar(e);let n=at.copy(this._targetEnd).add(qe);return this.moveTo(n.x,n.y,n.z,t)}elevate(e,t=!1){return qe.copy(this._camera.up).multiplyScalar(e),this.moveTo(this._targetEnd.x+qe.x,this._targetEnd.y+qe.y,this._targetEnd.z+qe.z,t)}moveTo(e,t,n,s=!1){this._isUserControllingTruck=!1;let r=qe.set(e,t,n).sub(this._targetEnd);this._encloseToBoundary(this._targetEnd,r,this.boundaryFriction),this._needsUpdate=!0,s||this._target.copy(this._targetEnd);let o=!s||ht(this._target.x,this._targetEnd.x,this.restThreshold)&&ht(this._target.y,this._targetEnd.y,this.restThreshold)&&ht(this._target.z,this._targetEnd.z,this.restThreshold);return this._createOnRestPromise(o)}lookInDirectionOf(e,t,n,s=!1){let a=qe.set(e,t,n).sub(this._targetEnd).normalize().multiplyScalar(-this._sphericalEnd.radius).add(this._targetEnd);return this.setPosition(a.x,a.y,a.z,s)}fitToBox(e,t,{cover:n=!1,paddingLeft:s=0,paddingRight:r=0,paddingBottom:o=0,paddingTop:a=0}={}){let l=[],c=e.isBox3?Ro.copy(e):Ro.setFromObject(e);c.isEmpty()&&(console.warn("camera-controls: fitTo() cannot be used with an empty box. Aborting"),Promise.resolve());let u=cv(this._sphericalEnd.theta,lv),d=cv(this._sphericalEnd.phi,lv);l.push(this.rotateTo(u,d,t));let h=qe.setFromSpherical(this._sphericalEnd).normalize(),f=mv.setFromUnitVectors(h,Sp),b=ht(Math.abs(h.y),1);b&&f.multiply(Mp.setFromAxisAngle(Uu,u)),f.multiply(this._yAxisUpSpaceInverse);let _=pv.makeEmpty();at.copy(c.min).applyQuaternion(f),_.expandByPoint(at),at.copy(c.min).setX(c.max.x).applyQuaternion(f),_.expandByPoint(at),at.copy(c.min).setY(c.max.y).applyQuaternion(f),_.expandByPoint(at),at.copy(c.max).setZ(c.min.z).applyQuaternion(f),_.expandByPoint(at),at.copy(c.min).setZ(c.max.z).applyQuaternion(f),_.expandByPoint(at),at.copy(c.max).setY(c.min.y).applyQuaternion(f),_.expandByPoint(at),at.copy(c.max).setX(c.min.x).applyQuaternion(f),_.expandByPoint(at),at.copy(c.max).applyQuaternion(f),_.expandByPoint(at),_.min.x-=s,_.min.y-=o,_.max.x+=r,_.max.y+=a,f.setFromUnitVectors(Sp,h),b&&f.premultiply(Mp.invert()),f.premultiply(this._yAxisUpSpace);let g=_.getSize(qe),m=_.getCenter(at).applyQuaternion(f);if(pr(this._camera)){let x=this.getDistanceToFitBox(g.x,g.y,g.z,n);l.push(this.moveTo(m.x,m.y,m.z,t)),l.push(this.dollyTo(x,t)),l.push(this.setFocalOffset(0,0,0,t))}else if(Ls(this._camera)){let x=this._camera,v=x.right-x.left,S=x.top-x.bottom,A=n?Math.max(v/g.x,S/g.y):Math.min(v/g.x,S/g.y);l.push(this.moveTo(m.x,m.y,m.z,t)),l.push(this.zoomTo(A,t)),l.push(this.setFocalOffset(0,0,0,t))}return Promise.all(l)}fitToSphere(e,t){let n=[],r="isObject3D"in e?i.createBoundingSphere(e,wp):wp.copy(e);if(n.push(this.moveTo(r.center.x,r.center.y,r.center.z,t)),pr(this._camera)){let o=this.getDistanceToFitSphere(r.radius);n.push(this.dollyTo(o,t))}else if(Ls(this._camera)){let o=this._camera.right-this._camera.left,a=this._camera.top-this._camera.bottom,l=2*r.radius,c=Math.min(o/l,a/l);n.push(this.zoomTo(c,t))}return n.push(this.setFocalOffset(0,0,0,t)),Promise.all(n)}setLookAt(e,t,n,s,r,o,a=!1){this._isUserControllingRotate=!1,this._isUserControllingDolly=!1,this._isUserControllingTruck=!1,this._lastDollyDirection=To.NONE,this._changedDolly=0;let l=at.set(s,r,o),c=qe.set(e,t,n);this._targetEnd.copy(l),this._sphericalEnd.setFromVector3(c.sub(l).applyQuaternion(this._yAxisUpSpace)),this._needsUpdate=!0,a||(this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd));let u=!a||ht(this._target.x,this._targetEnd.x,this.restThreshold)&&ht(this._target.y,this._targetEnd.y,this.restThreshold)&&ht(this._target.z,this._targetEnd.z,this.restThreshold)&&ht(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&ht(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold)&&ht(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(u)}lerp(e,t,n,s=!1){this._isUserControllingRotate=!1,this._isUserControllingDolly=!1,this._isUserControllingTruck=!1,this._lastDollyDirection=To.NONE,this._changedDolly=0;let r=qe.set(...e.target);if("spherical"in e)Xn.set(...e.spherical);else{let d=at.set(...e.position);Xn.setFromVector3(d.sub(r).applyQuaternion(this._yAxisUpSpace))}let o=Eo.set(...t.target);if("spherical"in t)Ao.set(...t.spherical);else{let d=at.set(...t.position);Ao.setFromVector3(d.sub(o).applyQuaternion(this._yAxisUpSpace))}this._targetEnd.copy(r.lerp(o,n));let a=Ao.theta-Xn.theta,l=Ao.phi-Xn.phi,c=Ao.radius-Xn.radius;this._sphericalEnd.set(Xn.radius+c*n,Xn.phi+l*n,Xn.theta+a*n),this._needsUpdate=!0,s||(this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd));let u=!s||ht(this._target.x,this._targetEnd.x,this.restThreshold)&&ht(this._target.y,this._targetEnd.y,this.restThreshold)&&ht(this._target.z,this._targetEnd.z,this.restThreshold)&&ht(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&ht(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold)&&ht(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(u)}lerpLookAt(e,t,n,s,r,o,a,l,c,u,d,h,f,b=!1){return this.lerp({position:[e,t,n],target:[s,r,o]},{position:[a,l,c],target:[u,d,h]},f,b)}setPosition(e,t,n,s=!1){return this.setLookAt(e,t,n,this._targetEnd.x,this._targetEnd.y,this._targetEnd.z,s)}setTarget(e,t,n,s=!1){let r=this.getPosition(qe),o=this.setLookAt(r.x,r.y,r.z,e,t,n,s);return this._sphericalEnd.phi=mi(this._sphericalEnd.phi,this.minPolarAngle,this.maxPolarAngle),o}setFocalOffset(e,t,n,s=!1){this._isUserControllingOffset=!1,this._focalOffsetEnd.set(e,t,n),this._needsUpdate=!0,s||this._focalOffset.copy(this._focalOffsetEnd);let r=!s||ht(this._focalOffset.x,this._focalOffsetEnd.x,this.restThreshold)&&ht(this._focalOffset.y,this._focalOffsetEnd.y,this.restThreshold)&&ht(this._focalOffset.z,this._focalOffsetEnd.z,this.restThreshold);return this._createOnRestPromise(r)}setOrbitPoint(e,t,n){this._camera.updateMatrixWorld(),Ii.setFromMatrixColumn(this._camera.matrixWorldInverse,0),Li.setFromMatrixColumn(this._camera.matrixWorldInverse,1),mr.setFromMatrixColumn(this._camera.matrixWorldInverse,2);let s=qe.set(e,t,n),r=s.distanceTo(this._camera.position),o=s.sub(this._camera.position);Ii.multiplyScalar(o.x),Li.multiplyScalar(o.y),mr.multiplyScalar(o.z),qe.copy(Ii).add(Li).add(mr),qe.z=qe.z+r,this.dollyTo(r,!1),this.setFocalOffset(-qe.x,qe.y,-qe.z,!1),this.moveTo(e,t,n,!1)}setBoundary(e){if(!e){this._boundary.min.set(-1/0,-1/0,-1/0),this._boundary.max.set(1/0,1/0,1/0),this._needsUpdate=!0;return}this._boundary.copy(e),this._boundary.clampPoint(this._targetEnd,this._targetEnd),this._needsUpdate=!0}setViewport(e,t,n,s){if(e===null){this._viewport=null;return}this._viewport=this._viewport||new Ue.Vector4,typeof e=="number"?this._viewport.set(e,t,n,s):this._viewport.copy(e)}getDistanceToFitBox(e,t,n,s=!1){if(xp(this._camera,"getDistanceToFitBox"))return this._spherical.radius;let r=e/t,o=this._camera.getEffectiveFOV()*Ga,a=this._camera.aspect;return((s?r>a:r<a)?t:e/a)*.5/Math.tan(o*.5)+n*.5}getDistanceToFitSphere(e){if(xp(this._camera,"getDistanceToFitSphere"))return this._spherical.radius;let t=this._camera.getEffectiveFOV()*Ga,n=Math.atan(Math.tan(t*.5)*this._camera.aspect)*2,s=1<this._camera.aspect?t:n;return e/Math.sin(s*.5)}getTarget(e,t=!0){return(e&&e.isVector3?e:new Ue.Vector3).copy(t?this._targetEnd:this._target)}getPosition(e,t=!0){return(e&&e.isVector3?e:new Ue.Vector3).setFromSpherical(t?this._sphericalEnd:this._spherical).applyQuaternion(this._yAxisUpSpaceInverse).add(t?this._targetEnd:this._target)}getSpherical(e,t=!0){return(e||new Ue.Spherical).copy(t?this._sphericalEnd:this._spherical)}getFocalOffset(e,t=!0){return(e&&e.isVector3?e:new Ue.Vector3).copy(t?this._focalOffsetEnd:this._focalOffset)}normalizeRotations(){return this._sphericalEnd.theta=(this._sphericalEnd.theta%Is+Is)%Is,this._sphericalEnd.theta>Math.PI&&(this._sphericalEnd.theta-=Is),this._spherical.theta+=Is*Math.round((this._sphericalEnd.theta-this._spherical.theta)/Is),this}stop(){this._focalOffset.copy(this._focalOffsetEnd),this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd),this._zoom=this._zoomEnd}reset(e=!1){if(!ht(this._camera.up.x,this._cameraUp0.x)||!ht(this._camera.up.y,this._cameraUp0.y)||!ht(this._camera.up.z,this._cameraUp0.z)){this._camera.up.copy(this._cameraUp0);let n=this.getPosition(qe);this.updateCameraUp(),this.setPosition(n.x,n.y,n.z)}let t=[this.setLookAt(this._position0.x,this._position0.y,this._position0.z,this._target0.x,this._target0.y,this._target0.z,e),this.setFocalOffset(this._focalOffset0.x,this._focalOffset0.y,this._focalOffset0.z,e),this.zoomTo(this._zoom0,e)];return Promise.all(t)}saveState(){this._cameraUp0.copy(this._camera.up),this.getTarget(this._target0),this.getPosition(this._position0),this._zoom0=this._zoom,this._focalOffset0.copy(this._focalOffset)}updateCameraUp(){this._yAxisUpSpace.setFromUnitVectors(this._camera.up,Uu),this._yAxisUpSpaceInverse.copy(this._yAxisUpSpace).invert()}applyCameraUp(){let e=qe.subVectors(this._target,this._camera.position).normalize(),t=at.crossVectors(e,this._camera.up);this._camera.up.crossVectors(t,e).normalize(),this._camera.updateMatrixWorld();let n=this.getPosition(qe);this.updateCameraUp(),this.setPosition(n.x,n.y,n.z)}update(e){let t=this._sphericalEnd.theta-this._spherical.theta,n=this._sphericalEnd.phi-this._spherical.phi,s=this._sphericalEnd.radius-this._spherical.radius,r=hv.subVectors(this._targetEnd,this._target),o=fv.subVectors(this._focalOffsetEnd,this._focalOffset),a=this._zoomEnd-this._zoom;if(St(t))this._thetaVelocity.value=0,this._spherical.theta=this._sphericalEnd.theta;else{let d=this._isUserControllingRotate?this.draggingSmoothTime:this.smoothTime;this._spherical.theta=Fu(this._spherical.theta,this._sphericalEnd.theta,this._thetaVelocity,d,1/0,e),this._needsUpdate=!0}if(St(n))this._phiVelocity.value=0,this._spherical.phi=this._sphericalEnd.phi;else{let d=this._isUserControllingRotate?this.draggingSmoothTime:this.smoothTime;this._spherical.phi=Fu(this._spherical.phi,this._sphericalEnd.phi,this._phiVelocity,d,1/0,e),this._needsUpdate=!0}if(St(s))this._radiusVelocity.value=0,this._spherical.radius=this._sphericalEnd.radius;else{let d=this._isUserControllingDolly?this.draggingSmoothTime:this.smoothTime;this._spherical.radius=Fu(this._spherical.radius,this._sphericalEnd.radius,this._radiusVelocity,d,this.maxSpeed,e),this._needsUpdate=!0}if(St(r.x)&&St(r.y)&&St(r.z))this._targetVelocity.set(0,0,0),this._target.copy(this._targetEnd);else{let d=this._isUserControllingTruck?this.draggingSmoothTime:this.smoothTime;uv(this._target,this._targetEnd,this._targetVelocity,d,this.maxSpeed,e,this._target),this._needsUpdate=!0}if(St(o.x)&&St(o.y)&&St(o.z))this._focalOffsetVelocity.set(0,0,0),this._focalOffset.copy(this._focalOffsetEnd);else{let d=this._isUserControllingOffset?this.draggingSmoothTime:this.smoothTime;uv(this._focalOffset,this._focalOffsetEnd,this._focalOffsetVelocity,d,this.maxSpeed,e,this._focalOffset),this._needsUpdate=!0}if(St(a))this._zoomVelocity.value=0,this._zoom=this._zoomEnd;else{let d=this._isUserControllingZoom?this.draggingSmoothTime:this.smoothTime;this._zoom=Fu(this._zoom,this._zoomEnd,this._zoomVelocity,d,1/0,e)}if(this.dollyToCursor){if(pr(this._camera)&&this._changedDolly!==0){let d=this._spherical.radius-this._lastDistance,h=this._camera,f=this._getCameraDirection(Xa),b=qe.copy(f).cross(h.up).normalize();b.lengthSq()===0&&(b.x=1);let _=at.crossVectors(b,f),g=this._sphericalEnd.radius*Math.tan(h.getEffectiveFOV()*Ga*.5),x=(this._sphericalEnd.radius-d-this._sphericalEnd.radius)/this._sphericalEnd.radius,v=Eo.copy(this._targetEnd).add(b.multiplyScalar(this._dollyControlCoord.x*g*h.aspect)).add(_.multiplyScalar(this._dollyControlCoord.y*g)),S=qe.copy(this._targetEnd).lerp(v,x),A=this._lastDollyDirection===To.IN&&this._spherical.radius<=this.minDistance,M=this._lastDollyDirection===To.OUT&&this.maxDistance<=this._spherical.radius;if(this.infinityDolly&&(A||M)){this._sphericalEnd.radius-=d,this._spherical.radius-=d;let E=at.copy(f).multiplyScalar(-d);S.add(E)}this._boundary.clampPoint(S,S);let y=at.subVectors(S,this._targetEnd);this._targetEnd.copy(S),this._target.add(y),this._changedDolly-=d,St(this._changedDolly)&&(this._changedDolly=0)}else if(Ls(this._camera)&&this._changedZoom!==0){let d=this._zoom-this._lastZoom,h=this._camera,f=qe.set(this._dollyControlCoord.x,this._dollyControlCoord.y,(h.near+h.far)/(h.near-h.far)).unproject(h),b=at.set(0,0,-1).applyQuaternion(h.quaternion),_=Eo.copy(f).add(b.multiplyScalar(-f.dot(h.up))),m=-(this._zoom-d-this._zoom)/this._zoom,x=this._getCameraDirection(Xa),v=this._targetEnd.dot(x),S=qe.copy(this._targetEnd).lerp(_,m),A=S.dot(x),M=x.multiplyScalar(A-v);S.sub(M),this._boundary.clampPoint(S,S);let y=at.subVectors(S,this._targetEnd);this._targetEnd.copy(S),this._target.add(y),this._changedZoom-=d,St(this._changedZoom)&&(this._changedZoom=0)}}this._camera.zoom!==this._zoom&&(this._camera.zoom=this._zoom,this._camera.updateProjectionMatrix(),this._updateNearPlaneCorners(),this._needsUpdate=!0),this._dragNeedsUpdate=!0;let l=this._collisionTest();this._spherical.radius=Math.min(this._spherical.radius,l),this._spherical.makeSafe(),this._camera.position.setFromSpherical(this._spherical).applyQuaternion(this._yAxisUpSpaceInverse).add(this._target),this._camera.lookAt(this._target),(!St(this._focalOffset.x)||!St(this._focalOffset.y)||!St(this._focalOffset.z))&&(this._camera.matrix.compose(this._camera.position,this._camera.quaternion,this._camera.scale),Ii.setFromMatrixColumn(this._camera.matrix,0),Li.setFromMatrixColumn(this._camera.matrix,1),mr.setFromMatrixColumn(this._camera.matrix,2),Ii.multiplyScalar(this._focalOffset.x),Li.multiplyScalar(-this._focalOffset.y),mr.multiplyScalar(this._focalOffset.z),qe.copy(Ii).add(Li).add(mr),this._camera.position.add(qe),this._camera.updateMatrixWorld()),this._boundaryEnclosesCamera&&this._encloseToBoundary(this._camera.position.copy(this._target),qe.setFromSpherical(this._spherical).applyQuaternion(this._yAxisUpSpaceInverse),1);let u=this._needsUpdate;return u&&!this._updatedLastTime?(this._hasRested=!1,this.dispatchEvent({type:"wake"}),this.dispatchEvent({type:"update"})):u?(this.dispatchEvent({type:"update"}),St(t,this.restThreshold)&&St(n,this.restThreshold)&&St(s,this.restThreshold)&&St(r.x,this.restThreshold)&&St(r.y,this.restThreshold)&&St(r.z,this.restThreshold)&&St(o.x,this.restThreshold)&&St(o.y,this.restThreshold)&&St(o.z,this.restThreshold)&&St(a,this.restThreshold)&&!this._hasRested&&(this._hasRested=!0,this.dispatchEvent({type:"rest"}))):!u&&this._updatedLastTime&&this.dispatchEvent({type:"sleep"}),this._lastDistance=this._spherical.radius,this._lastZoom=this._zoom,this._updatedLastTime=u,this._needsUpdate=!1,u}toJSON(){return JSON.stringify({enabled:this._enabled,minDistance:this.minDistance,maxDistance:Wa(this.maxDistance),minZoom:this.minZoom,maxZoom:Wa(this.maxZoom),minPolarAngle:this.minPolarAngle,maxPolarAngle:Wa(this.maxPolarAngle),minAzimuthAngle:Wa(this.minAzimuthAngle),maxAzimuthAngle:Wa(this.maxAzimuthAngle),smoothTime:this.smoothTime,draggingSmoothTime:this.draggingSmoothTime,dollySpeed:this.dollySpeed,truckSpeed:this.truckSpeed,dollyToCursor:this.dollyToCursor,target:this._targetEnd.toArray(),position:qe.setFromSpherical(this._sphericalEnd).add(this._targetEnd).toArray(),zoom:this._zoomEnd,focalOffset:this._focalOffsetEnd.toArray(),target0:this._target0.toArray(),position0:this._position0.toArray(),zoom0:this._zoom0,focalOffset0:this._focalOffset0.toArray()})}fromJSON(e,t=!1){let n=JSON.parse(e);this.enabled=n.enabled,this.minDistance=n.minDistance,this.maxDistance=qa(n.maxDistance),this.minZoom=n.minZoom,this.maxZoom=qa(n.maxZoom),this.minPolarAngle=n.minPolarAngle,this.maxPolarAngle=qa(n.maxPolarAngle),this.minAzimuthAngle=qa(n.minAzimuthAngle),this.maxAzimuthAngle=qa(n.maxAzimuthAngle),this.smoothTime=n.smoothTime,this.draggingSmoothTime=n.draggingSmoothTime,this.dollySpeed=n.dollySpeed,this.truckSpeed=n.truckSpeed,this.dollyToCursor=n.dollyToCursor,this._target0.fromArray(n.target0),this._position0.fromArray(n.position0),this._zoom0=n.zoom0,this._focalOffset0.fromArray(n.focalOffset0),this.moveTo(n.target[0],n.target[1],n.target[2],t),Xn.setFromVector3(qe.fromArray(n.position).sub(this._targetEnd).applyQuaternion(this._yAxisUpSpace)),this.rotateTo(Xn.theta,Xn.phi,t),this.dollyTo(Xn.radius,t),this.zoomTo(n.zoom,t),this.setFocalOffset(n.focalOffset[0],n.focalOffset[1],n.focalOffset[2],t),this._needsUpdate=!0}connect(e){if(this._domElement){console.warn("camera-controls is already connected.");return}e.setAttribute("data-camera-controls-version",$C),this._addAllEventListeners(e),this._getClientRect(this._elementRect)}disconnect(){this.cancel(),this._removeAllEventListeners(),this._domElement&&(this._domElement.removeAttribute("data-camera-controls-version"),this._domElement=void 0)}dispose(){this.removeAllEventListeners(),this.disconnect()}_getTargetDirection(e){return e.setFromSpherical(this._spherical).divideScalar(this._spherical.radius).applyQuaternion(this._yAxisUpSpaceInverse)}_getCameraDirection(e){return this._getTargetDirection(e).negate()}_findPointerById(e){return this._activePointers.find(t=>t.pointerId===e)}_findPointerByMouseButton(e){return this._activePointers.find(t=>t.mouseButton===e)}_disposePointer(e){this._activePointers.splice(this._activePointers.indexOf(e),1)}_encloseToBoundary(e,t,n){let s=t.lengthSq();if(s===0)return e;let r=at.copy(t).add(e),a=this._boundary.clampPoint(r,Eo).sub(r),l=a.lengthSq();if(l===0)return e.add(t);if(l===s)return e;if(n===0)return e.add(t).add(a);{let c=1+n*l/t.dot(a);return e.add(at.copy(t).multiplyScalar(c)).add(a.multiplyScalar(1-n))}}_updateNearPlaneCorners(){if(pr(this._camera)){let e=this._camera,t=e.near,n=e.getEffectiveFOV()*Ga,s=Math.tan(n*.5)*t,r=s*e.aspect;this._nearPlaneCorners[0].set(-r,-s,0),this._nearPlaneCorners[1].set(r,-s,0),this._nearPlaneCorners[2].set(r,s,0),this._nearPlaneCorners[3].set(-r,s,0)}else if(Ls(this._camera)){let e=this._camera,t=1/e.zoom,n=e.left*t,s=e.right*t,r=e.top*t,o=e.bottom*t;this._nearPlaneCorners[0].set(n,r,0),this._nearPlaneCorners[1].set(s,r,0),this._nearPlaneCorners[2].set(s,o,0),this._nearPlaneCorners[3].set(n,o,0)}}_truckInternal=(e,t,n,s)=>{let r,o;if(pr(this._camera)){let a=qe.copy(this._camera.position).sub(this._target),l=this._camera.getEffectiveFOV()*Ga,c=a.length()*Math.tan(l*.5);r=this.truckSpeed*e*c/this._elementRect.height,o=this.truckSpeed*t*c/this._elementRect.height}else if(Ls(this._camera)){let a=this._camera;r=this.truckSpeed*e*(a.right-a.left)/a.zoom/this._elementRect.width,o=this.truckSpeed*t*(a.top-a.bottom)/a.zoom/this._elementRect.height}else return;s?(n?this.setFocalOffset(this._focalOffsetEnd.x+r,this._focalOffsetEnd.y,this._focalOffsetEnd.z,!0):this.truck(r,0,!0),this.forward(-o,!0)):n?this.setFocalOffset(this._focalOffsetEnd.x+r,this._focalOffsetEnd.y+o,this._focalOffsetEnd.z,!0):this.truck(r,o,!0)};_rotateInternal=(e,t)=>{let n=Is*this.azimuthRotateSpeed*e/this._elementRect.height,s=Is*this.polarRotateSpeed*t/this._elementRect.height;this.rotate(n,s,!0)};_dollyInternal=(e,t,n)=>{let s=Math.pow(.95,-e*this.dollySpeed),r=this._sphericalEnd.radius,o=this._sphericalEnd.radius*s,a=mi(o,this.minDistance,this.maxDistance),l=a-o;this.infinityDolly&&this.dollyToCursor?this._dollyToNoClamp(o,!0):this.infinityDolly&&!this.dollyToCursor?(this.dollyInFixed(l,!0),this._dollyToNoClamp(a,!0)):this._dollyToNoClamp(a,!0),this.dollyToCursor&&(this._changedDolly+=(this.infinityDolly?o:a)-r,this._dollyControlCoord.set(t,n)),this._lastDollyDirection=Math.sign(-e)};_zoomInternal=(e,t,n)=>{let s=Math.pow(.95,e*this.dollySpeed),r=this._zoom,o=this._zoom*s;this.zoomTo(o,!0),this.dollyToCursor&&(this._changedZoom+=o-r,this._dollyControlCoord.set(t,n))};_collisionTest(){let e=1/0;if(!(this.colliderMeshes.length>=1)||xp(this._camera,"_collisionTest"))return e;let n=this._getTargetDirection(Xa);Tp.lookAt(dv,n,this._camera.up);for(let s=0;s<4;s++){let r=at.copy(this._nearPlaneCorners[s]);r.applyMatrix4(Tp);let o=Eo.addVectors(this._target,r);Bu.set(o,n),Bu.far=this._spherical.radius+1;let a=Bu.intersectObjects(this.colliderMeshes);a.length!==0&&a[0].distance<e&&(e=a[0].distance)}return e}_getClientRect(e){if(!this._domElement)return;let t=this._domElement.getBoundingClientRect();return e.x=t.left,e.y=t.top,this._viewport?(e.x+=this._viewport.x,e.y+=t.height-this._viewport.w-this._viewport.y,e.width=this._viewport.z,e.height=this._viewport.w):(e.width=t.width,e.height=t.height),e}_createOnRestPromise(e){return e?Promise.resolve():(this._hasRested=!1,this.dispatchEvent({type:"transitionstart"}),new Promise(t=>{let n=()=>{this.removeEventListener("rest",n),t()};this.addEventListener("rest",n)}))}_addAllEventListeners(e){}_removeAllEventListeners(){}get dampingFactor(){return console.warn(".dampingFactor has been deprecated. use smoothTime (in seconds) instead."),0}set dampingFactor(e){console.warn(".dampingFactor has been deprecated. use smoothTime (in seconds) instead.")}get draggingDampingFactor(){return console.warn(".draggingDampingFactor has been deprecated. use draggingSmoothTime (in seconds) instead."),0}set draggingDampingFactor(e){console.warn(".draggingDampingFactor has been deprecated. use draggingSmoothTime (in seconds) instead.")}static createBoundingSphere(e,t=new Ue.Sphere){let n=t,s=n.center;Ro.makeEmpty(),e.traverseVisible(o=>{o.isMesh&&Ro.expandByObject(o)}),Ro.getCenter(s);let r=0;return e.traverseVisible(o=>{if(!o.isMesh)return;let a=o;if(!a.geometry)return;let l=a.geometry.clone();l.applyMatrix4(a.matrixWorld);let u=l.attributes.position;for(let d=0,h=u.count;d<h;d++)qe.fromBufferAttribute(u,d),r=Math.max(r,s.distanceToSquared(qe))}),n.radius=Math.sqrt(r),n}};var Po=1e3,ja=Gt.camera.views,QC=Object.keys(ja);function jn([i,e,t]){return[-i/Po,t/Po,e/Po]}function gi(i,e,t){return[-i*Po,t*Po,e*Po]}function zu(i){let e=(i%360+360)%360;return e>180?e-360:e}function bv(i,e=.5){let t=n=>Math.abs(zu(i.azimuth_deg-ja[n].azimuth_deg))<=e&&Math.abs(i.elevation_deg-ja[n].elevation_deg)<=e;return QC.find(t)??null}function Ka(i,e){let t=i*Math.PI/180,n=e*Math.PI/180;return[[Math.cos(t),0,-Math.sin(t)],[-Math.sin(n)*Math.sin(t),Math.cos(n),-Math.sin(n)*Math.cos(t)],[Math.cos(n)*Math.sin(t),Math.sin(n),Math.cos(n)*Math.cos(t)]]}function Ap(i,e,t,n,s){if(i.length===0)return null;let r=Ka(e,t),o=(_,g)=>_[0]*i[g]+_[1]*i[g+1]+_[2]*i[g+2],a=[1/0,1/0,1/0],l=[-1/0,-1/0,-1/0];for(let _=0;_<i.length;_+=3)for(let g=0;g<3;g++){let m=o(r[g],_);a[g]=Math.min(a[g],m),l[g]=Math.max(l[g],m)}let c=a.map((_,g)=>(_+l[g])/2),u=0;for(let _=0;_<i.length;_+=3){let g=o(r[2],_)-c[2];u=Math.max(u,g+Math.abs(o(r[0],_)-c[0])/n,g+Math.abs(o(r[1],_)-c[1])/s)}let[d,h,f]=r;return{target:[0,1,2].map(_=>c[0]*d[_]+c[1]*h[_]+c[2]*f[_]),distance:u}}Co.install({THREE:{Box3:vt,Matrix4:xe,Quaternion:En,Raycaster:sr,Sphere:Ft,Spherical:Ts,Vector2:Ne,Vector3:C,Vector4:ct}});var{RAD2DEG:Ja,DEG2RAD:Io}=ur,_v=.05,eP=2.5,tP=.11,nP=.82,Vu={mm:100,deg:100},Hu=class{camera=new Zt(Gt.camera.view_angle_deg,1,.02,12);controls;framed={what:"home"};homePoints=new Float32Array;insets={top:0,right:0,bottom:0,left:0};width=1;height=1;animate;resting=!0;before=null;along=!1;constructor(e,t,n){this.controls=new Co(this.camera,e),this.animate=!t;let{ACTION:s}=Co;Object.assign(this.controls,{dollyToCursor:!0,minDistance:_v,minPolarAngle:1e-4,maxPolarAngle:Math.PI-1e-4,restThreshold:4e-4,dollySpeed:.7,azimuthRotateSpeed:.85,polarRotateSpeed:.85}),Object.assign(this.controls.mouseButtons,{left:s.ROTATE,right:s.TRUCK,middle:s.TRUCK,wheel:s.DOLLY}),Object.assign(this.controls.touches,{one:s.TOUCH_ROTATE,two:s.TOUCH_DOLLY_TRUCK,three:s.TOUCH_TRUCK}),this.controls.setLookAt(0,0,2,0,0,0,!1),this.setReducedMotion(t);for(let r of["controlstart","control","transitionstart","wake"])this.controls.addEventListener(r,n);this.controls.addEventListener("controlstart",()=>{this.before=this.get(),this.along=!1}),this.controls.addEventListener("control",()=>this.noticeMoved()),this.controls.addEventListener("rest",()=>this.resting=!0)}update(e){return this.resting=!1,this.controls.update(e)?(this.resting&&this.finish(),this.camera.updateMatrixWorld(),!this.resting):!1}setReducedMotion(e){this.animate=!e,this.controls.smoothTime=e?0:.22,this.controls.draggingSmoothTime=e?0:.09}setHome(e,t=!1){this.along=t&&this.framed!==null,this.homePoints=e.slice();let n=new vt().setFromArray(e);this.controls.setBoundary(n.clone().expandByScalar(.05));let s=Ap(e,90,0,this.tangents()[0],this.tangents()[1]);s&&(this.controls.maxDistance=eP*s.distance),this.framed&&this.refit(t&&this.animate)}resize(e,t){this.width=e,this.height=t,this.camera.aspect=e/t,this.camera.updateProjectionMatrix(),this.framed&&this.refit(!1)}setInsets(e){this.insets=e,this.framed&&this.refit(this.animate)}home(){this.framed={what:"home"},this.refit(this.animate)}flyTo(e){this.framed={what:"points",points:e},this.refit(this.animate)}setView(e){let{azimuth_deg:t,elevation_deg:n}=ja[e];this.rotateTo(t,n,this.animate),this.framed&&this.refit(this.animate)}set(e){this.framed=null,this.rotateTo(e.azimuth_deg,e.elevation_deg,this.animate),this.moveTo(jn(e.target_mm),e.distance_mm/1e3,this.animate)}get(){let e=this.controls.getTarget(new C,!0),{radius:t,theta:n,phi:s}=this.controls.getSpherical(new Ts,!0),r=(c,u)=>Math.round(c*u)/u+0,[o,a,l]=gi(e.x,e.y,e.z).map(c=>r(c,Vu.mm));return{target_mm:[o,a,l],azimuth_deg:r(zu(n*Ja),Vu.deg),elevation_deg:r(90-s*Ja,Vu.deg),distance_mm:r(t*1e3,Vu.mm)}}now(){return{azimuth_deg:this.controls.azimuthAngle*Ja,elevation_deg:90-this.controls.polarAngle*Ja}}mmPerPixel(){return 1e3*this.metresPerPixel(this.controls.distance)}view(){return bv(this.get())}zoom(e){this.framed=null,this.controls.dollyTo(this.get().distance_mm/1e3*nP**e,this.animate)}turn(e,t){this.controls.rotate(e*Io,-t*Io,this.animate)}pan(e,t){this.framed=null;let n=this.metresPerPixel(this.get().distance_mm/1e3);this.controls.truck(e*n,t*n,this.animate)}dispose(){this.controls.dispose()}noticeMoved(){let e=this.get(),{before:t}=this;if(!t||!this.framed)return;(e.target_mm.some((s,r)=>Math.abs(s-t.target_mm[r])>.1)||Math.abs(e.distance_mm-t.distance_mm)>.1)&&(this.framed=null)}refit(e){let t=this.framed?.what==="points"?this.framed.points:this.homePoints,{azimuth_deg:n,elevation_deg:s}=this.get(),[r,o]=this.tangents(),a=Ap(t,n,s,r,o);if(!a)return;let l=tP/2/Math.min(r,o),c=ur.clamp(a.distance,Math.max(_v,l),this.controls.maxDistance),{top:u,right:d,bottom:h,left:f}=this.insets,b=this.metresPerPixel(c),[_,g]=[(d-f)/2*b,(u-h)/2*b],[m,x]=Ka(n,s),v=a.target.map((S,A)=>S+_*m[A]+g*x[A]);this.moveTo(v,c,e)}tangents(){let e=Math.tan(this.camera.fov*Io/2)/Gt.camera.fit_margin,{top:t,right:n,bottom:s,left:r}=this.insets,o=(a,l)=>Math.max(.25*a,a-l);return[e*o(this.width,r+n)/this.height,e*o(this.height,t+s)/this.height]}metresPerPixel(e){return 2*e*Math.tan(this.camera.fov*Io/2)/this.height}rotateTo(e,t,n){let s=this.controls.getSpherical(new Ts,!0).theta*Ja,r=s+zu(e-s);this.controls.rotateTo(r*Io,(90-t)*Io,n)}moveTo(e,t,n){this.controls.moveTo(...e,n),this.controls.dollyTo(t,n)}finish(){let e=this.controls.getTarget(new C,!0),{radius:t,theta:n,phi:s}=this.controls.getSpherical(new Ts,!0);this.controls.rotateTo(n,s,!1),this.moveTo(e.toArray(),t,!1),this.controls.update(0)}};function Rp(i){let e=new vt().setFromArray(i).getCenter(new C),[t,n,s]=[0,0,0];for(let l=0;l<i.length;l+=3){let c=i[l+1]-e.y,u=i[l+2]-e.z;t+=u*u,n+=c*c,s+=u*c}let r=.5*Math.atan2(2*s,t-n),o=new C(0,Math.sin(r),Math.cos(r)),a=new C(1,0,0);return{centre:e,left:a,front:o,up:new C().crossVectors(o,a)}}function yv(i){let{centre:e,left:t,front:n,up:s}=Rp(i),r={left:0,front:0},o=new C;for(let l=0;l<i.length;l+=3)o.fromArray(i,l).sub(e),r.left=Math.max(r.left,Math.abs(o.dot(t))),r.front=Math.max(r.front,Math.abs(o.dot(n)));return new xe().makeBasis(t.multiplyScalar(r.left),n.multiplyScalar(r.front),s).setPosition(e).invert()}var Gu=32;function vv(){let i=24301,e=()=>{i=i+1831565813|0;let s=Math.imul(i^i>>>15,1|i);return s=s+Math.imul(s^s>>>7,61|s)^s,((s^s>>>14)>>>0)/4294967296},t=Uint8Array.from({length:Gu**3},()=>256*e()),n=new Jr(t,Gu,Gu,Gu);return n.format=po,n.type=ln,n.magFilter=Bt,n.minFilter=Dn,n.generateMipmaps=!0,n.wrapS=n.wrapT=n.wrapR=Si,n.unpackAlignment=1,n.needsUpdate=!0,n}var Wu=`
#include <skinning_pars_vertex>
attribute float cavity;
attribute float openness;
attribute float region;
uniform float uSwell;
#include <clipping_planes_pars_vertex>
`,qu=`
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <begin_vertex>
  // A muscle that gets shorter gets thicker.
  transformed += normal * uSwell;
  #include <skinning_vertex>
  #include <project_vertex>
  #include <clipping_planes_vertex>
`,Cp=`
vec3 encode(vec3 c) {
  // A soft shoulder above 0.8 keeps highlights on pale bone from clipping to flat white.
  c = mix(c, 0.8 + 0.2 * (1.0 - exp(-(c - 0.8) / 0.2)), step(0.8, c));
  return mix(1.055 * pow(max(c, 0.0), vec3(1.0 / 2.4)) - 0.055, 12.92 * c, step(c, vec3(0.0031308)));
}
`,Xu=`
#include <clipping_planes_pars_fragment>
`,ju=`
  #include <clipping_planes_fragment>
`,xv=`
#if NUM_CLIPPING_PLANES > 0
uniform mat4 projectionMatrix;
struct Cap { bool open; vec3 point; vec3 normal; };
Cap cap() {
  Cap c = Cap(false, -vClipPosition, vec3(0.0, 0.0, 1.0));
  if (gl_FrontFacing) return c;
  float enter = 0.0;
  for (int i = 0; i < NUM_CLIPPING_PLANES; i++) {
    vec4 plane = clippingPlanes[i];
    float s = plane.w / dot(vClipPosition, plane.xyz);
    if (plane.w < 0.0 && s > enter) {
      enter = s;
      c.open = true;
      c.normal = -plane.xyz;
    }
  }
  if (c.open) c.point *= enter;
  return c;
}
float wallDepth() {
  vec4 at = projectionMatrix * vec4(-vClipPosition * (1.0 - 0.0016 / length(vClipPosition)), 1.0);
  return 0.5 + 0.5 * at.z / at.w;
}
#endif
`,Sv=`
${Wu}
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
  ${qu}
  vView = -mvPosition.xyz;
  vNormal = normalMatrix * objectNormal;
  vRest = (uRest * vec4(position, 1.0)).xyz;
  vShade = vec2(cavity, openness);
  #ifdef FIBRE
  vFibre = fibre;
  #endif
}
`,wv=`
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
${Cp}
${Xu}
${xv}
#if NUM_CLIPPING_PLANES > 0
uniform vec3 uCut;
uniform mat4 uInside;
uniform vec3 uOffset;
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
#endif
void main() {
  ${ju}
  vec3 n = normalize(vNormal);
  vec3 v = normalize(vView);
  #if NUM_CLIPPING_PLANES > 0
  gl_FragDepth = gl_FragCoord.z;
  Cap c = cap();
  if (c.open) {
    gl_FragDepth = wallDepth();
    vec3 at = (c.point - viewMatrix[3].xyz) * mat3(viewMatrix) - uOffset;
    vec3 cut = cutColour(at);
    cut = mix(cut, uTint * dot(cut, vec3(0.33)) * 1.6, uTintAmount);
    gl_FragColor = vec4(encode(cut * (0.72 + 0.28 * abs(dot(c.normal, normalize(vec3(-0.3, 0.5, 0.8)))))), 1.0);
    return;
  }
  #endif
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
`,Mv=`
uniform vec3 uColour;
varying vec3 vView;
varying vec3 vNormal;
${Cp}
${Xu}
void main() {
  ${ju}
  // Kept from full strength at the very edge, where a pixel more or less of it would show as a row of dots.
  float rim = 1.0 - max(0.12, abs(dot(normalize(vNormal), normalize(vView))));
  float alpha = mix(0.07, 0.6, rim * rim);
  gl_FragColor = vec4(encode(uColour), alpha);
}
`,Tv=`
${Wu}
varying vec3 vView;
varying vec3 vNormal;
void main() {
  ${qu}
  vView = -mvPosition.xyz;
  vNormal = normalMatrix * objectNormal;
}
`,Ev=`
${Wu}
uniform float uWidth;
uniform vec2 uPixel;
void main() {
  ${qu}
  vec4 nearer = projectionMatrix * (mvPosition + vec4(0.0, 0.0, 0.0015, 0.0));
  gl_Position.z = nearer.z / nearer.w * gl_Position.w;
  vec2 grow = (projectionMatrix * vec4(normalMatrix * objectNormal, 0.0)).xy / uPixel;
  gl_Position.xy += normalize(grow + 1e-9) * uPixel * uWidth * gl_Position.w;
}
`,Av=`
uniform vec3 uColour;
uniform float uAlpha;
${Cp}
${Xu}
void main() {
  ${ju}
  gl_FragColor = vec4(encode(uColour), uAlpha);
}
`,Rv=`
${Wu}
flat varying float vRegion;
void main() {
  ${qu}
  vRegion = region;
}
`,Cv=`
uniform float uId;
flat varying float vRegion;
${Xu}
${xv}
void main() {
  ${ju}
  #if NUM_CLIPPING_PLANES > 0
  gl_FragDepth = gl_FrontFacing ? gl_FragCoord.z : wallDepth();
  #endif
  gl_FragColor = vec4(mod(uId, 256.0), floor(uId / 256.0), vRegion, 255.0) / 255.0;
}
`,Pp=`
varying vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
`,Pv=`
uniform vec3 uInner;
uniform vec3 uOuter;
uniform float uAspect;
varying vec2 vUv;
void main() {
  vec2 p = (vUv - vec2(0.5, 0.56)) * vec2(min(uAspect, 1.6), 1.0);
  float dither = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
  gl_FragColor = vec4(mix(uInner, uOuter, smoothstep(0.1, 1.0, length(p))) + dither / 255.0, 1.0);
}
`,Iv=`
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
`;var Ya=["highlighted","hovered","selected"],iP={highlighted:.7,hovered:.4,selected:.78},Lv={highlighted:1.6,hovered:1.6,selected:2.4},sP={highlighted:.22,hovered:0,selected:.4},rP={bones:"bone",discs:"disc",joints:"joint",ligaments:"ligament",nerves:"nerve",muscles:"muscle"};function kv(i){return i&&i.kind in Gt.tissues?i.kind:rP[i?.layer??""]??"bone"}var Ku=class{ghostDepth;ghost;outlines;noise=vv();shared={uNoise:{value:this.noise},uDetail:{value:!0},uSky:{value:new C},uGround:{value:new C},uPixel:{value:new Ne(1,1)}};colours={highlighted:new Ee,hovered:new Ee,selected:new Ee};cut=!1;widths=[];constructor(e){let t={vertexShader:Tv,fragmentShader:Mv,uniforms:{uColour:{value:new Ee},uSwell:{value:0}}};this.ghostDepth=new qt({...t,clipping:!0,transparent:!0,colorWrite:!1}),this.ghost=new qt({...t,clipping:!0,transparent:!0,depthWrite:!1,depthFunc:Gi}),this.outlines={highlighted:this.outline("highlighted"),hovered:this.outline("hovered"),selected:this.outline("selected")},this.setTheme(e)}get side(){return this.cut?Cn:ni}setTheme(e){let t=Gt.themes[e];for(let n of Ya)this.colours[n].set(t[n]);this.ghost.uniforms.uColour.value.set(t.ghost),this.shared.uSky.value.fromArray(t.sky),this.shared.uGround.value.fromArray(t.ground)}set detail(e){this.shared.uDetail.value=e}setSize(e,t,n){this.shared.uPixel.value.set(2/e,2/t),Ya.forEach((s,r)=>this.widths[r].value=Lv[s]*n)}tissue(e,t,n,s,r,o){let{colour:a,cavity:l,cut:c,gloss:u,translucency:d}=Gt.tissues[e];return new qt({vertexShader:Sv,fragmentShader:wv,defines:{...o&&{FIBRE:""},...e==="disc"&&{DISC:""}},clipping:!0,side:this.side,uniforms:{uCut:{value:new Ee(c).multiplyScalar(t)},uInside:{value:r},uOffset:{value:n},...this.shared,uRest:{value:s},uSwell:{value:0},uColour:{value:new Ee(a).multiplyScalar(t)},uCavity:{value:new Ee(l)},uGloss:{value:u},uTranslucency:{value:d},uTint:{value:new Ee},uTintAmount:{value:0}}})}tint(e,t){let n=e.uniforms;n.uTintAmount.value=t?iP[t]:0,t&&n.uTint.value.set(Gt.surfaces[t])}dispose(){this.noise.dispose(),this.ghost.dispose(),this.ghostDepth.dispose();for(let{mask:e,line:t,behind:n}of Object.values(this.outlines))for(let s of[e,t,n])s?.dispose()}outline(e){let t=1<<Ya.indexOf(e),n={value:Lv[e]};this.widths.push(n);let s=(a,l,c)=>new qt({vertexShader:Ev,fragmentShader:Av,uniforms:{uColour:{value:this.colours[e]},uAlpha:{value:l},uPixel:this.shared.uPixel,uWidth:c,uSwell:{value:0}},depthWrite:!1,clipping:!0,side:Cn,stencilWrite:!0,stencilRef:t,stencilFuncMask:t,stencilWriteMask:t,...a}),r={stencilFunc:rf,stencilZPass:Vr},o=sP[e];return{mask:s({colorWrite:!1,depthTest:!1,stencilFunc:nu,stencilZPass:tu},1,{value:0}),line:s({...r,depthFunc:Gi},1,n),behind:o>0?s({...r,stencilZPass:tu,depthFunc:Gr,transparent:!0},o,n):null}}};function Fv(i,e){let t=i.points.slice();for(let n=0;n<t.length;n+=3){let s=jn(e(gi(i.points[n],i.points[n+1],i.points[n+2])));for(let r=0;r<3;r++)t[n+r]=t[n+r]+s[r]}return{points:t,normals:oP(i,t),index:i.index}}function oP(i,e){let{normals:t,index:n}=i,s=Ov.get(i)??aP(i);Ov.set(i,s);let{one:r,old:o}=s,a=Yu(e,n,r),l=t.slice(),c=new C;for(let u=0;u<l.length;u+=3){let d=3*r[u/3];[0,1,2].every(h=>o[d+h]===a[d+h])||(c.set(...[0,1,2].map(h=>t[u+h]+a[d+h]-o[d+h])),c.normalize().toArray(l,u))}return l}var Ov=new WeakMap;function aP({points:i,index:e}){let t=lP(i);return{one:t,old:Yu(i,e,t)}}function lP(i){let e=new Map;return Uint32Array.from({length:i.length/3},(t,n)=>{let s=`${i[3*n]} ${i[3*n+1]} ${i[3*n+2]}`,r=e.get(s)??n;return r===n&&e.set(s,n),r})}function Yu(i,e,t){let n=new Float32Array(i.length),[s,r,o]=[new C,new C,new C];for(let a=0;a+2<e.length;a+=3){let l=[e[a],e[a+1],e[a+2]];s.fromArray(i,3*l[0]),r.fromArray(i,3*l[1]).sub(s),o.fromArray(i,3*l[2]).sub(s),r.cross(o);for(let c of l){let u=3*t[c];n[u]=n[u]+r.x,n[u+1]=n[u+1]+r.y,n[u+2]=n[u+2]+r.z}}for(let a=0;a<n.length;a+=3)s.fromArray(n,a).normalize().toArray(n,a);return n}var Ju=class{constructor(e,t){this.geometry=e;this.rest=t;let n=r=>e.getAttribute(r);this.own={position:n("position"),normal:n("normal")};let s=()=>new rt(new Float32Array(3*this.own.position.count),3);this.changed={position:s(),normal:s()}}geometry;rest;own;changed;take(e){let{position:t,normal:n}=e?this.changed:this.own;if(e){let s=this.rest.clone().invert();Dv(t,e.points,o=>o.applyMatrix4(s));let r=new Oe().getNormalMatrix(s);Dv(n,e.normals,o=>o.applyMatrix3(r).normalize())}this.geometry.setAttribute("position",t),this.geometry.setAttribute("normal",n)}},cP=new C;function Dv(i,e,t){for(let n=0;n<e.length;n+=3)t(cP.fromArray(e,n)).toArray(i.array,n);i.needsUpdate=!0}var Nv=new xe().makeBasis(new C(...jn([1,0,0])),new C(...jn([0,1,0])),new C(...jn([0,0,1]))),uP=Nv.clone().invert();function Uv(i){return Nv.clone().multiply(i).multiply(uP)}var dP=.001;function Bv({geometry:i,skeleton:e},t){if(!e)return null;let n=new Map,s=new C,r=t.points.length/3;hP(i,r,(l,c,u)=>{s.fromArray(t.points,3*l);let d=n.get(c);d?(d.low.min(s),d.high.max(s),d.share+=u):n.set(c,{low:s.clone(),high:s.clone(),share:u})});let o=[...n].map(([l,{low:c,high:u,share:d}])=>({bone:l,share:d/r,sphere:new Ft(c.clone().add(u).divideScalar(2),c.distanceTo(u)/2)})),[a]=o;return{single:o.length===1&&a?a.bone:null,parts:o}}function zv({single:i,parts:e},t){if(i!==null)return t[i].clone();let n=new Array(16).fill(0),s=e.reduce((r,{share:o})=>r+o,0);for(let{bone:r,share:o}of e)t[r].elements.forEach((a,l)=>n[l]=n[l]+a*o/s);return new xe().fromArray(n)}function Vv({parts:i},e,t){t.makeEmpty();for(let{bone:n,sphere:s}of i){let r=s.clone().applyMatrix4(e[n]);t.isEmpty()?t.copy(r):t.union(r)}return t}function Lp(i,e,t,n){let s=n?.length??e.length/3,r=new Float32Array(3*s),[o,a]=[i.geometry.getAttribute("skinIndex"),i.geometry.getAttribute("skinWeight")];for(let l=0;l<s;l++){let c=n?n[l]:l,[u,d,h]=[e[3*l],e[3*l+1],e[3*l+2]],[f,b,_,g]=[0,0,0,0];for(let m=0;m<4;m++){let x=a.getComponent(c,m);if(x===0)continue;let v=t[o.getComponent(c,m)].elements;f+=x*(v[0]*u+v[4]*d+v[8]*h+v[12]),b+=x*(v[1]*u+v[5]*d+v[9]*h+v[13]),_+=x*(v[2]*u+v[6]*d+v[10]*h+v[14]),g+=x}r.set([f/g,b/g,_/g],3*l)}return r}function Hv(i,e,t){return{...e,points:Lp(i,e.points,t)}}function Gv(i,e){return e===0?i:{...i,points:i.points.map((t,n)=>t+i.normals[n]*(e/1e3))}}function hP(i,e,t){let[n,s]=[i.getAttribute("skinIndex"),i.getAttribute("skinWeight")];for(let r=0;r<e;r++)for(let o=0;o<4;o++){let a=s.getComponent(r,o);a>dP&&t(r,n.getComponent(r,o),a)}}var os={solid:0,ghost:1,decoration:2},$u={solid:0,outline:10,ghostDepth:40,ghost:41},fP=new xe,$a=class{id;number;mesh;material;shown="show";standing={line:null,tint:null};skeletal;thin;sphere;offset=new C;piece;shape;mould=null;local;outlines=[];ghostDepth=null;motion=new xe;motions=null;swellMm=0;follows;reach;inside;constructor(e,t,n,s){this.piece=e,this.shape=e.surface,this.id=e.id,this.number=t;let r=kv(n);this.skeletal=r==="bone"||r==="disc"||r==="cartilage",this.thin=r==="nerve"||r==="ligament",this.inside=yv(e.surface.points),this.material=s.tissue(r,pP(e.id,r),this.offset,e.rest,this.inside.clone(),e.geometry.hasAttribute("fibre")),this.mesh=this.build(this.material),this.sphere=e.sphere.clone(),this.reach=e.sphere.clone(),this.local=e.sphere.clone().applyMatrix4(e.rest.clone().invert());for(let o of this.drawings())this.put(o)}pose(e,t=this.swellMm){this.swellMm=t;let n=e&&(this.follows??=Bv(this.piece,this.shape));this.motions=n?e:null,n&&e?(this.motion.copy(zv(n,e)),Vv(n,e,this.reach)):(this.motion.identity(),this.reach.copy(this.piece.sphere)),this.material.uniforms.uInside.value.copy(this.motion).invert().premultiply(this.inside),this.sphere.copy(this.reach).translate(this.offset);for(let s of this.drawings())this.put(s)}surface(){let{motions:e,piece:t}=this;return e?Hv(t,Gv(this.shape,this.swellMm),e):this.shape}reshape(e){e===null&&this.mould===null||(this.shape=e?Fv(this.piece.surface,e):this.piece.surface,this.mould??=new Ju(this.piece.geometry,this.piece.rest),this.mould.take(e&&this.shape),this.follows=void 0,this.pose(this.motions))}setOffset(e){this.offset.copy(e),this.sphere.copy(this.reach).translate(e);for(let t of this.drawings())this.put(t)}setSide(e){this.material.side=e,this.material.needsUpdate=!0}setShown(e,t){if(e===this.shown)return!1;this.shown=e;let n=e==="ghost";this.mesh.visible=e!=="hide",this.mesh.layers.set(n?os.ghost:os.solid),this.mesh.material=n?t.ghost:this.material,this.mesh.renderOrder=n?$u.ghost:$u.solid,this.ghostDepth?.removeFromParent(),this.ghostDepth=n?this.decorate(t.ghostDepth,$u.ghostDepth):null;for(let s of this.outlines)s.visible=this.mesh.visible;return!0}setStanding({line:e,tint:t},n){if(e===this.standing.line&&t===this.standing.tint)return!1;let s=e===this.standing.line;if(this.standing={line:e,tint:t},n.tint(this.material,t),s)return!0;for(let l of this.outlines)l.removeFromParent();if(this.outlines=[],e===null)return!0;let r=n.outlines[e],o=$u.outline+Ya.indexOf(e)*3,a=[r.mask,r.line,...r.behind?[r.behind]:[]];return this.outlines=a.map((l,c)=>this.decorate(l,o+c)),!0}points(){let{index:e}=this.piece.sample,t=Float32Array.from({length:3*e.length},(a,l)=>this.shape.points[3*e[Math.floor(l/3)]+l%3]),n=this.motions?Lp(this.piece,t,this.motions,e):t,{x:s,y:r,z:o}=this.offset;return n.map((a,l)=>a+[s,r,o][l%3])}addTo(e){for(let t of this.drawings())e.add(t)}dispose(){for(let e of this.drawings())e.removeFromParent();this.piece.geometry.dispose(),this.material.dispose()}decorate(e,t){let n=this.build(e);return n.layers.set(os.decoration),n.renderOrder=t,n.visible=this.mesh.visible,this.put(n),this.mesh.parent?.add(n),n}drawings(){return[this.mesh,...this.outlines,...this.ghostDepth?[this.ghostDepth]:[]]}build(e){let{geometry:t,skeleton:n}=this.piece,s=n?new ui(t,e):new Nt(t,e);return s instanceof ui&&n&&s.bind(n,fP),s.matrixAutoUpdate=s.matrixWorldAutoUpdate=!1,s.userData.actor=this,s.onBeforeRender=(r,o,a,l,c)=>this.tell(c),s}tell(e){let{uSwell:t}=e.uniforms,n=this.swellMm/1e3/this.piece.rest.getMaxScaleOnAxis();t===void 0||t.value===n||(t.value=n,e.uniformsNeedUpdate=!0)}put(e){let t=this.motions===null?!this.piece.rigidAtRest:this.follows?.single==null;e.matrixWorld.makeTranslation(this.offset),t||e.matrixWorld.multiply(this.motion).multiply(this.piece.rest),e instanceof ui&&(e.isSkinnedMesh=t,e.boundingSphere=t?this.reach:this.local)}};function pP(i,e){if(e!=="muscle")return 1;let t=i.replace(/\.(left|right)$/,""),n=0;for(let s of t)n=Math.imul(n,31)+s.charCodeAt(0)|0;return .88+.3*(Math.abs(n)%8)/7}function Wv(i,e,t,n){if(e.has(i))return{line:"selected",tint:"selected"};let s=t.has(i)?"highlighted":null;return n===i?{line:"hovered",tint:s??"hovered"}:{line:s,tint:s}}var mP=.55,gP=.8,bP=.9;function qv(i,e,t){return new C(gP*(i.x-e.x),mP*(i.y-e.y),bP*Math.sign(i.z-e.z)*Math.max(0,Math.abs(i.z-e.z)-.04)).multiplyScalar(t)}function Xv(i,e){let{skeleton:t,rest:n}=e;if(!t)return null;let s=i.points.length,r=new Float32Array(3*s);i.points.forEach((v,S)=>r.set(jn(v),3*S));let o=Uint16Array.from(i.faces),a=Yu(r,o,Uint16Array.from({length:s},(v,S)=>S)),l=v=>Math.max(0,t.bones.findIndex(S=>S.userData.name===v)),[c,u]=[l(i.upper),l(i.lower)],d=n.clone().invert(),h=new Float32Array(r.length),f=new C;for(let v=0;v<r.length;v+=3)f.fromArray(r,v).applyMatrix4(d).toArray(h,v);let b=new _n;b.setIndex(new rt(o,1)),b.setAttribute("position",new rt(h,3)),b.setAttribute("normal",new rt(a,3)),b.setAttribute("cavity",new rt(new Uint8Array(s),1,!0)),b.setAttribute("openness",new rt(new Uint8Array(s).fill(255),1,!0)),b.setAttribute("region",new rt(new Uint8Array(s),1)),b.setAttribute("skinIndex",new rt(Uint16Array.from({length:4*s},(v,S)=>[c,u,0,0][S%4]),4));let _=i.upperShare.flatMap(v=>[v,1-v,0,0]);b.setAttribute("skinWeight",new rt(Float32Array.from(_),4));let g=new Ft().setFromPoints(i.points.map(v=>new C(...jn(v)))),m=Uint32Array.from({length:s},(v,S)=>S),x={points:r,normals:a,index:o};return{id:i.id,geometry:b,skeleton:t,rest:n,rigidAtRest:e.rigidAtRest,sphere:g,surface:x,sample:{index:m,points:r},extras:{}}}var _P={kind:"cartilage",layer:"discs"},Zu=class{constructor(e,t){this.materials=e;this.structures=t}materials;structures;actors=[];byId=new Map;made=[];homeIds=[];middle=new C;get(e){return this.byId.get(e)}get skeleton(){return this.actors.filter(({skeletal:e})=>e).map(({piece:e})=>e)}add(e){let t=e.find(r=>this.byId.has(r.id));if(t)throw new Error(`pack: expected new structures, got ${t.id} a second time`);let n=this.actors.length===0,s=e.map(r=>{let o=new $a(r,this.actors.length,this.info(r),this.materials);return this.actors.push(o),this.byId.set(o.id,o),o});return n&&(this.homeIds=e.map(r=>r.id),new vt().setFromArray(this.homePoints()).getCenter(this.middle)),s}dress(e,t,n){let s=new Set(t.selected),r=new Set(t.highlighted);return e.map(a=>{let l=Wv(a.id,s,r,n),c=a.setShown(t.shown.get(a.id)??"show",this.materials);return a.setStanding(l,this.materials)||c}).includes(!0)}explode(e){for(let t of this.actors)t.setOffset(qv(t.piece.sphere.center,this.middle,e))}pose(e,t,n=this.actors){let s=new Map;for(let r of n){let{skeleton:o}=r.piece;e&&o&&!s.has(o)&&s.set(o,e.motionsOf(o));let a=o&&s.get(o);r.pose(a??null,a?t(r.id):0)}}reshape(e){for(let t of this.actors)this.made.includes(t)||t.reshape(e.get(t.id)??null)}make(e){let t=[],n=e.flatMap(s=>{let r=this.byId.get(s.id),o=r&&Xv(s,r.piece);return o?[o]:[]});n.forEach((s,r)=>{let o=this.made[r],a=o?.number??this.actors.length;o?.dispose();let l=new $a(s,a,_P,this.materials);this.actors[a]=this.made[r]=l,t.push(l)});for(let s of this.made.slice(n.length))s.piece.geometry.setDrawRange(0,0);return t}pointsOf(e){let t=e.flatMap(s=>this.byId.get(s)?.points()??[]),n=new Float32Array(t.reduce((s,r)=>s+r.length,0));return t.reduce((s,r)=>(n.set(r,s),s+r.length),0),n}homePoints(){return this.pointsOf(this.homeIds)}centreOf(e){let t=this.pointsOf(e);return t.length===0?null:gi(...new vt().setFromArray(t).getCenter(new C).toArray())}planeOf(e){let t=this.byId.get(e);if(!t)return null;let{centre:n,up:s}=Rp(t.piece.surface.points),r=gi(...s.transformDirection(t.motion).divideScalar(1e3).toArray()),o=gi(...n.applyMatrix4(t.motion).add(t.offset).toArray());return{normal:r,offset_mm:r.reduce((a,l,c)=>a+l*o[c],0)}}dispose(){for(let e of this.actors)e.dispose()}info({id:e,extras:t}){let n=s=>typeof t[s]=="string"?t[s]:null;return this.structures.get(e)??{kind:n("kind")??"",layer:n("layer")}}};var Qu=class{listeners={};on(e,t){let n=this.listeners[e]??=new Set;return n.add(t),()=>n.delete(t)}emit(e,...t){for(let n of[...this.listeners[e]??[]])try{n(...t)}catch(s){reportError(s)}}clear(){this.listeners={}}};var yP="500 13px system-ui, sans-serif",jv=17,Kv=8,Jv=4,ed=5,td=12,Yv=26,vP=190;function xP(i,e,t=vP){let n=[];for(let s of i.split(/\s+/).filter(Boolean)){let r=n.length>0?`${n.at(-1)} ${s}`:s;n.length>0&&e(r)<=t?n[n.length-1]=r:n.push(s)}return n}function SP(i,e,t,n){if(i.length===0)return[];let[s,r]=[n.left+td,e-n.right-td],o=i.map(({anchor:h})=>h.x),[a,l]=[Math.min(...o),Math.max(...o)],c=(a+l)/2,u=s+r-2*c>=0?"right":"left",d=h=>l-a<40?u:h.anchor.x<c?"left":"right";return["left","right"].flatMap(h=>{let f=Math.max(...i.map(g=>g.width)),b=h==="right"?Math.max(s,Math.min(Math.max(...i.map(({right:g})=>g))+Yv,r-f)):Math.min(r,Math.max(Math.min(...i.map(({left:g})=>g))-Yv,s+f)),_=i.filter(g=>d(g)===h);return wP(_,n.top+td,t-n.bottom-td).map(g=>({...g,x:h==="right"?b:b-g.width,side:h}))})}function wP(i,e,t){let n=t-e+ed,r=i.filter(l=>(n-=l.height+ed)>=0).map(l=>({...l,y:l.anchor.y-l.height/2})).sort((l,c)=>l.anchor.y-c.anchor.y),o=e;for(let l of r)l.y=Math.max(l.y,o),o=l.y+l.height+ed;let a=t;for(let l of r.toReversed())l.y=Math.min(l.y,a-l.height),a=l.y-ed;return r}var nd=class{canvas=document.createElement("canvas");context=this.canvas.getContext("2d");shown=!1;constructor(){this.canvas.className="labels",this.canvas.setAttribute("aria-hidden","true"),this.canvas.hidden=!0}draw(e,t,n,s,r){if(!this.context||e.length===0&&!this.shown)return;let o=window.devicePixelRatio;this.shown=e.length>0,this.canvas.hidden=!this.shown,this.shown&&(this.canvas.width=Math.round(t*o),this.canvas.height=Math.round(n*o),this.context.scale(o,o),kp(this.context,e,t,n,s,r))}};function kp(i,e,t,n,s,r){let{text:o,background:a}=Gt.themes[r];i.font=yP,i.textBaseline="middle";let l=h=>i.measureText(h).width,c=({x:h,y:f})=>h>0&&f>0&&h<t&&f<n,u=e.filter(({anchor:h})=>c(h)).map(({text:h,...f})=>{let b=xP(h,l);return{...f,lines:b,width:Math.max(...b.map(l))+2*Kv,height:b.length*jv+2*Jv}}),d=SP(u,t,n,s);for(let[h,f,b,_]of[[a[0],3,4,.6],[o,1,2.5,.9]]){i.strokeStyle=i.fillStyle=h,i.lineWidth=f,i.globalAlpha=_;for(let{x:g,y:m,width:x,height:v,side:S,anchor:A}of d)i.beginPath(),i.moveTo(S==="right"?g:g+x,m+v/2),i.lineTo(A.x,A.y),i.stroke(),i.beginPath(),i.arc(A.x,A.y,b,0,2*Math.PI),i.fill()}for(let{x:h,y:f,width:b,height:_,lines:g}of d)i.globalAlpha=.88,i.fillStyle=a[0],i.beginPath(),i.roundRect(h,f,b,_,6),i.fill(),i.globalAlpha=1,i.fillStyle=o,g.forEach((m,x)=>i.fillText(m,h+Kv,f+Jv+jv*(x+.5)))}function $v(i,e){let t=Math.min(i,2),n=e?0:4;return[{pixelRatio:t,samples:n,smooth:n===0,detail:!0},...t>1&&n>0?[{pixelRatio:1,samples:n,smooth:!1,detail:!0}]:[],{pixelRatio:1,samples:0,smooth:!e,detail:!e},{pixelRatio:.75,samples:0,smooth:!e,detail:!e},{pixelRatio:.5,samples:0,smooth:!e,detail:!e}]}var id=class{constructor(e,t){this.software=t;this.ladder=$v(e,t),this.index=t?1:0}software;ladder;index=0;slow=0;fast=0;get level(){return this.index}get moving(){return this.ladder[this.index]}get changing(){let{samples:e}=this.moving;return this.index===0?this.still:{pixelRatio:Math.min(1,this.still.pixelRatio),samples:e,smooth:e===0,detail:!0}}get still(){return this.ladder[0]}setDevicePixelRatio(e){this.ladder=$v(e,this.software),this.index=Math.min(this.index,this.ladder.length-1)}feed(e){this.slow=e>45?this.slow+1:0,this.fast=e<20?this.fast+1:0,this.slow>=2&&this.index<this.ladder.length-1?this.step(1):this.fast>=60&&this.index>0&&this.step(-1)}step(e){this.index+=e,this.slow=0,this.fast=0}};var MP=140,TP=.5,EP=1/60,sd=class{constructor(e,t){this.drawing=e;this.quality=new id(window.devicePixelRatio,t)}drawing;moving=!1;frames=0;drawn=null;quality;request=0;restTimer;last=0;dirty=!0;stopped=!1;frameWaiters=[];restWaiters=[];wake(){this.stopped||this.request!==0||(this.request=requestAnimationFrame(e=>{this.request=0,this.tick(e)}))}invalidate(){this.dirty=!0,this.wake()}redraw(){this.dirty=!0,this.tick(performance.now())}spoil(){this.drawn=null,this.wake()}frame(){return new Promise(e=>{this.frameWaiters.push(e),this.invalidate()})}settled(){return this.request===0&&!this.moving&&!this.dirty&&this.isFinal()?Promise.resolve():new Promise(e=>{this.restWaiters.push(e),this.wake()})}dispose(){this.stopped=!0,cancelAnimationFrame(this.request),clearTimeout(this.restTimer);for(let e of[...this.frameWaiters,...this.restWaiters])e()}tick(e){if(this.stopped||!this.drawing.ready())return;let t=e-this.last,n=this.moving;this.last=e,this.moving=this.drawing.advance(n?Math.min(t/1e3,TP):EP),n&&this.moving&&this.quality.feed(t),this.drawing.prepare(),this.moving||n?this.draw(this.quality.moving):this.dirty&&this.draw(this.quality.changing),this.moving?this.wake():this.isFinal()?this.rest():this.restSoon()}draw(e){clearTimeout(this.restTimer),this.dirty=!1,this.drawing.draw(e),this.drawn=e,this.frames+=1;for(let t of this.frameWaiters.splice(0))t()}isFinal(){let{still:e}=this.quality,{drawn:t}=this;return t!==null&&Object.keys(e).every(n=>t[n]===e[n])}restSoon(){clearTimeout(this.restTimer),this.restTimer=setTimeout(()=>{this.stopped||this.moving||!this.drawing.ready()||(this.draw(this.quality.still),this.rest())},MP)}rest(){this.drawing.rested();for(let e of this.restWaiters.splice(0))e()}};var rd=84,Zv=28,AP=["A","P","R","L","S","I"],RP=[[0,0,1],[0,0,-1],[-1,0,0],[1,0,0],[0,1,0],[0,-1,0]],od=class{constructor(e=AP){this.letters=e;this.canvas.className="orientation",this.canvas.setAttribute("aria-hidden","true"),this.canvas.style.width=this.canvas.style.height=`${rd}px`}letters;canvas=document.createElement("canvas");drawn="";draw(e,t,n){let s=window.devicePixelRatio,r=[e.toFixed(1),t.toFixed(1),n,s].join(),o=this.canvas.getContext("2d");if(r===this.drawn||!o)return;this.drawn=r,this.canvas.width=this.canvas.height=Math.round(rd*s),o.setTransform(s,0,0,s,rd/2*s,rd/2*s);let[a,l,c]=Ka(e,t),u=(h,f)=>h[0]*f[0]+h[1]*f[1]+h[2]*f[2],d=RP.map((h,f)=>({letter:this.letters[f],x:u(h,a)*Zv,y:-u(h,l)*Zv,depth:u(h,c)})).sort((h,f)=>h.depth-f.depth);o.textAlign="center",o.textBaseline="middle",o.fillStyle=o.strokeStyle=Gt.themes[n].text;for(let{letter:h,x:f,y:b,depth:_}of d){let g=(_+1)/2,m=Math.abs(_)>.94?0:.3+.7*g;o.globalAlpha=m*.5,o.lineWidth=1.25,o.beginPath(),o.moveTo(f*.14,b*.14),o.lineTo(f*.72,b*.72),o.stroke(),o.globalAlpha=m,o.font=`600 ${(10.5+2*g).toFixed(1)}px system-ui, sans-serif`,o.fillText(h,f,b)}}};function Op(i,e){if(e===sf)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===mo||e===Ia){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===mo)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function Qv(i){let e=new Map,t=new Map,n=i.clone();return ex(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(l){return t.get(l)}),r.bind(r.skeleton,r.bindMatrix)}),n}function ex(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)ex(i.children[n],e.children[n],t)}var ad=class extends Ei{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new Vp(t)}),this.register(function(t){return new Hp(t)}),this.register(function(t){return new Gp(t)}),this.register(function(t){return new Zp(t)}),this.register(function(t){return new Qp(t)}),this.register(function(t){return new em(t)}),this.register(function(t){return new qp(t)}),this.register(function(t){return new Xp(t)}),this.register(function(t){return new jp(t)}),this.register(function(t){return new Kp(t)}),this.register(function(t){return new zp(t)}),this.register(function(t){return new Jp(t)}),this.register(function(t){return new Wp(t)}),this.register(function(t){return new $p(t)}),this.register(function(t){return new Yp(t)}),this.register(function(t){return new Up(t)}),this.register(function(t){return new ld(t,Ze.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new ld(t,Ze.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new tm(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let c=Qi.extractUrlBase(e);o=Qi.resolveURL(c,this.path)}else o=Qi.extractUrlBase(e);this.manager.itemStart(e);let a=function(c){s?s(c):console.error(c),r.manager.itemError(e),r.manager.itemEnd(e)},l=new so(this.manager);l.setPriority(this.priority),l.setCache(this.cache),l.setPath(this.path),l.setResponseType("arraybuffer"),l.setRequestHeader(this.requestHeader),l.setWithCredentials(this.withCredentials),l.load(e,function(c){try{r.parse(c,o,function(u){t(u),r.manager.itemEnd(e)},a)}catch(u){a(u)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},l=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(l.decode(new Uint8Array(e,0,4))===rx){try{o[Ze.KHR_BINARY_GLTF]=new nm(e)}catch(d){s&&s(d);return}r=JSON.parse(o[Ze.KHR_BINARY_GLTF].content)}else r=JSON.parse(l.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let c=new cm(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});c.fileLoader.setRequestHeader(this.requestHeader);for(let u=0;u<this.pluginCallbacks.length;u++){let d=this.pluginCallbacks[u](c);d.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[d.name]=d,o[d.name]=!0}if(r.extensionsUsed)for(let u=0;u<r.extensionsUsed.length;++u){let d=r.extensionsUsed[u],h=r.extensionsRequired||[];switch(d){case Ze.KHR_MATERIALS_UNLIT:o[d]=new Bp;break;case Ze.KHR_DRACO_MESH_COMPRESSION:o[d]=new im(r,this.dracoLoader);break;case Ze.KHR_TEXTURE_TRANSFORM:o[d]=new sm;break;case Ze.KHR_MESH_QUANTIZATION:o[d]=new rm;break;default:h.indexOf(d)>=0&&a[d]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+d+'".')}}c.setExtensions(o),c.setPlugins(a),c.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function CP(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function kt(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var Ze={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},Up=class{constructor(e){this.parser=e,this.name=Ze.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,l=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],c,u=new Ee(16777215);l.color!==void 0&&u.setRGB(l.color[0],l.color[1],l.color[2],Tn);let d=l.range!==void 0?l.range:0;switch(l.type){case"directional":c=new Sa(u),c.target.position.set(0,0,-1),c.add(c.target);break;case"point":c=new xa(u),c.distance=d;break;case"spot":c=new va(u),c.distance=d,l.spot=l.spot||{},l.spot.innerConeAngle=l.spot.innerConeAngle!==void 0?l.spot.innerConeAngle:0,l.spot.outerConeAngle=l.spot.outerConeAngle!==void 0?l.spot.outerConeAngle:Math.PI/4,c.angle=l.spot.outerConeAngle,c.penumbra=1-l.spot.innerConeAngle/l.spot.outerConeAngle,c.target.position.set(0,0,-1),c.add(c.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+l.type)}return c.position.set(0,0,0),ki(c,l),l.intensity!==void 0&&(c.intensity=l.intensity),c.name=t.createUniqueName(l.name||"light_"+e),s=Promise.resolve(c),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(l){return n._getNodeRef(t.cache,a,l)})}},Bp=class{constructor(){this.name=Ze.KHR_MATERIALS_UNLIT}getMaterialType(){return Mi}extendParams(e,t,n){let s=[];e.color=new Ee(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],Tn),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,$t))}return Promise.all(s)}},zp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=kt(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},Vp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return kt(this.parser,e,this.name)!==null?An:null}extendMaterialParams(e,t){let n=kt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new Ne(r,r)}return Promise.all(s)}},Hp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return kt(this.parser,e,this.name)!==null?An:null}extendMaterialParams(e,t){let n=kt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},Gp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_DISPERSION}getMaterialType(e){return kt(this.parser,e,this.name)!==null?An:null}extendMaterialParams(e,t){let n=kt(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},Wp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return kt(this.parser,e,this.name)!==null?An:null}extendMaterialParams(e,t){let n=kt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},qp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_SHEEN}getMaterialType(e){return kt(this.parser,e,this.name)!==null?An:null}extendMaterialParams(e,t){let n=kt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new Ee(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],Tn)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,$t)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},Xp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return kt(this.parser,e,this.name)!==null?An:null}extendMaterialParams(e,t){let n=kt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},jp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_VOLUME}getMaterialType(e){return kt(this.parser,e,this.name)!==null?An:null}extendMaterialParams(e,t){let n=kt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new Ee().setRGB(r[0],r[1],r[2],Tn),Promise.all(s)}},Kp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_IOR}getMaterialType(e){return kt(this.parser,e,this.name)!==null?An:null}extendMaterialParams(e,t){let n=kt(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},Jp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_SPECULAR}getMaterialType(e){return kt(this.parser,e,this.name)!==null?An:null}extendMaterialParams(e,t){let n=kt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new Ee().setRGB(r[0],r[1],r[2],Tn),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,$t)),Promise.all(s)}},Yp=class{constructor(e){this.parser=e,this.name=Ze.EXT_MATERIALS_BUMP}getMaterialType(e){return kt(this.parser,e,this.name)!==null?An:null}extendMaterialParams(e,t){let n=kt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},$p=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return kt(this.parser,e,this.name)!==null?An:null}extendMaterialParams(e,t){let n=kt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},Zp=class{constructor(e){this.parser=e,this.name=Ze.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},Qp=class{constructor(e){this.parser=e,this.name=Ze.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},em=class{constructor(e){this.parser=e,this.name=Ze.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},ld=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let l=s.byteOffset||0,c=s.byteLength||0,u=s.count,d=s.byteStride,h=new Uint8Array(a,l,c);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(u,d,h,s.mode,s.filter).then(function(f){return f.buffer}):o.ready.then(function(){let f=new ArrayBuffer(u*d);return o.decodeGltfBuffer(new Uint8Array(f),u,d,h,s.mode,s.filter),f})})}else return null}},tm=class{constructor(e){this.name=Ze.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let c of s.primitives)if(c.mode!==ri.TRIANGLES&&c.mode!==ri.TRIANGLE_STRIP&&c.mode!==ri.TRIANGLE_FAN&&c.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],l={};for(let c in o)a.push(this.parser.getDependency("accessor",o[c]).then(u=>(l[c]=u,l[c])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(c=>{let u=c.pop(),d=u.isGroup?u.children:[u],h=c[0].count,f=[];for(let b of d){let _=new xe,g=new C,m=new En,x=new C(1,1,1),v=new ca(b.geometry,b.material,h);for(let A=0;A<h;A++)l.TRANSLATION&&g.fromBufferAttribute(l.TRANSLATION,A),l.ROTATION&&m.fromBufferAttribute(l.ROTATION,A),l.SCALE&&x.fromBufferAttribute(l.SCALE,A),v.setMatrixAt(A,_.compose(g,m,x));let S=null;for(let A in l)if(A==="_COLOR_0"){let M=l[A];v.instanceColor=new Xi(M.array,M.itemSize,M.normalized)}else if(A!=="TRANSLATION"&&A!=="ROTATION"&&A!=="SCALE"){if(S===null){let y=v.geometry;S=new _n,S.name=y.name;for(let E in y.attributes)S.setAttribute(E,y.attributes[E]);for(let E in y.morphAttributes)S.morphAttributes[E]=y.morphAttributes[E];y.index!==null&&S.setIndex(y.index),S.morphTargetsRelative=y.morphTargetsRelative;for(let E of y.groups)S.addGroup(E.start,E.count,E.materialIndex);y.boundingBox!==null&&(S.boundingBox=y.boundingBox.clone()),y.boundingSphere!==null&&(S.boundingSphere=y.boundingSphere.clone()),S.drawRange.start=y.drawRange.start,S.drawRange.count=y.drawRange.count,S.userData=Object.assign({},y.userData),v.geometry=S}let M=l[A];S.setAttribute(A,new Xi(M.array,M.itemSize,M.normalized))}It.prototype.copy.call(v,b),this.parser.assignFinalMaterial(v),f.push(v)}return u.isGroup?(u.clear(),u.add(...f),u):f[0]}))}},rx="glTF",Za=12,tx={JSON:1313821514,BIN:5130562},nm=class{constructor(e){this.name=Ze.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,Za),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==rx)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-Za,r=new DataView(e,Za),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let l=r.getUint32(o,!0);if(o+=4,l===tx.JSON){let c=new Uint8Array(e,Za+o,a);this.content=n.decode(c)}else if(l===tx.BIN){let c=Za+o;this.body=e.slice(c,c+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},im=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=Ze.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},l={},c={};for(let u in o){let d=am[u]||u.toLowerCase();a[d]=o[u]}for(let u in e.attributes){let d=am[u]||u.toLowerCase();if(o[u]!==void 0){let h=n.accessors[e.attributes[u]],f=Lo[h.componentType];c[d]=f.name,l[d]=h.normalized===!0}}return t.getDependency("bufferView",r).then(function(u){return new Promise(function(d,h){s.decodeDracoFile(u,function(f){for(let b in f.attributes){let _=f.attributes[b],g=l[b];g!==void 0&&(_.normalized=g)}d(f)},a,c,Tn,h)})})}},sm=class{constructor(){this.name=Ze.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},rm=class{constructor(){this.name=Ze.KHR_MESH_QUANTIZATION}},cd=class extends Ti{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=a*2,c=a*3,u=s-t,d=(n-t)/u,h=d*d,f=h*d,b=e*c,_=b-c,g=-2*f+3*h,m=f-h,x=1-g,v=m-h+d;for(let S=0;S!==a;S++){let A=o[_+S+a],M=o[_+S+l]*u,y=o[b+S+a],E=o[b+S]*u;r[S]=x*A+v*M+g*y+m*E}return r}},PP=new En,om=class extends cd{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return PP.fromArray(r).normalize().toArray(r),r}},ri={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},Lo={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},nx={9728:Ut,9729:Bt,9984:bc,9985:ho,9986:lr,9987:Dn},ix={33071:ei,33648:Wr,10497:Si},Dp={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},am={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},ks={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},IP={CUBICSPLINE:void 0,LINEAR:Zs,STEP:$s},Fp={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function LP(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new ir({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:ni})),i.DefaultMaterial}function gr(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function ki(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function kP(i,e,t){let n=!1,s=!1,r=!1;for(let c=0,u=e.length;c<u;c++){let d=e[c];if(d.POSITION!==void 0&&(n=!0),d.NORMAL!==void 0&&(s=!0),d.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],l=[];for(let c=0,u=e.length;c<u;c++){let d=e[c];if(n){let h=d.POSITION!==void 0?t.getDependency("accessor",d.POSITION):i.attributes.position;o.push(h)}if(s){let h=d.NORMAL!==void 0?t.getDependency("accessor",d.NORMAL):i.attributes.normal;a.push(h)}if(r){let h=d.COLOR_0!==void 0?t.getDependency("accessor",d.COLOR_0):i.attributes.color;l.push(h)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l)]).then(function(c){let u=c[0],d=c[1],h=c[2];return n&&(i.morphAttributes.position=u),s&&(i.morphAttributes.normal=d),r&&(i.morphAttributes.color=h),i.morphTargetsRelative=!0,i})}function OP(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function DP(i){let e,t=i.extensions&&i.extensions[Ze.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+Np(t.attributes):e=i.indices+":"+Np(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+Np(i.targets[n]);return e}function Np(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function lm(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function FP(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var NP=new xe,cm=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new CP,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let l=a.match(/Version\/(\d+)/);s=n&&l?parseInt(l[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new _a(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new wa(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new so(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return gr(r,a,s),ki(a,s),Promise.all(n._invokeAll(function(l){return l.afterRoot&&l.afterRoot(a)})).then(function(){for(let l of a.scenes)l.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,l=o.length;a<l;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let l=this.associations.get(o);l!=null&&this.associations.set(a,l);for(let[c,u]of o.children.entries())r(u,a.children[c])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[Ze.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load(Qi.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=Dp[s.type],a=Lo[s.componentType],l=s.normalized===!0,c=new a(s.count*o);return Promise.resolve(new rt(c,o,l))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],l=Dp[s.type],c=Lo[s.componentType],u=c.BYTES_PER_ELEMENT,d=u*l,h=s.byteOffset||0,f=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,b=s.normalized===!0,_,g;if(f&&f!==d){let m=Math.floor(h/f),x="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+m+":"+s.count,v=t.cache.get(x);v||(_=new c(a,m*f,s.count*f/u),v=new Zr(_,f/u),t.cache.add(x,v)),g=new Qr(v,l,h%f/u,b)}else a===null?_=new c(s.count*l):_=new c(a,h,s.count*l),g=new rt(_,l,b);if(s.sparse!==void 0){let m=Dp.SCALAR,x=Lo[s.sparse.indices.componentType],v=s.sparse.indices.byteOffset||0,S=s.sparse.values.byteOffset||0,A=new x(o[1],v,s.sparse.count*m),M=new c(o[2],S,s.sparse.count*l);a!==null&&(g=new rt(g.array.slice(),g.itemSize,g.normalized)),g.normalized=!1;for(let y=0,E=A.length;y<E;y++){let D=A[y];if(g.setX(D,M[y*l]),l>=2&&g.setY(D,M[y*l+1]),l>=3&&g.setZ(D,M[y*l+2]),l>=4&&g.setW(D,M[y*l+3]),l>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}g.normalized=b}return g})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let l=n.manager.getHandler(o.uri);l!==null&&(a=l)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],l=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[l])return this.textureCache[l];let c=this.loadImageSource(t,n).then(function(u){u.flipY=!1,u.name=o.name||a.name||"",u.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(u.name=a.uri);let h=(r.samplers||{})[o.sampler]||{};return u.magFilter=nx[h.magFilter]||Bt,u.minFilter=nx[h.minFilter]||Dn,u.wrapS=ix[h.wrapS]||Si,u.wrapT=ix[h.wrapT]||Si,u.generateMipmaps=!u.isCompressedTexture&&u.minFilter!==Ut&&u.minFilter!==Bt,s.associations.set(u,{textures:e}),u}).catch(function(){return null});return this.textureCache[l]=c,c}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(h=>h.clone());let o=s.images[e],a=self.URL||self.webkitURL,l=o.uri||"",c=!1,u;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)u=n.getDependency("bufferView",o.bufferView).then(function(h){return new Promise(function(f,b){t.parse(h,f,b)})});else{if(o.bufferView!==void 0)l=n.getDependency("bufferView",o.bufferView).then(function(h){c=!0;let f=new Blob([h],{type:o.mimeType});return l=a.createObjectURL(f),l});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");u=Promise.resolve(l).then(function(h){return new Promise(function(f,b){let _=f;t.isImageBitmapLoader===!0&&(_=function(g){let m=new an(g);m.needsUpdate=!0,f(m)}),t.load(Qi.resolveURL(h,r.path),_,void 0,b)})})}let d=u.then(function(h){return c===!0&&a.revokeObjectURL(l),ki(h,o),h.userData.mimeType=o.mimeType||FP(o.uri),h}).catch(function(h){throw console.error("THREE.GLTFLoader: Couldn't load texture",l),h});return this.sourceCache[e]=d,d}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[Ze.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[Ze.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let l=r.associations.get(o);o=r.extensions[Ze.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,l)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new no,kn.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,l.sizeAttenuation=!1,this.cache.add(a,l)),n=l}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new to,kn.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,this.cache.add(a,l)),n=l}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let l=this.cache.get(a);l||(l=n.clone(),r&&(l.vertexColors=!0),o&&(l.flatShading=!0),s&&(l.normalScale&&(l.normalScale.y*=-1),l.clearcoatNormalScale&&(l.clearcoatNormalScale.y*=-1)),this.cache.add(a,l),this.associations.set(l,this.associations.get(n))),n=l}e.material=n}getMaterialType(){return ir}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},l=r.extensions||{},c=[];if(l[Ze.KHR_MATERIALS_UNLIT]){let d=s[Ze.KHR_MATERIALS_UNLIT];o=d.getMaterialType(),c.push(d.extendParams(a,r,t))}else{let d=r.pbrMetallicRoughness||{};if(a.color=new Ee(1,1,1),a.opacity=1,Array.isArray(d.baseColorFactor)){let h=d.baseColorFactor;a.color.setRGB(h[0],h[1],h[2],Tn),a.opacity=h[3]}d.baseColorTexture!==void 0&&c.push(t.assignTexture(a,"map",d.baseColorTexture,$t)),a.metalness=d.metallicFactor!==void 0?d.metallicFactor:1,a.roughness=d.roughnessFactor!==void 0?d.roughnessFactor:1,d.metallicRoughnessTexture!==void 0&&(c.push(t.assignTexture(a,"metalnessMap",d.metallicRoughnessTexture)),c.push(t.assignTexture(a,"roughnessMap",d.metallicRoughnessTexture))),o=this._invokeOne(function(h){return h.getMaterialType&&h.getMaterialType(e)}),c.push(Promise.all(this._invokeAll(function(h){return h.extendMaterialParams&&h.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=Cn);let u=r.alphaMode||Fp.OPAQUE;if(u===Fp.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,u===Fp.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==Mi&&(c.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new Ne(1,1),r.normalTexture.scale!==void 0)){let d=r.normalTexture.scale;a.normalScale.set(d,d)}if(r.occlusionTexture!==void 0&&o!==Mi&&(c.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==Mi){let d=r.emissiveFactor;a.emissive=new Ee().setRGB(d[0],d[1],d[2],Tn)}return r.emissiveTexture!==void 0&&o!==Mi&&c.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,$t)),Promise.all(c).then(function(){let d=new o(a);return r.name&&(d.name=r.name),ki(d,r),t.associations.set(d,{materials:e}),r.extensions&&gr(s,d,r),d})}createUniqueName(e){let t=yt.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[Ze.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(l){return sx(l,a,t)})}let o=[];for(let a=0,l=e.length;a<l;a++){let c=e[a],u=DP(c),d=s[u];if(d)o.push(d.promise);else{let h;c.extensions&&c.extensions[Ze.KHR_DRACO_MESH_COMPRESSION]?h=r(c):h=sx(new _n,c,t),c.mode===ri.TRIANGLE_STRIP?h=h.then(f=>Op(f,Ia)):c.mode===ri.TRIANGLE_FAN&&(h=h.then(f=>Op(f,mo))),s[u]={primitive:c,promise:h},o.push(h)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let l=0,c=o.length;l<c;l++){let u=o[l].material===void 0?LP(this.cache):this.getDependency("material",o[l].material);a.push(u)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(l){let c=l.slice(0,l.length-1),u=l[l.length-1],d=[];for(let f=0,b=u.length;f<b;f++){let _=u[f],g=o[f],m,x=c[f];if(g.mode===ri.TRIANGLES||g.mode===ri.TRIANGLE_STRIP||g.mode===ri.TRIANGLE_FAN||g.mode===void 0){let v=r.isSkinnedMesh===!0,S=_.hasAttribute("skinIndex")&&_.hasAttribute("skinWeight");v&&S===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),m=v&&S?new ui(_,x):new Nt(_,x),m.isSkinnedMesh===!0&&m.normalizeSkinWeights()}else if(g.mode===ri.LINES)m=new ua(_,x);else if(g.mode===ri.LINE_STRIP)m=new tr(_,x);else if(g.mode===ri.LINE_LOOP)m=new da(_,x);else if(g.mode===ri.POINTS)m=new ha(_,x);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+g.mode);Object.keys(m.geometry.morphAttributes).length>0&&OP(m,r),m.name=t.createUniqueName(r.name||"mesh_"+e),ki(m,r),g.extensions&&gr(s,m,g),t.assignFinalMaterial(m),d.push(m)}for(let f=0,b=d.length;f<b;f++)t.associations.set(d[f],{meshes:e,primitives:f});if(d.length===1)return r.extensions&&gr(s,d[0],r),d[0];let h=new Gn;r.extensions&&gr(s,h,r),t.associations.set(h,{meshes:e});for(let f=0,b=d.length;f<b;f++)h.add(d[f]);return h})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new Zt(ur.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new Zi(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),ki(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],l=[];for(let c=0,u=o.length;c<u;c++){let d=o[c];if(d){a.push(d);let h=new xe;r!==null&&h.fromArray(r.array,c*16),l.push(h)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[c])}return new er(a,l)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],l=[],c=[],u=[];for(let d=0,h=s.channels.length;d<h;d++){let f=s.channels[d],b=s.samplers[f.sampler],_=f.target,g=_.node,m=s.parameters!==void 0?s.parameters[b.input]:b.input,x=s.parameters!==void 0?s.parameters[b.output]:b.output;_.node!==void 0&&(o.push(this.getDependency("node",g)),a.push(this.getDependency("accessor",m)),l.push(this.getDependency("accessor",x)),c.push(b),u.push(_))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l),Promise.all(c),Promise.all(u)]).then(function(d){let h=d[0],f=d[1],b=d[2],_=d[3],g=d[4],m=[];for(let v=0,S=h.length;v<S;v++){let A=h[v],M=f[v],y=b[v],E=_[v],D=g[v];if(A===void 0)continue;A.updateMatrix&&A.updateMatrix();let P=n._createAnimationTracks(A,M,y,E,D);if(P)for(let k=0;k<P.length;k++)m.push(P[k])}let x=new ba(r,void 0,m);return ki(x,s),x})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let l=0,c=s.weights.length;l<c;l++)a.morphTargetInfluences[l]=s.weights[l]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let c=0,u=a.length;c<u;c++)o.push(n.getDependency("node",a[c]));let l=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),l]).then(function(c){let u=c[0],d=c[1],h=c[2];h!==null&&u.traverse(function(f){f.isSkinnedMesh&&f.bind(h,NP)});for(let f=0,b=d.length;f<b;f++)u.add(d[f]);if(u.userData.pivot!==void 0&&d.length>0){let f=u.userData.pivot,b=d[0];u.pivot=new C().fromArray(f),u.position.x-=f[0],u.position.y-=f[1],u.position.z-=f[2],b.position.set(0,0,0),delete u.userData.pivot}return u})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],l=s._invokeOne(function(c){return c.createNodeMesh&&c.createNodeMesh(e)});return l&&a.push(l),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(c){return s._getNodeRef(s.cameraCache,r.camera,c)})),s._invokeAll(function(c){return c.createNodeAttachment&&c.createNodeAttachment(e)}).forEach(function(c){a.push(c)}),this.nodeCache[e]=Promise.all(a).then(function(c){let u;if(r.isBone===!0?u=new Ss:c.length>1?u=new Gn:c.length===1?u=c[0]:u=new It,u!==c[0])for(let d=0,h=c.length;d<h;d++)u.add(c[d]);if(r.name&&(u.userData.name=r.name,u.name=o),ki(u,r),r.extensions&&gr(n,u,r),r.matrix!==void 0){let d=new xe;d.fromArray(r.matrix),u.applyMatrix4(d)}else r.translation!==void 0&&u.position.fromArray(r.translation),r.rotation!==void 0&&u.quaternion.fromArray(r.rotation),r.scale!==void 0&&u.scale.fromArray(r.scale);if(!s.associations.has(u))s.associations.set(u,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let d=s.associations.get(u);s.associations.set(u,{...d})}return s.associations.get(u).nodes=e,u}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new Gn;n.name&&(r.name=s.createUniqueName(n.name)),ki(r,n),n.extensions&&gr(t,r,n);let o=n.nodes||[],a=[];for(let l=0,c=o.length;l<c;l++)a.push(s.getDependency("node",o[l]));return Promise.all(a).then(function(l){for(let u=0,d=l.length;u<d;u++){let h=l[u];h.parent!==null?r.add(Qv(h)):r.add(h)}let c=u=>{let d=new Map;for(let[h,f]of s.associations)(h instanceof kn||h instanceof an)&&d.set(h,f);return u.traverse(h=>{let f=s.associations.get(h);f!=null&&d.set(h,f)}),d};return s.associations=c(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,l=[];function c(f){f.morphTargetInfluences&&l.push(f.name?f.name:f.uuid)}ks[r.path]===ks.weights?(c(e),e.isGroup&&e.children.forEach(c)):l.push(a);let u;switch(ks[r.path]){case ks.weights:u=Ji;break;case ks.rotation:u=Yi;break;case ks.translation:case ks.scale:u=Ms;break;default:n.itemSize===1?u=Ji:u=Ms;break}let d=s.interpolation!==void 0?IP[s.interpolation]:Zs,h=this._getArrayFromAccessor(n);for(let f=0,b=l.length;f<b;f++){let _=new u(l[f]+"."+ks[r.path],t.array,h,d);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(_),o.push(_)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=lm(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof Yi?om:cd;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function UP(i,e,t){let n=e.attributes,s=new vt;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],l=a.min,c=a.max;if(l!==void 0&&c!==void 0){if(s.set(new C(l[0],l[1],l[2]),new C(c[0],c[1],c[2])),a.normalized){let u=lm(Lo[a.componentType]);s.min.multiplyScalar(u),s.max.multiplyScalar(u)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new C,l=new C;for(let c=0,u=r.length;c<u;c++){let d=r[c];if(d.POSITION!==void 0){let h=t.json.accessors[d.POSITION],f=h.min,b=h.max;if(f!==void 0&&b!==void 0){if(l.setX(Math.max(Math.abs(f[0]),Math.abs(b[0]))),l.setY(Math.max(Math.abs(f[1]),Math.abs(b[1]))),l.setZ(Math.max(Math.abs(f[2]),Math.abs(b[2]))),h.normalized){let _=lm(Lo[h.componentType]);l.multiplyScalar(_)}a.max(l)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new Ft;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function sx(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(l){i.setAttribute(a,l)})}for(let o in n){let a=am[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return Je.workingColorSpace!==Tn&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${Je.workingColorSpace}" not supported.`),ki(i,e),UP(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?kP(i,e.targets,t):i})}var ox=(function(){var i="b9H79Tebbbe8Fv9Gbb9Gvuuuuueu9Giuuub9Geueu9Giuuueuixkbeeeddddillviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbeY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVbdE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbiL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtblK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WboY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbrl79IV9Rbwq:VZkdbk:XYi5ud9:du8Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaicefhxcj;abad9Uc;WFbGcjdadca0EhmaialfgPar9Rgoadfhsavaoadz:jjjjbgzceVhHcbhOdndninaeaO9nmeaPax9RaD6mdamaeaO9RaOamfgoae6EgAcsfglc9WGhCabaOad2fhXaAcethQaxaDfhiaOaeaoaeao6E9RhLalcl4cifcd4hKazcj;cbfaAfhYcbh8AazcjdfhEaHh3incbh5dnawTmbaxa8Acd4fRbbh5kcbh8Eazcj;cbfhqinaih8Fdndndndna5a8Ecet4ciGgoc9:fPdebdkaPa8F9RaA6mrazcj;cbfa8EaA2fa8FaAz:jjjjb8Aa8FaAfhixdkazcj;cbfa8EaA2fcbaAz:kjjjb8Aa8FhixekaPa8F9RaK6mva8FaKfhidnaCTmbaPai9RcK6mbaocdtc:q:G:cjbfcj:G:cjbawEhaczhrcbhlinargoc9Wfghaqfhrdndndndndndnaaa8Fahco4fRbbalcoG4ciGcdtfydbPDbedvivvvlvkar9cb83bwar9cb83bbxlkarcbaiRbdai8Xbb9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbaqaofgrcGfcbaicdfa8J9c8N1:NfghRbbag9cjjjjjw:dg8J9qE86bbarcVfcbaha8J9c8M1:NfghRbbag9cjjjjjl:dg8J9qE86bbarc7fcbaha8J9c8L1:NfghRbbag9cjjjjjd:dg8J9qE86bbarctfcbaha8J9c8K1:NfghRbbag9cjjjjje:dg8J9qE86bbarc91fcbaha8J9c8J1:NfghRbbag9cjjjj;ab:dg8J9qE86bbarc4fcbaha8J9cg1:NfghRbbag9cjjjja:dg8J9qE86bbarc93fcbaha8J9ch1:NfghRbbag9cjjjjz:dgg9qE86bbarc94fcbahag9ca1:NfghRbbai8Xbe9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbarc95fcbaha8J9c8N1:NfgiRbbag9cjjjjjw:dg8J9qE86bbarc96fcbaia8J9c8M1:NfgiRbbag9cjjjjjl:dg8J9qE86bbarc97fcbaia8J9c8L1:NfgiRbbag9cjjjjjd:dg8J9qE86bbarc98fcbaia8J9c8K1:NfgiRbbag9cjjjjje:dg8J9qE86bbarc99fcbaia8J9c8J1:NfgiRbbag9cjjjj;ab:dg8J9qE86bbarc9:fcbaia8J9cg1:NfgiRbbag9cjjjja:dg8J9qE86bbarcufcbaia8J9ch1:NfgiRbbag9cjjjjz:dgg9qE86bbaiag9ca1:NfhixikaraiRblaiRbbghco4g8Ka8KciSg8KE86bbaqaofgrcGfaiclfa8Kfg8KRbbahcl4ciGg8La8LciSg8LE86bbarcVfa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc7fa8Ka8Lfg8KRbbahciGghahciSghE86bbarctfa8Kahfg8KRbbaiRbeghco4g8La8LciSg8LE86bbarc91fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc4fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc93fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc94fa8Kahfg8KRbbaiRbdghco4g8La8LciSg8LE86bbarc95fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc96fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc97fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc98fa8KahfghRbbaiRbigico4g8Ka8KciSg8KE86bbarc99faha8KfghRbbaicl4ciGg8Ka8KciSg8KE86bbarc9:faha8KfghRbbaicd4ciGg8Ka8KciSg8KE86bbarcufaha8KfgrRbbaiciGgiaiciSgiE86bbaraifhixdkaraiRbwaiRbbghcl4g8Ka8KcsSg8KE86bbaqaofgrcGfaicwfa8Kfg8KRbbahcsGghahcsSghE86bbarcVfa8KahfghRbbaiRbeg8Kcl4g8La8LcsSg8LE86bbarc7faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarctfaha8KfghRbbaiRbdg8Kcl4g8La8LcsSg8LE86bbarc91faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc4faha8KfghRbbaiRbig8Kcl4g8La8LcsSg8LE86bbarc93faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc94faha8KfghRbbaiRblg8Kcl4g8La8LcsSg8LE86bbarc95faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc96faha8KfghRbbaiRbvg8Kcl4g8La8LcsSg8LE86bbarc97faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc98faha8KfghRbbaiRbog8Kcl4g8La8LcsSg8LE86bbarc99faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc9:faha8KfghRbbaiRbrgicl4g8Ka8KcsSg8KE86bbarcufaha8KfgrRbbaicsGgiaicsSgiE86bbaraifhixekarai8Pbw83bwarai8Pbb83bbaiczfhikdnaoaC9pmbalcdfhlaoczfhraPai9RcL0mekkaoaC6moaimexokaCmva8FTmvkaqaAfhqa8Ecefg8Ecl9hmbkdndndndnawTmbasa8Acd4fRbbgociGPlbedrbkaATmdaza8Afh8Fazcj;cbfhhcbh8EaEhaina8FRbbhraahocbhlinaoahalfRbbgqce4cbaqceG9R7arfgr86bbaoadfhoaAalcefgl9hmbkaacefhaa8Fcefh8FahaAfhha8Ecefg8Ecl9hmbxikkaATmeaza8Afhaazcj;cbfhhcbhoceh8EaYh8FinaEaofhlaa8Vbbhrcbhoinala8FaofRbbcwtahaofRbbgqVc;:FiGce4cbaqceG9R7arfgr87bbaladfhlaLaocefgofmbka8FaQfh8FcdhoaacdfhaahaQfhha8EceGhlcbh8EalmbxdkkaATmbaocl4h8Eaza8AfRbbhqcwhoa3hlinalRbbaotaqVhqalcefhlaocwfgoca9hmbkcbhhaEh8FaYhainazcj;cbfahfRbbhrcwhoaahlinalRbbaotarVhralaAfhlaocwfgoca9hmbkara8E94aq7hqcbhoa8Fhlinalaqao486bbalcefhlaocwfgoca9hmbka8Fadfh8FaacefhaahcefghaA9hmbkkaEclfhEa3clfh3a8Aclfg8Aad6mbkaXazcjdfaAad2z:jjjjb8AazazcjdfaAcufad2fadz:jjjjb8AaAaOfhOaihxaimbkc9:hoxdkcbc99aPax9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaok:ysezu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgDce0mbavc;abfcFecjez:kjjjb8Aav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhqaicefgwarfhldnaeTmbcmcsaDceSEhkcbhxcbhmcbhrcbhicbhoindnalaq9nmbc9:hoxikdndnawRbbgDc;Ve0mbavc;abfaoaDcu7gPcl4fcsGcitfgsydlhzasydbhHdndnaDcsGgsak9pmbavaiaPfcsGcdtfydbaxasEhDaxasTgOfhxxekdndnascsSmbcehOasc987asamffcefhDxekalcefhDal8SbbgscFeGhPdndnascu9mmbaDhlxekalcvfhlaPcFbGhPcrhsdninaD8SbbgOcFbGastaPVhPaOcu9kmeaDcefhDascrfgsc8J9hmbxdkkaDcefhlkcehOaPce4cbaPceG9R7amfhDkaDhmkavc;abfaocitfgsaDBdbasazBdlavaicdtfaDBdbavc;abfaocefcsGcitfgsaHBdbasaDBdlaocdfhoaOaifhidnadcd9hmbabarcetfgsaH87ebasclfaD87ebascdfaz87ebxdkabarcdtfgsaHBdbascwfaDBdbasclfazBdbxekdnaDcpe0mbavaiaqaDcsGfRbbgscl4gP9RcsGcdtfydbaxcefgOaPEhDavaias9RcsGcdtfydbaOaPTgzfgOascsGgPEhsaPThPdndnadcd9hmbabarcetfgHax87ebaHclfas87ebaHcdfaD87ebxekabarcdtfgHaxBdbaHcwfasBdbaHclfaDBdbkavaicdtfaxBdbavc;abfaocitfgHaDBdbaHaxBdlavaicefgicsGcdtfaDBdbavc;abfaocefcsGcitfgHasBdbaHaDBdlavaiazfgicsGcdtfasBdbavc;abfaocdfcsGcitfgDaxBdbaDasBdlaocifhoaiaPfhiaOaPfhxxekaxcbalRbbgsEgHaDc;:eSgDfhOascsGhAdndnascl4gCmbaOcefhzxekaOhzavaiaC9RcsGcdtfydbhOkdndnaAmbazcefhxxekazhxavaias9RcsGcdtfydbhzkdndnaDTmbalcefhDxekalcdfhDal8SbegPcFeGhsdnaPcu9kmbalcofhHascFbGhscrhldninaD8SbbgPcFbGaltasVhsaPcu9kmeaDcefhDalcrfglc8J9hmbkaHhDxekaDcefhDkasce4cbasceG9R7amfgmhHkdndnaCcsSmbaDhsxekaDcefhsaD8SbbglcFeGhPdnalcu9kmbaDcvfhOaPcFbGhPcrhldninas8SbbgDcFbGaltaPVhPaDcu9kmeascefhsalcrfglc8J9hmbkaOhsxekascefhskaPce4cbaPceG9R7amfgmhOkdndnaAcsSmbashlxekascefhlas8SbbgDcFeGhPdnaDcu9kmbascvfhzaPcFbGhPcrhDdninal8SbbgscFbGaDtaPVhPascu9kmealcefhlaDcrfgDc8J9hmbkazhlxekalcefhlkaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabarcetfgDaH87ebaDclfaz87ebaDcdfaO87ebxekabarcdtfgDaHBdbaDcwfazBdbaDclfaOBdbkavc;abfaocitfgDaOBdbaDaHBdlavaicdtfaHBdbavc;abfaocefcsGcitfgDazBdbaDaOBdlavaicefgicsGcdtfaOBdbavc;abfaocdfcsGcitfgDaHBdbaDazBdlavaiaCTaCcsSVfgicsGcdtfazBdbaiaATaAcsSVfhiaocifhokawcefhwaocsGhoaicsGhiarcifgrae6mbkkcbc99alaqSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk:Lvoeue99dud99eud99dndnadcl9hmbaeTmeindndnabcdfgd8Sbb:Yab8Sbbgi:Ygl:l:tabcefgv8Sbbgo:Ygr:l:tgwJbb;:9cawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai86bbdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad86bbdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad86bbabclfhbaecufgembxdkkaeTmbindndnabclfgd8Ueb:Yab8Uebgi:Ygl:l:tabcdfgv8Uebgo:Ygr:l:tgwJb;:FSawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai87ebdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad87ebdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad87ebabcwfhbaecufgembkkk:4ioiue99dud99dud99dnaeTmbcbhiabhlindndnal8Uebgv:YgoJ:ji:1Salcof8UebgrciVgw:Y:vgDNJbbbZJbbb:;avcu9kEMgq:lJbbb9p9DTmbaq:Ohkxekcjjjj94hkkalclf8Uebhvalcdf8UebhxalarcefciGcetfak87ebdndnax:YgqaDNJbbbZJbbb:;axcu9kEMgm:lJbbb9p9DTmbam:Ohxxekcjjjj94hxkabaiarciGgkfcd7cetfax87ebdndnav:YgmaDNJbbbZJbbb:;avcu9kEMgP:lJbbb9p9DTmbaP:Ohvxekcjjjj94hvkalarcufciGcetfav87ebdndnawaw2:ZgPaPMaoaoN:taqaqN:tamamN:tgoJbbbbaoJbbbb9GE:raDNJbbbZMgD:lJbbb9p9DTmbaD:Ohrxekcjjjj94hrkalakcetfar87ebalcwfhlaiclfhiaecufgembkkk9mbdnadcd4ae2gdTmbinababydbgecwtcw91:Yaece91cjjj98Gcjjj;8if::NUdbabclfhbadcufgdmbkkk:Tvirud99eudndnadcl9hmbaeTmeindndnabRbbgiabcefgl8Sbbgvabcdfgo8Sbbgrf9R:YJbbuJabcifgwRbbgdce4adVgDcd4aDVgDcl4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax86bbdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao86bbdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai86bbdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad86bbabclfhbaecufgembxdkkaeTmbindndnab8Vebgiabcdfgl8Uebgvabclfgo8Uebgrf9R:YJbFu9habcofgw8Vebgdce4adVgDcd4aDVgDcl4aDVgDcw4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax87ebdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao87ebdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai87ebdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad87ebabcwfhbaecufgembkkk9teiucbcbyd:K:G:cjbgeabcifc98GfgbBd:K:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaik;LeeeudndnaeabVciGTmbabhixekdndnadcz9pmbabhixekabhiinaiaeydbBdbaiclfaeclfydbBdbaicwfaecwfydbBdbaicxfaecxfydbBdbaeczfheaiczfhiadc9Wfgdcs0mbkkadcl6mbinaiaeydbBdbaeclfheaiclfhiadc98fgdci0mbkkdnadTmbinaiaeRbb86bbaicefhiaecefheadcufgdmbkkabk;aeedudndnabciGTmbabhixekaecFeGc:b:c:ew2hldndnadcz9pmbabhixekabhiinaialBdbaicxfalBdbaicwfalBdbaiclfalBdbaiczfhiadc9Wfgdcs0mbkkadcl6mbinaialBdbaiclfhiadc98fgdci0mbkkdnadTmbinaiae86bbaicefhiadcufgdmbkkabkk83dbcj:Gdk8Kbbbbdbbblbbbwbbbbbbbebbbdbbblbbbwbbbbc:K:Gdkl8W:qbb",e="b9H79TebbbeKl9Gbb9Gvuuuuueu9Giuuub9Geueuixkbbebeeddddilve9Weeeviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbdY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVblE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtboK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbrL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WbwY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbDl79IV9Rbqq:W9Dklbzik94evu8Jjjjjbcz9Rhbcbheincbhdcbhiinabcwfadfaicjuaead4ceGglE86bbaialfhiadcefgdcw9hmbkaeai86b:q:W:cjbaecitab8Piw83i:q:G:cjbaecefgecjd9hmbkk:JBl8Aud97dur978Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaialfgxar9RhodnadTgmmbavaoad;8qbbkaicefhPcj;abad9Uc;WFbGcjdadca0EhsdndndnadTmbaoadfhzcbhHinaeaH9nmdaxaP9RaD6miabaHad2fhOaPaDfhAasaeaH9RaHasfae6EgCcsfgocl4cifcd4hXavcj;cbfaoc9WGgQcetfhLavcj;cbfaQci2fhKavcj;cbfaQfhYcbh8Aaoc;ab6hEincbh3dnawTmbaPa8Acd4fRbbh3kcbh5avcj;cbfh8Eindndndndna3a5cet4ciGgoc9:fPdebdkaxaA9RaQ6mwdnaQTmbavcj;cbfa5aQ2faAaQ;8qbbkaAaCfhAxdkaQTmeavcj;cbfa5aQ2fcbaQ;8kbxekaxaA9RaX6moaoclVcbawEhraAaXfhocbhidnaEmbaxao9Rc;Gb6mbcbhlina8EalfhidndndndndndnaAalco4fRbbgqciGarfPDbedibledibkaipxbbbbbbbbbbbbbbbbpklbxlkaiaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaiaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaiaopbbbpklbaoczfhoxekaiaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqcd4ciGarfPDbedibledibkaiczfpxbbbbbbbbbbbbbbbbpklbxlkaiczfaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaiczfaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaiczfaopbbbpklbaoczfhoxekaiczfaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqcl4ciGarfPDbedibledibkaicafpxbbbbbbbbbbbbbbbbpklbxlkaicafaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaicafaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaicafaopbbbpklbaoczfhoxekaicafaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqco4arfPDbedibledibkaic8Wfpxbbbbbbbbbbbbbbbbpklbxlkaic8Wfaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbaiaoclffaqRb:q:W:cjbfhoxikaic8Wfaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbaiaocwffaqRb:q:W:cjbfhoxdkaic8Wfaopbbbpklbaoczfhoxekaic8WfaopbbdaoRbbgicitpbi:q:G:cjbaiRb:q:W:cjbgipsaoRbegqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbaiaocdffaqRb:q:W:cjbfhokalc;abfhialcjefaQ0meaihlaxao9Rc;Fb0mbkkdnaiaQ9pmbaici4hlinaxao9RcK6mwa8EaifhqdndndndndndnaAaico4fRbbalcoG4ciGarfPDbedibledibkaqpxbbbbbbbbbbbbbbbbpkbbxlkaqaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spkbbahaoclffagRb:q:W:cjbfhoxikaqaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spkbbahaocwffagRb:q:W:cjbfhoxdkaqaopbbbpkbbaoczfhoxekaqaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpkbbahaocdffagRb:q:W:cjbfhokalcdfhlaiczfgiaQ6mbkkaohAaoTmoka8EaQfh8Ea5cefg5cl9hmbkdndndndnawTmbaza8Acd4fRbbglciGPlbedwbkaQTmdavcjdfa8Afhlava8Afpbdbh8Jcbhoinalavcj;cbfaofpblbg8KaYaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaLaofpblbg8NaKaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLg8Fcep9Ta8Fpxeeeeeeeeeeeeeeeegap9op9Hp9rg8Fa8Jp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ma8PpmwDKYqk8AExm35Ps8E8Fg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ka8LpmwDKYqk8AExm35Ps8E8Fg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ugap9Abbbaladfglaaa8Fa8Fpmlvorlvorlvorlvorp9Ugap9Abbbaladfglaaa8Fa8FpmwDqkwDqkwDqkwDqkp9Ugap9Abbbaladfglaaa8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9AbbbaladfhlaoczfgoaQ6mbxikkaQTmeavcjdfa8Afhlava8Afpbdbh8Jcbhoinalavcj;cbfaofpblbg8KaYaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaLaofpblbg8NaKaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLg8Fcep:nea8Fpxebebebebebebebebgap9op:bep9rg8Fa8Jp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ma8PpmwDKYqk8AExm35Ps8E8Fg8Fcep:nea8Faap9op:bep9rg8Fp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLg8Fcep:nea8Faap9op:bep9rg8Fp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ka8LpmwDKYqk8AExm35Ps8E8Fg8Fcep:nea8Faap9op:bep9rg8Fp:oegap9Abbbaladfglaaa8Fa8Fpmlvorlvorlvorlvorp:oegap9Abbbaladfglaaa8Fa8FpmwDqkwDqkwDqkwDqkp:oegap9Abbbaladfglaaa8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9AbbbaladfhlaoczfgoaQ6mbxdkkaQTmbcbhocbalcl4gl9Rc8FGhiavcjdfa8Afhrava8Afpbdbhainaravcj;cbfaofpblbg8JaYaofpblbg8KpmbzeHdOiAlCvXoQrLg8LaLaofpblbg8MaKaofpblbg8NpmbzeHdOiAlCvXoQrLgypmbezHdiOAlvCXorQLg8Faip:Rea8Falp:Tep9qg8Faap9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8LaypmwDKYqk8AExm35Ps8E8Fg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8Ja8KpmwKDYq8AkEx3m5P8Es8Fg8Ja8Ma8NpmwKDYq8AkEx3m5P8Es8Fg8KpmbezHdiOAlvCXorQLg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8Ja8KpmwDKYqk8AExm35Ps8E8Fg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9AbbbaradfhraoczfgoaQ6mbkka8Aclfg8Aad6mbkdnaCad2goTmbaOavcjdfao;8qbbkdnammbavavcjdfaCcufad2fad;8qbbkaCaHfhHc9:hoaAhPaAmbxlkkaeTmbaDalfhrcbhocuhlinaralaD9RglfaD6mdasaeao9Raoasfae6Eaofgoae6mbkaial9RhPkcbc99axaP9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaokwbz:bjjjbkNsezu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgDce0mbavc;abfcFecje;8kbav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhqaicefgwarfhldnaeTmbcmcsaDceSEhkcbhxcbhmcbhrcbhicbhoindnalaq9nmbc9:hoxikdndnawRbbgDc;Ve0mbavc;abfaoaDcu7gPcl4fcsGcitfgsydlhzasydbhHdndnaDcsGgsak9pmbavaiaPfcsGcdtfydbaxasEhDaxasTgOfhxxekdndnascsSmbcehOasc987asamffcefhDxekalcefhDal8SbbgscFeGhPdndnascu9mmbaDhlxekalcvfhlaPcFbGhPcrhsdninaD8SbbgOcFbGastaPVhPaOcu9kmeaDcefhDascrfgsc8J9hmbxdkkaDcefhlkcehOaPce4cbaPceG9R7amfhDkaDhmkavc;abfaocitfgsaDBdbasazBdlavaicdtfaDBdbavc;abfaocefcsGcitfgsaHBdbasaDBdlaocdfhoaOaifhidnadcd9hmbabarcetfgsaH87ebasclfaD87ebascdfaz87ebxdkabarcdtfgsaHBdbascwfaDBdbasclfazBdbxekdnaDcpe0mbavaiaqaDcsGfRbbgscl4gP9RcsGcdtfydbaxcefgOaPEhDavaias9RcsGcdtfydbaOaPTgzfgOascsGgPEhsaPThPdndnadcd9hmbabarcetfgHax87ebaHclfas87ebaHcdfaD87ebxekabarcdtfgHaxBdbaHcwfasBdbaHclfaDBdbkavaicdtfaxBdbavc;abfaocitfgHaDBdbaHaxBdlavaicefgicsGcdtfaDBdbavc;abfaocefcsGcitfgHasBdbaHaDBdlavaiazfgicsGcdtfasBdbavc;abfaocdfcsGcitfgDaxBdbaDasBdlaocifhoaiaPfhiaOaPfhxxekaxcbalRbbgsEgHaDc;:eSgDfhOascsGhAdndnascl4gCmbaOcefhzxekaOhzavaiaC9RcsGcdtfydbhOkdndnaAmbazcefhxxekazhxavaias9RcsGcdtfydbhzkdndnaDTmbalcefhDxekalcdfhDal8SbegPcFeGhsdnaPcu9kmbalcofhHascFbGhscrhldninaD8SbbgPcFbGaltasVhsaPcu9kmeaDcefhDalcrfglc8J9hmbkaHhDxekaDcefhDkasce4cbasceG9R7amfgmhHkdndnaCcsSmbaDhsxekaDcefhsaD8SbbglcFeGhPdnalcu9kmbaDcvfhOaPcFbGhPcrhldninas8SbbgDcFbGaltaPVhPaDcu9kmeascefhsalcrfglc8J9hmbkaOhsxekascefhskaPce4cbaPceG9R7amfgmhOkdndnaAcsSmbashlxekascefhlas8SbbgDcFeGhPdnaDcu9kmbascvfhzaPcFbGhPcrhDdninal8SbbgscFbGaDtaPVhPascu9kmealcefhlaDcrfgDc8J9hmbkazhlxekalcefhlkaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabarcetfgDaH87ebaDclfaz87ebaDcdfaO87ebxekabarcdtfgDaHBdbaDcwfazBdbaDclfaOBdbkavc;abfaocitfgDaOBdbaDaHBdlavaicdtfaHBdbavc;abfaocefcsGcitfgDazBdbaDaOBdlavaicefgicsGcdtfaOBdbavc;abfaocdfcsGcitfgDaHBdbaDazBdlavaiaCTaCcsSVfgicsGcdtfazBdbaiaATaAcsSVfhiaocifhokawcefhwaocsGhoaicsGhiarcifgrae6mbkkcbc99alaqSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk;Toio97eue97aec98Ghedndnadcl9hmbaeTmecbhdinababpbbbgicKp:RecKp:Sep;6eglaicwp:RecKp:Sep;6ealp;Geaiczp:RecKp:Sep;6egvp;Gep;Kep;Legopxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgwp9op9rp;Keglpxbb;:9cbb;:9cbb;:9cbb;:9calalp;Meaoaop;Meavaravawp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFbbbFbbbFbbbFbbbp9oaipxbbbFbbbFbbbFbbbFp9op9qalavp;Mearp;Kecwp:RepxbFbbbFbbbFbbbFbbp9op9qaoavp;Mearp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgDaDpbbbgipxbbbbbbFFbbbbbbFFgwp9oabpbbbgoaipmbediwDqkzHOAKY8AEgvczp:Reczp:Sep;6eglaoaipmlvorxmPsCXQL358E8FpxFubbFubbFubbFubbp9op;6eavczp:Sep;6egvp;Gealp;Gep;Kep;Legipxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgqp9op9rp;Keglpxb;:FSb;:FSb;:FSb;:FSalalp;Meaiaip;Meavaravaqp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFFbbFFbbFFbbFFbbp9oaiavp;Mearp;Keczp:Rep9qgialavp;Mearp;KepxFFbbFFbbFFbbFFbbp9oglpmwDKYqk8AExm35Ps8E8Fp9qpkbbabaoawp9oaialpmbezHdiOAlvCXorQLp9qpkbbabcafhbadclfgdae6mbkkk;2ileue97euo97dnaec98GgiTmbcbheinabcKfpx:ji:1S:ji:1S:ji:1S:ji:1SabpbbbglabczfgvpbbbgopmlvorxmPsCXQL358E8Fgrczp:Segwpxibbbibbbibbbibbbp9qp;6egDp;NegqaDaDp;MegDaDp;KealaopmbediwDqkzHOAKY8AEgDczp:Reczp:Sep;6eglalp;MeaDczp:Sep;6egoaop;Mearczp:Reczp:Sep;6egrarp;Mep;Kep;Kep;Lepxbbbbbbbbbbbbbbbbp:4ep;Jep;Mepxbbn0bbn0bbn0bbn0gDp;KepxFFbbFFbbFFbbFFbbgkp9oaqaop;MeaDp;Keczp:Rep9qgoaqalp;MeaDp;Keakp9oaqarp;MeaDp;Keczp:Rep9qgDpmwDKYqk8AExm35Ps8E8Fglp5eawclp:RegqpEi:T:j83ibavalp5baqpEd:T:j83ibabcwfaoaDpmbezHdiOAlvCXorQLgDp5eaqpEe:T:j83ibabaDp5baqpEb:T:j83ibabcafhbaeclfgeai6mbkkkuee97dnadcd4ae2c98GgeTmbcbhdinababpbbbgicwp:Recwp:Sep;6eaicep:SepxbbjFbbjFbbjFbbjFp9opxbbjZbbjZbbjZbbjZp:Uep;Mepkbbabczfhbadclfgdae6mbkkk:Sodw97euaec98Ghedndnadcl9hmbaeTmecbhdinabpxbbuJbbuJbbuJbbuJabpbbbgicKp:TeglaicYp:Tep9qgvcdp:Teavp9qgvclp:Teavp9qgop;6ep;Negvaicwp:RecKp:SegraipxFbbbFbbbFbbbFbbbgwp9ogDp:Uep;6ep;Mepxbbn0bbn0bbn0bbn0gqp;Kecwp:RepxbFbbbFbbbFbbbFbbp9oavaDarp:Xeaiczp:RecKp:Segip:Uep;6ep;Meaqp;Keawp9op9qavaDaraip:Uep:Xep;6ep;Meaqp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qavaoalcep:Rep9oalpxebbbebbbebbbebbbp9op9qp;6ep;Meaqp;KecKp:Rep9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgkpxbFu9hbFu9hbFu9hbFu9habpbbbglakpbbbgrpmlvorxmPsCXQL358E8Fgvczp:TegqavcHp:Tep9qgicdp:Teaip9qgiclp:Teaip9qgicwp:Teaip9qgop;6ep;NegialarpmbediwDqkzHOAKY8AEgDpxFFbbFFbbFFbbFFbbglp9ograDczp:Segwp:Ueavczp:Reczp:SegDp:Xep;6ep;Mepxbbn0bbn0bbn0bbn0gvp;Kealp9oaiarawaDp:Uep:Xep;6ep;Meavp;Keczp:Rep9qgwaiaoaqcep:Rep9oaqpxebbbebbbebbbebbbp9op9qp;6ep;Meavp;Keczp:ReaiaDarp:Uep;6ep;Meavp;Kealp9op9qgipmwDKYqk8AExm35Ps8E8FpkbbabawaipmbezHdiOAlvCXorQLpkbbabcafhbadclfgdae6mbkkk9teiucbcbydj:G:cjbgeabcifc98GfgbBdj:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaikkxebcj:Gdklz:zbb",t=new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,3,2,0,0,5,3,1,0,1,12,1,0,10,22,2,12,0,65,0,65,0,65,0,252,10,0,0,11,7,0,65,0,253,15,26,11]),n=new Uint8Array([32,0,65,2,1,106,34,33,3,128,11,4,13,64,6,253,10,7,15,116,127,5,8,12,40,16,19,54,20,9,27,255,113,17,42,67,24,23,146,148,18,14,22,45,70,69,56,114,101,21,25,63,75,136,108,28,118,29,73,115]);if(typeof WebAssembly!="object")return{supported:!1};var s=WebAssembly.validate(t)?a(e):a(i),r,o=WebAssembly.instantiate(s,{}).then(function(m){r=m.instance,r.exports.__wasm_call_ctors()});function a(m){for(var x=new Uint8Array(m.length),v=0;v<m.length;++v){var S=m.charCodeAt(v);x[v]=S>96?S-97:S>64?S-39:S+4}for(var A=0,v=0;v<m.length;++v)x[A++]=x[v]<60?n[x[v]]:(x[v]-60)*64+x[++v];return x.buffer.slice(0,A)}function l(m,x,v,S,A,M,y){var E=m.exports.sbrk,D=S+3&-4,P=E(D*A),k=E(M.length),N=new Uint8Array(m.exports.memory.buffer);N.set(M,k);var V=x(P,S,A,k,M.length);if(V==0&&y&&y(P,D,A),v.set(N.subarray(P,P+S*A)),E(P-E(0)),V!=0)throw new Error("Malformed buffer data: "+V)}var c={NONE:"",OCTAHEDRAL:"meshopt_decodeFilterOct",QUATERNION:"meshopt_decodeFilterQuat",EXPONENTIAL:"meshopt_decodeFilterExp",COLOR:"meshopt_decodeFilterColor"},u={ATTRIBUTES:"meshopt_decodeVertexBuffer",TRIANGLES:"meshopt_decodeIndexBuffer",INDICES:"meshopt_decodeIndexSequence"},d=[],h=0;function f(m){var x={object:new Worker(m),pending:0,requests:{}};return x.object.onmessage=function(v){var S=v.data;x.pending-=S.count,x.requests[S.id][S.action](S.value),delete x.requests[S.id]},x}function b(m){for(var x="self.ready = WebAssembly.instantiate(new Uint8Array(["+new Uint8Array(s)+"]), {}).then(function(result) { result.instance.exports.__wasm_call_ctors(); return result.instance; });self.onmessage = "+g.name+";"+l.toString()+g.toString(),v=new Blob([x],{type:"text/javascript"}),S=URL.createObjectURL(v),A=d.length;A<m;++A)d[A]=f(S);for(var A=m;A<d.length;++A)d[A].object.postMessage({});d.length=m,URL.revokeObjectURL(S)}function _(m,x,v,S,A){for(var M=d[0],y=1;y<d.length;++y)d[y].pending<M.pending&&(M=d[y]);return new Promise(function(E,D){var P=new Uint8Array(v),k=++h;M.pending+=m,M.requests[k]={resolve:E,reject:D},M.object.postMessage({id:k,count:m,size:x,source:P,mode:S,filter:A},[P.buffer])})}function g(m){var x=m.data;self.ready.then(function(v){if(!x.id)return self.close();try{var S=new Uint8Array(x.count*x.size);l(v,v.exports[x.mode],S,x.count,x.size,x.source,v.exports[x.filter]),self.postMessage({id:x.id,count:x.count,action:"resolve",value:S},[S.buffer])}catch(A){self.postMessage({id:x.id,count:x.count,action:"reject",value:A})}})}return{ready:o,supported:!0,useWorkers:function(m){b(m)},decodeVertexBuffer:function(m,x,v,S,A){l(r,r.exports.meshopt_decodeVertexBuffer,m,x,v,S,r.exports[c[A]])},decodeIndexBuffer:function(m,x,v,S){l(r,r.exports.meshopt_decodeIndexBuffer,m,x,v,S)},decodeIndexSequence:function(m,x,v,S){l(r,r.exports.meshopt_decodeIndexSequence,m,x,v,S)},decodeGltfBuffer:function(m,x,v,S,A,M){l(r,r.exports[u[A]],m,x,v,S,r.exports[c[M]])},decodeGltfBufferAsync:function(m,x,v,S,A){return d.length>0?_(m,x,v,u[S],c[A]):o.then(function(){var M=new Uint8Array(m*x);return l(r,r.exports[u[S]],M,m,x,v,r.exports[c[A]]),M})}}})();function ax(i,e,t){let n=i.length/3,s=new Float32Array(n),r=new Float32Array(n),o=(c,u)=>c[u],a=(c,u)=>{let d=o(i,3*u)-o(i,3*c),h=o(i,3*u+1)-o(i,3*c+1),f=o(i,3*u+2)-o(i,3*c+2),b=Math.hypot(d,h,f)||1;s[c]=o(s,c)+(d*o(e,3*c)+h*o(e,3*c+1)+f*o(e,3*c+2))/b,r[c]=o(r,c)+1};lx(t,(c,u,d)=>{a(c,u),a(c,d)});let l=s.map((c,u)=>c/Math.max(1,o(r,u)));for(let c=0;c<3;c++)l=BP(l,t,r);return Uint8Array.from(l,c=>255*Math.min(1,Math.max(0,c*2.6)))}function lx(i,e){for(let t=0;t+2<i.length;t+=3){let[n,s,r]=[i[t],i[t+1],i[t+2]];e(n,s,r),e(s,r,n),e(r,n,s)}}function BP(i,e,t){let n=new Float32Array(i.length);return lx(e,(s,r,o)=>{n[s]=n[s]+i[r]+i[o]}),n.map((s,r)=>(i[r]+s)/(1+t[r]))}var ud=.003,cx=4,zP=1.6,VP=[.55,.7,.65,.4],dd=class{min;grids;constructor(e){let t=new vt,n=new C;for(let{points:l}of e)for(let c=0;c<l.length;c+=3)t.expandByPoint(n.fromArray(l,c));t.expandByScalar(ud*2**(cx-1)),this.min=t.min.clone();let s=t.getSize(n),r=l=>Math.max(1,Math.ceil(l/ud)),o=[r(s.x),r(s.y),r(s.z)],a={data:new Float32Array(o[0]*o[1]*o[2]),size:o,cell:ud};for(let l of e)this.strew(a,l.points,l.index);a.data.forEach((l,c)=>a.data[c]=Math.min(1,l/ud**2)),this.grids=[a];for(let l=1;l<cx;l++)this.grids.push(HP(this.grids[l-1]))}openness({points:e,normals:t}){let n=new Uint8Array(e.length/3);for(let s=0;s<n.length;s++){let r=(a,l)=>a[3*s+l],o=1;this.grids.forEach((a,l)=>{let c=a.cell*zP,u=this.read(a,r(e,0)+c*r(t,0),r(e,1)+c*r(t,1),r(e,2)+c*r(t,2));o*=1-Math.min(1,u*VP[l]*2**l)}),n[s]=255*o}return n}strew(e,t,n){let[s,r,o,a]=[new C,new C,new C,new C];for(let l=0;l+2<n.length;l+=3){s.fromArray(t,3*n[l]),r.fromArray(t,3*n[l+1]).sub(s),o.fromArray(t,3*n[l+2]).sub(s);let c=a.crossVectors(r,o).length()/2,u=Math.min(24,Math.max(1,Math.ceil(Math.max(r.length(),o.length())/e.cell))),d=c/(u*(u+1)/2);for(let h=0;h<u;h++)for(let f=0;f<u-h;f++){a.copy(s).addScaledVector(r,(h+1/3)/u).addScaledVector(o,(f+1/3)/u);let b=this.cellAt(e,a.x,a.y,a.z);b>=0&&(e.data[b]=e.data[b]+d)}}}cellAt({size:e,cell:t},n,s,r){let o=Math.floor((n-this.min.x)/t),a=Math.floor((s-this.min.y)/t),l=Math.floor((r-this.min.z)/t);return o<0||a<0||l<0||o>=e[0]||a>=e[1]||l>=e[2]?-1:o+e[0]*(a+e[1]*l)}read(e,t,n,s){let r=e.cell,o=(b,_)=>(b-_)/r-.5,[a,l,c]=[o(t,this.min.x),o(n,this.min.y),o(s,this.min.z)],[u,d,h]=[a-Math.floor(a),l-Math.floor(l),c-Math.floor(c)],f=0;for(let b=0;b<8;b++){let _=b&1,g=b>>1&1,m=b>>2,x=this.cellAt(e,t+(_-u)*r,n+(g-d)*r,s+(m-h)*r),v=(_?u:1-u)*(g?d:1-d)*(m?h:1-h);x>=0&&(f+=v*e.data[x])}return f}};function HP(i){let e=i.size.map(o=>Math.ceil(o/2)),t=new Float32Array(e[0]*e[1]*e[2]),[n,s,r]=i.size;for(let o=0;o<r;o++)for(let a=0;a<s;a++){let l=n*(a+s*o),c=e[0]*((a>>1)+e[1]*(o>>1));for(let u=0;u<n;u++)t[c+(u>>1)]=t[c+(u>>1)]+i.data[l+u]/8}return{data:t,size:e,cell:i.cell*2}}function br(i){let e=i.userData.name;return typeof e=="string"&&e!==""?e:void 0}var GP=1e-5,hd=class{root=new Gn;bones=new Map;rest=new Map;motions=new Map;constructor(){this.root.name="joints",this.root.matrixAutoUpdate=!1}adopt(e){let t=e.bones.map(n=>this.bones.get(br(n)??n.name)??this.add(n));this.root.updateMatrixWorld(!0);for(let n of t)this.rest.set(n,n.matrixWorld.clone());return new er(t,e.boneInverses)}pose(e){for(let[t,n]of this.bones){let s=e?.get(t),r=this.rest.get(n);this.motions.set(n,s?Uv(s):new xe),n.matrixWorld.copy(r).premultiply(this.motions.get(n))}}motionsOf(e){return e.bones.map(t=>this.motions.get(t)??new xe)}add(e){let t=br(e)??e.name,n=new Ss;n.userData.name=t,n.name=t;let s=e.parent===null?void 0:this.bones.get(br(e.parent)??"");return s?(n.position.copy(e.position),n.quaternion.copy(e.quaternion),s.add(n)):(e.updateWorldMatrix(!0,!1),e.matrixWorld.decompose(n.position,n.quaternion,n.scale),this.root.add(n)),this.bones.set(t,n),n}};function ux(i){let e=i.bones.map((r,o)=>new xe().multiplyMatrices(r.matrixWorld,i.boneInverses[o])),[t,...n]=e;return t&&n.every(r=>r.elements.every((o,a)=>Math.abs(o-t.elements[a])<GP))?t:null}var WP=240;async function hx(i,e,t){let s=await new ad().setMeshoptDecoder(ox).parseAsync(i,"");s.scene.updateMatrixWorld(!0);let r=new Map,o=[];if(s.scene.traverse(a=>{if(!(a instanceof Nt))return;let l=qP(a);l&&o.push(XP(br(l),a,l.userData,e,r))}),o.length>0){let a=new dd([...t,...o].map(({surface:l})=>l));for(let{geometry:l,surface:c}of o)l.setAttribute("openness",new rt(a.openness(c),1,!0))}return o}function qP(i){for(let e=i;e;e=e.parent)if(br(e)!==void 0)return e;return null}function XP(i,e,t,n,s){let r=e.geometry,o=null;if(e instanceof ui){let f=e.skeleton.bones.map(b=>br(b)).join()+e.skeleton.boneInverses.map(b=>b.elements.join()).join();o=s.get(f)??n.adopt(e.skeleton),s.set(f,o)}let a=o?ux(o):e.matrixWorld.clone(),l=a??e.matrixWorld.clone(),c=dx(r,"position").slice(),u=dx(r,"normal").slice();JP(c,u,l);let d={points:c,normals:u,index:jP(r,c,u)},h=YP(c);return{id:i,geometry:r,skeleton:o,rest:l,rigidAtRest:a!==null,sphere:h,surface:d,sample:$P(c),extras:t}}function jP(i,e,t){KP(i);let n=i.getIndex();if(!n)throw new Error("pack: expected indexed triangles, got a mesh without an index");i.setAttribute("cavity",new rt(ax(e,t,n.array),1,!0));for(let s of["uv","uv1","color"])i.deleteAttribute(s);return n.array}function KP(i){if(i.hasAttribute("_fibre")){let e=i.getAttribute("_fibre"),t=new Int8Array(e.count*3),n=new Uint8Array(e.count);for(let s=0;s<e.count;s++)t.set([e.getX(s),e.getY(s),e.getZ(s)].map(r=>127*(2*r-1)),3*s),n[s]=Math.round(255*e.getW(s));i.setAttribute("fibre",new rt(t,3,!0)),i.setAttribute("region",new rt(n,1))}else i.hasAttribute("_region")&&i.setAttribute("region",i.getAttribute("_region"));i.deleteAttribute("_fibre"),i.deleteAttribute("_region")}function dx(i,e){if(!i.hasAttribute(e))throw new Error(`pack: expected vertex attribute ${e.toUpperCase()}, got none`);let t=i.getAttribute(e),n=new Float32Array(t.count*3);for(let s=0;s<t.count;s++)n[3*s]=t.getX(s),n[3*s+1]=t.getY(s),n[3*s+2]=t.getZ(s);return n}function JP(i,e,t){let n=new Oe().getNormalMatrix(t),s=new C;for(let r=0;r<i.length;r+=3)s.fromArray(i,r).applyMatrix4(t).toArray(i,r),s.fromArray(e,r).applyMatrix3(n).normalize().toArray(e,r)}function YP(i){let{x:e,y:t,z:n}=new vt().setFromArray(i).getCenter(new C),s=0;for(let r=0;r<i.length;r+=3){let[o,a,l]=[i[r]-e,i[r+1]-t,i[r+2]-n];s=Math.max(s,o*o+a*a+l*l)}return new Ft(new C(e,t,n),Math.sqrt(s))}function $P(i){let e=i.length/3,t=Math.min(e,WP),n=new Set(ZP(i));for(let o=0;o<t;o++)n.add(Math.floor(o*e/t));let s=Uint32Array.from(n),r=o=>i[3*s[Math.floor(o/3)]+o%3];return{index:s,points:Float32Array.from({length:s.length*3},(o,a)=>r(a))}}function ZP(i){let e=[0,0,0,0,0,0],t=(n,s)=>i[3*n+s];for(let n=0;n<i.length/3;n++)for(let s=0;s<3;s++)t(n,s)<t(e[s],s)&&(e[s]=n),t(n,s)>t(e[s+3],s)&&(e[s+3]=n);return e}var fx={reach:4,any:!1},px={reach:9,any:!0},QP=14,fd=4,pd=class{constructor(e,t){this.renderer=e;this.scene=t;this.target.texture.generateMipmaps=!1}renderer;scene;lastMs=0;material=new qt({vertexShader:Rv,fragmentShader:Cv,uniforms:{uId:{value:0},uSwell:{value:0}},clipping:!0});target=new dn(1,1,{samples:0});setSide(e){this.material.side=e,this.material.needsUpdate=!0}enlist(e){let t=e.mesh.onBeforeRender.bind(e.mesh);e.mesh.onBeforeRender=(n,s,r,o,a,l)=>{t(n,s,r,o,a,l),a===this.material&&(this.material.uniforms.uId.value=e.number,this.material.uniformsNeedUpdate=!0)}}pick(e,t,n,s,{width:r,height:o,reach:a,any:l}){let c=performance.now(),u=2*a+1;this.target.setSize(u,u),e.setViewOffset(r,o,Math.floor(n)-a,Math.floor(s)-a,u,u);let d=2*Math.tan(e.fov*Math.PI/360)/o,h=f=>f.sphere.radius<QP*d*e.position.distanceTo(f.sphere.center);try{for(let f of[os.solid,os.ghost]){if(!t.some(g=>g.mesh.visible&&g.mesh.layers.isEnabled(f)))continue;let b=this.render(e,f,u),_=tI(b,u,(g,m)=>{let x=t[g];return x!==void 0&&(m===0||l||x.thin||h(x))});if(_)return{actor:t[_.number],region:_.region}}return null}finally{e.clearViewOffset(),this.lastMs=performance.now()-c}}survey(e,t,n){let{pixels:s,columns:r,rows:o}=this.small(e,t,n);return eI(s,r,o,fd)}numbers(e,t,n){let{pixels:s,columns:r,rows:o}=this.small(e,t,n),a=l=>s[l]+256*s[l+1];return Array.from({length:r*o},(l,c)=>s[4*c+3]===0?null:a(4*c))}dispose(){this.material.dispose(),this.target.dispose()}within(e,t,n,s){let{pixels:r,columns:o,rows:a}=this.small(e,t,n),l=({x:c,y:u})=>c>=s.left&&c<=s.right&&u>=s.top&&u<=s.bottom;return new Set([...mx(r,o,a,fd)].flatMap(([c,u])=>u.some(l)?[c]:[]))}small(e,t,n){let[s,r]=[Math.ceil(t/fd),Math.ceil(n/fd)];return this.target.setSize(s,r),{pixels:this.render(e,os.solid,s,r),columns:s,rows:r}}render(e,t,n,s=n){let{renderer:r,scene:o}=this;e.layers.set(t),o.overrideMaterial=this.material,r.setRenderTarget(this.target),r.setClearColor(0,0),r.clear(),r.render(o,e);let a=new Uint8Array(n*s*4);return r.readRenderTargetPixels(this.target,0,0,n,s,a),r.setRenderTarget(null),o.overrideMaterial=null,a}};function mx(i,e,t,n){let s=new Map;for(let r=0;r<e*t;r++){if(i[4*r+3]===0)continue;let o=i[4*r]+256*i[4*r+1],a={x:(r%e+.5)*n,y:(t-Math.floor(r/e)-.5)*n},l=s.get(o);l?l.push(a):s.set(o,[a])}return s}function eI(i,e,t,n){let s=r=>{let o=d=>r.reduce((h,f)=>h+f[d],0)/r.length,a={x:o("x"),y:o("y")},l=d=>Math.hypot(d.x-a.x,d.y-a.y),c=r.reduce((d,h)=>l(h)<l(d)?h:d),u=r.map(({x:d})=>d);return{anchor:c,left:u.reduce((d,h)=>Math.min(d,h)),right:u.reduce((d,h)=>Math.max(d,h))}};return new Map([...mx(i,e,t,n)].map(([r,o])=>[r,s(o)]))}function tI(i,e,t){let n=(e-1)/2,s=1/0,r=null;for(let o=0;o<e*e;o++){if(i[4*o+3]===0)continue;let a=(o%e-n)**2+(Math.floor(o/e)-n)**2;if(a>=s||a>(n+.5)**2)continue;let l=i[4*o]+256*i[4*o+1];t(l,a)&&(s=a,r={number:l,region:i[4*o+2]})}return r}var md=class{constructor(e,t){this.element=e;this.events=t;let{signal:n}=this.abort,s=(o,a)=>e.addEventListener(o,a,{signal:n});s("pointerdown",o=>this.onDown(o)),s("pointermove",o=>this.onMove(o)),s("pointerleave",()=>this.down.size===0&&t.leave());let r=e.ownerDocument.defaultView??globalThis;r.addEventListener("pointerup",o=>this.onUp(o),{signal:n}),r.addEventListener("pointercancel",o=>this.onCancel(o),{signal:n}),e.addEventListener("contextmenu",o=>o.preventDefault(),{signal:n})}element;events;abort=new AbortController;down=new Set;press=null;last={x:0,y:0,time:-1/0};dispose(){this.forget(),this.abort.abort()}onDown(e){if(this.down.add(e.pointerId),this.press){this.press.spoiled=!0;return}let t=e.pointerType==="touch",[n,s]=this.place(e),r={id:e.pointerId,x:n,y:s,time:e.timeStamp,button:e.button,touch:t,spoiled:!1,timer:void 0};t&&(r.timer=setTimeout(()=>this.onLong(r),550)),this.press=r}onMove(e){let[t,n]=this.place(e);if(this.down.size===0){e.pointerType!=="touch"&&this.events.hover(t,n);return}let{press:s}=this;s&&s.id===e.pointerId&&this.travelled(s,t,n)&&(s.spoiled=!0)}onUp(e){this.down.delete(e.pointerId);let{press:t}=this;if(!t||t.id!==e.pointerId)return;this.forget();let[n,s]=this.place(e);t.spoiled||this.travelled(t,n,s)||e.timeStamp-t.time>550||(t.button===2?this.events.menu(n,s):t.button===0&&this.onClick(n,s,e,t.touch))}onClick(e,t,n,s){let r={shift:n.shiftKey,ctrl:n.ctrlKey||n.metaKey,touch:s},o=n.timeStamp-this.last.time<320&&Math.hypot(e-this.last.x,t-this.last.y)<20;this.last=o?{x:0,y:0,time:-1/0}:{x:e,y:t,time:n.timeStamp},o?this.events.double(e,t,r):this.events.click(e,t,r)}onLong(e){this.press!==e||e.spoiled||(e.spoiled=!0,this.events.menu(e.x,e.y))}onCancel(e){this.down.delete(e.pointerId),this.press?.id===e.pointerId&&this.forget()}forget(){clearTimeout(this.press?.timer),this.press=null}travelled(e,t,n){return Math.hypot(t-e.x,n-e.y)>(e.touch?9:4)}place(e){let t=this.element.getBoundingClientRect();return[e.clientX-t.left,e.clientY-t.top]}};var gx=[1,2,5,10,20,50,100,200,500],nI=96;function iI(i,e=nI){let t=gx.findLast(n=>n/i<=e)??gx[0];return{mm:t,px:t/i}}var gd=class{element=document.createElement("div");shown="";constructor(){this.element.className="scale-bar",this.element.setAttribute("aria-hidden","true")}draw(e,t){let{mm:n,px:s}=iI(e),r=`${n} ${s.toFixed(0)} ${t}`;r!==this.shown&&(this.shown=r,this.element.style.width=`${s.toFixed(0)}px`,this.element.style.color=Gt.themes[t].text,this.element.textContent=n>=10?`${n/10} cm`:`${n} mm`)}};function bx(i,e,t,n,s){let r=new vt().setFromArray(i.points()).getCenter(new C).project(e),[o,a]=[(r.x+1)/2*t,(1-r.y)/2*n];return{x:o,y:a,anchor:s?.anchor??null}}function _x(i,e,t,n){let s=i.clone().applyMatrix4(t.clone().invert()),{start:r,face:o}=sI(i,n);if(r===1/0)return null;let a=null,l=0,{points:c,index:u}=e,[d,h,f,b]=[new C,new C,new C,new C];for(let _=0;_+2<u.length;_+=3){if(d.fromArray(c,3*u[_]),h.fromArray(c,3*u[_+1]),f.fromArray(c,3*u[_+2]),!s.intersectTriangle(d,h,f,!1,b))continue;let g=s.origin.distanceTo(b);g<r?l+=1:rI(b.clone().applyMatrix4(t),n)&&g<(a?.distance??1/0)&&(a={distance:g,normal:h.clone().sub(d).cross(f.clone().sub(d)).normalize()})}return o&&l%2===1?{point:i.at(r,new C),normal:o.clone().negate()}:a?{point:i.at(a.distance,new C),normal:a.normal.transformDirection(t)}:null}function sI(i,e){let t=0,n=null;for(let{normal:s,constant:r}of e){let o=s.dot(i.origin)+r;if(o>=0)continue;let a=s.dot(i.direction),l=a>0?-o/a:1/0;l>t&&([t,n]=[l,s])}return{start:t,face:n}}function rI(i,e){return e.every(({normal:t,constant:n})=>t.dot(i)+n>=-1e-9)}function yx(i,e,t,n,s,r){let o=e.map(l=>l.mesh.visible),a=()=>t.numbers(n,s,r);try{for(let d of e)d.mesh.visible=i.has(d.id);let l=a();e.forEach((d,h)=>d.mesh.visible=o[h]);let c=l.flatMap((d,h)=>d===null?[]:[h]),u=[];for(let d=0;d<16;d++){let h=a(),f=new Map;for(let _ of c){let g=h[_],m=g===null?void 0:e[g];m&&!i.has(m.id)&&f.set(m.number,(f.get(m.number)??0)+1)}let b=[...f].filter(([,_])=>_>=.01*c.length).map(([_])=>e[_]);if(b.length===0)break;for(let _ of b)_.mesh.visible=!1;u.push(...b.map(({id:_})=>_))}return u}finally{e.forEach((l,c)=>l.mesh.visible=o[c])}}var bd=class{constructor(e,t,n,s,r){this.cast=e;this.camera=t;this.picker=n;this.stage=s;this.ready=r}cast;camera;picker;stage;ready;known=null;forget(){this.known=null}hit(e,t,n=!1){if(!this.ready())return null;let{width:s,height:r}=this.stage;return this.picker.pick(this.camera,this.cast.actors,e,t,{width:s,height:r,...n?px:fx})}project(e){let t=this.cast.get(e);return!t||!this.ready()?null:bx(t,this.camera,this.stage.width,this.stage.height,this.look().get(t.number))}named(e){return!e||e.size===0?[]:[...e].flatMap(([t,n])=>{let s=this.look().get(this.cast.get(t)?.number??-1);return s?[{text:n,...s}]:[]})}inFrontOf(e){return this.ready()?yx(new Set(e),this.cast.actors,this.picker,this.camera,this.stage.width,this.stage.height):[]}idsIn(e,t,n,s){if(!this.ready())return[];let r=this.picker.within(this.camera,this.stage.width,this.stage.height,{left:e,top:t,right:n,bottom:s});return this.cast.actors.filter(({number:o})=>r.has(o)).map(({id:o})=>o)}surfaceAt(e,t){let n=this.hit(e,t)?.actor;if(!n)return null;let s=new sr;s.setFromCamera(new Ne(2*e/this.stage.width-1,1-2*t/this.stage.height),this.camera);let r=_x(s.ray,n.surface(),new xe().makeTranslation(n.offset),this.stage.kept);if(!r)return null;let o=gi(...r.normal.divideScalar(1e3).toArray());return{id:n.id,point_mm:gi(...r.point.sub(n.offset).toArray()),normal:o}}look(){return this.ready()?(this.known??=this.picker.survey(this.camera,this.stage.width,this.stage.height),this.known):new Map}};var _r=class extends Error{name="NoWebGL"};var _d=class{renderer;canvas;scene=new oa;width=0;height=0;drawn={triangles:0,calls:0};target=null;screenCamera=new Zi;background=new qt({vertexShader:Pp,fragmentShader:Pv,uniforms:{uInner:{value:new Ee},uOuter:{value:new Ee},uAspect:{value:1}},depthTest:!1,depthWrite:!1});copy=new qt({vertexShader:Pp,fragmentShader:Iv,uniforms:{uPicture:{value:null},uTexel:{value:new Ne},uSmooth:{value:!1}},depthTest:!1,depthWrite:!1});plane=new nr(2,2);screen=new Nt(this.plane,this.copy);constructor(){this.canvas=document.createElement("canvas");let e={alpha:!1,antialias:!1,depth:!1,stencil:!1,powerPreference:"high-performance"},t=this.canvas.getContext("webgl2",e);if(!t)throw new _r("viewer: expected a WebGL 2 context, the browser gave none");this.renderer=new au({canvas:this.canvas,context:t,...e}),this.renderer.autoClear=!1,this.renderer.info.autoReset=!1,this.renderer.setPixelRatio(1),this.renderer.setOpaqueSort(oI),this.renderer.setClearColor(0,0);let n=new Nt(this.plane,this.background);n.frustumCulled=this.screen.frustumCulled=!1,n.renderOrder=-1,n.layers.set(os.decoration),this.scene.add(n),this.scene.matrixWorldAutoUpdate=!1}get software(){let e=this.renderer.getContext(),t=e.getExtension("WEBGL_debug_renderer_info"),n=e.getParameter(t?t.UNMASKED_RENDERER_WEBGL:e.RENDERER);return/swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(n))}get kept(){return this.renderer.clippingPlanes}setSections(e){this.renderer.clippingPlanes=e.map(({normal:t,offset_mm:n})=>{let[s,r,o]=jn(t),a=new C(s,r,o).normalize();return new Hn(a.negate(),n/1e3/Math.hypot(...t))})}setTheme(e){let[t,n]=Gt.themes[e].background;this.background.uniforms.uInner.value.set(t).convertLinearToSRGB(),this.background.uniforms.uOuter.value.set(n).convertLinearToSRGB()}setSize(e,t,n){this.width=e,this.height=t,this.renderer.setSize(Math.round(e*n),Math.round(t*n),!1),this.background.uniforms.uAspect.value=e/t}draw(e,t,n,{pixelRatio:s,samples:r,smooth:o,detail:a}){let{renderer:l,scene:c}=this,u=this.prepare(Math.max(1,Math.round(this.width*s)),Math.max(1,Math.round(this.height*s)),r);n.detail=a,n.setSize(u.width,u.height,s);for(let b of t)b.mesh.userData.distance=e.position.distanceToSquared(b.sphere.center);l.info.reset(),l.setRenderTarget(u),l.clear(),e.layers.enableAll(),l.render(c,e),l.setRenderTarget(null);let d=this.copy.uniforms;d.uPicture.value=u.texture,d.uSmooth.value=o,d.uTexel.value.set(1/u.width,1/u.height);let{triangles:h,calls:f}=l.info.render;this.drawn={triangles:h,calls:f},l.render(this.screen,this.screenCamera)}async png(e){let{target:t,renderer:n}=this;if(!t)throw new Error("viewer: expected a picture to have been drawn before it is saved, got none");let{width:s,height:r}=t,o=new Uint8ClampedArray(s*r*4);n.readRenderTargetPixels(t,0,0,s,r,o);let a=document.createElement("canvas");Object.assign(a,{width:s,height:r});let l=a.getContext("2d");if(!l)throw new Error("viewer: expected a 2D canvas for the picture, the browser gave none");let c=l.createImageData(s,r);for(let u=0;u<r;u++)c.data.set(o.subarray((r-1-u)*s*4,(r-u)*s*4),u*s*4);return l.putImageData(c,0,0),e(l),new Promise((u,d)=>{a.toBlob(h=>h?u(h):d(new Error("viewer: the browser could not encode the picture")),"image/png")})}add(e){this.scene.add(e)}dispose(){this.target?.dispose(),this.plane.dispose(),this.background.dispose(),this.copy.dispose(),this.renderer.dispose(),this.renderer.forceContextLoss(),this.canvas.remove()}prepare(e,t,n){return this.target&&this.target.samples!==n&&(this.target.dispose(),this.target=null),this.target??=new dn(e,t,{samples:n,stencilBuffer:!0,type:ln}),this.target.setSize(e,t),this.target}};function oI(i,e){let t=n=>n.userData.distance??0;return i.renderOrder-e.renderOrder||t(i.object)-t(e.object)}var vx=`canvas {
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
`;var lI=250,cI=160,yd=class{constructor(e,t){this.options=t;this.stage=new _d,this.scene={selected:[],highlighted:[],shown:new Map,theme:t.theme},this.root=e.ownerDocument.createElement("div"),this.root.style.cssText="position:absolute;inset:0;overflow:hidden";let n=e.ownerDocument.createElement("style");n.textContent=vx,this.orientation=new od(t.orientationLetters),this.root.attachShadow({mode:"open"}).append(n,this.stage.canvas,this.labels.canvas,this.orientation.canvas,this.scaleBar.element),e.append(this.root);let{canvas:s,renderer:r}=this.stage;this.loop=new sd({advance:o=>this.orbit.update(o),prepare:()=>this.hoverNow(),draw:o=>this.draw(o),rested:()=>this.reportCamera(),ready:()=>this.ready()},this.stage.software),this.materials=new Ku(t.theme),this.stage.setTheme(t.theme),this.cast=new Zu(this.materials,t.structures),this.picker=new pd(r,this.stage.scene),this.stage.add(this.joints.root),this.orbit=new Hu(s,!0,()=>this.loop.wake()),this.sightings=new bd(this.cast,this.orbit.camera,this.picker,this.stage,()=>this.ready()),this.pointer=new md(s,{hover:(o,a)=>this.onHover(o,a),leave:()=>this.onLeave(),click:(o,a,l)=>this.onClick(o,a,l),double:(o,a,l)=>this.onDouble(o,a,l),menu:(o,a)=>this.events.emit("menu",this.sightings.hit(o,a)?.actor.id??null,o,a)}),s.addEventListener("webglcontextlost",this.onLost),s.addEventListener("webglcontextrestored",this.onRestored),this.observer=new ResizeObserver(()=>this.resize()),this.observer.observe(this.root),this.resize()}options;root;stage;materials;picker;orbit;pointer;orientation;loop;joints=new hd;events=new Qu;observer;cast;sightings;scene;hovered=null;pendingHover=null;cameraTimer;lastCamera="";insets={top:0,right:0,bottom:0,left:0};labels=new nd;scaleBar=new gd;lost=!1;disposed=!1;swellMm=()=>0;moved=null;posingTimer;async addPack(e){let t=await hx(e,this.joints,this.cast.skeleton);if(this.disposed)return[];let n=this.cast.actors.length===0,s=this.cast.add(t);for(let r of s)r.addTo(this.stage.scene),this.picker.enlist(r);return this.cast.dress(s,this.scene,this.hovered),this.moved&&this.bend(this.moved),this.scene.explode&&this.cast.explode(this.scene.explode),n&&this.orbit.setHome(this.cast.homePoints()),this.sightings.forget(),this.loop.invalidate(),n&&this.frame().then(()=>this.orbit.setReducedMotion(this.options.reducedMotion)),t.map(r=>r.id)}apply(e){this.sightings.forget();let t=e.theme!==this.scene.theme,{labels:n,sections:s,explode:r=0}=this.scene;this.scene=e,t&&(this.materials.setTheme(e.theme),this.stage.setTheme(e.theme));let o=JSON.stringify(s??[])!==JSON.stringify(e.sections??[]);o&&this.cut(e.sections??[]);let a=r!==(e.explode??0);a&&(this.cast.explode(e.explode??0),this.orbit.setHome(this.cast.homePoints()));let l=n!==e.labels;(this.dress()||t||l||o||a)&&this.loop.invalidate()}pose(e,t=()=>0){e===null&&this.moved===null||(this.swellMm=t,this.bend(e),this.sightings.forget(),clearTimeout(this.posingTimer),this.posingTimer=setTimeout(()=>this.onPosed(),cI),this.loop.invalidate())}reshape(e,t){this.cast.reshape(e);let n=this.cast.make(t);for(let s of n)s.addTo(this.stage.scene),this.picker.enlist(s),s.setSide(this.materials.side);this.cast.dress(n,this.scene,this.hovered),this.moved&&this.cast.pose(this.joints,this.swellMm,n),this.scene.explode&&this.cast.explode(this.scene.explode),this.sightings.forget(),this.loop.invalidate()}setHover(e){e!==this.hovered&&(this.hovered=e,this.dress()&&this.loop.invalidate())}setView(e){this.orbit.setView(e),this.loop.wake()}flyTo(e){let t=this.cast.pointsOf(e);t.length>0&&this.orbit.flyTo(t),this.loop.wake()}home(){this.orbit.home(),this.loop.wake()}setCamera(e){this.orbit.set(e),this.loop.wake()}getCamera(){return this.orbit.get()}getView(){return this.orbit.view()}zoom(e){this.orbit.zoom(e),this.loop.wake()}turn(e,t){this.orbit.turn(e,t),this.loop.wake()}pan(e,t){this.orbit.pan(e,t),this.loop.wake()}setInsets(e){this.insets=e,this.orbit.setInsets(e),this.loop.wake()}setReducedMotion(e){this.orbit.setReducedMotion(e)}on(e,t){return this.events.on(e,t)}project(e){return this.sightings.project(e)}inFrontOf(e){return this.sightings.inFrontOf(e)}idsIn(e,t,n,s){return this.sightings.idsIn(e,t,n,s)}pickAt(e,t){return this.sightings.hit(e,t)?.actor.id??null}surfaceAt(e,t){return this.sightings.surfaceAt(e,t)}centreOf(e){return this.cast.centreOf(e)}planeOf(e){return this.cast.planeOf(e)}frame(){return this.loop.frame()}settled(){return this.loop.settled()}screenshot(e,t=!1){this.stage.draw(this.orbit.camera,this.cast.actors,this.materials,{pixelRatio:e,samples:4,smooth:!1,detail:!0}),this.loop.spoil();let{width:n,height:s}=this.stage;return this.stage.png(r=>{r.scale(e,e),t&&kp(r,this.sightings.named(this.scene.labels),n,s,this.insets,this.scene.theme)})}stats(){let{memory:e,programs:t}=this.stage.renderer.info;return{frames:this.loop.frames,structures:this.cast.actors.length,triangles:this.stage.drawn.triangles,drawCalls:this.stage.drawn.calls,geometries:e.geometries,textures:e.textures,programs:t?.length??0,level:this.loop.quality.level,samples:this.loop.drawn?.samples??0,pickMs:this.picker.lastMs,moving:this.loop.moving}}dispose(){this.disposed||(this.disposed=!0,this.loop.dispose(),clearTimeout(this.cameraTimer),clearTimeout(this.posingTimer),this.observer.disconnect(),this.stage.canvas.removeEventListener("webglcontextlost",this.onLost),this.stage.canvas.removeEventListener("webglcontextrestored",this.onRestored),this.pointer.dispose(),this.orbit.dispose(),this.cast.dispose(),this.picker.dispose(),this.materials.dispose(),this.stage.dispose(),this.root.remove(),this.events.clear())}ready(){return!this.lost&&!this.disposed&&this.stage.width>0}bend(e){this.moved=e,this.joints.pose(e),this.cast.pose(e&&this.joints,this.swellMm)}onPosed(){this.posingTimer=void 0,!this.disposed&&(this.orbit.setHome(this.cast.homePoints(),!0),this.loop.invalidate())}dress(){return this.cast.dress(this.cast.actors,this.scene,this.hovered)}cut(e){if(this.stage.setSections(e),this.materials.cut!==e.length>0){this.materials.cut=e.length>0;for(let t of[this.picker,...this.cast.actors])t.setSide(this.materials.side)}}onHover(e,t){this.pendingHover={x:e,y:t},this.loop.wake()}onLeave(){this.pendingHover=null,this.hovered!==null&&(this.setHover(null),this.events.emit("hover",null,0,0,null))}hoverNow(){if(!this.pendingHover||this.loop.moving)return;let{x:e,y:t}=this.pendingHover;this.pendingHover=null;let n=this.sightings.hit(e,t),s=n?.actor.id??null;this.stage.canvas.style.cursor=s===null?"":"pointer",!(s===null&&this.hovered===null)&&(this.setHover(s),this.events.emit("hover",s,e,t,n&&s?this.options.regionNames?.(s,n.region)??null:null))}onClick(e,t,n){this.events.emit("pick",this.sightings.hit(e,t,n.touch)?.actor.id??null,n,e,t)}onDouble(e,t,n){let s=this.sightings.hit(e,t,n.touch)?.actor.id;s!==void 0&&this.flyTo([s])}onLost=e=>{e.preventDefault(),this.lost=!0,this.events.emit("lost")};onRestored=()=>{this.lost=!1,this.loop.invalidate(),this.events.emit("restored")};resize(){let{clientWidth:e,clientHeight:t}=this.root;if(e===0||t===0)return;let{quality:n}=this.loop;n.setDevicePixelRatio(window.devicePixelRatio),this.stage.setSize(e,t,n.still.pixelRatio),this.orbit.resize(e,t),this.sightings.forget(),this.loop.redraw()}draw(e){let{azimuth_deg:t,elevation_deg:n}=this.orbit.now();this.stage.draw(this.orbit.camera,this.cast.actors,this.materials,e),this.orientation.draw(t,n,this.scene.theme),this.scaleBar.draw(this.orbit.mmPerPixel(),this.scene.theme),this.loop.moving&&this.sightings.forget();let s=this.loop.moving||this.posingTimer!==void 0?[]:this.sightings.named(this.scene.labels);this.labels.draw(s,this.stage.width,this.stage.height,this.insets,this.scene.theme)}reportCamera(){let e=JSON.stringify(this.orbit.get());if(this.cameraTimer!==void 0)return;let{along:t}=this.orbit;this.orbit.along=!1,e!==this.lastCamera&&(this.lastCamera=e,!t&&(this.events.emit("camera",this.orbit.get(),this.orbit.view()),this.cameraTimer=setTimeout(()=>{this.cameraTimer=void 0,this.loop.moving||this.reportCamera()},lI)))}};function um(i,e){return new yd(i,e)}function xx(i,e,t,n){let s=i.catalogue.peek(),r=Object.keys(s.structures).length===0,o=u=>d=>r||fs(s,d)===u,a={structure:o("structure"),condition:o("condition"),exercise:o("exercise")},{patch:l,problems:c}=Pg(t,a);for(let{word:u,value:d}of c)i.notify("warning",e("app.unknown",{word:u,value:d.slice(0,120)}));i.update({...n,...l},"address")}var uI={selected:null,condition:null,exercise:null,isolate:null,visibility:yi.visibility,posture:yi.posture,findings:yi.findings},dI=250;function hI(i,e){let t=Ig(s=>xx(i,e(),s,uI)),n;return i.onChange(({patch:s,origin:r,before:o,after:a})=>{if(r==="address")return;let l="selected"in s||"condition"in s||"exercise"in s||(s.findings??o.findings).length!==o.findings.length;clearTimeout(n);let c=()=>t.write(i.state.peek(),!1);l?t.write(a,!0):"posture"in s||"findings"in s?n=setTimeout(c,dI):c()}),t}var fI=48;function pI(i,e,t){for(let n=0;n<=fI;n+=8){let s=n===0?1:8;for(let r=0;r<s;r++){let o=2*Math.PI*r/s,a=i.pickAt(e+n*Math.cos(o),t+n*Math.sin(o));if(a!==null)return a}}return null}function mI(i,e){let t=i.catalogue.peek();if(Object.keys(t.structures).length===0)return;let n=i.state.peek(),s={selected:"structure",isolate:"structure",condition:"condition",exercise:"exercise"};for(let[r,o]of Object.entries(s)){let a=n[r];a===null||fs(t,a)===o||(i.notify("warning",e("app.unknown",{word:r,value:a.slice(0,120)})),i.update({[r]:null},"address"))}}function Sx(i,e,t){let n=qo(t??i.state),s=xg(n.patch,i.kind!=="notebook"),r=Yt(()=>d0(s.catalogue.value.ui,s.catalogue.value.language)),o=je(null),a=wg(s,o,Ug(s)),l=Uy(s,()=>r.peek()),c=Hy(i,s,v=>a.select(v)),u=[l.dispose],d=null,h=()=>{},f=new Promise(v=>h=v),b={store:s,actions:a,search:Yt(()=>i0(s.catalogue.value)),words:r,languages:Object.keys(i.assets.catalogues??{}),picture:c,living:l,attach:v=>h(v),pickCentre:()=>{let v=e.querySelector("[data-testid=canvas]");return v&&d?pI(d,v.clientWidth/2,v.clientHeight/2):null}},_=document.createElement("style");_.textContent=av;let g=document.createElement("div");g.className="root",e.replaceChildren(_,g),Dd(p(tp.Provider,{value:b,children:p(Q0,{})}),g);for(let v of n.problems)s.notify("warning",r.peek()("app.unknown-state",{reason:v}));s0(s,()=>r.peek()),r0(i,s,v=>s.notify("warning",v),()=>d!==null);let m=v=>{try{return um(v,Lg(s,Wy(i.assets.manifest)))}catch(S){return s.stage.value="picture",S instanceof _r?s.notify("info",r.peek()(i.hasPython?"app.no-3d":"app.no-picture")):s.notify("error",r.peek()("app.3d-failed",{reason:S instanceof Error?S.message:String(S)})),i.hasPython&&(c.start(),o.value=Gy(s)),null}},x=async()=>{let v=Vy(i,s,()=>r.peek());await v.words,i.kind!=="notebook"&&(xx(s,r.peek(),window.location.search,{}),u.push(hI(s,()=>r.peek()).dispose)),mI(s,r.peek());let S=await f,A=m(S);if(d=A,A===null){s.progress.value={...s.progress.peek(),done:!0};return}let M=Dg(s,a,A,S,o);u.push(l.connect(A,S),M.dispose),s.stage.value="view",await v.shapes(y=>A.addPack(y),()=>{M.rebase(),a.showSubject()}),s.spoken.value=r.peek()("spoken.ready")};return s.ownsPage&&u.push(Dt(()=>{let{selected:v,exercise:S,condition:A}=s.state.value,M=v??S??A??s.page.value?.id,y=r.value("app.name");document.title=M?`${rn(s.catalogue.value,M)} · ${y}`:y})),u.push(Dt(()=>{s.interrupted.value&&s.notify("warning",r.peek()("app.3d-lost"))})),{store:s,get viewer(){return d},ready:x(),joined:i.joined,dispose(){for(let v of u.splice(0))v();Dd(null,g),c.dispose(),s.dispose(),i.dispose()}}}var dm=new Map;function gI(i){let e=i.currentTarget;for(let t=e.getRootNode();t instanceof ShadowRoot;t=e.getRootNode())e=t.host,t.host.setAttribute("data-lm-suppress-shortcuts","true")}function hm(i,e,t){let n=document.createElement("div");n.style.cssText="position:relative;width:100%;height:100%;min-height:0",n.setAttribute("data-lm-suppress-shortcuts","true"),e.kind==="notebook"&&n.addEventListener("focusin",gI),i.replaceChildren(n);let s=Sx(e,n.attachShadow({mode:"open"}),t);return i.spine=s,window.__spine=s,s}var bI={render({model:i,el:e}){e.spine?.dispose();let t=i.id??"",n=hm(e,Md(i),dm.get(t)),s=n.store.state.subscribe(r=>dm.set(t,r));i.on("remove",()=>{s(),dm.delete(t),n.dispose()})}},fm=null;function _I(i,e){if(e.host!=="page")return hm(i,Tm(e));fm=Em(e);let t=hm(i,fm);return document.documentElement.classList.add("loaded"),t}function yI(i){fm?.join(i)}window.SpineExplorer={mount:_I,join:yI};var _4={SpineView:bI};export{um as createViewer,_4 as default,yI as join,_I as mount};
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
