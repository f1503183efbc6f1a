var Uy=["bytes","png","data","buffer"];function By(i){return i instanceof ArrayBuffer?i:ArrayBuffer.isView(i)?i.buffer.slice(i.byteOffset,i.byteOffset+i.byteLength):typeof i=="string"?Lu(i):null}function Lu(i){let e=atob(i),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t.buffer}function Du(i){if(typeof i!="object"||i===null)return null;let e=i;if(typeof e.type!="string")return null;if(e.type!=="asset"&&e.type!=="picture")return e;let t=Uy.map(n=>By(e[n])).find(n=>n!==null);return t?{...e,bytes:t,png:t}:null}function Ou(i){let e=[],t=(s,r)=>{i.on(s,r),e.push(()=>i.off(s,r))},n=(s,r)=>{i.document?.on_event(s,r),e.push(()=>i.document?.remove_on_event?.(s,r))};return{kind:i.host==="notebook"?"notebook":"page",state:i.state,assets:i.assets,hasPython:!0,joined:Promise.resolve(),send:s=>i.send_msg(s),onMessage(s){t("msg:custom",r=>{let o=Du(r)??Du(r?.data);o&&s(o)})},onState:s=>t("state",()=>s(i.state)),onAssets:s=>t("assets",()=>s(i.assets)),onConnection(s){n("connection_lost",()=>s(!1)),n("client_reconnected",()=>s(!0))},dispose:()=>{for(let s of e.splice(0))s()}}}function lp(i){let e=()=>{};return{kind:i.host??"file",state:i.state??{},assets:i.assets,hasPython:!1,joined:Promise.resolve(),send:e,onMessage:e,onState:e,onAssets:e,onConnection:e,dispose:e}}function cp(i){let e=[],t=[],n=[],s=null,r=()=>{},o=new Promise(l=>r=l),a=l=>{t.push(l),s&&l(s)};return{kind:"page",state:i.state??{},assets:i.assets,hasPython:!0,joined:o,send(l){s?s.send(l):e.push(l)},onMessage:l=>a(c=>c.onMessage(l)),onState:l=>a(c=>c.onState(l)),onAssets:l=>a(c=>c.onAssets(l)),onConnection(l){n.push(l),a(c=>c.onConnection(l))},join(l){let c=s!==null;s?.dispose(),s=Ou(l);for(let u of t)u(s);for(let u of e.splice(0))s.send(u);if(r(),c)for(let u of n)u(!0)},dispose:()=>s?.dispose()}}var nt,hp,Uu,Xi,ku,Ra,dp,Aa,fp,Bu,Nu,pp,uo=Symbol.for("pv"),Pa={},Ia=[],zy=/^m(i|n|o|s|text|space)$/,zu=Array.isArray,Vu=Ia.slice,ys=Object.assign;function bs(i){i&&i.parentNode&&i.remove()}function mp(i,e,t){var n,s,r,o={},a=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof i!="function"?s=e[r]:o[r]=e[r];return a>2&&(o.children=a>3?Vu.call(arguments,2):t),co(i,o,n,s,null)}function co(i,e,t,n,s){var r={type:i,props:e,key:t,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:uo,__v:s||++hp,__i:-1,__u:0};return!s&&nt.vnode&&nt.vnode(r),r}function Et(i){return i.children}function Zs(i,e){this.props=i,this.context=e,this.__g=0}function ji(i,e){if(e==null)return i.__&&ji(i.__,i.__i+1);for(var t;e<i.__k.length;e++)if((t=i.__k[e])&&t.__e)return t.__e;return typeof i.type!="function"||i.props.__P?null:ji(i)}function Vy(i){var e,t=i.__v,n=t.__e,s=[],r=[],o=i.__P;o&&((e=ys({constructor:uo},t)).__v=t.__v+1,nt.vnode&&nt.vnode(e),Hu(o,e,t,i.__n,o.namespaceURI,32&t.__u?[n]:null,s,n||ji(t),32&t.__u,r),e.__v=t.__v,e.__.__k[e.__i]=e,xp(s,e,r),t.__=t.__e=null,e.__e!=n&&gp(e))}function gp(i){if((i=i.__)&&i.__c&&!i.props.__P)return i.__e=null,i.__k.some(function(e){return e&&(i.__e=e.__e)}),gp(i)}function Fu(i){(8&i.__g||(i.__g|=8,Xi.push(i),Ra++))&&ku==nt.debounceRendering||((ku=nt.debounceRendering)||queueMicrotask)(_p)}function _p(){try{for(var i,e=1;Xi.length;)Xi.length>e&&Xi.sort(dp),i=Xi.shift(),e=Xi.length,8&i.__g&&Vy(i)}finally{(Ra=Xi.length)&&(ku||queueMicrotask)(_p)}}function bp(i,e,t,n,s,r,o,a,l,c,u){var h,d,f,g,b,m,p=n.__k||Ia,y=e.length;for(l=Hy(t,e,p,l,y),h=0;h<y;h++)(f=t.__k[h])!=null&&(d=~f.__i&&p[f.__i]||Pa,f.__i=h,m=Hu(i,f,d,s,r,o,a,l,c,u),g=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&Gu(d.ref,null,f,d),f.ref&&u.push(f.ref,f.__c||g,f)),b=b||g,4&f.__u?(l=yp(f,l,i,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&m!==void 0?l=m:g&&(l=g.nextSibling),f.__u&=-21);return t.__e=b,l}function Hy(i,e,t,n,s){var r,o,a,l,c,u,h,d,f,g=t.length,b=g,m=0,p=0,y=i.__k=Array(s);for(r=0;r<s;r++)(o=e[r])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=y[r]=co(null,o):zu(o)?o=y[r]=co(Et,{children:o}):o.constructor===uo&&o.__b?o=y[r]=co(o.type,o.props,o.key,o.ref,o.__v):y[r]=o,l=r+m,o.__=i,o.__b=i.__b+1,a=null,~(c=o.__i=Gy(o,t,l,b))&&(b--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?m--:c==l+1?m++:c!=l&&(c>l?m--:m++,p=1)):(~c||(s>g?m--:s<g&&m++),typeof o.type!="function"&&(o.__u|=4))):y[r]=null;if(p){for(u=[],h=[],r=0;r<s;r++)if((o=y[r])&&16&o.__u){for(m=0,d=u.length;m<d;)u[f=m+d>>1]<o.__i?m=f+1:d=f;u[m]=o.__i,h[r]=m+1}for(m=u.length;r--;)h[r]&&(h[r]==m?m--:y[r].__u|=4)}if(b)for(r=0;r<g;r++)!(a=t[r])||2&a.__u||(a.__e==n&&(n=ji(a)),Wu(a,a));return n}function yp(i,e,t,n){var s,r,o,a;if(typeof i.type=="function"){if(i.props.__P)return e;if(s=i.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=i,e=yp(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=ji(i))&&!e.parentNode&&(e=null),o=i.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!n&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Gy(i,e,t,n){var s,r=i.key,o=i.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&o==a.type)return t;if(n>(l?1:0)){for(s=t-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s}return-1}function up(i,e,t){t==null&&(t=""),e[0]=="-"?i.setProperty(e,t):i[e]=t}function Ea(i,e,t,n,s){var r,o;if(e=="style")if(typeof t=="string")i.style.cssText=t;else{if(typeof n=="string"&&(i.style.cssText=n=""),n)for(e in n)t&&e in t||up(i.style,e);if(t)for(e in t)n&&t[e]==n[e]||up(i.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),(i.__e||(i.__e={}))[e]=t,t&&n||(o=Nu[e]||(Nu[e]=Wy(e)),(i.__a||(i.__a={}))[e]=Bu,r=e!=(e=e.replace(fp,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?i.addEventListener(e,o,r):i.removeEventListener(e,o,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in i)try{return void(i[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?i.removeAttribute(e):i.setAttribute(e,e=="popover"&&t==1?"":t)}}function Wy(i){return function(e){var t=this.__e;if(t){if(t=t[i],e[Aa]==null)e[Aa]=Bu++;else if(e[Aa]<this.__a[i])return;return t(nt.event?nt.event(e):e)}}}function Hu(i,e,t,n,s,r,o,a,l,c){var u,h,d,f,g,b,m,p,y,x,S,T,A,v,E,N,P,O,z=e.type;if(e.constructor!==uo)return null;128&t.__u&&(l=32&t.__u,u=t.__c.__z)&&(e.__u|=l,h=r=[],u.nodeType==8?a=Ca(u,r):r.push(u),a=r[0]||a),(u=nt.__b)&&u(e);e:if(typeof z=="function"){d=o.length;try{if(p=e.props,y=(u=z.prototype)&&u.render,x=(u=z.contextType)&&n[u.__c],S=u?x?x.props.value:u.__:n,(f=t.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(y?e.__c=f=new z(p,S):(e.__c=f=new Zs(p,S),f.constructor=z,f.render=Xy),x&&x.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),y&&(f.__s||(f.__s=f.state),z.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=ys({},f.__s)),ys(f.__s,z.getDerivedStateFromProps(p,f.__s)))),g=f.props,b=f.state,f.__v=e,t.__c){if(p!==g&&y&&!z.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(p,S),e.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(p,f.__s,S)===!1){e.__v!=t.__v&&(f.props=p,f.state=f.__s,f.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(G){G&&(G.__=e)}),Ia.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&o.push(f),a=ji(t);break e}f.componentWillUpdate&&f.componentWillUpdate(p,f.__s,S),y&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,b,m)})}else y&&!z.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),y&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=S,f.props=p,f.__P=i,f.__g&=-5,T=nt.__r,A=y?25:0;do f.__g&=-9,T&&T(e),u=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++A<25);y&&(Ia.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=ys({},n,f.getChildContext())),y&&t.__c&&f.getSnapshotBeforeUpdate&&(m=f.getSnapshotBeforeUpdate(g,b)),v=u&&u.type===Et&&u.key==null?u.props.children:u,p.__P&&(u=a,s=(i=p.__P).namespaceURI,l=r=null,t.props&&t.props.__P!=i&&(t.__k.some(function(G){G&&Wu(G,G)}),t.__k=null),a=t.__k?ji(t,0):null),a=bp(i,zu(v)?v:[v],e,t,n,s,r,o,a,l,c),p.__P&&(e.__e=null,a=u),e.__u&=-161,h&&h.some(bs),f.__h.length&&o.push(f),1&f.__g&&(f.__g&=-4)}catch(G){if(o.length=d,e.__v=null,l||r)if(G&&G.then){if(e.__u|=128|l,r){for(~(P=r.indexOf(a||void 0))||(P=r.length);(O=r[P-1])&&O.nodeType==8;)P--;for(;P<r.length;P++)if(O=r[P])if(r[P]=null,E){if(O==N)break}else{if(O.nodeType!=8)break;O.data.startsWith("$s")&&(N=Ca(E=O))}}if(!E){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;E=a}(u=Ca(E=e.__c.__z||(e.__c.__z=E)))?(e.__e=E,a=u):e.__e=a,a=a&&a.nextSibling}else r&&r.some(bs);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),G&&G.then||vp(e),nt.__e(G,e,t)}}else a=e.__e=qy(t.__e,e,t,n,s,r,o,l,c,i);return(u=nt.diffed)&&u(e),a}function Ca(i,e){if(i&&i.nodeType==8&&i.data.startsWith("$s"))for(var t=1;i=i.nextSibling;){if(i.nodeType==8){if(i.data.startsWith("$s"))t++;else if(i.data.startsWith("/$s")&&!--t)return i}e&&e.push(i)}}function vp(i){i&&(i.__c&&(i.__c.__g|=4),i.__k&&i.__k.some(vp))}function xp(i,e,t){for(var n=0;n<t.length;)Gu(t[n++],t[n++],t[n++]);nt.__c&&nt.__c(e,i),i.some(function(s){try{i=s.__h,s.__h=[],i.some(function(r){r.call(s)})}catch(r){nt.__e(r,s.__v)}})}function qy(i,e,t,n,s,r,o,a,l,c){var u,h,d,f,g,b,m,p,y=t.props||Pa,x=e.props,S=e.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((g=r[u])&&(S?g.localName==S:g.nodeType==3)){i=g,r[u]=null;break}}if(!i){if(p=c.ownerDocument||document,!S)return p.createTextNode(x);i=p.createElementNS(s,S,x.is?x:c),a&&(nt.__m&&nt.__m(e,r),a=!1),r=null}if(S){if(c=S=="template"&&i.content||i,r=S=="textarea"&&x.defaultValue!=null?null:r&&Vu.call(c.childNodes),!a&&r)for(y={},u=0;u<i.attributes.length;u++)y[(g=i.attributes[u]).name]=g.value;for(u in y)g=y[u],u=="dangerouslySetInnerHTML"?d=g:u=="children"||u in x||u=="value"&&"defaultValue"in x||u=="checked"&&"defaultChecked"in x||Ea(i,u,null,g,s);for(u in x)g=x[u],u=="children"?f=g:u=="dangerouslySetInnerHTML"?h=g:u=="value"?b=g:u=="checked"?m=g:a&&typeof g!="function"||y[u]===g||Ea(i,u,g,y[u],s);h?(a||d&&(h.__html==d.__html||h.__html==i.innerHTML)||(i.innerHTML=h.__html),e.__k=[]):(d&&(i.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&zy.test(S))&&(s="http://www.w3.org/1999/xhtml"),bp(c,zu(f)?f:[f],e,t,n,s,r,o,r?r[0]:t.__k&&ji(t,0),a,l),r&&r.some(bs)),a&&S!="textarea"||(u="value",S=="progress"&&b==null?i.removeAttribute(u):b==null||b===i[u]&&(S!="progress"||b)||Ea(i,u,b,y[u],s),u="checked",m!=null&&m!=i[u]&&Ea(i,u,m,y[u],s))}else y===x||a&&i.data==x||(i.data=x);return i}function Gu(i,e,t,n){try{typeof i=="function"?e?e.__x=i(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():i(null)):i.current=e}catch(s){nt.__e(s,t)}}function Wu(i,e,t){var n,s,r,o;if(nt.unmount&&nt.unmount(i),!(n=i.ref)||n.current&&n.current!=i.__e||Gu(n,null,e,i),n=i.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(a){nt.__e(a,e)}n.__P=n.__n=null}if(n=i.__k)for(o=0;o<n.length;o++)n[o]&&Wu(n[o],e,typeof i.type!="function"||t&&!i.props.__P);!t&&(n=i.__c)&&(n=n.__z)&&(s=Ca(n,r=[]))&&(n==i.__e&&r.some(bs),bs(s),bs(n)),t||bs(i.__e),i.__e=i.__c=i.__=null}function Xy(i,e,t){return this.constructor(i,t)}function qu(i,e){var t,n,s,r;nt.__&&nt.__(i,e),e.nodeType==9&&(e=e.documentElement),n=(t=i&&32&i.__u)?null:e.__k,e.__k=co(Et,{children:[i]}),s=[],r=[],Hu(e,e.__k,n||Pa,Pa,e.namespaceURI,n?null:e.firstChild?Vu.call(e.childNodes):null,s,n?n.__e:e.firstChild,t,r),xp(s,e.__k,r),e.__k.props.children=null}function Sp(i){function e(t){var n,s;return this.getChildContext||(n=new Set,(s={})[e.__c]=this,this.getChildContext=function(){return s},this.shouldComponentUpdate=function(r){this.props.value!=r.value&&n.forEach(function(o){o.__g|=4,Fu(o)})},this.sub=function(r){n.add(r);var o=r.componentWillUnmount;r.componentWillUnmount=function(){n.delete(r),o&&o.call(r)}}),t.children}return e.__c="__cC"+pp++,e.__=i,e.Provider=(e.Consumer=function(t,n){return t.children(n)}).contextType=e,e}nt={__e:function(i,e,t,n){for(var s,r,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(i)),s.componentDidCatch&&(s.componentDidCatch(i,n||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(a){i=a}}throw Ra=0,i}},hp=0,Uu=function(i){return i!=null&&i.constructor===uo},Zs.prototype.setState=function(i,e){var t=this.__s;t&&t!=this.state||(t=this.__s=ys({},this.state)),typeof i=="function"&&(i=i(ys({},t),this.props)),i&&(ys(t,i),this.__v&&(e&&this.__k.push(e),Fu(this)))},Zs.prototype.forceUpdate=function(i){this.__v&&(this.__g|=4,i&&this.__h.push(i),Fu(this))},Zs.prototype.render=Et,Xi=[],Ra=0,dp=function(i,e){return i.__v.__b-e.__v.__b},Aa=Symbol(),fp=/(PointerCapture)$|Capture$/i,Bu=0,Nu={},pp=0;var vs,It,Xu,wp,ju=Object.is,La=0,Lp=[],Ku=[],Bt=nt,Mp=Bt.__b,Tp=Bt.__r,Ep=Bt.diffed,Ap=Bt.__c,Cp=Bt.unmount,Rp=Bt.__;function fo(i,e){Bt.__h&&Bt.__h(It,i,La||e),La=0;var t=It.__H||(It.__H={__:[],__h:[]});return i>=t.__.length&&t.__.push({}),t.__[i]}function Lt(i){return La=1,jy(kp,i)}function jy(i,e,t){var n=fo(vs++,2);if(n.t=i,!n.__c&&(n.__=[t?t(e):kp(void 0,e),function(r){var o=(n.__N||n.__)[0],a=n.t(o,r);ju(o,a)||(n.__N=[a,n.__[1]],n.__c.setState({}))}],n.__c=It,!It.__f)){It.__f=!0;var s=It.shouldComponentUpdate;It.shouldComponentUpdate=function(r,o,a){var l=this.__H;if(!l)return!0;var c=!1,u=this.props!=r;if(l.__.some(function(d){d.__N&&(c=!0,ju(d.__[0],d.__N[0])||(u=!0))}),s){var h=s.call(this,r,o,a);return c?h||u:h}return!c||u}}return n.__}function St(i,e){var t=fo(vs++,3);!Bt.__s&&Op(t.__H,e)&&(t.__P=!0,t.__=i,t.u=e,It.__H.__h.push(t))}function bt(i){return La=5,$s(function(){return{current:i}},[])}function $s(i,e){var t=fo(vs++,7);return Op(t.__H,e)&&(t.__=i(),t.__H=e),t.__}function Dp(i){var e=It.context[i.__c],t=fo(vs++,9);return t.c=i,e?(t.__==null&&(t.__=!0,e.sub(It)),e.props.value):i.__}function Qs(){var i=fo(vs++,11);if(!i.__){for(var e=It.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);i.__="P"+t[0]+"-"+t[1]++}return i.__}function Ky(){var i;do{for(;i=Ku.shift();)try{ho(i)}catch(t){Bt.__e(t,{__:(i=i.__P)&&i.__v})}for(;i=Lp.shift();){var e=i.__H;if(i.__P&&e)try{e.__h.some(ho),e.__h.some(Ju),e.__h=[]}catch(t){e.__h=[],Bt.__e(t,i.__v)}}}while(Ku.length)}Bt.__b=function(i){It=null,Mp&&Mp(i)},Bt.__=function(i,e){i&&e.__k&&e.__k.__m&&(i.__m=e.__k.__m),Rp&&Rp(i,e)},Bt.__r=function(i){Tp&&Tp(i),vs=0;var e=(It=i.__c).__H;e&&(Xu==It?It.__h=[]:(e.__h.some(ho),e.__h.some(Ju),vs=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Xu=It},Bt.diffed=function(i){Ep&&Ep(i);var e=i.__c;e&&e.__H&&(e.__H.__h.length&&Ip(Lp.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Xu=It=null},Bt.__c=function(i,e){e.some(function(t){try{t.__h.some(ho),t.__h=t.__h.filter(function(n){return!n.__||Ju(n)})}catch(n){t.__h=[function(){throw n}]}}),Ap&&Ap(i,e)},Bt.unmount=function(i){Cp&&Cp(i);var e,t,n=i.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){for(t=i.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,Ip(Ku.push(s))}else ho(s)}catch(r){e=r}}),n.__H=void 0,e&&Bt.__e(e,n.__v))};var Pp=typeof requestAnimationFrame=="function";function Jy(i){var e,t=function(){clearTimeout(n),Pp&&cancelAnimationFrame(e),setTimeout(i)},n=setTimeout(t,35);Pp&&(e=requestAnimationFrame(t))}function Ip(i){i!=1&&wp==Bt.requestAnimationFrame||((wp=Bt.requestAnimationFrame)||Jy)(Ky)}function ho(i){var e=It,t=i.__c;typeof t=="function"&&(i.__c=void 0,t()),It=e}function Ju(i){var e=It;i.__c=i.__(),It=e}function Op(i,e){return!i||i.length!=e.length||e.some(function(t,n){return!ju(t,i[n])})}function kp(i,e){return typeof e=="function"?e(i):e}var Yy=Symbol.for("preact-signals");function Na(){if(xi>1)xi--;else{var i,e=!1;for((function(){var s=Oa;for(Oa=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var o=r.t;o!==void 0;o=o.x)o.i===s.i&&(o.i=r.i);s=s.o}})();mo!==void 0;){var t=mo;for(mo=void 0,Da++;t!==void 0;){var n=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Fp(t))try{t.c()}catch(s){e||(i=s,e=!0)}t=n}}if(Da=0,xi--,e)throw i}}function Zu(i){if(xi>0)return i();Yu=++Zy,xi++;try{return i()}finally{Na()}}var po,wt=void 0;function go(i){var e=wt,t=po;wt=void 0,po=void 0;try{return i()}finally{wt=e,po=t}}var mo=void 0,xi=0,Da=0,Zy=0,Yu=0,Oa=void 0,ka=0;function Np(i){if(wt!==void 0){var e=i.n;if(e===void 0||e.t!==wt)return e={i:0,S:i,p:wt.s,n:void 0,t:wt,e:void 0,x:void 0,r:e},wt.s!==void 0&&(wt.s.n=e),wt.s=e,i.n=e,32&wt.f&&i.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=wt.s,e.n=void 0,wt.s.n=e,wt.s=e),e}}function qt(i,e){this.v=i,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}qt.prototype.brand=Yy;qt.prototype.h=function(){return!0};qt.prototype.S=function(i){var e=this,t=this.t;t!==i&&i.e===void 0&&(i.x=t,this.t=i,t!==void 0?t.e=i:go(function(){var n;(n=e.W)==null||n.call(e)}))};qt.prototype.U=function(i){var e=this;if(this.t!==void 0){var t=i.e,n=i.x;t!==void 0&&(t.x=n,i.e=void 0),n!==void 0&&(n.e=t,i.x=void 0),i===this.t&&(this.t=n,n===void 0&&go(function(){var s;(s=e.Z)==null||s.call(e)}))}};qt.prototype.subscribe=function(i){var e=this;return an(function(){var t=e.value;go(function(){return i(t)})},{name:"sub"})};qt.prototype.valueOf=function(){return this.value};qt.prototype.toString=function(){return this.value+""};qt.prototype.toJSON=function(){return this.value};qt.prototype.peek=function(){var i=this;return go(function(){return i.value})};Object.defineProperty(qt.prototype,"value",{get:function(){var i=Np(this);return i!==void 0&&(i.i=this.i),this.v},set:function(i){if(i!==this.v){if(Da>100)throw new Error("Cycle detected");(function(t){xi!==0&&Da===0&&t.l!==Yu&&(t.l=Yu,Oa={S:t,v:t.v,i:t.i,o:Oa})})(this),this.v=i,this.i++,ka++,xi++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{Na()}}}});function et(i,e){return new qt(i,e)}function Fp(i){for(var e=i.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Up(i){for(var e=i.s;e!==void 0;e=e.n){var t=e.S.n;if(t!==void 0&&(e.r=t),e.S.n=e,e.i=-1,e.n===void 0){i.s=e;break}}}function Bp(i){for(var e=i.s,t=void 0;e!==void 0;){var n=e.p;e.i===-1?(e.S.U(e),n!==void 0&&(n.n=e.n),e.n!==void 0&&(e.n.p=n)):t=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=n}i.s=t}function xs(i,e){qt.call(this,void 0,e),this.x=i,this.s=void 0,this.g=ka-1,this.f=4}xs.prototype=new qt;xs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ka))return!0;if(this.g=ka,this.f|=1,this.i>0&&!Fp(this))return this.f&=-2,!0;var i=wt;try{Up(this),wt=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return wt=i,Bp(this),this.f&=-2,!0};xs.prototype.S=function(i){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}qt.prototype.S.call(this,i)};xs.prototype.U=function(i){if(this.t!==void 0&&(qt.prototype.U.call(this,i),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};xs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var i=this.t;i!==void 0;i=i.x)i.t.N()}};Object.defineProperty(xs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var i=Np(this);if(this.h(),i!==void 0&&(i.i=this.i),16&this.f)throw this.v;return this.v}});function Mn(i,e){return new xs(i,e)}function zp(i){var e=i.j;if(i.j=void 0,typeof e=="function"){xi++;var t=wt;wt=void 0;try{e()}catch(n){throw i.f&=-2,i.f|=8,$u(i),n}finally{wt=t,Na()}}}function $u(i){for(var e=i.s;e!==void 0;e=e.n)e.S.U(e);i.x=void 0,i.s=void 0,zp(i)}function $y(i){if(wt!==this)throw new Error("Out-of-order effect");Bp(this),wt=i,this.f&=-2;try{8&this.f&&$u(this)}finally{Na()}}function er(i,e){this.x=i,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,po&&po.push(this)}er.prototype.c=function(){var i=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{i()}};er.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,zp(this),Up(this),xi++;var i=wt;return wt=this,$y.bind(this,i)};er.prototype.N=function(){2&this.f||(this.f|=2,this.u=mo,mo=this)};er.prototype.d=function(){this.f|=8,1&this.f||$u(this)};er.prototype.dispose=function(){this.d()};function an(i,e){var t=new er(i,e);try{t.c()}catch(s){throw t.d(),s}var n=t.d.bind(t);return n[Symbol.dispose]=n,n}var Vp,Ua,Fa,Qy=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Hp=[];an(function(){Vp=this.N})();function tr(i,e){nt[i]=e.bind(null,nt[i]||function(){})}function _o(i){if(Fa){var e=Fa;Fa=void 0,e()}Fa=i&&i.S()}function Gp(i){var e=this,t=i.data,n=t0(t);n.name="ReactiveDom",n.value=t;var s=$s(function(){for(var a=e,l=e.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var c=Mn(function(){var f=n.value.value;return f===0?0:f===!0?"":f||""}),u=Mn(function(){return!Array.isArray(c.value)&&!Uu(c.value)}),h=an(function(){if(this.N=Wp,u.value){var f=c.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=f)}}),d=e.__$u.d;return e.__$u.d=function(){h(),d.call(this)},[u,c]},[]),r=s[0],o=s[1];return r.value?o.peek():o.value}Gp.displayName="ReactiveTextNode";Object.defineProperties(qt.prototype,{constructor:{configurable:!0,value:mp(Et,null).constructor},type:{configurable:!0,value:Gp},props:{configurable:!0,get:function(){var i=this;return{data:{get value(){return i.value}}}}},__b:{configurable:!0,value:1}});tr("__b",function(i,e){if(_o(),Ua=void 0,typeof e.type=="string"){var t,n=e.props;for(var s in n)if(s!=="children"){var r=n[s];r instanceof qt&&(t||(e.__np=t={}),t[s]=r,n[s]=r.peek())}}i(e)});tr("__r",function(i,e){if(i(e),e.type!==Et){_o();var t,n=e.__c;n&&(n.__$f&=-2,(t=n.__$u)===void 0&&(n.__$u=t=(function(s,r){var o;return an(function(){o=this},{name:r}),o.c=s,o})((function(s){return function(){var r;Qy&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(n),typeof e.type=="function"?e.type.displayName||e.type.name:""))),Ua=n,_o(t)}});tr("__e",function(i,e,t,n){_o(),Ua=void 0,i(e,t,n)});tr("diffed",function(i,e){_o(),Ua=void 0;var t;if(typeof e.type=="string"&&(t=e.__e)){var n=e.__np,s=e.props,r=t.U;if(r)for(var o in r){var a=r[o];a===void 0||n&&o in n||(a.d(),r[o]=void 0)}if(n){r||(r={},t.U=r);for(var l in n){var c=r[l],u=n[l];c===void 0?(c=e0(t,l,u,s),r[l]=c):c.o(u,s)}}}i(e)});function e0(i,e,t,n){var s=e in i&&i.ownerSVGElement===void 0,r=et(t);return{o:function(o,a){r.value=o,n=a},d:an(function(){this.N=Wp;var o=r.value.value;n[e]!==o&&(n[e]=o,s?i[e]=o:o!=null&&(o!==!1||e[4]==="-")?i.setAttribute(e,o):i.removeAttribute(e))})}}tr("unmount",function(i,e){if(typeof e.type=="string"){var t=e.__e;if(t){var n=t.U;if(n){t.U=void 0;for(var s in n){var r=n[s];r&&r.d()}}}var o=e.__np;if(o){var a=e.props;for(var l in o)a[l]=o[l]}e.__np=void 0}else{var c=e.__c;if(c){c.__$f|=8;var u=c.__$u;u&&(c.__$u=void 0,u.d())}}i(e)});tr("__h",function(i,e,t,n){n<3&&(e.__$f|=2),i(e,t,n)});Zs.prototype.shouldComponentUpdate=function(i,e){if(this.__R)return!0;var t=this.__$u,n=t&&t.s!==void 0;for(var s in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(n||r||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var o in i)if(o!=="__source"&&i[o]!==this.props[o])return!0;for(var a in this.props)if(!(a in i))return!0;return!1};function t0(i,e){return $s(function(){return et(i,e)},[])}var n0=function(i){queueMicrotask(function(){queueMicrotask(i)})};function i0(){Zu(function(){for(var i;i=Hp.shift();)Vp.call(i)})}function Wp(){Hp.push(this)===1&&(nt.requestAnimationFrame||n0)(i0)}var zt={version:1,tissues:{bone:{colour:"#EBDFC6",cavity:"#8F6D48",cut:"#DABFA2",gloss:.12,translucency:.35},cartilage:{colour:"#C6DADF",cavity:"#6C8794",cut:"#CFE0E6",gloss:.4,translucency:.55},disc:{colour:"#98B2C4",cavity:"#4F6A80",cut:"#8FA9BA",gloss:.4,translucency:.55},joint:{colour:"#74A8A0",cavity:"#38605E",cut:"#A9CFCD",gloss:.4,translucency:.5},ligament:{colour:"#CEC4CC",cavity:"#85799A",cut:"#E4E0E8",gloss:.3,translucency:.45},fascia:{colour:"#DDE2E6",cavity:"#8E99A6",cut:"#E8ECEF",gloss:.35,translucency:.5},nerve:{colour:"#F2C230",cavity:"#A87A10",cut:"#F7DF8E",gloss:.35,translucency:.9},muscle:{colour:"#A5534A",cavity:"#5A2422",cut:"#8F4038",gloss:.12,translucency:.25}},surfaces:{selected:"#4F9BF0",highlighted:"#F29A3C",hovered:"#CFE4FF"},themes:{light:{background:["#F7F8FA","#DDE3EA"],selected:"#0B5FD0",highlighted:"#B4540A",hovered:"#1F2A37",ghost:"#43566B",text:"#1F2A37",sky:[.575,.59,.615],ground:[.27,.24,.22]},dark:{background:["#222A35","#0F141B"],selected:"#5CB3FF",highlighted:"#FF9424",hovered:"#F4F7FA",ghost:"#A9C1D9",text:"#E8EDF3",sky:[.42,.46,.53],ground:[.18,.17,.18]}},unnamed:{"bone.rib":"ghost","fascia.thoracolumbar":"hide","fascia.linea-alba":"hide","bone.sternum":"ghost","layer:muscles":"hide"},camera:{view_angle_deg:24,fit_margin:1.06,views:{anterior:{azimuth_deg:0,elevation_deg:0},posterior:{azimuth_deg:180,elevation_deg:0},left:{azimuth_deg:90,elevation_deg:0},right:{azimuth_deg:-90,elevation_deg:0},superior:{azimuth_deg:0,elevation_deg:90},inferior:{azimuth_deg:0,elevation_deg:-90}}}};var qp=i=>({structures:i.structures.map(({id:e})=>e),view:i.view??null});function r0(i,e){if(i.kind!=="tour"){let n=e[`${i.kind}s`][i.id];return n?qp(n):null}let t=e.tours[i.id]?.steps[i.step]?.view;return t?{structures:[...t.highlight??[],...t.focus?[t.focus]:[]],view:t}:null}function Ba(i,e,t){let n=i.exercise===null?void 0:t.exercises[i.exercise],s=i.condition===null?void 0:t.conditions[i.condition],r=n??s;return r?qp(r):e===null?null:r0(e,t)}var Xp=zt.unnamed,bo=(i,e)=>{let t=i.find(n=>Object.hasOwn(e,n));return t===void 0?void 0:e[t]};function jp(i,e,t){let n=e.structures[i]?.layer;return[i,...t.ancestors(i).toReversed(),...n?[`layer:${n}`]:[]]}function Qu(i,e,t,n){let s=jp(e,t,n);return bo(s,i.visibility)??bo(s,Xp)??"show"}var Kp=(i,e)=>bo([`layer:${e}`],i.visibility)??bo([`layer:${e}`],Xp)??"show";function Jp(i,e,t,n){let r=(Ba(i,e,t)?.structures??[]).flatMap(d=>n.pieces(d)),o=i.selected===null?[]:n.pieces(i.selected),a=i.isolate===null?[]:n.pieces(i.isolate),l=new Set(a),c=new Set(r),u=new Set(o),h=d=>{if(l.size>0)return l.has(d)?"show":"hide";let f=Qu(i,d,t,n);return u.has(d)&&(r.length>0||!bo(jp(d,t,n),i.visibility))?"show":r.length===0?f:c.has(d)?"show":f==="show"?"ghost":f};return{visibility:new Map(n.solids.map(d=>[d,h(d)])),lit:r,selected:o}}var o0=7;function Yp(i,e,t,n){let r=(i.selected!==null?[i.selected]:Ba(i,e,t)?.structures??[]).flatMap(o=>{let[a]=n.pieces(o),l=t.structures[o]?.label;return a===void 0||l===void 0?[]:[[a,l]]});return new Map([...new Map(r.toReversed())].toReversed().slice(0,o0))}var Ss=["anterior","posterior","left","right","superior","inferior"],yo=["auto","light","dark"],vo=["plain","clinical"],ws=["show","ghost","hide"],Ji={version:1,selected:null,condition:null,exercise:null,visibility:{},isolate:null,view:null,camera:null,theme:"auto",register:"plain",language:"en",posture:{},findings:[]},Ki=(i,e)=>typeof e=="string"&&i.includes(e),Va=i=>typeof i=="object"&&i!==null&&!Array.isArray(i),a0=i=>Array.isArray(i)&&i.length===3&&i.every(Number.isFinite);function l0(i){if(!Va(i)||!a0(i.target_mm))return;let{target_mm:e,azimuth_deg:t,elevation_deg:n,distance_mm:s}=i;if([t,n,s].every(Number.isFinite))return{target_mm:e,azimuth_deg:t,elevation_deg:n,distance_mm:s}}var za=i=>i===null||typeof i=="string"?i:void 0,Zp=i=>e=>Ki(i,e)?e:void 0,c0={selected:za,condition:za,exercise:za,isolate:za,visibility:i=>Va(i)&&Object.values(i).every(e=>Ki(ws,e))?i:void 0,view:i=>i===null||Ki(Ss,i)?i:void 0,camera:i=>i===null?null:l0(i),theme:Zp(yo),register:Zp(vo),language:i=>typeof i=="string"?i:void 0,posture:i=>Va(i)&&Object.values(i).every(Number.isFinite)?i:void 0,findings:i=>Array.isArray(i)?i:void 0};function xo(i){let e={},t=[];if(!Va(i))return{patch:e,problems:t};for(let[n,s]of Object.entries(c0)){if(!(n in i))continue;let r=s(i[n]);r===void 0?t.push(`state.${n} cannot be ${JSON.stringify(i[n])?.slice(0,80)}`):e[n]=r}return{patch:e,problems:t}}var eh=(i,e)=>i===e||JSON.stringify(i)===JSON.stringify(e);function Ha(i,e){let t=Object.entries(e).filter(([n,s])=>!eh(i[n],s));return Object.fromEntries(t)}var th={version:1,language:"en",languages:{},structures:{},conditions:{},exercises:{},redflags:{},symptoms:{},factors:{},tours:{},sources:{},services:{},notices:{},grades:{},tree:[],ui:{}},u0={layer:null,region:null,parent:null,side:null,level:null,members:[]};function $p(i){if(typeof i!="object"||i===null||!("structures"in i))throw new TypeError("catalogue: expected an object with structures");let e=i,t=Object.entries(e.structures??{}).map(([n,s])=>[n,{...u0,...s}]);return{...th,...e,structures:Object.fromEntries(t)}}function nh(i,e){return i==null?"":typeof i=="string"?i:"text"in i?nh(i.text,e):e==="clinical"&&i.clinical||i.plain}function ih(i,e){if(i==null||typeof i=="string")return;if("text"in i)return ih(i.text,e);let t=e==="clinical"&&i.clinical?"clinical":"plain";return i.english?.includes(t)?"en":void 0}function Yi(i,e){return Object.hasOwn(i.structures,e)?"structure":Object.hasOwn(i.conditions,e)?"condition":Object.hasOwn(i.exercises,e)?"exercise":Object.hasOwn(i.symptoms,e)?"symptom":Object.hasOwn(i.factors,e)?"factor":Object.hasOwn(i.tours,e)?"tour":null}function sh(i,e){let t=Yi(i,e);return(t===null?null:i[`${t}s`])?.[e]?.lang??"en"}function Qt(i,e){let t=Yi(i,e);return(t===null?null:i[`${t}s`])?.[e]?.label??e}var h0=i=>[...i.attachments?.proximal??[],...i.attachments?.distal??[]].flatMap(({id:e})=>e?[e]:[]);function rh(i,e,t){let n=i.get(e);n?n.push(t):i.set(e,[t])}function d0(i){let e=new Map;for(let[t,{kind:n,between:s}]of Object.entries(i))n==="disc"&&s?.[0]&&e.set(s[0],t);return Object.entries(i).filter(([,t])=>t.kind==="bone"&&t.side===null&&t.level!==null&&t.solid).flatMap(([t])=>[t,e.get(t)].filter(n=>n!==void 0))}function f0(i,e){let t=new Map,n=new Map;for(let[s,{kind:r,side:o,level:a,layer:l}]of Object.entries(i)){if(a===null||e.has(s))continue;let c=`${r}|${o}|${l}`,u=n.get(`${c}|${a}`)??0;n.set(`${c}|${a}`,u+1),rh(t,`${c}|${u}`,s)}return[...t.values()]}function p0(i,e){let t=i[e];return!t?.side||t.parent===null?null:i[t.parent]?.members.find(n=>n!==e&&i[n]?.side)??null}function Qp(i){let e=d0(i),t=[e,...f0(i,new Set(e))],n=new Map(t.flatMap(c=>c.map((u,h)=>[u,{walk:c,index:h}]))),s=new Map,r=new Map;for(let[c,u]of Object.entries(i))if(!(u.side!==null&&u.kind!=="muscle")){for(let h of u.between??[])rh(s,h,c);if(u.side===null)for(let h of h0(u))rh(r,h,c)}let o=Object.keys(i).length===0,a=(c,u=new Set)=>{let h=i[c];return!h&&o?[c]:!h||u.has(c)?[]:h.solid?[c]:h.members.flatMap(d=>a(d,new Set([...u,c])))};return{pieces:c=>a(c),ancestors:c=>{let u=[];for(let h=i[c]?.parent??null;h!==null&&!u.includes(h);h=i[h]?.parent??null)u.unshift(h);return u},neighbours(c){let u=n.get(c);return{above:u?.walk[u.index-1]??null,below:u?.walk[u.index+1]??null,between:i[c]?.between??[],touching:s.get(c)??[],attached:r.get(c)??[],opposite:p0(i,c)}},solids:Object.keys(i).filter(c=>i[c]?.solid),layers:[...new Set(Object.values(i).flatMap(({layer:c})=>c===null?[]:[c]))]}}var nr=["transverse","coronal","sagittal"],oh={on:!1,at_mm:0,flipped:!1,along:null},Ms={transverse:oh,coronal:oh,sagittal:oh},m0=({selected:i,condition:e,exercise:t,isolate:n,visibility:s})=>JSON.stringify([i,e,t,n,s]);function em(i={},e=!0){let t=et({...Ji,...i}),n=et(th),s=Mn(()=>Qp(n.value.structures)),r=et(null),o=et([]),a=new Set,l=[],c=0,u=globalThis.matchMedia?.("(prefers-color-scheme: dark)"),h=et(u?.matches??!1),d=g=>{h.value=g.matches};u?.addEventListener("change",d);let f=Mn(()=>m0(t.value));return{state:t,catalogue:n,kin:s,drawn:Mn(()=>(f.value,Jp(t.peek(),r.value,n.value,s.value))),shapes:et(new Set),hover:et(null),menu:et(null),pointed:et(null),cuts:et(Ms),apart:et(0),named:et(!0),shortcuts:et(!0),roomy:et(!0),covered:et({left:0,right:0}),notices:o,online:et(!0),interrupted:et(!1),progress:et({loaded:0,total:0,done:!1}),stage:et("loading"),page:r,dialog:et(null),spoken:et(""),dark:Mn(()=>t.value.theme==="auto"?h.value:t.value.theme==="dark"),ownsPage:e,update(g,b="user"){let m=t.peek(),p=Ha(m,g);if(Object.keys(p).length===0)return;let y={...m,...p};if(t.value=y,l.push({patch:p,origin:b,before:m,after:y}),!(l.length>1))try{for(let x=l[0];x!==void 0;x=l[0]){for(let S of[...a])S(x);l.shift()}}finally{l.length=0}},onChange(g){return a.add(g),()=>a.delete(g)},notify(g,b){o.peek().some(m=>m.text===b)||(o.value=[...o.peek(),{id:++c,level:g,text:b}])},dismiss(g){o.value=o.peek().filter(b=>b.id!==g)},dispose(){u?.removeEventListener("change",d),a.clear()}}}var g0={sagittal:0,coronal:1,transverse:2};function tm(i,e){let{state:t,catalogue:n,kin:s}=i,r=h=>h.flatMap(d=>s.peek().pieces(d)).filter(d=>i.shapes.peek().has(d)),o=(h,{close:d=!1}={})=>{let f=r(h),[g]=f;if(g===void 0)return;let{above:b,below:m,between:p}=s.peek().neighbours(g),y=f.length===1&&!d?[b,m,...p].filter(x=>x!==null):[];e.peek()?.flyTo([...f,...r(y)])},a=Ms,l=h=>{let d=h?.cut?.plane,g=[h?.focus,...h?.highlight??[]].filter(x=>x!==void 0).find(x=>n.peek().structures[x]?.level&&r([x]).length>0),b=g===void 0?null:e.peek()?.centreOf(r([g]));if(!Ki(nr,d)||!b)return Ms;let m=Math.round(b[g0[d]]+(h?.cut?.offset_mm??0)),p=g!==void 0&&n.peek().structures[g]?.kind==="disc",y=d==="transverse"&&p&&!h?.cut?.offset_mm?e.peek()?.planeOf(g)??null:null;return{...Ms,[d]:{on:!0,at_mm:m,flipped:!1,along:y}}},c=h=>{i.cuts.peek()===a&&(i.cuts.value=h),a=h};return{fly:o,show:(h=!0)=>{if(i.shapes.peek().size===0)return;let d=Ba(t.peek(),i.page.peek(),n.peek());if(c(l(d?.view??null)),d===null)return;let{view:f}=d;h&&f?.azimuth_deg!==void 0&&e.peek()?.face({azimuth_deg:f.azimuth_deg,elevation_deg:f.elevation_deg??0});let g=r(f?.highlight??[]);o(g.length>0?g:d.structures),h&&f?.azimuth_deg===void 0&&f?.view&&i.update({view:f.view,camera:null})}}}function lh(i,e){let t=e.filter(n=>i.drawn.value.visibility.get(n)!=="hide").length;return t===0?"none":t===e.length?"all":"some"}function ah(i,e,t){let n=new Set(e),s=o=>n.has(o)||n.has(`layer:${i.catalogue.peek().structures[o]?.layer}`)||i.kin.peek().ancestors(o).some(a=>n.has(a)),r=Object.entries(i.state.peek().visibility).filter(([o])=>!s(o));return Object.fromEntries(t===null?r:[...r,...e.map(o=>[o,t])])}function _0(i,e){let t=i.state.peek(),n=i.catalogue.peek(),s=i.kin.peek();return s.pieces(e).filter(a=>Qu(t,a,n,s)==="hide").length===0?t.visibility:ah(i,[e],"show")}function nm(i,e,t){let{state:n,kin:s}=i,r=u=>i.update(u),{fly:o,show:a}=tm(i,e);i.onChange(({patch:u})=>{("condition"in u||"exercise"in u)&&u.camera==null&&a(u.view==null)});let l=u=>{let h=n.peek().isolate;if(h===null)return!1;let d=new Set(s.peek().pieces(h));return!s.peek().pieces(u).some(f=>d.has(f))},c=(u,{fly:h=!1}={})=>{if(u===null)return r({selected:null});r({selected:u,visibility:_0(i,u),...l(u)?{isolate:null}:{}}),h&&o([u])};return{...t,select:c,openCondition(u){i.page.value=null;let h=u!==null&&u===n.peek().condition;r({condition:u,exercise:null,selected:null,...u===null?{}:{isolate:null}}),h&&a()},openExercise(u){i.page.value=null;let h=u!==null&&u===n.peek().exercise;r({exercise:u,selected:null,...u===null?{}:{isolate:null}}),h&&a()},openPage(u){r({selected:null,condition:null,exercise:null,isolate:null}),i.page.value=u,a()},showSubject(){let{view:u,camera:h}=n.peek();h===null&&a(u===null)},escape(){let{selected:u,exercise:h,condition:d,isolate:f}=n.peek();if(u!==null)r({selected:null});else if(h!==null)r({exercise:null});else if(d!==null)r({condition:null});else if(i.page.peek()!==null)this.openPage(null);else if(f!==null)r({isolate:null});else return!1;return!0},setVisible:(u,h)=>r({visibility:ah(i,u,h),isolate:null}),isolate:u=>{r({isolate:u}),u!==null&&o([u],{close:!0})},uncover(){let{selected:u,lit:h}=i.drawn.peek(),d=e.peek()?.inFrontOf(u.length>0?u:h)??[];d.length>0&&r({visibility:ah(i,d,"hide")})},showAll(){i.cuts.value=Ms,i.apart.value=0,r({visibility:{},isolate:null})},async savePicture(){let u=await e.peek()?.picture();if(!u)return;let h=document.createElement("a");h.href=URL.createObjectURL(u),h.download=`${n.peek().selected??n.peek().condition??"spine"}.png`,h.click(),window.setTimeout(()=>URL.revokeObjectURL(h.href),1e4)},setView:u=>r({view:u,camera:null}),home:()=>{r({view:null,camera:null}),e.peek()?.home()},flyTo:u=>o([u]),zoom:u=>e.peek()?.zoom(u),turn:(u,h)=>e.peek()?.turn(u,h),walk(u){let{selected:h}=n.peek(),d=h===null?null:s.peek().neighbours(h)[u];d!==null&&c(d)},setTheme:u=>r({theme:u}),setRegister:u=>r({register:u}),setLanguage:u=>r({language:u})}}var b0=8192,Ga={select:"selected",condition:"condition",exercise:"exercise",isolate:"isolate",view:"view",theme:"theme",register:"register",language:"language"},y0={view:Ss,theme:yo,register:vo};function v0(i,e,t){let n=y0[i];return n?n.includes(e):i==="select"||i==="isolate"?t.structure(e):i==="condition"?t.condition(e):i==="exercise"?t.exercise(e):/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(e)}function im(i,e){if(i.length>b0)return{patch:{},problems:[{word:"address",value:`${i.slice(0,40)}…`}]};let t={},n={},s=[];for(let[r,o]of new URLSearchParams(i))if(o!==""){if(Ki(ws,r))for(let a of o.split(",").filter(Boolean))a.startsWith("layer:")||e.structure(a)?n[a]=r:s.push({word:r,value:a});else if(Object.hasOwn(Ga,r)){let a=r;v0(a,o,e)?t[Ga[a]]=o:s.push({word:r,value:o})}}return Object.keys(n).length>0&&(t.visibility=n),{patch:t,problems:s}}function x0(i,e=""){let t=[...new URLSearchParams(e)].filter(([s])=>!Object.hasOwn(Ga,s)&&!Ki(ws,s));for(let[s,r]of Object.entries(Ga)){let o=i[r];o!==null&&o!==Ji[r]&&t.push([s,o])}for(let s of ws){let r=Object.keys(i.visibility).filter(o=>i.visibility[o]===s);r.length>0&&t.push([s,r.join(",")])}let n=s=>encodeURIComponent(s).replaceAll("%3A",":").replaceAll("%2C",",");return t.map(([s,r])=>`${n(s)}=${n(r)}`).join("&")}function sm(i){let e=()=>i(window.location.search);return window.addEventListener("popstate",e),{write(t,n){let s=x0(t,window.location.search),r=`${window.location.pathname}${s?`?${s}`:""}${window.location.hash}`;r!==`${window.location.pathname}${window.location.search}${window.location.hash}`&&window.history[n?"pushState":"replaceState"](null,"",r)},dispose:()=>window.removeEventListener("popstate",e)}}function rm(i,e){let{structures:t}=i.catalogue.peek();return{theme:i.dark.peek()?"dark":"light",reducedMotion:om()?.matches??!1,structures:new Map(Object.entries(t).map(([n,{kind:s,layer:r}])=>[n,{kind:s,layer:r}])),regionNames:e}}function om(){return typeof window.matchMedia=="function"?window.matchMedia("(prefers-reduced-motion: reduce)"):null}function am(i){i.setView("anterior"),i.home()}function S0(i,e,t){let n={view:null,camera:null},s=null,r=()=>`${t.clientWidth} ${t.clientHeight}`,o=r(),a=an(()=>{let{view:c,camera:u}=i.state.value,h=c!==n.view,d=u!==n.camera;n={view:c,camera:u},!(!h&&!d)&&(u!==null&&(d||c===null)?e.setCamera(u):c!==null?e.setView(c):am(e),s=e.getCamera())}),l=e.on("camera",(c,u)=>{let h=r(),d=h!==o&&i.state.peek().camera===null;o=h;let f=d||eh(c,s);s=c,!f&&(n={view:u,camera:c},i.update(n))});return{rebase:()=>s=e.getCamera(),dispose:()=>{a(),l()}}}var w0=new Map,M0={transverse:[0,0,1],coronal:[0,1,0],sagittal:[-1,0,0]};function T0(i){return nr.filter(e=>i[e].on).map(e=>{let{at_mm:t,flipped:n,along:s}=i[e],r=n?-1:1,[o,a,l]=s?.normal??M0[e],c=s?.offset_mm??(o+a+l)*t;return{normal:[r*o,r*a,r*l],offset_mm:r*c}})}var E0=2;function lm(i,e,t,n,s){let r=S0(i,t,n),o=Mn(()=>i.named.value&&i.roomy.value?Yp(i.state.value,i.page.value,i.catalogue.value,i.kin.value):w0),a=om(),l=()=>t.setReducedMotion(a?.matches??!1);a?.addEventListener("change",l);let c=[r.dispose,an(()=>{let{visibility:u,lit:h,selected:d}=i.drawn.value,f=i.dark.value?"dark":"light";t.apply({selected:d,highlighted:h,shown:u,theme:f,sections:T0(i.cuts.value),explode:i.apart.value,labels:o.value})}),an(()=>t.setInsets({top:8,bottom:8,...i.covered.value})),an(()=>t.setHover(i.pointed.value)),t.on("hover",(u,h,d,f)=>{i.hover.value=u===null?null:{id:u,region:f,x:h,y:d}}),t.on("pick",u=>e.select(u)),t.on("menu",(u,h,d)=>{i.menu.value=u===null?null:{id:u,region:null,x:h,y:d}}),t.on("lost",()=>i.interrupted.value=!0),t.on("restored",()=>i.interrupted.value=!1)];return s.value={flyTo:u=>t.flyTo(u),home:()=>am(t),zoom:u=>t.zoom(u),turn:(u,h)=>t.turn(u,h),centreOf:u=>t.centreOf(u),planeOf:u=>t.planeOf(u),inFrontOf:u=>t.inFrontOf(u),picture:()=>t.screenshot(E0,i.named.peek()),face:u=>t.setCamera({...t.getCamera(),...u})},{rebase:r.rebase,dispose(){s.value=null,a?.removeEventListener("change",l);for(let u of c)u();t.dispose()}}}var um=["selected","condition","exercise","visibility","isolate","view","camera"],A0=200,C0=1200,cm=i=>Object.fromEntries(um.map(e=>[e,i[e]]));function hm(i){let e=[],t=[],n=et(!1),s=et(!1),r=!1,o=Number.NEGATIVE_INFINITY,a=()=>{n.value=e.length>0,s.value=t.length>0};i.onChange(({patch:c,before:u,origin:h})=>{let d=Object.keys(c);if(r||h==="address"||!d.some(m=>um.includes(m)))return;let f=d.every(m=>m==="camera"||m==="view"),g=performance.now(),b=f&&g-o<C0;o=g,!b&&(e.push(cm(u)),e.length>A0&&e.shift(),t.length=0,a())});let l=(c,u)=>{let h=c.pop();h!==void 0&&(u.push(cm(i.state.peek())),r=!0,i.update(h),r=!1,a())};return{canUndo:n,canRedo:s,undo:()=>l(e,t),redo:()=>l(t,e)}}var Zn=class extends Error{constructor(t,n){super(`${t}: ${n}`);this.file=t}file;name="AssetError"},R0=6e4;async function P0(i,e,t){let n=await fetch(e).catch(o=>{throw new Zn(i,`could not be fetched (${o instanceof Error?o.message:o})`)});if(!n.ok)throw new Zn(i,`the server answered ${n.status}`);if(!n.body)return n.arrayBuffer();let s=[],r=n.body.getReader();for(let o=await r.read();!o.done;o=await r.read())s.push(o.value),t(o.value.byteLength);return new Blob(s).arrayBuffer()}async function I0(i){let e=Lu(i.base64??"");return i.gzip?new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer():e}function L0(i){let e=new Map;return i.onMessage(t=>{t.type==="asset"&&(e.get(t.name)?.(t.bytes),e.delete(t.name))}),t=>new Promise((n,s)=>{e.set(t,n),window.setTimeout(()=>{e.delete(t)&&s(new Zn(t,"the kernel did not send it"))},R0),i.send({type:"need-asset",name:t})})}async function D0(i,e,t){let n=globalThis.crypto?.subtle;if(!n||!t)return e;let s=new Uint8Array(await n.digest("SHA-256",e)),r=Array.from(s,o=>o.toString(16).padStart(2,"0")).join("");if(r===t)return e;throw new Zn(i,`is damaged (SHA-256 ${r.slice(0,8)}…, expected ${t.slice(0,8)}…)`)}function dm(i,e,t){let n=e.mode==="message"?L0(i):null,s=[e.catalogue,...e.packs],r=s.reduce((c,u)=>c+(e.files[u]?.bytes??0),0),o=new Map,a=(c,u)=>{s.includes(c)&&(o.set(c,Math.min(u,e.files[c]?.bytes??u)),t([...o.values()].reduce((h,d)=>h+d,0),r))},l=async c=>{let u=e.files[c];if(!u)throw new Zn(c,"is not in the list of files");let h;if(n)h=await n(c);else if(u.base64!==void 0)h=await I0(u);else if(u.url)h=await P0(c,u.url,d=>a(c,(o.get(c)??0)+d));else throw new Zn(c,"has no address");return a(c,u.bytes),D0(c,h,u.sha256)};return{bytes:l,async json(c){let u=new TextDecoder().decode(await l(c));try{return JSON.parse(u)}catch(h){throw new Zn(c,`is not JSON (${h instanceof Error?h.message:h})`)}}}}var fm=i=>i instanceof Error?i.message:String(i);function pm(i,e,t){let{packs:n,catalogue:s,catalogues:r={}}=i.assets,o=dm(i,i.assets,(h,d)=>{e.progress.value={...e.progress.peek(),loaded:h,total:d}}),a=h=>{e.notify("error",t()("app.file-failed",{reason:fm(h)}))},l=async h=>{try{let d=Object.hasOwn(r,h)?r[h]:void 0,f=$p(await o.json(d??s));return e.state.peek().language===h&&(e.catalogue.value=f),!0}catch(d){return a(d),!1}},u=(async()=>{let h=new URLSearchParams(e.ownsPage?globalThis.location?.search:"").get("language");h!==null&&Object.hasOwn(r,h)&&e.update({language:h},"address"),await l(e.state.peek().language)||e.notify("warning",t()("app.no-words"))})();return u.then(()=>e.onChange(({patch:h})=>{h.language!==void 0&&l(h.language)})),{words:u,async shapes(h,d){let f=n.map(g=>o.bytes(g).then(b=>({name:g,bytes:b}),b=>({name:g,error:b})));for(let g of f){let b=await g;if("error"in b){a(b.error);continue}try{let m=await h(b.bytes),p=e.shapes.peek().size===0;e.shapes.value=new Set([...e.shapes.peek(),...m]),p&&d()}catch(m){a(new Zn(b.name,fm(m)))}}e.progress.value={...e.progress.peek(),done:!0}}}}function mm(i,e,t){let n=et(null),s=et(null),r=0,o=0,a=0,l=()=>{};return i.onMessage(c=>{if(c.type==="picture"&&c.seq>o){o=c.seq;let u=n.peek();n.value=URL.createObjectURL(new Blob([c.png],{type:"image/png"})),u!==null&&URL.revokeObjectURL(u)}else c.type==="picked"&&c.seq===a&&t(c.id)}),{url:n,resize(c,u){let h=s.peek();c<1||u<1||h?.width===c&&h.height===u||(s.value={width:c,height:u})},pick(c,u){let h=s.peek();h&&(a=++r,i.send({type:"pick",seq:a,x:c,y:u,...h,state:e.state.peek()}))},start(){l=an(()=>{let c=s.value,u=e.state.value;c&&i.send({type:"picture",seq:++r,...c,state:u})})},dispose(){l();let c=n.peek();c!==null&&URL.revokeObjectURL(c)}}}var Wa=["anterior","left","posterior","right"];function gm(i){let e=(s,r)=>{let o=Wa.indexOf(i.state.peek().view??"anterior"),a=Wa[(Math.max(o,0)+Math.sign(s)+Wa.length)%Wa.length]??"anterior";i.update({view:r>0?"superior":r<0?"inferior":a,camera:null})},t=()=>{};return{turn:e,flyTo:t,home:t,zoom:t,face:t,inFrontOf:()=>[],centreOf:()=>null,planeOf:()=>null,picture:()=>Promise.resolve(null)}}function _m(i){let e=i?.meshes??[],t=new Map(e.map(({id:n,regions:s})=>[n,s??[]]));return(n,s)=>t.get(n)?.[s]??null}var O0="ENTRIES",Sm="KEYS",wm="VALUES";var So=class{constructor(e,t){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=t,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:t}=ir(this._path);if(ir(t)==="")return{done:!1,value:this.result()};let n=e.get(ir(t));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=ir(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>ir(e)).filter(e=>e!=="").join("")}value(){return ir(this._path).node.get("")}result(){switch(this._type){case wm:return this.value();case Sm:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},ir=i=>i[i.length-1],k0=(i,e,t)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+t,o=new Uint8Array(r*s).fill(t+1);for(let a=0;a<s;++a)o[a]=a;for(let a=1;a<r;++a)o[a*s]=a;return Mm(i,e,t,n,o,1,s,""),n},Mm=(i,e,t,n,s,r,o,a)=>{let l=r*o;e:for(let c of i.keys())if(c===""){let u=s[l-1];u<=t&&n.set(a,[i.get(c),u])}else{let u=r;for(let h=0;h<c.length;++h,++u){let d=c[h],f=o*u,g=f-o,b=s[f],m=Math.max(0,u-t-1),p=Math.min(o-1,u+t);for(let y=m;y<p;++y){let x=d!==e[y],S=s[g+y]+ +x,T=s[g+y+1]+1,A=s[f+y]+1,v=s[f+y+1]=Math.min(S,T,A);v<b&&(b=v)}if(b>t)continue e}Mm(i.get(c),e,t,n,s,u,o,a+c)}},wo=class i{constructor(e=new Map,t=""){this._size=void 0,this._tree=e,this._prefix=t}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[t,n]=ja(this._tree,e.slice(this._prefix.length));if(t===void 0){let[s,r]=gh(n);for(let o of s.keys())if(o!==""&&o.startsWith(r)){let a=new Map;return a.set(o.slice(r.length),s.get(o)),new i(a,e)}}return new i(t,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,N0(this._tree,e)}entries(){return new So(this,O0)}forEach(e){for(let[t,n]of this)e(t,n,this)}fuzzyGet(e,t){return k0(this._tree,e,t)}get(e){let t=fh(this._tree,e);return t!==void 0?t.get(""):void 0}has(e){let t=fh(this._tree,e);return t!==void 0&&t.has("")}keys(){return new So(this,Sm)}set(e,t){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ch(this._tree,e).set("",t),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=ch(this._tree,e);return n.set("",t(n.get(""))),this}fetch(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=ch(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=t()),s}values(){return new So(this,wm)}[Symbol.iterator](){return this.entries()}static from(e){let t=new i;for(let[n,s]of e)t.set(n,s);return t}static fromObject(e){return i.from(Object.entries(e))}},ja=(i,e,t=[])=>{if(e.length===0||i==null)return[i,t];for(let n of i.keys())if(n!==""&&e.startsWith(n))return t.push([i,n]),ja(i.get(n),e.slice(n.length),t);return t.push([i,e]),ja(void 0,"",t)},fh=(i,e)=>{if(e.length===0||i==null)return i;for(let t of i.keys())if(t!==""&&e.startsWith(t))return fh(i.get(t),e.slice(t.length))},ch=(i,e)=>{let t=e.length;e:for(let n=0;i&&n<t;){for(let r of i.keys())if(r!==""&&e[n]===r[0]){let o=Math.min(t-n,r.length),a=1;for(;a<o&&e[n+a]===r[a];)++a;let l=i.get(r);if(a===r.length)i=l;else{let c=new Map;c.set(r.slice(a),l),i.set(e.slice(n,n+a),c),i.delete(r),i=c}n+=a;continue e}let s=new Map;return i.set(e.slice(n),s),s}return i},N0=(i,e)=>{let[t,n]=ja(i,e);if(t!==void 0){if(t.delete(""),t.size===0)Tm(n);else if(t.size===1){let[s,r]=t.entries().next().value;Em(n,s,r)}}},Tm=i=>{if(i.length===0)return;let[e,t]=gh(i);if(e.delete(t),e.size===0)Tm(i.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&Em(i.slice(0,-1),n,s)}},Em=(i,e,t)=>{if(i.length===0)return;let[n,s]=gh(i);n.set(s+e,t),n.delete(s)},gh=i=>i[i.length-1],_h="or",Am="and",F0="and_not",Mo=class i{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let t=e.autoVacuum==null||e.autoVacuum===!0?dh:e.autoVacuum;this._options={...hh,...e,autoVacuum:t,searchOptions:{...bm,...e.searchOptions||{}},autoSuggestOptions:{...H0,...e.autoSuggestOptions||{}}},this._index=new wo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=mh,this.addFields(this._options.fields)}add(e){let{extractField:t,stringifyField:n,tokenize:s,processTerm:r,fields:o,idField:a}=this._options,l=t(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(l))throw new Error(`MiniSearch: duplicate ID ${l}`);let c=this.addDocumentId(l);this.saveStoredFields(c,e);for(let u of o){let h=t(e,u);if(h==null)continue;let d=s(n(h,u),u),f=this._fieldIds[u],g=new Set(d).size;this.addFieldLength(c,f,this._documentCount-1,g);for(let b of d){let m=r(b,u);if(Array.isArray(m))for(let p of m)this.addTerm(f,c,p);else m&&this.addTerm(f,c,m)}}}addAll(e){for(let t of e)this.add(t)}addAllAsync(e,t={}){let{chunkSize:n=10}=t,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:o}=e.reduce(({chunk:a,promise:l},c,u)=>(a.push(c),(u+1)%n===0?{chunk:[],promise:l.then(()=>new Promise(h=>setTimeout(h,0))).then(()=>this.addAll(a))}:{chunk:a,promise:l}),s);return o.then(()=>this.addAll(r))}remove(e){let{tokenize:t,processTerm:n,extractField:s,stringifyField:r,fields:o,idField:a}=this._options,l=s(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let c=this._idToShortId.get(l);if(c==null)throw new Error(`MiniSearch: cannot remove document with ID ${l}: it is not in the index`);for(let u of o){let h=s(e,u);if(h==null)continue;let d=t(r(h,u),u),f=this._fieldIds[u],g=new Set(d).size;this.removeFieldLength(c,f,this._documentCount,g);for(let b of d){let m=n(b,u);if(Array.isArray(m))for(let p of m)this.removeTerm(f,c,p);else m&&this.removeTerm(f,c,m)}}this._storedFields.delete(c),this._documentIds.delete(c),this._idToShortId.delete(l),this._fieldLength.delete(c),this._documentCount-=1}removeAll(e){if(e)for(let t of e)this.remove(t);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new wo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let t=this._idToShortId.get(e);if(t==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(t),this._storedFields.delete(t),(this._fieldLength.get(t)||[]).forEach((n,s)=>{this.removeFieldLength(t,s,this._documentCount,n)}),this._fieldLength.delete(t),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:t,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:t,minDirtFactor:e})}discardAll(e){let t=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=t}this.maybeAutoVacuum()}replace(e){let{idField:t,extractField:n}=this._options,s=n(e,t);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,t){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&t,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=mh,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(t)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,t){let n=this._dirtCount;if(this.vacuumConditionsMet(t)){let s=e.batchSize||ph.batchSize,r=e.batchWait||ph.batchWait,o=1;for(let[a,l]of this._index){for(let[c,u]of l)for(let[h]of u)this._documentIds.has(h)||(u.size<=1?l.delete(c):u.delete(h));this._index.get(a).size===0&&this._index.delete(a),o%s===0&&await new Promise(c=>setTimeout(c,r)),o+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:t,minDirtFactor:n}=e;return t=t||dh.minDirtCount,n=n||dh.minDirtFactor,this.dirtCount>=t&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let t=this._idToShortId.get(e);if(t!=null)return this._storedFields.get(t)}search(e,t={}){let{searchOptions:n}=this._options,s={...n,...t},r=this.executeQuery(e,t),o=[];for(let[a,{score:l,terms:c,match:u}]of r){let h=c.length||1,d={id:this._documentIds.get(a),score:l*h,terms:Object.keys(u),queryTerms:c,match:u};Object.assign(d,this._storedFields.get(a)),(s.filter==null||s.filter(d))&&o.push(d)}return e===i.wildcard&&s.boostDocument==null||o.sort(vm),o}autoSuggest(e,t={}){t={...this._options.autoSuggestOptions,...t};let n=new Map;for(let{score:r,terms:o}of this.search(e,t)){let a=o.join(" "),l=n.get(a);l!=null?(l.score+=r,l.count+=1):n.set(a,{score:r,terms:o,count:1})}let s=[];for(let[r,{score:o,terms:a,count:l}]of n)s.push({suggestion:r,terms:a,score:o/l});return s.sort(vm),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),t)}static async loadJSONAsync(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),t)}static getDefault(e){if(hh.hasOwnProperty(e))return uh(hh,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=qa(s),l._fieldLength=qa(r),l._storedFields=qa(o);for(let[c,u]of l._documentIds)l._idToShortId.set(u,c);for(let[c,u]of n){let h=new Map;for(let d of Object.keys(u)){let f=u[d];a===1&&(f=f.ds),h.set(parseInt(d,10),qa(f))}l._index.set(c,h)}return l}static async loadJSAsync(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=await Xa(s),l._fieldLength=await Xa(r),l._storedFields=await Xa(o);for(let[u,h]of l._documentIds)l._idToShortId.set(h,u);let c=0;for(let[u,h]of n){let d=new Map;for(let f of Object.keys(h)){let g=h[f];a===1&&(g=g.ds),d.set(parseInt(f,10),await Xa(g))}++c%1e3===0&&await Cm(0),l._index.set(u,d)}return l}static instantiateMiniSearch(e,t){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:o,dirtCount:a,serializationVersion:l}=e;if(l!==1&&l!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let c=new i(t);return c._documentCount=n,c._nextId=s,c._idToShortId=new Map,c._fieldIds=r,c._avgFieldLength=o,c._dirtCount=a||0,c._index=new wo,c}executeQuery(e,t={}){if(e===i.wildcard)return this.executeWildcardQuery(t);if(typeof e!="string"){let d={...t,...e,queries:void 0},f=e.queries.map(g=>this.executeQuery(g,d));return this.combineResults(f,d.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,o={tokenize:n,processTerm:s,...r,...t},{tokenize:a,processTerm:l}=o,h=a(e).flatMap(d=>l(d)).filter(d=>!!d).map(V0(o)).map(d=>this.executeQuerySpec(d,o));return this.combineResults(h,o.combineWith)}executeQuerySpec(e,t){let n={...this._options.searchOptions,...t},s=(n.fields||this._options.fields).reduce((b,m)=>({...b,[m]:uh(n.boost,m)||1}),{}),{boostDocument:r,weights:o,maxFuzzy:a,bm25:l}=n,{fuzzy:c,prefix:u}={...bm.weights,...o},h=this._index.get(e.term),d=this.termResults(e.term,e.term,1,e.termBoost,h,s,r,l),f,g;if(e.prefix&&(f=this._index.atPrefix(e.term)),e.fuzzy){let b=e.fuzzy===!0?.2:e.fuzzy,m=b<1?Math.min(a,Math.round(e.term.length*b)):b;m&&(g=this._index.fuzzyGet(e.term,m))}if(f)for(let[b,m]of f){let p=b.length-e.term.length;if(!p)continue;g?.delete(b);let y=u*b.length/(b.length+.3*p);this.termResults(e.term,b,y,e.termBoost,m,s,r,l,d)}if(g)for(let b of g.keys()){let[m,p]=g.get(b);if(!p)continue;let y=c*b.length/(b.length+p);this.termResults(e.term,b,y,e.termBoost,m,s,r,l,d)}return d}executeWildcardQuery(e){let t=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let o=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;t.set(s,{score:o,terms:[],match:{}})}return t}combineResults(e,t=_h){if(e.length===0)return new Map;let n=t.toLowerCase(),s=U0[n];if(!s)throw new Error(`Invalid combination operator: ${t}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[t,n]of this._index){let s={};for(let[r,o]of n)s[r]=Object.fromEntries(o);e.push([t,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,t,n,s,r,o,a,l,c=new Map){if(r==null)return c;for(let u of Object.keys(o)){let h=o[u],d=this._fieldIds[u],f=r.get(d);if(f==null)continue;let g=f.size,b=this._avgFieldLength[d];for(let m of f.keys()){if(!this._documentIds.has(m)){this.removeTerm(d,m,t),g-=1;continue}let p=a?a(this._documentIds.get(m),t,this._storedFields.get(m)):1;if(!p)continue;let y=f.get(m),x=this._fieldLength.get(m)[d],S=z0(y,g,this._documentCount,x,b,l),T=n*s*h*p*S,A=c.get(m);if(A){A.score+=T,G0(A.terms,e);let v=uh(A.match,t);v?v.push(u):A.match[t]=[u]}else c.set(m,{score:T,terms:[e],match:{[t]:[u]}})}}return c}addTerm(e,t,n){let s=this._index.fetch(n,xm),r=s.get(e);if(r==null)r=new Map,r.set(t,1),s.set(e,r);else{let o=r.get(t);r.set(t,(o||0)+1)}}removeTerm(e,t,n){if(!this._index.has(n)){this.warnDocumentChanged(t,e,n);return}let s=this._index.fetch(n,xm),r=s.get(e);r==null||r.get(t)==null?this.warnDocumentChanged(t,e,n):r.get(t)<=1?r.size<=1?s.delete(e):r.delete(t):r.set(t,r.get(t)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,t,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===t){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let t=this._nextId;return this._idToShortId.set(e,t),this._documentIds.set(t,e),this._documentCount+=1,this._nextId+=1,t}addFields(e){for(let t=0;t<e.length;t++)this._fieldIds[e[t]]=t}addFieldLength(e,t,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[t]=s;let a=(this._avgFieldLength[t]||0)*n+s;this._avgFieldLength[t]=a/(n+1)}removeFieldLength(e,t,n,s){if(n===1){this._avgFieldLength[t]=0;return}let r=this._avgFieldLength[t]*n-s;this._avgFieldLength[t]=r/(n-1)}saveStoredFields(e,t){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let o of n){let a=s(t,o);a!==void 0&&(r[o]=a)}}};Mo.wildcard=Symbol("*");var uh=(i,e)=>Object.prototype.hasOwnProperty.call(i,e)?i[e]:void 0,U0={[_h]:(i,e)=>{for(let t of e.keys()){let n=i.get(t);if(n==null)i.set(t,e.get(t));else{let{score:s,terms:r,match:o}=e.get(t);n.score=n.score+s,n.match=Object.assign(n.match,o),ym(n.terms,r)}}return i},[Am]:(i,e)=>{let t=new Map;for(let n of e.keys()){let s=i.get(n);if(s==null)continue;let{score:r,terms:o,match:a}=e.get(n);ym(s.terms,o),t.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,a)})}return t},[F0]:(i,e)=>{for(let t of e.keys())i.delete(t);return i}},B0={k:1.2,b:.7,d:.5},z0=(i,e,t,n,s,r)=>{let{k:o,b:a,d:l}=r;return Math.log(1+(t-e+.5)/(e+.5))*(l+i*(o+1)/(i+o*(1-a+a*n/s)))},V0=i=>(e,t,n)=>{let s=typeof i.fuzzy=="function"?i.fuzzy(e,t,n):i.fuzzy||!1,r=typeof i.prefix=="function"?i.prefix(e,t,n):i.prefix===!0,o=typeof i.boostTerm=="function"?i.boostTerm(e,t,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:o}},hh={idField:"id",extractField:(i,e)=>i[e],stringifyField:(i,e)=>i.toString(),tokenize:i=>i.split(W0),processTerm:i=>i.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(i,e)=>{typeof console?.[i]=="function"&&console[i](e)},autoVacuum:!0},bm={combineWith:_h,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:B0},H0={combineWith:Am,prefix:(i,e,t)=>e===t.length-1},ph={batchSize:1e3,batchWait:10},mh={minDirtFactor:.1,minDirtCount:20},dh={...ph,...mh},G0=(i,e)=>{i.includes(e)||i.push(e)},ym=(i,e)=>{for(let t of e)i.includes(t)||i.push(t)},vm=({score:i},{score:e})=>e-i,xm=()=>new Map,qa=i=>{let e=new Map;for(let t of Object.keys(i))e.set(parseInt(t,10),i[t]);return e},Xa=async i=>{let e=new Map,t=0;for(let n of Object.keys(i))e.set(parseInt(n,10),i[n]),++t%1e3===0&&await Cm(0);return e},Cm=i=>new Promise(e=>setTimeout(e,i)),W0=/[\n\r\p{Z}\p{P}]+/u;var q0=.8,X0=1.05,j0={bone:1.3,disc:1.25,muscle:1.1},K0=/\b([CTLS])\s*(\d{1,2})\s*(?:[-–/]|\bto\b|\band\b|\s)\s*(?:([CTLS])\s*)?(\d{1,2})\b/gi;function J0(i){return i.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(K0,(e,t,n,s,r)=>`${t}${n}-${s??(t==="l"&&n==="5"&&r==="1"?"s":t==="t"&&n==="12"?"l":t==="c"&&n==="7"&&r==="1"?"t":t)}${r}`)}var Rm=i=>J0(i).split(/[^\p{L}\p{N}-]+/u).flatMap(e=>/^[ctls]\d+-[ctls]\d+$/.test(e)?[e]:e.split("-")).filter(Boolean);function Y0(i){let e=Object.entries(i.structures).map(([n,s])=>{let r=s.between?.map(o=>i.structures[o]?.level).filter(Boolean).join("-")??"";return{id:n,subject:"structure",label:s.label,names:s.synonyms??[],aliases:(s.synonyms??[]).join(" "),latin:s.latin??"",level:`${s.level??""} ${r}`.trim(),rank:(j0[s.kind]??1)*(s.side===null?1:q0)}}),t=["condition","exercise","symptom","factor","tour"].flatMap(n=>Object.entries(i[`${n}s`]).map(([s,r])=>{let{aka:o=[],also:a=[]}=r;return{id:s,subject:n,label:r.label,names:a,aliases:o.join(" "),latin:"",level:"",rank:X0}}));return[...e,...t]}function Pm(i){let e=Y0(i),t=new Map(e.map(r=>[r.id,r])),n=new Mo({fields:["label","aliases","latin","level"],tokenize:Rm,processTerm:r=>r,searchOptions:{boost:{label:3,level:2.5,aliases:2,latin:1},prefix:r=>r.length>1,fuzzy:r=>r.length>3&&!/\d/.test(r)?.25:!1,boostDocument:r=>t.get(r)?.rank??1}});n.addAll(e);let s=(r,o)=>{let a=u=>{let h=new Set(Rm(u));return o.filter(d=>h.has(d)).length},l=a(r.label),c=r.names.toSorted((u,h)=>a(h)-a(u))[0];return c!==void 0&&a(c)>l?c:null};return{find(r,o=40){if(r.trim()==="")return[];let a=n.search(r,{combineWith:"AND"});return(a.length>0?a:n.search(r,{combineWith:"OR"})).slice(0,o).flatMap(c=>{let u=t.get(c.id);if(!u)return[];let{id:h,subject:d,label:f}=u;return[{id:h,subject:d,label:f,alias:s(u,c.terms)}]})}}}function Z0({patch:i},e,t){let n=e.catalogue.peek();if(i.selected!=null){let r=n.structures[i.selected]?.conditions?.length??0,o=r===0?t("spoken.conditions.0"):r===1?t("spoken.conditions.1"):t("spoken.conditions.n",{count:r});return t("spoken.selected",{label:Qt(n,i.selected),conditions:o})}let s=i.exercise??i.condition;return s!=null?t("spoken.opened",{label:Qt(n,s)}):i.isolate!=null?t("spoken.only",{label:Qt(n,i.isolate)}):i.view!=null?t("spoken.view",{view:t(`view.${i.view}`)}):i.visibility&&Object.keys(i.visibility).length===0?t("spoken.all"):i.selected===null?t("spoken.none"):null}function Im(i,e){i.onChange(t=>{let n=Z0(t,i,e());n!==null&&(i.spoken.value=n)})}function Lm(i,e,t,n){let s=0,r={...Ji,...xo(i.state).patch},o=()=>i.send({type:"hello",state:e.state.peek(),webgl:n()});e.onChange(({patch:a,origin:l})=>{l!=="python"&&(r={...r,...a},i.send({type:"state",seq:++s,patch:a}))}),i.onState(a=>{let{patch:l,problems:c}=xo(a);for(let h of c)t(h);let u=Ha(r,l);r={...r,...l},e.update(u,"python")}),i.onMessage(a=>{a.type==="notice"?e.notify(a.level,a.text):a.type==="content-error"&&e.notify("error",a.text)}),i.onConnection(a=>{e.online.value=a,a&&o()}),o()}var bh=Sp(null);function be(){let i=Dp(bh);if(i===null)throw new Error("ExplorerContext: expected a provider above this component");return i}var oe=()=>be().words.value;function hn(){let i=be().store.state.value.register;return e=>nh(e,i)}function ri(){let i=be().store.state.value.register;return e=>ih(e,i)}var $0=Symbol.for("pv"),Q0=0;function _(i,e,t,n,s,r){e||(e={});var o,a,l=e;if("ref"in l&&typeof i!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:i,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$0,__v:--Q0,__i:-1,__u:0};return(s||r)&&(c.__source=s,c.__self=r),nt.vnode&&nt.vnode(c),c}var ev={search:"M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20",home:"M4 11.5 12 5l8 6.5M6.5 10v9h11v-9",plus:"M12 5v14M5 12h14",minus:"M5 12h14",close:"M6 6l12 12M18 6 6 18",check:"M5.5 12.5 10 17l8.5-10",right:"M9 5l7 7-7 7",left:"M15 5l-7 7 7 7",up:"M5 15l7-7 7 7",down:"M5 9l7 7 7-7",layers:"M12 4 3.5 8.5 12 13l8.5-4.5zM4 13l8 4.2 8-4.2M4 17l8 4.2 8-4.2",sun:"M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2.2M12 19.3v2.2M2.5 12h2.2M19.3 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M5.3 18.7l1.5-1.5M17.2 6.8l1.5-1.5",moon:"M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z",auto:"M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 4v16M12 8h5.5M12 12h8M12 16h5.5",warning:"M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3",help:"M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.4 9.6a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 2M12 17v.3",eye:"M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z",eyeOff:"M4 4l16 16M9.5 6.2A9 9 0 0 1 12 5.8c6 0 9.5 6.2 9.5 6.2a17 17 0 0 1-3 3.7M6 7.7A17 17 0 0 0 2.5 12s3.5 6.2 9.5 6.2c1.3 0 2.5-.3 3.5-.7",ghost:"M12 4a8 8 0 0 1 8 8M20 12a8 8 0 0 1-2.3 5.7M14.5 19.6a8 8 0 0 1-5 0M6.3 17.7A8 8 0 0 1 4 12M4 12a8 8 0 0 1 2.3-5.7M8.7 4.7A8 8 0 0 1 12 4M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",target:"M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 2.5V7M12 17v4.5M2.5 12H7M17 12h4.5",isolate:"M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",all:"M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z",undo:"M9 5 4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10h-3",redo:"M15 5l4.5 4.5L15 14M19 9.5h-9a5 5 0 0 0 0 10h3",list:"M4 6.5h.3M4 12h.3M4 17.5h.3M8 6.5h12M8 12h12M8 17.5h12",card:"M4 5h16v14H4zM7.5 9h9M7.5 12.5h9M7.5 16h5",panel:"M4 5h16v14H4zM9.5 5v14",play:"M8 5.5v13l10.5-6.5z",uncover:"M3.5 8.5h9v9h-9zM16 5.5h4.5V10M20.5 5.5l-5.5 5.5M15.5 14.5v3M15.5 20.5h.3",cut:"M12 3.5 4.5 7.5v9l7.5 4 7.5-4v-9zM2 14.5l20-5M4.5 7.5l7.5 3.5",camera:"M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6z",swap:"M7 4.5 3.5 8 7 11.5M3.5 8h13M17 12.5l3.5 3.5-3.5 3.5M20.5 16h-13",name:"M4 12 11 5h8.5v8.5l-7 7zM15.5 9h.3",link:"M13.5 5H19v5.5M19 5l-8.5 8.5M16.5 13.5V19H5V7.5h5.5",cube:"M12 3.5 4.5 7.5v9l7.5 4 7.5-4v-9zM4.5 7.5 12 11.6l7.5-4.1M12 11.6v8.9"};function ot({name:i}){return _("svg",{class:"icon",viewBox:"0 0 24 24",width:"24",height:"24","aria-hidden":"true",focusable:"false",children:_("path",{d:ev[i]})})}function Dm(){return _("svg",{class:"mark",viewBox:"0 0 32 32",width:"32",height:"32","aria-hidden":"true",focusable:"false",children:[_("rect",{x:"10.5",y:"3.5",width:"13",height:"6.5",rx:"2.6"}),_("rect",{x:"8",y:"12.5",width:"14",height:"7",rx:"2.8"}),_("rect",{x:"9.5",y:"22",width:"15",height:"7",rx:"2.8"}),_("path",{d:"M24 6.8h3.5M22.5 16h4M25 25.5h3.5"})]})}var Om={"app.loading":"Cargando la columna","app.loaded":"{done} de {total} MB","app.offline":"Se perdió la conexión con el servidor. Puedes seguir mirando y leyendo; lo que elijas se guarda.","app.online":"La conexión ha vuelto.","app.file-failed":"Una parte de la página no se pudo cargar: {reason}. Lo demás funciona.","app.no-words":"No se pudieron cargar los textos; solo se muestran las formas.","app.no-3d":"Este navegador no muestra 3D, así que ves una imagen. La lista, la búsqueda y las fichas funcionan igual.","app.no-picture":"Este navegador no muestra 3D. La lista, la búsqueda y las fichas funcionan igual.","app.3d-lost":"La vista 3D se detuvo y se está recuperando.","app.3d-failed":"No se pudo iniciar la vista 3D: {reason}. La lista, la búsqueda y las fichas funcionan igual.","app.unknown":"Este explorador no conoce «{value}» ({word}), así que se dejó fuera.","app.unknown-state":"No se pudo mostrar algo que se pidió: {reason}.","app.dismiss":"Quitar aviso","app.close":"Cerrar","app.more":"Más","top.layers":"Capas","top.theme":"Colores","top.theme.auto":"Como mi equipo","top.theme.light":"Claro","top.theme.dark":"Oscuro","top.register":"Palabras","top.register.plain":"Sencillas","top.register.clinical":"Clínicas","top.warning":"Señales de alarma","top.help":"Ayuda y teclas","top.language":"Idioma","top.language.draft":"borrador","search.label":"Buscar partes, problemas y ejercicios","search.placeholder":"Buscar: L4-L5, psoas, hernia …","search.none":"Nada encontrado para «{query}».","search.count":"{count} resultados","search.kind.structure":"Parte","search.kind.condition":"Problema","search.kind.exercise":"Ejercicio","search.kind.symptom":"Lo que sientes","search.kind.factor":"Vida diaria","search.kind.tour":"Recorrido","tree.label":"Todas las partes de la columna","tree.by-region":"Por zona","tree.by-layer":"Por capa","tree.arrange":"Ordenar la lista","tree.hide-panel":"Ocultar la lista","tree.show-panel":"Mostrar la lista","region.cervical":"Cuello","region.thoracic":"Espalda alta y media","region.lumbar":"Zona lumbar","region.sacral":"Sacro y cóccix","region.pelvis":"Pelvis y caderas","region.trunk":"Tronco","region.whole":"Toda la columna","layer.bones":"Huesos","layer.discs":"Discos","layer.joints":"Articulaciones","layer.ligaments":"Ligamentos y fascias","layer.nerves":"Nervios","layer.muscles":"Músculos","layer.spaces":"Aberturas y zonas","layer.show":"Ver","layer.ghost":"Atenuar","layer.hide":"Ocultar","view.label":"Modelo 3D de la columna","view.hint":"Las flechas giran, más y menos acercan y alejan, Inicio vuelve al principio. La lista de partes dice lo mismo en palabras.","view.home":"Vista inicial","view.anterior":"Delante","view.posterior":"Detrás","view.left":"Lado izquierdo","view.right":"Lado derecho","view.superior":"Desde arriba","view.inferior":"Desde abajo","view.views":"Ver desde","view.zoom-in":"Acercar","view.zoom-out":"Alejar","view.fly":"Ir a ella","view.isolate":"Ver solo esta","view.isolate-off":"Volver a ver lo demás","view.ghost":"Ver a través","view.ghost-off":"Hacerla sólida","view.hide":"Ocultarla","view.unhide":"Mostrarla","view.show-all":"Mostrar como al principio","view.uncover":"Ocultar lo que está delante","view.picture":"Guardar una imagen","view.names":"Nombres en la vista","view.cut":"Cortar y separar","view.apart":"Separar a lo largo de la columna","view.undo":"Deshacer","view.redo":"Rehacer","view.above":"La de arriba","view.below":"La de abajo","cut.transverse":"A lo ancho","cut.coronal":"De lado a lado","cut.sagittal":"De delante atrás","cut.position":"{plane}: posición","cut.flip":"{plane}: quitar el otro lado","cut.help":"Quita lo que queda a un lado. 0 es el centro del cuerpo; en el corte a lo ancho, la parte alta del sacro.","card.untranslated":"Esto se muestra en inglés porque aún no hay una traducción revisada.","card.region":"Ficha","card.tabs":"Sobre esta parte","card.does":"Qué hace","card.goes-with":"Qué puede ocurrir","card.helps":"Qué ayuda","card.more":"Más","card.attaches":"Dónde se sujeta","card.from":"Desde","card.to":"Hasta","card.nerve":"Qué nervio la sirve","card.roots":"Raíces nerviosas: {roots}","card.action":"Movimientos","card.root":"Qué hace esta raíz","card.root.skin":"Tacto","card.root.movement":"Fuerza","card.root.reflex":"Reflejo","card.root.leaves":"Salida","card.variation":"Diferencias entre personas","card.next":"A su lado","card.next.above":"Encima","card.next.below":"Debajo","card.next.between":"Está entre","card.next.touching":"Unidas aquí","card.next.attached":"Sujetas aquí","card.next.opposite":"Otro lado","card.parts":"Sus partes","card.latin":"Nombre en latín","card.also":"También se llama","card.picture":"En palabras","accuracy.scan":"Hecha a partir de un escáner","accuracy.atlas":"Hecha a partir de medidas publicadas","accuracy.schematic":"Dibujada como esquema, a partir de sus inserciones","ex.equipment":"Necesitas","cond.often.rare, urgent":"rara, urgente","card.codes":"Códigos, para registros y enlaces","card.code.broad":"más amplio que esta parte","card.code.narrow":"más estrecho que esta parte","card.code.nearest":"el más cercano","card.written":"Escrito el {date}, versión {version}.","card.reviewed":"Leído y firmado por un profesional y una persona lega de fuera.","card.unreviewed":"Falta la revisión de profesionales y de personas legas de fuera.","card.sources":"Fuentes","card.source.seen":"leída entera","card.source.part":"leída en parte","card.source.not read":"aún no leída","card.accuracy":"Sobre la forma","card.none.conditions":"Ningún problema de este explorador se relaciona con esta parte.","card.none.exercises":"Ningún ejercicio de este explorador se relaciona con esta parte. Moverte como te guste le viene bien.","card.no-shape":"Esta parte no tiene forma propia en el modelo.","card.worried":"¿Te preocupa algo? Mira las señales de alarma","cond.kind.condition":"Problema","cond.kind.variation":"Variación","cond.kind.factor":"Vida diaria","cond.kind.symptom":"Lo que puedes sentir","cond.also":"También se dice","cond.what":"Qué es","cond.common.without pain":"Qué tan común es sin dolor","cond.common.how often":"Qué tan común es","cond.common.figure":"Un dato útil","cond.common.age":"Edad","cond.common.at-age":"Unas {count} de cada 100 personas de {age} años sin dolor de espalda tienen esto.","cond.feel":"Lo que puedes sentir","cond.course":"Qué suele pasar","cond.helps":"Qué ayuda","cond.care":"Qué puede ofrecer la atención","cond.myths":"Lo que se dice y lo que se sabe","cond.myth":"Se dice","cond.fact":"Se sabe","cond.seek":"Cuándo pedir ayuda","cond.parts":"Dónde está","cond.place.site":"donde está","cond.place.affected":"puede notarlo","cond.place.cause":"puede influir","cond.place.context":"cerca","cond.place.works":"trabaja","cond.place.lengthens":"se alarga","cond.place.moves":"se mueve","cond.shape":"Sobre la imagen","cond.ask":"Preguntas que puedes hacer","cond.strength":"Qué se sabe","cond.may-go":"Qué puede acompañarlo","cond.often.common":"común","cond.often.less common":"menos común","cond.lit":"Sus partes se iluminan en el modelo; lo demás se atenúa.","ex.kind":"Ejercicio","ex.kind.tip":"Consejo","ex.steps":"Cómo se hace","ex.dose":"Cuánto","ex.easier":"Más fácil","ex.harder":"Más difícil","ex.stop":"Para si","ex.ask":"Pregunta antes si","ex.muscles":"Qué trabaja","ex.for":"Puede ayudar con","ex.evidence":"Qué se sabe de su efecto","tour.step":"Paso {n} de {total}","tour.next":"Siguiente","tour.previous":"Anterior","tour.question":"Con tus palabras","tour.answer":"Ver una forma de decirlo","tour.finish":"Cerrar el recorrido","tour.actions":"Qué puedes hacer ahora","welcome.title":"Mira, gira, pulsa","welcome.text":"Elige una parte para leer qué hace. Arrastra para girar; usa la rueda o dos dedos para acercarte.","welcome.start":"Por dónde empezar","welcome.tours":"Recorridos","welcome.conditions":"Problemas","welcome.symptoms":"Lo que puedes sentir","welcome.factors":"Vida diaria","welcome.exercises":"Ejercicios y consejos","sheet.card":"Ficha","sheet.list":"Lista","sheet.search":"Buscar","sheet.label":"Ficha, lista o búsqueda","sheet.bigger":"Agrandar la parte de abajo","sheet.smaller":"Reducir la parte de abajo","menu.label":"Qué hacer con {label}","menu.card":"Leer su ficha","help.title":"Ayuda","help.mouse":"Con ratón o con los dedos","help.keys":"Con el teclado","help.mouse.text":"Arrastra para girar. Usa la rueda o dos dedos para acercarte. Arrastra con el botón derecho o con dos dedos para mover. Pulsa una parte para elegirla; dos veces para ir a ella; al lado de la columna para soltarla.","help.key.search":"buscar","help.key.tab":"pasar de una parte de la página a otra","help.key.arrows":"girar el modelo o moverse por la lista","help.key.zoom":"acercar, alejar","help.key.home":"vista inicial","help.key.enter":"elegir lo que está en el centro de la vista o en la lista","help.key.space":"mostrar u ocultar lo elegido en la lista","help.key.views":"delante, detrás, izquierda, derecha, arriba, abajo (en el modelo)","help.key.walk":"elegir la parte de arriba o la de abajo","help.key.undo":"deshacer, rehacer","help.key.escape":"soltar lo elegido; cerrar","help.key.help":"esta ayuda","help.shortcuts":"Las teclas sueltas actúan en toda la página (/ ? [ ])","spoken.selected":"Elegido: {label}. {conditions}.","spoken.conditions.0":"Ningún problema","spoken.conditions.1":"1 problema","spoken.conditions.n":"{count} problemas","spoken.opened":"Abierto: {label}.","spoken.none":"Nada elegido.","spoken.only":"Solo se ve {label}.","spoken.all":"Se ve como al principio.","spoken.view":"Vista: {view}.","spoken.ready":"El modelo 3D está listo."};var km={"app.name":"Spine Explorer","app.loading":"Loading the spine","app.loaded":"{done} of {total} MB","app.offline":"The connection to the server is lost. You can go on looking and reading; what you choose is kept.","app.online":"The connection is back.","app.file-failed":"A part of the page could not be loaded: {reason}. The rest works.","app.no-words":"The texts could not be loaded, so only the shapes are shown.","app.no-3d":"This browser shows no 3D, so you see a picture instead. The list, search and cards work as usual.","app.no-picture":"This browser shows no 3D. The list, search and cards work as usual.","app.3d-lost":"The 3D view stopped and is being brought back.","app.3d-failed":"The 3D view could not be started: {reason}. The list, search and cards work as usual.","app.unknown":"“{value}” is not something this explorer knows ({word}), so it was left out.","app.unknown-state":"Something asked for could not be shown: {reason}.","app.no-shape":"{label} has no shape of its own yet. Its card is open.","app.dismiss":"Dismiss","app.close":"Close","app.back":"Back","app.more":"More","skip.card":"Skip to the card","top.search":"Search","top.layers":"Layers","top.theme":"Colours","top.theme.auto":"As my device","top.theme.light":"Light","top.theme.dark":"Dark","top.register":"Words","top.register.plain":"Everyday","top.register.clinical":"Clinical","top.warning":"Warning signs","top.help":"Help and keys","search.label":"Search structures, conditions and exercises","search.placeholder":"Search: L4-L5, psoas, slipped disc …","search.none":"Nothing found for “{query}”.","search.count":"{count} results","search.kind.structure":"Part","search.kind.condition":"Condition","search.kind.exercise":"Exercise","search.kind.symptom":"What you feel","search.kind.factor":"Daily life","search.kind.tour":"Tour","tree.label":"All parts of the spine","tree.by-region":"By region","tree.by-layer":"By layer","tree.arrange":"Arrange the list","tree.shown":"shown","tree.hidden":"hidden","tree.hide-panel":"Hide the list","tree.show-panel":"Show the list","region.cervical":"Neck","region.thoracic":"Upper and middle back","region.lumbar":"Lower back","region.sacral":"Sacrum and tailbone","region.pelvis":"Pelvis and hips","region.trunk":"Trunk","region.whole":"Whole length","layer.bones":"Bones","layer.discs":"Discs","layer.joints":"Joints","layer.ligaments":"Ligaments and fascia","layer.nerves":"Nerves","layer.muscles":"Muscles","layer.spaces":"Openings and regions","layer.show":"Show","layer.ghost":"Fade","layer.hide":"Hide","view.label":"3D model of the spine","view.hint":"Arrow keys turn, plus and minus zoom, Home resets. The list of parts says the same in words.","view.home":"Start view","view.anterior":"Front","view.posterior":"Back","view.left":"Left side","view.right":"Right side","view.superior":"From above","view.inferior":"From below","view.views":"View from","view.zoom-in":"Zoom in","view.zoom-out":"Zoom out","view.fly":"Go to it","view.isolate":"Show only this","view.isolate-off":"Show the rest again","view.ghost":"See through it","view.ghost-off":"Make it solid","view.hide":"Hide it","view.unhide":"Show it","view.show-all":"Show as at the start","view.uncover":"Hide what is in front","view.picture":"Save a picture","view.names":"Names in the view","view.cut":"Cut and draw apart","view.apart":"Draw apart along the spine","cut.transverse":"Across","cut.coronal":"From side to side","cut.sagittal":"From front to back","cut.position":"{plane}: position","cut.flip":"{plane}: take away the other side","cut.mm":"{count} mm","cut.help":"Take away what lies on one side. 0 is the middle of the body; for the cut across, the top of the sacrum.","view.undo":"Undo","view.redo":"Redo","view.above":"Next above","view.below":"Next below","card.untranslated":"This is shown in English, because no checked translation is there yet.","top.language":"Language","top.language.draft":"draft translation","card.region":"Card","card.tabs":"About this part","card.does":"What it does","card.goes-with":"What can go with it","card.helps":"What helps","card.more":"More","card.attaches":"Where it attaches","card.from":"From","card.to":"To","card.nerve":"What supplies it","card.roots":"Nerve roots: {roots}","card.action":"Movements","card.root":"What this nerve root does","card.root.skin":"Feeling","card.root.movement":"Strength","card.root.reflex":"Reflex","card.root.leaves":"Way out","card.variation":"How people differ","card.next":"Next to it","card.next.above":"Above","card.next.below":"Below","card.next.between":"Lies between","card.next.touching":"Joined here","card.next.attached":"Attached here","card.next.opposite":"Other side","card.parts":"Its parts","card.part-of":"Part of","card.latin":"Latin name","card.also":"Also called","card.picture":"In words","card.sources":"Sources","card.source.seen":"read in full","card.source.part":"read in part","card.source.not read":"not read yet","card.codes":"Codes, for records and links","card.code.fma":"FMA","card.code.uberon":"UBERON","card.code.snomed":"SNOMED CT","card.code.ta2":"TA2","card.code.icd10":"ICD-10","card.code.icd11":"ICD-11","card.code.broad":"wider than this part","card.code.narrow":"narrower than this part","card.code.nearest":"nearest there is","card.written":"Written {date}, version {version}.","card.reviewed":"Read and signed by a clinician and a lay reader from outside.","card.unreviewed":"Outside clinicians and lay readers are yet to review it.","card.accuracy":"About the shape","accuracy.scan":"Made from a scan","accuracy.atlas":"Made from published measurements","accuracy.schematic":"Drawn as a sketch from its attachments","card.none.conditions":"No condition in this explorer is tied to this part.","card.none.exercises":"No exercise in this explorer is tied to this part. Moving in a way you enjoy is good for all of it.","card.no-shape":"This part has no shape of its own in the model.","card.worried":"Worried? See the warning signs","cond.kind.condition":"Condition","cond.kind.variation":"Variation","cond.kind.red-flag":"Needs quick help","cond.kind.factor":"Daily life","cond.kind.symptom":"What you may feel","cond.also":"People also say","cond.what":"What it is","cond.common.without pain":"How common it is without pain","cond.common.how often":"How common it is","cond.common.figure":"A figure to know","cond.common.age":"Age","cond.common.at-age":"About {count} in 100 people aged {age} who have no back pain show this.","cond.feel":"What you may feel","cond.course":"What usually happens","cond.helps":"What helps","cond.care":"What care can offer","cond.myths":"Often said, and what is known","cond.myth":"Often said","cond.fact":"What is known","cond.seek":"When to get help","cond.parts":"Where it is","cond.place.site":"where it is","cond.place.affected":"may be affected","cond.place.cause":"may play a part","cond.place.context":"nearby","cond.place.works":"works","cond.place.lengthens":"lengthens","cond.place.moves":"moves","cond.shape":"About the picture","cond.ask":"Questions you could ask","cond.strength":"What is known","cond.may-go":"What can go with it","cond.often.common":"common","cond.often.less common":"less common","cond.often.rare, urgent":"rare, urgent","cond.lit":"Its parts are lit in the model; the rest is faded.","grade.A":"Strong agreement","grade.B":"Good support","grade.C":"Mixed evidence","grade.D":"Common practice, little research","ex.kind":"Exercise","ex.kind.tip":"Tip","ex.steps":"How to do it","ex.dose":"How much","ex.easier":"Easier","ex.harder":"Harder","ex.stop":"Stop if","ex.ask":"Ask first if","ex.muscles":"What it works on","ex.for":"Can help with","ex.evidence":"How well it is known to work","ex.equipment":"You need","flags.title":"Warning signs: when to get help","flags.intro":"Most people with one warning sign do not have a serious disease. If a sign fits you, take the step it names, to be safe.","flags.emergency-now":"Emergency: go now","flags.urgent-same-day":"Urgent: the same day","flags.prompt-days":"Soon: within days","flags.routine":"When you can","flags.do":"What to do","flags.emergency":"Emergency","flags.urgent":"Urgent advice","flags.clinician":"Otherwise","flags.missing":"The warning signs could not be loaded. Get help at once if you are numb between the legs, cannot control bladder or bowel, have weak legs that get worse, or have had a bad fall.","tour.step":"Step {n} of {total}","tour.next":"Next","tour.previous":"Previous","tour.question":"In your own words","tour.answer":"Show one way to say it","tour.finish":"Close the tour","tour.actions":"What you can do now","tour.minutes":"about {count} min","welcome.title":"Look, turn, click","welcome.text":"Choose any part to read what it does. Drag to turn, scroll or pinch to come nearer.","welcome.start":"Good places to start","welcome.tours":"Guided tours","welcome.conditions":"Conditions","welcome.symptoms":"What you may feel","welcome.factors":"Daily life","welcome.exercises":"Exercises and tips","sheet.card":"Card","sheet.list":"List","sheet.search":"Search","sheet.label":"Card, list or search","sheet.bigger":"Make the lower part bigger","sheet.smaller":"Make the lower part smaller","menu.label":"What to do with {label}","menu.card":"Read its card","help.title":"Help","help.mouse":"By mouse or touch","help.keys":"By keyboard","help.mouse.text":"Drag to turn. Scroll or pinch to zoom. Drag with the right button or two fingers to move. Click or tap a part to choose it; double-click to go to it; click beside the spine to let go.","help.key.search":"search","help.key.tab":"move between the parts of the page","help.key.arrows":"turn the model, or move in the list","help.key.zoom":"zoom in, zoom out","help.key.home":"start view","help.key.enter":"choose what is in the middle of the view, or the current item of the list","help.key.space":"show or hide the current item of the list","help.key.views":"front, back, left, right, above, below (in the model)","help.key.walk":"choose the next part above, below","help.key.undo":"undo, redo","help.key.escape":"let go of what is chosen; close","help.shortcuts":"Single keys act anywhere on the page (/ ? [ ])","help.key.help":"this help","spoken.selected":"Selected: {label}. {conditions}.","spoken.conditions.0":"No conditions","spoken.conditions.1":"1 condition","spoken.conditions.n":"{count} conditions","spoken.opened":"Opened: {label}.","spoken.none":"Nothing selected.","spoken.only":"Only {label} is shown.","spoken.all":"Shown as at the start.","spoken.view":"View: {view}.","spoken.ready":"The 3D model is ready."},tv={es:Om};function Nm(i,e="en"){let t=tv[e.split("-")[0]??""]??{};return(n,s={})=>((Object.hasOwn(i,n)?i[n]:void 0)??t[n]??km[n]).replace(/\{(\w+)\}/g,(o,a)=>a in s?String(s[a]):o)}function At(i,e,t){let n=`${e}.${t}`;return n in km?i(n):t}function it(i){return _("section",{class:"section","data-testid":i.testId,children:[_("h3",{children:i.title}),i.children]})}function dt({text:i,lead:e=!1}){let t=hn()(i),n=ri();return t===""?null:_("p",{class:e?"lead":void 0,lang:n(i),children:t})}function sr(i){let e=hn(),t=ri(),n=i.texts.map(s=>_("li",{lang:t(s),children:e(s)},e(s)));return i.ordered?_("ol",{class:"steps",children:n}):_("ul",{class:"plain",children:n})}function Zi(){let{store:i}=be(),e=oe();return i.catalogue.value.language==="en"?null:_("p",{class:"foreign",children:e("card.untranslated")})}function rr({text:i}){let e=oe();return i?_(it,{title:e("card.picture"),testId:"in-words",children:_("p",{children:i})}):null}function Ka({codes:i}){let e=oe(),t=Object.entries(i??{});return t.length===0?null:_(it,{title:e("card.codes"),testId:"codes",children:_("dl",{class:"facts",children:t.map(([n,{code:s,match:r}])=>[_("dt",{children:At(e,"card.code",n)},n),_("dd",{children:[s,r!=="exact"&&` (${At(e,"card.code",r)})`]},`${n}.code`)])})})}function or({review:i}){let e=oe();if(!i)return null;let t=i.clinical_reviewer&&i.lay_reviewer;return _("p",{class:"quiet","data-testid":"review",children:[e("card.written",{date:i.written_on,version:i.version})," ",e(t?"card.reviewed":"card.unreviewed")]})}function Qe(i){return _("button",{type:"button",class:`icon-button ${i.className??""}`,"aria-label":i.showLabel?void 0:i.label,title:i.showLabel?void 0:i.label,"aria-pressed":i.pressed,"aria-expanded":i.expanded,disabled:i.disabled,"data-testid":i.testId,onClick:i.onClick,children:[_(ot,{name:i.icon}),i.showLabel&&_("span",{children:i.label})]})}function yh(){let{store:i,actions:e}=be();return t=>{let n=Yi(i.catalogue.peek(),t);n==="structure"?e.select(t,{fly:!0}):n==="condition"?e.openCondition(t):n==="exercise"?e.openExercise(t):n!==null&&e.openPage({kind:n,id:t,step:0})}}function ar({id:i,note:e}){let{store:t}=be(),n=yh(),s=Yi(t.catalogue.value,i),r=o=>{s==="structure"&&(t.pointed.value=o?i:null)};return _("button",{type:"button",class:`open open-${s??"none"}`,"data-id":i,"data-testid":`open-${s??"none"}`,disabled:s===null,onClick:()=>n(i),onMouseEnter:()=>r(!0),onMouseLeave:()=>r(!1),onFocus:()=>r(!0),onBlur:()=>r(!1),children:[_("span",{class:"open-label",children:Qt(t.catalogue.value,i)}),e&&_("span",{class:"open-note",children:e}),_(ot,{name:"right"})]})}function Tn(i){return _("ul",{class:"open-list","data-testid":i.testId,children:i.ids.map(e=>_("li",{children:_(ar,{id:e})},e))})}function Ja({places:i}){let e=oe();return _("ul",{class:"open-list","data-testid":"places",children:i.map(({id:t,role:n})=>_("li",{children:_(ar,{id:t,note:n&&At(e,"cond.place",n)})},t))})}function $i({grade:i}){let{store:e}=be(),t=oe(),n=hn(),s=i?"DCBA".indexOf(i)+1:0;if(!i||s===0)return null;let r=n(e.catalogue.value.grades[i])||At(t,"grade",i);return _("p",{class:"grade","data-testid":"grade",children:[_("svg",{viewBox:"0 0 22 12",width:"22",height:"12","aria-hidden":"true",children:[1,2,3,4].map(o=>_("rect",{class:o<=s?"on":"off",x:o*5.5-5,y:12-o*3,width:"4",height:o*3},o))}),r]})}function lr({myths:i}){let e=oe(),t=hn(),n=ri();return i?.length?_(it,{title:e("cond.myths"),testId:"myths",children:i.map(({myth:s,fact:r})=>_("dl",{class:"myth",children:[_("dt",{children:e("cond.myth")}),_("dd",{class:"said",lang:typeof r!="string"&&r.english?.includes("plain")?"en":void 0,children:["“",t(s),"”"]}),_("dt",{children:e("cond.fact")}),_("dd",{lang:n(r),children:t(r)})]},t(s)))}):null}function Gn({ids:i}){let{store:e}=be(),t=oe();return i?.length?_("details",{class:"sources","data-testid":"sources",children:[_("summary",{children:[t("card.sources")," (",i.length,")"]}),_("ol",{children:i.map(n=>{let s=e.catalogue.value.sources[n];if(!s)return _("li",{children:n},n);let r=s.doi?`https://doi.org/${s.doi}`:s.url;return _("li",{children:[s.citation,s.check&&_("span",{class:"checked",children:[" (",At(t,"card.source",s.check),")"]})," ",r&&/^https:\/\//.test(r)&&_("a",{href:r,target:"_blank",rel:"noopener noreferrer",children:[r.replace(/^https:\/\/(www\.)?/,""),_(ot,{name:"link"})]})]},n)})})]}):null}function En({where:i}){let{store:e}=be(),t=hn(),{notices:n,language:s}=e.catalogue.value,r=i==="card"&&s!=="en"?["card","start"]:[i],o=Object.values(n).filter(({shown:a})=>a?.some(l=>r.includes(l))).map(a=>t(a));return o.length===0?null:_("div",{class:"standing","data-testid":"disclaimer",children:o.map(a=>_("p",{children:a},a))})}var vh=20,xh=10,Fm=18;function nv({index:i,filled:e}){let t=i%vh*xh+xh/2,n=Math.floor(i/vh)*Fm;return _("g",{class:e?"person filled":"person",children:[_("circle",{cx:t,cy:n+4,r:"2.5"}),_("path",{d:`M${t-3.2} ${n+16}v-4.8a3.2 3.2 0 0 1 6.4 0v4.8z`})]})}function iv({count:i,label:e}){return _("svg",{class:"people",viewBox:`-1 0 ${vh*xh+2} ${5*Fm}`,role:"img","aria-label":e,"data-count":i,children:Array.from({length:100},(t,n)=>_(nv,{index:n,filled:n<i},n))})}function sv(i){let e=oe();return(i.by_age??[]).map(({age:t,percent:n})=>{let s=Math.round(n);return{name:String(t),count:s,sentence:e("cond.common.at-age",{count:s,age:t})}})}function Um({count:i,sentence:e}){return _("figure",{children:[_(iv,{count:i,label:e}),_("figcaption",{"aria-live":"polite",children:e})]})}function rv({claim:i}){let e=oe(),t=sv(i),[n,s]=Lt(Math.max(0,Math.floor((t.length-1)/2))),r=t[Math.min(n,t.length-1)];return r?_(Et,{children:[_("div",{class:"segments",role:"group","aria-label":e("cond.common.age"),children:[_("span",{class:"segments-label",children:e("cond.common.age")}),t.map(({name:o},a)=>_("button",{type:"button","aria-pressed":a===n,onClick:()=>s(a),children:o},o))]}),_(Um,{count:r.count,sentence:r.sentence})]}):null}function Bm({claim:i}){let e=oe();return _("section",{class:"section common","data-testid":"how-common",children:[_("h3",{children:At(e,"cond.common",i.about??"without pain")}),_(dt,{text:i.text}),_(rv,{claim:i}),i.numbers?.map(({value:t,caption:n})=>n&&_(Um,{count:Math.round(t),sentence:n},n)),_(dt,{text:i.caution}),_($i,{grade:i.grade}),_(Gn,{ids:i.sources})]})}function Ya(i){let{store:e}=be(),t=oe(),n=bt(null),s=e.dialog.value===i.name;St(()=>{let o=n.current;o&&(s&&!o.open&&o.showModal(),!s&&o.open&&o.close())},[s]);let r=()=>{e.dialog.peek()===i.name&&(e.dialog.value=null)};return _("dialog",{ref:n,class:`dialog dialog-${i.name}`,"aria-label":i.title,"data-testid":`dialog-${i.name}`,onClose:r,onClick:o=>o.target===n.current&&r(),onKeyDown:o=>o.stopPropagation(),children:s&&_("div",{class:"dialog-inner",children:[_("div",{class:"dialog-head",children:[_("h2",{children:i.title}),_(Qe,{icon:"close",label:t("app.close"),onClick:r,testId:"dialog-close"})]}),_("div",{class:"dialog-body",tabIndex:0,role:"region","aria-label":i.title,children:i.children})]})})}var zm=["emergency-now","urgent-same-day","prompt-days","routine"];function ov({set:i}){let e=oe(),t=hn();return _("section",{class:`flags flags-${i.level}`,lang:"en","data-testid":"flag-set",children:[_("h3",{children:i.label}),i.level&&_("p",{class:"flags-level",children:[_(ot,{name:"warning"}),At(e,"flags",i.level)]}),_("ul",{class:"plain",children:i.signs.map(n=>_("li",{children:[t(n)," ",n.level&&_("strong",{class:"flags-sign",children:At(e,"flags",n.level)})]},t(n)))}),i.action&&_("p",{class:"flags-do",children:[_("strong",{children:[e("flags.do"),":"]})," ",t(i.action)]}),_(dt,{text:i.reassurance}),_(Gn,{ids:i.sources})]})}function Za({ids:i}){let{store:e}=be(),n=i.flatMap(s=>e.catalogue.value.redflags[s]??[]).toSorted((s,r)=>zm.indexOf(s.level??"")-zm.indexOf(r.level??""));return _(Et,{children:n.map(s=>_(ov,{set:s},s.label))})}function av(){let{store:i}=be(),e=oe();return _("button",{type:"button",class:"button warning",onClick:()=>i.dialog.value="warning","data-testid":"worried",children:[_(ot,{name:"warning"}),e("card.worried")]})}function Vm({seek:i}){let{store:e}=be(),t=oe(),n=(i?.sets??[]).filter(s=>s in e.catalogue.value.redflags);return _(it,{title:t("cond.seek"),testId:"seek-help",children:[_(Zi,{}),_(dt,{text:i?.text??i?.not_applicable}),n.length>0&&_("details",{class:"flag-details",children:[_("summary",{lang:"en",children:n.map(s=>e.catalogue.value.redflags[s]?.label).join(" · ")}),_(Za,{ids:n})]}),_(av,{})]})}function lv(){let{store:i}=be(),e=oe(),t=Object.values(i.catalogue.value.services);return t.length===0?null:_("ul",{class:"services","data-testid":"services",children:t.map(({label:n,emergency:s,urgent:r,clinician:o})=>_("li",{children:[_("strong",{children:n}),_("dl",{children:[_("dt",{children:e("flags.emergency")}),_("dd",{children:s}),_("dt",{children:e("flags.urgent")}),_("dd",{children:r}),_("dt",{children:e("flags.clinician")}),_("dd",{children:o})]})]},n))})}function Hm(){let{store:i}=be(),e=oe(),t=Object.keys(i.catalogue.value.redflags);return _(Ya,{name:"warning",title:e("flags.title"),children:[_(Zi,{}),t.length>0?_("p",{class:"lead",children:e("flags.intro")}):_("p",{class:"lead",children:e("flags.missing")}),_(En,{where:"red-flags"}),_(lv,{}),_(Za,{ids:t})]})}function cv({claims:i}){let e=oe(),t=hn();return _(it,{title:e("cond.course"),testId:"course",children:i.map(n=>_("div",{class:"claim",children:[_(dt,{text:n.text}),_($i,{grade:n.grade})]},t(n.text)))})}function uv({card:i}){let e=oe();return i.conditions?.length?_(it,{title:e("cond.may-go"),testId:"may-go-with",children:_("ul",{class:"open-list",children:i.conditions.map(t=>{let{id:n,how_often:s}=typeof t=="string"?{id:t,how_often:void 0}:t;return _("li",{children:_(ar,{id:n,note:s&&At(e,"cond.often",s)})},n)})})}):null}function hv({card:i}){let e=oe();return i.helps?_(it,{title:e("cond.helps"),testId:"helps",children:[_(dt,{text:i.helps.text}),i.helps.exercises?.length?_(Tn,{ids:i.helps.exercises,testId:"exercises"}):null]}):null}function dv({card:i}){let e=oe();return i.questions?.length?_(it,{title:e("cond.ask"),testId:"questions",children:_(sr,{texts:i.questions})}):null}function Sh({card:i}){let{store:e}=be(),t=oe(),n=e.drawn.value.lit.length>0,s=e.state.value.register==="clinical";return _("div",{class:"card-body",children:[_("div",{"data-testid":"summary",children:_(dt,{text:i.summary,lead:!0})}),i.also?.length?_("p",{class:"quiet",children:[t("cond.also"),": ",i.also.join(", ")]}):null,i.common&&_(Bm,{claim:i.common}),i.explanation&&_(it,{title:t("cond.what"),testId:"explanation",children:_(dt,{text:i.explanation})}),i.feel&&_(it,{title:t("cond.feel"),testId:"feel",children:[_(dt,{text:i.feel}),i.symptoms?.length?_(Tn,{ids:i.symptoms}):null]}),_(uv,{card:i}),i.strength&&_(it,{title:t("cond.strength"),testId:"strength",children:[_(dt,{text:i.strength.text}),_($i,{grade:i.strength.grade})]}),i.course?.length?_(cv,{claims:i.course}):null,_(hv,{card:i}),i.care&&_(it,{title:t("cond.care"),testId:"care",children:_(dt,{text:i.care})}),_(Vm,{seek:i.seek_help}),_(it,{title:t("cond.parts"),testId:"parts",children:[n&&_("p",{class:"quiet",children:t("cond.lit")}),_(Ja,{places:i.structures})]}),i.shape_note&&_(it,{title:t("cond.shape"),children:_(dt,{text:i.shape_note})}),_(rr,{text:i.text_alternative}),_(lr,{myths:i.myths}),_(dv,{card:i}),s&&_(Ka,{codes:i.codes}),_($i,{grade:i.grade}),_(Gn,{ids:i.sources}),_(or,{review:i.review}),_(En,{where:"card"})]})}function wh({title:i,text:e}){let t=oe();return e?_(it,{title:t(i),children:_(dt,{text:e})}):null}function Gm({exercise:i}){let e=oe(),t=hn(),n=ri();return _("div",{class:"card-body",children:[_("div",{"data-testid":"summary",children:_(dt,{text:i.summary,lead:!0})}),_(it,{title:e("ex.steps"),testId:"steps",children:[i.equipment?.length?_("p",{class:"quiet","data-testid":"equipment",children:[e("ex.equipment"),": ",i.equipment.join(", ")]}):null,_(sr,{texts:i.steps,ordered:!0})]}),i.dose&&_(it,{title:e("ex.dose"),testId:"dose",children:_("p",{lang:n(i.dose),children:t(i.dose)})}),i.stop_if&&_("div",{class:"stop","data-testid":"stop-if",children:[_(ot,{name:"warning"}),_("div",{children:[_("h3",{children:e("ex.stop")}),_(dt,{text:i.stop_if})]})]}),_(wh,{title:"ex.ask",text:i.ask_first_if}),_(wh,{title:"ex.easier",text:i.easier}),_(wh,{title:"ex.harder",text:i.harder}),_(it,{title:e("ex.muscles"),testId:"places-worked",children:[_("p",{class:"quiet",children:e("cond.lit")}),_(Ja,{places:i.structures})]}),i.helps_with?.length?_(it,{title:e("ex.for"),children:_(Tn,{ids:i.helps_with,testId:"helps-with"})}):null,i.evidence&&_(it,{title:e("ex.evidence"),children:[_(dt,{text:i.evidence}),_($i,{grade:i.grade})]}),_(rr,{text:i.text_alternative}),_(lr,{myths:i.myths}),_(Gn,{ids:i.sources}),_(or,{review:i.review}),_(En,{where:"card"})]})}function Wm(i){let e=Qs(),t=bt(null),{tabs:n,active:s}=i,r=o=>{let a=n.findIndex(({key:h})=>h===s),c={ArrowRight:a+1,ArrowLeft:a-1,Home:0,End:n.length-1}[o.key];if(c===void 0)return;let u=(c+n.length)%n.length;o.preventDefault(),o.stopPropagation(),i.onChange(n[u]?.key??s),t.current?.children[u]?.focus()};return _(Et,{children:[_("div",{class:"tabs",role:"tablist","aria-label":i.label,ref:t,onKeyDown:r,children:n.map(({key:o,title:a,count:l})=>_("button",{type:"button",role:"tab",id:`${e}-tab-${o}`,"aria-controls":`${e}-panel-${o}`,"aria-selected":o===s,tabIndex:o===s?0:-1,"data-testid":`tab-${o}`,onClick:()=>i.onChange(o),children:[a,l?_("span",{class:"count",children:l}):null]},o))}),n.map(({key:o,content:a})=>_("div",{role:"tabpanel",id:`${e}-panel-${o}`,"aria-labelledby":`${e}-tab-${o}`,hidden:o!==s,tabIndex:0,class:"tab-panel","data-testid":`panel-${o}`,children:a},o))]})}function fv({record:i}){let e=oe(),{store:t}=be(),n=i.attachments,s=t.catalogue.value.language==="en";if(!n)return null;let r=(o,a)=>a?.length?_("div",{class:"end",children:[_("h4",{children:e(o)}),_("ul",{class:"chips",children:a.map(({id:l,label:c,note:u,where:h})=>_("li",{children:l&&l in t.catalogue.value.structures?_(ar,{id:l,note:s?h??u:void 0}):c},l??c))})]}):null;return _(it,{title:e("card.attaches"),testId:"attachments",children:[_(dt,{text:n.text??n.note}),r("card.from",n.proximal),r("card.to",n.distal)]})}function pv({record:i}){let e=oe(),t=i.innervation;return t?_(it,{title:e("card.nerve"),testId:"innervation",children:[_(dt,{text:t.text}),t.roots?.length?_("p",{class:"quiet",children:e("card.roots",{roots:t.roots.join(", ")})}):null,t.nerves?.length?_(Tn,{ids:t.nerves}):null]}):null}function mv({record:i}){let e=oe(),t=hn(),n=ri(),{root:s}=i;if(!s)return null;let r=["skin","movement","reflex","leaves"].filter(o=>s[o]);return _(it,{title:e("card.root"),testId:"root",children:_("dl",{class:"facts",children:r.map(o=>[_("dt",{children:e(`card.root.${o}`)},o),_("dd",{lang:n(s[o]),children:t(s[o])},`${o}.text`)])})})}function gv({id:i}){let{store:e}=be(),t=oe(),n=e.kin.value.neighbours(i),s=a=>a===null?[]:[a],o=[["card.next.above",s(n.above)],["card.next.below",s(n.below)],["card.next.between",n.between.filter(a=>a!==n.above&&a!==n.below)],["card.next.touching",n.touching.filter(a=>a!==n.above&&a!==n.below)],["card.next.attached",n.attached],["card.next.opposite",s(n.opposite)],["card.parts",e.catalogue.value.structures[i]?.members??[]]].filter(([,a])=>a.length>0);return o.length===0?null:_(it,{title:t("card.next"),testId:"next-to",children:_("dl",{class:"next",children:o.map(([a,l])=>[_("dt",{children:t(a)},a),_("dd",{children:_(Tn,{ids:l})},`${a}.ids`)])})})}function qm({id:i}){let{store:e,actions:t}=be(),n=oe(),{isolate:s}=e.state.value,r=e.kin.value.pieces(i),o=r[0]&&e.drawn.value.visibility.get(r[0])||"show",a=e.kin.value.neighbours(i);return _("div",{class:"card-actions",role:"group","aria-label":Qt(e.catalogue.value,i),children:[_(Qe,{icon:"target",label:n("view.fly"),onClick:()=>t.flyTo(i),disabled:r.length===0,testId:"fly"}),_(Qe,{icon:"isolate",label:n(s===i?"view.isolate-off":"view.isolate"),pressed:s===i,disabled:r.length===0,onClick:()=>t.isolate(s===i?null:i),testId:"isolate"}),_(Qe,{icon:"ghost",label:n(o==="ghost"?"view.ghost-off":"view.ghost"),pressed:o==="ghost",disabled:r.length===0,onClick:()=>t.setVisible([i],o==="ghost"?"show":"ghost"),testId:"ghost"}),_(Qe,{icon:o==="hide"?"eye":"eyeOff",label:n(o==="hide"?"view.unhide":"view.hide"),pressed:o==="hide",disabled:r.length===0,onClick:()=>t.setVisible([i],o==="hide"?"show":"hide"),testId:"hide"}),_("span",{class:"gap"}),_(Qe,{icon:"up",label:n("view.above"),disabled:a.above===null,onClick:()=>t.walk("above"),testId:"above"}),_(Qe,{icon:"down",label:n("view.below"),disabled:a.below===null,onClick:()=>t.walk("below"),testId:"below"})]})}function _v({id:i,record:e}){let t=oe();return _(Et,{children:[_(dt,{text:e.role,lead:!0}),e.action?.length?_(it,{title:t("card.action"),testId:"action",children:_(sr,{texts:e.action})}):null,_(mv,{record:e}),_(fv,{record:e}),_(pv,{record:e}),e.variation&&_(it,{title:t("card.variation"),testId:"variation",children:_(dt,{text:e.variation})}),_(gv,{id:i})]})}function bv({id:i,record:e}){let{store:t}=be(),n=oe(),s=t.catalogue.value.language==="en",r=t.kin.value.pieces(i),o=e.accuracy??t.catalogue.value.structures[r[0]??""]?.accuracy;return _(Et,{children:[_("dl",{class:"facts",children:[e.latin&&[_("dt",{children:n("card.latin")},"latin"),_("dd",{lang:"la",children:e.latin},"latin.text")],e.synonyms?.length&&s?[_("dt",{children:n("card.also")},"also"),_("dd",{children:e.synonyms.join(", ")},"also.text")]:null,e.text_alternative&&[_("dt",{children:n("card.picture")},"words"),_("dd",{children:e.text_alternative},"words.text")],o&&[_("dt",{children:n("card.accuracy")},"shape"),_("dd",{"data-testid":"accuracy",children:At(n,"accuracy",o)},"shape.text")],r.length===0&&[_("dt",{children:n("card.accuracy")},"none"),_("dd",{children:n("card.no-shape")},"none.text")]]}),_(Ka,{codes:e.codes}),_(lr,{myths:e.claims}),_(Gn,{ids:e.sources}),_(En,{where:"card"})]})}function Xm({id:i}){let{store:e}=be(),t=oe(),[n,s]=Lt("does"),r=e.catalogue.value.structures[i];if(!r)return null;let o=r.conditions??[],a=r.exercises??[],l=[{key:"does",title:t("card.does"),content:_(_v,{id:i,record:r})},{key:"goes-with",title:t("card.goes-with"),count:o.length,content:o.length?_(Tn,{ids:o,testId:"conditions"}):_("p",{children:t("card.none.conditions")})},{key:"helps",title:t("card.helps"),count:a.length,content:a.length?_(Tn,{ids:a,testId:"exercises"}):_("p",{children:t("card.none.exercises")})},{key:"more",title:t("card.more"),content:_(bv,{id:i,record:r})}];return _(Wm,{label:t("card.tabs"),tabs:l,active:n,onChange:s})}function yv({tour:i}){let e=oe(),[t,n]=Lt(!1);return _(Et,{children:[i.teach_back&&_(it,{title:e("tour.question"),testId:"teach-back",children:[_(dt,{text:i.teach_back.question}),t?_(dt,{text:i.teach_back.answer}):_("button",{type:"button",class:"button",onClick:()=>n(!0),children:e("tour.answer")})]}),i.actions?.length?_(it,{title:e("tour.actions"),children:_(Tn,{ids:i.actions,testId:"tour-actions"})}):null,i.redflags?.length?_(Et,{children:[_(Zi,{}),_(Za,{ids:i.redflags})]}):null,_(Gn,{ids:i.sources}),_(or,{review:i.review}),_(En,{where:"card"})]})}function jm(i){let{actions:e}=be(),t=oe(),n=hn(),s=ri(),{tour:r,id:o}=i,a=r.steps.length,l=Math.min(Math.max(i.at,0),a-1),c=r.steps[l],u=h=>e.openPage({kind:"tour",id:o,step:h});return _("div",{class:"card-body tour","data-testid":"tour","data-step":l+1,children:[l===0&&_("p",{class:"quiet",lang:s(r.aim),children:n(r.aim)}),_("p",{class:"tour-count","aria-live":"polite",children:t("tour.step",{n:l+1,total:a})}),_("progress",{max:a,value:l+1,"aria-label":t("tour.step",{n:l+1,total:a})}),c?.safety&&_(Zi,{}),_("p",{class:c?.safety?"lead safety":"lead","aria-live":"polite",lang:s(c?.text),children:n(c?.text)}),_("div",{class:"tour-buttons",children:[_("button",{type:"button",class:"button",disabled:l===0,onClick:()=>u(l-1),"data-testid":"tour-previous",children:[_(ot,{name:"left"})," ",t("tour.previous")]}),l<a-1?_("button",{type:"button",class:"button primary",onClick:()=>u(l+1),"data-testid":"tour-next",children:[t("tour.next")," ",_(ot,{name:"right"})]}):_("button",{type:"button",class:"button primary",onClick:()=>e.openPage(null),"data-testid":"tour-close",children:t("tour.finish")})]}),_(rr,{text:c?.text_alternative}),l===a-1&&_(yv,{tour:r})]})}var vv="conditions";function Km(){let{store:i}=be(),e=oe(),{tours:t,conditions:n,symptoms:s,factors:r,exercises:o}=i.catalogue.value,a=[["tours","welcome.tours",Object.keys(t)],["conditions","welcome.conditions",Object.keys(n)],["symptoms","welcome.symptoms",Object.keys(s)],["factors","welcome.factors",Object.keys(r)],["exercises","welcome.exercises",Object.keys(o)]];return _("div",{class:"card-body welcome","data-testid":"welcome",children:[_("h2",{children:e("welcome.title")}),_("p",{class:"lead",children:e("welcome.text")}),_("h3",{children:e("welcome.start")}),a.filter(([,,l])=>l.length>0).map(([l,c,u])=>_("details",{open:l===vv,class:"shelf","data-testid":`shelf-${l}`,children:[_("summary",{children:[e(c)," ",_("span",{class:"count",children:u.length})]}),_(Tn,{ids:u})]},l)),_(En,{where:"start"})]})}function xv(i){let{store:e}=be(),{conditions:t,exercises:n,symptoms:s,factors:r,tours:o,structures:a}=e.catalogue.value,{selected:l,exercise:c,condition:u}=e.state.value,h=e.page.value;if(l!==null&&a[l]){let d=a[l].layer;return{key:l,kind:At(i,"layer",d??"spaces"),content:_(Xm,{id:l})}}if(c!==null&&n[c]){let d=n[c],f=i(d.group==="tip"?"ex.kind.tip":"ex.kind");return{key:c,kind:f,content:_(Gm,{exercise:d})}}if(u!==null&&t[u]){let d=t[u];return{key:u,kind:At(i,"cond.kind",d.kind??"condition"),content:_(Sh,{card:d})}}if(h?.kind==="tour"&&o[h.id]){let d=o[h.id],f=i("search.kind.tour");return d?{key:h.id,kind:f,content:_(jm,{id:h.id,tour:d,at:h.step})}:null}if(h!==null&&h.kind!=="tour"){let d=(h.kind==="symptom"?s:r)[h.id];return d?{key:h.id,kind:i(`cond.kind.${h.kind}`),content:_(Sh,{card:d})}:null}return null}function Sv(){let{store:i,actions:e}=be(),{selected:t,exercise:n,condition:s}=i.state.value,r=i.catalogue.value,o=(c,u)=>({id:c,label:Qt(r,c),open:u}),a=[];s!==null&&(t!==null||n!==null)&&a.push(o(s,()=>e.openCondition(s))),n!==null&&t!==null&&a.push(o(n,()=>e.openExercise(n)));let l=i.page.value;if(l!==null&&t!==null&&a.length===0&&a.push(o(l.id,()=>e.select(null))),t!==null&&a.length===0)for(let c of i.kin.value.ancestors(t))a.push(o(c,()=>e.select(c)));return a}function $a(){let{store:i,actions:e}=be(),t=oe(),n=bt(null),s=xv(t),r=Sv(),o=i.catalogue.value,{selected:a,register:l}=i.state.value,c=a!==null&&l==="clinical"?o.structures[a]?.latin:void 0,u=i.page.value?.step;return St(()=>n.current?.scrollTo(0,0),[s?.key,u]),_("div",{class:"card",ref:n,"data-testid":"card","data-id":s?.key??"",tabIndex:0,role:"region","aria-label":t("card.region"),children:s===null?_(Km,{}):_("article",{lang:sh(o,s.key),children:[_("header",{class:"card-head",children:[_("div",{class:"card-top",children:[r.length>0?_("ol",{class:"crumbs","data-testid":"breadcrumbs",children:r.map(({id:h,label:d,open:f})=>_("li",{children:_("button",{type:"button",onClick:f,children:d})},h))}):_("p",{class:"kind",children:s.kind}),_(Qe,{icon:"close",label:t("app.close"),testId:"card-close",onClick:()=>e.escape()})]}),_("h2",{"data-testid":"card-title",children:Qt(o,s.key)}),c&&_("p",{class:"latin",lang:"la","data-testid":"latin",children:c}),a===s.key&&_(qm,{id:a})]}),(sh(o,s.key)!==o.language||l==="clinical")&&_(Zi,{}),s.content]},s.key)})}var wv=[[["/"],"help.key.search"],[["Tab"],"help.key.tab"],[["←","→","↑","↓"],"help.key.arrows"],[["+","−"],"help.key.zoom"],[["Home"],"help.key.home"],[["Enter"],"help.key.enter"],[["Space"],"help.key.space"],[["1","…","6"],"help.key.views"],[["[","]","PageUp","PageDown"],"help.key.walk"],[["Ctrl Z","Ctrl Y"],"help.key.undo"],[["Esc"],"help.key.escape"],[["?"],"help.key.help"]];function Jm(){let{store:i}=be(),e=oe();return _(Ya,{name:"help",title:e("help.title"),children:[_("h3",{children:e("help.mouse")}),_("p",{children:e("help.mouse.text")}),_("h3",{children:e("help.keys")}),_("dl",{class:"keys",children:wv.map(([t,n])=>[_("dt",{children:t.map(s=>s==="…"?"… ":_("kbd",{children:s},s))},n),_("dd",{children:e(n)},`${n}.text`)])}),_("label",{class:"check",children:[_("input",{type:"checkbox",checked:i.shortcuts.value,onChange:t=>i.shortcuts.value=t.currentTarget.checked,"data-testid":"shortcuts"}),e("help.shortcuts")]}),_(En,{where:"start"})]})}var Mv=i=>i instanceof HTMLInputElement||i instanceof HTMLTextAreaElement||i instanceof HTMLSelectElement;function Ym({actions:i,store:e},t){let n=()=>{let a=t.current?.querySelector("[data-search]")??(t.current?.querySelector("[data-testid=sheet-search]")?.click(),null);return a?a.focus():requestAnimationFrame(()=>t.current?.querySelector("[data-search]")?.focus()),!0},s=a=>()=>(a(),!0),r={"/":n,"?":s(()=>e.dialog.value="help"),"[":s(()=>i.walk("above")),"]":s(()=>i.walk("below")),PageUp:s(()=>i.walk("above")),PageDown:s(()=>i.walk("below")),Escape:()=>i.escape()},o={z:s(i.undo),y:s(i.redo),Z:s(i.redo)};return a=>{let l=a.composedPath(),c=t.current!==null&&l.includes(t.current),u=document.activeElement===document.body||document.activeElement===null;if(!c&&!(u&&e.ownsPage)||Mv(l[0])||a.defaultPrevented||e.dialog.peek()!==null||a.altKey||l.some(f=>f instanceof HTMLElement&&f.dataset.testid==="card")&&a.key.startsWith("Page")||a.key.length===1&&!a.ctrlKey&&!a.metaKey&&!e.shortcuts.peek())return;(a.ctrlKey||a.metaKey?o[a.key]:r[a.key])?.()&&a.preventDefault()}}function Zm(){let{store:i}=be(),e=oe();return _("div",{class:"notices",role:"status","data-testid":"notices",children:[!i.online.value&&_("div",{class:"notice notice-warning","data-testid":"offline",children:[_(ot,{name:"warning"}),_("p",{children:e("app.offline")})]}),i.notices.value.map(({id:t,level:n,text:s})=>_("div",{class:`notice notice-${n}`,"data-testid":"notice",children:[_(ot,{name:n==="info"?"help":"warning"}),_("p",{children:s}),_(Qe,{icon:"close",label:e("app.dismiss"),onClick:()=>i.dismiss(t),testId:"notice-dismiss"})]},t))]})}function $m(){let{store:i}=be();return _("div",{class:"unseen",role:"status","aria-live":"polite","data-testid":"live",children:i.spoken.value})}function Tv(i){let e=oe(),{hit:t,active:n}=i,s=bt(null);return St(()=>{n&&s.current?.scrollIntoView({block:"nearest"})},[n]),_("li",{role:"option",id:i.id,ref:s,"aria-selected":n,class:n?"active":void 0,"data-id":t.id,"data-testid":"search-result",onMouseDown:r=>r.preventDefault(),onClick:i.onChoose,children:[_("span",{class:"hit-label",children:[t.label,t.alias&&_("span",{class:"hit-alias",children:[" ",t.alias]})]}),_("span",{class:`hit-kind hit-${t.subject}`,children:e(`search.kind.${t.subject}`)})]})}function Qa({stays:i=!1}){let{search:e,store:t}=be(),n=oe(),s=yh(),r=Qs(),o=bt(null),[a,l]=Lt(""),[c,u]=Lt(!1),[h,d]=Lt(0),f=e.value.find(a),g=a.trim()!==""&&(c||i),b=g?f[Math.min(h,f.length-1)]:void 0;St(()=>{t.pointed.value=b?.subject==="structure"?b.id:null},[b?.id]);let m=()=>{l(""),u(!1),d(0)},p=x=>{x&&(m(),o.current?.blur(),s(x.id))},y=x=>{let S=Math.max(f.length-1,0),T={ArrowDown:()=>(u(!0),d(h>=S?0:h+1)),ArrowUp:()=>(u(!0),d(h<=0?S:h-1)),Enter:()=>p(b),Escape:()=>a===""?o.current?.blur():m()};x.stopPropagation();let A=T[x.key];A&&(x.preventDefault(),A())};return _("div",{class:"search","data-testid":"search",children:[_(ot,{name:"search"}),_("input",{ref:o,type:"text",role:"combobox",inputMode:"search",autoComplete:"off",autoCorrect:"off",spellcheck:!1,"data-search":!0,"data-testid":"search-input","aria-label":n("search.label"),"aria-expanded":g,"aria-controls":`${r}-list`,"aria-autocomplete":"list","aria-activedescendant":b?`${r}-${b.id}`:void 0,placeholder:n("search.placeholder"),value:a,onInput:x=>{l(x.currentTarget.value),d(0),u(!0)},onFocus:()=>u(!0),onBlur:()=>u(!1),onKeyDown:y}),a!==""&&_(Qe,{icon:"close",label:n("app.close"),onClick:m,className:"search-clear"}),_("ul",{class:"hits",id:`${r}-list`,role:"listbox","aria-label":n("search.label"),hidden:!g||f.length===0,children:g&&f.map(x=>_(Tv,{id:`${r}-${x.id}`,hit:x,active:x===b,onChoose:()=>p(x)},x.id))}),g&&f.length===0&&_("p",{class:"hits nothing",children:n("search.none",{query:a})}),_("span",{class:"unseen",role:"status",children:g&&f.length>0?n("search.count",{count:f.length}):""})]})}function Mh(i,e,t){let n=(i.children??[]).map(r=>Mh(r,`${e}/${i.id}`,t)),s=t.pieces(i.id);return{key:`${e}/${i.id}`,id:i.id,label:i.label,names:[i.id],pieces:s,children:n}}function el(i,e,t,n,s){return{key:i,id:n,label:e,names:s??t.flatMap(r=>r.names),pieces:[...new Set(t.flatMap(r=>r.pieces))],children:t}}function Ev(i,e){return Object.entries(i.structures).find(([,n])=>n.kind==="region"&&n.region===e)?.[0]??null}function Av(i,e,t){return i.tree.map(n=>{let s=n.region??"whole",r=(n.children??[]).map(o=>{let a=`${n.id}/${o.id}`,l=(o.children??[]).map(c=>Mh(c,a,e));return el(a,t("layer",o.layer??"spaces"),l,null)});return el(n.id,t("region",s),r,Ev(i,s))})}function Cv(i,e,t){return[...new Set(i.tree.flatMap(s=>(s.children??[]).map(r=>r.layer??null)))].map(s=>{let r=`layer:${s??"spaces"}`,o=i.tree.flatMap(a=>{let l=a.children?.find(h=>(h.layer??null)===s);if(!l)return[];let c=`${r}/${a.id}`,u=(l.children??[]).map(h=>Mh(h,c,e));return[el(c,t("region",a.region??"whole"),u,null)]});return el(r,t("layer",s??"spaces"),o,null,s===null?void 0:[r])})}function Qm(i,e,t,n){return t==="region"?Av(i,e,n):Cv(i,e,n)}function eg(i,e){let t=(n,s,r)=>n.flatMap((o,a)=>[{node:o,depth:s,place:a+1,siblings:n.length,parent:r},...e.has(o.key)?t(o.children,s+1,o.key):[]]);return t(i,1,null)}function Th(i,e){for(let t of i){if(t.id===e)return[t.key];let n=Th(t.children,e);if(n.length>0)return[t.key,...n]}return[]}function Ts(i){return _("div",{class:"segments",role:"group","aria-label":i.label,"data-testid":i.testId,children:i.options.map(({value:e,label:t})=>_("button",{type:"button","aria-pressed":e===i.value,"data-value":e,onClick:()=>i.onChange(e),children:t},e))})}function tg(i){let e=i.rows.findIndex(({node:o})=>o.key===i.current),t=i.rows[e],n=o=>{let a=i.rows[Math.min(Math.max(o,0),i.rows.length-1)];a&&i.move(a.node.key)},s={ArrowDown:()=>n(e+1),ArrowUp:()=>n(e-1),Home:()=>n(0),End:()=>n(i.rows.length-1),ArrowRight(){!t||t.node.children.length===0||(i.isOpen(t.node.key)?n(e+1):i.setOpen(t.node.key,!0))},ArrowLeft(){t&&(i.isOpen(t.node.key)?i.setOpen(t.node.key,!1):t.parent!==null&&i.move(t.parent))},Enter:()=>t&&i.choose(t)," ":()=>t&&i.tick(t)},r=o=>{let l=[...i.rows.slice(e+1),...i.rows.slice(0,e+1)].find(({node:c})=>c.label.toLocaleLowerCase().startsWith(o));l&&i.move(l.node.key)};return o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let a=s[o.key],l=/^\p{L}$/u.test(o.key)?o.key.toLocaleLowerCase():null;!a&&l===null||(o.preventDefault(),o.stopPropagation(),a?a():l!==null&&r(l))}}var Rv={all:"true",some:"mixed",none:"false"};function Pv({state:i,onClick:e}){return _("span",{class:`tick tick-${i}`,"aria-hidden":"true","data-testid":"tick",onClick:e,children:[i==="all"&&_(ot,{name:"check"}),i==="some"&&_(ot,{name:"minus"})]})}function Iv(i){let{store:e,actions:t}=be(),{node:n,depth:s,place:r,siblings:o}=i.row,a=n.pieces.length>0,l=lh(e,n.pieces),c=n.id!==null&&e.state.value.selected===n.id,u=n.children.length>0,h=d=>f=>{f.stopPropagation(),d()};return _("div",{role:"treeitem",class:`row${n.id===null?" heading":""}${c?" selected":""}${a?"":" shapeless"}`,style:{"--depth":s-1},"aria-level":s,"aria-posinset":r,"aria-setsize":o,"aria-expanded":u?i.expanded:void 0,"aria-selected":c,"aria-checked":a?Rv[l]:void 0,tabIndex:i.current?0:-1,"data-key":n.key,"data-id":n.id??"","data-testid":"tree-row",onFocus:i.onFocus,onClick:()=>n.id===null?i.onOpen():t.select(n.id),onDblClick:()=>n.id!==null&&t.flyTo(n.id),onMouseEnter:()=>e.pointed.value=n.id,onMouseLeave:()=>e.pointed.value=null,children:[_("span",{class:`twist${u?"":" none"}${i.expanded?" unfolded":""}`,"aria-hidden":"true",onClick:h(i.onOpen),children:u&&_(ot,{name:"right"})}),a?_(Pv,{state:l,onClick:h(i.onTick)}):_("span",{class:"tick none","aria-hidden":"true"}),_("span",{class:"row-label",children:n.label})]})}function tl(){let{store:i,actions:e}=be(),t=oe(),[n,s]=Lt("region"),[r,o]=Lt(new Set),[a,l]=Lt(null),c=bt(null),{selected:u}=i.state.value,h=i.catalogue.value,d=$s(()=>Qm(h,i.kin.value,n,(x,S)=>At(t,x,S)),[h,n,t]),f=eg(d,r),g=f.some(({node:x})=>x.key===a)?a:f[0]?.node.key??null;St(()=>{if(u===null)return;let x=Th(d,u);x.length!==0&&(o(S=>new Set([...S,...x.slice(0,-1)])),l(x.at(-1)??null))},[u,d]);let b=x=>x===null?null:c.current?.querySelector(`[data-key="${CSS.escape(x)}"]`)??null;St(()=>{let x=b(a),S=c.current;if(!x||!S)return;let T=x.offsetTop-S.offsetTop;T<S.scrollTop?S.scrollTop=T-8:T+x.offsetHeight>S.scrollTop+S.clientHeight&&(S.scrollTop=T+x.offsetHeight-S.clientHeight+8)},[a,f.length]);let m=(x,S)=>o(T=>{let A=new Set(T);return S??!A.has(x)?A.add(x):A.delete(x),A}),p=x=>{x.node.pieces.length!==0&&e.setVisible(x.node.names,lh(i,x.node.pieces)==="all"?"hide":"show")},y=tg({rows:f,current:g,isOpen:x=>r.has(x),setOpen:m,move(x){l(x),b(x)?.focus()},choose(x){x.node.id===null?m(x.node.key):e.select(x.node.id,{fly:!0})},tick:p});return _("div",{class:"tree-panel",children:[_(Ts,{label:t("tree.arrange"),value:n,options:[{value:"region",label:t("tree.by-region")},{value:"layer",label:t("tree.by-layer")}],onChange:s,testId:"arrange"}),_("div",{class:"tree",role:"tree","aria-label":t("tree.label"),ref:c,onKeyDown:y,"data-testid":"tree",children:f.map(x=>_(Iv,{row:x,expanded:r.has(x.node.key),current:x.node.key===g,onFocus:()=>l(x.node.key),onOpen:()=>m(x.node.key),onTick:()=>p(x)},x.node.key))})]})}var Lv=[["card","card"],["list","list"],["search","search"]];function ng(){let{store:i}=be(),e=oe(),[t,n]=Lt("card"),[s,r]=Lt(!1),{selected:o,condition:a,exercise:l}=i.state.value,c=i.page.value;return St(()=>n("card"),[o,a,l,c]),_("section",{class:`sheet${s?" tall":""}`,"aria-label":e("sheet.label"),"data-testid":"sheet",children:[_("div",{class:"sheet-tabs",role:"group","aria-label":e("sheet.label"),children:[Lv.map(([u,h])=>_("button",{type:"button","aria-pressed":t===u,onClick:()=>n(u),"data-testid":`sheet-${u}`,children:[_(ot,{name:h}),e(`sheet.${u}`)]},u)),_(Qe,{icon:s?"down":"up",label:e(s?"sheet.smaller":"sheet.bigger"),expanded:s,onClick:()=>r(!s),testId:"sheet-size"})]}),_("div",{class:"sheet-pane",children:[t==="card"&&_($a,{}),t==="list"&&_(tl,{}),t==="search"&&_(Qa,{stays:!0})]})]})}function ig(){let{store:i,actions:e}=be(),t=oe(),n=bt(null),s=i.menu.value,r=()=>{i.menu.value=null};if(St(()=>{if(s===null)return;n.current?.querySelector("button")?.focus();let u=h=>{n.current&&!h.composedPath().includes(n.current)&&r()};return window.addEventListener("pointerdown",u,!0),()=>window.removeEventListener("pointerdown",u,!0)},[s]),s===null)return null;let{id:o}=s,a=Qt(i.catalogue.value,o),l=[["card","menu.card",()=>e.select(o)],["target","view.fly",()=>e.flyTo(o)],["isolate","view.isolate",()=>e.isolate(o)],["ghost","view.ghost",()=>e.setVisible([o],"ghost")],["eyeOff","view.hide",()=>e.setVisible([o],"hide")],["all","view.show-all",()=>e.showAll()]],c=u=>{let h=[...n.current?.querySelectorAll("button")??[]],d=h.indexOf(u.target),f={ArrowDown:d+1,ArrowUp:d-1,Home:0,End:h.length-1};if(u.stopPropagation(),u.key==="Escape"||u.key==="Tab")return r();f[u.key]!==void 0&&(u.preventDefault(),h[((f[u.key]??0)+h.length)%h.length]?.focus())};return _("div",{class:"structure-menu",role:"menu","aria-label":t("menu.label",{label:a}),ref:n,style:{"--x":`${s.x}px`,"--y":`${s.y}px`},"data-testid":"structure-menu",onKeyDown:c,children:[_("p",{"aria-hidden":"true",children:a}),l.map(([u,h,d])=>_("button",{type:"button",role:"menuitem",tabIndex:-1,onClick:()=>{r(),d()},children:[_(ot,{name:u}),t(h)]},h))]})}var Dv={transverse:[-260,620],coronal:[-140,180],sagittal:[-180,180]};function Ov({plane:i}){let{store:e}=be(),t=oe(),n=e.cuts.value[i],s=t(`cut.${i}`),[r,o]=Dv[i],a=l=>{e.cuts.value={...e.cuts.peek(),[i]:{...n,...l}}};return _("div",{class:"cut","data-testid":`cut-${i}`,children:[_("label",{class:"check",children:[_("input",{type:"checkbox",checked:n.on,onChange:l=>a({on:l.currentTarget.checked})}),s]}),_("output",{children:t("cut.mm",{count:n.at_mm})}),_("input",{type:"range","aria-label":t("cut.position",{plane:s}),"aria-valuetext":t("cut.mm",{count:n.at_mm}),min:r,max:o,value:n.at_mm,disabled:!n.on,onInput:l=>a({at_mm:Number(l.currentTarget.value),along:null})}),_(Qe,{icon:"swap",label:t("cut.flip",{plane:s}),pressed:n.flipped,disabled:!n.on,onClick:()=>a({flipped:!n.flipped})})]})}function kv(){let{store:i}=be(),e=oe();return _("label",{class:"apart",children:[e("view.apart"),_("input",{type:"range",min:0,max:1,step:.05,value:i.apart.value,"data-testid":"apart",onInput:t=>i.apart.value=Number(t.currentTarget.value)})]})}function sg(){let i=oe();return _("div",{class:"cuts","data-testid":"cuts",children:[_("p",{class:"quiet",children:i("cut.help")}),nr.map(e=>_(Ov,{plane:e},e)),_(kv,{})]})}function cr(i){let[e,t]=Lt(!1),n=Qs(),s=bt(null),r=bt(null);St(()=>{if(!e)return;let a=l=>{s.current&&!l.composedPath().includes(s.current)&&t(!1)};return window.addEventListener("pointerdown",a,!0),()=>window.removeEventListener("pointerdown",a,!0)},[e]);let o=a=>{a.key!=="Escape"||!e||(a.stopPropagation(),t(!1),r.current?.focus())};return _("div",{class:`menu ${i.className??""}`,ref:s,onKeyDown:o,children:[_("button",{type:"button",class:"button quiet-button",ref:r,"aria-expanded":e,"aria-controls":n,"aria-label":i.label,"data-testid":i.testId,onClick:()=>t(!e),children:[_(ot,{name:i.icon}),_("span",{class:"button-label",children:i.label})]}),_("div",{class:"menu-panel",id:n,hidden:!e,role:"group","aria-label":i.label,children:e&&i.children})]})}function rg(){let{store:i,actions:e}=be(),t=oe(),{view:n}=i.state.value;return _("div",{class:"sides",role:"group","aria-label":t("view.views"),children:Ss.map(s=>_("button",{type:"button",class:"side","aria-pressed":n===s,"data-testid":`view-${s}`,onClick:()=>e.setView(s),children:t(`view.${s}`)},s))})}function Nv({compact:i}){let{actions:e}=be(),t=oe();return _("div",{class:"bar bar-where",children:[_(Qe,{icon:"home",label:t("view.home"),showLabel:!i,onClick:()=>e.home(),testId:"home"}),i?_(cr,{icon:"cube",label:t("view.views"),testId:"views-menu",className:"sides-menu",children:_(rg,{})}):_(rg,{})]})}function og(){let{store:i,actions:e}=be(),t=oe(),{selected:n}=i.state.value,s=n!==null&&i.kin.value.pieces(n).length>0;return _("div",{class:"bar",children:[_(Qe,{icon:"plus",label:t("view.zoom-in"),onClick:()=>e.zoom(1),testId:"zoom-in"}),_(Qe,{icon:"minus",label:t("view.zoom-out"),onClick:()=>e.zoom(-1),testId:"zoom-out"}),_(Qe,{icon:"target",label:t("view.fly"),disabled:!s,onClick:()=>n!==null&&e.flyTo(n),testId:"zoom-to"})]})}function Fv({narrow:i}){let{store:e,actions:t}=be(),n=oe(),{selected:s,isolate:r,visibility:o}=e.state.value,a=e.apart.value>0||Object.values(e.cuts.value).some(({on:h})=>h),l=e.drawn.value.lit.length>0,c=s!==null&&e.kin.value.pieces(s).length>0?s:null,u=()=>{c!==null&&(t.setVisible([c],"hide"),t.select(null))};return _("div",{class:"bar",children:[_(Qe,{icon:"isolate",label:n(r===null?"view.isolate":"view.isolate-off"),pressed:r!==null,disabled:c===null&&r===null,onClick:()=>t.isolate(r===null?c:null),testId:"isolate-view"}),_(Qe,{icon:"eyeOff",label:n("view.hide"),disabled:c===null,onClick:u,testId:"hide-view"}),_(Qe,{icon:"uncover",label:n("view.uncover"),disabled:c===null&&!l,onClick:()=>t.uncover(),testId:"uncover"}),_(cr,{icon:"cut",label:n("view.cut"),testId:"cut-menu",className:"side-menu",children:_(sg,{})}),_(Qe,{icon:"all",label:n("view.show-all"),disabled:r===null&&!a&&Object.keys(o).length===0,onClick:()=>t.showAll(),testId:"show-all-view"}),i&&_(ag,{})]})}function ag(){let{actions:i}=be(),e=oe();return _(Qe,{icon:"undo",label:e("view.undo"),disabled:!i.canUndo.value,onClick:()=>i.undo(),testId:"undo"})}function Uv(){let{actions:i}=be(),e=oe();return _("div",{class:"bar",children:[_(ag,{}),_(Qe,{icon:"redo",label:e("view.redo"),disabled:!i.canRedo.value,onClick:()=>i.redo(),testId:"redo"}),_(Qe,{icon:"camera",label:e("view.picture"),onClick:()=>{i.savePicture()},testId:"save-picture"})]})}function lg(i){let{narrow:e,compact:t}=i,{store:n}=be(),s=n.stage.value!=="picture",r=bt(null),o=bt(null);return St(()=>{let a=r.current?.offsetLeft??0,l=u=>(u?.offsetWidth??0)+a,c=Math.min(l(r.current),l(o.current));n.covered.value={left:c,right:c}},[e,t,s]),_("div",{class:"view-buttons","data-testid":"view-buttons",children:[_("div",{class:"bars",ref:r,children:[_(Nv,{compact:t}),e&&s&&_(og,{})]}),_("div",{class:"bars",ref:o,children:[!e&&s&&_(og,{}),_(Fv,{narrow:e}),!e&&_(Uv,{})]})]})}var nl=10;function cg({actions:i,pickCentre:e}){let t={ArrowLeft:()=>i.turn(-nl,0),ArrowRight:()=>i.turn(nl,0),ArrowUp:()=>i.turn(0,nl),ArrowDown:()=>i.turn(0,-nl),"+":()=>i.zoom(1),"=":()=>i.zoom(1),"-":()=>i.zoom(-1),_:()=>i.zoom(-1),Home:()=>i.home(),Enter:()=>i.select(e())};return n=>{if(n.ctrlKey||n.metaKey||n.altKey)return;let s=Ss[Number(n.key)-1],r=t[n.key]??(s&&/^[1-6]$/.test(n.key)?()=>i.setView(s):void 0);r&&(n.preventDefault(),n.stopPropagation(),r())}}function Bv(){let{store:i}=be(),e=i.hover.value;if(e===null)return null;let t=Qt(i.catalogue.value,e.id);return _("div",{class:"hover-name","data-testid":"hover","data-id":e.id,style:{left:`${e.x}px`,top:`${e.y}px`},"aria-hidden":"true",children:[e.region&&_("span",{class:"hover-region",children:[e.region," · "]}),t]})}function zv(){let{store:i}=be(),e=oe(),{loaded:t,total:n,done:s}=i.progress.value;if(s)return null;let r=o=>(o/1e6).toFixed(1);return _("div",{class:`loading${i.shapes.value.size>0?" corner":""}`,"data-testid":"loading",children:[_("p",{children:[e("app.loading"),n>0&&_("span",{class:"quiet",children:[" ",e("app.loaded",{done:r(t),total:r(n)})]})]}),_("progress",{"aria-label":e("app.loading"),max:Math.max(n,1),value:t})]})}function Vv(){let{store:i,picture:e}=be(),t=oe(),n=e.url.value,{selected:s}=i.state.value,r=s===null?t("view.label"):`${t("view.label")}: ${Qt(i.catalogue.value,s)}`;return n===null?_("p",{class:"stand-in",children:t("app.no-picture")}):_("img",{class:"picture",src:n,alt:r,"data-testid":"picture",onClick:o=>e.pick(o.offsetX,o.offsetY)})}function ug(i){let e=be(),{store:t,attach:n,picture:s}=e,r=oe(),o=bt(null),a=t.stage.value;return St(()=>{let l=o.current;if(!l)return;n(l);let c=new ResizeObserver(()=>s.resize(l.clientWidth,l.clientHeight));return c.observe(l),()=>c.disconnect()},[]),_("div",{class:"stage","data-testid":"stage","data-stage":a,children:[_("div",{class:"canvas-host",ref:o,role:"application","aria-label":r("view.label"),"aria-describedby":"view-hint",tabIndex:0,"data-testid":"canvas",onKeyDown:cg(e)}),_("p",{class:"unseen",id:"view-hint",children:r("view.hint")}),a==="picture"&&_(Vv,{}),_(zv,{}),_(Bv,{}),_(ig,{}),_(lg,{...i})]})}function Eh(){let{store:i,actions:e}=be(),t=oe(),n=new Set(i.kin.value.solids.map(s=>i.catalogue.value.structures[s]?.layer));return _("div",{class:"layers","data-testid":"layers",children:[i.kin.value.layers.filter(s=>n.has(s)).map(s=>_("div",{class:"layer","data-layer":s,children:[_("span",{class:`swatch swatch-${s}`,"aria-hidden":"true"}),_("span",{class:"layer-name",children:At(t,"layer",s)}),_(Ts,{label:At(t,"layer",s),value:Kp(i.state.value,s),options:ws.map(r=>({value:r,label:t(`layer.${r}`)})),onChange:r=>e.setVisible([`layer:${s}`],r),testId:`layer-${s}`})]},s)),_("label",{class:"check",children:[_("input",{type:"checkbox",checked:i.named.value,onChange:s=>i.named.value=s.currentTarget.checked,"data-testid":"names"}),t("view.names")]}),_("button",{type:"button",class:"button",onClick:()=>e.showAll(),"data-testid":"show-all",children:t("view.show-all")})]})}function hg(){let{store:i,actions:e}=be(),t=oe();return _(Ts,{label:t("top.register"),value:i.state.value.register,options:vo.map(n=>({value:n,label:t(`top.register.${n}`)})),onChange:n=>e.setRegister(n),testId:"register"})}function Hv(){let{store:i,actions:e}=be(),t=oe();return _(Ts,{label:t("top.theme"),value:i.state.value.theme,options:yo.map(n=>({value:n,label:t(`top.theme.${n}`)})),onChange:n=>e.setTheme(n),testId:"theme-choice"})}var Gv=i=>new Intl.DisplayNames([i],{type:"language"}).of(i)??i;function dg(){let{store:i,actions:e,languages:t}=be(),n=oe();if(t.length<2)return null;let s=i.catalogue.value.languages;return _("select",{class:"select","aria-label":n("top.language"),value:i.state.value.language,"data-testid":"language",onChange:r=>e.setLanguage(r.currentTarget.value),children:t.map(r=>_("option",{value:r,lang:r,children:[Gv(r),s[r]==="machine"||s[r]==="human draft"?` (${n("top.language.draft")})`:""]},r))})}function Wv(){let{store:i,actions:e}=be(),t=oe(),n=i.dark.value;return _(Qe,{icon:n?"sun":"moon",label:`${t("top.theme")}: ${t(n?"top.theme.light":"top.theme.dark")}`,onClick:()=>e.setTheme(n?"light":"dark"),testId:"theme"})}function fg({narrow:i}){let{store:e,actions:t}=be(),n=oe();return _("header",{class:"top","data-testid":"top",children:[_("h1",{class:"name",children:[_(Dm,{}),_("span",{children:n("app.name")})]}),!i&&_(Qa,{}),_("div",{class:"top-tools",children:[i?_(cr,{icon:"layers",label:n("app.more"),testId:"more-menu",children:[_(Eh,{}),_("h3",{children:n("top.register")}),_(hg,{}),_(dg,{}),_("h3",{children:n("top.theme")}),_(Hv,{}),_("div",{class:"menu-row",children:[_("button",{type:"button",class:"button",disabled:!t.canRedo.value,onClick:()=>t.redo(),children:[_(ot,{name:"redo"})," ",n("view.redo")]}),_("button",{type:"button",class:"button",onClick:()=>{t.savePicture()},children:[_(ot,{name:"camera"})," ",n("view.picture")]})]})]}):_(Et,{children:[_(dg,{}),_(hg,{}),_(cr,{icon:"layers",label:n("top.layers"),testId:"layers-menu",children:_(Eh,{})}),_(Wv,{})]}),_(Qe,{icon:"help",label:n("top.help"),onClick:()=>e.dialog.value="help",testId:"help"}),_("button",{type:"button",class:"button warning",onClick:()=>e.dialog.value="warning","data-testid":"warning-signs",children:[_(ot,{name:"warning"}),_("span",{class:"button-label",children:n("top.warning")})]})]})]})}var qv=760,Ah=1100;function Xv(){let[i,e]=Lt(window.innerWidth),t=bt(null);return[bt(s=>{t.current?.disconnect(),s&&(t.current=new ResizeObserver(()=>{s.clientWidth>0&&e(s.clientWidth)}),t.current.observe(s))}).current,i]}function jv(i){let e=oe();return _("nav",{class:`side-panel list-panel${i.open?"":" closed"}`,"aria-label":e("tree.label"),children:[_(Qe,{icon:"panel",label:e(i.open?"tree.hide-panel":"tree.show-panel"),expanded:i.open,onClick:i.onToggle,className:"panel-toggle",testId:"list-toggle"}),i.open&&_(tl,{})]})}function pg(){let i=be(),e=oe(),[t,n]=Xv(),[s,r]=Lt(null),o=bt(null),a=n<=qv,l=i.store.dark.value;return St(()=>{i.store.roomy.value=!a},[a]),St(()=>{let c=Ym(i,o);return window.addEventListener("keydown",c),()=>window.removeEventListener("keydown",c)},[]),_("div",{class:`app ${a?"narrow":"wide"}`,ref:c=>{o.current=c,t(c)},"data-theme":l?"dark":"light","data-testid":"app",lang:i.store.catalogue.value.language,children:[_(fg,{narrow:a}),_("main",{class:"columns",children:[!a&&_(jv,{open:s??n>Ah,onToggle:()=>r(!(s??n>Ah))}),_(ug,{narrow:a,compact:n<=Ah}),a?_(ng,{}):_("aside",{class:"side-panel card-panel","aria-label":e("card.region"),children:_($a,{})})]}),_(Zm,{}),_($m,{}),_(Hm,{}),_(Jm,{})]})}var mg=`.card {
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

.flags-sign {
  white-space: nowrap;
}

.flags-sign::before {
  content: "— ";
}
`;var gg=`.icon-button {
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
`;var _g=`.dialog {
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
`;var bg=`.app {
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
`;var yg=`:host {
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
`;var vg=`.tree-panel {
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
`;var xg=[yg,bg,gg,vg,mg,_g].join(`
`);var Ct={LEFT:1,RIGHT:2,MIDDLE:4},V=Object.freeze({NONE:0,ROTATE:1,TRUCK:2,SCREEN_PAN:4,OFFSET:8,DOLLY:16,ZOOM:32,TOUCH_ROTATE:64,TOUCH_TRUCK:128,TOUCH_SCREEN_PAN:256,TOUCH_OFFSET:512,TOUCH_DOLLY:1024,TOUCH_ZOOM:2048,TOUCH_DOLLY_TRUCK:4096,TOUCH_DOLLY_SCREEN_PAN:8192,TOUCH_DOLLY_OFFSET:16384,TOUCH_DOLLY_ROTATE:32768,TOUCH_ZOOM_TRUCK:65536,TOUCH_ZOOM_OFFSET:131072,TOUCH_ZOOM_SCREEN_PAN:262144,TOUCH_ZOOM_ROTATE:524288}),ur={NONE:0,IN:1,OUT:-1};function Es(i){return i.isPerspectiveCamera}function es(i){return i.isOrthographicCamera}var Qi=Math.PI*2,Sg=Math.PI/2,Pg=1e-5,To=Math.PI/180;function $n(i,e,t){return Math.max(e,Math.min(t,i))}function yt(i,e=Pg){return Math.abs(i)<e}function lt(i,e,t=Pg){return yt(i-e,t)}function wg(i,e){return Math.round(i/e)*e}function Eo(i){return isFinite(i)?i:i<0?-Number.MAX_VALUE:Number.MAX_VALUE}function Ao(i){return Math.abs(i)<Number.MAX_VALUE?i:i*(1/0)}function il(i,e,t,n,s=1/0,r){n=Math.max(1e-4,n);let o=2/n,a=o*r,l=1/(1+a+.48*a*a+.235*a*a*a),c=i-e,u=e,h=s*n;c=$n(c,-h,h),e=i-c;let d=(t.value+o*c)*r;t.value=(t.value-o*d)*l;let f=e+(c+d)*l;return u-i>0==f>u&&(f=u,t.value=(f-u)/r),f}function Mg(i,e,t,n,s=1/0,r,o){n=Math.max(1e-4,n);let a=2/n,l=a*r,c=1/(1+l+.48*l*l+.235*l*l*l),u=e.x,h=e.y,d=e.z,f=i.x-u,g=i.y-h,b=i.z-d,m=u,p=h,y=d,x=s*n,S=x*x,T=f*f+g*g+b*b;if(T>S){let q=Math.sqrt(T);f=f/q*x,g=g/q*x,b=b/q*x}u=i.x-f,h=i.y-g,d=i.z-b;let A=(t.x+a*f)*r,v=(t.y+a*g)*r,E=(t.z+a*b)*r;t.x=(t.x-a*A)*c,t.y=(t.y-a*v)*c,t.z=(t.z-a*E)*c,o.x=u+(f+A)*c,o.y=h+(g+v)*c,o.z=d+(b+E)*c;let N=m-i.x,P=p-i.y,O=y-i.z,z=o.x-m,G=o.y-p,D=o.z-y;return N*z+P*G+O*D>0&&(o.x=m,o.y=p,o.z=y,t.x=(o.x-m)/r,t.y=(o.y-p)/r,t.z=(o.z-y)/r),o}function Ch(i,e){e.set(0,0),i.forEach(t=>{e.x+=t.clientX,e.y+=t.clientY}),e.x/=i.length,e.y/=i.length}function Rh(i,e){return es(i)?(console.warn(`${e} is not supported in OrthographicCamera`),!0):!1}var Oh=class{_listeners={};addEventListener(e,t){let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let s=this._listeners[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}removeAllEventListeners(e){if(!e){this._listeners={};return}Array.isArray(this._listeners[e])&&(this._listeners[e].length=0)}dispatchEvent(e){let n=this._listeners[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e)}}},ex="3.1.2",sl=1/8,tx=/Mac/.test(globalThis?.navigator?.platform),Fe,Tg,rl,Ph,An,We,st,hr,Co,oi,ai,As,Eg,Ag,Ln,dr,fr,Cg,Ih,Rg,Lh,Dh,ol,pr=class i extends Oh{static install(e){Fe=e.THREE,Tg=Object.freeze(new Fe.Vector3(0,0,0)),rl=Object.freeze(new Fe.Vector3(0,1,0)),Ph=Object.freeze(new Fe.Vector3(0,0,1)),An=new Fe.Vector2,We=new Fe.Vector3,st=new Fe.Vector3,hr=new Fe.Vector3,Co=new Fe.Vector3,oi=new Fe.Vector3,ai=new Fe.Vector3,As=new Fe.Vector3,Eg=new Fe.Vector3,Ag=new Fe.Vector3,Ln=new Fe.Spherical,dr=new Fe.Spherical,fr=new Fe.Box3,Cg=new Fe.Box3,Ih=new Fe.Sphere,Rg=new Fe.Quaternion,Lh=new Fe.Quaternion,Dh=new Fe.Matrix4,ol=new Fe.Raycaster}static get ACTION(){return V}minPolarAngle=0;maxPolarAngle=Math.PI;minAzimuthAngle=-1/0;maxAzimuthAngle=1/0;minDistance=Number.EPSILON;maxDistance=1/0;infinityDolly=!1;minZoom=.01;maxZoom=1/0;smoothTime=.25;draggingSmoothTime=.125;maxSpeed=1/0;azimuthRotateSpeed=1;polarRotateSpeed=1;dollySpeed=1;dollyDragInverted=!1;truckSpeed=2;dollyToCursor=!1;dragToOffset=!1;boundaryFriction=0;restThreshold=.01;colliderMeshes=[];mouseButtons;touches;cancel=()=>{};lockPointer;unlockPointer;_enabled=!0;_camera;_yAxisUpSpace;_yAxisUpSpaceInverse;_state=V.NONE;_domElement;_viewport=null;_target;_targetEnd;_focalOffset;_focalOffsetEnd;_spherical;_sphericalEnd;_lastDistance;_zoom;_zoomEnd;_lastZoom;_cameraUp0;_target0;_position0;_zoom0;_focalOffset0;_dollyControlCoord;_changedDolly=0;_changedZoom=0;_nearPlaneCorners;_hasRested=!0;_boundary;_boundaryEnclosesCamera=!1;_needsUpdate=!0;_updatedLastTime=!1;_elementRect=new DOMRect;_isDragging=!1;_dragNeedsUpdate=!0;_activePointers=[];_lockedPointer=null;_interactiveArea=new DOMRect(0,0,1,1);_isUserControllingRotate=!1;_isUserControllingDolly=!1;_isUserControllingTruck=!1;_isUserControllingOffset=!1;_isUserControllingZoom=!1;_lastDollyDirection=ur.NONE;_thetaVelocity={value:0};_phiVelocity={value:0};_radiusVelocity={value:0};_targetVelocity=new Fe.Vector3;_focalOffsetVelocity=new Fe.Vector3;_zoomVelocity={value:0};set verticalDragToForward(e){console.warn("camera-controls: `verticalDragToForward` was removed. Use `mouseButtons.left = CameraControls.ACTION.SCREEN_PAN` instead.")}constructor(e,t){super(),typeof Fe>"u"&&console.error("camera-controls: `THREE` is undefined. You must first run `CameraControls.install( { THREE: THREE } )`. Check the docs for further information."),this._camera=e,this._yAxisUpSpace=new Fe.Quaternion().setFromUnitVectors(this._camera.up,rl),this._yAxisUpSpaceInverse=this._yAxisUpSpace.clone().invert(),this._state=V.NONE,this._target=new Fe.Vector3,this._targetEnd=this._target.clone(),this._focalOffset=new Fe.Vector3,this._focalOffsetEnd=this._focalOffset.clone(),this._spherical=new Fe.Spherical().setFromVector3(We.copy(this._camera.position).applyQuaternion(this._yAxisUpSpace)),this._sphericalEnd=this._spherical.clone(),this._lastDistance=this._spherical.radius,this._zoom=this._camera.zoom,this._zoomEnd=this._zoom,this._lastZoom=this._zoom,this._nearPlaneCorners=[new Fe.Vector3,new Fe.Vector3,new Fe.Vector3,new Fe.Vector3],this._updateNearPlaneCorners(),this._boundary=new Fe.Box3(new Fe.Vector3(-1/0,-1/0,-1/0),new Fe.Vector3(1/0,1/0,1/0)),this._cameraUp0=this._camera.up.clone(),this._target0=this._target.clone(),this._position0=this._camera.position.clone(),this._zoom0=this._zoom,this._focalOffset0=this._focalOffset.clone(),this._dollyControlCoord=new Fe.Vector2,this.mouseButtons={left:V.ROTATE,middle:V.DOLLY,right:V.TRUCK,wheel:Es(this._camera)?V.DOLLY:es(this._camera)?V.ZOOM:V.NONE},this.touches={one:V.TOUCH_ROTATE,two:Es(this._camera)?V.TOUCH_DOLLY_TRUCK:es(this._camera)?V.TOUCH_ZOOM_TRUCK:V.NONE,three:V.TOUCH_TRUCK};let n=new Fe.Vector2,s=new Fe.Vector2,r=new Fe.Vector2,o=p=>{if(!this._enabled||!this._domElement)return;if(this._interactiveArea.left!==0||this._interactiveArea.top!==0||this._interactiveArea.width!==1||this._interactiveArea.height!==1){let S=this._domElement.getBoundingClientRect(),T=p.clientX/S.width,A=p.clientY/S.height;if(T<this._interactiveArea.left||T>this._interactiveArea.right||A<this._interactiveArea.top||A>this._interactiveArea.bottom)return}let y=p.pointerType!=="mouse"?null:(p.buttons&Ct.LEFT)===Ct.LEFT?Ct.LEFT:(p.buttons&Ct.MIDDLE)===Ct.MIDDLE?Ct.MIDDLE:(p.buttons&Ct.RIGHT)===Ct.RIGHT?Ct.RIGHT:null;if(y!==null){let S=this._findPointerByMouseButton(y);S&&this._disposePointer(S)}if((p.buttons&Ct.LEFT)===Ct.LEFT&&this._lockedPointer)return;let x={pointerId:p.pointerId,clientX:p.clientX,clientY:p.clientY,deltaX:0,deltaY:0,mouseButton:y};this._activePointers.push(x),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.ownerDocument.addEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.addEventListener("pointerup",l),this._isDragging=!0,d(p)},a=p=>{p.cancelable&&p.preventDefault();let y=p.pointerId,x=this._lockedPointer||this._findPointerById(y);if(x){if(x.clientX=p.clientX,x.clientY=p.clientY,x.deltaX=p.movementX,x.deltaY=p.movementY,this._state=0,p.pointerType==="touch")switch(this._activePointers.length){case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else(!this._isDragging&&this._lockedPointer||this._isDragging&&(p.buttons&Ct.LEFT)===Ct.LEFT)&&(this._state=this._state|this.mouseButtons.left),this._isDragging&&(p.buttons&Ct.MIDDLE)===Ct.MIDDLE&&(this._state=this._state|this.mouseButtons.middle),this._isDragging&&(p.buttons&Ct.RIGHT)===Ct.RIGHT&&(this._state=this._state|this.mouseButtons.right);f()}},l=p=>{let y=this._findPointerById(p.pointerId);if(!(y&&y===this._lockedPointer)){if(y&&this._disposePointer(y),p.pointerType==="touch")switch(this._activePointers.length){case 0:this._state=V.NONE;break;case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else this._state=V.NONE;g()}},c=-1,u=p=>{if(!this._domElement||!this._enabled||this.mouseButtons.wheel===V.NONE)return;if(this._interactiveArea.left!==0||this._interactiveArea.top!==0||this._interactiveArea.width!==1||this._interactiveArea.height!==1){let v=this._domElement.getBoundingClientRect(),E=p.clientX/v.width,N=p.clientY/v.height;if(E<this._interactiveArea.left||E>this._interactiveArea.right||N<this._interactiveArea.top||N>this._interactiveArea.bottom)return}if(p.preventDefault(),this.dollyToCursor||this.mouseButtons.wheel===V.ROTATE||this.mouseButtons.wheel===V.TRUCK){let v=performance.now();c-v<1e3&&this._getClientRect(this._elementRect),c=v}let y=tx?-1:-3,x=p.deltaMode===1&&!p.ctrlKey?p.deltaY/y:p.deltaY/(y*10),S=this.dollyToCursor?(p.clientX-this._elementRect.x)/this._elementRect.width*2-1:0,T=this.dollyToCursor?(p.clientY-this._elementRect.y)/this._elementRect.height*-2+1:0;switch(p.ctrlKey?V.ZOOM:this.mouseButtons.wheel){case V.ROTATE:{this._rotateInternal(p.deltaX,p.deltaY),this._isUserControllingRotate=!0;break}case V.TRUCK:{this._truckInternal(p.deltaX,p.deltaY,!1,!1),this._isUserControllingTruck=!0;break}case V.SCREEN_PAN:{this._truckInternal(p.deltaX,p.deltaY,!1,!0),this._isUserControllingTruck=!0;break}case V.OFFSET:{this._truckInternal(p.deltaX,p.deltaY,!0,!1),this._isUserControllingOffset=!0;break}case V.DOLLY:{this._dollyInternal(-x,S,T),this._isUserControllingDolly=!0;break}case V.ZOOM:{this._zoomInternal(-x,S,T),this._isUserControllingZoom=!0;break}}this.dispatchEvent({type:"control"})},h=p=>{if(!(!this._domElement||!this._enabled)){if(this.mouseButtons.right===i.ACTION.NONE){let y=p instanceof PointerEvent?p.pointerId:0,x=this._findPointerById(y);x&&this._disposePointer(x),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l);return}p.preventDefault()}},d=p=>{if(!this._enabled)return;if(Ch(this._activePointers,An),this._getClientRect(this._elementRect),n.copy(An),s.copy(An),this._activePointers.length>=2){let x=An.x-this._activePointers[1].clientX,S=An.y-this._activePointers[1].clientY,T=Math.sqrt(x*x+S*S);r.set(0,T);let A=(this._activePointers[0].clientX+this._activePointers[1].clientX)*.5,v=(this._activePointers[0].clientY+this._activePointers[1].clientY)*.5;s.set(A,v)}if(this._state=0,!p)this._lockedPointer&&(this._state=this._state|this.mouseButtons.left);else if("pointerType"in p&&p.pointerType==="touch")switch(this._activePointers.length){case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else!this._lockedPointer&&(p.buttons&Ct.LEFT)===Ct.LEFT&&(this._state=this._state|this.mouseButtons.left),(p.buttons&Ct.MIDDLE)===Ct.MIDDLE&&(this._state=this._state|this.mouseButtons.middle),(p.buttons&Ct.RIGHT)===Ct.RIGHT&&(this._state=this._state|this.mouseButtons.right);((this._state&V.ROTATE)===V.ROTATE||(this._state&V.TOUCH_ROTATE)===V.TOUCH_ROTATE||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE)&&(this._sphericalEnd.theta=this._spherical.theta,this._sphericalEnd.phi=this._spherical.phi,this._thetaVelocity.value=0,this._phiVelocity.value=0),((this._state&V.TRUCK)===V.TRUCK||(this._state&V.SCREEN_PAN)===V.SCREEN_PAN||(this._state&V.TOUCH_TRUCK)===V.TOUCH_TRUCK||(this._state&V.TOUCH_SCREEN_PAN)===V.TOUCH_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN)&&(this._targetEnd.copy(this._target),this._targetVelocity.set(0,0,0)),((this._state&V.DOLLY)===V.DOLLY||(this._state&V.TOUCH_DOLLY)===V.TOUCH_DOLLY||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE)&&(this._sphericalEnd.radius=this._spherical.radius,this._radiusVelocity.value=0),((this._state&V.ZOOM)===V.ZOOM||(this._state&V.TOUCH_ZOOM)===V.TOUCH_ZOOM||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_ZOOM_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE)&&(this._zoomEnd=this._zoom,this._zoomVelocity.value=0),((this._state&V.OFFSET)===V.OFFSET||(this._state&V.TOUCH_OFFSET)===V.TOUCH_OFFSET||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET)&&(this._focalOffsetEnd.copy(this._focalOffset),this._focalOffsetVelocity.set(0,0,0)),this.dispatchEvent({type:"controlstart"})},f=()=>{if(!this._enabled||!this._dragNeedsUpdate)return;this._dragNeedsUpdate=!1,Ch(this._activePointers,An);let y=this._domElement&&this._domElement.ownerDocument.pointerLockElement===this._domElement?this._lockedPointer||this._activePointers[0]:null,x=y?-y.deltaX:s.x-An.x,S=y?-y.deltaY:s.y-An.y;if(s.copy(An),((this._state&V.ROTATE)===V.ROTATE||(this._state&V.TOUCH_ROTATE)===V.TOUCH_ROTATE||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE)&&(this._rotateInternal(x,S),this._isUserControllingRotate=!0),(this._state&V.DOLLY)===V.DOLLY||(this._state&V.ZOOM)===V.ZOOM){let T=this.dollyToCursor?(n.x-this._elementRect.x)/this._elementRect.width*2-1:0,A=this.dollyToCursor?(n.y-this._elementRect.y)/this._elementRect.height*-2+1:0,v=this.dollyDragInverted?-1:1;(this._state&V.DOLLY)===V.DOLLY?(this._dollyInternal(v*S*sl,T,A),this._isUserControllingDolly=!0):(this._zoomInternal(v*S*sl,T,A),this._isUserControllingZoom=!0)}if((this._state&V.TOUCH_DOLLY)===V.TOUCH_DOLLY||(this._state&V.TOUCH_ZOOM)===V.TOUCH_ZOOM||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_ZOOM_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE){let T=An.x-this._activePointers[1].clientX,A=An.y-this._activePointers[1].clientY,v=Math.sqrt(T*T+A*A),E=r.y-v;r.set(0,v);let N=this.dollyToCursor?(s.x-this._elementRect.x)/this._elementRect.width*2-1:0,P=this.dollyToCursor?(s.y-this._elementRect.y)/this._elementRect.height*-2+1:0;(this._state&V.TOUCH_DOLLY)===V.TOUCH_DOLLY||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET?(this._dollyInternal(E*sl,N,P),this._isUserControllingDolly=!0):(this._zoomInternal(E*sl,N,P),this._isUserControllingZoom=!0)}((this._state&V.TRUCK)===V.TRUCK||(this._state&V.TOUCH_TRUCK)===V.TOUCH_TRUCK||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK)&&(this._truckInternal(x,S,!1,!1),this._isUserControllingTruck=!0),((this._state&V.SCREEN_PAN)===V.SCREEN_PAN||(this._state&V.TOUCH_SCREEN_PAN)===V.TOUCH_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_ZOOM_SCREEN_PAN)&&(this._truckInternal(x,S,!1,!0),this._isUserControllingTruck=!0),((this._state&V.OFFSET)===V.OFFSET||(this._state&V.TOUCH_OFFSET)===V.TOUCH_OFFSET||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET)&&(this._truckInternal(x,S,!0,!1),this._isUserControllingOffset=!0),this.dispatchEvent({type:"control"})},g=()=>{Ch(this._activePointers,An),s.copy(An),this._dragNeedsUpdate=!1,(this._activePointers.length===0||this._activePointers.length===1&&this._activePointers[0]===this._lockedPointer)&&(this._isDragging=!1),this._activePointers.length===0&&this._domElement&&(this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this.dispatchEvent({type:"controlend"}))};this.lockPointer=()=>{!this._enabled||!this._domElement||(this.cancel(),this._lockedPointer={pointerId:-1,clientX:0,clientY:0,deltaX:0,deltaY:0,mouseButton:null},this._activePointers.push(this._lockedPointer),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.requestPointerLock(),this._domElement.ownerDocument.addEventListener("pointerlockchange",b),this._domElement.ownerDocument.addEventListener("pointerlockerror",m),this._domElement.ownerDocument.addEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.addEventListener("pointerup",l),d())},this.unlockPointer=()=>{this._lockedPointer!==null&&(this._disposePointer(this._lockedPointer),this._lockedPointer=null),this._domElement?.ownerDocument.exitPointerLock(),this._domElement?.ownerDocument.removeEventListener("pointerlockchange",b),this._domElement?.ownerDocument.removeEventListener("pointerlockerror",m),this.cancel()};let b=()=>{this._domElement&&this._domElement.ownerDocument.pointerLockElement===this._domElement||this.unlockPointer()},m=()=>{this.unlockPointer()};this._addAllEventListeners=p=>{this._domElement=p,this._domElement.style.touchAction="none",this._domElement.style.userSelect="none",this._domElement.style.webkitUserSelect="none",this._domElement.addEventListener("pointerdown",o),this._domElement.addEventListener("pointercancel",l),this._domElement.addEventListener("wheel",u,{passive:!1}),this._domElement.addEventListener("contextmenu",h)},this._removeAllEventListeners=()=>{this._domElement&&(this._domElement.style.touchAction="",this._domElement.style.userSelect="",this._domElement.style.webkitUserSelect="",this._domElement.removeEventListener("pointerdown",o),this._domElement.removeEventListener("pointercancel",l),this._domElement.removeEventListener("wheel",u,{passive:!1}),this._domElement.removeEventListener("contextmenu",h),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.ownerDocument.removeEventListener("pointerlockchange",b),this._domElement.ownerDocument.removeEventListener("pointerlockerror",m))},this.cancel=()=>{this._state!==V.NONE&&(this._state=V.NONE,this._activePointers.length=0,g())},t&&this.connect(t),this.update(0)}get camera(){return this._camera}set camera(e){this._camera=e,this.updateCameraUp(),this._camera.updateProjectionMatrix(),this._updateNearPlaneCorners(),this._needsUpdate=!0}get enabled(){return this._enabled}set enabled(e){this._enabled=e,this._domElement&&(e?(this._domElement.style.touchAction="none",this._domElement.style.userSelect="none",this._domElement.style.webkitUserSelect="none"):(this.cancel(),this._domElement.style.touchAction="",this._domElement.style.userSelect="",this._domElement.style.webkitUserSelect=""))}get active(){return!this._hasRested}get currentAction(){return this._state}get distance(){return this._spherical.radius}set distance(e){this._spherical.radius===e&&this._sphericalEnd.radius===e||(this._spherical.radius=e,this._sphericalEnd.radius=e,this._needsUpdate=!0)}get azimuthAngle(){return this._spherical.theta}set azimuthAngle(e){this._spherical.theta===e&&this._sphericalEnd.theta===e||(this._spherical.theta=e,this._sphericalEnd.theta=e,this._needsUpdate=!0)}get polarAngle(){return this._spherical.phi}set polarAngle(e){this._spherical.phi===e&&this._sphericalEnd.phi===e||(this._spherical.phi=e,this._sphericalEnd.phi=e,this._needsUpdate=!0)}get boundaryEnclosesCamera(){return this._boundaryEnclosesCamera}set boundaryEnclosesCamera(e){this._boundaryEnclosesCamera=e,this._needsUpdate=!0}set interactiveArea(e){this._interactiveArea.width=$n(e.width,0,1),this._interactiveArea.height=$n(e.height,0,1),this._interactiveArea.x=$n(e.x,0,1-this._interactiveArea.width),this._interactiveArea.y=$n(e.y,0,1-this._interactiveArea.height)}addEventListener(e,t){super.addEventListener(e,t)}removeEventListener(e,t){super.removeEventListener(e,t)}rotate(e,t,n=!1){return this.rotateTo(this._sphericalEnd.theta+e,this._sphericalEnd.phi+t,n)}rotateAzimuthTo(e,t=!1){return this.rotateTo(e,this._sphericalEnd.phi,t)}rotatePolarTo(e,t=!1){return this.rotateTo(this._sphericalEnd.theta,e,t)}rotateTo(e,t,n=!1){this._isUserControllingRotate=!1;let s=$n(e,this.minAzimuthAngle,this.maxAzimuthAngle),r=$n(t,this.minPolarAngle,this.maxPolarAngle);this._sphericalEnd.theta=s,this._sphericalEnd.phi=r,this._sphericalEnd.makeSafe(),this._needsUpdate=!0,n||(this._spherical.theta=this._sphericalEnd.theta,this._spherical.phi=this._sphericalEnd.phi);let o=!n||lt(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&lt(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold);return this._createOnRestPromise(o)}dolly(e,t=!1){return this.dollyTo(this._sphericalEnd.radius-e,t)}dollyTo(e,t=!1){return this._isUserControllingDolly=!1,this._lastDollyDirection=ur.NONE,this._changedDolly=0,this._dollyToNoClamp($n(e,this.minDistance,this.maxDistance),t)}_dollyToNoClamp(e,t=!1){let n=this._sphericalEnd.radius;if(this.colliderMeshes.length>=1){let o=this._collisionTest(),a=lt(o,this._spherical.radius);if(!(n>e)&&a)return Promise.resolve();this._sphericalEnd.radius=Math.min(e,o)}else this._sphericalEnd.radius=e;this._needsUpdate=!0,t||(this._spherical.radius=this._sphericalEnd.radius);let r=!t||lt(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(r)}dollyInFixed(e,t=!1){this._targetEnd.add(this._getCameraDirection(Co).multiplyScalar(e)),t||this._target.copy(this._targetEnd);let n=!t||lt(this._target.x,this._targetEnd.x,this.restThreshold)&&lt(this._target.y,this._targetEnd.y,this.restThreshold)&&lt(this._target.z,this._targetEnd.z,this.restThreshold);return this._createOnRestPromise(n)}zoom(e,t=!1){return this.zoomTo(this._zoomEnd+e,t)}zoomTo(e,t=!1){this._isUserControllingZoom=!1,this._zoomEnd=$n(e,this.minZoom,this.maxZoom),this._needsUpdate=!0,t||(this._zoom=this._zoomEnd);let n=!t||lt(this._zoom,this._zoomEnd,this.restThreshold);return this._changedZoom=0,this._createOnRestPromise(n)}pan(e,t,n=!1){return console.warn("`pan` has been renamed to `truck`"),this.truck(e,t,n)}truck(e,t,n=!1){this._camera.updateMatrix(),oi.setFromMatrixColumn(this._camera.matrix,0),ai.setFromMatrixColumn(this._camera.matrix,1),oi.multiplyScalar(e),ai.multiplyScalar(-t);let s=We.copy(oi).add(ai),r=st.copy(this._targetEnd).add(s);return this.moveTo(r.x,r.y,r.z,n)}forward(e,t=!1){We.setFromMatrixColumn(this._camera.matrix,0),We.crossVectors(this._camera.up,We),We.multiplyScalar(e);let n=st.copy(this._targetEnd).add(We);return this.moveTo(n.x,n.y,n.z,t)}elevate(e,t=!1){return We.copy(this._camera.up).multiplyScalar(e),this.moveTo(this._targetEnd.x+We.x,this._targetEnd.y+We.y,this._targetEnd.z+We.z,t)}moveTo(e,t,n,s=!1){this._isUserControllingTruck=!1;let r=We.set(e,t,n).sub(this._targetEnd);this._encloseToBoundary(this._targetEnd,r,this.boundaryFriction),this._needsUpdate=!0,s||this._target.copy(this._targetEnd);let o=!s||lt(this._target.x,this._targetEnd.x,this.restThreshold)&&lt(this._target.y,this._targetEnd.y,this.restThreshold)&&lt(this._target.z,this._targetEnd.z,this.restThreshold);return this._createOnRestPromise(o)}lookInDirectionOf(e,t,n,s=!1){let a=We.set(e,t,n).sub(this._targetEnd).normalize().multiplyScalar(-this._sphericalEnd.radius).add(this._targetEnd);return this.setPosition(a.x,a.y,a.z,s)}fitToBox(e,t,{cover:n=!1,paddingLeft:s=0,paddingRight:r=0,paddingBottom:o=0,paddingTop:a=0}={}){let l=[],c=e.isBox3?fr.copy(e):fr.setFromObject(e);c.isEmpty()&&(console.warn("camera-controls: fitTo() cannot be used with an empty box. Aborting"),Promise.resolve());let u=wg(this._sphericalEnd.theta,Sg),h=wg(this._sphericalEnd.phi,Sg);l.push(this.rotateTo(u,h,t));let d=We.setFromSpherical(this._sphericalEnd).normalize(),f=Rg.setFromUnitVectors(d,Ph),g=lt(Math.abs(d.y),1);g&&f.multiply(Lh.setFromAxisAngle(rl,u)),f.multiply(this._yAxisUpSpaceInverse);let b=Cg.makeEmpty();st.copy(c.min).applyQuaternion(f),b.expandByPoint(st),st.copy(c.min).setX(c.max.x).applyQuaternion(f),b.expandByPoint(st),st.copy(c.min).setY(c.max.y).applyQuaternion(f),b.expandByPoint(st),st.copy(c.max).setZ(c.min.z).applyQuaternion(f),b.expandByPoint(st),st.copy(c.min).setZ(c.max.z).applyQuaternion(f),b.expandByPoint(st),st.copy(c.max).setY(c.min.y).applyQuaternion(f),b.expandByPoint(st),st.copy(c.max).setX(c.min.x).applyQuaternion(f),b.expandByPoint(st),st.copy(c.max).applyQuaternion(f),b.expandByPoint(st),b.min.x-=s,b.min.y-=o,b.max.x+=r,b.max.y+=a,f.setFromUnitVectors(Ph,d),g&&f.premultiply(Lh.invert()),f.premultiply(this._yAxisUpSpace);let m=b.getSize(We),p=b.getCenter(st).applyQuaternion(f);if(Es(this._camera)){let y=this.getDistanceToFitBox(m.x,m.y,m.z,n);l.push(this.moveTo(p.x,p.y,p.z,t)),l.push(this.dollyTo(y,t)),l.push(this.setFocalOffset(0,0,0,t))}else if(es(this._camera)){let y=this._camera,x=y.right-y.left,S=y.top-y.bottom,T=n?Math.max(x/m.x,S/m.y):Math.min(x/m.x,S/m.y);l.push(this.moveTo(p.x,p.y,p.z,t)),l.push(this.zoomTo(T,t)),l.push(this.setFocalOffset(0,0,0,t))}return Promise.all(l)}fitToSphere(e,t){let n=[],r="isObject3D"in e?i.createBoundingSphere(e,Ih):Ih.copy(e);if(n.push(this.moveTo(r.center.x,r.center.y,r.center.z,t)),Es(this._camera)){let o=this.getDistanceToFitSphere(r.radius);n.push(this.dollyTo(o,t))}else if(es(this._camera)){let o=this._camera.right-this._camera.left,a=this._camera.top-this._camera.bottom,l=2*r.radius,c=Math.min(o/l,a/l);n.push(this.zoomTo(c,t))}return n.push(this.setFocalOffset(0,0,0,t)),Promise.all(n)}setLookAt(e,t,n,s,r,o,a=!1){this._isUserControllingRotate=!1,this._isUserControllingDolly=!1,this._isUserControllingTruck=!1,this._lastDollyDirection=ur.NONE,this._changedDolly=0;let l=st.set(s,r,o),c=We.set(e,t,n);this._targetEnd.copy(l),this._sphericalEnd.setFromVector3(c.sub(l).applyQuaternion(this._yAxisUpSpace)),this._needsUpdate=!0,a||(this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd));let u=!a||lt(this._target.x,this._targetEnd.x,this.restThreshold)&&lt(this._target.y,this._targetEnd.y,this.restThreshold)&&lt(this._target.z,this._targetEnd.z,this.restThreshold)&&lt(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&lt(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold)&&lt(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(u)}lerp(e,t,n,s=!1){this._isUserControllingRotate=!1,this._isUserControllingDolly=!1,this._isUserControllingTruck=!1,this._lastDollyDirection=ur.NONE,this._changedDolly=0;let r=We.set(...e.target);if("spherical"in e)Ln.set(...e.spherical);else{let h=st.set(...e.position);Ln.setFromVector3(h.sub(r).applyQuaternion(this._yAxisUpSpace))}let o=hr.set(...t.target);if("spherical"in t)dr.set(...t.spherical);else{let h=st.set(...t.position);dr.setFromVector3(h.sub(o).applyQuaternion(this._yAxisUpSpace))}this._targetEnd.copy(r.lerp(o,n));let a=dr.theta-Ln.theta,l=dr.phi-Ln.phi,c=dr.radius-Ln.radius;this._sphericalEnd.set(Ln.radius+c*n,Ln.phi+l*n,Ln.theta+a*n),this._needsUpdate=!0,s||(this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd));let u=!s||lt(this._target.x,this._targetEnd.x,this.restThreshold)&&lt(this._target.y,this._targetEnd.y,this.restThreshold)&&lt(this._target.z,this._targetEnd.z,this.restThreshold)&&lt(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&lt(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold)&&lt(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(u)}lerpLookAt(e,t,n,s,r,o,a,l,c,u,h,d,f,g=!1){return this.lerp({position:[e,t,n],target:[s,r,o]},{position:[a,l,c],target:[u,h,d]},f,g)}setPosition(e,t,n,s=!1){return this.setLookAt(e,t,n,this._targetEnd.x,this._targetEnd.y,this._targetEnd.z,s)}setTarget(e,t,n,s=!1){let r=this.getPosition(We),o=this.setLookAt(r.x,r.y,r.z,e,t,n,s);return this._sphericalEnd.phi=$n(this._sphericalEnd.phi,this.minPolarAngle,this.maxPolarAngle),o}setFocalOffset(e,t,n,s=!1){this._isUserControllingOffset=!1,this._focalOffsetEnd.set(e,t,n),this._needsUpdate=!0,s||this._focalOffset.copy(this._focalOffsetEnd);let r=!s||lt(this._focalOffset.x,this._focalOffsetEnd.x,this.restThreshold)&&lt(this._focalOffset.y,this._focalOffsetEnd.y,this.restThreshold)&&lt(this._focalOffset.z,this._focalOffsetEnd.z,this.restThreshold);return this._createOnRestPromise(r)}setOrbitPoint(e,t,n){this._camera.updateMatrixWorld(),oi.setFromMatrixColumn(this._camera.matrixWorldInverse,0),ai.setFromMatrixColumn(this._camera.matrixWorldInverse,1),As.setFromMatrixColumn(this._camera.matrixWorldInverse,2);let s=We.set(e,t,n),r=s.distanceTo(this._camera.position),o=s.sub(this._camera.position);oi.multiplyScalar(o.x),ai.multiplyScalar(o.y),As.multiplyScalar(o.z),We.copy(oi).add(ai).add(As),We.z=We.z+r,this.dollyTo(r,!1),this.setFocalOffset(-We.x,We.y,-We.z,!1),this.moveTo(e,t,n,!1)}setBoundary(e){if(!e){this._boundary.min.set(-1/0,-1/0,-1/0),this._boundary.max.set(1/0,1/0,1/0),this._needsUpdate=!0;return}this._boundary.copy(e),this._boundary.clampPoint(this._targetEnd,this._targetEnd),this._needsUpdate=!0}setViewport(e,t,n,s){if(e===null){this._viewport=null;return}this._viewport=this._viewport||new Fe.Vector4,typeof e=="number"?this._viewport.set(e,t,n,s):this._viewport.copy(e)}getDistanceToFitBox(e,t,n,s=!1){if(Rh(this._camera,"getDistanceToFitBox"))return this._spherical.radius;let r=e/t,o=this._camera.getEffectiveFOV()*To,a=this._camera.aspect;return((s?r>a:r<a)?t:e/a)*.5/Math.tan(o*.5)+n*.5}getDistanceToFitSphere(e){if(Rh(this._camera,"getDistanceToFitSphere"))return this._spherical.radius;let t=this._camera.getEffectiveFOV()*To,n=Math.atan(Math.tan(t*.5)*this._camera.aspect)*2,s=1<this._camera.aspect?t:n;return e/Math.sin(s*.5)}getTarget(e,t=!0){return(e&&e.isVector3?e:new Fe.Vector3).copy(t?this._targetEnd:this._target)}getPosition(e,t=!0){return(e&&e.isVector3?e:new Fe.Vector3).setFromSpherical(t?this._sphericalEnd:this._spherical).applyQuaternion(this._yAxisUpSpaceInverse).add(t?this._targetEnd:this._target)}getSpherical(e,t=!0){return(e||new Fe.Spherical).copy(t?this._sphericalEnd:this._spherical)}getFocalOffset(e,t=!0){return(e&&e.isVector3?e:new Fe.Vector3).copy(t?this._focalOffsetEnd:this._focalOffset)}normalizeRotations(){return this._sphericalEnd.theta=(this._sphericalEnd.theta%Qi+Qi)%Qi,this._sphericalEnd.theta>Math.PI&&(this._sphericalEnd.theta-=Qi),this._spherical.theta+=Qi*Math.round((this._sphericalEnd.theta-this._spherical.theta)/Qi),this}stop(){this._focalOffset.copy(this._focalOffsetEnd),this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd),this._zoom=this._zoomEnd}reset(e=!1){if(!lt(this._camera.up.x,this._cameraUp0.x)||!lt(this._camera.up.y,this._cameraUp0.y)||!lt(this._camera.up.z,this._cameraUp0.z)){this._camera.up.copy(this._cameraUp0);let n=this.getPosition(We);this.updateCameraUp(),this.setPosition(n.x,n.y,n.z)}let t=[this.setLookAt(this._position0.x,this._position0.y,this._position0.z,this._target0.x,this._target0.y,this._target0.z,e),this.setFocalOffset(this._focalOffset0.x,this._focalOffset0.y,this._focalOffset0.z,e),this.zoomTo(this._zoom0,e)];return Promise.all(t)}saveState(){this._cameraUp0.copy(this._camera.up),this.getTarget(this._target0),this.getPosition(this._position0),this._zoom0=this._zoom,this._focalOffset0.copy(this._focalOffset)}updateCameraUp(){this._yAxisUpSpace.setFromUnitVectors(this._camera.up,rl),this._yAxisUpSpaceInverse.copy(this._yAxisUpSpace).invert()}applyCameraUp(){let e=We.subVectors(this._target,this._camera.position).normalize(),t=st.crossVectors(e,this._camera.up);this._camera.up.crossVectors(t,e).normalize(),this._camera.updateMatrixWorld();let n=this.getPosition(We);this.updateCameraUp(),this.setPosition(n.x,n.y,n.z)}update(e){let t=this._sphericalEnd.theta-this._spherical.theta,n=this._sphericalEnd.phi-this._spherical.phi,s=this._sphericalEnd.radius-this._spherical.radius,r=Eg.subVectors(this._targetEnd,this._target),o=Ag.subVectors(this._focalOffsetEnd,this._focalOffset),a=this._zoomEnd-this._zoom;if(yt(t))this._thetaVelocity.value=0,this._spherical.theta=this._sphericalEnd.theta;else{let h=this._isUserControllingRotate?this.draggingSmoothTime:this.smoothTime;this._spherical.theta=il(this._spherical.theta,this._sphericalEnd.theta,this._thetaVelocity,h,1/0,e),this._needsUpdate=!0}if(yt(n))this._phiVelocity.value=0,this._spherical.phi=this._sphericalEnd.phi;else{let h=this._isUserControllingRotate?this.draggingSmoothTime:this.smoothTime;this._spherical.phi=il(this._spherical.phi,this._sphericalEnd.phi,this._phiVelocity,h,1/0,e),this._needsUpdate=!0}if(yt(s))this._radiusVelocity.value=0,this._spherical.radius=this._sphericalEnd.radius;else{let h=this._isUserControllingDolly?this.draggingSmoothTime:this.smoothTime;this._spherical.radius=il(this._spherical.radius,this._sphericalEnd.radius,this._radiusVelocity,h,this.maxSpeed,e),this._needsUpdate=!0}if(yt(r.x)&&yt(r.y)&&yt(r.z))this._targetVelocity.set(0,0,0),this._target.copy(this._targetEnd);else{let h=this._isUserControllingTruck?this.draggingSmoothTime:this.smoothTime;Mg(this._target,this._targetEnd,this._targetVelocity,h,this.maxSpeed,e,this._target),this._needsUpdate=!0}if(yt(o.x)&&yt(o.y)&&yt(o.z))this._focalOffsetVelocity.set(0,0,0),this._focalOffset.copy(this._focalOffsetEnd);else{let h=this._isUserControllingOffset?this.draggingSmoothTime:this.smoothTime;Mg(this._focalOffset,this._focalOffsetEnd,this._focalOffsetVelocity,h,this.maxSpeed,e,this._focalOffset),this._needsUpdate=!0}if(yt(a))this._zoomVelocity.value=0,this._zoom=this._zoomEnd;else{let h=this._isUserControllingZoom?this.draggingSmoothTime:this.smoothTime;this._zoom=il(this._zoom,this._zoomEnd,this._zoomVelocity,h,1/0,e)}if(this.dollyToCursor){if(Es(this._camera)&&this._changedDolly!==0){let h=this._spherical.radius-this._lastDistance,d=this._camera,f=this._getCameraDirection(Co),g=We.copy(f).cross(d.up).normalize();g.lengthSq()===0&&(g.x=1);let b=st.crossVectors(g,f),m=this._sphericalEnd.radius*Math.tan(d.getEffectiveFOV()*To*.5),y=(this._sphericalEnd.radius-h-this._sphericalEnd.radius)/this._sphericalEnd.radius,x=hr.copy(this._targetEnd).add(g.multiplyScalar(this._dollyControlCoord.x*m*d.aspect)).add(b.multiplyScalar(this._dollyControlCoord.y*m)),S=We.copy(this._targetEnd).lerp(x,y),T=this._lastDollyDirection===ur.IN&&this._spherical.radius<=this.minDistance,A=this._lastDollyDirection===ur.OUT&&this.maxDistance<=this._spherical.radius;if(this.infinityDolly&&(T||A)){this._sphericalEnd.radius-=h,this._spherical.radius-=h;let E=st.copy(f).multiplyScalar(-h);S.add(E)}this._boundary.clampPoint(S,S);let v=st.subVectors(S,this._targetEnd);this._targetEnd.copy(S),this._target.add(v),this._changedDolly-=h,yt(this._changedDolly)&&(this._changedDolly=0)}else if(es(this._camera)&&this._changedZoom!==0){let h=this._zoom-this._lastZoom,d=this._camera,f=We.set(this._dollyControlCoord.x,this._dollyControlCoord.y,(d.near+d.far)/(d.near-d.far)).unproject(d),g=st.set(0,0,-1).applyQuaternion(d.quaternion),b=hr.copy(f).add(g.multiplyScalar(-f.dot(d.up))),p=-(this._zoom-h-this._zoom)/this._zoom,y=this._getCameraDirection(Co),x=this._targetEnd.dot(y),S=We.copy(this._targetEnd).lerp(b,p),T=S.dot(y),A=y.multiplyScalar(T-x);S.sub(A),this._boundary.clampPoint(S,S);let v=st.subVectors(S,this._targetEnd);this._targetEnd.copy(S),this._target.add(v),this._changedZoom-=h,yt(this._changedZoom)&&(this._changedZoom=0)}}this._camera.zoom!==this._zoom&&(this._camera.zoom=this._zoom,this._camera.updateProjectionMatrix(),this._updateNearPlaneCorners(),this._needsUpdate=!0),this._dragNeedsUpdate=!0;let l=this._collisionTest();this._spherical.radius=Math.min(this._spherical.radius,l),this._spherical.makeSafe(),this._camera.position.setFromSpherical(this._spherical).applyQuaternion(this._yAxisUpSpaceInverse).add(this._target),this._camera.lookAt(this._target),(!yt(this._focalOffset.x)||!yt(this._focalOffset.y)||!yt(this._focalOffset.z))&&(this._camera.matrix.compose(this._camera.position,this._camera.quaternion,this._camera.scale),oi.setFromMatrixColumn(this._camera.matrix,0),ai.setFromMatrixColumn(this._camera.matrix,1),As.setFromMatrixColumn(this._camera.matrix,2),oi.multiplyScalar(this._focalOffset.x),ai.multiplyScalar(-this._focalOffset.y),As.multiplyScalar(this._focalOffset.z),We.copy(oi).add(ai).add(As),this._camera.position.add(We),this._camera.updateMatrixWorld()),this._boundaryEnclosesCamera&&this._encloseToBoundary(this._camera.position.copy(this._target),We.setFromSpherical(this._spherical).applyQuaternion(this._yAxisUpSpaceInverse),1);let u=this._needsUpdate;return u&&!this._updatedLastTime?(this._hasRested=!1,this.dispatchEvent({type:"wake"}),this.dispatchEvent({type:"update"})):u?(this.dispatchEvent({type:"update"}),yt(t,this.restThreshold)&&yt(n,this.restThreshold)&&yt(s,this.restThreshold)&&yt(r.x,this.restThreshold)&&yt(r.y,this.restThreshold)&&yt(r.z,this.restThreshold)&&yt(o.x,this.restThreshold)&&yt(o.y,this.restThreshold)&&yt(o.z,this.restThreshold)&&yt(a,this.restThreshold)&&!this._hasRested&&(this._hasRested=!0,this.dispatchEvent({type:"rest"}))):!u&&this._updatedLastTime&&this.dispatchEvent({type:"sleep"}),this._lastDistance=this._spherical.radius,this._lastZoom=this._zoom,this._updatedLastTime=u,this._needsUpdate=!1,u}toJSON(){return JSON.stringify({enabled:this._enabled,minDistance:this.minDistance,maxDistance:Eo(this.maxDistance),minZoom:this.minZoom,maxZoom:Eo(this.maxZoom),minPolarAngle:this.minPolarAngle,maxPolarAngle:Eo(this.maxPolarAngle),minAzimuthAngle:Eo(this.minAzimuthAngle),maxAzimuthAngle:Eo(this.maxAzimuthAngle),smoothTime:this.smoothTime,draggingSmoothTime:this.draggingSmoothTime,dollySpeed:this.dollySpeed,truckSpeed:this.truckSpeed,dollyToCursor:this.dollyToCursor,target:this._targetEnd.toArray(),position:We.setFromSpherical(this._sphericalEnd).add(this._targetEnd).toArray(),zoom:this._zoomEnd,focalOffset:this._focalOffsetEnd.toArray(),target0:this._target0.toArray(),position0:this._position0.toArray(),zoom0:this._zoom0,focalOffset0:this._focalOffset0.toArray()})}fromJSON(e,t=!1){let n=JSON.parse(e);this.enabled=n.enabled,this.minDistance=n.minDistance,this.maxDistance=Ao(n.maxDistance),this.minZoom=n.minZoom,this.maxZoom=Ao(n.maxZoom),this.minPolarAngle=n.minPolarAngle,this.maxPolarAngle=Ao(n.maxPolarAngle),this.minAzimuthAngle=Ao(n.minAzimuthAngle),this.maxAzimuthAngle=Ao(n.maxAzimuthAngle),this.smoothTime=n.smoothTime,this.draggingSmoothTime=n.draggingSmoothTime,this.dollySpeed=n.dollySpeed,this.truckSpeed=n.truckSpeed,this.dollyToCursor=n.dollyToCursor,this._target0.fromArray(n.target0),this._position0.fromArray(n.position0),this._zoom0=n.zoom0,this._focalOffset0.fromArray(n.focalOffset0),this.moveTo(n.target[0],n.target[1],n.target[2],t),Ln.setFromVector3(We.fromArray(n.position).sub(this._targetEnd).applyQuaternion(this._yAxisUpSpace)),this.rotateTo(Ln.theta,Ln.phi,t),this.dollyTo(Ln.radius,t),this.zoomTo(n.zoom,t),this.setFocalOffset(n.focalOffset[0],n.focalOffset[1],n.focalOffset[2],t),this._needsUpdate=!0}connect(e){if(this._domElement){console.warn("camera-controls is already connected.");return}e.setAttribute("data-camera-controls-version",ex),this._addAllEventListeners(e),this._getClientRect(this._elementRect)}disconnect(){this.cancel(),this._removeAllEventListeners(),this._domElement&&(this._domElement.removeAttribute("data-camera-controls-version"),this._domElement=void 0)}dispose(){this.removeAllEventListeners(),this.disconnect()}_getTargetDirection(e){return e.setFromSpherical(this._spherical).divideScalar(this._spherical.radius).applyQuaternion(this._yAxisUpSpaceInverse)}_getCameraDirection(e){return this._getTargetDirection(e).negate()}_findPointerById(e){return this._activePointers.find(t=>t.pointerId===e)}_findPointerByMouseButton(e){return this._activePointers.find(t=>t.mouseButton===e)}_disposePointer(e){this._activePointers.splice(this._activePointers.indexOf(e),1)}_encloseToBoundary(e,t,n){let s=t.lengthSq();if(s===0)return e;let r=st.copy(t).add(e),a=this._boundary.clampPoint(r,hr).sub(r),l=a.lengthSq();if(l===0)return e.add(t);if(l===s)return e;if(n===0)return e.add(t).add(a);{let c=1+n*l/t.dot(a);return e.add(st.copy(t).multiplyScalar(c)).add(a.multiplyScalar(1-n))}}_updateNearPlaneCorners(){if(Es(this._camera)){let e=this._camera,t=e.near,n=e.getEffectiveFOV()*To,s=Math.tan(n*.5)*t,r=s*e.aspect;this._nearPlaneCorners[0].set(-r,-s,0),this._nearPlaneCorners[1].set(r,-s,0),this._nearPlaneCorners[2].set(r,s,0),this._nearPlaneCorners[3].set(-r,s,0)}else if(es(this._camera)){let e=this._camera,t=1/e.zoom,n=e.left*t,s=e.right*t,r=e.top*t,o=e.bottom*t;this._nearPlaneCorners[0].set(n,r,0),this._nearPlaneCorners[1].set(s,r,0),this._nearPlaneCorners[2].set(s,o,0),this._nearPlaneCorners[3].set(n,o,0)}}_truckInternal=(e,t,n,s)=>{let r,o;if(Es(this._camera)){let a=We.copy(this._camera.position).sub(this._target),l=this._camera.getEffectiveFOV()*To,c=a.length()*Math.tan(l*.5);r=this.truckSpeed*e*c/this._elementRect.height,o=this.truckSpeed*t*c/this._elementRect.height}else if(es(this._camera)){let a=this._camera;r=this.truckSpeed*e*(a.right-a.left)/a.zoom/this._elementRect.width,o=this.truckSpeed*t*(a.top-a.bottom)/a.zoom/this._elementRect.height}else return;s?(n?this.setFocalOffset(this._focalOffsetEnd.x+r,this._focalOffsetEnd.y,this._focalOffsetEnd.z,!0):this.truck(r,0,!0),this.forward(-o,!0)):n?this.setFocalOffset(this._focalOffsetEnd.x+r,this._focalOffsetEnd.y+o,this._focalOffsetEnd.z,!0):this.truck(r,o,!0)};_rotateInternal=(e,t)=>{let n=Qi*this.azimuthRotateSpeed*e/this._elementRect.height,s=Qi*this.polarRotateSpeed*t/this._elementRect.height;this.rotate(n,s,!0)};_dollyInternal=(e,t,n)=>{let s=Math.pow(.95,-e*this.dollySpeed),r=this._sphericalEnd.radius,o=this._sphericalEnd.radius*s,a=$n(o,this.minDistance,this.maxDistance),l=a-o;this.infinityDolly&&this.dollyToCursor?this._dollyToNoClamp(o,!0):this.infinityDolly&&!this.dollyToCursor?(this.dollyInFixed(l,!0),this._dollyToNoClamp(a,!0)):this._dollyToNoClamp(a,!0),this.dollyToCursor&&(this._changedDolly+=(this.infinityDolly?o:a)-r,this._dollyControlCoord.set(t,n)),this._lastDollyDirection=Math.sign(-e)};_zoomInternal=(e,t,n)=>{let s=Math.pow(.95,e*this.dollySpeed),r=this._zoom,o=this._zoom*s;this.zoomTo(o,!0),this.dollyToCursor&&(this._changedZoom+=o-r,this._dollyControlCoord.set(t,n))};_collisionTest(){let e=1/0;if(!(this.colliderMeshes.length>=1)||Rh(this._camera,"_collisionTest"))return e;let n=this._getTargetDirection(Co);Dh.lookAt(Tg,n,this._camera.up);for(let s=0;s<4;s++){let r=st.copy(this._nearPlaneCorners[s]);r.applyMatrix4(Dh);let o=hr.addVectors(this._target,r);ol.set(o,n),ol.far=this._spherical.radius+1;let a=ol.intersectObjects(this.colliderMeshes);a.length!==0&&a[0].distance<e&&(e=a[0].distance)}return e}_getClientRect(e){if(!this._domElement)return;let t=this._domElement.getBoundingClientRect();return e.x=t.left,e.y=t.top,this._viewport?(e.x+=this._viewport.x,e.y+=t.height-this._viewport.w-this._viewport.y,e.width=this._viewport.z,e.height=this._viewport.w):(e.width=t.width,e.height=t.height),e}_createOnRestPromise(e){return e?Promise.resolve():(this._hasRested=!1,this.dispatchEvent({type:"transitionstart"}),new Promise(t=>{let n=()=>{this.removeEventListener("rest",n),t()};this.addEventListener("rest",n)}))}_addAllEventListeners(e){}_removeAllEventListeners(){}get dampingFactor(){return console.warn(".dampingFactor has been deprecated. use smoothTime (in seconds) instead."),0}set dampingFactor(e){console.warn(".dampingFactor has been deprecated. use smoothTime (in seconds) instead.")}get draggingDampingFactor(){return console.warn(".draggingDampingFactor has been deprecated. use draggingSmoothTime (in seconds) instead."),0}set draggingDampingFactor(e){console.warn(".draggingDampingFactor has been deprecated. use draggingSmoothTime (in seconds) instead.")}static createBoundingSphere(e,t=new Fe.Sphere){let n=t,s=n.center;fr.makeEmpty(),e.traverseVisible(o=>{o.isMesh&&fr.expandByObject(o)}),fr.getCenter(s);let r=0;return e.traverseVisible(o=>{if(!o.isMesh)return;let a=o;if(!a.geometry)return;let l=a.geometry.clone();l.applyMatrix4(a.matrixWorld);let u=l.attributes.position;for(let h=0,d=u.count;h<d;h++)We.fromBufferAttribute(u,h),r=Math.max(r,s.distanceToSquared(We))}),n.radius=Math.sqrt(r),n}};var y_=0,bd=1,v_=2;var aa=1,x_=2,Yr=3,jn=0,xn=1,Sn=2,Vs=0,Zr=1,yd=2,vd=3,xd=4,S_=5;var Hs=100,w_=101,M_=102,T_=103,E_=104,A_=200,C_=201,R_=202,P_=203,Sd=204,wd=205,I_=206,L_=207,D_=208,O_=209,k_=210,N_=211,F_=212,U_=213,B_=214,Dl=0,Ol=1,kl=2,Ri=3,Nl=4,Fl=5,Ir=6,Ul=7,Md=0,z_=1,V_=2,mi=0,Td=1,Ed=2,Ad=3,Cd=4,Rd=5,Pd=6,Id=7,rd="attached",H_="detached",Ld=300,Gs=301,$r=302,tc=303,nc=304,ui=1e3,qn=1001,Lr=1002,kt=1003,ic=1004;var Ws=1005;var Nt=1006,Qr=1007;var In=1008;var sn=1009,Dd=1010,Od=1011,eo=1012,sc=1013,ni=1014,Un=1015,ii=1016,rc=1017,oc=1018,qs=1020,kd=35902,Nd=35899,Fd=1021,Ud=1022,Kn=1023,Pi=1026,zi=1027,to=1028,ac=1029,fs=1030,lc=1031;var cc=1033,la=33776,ca=33777,ua=33778,ha=33779,uc=35840,hc=35841,dc=35842,fc=35843,pc=36196,mc=37492,gc=37496,_c=37488,bc=37489,da=37490,yc=37491,vc=37808,xc=37809,Sc=37810,wc=37811,Mc=37812,Tc=37813,Ec=37814,Ac=37815,Cc=37816,Rc=37817,Pc=37818,Ic=37819,Lc=37820,Dc=37821,Oc=36492,kc=36494,Nc=36495,Fc=36283,Uc=36284,fa=36285,Bc=36286;var Ds=2300,Os=2301,Ll=2302,od=2303,ad=2400,ld=2401,cd=2402,G_=2500;var Bd=0,pa=1,no=2,W_=3200;var zc=0,q_=1,Vi="",Xt="srgb",bn="srgb-linear",zo="linear",ct="srgb";var Rr=7680,Vc=7681;var zd=517;var Hc=519,X_=512,j_=513,K_=514,Vd=515,J_=516,Y_=517,Hd=518,Gd=519,Wd=35044;var qd="300 es",Xn=2e3,Dr=2001;function nx(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function ix(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function Or(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Z_(){let i=Or("canvas");return i.style.display="block",i}var Ig={},kr=null;function Vo(...i){let e="THREE."+i.shift();kr?kr("log",e,...i):console.log(e,...i)}function $_(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ce(...i){i=$_(i);let e="THREE."+i.shift();if(kr)kr("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function ke(...i){i=$_(i);let e="THREE."+i.shift();if(kr)kr("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Ls(...i){let e=i.join(" ");e in Ig||(Ig[e]=!0,Ce(...i))}function Q_(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var eb={[Dl]:Dl,[kl]:Ir,[Nl]:Nl,[Ri]:Fl,[Ol]:Ol,[Ir]:kl,[Ul]:Ul,[Fl]:Ri},hi=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},dn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Lg=1234567,Uo=Math.PI/180,ks=180/Math.PI;function gi(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(dn[i&255]+dn[i>>8&255]+dn[i>>16&255]+dn[i>>24&255]+"-"+dn[e&255]+dn[e>>8&255]+"-"+dn[e>>16&15|64]+dn[e>>24&255]+"-"+dn[t&63|128]+dn[t>>8&255]+"-"+dn[t>>16&255]+dn[t>>24&255]+dn[n&255]+dn[n>>8&255]+dn[n>>16&255]+dn[n>>24&255]).toLowerCase()}function Ke(i,e,t){return Math.max(e,Math.min(t,i))}function Xd(i,e){return(i%e+e)%e}function sx(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function rx(i,e,t){return i!==e?(t-i)/(e-i):0}function Bo(i,e,t){return(1-t)*i+t*e}function ox(i,e,t,n){return Bo(i,e,1-Math.exp(-t*n))}function ax(i,e=1){return e-Math.abs(Xd(i,e*2)-e)}function lx(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function cx(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function ux(i,e){return i+Math.floor(Math.random()*(e-i+1))}function hx(i,e){return i+Math.random()*(e-i)}function dx(i){return i*(.5-Math.random())}function fx(i){i!==void 0&&(Lg=i);let e=Lg+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function px(i){return i*Uo}function mx(i){return i*ks}function gx(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function _x(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function jd(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function bx(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),u=o((e+n)/2),h=r((e-n)/2),d=o((e-n)/2),f=r((n-e)/2),g=o((n-e)/2);switch(s){case"XYX":i.set(a*u,l*h,l*d,a*c);break;case"YZY":i.set(l*d,a*u,l*h,a*c);break;case"ZXZ":i.set(l*h,l*d,a*u,a*c);break;case"XZX":i.set(a*u,l*g,l*f,a*c);break;case"YXY":i.set(l*f,a*u,l*g,a*c);break;case"ZYZ":i.set(l*g,l*f,a*u,a*c);break;default:Ce("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Gc(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Kd(i,e){if(e.constructor===Float32Array)return i;let t=Gc(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function Jd(i,e){if(e.constructor===Float32Array)return i;let t=Gc(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var Xs={DEG2RAD:Uo,RAD2DEG:ks,generateUUID:gi,clamp:Ke,euclideanModulo:Xd,mapLinear:sx,inverseLerp:rx,lerp:Bo,damp:ox,pingpong:ax,smoothstep:lx,smootherstep:cx,randInt:ux,randFloat:hx,randFloatSpread:dx,seededRandom:fx,degToRad:px,radToDeg:mx,isPowerOfTwo:gx,ceilPowerOfTwo:_x,floorPowerOfTwo:jd,setQuaternionFromProperEuler:bx,normalize:Jd,denormalize:Kd},Ue=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Ke(this.x,e.x,t.x),this.y=Ke(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Ke(this.x,e,t),this.y=Ke(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ke(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ke(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},yn=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],u=n[s+2],h=n[s+3],d=r[o+0],f=r[o+1],g=r[o+2],b=r[o+3];if(h!==b||l!==d||c!==f||u!==g){let m=l*d+c*f+u*g+h*b;m<0&&(d=-d,f=-f,g=-g,b=-b,m=-m);let p=1-a;if(m<.9995){let y=Math.acos(m),x=Math.sin(y);p=Math.sin(p*y)/x,a=Math.sin(a*y)/x,l=l*p+d*a,c=c*p+f*a,u=u*p+g*a,h=h*p+b*a}else{l=l*p+d*a,c=c*p+f*a,u=u*p+g*a,h=h*p+b*a;let y=1/Math.sqrt(l*l+c*c+u*u+h*h);l*=y,c*=y,u*=y,h*=y}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],u=n[s+3],h=r[o],d=r[o+1],f=r[o+2],g=r[o+3];return e[t]=a*g+u*h+l*f-c*d,e[t+1]=l*g+u*d+c*h-a*f,e[t+2]=c*g+u*f+a*d-l*h,e[t+3]=u*g-a*h-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),u=a(s/2),h=a(r/2),d=l(n/2),f=l(s/2),g=l(r/2);switch(o){case"XYZ":this._x=d*u*h+c*f*g,this._y=c*f*h-d*u*g,this._z=c*u*g+d*f*h,this._w=c*u*h-d*f*g;break;case"YXZ":this._x=d*u*h+c*f*g,this._y=c*f*h-d*u*g,this._z=c*u*g-d*f*h,this._w=c*u*h+d*f*g;break;case"ZXY":this._x=d*u*h-c*f*g,this._y=c*f*h+d*u*g,this._z=c*u*g+d*f*h,this._w=c*u*h-d*f*g;break;case"ZYX":this._x=d*u*h-c*f*g,this._y=c*f*h+d*u*g,this._z=c*u*g-d*f*h,this._w=c*u*h+d*f*g;break;case"YZX":this._x=d*u*h+c*f*g,this._y=c*f*h+d*u*g,this._z=c*u*g-d*f*h,this._w=c*u*h-d*f*g;break;case"XZY":this._x=d*u*h-c*f*g,this._y=c*f*h-d*u*g,this._z=c*u*g+d*f*h,this._w=c*u*h+d*f*g;break;default:Ce("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],h=t[10],d=n+a+h;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(u-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(n>a&&n>h){let f=2*Math.sqrt(1+n-a-h);this._w=(u-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>h){let f=2*Math.sqrt(1+a-n-h);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+u)/f}else{let f=2*Math.sqrt(1+h-n-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Ke(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=n*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-n*c,this._z=r*u+o*c+n*l-s*a,this._w=o*u-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},L=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Dg.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Dg.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),u=2*(a*t-r*s),h=2*(r*n-o*t);return this.x=t+l*c+o*h-a*u,this.y=n+l*u+a*c-r*h,this.z=s+l*h+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Ke(this.x,e.x,t.x),this.y=Ke(this.y,e.y,t.y),this.z=Ke(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Ke(this.x,e,t),this.y=Ke(this.y,e,t),this.z=Ke(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ke(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return kh.copy(this).projectOnVector(e),this.sub(kh)}reflect(e){return this.sub(kh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ke(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},kh=new L,Dg=new yn,Ne=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=n,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],u=n[4],h=n[7],d=n[2],f=n[5],g=n[8],b=s[0],m=s[3],p=s[6],y=s[1],x=s[4],S=s[7],T=s[2],A=s[5],v=s[8];return r[0]=o*b+a*y+l*T,r[3]=o*m+a*x+l*A,r[6]=o*p+a*S+l*v,r[1]=c*b+u*y+h*T,r[4]=c*m+u*x+h*A,r[7]=c*p+u*S+h*v,r[2]=d*b+f*y+g*T,r[5]=d*m+f*x+g*A,r[8]=d*p+f*S+g*v,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-n*r*u+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=u*o-a*c,d=a*l-u*r,f=c*r-o*l,g=t*h+n*d+s*f;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let b=1/g;return e[0]=h*b,e[1]=(s*c-u*n)*b,e[2]=(a*n-s*o)*b,e[3]=d*b,e[4]=(u*t-s*l)*b,e[5]=(s*r-a*t)*b,e[6]=f*b,e[7]=(n*l-c*t)*b,e[8]=(o*t-n*r)*b,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Ls("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Nh.makeScale(e,t)),this}rotate(e){return Ls("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Nh.makeRotation(-e)),this}translate(e,t){return Ls("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Nh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Nh=new Ne,Og=new Ne().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),kg=new Ne().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function yx(){let i={enabled:!0,workingColorSpace:bn,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===ct&&(s.r=Ci(s.r),s.g=Ci(s.g),s.b=Ci(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===ct&&(s.r=Pr(s.r),s.g=Pr(s.g),s.b=Pr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Vi?zo:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[bn]:{primaries:e,whitePoint:n,transfer:zo,toXYZ:Og,fromXYZ:kg,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Xt},outputColorSpaceConfig:{drawingBufferColorSpace:Xt}},[Xt]:{primaries:e,whitePoint:n,transfer:ct,toXYZ:Og,fromXYZ:kg,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Xt}}}),i}var je=yx();function Ci(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Pr(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var mr,Bl=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{mr===void 0&&(mr=Or("canvas")),mr.width=e.width,mr.height=e.height;let s=mr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=mr}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Or("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Ci(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(Ci(t[n]/255)*255):t[n]=Ci(t[n]);return{data:t,width:e.width,height:e.height}}else return Ce("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},vx=0,Nr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:vx++}),this.uuid=gi(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Fh(s[o].image)):r.push(Fh(s[o]))}else r=Fh(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function Fh(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Bl.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ce("Texture: Unable to serialize Texture."),{})}var xx=0,Uh=new L,tn=class i extends hi{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=qn,s=qn,r=Nt,o=In,a=Kn,l=sn,c=i.DEFAULT_ANISOTROPY,u=Vi){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:xx++}),this.uuid=gi(),this.name="",this.source=new Nr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ue(0,0),this.repeat=new Ue(1,1),this.center=new Ue(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Ne,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Uh).x}get height(){return this.source.getSize(Uh).y}get depth(){return this.source.getSize(Uh).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ce(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ce(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Ld)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case ui:e.x=e.x-Math.floor(e.x);break;case qn:e.x=e.x<0?0:1;break;case Lr:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case ui:e.y=e.y-Math.floor(e.y);break;case qn:e.y=e.y<0?0:1;break;case Lr:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};tn.DEFAULT_IMAGE=null;tn.DEFAULT_MAPPING=Ld;tn.DEFAULT_ANISOTROPY=1;var at=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],u=l[4],h=l[8],d=l[1],f=l[5],g=l[9],b=l[2],m=l[6],p=l[10];if(Math.abs(u-d)<.01&&Math.abs(h-b)<.01&&Math.abs(g-m)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+b)<.1&&Math.abs(g+m)<.1&&Math.abs(c+f+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let x=(c+1)/2,S=(f+1)/2,T=(p+1)/2,A=(u+d)/4,v=(h+b)/4,E=(g+m)/4;return x>S&&x>T?x<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(x),s=A/n,r=v/n):S>T?S<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),n=A/s,r=E/s):T<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(T),n=v/r,s=E/r),this.set(n,s,r,t),this}let y=Math.sqrt((m-g)*(m-g)+(h-b)*(h-b)+(d-u)*(d-u));return Math.abs(y)<.001&&(y=1),this.x=(m-g)/y,this.y=(h-b)/y,this.z=(d-u)/y,this.w=Math.acos((c+f+p-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Ke(this.x,e.x,t.x),this.y=Ke(this.y,e.y,t.y),this.z=Ke(this.z,e.z,t.z),this.w=Ke(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Ke(this.x,e,t),this.y=Ke(this.y,e,t),this.z=Ke(this.z,e,t),this.w=Ke(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ke(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},zl=class extends hi{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Nt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new at(0,0,e,t),this.scissorTest=!1,this.viewport=new at(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new tn({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Nt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new Nr(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},ln=class extends zl{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},Ho=class extends tn{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=kt,this.minFilter=kt,this.wrapR=qn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Fr=class extends tn{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=kt,this.minFilter=kt,this.wrapR=qn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Ie=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,u,h,d,f,g,b,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,u,h,d,f,g,b,m)}set(e,t,n,s,r,o,a,l,c,u,h,d,f,g,b,m){let p=this.elements;return p[0]=e,p[4]=t,p[8]=n,p[12]=s,p[1]=r,p[5]=o,p[9]=a,p[13]=l,p[2]=c,p[6]=u,p[10]=h,p[14]=d,p[3]=f,p[7]=g,p[11]=b,p[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/gr.setFromMatrixColumn(e,0).length(),r=1/gr.setFromMatrixColumn(e,1).length(),o=1/gr.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let d=o*u,f=o*h,g=a*u,b=a*h;t[0]=l*u,t[4]=-l*h,t[8]=c,t[1]=f+g*c,t[5]=d-b*c,t[9]=-a*l,t[2]=b-d*c,t[6]=g+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*u,f=l*h,g=c*u,b=c*h;t[0]=d+b*a,t[4]=g*a-f,t[8]=o*c,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=f*a-g,t[6]=b+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*u,f=l*h,g=c*u,b=c*h;t[0]=d-b*a,t[4]=-o*h,t[8]=g+f*a,t[1]=f+g*a,t[5]=o*u,t[9]=b-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*u,f=o*h,g=a*u,b=a*h;t[0]=l*u,t[4]=g*c-f,t[8]=d*c+b,t[1]=l*h,t[5]=b*c+d,t[9]=f*c-g,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,g=a*l,b=a*c;t[0]=l*u,t[4]=b-d*h,t[8]=g*h+f,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=f*h+g,t[10]=d-b*h}else if(e.order==="XZY"){let d=o*l,f=o*c,g=a*l,b=a*c;t[0]=l*u,t[4]=-h,t[8]=c*u,t[1]=d*h+b,t[5]=o*u,t[9]=f*h-g,t[2]=g*h-f,t[6]=a*u,t[10]=b*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Sx,e,wx)}lookAt(e,t,n){let s=this.elements;return Dn.subVectors(e,t),Dn.lengthSq()===0&&(Dn.z=1),Dn.normalize(),ts.crossVectors(n,Dn),ts.lengthSq()===0&&(Math.abs(n.z)===1?Dn.x+=1e-4:Dn.z+=1e-4,Dn.normalize(),ts.crossVectors(n,Dn)),ts.normalize(),al.crossVectors(Dn,ts),s[0]=ts.x,s[4]=al.x,s[8]=Dn.x,s[1]=ts.y,s[5]=al.y,s[9]=Dn.y,s[2]=ts.z,s[6]=al.z,s[10]=Dn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],u=n[1],h=n[5],d=n[9],f=n[13],g=n[2],b=n[6],m=n[10],p=n[14],y=n[3],x=n[7],S=n[11],T=n[15],A=s[0],v=s[4],E=s[8],N=s[12],P=s[1],O=s[5],z=s[9],G=s[13],D=s[2],q=s[6],$=s[10],W=s[14],ie=s[3],j=s[7],ee=s[11],te=s[15];return r[0]=o*A+a*P+l*D+c*ie,r[4]=o*v+a*O+l*q+c*j,r[8]=o*E+a*z+l*$+c*ee,r[12]=o*N+a*G+l*W+c*te,r[1]=u*A+h*P+d*D+f*ie,r[5]=u*v+h*O+d*q+f*j,r[9]=u*E+h*z+d*$+f*ee,r[13]=u*N+h*G+d*W+f*te,r[2]=g*A+b*P+m*D+p*ie,r[6]=g*v+b*O+m*q+p*j,r[10]=g*E+b*z+m*$+p*ee,r[14]=g*N+b*G+m*W+p*te,r[3]=y*A+x*P+S*D+T*ie,r[7]=y*v+x*O+S*q+T*j,r[11]=y*E+x*z+S*$+T*ee,r[15]=y*N+x*G+S*W+T*te,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],h=e[6],d=e[10],f=e[14],g=e[3],b=e[7],m=e[11],p=e[15],y=l*f-c*d,x=a*f-c*h,S=a*d-l*h,T=o*f-c*u,A=o*d-l*u,v=o*h-a*u;return t*(b*y-m*x+p*S)-n*(g*y-m*T+p*A)+s*(g*x-b*T+p*v)-r*(g*S-b*A+m*v)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-n*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=e[9],d=e[10],f=e[11],g=e[12],b=e[13],m=e[14],p=e[15],y=t*a-n*o,x=t*l-s*o,S=t*c-r*o,T=n*l-s*a,A=n*c-r*a,v=s*c-r*l,E=u*b-h*g,N=u*m-d*g,P=u*p-f*g,O=h*m-d*b,z=h*p-f*b,G=d*p-f*m,D=y*G-x*z+S*O+T*P-A*N+v*E;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let q=1/D;return e[0]=(a*G-l*z+c*O)*q,e[1]=(s*z-n*G-r*O)*q,e[2]=(b*v-m*A+p*T)*q,e[3]=(d*A-h*v-f*T)*q,e[4]=(l*P-o*G-c*N)*q,e[5]=(t*G-s*P+r*N)*q,e[6]=(m*S-g*v-p*x)*q,e[7]=(u*v-d*S+f*x)*q,e[8]=(o*z-a*P+c*E)*q,e[9]=(n*P-t*z-r*E)*q,e[10]=(g*A-b*S+p*y)*q,e[11]=(h*S-u*A-f*y)*q,e[12]=(a*N-o*O-l*E)*q,e[13]=(t*O-n*N+s*E)*q,e[14]=(b*x-g*T-m*y)*q,e[15]=(u*T-h*x+d*y)*q,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+n,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,h=a+a,d=r*c,f=r*u,g=r*h,b=o*u,m=o*h,p=a*h,y=l*c,x=l*u,S=l*h,T=n.x,A=n.y,v=n.z;return s[0]=(1-(b+p))*T,s[1]=(f+S)*T,s[2]=(g-x)*T,s[3]=0,s[4]=(f-S)*A,s[5]=(1-(d+p))*A,s[6]=(m+y)*A,s[7]=0,s[8]=(g+x)*v,s[9]=(m-y)*v,s[10]=(1-(d+b))*v,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=gr.set(s[0],s[1],s[2]).length(),a=gr.set(s[4],s[5],s[6]).length(),l=gr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Qn.copy(this);let c=1/o,u=1/a,h=1/l;return Qn.elements[0]*=c,Qn.elements[1]*=c,Qn.elements[2]*=c,Qn.elements[4]*=u,Qn.elements[5]*=u,Qn.elements[6]*=u,Qn.elements[8]*=h,Qn.elements[9]*=h,Qn.elements[10]*=h,t.setFromRotationMatrix(Qn),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=Xn,l=!1){let c=this.elements,u=2*r/(t-e),h=2*r/(n-s),d=(t+e)/(t-e),f=(n+s)/(n-s),g,b;if(l)g=r/(o-r),b=o*r/(o-r);else if(a===Xn)g=-(o+r)/(o-r),b=-2*o*r/(o-r);else if(a===Dr)g=-o/(o-r),b=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=h,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=b,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=Xn,l=!1){let c=this.elements,u=2/(t-e),h=2/(n-s),d=-(t+e)/(t-e),f=-(n+s)/(n-s),g,b;if(l)g=1/(o-r),b=o/(o-r);else if(a===Xn)g=-2/(o-r),b=-(o+r)/(o-r);else if(a===Dr)g=-1/(o-r),b=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=h,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=g,c[14]=b,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},gr=new L,Qn=new Ie,Sx=new L(0,0,0),wx=new L(1,1,1),ts=new L,al=new L,Dn=new L,Ng=new Ie,Fg=new yn,Ii=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],h=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(Ke(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Ke(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(Ke(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Ke(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Ke(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Ke(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,f),this._y=0);break;default:Ce("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return Ng.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Ng,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Fg.setFromEuler(this),this.setFromQuaternion(Fg,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Ii.DEFAULT_ORDER="XYZ";var Ur=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},Mx=0,Ug=new L,_r=new yn,Si=new Ie,ll=new L,Ro=new L,Tx=new L,Ex=new yn,Bg=new L(1,0,0),zg=new L(0,1,0),Vg=new L(0,0,1),Hg={type:"added"},Ax={type:"removed"},br={type:"childadded",child:null},Bh={type:"childremoved",child:null},Rt=class i extends hi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Mx++}),this.uuid=gi(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new L,t=new Ii,n=new yn,s=new L(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Ie},normalMatrix:{value:new Ne}}),this.matrix=new Ie,this.matrixWorld=new Ie,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Ur,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return _r.setFromAxisAngle(e,t),this.quaternion.multiply(_r),this}rotateOnWorldAxis(e,t){return _r.setFromAxisAngle(e,t),this.quaternion.premultiply(_r),this}rotateX(e){return this.rotateOnAxis(Bg,e)}rotateY(e){return this.rotateOnAxis(zg,e)}rotateZ(e){return this.rotateOnAxis(Vg,e)}translateOnAxis(e,t){return Ug.copy(e).applyQuaternion(this.quaternion),this.position.add(Ug.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Bg,e)}translateY(e){return this.translateOnAxis(zg,e)}translateZ(e){return this.translateOnAxis(Vg,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Si.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?ll.copy(e):ll.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Ro.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Si.lookAt(Ro,ll,this.up):Si.lookAt(ll,Ro,this.up),this.quaternion.setFromRotationMatrix(Si),s&&(Si.extractRotation(s.matrixWorld),_r.setFromRotationMatrix(Si),this.quaternion.premultiply(_r.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(ke("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Hg),br.child=e,this.dispatchEvent(br),br.child=null):ke("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Ax),Bh.child=e,this.dispatchEvent(Bh),Bh.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Si.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Si.multiply(e.parent.matrixWorld)),e.applyMatrix4(Si),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Hg),br.child=e,this.dispatchEvent(br),br.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ro,e,Tx),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ro,Ex,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let h=l[c];r(e.shapes,h)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),h=o(e.shapes),d=o(e.skeletons),f=o(e.animations),g=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),u.length>0&&(n.images=u),h.length>0&&(n.shapes=h),d.length>0&&(n.skeletons=d),f.length>0&&(n.animations=f),g.length>0&&(n.nodes=g)}return n.object=s,n;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Rt.DEFAULT_UP=new L(0,1,0);Rt.DEFAULT_MATRIX_AUTO_UPDATE=!0;Rt.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Nn=class extends Rt{constructor(){super(),this.isGroup=!0,this.type="Group"}},Cx={type:"move"},Br=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Nn,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Nn,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new L,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new L),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Nn,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new L,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new L,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let b of e.hand.values()){let m=t.getJointPose(b,n),p=this._getHandJoint(c,b);m!==null&&(p.matrix.fromArray(m.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=m.radius),p.visible=m!==null}let u=c.joints["index-finger-tip"],h=c.joints["thumb-tip"],d=u.position.distanceTo(h.position),f=.02,g=.005;c.inputState.pinching&&d>f+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(Cx)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Nn;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},tb={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},ns={h:0,s:0,l:0},cl={h:0,s:0,l:0};function zh(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Te=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Xt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,je.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=je.workingColorSpace){return this.r=e,this.g=t,this.b=n,je.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=je.workingColorSpace){if(e=Xd(e,1),t=Ke(t,0,1),n=Ke(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=zh(o,r,e+1/3),this.g=zh(o,r,e),this.b=zh(o,r,e-1/3)}return je.colorSpaceToWorking(this,s),this}setStyle(e,t=Xt){function n(r){r!==void 0&&parseFloat(r)<1&&Ce("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ce("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ce("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Xt){let n=tb[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ce("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Ci(e.r),this.g=Ci(e.g),this.b=Ci(e.b),this}copyLinearToSRGB(e){return this.r=Pr(e.r),this.g=Pr(e.g),this.b=Pr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Xt){return je.workingToColorSpace(fn.copy(this),e),Math.round(Ke(fn.r*255,0,255))*65536+Math.round(Ke(fn.g*255,0,255))*256+Math.round(Ke(fn.b*255,0,255))}getHexString(e=Xt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=je.workingColorSpace){je.workingToColorSpace(fn.copy(this),t);let n=fn.r,s=fn.g,r=fn.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let h=o-a;switch(c=u<=.5?h/(o+a):h/(2-o-a),o){case n:l=(s-r)/h+(s<r?6:0);break;case s:l=(r-n)/h+2;break;case r:l=(n-s)/h+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=je.workingColorSpace){return je.workingToColorSpace(fn.copy(this),t),e.r=fn.r,e.g=fn.g,e.b=fn.b,e}getStyle(e=Xt){je.workingToColorSpace(fn.copy(this),e);let t=fn.r,n=fn.g,s=fn.b;return e!==Xt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(ns),this.setHSL(ns.h+e,ns.s+t,ns.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(ns),e.getHSL(cl);let n=Bo(ns.h,cl.h,t),s=Bo(ns.s,cl.s,t),r=Bo(ns.l,cl.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},fn=new Te;Te.NAMES=tb;var Go=class extends Rt{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ii,this.environmentIntensity=1,this.environmentRotation=new Ii,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},ei=new L,wi=new L,Vh=new L,Mi=new L,yr=new L,vr=new L,Gg=new L,Hh=new L,Gh=new L,Wh=new L,qh=new at,Xh=new at,jh=new at,as=class i{constructor(e=new L,t=new L,n=new L){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),ei.subVectors(e,t),s.cross(ei);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){ei.subVectors(s,t),wi.subVectors(n,t),Vh.subVectors(e,t);let o=ei.dot(ei),a=ei.dot(wi),l=ei.dot(Vh),c=wi.dot(wi),u=wi.dot(Vh),h=o*c-a*a;if(h===0)return r.set(0,0,0),null;let d=1/h,f=(c*l-a*u)*d,g=(o*u-a*l)*d;return r.set(1-f-g,g,f)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,Mi)===null?!1:Mi.x>=0&&Mi.y>=0&&Mi.x+Mi.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,Mi)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Mi.x),l.addScaledVector(o,Mi.y),l.addScaledVector(a,Mi.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return qh.setScalar(0),Xh.setScalar(0),jh.setScalar(0),qh.fromBufferAttribute(e,t),Xh.fromBufferAttribute(e,n),jh.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(qh,r.x),o.addScaledVector(Xh,r.y),o.addScaledVector(jh,r.z),o}static isFrontFacing(e,t,n,s){return ei.subVectors(n,t),wi.subVectors(e,t),ei.cross(wi).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return ei.subVectors(this.c,this.b),wi.subVectors(this.a,this.b),ei.cross(wi).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;yr.subVectors(s,n),vr.subVectors(r,n),Hh.subVectors(e,n);let l=yr.dot(Hh),c=vr.dot(Hh);if(l<=0&&c<=0)return t.copy(n);Gh.subVectors(e,s);let u=yr.dot(Gh),h=vr.dot(Gh);if(u>=0&&h<=u)return t.copy(s);let d=l*h-u*c;if(d<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(n).addScaledVector(yr,o);Wh.subVectors(e,r);let f=yr.dot(Wh),g=vr.dot(Wh);if(g>=0&&f<=g)return t.copy(r);let b=f*c-l*g;if(b<=0&&c>=0&&g<=0)return a=c/(c-g),t.copy(n).addScaledVector(vr,a);let m=u*g-f*h;if(m<=0&&h-u>=0&&f-g>=0)return Gg.subVectors(r,s),a=(h-u)/(h-u+(f-g)),t.copy(s).addScaledVector(Gg,a);let p=1/(m+b+d);return o=b*p,a=d*p,t.copy(n).addScaledVector(yr,o).addScaledVector(vr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},gt=class{constructor(e=new L(1/0,1/0,1/0),t=new L(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(ti.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(ti.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=ti.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,ti):ti.fromBufferAttribute(r,o),ti.applyMatrix4(e.matrixWorld),this.expandByPoint(ti);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),ul.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),ul.copy(n.boundingBox)),ul.applyMatrix4(e.matrixWorld),this.union(ul)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,ti),ti.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Po),hl.subVectors(this.max,Po),xr.subVectors(e.a,Po),Sr.subVectors(e.b,Po),wr.subVectors(e.c,Po),is.subVectors(Sr,xr),ss.subVectors(wr,Sr),Cs.subVectors(xr,wr);let t=[0,-is.z,is.y,0,-ss.z,ss.y,0,-Cs.z,Cs.y,is.z,0,-is.x,ss.z,0,-ss.x,Cs.z,0,-Cs.x,-is.y,is.x,0,-ss.y,ss.x,0,-Cs.y,Cs.x,0];return!Kh(t,xr,Sr,wr,hl)||(t=[1,0,0,0,1,0,0,0,1],!Kh(t,xr,Sr,wr,hl))?!1:(dl.crossVectors(is,ss),t=[dl.x,dl.y,dl.z],Kh(t,xr,Sr,wr,hl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,ti).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(ti).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Ti[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Ti[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Ti[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Ti[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Ti[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Ti[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Ti[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Ti[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Ti),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Ti=[new L,new L,new L,new L,new L,new L,new L,new L],ti=new L,ul=new gt,xr=new L,Sr=new L,wr=new L,is=new L,ss=new L,Cs=new L,Po=new L,hl=new L,dl=new L,Rs=new L;function Kh(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){Rs.fromArray(i,r);let a=s.x*Math.abs(Rs.x)+s.y*Math.abs(Rs.y)+s.z*Math.abs(Rs.z),l=e.dot(Rs),c=t.dot(Rs),u=n.dot(Rs);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var Vt=new L,fl=new Ue,Rx=0,Dt=class extends hi{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Rx++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=Wd,this.updateRanges=[],this.gpuType=Un,this.version=0,this._normalizationScale=e!==void 0?Gc(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)fl.fromBufferAttribute(this,t),fl.applyMatrix3(e),this.setXY(t,fl.x,fl.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)Vt.fromBufferAttribute(this,t),Vt.applyMatrix3(e),this.setXYZ(t,Vt.x,Vt.y,Vt.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)Vt.fromBufferAttribute(this,t),Vt.applyMatrix4(e),this.setXYZ(t,Vt.x,Vt.y,Vt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Vt.fromBufferAttribute(this,t),Vt.applyNormalMatrix(e),this.setXYZ(t,Vt.x,Vt.y,Vt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Vt.fromBufferAttribute(this,t),Vt.transformDirection(e),this.setXYZ(t,Vt.x,Vt.y,Vt.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Kd(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Jd(e,this.array)}};var Wo=class extends Dt{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var qo=class extends Dt{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var _n=class extends Dt{constructor(e,t,n){super(new Float32Array(e),t,n)}},Px=new gt,Io=new L,Jh=new L,nn=class{constructor(e=new L,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):Px.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Io.subVectors(e,this.center);let t=Io.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(Io,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Jh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Io.copy(e.center).add(Jh)),this.expandByPoint(Io.copy(e.center).sub(Jh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},Ix=0,Wn=new Ie,Yh=new Rt,Mr=new L,On=new gt,Lo=new gt,en=new L,Cn=class i extends hi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Ix++}),this.uuid=gi(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(nx(e)?qo:Wo)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Ne().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Wn.makeRotationFromQuaternion(e),this.applyMatrix4(Wn),this}rotateX(e){return Wn.makeRotationX(e),this.applyMatrix4(Wn),this}rotateY(e){return Wn.makeRotationY(e),this.applyMatrix4(Wn),this}rotateZ(e){return Wn.makeRotationZ(e),this.applyMatrix4(Wn),this}translate(e,t,n){return Wn.makeTranslation(e,t,n),this.applyMatrix4(Wn),this}scale(e,t,n){return Wn.makeScale(e,t,n),this.applyMatrix4(Wn),this}lookAt(e){return Yh.lookAt(e),Yh.updateMatrix(),this.applyMatrix4(Yh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Mr).negate(),this.translate(Mr.x,Mr.y,Mr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new _n(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ce("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new gt);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ke("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new L(-1/0,-1/0,-1/0),new L(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];On.setFromBufferAttribute(r),this.morphTargetsRelative?(en.addVectors(this.boundingBox.min,On.min),this.boundingBox.expandByPoint(en),en.addVectors(this.boundingBox.max,On.max),this.boundingBox.expandByPoint(en)):(this.boundingBox.expandByPoint(On.min),this.boundingBox.expandByPoint(On.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&ke('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new nn);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ke("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new L,1/0);return}if(e){let n=this.boundingSphere.center;if(On.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Lo.setFromBufferAttribute(a),this.morphTargetsRelative?(en.addVectors(On.min,Lo.min),On.expandByPoint(en),en.addVectors(On.max,Lo.max),On.expandByPoint(en)):(On.expandByPoint(Lo.min),On.expandByPoint(Lo.max))}On.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)en.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(en));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)en.fromBufferAttribute(a,c),l&&(Mr.fromBufferAttribute(e,c),en.add(Mr)),s=Math.max(s,n.distanceToSquared(en))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&ke('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){ke("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new Dt(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let N=0;N<n.count;N++)a[N]=new L,l[N]=new L;let u=new L,h=new L,d=new L,f=new Ue,g=new Ue,b=new Ue,m=new L,p=new L;function y(N,P,O){c[N]=c[P]=c[O]=1,u.fromBufferAttribute(n,N),h.fromBufferAttribute(n,P),d.fromBufferAttribute(n,O),f.fromBufferAttribute(r,N),g.fromBufferAttribute(r,P),b.fromBufferAttribute(r,O),h.sub(u),d.sub(u),g.sub(f),b.sub(f);let z=1/(g.x*b.y-b.x*g.y);isFinite(z)&&(m.copy(h).multiplyScalar(b.y).addScaledVector(d,-g.y).multiplyScalar(z),p.copy(d).multiplyScalar(g.x).addScaledVector(h,-b.x).multiplyScalar(z),a[N].add(m),a[P].add(m),a[O].add(m),l[N].add(p),l[P].add(p),l[O].add(p))}let x=this.groups;x.length===0&&(x=[{start:0,count:e.count}]);for(let N=0,P=x.length;N<P;++N){let O=x[N],z=O.start,G=O.count;for(let D=z,q=z+G;D<q;D+=3)y(e.getX(D+0),e.getX(D+1),e.getX(D+2))}let S=new L,T=new L,A=new L,v=new L;function E(N){A.fromBufferAttribute(s,N),v.copy(A);let P=a[N];S.copy(P),S.sub(A.multiplyScalar(A.dot(P))).normalize(),T.crossVectors(v,P);let z=T.dot(l[N])<0?-1:1;o.setXYZW(N,S.x,S.y,S.z,z)}for(let N=0,P=n.count;N<P;++N)c[N]&&E(N);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new Dt(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let d=0,f=n.count;d<f;d++)n.setXYZ(d,0,0,0);let s=new L,r=new L,o=new L,a=new L,l=new L,c=new L,u=new L,h=new L;if(e)for(let d=0,f=e.count;d<f;d+=3){let g=e.getX(d+0),b=e.getX(d+1),m=e.getX(d+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,b),o.fromBufferAttribute(t,m),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(n,g),l.fromBufferAttribute(n,b),c.fromBufferAttribute(n,m),a.add(u),l.add(u),c.add(u),n.setXYZ(g,a.x,a.y,a.z),n.setXYZ(b,l.x,l.y,l.z),n.setXYZ(m,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),n.setXYZ(d+0,u.x,u.y,u.z),n.setXYZ(d+1,u.x,u.y,u.z),n.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)en.fromBufferAttribute(e,t),en.normalize(),e.setXYZ(t,en.x,en.y,en.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,h=a.normalized,d=new c.constructor(l.length*u),f=0,g=0;for(let b=0,m=l.length;b<m;b++){a.isInterleavedBufferAttribute?f=l[b]*a.data.stride+a.offset:f=l[b]*u;for(let p=0;p<u;p++)d[g++]=c[f++]}return new Dt(d,u,h)}if(this.index===null)return Ce("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,h=c.length;u<h;u++){let d=c[u],f=e(d,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let h=0,d=c.length;h<d;h++){let f=c[h];u.push(f.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],h=r[c];for(let d=0,f=h.length;d<f;d++)u.push(h[d].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let h=o[c];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},zr=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Wd,this.updateRanges=[],this.version=0,this.uuid=gi()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Wg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Wg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function Wg(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=gi()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var gn=new L,Vr=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?Gc(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)gn.fromBufferAttribute(this,t),gn.applyMatrix4(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)gn.fromBufferAttribute(this,t),gn.applyNormalMatrix(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)gn.fromBufferAttribute(this,t),gn.transformDirection(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Vo("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new Dt(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Vo("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Kd(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Jd(e,this.data.array)}},Zh=new L,Lx=new L,Dx=new Ne,kn=class{constructor(e=new L(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=Zh.subVectors(n,t).cross(Lx.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(Zh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||Dx.getNormalMatrix(e),s=this.coplanarPoint(Zh).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},Ox=0,Rn=class extends hi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Ox++}),this.uuid=gi(),this.name="",this.type="Material",this.blending=Zr,this.side=jn,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Sd,this.blendDst=wd,this.blendEquation=Hs,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Te(0,0,0),this.blendAlpha=0,this.depthFunc=Ri,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Hc,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Rr,this.stencilZFail=Rr,this.stencilZPass=Rr,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ce(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ce(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Te().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new kn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Ue().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ue().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Ei=new L,$h=new L,pl=new L,ml=new L,ls=class{constructor(e=new L,t=new L(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Ei)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Ei.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Ei.copy(this.origin).addScaledVector(this.direction,t),Ei.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){$h.copy(e).add(t).multiplyScalar(.5),pl.copy(t).sub(e).normalize(),ml.copy(this.origin).sub($h);let r=e.distanceTo(t)*.5,o=-this.direction.dot(pl),a=ml.dot(this.direction),l=-ml.dot(pl),c=ml.lengthSq(),u=Math.abs(1-o*o),h,d,f,g;if(u>0)if(h=o*l-a,d=o*a-l,g=r*u,h>=0)if(d>=-g)if(d<=g){let b=1/u;h*=b,d*=b,f=h*(h+o*d+2*a)+d*(o*h+d+2*l)+c}else d=r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d=-r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d<=-g?(h=Math.max(0,-(-o*r+a)),d=h>0?-r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c):d<=g?(h=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(h=Math.max(0,-(o*r+a)),d=h>0?r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c);else d=o>0?-r:r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy($h).addScaledVector(pl,d),f}intersectSphere(e,t){if(e.radius<0)return null;Ei.subVectors(e.center,this.origin);let n=Ei.dot(this.direction),s=Ei.dot(Ei)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return c>=0?(n=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(n=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),u>=0?(r=(e.min.y-d.y)*u,o=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,o=(e.min.y-d.y)*u),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-d.z)*h,l=(e.max.z-d.z)*h):(a=(e.max.z-d.z)*h,l=(e.min.z-d.z)*h),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,Ei)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,h=e.x-o.x,d=e.y-o.y,f=e.z-o.z,g=t.x-o.x,b=t.y-o.y,m=t.z-o.z,p=n.x-o.x,y=n.y-o.y,x=n.z-o.z,S=Math.abs(l),T=Math.abs(c),A=Math.abs(u),v,E,N,P,O,z,G,D,q,$,W,ie;if(S>=T&&S>=A?(N=l,z=h,q=g,ie=p,l>=0?(v=c,E=u,P=d,O=f,G=b,D=m,$=y,W=x):(v=u,E=c,P=f,O=d,G=m,D=b,$=x,W=y)):T>=A?(N=c,z=d,q=b,ie=y,c>=0?(v=u,E=l,P=f,O=h,G=m,D=g,$=x,W=p):(v=l,E=u,P=h,O=f,G=g,D=m,$=p,W=x)):(N=u,z=f,q=m,ie=x,u>=0?(v=l,E=c,P=h,O=d,G=g,D=b,$=p,W=y):(v=c,E=l,P=d,O=h,G=b,D=g,$=y,W=p)),N===0)return null;let j=v/N,ee=E/N,te=1/N,Ee=P-j*z,ze=O-ee*z,Y=G-j*q,_e=D-ee*q,Se=$-j*ie,Le=W-ee*ie,ye=Se*_e-Le*Y,He=Ee*Le-ze*Se,Ft=Y*ze-_e*Ee;if(s){if(ye<0||He<0||Ft<0)return null}else if((ye<0||He<0||Ft<0)&&(ye>0||He>0||Ft>0))return null;let Oe=ye+He+Ft;if(Oe===0)return null;let ut=te*(ye*z+He*q+Ft*ie);return(Oe>0?ut<0:ut>0)?null:this.at(ut/Oe,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},di=class extends Rn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Te(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ii,this.combine=Md,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},qg=new Ie,Ps=new ls,gl=new nn,Xg=new L,_l=new L,bl=new L,yl=new L,Qh=new L,vl=new L,jg=new L,xl=new L,Ot=class extends Rt{constructor(e=new Cn,t=new di){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){vl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],h=r[l];u!==0&&(Qh.fromBufferAttribute(h,e),o?vl.addScaledVector(Qh,u):vl.addScaledVector(Qh.sub(t),u))}t.add(vl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),gl.copy(n.boundingSphere),gl.applyMatrix4(r),Ps.copy(e.ray).recast(e.near),!(gl.containsPoint(Ps.origin)===!1&&(Ps.intersectSphere(gl,Xg)===null||Ps.origin.distanceToSquared(Xg)>(e.far-e.near)**2))&&(qg.copy(r).invert(),Ps.copy(e.ray).applyMatrix4(qg),!(n.boundingBox!==null&&Ps.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Ps)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,b=d.length;g<b;g++){let m=d[g],p=o[m.materialIndex],y=Math.max(m.start,f.start),x=Math.min(a.count,Math.min(m.start+m.count,f.start+f.count));for(let S=y,T=x;S<T;S+=3){let A=a.getX(S),v=a.getX(S+1),E=a.getX(S+2);s=Sl(this,p,e,n,c,u,h,A,v,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),b=Math.min(a.count,f.start+f.count);for(let m=g,p=b;m<p;m+=3){let y=a.getX(m),x=a.getX(m+1),S=a.getX(m+2);s=Sl(this,o,e,n,c,u,h,y,x,S),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let g=0,b=d.length;g<b;g++){let m=d[g],p=o[m.materialIndex],y=Math.max(m.start,f.start),x=Math.min(l.count,Math.min(m.start+m.count,f.start+f.count));for(let S=y,T=x;S<T;S+=3){let A=S,v=S+1,E=S+2;s=Sl(this,p,e,n,c,u,h,A,v,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),b=Math.min(l.count,f.start+f.count);for(let m=g,p=b;m<p;m+=3){let y=m,x=m+1,S=m+2;s=Sl(this,o,e,n,c,u,h,y,x,S),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}}};function kx(i,e,t,n,s,r,o,a){let l;if(e.side===xn?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===jn,a),l===null)return null;xl.copy(a),xl.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(xl);return c<t.near||c>t.far?null:{distance:c,point:xl.clone(),object:i}}function Sl(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,_l),i.getVertexPosition(l,bl),i.getVertexPosition(c,yl);let u=kx(i,e,t,n,_l,bl,yl,jg);if(u){let h=new L;as.getBarycoord(jg,_l,bl,yl,h),s&&(u.uv=as.getInterpolatedAttribute(s,a,l,c,h,new Ue)),r&&(u.uv1=as.getInterpolatedAttribute(r,a,l,c,h,new Ue)),o&&(u.normal=as.getInterpolatedAttribute(o,a,l,c,h,new L),u.normal.dot(n.direction)>0&&u.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new L,materialIndex:0};as.getNormal(_l,bl,yl,d.normal),u.face=d,u.barycoord=h}return u}var Do=new at,Kg=new at,Jg=new at,Nx=new at,Yg=new Ie,wl=new L,ed=new nn,Zg=new Ie,td=new ls,Fn=class extends Ot{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=rd,this.bindMatrix=new Ie,this.bindMatrixInverse=new Ie,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new gt),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,wl),this.boundingBox.expandByPoint(wl)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new nn),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,wl),this.boundingSphere.expandByPoint(wl)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),ed.copy(this.boundingSphere),ed.applyMatrix4(s),e.ray.intersectsSphere(ed)!==!1&&(Zg.copy(s).invert(),td.copy(e.ray).applyMatrix4(Zg),!(this.boundingBox!==null&&td.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,td)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new at,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===rd?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===H_?this.bindMatrixInverse.copy(this.bindMatrix).invert():Ce("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;Kg.fromBufferAttribute(s.attributes.skinIndex,e),Jg.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(Do.copy(t),t.set(0,0,0,0)):(Do.set(t.x,t.y,t.z,1),t.set(0,0,0)),Do.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=Jg.getComponent(r);if(o!==0){let a=Kg.getComponent(r);Yg.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(Nx.copy(Do).applyMatrix4(Yg),o)}}return t.isVector4&&(t.w=Do.w),t.applyMatrix4(this.bindMatrixInverse)}},cs=class extends Rt{constructor(){super(),this.isBone=!0,this.type="Bone"}},Hr=class extends tn{constructor(e=null,t=1,n=1,s,r,o,a,l,c=kt,u=kt,h,d){super(null,o,a,l,c,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},$g=new Ie,Fx=new Ie,Ns=class i{constructor(e=[],t=[]){this.uuid=gi(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){Ce("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new Ie)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new Ie;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:Fx;$g.multiplyMatrices(a,t[r]),$g.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new Hr(t,e,e,Kn,Un);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&(Ce("Skeleton: No bone found with UUID:",r),o=new cs),this.bones.push(o),this.boneInverses.push(new Ie().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},Li=class extends Dt{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},Tr=new Ie,Qg=new Ie,Ml=[],e_=new gt,Ux=new Ie,Oo=new Ot,ko=new nn,Xo=class extends Ot{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new Li(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,Ux)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new gt),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Tr),e_.copy(e.boundingBox).applyMatrix4(Tr),this.boundingBox.union(e_)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new nn),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Tr),ko.copy(e.boundingSphere).applyMatrix4(Tr),this.boundingSphere.union(ko)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(Oo.geometry=this.geometry,Oo.material=this.material,Oo.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),ko.copy(this.boundingSphere),ko.applyMatrix4(n),e.ray.intersectsSphere(ko)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,Tr),Qg.multiplyMatrices(n,Tr),Oo.matrixWorld=Qg,Oo.raycast(e,Ml);for(let o=0,a=Ml.length;o<a;o++){let l=Ml[o];l.instanceId=r,l.object=this,t.push(l)}Ml.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new Li(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new Hr(new Float32Array(s*this.count),s,this.count,to,Un));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},Is=new nn,Bx=new Ue(.5,.5),Tl=new L,us=class{constructor(e=new kn,t=new kn,n=new kn,s=new kn,r=new kn,o=new kn){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Xn,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],h=r[5],d=r[6],f=r[7],g=r[8],b=r[9],m=r[10],p=r[11],y=r[12],x=r[13],S=r[14],T=r[15];if(s[0].setComponents(c-o,f-u,p-g,T-y).normalize(),s[1].setComponents(c+o,f+u,p+g,T+y).normalize(),s[2].setComponents(c+a,f+h,p+b,T+x).normalize(),s[3].setComponents(c-a,f-h,p-b,T-x).normalize(),n)s[4].setComponents(l,d,m,S).normalize(),s[5].setComponents(c-l,f-d,p-m,T-S).normalize();else if(s[4].setComponents(c-l,f-d,p-m,T-S).normalize(),t===Xn)s[5].setComponents(c+l,f+d,p+m,T+S).normalize();else if(t===Dr)s[5].setComponents(l,d,m,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Is.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Is.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Is)}intersectsSprite(e){Is.center.set(0,0,0);let t=Bx.distanceTo(e.center);return Is.radius=.7071067811865476+t,Is.applyMatrix4(e.matrixWorld),this.intersectsSphere(Is)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(Tl.x=s.normal.x>0?e.max.x:e.min.x,Tl.y=s.normal.y>0?e.max.y:e.min.y,Tl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Tl)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},t_=new Ie,Vl=class i{constructor(){this.coordinateSystem=Xn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];t_.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new us),n[s].setFromProjectionMatrix(t_,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new us),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var Gr=class extends Rn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Te(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},Hl=new L,Gl=new L,n_=new Ie,No=new ls,El=new nn,nd=new L,i_=new L,Fs=class extends Rt{constructor(e=new Cn,t=new Gr){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)Hl.fromBufferAttribute(t,s-1),Gl.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=Hl.distanceTo(Gl);e.setAttribute("lineDistance",new _n(n,1))}else Ce("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),El.copy(n.boundingSphere),El.applyMatrix4(s),El.radius+=r,e.ray.intersectsSphere(El)===!1)return;n_.copy(s).invert(),No.copy(e.ray).applyMatrix4(n_);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,u=n.index,d=n.attributes.position;if(u!==null){let f=Math.max(0,o.start),g=Math.min(u.count,o.start+o.count);for(let b=f,m=g-1;b<m;b+=c){let p=u.getX(b),y=u.getX(b+1),x=Al(this,e,No,l,p,y,b);x&&t.push(x)}if(this.isLineLoop){let b=u.getX(g-1),m=u.getX(f),p=Al(this,e,No,l,b,m,g-1);p&&t.push(p)}}else{let f=Math.max(0,o.start),g=Math.min(d.count,o.start+o.count);for(let b=f,m=g-1;b<m;b+=c){let p=Al(this,e,No,l,b,b+1,b);p&&t.push(p)}if(this.isLineLoop){let b=Al(this,e,No,l,g-1,f,g-1);b&&t.push(b)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Al(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(Hl.fromBufferAttribute(a,s),Gl.fromBufferAttribute(a,r),t.distanceSqToSegment(Hl,Gl,nd,i_)>n)return;nd.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(nd);if(!(c<e.near||c>e.far))return{distance:c,point:i_.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var s_=new L,r_=new L,jo=class extends Fs{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)s_.fromBufferAttribute(t,s),r_.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+s_.distanceTo(r_);e.setAttribute("lineDistance",new _n(n,1))}else Ce("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},Ko=class extends Fs{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},Wr=class extends Rn{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Te(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},o_=new Ie,ud=new ls,Cl=new nn,Rl=new L,Jo=class extends Rt{constructor(e=new Cn,t=new Wr){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Cl.copy(n.boundingSphere),Cl.applyMatrix4(s),Cl.radius+=r,e.ray.intersectsSphere(Cl)===!1)return;o_.copy(s).invert(),ud.copy(e.ray).applyMatrix4(o_);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=n.index,h=n.attributes.position;if(c!==null){let d=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let g=d,b=f;g<b;g++){let m=c.getX(g);Rl.fromBufferAttribute(h,m),a_(Rl,m,l,s,e,t,this)}}else{let d=Math.max(0,o.start),f=Math.min(h.count,o.start+o.count);for(let g=d,b=f;g<b;g++)Rl.fromBufferAttribute(h,g),a_(Rl,g,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function a_(i,e,t,n,s,r,o){let a=ud.distanceSqToPoint(i);if(a<t){let l=new L;ud.closestPointToPoint(i,l),l.applyMatrix4(n);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var Yo=class extends tn{constructor(e=[],t=Gs,n,s,r,o,a,l,c,u){super(e,t,n,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Di=class extends tn{constructor(e,t,n=ni,s,r,o,a=kt,l=kt,c,u=Pi,h=1){if(u!==Pi&&u!==zi)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:h};super(d,s,r,o,a,l,u,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Nr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Zo=class extends Di{constructor(e,t=ni,n=Gs,s,r,o=kt,a=kt,l,c=Pi){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,n,s,r,o,a,l,c),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},$o=class extends tn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},qr=class i extends Cn{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],h=[],d=0,f=0;g("z","y","x",-1,-1,n,t,e,o,r,0),g("z","y","x",1,-1,n,t,-e,o,r,1),g("x","z","y",1,1,e,n,t,s,o,2),g("x","z","y",1,-1,e,n,-t,s,o,3),g("x","y","z",1,-1,e,t,n,s,r,4),g("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new _n(c,3)),this.setAttribute("normal",new _n(u,3)),this.setAttribute("uv",new _n(h,2));function g(b,m,p,y,x,S,T,A,v,E,N){let P=S/v,O=T/E,z=S/2,G=T/2,D=A/2,q=v+1,$=E+1,W=0,ie=0,j=new L;for(let ee=0;ee<$;ee++){let te=ee*O-G;for(let Ee=0;Ee<q;Ee++){let ze=Ee*P-z;j[b]=ze*y,j[m]=te*x,j[p]=D,c.push(j.x,j.y,j.z),j[b]=0,j[m]=0,j[p]=A>0?1:-1,u.push(j.x,j.y,j.z),h.push(Ee/v),h.push(1-ee/E),W+=1}}for(let ee=0;ee<E;ee++)for(let te=0;te<v;te++){let Ee=d+te+q*ee,ze=d+te+q*(ee+1),Y=d+(te+1)+q*(ee+1),_e=d+(te+1)+q*ee;l.push(Ee,ze,_e),l.push(ze,Y,_e),ie+=6}a.addGroup(f,ie,N),f+=ie,d+=W}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Us=class i extends Cn{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,u=l+1,h=e/a,d=t/l,f=[],g=[],b=[],m=[];for(let p=0;p<u;p++){let y=p*d-o;for(let x=0;x<c;x++){let S=x*h-r;g.push(S,-y,0),b.push(0,0,1),m.push(x/a),m.push(1-p/l)}}for(let p=0;p<l;p++)for(let y=0;y<a;y++){let x=y+c*p,S=y+c*(p+1),T=y+1+c*(p+1),A=y+1+c*p;f.push(x,S,A),f.push(S,T,A)}this.setIndex(f),this.setAttribute("position",new _n(g,3)),this.setAttribute("normal",new _n(b,3)),this.setAttribute("uv",new _n(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function js(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(l_(s))s.isRenderTargetTexture?(Ce("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(l_(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function pn(i){let e={};for(let t=0;t<i.length;t++){let n=js(i[t]);for(let s in n)e[s]=n[s]}return e}function l_(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function zx(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function Yd(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:je.workingColorSpace}var nb={clone:js,merge:pn},Vx=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Hx=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Ht=class extends Rn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Vx,this.fragmentShader=Hx,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=js(e.uniforms),this.uniformsGroups=zx(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new Te().setHex(s.value);break;case"v2":this.uniforms[n].value=new Ue().fromArray(s.value);break;case"v3":this.uniforms[n].value=new L().fromArray(s.value);break;case"v4":this.uniforms[n].value=new at().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Ne().fromArray(s.value);break;case"m4":this.uniforms[n].value=new Ie().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Wl=class extends Ht{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},Bs=class extends Rn{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new Te(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Te(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=zc,this.normalScale=new Ue(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ii,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},vn=class extends Bs{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new Ue(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return Ke(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new Te(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new Te(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new Te(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return Ls('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){Ls('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var ql=class extends Rn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=W_,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Xl=class extends Rn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function os(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function Fo(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function Gx(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function c_(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let l=0;l!==e;++l)s[o++]=i[a+l]}return s}function Wx(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var fi=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];e:{t:{let o;n:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break t}o=t.length;break n}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break t}o=n,n=0;break n}break e}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},jl=class extends fi{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:ad,endingEnd:ad}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case ld:r=e,a=2*t-n;break;case cd:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case ld:o=e,l=2*n-t;break;case cd:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,h=this._offsetNext,d=this._weightPrev,f=this._weightNext,g=(n-t)/(s-t),b=g*g,m=b*g,p=-d*m+2*d*b-d*g,y=(1+d)*m+(-1.5-2*d)*b+(-.5+d)*g+1,x=(-1-f)*m+(1.5+f)*b+.5*g,S=f*m-f*b;for(let T=0;T!==a;++T)r[T]=p*o[u+T]+y*o[c+T]+x*o[l+T]+S*o[h+T];return r}},Kl=class extends fi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(n-t)/(s-t),h=1-u;for(let d=0;d!==a;++d)r[d]=o[c+d]*h+o[l+d]*u;return r}},Jl=class extends fi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},Yl=class extends fi{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let g=(n-t)/(s-t),b=1-g;for(let m=0;m!==a;++m)r[m]=o[c+m]*b+o[l+m]*g;return r}let d=a*2,f=e-1;for(let g=0;g!==a;++g){let b=o[c+g],m=o[l+g],p=f*d+g*2,y=h[p],x=h[p+1],S=e*d+g*2,T=u[S],A=u[S+1],v=Xx(n,t,y,T,s);r[g]=ib(v,b,x,A,m)}return r}};function ib(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function qx(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function Xx(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=ib(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=qx(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var Pn=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=os(t,this.TimeBufferType),this.values=os(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:os(e.times,Array),values:os(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),Fo(e.settings)&&(n.settings={inTangents:os(e.settings.inTangents,Array),outTangents:os(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new Jl(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Kl(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new jl(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Yl(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Ds:t=this.InterpolantFactoryMethodDiscrete;break;case Os:t=this.InterpolantFactoryMethodLinear;break;case Ll:t=this.InterpolantFactoryMethodSmooth;break;case od:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ce("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Ds;case this.InterpolantFactoryMethodLinear:return Os;case this.InterpolantFactoryMethodSmooth:return Ll;case this.InterpolantFactoryMethodBezier:return od}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;Fo(this.settings)&&(u_(this.settings.inTangents,e),u_(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;Fo(this.settings)&&(h_(this.settings.inTangents,e),h_(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(ke("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(ke("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){ke("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){ke("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&ix(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){ke("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===Ll,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let h=a*n,d=h-n,f=h+n;for(let g=0;g!==n;++g){let b=t[h+g];if(b!==t[d+g]||b!==t[f+g]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let h=a*n,d=o*n;for(let f=0;f!==n;++f)t[d+f]=t[h+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,Fo(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function u_(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function h_(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}Pn.prototype.ValueTypeName="";Pn.prototype.TimeBufferType=Float32Array;Pn.prototype.ValueBufferType=Float32Array;Pn.prototype.DefaultInterpolation=Os;var Oi=class extends Pn{constructor(e,t,n){super(e,t,n)}};Oi.prototype.ValueTypeName="bool";Oi.prototype.ValueBufferType=Array;Oi.prototype.DefaultInterpolation=Ds;Oi.prototype.InterpolantFactoryMethodLinear=void 0;Oi.prototype.InterpolantFactoryMethodSmooth=void 0;var Qo=class extends Pn{constructor(e,t,n,s){super(e,t,n,s)}};Qo.prototype.ValueTypeName="color";var ki=class extends Pn{constructor(e,t,n,s){super(e,t,n,s)}};ki.prototype.ValueTypeName="number";var Zl=class extends fi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)yn.slerpFlat(r,0,o,c-a,o,c,l);return r}},Ni=class extends Pn{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new Zl(this.times,this.values,this.getValueSize(),e)}};Ni.prototype.ValueTypeName="quaternion";Ni.prototype.InterpolantFactoryMethodSmooth=void 0;var Fi=class extends Pn{constructor(e,t,n){super(e,t,n)}};Fi.prototype.ValueTypeName="string";Fi.prototype.ValueBufferType=Array;Fi.prototype.DefaultInterpolation=Ds;Fi.prototype.InterpolantFactoryMethodLinear=void 0;Fi.prototype.InterpolantFactoryMethodSmooth=void 0;var hs=class extends Pn{constructor(e,t,n,s){super(e,t,n,s)}};hs.prototype.ValueTypeName="vector";var ea=class{constructor(e="",t=-1,n=[],s=G_){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=gi(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(Kx(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(Pn.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let l=[],c=[];l.push((a+r-1)%r,a,(a+1)%r),c.push(0,1,0);let u=Gx(l);l=c_(l,1,u),c=c_(c,1,u),!s&&l[0]===0&&(l.push(r),c.push(c[0])),o.push(new ki(".morphTargetInfluences["+t[a].name+"]",l,c).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,l=e.length;a<l;a++){let c=e[a],u=c.name.match(r);if(u&&u.length>1){let h=u[1],d=s[h];d||(s[h]=d=[]),d.push(c)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function jx(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return ki;case"vector":case"vector2":case"vector3":case"vector4":return hs;case"color":return Qo;case"quaternion":return Ni;case"bool":case"boolean":return Oi;case"string":return Fi}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function Kx(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=jx(i.type);if(i.times===void 0){let n=[],s=[];Wx(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),Fo(i.settings)&&(t.settings={inTangents:os(i.settings.inTangents,Float32Array),outTangents:os(i.settings.outTangents,Float32Array)}),t}var ci={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(d_(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!d_(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function d_(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var $l=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,h){return c.push(u,h),this},this.removeHandler=function(u){let h=c.indexOf(u);return h!==-1&&c.splice(h,2),this},this.getHandler=function(u){for(let h=0,d=c.length;h<d;h+=2){let f=c[h],g=c[h+1];if(f.global&&(f.lastIndex=0),f.test(u))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},sb=new $l,pi=class{constructor(e){this.manager=e!==void 0?e:sb,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};pi.DEFAULT_MATERIAL_NAME="__DEFAULT";var Ai={},hd=class extends Error{constructor(e,t){super(e),this.response=t}},Xr=class extends pi{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=ci.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if(Ai[e]!==void 0){Ai[e].push({onLoad:t,onProgress:n,onError:s});return}Ai[e]=[],Ai[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,l=this.responseType;fetch(o).then(c=>{if(c.status===200||c.status===0){if(c.status===0&&Ce("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||c.body===void 0||c.body.getReader===void 0)return c;let u=Ai[e],h=c.body.getReader(),d=c.headers.get("X-File-Size")||c.headers.get("Content-Length"),f=d?parseInt(d):0,g=f!==0,b=0,m=new ReadableStream({start(p){y();function y(){h.read().then(({done:x,value:S})=>{if(x)p.close();else{b+=S.byteLength;let T=new ProgressEvent("progress",{lengthComputable:g,loaded:b,total:f});for(let A=0,v=u.length;A<v;A++){let E=u[A];E.onProgress&&E.onProgress(T)}p.enqueue(S),y()}},x=>{p.error(x)})}}});return new Response(m)}else throw new hd(`fetch for "${c.url}" responded with ${c.status}: ${c.statusText}`,c)}).then(c=>{switch(l){case"arraybuffer":return c.arrayBuffer();case"blob":return c.blob();case"document":return c.text().then(u=>new DOMParser().parseFromString(u,a));case"json":return c.json();default:if(a==="")return c.text();{let h=/charset="?([^;"\s]*)"?/i.exec(a),d=h&&h[1]?h[1].toLowerCase():void 0,f=new TextDecoder(d);return c.arrayBuffer().then(g=>f.decode(g))}}}).then(c=>{ci.add(`file:${e}`,c);let u=Ai[e];delete Ai[e];for(let h=0,d=u.length;h<d;h++){let f=u[h];f.onLoad&&f.onLoad(c)}}).catch(c=>{let u=Ai[e];if(u===void 0)throw this.manager.itemError(e),c;delete Ai[e];for(let h=0,d=u.length;h<d;h++){let f=u[h];f.onError&&f.onError(c)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Er=new WeakMap,Ql=class extends pi{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=ci.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let h=Er.get(o);h===void 0&&(h=[],Er.set(o,h)),h.push({onLoad:t,onError:s})}return o}let a=Or("img");function l(){u(),t&&t(this);let h=Er.get(this)||[];for(let d=0;d<h.length;d++){let f=h[d];f.onLoad&&f.onLoad(this)}Er.delete(this),r.manager.itemEnd(e)}function c(h){u(),s&&s(h),ci.remove(`image:${e}`);let d=Er.get(this)||[];for(let f=0;f<d.length;f++){let g=d[f];g.onError&&g.onError(h)}Er.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function u(){a.removeEventListener("load",l,!1),a.removeEventListener("error",c,!1)}return a.addEventListener("load",l,!1),a.addEventListener("error",c,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),ci.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var ta=class extends pi{constructor(e){super(e)}load(e,t,n,s){let r=new tn,o=new Ql(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},jr=class extends Rt{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Te(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var id=new Ie,f_=new L,p_=new L,Kr=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Ue(512,512),this.mapType=sn,this.map=null,this.mapPass=null,this.matrix=new Ie,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new us,this._frameExtents=new Ue(1,1),this._viewportCount=1,this._viewports=[new at(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;f_.setFromMatrixPosition(e.matrixWorld),t.position.copy(f_),p_.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(p_),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){id.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(id,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===Dr||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(id)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Pl=new L,Il=new yn,li=new L,na=class extends Rt{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Ie,this.projectionMatrix=new Ie,this.projectionMatrixInverse=new Ie,this.coordinateSystem=Xn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Pl,Il,li),li.x===1&&li.y===1&&li.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Pl,Il,li.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Pl,Il,li),li.x===1&&li.y===1&&li.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Pl,Il,li.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},rs=new L,m_=new Ue,g_=new Ue,jt=class extends na{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=ks*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Uo*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return ks*2*Math.atan(Math.tan(Uo*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){rs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(rs.x,rs.y).multiplyScalar(-e/rs.z),rs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(rs.x,rs.y).multiplyScalar(-e/rs.z)}getViewSize(e,t){return this.getViewBounds(e,m_,g_),t.subVectors(g_,m_)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Uo*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},dd=class extends Kr{constructor(){super(new jt(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=ks*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},ia=class extends jr{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(Rt.DEFAULT_UP),this.updateMatrix(),this.target=new Rt,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new dd}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},fd=class extends Kr{constructor(){super(new jt(90,1,.5,500)),this.isPointLightShadow=!0}},sa=class extends jr{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new fd}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},Ui=class extends na{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},pd=class extends Kr{constructor(){super(new Ui(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},ra=class extends jr{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Rt.DEFAULT_UP),this.updateMatrix(),this.target=new Rt,this.shadow=new pd}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var Bi=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}};var sd=new WeakMap,oa=class extends pi{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&Ce("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&Ce("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=ci.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(c=>{sd.has(o)===!0?(s&&s(sd.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(c),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let l=fetch(e,a).then(function(c){return c.blob()}).then(function(c){return createImageBitmap(c,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(c){return ci.add(`image-bitmap:${e}`,c),t&&t(c),r.manager.itemEnd(e),c}).catch(function(c){s&&s(c),sd.set(l,c),ci.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});ci.add(`image-bitmap:${e}`,l),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Ar=-90,Cr=1,Jr=class extends Rt{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new jt(Ar,Cr,e,t);s.layers=this.layers,this.add(s);let r=new jt(Ar,Cr,e,t);r.layers=this.layers,this.add(r);let o=new jt(Ar,Cr,e,t);o.layers=this.layers,this.add(o);let a=new jt(Ar,Cr,e,t);a.layers=this.layers,this.add(a);let l=new jt(Ar,Cr,e,t);l.layers=this.layers,this.add(l);let c=new jt(Ar,Cr,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===Xn)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Dr)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let b=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let m=!1;e.isWebGLRenderer===!0?m=e.state.buffers.depth.getReversed():m=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=b,e.setRenderTarget(n,5,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,f),e.xr.enabled=g,n.texture.needsPMREMUpdate=!0}},ec=class extends jt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Zd="\\[\\]\\.:\\/",Jx=new RegExp("["+Zd+"]","g"),$d="[^"+Zd+"]",Yx="[^"+Zd.replace("\\.","")+"]",Zx=/((?:WC+[\/:])*)/.source.replace("WC",$d),$x=/(WCOD+)?/.source.replace("WCOD",Yx),Qx=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",$d),eS=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",$d),tS=new RegExp("^"+Zx+$x+Qx+eS+"$"),nS=["material","materials","bones","map"],md=class{constructor(e,t,n){let s=n||mt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},mt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Jx,"")}static parseTrackName(e){let t=tS.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);nS.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ce("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){ke("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){ke("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){ke("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){ke("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){ke("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){ke("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){ke("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;ke("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){ke("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){ke("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};mt.Composite=md;mt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};mt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};mt.prototype.GetterByBindingType=[mt.prototype._getValue_direct,mt.prototype._getValue_array,mt.prototype._getValue_arrayElement,mt.prototype._getValue_toArray];mt.prototype.SetterByBindingTypeAndVersioning=[[mt.prototype._setValue_direct,mt.prototype._setValue_direct_setNeedsUpdate,mt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[mt.prototype._setValue_array,mt.prototype._setValue_array_setNeedsUpdate,mt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[mt.prototype._setValue_arrayElement,mt.prototype._setValue_arrayElement_setNeedsUpdate,mt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[mt.prototype._setValue_fromArray,mt.prototype._setValue_fromArray_setNeedsUpdate,mt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var GI=new Float32Array(1);var __=new Ie,zs=class{constructor(e,t,n=0,s=1/0){this.ray=new ls(e,t),this.near=n,this.far=s,this.camera=null,this.layers=new Ur,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):ke("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return __.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(__),this}intersectObject(e,t=!0,n=[]){return gd(e,this,n,t),n.sort(b_),n}intersectObjects(e,t=!0,n=[]){for(let s=0,r=e.length;s<r;s++)gd(e[s],this,n,t);return n.sort(b_),n}};function b_(i,e){return i.distance-e.distance}function gd(i,e,t,n){let s=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(s=!1),s===!0&&n===!0){let r=i.children;for(let o=0,a=r.length;o<a;o++)gd(r[o],e,t,!0)}}var ds=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=Ke(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(Ke(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var _d=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};function Qd(i,e,t,n){let s=iS(n);switch(t){case Fd:return i*e;case to:return i*e/s.components*s.byteLength;case ac:return i*e/s.components*s.byteLength;case fs:return i*e*2/s.components*s.byteLength;case lc:return i*e*2/s.components*s.byteLength;case Ud:return i*e*3/s.components*s.byteLength;case Kn:return i*e*4/s.components*s.byteLength;case cc:return i*e*4/s.components*s.byteLength;case la:case ca:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case ua:case ha:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case hc:case fc:return Math.max(i,16)*Math.max(e,8)/4;case uc:case dc:return Math.max(i,8)*Math.max(e,8)/2;case pc:case mc:case _c:case bc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case gc:case da:case yc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case vc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case xc:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Sc:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case wc:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Mc:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Tc:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Ec:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Ac:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case Cc:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Rc:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case Pc:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Ic:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Lc:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Dc:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Oc:case kc:case Nc:return Math.ceil(i/4)*Math.ceil(e/4)*16;case Fc:case Uc:return Math.ceil(i/4)*Math.ceil(e/4)*8;case fa:case Bc:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function iS(i){switch(i){case sn:case Dd:return{byteLength:1,components:1};case eo:case Od:case ii:return{byteLength:2,components:1};case rc:case oc:return{byteLength:2,components:4};case ni:case sc:case Un:return{byteLength:4,components:1};case kd:case Nd:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ce("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Eb(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function rS(i){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,h=c.byteLength,d=i.createBuffer();i.bindBuffer(l,d),i.bufferData(l,c,u),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:h}}function n(a,l,c){let u=l.array,h=l.updateRanges;if(i.bindBuffer(c,a),h.length===0)i.bufferSubData(c,0,u);else{h.sort((f,g)=>f.start-g.start);let d=0;for(let f=1;f<h.length;f++){let g=h[d],b=h[f];b.start<=g.start+g.count+1?g.count=Math.max(g.count,b.start+b.count-g.start):(++d,h[d]=b)}h.length=d+1;for(let f=0,g=h.length;f<g;f++){let b=h[f];i.bufferSubData(c,b.start*u.BYTES_PER_ELEMENT,u,b.start,b.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var oS=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,aS=`#ifdef USE_ALPHAHASH
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
#endif`,lS=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,cS=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,uS=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,hS=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,dS=`#ifdef USE_AOMAP
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
#endif`,fS=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,pS=`#ifdef USE_BATCHING
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
#endif`,mS=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,gS=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,_S=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,bS=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,yS=`#ifdef USE_IRIDESCENCE
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
#endif`,vS=`#ifdef USE_BUMPMAP
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
#endif`,xS=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,SS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,wS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,MS=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,TS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,ES=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,AS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,CS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,RS=`#define PI 3.141592653589793
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
} // validated`,PS=`vec3 transformedNormal = objectNormal;
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
#endif`,IS=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,LS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,DS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,OS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,kS="gl_FragColor = linearToOutputTexel( gl_FragColor );",NS=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,FS=`#ifdef USE_ENVMAP
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
#endif`,US=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,BS=`#ifdef USE_ENVMAP
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
#endif`,zS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,VS=`#ifdef USE_ENVMAP
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
#endif`,HS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,GS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,WS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,qS=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,XS=`#ifdef USE_GRADIENTMAP
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
}`,jS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,KS=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,JS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,YS=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,ZS=`#ifdef USE_ENVMAP
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
#endif`,$S=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,QS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,ew=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,tw=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,nw=`PhysicalMaterial material;
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
#endif`,iw=`uniform sampler2D dfgLUT;
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
}`,sw=`
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
#endif`,rw=`#if defined( RE_IndirectDiffuse )
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
#endif`,ow=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,aw=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,lw=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,cw=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,uw=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,hw=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,dw=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,fw=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,pw=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,mw=`#if defined( USE_POINTS_UV )
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
#endif`,gw=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,_w=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,bw=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,yw=`#if defined( USE_MORPHCOLORS )
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
#endif`,vw=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,xw=`#ifdef USE_MORPHTARGETS
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
#endif`,Sw=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,ww=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,Mw=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,Tw=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Ew=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Aw=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,Cw=`#ifdef USE_NORMALMAP
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
#endif`,Rw=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,Pw=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,Iw=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,Lw=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,Dw=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,Ow=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,kw=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,Nw=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Fw=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,Uw=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,Bw=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,zw=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,Vw=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,Hw=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,Gw=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,Ww=`float getShadowMask() {
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
}`,qw=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,Xw=`#ifdef USE_SKINNING
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
#endif`,jw=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,Kw=`#ifdef USE_SKINNING
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
#endif`,Jw=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,Yw=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Zw=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,$w=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,Qw=`#ifdef USE_TRANSMISSION
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
#endif`,eM=`#ifdef USE_TRANSMISSION
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
#endif`,tM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,nM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,iM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,sM=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,rM=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,oM=`uniform sampler2D t2D;
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
}`,aM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,lM=`uniform float backgroundBlurriness;
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
}`,cM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,uM=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,hM=`#include <common>
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
}`,dM=`#if DEPTH_PACKING == 3200
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
}`,fM=`#define DISTANCE
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
}`,pM=`#define DISTANCE
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
}`,mM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,gM=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,_M=`uniform float scale;
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
}`,bM=`uniform vec3 diffuse;
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
}`,yM=`#include <common>
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
}`,vM=`uniform vec3 diffuse;
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
}`,xM=`#define LAMBERT
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
}`,SM=`#define LAMBERT
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
}`,wM=`#define MATCAP
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
}`,MM=`#define MATCAP
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
}`,TM=`#define NORMAL
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
}`,EM=`#define NORMAL
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
}`,AM=`#define PHONG
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
}`,CM=`#define PHONG
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
}`,RM=`#define STANDARD
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
}`,PM=`#define STANDARD
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
}`,IM=`#define TOON
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
}`,LM=`#define TOON
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
}`,DM=`uniform float size;
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
}`,OM=`uniform vec3 diffuse;
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
}`,kM=`#include <common>
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
}`,NM=`uniform vec3 color;
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
}`,FM=`uniform float rotation;
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
}`,UM=`uniform vec3 diffuse;
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
}`,Xe={alphahash_fragment:oS,alphahash_pars_fragment:aS,alphamap_fragment:lS,alphamap_pars_fragment:cS,alphatest_fragment:uS,alphatest_pars_fragment:hS,aomap_fragment:dS,aomap_pars_fragment:fS,batching_pars_vertex:pS,batching_vertex:mS,begin_vertex:gS,beginnormal_vertex:_S,bsdfs:bS,iridescence_fragment:yS,bumpmap_pars_fragment:vS,clipping_planes_fragment:xS,clipping_planes_pars_fragment:SS,clipping_planes_pars_vertex:wS,clipping_planes_vertex:MS,color_fragment:TS,color_pars_fragment:ES,color_pars_vertex:AS,color_vertex:CS,common:RS,defaultnormal_vertex:PS,displacementmap_pars_vertex:IS,displacementmap_vertex:LS,emissivemap_fragment:DS,emissivemap_pars_fragment:OS,colorspace_fragment:kS,colorspace_pars_fragment:NS,envmap_fragment:FS,envmap_common_pars_fragment:US,envmap_pars_fragment:BS,envmap_pars_vertex:zS,envmap_physical_pars_fragment:ZS,envmap_vertex:VS,fog_vertex:HS,fog_pars_vertex:GS,fog_fragment:WS,fog_pars_fragment:qS,gradientmap_pars_fragment:XS,lightmap_pars_fragment:jS,lights_lambert_fragment:KS,lights_lambert_pars_fragment:JS,lights_pars_begin:YS,lights_toon_fragment:$S,lights_toon_pars_fragment:QS,lights_phong_fragment:ew,lights_phong_pars_fragment:tw,lights_physical_fragment:nw,lights_physical_pars_fragment:iw,lights_fragment_begin:sw,lights_fragment_maps:rw,lights_fragment_end:ow,lightprobes_pars_fragment:aw,logdepthbuf_fragment:lw,logdepthbuf_pars_fragment:cw,logdepthbuf_pars_vertex:uw,logdepthbuf_vertex:hw,map_fragment:dw,map_pars_fragment:fw,map_particle_fragment:pw,map_particle_pars_fragment:mw,metalnessmap_fragment:gw,metalnessmap_pars_fragment:_w,morphinstance_vertex:bw,morphcolor_vertex:yw,morphnormal_vertex:vw,morphtarget_pars_vertex:xw,morphtarget_vertex:Sw,normal_fragment_begin:ww,normal_fragment_maps:Mw,normal_pars_fragment:Tw,normal_pars_vertex:Ew,normal_vertex:Aw,normalmap_pars_fragment:Cw,clearcoat_normal_fragment_begin:Rw,clearcoat_normal_fragment_maps:Pw,clearcoat_pars_fragment:Iw,iridescence_pars_fragment:Lw,opaque_fragment:Dw,packing:Ow,premultiplied_alpha_fragment:kw,project_vertex:Nw,dithering_fragment:Fw,dithering_pars_fragment:Uw,roughnessmap_fragment:Bw,roughnessmap_pars_fragment:zw,shadowmap_pars_fragment:Vw,shadowmap_pars_vertex:Hw,shadowmap_vertex:Gw,shadowmask_pars_fragment:Ww,skinbase_vertex:qw,skinning_pars_vertex:Xw,skinning_vertex:jw,skinnormal_vertex:Kw,specularmap_fragment:Jw,specularmap_pars_fragment:Yw,tonemapping_fragment:Zw,tonemapping_pars_fragment:$w,transmission_fragment:Qw,transmission_pars_fragment:eM,uv_pars_fragment:tM,uv_pars_vertex:nM,uv_vertex:iM,worldpos_vertex:sM,background_vert:rM,background_frag:oM,backgroundCube_vert:aM,backgroundCube_frag:lM,cube_vert:cM,cube_frag:uM,depth_vert:hM,depth_frag:dM,distance_vert:fM,distance_frag:pM,equirect_vert:mM,equirect_frag:gM,linedashed_vert:_M,linedashed_frag:bM,meshbasic_vert:yM,meshbasic_frag:vM,meshlambert_vert:xM,meshlambert_frag:SM,meshmatcap_vert:wM,meshmatcap_frag:MM,meshnormal_vert:TM,meshnormal_frag:EM,meshphong_vert:AM,meshphong_frag:CM,meshphysical_vert:RM,meshphysical_frag:PM,meshtoon_vert:IM,meshtoon_frag:LM,points_vert:DM,points_frag:OM,shadow_vert:kM,shadow_frag:NM,sprite_vert:FM,sprite_frag:UM},ge={common:{diffuse:{value:new Te(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Ne},alphaMap:{value:null},alphaMapTransform:{value:new Ne},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Ne}},envmap:{envMap:{value:null},envMapRotation:{value:new Ne},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Ne}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Ne}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Ne},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Ne},normalScale:{value:new Ue(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Ne},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Ne}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Ne}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Ne}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Te(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Te(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Ne},alphaTest:{value:0},uvTransform:{value:new Ne}},sprite:{diffuse:{value:new Te(16777215)},opacity:{value:1},center:{value:new Ue(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Ne},alphaMap:{value:null},alphaMapTransform:{value:new Ne},alphaTest:{value:0}}},bi={basic:{uniforms:pn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.fog]),vertexShader:Xe.meshbasic_vert,fragmentShader:Xe.meshbasic_frag},lambert:{uniforms:pn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Te(0)},envMapIntensity:{value:1}}]),vertexShader:Xe.meshlambert_vert,fragmentShader:Xe.meshlambert_frag},phong:{uniforms:pn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Te(0)},specular:{value:new Te(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Xe.meshphong_vert,fragmentShader:Xe.meshphong_frag},standard:{uniforms:pn([ge.common,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.roughnessmap,ge.metalnessmap,ge.fog,ge.lights,{emissive:{value:new Te(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Xe.meshphysical_vert,fragmentShader:Xe.meshphysical_frag},toon:{uniforms:pn([ge.common,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.gradientmap,ge.fog,ge.lights,{emissive:{value:new Te(0)}}]),vertexShader:Xe.meshtoon_vert,fragmentShader:Xe.meshtoon_frag},matcap:{uniforms:pn([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,{matcap:{value:null}}]),vertexShader:Xe.meshmatcap_vert,fragmentShader:Xe.meshmatcap_frag},points:{uniforms:pn([ge.points,ge.fog]),vertexShader:Xe.points_vert,fragmentShader:Xe.points_frag},dashed:{uniforms:pn([ge.common,ge.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Xe.linedashed_vert,fragmentShader:Xe.linedashed_frag},depth:{uniforms:pn([ge.common,ge.displacementmap]),vertexShader:Xe.depth_vert,fragmentShader:Xe.depth_frag},normal:{uniforms:pn([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,{opacity:{value:1}}]),vertexShader:Xe.meshnormal_vert,fragmentShader:Xe.meshnormal_frag},sprite:{uniforms:pn([ge.sprite,ge.fog]),vertexShader:Xe.sprite_vert,fragmentShader:Xe.sprite_frag},background:{uniforms:{uvTransform:{value:new Ne},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Xe.background_vert,fragmentShader:Xe.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Ne}},vertexShader:Xe.backgroundCube_vert,fragmentShader:Xe.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Xe.cube_vert,fragmentShader:Xe.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Xe.equirect_vert,fragmentShader:Xe.equirect_frag},distance:{uniforms:pn([ge.common,ge.displacementmap,{referencePosition:{value:new L},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Xe.distance_vert,fragmentShader:Xe.distance_frag},shadow:{uniforms:pn([ge.lights,ge.fog,{color:{value:new Te(0)},opacity:{value:1}}]),vertexShader:Xe.shadow_vert,fragmentShader:Xe.shadow_frag}};bi.physical={uniforms:pn([bi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Ne},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Ne},clearcoatNormalScale:{value:new Ue(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Ne},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Ne},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Ne},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Ne},sheen:{value:0},sheenColor:{value:new Te(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Ne},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Ne},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Ne},transmissionSamplerSize:{value:new Ue},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Ne},attenuationDistance:{value:0},attenuationColor:{value:new Te(0)},specularColor:{value:new Te(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Ne},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Ne},anisotropyVector:{value:new Ue},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Ne}}]),vertexShader:Xe.meshphysical_vert,fragmentShader:Xe.meshphysical_frag};var Wc={r:0,b:0,g:0},BM=new Ie,Ab=new Ne;Ab.set(-1,0,0,0,1,0,0,0,1);function zM(i,e,t,n,s,r){let o=new Te(0),a=s===!0?0:1,l,c,u=null,h=0,d=null;function f(y){let x=y.isScene===!0?y.background:null;if(x&&x.isTexture){let S=y.backgroundBlurriness>0;x=e.get(x,S)}return x}function g(y){let x=!1,S=f(y);S===null?m(o,a):S&&S.isColor&&(m(S,1),x=!0);let T=i.xr.getEnvironmentBlendMode();T==="additive"?t.buffers.color.setClear(0,0,0,1,r):T==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||x)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function b(y,x){let S=f(x);S&&S.isCubeTexture?(c===void 0&&(c=new Ot(new qr(1,1,1),new Ht({name:"BackgroundCubeMaterial",uniforms:js(bi.backgroundCube.uniforms),vertexShader:bi.backgroundCube.vertexShader,fragmentShader:bi.backgroundCube.fragmentShader,side:xn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(T,A,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=x.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=x.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(BM.makeRotationFromEuler(x.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Ab),c.material.toneMapped=je.getTransfer(S.colorSpace)!==ct,(u!==S||h!==S.version||d!==i.toneMapping)&&(c.material.needsUpdate=!0,u=S,h=S.version,d=i.toneMapping),c.layers.enableAll(),y.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new Ot(new Us(2,2),new Ht({name:"BackgroundMaterial",uniforms:js(bi.background.uniforms),vertexShader:bi.background.vertexShader,fragmentShader:bi.background.fragmentShader,side:jn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=x.backgroundIntensity,l.material.toneMapped=je.getTransfer(S.colorSpace)!==ct,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(u!==S||h!==S.version||d!==i.toneMapping)&&(l.material.needsUpdate=!0,u=S,h=S.version,d=i.toneMapping),l.layers.enableAll(),y.unshift(l,l.geometry,l.material,0,0,null))}function m(y,x){y.getRGB(Wc,Yd(i)),t.buffers.color.setClear(Wc.r,Wc.g,Wc.b,x,r)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(y,x=1){o.set(y),a=x,m(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(y){a=y,m(o,a)},render:g,addToRenderList:b,dispose:p}}function VM(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=d(null),r=s,o=!1;function a(O,z,G,D,q){let $=!1,W=h(O,D,G,z);r!==W&&(r=W,c(r.object)),$=f(O,D,G,q),$&&g(O,D,G,q),q!==null&&e.update(q,i.ELEMENT_ARRAY_BUFFER),($||o)&&(o=!1,S(O,z,G,D),q!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(q).buffer))}function l(){return i.createVertexArray()}function c(O){return i.bindVertexArray(O)}function u(O){return i.deleteVertexArray(O)}function h(O,z,G,D){let q=D.wireframe===!0,$=n[z.id];$===void 0&&($={},n[z.id]=$);let W=O.isInstancedMesh===!0?O.id:0,ie=$[W];ie===void 0&&(ie={},$[W]=ie);let j=ie[G.id];j===void 0&&(j={},ie[G.id]=j);let ee=j[q];return ee===void 0&&(ee=d(l()),j[q]=ee),ee}function d(O){let z=[],G=[],D=[];for(let q=0;q<t;q++)z[q]=0,G[q]=0,D[q]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:z,enabledAttributes:G,attributeDivisors:D,object:O,attributes:{},index:null}}function f(O,z,G,D){let q=r.attributes,$=z.attributes,W=0,ie=G.getAttributes();for(let j in ie)if(ie[j].location>=0){let te=q[j],Ee=$[j];if(Ee===void 0&&(j==="instanceMatrix"&&O.instanceMatrix&&(Ee=O.instanceMatrix),j==="instanceColor"&&O.instanceColor&&(Ee=O.instanceColor)),te===void 0||te.attribute!==Ee||Ee&&te.data!==Ee.data)return!0;W++}return r.attributesNum!==W||r.index!==D}function g(O,z,G,D){let q={},$=z.attributes,W=0,ie=G.getAttributes();for(let j in ie)if(ie[j].location>=0){let te=$[j];te===void 0&&(j==="instanceMatrix"&&O.instanceMatrix&&(te=O.instanceMatrix),j==="instanceColor"&&O.instanceColor&&(te=O.instanceColor));let Ee={};Ee.attribute=te,te&&te.data&&(Ee.data=te.data),q[j]=Ee,W++}r.attributes=q,r.attributesNum=W,r.index=D}function b(){let O=r.newAttributes;for(let z=0,G=O.length;z<G;z++)O[z]=0}function m(O){p(O,0)}function p(O,z){let G=r.newAttributes,D=r.enabledAttributes,q=r.attributeDivisors;G[O]=1,D[O]===0&&(i.enableVertexAttribArray(O),D[O]=1),q[O]!==z&&(i.vertexAttribDivisor(O,z),q[O]=z)}function y(){let O=r.newAttributes,z=r.enabledAttributes;for(let G=0,D=z.length;G<D;G++)z[G]!==O[G]&&(i.disableVertexAttribArray(G),z[G]=0)}function x(O,z,G,D,q,$,W){W===!0?i.vertexAttribIPointer(O,z,G,q,$):i.vertexAttribPointer(O,z,G,D,q,$)}function S(O,z,G,D){b();let q=D.attributes,$=G.getAttributes(),W=z.defaultAttributeValues;for(let ie in $){let j=$[ie];if(j.location>=0){let ee=q[ie];if(ee===void 0&&(ie==="instanceMatrix"&&O.instanceMatrix&&(ee=O.instanceMatrix),ie==="instanceColor"&&O.instanceColor&&(ee=O.instanceColor)),ee!==void 0){let te=ee.normalized,Ee=ee.itemSize,ze=e.get(ee);if(ze===void 0)continue;let Y=ze.buffer,_e=ze.type,Se=ze.bytesPerElement,Le=_e===i.INT||_e===i.UNSIGNED_INT||ee.gpuType===sc;if(ee.isInterleavedBufferAttribute){let ye=ee.data,He=ye.isInterleavedBuffer===!0?ye.stride:ye.itemSize,Ft=ee.offset;if(ye.isInstancedInterleavedBuffer||ye.isInstancedBufferAttribute){for(let Oe=0;Oe<j.locationSize;Oe++)p(j.location+Oe,ye.meshPerAttribute);O.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=ye.meshPerAttribute*ye.count)}else for(let Oe=0;Oe<j.locationSize;Oe++)m(j.location+Oe);i.bindBuffer(i.ARRAY_BUFFER,Y);for(let Oe=0;Oe<j.locationSize;Oe++)x(j.location+Oe,Ee/j.locationSize,_e,te,He*Se,(Ft+Ee/j.locationSize*Oe)*Se,Le)}else{if(ee.isInstancedBufferAttribute){for(let ye=0;ye<j.locationSize;ye++)p(j.location+ye,ee.meshPerAttribute);O.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let ye=0;ye<j.locationSize;ye++)m(j.location+ye);i.bindBuffer(i.ARRAY_BUFFER,Y);for(let ye=0;ye<j.locationSize;ye++)x(j.location+ye,Ee/j.locationSize,_e,te,Ee*Se,Ee/j.locationSize*ye*Se,Le)}}else if(W!==void 0){let te=W[ie];if(te!==void 0)switch(te.length){case 2:i.vertexAttrib2fv(j.location,te);break;case 3:i.vertexAttrib3fv(j.location,te);break;case 4:i.vertexAttrib4fv(j.location,te);break;default:i.vertexAttrib1fv(j.location,te)}}}}y()}function T(){N();for(let O in n){let z=n[O];for(let G in z){let D=z[G];for(let q in D){let $=D[q];for(let W in $)u($[W].object),delete $[W];delete D[q]}}delete n[O]}}function A(O){if(n[O.id]===void 0)return;let z=n[O.id];for(let G in z){let D=z[G];for(let q in D){let $=D[q];for(let W in $)u($[W].object),delete $[W];delete D[q]}}delete n[O.id]}function v(O){for(let z in n){let G=n[z];for(let D in G){let q=G[D];if(q[O.id]===void 0)continue;let $=q[O.id];for(let W in $)u($[W].object),delete $[W];delete q[O.id]}}}function E(O){for(let z in n){let G=n[z],D=O.isInstancedMesh===!0?O.id:0,q=G[D];if(q!==void 0){for(let $ in q){let W=q[$];for(let ie in W)u(W[ie].object),delete W[ie];delete q[$]}delete G[D],Object.keys(G).length===0&&delete n[z]}}}function N(){P(),o=!0,r!==s&&(r=s,c(r.object))}function P(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:N,resetDefaultState:P,dispose:T,releaseStatesOfGeometry:A,releaseStatesOfObject:E,releaseStatesOfProgram:v,initAttributes:b,enableAttribute:m,disableUnusedAttributes:y}}function HM(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,u){u!==0&&(i.drawArraysInstanced(n,l,c,u),t.update(c,n,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,u);let d=0;for(let f=0;f<u;f++)d+=c[f];t.update(d,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function GM(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let v=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(v){return!(v!==Kn&&n.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(v){let E=v===ii&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==sn&&v!==Un&&!E&&n.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(Ce("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&Ce("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&Ce("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),g=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),b=i.getParameter(i.MAX_TEXTURE_SIZE),m=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),p=i.getParameter(i.MAX_VERTEX_ATTRIBS),y=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),x=i.getParameter(i.MAX_VARYING_VECTORS),S=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),T=i.getParameter(i.MAX_SAMPLES),A=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:f,maxVertexTextures:g,maxTextureSize:b,maxCubemapSize:m,maxAttributes:p,maxVertexUniforms:y,maxVaryings:x,maxFragmentUniforms:S,maxSamples:T,samples:A}}function WM(i){let e=this,t=null,n=0,s=!1,r=!1,o=new kn,a=new Ne,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){let f=h.length!==0||d||n!==0||s;return s=d,n=h.length,f},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,f){let g=h.clippingPlanes,b=h.clipIntersection,m=h.clipShadows,p=i.get(h);if(!s||g===null||g.length===0||r&&!m)r?u(null):c();else{let y=r?0:n,x=y*4,S=p.clippingState||null;l.value=S,S=u(g,d,x,f);for(let T=0;T!==x;++T)S[T]=t[T];p.clippingState=S,this.numIntersection=b?this.numPlanes:0,this.numPlanes+=y}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function u(h,d,f,g){let b=h!==null?h.length:0,m=null;if(b!==0){if(m=l.value,g!==!0||m===null){let p=f+b*4,y=d.matrixWorldInverse;a.getNormalMatrix(y),(m===null||m.length<p)&&(m=new Float32Array(p));for(let x=0,S=f;x!==b;++x,S+=4)o.copy(h[x]).applyMatrix4(y,a),o.normal.toArray(m,S),m[S+3]=o.constant}l.value=m,l.needsUpdate=!0}return e.numPlanes=b,e.numIntersection=0,m}}var _a=class extends ln{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new Yo(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new qr(5,5,5),r=new Ht({name:"CubemapFromEquirect",uniforms:js(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:xn,blending:Vs});r.uniforms.tEquirect.value=t;let o=new Ot(s,r),a=t.minFilter;return t.minFilter===In&&(t.minFilter=Nt),new Jr(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},rb=256,qM=3,XM=20,Cb=256,Rb=16,jM=3,KM=new L,JM=new Te,Xc=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Jr(1,10,null),this._boxMesh=new Ot(new qr(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=KM}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,g=l.autoClearStencil,b=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,b===null&&(e.background=l.getClearColor(JM));let m=new Jr(n,s,u);return m.position.copy(a),m.update(l,e),l.autoClear=h,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=g,e.background=b,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=lb(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=ab(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(rb,jd(e))}_fromTexture(e,t){e.mapping===Gs||e.mapping===$r?this._setSize(e.image.length===0?rb:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=ob(e,!1,!1),n=Math.log2(e)-qM;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=ob(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Gs||e.mapping===$r?(this._cubemapMaterial===null&&(this._cubemapMaterial=lb()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=ab()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=YM(),this._integrationMaterial=ZM());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Rb);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-jM)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(Cb*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=$M());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function ob(i,e,t){return new _a(i,{minFilter:In,generateMipmaps:e,type:ii,colorSpace:bn,depthBuffer:t})}function ba(i,e,t){return new Ht({name:i,uniforms:e,vertexShader:Xe.cube_vert,fragmentShader:t,side:xn,blending:Vs,depthTest:!1,depthWrite:!1})}function YM(){return ba("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Cb}u

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
	`)}function ZM(){return ba("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Rb}},`

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
	`)}function $M(){return ba("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${XM}
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
	`)}function ab(){return ba("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function lb(){return ba("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function QM(i){let e=new WeakMap,t=new WeakMap,n=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===tc||f===nc)if(e.has(d)){let g=e.get(d).texture;return a(g,d.mapping)}else{let g=d.image;if(g&&g.height>0){let b=new _a(g.height);return b.fromEquirectangularTexture(i,d),e.set(d,b),d.addEventListener("dispose",c),a(b.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,g=f===tc||f===nc,b=f===Gs||f===$r;if(g||b){let m=t.get(d),p=m!==void 0?m.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==p)return n===null&&(n=new Xc(i)),m=g?n.fromEquirectangular(d,m):n.fromCubemap(d,m),m.texture.pmremVersion=d.pmremVersion,t.set(d,m),m.texture;if(m!==void 0)return m.texture;{let y=d.image;return g&&y&&y.height>0||b&&y&&l(y)?(n===null&&(n=new Xc(i)),m=g?n.fromEquirectangular(d):n.fromCubemap(d),m.texture.pmremVersion=d.pmremVersion,t.set(d,m),d.addEventListener("dispose",u),m.texture):null}}}return d}function a(d,f){return f===tc?d.mapping=Gs:f===nc&&(d.mapping=$r),d}function l(d){let f=0,g=6;for(let b=0;b<g;b++)d[b]!==void 0&&f++;return f===g}function c(d){let f=d.target;f.removeEventListener("dispose",c);let g=e.get(f);g!==void 0&&(e.delete(f),g.dispose())}function u(d){let f=d.target;f.removeEventListener("dispose",u);let g=t.get(f);g!==void 0&&(t.delete(f),g.dispose())}function h(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:h}}function eT(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&Ls("WebGLRenderer: "+n+" extension not supported."),s}}}function tT(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(g=>delete s[g]);function a(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let m in g.attributes)e.remove(g.attributes[m]);g.removeEventListener("dispose",a),delete s[g.id],o.unregister(g);let b=r.get(g);b&&(e.remove(b),r.delete(g)),n.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,b){return s[b.id]!==void 0||(b.addEventListener("dispose",a),s[b.id]=new WeakRef(b),o.register(b,b.id,b),t.memory.geometries++),b}function u(g){let b=g.attributes;for(let m in b)e.update(b[m],i.ARRAY_BUFFER)}function h(g){let b=g.index,m=g.attributes.position,p=0;if(m===void 0)return;let y=b!==null?b.array.length:m.array.length/3-1,x=m.count>=65535?qo:Wo,S=new x(Math.ceil(y/3)*6,1),T=S.array;if(b!==null){let v=b.array;p=b.version;for(let E=0,N=0;E<y;E+=3){let P=v[E+0],O=v[E+1],z=v[E+2];T[N++]=P,T[N++]=O,T[N++]=O,T[N++]=z,T[N++]=z,T[N++]=P}}else{p=m.version;for(let v=0,E=0;v<y;v+=3){let N=v+0,P=v+1,O=v+2;T[E++]=N,T[E++]=P,T[E++]=P,T[E++]=O,T[E++]=O,T[E++]=N}}S.version=p;let A=r.get(g);A&&e.remove(A),r.set(g,S)}function d(g){let b=r.get(g);if(b){let m=g.index;m!==null&&b.version<m.version&&h(g)}else h(g);return r.get(g)}function f(){for(let g in s){let b=s[g].deref();b!==void 0&&l(b)}}return{get:c,update:u,getWireframeAttribute:d,dispose:f}}function nT(i,e,t){let n;function s(h){n=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function l(h,d){i.drawElements(n,d,r,h*o),t.update(d,n,1)}function c(h,d,f){f!==0&&(i.drawElementsInstanced(n,d,r,h*o,f),t.update(d,n,f))}function u(h,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,d,0,r,h,0,f);let b=0;for(let m=0;m<f;m++)b+=d[m];t.update(b,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function iT(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:ke("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function sT(i,e,t){let n=new WeakMap,s=new at;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,d=n.get(a);if(d===void 0||d.count!==h){let N=function(){v.dispose(),n.delete(a),a.removeEventListener("dispose",N)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,b=a.morphAttributes.color!==void 0,m=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],y=a.morphAttributes.color||[],x=0;f===!0&&(x=1),g===!0&&(x=2),b===!0&&(x=3);let S=a.attributes.position.count*x,T=1;S>e.maxTextureSize&&(T=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);let A=new Float32Array(S*T*4*h),v=new Ho(A,S,T,h);v.type=Un,v.needsUpdate=!0;let E=x*4;for(let P=0;P<h;P++){let O=m[P],z=p[P],G=y[P],D=S*T*4*P;for(let q=0;q<O.count;q++){let $=q*E;f===!0&&(s.fromBufferAttribute(O,q),A[D+$+0]=s.x,A[D+$+1]=s.y,A[D+$+2]=s.z,A[D+$+3]=0),g===!0&&(s.fromBufferAttribute(z,q),A[D+$+4]=s.x,A[D+$+5]=s.y,A[D+$+6]=s.z,A[D+$+7]=0),b===!0&&(s.fromBufferAttribute(G,q),A[D+$+8]=s.x,A[D+$+9]=s.y,A[D+$+10]=s.z,A[D+$+11]=G.itemSize===4?s.w:1)}}d={count:h,texture:v,size:new Ue(S,T)},n.set(a,d),a.addEventListener("dispose",N)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let f=0;for(let b=0;b<c.length;b++)f+=c[b];let g=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",g),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",d.size)}return{update:r}}function rT(i,e,t,n,s){let r=new WeakMap;function o(c){let u=s.render.frame,h=c.geometry,d=e.get(c,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==u&&(f.update(),r.set(f,u))}return d}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),n.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var oT={[Td]:"LINEAR_TONE_MAPPING",[Ed]:"REINHARD_TONE_MAPPING",[Ad]:"CINEON_TONE_MAPPING",[Cd]:"ACES_FILMIC_TONE_MAPPING",[Pd]:"AGX_TONE_MAPPING",[Id]:"NEUTRAL_TONE_MAPPING",[Rd]:"CUSTOM_TONE_MAPPING"};function aT(i,e,t,n,s,r){let o=new ln(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new Cn;u.setAttribute("position",new _n([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new _n([0,2,0,0,2,0],2));let h=new Wl({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new Ot(u,h),f=new Ui(-1,1,1,-1,0,1),g=null,b=null,m=!1,p,y=null,x=[],S=!1;this.setSize=function(T,A){o.setSize(T,A),a!==null&&a.setSize(T,A),l!==null&&l.setSize(T,A);for(let v=0;v<x.length;v++){let E=x[v];E.setSize&&E.setSize(T,A)}},this.setEffects=function(T){x=T,S=x.length>0&&x[0].isRenderPass===!0;let A=o.width,v=o.height;x.length>0&&a===null&&(a=new ln(A,v,{type:ii,depthBuffer:!1,stencilBuffer:!1}),l=new ln(A,v,{type:ii,depthBuffer:!1,stencilBuffer:!1}));let E=s===!0&&x.some(N=>N.needsDepthTexture===!0);E!==(o.depthTexture!==null)&&(E===!0&&c===null&&(c=new Di(A,v),r===!0&&(c.format=zi,c.type=qs)),o.dispose(),o.depthTexture=E?c:null,o.resolveDepthBuffer=E,o.storeMultisampledDepthBuffer=E);for(let N=0;N<x.length;N++){let P=x[N];P.setSize&&P.setSize(A,v),E&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(c)}},this.begin=function(T,A){if(m||T.toneMapping===mi&&x.length===0)return!1;if(y=A,A!==null){let v=A.width,E=A.height;(o.width!==v||o.height!==E)&&this.setSize(v,E)}return S===!1&&T.setRenderTarget(o),p=T.toneMapping,T.toneMapping=mi,!0},this.hasRenderPass=function(){return S},this.end=function(T,A){T.toneMapping=p,m=!0;let v=o,E=a;for(let N=0;N<x.length;N++){let P=x[N];P.enabled!==!1&&(P.render(T,E,v,A),P.needsSwap!==!1&&(v=E,E=E===a?l:a))}if(g!==T.outputColorSpace||b!==T.toneMapping){g=T.outputColorSpace,b=T.toneMapping,h.defines={},je.getTransfer(g)===ct&&(h.defines.SRGB_TRANSFER="");let N=oT[b];N&&(h.defines[N]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=v.texture,T.setRenderTarget(y),T.render(d,f),y=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),h.dispose()}}var Pb=new tn,Ib=new Di(1,1),Lb=new Zo(1),Db=new Ho,Ob=new Fr,kb=new Yo,cb=[],ub=[],hb=new Float32Array(16),db=new Float32Array(9),fb=new Float32Array(4);function so(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=cb[s];if(r===void 0&&(r=new Float32Array(s),cb[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function Kt(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function Jt(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function Kc(i,e){let t=ub[e];t===void 0&&(t=new Int32Array(e),ub[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function lT(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function cT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Kt(t,e))return;i.uniform2fv(this.addr,e),Jt(t,e)}}function uT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Kt(t,e))return;i.uniform3fv(this.addr,e),Jt(t,e)}}function hT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Kt(t,e))return;i.uniform4fv(this.addr,e),Jt(t,e)}}function dT(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Kt(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),Jt(t,e)}else{if(Kt(t,n))return;fb.set(n),i.uniformMatrix2fv(this.addr,!1,fb),Jt(t,n)}}function fT(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Kt(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),Jt(t,e)}else{if(Kt(t,n))return;db.set(n),i.uniformMatrix3fv(this.addr,!1,db),Jt(t,n)}}function pT(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Kt(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),Jt(t,e)}else{if(Kt(t,n))return;hb.set(n),i.uniformMatrix4fv(this.addr,!1,hb),Jt(t,n)}}function mT(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function gT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Kt(t,e))return;i.uniform2iv(this.addr,e),Jt(t,e)}}function _T(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Kt(t,e))return;i.uniform3iv(this.addr,e),Jt(t,e)}}function bT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Kt(t,e))return;i.uniform4iv(this.addr,e),Jt(t,e)}}function yT(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function vT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Kt(t,e))return;i.uniform2uiv(this.addr,e),Jt(t,e)}}function xT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Kt(t,e))return;i.uniform3uiv(this.addr,e),Jt(t,e)}}function ST(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Kt(t,e))return;i.uniform4uiv(this.addr,e),Jt(t,e)}}function Jc(i){return i.version===0&&(i.compareFunction=Gd,i.needsUpdate=!0),i}function wT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=Jc(Ib):r=Pb,t.setTexture2D(e||r,s)}function MT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||Ob,s)}function TT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=Jc(Lb):r=kb,t.setTextureCube(e||r,s)}function ET(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||Db,s)}function AT(i){switch(i){case 5126:return lT;case 35664:return cT;case 35665:return uT;case 35666:return hT;case 35674:return dT;case 35675:return fT;case 35676:return pT;case 5124:case 35670:return mT;case 35667:case 35671:return gT;case 35668:case 35672:return _T;case 35669:case 35673:return bT;case 5125:return yT;case 36294:return vT;case 36295:return xT;case 36296:return ST;case 35678:case 36198:case 36298:case 36306:case 35682:return wT;case 35679:case 36299:case 36307:return MT;case 35680:case 36300:case 36308:case 36293:return TT;case 36289:case 36303:case 36311:case 36292:return ET}}function CT(i,e){i.uniform1fv(this.addr,e)}function RT(i,e){let t=so(e,this.size,2);i.uniform2fv(this.addr,t)}function PT(i,e){let t=so(e,this.size,3);i.uniform3fv(this.addr,t)}function IT(i,e){let t=so(e,this.size,4);i.uniform4fv(this.addr,t)}function LT(i,e){let t=so(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function DT(i,e){let t=so(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function OT(i,e){let t=so(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function kT(i,e){i.uniform1iv(this.addr,e)}function NT(i,e){i.uniform2iv(this.addr,e)}function FT(i,e){i.uniform3iv(this.addr,e)}function UT(i,e){i.uniform4iv(this.addr,e)}function BT(i,e){i.uniform1uiv(this.addr,e)}function zT(i,e){i.uniform2uiv(this.addr,e)}function VT(i,e){i.uniform3uiv(this.addr,e)}function HT(i,e){i.uniform4uiv(this.addr,e)}function GT(i,e,t){let n=this.cache,s=e.length,r=Kc(t,s);Kt(n,r)||(i.uniform1iv(this.addr,r),Jt(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=Jc(Ib):o=Pb;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function WT(i,e,t){let n=this.cache,s=e.length,r=Kc(t,s);Kt(n,r)||(i.uniform1iv(this.addr,r),Jt(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||Ob,r[o])}function qT(i,e,t){let n=this.cache,s=e.length,r=Kc(t,s);Kt(n,r)||(i.uniform1iv(this.addr,r),Jt(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=Jc(Lb):o=kb;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function XT(i,e,t){let n=this.cache,s=e.length,r=Kc(t,s);Kt(n,r)||(i.uniform1iv(this.addr,r),Jt(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||Db,r[o])}function jT(i){switch(i){case 5126:return CT;case 35664:return RT;case 35665:return PT;case 35666:return IT;case 35674:return LT;case 35675:return DT;case 35676:return OT;case 5124:case 35670:return kT;case 35667:case 35671:return NT;case 35668:case 35672:return FT;case 35669:case 35673:return UT;case 5125:return BT;case 36294:return zT;case 36295:return VT;case 36296:return HT;case 35678:case 36198:case 36298:case 36306:case 35682:return GT;case 35679:case 36299:case 36307:return WT;case 35680:case 36300:case 36308:case 36293:return qT;case 36289:case 36303:case 36311:case 36292:return XT}}var nf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=AT(t.type)}},sf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=jT(t.type)}},rf=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},ef=/(\w+)(\])?(\[|\.)?/g;function pb(i,e){i.seq.push(e),i.map[e.id]=e}function KT(i,e,t){let n=i.name,s=n.length;for(ef.lastIndex=0;;){let r=ef.exec(n),o=ef.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){pb(t,c===void 0?new nf(a,i,e):new sf(a,i,e));break}else{let h=t.map[a];h===void 0&&(h=new rf(a),pb(t,h)),t=h}}}var io=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);KT(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function mb(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var JT=37297,YT=0;function ZT(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var gb=new Ne;function $T(i){je._getMatrix(gb,je.workingColorSpace,i);let e=`mat3( ${gb.elements.map(t=>t.toFixed(4))} )`;switch(je.getTransfer(i)){case zo:return[e,"LinearTransferOETF"];case ct:return[e,"sRGBTransferOETF"];default:return Ce("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function _b(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+ZT(i.getShaderSource(e),a)}else return r}function QT(i,e){let t=$T(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var eE={[Td]:"Linear",[Ed]:"Reinhard",[Ad]:"Cineon",[Cd]:"ACESFilmic",[Pd]:"AgX",[Id]:"Neutral",[Rd]:"Custom"};function tE(i,e){let t=eE[e];return t===void 0?(Ce("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var qc=new L;function nE(){je.getLuminanceCoefficients(qc);let i=qc.x.toFixed(4),e=qc.y.toFixed(4),t=qc.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function iE(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(ga).join(`
`)}function sE(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function rE(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function ga(i){return i!==""}function bb(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function yb(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var oE=/^[ \t]*#include +<([\w\d./]+)>/gm;function of(i){return i.replace(oE,aE)}function aE(i,e){let t=Xe[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return of(t)}var lE=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function vb(i){return i.replace(lE,cE)}function cE(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function xb(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}var uE={[aa]:"SHADOWMAP_TYPE_PCF",[Yr]:"SHADOWMAP_TYPE_VSM"};function hE(i){return uE[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var dE={[$r]:"ENVMAP_MODE_REFRACTION"};function fE(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":dE[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var pE={[Md]:"ENVMAP_BLENDING_MULTIPLY",[z_]:"ENVMAP_BLENDING_MIX",[V_]:"ENVMAP_BLENDING_ADD"};function mE(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":pE[i.combine]||"ENVMAP_BLENDING_NONE"}function gE(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=hE(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=fE(t),h=mE(t),d=iE(t),f=sE(r),g=s.createProgram(),b,m,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(b=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(ga).join(`
`),b.length>0&&(b+=`
`),m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(ga).join(`
`),m.length>0&&(m+=`
`)):(b=[xb(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(ga).join(`
`),m=[xb(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==mi?"#define TONE_MAPPING":"",t.toneMapping!==mi?Xe.tonemapping_pars_fragment:"",t.toneMapping!==mi?tE("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Xe.colorspace_pars_fragment,QT("linearToOutputTexel",t.outputColorSpace),nE(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(ga).join(`
`)),o=of(o),o=bb(o,t),o=yb(o,t),a=of(a),a=bb(a,t),a=yb(a,t),o=vb(o),a=vb(a),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,b=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+b,m=["#define varying in",t.glslVersion===qd?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===qd?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);let y=p+b+o,x=p+m+a,S=mb(s,s.VERTEX_SHADER,y),T=mb(s,s.FRAGMENT_SHADER,x);s.attachShader(g,S),s.attachShader(g,T),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function A(P){if(i.debug.checkShaderErrors){let O=s.getProgramInfoLog(g)||"",z=s.getShaderInfoLog(S)||"",G=s.getShaderInfoLog(T)||"",D=O.trim(),q=z.trim(),$=G.trim(),W=!0,ie=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(W=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,g,S,T);else{let j=_b(s,S,"vertex"),ee=_b(s,T,"fragment");ke("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+D+`
`+j+`
`+ee)}else D!==""?Ce("WebGLProgram: Program Info Log:",D):(q===""||$==="")&&(ie=!1);ie&&(P.diagnostics={runnable:W,programLog:D,vertexShader:{log:q,prefix:b},fragmentShader:{log:$,prefix:m}})}s.deleteShader(S),s.deleteShader(T),v=new io(s,g),E=rE(s,g)}let v;this.getUniforms=function(){return v===void 0&&A(this),v};let E;this.getAttributes=function(){return E===void 0&&A(this),E};let N=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return N===!1&&(N=s.getProgramParameter(g,JT)),N},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=YT++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=S,this.fragmentShader=T,this}var _E=0,af=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new lf(e),t.set(e,n)),n}},lf=class{constructor(e){this.id=_E++,this.code=e,this.usedTimes=0}};function bE(i){return i===fs||i===da||i===fa}function yE(i,e,t,n,s,r){let o=new Ur,a=new af,l=new Set,c=[],u=new Map,h=n.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(v){return l.add(v),v===0?"uv":`uv${v}`}function g(v,E,N,P,O,z){let G=P.fog,D=O.geometry,q=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?P.environment:null,$=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,W=e.get(v.envMap||q,$),ie=d[v.type],j=n.precision;v.precision!==null&&(j=n.getMaxPrecision(v.precision),j!==v.precision&&Ce("WebGLProgram.getParameters:",v.precision,"not supported, using",j,"instead."));let ee=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,te=ee!==void 0?ee.length:0,Ee=0;D.morphAttributes.position!==void 0&&(Ee=1),D.morphAttributes.normal!==void 0&&(Ee=2),D.morphAttributes.color!==void 0&&(Ee=3);let ze,Y,_e,Se;if(ie){let me=bi[ie];ze=me.vertexShader,Y=me.fragmentShader}else{ze=v.vertexShader,Y=v.fragmentShader;let me=a.getVertexShaderStage(v),ht=a.getFragmentShaderStage(v);a.update(v,me,ht),_e=me.id,Se=ht.id}let Le=i.getRenderTarget(),ye=i.state.buffers.depth.getReversed(),He=O.isInstancedMesh===!0,Ft=O.isBatchedMesh===!0,Oe=!!v.map,ut=!!v.matcap,ft=!!W,Ye=ft&&W.isPMREMTexture===!0,rn=!!v.aoMap,Gt=!!v.lightMap,wn=!!v.bumpMap&&v.wireframe===!1,Mt=!!v.normalMap,si=!!v.displacementMap,Yt=!!v.emissiveMap,Bn=!!v.metalnessMap,zn=!!v.roughnessMap,Vn=v.anisotropy>0,k=v.clearcoat>0,Hn=v.diffuseRoughness>0,vt=v.dispersion>0,xt=v.retroreflectivity>0,pe=v.iridescence>0,Wt=v.sheen>0,De=v.transmission>0,Be=Vn&&!!v.anisotropyMap,C=k&&!!v.clearcoatMap,w=k&&!!v.clearcoatNormalMap,U=k&&!!v.clearcoatRoughnessMap,ne=Hn&&!!v.diffuseRoughnessMap,Q=pe&&!!v.iridescenceMap,ae=pe&&!!v.iridescenceThicknessMap,de=Wt&&!!v.sheenColorMap,K=Wt&&!!v.sheenRoughnessMap,J=!!v.specularMap,ce=!!v.specularColorMap,R=!!v.specularIntensityMap,Z=De&&!!v.transmissionMap,X=De&&!!v.thicknessMap,ue=!!v.gradientMap,re=!!v.alphaMap,le=v.alphaTest>0,Re=!!v.alphaHash,qe=!!v.extensions,se=mi;v.toneMapped&&(Le===null||Le.isXRRenderTarget===!0)&&(se=i.toneMapping);let Pe=Ye?W.isCompressedCubeTexture?W.image[0].mipmaps:W.mipmaps:null,Ge={shaderID:ie,shaderType:v.type,shaderName:v.name,vertexShader:ze,fragmentShader:Y,defines:v.defines,customVertexShaderID:_e,customFragmentShaderID:Se,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:j,batching:Ft,batchingColor:Ft&&O._colorsTexture!==null,instancing:He,instancingColor:He&&O.instanceColor!==null,instancingMorph:He&&O.morphTexture!==null,outputColorSpace:Le===null?i.outputColorSpace:Le.isXRRenderTarget===!0?Le.texture.colorSpace:je.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:Oe,matcap:ut,envMap:ft,envMapMode:ft&&W.mapping,envMapPMREM:Ye,envMapMaxLod:Ye?Pe.length-1:null,envMapSize:Ye?Pe[0].width:null,aoMap:rn,lightMap:Gt,bumpMap:wn,normalMap:Mt,displacementMap:si,emissiveMap:Yt,normalMapObjectSpace:Mt&&v.normalMapType===q_,normalMapTangentSpace:Mt&&v.normalMapType===zc,packedNormalMap:Mt&&v.normalMapType===zc&&bE(v.normalMap.format),metalnessMap:Bn,roughnessMap:zn,anisotropy:Vn,anisotropyMap:Be,clearcoat:k,clearcoatMap:C,clearcoatNormalMap:w,clearcoatRoughnessMap:U,diffuseRoughness:Hn,diffuseRoughnessMap:ne,dispersion:vt,retroreflection:xt,iridescence:pe,iridescenceMap:Q,iridescenceThicknessMap:ae,sheen:Wt,sheenColorMap:de,sheenRoughnessMap:K,specularMap:J,specularColorMap:ce,specularIntensityMap:R,transmission:De,transmissionMap:Z,thicknessMap:X,gradientMap:ue,opaque:v.transparent===!1&&v.blending===Zr&&v.alphaToCoverage===!1,alphaMap:re,alphaTest:le,alphaHash:Re,combine:v.combine,mapUv:Oe&&f(v.map.channel),aoMapUv:rn&&f(v.aoMap.channel),lightMapUv:Gt&&f(v.lightMap.channel),bumpMapUv:wn&&f(v.bumpMap.channel),normalMapUv:Mt&&f(v.normalMap.channel),displacementMapUv:si&&f(v.displacementMap.channel),emissiveMapUv:Yt&&f(v.emissiveMap.channel),metalnessMapUv:Bn&&f(v.metalnessMap.channel),roughnessMapUv:zn&&f(v.roughnessMap.channel),anisotropyMapUv:Be&&f(v.anisotropyMap.channel),clearcoatMapUv:C&&f(v.clearcoatMap.channel),clearcoatNormalMapUv:w&&f(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:U&&f(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&f(v.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(v.iridescenceMap.channel),iridescenceThicknessMapUv:ae&&f(v.iridescenceThicknessMap.channel),sheenColorMapUv:de&&f(v.sheenColorMap.channel),sheenRoughnessMapUv:K&&f(v.sheenRoughnessMap.channel),specularMapUv:J&&f(v.specularMap.channel),specularColorMapUv:ce&&f(v.specularColorMap.channel),specularIntensityMapUv:R&&f(v.specularIntensityMap.channel),transmissionMapUv:Z&&f(v.transmissionMap.channel),thicknessMapUv:X&&f(v.thicknessMap.channel),alphaMapUv:re&&f(v.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(Mt||Vn),vertexNormals:!!D.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:O.isPoints===!0&&!!D.attributes.uv&&(Oe||re),fog:!!G,useFog:v.fog===!0,fogExp2:!!G&&G.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||D.attributes.normal===void 0&&Mt===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:ye,skinning:O.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:te,morphTextureStride:Ee,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:z.filter(me=>me.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:v.dithering,shadowMapEnabled:i.shadowMap.enabled&&N.length>0,shadowMapType:i.shadowMap.type,toneMapping:se,decodeVideoTexture:Oe&&v.map.isVideoTexture===!0&&je.getTransfer(v.map.colorSpace)===ct,decodeVideoTextureEmissive:Yt&&v.emissiveMap.isVideoTexture===!0&&je.getTransfer(v.emissiveMap.colorSpace)===ct,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===Sn,flipSided:v.side===xn,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:qe&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(qe&&v.extensions.multiDraw===!0||Ft)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return Ge.vertexUv1s=l.has(1),Ge.vertexUv2s=l.has(2),Ge.vertexUv3s=l.has(3),l.clear(),Ge}function b(v){let E=[];if(v.shaderID?E.push(v.shaderID):(E.push(v.customVertexShaderID),E.push(v.customFragmentShaderID)),v.defines!==void 0)for(let N in v.defines)E.push(N),E.push(v.defines[N]);return v.isRawShaderMaterial===!1&&(m(E,v),p(E,v),E.push(i.outputColorSpace)),E.push(v.customProgramCacheKey),E.join()}function m(v,E){v.push(E.precision),v.push(E.outputColorSpace),v.push(E.envMapMode),v.push(E.envMapPMREM),v.push(E.envMapMaxLod),v.push(E.envMapSize),v.push(E.mapUv),v.push(E.alphaMapUv),v.push(E.lightMapUv),v.push(E.aoMapUv),v.push(E.bumpMapUv),v.push(E.normalMapUv),v.push(E.displacementMapUv),v.push(E.emissiveMapUv),v.push(E.metalnessMapUv),v.push(E.roughnessMapUv),v.push(E.anisotropyMapUv),v.push(E.clearcoatMapUv),v.push(E.clearcoatNormalMapUv),v.push(E.clearcoatRoughnessMapUv),v.push(E.diffuseRoughnessMapUv),v.push(E.iridescenceMapUv),v.push(E.iridescenceThicknessMapUv),v.push(E.sheenColorMapUv),v.push(E.sheenRoughnessMapUv),v.push(E.specularMapUv),v.push(E.specularColorMapUv),v.push(E.specularIntensityMapUv),v.push(E.transmissionMapUv),v.push(E.thicknessMapUv),v.push(E.combine),v.push(E.fogExp2),v.push(E.sizeAttenuation),v.push(E.morphTargetsCount),v.push(E.numSunLights),v.push(E.numDirLights),v.push(E.numPointLights),v.push(E.numSpotLights),v.push(E.numSpotLightMaps),v.push(E.numHemiLights),v.push(E.numRectAreaLights),v.push(E.numSunLightShadows),v.push(E.numDirLightShadows),v.push(E.numPointLightShadows),v.push(E.numSpotLightShadows),v.push(E.numSpotLightShadowsWithMaps),v.push(E.numLightProbes),v.push(E.numLightProbeGrids),v.push(E.shadowMapType),v.push(E.toneMapping),v.push(E.numClippingPlanes),v.push(E.numClipIntersection),v.push(E.depthPacking)}function p(v,E){o.disableAll(),E.instancing&&o.enable(0),E.instancingColor&&o.enable(1),E.instancingMorph&&o.enable(2),E.matcap&&o.enable(3),E.envMap&&o.enable(4),E.normalMapObjectSpace&&o.enable(5),E.normalMapTangentSpace&&o.enable(6),E.clearcoat&&o.enable(7),E.iridescence&&o.enable(8),E.alphaTest&&o.enable(9),E.vertexColors&&o.enable(10),E.vertexAlphas&&o.enable(11),E.vertexUv1s&&o.enable(12),E.vertexUv2s&&o.enable(13),E.vertexUv3s&&o.enable(14),E.vertexTangents&&o.enable(15),E.anisotropy&&o.enable(16),E.alphaHash&&o.enable(17),E.batching&&o.enable(18),E.dispersion&&o.enable(19),E.retroreflection&&o.enable(24),E.diffuseRoughness&&o.enable(25),E.batchingColor&&o.enable(20),E.gradientMap&&o.enable(21),E.packedNormalMap&&o.enable(22),E.vertexNormals&&o.enable(23),v.push(o.mask),o.disableAll(),E.fog&&o.enable(0),E.useFog&&o.enable(1),E.flatShading&&o.enable(2),E.logarithmicDepthBuffer&&o.enable(3),E.reversedDepthBuffer&&o.enable(4),E.skinning&&o.enable(5),E.morphTargets&&o.enable(6),E.morphNormals&&o.enable(7),E.morphColors&&o.enable(8),E.premultipliedAlpha&&o.enable(9),E.shadowMapEnabled&&o.enable(10),E.doubleSided&&o.enable(11),E.flipSided&&o.enable(12),E.useDepthPacking&&o.enable(13),E.dithering&&o.enable(14),E.transmission&&o.enable(15),E.sheen&&o.enable(16),E.opaque&&o.enable(17),E.pointsUvs&&o.enable(18),E.decodeVideoTexture&&o.enable(19),E.decodeVideoTextureEmissive&&o.enable(20),E.alphaToCoverage&&o.enable(21),E.numLightProbeGrids>0&&o.enable(22),E.hasPositionAttribute&&o.enable(23),v.push(o.mask)}function y(v){let E=d[v.type],N;if(E){let P=bi[E];N=nb.clone(P.uniforms)}else N=v.uniforms;return N}function x(v,E){let N=u.get(E);return N!==void 0?++N.usedTimes:(N=new gE(i,E,v,s),c.push(N),u.set(E,N)),N}function S(v){if(--v.usedTimes===0){let E=c.indexOf(v);c[E]=c[c.length-1],c.pop(),u.delete(v.cacheKey),v.destroy()}}function T(v){a.remove(v)}function A(){a.dispose()}return{getParameters:g,getProgramCacheKey:b,getUniforms:y,acquireProgram:x,releaseProgram:S,releaseShaderCache:T,programs:c,dispose:A}}function vE(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function xE(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function Sb(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function wb(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,g,b,m,p){let y=i[e];return y===void 0?(y={id:d.id,object:d,geometry:f,material:g,materialVariant:o(d),groupOrder:b,renderOrder:d.renderOrder,z:m,group:p},i[e]=y):(y.id=d.id,y.object=d,y.geometry=f,y.material=g,y.materialVariant=o(d),y.groupOrder=b,y.renderOrder=d.renderOrder,y.z=m,y.group=p),e++,y}function l(d,f,g,b,m,p,y){y.reversedDepth===!0&&(m=-m);let x=a(d,f,g,b,m,p);g.transmission>0?n.push(x):g.transparent===!0?s.push(x):t.push(x)}function c(d,f,g,b,m,p){let y=a(d,f,g,b,m,p);g.transmission>0?n.unshift(y):g.transparent===!0?s.unshift(y):t.unshift(y)}function u(d,f){t.length>1&&t.sort(d||xE),n.length>1&&n.sort(f||Sb),s.length>1&&s.sort(f||Sb)}function h(){for(let d=e,f=i.length;d<f;d++){let g=i[d];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:h,sort:u}}function SE(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new wb,i.set(n,[o])):s>=r.length?(o=new wb,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function wE(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new L,color:new Te};break;case"SpotLight":t={position:new L,direction:new L,color:new Te,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new L,color:new Te,distance:0,decay:0};break;case"HemisphereLight":t={direction:new L,skyColor:new Te,groundColor:new Te};break;case"RectAreaLight":t={color:new Te,position:new L,halfWidth:new L,halfHeight:new L};break}return i[e.id]=t,t}}}function ME(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ue};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ue};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ue,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var TE=0;function EE(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function AE(i){let e=new wE,t=ME(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new L);let s=new L,r=new Ie,o=new Ie;function a(c){let u=0,h=0,d=0;for(let z=0;z<9;z++)n.probe[z].set(0,0,0);let f=0,g=0,b=0,m=0,p=0,y=0,x=0,S=0,T=0,A=0,v=0,E=0,N=0,P=0;c.sort(EE);for(let z=0,G=c.length;z<G;z++){let D=c[z],q=D.color,$=D.intensity,W=D.distance,ie=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===fs?ie=D.shadow.map.texture:ie=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)u+=q.r*$,h+=q.g*$,d+=q.b*$;else if(D.isLightProbe){for(let j=0;j<9;j++)n.probe[j].addScaledVector(D.sh.coefficients[j],$);P++}else if(D.isSunLight){let j=e.get(D);if(j.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let ee=D.shadow,te=t.get(D);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),n.sunShadow[g]=te,n.sunShadowMap[g]=ie;let Ee=ee.getViewportCount();for(let ze=0;ze<Ee;ze++)n.sunShadowMatrix[b+ze]=ee.getMatrix(ze),n.sunShadowCascade[b+ze]=ee._cascadeData[ze];b+=Ee,g++}n.sun[f]=j,f++}else if(D.isDirectionalLight){let j=e.get(D);if(j.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let ee=D.shadow,te=t.get(D);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.directionalShadow[m]=te,n.directionalShadowMap[m]=ie,n.directionalShadowMatrix[m]=D.shadow.matrix,T++}n.directional[m]=j,m++}else if(D.isSpotLight){let j=e.get(D);j.position.setFromMatrixPosition(D.matrixWorld),j.color.copy(q).multiplyScalar($),j.distance=W,j.coneCos=Math.cos(D.angle),j.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),j.decay=D.decay,n.spot[y]=j;let ee=D.shadow;if(D.map&&(n.spotLightMap[E]=D.map,E++,ee.updateMatrices(D),D.castShadow&&N++),n.spotLightMatrix[y]=ee.matrix,D.castShadow){let te=t.get(D);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.spotShadow[y]=te,n.spotShadowMap[y]=ie,v++}y++}else if(D.isRectAreaLight){let j=e.get(D);j.color.copy(q).multiplyScalar($),j.halfWidth.set(D.width*.5,0,0),j.halfHeight.set(0,D.height*.5,0),n.rectArea[x]=j,x++}else if(D.isPointLight){let j=e.get(D);if(j.color.copy(D.color).multiplyScalar(D.intensity),j.distance=D.distance,j.decay=D.decay,D.castShadow){let ee=D.shadow,te=t.get(D);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,te.shadowCameraNear=ee.camera.near,te.shadowCameraFar=ee.camera.far,n.pointShadow[p]=te,n.pointShadowMap[p]=ie,n.pointShadowMatrix[p]=D.shadow.matrix,A++}n.point[p]=j,p++}else if(D.isHemisphereLight){let j=e.get(D);j.skyColor.copy(D.color).multiplyScalar($),j.groundColor.copy(D.groundColor).multiplyScalar($),n.hemi[S]=j,S++}}x>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=ge.LTC_FLOAT_1,n.rectAreaLTC2=ge.LTC_FLOAT_2):(n.rectAreaLTC1=ge.LTC_HALF_1,n.rectAreaLTC2=ge.LTC_HALF_2)),n.ambient[0]=u,n.ambient[1]=h,n.ambient[2]=d;let O=n.hash;(O.sunLength!==f||O.directionalLength!==m||O.pointLength!==p||O.spotLength!==y||O.rectAreaLength!==x||O.hemiLength!==S||O.numSunShadows!==g||O.numDirectionalShadows!==T||O.numPointShadows!==A||O.numSpotShadows!==v||O.numSpotMaps!==E||O.numLightProbes!==P)&&(n.sun.length=f,n.directional.length=m,n.spot.length=y,n.rectArea.length=x,n.point.length=p,n.hemi.length=S,n.sunShadow.length=g,n.sunShadowMap.length=g,n.sunShadowMatrix.length=b,n.sunShadowCascade.length=b,n.directionalShadow.length=T,n.directionalShadowMap.length=T,n.directionalShadowMatrix.length=T,n.pointShadow.length=A,n.pointShadowMap.length=A,n.pointShadowMatrix.length=A,n.spotShadow.length=v,n.spotShadowMap.length=v,n.spotLightMatrix.length=v+E-N,n.spotLightMap.length=E,n.numSpotLightShadowsWithMaps=N,n.numLightProbes=P,O.sunLength=f,O.directionalLength=m,O.pointLength=p,O.spotLength=y,O.rectAreaLength=x,O.hemiLength=S,O.numSunShadows=g,O.numDirectionalShadows=T,O.numPointShadows=A,O.numSpotShadows=v,O.numSpotMaps=E,O.numLightProbes=P,n.version=TE++)}function l(c,u){let h=0,d=0,f=0,g=0,b=0,m=0,p=u.matrixWorldInverse;for(let y=0,x=c.length;y<x;y++){let S=c[y];if(S.isSunLight){let T=n.sun[h];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(p),h++}else if(S.isDirectionalLight){let T=n.directional[d];T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(p),d++}else if(S.isSpotLight){let T=n.spot[g];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(p),T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(p),g++}else if(S.isRectAreaLight){let T=n.rectArea[b];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(p),o.identity(),r.copy(S.matrixWorld),r.premultiply(p),o.extractRotation(r),T.halfWidth.set(S.width*.5,0,0),T.halfHeight.set(0,S.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),b++}else if(S.isPointLight){let T=n.point[f];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(p),f++}else if(S.isHemisphereLight){let T=n.hemi[m];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(p),m++}}}return{setup:a,setupView:l,state:n}}function Mb(i){let e=new AE(i),t=[],n=[],s=[];function r(h){u.camera=h,t.length=0,n.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){n.push(h)}function l(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function c(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function CE(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new Mb(i),e.set(s,[a])):r>=o.length?(a=new Mb(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var RE=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,PE=`uniform sampler2D shadow_pass;
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
}`,IE=[new L(1,0,0),new L(-1,0,0),new L(0,1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1)],LE=[new L(0,-1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1),new L(0,-1,0),new L(0,-1,0)],Tb=new Ie,ma=new L,tf=new L;function DE(i,e,t){let n=new us,s=new Ue,r=new Ue,o=new at,a=new ql,l=new Xl,c={},u=t.maxTextureSize,h={[jn]:xn,[xn]:jn,[Sn]:Sn},d=new Ht({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ue},radius:{value:4}},vertexShader:RE,fragmentShader:PE}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let g=new Cn;g.setAttribute("position",new Dt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let b=new Ot(g,d),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=aa;let p=this.type;this.render=function(A,v,E){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||A.length===0)return;this.type===x_&&(Ce("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=aa);let N=i.getRenderTarget(),P=i.getActiveCubeFace(),O=i.getActiveMipmapLevel(),z=i.state;z.setBlending(Vs),z.buffers.depth.getReversed()===!0?z.buffers.color.setClear(0,0,0,0):z.buffers.color.setClear(1,1,1,1),z.buffers.depth.setTest(!0),z.setScissorTest(!1);let G=p!==this.type;G&&v.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(q=>q.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,q=A.length;D<q;D++){let $=A[D],W=$.shadow;if(W===void 0){Ce("WebGLShadowMap:",$,"has no shadow.");continue}if(W.autoUpdate===!1&&W.needsUpdate===!1)continue;s.copy(W.mapSize);let ie=W.getFrameExtents();s.multiply(ie),r.copy(W.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/ie.x),s.x=r.x*ie.x,W.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/ie.y),s.y=r.y*ie.y,W.mapSize.y=r.y));let j=i.state.buffers.depth.getReversed();if(W.camera._reversedDepth=j,W.map===null||G===!0){if(W.map!==null&&(W.map.depthTexture!==null&&(W.map.depthTexture.dispose(),W.map.depthTexture=null),W.map.dispose()),this.type===Yr){if($.isPointLight){Ce("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}W.map=new ln(s.x,s.y,{format:fs,type:ii,minFilter:Nt,magFilter:Nt,generateMipmaps:!1}),W.map.texture.name=$.name+".shadowMap",W.map.depthTexture=new Di(s.x,s.y,Un),W.map.depthTexture.name=$.name+".shadowMapDepth",W.map.depthTexture.format=Pi,W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=kt,W.map.depthTexture.magFilter=kt}else $.isPointLight?(W.map=new _a(s.x),W.map.depthTexture=new Zo(s.x,ni)):(W.map=new ln(s.x,s.y),W.map.depthTexture=new Di(s.x,s.y,ni)),W.map.depthTexture.name=$.name+".shadowMap",W.map.depthTexture.format=Pi,this.type===aa?(W.map.depthTexture.compareFunction=j?Hd:Vd,W.map.depthTexture.minFilter=Nt,W.map.depthTexture.magFilter=Nt):(W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=kt,W.map.depthTexture.magFilter=kt);W.camera.updateProjectionMatrix()}W.map.isWebGLCubeRenderTarget!==!0&&(W.map.width!==s.x||W.map.height!==s.y)&&W.map.setSize(s.x,s.y);let ee=W.map.isWebGLCubeRenderTarget?6:W.getViewportCount();$.isPointLight!==!0&&W.updateMatrices($,E);let te=(W.camera.layers.mask&4294967294)!==0?W.camera.layers:E.layers;for(let Ee=0;Ee<ee;Ee++){let ze=W.getCamera(Ee);if($.isPointLight){let Y=W.camera,_e=W.matrix,Se=$.distance||Y.far;Se!==Y.far&&(Y.far=Se,Y.updateProjectionMatrix()),ma.setFromMatrixPosition($.matrixWorld),Y.position.copy(ma),tf.copy(Y.position),tf.add(IE[Ee]),Y.up.copy(LE[Ee]),Y.lookAt(tf),Y.updateMatrixWorld(),_e.makeTranslation(-ma.x,-ma.y,-ma.z),Tb.multiplyMatrices(Y.projectionMatrix,Y.matrixWorldInverse),W._frustum.setFromProjectionMatrix(Tb,Y.coordinateSystem,Y.reversedDepth)}if(W.map.isWebGLCubeRenderTarget)i.setRenderTarget(W.map,Ee),i.clear();else{Ee===0&&(i.setRenderTarget(W.map),i.clear());let Y=W.getViewport(Ee);o.set(r.x*Y.x,r.y*Y.y,r.x*Y.z,r.y*Y.w),z.viewport(o)}n=W.getFrustum(Ee),S(v,E,ze,$,te,this.type)}W.isPointLightShadow!==!0&&this.type===Yr&&y(W,E),W.needsUpdate=!1}p=this.type,m.needsUpdate=!1,i.setRenderTarget(N,P,O)};function y(A,v){let E=e.update(b);d.defines.VSM_SAMPLES!==A.blurSamples&&(d.defines.VSM_SAMPLES=A.blurSamples,f.defines.VSM_SAMPLES=A.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),A.mapPass===null?A.mapPass=new ln(s.x,s.y,{format:fs,type:ii}):(A.mapPass.width!==A.map.width||A.mapPass.height!==A.map.height)&&A.mapPass.setSize(A.map.width,A.map.height),d.uniforms.shadow_pass.value=A.map.depthTexture,d.uniforms.resolution.value.set(A.map.width,A.map.height),d.uniforms.radius.value=A.radius,i.setRenderTarget(A.mapPass),i.clear(),i.renderBufferDirect(v,null,E,d,b,null),f.uniforms.shadow_pass.value=A.mapPass.texture,f.uniforms.resolution.value.set(A.map.width,A.map.height),f.uniforms.radius.value=A.radius,i.setRenderTarget(A.map),i.clear(),i.renderBufferDirect(v,null,E,f,b,null)}function x(A,v,E,N){let P=null,O=E.isPointLight===!0?A.customDistanceMaterial:A.customDepthMaterial;if(O!==void 0)P=O;else if(P=E.isPointLight===!0?l:a,i.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){let z=P.uuid,G=v.uuid,D=c[z];D===void 0&&(D={},c[z]=D);let q=D[G];q===void 0&&(q=P.clone(),D[G]=q,v.addEventListener("dispose",T)),P=q}if(P.visible=v.visible,P.wireframe=v.wireframe,N===Yr?P.side=v.shadowSide!==null?v.shadowSide:v.side:P.side=v.shadowSide!==null?v.shadowSide:h[v.side],P.alphaMap=v.alphaMap,P.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,P.map=v.map,P.clipShadows=v.clipShadows,P.clippingPlanes=v.clippingPlanes,P.clipIntersection=v.clipIntersection,P.displacementMap=v.displacementMap,P.displacementScale=v.displacementScale,P.displacementBias=v.displacementBias,P.wireframeLinewidth=v.wireframeLinewidth,P.linewidth=v.linewidth,E.isPointLight===!0&&P.isMeshDistanceMaterial===!0){let z=i.properties.get(P);z.light=E}return P}function S(A,v,E,N,P,O){if(A.visible===!1)return;if(A.layers.test(P)&&(A.isMesh||A.isLine||A.isPoints)&&(A.castShadow||A.receiveShadow&&O===Yr)&&(!A.frustumCulled||A.intersectsFrustum(n))){A.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,A.matrixWorld);let D=e.update(A),q=A.material;if(Array.isArray(q)){let $=D.groups;for(let W=0,ie=$.length;W<ie;W++){let j=$[W],ee=q[j.materialIndex];if(ee&&ee.visible){let te=x(A,ee,N,O);A.onBeforeShadow(i,A,v,E,D,te,j),i.renderBufferDirect(E,null,D,te,A,j),A.onAfterShadow(i,A,v,E,D,te,j)}}}else if(q.visible){let $=x(A,q,N,O);A.onBeforeShadow(i,A,v,E,D,$,null),i.renderBufferDirect(E,null,D,$,A,null),A.onAfterShadow(i,A,v,E,D,$,null)}}let G=A.children;for(let D=0,q=G.length;D<q;D++)S(G[D],v,E,N,P,O)}function T(A){A.target.removeEventListener("dispose",T);for(let E in c){let N=c[E],P=A.target.uuid;P in N&&(N[P].dispose(),delete N[P])}}}function OE(i,e){function t(){let R=!1,Z=new at,X=null,ue=new at(0,0,0,0);return{setMask:function(re){X!==re&&!R&&(i.colorMask(re,re,re,re),X=re)},setLocked:function(re){R=re},setClear:function(re,le,Re,qe,se){se===!0&&(re*=qe,le*=qe,Re*=qe),Z.set(re,le,Re,qe),ue.equals(Z)===!1&&(i.clearColor(re,le,Re,qe),ue.copy(Z))},reset:function(){R=!1,X=null,ue.set(-1,0,0,0)}}}function n(){let R=!1,Z=!1,X=null,ue=null,re=null;return{setReversed:function(le){if(Z!==le){let Re=e.get("EXT_clip_control");le?Re.clipControlEXT(Re.LOWER_LEFT_EXT,Re.ZERO_TO_ONE_EXT):Re.clipControlEXT(Re.LOWER_LEFT_EXT,Re.NEGATIVE_ONE_TO_ONE_EXT),Z=le;let qe=re;re=null,this.setClear(qe)}},getReversed:function(){return Z},setTest:function(le){le?ye(i.DEPTH_TEST):He(i.DEPTH_TEST)},setMask:function(le){X!==le&&!R&&(i.depthMask(le),X=le)},setFunc:function(le){if(Z&&(le=eb[le]),ue!==le){switch(le){case Dl:i.depthFunc(i.NEVER);break;case Ol:i.depthFunc(i.ALWAYS);break;case kl:i.depthFunc(i.LESS);break;case Ri:i.depthFunc(i.LEQUAL);break;case Nl:i.depthFunc(i.EQUAL);break;case Fl:i.depthFunc(i.GEQUAL);break;case Ir:i.depthFunc(i.GREATER);break;case Ul:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}ue=le}},setLocked:function(le){R=le},setClear:function(le){re!==le&&(re=le,Z&&(le=1-le),i.clearDepth(le))},reset:function(){R=!1,X=null,ue=null,re=null,Z=!1}}}function s(){let R=!1,Z=null,X=null,ue=null,re=null,le=null,Re=null,qe=null,se=null;return{setTest:function(Pe){R||(Pe?ye(i.STENCIL_TEST):He(i.STENCIL_TEST))},setMask:function(Pe){Z!==Pe&&!R&&(i.stencilMask(Pe),Z=Pe)},setFunc:function(Pe,Ge,me){(X!==Pe||ue!==Ge||re!==me)&&(i.stencilFunc(Pe,Ge,me),X=Pe,ue=Ge,re=me)},setOp:function(Pe,Ge,me){(le!==Pe||Re!==Ge||qe!==me)&&(i.stencilOp(Pe,Ge,me),le=Pe,Re=Ge,qe=me)},setLocked:function(Pe){R=Pe},setClear:function(Pe){se!==Pe&&(i.clearStencil(Pe),se=Pe)},reset:function(){R=!1,Z=null,X=null,ue=null,re=null,le=null,Re=null,qe=null,se=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,u={},h={},d={},f=new WeakMap,g=[],b=null,m=!1,p=null,y=null,x=null,S=null,T=null,A=null,v=null,E=new Te(0,0,0),N=0,P=!1,O=null,z=null,G=null,D=null,q=null,$=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),W=!1,ie=0,j=i.getParameter(i.VERSION);j.indexOf("WebGL")!==-1?(ie=parseFloat(/^WebGL (\d)/.exec(j)[1]),W=ie>=1):j.indexOf("OpenGL ES")!==-1&&(ie=parseFloat(/^OpenGL ES (\d)/.exec(j)[1]),W=ie>=2);let ee=null,te={},Ee=i.getParameter(i.SCISSOR_BOX),ze=i.getParameter(i.VIEWPORT),Y=new at().fromArray(Ee),_e=new at().fromArray(ze);function Se(R,Z,X,ue){let re=new Uint8Array(4),le=i.createTexture();i.bindTexture(R,le),i.texParameteri(R,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(R,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Re=0;Re<X;Re++)R===i.TEXTURE_3D||R===i.TEXTURE_2D_ARRAY?i.texImage3D(Z,0,i.RGBA,1,1,ue,0,i.RGBA,i.UNSIGNED_BYTE,re):i.texImage2D(Z+Re,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,re);return le}let Le={};Le[i.TEXTURE_2D]=Se(i.TEXTURE_2D,i.TEXTURE_2D,1),Le[i.TEXTURE_CUBE_MAP]=Se(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Le[i.TEXTURE_2D_ARRAY]=Se(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Le[i.TEXTURE_3D]=Se(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ye(i.DEPTH_TEST),o.setFunc(Ri),wn(!1),Mt(bd),ye(i.CULL_FACE),rn(Vs);function ye(R){u[R]!==!0&&(i.enable(R),u[R]=!0)}function He(R){u[R]!==!1&&(i.disable(R),u[R]=!1)}function Ft(R,Z){return d[R]!==Z?(i.bindFramebuffer(R,Z),d[R]=Z,R===i.DRAW_FRAMEBUFFER&&(d[i.FRAMEBUFFER]=Z),R===i.FRAMEBUFFER&&(d[i.DRAW_FRAMEBUFFER]=Z),!0):!1}function Oe(R,Z){let X=g,ue=!1;if(R){X=f.get(Z),X===void 0&&(X=[],f.set(Z,X));let re=R.textures;if(X.length!==re.length||X[0]!==i.COLOR_ATTACHMENT0){for(let le=0,Re=re.length;le<Re;le++)X[le]=i.COLOR_ATTACHMENT0+le;X.length=re.length,ue=!0}}else X[0]!==i.BACK&&(X[0]=i.BACK,ue=!0);ue&&i.drawBuffers(X)}function ut(R){return b!==R?(i.useProgram(R),b=R,!0):!1}let ft={[Hs]:i.FUNC_ADD,[w_]:i.FUNC_SUBTRACT,[M_]:i.FUNC_REVERSE_SUBTRACT};ft[T_]=i.MIN,ft[E_]=i.MAX;let Ye={[A_]:i.ZERO,[C_]:i.ONE,[R_]:i.SRC_COLOR,[Sd]:i.SRC_ALPHA,[k_]:i.SRC_ALPHA_SATURATE,[D_]:i.DST_COLOR,[I_]:i.DST_ALPHA,[P_]:i.ONE_MINUS_SRC_COLOR,[wd]:i.ONE_MINUS_SRC_ALPHA,[O_]:i.ONE_MINUS_DST_COLOR,[L_]:i.ONE_MINUS_DST_ALPHA,[N_]:i.CONSTANT_COLOR,[F_]:i.ONE_MINUS_CONSTANT_COLOR,[U_]:i.CONSTANT_ALPHA,[B_]:i.ONE_MINUS_CONSTANT_ALPHA};function rn(R,Z,X,ue,re,le,Re,qe,se,Pe){if(R===Vs){m===!0&&(He(i.BLEND),m=!1);return}if(m===!1&&(ye(i.BLEND),m=!0),R!==S_){if(R!==p||Pe!==P){if((y!==Hs||T!==Hs)&&(i.blendEquation(i.FUNC_ADD),y=Hs,T=Hs),Pe)switch(R){case Zr:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case yd:i.blendFunc(i.ONE,i.ONE);break;case vd:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case xd:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:ke("WebGLState: Invalid blending: ",R);break}else switch(R){case Zr:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case yd:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case vd:ke("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case xd:ke("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:ke("WebGLState: Invalid blending: ",R);break}x=null,S=null,A=null,v=null,E.set(0,0,0),N=0,p=R,P=Pe}return}re=re||Z,le=le||X,Re=Re||ue,(Z!==y||re!==T)&&(i.blendEquationSeparate(ft[Z],ft[re]),y=Z,T=re),(X!==x||ue!==S||le!==A||Re!==v)&&(i.blendFuncSeparate(Ye[X],Ye[ue],Ye[le],Ye[Re]),x=X,S=ue,A=le,v=Re),(qe.equals(E)===!1||se!==N)&&(i.blendColor(qe.r,qe.g,qe.b,se),E.copy(qe),N=se),p=R,P=!1}function Gt(R,Z){R.side===Sn?He(i.CULL_FACE):ye(i.CULL_FACE);let X=R.side===xn;Z&&(X=!X),wn(X),R.blending===Zr&&R.transparent===!1?rn(Vs):rn(R.blending,R.blendEquation,R.blendSrc,R.blendDst,R.blendEquationAlpha,R.blendSrcAlpha,R.blendDstAlpha,R.blendColor,R.blendAlpha,R.premultipliedAlpha),o.setFunc(R.depthFunc),o.setTest(R.depthTest),o.setMask(R.depthWrite),r.setMask(R.colorWrite);let ue=R.stencilWrite;a.setTest(ue),ue&&(a.setMask(R.stencilWriteMask),a.setFunc(R.stencilFunc,R.stencilRef,R.stencilFuncMask),a.setOp(R.stencilFail,R.stencilZFail,R.stencilZPass)),Yt(R.polygonOffset,R.polygonOffsetFactor,R.polygonOffsetUnits),R.alphaToCoverage===!0?ye(i.SAMPLE_ALPHA_TO_COVERAGE):He(i.SAMPLE_ALPHA_TO_COVERAGE)}function wn(R){O!==R&&(R?i.frontFace(i.CW):i.frontFace(i.CCW),O=R)}function Mt(R){R!==y_?(ye(i.CULL_FACE),R!==z&&(R===bd?i.cullFace(i.BACK):R===v_?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):He(i.CULL_FACE),z=R}function si(R){R!==G&&(W&&i.lineWidth(R),G=R)}function Yt(R,Z,X){R?(ye(i.POLYGON_OFFSET_FILL),(D!==Z||q!==X)&&(D=Z,q=X,o.getReversed()&&(Z=-Z,X=-X),i.polygonOffset(Z,X))):He(i.POLYGON_OFFSET_FILL)}function Bn(R){R?ye(i.SCISSOR_TEST):He(i.SCISSOR_TEST)}function zn(R){R===void 0&&(R=i.TEXTURE0+$-1),ee!==R&&(i.activeTexture(R),ee=R)}function Vn(R,Z,X){X===void 0&&(ee===null?X=i.TEXTURE0+$-1:X=ee);let ue=te[X];ue===void 0&&(ue={type:void 0,texture:void 0},te[X]=ue),(ue.type!==R||ue.texture!==Z)&&(ee!==X&&(i.activeTexture(X),ee=X),i.bindTexture(R,Z||Le[R]),ue.type=R,ue.texture=Z)}function k(){let R=te[ee];R!==void 0&&R.type!==void 0&&(i.bindTexture(R.type,null),R.type=void 0,R.texture=void 0)}function Hn(){try{i.compressedTexImage2D(...arguments)}catch(R){ke("WebGLState:",R)}}function vt(){try{i.compressedTexImage3D(...arguments)}catch(R){ke("WebGLState:",R)}}function xt(){try{i.texSubImage2D(...arguments)}catch(R){ke("WebGLState:",R)}}function pe(){try{i.texSubImage3D(...arguments)}catch(R){ke("WebGLState:",R)}}function Wt(){try{i.compressedTexSubImage2D(...arguments)}catch(R){ke("WebGLState:",R)}}function De(){try{i.compressedTexSubImage3D(...arguments)}catch(R){ke("WebGLState:",R)}}function Be(){try{i.texStorage2D(...arguments)}catch(R){ke("WebGLState:",R)}}function C(){try{i.texStorage3D(...arguments)}catch(R){ke("WebGLState:",R)}}function w(){try{i.texImage2D(...arguments)}catch(R){ke("WebGLState:",R)}}function U(){try{i.texImage3D(...arguments)}catch(R){ke("WebGLState:",R)}}function ne(R){return h[R]!==void 0?h[R]:i.getParameter(R)}function Q(R,Z){h[R]!==Z&&(i.pixelStorei(R,Z),h[R]=Z)}function ae(R){Y.equals(R)===!1&&(i.scissor(R.x,R.y,R.z,R.w),Y.copy(R))}function de(R){_e.equals(R)===!1&&(i.viewport(R.x,R.y,R.z,R.w),_e.copy(R))}function K(R,Z){let X=c.get(Z);X===void 0&&(X=new WeakMap,c.set(Z,X));let ue=X.get(R);ue===void 0&&(ue=i.getUniformBlockIndex(Z,R.name),i.uniformBlockBinding(Z,ue,ue),X.set(R,ue))}function J(R,Z,X){let re=c.get(Z).get(R);l[re]!==X&&(i.bindBufferBase(i.UNIFORM_BUFFER,re,X),l[re]=X)}function ce(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),u={},h={},ee=null,te={},d={},l={},f=new WeakMap,g=[],b=null,m=!1,p=null,y=null,x=null,S=null,T=null,A=null,v=null,E=new Te(0,0,0),N=0,P=!1,O=null,z=null,G=null,D=null,q=null,Y.set(0,0,i.canvas.width,i.canvas.height),_e.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:ye,disable:He,bindFramebuffer:Ft,drawBuffers:Oe,useProgram:ut,setBlending:rn,setMaterial:Gt,setFlipSided:wn,setCullFace:Mt,setLineWidth:si,setPolygonOffset:Yt,setScissorTest:Bn,activeTexture:zn,bindTexture:Vn,unbindTexture:k,compressedTexImage2D:Hn,compressedTexImage3D:vt,texImage2D:w,texImage3D:U,pixelStorei:Q,getParameter:ne,updateUBOMapping:K,uniformBlockBinding:J,texStorage2D:Be,texStorage3D:C,texSubImage2D:xt,texSubImage3D:pe,compressedTexSubImage2D:Wt,compressedTexSubImage3D:De,scissor:ae,viewport:de,reset:ce}}function kE(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ue,u=new WeakMap,h=new Set,d,f=new WeakMap,g=new Set,b=new FinalizationRegistry(C=>g.delete(C)),m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(C,w){return m?new OffscreenCanvas(C,w):Or("canvas")}function y(C,w,U){let ne=1,Q=Be(C);if((Q.width>U||Q.height>U)&&(ne=U/Math.max(Q.width,Q.height)),ne<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let ae=Math.floor(ne*Q.width),de=Math.floor(ne*Q.height);d===void 0&&(d=p(ae,de));let K=w?p(ae,de):d;return K.width=ae,K.height=de,K.getContext("2d").drawImage(C,0,0,ae,de),Ce("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+ae+"x"+de+")."),K}else return"data"in C&&Ce("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),C;return C}function x(C){return C.generateMipmaps}function S(C){i.generateMipmap(C)}function T(C){return C.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?i.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function A(C,w,U,ne,Q,ae=!1){if(C!==null){if(i[C]!==void 0)return i[C];Ce("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let de;ne&&(de=e.get("EXT_texture_norm16"),de||Ce("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let K=w;if(w===i.RED&&(U===i.FLOAT&&(K=i.R32F),U===i.HALF_FLOAT&&(K=i.R16F),U===i.UNSIGNED_BYTE&&(K=i.R8),U===i.UNSIGNED_SHORT&&de&&(K=de.R16_EXT),U===i.SHORT&&de&&(K=de.R16_SNORM_EXT)),w===i.RED_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.R8UI),U===i.UNSIGNED_SHORT&&(K=i.R16UI),U===i.UNSIGNED_INT&&(K=i.R32UI),U===i.BYTE&&(K=i.R8I),U===i.SHORT&&(K=i.R16I),U===i.INT&&(K=i.R32I)),w===i.RG&&(U===i.FLOAT&&(K=i.RG32F),U===i.HALF_FLOAT&&(K=i.RG16F),U===i.UNSIGNED_BYTE&&(K=i.RG8),U===i.UNSIGNED_SHORT&&de&&(K=de.RG16_EXT),U===i.SHORT&&de&&(K=de.RG16_SNORM_EXT)),w===i.RG_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.RG8UI),U===i.UNSIGNED_SHORT&&(K=i.RG16UI),U===i.UNSIGNED_INT&&(K=i.RG32UI),U===i.BYTE&&(K=i.RG8I),U===i.SHORT&&(K=i.RG16I),U===i.INT&&(K=i.RG32I)),w===i.RGB_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.RGB8UI),U===i.UNSIGNED_SHORT&&(K=i.RGB16UI),U===i.UNSIGNED_INT&&(K=i.RGB32UI),U===i.BYTE&&(K=i.RGB8I),U===i.SHORT&&(K=i.RGB16I),U===i.INT&&(K=i.RGB32I)),w===i.RGBA_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.RGBA8UI),U===i.UNSIGNED_SHORT&&(K=i.RGBA16UI),U===i.UNSIGNED_INT&&(K=i.RGBA32UI),U===i.BYTE&&(K=i.RGBA8I),U===i.SHORT&&(K=i.RGBA16I),U===i.INT&&(K=i.RGBA32I)),w===i.RGB&&(U===i.UNSIGNED_SHORT&&de&&(K=de.RGB16_EXT),U===i.SHORT&&de&&(K=de.RGB16_SNORM_EXT),U===i.UNSIGNED_INT_5_9_9_9_REV&&(K=i.RGB9_E5),U===i.UNSIGNED_INT_10F_11F_11F_REV&&(K=i.R11F_G11F_B10F)),w===i.RGBA){let J=ae?zo:je.getTransfer(Q);U===i.FLOAT&&(K=i.RGBA32F),U===i.HALF_FLOAT&&(K=i.RGBA16F),U===i.UNSIGNED_BYTE&&(K=J===ct?i.SRGB8_ALPHA8:i.RGBA8),U===i.UNSIGNED_SHORT&&de&&(K=de.RGBA16_EXT),U===i.SHORT&&de&&(K=de.RGBA16_SNORM_EXT),U===i.UNSIGNED_SHORT_4_4_4_4&&(K=i.RGBA4),U===i.UNSIGNED_SHORT_5_5_5_1&&(K=i.RGB5_A1)}return(K===i.R16F||K===i.R32F||K===i.RG16F||K===i.RG32F||K===i.RGBA16F||K===i.RGBA32F)&&e.get("EXT_color_buffer_float"),K}function v(C,w){let U;return C?w===null||w===ni||w===qs?U=i.DEPTH24_STENCIL8:w===Un?U=i.DEPTH32F_STENCIL8:w===eo&&(U=i.DEPTH24_STENCIL8,Ce("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===ni||w===qs?U=i.DEPTH_COMPONENT24:w===Un?U=i.DEPTH_COMPONENT32F:w===eo&&(U=i.DEPTH_COMPONENT16),U}function E(C,w){return x(C)===!0||C.isFramebufferTexture&&C.minFilter!==kt&&C.minFilter!==Nt?Math.log2(Math.max(w.width,w.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?w.mipmaps.length:1}function N(C){let w=new WeakRef(C);n.get(C).__ref=w,g.add(w),b.register(C,w,w)}function P(C){let w=n.get(C).__ref;w!==void 0&&(g.delete(w),b.unregister(w))}function O(C){G(C.target)}function z(C){D(C.target)}function G(C){C.removeEventListener("dispose",O),P(C),$(C),C.isVideoTexture&&u.delete(C),C.isHTMLTexture&&h.delete(C)}function D(C){C.removeEventListener("dispose",z),P(C),ie(C)}function q(){for(let C of g){let w=C.deref();w!==void 0&&(w.isRenderTarget===!0?D(w):G(w))}g.clear(),h.clear()}function $(C){let w=n.get(C);if(w.__webglInit===void 0)return;let U=C.source,ne=f.get(U);if(ne){let Q=ne[w.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&W(C),Object.keys(ne).length===0&&f.delete(U)}n.remove(C)}function W(C){let w=n.get(C);i.deleteTexture(w.__webglTexture);let U=C.source,ne=f.get(U);delete ne[w.__cacheKey],o.memory.textures--}function ie(C){let w=n.get(C);w.__depthDisposeCallback&&w.__depthDisposeCallback();let U=C.depthTexture;if(U&&U.renderTarget===C&&G(U),C.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(w.__webglFramebuffer[Q]))for(let ae=0;ae<w.__webglFramebuffer[Q].length;ae++)i.deleteFramebuffer(w.__webglFramebuffer[Q][ae]);else i.deleteFramebuffer(w.__webglFramebuffer[Q]);w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer[Q])}else{if(Array.isArray(w.__webglFramebuffer))for(let Q=0;Q<w.__webglFramebuffer.length;Q++)i.deleteFramebuffer(w.__webglFramebuffer[Q]);else i.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&i.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let Q=0;Q<w.__webglColorRenderbuffer.length;Q++)w.__webglColorRenderbuffer[Q]&&i.deleteRenderbuffer(w.__webglColorRenderbuffer[Q]);w.__webglDepthRenderbuffer&&i.deleteRenderbuffer(w.__webglDepthRenderbuffer)}let ne=C.textures;for(let Q=0,ae=ne.length;Q<ae;Q++){let de=n.get(ne[Q]);de.__webglTexture&&(i.deleteTexture(de.__webglTexture),o.memory.textures--),n.remove(ne[Q])}n.remove(C)}let j=0;function ee(){j=0}function te(){return j}function Ee(C){j=C}function ze(){let C=j;return C>=s.maxTextures&&Ce("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+s.maxTextures),j+=1,C}function Y(C){let w=[];return w.push(C.wrapS),w.push(C.wrapT),w.push(C.wrapR||0),w.push(C.magFilter),w.push(C.minFilter),w.push(C.anisotropy),w.push(C.internalFormat),w.push(C.format),w.push(C.type),w.push(C.generateMipmaps),w.push(C.mipmapsAutoUpdate),w.push(C.premultiplyAlpha),w.push(C.flipY),w.push(C.unpackAlignment),w.push(C.colorSpace),w.join()}function _e(C,w){let U=n.get(C);if(C.isVideoTexture&&Wt(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&U.__version!==C.version){let ne=C.image;if(ne===null)Ce("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Ce("WebGLRenderer: Texture marked for update but image is incomplete");else{Gt(U,C,w);return}}else C.isExternalTexture&&(U.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,U.__webglTexture,i.TEXTURE0+w)}function Se(C,w){let U=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&U.__version!==C.version){Gt(U,C,w);return}else C.isExternalTexture&&(U.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,U.__webglTexture,i.TEXTURE0+w)}function Le(C,w){let U=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&U.__version!==C.version){Gt(U,C,w);return}t.bindTexture(i.TEXTURE_3D,U.__webglTexture,i.TEXTURE0+w)}function ye(C,w){let U=n.get(C);if(C.version>0&&U.__version!==C.version){wn(U,C,w);return}t.bindTexture(i.TEXTURE_CUBE_MAP,U.__webglTexture,i.TEXTURE0+w)}let He={[ui]:i.REPEAT,[qn]:i.CLAMP_TO_EDGE,[Lr]:i.MIRRORED_REPEAT},Ft={[kt]:i.NEAREST,[ic]:i.NEAREST_MIPMAP_NEAREST,[Ws]:i.NEAREST_MIPMAP_LINEAR,[Nt]:i.LINEAR,[Qr]:i.LINEAR_MIPMAP_NEAREST,[In]:i.LINEAR_MIPMAP_LINEAR},Oe={[X_]:i.NEVER,[Gd]:i.ALWAYS,[j_]:i.LESS,[Vd]:i.LEQUAL,[K_]:i.EQUAL,[Hd]:i.GEQUAL,[J_]:i.GREATER,[Y_]:i.NOTEQUAL};function ut(C,w){if(w.type===Un&&e.has("OES_texture_float_linear")===!1&&(w.magFilter===Nt||w.magFilter===Qr||w.magFilter===Ws||w.magFilter===In||w.minFilter===Nt||w.minFilter===Qr||w.minFilter===Ws||w.minFilter===In)&&Ce("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(C,i.TEXTURE_WRAP_S,He[w.wrapS]),i.texParameteri(C,i.TEXTURE_WRAP_T,He[w.wrapT]),(C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY)&&i.texParameteri(C,i.TEXTURE_WRAP_R,He[w.wrapR]),i.texParameteri(C,i.TEXTURE_MAG_FILTER,Ft[w.magFilter]),i.texParameteri(C,i.TEXTURE_MIN_FILTER,Ft[w.minFilter]),w.compareFunction&&(i.texParameteri(C,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(C,i.TEXTURE_COMPARE_FUNC,Oe[w.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===kt||w.minFilter!==Ws&&w.minFilter!==In||w.type===Un&&e.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||n.get(w).__currentAnisotropy){let U=e.get("EXT_texture_filter_anisotropic");i.texParameterf(C,U.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,s.getMaxAnisotropy())),n.get(w).__currentAnisotropy=w.anisotropy}}}function ft(C,w){let U=!1;C.__webglInit===void 0&&(C.__webglInit=!0,w.addEventListener("dispose",O),N(w));let ne=w.source,Q=f.get(ne);Q===void 0&&(Q={},f.set(ne,Q));let ae=Y(w);if(ae!==C.__cacheKey){Q[ae]===void 0&&(Q[ae]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,U=!0),Q[ae].usedTimes++;let de=Q[C.__cacheKey];de!==void 0&&(Q[C.__cacheKey].usedTimes--,de.usedTimes===0&&W(w)),C.__cacheKey=ae,C.__webglTexture=Q[ae].texture}return U}function Ye(C,w,U){return Math.floor(Math.floor(C/U)/w)}function rn(C,w,U,ne){let ae=C.updateRanges;if(ae.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,w.width,w.height,U,ne,w.data);else{ae.sort((R,Z)=>R.start-Z.start);let de=0;for(let R=1;R<ae.length;R++){let Z=ae[de],X=ae[R],ue=Z.start+Z.count,re=Ye(X.start,w.width,4),le=Ye(Z.start,w.width,4);X.start<=ue+1&&re===le&&Ye(X.start+X.count-1,w.width,4)===re?Z.count=Math.max(Z.count,X.start+X.count-Z.start):(++de,ae[de]=X)}ae.length=de+1;let K=t.getParameter(i.UNPACK_ROW_LENGTH),J=t.getParameter(i.UNPACK_SKIP_PIXELS),ce=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,w.width);for(let R=0,Z=ae.length;R<Z;R++){let X=ae[R],ue=Math.floor(X.start/4),re=Math.ceil(X.count/4),le=ue%w.width,Re=Math.floor(ue/w.width),qe=re,se=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,le),t.pixelStorei(i.UNPACK_SKIP_ROWS,Re),t.texSubImage2D(i.TEXTURE_2D,0,le,Re,qe,se,U,ne,w.data)}C.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,K),t.pixelStorei(i.UNPACK_SKIP_PIXELS,J),t.pixelStorei(i.UNPACK_SKIP_ROWS,ce)}}function Gt(C,w,U){let ne=i.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(ne=i.TEXTURE_2D_ARRAY),w.isData3DTexture&&(ne=i.TEXTURE_3D);let Q=ft(C,w),ae=w.source;t.bindTexture(ne,C.__webglTexture,i.TEXTURE0+U);let de=n.get(ae);if(ae.version!==de.__version||Q===!0){if(t.activeTexture(i.TEXTURE0+U),(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)===!1){let se=je.getPrimaries(je.workingColorSpace),Pe=w.colorSpace===Vi?null:je.getPrimaries(w.colorSpace),Ge=w.colorSpace===Vi||se===Pe?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Ge)}t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment);let J=y(w.image,!1,s.maxTextureSize);J=De(w,J);let ce=r.convert(w.format,w.colorSpace),R=r.convert(w.type),Z=A(w.internalFormat,ce,R,w.normalized,w.colorSpace,w.isVideoTexture);ut(ne,w);let X,ue=w.mipmaps,re=w.isVideoTexture!==!0,le=de.__version===void 0||Q===!0,Re=ae.dataReady,qe=E(w,J);if(w.isDepthTexture)Z=v(w.format===zi,w.type),le&&(re?t.texStorage2D(i.TEXTURE_2D,1,Z,J.width,J.height):t.texImage2D(i.TEXTURE_2D,0,Z,J.width,J.height,0,ce,R,null));else if(w.isDataTexture)if(ue.length>0){re&&le&&t.texStorage2D(i.TEXTURE_2D,qe,Z,ue[0].width,ue[0].height);for(let se=0,Pe=ue.length;se<Pe;se++)X=ue[se],re?Re&&t.texSubImage2D(i.TEXTURE_2D,se,0,0,X.width,X.height,ce,R,X.data):t.texImage2D(i.TEXTURE_2D,se,Z,X.width,X.height,0,ce,R,X.data);w.generateMipmaps=!1}else re?(le&&t.texStorage2D(i.TEXTURE_2D,qe,Z,J.width,J.height),Re&&rn(w,J,ce,R)):t.texImage2D(i.TEXTURE_2D,0,Z,J.width,J.height,0,ce,R,J.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){re&&le&&t.texStorage3D(i.TEXTURE_2D_ARRAY,qe,Z,ue[0].width,ue[0].height,J.depth);for(let se=0,Pe=ue.length;se<Pe;se++)if(X=ue[se],w.format!==Kn)if(ce!==null)if(re){if(Re)if(w.layerUpdates.size>0){let Ge=Qd(X.width,X.height,w.format,w.type);for(let me of w.layerUpdates){let ht=X.data.subarray(me*Ge/X.data.BYTES_PER_ELEMENT,(me+1)*Ge/X.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,se,0,0,me,X.width,X.height,1,ce,ht)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,se,0,0,0,X.width,X.height,J.depth,ce,X.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,se,Z,X.width,X.height,J.depth,0,X.data,0,0);else Ce("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else re?Re&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,se,0,0,0,X.width,X.height,J.depth,ce,R,X.data):t.texImage3D(i.TEXTURE_2D_ARRAY,se,Z,X.width,X.height,J.depth,0,ce,R,X.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{re&&le&&t.texStorage2D(i.TEXTURE_2D,qe,Z,ue[0].width,ue[0].height);for(let se=0,Pe=ue.length;se<Pe;se++)X=ue[se],w.format!==Kn?ce!==null?re?Re&&t.compressedTexSubImage2D(i.TEXTURE_2D,se,0,0,X.width,X.height,ce,X.data):t.compressedTexImage2D(i.TEXTURE_2D,se,Z,X.width,X.height,0,X.data):Ce("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):re?Re&&t.texSubImage2D(i.TEXTURE_2D,se,0,0,X.width,X.height,ce,R,X.data):t.texImage2D(i.TEXTURE_2D,se,Z,X.width,X.height,0,ce,R,X.data)}else if(w.isDataArrayTexture)if(re){if(le&&t.texStorage3D(i.TEXTURE_2D_ARRAY,qe,Z,J.width,J.height,J.depth),Re)if(w.layerUpdates.size>0){let se=Qd(J.width,J.height,w.format,w.type);for(let Pe of w.layerUpdates){let Ge=J.data.subarray(Pe*se/J.data.BYTES_PER_ELEMENT,(Pe+1)*se/J.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Pe,J.width,J.height,1,ce,R,Ge)}w.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,ce,R,J.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,Z,J.width,J.height,J.depth,0,ce,R,J.data);else if(w.isData3DTexture)re?(le&&t.texStorage3D(i.TEXTURE_3D,qe,Z,J.width,J.height,J.depth),Re&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,ce,R,J.data)):t.texImage3D(i.TEXTURE_3D,0,Z,J.width,J.height,J.depth,0,ce,R,J.data);else if(w.isFramebufferTexture){if(le)if(re)t.texStorage2D(i.TEXTURE_2D,qe,Z,J.width,J.height);else{let se=J.width,Pe=J.height;for(let Ge=0;Ge<qe;Ge++)t.texImage2D(i.TEXTURE_2D,Ge,Z,se,Pe,0,ce,R,null),se>>=1,Pe>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in i){let se=i.canvas;if(se.hasAttribute("layoutsubtree")||se.setAttribute("layoutsubtree","true"),J.parentNode!==se){se.appendChild(J),h.add(w),se.onpaint=Pe=>{let Ge=Pe.changedElements;for(let me of h)Ge.includes(me.image)&&(me.needsUpdate=!0)},se.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,J);else{let Ge=i.RGBA,me=i.RGBA,ht=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Ge,me,ht,J)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(ue.length>0){if(re&&le){let se=Be(ue[0]);t.texStorage2D(i.TEXTURE_2D,qe,Z,se.width,se.height)}for(let se=0,Pe=ue.length;se<Pe;se++)X=ue[se],re?Re&&t.texSubImage2D(i.TEXTURE_2D,se,0,0,ce,R,X):t.texImage2D(i.TEXTURE_2D,se,Z,ce,R,X);w.generateMipmaps=!1}else if(re){if(le){let se=Be(J);t.texStorage2D(i.TEXTURE_2D,qe,Z,se.width,se.height)}Re&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,ce,R,J)}else t.texImage2D(i.TEXTURE_2D,0,Z,ce,R,J);x(w)&&w.mipmapsAutoUpdate===!0&&S(ne),de.__version=ae.version,w.onUpdate&&w.onUpdate(w)}C.__version=w.version}function wn(C,w,U){if(w.image.length!==6)return;let ne=ft(C,w),Q=w.source;t.bindTexture(i.TEXTURE_CUBE_MAP,C.__webglTexture,i.TEXTURE0+U);let ae=n.get(Q);if(Q.version!==ae.__version||ne===!0){t.activeTexture(i.TEXTURE0+U);let de=je.getPrimaries(je.workingColorSpace),K=w.colorSpace===Vi?null:je.getPrimaries(w.colorSpace),J=w.colorSpace===Vi||de===K?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,J);let ce=w.isCompressedTexture||w.image[0].isCompressedTexture,R=w.image[0]&&w.image[0].isDataTexture,Z=[];for(let me=0;me<6;me++)!ce&&!R?Z[me]=y(w.image[me],!0,s.maxCubemapSize):Z[me]=R?w.image[me].image:w.image[me],Z[me]=De(w,Z[me]);let X=Z[0],ue=r.convert(w.format,w.colorSpace),re=r.convert(w.type),le=A(w.internalFormat,ue,re,w.normalized,w.colorSpace),Re=w.isVideoTexture!==!0,qe=ae.__version===void 0||ne===!0,se=Q.dataReady,Pe=E(w,X);ut(i.TEXTURE_CUBE_MAP,w);let Ge;if(w.isDepthTexture){if(le=v(w.format===zi,w.type),qe)if(Re)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,le,X.width,X.height);else for(let me=0;me<6;me++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,le,X.width,X.height,0,ue,re,null)}else if(ce){Re&&qe&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Pe,le,X.width,X.height);for(let me=0;me<6;me++){Ge=Z[me].mipmaps;for(let ht=0;ht<Ge.length;ht++){let Zt=Ge[ht];w.format!==Kn?ue!==null?Re?se&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ht,0,0,Zt.width,Zt.height,ue,Zt.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ht,le,Zt.width,Zt.height,0,Zt.data):Ce("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Re?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ht,0,0,Zt.width,Zt.height,ue,re,Zt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ht,le,Zt.width,Zt.height,0,ue,re,Zt.data)}}}else{if(Ge=w.mipmaps,Re&&qe){Ge.length>0&&Pe++;let me=Be(Z[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Pe,le,me.width,me.height)}for(let me=0;me<6;me++)if(R){Re?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,0,0,Z[me].width,Z[me].height,ue,re,Z[me].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,le,Z[me].width,Z[me].height,0,ue,re,Z[me].data);for(let ht=0;ht<Ge.length;ht++){let Wi=Ge[ht].image[me].image;Re?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ht+1,0,0,Wi.width,Wi.height,ue,re,Wi.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ht+1,le,Wi.width,Wi.height,0,ue,re,Wi.data)}}else{Re?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,0,0,ue,re,Z[me]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,le,ue,re,Z[me]);for(let ht=0;ht<Ge.length;ht++){let Zt=Ge[ht];Re?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ht+1,0,0,ue,re,Zt.image[me]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ht+1,le,ue,re,Zt.image[me])}}}x(w)&&w.mipmapsAutoUpdate===!0&&S(i.TEXTURE_CUBE_MAP),ae.__version=Q.version,w.onUpdate&&w.onUpdate(w)}C.__version=w.version}function Mt(C,w,U,ne,Q,ae){let de=r.convert(U.format,U.colorSpace),K=r.convert(U.type),J=A(U.internalFormat,de,K,U.normalized,U.colorSpace),ce=n.get(w),R=n.get(U);if(R.__renderTarget=w,!ce.__hasExternalTextures){let Z=Math.max(1,w.width>>ae),X=Math.max(1,w.height>>ae);Q===i.TEXTURE_3D||Q===i.TEXTURE_2D_ARRAY?t.texImage3D(Q,ae,J,Z,X,w.depth,0,de,K,null):t.texImage2D(Q,ae,J,Z,X,0,de,K,null)}t.bindFramebuffer(i.FRAMEBUFFER,C),pe(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ne,Q,R.__webglTexture,0,xt(w)):(Q===i.TEXTURE_2D||Q>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ne,Q,R.__webglTexture,ae),t.bindFramebuffer(i.FRAMEBUFFER,null)}function si(C,w,U){if(i.bindRenderbuffer(i.RENDERBUFFER,C),w.depthBuffer){let ne=w.depthTexture,Q=ne&&ne.isDepthTexture?ne.type:null,ae=v(w.stencilBuffer,Q),de=w.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;pe(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,xt(w),ae,w.width,w.height):U?i.renderbufferStorageMultisample(i.RENDERBUFFER,xt(w),ae,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,ae,w.width,w.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,de,i.RENDERBUFFER,C)}else{let ne=w.textures;for(let Q=0;Q<ne.length;Q++){let ae=ne[Q],de=r.convert(ae.format,ae.colorSpace),K=r.convert(ae.type),J=A(ae.internalFormat,de,K,ae.normalized,ae.colorSpace);pe(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,xt(w),J,w.width,w.height):U?i.renderbufferStorageMultisample(i.RENDERBUFFER,xt(w),J,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,J,w.width,w.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Yt(C,w,U){let ne=w.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,C),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=n.get(w.depthTexture);Q.__renderTarget=w;let ae=ne?w.depthTexture.image[0]:w.depthTexture.image;(!Q.__webglTexture||ae.width!==w.width||ae.height!==w.height)&&(ae.width=w.width,ae.height=w.height,w.depthTexture.needsUpdate=!0),ne?ye(w.depthTexture,0):_e(w.depthTexture,0);let de=Q.__webglTexture,K=xt(w),J=ne?i.TEXTURE_CUBE_MAP_POSITIVE_X+U:i.TEXTURE_2D,ce=w.depthTexture.format===zi?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(w.depthTexture.format===Pi)pe(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ce,J,de,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ce,J,de,0);else if(w.depthTexture.format===zi)pe(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ce,J,de,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ce,J,de,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Bn(C){let w=n.get(C),U=C.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==C.depthTexture){let ne=C.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),ne){let Q=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,ne.removeEventListener("dispose",Q)};ne.addEventListener("dispose",Q),w.__depthDisposeCallback=Q}w.__boundDepthTexture=ne}if(C.depthTexture&&!w.__autoAllocateDepthBuffer)if(U)for(let ne=0;ne<6;ne++)Yt(w.__webglFramebuffer[ne],C,ne);else C.texture.mipmaps.length>0?Yt(w.__webglFramebuffer[0],C,0):Yt(w.__webglFramebuffer,C,0);else if(U){w.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[ne]),w.__webglDepthbuffer[ne]===void 0)w.__webglDepthbuffer[ne]=i.createRenderbuffer(),si(w.__webglDepthbuffer[ne],C,!1);else{let Q=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ae=w.__webglDepthbuffer[ne];i.bindRenderbuffer(i.RENDERBUFFER,ae),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,ae)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=i.createRenderbuffer(),si(w.__webglDepthbuffer,C,!1);else{let Q=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ae=w.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,ae),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,ae)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function zn(C,w,U){let ne=n.get(C);w!==void 0&&Mt(ne.__webglFramebuffer,C,C.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),U!==void 0&&Bn(C)}function Vn(C){let w=C.texture,U=n.get(C),ne=n.get(w);C.addEventListener("dispose",z),N(C);let Q=C.textures,ae=C.isWebGLCubeRenderTarget===!0,de=Q.length>1;if(de||(ne.__webglTexture===void 0&&(ne.__webglTexture=i.createTexture()),ne.__version=w.version,o.memory.textures++),ae){U.__webglFramebuffer=[];for(let K=0;K<6;K++)if(w.mipmaps.length>0){U.__webglFramebuffer[K]=[];for(let J=0;J<w.mipmaps.length;J++)U.__webglFramebuffer[K][J]=i.createFramebuffer()}else U.__webglFramebuffer[K]=i.createFramebuffer()}else{if(w.mipmaps.length>0){U.__webglFramebuffer=[];for(let K=0;K<w.mipmaps.length;K++)U.__webglFramebuffer[K]=i.createFramebuffer()}else U.__webglFramebuffer=i.createFramebuffer();if(de)for(let K=0,J=Q.length;K<J;K++){let ce=n.get(Q[K]);ce.__webglTexture===void 0&&(ce.__webglTexture=i.createTexture(),o.memory.textures++)}if(C.samples>0&&pe(C)===!1){U.__webglMultisampledFramebuffer=i.createFramebuffer(),U.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,U.__webglMultisampledFramebuffer);for(let K=0;K<Q.length;K++){let J=Q[K];U.__webglColorRenderbuffer[K]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,U.__webglColorRenderbuffer[K]);let ce=r.convert(J.format,J.colorSpace),R=r.convert(J.type),Z=A(J.internalFormat,ce,R,J.normalized,J.colorSpace,C.isXRRenderTarget===!0),X=xt(C);i.renderbufferStorageMultisample(i.RENDERBUFFER,X,Z,C.width,C.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+K,i.RENDERBUFFER,U.__webglColorRenderbuffer[K])}i.bindRenderbuffer(i.RENDERBUFFER,null),C.depthBuffer&&(U.__webglDepthRenderbuffer=i.createRenderbuffer(),si(U.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(ae){t.bindTexture(i.TEXTURE_CUBE_MAP,ne.__webglTexture),ut(i.TEXTURE_CUBE_MAP,w);for(let K=0;K<6;K++)if(w.mipmaps.length>0)for(let J=0;J<w.mipmaps.length;J++)Mt(U.__webglFramebuffer[K][J],C,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,J);else Mt(U.__webglFramebuffer[K],C,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,0);x(w)?S(i.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}else if(de){for(let K=0,J=Q.length;K<J;K++){let ce=Q[K],R=n.get(ce),Z=i.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(Z=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(Z,R.__webglTexture),ut(Z,ce),Mt(U.__webglFramebuffer,C,ce,i.COLOR_ATTACHMENT0+K,Z,0),x(ce)&&S(Z)}t.unbindTexture()}else{let K=i.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(K=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(K,ne.__webglTexture),ut(K,w),w.mipmaps.length>0)for(let J=0;J<w.mipmaps.length;J++)Mt(U.__webglFramebuffer[J],C,w,i.COLOR_ATTACHMENT0,K,J);else Mt(U.__webglFramebuffer,C,w,i.COLOR_ATTACHMENT0,K,0);x(w)?S(K):w.mipmaps.length>0&&i.texParameteri(K,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&Bn(C)}function k(C){let w=C.textures;for(let U=0,ne=w.length;U<ne;U++){let Q=w[U];if(x(Q)&&Q.mipmapsAutoUpdate===!0){let ae=T(C),de=n.get(Q).__webglTexture;t.bindTexture(ae,de),S(ae),t.unbindTexture()}}}let Hn=[];function vt(C){if(C.samples>0){if(pe(C)===!1){let w=C.textures,U=C.width,ne=C.height,Q=i.COLOR_BUFFER_BIT,ae=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,de=n.get(C),K=w.length>1;if(K)for(let ce=0;ce<w.length;ce++)t.bindFramebuffer(i.FRAMEBUFFER,de.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,de.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,de.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,de.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,de.__webglFramebuffer);for(let ce=0;ce<w.length;ce++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(Q|=i.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(Q|=i.STENCIL_BUFFER_BIT)),K){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,de.__webglColorRenderbuffer[ce]);let R=n.get(w[ce]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,R,0)}i.blitFramebuffer(0,0,U,ne,0,0,U,ne,Q,i.NEAREST),l===!0&&(Hn.length=0,Hn.push(i.COLOR_ATTACHMENT0+ce),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&Hn.push(ae),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Hn))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),K)for(let ce=0;ce<w.length;ce++){t.bindFramebuffer(i.FRAMEBUFFER,de.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.RENDERBUFFER,de.__webglColorRenderbuffer[ce]);let R=n.get(w[ce]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,de.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.TEXTURE_2D,R,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,de.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let w=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[w])}}}function xt(C){return Math.min(s.maxSamples,C.samples)}function pe(C){let w=n.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function Wt(C){let w=o.render.frame;u.get(C)!==w&&(u.set(C,w),C.update())}function De(C,w){let U=C.colorSpace,ne=C.format,Q=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||U!==bn&&U!==Vi&&(je.getTransfer(U)===ct?(ne!==Kn||Q!==sn)&&Ce("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):ke("WebGLTextures: Unsupported texture color space:",U)),w}function Be(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=ze,this.resetTextureUnits=ee,this.getTextureUnits=te,this.setTextureUnits=Ee,this.setTexture2D=_e,this.setTexture2DArray=Se,this.setTexture3D=Le,this.setTextureCube=ye,this.rebindTextures=zn,this.setupRenderTarget=Vn,this.updateRenderTargetMipmap=k,this.updateMultisampleRenderTarget=vt,this.setupDepthRenderbuffer=Bn,this.setupFrameBufferTexture=Mt,this.useMultisampledRTT=pe,this.dispose=q}function NE(i,e){function t(n,s=Vi){let r,o=je.getTransfer(s);if(n===sn)return i.UNSIGNED_BYTE;if(n===rc)return i.UNSIGNED_SHORT_4_4_4_4;if(n===oc)return i.UNSIGNED_SHORT_5_5_5_1;if(n===kd)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===Nd)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===Dd)return i.BYTE;if(n===Od)return i.SHORT;if(n===eo)return i.UNSIGNED_SHORT;if(n===sc)return i.INT;if(n===ni)return i.UNSIGNED_INT;if(n===Un)return i.FLOAT;if(n===ii)return i.HALF_FLOAT;if(n===Fd)return i.ALPHA;if(n===Ud)return i.RGB;if(n===Kn)return i.RGBA;if(n===Pi)return i.DEPTH_COMPONENT;if(n===zi)return i.DEPTH_STENCIL;if(n===to)return i.RED;if(n===ac)return i.RED_INTEGER;if(n===fs)return i.RG;if(n===lc)return i.RG_INTEGER;if(n===cc)return i.RGBA_INTEGER;if(n===la||n===ca||n===ua||n===ha)if(o===ct)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===la)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===ca)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===ua)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===ha)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===la)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===ca)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===ua)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===ha)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===uc||n===hc||n===dc||n===fc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===uc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===hc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===dc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===fc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===pc||n===mc||n===gc||n===_c||n===bc||n===da||n===yc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===pc||n===mc)return o===ct?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===gc)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===_c)return r.COMPRESSED_R11_EAC;if(n===bc)return r.COMPRESSED_SIGNED_R11_EAC;if(n===da)return r.COMPRESSED_RG11_EAC;if(n===yc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===vc||n===xc||n===Sc||n===wc||n===Mc||n===Tc||n===Ec||n===Ac||n===Cc||n===Rc||n===Pc||n===Ic||n===Lc||n===Dc)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===vc)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===xc)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===Sc)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===wc)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Mc)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===Tc)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Ec)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Ac)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Cc)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Rc)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Pc)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Ic)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Lc)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Dc)return o===ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Oc||n===kc||n===Nc)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Oc)return o===ct?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===kc)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Nc)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Fc||n===Uc||n===fa||n===Bc)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===Fc)return r.COMPRESSED_RED_RGTC1_EXT;if(n===Uc)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===fa)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Bc)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===qs?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var FE=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,UE=`
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

}`,cf=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new $o(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Ht({vertexShader:FE,fragmentShader:UE,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Ot(new Us(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},uf=class extends hi{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,h=null,d=null,f=null,g=null,b=typeof XRWebGLBinding<"u",m=new cf,p={},y=t.getContextAttributes(),x=null,S=null,T=[],A=[],v=new Ue,E=null,N=null,P=new jt;P.viewport=new at;let O=new jt;O.viewport=new at;let z=[P,O],G=new ec,D=null,q=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Y){let _e=T[Y];return _e===void 0&&(_e=new Br,T[Y]=_e),_e.getTargetRaySpace()},this.getControllerGrip=function(Y){let _e=T[Y];return _e===void 0&&(_e=new Br,T[Y]=_e),_e.getGripSpace()},this.getHand=function(Y){let _e=T[Y];return _e===void 0&&(_e=new Br,T[Y]=_e),_e.getHandSpace()};function $(Y){let _e=A.indexOf(Y.inputSource);if(_e===-1)return;let Se=T[_e];Se!==void 0&&(Se.update(Y.inputSource,Y.frame,c||o),Se.dispatchEvent({type:Y.type,data:Y.inputSource}))}function W(){s.removeEventListener("select",$),s.removeEventListener("selectstart",$),s.removeEventListener("selectend",$),s.removeEventListener("squeeze",$),s.removeEventListener("squeezestart",$),s.removeEventListener("squeezeend",$),s.removeEventListener("end",W),s.removeEventListener("inputsourceschange",ie);for(let Y=0;Y<T.length;Y++){let _e=A[Y];_e!==null&&(A[Y]=null,T[Y].disconnect(_e))}D=null,q=null,m.reset();for(let Y in p)delete p[Y];if(e.setRenderTarget(x),f=null,d=null,h=null,s=null,S=null,ze.stop(),n.isPresenting=!1,e.setPixelRatio(E),e.setSize(v.width,v.height,!1),N!==null){let Y=N.camera;Y.fov=N.fov,Y.zoom=N.zoom,Y.updateProjectionMatrix(),N=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Y){r=Y,n.isPresenting===!0&&Ce("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Y){a=Y,n.isPresenting===!0&&Ce("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(Y){c=Y},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return h===null&&b&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(Y){if(s=Y,s!==null){if(x=e.getRenderTarget(),s.addEventListener("select",$),s.addEventListener("selectstart",$),s.addEventListener("selectend",$),s.addEventListener("squeeze",$),s.addEventListener("squeezestart",$),s.addEventListener("squeezeend",$),s.addEventListener("end",W),s.addEventListener("inputsourceschange",ie),y.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(v),b&&"createProjectionLayer"in XRWebGLBinding.prototype){let Se=null,Le=null,ye=null;y.depth&&(ye=y.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,Se=y.stencil?zi:Pi,Le=y.stencil?qs:ni);let He={colorFormat:t.RGBA8,depthFormat:ye,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(He),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),S=new ln(d.textureWidth,d.textureHeight,{format:Kn,type:sn,depthTexture:new Di(d.textureWidth,d.textureHeight,Le,void 0,void 0,void 0,void 0,void 0,void 0,Se),stencilBuffer:y.stencil,colorSpace:e.outputColorSpace,samples:y.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let Se={antialias:y.antialias,alpha:!0,depth:y.depth,stencil:y.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,Se),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),S=new ln(f.framebufferWidth,f.framebufferHeight,{format:Kn,type:sn,colorSpace:e.outputColorSpace,stencilBuffer:y.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),ze.setContext(s),ze.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function ie(Y){for(let _e=0;_e<Y.removed.length;_e++){let Se=Y.removed[_e],Le=A.indexOf(Se);Le>=0&&(A[Le]=null,T[Le].disconnect(Se))}for(let _e=0;_e<Y.added.length;_e++){let Se=Y.added[_e],Le=A.indexOf(Se);if(Le===-1){for(let He=0;He<T.length;He++)if(He>=A.length){A.push(Se),Le=He;break}else if(A[He]===null){A[He]=Se,Le=He;break}if(Le===-1)break}let ye=T[Le];ye&&ye.connect(Se)}}function j(Y,_e){_e===null?Y.matrixWorld.copy(Y.matrix):Y.matrixWorld.multiplyMatrices(_e.matrixWorld,Y.matrix),Y.matrixWorldInverse.copy(Y.matrixWorld).invert()}this.updateCamera=function(Y){if(s===null)return;let _e=Y.near,Se=Y.far;m.texture!==null&&(m.depthNear>0&&(_e=m.depthNear),m.depthFar>0&&(Se=m.depthFar)),G.near=O.near=P.near=_e,G.far=O.far=P.far=Se,(D!==G.near||q!==G.far)&&(s.updateRenderState({depthNear:G.near,depthFar:G.far}),D=G.near,q=G.far),G.layers.mask=Y.layers.mask|6,P.layers.mask=G.layers.mask&-5,O.layers.mask=G.layers.mask&-3;let Le=Y.parent,ye=G.cameras;j(G,Le);for(let He=0;He<ye.length;He++)j(ye[He],Le);G.projectionMatrix.copy(P.projectionMatrix),G.projectionMatrixInverse.copy(P.projectionMatrixInverse),N===null&&Y.isPerspectiveCamera&&(N={camera:Y,fov:Y.fov,zoom:Y.zoom}),ee(Y,G,Le)};function ee(Y,_e,Se){Se===null?Y.matrix.copy(_e.matrixWorld):(Y.matrix.copy(Se.matrixWorld),Y.matrix.invert(),Y.matrix.multiply(_e.matrixWorld)),Y.matrix.decompose(Y.position,Y.quaternion,Y.scale),Y.updateMatrixWorld(!0),Y.projectionMatrix.copy(_e.projectionMatrix),Y.projectionMatrixInverse.copy(_e.projectionMatrixInverse),Y.isPerspectiveCamera&&(Y.fov=ks*2*Math.atan(1/Y.projectionMatrix.elements[5]),Y.zoom=1)}this.getCamera=function(){return G},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(Y){l=Y,d!==null&&(d.fixedFoveation=Y),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=Y)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(G)},this.getCameraTexture=function(Y){return p[Y]};let te=null;function Ee(Y,_e){if(u=_e.getViewerPose(c||o),g=_e,u!==null){let Se=u.views;f!==null&&(e.setRenderTargetFramebuffer(S,f.framebuffer),e.setRenderTarget(S));let Le=!1;Se.length!==G.cameras.length&&(G.cameras.length=0,Le=!0);for(let Oe=0;Oe<Se.length;Oe++){let ut=Se[Oe],ft=null;if(f!==null)ft=f.getViewport(ut);else{let rn=h.getViewSubImage(d,ut);ft=rn.viewport,Oe===0&&(e.setRenderTargetTextures(S,rn.colorTexture,rn.depthStencilTexture),e.setRenderTarget(S))}let Ye=z[Oe];Ye===void 0&&(Ye=new jt,Ye.layers.enable(Oe),Ye.viewport=new at,z[Oe]=Ye),Ye.matrix.fromArray(ut.transform.matrix),Ye.matrix.decompose(Ye.position,Ye.quaternion,Ye.scale),Ye.projectionMatrix.fromArray(ut.projectionMatrix),Ye.projectionMatrixInverse.copy(Ye.projectionMatrix).invert(),Ye.viewport.set(ft.x,ft.y,ft.width,ft.height),Oe===0&&(G.matrix.copy(Ye.matrix),G.matrix.decompose(G.position,G.quaternion,G.scale)),Le===!0&&G.cameras.push(Ye)}let ye=s.enabledFeatures;if(ye&&ye.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&b){h=n.getBinding();let Oe=h.getDepthInformation(Se[0]);Oe&&Oe.isValid&&Oe.texture&&m.init(Oe,s.renderState)}if(ye&&ye.includes("camera-access")&&b){e.state.unbindTexture(),h=n.getBinding();for(let Oe=0;Oe<Se.length;Oe++){let ut=Se[Oe].camera;if(ut){let ft=p[ut];ft||(ft=new $o,p[ut]=ft);let Ye=h.getCameraImage(ut);ft.sourceTexture=Ye}}}}for(let Se=0;Se<T.length;Se++){let Le=A[Se],ye=T[Se];Le!==null&&ye!==void 0&&ye.update(Le,_e,c||o)}te&&te(Y,_e),_e.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:_e}),g=null}let ze=new Eb;ze.setAnimationLoop(Ee),this.setAnimationLoop=function(Y){te=Y},this.dispose=function(){}}},BE=new Ie,Nb=new Ne;Nb.set(-1,0,0,0,1,0,0,0,1);function zE(i,e){function t(m,p){m.matrixAutoUpdate===!0&&m.updateMatrix(),p.value.copy(m.matrix)}function n(m,p){p.color.getRGB(m.fogColor.value,Yd(i)),p.isFog?(m.fogNear.value=p.near,m.fogFar.value=p.far):p.isFogExp2&&(m.fogDensity.value=p.density)}function s(m,p,y,x,S){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?r(m,p):p.isMeshLambertMaterial?(r(m,p),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(r(m,p),h(m,p)):p.isMeshPhongMaterial?(r(m,p),u(m,p),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(r(m,p),d(m,p),p.isMeshPhysicalMaterial&&f(m,p,S)):p.isMeshMatcapMaterial?(r(m,p),g(m,p)):p.isMeshDepthMaterial?r(m,p):p.isMeshDistanceMaterial?(r(m,p),b(m,p)):p.isMeshNormalMaterial?r(m,p):p.isLineBasicMaterial?(o(m,p),p.isLineDashedMaterial&&a(m,p)):p.isPointsMaterial?l(m,p,y,x):p.isSpriteMaterial?c(m,p):p.isShadowMaterial?(m.color.value.copy(p.color),m.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function r(m,p){m.opacity.value=p.opacity,p.color&&m.diffuse.value.copy(p.color),p.emissive&&m.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(m.map.value=p.map,t(p.map,m.mapTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.bumpMap&&(m.bumpMap.value=p.bumpMap,t(p.bumpMap,m.bumpMapTransform),m.bumpScale.value=p.bumpScale,p.side===xn&&(m.bumpScale.value*=-1)),p.normalMap&&(m.normalMap.value=p.normalMap,t(p.normalMap,m.normalMapTransform),m.normalScale.value.copy(p.normalScale),p.side===xn&&m.normalScale.value.negate()),p.displacementMap&&(m.displacementMap.value=p.displacementMap,t(p.displacementMap,m.displacementMapTransform),m.displacementScale.value=p.displacementScale,m.displacementBias.value=p.displacementBias),p.emissiveMap&&(m.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,m.emissiveMapTransform)),p.specularMap&&(m.specularMap.value=p.specularMap,t(p.specularMap,m.specularMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest);let y=e.get(p),x=y.envMap,S=y.envMapRotation;x&&(m.envMap.value=x,m.envMapRotation.value.setFromMatrix4(BE.makeRotationFromEuler(S)).transpose(),x.isCubeTexture&&x.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(Nb),m.reflectivity.value=p.reflectivity,m.ior.value=p.ior,m.refractionRatio.value=p.refractionRatio),p.lightMap&&(m.lightMap.value=p.lightMap,m.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,m.lightMapTransform)),p.aoMap&&(m.aoMap.value=p.aoMap,m.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,m.aoMapTransform))}function o(m,p){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,p.map&&(m.map.value=p.map,t(p.map,m.mapTransform))}function a(m,p){m.dashSize.value=p.dashSize,m.totalSize.value=p.dashSize+p.gapSize,m.scale.value=p.scale}function l(m,p,y,x){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,m.size.value=p.size*y,m.scale.value=x*.5,p.map&&(m.map.value=p.map,t(p.map,m.uvTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest)}function c(m,p){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,m.rotation.value=p.rotation,p.map&&(m.map.value=p.map,t(p.map,m.mapTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest)}function u(m,p){m.specular.value.copy(p.specular),m.shininess.value=Math.max(p.shininess,1e-4)}function h(m,p){p.gradientMap&&(m.gradientMap.value=p.gradientMap)}function d(m,p){m.metalness.value=p.metalness,p.metalnessMap&&(m.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,m.metalnessMapTransform)),m.roughness.value=p.roughness,p.roughnessMap&&(m.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,m.roughnessMapTransform)),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)}function f(m,p,y){m.ior.value=p.ior,p.diffuseRoughness>0&&(m.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),p.sheen>0&&(m.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),m.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(m.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,m.sheenColorMapTransform)),p.sheenRoughnessMap&&(m.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,m.sheenRoughnessMapTransform))),p.clearcoat>0&&(m.clearcoat.value=p.clearcoat,m.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(m.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,m.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(m.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===xn&&m.clearcoatNormalScale.value.negate())),p.dispersion>0&&(m.dispersion.value=p.dispersion),p.retroreflectivity>0&&(m.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(m.iridescence.value=p.iridescence,m.iridescenceIOR.value=p.iridescenceIOR,m.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(m.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,m.iridescenceMapTransform)),p.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),p.transmission>0&&(m.transmission.value=p.transmission,m.transmissionSamplerMap.value=y.texture,m.transmissionSamplerSize.value.set(y.width,y.height),p.transmissionMap&&(m.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,m.transmissionMapTransform)),m.thickness.value=p.thickness,p.thicknessMap&&(m.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=p.attenuationDistance,m.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(m.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(m.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=p.specularIntensity,m.specularColor.value.copy(p.specularColor),p.specularColorMap&&(m.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,m.specularColorMapTransform)),p.specularIntensityMap&&(m.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,m.specularIntensityMapTransform))}function g(m,p){p.matcap&&(m.matcap.value=p.matcap)}function b(m,p){let y=e.get(p).light;m.referencePosition.value.setFromMatrixPosition(y.matrixWorld),m.nearDistance.value=y.shadow.camera.near,m.farDistance.value=y.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function VE(i,e,t,n){let s={},r={};function o(y,x){let S=x.program;n.uniformBlockBinding(y,S,s[y.id])}function a(y,x){let S=s[y.id];S===void 0&&(g(y),S=l(y),s[y.id]=S,y.addEventListener("dispose",m));let T=x.program;n.updateUBOMapping(y,T);let A=e.render.frame;r[y.id]!==A&&(c(y),r[y.id]=A)}function l(y){let x=i.createBuffer(),S=y.__size,T=y.usage;return i.bindBuffer(i.UNIFORM_BUFFER,x),i.bufferData(i.UNIFORM_BUFFER,S,T),i.bindBuffer(i.UNIFORM_BUFFER,null),x}function c(y){let x=s[y.id],S=y.uniforms,T=y.__cache;i.bindBuffer(i.UNIFORM_BUFFER,x);for(let A=0,v=S.length;A<v;A++){let E=S[A];if(Array.isArray(E))for(let N=0,P=E.length;N<P;N++)u(E[N],A,N,T);else u(E,A,0,T)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function u(y,x,S,T){if(d(y,x,S,T)===!0){let A=y.__offset,v=y.value;if(Array.isArray(v)){let E=0;for(let N=0;N<v.length;N++){let P=v[N],O=b(P,!0);h(P,y.__data,E),E+=O.storage/Float32Array.BYTES_PER_ELEMENT}}else h(v,y.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,A,y.__data)}}function h(y,x,S){typeof y=="number"||typeof y=="boolean"?x[S]=y:y.isMatrix3?(x[S]=y.elements[0],x[S+1]=y.elements[1],x[S+2]=y.elements[2],x[S+3]=0,x[S+4]=y.elements[3],x[S+5]=y.elements[4],x[S+6]=y.elements[5],x[S+7]=0,x[S+8]=y.elements[6],x[S+9]=y.elements[7],x[S+10]=y.elements[8],x[S+11]=0):ArrayBuffer.isView(y)?x.set(y.subarray(0,x.length-S),S):y.toArray(x,S)}function d(y,x,S,T){let A=y.value,v=x+"_"+S;if(Array.isArray(A)){T[v]===void 0&&(T[v]=[]);let E=T[v],N=!1;for(let P=0;P<A.length;P++)f(A[P],E,P)===!0&&(N=!0);return N}return f(A,T,v)}function f(y,x,S){if(x[S]===void 0)return typeof y=="number"||typeof y=="boolean"?x[S]=y:ArrayBuffer.isView(y)?x[S]=y.slice():x[S]=y.clone(),!0;{let T=x[S];if(typeof y=="number"||typeof y=="boolean"){if(T!==y)return x[S]=y,!0}else{if(ArrayBuffer.isView(y))return!0;if(T.equals(y)===!1)return T.copy(y),!0}}return!1}function g(y){let x=y.uniforms,S=0,T=16;for(let v=0,E=x.length;v<E;v++){let N=Array.isArray(x[v])?x[v]:[x[v]];for(let P=0,O=N.length;P<O;P++){let z=N[P],G=Array.isArray(z.value)?z.value:[z.value],D=Array.isArray(x[v])||Array.isArray(z.value),q=S;for(let W=0,ie=G.length;W<ie;W++){let j=G[W],ee=b(j,D),te=S%T,Ee=te%ee.boundary,ze=te+Ee;S+=Ee,ze!==0&&T-ze<ee.storage&&(S+=T-ze),W===0&&(q=S),S+=ee.storage}let $=z.type==="int"?Int32Array:z.type==="uint"?Uint32Array:Float32Array;z.__data=new $((S-q)/Float32Array.BYTES_PER_ELEMENT),z.__offset=q}}let A=S%T;return A>0&&(S+=T-A),y.__size=S,y.__cache={},this}function b(y,x){let S={boundary:0,storage:0};return typeof y=="number"||typeof y=="boolean"?(S.boundary=4,S.storage=4):y.isVector2?(S.boundary=8,S.storage=8):y.isVector3||y.isColor?(S.boundary=16,S.storage=12):y.isVector4?(S.boundary=16,S.storage=16):y.isMatrix3?(S.boundary=16,S.storage=48):y.isMatrix4?(S.boundary=16,S.storage=64):y.isTexture?Ce("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(y)?(S.boundary=16,S.storage=y.byteLength):Ce("WebGLRenderer: Unsupported uniform value type.",y),x===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function m(y){let x=y.target;x.removeEventListener("dispose",m),i.deleteBuffer(s[x.id]),delete s[x.id],delete r[x.id]}function p(){for(let y in s)i.deleteBuffer(s[y]);s={},r={}}return{bind:o,update:a,dispose:p}}var HE=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),_i=null;function GE(){return _i===null&&(_i=new Hr(HE,16,16,fs,ii),_i.name="DFG_LUT",_i.minFilter=Nt,_i.magFilter=Nt,_i.wrapS=qn,_i.wrapT=qn,_i.generateMipmaps=!1,_i.needsUpdate=!0),_i}var jc=class{constructor(e={}){let{canvas:t=Z_(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:f=sn}=e;this.isWebGLRenderer=!0;let g;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=n.getContextAttributes().alpha}else g=o;let b=f,m=new Set([cc,lc,ac]),p=new Set([sn,ni,eo,qs,rc,oc]),y=new Uint32Array(4),x=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},T=null,A=null,v=[],E=[],N=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=mi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let P=this,O=!1,z=null,G=null,D=null,q=null;this._outputColorSpace=Xt;let $=0,W=0,ie=null,j=-1,ee=null,te=new at,Ee=new at,ze=null,Y=new Te(0),_e=0,Se=t.width,Le=t.height,ye=1,He=null,Ft=null,Oe=new at(0,0,Se,Le),ut=new at(0,0,Se,Le),ft=!1,Ye=new us,rn=new Vl,Gt=!1,wn=!1,Mt=new Ie,si=new L,Yt=new at,Bn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},zn=!1;function Vn(){return ie===null?ye:1}let k=n;function Hn(M,I){return t.getContext(M,I)}let vt,xt,pe,Wt,De,Be,C,w,U,ne,Q,ae,de,K,J,ce,R,Z,X,ue,re,le,Re;try{let M={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Pe,!1),t.addEventListener("webglcontextrestored",Ge,!1),t.addEventListener("webglcontextcreationerror",me,!1),k===null){let I="webgl2";if(k=Hn(I,M),k===null)throw Hn(I)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}qe()}catch(M){throw t.removeEventListener("webglcontextlost",Pe,!1),t.removeEventListener("webglcontextrestored",Ge,!1),t.removeEventListener("webglcontextcreationerror",me,!1),ke("WebGLRenderer: "+M.message),M}function qe(){vt=new eT(k),vt.init(),re=new NE(k,vt),xt=new GM(k,vt,e,re),pe=new OE(k,vt),xt.reversedDepthBuffer&&d&&pe.buffers.depth.setReversed(!0),G=k.createFramebuffer(),D=k.createFramebuffer(),q=k.createFramebuffer(),Wt=new iT(k),De=new vE,Be=new kE(k,vt,pe,De,xt,re,Wt),C=new QM(P),w=new rS(k),le=new VM(k,w),U=new tT(k,w,Wt,le),ne=new rT(k,U,w,le,Wt),Z=new sT(k,xt,Be),J=new WM(De),Q=new yE(P,C,vt,xt,le,J),ae=new zE(P,De),de=new SE,K=new CE(vt),R=new zM(P,C,pe,ne,g,l),ce=new DE(P,ne,xt),Re=new VE(k,Wt,xt,pe),X=new HM(k,vt,Wt),ue=new nT(k,vt,Wt),Wt.programs=Q.programs,P.capabilities=xt,P.extensions=vt,P.properties=De,P.renderLists=de,P.shadowMap=ce,P.state=pe,P.info=Wt}b!==sn&&(N=new aT(b,t.width,t.height,a,s,r));let se=new uf(P,k);this.xr=se,this.getContext=function(){return k},this.getContextAttributes=function(){return k.getContextAttributes()},this.forceContextLoss=function(){let M=vt.get("WEBGL_lose_context");M&&M.loseContext()},this.forceContextRestore=function(){let M=vt.get("WEBGL_lose_context");M&&M.restoreContext()},this.getPixelRatio=function(){return ye},this.setPixelRatio=function(M){M!==void 0&&(ye=M,this.setSize(Se,Le,!1))},this.getSize=function(M){return M.set(Se,Le)},this.setSize=function(M,I,H=!0){if(se.isPresenting){Ce("WebGLRenderer: Can't change size while VR device is presenting.");return}Se=M,Le=I,t.width=Math.floor(M*ye),t.height=Math.floor(I*ye),H===!0&&(t.style.width=M+"px",t.style.height=I+"px"),N!==null&&N.setSize(t.width,t.height),this.setViewport(0,0,M,I)},this.getDrawingBufferSize=function(M){return M.set(Se*ye,Le*ye).floor()},this.setDrawingBufferSize=function(M,I,H){Se=M,Le=I,ye=H,t.width=Math.floor(M*H),t.height=Math.floor(I*H),this.setViewport(0,0,M,I)},this.setEffects=function(M){if(b===sn){ke("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(M){for(let I=0;I<M.length;I++)if(M[I].isOutputPass===!0){Ce("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}N.setEffects(M||[])},this.getCurrentViewport=function(M){return M.copy(te)},this.getViewport=function(M){return M.copy(Oe)},this.setViewport=function(M,I,H,F){M.isVector4?Oe.set(M.x,M.y,M.z,M.w):Oe.set(M,I,H,F),pe.viewport(te.copy(Oe).multiplyScalar(Vn()).round())},this.getScissor=function(M){return M.copy(ut)},this.setScissor=function(M,I,H,F){M.isVector4?ut.set(M.x,M.y,M.z,M.w):ut.set(M,I,H,F),pe.scissor(Ee.copy(ut).multiplyScalar(Vn()).round())},this.getScissorTest=function(){return ft},this.setScissorTest=function(M){pe.setScissorTest(ft=M)},this.setOpaqueSort=function(M){He=M},this.setTransparentSort=function(M){Ft=M},this.getClearColor=function(M){return M.copy(R.getClearColor())},this.setClearColor=function(){R.setClearColor(...arguments)},this.getClearAlpha=function(){return R.getClearAlpha()},this.setClearAlpha=function(){R.setClearAlpha(...arguments)},this.clear=function(M=!0,I=!0,H=!0){let F=0;if(M){let B=!1;if(ie!==null){let fe=ie.texture.format;B=m.has(fe)}if(B){let fe=ie.texture.type,xe=p.has(fe),he=R.getClearColor(),ve=R.getClearAlpha(),Ae=he.r,Ve=he.g,Ze=he.b;xe?(y[0]=Ae,y[1]=Ve,y[2]=Ze,y[3]=ve,k.clearBufferuiv(k.COLOR,0,y)):(x[0]=Ae,x[1]=Ve,x[2]=Ze,x[3]=ve,k.clearBufferiv(k.COLOR,0,x))}else F|=k.COLOR_BUFFER_BIT}I&&(F|=k.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),H&&(F|=k.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),F!==0&&k.clear(F)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(M){M.setRenderer(this),z=M},this.dispose=function(){t.removeEventListener("webglcontextlost",Pe,!1),t.removeEventListener("webglcontextrestored",Ge,!1),t.removeEventListener("webglcontextcreationerror",me,!1),R.dispose(),de.dispose(),K.dispose(),Be.dispose(),De.dispose(),C.dispose(),ne.dispose(),U.dispose(),le.dispose(),Re.dispose(),Q.dispose(),se.dispose(),se.removeEventListener("sessionstart",$f),se.removeEventListener("sessionend",Qf),ms.stop()};function Pe(M){M.preventDefault(),Vo("WebGLRenderer: Context Lost."),O=!0}function Ge(){Vo("WebGLRenderer: Context Restored."),O=!1;let M=Wt.autoReset,I=ce.enabled,H=ce.autoUpdate,F=ce.needsUpdate,B=ce.type;qe(),Wt.autoReset=M,ce.enabled=I,ce.autoUpdate=H,ce.needsUpdate=F,ce.type=B}function me(M){ke("WebGLRenderer: A WebGL context could not be created. Reason: ",M.statusMessage)}function ht(M){let I=M.target;I.removeEventListener("dispose",ht),Zt(I)}function Zt(M){Wi(M),De.remove(M)}function Wi(M){let I=De.get(M).programs;I!==void 0&&(I.forEach(function(H){Q.releaseProgram(H)}),M.isShaderMaterial&&Q.releaseShaderCache(M))}this.renderBufferDirect=function(M,I,H,F,B,fe){I===null&&(I=Bn);let xe=B.isMesh&&B.matrixWorld.determinantAffine()<0,he=ky(M,I,H,F,B);pe.setMaterial(F,xe);let ve=H.index,Ae=1;if(F.wireframe===!0){if(ve=U.getWireframeAttribute(H),ve===void 0)return;Ae=2}let Ve=H.drawRange,Ze=H.attributes.position,we=Ve.start*Ae,$e=(Ve.start+Ve.count)*Ae;fe!==null&&(we=Math.max(we,fe.start*Ae),$e=Math.min($e,(fe.start+fe.count)*Ae)),ve!==null?(we=Math.max(we,0),$e=Math.min($e,ve.count)):Ze!=null&&(we=Math.max(we,0),$e=Math.min($e,Ze.count));let Ut=$e-we;if(Ut<0||Ut===1/0)return;le.setup(B,F,he,H,ve);let _t,pt=X;if(ve!==null&&(_t=w.get(ve),pt=ue,pt.setIndex(_t)),B.isMesh)F.wireframe===!0?(pe.setLineWidth(F.wireframeLinewidth*Vn()),pt.setMode(k.LINES)):pt.setMode(k.TRIANGLES);else if(B.isLine){let cn=F.linewidth;cn===void 0&&(cn=1),pe.setLineWidth(cn*Vn()),B.isLineSegments?pt.setMode(k.LINES):B.isLineLoop?pt.setMode(k.LINE_LOOP):pt.setMode(k.LINE_STRIP)}else B.isPoints?pt.setMode(k.POINTS):B.isSprite&&pt.setMode(k.TRIANGLES);if(B.isBatchedMesh)if(vt.get("WEBGL_multi_draw"))pt.renderMultiDraw(B._multiDrawStarts,B._multiDrawCounts,B._multiDrawCount);else{let cn=B._multiDrawStarts,Me=B._multiDrawCounts,mn=B._multiDrawCount,rt=ve?w.get(ve).bytesPerElement:1,gs=De.get(F).currentProgram.getUniforms();for(let un=0;un<mn;un++)gs.setValue(k,"_gl_DrawID",un),pt.render(cn[un]/rt,Me[un])}else if(B.isInstancedMesh)pt.renderInstances(we,Ut,B.count);else if(H.isInstancedBufferGeometry){let cn=H._maxInstanceCount!==void 0?H._maxInstanceCount:1/0,Me=Math.min(H.instanceCount,cn);pt.renderInstances(we,Ut,Me)}else pt.render(we,Ut)};function Zf(M,I,H,F){z!==null&&M.isNodeMaterial&&z.setObject(F,M),Gt===!0&&J.setState(M,H,!1),M.transparent===!0&&M.side===Sn&&M.forceSinglePass===!1?(M.side=xn,M.needsUpdate=!0,lo(M,I,F),M.side=jn,M.needsUpdate=!0,lo(M,I,F),M.side=Sn):lo(M,I,F)}this.compile=function(M,I,H=null){H===null&&(H=M),z!==null&&z.renderStart(M,I,H),A=K.get(H),A.init(I),E.push(A),H.traverseVisible(function(B){B.isLight&&B.layers.test(I.layers)&&(A.pushLight(B),B.castShadow&&A.pushShadow(B))}),M!==H&&M.traverseVisible(function(B){B.isLight&&B.layers.test(I.layers)&&(A.pushLight(B),B.castShadow&&A.pushShadow(B))}),A.setupLights(),z!==null&&z.updateLights(A.state.lightsArray),wn=this.localClippingEnabled,Gt=J.init(this.clippingPlanes,wn),Gt===!0&&J.setGlobalState(this.clippingPlanes,I),z!==null&&ce.render(A.state.shadowsArray,H,I);let F=new Set;return M.traverse(function(B){if(!(B.isMesh||B.isPoints||B.isLine||B.isSprite))return;let fe=B.material;if(fe)if(Array.isArray(fe))for(let xe=0;xe<fe.length;xe++){let he=fe[xe];Zf(he,H,I,B),F.add(he)}else Zf(fe,H,I,B),F.add(fe)}),A=E.pop(),z!==null&&z.renderEnd(),F},this.compileAsync=function(M,I,H=null){let F=this.compile(M,I,H);return new Promise(B=>{function fe(){if(F.forEach(function(xe){let ve=De.get(xe).currentProgram;(ve===void 0||ve.isReady())&&F.delete(xe)}),F.size===0){B(M);return}setTimeout(fe,10)}vt.get("KHR_parallel_shader_compile")!==null?fe():setTimeout(fe,10)})};let Pu=null;function Dy(M){Pu&&Pu(M)}function $f(){ms.stop()}function Qf(){ms.start()}let ms=new Eb;ms.setAnimationLoop(Dy),typeof self<"u"&&ms.setContext(self),this.setAnimationLoop=function(M){Pu=M,se.setAnimationLoop(M),M===null?ms.stop():ms.start()},se.addEventListener("sessionstart",$f),se.addEventListener("sessionend",Qf),this.render=function(M,I){if(I!==void 0&&I.isCamera!==!0){ke("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(O===!0)return;z!==null&&z.renderStart(M,I);let H=se.enabled===!0&&se.isPresenting===!0,F=N!==null&&(ie===null||H)&&N.begin(P,ie);if(M.matrixWorldAutoUpdate===!0&&M.updateMatrixWorld(),I.parent===null&&I.matrixWorldAutoUpdate===!0&&I.updateMatrixWorld(),se.enabled===!0&&se.isPresenting===!0&&(N===null||N.isCompositing()===!1)&&(se.cameraAutoUpdate===!0&&se.updateCamera(I),I=se.getCamera()),M.isScene===!0&&M.onBeforeRender(P,M,I,ie),A=K.get(M,E.length),A.init(I),A.state.textureUnits=Be.getTextureUnits(),E.push(A),Mt.multiplyMatrices(I.projectionMatrix,I.matrixWorldInverse),I.isArrayCamera?rn.setFromArrayCamera(I):Ye.setFromProjectionMatrix(Mt,Xn,I.reversedDepth),wn=this.localClippingEnabled,Gt=J.init(this.clippingPlanes,wn),T=de.get(M,v.length),T.init(),v.push(T),this.info.render.frame++,se.enabled===!0&&se.isPresenting===!0){let xe=P.xr.getDepthSensingMesh();xe!==null&&Iu(xe,I,-1/0,P.sortObjects)}Iu(M,I,0,P.sortObjects),T.finish(),z!==null&&z.updateLights(A.state.lightsArray),P.sortObjects===!0&&T.sort(He,Ft),zn=se.enabled===!1||se.isPresenting===!1||se.hasDepthSensing()===!1,zn&&R.addToRenderList(T,M),this.info.autoReset===!0&&this.info.reset(),Gt===!0&&J.beginShadows();let B=A.state.shadowsArray;if(ce.render(B,M,I),Gt===!0&&J.endShadows(),(F&&N.hasRenderPass())===!1){let xe=T.opaque,he=T.transmissive;if(A.setupLights(),I.isArrayCamera){let ve=I.cameras;if(he.length>0)for(let Ae=0,Ve=ve.length;Ae<Ve;Ae++){let Ze=ve[Ae];tp(xe,he,M,Ze)}zn&&R.render(M);for(let Ae=0,Ve=ve.length;Ae<Ve;Ae++){let Ze=ve[Ae];ep(T,M,Ze,Ze.viewport)}}else he.length>0&&tp(xe,he,M,I),zn&&R.render(M),ep(T,M,I)}ie!==null&&W===0&&(Be.updateMultisampleRenderTarget(ie),Be.updateRenderTargetMipmap(ie)),F&&N.end(P),M.isScene===!0&&M.onAfterRender(P,M,I),le.resetDefaultState(),j=-1,ee=null,E.pop(),E.length>0?(A=E[E.length-1],Be.setTextureUnits(A.state.textureUnits),Gt===!0&&J.setGlobalState(P.clippingPlanes,A.state.camera)):A=null,v.pop(),v.length>0?T=v[v.length-1]:T=null,z!==null&&z.renderEnd()};function Iu(M,I,H,F){if(M.visible===!1)return;if(M.layers.test(I.layers)){if(M.isGroup)H=M.renderOrder;else if(M.isLOD)M.autoUpdate===!0&&M.update(I);else if(M.isLight)A.pushLight(M),M.castShadow&&A.pushShadow(M);else if(M.isSprite){let xe=I.isArrayCamera?rn:Ye;if(!M.frustumCulled||M.intersectsFrustum(xe)){F&&Yt.setFromMatrixPosition(M.matrixWorld).applyMatrix4(Mt);let he=ne.update(M),ve=M.material;ve.visible&&T.push(M,he,ve,H,Yt.z,null,I)}}else if(M.isMesh||M.isLine||M.isPoints){let xe=I.isArrayCamera?rn:Ye;if(!M.frustumCulled||M.intersectsFrustum(xe)){let he=ne.update(M),ve=M.material;if(F&&(M.boundingSphere!==void 0?(M.boundingSphere===null&&M.computeBoundingSphere(),Yt.copy(M.boundingSphere.center)):(he.boundingSphere===null&&he.computeBoundingSphere(),Yt.copy(he.boundingSphere.center)),Yt.applyMatrix4(M.matrixWorld).applyMatrix4(Mt)),Array.isArray(ve)){let Ae=he.groups;for(let Ve=0,Ze=Ae.length;Ve<Ze;Ve++){let we=Ae[Ve],$e=ve[we.materialIndex];$e&&$e.visible&&T.push(M,he,$e,H,Yt.z,we,I)}}else ve.visible&&T.push(M,he,ve,H,Yt.z,null,I)}}}let fe=M.children;for(let xe=0,he=fe.length;xe<he;xe++)Iu(fe[xe],I,H,F)}function ep(M,I,H,F){let{opaque:B,transmissive:fe,transparent:xe}=M;A.setupLightsView(H),Gt===!0&&J.setGlobalState(P.clippingPlanes,H),F&&pe.viewport(te.copy(F)),B.length>0&&Ma(B,I,H),fe.length>0&&Ma(fe,I,H),xe.length>0&&Ma(xe,I,H),pe.buffers.depth.setTest(!0),pe.buffers.depth.setMask(!0),pe.buffers.color.setMask(!0),pe.setPolygonOffset(!1)}function tp(M,I,H,F){if((H.isScene===!0?H.overrideMaterial:null)!==null)return;if(A.state.transmissionRenderTarget[F.id]===void 0){let we=vt.has("EXT_color_buffer_half_float")||vt.has("EXT_color_buffer_float");A.state.transmissionRenderTarget[F.id]=new ln(1,1,{generateMipmaps:!0,type:we?ii:sn,minFilter:In,samples:Math.max(4,xt.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:je.workingColorSpace})}let fe=A.state.transmissionRenderTarget[F.id],xe=F.viewport||te;fe.setSize(xe.z*P.transmissionResolutionScale,xe.w*P.transmissionResolutionScale);let he=P.getRenderTarget(),ve=P.getActiveCubeFace(),Ae=P.getActiveMipmapLevel();P.setRenderTarget(fe),P.getClearColor(Y),_e=P.getClearAlpha(),_e<1&&P.setClearColor(16777215,.5),P.clear(),zn&&R.render(H);let Ve=P.toneMapping;P.toneMapping=mi;let Ze=F.viewport;if(F.viewport!==void 0&&(F.viewport=void 0),A.setupLightsView(F),Gt===!0&&J.setGlobalState(P.clippingPlanes,F),Ma(M,H,F),Be.updateMultisampleRenderTarget(fe),Be.updateRenderTargetMipmap(fe),vt.has("WEBGL_multisampled_render_to_texture")===!1){let we=!1;for(let $e=0,Ut=I.length;$e<Ut;$e++){let _t=I[$e],{object:pt,geometry:cn,material:Me,group:mn}=_t;if(Me.side===Sn&&pt.layers.test(F.layers)){let rt=Me.side;Me.side=xn,Me.needsUpdate=!0,np(pt,H,F,cn,Me,mn),Me.side=rt,Me.needsUpdate=!0,we=!0}}we===!0&&(Be.updateMultisampleRenderTarget(fe),Be.updateRenderTargetMipmap(fe))}P.setRenderTarget(he,ve,Ae),P.setClearColor(Y,_e),Ze!==void 0&&(F.viewport=Ze),P.toneMapping=Ve}function Ma(M,I,H){let F=I.isScene===!0?I.overrideMaterial:null;for(let B=0,fe=M.length;B<fe;B++){let xe=M[B],{object:he,geometry:ve,group:Ae}=xe,Ve=xe.material;Ve.allowOverride===!0&&F!==null&&(Ve=F),he.layers.test(H.layers)&&np(he,I,H,ve,Ve,Ae)}}function np(M,I,H,F,B,fe){z!==null&&B.isNodeMaterial&&z.setObject(M,B),M.onBeforeRender(P,I,H,F,B,fe),M.modelViewMatrix.multiplyMatrices(H.matrixWorldInverse,M.matrixWorld),M.normalMatrix.getNormalMatrix(M.modelViewMatrix),B.onBeforeRender(P,I,H,F,M,fe),B.transparent===!0&&B.side===Sn&&B.forceSinglePass===!1?(B.side=xn,B.needsUpdate=!0,P.renderBufferDirect(H,I,F,B,M,fe),B.side=jn,B.needsUpdate=!0,P.renderBufferDirect(H,I,F,B,M,fe),B.side=Sn):P.renderBufferDirect(H,I,F,B,M,fe),M.onAfterRender(P,I,H,F,B,fe)}function ip(M){let I=0;for(let H of M)H.texture!==null&&I++;return I}function lo(M,I,H){I.isScene!==!0&&(I=Bn);let F=De.get(M),B=A.state.lights,fe=A.state.shadowsArray,xe=B.state.version,he=Q.getParameters(M,B.state,fe,I,H,A.state.lightProbeGridArray),ve=Q.getProgramCacheKey(he),Ae=F.programs;F.environment=M.isMeshStandardMaterial||M.isMeshLambertMaterial||M.isMeshPhongMaterial?I.environment:null,F.fog=I.fog;let Ve=M.isMeshStandardMaterial||M.isMeshLambertMaterial&&!M.envMap||M.isMeshPhongMaterial&&!M.envMap;F.envMap=C.get(M.envMap||F.environment,Ve),F.envMapRotation=F.environment!==null&&M.envMap===null?I.environmentRotation:M.envMapRotation,Ae===void 0&&(M.addEventListener("dispose",ht),Ae=new Map,F.programs=Ae,F.programVariants=new Map);let Ze=Ae.get(ve);if(Ze!==void 0){if(F.currentProgram===Ze&&F.lightsStateVersion===xe)return rp(M,he),Ze}else he.uniforms=Q.getUniforms(M),z!==null&&M.isNodeMaterial&&z.build(M,H,he),M.onBeforeCompile(he,P),Ze=Q.acquireProgram(he,ve),Ae.set(ve,Ze),F.uniforms=he.uniforms;let we=F.uniforms;return(!M.isShaderMaterial&&!M.isRawShaderMaterial||M.clipping===!0)&&(we.clippingPlanes=J.uniform),rp(M,he),F.needsLights=Fy(M),F.lightsStateVersion=xe,F.needsLights&&(we.ambientLightColor.value=B.state.ambient,we.lightProbe.value=B.state.probe,we.sunLights.value=B.state.sun,we.sunLightShadows.value=B.state.sunShadow,we.directionalLights.value=B.state.directional,we.directionalLightShadows.value=B.state.directionalShadow,we.spotLights.value=B.state.spot,we.spotLightShadows.value=B.state.spotShadow,we.rectAreaLights.value=B.state.rectArea,we.ltc_1.value=B.state.rectAreaLTC1,we.ltc_2.value=B.state.rectAreaLTC2,we.pointLights.value=B.state.point,we.pointLightShadows.value=B.state.pointShadow,we.hemisphereLights.value=B.state.hemi,we.sunShadowMatrix.value=B.state.sunShadowMatrix,we.sunShadowCascade.value=B.state.sunShadowCascade,we.directionalShadowMatrix.value=B.state.directionalShadowMatrix,we.spotLightMatrix.value=B.state.spotLightMatrix,we.spotLightMap.value=B.state.spotLightMap,we.pointShadowMatrix.value=B.state.pointShadowMatrix),F.numLightProbeGrids=ip(A.state.lightProbeGridArray),F.currentProgram=Ze,F.uniformsList=null,Ze}function Oy(M,I,H,F,B){let fe=De.get(M),xe=fe.currentProgram.id+","+F+","+B,he=fe.programVariants.get(xe);return he===void 0?(he=lo(M,I,H),fe.programVariants.set(xe,he)):(fe.currentProgram=he,fe.uniformsList=null,fe.outputColorSpace=F,fe.toneMapping=B),he}function sp(M){if(M.uniformsList===null){let I=M.currentProgram.getUniforms();M.uniformsList=io.seqWithValue(I.seq,M.uniforms)}return M.uniformsList}function rp(M,I){let H=De.get(M);H.outputColorSpace=I.outputColorSpace,H.batching=I.batching,H.batchingColor=I.batchingColor,H.instancing=I.instancing,H.instancingColor=I.instancingColor,H.instancingMorph=I.instancingMorph,H.skinning=I.skinning,H.morphTargets=I.morphTargets,H.morphNormals=I.morphNormals,H.morphColors=I.morphColors,H.morphTargetsCount=I.morphTargetsCount,H.numClippingPlanes=I.numClippingPlanes,H.numIntersection=I.numClipIntersection,H.vertexAlphas=I.vertexAlphas,H.vertexTangents=I.vertexTangents,H.toneMapping=I.toneMapping}function ky(M,I,H,F,B){I.isScene!==!0&&(I=Bn),Be.resetTextureUnits();let fe=I.fog,xe=F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial?I.environment:null,he=ie===null?P.outputColorSpace:ie.isXRRenderTarget===!0?ie.texture.colorSpace:je.workingColorSpace,ve=F.isMeshStandardMaterial||F.isMeshLambertMaterial&&!F.envMap||F.isMeshPhongMaterial&&!F.envMap,Ae=C.get(F.envMap||xe,ve),Ve=F.vertexColors===!0&&!!H.attributes.color&&H.attributes.color.itemSize===4,Ze=!!H.attributes.tangent&&(!!F.normalMap||F.anisotropy>0),we=!!H.morphAttributes.position,$e=!!H.morphAttributes.normal,Ut=!!H.morphAttributes.color,_t=mi;F.toneMapped&&(ie===null||ie.isXRRenderTarget===!0)&&(_t=P.toneMapping);let pt=H.morphAttributes.position||H.morphAttributes.normal||H.morphAttributes.color,cn=pt!==void 0?pt.length:0,Me=De.get(F),mn=A.state.lights;if(Gt===!0&&(wn===!0||M!==ee)){let Tt=M===ee&&F.id===j;J.setState(F,M,Tt)}let rt=!1,gs=!1;F.version===Me.__version?Me.needsLights&&Me.lightsStateVersion!==mn.state.version||B.isBatchedMesh&&Me.batching===!1||!B.isBatchedMesh&&Me.batching===!0||B.isBatchedMesh&&Me.batchingColor===!0&&B._colorsTexture===null||B.isBatchedMesh&&Me.batchingColor===!1&&B._colorsTexture!==null||B.isInstancedMesh&&Me.instancing===!1||!B.isInstancedMesh&&Me.instancing===!0||B.isSkinnedMesh&&Me.skinning===!1||!B.isSkinnedMesh&&Me.skinning===!0||B.isInstancedMesh&&Me.instancingColor===!0&&B.instanceColor===null||B.isInstancedMesh&&Me.instancingColor===!1&&B.instanceColor!==null||B.isInstancedMesh&&Me.instancingMorph===!0&&B.morphTexture===null||B.isInstancedMesh&&Me.instancingMorph===!1&&B.morphTexture!==null||Me.envMap!==Ae||F.fog===!0&&Me.fog!==fe||Me.numClippingPlanes!==void 0&&(Me.numClippingPlanes!==J.numPlanes||Me.numIntersection!==J.numIntersection)||Me.vertexAlphas!==Ve||Me.vertexTangents!==Ze||Me.morphTargets!==we||Me.morphNormals!==$e||Me.morphColors!==Ut||Me.morphTargetsCount!==cn||Me.numLightProbeGrids!==ip(A.state.lightProbeGridArray)?rt=!0:(Me.outputColorSpace!==he||Me.toneMapping!==_t)&&(gs=!0):(rt=!0,Me.__version=F.version);let un=Me.currentProgram;(rt===!0||gs===!0)&&(un=gs===!0?Oy(F,I,B,he,_t):lo(F,I,B),z&&F.isNodeMaterial&&z.onUpdateProgram(F,un,Me));let Ta=!1,qi=!1,_s=!1,tt=un.getUniforms(),on=Me.uniforms;if(pe.useProgram(un.program)&&(Ta=!0,qi=!0,_s=!0),F.id!==j&&(j=F.id,qi=!0),Ta||ee!==M){pe.buffers.depth.getReversed()&&M.reversedDepth!==!0&&(M._reversedDepth=!0,M.updateProjectionMatrix()),tt.setValue(k,"projectionMatrix",M.projectionMatrix),tt.setValue(k,"viewMatrix",M.matrixWorldInverse);let $t=tt.map.cameraPosition;$t!==void 0&&$t.setValue(k,si.setFromMatrixPosition(M.matrixWorld)),xt.logarithmicDepthBuffer&&tt.setValue(k,"logDepthBufFC",2/(Math.log(M.far+1)/Math.LN2)),(F.isMeshPhongMaterial||F.isMeshToonMaterial||F.isMeshLambertMaterial||F.isMeshBasicMaterial||F.isMeshStandardMaterial||F.isShaderMaterial)&&tt.setValue(k,"isOrthographic",M.isOrthographicCamera===!0),ee!==M&&(ee=M,qi=!0,_s=!0)}if(Me.needsLights&&(mn.state.sunShadowMap.length>0&&tt.setValue(k,"sunShadowMap",mn.state.sunShadowMap,Be),mn.state.directionalShadowMap.length>0&&tt.setValue(k,"directionalShadowMap",mn.state.directionalShadowMap,Be),mn.state.spotShadowMap.length>0&&tt.setValue(k,"spotShadowMap",mn.state.spotShadowMap,Be),mn.state.pointShadowMap.length>0&&tt.setValue(k,"pointShadowMap",mn.state.pointShadowMap,Be)),B.isSkinnedMesh){tt.setOptional(k,B,"bindMatrix"),tt.setOptional(k,B,"bindMatrixInverse");let Tt=B.skeleton;Tt&&(Tt.boneTexture===null&&Tt.computeBoneTexture(),tt.setValue(k,"boneTexture",Tt.boneTexture,Be))}B.isBatchedMesh&&(tt.setOptional(k,B,"batchingTexture"),tt.setValue(k,"batchingTexture",B._matricesTexture,Be),tt.setOptional(k,B,"batchingIdTexture"),tt.setValue(k,"batchingIdTexture",B._indirectTexture,Be),tt.setOptional(k,B,"batchingColorTexture"),B._colorsTexture!==null&&tt.setValue(k,"batchingColorTexture",B._colorsTexture,Be));let Yn=H.morphAttributes;if((Yn.position!==void 0||Yn.normal!==void 0||Yn.color!==void 0)&&Z.update(B,H,un),(qi||Me.receiveShadow!==B.receiveShadow)&&(Me.receiveShadow=B.receiveShadow,tt.setValue(k,"receiveShadow",B.receiveShadow)),(F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial)&&F.envMap===null&&I.environment!==null&&(on.envMapIntensity.value=I.environmentIntensity),on.dfgLUT!==void 0&&(on.dfgLUT.value=GE()),qi){if(tt.setValue(k,"toneMappingExposure",P.toneMappingExposure),Me.needsLights&&Ny(on,_s),fe&&F.fog===!0&&ae.refreshFogUniforms(on,fe),ae.refreshMaterialUniforms(on,F,ye,Le,A.state.transmissionRenderTarget[M.id]),Me.needsLights&&Me.numLightProbeGrids>0){let Tt=S,$t=0;for(let vi of A.state.lightProbeGridArray)vi.texture!==null&&(Tt.textures[$t]=vi.texture,Tt.min[$t]=vi.boundingBox.min,Tt.max[$t]=vi.boundingBox.max,Tt.resolution[$t]=vi.resolution,$t++);for(let vi in Tt)Tt[vi].length=$t;on.probesSH.value=Tt.textures,on.probesMin.value=Tt.min,on.probesMax.value=Tt.max,on.probesResolution.value=Tt.resolution}io.upload(k,sp(Me),on,Be)}if(F.isShaderMaterial&&F.uniformsNeedUpdate===!0&&(io.upload(k,sp(Me),on,Be),F.uniformsNeedUpdate=!1),F.isSpriteMaterial&&tt.setValue(k,"center",B.center),tt.setValue(k,"modelViewMatrix",B.modelViewMatrix),tt.setValue(k,"normalMatrix",B.normalMatrix),tt.setValue(k,"modelMatrix",B.matrixWorld),F.uniformsGroups!==void 0){let Tt=F.uniformsGroups;for(let $t=0,vi=Tt.length;$t<vi;$t++){let ap=Tt[$t];Re.update(ap,un),Re.bind(ap,un)}}return un}function Ny(M,I){M.ambientLightColor.needsUpdate=I,M.lightProbe.needsUpdate=I,M.sunLights.needsUpdate=I,M.sunLightShadows.needsUpdate=I,M.directionalLights.needsUpdate=I,M.directionalLightShadows.needsUpdate=I,M.pointLights.needsUpdate=I,M.pointLightShadows.needsUpdate=I,M.spotLights.needsUpdate=I,M.spotLightShadows.needsUpdate=I,M.rectAreaLights.needsUpdate=I,M.hemisphereLights.needsUpdate=I}function Fy(M){return M.isMeshLambertMaterial||M.isMeshToonMaterial||M.isMeshPhongMaterial||M.isMeshStandardMaterial||M.isShadowMaterial||M.isShaderMaterial&&M.lights===!0}this.getActiveCubeFace=function(){return $},this.getActiveMipmapLevel=function(){return W},this.getRenderTarget=function(){return ie},this.setRenderTargetTextures=function(M,I,H){let F=De.get(M);F.__autoAllocateDepthBuffer=M.resolveDepthBuffer===!1,F.__autoAllocateDepthBuffer===!1&&(F.__useRenderToTexture=!1),De.get(M.texture).__webglTexture=I,De.get(M.depthTexture).__webglTexture=F.__autoAllocateDepthBuffer?void 0:H,F.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(M,I){let H=De.get(M);H.__webglFramebuffer=I,H.__useDefaultFramebuffer=I===void 0},this.setRenderTarget=function(M,I=0,H=0){ie=M,$=I,W=H;let F=null,B=!1,fe=!1;if(M){let he=De.get(M);if(he.__useDefaultFramebuffer!==void 0){pe.bindFramebuffer(k.FRAMEBUFFER,he.__webglFramebuffer),te.copy(M.viewport),Ee.copy(M.scissor),ze=M.scissorTest,pe.viewport(te),pe.scissor(Ee),pe.setScissorTest(ze),j=-1;return}else if(he.__webglFramebuffer===void 0)Be.setupRenderTarget(M);else if(he.__hasExternalTextures)Be.rebindTextures(M,De.get(M.texture).__webglTexture,De.get(M.depthTexture).__webglTexture);else if(M.depthBuffer){let Ve=M.depthTexture;if(he.__boundDepthTexture!==Ve){if(Ve!==null&&De.has(Ve)&&(M.width!==Ve.image.width||M.height!==Ve.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Be.setupDepthRenderbuffer(M)}}let ve=M.texture;(ve.isData3DTexture||ve.isDataArrayTexture||ve.isCompressedArrayTexture)&&(fe=!0);let Ae=De.get(M).__webglFramebuffer;M.isWebGLCubeRenderTarget?(Array.isArray(Ae[I])?F=Ae[I][H]:F=Ae[I],B=!0):M.samples>0&&Be.useMultisampledRTT(M)===!1?F=De.get(M).__webglMultisampledFramebuffer:Array.isArray(Ae)?F=Ae[H]:F=Ae,te.copy(M.viewport),Ee.copy(M.scissor),ze=M.scissorTest}else te.copy(Oe).multiplyScalar(ye).floor(),Ee.copy(ut).multiplyScalar(ye).floor(),ze=ft;if(H!==0&&(F=G),pe.bindFramebuffer(k.FRAMEBUFFER,F)&&pe.drawBuffers(M,F),pe.viewport(te),pe.scissor(Ee),pe.setScissorTest(ze),B){let he=De.get(M.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_CUBE_MAP_POSITIVE_X+I,he.__webglTexture,H)}else if(fe){let he=I;for(let ve=0;ve<M.textures.length;ve++){let Ae=De.get(M.textures[ve]);k.framebufferTextureLayer(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0+ve,Ae.__webglTexture,H,he)}}else if(M!==null&&H!==0){let he=De.get(M.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,he.__webglTexture,H)}j=-1};function op(M){let I=De.get(M);return(I.__readFormat!==M.format||I.__readType!==M.type)&&(I.__readFormat=M.format,I.__readType=M.type,I.__formatReadable=xt.textureFormatReadable(M.format),I.__typeReadable=xt.textureTypeReadable(M.type)),I}this.readRenderTargetPixels=function(M,I,H,F,B,fe,xe,he=0){if(!(M&&M.isWebGLRenderTarget)){ke("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ve=De.get(M).__webglFramebuffer;if(M.isWebGLCubeRenderTarget&&xe!==void 0&&(ve=ve[xe],Array.isArray(ve)&&(ve=ve[0])),ve){pe.bindFramebuffer(k.FRAMEBUFFER,ve);try{let Ae=M.textures[he],Ve=Ae.format,Ze=Ae.type;M.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+he);let we=op(Ae);if(we.__formatReadable===!1){ke("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(we.__typeReadable===!1){ke("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}I>=0&&I<=M.width-F&&H>=0&&H<=M.height-B&&k.readPixels(I,H,F,B,re.convert(Ve),re.convert(Ze),fe)}finally{let Ae=ie!==null?De.get(ie).__webglFramebuffer:null;pe.bindFramebuffer(k.FRAMEBUFFER,Ae)}}},this.readRenderTargetPixelsAsync=async function(M,I,H,F,B,fe,xe,he=0){if(!(M&&M.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ve=De.get(M).__webglFramebuffer;if(M.isWebGLCubeRenderTarget&&xe!==void 0&&(ve=ve[xe],Array.isArray(ve)&&(ve=ve[0])),ve)if(I>=0&&I<=M.width-F&&H>=0&&H<=M.height-B){pe.bindFramebuffer(k.FRAMEBUFFER,ve);let Ae=M.textures[he],Ve=Ae.format,Ze=Ae.type;M.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+he);let we=op(Ae);if(we.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(we.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let $e=k.createBuffer();k.bindBuffer(k.PIXEL_PACK_BUFFER,$e),k.bufferData(k.PIXEL_PACK_BUFFER,fe.byteLength,k.STREAM_READ),k.readPixels(I,H,F,B,re.convert(Ve),re.convert(Ze),0),k.bindBuffer(k.PIXEL_PACK_BUFFER,null);let Ut=ie!==null?De.get(ie).__webglFramebuffer:null;pe.bindFramebuffer(k.FRAMEBUFFER,Ut);let _t=k.fenceSync(k.SYNC_GPU_COMMANDS_COMPLETE,0);return k.flush(),await Q_(k,_t,4),k.bindBuffer(k.PIXEL_PACK_BUFFER,$e),k.getBufferSubData(k.PIXEL_PACK_BUFFER,0,fe),k.bindBuffer(k.PIXEL_PACK_BUFFER,null),k.deleteBuffer($e),k.deleteSync(_t),fe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(M,I=null,H=0){let F=Math.pow(2,-H),B=Math.floor(M.image.width*F),fe=Math.floor(M.image.height*F),xe=I!==null?I.x:0,he=I!==null?I.y:0;Be.setTexture2D(M,0),k.copyTexSubImage2D(k.TEXTURE_2D,H,0,0,xe,he,B,fe),pe.unbindTexture()},this.copyTextureToTexture=function(M,I,H=null,F=null,B=0,fe=0){let xe,he,ve,Ae,Ve,Ze,we,$e,Ut,_t=M.isCompressedTexture?M.mipmaps[fe]:M.image;if(H!==null)xe=H.max.x-H.min.x,he=H.max.y-H.min.y,ve=H.isBox3?H.max.z-H.min.z:1,Ae=H.min.x,Ve=H.min.y,Ze=H.isBox3?H.min.z:0;else{let tt=Math.pow(2,-B);xe=Math.floor(_t.width*tt),he=Math.floor(_t.height*tt),M.isDataArrayTexture?ve=_t.depth:M.isData3DTexture?ve=Math.floor(_t.depth*tt):ve=1,Ae=0,Ve=0,Ze=0}F!==null?(we=F.x,$e=F.y,Ut=F.z):(we=0,$e=0,Ut=0);let pt=re.convert(I.format),cn=re.convert(I.type),Me;I.isData3DTexture?(Be.setTexture3D(I,0),Me=k.TEXTURE_3D):I.isDataArrayTexture||I.isCompressedArrayTexture?(Be.setTexture2DArray(I,0),Me=k.TEXTURE_2D_ARRAY):(Be.setTexture2D(I,0),Me=k.TEXTURE_2D),pe.activeTexture(k.TEXTURE0),pe.pixelStorei(k.UNPACK_FLIP_Y_WEBGL,I.flipY),pe.pixelStorei(k.UNPACK_PREMULTIPLY_ALPHA_WEBGL,I.premultiplyAlpha),pe.pixelStorei(k.UNPACK_ALIGNMENT,I.unpackAlignment);let mn=pe.getParameter(k.UNPACK_ROW_LENGTH),rt=pe.getParameter(k.UNPACK_IMAGE_HEIGHT),gs=pe.getParameter(k.UNPACK_SKIP_PIXELS),un=pe.getParameter(k.UNPACK_SKIP_ROWS),Ta=pe.getParameter(k.UNPACK_SKIP_IMAGES);pe.pixelStorei(k.UNPACK_ROW_LENGTH,_t.width),pe.pixelStorei(k.UNPACK_IMAGE_HEIGHT,_t.height),pe.pixelStorei(k.UNPACK_SKIP_PIXELS,Ae),pe.pixelStorei(k.UNPACK_SKIP_ROWS,Ve),pe.pixelStorei(k.UNPACK_SKIP_IMAGES,Ze);let qi=M.isDataArrayTexture||M.isData3DTexture,_s=I.isDataArrayTexture||I.isData3DTexture;if(M.isDepthTexture){let tt=De.get(M),on=De.get(I),Yn=De.get(tt.__renderTarget),Tt=De.get(on.__renderTarget);pe.bindFramebuffer(k.READ_FRAMEBUFFER,Yn.__webglFramebuffer),pe.bindFramebuffer(k.DRAW_FRAMEBUFFER,Tt.__webglFramebuffer);for(let $t=0;$t<ve;$t++)qi&&(k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,De.get(M).__webglTexture,B,Ze+$t),k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,De.get(I).__webglTexture,fe,Ut+$t)),k.blitFramebuffer(Ae,Ve,Ae+xe,Ve+he,we,$e,we+xe,$e+he,k.DEPTH_BUFFER_BIT,k.NEAREST);pe.bindFramebuffer(k.READ_FRAMEBUFFER,null),pe.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else if(B!==0||M.isRenderTargetTexture||De.has(M)){let tt=De.get(M),on=De.get(I);pe.bindFramebuffer(k.READ_FRAMEBUFFER,D),pe.bindFramebuffer(k.DRAW_FRAMEBUFFER,q);for(let Yn=0;Yn<ve;Yn++)qi?k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,tt.__webglTexture,B,Ze+Yn):k.framebufferTexture2D(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,tt.__webglTexture,B),_s?k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,on.__webglTexture,fe,Ut+Yn):k.framebufferTexture2D(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,on.__webglTexture,fe),B!==0?k.blitFramebuffer(Ae,Ve,Ae+xe,Ve+he,we,$e,we+xe,$e+he,k.COLOR_BUFFER_BIT,k.NEAREST):_s?k.copyTexSubImage3D(Me,fe,we,$e,Ut+Yn,Ae,Ve,xe,he):k.copyTexSubImage2D(Me,fe,we,$e,Ae,Ve,xe,he);pe.bindFramebuffer(k.READ_FRAMEBUFFER,null),pe.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else _s?M.isDataTexture||M.isData3DTexture?k.texSubImage3D(Me,fe,we,$e,Ut,xe,he,ve,pt,cn,_t.data):I.isCompressedArrayTexture?k.compressedTexSubImage3D(Me,fe,we,$e,Ut,xe,he,ve,pt,_t.data):k.texSubImage3D(Me,fe,we,$e,Ut,xe,he,ve,pt,cn,_t):M.isDataTexture?k.texSubImage2D(k.TEXTURE_2D,fe,we,$e,xe,he,pt,cn,_t.data):M.isCompressedTexture?k.compressedTexSubImage2D(k.TEXTURE_2D,fe,we,$e,_t.width,_t.height,pt,_t.data):k.texSubImage2D(k.TEXTURE_2D,fe,we,$e,xe,he,pt,cn,_t);pe.pixelStorei(k.UNPACK_ROW_LENGTH,mn),pe.pixelStorei(k.UNPACK_IMAGE_HEIGHT,rt),pe.pixelStorei(k.UNPACK_SKIP_PIXELS,gs),pe.pixelStorei(k.UNPACK_SKIP_ROWS,un),pe.pixelStorei(k.UNPACK_SKIP_IMAGES,Ta),fe===0&&I.generateMipmaps===!0&&I.mipmapsAutoUpdate===!0&&k.generateMipmap(Me),pe.unbindTexture()},this.initRenderTarget=function(M){De.get(M).__webglFramebuffer===void 0&&Be.setupRenderTarget(M)},this.initTexture=function(M){M.isCubeTexture?Be.setTextureCube(M,0):M.isData3DTexture?Be.setTexture3D(M,0):M.isDataArrayTexture||M.isCompressedArrayTexture?Be.setTexture2DArray(M,0):Be.setTexture2D(M,0),pe.unbindTexture()},this.resetState=function(){$=0,W=0,ie=null,pe.reset(),le.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Xn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=je._getDrawingBufferColorSpace(e),t.unpackColorSpace=je._getUnpackColorSpace()}};var ro=1e3,ya=zt.camera.views,WE=Object.keys(ya);function Yc([i,e,t]){return[-i/ro,t/ro,e/ro]}function Hi(i,e,t){return[-i*ro,t*ro,e*ro]}function Zc(i){let e=(i%360+360)%360;return e>180?e-360:e}function Fb(i,e=.5){let t=n=>Math.abs(Zc(i.azimuth_deg-ya[n].azimuth_deg))<=e&&Math.abs(i.elevation_deg-ya[n].elevation_deg)<=e;return WE.find(t)??null}function va(i,e){let t=i*Math.PI/180,n=e*Math.PI/180;return[[Math.cos(t),0,-Math.sin(t)],[-Math.sin(n)*Math.sin(t),Math.cos(n),-Math.sin(n)*Math.cos(t)],[Math.cos(n)*Math.sin(t),Math.sin(n),Math.cos(n)*Math.cos(t)]]}function hf(i,e,t,n,s){if(i.length===0)return null;let r=va(e,t),o=(b,m)=>b[0]*i[m]+b[1]*i[m+1]+b[2]*i[m+2],a=[1/0,1/0,1/0],l=[-1/0,-1/0,-1/0];for(let b=0;b<i.length;b+=3)for(let m=0;m<3;m++){let p=o(r[m],b);a[m]=Math.min(a[m],p),l[m]=Math.max(l[m],p)}let c=a.map((b,m)=>(b+l[m])/2),u=0;for(let b=0;b<i.length;b+=3){let m=o(r[2],b)-c[2];u=Math.max(u,m+Math.abs(o(r[0],b)-c[0])/n,m+Math.abs(o(r[1],b)-c[1])/s)}let[h,d,f]=r;return{target:[0,1,2].map(b=>c[0]*h[b]+c[1]*d[b]+c[2]*f[b]),distance:u}}pr.install({THREE:{Box3:gt,Matrix4:Ie,Quaternion:yn,Raycaster:zs,Sphere:nn,Spherical:ds,Vector2:Ue,Vector3:L,Vector4:at}});var{RAD2DEG:xa,DEG2RAD:oo}=Xs,Ub=.05,qE=2.5,XE=.11,jE=.82,$c={mm:100,deg:100},Qc=class{camera=new jt(zt.camera.view_angle_deg,1,.02,12);controls;framed={what:"home"};homePoints=new Float32Array;insets={top:0,right:0,bottom:0,left:0};width=1;height=1;animate;resting=!0;before=null;constructor(e,t,n){this.controls=new pr(this.camera,e),this.animate=!t;let{ACTION:s}=pr;Object.assign(this.controls,{dollyToCursor:!0,minDistance:Ub,minPolarAngle:1e-4,maxPolarAngle:Math.PI-1e-4,restThreshold:4e-4,dollySpeed:.7,azimuthRotateSpeed:.85,polarRotateSpeed:.85}),Object.assign(this.controls.mouseButtons,{left:s.ROTATE,right:s.TRUCK,middle:s.TRUCK,wheel:s.DOLLY}),Object.assign(this.controls.touches,{one:s.TOUCH_ROTATE,two:s.TOUCH_DOLLY_TRUCK,three:s.TOUCH_TRUCK}),this.controls.setLookAt(0,0,2,0,0,0,!1),this.setReducedMotion(t);for(let r of["controlstart","control","transitionstart","wake"])this.controls.addEventListener(r,n);this.controls.addEventListener("controlstart",()=>this.before=this.get()),this.controls.addEventListener("control",()=>this.noticeMoved()),this.controls.addEventListener("rest",()=>this.resting=!0)}update(e){return this.resting=!1,this.controls.update(e)?(this.resting&&this.finish(),this.camera.updateMatrixWorld(),!this.resting):!1}setReducedMotion(e){this.animate=!e,this.controls.smoothTime=e?0:.22,this.controls.draggingSmoothTime=e?0:.09}setHome(e){this.homePoints=e.slice();let t=new gt().setFromArray(e);this.controls.setBoundary(t.clone().expandByScalar(.05));let n=hf(e,90,0,this.tangents()[0],this.tangents()[1]);n&&(this.controls.maxDistance=qE*n.distance),this.framed&&this.refit(!1)}resize(e,t){this.width=e,this.height=t,this.camera.aspect=e/t,this.camera.updateProjectionMatrix(),this.framed&&this.refit(!1)}setInsets(e){this.insets=e,this.framed&&this.refit(this.animate)}home(){this.framed={what:"home"},this.refit(this.animate)}flyTo(e){this.framed={what:"points",points:e},this.refit(this.animate)}setView(e){let{azimuth_deg:t,elevation_deg:n}=ya[e];this.rotateTo(t,n,this.animate),this.framed&&this.refit(this.animate)}set(e){this.framed=null,this.rotateTo(e.azimuth_deg,e.elevation_deg,this.animate),this.moveTo(Yc(e.target_mm),e.distance_mm/1e3,this.animate)}get(){let e=this.controls.getTarget(new L,!0),{radius:t,theta:n,phi:s}=this.controls.getSpherical(new ds,!0),r=(c,u)=>Math.round(c*u)/u+0,[o,a,l]=Hi(e.x,e.y,e.z).map(c=>r(c,$c.mm));return{target_mm:[o,a,l],azimuth_deg:r(Zc(n*xa),$c.deg),elevation_deg:r(90-s*xa,$c.deg),distance_mm:r(t*1e3,$c.mm)}}now(){return{azimuth_deg:this.controls.azimuthAngle*xa,elevation_deg:90-this.controls.polarAngle*xa}}mmPerPixel(){return 1e3*this.metresPerPixel(this.controls.distance)}view(){return Fb(this.get())}zoom(e){this.framed=null,this.controls.dollyTo(this.get().distance_mm/1e3*jE**e,this.animate)}turn(e,t){this.controls.rotate(e*oo,-t*oo,this.animate)}pan(e,t){this.framed=null;let n=this.metresPerPixel(this.get().distance_mm/1e3);this.controls.truck(e*n,t*n,this.animate)}dispose(){this.controls.dispose()}noticeMoved(){let e=this.get(),{before:t}=this;if(!t||!this.framed)return;(e.target_mm.some((s,r)=>Math.abs(s-t.target_mm[r])>.1)||Math.abs(e.distance_mm-t.distance_mm)>.1)&&(this.framed=null)}refit(e){let t=this.framed?.what==="points"?this.framed.points:this.homePoints,{azimuth_deg:n,elevation_deg:s}=this.get(),[r,o]=this.tangents(),a=hf(t,n,s,r,o);if(!a)return;let l=XE/2/Math.min(r,o),c=Xs.clamp(a.distance,Math.max(Ub,l),this.controls.maxDistance),{top:u,right:h,bottom:d,left:f}=this.insets,g=this.metresPerPixel(c),[b,m]=[(h-f)/2*g,(u-d)/2*g],[p,y]=va(n,s),x=a.target.map((S,T)=>S+b*p[T]+m*y[T]);this.moveTo(x,c,e)}tangents(){let e=Math.tan(this.camera.fov*oo/2)/zt.camera.fit_margin,{top:t,right:n,bottom:s,left:r}=this.insets,o=(a,l)=>Math.max(.25*a,a-l);return[e*o(this.width,r+n)/this.height,e*o(this.height,t+s)/this.height]}metresPerPixel(e){return 2*e*Math.tan(this.camera.fov*oo/2)/this.height}rotateTo(e,t,n){let s=this.controls.getSpherical(new ds,!0).theta*xa,r=s+Zc(e-s);this.controls.rotateTo(r*oo,(90-t)*oo,n)}moveTo(e,t,n){this.controls.moveTo(...e,n),this.controls.dollyTo(t,n)}finish(){let e=this.controls.getTarget(new L,!0),{radius:t,theta:n,phi:s}=this.controls.getSpherical(new ds,!0);this.controls.rotateTo(n,s,!1),this.moveTo(e.toArray(),t,!1),this.controls.update(0)}};function df(i){let e=new gt().setFromArray(i).getCenter(new L),[t,n,s]=[0,0,0];for(let l=0;l<i.length;l+=3){let c=i[l+1]-e.y,u=i[l+2]-e.z;t+=u*u,n+=c*c,s+=u*c}let r=.5*Math.atan2(2*s,t-n),o=new L(0,Math.sin(r),Math.cos(r)),a=new L(1,0,0);return{centre:e,left:a,front:o,up:new L().crossVectors(o,a)}}function Bb(i){let{centre:e,left:t,front:n,up:s}=df(i),r={left:0,front:0},o=new L;for(let l=0;l<i.length;l+=3)o.fromArray(i,l).sub(e),r.left=Math.max(r.left,Math.abs(o.dot(t))),r.front=Math.max(r.front,Math.abs(o.dot(n)));return new Ie().makeBasis(t.multiplyScalar(r.left),n.multiplyScalar(r.front),s).setPosition(e).invert()}var eu=32;function zb(){let i=24301,e=()=>{i=i+1831565813|0;let s=Math.imul(i^i>>>15,1|i);return s=s+Math.imul(s^s>>>7,61|s)^s,((s^s>>>14)>>>0)/4294967296},t=Uint8Array.from({length:eu**3},()=>256*e()),n=new Fr(t,eu,eu,eu);return n.format=to,n.type=sn,n.magFilter=Nt,n.minFilter=In,n.generateMipmaps=!0,n.wrapS=n.wrapT=n.wrapR=ui,n.unpackAlignment=1,n.needsUpdate=!0,n}var tu=`
#include <skinning_pars_vertex>
attribute float cavity;
attribute float openness;
attribute float region;
#include <clipping_planes_pars_vertex>
`,nu=`
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <begin_vertex>
  #include <skinning_vertex>
  #include <project_vertex>
  #include <clipping_planes_vertex>
`,ff=`
vec3 encode(vec3 c) {
  // A soft shoulder above 0.8 keeps highlights on pale bone from clipping to flat white.
  c = mix(c, 0.8 + 0.2 * (1.0 - exp(-(c - 0.8) / 0.2)), step(0.8, c));
  return mix(1.055 * pow(max(c, 0.0), vec3(1.0 / 2.4)) - 0.055, 12.92 * c, step(c, vec3(0.0031308)));
}
`,iu=`
#include <clipping_planes_pars_fragment>
`,su=`
  #include <clipping_planes_fragment>
`,Vb=`
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
`,Hb=`
${tu}
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
  ${nu}
  vView = -mvPosition.xyz;
  vNormal = normalMatrix * objectNormal;
  vRest = (uRest * vec4(position, 1.0)).xyz;
  vShade = vec2(cavity, openness);
  #ifdef FIBRE
  vFibre = fibre;
  #endif
}
`,Gb=`
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
${ff}
${iu}
${Vb}
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
  ${su}
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
`,Wb=`
uniform vec3 uColour;
varying vec3 vView;
varying vec3 vNormal;
${ff}
${iu}
void main() {
  ${su}
  // Kept from full strength at the very edge, where a pixel more or less of it would show as a row of dots.
  float rim = 1.0 - max(0.12, abs(dot(normalize(vNormal), normalize(vView))));
  float alpha = mix(0.07, 0.6, rim * rim);
  gl_FragColor = vec4(encode(uColour), alpha);
}
`,qb=`
${tu}
varying vec3 vView;
varying vec3 vNormal;
void main() {
  ${nu}
  vView = -mvPosition.xyz;
  vNormal = normalMatrix * objectNormal;
}
`,Xb=`
${tu}
uniform float uWidth;
uniform vec2 uPixel;
void main() {
  ${nu}
  vec4 nearer = projectionMatrix * (mvPosition + vec4(0.0, 0.0, 0.0015, 0.0));
  gl_Position.z = nearer.z / nearer.w * gl_Position.w;
  vec2 grow = (projectionMatrix * vec4(normalMatrix * objectNormal, 0.0)).xy / uPixel;
  gl_Position.xy += normalize(grow + 1e-9) * uPixel * uWidth * gl_Position.w;
}
`,jb=`
uniform vec3 uColour;
uniform float uAlpha;
${ff}
${iu}
void main() {
  ${su}
  gl_FragColor = vec4(encode(uColour), uAlpha);
}
`,Kb=`
${tu}
flat varying float vRegion;
void main() {
  ${nu}
  vRegion = region;
}
`,Jb=`
uniform float uId;
flat varying float vRegion;
${iu}
${Vb}
void main() {
  ${su}
  #if NUM_CLIPPING_PLANES > 0
  gl_FragDepth = gl_FrontFacing ? gl_FragCoord.z : wallDepth();
  #endif
  gl_FragColor = vec4(mod(uId, 256.0), floor(uId / 256.0), vRegion, 255.0) / 255.0;
}
`,pf=`
varying vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
`,Yb=`
uniform vec3 uInner;
uniform vec3 uOuter;
uniform float uAspect;
varying vec2 vUv;
void main() {
  vec2 p = (vUv - vec2(0.5, 0.56)) * vec2(min(uAspect, 1.6), 1.0);
  float dither = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
  gl_FragColor = vec4(mix(uInner, uOuter, smoothstep(0.1, 1.0, length(p))) + dither / 255.0, 1.0);
}
`,Zb=`
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
`;var Sa=["highlighted","hovered","selected"],KE={highlighted:.7,hovered:.4,selected:.78},$b={highlighted:1.6,hovered:1.6,selected:2.4},JE={highlighted:.22,hovered:0,selected:.4},YE={bones:"bone",discs:"disc",joints:"joint",ligaments:"ligament",nerves:"nerve",muscles:"muscle"};function Qb(i){return i&&i.kind in zt.tissues?i.kind:YE[i?.layer??""]??"bone"}var ru=class{ghostDepth;ghost;outlines;noise=zb();shared={uNoise:{value:this.noise},uDetail:{value:!0},uSky:{value:new L},uGround:{value:new L},uPixel:{value:new Ue(1,1)}};colours={highlighted:new Te,hovered:new Te,selected:new Te};cut=!1;widths=[];constructor(e){let t={vertexShader:qb,fragmentShader:Wb,uniforms:{uColour:{value:new Te}}};this.ghostDepth=new Ht({...t,clipping:!0,transparent:!0,colorWrite:!1}),this.ghost=new Ht({...t,clipping:!0,transparent:!0,depthWrite:!1,depthFunc:Ri}),this.outlines={highlighted:this.outline("highlighted"),hovered:this.outline("hovered"),selected:this.outline("selected")},this.setTheme(e)}get side(){return this.cut?Sn:jn}setTheme(e){let t=zt.themes[e];for(let n of Sa)this.colours[n].set(t[n]);this.ghost.uniforms.uColour.value.set(t.ghost),this.shared.uSky.value.fromArray(t.sky),this.shared.uGround.value.fromArray(t.ground)}set detail(e){this.shared.uDetail.value=e}setSize(e,t,n){this.shared.uPixel.value.set(2/e,2/t),Sa.forEach((s,r)=>this.widths[r].value=$b[s]*n)}tissue(e,t,n,s,r,o){let{colour:a,cavity:l,cut:c,gloss:u,translucency:h}=zt.tissues[e];return new Ht({vertexShader:Hb,fragmentShader:Gb,defines:{...o&&{FIBRE:""},...e==="disc"&&{DISC:""}},clipping:!0,side:this.side,uniforms:{uCut:{value:new Te(c).multiplyScalar(t)},uInside:{value:r},uOffset:{value:n},...this.shared,uRest:{value:s},uColour:{value:new Te(a).multiplyScalar(t)},uCavity:{value:new Te(l)},uGloss:{value:u},uTranslucency:{value:h},uTint:{value:new Te},uTintAmount:{value:0}}})}tint(e,t){let n=e.uniforms;n.uTintAmount.value=t?KE[t]:0,t&&n.uTint.value.set(zt.surfaces[t])}dispose(){this.noise.dispose(),this.ghost.dispose(),this.ghostDepth.dispose();for(let{mask:e,line:t,behind:n}of Object.values(this.outlines))for(let s of[e,t,n])s?.dispose()}outline(e){let t=1<<Sa.indexOf(e),n={value:$b[e]};this.widths.push(n);let s=(a,l,c)=>new Ht({vertexShader:Xb,fragmentShader:jb,uniforms:{uColour:{value:this.colours[e]},uAlpha:{value:l},uPixel:this.shared.uPixel,uWidth:c},depthWrite:!1,clipping:!0,side:Sn,stencilWrite:!0,stencilRef:t,stencilFuncMask:t,stencilWriteMask:t,...a}),r={stencilFunc:zd,stencilZPass:Rr},o=JE[e];return{mask:s({colorWrite:!1,depthTest:!1,stencilFunc:Hc,stencilZPass:Vc},1,{value:0}),line:s({...r,depthFunc:Ri},1,n),behind:o>0?s({...r,stencilZPass:Vc,depthFunc:Ir,transparent:!0},o,n):null}}};var Gi={solid:0,ghost:1,decoration:2},ou={solid:0,outline:10,ghostDepth:40,ghost:41},ey=new Ie,au=class{id;number;mesh;material;shown="show";standing={line:null,tint:null};skeletal;thin;sphere;offset=new L;piece;local;outlines=[];ghostDepth=null;posed=!1;constructor(e,t,n,s){this.piece=e,this.id=e.id,this.number=t;let r=Qb(n);this.skeletal=r==="bone"||r==="disc"||r==="cartilage",this.thin=r==="nerve"||r==="ligament",this.material=s.tissue(r,ZE(e.id,r),this.offset,e.rest,Bb(e.surface.points),e.geometry.hasAttribute("fibre")),this.mesh=this.build(this.material),this.sphere=e.sphere.clone(),this.local=e.sphere.clone().applyMatrix4(e.rest.clone().invert()),this.place(!e.rigidAtRest)}place(e){this.posed=e;for(let t of this.drawings())this.put(t)}setOffset(e){this.offset.copy(e),this.sphere.center.copy(this.piece.sphere.center).add(e);for(let t of this.drawings())this.put(t)}setSide(e){this.material.side=e,this.material.needsUpdate=!0}setShown(e,t){if(e===this.shown)return!1;this.shown=e;let n=e==="ghost";this.mesh.visible=e!=="hide",this.mesh.layers.set(n?Gi.ghost:Gi.solid),this.mesh.material=n?t.ghost:this.material,this.mesh.renderOrder=n?ou.ghost:ou.solid,this.ghostDepth?.removeFromParent(),this.ghostDepth=n?this.decorate(t.ghostDepth,ou.ghostDepth):null;for(let s of this.outlines)s.visible=this.mesh.visible;return!0}setStanding({line:e,tint:t},n){if(e===this.standing.line&&t===this.standing.tint)return!1;let s=e===this.standing.line;if(this.standing={line:e,tint:t},n.tint(this.material,t),s)return!0;for(let l of this.outlines)l.removeFromParent();if(this.outlines=[],e===null)return!0;let r=n.outlines[e],o=ou.outline+Sa.indexOf(e)*3,a=[r.mask,r.line,...r.behind?[r.behind]:[]];return this.outlines=a.map((l,c)=>this.decorate(l,o+c)),!0}points(){let{points:e,index:t}=this.piece.sample,n=["x","y","z"];if(!this.posed||!(this.mesh instanceof Fn))return e.map((a,l)=>a+this.offset[n[l%3]]);let s=new Float32Array(e.length),r=new L,o=this.piece.geometry.getAttribute("position");return t.forEach((a,l)=>{r.fromBufferAttribute(o,a),this.mesh.applyBoneTransform(a,r).add(this.offset).toArray(s,3*l)}),s}addTo(e){for(let t of this.drawings())e.add(t)}dispose(){for(let e of this.drawings())e.removeFromParent();this.piece.geometry.dispose(),this.material.dispose()}decorate(e,t){let n=this.build(e);return n.layers.set(Gi.decoration),n.renderOrder=t,n.visible=this.mesh.visible,this.put(n),this.mesh.parent?.add(n),n}drawings(){return[this.mesh,...this.outlines,...this.ghostDepth?[this.ghostDepth]:[]]}build(e){let{geometry:t,skeleton:n}=this.piece,s=n?new Fn(t,e):new Ot(t,e);return s instanceof Fn&&n&&s.bind(n,ey),s.matrixAutoUpdate=s.matrixWorldAutoUpdate=!1,s.userData.actor=this,s}put(e){let t=this.posed&&e instanceof Fn;e.matrixWorld.makeTranslation(this.offset).multiply(t?ey:this.piece.rest),e instanceof Fn&&(e.isSkinnedMesh=t,e.boundingSphere=t?this.sphere:this.local)}};function ZE(i,e){if(e!=="muscle")return 1;let t=i.replace(/\.(left|right)$/,""),n=0;for(let s of t)n=Math.imul(n,31)+s.charCodeAt(0)|0;return .88+.3*(Math.abs(n)%8)/7}function ty(i,e,t,n){if(e.has(i))return{line:"selected",tint:"selected"};let s=t.has(i)?"highlighted":null;return n===i?{line:"hovered",tint:s??"hovered"}:{line:s,tint:s}}var $E=.55,QE=.8,eA=.9;function ny(i,e,t){return new L(QE*(i.x-e.x),$E*(i.y-e.y),eA*Math.sign(i.z-e.z)*Math.max(0,Math.abs(i.z-e.z)-.04)).multiplyScalar(t)}var lu=class{constructor(e,t){this.materials=e;this.structures=t}materials;structures;actors=[];byId=new Map;homeIds=[];middle=new L;get(e){return this.byId.get(e)}get skeleton(){return this.actors.filter(({skeletal:e})=>e).map(({piece:e})=>e)}add(e){let t=e.find(r=>this.byId.has(r.id));if(t)throw new Error(`pack: expected new structures, got ${t.id} a second time`);let n=this.actors.length===0,s=e.map(r=>{let o=new au(r,this.actors.length,this.info(r),this.materials);return this.actors.push(o),this.byId.set(o.id,o),o});return n&&(this.homeIds=e.map(r=>r.id),new gt().setFromArray(this.homePoints()).getCenter(this.middle)),s}dress(e,t,n){let s=new Set(t.selected),r=new Set(t.highlighted);return e.map(a=>{let l=ty(a.id,s,r,n),c=a.setShown(t.shown.get(a.id)??"show",this.materials);return a.setStanding(l,this.materials)||c}).includes(!0)}explode(e){for(let t of this.actors)t.setOffset(ny(t.piece.sphere.center,this.middle,e))}pointsOf(e){let t=e.flatMap(s=>this.byId.get(s)?.points()??[]),n=new Float32Array(t.reduce((s,r)=>s+r.length,0));return t.reduce((s,r)=>(n.set(r,s),s+r.length),0),n}homePoints(){return this.pointsOf(this.homeIds)}centreOf(e){let t=this.pointsOf(e);return t.length===0?null:Hi(...new gt().setFromArray(t).getCenter(new L).toArray())}planeOf(e){let t=this.byId.get(e);if(!t)return null;let{centre:n,up:s}=df(t.piece.surface.points),r=Hi(...s.divideScalar(1e3).toArray()),o=Hi(...n.add(t.offset).toArray());return{normal:r,offset_mm:r.reduce((a,l,c)=>a+l*o[c],0)}}dispose(){for(let e of this.actors)e.dispose()}info({id:e,extras:t}){let n=s=>typeof t[s]=="string"?t[s]:null;return this.structures.get(e)??{kind:n("kind")??"",layer:n("layer")}}};var cu=class{listeners={};on(e,t){let n=this.listeners[e]??=new Set;return n.add(t),()=>n.delete(t)}emit(e,...t){for(let n of[...this.listeners[e]??[]])try{n(...t)}catch(s){reportError(s)}}clear(){this.listeners={}}};var tA="500 13px system-ui, sans-serif",iy=17,sy=8,ry=4,uu=5,hu=12,oy=26,nA=190;function iA(i,e,t=nA){let n=[];for(let s of i.split(/\s+/).filter(Boolean)){let r=n.length>0?`${n.at(-1)} ${s}`:s;n.length>0&&e(r)<=t?n[n.length-1]=r:n.push(s)}return n}function sA(i,e,t,n){if(i.length===0)return[];let[s,r]=[n.left+hu,e-n.right-hu],o=i.map(({anchor:d})=>d.x),[a,l]=[Math.min(...o),Math.max(...o)],c=(a+l)/2,u=s+r-2*c>=0?"right":"left",h=d=>l-a<40?u:d.anchor.x<c?"left":"right";return["left","right"].flatMap(d=>{let f=Math.max(...i.map(m=>m.width)),g=d==="right"?Math.max(s,Math.min(Math.max(...i.map(({right:m})=>m))+oy,r-f)):Math.min(r,Math.max(Math.min(...i.map(({left:m})=>m))-oy,s+f)),b=i.filter(m=>h(m)===d);return rA(b,n.top+hu,t-n.bottom-hu).map(m=>({...m,x:d==="right"?g:g-m.width,side:d}))})}function rA(i,e,t){let n=t-e+uu,r=i.filter(l=>(n-=l.height+uu)>=0).map(l=>({...l,y:l.anchor.y-l.height/2})).sort((l,c)=>l.anchor.y-c.anchor.y),o=e;for(let l of r)l.y=Math.max(l.y,o),o=l.y+l.height+uu;let a=t;for(let l of r.toReversed())l.y=Math.min(l.y,a-l.height),a=l.y-uu;return r}var du=class{canvas=document.createElement("canvas");context=this.canvas.getContext("2d");shown=!1;constructor(){this.canvas.className="labels",this.canvas.setAttribute("aria-hidden","true"),this.canvas.hidden=!0}draw(e,t,n,s,r){if(!this.context||e.length===0&&!this.shown)return;let o=window.devicePixelRatio;this.shown=e.length>0,this.canvas.hidden=!this.shown,this.shown&&(this.canvas.width=Math.round(t*o),this.canvas.height=Math.round(n*o),this.context.scale(o,o),gf(this.context,e,t,n,s,r))}};function gf(i,e,t,n,s,r){let{text:o,background:a}=zt.themes[r];i.font=tA,i.textBaseline="middle";let l=d=>i.measureText(d).width,c=({x:d,y:f})=>d>0&&f>0&&d<t&&f<n,u=e.filter(({anchor:d})=>c(d)).map(({text:d,...f})=>{let g=iA(d,l);return{...f,lines:g,width:Math.max(...g.map(l))+2*sy,height:g.length*iy+2*ry}}),h=sA(u,t,n,s);for(let[d,f,g,b]of[[a[0],3,4,.6],[o,1,2.5,.9]]){i.strokeStyle=i.fillStyle=d,i.lineWidth=f,i.globalAlpha=b;for(let{x:m,y:p,width:y,height:x,side:S,anchor:T}of h)i.beginPath(),i.moveTo(S==="right"?m:m+y,p+x/2),i.lineTo(T.x,T.y),i.stroke(),i.beginPath(),i.arc(T.x,T.y,g,0,2*Math.PI),i.fill()}for(let{x:d,y:f,width:g,height:b,lines:m}of h)i.globalAlpha=.88,i.fillStyle=a[0],i.beginPath(),i.roundRect(d,f,g,b,6),i.fill(),i.globalAlpha=1,i.fillStyle=o,m.forEach((p,y)=>i.fillText(p,d+sy,f+ry+iy*(y+.5)))}function ay(i,e){let t=Math.min(i,2),n=e?0:4;return[{pixelRatio:t,samples:n,smooth:n===0,detail:!0},...t>1&&n>0?[{pixelRatio:1,samples:n,smooth:!1,detail:!0}]:[],{pixelRatio:1,samples:0,smooth:!e,detail:!e},{pixelRatio:.75,samples:0,smooth:!e,detail:!e},{pixelRatio:.5,samples:0,smooth:!e,detail:!e}]}var fu=class{constructor(e,t){this.software=t;this.ladder=ay(e,t),this.index=t?1:0}software;ladder;index=0;slow=0;fast=0;get level(){return this.index}get moving(){return this.ladder[this.index]}get changing(){let{samples:e}=this.moving;return this.index===0?this.still:{pixelRatio:Math.min(1,this.still.pixelRatio),samples:e,smooth:e===0,detail:!0}}get still(){return this.ladder[0]}setDevicePixelRatio(e){this.ladder=ay(e,this.software),this.index=Math.min(this.index,this.ladder.length-1)}feed(e){this.slow=e>45?this.slow+1:0,this.fast=e<20?this.fast+1:0,this.slow>=2&&this.index<this.ladder.length-1?this.step(1):this.fast>=60&&this.index>0&&this.step(-1)}step(e){this.index+=e,this.slow=0,this.fast=0}};var oA=140,aA=.5,lA=1/60,pu=class{constructor(e,t){this.drawing=e;this.quality=new fu(window.devicePixelRatio,t)}drawing;moving=!1;frames=0;drawn=null;quality;request=0;restTimer;last=0;dirty=!0;stopped=!1;frameWaiters=[];restWaiters=[];wake(){this.stopped||this.request!==0||(this.request=requestAnimationFrame(e=>{this.request=0,this.tick(e)}))}invalidate(){this.dirty=!0,this.wake()}redraw(){this.dirty=!0,this.tick(performance.now())}spoil(){this.drawn=null,this.wake()}frame(){return new Promise(e=>{this.frameWaiters.push(e),this.invalidate()})}settled(){return this.request===0&&!this.moving&&!this.dirty&&this.isFinal()?Promise.resolve():new Promise(e=>{this.restWaiters.push(e),this.wake()})}dispose(){this.stopped=!0,cancelAnimationFrame(this.request),clearTimeout(this.restTimer);for(let e of[...this.frameWaiters,...this.restWaiters])e()}tick(e){if(this.stopped||!this.drawing.ready())return;let t=e-this.last,n=this.moving;this.last=e,this.moving=this.drawing.advance(n?Math.min(t/1e3,aA):lA),n&&this.moving&&this.quality.feed(t),this.drawing.prepare(),this.moving||n?this.draw(this.quality.moving):this.dirty&&this.draw(this.quality.changing),this.moving?this.wake():this.isFinal()?this.rest():this.restSoon()}draw(e){clearTimeout(this.restTimer),this.dirty=!1,this.drawing.draw(e),this.drawn=e,this.frames+=1;for(let t of this.frameWaiters.splice(0))t()}isFinal(){let{still:e}=this.quality,{drawn:t}=this;return t!==null&&Object.keys(e).every(n=>t[n]===e[n])}restSoon(){clearTimeout(this.restTimer),this.restTimer=setTimeout(()=>{this.stopped||this.moving||!this.drawing.ready()||(this.draw(this.quality.still),this.rest())},oA)}rest(){this.drawing.rested();for(let e of this.restWaiters.splice(0))e()}};var mu=84,ly=28,cA=["A","P","R","L","S","I"],uA=[[0,0,1],[0,0,-1],[-1,0,0],[1,0,0],[0,1,0],[0,-1,0]],gu=class{constructor(e=cA){this.letters=e;this.canvas.className="orientation",this.canvas.setAttribute("aria-hidden","true"),this.canvas.style.width=this.canvas.style.height=`${mu}px`}letters;canvas=document.createElement("canvas");drawn="";draw(e,t,n){let s=window.devicePixelRatio,r=[e.toFixed(1),t.toFixed(1),n,s].join(),o=this.canvas.getContext("2d");if(r===this.drawn||!o)return;this.drawn=r,this.canvas.width=this.canvas.height=Math.round(mu*s),o.setTransform(s,0,0,s,mu/2*s,mu/2*s);let[a,l,c]=va(e,t),u=(d,f)=>d[0]*f[0]+d[1]*f[1]+d[2]*f[2],h=uA.map((d,f)=>({letter:this.letters[f],x:u(d,a)*ly,y:-u(d,l)*ly,depth:u(d,c)})).sort((d,f)=>d.depth-f.depth);o.textAlign="center",o.textBaseline="middle",o.fillStyle=o.strokeStyle=zt.themes[n].text;for(let{letter:d,x:f,y:g,depth:b}of h){let m=(b+1)/2,p=Math.abs(b)>.94?0:.3+.7*m;o.globalAlpha=p*.5,o.lineWidth=1.25,o.beginPath(),o.moveTo(f*.14,g*.14),o.lineTo(f*.72,g*.72),o.stroke(),o.globalAlpha=p,o.font=`600 ${(10.5+2*m).toFixed(1)}px system-ui, sans-serif`,o.fillText(d,f,g)}}};function _f(i,e){if(e===Bd)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===no||e===pa){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===no)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function cy(i){let e=new Map,t=new Map,n=i.clone();return uy(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(l){return t.get(l)}),r.bind(r.skeleton,r.bindMatrix)}),n}function uy(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)uy(i.children[n],e.children[n],t)}var _u=class extends pi{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new Mf(t)}),this.register(function(t){return new Tf(t)}),this.register(function(t){return new Ef(t)}),this.register(function(t){return new kf(t)}),this.register(function(t){return new Nf(t)}),this.register(function(t){return new Ff(t)}),this.register(function(t){return new Cf(t)}),this.register(function(t){return new Rf(t)}),this.register(function(t){return new Pf(t)}),this.register(function(t){return new If(t)}),this.register(function(t){return new wf(t)}),this.register(function(t){return new Lf(t)}),this.register(function(t){return new Af(t)}),this.register(function(t){return new Of(t)}),this.register(function(t){return new Df(t)}),this.register(function(t){return new xf(t)}),this.register(function(t){return new bu(t,Je.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new bu(t,Je.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new Uf(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let c=Bi.extractUrlBase(e);o=Bi.resolveURL(c,this.path)}else o=Bi.extractUrlBase(e);this.manager.itemStart(e);let a=function(c){s?s(c):console.error(c),r.manager.itemError(e),r.manager.itemEnd(e)},l=new Xr(this.manager);l.setPriority(this.priority),l.setCache(this.cache),l.setPath(this.path),l.setResponseType("arraybuffer"),l.setRequestHeader(this.requestHeader),l.setWithCredentials(this.withCredentials),l.load(e,function(c){try{r.parse(c,o,function(u){t(u),r.manager.itemEnd(e)},a)}catch(u){a(u)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},l=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(l.decode(new Uint8Array(e,0,4))===my){try{o[Je.KHR_BINARY_GLTF]=new Bf(e)}catch(h){s&&s(h);return}r=JSON.parse(o[Je.KHR_BINARY_GLTF].content)}else r=JSON.parse(l.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let c=new Xf(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});c.fileLoader.setRequestHeader(this.requestHeader);for(let u=0;u<this.pluginCallbacks.length;u++){let h=this.pluginCallbacks[u](c);h.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[h.name]=h,o[h.name]=!0}if(r.extensionsUsed)for(let u=0;u<r.extensionsUsed.length;++u){let h=r.extensionsUsed[u],d=r.extensionsRequired||[];switch(h){case Je.KHR_MATERIALS_UNLIT:o[h]=new Sf;break;case Je.KHR_DRACO_MESH_COMPRESSION:o[h]=new zf(r,this.dracoLoader);break;case Je.KHR_TEXTURE_TRANSFORM:o[h]=new Vf;break;case Je.KHR_MESH_QUANTIZATION:o[h]=new Hf;break;default:d.indexOf(h)>=0&&a[h]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+h+'".')}}c.setExtensions(o),c.setPlugins(a),c.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function hA(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function Pt(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var Je={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},xf=class{constructor(e){this.parser=e,this.name=Je.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,l=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],c,u=new Te(16777215);l.color!==void 0&&u.setRGB(l.color[0],l.color[1],l.color[2],bn);let h=l.range!==void 0?l.range:0;switch(l.type){case"directional":c=new ra(u),c.target.position.set(0,0,-1),c.add(c.target);break;case"point":c=new sa(u),c.distance=h;break;case"spot":c=new ia(u),c.distance=h,l.spot=l.spot||{},l.spot.innerConeAngle=l.spot.innerConeAngle!==void 0?l.spot.innerConeAngle:0,l.spot.outerConeAngle=l.spot.outerConeAngle!==void 0?l.spot.outerConeAngle:Math.PI/4,c.angle=l.spot.outerConeAngle,c.penumbra=1-l.spot.innerConeAngle/l.spot.outerConeAngle,c.target.position.set(0,0,-1),c.add(c.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+l.type)}return c.position.set(0,0,0),yi(c,l),l.intensity!==void 0&&(c.intensity=l.intensity),c.name=t.createUniqueName(l.name||"light_"+e),s=Promise.resolve(c),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(l){return n._getNodeRef(t.cache,a,l)})}},Sf=class{constructor(){this.name=Je.KHR_MATERIALS_UNLIT}getMaterialType(){return di}extendParams(e,t,n){let s=[];e.color=new Te(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],bn),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,Xt))}return Promise.all(s)}},wf=class{constructor(e){this.parser=e,this.name=Je.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},Mf=class{constructor(e){this.parser=e,this.name=Je.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?vn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new Ue(r,r)}return Promise.all(s)}},Tf=class{constructor(e){this.parser=e,this.name=Je.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?vn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},Ef=class{constructor(e){this.parser=e,this.name=Je.KHR_MATERIALS_DISPERSION}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?vn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},Af=class{constructor(e){this.parser=e,this.name=Je.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?vn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},Cf=class{constructor(e){this.parser=e,this.name=Je.KHR_MATERIALS_SHEEN}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?vn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new Te(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],bn)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,Xt)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},Rf=class{constructor(e){this.parser=e,this.name=Je.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?vn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},Pf=class{constructor(e){this.parser=e,this.name=Je.KHR_MATERIALS_VOLUME}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?vn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new Te().setRGB(r[0],r[1],r[2],bn),Promise.all(s)}},If=class{constructor(e){this.parser=e,this.name=Je.KHR_MATERIALS_IOR}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?vn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},Lf=class{constructor(e){this.parser=e,this.name=Je.KHR_MATERIALS_SPECULAR}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?vn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new Te().setRGB(r[0],r[1],r[2],bn),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,Xt)),Promise.all(s)}},Df=class{constructor(e){this.parser=e,this.name=Je.EXT_MATERIALS_BUMP}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?vn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},Of=class{constructor(e){this.parser=e,this.name=Je.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?vn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},kf=class{constructor(e){this.parser=e,this.name=Je.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},Nf=class{constructor(e){this.parser=e,this.name=Je.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},Ff=class{constructor(e){this.parser=e,this.name=Je.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},bu=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let l=s.byteOffset||0,c=s.byteLength||0,u=s.count,h=s.byteStride,d=new Uint8Array(a,l,c);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(u,h,d,s.mode,s.filter).then(function(f){return f.buffer}):o.ready.then(function(){let f=new ArrayBuffer(u*h);return o.decodeGltfBuffer(new Uint8Array(f),u,h,d,s.mode,s.filter),f})})}else return null}},Uf=class{constructor(e){this.name=Je.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let c of s.primitives)if(c.mode!==Jn.TRIANGLES&&c.mode!==Jn.TRIANGLE_STRIP&&c.mode!==Jn.TRIANGLE_FAN&&c.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],l={};for(let c in o)a.push(this.parser.getDependency("accessor",o[c]).then(u=>(l[c]=u,l[c])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(c=>{let u=c.pop(),h=u.isGroup?u.children:[u],d=c[0].count,f=[];for(let g of h){let b=new Ie,m=new L,p=new yn,y=new L(1,1,1),x=new Xo(g.geometry,g.material,d);for(let T=0;T<d;T++)l.TRANSLATION&&m.fromBufferAttribute(l.TRANSLATION,T),l.ROTATION&&p.fromBufferAttribute(l.ROTATION,T),l.SCALE&&y.fromBufferAttribute(l.SCALE,T),x.setMatrixAt(T,b.compose(m,p,y));let S=null;for(let T in l)if(T==="_COLOR_0"){let A=l[T];x.instanceColor=new Li(A.array,A.itemSize,A.normalized)}else if(T!=="TRANSLATION"&&T!=="ROTATION"&&T!=="SCALE"){if(S===null){let v=x.geometry;S=new Cn,S.name=v.name;for(let E in v.attributes)S.setAttribute(E,v.attributes[E]);for(let E in v.morphAttributes)S.morphAttributes[E]=v.morphAttributes[E];v.index!==null&&S.setIndex(v.index),S.morphTargetsRelative=v.morphTargetsRelative;for(let E of v.groups)S.addGroup(E.start,E.count,E.materialIndex);v.boundingBox!==null&&(S.boundingBox=v.boundingBox.clone()),v.boundingSphere!==null&&(S.boundingSphere=v.boundingSphere.clone()),S.drawRange.start=v.drawRange.start,S.drawRange.count=v.drawRange.count,S.userData=Object.assign({},v.userData),x.geometry=S}let A=l[T];S.setAttribute(T,new Li(A.array,A.itemSize,A.normalized))}Rt.prototype.copy.call(x,g),this.parser.assignFinalMaterial(x),f.push(x)}return u.isGroup?(u.clear(),u.add(...f),u):f[0]}))}},my="glTF",wa=12,hy={JSON:1313821514,BIN:5130562},Bf=class{constructor(e){this.name=Je.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,wa),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==my)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-wa,r=new DataView(e,wa),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let l=r.getUint32(o,!0);if(o+=4,l===hy.JSON){let c=new Uint8Array(e,wa+o,a);this.content=n.decode(c)}else if(l===hy.BIN){let c=wa+o;this.body=e.slice(c,c+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},zf=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=Je.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},l={},c={};for(let u in o){let h=Wf[u]||u.toLowerCase();a[h]=o[u]}for(let u in e.attributes){let h=Wf[u]||u.toLowerCase();if(o[u]!==void 0){let d=n.accessors[e.attributes[u]],f=ao[d.componentType];c[h]=f.name,l[h]=d.normalized===!0}}return t.getDependency("bufferView",r).then(function(u){return new Promise(function(h,d){s.decodeDracoFile(u,function(f){for(let g in f.attributes){let b=f.attributes[g],m=l[g];m!==void 0&&(b.normalized=m)}h(f)},a,c,bn,d)})})}},Vf=class{constructor(){this.name=Je.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},Hf=class{constructor(){this.name=Je.KHR_MESH_QUANTIZATION}},yu=class extends fi{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=a*2,c=a*3,u=s-t,h=(n-t)/u,d=h*h,f=d*h,g=e*c,b=g-c,m=-2*f+3*d,p=f-d,y=1-m,x=p-d+h;for(let S=0;S!==a;S++){let T=o[b+S+a],A=o[b+S+l]*u,v=o[g+S+a],E=o[g+S]*u;r[S]=y*T+x*A+m*v+p*E}return r}},dA=new yn,Gf=class extends yu{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return dA.fromArray(r).normalize().toArray(r),r}},Jn={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},ao={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},dy={9728:kt,9729:Nt,9984:ic,9985:Qr,9986:Ws,9987:In},fy={33071:qn,33648:Lr,10497:ui},bf={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},Wf={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},ps={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},fA={CUBICSPLINE:void 0,LINEAR:Os,STEP:Ds},yf={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function pA(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new Bs({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:jn})),i.DefaultMaterial}function Ks(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function yi(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function mA(i,e,t){let n=!1,s=!1,r=!1;for(let c=0,u=e.length;c<u;c++){let h=e[c];if(h.POSITION!==void 0&&(n=!0),h.NORMAL!==void 0&&(s=!0),h.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],l=[];for(let c=0,u=e.length;c<u;c++){let h=e[c];if(n){let d=h.POSITION!==void 0?t.getDependency("accessor",h.POSITION):i.attributes.position;o.push(d)}if(s){let d=h.NORMAL!==void 0?t.getDependency("accessor",h.NORMAL):i.attributes.normal;a.push(d)}if(r){let d=h.COLOR_0!==void 0?t.getDependency("accessor",h.COLOR_0):i.attributes.color;l.push(d)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l)]).then(function(c){let u=c[0],h=c[1],d=c[2];return n&&(i.morphAttributes.position=u),s&&(i.morphAttributes.normal=h),r&&(i.morphAttributes.color=d),i.morphTargetsRelative=!0,i})}function gA(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function _A(i){let e,t=i.extensions&&i.extensions[Je.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+vf(t.attributes):e=i.indices+":"+vf(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+vf(i.targets[n]);return e}function vf(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function qf(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function bA(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var yA=new Ie,Xf=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new hA,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let l=a.match(/Version\/(\d+)/);s=n&&l?parseInt(l[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new ta(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new oa(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new Xr(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return Ks(r,a,s),yi(a,s),Promise.all(n._invokeAll(function(l){return l.afterRoot&&l.afterRoot(a)})).then(function(){for(let l of a.scenes)l.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,l=o.length;a<l;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let l=this.associations.get(o);l!=null&&this.associations.set(a,l);for(let[c,u]of o.children.entries())r(u,a.children[c])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[Je.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load(Bi.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=bf[s.type],a=ao[s.componentType],l=s.normalized===!0,c=new a(s.count*o);return Promise.resolve(new Dt(c,o,l))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],l=bf[s.type],c=ao[s.componentType],u=c.BYTES_PER_ELEMENT,h=u*l,d=s.byteOffset||0,f=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,g=s.normalized===!0,b,m;if(f&&f!==h){let p=Math.floor(d/f),y="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+p+":"+s.count,x=t.cache.get(y);x||(b=new c(a,p*f,s.count*f/u),x=new zr(b,f/u),t.cache.add(y,x)),m=new Vr(x,l,d%f/u,g)}else a===null?b=new c(s.count*l):b=new c(a,d,s.count*l),m=new Dt(b,l,g);if(s.sparse!==void 0){let p=bf.SCALAR,y=ao[s.sparse.indices.componentType],x=s.sparse.indices.byteOffset||0,S=s.sparse.values.byteOffset||0,T=new y(o[1],x,s.sparse.count*p),A=new c(o[2],S,s.sparse.count*l);a!==null&&(m=new Dt(m.array.slice(),m.itemSize,m.normalized)),m.normalized=!1;for(let v=0,E=T.length;v<E;v++){let N=T[v];if(m.setX(N,A[v*l]),l>=2&&m.setY(N,A[v*l+1]),l>=3&&m.setZ(N,A[v*l+2]),l>=4&&m.setW(N,A[v*l+3]),l>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}m.normalized=g}return m})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let l=n.manager.getHandler(o.uri);l!==null&&(a=l)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],l=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[l])return this.textureCache[l];let c=this.loadImageSource(t,n).then(function(u){u.flipY=!1,u.name=o.name||a.name||"",u.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(u.name=a.uri);let d=(r.samplers||{})[o.sampler]||{};return u.magFilter=dy[d.magFilter]||Nt,u.minFilter=dy[d.minFilter]||In,u.wrapS=fy[d.wrapS]||ui,u.wrapT=fy[d.wrapT]||ui,u.generateMipmaps=!u.isCompressedTexture&&u.minFilter!==kt&&u.minFilter!==Nt,s.associations.set(u,{textures:e}),u}).catch(function(){return null});return this.textureCache[l]=c,c}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(d=>d.clone());let o=s.images[e],a=self.URL||self.webkitURL,l=o.uri||"",c=!1,u;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)u=n.getDependency("bufferView",o.bufferView).then(function(d){return new Promise(function(f,g){t.parse(d,f,g)})});else{if(o.bufferView!==void 0)l=n.getDependency("bufferView",o.bufferView).then(function(d){c=!0;let f=new Blob([d],{type:o.mimeType});return l=a.createObjectURL(f),l});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");u=Promise.resolve(l).then(function(d){return new Promise(function(f,g){let b=f;t.isImageBitmapLoader===!0&&(b=function(m){let p=new tn(m);p.needsUpdate=!0,f(p)}),t.load(Bi.resolveURL(d,r.path),b,void 0,g)})})}let h=u.then(function(d){return c===!0&&a.revokeObjectURL(l),yi(d,o),d.userData.mimeType=o.mimeType||bA(o.uri),d}).catch(function(d){throw console.error("THREE.GLTFLoader: Couldn't load texture",l),d});return this.sourceCache[e]=h,h}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[Je.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[Je.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let l=r.associations.get(o);o=r.extensions[Je.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,l)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Wr,Rn.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,l.sizeAttenuation=!1,this.cache.add(a,l)),n=l}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Gr,Rn.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,this.cache.add(a,l)),n=l}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let l=this.cache.get(a);l||(l=n.clone(),r&&(l.vertexColors=!0),o&&(l.flatShading=!0),s&&(l.normalScale&&(l.normalScale.y*=-1),l.clearcoatNormalScale&&(l.clearcoatNormalScale.y*=-1)),this.cache.add(a,l),this.associations.set(l,this.associations.get(n))),n=l}e.material=n}getMaterialType(){return Bs}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},l=r.extensions||{},c=[];if(l[Je.KHR_MATERIALS_UNLIT]){let h=s[Je.KHR_MATERIALS_UNLIT];o=h.getMaterialType(),c.push(h.extendParams(a,r,t))}else{let h=r.pbrMetallicRoughness||{};if(a.color=new Te(1,1,1),a.opacity=1,Array.isArray(h.baseColorFactor)){let d=h.baseColorFactor;a.color.setRGB(d[0],d[1],d[2],bn),a.opacity=d[3]}h.baseColorTexture!==void 0&&c.push(t.assignTexture(a,"map",h.baseColorTexture,Xt)),a.metalness=h.metallicFactor!==void 0?h.metallicFactor:1,a.roughness=h.roughnessFactor!==void 0?h.roughnessFactor:1,h.metallicRoughnessTexture!==void 0&&(c.push(t.assignTexture(a,"metalnessMap",h.metallicRoughnessTexture)),c.push(t.assignTexture(a,"roughnessMap",h.metallicRoughnessTexture))),o=this._invokeOne(function(d){return d.getMaterialType&&d.getMaterialType(e)}),c.push(Promise.all(this._invokeAll(function(d){return d.extendMaterialParams&&d.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=Sn);let u=r.alphaMode||yf.OPAQUE;if(u===yf.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,u===yf.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==di&&(c.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new Ue(1,1),r.normalTexture.scale!==void 0)){let h=r.normalTexture.scale;a.normalScale.set(h,h)}if(r.occlusionTexture!==void 0&&o!==di&&(c.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==di){let h=r.emissiveFactor;a.emissive=new Te().setRGB(h[0],h[1],h[2],bn)}return r.emissiveTexture!==void 0&&o!==di&&c.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,Xt)),Promise.all(c).then(function(){let h=new o(a);return r.name&&(h.name=r.name),yi(h,r),t.associations.set(h,{materials:e}),r.extensions&&Ks(s,h,r),h})}createUniqueName(e){let t=mt.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[Je.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(l){return py(l,a,t)})}let o=[];for(let a=0,l=e.length;a<l;a++){let c=e[a],u=_A(c),h=s[u];if(h)o.push(h.promise);else{let d;c.extensions&&c.extensions[Je.KHR_DRACO_MESH_COMPRESSION]?d=r(c):d=py(new Cn,c,t),c.mode===Jn.TRIANGLE_STRIP?d=d.then(f=>_f(f,pa)):c.mode===Jn.TRIANGLE_FAN&&(d=d.then(f=>_f(f,no))),s[u]={primitive:c,promise:d},o.push(d)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let l=0,c=o.length;l<c;l++){let u=o[l].material===void 0?pA(this.cache):this.getDependency("material",o[l].material);a.push(u)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(l){let c=l.slice(0,l.length-1),u=l[l.length-1],h=[];for(let f=0,g=u.length;f<g;f++){let b=u[f],m=o[f],p,y=c[f];if(m.mode===Jn.TRIANGLES||m.mode===Jn.TRIANGLE_STRIP||m.mode===Jn.TRIANGLE_FAN||m.mode===void 0){let x=r.isSkinnedMesh===!0,S=b.hasAttribute("skinIndex")&&b.hasAttribute("skinWeight");x&&S===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),p=x&&S?new Fn(b,y):new Ot(b,y),p.isSkinnedMesh===!0&&p.normalizeSkinWeights()}else if(m.mode===Jn.LINES)p=new jo(b,y);else if(m.mode===Jn.LINE_STRIP)p=new Fs(b,y);else if(m.mode===Jn.LINE_LOOP)p=new Ko(b,y);else if(m.mode===Jn.POINTS)p=new Jo(b,y);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+m.mode);Object.keys(p.geometry.morphAttributes).length>0&&gA(p,r),p.name=t.createUniqueName(r.name||"mesh_"+e),yi(p,r),m.extensions&&Ks(s,p,m),t.assignFinalMaterial(p),h.push(p)}for(let f=0,g=h.length;f<g;f++)t.associations.set(h[f],{meshes:e,primitives:f});if(h.length===1)return r.extensions&&Ks(s,h[0],r),h[0];let d=new Nn;r.extensions&&Ks(s,d,r),t.associations.set(d,{meshes:e});for(let f=0,g=h.length;f<g;f++)d.add(h[f]);return d})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new jt(Xs.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new Ui(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),yi(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],l=[];for(let c=0,u=o.length;c<u;c++){let h=o[c];if(h){a.push(h);let d=new Ie;r!==null&&d.fromArray(r.array,c*16),l.push(d)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[c])}return new Ns(a,l)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],l=[],c=[],u=[];for(let h=0,d=s.channels.length;h<d;h++){let f=s.channels[h],g=s.samplers[f.sampler],b=f.target,m=b.node,p=s.parameters!==void 0?s.parameters[g.input]:g.input,y=s.parameters!==void 0?s.parameters[g.output]:g.output;b.node!==void 0&&(o.push(this.getDependency("node",m)),a.push(this.getDependency("accessor",p)),l.push(this.getDependency("accessor",y)),c.push(g),u.push(b))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l),Promise.all(c),Promise.all(u)]).then(function(h){let d=h[0],f=h[1],g=h[2],b=h[3],m=h[4],p=[];for(let x=0,S=d.length;x<S;x++){let T=d[x],A=f[x],v=g[x],E=b[x],N=m[x];if(T===void 0)continue;T.updateMatrix&&T.updateMatrix();let P=n._createAnimationTracks(T,A,v,E,N);if(P)for(let O=0;O<P.length;O++)p.push(P[O])}let y=new ea(r,void 0,p);return yi(y,s),y})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let l=0,c=s.weights.length;l<c;l++)a.morphTargetInfluences[l]=s.weights[l]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let c=0,u=a.length;c<u;c++)o.push(n.getDependency("node",a[c]));let l=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),l]).then(function(c){let u=c[0],h=c[1],d=c[2];d!==null&&u.traverse(function(f){f.isSkinnedMesh&&f.bind(d,yA)});for(let f=0,g=h.length;f<g;f++)u.add(h[f]);if(u.userData.pivot!==void 0&&h.length>0){let f=u.userData.pivot,g=h[0];u.pivot=new L().fromArray(f),u.position.x-=f[0],u.position.y-=f[1],u.position.z-=f[2],g.position.set(0,0,0),delete u.userData.pivot}return u})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],l=s._invokeOne(function(c){return c.createNodeMesh&&c.createNodeMesh(e)});return l&&a.push(l),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(c){return s._getNodeRef(s.cameraCache,r.camera,c)})),s._invokeAll(function(c){return c.createNodeAttachment&&c.createNodeAttachment(e)}).forEach(function(c){a.push(c)}),this.nodeCache[e]=Promise.all(a).then(function(c){let u;if(r.isBone===!0?u=new cs:c.length>1?u=new Nn:c.length===1?u=c[0]:u=new Rt,u!==c[0])for(let h=0,d=c.length;h<d;h++)u.add(c[h]);if(r.name&&(u.userData.name=r.name,u.name=o),yi(u,r),r.extensions&&Ks(n,u,r),r.matrix!==void 0){let h=new Ie;h.fromArray(r.matrix),u.applyMatrix4(h)}else r.translation!==void 0&&u.position.fromArray(r.translation),r.rotation!==void 0&&u.quaternion.fromArray(r.rotation),r.scale!==void 0&&u.scale.fromArray(r.scale);if(!s.associations.has(u))s.associations.set(u,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let h=s.associations.get(u);s.associations.set(u,{...h})}return s.associations.get(u).nodes=e,u}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new Nn;n.name&&(r.name=s.createUniqueName(n.name)),yi(r,n),n.extensions&&Ks(t,r,n);let o=n.nodes||[],a=[];for(let l=0,c=o.length;l<c;l++)a.push(s.getDependency("node",o[l]));return Promise.all(a).then(function(l){for(let u=0,h=l.length;u<h;u++){let d=l[u];d.parent!==null?r.add(cy(d)):r.add(d)}let c=u=>{let h=new Map;for(let[d,f]of s.associations)(d instanceof Rn||d instanceof tn)&&h.set(d,f);return u.traverse(d=>{let f=s.associations.get(d);f!=null&&h.set(d,f)}),h};return s.associations=c(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,l=[];function c(f){f.morphTargetInfluences&&l.push(f.name?f.name:f.uuid)}ps[r.path]===ps.weights?(c(e),e.isGroup&&e.children.forEach(c)):l.push(a);let u;switch(ps[r.path]){case ps.weights:u=ki;break;case ps.rotation:u=Ni;break;case ps.translation:case ps.scale:u=hs;break;default:n.itemSize===1?u=ki:u=hs;break}let h=s.interpolation!==void 0?fA[s.interpolation]:Os,d=this._getArrayFromAccessor(n);for(let f=0,g=l.length;f<g;f++){let b=new u(l[f]+"."+ps[r.path],t.array,d,h);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(b),o.push(b)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=qf(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof Ni?Gf:yu;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function vA(i,e,t){let n=e.attributes,s=new gt;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],l=a.min,c=a.max;if(l!==void 0&&c!==void 0){if(s.set(new L(l[0],l[1],l[2]),new L(c[0],c[1],c[2])),a.normalized){let u=qf(ao[a.componentType]);s.min.multiplyScalar(u),s.max.multiplyScalar(u)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new L,l=new L;for(let c=0,u=r.length;c<u;c++){let h=r[c];if(h.POSITION!==void 0){let d=t.json.accessors[h.POSITION],f=d.min,g=d.max;if(f!==void 0&&g!==void 0){if(l.setX(Math.max(Math.abs(f[0]),Math.abs(g[0]))),l.setY(Math.max(Math.abs(f[1]),Math.abs(g[1]))),l.setZ(Math.max(Math.abs(f[2]),Math.abs(g[2]))),d.normalized){let b=qf(ao[d.componentType]);l.multiplyScalar(b)}a.max(l)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new nn;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function py(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(l){i.setAttribute(a,l)})}for(let o in n){let a=Wf[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return je.workingColorSpace!==bn&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${je.workingColorSpace}" not supported.`),yi(i,e),vA(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?mA(i,e.targets,t):i})}var gy=(function(){var i="b9H79Tebbbe8Fv9Gbb9Gvuuuuueu9Giuuub9Geueu9Giuuueuixkbeeeddddillviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbeY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVbdE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbiL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtblK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WboY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbrl79IV9Rbwq:VZkdbk:XYi5ud9:du8Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaicefhxcj;abad9Uc;WFbGcjdadca0EhmaialfgPar9Rgoadfhsavaoadz:jjjjbgzceVhHcbhOdndninaeaO9nmeaPax9RaD6mdamaeaO9RaOamfgoae6EgAcsfglc9WGhCabaOad2fhXaAcethQaxaDfhiaOaeaoaeao6E9RhLalcl4cifcd4hKazcj;cbfaAfhYcbh8AazcjdfhEaHh3incbh5dnawTmbaxa8Acd4fRbbh5kcbh8Eazcj;cbfhqinaih8Fdndndndna5a8Ecet4ciGgoc9:fPdebdkaPa8F9RaA6mrazcj;cbfa8EaA2fa8FaAz:jjjjb8Aa8FaAfhixdkazcj;cbfa8EaA2fcbaAz:kjjjb8Aa8FhixekaPa8F9RaK6mva8FaKfhidnaCTmbaPai9RcK6mbaocdtc:q:G:cjbfcj:G:cjbawEhaczhrcbhlinargoc9Wfghaqfhrdndndndndndnaaa8Fahco4fRbbalcoG4ciGcdtfydbPDbedvivvvlvkar9cb83bwar9cb83bbxlkarcbaiRbdai8Xbb9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbaqaofgrcGfcbaicdfa8J9c8N1:NfghRbbag9cjjjjjw:dg8J9qE86bbarcVfcbaha8J9c8M1:NfghRbbag9cjjjjjl:dg8J9qE86bbarc7fcbaha8J9c8L1:NfghRbbag9cjjjjjd:dg8J9qE86bbarctfcbaha8J9c8K1:NfghRbbag9cjjjjje:dg8J9qE86bbarc91fcbaha8J9c8J1:NfghRbbag9cjjjj;ab:dg8J9qE86bbarc4fcbaha8J9cg1:NfghRbbag9cjjjja:dg8J9qE86bbarc93fcbaha8J9ch1:NfghRbbag9cjjjjz:dgg9qE86bbarc94fcbahag9ca1:NfghRbbai8Xbe9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbarc95fcbaha8J9c8N1:NfgiRbbag9cjjjjjw:dg8J9qE86bbarc96fcbaia8J9c8M1:NfgiRbbag9cjjjjjl:dg8J9qE86bbarc97fcbaia8J9c8L1:NfgiRbbag9cjjjjjd:dg8J9qE86bbarc98fcbaia8J9c8K1:NfgiRbbag9cjjjjje:dg8J9qE86bbarc99fcbaia8J9c8J1:NfgiRbbag9cjjjj;ab:dg8J9qE86bbarc9:fcbaia8J9cg1:NfgiRbbag9cjjjja:dg8J9qE86bbarcufcbaia8J9ch1:NfgiRbbag9cjjjjz:dgg9qE86bbaiag9ca1:NfhixikaraiRblaiRbbghco4g8Ka8KciSg8KE86bbaqaofgrcGfaiclfa8Kfg8KRbbahcl4ciGg8La8LciSg8LE86bbarcVfa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc7fa8Ka8Lfg8KRbbahciGghahciSghE86bbarctfa8Kahfg8KRbbaiRbeghco4g8La8LciSg8LE86bbarc91fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc4fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc93fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc94fa8Kahfg8KRbbaiRbdghco4g8La8LciSg8LE86bbarc95fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc96fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc97fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc98fa8KahfghRbbaiRbigico4g8Ka8KciSg8KE86bbarc99faha8KfghRbbaicl4ciGg8Ka8KciSg8KE86bbarc9:faha8KfghRbbaicd4ciGg8Ka8KciSg8KE86bbarcufaha8KfgrRbbaiciGgiaiciSgiE86bbaraifhixdkaraiRbwaiRbbghcl4g8Ka8KcsSg8KE86bbaqaofgrcGfaicwfa8Kfg8KRbbahcsGghahcsSghE86bbarcVfa8KahfghRbbaiRbeg8Kcl4g8La8LcsSg8LE86bbarc7faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarctfaha8KfghRbbaiRbdg8Kcl4g8La8LcsSg8LE86bbarc91faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc4faha8KfghRbbaiRbig8Kcl4g8La8LcsSg8LE86bbarc93faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc94faha8KfghRbbaiRblg8Kcl4g8La8LcsSg8LE86bbarc95faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc96faha8KfghRbbaiRbvg8Kcl4g8La8LcsSg8LE86bbarc97faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc98faha8KfghRbbaiRbog8Kcl4g8La8LcsSg8LE86bbarc99faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc9:faha8KfghRbbaiRbrgicl4g8Ka8KcsSg8KE86bbarcufaha8KfgrRbbaicsGgiaicsSgiE86bbaraifhixekarai8Pbw83bwarai8Pbb83bbaiczfhikdnaoaC9pmbalcdfhlaoczfhraPai9RcL0mekkaoaC6moaimexokaCmva8FTmvkaqaAfhqa8Ecefg8Ecl9hmbkdndndndnawTmbasa8Acd4fRbbgociGPlbedrbkaATmdaza8Afh8Fazcj;cbfhhcbh8EaEhaina8FRbbhraahocbhlinaoahalfRbbgqce4cbaqceG9R7arfgr86bbaoadfhoaAalcefgl9hmbkaacefhaa8Fcefh8FahaAfhha8Ecefg8Ecl9hmbxikkaATmeaza8Afhaazcj;cbfhhcbhoceh8EaYh8FinaEaofhlaa8Vbbhrcbhoinala8FaofRbbcwtahaofRbbgqVc;:FiGce4cbaqceG9R7arfgr87bbaladfhlaLaocefgofmbka8FaQfh8FcdhoaacdfhaahaQfhha8EceGhlcbh8EalmbxdkkaATmbaocl4h8Eaza8AfRbbhqcwhoa3hlinalRbbaotaqVhqalcefhlaocwfgoca9hmbkcbhhaEh8FaYhainazcj;cbfahfRbbhrcwhoaahlinalRbbaotarVhralaAfhlaocwfgoca9hmbkara8E94aq7hqcbhoa8Fhlinalaqao486bbalcefhlaocwfgoca9hmbka8Fadfh8FaacefhaahcefghaA9hmbkkaEclfhEa3clfh3a8Aclfg8Aad6mbkaXazcjdfaAad2z:jjjjb8AazazcjdfaAcufad2fadz:jjjjb8AaAaOfhOaihxaimbkc9:hoxdkcbc99aPax9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaok:ysezu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgDce0mbavc;abfcFecjez:kjjjb8Aav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhqaicefgwarfhldnaeTmbcmcsaDceSEhkcbhxcbhmcbhrcbhicbhoindnalaq9nmbc9:hoxikdndnawRbbgDc;Ve0mbavc;abfaoaDcu7gPcl4fcsGcitfgsydlhzasydbhHdndnaDcsGgsak9pmbavaiaPfcsGcdtfydbaxasEhDaxasTgOfhxxekdndnascsSmbcehOasc987asamffcefhDxekalcefhDal8SbbgscFeGhPdndnascu9mmbaDhlxekalcvfhlaPcFbGhPcrhsdninaD8SbbgOcFbGastaPVhPaOcu9kmeaDcefhDascrfgsc8J9hmbxdkkaDcefhlkcehOaPce4cbaPceG9R7amfhDkaDhmkavc;abfaocitfgsaDBdbasazBdlavaicdtfaDBdbavc;abfaocefcsGcitfgsaHBdbasaDBdlaocdfhoaOaifhidnadcd9hmbabarcetfgsaH87ebasclfaD87ebascdfaz87ebxdkabarcdtfgsaHBdbascwfaDBdbasclfazBdbxekdnaDcpe0mbavaiaqaDcsGfRbbgscl4gP9RcsGcdtfydbaxcefgOaPEhDavaias9RcsGcdtfydbaOaPTgzfgOascsGgPEhsaPThPdndnadcd9hmbabarcetfgHax87ebaHclfas87ebaHcdfaD87ebxekabarcdtfgHaxBdbaHcwfasBdbaHclfaDBdbkavaicdtfaxBdbavc;abfaocitfgHaDBdbaHaxBdlavaicefgicsGcdtfaDBdbavc;abfaocefcsGcitfgHasBdbaHaDBdlavaiazfgicsGcdtfasBdbavc;abfaocdfcsGcitfgDaxBdbaDasBdlaocifhoaiaPfhiaOaPfhxxekaxcbalRbbgsEgHaDc;:eSgDfhOascsGhAdndnascl4gCmbaOcefhzxekaOhzavaiaC9RcsGcdtfydbhOkdndnaAmbazcefhxxekazhxavaias9RcsGcdtfydbhzkdndnaDTmbalcefhDxekalcdfhDal8SbegPcFeGhsdnaPcu9kmbalcofhHascFbGhscrhldninaD8SbbgPcFbGaltasVhsaPcu9kmeaDcefhDalcrfglc8J9hmbkaHhDxekaDcefhDkasce4cbasceG9R7amfgmhHkdndnaCcsSmbaDhsxekaDcefhsaD8SbbglcFeGhPdnalcu9kmbaDcvfhOaPcFbGhPcrhldninas8SbbgDcFbGaltaPVhPaDcu9kmeascefhsalcrfglc8J9hmbkaOhsxekascefhskaPce4cbaPceG9R7amfgmhOkdndnaAcsSmbashlxekascefhlas8SbbgDcFeGhPdnaDcu9kmbascvfhzaPcFbGhPcrhDdninal8SbbgscFbGaDtaPVhPascu9kmealcefhlaDcrfgDc8J9hmbkazhlxekalcefhlkaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabarcetfgDaH87ebaDclfaz87ebaDcdfaO87ebxekabarcdtfgDaHBdbaDcwfazBdbaDclfaOBdbkavc;abfaocitfgDaOBdbaDaHBdlavaicdtfaHBdbavc;abfaocefcsGcitfgDazBdbaDaOBdlavaicefgicsGcdtfaOBdbavc;abfaocdfcsGcitfgDaHBdbaDazBdlavaiaCTaCcsSVfgicsGcdtfazBdbaiaATaAcsSVfhiaocifhokawcefhwaocsGhoaicsGhiarcifgrae6mbkkcbc99alaqSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk:Lvoeue99dud99eud99dndnadcl9hmbaeTmeindndnabcdfgd8Sbb:Yab8Sbbgi:Ygl:l:tabcefgv8Sbbgo:Ygr:l:tgwJbb;:9cawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai86bbdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad86bbdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad86bbabclfhbaecufgembxdkkaeTmbindndnabclfgd8Ueb:Yab8Uebgi:Ygl:l:tabcdfgv8Uebgo:Ygr:l:tgwJb;:FSawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai87ebdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad87ebdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad87ebabcwfhbaecufgembkkk:4ioiue99dud99dud99dnaeTmbcbhiabhlindndnal8Uebgv:YgoJ:ji:1Salcof8UebgrciVgw:Y:vgDNJbbbZJbbb:;avcu9kEMgq:lJbbb9p9DTmbaq:Ohkxekcjjjj94hkkalclf8Uebhvalcdf8UebhxalarcefciGcetfak87ebdndnax:YgqaDNJbbbZJbbb:;axcu9kEMgm:lJbbb9p9DTmbam:Ohxxekcjjjj94hxkabaiarciGgkfcd7cetfax87ebdndnav:YgmaDNJbbbZJbbb:;avcu9kEMgP:lJbbb9p9DTmbaP:Ohvxekcjjjj94hvkalarcufciGcetfav87ebdndnawaw2:ZgPaPMaoaoN:taqaqN:tamamN:tgoJbbbbaoJbbbb9GE:raDNJbbbZMgD:lJbbb9p9DTmbaD:Ohrxekcjjjj94hrkalakcetfar87ebalcwfhlaiclfhiaecufgembkkk9mbdnadcd4ae2gdTmbinababydbgecwtcw91:Yaece91cjjj98Gcjjj;8if::NUdbabclfhbadcufgdmbkkk:Tvirud99eudndnadcl9hmbaeTmeindndnabRbbgiabcefgl8Sbbgvabcdfgo8Sbbgrf9R:YJbbuJabcifgwRbbgdce4adVgDcd4aDVgDcl4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax86bbdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao86bbdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai86bbdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad86bbabclfhbaecufgembxdkkaeTmbindndnab8Vebgiabcdfgl8Uebgvabclfgo8Uebgrf9R:YJbFu9habcofgw8Vebgdce4adVgDcd4aDVgDcl4aDVgDcw4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax87ebdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao87ebdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai87ebdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad87ebabcwfhbaecufgembkkk9teiucbcbyd:K:G:cjbgeabcifc98GfgbBd:K:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaik;LeeeudndnaeabVciGTmbabhixekdndnadcz9pmbabhixekabhiinaiaeydbBdbaiclfaeclfydbBdbaicwfaecwfydbBdbaicxfaecxfydbBdbaeczfheaiczfhiadc9Wfgdcs0mbkkadcl6mbinaiaeydbBdbaeclfheaiclfhiadc98fgdci0mbkkdnadTmbinaiaeRbb86bbaicefhiaecefheadcufgdmbkkabk;aeedudndnabciGTmbabhixekaecFeGc:b:c:ew2hldndnadcz9pmbabhixekabhiinaialBdbaicxfalBdbaicwfalBdbaiclfalBdbaiczfhiadc9Wfgdcs0mbkkadcl6mbinaialBdbaiclfhiadc98fgdci0mbkkdnadTmbinaiae86bbaicefhiadcufgdmbkkabkk83dbcj:Gdk8Kbbbbdbbblbbbwbbbbbbbebbbdbbblbbbwbbbbc:K:Gdkl8W:qbb",e="b9H79TebbbeKl9Gbb9Gvuuuuueu9Giuuub9Geueuixkbbebeeddddilve9Weeeviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbdY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVblE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtboK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbrL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WbwY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbDl79IV9Rbqq:W9Dklbzik94evu8Jjjjjbcz9Rhbcbheincbhdcbhiinabcwfadfaicjuaead4ceGglE86bbaialfhiadcefgdcw9hmbkaeai86b:q:W:cjbaecitab8Piw83i:q:G:cjbaecefgecjd9hmbkk:JBl8Aud97dur978Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaialfgxar9RhodnadTgmmbavaoad;8qbbkaicefhPcj;abad9Uc;WFbGcjdadca0EhsdndndnadTmbaoadfhzcbhHinaeaH9nmdaxaP9RaD6miabaHad2fhOaPaDfhAasaeaH9RaHasfae6EgCcsfgocl4cifcd4hXavcj;cbfaoc9WGgQcetfhLavcj;cbfaQci2fhKavcj;cbfaQfhYcbh8Aaoc;ab6hEincbh3dnawTmbaPa8Acd4fRbbh3kcbh5avcj;cbfh8Eindndndndna3a5cet4ciGgoc9:fPdebdkaxaA9RaQ6mwdnaQTmbavcj;cbfa5aQ2faAaQ;8qbbkaAaCfhAxdkaQTmeavcj;cbfa5aQ2fcbaQ;8kbxekaxaA9RaX6moaoclVcbawEhraAaXfhocbhidnaEmbaxao9Rc;Gb6mbcbhlina8EalfhidndndndndndnaAalco4fRbbgqciGarfPDbedibledibkaipxbbbbbbbbbbbbbbbbpklbxlkaiaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaiaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaiaopbbbpklbaoczfhoxekaiaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqcd4ciGarfPDbedibledibkaiczfpxbbbbbbbbbbbbbbbbpklbxlkaiczfaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaiczfaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaiczfaopbbbpklbaoczfhoxekaiczfaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqcl4ciGarfPDbedibledibkaicafpxbbbbbbbbbbbbbbbbpklbxlkaicafaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaicafaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaicafaopbbbpklbaoczfhoxekaicafaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqco4arfPDbedibledibkaic8Wfpxbbbbbbbbbbbbbbbbpklbxlkaic8Wfaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbaiaoclffaqRb:q:W:cjbfhoxikaic8Wfaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbaiaocwffaqRb:q:W:cjbfhoxdkaic8Wfaopbbbpklbaoczfhoxekaic8WfaopbbdaoRbbgicitpbi:q:G:cjbaiRb:q:W:cjbgipsaoRbegqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbaiaocdffaqRb:q:W:cjbfhokalc;abfhialcjefaQ0meaihlaxao9Rc;Fb0mbkkdnaiaQ9pmbaici4hlinaxao9RcK6mwa8EaifhqdndndndndndnaAaico4fRbbalcoG4ciGarfPDbedibledibkaqpxbbbbbbbbbbbbbbbbpkbbxlkaqaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spkbbahaoclffagRb:q:W:cjbfhoxikaqaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spkbbahaocwffagRb:q:W:cjbfhoxdkaqaopbbbpkbbaoczfhoxekaqaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpkbbahaocdffagRb:q:W:cjbfhokalcdfhlaiczfgiaQ6mbkkaohAaoTmoka8EaQfh8Ea5cefg5cl9hmbkdndndndnawTmbaza8Acd4fRbbglciGPlbedwbkaQTmdavcjdfa8Afhlava8Afpbdbh8Jcbhoinalavcj;cbfaofpblbg8KaYaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaLaofpblbg8NaKaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLg8Fcep9Ta8Fpxeeeeeeeeeeeeeeeegap9op9Hp9rg8Fa8Jp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ma8PpmwDKYqk8AExm35Ps8E8Fg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ka8LpmwDKYqk8AExm35Ps8E8Fg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ugap9Abbbaladfglaaa8Fa8Fpmlvorlvorlvorlvorp9Ugap9Abbbaladfglaaa8Fa8FpmwDqkwDqkwDqkwDqkp9Ugap9Abbbaladfglaaa8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9AbbbaladfhlaoczfgoaQ6mbxikkaQTmeavcjdfa8Afhlava8Afpbdbh8Jcbhoinalavcj;cbfaofpblbg8KaYaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaLaofpblbg8NaKaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLg8Fcep:nea8Fpxebebebebebebebebgap9op:bep9rg8Fa8Jp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ma8PpmwDKYqk8AExm35Ps8E8Fg8Fcep:nea8Faap9op:bep9rg8Fp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLg8Fcep:nea8Faap9op:bep9rg8Fp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ka8LpmwDKYqk8AExm35Ps8E8Fg8Fcep:nea8Faap9op:bep9rg8Fp:oegap9Abbbaladfglaaa8Fa8Fpmlvorlvorlvorlvorp:oegap9Abbbaladfglaaa8Fa8FpmwDqkwDqkwDqkwDqkp:oegap9Abbbaladfglaaa8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9AbbbaladfhlaoczfgoaQ6mbxdkkaQTmbcbhocbalcl4gl9Rc8FGhiavcjdfa8Afhrava8Afpbdbhainaravcj;cbfaofpblbg8JaYaofpblbg8KpmbzeHdOiAlCvXoQrLg8LaLaofpblbg8MaKaofpblbg8NpmbzeHdOiAlCvXoQrLgypmbezHdiOAlvCXorQLg8Faip:Rea8Falp:Tep9qg8Faap9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8LaypmwDKYqk8AExm35Ps8E8Fg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8Ja8KpmwKDYq8AkEx3m5P8Es8Fg8Ja8Ma8NpmwKDYq8AkEx3m5P8Es8Fg8KpmbezHdiOAlvCXorQLg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8Ja8KpmwDKYqk8AExm35Ps8E8Fg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9AbbbaradfhraoczfgoaQ6mbkka8Aclfg8Aad6mbkdnaCad2goTmbaOavcjdfao;8qbbkdnammbavavcjdfaCcufad2fad;8qbbkaCaHfhHc9:hoaAhPaAmbxlkkaeTmbaDalfhrcbhocuhlinaralaD9RglfaD6mdasaeao9Raoasfae6Eaofgoae6mbkaial9RhPkcbc99axaP9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaokwbz:bjjjbkNsezu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgDce0mbavc;abfcFecje;8kbav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhqaicefgwarfhldnaeTmbcmcsaDceSEhkcbhxcbhmcbhrcbhicbhoindnalaq9nmbc9:hoxikdndnawRbbgDc;Ve0mbavc;abfaoaDcu7gPcl4fcsGcitfgsydlhzasydbhHdndnaDcsGgsak9pmbavaiaPfcsGcdtfydbaxasEhDaxasTgOfhxxekdndnascsSmbcehOasc987asamffcefhDxekalcefhDal8SbbgscFeGhPdndnascu9mmbaDhlxekalcvfhlaPcFbGhPcrhsdninaD8SbbgOcFbGastaPVhPaOcu9kmeaDcefhDascrfgsc8J9hmbxdkkaDcefhlkcehOaPce4cbaPceG9R7amfhDkaDhmkavc;abfaocitfgsaDBdbasazBdlavaicdtfaDBdbavc;abfaocefcsGcitfgsaHBdbasaDBdlaocdfhoaOaifhidnadcd9hmbabarcetfgsaH87ebasclfaD87ebascdfaz87ebxdkabarcdtfgsaHBdbascwfaDBdbasclfazBdbxekdnaDcpe0mbavaiaqaDcsGfRbbgscl4gP9RcsGcdtfydbaxcefgOaPEhDavaias9RcsGcdtfydbaOaPTgzfgOascsGgPEhsaPThPdndnadcd9hmbabarcetfgHax87ebaHclfas87ebaHcdfaD87ebxekabarcdtfgHaxBdbaHcwfasBdbaHclfaDBdbkavaicdtfaxBdbavc;abfaocitfgHaDBdbaHaxBdlavaicefgicsGcdtfaDBdbavc;abfaocefcsGcitfgHasBdbaHaDBdlavaiazfgicsGcdtfasBdbavc;abfaocdfcsGcitfgDaxBdbaDasBdlaocifhoaiaPfhiaOaPfhxxekaxcbalRbbgsEgHaDc;:eSgDfhOascsGhAdndnascl4gCmbaOcefhzxekaOhzavaiaC9RcsGcdtfydbhOkdndnaAmbazcefhxxekazhxavaias9RcsGcdtfydbhzkdndnaDTmbalcefhDxekalcdfhDal8SbegPcFeGhsdnaPcu9kmbalcofhHascFbGhscrhldninaD8SbbgPcFbGaltasVhsaPcu9kmeaDcefhDalcrfglc8J9hmbkaHhDxekaDcefhDkasce4cbasceG9R7amfgmhHkdndnaCcsSmbaDhsxekaDcefhsaD8SbbglcFeGhPdnalcu9kmbaDcvfhOaPcFbGhPcrhldninas8SbbgDcFbGaltaPVhPaDcu9kmeascefhsalcrfglc8J9hmbkaOhsxekascefhskaPce4cbaPceG9R7amfgmhOkdndnaAcsSmbashlxekascefhlas8SbbgDcFeGhPdnaDcu9kmbascvfhzaPcFbGhPcrhDdninal8SbbgscFbGaDtaPVhPascu9kmealcefhlaDcrfgDc8J9hmbkazhlxekalcefhlkaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabarcetfgDaH87ebaDclfaz87ebaDcdfaO87ebxekabarcdtfgDaHBdbaDcwfazBdbaDclfaOBdbkavc;abfaocitfgDaOBdbaDaHBdlavaicdtfaHBdbavc;abfaocefcsGcitfgDazBdbaDaOBdlavaicefgicsGcdtfaOBdbavc;abfaocdfcsGcitfgDaHBdbaDazBdlavaiaCTaCcsSVfgicsGcdtfazBdbaiaATaAcsSVfhiaocifhokawcefhwaocsGhoaicsGhiarcifgrae6mbkkcbc99alaqSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk;Toio97eue97aec98Ghedndnadcl9hmbaeTmecbhdinababpbbbgicKp:RecKp:Sep;6eglaicwp:RecKp:Sep;6ealp;Geaiczp:RecKp:Sep;6egvp;Gep;Kep;Legopxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgwp9op9rp;Keglpxbb;:9cbb;:9cbb;:9cbb;:9calalp;Meaoaop;Meavaravawp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFbbbFbbbFbbbFbbbp9oaipxbbbFbbbFbbbFbbbFp9op9qalavp;Mearp;Kecwp:RepxbFbbbFbbbFbbbFbbp9op9qaoavp;Mearp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgDaDpbbbgipxbbbbbbFFbbbbbbFFgwp9oabpbbbgoaipmbediwDqkzHOAKY8AEgvczp:Reczp:Sep;6eglaoaipmlvorxmPsCXQL358E8FpxFubbFubbFubbFubbp9op;6eavczp:Sep;6egvp;Gealp;Gep;Kep;Legipxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgqp9op9rp;Keglpxb;:FSb;:FSb;:FSb;:FSalalp;Meaiaip;Meavaravaqp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFFbbFFbbFFbbFFbbp9oaiavp;Mearp;Keczp:Rep9qgialavp;Mearp;KepxFFbbFFbbFFbbFFbbp9oglpmwDKYqk8AExm35Ps8E8Fp9qpkbbabaoawp9oaialpmbezHdiOAlvCXorQLp9qpkbbabcafhbadclfgdae6mbkkk;2ileue97euo97dnaec98GgiTmbcbheinabcKfpx:ji:1S:ji:1S:ji:1S:ji:1SabpbbbglabczfgvpbbbgopmlvorxmPsCXQL358E8Fgrczp:Segwpxibbbibbbibbbibbbp9qp;6egDp;NegqaDaDp;MegDaDp;KealaopmbediwDqkzHOAKY8AEgDczp:Reczp:Sep;6eglalp;MeaDczp:Sep;6egoaop;Mearczp:Reczp:Sep;6egrarp;Mep;Kep;Kep;Lepxbbbbbbbbbbbbbbbbp:4ep;Jep;Mepxbbn0bbn0bbn0bbn0gDp;KepxFFbbFFbbFFbbFFbbgkp9oaqaop;MeaDp;Keczp:Rep9qgoaqalp;MeaDp;Keakp9oaqarp;MeaDp;Keczp:Rep9qgDpmwDKYqk8AExm35Ps8E8Fglp5eawclp:RegqpEi:T:j83ibavalp5baqpEd:T:j83ibabcwfaoaDpmbezHdiOAlvCXorQLgDp5eaqpEe:T:j83ibabaDp5baqpEb:T:j83ibabcafhbaeclfgeai6mbkkkuee97dnadcd4ae2c98GgeTmbcbhdinababpbbbgicwp:Recwp:Sep;6eaicep:SepxbbjFbbjFbbjFbbjFp9opxbbjZbbjZbbjZbbjZp:Uep;Mepkbbabczfhbadclfgdae6mbkkk:Sodw97euaec98Ghedndnadcl9hmbaeTmecbhdinabpxbbuJbbuJbbuJbbuJabpbbbgicKp:TeglaicYp:Tep9qgvcdp:Teavp9qgvclp:Teavp9qgop;6ep;Negvaicwp:RecKp:SegraipxFbbbFbbbFbbbFbbbgwp9ogDp:Uep;6ep;Mepxbbn0bbn0bbn0bbn0gqp;Kecwp:RepxbFbbbFbbbFbbbFbbp9oavaDarp:Xeaiczp:RecKp:Segip:Uep;6ep;Meaqp;Keawp9op9qavaDaraip:Uep:Xep;6ep;Meaqp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qavaoalcep:Rep9oalpxebbbebbbebbbebbbp9op9qp;6ep;Meaqp;KecKp:Rep9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgkpxbFu9hbFu9hbFu9hbFu9habpbbbglakpbbbgrpmlvorxmPsCXQL358E8Fgvczp:TegqavcHp:Tep9qgicdp:Teaip9qgiclp:Teaip9qgicwp:Teaip9qgop;6ep;NegialarpmbediwDqkzHOAKY8AEgDpxFFbbFFbbFFbbFFbbglp9ograDczp:Segwp:Ueavczp:Reczp:SegDp:Xep;6ep;Mepxbbn0bbn0bbn0bbn0gvp;Kealp9oaiarawaDp:Uep:Xep;6ep;Meavp;Keczp:Rep9qgwaiaoaqcep:Rep9oaqpxebbbebbbebbbebbbp9op9qp;6ep;Meavp;Keczp:ReaiaDarp:Uep;6ep;Meavp;Kealp9op9qgipmwDKYqk8AExm35Ps8E8FpkbbabawaipmbezHdiOAlvCXorQLpkbbabcafhbadclfgdae6mbkkk9teiucbcbydj:G:cjbgeabcifc98GfgbBdj:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaikkxebcj:Gdklz:zbb",t=new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,3,2,0,0,5,3,1,0,1,12,1,0,10,22,2,12,0,65,0,65,0,65,0,252,10,0,0,11,7,0,65,0,253,15,26,11]),n=new Uint8Array([32,0,65,2,1,106,34,33,3,128,11,4,13,64,6,253,10,7,15,116,127,5,8,12,40,16,19,54,20,9,27,255,113,17,42,67,24,23,146,148,18,14,22,45,70,69,56,114,101,21,25,63,75,136,108,28,118,29,73,115]);if(typeof WebAssembly!="object")return{supported:!1};var s=WebAssembly.validate(t)?a(e):a(i),r,o=WebAssembly.instantiate(s,{}).then(function(p){r=p.instance,r.exports.__wasm_call_ctors()});function a(p){for(var y=new Uint8Array(p.length),x=0;x<p.length;++x){var S=p.charCodeAt(x);y[x]=S>96?S-97:S>64?S-39:S+4}for(var T=0,x=0;x<p.length;++x)y[T++]=y[x]<60?n[y[x]]:(y[x]-60)*64+y[++x];return y.buffer.slice(0,T)}function l(p,y,x,S,T,A,v){var E=p.exports.sbrk,N=S+3&-4,P=E(N*T),O=E(A.length),z=new Uint8Array(p.exports.memory.buffer);z.set(A,O);var G=y(P,S,T,O,A.length);if(G==0&&v&&v(P,N,T),x.set(z.subarray(P,P+S*T)),E(P-E(0)),G!=0)throw new Error("Malformed buffer data: "+G)}var c={NONE:"",OCTAHEDRAL:"meshopt_decodeFilterOct",QUATERNION:"meshopt_decodeFilterQuat",EXPONENTIAL:"meshopt_decodeFilterExp",COLOR:"meshopt_decodeFilterColor"},u={ATTRIBUTES:"meshopt_decodeVertexBuffer",TRIANGLES:"meshopt_decodeIndexBuffer",INDICES:"meshopt_decodeIndexSequence"},h=[],d=0;function f(p){var y={object:new Worker(p),pending:0,requests:{}};return y.object.onmessage=function(x){var S=x.data;y.pending-=S.count,y.requests[S.id][S.action](S.value),delete y.requests[S.id]},y}function g(p){for(var y="self.ready = WebAssembly.instantiate(new Uint8Array(["+new Uint8Array(s)+"]), {}).then(function(result) { result.instance.exports.__wasm_call_ctors(); return result.instance; });self.onmessage = "+m.name+";"+l.toString()+m.toString(),x=new Blob([y],{type:"text/javascript"}),S=URL.createObjectURL(x),T=h.length;T<p;++T)h[T]=f(S);for(var T=p;T<h.length;++T)h[T].object.postMessage({});h.length=p,URL.revokeObjectURL(S)}function b(p,y,x,S,T){for(var A=h[0],v=1;v<h.length;++v)h[v].pending<A.pending&&(A=h[v]);return new Promise(function(E,N){var P=new Uint8Array(x),O=++d;A.pending+=p,A.requests[O]={resolve:E,reject:N},A.object.postMessage({id:O,count:p,size:y,source:P,mode:S,filter:T},[P.buffer])})}function m(p){var y=p.data;self.ready.then(function(x){if(!y.id)return self.close();try{var S=new Uint8Array(y.count*y.size);l(x,x.exports[y.mode],S,y.count,y.size,y.source,x.exports[y.filter]),self.postMessage({id:y.id,count:y.count,action:"resolve",value:S},[S.buffer])}catch(T){self.postMessage({id:y.id,count:y.count,action:"reject",value:T})}})}return{ready:o,supported:!0,useWorkers:function(p){g(p)},decodeVertexBuffer:function(p,y,x,S,T){l(r,r.exports.meshopt_decodeVertexBuffer,p,y,x,S,r.exports[c[T]])},decodeIndexBuffer:function(p,y,x,S){l(r,r.exports.meshopt_decodeIndexBuffer,p,y,x,S)},decodeIndexSequence:function(p,y,x,S){l(r,r.exports.meshopt_decodeIndexSequence,p,y,x,S)},decodeGltfBuffer:function(p,y,x,S,T,A){l(r,r.exports[u[T]],p,y,x,S,r.exports[c[A]])},decodeGltfBufferAsync:function(p,y,x,S,T){return h.length>0?b(p,y,x,u[S],c[T]):o.then(function(){var A=new Uint8Array(p*y);return l(r,r.exports[u[S]],A,p,y,x,r.exports[c[T]]),A})}}})();function _y(i,e,t){let n=i.length/3,s=new Float32Array(n),r=new Float32Array(n),o=(c,u)=>c[u],a=(c,u)=>{let h=o(i,3*u)-o(i,3*c),d=o(i,3*u+1)-o(i,3*c+1),f=o(i,3*u+2)-o(i,3*c+2),g=Math.hypot(h,d,f)||1;s[c]=o(s,c)+(h*o(e,3*c)+d*o(e,3*c+1)+f*o(e,3*c+2))/g,r[c]=o(r,c)+1};by(t,(c,u,h)=>{a(c,u),a(c,h)});let l=s.map((c,u)=>c/Math.max(1,o(r,u)));for(let c=0;c<3;c++)l=xA(l,t,r);return Uint8Array.from(l,c=>255*Math.min(1,Math.max(0,c*2.6)))}function by(i,e){for(let t=0;t+2<i.length;t+=3){let[n,s,r]=[i[t],i[t+1],i[t+2]];e(n,s,r),e(s,r,n),e(r,n,s)}}function xA(i,e,t){let n=new Float32Array(i.length);return by(e,(s,r,o)=>{n[s]=n[s]+i[r]+i[o]}),n.map((s,r)=>(i[r]+s)/(1+t[r]))}var vu=.003,yy=4,SA=1.6,wA=[.55,.7,.65,.4],xu=class{min;grids;constructor(e){let t=new gt,n=new L;for(let{points:l}of e)for(let c=0;c<l.length;c+=3)t.expandByPoint(n.fromArray(l,c));t.expandByScalar(vu*2**(yy-1)),this.min=t.min.clone();let s=t.getSize(n),r=l=>Math.max(1,Math.ceil(l/vu)),o=[r(s.x),r(s.y),r(s.z)],a={data:new Float32Array(o[0]*o[1]*o[2]),size:o,cell:vu};for(let l of e)this.strew(a,l.points,l.index);a.data.forEach((l,c)=>a.data[c]=Math.min(1,l/vu**2)),this.grids=[a];for(let l=1;l<yy;l++)this.grids.push(MA(this.grids[l-1]))}openness({points:e,normals:t}){let n=new Uint8Array(e.length/3);for(let s=0;s<n.length;s++){let r=(a,l)=>a[3*s+l],o=1;this.grids.forEach((a,l)=>{let c=a.cell*SA,u=this.read(a,r(e,0)+c*r(t,0),r(e,1)+c*r(t,1),r(e,2)+c*r(t,2));o*=1-Math.min(1,u*wA[l]*2**l)}),n[s]=255*o}return n}strew(e,t,n){let[s,r,o,a]=[new L,new L,new L,new L];for(let l=0;l+2<n.length;l+=3){s.fromArray(t,3*n[l]),r.fromArray(t,3*n[l+1]).sub(s),o.fromArray(t,3*n[l+2]).sub(s);let c=a.crossVectors(r,o).length()/2,u=Math.min(24,Math.max(1,Math.ceil(Math.max(r.length(),o.length())/e.cell))),h=c/(u*(u+1)/2);for(let d=0;d<u;d++)for(let f=0;f<u-d;f++){a.copy(s).addScaledVector(r,(d+1/3)/u).addScaledVector(o,(f+1/3)/u);let g=this.cellAt(e,a.x,a.y,a.z);g>=0&&(e.data[g]=e.data[g]+h)}}}cellAt({size:e,cell:t},n,s,r){let o=Math.floor((n-this.min.x)/t),a=Math.floor((s-this.min.y)/t),l=Math.floor((r-this.min.z)/t);return o<0||a<0||l<0||o>=e[0]||a>=e[1]||l>=e[2]?-1:o+e[0]*(a+e[1]*l)}read(e,t,n,s){let r=e.cell,o=(g,b)=>(g-b)/r-.5,[a,l,c]=[o(t,this.min.x),o(n,this.min.y),o(s,this.min.z)],[u,h,d]=[a-Math.floor(a),l-Math.floor(l),c-Math.floor(c)],f=0;for(let g=0;g<8;g++){let b=g&1,m=g>>1&1,p=g>>2,y=this.cellAt(e,t+(b-u)*r,n+(m-h)*r,s+(p-d)*r),x=(b?u:1-u)*(m?h:1-h)*(p?d:1-d);y>=0&&(f+=x*e.data[y])}return f}};function MA(i){let e=i.size.map(o=>Math.ceil(o/2)),t=new Float32Array(e[0]*e[1]*e[2]),[n,s,r]=i.size;for(let o=0;o<r;o++)for(let a=0;a<s;a++){let l=n*(a+s*o),c=e[0]*((a>>1)+e[1]*(o>>1));for(let u=0;u<n;u++)t[c+(u>>1)]=t[c+(u>>1)]+i.data[l+u]/8}return{data:t,size:e,cell:i.cell*2}}function Js(i){let e=i.userData.name;return typeof e=="string"&&e!==""?e:void 0}var TA=1e-5,Su=class{root=new Nn;bones=new Map;constructor(){this.root.name="joints",this.root.matrixAutoUpdate=!1}adopt(e){let t=e.bones.map(n=>this.bones.get(Js(n)??n.name)??this.add(n));return this.root.updateMatrixWorld(!0),new Ns(t,e.boneInverses)}add(e){let t=Js(e)??e.name,n=new cs;n.userData.name=t,n.name=t;let s=e.parent===null?void 0:this.bones.get(Js(e.parent)??"");return s?(n.position.copy(e.position),n.quaternion.copy(e.quaternion),s.add(n)):(e.updateWorldMatrix(!0,!1),e.matrixWorld.decompose(n.position,n.quaternion,n.scale),this.root.add(n)),this.bones.set(t,n),n}};function vy(i){let e=i.bones.map((r,o)=>new Ie().multiplyMatrices(r.matrixWorld,i.boneInverses[o])),[t,...n]=e;return t&&n.every(r=>r.elements.every((o,a)=>Math.abs(o-t.elements[a])<TA))?t:null}var EA=240;async function Sy(i,e,t){let s=await new _u().setMeshoptDecoder(gy).parseAsync(i,"");s.scene.updateMatrixWorld(!0);let r=new Map,o=[];if(s.scene.traverse(a=>{if(!(a instanceof Ot))return;let l=AA(a);l&&o.push(CA(Js(l),a,l.userData,e,r))}),o.length>0){let a=new xu([...t,...o].map(({surface:l})=>l));for(let{geometry:l,surface:c}of o)l.setAttribute("openness",new Dt(a.openness(c),1,!0))}return o}function AA(i){for(let e=i;e;e=e.parent)if(Js(e)!==void 0)return e;return null}function CA(i,e,t,n,s){let r=e.geometry,o=null;if(e instanceof Fn){let f=e.skeleton.bones.map(g=>Js(g)).join()+e.skeleton.boneInverses.map(g=>g.elements.join()).join();o=s.get(f)??n.adopt(e.skeleton),s.set(f,o)}let a=o?vy(o):e.matrixWorld.clone(),l=a??e.matrixWorld.clone(),c=xy(r,"position").slice(),u=xy(r,"normal").slice();IA(c,u,l);let h={points:c,normals:u,index:RA(r,c,u)},d=LA(c);return{id:i,geometry:r,skeleton:o,rest:l,rigidAtRest:a!==null,sphere:d,surface:h,sample:DA(c),extras:t}}function RA(i,e,t){PA(i);let n=i.getIndex();if(!n)throw new Error("pack: expected indexed triangles, got a mesh without an index");i.setAttribute("cavity",new Dt(_y(e,t,n.array),1,!0));for(let s of["uv","uv1","color"])i.deleteAttribute(s);return n.array}function PA(i){if(i.hasAttribute("_fibre")){let e=i.getAttribute("_fibre"),t=new Int8Array(e.count*3),n=new Uint8Array(e.count);for(let s=0;s<e.count;s++)t.set([e.getX(s),e.getY(s),e.getZ(s)].map(r=>127*(2*r-1)),3*s),n[s]=Math.round(255*e.getW(s));i.setAttribute("fibre",new Dt(t,3,!0)),i.setAttribute("region",new Dt(n,1))}else i.hasAttribute("_region")&&i.setAttribute("region",i.getAttribute("_region"));i.deleteAttribute("_fibre"),i.deleteAttribute("_region")}function xy(i,e){if(!i.hasAttribute(e))throw new Error(`pack: expected vertex attribute ${e.toUpperCase()}, got none`);let t=i.getAttribute(e),n=new Float32Array(t.count*3);for(let s=0;s<t.count;s++)n[3*s]=t.getX(s),n[3*s+1]=t.getY(s),n[3*s+2]=t.getZ(s);return n}function IA(i,e,t){let n=new Ne().getNormalMatrix(t),s=new L;for(let r=0;r<i.length;r+=3)s.fromArray(i,r).applyMatrix4(t).toArray(i,r),s.fromArray(e,r).applyMatrix3(n).normalize().toArray(e,r)}function LA(i){let{x:e,y:t,z:n}=new gt().setFromArray(i).getCenter(new L),s=0;for(let r=0;r<i.length;r+=3){let[o,a,l]=[i[r]-e,i[r+1]-t,i[r+2]-n];s=Math.max(s,o*o+a*a+l*l)}return new nn(new L(e,t,n),Math.sqrt(s))}function DA(i){let e=i.length/3,t=Math.min(e,EA),n=new Set(OA(i));for(let o=0;o<t;o++)n.add(Math.floor(o*e/t));let s=Uint32Array.from(n),r=o=>i[3*s[Math.floor(o/3)]+o%3];return{index:s,points:Float32Array.from({length:s.length*3},(o,a)=>r(a))}}function OA(i){let e=[0,0,0,0,0,0],t=(n,s)=>i[3*n+s];for(let n=0;n<i.length/3;n++)for(let s=0;s<3;s++)t(n,s)<t(e[s],s)&&(e[s]=n),t(n,s)>t(e[s+3],s)&&(e[s+3]=n);return e}var wy={reach:4,any:!1},My={reach:9,any:!0},kA=14,wu=4,Mu=class{constructor(e,t){this.renderer=e;this.scene=t;this.target.texture.generateMipmaps=!1}renderer;scene;lastMs=0;material=new Ht({vertexShader:Kb,fragmentShader:Jb,uniforms:{uId:{value:0}},clipping:!0});target=new ln(1,1,{samples:0});setSide(e){this.material.side=e,this.material.needsUpdate=!0}enlist(e){e.mesh.onBeforeRender=(t,n,s,r,o)=>{o===this.material&&(this.material.uniforms.uId.value=e.number,this.material.uniformsNeedUpdate=!0)}}pick(e,t,n,s,{width:r,height:o,reach:a,any:l}){let c=performance.now(),u=2*a+1;this.target.setSize(u,u),e.setViewOffset(r,o,Math.floor(n)-a,Math.floor(s)-a,u,u);let h=2*Math.tan(e.fov*Math.PI/360)/o,d=f=>f.sphere.radius<kA*h*e.position.distanceTo(f.sphere.center);try{for(let f of[Gi.solid,Gi.ghost]){if(!t.some(m=>m.mesh.visible&&m.mesh.layers.isEnabled(f)))continue;let g=this.render(e,f,u),b=FA(g,u,(m,p)=>{let y=t[m];return y!==void 0&&(p===0||l||y.thin||d(y))});if(b)return{actor:t[b.number],region:b.region}}return null}finally{e.clearViewOffset(),this.lastMs=performance.now()-c}}survey(e,t,n){let{pixels:s,columns:r,rows:o}=this.small(e,t,n);return NA(s,r,o,wu)}numbers(e,t,n){let{pixels:s,columns:r,rows:o}=this.small(e,t,n),a=l=>s[l]+256*s[l+1];return Array.from({length:r*o},(l,c)=>s[4*c+3]===0?null:a(4*c))}dispose(){this.material.dispose(),this.target.dispose()}within(e,t,n,s){let{pixels:r,columns:o,rows:a}=this.small(e,t,n),l=({x:c,y:u})=>c>=s.left&&c<=s.right&&u>=s.top&&u<=s.bottom;return new Set([...Ty(r,o,a,wu)].flatMap(([c,u])=>u.some(l)?[c]:[]))}small(e,t,n){let[s,r]=[Math.ceil(t/wu),Math.ceil(n/wu)];return this.target.setSize(s,r),{pixels:this.render(e,Gi.solid,s,r),columns:s,rows:r}}render(e,t,n,s=n){let{renderer:r,scene:o}=this;e.layers.set(t),o.overrideMaterial=this.material,r.setRenderTarget(this.target),r.setClearColor(0,0),r.clear(),r.render(o,e);let a=new Uint8Array(n*s*4);return r.readRenderTargetPixels(this.target,0,0,n,s,a),r.setRenderTarget(null),o.overrideMaterial=null,a}};function Ty(i,e,t,n){let s=new Map;for(let r=0;r<e*t;r++){if(i[4*r+3]===0)continue;let o=i[4*r]+256*i[4*r+1],a={x:(r%e+.5)*n,y:(t-Math.floor(r/e)-.5)*n},l=s.get(o);l?l.push(a):s.set(o,[a])}return s}function NA(i,e,t,n){let s=r=>{let o=h=>r.reduce((d,f)=>d+f[h],0)/r.length,a={x:o("x"),y:o("y")},l=h=>Math.hypot(h.x-a.x,h.y-a.y),c=r.reduce((h,d)=>l(d)<l(h)?d:h),u=r.map(({x:h})=>h);return{anchor:c,left:u.reduce((h,d)=>Math.min(h,d)),right:u.reduce((h,d)=>Math.max(h,d))}};return new Map([...Ty(i,e,t,n)].map(([r,o])=>[r,s(o)]))}function FA(i,e,t){let n=(e-1)/2,s=1/0,r=null;for(let o=0;o<e*e;o++){if(i[4*o+3]===0)continue;let a=(o%e-n)**2+(Math.floor(o/e)-n)**2;if(a>=s||a>(n+.5)**2)continue;let l=i[4*o]+256*i[4*o+1];t(l,a)&&(s=a,r={number:l,region:i[4*o+2]})}return r}var Tu=class{constructor(e,t){this.element=e;this.events=t;let{signal:n}=this.abort,s=(o,a)=>e.addEventListener(o,a,{signal:n});s("pointerdown",o=>this.onDown(o)),s("pointermove",o=>this.onMove(o)),s("pointerleave",()=>this.down.size===0&&t.leave());let r=e.ownerDocument.defaultView??globalThis;r.addEventListener("pointerup",o=>this.onUp(o),{signal:n}),r.addEventListener("pointercancel",o=>this.onCancel(o),{signal:n}),e.addEventListener("contextmenu",o=>o.preventDefault(),{signal:n})}element;events;abort=new AbortController;down=new Set;press=null;last={x:0,y:0,time:-1/0};dispose(){this.forget(),this.abort.abort()}onDown(e){if(this.down.add(e.pointerId),this.press){this.press.spoiled=!0;return}let t=e.pointerType==="touch",[n,s]=this.place(e),r={id:e.pointerId,x:n,y:s,time:e.timeStamp,button:e.button,touch:t,spoiled:!1,timer:void 0};t&&(r.timer=setTimeout(()=>this.onLong(r),550)),this.press=r}onMove(e){let[t,n]=this.place(e);if(this.down.size===0){e.pointerType!=="touch"&&this.events.hover(t,n);return}let{press:s}=this;s&&s.id===e.pointerId&&this.travelled(s,t,n)&&(s.spoiled=!0)}onUp(e){this.down.delete(e.pointerId);let{press:t}=this;if(!t||t.id!==e.pointerId)return;this.forget();let[n,s]=this.place(e);t.spoiled||this.travelled(t,n,s)||e.timeStamp-t.time>550||(t.button===2?this.events.menu(n,s):t.button===0&&this.onClick(n,s,e,t.touch))}onClick(e,t,n,s){let r={shift:n.shiftKey,ctrl:n.ctrlKey||n.metaKey,touch:s},o=n.timeStamp-this.last.time<320&&Math.hypot(e-this.last.x,t-this.last.y)<20;this.last=o?{x:0,y:0,time:-1/0}:{x:e,y:t,time:n.timeStamp},o?this.events.double(e,t,r):this.events.click(e,t,r)}onLong(e){this.press!==e||e.spoiled||(e.spoiled=!0,this.events.menu(e.x,e.y))}onCancel(e){this.down.delete(e.pointerId),this.press?.id===e.pointerId&&this.forget()}forget(){clearTimeout(this.press?.timer),this.press=null}travelled(e,t,n){return Math.hypot(t-e.x,n-e.y)>(e.touch?9:4)}place(e){let t=this.element.getBoundingClientRect();return[e.clientX-t.left,e.clientY-t.top]}};var Ey=[1,2,5,10,20,50,100,200,500],UA=96;function BA(i,e=UA){let t=Ey.findLast(n=>n/i<=e)??Ey[0];return{mm:t,px:t/i}}var Eu=class{element=document.createElement("div");shown="";constructor(){this.element.className="scale-bar",this.element.setAttribute("aria-hidden","true")}draw(e,t){let{mm:n,px:s}=BA(e),r=`${n} ${s.toFixed(0)} ${t}`;r!==this.shown&&(this.shown=r,this.element.style.width=`${s.toFixed(0)}px`,this.element.style.color=zt.themes[t].text,this.element.textContent=n>=10?`${n/10} cm`:`${n} mm`)}};function Ay(i,e,t,n,s){let r=new gt().setFromArray(i.points()).getCenter(new L).project(e),[o,a]=[(r.x+1)/2*t,(1-r.y)/2*n];return{x:o,y:a,anchor:s?.anchor??null}}function Cy(i,e,t,n){let s=i.clone().applyMatrix4(t.clone().invert()),{start:r,face:o}=zA(i,n);if(r===1/0)return null;let a=null,l=0,{points:c,index:u}=e.surface,[h,d,f,g]=[new L,new L,new L,new L];for(let b=0;b+2<u.length;b+=3){if(h.fromArray(c,3*u[b]),d.fromArray(c,3*u[b+1]),f.fromArray(c,3*u[b+2]),!s.intersectTriangle(h,d,f,!1,g))continue;let m=s.origin.distanceTo(g);m<r?l+=1:VA(g.clone().applyMatrix4(t),n)&&m<(a?.distance??1/0)&&(a={distance:m,normal:d.clone().sub(h).cross(f.clone().sub(h)).normalize()})}return o&&l%2===1?{point:i.at(r,new L),normal:o.clone().negate()}:a?{point:i.at(a.distance,new L),normal:a.normal.transformDirection(t)}:null}function zA(i,e){let t=0,n=null;for(let{normal:s,constant:r}of e){let o=s.dot(i.origin)+r;if(o>=0)continue;let a=s.dot(i.direction),l=a>0?-o/a:1/0;l>t&&([t,n]=[l,s])}return{start:t,face:n}}function VA(i,e){return e.every(({normal:t,constant:n})=>t.dot(i)+n>=-1e-9)}function Ry(i,e,t,n,s,r){let o=e.map(l=>l.mesh.visible),a=()=>t.numbers(n,s,r);try{for(let h of e)h.mesh.visible=i.has(h.id);let l=a();e.forEach((h,d)=>h.mesh.visible=o[d]);let c=l.flatMap((h,d)=>h===null?[]:[d]),u=[];for(let h=0;h<16;h++){let d=a(),f=new Map;for(let b of c){let m=d[b],p=m===null?void 0:e[m];p&&!i.has(p.id)&&f.set(p.number,(f.get(p.number)??0)+1)}let g=[...f].filter(([,b])=>b>=.01*c.length).map(([b])=>e[b]);if(g.length===0)break;for(let b of g)b.mesh.visible=!1;u.push(...g.map(({id:b})=>b))}return u}finally{e.forEach((l,c)=>l.mesh.visible=o[c])}}var Au=class{constructor(e,t,n,s,r){this.cast=e;this.camera=t;this.picker=n;this.stage=s;this.ready=r}cast;camera;picker;stage;ready;known=null;forget(){this.known=null}hit(e,t,n=!1){if(!this.ready())return null;let{width:s,height:r}=this.stage;return this.picker.pick(this.camera,this.cast.actors,e,t,{width:s,height:r,...n?My:wy})}project(e){let t=this.cast.get(e);return!t||!this.ready()?null:Ay(t,this.camera,this.stage.width,this.stage.height,this.look().get(t.number))}named(e){return!e||e.size===0?[]:[...e].flatMap(([t,n])=>{let s=this.look().get(this.cast.get(t)?.number??-1);return s?[{text:n,...s}]:[]})}inFrontOf(e){return this.ready()?Ry(new Set(e),this.cast.actors,this.picker,this.camera,this.stage.width,this.stage.height):[]}idsIn(e,t,n,s){if(!this.ready())return[];let r=this.picker.within(this.camera,this.stage.width,this.stage.height,{left:e,top:t,right:n,bottom:s});return this.cast.actors.filter(({number:o})=>r.has(o)).map(({id:o})=>o)}surfaceAt(e,t){let n=this.hit(e,t)?.actor;if(!n)return null;let s=new zs;s.setFromCamera(new Ue(2*e/this.stage.width-1,1-2*t/this.stage.height),this.camera);let r=Cy(s.ray,n.piece,new Ie().makeTranslation(n.offset),this.stage.kept);if(!r)return null;let o=Hi(...r.normal.divideScalar(1e3).toArray());return{id:n.id,point_mm:Hi(...r.point.sub(n.offset).toArray()),normal:o}}look(){return this.ready()?(this.known??=this.picker.survey(this.camera,this.stage.width,this.stage.height),this.known):new Map}};var Ys=class extends Error{name="NoWebGL"};var Cu=class{renderer;canvas;scene=new Go;width=0;height=0;drawn={triangles:0,calls:0};target=null;screenCamera=new Ui;background=new Ht({vertexShader:pf,fragmentShader:Yb,uniforms:{uInner:{value:new Te},uOuter:{value:new Te},uAspect:{value:1}},depthTest:!1,depthWrite:!1});copy=new Ht({vertexShader:pf,fragmentShader:Zb,uniforms:{uPicture:{value:null},uTexel:{value:new Ue},uSmooth:{value:!1}},depthTest:!1,depthWrite:!1});plane=new Us(2,2);screen=new Ot(this.plane,this.copy);constructor(){this.canvas=document.createElement("canvas");let e={alpha:!1,antialias:!1,depth:!1,stencil:!1,powerPreference:"high-performance"},t=this.canvas.getContext("webgl2",e);if(!t)throw new Ys("viewer: expected a WebGL 2 context, the browser gave none");this.renderer=new jc({canvas:this.canvas,context:t,...e}),this.renderer.autoClear=!1,this.renderer.info.autoReset=!1,this.renderer.setPixelRatio(1),this.renderer.setOpaqueSort(HA),this.renderer.setClearColor(0,0);let n=new Ot(this.plane,this.background);n.frustumCulled=this.screen.frustumCulled=!1,n.renderOrder=-1,n.layers.set(Gi.decoration),this.scene.add(n),this.scene.matrixWorldAutoUpdate=!1}get software(){let e=this.renderer.getContext(),t=e.getExtension("WEBGL_debug_renderer_info"),n=e.getParameter(t?t.UNMASKED_RENDERER_WEBGL:e.RENDERER);return/swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(n))}get kept(){return this.renderer.clippingPlanes}setSections(e){this.renderer.clippingPlanes=e.map(({normal:t,offset_mm:n})=>{let[s,r,o]=Yc(t),a=new L(s,r,o).normalize();return new kn(a.negate(),n/1e3/Math.hypot(...t))})}setTheme(e){let[t,n]=zt.themes[e].background;this.background.uniforms.uInner.value.set(t).convertLinearToSRGB(),this.background.uniforms.uOuter.value.set(n).convertLinearToSRGB()}setSize(e,t,n){this.width=e,this.height=t,this.renderer.setSize(Math.round(e*n),Math.round(t*n),!1),this.background.uniforms.uAspect.value=e/t}draw(e,t,n,{pixelRatio:s,samples:r,smooth:o,detail:a}){let{renderer:l,scene:c}=this,u=this.prepare(Math.max(1,Math.round(this.width*s)),Math.max(1,Math.round(this.height*s)),r);n.detail=a,n.setSize(u.width,u.height,s);for(let g of t)g.mesh.userData.distance=e.position.distanceToSquared(g.sphere.center);l.info.reset(),l.setRenderTarget(u),l.clear(),e.layers.enableAll(),l.render(c,e),l.setRenderTarget(null);let h=this.copy.uniforms;h.uPicture.value=u.texture,h.uSmooth.value=o,h.uTexel.value.set(1/u.width,1/u.height);let{triangles:d,calls:f}=l.info.render;this.drawn={triangles:d,calls:f},l.render(this.screen,this.screenCamera)}async png(e){let{target:t,renderer:n}=this;if(!t)throw new Error("viewer: expected a picture to have been drawn before it is saved, got none");let{width:s,height:r}=t,o=new Uint8ClampedArray(s*r*4);n.readRenderTargetPixels(t,0,0,s,r,o);let a=document.createElement("canvas");Object.assign(a,{width:s,height:r});let l=a.getContext("2d");if(!l)throw new Error("viewer: expected a 2D canvas for the picture, the browser gave none");let c=l.createImageData(s,r);for(let u=0;u<r;u++)c.data.set(o.subarray((r-1-u)*s*4,(r-u)*s*4),u*s*4);return l.putImageData(c,0,0),e(l),new Promise((u,h)=>{a.toBlob(d=>d?u(d):h(new Error("viewer: the browser could not encode the picture")),"image/png")})}add(e){this.scene.add(e)}dispose(){this.target?.dispose(),this.plane.dispose(),this.background.dispose(),this.copy.dispose(),this.renderer.dispose(),this.renderer.forceContextLoss(),this.canvas.remove()}prepare(e,t,n){return this.target&&this.target.samples!==n&&(this.target.dispose(),this.target=null),this.target??=new ln(e,t,{samples:n,stencilBuffer:!0,type:sn}),this.target.setSize(e,t),this.target}};function HA(i,e){let t=n=>n.userData.distance??0;return i.renderOrder-e.renderOrder||t(i.object)-t(e.object)}var Py=`canvas {
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
`;var WA=250,Ru=class{constructor(e,t){this.options=t;this.stage=new Cu,this.scene={selected:[],highlighted:[],shown:new Map,theme:t.theme},this.root=e.ownerDocument.createElement("div"),this.root.style.cssText="position:absolute;inset:0;overflow:hidden";let n=e.ownerDocument.createElement("style");n.textContent=Py,this.orientation=new gu(t.orientationLetters),this.root.attachShadow({mode:"open"}).append(n,this.stage.canvas,this.labels.canvas,this.orientation.canvas,this.scaleBar.element),e.append(this.root);let{canvas:s,renderer:r}=this.stage;this.loop=new pu({advance:o=>this.orbit.update(o),prepare:()=>this.hoverNow(),draw:o=>this.draw(o),rested:()=>this.reportCamera(),ready:()=>this.ready()},this.stage.software),this.materials=new ru(t.theme),this.stage.setTheme(t.theme),this.cast=new lu(this.materials,t.structures),this.picker=new Mu(r,this.stage.scene),this.stage.add(this.joints.root),this.orbit=new Qc(s,!0,()=>this.loop.wake()),this.sightings=new Au(this.cast,this.orbit.camera,this.picker,this.stage,()=>this.ready()),this.pointer=new Tu(s,{hover:(o,a)=>this.onHover(o,a),leave:()=>this.onLeave(),click:(o,a,l)=>this.onClick(o,a,l),double:(o,a,l)=>this.onDouble(o,a,l),menu:(o,a)=>this.events.emit("menu",this.sightings.hit(o,a)?.actor.id??null,o,a)}),s.addEventListener("webglcontextlost",this.onLost),s.addEventListener("webglcontextrestored",this.onRestored),this.observer=new ResizeObserver(()=>this.resize()),this.observer.observe(this.root),this.resize()}options;root;stage;materials;picker;orbit;pointer;orientation;loop;joints=new Su;events=new cu;observer;cast;sightings;scene;hovered=null;pendingHover=null;cameraTimer;lastCamera="";insets={top:0,right:0,bottom:0,left:0};labels=new du;scaleBar=new Eu;lost=!1;disposed=!1;async addPack(e){let t=await Sy(e,this.joints,this.cast.skeleton);if(this.disposed)return[];let n=this.cast.actors.length===0,s=this.cast.add(t);for(let r of s)r.addTo(this.stage.scene),this.picker.enlist(r);return this.cast.dress(s,this.scene,this.hovered),this.scene.explode&&this.cast.explode(this.scene.explode),n&&this.orbit.setHome(this.cast.homePoints()),this.sightings.forget(),this.loop.invalidate(),n&&this.frame().then(()=>this.orbit.setReducedMotion(this.options.reducedMotion)),t.map(r=>r.id)}apply(e){this.sightings.forget();let t=e.theme!==this.scene.theme,{labels:n,sections:s,explode:r=0}=this.scene;this.scene=e,t&&(this.materials.setTheme(e.theme),this.stage.setTheme(e.theme));let o=JSON.stringify(s??[])!==JSON.stringify(e.sections??[]);o&&this.cut(e.sections??[]);let a=r!==(e.explode??0);a&&(this.cast.explode(e.explode??0),this.orbit.setHome(this.cast.homePoints()));let l=n!==e.labels;(this.dress()||t||l||o||a)&&this.loop.invalidate()}setHover(e){e!==this.hovered&&(this.hovered=e,this.dress()&&this.loop.invalidate())}setView(e){this.orbit.setView(e),this.loop.wake()}flyTo(e){let t=this.cast.pointsOf(e);t.length>0&&this.orbit.flyTo(t),this.loop.wake()}home(){this.orbit.home(),this.loop.wake()}setCamera(e){this.orbit.set(e),this.loop.wake()}getCamera(){return this.orbit.get()}getView(){return this.orbit.view()}zoom(e){this.orbit.zoom(e),this.loop.wake()}turn(e,t){this.orbit.turn(e,t),this.loop.wake()}pan(e,t){this.orbit.pan(e,t),this.loop.wake()}setInsets(e){this.insets=e,this.orbit.setInsets(e),this.loop.wake()}setReducedMotion(e){this.orbit.setReducedMotion(e)}on(e,t){return this.events.on(e,t)}project(e){return this.sightings.project(e)}inFrontOf(e){return this.sightings.inFrontOf(e)}idsIn(e,t,n,s){return this.sightings.idsIn(e,t,n,s)}pickAt(e,t){return this.sightings.hit(e,t)?.actor.id??null}surfaceAt(e,t){return this.sightings.surfaceAt(e,t)}centreOf(e){return this.cast.centreOf(e)}planeOf(e){return this.cast.planeOf(e)}frame(){return this.loop.frame()}settled(){return this.loop.settled()}screenshot(e,t=!1){this.stage.draw(this.orbit.camera,this.cast.actors,this.materials,{pixelRatio:e,samples:4,smooth:!1,detail:!0}),this.loop.spoil();let{width:n,height:s}=this.stage;return this.stage.png(r=>{r.scale(e,e),t&&gf(r,this.sightings.named(this.scene.labels),n,s,this.insets,this.scene.theme)})}stats(){let{memory:e,programs:t}=this.stage.renderer.info;return{frames:this.loop.frames,structures:this.cast.actors.length,triangles:this.stage.drawn.triangles,drawCalls:this.stage.drawn.calls,geometries:e.geometries,textures:e.textures,programs:t?.length??0,level:this.loop.quality.level,samples:this.loop.drawn?.samples??0,pickMs:this.picker.lastMs,moving:this.loop.moving}}dispose(){this.disposed||(this.disposed=!0,this.loop.dispose(),clearTimeout(this.cameraTimer),this.observer.disconnect(),this.stage.canvas.removeEventListener("webglcontextlost",this.onLost),this.stage.canvas.removeEventListener("webglcontextrestored",this.onRestored),this.pointer.dispose(),this.orbit.dispose(),this.cast.dispose(),this.picker.dispose(),this.materials.dispose(),this.stage.dispose(),this.root.remove(),this.events.clear())}ready(){return!this.lost&&!this.disposed&&this.stage.width>0}dress(){return this.cast.dress(this.cast.actors,this.scene,this.hovered)}cut(e){if(this.stage.setSections(e),this.materials.cut!==e.length>0){this.materials.cut=e.length>0;for(let t of[this.picker,...this.cast.actors])t.setSide(this.materials.side)}}onHover(e,t){this.pendingHover={x:e,y:t},this.loop.wake()}onLeave(){this.pendingHover=null,this.hovered!==null&&(this.setHover(null),this.events.emit("hover",null,0,0,null))}hoverNow(){if(!this.pendingHover||this.loop.moving)return;let{x:e,y:t}=this.pendingHover;this.pendingHover=null;let n=this.sightings.hit(e,t),s=n?.actor.id??null;this.stage.canvas.style.cursor=s===null?"":"pointer",!(s===null&&this.hovered===null)&&(this.setHover(s),this.events.emit("hover",s,e,t,n&&s?this.options.regionNames?.(s,n.region)??null:null))}onClick(e,t,n){this.events.emit("pick",this.sightings.hit(e,t,n.touch)?.actor.id??null,n,e,t)}onDouble(e,t,n){let s=this.sightings.hit(e,t,n.touch)?.actor.id;s!==void 0&&this.flyTo([s])}onLost=e=>{e.preventDefault(),this.lost=!0,this.events.emit("lost")};onRestored=()=>{this.lost=!1,this.loop.invalidate(),this.events.emit("restored")};resize(){let{clientWidth:e,clientHeight:t}=this.root;if(e===0||t===0)return;let{quality:n}=this.loop;n.setDevicePixelRatio(window.devicePixelRatio),this.stage.setSize(e,t,n.still.pixelRatio),this.orbit.resize(e,t),this.sightings.forget(),this.loop.redraw()}draw(e){let{azimuth_deg:t,elevation_deg:n}=this.orbit.now();this.stage.draw(this.orbit.camera,this.cast.actors,this.materials,e),this.orientation.draw(t,n,this.scene.theme),this.scaleBar.draw(this.orbit.mmPerPixel(),this.scene.theme),this.loop.moving&&this.sightings.forget();let s=this.loop.moving?[]:this.sightings.named(this.scene.labels);this.labels.draw(s,this.stage.width,this.stage.height,this.insets,this.scene.theme)}reportCamera(){let e=JSON.stringify(this.orbit.get());e===this.lastCamera||this.cameraTimer!==void 0||(this.lastCamera=e,this.events.emit("camera",this.orbit.get(),this.orbit.view()),this.cameraTimer=setTimeout(()=>{this.cameraTimer=void 0,this.loop.moving||this.reportCamera()},WA))}};function jf(i,e){return new Ru(i,e)}function Iy(i,e,t,n){let s=i.catalogue.peek(),r=Object.keys(s.structures).length===0,o=u=>h=>r||Yi(s,h)===u,a={structure:o("structure"),condition:o("condition"),exercise:o("exercise")},{patch:l,problems:c}=im(t,a);for(let{word:u,value:h}of c)i.notify("warning",e("app.unknown",{word:u,value:h.slice(0,120)}));i.update({...n,...l},"address")}var qA={selected:null,condition:null,exercise:null,isolate:null,visibility:Ji.visibility};function XA(i,e){let t=sm(n=>Iy(i,e(),n,qA));return i.onChange(({patch:n,origin:s,after:r})=>{s!=="address"&&t.write(r,"selected"in n||"condition"in n||"exercise"in n)}),t}var jA=48;function KA(i,e,t){for(let n=0;n<=jA;n+=8){let s=n===0?1:8;for(let r=0;r<s;r++){let o=2*Math.PI*r/s,a=i.pickAt(e+n*Math.cos(o),t+n*Math.sin(o));if(a!==null)return a}}return null}function JA(i,e){let t=i.catalogue.peek();if(Object.keys(t.structures).length===0)return;let n=i.state.peek(),s={selected:"structure",isolate:"structure",condition:"condition",exercise:"exercise"};for(let[r,o]of Object.entries(s)){let a=n[r];a===null||Yi(t,a)===o||(i.notify("warning",e("app.unknown",{word:r,value:a.slice(0,120)})),i.update({[r]:null},"address"))}}function Ly(i,e,t){let n=xo(t??i.state),s=em(n.patch,i.kind!=="notebook"),r=Mn(()=>Nm(s.catalogue.value.ui,s.catalogue.value.language)),o=et(null),a=nm(s,o,hm(s)),l=mm(i,s,y=>a.select(y)),c=[],u=null,h=()=>{},d=new Promise(y=>h=y),f={store:s,actions:a,search:Mn(()=>Pm(s.catalogue.value)),words:r,languages:Object.keys(i.assets.catalogues??{}),picture:l,attach:y=>h(y),pickCentre:()=>{let y=e.querySelector("[data-testid=canvas]");return y&&u?KA(u,y.clientWidth/2,y.clientHeight/2):null}},g=document.createElement("style");g.textContent=xg;let b=document.createElement("div");b.className="root",e.replaceChildren(g,b),qu(_(bh.Provider,{value:f,children:_(pg,{})}),b);for(let y of n.problems)s.notify("warning",r.peek()("app.unknown-state",{reason:y}));Im(s,()=>r.peek()),Lm(i,s,y=>s.notify("warning",y),()=>u!==null);let m=y=>{try{return jf(y,rm(s,_m(i.assets.manifest)))}catch(x){return s.stage.value="picture",x instanceof Ys?s.notify("info",r.peek()(i.hasPython?"app.no-3d":"app.no-picture")):s.notify("error",r.peek()("app.3d-failed",{reason:x instanceof Error?x.message:String(x)})),i.hasPython&&(l.start(),o.value=gm(s)),null}},p=async()=>{let y=pm(i,s,()=>r.peek());await y.words,i.kind!=="notebook"&&(Iy(s,r.peek(),window.location.search,{}),c.push(XA(s,()=>r.peek()).dispose)),JA(s,r.peek());let x=await d,S=m(x);if(u=S,S===null){s.progress.value={...s.progress.peek(),done:!0};return}let T=lm(s,a,S,x,o);c.push(T.dispose),s.stage.value="view",await y.shapes(A=>S.addPack(A),()=>{T.rebase(),a.showSubject()}),s.spoken.value=r.peek()("spoken.ready")};return s.ownsPage&&c.push(an(()=>{let{selected:y,exercise:x,condition:S}=s.state.value,T=y??x??S??s.page.value?.id,A=r.value("app.name");document.title=T?`${Qt(s.catalogue.value,T)} · ${A}`:A})),c.push(an(()=>{s.interrupted.value&&s.notify("warning",r.peek()("app.3d-lost"))})),{store:s,get viewer(){return u},ready:p(),joined:i.joined,dispose(){for(let y of c.splice(0))y();qu(null,b),l.dispose(),s.dispose(),i.dispose()}}}var Kf=new Map;function YA(i){let e=i.currentTarget;for(let t=e.getRootNode();t instanceof ShadowRoot;t=e.getRootNode())e=t.host,t.host.setAttribute("data-lm-suppress-shortcuts","true")}function Jf(i,e,t){let n=document.createElement("div");n.style.cssText="position:relative;width:100%;height:100%;min-height:0",n.setAttribute("data-lm-suppress-shortcuts","true"),e.kind==="notebook"&&n.addEventListener("focusin",YA),i.replaceChildren(n);let s=Ly(e,n.attachShadow({mode:"open"}),t);return i.spine=s,window.__spine=s,s}var ZA={render({model:i,el:e}){e.spine?.dispose();let t=i.id??"",n=Jf(e,Ou(i),Kf.get(t)),s=n.store.state.subscribe(r=>Kf.set(t,r));i.on("remove",()=>{s(),Kf.delete(t),n.dispose()})}},Yf=null;function $A(i,e){if(e.host!=="page")return Jf(i,lp(e));Yf=cp(e);let t=Jf(i,Yf);return document.documentElement.classList.add("loaded"),t}function QA(i){Yf?.join(i)}window.SpineExplorer={mount:$A,join:QA};var _k={SpineView:ZA};export{jf as createViewer,_k as default,QA as join,$A as mount};
/*! Bundled license information:

camera-controls/dist/camera-controls.module.js:
  (*!
   * camera-controls
   * https://github.com/yomotsu/camera-controls
   * (c) 2017 @yomotsu
   * Released under the MIT License.
   *)

three/build/three.core.js:
three/build/three.module.js:
  (**
   * @license
   * Copyright 2010-2026 Three.js Authors
   * SPDX-License-Identifier: MIT
   *)
*/
