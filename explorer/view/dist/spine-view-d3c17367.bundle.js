var N0=["bytes","png","data","buffer"];function F0(i){return i instanceof ArrayBuffer?i:ArrayBuffer.isView(i)?i.buffer.slice(i.byteOffset,i.byteOffset+i.byteLength):typeof i=="string"?Yu(i):null}function Yu(i){let e=atob(i),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t.buffer}function $u(i){if(typeof i!="object"||i===null)return null;let e=i;if(typeof e.type!="string")return null;if(e.type!=="asset"&&e.type!=="picture")return e;let t=N0.map(n=>F0(e[n])).find(n=>n!==null);return t?{...e,bytes:t,png:t}:null}function Zu(i){let e=[],t=(s,r)=>{i.on(s,r),e.push(()=>i.off(s,r))},n=(s,r)=>{i.document?.on_event(s,r),e.push(()=>i.document?.remove_on_event?.(s,r))};return{kind:i.host==="notebook"?"notebook":"page",state:i.state,assets:i.assets,hasPython:!0,joined:Promise.resolve(),send:s=>i.send_msg(s),onMessage(s){t("msg:custom",r=>{let o=$u(r)??$u(r?.data);o&&s(o)})},onState:s=>t("state",()=>s(i.state)),onAssets:s=>t("assets",()=>s(i.assets)),onConnection(s){n("connection_lost",()=>s(!1)),n("client_reconnected",()=>s(!0))},dispose:()=>{for(let s of e.splice(0))s()}}}function Dp(i){let e=()=>{};return{kind:i.host??"file",state:i.state??{},assets:i.assets,hasPython:!1,joined:Promise.resolve(),send:e,onMessage:e,onState:e,onAssets:e,onConnection:e,dispose:e}}function Np(i){let e=[],t=[],n=[],s=null,r=()=>{},o=new Promise(l=>r=l),a=l=>{t.push(l),s&&l(s)};return{kind:"page",state:i.state??{},assets:i.assets,hasPython:!0,joined:o,send(l){s?s.send(l):e.push(l)},onMessage:l=>a(c=>c.onMessage(l)),onState:l=>a(c=>c.onState(l)),onAssets:l=>a(c=>c.onAssets(l)),onConnection(l){n.push(l),a(c=>c.onConnection(l))},join(l){let c=s!==null;s?.dispose(),s=Zu(l);for(let u of t)u(s);for(let u of e.splice(0))s.send(u);if(r(),c)for(let u of n)u(!0)},dispose:()=>s?.dispose()}}var st,Up,nd,Qi,Qu,qa,Bp,Ga,zp,id,ed,Vp,vo=Symbol.for("pv"),Xa={},ja=[],U0=/^m(i|n|o|s|text|space)$/,sd=Array.isArray,rd=ja.slice,ws=Object.assign;function Ss(i){i&&i.parentNode&&i.remove()}function Hp(i,e,t){var n,s,r,o={},a=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof i!="function"?s=e[r]:o[r]=e[r];return a>2&&(o.children=a>3?rd.call(arguments,2):t),yo(i,o,n,s,null)}function yo(i,e,t,n,s){var r={type:i,props:e,key:t,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:vo,__v:s||++Up,__i:-1,__u:0};return!s&&st.vnode&&st.vnode(r),r}function Mt(i){return i.children}function ar(i,e){this.props=i,this.context=e,this.__g=0}function es(i,e){if(e==null)return i.__&&es(i.__,i.__i+1);for(var t;e<i.__k.length;e++)if((t=i.__k[e])&&t.__e)return t.__e;return typeof i.type!="function"||i.props.__P?null:es(i)}function B0(i){var e,t=i.__v,n=t.__e,s=[],r=[],o=i.__P;o&&((e=ws({constructor:vo},t)).__v=t.__v+1,st.vnode&&st.vnode(e),od(o,e,t,i.__n,o.namespaceURI,32&t.__u?[n]:null,s,n||es(t),32&t.__u,r),e.__v=t.__v,e.__.__k[e.__i]=e,Kp(s,e,r),t.__=t.__e=null,e.__e!=n&&Gp(e))}function Gp(i){if((i=i.__)&&i.__c&&!i.props.__P)return i.__e=null,i.__k.some(function(e){return e&&(i.__e=e.__e)}),Gp(i)}function td(i){(8&i.__g||(i.__g|=8,Qi.push(i),qa++))&&Qu==st.debounceRendering||((Qu=st.debounceRendering)||queueMicrotask)(Wp)}function Wp(){try{for(var i,e=1;Qi.length;)Qi.length>e&&Qi.sort(Bp),i=Qi.shift(),e=Qi.length,8&i.__g&&B0(i)}finally{(qa=Qi.length)&&(Qu||queueMicrotask)(Wp)}}function qp(i,e,t,n,s,r,o,a,l,c,u){var h,d,f,b,y,m,p=n.__k||ja,_=e.length;for(l=z0(t,e,p,l,_),h=0;h<_;h++)(f=t.__k[h])!=null&&(d=~f.__i&&p[f.__i]||Xa,f.__i=h,m=od(i,f,d,s,r,o,a,l,c,u),b=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&ad(d.ref,null,f,d),f.ref&&u.push(f.ref,f.__c||b,f)),y=y||b,4&f.__u?(l=Xp(f,l,i,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&m!==void 0?l=m:b&&(l=b.nextSibling),f.__u&=-21);return t.__e=y,l}function z0(i,e,t,n,s){var r,o,a,l,c,u,h,d,f,b=t.length,y=b,m=0,p=0,_=i.__k=Array(s);for(r=0;r<s;r++)(o=e[r])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=_[r]=yo(null,o):sd(o)?o=_[r]=yo(Mt,{children:o}):o.constructor===vo&&o.__b?o=_[r]=yo(o.type,o.props,o.key,o.ref,o.__v):_[r]=o,l=r+m,o.__=i,o.__b=i.__b+1,a=null,~(c=o.__i=V0(o,t,l,y))&&(y--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?m--:c==l+1?m++:c!=l&&(c>l?m--:m++,p=1)):(~c||(s>b?m--:s<b&&m++),typeof o.type!="function"&&(o.__u|=4))):_[r]=null;if(p){for(u=[],h=[],r=0;r<s;r++)if((o=_[r])&&16&o.__u){for(m=0,d=u.length;m<d;)u[f=m+d>>1]<o.__i?m=f+1:d=f;u[m]=o.__i,h[r]=m+1}for(m=u.length;r--;)h[r]&&(h[r]==m?m--:_[r].__u|=4)}if(y)for(r=0;r<b;r++)!(a=t[r])||2&a.__u||(a.__e==n&&(n=es(a)),ld(a,a));return n}function Xp(i,e,t,n){var s,r,o,a;if(typeof i.type=="function"){if(i.props.__P)return e;if(s=i.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=i,e=Xp(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=es(i))&&!e.parentNode&&(e=null),o=i.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!n&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function V0(i,e,t,n){var s,r=i.key,o=i.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&o==a.type)return t;if(n>(l?1:0)){for(s=t-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s}return-1}function Fp(i,e,t){t==null&&(t=""),e[0]=="-"?i.setProperty(e,t):i[e]=t}function Ha(i,e,t,n,s){var r,o;if(e=="style")if(typeof t=="string")i.style.cssText=t;else{if(typeof n=="string"&&(i.style.cssText=n=""),n)for(e in n)t&&e in t||Fp(i.style,e);if(t)for(e in t)n&&t[e]==n[e]||Fp(i.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),(i.__e||(i.__e={}))[e]=t,t&&n||(o=ed[e]||(ed[e]=H0(e)),(i.__a||(i.__a={}))[e]=id,r=e!=(e=e.replace(zp,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?i.addEventListener(e,o,r):i.removeEventListener(e,o,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in i)try{return void(i[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?i.removeAttribute(e):i.setAttribute(e,e=="popover"&&t==1?"":t)}}function H0(i){return function(e){var t=this.__e;if(t){if(t=t[i],e[Ga]==null)e[Ga]=id++;else if(e[Ga]<this.__a[i])return;return t(st.event?st.event(e):e)}}}function od(i,e,t,n,s,r,o,a,l,c){var u,h,d,f,b,y,m,p,_,x,S,T,A,v,E,N,P,O,z=e.type;if(e.constructor!==vo)return null;128&t.__u&&(l=32&t.__u,u=t.__c.__z)&&(e.__u|=l,h=r=[],u.nodeType==8?a=Wa(u,r):r.push(u),a=r[0]||a),(u=st.__b)&&u(e);e:if(typeof z=="function"){d=o.length;try{if(p=e.props,_=(u=z.prototype)&&u.render,x=(u=z.contextType)&&n[u.__c],S=u?x?x.props.value:u.__:n,(f=t.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(_?e.__c=f=new z(p,S):(e.__c=f=new ar(p,S),f.constructor=z,f.render=W0),x&&x.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),_&&(f.__s||(f.__s=f.state),z.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=ws({},f.__s)),ws(f.__s,z.getDerivedStateFromProps(p,f.__s)))),b=f.props,y=f.state,f.__v=e,t.__c){if(p!==b&&_&&!z.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(p,S),e.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(p,f.__s,S)===!1){e.__v!=t.__v&&(f.props=p,f.state=f.__s,f.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(G){G&&(G.__=e)}),ja.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&o.push(f),a=es(t);break e}f.componentWillUpdate&&f.componentWillUpdate(p,f.__s,S),_&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(b,y,m)})}else _&&!z.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),_&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=S,f.props=p,f.__P=i,f.__g&=-5,T=st.__r,A=_?25:0;do f.__g&=-9,T&&T(e),u=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++A<25);_&&(ja.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=ws({},n,f.getChildContext())),_&&t.__c&&f.getSnapshotBeforeUpdate&&(m=f.getSnapshotBeforeUpdate(b,y)),v=u&&u.type===Mt&&u.key==null?u.props.children:u,p.__P&&(u=a,s=(i=p.__P).namespaceURI,l=r=null,t.props&&t.props.__P!=i&&(t.__k.some(function(G){G&&ld(G,G)}),t.__k=null),a=t.__k?es(t,0):null),a=qp(i,sd(v)?v:[v],e,t,n,s,r,o,a,l,c),p.__P&&(e.__e=null,a=u),e.__u&=-161,h&&h.some(Ss),f.__h.length&&o.push(f),1&f.__g&&(f.__g&=-4)}catch(G){if(o.length=d,e.__v=null,l||r)if(G&&G.then){if(e.__u|=128|l,r){for(~(P=r.indexOf(a||void 0))||(P=r.length);(O=r[P-1])&&O.nodeType==8;)P--;for(;P<r.length;P++)if(O=r[P])if(r[P]=null,E){if(O==N)break}else{if(O.nodeType!=8)break;O.data.startsWith("$s")&&(N=Wa(E=O))}}if(!E){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;E=a}(u=Wa(E=e.__c.__z||(e.__c.__z=E)))?(e.__e=E,a=u):e.__e=a,a=a&&a.nextSibling}else r&&r.some(Ss);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),G&&G.then||jp(e),st.__e(G,e,t)}}else a=e.__e=G0(t.__e,e,t,n,s,r,o,l,c,i);return(u=st.diffed)&&u(e),a}function Wa(i,e){if(i&&i.nodeType==8&&i.data.startsWith("$s"))for(var t=1;i=i.nextSibling;){if(i.nodeType==8){if(i.data.startsWith("$s"))t++;else if(i.data.startsWith("/$s")&&!--t)return i}e&&e.push(i)}}function jp(i){i&&(i.__c&&(i.__c.__g|=4),i.__k&&i.__k.some(jp))}function Kp(i,e,t){for(var n=0;n<t.length;)ad(t[n++],t[n++],t[n++]);st.__c&&st.__c(e,i),i.some(function(s){try{i=s.__h,s.__h=[],i.some(function(r){r.call(s)})}catch(r){st.__e(r,s.__v)}})}function G0(i,e,t,n,s,r,o,a,l,c){var u,h,d,f,b,y,m,p,_=t.props||Xa,x=e.props,S=e.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((b=r[u])&&(S?b.localName==S:b.nodeType==3)){i=b,r[u]=null;break}}if(!i){if(p=c.ownerDocument||document,!S)return p.createTextNode(x);i=p.createElementNS(s,S,x.is?x:c),a&&(st.__m&&st.__m(e,r),a=!1),r=null}if(S){if(c=S=="template"&&i.content||i,r=S=="textarea"&&x.defaultValue!=null?null:r&&rd.call(c.childNodes),!a&&r)for(_={},u=0;u<i.attributes.length;u++)_[(b=i.attributes[u]).name]=b.value;for(u in _)b=_[u],u=="dangerouslySetInnerHTML"?d=b:u=="children"||u in x||u=="value"&&"defaultValue"in x||u=="checked"&&"defaultChecked"in x||Ha(i,u,null,b,s);for(u in x)b=x[u],u=="children"?f=b:u=="dangerouslySetInnerHTML"?h=b:u=="value"?y=b:u=="checked"?m=b:a&&typeof b!="function"||_[u]===b||Ha(i,u,b,_[u],s);h?(a||d&&(h.__html==d.__html||h.__html==i.innerHTML)||(i.innerHTML=h.__html),e.__k=[]):(d&&(i.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&U0.test(S))&&(s="http://www.w3.org/1999/xhtml"),qp(c,sd(f)?f:[f],e,t,n,s,r,o,r?r[0]:t.__k&&es(t,0),a,l),r&&r.some(Ss)),a&&S!="textarea"||(u="value",S=="progress"&&y==null?i.removeAttribute(u):y==null||y===i[u]&&(S!="progress"||y)||Ha(i,u,y,_[u],s),u="checked",m!=null&&m!=i[u]&&Ha(i,u,m,_[u],s))}else _===x||a&&i.data==x||(i.data=x);return i}function ad(i,e,t,n){try{typeof i=="function"?e?e.__x=i(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():i(null)):i.current=e}catch(s){st.__e(s,t)}}function ld(i,e,t){var n,s,r,o;if(st.unmount&&st.unmount(i),!(n=i.ref)||n.current&&n.current!=i.__e||ad(n,null,e,i),n=i.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(a){st.__e(a,e)}n.__P=n.__n=null}if(n=i.__k)for(o=0;o<n.length;o++)n[o]&&ld(n[o],e,typeof i.type!="function"||t&&!i.props.__P);!t&&(n=i.__c)&&(n=n.__z)&&(s=Wa(n,r=[]))&&(n==i.__e&&r.some(Ss),Ss(s),Ss(n)),t||Ss(i.__e),i.__e=i.__c=i.__=null}function W0(i,e,t){return this.constructor(i,t)}function cd(i,e){var t,n,s,r;st.__&&st.__(i,e),e.nodeType==9&&(e=e.documentElement),n=(t=i&&32&i.__u)?null:e.__k,e.__k=yo(Mt,{children:[i]}),s=[],r=[],od(e,e.__k,n||Xa,Xa,e.namespaceURI,n?null:e.firstChild?rd.call(e.childNodes):null,s,n?n.__e:e.firstChild,t,r),Kp(s,e.__k,r),e.__k.props.children=null}function Jp(i){function e(t){var n,s;return this.getChildContext||(n=new Set,(s={})[e.__c]=this,this.getChildContext=function(){return s},this.shouldComponentUpdate=function(r){this.props.value!=r.value&&n.forEach(function(o){o.__g|=4,td(o)})},this.sub=function(r){n.add(r);var o=r.componentWillUnmount;r.componentWillUnmount=function(){n.delete(r),o&&o.call(r)}}),t.children}return e.__c="__cC"+Vp++,e.__=i,e.Provider=(e.Consumer=function(t,n){return t.children(n)}).contextType=e,e}st={__e:function(i,e,t,n){for(var s,r,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(i)),s.componentDidCatch&&(s.componentDidCatch(i,n||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(a){i=a}}throw qa=0,i}},Up=0,nd=function(i){return i!=null&&i.constructor===vo},ar.prototype.setState=function(i,e){var t=this.__s;t&&t!=this.state||(t=this.__s=ws({},this.state)),typeof i=="function"&&(i=i(ws({},t),this.props)),i&&(ws(t,i),this.__v&&(e&&this.__k.push(e),td(this)))},ar.prototype.forceUpdate=function(i){this.__v&&(this.__g|=4,i&&this.__h.push(i),td(this))},ar.prototype.render=Mt,Qi=[],qa=0,Bp=function(i,e){return i.__v.__b-e.__v.__b},Ga=Symbol(),zp=/(PointerCapture)$|Capture$/i,id=0,ed={},Vp=0;var Ms,Ot,ud,Yp,dd=Object.is,Ka=0,rm=[],hd=[],Ht=st,$p=Ht.__b,Zp=Ht.__r,Qp=Ht.diffed,em=Ht.__c,tm=Ht.unmount,nm=Ht.__;function So(i,e){Ht.__h&&Ht.__h(Ot,i,Ka||e),Ka=0;var t=Ot.__H||(Ot.__H={__:[],__h:[]});return i>=t.__.length&&t.__.push({}),t.__[i]}function ct(i){return Ka=1,q0(lm,i)}function q0(i,e,t){var n=So(Ms++,2);if(n.t=i,!n.__c&&(n.__=[t?t(e):lm(void 0,e),function(r){var o=(n.__N||n.__)[0],a=n.t(o,r);dd(o,a)||(n.__N=[a,n.__[1]],n.__c.setState({}))}],n.__c=Ot,!Ot.__f)){Ot.__f=!0;var s=Ot.shouldComponentUpdate;Ot.shouldComponentUpdate=function(r,o,a){var l=this.__H;if(!l)return!0;var c=!1,u=this.props!=r;if(l.__.some(function(d){d.__N&&(c=!0,dd(d.__[0],d.__N[0])||(u=!0))}),s){var h=s.call(this,r,o,a);return c?h||u:h}return!c||u}}return n.__}function _t(i,e){var t=So(Ms++,3);!Ht.__s&&am(t.__H,e)&&(t.__P=!0,t.__=i,t.u=e,Ot.__H.__h.push(t))}function pt(i){return Ka=5,lr(function(){return{current:i}},[])}function lr(i,e){var t=So(Ms++,7);return am(t.__H,e)&&(t.__=i(),t.__H=e),t.__}function om(i){var e=Ot.context[i.__c],t=So(Ms++,9);return t.c=i,e?(t.__==null&&(t.__=!0,e.sub(Ot)),e.props.value):i.__}function cr(){var i=So(Ms++,11);if(!i.__){for(var e=Ot.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);i.__="P"+t[0]+"-"+t[1]++}return i.__}function X0(){var i;do{for(;i=hd.shift();)try{xo(i)}catch(t){Ht.__e(t,{__:(i=i.__P)&&i.__v})}for(;i=rm.shift();){var e=i.__H;if(i.__P&&e)try{e.__h.some(xo),e.__h.some(fd),e.__h=[]}catch(t){e.__h=[],Ht.__e(t,i.__v)}}}while(hd.length)}Ht.__b=function(i){Ot=null,$p&&$p(i)},Ht.__=function(i,e){i&&e.__k&&e.__k.__m&&(i.__m=e.__k.__m),nm&&nm(i,e)},Ht.__r=function(i){Zp&&Zp(i),Ms=0;var e=(Ot=i.__c).__H;e&&(ud==Ot?Ot.__h=[]:(e.__h.some(xo),e.__h.some(fd),Ms=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),ud=Ot},Ht.diffed=function(i){Qp&&Qp(i);var e=i.__c;e&&e.__H&&(e.__H.__h.length&&sm(rm.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),ud=Ot=null},Ht.__c=function(i,e){e.some(function(t){try{t.__h.some(xo),t.__h=t.__h.filter(function(n){return!n.__||fd(n)})}catch(n){t.__h=[function(){throw n}]}}),em&&em(i,e)},Ht.unmount=function(i){tm&&tm(i);var e,t,n=i.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){for(t=i.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,sm(hd.push(s))}else xo(s)}catch(r){e=r}}),n.__H=void 0,e&&Ht.__e(e,n.__v))};var im=typeof requestAnimationFrame=="function";function j0(i){var e,t=function(){clearTimeout(n),im&&cancelAnimationFrame(e),setTimeout(i)},n=setTimeout(t,35);im&&(e=requestAnimationFrame(t))}function sm(i){i!=1&&Yp==Ht.requestAnimationFrame||((Yp=Ht.requestAnimationFrame)||j0)(X0)}function xo(i){var e=Ot,t=i.__c;typeof t=="function"&&(i.__c=void 0,t()),Ot=e}function fd(i){var e=Ot;i.__c=i.__(),Ot=e}function am(i,e){return!i||i.length!=e.length||e.some(function(t,n){return!dd(t,i[n])})}function lm(i,e){return typeof e=="function"?e(i):e}var K0=Symbol.for("preact-signals");function Za(){if(Ci>1)Ci--;else{var i,e=!1;for((function(){var s=Ya;for(Ya=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var o=r.t;o!==void 0;o=o.x)o.i===s.i&&(o.i=r.i);s=s.o}})();Mo!==void 0;){var t=Mo;for(Mo=void 0,Ja++;t!==void 0;){var n=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&um(t))try{t.c()}catch(s){e||(i=s,e=!0)}t=n}}if(Ja=0,Ci--,e)throw i}}function md(i){if(Ci>0)return i();pd=++J0,Ci++;try{return i()}finally{Za()}}var wo,Ct=void 0;function To(i){var e=Ct,t=wo;Ct=void 0,wo=void 0;try{return i()}finally{Ct=e,wo=t}}var Mo=void 0,Ci=0,Ja=0,J0=0,pd=0,Ya=void 0,$a=0;function cm(i){if(Ct!==void 0){var e=i.n;if(e===void 0||e.t!==Ct)return e={i:0,S:i,p:Ct.s,n:void 0,t:Ct,e:void 0,x:void 0,r:e},Ct.s!==void 0&&(Ct.s.n=e),Ct.s=e,i.n=e,32&Ct.f&&i.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=Ct.s,e.n=void 0,Ct.s.n=e,Ct.s=e),e}}function Jt(i,e){this.v=i,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}Jt.prototype.brand=K0;Jt.prototype.h=function(){return!0};Jt.prototype.S=function(i){var e=this,t=this.t;t!==i&&i.e===void 0&&(i.x=t,this.t=i,t!==void 0?t.e=i:To(function(){var n;(n=e.W)==null||n.call(e)}))};Jt.prototype.U=function(i){var e=this;if(this.t!==void 0){var t=i.e,n=i.x;t!==void 0&&(t.x=n,i.e=void 0),n!==void 0&&(n.e=t,i.x=void 0),i===this.t&&(this.t=n,n===void 0&&To(function(){var s;(s=e.Z)==null||s.call(e)}))}};Jt.prototype.subscribe=function(i){var e=this;return Wt(function(){var t=e.value;To(function(){return i(t)})},{name:"sub"})};Jt.prototype.valueOf=function(){return this.value};Jt.prototype.toString=function(){return this.value+""};Jt.prototype.toJSON=function(){return this.value};Jt.prototype.peek=function(){var i=this;return To(function(){return i.value})};Object.defineProperty(Jt.prototype,"value",{get:function(){var i=cm(this);return i!==void 0&&(i.i=this.i),this.v},set:function(i){if(i!==this.v){if(Ja>100)throw new Error("Cycle detected");(function(t){Ci!==0&&Ja===0&&t.l!==pd&&(t.l=pd,Ya={S:t,v:t.v,i:t.i,o:Ya})})(this),this.v=i,this.i++,$a++,Ci++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{Za()}}}});function nt(i,e){return new Jt(i,e)}function um(i){for(var e=i.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function dm(i){for(var e=i.s;e!==void 0;e=e.n){var t=e.S.n;if(t!==void 0&&(e.r=t),e.S.n=e,e.i=-1,e.n===void 0){i.s=e;break}}}function hm(i){for(var e=i.s,t=void 0;e!==void 0;){var n=e.p;e.i===-1?(e.S.U(e),n!==void 0&&(n.n=e.n),e.n!==void 0&&(e.n.p=n)):t=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=n}i.s=t}function Ts(i,e){Jt.call(this,void 0,e),this.x=i,this.s=void 0,this.g=$a-1,this.f=4}Ts.prototype=new Jt;Ts.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===$a))return!0;if(this.g=$a,this.f|=1,this.i>0&&!um(this))return this.f&=-2,!0;var i=Ct;try{dm(this),Ct=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Ct=i,hm(this),this.f&=-2,!0};Ts.prototype.S=function(i){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}Jt.prototype.S.call(this,i)};Ts.prototype.U=function(i){if(this.t!==void 0&&(Jt.prototype.U.call(this,i),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Ts.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var i=this.t;i!==void 0;i=i.x)i.t.N()}};Object.defineProperty(Ts.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var i=cm(this);if(this.h(),i!==void 0&&(i.i=this.i),16&this.f)throw this.v;return this.v}});function Gt(i,e){return new Ts(i,e)}function fm(i){var e=i.j;if(i.j=void 0,typeof e=="function"){Ci++;var t=Ct;Ct=void 0;try{e()}catch(n){throw i.f&=-2,i.f|=8,gd(i),n}finally{Ct=t,Za()}}}function gd(i){for(var e=i.s;e!==void 0;e=e.n)e.S.U(e);i.x=void 0,i.s=void 0,fm(i)}function Y0(i){if(Ct!==this)throw new Error("Out-of-order effect");hm(this),Ct=i,this.f&=-2;try{8&this.f&&gd(this)}finally{Za()}}function ur(i,e){this.x=i,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,wo&&wo.push(this)}ur.prototype.c=function(){var i=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{i()}};ur.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,fm(this),dm(this),Ci++;var i=Ct;return Ct=this,Y0.bind(this,i)};ur.prototype.N=function(){2&this.f||(this.f|=2,this.u=Mo,Mo=this)};ur.prototype.d=function(){this.f|=8,1&this.f||gd(this)};ur.prototype.dispose=function(){this.d()};function Wt(i,e){var t=new ur(i,e);try{t.c()}catch(s){throw t.d(),s}var n=t.d.bind(t);return n[Symbol.dispose]=n,n}var pm,el,Qa,$0=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var mm=[];Wt(function(){pm=this.N})();function dr(i,e){st[i]=e.bind(null,st[i]||function(){})}function Eo(i){if(Qa){var e=Qa;Qa=void 0,e()}Qa=i&&i.S()}function gm(i){var e=this,t=i.data,n=Q0(t);n.name="ReactiveDom",n.value=t;var s=lr(function(){for(var a=e,l=e.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var c=Gt(function(){var f=n.value.value;return f===0?0:f===!0?"":f||""}),u=Gt(function(){return!Array.isArray(c.value)&&!nd(c.value)}),h=Wt(function(){if(this.N=bm,u.value){var f=c.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=f)}}),d=e.__$u.d;return e.__$u.d=function(){h(),d.call(this)},[u,c]},[]),r=s[0],o=s[1];return r.value?o.peek():o.value}gm.displayName="ReactiveTextNode";Object.defineProperties(Jt.prototype,{constructor:{configurable:!0,value:Hp(Mt,null).constructor},type:{configurable:!0,value:gm},props:{configurable:!0,get:function(){var i=this;return{data:{get value(){return i.value}}}}},__b:{configurable:!0,value:1}});dr("__b",function(i,e){if(Eo(),el=void 0,typeof e.type=="string"){var t,n=e.props;for(var s in n)if(s!=="children"){var r=n[s];r instanceof Jt&&(t||(e.__np=t={}),t[s]=r,n[s]=r.peek())}}i(e)});dr("__r",function(i,e){if(i(e),e.type!==Mt){Eo();var t,n=e.__c;n&&(n.__$f&=-2,(t=n.__$u)===void 0&&(n.__$u=t=(function(s,r){var o;return Wt(function(){o=this},{name:r}),o.c=s,o})((function(s){return function(){var r;$0&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(n),typeof e.type=="function"?e.type.displayName||e.type.name:""))),el=n,Eo(t)}});dr("__e",function(i,e,t,n){Eo(),el=void 0,i(e,t,n)});dr("diffed",function(i,e){Eo(),el=void 0;var t;if(typeof e.type=="string"&&(t=e.__e)){var n=e.__np,s=e.props,r=t.U;if(r)for(var o in r){var a=r[o];a===void 0||n&&o in n||(a.d(),r[o]=void 0)}if(n){r||(r={},t.U=r);for(var l in n){var c=r[l],u=n[l];c===void 0?(c=Z0(t,l,u,s),r[l]=c):c.o(u,s)}}}i(e)});function Z0(i,e,t,n){var s=e in i&&i.ownerSVGElement===void 0,r=nt(t);return{o:function(o,a){r.value=o,n=a},d:Wt(function(){this.N=bm;var o=r.value.value;n[e]!==o&&(n[e]=o,s?i[e]=o:o!=null&&(o!==!1||e[4]==="-")?i.setAttribute(e,o):i.removeAttribute(e))})}}dr("unmount",function(i,e){if(typeof e.type=="string"){var t=e.__e;if(t){var n=t.U;if(n){t.U=void 0;for(var s in n){var r=n[s];r&&r.d()}}}var o=e.__np;if(o){var a=e.props;for(var l in o)a[l]=o[l]}e.__np=void 0}else{var c=e.__c;if(c){c.__$f|=8;var u=c.__$u;u&&(c.__$u=void 0,u.d())}}i(e)});dr("__h",function(i,e,t,n){n<3&&(e.__$f|=2),i(e,t,n)});ar.prototype.shouldComponentUpdate=function(i,e){if(this.__R)return!0;var t=this.__$u,n=t&&t.s!==void 0;for(var s in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(n||r||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var o in i)if(o!=="__source"&&i[o]!==this.props[o])return!0;for(var a in this.props)if(!(a in i))return!0;return!1};function Q0(i,e){return lr(function(){return nt(i,e)},[])}var ev=function(i){queueMicrotask(function(){queueMicrotask(i)})};function tv(){md(function(){for(var i;i=mm.shift();)pm.call(i)})}function bm(){mm.push(this)===1&&(st.requestAnimationFrame||ev)(tv)}function tl(i,e){let t=document.createElement("a");t.href=URL.createObjectURL(i),t.download=e,t.click(),window.setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}var Tt={version:1,tissues:{bone:{colour:"#EBDFC6",cavity:"#8F6D48",cut:"#DABFA2",gloss:.12,translucency:.35},cartilage:{colour:"#C6DADF",cavity:"#6C8794",cut:"#CFE0E6",gloss:.4,translucency:.55},disc:{colour:"#98B2C4",cavity:"#4F6A80",cut:"#8FA9BA",gloss:.4,translucency:.55},joint:{colour:"#74A8A0",cavity:"#38605E",cut:"#A9CFCD",gloss:.4,translucency:.5},ligament:{colour:"#CEC4CC",cavity:"#85799A",cut:"#E4E0E8",gloss:.3,translucency:.45},fascia:{colour:"#DDE2E6",cavity:"#8E99A6",cut:"#E8ECEF",gloss:.35,translucency:.5},nerve:{colour:"#F2C230",cavity:"#A87A10",cut:"#F7DF8E",gloss:.35,translucency:.9},muscle:{colour:"#A5534A",cavity:"#5A2422",cut:"#8F4038",gloss:.12,translucency:.25}},surfaces:{selected:"#4F9BF0",highlighted:"#F29A3C",hovered:"#CFE4FF"},themes:{light:{background:["#F7F8FA","#DDE3EA"],selected:"#0B5FD0",highlighted:"#B4540A",hovered:"#1F2A37",ghost:"#43566B",text:"#1F2A37",sky:[.575,.59,.615],ground:[.27,.24,.22]},dark:{background:["#222A35","#0F141B"],selected:"#5CB3FF",highlighted:"#FF9424",hovered:"#F4F7FA",ghost:"#A9C1D9",text:"#E8EDF3",sky:[.42,.46,.53],ground:[.18,.17,.18]}},unnamed:{"bone.rib":"ghost","bone.sternum":"ghost","layer:muscles":"hide"},peel:[["fascia.thoracolumbar","muscle.external-oblique","muscle.gluteus-maximus"],["fascia.linea-alba","muscle.rectus-abdominis","muscle.internal-oblique","muscle.gluteus-medius","muscle.hamstrings","muscle.rectus-femoris"],["muscle.transversus-abdominis","muscle.iliocostalis","muscle.gluteus-minimus"],["muscle.longissimus","muscle.piriformis"],["muscle.spinalis","muscle.diaphragm","muscle.quadratus-lumborum"],["muscle.multifidus","muscle.psoas-major","muscle.iliacus"],["layer:muscles"],["bone.rib","bone.sternum"],["layer:ligaments"],["layer:nerves"],["layer:discs","layer:joints"]],camera:{view_angle_deg:24,fit_margin:1.06,views:{anterior:{azimuth_deg:0,elevation_deg:0},posterior:{azimuth_deg:180,elevation_deg:0},left:{azimuth_deg:90,elevation_deg:0},right:{azimuth_deg:-90,elevation_deg:0},superior:{azimuth_deg:0,elevation_deg:90},inferior:{azimuth_deg:0,elevation_deg:-90}}}};var We=Symbol("not usable"),sn=(i,e)=>typeof e=="string"&&i.includes(e),ni=i=>typeof i=="object"&&i!==null&&!Array.isArray(i),Es=i=>e=>sn(i,e)?e:We,As=(i,e)=>t=>typeof t=="number"&&Number.isFinite(t)&&t>=i&&t<=e?t:We,hr=(i,e)=>t=>typeof t=="string"&&t.length>=i&&t.length<=e?t:We,nl=i=>Array.isArray(i)&&i.length===3&&i.every(Number.isFinite)?i:We,Ao=(i,e,t=0)=>n=>{if(!Array.isArray(n)||n.length<t||n.length>e)return We;let s=[];for(let r of n){let o=i(r);if(o===We)return We;s.push(o)}return s};var Cn=["transverse","coronal","sagittal"],il=["symptom","factor","tour"],fr={pin:[1,1],ink:[2,500],distance:[2,2],angle:[3,3]},iv=Object.keys(fr),bd=200,Cs=500,ts=Tt.peel.length,_m=5e3,ym=i=>{if(!ni(i))return We;let{kind:e,id:t,step:n=0}=i;return!sn(il,e)||hr(1,200)(t)===We?We:!Number.isInteger(n)||As(0,99)(n)===We?We:{kind:e,id:t,step:n}},sv=i=>{if(!ni(i))return We;let{at_mm:e,flipped:t=!1,along:n=null}=i,s=As(-_m,_m)(e);return s===We||typeof t!="boolean"||n!==null&&typeof n!="string"?We:{at_mm:s,flipped:t,along:n}},vm=i=>{if(!ni(i)||!Object.keys(i).every(t=>sn(Cn,t)))return We;let e={};for(let t of Cn){if(!(t in i))continue;let n=sv(i[t]);if(n===We)return We;e[t]=n}return e},rv=i=>{if(!ni(i)||typeof i.id!="string")return We;let e=nl(i.point_mm);return e===We?We:{id:i.id,point_mm:e}},ov=i=>{if(!ni(i))return We;let e=Es(iv)(i.kind),t=hr(1,40)(i.id),n=hr(0,Cs)(i.text??"");if(e===We||t===We||n===We)return We;let[s,r]=fr[e],o=Ao(rv,r,s)(i.at);return o===We?We:{id:t,kind:e,at:o,text:n}},xm=i=>{let e=Ao(ov,bd)(i);return e!==We&&new Set(e.map(({id:t})=>t)).size===e.length?e:We};var Co=2,Ro=["anterior","posterior","left","right","superior","inferior"],av=["perspective","parallel"],_d=["auto","light","dark"],yd=["plain","clinical"],Ps=["show","ghost","hide"],ii={version:Co,selected:null,also:[],condition:null,exercise:null,page:null,visibility:{},isolate:[],peel:null,explode:0,cuts:{},projection:"perspective",labels:!0,marks:[],view:null,camera:null,theme:"auto",register:"plain",language:"en",posture:{},findings:[]};function lv(i){if(!ni(i))return We;let e=nl(i.target_mm),t=As(-90,90)(i.elevation_deg),{azimuth_deg:n,distance_mm:s}=i;return e===We||t===We||![n,s].every(Number.isFinite)?We:s>0?{target_mm:e,azimuth_deg:n,elevation_deg:t,distance_mm:s}:We}var Rs=i=>e=>e===null?null:i(e),cv=/^[A-Za-z][A-Za-z-]{0,10}[A-Za-z]$/,sl=hr(1,200),Sm=Ao(sl,1e3),uv={selected:Rs(sl),also:Sm,condition:Rs(sl),exercise:Rs(sl),page:Rs(ym),visibility:i=>ni(i)&&Object.values(i).every(e=>sn(Ps,e))?i:We,isolate:Sm,peel:Rs(i=>Number.isInteger(i)?As(0,ts)(i):We),explode:As(0,1),cuts:vm,projection:Es(av),labels:i=>typeof i=="boolean"?i:We,marks:xm,view:Rs(Es(Ro)),camera:Rs(lv),theme:Es(_d),register:Es(yd),language:i=>typeof i=="string"&&cv.test(i)?i:We,posture:i=>ni(i)&&Object.values(i).every(Number.isFinite)?i:We,findings:i=>Array.isArray(i)?i:We},dv={1:({isolate:i=null,...e})=>({...e,isolate:i===null?[]:[i]})};function Ri(i){if(!ni(i))return{patch:{},problems:[]};let e=i.version??Co;if(!Number.isInteger(e)||e<1||e>Co)return{patch:{},problems:[`state.version: expected 1 to ${Co}, got ${wm(e)}`]};let t=i;for(let r=e;r<Co;r++)t=dv[r]?.(t)??t;let n={},s=[];for(let[r,o]of Object.entries(uv)){if(!(r in t))continue;let a=o(t[r]);a===We?s.push(`state.${r} cannot be ${wm(t[r])}`):n[r]=a}return{patch:n,problems:s}}var wm=i=>String(JSON.stringify(i)).slice(0,80),Po=(i,e)=>i===e||JSON.stringify(i)===JSON.stringify(e);function rl(i,e){let t=Object.entries(e).filter(([n,s])=>!Po(i[n],s));return Object.fromEntries(t)}var hv=({id:i,point_mm:[e,t,n]})=>{let s=r=>Math.round(r*10)/10;return{id:i,point_mm:[s(e),s(t),s(n)]}};function fv(i){let[,e]=fr.ink;if(i.length<=e)return i;let t=(i.length-1)/(e-1);return Array.from({length:e},(n,s)=>i[Math.round(s*t)])}function pv(i){let e=new Set(i.map(({id:n})=>n)),t=1;for(;e.has(`m${t}`);)t+=1;return`m${t}`}var pr=(i,e)=>i.filter(({kind:t})=>t===e.kind).findIndex(({id:t})=>t===e.id)+1;function Mm(i,e){let{state:t}=i,n=r=>i.update({marks:r}),s=(r,o)=>{let{marks:a}=t.peek();if(i.full.value=a.length>=bd,i.full.peek())return;let l=pv(a);n([...a,{id:l,kind:r,at:o.map(hv),text:""}]),i.shownMark.value=l};return{use(r){i.begun.value=[],i.tool.value=r},place(r){let o=i.tool.peek();if(!sn(["pin","distance","angle"],o))return;let a=[...i.begun.peek(),r],l=a.length>=fr[o][0];i.begun.value=l?[]:a,l&&s(o,a)},draw(r){r.length>=fr.ink[0]&&s("ink",fv(r))},pinChosen(){let{selected:r}=t.peek(),[o]=r===null?[]:i.kin.peek().pieces(r),a=o===void 0?null:e.peek()?.placeOn(o);return a&&s("pin",[a]),!!a},pinAt(r,o){let a=e.peek()?.placeAt(r,o);return a&&s("pin",[a]),!!a},noteMark:(r,o)=>n(t.peek().marks.map(a=>a.id===r?{...a,text:o.slice(0,Cs)}:a)),removeMark:r=>n(t.peek().marks.filter(o=>o.id!==r)),removeMarks:()=>n([])}}var Em=i=>({structures:i.structures.map(({id:e})=>e),view:i.view??null});function mv(i,e){if(i.kind!=="tour"){let n=e[`${i.kind}s`][i.id];return n?Em(n):null}let t=e.tours[i.id]?.steps[i.step]?.view;return t?{structures:[...t.highlight??[],...t.focus?[t.focus]:[]],view:t}:null}function Is(i,e){let t=i.exercise===null?void 0:e.exercises[i.exercise],n=i.condition===null?void 0:e.conditions[i.condition],s=t??n;return s?Em(s):i.page===null?null:mv(i.page,e)}var rn=({selected:i,also:e})=>i===null?e:[i,...e],Tm=Tt.unnamed,gv=[...Tt.peel,[]].map((i,e)=>Object.fromEntries(Tt.peel.slice(0,e).flatMap(t=>t.map(n=>[n,"hide"])))),Am=({peel:i})=>i===null?Tm:gv[i]??Tm,Io=(i,e)=>{let t=i.find(n=>Object.hasOwn(e,n));return t===void 0?void 0:e[t]};function Cm(i,e,t){let n=e.structures[i]?.layer;return[i,...t.ancestors(i).toReversed(),...n?[`layer:${n}`]:[]]}function vd(i,e,t,n){let s=Cm(e,t,n);return Io(s,i.visibility)??Io(s,Am(i))??"show"}var Rm=(i,e)=>Io([`layer:${e}`],i.visibility)??Io([`layer:${e}`],Am(i))??"show";function Pm(i,e,t){let s=(Is(i,e)?.structures??[]).flatMap(u=>t.pieces(u)),r=[...new Set(rn(i).flatMap(u=>t.pieces(u)))],o=new Set(i.isolate.flatMap(u=>t.pieces(u))),a=new Set(s),l=new Set(r),c=u=>{if(o.size>0)return o.has(u)?"show":"hide";let h=vd(i,u,e,t);return l.has(u)&&(s.length>0||!Io(Cm(u,e,t),i.visibility))?"show":s.length===0?h:a.has(u)?"show":h==="show"?"ghost":h};return{visibility:new Map(t.solids.map(u=>[u,c(u)])),lit:s,selected:r}}var bv=7;function Im(i,e,t){let n=rn(i),r=(n.length>0?n:Is(i,e)?.structures??[]).flatMap(o=>{let[a]=t.pieces(o),l=e.structures[o]?.label;return a===void 0||l===void 0?[]:[[a,l]]});return new Map([...new Map(r.toReversed())].toReversed().slice(0,bv))}var _v={sagittal:0,coronal:1,transverse:2};function km(i,e){let{state:t,catalogue:n,kin:s}=i,r=u=>u.flatMap(h=>s.peek().pieces(h)).filter(h=>i.shapes.peek().has(h)),o=(u,{close:h=!1}={})=>{let d=r(u),[f]=d;if(f===void 0)return;let{above:b,below:y,between:m}=s.peek().neighbours(f),p=d.length===1&&!h?[b,y,...m].filter(_=>_!==null):[];e.peek()?.flyTo([...d,...r(p)])},a=(u,h)=>{let d=u.find(y=>r([y]).length>0);if(d===void 0)return null;if(n.peek().structures[d]?.kind==="disc"&&h==="transverse")return{at_mm:0,flipped:!1,along:d};let b=e.peek()?.centreOf(r([d]));return b?{at_mm:Math.round(b[_v[h]]),flipped:!1,along:null}:null},l=u=>{let h=u?.cut?.plane;if(!sn(Cn,h))return{};let d=[u?.focus,...u?.highlight??[]].filter(b=>b!==void 0),f=a(d.filter(b=>n.peek().structures[b]?.level),h);return f?{[h]:{...f,at_mm:f.at_mm+(u?.cut?.offset_mm??0)}}:{}};return{fly:o,show:(u=!0,h=t.peek())=>{if(i.shapes.peek().size===0)return;let d=Is(t.peek(),n.peek()),f=h&&l(Is(h,n.peek())?.view);if(f&&Po(t.peek().cuts,f)&&i.update({cuts:l(d?.view)}),d===null)return;let{view:b}=d;u&&b?.azimuth_deg!==void 0&&e.peek()?.face({azimuth_deg:b.azimuth_deg,elevation_deg:b.elevation_deg??0});let y=r(b?.highlight??[]);o(y.length>0?y:d.structures),u&&b?.azimuth_deg===void 0&&b?.view&&i.update({view:b.view,camera:null})},cutThrough:a}}function xd(i,e){let t=e.filter(n=>i.drawn.value.visibility.get(n)!=="hide").length;return t===0?"none":t===e.length?"all":"some"}function ol(i,e,t){let n=new Set(e),s=o=>n.has(o)||n.has(`layer:${i.catalogue.peek().structures[o]?.layer}`)||i.kin.peek().ancestors(o).some(a=>n.has(a)),r=Object.entries(i.state.peek().visibility).filter(([o])=>!s(o));return Object.fromEntries(t===null?r:[...r,...e.map(o=>[o,t])])}function yv(i,e){let t=i.state.peek(),n=i.catalogue.peek(),s=i.kin.peek();return s.pieces(e).filter(a=>vd(t,a,n,s)==="hide").length===0?t.visibility:ol(i,[e],"show")}function Lm(i,e,t){let{state:n,kin:s}=i,r=d=>i.update(d),{fly:o,show:a,cutThrough:l}=km(i,e);i.onChange(({patch:d,before:f,after:b,asks:y})=>{("condition"in d||"exercise"in d||"page"in d)&&(!y("camera")||b.camera===null)&&a(!y("view")||b.view===null,y("cuts")?null:f)});let c=d=>{let{isolate:f}=n.peek(),b=new Set(f.flatMap(m=>s.peek().pieces(m)));return{isolate:d.every(m=>s.peek().pieces(m).some(p=>b.has(p)))?f:[]}},u=(d,{fly:f=!1}={})=>{if(d===null)return r({selected:null,also:[]});r({selected:d,also:[],visibility:yv(i,d),...c([d])}),f&&o([d])},h={condition:null,exercise:null,page:null,selected:null,also:[]};return{...t,select:u,...Mm(i,e),selectAlso(d){let f=rn(n.peek()),[b]=d,y=d.length===1&&b!==void 0&&f.includes(b)?f.filter(_=>_!==b):null,[m=null,...p]=y??[...new Set([...d.toReversed(),...f])];r({selected:m,also:p,...y?{}:c(d)})},openCondition(d){let f=d!==null&&d===n.peek().condition;r({...h,condition:d,...d===null?{}:{isolate:[]}}),f&&a()},openExercise(d){let f=d!==null&&d===n.peek().exercise,{condition:b}=n.peek();r({...h,condition:b,exercise:d,...d===null?{}:{isolate:[]}}),f&&a()},openPage(d){r({...h,page:d,isolate:[]})},showSubject(){let{view:d,camera:f}=n.peek();f===null&&a(d===null)},escape(){let{exercise:d,condition:f,page:b,isolate:y}=n.peek();if(i.tool.peek()!=="choose")this.use("choose");else if(rn(n.peek()).length>0)r({selected:null,also:[]});else if(d!==null)r({exercise:null});else if(f!==null)r({condition:null});else if(b!==null)r({page:null});else if(y.length>0)r({isolate:[]});else return!1;return!0},setVisible:(d,f)=>r({visibility:ol(i,d,f),isolate:[]}),isolate:d=>{r({isolate:d}),o(d,{close:!0})},peel(d){let f=Object.entries(n.peek().visibility).filter(([b])=>!b.startsWith("layer:"));r({peel:d,visibility:Object.fromEntries(f)})},explode:d=>r({explode:d}),cut(d,f){let{[d]:b,...y}=n.peek().cuts;if(f===!1)return r({cuts:y});let m=Is(n.peek(),i.catalogue.peek())?.structures??[],p=[...rn(n.peek()),...m],_=f===!0?l(p,d)??{at_mm:0,flipped:!1,along:null}:f;r({cuts:{...y,[d]:_}})},setProjection:d=>r({projection:d}),setLabels:d=>r({labels:d}),uncover(d){let{selected:f,lit:b}=i.drawn.peek(),y=d?.flatMap(p=>s.peek().pieces(p)),m=e.peek()?.inFrontOf(y??(f.length>0?f:b))??[];m.length>0&&r({visibility:ol(i,m,"hide")})},showAll(){let{visibility:d,isolate:f,peel:b,explode:y,cuts:m}=ii;r({visibility:d,isolate:f,peel:b,explode:y,cuts:m})},async savePicture(d){let f=await e.peek()?.picture(d);f&&tl(f,`${n.peek().selected??n.peek().condition??"spine"}.png`)},setView:d=>r({view:d,camera:null}),home:()=>{r({view:null,camera:null}),e.peek()?.home()},flyTo:d=>o(d),hide(d){let f=new Set(d),[b=null,...y]=rn(n.peek()).filter(m=>!f.has(m));r({visibility:ol(i,d,"hide"),isolate:[],selected:b,also:y})},chooseIn(d,f,b,y,m){let p=e.peek()?.idsIn(d,f,b,y)??[],_=m?rn(n.peek()).filter(T=>!p.includes(T)):[],[x=null,...S]=[...p,..._];r({selected:x,also:S})},zoom:d=>e.peek()?.zoom(d),turn:(d,f)=>e.peek()?.turn(d,f),walk(d){let{selected:f}=n.peek();if(f===null)return;let{above:b,below:y,opposite:m,touching:p,between:_}=s.peek().neighbours(f),x={above:b,below:y,across:m??p[0]??_[0]??null}[d];x!==null&&u(x)},setTheme:d=>r({theme:d}),setRegister:d=>r({register:d}),setLanguage:d=>r({language:d})}}var vv=8192,al={select:"selected",condition:"condition",exercise:"exercise",view:"view",theme:"theme",register:"register",language:"language",projection:"projection"},Md=["also","isolate"],Om=["peel","explode"],xv=[...Object.keys(al),...Md,...Om,...il,...Ps,"step","cut","labels","camera"],Sd=i=>i.split(",").filter(Boolean);function Sv(i){let[e,t,...n]=i.split(":"),[s=null,...r]=n.filter(o=>o!=="flip");return!sn(Cn,e)||!t||r.length>0?null:{[e]:{at_mm:Number(t),flipped:n.includes("flip"),along:s}}}function wv(i){let[e,t,n,s,r,o,...a]=i.split(",").map(Number);return a.length>0?void 0:{target_mm:[e,t,n],azimuth_deg:s,elevation_deg:r,distance_mm:o}}function Mv(i,e,t){if(Object.hasOwn(al,i))return{[al[i]]:e};if(sn(Md,i))return{[i]:Sd(e)};if(sn(Om,i))return{[i]:Number(e)};if(sn(il,i))return{page:{kind:i,id:e,step:Number(t)}};if(i==="labels")return sn(["on","off"],e)?{labels:e==="on"}:null;if(i==="camera")return{camera:wv(e)};if(i!=="cut")return;let n=Sd(e).map(Sv);return n.includes(null)?null:{cuts:Object.assign({},...n)}}function ko(i,e){let t=(o,a)=>a.filter(l=>l!=null&&!o(l)),n=Object.keys(i.visibility??{}).filter(o=>!o.startsWith("layer:")),s=Object.values(i.cuts??{}).map(o=>o?.along),r=(i.marks??[]).flatMap(({at:o})=>o.map(({id:a})=>a));return[...t(e.structure,[i.selected,...i.also??[],...i.isolate??[],...n,...s,...r]),...t(e.condition,[i.condition]),...t(e.exercise,[i.exercise]),...t(e.page,[i.page?.id])]}function Dm(i,e){if(i.length>vv)return{patch:{},problems:[{word:"address",value:`${i.slice(0,40)}…`}]};let t={},n={},s=[],r=new URLSearchParams(i);for(let[o,a]of r){if(a==="")continue;if(sn(Ps,o)){for(let h of Sd(a))h.startsWith("layer:")||e.structure(h)?n[h]=o:s.push({word:o,value:h});continue}let l=Mv(o,a,r.getAll("step").at(-1)??"0");if(l===void 0)continue;let c=l===null?{patch:{},problems:[a]}:Ri(l),u=ko(c.patch,e);c.problems.length>0?s.push({word:o,value:a}):u.length>0?s.push(...u.map(h=>({word:o,value:h}))):t={...t,...c.patch}}return Object.keys(n).length>0&&(t={...t,visibility:n}),{patch:t,problems:s}}var wd=i=>String(Math.round(i*100)/100+0);function Tv(i){return Cn.flatMap(e=>{let t=i[e];return t?[[e,wd(t.at_mm),...t.flipped?["flip"]:[],...t.along===null?[]:[t.along]].join(":")]:[]}).join(",")}function Td(i,e="",{camera:t=!1}={}){let n=[...new URLSearchParams(e)].filter(([o])=>!xv.includes(o)),s=(o,a)=>{a&&n.push([o,a])};for(let[o,a]of Object.entries(al)){let l=i[a];l!==ii[a]&&s(o,l)}for(let o of Md)s(o,i[o].join(","));for(let o of Ps)s(o,Object.keys(i.visibility).filter(a=>i.visibility[a]===o).join(","));if(i.page&&(s(i.page.kind,i.page.id),s("step",i.page.step>0&&String(i.page.step))),s("peel",i.peel===null?null:String(i.peel)),s("explode",i.explode>0&&wd(i.explode)),s("cut",Tv(i.cuts)),s("labels",!i.labels&&"off"),t&&i.view===null&&i.camera){let{target_mm:o,azimuth_deg:a,elevation_deg:l,distance_mm:c}=i.camera;s("camera",[...o,a,l,c].map(wd).join(","))}let r=o=>encodeURIComponent(o).replaceAll("%3A",":").replaceAll("%2C",",");return n.map(([o,a])=>`${r(o)}=${r(a)}`).join("&")}var Ev=300;function Nm(i){let e=null,t=()=>{if(e===null)return;window.clearTimeout(e.timer);let{write:r}=e;e=null,r()},n=()=>{e!==null&&window.clearTimeout(e.timer),e=null,i(window.location.search)},s=(r,o)=>{let a=Td(r,window.location.search),l=`${window.location.pathname}${a?`?${a}`:""}${window.location.hash}`;l!==`${window.location.pathname}${window.location.search}${window.location.hash}`&&window.history[o](null,"",l)};return window.addEventListener("popstate",n),{write(r,o){if(o==="soon"){e!==null&&window.clearTimeout(e.timer),e={write:()=>s(r,"replaceState"),timer:window.setTimeout(t,Ev)};return}o==="entry"?t():e!==null&&window.clearTimeout(e.timer),e=null,s(r,o==="entry"?"pushState":"replaceState")},dispose(){t(),window.removeEventListener("popstate",n)}}}function Fm(i,e){let{structures:t}=i.catalogue.peek();return{theme:i.dark.peek()?"dark":"light",reducedMotion:Um()?.matches??!1,structures:new Map(Object.entries(t).map(([n,{kind:s,layer:r}])=>[n,{kind:s,layer:r}])),regionNames:e}}function Um(){return typeof window.matchMedia=="function"?window.matchMedia("(prefers-reduced-motion: reduce)"):null}function Bm(i){i.setView("anterior"),i.home()}function Av(i,e,t){let n={view:null,camera:null},s=null,r=()=>`${t.clientWidth} ${t.clientHeight}`,o=r(),a=Wt(()=>{let{view:c,camera:u}=i.state.value,h=c!==n.view,d=u!==n.camera;n={view:c,camera:u},!(!h&&!d)&&(u!==null&&(d||c===null)?e.setCamera(u):c!==null?e.setView(c):Bm(e),s=e.getCamera())}),l=e.on("camera",(c,u)=>{let h=r(),d=h!==o&&i.state.peek().camera===null;o=h;let f=d||Po(c,s);s=c,!f&&(n={view:u,camera:c},i.update(n))});return{rebase:()=>s=e.getCamera(),dispose:()=>{a(),l()}}}var Cv=new Map,Rv={transverse:[0,0,1],coronal:[0,1,0],sagittal:[-1,0,0]},Pv=([i,e,t])=>i+e+t;function zm({cuts:i},e){return Cn.flatMap(t=>{let n=i[t];if(!n)return[];if(n.along===null){let r=Rv[t];return[{plane:t,cut:n,normal:r,origin_mm:0,sign:Pv(r)>0?1:-1}]}let s=e.planeOf(n.along);return s?[{plane:t,cut:n,normal:s.normal,origin_mm:s.offset_mm,sign:1}]:[]})}function Iv({cut:i,normal:[e,t,n],origin_mm:s,sign:r}){let o=i.flipped?-1:1;return{normal:[o*e,o*t,o*n],offset_mm:o*(s+r*i.at_mm),grip:!0}}function kv(i,e,t,n){let s=zm(i.state.peek(),e)[t];if(!s)return;let{plane:r,cut:o,origin_mm:a,sign:l}=s,c=Math.round(10*l*((o.flipped?-1:1)*n-a))/10;i.update({cuts:{...i.state.peek().cuts,[r]:{...o,at_mm:c}}})}function Lv(i){let{marks:e}=i.state.value,t=i.begun.value.map((s,r)=>({id:`begun-${r}`,kind:"pin",at:[s],text:""}));return[...e.map(s=>s.kind==="ink"?s:{...s,text:String(pr(e,s))}),...t]}var Ov=2;function Vm(i,e,t,n,s){let r=Av(i,t,n),o=Gt(()=>i.state.value.labels&&i.roomy.value?Im(i.state.value,i.catalogue.value,i.kin.value):Cv),a=Gt(()=>JSON.stringify(i.state.value.cuts)),l=Gt(()=>(a.value,i.shapes.value,zm(i.state.peek(),t).map(Iv))),c=Gt(()=>i.state.value.explode),u=Gt(()=>i.state.value.projection),h=Gt(()=>i.state.value.marks),d=Gt(()=>(h.value,Lv(i))),f=(_,x)=>{let S=t.surfaceAt(_,x);return S&&{id:S.id,point_mm:S.point_mm}},b=(_,x,S,T)=>{let A=i.tool.peek();if(A==="choose"||A==="box"){let{hover:E}=i,N=E.peek()?.id===_?E.peek()?.region:null;i.region.value=_!==null&&N?{id:_,name:N}:null,x&&_!==null?e.selectAlso([_]):x||e.select(_);return}let v=f(S,T);v&&e.place(v)},y=Um(),m=()=>t.setReducedMotion(y?.matches??!1);y?.addEventListener("change",m);let p=[r.dispose,Wt(()=>{let{visibility:_,lit:x,selected:S}=i.drawn.value,T=i.dark.value?"dark":"light";t.apply({selected:S,highlighted:x,shown:_,theme:T,sections:l.value,explode:c.value,projection:u.value,marks:d.value,labels:o.value})}),Wt(()=>t.setInsets({top:8,bottom:8,...i.covered.value})),Wt(()=>t.setHover(i.pointed.value)),t.on("hover",(_,x,S,T)=>{i.hover.value=_===null?null:{id:_,region:T,x,y:S}}),Wt(()=>t.setPen(i.tool.value==="ink")),t.on("pick",(_,{shift:x},S,T)=>b(_,x,S,T)),t.on("section",(_,x)=>kv(i,t,_,x)),t.on("stroke",(_,x)=>{x&&e.draw(_)}),t.on("mark",_=>i.shownMark.value=_),t.on("menu",(_,x,S)=>{i.menu.value=_===null?null:{id:_,region:null,x,y:S}}),t.on("lost",()=>i.interrupted.value=!0),t.on("restored",()=>i.interrupted.value=!1)];return s.value={flyTo:_=>t.flyTo(_),home:()=>Bm(t),zoom:_=>t.zoom(_),turn:(_,x)=>t.turn(_,x),centreOf:_=>t.centreOf(_),inFrontOf:_=>t.inFrontOf(_),placeOn(_){let x=t.project(_),S=x&&f((x.anchor??x).x,(x.anchor??x).y);return S?.id===_?S:null},placeAt:f,idsIn:(..._)=>t.idsIn(..._),measure:_=>t.measure(_),picture:_=>t.screenshot(Ov,_),face:_=>t.setCamera({...t.getCamera(),..._})},{rebase:r.rebase,dispose(){s.value=null,y?.removeEventListener("change",m);for(let _ of p)_();t.dispose()}}}var Ed={version:1,language:"en",languages:{},structures:{},conditions:{},exercises:{},redflags:{},symptoms:{},factors:{},tours:{},sources:{},services:{},notices:{},grades:{},tree:[],ui:{}},Dv={layer:null,region:null,parent:null,side:null,level:null,members:[]};function Hm(i){if(typeof i!="object"||i===null||!("structures"in i))throw new TypeError("catalogue: expected an object with structures");let e=i,t=Object.entries(e.structures??{}).map(([n,s])=>[n,{...Dv,...s}]);return{...Ed,...e,structures:Object.fromEntries(t)}}function ks(i,e){return i==null?"":typeof i=="string"?i:"text"in i?ks(i.text,e):e==="clinical"&&i.clinical||i.plain}function Ls(i,e){return Object.hasOwn(i.structures,e)?"structure":Object.hasOwn(i.conditions,e)?"condition":Object.hasOwn(i.exercises,e)?"exercise":Object.hasOwn(i.symptoms,e)?"symptom":Object.hasOwn(i.factors,e)?"factor":Object.hasOwn(i.tours,e)?"tour":null}function Ad(i,e){let t=Ls(i,e);return(t===null?null:i[`${t}s`])?.[e]?.lang??"en"}function yt(i,e){let t=Ls(i,e);return(t===null?null:i[`${t}s`])?.[e]?.label??e}var Wm=["selected","also","condition","exercise","page","visibility","isolate","peel","explode","cuts","projection","labels","marks","view","camera"],Nv=200,Fv=1200;function Uv({patch:i,before:e,after:t}){let n=Object.keys(i);if(n.every(o=>o==="camera"||o==="view"))return"camera";let[s]=n;if(n.length>1)return null;if(s==="explode"||s==="peel")return s;let r=o=>JSON.stringify(Object.entries(o).map(([a,{flipped:l,along:c}])=>[a,l,c]));return s==="cuts"&&r(e.cuts)===r(t.cuts)?s:null}var Gm=i=>Object.fromEntries(Wm.map(e=>[e,i[e]]));function qm(i){let e=[],t=[],n=nt(!1),s=nt(!1),r=!1,o=Number.NEGATIVE_INFINITY,a=null,l=()=>{n.value=e.length>0,s.value=t.length>0};i.onChange(u=>{let{patch:h,before:d,origin:f,consequence:b}=u;if(r||f==="address"||!Wm.some(x=>x in h))return;let y=performance.now(),m=Uv(u),p=y-o<Fv,_=e.length>0&&(b||p&&m!==null&&(m==="camera"||m===a));o=y,a=m,!_&&(e.push(Gm(d)),e.length>Nv&&e.shift(),t.length=0,l())});let c=(u,h)=>{let d=u.pop();d!==void 0&&(h.push(Gm(i.state.peek())),r=!0,i.update(d),r=!1,l())};return{canUndo:n,canRedo:s,undo:()=>c(e,t),redo:()=>c(t,e)}}var si=class extends Error{constructor(t,n){super(`${t}: ${n}`);this.file=t}file;name="AssetError"},Bv=6e4;async function zv(i,e,t){let n=await fetch(e).catch(o=>{throw new si(i,`could not be fetched (${o instanceof Error?o.message:o})`)});if(!n.ok)throw new si(i,`the server answered ${n.status}`);if(!n.body)return n.arrayBuffer();let s=[],r=n.body.getReader();for(let o=await r.read();!o.done;o=await r.read())s.push(o.value),t(o.value.byteLength);return new Blob(s).arrayBuffer()}async function Vv(i){let e=Yu(i.base64??"");return i.gzip?new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer():e}function Hv(i){let e=new Map;return i.onMessage(t=>{t.type==="asset"&&(e.get(t.name)?.(t.bytes),e.delete(t.name))}),t=>new Promise((n,s)=>{e.set(t,n),window.setTimeout(()=>{e.delete(t)&&s(new si(t,"the kernel did not send it"))},Bv),i.send({type:"need-asset",name:t})})}async function Gv(i,e,t){let n=globalThis.crypto?.subtle;if(!n||!t)return e;let s=new Uint8Array(await n.digest("SHA-256",e)),r=Array.from(s,o=>o.toString(16).padStart(2,"0")).join("");if(r===t)return e;throw new si(i,`is damaged (SHA-256 ${r.slice(0,8)}…, expected ${t.slice(0,8)}…)`)}function Xm(i,e,t){let n=e.mode==="message"?Hv(i):null,s=[e.catalogue,...e.packs],r=s.reduce((c,u)=>c+(e.files[u]?.bytes??0),0),o=new Map,a=(c,u)=>{s.includes(c)&&(o.set(c,Math.min(u,e.files[c]?.bytes??u)),t([...o.values()].reduce((h,d)=>h+d,0),r))},l=async c=>{let u=e.files[c];if(!u)throw new si(c,"is not in the list of files");let h;if(n)h=await n(c);else if(u.base64!==void 0)h=await Vv(u);else if(u.url)h=await zv(c,u.url,d=>a(c,(o.get(c)??0)+d));else throw new si(c,"has no address");return a(c,u.bytes),Gv(c,h,u.sha256)};return{bytes:l,async json(c){let u=new TextDecoder().decode(await l(c));try{return JSON.parse(u)}catch(h){throw new si(c,`is not JSON (${h instanceof Error?h.message:h})`)}}}}var jm=i=>i instanceof Error?i.message:String(i);function Km(i,e,t){let{packs:n,catalogue:s,catalogues:r={}}=i.assets,o=Xm(i,i.assets,(h,d)=>{e.progress.value={...e.progress.peek(),loaded:h,total:d}}),a=h=>{e.notify("error",t()("app.file-failed",{reason:jm(h)}))},l=async h=>{try{let d=Object.hasOwn(r,h)?r[h]:void 0,f=Hm(await o.json(d??s));return e.state.peek().language===h&&(e.catalogue.value=f),!0}catch(d){return a(d),!1}},u=(async()=>{let h=new URLSearchParams(e.ownsPage?globalThis.location?.search:"").get("language");h!==null&&Object.hasOwn(r,h)&&e.update({language:h},"address"),await l(e.state.peek().language)||e.notify("warning",t()("app.no-words"))})();return u.then(()=>e.onChange(({patch:h})=>{h.language!==void 0&&l(h.language)})),{words:u,async shapes(h,d){let f=n.map(b=>o.bytes(b).then(y=>({name:b,bytes:y}),y=>({name:b,error:y})));for(let b of f){let y=await b;if("error"in y){a(y.error);continue}try{let m=await h(y.bytes),p=e.shapes.peek().size===0;e.shapes.value=new Set([...e.shapes.peek(),...m]),p&&d()}catch(m){a(new si(y.name,jm(m)))}}e.progress.value={...e.progress.peek(),done:!0}}}}function Jm(i,e,t){let n=nt(null),s=nt(null),r=0,o=0,a=0,l=()=>{};return i.onMessage(c=>{if(c.type==="picture"&&c.seq>o){o=c.seq;let u=n.peek();n.value=URL.createObjectURL(new Blob([c.png],{type:"image/png"})),u!==null&&URL.revokeObjectURL(u)}else c.type==="picked"&&c.seq===a&&t(c.id)}),{url:n,resize(c,u){let h=s.peek();c<1||u<1||h?.width===c&&h.height===u||(s.value={width:c,height:u})},pick(c,u){let h=s.peek();h&&(a=++r,i.send({type:"pick",seq:a,x:c,y:u,...h,state:e.state.peek()}))},start(){l=Wt(()=>{let c=s.value,u=e.state.value;c&&i.send({type:"picture",seq:++r,...c,state:u})})},dispose(){l();let c=n.peek();c!==null&&URL.revokeObjectURL(c)}}}var ll=["anterior","left","posterior","right"];function Ym(i){let e=(o,a)=>{let l=ll.indexOf(i.state.peek().view??"anterior"),c=ll[(Math.max(l,0)+Math.sign(o)+ll.length)%ll.length]??"anterior";i.update({view:a>0?"superior":a<0?"inferior":c,camera:null})},t=()=>{},n=()=>Promise.resolve(null),s=()=>null,r=()=>[];return{turn:e,flyTo:t,home:t,zoom:t,face:t,inFrontOf:r,idsIn:r,centreOf:s,placeOn:s,placeAt:s,measure:s,picture:n}}function $m(i){let e=i?.meshes??[],t=new Map(e.map(({id:n,regions:s})=>[n,s??[]]));return(n,s)=>t.get(n)?.[s]??null}var Wv="ENTRIES",ng="KEYS",ig="VALUES";var Lo=class{constructor(e,t){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=t,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:t}=mr(this._path);if(mr(t)==="")return{done:!1,value:this.result()};let n=e.get(mr(t));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=mr(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>mr(e)).filter(e=>e!=="").join("")}value(){return mr(this._path).node.get("")}result(){switch(this._type){case ig:return this.value();case ng:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},mr=i=>i[i.length-1],qv=(i,e,t)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+t,o=new Uint8Array(r*s).fill(t+1);for(let a=0;a<s;++a)o[a]=a;for(let a=1;a<r;++a)o[a*s]=a;return sg(i,e,t,n,o,1,s,""),n},sg=(i,e,t,n,s,r,o,a)=>{let l=r*o;e:for(let c of i.keys())if(c===""){let u=s[l-1];u<=t&&n.set(a,[i.get(c),u])}else{let u=r;for(let h=0;h<c.length;++h,++u){let d=c[h],f=o*u,b=f-o,y=s[f],m=Math.max(0,u-t-1),p=Math.min(o-1,u+t);for(let _=m;_<p;++_){let x=d!==e[_],S=s[b+_]+ +x,T=s[b+_+1]+1,A=s[f+_]+1,v=s[f+_+1]=Math.min(S,T,A);v<y&&(y=v)}if(y>t)continue e}sg(i.get(c),e,t,n,s,u,o,a+c)}},Oo=class i{constructor(e=new Map,t=""){this._size=void 0,this._tree=e,this._prefix=t}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[t,n]=dl(this._tree,e.slice(this._prefix.length));if(t===void 0){let[s,r]=Dd(n);for(let o of s.keys())if(o!==""&&o.startsWith(r)){let a=new Map;return a.set(o.slice(r.length),s.get(o)),new i(a,e)}}return new i(t,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Xv(this._tree,e)}entries(){return new Lo(this,Wv)}forEach(e){for(let[t,n]of this)e(t,n,this)}fuzzyGet(e,t){return qv(this._tree,e,t)}get(e){let t=kd(this._tree,e);return t!==void 0?t.get(""):void 0}has(e){let t=kd(this._tree,e);return t!==void 0&&t.has("")}keys(){return new Lo(this,ng)}set(e,t){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Cd(this._tree,e).set("",t),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Cd(this._tree,e);return n.set("",t(n.get(""))),this}fetch(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Cd(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=t()),s}values(){return new Lo(this,ig)}[Symbol.iterator](){return this.entries()}static from(e){let t=new i;for(let[n,s]of e)t.set(n,s);return t}static fromObject(e){return i.from(Object.entries(e))}},dl=(i,e,t=[])=>{if(e.length===0||i==null)return[i,t];for(let n of i.keys())if(n!==""&&e.startsWith(n))return t.push([i,n]),dl(i.get(n),e.slice(n.length),t);return t.push([i,e]),dl(void 0,"",t)},kd=(i,e)=>{if(e.length===0||i==null)return i;for(let t of i.keys())if(t!==""&&e.startsWith(t))return kd(i.get(t),e.slice(t.length))},Cd=(i,e)=>{let t=e.length;e:for(let n=0;i&&n<t;){for(let r of i.keys())if(r!==""&&e[n]===r[0]){let o=Math.min(t-n,r.length),a=1;for(;a<o&&e[n+a]===r[a];)++a;let l=i.get(r);if(a===r.length)i=l;else{let c=new Map;c.set(r.slice(a),l),i.set(e.slice(n,n+a),c),i.delete(r),i=c}n+=a;continue e}let s=new Map;return i.set(e.slice(n),s),s}return i},Xv=(i,e)=>{let[t,n]=dl(i,e);if(t!==void 0){if(t.delete(""),t.size===0)rg(n);else if(t.size===1){let[s,r]=t.entries().next().value;og(n,s,r)}}},rg=i=>{if(i.length===0)return;let[e,t]=Dd(i);if(e.delete(t),e.size===0)rg(i.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&og(i.slice(0,-1),n,s)}},og=(i,e,t)=>{if(i.length===0)return;let[n,s]=Dd(i);n.set(s+e,t),n.delete(s)},Dd=i=>i[i.length-1],Nd="or",ag="and",jv="and_not",Do=class i{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let t=e.autoVacuum==null||e.autoVacuum===!0?Id:e.autoVacuum;this._options={...Pd,...e,autoVacuum:t,searchOptions:{...Zm,...e.searchOptions||{}},autoSuggestOptions:{...Zv,...e.autoSuggestOptions||{}}},this._index=new Oo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Od,this.addFields(this._options.fields)}add(e){let{extractField:t,stringifyField:n,tokenize:s,processTerm:r,fields:o,idField:a}=this._options,l=t(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(l))throw new Error(`MiniSearch: duplicate ID ${l}`);let c=this.addDocumentId(l);this.saveStoredFields(c,e);for(let u of o){let h=t(e,u);if(h==null)continue;let d=s(n(h,u),u),f=this._fieldIds[u],b=new Set(d).size;this.addFieldLength(c,f,this._documentCount-1,b);for(let y of d){let m=r(y,u);if(Array.isArray(m))for(let p of m)this.addTerm(f,c,p);else m&&this.addTerm(f,c,m)}}}addAll(e){for(let t of e)this.add(t)}addAllAsync(e,t={}){let{chunkSize:n=10}=t,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:o}=e.reduce(({chunk:a,promise:l},c,u)=>(a.push(c),(u+1)%n===0?{chunk:[],promise:l.then(()=>new Promise(h=>setTimeout(h,0))).then(()=>this.addAll(a))}:{chunk:a,promise:l}),s);return o.then(()=>this.addAll(r))}remove(e){let{tokenize:t,processTerm:n,extractField:s,stringifyField:r,fields:o,idField:a}=this._options,l=s(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let c=this._idToShortId.get(l);if(c==null)throw new Error(`MiniSearch: cannot remove document with ID ${l}: it is not in the index`);for(let u of o){let h=s(e,u);if(h==null)continue;let d=t(r(h,u),u),f=this._fieldIds[u],b=new Set(d).size;this.removeFieldLength(c,f,this._documentCount,b);for(let y of d){let m=n(y,u);if(Array.isArray(m))for(let p of m)this.removeTerm(f,c,p);else m&&this.removeTerm(f,c,m)}}this._storedFields.delete(c),this._documentIds.delete(c),this._idToShortId.delete(l),this._fieldLength.delete(c),this._documentCount-=1}removeAll(e){if(e)for(let t of e)this.remove(t);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Oo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let t=this._idToShortId.get(e);if(t==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(t),this._storedFields.delete(t),(this._fieldLength.get(t)||[]).forEach((n,s)=>{this.removeFieldLength(t,s,this._documentCount,n)}),this._fieldLength.delete(t),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:t,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:t,minDirtFactor:e})}discardAll(e){let t=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=t}this.maybeAutoVacuum()}replace(e){let{idField:t,extractField:n}=this._options,s=n(e,t);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,t){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&t,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Od,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(t)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,t){let n=this._dirtCount;if(this.vacuumConditionsMet(t)){let s=e.batchSize||Ld.batchSize,r=e.batchWait||Ld.batchWait,o=1;for(let[a,l]of this._index){for(let[c,u]of l)for(let[h]of u)this._documentIds.has(h)||(u.size<=1?l.delete(c):u.delete(h));this._index.get(a).size===0&&this._index.delete(a),o%s===0&&await new Promise(c=>setTimeout(c,r)),o+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:t,minDirtFactor:n}=e;return t=t||Id.minDirtCount,n=n||Id.minDirtFactor,this.dirtCount>=t&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let t=this._idToShortId.get(e);if(t!=null)return this._storedFields.get(t)}search(e,t={}){let{searchOptions:n}=this._options,s={...n,...t},r=this.executeQuery(e,t),o=[];for(let[a,{score:l,terms:c,match:u}]of r){let h=c.length||1,d={id:this._documentIds.get(a),score:l*h,terms:Object.keys(u),queryTerms:c,match:u};Object.assign(d,this._storedFields.get(a)),(s.filter==null||s.filter(d))&&o.push(d)}return e===i.wildcard&&s.boostDocument==null||o.sort(eg),o}autoSuggest(e,t={}){t={...this._options.autoSuggestOptions,...t};let n=new Map;for(let{score:r,terms:o}of this.search(e,t)){let a=o.join(" "),l=n.get(a);l!=null?(l.score+=r,l.count+=1):n.set(a,{score:r,terms:o,count:1})}let s=[];for(let[r,{score:o,terms:a,count:l}]of n)s.push({suggestion:r,terms:a,score:o/l});return s.sort(eg),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),t)}static async loadJSONAsync(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),t)}static getDefault(e){if(Pd.hasOwnProperty(e))return Rd(Pd,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=cl(s),l._fieldLength=cl(r),l._storedFields=cl(o);for(let[c,u]of l._documentIds)l._idToShortId.set(u,c);for(let[c,u]of n){let h=new Map;for(let d of Object.keys(u)){let f=u[d];a===1&&(f=f.ds),h.set(parseInt(d,10),cl(f))}l._index.set(c,h)}return l}static async loadJSAsync(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=await ul(s),l._fieldLength=await ul(r),l._storedFields=await ul(o);for(let[u,h]of l._documentIds)l._idToShortId.set(h,u);let c=0;for(let[u,h]of n){let d=new Map;for(let f of Object.keys(h)){let b=h[f];a===1&&(b=b.ds),d.set(parseInt(f,10),await ul(b))}++c%1e3===0&&await lg(0),l._index.set(u,d)}return l}static instantiateMiniSearch(e,t){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:o,dirtCount:a,serializationVersion:l}=e;if(l!==1&&l!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let c=new i(t);return c._documentCount=n,c._nextId=s,c._idToShortId=new Map,c._fieldIds=r,c._avgFieldLength=o,c._dirtCount=a||0,c._index=new Oo,c}executeQuery(e,t={}){if(e===i.wildcard)return this.executeWildcardQuery(t);if(typeof e!="string"){let d={...t,...e,queries:void 0},f=e.queries.map(b=>this.executeQuery(b,d));return this.combineResults(f,d.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,o={tokenize:n,processTerm:s,...r,...t},{tokenize:a,processTerm:l}=o,h=a(e).flatMap(d=>l(d)).filter(d=>!!d).map($v(o)).map(d=>this.executeQuerySpec(d,o));return this.combineResults(h,o.combineWith)}executeQuerySpec(e,t){let n={...this._options.searchOptions,...t},s=(n.fields||this._options.fields).reduce((y,m)=>({...y,[m]:Rd(n.boost,m)||1}),{}),{boostDocument:r,weights:o,maxFuzzy:a,bm25:l}=n,{fuzzy:c,prefix:u}={...Zm.weights,...o},h=this._index.get(e.term),d=this.termResults(e.term,e.term,1,e.termBoost,h,s,r,l),f,b;if(e.prefix&&(f=this._index.atPrefix(e.term)),e.fuzzy){let y=e.fuzzy===!0?.2:e.fuzzy,m=y<1?Math.min(a,Math.round(e.term.length*y)):y;m&&(b=this._index.fuzzyGet(e.term,m))}if(f)for(let[y,m]of f){let p=y.length-e.term.length;if(!p)continue;b?.delete(y);let _=u*y.length/(y.length+.3*p);this.termResults(e.term,y,_,e.termBoost,m,s,r,l,d)}if(b)for(let y of b.keys()){let[m,p]=b.get(y);if(!p)continue;let _=c*y.length/(y.length+p);this.termResults(e.term,y,_,e.termBoost,m,s,r,l,d)}return d}executeWildcardQuery(e){let t=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let o=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;t.set(s,{score:o,terms:[],match:{}})}return t}combineResults(e,t=Nd){if(e.length===0)return new Map;let n=t.toLowerCase(),s=Kv[n];if(!s)throw new Error(`Invalid combination operator: ${t}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[t,n]of this._index){let s={};for(let[r,o]of n)s[r]=Object.fromEntries(o);e.push([t,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,t,n,s,r,o,a,l,c=new Map){if(r==null)return c;for(let u of Object.keys(o)){let h=o[u],d=this._fieldIds[u],f=r.get(d);if(f==null)continue;let b=f.size,y=this._avgFieldLength[d];for(let m of f.keys()){if(!this._documentIds.has(m)){this.removeTerm(d,m,t),b-=1;continue}let p=a?a(this._documentIds.get(m),t,this._storedFields.get(m)):1;if(!p)continue;let _=f.get(m),x=this._fieldLength.get(m)[d],S=Yv(_,b,this._documentCount,x,y,l),T=n*s*h*p*S,A=c.get(m);if(A){A.score+=T,Qv(A.terms,e);let v=Rd(A.match,t);v?v.push(u):A.match[t]=[u]}else c.set(m,{score:T,terms:[e],match:{[t]:[u]}})}}return c}addTerm(e,t,n){let s=this._index.fetch(n,tg),r=s.get(e);if(r==null)r=new Map,r.set(t,1),s.set(e,r);else{let o=r.get(t);r.set(t,(o||0)+1)}}removeTerm(e,t,n){if(!this._index.has(n)){this.warnDocumentChanged(t,e,n);return}let s=this._index.fetch(n,tg),r=s.get(e);r==null||r.get(t)==null?this.warnDocumentChanged(t,e,n):r.get(t)<=1?r.size<=1?s.delete(e):r.delete(t):r.set(t,r.get(t)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,t,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===t){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let t=this._nextId;return this._idToShortId.set(e,t),this._documentIds.set(t,e),this._documentCount+=1,this._nextId+=1,t}addFields(e){for(let t=0;t<e.length;t++)this._fieldIds[e[t]]=t}addFieldLength(e,t,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[t]=s;let a=(this._avgFieldLength[t]||0)*n+s;this._avgFieldLength[t]=a/(n+1)}removeFieldLength(e,t,n,s){if(n===1){this._avgFieldLength[t]=0;return}let r=this._avgFieldLength[t]*n-s;this._avgFieldLength[t]=r/(n-1)}saveStoredFields(e,t){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let o of n){let a=s(t,o);a!==void 0&&(r[o]=a)}}};Do.wildcard=Symbol("*");var Rd=(i,e)=>Object.prototype.hasOwnProperty.call(i,e)?i[e]:void 0,Kv={[Nd]:(i,e)=>{for(let t of e.keys()){let n=i.get(t);if(n==null)i.set(t,e.get(t));else{let{score:s,terms:r,match:o}=e.get(t);n.score=n.score+s,n.match=Object.assign(n.match,o),Qm(n.terms,r)}}return i},[ag]:(i,e)=>{let t=new Map;for(let n of e.keys()){let s=i.get(n);if(s==null)continue;let{score:r,terms:o,match:a}=e.get(n);Qm(s.terms,o),t.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,a)})}return t},[jv]:(i,e)=>{for(let t of e.keys())i.delete(t);return i}},Jv={k:1.2,b:.7,d:.5},Yv=(i,e,t,n,s,r)=>{let{k:o,b:a,d:l}=r;return Math.log(1+(t-e+.5)/(e+.5))*(l+i*(o+1)/(i+o*(1-a+a*n/s)))},$v=i=>(e,t,n)=>{let s=typeof i.fuzzy=="function"?i.fuzzy(e,t,n):i.fuzzy||!1,r=typeof i.prefix=="function"?i.prefix(e,t,n):i.prefix===!0,o=typeof i.boostTerm=="function"?i.boostTerm(e,t,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:o}},Pd={idField:"id",extractField:(i,e)=>i[e],stringifyField:(i,e)=>i.toString(),tokenize:i=>i.split(ex),processTerm:i=>i.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(i,e)=>{typeof console?.[i]=="function"&&console[i](e)},autoVacuum:!0},Zm={combineWith:Nd,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Jv},Zv={combineWith:ag,prefix:(i,e,t)=>e===t.length-1},Ld={batchSize:1e3,batchWait:10},Od={minDirtFactor:.1,minDirtCount:20},Id={...Ld,...Od},Qv=(i,e)=>{i.includes(e)||i.push(e)},Qm=(i,e)=>{for(let t of e)i.includes(t)||i.push(t)},eg=({score:i},{score:e})=>e-i,tg=()=>new Map,cl=i=>{let e=new Map;for(let t of Object.keys(i))e.set(parseInt(t,10),i[t]);return e},ul=async i=>{let e=new Map,t=0;for(let n of Object.keys(i))e.set(parseInt(n,10),i[n]),++t%1e3===0&&await lg(0);return e},lg=i=>new Promise(e=>setTimeout(e,i)),ex=/[\n\r\p{Z}\p{P}]+/u;var tx=.8,nx=1.05,ix={bone:1.3,disc:1.25,muscle:1.1},sx=/\b([CTLS])\s*(\d{1,2})\s*(?:[-–/]|\bto\b|\band\b|\s)\s*(?:([CTLS])\s*)?(\d{1,2})\b/gi;function rx(i){return i.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(sx,(e,t,n,s,r)=>`${t}${n}-${s??(t==="l"&&n==="5"&&r==="1"?"s":t==="t"&&n==="12"?"l":t==="c"&&n==="7"&&r==="1"?"t":t)}${r}`)}var cg=i=>rx(i).split(/[^\p{L}\p{N}-]+/u).flatMap(e=>/^[ctls]\d+-[ctls]\d+$/.test(e)?[e]:e.split("-")).filter(Boolean);function ox(i){let e=Object.entries(i.structures).map(([n,s])=>{let r=s.between?.map(o=>i.structures[o]?.level).filter(Boolean).join("-")??"";return{id:n,subject:"structure",label:s.label,names:s.synonyms??[],aliases:(s.synonyms??[]).join(" "),latin:s.latin??"",level:`${s.level??""} ${r}`.trim(),rank:(ix[s.kind]??1)*(s.side===null?1:tx)}}),t=["condition","exercise","symptom","factor","tour"].flatMap(n=>Object.entries(i[`${n}s`]).map(([s,r])=>{let{aka:o=[],also:a=[]}=r;return{id:s,subject:n,label:r.label,names:a,aliases:o.join(" "),latin:"",level:"",rank:nx}}));return[...e,...t]}function ug(i){let e=ox(i),t=new Map(e.map(r=>[r.id,r])),n=new Do({fields:["label","aliases","latin","level"],tokenize:cg,processTerm:r=>r,searchOptions:{boost:{label:3,level:2.5,aliases:2,latin:1},prefix:r=>r.length>1,fuzzy:r=>r.length>3&&!/\d/.test(r)?.25:!1,boostDocument:r=>t.get(r)?.rank??1}});n.addAll(e);let s=(r,o)=>{let a=u=>{let h=new Set(cg(u));return o.filter(d=>h.has(d)).length},l=a(r.label),c=r.names.toSorted((u,h)=>a(h)-a(u))[0];return c!==void 0&&a(c)>l?c:null};return{find(r,o=40){if(r.trim()==="")return[];let a=n.search(r,{combineWith:"AND"});return(a.length>0?a:n.search(r,{combineWith:"OR"})).slice(0,o).flatMap(c=>{let u=t.get(c.id);if(!u)return[];let{id:h,subject:d,label:f}=u;return[{id:h,subject:d,label:f,alias:s(u,c.terms)}]})}}}var ax=["theme","register","language"],hl=i=>JSON.stringify(i,null,1);function No(i){let e=i.catalogue.peek(),t=Object.keys(e.structures).length===0,n=(...s)=>r=>t||s.includes(Ls(e,r)??"");return{structure:n("structure"),condition:n("condition"),exercise:n("exercise"),page:n("symptom","factor","tour")}}function dg(i,e){let t=(...a)=>({patch:{},problems:a}),n;try{n=JSON.parse(i)}catch(a){return t(`JSON: ${a instanceof Error?a.message:String(a)}`)}if(typeof n!="object"||n===null||Array.isArray(n)||!("version"in n))return t("state: expected an object with a version");let{patch:s,problems:r}=Ri(n);if(r.length>0)return t(...r);let o=ko(s,e);return o.length>0?t(...o.map(a=>`state: nothing is called ${JSON.stringify(a.slice(0,80))}`)):{patch:Object.fromEntries(Object.entries(s).filter(([a])=>!ax.includes(a))),problems:r}}function Fd(i){let e=Td(i,window.location.search,{camera:!0}),{origin:t,protocol:n,pathname:s,href:r}=window.location,o=n==="file:"?r.replace(/[?#].*$/,""):`${t}${s}`;return e?`${o}?${e}`:o}var hg={"app.loading":"Cargando la columna","app.loaded":"{done} de {total} MB","app.offline":"Se perdió la conexión con el servidor. Puedes seguir mirando y leyendo; lo que elijas se guarda.","app.online":"La conexión ha vuelto.","app.file-failed":"Una parte de la página no se pudo cargar: {reason}. Lo demás funciona.","app.no-words":"No se pudieron cargar los textos; solo se muestran las formas.","app.no-3d":"Este navegador no muestra 3D, así que ves una imagen. La lista, la búsqueda y las fichas funcionan igual.","app.no-picture":"Este navegador no muestra 3D. La lista, la búsqueda y las fichas funcionan igual.","app.3d-lost":"La vista 3D se detuvo y se está recuperando.","app.3d-failed":"No se pudo iniciar la vista 3D: {reason}. La lista, la búsqueda y las fichas funcionan igual.","app.unknown":"Este explorador no conoce «{value}» ({word}), así que se dejó fuera.","app.unknown-state":"No se pudo mostrar algo que se pidió: {reason}.","app.dismiss":"Quitar aviso","app.close":"Cerrar","app.more":"Más","top.layers":"Capas","top.theme":"Colores","top.theme.auto":"Como mi equipo","top.theme.light":"Claro","top.theme.dark":"Oscuro","top.register":"Palabras","top.register.plain":"Sencillas","top.register.clinical":"Clínicas","top.warning":"Señales de alarma","top.help":"Ayuda y teclas","top.language":"Idioma","top.language.draft":"borrador","search.label":"Buscar partes, problemas y ejercicios","search.placeholder":"Buscar: L4-L5, psoas, hernia …","search.none":"Nada encontrado para «{query}».","search.count":"{count} resultados","search.kind.structure":"Parte","search.kind.condition":"Problema","search.kind.exercise":"Ejercicio","search.kind.symptom":"Lo que sientes","search.kind.factor":"Vida diaria","search.kind.tour":"Recorrido","tree.label":"Todas las partes de la columna","tree.by-region":"Por zona","tree.by-layer":"Por capa","tree.arrange":"Ordenar la lista","tree.hide-panel":"Ocultar la lista","tree.show-panel":"Mostrar la lista","region.cervical":"Cuello","region.thoracic":"Espalda alta y media","region.lumbar":"Zona lumbar","region.sacral":"Sacro y cóccix","region.pelvis":"Pelvis y caderas","region.trunk":"Tronco","region.whole":"Toda la columna","layer.bones":"Huesos","layer.discs":"Discos","layer.joints":"Articulaciones","layer.ligaments":"Ligamentos y fascias","layer.nerves":"Nervios","layer.muscles":"Músculos","layer.spaces":"Aberturas y zonas","layer.show":"Ver","layer.ghost":"Atenuar","layer.hide":"Ocultar","view.label":"Modelo 3D de la columna","view.hint":"Las flechas giran; con Mayús van de una parte a otra. Más y menos acercan y alejan, Inicio vuelve al principio. La lista de partes dice lo mismo en palabras.","view.home":"Vista inicial","view.anterior":"Delante","view.posterior":"Detrás","view.left":"Lado izquierdo","view.right":"Lado derecho","view.superior":"Desde arriba","view.inferior":"Desde abajo","view.views":"Ver desde","view.zoom-in":"Acercar","view.zoom-out":"Alejar","view.fly":"Ir a ella","view.isolate":"Ver solo esta","view.isolate-off":"Volver a ver lo demás","view.ghost":"Ver a través","view.ghost-off":"Hacerla sólida","view.hide":"Ocultarla","view.unhide":"Mostrarla","view.show-all":"Mostrar como al principio","view.uncover":"Ocultar lo que está delante","view.names":"Nombres en la vista","view.undo":"Deshacer","view.redo":"Rehacer","view.above":"La de arriba","view.below":"La de abajo","cut.transverse":"A lo ancho","cut.coronal":"De lado a lado","cut.sagittal":"De delante atrás","cut.position":"{plane}: posición","cut.flip":"{plane}: quitar el otro lado","cut.help":"Un corte pasa por lo elegido. Muévalo aquí o por su asa en la vista.","view.cut":"Ver por dentro","view.apart":"Separar a lo largo de la columna","view.apart.value":"{count} por ciento","view.parallel":"Sin perspectiva","peel.label":"Quitar capas","peel.skin":"Lado de la piel","peel.bone":"Hueso","peel.usual":"Sin músculos, como siempre","peel.value":"{count} de {total} quitadas","peel.reset":"Como al principio","cut.title":"Cortes","many.title":"{count} partes elegidas","many.drop":"{label}: soltar","many.more":"y {count} más","many.fly":"Ir a todas","many.isolate":"Ver solo estas","many.ghost":"Ver a través de ellas","many.hide":"Ocultarlas","tools.label":"Elegir y marcar","tool.choose":"Girar y elegir","tool.box":"Elegir con un recuadro","tool.pin":"Poner chinchetas","tool.ink":"Dibujar encima","tool.distance":"Medir una distancia","tool.angle":"Medir un ángulo","tool.box.hint":"Arrastre un recuadro alrededor de lo que quiere elegir. Con Mayús se añade a lo elegido.","tool.pin.hint":"Pulse donde deba ir la chincheta.","tool.ink.hint":"Arrastre sobre una parte para dibujar en ella. Arrastre al lado para girar la vista.","tool.distance.hint":"Pulse dos lugares; se muestra la distancia entre ellos.","tool.angle.hint":"Pulse tres lugares; se muestra el ángulo del segundo.","tool.next":"Ahora pulse el lugar {n}.","tool.done":"Hecho","mark.list":"Marcas","mark.none":"Aquí aparecen chinchetas, dibujos y medidas.","mark.pin":"Chincheta {n}","mark.ink":"Dibujo {n}","mark.distance":"Distancia {n}","mark.angle":"Ángulo {n}","mark.mm":"{count} mm","mark.degrees":"{count}°","mark.note":"{mark}: nota","mark.placeholder":"Escriba una nota","mark.fly":"{mark}: ir a ella","mark.remove":"{mark}: quitar","mark.clear":"Quitar todas las marcas","mark.pin-chosen":"Poner una chincheta en la parte elegida","mark.unseen":"No se puso la chincheta porque la parte elegida no está a la vista. Vaya a ella u oculte lo que está delante.","mark.full":"No caben más marcas. Quite antes algunas.","share.title":"Compartir y guardar","share.address":"Dirección de esta vista","share.address.help":"Quien la abra verá lo que usted ve ahora.","share.address.marks":"Quien la abra verá lo que usted ve ahora, pero sin sus marcas, que no caben en una dirección. La vista completa, más abajo, las tiene.","share.address.notebook":"Una celda de cuaderno no tiene dirección propia. La vista completa, más abajo, se puede recuperar en cualquier celda.","share.copy-address":"Copiar la dirección","share.whole":"La vista completa","share.whole.help":"Todo lo que se ve, también sus marcas, como texto. Guárdelo o envíelo a alguien que lo recupere más abajo.","share.copy-whole":"Copiar la vista completa","share.save":"Guardarla en un archivo","share.copied":"Copiado","share.by-hand":"El navegador no permitió copiar. Seleccione el texto y cópielo a mano.","share.bring":"Recuperar una vista","share.paste":"Pegue aquí una vista completa","share.show":"Mostrarla","share.open-file":"Abrir un archivo","share.refused":"Esto no se puede mostrar, así que no se cambió nada:","share.restored":"La vista está como se guardó.","share.picture":"Imagen","share.picture.names":"Guardar con nombres","share.picture.plain":"Guardar sin nombres","menu.also":"Elegir esta también","menu.drop":"Soltar esta","menu.pin":"Poner aquí una chincheta","menu.next-to":"Qué hay a su lado","menu.next":"Al lado de {label}","help.key.walk-arrows":"en el modelo, ir a la parte de arriba, de abajo o del otro lado","help.key.pin":"en el modelo, poner una chincheta en la parte elegida","help.key.also":"elegir una más (en el modelo y en la lista; con el ratón, Mayús y clic)","spoken.many":"{count} partes elegidas. Última: {label}.","spoken.only-many":"Solo se ven {count} partes.","spoken.together":"Se vuelve a ver todo.","spoken.hidden":"Oculta: {label}.","spoken.ghosted":"Atenuada: {label}.","spoken.shown":"Visible: {label}.","spoken.changed":"Ha cambiado lo que se ve.","spoken.peel":"Capas quitadas: {count} de {total}.","spoken.peel.off":"Capas como siempre.","spoken.cut.on":"Corte: {plane}.","spoken.cut.off":"Fin del corte: {plane}.","spoken.apart":"Separado: {count} por ciento.","spoken.parallel":"Sin perspectiva.","spoken.perspective":"Con perspectiva.","spoken.labels.on":"Se ven los nombres.","spoken.labels.off":"No se ven los nombres.","spoken.marked":"{mark} en {label}.","spoken.noted":"Nota guardada.","spoken.unmarked":"Marca quitada. Quedan {count}.","spoken.tool":"Herramienta: {tool}.","spoken.step":"Paso {n}.","card.untranslated":"Esto se muestra en inglés porque aún no hay una traducción revisada.","card.region":"Ficha","card.tabs":"Sobre esta parte","card.does":"Qué hace","card.goes-with":"Qué puede ocurrir","card.helps":"Qué ayuda","card.more":"Más","card.attaches":"Dónde se sujeta","card.from":"Desde","card.to":"Hasta","card.nerve":"Qué nervio la sirve","card.roots":"Raíces nerviosas: {roots}","card.action":"Movimientos","card.root":"Qué hace esta raíz","card.root.skin":"Tacto","card.root.movement":"Fuerza","card.root.reflex":"Reflejo","card.root.leaves":"Salida","card.variation":"Diferencias entre personas","card.next":"A su lado","card.next.above":"Encima","card.next.below":"Debajo","card.next.between":"Está entre","card.next.touching":"Unidas aquí","card.next.attached":"Sujetas aquí","card.next.opposite":"Otro lado","card.parts":"Sus partes","card.latin":"Nombre en latín","card.also":"También se llama","card.picture":"En palabras","card.sources":"Fuentes","card.source.seen":"leída entera","card.source.part":"leída en parte","card.source.not read":"aún no leída","card.accuracy":"Sobre la forma","card.none.conditions":"Ningún problema de este explorador se relaciona con esta parte.","card.none.exercises":"Ningún ejercicio de este explorador se relaciona con esta parte. Moverte como te guste le viene bien.","card.no-shape":"Esta parte no tiene forma propia en el modelo.","card.worried":"¿Te preocupa algo? Mira las señales de alarma","cond.kind.condition":"Problema","cond.kind.variation":"Variación","cond.kind.factor":"Vida diaria","cond.kind.symptom":"Lo que puedes sentir","cond.also":"También se dice","cond.what":"Qué es","cond.common":"Qué tan común es sin dolor","cond.common.figure":"{count} de cada 100 personas","cond.common.age":"Edad","cond.common.at-age":"Unas {count} de cada 100 personas de {age} años sin dolor de espalda tienen esto.","cond.feel":"Lo que puedes sentir","cond.course":"Qué suele pasar","cond.helps":"Qué ayuda","cond.care":"Qué puede ofrecer la atención","cond.myths":"Lo que se dice y lo que se sabe","cond.myth":"Se dice","cond.fact":"Se sabe","cond.seek":"Cuándo pedir ayuda","cond.parts":"Dónde está","cond.place.site":"donde está","cond.place.affected":"puede notarlo","cond.place.cause":"puede influir","cond.place.context":"cerca","cond.place.works":"trabaja","cond.place.lengthens":"se alarga","cond.place.moves":"se mueve","cond.shape":"Sobre la imagen","cond.ask":"Preguntas que puedes hacer","cond.strength":"Qué se sabe","cond.may-go":"Qué puede acompañarlo","cond.often.common":"común","cond.often.less common":"menos común","cond.lit":"Sus partes se iluminan en el modelo; lo demás se atenúa.","ex.kind":"Ejercicio","ex.kind.tip":"Consejo","ex.steps":"Cómo se hace","ex.dose":"Cuánto","ex.easier":"Más fácil","ex.harder":"Más difícil","ex.stop":"Para si","ex.ask":"Pregunta antes si","ex.muscles":"Qué trabaja","ex.for":"Puede ayudar con","ex.evidence":"Qué se sabe de su efecto","tour.step":"Paso {n} de {total}","tour.next":"Siguiente","tour.previous":"Anterior","tour.question":"Con tus palabras","tour.answer":"Ver una forma de decirlo","tour.finish":"Cerrar el recorrido","tour.actions":"Qué puedes hacer ahora","welcome.title":"Mira, gira, pulsa","welcome.text":"Elige una parte para leer qué hace. Arrastra para girar; usa la rueda o dos dedos para acercarte.","welcome.start":"Por dónde empezar","welcome.tours":"Recorridos","welcome.conditions":"Problemas","welcome.symptoms":"Lo que puedes sentir","welcome.factors":"Vida diaria","welcome.exercises":"Ejercicios y consejos","sheet.card":"Ficha","sheet.list":"Lista","sheet.search":"Buscar","sheet.label":"Ficha, lista o búsqueda","sheet.bigger":"Agrandar la parte de abajo","sheet.smaller":"Reducir la parte de abajo","menu.label":"Qué hacer con {label}","menu.card":"Leer su ficha","help.title":"Ayuda","help.mouse":"Con ratón o con los dedos","help.keys":"Con el teclado","help.mouse.text":"Arrastra para girar. Usa la rueda o dos dedos para acercarte. Arrastra con el botón derecho o con dos dedos para mover. Pulsa una parte para elegirla; dos veces para ir a ella; al lado de la columna para soltarla.","help.key.search":"buscar","help.key.tab":"pasar de una parte de la página a otra","help.key.arrows":"girar el modelo o moverse por la lista","help.key.zoom":"acercar, alejar","help.key.home":"vista inicial","help.key.enter":"elegir lo que está en el centro de la vista o en la lista","help.key.space":"mostrar u ocultar lo elegido en la lista","help.key.views":"delante, detrás, izquierda, derecha, arriba, abajo (en el modelo)","help.key.walk":"elegir la parte de arriba o la de abajo","help.key.undo":"deshacer, rehacer","help.key.escape":"soltar lo elegido; cerrar","help.key.help":"esta ayuda","help.shortcuts":"Las teclas sueltas actúan en toda la página (/ ? [ ])","spoken.selected":"Elegido: {label}. {conditions}.","spoken.conditions.0":"Ningún problema","spoken.conditions.1":"1 problema","spoken.conditions.n":"{count} problemas","spoken.opened":"Abierto: {label}.","spoken.none":"Nada elegido.","spoken.only":"Solo se ve {label}.","spoken.all":"Se ve como al principio.","spoken.view":"Vista: {view}.","spoken.ready":"El modelo 3D está listo."};var fg={"app.name":"Spine Explorer","app.loading":"Loading the spine","app.loaded":"{done} of {total} MB","app.offline":"The connection to the server is lost. You can go on looking and reading; what you choose is kept.","app.online":"The connection is back.","app.file-failed":"A part of the page could not be loaded: {reason}. The rest works.","app.no-words":"The texts could not be loaded, so only the shapes are shown.","app.no-3d":"This browser shows no 3D, so you see a picture instead. The list, search and cards work as usual.","app.no-picture":"This browser shows no 3D. The list, search and cards work as usual.","app.3d-lost":"The 3D view stopped and is being brought back.","app.3d-failed":"The 3D view could not be started: {reason}. The list, search and cards work as usual.","app.unknown":"“{value}” is not something this explorer knows ({word}), so it was left out.","app.unknown-state":"Something asked for could not be shown: {reason}.","app.no-shape":"{label} has no shape of its own yet. Its card is open.","app.dismiss":"Dismiss","app.close":"Close","app.back":"Back","app.more":"More","skip.card":"Skip to the card","top.search":"Search","top.layers":"Layers","top.theme":"Colours","top.theme.auto":"As my device","top.theme.light":"Light","top.theme.dark":"Dark","top.register":"Words","top.register.plain":"Everyday","top.register.clinical":"Clinical","top.warning":"Warning signs","top.help":"Help and keys","search.label":"Search structures, conditions and exercises","search.placeholder":"Search: L4-L5, psoas, slipped disc …","search.none":"Nothing found for “{query}”.","search.count":"{count} results","search.kind.structure":"Part","search.kind.condition":"Condition","search.kind.exercise":"Exercise","search.kind.symptom":"What you feel","search.kind.factor":"Daily life","search.kind.tour":"Tour","tree.label":"All parts of the spine","tree.by-region":"By region","tree.by-layer":"By layer","tree.arrange":"Arrange the list","tree.shown":"shown","tree.hidden":"hidden","tree.hide-panel":"Hide the list","tree.show-panel":"Show the list","region.cervical":"Neck","region.thoracic":"Upper and middle back","region.lumbar":"Lower back","region.sacral":"Sacrum and tailbone","region.pelvis":"Pelvis and hips","region.trunk":"Trunk","region.whole":"Whole length","layer.bones":"Bones","layer.discs":"Discs","layer.joints":"Joints","layer.ligaments":"Ligaments and fascia","layer.nerves":"Nerves","layer.muscles":"Muscles","layer.spaces":"Openings and regions","layer.show":"Show","layer.ghost":"Fade","layer.hide":"Hide","view.label":"3D model of the spine","view.hint":"Arrow keys turn; with Shift they go from part to part. Plus and minus zoom, Home resets. The list of parts says the same in words.","view.home":"Start view","view.anterior":"Front","view.posterior":"Back","view.left":"Left side","view.right":"Right side","view.superior":"From above","view.inferior":"From below","view.views":"View from","view.zoom-in":"Zoom in","view.zoom-out":"Zoom out","view.fly":"Go to it","view.isolate":"Show only this","view.isolate-off":"Show the rest again","view.ghost":"See through it","view.ghost-off":"Make it solid","view.hide":"Hide it","view.unhide":"Show it","view.show-all":"Show as at the start","view.uncover":"Hide what is in front","view.names":"Names in the view","cut.transverse":"Across","cut.coronal":"From side to side","cut.sagittal":"From front to back","cut.position":"{plane}: position","cut.flip":"{plane}: take away the other side","cut.mm":"{count} mm","cut.help":"A cut goes through what is chosen. Move it here, or by its grip in the view.","view.undo":"Undo","view.redo":"Redo","view.above":"Next above","view.below":"Next below","view.cut":"See inside","view.apart":"Draw apart along the spine","view.apart.value":"{count} per cent","view.parallel":"No perspective","peel.label":"Take off coverings","peel.skin":"Skin side","peel.bone":"Bone","peel.usual":"Muscles are away as usual","peel.value":"{count} of {total} taken off","peel.reset":"As at the start","cut.title":"Cuts","many.title":"{count} parts chosen","many.drop":"{label}: let go","many.more":"and {count} more","many.fly":"Go to all of them","many.isolate":"Show only these","many.ghost":"See through them","many.hide":"Hide them","tools.label":"Choose and mark","tool.choose":"Turn and choose","tool.box":"Choose with a box","tool.pin":"Place pins","tool.ink":"Draw on it","tool.distance":"Measure a distance","tool.angle":"Measure an angle","tool.box.hint":"Drag a box round what you want to choose. With Shift it is added to what is chosen.","tool.pin.hint":"Press where the pin should go.","tool.ink.hint":"Drag over a part to draw on it. Drag beside it to turn the view.","tool.distance.hint":"Press two places; the distance between them is shown.","tool.angle.hint":"Press three places; the angle at the second is shown.","tool.next":"Now press place {n}.","tool.done":"Done","mark.list":"Marks","mark.none":"Pins, drawings and measures are listed here.","mark.pin":"Pin {n}","mark.ink":"Drawing {n}","mark.distance":"Distance {n}","mark.angle":"Angle {n}","mark.mm":"{count} mm","mark.degrees":"{count}°","mark.note":"{mark}: note","mark.placeholder":"Write a note","mark.fly":"{mark}: go to it","mark.remove":"{mark}: remove","mark.clear":"Remove all marks","mark.pin-chosen":"Pin the chosen part","mark.unseen":"No pin was placed, because the chosen part is not in sight. Go to it, or hide what is in front.","mark.full":"There are as many marks as can be kept. Remove some first.","share.title":"Share and keep","share.address":"Address of this view","share.address.help":"Whoever opens it sees what you see now.","share.address.marks":"Whoever opens it sees what you see now, but without your marks, which do not fit into an address. The whole view below has them.","share.address.notebook":"A notebook cell has no address of its own. The whole view below can be brought back in any cell.","share.copy-address":"Copy the address","share.whole":"The whole view","share.whole.help":"Everything that is seen, your marks too, as text. Keep it, or send it to someone who brings it back below.","share.copy-whole":"Copy the whole view","share.save":"Save it as a file","share.copied":"Copied","share.by-hand":"The browser did not allow copying. Mark the text and copy it by hand.","share.bring":"Bring a view back","share.paste":"Paste a whole view here","share.show":"Show it","share.open-file":"Open a file","share.refused":"This cannot be shown, so nothing was changed:","share.restored":"The view is as it was kept.","share.picture":"Picture","share.picture.names":"Save with names","share.picture.plain":"Save without names","menu.also":"Choose this too","menu.drop":"Let go of this","menu.pin":"Put a pin here","menu.next-to":"What is next to this","menu.next":"Next to {label}","help.key.walk-arrows":"in the model, go to the part above, below or across","help.key.pin":"in the model, pin the chosen part","help.key.also":"choose one more (in the model and the list; with the mouse, Shift and click)","spoken.many":"{count} parts chosen. Last: {label}.","spoken.only-many":"Only {count} parts are shown.","spoken.together":"Everything is shown again.","spoken.hidden":"Hidden: {label}.","spoken.ghosted":"Faded: {label}.","spoken.shown":"Shown: {label}.","spoken.changed":"What is shown has changed.","spoken.peel":"Coverings taken off: {count} of {total}.","spoken.peel.off":"Coverings as usual.","spoken.cut.on":"Cut: {plane}.","spoken.cut.off":"Cut ended: {plane}.","spoken.apart":"Drawn apart: {count} per cent.","spoken.parallel":"Without perspective.","spoken.perspective":"With perspective.","spoken.labels.on":"Names are shown.","spoken.labels.off":"Names are hidden.","spoken.marked":"{mark} on {label}.","spoken.noted":"Note kept.","spoken.unmarked":"Mark removed. Marks left: {count}.","spoken.tool":"Tool: {tool}.","spoken.step":"Step {n}.","card.untranslated":"This is shown in English, because no checked translation is there yet.","top.language":"Language","top.language.draft":"draft translation","card.region":"Card","card.tabs":"About this part","card.does":"What it does","card.goes-with":"What can go with it","card.helps":"What helps","card.more":"More","card.attaches":"Where it attaches","card.from":"From","card.to":"To","card.nerve":"What supplies it","card.roots":"Nerve roots: {roots}","card.action":"Movements","card.root":"What this nerve root does","card.root.skin":"Feeling","card.root.movement":"Strength","card.root.reflex":"Reflex","card.root.leaves":"Way out","card.variation":"How people differ","card.next":"Next to it","card.next.above":"Above","card.next.below":"Below","card.next.between":"Lies between","card.next.touching":"Joined here","card.next.attached":"Attached here","card.next.opposite":"Other side","card.parts":"Its parts","card.part-of":"Part of","card.latin":"Latin name","card.also":"Also called","card.picture":"In words","card.sources":"Sources","card.source.seen":"read in full","card.source.part":"read in part","card.source.not read":"not read yet","card.accuracy":"About the shape","accuracy.scan":"Made from a scan","accuracy.atlas":"Made from published measurements","accuracy.schematic":"Drawn as a sketch from its attachments","card.none.conditions":"No condition in this explorer is tied to this part.","card.none.exercises":"No exercise in this explorer is tied to this part. Moving in a way you enjoy is good for all of it.","card.no-shape":"This part has no shape of its own in the model.","card.worried":"Worried? See the warning signs","cond.kind.condition":"Condition","cond.kind.variation":"Variation","cond.kind.red-flag":"Needs quick help","cond.kind.factor":"Daily life","cond.kind.symptom":"What you may feel","cond.also":"People also say","cond.what":"What it is","cond.common":"How common it is without pain","cond.common.figure":"{count} in 100 people","cond.common.age":"Age","cond.common.at-age":"About {count} in 100 people aged {age} who have no back pain show this.","cond.common.with":"show it","cond.common.without":"do not","cond.feel":"What you may feel","cond.course":"What usually happens","cond.helps":"What helps","cond.care":"What care can offer","cond.myths":"Often said, and what is known","cond.myth":"Often said","cond.fact":"What is known","cond.seek":"When to get help","cond.parts":"Where it is","cond.place.site":"where it is","cond.place.affected":"may be affected","cond.place.cause":"may play a part","cond.place.context":"nearby","cond.place.works":"works","cond.place.lengthens":"lengthens","cond.place.moves":"moves","cond.shape":"About the picture","cond.ask":"Questions you could ask","cond.strength":"What is known","cond.may-go":"What can go with it","cond.often.common":"common","cond.often.less common":"less common","cond.often.rare, urgent":"rare, urgent","cond.lit":"Its parts are lit in the model; the rest is faded.","grade.A":"Strong agreement","grade.B":"Good support","grade.C":"Mixed evidence","grade.D":"Common practice, little research","ex.kind":"Exercise","ex.kind.tip":"Tip","ex.steps":"How to do it","ex.dose":"How much","ex.easier":"Easier","ex.harder":"Harder","ex.stop":"Stop if","ex.ask":"Ask first if","ex.muscles":"What it works on","ex.for":"Can help with","ex.evidence":"How well it is known to work","ex.equipment":"You need","flags.title":"Warning signs: when to get help","flags.intro":"Most people with one warning sign do not have a serious disease. If a sign fits you, take the step it names, to be safe.","flags.emergency-now":"Emergency: go now","flags.urgent-same-day":"Urgent: the same day","flags.prompt-days":"Soon: within days","flags.routine":"When you can","flags.do":"What to do","flags.emergency":"Emergency","flags.urgent":"Urgent advice","flags.clinician":"Otherwise","flags.missing":"The warning signs could not be loaded. Get help at once if you are numb between the legs, cannot control bladder or bowel, have weak legs that get worse, or have had a bad fall.","tour.step":"Step {n} of {total}","tour.next":"Next","tour.previous":"Previous","tour.question":"In your own words","tour.answer":"Show one way to say it","tour.finish":"Close the tour","tour.actions":"What you can do now","tour.minutes":"about {count} min","welcome.title":"Look, turn, click","welcome.text":"Choose any part to read what it does. Drag to turn, scroll or pinch to come nearer.","welcome.start":"Good places to start","welcome.tours":"Guided tours","welcome.conditions":"Conditions","welcome.symptoms":"What you may feel","welcome.factors":"Daily life","welcome.exercises":"Exercises and tips","sheet.card":"Card","sheet.list":"List","sheet.search":"Search","sheet.label":"Card, list or search","sheet.bigger":"Make the lower part bigger","sheet.smaller":"Make the lower part smaller","menu.label":"What to do with {label}","menu.card":"Read its card","help.title":"Help","help.mouse":"By mouse or touch","help.keys":"By keyboard","help.mouse.text":"Drag to turn. Scroll or pinch to zoom. Drag with the right button or two fingers to move. Click or tap a part to choose it; double-click to go to it; click beside the spine to let go.","help.key.search":"search","help.key.tab":"move between the parts of the page","help.key.arrows":"turn the model, or move in the list","help.key.zoom":"zoom in, zoom out","help.key.home":"start view","help.key.enter":"choose what is in the middle of the view, or the current item of the list","help.key.space":"show or hide the current item of the list","help.key.views":"front, back, left, right, above, below (in the model)","help.key.walk":"choose the next part above, below","help.key.undo":"undo, redo","help.key.escape":"let go of what is chosen; close","help.shortcuts":"Single keys act anywhere on the page (/ ? [ ])","help.key.help":"this help","spoken.selected":"Selected: {label}. {conditions}.","spoken.conditions.0":"No conditions","spoken.conditions.1":"1 condition","spoken.conditions.n":"{count} conditions","spoken.opened":"Opened: {label}.","spoken.none":"Nothing selected.","spoken.only":"Only {label} is shown.","spoken.all":"Shown as at the start.","spoken.view":"View: {view}.","spoken.ready":"The 3D model is ready."},lx={es:hg};function pg(i,e="en"){let t=lx[e.split("-")[0]??""]??{};return(n,s={})=>((Object.hasOwn(i,n)?i[n]:void 0)??t[n]??fg[n]).replace(/\{(\w+)\}/g,(o,a)=>a in s?String(s[a]):o)}function qt(i,e,t){let n=`${e}.${t}`;return n in fg?i(n):t}function cx({patch:i,after:e},t,n){if(!("selected"in i)&&!("also"in i))return null;let{selected:s}=e;if(s===null)return n("spoken.none");let r=t.catalogue.peek(),o=yt(r,s);if(e.also.length>0)return n("spoken.many",{count:rn(e).length,label:o});let a=r.structures[s]?.conditions?.length??0,l=a===0?n("spoken.conditions.0"):a===1?n("spoken.conditions.1"):n("spoken.conditions.n",{count:a});return n("spoken.selected",{label:o,conditions:l})}function ux({patch:i,before:e},t,n){let s=i.exercise??i.condition;return s!=null?n("spoken.opened",{label:yt(t.catalogue.peek(),s)}):i.page?i.page.id===e.page?.id?n("spoken.step",{n:i.page.step+1}):n("spoken.opened",{label:yt(t.catalogue.peek(),i.page.id)}):null}function dx({patch:i,before:e},t,n){if(!i.visibility)return null;let s=Object.entries(i.visibility).filter(([u,h])=>e.visibility[u]!==h),[r]=s;if(r===void 0)return Object.keys(i.visibility).length===0?n("spoken.all"):n("spoken.changed");if(s.length>1)return n("spoken.changed");let[o,a]=r,l=o.startsWith("layer:")?o.slice(6):null,c=l===null?yt(t.catalogue.peek(),o):qt(n,"layer",l);return n(a==="hide"?"spoken.hidden":a==="ghost"?"spoken.ghosted":"spoken.shown",{label:c})}function hx({patch:i},e,t){if(!i.isolate)return null;let[n]=i.isolate;return n===void 0?t("spoken.together"):i.isolate.length>1?t("spoken.only-many",{count:i.isolate.length}):t("spoken.only",{label:yt(e.catalogue.peek(),n)})}function fx({patch:i,before:e,after:t},n,s){if(!i.cuts)return null;let r=Cn.find(o=>o in e.cuts!=o in t.cuts);return r===void 0?null:s(r in t.cuts?"spoken.cut.on":"spoken.cut.off",{plane:s(`cut.${r}`)})}function px({patch:i,before:e,after:t},n,s){if(!i.marks)return null;let r=t.marks.find(({id:a})=>!e.marks.some(l=>l.id===a)),[o]=r?.at??[];if(r&&o){let a=s(`mark.${r.kind}`,{n:pr(t.marks,r)});return s("spoken.marked",{mark:a,label:yt(n.catalogue.peek(),o.id)})}return t.marks.length<e.marks.length?s("spoken.unmarked",{count:t.marks.length}):s("spoken.noted")}function mx({patch:i},e,t){return i.peel!==void 0?i.peel===null?t("spoken.peel.off"):t("spoken.peel",{count:i.peel,total:ts}):i.explode!==void 0?t("spoken.apart",{count:Math.round(i.explode*100)}):i.projection!==void 0?t(`spoken.${i.projection}`):i.labels!==void 0?t(i.labels?"spoken.labels.on":"spoken.labels.off"):i.view==null?null:t("spoken.view",{view:t(`view.${i.view}`)})}var gx=[ux,px,hx,dx,cx,fx,mx];function bx(i,e,t){let n=gx.map(s=>s(i,e,t)).filter(s=>s!==null);return i.patch.selected===null&&n.length>1?n.filter(s=>s!==t("spoken.none")):n}function mg(i,e){i.onChange(n=>{let s=e(),r=bx(n,i,s);r.length>0&&(i.spoken.value=r.join(" "))});let t=i.tool.peek();return Wt(()=>{let n=i.tool.value;n!==t&&(i.spoken.value=e()("spoken.tool",{tool:e()(`tool.${n}`)})),t=n})}var _x=i=>[...i.attachments?.proximal??[],...i.attachments?.distal??[]].flatMap(({id:e})=>e?[e]:[]);function Ud(i,e,t){let n=i.get(e);n?n.push(t):i.set(e,[t])}function yx(i){let e=new Map;for(let[t,{kind:n,between:s}]of Object.entries(i))n==="disc"&&s?.[0]&&e.set(s[0],t);return Object.entries(i).filter(([,t])=>t.kind==="bone"&&t.side===null&&t.level!==null&&t.solid).flatMap(([t])=>[t,e.get(t)].filter(n=>n!==void 0))}function vx(i,e){let t=new Map,n=new Map;for(let[s,{kind:r,side:o,level:a,layer:l}]of Object.entries(i)){if(a===null||e.has(s))continue;let c=`${r}|${o}|${l}`,u=n.get(`${c}|${a}`)??0;n.set(`${c}|${a}`,u+1),Ud(t,`${c}|${u}`,s)}return[...t.values()]}function xx(i,e){let t=i[e];return!t?.side||t.parent===null?null:i[t.parent]?.members.find(n=>n!==e&&i[n]?.side)??null}function gg(i){let e=yx(i),t=[e,...vx(i,new Set(e))],n=new Map(t.flatMap(c=>c.map((u,h)=>[u,{walk:c,index:h}]))),s=new Map,r=new Map;for(let[c,u]of Object.entries(i))if(!(u.side!==null&&u.kind!=="muscle")){for(let h of u.between??[])Ud(s,h,c);if(u.side===null)for(let h of _x(u))Ud(r,h,c)}let o=Object.keys(i).length===0,a=(c,u=new Set)=>{let h=i[c];return!h&&o?[c]:!h||u.has(c)?[]:h.solid?[c]:h.members.flatMap(d=>a(d,new Set([...u,c])))};return{pieces:c=>a(c),ancestors:c=>{let u=[];for(let h=i[c]?.parent??null;h!==null&&!u.includes(h);h=i[h]?.parent??null)u.unshift(h);return u},neighbours(c){let u=n.get(c);return{above:u?.walk[u.index-1]??null,below:u?.walk[u.index+1]??null,between:i[c]?.between??[],touching:s.get(c)??[],attached:r.get(c)??[],opposite:xx(i,c)}},solids:Object.keys(i).filter(c=>i[c]?.solid),layers:[...new Set(Object.values(i).flatMap(({layer:c})=>c===null?[]:[c]))]}}var Sx=({selected:i,also:e,condition:t,exercise:n,page:s,isolate:r,peel:o,visibility:a})=>JSON.stringify([i,e,t,n,s,r,o,a]);function bg(i={},e=!0){let t=nt({...ii,...i}),n=nt(Ed),s=Gt(()=>gg(n.value.structures)),r=nt([]),o=new Set,a=[],l=0,c=globalThis.matchMedia?.("(prefers-color-scheme: dark)"),u=nt(c?.matches??!1),h=f=>{u.value=f.matches};c?.addEventListener("change",h);let d=Gt(()=>Sx(t.value));return{state:t,catalogue:n,kin:s,drawn:Gt(()=>(d.value,Pm(t.peek(),n.value,s.value))),shapes:nt(new Set),hover:nt(null),menu:nt(null),pointed:nt(null),tool:nt("choose"),begun:nt([]),shownMark:nt(null),full:nt(!1),region:nt(null),shortcuts:nt(!0),roomy:nt(!0),covered:nt({left:0,right:0}),notices:r,online:nt(!0),interrupted:nt(!1),progress:nt({loaded:0,total:0,done:!1}),stage:nt("loading"),dialog:nt(null),spoken:nt(""),dark:Gt(()=>t.value.theme==="auto"?u.value:t.value.theme==="dark"),ownsPage:e,update(f,b="user"){let y=t.peek(),m=rl(y,f);if(Object.keys(m).length===0)return;let p={...y,...m};if(t.value=p,a.push({patch:m,asks:_=>_ in f,consequence:a.length>0,origin:b,before:y,after:p}),!(a.length>1))try{for(let _=a[0];_!==void 0;_=a[0]){for(let x of[...o])x(_);a.shift()}}finally{a.length=0}},onChange(f){return o.add(f),()=>o.delete(f)},notify(f,b){r.peek().some(y=>y.text===b)||(r.value=[...r.peek(),{id:++l,level:f,text:b}])},dismiss(f){r.value=r.peek().filter(b=>b.id!==f)},dispose(){c?.removeEventListener("change",h),o.clear()}}}function _g(i,e,t,n){let s=0,r={...ii,...Ri(i.state).patch},o=()=>i.send({type:"hello",state:e.state.peek(),webgl:n()});e.onChange(({patch:a,origin:l})=>{l!=="python"&&(r={...r,...a},i.send({type:"state",seq:++s,patch:a}))}),i.onState(a=>{let{patch:l,problems:c}=Ri(a);for(let h of c)t(h);let u=rl(r,l);r={...r,...l},e.update(u,"python")}),i.onMessage(a=>{a.type==="notice"?e.notify(a.level,a.text):a.type==="content-error"&&e.notify("error",a.text)}),i.onConnection(a=>{e.online.value=a,a&&o()}),o()}var Bd=Jp(null);function re(){let i=om(Bd);if(i===null)throw new Error("ExplorerContext: expected a provider above this component");return i}var ne=()=>re().words.value;function gn(){let i=re().store.state.value.register;return e=>ks(e,i)}var wx=Symbol.for("pv"),Mx=0;function g(i,e,t,n,s,r){e||(e={});var o,a,l=e;if("ref"in l&&typeof i!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:i,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:wx,__v:--Mx,__i:-1,__u:0};return(s||r)&&(c.__source=s,c.__self=r),st.vnode&&st.vnode(c),c}var Tx={search:"M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20",home:"M4 11.5 12 5l8 6.5M6.5 10v9h11v-9",plus:"M12 5v14M5 12h14",minus:"M5 12h14",close:"M6 6l12 12M18 6 6 18",check:"M5.5 12.5 10 17l8.5-10",right:"M9 5l7 7-7 7",left:"M15 5l-7 7 7 7",up:"M5 15l7-7 7 7",down:"M5 9l7 7 7-7",layers:"M12 4 3.5 8.5 12 13l8.5-4.5zM4 13l8 4.2 8-4.2M4 17l8 4.2 8-4.2",sun:"M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2.2M12 19.3v2.2M2.5 12h2.2M19.3 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M5.3 18.7l1.5-1.5M17.2 6.8l1.5-1.5",moon:"M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z",auto:"M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 4v16M12 8h5.5M12 12h8M12 16h5.5",warning:"M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3",help:"M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.4 9.6a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 2M12 17v.3",eye:"M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z",eyeOff:"M4 4l16 16M9.5 6.2A9 9 0 0 1 12 5.8c6 0 9.5 6.2 9.5 6.2a17 17 0 0 1-3 3.7M6 7.7A17 17 0 0 0 2.5 12s3.5 6.2 9.5 6.2c1.3 0 2.5-.3 3.5-.7",ghost:"M12 4a8 8 0 0 1 8 8M20 12a8 8 0 0 1-2.3 5.7M14.5 19.6a8 8 0 0 1-5 0M6.3 17.7A8 8 0 0 1 4 12M4 12a8 8 0 0 1 2.3-5.7M8.7 4.7A8 8 0 0 1 12 4M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",target:"M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 2.5V7M12 17v4.5M2.5 12H7M17 12h4.5",isolate:"M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",all:"M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z",undo:"M9 5 4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10h-3",redo:"M15 5l4.5 4.5L15 14M19 9.5h-9a5 5 0 0 0 0 10h3",list:"M4 6.5h.3M4 12h.3M4 17.5h.3M8 6.5h12M8 12h12M8 17.5h12",card:"M4 5h16v14H4zM7.5 9h9M7.5 12.5h9M7.5 16h5",panel:"M4 5h16v14H4zM9.5 5v14",play:"M8 5.5v13l10.5-6.5z",uncover:"M3.5 8.5h9v9h-9zM16 5.5h4.5V10M20.5 5.5l-5.5 5.5M15.5 14.5v3M15.5 20.5h.3",cut:"M12 3.5 4.5 7.5v9l7.5 4 7.5-4v-9zM2 14.5l20-5M4.5 7.5l7.5 3.5",camera:"M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6z",swap:"M7 4.5 3.5 8 7 11.5M3.5 8h13M17 12.5l3.5 3.5-3.5 3.5M20.5 16h-13",name:"M4 12 11 5h8.5v8.5l-7 7zM15.5 9h.3",link:"M13.5 5H19v5.5M19 5l-8.5 8.5M16.5 13.5V19H5V7.5h5.5",cube:"M12 3.5 4.5 7.5v9l7.5 4 7.5-4v-9zM4.5 7.5 12 11.6l7.5-4.1M12 11.6v8.9",hand:"M7 4.5l11 7.5-5 1.2 2.8 5.3-2.3 1.2-2.8-5.3L7 18z",box:"M4 8V4h4M11 4h2M16 4h4v4M20 11v2M20 16v4h-4M13 20h-2M8 20H4v-4M4 13v-2",pin:"M12 21s-6-6.3-6-11a6 6 0 0 1 12 0c0 4.7-6 11-6 11zM12 7.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z",pen:"M4 20l1.2-4.6L16 4.6l3.4 3.4L8.6 18.8zM13.8 6.8l3.4 3.4",ruler:"M3 16 16 3l5 5L8 21zM7 12l2 2M10 9l3 3M13 6l2 2",angle:"M5 4v15h15M5 11a8 8 0 0 1 8 8",bin:"M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13M10.5 10.5v6M13.5 10.5v6",share:"M12 15V4M8 7.5 12 4l4 3.5M6 11H4.5v9h15v-9H18",copy:"M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4",save:"M12 4v11M8 11.5l4 3.5 4-3.5M4.5 15v5h15v-5"};function Fe({name:i}){return g("svg",{class:"icon",viewBox:"0 0 24 24",width:"24",height:"24","aria-hidden":"true",focusable:"false",children:g("path",{d:Tx[i]})})}function yg(){return g("svg",{class:"mark",viewBox:"0 0 32 32",width:"32",height:"32","aria-hidden":"true",focusable:"false",children:[g("rect",{x:"10.5",y:"3.5",width:"13",height:"6.5",rx:"2.6"}),g("rect",{x:"8",y:"12.5",width:"14",height:"7",rx:"2.8"}),g("rect",{x:"9.5",y:"22",width:"15",height:"7",rx:"2.8"}),g("path",{d:"M24 6.8h3.5M22.5 16h4M25 25.5h3.5"})]})}function at(i){return g("section",{class:"section","data-testid":i.testId,children:[g("h3",{children:i.title}),i.children]})}function mt({text:i,lead:e=!1}){let t=gn()(i);return t===""?null:g("p",{class:e?"lead":void 0,children:t})}function Ue(i){return g("button",{type:"button",class:`icon-button ${i.className??""}`,"aria-label":i.showLabel?void 0:i.label,title:i.showLabel?void 0:i.label,"aria-pressed":i.pressed,"aria-expanded":i.expanded,disabled:i.disabled,"data-testid":i.testId,onClick:i.onClick,children:[g(Fe,{name:i.icon}),i.showLabel&&g("span",{children:i.label})]})}function zd(){let{store:i,actions:e}=re();return t=>{let n=Ls(i.catalogue.peek(),t);n==="structure"?e.select(t,{fly:!0}):n==="condition"?e.openCondition(t):n==="exercise"?e.openExercise(t):n!==null&&e.openPage({kind:n,id:t,step:0})}}function gr({id:i,note:e}){let{store:t}=re(),n=zd(),s=Ls(t.catalogue.value,i),r=o=>{s==="structure"&&(t.pointed.value=o?i:null)};return g("button",{type:"button",class:`open open-${s??"none"}`,"data-id":i,"data-testid":`open-${s??"none"}`,disabled:s===null,onClick:()=>n(i),onMouseEnter:()=>r(!0),onMouseLeave:()=>r(!1),onFocus:()=>r(!0),onBlur:()=>r(!1),children:[g("span",{class:"open-label",children:yt(t.catalogue.value,i)}),e&&g("span",{class:"open-note",children:e}),g(Fe,{name:"right"})]})}function Rn(i){return g("ul",{class:"open-list","data-testid":i.testId,children:i.ids.map(e=>g("li",{children:g(gr,{id:e})},e))})}function fl({places:i}){let e=ne();return g("ul",{class:"open-list","data-testid":"places",children:i.map(({id:t,role:n})=>g("li",{children:g(gr,{id:t,note:n&&qt(e,"cond.place",n)})},t))})}function ns({grade:i}){let{store:e}=re(),t=ne(),n=gn(),s=i?"DCBA".indexOf(i)+1:0;if(!i||s===0)return null;let r=n(e.catalogue.value.grades[i])||qt(t,"grade",i);return g("p",{class:"grade","data-testid":"grade",children:[g("svg",{viewBox:"0 0 22 12",width:"22",height:"12","aria-hidden":"true",children:[1,2,3,4].map(o=>g("rect",{class:o<=s?"on":"off",x:o*5.5-5,y:12-o*3,width:"4",height:o*3},o))}),r]})}function br({myths:i}){let e=ne(),{store:t}=re(),n=t.state.value.register;return i?.length?g(at,{title:e("cond.myths"),testId:"myths",children:i.map(({myth:s,fact:r})=>g("dl",{class:"myth",children:[g("dt",{children:e("cond.myth")}),g("dd",{class:"said",children:["“",ks(s,n),"”"]}),g("dt",{children:e("cond.fact")}),g("dd",{children:ks(r,n)})]},ks(s,n)))}):null}function jn({ids:i}){let{store:e}=re(),t=ne();return i?.length?g("details",{class:"sources","data-testid":"sources",children:[g("summary",{children:[t("card.sources")," (",i.length,")"]}),g("ol",{children:i.map(n=>{let s=e.catalogue.value.sources[n];if(!s)return g("li",{children:n},n);let r=s.doi?`https://doi.org/${s.doi}`:s.url;return g("li",{children:[s.citation,s.check&&g("span",{class:"checked",children:[" (",qt(t,"card.source",s.check),")"]})," ",r&&/^https:\/\//.test(r)&&g("a",{href:r,target:"_blank",rel:"noopener noreferrer",children:[r.replace(/^https:\/\/(www\.)?/,""),g(Fe,{name:"link"})]})]},n)})})]}):null}function Pn({where:i}){let{store:e}=re(),t=gn(),{notices:n,language:s}=e.catalogue.value,r=i==="card"&&s!=="en"?["card","start"]:[i],o=Object.values(n).filter(({shown:a})=>a?.some(l=>r.includes(l))).map(a=>t(a));return o.length===0?null:g("div",{class:"standing","data-testid":"disclaimer",children:o.map(a=>g("p",{children:a},a))})}var Vd=12;function vg(){let{store:i,actions:e}=re(),t=ne(),{also:n}=i.state.value;if(n.length===0)return null;let s=rn(i.state.value);return g("section",{class:"also-chosen","aria-label":t("many.title",{count:s.length}),"data-testid":"also-chosen",children:[g("p",{class:"kind",children:t("many.title",{count:s.length})}),g("ul",{class:"chips",children:[n.slice(0,Vd).map(r=>g("li",{children:g("button",{type:"button",class:"chip","data-id":r,"aria-label":t("many.drop",{label:yt(i.catalogue.value,r)}),onClick:()=>e.selectAlso([r]),children:[yt(i.catalogue.value,r),g(Fe,{name:"close"})]})},r)),n.length>Vd&&g("li",{class:"quiet",children:t("many.more",{count:n.length-Vd})})]}),g("div",{class:"card-actions",role:"group","aria-label":t("many.title",{count:s.length}),children:[g(Ue,{icon:"target",label:t("many.fly"),onClick:()=>e.flyTo(s),testId:"many-fly"}),g(Ue,{icon:"isolate",label:t("many.isolate"),onClick:()=>e.isolate(s),testId:"many-isolate"}),g(Ue,{icon:"ghost",label:t("many.ghost"),onClick:()=>e.setVisible(s,"ghost"),testId:"many-ghost"}),g(Ue,{icon:"eyeOff",label:t("many.hide"),onClick:()=>e.hide(s),testId:"many-hide"})]})]})}var Hd=20,Gd=10,xg=18;function Ex({index:i,filled:e}){let t=i%Hd*Gd+Gd/2,n=Math.floor(i/Hd)*xg;return g("g",{class:e?"person filled":"person",children:[g("circle",{cx:t,cy:n+4,r:"2.5"}),g("path",{d:`M${t-3.2} ${n+16}v-4.8a3.2 3.2 0 0 1 6.4 0v4.8z`})]})}function Ax({count:i,label:e}){return g("svg",{class:"people",viewBox:`-1 0 ${Hd*Gd+2} ${5*xg}`,role:"img","aria-label":e,"data-count":i,children:Array.from({length:100},(t,n)=>g(Ex,{index:n,filled:n<i},n))})}function Cx(i){let e=ne();return i.by_age?.length?i.by_age.map(({age:t,percent:n})=>{let s=Math.round(n);return{name:String(t),count:s,sentence:e("cond.common.at-age",{count:s,age:t})}}):(i.numbers??[]).filter(({unit:t="%",value:n})=>t==="%"&&n>=0&&n<=100).map(({label:t="",value:n,population:s})=>{let r=Math.round(n),o=e("cond.common.figure",{count:r}),a=s?.includes(t)?[s]:[t,s];return{name:t,count:r,sentence:[o,...a].filter(Boolean).join(", ")}})}function Sg({claim:i}){let e=ne(),t=Cx(i),[n,s]=ct(Math.max(0,Math.floor((t.length-1)/2))),r=t[Math.min(n,t.length-1)],o=!!i.by_age?.length;return g("section",{class:"section common","data-testid":"how-common",children:[g("h3",{children:e("cond.common")}),t.length>1&&g("div",{class:o?"segments":"segments stacked",role:"group","aria-label":e(o?"cond.common.age":"cond.common"),children:[o&&g("span",{class:"segments-label",children:e("cond.common.age")}),t.map(({name:a},l)=>g("button",{type:"button","aria-pressed":l===n,onClick:()=>s(l),children:a},a))]}),r&&g("figure",{children:[g(Ax,{count:r.count,label:r.sentence}),g("figcaption",{"aria-live":"polite",children:r.sentence})]}),g(mt,{text:i.text}),g(mt,{text:i.caution}),g(ns,{grade:i.grade}),g(jn,{ids:i.sources})]})}function _r(i){let{store:e}=re(),t=ne(),n=pt(null),s=e.dialog.value===i.name;_t(()=>{let o=n.current;o&&(s&&!o.open&&o.showModal(),!s&&o.open&&o.close())},[s]);let r=()=>{e.dialog.peek()===i.name&&(e.dialog.value=null)};return g("dialog",{ref:n,class:`dialog dialog-${i.name}`,"aria-label":i.title,"data-testid":`dialog-${i.name}`,onClose:r,onClick:o=>o.target===n.current&&r(),onKeyDown:o=>o.stopPropagation(),children:s&&g("div",{class:"dialog-inner",children:[g("div",{class:"dialog-head",children:[g("h2",{children:i.title}),g(Ue,{icon:"close",label:t("app.close"),onClick:r,testId:"dialog-close"})]}),g("div",{class:"dialog-body",tabIndex:0,role:"region","aria-label":i.title,children:i.children})]})})}var wg=["emergency-now","urgent-same-day","prompt-days","routine"];function Rx({set:i}){let e=ne(),t=gn();return g("section",{class:`flags flags-${i.level}`,lang:"en","data-testid":"flag-set",children:[g("h3",{children:i.label}),i.level&&g("p",{class:"flags-level",children:[g(Fe,{name:"warning"}),qt(e,"flags",i.level)]}),g("ul",{class:"plain",children:i.signs.map(n=>g("li",{children:t(n)},t(n)))}),i.action&&g("p",{class:"flags-do",children:[g("strong",{children:[e("flags.do"),":"]})," ",t(i.action)]}),g(mt,{text:i.reassurance}),g(jn,{ids:i.sources})]})}function pl({ids:i}){let{store:e}=re(),n=i.flatMap(s=>e.catalogue.value.redflags[s]??[]).toSorted((s,r)=>wg.indexOf(s.level??"")-wg.indexOf(r.level??""));return g(Mt,{children:n.map(s=>g(Rx,{set:s},s.label))})}function Px(){let{store:i}=re(),e=ne();return g("button",{type:"button",class:"button warning",onClick:()=>i.dialog.value="warning","data-testid":"worried",children:[g(Fe,{name:"warning"}),e("card.worried")]})}function Mg({seek:i}){let{store:e}=re(),t=ne(),n=(i?.sets??[]).filter(s=>s in e.catalogue.value.redflags);return g(at,{title:t("cond.seek"),testId:"seek-help",children:[g(mt,{text:i?.text??i?.not_applicable}),n.length>0&&g("details",{class:"flag-details",children:[g("summary",{children:n.map(s=>e.catalogue.value.redflags[s]?.label).join(" · ")}),g(pl,{ids:n})]}),g(Px,{})]})}function Ix(){let{store:i}=re(),e=ne(),t=Object.values(i.catalogue.value.services);return t.length===0?null:g("ul",{class:"services","data-testid":"services",children:t.map(({label:n,emergency:s,urgent:r,clinician:o})=>g("li",{children:[g("strong",{children:n}),g("dl",{children:[g("dt",{children:e("flags.emergency")}),g("dd",{children:s}),g("dt",{children:e("flags.urgent")}),g("dd",{children:r}),g("dt",{children:e("flags.clinician")}),g("dd",{children:o})]})]},n))})}function Tg(){let{store:i}=re(),e=ne(),t=Object.keys(i.catalogue.value.redflags);return g(_r,{name:"warning",title:e("flags.title"),children:[i.catalogue.value.language!=="en"&&g("p",{class:"foreign",children:e("card.untranslated")}),t.length>0?g("p",{class:"lead",children:e("flags.intro")}):g("p",{class:"lead",children:e("flags.missing")}),g(Pn,{where:"red-flags"}),g(Ix,{}),g(pl,{ids:t})]})}function kx({claims:i}){let e=ne(),t=gn();return g(at,{title:e("cond.course"),testId:"course",children:i.map(n=>g("div",{class:"claim",children:[g(mt,{text:n.text}),g(ns,{grade:n.grade})]},t(n.text)))})}function Lx({card:i}){let e=ne();return i.conditions?.length?g(at,{title:e("cond.may-go"),testId:"may-go-with",children:g("ul",{class:"open-list",children:i.conditions.map(t=>{let{id:n,how_often:s}=typeof t=="string"?{id:t,how_often:void 0}:t;return g("li",{children:g(gr,{id:n,note:s&&qt(e,"cond.often",s)})},n)})})}):null}function Ox({card:i}){let e=ne();return i.helps?g(at,{title:e("cond.helps"),testId:"helps",children:[g(mt,{text:i.helps.text}),i.helps.exercises?.length?g(Rn,{ids:i.helps.exercises,testId:"exercises"}):null]}):null}function Dx({card:i}){let e=ne(),t=gn();return i.questions?.length?g(at,{title:e("cond.ask"),testId:"questions",children:g("ul",{class:"plain",children:i.questions.map(n=>g("li",{children:t(n)},t(n)))})}):null}function Wd({card:i}){let{store:e}=re(),t=ne(),n=e.drawn.value.lit.length>0;return g("div",{class:"card-body",children:[g("div",{"data-testid":"summary",children:g(mt,{text:i.summary,lead:!0})}),i.also?.length?g("p",{class:"quiet",children:[t("cond.also"),": ",i.also.join(", ")]}):null,i.common&&g(Sg,{claim:i.common}),i.explanation&&g(at,{title:t("cond.what"),testId:"explanation",children:g(mt,{text:i.explanation})}),i.feel&&g(at,{title:t("cond.feel"),testId:"feel",children:[g(mt,{text:i.feel}),i.symptoms?.length?g(Rn,{ids:i.symptoms}):null]}),g(Lx,{card:i}),i.strength&&g(at,{title:t("cond.strength"),testId:"strength",children:[g(mt,{text:i.strength.text}),g(ns,{grade:i.strength.grade})]}),i.course?.length?g(kx,{claims:i.course}):null,g(Ox,{card:i}),i.care&&g(at,{title:t("cond.care"),testId:"care",children:g(mt,{text:i.care})}),g(Mg,{seek:i.seek_help}),g(at,{title:t("cond.parts"),testId:"parts",children:[n&&g("p",{class:"quiet",children:t("cond.lit")}),g(fl,{places:i.structures})]}),i.shape_note&&g(at,{title:t("cond.shape"),children:g(mt,{text:i.shape_note})}),g(br,{myths:i.myths}),g(Dx,{card:i}),g(ns,{grade:i.grade}),g(jn,{ids:i.sources}),g(Pn,{where:"card"})]})}function qd({title:i,text:e}){let t=ne();return e?g(at,{title:t(i),children:g(mt,{text:e})}):null}function Eg({exercise:i}){let e=ne(),t=gn();return g("div",{class:"card-body",children:[g("div",{"data-testid":"summary",children:g(mt,{text:i.summary,lead:!0})}),g(at,{title:e("ex.steps"),testId:"steps",children:g("ol",{class:"steps",children:i.steps.map(n=>g("li",{children:t(n)},t(n)))})}),i.dose&&g(at,{title:e("ex.dose"),testId:"dose",children:g("p",{children:t(i.dose)})}),i.stop_if&&g("div",{class:"stop","data-testid":"stop-if",children:[g(Fe,{name:"warning"}),g("div",{children:[g("h3",{children:e("ex.stop")}),g(mt,{text:i.stop_if})]})]}),g(qd,{title:"ex.ask",text:i.ask_first_if}),g(qd,{title:"ex.easier",text:i.easier}),g(qd,{title:"ex.harder",text:i.harder}),g(at,{title:e("ex.muscles"),testId:"places-worked",children:[g("p",{class:"quiet",children:e("cond.lit")}),g(fl,{places:i.structures})]}),i.helps_with?.length?g(at,{title:e("ex.for"),children:g(Rn,{ids:i.helps_with,testId:"helps-with"})}):null,i.evidence&&g(at,{title:e("ex.evidence"),children:[g(mt,{text:i.evidence}),g(ns,{grade:i.grade})]}),g(br,{myths:i.myths}),g(jn,{ids:i.sources}),g(Pn,{where:"card"})]})}function ml(i,e){let t=i.kin.value.neighbours(e),n=o=>o===null?[]:[o],s=o=>o.filter(a=>a!==t.above&&a!==t.below);return[["card.next.above",n(t.above)],["card.next.below",n(t.below)],["card.next.between",s(t.between)],["card.next.touching",s(t.touching)],["card.next.attached",t.attached],["card.next.opposite",n(t.opposite)],["card.parts",i.catalogue.value.structures[e]?.members??[]]].filter(([,o])=>o.length>0)}function Ag(i){let e=cr(),t=pt(null),{tabs:n,active:s}=i,r=o=>{let a=n.findIndex(({key:h})=>h===s),c={ArrowRight:a+1,ArrowLeft:a-1,Home:0,End:n.length-1}[o.key];if(c===void 0)return;let u=(c+n.length)%n.length;o.preventDefault(),o.stopPropagation(),i.onChange(n[u]?.key??s),t.current?.children[u]?.focus()};return g(Mt,{children:[g("div",{class:"tabs",role:"tablist","aria-label":i.label,ref:t,onKeyDown:r,children:n.map(({key:o,title:a,count:l})=>g("button",{type:"button",role:"tab",id:`${e}-tab-${o}`,"aria-controls":`${e}-panel-${o}`,"aria-selected":o===s,tabIndex:o===s?0:-1,"data-testid":`tab-${o}`,onClick:()=>i.onChange(o),children:[a,l?g("span",{class:"count",children:l}):null]},o))}),n.map(({key:o,content:a})=>g("div",{role:"tabpanel",id:`${e}-panel-${o}`,"aria-labelledby":`${e}-tab-${o}`,hidden:o!==s,tabIndex:0,class:"tab-panel","data-testid":`panel-${o}`,children:a},o))]})}function Nx({record:i}){let e=ne(),{store:t}=re(),n=i.attachments;if(!n)return null;let s=(r,o)=>o?.length?g("div",{class:"end",children:[g("h4",{children:e(r)}),g("ul",{class:"chips",children:o.map(({id:a,label:l,note:c,where:u})=>g("li",{children:a&&a in t.catalogue.value.structures?g(gr,{id:a,note:u??c}):l},a??l))})]}):null;return g(at,{title:e("card.attaches"),testId:"attachments",children:[g(mt,{text:n.text??n.note}),s("card.from",n.proximal),s("card.to",n.distal)]})}function Fx({record:i}){let e=ne(),t=i.innervation;return t?g(at,{title:e("card.nerve"),testId:"innervation",children:[g(mt,{text:t.text}),t.roots?.length?g("p",{class:"quiet",children:e("card.roots",{roots:t.roots.join(", ")})}):null,t.nerves?.length?g(Rn,{ids:t.nerves}):null]}):null}function Ux({record:i}){let e=ne(),t=gn(),{root:n}=i;if(!n)return null;let s=["skin","movement","reflex","leaves"].filter(r=>n[r]);return g(at,{title:e("card.root"),testId:"root",children:g("dl",{class:"facts",children:s.map(r=>[g("dt",{children:e(`card.root.${r}`)},r),g("dd",{children:t(n[r])},`${r}.text`)])})})}function Bx({id:i}){let{store:e}=re(),t=ne(),n=ml(e,i);return n.length===0?null:g(at,{title:t("card.next"),testId:"next-to",children:g("dl",{class:"next",children:n.map(([s,r])=>[g("dt",{children:t(s)},s),g("dd",{children:g(Rn,{ids:r})},`${s}.ids`)])})})}function Cg({id:i}){let{store:e,actions:t}=re(),n=ne(),{isolate:s}=e.state.value,r=s.length===1&&s[0]===i,o=e.kin.value.pieces(i),a=o[0]&&e.drawn.value.visibility.get(o[0])||"show",l=e.kin.value.neighbours(i);return g("div",{class:"card-actions",role:"group","aria-label":yt(e.catalogue.value,i),children:[g(Ue,{icon:"target",label:n("view.fly"),onClick:()=>t.flyTo([i]),disabled:o.length===0,testId:"fly"}),g(Ue,{icon:"isolate",label:n(r?"view.isolate-off":"view.isolate"),pressed:r,disabled:o.length===0,onClick:()=>t.isolate(r?[]:[i]),testId:"isolate"}),g(Ue,{icon:"ghost",label:n(a==="ghost"?"view.ghost-off":"view.ghost"),pressed:a==="ghost",disabled:o.length===0,onClick:()=>t.setVisible([i],a==="ghost"?"show":"ghost"),testId:"ghost"}),g(Ue,{icon:a==="hide"?"eye":"eyeOff",label:n(a==="hide"?"view.unhide":"view.hide"),pressed:a==="hide",disabled:o.length===0,onClick:()=>t.setVisible([i],a==="hide"?"show":"hide"),testId:"hide"}),g("span",{class:"gap"}),g(Ue,{icon:"up",label:n("view.above"),disabled:l.above===null,onClick:()=>t.walk("above"),testId:"above"}),g(Ue,{icon:"down",label:n("view.below"),disabled:l.below===null,onClick:()=>t.walk("below"),testId:"below"})]})}function zx({id:i,record:e}){let t=ne(),n=gn();return g(Mt,{children:[g(mt,{text:e.role,lead:!0}),e.action?.length?g(at,{title:t("card.action"),testId:"action",children:g("ul",{class:"plain",children:e.action.map(s=>g("li",{children:n(s)},n(s)))})}):null,g(Ux,{record:e}),g(Nx,{record:e}),g(Fx,{record:e}),e.variation&&g(at,{title:t("card.variation"),testId:"variation",children:g(mt,{text:e.variation})}),g(Bx,{id:i})]})}function Vx({id:i,record:e}){let{store:t}=re(),n=ne(),s=t.kin.value.pieces(i),r=e.accuracy??t.catalogue.value.structures[s[0]??""]?.accuracy;return g(Mt,{children:[g("dl",{class:"facts",children:[e.latin&&[g("dt",{children:n("card.latin")},"latin"),g("dd",{lang:"la",children:e.latin},"latin.text")],e.synonyms?.length?[g("dt",{children:n("card.also")},"also"),g("dd",{children:e.synonyms.join(", ")},"also.text")]:null,e.text_alternative&&[g("dt",{children:n("card.picture")},"words"),g("dd",{children:e.text_alternative},"words.text")],r&&[g("dt",{children:n("card.accuracy")},"shape"),g("dd",{"data-testid":"accuracy",children:qt(n,"accuracy",r)},"shape.text")],s.length===0&&[g("dt",{children:n("card.accuracy")},"none"),g("dd",{children:n("card.no-shape")},"none.text")]]}),g(br,{myths:e.claims}),g(jn,{ids:e.sources}),g(Pn,{where:"card"})]})}function Rg({id:i}){let{store:e}=re(),t=ne(),[n,s]=ct("does"),r=e.catalogue.value.structures[i];if(!r)return null;let o=r.conditions??[],a=r.exercises??[],l=[{key:"does",title:t("card.does"),content:g(zx,{id:i,record:r})},{key:"goes-with",title:t("card.goes-with"),count:o.length,content:o.length?g(Rn,{ids:o,testId:"conditions"}):g("p",{children:t("card.none.conditions")})},{key:"helps",title:t("card.helps"),count:a.length,content:a.length?g(Rn,{ids:a,testId:"exercises"}):g("p",{children:t("card.none.exercises")})},{key:"more",title:t("card.more"),content:g(Vx,{id:i,record:r})}];return g(Ag,{label:t("card.tabs"),tabs:l,active:n,onChange:s})}function Hx({tour:i}){let e=ne(),[t,n]=ct(!1);return g(Mt,{children:[i.teach_back&&g(at,{title:e("tour.question"),testId:"teach-back",children:[g(mt,{text:i.teach_back.question}),t?g(mt,{text:i.teach_back.answer}):g("button",{type:"button",class:"button",onClick:()=>n(!0),children:e("tour.answer")})]}),i.actions?.length?g(at,{title:e("tour.actions"),children:g(Rn,{ids:i.actions,testId:"tour-actions"})}):null,i.redflags?.length?g(pl,{ids:i.redflags}):null,g(jn,{ids:i.sources}),g(Pn,{where:"card"})]})}function Pg(i){let{actions:e}=re(),t=ne(),n=gn(),{tour:s,id:r}=i,o=s.steps.length,a=Math.min(Math.max(i.at,0),o-1),l=s.steps[a],c=u=>e.openPage({kind:"tour",id:r,step:u});return g("div",{class:"card-body tour","data-testid":"tour","data-step":a+1,children:[a===0&&g("p",{class:"quiet",children:n(s.aim)}),g("p",{class:"tour-count","aria-live":"polite",children:t("tour.step",{n:a+1,total:o})}),g("progress",{max:o,value:a+1,"aria-label":t("tour.step",{n:a+1,total:o})}),g("p",{class:l?.safety?"lead safety":"lead","aria-live":"polite",children:n(l?.text)}),g("div",{class:"tour-buttons",children:[g("button",{type:"button",class:"button",disabled:a===0,onClick:()=>c(a-1),"data-testid":"tour-previous",children:[g(Fe,{name:"left"})," ",t("tour.previous")]}),a<o-1?g("button",{type:"button",class:"button primary",onClick:()=>c(a+1),"data-testid":"tour-next",children:[t("tour.next")," ",g(Fe,{name:"right"})]}):g("button",{type:"button",class:"button primary",onClick:()=>e.openPage(null),"data-testid":"tour-close",children:t("tour.finish")})]}),a===o-1&&g(Hx,{tour:s})]})}var Gx="conditions";function Ig(){let{store:i}=re(),e=ne(),{tours:t,conditions:n,symptoms:s,factors:r,exercises:o}=i.catalogue.value,a=[["tours","welcome.tours",Object.keys(t)],["conditions","welcome.conditions",Object.keys(n)],["symptoms","welcome.symptoms",Object.keys(s)],["factors","welcome.factors",Object.keys(r)],["exercises","welcome.exercises",Object.keys(o)]];return g("div",{class:"card-body welcome","data-testid":"welcome",children:[g("h2",{children:e("welcome.title")}),g("p",{class:"lead",children:e("welcome.text")}),g("h3",{children:e("welcome.start")}),a.filter(([,,l])=>l.length>0).map(([l,c,u])=>g("details",{open:l===Gx,class:"shelf","data-testid":`shelf-${l}`,children:[g("summary",{children:[e(c)," ",g("span",{class:"count",children:u.length})]}),g(Rn,{ids:u})]},l)),g(Pn,{where:"start"})]})}function Wx(i){let{store:e}=re(),{conditions:t,exercises:n,symptoms:s,factors:r,tours:o,structures:a}=e.catalogue.value,{selected:l,exercise:c,condition:u,page:h}=e.state.value;if(l!==null&&a[l]){let d=a[l].layer;return{key:l,kind:qt(i,"layer",d??"spaces"),content:g(Rg,{id:l})}}if(c!==null&&n[c]){let d=n[c],f=i(d.group==="tip"?"ex.kind.tip":"ex.kind");return{key:c,kind:f,content:g(Eg,{exercise:d})}}if(u!==null&&t[u]){let d=t[u];return{key:u,kind:qt(i,"cond.kind",d.kind??"condition"),content:g(Wd,{card:d})}}if(h?.kind==="tour"&&o[h.id]){let d=o[h.id],f=i("search.kind.tour");return d?{key:h.id,kind:f,content:g(Pg,{id:h.id,tour:d,at:h.step})}:null}if(h!==null&&h.kind!=="tour"){let d=(h.kind==="symptom"?s:r)[h.id];return d?{key:h.id,kind:i(`cond.kind.${h.kind}`),content:g(Wd,{card:d})}:null}return null}function qx(){let{store:i,actions:e}=re(),{selected:t,exercise:n,condition:s,page:r}=i.state.value,o=i.catalogue.value,a=(c,u)=>({id:c,label:yt(o,c),open:u}),l=[];if(s!==null&&(t!==null||n!==null)&&l.push(a(s,()=>e.openCondition(s))),n!==null&&t!==null&&l.push(a(n,()=>e.openExercise(n))),r!==null&&t!==null&&l.length===0&&l.push(a(r.id,()=>e.select(null))),t!==null&&l.length===0)for(let c of i.kin.value.ancestors(t))l.push(a(c,()=>e.select(c)));return t!==null&&i.region.value?.id===t&&l.push(a(t,()=>i.region.value=null)),l}function gl(){let{store:i,actions:e}=re(),t=ne(),n=pt(null),s=Wx(t),r=qx(),o=i.catalogue.value,{selected:a,register:l}=i.state.value,c=a!==null&&l==="clinical"?o.structures[a]?.latin:void 0,u=i.state.value.page?.step,h=a!==null&&i.region.value?.id===a?i.region.value.name:null;return _t(()=>n.current?.scrollTo(0,0),[s?.key,u]),g("div",{class:"card",ref:n,"data-testid":"card","data-id":s?.key??"",tabIndex:0,role:"region","aria-label":t("card.region"),children:s===null?g(Ig,{}):g("article",{lang:Ad(o,s.key),children:[g("header",{class:"card-head",children:[g("div",{class:"card-top",children:[r.length>0?g("ol",{class:"crumbs","data-testid":"breadcrumbs",children:[r.map(({id:d,label:f,open:b})=>g("li",{children:g("button",{type:"button",onClick:b,children:f})},d)),h&&g("li",{"aria-current":"location","data-testid":"crumb-region",children:h})]}):g("p",{class:"kind",children:s.kind}),g(Ue,{icon:"close",label:t("app.close"),testId:"card-close",onClick:()=>e.escape()})]}),g("h2",{"data-testid":"card-title",children:yt(o,s.key)}),c&&g("p",{class:"latin",lang:"la","data-testid":"latin",children:c}),a===s.key&&g(Cg,{id:a}),a===s.key&&g(vg,{})]}),Ad(o,s.key)!==o.language&&g("p",{class:"foreign",children:t("card.untranslated")}),s.content]},s.key)})}var Xx=[[["/"],"help.key.search"],[["Tab"],"help.key.tab"],[["←","→","↑","↓"],"help.key.arrows"],[["+","−"],"help.key.zoom"],[["Home"],"help.key.home"],[["Enter"],"help.key.enter"],[["Space"],"help.key.space"],[["1","…","6"],"help.key.views"],[["[","]","PageUp","PageDown"],"help.key.walk"],[["Shift ↑","Shift ↓","Shift →"],"help.key.walk-arrows"],[["Shift Enter"],"help.key.also"],[["P"],"help.key.pin"],[["Ctrl Z","Ctrl Y"],"help.key.undo"],[["Esc"],"help.key.escape"],[["?"],"help.key.help"]];function kg(){let{store:i}=re(),e=ne();return g(_r,{name:"help",title:e("help.title"),children:[g("h3",{children:e("help.mouse")}),g("p",{children:e("help.mouse.text")}),g("h3",{children:e("help.keys")}),g("dl",{class:"keys",children:Xx.map(([t,n])=>[g("dt",{children:t.map(s=>s==="…"?"… ":g("kbd",{children:s},s))},n),g("dd",{children:e(n)},`${n}.text`)])}),g("label",{class:"check",children:[g("input",{type:"checkbox",checked:i.shortcuts.value,onChange:t=>i.shortcuts.value=t.currentTarget.checked,"data-testid":"shortcuts"}),e("help.shortcuts")]}),g(Pn,{where:"start"})]})}var jx=i=>i instanceof HTMLInputElement||i instanceof HTMLTextAreaElement||i instanceof HTMLSelectElement;function Lg({actions:i,store:e},t){let n=()=>{let a=t.current?.querySelector("[data-search]")??(t.current?.querySelector("[data-testid=sheet-search]")?.click(),null);return a?a.focus():requestAnimationFrame(()=>t.current?.querySelector("[data-search]")?.focus()),!0},s=a=>()=>(a(),!0),r={"/":n,"?":s(()=>e.dialog.value="help"),"[":s(()=>i.walk("above")),"]":s(()=>i.walk("below")),PageUp:s(()=>i.walk("above")),PageDown:s(()=>i.walk("below")),Escape:()=>i.escape()},o={z:s(i.undo),y:s(i.redo),Z:s(i.redo)};return a=>{let l=a.composedPath(),c=t.current!==null&&l.includes(t.current),u=document.activeElement===document.body||document.activeElement===null;if(!c&&!(u&&e.ownsPage)||jx(l[0])||a.defaultPrevented||e.dialog.peek()!==null||a.altKey||l.some(f=>f instanceof HTMLElement&&f.dataset.testid==="card")&&a.key.startsWith("Page")||a.key.length===1&&!a.ctrlKey&&!a.metaKey&&!e.shortcuts.peek())return;(a.ctrlKey||a.metaKey?o[a.key]:r[a.key])?.()&&a.preventDefault()}}function Og(){let{store:i}=re(),e=ne();return g("div",{class:"notices",role:"status","data-testid":"notices",children:[!i.online.value&&g("div",{class:"notice notice-warning","data-testid":"offline",children:[g(Fe,{name:"warning"}),g("p",{children:e("app.offline")})]}),i.notices.value.map(({id:t,level:n,text:s})=>g("div",{class:`notice notice-${n}`,"data-testid":"notice",children:[g(Fe,{name:n==="info"?"help":"warning"}),g("p",{children:s}),g(Ue,{icon:"close",label:e("app.dismiss"),onClick:()=>i.dismiss(t),testId:"notice-dismiss"})]},t))]})}function Dg(){let{store:i}=re();return g("div",{class:"unseen",role:"status","aria-live":"polite","data-testid":"live",children:i.spoken.value})}function Ng(i){let{store:e}=re(),t=ne(),[n,s]=ct(!1),r=async()=>{try{await navigator.clipboard.writeText(i.text()),s(!0),e.spoken.value=t("share.copied")}catch{e.notify("info",t("share.by-hand"))}};return g("button",{type:"button",class:"button",onClick:()=>{r()},"data-testid":i.testId,children:[g(Fe,{name:n?"check":"copy"}),n?t("share.copied"):i.label]})}function Kx(){let{store:i}=re(),e=ne(),[t,n]=ct(""),[s,r]=ct([]),o=l=>{let{patch:c,problems:u}=dg(l,No(i));r(u),!(u.length>0)&&(i.dialog.value=null,i.update(c),i.spoken.value=e("share.restored"))},a=async l=>{let c=l?.[0];c&&o(await c.text())};return g(Mt,{children:[g("label",{class:"stacked",children:[e("share.paste"),g("textarea",{class:"field",rows:3,spellcheck:!1,value:t,"data-testid":"share-paste",onInput:l=>n(l.currentTarget.value)})]}),g("div",{role:"alert","data-testid":"share-problems",children:s.length>0&&g("div",{class:"notice notice-error",children:[g(Fe,{name:"warning"}),g("div",{children:[g("p",{children:e("share.refused")}),s.slice(0,3).map(l=>g("p",{class:"quiet",children:l},l))]})]})}),g("div",{class:"menu-row",children:[g("button",{type:"button",class:"button primary",disabled:t.trim()==="",onClick:()=>o(t),"data-testid":"share-show",children:e("share.show")}),g("label",{class:"button",children:[g(Fe,{name:"card"}),e("share.open-file"),g("input",{type:"file",class:"unseen",accept:"application/json,.json","data-testid":"share-file",onChange:l=>{a(l.currentTarget.files)}})]})]})]})}function Fg(){let{store:i,actions:e}=re(),t=ne(),n=i.state.value,s=()=>tl(new Blob([hl(i.state.peek())],{type:"application/json"}),"spine-view.json");return g(_r,{name:"share",title:t("share.title"),children:[g("section",{children:[g("h3",{children:t("share.address")}),i.ownsPage?g(Mt,{children:[g("p",{class:"quiet",children:t(n.marks.length>0?"share.address.marks":"share.address.help")}),g("div",{class:"copy-row",children:[g("input",{class:"field",readOnly:!0,"aria-label":t("share.address"),value:Fd(n),"data-testid":"share-address"}),g(Ng,{text:()=>Fd(i.state.peek()),label:t("share.copy-address"),testId:"copy-address"})]})]}):g("p",{class:"quiet",children:t("share.address.notebook")})]}),g("section",{children:[g("h3",{children:t("share.whole")}),g("p",{class:"quiet",children:t("share.whole.help")}),g("textarea",{class:"field",rows:3,readOnly:!0,"aria-label":t("share.whole"),value:hl(n),"data-testid":"share-json"}),g("div",{class:"menu-row",children:[g(Ng,{text:()=>hl(i.state.peek()),label:t("share.copy-whole"),testId:"copy-json"}),g("button",{type:"button",class:"button",onClick:s,"data-testid":"save-json",children:[g(Fe,{name:"save"}),t("share.save")]})]})]}),g("section",{children:[g("h3",{children:t("share.bring")}),g(Kx,{})]}),g("section",{children:[g("h3",{children:t("share.picture")}),g("div",{class:"menu-row",children:[g("button",{type:"button",class:"button",onClick:()=>{e.savePicture(!0)},"data-testid":"save-picture",children:[g(Fe,{name:"camera"}),t("share.picture.names")]}),g("button",{type:"button",class:"button",onClick:()=>{e.savePicture(!1)},"data-testid":"save-picture-plain",children:[g(Fe,{name:"camera"}),t("share.picture.plain")]})]})]})]})}function Jx(i){let e=ne(),{hit:t,active:n}=i,s=pt(null);return _t(()=>{n&&s.current?.scrollIntoView({block:"nearest"})},[n]),g("li",{role:"option",id:i.id,ref:s,"aria-selected":n,class:n?"active":void 0,"data-id":t.id,"data-testid":"search-result",onMouseDown:r=>r.preventDefault(),onClick:i.onChoose,children:[g("span",{class:"hit-label",children:[t.label,t.alias&&g("span",{class:"hit-alias",children:[" ",t.alias]})]}),g("span",{class:`hit-kind hit-${t.subject}`,children:e(`search.kind.${t.subject}`)})]})}function bl({stays:i=!1}){let{search:e,store:t}=re(),n=ne(),s=zd(),r=cr(),o=pt(null),[a,l]=ct(""),[c,u]=ct(!1),[h,d]=ct(0),f=e.value.find(a),b=a.trim()!==""&&(c||i),y=b?f[Math.min(h,f.length-1)]:void 0;_t(()=>{t.pointed.value=y?.subject==="structure"?y.id:null},[y?.id]);let m=()=>{l(""),u(!1),d(0)},p=x=>{x&&(m(),o.current?.blur(),s(x.id))},_=x=>{let S=Math.max(f.length-1,0),T={ArrowDown:()=>(u(!0),d(h>=S?0:h+1)),ArrowUp:()=>(u(!0),d(h<=0?S:h-1)),Enter:()=>p(y),Escape:()=>a===""?o.current?.blur():m()};x.stopPropagation();let A=T[x.key];A&&(x.preventDefault(),A())};return g("div",{class:"search","data-testid":"search",children:[g(Fe,{name:"search"}),g("input",{ref:o,type:"text",role:"combobox",inputMode:"search",autoComplete:"off",autoCorrect:"off",spellcheck:!1,"data-search":!0,"data-testid":"search-input","aria-label":n("search.label"),"aria-expanded":b,"aria-controls":`${r}-list`,"aria-autocomplete":"list","aria-activedescendant":y?`${r}-${y.id}`:void 0,placeholder:n("search.placeholder"),value:a,onInput:x=>{l(x.currentTarget.value),d(0),u(!0)},onFocus:()=>u(!0),onBlur:()=>u(!1),onKeyDown:_}),a!==""&&g(Ue,{icon:"close",label:n("app.close"),onClick:m,className:"search-clear"}),g("ul",{class:"hits",id:`${r}-list`,role:"listbox","aria-label":n("search.label"),hidden:!b||f.length===0,children:b&&f.map(x=>g(Jx,{id:`${r}-${x.id}`,hit:x,active:x===y,onChoose:()=>p(x)},x.id))}),b&&f.length===0&&g("p",{class:"hits nothing",children:n("search.none",{query:a})}),g("span",{class:"unseen",role:"status",children:b&&f.length>0?n("search.count",{count:f.length}):""})]})}function Xd(i,e,t){let n=(i.children??[]).map(r=>Xd(r,`${e}/${i.id}`,t)),s=t.pieces(i.id);return{key:`${e}/${i.id}`,id:i.id,label:i.label,names:[i.id],pieces:s,children:n}}function _l(i,e,t,n,s){return{key:i,id:n,label:e,names:s??t.flatMap(r=>r.names),pieces:[...new Set(t.flatMap(r=>r.pieces))],children:t}}function Yx(i,e){return Object.entries(i.structures).find(([,n])=>n.kind==="region"&&n.region===e)?.[0]??null}function $x(i,e,t){return i.tree.map(n=>{let s=n.region??"whole",r=(n.children??[]).map(o=>{let a=`${n.id}/${o.id}`,l=(o.children??[]).map(c=>Xd(c,a,e));return _l(a,t("layer",o.layer??"spaces"),l,null)});return _l(n.id,t("region",s),r,Yx(i,s))})}function Zx(i,e,t){return[...new Set(i.tree.flatMap(s=>(s.children??[]).map(r=>r.layer??null)))].map(s=>{let r=`layer:${s??"spaces"}`,o=i.tree.flatMap(a=>{let l=a.children?.find(h=>(h.layer??null)===s);if(!l)return[];let c=`${r}/${a.id}`,u=(l.children??[]).map(h=>Xd(h,c,e));return[_l(c,t("region",a.region??"whole"),u,null)]});return _l(r,t("layer",s??"spaces"),o,null,s===null?void 0:[r])})}function Ug(i,e,t,n){return t==="region"?$x(i,e,n):Zx(i,e,n)}function Bg(i,e){let t=(n,s,r)=>n.flatMap((o,a)=>[{node:o,depth:s,place:a+1,siblings:n.length,parent:r},...e.has(o.key)?t(o.children,s+1,o.key):[]]);return t(i,1,null)}function jd(i,e){for(let t of i){if(t.id===e)return[t.key];let n=jd(t.children,e);if(n.length>0)return[t.key,...n]}return[]}function Os(i){return g("div",{class:"segments",role:"group","aria-label":i.label,"data-testid":i.testId,children:i.options.map(({value:e,label:t})=>g("button",{type:"button","aria-pressed":e===i.value,"data-value":e,onClick:()=>i.onChange(e),children:t},e))})}function zg(i){let e=i.rows.findIndex(({node:o})=>o.key===i.current),t=i.rows[e],n=o=>{let a=i.rows[Math.min(Math.max(o,0),i.rows.length-1)];a&&i.move(a.node.key)},s={ArrowDown:()=>n(e+1),ArrowUp:()=>n(e-1),Home:()=>n(0),End:()=>n(i.rows.length-1),ArrowRight(){!t||t.node.children.length===0||(i.isOpen(t.node.key)?n(e+1):i.setOpen(t.node.key,!0))},ArrowLeft(){t&&(i.isOpen(t.node.key)?i.setOpen(t.node.key,!1):t.parent!==null&&i.move(t.parent))},Enter:()=>t&&i.choose(t,!1)," ":()=>t&&i.tick(t)},r=o=>{let l=[...i.rows.slice(e+1),...i.rows.slice(0,e+1)].find(({node:c})=>c.label.toLocaleLowerCase().startsWith(o));l&&i.move(l.node.key)};return o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let a=o.key==="Enter"&&o.shiftKey?()=>t&&i.choose(t,!0):s[o.key],l=/^\p{L}$/u.test(o.key)?o.key.toLocaleLowerCase():null;!a&&l===null||(o.preventDefault(),o.stopPropagation(),a?a():l!==null&&r(l))}}var Qx={all:"true",some:"mixed",none:"false"};function eS({state:i,onClick:e}){return g("span",{class:`tick tick-${i}`,"aria-hidden":"true","data-testid":"tick",onClick:e,children:[i==="all"&&g(Fe,{name:"check"}),i==="some"&&g(Fe,{name:"minus"})]})}function tS(i){let{store:e,actions:t}=re(),{node:n,depth:s,place:r,siblings:o}=i.row,a=n.pieces.length>0,l=xd(e,n.pieces),c=n.id!==null&&rn(e.state.value).includes(n.id),u=n.children.length>0,h=d=>f=>{f.stopPropagation(),d()};return g("div",{role:"treeitem",class:`row${n.id===null?" heading":""}${c?" selected":""}${a?"":" shapeless"}`,style:{"--depth":s-1},"aria-level":s,"aria-posinset":r,"aria-setsize":o,"aria-expanded":u?i.expanded:void 0,"aria-selected":c,"aria-checked":a?Qx[l]:void 0,tabIndex:i.current?0:-1,"data-key":n.key,"data-id":n.id??"","data-testid":"tree-row",onFocus:i.onFocus,onClick:d=>{n.id===null?i.onOpen():d.shiftKey?t.selectAlso([n.id]):t.select(n.id)},onDblClick:()=>n.id!==null&&t.flyTo([n.id]),onMouseEnter:()=>e.pointed.value=n.id,onMouseLeave:()=>e.pointed.value=null,children:[g("span",{class:`twist${u?"":" none"}${i.expanded?" unfolded":""}`,"aria-hidden":"true",onClick:h(i.onOpen),children:u&&g(Fe,{name:"right"})}),a?g(eS,{state:l,onClick:h(i.onTick)}):g("span",{class:"tick none","aria-hidden":"true"}),g("span",{class:"row-label",children:n.label})]})}function yl(){let{store:i,actions:e}=re(),t=ne(),[n,s]=ct("region"),[r,o]=ct(new Set),[a,l]=ct(null),c=pt(null),{selected:u}=i.state.value,h=i.catalogue.value,d=lr(()=>Ug(h,i.kin.value,n,(x,S)=>qt(t,x,S)),[h,n,t]),f=Bg(d,r),b=f.some(({node:x})=>x.key===a)?a:f[0]?.node.key??null;_t(()=>{if(u===null)return;let x=jd(d,u);x.length!==0&&(o(S=>new Set([...S,...x.slice(0,-1)])),l(x.at(-1)??null))},[u,d]);let y=x=>x===null?null:c.current?.querySelector(`[data-key="${CSS.escape(x)}"]`)??null;_t(()=>{let x=y(a),S=c.current;if(!x||!S)return;let T=x.offsetTop-S.offsetTop;T<S.scrollTop?S.scrollTop=T-8:T+x.offsetHeight>S.scrollTop+S.clientHeight&&(S.scrollTop=T+x.offsetHeight-S.clientHeight+8)},[a,f.length]);let m=(x,S)=>o(T=>{let A=new Set(T);return S??!A.has(x)?A.add(x):A.delete(x),A}),p=x=>{x.node.pieces.length!==0&&e.setVisible(x.node.names,xd(i,x.node.pieces)==="all"?"hide":"show")},_=zg({rows:f,current:b,isOpen:x=>r.has(x),setOpen:m,move(x){l(x),y(x)?.focus()},choose(x,S){x.node.id===null?m(x.node.key):S?e.selectAlso([x.node.id]):e.select(x.node.id,{fly:!0})},tick:p});return g("div",{class:"tree-panel",children:[g(Os,{label:t("tree.arrange"),value:n,options:[{value:"region",label:t("tree.by-region")},{value:"layer",label:t("tree.by-layer")}],onChange:s,testId:"arrange"}),g("div",{class:"tree",role:"tree","aria-multiselectable":"true","aria-label":t("tree.label"),ref:c,onKeyDown:_,"data-testid":"tree",children:f.map(x=>g(tS,{row:x,expanded:r.has(x.node.key),current:x.node.key===b,onFocus:()=>l(x.node.key),onOpen:()=>m(x.node.key),onTick:()=>p(x)},x.node.key))})]})}var nS=[["card","card"],["list","list"],["search","search"]];function Vg(){let{store:i}=re(),e=ne(),[t,n]=ct("card"),[s,r]=ct(!1),{selected:o,condition:a,exercise:l,page:c}=i.state.value;return _t(()=>n("card"),[o,a,l,c]),g("section",{class:`sheet${s?" tall":""}`,"aria-label":e("sheet.label"),"data-testid":"sheet",children:[g("div",{class:"sheet-tabs",role:"group","aria-label":e("sheet.label"),children:[nS.map(([u,h])=>g("button",{type:"button","aria-pressed":t===u,onClick:()=>n(u),"data-testid":`sheet-${u}`,children:[g(Fe,{name:h}),e(`sheet.${u}`)]},u)),g(Ue,{icon:s?"down":"up",label:e(s?"sheet.smaller":"sheet.bigger"),expanded:s,onClick:()=>r(!s),testId:"sheet-size"})]}),g("div",{class:"sheet-pane",children:[t==="card"&&g(gl,{}),t==="list"&&g(yl,{}),t==="search"&&g(bl,{stays:!0})]})]})}var iS=4;function Hg(){let{store:i,actions:e}=re(),[t,n]=ct(null),s=pt(null);if(i.tool.value!=="box")return null;let r=({offsetX:d,offsetY:f})=>({x:d,y:f}),o=d=>{d.button===0&&(d.currentTarget.setPointerCapture(d.pointerId),s.current=r(d),n([s.current,s.current]))},a=d=>{s.current&&n([s.current,r(d)])},l=d=>{let f=s.current;if(s.current=null,n(null),!f)return;let b=r(d);if(Math.max(Math.abs(b.x-f.x),Math.abs(b.y-f.y))<iS)return;let[y,m]=[Math.min(f.x,b.x),Math.max(f.x,b.x)],[p,_]=[Math.min(f.y,b.y),Math.max(f.y,b.y)];e.chooseIn(y,p,m,_,d.shiftKey)},c=()=>{s.current=null,n(null)},[u,h]=t??[];return g("div",{class:"box-select","data-testid":"box-select",onPointerDown:o,onPointerMove:a,onPointerUp:l,onPointerCancel:c,children:u&&h&&g("div",{class:"box",style:{left:`${Math.min(u.x,h.x)}px`,top:`${Math.min(u.y,h.y)}px`,width:`${Math.abs(u.x-h.x)}px`,height:`${Math.abs(u.y-h.y)}px`}})})}var sS=6;function Gg(){let{store:i,actions:e}=re(),t=ne(),n=pt(null),s=i.menu.value,[r,o]=ct(!1),a=()=>{i.menu.value=null};if(_t(()=>{if(o(!1),s===null)return;n.current?.querySelector("button")?.focus();let _=x=>{n.current&&!x.composedPath().includes(n.current)&&a()};return window.addEventListener("pointerdown",_,!0),()=>window.removeEventListener("pointerdown",_,!0)},[s]),_t(()=>{r&&n.current?.querySelector("button")?.focus()},[r]),s===null)return null;let{id:l,x:c,y:u}=s,h=yt(i.catalogue.value,l),d=rn(i.state.value).includes(l),f=ml(i,l),b=[["card",t("menu.card"),()=>e.select(l)],["plus",t(d?"menu.drop":"menu.also"),()=>e.selectAlso([l])],["target",t("view.fly"),()=>e.flyTo([l])],["isolate",t("view.isolate"),()=>e.isolate([l])],["ghost",t("view.ghost"),()=>e.setVisible([l],"ghost")],["eyeOff",t("view.hide"),()=>e.hide([l])],["uncover",t("view.uncover"),()=>e.uncover([l])],["pin",t("menu.pin"),()=>{e.pinAt(c,u)}],["all",t("view.show-all"),()=>e.showAll()]],y=f.flatMap(([_,x])=>x.slice(0,sS).map(S=>["right",yt(i.catalogue.value,S),()=>e.select(S),t(_)])),m=r?y:b,p=_=>{let x=[...n.current?.querySelectorAll("button")??[]],S=x.indexOf(_.target),T={ArrowDown:S+1,ArrowUp:S-1,Home:0,End:x.length-1};if(_.stopPropagation(),_.key==="Escape"||_.key==="Tab")return a();T[_.key]!==void 0&&(_.preventDefault(),x[((T[_.key]??0)+x.length)%x.length]?.focus())};return g("div",{class:"structure-menu",role:"menu","aria-label":t("menu.label",{label:h}),ref:n,style:{"--x":`${s.x}px`,"--y":`${s.y}px`},"data-testid":"structure-menu",onKeyDown:p,children:[g("p",{"aria-hidden":"true",children:r?t("menu.next",{label:h}):h}),m.map(([_,x,S,T],A)=>g("button",{type:"button",role:"menuitem",tabIndex:-1,onClick:()=>{a(),S()},children:[g(Fe,{name:_}),g("span",{children:[x,T&&g("span",{class:"quiet menu-note",children:[" ",T]})]})]},`${A} ${x}`)),!r&&f.length>0&&g("button",{type:"button",role:"menuitem","aria-haspopup":"menu",tabIndex:-1,onClick:()=>o(!0),"data-testid":"menu-next-to",children:[g(Fe,{name:"list"}),t("menu.next-to")]})]})}var rS=[["choose","hand"],["box","box"],["pin","pin"],["ink","pen"],["distance","ruler"],["angle","angle"]],Kd=(i,e,t)=>i(`mark.${t.kind}`,{n:pr(e,t)});function Jd({mark:i}){let{measure:e}=re(),t=ne(),n=e(i);if(n===null)return null;let s=i.kind==="angle"?Math.round(n):Math.round(n*10)/10;return g("output",{"data-testid":"mark-value",children:t(i.kind==="angle"?"mark.degrees":"mark.mm",{count:s})})}function oS({onPick:i}){let{store:e,actions:t}=re(),n=ne();return g("div",{class:"tools",role:"group","aria-label":n("tools.label"),children:rS.map(([s,r])=>g("button",{type:"button",class:"tool","aria-pressed":e.tool.value===s,"data-testid":`tool-${s}`,onClick:()=>{t.use(e.tool.peek()===s?"choose":s),i()},children:[g(Fe,{name:r}),n(`tool.${s}`)]},s))})}function aS({mark:i}){let{store:e,actions:t}=re(),n=ne(),{marks:s}=e.state.value,r=Kd(n,s,i),[o]=i.at;return g("li",{class:"mark-row","data-testid":"mark-row","data-id":i.id,children:[g("p",{class:"mark-head",children:[g("strong",{children:r}),g("span",{class:"quiet",children:o&&yt(e.catalogue.value,o.id)}),g(Jd,{mark:i})]}),g("div",{class:"mark-edit",children:[g("input",{type:"text",class:"field","aria-label":n("mark.note",{mark:r}),placeholder:n("mark.placeholder"),maxLength:Cs,value:i.text,onChange:a=>t.noteMark(i.id,a.currentTarget.value)}),g(Ue,{icon:"target",label:n("mark.fly",{mark:r}),onClick:()=>o&&t.flyTo([o.id])}),g(Ue,{icon:"bin",label:n("mark.remove",{mark:r}),onClick:()=>t.removeMark(i.id),testId:"mark-remove"})]})]})}function Wg({onPick:i}){let{store:e,actions:t}=re(),n=ne(),{marks:s,selected:r}=e.state.value,o=r!==null&&e.kin.value.pieces(r).length>0;return g("div",{class:"tool-panel","data-testid":"tools",children:[g(oS,{onPick:i}),g("button",{type:"button",class:"button",disabled:!o,"data-testid":"pin-chosen",onClick:()=>{t.pinChosen()||e.notify("info",n("mark.unseen"))},children:[g(Fe,{name:"pin"}),n("mark.pin-chosen")]}),g("h2",{children:n("mark.list")}),s.length===0?g("p",{class:"quiet",children:n("mark.none")}):g(Mt,{children:[g("ul",{class:"mark-list","data-testid":"mark-list",children:s.map(a=>g(aS,{mark:a},a.id))}),g("button",{type:"button",class:"button",onClick:()=>t.removeMarks(),"data-testid":"marks-clear",children:[g(Fe,{name:"bin"}),n("mark.clear")]})]})]})}function lS(){let{store:i,actions:e}=re(),t=ne(),n=i.tool.value;if(n==="choose")return null;let s=i.begun.value.length,r=s>0?t("tool.next",{n:s+1}):t(`tool.${n}.hint`);return g("div",{class:"strip","data-testid":"tool-hint",children:[g("p",{role:"status",children:r}),g("button",{type:"button",class:"button small",onClick:()=>e.use("choose"),"data-testid":"tool-done",children:[g(Fe,{name:"check"}),t("tool.done")]})]})}function cS({wide:i}){let{store:e,actions:t}=re(),n=ne(),{marks:s}=e.state.value;if(!i&&e.tool.value!=="choose")return null;let r=s.find(({id:a})=>a===e.shownMark.value);if(!r)return null;let o=Kd(n,s,r);return g("div",{class:"strip",role:"group","aria-label":o,"data-testid":"mark-note",children:[g("strong",{children:o}),g(Jd,{mark:r}),g("input",{type:"text",class:"field","aria-label":n("mark.note",{mark:o}),placeholder:n("mark.placeholder"),maxLength:Cs,value:r.text,onChange:a=>t.noteMark(r.id,a.currentTarget.value)}),g(Ue,{icon:"bin",label:n("mark.remove",{mark:o}),onClick:()=>t.removeMark(r.id)}),g(Ue,{icon:"close",label:n("app.close"),onClick:()=>e.shownMark.value=null})]})}function qg({wide:i}){let{store:e}=re(),t=ne(),n=e.full.value;return _t(()=>{n&&(e.notify("warning",t("mark.full")),e.full.value=!1)},[n]),g("div",{class:"strips",children:[g(cS,{wide:i}),g(lS,{})]})}var uS={transverse:[-260,620],coronal:[-140,180],sagittal:[-180,180]},dS=[-40,40];function hS({plane:i}){let{store:e,actions:t}=re(),n=ne(),s=e.state.value.cuts[i],r=n(`cut.${i}`),[o,a]=s?.along?dS:uS[i],l=Math.round(s?.at_mm??0),c=u=>{s&&t.cut(i,{...s,...u})};return g("div",{class:"cut","data-testid":`cut-${i}`,children:[g("label",{class:"check",children:[g("input",{type:"checkbox",checked:s!==void 0,onChange:u=>t.cut(i,u.currentTarget.checked)}),r]}),g("output",{children:s&&n("cut.mm",{count:l})}),g(Ue,{icon:"swap",label:n("cut.flip",{plane:r}),pressed:s?.flipped??!1,disabled:s===void 0,onClick:()=>c({flipped:!s?.flipped})}),g("input",{type:"range","aria-label":n("cut.position",{plane:r}),"aria-valuetext":n("cut.mm",{count:l}),min:o,max:a,value:l,hidden:s===void 0,onInput:u=>c({at_mm:Number(u.currentTarget.value)})})]})}function fS(){let{store:i,actions:e}=re(),t=ne(),{peel:n}=i.state.value,s=n===null?t("peel.usual"):t("peel.value",{count:n,total:ts});return g("div",{class:"slider","data-testid":"peel",children:[g("label",{children:[g("span",{class:"slider-name",children:t("peel.label")}),g("input",{type:"range",min:0,max:ts,value:n??0,"aria-valuetext":s,onInput:r=>e.peel(Number(r.currentTarget.value))})]}),g("p",{class:"slider-ends","aria-hidden":"true",children:[g("span",{children:t("peel.skin")}),g("span",{children:t("peel.bone")})]}),g("p",{class:"menu-row",children:[g("output",{class:"quiet",children:s}),n!==null&&g("button",{type:"button",class:"button small",onClick:()=>e.peel(null),"data-testid":"peel-usual",children:t("peel.reset")})]})]})}function pS(){let{store:i,actions:e}=re(),t=ne(),{explode:n}=i.state.value;return g("label",{class:"slider",children:[g("span",{class:"slider-name",children:t("view.apart")}),g("input",{type:"range",min:0,max:1,step:.05,value:n,"aria-valuetext":t("view.apart.value",{count:Math.round(n*100)}),"data-testid":"apart",onInput:s=>e.explode(Number(s.currentTarget.value))})]})}function Xg(){let i=ne();return g("div",{class:"inside","data-testid":"inside",children:[g(fS,{}),g(pS,{}),g("h2",{children:i("cut.title")}),g("div",{class:"cuts","data-testid":"cuts",children:[g("p",{class:"quiet small-print",children:i("cut.help")}),Cn.map(e=>g(hS,{plane:e},e))]})]})}function Ds(i){let[e,t]=ct(!1),n=cr(),s=pt(null),r=pt(null);_t(()=>{if(!e)return;let l=c=>{s.current&&!c.composedPath().includes(s.current)&&t(!1)};return window.addEventListener("pointerdown",l,!0),()=>window.removeEventListener("pointerdown",l,!0)},[e]);let o=()=>{t(!1),r.current?.focus()},a=l=>{l.key!=="Escape"||!e||(l.stopPropagation(),o())};return g("div",{class:`menu ${i.className??""}`,ref:s,onKeyDown:a,children:[g("button",{type:"button",class:`button quiet-button${i.pressed?" in-use":""}`,ref:r,"aria-expanded":e,"aria-controls":n,"aria-label":i.label,"data-testid":i.testId,onClick:()=>t(!e),children:[g(Fe,{name:i.icon}),g("span",{class:"button-label",children:i.label})]}),g("div",{class:"menu-panel",id:n,hidden:!e,role:"group","aria-label":i.label,children:e&&(typeof i.children=="function"?i.children(o):i.children)})]})}function jg(){let{store:i,actions:e}=re(),t=ne(),{view:n,projection:s}=i.state.value;return g("div",{class:"sides",role:"group","aria-label":t("view.views"),children:[Ro.map(r=>g("button",{type:"button",class:"side","aria-pressed":n===r,"data-testid":`view-${r}`,onClick:()=>e.setView(r),children:t(`view.${r}`)},r)),g("button",{type:"button",class:"side lens","aria-pressed":s==="parallel","data-testid":"parallel",onClick:()=>e.setProjection(s==="parallel"?"perspective":"parallel"),children:t("view.parallel")})]})}function mS({compact:i}){let{actions:e}=re(),t=ne();return g("div",{class:"bar bar-where",children:[g(Ue,{icon:"home",label:t("view.home"),showLabel:!i,onClick:()=>e.home(),testId:"home"}),i?g(Ds,{icon:"cube",label:t("view.views"),testId:"views-menu",className:"sides-menu",children:g(jg,{})}):g(jg,{})]})}function Jg(){let{store:i}=re();return rn(i.state.value).filter(e=>i.kin.value.pieces(e).length>0)}function Kg(){let{actions:i}=re(),e=ne(),t=Jg();return g("div",{class:"bar",children:[g(Ue,{icon:"plus",label:e("view.zoom-in"),onClick:()=>i.zoom(1),testId:"zoom-in"}),g(Ue,{icon:"minus",label:e("view.zoom-out"),onClick:()=>i.zoom(-1),testId:"zoom-out"}),g(Ue,{icon:"target",label:e("view.fly"),disabled:t.length===0,onClick:()=>i.flyTo(t),testId:"zoom-to"})]})}function gS({narrow:i}){let{store:e,actions:t}=re(),n=ne(),{isolate:s,visibility:r,peel:o,explode:a,cuts:l}=e.state.value,u=s.length===0&&o===null&&a===0&&Object.keys(l).length===0&&Object.keys(r).length===0,h=e.drawn.value.lit.length>0,d=Jg(),f=s.length>0;return g("div",{class:"bar",children:[g(Ue,{icon:"isolate",label:n(f?"view.isolate-off":"view.isolate"),pressed:f,disabled:d.length===0&&!f,onClick:()=>t.isolate(f?[]:d),testId:"isolate-view"}),g(Ue,{icon:"eyeOff",label:n("view.hide"),disabled:d.length===0,onClick:()=>t.hide(d),testId:"hide-view"}),g(Ue,{icon:"uncover",label:n("view.uncover"),disabled:d.length===0&&!h,onClick:()=>t.uncover(),testId:"uncover"}),g(Ds,{icon:"cut",label:n("view.cut"),testId:"cut-menu",className:"side-menu",children:g(Xg,{})}),i&&g(Yg,{}),g(Ue,{icon:"all",label:n("view.show-all"),disabled:u,onClick:()=>t.showAll(),testId:"show-all-view"}),i&&g($g,{})]})}function Yg(){let{store:i}=re(),e=ne();return g(Ds,{icon:"pen",label:e("tools.label"),testId:"tools-menu",className:"side-menu",pressed:i.tool.value!=="choose",children:t=>g(Wg,{onPick:t})})}function $g(){let{actions:i}=re(),e=ne();return g(Ue,{icon:"undo",label:e("view.undo"),disabled:!i.canUndo.value,onClick:()=>i.undo(),testId:"undo"})}function bS(){let{store:i,actions:e}=re(),t=ne();return g("div",{class:"bar",children:[g($g,{}),g(Ue,{icon:"redo",label:t("view.redo"),disabled:!e.canRedo.value,onClick:()=>e.redo(),testId:"redo"}),g(Ue,{icon:"share",label:t("share.title"),onClick:()=>i.dialog.value="share",testId:"share"})]})}function Zg(i){let{narrow:e,compact:t}=i,{store:n}=re(),s=n.stage.value!=="picture",r=pt(null),o=pt(null);return _t(()=>{let a=r.current?.offsetLeft??0,l=u=>(u?.offsetWidth??0)+a,c=Math.min(l(r.current),l(o.current));n.covered.value={left:c,right:c}},[e,t,s]),g("div",{class:"view-buttons","data-testid":"view-buttons",children:[g("div",{class:"bars",ref:r,children:[g(mS,{compact:t}),e&&s&&g(Kg,{})]}),g("div",{class:"bars",ref:o,children:[!e&&s&&g(Kg,{}),g(gS,{narrow:e}),!e&&g("div",{class:"bar",children:g(Yg,{})}),!e&&g(bS,{})]})]})}var vl=10;function Qg({actions:i,pickCentre:e}){let t={ArrowLeft:()=>i.turn(-vl,0),ArrowRight:()=>i.turn(vl,0),ArrowUp:()=>i.turn(0,vl),ArrowDown:()=>i.turn(0,-vl),"+":()=>i.zoom(1),"=":()=>i.zoom(1),"-":()=>i.zoom(-1),_:()=>i.zoom(-1),Home:()=>i.home(),Enter:()=>i.select(e()),p:()=>i.pinChosen()},n={ArrowUp:()=>i.walk("above"),ArrowDown:()=>i.walk("below"),ArrowLeft:()=>i.walk("across"),ArrowRight:()=>i.walk("across"),Enter:()=>{let s=e();s!==null&&i.selectAlso([s])}};return s=>{if(s.ctrlKey||s.metaKey||s.altKey)return;let r=Ro[Number(s.key)-1],o=(s.shiftKey?n[s.key]:void 0)??t[s.key]??(r&&/^[1-6]$/.test(s.key)?()=>i.setView(r):void 0);o&&(s.preventDefault(),s.stopPropagation(),o())}}function _S(){let{store:i}=re(),e=i.hover.value;if(e===null)return null;let t=yt(i.catalogue.value,e.id);return g("div",{class:"hover-name","data-testid":"hover","data-id":e.id,style:{left:`${e.x}px`,top:`${e.y}px`},"aria-hidden":"true",children:[e.region&&g("span",{class:"hover-region",children:[e.region," · "]}),t]})}function yS(){let{store:i}=re(),e=ne(),{loaded:t,total:n,done:s}=i.progress.value;if(s)return null;let r=o=>(o/1e6).toFixed(1);return g("div",{class:`loading${i.shapes.value.size>0?" corner":""}`,"data-testid":"loading",children:[g("p",{children:[e("app.loading"),n>0&&g("span",{class:"quiet",children:[" ",e("app.loaded",{done:r(t),total:r(n)})]})]}),g("progress",{"aria-label":e("app.loading"),max:Math.max(n,1),value:t})]})}function vS(){let{store:i,picture:e}=re(),t=ne(),n=e.url.value,{selected:s}=i.state.value,r=s===null?t("view.label"):`${t("view.label")}: ${yt(i.catalogue.value,s)}`;return n===null?g("p",{class:"stand-in",children:t("app.no-picture")}):g("img",{class:"picture",src:n,alt:r,"data-testid":"picture",onClick:o=>e.pick(o.offsetX,o.offsetY)})}function eb(i){let e=re(),{store:t,attach:n,picture:s}=e,r=ne(),o=pt(null),a=t.stage.value;return _t(()=>{let l=o.current;if(!l)return;n(l);let c=new ResizeObserver(()=>s.resize(l.clientWidth,l.clientHeight));return c.observe(l),()=>c.disconnect()},[]),g("div",{class:"stage","data-testid":"stage","data-stage":a,children:[g("div",{class:"canvas-host",ref:o,role:"application","aria-label":r("view.label"),"aria-describedby":"view-hint",tabIndex:0,"data-testid":"canvas",onKeyDown:Qg(e)}),g("p",{class:"unseen",id:"view-hint",children:r("view.hint")}),a==="picture"&&g(vS,{}),g(Hg,{}),g(yS,{}),g(_S,{}),g(Gg,{}),g(Zg,{...i}),g(qg,{wide:!i.narrow})]})}function Yd(){let{store:i,actions:e}=re(),t=ne(),n=new Set(i.kin.value.solids.map(s=>i.catalogue.value.structures[s]?.layer));return g("div",{class:"layers","data-testid":"layers",children:[i.kin.value.layers.filter(s=>n.has(s)).map(s=>g("div",{class:"layer","data-layer":s,children:[g("span",{class:`swatch swatch-${s}`,"aria-hidden":"true"}),g("span",{class:"layer-name",children:qt(t,"layer",s)}),g(Os,{label:qt(t,"layer",s),value:Rm(i.state.value,s),options:Ps.map(r=>({value:r,label:t(`layer.${r}`)})),onChange:r=>e.setVisible([`layer:${s}`],r),testId:`layer-${s}`})]},s)),g("label",{class:"check",children:[g("input",{type:"checkbox",checked:i.state.value.labels,onChange:s=>e.setLabels(s.currentTarget.checked),"data-testid":"names"}),t("view.names")]}),g("button",{type:"button",class:"button",onClick:()=>e.showAll(),"data-testid":"show-all",children:t("view.show-all")})]})}function tb(){let{store:i,actions:e}=re(),t=ne();return g(Os,{label:t("top.register"),value:i.state.value.register,options:yd.map(n=>({value:n,label:t(`top.register.${n}`)})),onChange:n=>e.setRegister(n),testId:"register"})}function xS(){let{store:i,actions:e}=re(),t=ne();return g(Os,{label:t("top.theme"),value:i.state.value.theme,options:_d.map(n=>({value:n,label:t(`top.theme.${n}`)})),onChange:n=>e.setTheme(n),testId:"theme-choice"})}var SS=i=>new Intl.DisplayNames([i],{type:"language"}).of(i)??i;function nb(){let{store:i,actions:e,languages:t}=re(),n=ne();if(t.length<2)return null;let s=i.catalogue.value.languages;return g("select",{class:"select","aria-label":n("top.language"),value:i.state.value.language,"data-testid":"language",onChange:r=>e.setLanguage(r.currentTarget.value),children:t.map(r=>g("option",{value:r,lang:r,children:[SS(r),s[r]==="machine"||s[r]==="human draft"?` (${n("top.language.draft")})`:""]},r))})}function wS(){let{store:i,actions:e}=re(),t=ne(),n=i.dark.value;return g(Ue,{icon:n?"sun":"moon",label:`${t("top.theme")}: ${t(n?"top.theme.light":"top.theme.dark")}`,onClick:()=>e.setTheme(n?"light":"dark"),testId:"theme"})}function ib({narrow:i}){let{store:e,actions:t}=re(),n=ne();return g("header",{class:"top","data-testid":"top",children:[g("h1",{class:"name",children:[g(yg,{}),g("span",{children:n("app.name")})]}),!i&&g(bl,{}),g("div",{class:"top-tools",children:[i?g(Ds,{icon:"layers",label:n("app.more"),testId:"more-menu",children:[g(Yd,{}),g("h2",{children:n("top.register")}),g(tb,{}),g(nb,{}),g("h2",{children:n("top.theme")}),g(xS,{}),g("div",{class:"menu-row",children:[g("button",{type:"button",class:"button",disabled:!t.canRedo.value,onClick:()=>t.redo(),children:[g(Fe,{name:"redo"})," ",n("view.redo")]}),g("button",{type:"button",class:"button",onClick:()=>e.dialog.value="share","data-testid":"share",children:[g(Fe,{name:"share"})," ",n("share.title")]})]})]}):g(Mt,{children:[g(nb,{}),g(tb,{}),g(Ds,{icon:"layers",label:n("top.layers"),testId:"layers-menu",children:g(Yd,{})}),g(wS,{})]}),g(Ue,{icon:"help",label:n("top.help"),onClick:()=>e.dialog.value="help",testId:"help"}),g("button",{type:"button",class:"button warning",onClick:()=>e.dialog.value="warning","data-testid":"warning-signs",children:[g(Fe,{name:"warning"}),g("span",{class:"button-label",children:n("top.warning")})]})]})]})}var MS=760,$d=1100;function TS(){let[i,e]=ct(window.innerWidth),t=pt(null);return[pt(s=>{t.current?.disconnect(),s&&(t.current=new ResizeObserver(()=>{s.clientWidth>0&&e(s.clientWidth)}),t.current.observe(s))}).current,i]}function ES(i){let e=ne();return g("nav",{class:`side-panel list-panel${i.open?"":" closed"}`,"aria-label":e("tree.label"),children:[g(Ue,{icon:"panel",label:e(i.open?"tree.hide-panel":"tree.show-panel"),expanded:i.open,onClick:i.onToggle,className:"panel-toggle",testId:"list-toggle"}),i.open&&g(yl,{})]})}function sb(){let i=re(),e=ne(),[t,n]=TS(),[s,r]=ct(null),o=pt(null),a=n<=MS,l=i.store.dark.value;return _t(()=>{i.store.roomy.value=!a},[a]),_t(()=>{let c=Lg(i,o);return window.addEventListener("keydown",c),()=>window.removeEventListener("keydown",c)},[]),g("div",{class:`app ${a?"narrow":"wide"}`,ref:c=>{o.current=c,t(c)},"data-theme":l?"dark":"light","data-testid":"app",lang:i.store.catalogue.value.language,children:[g(ib,{narrow:a}),g("main",{class:"columns",children:[!a&&g(ES,{open:s??n>$d,onToggle:()=>r(!(s??n>$d))}),g(eb,{narrow:a,compact:n<=$d}),a?g(Vg,{}):g("aside",{class:"side-panel card-panel","aria-label":e("card.region"),children:g(gl,{})})]}),g(Og,{}),g(Dg,{}),g(Tg,{}),g(kg,{}),g(Fg,{})]})}var rb=`.card {
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
`;var ob=`.icon-button {
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
`;var ab=`.dialog {
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
`;var lb=`.app {
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
`;var cb=`:host {
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
`;var ub=`.tool-panel,
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
`;var db=`.tree-panel {
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
`;var hb=[cb,lb,ob,ub,db,rb,ab].join(`
`);var It={LEFT:1,RIGHT:2,MIDDLE:4},V=Object.freeze({NONE:0,ROTATE:1,TRUCK:2,SCREEN_PAN:4,OFFSET:8,DOLLY:16,ZOOM:32,TOUCH_ROTATE:64,TOUCH_TRUCK:128,TOUCH_SCREEN_PAN:256,TOUCH_OFFSET:512,TOUCH_DOLLY:1024,TOUCH_ZOOM:2048,TOUCH_DOLLY_TRUCK:4096,TOUCH_DOLLY_SCREEN_PAN:8192,TOUCH_DOLLY_OFFSET:16384,TOUCH_DOLLY_ROTATE:32768,TOUCH_ZOOM_TRUCK:65536,TOUCH_ZOOM_OFFSET:131072,TOUCH_ZOOM_SCREEN_PAN:262144,TOUCH_ZOOM_ROTATE:524288}),yr={NONE:0,IN:1,OUT:-1};function Ns(i){return i.isPerspectiveCamera}function ss(i){return i.isOrthographicCamera}var is=Math.PI*2,fb=Math.PI/2,xb=1e-5,Fo=Math.PI/180;function ri(i,e,t){return Math.max(e,Math.min(t,i))}function wt(i,e=xb){return Math.abs(i)<e}function ut(i,e,t=xb){return wt(i-e,t)}function pb(i,e){return Math.round(i/e)*e}function Uo(i){return isFinite(i)?i:i<0?-Number.MAX_VALUE:Number.MAX_VALUE}function Bo(i){return Math.abs(i)<Number.MAX_VALUE?i:i*(1/0)}function xl(i,e,t,n,s=1/0,r){n=Math.max(1e-4,n);let o=2/n,a=o*r,l=1/(1+a+.48*a*a+.235*a*a*a),c=i-e,u=e,h=s*n;c=ri(c,-h,h),e=i-c;let d=(t.value+o*c)*r;t.value=(t.value-o*d)*l;let f=e+(c+d)*l;return u-i>0==f>u&&(f=u,t.value=(f-u)/r),f}function mb(i,e,t,n,s=1/0,r,o){n=Math.max(1e-4,n);let a=2/n,l=a*r,c=1/(1+l+.48*l*l+.235*l*l*l),u=e.x,h=e.y,d=e.z,f=i.x-u,b=i.y-h,y=i.z-d,m=u,p=h,_=d,x=s*n,S=x*x,T=f*f+b*b+y*y;if(T>S){let q=Math.sqrt(T);f=f/q*x,b=b/q*x,y=y/q*x}u=i.x-f,h=i.y-b,d=i.z-y;let A=(t.x+a*f)*r,v=(t.y+a*b)*r,E=(t.z+a*y)*r;t.x=(t.x-a*A)*c,t.y=(t.y-a*v)*c,t.z=(t.z-a*E)*c,o.x=u+(f+A)*c,o.y=h+(b+v)*c,o.z=d+(y+E)*c;let N=m-i.x,P=p-i.y,O=_-i.z,z=o.x-m,G=o.y-p,L=o.z-_;return N*z+P*G+O*L>0&&(o.x=m,o.y=p,o.z=_,t.x=(o.x-m)/r,t.y=(o.y-p)/r,t.z=(o.z-_)/r),o}function Zd(i,e){e.set(0,0),i.forEach(t=>{e.x+=t.clientX,e.y+=t.clientY}),e.x/=i.length,e.y/=i.length}function Qd(i,e){return ss(i)?(console.warn(`${e} is not supported in OrthographicCamera`),!0):!1}var sh=class{_listeners={};addEventListener(e,t){let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let s=this._listeners[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}removeAllEventListeners(e){if(!e){this._listeners={};return}Array.isArray(this._listeners[e])&&(this._listeners[e].length=0)}dispatchEvent(e){let n=this._listeners[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e)}}},OS="3.1.2",Sl=1/8,DS=/Mac/.test(globalThis?.navigator?.platform),Be,gb,wl,eh,In,je,rt,vr,zo,hi,fi,Fs,bb,_b,Nn,xr,Sr,yb,th,vb,nh,ih,Ml,wr=class i extends sh{static install(e){Be=e.THREE,gb=Object.freeze(new Be.Vector3(0,0,0)),wl=Object.freeze(new Be.Vector3(0,1,0)),eh=Object.freeze(new Be.Vector3(0,0,1)),In=new Be.Vector2,je=new Be.Vector3,rt=new Be.Vector3,vr=new Be.Vector3,zo=new Be.Vector3,hi=new Be.Vector3,fi=new Be.Vector3,Fs=new Be.Vector3,bb=new Be.Vector3,_b=new Be.Vector3,Nn=new Be.Spherical,xr=new Be.Spherical,Sr=new Be.Box3,yb=new Be.Box3,th=new Be.Sphere,vb=new Be.Quaternion,nh=new Be.Quaternion,ih=new Be.Matrix4,Ml=new Be.Raycaster}static get ACTION(){return V}minPolarAngle=0;maxPolarAngle=Math.PI;minAzimuthAngle=-1/0;maxAzimuthAngle=1/0;minDistance=Number.EPSILON;maxDistance=1/0;infinityDolly=!1;minZoom=.01;maxZoom=1/0;smoothTime=.25;draggingSmoothTime=.125;maxSpeed=1/0;azimuthRotateSpeed=1;polarRotateSpeed=1;dollySpeed=1;dollyDragInverted=!1;truckSpeed=2;dollyToCursor=!1;dragToOffset=!1;boundaryFriction=0;restThreshold=.01;colliderMeshes=[];mouseButtons;touches;cancel=()=>{};lockPointer;unlockPointer;_enabled=!0;_camera;_yAxisUpSpace;_yAxisUpSpaceInverse;_state=V.NONE;_domElement;_viewport=null;_target;_targetEnd;_focalOffset;_focalOffsetEnd;_spherical;_sphericalEnd;_lastDistance;_zoom;_zoomEnd;_lastZoom;_cameraUp0;_target0;_position0;_zoom0;_focalOffset0;_dollyControlCoord;_changedDolly=0;_changedZoom=0;_nearPlaneCorners;_hasRested=!0;_boundary;_boundaryEnclosesCamera=!1;_needsUpdate=!0;_updatedLastTime=!1;_elementRect=new DOMRect;_isDragging=!1;_dragNeedsUpdate=!0;_activePointers=[];_lockedPointer=null;_interactiveArea=new DOMRect(0,0,1,1);_isUserControllingRotate=!1;_isUserControllingDolly=!1;_isUserControllingTruck=!1;_isUserControllingOffset=!1;_isUserControllingZoom=!1;_lastDollyDirection=yr.NONE;_thetaVelocity={value:0};_phiVelocity={value:0};_radiusVelocity={value:0};_targetVelocity=new Be.Vector3;_focalOffsetVelocity=new Be.Vector3;_zoomVelocity={value:0};set verticalDragToForward(e){console.warn("camera-controls: `verticalDragToForward` was removed. Use `mouseButtons.left = CameraControls.ACTION.SCREEN_PAN` instead.")}constructor(e,t){super(),typeof Be>"u"&&console.error("camera-controls: `THREE` is undefined. You must first run `CameraControls.install( { THREE: THREE } )`. Check the docs for further information."),this._camera=e,this._yAxisUpSpace=new Be.Quaternion().setFromUnitVectors(this._camera.up,wl),this._yAxisUpSpaceInverse=this._yAxisUpSpace.clone().invert(),this._state=V.NONE,this._target=new Be.Vector3,this._targetEnd=this._target.clone(),this._focalOffset=new Be.Vector3,this._focalOffsetEnd=this._focalOffset.clone(),this._spherical=new Be.Spherical().setFromVector3(je.copy(this._camera.position).applyQuaternion(this._yAxisUpSpace)),this._sphericalEnd=this._spherical.clone(),this._lastDistance=this._spherical.radius,this._zoom=this._camera.zoom,this._zoomEnd=this._zoom,this._lastZoom=this._zoom,this._nearPlaneCorners=[new Be.Vector3,new Be.Vector3,new Be.Vector3,new Be.Vector3],this._updateNearPlaneCorners(),this._boundary=new Be.Box3(new Be.Vector3(-1/0,-1/0,-1/0),new Be.Vector3(1/0,1/0,1/0)),this._cameraUp0=this._camera.up.clone(),this._target0=this._target.clone(),this._position0=this._camera.position.clone(),this._zoom0=this._zoom,this._focalOffset0=this._focalOffset.clone(),this._dollyControlCoord=new Be.Vector2,this.mouseButtons={left:V.ROTATE,middle:V.DOLLY,right:V.TRUCK,wheel:Ns(this._camera)?V.DOLLY:ss(this._camera)?V.ZOOM:V.NONE},this.touches={one:V.TOUCH_ROTATE,two:Ns(this._camera)?V.TOUCH_DOLLY_TRUCK:ss(this._camera)?V.TOUCH_ZOOM_TRUCK:V.NONE,three:V.TOUCH_TRUCK};let n=new Be.Vector2,s=new Be.Vector2,r=new Be.Vector2,o=p=>{if(!this._enabled||!this._domElement)return;if(this._interactiveArea.left!==0||this._interactiveArea.top!==0||this._interactiveArea.width!==1||this._interactiveArea.height!==1){let S=this._domElement.getBoundingClientRect(),T=p.clientX/S.width,A=p.clientY/S.height;if(T<this._interactiveArea.left||T>this._interactiveArea.right||A<this._interactiveArea.top||A>this._interactiveArea.bottom)return}let _=p.pointerType!=="mouse"?null:(p.buttons&It.LEFT)===It.LEFT?It.LEFT:(p.buttons&It.MIDDLE)===It.MIDDLE?It.MIDDLE:(p.buttons&It.RIGHT)===It.RIGHT?It.RIGHT:null;if(_!==null){let S=this._findPointerByMouseButton(_);S&&this._disposePointer(S)}if((p.buttons&It.LEFT)===It.LEFT&&this._lockedPointer)return;let x={pointerId:p.pointerId,clientX:p.clientX,clientY:p.clientY,deltaX:0,deltaY:0,mouseButton:_};this._activePointers.push(x),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.ownerDocument.addEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.addEventListener("pointerup",l),this._isDragging=!0,d(p)},a=p=>{p.cancelable&&p.preventDefault();let _=p.pointerId,x=this._lockedPointer||this._findPointerById(_);if(x){if(x.clientX=p.clientX,x.clientY=p.clientY,x.deltaX=p.movementX,x.deltaY=p.movementY,this._state=0,p.pointerType==="touch")switch(this._activePointers.length){case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else(!this._isDragging&&this._lockedPointer||this._isDragging&&(p.buttons&It.LEFT)===It.LEFT)&&(this._state=this._state|this.mouseButtons.left),this._isDragging&&(p.buttons&It.MIDDLE)===It.MIDDLE&&(this._state=this._state|this.mouseButtons.middle),this._isDragging&&(p.buttons&It.RIGHT)===It.RIGHT&&(this._state=this._state|this.mouseButtons.right);f()}},l=p=>{let _=this._findPointerById(p.pointerId);if(!(_&&_===this._lockedPointer)){if(_&&this._disposePointer(_),p.pointerType==="touch")switch(this._activePointers.length){case 0:this._state=V.NONE;break;case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else this._state=V.NONE;b()}},c=-1,u=p=>{if(!this._domElement||!this._enabled||this.mouseButtons.wheel===V.NONE)return;if(this._interactiveArea.left!==0||this._interactiveArea.top!==0||this._interactiveArea.width!==1||this._interactiveArea.height!==1){let v=this._domElement.getBoundingClientRect(),E=p.clientX/v.width,N=p.clientY/v.height;if(E<this._interactiveArea.left||E>this._interactiveArea.right||N<this._interactiveArea.top||N>this._interactiveArea.bottom)return}if(p.preventDefault(),this.dollyToCursor||this.mouseButtons.wheel===V.ROTATE||this.mouseButtons.wheel===V.TRUCK){let v=performance.now();c-v<1e3&&this._getClientRect(this._elementRect),c=v}let _=DS?-1:-3,x=p.deltaMode===1&&!p.ctrlKey?p.deltaY/_:p.deltaY/(_*10),S=this.dollyToCursor?(p.clientX-this._elementRect.x)/this._elementRect.width*2-1:0,T=this.dollyToCursor?(p.clientY-this._elementRect.y)/this._elementRect.height*-2+1:0;switch(p.ctrlKey?V.ZOOM:this.mouseButtons.wheel){case V.ROTATE:{this._rotateInternal(p.deltaX,p.deltaY),this._isUserControllingRotate=!0;break}case V.TRUCK:{this._truckInternal(p.deltaX,p.deltaY,!1,!1),this._isUserControllingTruck=!0;break}case V.SCREEN_PAN:{this._truckInternal(p.deltaX,p.deltaY,!1,!0),this._isUserControllingTruck=!0;break}case V.OFFSET:{this._truckInternal(p.deltaX,p.deltaY,!0,!1),this._isUserControllingOffset=!0;break}case V.DOLLY:{this._dollyInternal(-x,S,T),this._isUserControllingDolly=!0;break}case V.ZOOM:{this._zoomInternal(-x,S,T),this._isUserControllingZoom=!0;break}}this.dispatchEvent({type:"control"})},h=p=>{if(!(!this._domElement||!this._enabled)){if(this.mouseButtons.right===i.ACTION.NONE){let _=p instanceof PointerEvent?p.pointerId:0,x=this._findPointerById(_);x&&this._disposePointer(x),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l);return}p.preventDefault()}},d=p=>{if(!this._enabled)return;if(Zd(this._activePointers,In),this._getClientRect(this._elementRect),n.copy(In),s.copy(In),this._activePointers.length>=2){let x=In.x-this._activePointers[1].clientX,S=In.y-this._activePointers[1].clientY,T=Math.sqrt(x*x+S*S);r.set(0,T);let A=(this._activePointers[0].clientX+this._activePointers[1].clientX)*.5,v=(this._activePointers[0].clientY+this._activePointers[1].clientY)*.5;s.set(A,v)}if(this._state=0,!p)this._lockedPointer&&(this._state=this._state|this.mouseButtons.left);else if("pointerType"in p&&p.pointerType==="touch")switch(this._activePointers.length){case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else!this._lockedPointer&&(p.buttons&It.LEFT)===It.LEFT&&(this._state=this._state|this.mouseButtons.left),(p.buttons&It.MIDDLE)===It.MIDDLE&&(this._state=this._state|this.mouseButtons.middle),(p.buttons&It.RIGHT)===It.RIGHT&&(this._state=this._state|this.mouseButtons.right);((this._state&V.ROTATE)===V.ROTATE||(this._state&V.TOUCH_ROTATE)===V.TOUCH_ROTATE||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE)&&(this._sphericalEnd.theta=this._spherical.theta,this._sphericalEnd.phi=this._spherical.phi,this._thetaVelocity.value=0,this._phiVelocity.value=0),((this._state&V.TRUCK)===V.TRUCK||(this._state&V.SCREEN_PAN)===V.SCREEN_PAN||(this._state&V.TOUCH_TRUCK)===V.TOUCH_TRUCK||(this._state&V.TOUCH_SCREEN_PAN)===V.TOUCH_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN)&&(this._targetEnd.copy(this._target),this._targetVelocity.set(0,0,0)),((this._state&V.DOLLY)===V.DOLLY||(this._state&V.TOUCH_DOLLY)===V.TOUCH_DOLLY||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE)&&(this._sphericalEnd.radius=this._spherical.radius,this._radiusVelocity.value=0),((this._state&V.ZOOM)===V.ZOOM||(this._state&V.TOUCH_ZOOM)===V.TOUCH_ZOOM||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_ZOOM_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE)&&(this._zoomEnd=this._zoom,this._zoomVelocity.value=0),((this._state&V.OFFSET)===V.OFFSET||(this._state&V.TOUCH_OFFSET)===V.TOUCH_OFFSET||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET)&&(this._focalOffsetEnd.copy(this._focalOffset),this._focalOffsetVelocity.set(0,0,0)),this.dispatchEvent({type:"controlstart"})},f=()=>{if(!this._enabled||!this._dragNeedsUpdate)return;this._dragNeedsUpdate=!1,Zd(this._activePointers,In);let _=this._domElement&&this._domElement.ownerDocument.pointerLockElement===this._domElement?this._lockedPointer||this._activePointers[0]:null,x=_?-_.deltaX:s.x-In.x,S=_?-_.deltaY:s.y-In.y;if(s.copy(In),((this._state&V.ROTATE)===V.ROTATE||(this._state&V.TOUCH_ROTATE)===V.TOUCH_ROTATE||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE)&&(this._rotateInternal(x,S),this._isUserControllingRotate=!0),(this._state&V.DOLLY)===V.DOLLY||(this._state&V.ZOOM)===V.ZOOM){let T=this.dollyToCursor?(n.x-this._elementRect.x)/this._elementRect.width*2-1:0,A=this.dollyToCursor?(n.y-this._elementRect.y)/this._elementRect.height*-2+1:0,v=this.dollyDragInverted?-1:1;(this._state&V.DOLLY)===V.DOLLY?(this._dollyInternal(v*S*Sl,T,A),this._isUserControllingDolly=!0):(this._zoomInternal(v*S*Sl,T,A),this._isUserControllingZoom=!0)}if((this._state&V.TOUCH_DOLLY)===V.TOUCH_DOLLY||(this._state&V.TOUCH_ZOOM)===V.TOUCH_ZOOM||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_ZOOM_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE){let T=In.x-this._activePointers[1].clientX,A=In.y-this._activePointers[1].clientY,v=Math.sqrt(T*T+A*A),E=r.y-v;r.set(0,v);let N=this.dollyToCursor?(s.x-this._elementRect.x)/this._elementRect.width*2-1:0,P=this.dollyToCursor?(s.y-this._elementRect.y)/this._elementRect.height*-2+1:0;(this._state&V.TOUCH_DOLLY)===V.TOUCH_DOLLY||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET?(this._dollyInternal(E*Sl,N,P),this._isUserControllingDolly=!0):(this._zoomInternal(E*Sl,N,P),this._isUserControllingZoom=!0)}((this._state&V.TRUCK)===V.TRUCK||(this._state&V.TOUCH_TRUCK)===V.TOUCH_TRUCK||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK)&&(this._truckInternal(x,S,!1,!1),this._isUserControllingTruck=!0),((this._state&V.SCREEN_PAN)===V.SCREEN_PAN||(this._state&V.TOUCH_SCREEN_PAN)===V.TOUCH_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_ZOOM_SCREEN_PAN)&&(this._truckInternal(x,S,!1,!0),this._isUserControllingTruck=!0),((this._state&V.OFFSET)===V.OFFSET||(this._state&V.TOUCH_OFFSET)===V.TOUCH_OFFSET||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET)&&(this._truckInternal(x,S,!0,!1),this._isUserControllingOffset=!0),this.dispatchEvent({type:"control"})},b=()=>{Zd(this._activePointers,In),s.copy(In),this._dragNeedsUpdate=!1,(this._activePointers.length===0||this._activePointers.length===1&&this._activePointers[0]===this._lockedPointer)&&(this._isDragging=!1),this._activePointers.length===0&&this._domElement&&(this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this.dispatchEvent({type:"controlend"}))};this.lockPointer=()=>{!this._enabled||!this._domElement||(this.cancel(),this._lockedPointer={pointerId:-1,clientX:0,clientY:0,deltaX:0,deltaY:0,mouseButton:null},this._activePointers.push(this._lockedPointer),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.requestPointerLock(),this._domElement.ownerDocument.addEventListener("pointerlockchange",y),this._domElement.ownerDocument.addEventListener("pointerlockerror",m),this._domElement.ownerDocument.addEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.addEventListener("pointerup",l),d())},this.unlockPointer=()=>{this._lockedPointer!==null&&(this._disposePointer(this._lockedPointer),this._lockedPointer=null),this._domElement?.ownerDocument.exitPointerLock(),this._domElement?.ownerDocument.removeEventListener("pointerlockchange",y),this._domElement?.ownerDocument.removeEventListener("pointerlockerror",m),this.cancel()};let y=()=>{this._domElement&&this._domElement.ownerDocument.pointerLockElement===this._domElement||this.unlockPointer()},m=()=>{this.unlockPointer()};this._addAllEventListeners=p=>{this._domElement=p,this._domElement.style.touchAction="none",this._domElement.style.userSelect="none",this._domElement.style.webkitUserSelect="none",this._domElement.addEventListener("pointerdown",o),this._domElement.addEventListener("pointercancel",l),this._domElement.addEventListener("wheel",u,{passive:!1}),this._domElement.addEventListener("contextmenu",h)},this._removeAllEventListeners=()=>{this._domElement&&(this._domElement.style.touchAction="",this._domElement.style.userSelect="",this._domElement.style.webkitUserSelect="",this._domElement.removeEventListener("pointerdown",o),this._domElement.removeEventListener("pointercancel",l),this._domElement.removeEventListener("wheel",u,{passive:!1}),this._domElement.removeEventListener("contextmenu",h),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.ownerDocument.removeEventListener("pointerlockchange",y),this._domElement.ownerDocument.removeEventListener("pointerlockerror",m))},this.cancel=()=>{this._state!==V.NONE&&(this._state=V.NONE,this._activePointers.length=0,b())},t&&this.connect(t),this.update(0)}get camera(){return this._camera}set camera(e){this._camera=e,this.updateCameraUp(),this._camera.updateProjectionMatrix(),this._updateNearPlaneCorners(),this._needsUpdate=!0}get enabled(){return this._enabled}set enabled(e){this._enabled=e,this._domElement&&(e?(this._domElement.style.touchAction="none",this._domElement.style.userSelect="none",this._domElement.style.webkitUserSelect="none"):(this.cancel(),this._domElement.style.touchAction="",this._domElement.style.userSelect="",this._domElement.style.webkitUserSelect=""))}get active(){return!this._hasRested}get currentAction(){return this._state}get distance(){return this._spherical.radius}set distance(e){this._spherical.radius===e&&this._sphericalEnd.radius===e||(this._spherical.radius=e,this._sphericalEnd.radius=e,this._needsUpdate=!0)}get azimuthAngle(){return this._spherical.theta}set azimuthAngle(e){this._spherical.theta===e&&this._sphericalEnd.theta===e||(this._spherical.theta=e,this._sphericalEnd.theta=e,this._needsUpdate=!0)}get polarAngle(){return this._spherical.phi}set polarAngle(e){this._spherical.phi===e&&this._sphericalEnd.phi===e||(this._spherical.phi=e,this._sphericalEnd.phi=e,this._needsUpdate=!0)}get boundaryEnclosesCamera(){return this._boundaryEnclosesCamera}set boundaryEnclosesCamera(e){this._boundaryEnclosesCamera=e,this._needsUpdate=!0}set interactiveArea(e){this._interactiveArea.width=ri(e.width,0,1),this._interactiveArea.height=ri(e.height,0,1),this._interactiveArea.x=ri(e.x,0,1-this._interactiveArea.width),this._interactiveArea.y=ri(e.y,0,1-this._interactiveArea.height)}addEventListener(e,t){super.addEventListener(e,t)}removeEventListener(e,t){super.removeEventListener(e,t)}rotate(e,t,n=!1){return this.rotateTo(this._sphericalEnd.theta+e,this._sphericalEnd.phi+t,n)}rotateAzimuthTo(e,t=!1){return this.rotateTo(e,this._sphericalEnd.phi,t)}rotatePolarTo(e,t=!1){return this.rotateTo(this._sphericalEnd.theta,e,t)}rotateTo(e,t,n=!1){this._isUserControllingRotate=!1;let s=ri(e,this.minAzimuthAngle,this.maxAzimuthAngle),r=ri(t,this.minPolarAngle,this.maxPolarAngle);this._sphericalEnd.theta=s,this._sphericalEnd.phi=r,this._sphericalEnd.makeSafe(),this._needsUpdate=!0,n||(this._spherical.theta=this._sphericalEnd.theta,this._spherical.phi=this._sphericalEnd.phi);let o=!n||ut(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&ut(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold);return this._createOnRestPromise(o)}dolly(e,t=!1){return this.dollyTo(this._sphericalEnd.radius-e,t)}dollyTo(e,t=!1){return this._isUserControllingDolly=!1,this._lastDollyDirection=yr.NONE,this._changedDolly=0,this._dollyToNoClamp(ri(e,this.minDistance,this.maxDistance),t)}_dollyToNoClamp(e,t=!1){let n=this._sphericalEnd.radius;if(this.colliderMeshes.length>=1){let o=this._collisionTest(),a=ut(o,this._spherical.radius);if(!(n>e)&&a)return Promise.resolve();this._sphericalEnd.radius=Math.min(e,o)}else this._sphericalEnd.radius=e;this._needsUpdate=!0,t||(this._spherical.radius=this._sphericalEnd.radius);let r=!t||ut(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(r)}dollyInFixed(e,t=!1){this._targetEnd.add(this._getCameraDirection(zo).multiplyScalar(e)),t||this._target.copy(this._targetEnd);let n=!t||ut(this._target.x,this._targetEnd.x,this.restThreshold)&&ut(this._target.y,this._targetEnd.y,this.restThreshold)&&ut(this._target.z,this._targetEnd.z,this.restThreshold);return this._createOnRestPromise(n)}zoom(e,t=!1){return this.zoomTo(this._zoomEnd+e,t)}zoomTo(e,t=!1){this._isUserControllingZoom=!1,this._zoomEnd=ri(e,this.minZoom,this.maxZoom),this._needsUpdate=!0,t||(this._zoom=this._zoomEnd);let n=!t||ut(this._zoom,this._zoomEnd,this.restThreshold);return this._changedZoom=0,this._createOnRestPromise(n)}pan(e,t,n=!1){return console.warn("`pan` has been renamed to `truck`"),this.truck(e,t,n)}truck(e,t,n=!1){this._camera.updateMatrix(),hi.setFromMatrixColumn(this._camera.matrix,0),fi.setFromMatrixColumn(this._camera.matrix,1),hi.multiplyScalar(e),fi.multiplyScalar(-t);let s=je.copy(hi).add(fi),r=rt.copy(this._targetEnd).add(s);return this.moveTo(r.x,r.y,r.z,n)}forward(e,t=!1){je.setFromMatrixColumn(this._camera.matrix,0),je.crossVectors(this._camera.up,je),je.multiplyScalar(e);let n=rt.copy(this._targetEnd).add(je);return this.moveTo(n.x,n.y,n.z,t)}elevate(e,t=!1){return je.copy(this._camera.up).multiplyScalar(e),this.moveTo(this._targetEnd.x+je.x,this._targetEnd.y+je.y,this._targetEnd.z+je.z,t)}moveTo(e,t,n,s=!1){this._isUserControllingTruck=!1;let r=je.set(e,t,n).sub(this._targetEnd);this._encloseToBoundary(this._targetEnd,r,this.boundaryFriction),this._needsUpdate=!0,s||this._target.copy(this._targetEnd);let o=!s||ut(this._target.x,this._targetEnd.x,this.restThreshold)&&ut(this._target.y,this._targetEnd.y,this.restThreshold)&&ut(this._target.z,this._targetEnd.z,this.restThreshold);return this._createOnRestPromise(o)}lookInDirectionOf(e,t,n,s=!1){let a=je.set(e,t,n).sub(this._targetEnd).normalize().multiplyScalar(-this._sphericalEnd.radius).add(this._targetEnd);return this.setPosition(a.x,a.y,a.z,s)}fitToBox(e,t,{cover:n=!1,paddingLeft:s=0,paddingRight:r=0,paddingBottom:o=0,paddingTop:a=0}={}){let l=[],c=e.isBox3?Sr.copy(e):Sr.setFromObject(e);c.isEmpty()&&(console.warn("camera-controls: fitTo() cannot be used with an empty box. Aborting"),Promise.resolve());let u=pb(this._sphericalEnd.theta,fb),h=pb(this._sphericalEnd.phi,fb);l.push(this.rotateTo(u,h,t));let d=je.setFromSpherical(this._sphericalEnd).normalize(),f=vb.setFromUnitVectors(d,eh),b=ut(Math.abs(d.y),1);b&&f.multiply(nh.setFromAxisAngle(wl,u)),f.multiply(this._yAxisUpSpaceInverse);let y=yb.makeEmpty();rt.copy(c.min).applyQuaternion(f),y.expandByPoint(rt),rt.copy(c.min).setX(c.max.x).applyQuaternion(f),y.expandByPoint(rt),rt.copy(c.min).setY(c.max.y).applyQuaternion(f),y.expandByPoint(rt),rt.copy(c.max).setZ(c.min.z).applyQuaternion(f),y.expandByPoint(rt),rt.copy(c.min).setZ(c.max.z).applyQuaternion(f),y.expandByPoint(rt),rt.copy(c.max).setY(c.min.y).applyQuaternion(f),y.expandByPoint(rt),rt.copy(c.max).setX(c.min.x).applyQuaternion(f),y.expandByPoint(rt),rt.copy(c.max).applyQuaternion(f),y.expandByPoint(rt),y.min.x-=s,y.min.y-=o,y.max.x+=r,y.max.y+=a,f.setFromUnitVectors(eh,d),b&&f.premultiply(nh.invert()),f.premultiply(this._yAxisUpSpace);let m=y.getSize(je),p=y.getCenter(rt).applyQuaternion(f);if(Ns(this._camera)){let _=this.getDistanceToFitBox(m.x,m.y,m.z,n);l.push(this.moveTo(p.x,p.y,p.z,t)),l.push(this.dollyTo(_,t)),l.push(this.setFocalOffset(0,0,0,t))}else if(ss(this._camera)){let _=this._camera,x=_.right-_.left,S=_.top-_.bottom,T=n?Math.max(x/m.x,S/m.y):Math.min(x/m.x,S/m.y);l.push(this.moveTo(p.x,p.y,p.z,t)),l.push(this.zoomTo(T,t)),l.push(this.setFocalOffset(0,0,0,t))}return Promise.all(l)}fitToSphere(e,t){let n=[],r="isObject3D"in e?i.createBoundingSphere(e,th):th.copy(e);if(n.push(this.moveTo(r.center.x,r.center.y,r.center.z,t)),Ns(this._camera)){let o=this.getDistanceToFitSphere(r.radius);n.push(this.dollyTo(o,t))}else if(ss(this._camera)){let o=this._camera.right-this._camera.left,a=this._camera.top-this._camera.bottom,l=2*r.radius,c=Math.min(o/l,a/l);n.push(this.zoomTo(c,t))}return n.push(this.setFocalOffset(0,0,0,t)),Promise.all(n)}setLookAt(e,t,n,s,r,o,a=!1){this._isUserControllingRotate=!1,this._isUserControllingDolly=!1,this._isUserControllingTruck=!1,this._lastDollyDirection=yr.NONE,this._changedDolly=0;let l=rt.set(s,r,o),c=je.set(e,t,n);this._targetEnd.copy(l),this._sphericalEnd.setFromVector3(c.sub(l).applyQuaternion(this._yAxisUpSpace)),this._needsUpdate=!0,a||(this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd));let u=!a||ut(this._target.x,this._targetEnd.x,this.restThreshold)&&ut(this._target.y,this._targetEnd.y,this.restThreshold)&&ut(this._target.z,this._targetEnd.z,this.restThreshold)&&ut(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&ut(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold)&&ut(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(u)}lerp(e,t,n,s=!1){this._isUserControllingRotate=!1,this._isUserControllingDolly=!1,this._isUserControllingTruck=!1,this._lastDollyDirection=yr.NONE,this._changedDolly=0;let r=je.set(...e.target);if("spherical"in e)Nn.set(...e.spherical);else{let h=rt.set(...e.position);Nn.setFromVector3(h.sub(r).applyQuaternion(this._yAxisUpSpace))}let o=vr.set(...t.target);if("spherical"in t)xr.set(...t.spherical);else{let h=rt.set(...t.position);xr.setFromVector3(h.sub(o).applyQuaternion(this._yAxisUpSpace))}this._targetEnd.copy(r.lerp(o,n));let a=xr.theta-Nn.theta,l=xr.phi-Nn.phi,c=xr.radius-Nn.radius;this._sphericalEnd.set(Nn.radius+c*n,Nn.phi+l*n,Nn.theta+a*n),this._needsUpdate=!0,s||(this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd));let u=!s||ut(this._target.x,this._targetEnd.x,this.restThreshold)&&ut(this._target.y,this._targetEnd.y,this.restThreshold)&&ut(this._target.z,this._targetEnd.z,this.restThreshold)&&ut(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&ut(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold)&&ut(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(u)}lerpLookAt(e,t,n,s,r,o,a,l,c,u,h,d,f,b=!1){return this.lerp({position:[e,t,n],target:[s,r,o]},{position:[a,l,c],target:[u,h,d]},f,b)}setPosition(e,t,n,s=!1){return this.setLookAt(e,t,n,this._targetEnd.x,this._targetEnd.y,this._targetEnd.z,s)}setTarget(e,t,n,s=!1){let r=this.getPosition(je),o=this.setLookAt(r.x,r.y,r.z,e,t,n,s);return this._sphericalEnd.phi=ri(this._sphericalEnd.phi,this.minPolarAngle,this.maxPolarAngle),o}setFocalOffset(e,t,n,s=!1){this._isUserControllingOffset=!1,this._focalOffsetEnd.set(e,t,n),this._needsUpdate=!0,s||this._focalOffset.copy(this._focalOffsetEnd);let r=!s||ut(this._focalOffset.x,this._focalOffsetEnd.x,this.restThreshold)&&ut(this._focalOffset.y,this._focalOffsetEnd.y,this.restThreshold)&&ut(this._focalOffset.z,this._focalOffsetEnd.z,this.restThreshold);return this._createOnRestPromise(r)}setOrbitPoint(e,t,n){this._camera.updateMatrixWorld(),hi.setFromMatrixColumn(this._camera.matrixWorldInverse,0),fi.setFromMatrixColumn(this._camera.matrixWorldInverse,1),Fs.setFromMatrixColumn(this._camera.matrixWorldInverse,2);let s=je.set(e,t,n),r=s.distanceTo(this._camera.position),o=s.sub(this._camera.position);hi.multiplyScalar(o.x),fi.multiplyScalar(o.y),Fs.multiplyScalar(o.z),je.copy(hi).add(fi).add(Fs),je.z=je.z+r,this.dollyTo(r,!1),this.setFocalOffset(-je.x,je.y,-je.z,!1),this.moveTo(e,t,n,!1)}setBoundary(e){if(!e){this._boundary.min.set(-1/0,-1/0,-1/0),this._boundary.max.set(1/0,1/0,1/0),this._needsUpdate=!0;return}this._boundary.copy(e),this._boundary.clampPoint(this._targetEnd,this._targetEnd),this._needsUpdate=!0}setViewport(e,t,n,s){if(e===null){this._viewport=null;return}this._viewport=this._viewport||new Be.Vector4,typeof e=="number"?this._viewport.set(e,t,n,s):this._viewport.copy(e)}getDistanceToFitBox(e,t,n,s=!1){if(Qd(this._camera,"getDistanceToFitBox"))return this._spherical.radius;let r=e/t,o=this._camera.getEffectiveFOV()*Fo,a=this._camera.aspect;return((s?r>a:r<a)?t:e/a)*.5/Math.tan(o*.5)+n*.5}getDistanceToFitSphere(e){if(Qd(this._camera,"getDistanceToFitSphere"))return this._spherical.radius;let t=this._camera.getEffectiveFOV()*Fo,n=Math.atan(Math.tan(t*.5)*this._camera.aspect)*2,s=1<this._camera.aspect?t:n;return e/Math.sin(s*.5)}getTarget(e,t=!0){return(e&&e.isVector3?e:new Be.Vector3).copy(t?this._targetEnd:this._target)}getPosition(e,t=!0){return(e&&e.isVector3?e:new Be.Vector3).setFromSpherical(t?this._sphericalEnd:this._spherical).applyQuaternion(this._yAxisUpSpaceInverse).add(t?this._targetEnd:this._target)}getSpherical(e,t=!0){return(e||new Be.Spherical).copy(t?this._sphericalEnd:this._spherical)}getFocalOffset(e,t=!0){return(e&&e.isVector3?e:new Be.Vector3).copy(t?this._focalOffsetEnd:this._focalOffset)}normalizeRotations(){return this._sphericalEnd.theta=(this._sphericalEnd.theta%is+is)%is,this._sphericalEnd.theta>Math.PI&&(this._sphericalEnd.theta-=is),this._spherical.theta+=is*Math.round((this._sphericalEnd.theta-this._spherical.theta)/is),this}stop(){this._focalOffset.copy(this._focalOffsetEnd),this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd),this._zoom=this._zoomEnd}reset(e=!1){if(!ut(this._camera.up.x,this._cameraUp0.x)||!ut(this._camera.up.y,this._cameraUp0.y)||!ut(this._camera.up.z,this._cameraUp0.z)){this._camera.up.copy(this._cameraUp0);let n=this.getPosition(je);this.updateCameraUp(),this.setPosition(n.x,n.y,n.z)}let t=[this.setLookAt(this._position0.x,this._position0.y,this._position0.z,this._target0.x,this._target0.y,this._target0.z,e),this.setFocalOffset(this._focalOffset0.x,this._focalOffset0.y,this._focalOffset0.z,e),this.zoomTo(this._zoom0,e)];return Promise.all(t)}saveState(){this._cameraUp0.copy(this._camera.up),this.getTarget(this._target0),this.getPosition(this._position0),this._zoom0=this._zoom,this._focalOffset0.copy(this._focalOffset)}updateCameraUp(){this._yAxisUpSpace.setFromUnitVectors(this._camera.up,wl),this._yAxisUpSpaceInverse.copy(this._yAxisUpSpace).invert()}applyCameraUp(){let e=je.subVectors(this._target,this._camera.position).normalize(),t=rt.crossVectors(e,this._camera.up);this._camera.up.crossVectors(t,e).normalize(),this._camera.updateMatrixWorld();let n=this.getPosition(je);this.updateCameraUp(),this.setPosition(n.x,n.y,n.z)}update(e){let t=this._sphericalEnd.theta-this._spherical.theta,n=this._sphericalEnd.phi-this._spherical.phi,s=this._sphericalEnd.radius-this._spherical.radius,r=bb.subVectors(this._targetEnd,this._target),o=_b.subVectors(this._focalOffsetEnd,this._focalOffset),a=this._zoomEnd-this._zoom;if(wt(t))this._thetaVelocity.value=0,this._spherical.theta=this._sphericalEnd.theta;else{let h=this._isUserControllingRotate?this.draggingSmoothTime:this.smoothTime;this._spherical.theta=xl(this._spherical.theta,this._sphericalEnd.theta,this._thetaVelocity,h,1/0,e),this._needsUpdate=!0}if(wt(n))this._phiVelocity.value=0,this._spherical.phi=this._sphericalEnd.phi;else{let h=this._isUserControllingRotate?this.draggingSmoothTime:this.smoothTime;this._spherical.phi=xl(this._spherical.phi,this._sphericalEnd.phi,this._phiVelocity,h,1/0,e),this._needsUpdate=!0}if(wt(s))this._radiusVelocity.value=0,this._spherical.radius=this._sphericalEnd.radius;else{let h=this._isUserControllingDolly?this.draggingSmoothTime:this.smoothTime;this._spherical.radius=xl(this._spherical.radius,this._sphericalEnd.radius,this._radiusVelocity,h,this.maxSpeed,e),this._needsUpdate=!0}if(wt(r.x)&&wt(r.y)&&wt(r.z))this._targetVelocity.set(0,0,0),this._target.copy(this._targetEnd);else{let h=this._isUserControllingTruck?this.draggingSmoothTime:this.smoothTime;mb(this._target,this._targetEnd,this._targetVelocity,h,this.maxSpeed,e,this._target),this._needsUpdate=!0}if(wt(o.x)&&wt(o.y)&&wt(o.z))this._focalOffsetVelocity.set(0,0,0),this._focalOffset.copy(this._focalOffsetEnd);else{let h=this._isUserControllingOffset?this.draggingSmoothTime:this.smoothTime;mb(this._focalOffset,this._focalOffsetEnd,this._focalOffsetVelocity,h,this.maxSpeed,e,this._focalOffset),this._needsUpdate=!0}if(wt(a))this._zoomVelocity.value=0,this._zoom=this._zoomEnd;else{let h=this._isUserControllingZoom?this.draggingSmoothTime:this.smoothTime;this._zoom=xl(this._zoom,this._zoomEnd,this._zoomVelocity,h,1/0,e)}if(this.dollyToCursor){if(Ns(this._camera)&&this._changedDolly!==0){let h=this._spherical.radius-this._lastDistance,d=this._camera,f=this._getCameraDirection(zo),b=je.copy(f).cross(d.up).normalize();b.lengthSq()===0&&(b.x=1);let y=rt.crossVectors(b,f),m=this._sphericalEnd.radius*Math.tan(d.getEffectiveFOV()*Fo*.5),_=(this._sphericalEnd.radius-h-this._sphericalEnd.radius)/this._sphericalEnd.radius,x=vr.copy(this._targetEnd).add(b.multiplyScalar(this._dollyControlCoord.x*m*d.aspect)).add(y.multiplyScalar(this._dollyControlCoord.y*m)),S=je.copy(this._targetEnd).lerp(x,_),T=this._lastDollyDirection===yr.IN&&this._spherical.radius<=this.minDistance,A=this._lastDollyDirection===yr.OUT&&this.maxDistance<=this._spherical.radius;if(this.infinityDolly&&(T||A)){this._sphericalEnd.radius-=h,this._spherical.radius-=h;let E=rt.copy(f).multiplyScalar(-h);S.add(E)}this._boundary.clampPoint(S,S);let v=rt.subVectors(S,this._targetEnd);this._targetEnd.copy(S),this._target.add(v),this._changedDolly-=h,wt(this._changedDolly)&&(this._changedDolly=0)}else if(ss(this._camera)&&this._changedZoom!==0){let h=this._zoom-this._lastZoom,d=this._camera,f=je.set(this._dollyControlCoord.x,this._dollyControlCoord.y,(d.near+d.far)/(d.near-d.far)).unproject(d),b=rt.set(0,0,-1).applyQuaternion(d.quaternion),y=vr.copy(f).add(b.multiplyScalar(-f.dot(d.up))),p=-(this._zoom-h-this._zoom)/this._zoom,_=this._getCameraDirection(zo),x=this._targetEnd.dot(_),S=je.copy(this._targetEnd).lerp(y,p),T=S.dot(_),A=_.multiplyScalar(T-x);S.sub(A),this._boundary.clampPoint(S,S);let v=rt.subVectors(S,this._targetEnd);this._targetEnd.copy(S),this._target.add(v),this._changedZoom-=h,wt(this._changedZoom)&&(this._changedZoom=0)}}this._camera.zoom!==this._zoom&&(this._camera.zoom=this._zoom,this._camera.updateProjectionMatrix(),this._updateNearPlaneCorners(),this._needsUpdate=!0),this._dragNeedsUpdate=!0;let l=this._collisionTest();this._spherical.radius=Math.min(this._spherical.radius,l),this._spherical.makeSafe(),this._camera.position.setFromSpherical(this._spherical).applyQuaternion(this._yAxisUpSpaceInverse).add(this._target),this._camera.lookAt(this._target),(!wt(this._focalOffset.x)||!wt(this._focalOffset.y)||!wt(this._focalOffset.z))&&(this._camera.matrix.compose(this._camera.position,this._camera.quaternion,this._camera.scale),hi.setFromMatrixColumn(this._camera.matrix,0),fi.setFromMatrixColumn(this._camera.matrix,1),Fs.setFromMatrixColumn(this._camera.matrix,2),hi.multiplyScalar(this._focalOffset.x),fi.multiplyScalar(-this._focalOffset.y),Fs.multiplyScalar(this._focalOffset.z),je.copy(hi).add(fi).add(Fs),this._camera.position.add(je),this._camera.updateMatrixWorld()),this._boundaryEnclosesCamera&&this._encloseToBoundary(this._camera.position.copy(this._target),je.setFromSpherical(this._spherical).applyQuaternion(this._yAxisUpSpaceInverse),1);let u=this._needsUpdate;return u&&!this._updatedLastTime?(this._hasRested=!1,this.dispatchEvent({type:"wake"}),this.dispatchEvent({type:"update"})):u?(this.dispatchEvent({type:"update"}),wt(t,this.restThreshold)&&wt(n,this.restThreshold)&&wt(s,this.restThreshold)&&wt(r.x,this.restThreshold)&&wt(r.y,this.restThreshold)&&wt(r.z,this.restThreshold)&&wt(o.x,this.restThreshold)&&wt(o.y,this.restThreshold)&&wt(o.z,this.restThreshold)&&wt(a,this.restThreshold)&&!this._hasRested&&(this._hasRested=!0,this.dispatchEvent({type:"rest"}))):!u&&this._updatedLastTime&&this.dispatchEvent({type:"sleep"}),this._lastDistance=this._spherical.radius,this._lastZoom=this._zoom,this._updatedLastTime=u,this._needsUpdate=!1,u}toJSON(){return JSON.stringify({enabled:this._enabled,minDistance:this.minDistance,maxDistance:Uo(this.maxDistance),minZoom:this.minZoom,maxZoom:Uo(this.maxZoom),minPolarAngle:this.minPolarAngle,maxPolarAngle:Uo(this.maxPolarAngle),minAzimuthAngle:Uo(this.minAzimuthAngle),maxAzimuthAngle:Uo(this.maxAzimuthAngle),smoothTime:this.smoothTime,draggingSmoothTime:this.draggingSmoothTime,dollySpeed:this.dollySpeed,truckSpeed:this.truckSpeed,dollyToCursor:this.dollyToCursor,target:this._targetEnd.toArray(),position:je.setFromSpherical(this._sphericalEnd).add(this._targetEnd).toArray(),zoom:this._zoomEnd,focalOffset:this._focalOffsetEnd.toArray(),target0:this._target0.toArray(),position0:this._position0.toArray(),zoom0:this._zoom0,focalOffset0:this._focalOffset0.toArray()})}fromJSON(e,t=!1){let n=JSON.parse(e);this.enabled=n.enabled,this.minDistance=n.minDistance,this.maxDistance=Bo(n.maxDistance),this.minZoom=n.minZoom,this.maxZoom=Bo(n.maxZoom),this.minPolarAngle=n.minPolarAngle,this.maxPolarAngle=Bo(n.maxPolarAngle),this.minAzimuthAngle=Bo(n.minAzimuthAngle),this.maxAzimuthAngle=Bo(n.maxAzimuthAngle),this.smoothTime=n.smoothTime,this.draggingSmoothTime=n.draggingSmoothTime,this.dollySpeed=n.dollySpeed,this.truckSpeed=n.truckSpeed,this.dollyToCursor=n.dollyToCursor,this._target0.fromArray(n.target0),this._position0.fromArray(n.position0),this._zoom0=n.zoom0,this._focalOffset0.fromArray(n.focalOffset0),this.moveTo(n.target[0],n.target[1],n.target[2],t),Nn.setFromVector3(je.fromArray(n.position).sub(this._targetEnd).applyQuaternion(this._yAxisUpSpace)),this.rotateTo(Nn.theta,Nn.phi,t),this.dollyTo(Nn.radius,t),this.zoomTo(n.zoom,t),this.setFocalOffset(n.focalOffset[0],n.focalOffset[1],n.focalOffset[2],t),this._needsUpdate=!0}connect(e){if(this._domElement){console.warn("camera-controls is already connected.");return}e.setAttribute("data-camera-controls-version",OS),this._addAllEventListeners(e),this._getClientRect(this._elementRect)}disconnect(){this.cancel(),this._removeAllEventListeners(),this._domElement&&(this._domElement.removeAttribute("data-camera-controls-version"),this._domElement=void 0)}dispose(){this.removeAllEventListeners(),this.disconnect()}_getTargetDirection(e){return e.setFromSpherical(this._spherical).divideScalar(this._spherical.radius).applyQuaternion(this._yAxisUpSpaceInverse)}_getCameraDirection(e){return this._getTargetDirection(e).negate()}_findPointerById(e){return this._activePointers.find(t=>t.pointerId===e)}_findPointerByMouseButton(e){return this._activePointers.find(t=>t.mouseButton===e)}_disposePointer(e){this._activePointers.splice(this._activePointers.indexOf(e),1)}_encloseToBoundary(e,t,n){let s=t.lengthSq();if(s===0)return e;let r=rt.copy(t).add(e),a=this._boundary.clampPoint(r,vr).sub(r),l=a.lengthSq();if(l===0)return e.add(t);if(l===s)return e;if(n===0)return e.add(t).add(a);{let c=1+n*l/t.dot(a);return e.add(rt.copy(t).multiplyScalar(c)).add(a.multiplyScalar(1-n))}}_updateNearPlaneCorners(){if(Ns(this._camera)){let e=this._camera,t=e.near,n=e.getEffectiveFOV()*Fo,s=Math.tan(n*.5)*t,r=s*e.aspect;this._nearPlaneCorners[0].set(-r,-s,0),this._nearPlaneCorners[1].set(r,-s,0),this._nearPlaneCorners[2].set(r,s,0),this._nearPlaneCorners[3].set(-r,s,0)}else if(ss(this._camera)){let e=this._camera,t=1/e.zoom,n=e.left*t,s=e.right*t,r=e.top*t,o=e.bottom*t;this._nearPlaneCorners[0].set(n,r,0),this._nearPlaneCorners[1].set(s,r,0),this._nearPlaneCorners[2].set(s,o,0),this._nearPlaneCorners[3].set(n,o,0)}}_truckInternal=(e,t,n,s)=>{let r,o;if(Ns(this._camera)){let a=je.copy(this._camera.position).sub(this._target),l=this._camera.getEffectiveFOV()*Fo,c=a.length()*Math.tan(l*.5);r=this.truckSpeed*e*c/this._elementRect.height,o=this.truckSpeed*t*c/this._elementRect.height}else if(ss(this._camera)){let a=this._camera;r=this.truckSpeed*e*(a.right-a.left)/a.zoom/this._elementRect.width,o=this.truckSpeed*t*(a.top-a.bottom)/a.zoom/this._elementRect.height}else return;s?(n?this.setFocalOffset(this._focalOffsetEnd.x+r,this._focalOffsetEnd.y,this._focalOffsetEnd.z,!0):this.truck(r,0,!0),this.forward(-o,!0)):n?this.setFocalOffset(this._focalOffsetEnd.x+r,this._focalOffsetEnd.y+o,this._focalOffsetEnd.z,!0):this.truck(r,o,!0)};_rotateInternal=(e,t)=>{let n=is*this.azimuthRotateSpeed*e/this._elementRect.height,s=is*this.polarRotateSpeed*t/this._elementRect.height;this.rotate(n,s,!0)};_dollyInternal=(e,t,n)=>{let s=Math.pow(.95,-e*this.dollySpeed),r=this._sphericalEnd.radius,o=this._sphericalEnd.radius*s,a=ri(o,this.minDistance,this.maxDistance),l=a-o;this.infinityDolly&&this.dollyToCursor?this._dollyToNoClamp(o,!0):this.infinityDolly&&!this.dollyToCursor?(this.dollyInFixed(l,!0),this._dollyToNoClamp(a,!0)):this._dollyToNoClamp(a,!0),this.dollyToCursor&&(this._changedDolly+=(this.infinityDolly?o:a)-r,this._dollyControlCoord.set(t,n)),this._lastDollyDirection=Math.sign(-e)};_zoomInternal=(e,t,n)=>{let s=Math.pow(.95,e*this.dollySpeed),r=this._zoom,o=this._zoom*s;this.zoomTo(o,!0),this.dollyToCursor&&(this._changedZoom+=o-r,this._dollyControlCoord.set(t,n))};_collisionTest(){let e=1/0;if(!(this.colliderMeshes.length>=1)||Qd(this._camera,"_collisionTest"))return e;let n=this._getTargetDirection(zo);ih.lookAt(gb,n,this._camera.up);for(let s=0;s<4;s++){let r=rt.copy(this._nearPlaneCorners[s]);r.applyMatrix4(ih);let o=vr.addVectors(this._target,r);Ml.set(o,n),Ml.far=this._spherical.radius+1;let a=Ml.intersectObjects(this.colliderMeshes);a.length!==0&&a[0].distance<e&&(e=a[0].distance)}return e}_getClientRect(e){if(!this._domElement)return;let t=this._domElement.getBoundingClientRect();return e.x=t.left,e.y=t.top,this._viewport?(e.x+=this._viewport.x,e.y+=t.height-this._viewport.w-this._viewport.y,e.width=this._viewport.z,e.height=this._viewport.w):(e.width=t.width,e.height=t.height),e}_createOnRestPromise(e){return e?Promise.resolve():(this._hasRested=!1,this.dispatchEvent({type:"transitionstart"}),new Promise(t=>{let n=()=>{this.removeEventListener("rest",n),t()};this.addEventListener("rest",n)}))}_addAllEventListeners(e){}_removeAllEventListeners(){}get dampingFactor(){return console.warn(".dampingFactor has been deprecated. use smoothTime (in seconds) instead."),0}set dampingFactor(e){console.warn(".dampingFactor has been deprecated. use smoothTime (in seconds) instead.")}get draggingDampingFactor(){return console.warn(".draggingDampingFactor has been deprecated. use draggingSmoothTime (in seconds) instead."),0}set draggingDampingFactor(e){console.warn(".draggingDampingFactor has been deprecated. use draggingSmoothTime (in seconds) instead.")}static createBoundingSphere(e,t=new Be.Sphere){let n=t,s=n.center;Sr.makeEmpty(),e.traverseVisible(o=>{o.isMesh&&Sr.expandByObject(o)}),Sr.getCenter(s);let r=0;return e.traverseVisible(o=>{if(!o.isMesh)return;let a=o;if(!a.geometry)return;let l=a.geometry.clone();l.applyMatrix4(a.matrixWorld);let u=l.attributes.position;for(let h=0,d=u.count;h<d;h++)je.fromBufferAttribute(u,h),r=Math.max(r,s.distanceToSquared(je))}),n.radius=Math.sqrt(r),n}};var u_=0,Hh=1,d_=2;var ya=1,h_=2,ro=3,xi=0,fn=1,En=2,$s=0,oo=1,Gh=2,Wh=3,qh=4,f_=5;var Zs=100,p_=101,m_=102,g_=103,b_=104,__=200,y_=201,v_=202,x_=203,Xh=204,jh=205,S_=206,w_=207,M_=208,T_=209,E_=210,A_=211,C_=212,R_=213,P_=214,$l=0,Zl=1,Ql=2,Fi=3,ec=4,tc=5,zr=6,nc=7,Kh=0,I_=1,k_=2,Si=0,Jh=1,Yh=2,$h=3,Zh=4,Qh=5,ef=6,tf=7,Rh="attached",L_="detached",nf=300,Qs=301,ao=302,yc=303,vc=304,gi=1e3,Jn=1001,Vr=1002,Ut=1003,xc=1004;var er=1005;var Bt=1006,lo=1007;var Dn=1008;var cn=1009,sf=1010,rf=1011,co=1012,Sc=1013,ci=1014,Hn=1015,ui=1016,wc=1017,Mc=1018,tr=1020,of=35902,af=35899,lf=1021,cf=1022,Zn=1023,Ui=1026,ji=1027,uo=1028,Tc=1029,bs=1030,Ec=1031;var Ac=1033,va=33776,xa=33777,Sa=33778,wa=33779,Cc=35840,Rc=35841,Pc=35842,Ic=35843,kc=36196,Lc=37492,Oc=37496,Dc=37488,Nc=37489,Ma=37490,Fc=37491,Uc=37808,Bc=37809,zc=37810,Vc=37811,Hc=37812,Gc=37813,Wc=37814,qc=37815,Xc=37816,jc=37817,Kc=37818,Jc=37819,Yc=37820,$c=37821,Zc=36492,Qc=36494,eu=36495,tu=36283,nu=36284,Ta=36285,iu=36286;var Gs=2300,Ws=2301,Yl=2302,Ph=2303,Ih=2400,kh=2401,Lh=2402,O_=2500;var uf=0,Ea=1,ho=2,D_=3200;var su=0,N_=1,Ki="",Yt="srgb",wn="srgb-linear",Zo="linear",dt="srgb";var ru=0,Ur=7680,ou=7681;var df=5386;var hf=514;var ff=517;var Aa=519,F_=512,U_=513,B_=514,pf=515,z_=516,V_=517,mf=518,gf=519,bf=35044;var _f="300 es",Yn=2e3,Hr=2001;function NS(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function FS(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function Gr(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function H_(){let i=Gr("canvas");return i.style.display="block",i}var Sb={},Wr=null;function Qo(...i){let e="THREE."+i.shift();Wr?Wr("log",e,...i):console.log(e,...i)}function G_(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ce(...i){i=G_(i);let e="THREE."+i.shift();if(Wr)Wr("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function De(...i){i=G_(i);let e="THREE."+i.shift();if(Wr)Wr("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Hs(...i){let e=i.join(" ");e in Sb||(Sb[e]=!0,Ce(...i))}function W_(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var q_={[$l]:$l,[Ql]:zr,[ec]:ec,[Fi]:tc,[Zl]:Zl,[zr]:Ql,[nc]:nc,[tc]:Fi},bi=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},bn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],wb=1234567,Yo=Math.PI/180,qs=180/Math.PI;function wi(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(bn[i&255]+bn[i>>8&255]+bn[i>>16&255]+bn[i>>24&255]+"-"+bn[e&255]+bn[e>>8&255]+"-"+bn[e>>16&15|64]+bn[e>>24&255]+"-"+bn[t&63|128]+bn[t>>8&255]+"-"+bn[t>>16&255]+bn[t>>24&255]+bn[n&255]+bn[n>>8&255]+bn[n>>16&255]+bn[n>>24&255]).toLowerCase()}function $e(i,e,t){return Math.max(e,Math.min(t,i))}function yf(i,e){return(i%e+e)%e}function US(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function BS(i,e,t){return i!==e?(t-i)/(e-i):0}function $o(i,e,t){return(1-t)*i+t*e}function zS(i,e,t,n){return $o(i,e,1-Math.exp(-t*n))}function VS(i,e=1){return e-Math.abs(yf(i,e*2)-e)}function HS(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function GS(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function WS(i,e){return i+Math.floor(Math.random()*(e-i+1))}function qS(i,e){return i+Math.random()*(e-i)}function XS(i){return i*(.5-Math.random())}function jS(i){i!==void 0&&(wb=i);let e=wb+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function KS(i){return i*Yo}function JS(i){return i*qs}function YS(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function $S(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function vf(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function ZS(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),u=o((e+n)/2),h=r((e-n)/2),d=o((e-n)/2),f=r((n-e)/2),b=o((n-e)/2);switch(s){case"XYX":i.set(a*u,l*h,l*d,a*c);break;case"YZY":i.set(l*d,a*u,l*h,a*c);break;case"ZXZ":i.set(l*h,l*d,a*u,a*c);break;case"XZX":i.set(a*u,l*b,l*f,a*c);break;case"YXY":i.set(l*f,a*u,l*b,a*c);break;case"ZYZ":i.set(l*b,l*f,a*u,a*c);break;default:Ce("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function au(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function xf(i,e){if(e.constructor===Float32Array)return i;let t=au(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function Sf(i,e){if(e.constructor===Float32Array)return i;let t=au(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var Ji={DEG2RAD:Yo,RAD2DEG:qs,generateUUID:wi,clamp:$e,euclideanModulo:yf,mapLinear:US,inverseLerp:BS,lerp:$o,damp:zS,pingpong:VS,smoothstep:HS,smootherstep:GS,randInt:WS,randFloat:qS,randFloatSpread:XS,seededRandom:jS,degToRad:KS,radToDeg:JS,isPowerOfTwo:YS,ceilPowerOfTwo:$S,floorPowerOfTwo:vf,setQuaternionFromProperEuler:ZS,normalize:Sf,denormalize:xf},ze=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=$e(this.x,e.x,t.x),this.y=$e(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=$e(this.x,e,t),this.y=$e(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar($e(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos($e(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Mn=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],u=n[s+2],h=n[s+3],d=r[o+0],f=r[o+1],b=r[o+2],y=r[o+3];if(h!==y||l!==d||c!==f||u!==b){let m=l*d+c*f+u*b+h*y;m<0&&(d=-d,f=-f,b=-b,y=-y,m=-m);let p=1-a;if(m<.9995){let _=Math.acos(m),x=Math.sin(_);p=Math.sin(p*_)/x,a=Math.sin(a*_)/x,l=l*p+d*a,c=c*p+f*a,u=u*p+b*a,h=h*p+y*a}else{l=l*p+d*a,c=c*p+f*a,u=u*p+b*a,h=h*p+y*a;let _=1/Math.sqrt(l*l+c*c+u*u+h*h);l*=_,c*=_,u*=_,h*=_}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],u=n[s+3],h=r[o],d=r[o+1],f=r[o+2],b=r[o+3];return e[t]=a*b+u*h+l*f-c*d,e[t+1]=l*b+u*d+c*h-a*f,e[t+2]=c*b+u*f+a*d-l*h,e[t+3]=u*b-a*h-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),u=a(s/2),h=a(r/2),d=l(n/2),f=l(s/2),b=l(r/2);switch(o){case"XYZ":this._x=d*u*h+c*f*b,this._y=c*f*h-d*u*b,this._z=c*u*b+d*f*h,this._w=c*u*h-d*f*b;break;case"YXZ":this._x=d*u*h+c*f*b,this._y=c*f*h-d*u*b,this._z=c*u*b-d*f*h,this._w=c*u*h+d*f*b;break;case"ZXY":this._x=d*u*h-c*f*b,this._y=c*f*h+d*u*b,this._z=c*u*b+d*f*h,this._w=c*u*h-d*f*b;break;case"ZYX":this._x=d*u*h-c*f*b,this._y=c*f*h+d*u*b,this._z=c*u*b-d*f*h,this._w=c*u*h+d*f*b;break;case"YZX":this._x=d*u*h+c*f*b,this._y=c*f*h+d*u*b,this._z=c*u*b-d*f*h,this._w=c*u*h-d*f*b;break;case"XZY":this._x=d*u*h-c*f*b,this._y=c*f*h-d*u*b,this._z=c*u*b+d*f*h,this._w=c*u*h+d*f*b;break;default:Ce("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],h=t[10],d=n+a+h;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(u-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(n>a&&n>h){let f=2*Math.sqrt(1+n-a-h);this._w=(u-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>h){let f=2*Math.sqrt(1+a-n-h);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+u)/f}else{let f=2*Math.sqrt(1+h-n-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs($e(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=n*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-n*c,this._z=r*u+o*c+n*l-s*a,this._w=o*u-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},I=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Mb.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Mb.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),u=2*(a*t-r*s),h=2*(r*n-o*t);return this.x=t+l*c+o*h-a*u,this.y=n+l*u+a*c-r*h,this.z=s+l*h+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=$e(this.x,e.x,t.x),this.y=$e(this.y,e.y,t.y),this.z=$e(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=$e(this.x,e,t),this.y=$e(this.y,e,t),this.z=$e(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar($e(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return rh.copy(this).projectOnVector(e),this.sub(rh)}reflect(e){return this.sub(rh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos($e(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},rh=new I,Mb=new Mn,Ne=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=n,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],u=n[4],h=n[7],d=n[2],f=n[5],b=n[8],y=s[0],m=s[3],p=s[6],_=s[1],x=s[4],S=s[7],T=s[2],A=s[5],v=s[8];return r[0]=o*y+a*_+l*T,r[3]=o*m+a*x+l*A,r[6]=o*p+a*S+l*v,r[1]=c*y+u*_+h*T,r[4]=c*m+u*x+h*A,r[7]=c*p+u*S+h*v,r[2]=d*y+f*_+b*T,r[5]=d*m+f*x+b*A,r[8]=d*p+f*S+b*v,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-n*r*u+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=u*o-a*c,d=a*l-u*r,f=c*r-o*l,b=t*h+n*d+s*f;if(b===0)return this.set(0,0,0,0,0,0,0,0,0);let y=1/b;return e[0]=h*y,e[1]=(s*c-u*n)*y,e[2]=(a*n-s*o)*y,e[3]=d*y,e[4]=(u*t-s*l)*y,e[5]=(s*r-a*t)*y,e[6]=f*y,e[7]=(n*l-c*t)*y,e[8]=(o*t-n*r)*y,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Hs("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(oh.makeScale(e,t)),this}rotate(e){return Hs("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(oh.makeRotation(-e)),this}translate(e,t){return Hs("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(oh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},oh=new Ne,Tb=new Ne().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Eb=new Ne().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function QS(){let i={enabled:!0,workingColorSpace:wn,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===dt&&(s.r=Ni(s.r),s.g=Ni(s.g),s.b=Ni(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===dt&&(s.r=Br(s.r),s.g=Br(s.g),s.b=Br(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Ki?Zo:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[wn]:{primaries:e,whitePoint:n,transfer:Zo,toXYZ:Tb,fromXYZ:Eb,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Yt},outputColorSpaceConfig:{drawingBufferColorSpace:Yt}},[Yt]:{primaries:e,whitePoint:n,transfer:dt,toXYZ:Tb,fromXYZ:Eb,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Yt}}}),i}var Ye=QS();function Ni(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Br(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var Mr,ic=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{Mr===void 0&&(Mr=Gr("canvas")),Mr.width=e.width,Mr.height=e.height;let s=Mr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=Mr}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Gr("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Ni(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(Ni(t[n]/255)*255):t[n]=Ni(t[n]);return{data:t,width:e.width,height:e.height}}else return Ce("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},ew=0,qr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:ew++}),this.uuid=wi(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(ah(s[o].image)):r.push(ah(s[o]))}else r=ah(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function ah(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?ic.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ce("Texture: Unable to serialize Texture."),{})}var tw=0,lh=new I,an=class i extends bi{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=Jn,s=Jn,r=Bt,o=Dn,a=Zn,l=cn,c=i.DEFAULT_ANISOTROPY,u=Ki){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:tw++}),this.uuid=wi(),this.name="",this.source=new qr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new ze(0,0),this.repeat=new ze(1,1),this.center=new ze(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Ne,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(lh).x}get height(){return this.source.getSize(lh).y}get depth(){return this.source.getSize(lh).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ce(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ce(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==nf)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case gi:e.x=e.x-Math.floor(e.x);break;case Jn:e.x=e.x<0?0:1;break;case Vr:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case gi:e.y=e.y-Math.floor(e.y);break;case Jn:e.y=e.y<0?0:1;break;case Vr:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};an.DEFAULT_IMAGE=null;an.DEFAULT_MAPPING=nf;an.DEFAULT_ANISOTROPY=1;var lt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],u=l[4],h=l[8],d=l[1],f=l[5],b=l[9],y=l[2],m=l[6],p=l[10];if(Math.abs(u-d)<.01&&Math.abs(h-y)<.01&&Math.abs(b-m)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+y)<.1&&Math.abs(b+m)<.1&&Math.abs(c+f+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let x=(c+1)/2,S=(f+1)/2,T=(p+1)/2,A=(u+d)/4,v=(h+y)/4,E=(b+m)/4;return x>S&&x>T?x<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(x),s=A/n,r=v/n):S>T?S<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),n=A/s,r=E/s):T<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(T),n=v/r,s=E/r),this.set(n,s,r,t),this}let _=Math.sqrt((m-b)*(m-b)+(h-y)*(h-y)+(d-u)*(d-u));return Math.abs(_)<.001&&(_=1),this.x=(m-b)/_,this.y=(h-y)/_,this.z=(d-u)/_,this.w=Math.acos((c+f+p-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=$e(this.x,e.x,t.x),this.y=$e(this.y,e.y,t.y),this.z=$e(this.z,e.z,t.z),this.w=$e(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=$e(this.x,e,t),this.y=$e(this.y,e,t),this.z=$e(this.z,e,t),this.w=$e(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar($e(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},sc=class extends bi{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Bt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new lt(0,0,e,t),this.scissorTest=!1,this.viewport=new lt(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new an({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Bt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new qr(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},hn=class extends sc{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},ea=class extends an{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Ut,this.minFilter=Ut,this.wrapR=Jn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Xr=class extends an{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Ut,this.minFilter=Ut,this.wrapR=Jn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Ie=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,u,h,d,f,b,y,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,u,h,d,f,b,y,m)}set(e,t,n,s,r,o,a,l,c,u,h,d,f,b,y,m){let p=this.elements;return p[0]=e,p[4]=t,p[8]=n,p[12]=s,p[1]=r,p[5]=o,p[9]=a,p[13]=l,p[2]=c,p[6]=u,p[10]=h,p[14]=d,p[3]=f,p[7]=b,p[11]=y,p[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/Tr.setFromMatrixColumn(e,0).length(),r=1/Tr.setFromMatrixColumn(e,1).length(),o=1/Tr.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let d=o*u,f=o*h,b=a*u,y=a*h;t[0]=l*u,t[4]=-l*h,t[8]=c,t[1]=f+b*c,t[5]=d-y*c,t[9]=-a*l,t[2]=y-d*c,t[6]=b+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*u,f=l*h,b=c*u,y=c*h;t[0]=d+y*a,t[4]=b*a-f,t[8]=o*c,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=f*a-b,t[6]=y+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*u,f=l*h,b=c*u,y=c*h;t[0]=d-y*a,t[4]=-o*h,t[8]=b+f*a,t[1]=f+b*a,t[5]=o*u,t[9]=y-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*u,f=o*h,b=a*u,y=a*h;t[0]=l*u,t[4]=b*c-f,t[8]=d*c+y,t[1]=l*h,t[5]=y*c+d,t[9]=f*c-b,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,b=a*l,y=a*c;t[0]=l*u,t[4]=y-d*h,t[8]=b*h+f,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=f*h+b,t[10]=d-y*h}else if(e.order==="XZY"){let d=o*l,f=o*c,b=a*l,y=a*c;t[0]=l*u,t[4]=-h,t[8]=c*u,t[1]=d*h+y,t[5]=o*u,t[9]=f*h-b,t[2]=b*h-f,t[6]=a*u,t[10]=y*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(nw,e,iw)}lookAt(e,t,n){let s=this.elements;return Fn.subVectors(e,t),Fn.lengthSq()===0&&(Fn.z=1),Fn.normalize(),rs.crossVectors(n,Fn),rs.lengthSq()===0&&(Math.abs(n.z)===1?Fn.x+=1e-4:Fn.z+=1e-4,Fn.normalize(),rs.crossVectors(n,Fn)),rs.normalize(),Tl.crossVectors(Fn,rs),s[0]=rs.x,s[4]=Tl.x,s[8]=Fn.x,s[1]=rs.y,s[5]=Tl.y,s[9]=Fn.y,s[2]=rs.z,s[6]=Tl.z,s[10]=Fn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],u=n[1],h=n[5],d=n[9],f=n[13],b=n[2],y=n[6],m=n[10],p=n[14],_=n[3],x=n[7],S=n[11],T=n[15],A=s[0],v=s[4],E=s[8],N=s[12],P=s[1],O=s[5],z=s[9],G=s[13],L=s[2],q=s[6],Z=s[10],W=s[14],se=s[3],j=s[7],ee=s[11],te=s[15];return r[0]=o*A+a*P+l*L+c*se,r[4]=o*v+a*O+l*q+c*j,r[8]=o*E+a*z+l*Z+c*ee,r[12]=o*N+a*G+l*W+c*te,r[1]=u*A+h*P+d*L+f*se,r[5]=u*v+h*O+d*q+f*j,r[9]=u*E+h*z+d*Z+f*ee,r[13]=u*N+h*G+d*W+f*te,r[2]=b*A+y*P+m*L+p*se,r[6]=b*v+y*O+m*q+p*j,r[10]=b*E+y*z+m*Z+p*ee,r[14]=b*N+y*G+m*W+p*te,r[3]=_*A+x*P+S*L+T*se,r[7]=_*v+x*O+S*q+T*j,r[11]=_*E+x*z+S*Z+T*ee,r[15]=_*N+x*G+S*W+T*te,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],h=e[6],d=e[10],f=e[14],b=e[3],y=e[7],m=e[11],p=e[15],_=l*f-c*d,x=a*f-c*h,S=a*d-l*h,T=o*f-c*u,A=o*d-l*u,v=o*h-a*u;return t*(y*_-m*x+p*S)-n*(b*_-m*T+p*A)+s*(b*x-y*T+p*v)-r*(b*S-y*A+m*v)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-n*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=e[9],d=e[10],f=e[11],b=e[12],y=e[13],m=e[14],p=e[15],_=t*a-n*o,x=t*l-s*o,S=t*c-r*o,T=n*l-s*a,A=n*c-r*a,v=s*c-r*l,E=u*y-h*b,N=u*m-d*b,P=u*p-f*b,O=h*m-d*y,z=h*p-f*y,G=d*p-f*m,L=_*G-x*z+S*O+T*P-A*N+v*E;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let q=1/L;return e[0]=(a*G-l*z+c*O)*q,e[1]=(s*z-n*G-r*O)*q,e[2]=(y*v-m*A+p*T)*q,e[3]=(d*A-h*v-f*T)*q,e[4]=(l*P-o*G-c*N)*q,e[5]=(t*G-s*P+r*N)*q,e[6]=(m*S-b*v-p*x)*q,e[7]=(u*v-d*S+f*x)*q,e[8]=(o*z-a*P+c*E)*q,e[9]=(n*P-t*z-r*E)*q,e[10]=(b*A-y*S+p*_)*q,e[11]=(h*S-u*A-f*_)*q,e[12]=(a*N-o*O-l*E)*q,e[13]=(t*O-n*N+s*E)*q,e[14]=(y*x-b*T-m*_)*q,e[15]=(u*T-h*x+d*_)*q,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+n,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,h=a+a,d=r*c,f=r*u,b=r*h,y=o*u,m=o*h,p=a*h,_=l*c,x=l*u,S=l*h,T=n.x,A=n.y,v=n.z;return s[0]=(1-(y+p))*T,s[1]=(f+S)*T,s[2]=(b-x)*T,s[3]=0,s[4]=(f-S)*A,s[5]=(1-(d+p))*A,s[6]=(m+_)*A,s[7]=0,s[8]=(b+x)*v,s[9]=(m-_)*v,s[10]=(1-(d+y))*v,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=Tr.set(s[0],s[1],s[2]).length(),a=Tr.set(s[4],s[5],s[6]).length(),l=Tr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),oi.copy(this);let c=1/o,u=1/a,h=1/l;return oi.elements[0]*=c,oi.elements[1]*=c,oi.elements[2]*=c,oi.elements[4]*=u,oi.elements[5]*=u,oi.elements[6]*=u,oi.elements[8]*=h,oi.elements[9]*=h,oi.elements[10]*=h,t.setFromRotationMatrix(oi),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=Yn,l=!1){let c=this.elements,u=2*r/(t-e),h=2*r/(n-s),d=(t+e)/(t-e),f=(n+s)/(n-s),b,y;if(l)b=r/(o-r),y=o*r/(o-r);else if(a===Yn)b=-(o+r)/(o-r),y=-2*o*r/(o-r);else if(a===Hr)b=-o/(o-r),y=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=h,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=b,c[14]=y,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=Yn,l=!1){let c=this.elements,u=2/(t-e),h=2/(n-s),d=-(t+e)/(t-e),f=-(n+s)/(n-s),b,y;if(l)b=1/(o-r),y=o/(o-r);else if(a===Yn)b=-2/(o-r),y=-(o+r)/(o-r);else if(a===Hr)b=-1/(o-r),y=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=h,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=b,c[14]=y,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},Tr=new I,oi=new Ie,nw=new I(0,0,0),iw=new I(1,1,1),rs=new I,Tl=new I,Fn=new I,Ab=new Ie,Cb=new Mn,Bi=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],h=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin($e(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-$e(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin($e(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-$e(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin($e(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-$e(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,f),this._y=0);break;default:Ce("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return Ab.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Ab,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Cb.setFromEuler(this),this.setFromQuaternion(Cb,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Bi.DEFAULT_ORDER="XYZ";var jr=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},sw=0,Rb=new I,Er=new Mn,Pi=new Ie,El=new I,Vo=new I,rw=new I,ow=new Mn,Pb=new I(1,0,0),Ib=new I(0,1,0),kb=new I(0,0,1),Lb={type:"added"},aw={type:"removed"},Ar={type:"childadded",child:null},ch={type:"childremoved",child:null},kt=class i extends bi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:sw++}),this.uuid=wi(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new I,t=new Bi,n=new Mn,s=new I(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Ie},normalMatrix:{value:new Ne}}),this.matrix=new Ie,this.matrixWorld=new Ie,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new jr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Er.setFromAxisAngle(e,t),this.quaternion.multiply(Er),this}rotateOnWorldAxis(e,t){return Er.setFromAxisAngle(e,t),this.quaternion.premultiply(Er),this}rotateX(e){return this.rotateOnAxis(Pb,e)}rotateY(e){return this.rotateOnAxis(Ib,e)}rotateZ(e){return this.rotateOnAxis(kb,e)}translateOnAxis(e,t){return Rb.copy(e).applyQuaternion(this.quaternion),this.position.add(Rb.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Pb,e)}translateY(e){return this.translateOnAxis(Ib,e)}translateZ(e){return this.translateOnAxis(kb,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Pi.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?El.copy(e):El.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Vo.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Pi.lookAt(Vo,El,this.up):Pi.lookAt(El,Vo,this.up),this.quaternion.setFromRotationMatrix(Pi),s&&(Pi.extractRotation(s.matrixWorld),Er.setFromRotationMatrix(Pi),this.quaternion.premultiply(Er.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(De("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Lb),Ar.child=e,this.dispatchEvent(Ar),Ar.child=null):De("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(aw),ch.child=e,this.dispatchEvent(ch),ch.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Pi.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Pi.multiply(e.parent.matrixWorld)),e.applyMatrix4(Pi),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Lb),Ar.child=e,this.dispatchEvent(Ar),Ar.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Vo,e,rw),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Vo,ow,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let h=l[c];r(e.shapes,h)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),h=o(e.shapes),d=o(e.skeletons),f=o(e.animations),b=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),u.length>0&&(n.images=u),h.length>0&&(n.shapes=h),d.length>0&&(n.skeletons=d),f.length>0&&(n.animations=f),b.length>0&&(n.nodes=b)}return n.object=s,n;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};kt.DEFAULT_UP=new I(0,1,0);kt.DEFAULT_MATRIX_AUTO_UPDATE=!0;kt.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var zn=class extends kt{constructor(){super(),this.isGroup=!0,this.type="Group"}},lw={type:"move"},Kr=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new zn,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new zn,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new I,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new I),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new zn,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new I,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new I,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let y of e.hand.values()){let m=t.getJointPose(y,n),p=this._getHandJoint(c,y);m!==null&&(p.matrix.fromArray(m.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=m.radius),p.visible=m!==null}let u=c.joints["index-finger-tip"],h=c.joints["thumb-tip"],d=u.position.distanceTo(h.position),f=.02,b=.005;c.inputState.pinching&&d>f+b?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-b&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(lw)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new zn;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},X_={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},os={h:0,s:0,l:0},Al={h:0,s:0,l:0};function uh(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Te=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Yt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Ye.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=Ye.workingColorSpace){return this.r=e,this.g=t,this.b=n,Ye.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=Ye.workingColorSpace){if(e=yf(e,1),t=$e(t,0,1),n=$e(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=uh(o,r,e+1/3),this.g=uh(o,r,e),this.b=uh(o,r,e-1/3)}return Ye.colorSpaceToWorking(this,s),this}setStyle(e,t=Yt){function n(r){r!==void 0&&parseFloat(r)<1&&Ce("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ce("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ce("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Yt){let n=X_[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ce("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Ni(e.r),this.g=Ni(e.g),this.b=Ni(e.b),this}copyLinearToSRGB(e){return this.r=Br(e.r),this.g=Br(e.g),this.b=Br(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Yt){return Ye.workingToColorSpace(_n.copy(this),e),Math.round($e(_n.r*255,0,255))*65536+Math.round($e(_n.g*255,0,255))*256+Math.round($e(_n.b*255,0,255))}getHexString(e=Yt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Ye.workingColorSpace){Ye.workingToColorSpace(_n.copy(this),t);let n=_n.r,s=_n.g,r=_n.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let h=o-a;switch(c=u<=.5?h/(o+a):h/(2-o-a),o){case n:l=(s-r)/h+(s<r?6:0);break;case s:l=(r-n)/h+2;break;case r:l=(n-s)/h+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=Ye.workingColorSpace){return Ye.workingToColorSpace(_n.copy(this),t),e.r=_n.r,e.g=_n.g,e.b=_n.b,e}getStyle(e=Yt){Ye.workingToColorSpace(_n.copy(this),e);let t=_n.r,n=_n.g,s=_n.b;return e!==Yt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(os),this.setHSL(os.h+e,os.s+t,os.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(os),e.getHSL(Al);let n=$o(os.h,Al.h,t),s=$o(os.s,Al.s,t),r=$o(os.l,Al.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},_n=new Te;Te.NAMES=X_;var ta=class extends kt{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Bi,this.environmentIntensity=1,this.environmentRotation=new Bi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},ai=new I,Ii=new I,dh=new I,ki=new I,Cr=new I,Rr=new I,Ob=new I,hh=new I,fh=new I,ph=new I,mh=new lt,gh=new lt,bh=new lt,ds=class i{constructor(e=new I,t=new I,n=new I){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),ai.subVectors(e,t),s.cross(ai);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){ai.subVectors(s,t),Ii.subVectors(n,t),dh.subVectors(e,t);let o=ai.dot(ai),a=ai.dot(Ii),l=ai.dot(dh),c=Ii.dot(Ii),u=Ii.dot(dh),h=o*c-a*a;if(h===0)return r.set(0,0,0),null;let d=1/h,f=(c*l-a*u)*d,b=(o*u-a*l)*d;return r.set(1-f-b,b,f)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,ki)===null?!1:ki.x>=0&&ki.y>=0&&ki.x+ki.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,ki)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,ki.x),l.addScaledVector(o,ki.y),l.addScaledVector(a,ki.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return mh.setScalar(0),gh.setScalar(0),bh.setScalar(0),mh.fromBufferAttribute(e,t),gh.fromBufferAttribute(e,n),bh.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(mh,r.x),o.addScaledVector(gh,r.y),o.addScaledVector(bh,r.z),o}static isFrontFacing(e,t,n,s){return ai.subVectors(n,t),Ii.subVectors(e,t),ai.cross(Ii).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return ai.subVectors(this.c,this.b),Ii.subVectors(this.a,this.b),ai.cross(Ii).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;Cr.subVectors(s,n),Rr.subVectors(r,n),hh.subVectors(e,n);let l=Cr.dot(hh),c=Rr.dot(hh);if(l<=0&&c<=0)return t.copy(n);fh.subVectors(e,s);let u=Cr.dot(fh),h=Rr.dot(fh);if(u>=0&&h<=u)return t.copy(s);let d=l*h-u*c;if(d<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(n).addScaledVector(Cr,o);ph.subVectors(e,r);let f=Cr.dot(ph),b=Rr.dot(ph);if(b>=0&&f<=b)return t.copy(r);let y=f*c-l*b;if(y<=0&&c>=0&&b<=0)return a=c/(c-b),t.copy(n).addScaledVector(Rr,a);let m=u*b-f*h;if(m<=0&&h-u>=0&&f-b>=0)return Ob.subVectors(r,s),a=(h-u)/(h-u+(f-b)),t.copy(s).addScaledVector(Ob,a);let p=1/(m+y+d);return o=y*p,a=d*p,t.copy(n).addScaledVector(Cr,o).addScaledVector(Rr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},xt=class{constructor(e=new I(1/0,1/0,1/0),t=new I(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(li.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(li.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=li.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,li):li.fromBufferAttribute(r,o),li.applyMatrix4(e.matrixWorld),this.expandByPoint(li);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Cl.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Cl.copy(n.boundingBox)),Cl.applyMatrix4(e.matrixWorld),this.union(Cl)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,li),li.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Ho),Rl.subVectors(this.max,Ho),Pr.subVectors(e.a,Ho),Ir.subVectors(e.b,Ho),kr.subVectors(e.c,Ho),as.subVectors(Ir,Pr),ls.subVectors(kr,Ir),Us.subVectors(Pr,kr);let t=[0,-as.z,as.y,0,-ls.z,ls.y,0,-Us.z,Us.y,as.z,0,-as.x,ls.z,0,-ls.x,Us.z,0,-Us.x,-as.y,as.x,0,-ls.y,ls.x,0,-Us.y,Us.x,0];return!_h(t,Pr,Ir,kr,Rl)||(t=[1,0,0,0,1,0,0,0,1],!_h(t,Pr,Ir,kr,Rl))?!1:(Pl.crossVectors(as,ls),t=[Pl.x,Pl.y,Pl.z],_h(t,Pr,Ir,kr,Rl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,li).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(li).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Li[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Li[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Li[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Li[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Li[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Li[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Li[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Li[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Li),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Li=[new I,new I,new I,new I,new I,new I,new I,new I],li=new I,Cl=new xt,Pr=new I,Ir=new I,kr=new I,as=new I,ls=new I,Us=new I,Ho=new I,Rl=new I,Pl=new I,Bs=new I;function _h(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){Bs.fromArray(i,r);let a=s.x*Math.abs(Bs.x)+s.y*Math.abs(Bs.y)+s.z*Math.abs(Bs.z),l=e.dot(Bs),c=t.dot(Bs),u=n.dot(Bs);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var Xt=new I,Il=new ze,cw=0,Dt=class extends bi{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:cw++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=bf,this.updateRanges=[],this.gpuType=Hn,this.version=0,this._normalizationScale=e!==void 0?au(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)Il.fromBufferAttribute(this,t),Il.applyMatrix3(e),this.setXY(t,Il.x,Il.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)Xt.fromBufferAttribute(this,t),Xt.applyMatrix3(e),this.setXYZ(t,Xt.x,Xt.y,Xt.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)Xt.fromBufferAttribute(this,t),Xt.applyMatrix4(e),this.setXYZ(t,Xt.x,Xt.y,Xt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Xt.fromBufferAttribute(this,t),Xt.applyNormalMatrix(e),this.setXYZ(t,Xt.x,Xt.y,Xt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Xt.fromBufferAttribute(this,t),Xt.transformDirection(e),this.setXYZ(t,Xt.x,Xt.y,Xt.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):xf(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Sf(e,this.array)}};var na=class extends Dt{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var ia=class extends Dt{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var Sn=class extends Dt{constructor(e,t,n){super(new Float32Array(e),t,n)}},uw=new xt,Go=new I,yh=new I,ln=class{constructor(e=new I,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):uw.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Go.subVectors(e,this.center);let t=Go.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(Go,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(yh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Go.copy(e.center).add(yh)),this.expandByPoint(Go.copy(e.center).sub(yh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},dw=0,Kn=new Ie,vh=new kt,Lr=new I,Un=new xt,Wo=new xt,on=new I,kn=class i extends bi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:dw++}),this.uuid=wi(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(NS(e)?ia:na)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Ne().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Kn.makeRotationFromQuaternion(e),this.applyMatrix4(Kn),this}rotateX(e){return Kn.makeRotationX(e),this.applyMatrix4(Kn),this}rotateY(e){return Kn.makeRotationY(e),this.applyMatrix4(Kn),this}rotateZ(e){return Kn.makeRotationZ(e),this.applyMatrix4(Kn),this}translate(e,t,n){return Kn.makeTranslation(e,t,n),this.applyMatrix4(Kn),this}scale(e,t,n){return Kn.makeScale(e,t,n),this.applyMatrix4(Kn),this}lookAt(e){return vh.lookAt(e),vh.updateMatrix(),this.applyMatrix4(vh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Lr).negate(),this.translate(Lr.x,Lr.y,Lr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Sn(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ce("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new xt);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){De("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new I(-1/0,-1/0,-1/0),new I(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];Un.setFromBufferAttribute(r),this.morphTargetsRelative?(on.addVectors(this.boundingBox.min,Un.min),this.boundingBox.expandByPoint(on),on.addVectors(this.boundingBox.max,Un.max),this.boundingBox.expandByPoint(on)):(this.boundingBox.expandByPoint(Un.min),this.boundingBox.expandByPoint(Un.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&De('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ln);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){De("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new I,1/0);return}if(e){let n=this.boundingSphere.center;if(Un.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Wo.setFromBufferAttribute(a),this.morphTargetsRelative?(on.addVectors(Un.min,Wo.min),Un.expandByPoint(on),on.addVectors(Un.max,Wo.max),Un.expandByPoint(on)):(Un.expandByPoint(Wo.min),Un.expandByPoint(Wo.max))}Un.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)on.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(on));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)on.fromBufferAttribute(a,c),l&&(Lr.fromBufferAttribute(e,c),on.add(Lr)),s=Math.max(s,n.distanceToSquared(on))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&De('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){De("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new Dt(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let N=0;N<n.count;N++)a[N]=new I,l[N]=new I;let u=new I,h=new I,d=new I,f=new ze,b=new ze,y=new ze,m=new I,p=new I;function _(N,P,O){c[N]=c[P]=c[O]=1,u.fromBufferAttribute(n,N),h.fromBufferAttribute(n,P),d.fromBufferAttribute(n,O),f.fromBufferAttribute(r,N),b.fromBufferAttribute(r,P),y.fromBufferAttribute(r,O),h.sub(u),d.sub(u),b.sub(f),y.sub(f);let z=1/(b.x*y.y-y.x*b.y);isFinite(z)&&(m.copy(h).multiplyScalar(y.y).addScaledVector(d,-b.y).multiplyScalar(z),p.copy(d).multiplyScalar(b.x).addScaledVector(h,-y.x).multiplyScalar(z),a[N].add(m),a[P].add(m),a[O].add(m),l[N].add(p),l[P].add(p),l[O].add(p))}let x=this.groups;x.length===0&&(x=[{start:0,count:e.count}]);for(let N=0,P=x.length;N<P;++N){let O=x[N],z=O.start,G=O.count;for(let L=z,q=z+G;L<q;L+=3)_(e.getX(L+0),e.getX(L+1),e.getX(L+2))}let S=new I,T=new I,A=new I,v=new I;function E(N){A.fromBufferAttribute(s,N),v.copy(A);let P=a[N];S.copy(P),S.sub(A.multiplyScalar(A.dot(P))).normalize(),T.crossVectors(v,P);let z=T.dot(l[N])<0?-1:1;o.setXYZW(N,S.x,S.y,S.z,z)}for(let N=0,P=n.count;N<P;++N)c[N]&&E(N);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new Dt(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let d=0,f=n.count;d<f;d++)n.setXYZ(d,0,0,0);let s=new I,r=new I,o=new I,a=new I,l=new I,c=new I,u=new I,h=new I;if(e)for(let d=0,f=e.count;d<f;d+=3){let b=e.getX(d+0),y=e.getX(d+1),m=e.getX(d+2);s.fromBufferAttribute(t,b),r.fromBufferAttribute(t,y),o.fromBufferAttribute(t,m),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(n,b),l.fromBufferAttribute(n,y),c.fromBufferAttribute(n,m),a.add(u),l.add(u),c.add(u),n.setXYZ(b,a.x,a.y,a.z),n.setXYZ(y,l.x,l.y,l.z),n.setXYZ(m,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),n.setXYZ(d+0,u.x,u.y,u.z),n.setXYZ(d+1,u.x,u.y,u.z),n.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)on.fromBufferAttribute(e,t),on.normalize(),e.setXYZ(t,on.x,on.y,on.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,h=a.normalized,d=new c.constructor(l.length*u),f=0,b=0;for(let y=0,m=l.length;y<m;y++){a.isInterleavedBufferAttribute?f=l[y]*a.data.stride+a.offset:f=l[y]*u;for(let p=0;p<u;p++)d[b++]=c[f++]}return new Dt(d,u,h)}if(this.index===null)return Ce("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,h=c.length;u<h;u++){let d=c[u],f=e(d,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let h=0,d=c.length;h<d;h++){let f=c[h];u.push(f.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],h=r[c];for(let d=0,f=h.length;d<f;d++)u.push(h[d].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let h=o[c];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Jr=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=bf,this.updateRanges=[],this.version=0,this.uuid=wi()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Db(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Db(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function Db(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=wi()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var xn=new I,Yr=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?au(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)xn.fromBufferAttribute(this,t),xn.applyMatrix4(e),this.setXYZ(t,xn.x,xn.y,xn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)xn.fromBufferAttribute(this,t),xn.applyNormalMatrix(e),this.setXYZ(t,xn.x,xn.y,xn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)xn.fromBufferAttribute(this,t),xn.transformDirection(e),this.setXYZ(t,xn.x,xn.y,xn.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Qo("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new Dt(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Qo("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):xf(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Sf(e,this.data.array)}},xh=new I,hw=new I,fw=new Ne,Bn=class{constructor(e=new I(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=xh.subVectors(n,t).cross(hw.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(xh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||fw.getNormalMatrix(e),s=this.coplanarPoint(xh).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},pw=0,Ln=class extends bi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:pw++}),this.uuid=wi(),this.name="",this.type="Material",this.blending=oo,this.side=xi,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Xh,this.blendDst=jh,this.blendEquation=Zs,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Te(0,0,0),this.blendAlpha=0,this.depthFunc=Fi,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Aa,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Ur,this.stencilZFail=Ur,this.stencilZPass=Ur,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ce(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ce(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Te().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new Bn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new ze().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new ze().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Oi=new I,Sh=new I,kl=new I,Ll=new I,hs=class{constructor(e=new I,t=new I(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Oi)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Oi.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Oi.copy(this.origin).addScaledVector(this.direction,t),Oi.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){Sh.copy(e).add(t).multiplyScalar(.5),kl.copy(t).sub(e).normalize(),Ll.copy(this.origin).sub(Sh);let r=e.distanceTo(t)*.5,o=-this.direction.dot(kl),a=Ll.dot(this.direction),l=-Ll.dot(kl),c=Ll.lengthSq(),u=Math.abs(1-o*o),h,d,f,b;if(u>0)if(h=o*l-a,d=o*a-l,b=r*u,h>=0)if(d>=-b)if(d<=b){let y=1/u;h*=y,d*=y,f=h*(h+o*d+2*a)+d*(o*h+d+2*l)+c}else d=r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d=-r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d<=-b?(h=Math.max(0,-(-o*r+a)),d=h>0?-r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c):d<=b?(h=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(h=Math.max(0,-(o*r+a)),d=h>0?r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c);else d=o>0?-r:r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(Sh).addScaledVector(kl,d),f}intersectSphere(e,t){if(e.radius<0)return null;Oi.subVectors(e.center,this.origin);let n=Oi.dot(this.direction),s=Oi.dot(Oi)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return c>=0?(n=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(n=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),u>=0?(r=(e.min.y-d.y)*u,o=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,o=(e.min.y-d.y)*u),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-d.z)*h,l=(e.max.z-d.z)*h):(a=(e.max.z-d.z)*h,l=(e.min.z-d.z)*h),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,Oi)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,h=e.x-o.x,d=e.y-o.y,f=e.z-o.z,b=t.x-o.x,y=t.y-o.y,m=t.z-o.z,p=n.x-o.x,_=n.y-o.y,x=n.z-o.z,S=Math.abs(l),T=Math.abs(c),A=Math.abs(u),v,E,N,P,O,z,G,L,q,Z,W,se;if(S>=T&&S>=A?(N=l,z=h,q=b,se=p,l>=0?(v=c,E=u,P=d,O=f,G=y,L=m,Z=_,W=x):(v=u,E=c,P=f,O=d,G=m,L=y,Z=x,W=_)):T>=A?(N=c,z=d,q=y,se=_,c>=0?(v=u,E=l,P=f,O=h,G=m,L=b,Z=x,W=p):(v=l,E=u,P=h,O=f,G=b,L=m,Z=p,W=x)):(N=u,z=f,q=m,se=x,u>=0?(v=l,E=c,P=h,O=d,G=b,L=y,Z=p,W=_):(v=c,E=l,P=d,O=h,G=y,L=b,Z=_,W=p)),N===0)return null;let j=v/N,ee=E/N,te=1/N,Ee=P-j*z,He=O-ee*z,Y=G-j*q,_e=L-ee*q,Se=Z-j*se,ke=W-ee*se,ye=Se*_e-ke*Y,qe=Ee*ke-He*Se,zt=Y*He-_e*Ee;if(s){if(ye<0||qe<0||zt<0)return null}else if((ye<0||qe<0||zt<0)&&(ye>0||qe>0||zt>0))return null;let Oe=ye+qe+zt;if(Oe===0)return null;let ht=te*(ye*z+qe*q+zt*se);return(Oe>0?ht<0:ht>0)?null:this.at(ht/Oe,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},_i=class extends Ln{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Te(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Bi,this.combine=Kh,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Nb=new Ie,zs=new hs,Ol=new ln,Fb=new I,Dl=new I,Nl=new I,Fl=new I,wh=new I,Ul=new I,Ub=new I,Bl=new I,Nt=class extends kt{constructor(e=new kn,t=new _i){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Ul.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],h=r[l];u!==0&&(wh.fromBufferAttribute(h,e),o?Ul.addScaledVector(wh,u):Ul.addScaledVector(wh.sub(t),u))}t.add(Ul)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),Ol.copy(n.boundingSphere),Ol.applyMatrix4(r),zs.copy(e.ray).recast(e.near),!(Ol.containsPoint(zs.origin)===!1&&(zs.intersectSphere(Ol,Fb)===null||zs.origin.distanceToSquared(Fb)>(e.far-e.near)**2))&&(Nb.copy(r).invert(),zs.copy(e.ray).applyMatrix4(Nb),!(n.boundingBox!==null&&zs.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,zs)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let b=0,y=d.length;b<y;b++){let m=d[b],p=o[m.materialIndex],_=Math.max(m.start,f.start),x=Math.min(a.count,Math.min(m.start+m.count,f.start+f.count));for(let S=_,T=x;S<T;S+=3){let A=a.getX(S),v=a.getX(S+1),E=a.getX(S+2);s=zl(this,p,e,n,c,u,h,A,v,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let b=Math.max(0,f.start),y=Math.min(a.count,f.start+f.count);for(let m=b,p=y;m<p;m+=3){let _=a.getX(m),x=a.getX(m+1),S=a.getX(m+2);s=zl(this,o,e,n,c,u,h,_,x,S),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let b=0,y=d.length;b<y;b++){let m=d[b],p=o[m.materialIndex],_=Math.max(m.start,f.start),x=Math.min(l.count,Math.min(m.start+m.count,f.start+f.count));for(let S=_,T=x;S<T;S+=3){let A=S,v=S+1,E=S+2;s=zl(this,p,e,n,c,u,h,A,v,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let b=Math.max(0,f.start),y=Math.min(l.count,f.start+f.count);for(let m=b,p=y;m<p;m+=3){let _=m,x=m+1,S=m+2;s=zl(this,o,e,n,c,u,h,_,x,S),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}}};function mw(i,e,t,n,s,r,o,a){let l;if(e.side===fn?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===xi,a),l===null)return null;Bl.copy(a),Bl.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(Bl);return c<t.near||c>t.far?null:{distance:c,point:Bl.clone(),object:i}}function zl(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,Dl),i.getVertexPosition(l,Nl),i.getVertexPosition(c,Fl);let u=mw(i,e,t,n,Dl,Nl,Fl,Ub);if(u){let h=new I;ds.getBarycoord(Ub,Dl,Nl,Fl,h),s&&(u.uv=ds.getInterpolatedAttribute(s,a,l,c,h,new ze)),r&&(u.uv1=ds.getInterpolatedAttribute(r,a,l,c,h,new ze)),o&&(u.normal=ds.getInterpolatedAttribute(o,a,l,c,h,new I),u.normal.dot(n.direction)>0&&u.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new I,materialIndex:0};ds.getNormal(Dl,Nl,Fl,d.normal),u.face=d,u.barycoord=h}return u}var qo=new lt,Bb=new lt,zb=new lt,gw=new lt,Vb=new Ie,Vl=new I,Mh=new ln,Hb=new Ie,Th=new hs,Vn=class extends Nt{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=Rh,this.bindMatrix=new Ie,this.bindMatrixInverse=new Ie,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new xt),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Vl),this.boundingBox.expandByPoint(Vl)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new ln),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Vl),this.boundingSphere.expandByPoint(Vl)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Mh.copy(this.boundingSphere),Mh.applyMatrix4(s),e.ray.intersectsSphere(Mh)!==!1&&(Hb.copy(s).invert(),Th.copy(e.ray).applyMatrix4(Hb),!(this.boundingBox!==null&&Th.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,Th)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new lt,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===Rh?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===L_?this.bindMatrixInverse.copy(this.bindMatrix).invert():Ce("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;Bb.fromBufferAttribute(s.attributes.skinIndex,e),zb.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(qo.copy(t),t.set(0,0,0,0)):(qo.set(t.x,t.y,t.z,1),t.set(0,0,0)),qo.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=zb.getComponent(r);if(o!==0){let a=Bb.getComponent(r);Vb.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(gw.copy(qo).applyMatrix4(Vb),o)}}return t.isVector4&&(t.w=qo.w),t.applyMatrix4(this.bindMatrixInverse)}},fs=class extends kt{constructor(){super(),this.isBone=!0,this.type="Bone"}},$r=class extends an{constructor(e=null,t=1,n=1,s,r,o,a,l,c=Ut,u=Ut,h,d){super(null,o,a,l,c,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},Gb=new Ie,bw=new Ie,Xs=class i{constructor(e=[],t=[]){this.uuid=wi(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){Ce("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new Ie)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new Ie;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:bw;Gb.multiplyMatrices(a,t[r]),Gb.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new $r(t,e,e,Zn,Hn);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&(Ce("Skeleton: No bone found with UUID:",r),o=new fs),this.bones.push(o),this.boneInverses.push(new Ie().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},zi=class extends Dt{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},Or=new Ie,Wb=new Ie,Hl=[],qb=new xt,_w=new Ie,Xo=new Nt,jo=new ln,sa=class extends Nt{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new zi(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,_w)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new xt),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Or),qb.copy(e.boundingBox).applyMatrix4(Or),this.boundingBox.union(qb)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new ln),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Or),jo.copy(e.boundingSphere).applyMatrix4(Or),this.boundingSphere.union(jo)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(Xo.geometry=this.geometry,Xo.material=this.material,Xo.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),jo.copy(this.boundingSphere),jo.applyMatrix4(n),e.ray.intersectsSphere(jo)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,Or),Wb.multiplyMatrices(n,Or),Xo.matrixWorld=Wb,Xo.raycast(e,Hl);for(let o=0,a=Hl.length;o<a;o++){let l=Hl[o];l.instanceId=r,l.object=this,t.push(l)}Hl.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new zi(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new $r(new Float32Array(s*this.count),s,this.count,uo,Hn));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},Vs=new ln,yw=new ze(.5,.5),Gl=new I,ps=class{constructor(e=new Bn,t=new Bn,n=new Bn,s=new Bn,r=new Bn,o=new Bn){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Yn,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],h=r[5],d=r[6],f=r[7],b=r[8],y=r[9],m=r[10],p=r[11],_=r[12],x=r[13],S=r[14],T=r[15];if(s[0].setComponents(c-o,f-u,p-b,T-_).normalize(),s[1].setComponents(c+o,f+u,p+b,T+_).normalize(),s[2].setComponents(c+a,f+h,p+y,T+x).normalize(),s[3].setComponents(c-a,f-h,p-y,T-x).normalize(),n)s[4].setComponents(l,d,m,S).normalize(),s[5].setComponents(c-l,f-d,p-m,T-S).normalize();else if(s[4].setComponents(c-l,f-d,p-m,T-S).normalize(),t===Yn)s[5].setComponents(c+l,f+d,p+m,T+S).normalize();else if(t===Hr)s[5].setComponents(l,d,m,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Vs.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Vs.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Vs)}intersectsSprite(e){Vs.center.set(0,0,0);let t=yw.distanceTo(e.center);return Vs.radius=.7071067811865476+t,Vs.applyMatrix4(e.matrixWorld),this.intersectsSphere(Vs)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(Gl.x=s.normal.x>0?e.max.x:e.min.x,Gl.y=s.normal.y>0?e.max.y:e.min.y,Gl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Gl)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Xb=new Ie,rc=class i{constructor(){this.coordinateSystem=Yn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Xb.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new ps),n[s].setFromProjectionMatrix(Xb,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new ps),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var Zr=class extends Ln{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Te(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},oc=new I,ac=new I,jb=new Ie,Ko=new hs,Wl=new ln,Eh=new I,Kb=new I,js=class extends kt{constructor(e=new kn,t=new Zr){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)oc.fromBufferAttribute(t,s-1),ac.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=oc.distanceTo(ac);e.setAttribute("lineDistance",new Sn(n,1))}else Ce("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Wl.copy(n.boundingSphere),Wl.applyMatrix4(s),Wl.radius+=r,e.ray.intersectsSphere(Wl)===!1)return;jb.copy(s).invert(),Ko.copy(e.ray).applyMatrix4(jb);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,u=n.index,d=n.attributes.position;if(u!==null){let f=Math.max(0,o.start),b=Math.min(u.count,o.start+o.count);for(let y=f,m=b-1;y<m;y+=c){let p=u.getX(y),_=u.getX(y+1),x=ql(this,e,Ko,l,p,_,y);x&&t.push(x)}if(this.isLineLoop){let y=u.getX(b-1),m=u.getX(f),p=ql(this,e,Ko,l,y,m,b-1);p&&t.push(p)}}else{let f=Math.max(0,o.start),b=Math.min(d.count,o.start+o.count);for(let y=f,m=b-1;y<m;y+=c){let p=ql(this,e,Ko,l,y,y+1,y);p&&t.push(p)}if(this.isLineLoop){let y=ql(this,e,Ko,l,b-1,f,b-1);y&&t.push(y)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function ql(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(oc.fromBufferAttribute(a,s),ac.fromBufferAttribute(a,r),t.distanceSqToSegment(oc,ac,Eh,Kb)>n)return;Eh.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(Eh);if(!(c<e.near||c>e.far))return{distance:c,point:Kb.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var Jb=new I,Yb=new I,ra=class extends js{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)Jb.fromBufferAttribute(t,s),Yb.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+Jb.distanceTo(Yb);e.setAttribute("lineDistance",new Sn(n,1))}else Ce("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},oa=class extends js{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},Qr=class extends Ln{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Te(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},$b=new Ie,Oh=new hs,Xl=new ln,jl=new I,aa=class extends kt{constructor(e=new kn,t=new Qr){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Xl.copy(n.boundingSphere),Xl.applyMatrix4(s),Xl.radius+=r,e.ray.intersectsSphere(Xl)===!1)return;$b.copy(s).invert(),Oh.copy(e.ray).applyMatrix4($b);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=n.index,h=n.attributes.position;if(c!==null){let d=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let b=d,y=f;b<y;b++){let m=c.getX(b);jl.fromBufferAttribute(h,m),Zb(jl,m,l,s,e,t,this)}}else{let d=Math.max(0,o.start),f=Math.min(h.count,o.start+o.count);for(let b=d,y=f;b<y;b++)jl.fromBufferAttribute(h,b),Zb(jl,b,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Zb(i,e,t,n,s,r,o){let a=Oh.distanceSqToPoint(i);if(a<t){let l=new I;Oh.closestPointToPoint(i,l),l.applyMatrix4(n);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var la=class extends an{constructor(e=[],t=Qs,n,s,r,o,a,l,c,u){super(e,t,n,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Vi=class extends an{constructor(e,t,n=ci,s,r,o,a=Ut,l=Ut,c,u=Ui,h=1){if(u!==Ui&&u!==ji)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:h};super(d,s,r,o,a,l,u,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new qr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},ca=class extends Vi{constructor(e,t=ci,n=Qs,s,r,o=Ut,a=Ut,l,c=Ui){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,n,s,r,o,a,l,c),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},ua=class extends an{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},eo=class i extends kn{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],h=[],d=0,f=0;b("z","y","x",-1,-1,n,t,e,o,r,0),b("z","y","x",1,-1,n,t,-e,o,r,1),b("x","z","y",1,1,e,n,t,s,o,2),b("x","z","y",1,-1,e,n,-t,s,o,3),b("x","y","z",1,-1,e,t,n,s,r,4),b("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new Sn(c,3)),this.setAttribute("normal",new Sn(u,3)),this.setAttribute("uv",new Sn(h,2));function b(y,m,p,_,x,S,T,A,v,E,N){let P=S/v,O=T/E,z=S/2,G=T/2,L=A/2,q=v+1,Z=E+1,W=0,se=0,j=new I;for(let ee=0;ee<Z;ee++){let te=ee*O-G;for(let Ee=0;Ee<q;Ee++){let He=Ee*P-z;j[y]=He*_,j[m]=te*x,j[p]=L,c.push(j.x,j.y,j.z),j[y]=0,j[m]=0,j[p]=A>0?1:-1,u.push(j.x,j.y,j.z),h.push(Ee/v),h.push(1-ee/E),W+=1}}for(let ee=0;ee<E;ee++)for(let te=0;te<v;te++){let Ee=d+te+q*ee,He=d+te+q*(ee+1),Y=d+(te+1)+q*(ee+1),_e=d+(te+1)+q*ee;l.push(Ee,He,_e),l.push(He,Y,_e),se+=6}a.addGroup(f,se,N),f+=se,d+=W}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Ks=class i extends kn{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,u=l+1,h=e/a,d=t/l,f=[],b=[],y=[],m=[];for(let p=0;p<u;p++){let _=p*d-o;for(let x=0;x<c;x++){let S=x*h-r;b.push(S,-_,0),y.push(0,0,1),m.push(x/a),m.push(1-p/l)}}for(let p=0;p<l;p++)for(let _=0;_<a;_++){let x=_+c*p,S=_+c*(p+1),T=_+1+c*(p+1),A=_+1+c*p;f.push(x,S,A),f.push(S,T,A)}this.setIndex(f),this.setAttribute("position",new Sn(b,3)),this.setAttribute("normal",new Sn(y,3)),this.setAttribute("uv",new Sn(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function nr(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(Qb(s))s.isRenderTargetTexture?(Ce("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(Qb(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function yn(i){let e={};for(let t=0;t<i.length;t++){let n=nr(i[t]);for(let s in n)e[s]=n[s]}return e}function Qb(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function vw(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function wf(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Ye.workingColorSpace}var j_={clone:nr,merge:yn},xw=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Sw=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Ft=class extends Ln{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=xw,this.fragmentShader=Sw,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=nr(e.uniforms),this.uniformsGroups=vw(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new Te().setHex(s.value);break;case"v2":this.uniforms[n].value=new ze().fromArray(s.value);break;case"v3":this.uniforms[n].value=new I().fromArray(s.value);break;case"v4":this.uniforms[n].value=new lt().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Ne().fromArray(s.value);break;case"m4":this.uniforms[n].value=new Ie().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},lc=class extends Ft{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},Js=class extends Ln{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new Te(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Te(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=su,this.normalScale=new ze(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Bi,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},Tn=class extends Js{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new ze(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return $e(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new Te(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new Te(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new Te(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return Hs('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){Hs('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var cc=class extends Ln{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=D_,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},uc=class extends Ln{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function us(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function Jo(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function ww(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function e_(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let l=0;l!==e;++l)s[o++]=i[a+l]}return s}function Mw(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var yi=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];e:{t:{let o;n:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break t}o=t.length;break n}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break t}o=n,n=0;break n}break e}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},dc=class extends yi{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Ih,endingEnd:Ih}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case kh:r=e,a=2*t-n;break;case Lh:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case kh:o=e,l=2*n-t;break;case Lh:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,h=this._offsetNext,d=this._weightPrev,f=this._weightNext,b=(n-t)/(s-t),y=b*b,m=y*b,p=-d*m+2*d*y-d*b,_=(1+d)*m+(-1.5-2*d)*y+(-.5+d)*b+1,x=(-1-f)*m+(1.5+f)*y+.5*b,S=f*m-f*y;for(let T=0;T!==a;++T)r[T]=p*o[u+T]+_*o[c+T]+x*o[l+T]+S*o[h+T];return r}},hc=class extends yi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(n-t)/(s-t),h=1-u;for(let d=0;d!==a;++d)r[d]=o[c+d]*h+o[l+d]*u;return r}},fc=class extends yi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},pc=class extends yi{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let b=(n-t)/(s-t),y=1-b;for(let m=0;m!==a;++m)r[m]=o[c+m]*y+o[l+m]*b;return r}let d=a*2,f=e-1;for(let b=0;b!==a;++b){let y=o[c+b],m=o[l+b],p=f*d+b*2,_=h[p],x=h[p+1],S=e*d+b*2,T=u[S],A=u[S+1],v=Ew(n,t,_,T,s);r[b]=K_(v,y,x,A,m)}return r}};function K_(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function Tw(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function Ew(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=K_(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=Tw(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var On=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=us(t,this.TimeBufferType),this.values=us(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:us(e.times,Array),values:us(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),Jo(e.settings)&&(n.settings={inTangents:us(e.settings.inTangents,Array),outTangents:us(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new fc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new hc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new dc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new pc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Gs:t=this.InterpolantFactoryMethodDiscrete;break;case Ws:t=this.InterpolantFactoryMethodLinear;break;case Yl:t=this.InterpolantFactoryMethodSmooth;break;case Ph:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ce("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Gs;case this.InterpolantFactoryMethodLinear:return Ws;case this.InterpolantFactoryMethodSmooth:return Yl;case this.InterpolantFactoryMethodBezier:return Ph}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;Jo(this.settings)&&(t_(this.settings.inTangents,e),t_(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;Jo(this.settings)&&(n_(this.settings.inTangents,e),n_(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(De("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(De("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){De("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){De("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&FS(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){De("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===Yl,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let h=a*n,d=h-n,f=h+n;for(let b=0;b!==n;++b){let y=t[h+b];if(y!==t[d+b]||y!==t[f+b]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let h=a*n,d=o*n;for(let f=0;f!==n;++f)t[d+f]=t[h+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,Jo(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function t_(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function n_(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}On.prototype.ValueTypeName="";On.prototype.TimeBufferType=Float32Array;On.prototype.ValueBufferType=Float32Array;On.prototype.DefaultInterpolation=Ws;var Hi=class extends On{constructor(e,t,n){super(e,t,n)}};Hi.prototype.ValueTypeName="bool";Hi.prototype.ValueBufferType=Array;Hi.prototype.DefaultInterpolation=Gs;Hi.prototype.InterpolantFactoryMethodLinear=void 0;Hi.prototype.InterpolantFactoryMethodSmooth=void 0;var da=class extends On{constructor(e,t,n,s){super(e,t,n,s)}};da.prototype.ValueTypeName="color";var Gi=class extends On{constructor(e,t,n,s){super(e,t,n,s)}};Gi.prototype.ValueTypeName="number";var mc=class extends yi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)Mn.slerpFlat(r,0,o,c-a,o,c,l);return r}},Wi=class extends On{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new mc(this.times,this.values,this.getValueSize(),e)}};Wi.prototype.ValueTypeName="quaternion";Wi.prototype.InterpolantFactoryMethodSmooth=void 0;var qi=class extends On{constructor(e,t,n){super(e,t,n)}};qi.prototype.ValueTypeName="string";qi.prototype.ValueBufferType=Array;qi.prototype.DefaultInterpolation=Gs;qi.prototype.InterpolantFactoryMethodLinear=void 0;qi.prototype.InterpolantFactoryMethodSmooth=void 0;var ms=class extends On{constructor(e,t,n,s){super(e,t,n,s)}};ms.prototype.ValueTypeName="vector";var ha=class{constructor(e="",t=-1,n=[],s=O_){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=wi(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(Cw(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(On.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let l=[],c=[];l.push((a+r-1)%r,a,(a+1)%r),c.push(0,1,0);let u=ww(l);l=e_(l,1,u),c=e_(c,1,u),!s&&l[0]===0&&(l.push(r),c.push(c[0])),o.push(new Gi(".morphTargetInfluences["+t[a].name+"]",l,c).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,l=e.length;a<l;a++){let c=e[a],u=c.name.match(r);if(u&&u.length>1){let h=u[1],d=s[h];d||(s[h]=d=[]),d.push(c)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function Aw(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return Gi;case"vector":case"vector2":case"vector3":case"vector4":return ms;case"color":return da;case"quaternion":return Wi;case"bool":case"boolean":return Hi;case"string":return qi}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function Cw(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=Aw(i.type);if(i.times===void 0){let n=[],s=[];Mw(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),Jo(i.settings)&&(t.settings={inTangents:us(i.settings.inTangents,Float32Array),outTangents:us(i.settings.outTangents,Float32Array)}),t}var mi={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(i_(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!i_(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function i_(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var gc=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,h){return c.push(u,h),this},this.removeHandler=function(u){let h=c.indexOf(u);return h!==-1&&c.splice(h,2),this},this.getHandler=function(u){for(let h=0,d=c.length;h<d;h+=2){let f=c[h],b=c[h+1];if(f.global&&(f.lastIndex=0),f.test(u))return b}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},J_=new gc,vi=class{constructor(e){this.manager=e!==void 0?e:J_,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};vi.DEFAULT_MATERIAL_NAME="__DEFAULT";var Di={},Dh=class extends Error{constructor(e,t){super(e),this.response=t}},to=class extends vi{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=mi.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if(Di[e]!==void 0){Di[e].push({onLoad:t,onProgress:n,onError:s});return}Di[e]=[],Di[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,l=this.responseType;fetch(o).then(c=>{if(c.status===200||c.status===0){if(c.status===0&&Ce("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||c.body===void 0||c.body.getReader===void 0)return c;let u=Di[e],h=c.body.getReader(),d=c.headers.get("X-File-Size")||c.headers.get("Content-Length"),f=d?parseInt(d):0,b=f!==0,y=0,m=new ReadableStream({start(p){_();function _(){h.read().then(({done:x,value:S})=>{if(x)p.close();else{y+=S.byteLength;let T=new ProgressEvent("progress",{lengthComputable:b,loaded:y,total:f});for(let A=0,v=u.length;A<v;A++){let E=u[A];E.onProgress&&E.onProgress(T)}p.enqueue(S),_()}},x=>{p.error(x)})}}});return new Response(m)}else throw new Dh(`fetch for "${c.url}" responded with ${c.status}: ${c.statusText}`,c)}).then(c=>{switch(l){case"arraybuffer":return c.arrayBuffer();case"blob":return c.blob();case"document":return c.text().then(u=>new DOMParser().parseFromString(u,a));case"json":return c.json();default:if(a==="")return c.text();{let h=/charset="?([^;"\s]*)"?/i.exec(a),d=h&&h[1]?h[1].toLowerCase():void 0,f=new TextDecoder(d);return c.arrayBuffer().then(b=>f.decode(b))}}}).then(c=>{mi.add(`file:${e}`,c);let u=Di[e];delete Di[e];for(let h=0,d=u.length;h<d;h++){let f=u[h];f.onLoad&&f.onLoad(c)}}).catch(c=>{let u=Di[e];if(u===void 0)throw this.manager.itemError(e),c;delete Di[e];for(let h=0,d=u.length;h<d;h++){let f=u[h];f.onError&&f.onError(c)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Dr=new WeakMap,bc=class extends vi{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=mi.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let h=Dr.get(o);h===void 0&&(h=[],Dr.set(o,h)),h.push({onLoad:t,onError:s})}return o}let a=Gr("img");function l(){u(),t&&t(this);let h=Dr.get(this)||[];for(let d=0;d<h.length;d++){let f=h[d];f.onLoad&&f.onLoad(this)}Dr.delete(this),r.manager.itemEnd(e)}function c(h){u(),s&&s(h),mi.remove(`image:${e}`);let d=Dr.get(this)||[];for(let f=0;f<d.length;f++){let b=d[f];b.onError&&b.onError(h)}Dr.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function u(){a.removeEventListener("load",l,!1),a.removeEventListener("error",c,!1)}return a.addEventListener("load",l,!1),a.addEventListener("error",c,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),mi.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var fa=class extends vi{constructor(e){super(e)}load(e,t,n,s){let r=new an,o=new bc(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},no=class extends kt{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Te(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var Ah=new Ie,s_=new I,r_=new I,io=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new ze(512,512),this.mapType=cn,this.map=null,this.mapPass=null,this.matrix=new Ie,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new ps,this._frameExtents=new ze(1,1),this._viewportCount=1,this._viewports=[new lt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;s_.setFromMatrixPosition(e.matrixWorld),t.position.copy(s_),r_.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(r_),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){Ah.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(Ah,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===Hr||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(Ah)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Kl=new I,Jl=new Mn,pi=new I,pa=class extends kt{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Ie,this.projectionMatrix=new Ie,this.projectionMatrixInverse=new Ie,this.coordinateSystem=Yn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Kl,Jl,pi),pi.x===1&&pi.y===1&&pi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Kl,Jl,pi.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Kl,Jl,pi),pi.x===1&&pi.y===1&&pi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Kl,Jl,pi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},cs=new I,o_=new ze,a_=new ze,$t=class extends pa{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=qs*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Yo*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return qs*2*Math.atan(Math.tan(Yo*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){cs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(cs.x,cs.y).multiplyScalar(-e/cs.z),cs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(cs.x,cs.y).multiplyScalar(-e/cs.z)}getViewSize(e,t){return this.getViewBounds(e,o_,a_),t.subVectors(a_,o_)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Yo*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},Nh=class extends io{constructor(){super(new $t(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=qs*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},ma=class extends no{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(kt.DEFAULT_UP),this.updateMatrix(),this.target=new kt,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new Nh}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},Fh=class extends io{constructor(){super(new $t(90,1,.5,500)),this.isPointLightShadow=!0}},ga=class extends no{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new Fh}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},$n=class extends pa{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Uh=class extends io{constructor(){super(new $n(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},ba=class extends no{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(kt.DEFAULT_UP),this.updateMatrix(),this.target=new kt,this.shadow=new Uh}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var Xi=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}};var Ch=new WeakMap,_a=class extends vi{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&Ce("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&Ce("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=mi.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(c=>{Ch.has(o)===!0?(s&&s(Ch.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(c),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let l=fetch(e,a).then(function(c){return c.blob()}).then(function(c){return createImageBitmap(c,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(c){return mi.add(`image-bitmap:${e}`,c),t&&t(c),r.manager.itemEnd(e),c}).catch(function(c){s&&s(c),Ch.set(l,c),mi.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});mi.add(`image-bitmap:${e}`,l),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Nr=-90,Fr=1,so=class extends kt{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new $t(Nr,Fr,e,t);s.layers=this.layers,this.add(s);let r=new $t(Nr,Fr,e,t);r.layers=this.layers,this.add(r);let o=new $t(Nr,Fr,e,t);o.layers=this.layers,this.add(o);let a=new $t(Nr,Fr,e,t);a.layers=this.layers,this.add(a);let l=new $t(Nr,Fr,e,t);l.layers=this.layers,this.add(l);let c=new $t(Nr,Fr,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===Yn)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Hr)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),b=e.xr.enabled;e.xr.enabled=!1;let y=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let m=!1;e.isWebGLRenderer===!0?m=e.state.buffers.depth.getReversed():m=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=y,e.setRenderTarget(n,5,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,f),e.xr.enabled=b,n.texture.needsPMREMUpdate=!0}},_c=class extends $t{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Mf="\\[\\]\\.:\\/",Rw=new RegExp("["+Mf+"]","g"),Tf="[^"+Mf+"]",Pw="[^"+Mf.replace("\\.","")+"]",Iw=/((?:WC+[\/:])*)/.source.replace("WC",Tf),kw=/(WCOD+)?/.source.replace("WCOD",Pw),Lw=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Tf),Ow=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Tf),Dw=new RegExp("^"+Iw+kw+Lw+Ow+"$"),Nw=["material","materials","bones","map"],Bh=class{constructor(e,t,n){let s=n||vt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},vt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Rw,"")}static parseTrackName(e){let t=Dw.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);Nw.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ce("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){De("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){De("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){De("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){De("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){De("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){De("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){De("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;De("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){De("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){De("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};vt.Composite=Bh;vt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};vt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};vt.prototype.GetterByBindingType=[vt.prototype._getValue_direct,vt.prototype._getValue_array,vt.prototype._getValue_arrayElement,vt.prototype._getValue_toArray];vt.prototype.SetterByBindingTypeAndVersioning=[[vt.prototype._setValue_direct,vt.prototype._setValue_direct_setNeedsUpdate,vt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[vt.prototype._setValue_array,vt.prototype._setValue_array_setNeedsUpdate,vt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[vt.prototype._setValue_arrayElement,vt.prototype._setValue_arrayElement_setNeedsUpdate,vt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[vt.prototype._setValue_fromArray,vt.prototype._setValue_fromArray_setNeedsUpdate,vt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var t3=new Float32Array(1);var l_=new Ie,Ys=class{constructor(e,t,n=0,s=1/0){this.ray=new hs(e,t),this.near=n,this.far=s,this.camera=null,this.layers=new jr,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):De("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return l_.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(l_),this}intersectObject(e,t=!0,n=[]){return zh(e,this,n,t),n.sort(c_),n}intersectObjects(e,t=!0,n=[]){for(let s=0,r=e.length;s<r;s++)zh(e[s],this,n,t);return n.sort(c_),n}};function c_(i,e){return i.distance-e.distance}function zh(i,e,t,n){let s=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(s=!1),s===!0&&n===!0){let r=i.children;for(let o=0,a=r.length;o<a;o++)zh(r[o],e,t,!0)}}var gs=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=$e(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos($e(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Vh=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};function Ef(i,e,t,n){let s=Fw(n);switch(t){case lf:return i*e;case uo:return i*e/s.components*s.byteLength;case Tc:return i*e/s.components*s.byteLength;case bs:return i*e*2/s.components*s.byteLength;case Ec:return i*e*2/s.components*s.byteLength;case cf:return i*e*3/s.components*s.byteLength;case Zn:return i*e*4/s.components*s.byteLength;case Ac:return i*e*4/s.components*s.byteLength;case va:case xa:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Sa:case wa:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Rc:case Ic:return Math.max(i,16)*Math.max(e,8)/4;case Cc:case Pc:return Math.max(i,8)*Math.max(e,8)/2;case kc:case Lc:case Dc:case Nc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Oc:case Ma:case Fc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Uc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Bc:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case zc:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Vc:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Hc:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Gc:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Wc:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case qc:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case Xc:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case jc:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case Kc:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Jc:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Yc:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case $c:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Zc:case Qc:case eu:return Math.ceil(i/4)*Math.ceil(e/4)*16;case tu:case nu:return Math.ceil(i/4)*Math.ceil(e/4)*8;case Ta:case iu:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Fw(i){switch(i){case cn:case sf:return{byteLength:1,components:1};case co:case rf:case ui:return{byteLength:2,components:1};case wc:case Mc:return{byteLength:2,components:4};case ci:case Sc:case Hn:return{byteLength:4,components:1};case of:case af:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ce("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function by(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function Bw(i){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,h=c.byteLength,d=i.createBuffer();i.bindBuffer(l,d),i.bufferData(l,c,u),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:h}}function n(a,l,c){let u=l.array,h=l.updateRanges;if(i.bindBuffer(c,a),h.length===0)i.bufferSubData(c,0,u);else{h.sort((f,b)=>f.start-b.start);let d=0;for(let f=1;f<h.length;f++){let b=h[d],y=h[f];y.start<=b.start+b.count+1?b.count=Math.max(b.count,y.start+y.count-b.start):(++d,h[d]=y)}h.length=d+1;for(let f=0,b=h.length;f<b;f++){let y=h[f];i.bufferSubData(c,y.start*u.BYTES_PER_ELEMENT,u,y.start,y.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var zw=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Vw=`#ifdef USE_ALPHAHASH
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
#endif`,Hw=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Gw=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Ww=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,qw=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Xw=`#ifdef USE_AOMAP
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
#endif`,jw=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Kw=`#ifdef USE_BATCHING
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
#endif`,Jw=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Yw=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,$w=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Zw=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,Qw=`#ifdef USE_IRIDESCENCE
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
#endif`,eM=`#ifdef USE_BUMPMAP
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
#endif`,tM=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,nM=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,iM=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,sM=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,rM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,oM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,aM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,lM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,cM=`#define PI 3.141592653589793
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
} // validated`,uM=`vec3 transformedNormal = objectNormal;
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
#endif`,dM=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,hM=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,fM=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,pM=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,mM="gl_FragColor = linearToOutputTexel( gl_FragColor );",gM=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,bM=`#ifdef USE_ENVMAP
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
#endif`,_M=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,yM=`#ifdef USE_ENVMAP
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
#endif`,vM=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,xM=`#ifdef USE_ENVMAP
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
#endif`,SM=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,wM=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,MM=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,TM=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,EM=`#ifdef USE_GRADIENTMAP
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
}`,AM=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,CM=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,RM=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,PM=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,IM=`#ifdef USE_ENVMAP
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
#endif`,kM=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,LM=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,OM=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,DM=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,NM=`PhysicalMaterial material;
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
#endif`,FM=`uniform sampler2D dfgLUT;
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
}`,UM=`
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
#endif`,BM=`#if defined( RE_IndirectDiffuse )
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
#endif`,zM=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,VM=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,HM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,GM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,WM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,qM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,XM=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,jM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,KM=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,JM=`#if defined( USE_POINTS_UV )
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
#endif`,YM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,$M=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,ZM=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,QM=`#if defined( USE_MORPHCOLORS )
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
#endif`,eT=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,tT=`#ifdef USE_MORPHTARGETS
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
#endif`,nT=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,iT=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,sT=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,rT=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,oT=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,aT=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,lT=`#ifdef USE_NORMALMAP
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
#endif`,cT=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,uT=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,dT=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,hT=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,fT=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,pT=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,mT=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,gT=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,bT=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,_T=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,yT=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,vT=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,xT=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,ST=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,wT=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,MT=`float getShadowMask() {
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
}`,TT=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,ET=`#ifdef USE_SKINNING
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
#endif`,AT=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,CT=`#ifdef USE_SKINNING
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
#endif`,RT=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,PT=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,IT=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,kT=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,LT=`#ifdef USE_TRANSMISSION
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
#endif`,OT=`#ifdef USE_TRANSMISSION
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
#endif`,DT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,NT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,FT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,UT=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,BT=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,zT=`uniform sampler2D t2D;
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
}`,VT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,HT=`uniform float backgroundBlurriness;
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
}`,GT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,WT=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,qT=`#include <common>
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
}`,XT=`#if DEPTH_PACKING == 3200
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
}`,jT=`#define DISTANCE
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
}`,KT=`#define DISTANCE
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
}`,JT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,YT=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,$T=`uniform float scale;
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
}`,ZT=`uniform vec3 diffuse;
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
}`,QT=`#include <common>
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
}`,eE=`uniform vec3 diffuse;
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
}`,tE=`#define LAMBERT
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
}`,nE=`#define LAMBERT
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
}`,iE=`#define MATCAP
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
}`,sE=`#define MATCAP
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
}`,rE=`#define NORMAL
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
}`,oE=`#define NORMAL
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
}`,aE=`#define PHONG
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
}`,lE=`#define PHONG
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
}`,cE=`#define STANDARD
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
}`,uE=`#define STANDARD
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
}`,dE=`#define TOON
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
}`,hE=`#define TOON
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
}`,fE=`uniform float size;
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
}`,pE=`uniform vec3 diffuse;
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
}`,mE=`#include <common>
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
}`,gE=`uniform vec3 color;
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
}`,bE=`uniform float rotation;
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
}`,_E=`uniform vec3 diffuse;
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
}`,Je={alphahash_fragment:zw,alphahash_pars_fragment:Vw,alphamap_fragment:Hw,alphamap_pars_fragment:Gw,alphatest_fragment:Ww,alphatest_pars_fragment:qw,aomap_fragment:Xw,aomap_pars_fragment:jw,batching_pars_vertex:Kw,batching_vertex:Jw,begin_vertex:Yw,beginnormal_vertex:$w,bsdfs:Zw,iridescence_fragment:Qw,bumpmap_pars_fragment:eM,clipping_planes_fragment:tM,clipping_planes_pars_fragment:nM,clipping_planes_pars_vertex:iM,clipping_planes_vertex:sM,color_fragment:rM,color_pars_fragment:oM,color_pars_vertex:aM,color_vertex:lM,common:cM,defaultnormal_vertex:uM,displacementmap_pars_vertex:dM,displacementmap_vertex:hM,emissivemap_fragment:fM,emissivemap_pars_fragment:pM,colorspace_fragment:mM,colorspace_pars_fragment:gM,envmap_fragment:bM,envmap_common_pars_fragment:_M,envmap_pars_fragment:yM,envmap_pars_vertex:vM,envmap_physical_pars_fragment:IM,envmap_vertex:xM,fog_vertex:SM,fog_pars_vertex:wM,fog_fragment:MM,fog_pars_fragment:TM,gradientmap_pars_fragment:EM,lightmap_pars_fragment:AM,lights_lambert_fragment:CM,lights_lambert_pars_fragment:RM,lights_pars_begin:PM,lights_toon_fragment:kM,lights_toon_pars_fragment:LM,lights_phong_fragment:OM,lights_phong_pars_fragment:DM,lights_physical_fragment:NM,lights_physical_pars_fragment:FM,lights_fragment_begin:UM,lights_fragment_maps:BM,lights_fragment_end:zM,lightprobes_pars_fragment:VM,logdepthbuf_fragment:HM,logdepthbuf_pars_fragment:GM,logdepthbuf_pars_vertex:WM,logdepthbuf_vertex:qM,map_fragment:XM,map_pars_fragment:jM,map_particle_fragment:KM,map_particle_pars_fragment:JM,metalnessmap_fragment:YM,metalnessmap_pars_fragment:$M,morphinstance_vertex:ZM,morphcolor_vertex:QM,morphnormal_vertex:eT,morphtarget_pars_vertex:tT,morphtarget_vertex:nT,normal_fragment_begin:iT,normal_fragment_maps:sT,normal_pars_fragment:rT,normal_pars_vertex:oT,normal_vertex:aT,normalmap_pars_fragment:lT,clearcoat_normal_fragment_begin:cT,clearcoat_normal_fragment_maps:uT,clearcoat_pars_fragment:dT,iridescence_pars_fragment:hT,opaque_fragment:fT,packing:pT,premultiplied_alpha_fragment:mT,project_vertex:gT,dithering_fragment:bT,dithering_pars_fragment:_T,roughnessmap_fragment:yT,roughnessmap_pars_fragment:vT,shadowmap_pars_fragment:xT,shadowmap_pars_vertex:ST,shadowmap_vertex:wT,shadowmask_pars_fragment:MT,skinbase_vertex:TT,skinning_pars_vertex:ET,skinning_vertex:AT,skinnormal_vertex:CT,specularmap_fragment:RT,specularmap_pars_fragment:PT,tonemapping_fragment:IT,tonemapping_pars_fragment:kT,transmission_fragment:LT,transmission_pars_fragment:OT,uv_pars_fragment:DT,uv_pars_vertex:NT,uv_vertex:FT,worldpos_vertex:UT,background_vert:BT,background_frag:zT,backgroundCube_vert:VT,backgroundCube_frag:HT,cube_vert:GT,cube_frag:WT,depth_vert:qT,depth_frag:XT,distance_vert:jT,distance_frag:KT,equirect_vert:JT,equirect_frag:YT,linedashed_vert:$T,linedashed_frag:ZT,meshbasic_vert:QT,meshbasic_frag:eE,meshlambert_vert:tE,meshlambert_frag:nE,meshmatcap_vert:iE,meshmatcap_frag:sE,meshnormal_vert:rE,meshnormal_frag:oE,meshphong_vert:aE,meshphong_frag:lE,meshphysical_vert:cE,meshphysical_frag:uE,meshtoon_vert:dE,meshtoon_frag:hE,points_vert:fE,points_frag:pE,shadow_vert:mE,shadow_frag:gE,sprite_vert:bE,sprite_frag:_E},be={common:{diffuse:{value:new Te(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Ne},alphaMap:{value:null},alphaMapTransform:{value:new Ne},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Ne}},envmap:{envMap:{value:null},envMapRotation:{value:new Ne},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Ne}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Ne}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Ne},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Ne},normalScale:{value:new ze(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Ne},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Ne}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Ne}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Ne}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Te(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Te(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Ne},alphaTest:{value:0},uvTransform:{value:new Ne}},sprite:{diffuse:{value:new Te(16777215)},opacity:{value:1},center:{value:new ze(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Ne},alphaMap:{value:null},alphaMapTransform:{value:new Ne},alphaTest:{value:0}}},Ti={basic:{uniforms:yn([be.common,be.specularmap,be.envmap,be.aomap,be.lightmap,be.fog]),vertexShader:Je.meshbasic_vert,fragmentShader:Je.meshbasic_frag},lambert:{uniforms:yn([be.common,be.specularmap,be.envmap,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.fog,be.lights,{emissive:{value:new Te(0)},envMapIntensity:{value:1}}]),vertexShader:Je.meshlambert_vert,fragmentShader:Je.meshlambert_frag},phong:{uniforms:yn([be.common,be.specularmap,be.envmap,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.fog,be.lights,{emissive:{value:new Te(0)},specular:{value:new Te(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Je.meshphong_vert,fragmentShader:Je.meshphong_frag},standard:{uniforms:yn([be.common,be.envmap,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.roughnessmap,be.metalnessmap,be.fog,be.lights,{emissive:{value:new Te(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Je.meshphysical_vert,fragmentShader:Je.meshphysical_frag},toon:{uniforms:yn([be.common,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.gradientmap,be.fog,be.lights,{emissive:{value:new Te(0)}}]),vertexShader:Je.meshtoon_vert,fragmentShader:Je.meshtoon_frag},matcap:{uniforms:yn([be.common,be.bumpmap,be.normalmap,be.displacementmap,be.fog,{matcap:{value:null}}]),vertexShader:Je.meshmatcap_vert,fragmentShader:Je.meshmatcap_frag},points:{uniforms:yn([be.points,be.fog]),vertexShader:Je.points_vert,fragmentShader:Je.points_frag},dashed:{uniforms:yn([be.common,be.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Je.linedashed_vert,fragmentShader:Je.linedashed_frag},depth:{uniforms:yn([be.common,be.displacementmap]),vertexShader:Je.depth_vert,fragmentShader:Je.depth_frag},normal:{uniforms:yn([be.common,be.bumpmap,be.normalmap,be.displacementmap,{opacity:{value:1}}]),vertexShader:Je.meshnormal_vert,fragmentShader:Je.meshnormal_frag},sprite:{uniforms:yn([be.sprite,be.fog]),vertexShader:Je.sprite_vert,fragmentShader:Je.sprite_frag},background:{uniforms:{uvTransform:{value:new Ne},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Je.background_vert,fragmentShader:Je.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Ne}},vertexShader:Je.backgroundCube_vert,fragmentShader:Je.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Je.cube_vert,fragmentShader:Je.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Je.equirect_vert,fragmentShader:Je.equirect_frag},distance:{uniforms:yn([be.common,be.displacementmap,{referencePosition:{value:new I},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Je.distance_vert,fragmentShader:Je.distance_frag},shadow:{uniforms:yn([be.lights,be.fog,{color:{value:new Te(0)},opacity:{value:1}}]),vertexShader:Je.shadow_vert,fragmentShader:Je.shadow_frag}};Ti.physical={uniforms:yn([Ti.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Ne},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Ne},clearcoatNormalScale:{value:new ze(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Ne},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Ne},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Ne},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Ne},sheen:{value:0},sheenColor:{value:new Te(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Ne},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Ne},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Ne},transmissionSamplerSize:{value:new ze},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Ne},attenuationDistance:{value:0},attenuationColor:{value:new Te(0)},specularColor:{value:new Te(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Ne},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Ne},anisotropyVector:{value:new ze},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Ne}}]),vertexShader:Je.meshphysical_vert,fragmentShader:Je.meshphysical_frag};var lu={r:0,b:0,g:0},yE=new Ie,_y=new Ne;_y.set(-1,0,0,0,1,0,0,0,1);function vE(i,e,t,n,s,r){let o=new Te(0),a=s===!0?0:1,l,c,u=null,h=0,d=null;function f(_){let x=_.isScene===!0?_.background:null;if(x&&x.isTexture){let S=_.backgroundBlurriness>0;x=e.get(x,S)}return x}function b(_){let x=!1,S=f(_);S===null?m(o,a):S&&S.isColor&&(m(S,1),x=!0);let T=i.xr.getEnvironmentBlendMode();T==="additive"?t.buffers.color.setClear(0,0,0,1,r):T==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||x)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function y(_,x){let S=f(x);S&&S.isCubeTexture?(c===void 0&&(c=new Nt(new eo(1,1,1),new Ft({name:"BackgroundCubeMaterial",uniforms:nr(Ti.backgroundCube.uniforms),vertexShader:Ti.backgroundCube.vertexShader,fragmentShader:Ti.backgroundCube.fragmentShader,side:fn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(T,A,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=x.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=x.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(yE.makeRotationFromEuler(x.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(_y),c.material.toneMapped=Ye.getTransfer(S.colorSpace)!==dt,(u!==S||h!==S.version||d!==i.toneMapping)&&(c.material.needsUpdate=!0,u=S,h=S.version,d=i.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new Nt(new Ks(2,2),new Ft({name:"BackgroundMaterial",uniforms:nr(Ti.background.uniforms),vertexShader:Ti.background.vertexShader,fragmentShader:Ti.background.fragmentShader,side:xi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=x.backgroundIntensity,l.material.toneMapped=Ye.getTransfer(S.colorSpace)!==dt,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(u!==S||h!==S.version||d!==i.toneMapping)&&(l.material.needsUpdate=!0,u=S,h=S.version,d=i.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null))}function m(_,x){_.getRGB(lu,wf(i)),t.buffers.color.setClear(lu.r,lu.g,lu.b,x,r)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(_,x=1){o.set(_),a=x,m(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(_){a=_,m(o,a)},render:b,addToRenderList:y,dispose:p}}function xE(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=d(null),r=s,o=!1;function a(O,z,G,L,q){let Z=!1,W=h(O,L,G,z);r!==W&&(r=W,c(r.object)),Z=f(O,L,G,q),Z&&b(O,L,G,q),q!==null&&e.update(q,i.ELEMENT_ARRAY_BUFFER),(Z||o)&&(o=!1,S(O,z,G,L),q!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(q).buffer))}function l(){return i.createVertexArray()}function c(O){return i.bindVertexArray(O)}function u(O){return i.deleteVertexArray(O)}function h(O,z,G,L){let q=L.wireframe===!0,Z=n[z.id];Z===void 0&&(Z={},n[z.id]=Z);let W=O.isInstancedMesh===!0?O.id:0,se=Z[W];se===void 0&&(se={},Z[W]=se);let j=se[G.id];j===void 0&&(j={},se[G.id]=j);let ee=j[q];return ee===void 0&&(ee=d(l()),j[q]=ee),ee}function d(O){let z=[],G=[],L=[];for(let q=0;q<t;q++)z[q]=0,G[q]=0,L[q]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:z,enabledAttributes:G,attributeDivisors:L,object:O,attributes:{},index:null}}function f(O,z,G,L){let q=r.attributes,Z=z.attributes,W=0,se=G.getAttributes();for(let j in se)if(se[j].location>=0){let te=q[j],Ee=Z[j];if(Ee===void 0&&(j==="instanceMatrix"&&O.instanceMatrix&&(Ee=O.instanceMatrix),j==="instanceColor"&&O.instanceColor&&(Ee=O.instanceColor)),te===void 0||te.attribute!==Ee||Ee&&te.data!==Ee.data)return!0;W++}return r.attributesNum!==W||r.index!==L}function b(O,z,G,L){let q={},Z=z.attributes,W=0,se=G.getAttributes();for(let j in se)if(se[j].location>=0){let te=Z[j];te===void 0&&(j==="instanceMatrix"&&O.instanceMatrix&&(te=O.instanceMatrix),j==="instanceColor"&&O.instanceColor&&(te=O.instanceColor));let Ee={};Ee.attribute=te,te&&te.data&&(Ee.data=te.data),q[j]=Ee,W++}r.attributes=q,r.attributesNum=W,r.index=L}function y(){let O=r.newAttributes;for(let z=0,G=O.length;z<G;z++)O[z]=0}function m(O){p(O,0)}function p(O,z){let G=r.newAttributes,L=r.enabledAttributes,q=r.attributeDivisors;G[O]=1,L[O]===0&&(i.enableVertexAttribArray(O),L[O]=1),q[O]!==z&&(i.vertexAttribDivisor(O,z),q[O]=z)}function _(){let O=r.newAttributes,z=r.enabledAttributes;for(let G=0,L=z.length;G<L;G++)z[G]!==O[G]&&(i.disableVertexAttribArray(G),z[G]=0)}function x(O,z,G,L,q,Z,W){W===!0?i.vertexAttribIPointer(O,z,G,q,Z):i.vertexAttribPointer(O,z,G,L,q,Z)}function S(O,z,G,L){y();let q=L.attributes,Z=G.getAttributes(),W=z.defaultAttributeValues;for(let se in Z){let j=Z[se];if(j.location>=0){let ee=q[se];if(ee===void 0&&(se==="instanceMatrix"&&O.instanceMatrix&&(ee=O.instanceMatrix),se==="instanceColor"&&O.instanceColor&&(ee=O.instanceColor)),ee!==void 0){let te=ee.normalized,Ee=ee.itemSize,He=e.get(ee);if(He===void 0)continue;let Y=He.buffer,_e=He.type,Se=He.bytesPerElement,ke=_e===i.INT||_e===i.UNSIGNED_INT||ee.gpuType===Sc;if(ee.isInterleavedBufferAttribute){let ye=ee.data,qe=ye.isInterleavedBuffer===!0?ye.stride:ye.itemSize,zt=ee.offset;if(ye.isInstancedInterleavedBuffer||ye.isInstancedBufferAttribute){for(let Oe=0;Oe<j.locationSize;Oe++)p(j.location+Oe,ye.meshPerAttribute);O.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=ye.meshPerAttribute*ye.count)}else for(let Oe=0;Oe<j.locationSize;Oe++)m(j.location+Oe);i.bindBuffer(i.ARRAY_BUFFER,Y);for(let Oe=0;Oe<j.locationSize;Oe++)x(j.location+Oe,Ee/j.locationSize,_e,te,qe*Se,(zt+Ee/j.locationSize*Oe)*Se,ke)}else{if(ee.isInstancedBufferAttribute){for(let ye=0;ye<j.locationSize;ye++)p(j.location+ye,ee.meshPerAttribute);O.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let ye=0;ye<j.locationSize;ye++)m(j.location+ye);i.bindBuffer(i.ARRAY_BUFFER,Y);for(let ye=0;ye<j.locationSize;ye++)x(j.location+ye,Ee/j.locationSize,_e,te,Ee*Se,Ee/j.locationSize*ye*Se,ke)}}else if(W!==void 0){let te=W[se];if(te!==void 0)switch(te.length){case 2:i.vertexAttrib2fv(j.location,te);break;case 3:i.vertexAttrib3fv(j.location,te);break;case 4:i.vertexAttrib4fv(j.location,te);break;default:i.vertexAttrib1fv(j.location,te)}}}}_()}function T(){N();for(let O in n){let z=n[O];for(let G in z){let L=z[G];for(let q in L){let Z=L[q];for(let W in Z)u(Z[W].object),delete Z[W];delete L[q]}}delete n[O]}}function A(O){if(n[O.id]===void 0)return;let z=n[O.id];for(let G in z){let L=z[G];for(let q in L){let Z=L[q];for(let W in Z)u(Z[W].object),delete Z[W];delete L[q]}}delete n[O.id]}function v(O){for(let z in n){let G=n[z];for(let L in G){let q=G[L];if(q[O.id]===void 0)continue;let Z=q[O.id];for(let W in Z)u(Z[W].object),delete Z[W];delete q[O.id]}}}function E(O){for(let z in n){let G=n[z],L=O.isInstancedMesh===!0?O.id:0,q=G[L];if(q!==void 0){for(let Z in q){let W=q[Z];for(let se in W)u(W[se].object),delete W[se];delete q[Z]}delete G[L],Object.keys(G).length===0&&delete n[z]}}}function N(){P(),o=!0,r!==s&&(r=s,c(r.object))}function P(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:N,resetDefaultState:P,dispose:T,releaseStatesOfGeometry:A,releaseStatesOfObject:E,releaseStatesOfProgram:v,initAttributes:y,enableAttribute:m,disableUnusedAttributes:_}}function SE(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,u){u!==0&&(i.drawArraysInstanced(n,l,c,u),t.update(c,n,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,u);let d=0;for(let f=0;f<u;f++)d+=c[f];t.update(d,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function wE(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let v=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(v){return!(v!==Zn&&n.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(v){let E=v===ui&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==cn&&v!==Hn&&!E&&n.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(Ce("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&Ce("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&Ce("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),b=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),y=i.getParameter(i.MAX_TEXTURE_SIZE),m=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),p=i.getParameter(i.MAX_VERTEX_ATTRIBS),_=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),x=i.getParameter(i.MAX_VARYING_VECTORS),S=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),T=i.getParameter(i.MAX_SAMPLES),A=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:f,maxVertexTextures:b,maxTextureSize:y,maxCubemapSize:m,maxAttributes:p,maxVertexUniforms:_,maxVaryings:x,maxFragmentUniforms:S,maxSamples:T,samples:A}}function ME(i){let e=this,t=null,n=0,s=!1,r=!1,o=new Bn,a=new Ne,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){let f=h.length!==0||d||n!==0||s;return s=d,n=h.length,f},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,f){let b=h.clippingPlanes,y=h.clipIntersection,m=h.clipShadows,p=i.get(h);if(!s||b===null||b.length===0||r&&!m)r?u(null):c();else{let _=r?0:n,x=_*4,S=p.clippingState||null;l.value=S,S=u(b,d,x,f);for(let T=0;T!==x;++T)S[T]=t[T];p.clippingState=S,this.numIntersection=y?this.numPlanes:0,this.numPlanes+=_}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function u(h,d,f,b){let y=h!==null?h.length:0,m=null;if(y!==0){if(m=l.value,b!==!0||m===null){let p=f+y*4,_=d.matrixWorldInverse;a.getNormalMatrix(_),(m===null||m.length<p)&&(m=new Float32Array(p));for(let x=0,S=f;x!==y;++x,S+=4)o.copy(h[x]).applyMatrix4(_,a),o.normal.toArray(m,S),m[S+3]=o.constant}l.value=m,l.needsUpdate=!0}return e.numPlanes=y,e.numIntersection=0,m}}var Pa=class extends hn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new la(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new eo(5,5,5),r=new Ft({name:"CubemapFromEquirect",uniforms:nr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:fn,blending:$s});r.uniforms.tEquirect.value=t;let o=new Nt(s,r),a=t.minFilter;return t.minFilter===Dn&&(t.minFilter=Bt),new so(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},Y_=256,TE=3,EE=20,yy=256,vy=16,AE=3,CE=new I,RE=new Te,uu=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new so(1,10,null),this._boxMesh=new Nt(new eo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=CE}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,b=l.autoClearStencil,y=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,y===null&&(e.background=l.getClearColor(RE));let m=new so(n,s,u);return m.position.copy(a),m.update(l,e),l.autoClear=h,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=b,e.background=y,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Q_(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Z_(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Y_,vf(e))}_fromTexture(e,t){e.mapping===Qs||e.mapping===ao?this._setSize(e.image.length===0?Y_:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=$_(e,!1,!1),n=Math.log2(e)-TE;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=$_(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Qs||e.mapping===ao?(this._cubemapMaterial===null&&(this._cubemapMaterial=Q_()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Z_()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=PE(),this._integrationMaterial=IE());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/vy);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-AE)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(yy*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=kE());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function $_(i,e,t){return new Pa(i,{minFilter:Dn,generateMipmaps:e,type:ui,colorSpace:wn,depthBuffer:t})}function Ia(i,e,t){return new Ft({name:i,uniforms:e,vertexShader:Je.cube_vert,fragmentShader:t,side:fn,blending:$s,depthTest:!1,depthWrite:!1})}function PE(){return Ia("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${yy}u

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
	`)}function IE(){return Ia("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:vy}},`

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
	`)}function kE(){return Ia("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${EE}
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
	`)}function Z_(){return Ia("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Q_(){return Ia("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function LE(i){let e=new WeakMap,t=new WeakMap,n=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===yc||f===vc)if(e.has(d)){let b=e.get(d).texture;return a(b,d.mapping)}else{let b=d.image;if(b&&b.height>0){let y=new Pa(b.height);return y.fromEquirectangularTexture(i,d),e.set(d,y),d.addEventListener("dispose",c),a(y.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,b=f===yc||f===vc,y=f===Qs||f===ao;if(b||y){let m=t.get(d),p=m!==void 0?m.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==p)return n===null&&(n=new uu(i)),m=b?n.fromEquirectangular(d,m):n.fromCubemap(d,m),m.texture.pmremVersion=d.pmremVersion,t.set(d,m),m.texture;if(m!==void 0)return m.texture;{let _=d.image;return b&&_&&_.height>0||y&&_&&l(_)?(n===null&&(n=new uu(i)),m=b?n.fromEquirectangular(d):n.fromCubemap(d),m.texture.pmremVersion=d.pmremVersion,t.set(d,m),d.addEventListener("dispose",u),m.texture):null}}}return d}function a(d,f){return f===yc?d.mapping=Qs:f===vc&&(d.mapping=ao),d}function l(d){let f=0,b=6;for(let y=0;y<b;y++)d[y]!==void 0&&f++;return f===b}function c(d){let f=d.target;f.removeEventListener("dispose",c);let b=e.get(f);b!==void 0&&(e.delete(f),b.dispose())}function u(d){let f=d.target;f.removeEventListener("dispose",u);let b=t.get(f);b!==void 0&&(t.delete(f),b.dispose())}function h(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:h}}function OE(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&Hs("WebGLRenderer: "+n+" extension not supported."),s}}}function DE(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(b=>delete s[b]);function a(b){l(b.target)}function l(b){b.index!==null&&e.remove(b.index);for(let m in b.attributes)e.remove(b.attributes[m]);b.removeEventListener("dispose",a),delete s[b.id],o.unregister(b);let y=r.get(b);y&&(e.remove(y),r.delete(b)),n.releaseStatesOfGeometry(b),b.isInstancedBufferGeometry===!0&&delete b._maxInstanceCount,t.memory.geometries--}function c(b,y){return s[y.id]!==void 0||(y.addEventListener("dispose",a),s[y.id]=new WeakRef(y),o.register(y,y.id,y),t.memory.geometries++),y}function u(b){let y=b.attributes;for(let m in y)e.update(y[m],i.ARRAY_BUFFER)}function h(b){let y=b.index,m=b.attributes.position,p=0;if(m===void 0)return;let _=y!==null?y.array.length:m.array.length/3-1,x=m.count>=65535?ia:na,S=new x(Math.ceil(_/3)*6,1),T=S.array;if(y!==null){let v=y.array;p=y.version;for(let E=0,N=0;E<_;E+=3){let P=v[E+0],O=v[E+1],z=v[E+2];T[N++]=P,T[N++]=O,T[N++]=O,T[N++]=z,T[N++]=z,T[N++]=P}}else{p=m.version;for(let v=0,E=0;v<_;v+=3){let N=v+0,P=v+1,O=v+2;T[E++]=N,T[E++]=P,T[E++]=P,T[E++]=O,T[E++]=O,T[E++]=N}}S.version=p;let A=r.get(b);A&&e.remove(A),r.set(b,S)}function d(b){let y=r.get(b);if(y){let m=b.index;m!==null&&y.version<m.version&&h(b)}else h(b);return r.get(b)}function f(){for(let b in s){let y=s[b].deref();y!==void 0&&l(y)}}return{get:c,update:u,getWireframeAttribute:d,dispose:f}}function NE(i,e,t){let n;function s(h){n=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function l(h,d){i.drawElements(n,d,r,h*o),t.update(d,n,1)}function c(h,d,f){f!==0&&(i.drawElementsInstanced(n,d,r,h*o,f),t.update(d,n,f))}function u(h,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,d,0,r,h,0,f);let y=0;for(let m=0;m<f;m++)y+=d[m];t.update(y,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function FE(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:De("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function UE(i,e,t){let n=new WeakMap,s=new lt;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,d=n.get(a);if(d===void 0||d.count!==h){let N=function(){v.dispose(),n.delete(a),a.removeEventListener("dispose",N)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,b=a.morphAttributes.normal!==void 0,y=a.morphAttributes.color!==void 0,m=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],_=a.morphAttributes.color||[],x=0;f===!0&&(x=1),b===!0&&(x=2),y===!0&&(x=3);let S=a.attributes.position.count*x,T=1;S>e.maxTextureSize&&(T=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);let A=new Float32Array(S*T*4*h),v=new ea(A,S,T,h);v.type=Hn,v.needsUpdate=!0;let E=x*4;for(let P=0;P<h;P++){let O=m[P],z=p[P],G=_[P],L=S*T*4*P;for(let q=0;q<O.count;q++){let Z=q*E;f===!0&&(s.fromBufferAttribute(O,q),A[L+Z+0]=s.x,A[L+Z+1]=s.y,A[L+Z+2]=s.z,A[L+Z+3]=0),b===!0&&(s.fromBufferAttribute(z,q),A[L+Z+4]=s.x,A[L+Z+5]=s.y,A[L+Z+6]=s.z,A[L+Z+7]=0),y===!0&&(s.fromBufferAttribute(G,q),A[L+Z+8]=s.x,A[L+Z+9]=s.y,A[L+Z+10]=s.z,A[L+Z+11]=G.itemSize===4?s.w:1)}}d={count:h,texture:v,size:new ze(S,T)},n.set(a,d),a.addEventListener("dispose",N)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let f=0;for(let y=0;y<c.length;y++)f+=c[y];let b=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",b),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",d.size)}return{update:r}}function BE(i,e,t,n,s){let r=new WeakMap;function o(c){let u=s.render.frame,h=c.geometry,d=e.get(c,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==u&&(f.update(),r.set(f,u))}return d}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),n.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var zE={[Jh]:"LINEAR_TONE_MAPPING",[Yh]:"REINHARD_TONE_MAPPING",[$h]:"CINEON_TONE_MAPPING",[Zh]:"ACES_FILMIC_TONE_MAPPING",[ef]:"AGX_TONE_MAPPING",[tf]:"NEUTRAL_TONE_MAPPING",[Qh]:"CUSTOM_TONE_MAPPING"};function VE(i,e,t,n,s,r){let o=new hn(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new kn;u.setAttribute("position",new Sn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Sn([0,2,0,0,2,0],2));let h=new lc({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new Nt(u,h),f=new $n(-1,1,1,-1,0,1),b=null,y=null,m=!1,p,_=null,x=[],S=!1;this.setSize=function(T,A){o.setSize(T,A),a!==null&&a.setSize(T,A),l!==null&&l.setSize(T,A);for(let v=0;v<x.length;v++){let E=x[v];E.setSize&&E.setSize(T,A)}},this.setEffects=function(T){x=T,S=x.length>0&&x[0].isRenderPass===!0;let A=o.width,v=o.height;x.length>0&&a===null&&(a=new hn(A,v,{type:ui,depthBuffer:!1,stencilBuffer:!1}),l=new hn(A,v,{type:ui,depthBuffer:!1,stencilBuffer:!1}));let E=s===!0&&x.some(N=>N.needsDepthTexture===!0);E!==(o.depthTexture!==null)&&(E===!0&&c===null&&(c=new Vi(A,v),r===!0&&(c.format=ji,c.type=tr)),o.dispose(),o.depthTexture=E?c:null,o.resolveDepthBuffer=E,o.storeMultisampledDepthBuffer=E);for(let N=0;N<x.length;N++){let P=x[N];P.setSize&&P.setSize(A,v),E&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(c)}},this.begin=function(T,A){if(m||T.toneMapping===Si&&x.length===0)return!1;if(_=A,A!==null){let v=A.width,E=A.height;(o.width!==v||o.height!==E)&&this.setSize(v,E)}return S===!1&&T.setRenderTarget(o),p=T.toneMapping,T.toneMapping=Si,!0},this.hasRenderPass=function(){return S},this.end=function(T,A){T.toneMapping=p,m=!0;let v=o,E=a;for(let N=0;N<x.length;N++){let P=x[N];P.enabled!==!1&&(P.render(T,E,v,A),P.needsSwap!==!1&&(v=E,E=E===a?l:a))}if(b!==T.outputColorSpace||y!==T.toneMapping){b=T.outputColorSpace,y=T.toneMapping,h.defines={},Ye.getTransfer(b)===dt&&(h.defines.SRGB_TRANSFER="");let N=zE[y];N&&(h.defines[N]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=v.texture,T.setRenderTarget(_),T.render(d,f),_=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),h.dispose()}}var xy=new an,Sy=new Vi(1,1),wy=new ca(1),My=new ea,Ty=new Xr,Ey=new la,ey=[],ty=[],ny=new Float32Array(16),iy=new Float32Array(9),sy=new Float32Array(4);function po(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=ey[s];if(r===void 0&&(r=new Float32Array(s),ey[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function Zt(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function Qt(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function hu(i,e){let t=ty[e];t===void 0&&(t=new Int32Array(e),ty[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function HE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function GE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Zt(t,e))return;i.uniform2fv(this.addr,e),Qt(t,e)}}function WE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Zt(t,e))return;i.uniform3fv(this.addr,e),Qt(t,e)}}function qE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Zt(t,e))return;i.uniform4fv(this.addr,e),Qt(t,e)}}function XE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Zt(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),Qt(t,e)}else{if(Zt(t,n))return;sy.set(n),i.uniformMatrix2fv(this.addr,!1,sy),Qt(t,n)}}function jE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Zt(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),Qt(t,e)}else{if(Zt(t,n))return;iy.set(n),i.uniformMatrix3fv(this.addr,!1,iy),Qt(t,n)}}function KE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Zt(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),Qt(t,e)}else{if(Zt(t,n))return;ny.set(n),i.uniformMatrix4fv(this.addr,!1,ny),Qt(t,n)}}function JE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function YE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Zt(t,e))return;i.uniform2iv(this.addr,e),Qt(t,e)}}function $E(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Zt(t,e))return;i.uniform3iv(this.addr,e),Qt(t,e)}}function ZE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Zt(t,e))return;i.uniform4iv(this.addr,e),Qt(t,e)}}function QE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function eA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Zt(t,e))return;i.uniform2uiv(this.addr,e),Qt(t,e)}}function tA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Zt(t,e))return;i.uniform3uiv(this.addr,e),Qt(t,e)}}function nA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Zt(t,e))return;i.uniform4uiv(this.addr,e),Qt(t,e)}}function fu(i){return i.version===0&&(i.compareFunction=gf,i.needsUpdate=!0),i}function iA(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=fu(Sy):r=xy,t.setTexture2D(e||r,s)}function sA(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||Ty,s)}function rA(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=fu(wy):r=Ey,t.setTextureCube(e||r,s)}function oA(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||My,s)}function aA(i){switch(i){case 5126:return HE;case 35664:return GE;case 35665:return WE;case 35666:return qE;case 35674:return XE;case 35675:return jE;case 35676:return KE;case 5124:case 35670:return JE;case 35667:case 35671:return YE;case 35668:case 35672:return $E;case 35669:case 35673:return ZE;case 5125:return QE;case 36294:return eA;case 36295:return tA;case 36296:return nA;case 35678:case 36198:case 36298:case 36306:case 35682:return iA;case 35679:case 36299:case 36307:return sA;case 35680:case 36300:case 36308:case 36293:return rA;case 36289:case 36303:case 36311:case 36292:return oA}}function lA(i,e){i.uniform1fv(this.addr,e)}function cA(i,e){let t=po(e,this.size,2);i.uniform2fv(this.addr,t)}function uA(i,e){let t=po(e,this.size,3);i.uniform3fv(this.addr,t)}function dA(i,e){let t=po(e,this.size,4);i.uniform4fv(this.addr,t)}function hA(i,e){let t=po(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function fA(i,e){let t=po(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function pA(i,e){let t=po(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function mA(i,e){i.uniform1iv(this.addr,e)}function gA(i,e){i.uniform2iv(this.addr,e)}function bA(i,e){i.uniform3iv(this.addr,e)}function _A(i,e){i.uniform4iv(this.addr,e)}function yA(i,e){i.uniform1uiv(this.addr,e)}function vA(i,e){i.uniform2uiv(this.addr,e)}function xA(i,e){i.uniform3uiv(this.addr,e)}function SA(i,e){i.uniform4uiv(this.addr,e)}function wA(i,e,t){let n=this.cache,s=e.length,r=hu(t,s);Zt(n,r)||(i.uniform1iv(this.addr,r),Qt(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=fu(Sy):o=xy;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function MA(i,e,t){let n=this.cache,s=e.length,r=hu(t,s);Zt(n,r)||(i.uniform1iv(this.addr,r),Qt(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||Ty,r[o])}function TA(i,e,t){let n=this.cache,s=e.length,r=hu(t,s);Zt(n,r)||(i.uniform1iv(this.addr,r),Qt(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=fu(wy):o=Ey;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function EA(i,e,t){let n=this.cache,s=e.length,r=hu(t,s);Zt(n,r)||(i.uniform1iv(this.addr,r),Qt(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||My,r[o])}function AA(i){switch(i){case 5126:return lA;case 35664:return cA;case 35665:return uA;case 35666:return dA;case 35674:return hA;case 35675:return fA;case 35676:return pA;case 5124:case 35670:return mA;case 35667:case 35671:return gA;case 35668:case 35672:return bA;case 35669:case 35673:return _A;case 5125:return yA;case 36294:return vA;case 36295:return xA;case 36296:return SA;case 35678:case 36198:case 36298:case 36306:case 35682:return wA;case 35679:case 36299:case 36307:return MA;case 35680:case 36300:case 36308:case 36293:return TA;case 36289:case 36303:case 36311:case 36292:return EA}}var Rf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=aA(t.type)}},Pf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=AA(t.type)}},If=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},Af=/(\w+)(\])?(\[|\.)?/g;function ry(i,e){i.seq.push(e),i.map[e.id]=e}function CA(i,e,t){let n=i.name,s=n.length;for(Af.lastIndex=0;;){let r=Af.exec(n),o=Af.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){ry(t,c===void 0?new Rf(a,i,e):new Pf(a,i,e));break}else{let h=t.map[a];h===void 0&&(h=new If(a),ry(t,h)),t=h}}}var fo=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);CA(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function oy(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var RA=37297,PA=0;function IA(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var ay=new Ne;function kA(i){Ye._getMatrix(ay,Ye.workingColorSpace,i);let e=`mat3( ${ay.elements.map(t=>t.toFixed(4))} )`;switch(Ye.getTransfer(i)){case Zo:return[e,"LinearTransferOETF"];case dt:return[e,"sRGBTransferOETF"];default:return Ce("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function ly(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+IA(i.getShaderSource(e),a)}else return r}function LA(i,e){let t=kA(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var OA={[Jh]:"Linear",[Yh]:"Reinhard",[$h]:"Cineon",[Zh]:"ACESFilmic",[ef]:"AgX",[tf]:"Neutral",[Qh]:"Custom"};function DA(i,e){let t=OA[e];return t===void 0?(Ce("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var cu=new I;function NA(){Ye.getLuminanceCoefficients(cu);let i=cu.x.toFixed(4),e=cu.y.toFixed(4),t=cu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function FA(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ra).join(`
`)}function UA(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function BA(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function Ra(i){return i!==""}function cy(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function uy(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var zA=/^[ \t]*#include +<([\w\d./]+)>/gm;function kf(i){return i.replace(zA,VA)}function VA(i,e){let t=Je[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return kf(t)}var HA=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function dy(i){return i.replace(HA,GA)}function GA(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function hy(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}var WA={[ya]:"SHADOWMAP_TYPE_PCF",[ro]:"SHADOWMAP_TYPE_VSM"};function qA(i){return WA[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var XA={[ao]:"ENVMAP_MODE_REFRACTION"};function jA(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":XA[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var KA={[Kh]:"ENVMAP_BLENDING_MULTIPLY",[I_]:"ENVMAP_BLENDING_MIX",[k_]:"ENVMAP_BLENDING_ADD"};function JA(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":KA[i.combine]||"ENVMAP_BLENDING_NONE"}function YA(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=qA(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=jA(t),h=JA(t),d=FA(t),f=UA(r),b=s.createProgram(),y,m,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(y=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ra).join(`
`),y.length>0&&(y+=`
`),m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ra).join(`
`),m.length>0&&(m+=`
`)):(y=[hy(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ra).join(`
`),m=[hy(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Si?"#define TONE_MAPPING":"",t.toneMapping!==Si?Je.tonemapping_pars_fragment:"",t.toneMapping!==Si?DA("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Je.colorspace_pars_fragment,LA("linearToOutputTexel",t.outputColorSpace),NA(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ra).join(`
`)),o=kf(o),o=cy(o,t),o=uy(o,t),a=kf(a),a=cy(a,t),a=uy(a,t),o=dy(o),a=dy(a),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,y=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+y,m=["#define varying in",t.glslVersion===_f?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===_f?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);let _=p+y+o,x=p+m+a,S=oy(s,s.VERTEX_SHADER,_),T=oy(s,s.FRAGMENT_SHADER,x);s.attachShader(b,S),s.attachShader(b,T),t.index0AttributeName!==void 0?s.bindAttribLocation(b,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(b,0,"position"),s.linkProgram(b);function A(P){if(i.debug.checkShaderErrors){let O=s.getProgramInfoLog(b)||"",z=s.getShaderInfoLog(S)||"",G=s.getShaderInfoLog(T)||"",L=O.trim(),q=z.trim(),Z=G.trim(),W=!0,se=!0;if(s.getProgramParameter(b,s.LINK_STATUS)===!1)if(W=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,b,S,T);else{let j=ly(s,S,"vertex"),ee=ly(s,T,"fragment");De("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(b,s.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+L+`
`+j+`
`+ee)}else L!==""?Ce("WebGLProgram: Program Info Log:",L):(q===""||Z==="")&&(se=!1);se&&(P.diagnostics={runnable:W,programLog:L,vertexShader:{log:q,prefix:y},fragmentShader:{log:Z,prefix:m}})}s.deleteShader(S),s.deleteShader(T),v=new fo(s,b),E=BA(s,b)}let v;this.getUniforms=function(){return v===void 0&&A(this),v};let E;this.getAttributes=function(){return E===void 0&&A(this),E};let N=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return N===!1&&(N=s.getProgramParameter(b,RA)),N},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(b),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=PA++,this.cacheKey=e,this.usedTimes=1,this.program=b,this.vertexShader=S,this.fragmentShader=T,this}var $A=0,Lf=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Of(e),t.set(e,n)),n}},Of=class{constructor(e){this.id=$A++,this.code=e,this.usedTimes=0}};function ZA(i){return i===bs||i===Ma||i===Ta}function QA(i,e,t,n,s,r){let o=new jr,a=new Lf,l=new Set,c=[],u=new Map,h=n.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(v){return l.add(v),v===0?"uv":`uv${v}`}function b(v,E,N,P,O,z){let G=P.fog,L=O.geometry,q=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?P.environment:null,Z=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,W=e.get(v.envMap||q,Z),se=d[v.type],j=n.precision;v.precision!==null&&(j=n.getMaxPrecision(v.precision),j!==v.precision&&Ce("WebGLProgram.getParameters:",v.precision,"not supported, using",j,"instead."));let ee=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,te=ee!==void 0?ee.length:0,Ee=0;L.morphAttributes.position!==void 0&&(Ee=1),L.morphAttributes.normal!==void 0&&(Ee=2),L.morphAttributes.color!==void 0&&(Ee=3);let He,Y,_e,Se;if(se){let ge=Ti[se];He=ge.vertexShader,Y=ge.fragmentShader}else{He=v.vertexShader,Y=v.fragmentShader;let ge=a.getVertexShaderStage(v),ft=a.getFragmentShaderStage(v);a.update(v,ge,ft),_e=ge.id,Se=ft.id}let ke=i.getRenderTarget(),ye=i.state.buffers.depth.getReversed(),qe=O.isInstancedMesh===!0,zt=O.isBatchedMesh===!0,Oe=!!v.map,ht=!!v.matcap,gt=!!W,Qe=gt&&W.isPMREMTexture===!0,un=!!v.aoMap,jt=!!v.lightMap,An=!!v.bumpMap&&v.wireframe===!1,Rt=!!v.normalMap,di=!!v.displacementMap,en=!!v.emissiveMap,Gn=!!v.metalnessMap,Wn=!!v.roughnessMap,qn=v.anisotropy>0,D=v.clearcoat>0,Xn=v.diffuseRoughness>0,Et=v.dispersion>0,At=v.retroreflectivity>0,me=v.iridescence>0,Kt=v.sheen>0,Le=v.transmission>0,Ve=qn&&!!v.anisotropyMap,C=D&&!!v.clearcoatMap,w=D&&!!v.clearcoatNormalMap,U=D&&!!v.clearcoatRoughnessMap,ie=Xn&&!!v.diffuseRoughnessMap,Q=me&&!!v.iridescenceMap,le=me&&!!v.iridescenceThicknessMap,fe=Kt&&!!v.sheenColorMap,K=Kt&&!!v.sheenRoughnessMap,J=!!v.specularMap,ue=!!v.specularColorMap,R=!!v.specularIntensityMap,$=Le&&!!v.transmissionMap,X=Le&&!!v.thicknessMap,de=!!v.gradientMap,ae=!!v.alphaMap,ce=v.alphaTest>0,Re=!!v.alphaHash,Ke=!!v.extensions,oe=Si;v.toneMapped&&(ke===null||ke.isXRRenderTarget===!0)&&(oe=i.toneMapping);let Pe=Qe?W.isCompressedCubeTexture?W.image[0].mipmaps:W.mipmaps:null,Xe={shaderID:se,shaderType:v.type,shaderName:v.name,vertexShader:He,fragmentShader:Y,defines:v.defines,customVertexShaderID:_e,customFragmentShaderID:Se,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:j,batching:zt,batchingColor:zt&&O._colorsTexture!==null,instancing:qe,instancingColor:qe&&O.instanceColor!==null,instancingMorph:qe&&O.morphTexture!==null,outputColorSpace:ke===null?i.outputColorSpace:ke.isXRRenderTarget===!0?ke.texture.colorSpace:Ye.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:Oe,matcap:ht,envMap:gt,envMapMode:gt&&W.mapping,envMapPMREM:Qe,envMapMaxLod:Qe?Pe.length-1:null,envMapSize:Qe?Pe[0].width:null,aoMap:un,lightMap:jt,bumpMap:An,normalMap:Rt,displacementMap:di,emissiveMap:en,normalMapObjectSpace:Rt&&v.normalMapType===N_,normalMapTangentSpace:Rt&&v.normalMapType===su,packedNormalMap:Rt&&v.normalMapType===su&&ZA(v.normalMap.format),metalnessMap:Gn,roughnessMap:Wn,anisotropy:qn,anisotropyMap:Ve,clearcoat:D,clearcoatMap:C,clearcoatNormalMap:w,clearcoatRoughnessMap:U,diffuseRoughness:Xn,diffuseRoughnessMap:ie,dispersion:Et,retroreflection:At,iridescence:me,iridescenceMap:Q,iridescenceThicknessMap:le,sheen:Kt,sheenColorMap:fe,sheenRoughnessMap:K,specularMap:J,specularColorMap:ue,specularIntensityMap:R,transmission:Le,transmissionMap:$,thicknessMap:X,gradientMap:de,opaque:v.transparent===!1&&v.blending===oo&&v.alphaToCoverage===!1,alphaMap:ae,alphaTest:ce,alphaHash:Re,combine:v.combine,mapUv:Oe&&f(v.map.channel),aoMapUv:un&&f(v.aoMap.channel),lightMapUv:jt&&f(v.lightMap.channel),bumpMapUv:An&&f(v.bumpMap.channel),normalMapUv:Rt&&f(v.normalMap.channel),displacementMapUv:di&&f(v.displacementMap.channel),emissiveMapUv:en&&f(v.emissiveMap.channel),metalnessMapUv:Gn&&f(v.metalnessMap.channel),roughnessMapUv:Wn&&f(v.roughnessMap.channel),anisotropyMapUv:Ve&&f(v.anisotropyMap.channel),clearcoatMapUv:C&&f(v.clearcoatMap.channel),clearcoatNormalMapUv:w&&f(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:U&&f(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ie&&f(v.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(v.iridescenceMap.channel),iridescenceThicknessMapUv:le&&f(v.iridescenceThicknessMap.channel),sheenColorMapUv:fe&&f(v.sheenColorMap.channel),sheenRoughnessMapUv:K&&f(v.sheenRoughnessMap.channel),specularMapUv:J&&f(v.specularMap.channel),specularColorMapUv:ue&&f(v.specularColorMap.channel),specularIntensityMapUv:R&&f(v.specularIntensityMap.channel),transmissionMapUv:$&&f(v.transmissionMap.channel),thicknessMapUv:X&&f(v.thicknessMap.channel),alphaMapUv:ae&&f(v.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(Rt||qn),vertexNormals:!!L.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:O.isPoints===!0&&!!L.attributes.uv&&(Oe||ae),fog:!!G,useFog:v.fog===!0,fogExp2:!!G&&G.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||L.attributes.normal===void 0&&Rt===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:ye,skinning:O.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:te,morphTextureStride:Ee,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:z.filter(ge=>ge.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:v.dithering,shadowMapEnabled:i.shadowMap.enabled&&N.length>0,shadowMapType:i.shadowMap.type,toneMapping:oe,decodeVideoTexture:Oe&&v.map.isVideoTexture===!0&&Ye.getTransfer(v.map.colorSpace)===dt,decodeVideoTextureEmissive:en&&v.emissiveMap.isVideoTexture===!0&&Ye.getTransfer(v.emissiveMap.colorSpace)===dt,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===En,flipSided:v.side===fn,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:Ke&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Ke&&v.extensions.multiDraw===!0||zt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return Xe.vertexUv1s=l.has(1),Xe.vertexUv2s=l.has(2),Xe.vertexUv3s=l.has(3),l.clear(),Xe}function y(v){let E=[];if(v.shaderID?E.push(v.shaderID):(E.push(v.customVertexShaderID),E.push(v.customFragmentShaderID)),v.defines!==void 0)for(let N in v.defines)E.push(N),E.push(v.defines[N]);return v.isRawShaderMaterial===!1&&(m(E,v),p(E,v),E.push(i.outputColorSpace)),E.push(v.customProgramCacheKey),E.join()}function m(v,E){v.push(E.precision),v.push(E.outputColorSpace),v.push(E.envMapMode),v.push(E.envMapPMREM),v.push(E.envMapMaxLod),v.push(E.envMapSize),v.push(E.mapUv),v.push(E.alphaMapUv),v.push(E.lightMapUv),v.push(E.aoMapUv),v.push(E.bumpMapUv),v.push(E.normalMapUv),v.push(E.displacementMapUv),v.push(E.emissiveMapUv),v.push(E.metalnessMapUv),v.push(E.roughnessMapUv),v.push(E.anisotropyMapUv),v.push(E.clearcoatMapUv),v.push(E.clearcoatNormalMapUv),v.push(E.clearcoatRoughnessMapUv),v.push(E.diffuseRoughnessMapUv),v.push(E.iridescenceMapUv),v.push(E.iridescenceThicknessMapUv),v.push(E.sheenColorMapUv),v.push(E.sheenRoughnessMapUv),v.push(E.specularMapUv),v.push(E.specularColorMapUv),v.push(E.specularIntensityMapUv),v.push(E.transmissionMapUv),v.push(E.thicknessMapUv),v.push(E.combine),v.push(E.fogExp2),v.push(E.sizeAttenuation),v.push(E.morphTargetsCount),v.push(E.numSunLights),v.push(E.numDirLights),v.push(E.numPointLights),v.push(E.numSpotLights),v.push(E.numSpotLightMaps),v.push(E.numHemiLights),v.push(E.numRectAreaLights),v.push(E.numSunLightShadows),v.push(E.numDirLightShadows),v.push(E.numPointLightShadows),v.push(E.numSpotLightShadows),v.push(E.numSpotLightShadowsWithMaps),v.push(E.numLightProbes),v.push(E.numLightProbeGrids),v.push(E.shadowMapType),v.push(E.toneMapping),v.push(E.numClippingPlanes),v.push(E.numClipIntersection),v.push(E.depthPacking)}function p(v,E){o.disableAll(),E.instancing&&o.enable(0),E.instancingColor&&o.enable(1),E.instancingMorph&&o.enable(2),E.matcap&&o.enable(3),E.envMap&&o.enable(4),E.normalMapObjectSpace&&o.enable(5),E.normalMapTangentSpace&&o.enable(6),E.clearcoat&&o.enable(7),E.iridescence&&o.enable(8),E.alphaTest&&o.enable(9),E.vertexColors&&o.enable(10),E.vertexAlphas&&o.enable(11),E.vertexUv1s&&o.enable(12),E.vertexUv2s&&o.enable(13),E.vertexUv3s&&o.enable(14),E.vertexTangents&&o.enable(15),E.anisotropy&&o.enable(16),E.alphaHash&&o.enable(17),E.batching&&o.enable(18),E.dispersion&&o.enable(19),E.retroreflection&&o.enable(24),E.diffuseRoughness&&o.enable(25),E.batchingColor&&o.enable(20),E.gradientMap&&o.enable(21),E.packedNormalMap&&o.enable(22),E.vertexNormals&&o.enable(23),v.push(o.mask),o.disableAll(),E.fog&&o.enable(0),E.useFog&&o.enable(1),E.flatShading&&o.enable(2),E.logarithmicDepthBuffer&&o.enable(3),E.reversedDepthBuffer&&o.enable(4),E.skinning&&o.enable(5),E.morphTargets&&o.enable(6),E.morphNormals&&o.enable(7),E.morphColors&&o.enable(8),E.premultipliedAlpha&&o.enable(9),E.shadowMapEnabled&&o.enable(10),E.doubleSided&&o.enable(11),E.flipSided&&o.enable(12),E.useDepthPacking&&o.enable(13),E.dithering&&o.enable(14),E.transmission&&o.enable(15),E.sheen&&o.enable(16),E.opaque&&o.enable(17),E.pointsUvs&&o.enable(18),E.decodeVideoTexture&&o.enable(19),E.decodeVideoTextureEmissive&&o.enable(20),E.alphaToCoverage&&o.enable(21),E.numLightProbeGrids>0&&o.enable(22),E.hasPositionAttribute&&o.enable(23),v.push(o.mask)}function _(v){let E=d[v.type],N;if(E){let P=Ti[E];N=j_.clone(P.uniforms)}else N=v.uniforms;return N}function x(v,E){let N=u.get(E);return N!==void 0?++N.usedTimes:(N=new YA(i,E,v,s),c.push(N),u.set(E,N)),N}function S(v){if(--v.usedTimes===0){let E=c.indexOf(v);c[E]=c[c.length-1],c.pop(),u.delete(v.cacheKey),v.destroy()}}function T(v){a.remove(v)}function A(){a.dispose()}return{getParameters:b,getProgramCacheKey:y,getUniforms:_,acquireProgram:x,releaseProgram:S,releaseShaderCache:T,programs:c,dispose:A}}function e1(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function t1(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function fy(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function py(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,b,y,m,p){let _=i[e];return _===void 0?(_={id:d.id,object:d,geometry:f,material:b,materialVariant:o(d),groupOrder:y,renderOrder:d.renderOrder,z:m,group:p},i[e]=_):(_.id=d.id,_.object=d,_.geometry=f,_.material=b,_.materialVariant=o(d),_.groupOrder=y,_.renderOrder=d.renderOrder,_.z=m,_.group=p),e++,_}function l(d,f,b,y,m,p,_){_.reversedDepth===!0&&(m=-m);let x=a(d,f,b,y,m,p);b.transmission>0?n.push(x):b.transparent===!0?s.push(x):t.push(x)}function c(d,f,b,y,m,p){let _=a(d,f,b,y,m,p);b.transmission>0?n.unshift(_):b.transparent===!0?s.unshift(_):t.unshift(_)}function u(d,f){t.length>1&&t.sort(d||t1),n.length>1&&n.sort(f||fy),s.length>1&&s.sort(f||fy)}function h(){for(let d=e,f=i.length;d<f;d++){let b=i[d];if(b.id===null)break;b.id=null,b.object=null,b.geometry=null,b.material=null,b.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:h,sort:u}}function n1(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new py,i.set(n,[o])):s>=r.length?(o=new py,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function i1(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new I,color:new Te};break;case"SpotLight":t={position:new I,direction:new I,color:new Te,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new I,color:new Te,distance:0,decay:0};break;case"HemisphereLight":t={direction:new I,skyColor:new Te,groundColor:new Te};break;case"RectAreaLight":t={color:new Te,position:new I,halfWidth:new I,halfHeight:new I};break}return i[e.id]=t,t}}}function s1(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ze};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ze};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ze,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var r1=0;function o1(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function a1(i){let e=new i1,t=s1(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new I);let s=new I,r=new Ie,o=new Ie;function a(c){let u=0,h=0,d=0;for(let z=0;z<9;z++)n.probe[z].set(0,0,0);let f=0,b=0,y=0,m=0,p=0,_=0,x=0,S=0,T=0,A=0,v=0,E=0,N=0,P=0;c.sort(o1);for(let z=0,G=c.length;z<G;z++){let L=c[z],q=L.color,Z=L.intensity,W=L.distance,se=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===bs?se=L.shadow.map.texture:se=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)u+=q.r*Z,h+=q.g*Z,d+=q.b*Z;else if(L.isLightProbe){for(let j=0;j<9;j++)n.probe[j].addScaledVector(L.sh.coefficients[j],Z);P++}else if(L.isSunLight){let j=e.get(L);if(j.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let ee=L.shadow,te=t.get(L);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),n.sunShadow[b]=te,n.sunShadowMap[b]=se;let Ee=ee.getViewportCount();for(let He=0;He<Ee;He++)n.sunShadowMatrix[y+He]=ee.getMatrix(He),n.sunShadowCascade[y+He]=ee._cascadeData[He];y+=Ee,b++}n.sun[f]=j,f++}else if(L.isDirectionalLight){let j=e.get(L);if(j.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let ee=L.shadow,te=t.get(L);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.directionalShadow[m]=te,n.directionalShadowMap[m]=se,n.directionalShadowMatrix[m]=L.shadow.matrix,T++}n.directional[m]=j,m++}else if(L.isSpotLight){let j=e.get(L);j.position.setFromMatrixPosition(L.matrixWorld),j.color.copy(q).multiplyScalar(Z),j.distance=W,j.coneCos=Math.cos(L.angle),j.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),j.decay=L.decay,n.spot[_]=j;let ee=L.shadow;if(L.map&&(n.spotLightMap[E]=L.map,E++,ee.updateMatrices(L),L.castShadow&&N++),n.spotLightMatrix[_]=ee.matrix,L.castShadow){let te=t.get(L);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.spotShadow[_]=te,n.spotShadowMap[_]=se,v++}_++}else if(L.isRectAreaLight){let j=e.get(L);j.color.copy(q).multiplyScalar(Z),j.halfWidth.set(L.width*.5,0,0),j.halfHeight.set(0,L.height*.5,0),n.rectArea[x]=j,x++}else if(L.isPointLight){let j=e.get(L);if(j.color.copy(L.color).multiplyScalar(L.intensity),j.distance=L.distance,j.decay=L.decay,L.castShadow){let ee=L.shadow,te=t.get(L);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,te.shadowCameraNear=ee.camera.near,te.shadowCameraFar=ee.camera.far,n.pointShadow[p]=te,n.pointShadowMap[p]=se,n.pointShadowMatrix[p]=L.shadow.matrix,A++}n.point[p]=j,p++}else if(L.isHemisphereLight){let j=e.get(L);j.skyColor.copy(L.color).multiplyScalar(Z),j.groundColor.copy(L.groundColor).multiplyScalar(Z),n.hemi[S]=j,S++}}x>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=be.LTC_FLOAT_1,n.rectAreaLTC2=be.LTC_FLOAT_2):(n.rectAreaLTC1=be.LTC_HALF_1,n.rectAreaLTC2=be.LTC_HALF_2)),n.ambient[0]=u,n.ambient[1]=h,n.ambient[2]=d;let O=n.hash;(O.sunLength!==f||O.directionalLength!==m||O.pointLength!==p||O.spotLength!==_||O.rectAreaLength!==x||O.hemiLength!==S||O.numSunShadows!==b||O.numDirectionalShadows!==T||O.numPointShadows!==A||O.numSpotShadows!==v||O.numSpotMaps!==E||O.numLightProbes!==P)&&(n.sun.length=f,n.directional.length=m,n.spot.length=_,n.rectArea.length=x,n.point.length=p,n.hemi.length=S,n.sunShadow.length=b,n.sunShadowMap.length=b,n.sunShadowMatrix.length=y,n.sunShadowCascade.length=y,n.directionalShadow.length=T,n.directionalShadowMap.length=T,n.directionalShadowMatrix.length=T,n.pointShadow.length=A,n.pointShadowMap.length=A,n.pointShadowMatrix.length=A,n.spotShadow.length=v,n.spotShadowMap.length=v,n.spotLightMatrix.length=v+E-N,n.spotLightMap.length=E,n.numSpotLightShadowsWithMaps=N,n.numLightProbes=P,O.sunLength=f,O.directionalLength=m,O.pointLength=p,O.spotLength=_,O.rectAreaLength=x,O.hemiLength=S,O.numSunShadows=b,O.numDirectionalShadows=T,O.numPointShadows=A,O.numSpotShadows=v,O.numSpotMaps=E,O.numLightProbes=P,n.version=r1++)}function l(c,u){let h=0,d=0,f=0,b=0,y=0,m=0,p=u.matrixWorldInverse;for(let _=0,x=c.length;_<x;_++){let S=c[_];if(S.isSunLight){let T=n.sun[h];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(p),h++}else if(S.isDirectionalLight){let T=n.directional[d];T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(p),d++}else if(S.isSpotLight){let T=n.spot[b];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(p),T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(p),b++}else if(S.isRectAreaLight){let T=n.rectArea[y];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(p),o.identity(),r.copy(S.matrixWorld),r.premultiply(p),o.extractRotation(r),T.halfWidth.set(S.width*.5,0,0),T.halfHeight.set(0,S.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),y++}else if(S.isPointLight){let T=n.point[f];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(p),f++}else if(S.isHemisphereLight){let T=n.hemi[m];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(p),m++}}}return{setup:a,setupView:l,state:n}}function my(i){let e=new a1(i),t=[],n=[],s=[];function r(h){u.camera=h,t.length=0,n.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){n.push(h)}function l(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function c(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function l1(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new my(i),e.set(s,[a])):r>=o.length?(a=new my(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var c1=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,u1=`uniform sampler2D shadow_pass;
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
}`,d1=[new I(1,0,0),new I(-1,0,0),new I(0,1,0),new I(0,-1,0),new I(0,0,1),new I(0,0,-1)],h1=[new I(0,-1,0),new I(0,-1,0),new I(0,0,1),new I(0,0,-1),new I(0,-1,0),new I(0,-1,0)],gy=new Ie,Ca=new I,Cf=new I;function f1(i,e,t){let n=new ps,s=new ze,r=new ze,o=new lt,a=new cc,l=new uc,c={},u=t.maxTextureSize,h={[xi]:fn,[fn]:xi,[En]:En},d=new Ft({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new ze},radius:{value:4}},vertexShader:c1,fragmentShader:u1}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let b=new kn;b.setAttribute("position",new Dt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let y=new Nt(b,d),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=ya;let p=this.type;this.render=function(A,v,E){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||A.length===0)return;this.type===h_&&(Ce("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=ya);let N=i.getRenderTarget(),P=i.getActiveCubeFace(),O=i.getActiveMipmapLevel(),z=i.state;z.setBlending($s),z.buffers.depth.getReversed()===!0?z.buffers.color.setClear(0,0,0,0):z.buffers.color.setClear(1,1,1,1),z.buffers.depth.setTest(!0),z.setScissorTest(!1);let G=p!==this.type;G&&v.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(q=>q.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,q=A.length;L<q;L++){let Z=A[L],W=Z.shadow;if(W===void 0){Ce("WebGLShadowMap:",Z,"has no shadow.");continue}if(W.autoUpdate===!1&&W.needsUpdate===!1)continue;s.copy(W.mapSize);let se=W.getFrameExtents();s.multiply(se),r.copy(W.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/se.x),s.x=r.x*se.x,W.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/se.y),s.y=r.y*se.y,W.mapSize.y=r.y));let j=i.state.buffers.depth.getReversed();if(W.camera._reversedDepth=j,W.map===null||G===!0){if(W.map!==null&&(W.map.depthTexture!==null&&(W.map.depthTexture.dispose(),W.map.depthTexture=null),W.map.dispose()),this.type===ro){if(Z.isPointLight){Ce("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}W.map=new hn(s.x,s.y,{format:bs,type:ui,minFilter:Bt,magFilter:Bt,generateMipmaps:!1}),W.map.texture.name=Z.name+".shadowMap",W.map.depthTexture=new Vi(s.x,s.y,Hn),W.map.depthTexture.name=Z.name+".shadowMapDepth",W.map.depthTexture.format=Ui,W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=Ut,W.map.depthTexture.magFilter=Ut}else Z.isPointLight?(W.map=new Pa(s.x),W.map.depthTexture=new ca(s.x,ci)):(W.map=new hn(s.x,s.y),W.map.depthTexture=new Vi(s.x,s.y,ci)),W.map.depthTexture.name=Z.name+".shadowMap",W.map.depthTexture.format=Ui,this.type===ya?(W.map.depthTexture.compareFunction=j?mf:pf,W.map.depthTexture.minFilter=Bt,W.map.depthTexture.magFilter=Bt):(W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=Ut,W.map.depthTexture.magFilter=Ut);W.camera.updateProjectionMatrix()}W.map.isWebGLCubeRenderTarget!==!0&&(W.map.width!==s.x||W.map.height!==s.y)&&W.map.setSize(s.x,s.y);let ee=W.map.isWebGLCubeRenderTarget?6:W.getViewportCount();Z.isPointLight!==!0&&W.updateMatrices(Z,E);let te=(W.camera.layers.mask&4294967294)!==0?W.camera.layers:E.layers;for(let Ee=0;Ee<ee;Ee++){let He=W.getCamera(Ee);if(Z.isPointLight){let Y=W.camera,_e=W.matrix,Se=Z.distance||Y.far;Se!==Y.far&&(Y.far=Se,Y.updateProjectionMatrix()),Ca.setFromMatrixPosition(Z.matrixWorld),Y.position.copy(Ca),Cf.copy(Y.position),Cf.add(d1[Ee]),Y.up.copy(h1[Ee]),Y.lookAt(Cf),Y.updateMatrixWorld(),_e.makeTranslation(-Ca.x,-Ca.y,-Ca.z),gy.multiplyMatrices(Y.projectionMatrix,Y.matrixWorldInverse),W._frustum.setFromProjectionMatrix(gy,Y.coordinateSystem,Y.reversedDepth)}if(W.map.isWebGLCubeRenderTarget)i.setRenderTarget(W.map,Ee),i.clear();else{Ee===0&&(i.setRenderTarget(W.map),i.clear());let Y=W.getViewport(Ee);o.set(r.x*Y.x,r.y*Y.y,r.x*Y.z,r.y*Y.w),z.viewport(o)}n=W.getFrustum(Ee),S(v,E,He,Z,te,this.type)}W.isPointLightShadow!==!0&&this.type===ro&&_(W,E),W.needsUpdate=!1}p=this.type,m.needsUpdate=!1,i.setRenderTarget(N,P,O)};function _(A,v){let E=e.update(y);d.defines.VSM_SAMPLES!==A.blurSamples&&(d.defines.VSM_SAMPLES=A.blurSamples,f.defines.VSM_SAMPLES=A.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),A.mapPass===null?A.mapPass=new hn(s.x,s.y,{format:bs,type:ui}):(A.mapPass.width!==A.map.width||A.mapPass.height!==A.map.height)&&A.mapPass.setSize(A.map.width,A.map.height),d.uniforms.shadow_pass.value=A.map.depthTexture,d.uniforms.resolution.value.set(A.map.width,A.map.height),d.uniforms.radius.value=A.radius,i.setRenderTarget(A.mapPass),i.clear(),i.renderBufferDirect(v,null,E,d,y,null),f.uniforms.shadow_pass.value=A.mapPass.texture,f.uniforms.resolution.value.set(A.map.width,A.map.height),f.uniforms.radius.value=A.radius,i.setRenderTarget(A.map),i.clear(),i.renderBufferDirect(v,null,E,f,y,null)}function x(A,v,E,N){let P=null,O=E.isPointLight===!0?A.customDistanceMaterial:A.customDepthMaterial;if(O!==void 0)P=O;else if(P=E.isPointLight===!0?l:a,i.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){let z=P.uuid,G=v.uuid,L=c[z];L===void 0&&(L={},c[z]=L);let q=L[G];q===void 0&&(q=P.clone(),L[G]=q,v.addEventListener("dispose",T)),P=q}if(P.visible=v.visible,P.wireframe=v.wireframe,N===ro?P.side=v.shadowSide!==null?v.shadowSide:v.side:P.side=v.shadowSide!==null?v.shadowSide:h[v.side],P.alphaMap=v.alphaMap,P.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,P.map=v.map,P.clipShadows=v.clipShadows,P.clippingPlanes=v.clippingPlanes,P.clipIntersection=v.clipIntersection,P.displacementMap=v.displacementMap,P.displacementScale=v.displacementScale,P.displacementBias=v.displacementBias,P.wireframeLinewidth=v.wireframeLinewidth,P.linewidth=v.linewidth,E.isPointLight===!0&&P.isMeshDistanceMaterial===!0){let z=i.properties.get(P);z.light=E}return P}function S(A,v,E,N,P,O){if(A.visible===!1)return;if(A.layers.test(P)&&(A.isMesh||A.isLine||A.isPoints)&&(A.castShadow||A.receiveShadow&&O===ro)&&(!A.frustumCulled||A.intersectsFrustum(n))){A.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,A.matrixWorld);let L=e.update(A),q=A.material;if(Array.isArray(q)){let Z=L.groups;for(let W=0,se=Z.length;W<se;W++){let j=Z[W],ee=q[j.materialIndex];if(ee&&ee.visible){let te=x(A,ee,N,O);A.onBeforeShadow(i,A,v,E,L,te,j),i.renderBufferDirect(E,null,L,te,A,j),A.onAfterShadow(i,A,v,E,L,te,j)}}}else if(q.visible){let Z=x(A,q,N,O);A.onBeforeShadow(i,A,v,E,L,Z,null),i.renderBufferDirect(E,null,L,Z,A,null),A.onAfterShadow(i,A,v,E,L,Z,null)}}let G=A.children;for(let L=0,q=G.length;L<q;L++)S(G[L],v,E,N,P,O)}function T(A){A.target.removeEventListener("dispose",T);for(let E in c){let N=c[E],P=A.target.uuid;P in N&&(N[P].dispose(),delete N[P])}}}function p1(i,e){function t(){let R=!1,$=new lt,X=null,de=new lt(0,0,0,0);return{setMask:function(ae){X!==ae&&!R&&(i.colorMask(ae,ae,ae,ae),X=ae)},setLocked:function(ae){R=ae},setClear:function(ae,ce,Re,Ke,oe){oe===!0&&(ae*=Ke,ce*=Ke,Re*=Ke),$.set(ae,ce,Re,Ke),de.equals($)===!1&&(i.clearColor(ae,ce,Re,Ke),de.copy($))},reset:function(){R=!1,X=null,de.set(-1,0,0,0)}}}function n(){let R=!1,$=!1,X=null,de=null,ae=null;return{setReversed:function(ce){if($!==ce){let Re=e.get("EXT_clip_control");ce?Re.clipControlEXT(Re.LOWER_LEFT_EXT,Re.ZERO_TO_ONE_EXT):Re.clipControlEXT(Re.LOWER_LEFT_EXT,Re.NEGATIVE_ONE_TO_ONE_EXT),$=ce;let Ke=ae;ae=null,this.setClear(Ke)}},getReversed:function(){return $},setTest:function(ce){ce?ye(i.DEPTH_TEST):qe(i.DEPTH_TEST)},setMask:function(ce){X!==ce&&!R&&(i.depthMask(ce),X=ce)},setFunc:function(ce){if($&&(ce=q_[ce]),de!==ce){switch(ce){case $l:i.depthFunc(i.NEVER);break;case Zl:i.depthFunc(i.ALWAYS);break;case Ql:i.depthFunc(i.LESS);break;case Fi:i.depthFunc(i.LEQUAL);break;case ec:i.depthFunc(i.EQUAL);break;case tc:i.depthFunc(i.GEQUAL);break;case zr:i.depthFunc(i.GREATER);break;case nc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}de=ce}},setLocked:function(ce){R=ce},setClear:function(ce){ae!==ce&&(ae=ce,$&&(ce=1-ce),i.clearDepth(ce))},reset:function(){R=!1,X=null,de=null,ae=null,$=!1}}}function s(){let R=!1,$=null,X=null,de=null,ae=null,ce=null,Re=null,Ke=null,oe=null;return{setTest:function(Pe){R||(Pe?ye(i.STENCIL_TEST):qe(i.STENCIL_TEST))},setMask:function(Pe){$!==Pe&&!R&&(i.stencilMask(Pe),$=Pe)},setFunc:function(Pe,Xe,ge){(X!==Pe||de!==Xe||ae!==ge)&&(i.stencilFunc(Pe,Xe,ge),X=Pe,de=Xe,ae=ge)},setOp:function(Pe,Xe,ge){(ce!==Pe||Re!==Xe||Ke!==ge)&&(i.stencilOp(Pe,Xe,ge),ce=Pe,Re=Xe,Ke=ge)},setLocked:function(Pe){R=Pe},setClear:function(Pe){oe!==Pe&&(i.clearStencil(Pe),oe=Pe)},reset:function(){R=!1,$=null,X=null,de=null,ae=null,ce=null,Re=null,Ke=null,oe=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,u={},h={},d={},f=new WeakMap,b=[],y=null,m=!1,p=null,_=null,x=null,S=null,T=null,A=null,v=null,E=new Te(0,0,0),N=0,P=!1,O=null,z=null,G=null,L=null,q=null,Z=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),W=!1,se=0,j=i.getParameter(i.VERSION);j.indexOf("WebGL")!==-1?(se=parseFloat(/^WebGL (\d)/.exec(j)[1]),W=se>=1):j.indexOf("OpenGL ES")!==-1&&(se=parseFloat(/^OpenGL ES (\d)/.exec(j)[1]),W=se>=2);let ee=null,te={},Ee=i.getParameter(i.SCISSOR_BOX),He=i.getParameter(i.VIEWPORT),Y=new lt().fromArray(Ee),_e=new lt().fromArray(He);function Se(R,$,X,de){let ae=new Uint8Array(4),ce=i.createTexture();i.bindTexture(R,ce),i.texParameteri(R,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(R,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Re=0;Re<X;Re++)R===i.TEXTURE_3D||R===i.TEXTURE_2D_ARRAY?i.texImage3D($,0,i.RGBA,1,1,de,0,i.RGBA,i.UNSIGNED_BYTE,ae):i.texImage2D($+Re,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,ae);return ce}let ke={};ke[i.TEXTURE_2D]=Se(i.TEXTURE_2D,i.TEXTURE_2D,1),ke[i.TEXTURE_CUBE_MAP]=Se(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),ke[i.TEXTURE_2D_ARRAY]=Se(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),ke[i.TEXTURE_3D]=Se(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ye(i.DEPTH_TEST),o.setFunc(Fi),An(!1),Rt(Hh),ye(i.CULL_FACE),un($s);function ye(R){u[R]!==!0&&(i.enable(R),u[R]=!0)}function qe(R){u[R]!==!1&&(i.disable(R),u[R]=!1)}function zt(R,$){return d[R]!==$?(i.bindFramebuffer(R,$),d[R]=$,R===i.DRAW_FRAMEBUFFER&&(d[i.FRAMEBUFFER]=$),R===i.FRAMEBUFFER&&(d[i.DRAW_FRAMEBUFFER]=$),!0):!1}function Oe(R,$){let X=b,de=!1;if(R){X=f.get($),X===void 0&&(X=[],f.set($,X));let ae=R.textures;if(X.length!==ae.length||X[0]!==i.COLOR_ATTACHMENT0){for(let ce=0,Re=ae.length;ce<Re;ce++)X[ce]=i.COLOR_ATTACHMENT0+ce;X.length=ae.length,de=!0}}else X[0]!==i.BACK&&(X[0]=i.BACK,de=!0);de&&i.drawBuffers(X)}function ht(R){return y!==R?(i.useProgram(R),y=R,!0):!1}let gt={[Zs]:i.FUNC_ADD,[p_]:i.FUNC_SUBTRACT,[m_]:i.FUNC_REVERSE_SUBTRACT};gt[g_]=i.MIN,gt[b_]=i.MAX;let Qe={[__]:i.ZERO,[y_]:i.ONE,[v_]:i.SRC_COLOR,[Xh]:i.SRC_ALPHA,[E_]:i.SRC_ALPHA_SATURATE,[M_]:i.DST_COLOR,[S_]:i.DST_ALPHA,[x_]:i.ONE_MINUS_SRC_COLOR,[jh]:i.ONE_MINUS_SRC_ALPHA,[T_]:i.ONE_MINUS_DST_COLOR,[w_]:i.ONE_MINUS_DST_ALPHA,[A_]:i.CONSTANT_COLOR,[C_]:i.ONE_MINUS_CONSTANT_COLOR,[R_]:i.CONSTANT_ALPHA,[P_]:i.ONE_MINUS_CONSTANT_ALPHA};function un(R,$,X,de,ae,ce,Re,Ke,oe,Pe){if(R===$s){m===!0&&(qe(i.BLEND),m=!1);return}if(m===!1&&(ye(i.BLEND),m=!0),R!==f_){if(R!==p||Pe!==P){if((_!==Zs||T!==Zs)&&(i.blendEquation(i.FUNC_ADD),_=Zs,T=Zs),Pe)switch(R){case oo:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Gh:i.blendFunc(i.ONE,i.ONE);break;case Wh:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case qh:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:De("WebGLState: Invalid blending: ",R);break}else switch(R){case oo:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Gh:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Wh:De("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case qh:De("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:De("WebGLState: Invalid blending: ",R);break}x=null,S=null,A=null,v=null,E.set(0,0,0),N=0,p=R,P=Pe}return}ae=ae||$,ce=ce||X,Re=Re||de,($!==_||ae!==T)&&(i.blendEquationSeparate(gt[$],gt[ae]),_=$,T=ae),(X!==x||de!==S||ce!==A||Re!==v)&&(i.blendFuncSeparate(Qe[X],Qe[de],Qe[ce],Qe[Re]),x=X,S=de,A=ce,v=Re),(Ke.equals(E)===!1||oe!==N)&&(i.blendColor(Ke.r,Ke.g,Ke.b,oe),E.copy(Ke),N=oe),p=R,P=!1}function jt(R,$){R.side===En?qe(i.CULL_FACE):ye(i.CULL_FACE);let X=R.side===fn;$&&(X=!X),An(X),R.blending===oo&&R.transparent===!1?un($s):un(R.blending,R.blendEquation,R.blendSrc,R.blendDst,R.blendEquationAlpha,R.blendSrcAlpha,R.blendDstAlpha,R.blendColor,R.blendAlpha,R.premultipliedAlpha),o.setFunc(R.depthFunc),o.setTest(R.depthTest),o.setMask(R.depthWrite),r.setMask(R.colorWrite);let de=R.stencilWrite;a.setTest(de),de&&(a.setMask(R.stencilWriteMask),a.setFunc(R.stencilFunc,R.stencilRef,R.stencilFuncMask),a.setOp(R.stencilFail,R.stencilZFail,R.stencilZPass)),en(R.polygonOffset,R.polygonOffsetFactor,R.polygonOffsetUnits),R.alphaToCoverage===!0?ye(i.SAMPLE_ALPHA_TO_COVERAGE):qe(i.SAMPLE_ALPHA_TO_COVERAGE)}function An(R){O!==R&&(R?i.frontFace(i.CW):i.frontFace(i.CCW),O=R)}function Rt(R){R!==u_?(ye(i.CULL_FACE),R!==z&&(R===Hh?i.cullFace(i.BACK):R===d_?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):qe(i.CULL_FACE),z=R}function di(R){R!==G&&(W&&i.lineWidth(R),G=R)}function en(R,$,X){R?(ye(i.POLYGON_OFFSET_FILL),(L!==$||q!==X)&&(L=$,q=X,o.getReversed()&&($=-$,X=-X),i.polygonOffset($,X))):qe(i.POLYGON_OFFSET_FILL)}function Gn(R){R?ye(i.SCISSOR_TEST):qe(i.SCISSOR_TEST)}function Wn(R){R===void 0&&(R=i.TEXTURE0+Z-1),ee!==R&&(i.activeTexture(R),ee=R)}function qn(R,$,X){X===void 0&&(ee===null?X=i.TEXTURE0+Z-1:X=ee);let de=te[X];de===void 0&&(de={type:void 0,texture:void 0},te[X]=de),(de.type!==R||de.texture!==$)&&(ee!==X&&(i.activeTexture(X),ee=X),i.bindTexture(R,$||ke[R]),de.type=R,de.texture=$)}function D(){let R=te[ee];R!==void 0&&R.type!==void 0&&(i.bindTexture(R.type,null),R.type=void 0,R.texture=void 0)}function Xn(){try{i.compressedTexImage2D(...arguments)}catch(R){De("WebGLState:",R)}}function Et(){try{i.compressedTexImage3D(...arguments)}catch(R){De("WebGLState:",R)}}function At(){try{i.texSubImage2D(...arguments)}catch(R){De("WebGLState:",R)}}function me(){try{i.texSubImage3D(...arguments)}catch(R){De("WebGLState:",R)}}function Kt(){try{i.compressedTexSubImage2D(...arguments)}catch(R){De("WebGLState:",R)}}function Le(){try{i.compressedTexSubImage3D(...arguments)}catch(R){De("WebGLState:",R)}}function Ve(){try{i.texStorage2D(...arguments)}catch(R){De("WebGLState:",R)}}function C(){try{i.texStorage3D(...arguments)}catch(R){De("WebGLState:",R)}}function w(){try{i.texImage2D(...arguments)}catch(R){De("WebGLState:",R)}}function U(){try{i.texImage3D(...arguments)}catch(R){De("WebGLState:",R)}}function ie(R){return h[R]!==void 0?h[R]:i.getParameter(R)}function Q(R,$){h[R]!==$&&(i.pixelStorei(R,$),h[R]=$)}function le(R){Y.equals(R)===!1&&(i.scissor(R.x,R.y,R.z,R.w),Y.copy(R))}function fe(R){_e.equals(R)===!1&&(i.viewport(R.x,R.y,R.z,R.w),_e.copy(R))}function K(R,$){let X=c.get($);X===void 0&&(X=new WeakMap,c.set($,X));let de=X.get(R);de===void 0&&(de=i.getUniformBlockIndex($,R.name),i.uniformBlockBinding($,de,de),X.set(R,de))}function J(R,$,X){let ae=c.get($).get(R);l[ae]!==X&&(i.bindBufferBase(i.UNIFORM_BUFFER,ae,X),l[ae]=X)}function ue(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),u={},h={},ee=null,te={},d={},l={},f=new WeakMap,b=[],y=null,m=!1,p=null,_=null,x=null,S=null,T=null,A=null,v=null,E=new Te(0,0,0),N=0,P=!1,O=null,z=null,G=null,L=null,q=null,Y.set(0,0,i.canvas.width,i.canvas.height),_e.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:ye,disable:qe,bindFramebuffer:zt,drawBuffers:Oe,useProgram:ht,setBlending:un,setMaterial:jt,setFlipSided:An,setCullFace:Rt,setLineWidth:di,setPolygonOffset:en,setScissorTest:Gn,activeTexture:Wn,bindTexture:qn,unbindTexture:D,compressedTexImage2D:Xn,compressedTexImage3D:Et,texImage2D:w,texImage3D:U,pixelStorei:Q,getParameter:ie,updateUBOMapping:K,uniformBlockBinding:J,texStorage2D:Ve,texStorage3D:C,texSubImage2D:At,texSubImage3D:me,compressedTexSubImage2D:Kt,compressedTexSubImage3D:Le,scissor:le,viewport:fe,reset:ue}}function m1(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new ze,u=new WeakMap,h=new Set,d,f=new WeakMap,b=new Set,y=new FinalizationRegistry(C=>b.delete(C)),m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(C,w){return m?new OffscreenCanvas(C,w):Gr("canvas")}function _(C,w,U){let ie=1,Q=Ve(C);if((Q.width>U||Q.height>U)&&(ie=U/Math.max(Q.width,Q.height)),ie<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let le=Math.floor(ie*Q.width),fe=Math.floor(ie*Q.height);d===void 0&&(d=p(le,fe));let K=w?p(le,fe):d;return K.width=le,K.height=fe,K.getContext("2d").drawImage(C,0,0,le,fe),Ce("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+le+"x"+fe+")."),K}else return"data"in C&&Ce("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),C;return C}function x(C){return C.generateMipmaps}function S(C){i.generateMipmap(C)}function T(C){return C.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?i.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function A(C,w,U,ie,Q,le=!1){if(C!==null){if(i[C]!==void 0)return i[C];Ce("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let fe;ie&&(fe=e.get("EXT_texture_norm16"),fe||Ce("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let K=w;if(w===i.RED&&(U===i.FLOAT&&(K=i.R32F),U===i.HALF_FLOAT&&(K=i.R16F),U===i.UNSIGNED_BYTE&&(K=i.R8),U===i.UNSIGNED_SHORT&&fe&&(K=fe.R16_EXT),U===i.SHORT&&fe&&(K=fe.R16_SNORM_EXT)),w===i.RED_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.R8UI),U===i.UNSIGNED_SHORT&&(K=i.R16UI),U===i.UNSIGNED_INT&&(K=i.R32UI),U===i.BYTE&&(K=i.R8I),U===i.SHORT&&(K=i.R16I),U===i.INT&&(K=i.R32I)),w===i.RG&&(U===i.FLOAT&&(K=i.RG32F),U===i.HALF_FLOAT&&(K=i.RG16F),U===i.UNSIGNED_BYTE&&(K=i.RG8),U===i.UNSIGNED_SHORT&&fe&&(K=fe.RG16_EXT),U===i.SHORT&&fe&&(K=fe.RG16_SNORM_EXT)),w===i.RG_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.RG8UI),U===i.UNSIGNED_SHORT&&(K=i.RG16UI),U===i.UNSIGNED_INT&&(K=i.RG32UI),U===i.BYTE&&(K=i.RG8I),U===i.SHORT&&(K=i.RG16I),U===i.INT&&(K=i.RG32I)),w===i.RGB_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.RGB8UI),U===i.UNSIGNED_SHORT&&(K=i.RGB16UI),U===i.UNSIGNED_INT&&(K=i.RGB32UI),U===i.BYTE&&(K=i.RGB8I),U===i.SHORT&&(K=i.RGB16I),U===i.INT&&(K=i.RGB32I)),w===i.RGBA_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.RGBA8UI),U===i.UNSIGNED_SHORT&&(K=i.RGBA16UI),U===i.UNSIGNED_INT&&(K=i.RGBA32UI),U===i.BYTE&&(K=i.RGBA8I),U===i.SHORT&&(K=i.RGBA16I),U===i.INT&&(K=i.RGBA32I)),w===i.RGB&&(U===i.UNSIGNED_SHORT&&fe&&(K=fe.RGB16_EXT),U===i.SHORT&&fe&&(K=fe.RGB16_SNORM_EXT),U===i.UNSIGNED_INT_5_9_9_9_REV&&(K=i.RGB9_E5),U===i.UNSIGNED_INT_10F_11F_11F_REV&&(K=i.R11F_G11F_B10F)),w===i.RGBA){let J=le?Zo:Ye.getTransfer(Q);U===i.FLOAT&&(K=i.RGBA32F),U===i.HALF_FLOAT&&(K=i.RGBA16F),U===i.UNSIGNED_BYTE&&(K=J===dt?i.SRGB8_ALPHA8:i.RGBA8),U===i.UNSIGNED_SHORT&&fe&&(K=fe.RGBA16_EXT),U===i.SHORT&&fe&&(K=fe.RGBA16_SNORM_EXT),U===i.UNSIGNED_SHORT_4_4_4_4&&(K=i.RGBA4),U===i.UNSIGNED_SHORT_5_5_5_1&&(K=i.RGB5_A1)}return(K===i.R16F||K===i.R32F||K===i.RG16F||K===i.RG32F||K===i.RGBA16F||K===i.RGBA32F)&&e.get("EXT_color_buffer_float"),K}function v(C,w){let U;return C?w===null||w===ci||w===tr?U=i.DEPTH24_STENCIL8:w===Hn?U=i.DEPTH32F_STENCIL8:w===co&&(U=i.DEPTH24_STENCIL8,Ce("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===ci||w===tr?U=i.DEPTH_COMPONENT24:w===Hn?U=i.DEPTH_COMPONENT32F:w===co&&(U=i.DEPTH_COMPONENT16),U}function E(C,w){return x(C)===!0||C.isFramebufferTexture&&C.minFilter!==Ut&&C.minFilter!==Bt?Math.log2(Math.max(w.width,w.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?w.mipmaps.length:1}function N(C){let w=new WeakRef(C);n.get(C).__ref=w,b.add(w),y.register(C,w,w)}function P(C){let w=n.get(C).__ref;w!==void 0&&(b.delete(w),y.unregister(w))}function O(C){G(C.target)}function z(C){L(C.target)}function G(C){C.removeEventListener("dispose",O),P(C),Z(C),C.isVideoTexture&&u.delete(C),C.isHTMLTexture&&h.delete(C)}function L(C){C.removeEventListener("dispose",z),P(C),se(C)}function q(){for(let C of b){let w=C.deref();w!==void 0&&(w.isRenderTarget===!0?L(w):G(w))}b.clear(),h.clear()}function Z(C){let w=n.get(C);if(w.__webglInit===void 0)return;let U=C.source,ie=f.get(U);if(ie){let Q=ie[w.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&W(C),Object.keys(ie).length===0&&f.delete(U)}n.remove(C)}function W(C){let w=n.get(C);i.deleteTexture(w.__webglTexture);let U=C.source,ie=f.get(U);delete ie[w.__cacheKey],o.memory.textures--}function se(C){let w=n.get(C);w.__depthDisposeCallback&&w.__depthDisposeCallback();let U=C.depthTexture;if(U&&U.renderTarget===C&&G(U),C.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(w.__webglFramebuffer[Q]))for(let le=0;le<w.__webglFramebuffer[Q].length;le++)i.deleteFramebuffer(w.__webglFramebuffer[Q][le]);else i.deleteFramebuffer(w.__webglFramebuffer[Q]);w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer[Q])}else{if(Array.isArray(w.__webglFramebuffer))for(let Q=0;Q<w.__webglFramebuffer.length;Q++)i.deleteFramebuffer(w.__webglFramebuffer[Q]);else i.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&i.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let Q=0;Q<w.__webglColorRenderbuffer.length;Q++)w.__webglColorRenderbuffer[Q]&&i.deleteRenderbuffer(w.__webglColorRenderbuffer[Q]);w.__webglDepthRenderbuffer&&i.deleteRenderbuffer(w.__webglDepthRenderbuffer)}let ie=C.textures;for(let Q=0,le=ie.length;Q<le;Q++){let fe=n.get(ie[Q]);fe.__webglTexture&&(i.deleteTexture(fe.__webglTexture),o.memory.textures--),n.remove(ie[Q])}n.remove(C)}let j=0;function ee(){j=0}function te(){return j}function Ee(C){j=C}function He(){let C=j;return C>=s.maxTextures&&Ce("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+s.maxTextures),j+=1,C}function Y(C){let w=[];return w.push(C.wrapS),w.push(C.wrapT),w.push(C.wrapR||0),w.push(C.magFilter),w.push(C.minFilter),w.push(C.anisotropy),w.push(C.internalFormat),w.push(C.format),w.push(C.type),w.push(C.generateMipmaps),w.push(C.mipmapsAutoUpdate),w.push(C.premultiplyAlpha),w.push(C.flipY),w.push(C.unpackAlignment),w.push(C.colorSpace),w.join()}function _e(C,w){let U=n.get(C);if(C.isVideoTexture&&Kt(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&U.__version!==C.version){let ie=C.image;if(ie===null)Ce("WebGLRenderer: Texture marked for update but no image data found.");else if(ie.complete===!1)Ce("WebGLRenderer: Texture marked for update but image is incomplete");else{jt(U,C,w);return}}else C.isExternalTexture&&(U.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,U.__webglTexture,i.TEXTURE0+w)}function Se(C,w){let U=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&U.__version!==C.version){jt(U,C,w);return}else C.isExternalTexture&&(U.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,U.__webglTexture,i.TEXTURE0+w)}function ke(C,w){let U=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&U.__version!==C.version){jt(U,C,w);return}t.bindTexture(i.TEXTURE_3D,U.__webglTexture,i.TEXTURE0+w)}function ye(C,w){let U=n.get(C);if(C.version>0&&U.__version!==C.version){An(U,C,w);return}t.bindTexture(i.TEXTURE_CUBE_MAP,U.__webglTexture,i.TEXTURE0+w)}let qe={[gi]:i.REPEAT,[Jn]:i.CLAMP_TO_EDGE,[Vr]:i.MIRRORED_REPEAT},zt={[Ut]:i.NEAREST,[xc]:i.NEAREST_MIPMAP_NEAREST,[er]:i.NEAREST_MIPMAP_LINEAR,[Bt]:i.LINEAR,[lo]:i.LINEAR_MIPMAP_NEAREST,[Dn]:i.LINEAR_MIPMAP_LINEAR},Oe={[F_]:i.NEVER,[gf]:i.ALWAYS,[U_]:i.LESS,[pf]:i.LEQUAL,[B_]:i.EQUAL,[mf]:i.GEQUAL,[z_]:i.GREATER,[V_]:i.NOTEQUAL};function ht(C,w){if(w.type===Hn&&e.has("OES_texture_float_linear")===!1&&(w.magFilter===Bt||w.magFilter===lo||w.magFilter===er||w.magFilter===Dn||w.minFilter===Bt||w.minFilter===lo||w.minFilter===er||w.minFilter===Dn)&&Ce("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(C,i.TEXTURE_WRAP_S,qe[w.wrapS]),i.texParameteri(C,i.TEXTURE_WRAP_T,qe[w.wrapT]),(C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY)&&i.texParameteri(C,i.TEXTURE_WRAP_R,qe[w.wrapR]),i.texParameteri(C,i.TEXTURE_MAG_FILTER,zt[w.magFilter]),i.texParameteri(C,i.TEXTURE_MIN_FILTER,zt[w.minFilter]),w.compareFunction&&(i.texParameteri(C,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(C,i.TEXTURE_COMPARE_FUNC,Oe[w.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===Ut||w.minFilter!==er&&w.minFilter!==Dn||w.type===Hn&&e.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||n.get(w).__currentAnisotropy){let U=e.get("EXT_texture_filter_anisotropic");i.texParameterf(C,U.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,s.getMaxAnisotropy())),n.get(w).__currentAnisotropy=w.anisotropy}}}function gt(C,w){let U=!1;C.__webglInit===void 0&&(C.__webglInit=!0,w.addEventListener("dispose",O),N(w));let ie=w.source,Q=f.get(ie);Q===void 0&&(Q={},f.set(ie,Q));let le=Y(w);if(le!==C.__cacheKey){Q[le]===void 0&&(Q[le]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,U=!0),Q[le].usedTimes++;let fe=Q[C.__cacheKey];fe!==void 0&&(Q[C.__cacheKey].usedTimes--,fe.usedTimes===0&&W(w)),C.__cacheKey=le,C.__webglTexture=Q[le].texture}return U}function Qe(C,w,U){return Math.floor(Math.floor(C/U)/w)}function un(C,w,U,ie){let le=C.updateRanges;if(le.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,w.width,w.height,U,ie,w.data);else{le.sort((R,$)=>R.start-$.start);let fe=0;for(let R=1;R<le.length;R++){let $=le[fe],X=le[R],de=$.start+$.count,ae=Qe(X.start,w.width,4),ce=Qe($.start,w.width,4);X.start<=de+1&&ae===ce&&Qe(X.start+X.count-1,w.width,4)===ae?$.count=Math.max($.count,X.start+X.count-$.start):(++fe,le[fe]=X)}le.length=fe+1;let K=t.getParameter(i.UNPACK_ROW_LENGTH),J=t.getParameter(i.UNPACK_SKIP_PIXELS),ue=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,w.width);for(let R=0,$=le.length;R<$;R++){let X=le[R],de=Math.floor(X.start/4),ae=Math.ceil(X.count/4),ce=de%w.width,Re=Math.floor(de/w.width),Ke=ae,oe=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,ce),t.pixelStorei(i.UNPACK_SKIP_ROWS,Re),t.texSubImage2D(i.TEXTURE_2D,0,ce,Re,Ke,oe,U,ie,w.data)}C.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,K),t.pixelStorei(i.UNPACK_SKIP_PIXELS,J),t.pixelStorei(i.UNPACK_SKIP_ROWS,ue)}}function jt(C,w,U){let ie=i.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(ie=i.TEXTURE_2D_ARRAY),w.isData3DTexture&&(ie=i.TEXTURE_3D);let Q=gt(C,w),le=w.source;t.bindTexture(ie,C.__webglTexture,i.TEXTURE0+U);let fe=n.get(le);if(le.version!==fe.__version||Q===!0){if(t.activeTexture(i.TEXTURE0+U),(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)===!1){let oe=Ye.getPrimaries(Ye.workingColorSpace),Pe=w.colorSpace===Ki?null:Ye.getPrimaries(w.colorSpace),Xe=w.colorSpace===Ki||oe===Pe?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Xe)}t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment);let J=_(w.image,!1,s.maxTextureSize);J=Le(w,J);let ue=r.convert(w.format,w.colorSpace),R=r.convert(w.type),$=A(w.internalFormat,ue,R,w.normalized,w.colorSpace,w.isVideoTexture);ht(ie,w);let X,de=w.mipmaps,ae=w.isVideoTexture!==!0,ce=fe.__version===void 0||Q===!0,Re=le.dataReady,Ke=E(w,J);if(w.isDepthTexture)$=v(w.format===ji,w.type),ce&&(ae?t.texStorage2D(i.TEXTURE_2D,1,$,J.width,J.height):t.texImage2D(i.TEXTURE_2D,0,$,J.width,J.height,0,ue,R,null));else if(w.isDataTexture)if(de.length>0){ae&&ce&&t.texStorage2D(i.TEXTURE_2D,Ke,$,de[0].width,de[0].height);for(let oe=0,Pe=de.length;oe<Pe;oe++)X=de[oe],ae?Re&&t.texSubImage2D(i.TEXTURE_2D,oe,0,0,X.width,X.height,ue,R,X.data):t.texImage2D(i.TEXTURE_2D,oe,$,X.width,X.height,0,ue,R,X.data);w.generateMipmaps=!1}else ae?(ce&&t.texStorage2D(i.TEXTURE_2D,Ke,$,J.width,J.height),Re&&un(w,J,ue,R)):t.texImage2D(i.TEXTURE_2D,0,$,J.width,J.height,0,ue,R,J.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){ae&&ce&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ke,$,de[0].width,de[0].height,J.depth);for(let oe=0,Pe=de.length;oe<Pe;oe++)if(X=de[oe],w.format!==Zn)if(ue!==null)if(ae){if(Re)if(w.layerUpdates.size>0){let Xe=Ef(X.width,X.height,w.format,w.type);for(let ge of w.layerUpdates){let ft=X.data.subarray(ge*Xe/X.data.BYTES_PER_ELEMENT,(ge+1)*Xe/X.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,oe,0,0,ge,X.width,X.height,1,ue,ft)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,oe,0,0,0,X.width,X.height,J.depth,ue,X.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,oe,$,X.width,X.height,J.depth,0,X.data,0,0);else Ce("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ae?Re&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,oe,0,0,0,X.width,X.height,J.depth,ue,R,X.data):t.texImage3D(i.TEXTURE_2D_ARRAY,oe,$,X.width,X.height,J.depth,0,ue,R,X.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{ae&&ce&&t.texStorage2D(i.TEXTURE_2D,Ke,$,de[0].width,de[0].height);for(let oe=0,Pe=de.length;oe<Pe;oe++)X=de[oe],w.format!==Zn?ue!==null?ae?Re&&t.compressedTexSubImage2D(i.TEXTURE_2D,oe,0,0,X.width,X.height,ue,X.data):t.compressedTexImage2D(i.TEXTURE_2D,oe,$,X.width,X.height,0,X.data):Ce("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ae?Re&&t.texSubImage2D(i.TEXTURE_2D,oe,0,0,X.width,X.height,ue,R,X.data):t.texImage2D(i.TEXTURE_2D,oe,$,X.width,X.height,0,ue,R,X.data)}else if(w.isDataArrayTexture)if(ae){if(ce&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ke,$,J.width,J.height,J.depth),Re)if(w.layerUpdates.size>0){let oe=Ef(J.width,J.height,w.format,w.type);for(let Pe of w.layerUpdates){let Xe=J.data.subarray(Pe*oe/J.data.BYTES_PER_ELEMENT,(Pe+1)*oe/J.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Pe,J.width,J.height,1,ue,R,Xe)}w.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,ue,R,J.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,$,J.width,J.height,J.depth,0,ue,R,J.data);else if(w.isData3DTexture)ae?(ce&&t.texStorage3D(i.TEXTURE_3D,Ke,$,J.width,J.height,J.depth),Re&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,ue,R,J.data)):t.texImage3D(i.TEXTURE_3D,0,$,J.width,J.height,J.depth,0,ue,R,J.data);else if(w.isFramebufferTexture){if(ce)if(ae)t.texStorage2D(i.TEXTURE_2D,Ke,$,J.width,J.height);else{let oe=J.width,Pe=J.height;for(let Xe=0;Xe<Ke;Xe++)t.texImage2D(i.TEXTURE_2D,Xe,$,oe,Pe,0,ue,R,null),oe>>=1,Pe>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in i){let oe=i.canvas;if(oe.hasAttribute("layoutsubtree")||oe.setAttribute("layoutsubtree","true"),J.parentNode!==oe){oe.appendChild(J),h.add(w),oe.onpaint=Pe=>{let Xe=Pe.changedElements;for(let ge of h)Xe.includes(ge.image)&&(ge.needsUpdate=!0)},oe.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,J);else{let Xe=i.RGBA,ge=i.RGBA,ft=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Xe,ge,ft,J)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(de.length>0){if(ae&&ce){let oe=Ve(de[0]);t.texStorage2D(i.TEXTURE_2D,Ke,$,oe.width,oe.height)}for(let oe=0,Pe=de.length;oe<Pe;oe++)X=de[oe],ae?Re&&t.texSubImage2D(i.TEXTURE_2D,oe,0,0,ue,R,X):t.texImage2D(i.TEXTURE_2D,oe,$,ue,R,X);w.generateMipmaps=!1}else if(ae){if(ce){let oe=Ve(J);t.texStorage2D(i.TEXTURE_2D,Ke,$,oe.width,oe.height)}Re&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,ue,R,J)}else t.texImage2D(i.TEXTURE_2D,0,$,ue,R,J);x(w)&&w.mipmapsAutoUpdate===!0&&S(ie),fe.__version=le.version,w.onUpdate&&w.onUpdate(w)}C.__version=w.version}function An(C,w,U){if(w.image.length!==6)return;let ie=gt(C,w),Q=w.source;t.bindTexture(i.TEXTURE_CUBE_MAP,C.__webglTexture,i.TEXTURE0+U);let le=n.get(Q);if(Q.version!==le.__version||ie===!0){t.activeTexture(i.TEXTURE0+U);let fe=Ye.getPrimaries(Ye.workingColorSpace),K=w.colorSpace===Ki?null:Ye.getPrimaries(w.colorSpace),J=w.colorSpace===Ki||fe===K?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,J);let ue=w.isCompressedTexture||w.image[0].isCompressedTexture,R=w.image[0]&&w.image[0].isDataTexture,$=[];for(let ge=0;ge<6;ge++)!ue&&!R?$[ge]=_(w.image[ge],!0,s.maxCubemapSize):$[ge]=R?w.image[ge].image:w.image[ge],$[ge]=Le(w,$[ge]);let X=$[0],de=r.convert(w.format,w.colorSpace),ae=r.convert(w.type),ce=A(w.internalFormat,de,ae,w.normalized,w.colorSpace),Re=w.isVideoTexture!==!0,Ke=le.__version===void 0||ie===!0,oe=Q.dataReady,Pe=E(w,X);ht(i.TEXTURE_CUBE_MAP,w);let Xe;if(w.isDepthTexture){if(ce=v(w.format===ji,w.type),Ke)if(Re)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,ce,X.width,X.height);else for(let ge=0;ge<6;ge++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,ce,X.width,X.height,0,de,ae,null)}else if(ue){Re&&Ke&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Pe,ce,X.width,X.height);for(let ge=0;ge<6;ge++){Xe=$[ge].mipmaps;for(let ft=0;ft<Xe.length;ft++){let tn=Xe[ft];w.format!==Zn?de!==null?Re?oe&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft,0,0,tn.width,tn.height,de,tn.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft,ce,tn.width,tn.height,0,tn.data):Ce("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Re?oe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft,0,0,tn.width,tn.height,de,ae,tn.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft,ce,tn.width,tn.height,0,de,ae,tn.data)}}}else{if(Xe=w.mipmaps,Re&&Ke){Xe.length>0&&Pe++;let ge=Ve($[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Pe,ce,ge.width,ge.height)}for(let ge=0;ge<6;ge++)if(R){Re?oe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,0,0,$[ge].width,$[ge].height,de,ae,$[ge].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,ce,$[ge].width,$[ge].height,0,de,ae,$[ge].data);for(let ft=0;ft<Xe.length;ft++){let $i=Xe[ft].image[ge].image;Re?oe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft+1,0,0,$i.width,$i.height,de,ae,$i.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft+1,ce,$i.width,$i.height,0,de,ae,$i.data)}}else{Re?oe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,0,0,de,ae,$[ge]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,ce,de,ae,$[ge]);for(let ft=0;ft<Xe.length;ft++){let tn=Xe[ft];Re?oe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft+1,0,0,de,ae,tn.image[ge]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ft+1,ce,de,ae,tn.image[ge])}}}x(w)&&w.mipmapsAutoUpdate===!0&&S(i.TEXTURE_CUBE_MAP),le.__version=Q.version,w.onUpdate&&w.onUpdate(w)}C.__version=w.version}function Rt(C,w,U,ie,Q,le){let fe=r.convert(U.format,U.colorSpace),K=r.convert(U.type),J=A(U.internalFormat,fe,K,U.normalized,U.colorSpace),ue=n.get(w),R=n.get(U);if(R.__renderTarget=w,!ue.__hasExternalTextures){let $=Math.max(1,w.width>>le),X=Math.max(1,w.height>>le);Q===i.TEXTURE_3D||Q===i.TEXTURE_2D_ARRAY?t.texImage3D(Q,le,J,$,X,w.depth,0,fe,K,null):t.texImage2D(Q,le,J,$,X,0,fe,K,null)}t.bindFramebuffer(i.FRAMEBUFFER,C),me(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ie,Q,R.__webglTexture,0,At(w)):(Q===i.TEXTURE_2D||Q>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ie,Q,R.__webglTexture,le),t.bindFramebuffer(i.FRAMEBUFFER,null)}function di(C,w,U){if(i.bindRenderbuffer(i.RENDERBUFFER,C),w.depthBuffer){let ie=w.depthTexture,Q=ie&&ie.isDepthTexture?ie.type:null,le=v(w.stencilBuffer,Q),fe=w.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;me(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,At(w),le,w.width,w.height):U?i.renderbufferStorageMultisample(i.RENDERBUFFER,At(w),le,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,le,w.width,w.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,fe,i.RENDERBUFFER,C)}else{let ie=w.textures;for(let Q=0;Q<ie.length;Q++){let le=ie[Q],fe=r.convert(le.format,le.colorSpace),K=r.convert(le.type),J=A(le.internalFormat,fe,K,le.normalized,le.colorSpace);me(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,At(w),J,w.width,w.height):U?i.renderbufferStorageMultisample(i.RENDERBUFFER,At(w),J,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,J,w.width,w.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function en(C,w,U){let ie=w.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,C),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=n.get(w.depthTexture);Q.__renderTarget=w;let le=ie?w.depthTexture.image[0]:w.depthTexture.image;(!Q.__webglTexture||le.width!==w.width||le.height!==w.height)&&(le.width=w.width,le.height=w.height,w.depthTexture.needsUpdate=!0),ie?ye(w.depthTexture,0):_e(w.depthTexture,0);let fe=Q.__webglTexture,K=At(w),J=ie?i.TEXTURE_CUBE_MAP_POSITIVE_X+U:i.TEXTURE_2D,ue=w.depthTexture.format===ji?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(w.depthTexture.format===Ui)me(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ue,J,fe,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ue,J,fe,0);else if(w.depthTexture.format===ji)me(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ue,J,fe,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ue,J,fe,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Gn(C){let w=n.get(C),U=C.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==C.depthTexture){let ie=C.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),ie){let Q=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,ie.removeEventListener("dispose",Q)};ie.addEventListener("dispose",Q),w.__depthDisposeCallback=Q}w.__boundDepthTexture=ie}if(C.depthTexture&&!w.__autoAllocateDepthBuffer)if(U)for(let ie=0;ie<6;ie++)en(w.__webglFramebuffer[ie],C,ie);else C.texture.mipmaps.length>0?en(w.__webglFramebuffer[0],C,0):en(w.__webglFramebuffer,C,0);else if(U){w.__webglDepthbuffer=[];for(let ie=0;ie<6;ie++)if(t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[ie]),w.__webglDepthbuffer[ie]===void 0)w.__webglDepthbuffer[ie]=i.createRenderbuffer(),di(w.__webglDepthbuffer[ie],C,!1);else{let Q=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,le=w.__webglDepthbuffer[ie];i.bindRenderbuffer(i.RENDERBUFFER,le),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,le)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=i.createRenderbuffer(),di(w.__webglDepthbuffer,C,!1);else{let Q=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,le=w.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,le),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,le)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function Wn(C,w,U){let ie=n.get(C);w!==void 0&&Rt(ie.__webglFramebuffer,C,C.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),U!==void 0&&Gn(C)}function qn(C){let w=C.texture,U=n.get(C),ie=n.get(w);C.addEventListener("dispose",z),N(C);let Q=C.textures,le=C.isWebGLCubeRenderTarget===!0,fe=Q.length>1;if(fe||(ie.__webglTexture===void 0&&(ie.__webglTexture=i.createTexture()),ie.__version=w.version,o.memory.textures++),le){U.__webglFramebuffer=[];for(let K=0;K<6;K++)if(w.mipmaps.length>0){U.__webglFramebuffer[K]=[];for(let J=0;J<w.mipmaps.length;J++)U.__webglFramebuffer[K][J]=i.createFramebuffer()}else U.__webglFramebuffer[K]=i.createFramebuffer()}else{if(w.mipmaps.length>0){U.__webglFramebuffer=[];for(let K=0;K<w.mipmaps.length;K++)U.__webglFramebuffer[K]=i.createFramebuffer()}else U.__webglFramebuffer=i.createFramebuffer();if(fe)for(let K=0,J=Q.length;K<J;K++){let ue=n.get(Q[K]);ue.__webglTexture===void 0&&(ue.__webglTexture=i.createTexture(),o.memory.textures++)}if(C.samples>0&&me(C)===!1){U.__webglMultisampledFramebuffer=i.createFramebuffer(),U.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,U.__webglMultisampledFramebuffer);for(let K=0;K<Q.length;K++){let J=Q[K];U.__webglColorRenderbuffer[K]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,U.__webglColorRenderbuffer[K]);let ue=r.convert(J.format,J.colorSpace),R=r.convert(J.type),$=A(J.internalFormat,ue,R,J.normalized,J.colorSpace,C.isXRRenderTarget===!0),X=At(C);i.renderbufferStorageMultisample(i.RENDERBUFFER,X,$,C.width,C.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+K,i.RENDERBUFFER,U.__webglColorRenderbuffer[K])}i.bindRenderbuffer(i.RENDERBUFFER,null),C.depthBuffer&&(U.__webglDepthRenderbuffer=i.createRenderbuffer(),di(U.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(le){t.bindTexture(i.TEXTURE_CUBE_MAP,ie.__webglTexture),ht(i.TEXTURE_CUBE_MAP,w);for(let K=0;K<6;K++)if(w.mipmaps.length>0)for(let J=0;J<w.mipmaps.length;J++)Rt(U.__webglFramebuffer[K][J],C,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,J);else Rt(U.__webglFramebuffer[K],C,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,0);x(w)?S(i.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}else if(fe){for(let K=0,J=Q.length;K<J;K++){let ue=Q[K],R=n.get(ue),$=i.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&($=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture($,R.__webglTexture),ht($,ue),Rt(U.__webglFramebuffer,C,ue,i.COLOR_ATTACHMENT0+K,$,0),x(ue)&&S($)}t.unbindTexture()}else{let K=i.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(K=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(K,ie.__webglTexture),ht(K,w),w.mipmaps.length>0)for(let J=0;J<w.mipmaps.length;J++)Rt(U.__webglFramebuffer[J],C,w,i.COLOR_ATTACHMENT0,K,J);else Rt(U.__webglFramebuffer,C,w,i.COLOR_ATTACHMENT0,K,0);x(w)?S(K):w.mipmaps.length>0&&i.texParameteri(K,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&Gn(C)}function D(C){let w=C.textures;for(let U=0,ie=w.length;U<ie;U++){let Q=w[U];if(x(Q)&&Q.mipmapsAutoUpdate===!0){let le=T(C),fe=n.get(Q).__webglTexture;t.bindTexture(le,fe),S(le),t.unbindTexture()}}}let Xn=[];function Et(C){if(C.samples>0){if(me(C)===!1){let w=C.textures,U=C.width,ie=C.height,Q=i.COLOR_BUFFER_BIT,le=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,fe=n.get(C),K=w.length>1;if(K)for(let ue=0;ue<w.length;ue++)t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ue,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ue,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,fe.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,fe.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,fe.__webglFramebuffer);for(let ue=0;ue<w.length;ue++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(Q|=i.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(Q|=i.STENCIL_BUFFER_BIT)),K){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,fe.__webglColorRenderbuffer[ue]);let R=n.get(w[ue]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,R,0)}i.blitFramebuffer(0,0,U,ie,0,0,U,ie,Q,i.NEAREST),l===!0&&(Xn.length=0,Xn.push(i.COLOR_ATTACHMENT0+ue),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&Xn.push(le),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Xn))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),K)for(let ue=0;ue<w.length;ue++){t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ue,i.RENDERBUFFER,fe.__webglColorRenderbuffer[ue]);let R=n.get(w[ue]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ue,i.TEXTURE_2D,R,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,fe.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let w=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[w])}}}function At(C){return Math.min(s.maxSamples,C.samples)}function me(C){let w=n.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function Kt(C){let w=o.render.frame;u.get(C)!==w&&(u.set(C,w),C.update())}function Le(C,w){let U=C.colorSpace,ie=C.format,Q=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||U!==wn&&U!==Ki&&(Ye.getTransfer(U)===dt?(ie!==Zn||Q!==cn)&&Ce("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):De("WebGLTextures: Unsupported texture color space:",U)),w}function Ve(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=He,this.resetTextureUnits=ee,this.getTextureUnits=te,this.setTextureUnits=Ee,this.setTexture2D=_e,this.setTexture2DArray=Se,this.setTexture3D=ke,this.setTextureCube=ye,this.rebindTextures=Wn,this.setupRenderTarget=qn,this.updateRenderTargetMipmap=D,this.updateMultisampleRenderTarget=Et,this.setupDepthRenderbuffer=Gn,this.setupFrameBufferTexture=Rt,this.useMultisampledRTT=me,this.dispose=q}function g1(i,e){function t(n,s=Ki){let r,o=Ye.getTransfer(s);if(n===cn)return i.UNSIGNED_BYTE;if(n===wc)return i.UNSIGNED_SHORT_4_4_4_4;if(n===Mc)return i.UNSIGNED_SHORT_5_5_5_1;if(n===of)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===af)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===sf)return i.BYTE;if(n===rf)return i.SHORT;if(n===co)return i.UNSIGNED_SHORT;if(n===Sc)return i.INT;if(n===ci)return i.UNSIGNED_INT;if(n===Hn)return i.FLOAT;if(n===ui)return i.HALF_FLOAT;if(n===lf)return i.ALPHA;if(n===cf)return i.RGB;if(n===Zn)return i.RGBA;if(n===Ui)return i.DEPTH_COMPONENT;if(n===ji)return i.DEPTH_STENCIL;if(n===uo)return i.RED;if(n===Tc)return i.RED_INTEGER;if(n===bs)return i.RG;if(n===Ec)return i.RG_INTEGER;if(n===Ac)return i.RGBA_INTEGER;if(n===va||n===xa||n===Sa||n===wa)if(o===dt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===va)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===xa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===Sa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===wa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===va)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===xa)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===Sa)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===wa)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Cc||n===Rc||n===Pc||n===Ic)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===Cc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Rc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Pc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Ic)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===kc||n===Lc||n===Oc||n===Dc||n===Nc||n===Ma||n===Fc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===kc||n===Lc)return o===dt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===Oc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===Dc)return r.COMPRESSED_R11_EAC;if(n===Nc)return r.COMPRESSED_SIGNED_R11_EAC;if(n===Ma)return r.COMPRESSED_RG11_EAC;if(n===Fc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Uc||n===Bc||n===zc||n===Vc||n===Hc||n===Gc||n===Wc||n===qc||n===Xc||n===jc||n===Kc||n===Jc||n===Yc||n===$c)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===Uc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Bc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===zc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Vc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Hc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===Gc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Wc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===qc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Xc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===jc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Kc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Jc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Yc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===$c)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Zc||n===Qc||n===eu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Zc)return o===dt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Qc)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===eu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===tu||n===nu||n===Ta||n===iu)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===tu)return r.COMPRESSED_RED_RGTC1_EXT;if(n===nu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===Ta)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===iu)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===tr?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var b1=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,_1=`
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

}`,Df=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new ua(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Ft({vertexShader:b1,fragmentShader:_1,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Nt(new Ks(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Nf=class extends bi{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,h=null,d=null,f=null,b=null,y=typeof XRWebGLBinding<"u",m=new Df,p={},_=t.getContextAttributes(),x=null,S=null,T=[],A=[],v=new ze,E=null,N=null,P=new $t;P.viewport=new lt;let O=new $t;O.viewport=new lt;let z=[P,O],G=new _c,L=null,q=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Y){let _e=T[Y];return _e===void 0&&(_e=new Kr,T[Y]=_e),_e.getTargetRaySpace()},this.getControllerGrip=function(Y){let _e=T[Y];return _e===void 0&&(_e=new Kr,T[Y]=_e),_e.getGripSpace()},this.getHand=function(Y){let _e=T[Y];return _e===void 0&&(_e=new Kr,T[Y]=_e),_e.getHandSpace()};function Z(Y){let _e=A.indexOf(Y.inputSource);if(_e===-1)return;let Se=T[_e];Se!==void 0&&(Se.update(Y.inputSource,Y.frame,c||o),Se.dispatchEvent({type:Y.type,data:Y.inputSource}))}function W(){s.removeEventListener("select",Z),s.removeEventListener("selectstart",Z),s.removeEventListener("selectend",Z),s.removeEventListener("squeeze",Z),s.removeEventListener("squeezestart",Z),s.removeEventListener("squeezeend",Z),s.removeEventListener("end",W),s.removeEventListener("inputsourceschange",se);for(let Y=0;Y<T.length;Y++){let _e=A[Y];_e!==null&&(A[Y]=null,T[Y].disconnect(_e))}L=null,q=null,m.reset();for(let Y in p)delete p[Y];if(e.setRenderTarget(x),f=null,d=null,h=null,s=null,S=null,He.stop(),n.isPresenting=!1,e.setPixelRatio(E),e.setSize(v.width,v.height,!1),N!==null){let Y=N.camera;Y.fov=N.fov,Y.zoom=N.zoom,Y.updateProjectionMatrix(),N=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Y){r=Y,n.isPresenting===!0&&Ce("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Y){a=Y,n.isPresenting===!0&&Ce("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(Y){c=Y},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return h===null&&y&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return b},this.getSession=function(){return s},this.setSession=async function(Y){if(s=Y,s!==null){if(x=e.getRenderTarget(),s.addEventListener("select",Z),s.addEventListener("selectstart",Z),s.addEventListener("selectend",Z),s.addEventListener("squeeze",Z),s.addEventListener("squeezestart",Z),s.addEventListener("squeezeend",Z),s.addEventListener("end",W),s.addEventListener("inputsourceschange",se),_.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(v),y&&"createProjectionLayer"in XRWebGLBinding.prototype){let Se=null,ke=null,ye=null;_.depth&&(ye=_.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,Se=_.stencil?ji:Ui,ke=_.stencil?tr:ci);let qe={colorFormat:t.RGBA8,depthFormat:ye,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(qe),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),S=new hn(d.textureWidth,d.textureHeight,{format:Zn,type:cn,depthTexture:new Vi(d.textureWidth,d.textureHeight,ke,void 0,void 0,void 0,void 0,void 0,void 0,Se),stencilBuffer:_.stencil,colorSpace:e.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let Se={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,Se),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),S=new hn(f.framebufferWidth,f.framebufferHeight,{format:Zn,type:cn,colorSpace:e.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),He.setContext(s),He.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function se(Y){for(let _e=0;_e<Y.removed.length;_e++){let Se=Y.removed[_e],ke=A.indexOf(Se);ke>=0&&(A[ke]=null,T[ke].disconnect(Se))}for(let _e=0;_e<Y.added.length;_e++){let Se=Y.added[_e],ke=A.indexOf(Se);if(ke===-1){for(let qe=0;qe<T.length;qe++)if(qe>=A.length){A.push(Se),ke=qe;break}else if(A[qe]===null){A[qe]=Se,ke=qe;break}if(ke===-1)break}let ye=T[ke];ye&&ye.connect(Se)}}function j(Y,_e){_e===null?Y.matrixWorld.copy(Y.matrix):Y.matrixWorld.multiplyMatrices(_e.matrixWorld,Y.matrix),Y.matrixWorldInverse.copy(Y.matrixWorld).invert()}this.updateCamera=function(Y){if(s===null)return;let _e=Y.near,Se=Y.far;m.texture!==null&&(m.depthNear>0&&(_e=m.depthNear),m.depthFar>0&&(Se=m.depthFar)),G.near=O.near=P.near=_e,G.far=O.far=P.far=Se,(L!==G.near||q!==G.far)&&(s.updateRenderState({depthNear:G.near,depthFar:G.far}),L=G.near,q=G.far),G.layers.mask=Y.layers.mask|6,P.layers.mask=G.layers.mask&-5,O.layers.mask=G.layers.mask&-3;let ke=Y.parent,ye=G.cameras;j(G,ke);for(let qe=0;qe<ye.length;qe++)j(ye[qe],ke);G.projectionMatrix.copy(P.projectionMatrix),G.projectionMatrixInverse.copy(P.projectionMatrixInverse),N===null&&Y.isPerspectiveCamera&&(N={camera:Y,fov:Y.fov,zoom:Y.zoom}),ee(Y,G,ke)};function ee(Y,_e,Se){Se===null?Y.matrix.copy(_e.matrixWorld):(Y.matrix.copy(Se.matrixWorld),Y.matrix.invert(),Y.matrix.multiply(_e.matrixWorld)),Y.matrix.decompose(Y.position,Y.quaternion,Y.scale),Y.updateMatrixWorld(!0),Y.projectionMatrix.copy(_e.projectionMatrix),Y.projectionMatrixInverse.copy(_e.projectionMatrixInverse),Y.isPerspectiveCamera&&(Y.fov=qs*2*Math.atan(1/Y.projectionMatrix.elements[5]),Y.zoom=1)}this.getCamera=function(){return G},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(Y){l=Y,d!==null&&(d.fixedFoveation=Y),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=Y)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(G)},this.getCameraTexture=function(Y){return p[Y]};let te=null;function Ee(Y,_e){if(u=_e.getViewerPose(c||o),b=_e,u!==null){let Se=u.views;f!==null&&(e.setRenderTargetFramebuffer(S,f.framebuffer),e.setRenderTarget(S));let ke=!1;Se.length!==G.cameras.length&&(G.cameras.length=0,ke=!0);for(let Oe=0;Oe<Se.length;Oe++){let ht=Se[Oe],gt=null;if(f!==null)gt=f.getViewport(ht);else{let un=h.getViewSubImage(d,ht);gt=un.viewport,Oe===0&&(e.setRenderTargetTextures(S,un.colorTexture,un.depthStencilTexture),e.setRenderTarget(S))}let Qe=z[Oe];Qe===void 0&&(Qe=new $t,Qe.layers.enable(Oe),Qe.viewport=new lt,z[Oe]=Qe),Qe.matrix.fromArray(ht.transform.matrix),Qe.matrix.decompose(Qe.position,Qe.quaternion,Qe.scale),Qe.projectionMatrix.fromArray(ht.projectionMatrix),Qe.projectionMatrixInverse.copy(Qe.projectionMatrix).invert(),Qe.viewport.set(gt.x,gt.y,gt.width,gt.height),Oe===0&&(G.matrix.copy(Qe.matrix),G.matrix.decompose(G.position,G.quaternion,G.scale)),ke===!0&&G.cameras.push(Qe)}let ye=s.enabledFeatures;if(ye&&ye.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&y){h=n.getBinding();let Oe=h.getDepthInformation(Se[0]);Oe&&Oe.isValid&&Oe.texture&&m.init(Oe,s.renderState)}if(ye&&ye.includes("camera-access")&&y){e.state.unbindTexture(),h=n.getBinding();for(let Oe=0;Oe<Se.length;Oe++){let ht=Se[Oe].camera;if(ht){let gt=p[ht];gt||(gt=new ua,p[ht]=gt);let Qe=h.getCameraImage(ht);gt.sourceTexture=Qe}}}}for(let Se=0;Se<T.length;Se++){let ke=A[Se],ye=T[Se];ke!==null&&ye!==void 0&&ye.update(ke,_e,c||o)}te&&te(Y,_e),_e.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:_e}),b=null}let He=new by;He.setAnimationLoop(Ee),this.setAnimationLoop=function(Y){te=Y},this.dispose=function(){}}},y1=new Ie,Ay=new Ne;Ay.set(-1,0,0,0,1,0,0,0,1);function v1(i,e){function t(m,p){m.matrixAutoUpdate===!0&&m.updateMatrix(),p.value.copy(m.matrix)}function n(m,p){p.color.getRGB(m.fogColor.value,wf(i)),p.isFog?(m.fogNear.value=p.near,m.fogFar.value=p.far):p.isFogExp2&&(m.fogDensity.value=p.density)}function s(m,p,_,x,S){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?r(m,p):p.isMeshLambertMaterial?(r(m,p),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(r(m,p),h(m,p)):p.isMeshPhongMaterial?(r(m,p),u(m,p),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(r(m,p),d(m,p),p.isMeshPhysicalMaterial&&f(m,p,S)):p.isMeshMatcapMaterial?(r(m,p),b(m,p)):p.isMeshDepthMaterial?r(m,p):p.isMeshDistanceMaterial?(r(m,p),y(m,p)):p.isMeshNormalMaterial?r(m,p):p.isLineBasicMaterial?(o(m,p),p.isLineDashedMaterial&&a(m,p)):p.isPointsMaterial?l(m,p,_,x):p.isSpriteMaterial?c(m,p):p.isShadowMaterial?(m.color.value.copy(p.color),m.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function r(m,p){m.opacity.value=p.opacity,p.color&&m.diffuse.value.copy(p.color),p.emissive&&m.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(m.map.value=p.map,t(p.map,m.mapTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.bumpMap&&(m.bumpMap.value=p.bumpMap,t(p.bumpMap,m.bumpMapTransform),m.bumpScale.value=p.bumpScale,p.side===fn&&(m.bumpScale.value*=-1)),p.normalMap&&(m.normalMap.value=p.normalMap,t(p.normalMap,m.normalMapTransform),m.normalScale.value.copy(p.normalScale),p.side===fn&&m.normalScale.value.negate()),p.displacementMap&&(m.displacementMap.value=p.displacementMap,t(p.displacementMap,m.displacementMapTransform),m.displacementScale.value=p.displacementScale,m.displacementBias.value=p.displacementBias),p.emissiveMap&&(m.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,m.emissiveMapTransform)),p.specularMap&&(m.specularMap.value=p.specularMap,t(p.specularMap,m.specularMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest);let _=e.get(p),x=_.envMap,S=_.envMapRotation;x&&(m.envMap.value=x,m.envMapRotation.value.setFromMatrix4(y1.makeRotationFromEuler(S)).transpose(),x.isCubeTexture&&x.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(Ay),m.reflectivity.value=p.reflectivity,m.ior.value=p.ior,m.refractionRatio.value=p.refractionRatio),p.lightMap&&(m.lightMap.value=p.lightMap,m.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,m.lightMapTransform)),p.aoMap&&(m.aoMap.value=p.aoMap,m.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,m.aoMapTransform))}function o(m,p){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,p.map&&(m.map.value=p.map,t(p.map,m.mapTransform))}function a(m,p){m.dashSize.value=p.dashSize,m.totalSize.value=p.dashSize+p.gapSize,m.scale.value=p.scale}function l(m,p,_,x){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,m.size.value=p.size*_,m.scale.value=x*.5,p.map&&(m.map.value=p.map,t(p.map,m.uvTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest)}function c(m,p){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,m.rotation.value=p.rotation,p.map&&(m.map.value=p.map,t(p.map,m.mapTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest)}function u(m,p){m.specular.value.copy(p.specular),m.shininess.value=Math.max(p.shininess,1e-4)}function h(m,p){p.gradientMap&&(m.gradientMap.value=p.gradientMap)}function d(m,p){m.metalness.value=p.metalness,p.metalnessMap&&(m.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,m.metalnessMapTransform)),m.roughness.value=p.roughness,p.roughnessMap&&(m.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,m.roughnessMapTransform)),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)}function f(m,p,_){m.ior.value=p.ior,p.diffuseRoughness>0&&(m.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),p.sheen>0&&(m.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),m.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(m.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,m.sheenColorMapTransform)),p.sheenRoughnessMap&&(m.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,m.sheenRoughnessMapTransform))),p.clearcoat>0&&(m.clearcoat.value=p.clearcoat,m.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(m.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,m.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(m.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===fn&&m.clearcoatNormalScale.value.negate())),p.dispersion>0&&(m.dispersion.value=p.dispersion),p.retroreflectivity>0&&(m.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(m.iridescence.value=p.iridescence,m.iridescenceIOR.value=p.iridescenceIOR,m.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(m.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,m.iridescenceMapTransform)),p.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),p.transmission>0&&(m.transmission.value=p.transmission,m.transmissionSamplerMap.value=_.texture,m.transmissionSamplerSize.value.set(_.width,_.height),p.transmissionMap&&(m.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,m.transmissionMapTransform)),m.thickness.value=p.thickness,p.thicknessMap&&(m.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=p.attenuationDistance,m.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(m.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(m.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=p.specularIntensity,m.specularColor.value.copy(p.specularColor),p.specularColorMap&&(m.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,m.specularColorMapTransform)),p.specularIntensityMap&&(m.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,m.specularIntensityMapTransform))}function b(m,p){p.matcap&&(m.matcap.value=p.matcap)}function y(m,p){let _=e.get(p).light;m.referencePosition.value.setFromMatrixPosition(_.matrixWorld),m.nearDistance.value=_.shadow.camera.near,m.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function x1(i,e,t,n){let s={},r={};function o(_,x){let S=x.program;n.uniformBlockBinding(_,S,s[_.id])}function a(_,x){let S=s[_.id];S===void 0&&(b(_),S=l(_),s[_.id]=S,_.addEventListener("dispose",m));let T=x.program;n.updateUBOMapping(_,T);let A=e.render.frame;r[_.id]!==A&&(c(_),r[_.id]=A)}function l(_){let x=i.createBuffer(),S=_.__size,T=_.usage;return i.bindBuffer(i.UNIFORM_BUFFER,x),i.bufferData(i.UNIFORM_BUFFER,S,T),i.bindBuffer(i.UNIFORM_BUFFER,null),x}function c(_){let x=s[_.id],S=_.uniforms,T=_.__cache;i.bindBuffer(i.UNIFORM_BUFFER,x);for(let A=0,v=S.length;A<v;A++){let E=S[A];if(Array.isArray(E))for(let N=0,P=E.length;N<P;N++)u(E[N],A,N,T);else u(E,A,0,T)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function u(_,x,S,T){if(d(_,x,S,T)===!0){let A=_.__offset,v=_.value;if(Array.isArray(v)){let E=0;for(let N=0;N<v.length;N++){let P=v[N],O=y(P,!0);h(P,_.__data,E),E+=O.storage/Float32Array.BYTES_PER_ELEMENT}}else h(v,_.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,A,_.__data)}}function h(_,x,S){typeof _=="number"||typeof _=="boolean"?x[S]=_:_.isMatrix3?(x[S]=_.elements[0],x[S+1]=_.elements[1],x[S+2]=_.elements[2],x[S+3]=0,x[S+4]=_.elements[3],x[S+5]=_.elements[4],x[S+6]=_.elements[5],x[S+7]=0,x[S+8]=_.elements[6],x[S+9]=_.elements[7],x[S+10]=_.elements[8],x[S+11]=0):ArrayBuffer.isView(_)?x.set(_.subarray(0,x.length-S),S):_.toArray(x,S)}function d(_,x,S,T){let A=_.value,v=x+"_"+S;if(Array.isArray(A)){T[v]===void 0&&(T[v]=[]);let E=T[v],N=!1;for(let P=0;P<A.length;P++)f(A[P],E,P)===!0&&(N=!0);return N}return f(A,T,v)}function f(_,x,S){if(x[S]===void 0)return typeof _=="number"||typeof _=="boolean"?x[S]=_:ArrayBuffer.isView(_)?x[S]=_.slice():x[S]=_.clone(),!0;{let T=x[S];if(typeof _=="number"||typeof _=="boolean"){if(T!==_)return x[S]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(T.equals(_)===!1)return T.copy(_),!0}}return!1}function b(_){let x=_.uniforms,S=0,T=16;for(let v=0,E=x.length;v<E;v++){let N=Array.isArray(x[v])?x[v]:[x[v]];for(let P=0,O=N.length;P<O;P++){let z=N[P],G=Array.isArray(z.value)?z.value:[z.value],L=Array.isArray(x[v])||Array.isArray(z.value),q=S;for(let W=0,se=G.length;W<se;W++){let j=G[W],ee=y(j,L),te=S%T,Ee=te%ee.boundary,He=te+Ee;S+=Ee,He!==0&&T-He<ee.storage&&(S+=T-He),W===0&&(q=S),S+=ee.storage}let Z=z.type==="int"?Int32Array:z.type==="uint"?Uint32Array:Float32Array;z.__data=new Z((S-q)/Float32Array.BYTES_PER_ELEMENT),z.__offset=q}}let A=S%T;return A>0&&(S+=T-A),_.__size=S,_.__cache={},this}function y(_,x){let S={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(S.boundary=4,S.storage=4):_.isVector2?(S.boundary=8,S.storage=8):_.isVector3||_.isColor?(S.boundary=16,S.storage=12):_.isVector4?(S.boundary=16,S.storage=16):_.isMatrix3?(S.boundary=16,S.storage=48):_.isMatrix4?(S.boundary=16,S.storage=64):_.isTexture?Ce("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(S.boundary=16,S.storage=_.byteLength):Ce("WebGLRenderer: Unsupported uniform value type.",_),x===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function m(_){let x=_.target;x.removeEventListener("dispose",m),i.deleteBuffer(s[x.id]),delete s[x.id],delete r[x.id]}function p(){for(let _ in s)i.deleteBuffer(s[_]);s={},r={}}return{bind:o,update:a,dispose:p}}var S1=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Mi=null;function w1(){return Mi===null&&(Mi=new $r(S1,16,16,bs,ui),Mi.name="DFG_LUT",Mi.minFilter=Bt,Mi.magFilter=Bt,Mi.wrapS=Jn,Mi.wrapT=Jn,Mi.generateMipmaps=!1,Mi.needsUpdate=!0),Mi}var du=class{constructor(e={}){let{canvas:t=H_(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:f=cn}=e;this.isWebGLRenderer=!0;let b;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");b=n.getContextAttributes().alpha}else b=o;let y=f,m=new Set([Ac,Ec,Tc]),p=new Set([cn,ci,co,tr,wc,Mc]),_=new Uint32Array(4),x=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},T=null,A=null,v=[],E=[],N=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Si,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let P=this,O=!1,z=null,G=null,L=null,q=null;this._outputColorSpace=Yt;let Z=0,W=0,se=null,j=-1,ee=null,te=new lt,Ee=new lt,He=null,Y=new Te(0),_e=0,Se=t.width,ke=t.height,ye=1,qe=null,zt=null,Oe=new lt(0,0,Se,ke),ht=new lt(0,0,Se,ke),gt=!1,Qe=new ps,un=new rc,jt=!1,An=!1,Rt=new Ie,di=new I,en=new lt,Gn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Wn=!1;function qn(){return se===null?ye:1}let D=n;function Xn(M,k){return t.getContext(M,k)}let Et,At,me,Kt,Le,Ve,C,w,U,ie,Q,le,fe,K,J,ue,R,$,X,de,ae,ce,Re;try{let M={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Pe,!1),t.addEventListener("webglcontextrestored",Xe,!1),t.addEventListener("webglcontextcreationerror",ge,!1),D===null){let k="webgl2";if(D=Xn(k,M),D===null)throw Xn(k)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Ke()}catch(M){throw t.removeEventListener("webglcontextlost",Pe,!1),t.removeEventListener("webglcontextrestored",Xe,!1),t.removeEventListener("webglcontextcreationerror",ge,!1),De("WebGLRenderer: "+M.message),M}function Ke(){Et=new OE(D),Et.init(),ae=new g1(D,Et),At=new wE(D,Et,e,ae),me=new p1(D,Et),At.reversedDepthBuffer&&d&&me.buffers.depth.setReversed(!0),G=D.createFramebuffer(),L=D.createFramebuffer(),q=D.createFramebuffer(),Kt=new FE(D),Le=new e1,Ve=new m1(D,Et,me,Le,At,ae,Kt),C=new LE(P),w=new Bw(D),ce=new xE(D,w),U=new DE(D,w,Kt,ce),ie=new BE(D,U,w,ce,Kt),$=new UE(D,At,Ve),J=new ME(Le),Q=new QA(P,C,Et,At,ce,J),le=new v1(P,Le),fe=new n1,K=new l1(Et),R=new vE(P,C,me,ie,b,l),ue=new f1(P,ie,At),Re=new x1(D,Kt,At,me),X=new SE(D,Et,Kt),de=new NE(D,Et,Kt),Kt.programs=Q.programs,P.capabilities=At,P.extensions=Et,P.properties=Le,P.renderLists=fe,P.shadowMap=ue,P.state=me,P.info=Kt}y!==cn&&(N=new VE(y,t.width,t.height,a,s,r));let oe=new Nf(P,D);this.xr=oe,this.getContext=function(){return D},this.getContextAttributes=function(){return D.getContextAttributes()},this.forceContextLoss=function(){let M=Et.get("WEBGL_lose_context");M&&M.loseContext()},this.forceContextRestore=function(){let M=Et.get("WEBGL_lose_context");M&&M.restoreContext()},this.getPixelRatio=function(){return ye},this.setPixelRatio=function(M){M!==void 0&&(ye=M,this.setSize(Se,ke,!1))},this.getSize=function(M){return M.set(Se,ke)},this.setSize=function(M,k,H=!0){if(oe.isPresenting){Ce("WebGLRenderer: Can't change size while VR device is presenting.");return}Se=M,ke=k,t.width=Math.floor(M*ye),t.height=Math.floor(k*ye),H===!0&&(t.style.width=M+"px",t.style.height=k+"px"),N!==null&&N.setSize(t.width,t.height),this.setViewport(0,0,M,k)},this.getDrawingBufferSize=function(M){return M.set(Se*ye,ke*ye).floor()},this.setDrawingBufferSize=function(M,k,H){Se=M,ke=k,ye=H,t.width=Math.floor(M*H),t.height=Math.floor(k*H),this.setViewport(0,0,M,k)},this.setEffects=function(M){if(y===cn){De("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(M){for(let k=0;k<M.length;k++)if(M[k].isOutputPass===!0){Ce("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}N.setEffects(M||[])},this.getCurrentViewport=function(M){return M.copy(te)},this.getViewport=function(M){return M.copy(Oe)},this.setViewport=function(M,k,H,F){M.isVector4?Oe.set(M.x,M.y,M.z,M.w):Oe.set(M,k,H,F),me.viewport(te.copy(Oe).multiplyScalar(qn()).round())},this.getScissor=function(M){return M.copy(ht)},this.setScissor=function(M,k,H,F){M.isVector4?ht.set(M.x,M.y,M.z,M.w):ht.set(M,k,H,F),me.scissor(Ee.copy(ht).multiplyScalar(qn()).round())},this.getScissorTest=function(){return gt},this.setScissorTest=function(M){me.setScissorTest(gt=M)},this.setOpaqueSort=function(M){qe=M},this.setTransparentSort=function(M){zt=M},this.getClearColor=function(M){return M.copy(R.getClearColor())},this.setClearColor=function(){R.setClearColor(...arguments)},this.getClearAlpha=function(){return R.getClearAlpha()},this.setClearAlpha=function(){R.setClearAlpha(...arguments)},this.clear=function(M=!0,k=!0,H=!0){let F=0;if(M){let B=!1;if(se!==null){let pe=se.texture.format;B=m.has(pe)}if(B){let pe=se.texture.type,xe=p.has(pe),he=R.getClearColor(),ve=R.getClearAlpha(),Ae=he.r,Ge=he.g,et=he.b;xe?(_[0]=Ae,_[1]=Ge,_[2]=et,_[3]=ve,D.clearBufferuiv(D.COLOR,0,_)):(x[0]=Ae,x[1]=Ge,x[2]=et,x[3]=ve,D.clearBufferiv(D.COLOR,0,x))}else F|=D.COLOR_BUFFER_BIT}k&&(F|=D.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),H&&(F|=D.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),F!==0&&D.clear(F)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(M){M.setRenderer(this),z=M},this.dispose=function(){t.removeEventListener("webglcontextlost",Pe,!1),t.removeEventListener("webglcontextrestored",Xe,!1),t.removeEventListener("webglcontextcreationerror",ge,!1),R.dispose(),fe.dispose(),K.dispose(),Ve.dispose(),Le.dispose(),C.dispose(),ie.dispose(),U.dispose(),ce.dispose(),Re.dispose(),Q.dispose(),oe.dispose(),oe.removeEventListener("sessionstart",Tp),oe.removeEventListener("sessionend",Ep),ys.stop()};function Pe(M){M.preventDefault(),Qo("WebGLRenderer: Context Lost."),O=!0}function Xe(){Qo("WebGLRenderer: Context Restored."),O=!1;let M=Kt.autoReset,k=ue.enabled,H=ue.autoUpdate,F=ue.needsUpdate,B=ue.type;Ke(),Kt.autoReset=M,ue.enabled=k,ue.autoUpdate=H,ue.needsUpdate=F,ue.type=B}function ge(M){De("WebGLRenderer: A WebGL context could not be created. Reason: ",M.statusMessage)}function ft(M){let k=M.target;k.removeEventListener("dispose",ft),tn(k)}function tn(M){$i(M),Le.remove(M)}function $i(M){let k=Le.get(M).programs;k!==void 0&&(k.forEach(function(H){Q.releaseProgram(H)}),M.isShaderMaterial&&Q.releaseShaderCache(M))}this.renderBufferDirect=function(M,k,H,F,B,pe){k===null&&(k=Gn);let xe=B.isMesh&&B.matrixWorld.determinantAffine()<0,he=L0(M,k,H,F,B);me.setMaterial(F,xe);let ve=H.index,Ae=1;if(F.wireframe===!0){if(ve=U.getWireframeAttribute(H),ve===void 0)return;Ae=2}let Ge=H.drawRange,et=H.attributes.position,we=Ge.start*Ae,tt=(Ge.start+Ge.count)*Ae;pe!==null&&(we=Math.max(we,pe.start*Ae),tt=Math.min(tt,(pe.start+pe.count)*Ae)),ve!==null?(we=Math.max(we,0),tt=Math.min(tt,ve.count)):et!=null&&(we=Math.max(we,0),tt=Math.min(tt,et.count));let Vt=tt-we;if(Vt<0||Vt===1/0)return;ce.setup(B,F,he,H,ve);let St,bt=X;if(ve!==null&&(St=w.get(ve),bt=de,bt.setIndex(St)),B.isMesh)F.wireframe===!0?(me.setLineWidth(F.wireframeLinewidth*qn()),bt.setMode(D.LINES)):bt.setMode(D.TRIANGLES);else if(B.isLine){let pn=F.linewidth;pn===void 0&&(pn=1),me.setLineWidth(pn*qn()),B.isLineSegments?bt.setMode(D.LINES):B.isLineLoop?bt.setMode(D.LINE_LOOP):bt.setMode(D.LINE_STRIP)}else B.isPoints?bt.setMode(D.POINTS):B.isSprite&&bt.setMode(D.TRIANGLES);if(B.isBatchedMesh)if(Et.get("WEBGL_multi_draw"))bt.renderMultiDraw(B._multiDrawStarts,B._multiDrawCounts,B._multiDrawCount);else{let pn=B._multiDrawStarts,Me=B._multiDrawCounts,vn=B._multiDrawCount,ot=ve?w.get(ve).bytesPerElement:1,vs=Le.get(F).currentProgram.getUniforms();for(let mn=0;mn<vn;mn++)vs.setValue(D,"_gl_DrawID",mn),bt.render(pn[mn]/ot,Me[mn])}else if(B.isInstancedMesh)bt.renderInstances(we,Vt,B.count);else if(H.isInstancedBufferGeometry){let pn=H._maxInstanceCount!==void 0?H._maxInstanceCount:1/0,Me=Math.min(H.instanceCount,pn);bt.renderInstances(we,Vt,Me)}else bt.render(we,Vt)};function Mp(M,k,H,F){z!==null&&M.isNodeMaterial&&z.setObject(F,M),jt===!0&&J.setState(M,H,!1),M.transparent===!0&&M.side===En&&M.forceSinglePass===!1?(M.side=fn,M.needsUpdate=!0,_o(M,k,F),M.side=xi,M.needsUpdate=!0,_o(M,k,F),M.side=En):_o(M,k,F)}this.compile=function(M,k,H=null){H===null&&(H=M),z!==null&&z.renderStart(M,k,H),A=K.get(H),A.init(k),E.push(A),H.traverseVisible(function(B){B.isLight&&B.layers.test(k.layers)&&(A.pushLight(B),B.castShadow&&A.pushShadow(B))}),M!==H&&M.traverseVisible(function(B){B.isLight&&B.layers.test(k.layers)&&(A.pushLight(B),B.castShadow&&A.pushShadow(B))}),A.setupLights(),z!==null&&z.updateLights(A.state.lightsArray),An=this.localClippingEnabled,jt=J.init(this.clippingPlanes,An),jt===!0&&J.setGlobalState(this.clippingPlanes,k),z!==null&&ue.render(A.state.shadowsArray,H,k);let F=new Set;return M.traverse(function(B){if(!(B.isMesh||B.isPoints||B.isLine||B.isSprite))return;let pe=B.material;if(pe)if(Array.isArray(pe))for(let xe=0;xe<pe.length;xe++){let he=pe[xe];Mp(he,H,k,B),F.add(he)}else Mp(pe,H,k,B),F.add(pe)}),A=E.pop(),z!==null&&z.renderEnd(),F},this.compileAsync=function(M,k,H=null){let F=this.compile(M,k,H);return new Promise(B=>{function pe(){if(F.forEach(function(xe){let ve=Le.get(xe).currentProgram;(ve===void 0||ve.isReady())&&F.delete(xe)}),F.size===0){B(M);return}setTimeout(pe,10)}Et.get("KHR_parallel_shader_compile")!==null?pe():setTimeout(pe,10)})};let Ku=null;function I0(M){Ku&&Ku(M)}function Tp(){ys.stop()}function Ep(){ys.start()}let ys=new by;ys.setAnimationLoop(I0),typeof self<"u"&&ys.setContext(self),this.setAnimationLoop=function(M){Ku=M,oe.setAnimationLoop(M),M===null?ys.stop():ys.start()},oe.addEventListener("sessionstart",Tp),oe.addEventListener("sessionend",Ep),this.render=function(M,k){if(k!==void 0&&k.isCamera!==!0){De("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(O===!0)return;z!==null&&z.renderStart(M,k);let H=oe.enabled===!0&&oe.isPresenting===!0,F=N!==null&&(se===null||H)&&N.begin(P,se);if(M.matrixWorldAutoUpdate===!0&&M.updateMatrixWorld(),k.parent===null&&k.matrixWorldAutoUpdate===!0&&k.updateMatrixWorld(),oe.enabled===!0&&oe.isPresenting===!0&&(N===null||N.isCompositing()===!1)&&(oe.cameraAutoUpdate===!0&&oe.updateCamera(k),k=oe.getCamera()),M.isScene===!0&&M.onBeforeRender(P,M,k,se),A=K.get(M,E.length),A.init(k),A.state.textureUnits=Ve.getTextureUnits(),E.push(A),Rt.multiplyMatrices(k.projectionMatrix,k.matrixWorldInverse),k.isArrayCamera?un.setFromArrayCamera(k):Qe.setFromProjectionMatrix(Rt,Yn,k.reversedDepth),An=this.localClippingEnabled,jt=J.init(this.clippingPlanes,An),T=fe.get(M,v.length),T.init(),v.push(T),this.info.render.frame++,oe.enabled===!0&&oe.isPresenting===!0){let xe=P.xr.getDepthSensingMesh();xe!==null&&Ju(xe,k,-1/0,P.sortObjects)}Ju(M,k,0,P.sortObjects),T.finish(),z!==null&&z.updateLights(A.state.lightsArray),P.sortObjects===!0&&T.sort(qe,zt),Wn=oe.enabled===!1||oe.isPresenting===!1||oe.hasDepthSensing()===!1,Wn&&R.addToRenderList(T,M),this.info.autoReset===!0&&this.info.reset(),jt===!0&&J.beginShadows();let B=A.state.shadowsArray;if(ue.render(B,M,k),jt===!0&&J.endShadows(),(F&&N.hasRenderPass())===!1){let xe=T.opaque,he=T.transmissive;if(A.setupLights(),k.isArrayCamera){let ve=k.cameras;if(he.length>0)for(let Ae=0,Ge=ve.length;Ae<Ge;Ae++){let et=ve[Ae];Cp(xe,he,M,et)}Wn&&R.render(M);for(let Ae=0,Ge=ve.length;Ae<Ge;Ae++){let et=ve[Ae];Ap(T,M,et,et.viewport)}}else he.length>0&&Cp(xe,he,M,k),Wn&&R.render(M),Ap(T,M,k)}se!==null&&W===0&&(Ve.updateMultisampleRenderTarget(se),Ve.updateRenderTargetMipmap(se)),F&&N.end(P),M.isScene===!0&&M.onAfterRender(P,M,k),ce.resetDefaultState(),j=-1,ee=null,E.pop(),E.length>0?(A=E[E.length-1],Ve.setTextureUnits(A.state.textureUnits),jt===!0&&J.setGlobalState(P.clippingPlanes,A.state.camera)):A=null,v.pop(),v.length>0?T=v[v.length-1]:T=null,z!==null&&z.renderEnd()};function Ju(M,k,H,F){if(M.visible===!1)return;if(M.layers.test(k.layers)){if(M.isGroup)H=M.renderOrder;else if(M.isLOD)M.autoUpdate===!0&&M.update(k);else if(M.isLight)A.pushLight(M),M.castShadow&&A.pushShadow(M);else if(M.isSprite){let xe=k.isArrayCamera?un:Qe;if(!M.frustumCulled||M.intersectsFrustum(xe)){F&&en.setFromMatrixPosition(M.matrixWorld).applyMatrix4(Rt);let he=ie.update(M),ve=M.material;ve.visible&&T.push(M,he,ve,H,en.z,null,k)}}else if(M.isMesh||M.isLine||M.isPoints){let xe=k.isArrayCamera?un:Qe;if(!M.frustumCulled||M.intersectsFrustum(xe)){let he=ie.update(M),ve=M.material;if(F&&(M.boundingSphere!==void 0?(M.boundingSphere===null&&M.computeBoundingSphere(),en.copy(M.boundingSphere.center)):(he.boundingSphere===null&&he.computeBoundingSphere(),en.copy(he.boundingSphere.center)),en.applyMatrix4(M.matrixWorld).applyMatrix4(Rt)),Array.isArray(ve)){let Ae=he.groups;for(let Ge=0,et=Ae.length;Ge<et;Ge++){let we=Ae[Ge],tt=ve[we.materialIndex];tt&&tt.visible&&T.push(M,he,tt,H,en.z,we,k)}}else ve.visible&&T.push(M,he,ve,H,en.z,null,k)}}}let pe=M.children;for(let xe=0,he=pe.length;xe<he;xe++)Ju(pe[xe],k,H,F)}function Ap(M,k,H,F){let{opaque:B,transmissive:pe,transparent:xe}=M;A.setupLightsView(H),jt===!0&&J.setGlobalState(P.clippingPlanes,H),F&&me.viewport(te.copy(F)),B.length>0&&za(B,k,H),pe.length>0&&za(pe,k,H),xe.length>0&&za(xe,k,H),me.buffers.depth.setTest(!0),me.buffers.depth.setMask(!0),me.buffers.color.setMask(!0),me.setPolygonOffset(!1)}function Cp(M,k,H,F){if((H.isScene===!0?H.overrideMaterial:null)!==null)return;if(A.state.transmissionRenderTarget[F.id]===void 0){let we=Et.has("EXT_color_buffer_half_float")||Et.has("EXT_color_buffer_float");A.state.transmissionRenderTarget[F.id]=new hn(1,1,{generateMipmaps:!0,type:we?ui:cn,minFilter:Dn,samples:Math.max(4,At.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Ye.workingColorSpace})}let pe=A.state.transmissionRenderTarget[F.id],xe=F.viewport||te;pe.setSize(xe.z*P.transmissionResolutionScale,xe.w*P.transmissionResolutionScale);let he=P.getRenderTarget(),ve=P.getActiveCubeFace(),Ae=P.getActiveMipmapLevel();P.setRenderTarget(pe),P.getClearColor(Y),_e=P.getClearAlpha(),_e<1&&P.setClearColor(16777215,.5),P.clear(),Wn&&R.render(H);let Ge=P.toneMapping;P.toneMapping=Si;let et=F.viewport;if(F.viewport!==void 0&&(F.viewport=void 0),A.setupLightsView(F),jt===!0&&J.setGlobalState(P.clippingPlanes,F),za(M,H,F),Ve.updateMultisampleRenderTarget(pe),Ve.updateRenderTargetMipmap(pe),Et.has("WEBGL_multisampled_render_to_texture")===!1){let we=!1;for(let tt=0,Vt=k.length;tt<Vt;tt++){let St=k[tt],{object:bt,geometry:pn,material:Me,group:vn}=St;if(Me.side===En&&bt.layers.test(F.layers)){let ot=Me.side;Me.side=fn,Me.needsUpdate=!0,Rp(bt,H,F,pn,Me,vn),Me.side=ot,Me.needsUpdate=!0,we=!0}}we===!0&&(Ve.updateMultisampleRenderTarget(pe),Ve.updateRenderTargetMipmap(pe))}P.setRenderTarget(he,ve,Ae),P.setClearColor(Y,_e),et!==void 0&&(F.viewport=et),P.toneMapping=Ge}function za(M,k,H){let F=k.isScene===!0?k.overrideMaterial:null;for(let B=0,pe=M.length;B<pe;B++){let xe=M[B],{object:he,geometry:ve,group:Ae}=xe,Ge=xe.material;Ge.allowOverride===!0&&F!==null&&(Ge=F),he.layers.test(H.layers)&&Rp(he,k,H,ve,Ge,Ae)}}function Rp(M,k,H,F,B,pe){z!==null&&B.isNodeMaterial&&z.setObject(M,B),M.onBeforeRender(P,k,H,F,B,pe),M.modelViewMatrix.multiplyMatrices(H.matrixWorldInverse,M.matrixWorld),M.normalMatrix.getNormalMatrix(M.modelViewMatrix),B.onBeforeRender(P,k,H,F,M,pe),B.transparent===!0&&B.side===En&&B.forceSinglePass===!1?(B.side=fn,B.needsUpdate=!0,P.renderBufferDirect(H,k,F,B,M,pe),B.side=xi,B.needsUpdate=!0,P.renderBufferDirect(H,k,F,B,M,pe),B.side=En):P.renderBufferDirect(H,k,F,B,M,pe),M.onAfterRender(P,k,H,F,B,pe)}function Pp(M){let k=0;for(let H of M)H.texture!==null&&k++;return k}function _o(M,k,H){k.isScene!==!0&&(k=Gn);let F=Le.get(M),B=A.state.lights,pe=A.state.shadowsArray,xe=B.state.version,he=Q.getParameters(M,B.state,pe,k,H,A.state.lightProbeGridArray),ve=Q.getProgramCacheKey(he),Ae=F.programs;F.environment=M.isMeshStandardMaterial||M.isMeshLambertMaterial||M.isMeshPhongMaterial?k.environment:null,F.fog=k.fog;let Ge=M.isMeshStandardMaterial||M.isMeshLambertMaterial&&!M.envMap||M.isMeshPhongMaterial&&!M.envMap;F.envMap=C.get(M.envMap||F.environment,Ge),F.envMapRotation=F.environment!==null&&M.envMap===null?k.environmentRotation:M.envMapRotation,Ae===void 0&&(M.addEventListener("dispose",ft),Ae=new Map,F.programs=Ae,F.programVariants=new Map);let et=Ae.get(ve);if(et!==void 0){if(F.currentProgram===et&&F.lightsStateVersion===xe)return kp(M,he),et}else he.uniforms=Q.getUniforms(M),z!==null&&M.isNodeMaterial&&z.build(M,H,he),M.onBeforeCompile(he,P),et=Q.acquireProgram(he,ve),Ae.set(ve,et),F.uniforms=he.uniforms;let we=F.uniforms;return(!M.isShaderMaterial&&!M.isRawShaderMaterial||M.clipping===!0)&&(we.clippingPlanes=J.uniform),kp(M,he),F.needsLights=D0(M),F.lightsStateVersion=xe,F.needsLights&&(we.ambientLightColor.value=B.state.ambient,we.lightProbe.value=B.state.probe,we.sunLights.value=B.state.sun,we.sunLightShadows.value=B.state.sunShadow,we.directionalLights.value=B.state.directional,we.directionalLightShadows.value=B.state.directionalShadow,we.spotLights.value=B.state.spot,we.spotLightShadows.value=B.state.spotShadow,we.rectAreaLights.value=B.state.rectArea,we.ltc_1.value=B.state.rectAreaLTC1,we.ltc_2.value=B.state.rectAreaLTC2,we.pointLights.value=B.state.point,we.pointLightShadows.value=B.state.pointShadow,we.hemisphereLights.value=B.state.hemi,we.sunShadowMatrix.value=B.state.sunShadowMatrix,we.sunShadowCascade.value=B.state.sunShadowCascade,we.directionalShadowMatrix.value=B.state.directionalShadowMatrix,we.spotLightMatrix.value=B.state.spotLightMatrix,we.spotLightMap.value=B.state.spotLightMap,we.pointShadowMatrix.value=B.state.pointShadowMatrix),F.numLightProbeGrids=Pp(A.state.lightProbeGridArray),F.currentProgram=et,F.uniformsList=null,et}function k0(M,k,H,F,B){let pe=Le.get(M),xe=pe.currentProgram.id+","+F+","+B,he=pe.programVariants.get(xe);return he===void 0?(he=_o(M,k,H),pe.programVariants.set(xe,he)):(pe.currentProgram=he,pe.uniformsList=null,pe.outputColorSpace=F,pe.toneMapping=B),he}function Ip(M){if(M.uniformsList===null){let k=M.currentProgram.getUniforms();M.uniformsList=fo.seqWithValue(k.seq,M.uniforms)}return M.uniformsList}function kp(M,k){let H=Le.get(M);H.outputColorSpace=k.outputColorSpace,H.batching=k.batching,H.batchingColor=k.batchingColor,H.instancing=k.instancing,H.instancingColor=k.instancingColor,H.instancingMorph=k.instancingMorph,H.skinning=k.skinning,H.morphTargets=k.morphTargets,H.morphNormals=k.morphNormals,H.morphColors=k.morphColors,H.morphTargetsCount=k.morphTargetsCount,H.numClippingPlanes=k.numClippingPlanes,H.numIntersection=k.numClipIntersection,H.vertexAlphas=k.vertexAlphas,H.vertexTangents=k.vertexTangents,H.toneMapping=k.toneMapping}function L0(M,k,H,F,B){k.isScene!==!0&&(k=Gn),Ve.resetTextureUnits();let pe=k.fog,xe=F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial?k.environment:null,he=se===null?P.outputColorSpace:se.isXRRenderTarget===!0?se.texture.colorSpace:Ye.workingColorSpace,ve=F.isMeshStandardMaterial||F.isMeshLambertMaterial&&!F.envMap||F.isMeshPhongMaterial&&!F.envMap,Ae=C.get(F.envMap||xe,ve),Ge=F.vertexColors===!0&&!!H.attributes.color&&H.attributes.color.itemSize===4,et=!!H.attributes.tangent&&(!!F.normalMap||F.anisotropy>0),we=!!H.morphAttributes.position,tt=!!H.morphAttributes.normal,Vt=!!H.morphAttributes.color,St=Si;F.toneMapped&&(se===null||se.isXRRenderTarget===!0)&&(St=P.toneMapping);let bt=H.morphAttributes.position||H.morphAttributes.normal||H.morphAttributes.color,pn=bt!==void 0?bt.length:0,Me=Le.get(F),vn=A.state.lights;if(jt===!0&&(An===!0||M!==ee)){let Pt=M===ee&&F.id===j;J.setState(F,M,Pt)}let ot=!1,vs=!1;F.version===Me.__version?Me.needsLights&&Me.lightsStateVersion!==vn.state.version||B.isBatchedMesh&&Me.batching===!1||!B.isBatchedMesh&&Me.batching===!0||B.isBatchedMesh&&Me.batchingColor===!0&&B._colorsTexture===null||B.isBatchedMesh&&Me.batchingColor===!1&&B._colorsTexture!==null||B.isInstancedMesh&&Me.instancing===!1||!B.isInstancedMesh&&Me.instancing===!0||B.isSkinnedMesh&&Me.skinning===!1||!B.isSkinnedMesh&&Me.skinning===!0||B.isInstancedMesh&&Me.instancingColor===!0&&B.instanceColor===null||B.isInstancedMesh&&Me.instancingColor===!1&&B.instanceColor!==null||B.isInstancedMesh&&Me.instancingMorph===!0&&B.morphTexture===null||B.isInstancedMesh&&Me.instancingMorph===!1&&B.morphTexture!==null||Me.envMap!==Ae||F.fog===!0&&Me.fog!==pe||Me.numClippingPlanes!==void 0&&(Me.numClippingPlanes!==J.numPlanes||Me.numIntersection!==J.numIntersection)||Me.vertexAlphas!==Ge||Me.vertexTangents!==et||Me.morphTargets!==we||Me.morphNormals!==tt||Me.morphColors!==Vt||Me.morphTargetsCount!==pn||Me.numLightProbeGrids!==Pp(A.state.lightProbeGridArray)?ot=!0:(Me.outputColorSpace!==he||Me.toneMapping!==St)&&(vs=!0):(ot=!0,Me.__version=F.version);let mn=Me.currentProgram;(ot===!0||vs===!0)&&(mn=vs===!0?k0(F,k,B,he,St):_o(F,k,B),z&&F.isNodeMaterial&&z.onUpdateProgram(F,mn,Me));let Va=!1,Zi=!1,xs=!1,it=mn.getUniforms(),dn=Me.uniforms;if(me.useProgram(mn.program)&&(Va=!0,Zi=!0,xs=!0),F.id!==j&&(j=F.id,Zi=!0),Va||ee!==M){me.buffers.depth.getReversed()&&M.reversedDepth!==!0&&(M._reversedDepth=!0,M.updateProjectionMatrix()),it.setValue(D,"projectionMatrix",M.projectionMatrix),it.setValue(D,"viewMatrix",M.matrixWorldInverse);let nn=it.map.cameraPosition;nn!==void 0&&nn.setValue(D,di.setFromMatrixPosition(M.matrixWorld)),At.logarithmicDepthBuffer&&it.setValue(D,"logDepthBufFC",2/(Math.log(M.far+1)/Math.LN2)),(F.isMeshPhongMaterial||F.isMeshToonMaterial||F.isMeshLambertMaterial||F.isMeshBasicMaterial||F.isMeshStandardMaterial||F.isShaderMaterial)&&it.setValue(D,"isOrthographic",M.isOrthographicCamera===!0),ee!==M&&(ee=M,Zi=!0,xs=!0)}if(Me.needsLights&&(vn.state.sunShadowMap.length>0&&it.setValue(D,"sunShadowMap",vn.state.sunShadowMap,Ve),vn.state.directionalShadowMap.length>0&&it.setValue(D,"directionalShadowMap",vn.state.directionalShadowMap,Ve),vn.state.spotShadowMap.length>0&&it.setValue(D,"spotShadowMap",vn.state.spotShadowMap,Ve),vn.state.pointShadowMap.length>0&&it.setValue(D,"pointShadowMap",vn.state.pointShadowMap,Ve)),B.isSkinnedMesh){it.setOptional(D,B,"bindMatrix"),it.setOptional(D,B,"bindMatrixInverse");let Pt=B.skeleton;Pt&&(Pt.boneTexture===null&&Pt.computeBoneTexture(),it.setValue(D,"boneTexture",Pt.boneTexture,Ve))}B.isBatchedMesh&&(it.setOptional(D,B,"batchingTexture"),it.setValue(D,"batchingTexture",B._matricesTexture,Ve),it.setOptional(D,B,"batchingIdTexture"),it.setValue(D,"batchingIdTexture",B._indirectTexture,Ve),it.setOptional(D,B,"batchingColorTexture"),B._colorsTexture!==null&&it.setValue(D,"batchingColorTexture",B._colorsTexture,Ve));let ti=H.morphAttributes;if((ti.position!==void 0||ti.normal!==void 0||ti.color!==void 0)&&$.update(B,H,mn),(Zi||Me.receiveShadow!==B.receiveShadow)&&(Me.receiveShadow=B.receiveShadow,it.setValue(D,"receiveShadow",B.receiveShadow)),(F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial)&&F.envMap===null&&k.environment!==null&&(dn.envMapIntensity.value=k.environmentIntensity),dn.dfgLUT!==void 0&&(dn.dfgLUT.value=w1()),Zi){if(it.setValue(D,"toneMappingExposure",P.toneMappingExposure),Me.needsLights&&O0(dn,xs),pe&&F.fog===!0&&le.refreshFogUniforms(dn,pe),le.refreshMaterialUniforms(dn,F,ye,ke,A.state.transmissionRenderTarget[M.id]),Me.needsLights&&Me.numLightProbeGrids>0){let Pt=S,nn=0;for(let Ai of A.state.lightProbeGridArray)Ai.texture!==null&&(Pt.textures[nn]=Ai.texture,Pt.min[nn]=Ai.boundingBox.min,Pt.max[nn]=Ai.boundingBox.max,Pt.resolution[nn]=Ai.resolution,nn++);for(let Ai in Pt)Pt[Ai].length=nn;dn.probesSH.value=Pt.textures,dn.probesMin.value=Pt.min,dn.probesMax.value=Pt.max,dn.probesResolution.value=Pt.resolution}fo.upload(D,Ip(Me),dn,Ve)}if(F.isShaderMaterial&&F.uniformsNeedUpdate===!0&&(fo.upload(D,Ip(Me),dn,Ve),F.uniformsNeedUpdate=!1),F.isSpriteMaterial&&it.setValue(D,"center",B.center),it.setValue(D,"modelViewMatrix",B.modelViewMatrix),it.setValue(D,"normalMatrix",B.normalMatrix),it.setValue(D,"modelMatrix",B.matrixWorld),F.uniformsGroups!==void 0){let Pt=F.uniformsGroups;for(let nn=0,Ai=Pt.length;nn<Ai;nn++){let Op=Pt[nn];Re.update(Op,mn),Re.bind(Op,mn)}}return mn}function O0(M,k){M.ambientLightColor.needsUpdate=k,M.lightProbe.needsUpdate=k,M.sunLights.needsUpdate=k,M.sunLightShadows.needsUpdate=k,M.directionalLights.needsUpdate=k,M.directionalLightShadows.needsUpdate=k,M.pointLights.needsUpdate=k,M.pointLightShadows.needsUpdate=k,M.spotLights.needsUpdate=k,M.spotLightShadows.needsUpdate=k,M.rectAreaLights.needsUpdate=k,M.hemisphereLights.needsUpdate=k}function D0(M){return M.isMeshLambertMaterial||M.isMeshToonMaterial||M.isMeshPhongMaterial||M.isMeshStandardMaterial||M.isShadowMaterial||M.isShaderMaterial&&M.lights===!0}this.getActiveCubeFace=function(){return Z},this.getActiveMipmapLevel=function(){return W},this.getRenderTarget=function(){return se},this.setRenderTargetTextures=function(M,k,H){let F=Le.get(M);F.__autoAllocateDepthBuffer=M.resolveDepthBuffer===!1,F.__autoAllocateDepthBuffer===!1&&(F.__useRenderToTexture=!1),Le.get(M.texture).__webglTexture=k,Le.get(M.depthTexture).__webglTexture=F.__autoAllocateDepthBuffer?void 0:H,F.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(M,k){let H=Le.get(M);H.__webglFramebuffer=k,H.__useDefaultFramebuffer=k===void 0},this.setRenderTarget=function(M,k=0,H=0){se=M,Z=k,W=H;let F=null,B=!1,pe=!1;if(M){let he=Le.get(M);if(he.__useDefaultFramebuffer!==void 0){me.bindFramebuffer(D.FRAMEBUFFER,he.__webglFramebuffer),te.copy(M.viewport),Ee.copy(M.scissor),He=M.scissorTest,me.viewport(te),me.scissor(Ee),me.setScissorTest(He),j=-1;return}else if(he.__webglFramebuffer===void 0)Ve.setupRenderTarget(M);else if(he.__hasExternalTextures)Ve.rebindTextures(M,Le.get(M.texture).__webglTexture,Le.get(M.depthTexture).__webglTexture);else if(M.depthBuffer){let Ge=M.depthTexture;if(he.__boundDepthTexture!==Ge){if(Ge!==null&&Le.has(Ge)&&(M.width!==Ge.image.width||M.height!==Ge.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ve.setupDepthRenderbuffer(M)}}let ve=M.texture;(ve.isData3DTexture||ve.isDataArrayTexture||ve.isCompressedArrayTexture)&&(pe=!0);let Ae=Le.get(M).__webglFramebuffer;M.isWebGLCubeRenderTarget?(Array.isArray(Ae[k])?F=Ae[k][H]:F=Ae[k],B=!0):M.samples>0&&Ve.useMultisampledRTT(M)===!1?F=Le.get(M).__webglMultisampledFramebuffer:Array.isArray(Ae)?F=Ae[H]:F=Ae,te.copy(M.viewport),Ee.copy(M.scissor),He=M.scissorTest}else te.copy(Oe).multiplyScalar(ye).floor(),Ee.copy(ht).multiplyScalar(ye).floor(),He=gt;if(H!==0&&(F=G),me.bindFramebuffer(D.FRAMEBUFFER,F)&&me.drawBuffers(M,F),me.viewport(te),me.scissor(Ee),me.setScissorTest(He),B){let he=Le.get(M.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_CUBE_MAP_POSITIVE_X+k,he.__webglTexture,H)}else if(pe){let he=k;for(let ve=0;ve<M.textures.length;ve++){let Ae=Le.get(M.textures[ve]);D.framebufferTextureLayer(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0+ve,Ae.__webglTexture,H,he)}}else if(M!==null&&H!==0){let he=Le.get(M.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,he.__webglTexture,H)}j=-1};function Lp(M){let k=Le.get(M);return(k.__readFormat!==M.format||k.__readType!==M.type)&&(k.__readFormat=M.format,k.__readType=M.type,k.__formatReadable=At.textureFormatReadable(M.format),k.__typeReadable=At.textureTypeReadable(M.type)),k}this.readRenderTargetPixels=function(M,k,H,F,B,pe,xe,he=0){if(!(M&&M.isWebGLRenderTarget)){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ve=Le.get(M).__webglFramebuffer;if(M.isWebGLCubeRenderTarget&&xe!==void 0&&(ve=ve[xe],Array.isArray(ve)&&(ve=ve[0])),ve){me.bindFramebuffer(D.FRAMEBUFFER,ve);try{let Ae=M.textures[he],Ge=Ae.format,et=Ae.type;M.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+he);let we=Lp(Ae);if(we.__formatReadable===!1){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(we.__typeReadable===!1){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}k>=0&&k<=M.width-F&&H>=0&&H<=M.height-B&&D.readPixels(k,H,F,B,ae.convert(Ge),ae.convert(et),pe)}finally{let Ae=se!==null?Le.get(se).__webglFramebuffer:null;me.bindFramebuffer(D.FRAMEBUFFER,Ae)}}},this.readRenderTargetPixelsAsync=async function(M,k,H,F,B,pe,xe,he=0){if(!(M&&M.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ve=Le.get(M).__webglFramebuffer;if(M.isWebGLCubeRenderTarget&&xe!==void 0&&(ve=ve[xe],Array.isArray(ve)&&(ve=ve[0])),ve)if(k>=0&&k<=M.width-F&&H>=0&&H<=M.height-B){me.bindFramebuffer(D.FRAMEBUFFER,ve);let Ae=M.textures[he],Ge=Ae.format,et=Ae.type;M.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+he);let we=Lp(Ae);if(we.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(we.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let tt=D.createBuffer();D.bindBuffer(D.PIXEL_PACK_BUFFER,tt),D.bufferData(D.PIXEL_PACK_BUFFER,pe.byteLength,D.STREAM_READ),D.readPixels(k,H,F,B,ae.convert(Ge),ae.convert(et),0),D.bindBuffer(D.PIXEL_PACK_BUFFER,null);let Vt=se!==null?Le.get(se).__webglFramebuffer:null;me.bindFramebuffer(D.FRAMEBUFFER,Vt);let St=D.fenceSync(D.SYNC_GPU_COMMANDS_COMPLETE,0);return D.flush(),await W_(D,St,4),D.bindBuffer(D.PIXEL_PACK_BUFFER,tt),D.getBufferSubData(D.PIXEL_PACK_BUFFER,0,pe),D.bindBuffer(D.PIXEL_PACK_BUFFER,null),D.deleteBuffer(tt),D.deleteSync(St),pe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(M,k=null,H=0){let F=Math.pow(2,-H),B=Math.floor(M.image.width*F),pe=Math.floor(M.image.height*F),xe=k!==null?k.x:0,he=k!==null?k.y:0;Ve.setTexture2D(M,0),D.copyTexSubImage2D(D.TEXTURE_2D,H,0,0,xe,he,B,pe),me.unbindTexture()},this.copyTextureToTexture=function(M,k,H=null,F=null,B=0,pe=0){let xe,he,ve,Ae,Ge,et,we,tt,Vt,St=M.isCompressedTexture?M.mipmaps[pe]:M.image;if(H!==null)xe=H.max.x-H.min.x,he=H.max.y-H.min.y,ve=H.isBox3?H.max.z-H.min.z:1,Ae=H.min.x,Ge=H.min.y,et=H.isBox3?H.min.z:0;else{let it=Math.pow(2,-B);xe=Math.floor(St.width*it),he=Math.floor(St.height*it),M.isDataArrayTexture?ve=St.depth:M.isData3DTexture?ve=Math.floor(St.depth*it):ve=1,Ae=0,Ge=0,et=0}F!==null?(we=F.x,tt=F.y,Vt=F.z):(we=0,tt=0,Vt=0);let bt=ae.convert(k.format),pn=ae.convert(k.type),Me;k.isData3DTexture?(Ve.setTexture3D(k,0),Me=D.TEXTURE_3D):k.isDataArrayTexture||k.isCompressedArrayTexture?(Ve.setTexture2DArray(k,0),Me=D.TEXTURE_2D_ARRAY):(Ve.setTexture2D(k,0),Me=D.TEXTURE_2D),me.activeTexture(D.TEXTURE0),me.pixelStorei(D.UNPACK_FLIP_Y_WEBGL,k.flipY),me.pixelStorei(D.UNPACK_PREMULTIPLY_ALPHA_WEBGL,k.premultiplyAlpha),me.pixelStorei(D.UNPACK_ALIGNMENT,k.unpackAlignment);let vn=me.getParameter(D.UNPACK_ROW_LENGTH),ot=me.getParameter(D.UNPACK_IMAGE_HEIGHT),vs=me.getParameter(D.UNPACK_SKIP_PIXELS),mn=me.getParameter(D.UNPACK_SKIP_ROWS),Va=me.getParameter(D.UNPACK_SKIP_IMAGES);me.pixelStorei(D.UNPACK_ROW_LENGTH,St.width),me.pixelStorei(D.UNPACK_IMAGE_HEIGHT,St.height),me.pixelStorei(D.UNPACK_SKIP_PIXELS,Ae),me.pixelStorei(D.UNPACK_SKIP_ROWS,Ge),me.pixelStorei(D.UNPACK_SKIP_IMAGES,et);let Zi=M.isDataArrayTexture||M.isData3DTexture,xs=k.isDataArrayTexture||k.isData3DTexture;if(M.isDepthTexture){let it=Le.get(M),dn=Le.get(k),ti=Le.get(it.__renderTarget),Pt=Le.get(dn.__renderTarget);me.bindFramebuffer(D.READ_FRAMEBUFFER,ti.__webglFramebuffer),me.bindFramebuffer(D.DRAW_FRAMEBUFFER,Pt.__webglFramebuffer);for(let nn=0;nn<ve;nn++)Zi&&(D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Le.get(M).__webglTexture,B,et+nn),D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Le.get(k).__webglTexture,pe,Vt+nn)),D.blitFramebuffer(Ae,Ge,Ae+xe,Ge+he,we,tt,we+xe,tt+he,D.DEPTH_BUFFER_BIT,D.NEAREST);me.bindFramebuffer(D.READ_FRAMEBUFFER,null),me.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else if(B!==0||M.isRenderTargetTexture||Le.has(M)){let it=Le.get(M),dn=Le.get(k);me.bindFramebuffer(D.READ_FRAMEBUFFER,L),me.bindFramebuffer(D.DRAW_FRAMEBUFFER,q);for(let ti=0;ti<ve;ti++)Zi?D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,it.__webglTexture,B,et+ti):D.framebufferTexture2D(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,it.__webglTexture,B),xs?D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,dn.__webglTexture,pe,Vt+ti):D.framebufferTexture2D(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,dn.__webglTexture,pe),B!==0?D.blitFramebuffer(Ae,Ge,Ae+xe,Ge+he,we,tt,we+xe,tt+he,D.COLOR_BUFFER_BIT,D.NEAREST):xs?D.copyTexSubImage3D(Me,pe,we,tt,Vt+ti,Ae,Ge,xe,he):D.copyTexSubImage2D(Me,pe,we,tt,Ae,Ge,xe,he);me.bindFramebuffer(D.READ_FRAMEBUFFER,null),me.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else xs?M.isDataTexture||M.isData3DTexture?D.texSubImage3D(Me,pe,we,tt,Vt,xe,he,ve,bt,pn,St.data):k.isCompressedArrayTexture?D.compressedTexSubImage3D(Me,pe,we,tt,Vt,xe,he,ve,bt,St.data):D.texSubImage3D(Me,pe,we,tt,Vt,xe,he,ve,bt,pn,St):M.isDataTexture?D.texSubImage2D(D.TEXTURE_2D,pe,we,tt,xe,he,bt,pn,St.data):M.isCompressedTexture?D.compressedTexSubImage2D(D.TEXTURE_2D,pe,we,tt,St.width,St.height,bt,St.data):D.texSubImage2D(D.TEXTURE_2D,pe,we,tt,xe,he,bt,pn,St);me.pixelStorei(D.UNPACK_ROW_LENGTH,vn),me.pixelStorei(D.UNPACK_IMAGE_HEIGHT,ot),me.pixelStorei(D.UNPACK_SKIP_PIXELS,vs),me.pixelStorei(D.UNPACK_SKIP_ROWS,mn),me.pixelStorei(D.UNPACK_SKIP_IMAGES,Va),pe===0&&k.generateMipmaps===!0&&k.mipmapsAutoUpdate===!0&&D.generateMipmap(Me),me.unbindTexture()},this.initRenderTarget=function(M){Le.get(M).__webglFramebuffer===void 0&&Ve.setupRenderTarget(M)},this.initTexture=function(M){M.isCubeTexture?Ve.setTextureCube(M,0):M.isData3DTexture?Ve.setTexture3D(M,0):M.isDataArrayTexture||M.isCompressedArrayTexture?Ve.setTexture2DArray(M,0):Ve.setTexture2D(M,0),me.unbindTexture()},this.resetState=function(){Z=0,W=0,se=null,me.reset(),ce.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Yn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Ye._getDrawingBufferColorSpace(e),t.unpackColorSpace=Ye._getUnpackColorSpace()}};var Cy=3;function Ry(){return new $n(-1,1,1,-1,.01,2*Cy)}function ka(i){return Math.tan(i.fov*Ji.DEG2RAD/2)}function Py(i,e,t){let n=t*ka(e);i.top=n,i.bottom=-n,i.right=n*e.aspect,i.left=-n*e.aspect,i.quaternion.copy(e.quaternion),i.position.set(0,0,Cy-t).applyQuaternion(e.quaternion).add(e.position),i.updateProjectionMatrix(),i.updateMatrixWorld()}function Iy(i,e,t){return i instanceof $n?(i.top-i.bottom)/e:2*ka(i)*i.position.distanceTo(t)/e}var mo=1e3,La=Tt.camera.views,M1=Object.keys(La);function pu([i,e,t]){return[-i/mo,t/mo,e/mo]}function Yi(i,e,t){return[-i*mo,t*mo,e*mo]}function mu(i){let e=(i%360+360)%360;return e>180?e-360:e}function ky(i,e=.5){let t=n=>Math.abs(mu(i.azimuth_deg-La[n].azimuth_deg))<=e&&Math.abs(i.elevation_deg-La[n].elevation_deg)<=e;return M1.find(t)??null}function Oa(i,e){let t=i*Math.PI/180,n=e*Math.PI/180;return[[Math.cos(t),0,-Math.sin(t)],[-Math.sin(n)*Math.sin(t),Math.cos(n),-Math.sin(n)*Math.cos(t)],[Math.cos(n)*Math.sin(t),Math.sin(n),Math.cos(n)*Math.cos(t)]]}function Ff(i,e,t,n,s,r="perspective"){if(i.length===0)return null;let o=Oa(e,t),a=(m,p)=>m[0]*i[p]+m[1]*i[p+1]+m[2]*i[p+2],l=[1/0,1/0,1/0],c=[-1/0,-1/0,-1/0];for(let m=0;m<i.length;m+=3)for(let p=0;p<3;p++){let _=a(o[p],m);l[p]=Math.min(l[p],_),c[p]=Math.max(c[p],_)}let u=l.map((m,p)=>(m+c[p])/2),h=0;for(let m=0;m<i.length;m+=3){let p=r==="parallel"?0:a(o[2],m)-u[2];h=Math.max(h,p+Math.abs(a(o[0],m)-u[0])/n,p+Math.abs(a(o[1],m)-u[1])/s)}let[d,f,b]=o;return{target:[0,1,2].map(m=>u[0]*d[m]+u[1]*f[m]+u[2]*b[m]),distance:h}}wr.install({THREE:{Box3:xt,Matrix4:Ie,Quaternion:Mn,Raycaster:Ys,Sphere:ln,Spherical:gs,Vector2:ze,Vector3:I,Vector4:lt}});var{RAD2DEG:Da,DEG2RAD:gu}=Ji,Ly=.05,T1=2.5,E1=.11,A1=.82,bu={mm:100,deg:100},_u=class{camera=new $t(Tt.camera.view_angle_deg,1,.02,12);parallel=Ry();projection="perspective";controls;framed={what:"home"};homePoints=new Float32Array;insets={top:0,right:0,bottom:0,left:0};width=1;height=1;animate;resting=!0;before=null;constructor(e,t,n){this.controls=new wr(this.camera,e),this.animate=!t;let{ACTION:s}=wr;Object.assign(this.controls,{dollyToCursor:!0,minDistance:Ly,minPolarAngle:1e-4,maxPolarAngle:Math.PI-1e-4,restThreshold:4e-4,dollySpeed:.7,azimuthRotateSpeed:.85,polarRotateSpeed:.85}),Object.assign(this.controls.mouseButtons,{left:s.ROTATE,right:s.TRUCK,middle:s.TRUCK,wheel:s.DOLLY}),Object.assign(this.controls.touches,{one:s.TOUCH_ROTATE,two:s.TOUCH_DOLLY_TRUCK,three:s.TOUCH_TRUCK}),this.controls.setLookAt(0,0,2,0,0,0,!1),this.setReducedMotion(t);for(let r of["controlstart","control","transitionstart","wake"])this.controls.addEventListener(r,n);this.controls.addEventListener("controlstart",()=>this.before=this.get()),this.controls.addEventListener("control",()=>this.noticeMoved()),this.controls.addEventListener("rest",()=>this.resting=!0)}get eye(){return this.projection==="perspective"?this.camera:(Py(this.parallel,this.camera,this.controls.distance),this.parallel)}setProjection(e){e!==this.projection&&(this.projection=e,this.framed&&this.refit(!1))}update(e){return this.resting=!1,this.controls.update(e)?(this.resting&&this.finish(),this.camera.updateMatrixWorld(),!this.resting):!1}setReducedMotion(e){this.animate=!e,this.controls.smoothTime=e?0:.22,this.controls.draggingSmoothTime=e?0:.09}setHome(e){this.homePoints=e.slice();let t=new xt().setFromArray(e);this.controls.setBoundary(t.clone().expandByScalar(.05));let n=Ff(e,90,0,...this.tangents());n&&(this.controls.maxDistance=T1*n.distance),this.framed&&this.refit(!1)}resize(e,t){this.width=e,this.height=t,this.camera.aspect=e/t,this.camera.updateProjectionMatrix(),this.framed&&this.refit(!1)}setInsets(e){this.insets=e,this.framed&&this.refit(this.animate)}home(){this.framed={what:"home"},this.refit(this.animate)}flyTo(e){this.framed={what:"points",points:e},this.refit(this.animate)}setView(e){let{azimuth_deg:t,elevation_deg:n}=La[e];this.rotateTo(t,n,this.animate),this.framed&&this.refit(this.animate)}set(e){this.framed=null,this.rotateTo(e.azimuth_deg,e.elevation_deg,this.animate),this.moveTo(pu(e.target_mm),e.distance_mm/1e3,this.animate)}get(){let e=this.controls.getTarget(new I,!0),{radius:t,theta:n,phi:s}=this.controls.getSpherical(new gs,!0),r=(c,u)=>Math.round(c*u)/u+0,[o,a,l]=Yi(e.x,e.y,e.z).map(c=>r(c,bu.mm));return{target_mm:[o,a,l],azimuth_deg:r(mu(n*Da),bu.deg),elevation_deg:r(90-s*Da,bu.deg),distance_mm:r(t*1e3,bu.mm)}}now(){return{azimuth_deg:this.controls.azimuthAngle*Da,elevation_deg:90-this.controls.polarAngle*Da}}mmPerPixel(){return 1e3*this.metresPerPixel(this.controls.distance)}view(){return ky(this.get())}zoom(e){this.framed=null,this.controls.dollyTo(this.get().distance_mm/1e3*A1**e,this.animate)}turn(e,t){this.controls.rotate(e*gu,-t*gu,this.animate)}pan(e,t){this.framed=null;let n=this.metresPerPixel(this.get().distance_mm/1e3);this.controls.truck(-e*n,-t*n,this.animate)}dispose(){this.controls.dispose()}noticeMoved(){let e=this.get(),{before:t}=this;if(!t||!this.framed)return;(e.target_mm.some((s,r)=>Math.abs(s-t.target_mm[r])>.1)||Math.abs(e.distance_mm-t.distance_mm)>.1)&&(this.framed=null)}refit(e){let t=this.framed?.what==="points"?this.framed.points:this.homePoints,{azimuth_deg:n,elevation_deg:s}=this.get(),[r,o]=this.tangents(),a=Ff(t,n,s,r,o,this.projection);if(!a)return;let l=E1/2/Math.min(r,o),c=Ji.clamp(a.distance,Math.max(Ly,l),this.controls.maxDistance),{top:u,right:h,bottom:d,left:f}=this.insets,b=this.metresPerPixel(c),[y,m]=[(h-f)/2*b,(u-d)/2*b],[p,_]=Oa(n,s),x=a.target.map((S,T)=>S+y*p[T]+m*_[T]);this.moveTo(x,c,e)}tangents(){let e=ka(this.camera)/Tt.camera.fit_margin,{top:t,right:n,bottom:s,left:r}=this.insets,o=(a,l)=>Math.max(.25*a,a-l);return[e*o(this.width,r+n)/this.height,e*o(this.height,t+s)/this.height]}metresPerPixel(e){return 2*e*ka(this.camera)/this.height}rotateTo(e,t,n){let s=this.controls.getSpherical(new gs,!0).theta*Da,r=s+mu(e-s);this.controls.rotateTo(r*gu,(90-t)*gu,n)}moveTo(e,t,n){this.controls.moveTo(...e,n),this.controls.dollyTo(t,n)}finish(){let e=this.controls.getTarget(new I,!0),{radius:t,theta:n,phi:s}=this.controls.getSpherical(new gs,!0);this.controls.rotateTo(n,s,!1),this.moveTo(e.toArray(),t,!1),this.controls.update(0)}};function Uf(i){let e=new xt().setFromArray(i).getCenter(new I),[t,n,s]=[0,0,0];for(let l=0;l<i.length;l+=3){let c=i[l+1]-e.y,u=i[l+2]-e.z;t+=u*u,n+=c*c,s+=u*c}let r=.5*Math.atan2(2*s,t-n),o=new I(0,Math.sin(r),Math.cos(r)),a=new I(1,0,0);return{centre:e,left:a,front:o,up:new I().crossVectors(o,a)}}function Oy(i){let{centre:e,left:t,front:n,up:s}=Uf(i),r={left:0,front:0},o=new I;for(let l=0;l<i.length;l+=3)o.fromArray(i,l).sub(e),r.left=Math.max(r.left,Math.abs(o.dot(t))),r.front=Math.max(r.front,Math.abs(o.dot(n)));return new Ie().makeBasis(t.multiplyScalar(r.left),n.multiplyScalar(r.front),s).setPosition(e).invert()}var yu=32;function Dy(){let i=24301,e=()=>{i=i+1831565813|0;let s=Math.imul(i^i>>>15,1|i);return s=s+Math.imul(s^s>>>7,61|s)^s,((s^s>>>14)>>>0)/4294967296},t=Uint8Array.from({length:yu**3},()=>256*e()),n=new Xr(t,yu,yu,yu);return n.format=uo,n.type=cn,n.magFilter=Bt,n.minFilter=Dn,n.generateMipmaps=!0,n.wrapS=n.wrapT=n.wrapR=gi,n.unpackAlignment=1,n.needsUpdate=!0,n}var Na=`
#include <skinning_pars_vertex>
attribute float cavity;
attribute float openness;
attribute float region;
#include <clipping_planes_pars_vertex>
`,Fa=`
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <begin_vertex>
  #include <skinning_vertex>
  #include <project_vertex>
  #include <clipping_planes_vertex>
`,vu=`
vec3 encode(vec3 c) {
  // A soft shoulder above 0.8 keeps highlights on pale bone from clipping to flat white.
  c = mix(c, 0.8 + 0.2 * (1.0 - exp(-(c - 0.8) / 0.2)), step(0.8, c));
  return mix(1.055 * pow(max(c, 0.0), vec3(1.0 / 2.4)) - 0.055, 12.92 * c, step(c, vec3(0.0031308)));
}
`,Ny=`
vec3 toEye(vec3 back) { return isOrthographic ? vec3(0.0, 0.0, 1.0) : normalize(back); }
`,go=`
#include <clipping_planes_pars_fragment>
`,xu=`
  #include <clipping_planes_fragment>
`,Bf=`
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
`,Fy=`
${Na}
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
  ${Fa}
  vView = -mvPosition.xyz;
  vNormal = normalMatrix * objectNormal;
  vRest = (uRest * vec4(position, 1.0)).xyz;
  vShade = vec2(cavity, openness);
  #ifdef FIBRE
  vFibre = fibre;
  #endif
}
`,Uy=`
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
${vu}
${Ny}
${go}
void main() {
  ${xu}
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
`,By=`
${go}
${Bf}
void main() {
  #if NUM_CLIPPING_PLANES > 0
  Entry e = entry();
  if (!e.open || e.at > 1.0) discard;
  #else
  discard;
  #endif
  gl_FragColor = vec4(0.0);
}
`,zf=`
${Na}
void main() {
  ${Fa}
}
`,zy=`
precision highp sampler3D;
uniform vec3 uCut;
uniform vec3 uTint;
uniform float uTintAmount;
uniform mat4 uInside;
uniform vec3 uOffset;
uniform sampler3D uNoise;
uniform float uId;
uniform bool uPicking;
${vu}
${go}
${Bf}
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
`,Vy=`
uniform vec3 uColour;
varying vec3 vView;
varying vec3 vNormal;
${vu}
${Ny}
${go}
void main() {
  ${xu}
  // Kept from full strength at the very edge, where a pixel more or less of it would show as a row of dots.
  float rim = 1.0 - max(0.12, abs(dot(normalize(vNormal), toEye(vView))));
  float alpha = mix(0.07, 0.6, rim * rim);
  gl_FragColor = vec4(encode(uColour), alpha);
}
`,Hy=`
${Na}
varying vec3 vView;
varying vec3 vNormal;
void main() {
  ${Fa}
  vView = -mvPosition.xyz;
  vNormal = normalMatrix * objectNormal;
}
`,Gy=`
${Na}
uniform float uWidth;
uniform vec2 uPixel;
void main() {
  ${Fa}
  vec4 nearer = projectionMatrix * (mvPosition + vec4(0.0, 0.0, 0.0015, 0.0));
  gl_Position.z = nearer.z / nearer.w * gl_Position.w;
  vec2 grow = (projectionMatrix * vec4(normalMatrix * objectNormal, 0.0)).xy / uPixel;
  gl_Position.xy += normalize(grow + 1e-9) * uPixel * uWidth * gl_Position.w;
}
`,Wy=`
uniform vec3 uColour;
uniform float uAlpha;
${vu}
${go}
${Bf}
void main() {
  ${xu}
  #if NUM_CLIPPING_PLANES > 0
  Entry e = entry();
  gl_FragDepth = e.open && !gl_FrontFacing ? depthOf(e.point) : gl_FragCoord.z;
  #endif
  gl_FragColor = vec4(encode(uColour), uAlpha);
}
`,qy=`
${Na}
flat varying float vRegion;
void main() {
  ${Fa}
  vRegion = region;
}
`,Xy=`
uniform float uId;
flat varying float vRegion;
${go}
void main() {
  ${xu}
  gl_FragColor = vec4(mod(uId, 256.0), floor(uId / 256.0), vRegion, 255.0) / 255.0;
}
`,Vf=`
varying vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
`,jy=`
uniform vec3 uInner;
uniform vec3 uOuter;
uniform float uAspect;
varying vec2 vUv;
void main() {
  vec2 p = (vUv - vec2(0.5, 0.56)) * vec2(min(uAspect, 1.6), 1.0);
  float dither = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
  gl_FragColor = vec4(mix(uInner, uOuter, smoothstep(0.1, 1.0, length(p))) + dither / 255.0, 1.0);
}
`,Ky=`
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
`;var Ua=["highlighted","hovered","selected"],Su=128,C1={highlighted:.7,hovered:.4,selected:.78},Jy={highlighted:1.6,hovered:1.6,selected:2.4},R1={highlighted:.22,hovered:0,selected:.4},P1={bones:"bone",discs:"disc",joints:"joint",ligaments:"ligament",nerves:"nerve",muscles:"muscle"};function Yy(i){return i&&i.kind in Tt.tissues?i.kind:P1[i?.layer??""]??"bone"}var wu=class{ghostDepth;ghost;outlines;crossing=new Ft({vertexShader:zf,fragmentShader:By,clipping:!0,side:En,colorWrite:!1,depthWrite:!1,depthTest:!1,stencilWrite:!0,stencilWriteMask:Su,stencilFunc:Aa,stencilZPass:df});noise=Dy();shared={uNoise:{value:this.noise},uDetail:{value:!0},uSky:{value:new I},uGround:{value:new I},uPixel:{value:new ze(1,1)}};colours={highlighted:new Te,hovered:new Te,selected:new Te};picking={value:!1};widths=[];constructor(e){let t={vertexShader:Hy,fragmentShader:Vy,uniforms:{uColour:{value:new Te}}};this.ghostDepth=new Ft({...t,clipping:!0,transparent:!0,colorWrite:!1}),this.ghost=new Ft({...t,clipping:!0,transparent:!0,depthWrite:!1,depthFunc:Fi}),this.outlines={highlighted:this.outline("highlighted"),hovered:this.outline("hovered"),selected:this.outline("selected")},this.setTheme(e)}setTheme(e){let t=Tt.themes[e];for(let n of Ua)this.colours[n].set(t[n]);this.ghost.uniforms.uColour.value.set(t.ghost),this.shared.uSky.value.fromArray(t.sky),this.shared.uGround.value.fromArray(t.ground)}set detail(e){this.shared.uDetail.value=e}setSize(e,t,n){this.shared.uPixel.value.set(2/e,2/t),Ua.forEach((s,r)=>this.widths[r].value=Jy[s]*n)}tissue(e,t,n,s){let{colour:r,cavity:o,gloss:a,translucency:l}=Tt.tissues[e];return new Ft({vertexShader:Fy,fragmentShader:Uy,defines:s?{FIBRE:""}:{},clipping:!0,uniforms:{...this.shared,uRest:{value:n},uColour:{value:new Te(r).multiplyScalar(t)},uCavity:{value:new Te(o)},uGloss:{value:a},uTranslucency:{value:l},uTint:{value:new Te},uTintAmount:{value:0}}})}cap(e,t,n,s,r,o){let{uTint:a,uTintAmount:l}=o.uniforms;return new Ft({vertexShader:zf,fragmentShader:zy,defines:e==="disc"?{DISC:""}:{},clipping:!0,side:fn,stencilWrite:!0,stencilRef:Su,stencilFuncMask:Su,stencilWriteMask:Su,stencilFunc:hf,stencilZPass:ru,stencilZFail:ru,uniforms:{uTint:a,uTintAmount:l,uNoise:this.shared.uNoise,uPicking:this.picking,uId:{value:n},uCut:{value:new Te(Tt.tissues[e].cut).multiplyScalar(t)},uInside:{value:r},uOffset:{value:s}}})}tint(e,t){let n=e.uniforms;n.uTintAmount.value=t?C1[t]:0,t&&n.uTint.value.set(Tt.surfaces[t])}dispose(){this.noise.dispose(),this.ghost.dispose(),this.ghostDepth.dispose(),this.crossing.dispose();for(let{mask:e,line:t,behind:n}of Object.values(this.outlines))for(let s of[e,t,n])s?.dispose()}outline(e){let t=1<<Ua.indexOf(e),n={value:Jy[e]};this.widths.push(n);let s=(a,l,c)=>new Ft({vertexShader:Gy,fragmentShader:Wy,uniforms:{uColour:{value:this.colours[e]},uAlpha:{value:l},uPixel:this.shared.uPixel,uWidth:c},depthWrite:!1,clipping:!0,side:En,stencilWrite:!0,stencilRef:t,stencilFuncMask:t,stencilWriteMask:t,...a}),r={stencilFunc:ff,stencilZPass:Ur},o=R1[e];return{mask:s({colorWrite:!1,depthTest:!1,stencilFunc:Aa,stencilZPass:ou},1,{value:0}),line:s({...r,depthFunc:Fi},1,n),behind:o>0?s({...r,stencilZPass:ou,depthFunc:zr,transparent:!0},o,n):null}}};var Qn={solid:0,ghost:1,decoration:2,cap:3},ir={solid:0,cap:2,step:.005,outline:10,ghostDepth:40,ghost:41},$y=new Ie,Mu=class{id;number;mesh;material;shown="show";standing={line:null,tint:null};skeletal;thin;sphere;offset=new I;piece;tissue;local;outlines=[];caps=[];capOrder=0;openings;ghostDepth=null;posed=!1;constructor(e,t,n,s){this.piece=e,this.id=e.id,this.number=t;let r=this.tissue=Yy(n);this.skeletal=r==="bone"||r==="disc"||r==="cartilage",this.thin=r==="nerve"||r==="ligament";let o=I1(e.id,r);this.material=s.tissue(r,o,e.rest,e.geometry.hasAttribute("fibre")),this.openings=()=>[s.crossing,s.cap(r,o,t,this.offset,Oy(e.surface.points),this.material)],this.mesh=this.build(this.material),this.sphere=e.sphere.clone(),this.local=e.sphere.clone().applyMatrix4(e.rest.clone().invert()),this.place(!e.rigidAtRest)}place(e){this.posed=e;for(let t of this.drawings())this.put(t)}setOffset(e){this.offset.copy(e),this.sphere.center.copy(this.piece.sphere.center).add(e);for(let t of this.drawings())this.put(t)}setCapOrder(e){this.capOrder=e,this.caps.forEach((t,n)=>t.renderOrder=ir.cap+(2*e+n)*ir.step)}setOpen(e){if(!(!e&&this.caps.length===0)){this.caps.length===0&&(this.caps=this.openings().map(t=>this.decorate(t,ir.cap,Qn.cap)),this.setCapOrder(this.capOrder));for(let t of this.caps)t.visible=e}}setShown(e,t){if(e===this.shown)return!1;this.shown=e;let n=e==="ghost";this.mesh.visible=e!=="hide",this.mesh.layers.set(n?Qn.ghost:Qn.solid),this.mesh.material=n?t.ghost:this.material,this.mesh.renderOrder=n?ir.ghost:ir.solid,this.ghostDepth?.removeFromParent(),this.ghostDepth=n?this.decorate(t.ghostDepth,ir.ghostDepth):null;for(let s of this.outlines)s.visible=this.mesh.visible;return!0}setStanding({line:e,tint:t},n){if(e===this.standing.line&&t===this.standing.tint)return!1;let s=e===this.standing.line;if(this.standing={line:e,tint:t},n.tint(this.material,t),s)return!0;for(let l of this.outlines)l.removeFromParent();if(this.outlines=[],e===null)return!0;let r=n.outlines[e],o=ir.outline+Ua.indexOf(e)*3,a=[r.mask,r.line,...r.behind?[r.behind]:[]];return this.outlines=a.map((l,c)=>this.decorate(l,o+c)),!0}points(){let{points:e,index:t}=this.piece.sample,n=["x","y","z"];if(!this.posed||!(this.mesh instanceof Vn))return e.map((a,l)=>a+this.offset[n[l%3]]);let s=new Float32Array(e.length),r=new I,o=this.piece.geometry.getAttribute("position");return t.forEach((a,l)=>{r.fromBufferAttribute(o,a),this.mesh.applyBoneTransform(a,r).add(this.offset).toArray(s,3*l)}),s}addTo(e){for(let t of this.drawings())e.add(t)}dispose(){for(let e of this.drawings())e.removeFromParent();this.piece.geometry.dispose(),this.material.dispose();for(let e of this.caps.slice(1))e.material.dispose()}decorate(e,t,n=Qn.decoration){let s=this.build(e);return s.layers.set(n),s.renderOrder=t,s.visible=this.mesh.visible,this.put(s),this.mesh.parent?.add(s),s}drawings(){return[this.mesh,...this.caps,...this.outlines,...this.ghostDepth?[this.ghostDepth]:[]]}build(e){let{geometry:t,skeleton:n}=this.piece,s=n?new Vn(t,e):new Nt(t,e);return s instanceof Vn&&n&&s.bind(n,$y),s.matrixAutoUpdate=s.matrixWorldAutoUpdate=!1,s.userData.actor=this,s}put(e){let t=this.posed&&e instanceof Vn;e.matrixWorld.makeTranslation(this.offset).multiply(t?$y:this.piece.rest),e instanceof Vn&&(e.isSkinnedMesh=t,e.boundingSphere=t?this.sphere:this.local)}};function I1(i,e){if(e!=="muscle")return 1;let t=i.replace(/\.(left|right)$/,""),n=0;for(let s of t)n=Math.imul(n,31)+s.charCodeAt(0)|0;return .88+.3*(Math.abs(n)%8)/7}function Zy(i,e,t,n){if(e.has(i))return{line:"selected",tint:"selected"};let s=t.has(i)?"highlighted":null;return n===i?{line:"hovered",tint:s??"hovered"}:{line:s,tint:s}}var k1=["muscle","fascia","ligament","nerve","joint","disc","cartilage","bone"];function Qy(i){let e=new Map(i.map(t=>[t,[k1.indexOf(t.tissue),-L1(t.piece.surface)]]));return i.toSorted((t,n)=>{let[[s,r],[o,a]]=[e.get(t)??[0,0],e.get(n)??[0,0]];return s-o||r-a})}function L1({points:i,index:e}){let[t,n,s]=[new I,new I,new I],r=0;for(let o=0;o+2<e.length;o+=3)t.fromArray(i,3*e[o]),n.fromArray(i,3*e[o+1]),s.fromArray(i,3*e[o+2]),r+=t.dot(n.cross(s));return r/6}function Tu(i,e){for(let t of i){let{center:n,radius:s}=t.sphere,r=t.shown==="show"&&t.mesh.visible;t.setOpen(r&&e.some(o=>Math.abs(o.distanceToPoint(n))<=s))}}var O1=.55,D1=.8,N1=.9;function e0(i,e,t){return new I(D1*(i.x-e.x),O1*(i.y-e.y),N1*Math.sign(i.z-e.z)*Math.max(0,Math.abs(i.z-e.z)-.04)).multiplyScalar(t)}var Eu=class{constructor(e,t){this.materials=e;this.structures=t}materials;structures;actors=[];byId=new Map;homeIds=[];middle=new I;get(e){return this.byId.get(e)}get skeleton(){return this.actors.filter(({skeletal:e})=>e).map(({piece:e})=>e)}add(e){let t=e.find(r=>this.byId.has(r.id));if(t)throw new Error(`pack: expected new structures, got ${t.id} a second time`);let n=this.actors.length===0,s=e.map(r=>{let o=new Mu(r,this.actors.length,this.info(r),this.materials);return this.actors.push(o),this.byId.set(o.id,o),o});return Qy(this.actors).forEach((r,o)=>r.setCapOrder(o)),n&&(this.homeIds=e.map(r=>r.id),new xt().setFromArray(this.homePoints()).getCenter(this.middle)),s}dress(e,t,n){let s=new Set(t.selected),r=new Set(t.highlighted);return e.map(a=>{let l=Zy(a.id,s,r,n),c=a.setShown(t.shown.get(a.id)??"show",this.materials);return a.setStanding(l,this.materials)||c}).includes(!0)}explode(e){for(let t of this.actors)t.setOffset(e0(t.piece.sphere.center,this.middle,e))}pointsOf(e){let t=e.flatMap(s=>this.byId.get(s)?.points()??[]),n=new Float32Array(t.reduce((s,r)=>s+r.length,0));return t.reduce((s,r)=>(n.set(r,s),s+r.length),0),n}homePoints(){return this.pointsOf(this.homeIds)}centreOf(e){let t=this.pointsOf(e);return t.length===0?null:Yi(...new xt().setFromArray(t).getCenter(new I).toArray())}planeOf(e){let t=this.byId.get(e);if(!t)return null;let{centre:n,up:s}=Uf(t.piece.surface.points),r=Yi(...s.divideScalar(1e3).toArray()),o=Yi(...n.add(t.offset).toArray());return{normal:r,offset_mm:r.reduce((a,l,c)=>a+l*o[c],0)}}dispose(){for(let e of this.actors)e.dispose()}info({id:e,extras:t}){let n=s=>typeof t[s]=="string"?t[s]:null;return this.structures.get(e)??{kind:n("kind")??"",layer:n("layer")}}};var Au=class{listeners={};on(e,t){let n=this.listeners[e]??=new Set;return n.add(t),()=>n.delete(t)}emit(e,...t){for(let n of[...this.listeners[e]??[]])try{n(...t)}catch(s){reportError(s)}}clear(){this.listeners={}}};var F1="500 13px system-ui, sans-serif",t0=17,n0=8,i0=4,Cu=5,Ru=12,s0=26,U1=190;function B1(i,e,t=U1){let n=[];for(let s of i.split(/\s+/).filter(Boolean)){let r=n.length>0?`${n.at(-1)} ${s}`:s;n.length>0&&e(r)<=t?n[n.length-1]=r:n.push(s)}return n}function z1(i,e,t,n){if(i.length===0)return[];let[s,r]=[n.left+Ru,e-n.right-Ru],o=i.map(({anchor:d})=>d.x),[a,l]=[Math.min(...o),Math.max(...o)],c=(a+l)/2,u=s+r-2*c>=0?"right":"left",h=d=>l-a<40?u:d.anchor.x<c?"left":"right";return["left","right"].flatMap(d=>{let f=Math.max(...i.map(m=>m.width)),b=d==="right"?Math.max(s,Math.min(Math.max(...i.map(({right:m})=>m))+s0,r-f)):Math.min(r,Math.max(Math.min(...i.map(({left:m})=>m))-s0,s+f)),y=i.filter(m=>h(m)===d);return V1(y,n.top+Ru,t-n.bottom-Ru).map(m=>({...m,x:d==="right"?b:b-m.width,side:d}))})}function V1(i,e,t){let n=t-e+Cu,r=i.filter(l=>(n-=l.height+Cu)>=0).map(l=>({...l,y:l.anchor.y-l.height/2})).sort((l,c)=>l.anchor.y-c.anchor.y),o=e;for(let l of r)l.y=Math.max(l.y,o),o=l.y+l.height+Cu;let a=t;for(let l of r.toReversed())l.y=Math.min(l.y,a-l.height),a=l.y-Cu;return r}var Pu=class{canvas=document.createElement("canvas");context=this.canvas.getContext("2d");shown=!1;constructor(){this.canvas.className="labels",this.canvas.setAttribute("aria-hidden","true"),this.canvas.hidden=!0}draw(e,t,n,s,r){if(!this.context||e.length===0&&!this.shown)return;let o=window.devicePixelRatio;this.shown=e.length>0,this.canvas.hidden=!this.shown,this.shown&&(this.canvas.width=Math.round(t*o),this.canvas.height=Math.round(n*o),this.context.scale(o,o),Gf(this.context,e,t,n,s,r))}};function Gf(i,e,t,n,s,r){let{text:o,background:a}=Tt.themes[r];i.font=F1,i.textBaseline="middle";let l=d=>i.measureText(d).width,c=({x:d,y:f})=>d>0&&f>0&&d<t&&f<n,u=e.filter(({anchor:d})=>c(d)).map(({text:d,...f})=>{let b=B1(d,l);return{...f,lines:b,width:Math.max(...b.map(l))+2*n0,height:b.length*t0+2*i0}}),h=z1(u,t,n,s);for(let[d,f,b,y]of[[a[0],3,4,.6],[o,1,2.5,.9]]){i.strokeStyle=i.fillStyle=d,i.lineWidth=f,i.globalAlpha=y;for(let{x:m,y:p,width:_,height:x,side:S,anchor:T}of h)i.beginPath(),i.moveTo(S==="right"?m:m+_,p+x/2),i.lineTo(T.x,T.y),i.stroke(),i.beginPath(),i.arc(T.x,T.y,b,0,2*Math.PI),i.fill()}for(let{x:d,y:f,width:b,height:y,lines:m}of h)i.globalAlpha=.88,i.fillStyle=a[0],i.beginPath(),i.roundRect(d,f,b,y,6),i.fill(),i.globalAlpha=1,i.fillStyle=o,m.forEach((p,_)=>i.fillText(p,d+n0,f+i0+t0*(_+.5)))}function r0(i,e){let t=Math.min(i,2),n=e?0:4;return[{pixelRatio:t,samples:n,smooth:n===0,detail:!0},...t>1&&n>0?[{pixelRatio:1,samples:n,smooth:!1,detail:!0}]:[],{pixelRatio:1,samples:0,smooth:!e,detail:!e},{pixelRatio:.75,samples:0,smooth:!e,detail:!e},{pixelRatio:.5,samples:0,smooth:!e,detail:!e}]}var Iu=class{constructor(e,t){this.software=t;this.ladder=r0(e,t),this.index=t?1:0}software;ladder;index=0;slow=0;fast=0;get level(){return this.index}get moving(){return this.ladder[this.index]}get changing(){let{samples:e}=this.moving;return this.index===0?this.still:{pixelRatio:Math.min(1,this.still.pixelRatio),samples:e,smooth:e===0,detail:!0}}get still(){return this.ladder[0]}setDevicePixelRatio(e){this.ladder=r0(e,this.software),this.index=Math.min(this.index,this.ladder.length-1)}feed(e){this.slow=e>45?this.slow+1:0,this.fast=e<20?this.fast+1:0,this.slow>=2&&this.index<this.ladder.length-1?this.step(1):this.fast>=60&&this.index>0&&this.step(-1)}step(e){this.index+=e,this.slow=0,this.fast=0}};var H1=140,G1=.5,W1=1/60,ku=class{constructor(e,t){this.drawing=e;this.quality=new Iu(window.devicePixelRatio,t)}drawing;moving=!1;frames=0;drawn=null;quality;request=0;restTimer;last=0;dirty=!0;stopped=!1;frameWaiters=[];restWaiters=[];wake(){this.stopped||this.request!==0||(this.request=requestAnimationFrame(e=>{this.request=0,this.tick(e)}))}invalidate(){this.dirty=!0,this.wake()}redraw(){this.dirty=!0,this.tick(performance.now())}spoil(){this.drawn=null,this.wake()}frame(){return new Promise(e=>{this.frameWaiters.push(e),this.invalidate()})}settled(){return this.request===0&&!this.moving&&!this.dirty&&this.isFinal()?Promise.resolve():new Promise(e=>{this.restWaiters.push(e),this.wake()})}dispose(){this.stopped=!0,cancelAnimationFrame(this.request),clearTimeout(this.restTimer);for(let e of[...this.frameWaiters,...this.restWaiters])e()}tick(e){if(this.stopped||!this.drawing.ready())return;let t=e-this.last,n=this.moving;this.last=e,this.moving=this.drawing.advance(n?Math.min(t/1e3,G1):W1),n&&this.moving&&this.quality.feed(t),this.drawing.prepare(),this.moving||n?this.draw(this.quality.moving):this.dirty&&this.draw(this.quality.changing),this.moving?this.wake():this.isFinal()?this.rest():this.restSoon()}draw(e){clearTimeout(this.restTimer),this.dirty=!1,this.drawing.draw(e),this.drawn=e,this.frames+=1;for(let t of this.frameWaiters.splice(0))t()}isFinal(){let{still:e}=this.quality,{drawn:t}=this;return t!==null&&Object.keys(e).every(n=>t[n]===e[n])}restSoon(){clearTimeout(this.restTimer),this.restTimer=setTimeout(()=>{this.stopped||this.moving||!this.drawing.ready()||(this.draw(this.quality.still),this.rest())},H1)}rest(){this.drawing.rested();for(let e of this.restWaiters.splice(0))e()}};var Lu=84,o0=28,q1=["A","P","R","L","S","I"],X1=[[0,0,1],[0,0,-1],[-1,0,0],[1,0,0],[0,1,0],[0,-1,0]],Ou=class{constructor(e=q1){this.letters=e;this.canvas.className="orientation",this.canvas.setAttribute("aria-hidden","true"),this.canvas.style.width=this.canvas.style.height=`${Lu}px`}letters;canvas=document.createElement("canvas");drawn="";draw(e,t,n){let s=window.devicePixelRatio,r=[e.toFixed(1),t.toFixed(1),n,s].join(),o=this.canvas.getContext("2d");if(r===this.drawn||!o)return;this.drawn=r,this.canvas.width=this.canvas.height=Math.round(Lu*s),o.setTransform(s,0,0,s,Lu/2*s,Lu/2*s);let[a,l,c]=Oa(e,t),u=(d,f)=>d[0]*f[0]+d[1]*f[1]+d[2]*f[2],h=X1.map((d,f)=>({letter:this.letters[f],x:u(d,a)*o0,y:-u(d,l)*o0,depth:u(d,c)})).sort((d,f)=>d.depth-f.depth);o.textAlign="center",o.textBaseline="middle",o.fillStyle=o.strokeStyle=Tt.themes[n].text;for(let{letter:d,x:f,y:b,depth:y}of h){let m=(y+1)/2,p=Math.abs(y)>.94?0:.3+.7*m;o.globalAlpha=p*.5,o.lineWidth=1.25,o.beginPath(),o.moveTo(f*.14,b*.14),o.lineTo(f*.72,b*.72),o.stroke(),o.globalAlpha=p,o.font=`600 ${(10.5+2*m).toFixed(1)}px system-ui, sans-serif`,o.fillText(d,f,b)}}};function Wf(i,e){if(e===uf)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===ho||e===Ea){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===ho)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function a0(i){let e=new Map,t=new Map,n=i.clone();return l0(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(l){return t.get(l)}),r.bind(r.skeleton,r.bindMatrix)}),n}function l0(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)l0(i.children[n],e.children[n],t)}var Du=class extends vi{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new $f(t)}),this.register(function(t){return new Zf(t)}),this.register(function(t){return new Qf(t)}),this.register(function(t){return new lp(t)}),this.register(function(t){return new cp(t)}),this.register(function(t){return new up(t)}),this.register(function(t){return new tp(t)}),this.register(function(t){return new np(t)}),this.register(function(t){return new ip(t)}),this.register(function(t){return new sp(t)}),this.register(function(t){return new Yf(t)}),this.register(function(t){return new rp(t)}),this.register(function(t){return new ep(t)}),this.register(function(t){return new ap(t)}),this.register(function(t){return new op(t)}),this.register(function(t){return new Kf(t)}),this.register(function(t){return new Nu(t,Ze.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new Nu(t,Ze.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new dp(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let c=Xi.extractUrlBase(e);o=Xi.resolveURL(c,this.path)}else o=Xi.extractUrlBase(e);this.manager.itemStart(e);let a=function(c){s?s(c):console.error(c),r.manager.itemError(e),r.manager.itemEnd(e)},l=new to(this.manager);l.setPriority(this.priority),l.setCache(this.cache),l.setPath(this.path),l.setResponseType("arraybuffer"),l.setRequestHeader(this.requestHeader),l.setWithCredentials(this.withCredentials),l.load(e,function(c){try{r.parse(c,o,function(u){t(u),r.manager.itemEnd(e)},a)}catch(u){a(u)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},l=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(l.decode(new Uint8Array(e,0,4))===f0){try{o[Ze.KHR_BINARY_GLTF]=new hp(e)}catch(h){s&&s(h);return}r=JSON.parse(o[Ze.KHR_BINARY_GLTF].content)}else r=JSON.parse(l.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let c=new yp(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});c.fileLoader.setRequestHeader(this.requestHeader);for(let u=0;u<this.pluginCallbacks.length;u++){let h=this.pluginCallbacks[u](c);h.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[h.name]=h,o[h.name]=!0}if(r.extensionsUsed)for(let u=0;u<r.extensionsUsed.length;++u){let h=r.extensionsUsed[u],d=r.extensionsRequired||[];switch(h){case Ze.KHR_MATERIALS_UNLIT:o[h]=new Jf;break;case Ze.KHR_DRACO_MESH_COMPRESSION:o[h]=new fp(r,this.dracoLoader);break;case Ze.KHR_TEXTURE_TRANSFORM:o[h]=new pp;break;case Ze.KHR_MESH_QUANTIZATION:o[h]=new mp;break;default:d.indexOf(h)>=0&&a[h]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+h+'".')}}c.setExtensions(o),c.setPlugins(a),c.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function j1(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function Lt(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var Ze={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},Kf=class{constructor(e){this.parser=e,this.name=Ze.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,l=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],c,u=new Te(16777215);l.color!==void 0&&u.setRGB(l.color[0],l.color[1],l.color[2],wn);let h=l.range!==void 0?l.range:0;switch(l.type){case"directional":c=new ba(u),c.target.position.set(0,0,-1),c.add(c.target);break;case"point":c=new ga(u),c.distance=h;break;case"spot":c=new ma(u),c.distance=h,l.spot=l.spot||{},l.spot.innerConeAngle=l.spot.innerConeAngle!==void 0?l.spot.innerConeAngle:0,l.spot.outerConeAngle=l.spot.outerConeAngle!==void 0?l.spot.outerConeAngle:Math.PI/4,c.angle=l.spot.outerConeAngle,c.penumbra=1-l.spot.innerConeAngle/l.spot.outerConeAngle,c.target.position.set(0,0,-1),c.add(c.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+l.type)}return c.position.set(0,0,0),Ei(c,l),l.intensity!==void 0&&(c.intensity=l.intensity),c.name=t.createUniqueName(l.name||"light_"+e),s=Promise.resolve(c),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(l){return n._getNodeRef(t.cache,a,l)})}},Jf=class{constructor(){this.name=Ze.KHR_MATERIALS_UNLIT}getMaterialType(){return _i}extendParams(e,t,n){let s=[];e.color=new Te(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],wn),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,Yt))}return Promise.all(s)}},Yf=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=Lt(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},$f=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return Lt(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Lt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new ze(r,r)}return Promise.all(s)}},Zf=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return Lt(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Lt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},Qf=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_DISPERSION}getMaterialType(e){return Lt(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Lt(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},ep=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return Lt(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Lt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},tp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_SHEEN}getMaterialType(e){return Lt(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Lt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new Te(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],wn)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,Yt)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},np=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return Lt(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Lt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},ip=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_VOLUME}getMaterialType(e){return Lt(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Lt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new Te().setRGB(r[0],r[1],r[2],wn),Promise.all(s)}},sp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_IOR}getMaterialType(e){return Lt(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Lt(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},rp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_SPECULAR}getMaterialType(e){return Lt(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Lt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new Te().setRGB(r[0],r[1],r[2],wn),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,Yt)),Promise.all(s)}},op=class{constructor(e){this.parser=e,this.name=Ze.EXT_MATERIALS_BUMP}getMaterialType(e){return Lt(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Lt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},ap=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return Lt(this.parser,e,this.name)!==null?Tn:null}extendMaterialParams(e,t){let n=Lt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},lp=class{constructor(e){this.parser=e,this.name=Ze.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},cp=class{constructor(e){this.parser=e,this.name=Ze.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},up=class{constructor(e){this.parser=e,this.name=Ze.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},Nu=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let l=s.byteOffset||0,c=s.byteLength||0,u=s.count,h=s.byteStride,d=new Uint8Array(a,l,c);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(u,h,d,s.mode,s.filter).then(function(f){return f.buffer}):o.ready.then(function(){let f=new ArrayBuffer(u*h);return o.decodeGltfBuffer(new Uint8Array(f),u,h,d,s.mode,s.filter),f})})}else return null}},dp=class{constructor(e){this.name=Ze.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let c of s.primitives)if(c.mode!==ei.TRIANGLES&&c.mode!==ei.TRIANGLE_STRIP&&c.mode!==ei.TRIANGLE_FAN&&c.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],l={};for(let c in o)a.push(this.parser.getDependency("accessor",o[c]).then(u=>(l[c]=u,l[c])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(c=>{let u=c.pop(),h=u.isGroup?u.children:[u],d=c[0].count,f=[];for(let b of h){let y=new Ie,m=new I,p=new Mn,_=new I(1,1,1),x=new sa(b.geometry,b.material,d);for(let T=0;T<d;T++)l.TRANSLATION&&m.fromBufferAttribute(l.TRANSLATION,T),l.ROTATION&&p.fromBufferAttribute(l.ROTATION,T),l.SCALE&&_.fromBufferAttribute(l.SCALE,T),x.setMatrixAt(T,y.compose(m,p,_));let S=null;for(let T in l)if(T==="_COLOR_0"){let A=l[T];x.instanceColor=new zi(A.array,A.itemSize,A.normalized)}else if(T!=="TRANSLATION"&&T!=="ROTATION"&&T!=="SCALE"){if(S===null){let v=x.geometry;S=new kn,S.name=v.name;for(let E in v.attributes)S.setAttribute(E,v.attributes[E]);for(let E in v.morphAttributes)S.morphAttributes[E]=v.morphAttributes[E];v.index!==null&&S.setIndex(v.index),S.morphTargetsRelative=v.morphTargetsRelative;for(let E of v.groups)S.addGroup(E.start,E.count,E.materialIndex);v.boundingBox!==null&&(S.boundingBox=v.boundingBox.clone()),v.boundingSphere!==null&&(S.boundingSphere=v.boundingSphere.clone()),S.drawRange.start=v.drawRange.start,S.drawRange.count=v.drawRange.count,S.userData=Object.assign({},v.userData),x.geometry=S}let A=l[T];S.setAttribute(T,new zi(A.array,A.itemSize,A.normalized))}kt.prototype.copy.call(x,b),this.parser.assignFinalMaterial(x),f.push(x)}return u.isGroup?(u.clear(),u.add(...f),u):f[0]}))}},f0="glTF",Ba=12,c0={JSON:1313821514,BIN:5130562},hp=class{constructor(e){this.name=Ze.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,Ba),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==f0)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-Ba,r=new DataView(e,Ba),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let l=r.getUint32(o,!0);if(o+=4,l===c0.JSON){let c=new Uint8Array(e,Ba+o,a);this.content=n.decode(c)}else if(l===c0.BIN){let c=Ba+o;this.body=e.slice(c,c+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},fp=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=Ze.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},l={},c={};for(let u in o){let h=bp[u]||u.toLowerCase();a[h]=o[u]}for(let u in e.attributes){let h=bp[u]||u.toLowerCase();if(o[u]!==void 0){let d=n.accessors[e.attributes[u]],f=bo[d.componentType];c[h]=f.name,l[h]=d.normalized===!0}}return t.getDependency("bufferView",r).then(function(u){return new Promise(function(h,d){s.decodeDracoFile(u,function(f){for(let b in f.attributes){let y=f.attributes[b],m=l[b];m!==void 0&&(y.normalized=m)}h(f)},a,c,wn,d)})})}},pp=class{constructor(){this.name=Ze.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},mp=class{constructor(){this.name=Ze.KHR_MESH_QUANTIZATION}},Fu=class extends yi{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=a*2,c=a*3,u=s-t,h=(n-t)/u,d=h*h,f=d*h,b=e*c,y=b-c,m=-2*f+3*d,p=f-d,_=1-m,x=p-d+h;for(let S=0;S!==a;S++){let T=o[y+S+a],A=o[y+S+l]*u,v=o[b+S+a],E=o[b+S]*u;r[S]=_*T+x*A+m*v+p*E}return r}},K1=new Mn,gp=class extends Fu{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return K1.fromArray(r).normalize().toArray(r),r}},ei={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},bo={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},u0={9728:Ut,9729:Bt,9984:xc,9985:lo,9986:er,9987:Dn},d0={33071:Jn,33648:Vr,10497:gi},qf={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},bp={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},_s={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},J1={CUBICSPLINE:void 0,LINEAR:Ws,STEP:Gs},Xf={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function Y1(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new Js({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:xi})),i.DefaultMaterial}function sr(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function Ei(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function $1(i,e,t){let n=!1,s=!1,r=!1;for(let c=0,u=e.length;c<u;c++){let h=e[c];if(h.POSITION!==void 0&&(n=!0),h.NORMAL!==void 0&&(s=!0),h.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],l=[];for(let c=0,u=e.length;c<u;c++){let h=e[c];if(n){let d=h.POSITION!==void 0?t.getDependency("accessor",h.POSITION):i.attributes.position;o.push(d)}if(s){let d=h.NORMAL!==void 0?t.getDependency("accessor",h.NORMAL):i.attributes.normal;a.push(d)}if(r){let d=h.COLOR_0!==void 0?t.getDependency("accessor",h.COLOR_0):i.attributes.color;l.push(d)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l)]).then(function(c){let u=c[0],h=c[1],d=c[2];return n&&(i.morphAttributes.position=u),s&&(i.morphAttributes.normal=h),r&&(i.morphAttributes.color=d),i.morphTargetsRelative=!0,i})}function Z1(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function Q1(i){let e,t=i.extensions&&i.extensions[Ze.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+jf(t.attributes):e=i.indices+":"+jf(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+jf(i.targets[n]);return e}function jf(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function _p(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function eC(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var tC=new Ie,yp=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new j1,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let l=a.match(/Version\/(\d+)/);s=n&&l?parseInt(l[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new fa(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new _a(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new to(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return sr(r,a,s),Ei(a,s),Promise.all(n._invokeAll(function(l){return l.afterRoot&&l.afterRoot(a)})).then(function(){for(let l of a.scenes)l.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,l=o.length;a<l;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let l=this.associations.get(o);l!=null&&this.associations.set(a,l);for(let[c,u]of o.children.entries())r(u,a.children[c])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[Ze.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load(Xi.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=qf[s.type],a=bo[s.componentType],l=s.normalized===!0,c=new a(s.count*o);return Promise.resolve(new Dt(c,o,l))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],l=qf[s.type],c=bo[s.componentType],u=c.BYTES_PER_ELEMENT,h=u*l,d=s.byteOffset||0,f=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,b=s.normalized===!0,y,m;if(f&&f!==h){let p=Math.floor(d/f),_="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+p+":"+s.count,x=t.cache.get(_);x||(y=new c(a,p*f,s.count*f/u),x=new Jr(y,f/u),t.cache.add(_,x)),m=new Yr(x,l,d%f/u,b)}else a===null?y=new c(s.count*l):y=new c(a,d,s.count*l),m=new Dt(y,l,b);if(s.sparse!==void 0){let p=qf.SCALAR,_=bo[s.sparse.indices.componentType],x=s.sparse.indices.byteOffset||0,S=s.sparse.values.byteOffset||0,T=new _(o[1],x,s.sparse.count*p),A=new c(o[2],S,s.sparse.count*l);a!==null&&(m=new Dt(m.array.slice(),m.itemSize,m.normalized)),m.normalized=!1;for(let v=0,E=T.length;v<E;v++){let N=T[v];if(m.setX(N,A[v*l]),l>=2&&m.setY(N,A[v*l+1]),l>=3&&m.setZ(N,A[v*l+2]),l>=4&&m.setW(N,A[v*l+3]),l>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}m.normalized=b}return m})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let l=n.manager.getHandler(o.uri);l!==null&&(a=l)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],l=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[l])return this.textureCache[l];let c=this.loadImageSource(t,n).then(function(u){u.flipY=!1,u.name=o.name||a.name||"",u.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(u.name=a.uri);let d=(r.samplers||{})[o.sampler]||{};return u.magFilter=u0[d.magFilter]||Bt,u.minFilter=u0[d.minFilter]||Dn,u.wrapS=d0[d.wrapS]||gi,u.wrapT=d0[d.wrapT]||gi,u.generateMipmaps=!u.isCompressedTexture&&u.minFilter!==Ut&&u.minFilter!==Bt,s.associations.set(u,{textures:e}),u}).catch(function(){return null});return this.textureCache[l]=c,c}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(d=>d.clone());let o=s.images[e],a=self.URL||self.webkitURL,l=o.uri||"",c=!1,u;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)u=n.getDependency("bufferView",o.bufferView).then(function(d){return new Promise(function(f,b){t.parse(d,f,b)})});else{if(o.bufferView!==void 0)l=n.getDependency("bufferView",o.bufferView).then(function(d){c=!0;let f=new Blob([d],{type:o.mimeType});return l=a.createObjectURL(f),l});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");u=Promise.resolve(l).then(function(d){return new Promise(function(f,b){let y=f;t.isImageBitmapLoader===!0&&(y=function(m){let p=new an(m);p.needsUpdate=!0,f(p)}),t.load(Xi.resolveURL(d,r.path),y,void 0,b)})})}let h=u.then(function(d){return c===!0&&a.revokeObjectURL(l),Ei(d,o),d.userData.mimeType=o.mimeType||eC(o.uri),d}).catch(function(d){throw console.error("THREE.GLTFLoader: Couldn't load texture",l),d});return this.sourceCache[e]=h,h}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[Ze.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[Ze.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let l=r.associations.get(o);o=r.extensions[Ze.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,l)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Qr,Ln.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,l.sizeAttenuation=!1,this.cache.add(a,l)),n=l}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Zr,Ln.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,this.cache.add(a,l)),n=l}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let l=this.cache.get(a);l||(l=n.clone(),r&&(l.vertexColors=!0),o&&(l.flatShading=!0),s&&(l.normalScale&&(l.normalScale.y*=-1),l.clearcoatNormalScale&&(l.clearcoatNormalScale.y*=-1)),this.cache.add(a,l),this.associations.set(l,this.associations.get(n))),n=l}e.material=n}getMaterialType(){return Js}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},l=r.extensions||{},c=[];if(l[Ze.KHR_MATERIALS_UNLIT]){let h=s[Ze.KHR_MATERIALS_UNLIT];o=h.getMaterialType(),c.push(h.extendParams(a,r,t))}else{let h=r.pbrMetallicRoughness||{};if(a.color=new Te(1,1,1),a.opacity=1,Array.isArray(h.baseColorFactor)){let d=h.baseColorFactor;a.color.setRGB(d[0],d[1],d[2],wn),a.opacity=d[3]}h.baseColorTexture!==void 0&&c.push(t.assignTexture(a,"map",h.baseColorTexture,Yt)),a.metalness=h.metallicFactor!==void 0?h.metallicFactor:1,a.roughness=h.roughnessFactor!==void 0?h.roughnessFactor:1,h.metallicRoughnessTexture!==void 0&&(c.push(t.assignTexture(a,"metalnessMap",h.metallicRoughnessTexture)),c.push(t.assignTexture(a,"roughnessMap",h.metallicRoughnessTexture))),o=this._invokeOne(function(d){return d.getMaterialType&&d.getMaterialType(e)}),c.push(Promise.all(this._invokeAll(function(d){return d.extendMaterialParams&&d.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=En);let u=r.alphaMode||Xf.OPAQUE;if(u===Xf.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,u===Xf.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==_i&&(c.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new ze(1,1),r.normalTexture.scale!==void 0)){let h=r.normalTexture.scale;a.normalScale.set(h,h)}if(r.occlusionTexture!==void 0&&o!==_i&&(c.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==_i){let h=r.emissiveFactor;a.emissive=new Te().setRGB(h[0],h[1],h[2],wn)}return r.emissiveTexture!==void 0&&o!==_i&&c.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,Yt)),Promise.all(c).then(function(){let h=new o(a);return r.name&&(h.name=r.name),Ei(h,r),t.associations.set(h,{materials:e}),r.extensions&&sr(s,h,r),h})}createUniqueName(e){let t=vt.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[Ze.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(l){return h0(l,a,t)})}let o=[];for(let a=0,l=e.length;a<l;a++){let c=e[a],u=Q1(c),h=s[u];if(h)o.push(h.promise);else{let d;c.extensions&&c.extensions[Ze.KHR_DRACO_MESH_COMPRESSION]?d=r(c):d=h0(new kn,c,t),c.mode===ei.TRIANGLE_STRIP?d=d.then(f=>Wf(f,Ea)):c.mode===ei.TRIANGLE_FAN&&(d=d.then(f=>Wf(f,ho))),s[u]={primitive:c,promise:d},o.push(d)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let l=0,c=o.length;l<c;l++){let u=o[l].material===void 0?Y1(this.cache):this.getDependency("material",o[l].material);a.push(u)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(l){let c=l.slice(0,l.length-1),u=l[l.length-1],h=[];for(let f=0,b=u.length;f<b;f++){let y=u[f],m=o[f],p,_=c[f];if(m.mode===ei.TRIANGLES||m.mode===ei.TRIANGLE_STRIP||m.mode===ei.TRIANGLE_FAN||m.mode===void 0){let x=r.isSkinnedMesh===!0,S=y.hasAttribute("skinIndex")&&y.hasAttribute("skinWeight");x&&S===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),p=x&&S?new Vn(y,_):new Nt(y,_),p.isSkinnedMesh===!0&&p.normalizeSkinWeights()}else if(m.mode===ei.LINES)p=new ra(y,_);else if(m.mode===ei.LINE_STRIP)p=new js(y,_);else if(m.mode===ei.LINE_LOOP)p=new oa(y,_);else if(m.mode===ei.POINTS)p=new aa(y,_);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+m.mode);Object.keys(p.geometry.morphAttributes).length>0&&Z1(p,r),p.name=t.createUniqueName(r.name||"mesh_"+e),Ei(p,r),m.extensions&&sr(s,p,m),t.assignFinalMaterial(p),h.push(p)}for(let f=0,b=h.length;f<b;f++)t.associations.set(h[f],{meshes:e,primitives:f});if(h.length===1)return r.extensions&&sr(s,h[0],r),h[0];let d=new zn;r.extensions&&sr(s,d,r),t.associations.set(d,{meshes:e});for(let f=0,b=h.length;f<b;f++)d.add(h[f]);return d})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new $t(Ji.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new $n(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),Ei(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],l=[];for(let c=0,u=o.length;c<u;c++){let h=o[c];if(h){a.push(h);let d=new Ie;r!==null&&d.fromArray(r.array,c*16),l.push(d)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[c])}return new Xs(a,l)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],l=[],c=[],u=[];for(let h=0,d=s.channels.length;h<d;h++){let f=s.channels[h],b=s.samplers[f.sampler],y=f.target,m=y.node,p=s.parameters!==void 0?s.parameters[b.input]:b.input,_=s.parameters!==void 0?s.parameters[b.output]:b.output;y.node!==void 0&&(o.push(this.getDependency("node",m)),a.push(this.getDependency("accessor",p)),l.push(this.getDependency("accessor",_)),c.push(b),u.push(y))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l),Promise.all(c),Promise.all(u)]).then(function(h){let d=h[0],f=h[1],b=h[2],y=h[3],m=h[4],p=[];for(let x=0,S=d.length;x<S;x++){let T=d[x],A=f[x],v=b[x],E=y[x],N=m[x];if(T===void 0)continue;T.updateMatrix&&T.updateMatrix();let P=n._createAnimationTracks(T,A,v,E,N);if(P)for(let O=0;O<P.length;O++)p.push(P[O])}let _=new ha(r,void 0,p);return Ei(_,s),_})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let l=0,c=s.weights.length;l<c;l++)a.morphTargetInfluences[l]=s.weights[l]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let c=0,u=a.length;c<u;c++)o.push(n.getDependency("node",a[c]));let l=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),l]).then(function(c){let u=c[0],h=c[1],d=c[2];d!==null&&u.traverse(function(f){f.isSkinnedMesh&&f.bind(d,tC)});for(let f=0,b=h.length;f<b;f++)u.add(h[f]);if(u.userData.pivot!==void 0&&h.length>0){let f=u.userData.pivot,b=h[0];u.pivot=new I().fromArray(f),u.position.x-=f[0],u.position.y-=f[1],u.position.z-=f[2],b.position.set(0,0,0),delete u.userData.pivot}return u})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],l=s._invokeOne(function(c){return c.createNodeMesh&&c.createNodeMesh(e)});return l&&a.push(l),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(c){return s._getNodeRef(s.cameraCache,r.camera,c)})),s._invokeAll(function(c){return c.createNodeAttachment&&c.createNodeAttachment(e)}).forEach(function(c){a.push(c)}),this.nodeCache[e]=Promise.all(a).then(function(c){let u;if(r.isBone===!0?u=new fs:c.length>1?u=new zn:c.length===1?u=c[0]:u=new kt,u!==c[0])for(let h=0,d=c.length;h<d;h++)u.add(c[h]);if(r.name&&(u.userData.name=r.name,u.name=o),Ei(u,r),r.extensions&&sr(n,u,r),r.matrix!==void 0){let h=new Ie;h.fromArray(r.matrix),u.applyMatrix4(h)}else r.translation!==void 0&&u.position.fromArray(r.translation),r.rotation!==void 0&&u.quaternion.fromArray(r.rotation),r.scale!==void 0&&u.scale.fromArray(r.scale);if(!s.associations.has(u))s.associations.set(u,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let h=s.associations.get(u);s.associations.set(u,{...h})}return s.associations.get(u).nodes=e,u}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new zn;n.name&&(r.name=s.createUniqueName(n.name)),Ei(r,n),n.extensions&&sr(t,r,n);let o=n.nodes||[],a=[];for(let l=0,c=o.length;l<c;l++)a.push(s.getDependency("node",o[l]));return Promise.all(a).then(function(l){for(let u=0,h=l.length;u<h;u++){let d=l[u];d.parent!==null?r.add(a0(d)):r.add(d)}let c=u=>{let h=new Map;for(let[d,f]of s.associations)(d instanceof Ln||d instanceof an)&&h.set(d,f);return u.traverse(d=>{let f=s.associations.get(d);f!=null&&h.set(d,f)}),h};return s.associations=c(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,l=[];function c(f){f.morphTargetInfluences&&l.push(f.name?f.name:f.uuid)}_s[r.path]===_s.weights?(c(e),e.isGroup&&e.children.forEach(c)):l.push(a);let u;switch(_s[r.path]){case _s.weights:u=Gi;break;case _s.rotation:u=Wi;break;case _s.translation:case _s.scale:u=ms;break;default:n.itemSize===1?u=Gi:u=ms;break}let h=s.interpolation!==void 0?J1[s.interpolation]:Ws,d=this._getArrayFromAccessor(n);for(let f=0,b=l.length;f<b;f++){let y=new u(l[f]+"."+_s[r.path],t.array,d,h);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(y),o.push(y)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=_p(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof Wi?gp:Fu;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function nC(i,e,t){let n=e.attributes,s=new xt;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],l=a.min,c=a.max;if(l!==void 0&&c!==void 0){if(s.set(new I(l[0],l[1],l[2]),new I(c[0],c[1],c[2])),a.normalized){let u=_p(bo[a.componentType]);s.min.multiplyScalar(u),s.max.multiplyScalar(u)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new I,l=new I;for(let c=0,u=r.length;c<u;c++){let h=r[c];if(h.POSITION!==void 0){let d=t.json.accessors[h.POSITION],f=d.min,b=d.max;if(f!==void 0&&b!==void 0){if(l.setX(Math.max(Math.abs(f[0]),Math.abs(b[0]))),l.setY(Math.max(Math.abs(f[1]),Math.abs(b[1]))),l.setZ(Math.max(Math.abs(f[2]),Math.abs(b[2]))),d.normalized){let y=_p(bo[d.componentType]);l.multiplyScalar(y)}a.max(l)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new ln;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function h0(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(l){i.setAttribute(a,l)})}for(let o in n){let a=bp[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return Ye.workingColorSpace!==wn&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${Ye.workingColorSpace}" not supported.`),Ei(i,e),nC(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?$1(i,e.targets,t):i})}var p0=(function(){var i="b9H79Tebbbe8Fv9Gbb9Gvuuuuueu9Giuuub9Geueu9Giuuueuixkbeeeddddillviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbeY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVbdE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbiL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtblK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WboY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbrl79IV9Rbwq:VZkdbk:XYi5ud9:du8Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaicefhxcj;abad9Uc;WFbGcjdadca0EhmaialfgPar9Rgoadfhsavaoadz:jjjjbgzceVhHcbhOdndninaeaO9nmeaPax9RaD6mdamaeaO9RaOamfgoae6EgAcsfglc9WGhCabaOad2fhXaAcethQaxaDfhiaOaeaoaeao6E9RhLalcl4cifcd4hKazcj;cbfaAfhYcbh8AazcjdfhEaHh3incbh5dnawTmbaxa8Acd4fRbbh5kcbh8Eazcj;cbfhqinaih8Fdndndndna5a8Ecet4ciGgoc9:fPdebdkaPa8F9RaA6mrazcj;cbfa8EaA2fa8FaAz:jjjjb8Aa8FaAfhixdkazcj;cbfa8EaA2fcbaAz:kjjjb8Aa8FhixekaPa8F9RaK6mva8FaKfhidnaCTmbaPai9RcK6mbaocdtc:q:G:cjbfcj:G:cjbawEhaczhrcbhlinargoc9Wfghaqfhrdndndndndndnaaa8Fahco4fRbbalcoG4ciGcdtfydbPDbedvivvvlvkar9cb83bwar9cb83bbxlkarcbaiRbdai8Xbb9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbaqaofgrcGfcbaicdfa8J9c8N1:NfghRbbag9cjjjjjw:dg8J9qE86bbarcVfcbaha8J9c8M1:NfghRbbag9cjjjjjl:dg8J9qE86bbarc7fcbaha8J9c8L1:NfghRbbag9cjjjjjd:dg8J9qE86bbarctfcbaha8J9c8K1:NfghRbbag9cjjjjje:dg8J9qE86bbarc91fcbaha8J9c8J1:NfghRbbag9cjjjj;ab:dg8J9qE86bbarc4fcbaha8J9cg1:NfghRbbag9cjjjja:dg8J9qE86bbarc93fcbaha8J9ch1:NfghRbbag9cjjjjz:dgg9qE86bbarc94fcbahag9ca1:NfghRbbai8Xbe9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbarc95fcbaha8J9c8N1:NfgiRbbag9cjjjjjw:dg8J9qE86bbarc96fcbaia8J9c8M1:NfgiRbbag9cjjjjjl:dg8J9qE86bbarc97fcbaia8J9c8L1:NfgiRbbag9cjjjjjd:dg8J9qE86bbarc98fcbaia8J9c8K1:NfgiRbbag9cjjjjje:dg8J9qE86bbarc99fcbaia8J9c8J1:NfgiRbbag9cjjjj;ab:dg8J9qE86bbarc9:fcbaia8J9cg1:NfgiRbbag9cjjjja:dg8J9qE86bbarcufcbaia8J9ch1:NfgiRbbag9cjjjjz:dgg9qE86bbaiag9ca1:NfhixikaraiRblaiRbbghco4g8Ka8KciSg8KE86bbaqaofgrcGfaiclfa8Kfg8KRbbahcl4ciGg8La8LciSg8LE86bbarcVfa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc7fa8Ka8Lfg8KRbbahciGghahciSghE86bbarctfa8Kahfg8KRbbaiRbeghco4g8La8LciSg8LE86bbarc91fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc4fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc93fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc94fa8Kahfg8KRbbaiRbdghco4g8La8LciSg8LE86bbarc95fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc96fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc97fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc98fa8KahfghRbbaiRbigico4g8Ka8KciSg8KE86bbarc99faha8KfghRbbaicl4ciGg8Ka8KciSg8KE86bbarc9:faha8KfghRbbaicd4ciGg8Ka8KciSg8KE86bbarcufaha8KfgrRbbaiciGgiaiciSgiE86bbaraifhixdkaraiRbwaiRbbghcl4g8Ka8KcsSg8KE86bbaqaofgrcGfaicwfa8Kfg8KRbbahcsGghahcsSghE86bbarcVfa8KahfghRbbaiRbeg8Kcl4g8La8LcsSg8LE86bbarc7faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarctfaha8KfghRbbaiRbdg8Kcl4g8La8LcsSg8LE86bbarc91faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc4faha8KfghRbbaiRbig8Kcl4g8La8LcsSg8LE86bbarc93faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc94faha8KfghRbbaiRblg8Kcl4g8La8LcsSg8LE86bbarc95faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc96faha8KfghRbbaiRbvg8Kcl4g8La8LcsSg8LE86bbarc97faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc98faha8KfghRbbaiRbog8Kcl4g8La8LcsSg8LE86bbarc99faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc9:faha8KfghRbbaiRbrgicl4g8Ka8KcsSg8KE86bbarcufaha8KfgrRbbaicsGgiaicsSgiE86bbaraifhixekarai8Pbw83bwarai8Pbb83bbaiczfhikdnaoaC9pmbalcdfhlaoczfhraPai9RcL0mekkaoaC6moaimexokaCmva8FTmvkaqaAfhqa8Ecefg8Ecl9hmbkdndndndnawTmbasa8Acd4fRbbgociGPlbedrbkaATmdaza8Afh8Fazcj;cbfhhcbh8EaEhaina8FRbbhraahocbhlinaoahalfRbbgqce4cbaqceG9R7arfgr86bbaoadfhoaAalcefgl9hmbkaacefhaa8Fcefh8FahaAfhha8Ecefg8Ecl9hmbxikkaATmeaza8Afhaazcj;cbfhhcbhoceh8EaYh8FinaEaofhlaa8Vbbhrcbhoinala8FaofRbbcwtahaofRbbgqVc;:FiGce4cbaqceG9R7arfgr87bbaladfhlaLaocefgofmbka8FaQfh8FcdhoaacdfhaahaQfhha8EceGhlcbh8EalmbxdkkaATmbaocl4h8Eaza8AfRbbhqcwhoa3hlinalRbbaotaqVhqalcefhlaocwfgoca9hmbkcbhhaEh8FaYhainazcj;cbfahfRbbhrcwhoaahlinalRbbaotarVhralaAfhlaocwfgoca9hmbkara8E94aq7hqcbhoa8Fhlinalaqao486bbalcefhlaocwfgoca9hmbka8Fadfh8FaacefhaahcefghaA9hmbkkaEclfhEa3clfh3a8Aclfg8Aad6mbkaXazcjdfaAad2z:jjjjb8AazazcjdfaAcufad2fadz:jjjjb8AaAaOfhOaihxaimbkc9:hoxdkcbc99aPax9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaok:ysezu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgDce0mbavc;abfcFecjez:kjjjb8Aav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhqaicefgwarfhldnaeTmbcmcsaDceSEhkcbhxcbhmcbhrcbhicbhoindnalaq9nmbc9:hoxikdndnawRbbgDc;Ve0mbavc;abfaoaDcu7gPcl4fcsGcitfgsydlhzasydbhHdndnaDcsGgsak9pmbavaiaPfcsGcdtfydbaxasEhDaxasTgOfhxxekdndnascsSmbcehOasc987asamffcefhDxekalcefhDal8SbbgscFeGhPdndnascu9mmbaDhlxekalcvfhlaPcFbGhPcrhsdninaD8SbbgOcFbGastaPVhPaOcu9kmeaDcefhDascrfgsc8J9hmbxdkkaDcefhlkcehOaPce4cbaPceG9R7amfhDkaDhmkavc;abfaocitfgsaDBdbasazBdlavaicdtfaDBdbavc;abfaocefcsGcitfgsaHBdbasaDBdlaocdfhoaOaifhidnadcd9hmbabarcetfgsaH87ebasclfaD87ebascdfaz87ebxdkabarcdtfgsaHBdbascwfaDBdbasclfazBdbxekdnaDcpe0mbavaiaqaDcsGfRbbgscl4gP9RcsGcdtfydbaxcefgOaPEhDavaias9RcsGcdtfydbaOaPTgzfgOascsGgPEhsaPThPdndnadcd9hmbabarcetfgHax87ebaHclfas87ebaHcdfaD87ebxekabarcdtfgHaxBdbaHcwfasBdbaHclfaDBdbkavaicdtfaxBdbavc;abfaocitfgHaDBdbaHaxBdlavaicefgicsGcdtfaDBdbavc;abfaocefcsGcitfgHasBdbaHaDBdlavaiazfgicsGcdtfasBdbavc;abfaocdfcsGcitfgDaxBdbaDasBdlaocifhoaiaPfhiaOaPfhxxekaxcbalRbbgsEgHaDc;:eSgDfhOascsGhAdndnascl4gCmbaOcefhzxekaOhzavaiaC9RcsGcdtfydbhOkdndnaAmbazcefhxxekazhxavaias9RcsGcdtfydbhzkdndnaDTmbalcefhDxekalcdfhDal8SbegPcFeGhsdnaPcu9kmbalcofhHascFbGhscrhldninaD8SbbgPcFbGaltasVhsaPcu9kmeaDcefhDalcrfglc8J9hmbkaHhDxekaDcefhDkasce4cbasceG9R7amfgmhHkdndnaCcsSmbaDhsxekaDcefhsaD8SbbglcFeGhPdnalcu9kmbaDcvfhOaPcFbGhPcrhldninas8SbbgDcFbGaltaPVhPaDcu9kmeascefhsalcrfglc8J9hmbkaOhsxekascefhskaPce4cbaPceG9R7amfgmhOkdndnaAcsSmbashlxekascefhlas8SbbgDcFeGhPdnaDcu9kmbascvfhzaPcFbGhPcrhDdninal8SbbgscFbGaDtaPVhPascu9kmealcefhlaDcrfgDc8J9hmbkazhlxekalcefhlkaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabarcetfgDaH87ebaDclfaz87ebaDcdfaO87ebxekabarcdtfgDaHBdbaDcwfazBdbaDclfaOBdbkavc;abfaocitfgDaOBdbaDaHBdlavaicdtfaHBdbavc;abfaocefcsGcitfgDazBdbaDaOBdlavaicefgicsGcdtfaOBdbavc;abfaocdfcsGcitfgDaHBdbaDazBdlavaiaCTaCcsSVfgicsGcdtfazBdbaiaATaAcsSVfhiaocifhokawcefhwaocsGhoaicsGhiarcifgrae6mbkkcbc99alaqSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk:Lvoeue99dud99eud99dndnadcl9hmbaeTmeindndnabcdfgd8Sbb:Yab8Sbbgi:Ygl:l:tabcefgv8Sbbgo:Ygr:l:tgwJbb;:9cawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai86bbdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad86bbdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad86bbabclfhbaecufgembxdkkaeTmbindndnabclfgd8Ueb:Yab8Uebgi:Ygl:l:tabcdfgv8Uebgo:Ygr:l:tgwJb;:FSawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai87ebdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad87ebdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad87ebabcwfhbaecufgembkkk:4ioiue99dud99dud99dnaeTmbcbhiabhlindndnal8Uebgv:YgoJ:ji:1Salcof8UebgrciVgw:Y:vgDNJbbbZJbbb:;avcu9kEMgq:lJbbb9p9DTmbaq:Ohkxekcjjjj94hkkalclf8Uebhvalcdf8UebhxalarcefciGcetfak87ebdndnax:YgqaDNJbbbZJbbb:;axcu9kEMgm:lJbbb9p9DTmbam:Ohxxekcjjjj94hxkabaiarciGgkfcd7cetfax87ebdndnav:YgmaDNJbbbZJbbb:;avcu9kEMgP:lJbbb9p9DTmbaP:Ohvxekcjjjj94hvkalarcufciGcetfav87ebdndnawaw2:ZgPaPMaoaoN:taqaqN:tamamN:tgoJbbbbaoJbbbb9GE:raDNJbbbZMgD:lJbbb9p9DTmbaD:Ohrxekcjjjj94hrkalakcetfar87ebalcwfhlaiclfhiaecufgembkkk9mbdnadcd4ae2gdTmbinababydbgecwtcw91:Yaece91cjjj98Gcjjj;8if::NUdbabclfhbadcufgdmbkkk:Tvirud99eudndnadcl9hmbaeTmeindndnabRbbgiabcefgl8Sbbgvabcdfgo8Sbbgrf9R:YJbbuJabcifgwRbbgdce4adVgDcd4aDVgDcl4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax86bbdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao86bbdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai86bbdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad86bbabclfhbaecufgembxdkkaeTmbindndnab8Vebgiabcdfgl8Uebgvabclfgo8Uebgrf9R:YJbFu9habcofgw8Vebgdce4adVgDcd4aDVgDcl4aDVgDcw4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax87ebdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao87ebdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai87ebdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad87ebabcwfhbaecufgembkkk9teiucbcbyd:K:G:cjbgeabcifc98GfgbBd:K:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaik;LeeeudndnaeabVciGTmbabhixekdndnadcz9pmbabhixekabhiinaiaeydbBdbaiclfaeclfydbBdbaicwfaecwfydbBdbaicxfaecxfydbBdbaeczfheaiczfhiadc9Wfgdcs0mbkkadcl6mbinaiaeydbBdbaeclfheaiclfhiadc98fgdci0mbkkdnadTmbinaiaeRbb86bbaicefhiaecefheadcufgdmbkkabk;aeedudndnabciGTmbabhixekaecFeGc:b:c:ew2hldndnadcz9pmbabhixekabhiinaialBdbaicxfalBdbaicwfalBdbaiclfalBdbaiczfhiadc9Wfgdcs0mbkkadcl6mbinaialBdbaiclfhiadc98fgdci0mbkkdnadTmbinaiae86bbaicefhiadcufgdmbkkabkk83dbcj:Gdk8Kbbbbdbbblbbbwbbbbbbbebbbdbbblbbbwbbbbc:K:Gdkl8W:qbb",e="b9H79TebbbeKl9Gbb9Gvuuuuueu9Giuuub9Geueuixkbbebeeddddilve9Weeeviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbdY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVblE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtboK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbrL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WbwY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbDl79IV9Rbqq:W9Dklbzik94evu8Jjjjjbcz9Rhbcbheincbhdcbhiinabcwfadfaicjuaead4ceGglE86bbaialfhiadcefgdcw9hmbkaeai86b:q:W:cjbaecitab8Piw83i:q:G:cjbaecefgecjd9hmbkk:JBl8Aud97dur978Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaialfgxar9RhodnadTgmmbavaoad;8qbbkaicefhPcj;abad9Uc;WFbGcjdadca0EhsdndndnadTmbaoadfhzcbhHinaeaH9nmdaxaP9RaD6miabaHad2fhOaPaDfhAasaeaH9RaHasfae6EgCcsfgocl4cifcd4hXavcj;cbfaoc9WGgQcetfhLavcj;cbfaQci2fhKavcj;cbfaQfhYcbh8Aaoc;ab6hEincbh3dnawTmbaPa8Acd4fRbbh3kcbh5avcj;cbfh8Eindndndndna3a5cet4ciGgoc9:fPdebdkaxaA9RaQ6mwdnaQTmbavcj;cbfa5aQ2faAaQ;8qbbkaAaCfhAxdkaQTmeavcj;cbfa5aQ2fcbaQ;8kbxekaxaA9RaX6moaoclVcbawEhraAaXfhocbhidnaEmbaxao9Rc;Gb6mbcbhlina8EalfhidndndndndndnaAalco4fRbbgqciGarfPDbedibledibkaipxbbbbbbbbbbbbbbbbpklbxlkaiaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaiaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaiaopbbbpklbaoczfhoxekaiaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqcd4ciGarfPDbedibledibkaiczfpxbbbbbbbbbbbbbbbbpklbxlkaiczfaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaiczfaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaiczfaopbbbpklbaoczfhoxekaiczfaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqcl4ciGarfPDbedibledibkaicafpxbbbbbbbbbbbbbbbbpklbxlkaicafaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaicafaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaicafaopbbbpklbaoczfhoxekaicafaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqco4arfPDbedibledibkaic8Wfpxbbbbbbbbbbbbbbbbpklbxlkaic8Wfaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbaiaoclffaqRb:q:W:cjbfhoxikaic8Wfaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbaiaocwffaqRb:q:W:cjbfhoxdkaic8Wfaopbbbpklbaoczfhoxekaic8WfaopbbdaoRbbgicitpbi:q:G:cjbaiRb:q:W:cjbgipsaoRbegqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbaiaocdffaqRb:q:W:cjbfhokalc;abfhialcjefaQ0meaihlaxao9Rc;Fb0mbkkdnaiaQ9pmbaici4hlinaxao9RcK6mwa8EaifhqdndndndndndnaAaico4fRbbalcoG4ciGarfPDbedibledibkaqpxbbbbbbbbbbbbbbbbpkbbxlkaqaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spkbbahaoclffagRb:q:W:cjbfhoxikaqaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spkbbahaocwffagRb:q:W:cjbfhoxdkaqaopbbbpkbbaoczfhoxekaqaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpkbbahaocdffagRb:q:W:cjbfhokalcdfhlaiczfgiaQ6mbkkaohAaoTmoka8EaQfh8Ea5cefg5cl9hmbkdndndndnawTmbaza8Acd4fRbbglciGPlbedwbkaQTmdavcjdfa8Afhlava8Afpbdbh8Jcbhoinalavcj;cbfaofpblbg8KaYaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaLaofpblbg8NaKaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLg8Fcep9Ta8Fpxeeeeeeeeeeeeeeeegap9op9Hp9rg8Fa8Jp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ma8PpmwDKYqk8AExm35Ps8E8Fg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ka8LpmwDKYqk8AExm35Ps8E8Fg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ugap9Abbbaladfglaaa8Fa8Fpmlvorlvorlvorlvorp9Ugap9Abbbaladfglaaa8Fa8FpmwDqkwDqkwDqkwDqkp9Ugap9Abbbaladfglaaa8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9AbbbaladfhlaoczfgoaQ6mbxikkaQTmeavcjdfa8Afhlava8Afpbdbh8Jcbhoinalavcj;cbfaofpblbg8KaYaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaLaofpblbg8NaKaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLg8Fcep:nea8Fpxebebebebebebebebgap9op:bep9rg8Fa8Jp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ma8PpmwDKYqk8AExm35Ps8E8Fg8Fcep:nea8Faap9op:bep9rg8Fp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLg8Fcep:nea8Faap9op:bep9rg8Fp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ka8LpmwDKYqk8AExm35Ps8E8Fg8Fcep:nea8Faap9op:bep9rg8Fp:oegap9Abbbaladfglaaa8Fa8Fpmlvorlvorlvorlvorp:oegap9Abbbaladfglaaa8Fa8FpmwDqkwDqkwDqkwDqkp:oegap9Abbbaladfglaaa8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9AbbbaladfhlaoczfgoaQ6mbxdkkaQTmbcbhocbalcl4gl9Rc8FGhiavcjdfa8Afhrava8Afpbdbhainaravcj;cbfaofpblbg8JaYaofpblbg8KpmbzeHdOiAlCvXoQrLg8LaLaofpblbg8MaKaofpblbg8NpmbzeHdOiAlCvXoQrLgypmbezHdiOAlvCXorQLg8Faip:Rea8Falp:Tep9qg8Faap9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8LaypmwDKYqk8AExm35Ps8E8Fg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8Ja8KpmwKDYq8AkEx3m5P8Es8Fg8Ja8Ma8NpmwKDYq8AkEx3m5P8Es8Fg8KpmbezHdiOAlvCXorQLg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8Ja8KpmwDKYqk8AExm35Ps8E8Fg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9AbbbaradfhraoczfgoaQ6mbkka8Aclfg8Aad6mbkdnaCad2goTmbaOavcjdfao;8qbbkdnammbavavcjdfaCcufad2fad;8qbbkaCaHfhHc9:hoaAhPaAmbxlkkaeTmbaDalfhrcbhocuhlinaralaD9RglfaD6mdasaeao9Raoasfae6Eaofgoae6mbkaial9RhPkcbc99axaP9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaokwbz:bjjjbkNsezu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgDce0mbavc;abfcFecje;8kbav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhqaicefgwarfhldnaeTmbcmcsaDceSEhkcbhxcbhmcbhrcbhicbhoindnalaq9nmbc9:hoxikdndnawRbbgDc;Ve0mbavc;abfaoaDcu7gPcl4fcsGcitfgsydlhzasydbhHdndnaDcsGgsak9pmbavaiaPfcsGcdtfydbaxasEhDaxasTgOfhxxekdndnascsSmbcehOasc987asamffcefhDxekalcefhDal8SbbgscFeGhPdndnascu9mmbaDhlxekalcvfhlaPcFbGhPcrhsdninaD8SbbgOcFbGastaPVhPaOcu9kmeaDcefhDascrfgsc8J9hmbxdkkaDcefhlkcehOaPce4cbaPceG9R7amfhDkaDhmkavc;abfaocitfgsaDBdbasazBdlavaicdtfaDBdbavc;abfaocefcsGcitfgsaHBdbasaDBdlaocdfhoaOaifhidnadcd9hmbabarcetfgsaH87ebasclfaD87ebascdfaz87ebxdkabarcdtfgsaHBdbascwfaDBdbasclfazBdbxekdnaDcpe0mbavaiaqaDcsGfRbbgscl4gP9RcsGcdtfydbaxcefgOaPEhDavaias9RcsGcdtfydbaOaPTgzfgOascsGgPEhsaPThPdndnadcd9hmbabarcetfgHax87ebaHclfas87ebaHcdfaD87ebxekabarcdtfgHaxBdbaHcwfasBdbaHclfaDBdbkavaicdtfaxBdbavc;abfaocitfgHaDBdbaHaxBdlavaicefgicsGcdtfaDBdbavc;abfaocefcsGcitfgHasBdbaHaDBdlavaiazfgicsGcdtfasBdbavc;abfaocdfcsGcitfgDaxBdbaDasBdlaocifhoaiaPfhiaOaPfhxxekaxcbalRbbgsEgHaDc;:eSgDfhOascsGhAdndnascl4gCmbaOcefhzxekaOhzavaiaC9RcsGcdtfydbhOkdndnaAmbazcefhxxekazhxavaias9RcsGcdtfydbhzkdndnaDTmbalcefhDxekalcdfhDal8SbegPcFeGhsdnaPcu9kmbalcofhHascFbGhscrhldninaD8SbbgPcFbGaltasVhsaPcu9kmeaDcefhDalcrfglc8J9hmbkaHhDxekaDcefhDkasce4cbasceG9R7amfgmhHkdndnaCcsSmbaDhsxekaDcefhsaD8SbbglcFeGhPdnalcu9kmbaDcvfhOaPcFbGhPcrhldninas8SbbgDcFbGaltaPVhPaDcu9kmeascefhsalcrfglc8J9hmbkaOhsxekascefhskaPce4cbaPceG9R7amfgmhOkdndnaAcsSmbashlxekascefhlas8SbbgDcFeGhPdnaDcu9kmbascvfhzaPcFbGhPcrhDdninal8SbbgscFbGaDtaPVhPascu9kmealcefhlaDcrfgDc8J9hmbkazhlxekalcefhlkaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabarcetfgDaH87ebaDclfaz87ebaDcdfaO87ebxekabarcdtfgDaHBdbaDcwfazBdbaDclfaOBdbkavc;abfaocitfgDaOBdbaDaHBdlavaicdtfaHBdbavc;abfaocefcsGcitfgDazBdbaDaOBdlavaicefgicsGcdtfaOBdbavc;abfaocdfcsGcitfgDaHBdbaDazBdlavaiaCTaCcsSVfgicsGcdtfazBdbaiaATaAcsSVfhiaocifhokawcefhwaocsGhoaicsGhiarcifgrae6mbkkcbc99alaqSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk;Toio97eue97aec98Ghedndnadcl9hmbaeTmecbhdinababpbbbgicKp:RecKp:Sep;6eglaicwp:RecKp:Sep;6ealp;Geaiczp:RecKp:Sep;6egvp;Gep;Kep;Legopxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgwp9op9rp;Keglpxbb;:9cbb;:9cbb;:9cbb;:9calalp;Meaoaop;Meavaravawp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFbbbFbbbFbbbFbbbp9oaipxbbbFbbbFbbbFbbbFp9op9qalavp;Mearp;Kecwp:RepxbFbbbFbbbFbbbFbbp9op9qaoavp;Mearp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgDaDpbbbgipxbbbbbbFFbbbbbbFFgwp9oabpbbbgoaipmbediwDqkzHOAKY8AEgvczp:Reczp:Sep;6eglaoaipmlvorxmPsCXQL358E8FpxFubbFubbFubbFubbp9op;6eavczp:Sep;6egvp;Gealp;Gep;Kep;Legipxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgqp9op9rp;Keglpxb;:FSb;:FSb;:FSb;:FSalalp;Meaiaip;Meavaravaqp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFFbbFFbbFFbbFFbbp9oaiavp;Mearp;Keczp:Rep9qgialavp;Mearp;KepxFFbbFFbbFFbbFFbbp9oglpmwDKYqk8AExm35Ps8E8Fp9qpkbbabaoawp9oaialpmbezHdiOAlvCXorQLp9qpkbbabcafhbadclfgdae6mbkkk;2ileue97euo97dnaec98GgiTmbcbheinabcKfpx:ji:1S:ji:1S:ji:1S:ji:1SabpbbbglabczfgvpbbbgopmlvorxmPsCXQL358E8Fgrczp:Segwpxibbbibbbibbbibbbp9qp;6egDp;NegqaDaDp;MegDaDp;KealaopmbediwDqkzHOAKY8AEgDczp:Reczp:Sep;6eglalp;MeaDczp:Sep;6egoaop;Mearczp:Reczp:Sep;6egrarp;Mep;Kep;Kep;Lepxbbbbbbbbbbbbbbbbp:4ep;Jep;Mepxbbn0bbn0bbn0bbn0gDp;KepxFFbbFFbbFFbbFFbbgkp9oaqaop;MeaDp;Keczp:Rep9qgoaqalp;MeaDp;Keakp9oaqarp;MeaDp;Keczp:Rep9qgDpmwDKYqk8AExm35Ps8E8Fglp5eawclp:RegqpEi:T:j83ibavalp5baqpEd:T:j83ibabcwfaoaDpmbezHdiOAlvCXorQLgDp5eaqpEe:T:j83ibabaDp5baqpEb:T:j83ibabcafhbaeclfgeai6mbkkkuee97dnadcd4ae2c98GgeTmbcbhdinababpbbbgicwp:Recwp:Sep;6eaicep:SepxbbjFbbjFbbjFbbjFp9opxbbjZbbjZbbjZbbjZp:Uep;Mepkbbabczfhbadclfgdae6mbkkk:Sodw97euaec98Ghedndnadcl9hmbaeTmecbhdinabpxbbuJbbuJbbuJbbuJabpbbbgicKp:TeglaicYp:Tep9qgvcdp:Teavp9qgvclp:Teavp9qgop;6ep;Negvaicwp:RecKp:SegraipxFbbbFbbbFbbbFbbbgwp9ogDp:Uep;6ep;Mepxbbn0bbn0bbn0bbn0gqp;Kecwp:RepxbFbbbFbbbFbbbFbbp9oavaDarp:Xeaiczp:RecKp:Segip:Uep;6ep;Meaqp;Keawp9op9qavaDaraip:Uep:Xep;6ep;Meaqp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qavaoalcep:Rep9oalpxebbbebbbebbbebbbp9op9qp;6ep;Meaqp;KecKp:Rep9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgkpxbFu9hbFu9hbFu9hbFu9habpbbbglakpbbbgrpmlvorxmPsCXQL358E8Fgvczp:TegqavcHp:Tep9qgicdp:Teaip9qgiclp:Teaip9qgicwp:Teaip9qgop;6ep;NegialarpmbediwDqkzHOAKY8AEgDpxFFbbFFbbFFbbFFbbglp9ograDczp:Segwp:Ueavczp:Reczp:SegDp:Xep;6ep;Mepxbbn0bbn0bbn0bbn0gvp;Kealp9oaiarawaDp:Uep:Xep;6ep;Meavp;Keczp:Rep9qgwaiaoaqcep:Rep9oaqpxebbbebbbebbbebbbp9op9qp;6ep;Meavp;Keczp:ReaiaDarp:Uep;6ep;Meavp;Kealp9op9qgipmwDKYqk8AExm35Ps8E8FpkbbabawaipmbezHdiOAlvCXorQLpkbbabcafhbadclfgdae6mbkkk9teiucbcbydj:G:cjbgeabcifc98GfgbBdj:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaikkxebcj:Gdklz:zbb",t=new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,3,2,0,0,5,3,1,0,1,12,1,0,10,22,2,12,0,65,0,65,0,65,0,252,10,0,0,11,7,0,65,0,253,15,26,11]),n=new Uint8Array([32,0,65,2,1,106,34,33,3,128,11,4,13,64,6,253,10,7,15,116,127,5,8,12,40,16,19,54,20,9,27,255,113,17,42,67,24,23,146,148,18,14,22,45,70,69,56,114,101,21,25,63,75,136,108,28,118,29,73,115]);if(typeof WebAssembly!="object")return{supported:!1};var s=WebAssembly.validate(t)?a(e):a(i),r,o=WebAssembly.instantiate(s,{}).then(function(p){r=p.instance,r.exports.__wasm_call_ctors()});function a(p){for(var _=new Uint8Array(p.length),x=0;x<p.length;++x){var S=p.charCodeAt(x);_[x]=S>96?S-97:S>64?S-39:S+4}for(var T=0,x=0;x<p.length;++x)_[T++]=_[x]<60?n[_[x]]:(_[x]-60)*64+_[++x];return _.buffer.slice(0,T)}function l(p,_,x,S,T,A,v){var E=p.exports.sbrk,N=S+3&-4,P=E(N*T),O=E(A.length),z=new Uint8Array(p.exports.memory.buffer);z.set(A,O);var G=_(P,S,T,O,A.length);if(G==0&&v&&v(P,N,T),x.set(z.subarray(P,P+S*T)),E(P-E(0)),G!=0)throw new Error("Malformed buffer data: "+G)}var c={NONE:"",OCTAHEDRAL:"meshopt_decodeFilterOct",QUATERNION:"meshopt_decodeFilterQuat",EXPONENTIAL:"meshopt_decodeFilterExp",COLOR:"meshopt_decodeFilterColor"},u={ATTRIBUTES:"meshopt_decodeVertexBuffer",TRIANGLES:"meshopt_decodeIndexBuffer",INDICES:"meshopt_decodeIndexSequence"},h=[],d=0;function f(p){var _={object:new Worker(p),pending:0,requests:{}};return _.object.onmessage=function(x){var S=x.data;_.pending-=S.count,_.requests[S.id][S.action](S.value),delete _.requests[S.id]},_}function b(p){for(var _="self.ready = WebAssembly.instantiate(new Uint8Array(["+new Uint8Array(s)+"]), {}).then(function(result) { result.instance.exports.__wasm_call_ctors(); return result.instance; });self.onmessage = "+m.name+";"+l.toString()+m.toString(),x=new Blob([_],{type:"text/javascript"}),S=URL.createObjectURL(x),T=h.length;T<p;++T)h[T]=f(S);for(var T=p;T<h.length;++T)h[T].object.postMessage({});h.length=p,URL.revokeObjectURL(S)}function y(p,_,x,S,T){for(var A=h[0],v=1;v<h.length;++v)h[v].pending<A.pending&&(A=h[v]);return new Promise(function(E,N){var P=new Uint8Array(x),O=++d;A.pending+=p,A.requests[O]={resolve:E,reject:N},A.object.postMessage({id:O,count:p,size:_,source:P,mode:S,filter:T},[P.buffer])})}function m(p){var _=p.data;self.ready.then(function(x){if(!_.id)return self.close();try{var S=new Uint8Array(_.count*_.size);l(x,x.exports[_.mode],S,_.count,_.size,_.source,x.exports[_.filter]),self.postMessage({id:_.id,count:_.count,action:"resolve",value:S},[S.buffer])}catch(T){self.postMessage({id:_.id,count:_.count,action:"reject",value:T})}})}return{ready:o,supported:!0,useWorkers:function(p){b(p)},decodeVertexBuffer:function(p,_,x,S,T){l(r,r.exports.meshopt_decodeVertexBuffer,p,_,x,S,r.exports[c[T]])},decodeIndexBuffer:function(p,_,x,S){l(r,r.exports.meshopt_decodeIndexBuffer,p,_,x,S)},decodeIndexSequence:function(p,_,x,S){l(r,r.exports.meshopt_decodeIndexSequence,p,_,x,S)},decodeGltfBuffer:function(p,_,x,S,T,A){l(r,r.exports[u[T]],p,_,x,S,r.exports[c[A]])},decodeGltfBufferAsync:function(p,_,x,S,T){return h.length>0?y(p,_,x,u[S],c[T]):o.then(function(){var A=new Uint8Array(p*_);return l(r,r.exports[u[S]],A,p,_,x,r.exports[c[T]]),A})}}})();function m0(i,e,t){let n=i.length/3,s=new Float32Array(n),r=new Float32Array(n),o=(c,u)=>c[u],a=(c,u)=>{let h=o(i,3*u)-o(i,3*c),d=o(i,3*u+1)-o(i,3*c+1),f=o(i,3*u+2)-o(i,3*c+2),b=Math.hypot(h,d,f)||1;s[c]=o(s,c)+(h*o(e,3*c)+d*o(e,3*c+1)+f*o(e,3*c+2))/b,r[c]=o(r,c)+1};g0(t,(c,u,h)=>{a(c,u),a(c,h)});let l=s.map((c,u)=>c/Math.max(1,o(r,u)));for(let c=0;c<3;c++)l=iC(l,t,r);return Uint8Array.from(l,c=>255*Math.min(1,Math.max(0,c*2.6)))}function g0(i,e){for(let t=0;t+2<i.length;t+=3){let[n,s,r]=[i[t],i[t+1],i[t+2]];e(n,s,r),e(s,r,n),e(r,n,s)}}function iC(i,e,t){let n=new Float32Array(i.length);return g0(e,(s,r,o)=>{n[s]=n[s]+i[r]+i[o]}),n.map((s,r)=>(i[r]+s)/(1+t[r]))}var Uu=.003,b0=4,sC=1.6,rC=[.55,.7,.65,.4],Bu=class{min;grids;constructor(e){let t=new xt,n=new I;for(let{points:l}of e)for(let c=0;c<l.length;c+=3)t.expandByPoint(n.fromArray(l,c));t.expandByScalar(Uu*2**(b0-1)),this.min=t.min.clone();let s=t.getSize(n),r=l=>Math.max(1,Math.ceil(l/Uu)),o=[r(s.x),r(s.y),r(s.z)],a={data:new Float32Array(o[0]*o[1]*o[2]),size:o,cell:Uu};for(let l of e)this.strew(a,l.points,l.index);a.data.forEach((l,c)=>a.data[c]=Math.min(1,l/Uu**2)),this.grids=[a];for(let l=1;l<b0;l++)this.grids.push(oC(this.grids[l-1]))}openness({points:e,normals:t}){let n=new Uint8Array(e.length/3);for(let s=0;s<n.length;s++){let r=(a,l)=>a[3*s+l],o=1;this.grids.forEach((a,l)=>{let c=a.cell*sC,u=this.read(a,r(e,0)+c*r(t,0),r(e,1)+c*r(t,1),r(e,2)+c*r(t,2));o*=1-Math.min(1,u*rC[l]*2**l)}),n[s]=255*o}return n}strew(e,t,n){let[s,r,o,a]=[new I,new I,new I,new I];for(let l=0;l+2<n.length;l+=3){s.fromArray(t,3*n[l]),r.fromArray(t,3*n[l+1]).sub(s),o.fromArray(t,3*n[l+2]).sub(s);let c=a.crossVectors(r,o).length()/2,u=Math.min(24,Math.max(1,Math.ceil(Math.max(r.length(),o.length())/e.cell))),h=c/(u*(u+1)/2);for(let d=0;d<u;d++)for(let f=0;f<u-d;f++){a.copy(s).addScaledVector(r,(d+1/3)/u).addScaledVector(o,(f+1/3)/u);let b=this.cellAt(e,a.x,a.y,a.z);b>=0&&(e.data[b]=e.data[b]+h)}}}cellAt({size:e,cell:t},n,s,r){let o=Math.floor((n-this.min.x)/t),a=Math.floor((s-this.min.y)/t),l=Math.floor((r-this.min.z)/t);return o<0||a<0||l<0||o>=e[0]||a>=e[1]||l>=e[2]?-1:o+e[0]*(a+e[1]*l)}read(e,t,n,s){let r=e.cell,o=(b,y)=>(b-y)/r-.5,[a,l,c]=[o(t,this.min.x),o(n,this.min.y),o(s,this.min.z)],[u,h,d]=[a-Math.floor(a),l-Math.floor(l),c-Math.floor(c)],f=0;for(let b=0;b<8;b++){let y=b&1,m=b>>1&1,p=b>>2,_=this.cellAt(e,t+(y-u)*r,n+(m-h)*r,s+(p-d)*r),x=(y?u:1-u)*(m?h:1-h)*(p?d:1-d);_>=0&&(f+=x*e.data[_])}return f}};function oC(i){let e=i.size.map(o=>Math.ceil(o/2)),t=new Float32Array(e[0]*e[1]*e[2]),[n,s,r]=i.size;for(let o=0;o<r;o++)for(let a=0;a<s;a++){let l=n*(a+s*o),c=e[0]*((a>>1)+e[1]*(o>>1));for(let u=0;u<n;u++)t[c+(u>>1)]=t[c+(u>>1)]+i.data[l+u]/8}return{data:t,size:e,cell:i.cell*2}}function rr(i){let e=i.userData.name;return typeof e=="string"&&e!==""?e:void 0}var aC=1e-5,zu=class{root=new zn;bones=new Map;constructor(){this.root.name="joints",this.root.matrixAutoUpdate=!1}adopt(e){let t=e.bones.map(n=>this.bones.get(rr(n)??n.name)??this.add(n));return this.root.updateMatrixWorld(!0),new Xs(t,e.boneInverses)}add(e){let t=rr(e)??e.name,n=new fs;n.userData.name=t,n.name=t;let s=e.parent===null?void 0:this.bones.get(rr(e.parent)??"");return s?(n.position.copy(e.position),n.quaternion.copy(e.quaternion),s.add(n)):(e.updateWorldMatrix(!0,!1),e.matrixWorld.decompose(n.position,n.quaternion,n.scale),this.root.add(n)),this.bones.set(t,n),n}};function _0(i){let e=i.bones.map((r,o)=>new Ie().multiplyMatrices(r.matrixWorld,i.boneInverses[o])),[t,...n]=e;return t&&n.every(r=>r.elements.every((o,a)=>Math.abs(o-t.elements[a])<aC))?t:null}var lC=240;async function v0(i,e,t){let s=await new Du().setMeshoptDecoder(p0).parseAsync(i,"");s.scene.updateMatrixWorld(!0);let r=new Map,o=[];if(s.scene.traverse(a=>{if(!(a instanceof Nt))return;let l=cC(a);l&&o.push(uC(rr(l),a,l.userData,e,r))}),o.length>0){let a=new Bu([...t,...o].map(({surface:l})=>l));for(let{geometry:l,surface:c}of o)l.setAttribute("openness",new Dt(a.openness(c),1,!0))}return o}function cC(i){for(let e=i;e;e=e.parent)if(rr(e)!==void 0)return e;return null}function uC(i,e,t,n,s){let r=e.geometry,o=null;if(e instanceof Vn){let f=e.skeleton.bones.map(b=>rr(b)).join()+e.skeleton.boneInverses.map(b=>b.elements.join()).join();o=s.get(f)??n.adopt(e.skeleton),s.set(f,o)}let a=o?_0(o):e.matrixWorld.clone(),l=a??e.matrixWorld.clone(),c=y0(r,"position").slice(),u=y0(r,"normal").slice();fC(c,u,l);let h={points:c,normals:u,index:dC(r,c,u)},d=pC(c);return{id:i,geometry:r,skeleton:o,rest:l,rigidAtRest:a!==null,sphere:d,surface:h,sample:mC(c),extras:t}}function dC(i,e,t){hC(i);let n=i.getIndex();if(!n)throw new Error("pack: expected indexed triangles, got a mesh without an index");i.setAttribute("cavity",new Dt(m0(e,t,n.array),1,!0));for(let s of["uv","uv1","color"])i.deleteAttribute(s);return n.array}function hC(i){if(i.hasAttribute("_fibre")){let e=i.getAttribute("_fibre"),t=new Int8Array(e.count*3),n=new Uint8Array(e.count);for(let s=0;s<e.count;s++)t.set([e.getX(s),e.getY(s),e.getZ(s)].map(r=>127*(2*r-1)),3*s),n[s]=Math.round(255*e.getW(s));i.setAttribute("fibre",new Dt(t,3,!0)),i.setAttribute("region",new Dt(n,1))}else i.hasAttribute("_region")&&i.setAttribute("region",i.getAttribute("_region"));i.deleteAttribute("_fibre"),i.deleteAttribute("_region")}function y0(i,e){if(!i.hasAttribute(e))throw new Error(`pack: expected vertex attribute ${e.toUpperCase()}, got none`);let t=i.getAttribute(e),n=new Float32Array(t.count*3);for(let s=0;s<t.count;s++)n[3*s]=t.getX(s),n[3*s+1]=t.getY(s),n[3*s+2]=t.getZ(s);return n}function fC(i,e,t){let n=new Ne().getNormalMatrix(t),s=new I;for(let r=0;r<i.length;r+=3)s.fromArray(i,r).applyMatrix4(t).toArray(i,r),s.fromArray(e,r).applyMatrix3(n).normalize().toArray(e,r)}function pC(i){let{x:e,y:t,z:n}=new xt().setFromArray(i).getCenter(new I),s=0;for(let r=0;r<i.length;r+=3){let[o,a,l]=[i[r]-e,i[r+1]-t,i[r+2]-n];s=Math.max(s,o*o+a*a+l*l)}return new ln(new I(e,t,n),Math.sqrt(s))}function mC(i){let e=i.length/3,t=Math.min(e,lC),n=new Set(gC(i));for(let o=0;o<t;o++)n.add(Math.floor(o*e/t));let s=Uint32Array.from(n),r=o=>i[3*s[Math.floor(o/3)]+o%3];return{index:s,points:Float32Array.from({length:s.length*3},(o,a)=>r(a))}}function gC(i){let e=[0,0,0,0,0,0],t=(n,s)=>i[3*n+s];for(let n=0;n<i.length/3;n++)for(let s=0;s<3;s++)t(n,s)<t(e[s],s)&&(e[s]=n),t(n,s)>t(e[s+3],s)&&(e[s+3]=n);return e}var x0={reach:4,any:!1},S0={reach:9,any:!0},bC=14,Vu=4,Hu=class{constructor(e,t){this.stage=e;this.materials=t;this.target.texture.generateMipmaps=!1}stage;materials;lastMs=0;material=new Ft({vertexShader:qy,fragmentShader:Xy,uniforms:{uId:{value:0}},clipping:!0});enlisted=[];target=new hn(1,1,{samples:0,stencilBuffer:!0});enlist(e){this.enlisted.push(e),e.mesh.onBeforeRender=(t,n,s,r,o)=>{o===this.material&&(this.material.uniforms.uId.value=e.number,this.material.uniformsNeedUpdate=!0)}}pick(e,t,n,s,{width:r,height:o,reach:a,any:l}){let c=performance.now(),u=2*a+1;this.target.setSize(u,u),e.setViewOffset(r,o,Math.floor(n)-a,Math.floor(s)-a,u,u);let h=({sphere:d})=>d.radius<bC*Iy(e,o,d.center);try{for(let d of[Qn.solid,Qn.ghost]){if(!t.some(y=>y.mesh.visible&&y.mesh.layers.isEnabled(d)))continue;let f=this.render(e,d,u),b=yC(f,u,(y,m)=>{let p=t[y];return p!==void 0&&(m===0||l||p.thin||h(p))});if(b)return{actor:t[b.number],region:b.region}}return null}finally{e.clearViewOffset(),this.lastMs=performance.now()-c}}survey(e,t,n){let{pixels:s,columns:r,rows:o}=this.small(e,t,n);return _C(s,r,o,Vu)}numbers(e,t,n){let{pixels:s,columns:r,rows:o}=this.small(e,t,n),a=l=>s[l]+256*s[l+1];return Array.from({length:r*o},(l,c)=>s[4*c+3]===0?null:a(4*c))}dispose(){this.material.dispose(),this.target.dispose()}within(e,t,n,s){let{pixels:r,columns:o,rows:a}=this.small(e,t,n),l=({x:c,y:u})=>c>=s.left&&c<=s.right&&u>=s.top&&u<=s.bottom;return new Set([...w0(r,o,a,Vu)].flatMap(([c,u])=>u.some(l)?[c]:[]))}small(e,t,n){let[s,r]=[Math.ceil(t/Vu),Math.ceil(n/Vu)];return this.target.setSize(s,r),{pixels:this.render(e,Qn.solid,s,r),columns:s,rows:r}}render(e,t,n,s=n){let{renderer:r,scene:o,kept:a}=this.stage;Tu(this.enlisted,a),e.layers.set(t),o.overrideMaterial=this.material,r.setRenderTarget(this.target),r.setClearColor(0,0),r.clear(),r.render(o,e),o.overrideMaterial=null,t===Qn.solid&&a.length>0&&this.renderCaps(e);let l=new Uint8Array(n*s*4);return r.readRenderTargetPixels(this.target,0,0,n,s,l),r.setRenderTarget(null),l}renderCaps(e){e.layers.set(Qn.cap),this.materials.picking.value=!0,this.stage.renderer.render(this.stage.scene,e),this.materials.picking.value=!1}};function w0(i,e,t,n){let s=new Map;for(let r=0;r<e*t;r++){if(i[4*r+3]===0)continue;let o=i[4*r]+256*i[4*r+1],a={x:(r%e+.5)*n,y:(t-Math.floor(r/e)-.5)*n},l=s.get(o);l?l.push(a):s.set(o,[a])}return s}function _C(i,e,t,n){let s=r=>{let o=h=>r.reduce((d,f)=>d+f[h],0)/r.length,a={x:o("x"),y:o("y")},l=h=>Math.hypot(h.x-a.x,h.y-a.y),c=r.reduce((h,d)=>l(d)<l(h)?d:h),u=r.map(({x:h})=>h);return{anchor:c,left:u.reduce((h,d)=>Math.min(h,d)),right:u.reduce((h,d)=>Math.max(h,d))}};return new Map([...w0(i,e,t,n)].map(([r,o])=>[r,s(o)]))}function yC(i,e,t){let n=(e-1)/2,s=1/0,r=null;for(let o=0;o<e*e;o++){if(i[4*o+3]===0)continue;let a=(o%e-n)**2+(Math.floor(o/e)-n)**2;if(a>=s||a>(n+.5)**2)continue;let l=i[4*o]+256*i[4*o+1];t(l,a)&&(s=a,r={number:l,region:i[4*o+2]})}return r}var Gu=class{constructor(e,t){this.element=e;this.events=t;let{signal:n}=this.abort,s=(o,a)=>e.addEventListener(o,a,{signal:n});s("pointerdown",o=>this.onDown(o)),s("pointermove",o=>this.onMove(o)),s("pointerleave",()=>this.down.size===0&&t.leave());let r=e.ownerDocument.defaultView??globalThis;r.addEventListener("pointerup",o=>this.onUp(o),{signal:n}),r.addEventListener("pointercancel",o=>this.onCancel(o),{signal:n}),e.addEventListener("contextmenu",o=>o.preventDefault(),{signal:n})}element;events;abort=new AbortController;down=new Set;press=null;last={x:0,y:0,time:-1/0};dispose(){this.forget(),this.abort.abort()}onDown(e){if(this.down.add(e.pointerId),this.press){this.press.spoiled=!0;return}let t=e.pointerType==="touch",[n,s]=this.place(e),r={id:e.pointerId,x:n,y:s,time:e.timeStamp,button:e.button,touch:t,spoiled:!1,timer:void 0};t&&(r.timer=setTimeout(()=>this.onLong(r),550)),this.press=r}onMove(e){let[t,n]=this.place(e);if(this.down.size===0){e.pointerType!=="touch"&&this.events.hover(t,n);return}let{press:s}=this;s&&s.id===e.pointerId&&this.travelled(s,t,n)&&(s.spoiled=!0)}onUp(e){this.down.delete(e.pointerId);let{press:t}=this;if(!t||t.id!==e.pointerId)return;this.forget();let[n,s]=this.place(e);t.spoiled||this.travelled(t,n,s)||e.timeStamp-t.time>550||(t.button===2?this.events.menu(n,s):t.button===0&&this.onClick(n,s,e,t.touch))}onClick(e,t,n,s){let r={shift:n.shiftKey,ctrl:n.ctrlKey||n.metaKey,touch:s},o=n.timeStamp-this.last.time<320&&Math.hypot(e-this.last.x,t-this.last.y)<20;this.last=o?{x:0,y:0,time:-1/0}:{x:e,y:t,time:n.timeStamp},o?this.events.double(e,t,r):this.events.click(e,t,r)}onLong(e){this.press!==e||e.spoiled||(e.spoiled=!0,this.events.menu(e.x,e.y))}onCancel(e){this.down.delete(e.pointerId),this.press?.id===e.pointerId&&this.forget()}forget(){clearTimeout(this.press?.timer),this.press=null}travelled(e,t,n){return Math.hypot(t-e.x,n-e.y)>(e.touch?9:4)}place(e){let t=this.element.getBoundingClientRect();return[e.clientX-t.left,e.clientY-t.top]}};var M0=[1,2,5,10,20,50,100,200,500],vC=96;function xC(i,e=vC){let t=M0.findLast(n=>n/i<=e)??M0[0];return{mm:t,px:t/i}}var Wu=class{element=document.createElement("div");shown="";constructor(){this.element.className="scale-bar",this.element.setAttribute("aria-hidden","true")}draw(e,t){let{mm:n,px:s}=xC(e),r=`${n} ${s.toFixed(0)} ${t}`;r!==this.shown&&(this.shown=r,this.element.style.width=`${s.toFixed(0)}px`,this.element.style.color=Tt.themes[t].text,this.element.textContent=n>=10?`${n/10} cm`:`${n} mm`)}};function T0(i,e,t,n,s){let r=new xt().setFromArray(i.points()).getCenter(new I).project(e),[o,a]=[(r.x+1)/2*t,(1-r.y)/2*n];return{x:o,y:a,anchor:s?.anchor??null}}function E0(i,e,t,n){let s=i.clone().applyMatrix4(t.clone().invert()),{start:r,face:o}=SC(i,n);if(r===1/0)return null;let a=null,l=0,{points:c,index:u}=e.surface,[h,d,f,b]=[new I,new I,new I,new I];for(let y=0;y+2<u.length;y+=3){if(h.fromArray(c,3*u[y]),d.fromArray(c,3*u[y+1]),f.fromArray(c,3*u[y+2]),!s.intersectTriangle(h,d,f,!1,b))continue;let m=s.origin.distanceTo(b);m<r?l+=1:wC(b.clone().applyMatrix4(t),n)&&m<(a?.distance??1/0)&&(a={distance:m,normal:d.clone().sub(h).cross(f.clone().sub(h)).normalize()})}return o&&l%2===1?{point:i.at(r,new I),normal:o.clone().negate()}:a?{point:i.at(a.distance,new I),normal:a.normal.transformDirection(t)}:null}function SC(i,e){let t=0,n=null;for(let{normal:s,constant:r}of e){let o=s.dot(i.origin)+r;if(o>=0)continue;let a=s.dot(i.direction),l=a>0?-o/a:1/0;l>t&&([t,n]=[l,s])}return{start:t,face:n}}function wC(i,e){return e.every(({normal:t,constant:n})=>t.dot(i)+n>=-1e-9)}function A0(i,e,t,n,s,r){let o=e.map(l=>l.mesh.visible),a=()=>t.numbers(n,s,r);try{for(let h of e)h.mesh.visible=i.has(h.id);let l=a();e.forEach((h,d)=>h.mesh.visible=o[d]);let c=l.flatMap((h,d)=>h===null?[]:[d]),u=[];for(let h=0;h<16;h++){let d=a(),f=new Map;for(let y of c){let m=d[y],p=m===null?void 0:e[m];p&&!i.has(p.id)&&f.set(p.number,(f.get(p.number)??0)+1)}let b=[...f].filter(([,y])=>y>=.01*c.length).map(([y])=>e[y]);if(b.length===0)break;for(let y of b)y.mesh.visible=!1;u.push(...b.map(({id:y})=>y))}return u}finally{e.forEach((l,c)=>l.mesh.visible=o[c])}}var qu=class{constructor(e,t,n,s,r){this.cast=e;this.eye=t;this.picker=n;this.stage=s;this.ready=r}cast;eye;picker;stage;ready;known=null;forget(){this.known=null}hit(e,t,n=!1){if(!this.ready())return null;let{width:s,height:r}=this.stage;return this.picker.pick(this.eye(),this.cast.actors,e,t,{width:s,height:r,...n?S0:x0})}project(e){let t=this.cast.get(e);return!t||!this.ready()?null:T0(t,this.eye(),this.stage.width,this.stage.height,this.look().get(t.number))}named(e){return!e||e.size===0?[]:[...e].flatMap(([t,n])=>{let s=this.look().get(this.cast.get(t)?.number??-1);return s?[{text:n,...s}]:[]})}inFrontOf(e){return this.ready()?A0(new Set(e),this.cast.actors,this.picker,this.eye(),this.stage.width,this.stage.height):[]}idsIn(e,t,n,s){if(!this.ready())return[];let r=this.picker.within(this.eye(),this.stage.width,this.stage.height,{left:e,top:t,right:n,bottom:s});return this.cast.actors.filter(({number:o})=>r.has(o)).map(({id:o})=>o)}surfaceAt(e,t){let n=this.hit(e,t)?.actor;if(!n)return null;let s=new Ys;s.setFromCamera(new ze(2*e/this.stage.width-1,1-2*t/this.stage.height),this.eye());let r=E0(s.ray,n.piece,new Ie().makeTranslation(n.offset),this.stage.kept);if(!r)return null;let o=Yi(...r.normal.divideScalar(1e3).toArray());return{id:n.id,point_mm:Yi(...r.point.sub(n.offset).toArray()),normal:o}}look(){return this.ready()?(this.known??=this.picker.survey(this.eye(),this.stage.width,this.stage.height),this.known):new Map}};var or=class extends Error{name="NoWebGL"};var Xu=class{renderer;canvas;scene=new ta;width=0;height=0;drawn={triangles:0,calls:0};target=null;screenCamera=new $n;background=new Ft({vertexShader:Vf,fragmentShader:jy,uniforms:{uInner:{value:new Te},uOuter:{value:new Te},uAspect:{value:1}},depthTest:!1,depthWrite:!1});copy=new Ft({vertexShader:Vf,fragmentShader:Ky,uniforms:{uPicture:{value:null},uTexel:{value:new ze},uSmooth:{value:!1}},depthTest:!1,depthWrite:!1});plane=new Ks(2,2);screen=new Nt(this.plane,this.copy);constructor(){this.canvas=document.createElement("canvas");let e={alpha:!1,antialias:!1,depth:!1,stencil:!1,powerPreference:"high-performance"},t=this.canvas.getContext("webgl2",e);if(!t)throw new or("viewer: expected a WebGL 2 context, the browser gave none");this.renderer=new du({canvas:this.canvas,context:t,...e}),this.renderer.autoClear=!1,this.renderer.info.autoReset=!1,this.renderer.setPixelRatio(1),this.renderer.setOpaqueSort(MC),this.renderer.setClearColor(0,0);let n=new Nt(this.plane,this.background);n.frustumCulled=this.screen.frustumCulled=!1,n.renderOrder=-1,n.layers.set(Qn.decoration),this.scene.add(n),this.scene.matrixWorldAutoUpdate=!1}get software(){let e=this.renderer.getContext(),t=e.getExtension("WEBGL_debug_renderer_info"),n=e.getParameter(t?t.UNMASKED_RENDERER_WEBGL:e.RENDERER);return/swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(n))}get kept(){return this.renderer.clippingPlanes}setSections(e){this.renderer.clippingPlanes=e.map(({normal:t,offset_mm:n})=>{let[s,r,o]=pu(t),a=new I(s,r,o).normalize();return new Bn(a.negate(),n/1e3/Math.hypot(...t))})}setTheme(e){let[t,n]=Tt.themes[e].background;this.background.uniforms.uInner.value.set(t).convertLinearToSRGB(),this.background.uniforms.uOuter.value.set(n).convertLinearToSRGB()}setSize(e,t,n){this.width=e,this.height=t,this.renderer.setSize(Math.round(e*n),Math.round(t*n),!1),this.background.uniforms.uAspect.value=e/t}draw(e,t,n,{pixelRatio:s,samples:r,smooth:o,detail:a}){let{renderer:l,scene:c}=this,u=this.prepare(Math.max(1,Math.round(this.width*s)),Math.max(1,Math.round(this.height*s)),r);n.detail=a,n.setSize(u.width,u.height,s);for(let b of t)b.mesh.userData.distance=e.position.distanceToSquared(b.sphere.center);Tu(t,this.kept),l.info.reset(),l.setRenderTarget(u),l.clear(),e.layers.enableAll(),l.render(c,e),l.setRenderTarget(null);let h=this.copy.uniforms;h.uPicture.value=u.texture,h.uSmooth.value=o,h.uTexel.value.set(1/u.width,1/u.height);let{triangles:d,calls:f}=l.info.render;this.drawn={triangles:d,calls:f},l.render(this.screen,this.screenCamera)}async png(e){let{target:t,renderer:n}=this;if(!t)throw new Error("viewer: expected a picture to have been drawn before it is saved, got none");let{width:s,height:r}=t,o=new Uint8ClampedArray(s*r*4);n.readRenderTargetPixels(t,0,0,s,r,o);let a=document.createElement("canvas");Object.assign(a,{width:s,height:r});let l=a.getContext("2d");if(!l)throw new Error("viewer: expected a 2D canvas for the picture, the browser gave none");let c=l.createImageData(s,r);for(let u=0;u<r;u++)c.data.set(o.subarray((r-1-u)*s*4,(r-u)*s*4),u*s*4);return l.putImageData(c,0,0),e(l),new Promise((u,h)=>{a.toBlob(d=>d?u(d):h(new Error("viewer: the browser could not encode the picture")),"image/png")})}add(e){this.scene.add(e)}dispose(){this.target?.dispose(),this.plane.dispose(),this.background.dispose(),this.copy.dispose(),this.renderer.dispose(),this.renderer.forceContextLoss(),this.canvas.remove()}prepare(e,t,n){return this.target&&this.target.samples!==n&&(this.target.dispose(),this.target=null),this.target??=new hn(e,t,{samples:n,stencilBuffer:!0,type:cn}),this.target.setSize(e,t),this.target}};function MC(i,e){let t=n=>n.userData.distance??0;return i.renderOrder-e.renderOrder||t(i.object)-t(e.object)}var C0=`canvas {
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
`;var EC=250,ju=class{constructor(e,t){this.options=t;this.stage=new Xu,this.scene={selected:[],highlighted:[],shown:new Map,theme:t.theme},this.root=e.ownerDocument.createElement("div"),this.root.style.cssText="position:absolute;inset:0;overflow:hidden";let n=e.ownerDocument.createElement("style");n.textContent=C0,this.orientation=new Ou(t.orientationLetters),this.root.attachShadow({mode:"open"}).append(n,this.stage.canvas,this.labels.canvas,this.orientation.canvas,this.scaleBar.element),e.append(this.root);let{canvas:s}=this.stage;this.loop=new ku({advance:r=>this.orbit.update(r),prepare:()=>this.hoverNow(),draw:r=>this.draw(r),rested:()=>this.reportCamera(),ready:()=>this.ready()},this.stage.software),this.materials=new wu(t.theme),this.stage.setTheme(t.theme),this.cast=new Eu(this.materials,t.structures),this.picker=new Hu(this.stage,this.materials),this.stage.add(this.joints.root),this.orbit=new _u(s,!0,()=>this.loop.wake()),this.sightings=new qu(this.cast,()=>this.orbit.eye,this.picker,this.stage,()=>this.ready()),this.pointer=new Gu(s,{hover:(r,o)=>this.onHover(r,o),leave:()=>this.onLeave(),click:(r,o,a)=>this.onClick(r,o,a),double:(r,o,a)=>this.onDouble(r,o,a),menu:(r,o)=>this.events.emit("menu",this.sightings.hit(r,o)?.actor.id??null,r,o)}),s.addEventListener("webglcontextlost",this.onLost),s.addEventListener("webglcontextrestored",this.onRestored),this.observer=new ResizeObserver(()=>this.resize()),this.observer.observe(this.root),this.resize()}options;root;stage;materials;picker;orbit;pointer;orientation;loop;joints=new zu;events=new Au;observer;cast;sightings;scene;hovered=null;pendingHover=null;cameraTimer;lastCamera="";insets={top:0,right:0,bottom:0,left:0};labels=new Pu;scaleBar=new Wu;projection="perspective";lost=!1;pen=!1;disposed=!1;async addPack(e){let t=await v0(e,this.joints,this.cast.skeleton);if(this.disposed)return[];let n=this.cast.actors.length===0,s=this.cast.add(t);for(let r of s)r.addTo(this.stage.scene),this.picker.enlist(r);return this.cast.dress(s,this.scene,this.hovered),this.scene.explode&&this.cast.explode(this.scene.explode),n&&this.orbit.setHome(this.cast.homePoints()),this.sightings.forget(),this.loop.invalidate(),n&&this.frame().then(()=>this.orbit.setReducedMotion(this.options.reducedMotion)),t.map(r=>r.id)}apply(e){this.sightings.forget();let t=e.theme!==this.scene.theme,{labels:n,sections:s,explode:r=0}=this.scene;this.scene=e,t&&(this.materials.setTheme(e.theme),this.stage.setTheme(e.theme));let o=JSON.stringify(s??[])!==JSON.stringify(e.sections??[]);o&&this.stage.setSections(e.sections??[]);let a=r!==(e.explode??0);a&&(this.cast.explode(e.explode??0),this.orbit.setHome(this.cast.homePoints()));let l=e.projection??"perspective",c=l!==this.projection;c&&this.orbit.setProjection(this.projection=l);let u=n!==e.labels;(this.dress()||t||u||o||a||c)&&this.loop.invalidate()}setHover(e){e!==this.hovered&&(this.hovered=e,this.dress()&&this.loop.invalidate())}setView(e){this.orbit.setView(e),this.loop.wake()}flyTo(e){let t=this.cast.pointsOf(e);t.length>0&&this.orbit.flyTo(t),this.loop.wake()}home(){this.orbit.home(),this.loop.wake()}setCamera(e){this.orbit.set(e),this.loop.wake()}getCamera(){return this.orbit.get()}getView(){return this.orbit.view()}zoom(e){this.orbit.zoom(e),this.loop.wake()}turn(e,t){this.orbit.turn(e,t),this.loop.wake()}pan(e,t){this.orbit.pan(e,t),this.loop.wake()}setInsets(e){this.insets=e,this.orbit.setInsets(e),this.loop.wake()}setReducedMotion(e){this.orbit.setReducedMotion(e)}on(e,t){return this.events.on(e,t)}project(e){return this.sightings.project(e)}inFrontOf(e){return this.sightings.inFrontOf(e)}idsIn(e,t,n,s){return this.sightings.idsIn(e,t,n,s)}pickAt(e,t){return this.sightings.hit(e,t)?.actor.id??null}surfaceAt(e,t){return this.sightings.surfaceAt(e,t)}setPen(e){this.pen=e}markAt(e,t){return null}measure(e){return null}centreOf(e){return this.cast.centreOf(e)}planeOf(e){return this.cast.planeOf(e)}frame(){return this.loop.frame()}settled(){return this.loop.settled()}screenshot(e,t=!1){this.stage.draw(this.orbit.eye,this.cast.actors,this.materials,{pixelRatio:e,samples:4,smooth:!1,detail:!0}),this.loop.spoil();let{width:n,height:s}=this.stage;return this.stage.png(r=>{r.scale(e,e),t&&Gf(r,this.sightings.named(this.scene.labels),n,s,this.insets,this.scene.theme)})}stats(){let{memory:e,programs:t}=this.stage.renderer.info;return{frames:this.loop.frames,structures:this.cast.actors.length,triangles:this.stage.drawn.triangles,drawCalls:this.stage.drawn.calls,geometries:e.geometries,textures:e.textures,programs:t?.length??0,level:this.loop.quality.level,samples:this.loop.drawn?.samples??0,pickMs:this.picker.lastMs,moving:this.loop.moving}}dispose(){this.disposed||(this.disposed=!0,this.loop.dispose(),clearTimeout(this.cameraTimer),this.observer.disconnect(),this.stage.canvas.removeEventListener("webglcontextlost",this.onLost),this.stage.canvas.removeEventListener("webglcontextrestored",this.onRestored),this.pointer.dispose(),this.orbit.dispose(),this.cast.dispose(),this.picker.dispose(),this.materials.dispose(),this.stage.dispose(),this.root.remove(),this.events.clear())}ready(){return!this.lost&&!this.disposed&&this.stage.width>0}dress(){return this.cast.dress(this.cast.actors,this.scene,this.hovered)}onHover(e,t){this.pendingHover={x:e,y:t},this.loop.wake()}onLeave(){this.pendingHover=null,this.hovered!==null&&(this.setHover(null),this.events.emit("hover",null,0,0,null))}hoverNow(){if(!this.pendingHover||this.loop.moving)return;let{x:e,y:t}=this.pendingHover;this.pendingHover=null;let n=this.sightings.hit(e,t),s=n?.actor.id??null;this.stage.canvas.style.cursor=s===null?"":"pointer",!(s===null&&this.hovered===null)&&(this.setHover(s),this.events.emit("hover",s,e,t,n&&s?this.options.regionNames?.(s,n.region)??null:null))}onClick(e,t,n){this.events.emit("pick",this.sightings.hit(e,t,n.touch)?.actor.id??null,n,e,t)}onDouble(e,t,n){let s=this.sightings.hit(e,t,n.touch)?.actor.id;s!==void 0&&this.flyTo([s])}onLost=e=>{e.preventDefault(),this.lost=!0,this.events.emit("lost")};onRestored=()=>{this.lost=!1,this.loop.invalidate(),this.events.emit("restored")};resize(){let{clientWidth:e,clientHeight:t}=this.root;if(e===0||t===0)return;let{quality:n}=this.loop;n.setDevicePixelRatio(window.devicePixelRatio),this.stage.setSize(e,t,n.still.pixelRatio),this.orbit.resize(e,t),this.sightings.forget(),this.loop.redraw()}draw(e){let{azimuth_deg:t,elevation_deg:n}=this.orbit.now();this.stage.draw(this.orbit.eye,this.cast.actors,this.materials,e),this.orientation.draw(t,n,this.scene.theme),this.scaleBar.draw(this.orbit.mmPerPixel(),this.scene.theme),this.loop.moving&&this.sightings.forget();let s=this.loop.moving?[]:this.sightings.named(this.scene.labels);this.labels.draw(s,this.stage.width,this.stage.height,this.insets,this.scene.theme)}reportCamera(){let e=JSON.stringify(this.orbit.get());e===this.lastCamera||this.cameraTimer!==void 0||(this.lastCamera=e,this.events.emit("camera",this.orbit.get(),this.orbit.view()),this.cameraTimer=setTimeout(()=>{this.cameraTimer=void 0,this.loop.moving||this.reportCamera()},EC))}};function vp(i,e){return new ju(i,e)}function R0(i,e,t,n){let{patch:s,problems:r}=Dm(t,No(i));for(let{word:o,value:a}of r)i.notify("warning",e("app.unknown",{word:o,value:a.slice(0,120)}));i.update({...n,...s},"address")}var{selected:AC,also:CC,condition:RC,exercise:PC,page:IC,isolate:kC,visibility:LC,peel:OC,explode:DC,cuts:NC,projection:FC,labels:UC}=ii,BC={selected:AC,also:CC,condition:RC,exercise:PC,page:IC,isolate:kC,visibility:LC,peel:OC,explode:DC,cuts:NC,projection:FC,labels:UC},zC=["selected","condition","exercise","page"],VC=["cuts","explode","peel","camera"];function HC(i,e){let t=Nm(n=>R0(i,e(),n,BC));return i.onChange(({patch:n,origin:s,after:r})=>{if(s==="address")return;let o=Object.keys(n),a=o.some(l=>zC.includes(l));t.write(r,a?"entry":o.every(l=>VC.includes(l))?"soon":"now")}),t}var GC=48;function WC(i,e,t){for(let n=0;n<=GC;n+=8){let s=n===0?1:8;for(let r=0;r<s;r++){let o=2*Math.PI*r/s,a=i.pickAt(e+n*Math.cos(o),t+n*Math.sin(o));if(a!==null)return a}}return null}function qC(i,e){let t=No(i);for(let[n,s]of Object.entries(i.state.peek())){let r=ko({[n]:s},t);if(r.length!==0){for(let o of r)i.notify("warning",e("app.unknown",{word:n,value:o.slice(0,120)}));i.update({[n]:ii[n]},"address")}}}function P0(i,e,t){let n=Ri(t??i.state),s=bg(n.patch,i.kind!=="notebook"),r=Gt(()=>pg(s.catalogue.value.ui,s.catalogue.value.language)),o=nt(null),a=Lm(s,o,qm(s)),l=Jm(i,s,_=>a.select(_)),c=[],u=null,h=()=>{},d=new Promise(_=>h=_),f={store:s,actions:a,search:Gt(()=>ug(s.catalogue.value)),words:r,languages:Object.keys(i.assets.catalogues??{}),picture:l,measure:_=>o.value?.measure(_)??null,attach:_=>h(_),pickCentre:()=>{let _=e.querySelector("[data-testid=canvas]");return _&&u?WC(u,_.clientWidth/2,_.clientHeight/2):null}},b=document.createElement("style");b.textContent=hb;let y=document.createElement("div");y.className="root",e.replaceChildren(b,y),cd(g(Bd.Provider,{value:f,children:g(sb,{})}),y);for(let _ of n.problems)s.notify("warning",r.peek()("app.unknown-state",{reason:_}));c.push(mg(s,()=>r.peek())),_g(i,s,_=>s.notify("warning",_),()=>u!==null);let m=_=>{try{return vp(_,Fm(s,$m(i.assets.manifest)))}catch(x){return s.stage.value="picture",x instanceof or?s.notify("info",r.peek()(i.hasPython?"app.no-3d":"app.no-picture")):s.notify("error",r.peek()("app.3d-failed",{reason:x instanceof Error?x.message:String(x)})),i.hasPython&&(l.start(),o.value=Ym(s)),null}},p=async()=>{let _=Km(i,s,()=>r.peek());await _.words,i.kind!=="notebook"&&(R0(s,r.peek(),window.location.search,{}),c.push(HC(s,()=>r.peek()).dispose)),qC(s,r.peek());let x=await d,S=m(x);if(u=S,S===null){s.progress.value={...s.progress.peek(),done:!0};return}let T=Vm(s,a,S,x,o);c.push(T.dispose),s.stage.value="view",await _.shapes(A=>S.addPack(A),()=>{T.rebase(),a.showSubject()}),s.spoken.value=r.peek()("spoken.ready")};return s.ownsPage&&c.push(Wt(()=>{let{selected:_,exercise:x,condition:S,page:T}=s.state.value,A=_??x??S??T?.id,v=r.value("app.name");document.title=A?`${yt(s.catalogue.value,A)} · ${v}`:v})),c.push(Wt(()=>{s.interrupted.value&&s.notify("warning",r.peek()("app.3d-lost"))})),{store:s,get viewer(){return u},ready:p(),joined:i.joined,dispose(){for(let _ of c.splice(0))_();cd(null,y),l.dispose(),s.dispose(),i.dispose()}}}var xp=new Map;function XC(i){let e=i.currentTarget;for(let t=e.getRootNode();t instanceof ShadowRoot;t=e.getRootNode())e=t.host,t.host.setAttribute("data-lm-suppress-shortcuts","true")}function Sp(i,e,t){let n=document.createElement("div");n.style.cssText="position:relative;width:100%;height:100%;min-height:0",n.setAttribute("data-lm-suppress-shortcuts","true"),e.kind==="notebook"&&n.addEventListener("focusin",XC),i.replaceChildren(n);let s=P0(e,n.attachShadow({mode:"open"}),t);return i.spine=s,window.__spine=s,s}var jC={render({model:i,el:e}){e.spine?.dispose();let t=i.id??"",n=Sp(e,Zu(i),xp.get(t)),s=n.store.state.subscribe(r=>xp.set(t,r));i.on("remove",()=>{s(),xp.delete(t),n.dispose()})}},wp=null;function KC(i,e){if(e.host!=="page")return Sp(i,Dp(e));wp=Np(e);let t=Sp(i,wp);return document.documentElement.classList.add("loaded"),t}function JC(i){wp?.join(i)}window.SpineExplorer={mount:KC,join:JC};var NU={SpineView:jC};export{vp as createViewer,NU as default,JC as join,KC as mount};
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
