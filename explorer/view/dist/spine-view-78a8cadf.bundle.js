var q0=["bytes","png","data","buffer"];function X0(i){return i instanceof ArrayBuffer?i:ArrayBuffer.isView(i)?i.buffer.slice(i.byteOffset,i.byteOffset+i.byteLength):typeof i=="string"?Hd(i):null}function Hd(i){let e=atob(i),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t.buffer}function Gd(i){if(typeof i!="object"||i===null)return null;let e=i;if(typeof e.type!="string")return null;if(e.type!=="asset"&&e.type!=="picture")return e;let t=q0.map(n=>X0(e[n])).find(n=>n!==null);return t?{...e,bytes:t,png:t}:null}function Wd(i){let e=[],t=(s,r)=>{i.on(s,r),e.push(()=>i.off(s,r))},n=(s,r)=>{i.document?.on_event(s,r),e.push(()=>i.document?.remove_on_event?.(s,r))};return{kind:i.host==="notebook"?"notebook":"page",state:i.state,assets:i.assets,hasPython:!0,joined:Promise.resolve(),send:s=>i.send_msg(s),onMessage(s){t("msg:custom",r=>{let o=Gd(r)??Gd(r?.data);o&&s(o)})},onState:s=>t("state",()=>s(i.state)),onAssets:s=>t("assets",()=>s(i.assets)),onConnection(s){n("connection_lost",()=>s(!1)),n("client_reconnected",()=>s(!0))},dispose:()=>{for(let s of e.splice(0))s()}}}function Lp(i){let e=()=>{};return{kind:i.host??"file",state:i.state??{},assets:i.assets,hasPython:!1,joined:Promise.resolve(),send:e,onMessage:e,onState:e,onAssets:e,onConnection:e,dispose:e}}function kp(i){let e=[],t=[],n=[],s=null,r=()=>{},o=new Promise(l=>r=l),a=l=>{t.push(l),s&&l(s)};return{kind:"page",state:i.state??{},assets:i.assets,hasPython:!0,joined:o,send(l){s?s.send(l):e.push(l)},onMessage:l=>a(c=>c.onMessage(l)),onState:l=>a(c=>c.onState(l)),onAssets:l=>a(c=>c.onAssets(l)),onConnection(l){n.push(l),a(c=>c.onConnection(l))},join(l){let c=s!==null;s?.dispose(),s=Wd(l);for(let d of t)d(s);for(let d of e.splice(0))s.send(d);if(r(),c)for(let d of n)d(!0)},dispose:()=>s?.dispose()}}var st,Op,Kd,Ji,qd,La,Fp,Pa,Np,Jd,Xd,Up,mo=Symbol.for("pv"),ka={},Da=[],j0=/^m(i|n|o|s|text|space)$/,Yd=Array.isArray,$d=Da.slice,ws=Object.assign;function Ss(i){i&&i.parentNode&&i.remove()}function Bp(i,e,t){var n,s,r,o={},a=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof i!="function"?s=e[r]:o[r]=e[r];return a>2&&(o.children=a>3?$d.call(arguments,2):t),po(i,o,n,s,null)}function po(i,e,t,n,s){var r={type:i,props:e,key:t,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:mo,__v:s||++Op,__i:-1,__u:0};return!s&&st.vnode&&st.vnode(r),r}function gt(i){return i.children}function nr(i,e){this.props=i,this.context=e,this.__g=0}function Yi(i,e){if(e==null)return i.__&&Yi(i.__,i.__i+1);for(var t;e<i.__k.length;e++)if((t=i.__k[e])&&t.__e)return t.__e;return typeof i.type!="function"||i.props.__P?null:Yi(i)}function K0(i){var e,t=i.__v,n=t.__e,s=[],r=[],o=i.__P;o&&((e=ws({constructor:mo},t)).__v=t.__v+1,st.vnode&&st.vnode(e),Zd(o,e,t,i.__n,o.namespaceURI,32&t.__u?[n]:null,s,n||Yi(t),32&t.__u,r),e.__v=t.__v,e.__.__k[e.__i]=e,qp(s,e,r),t.__=t.__e=null,e.__e!=n&&zp(e))}function zp(i){if((i=i.__)&&i.__c&&!i.props.__P)return i.__e=null,i.__k.some(function(e){return e&&(i.__e=e.__e)}),zp(i)}function jd(i){(8&i.__g||(i.__g|=8,Ji.push(i),La++))&&qd==st.debounceRendering||((qd=st.debounceRendering)||queueMicrotask)(Vp)}function Vp(){try{for(var i,e=1;Ji.length;)Ji.length>e&&Ji.sort(Fp),i=Ji.shift(),e=Ji.length,8&i.__g&&K0(i)}finally{(La=Ji.length)&&(qd||queueMicrotask)(Vp)}}function Hp(i,e,t,n,s,r,o,a,l,c,d){var u,h,f,g,_,m,p=n.__k||Da,v=e.length;for(l=J0(t,e,p,l,v),u=0;u<v;u++)(f=t.__k[u])!=null&&(h=~f.__i&&p[f.__i]||ka,f.__i=u,m=Zd(i,f,h,s,r,o,a,l,c,d),g=f.__e,(h.ref!=f.ref||8&h.__u)&&(h.ref&&Qd(h.ref,null,f,h),f.ref&&d.push(f.ref,f.__c||g,f)),_=_||g,4&f.__u?(l=Gp(f,l,i,!h.__v),h.__e&&(h.__e=null)):typeof f.type=="function"&&m!==void 0?l=m:g&&(l=g.nextSibling),f.__u&=-21);return t.__e=_,l}function J0(i,e,t,n,s){var r,o,a,l,c,d,u,h,f,g=t.length,_=g,m=0,p=0,v=i.__k=Array(s);for(r=0;r<s;r++)(o=e[r])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=v[r]=po(null,o):Yd(o)?o=v[r]=po(gt,{children:o}):o.constructor===mo&&o.__b?o=v[r]=po(o.type,o.props,o.key,o.ref,o.__v):v[r]=o,l=r+m,o.__=i,o.__b=i.__b+1,a=null,~(c=o.__i=Y0(o,t,l,_))&&(_--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?m--:c==l+1?m++:c!=l&&(c>l?m--:m++,p=1)):(~c||(s>g?m--:s<g&&m++),typeof o.type!="function"&&(o.__u|=4))):v[r]=null;if(p){for(d=[],u=[],r=0;r<s;r++)if((o=v[r])&&16&o.__u){for(m=0,h=d.length;m<h;)d[f=m+h>>1]<o.__i?m=f+1:h=f;d[m]=o.__i,u[r]=m+1}for(m=d.length;r--;)u[r]&&(u[r]==m?m--:v[r].__u|=4)}if(_)for(r=0;r<g;r++)!(a=t[r])||2&a.__u||(a.__e==n&&(n=Yi(a)),eu(a,a));return n}function Gp(i,e,t,n){var s,r,o,a;if(typeof i.type=="function"){if(i.props.__P)return e;if(s=i.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=i,e=Gp(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=Yi(i))&&!e.parentNode&&(e=null),o=i.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!n&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Y0(i,e,t,n){var s,r=i.key,o=i.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&o==a.type)return t;if(n>(l?1:0)){for(s=t-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s}return-1}function Dp(i,e,t){t==null&&(t=""),e[0]=="-"?i.setProperty(e,t):i[e]=t}function Ca(i,e,t,n,s){var r,o;if(e=="style")if(typeof t=="string")i.style.cssText=t;else{if(typeof n=="string"&&(i.style.cssText=n=""),n)for(e in n)t&&e in t||Dp(i.style,e);if(t)for(e in t)n&&t[e]==n[e]||Dp(i.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),(i.__e||(i.__e={}))[e]=t,t&&n||(o=Xd[e]||(Xd[e]=$0(e)),(i.__a||(i.__a={}))[e]=Jd,r=e!=(e=e.replace(Np,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?i.addEventListener(e,o,r):i.removeEventListener(e,o,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in i)try{return void(i[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?i.removeAttribute(e):i.setAttribute(e,e=="popover"&&t==1?"":t)}}function $0(i){return function(e){var t=this.__e;if(t){if(t=t[i],e[Pa]==null)e[Pa]=Jd++;else if(e[Pa]<this.__a[i])return;return t(st.event?st.event(e):e)}}}function Zd(i,e,t,n,s,r,o,a,l,c){var d,u,h,f,g,_,m,p,v,x,S,T,A,y,E,F,I,D,z=e.type;if(e.constructor!==mo)return null;128&t.__u&&(l=32&t.__u,d=t.__c.__z)&&(e.__u|=l,u=r=[],d.nodeType==8?a=Ia(d,r):r.push(d),a=r[0]||a),(d=st.__b)&&d(e);e:if(typeof z=="function"){h=o.length;try{if(p=e.props,v=(d=z.prototype)&&d.render,x=(d=z.contextType)&&n[d.__c],S=d?x?x.props.value:d.__:n,(f=t.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(v?e.__c=f=new z(p,S):(e.__c=f=new nr(p,S),f.constructor=z,f.render=Q0),x&&x.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),z.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=ws({},f.__s)),ws(f.__s,z.getDerivedStateFromProps(p,f.__s)))),g=f.props,_=f.state,f.__v=e,t.__c){if(p!==g&&v&&!z.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(p,S),e.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(p,f.__s,S)===!1){e.__v!=t.__v&&(f.props=p,f.state=f.__s,f.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(G){G&&(G.__=e)}),Da.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&o.push(f),a=Yi(t);break e}f.componentWillUpdate&&f.componentWillUpdate(p,f.__s,S),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,_,m)})}else v&&!z.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=S,f.props=p,f.__P=i,f.__g&=-5,T=st.__r,A=v?25:0;do f.__g&=-9,T&&T(e),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++A<25);v&&(Da.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=ws({},n,f.getChildContext())),v&&t.__c&&f.getSnapshotBeforeUpdate&&(m=f.getSnapshotBeforeUpdate(g,_)),y=d&&d.type===gt&&d.key==null?d.props.children:d,p.__P&&(d=a,s=(i=p.__P).namespaceURI,l=r=null,t.props&&t.props.__P!=i&&(t.__k.some(function(G){G&&eu(G,G)}),t.__k=null),a=t.__k?Yi(t,0):null),a=Hp(i,Yd(y)?y:[y],e,t,n,s,r,o,a,l,c),p.__P&&(e.__e=null,a=d),e.__u&=-161,u&&u.some(Ss),f.__h.length&&o.push(f),1&f.__g&&(f.__g&=-4)}catch(G){if(o.length=h,e.__v=null,l||r)if(G&&G.then){if(e.__u|=128|l,r){for(~(I=r.indexOf(a||void 0))||(I=r.length);(D=r[I-1])&&D.nodeType==8;)I--;for(;I<r.length;I++)if(D=r[I])if(r[I]=null,E){if(D==F)break}else{if(D.nodeType!=8)break;D.data.startsWith("$s")&&(F=Ia(E=D))}}if(!E){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;E=a}(d=Ia(E=e.__c.__z||(e.__c.__z=E)))?(e.__e=E,a=d):e.__e=a,a=a&&a.nextSibling}else r&&r.some(Ss);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),G&&G.then||Wp(e),st.__e(G,e,t)}}else a=e.__e=Z0(t.__e,e,t,n,s,r,o,l,c,i);return(d=st.diffed)&&d(e),a}function Ia(i,e){if(i&&i.nodeType==8&&i.data.startsWith("$s"))for(var t=1;i=i.nextSibling;){if(i.nodeType==8){if(i.data.startsWith("$s"))t++;else if(i.data.startsWith("/$s")&&!--t)return i}e&&e.push(i)}}function Wp(i){i&&(i.__c&&(i.__c.__g|=4),i.__k&&i.__k.some(Wp))}function qp(i,e,t){for(var n=0;n<t.length;)Qd(t[n++],t[n++],t[n++]);st.__c&&st.__c(e,i),i.some(function(s){try{i=s.__h,s.__h=[],i.some(function(r){r.call(s)})}catch(r){st.__e(r,s.__v)}})}function Z0(i,e,t,n,s,r,o,a,l,c){var d,u,h,f,g,_,m,p,v=t.props||ka,x=e.props,S=e.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((g=r[d])&&(S?g.localName==S:g.nodeType==3)){i=g,r[d]=null;break}}if(!i){if(p=c.ownerDocument||document,!S)return p.createTextNode(x);i=p.createElementNS(s,S,x.is?x:c),a&&(st.__m&&st.__m(e,r),a=!1),r=null}if(S){if(c=S=="template"&&i.content||i,r=S=="textarea"&&x.defaultValue!=null?null:r&&$d.call(c.childNodes),!a&&r)for(v={},d=0;d<i.attributes.length;d++)v[(g=i.attributes[d]).name]=g.value;for(d in v)g=v[d],d=="dangerouslySetInnerHTML"?h=g:d=="children"||d in x||d=="value"&&"defaultValue"in x||d=="checked"&&"defaultChecked"in x||Ca(i,d,null,g,s);for(d in x)g=x[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?u=g:d=="value"?_=g:d=="checked"?m=g:a&&typeof g!="function"||v[d]===g||Ca(i,d,g,v[d],s);u?(a||h&&(u.__html==h.__html||u.__html==i.innerHTML)||(i.innerHTML=u.__html),e.__k=[]):(h&&(i.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&j0.test(S))&&(s="http://www.w3.org/1999/xhtml"),Hp(c,Yd(f)?f:[f],e,t,n,s,r,o,r?r[0]:t.__k&&Yi(t,0),a,l),r&&r.some(Ss)),a&&S!="textarea"||(d="value",S=="progress"&&_==null?i.removeAttribute(d):_==null||_===i[d]&&(S!="progress"||_)||Ca(i,d,_,v[d],s),d="checked",m!=null&&m!=i[d]&&Ca(i,d,m,v[d],s))}else v===x||a&&i.data==x||(i.data=x);return i}function Qd(i,e,t,n){try{typeof i=="function"?e?e.__x=i(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():i(null)):i.current=e}catch(s){st.__e(s,t)}}function eu(i,e,t){var n,s,r,o;if(st.unmount&&st.unmount(i),!(n=i.ref)||n.current&&n.current!=i.__e||Qd(n,null,e,i),n=i.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(a){st.__e(a,e)}n.__P=n.__n=null}if(n=i.__k)for(o=0;o<n.length;o++)n[o]&&eu(n[o],e,typeof i.type!="function"||t&&!i.props.__P);!t&&(n=i.__c)&&(n=n.__z)&&(s=Ia(n,r=[]))&&(n==i.__e&&r.some(Ss),Ss(s),Ss(n)),t||Ss(i.__e),i.__e=i.__c=i.__=null}function Q0(i,e,t){return this.constructor(i,t)}function tu(i,e){var t,n,s,r;st.__&&st.__(i,e),e.nodeType==9&&(e=e.documentElement),n=(t=i&&32&i.__u)?null:e.__k,e.__k=po(gt,{children:[i]}),s=[],r=[],Zd(e,e.__k,n||ka,ka,e.namespaceURI,n?null:e.firstChild?$d.call(e.childNodes):null,s,n?n.__e:e.firstChild,t,r),qp(s,e.__k,r),e.__k.props.children=null}function Xp(i){function e(t){var n,s;return this.getChildContext||(n=new Set,(s={})[e.__c]=this,this.getChildContext=function(){return s},this.shouldComponentUpdate=function(r){this.props.value!=r.value&&n.forEach(function(o){o.__g|=4,jd(o)})},this.sub=function(r){n.add(r);var o=r.componentWillUnmount;r.componentWillUnmount=function(){n.delete(r),o&&o.call(r)}}),t.children}return e.__c="__cC"+Up++,e.__=i,e.Provider=(e.Consumer=function(t,n){return t.children(n)}).contextType=e,e}st={__e:function(i,e,t,n){for(var s,r,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(i)),s.componentDidCatch&&(s.componentDidCatch(i,n||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(a){i=a}}throw La=0,i}},Op=0,Kd=function(i){return i!=null&&i.constructor===mo},nr.prototype.setState=function(i,e){var t=this.__s;t&&t!=this.state||(t=this.__s=ws({},this.state)),typeof i=="function"&&(i=i(ws({},t),this.props)),i&&(ws(t,i),this.__v&&(e&&this.__k.push(e),jd(this)))},nr.prototype.forceUpdate=function(i){this.__v&&(this.__g|=4,i&&this.__h.push(i),jd(this))},nr.prototype.render=gt,Ji=[],La=0,Fp=function(i,e){return i.__v.__b-e.__v.__b},Pa=Symbol(),Np=/(PointerCapture)$|Capture$/i,Jd=0,Xd={},Up=0;var Ms,It,nu,jp,iu=Object.is,Oa=0,nm=[],su=[],Bt=st,Kp=Bt.__b,Jp=Bt.__r,Yp=Bt.diffed,$p=Bt.__c,Zp=Bt.unmount,Qp=Bt.__;function bo(i,e){Bt.__h&&Bt.__h(It,i,Oa||e),Oa=0;var t=It.__H||(It.__H={__:[],__h:[]});return i>=t.__.length&&t.__.push({}),t.__[i]}function Dt(i){return Oa=1,ev(rm,i)}function ev(i,e,t){var n=bo(Ms++,2);if(n.t=i,!n.__c&&(n.__=[t?t(e):rm(void 0,e),function(r){var o=(n.__N||n.__)[0],a=n.t(o,r);iu(o,a)||(n.__N=[a,n.__[1]],n.__c.setState({}))}],n.__c=It,!It.__f)){It.__f=!0;var s=It.shouldComponentUpdate;It.shouldComponentUpdate=function(r,o,a){var l=this.__H;if(!l)return!0;var c=!1,d=this.props!=r;if(l.__.some(function(h){h.__N&&(c=!0,iu(h.__[0],h.__N[0])||(d=!0))}),s){var u=s.call(this,r,o,a);return c?u||d:u}return!c||d}}return n.__}function wt(i,e){var t=bo(Ms++,3);!Bt.__s&&sm(t.__H,e)&&(t.__P=!0,t.__=i,t.u=e,It.__H.__h.push(t))}function ht(i){return Oa=5,ir(function(){return{current:i}},[])}function ir(i,e){var t=bo(Ms++,7);return sm(t.__H,e)&&(t.__=i(),t.__H=e),t.__}function im(i){var e=It.context[i.__c],t=bo(Ms++,9);return t.c=i,e?(t.__==null&&(t.__=!0,e.sub(It)),e.props.value):i.__}function $i(){var i=bo(Ms++,11);if(!i.__){for(var e=It.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);i.__="P"+t[0]+"-"+t[1]++}return i.__}function tv(){var i;do{for(;i=su.shift();)try{go(i)}catch(t){Bt.__e(t,{__:(i=i.__P)&&i.__v})}for(;i=nm.shift();){var e=i.__H;if(i.__P&&e)try{e.__h.some(go),e.__h.some(ru),e.__h=[]}catch(t){e.__h=[],Bt.__e(t,i.__v)}}}while(su.length)}Bt.__b=function(i){It=null,Kp&&Kp(i)},Bt.__=function(i,e){i&&e.__k&&e.__k.__m&&(i.__m=e.__k.__m),Qp&&Qp(i,e)},Bt.__r=function(i){Jp&&Jp(i),Ms=0;var e=(It=i.__c).__H;e&&(nu==It?It.__h=[]:(e.__h.some(go),e.__h.some(ru),Ms=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),nu=It},Bt.diffed=function(i){Yp&&Yp(i);var e=i.__c;e&&e.__H&&(e.__H.__h.length&&tm(nm.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),nu=It=null},Bt.__c=function(i,e){e.some(function(t){try{t.__h.some(go),t.__h=t.__h.filter(function(n){return!n.__||ru(n)})}catch(n){t.__h=[function(){throw n}]}}),$p&&$p(i,e)},Bt.unmount=function(i){Zp&&Zp(i);var e,t,n=i.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){for(t=i.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,tm(su.push(s))}else go(s)}catch(r){e=r}}),n.__H=void 0,e&&Bt.__e(e,n.__v))};var em=typeof requestAnimationFrame=="function";function nv(i){var e,t=function(){clearTimeout(n),em&&cancelAnimationFrame(e),setTimeout(i)},n=setTimeout(t,35);em&&(e=requestAnimationFrame(t))}function tm(i){i!=1&&jp==Bt.requestAnimationFrame||((jp=Bt.requestAnimationFrame)||nv)(tv)}function go(i){var e=It,t=i.__c;typeof t=="function"&&(i.__c=void 0,t()),It=e}function ru(i){var e=It;i.__c=i.__(),It=e}function sm(i,e){return!i||i.length!=e.length||e.some(function(t,n){return!iu(t,i[n])})}function rm(i,e){return typeof e=="function"?e(i):e}var iv=Symbol.for("preact-signals");function Ba(){if(Mi>1)Mi--;else{var i,e=!1;for((function(){var s=Na;for(Na=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var o=r.t;o!==void 0;o=o.x)o.i===s.i&&(o.i=r.i);s=s.o}})();yo!==void 0;){var t=yo;for(yo=void 0,Fa++;t!==void 0;){var n=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&am(t))try{t.c()}catch(s){e||(i=s,e=!0)}t=n}}if(Fa=0,Mi--,e)throw i}}function au(i){if(Mi>0)return i();ou=++sv,Mi++;try{return i()}finally{Ba()}}var _o,Mt=void 0;function Ts(i){var e=Mt,t=_o;Mt=void 0,_o=void 0;try{return i()}finally{Mt=e,_o=t}}var yo=void 0,Mi=0,Fa=0,sv=0,ou=0,Na=void 0,Ua=0;function om(i){if(Mt!==void 0){var e=i.n;if(e===void 0||e.t!==Mt)return e={i:0,S:i,p:Mt.s,n:void 0,t:Mt,e:void 0,x:void 0,r:e},Mt.s!==void 0&&(Mt.s.n=e),Mt.s=e,i.n=e,32&Mt.f&&i.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=Mt.s,e.n=void 0,Mt.s.n=e,Mt.s=e),e}}function jt(i,e){this.v=i,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}jt.prototype.brand=iv;jt.prototype.h=function(){return!0};jt.prototype.S=function(i){var e=this,t=this.t;t!==i&&i.e===void 0&&(i.x=t,this.t=i,t!==void 0?t.e=i:Ts(function(){var n;(n=e.W)==null||n.call(e)}))};jt.prototype.U=function(i){var e=this;if(this.t!==void 0){var t=i.e,n=i.x;t!==void 0&&(t.x=n,i.e=void 0),n!==void 0&&(n.e=t,i.x=void 0),i===this.t&&(this.t=n,n===void 0&&Ts(function(){var s;(s=e.Z)==null||s.call(e)}))}};jt.prototype.subscribe=function(i){var e=this;return zt(function(){var t=e.value;Ts(function(){return i(t)})},{name:"sub"})};jt.prototype.valueOf=function(){return this.value};jt.prototype.toString=function(){return this.value+""};jt.prototype.toJSON=function(){return this.value};jt.prototype.peek=function(){var i=this;return Ts(function(){return i.value})};Object.defineProperty(jt.prototype,"value",{get:function(){var i=om(this);return i!==void 0&&(i.i=this.i),this.v},set:function(i){if(i!==this.v){if(Fa>100)throw new Error("Cycle detected");(function(t){Mi!==0&&Fa===0&&t.l!==ou&&(t.l=ou,Na={S:t,v:t.v,i:t.i,o:Na})})(this),this.v=i,this.i++,Ua++,Mi++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{Ba()}}}});function je(i,e){return new jt(i,e)}function am(i){for(var e=i.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function lm(i){for(var e=i.s;e!==void 0;e=e.n){var t=e.S.n;if(t!==void 0&&(e.r=t),e.S.n=e,e.i=-1,e.n===void 0){i.s=e;break}}}function cm(i){for(var e=i.s,t=void 0;e!==void 0;){var n=e.p;e.i===-1?(e.S.U(e),n!==void 0&&(n.n=e.n),e.n!==void 0&&(e.n.p=n)):t=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=n}i.s=t}function Es(i,e){jt.call(this,void 0,e),this.x=i,this.s=void 0,this.g=Ua-1,this.f=4}Es.prototype=new jt;Es.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ua))return!0;if(this.g=Ua,this.f|=1,this.i>0&&!am(this))return this.f&=-2,!0;var i=Mt;try{lm(this),Mt=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Mt=i,cm(this),this.f&=-2,!0};Es.prototype.S=function(i){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}jt.prototype.S.call(this,i)};Es.prototype.U=function(i){if(this.t!==void 0&&(jt.prototype.U.call(this,i),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Es.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var i=this.t;i!==void 0;i=i.x)i.t.N()}};Object.defineProperty(Es.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var i=om(this);if(this.h(),i!==void 0&&(i.i=this.i),16&this.f)throw this.v;return this.v}});function un(i,e){return new Es(i,e)}function dm(i){var e=i.j;if(i.j=void 0,typeof e=="function"){Mi++;var t=Mt;Mt=void 0;try{e()}catch(n){throw i.f&=-2,i.f|=8,lu(i),n}finally{Mt=t,Ba()}}}function lu(i){for(var e=i.s;e!==void 0;e=e.n)e.S.U(e);i.x=void 0,i.s=void 0,dm(i)}function rv(i){if(Mt!==this)throw new Error("Out-of-order effect");cm(this),Mt=i,this.f&=-2;try{8&this.f&&lu(this)}finally{Ba()}}function sr(i,e){this.x=i,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,_o&&_o.push(this)}sr.prototype.c=function(){var i=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{i()}};sr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,dm(this),lm(this),Mi++;var i=Mt;return Mt=this,rv.bind(this,i)};sr.prototype.N=function(){2&this.f||(this.f|=2,this.u=yo,yo=this)};sr.prototype.d=function(){this.f|=8,1&this.f||lu(this)};sr.prototype.dispose=function(){this.d()};function zt(i,e){var t=new sr(i,e);try{t.c()}catch(s){throw t.d(),s}var n=t.d.bind(t);return n[Symbol.dispose]=n,n}var um,Va,za,ov=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var hm=[];zt(function(){um=this.N})();function rr(i,e){st[i]=e.bind(null,st[i]||function(){})}function vo(i){if(za){var e=za;za=void 0,e()}za=i&&i.S()}function fm(i){var e=this,t=i.data,n=lv(t);n.name="ReactiveDom",n.value=t;var s=ir(function(){for(var a=e,l=e.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var c=un(function(){var f=n.value.value;return f===0?0:f===!0?"":f||""}),d=un(function(){return!Array.isArray(c.value)&&!Kd(c.value)}),u=zt(function(){if(this.N=pm,d.value){var f=c.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=f)}}),h=e.__$u.d;return e.__$u.d=function(){u(),h.call(this)},[d,c]},[]),r=s[0],o=s[1];return r.value?o.peek():o.value}fm.displayName="ReactiveTextNode";Object.defineProperties(jt.prototype,{constructor:{configurable:!0,value:Bp(gt,null).constructor},type:{configurable:!0,value:fm},props:{configurable:!0,get:function(){var i=this;return{data:{get value(){return i.value}}}}},__b:{configurable:!0,value:1}});rr("__b",function(i,e){if(vo(),Va=void 0,typeof e.type=="string"){var t,n=e.props;for(var s in n)if(s!=="children"){var r=n[s];r instanceof jt&&(t||(e.__np=t={}),t[s]=r,n[s]=r.peek())}}i(e)});rr("__r",function(i,e){if(i(e),e.type!==gt){vo();var t,n=e.__c;n&&(n.__$f&=-2,(t=n.__$u)===void 0&&(n.__$u=t=(function(s,r){var o;return zt(function(){o=this},{name:r}),o.c=s,o})((function(s){return function(){var r;ov&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(n),typeof e.type=="function"?e.type.displayName||e.type.name:""))),Va=n,vo(t)}});rr("__e",function(i,e,t,n){vo(),Va=void 0,i(e,t,n)});rr("diffed",function(i,e){vo(),Va=void 0;var t;if(typeof e.type=="string"&&(t=e.__e)){var n=e.__np,s=e.props,r=t.U;if(r)for(var o in r){var a=r[o];a===void 0||n&&o in n||(a.d(),r[o]=void 0)}if(n){r||(r={},t.U=r);for(var l in n){var c=r[l],d=n[l];c===void 0?(c=av(t,l,d,s),r[l]=c):c.o(d,s)}}}i(e)});function av(i,e,t,n){var s=e in i&&i.ownerSVGElement===void 0,r=je(t);return{o:function(o,a){r.value=o,n=a},d:zt(function(){this.N=pm;var o=r.value.value;n[e]!==o&&(n[e]=o,s?i[e]=o:o!=null&&(o!==!1||e[4]==="-")?i.setAttribute(e,o):i.removeAttribute(e))})}}rr("unmount",function(i,e){if(typeof e.type=="string"){var t=e.__e;if(t){var n=t.U;if(n){t.U=void 0;for(var s in n){var r=n[s];r&&r.d()}}}var o=e.__np;if(o){var a=e.props;for(var l in o)a[l]=o[l]}e.__np=void 0}else{var c=e.__c;if(c){c.__$f|=8;var d=c.__$u;d&&(c.__$u=void 0,d.d())}}i(e)});rr("__h",function(i,e,t,n){n<3&&(e.__$f|=2),i(e,t,n)});nr.prototype.shouldComponentUpdate=function(i,e){if(this.__R)return!0;var t=this.__$u,n=t&&t.s!==void 0;for(var s in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(n||r||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var o in i)if(o!=="__source"&&i[o]!==this.props[o])return!0;for(var a in this.props)if(!(a in i))return!0;return!1};function lv(i,e){return ir(function(){return je(i,e)},[])}var cv=function(i){queueMicrotask(function(){queueMicrotask(i)})};function dv(){au(function(){for(var i;i=hm.shift();)um.call(i)})}function pm(){hm.push(this)===1&&(st.requestAnimationFrame||cv)(dv)}var Vt={version:1,tissues:{bone:{colour:"#EBDFC6",cavity:"#8F6D48",cut:"#DABFA2",gloss:.12,translucency:.35},cartilage:{colour:"#C6DADF",cavity:"#6C8794",cut:"#CFE0E6",gloss:.4,translucency:.55},disc:{colour:"#98B2C4",cavity:"#4F6A80",cut:"#8FA9BA",gloss:.4,translucency:.55},joint:{colour:"#74A8A0",cavity:"#38605E",cut:"#A9CFCD",gloss:.4,translucency:.5},ligament:{colour:"#CEC4CC",cavity:"#85799A",cut:"#E4E0E8",gloss:.3,translucency:.45},fascia:{colour:"#DDE2E6",cavity:"#8E99A6",cut:"#E8ECEF",gloss:.35,translucency:.5},nerve:{colour:"#F2C230",cavity:"#A87A10",cut:"#F7DF8E",gloss:.35,translucency:.9},muscle:{colour:"#A5534A",cavity:"#5A2422",cut:"#8F4038",gloss:.12,translucency:.25}},surfaces:{selected:"#4F9BF0",highlighted:"#F29A3C",hovered:"#CFE4FF"},themes:{light:{background:["#F7F8FA","#DDE3EA"],selected:"#0B5FD0",highlighted:"#B4540A",hovered:"#1F2A37",ghost:"#43566B",text:"#1F2A37",sky:[.575,.59,.615],ground:[.27,.24,.22]},dark:{background:["#222A35","#0F141B"],selected:"#5CB3FF",highlighted:"#FF9424",hovered:"#F4F7FA",ghost:"#A9C1D9",text:"#E8EDF3",sky:[.42,.46,.53],ground:[.18,.17,.18]}},unnamed:{"bone.rib":"ghost","fascia.thoracolumbar":"hide","fascia.linea-alba":"hide","bone.sternum":"ghost","layer:muscles":"hide"},camera:{view_angle_deg:24,fit_margin:1.06,views:{anterior:{azimuth_deg:0,elevation_deg:0},posterior:{azimuth_deg:180,elevation_deg:0},left:{azimuth_deg:90,elevation_deg:0},right:{azimuth_deg:-90,elevation_deg:0},superior:{azimuth_deg:0,elevation_deg:90},inferior:{azimuth_deg:0,elevation_deg:-90}}}};var mm=i=>({structures:i.structures.map(({id:e})=>e),view:i.view??null});function hv(i,e){if(i.kind!=="tour"){let n=e[`${i.kind}s`][i.id];return n?mm(n):null}let t=e.tours[i.id]?.steps[i.step]?.view;return t?{structures:[...t.highlight??[],...t.focus?[t.focus]:[]],view:t}:null}function Ha(i,e,t){let n=i.exercise===null?void 0:t.exercises[i.exercise],s=i.condition===null?void 0:t.conditions[i.condition],r=n??s;return r?mm(r):e===null?null:hv(e,t)}var gm=Vt.unnamed,xo=(i,e)=>{let t=i.find(n=>Object.hasOwn(e,n));return t===void 0?void 0:e[t]};function bm(i,e,t){let n=e.structures[i]?.layer;return[i,...t.ancestors(i).toReversed(),...n?[`layer:${n}`]:[]]}function cu(i,e,t,n){let s=bm(e,t,n);return xo(s,i.visibility)??xo(s,gm)??"show"}var _m=(i,e)=>xo([`layer:${e}`],i.visibility)??xo([`layer:${e}`],gm)??"show";function ym(i,e,t,n){let r=(Ha(i,e,t)?.structures??[]).flatMap(h=>n.pieces(h)),o=i.selected===null?[]:n.pieces(i.selected),a=i.isolate===null?[]:n.pieces(i.isolate),l=new Set(a),c=new Set(r),d=new Set(o),u=h=>{if(l.size>0)return l.has(h)?"show":"hide";let f=cu(i,h,t,n);return d.has(h)&&(r.length>0||!xo(bm(h,t,n),i.visibility))?"show":r.length===0?f:c.has(h)?"show":f==="show"?"ghost":f};return{visibility:new Map(n.solids.map(h=>[h,u(h)])),lit:r,selected:o}}var fv=7;function vm(i,e,t,n){let r=(i.selected!==null?[i.selected]:Ha(i,e,t)?.structures??[]).flatMap(o=>{let[a]=n.pieces(o),l=t.structures[o]?.label;return a===void 0||l===void 0?[]:[[a,l]]});return new Map([...new Map(r.toReversed())].toReversed().slice(0,fv))}var Ga={version:1,about:"What findings there are, their fields with ranges, steps and defaults, and which record of the content speaks of each. Python and the browser read this file. All shapes are illustrations.",sources:{fardon2014:"Fardon DF, Williams AL, Dohring EJ, et al. (2014). Lumbar disc nomenclature: version 2.0. Spine J 14(11):2525-2545.",pfirrmann2001:"Pfirrmann CW, Metzdorf A, Zanetti M, et al. (2001). Magnetic resonance classification of lumbar intervertebral disc degeneration. Spine 26(17):1873-1878.",spineconst:"Spine constants collected from radiology references: height loss of 10, 30 and 60 percent at grades III to V.",josr2022:"Finite element convention of osteophyte length, 10 to 30 percent of the sagittal diameter (J Orthop Surg Res 2022).",weishaupt1999:"Weishaupt D, Zanetti M, Boos N, Hodler J (1999). MR imaging and CT in osteoarthritis of the lumbar facet joints. Skeletal Radiol 28:215-219.",khasawneh2023:"Khasawneh R, Abu El-Rub E, Allouh M (2023). Human lumbosacral root and ligamentum flavum thicknesses: a magnetic resonance study. Folia Morphol 82(1):72-78.",lurie2008:"Lurie JD, Tosteson AN, Tosteson TD, et al. (2008). Reliability of readings of magnetic resonance imaging features of lumbar spinal stenosis. Spine 33(14):1605-1610. (thirds of the canal area; read on a page of definitions)",meyerding1932:"Meyerding HW (1932). Spondylolisthesis. Surg Gynecol Obstet 54:371-377.",genant1993:"Genant HK, Wu CY, van Kuijk C, Nevitt MC (1993). Vertebral fracture assessment using a semiquantitative technique. J Bone Miner Res 8(9):1137-1148.",sorensen:"Sorensen's criterion of Scheuermann kyphosis and usual kyphosis, as read on a page of definitions.",scoliosis:"Grades of the Cobb angle (mild 10 to 25, moderate 25 to 40 degrees), as read on a page of definitions.",musclefat2016:"Share of fat in multifidus and erector spinae by age (2016), table.",zou2023:"src.ZOU-2023 of the content: shrinkage of lumbar herniations without surgery, by type.",drawing:"Chosen so that the picture satisfies the definition; not measured."},discs:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],kinds:{"disc-herniation":{about:"cond.disc-herniation",about_by:{type:{bulge:"cond.disc-bulge"}},sources:["fardon2014","zou2023","drawing"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},type:{choices:["bulge","protrusion","extrusion","sequestration"],default:"protrusion"},zone:{choices:["central","paracentral","foraminal","far-lateral"],default:"paracentral"},side:{choices:["left","right",null],default:"left"},size_mm:{range:[0,12],step:.5,default:5,limits:[{when:{type:"bulge"},range:[0,5]},{when:{type:"protrusion"},range:[0,8]},{when:{region:"cervical"},range:[0,6]},{when:{region:"thoracic"},range:[0,7]}]},migration_mm:{range:[-10,10],step:1,default:0,limits:[{when:{type:"bulge"},range:[0,0]},{when:{type:"protrusion"},range:[0,0]},{when:{region:"cervical"},range:[-5,5]}]},months:{range:[0,24],step:1,default:0}},one_of:[{when:{zone:"central"},field:"side",choices:[null]},{when:{zone:"paracentral"},field:"side",choices:["left","right"]},{when:{zone:"foraminal"},field:"side",choices:["left","right"]},{when:{zone:"far-lateral"},field:"side",choices:["left","right"]}],same:["level","side","zone"]},"disc-degeneration":{about:"cond.disc-age-change",sources:["pfirrmann2001","spineconst"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},pfirrmann:{range:[1,5],step:1,default:3}},same:["level"]},osteophytes:{about:"cond.bone-spurs",sources:["josr2022"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},size_mm:{range:[0,5],step:.5,default:3,limits:[{when:{region:"cervical"},range:[0,3]},{when:{region:"thoracic"},range:[0,4]}]}},same:["level"]},"facet-enlargement":{about:"cond.facet-pain",sources:["weishaupt1999","drawing"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},side:{choices:["left","right",null],default:null},size_mm:{range:[0,4],step:.5,default:2,limits:[{when:{region:"cervical"},range:[0,2]},{when:{region:"thoracic"},range:[0,2.5]}]}},same:["level","side"]},"flavum-thickening":{about:"cond.stenosis",sources:["khasawneh2023","drawing"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},size_mm:{range:[0,4],step:.5,default:2,limits:[{when:{region:"cervical"},range:[0,2]},{when:{region:"thoracic"},range:[0,2]}]}},same:["level"]},stenosis:{about:"cond.stenosis",sources:["lurie2008","drawing"],fields:{level:{choices:["C2-C3","C3-C4","C4-C5","C5-C6","C6-C7","C7-T1","T1-T2","T2-T3","T3-T4","T4-T5","T5-T6","T6-T7","T7-T8","T8-T9","T9-T10","T10-T11","T11-T12","T12-L1","L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L4-L5"},where:{choices:["central","lateral-recess","foraminal"],default:"central"},side:{choices:["left","right",null],default:null},grade:{range:[0,3],step:.5,default:1}},one_of:[{when:{where:"central"},field:"side",choices:[null]}],same:["level","where","side"]},spondylolysis:{about:"cond.spondylolisthesis",sources:["drawing"],fields:{level:{choices:["L1","L2","L3","L4","L5"],default:"L5"},side:{choices:["left","right",null],default:null}},same:["level","side"]},slip:{about:"cond.spondylolisthesis",sources:["meyerding1932"],fields:{level:{choices:["L1-L2","L2-L3","L3-L4","L4-L5","L5-S1"],default:"L5-S1"},percent:{range:[0,50],step:1,default:15}},same:["level"]},"wedge-fracture":{about:"cond.vertebral-fracture",sources:["genant1993"],fields:{level:{choices:["T4","T5","T6","T7","T8","T9","T10","T11","T12","L1","L2","L3","L4","L5"],default:"L1"},percent:{range:[0,50],step:1,default:25}},same:["level"]},"rounded-upper-back":{about:"cond.thoracic-kyphosis",sources:["sorensen"],fields:{kyphosis_deg:{range:[40,70],step:1,default:50}},same:[]},scoliosis:{about:"cond.scoliosis",sources:["scoliosis"],fields:{cobb_deg:{range:[0,80],step:1,default:25},apex:{choices:["T2","T3","T4","T5","T6","T7","T8","T9","T10","T11","T12","L1","L2","L3"],default:"T8"},convex:{choices:["left","right"],default:"right"}},same:[]},diastasis:{about:"cond.diastasis",sources:["drawing"],fields:{gap_mm:{range:[0,60],step:1,default:30}},same:[]},"muscle-bulk":{about:"factor.deconditioning",sources:["musclefat2016","drawing"],fields:{muscle:{choices:["multifidus","psoas-major"],default:"multifidus"},side:{choices:["left","right",null],default:null},percent:{range:[-50,25],step:5,default:-25}},same:["muscle","side"]}},course:{about:"How a herniation is drawn to shrink: the share left after m months is 1 - (1 - left) (1 - exp(-m / months)); of 100 people, in so many it shrinks. The pace puts most of it within 6 months.",months:3,left:.3,shrinks_of_100:{bulge:13,protrusion:38,extrusion:67,sequestration:88},claims:["cl.herniation.resorb","cl.herniation.type"],sources:["zou2023"]},pfirrmann:{height_lost:{"1":0,"2":0,"3":.1,"4":.3,"5":.6},hydration:{"1":1,"2":.85,"3":.55,"4":.25,"5":0},sources:["pfirrmann2001","spineconst"]},meyerding:{grades:[{grade:1,above_percent:0},{grade:2,above_percent:25},{grade:3,above_percent:50}],sources:["meyerding1932"]},genant:{grades:[{grade:0,above_percent:0},{grade:1,above_percent:20},{grade:2,above_percent:25},{grade:3,above_percent:40}],sources:["genant1993"]}};var Wa=Ga.kinds,aC=Ga.course,lC=Ga.sources,Gn=class extends Error{name="FindingError"},mv={C:"cervical",T:"thoracic",L:"lumbar",S:"sacral"},gv=i=>typeof i.level=="string"?mv[i.level[0]??""]??null:null,xm=(i,e)=>Object.entries(i).every(([t,n])=>(t==="region"?gv(e):e[t])===n);function Sm(i,e,t){let{range:n=[0,0],limits:s=[]}=i.fields[e],r=s.filter(({when:o})=>xm(o,t)).map(({range:o})=>o);return[Math.max(n[0],...r.map(([o])=>o)),Math.min(n[1],...r.map(([,o])=>o))]}function wm(i,e,t){let n=(i.one_of??[]).filter(({field:s,when:r})=>s===e&&xm(r,t));return(i.fields[e]?.choices??[]).filter(s=>n.every(({choices:r})=>r.includes(s)))}function hu(i,e="finding"){let t=typeof i=="object"&&i!==null&&!Array.isArray(i)?i:{},n=t.kind,s=typeof n=="string"&&Object.hasOwn(Wa,n)?Wa[n]:void 0;if(s===void 0)throw new Gn(`${e}.kind: expected one of ${Object.keys(Wa).join(", ")}; got ${uu(n)}`);let r=Object.keys(t).find(a=>a!=="kind"&&!Object.hasOwn(s.fields,a));if(r!==void 0)throw new Gn(`${e}: ${n} has the fields ${Object.keys(s.fields).join(", ")}; got ${r}`);let o={};for(let[a,l]of Object.entries(s.fields))o[a]=a in t?t[a]:l.default;bv(s,o,a=>!(a in t));for(let[a,l]of Object.entries(s.fields)){let c=o[a],d=`${e}.${a}: ${n}`;if(l.choices){let f=wm(s,a,o);if(!f.includes(c))throw new Gn(`${d} must be one of ${f.map(String).join(", ")}; got ${uu(c)}`);continue}let[u,h]=Sm(s,a,o);if(typeof c!="number"||!(c>=u&&c<=h))throw new Gn(`${d} must be in [${u}, ${h}], got ${uu(c)}`)}return{kind:n,...o}}function qa(i){if(!Array.isArray(i))throw new Gn(`findings: expected a list of findings, got ${typeof i}`);let e=i.map((t,n)=>hu(t,`findings[${n}]`));return e.forEach((t,n)=>{if(e.findIndex(r=>du(r)===du(t))!==n)throw new Gn(`findings[${n}]: expected one finding of a kind and place, got ${du(t)} twice`)}),e}function du(i){return[i.kind,...(Wa[i.kind]?.same??[]).map(e=>i[e])].filter(e=>e!=null).join(" ")}function bv(i,e,t){for(let[n,s]of Object.entries(i.fields))if(t(n)){if(s.choices){let r=wm(i,n,e),o=e[n];r.includes(o)||(e[n]=r.includes(s.default)?s.default:r[0]??null)}else if(typeof e[n]=="number"){let[r,o]=Sm(i,n,e);e[n]=Math.min(o,Math.max(r,e[n]))}}}var uu=i=>(JSON.stringify(i)??String(i)).slice(0,80);var As=["anterior","posterior","left","right","superior","inferior"],So=["auto","light","dark"],wo=["plain","clinical"],Rs=["show","ghost","hide"],ai={version:1,selected:null,condition:null,exercise:null,visibility:{},isolate:null,view:null,camera:null,theme:"auto",register:"plain",language:"en",posture:{},findings:[]},Zi=(i,e)=>typeof e=="string"&&i.includes(e),ja=i=>typeof i=="object"&&i!==null&&!Array.isArray(i),_v=i=>Array.isArray(i)&&i.length===3&&i.every(Number.isFinite);function yv(i){if(!ja(i)||!_v(i.target_mm))return;let{target_mm:e,azimuth_deg:t,elevation_deg:n,distance_mm:s}=i;if([t,n,s].every(Number.isFinite))return{target_mm:e,azimuth_deg:t,elevation_deg:n,distance_mm:s}}function vv(i){try{return qa(i)}catch(e){if(e instanceof Gn)return;throw e}}var Xa=i=>i===null||typeof i=="string"?i:void 0,Mm=i=>e=>Zi(i,e)?e:void 0,xv={selected:Xa,condition:Xa,exercise:Xa,isolate:Xa,visibility:i=>ja(i)&&Object.values(i).every(e=>Zi(Rs,e))?i:void 0,view:i=>i===null||Zi(As,i)?i:void 0,camera:i=>i===null?null:yv(i),theme:Mm(So),register:Mm(wo),language:i=>typeof i=="string"?i:void 0,posture:i=>ja(i)&&Object.values(i).every(Number.isFinite)?i:void 0,findings:vv};function Mo(i){let e={},t=[];if(!ja(i))return{patch:e,problems:t};for(let[n,s]of Object.entries(xv)){if(!(n in i))continue;let r=s(i[n]);r===void 0?t.push(`state.${n} cannot be ${JSON.stringify(i[n])?.slice(0,80)}`):e[n]=r}return{patch:e,problems:t}}var fu=(i,e)=>i===e||JSON.stringify(i)===JSON.stringify(e);function Ka(i,e){let t=Object.entries(e).filter(([n,s])=>!fu(i[n],s));return Object.fromEntries(t)}var pu={version:1,language:"en",languages:{},structures:{},conditions:{},exercises:{},redflags:{},symptoms:{},factors:{},tours:{},sources:{},services:{},notices:{},grades:{},tree:[],ui:{}},Sv={layer:null,region:null,parent:null,side:null,level:null,members:[]};function Tm(i){if(typeof i!="object"||i===null||!("structures"in i))throw new TypeError("catalogue: expected an object with structures");let e=i,t=Object.entries(e.structures??{}).map(([n,s])=>[n,{...Sv,...s}]);return{...pu,...e,structures:Object.fromEntries(t)}}function mu(i,e){return i==null?"":typeof i=="string"?i:"text"in i?mu(i.text,e):e==="clinical"&&i.clinical||i.plain}function gu(i,e){if(i==null||typeof i=="string")return;if("text"in i)return gu(i.text,e);let t=e==="clinical"&&i.clinical?"clinical":"plain";return i.english?.includes(t)?"en":void 0}function Qi(i,e){return Object.hasOwn(i.structures,e)?"structure":Object.hasOwn(i.conditions,e)?"condition":Object.hasOwn(i.exercises,e)?"exercise":Object.hasOwn(i.symptoms,e)?"symptom":Object.hasOwn(i.factors,e)?"factor":Object.hasOwn(i.tours,e)?"tour":null}function bu(i,e){let t=Qi(i,e);return(t===null?null:i[`${t}s`])?.[e]?.lang??"en"}function tn(i,e){let t=Qi(i,e);return(t===null?null:i[`${t}s`])?.[e]?.label??e}var wv=i=>[...i.attachments?.proximal??[],...i.attachments?.distal??[]].flatMap(({id:e})=>e?[e]:[]);function _u(i,e,t){let n=i.get(e);n?n.push(t):i.set(e,[t])}function Mv(i){let e=new Map;for(let[t,{kind:n,between:s}]of Object.entries(i))n==="disc"&&s?.[0]&&e.set(s[0],t);return Object.entries(i).filter(([,t])=>t.kind==="bone"&&t.side===null&&t.level!==null&&t.solid).flatMap(([t])=>[t,e.get(t)].filter(n=>n!==void 0))}function Tv(i,e){let t=new Map,n=new Map;for(let[s,{kind:r,side:o,level:a,layer:l}]of Object.entries(i)){if(a===null||e.has(s))continue;let c=`${r}|${o}|${l}`,d=n.get(`${c}|${a}`)??0;n.set(`${c}|${a}`,d+1),_u(t,`${c}|${d}`,s)}return[...t.values()]}function Ev(i,e){let t=i[e];return!t?.side||t.parent===null?null:i[t.parent]?.members.find(n=>n!==e&&i[n]?.side)??null}function Em(i){let e=Mv(i),t=[e,...Tv(i,new Set(e))],n=new Map(t.flatMap(c=>c.map((d,u)=>[d,{walk:c,index:u}]))),s=new Map,r=new Map;for(let[c,d]of Object.entries(i))if(!(d.side!==null&&d.kind!=="muscle")){for(let u of d.between??[])_u(s,u,c);if(d.side===null)for(let u of wv(d))_u(r,u,c)}let o=Object.keys(i).length===0,a=(c,d=new Set)=>{let u=i[c];return!u&&o?[c]:!u||d.has(c)?[]:u.solid?[c]:u.members.flatMap(h=>a(h,new Set([...d,c])))};return{pieces:c=>a(c),ancestors:c=>{let d=[];for(let u=i[c]?.parent??null;u!==null&&!d.includes(u);u=i[u]?.parent??null)d.unshift(u);return d},neighbours(c){let d=n.get(c);return{above:d?.walk[d.index-1]??null,below:d?.walk[d.index+1]??null,between:i[c]?.between??[],touching:s.get(c)??[],attached:r.get(c)??[],opposite:Ev(i,c)}},solids:Object.keys(i).filter(c=>i[c]?.solid),layers:[...new Set(Object.values(i).flatMap(({layer:c})=>c===null?[]:[c]))]}}var or=["transverse","coronal","sagittal"],yu={on:!1,at_mm:0,flipped:!1,along:null},Cs={transverse:yu,coronal:yu,sagittal:yu},Av=({selected:i,condition:e,exercise:t,isolate:n,visibility:s})=>JSON.stringify([i,e,t,n,s]);function Am(i={},e=!0){let t=je({...ai,...i}),n=je(pu),s=un(()=>Em(n.value.structures)),r=je(null),o=je([]),a=new Set,l=[],c=0,d=globalThis.matchMedia?.("(prefers-color-scheme: dark)"),u=je(d?.matches??!1),h=g=>{u.value=g.matches};d?.addEventListener("change",h);let f=un(()=>Av(t.value));return{state:t,catalogue:n,kin:s,rig:je(null),pane:je("card"),drawn:un(()=>(f.value,ym(t.peek(),r.value,n.value,s.value))),shapes:je(new Set),hover:je(null),menu:je(null),pointed:je(null),cuts:je(Cs),apart:je(0),named:je(!0),shortcuts:je(!0),roomy:je(!0),covered:je({left:0,right:0}),notices:o,online:je(!0),interrupted:je(!1),progress:je({loaded:0,total:0,done:!1}),stage:je("loading"),page:r,dialog:je(null),spoken:je(""),dark:un(()=>t.value.theme==="auto"?u.value:t.value.theme==="dark"),ownsPage:e,update(g,_="user"){let m=t.peek(),p=Ka(m,g);if(Object.keys(p).length===0)return;let v={...m,...p};if(t.value=v,l.push({patch:p,origin:_,before:m,after:v}),!(l.length>1))try{for(let x=l[0];x!==void 0;x=l[0]){for(let S of[...a])S(x);l.shift()}}finally{l.length=0}},onChange(g){return a.add(g),()=>a.delete(g)},notify(g,_){o.peek().some(m=>m.text===_)||(o.value=[...o.peek(),{id:++c,level:g,text:_}])},dismiss(g){o.value=o.peek().filter(_=>_.id!==g)},dispose(){d?.removeEventListener("change",h),a.clear()}}}var Rv={sagittal:0,coronal:1,transverse:2};function Rm(i,e){let{state:t,catalogue:n,kin:s}=i,r=u=>u.flatMap(h=>s.peek().pieces(h)).filter(h=>i.shapes.peek().has(h)),o=(u,{close:h=!1}={})=>{let f=r(u),[g]=f;if(g===void 0)return;let{above:_,below:m,between:p}=s.peek().neighbours(g),v=f.length===1&&!h?[_,m,...p].filter(x=>x!==null):[];e.peek()?.flyTo([...f,...r(v)])},a=Cs,l=u=>{let h=u?.cut?.plane,g=[u?.focus,...u?.highlight??[]].filter(x=>x!==void 0).find(x=>n.peek().structures[x]?.level&&r([x]).length>0),_=g===void 0?null:e.peek()?.centreOf(r([g]));if(!Zi(or,h)||!_)return Cs;let m=Math.round(_[Rv[h]]+(u?.cut?.offset_mm??0)),p=g!==void 0&&n.peek().structures[g]?.kind==="disc",v=h==="transverse"&&p&&!u?.cut?.offset_mm?e.peek()?.planeOf(g)??null:null;return{...Cs,[h]:{on:!0,at_mm:m,flipped:!1,along:v}}},c=u=>{i.cuts.peek()===a&&(i.cuts.value=u),a=u};return{fly:o,show:(u=!0)=>{if(i.shapes.peek().size===0)return;let h=Ha(t.peek(),i.page.peek(),n.peek());if(c(l(h?.view??null)),h===null)return;let{view:f}=h;u&&f?.azimuth_deg!==void 0&&e.peek()?.face({azimuth_deg:f.azimuth_deg,elevation_deg:f.elevation_deg??0});let g=r(f?.highlight??[]);o(g.length>0?g:h.structures),u&&f?.azimuth_deg===void 0&&f?.view&&i.update({view:f.view,camera:null})}}}function xu(i,e){let t=e.filter(n=>i.drawn.value.visibility.get(n)!=="hide").length;return t===0?"none":t===e.length?"all":"some"}function vu(i,e,t){let n=new Set(e),s=o=>n.has(o)||n.has(`layer:${i.catalogue.peek().structures[o]?.layer}`)||i.kin.peek().ancestors(o).some(a=>n.has(a)),r=Object.entries(i.state.peek().visibility).filter(([o])=>!s(o));return Object.fromEntries(t===null?r:[...r,...e.map(o=>[o,t])])}function Cv(i,e){let t=i.state.peek(),n=i.catalogue.peek(),s=i.kin.peek();return s.pieces(e).filter(a=>cu(t,a,n,s)==="hide").length===0?t.visibility:vu(i,[e],"show")}function Cm(i,e,t){let{state:n,kin:s}=i,r=d=>i.update(d),{fly:o,show:a}=Rm(i,e);i.onChange(({patch:d})=>{("condition"in d||"exercise"in d)&&d.camera==null&&a(d.view==null)});let l=d=>{let u=n.peek().isolate;if(u===null)return!1;let h=new Set(s.peek().pieces(u));return!s.peek().pieces(d).some(f=>h.has(f))},c=(d,{fly:u=!1}={})=>{if(d===null)return r({selected:null});r({selected:d,visibility:Cv(i,d),...l(d)?{isolate:null}:{}}),u&&o([d])};return{...t,select:c,openCondition(d){i.page.value=null;let u=d!==null&&d===n.peek().condition;r({condition:d,exercise:null,selected:null,...d===null?{}:{isolate:null}}),u&&a()},openExercise(d){i.page.value=null;let u=d!==null&&d===n.peek().exercise;r({exercise:d,selected:null,...d===null?{}:{isolate:null}}),u&&a()},openPage(d){r({selected:null,condition:null,exercise:null,isolate:null}),i.page.value=d,a()},showSubject(){let{view:d,camera:u}=n.peek();u===null&&a(d===null)},escape(){let{selected:d,exercise:u,condition:h,isolate:f}=n.peek();if(d!==null)r({selected:null});else if(u!==null)r({exercise:null});else if(h!==null)r({condition:null});else if(i.page.peek()!==null)this.openPage(null);else if(f!==null)r({isolate:null});else return!1;return!0},setVisible:(d,u)=>r({visibility:vu(i,d,u),isolate:null}),isolate:d=>{r({isolate:d}),d!==null&&o([d],{close:!0})},uncover(){let{selected:d,lit:u}=i.drawn.peek(),h=e.peek()?.inFrontOf(d.length>0?d:u)??[];h.length>0&&r({visibility:vu(i,h,"hide")})},showAll(){i.cuts.value=Cs,i.apart.value=0,r({visibility:{},isolate:null})},async savePicture(){let d=await e.peek()?.picture();if(!d)return;let u=document.createElement("a");u.href=URL.createObjectURL(d),u.download=`${n.peek().selected??n.peek().condition??"spine"}.png`,u.click(),window.setTimeout(()=>URL.revokeObjectURL(u.href),1e4)},setView:d=>r({view:d,camera:null}),home:()=>{r({view:null,camera:null}),e.peek()?.home()},flyTo:d=>o([d]),zoom:d=>e.peek()?.zoom(d),turn:(d,u)=>e.peek()?.turn(d,u),walk(d){let{selected:u}=n.peek(),h=u===null?null:s.peek().neighbours(u)[d];h!==null&&c(h)},setTheme:d=>r({theme:d}),setRegister:d=>r({register:d}),setLanguage:d=>r({language:d})}}var Pm=/^-?\d+(\.\d+)?$/,Pv=i=>typeof i=="number"?String(Math.round(i*100)/100):i,Im=i=>Object.entries(i).flatMap(([e,t])=>t===null?[]:[`${e}:${Pv(t)}`]),Lm=i=>Im(i).join(","),km=({kind:i,...e})=>[i,...Im(e)].join(",");function Dm(i){let e=i.split(",").map(t=>t.split(":"));return e.every(([t,n,...s])=>t&&n!==void 0&&Pm.test(n)&&s.length===0)?Object.fromEntries(e.map(([t,n])=>[t,Number(n)])):null}function Om(i){let[e,...t]=i.split(","),n=t.map(s=>{let r=s.indexOf(":"),o=s.slice(r+1);return[s.slice(0,Math.max(r,0)),Pm.test(o)?Number(o):o]});return hu({...Object.fromEntries(n),kind:e})}var Iv=8192,Ja={select:"selected",condition:"condition",exercise:"exercise",isolate:"isolate",view:"view",theme:"theme",register:"register",language:"language"},Lv={view:As,theme:So,register:wo};function kv(i,e,t){let n=Lv[i];return n?n.includes(e):i==="select"||i==="isolate"?t.structure(e):i==="condition"?t.condition(e):i==="exercise"?t.exercise(e):/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(e)}var Dv=["posture","finding"];function Fm(i,e){if(i.length>Iv)return{patch:{},problems:[{word:"address",value:`${i.slice(0,40)}…`}]};let t={},n={},s=[],r=[];for(let[o,a]of new URLSearchParams(i))if(a!==""){if(Zi(Rs,o))for(let l of a.split(",").filter(Boolean))l.startsWith("layer:")||e.structure(l)?n[l]=o:r.push({word:o,value:l});else if(o==="posture"){let l=Dm(a);l?t.posture=l:r.push({word:o,value:a})}else if(o==="finding")try{s=qa([...s,Om(a)])}catch(l){if(!(l instanceof Gn))throw l;r.push({word:o,value:a})}else if(Object.hasOwn(Ja,o)){let l=o;kv(l,a,e)?t[Ja[l]]=a:r.push({word:o,value:a})}}return Object.keys(n).length>0&&(t.visibility=n),s.length>0&&(t.findings=s),{patch:t,problems:r}}function Ov(i,e=""){let t=[...new URLSearchParams(e)].filter(([s])=>!Object.hasOwn(Ja,s)&&!Zi(Rs,s)&&!Dv.includes(s));for(let[s,r]of Object.entries(Ja)){let o=i[r];o!==null&&o!==ai[r]&&t.push([s,o])}for(let s of Rs){let r=Object.keys(i.visibility).filter(o=>i.visibility[o]===s);r.length>0&&t.push([s,r.join(",")])}Object.keys(i.posture).length>0&&t.push(["posture",Lm(i.posture)]);for(let s of i.findings)t.push(["finding",km(s)]);let n=s=>encodeURIComponent(s).replaceAll("%3A",":").replaceAll("%2C",",");return t.map(([s,r])=>`${n(s)}=${n(r)}`).join("&")}function Nm(i){let e=()=>i(window.location.search);return window.addEventListener("popstate",e),{write(t,n){let s=Ov(t,window.location.search),r=`${window.location.pathname}${s?`?${s}`:""}${window.location.hash}`;r!==`${window.location.pathname}${window.location.search}${window.location.hash}`&&window.history[n?"pushState":"replaceState"](null,"",r)},dispose:()=>window.removeEventListener("popstate",e)}}function Um(i,e){let{structures:t}=i.catalogue.peek();return{theme:i.dark.peek()?"dark":"light",reducedMotion:Bm()?.matches??!1,structures:new Map(Object.entries(t).map(([n,{kind:s,layer:r}])=>[n,{kind:s,layer:r}])),regionNames:e}}function Bm(){return typeof window.matchMedia=="function"?window.matchMedia("(prefers-reduced-motion: reduce)"):null}function zm(i){i.setView("anterior"),i.home()}function Fv(i,e,t){let n={view:null,camera:null},s=null,r=()=>`${t.clientWidth} ${t.clientHeight}`,o=r(),a=zt(()=>{let{view:c,camera:d}=i.state.value,u=c!==n.view,h=d!==n.camera;n={view:c,camera:d},!(!u&&!h)&&(d!==null&&(h||c===null)?e.setCamera(d):c!==null?e.setView(c):zm(e),s=e.getCamera())}),l=e.on("camera",(c,d)=>{let u=r(),h=u!==o&&i.state.peek().camera===null;o=u;let f=h||fu(c,s);s=c,!f&&(n={view:d,camera:c},i.update(n))});return{rebase:()=>s=e.getCamera(),dispose:()=>{a(),l()}}}var Nv=new Map,Uv={transverse:[0,0,1],coronal:[0,1,0],sagittal:[-1,0,0]};function Bv(i){return or.filter(e=>i[e].on).map(e=>{let{at_mm:t,flipped:n,along:s}=i[e],r=n?-1:1,[o,a,l]=s?.normal??Uv[e],c=s?.offset_mm??(o+a+l)*t;return{normal:[r*o,r*a,r*l],offset_mm:r*c}})}var zv=2;function Vm(i,e,t,n,s){let r=Fv(i,t,n),o=un(()=>i.named.value&&i.roomy.value?vm(i.state.value,i.page.value,i.catalogue.value,i.kin.value):Nv),a=Bm(),l=()=>t.setReducedMotion(a?.matches??!1);a?.addEventListener("change",l);let c=[r.dispose,zt(()=>{let{visibility:d,lit:u,selected:h}=i.drawn.value,f=i.dark.value?"dark":"light";t.apply({selected:h,highlighted:u,shown:d,theme:f,sections:Bv(i.cuts.value),explode:i.apart.value,labels:o.value})}),zt(()=>t.setInsets({top:8,bottom:8,...i.covered.value})),zt(()=>t.setHover(i.pointed.value)),t.on("hover",(d,u,h,f)=>{i.hover.value=d===null?null:{id:d,region:f,x:u,y:h}}),t.on("pick",d=>e.select(d)),t.on("menu",(d,u,h)=>{i.menu.value=d===null?null:{id:d,region:null,x:u,y:h}}),t.on("lost",()=>i.interrupted.value=!0),t.on("restored",()=>i.interrupted.value=!1)];return s.value={flyTo:d=>t.flyTo(d),home:()=>zm(t),zoom:d=>t.zoom(d),turn:(d,u)=>t.turn(d,u),centreOf:d=>t.centreOf(d),planeOf:d=>t.planeOf(d),inFrontOf:d=>t.inFrontOf(d),picture:()=>t.screenshot(zv,i.named.peek()),face:d=>t.setCamera({...t.getCamera(),...d})},{rebase:r.rebase,dispose(){s.value=null,a?.removeEventListener("change",l);for(let d of c)d();t.dispose()}}}var Gm=["selected","condition","exercise","visibility","isolate","view","camera","posture","findings"],Vv=200,Hv=1200,Gv=["camera","view"];function Wv({patch:i,before:e}){let t=Object.keys(i).filter(n=>!Gv.includes(n));return t.length===0?"camera":t.length>1?null:i.posture?"posture":i.findings&&i.findings.length===e.findings.length?"findings":null}var Hm=i=>Object.fromEntries(Gm.map(e=>[e,i[e]]));function Wm(i){let e=[],t=[],n=je(!1),s=je(!1),r=!1,o=Number.NEGATIVE_INFINITY,a=null,l=()=>{n.value=e.length>0,s.value=t.length>0};i.onChange(({patch:d,before:u,origin:h})=>{let f=Object.keys(d);if(r||h==="address"||!f.some(p=>Gm.includes(p)))return;let g=performance.now(),_=Wv({patch:d,before:u}),m=(_==="camera"||_!==null&&_===a)&&g-o<Hv;o=g,a=_,!m&&(e.push(Hm(u)),e.length>Vv&&e.shift(),t.length=0,l())});let c=(d,u)=>{let h=d.pop();h!==void 0&&(u.push(Hm(i.state.peek())),r=!0,i.update(h),r=!1,l())};return{canUndo:n,canRedo:s,undo:()=>c(e,t),redo:()=>c(t,e)}}var qm=Math.PI/180;function qv(i,e){return{extension_deg:e*Math.sin(i*qm),bend_right_deg:-e*Math.cos(i*qm)}}function Su(i,e,t){for(let[n,s]of Object.entries(qv(e,t)))Math.abs(s)>.05&&i.bend(n,s)}function Xm(i,e,t){let n=new AbortController,s=null,r=d=>{d.preventDefault(),d.stopPropagation()},o=d=>{if(s!==null)return r(d);d.button!==0||!(d.altKey||e.bending.peek())||(r(d),i.setPointerCapture(d.pointerId),s={id:d.pointerId,x:d.clientX})},a=d=>{if(s===null||d.pointerId!==s.id)return;r(d);let u=(d.clientX-s.x)*.25;Math.abs(u)<.1||(s.x=d.clientX,d.shiftKey?e.bend("turn_left_deg",u):Su(e,t(),u))},l=d=>{d.pointerId===s?.id&&(s=null)},c={capture:!0,signal:n.signal};i.addEventListener("pointerdown",o,c),i.addEventListener("pointermove",a,c);for(let d of["pointerup","pointercancel"])i.addEventListener(d,l,c);return()=>n.abort()}function jm(i,e,t){let n={ArrowLeft:()=>Su(i,t(),-2),ArrowRight:()=>Su(i,t(),2),ArrowUp:()=>i.bend("extension_deg",2),ArrowDown:()=>i.bend("extension_deg",-2)};return i.bending.peek()?n[e]:void 0}var Fg=0,oh=1,Ng=2;var ia=1,Ug=2,Hr=3,jn=0,Sn=1,wn=2,Gs=0,Gr=1,ah=2,lh=3,ch=4,Bg=5;var Ws=100,zg=101,Vg=102,Hg=103,Gg=104,Wg=200,qg=201,Xg=202,jg=203,dh=204,uh=205,Kg=206,Jg=207,Yg=208,$g=209,Zg=210,Qg=211,eb=212,tb=213,nb=214,Sl=0,wl=1,Ml=2,Li=3,Tl=4,El=5,wr=6,Al=7,hh=0,ib=1,sb=2,mi=0,fh=1,ph=2,mh=3,gh=4,bh=5,_h=6,yh=7,ju="attached",rb="detached",vh=300,qs=301,Wr=302,Wl=303,ql=304,di=1e3,qn=1001,Mr=1002,Ot=1003,Xl=1004;var Xs=1005;var Ft=1006,qr=1007;var Rn=1008;var rn=1009,xh=1010,Sh=1011,Xr=1012,jl=1013,ni=1014,Fn=1015,ii=1016,Kl=1017,Jl=1018,js=1020,wh=35902,Mh=35899,Th=1021,Eh=1022,Kn=1023,ki=1026,Gi=1027,jr=1028,Yl=1029,hs=1030,$l=1031;var Zl=1033,sa=33776,ra=33777,oa=33778,aa=33779,Ql=35840,ec=35841,tc=35842,nc=35843,ic=36196,sc=37492,rc=37496,oc=37488,ac=37489,la=37490,lc=37491,cc=37808,dc=37809,uc=37810,hc=37811,fc=37812,pc=37813,mc=37814,gc=37815,bc=37816,_c=37817,yc=37818,vc=37819,xc=37820,Sc=37821,wc=36492,Mc=36494,Tc=36495,Ec=36283,Ac=36284,ca=36285,Rc=36286;var Os=2300,Fs=2301,xl=2302,Ku=2303,Ju=2400,Yu=2401,$u=2402,ob=2500;var Ah=0,da=1,Kr=2,ab=3200;var Cc=0,lb=1,Wi="",Kt="srgb",yn="srgb-linear",Fo="linear",lt="srgb";var xr=7680,Pc=7681;var Rh=517;var Ic=519,cb=512,db=513,ub=514,Ch=515,hb=516,fb=517,Ph=518,Ih=519,Lh=35044;var kh="300 es",Xn=2e3,Tr=2001;function Xv(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function jv(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function Er(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function pb(){let i=Er("canvas");return i.style.display="block",i}var Km={},Ar=null;function No(...i){let e="THREE."+i.shift();Ar?Ar("log",e,...i):console.log(e,...i)}function mb(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ce(...i){i=mb(i);let e="THREE."+i.shift();if(Ar)Ar("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function Oe(...i){i=mb(i);let e="THREE."+i.shift();if(Ar)Ar("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Ds(...i){let e=i.join(" ");e in Km||(Km[e]=!0,Ce(...i))}function gb(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var bb={[Sl]:Sl,[Ml]:wr,[Tl]:Tl,[Li]:El,[wl]:wl,[wr]:Ml,[Al]:Al,[El]:Li},ui=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},hn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Jm=1234567,Do=Math.PI/180,Ns=180/Math.PI;function gi(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(hn[i&255]+hn[i>>8&255]+hn[i>>16&255]+hn[i>>24&255]+"-"+hn[e&255]+hn[e>>8&255]+"-"+hn[e>>16&15|64]+hn[e>>24&255]+"-"+hn[t&63|128]+hn[t>>8&255]+"-"+hn[t>>16&255]+hn[t>>24&255]+hn[n&255]+hn[n>>8&255]+hn[n>>16&255]+hn[n>>24&255]).toLowerCase()}function Je(i,e,t){return Math.max(e,Math.min(t,i))}function Dh(i,e){return(i%e+e)%e}function Kv(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function Jv(i,e,t){return i!==e?(t-i)/(e-i):0}function Oo(i,e,t){return(1-t)*i+t*e}function Yv(i,e,t,n){return Oo(i,e,1-Math.exp(-t*n))}function $v(i,e=1){return e-Math.abs(Dh(i,e*2)-e)}function Zv(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function Qv(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function ex(i,e){return i+Math.floor(Math.random()*(e-i+1))}function tx(i,e){return i+Math.random()*(e-i)}function nx(i){return i*(.5-Math.random())}function ix(i){i!==void 0&&(Jm=i);let e=Jm+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function sx(i){return i*Do}function rx(i){return i*Ns}function ox(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function ax(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function Oh(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function lx(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),d=o((e+n)/2),u=r((e-n)/2),h=o((e-n)/2),f=r((n-e)/2),g=o((n-e)/2);switch(s){case"XYX":i.set(a*d,l*u,l*h,a*c);break;case"YZY":i.set(l*h,a*d,l*u,a*c);break;case"ZXZ":i.set(l*u,l*h,a*d,a*c);break;case"XZX":i.set(a*d,l*g,l*f,a*c);break;case"YXY":i.set(l*f,a*d,l*g,a*c);break;case"ZYZ":i.set(l*g,l*f,a*d,a*c);break;default:Ce("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Lc(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Fh(i,e){if(e.constructor===Float32Array)return i;let t=Lc(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function Nh(i,e){if(e.constructor===Float32Array)return i;let t=Lc(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var Ks={DEG2RAD:Do,RAD2DEG:Ns,generateUUID:gi,clamp:Je,euclideanModulo:Dh,mapLinear:Kv,inverseLerp:Jv,lerp:Oo,damp:Yv,pingpong:$v,smoothstep:Zv,smootherstep:Qv,randInt:ex,randFloat:tx,randFloatSpread:nx,seededRandom:ix,degToRad:sx,radToDeg:rx,isPowerOfTwo:ox,ceilPowerOfTwo:ax,floorPowerOfTwo:Oh,setQuaternionFromProperEuler:lx,normalize:Nh,denormalize:Fh},Ne=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Je(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},vn=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],d=n[s+2],u=n[s+3],h=r[o+0],f=r[o+1],g=r[o+2],_=r[o+3];if(u!==_||l!==h||c!==f||d!==g){let m=l*h+c*f+d*g+u*_;m<0&&(h=-h,f=-f,g=-g,_=-_,m=-m);let p=1-a;if(m<.9995){let v=Math.acos(m),x=Math.sin(v);p=Math.sin(p*v)/x,a=Math.sin(a*v)/x,l=l*p+h*a,c=c*p+f*a,d=d*p+g*a,u=u*p+_*a}else{l=l*p+h*a,c=c*p+f*a,d=d*p+g*a,u=u*p+_*a;let v=1/Math.sqrt(l*l+c*c+d*d+u*u);l*=v,c*=v,d*=v,u*=v}}e[t]=l,e[t+1]=c,e[t+2]=d,e[t+3]=u}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],d=n[s+3],u=r[o],h=r[o+1],f=r[o+2],g=r[o+3];return e[t]=a*g+d*u+l*f-c*h,e[t+1]=l*g+d*h+c*u-a*f,e[t+2]=c*g+d*f+a*h-l*u,e[t+3]=d*g-a*u-l*h-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),d=a(s/2),u=a(r/2),h=l(n/2),f=l(s/2),g=l(r/2);switch(o){case"XYZ":this._x=h*d*u+c*f*g,this._y=c*f*u-h*d*g,this._z=c*d*g+h*f*u,this._w=c*d*u-h*f*g;break;case"YXZ":this._x=h*d*u+c*f*g,this._y=c*f*u-h*d*g,this._z=c*d*g-h*f*u,this._w=c*d*u+h*f*g;break;case"ZXY":this._x=h*d*u-c*f*g,this._y=c*f*u+h*d*g,this._z=c*d*g+h*f*u,this._w=c*d*u-h*f*g;break;case"ZYX":this._x=h*d*u-c*f*g,this._y=c*f*u+h*d*g,this._z=c*d*g-h*f*u,this._w=c*d*u+h*f*g;break;case"YZX":this._x=h*d*u+c*f*g,this._y=c*f*u+h*d*g,this._z=c*d*g-h*f*u,this._w=c*d*u-h*f*g;break;case"XZY":this._x=h*d*u-c*f*g,this._y=c*f*u-h*d*g,this._z=c*d*g+h*f*u,this._w=c*d*u+h*f*g;break;default:Ce("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],d=t[6],u=t[10],h=n+a+u;if(h>0){let f=.5/Math.sqrt(h+1);this._w=.25/f,this._x=(d-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(n>a&&n>u){let f=2*Math.sqrt(1+n-a-u);this._w=(d-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>u){let f=2*Math.sqrt(1+a-n-u);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+d)/f}else{let f=2*Math.sqrt(1+u-n-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+d)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Je(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,d=t._w;return this._x=n*d+o*a+s*c-r*l,this._y=s*d+o*l+r*a-n*c,this._z=r*d+o*c+n*l-s*a,this._w=o*d-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),d=Math.sin(c);l=Math.sin(l*c)/d,t=Math.sin(t*c)/d,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},P=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Ym.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Ym.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),d=2*(a*t-r*s),u=2*(r*n-o*t);return this.x=t+l*c+o*u-a*d,this.y=n+l*d+a*c-r*u,this.z=s+l*u+r*d-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this.z=Je(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this.z=Je(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return wu.copy(this).projectOnVector(e),this.sub(wu)}reflect(e){return this.sub(wu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Je(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},wu=new P,Ym=new vn,Fe=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let d=this.elements;return d[0]=e,d[1]=s,d[2]=a,d[3]=t,d[4]=r,d[5]=l,d[6]=n,d[7]=o,d[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],d=n[4],u=n[7],h=n[2],f=n[5],g=n[8],_=s[0],m=s[3],p=s[6],v=s[1],x=s[4],S=s[7],T=s[2],A=s[5],y=s[8];return r[0]=o*_+a*v+l*T,r[3]=o*m+a*x+l*A,r[6]=o*p+a*S+l*y,r[1]=c*_+d*v+u*T,r[4]=c*m+d*x+u*A,r[7]=c*p+d*S+u*y,r[2]=h*_+f*v+g*T,r[5]=h*m+f*x+g*A,r[8]=h*p+f*S+g*y,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],d=e[8];return t*o*d-t*a*c-n*r*d+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],d=e[8],u=d*o-a*c,h=a*l-d*r,f=c*r-o*l,g=t*u+n*h+s*f;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let _=1/g;return e[0]=u*_,e[1]=(s*c-d*n)*_,e[2]=(a*n-s*o)*_,e[3]=h*_,e[4]=(d*t-s*l)*_,e[5]=(s*r-a*t)*_,e[6]=f*_,e[7]=(n*l-c*t)*_,e[8]=(o*t-n*r)*_,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Ds("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Mu.makeScale(e,t)),this}rotate(e){return Ds("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Mu.makeRotation(-e)),this}translate(e,t){return Ds("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Mu.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Mu=new Fe,$m=new Fe().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Zm=new Fe().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function cx(){let i={enabled:!0,workingColorSpace:yn,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===lt&&(s.r=Ii(s.r),s.g=Ii(s.g),s.b=Ii(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===lt&&(s.r=Sr(s.r),s.g=Sr(s.g),s.b=Sr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Wi?Fo:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[yn]:{primaries:e,whitePoint:n,transfer:Fo,toXYZ:$m,fromXYZ:Zm,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Kt},outputColorSpaceConfig:{drawingBufferColorSpace:Kt}},[Kt]:{primaries:e,whitePoint:n,transfer:lt,toXYZ:$m,fromXYZ:Zm,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Kt}}}),i}var Ke=cx();function Ii(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Sr(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var ar,Rl=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{ar===void 0&&(ar=Er("canvas")),ar.width=e.width,ar.height=e.height;let s=ar.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=ar}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Er("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Ii(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(Ii(t[n]/255)*255):t[n]=Ii(t[n]);return{data:t,width:e.width,height:e.height}}else return Ce("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},dx=0,Rr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:dx++}),this.uuid=gi(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Tu(s[o].image)):r.push(Tu(s[o]))}else r=Tu(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function Tu(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Rl.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ce("Texture: Unable to serialize Texture."),{})}var ux=0,Eu=new P,sn=class i extends ui{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=qn,s=qn,r=Ft,o=Rn,a=Kn,l=rn,c=i.DEFAULT_ANISOTROPY,d=Wi){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:ux++}),this.uuid=gi(),this.name="",this.source=new Rr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ne(0,0),this.repeat=new Ne(1,1),this.center=new Ne(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Fe,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=d,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Eu).x}get height(){return this.source.getSize(Eu).y}get depth(){return this.source.getSize(Eu).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ce(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ce(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==vh)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case di:e.x=e.x-Math.floor(e.x);break;case qn:e.x=e.x<0?0:1;break;case Mr:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case di:e.y=e.y-Math.floor(e.y);break;case qn:e.y=e.y<0?0:1;break;case Mr:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};sn.DEFAULT_IMAGE=null;sn.DEFAULT_MAPPING=vh;sn.DEFAULT_ANISOTROPY=1;var at=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],d=l[4],u=l[8],h=l[1],f=l[5],g=l[9],_=l[2],m=l[6],p=l[10];if(Math.abs(d-h)<.01&&Math.abs(u-_)<.01&&Math.abs(g-m)<.01){if(Math.abs(d+h)<.1&&Math.abs(u+_)<.1&&Math.abs(g+m)<.1&&Math.abs(c+f+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let x=(c+1)/2,S=(f+1)/2,T=(p+1)/2,A=(d+h)/4,y=(u+_)/4,E=(g+m)/4;return x>S&&x>T?x<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(x),s=A/n,r=y/n):S>T?S<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),n=A/s,r=E/s):T<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(T),n=y/r,s=E/r),this.set(n,s,r,t),this}let v=Math.sqrt((m-g)*(m-g)+(u-_)*(u-_)+(h-d)*(h-d));return Math.abs(v)<.001&&(v=1),this.x=(m-g)/v,this.y=(u-_)/v,this.z=(h-d)/v,this.w=Math.acos((c+f+p-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this.z=Je(this.z,e.z,t.z),this.w=Je(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this.z=Je(this.z,e,t),this.w=Je(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Cl=class extends ui{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Ft,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new at(0,0,e,t),this.scissorTest=!1,this.viewport=new at(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new sn({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Ft,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new Rr(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},ln=class extends Cl{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},Uo=class extends sn{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Ot,this.minFilter=Ot,this.wrapR=qn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Cr=class extends sn{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Ot,this.minFilter=Ot,this.wrapR=qn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Te=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,d,u,h,f,g,_,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,d,u,h,f,g,_,m)}set(e,t,n,s,r,o,a,l,c,d,u,h,f,g,_,m){let p=this.elements;return p[0]=e,p[4]=t,p[8]=n,p[12]=s,p[1]=r,p[5]=o,p[9]=a,p[13]=l,p[2]=c,p[6]=d,p[10]=u,p[14]=h,p[3]=f,p[7]=g,p[11]=_,p[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/lr.setFromMatrixColumn(e,0).length(),r=1/lr.setFromMatrixColumn(e,1).length(),o=1/lr.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),d=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){let h=o*d,f=o*u,g=a*d,_=a*u;t[0]=l*d,t[4]=-l*u,t[8]=c,t[1]=f+g*c,t[5]=h-_*c,t[9]=-a*l,t[2]=_-h*c,t[6]=g+f*c,t[10]=o*l}else if(e.order==="YXZ"){let h=l*d,f=l*u,g=c*d,_=c*u;t[0]=h+_*a,t[4]=g*a-f,t[8]=o*c,t[1]=o*u,t[5]=o*d,t[9]=-a,t[2]=f*a-g,t[6]=_+h*a,t[10]=o*l}else if(e.order==="ZXY"){let h=l*d,f=l*u,g=c*d,_=c*u;t[0]=h-_*a,t[4]=-o*u,t[8]=g+f*a,t[1]=f+g*a,t[5]=o*d,t[9]=_-h*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let h=o*d,f=o*u,g=a*d,_=a*u;t[0]=l*d,t[4]=g*c-f,t[8]=h*c+_,t[1]=l*u,t[5]=_*c+h,t[9]=f*c-g,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let h=o*l,f=o*c,g=a*l,_=a*c;t[0]=l*d,t[4]=_-h*u,t[8]=g*u+f,t[1]=u,t[5]=o*d,t[9]=-a*d,t[2]=-c*d,t[6]=f*u+g,t[10]=h-_*u}else if(e.order==="XZY"){let h=o*l,f=o*c,g=a*l,_=a*c;t[0]=l*d,t[4]=-u,t[8]=c*d,t[1]=h*u+_,t[5]=o*d,t[9]=f*u-g,t[2]=g*u-f,t[6]=a*d,t[10]=_*u+h}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(hx,e,fx)}lookAt(e,t,n){let s=this.elements;return Ln.subVectors(e,t),Ln.lengthSq()===0&&(Ln.z=1),Ln.normalize(),es.crossVectors(n,Ln),es.lengthSq()===0&&(Math.abs(n.z)===1?Ln.x+=1e-4:Ln.z+=1e-4,Ln.normalize(),es.crossVectors(n,Ln)),es.normalize(),Ya.crossVectors(Ln,es),s[0]=es.x,s[4]=Ya.x,s[8]=Ln.x,s[1]=es.y,s[5]=Ya.y,s[9]=Ln.y,s[2]=es.z,s[6]=Ya.z,s[10]=Ln.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],d=n[1],u=n[5],h=n[9],f=n[13],g=n[2],_=n[6],m=n[10],p=n[14],v=n[3],x=n[7],S=n[11],T=n[15],A=s[0],y=s[4],E=s[8],F=s[12],I=s[1],D=s[5],z=s[9],G=s[13],k=s[2],q=s[6],Z=s[10],W=s[14],ie=s[3],j=s[7],ee=s[11],te=s[15];return r[0]=o*A+a*I+l*k+c*ie,r[4]=o*y+a*D+l*q+c*j,r[8]=o*E+a*z+l*Z+c*ee,r[12]=o*F+a*G+l*W+c*te,r[1]=d*A+u*I+h*k+f*ie,r[5]=d*y+u*D+h*q+f*j,r[9]=d*E+u*z+h*Z+f*ee,r[13]=d*F+u*G+h*W+f*te,r[2]=g*A+_*I+m*k+p*ie,r[6]=g*y+_*D+m*q+p*j,r[10]=g*E+_*z+m*Z+p*ee,r[14]=g*F+_*G+m*W+p*te,r[3]=v*A+x*I+S*k+T*ie,r[7]=v*y+x*D+S*q+T*j,r[11]=v*E+x*z+S*Z+T*ee,r[15]=v*F+x*G+S*W+T*te,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],d=e[2],u=e[6],h=e[10],f=e[14],g=e[3],_=e[7],m=e[11],p=e[15],v=l*f-c*h,x=a*f-c*u,S=a*h-l*u,T=o*f-c*d,A=o*h-l*d,y=o*u-a*d;return t*(_*v-m*x+p*S)-n*(g*v-m*T+p*A)+s*(g*x-_*T+p*y)-r*(g*S-_*A+m*y)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],d=e[10];return t*(o*d-a*c)-n*(r*d-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],d=e[8],u=e[9],h=e[10],f=e[11],g=e[12],_=e[13],m=e[14],p=e[15],v=t*a-n*o,x=t*l-s*o,S=t*c-r*o,T=n*l-s*a,A=n*c-r*a,y=s*c-r*l,E=d*_-u*g,F=d*m-h*g,I=d*p-f*g,D=u*m-h*_,z=u*p-f*_,G=h*p-f*m,k=v*G-x*z+S*D+T*I-A*F+y*E;if(k===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let q=1/k;return e[0]=(a*G-l*z+c*D)*q,e[1]=(s*z-n*G-r*D)*q,e[2]=(_*y-m*A+p*T)*q,e[3]=(h*A-u*y-f*T)*q,e[4]=(l*I-o*G-c*F)*q,e[5]=(t*G-s*I+r*F)*q,e[6]=(m*S-g*y-p*x)*q,e[7]=(d*y-h*S+f*x)*q,e[8]=(o*z-a*I+c*E)*q,e[9]=(n*I-t*z-r*E)*q,e[10]=(g*A-_*S+p*v)*q,e[11]=(u*S-d*A-f*v)*q,e[12]=(a*F-o*D-l*E)*q,e[13]=(t*D-n*F+s*E)*q,e[14]=(_*x-g*T-m*v)*q,e[15]=(d*T-u*x+h*v)*q,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,d=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,d*a+n,d*l-s*o,0,c*l-s*a,d*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,d=o+o,u=a+a,h=r*c,f=r*d,g=r*u,_=o*d,m=o*u,p=a*u,v=l*c,x=l*d,S=l*u,T=n.x,A=n.y,y=n.z;return s[0]=(1-(_+p))*T,s[1]=(f+S)*T,s[2]=(g-x)*T,s[3]=0,s[4]=(f-S)*A,s[5]=(1-(h+p))*A,s[6]=(m+v)*A,s[7]=0,s[8]=(g+x)*y,s[9]=(m-v)*y,s[10]=(1-(h+_))*y,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=lr.set(s[0],s[1],s[2]).length(),a=lr.set(s[4],s[5],s[6]).length(),l=lr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Zn.copy(this);let c=1/o,d=1/a,u=1/l;return Zn.elements[0]*=c,Zn.elements[1]*=c,Zn.elements[2]*=c,Zn.elements[4]*=d,Zn.elements[5]*=d,Zn.elements[6]*=d,Zn.elements[8]*=u,Zn.elements[9]*=u,Zn.elements[10]*=u,t.setFromRotationMatrix(Zn),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=Xn,l=!1){let c=this.elements,d=2*r/(t-e),u=2*r/(n-s),h=(t+e)/(t-e),f=(n+s)/(n-s),g,_;if(l)g=r/(o-r),_=o*r/(o-r);else if(a===Xn)g=-(o+r)/(o-r),_=-2*o*r/(o-r);else if(a===Tr)g=-o/(o-r),_=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=d,c[4]=0,c[8]=h,c[12]=0,c[1]=0,c[5]=u,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=Xn,l=!1){let c=this.elements,d=2/(t-e),u=2/(n-s),h=-(t+e)/(t-e),f=-(n+s)/(n-s),g,_;if(l)g=1/(o-r),_=o/(o-r);else if(a===Xn)g=-2/(o-r),_=-(o+r)/(o-r);else if(a===Tr)g=-1/(o-r),_=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=d,c[4]=0,c[8]=0,c[12]=h,c[1]=0,c[5]=u,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=g,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},lr=new P,Zn=new Te,hx=new P(0,0,0),fx=new P(1,1,1),es=new P,Ya=new P,Ln=new P,Qm=new Te,eg=new vn,Di=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],d=s[9],u=s[2],h=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(Je(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-d,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(h,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Je(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(Je(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(-u,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Je(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(h,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Je(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-d,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Je(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(h,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-d,f),this._y=0);break;default:Ce("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return Qm.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Qm,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return eg.setFromEuler(this),this.setFromQuaternion(eg,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Di.DEFAULT_ORDER="XYZ";var Pr=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},px=0,tg=new P,cr=new vn,Ti=new Te,$a=new P,To=new P,mx=new P,gx=new vn,ng=new P(1,0,0),ig=new P(0,1,0),sg=new P(0,0,1),rg={type:"added"},bx={type:"removed"},dr={type:"childadded",child:null},Au={type:"childremoved",child:null},At=class i extends ui{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:px++}),this.uuid=gi(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new P,t=new Di,n=new vn,s=new P(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Te},normalMatrix:{value:new Fe}}),this.matrix=new Te,this.matrixWorld=new Te,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Pr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return cr.setFromAxisAngle(e,t),this.quaternion.multiply(cr),this}rotateOnWorldAxis(e,t){return cr.setFromAxisAngle(e,t),this.quaternion.premultiply(cr),this}rotateX(e){return this.rotateOnAxis(ng,e)}rotateY(e){return this.rotateOnAxis(ig,e)}rotateZ(e){return this.rotateOnAxis(sg,e)}translateOnAxis(e,t){return tg.copy(e).applyQuaternion(this.quaternion),this.position.add(tg.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(ng,e)}translateY(e){return this.translateOnAxis(ig,e)}translateZ(e){return this.translateOnAxis(sg,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Ti.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?$a.copy(e):$a.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),To.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Ti.lookAt(To,$a,this.up):Ti.lookAt($a,To,this.up),this.quaternion.setFromRotationMatrix(Ti),s&&(Ti.extractRotation(s.matrixWorld),cr.setFromRotationMatrix(Ti),this.quaternion.premultiply(cr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Oe("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(rg),dr.child=e,this.dispatchEvent(dr),dr.child=null):Oe("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(bx),Au.child=e,this.dispatchEvent(Au),Au.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Ti.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Ti.multiply(e.parent.matrixWorld)),e.applyMatrix4(Ti),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(rg),dr.child=e,this.dispatchEvent(dr),dr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(To,e,mx),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(To,gx,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,d=l.length;c<d;c++){let u=l[c];r(e.shapes,u)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),d=o(e.images),u=o(e.shapes),h=o(e.skeletons),f=o(e.animations),g=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),d.length>0&&(n.images=d),u.length>0&&(n.shapes=u),h.length>0&&(n.skeletons=h),f.length>0&&(n.animations=f),g.length>0&&(n.nodes=g)}return n.object=s,n;function o(a){let l=[];for(let c in a){let d=a[c];delete d.metadata,l.push(d)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};At.DEFAULT_UP=new P(0,1,0);At.DEFAULT_MATRIX_AUTO_UPDATE=!0;At.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var On=class extends At{constructor(){super(),this.isGroup=!0,this.type="Group"}},_x={type:"move"},Ir=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new On,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new On,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new P,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new P),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new On,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new P,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new P,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let _ of e.hand.values()){let m=t.getJointPose(_,n),p=this._getHandJoint(c,_);m!==null&&(p.matrix.fromArray(m.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=m.radius),p.visible=m!==null}let d=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],h=d.position.distanceTo(u.position),f=.02,g=.005;c.inputState.pinching&&h>f+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&h<=f-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(_x)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new On;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},_b={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},ts={h:0,s:0,l:0},Za={h:0,s:0,l:0};function Ru(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Ee=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Kt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Ke.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=Ke.workingColorSpace){return this.r=e,this.g=t,this.b=n,Ke.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=Ke.workingColorSpace){if(e=Dh(e,1),t=Je(t,0,1),n=Je(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=Ru(o,r,e+1/3),this.g=Ru(o,r,e),this.b=Ru(o,r,e-1/3)}return Ke.colorSpaceToWorking(this,s),this}setStyle(e,t=Kt){function n(r){r!==void 0&&parseFloat(r)<1&&Ce("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ce("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ce("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Kt){let n=_b[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ce("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Ii(e.r),this.g=Ii(e.g),this.b=Ii(e.b),this}copyLinearToSRGB(e){return this.r=Sr(e.r),this.g=Sr(e.g),this.b=Sr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Kt){return Ke.workingToColorSpace(fn.copy(this),e),Math.round(Je(fn.r*255,0,255))*65536+Math.round(Je(fn.g*255,0,255))*256+Math.round(Je(fn.b*255,0,255))}getHexString(e=Kt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Ke.workingColorSpace){Ke.workingToColorSpace(fn.copy(this),t);let n=fn.r,s=fn.g,r=fn.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,d=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=d<=.5?u/(o+a):u/(2-o-a),o){case n:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-n)/u+2;break;case r:l=(n-s)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=d,e}getRGB(e,t=Ke.workingColorSpace){return Ke.workingToColorSpace(fn.copy(this),t),e.r=fn.r,e.g=fn.g,e.b=fn.b,e}getStyle(e=Kt){Ke.workingToColorSpace(fn.copy(this),e);let t=fn.r,n=fn.g,s=fn.b;return e!==Kt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(ts),this.setHSL(ts.h+e,ts.s+t,ts.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(ts),e.getHSL(Za);let n=Oo(ts.h,Za.h,t),s=Oo(ts.s,Za.s,t),r=Oo(ts.l,Za.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},fn=new Ee;Ee.NAMES=_b;var Bo=class extends At{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Di,this.environmentIntensity=1,this.environmentRotation=new Di,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Qn=new P,Ei=new P,Cu=new P,Ai=new P,ur=new P,hr=new P,og=new P,Pu=new P,Iu=new P,Lu=new P,ku=new at,Du=new at,Ou=new at,os=class i{constructor(e=new P,t=new P,n=new P){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),Qn.subVectors(e,t),s.cross(Qn);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){Qn.subVectors(s,t),Ei.subVectors(n,t),Cu.subVectors(e,t);let o=Qn.dot(Qn),a=Qn.dot(Ei),l=Qn.dot(Cu),c=Ei.dot(Ei),d=Ei.dot(Cu),u=o*c-a*a;if(u===0)return r.set(0,0,0),null;let h=1/u,f=(c*l-a*d)*h,g=(o*d-a*l)*h;return r.set(1-f-g,g,f)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,Ai)===null?!1:Ai.x>=0&&Ai.y>=0&&Ai.x+Ai.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,Ai)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Ai.x),l.addScaledVector(o,Ai.y),l.addScaledVector(a,Ai.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return ku.setScalar(0),Du.setScalar(0),Ou.setScalar(0),ku.fromBufferAttribute(e,t),Du.fromBufferAttribute(e,n),Ou.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(ku,r.x),o.addScaledVector(Du,r.y),o.addScaledVector(Ou,r.z),o}static isFrontFacing(e,t,n,s){return Qn.subVectors(n,t),Ei.subVectors(e,t),Qn.cross(Ei).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Qn.subVectors(this.c,this.b),Ei.subVectors(this.a,this.b),Qn.cross(Ei).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;ur.subVectors(s,n),hr.subVectors(r,n),Pu.subVectors(e,n);let l=ur.dot(Pu),c=hr.dot(Pu);if(l<=0&&c<=0)return t.copy(n);Iu.subVectors(e,s);let d=ur.dot(Iu),u=hr.dot(Iu);if(d>=0&&u<=d)return t.copy(s);let h=l*u-d*c;if(h<=0&&l>=0&&d<=0&&l-d>0)return o=l/(l-d),t.copy(n).addScaledVector(ur,o);Lu.subVectors(e,r);let f=ur.dot(Lu),g=hr.dot(Lu);if(g>=0&&f<=g)return t.copy(r);let _=f*c-l*g;if(_<=0&&c>=0&&g<=0)return a=c/(c-g),t.copy(n).addScaledVector(hr,a);let m=d*g-f*u;if(m<=0&&u-d>=0&&f-g>=0)return og.subVectors(r,s),a=(u-d)/(u-d+(f-g)),t.copy(s).addScaledVector(og,a);let p=1/(m+_+h);return o=_*p,a=h*p,t.copy(n).addScaledVector(ur,o).addScaledVector(hr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},_t=class{constructor(e=new P(1/0,1/0,1/0),t=new P(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(ei.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(ei.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=ei.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,ei):ei.fromBufferAttribute(r,o),ei.applyMatrix4(e.matrixWorld),this.expandByPoint(ei);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Qa.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Qa.copy(n.boundingBox)),Qa.applyMatrix4(e.matrixWorld),this.union(Qa)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,ei),ei.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Eo),el.subVectors(this.max,Eo),fr.subVectors(e.a,Eo),pr.subVectors(e.b,Eo),mr.subVectors(e.c,Eo),ns.subVectors(pr,fr),is.subVectors(mr,pr),Ps.subVectors(fr,mr);let t=[0,-ns.z,ns.y,0,-is.z,is.y,0,-Ps.z,Ps.y,ns.z,0,-ns.x,is.z,0,-is.x,Ps.z,0,-Ps.x,-ns.y,ns.x,0,-is.y,is.x,0,-Ps.y,Ps.x,0];return!Fu(t,fr,pr,mr,el)||(t=[1,0,0,0,1,0,0,0,1],!Fu(t,fr,pr,mr,el))?!1:(tl.crossVectors(ns,is),t=[tl.x,tl.y,tl.z],Fu(t,fr,pr,mr,el))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,ei).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(ei).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Ri[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Ri[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Ri[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Ri[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Ri[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Ri[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Ri[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Ri[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Ri),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Ri=[new P,new P,new P,new P,new P,new P,new P,new P],ei=new P,Qa=new _t,fr=new P,pr=new P,mr=new P,ns=new P,is=new P,Ps=new P,Eo=new P,el=new P,tl=new P,Is=new P;function Fu(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){Is.fromArray(i,r);let a=s.x*Math.abs(Is.x)+s.y*Math.abs(Is.y)+s.z*Math.abs(Is.z),l=e.dot(Is),c=t.dot(Is),d=n.dot(Is);if(Math.max(-Math.max(l,c,d),Math.min(l,c,d))>a)return!1}return!0}var Ht=new P,nl=new Ne,yx=0,Lt=class extends ui{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:yx++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=Lh,this.updateRanges=[],this.gpuType=Fn,this.version=0,this._normalizationScale=e!==void 0?Lc(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)nl.fromBufferAttribute(this,t),nl.applyMatrix3(e),this.setXY(t,nl.x,nl.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)Ht.fromBufferAttribute(this,t),Ht.applyMatrix3(e),this.setXYZ(t,Ht.x,Ht.y,Ht.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)Ht.fromBufferAttribute(this,t),Ht.applyMatrix4(e),this.setXYZ(t,Ht.x,Ht.y,Ht.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Ht.fromBufferAttribute(this,t),Ht.applyNormalMatrix(e),this.setXYZ(t,Ht.x,Ht.y,Ht.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Ht.fromBufferAttribute(this,t),Ht.transformDirection(e),this.setXYZ(t,Ht.x,Ht.y,Ht.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Fh(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Nh(e,this.array)}};var zo=class extends Lt{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Vo=class extends Lt{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var _n=class extends Lt{constructor(e,t,n){super(new Float32Array(e),t,n)}},vx=new _t,Ao=new P,Nu=new P,Gt=class{constructor(e=new P,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):vx.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ao.subVectors(e,this.center);let t=Ao.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(Ao,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Nu.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ao.copy(e.center).add(Nu)),this.expandByPoint(Ao.copy(e.center).sub(Nu))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},xx=0,Wn=new Te,Uu=new At,gr=new P,kn=new _t,Ro=new _t,nn=new P,Tn=class i extends ui{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:xx++}),this.uuid=gi(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Xv(e)?Vo:zo)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Fe().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Wn.makeRotationFromQuaternion(e),this.applyMatrix4(Wn),this}rotateX(e){return Wn.makeRotationX(e),this.applyMatrix4(Wn),this}rotateY(e){return Wn.makeRotationY(e),this.applyMatrix4(Wn),this}rotateZ(e){return Wn.makeRotationZ(e),this.applyMatrix4(Wn),this}translate(e,t,n){return Wn.makeTranslation(e,t,n),this.applyMatrix4(Wn),this}scale(e,t,n){return Wn.makeScale(e,t,n),this.applyMatrix4(Wn),this}lookAt(e){return Uu.lookAt(e),Uu.updateMatrix(),this.applyMatrix4(Uu.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(gr).negate(),this.translate(gr.x,gr.y,gr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new _n(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ce("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new _t);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Oe("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new P(-1/0,-1/0,-1/0),new P(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];kn.setFromBufferAttribute(r),this.morphTargetsRelative?(nn.addVectors(this.boundingBox.min,kn.min),this.boundingBox.expandByPoint(nn),nn.addVectors(this.boundingBox.max,kn.max),this.boundingBox.expandByPoint(nn)):(this.boundingBox.expandByPoint(kn.min),this.boundingBox.expandByPoint(kn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Oe('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Gt);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Oe("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new P,1/0);return}if(e){let n=this.boundingSphere.center;if(kn.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Ro.setFromBufferAttribute(a),this.morphTargetsRelative?(nn.addVectors(kn.min,Ro.min),kn.expandByPoint(nn),nn.addVectors(kn.max,Ro.max),kn.expandByPoint(nn)):(kn.expandByPoint(Ro.min),kn.expandByPoint(Ro.max))}kn.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)nn.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(nn));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,d=a.count;c<d;c++)nn.fromBufferAttribute(a,c),l&&(gr.fromBufferAttribute(e,c),nn.add(gr)),s=Math.max(s,n.distanceToSquared(nn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Oe('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Oe("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new Lt(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let F=0;F<n.count;F++)a[F]=new P,l[F]=new P;let d=new P,u=new P,h=new P,f=new Ne,g=new Ne,_=new Ne,m=new P,p=new P;function v(F,I,D){c[F]=c[I]=c[D]=1,d.fromBufferAttribute(n,F),u.fromBufferAttribute(n,I),h.fromBufferAttribute(n,D),f.fromBufferAttribute(r,F),g.fromBufferAttribute(r,I),_.fromBufferAttribute(r,D),u.sub(d),h.sub(d),g.sub(f),_.sub(f);let z=1/(g.x*_.y-_.x*g.y);isFinite(z)&&(m.copy(u).multiplyScalar(_.y).addScaledVector(h,-g.y).multiplyScalar(z),p.copy(h).multiplyScalar(g.x).addScaledVector(u,-_.x).multiplyScalar(z),a[F].add(m),a[I].add(m),a[D].add(m),l[F].add(p),l[I].add(p),l[D].add(p))}let x=this.groups;x.length===0&&(x=[{start:0,count:e.count}]);for(let F=0,I=x.length;F<I;++F){let D=x[F],z=D.start,G=D.count;for(let k=z,q=z+G;k<q;k+=3)v(e.getX(k+0),e.getX(k+1),e.getX(k+2))}let S=new P,T=new P,A=new P,y=new P;function E(F){A.fromBufferAttribute(s,F),y.copy(A);let I=a[F];S.copy(I),S.sub(A.multiplyScalar(A.dot(I))).normalize(),T.crossVectors(y,I);let z=T.dot(l[F])<0?-1:1;o.setXYZW(F,S.x,S.y,S.z,z)}for(let F=0,I=n.count;F<I;++F)c[F]&&E(F);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new Lt(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let h=0,f=n.count;h<f;h++)n.setXYZ(h,0,0,0);let s=new P,r=new P,o=new P,a=new P,l=new P,c=new P,d=new P,u=new P;if(e)for(let h=0,f=e.count;h<f;h+=3){let g=e.getX(h+0),_=e.getX(h+1),m=e.getX(h+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,_),o.fromBufferAttribute(t,m),d.subVectors(o,r),u.subVectors(s,r),d.cross(u),a.fromBufferAttribute(n,g),l.fromBufferAttribute(n,_),c.fromBufferAttribute(n,m),a.add(d),l.add(d),c.add(d),n.setXYZ(g,a.x,a.y,a.z),n.setXYZ(_,l.x,l.y,l.z),n.setXYZ(m,c.x,c.y,c.z)}else for(let h=0,f=t.count;h<f;h+=3)s.fromBufferAttribute(t,h+0),r.fromBufferAttribute(t,h+1),o.fromBufferAttribute(t,h+2),d.subVectors(o,r),u.subVectors(s,r),d.cross(u),n.setXYZ(h+0,d.x,d.y,d.z),n.setXYZ(h+1,d.x,d.y,d.z),n.setXYZ(h+2,d.x,d.y,d.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)nn.fromBufferAttribute(e,t),nn.normalize(),e.setXYZ(t,nn.x,nn.y,nn.z)}toNonIndexed(){function e(a,l){let c=a.array,d=a.itemSize,u=a.normalized,h=new c.constructor(l.length*d),f=0,g=0;for(let _=0,m=l.length;_<m;_++){a.isInterleavedBufferAttribute?f=l[_]*a.data.stride+a.offset:f=l[_]*d;for(let p=0;p<d;p++)h[g++]=c[f++]}return new Lt(h,d,u)}if(this.index===null)return Ce("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let d=0,u=c.length;d<u;d++){let h=c[d],f=e(h,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],d=[];for(let u=0,h=c.length;u<h;u++){let f=c[u];d.push(f.toJSON(e.data))}d.length>0&&(s[l]=d,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let d=s[c];this.setAttribute(c,d.clone(t))}let r=e.morphAttributes;for(let c in r){let d=[],u=r[c];for(let h=0,f=u.length;h<f;h++)d.push(u[h].clone(t));this.morphAttributes[c]=d}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,d=o.length;c<d;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Lr=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Lh,this.updateRanges=[],this.version=0,this.uuid=gi()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=ag(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=ag(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function ag(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=gi()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var bn=new P,kr=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?Lc(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)bn.fromBufferAttribute(this,t),bn.applyMatrix4(e),this.setXYZ(t,bn.x,bn.y,bn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)bn.fromBufferAttribute(this,t),bn.applyNormalMatrix(e),this.setXYZ(t,bn.x,bn.y,bn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)bn.fromBufferAttribute(this,t),bn.transformDirection(e),this.setXYZ(t,bn.x,bn.y,bn.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){No("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new Lt(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){No("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Fh(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Nh(e,this.data.array)}},Bu=new P,Sx=new P,wx=new Fe,Dn=class{constructor(e=new P(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=Bu.subVectors(n,t).cross(Sx.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(Bu),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||wx.getNormalMatrix(e),s=this.coplanarPoint(Bu).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},Mx=0,En=class extends ui{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Mx++}),this.uuid=gi(),this.name="",this.type="Material",this.blending=Gr,this.side=jn,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=dh,this.blendDst=uh,this.blendEquation=Ws,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Ee(0,0,0),this.blendAlpha=0,this.depthFunc=Li,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Ic,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=xr,this.stencilZFail=xr,this.stencilZPass=xr,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ce(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ce(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Ee().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new Dn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Ne().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ne().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Ci=new P,zu=new P,il=new P,sl=new P,as=class{constructor(e=new P,t=new P(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Ci)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Ci.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Ci.copy(this.origin).addScaledVector(this.direction,t),Ci.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){zu.copy(e).add(t).multiplyScalar(.5),il.copy(t).sub(e).normalize(),sl.copy(this.origin).sub(zu);let r=e.distanceTo(t)*.5,o=-this.direction.dot(il),a=sl.dot(this.direction),l=-sl.dot(il),c=sl.lengthSq(),d=Math.abs(1-o*o),u,h,f,g;if(d>0)if(u=o*l-a,h=o*a-l,g=r*d,u>=0)if(h>=-g)if(h<=g){let _=1/d;u*=_,h*=_,f=u*(u+o*h+2*a)+h*(o*u+h+2*l)+c}else h=r,u=Math.max(0,-(o*h+a)),f=-u*u+h*(h+2*l)+c;else h=-r,u=Math.max(0,-(o*h+a)),f=-u*u+h*(h+2*l)+c;else h<=-g?(u=Math.max(0,-(-o*r+a)),h=u>0?-r:Math.min(Math.max(-r,-l),r),f=-u*u+h*(h+2*l)+c):h<=g?(u=0,h=Math.min(Math.max(-r,-l),r),f=h*(h+2*l)+c):(u=Math.max(0,-(o*r+a)),h=u>0?r:Math.min(Math.max(-r,-l),r),f=-u*u+h*(h+2*l)+c);else h=o>0?-r:r,u=Math.max(0,-(o*h+a)),f=-u*u+h*(h+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(zu).addScaledVector(il,h),f}intersectSphere(e,t){if(e.radius<0)return null;Ci.subVectors(e.center,this.origin);let n=Ci.dot(this.direction),s=Ci.dot(Ci)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,d=1/this.direction.y,u=1/this.direction.z,h=this.origin;return c>=0?(n=(e.min.x-h.x)*c,s=(e.max.x-h.x)*c):(n=(e.max.x-h.x)*c,s=(e.min.x-h.x)*c),d>=0?(r=(e.min.y-h.y)*d,o=(e.max.y-h.y)*d):(r=(e.max.y-h.y)*d,o=(e.min.y-h.y)*d),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),u>=0?(a=(e.min.z-h.z)*u,l=(e.max.z-h.z)*u):(a=(e.max.z-h.z)*u,l=(e.min.z-h.z)*u),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,Ci)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,d=a.z,u=e.x-o.x,h=e.y-o.y,f=e.z-o.z,g=t.x-o.x,_=t.y-o.y,m=t.z-o.z,p=n.x-o.x,v=n.y-o.y,x=n.z-o.z,S=Math.abs(l),T=Math.abs(c),A=Math.abs(d),y,E,F,I,D,z,G,k,q,Z,W,ie;if(S>=T&&S>=A?(F=l,z=u,q=g,ie=p,l>=0?(y=c,E=d,I=h,D=f,G=_,k=m,Z=v,W=x):(y=d,E=c,I=f,D=h,G=m,k=_,Z=x,W=v)):T>=A?(F=c,z=h,q=_,ie=v,c>=0?(y=d,E=l,I=f,D=u,G=m,k=g,Z=x,W=p):(y=l,E=d,I=u,D=f,G=g,k=m,Z=p,W=x)):(F=d,z=f,q=m,ie=x,d>=0?(y=l,E=c,I=u,D=h,G=g,k=_,Z=p,W=v):(y=c,E=l,I=h,D=u,G=_,k=g,Z=v,W=p)),F===0)return null;let j=y/F,ee=E/F,te=1/F,Ae=I-j*z,ze=D-ee*z,Y=G-j*q,_e=k-ee*q,Se=Z-j*ie,Le=W-ee*ie,ye=Se*_e-Le*Y,He=Ae*Le-ze*Se,Nt=Y*ze-_e*Ae;if(s){if(ye<0||He<0||Nt<0)return null}else if((ye<0||He<0||Nt<0)&&(ye>0||He>0||Nt>0))return null;let De=ye+He+Nt;if(De===0)return null;let dt=te*(ye*z+He*q+Nt*ie);return(De>0?dt<0:dt>0)?null:this.at(dt/De,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},hi=class extends En{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Ee(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Di,this.combine=hh,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},lg=new Te,Ls=new as,rl=new Gt,cg=new P,ol=new P,al=new P,ll=new P,Vu=new P,cl=new P,dg=new P,dl=new P,kt=class extends At{constructor(e=new Tn,t=new hi){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){cl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let d=a[l],u=r[l];d!==0&&(Vu.fromBufferAttribute(u,e),o?cl.addScaledVector(Vu,d):cl.addScaledVector(Vu.sub(t),d))}t.add(cl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),rl.copy(n.boundingSphere),rl.applyMatrix4(r),Ls.copy(e.ray).recast(e.near),!(rl.containsPoint(Ls.origin)===!1&&(Ls.intersectSphere(rl,cg)===null||Ls.origin.distanceToSquared(cg)>(e.far-e.near)**2))&&(lg.copy(r).invert(),Ls.copy(e.ray).applyMatrix4(lg),!(n.boundingBox!==null&&Ls.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Ls)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,d=r.attributes.uv1,u=r.attributes.normal,h=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,_=h.length;g<_;g++){let m=h[g],p=o[m.materialIndex],v=Math.max(m.start,f.start),x=Math.min(a.count,Math.min(m.start+m.count,f.start+f.count));for(let S=v,T=x;S<T;S+=3){let A=a.getX(S),y=a.getX(S+1),E=a.getX(S+2);s=ul(this,p,e,n,c,d,u,A,y,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),_=Math.min(a.count,f.start+f.count);for(let m=g,p=_;m<p;m+=3){let v=a.getX(m),x=a.getX(m+1),S=a.getX(m+2);s=ul(this,o,e,n,c,d,u,v,x,S),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let g=0,_=h.length;g<_;g++){let m=h[g],p=o[m.materialIndex],v=Math.max(m.start,f.start),x=Math.min(l.count,Math.min(m.start+m.count,f.start+f.count));for(let S=v,T=x;S<T;S+=3){let A=S,y=S+1,E=S+2;s=ul(this,p,e,n,c,d,u,A,y,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),_=Math.min(l.count,f.start+f.count);for(let m=g,p=_;m<p;m+=3){let v=m,x=m+1,S=m+2;s=ul(this,o,e,n,c,d,u,v,x,S),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}}};function Tx(i,e,t,n,s,r,o,a){let l;if(e.side===Sn?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===jn,a),l===null)return null;dl.copy(a),dl.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(dl);return c<t.near||c>t.far?null:{distance:c,point:dl.clone(),object:i}}function ul(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,ol),i.getVertexPosition(l,al),i.getVertexPosition(c,ll);let d=Tx(i,e,t,n,ol,al,ll,dg);if(d){let u=new P;os.getBarycoord(dg,ol,al,ll,u),s&&(d.uv=os.getInterpolatedAttribute(s,a,l,c,u,new Ne)),r&&(d.uv1=os.getInterpolatedAttribute(r,a,l,c,u,new Ne)),o&&(d.normal=os.getInterpolatedAttribute(o,a,l,c,u,new P),d.normal.dot(n.direction)>0&&d.normal.multiplyScalar(-1));let h={a,b:l,c,normal:new P,materialIndex:0};os.getNormal(ol,al,ll,h.normal),d.face=h,d.barycoord=u}return d}var Co=new at,ug=new at,hg=new at,Ex=new at,fg=new Te,hl=new P,Hu=new Gt,pg=new Te,Gu=new as,ti=class extends kt{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=ju,this.bindMatrix=new Te,this.bindMatrixInverse=new Te,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new _t),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,hl),this.boundingBox.expandByPoint(hl)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new Gt),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,hl),this.boundingSphere.expandByPoint(hl)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Hu.copy(this.boundingSphere),Hu.applyMatrix4(s),e.ray.intersectsSphere(Hu)!==!1&&(pg.copy(s).invert(),Gu.copy(e.ray).applyMatrix4(pg),!(this.boundingBox!==null&&Gu.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,Gu)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new at,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===ju?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===rb?this.bindMatrixInverse.copy(this.bindMatrix).invert():Ce("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;ug.fromBufferAttribute(s.attributes.skinIndex,e),hg.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(Co.copy(t),t.set(0,0,0,0)):(Co.set(t.x,t.y,t.z,1),t.set(0,0,0)),Co.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=hg.getComponent(r);if(o!==0){let a=ug.getComponent(r);fg.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(Ex.copy(Co).applyMatrix4(fg),o)}}return t.isVector4&&(t.w=Co.w),t.applyMatrix4(this.bindMatrixInverse)}},ls=class extends At{constructor(){super(),this.isBone=!0,this.type="Bone"}},Dr=class extends sn{constructor(e=null,t=1,n=1,s,r,o,a,l,c=Ot,d=Ot,u,h){super(null,o,a,l,c,d,s,r,u,h),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},mg=new Te,Ax=new Te,Us=class i{constructor(e=[],t=[]){this.uuid=gi(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){Ce("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new Te)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new Te;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:Ax;mg.multiplyMatrices(a,t[r]),mg.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new Dr(t,e,e,Kn,Fn);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&(Ce("Skeleton: No bone found with UUID:",r),o=new ls),this.bones.push(o),this.boneInverses.push(new Te().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},Oi=class extends Lt{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},br=new Te,gg=new Te,fl=[],bg=new _t,Rx=new Te,Po=new kt,Io=new Gt,Ho=class extends kt{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new Oi(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,Rx)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new _t),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,br),bg.copy(e.boundingBox).applyMatrix4(br),this.boundingBox.union(bg)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new Gt),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,br),Io.copy(e.boundingSphere).applyMatrix4(br),this.boundingSphere.union(Io)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(Po.geometry=this.geometry,Po.material=this.material,Po.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Io.copy(this.boundingSphere),Io.applyMatrix4(n),e.ray.intersectsSphere(Io)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,br),gg.multiplyMatrices(n,br),Po.matrixWorld=gg,Po.raycast(e,fl);for(let o=0,a=fl.length;o<a;o++){let l=fl[o];l.instanceId=r,l.object=this,t.push(l)}fl.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new Oi(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new Dr(new Float32Array(s*this.count),s,this.count,jr,Fn));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},ks=new Gt,Cx=new Ne(.5,.5),pl=new P,cs=class{constructor(e=new Dn,t=new Dn,n=new Dn,s=new Dn,r=new Dn,o=new Dn){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Xn,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],d=r[4],u=r[5],h=r[6],f=r[7],g=r[8],_=r[9],m=r[10],p=r[11],v=r[12],x=r[13],S=r[14],T=r[15];if(s[0].setComponents(c-o,f-d,p-g,T-v).normalize(),s[1].setComponents(c+o,f+d,p+g,T+v).normalize(),s[2].setComponents(c+a,f+u,p+_,T+x).normalize(),s[3].setComponents(c-a,f-u,p-_,T-x).normalize(),n)s[4].setComponents(l,h,m,S).normalize(),s[5].setComponents(c-l,f-h,p-m,T-S).normalize();else if(s[4].setComponents(c-l,f-h,p-m,T-S).normalize(),t===Xn)s[5].setComponents(c+l,f+h,p+m,T+S).normalize();else if(t===Tr)s[5].setComponents(l,h,m,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),ks.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),ks.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(ks)}intersectsSprite(e){ks.center.set(0,0,0);let t=Cx.distanceTo(e.center);return ks.radius=.7071067811865476+t,ks.applyMatrix4(e.matrixWorld),this.intersectsSphere(ks)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(pl.x=s.normal.x>0?e.max.x:e.min.x,pl.y=s.normal.y>0?e.max.y:e.min.y,pl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(pl)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},_g=new Te,Pl=class i{constructor(){this.coordinateSystem=Xn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];_g.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new cs),n[s].setFromProjectionMatrix(_g,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new cs),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var Or=class extends En{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Ee(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},Il=new P,Ll=new P,yg=new Te,Lo=new as,ml=new Gt,Wu=new P,vg=new P,Bs=class extends At{constructor(e=new Tn,t=new Or){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)Il.fromBufferAttribute(t,s-1),Ll.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=Il.distanceTo(Ll);e.setAttribute("lineDistance",new _n(n,1))}else Ce("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),ml.copy(n.boundingSphere),ml.applyMatrix4(s),ml.radius+=r,e.ray.intersectsSphere(ml)===!1)return;yg.copy(s).invert(),Lo.copy(e.ray).applyMatrix4(yg);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,d=n.index,h=n.attributes.position;if(d!==null){let f=Math.max(0,o.start),g=Math.min(d.count,o.start+o.count);for(let _=f,m=g-1;_<m;_+=c){let p=d.getX(_),v=d.getX(_+1),x=gl(this,e,Lo,l,p,v,_);x&&t.push(x)}if(this.isLineLoop){let _=d.getX(g-1),m=d.getX(f),p=gl(this,e,Lo,l,_,m,g-1);p&&t.push(p)}}else{let f=Math.max(0,o.start),g=Math.min(h.count,o.start+o.count);for(let _=f,m=g-1;_<m;_+=c){let p=gl(this,e,Lo,l,_,_+1,_);p&&t.push(p)}if(this.isLineLoop){let _=gl(this,e,Lo,l,g-1,f,g-1);_&&t.push(_)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function gl(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(Il.fromBufferAttribute(a,s),Ll.fromBufferAttribute(a,r),t.distanceSqToSegment(Il,Ll,Wu,vg)>n)return;Wu.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(Wu);if(!(c<e.near||c>e.far))return{distance:c,point:vg.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var xg=new P,Sg=new P,Go=class extends Bs{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)xg.fromBufferAttribute(t,s),Sg.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+xg.distanceTo(Sg);e.setAttribute("lineDistance",new _n(n,1))}else Ce("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},Wo=class extends Bs{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},Fr=class extends En{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Ee(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},wg=new Te,Zu=new as,bl=new Gt,_l=new P,qo=class extends At{constructor(e=new Tn,t=new Fr){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),bl.copy(n.boundingSphere),bl.applyMatrix4(s),bl.radius+=r,e.ray.intersectsSphere(bl)===!1)return;wg.copy(s).invert(),Zu.copy(e.ray).applyMatrix4(wg);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=n.index,u=n.attributes.position;if(c!==null){let h=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let g=h,_=f;g<_;g++){let m=c.getX(g);_l.fromBufferAttribute(u,m),Mg(_l,m,l,s,e,t,this)}}else{let h=Math.max(0,o.start),f=Math.min(u.count,o.start+o.count);for(let g=h,_=f;g<_;g++)_l.fromBufferAttribute(u,g),Mg(_l,g,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Mg(i,e,t,n,s,r,o){let a=Zu.distanceSqToPoint(i);if(a<t){let l=new P;Zu.closestPointToPoint(i,l),l.applyMatrix4(n);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var Xo=class extends sn{constructor(e=[],t=qs,n,s,r,o,a,l,c,d){super(e,t,n,s,r,o,a,l,c,d),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Fi=class extends sn{constructor(e,t,n=ni,s,r,o,a=Ot,l=Ot,c,d=ki,u=1){if(d!==ki&&d!==Gi)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let h={width:e,height:t,depth:u};super(h,s,r,o,a,l,d,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Rr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},jo=class extends Fi{constructor(e,t=ni,n=qs,s,r,o=Ot,a=Ot,l,c=ki){let d={width:e,height:e,depth:1},u=[d,d,d,d,d,d];super(e,e,t,n,s,r,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Ko=class extends sn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Nr=class i extends Tn{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],d=[],u=[],h=0,f=0;g("z","y","x",-1,-1,n,t,e,o,r,0),g("z","y","x",1,-1,n,t,-e,o,r,1),g("x","z","y",1,1,e,n,t,s,o,2),g("x","z","y",1,-1,e,n,-t,s,o,3),g("x","y","z",1,-1,e,t,n,s,r,4),g("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new _n(c,3)),this.setAttribute("normal",new _n(d,3)),this.setAttribute("uv",new _n(u,2));function g(_,m,p,v,x,S,T,A,y,E,F){let I=S/y,D=T/E,z=S/2,G=T/2,k=A/2,q=y+1,Z=E+1,W=0,ie=0,j=new P;for(let ee=0;ee<Z;ee++){let te=ee*D-G;for(let Ae=0;Ae<q;Ae++){let ze=Ae*I-z;j[_]=ze*v,j[m]=te*x,j[p]=k,c.push(j.x,j.y,j.z),j[_]=0,j[m]=0,j[p]=A>0?1:-1,d.push(j.x,j.y,j.z),u.push(Ae/y),u.push(1-ee/E),W+=1}}for(let ee=0;ee<E;ee++)for(let te=0;te<y;te++){let Ae=h+te+q*ee,ze=h+te+q*(ee+1),Y=h+(te+1)+q*(ee+1),_e=h+(te+1)+q*ee;l.push(Ae,ze,_e),l.push(ze,Y,_e),ie+=6}a.addGroup(f,ie,F),f+=ie,h+=W}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var zs=class i extends Tn{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,d=l+1,u=e/a,h=t/l,f=[],g=[],_=[],m=[];for(let p=0;p<d;p++){let v=p*h-o;for(let x=0;x<c;x++){let S=x*u-r;g.push(S,-v,0),_.push(0,0,1),m.push(x/a),m.push(1-p/l)}}for(let p=0;p<l;p++)for(let v=0;v<a;v++){let x=v+c*p,S=v+c*(p+1),T=v+1+c*(p+1),A=v+1+c*p;f.push(x,S,A),f.push(S,T,A)}this.setIndex(f),this.setAttribute("position",new _n(g,3)),this.setAttribute("normal",new _n(_,3)),this.setAttribute("uv",new _n(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function Js(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(Tg(s))s.isRenderTargetTexture?(Ce("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(Tg(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function pn(i){let e={};for(let t=0;t<i.length;t++){let n=Js(i[t]);for(let s in n)e[s]=n[s]}return e}function Tg(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function Px(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function Uh(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Ke.workingColorSpace}var yb={clone:Js,merge:pn},Ix=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Lx=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Wt=class extends En{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Ix,this.fragmentShader=Lx,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Js(e.uniforms),this.uniformsGroups=Px(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new Ee().setHex(s.value);break;case"v2":this.uniforms[n].value=new Ne().fromArray(s.value);break;case"v3":this.uniforms[n].value=new P().fromArray(s.value);break;case"v4":this.uniforms[n].value=new at().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Fe().fromArray(s.value);break;case"m4":this.uniforms[n].value=new Te().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},kl=class extends Wt{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},Vs=class extends En{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new Ee(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Ee(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=Cc,this.normalScale=new Ne(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Di,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},xn=class extends Vs{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new Ne(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return Je(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new Ee(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new Ee(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new Ee(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return Ds('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){Ds('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var Dl=class extends En{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=ab,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Ol=class extends En{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function rs(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function ko(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function kx(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function Eg(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let l=0;l!==e;++l)s[o++]=i[a+l]}return s}function Dx(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var fi=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];e:{t:{let o;n:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break t}o=t.length;break n}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break t}o=n,n=0;break n}break e}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Fl=class extends fi{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Ju,endingEnd:Ju}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Yu:r=e,a=2*t-n;break;case $u:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Yu:o=e,l=2*n-t;break;case $u:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,d=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*d,this._offsetNext=o*d}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,d=this._offsetPrev,u=this._offsetNext,h=this._weightPrev,f=this._weightNext,g=(n-t)/(s-t),_=g*g,m=_*g,p=-h*m+2*h*_-h*g,v=(1+h)*m+(-1.5-2*h)*_+(-.5+h)*g+1,x=(-1-f)*m+(1.5+f)*_+.5*g,S=f*m-f*_;for(let T=0;T!==a;++T)r[T]=p*o[d+T]+v*o[c+T]+x*o[l+T]+S*o[u+T];return r}},Nl=class extends fi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,d=(n-t)/(s-t),u=1-d;for(let h=0;h!==a;++h)r[h]=o[c+h]*u+o[l+h]*d;return r}},Ul=class extends fi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},Bl=class extends fi{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,d=this.inTangents,u=this.outTangents;if(!d||!u){let g=(n-t)/(s-t),_=1-g;for(let m=0;m!==a;++m)r[m]=o[c+m]*_+o[l+m]*g;return r}let h=a*2,f=e-1;for(let g=0;g!==a;++g){let _=o[c+g],m=o[l+g],p=f*h+g*2,v=u[p],x=u[p+1],S=e*h+g*2,T=d[S],A=d[S+1],y=Fx(n,t,v,T,s);r[g]=vb(y,_,x,A,m)}return r}};function vb(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function Ox(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function Fx(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=vb(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=Ox(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var An=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=rs(t,this.TimeBufferType),this.values=rs(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:rs(e.times,Array),values:rs(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),ko(e.settings)&&(n.settings={inTangents:rs(e.settings.inTangents,Array),outTangents:rs(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new Ul(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Nl(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Fl(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Bl(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Os:t=this.InterpolantFactoryMethodDiscrete;break;case Fs:t=this.InterpolantFactoryMethodLinear;break;case xl:t=this.InterpolantFactoryMethodSmooth;break;case Ku:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ce("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Os;case this.InterpolantFactoryMethodLinear:return Fs;case this.InterpolantFactoryMethodSmooth:return xl;case this.InterpolantFactoryMethodBezier:return Ku}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;ko(this.settings)&&(Ag(this.settings.inTangents,e),Ag(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;ko(this.settings)&&(Rg(this.settings.inTangents,e),Rg(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Oe("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(Oe("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){Oe("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Oe("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&jv(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){Oe("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===xl,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],d=e[a+1];if(c!==d&&(a!==1||c!==e[0]))if(s)l=!0;else{let u=a*n,h=u-n,f=u+n;for(let g=0;g!==n;++g){let _=t[u+g];if(_!==t[h+g]||_!==t[f+g]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*n,h=o*n;for(let f=0;f!==n;++f)t[h+f]=t[u+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,ko(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function Ag(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function Rg(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}An.prototype.ValueTypeName="";An.prototype.TimeBufferType=Float32Array;An.prototype.ValueBufferType=Float32Array;An.prototype.DefaultInterpolation=Fs;var Ni=class extends An{constructor(e,t,n){super(e,t,n)}};Ni.prototype.ValueTypeName="bool";Ni.prototype.ValueBufferType=Array;Ni.prototype.DefaultInterpolation=Os;Ni.prototype.InterpolantFactoryMethodLinear=void 0;Ni.prototype.InterpolantFactoryMethodSmooth=void 0;var Jo=class extends An{constructor(e,t,n,s){super(e,t,n,s)}};Jo.prototype.ValueTypeName="color";var Ui=class extends An{constructor(e,t,n,s){super(e,t,n,s)}};Ui.prototype.ValueTypeName="number";var zl=class extends fi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let d=c+a;c!==d;c+=4)vn.slerpFlat(r,0,o,c-a,o,c,l);return r}},Bi=class extends An{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new zl(this.times,this.values,this.getValueSize(),e)}};Bi.prototype.ValueTypeName="quaternion";Bi.prototype.InterpolantFactoryMethodSmooth=void 0;var zi=class extends An{constructor(e,t,n){super(e,t,n)}};zi.prototype.ValueTypeName="string";zi.prototype.ValueBufferType=Array;zi.prototype.DefaultInterpolation=Os;zi.prototype.InterpolantFactoryMethodLinear=void 0;zi.prototype.InterpolantFactoryMethodSmooth=void 0;var ds=class extends An{constructor(e,t,n,s){super(e,t,n,s)}};ds.prototype.ValueTypeName="vector";var Yo=class{constructor(e="",t=-1,n=[],s=ob){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=gi(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(Ux(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(An.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let l=[],c=[];l.push((a+r-1)%r,a,(a+1)%r),c.push(0,1,0);let d=kx(l);l=Eg(l,1,d),c=Eg(c,1,d),!s&&l[0]===0&&(l.push(r),c.push(c[0])),o.push(new Ui(".morphTargetInfluences["+t[a].name+"]",l,c).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,l=e.length;a<l;a++){let c=e[a],d=c.name.match(r);if(d&&d.length>1){let u=d[1],h=s[u];h||(s[u]=h=[]),h.push(c)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function Nx(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return Ui;case"vector":case"vector2":case"vector3":case"vector4":return ds;case"color":return Jo;case"quaternion":return Bi;case"bool":case"boolean":return Ni;case"string":return zi}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function Ux(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=Nx(i.type);if(i.times===void 0){let n=[],s=[];Dx(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),ko(i.settings)&&(t.settings={inTangents:rs(i.settings.inTangents,Float32Array),outTangents:rs(i.settings.outTangents,Float32Array)}),t}var ci={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(Cg(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!Cg(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function Cg(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var Vl=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(d){a++,r===!1&&s.onStart!==void 0&&s.onStart(d,o,a),r=!0},this.itemEnd=function(d){o++,s.onProgress!==void 0&&s.onProgress(d,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(d){s.onError!==void 0&&s.onError(d)},this.resolveURL=function(d){return d=d.normalize("NFC"),l?l(d):d},this.setURLModifier=function(d){return l=d,this},this.addHandler=function(d,u){return c.push(d,u),this},this.removeHandler=function(d){let u=c.indexOf(d);return u!==-1&&c.splice(u,2),this},this.getHandler=function(d){for(let u=0,h=c.length;u<h;u+=2){let f=c[u],g=c[u+1];if(f.global&&(f.lastIndex=0),f.test(d))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},xb=new Vl,pi=class{constructor(e){this.manager=e!==void 0?e:xb,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};pi.DEFAULT_MATERIAL_NAME="__DEFAULT";var Pi={},Qu=class extends Error{constructor(e,t){super(e),this.response=t}},Ur=class extends pi{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=ci.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if(Pi[e]!==void 0){Pi[e].push({onLoad:t,onProgress:n,onError:s});return}Pi[e]=[],Pi[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,l=this.responseType;fetch(o).then(c=>{if(c.status===200||c.status===0){if(c.status===0&&Ce("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||c.body===void 0||c.body.getReader===void 0)return c;let d=Pi[e],u=c.body.getReader(),h=c.headers.get("X-File-Size")||c.headers.get("Content-Length"),f=h?parseInt(h):0,g=f!==0,_=0,m=new ReadableStream({start(p){v();function v(){u.read().then(({done:x,value:S})=>{if(x)p.close();else{_+=S.byteLength;let T=new ProgressEvent("progress",{lengthComputable:g,loaded:_,total:f});for(let A=0,y=d.length;A<y;A++){let E=d[A];E.onProgress&&E.onProgress(T)}p.enqueue(S),v()}},x=>{p.error(x)})}}});return new Response(m)}else throw new Qu(`fetch for "${c.url}" responded with ${c.status}: ${c.statusText}`,c)}).then(c=>{switch(l){case"arraybuffer":return c.arrayBuffer();case"blob":return c.blob();case"document":return c.text().then(d=>new DOMParser().parseFromString(d,a));case"json":return c.json();default:if(a==="")return c.text();{let u=/charset="?([^;"\s]*)"?/i.exec(a),h=u&&u[1]?u[1].toLowerCase():void 0,f=new TextDecoder(h);return c.arrayBuffer().then(g=>f.decode(g))}}}).then(c=>{ci.add(`file:${e}`,c);let d=Pi[e];delete Pi[e];for(let u=0,h=d.length;u<h;u++){let f=d[u];f.onLoad&&f.onLoad(c)}}).catch(c=>{let d=Pi[e];if(d===void 0)throw this.manager.itemError(e),c;delete Pi[e];for(let u=0,h=d.length;u<h;u++){let f=d[u];f.onError&&f.onError(c)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var _r=new WeakMap,Hl=class extends pi{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=ci.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let u=_r.get(o);u===void 0&&(u=[],_r.set(o,u)),u.push({onLoad:t,onError:s})}return o}let a=Er("img");function l(){d(),t&&t(this);let u=_r.get(this)||[];for(let h=0;h<u.length;h++){let f=u[h];f.onLoad&&f.onLoad(this)}_r.delete(this),r.manager.itemEnd(e)}function c(u){d(),s&&s(u),ci.remove(`image:${e}`);let h=_r.get(this)||[];for(let f=0;f<h.length;f++){let g=h[f];g.onError&&g.onError(u)}_r.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function d(){a.removeEventListener("load",l,!1),a.removeEventListener("error",c,!1)}return a.addEventListener("load",l,!1),a.addEventListener("error",c,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),ci.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var $o=class extends pi{constructor(e){super(e)}load(e,t,n,s){let r=new sn,o=new Hl(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},Br=class extends At{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Ee(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var qu=new Te,Pg=new P,Ig=new P,zr=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Ne(512,512),this.mapType=rn,this.map=null,this.mapPass=null,this.matrix=new Te,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new cs,this._frameExtents=new Ne(1,1),this._viewportCount=1,this._viewports=[new at(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;Pg.setFromMatrixPosition(e.matrixWorld),t.position.copy(Pg),Ig.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Ig),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){qu.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(qu,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===Tr||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(qu)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},yl=new P,vl=new vn,li=new P,Zo=class extends At{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Te,this.projectionMatrix=new Te,this.projectionMatrixInverse=new Te,this.coordinateSystem=Xn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(yl,vl,li),li.x===1&&li.y===1&&li.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(yl,vl,li.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(yl,vl,li),li.x===1&&li.y===1&&li.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(yl,vl,li.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},ss=new P,Lg=new Ne,kg=new Ne,Jt=class extends Zo{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Ns*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Do*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Ns*2*Math.atan(Math.tan(Do*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){ss.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(ss.x,ss.y).multiplyScalar(-e/ss.z),ss.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(ss.x,ss.y).multiplyScalar(-e/ss.z)}getViewSize(e,t){return this.getViewBounds(e,Lg,kg),t.subVectors(kg,Lg)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Do*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},eh=class extends zr{constructor(){super(new Jt(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=Ns*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},Qo=class extends Br{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(At.DEFAULT_UP),this.updateMatrix(),this.target=new At,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new eh}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},th=class extends zr{constructor(){super(new Jt(90,1,.5,500)),this.isPointLightShadow=!0}},ea=class extends Br{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new th}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},Vi=class extends Zo{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,d=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=d*this.view.offsetY,l=a-d*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},nh=class extends zr{constructor(){super(new Vi(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},ta=class extends Br{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(At.DEFAULT_UP),this.updateMatrix(),this.target=new At,this.shadow=new nh}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var Hi=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}};var Xu=new WeakMap,na=class extends pi{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&Ce("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&Ce("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=ci.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(c=>{Xu.has(o)===!0?(s&&s(Xu.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(c),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let l=fetch(e,a).then(function(c){return c.blob()}).then(function(c){return createImageBitmap(c,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(c){return ci.add(`image-bitmap:${e}`,c),t&&t(c),r.manager.itemEnd(e),c}).catch(function(c){s&&s(c),Xu.set(l,c),ci.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});ci.add(`image-bitmap:${e}`,l),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var yr=-90,vr=1,Vr=class extends At{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Jt(yr,vr,e,t);s.layers=this.layers,this.add(s);let r=new Jt(yr,vr,e,t);r.layers=this.layers,this.add(r);let o=new Jt(yr,vr,e,t);o.layers=this.layers,this.add(o);let a=new Jt(yr,vr,e,t);a.layers=this.layers,this.add(a);let l=new Jt(yr,vr,e,t);l.layers=this.layers,this.add(l);let c=new Jt(yr,vr,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===Xn)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Tr)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,d]=this.children,u=e.getRenderTarget(),h=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let _=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let m=!1;e.isWebGLRenderer===!0?m=e.state.buffers.depth.getReversed():m=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=_,e.setRenderTarget(n,5,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,d),e.setRenderTarget(u,h,f),e.xr.enabled=g,n.texture.needsPMREMUpdate=!0}},Gl=class extends Jt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Bh="\\[\\]\\.:\\/",Bx=new RegExp("["+Bh+"]","g"),zh="[^"+Bh+"]",zx="[^"+Bh.replace("\\.","")+"]",Vx=/((?:WC+[\/:])*)/.source.replace("WC",zh),Hx=/(WCOD+)?/.source.replace("WCOD",zx),Gx=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",zh),Wx=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",zh),qx=new RegExp("^"+Vx+Hx+Gx+Wx+"$"),Xx=["material","materials","bones","map"],ih=class{constructor(e,t,n){let s=n||bt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},bt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Bx,"")}static parseTrackName(e){let t=qx.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);Xx.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ce("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){Oe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Oe("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Oe("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let d=0;d<e.length;d++)if(e[d].name===c){c=d;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Oe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Oe("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){Oe("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){Oe("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;Oe("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){Oe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Oe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};bt.Composite=ih;bt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};bt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};bt.prototype.GetterByBindingType=[bt.prototype._getValue_direct,bt.prototype._getValue_array,bt.prototype._getValue_arrayElement,bt.prototype._getValue_toArray];bt.prototype.SetterByBindingTypeAndVersioning=[[bt.prototype._setValue_direct,bt.prototype._setValue_direct_setNeedsUpdate,bt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[bt.prototype._setValue_array,bt.prototype._setValue_array_setNeedsUpdate,bt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[bt.prototype._setValue_arrayElement,bt.prototype._setValue_arrayElement_setNeedsUpdate,bt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[bt.prototype._setValue_fromArray,bt.prototype._setValue_fromArray_setNeedsUpdate,bt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var HC=new Float32Array(1);var Dg=new Te,Hs=class{constructor(e,t,n=0,s=1/0){this.ray=new as(e,t),this.near=n,this.far=s,this.camera=null,this.layers=new Pr,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):Oe("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Dg.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Dg),this}intersectObject(e,t=!0,n=[]){return sh(e,this,n,t),n.sort(Og),n}intersectObjects(e,t=!0,n=[]){for(let s=0,r=e.length;s<r;s++)sh(e[s],this,n,t);return n.sort(Og),n}};function Og(i,e){return i.distance-e.distance}function sh(i,e,t,n){let s=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(s=!1),s===!0&&n===!0){let r=i.children;for(let o=0,a=r.length;o<a;o++)sh(r[o],e,t,!0)}}var us=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=Je(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(Je(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var rh=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};function Vh(i,e,t,n){let s=jx(n);switch(t){case Th:return i*e;case jr:return i*e/s.components*s.byteLength;case Yl:return i*e/s.components*s.byteLength;case hs:return i*e*2/s.components*s.byteLength;case $l:return i*e*2/s.components*s.byteLength;case Eh:return i*e*3/s.components*s.byteLength;case Kn:return i*e*4/s.components*s.byteLength;case Zl:return i*e*4/s.components*s.byteLength;case sa:case ra:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case oa:case aa:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case ec:case nc:return Math.max(i,16)*Math.max(e,8)/4;case Ql:case tc:return Math.max(i,8)*Math.max(e,8)/2;case ic:case sc:case oc:case ac:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case rc:case la:case lc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case cc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case dc:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case uc:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case hc:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case fc:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case pc:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case mc:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case gc:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case bc:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case _c:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case yc:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case vc:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case xc:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Sc:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case wc:case Mc:case Tc:return Math.ceil(i/4)*Math.ceil(e/4)*16;case Ec:case Ac:return Math.ceil(i/4)*Math.ceil(e/4)*8;case ca:case Rc:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function jx(i){switch(i){case rn:case xh:return{byteLength:1,components:1};case Xr:case Sh:case ii:return{byteLength:2,components:1};case Kl:case Jl:return{byteLength:2,components:4};case ni:case jl:case Fn:return{byteLength:4,components:1};case wh:case Mh:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ce("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Gb(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function Jx(i){let e=new WeakMap;function t(a,l){let c=a.array,d=a.usage,u=c.byteLength,h=i.createBuffer();i.bindBuffer(l,h),i.bufferData(l,c,d),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:h,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function n(a,l,c){let d=l.array,u=l.updateRanges;if(i.bindBuffer(c,a),u.length===0)i.bufferSubData(c,0,d);else{u.sort((f,g)=>f.start-g.start);let h=0;for(let f=1;f<u.length;f++){let g=u[h],_=u[f];_.start<=g.start+g.count+1?g.count=Math.max(g.count,_.start+_.count-g.start):(++h,u[h]=_)}u.length=h+1;for(let f=0,g=u.length;f<g;f++){let _=u[f];i.bufferSubData(c,_.start*d.BYTES_PER_ELEMENT,d,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let d=e.get(a);(!d||d.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var Yx=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,$x=`#ifdef USE_ALPHAHASH
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
#endif`,Zx=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Qx=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,eS=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,tS=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,nS=`#ifdef USE_AOMAP
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
#endif`,iS=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,sS=`#ifdef USE_BATCHING
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
#endif`,rS=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,oS=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,aS=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,lS=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,cS=`#ifdef USE_IRIDESCENCE
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
#endif`,dS=`#ifdef USE_BUMPMAP
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
#endif`,uS=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,hS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,fS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,pS=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,mS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,gS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,bS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,_S=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,yS=`#define PI 3.141592653589793
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
} // validated`,vS=`vec3 transformedNormal = objectNormal;
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
#endif`,xS=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,SS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,wS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,MS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,TS="gl_FragColor = linearToOutputTexel( gl_FragColor );",ES=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,AS=`#ifdef USE_ENVMAP
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
#endif`,RS=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,CS=`#ifdef USE_ENVMAP
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
#endif`,PS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,IS=`#ifdef USE_ENVMAP
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
#endif`,LS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,kS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,DS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,OS=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,FS=`#ifdef USE_GRADIENTMAP
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
}`,NS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,US=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,BS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,zS=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,VS=`#ifdef USE_ENVMAP
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
#endif`,HS=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,GS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,WS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,qS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,XS=`PhysicalMaterial material;
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
#endif`,jS=`uniform sampler2D dfgLUT;
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
}`,KS=`
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
#endif`,JS=`#if defined( RE_IndirectDiffuse )
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
#endif`,YS=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,$S=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,ZS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,QS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,ew=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,tw=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,nw=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,iw=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,sw=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,rw=`#if defined( USE_POINTS_UV )
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
#endif`,ow=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,aw=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,lw=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,cw=`#if defined( USE_MORPHCOLORS )
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
#endif`,dw=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,uw=`#ifdef USE_MORPHTARGETS
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
#endif`,hw=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,fw=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,pw=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,mw=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,gw=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,bw=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,_w=`#ifdef USE_NORMALMAP
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
#endif`,yw=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,vw=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,xw=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,Sw=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,ww=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,Mw=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,Tw=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,Ew=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Aw=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,Rw=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,Cw=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,Pw=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,Iw=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,Lw=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,kw=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,Dw=`float getShadowMask() {
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
}`,Ow=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,Fw=`#ifdef USE_SKINNING
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
#endif`,Nw=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,Uw=`#ifdef USE_SKINNING
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
#endif`,Bw=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,zw=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Vw=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Hw=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,Gw=`#ifdef USE_TRANSMISSION
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
#endif`,Ww=`#ifdef USE_TRANSMISSION
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
#endif`,qw=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Xw=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,jw=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Kw=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,Jw=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Yw=`uniform sampler2D t2D;
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
}`,$w=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Zw=`uniform float backgroundBlurriness;
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
}`,Qw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,eM=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,tM=`#include <common>
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
}`,nM=`#if DEPTH_PACKING == 3200
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
}`,iM=`#define DISTANCE
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
}`,sM=`#define DISTANCE
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
}`,rM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,oM=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,aM=`uniform float scale;
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
}`,lM=`uniform vec3 diffuse;
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
}`,cM=`#include <common>
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
}`,dM=`uniform vec3 diffuse;
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
}`,uM=`#define LAMBERT
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
}`,hM=`#define LAMBERT
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
}`,fM=`#define MATCAP
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
}`,pM=`#define MATCAP
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
}`,mM=`#define NORMAL
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
}`,gM=`#define NORMAL
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
}`,bM=`#define PHONG
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
}`,_M=`#define PHONG
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
}`,yM=`#define STANDARD
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
}`,vM=`#define STANDARD
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
}`,xM=`#define TOON
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
}`,SM=`#define TOON
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
}`,wM=`uniform float size;
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
}`,MM=`uniform vec3 diffuse;
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
}`,TM=`#include <common>
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
}`,EM=`uniform vec3 color;
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
}`,AM=`uniform float rotation;
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
}`,RM=`uniform vec3 diffuse;
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
}`,Xe={alphahash_fragment:Yx,alphahash_pars_fragment:$x,alphamap_fragment:Zx,alphamap_pars_fragment:Qx,alphatest_fragment:eS,alphatest_pars_fragment:tS,aomap_fragment:nS,aomap_pars_fragment:iS,batching_pars_vertex:sS,batching_vertex:rS,begin_vertex:oS,beginnormal_vertex:aS,bsdfs:lS,iridescence_fragment:cS,bumpmap_pars_fragment:dS,clipping_planes_fragment:uS,clipping_planes_pars_fragment:hS,clipping_planes_pars_vertex:fS,clipping_planes_vertex:pS,color_fragment:mS,color_pars_fragment:gS,color_pars_vertex:bS,color_vertex:_S,common:yS,defaultnormal_vertex:vS,displacementmap_pars_vertex:xS,displacementmap_vertex:SS,emissivemap_fragment:wS,emissivemap_pars_fragment:MS,colorspace_fragment:TS,colorspace_pars_fragment:ES,envmap_fragment:AS,envmap_common_pars_fragment:RS,envmap_pars_fragment:CS,envmap_pars_vertex:PS,envmap_physical_pars_fragment:VS,envmap_vertex:IS,fog_vertex:LS,fog_pars_vertex:kS,fog_fragment:DS,fog_pars_fragment:OS,gradientmap_pars_fragment:FS,lightmap_pars_fragment:NS,lights_lambert_fragment:US,lights_lambert_pars_fragment:BS,lights_pars_begin:zS,lights_toon_fragment:HS,lights_toon_pars_fragment:GS,lights_phong_fragment:WS,lights_phong_pars_fragment:qS,lights_physical_fragment:XS,lights_physical_pars_fragment:jS,lights_fragment_begin:KS,lights_fragment_maps:JS,lights_fragment_end:YS,lightprobes_pars_fragment:$S,logdepthbuf_fragment:ZS,logdepthbuf_pars_fragment:QS,logdepthbuf_pars_vertex:ew,logdepthbuf_vertex:tw,map_fragment:nw,map_pars_fragment:iw,map_particle_fragment:sw,map_particle_pars_fragment:rw,metalnessmap_fragment:ow,metalnessmap_pars_fragment:aw,morphinstance_vertex:lw,morphcolor_vertex:cw,morphnormal_vertex:dw,morphtarget_pars_vertex:uw,morphtarget_vertex:hw,normal_fragment_begin:fw,normal_fragment_maps:pw,normal_pars_fragment:mw,normal_pars_vertex:gw,normal_vertex:bw,normalmap_pars_fragment:_w,clearcoat_normal_fragment_begin:yw,clearcoat_normal_fragment_maps:vw,clearcoat_pars_fragment:xw,iridescence_pars_fragment:Sw,opaque_fragment:ww,packing:Mw,premultiplied_alpha_fragment:Tw,project_vertex:Ew,dithering_fragment:Aw,dithering_pars_fragment:Rw,roughnessmap_fragment:Cw,roughnessmap_pars_fragment:Pw,shadowmap_pars_fragment:Iw,shadowmap_pars_vertex:Lw,shadowmap_vertex:kw,shadowmask_pars_fragment:Dw,skinbase_vertex:Ow,skinning_pars_vertex:Fw,skinning_vertex:Nw,skinnormal_vertex:Uw,specularmap_fragment:Bw,specularmap_pars_fragment:zw,tonemapping_fragment:Vw,tonemapping_pars_fragment:Hw,transmission_fragment:Gw,transmission_pars_fragment:Ww,uv_pars_fragment:qw,uv_pars_vertex:Xw,uv_vertex:jw,worldpos_vertex:Kw,background_vert:Jw,background_frag:Yw,backgroundCube_vert:$w,backgroundCube_frag:Zw,cube_vert:Qw,cube_frag:eM,depth_vert:tM,depth_frag:nM,distance_vert:iM,distance_frag:sM,equirect_vert:rM,equirect_frag:oM,linedashed_vert:aM,linedashed_frag:lM,meshbasic_vert:cM,meshbasic_frag:dM,meshlambert_vert:uM,meshlambert_frag:hM,meshmatcap_vert:fM,meshmatcap_frag:pM,meshnormal_vert:mM,meshnormal_frag:gM,meshphong_vert:bM,meshphong_frag:_M,meshphysical_vert:yM,meshphysical_frag:vM,meshtoon_vert:xM,meshtoon_frag:SM,points_vert:wM,points_frag:MM,shadow_vert:TM,shadow_frag:EM,sprite_vert:AM,sprite_frag:RM},be={common:{diffuse:{value:new Ee(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Fe},alphaMap:{value:null},alphaMapTransform:{value:new Fe},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Fe}},envmap:{envMap:{value:null},envMapRotation:{value:new Fe},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Fe}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Fe}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Fe},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Fe},normalScale:{value:new Ne(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Fe},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Fe}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Fe}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Fe}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Ee(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Ee(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Fe},alphaTest:{value:0},uvTransform:{value:new Fe}},sprite:{diffuse:{value:new Ee(16777215)},opacity:{value:1},center:{value:new Ne(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Fe},alphaMap:{value:null},alphaMapTransform:{value:new Fe},alphaTest:{value:0}}},_i={basic:{uniforms:pn([be.common,be.specularmap,be.envmap,be.aomap,be.lightmap,be.fog]),vertexShader:Xe.meshbasic_vert,fragmentShader:Xe.meshbasic_frag},lambert:{uniforms:pn([be.common,be.specularmap,be.envmap,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.fog,be.lights,{emissive:{value:new Ee(0)},envMapIntensity:{value:1}}]),vertexShader:Xe.meshlambert_vert,fragmentShader:Xe.meshlambert_frag},phong:{uniforms:pn([be.common,be.specularmap,be.envmap,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.fog,be.lights,{emissive:{value:new Ee(0)},specular:{value:new Ee(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Xe.meshphong_vert,fragmentShader:Xe.meshphong_frag},standard:{uniforms:pn([be.common,be.envmap,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.roughnessmap,be.metalnessmap,be.fog,be.lights,{emissive:{value:new Ee(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Xe.meshphysical_vert,fragmentShader:Xe.meshphysical_frag},toon:{uniforms:pn([be.common,be.aomap,be.lightmap,be.emissivemap,be.bumpmap,be.normalmap,be.displacementmap,be.gradientmap,be.fog,be.lights,{emissive:{value:new Ee(0)}}]),vertexShader:Xe.meshtoon_vert,fragmentShader:Xe.meshtoon_frag},matcap:{uniforms:pn([be.common,be.bumpmap,be.normalmap,be.displacementmap,be.fog,{matcap:{value:null}}]),vertexShader:Xe.meshmatcap_vert,fragmentShader:Xe.meshmatcap_frag},points:{uniforms:pn([be.points,be.fog]),vertexShader:Xe.points_vert,fragmentShader:Xe.points_frag},dashed:{uniforms:pn([be.common,be.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Xe.linedashed_vert,fragmentShader:Xe.linedashed_frag},depth:{uniforms:pn([be.common,be.displacementmap]),vertexShader:Xe.depth_vert,fragmentShader:Xe.depth_frag},normal:{uniforms:pn([be.common,be.bumpmap,be.normalmap,be.displacementmap,{opacity:{value:1}}]),vertexShader:Xe.meshnormal_vert,fragmentShader:Xe.meshnormal_frag},sprite:{uniforms:pn([be.sprite,be.fog]),vertexShader:Xe.sprite_vert,fragmentShader:Xe.sprite_frag},background:{uniforms:{uvTransform:{value:new Fe},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Xe.background_vert,fragmentShader:Xe.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Fe}},vertexShader:Xe.backgroundCube_vert,fragmentShader:Xe.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Xe.cube_vert,fragmentShader:Xe.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Xe.equirect_vert,fragmentShader:Xe.equirect_frag},distance:{uniforms:pn([be.common,be.displacementmap,{referencePosition:{value:new P},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Xe.distance_vert,fragmentShader:Xe.distance_frag},shadow:{uniforms:pn([be.lights,be.fog,{color:{value:new Ee(0)},opacity:{value:1}}]),vertexShader:Xe.shadow_vert,fragmentShader:Xe.shadow_frag}};_i.physical={uniforms:pn([_i.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Fe},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Fe},clearcoatNormalScale:{value:new Ne(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Fe},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Fe},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Fe},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Fe},sheen:{value:0},sheenColor:{value:new Ee(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Fe},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Fe},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Fe},transmissionSamplerSize:{value:new Ne},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Fe},attenuationDistance:{value:0},attenuationColor:{value:new Ee(0)},specularColor:{value:new Ee(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Fe},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Fe},anisotropyVector:{value:new Ne},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Fe}}]),vertexShader:Xe.meshphysical_vert,fragmentShader:Xe.meshphysical_frag};var kc={r:0,b:0,g:0},CM=new Te,Wb=new Fe;Wb.set(-1,0,0,0,1,0,0,0,1);function PM(i,e,t,n,s,r){let o=new Ee(0),a=s===!0?0:1,l,c,d=null,u=0,h=null;function f(v){let x=v.isScene===!0?v.background:null;if(x&&x.isTexture){let S=v.backgroundBlurriness>0;x=e.get(x,S)}return x}function g(v){let x=!1,S=f(v);S===null?m(o,a):S&&S.isColor&&(m(S,1),x=!0);let T=i.xr.getEnvironmentBlendMode();T==="additive"?t.buffers.color.setClear(0,0,0,1,r):T==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||x)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function _(v,x){let S=f(x);S&&S.isCubeTexture?(c===void 0&&(c=new kt(new Nr(1,1,1),new Wt({name:"BackgroundCubeMaterial",uniforms:Js(_i.backgroundCube.uniforms),vertexShader:_i.backgroundCube.vertexShader,fragmentShader:_i.backgroundCube.fragmentShader,side:Sn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(T,A,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=x.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=x.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(CM.makeRotationFromEuler(x.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Wb),c.material.toneMapped=Ke.getTransfer(S.colorSpace)!==lt,(d!==S||u!==S.version||h!==i.toneMapping)&&(c.material.needsUpdate=!0,d=S,u=S.version,h=i.toneMapping),c.layers.enableAll(),v.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new kt(new zs(2,2),new Wt({name:"BackgroundMaterial",uniforms:Js(_i.background.uniforms),vertexShader:_i.background.vertexShader,fragmentShader:_i.background.fragmentShader,side:jn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=x.backgroundIntensity,l.material.toneMapped=Ke.getTransfer(S.colorSpace)!==lt,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(d!==S||u!==S.version||h!==i.toneMapping)&&(l.material.needsUpdate=!0,d=S,u=S.version,h=i.toneMapping),l.layers.enableAll(),v.unshift(l,l.geometry,l.material,0,0,null))}function m(v,x){v.getRGB(kc,Uh(i)),t.buffers.color.setClear(kc.r,kc.g,kc.b,x,r)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(v,x=1){o.set(v),a=x,m(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(v){a=v,m(o,a)},render:g,addToRenderList:_,dispose:p}}function IM(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=h(null),r=s,o=!1;function a(D,z,G,k,q){let Z=!1,W=u(D,k,G,z);r!==W&&(r=W,c(r.object)),Z=f(D,k,G,q),Z&&g(D,k,G,q),q!==null&&e.update(q,i.ELEMENT_ARRAY_BUFFER),(Z||o)&&(o=!1,S(D,z,G,k),q!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(q).buffer))}function l(){return i.createVertexArray()}function c(D){return i.bindVertexArray(D)}function d(D){return i.deleteVertexArray(D)}function u(D,z,G,k){let q=k.wireframe===!0,Z=n[z.id];Z===void 0&&(Z={},n[z.id]=Z);let W=D.isInstancedMesh===!0?D.id:0,ie=Z[W];ie===void 0&&(ie={},Z[W]=ie);let j=ie[G.id];j===void 0&&(j={},ie[G.id]=j);let ee=j[q];return ee===void 0&&(ee=h(l()),j[q]=ee),ee}function h(D){let z=[],G=[],k=[];for(let q=0;q<t;q++)z[q]=0,G[q]=0,k[q]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:z,enabledAttributes:G,attributeDivisors:k,object:D,attributes:{},index:null}}function f(D,z,G,k){let q=r.attributes,Z=z.attributes,W=0,ie=G.getAttributes();for(let j in ie)if(ie[j].location>=0){let te=q[j],Ae=Z[j];if(Ae===void 0&&(j==="instanceMatrix"&&D.instanceMatrix&&(Ae=D.instanceMatrix),j==="instanceColor"&&D.instanceColor&&(Ae=D.instanceColor)),te===void 0||te.attribute!==Ae||Ae&&te.data!==Ae.data)return!0;W++}return r.attributesNum!==W||r.index!==k}function g(D,z,G,k){let q={},Z=z.attributes,W=0,ie=G.getAttributes();for(let j in ie)if(ie[j].location>=0){let te=Z[j];te===void 0&&(j==="instanceMatrix"&&D.instanceMatrix&&(te=D.instanceMatrix),j==="instanceColor"&&D.instanceColor&&(te=D.instanceColor));let Ae={};Ae.attribute=te,te&&te.data&&(Ae.data=te.data),q[j]=Ae,W++}r.attributes=q,r.attributesNum=W,r.index=k}function _(){let D=r.newAttributes;for(let z=0,G=D.length;z<G;z++)D[z]=0}function m(D){p(D,0)}function p(D,z){let G=r.newAttributes,k=r.enabledAttributes,q=r.attributeDivisors;G[D]=1,k[D]===0&&(i.enableVertexAttribArray(D),k[D]=1),q[D]!==z&&(i.vertexAttribDivisor(D,z),q[D]=z)}function v(){let D=r.newAttributes,z=r.enabledAttributes;for(let G=0,k=z.length;G<k;G++)z[G]!==D[G]&&(i.disableVertexAttribArray(G),z[G]=0)}function x(D,z,G,k,q,Z,W){W===!0?i.vertexAttribIPointer(D,z,G,q,Z):i.vertexAttribPointer(D,z,G,k,q,Z)}function S(D,z,G,k){_();let q=k.attributes,Z=G.getAttributes(),W=z.defaultAttributeValues;for(let ie in Z){let j=Z[ie];if(j.location>=0){let ee=q[ie];if(ee===void 0&&(ie==="instanceMatrix"&&D.instanceMatrix&&(ee=D.instanceMatrix),ie==="instanceColor"&&D.instanceColor&&(ee=D.instanceColor)),ee!==void 0){let te=ee.normalized,Ae=ee.itemSize,ze=e.get(ee);if(ze===void 0)continue;let Y=ze.buffer,_e=ze.type,Se=ze.bytesPerElement,Le=_e===i.INT||_e===i.UNSIGNED_INT||ee.gpuType===jl;if(ee.isInterleavedBufferAttribute){let ye=ee.data,He=ye.isInterleavedBuffer===!0?ye.stride:ye.itemSize,Nt=ee.offset;if(ye.isInstancedInterleavedBuffer||ye.isInstancedBufferAttribute){for(let De=0;De<j.locationSize;De++)p(j.location+De,ye.meshPerAttribute);D.isInstancedMesh!==!0&&k._maxInstanceCount===void 0&&(k._maxInstanceCount=ye.meshPerAttribute*ye.count)}else for(let De=0;De<j.locationSize;De++)m(j.location+De);i.bindBuffer(i.ARRAY_BUFFER,Y);for(let De=0;De<j.locationSize;De++)x(j.location+De,Ae/j.locationSize,_e,te,He*Se,(Nt+Ae/j.locationSize*De)*Se,Le)}else{if(ee.isInstancedBufferAttribute){for(let ye=0;ye<j.locationSize;ye++)p(j.location+ye,ee.meshPerAttribute);D.isInstancedMesh!==!0&&k._maxInstanceCount===void 0&&(k._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let ye=0;ye<j.locationSize;ye++)m(j.location+ye);i.bindBuffer(i.ARRAY_BUFFER,Y);for(let ye=0;ye<j.locationSize;ye++)x(j.location+ye,Ae/j.locationSize,_e,te,Ae*Se,Ae/j.locationSize*ye*Se,Le)}}else if(W!==void 0){let te=W[ie];if(te!==void 0)switch(te.length){case 2:i.vertexAttrib2fv(j.location,te);break;case 3:i.vertexAttrib3fv(j.location,te);break;case 4:i.vertexAttrib4fv(j.location,te);break;default:i.vertexAttrib1fv(j.location,te)}}}}v()}function T(){F();for(let D in n){let z=n[D];for(let G in z){let k=z[G];for(let q in k){let Z=k[q];for(let W in Z)d(Z[W].object),delete Z[W];delete k[q]}}delete n[D]}}function A(D){if(n[D.id]===void 0)return;let z=n[D.id];for(let G in z){let k=z[G];for(let q in k){let Z=k[q];for(let W in Z)d(Z[W].object),delete Z[W];delete k[q]}}delete n[D.id]}function y(D){for(let z in n){let G=n[z];for(let k in G){let q=G[k];if(q[D.id]===void 0)continue;let Z=q[D.id];for(let W in Z)d(Z[W].object),delete Z[W];delete q[D.id]}}}function E(D){for(let z in n){let G=n[z],k=D.isInstancedMesh===!0?D.id:0,q=G[k];if(q!==void 0){for(let Z in q){let W=q[Z];for(let ie in W)d(W[ie].object),delete W[ie];delete q[Z]}delete G[k],Object.keys(G).length===0&&delete n[z]}}}function F(){I(),o=!0,r!==s&&(r=s,c(r.object))}function I(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:F,resetDefaultState:I,dispose:T,releaseStatesOfGeometry:A,releaseStatesOfObject:E,releaseStatesOfProgram:y,initAttributes:_,enableAttribute:m,disableUnusedAttributes:v}}function LM(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,d){d!==0&&(i.drawArraysInstanced(n,l,c,d),t.update(c,n,d))}function a(l,c,d){if(d===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,d);let h=0;for(let f=0;f<d;f++)h+=c[f];t.update(h,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function kM(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let y=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(y){return!(y!==Kn&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let E=y===ii&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(y!==rn&&y!==Fn&&!E&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",d=l(c);d!==c&&(Ce("WebGLRenderer:",c,"not supported, using",d,"instead."),c=d);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),h=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&Ce("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&Ce("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),g=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=i.getParameter(i.MAX_TEXTURE_SIZE),m=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),p=i.getParameter(i.MAX_VERTEX_ATTRIBS),v=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),x=i.getParameter(i.MAX_VARYING_VECTORS),S=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),T=i.getParameter(i.MAX_SAMPLES),A=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:h,reversedDepthBuffer:u,maxTextures:f,maxVertexTextures:g,maxTextureSize:_,maxCubemapSize:m,maxAttributes:p,maxVertexUniforms:v,maxVaryings:x,maxFragmentUniforms:S,maxSamples:T,samples:A}}function DM(i){let e=this,t=null,n=0,s=!1,r=!1,o=new Dn,a=new Fe,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,h){let f=u.length!==0||h||n!==0||s;return s=h,n=u.length,f},this.beginShadows=function(){r=!0,d(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,h){t=d(u,h,0)},this.setState=function(u,h,f){let g=u.clippingPlanes,_=u.clipIntersection,m=u.clipShadows,p=i.get(u);if(!s||g===null||g.length===0||r&&!m)r?d(null):c();else{let v=r?0:n,x=v*4,S=p.clippingState||null;l.value=S,S=d(g,h,x,f);for(let T=0;T!==x;++T)S[T]=t[T];p.clippingState=S,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=v}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function d(u,h,f,g){let _=u!==null?u.length:0,m=null;if(_!==0){if(m=l.value,g!==!0||m===null){let p=f+_*4,v=h.matrixWorldInverse;a.getNormalMatrix(v),(m===null||m.length<p)&&(m=new Float32Array(p));for(let x=0,S=f;x!==_;++x,S+=4)o.copy(u[x]).applyMatrix4(v,a),o.normal.toArray(m,S),m[S+3]=o.constant}l.value=m,l.needsUpdate=!0}return e.numPlanes=_,e.numIntersection=0,m}}var fa=class extends ln{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new Xo(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Nr(5,5,5),r=new Wt({name:"CubemapFromEquirect",uniforms:Js(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:Sn,blending:Gs});r.uniforms.tEquirect.value=t;let o=new kt(s,r),a=t.minFilter;return t.minFilter===Rn&&(t.minFilter=Ft),new Vr(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},Sb=256,OM=3,FM=20,qb=256,Xb=16,NM=3,UM=new P,BM=new Ee,Oc=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Vr(1,10,null),this._boxMesh=new kt(new Nr(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=UM}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),d=this._getSourceTarget(!0);t>0&&(d.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,h=l.autoClearColor,f=l.autoClearDepth,g=l.autoClearStencil,_=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(e.background=l.getClearColor(BM));let m=new Vr(n,s,d);return m.position.copy(a),m.update(l,e),l.autoClear=u,l.autoClearColor=h,l.autoClearDepth=f,l.autoClearStencil=g,e.background=_,t>0&&(d.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Tb(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Mb(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Sb,Oh(e))}_fromTexture(e,t){e.mapping===qs||e.mapping===Wr?this._setSize(e.image.length===0?Sb:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=wb(e,!1,!1),n=Math.log2(e)-OM;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=wb(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===qs||e.mapping===Wr?(this._cubemapMaterial===null&&(this._cubemapMaterial=Tb()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Mb()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=zM(),this._integrationMaterial=VM());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Xb);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-NM)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(qb*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=HM());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function wb(i,e,t){return new fa(i,{minFilter:Rn,generateMipmaps:e,type:ii,colorSpace:yn,depthBuffer:t})}function pa(i,e,t){return new Wt({name:i,uniforms:e,vertexShader:Xe.cube_vert,fragmentShader:t,side:Sn,blending:Gs,depthTest:!1,depthWrite:!1})}function zM(){return pa("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${qb}u

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
	`)}function VM(){return pa("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Xb}},`

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
	`)}function HM(){return pa("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${FM}
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
	`)}function Mb(){return pa("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Tb(){return pa("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function GM(i){let e=new WeakMap,t=new WeakMap,n=null;function s(h,f=!1){return h==null?null:f?o(h):r(h)}function r(h){if(h&&h.isTexture){let f=h.mapping;if(f===Wl||f===ql)if(e.has(h)){let g=e.get(h).texture;return a(g,h.mapping)}else{let g=h.image;if(g&&g.height>0){let _=new fa(g.height);return _.fromEquirectangularTexture(i,h),e.set(h,_),h.addEventListener("dispose",c),a(_.texture,h.mapping)}else return null}}return h}function o(h){if(h&&h.isTexture&&h.isPMREMTexture!==!0){let f=h.mapping,g=f===Wl||f===ql,_=f===qs||f===Wr;if(g||_){let m=t.get(h),p=m!==void 0?m.texture.pmremVersion:0;if(h.isRenderTargetTexture&&h.pmremVersion!==p)return n===null&&(n=new Oc(i)),m=g?n.fromEquirectangular(h,m):n.fromCubemap(h,m),m.texture.pmremVersion=h.pmremVersion,t.set(h,m),m.texture;if(m!==void 0)return m.texture;{let v=h.image;return g&&v&&v.height>0||_&&v&&l(v)?(n===null&&(n=new Oc(i)),m=g?n.fromEquirectangular(h):n.fromCubemap(h),m.texture.pmremVersion=h.pmremVersion,t.set(h,m),h.addEventListener("dispose",d),m.texture):null}}}return h}function a(h,f){return f===Wl?h.mapping=qs:f===ql&&(h.mapping=Wr),h}function l(h){let f=0,g=6;for(let _=0;_<g;_++)h[_]!==void 0&&f++;return f===g}function c(h){let f=h.target;f.removeEventListener("dispose",c);let g=e.get(f);g!==void 0&&(e.delete(f),g.dispose())}function d(h){let f=h.target;f.removeEventListener("dispose",d);let g=t.get(f);g!==void 0&&(t.delete(f),g.dispose())}function u(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:u}}function WM(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&Ds("WebGLRenderer: "+n+" extension not supported."),s}}}function qM(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(g=>delete s[g]);function a(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let m in g.attributes)e.remove(g.attributes[m]);g.removeEventListener("dispose",a),delete s[g.id],o.unregister(g);let _=r.get(g);_&&(e.remove(_),r.delete(g)),n.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,_){return s[_.id]!==void 0||(_.addEventListener("dispose",a),s[_.id]=new WeakRef(_),o.register(_,_.id,_),t.memory.geometries++),_}function d(g){let _=g.attributes;for(let m in _)e.update(_[m],i.ARRAY_BUFFER)}function u(g){let _=g.index,m=g.attributes.position,p=0;if(m===void 0)return;let v=_!==null?_.array.length:m.array.length/3-1,x=m.count>=65535?Vo:zo,S=new x(Math.ceil(v/3)*6,1),T=S.array;if(_!==null){let y=_.array;p=_.version;for(let E=0,F=0;E<v;E+=3){let I=y[E+0],D=y[E+1],z=y[E+2];T[F++]=I,T[F++]=D,T[F++]=D,T[F++]=z,T[F++]=z,T[F++]=I}}else{p=m.version;for(let y=0,E=0;y<v;y+=3){let F=y+0,I=y+1,D=y+2;T[E++]=F,T[E++]=I,T[E++]=I,T[E++]=D,T[E++]=D,T[E++]=F}}S.version=p;let A=r.get(g);A&&e.remove(A),r.set(g,S)}function h(g){let _=r.get(g);if(_){let m=g.index;m!==null&&_.version<m.version&&u(g)}else u(g);return r.get(g)}function f(){for(let g in s){let _=s[g].deref();_!==void 0&&l(_)}}return{get:c,update:d,getWireframeAttribute:h,dispose:f}}function XM(i,e,t){let n;function s(u){n=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function l(u,h){i.drawElements(n,h,r,u*o),t.update(h,n,1)}function c(u,h,f){f!==0&&(i.drawElementsInstanced(n,h,r,u*o,f),t.update(h,n,f))}function d(u,h,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,h,0,r,u,0,f);let _=0;for(let m=0;m<f;m++)_+=h[m];t.update(_,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=d}function jM(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:Oe("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function KM(i,e,t){let n=new WeakMap,s=new at;function r(o,a,l){let c=o.morphTargetInfluences,d=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=d!==void 0?d.length:0,h=n.get(a);if(h===void 0||h.count!==u){let F=function(){y.dispose(),n.delete(a),a.removeEventListener("dispose",F)};h!==void 0&&h.texture.dispose();let f=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,_=a.morphAttributes.color!==void 0,m=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],v=a.morphAttributes.color||[],x=0;f===!0&&(x=1),g===!0&&(x=2),_===!0&&(x=3);let S=a.attributes.position.count*x,T=1;S>e.maxTextureSize&&(T=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);let A=new Float32Array(S*T*4*u),y=new Uo(A,S,T,u);y.type=Fn,y.needsUpdate=!0;let E=x*4;for(let I=0;I<u;I++){let D=m[I],z=p[I],G=v[I],k=S*T*4*I;for(let q=0;q<D.count;q++){let Z=q*E;f===!0&&(s.fromBufferAttribute(D,q),A[k+Z+0]=s.x,A[k+Z+1]=s.y,A[k+Z+2]=s.z,A[k+Z+3]=0),g===!0&&(s.fromBufferAttribute(z,q),A[k+Z+4]=s.x,A[k+Z+5]=s.y,A[k+Z+6]=s.z,A[k+Z+7]=0),_===!0&&(s.fromBufferAttribute(G,q),A[k+Z+8]=s.x,A[k+Z+9]=s.y,A[k+Z+10]=s.z,A[k+Z+11]=G.itemSize===4?s.w:1)}}h={count:u,texture:y,size:new Ne(S,T)},n.set(a,h),a.addEventListener("dispose",F)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let f=0;for(let _=0;_<c.length;_++)f+=c[_];let g=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",g),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",h.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",h.size)}return{update:r}}function JM(i,e,t,n,s){let r=new WeakMap;function o(c){let d=s.render.frame,u=c.geometry,h=e.get(c,u);if(r.get(h)!==d&&(e.update(h),r.set(h,d)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==d&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,d))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==d&&(f.update(),r.set(f,d))}return h}function a(){r=new WeakMap}function l(c){let d=c.target;d.removeEventListener("dispose",l),n.releaseStatesOfObject(d),t.remove(d.instanceMatrix),d.instanceColor!==null&&t.remove(d.instanceColor)}return{update:o,dispose:a}}var YM={[fh]:"LINEAR_TONE_MAPPING",[ph]:"REINHARD_TONE_MAPPING",[mh]:"CINEON_TONE_MAPPING",[gh]:"ACES_FILMIC_TONE_MAPPING",[_h]:"AGX_TONE_MAPPING",[yh]:"NEUTRAL_TONE_MAPPING",[bh]:"CUSTOM_TONE_MAPPING"};function $M(i,e,t,n,s,r){let o=new ln(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,d=new Tn;d.setAttribute("position",new _n([-1,3,0,-1,-1,0,3,-1,0],3)),d.setAttribute("uv",new _n([0,2,0,0,2,0],2));let u=new kl({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),h=new kt(d,u),f=new Vi(-1,1,1,-1,0,1),g=null,_=null,m=!1,p,v=null,x=[],S=!1;this.setSize=function(T,A){o.setSize(T,A),a!==null&&a.setSize(T,A),l!==null&&l.setSize(T,A);for(let y=0;y<x.length;y++){let E=x[y];E.setSize&&E.setSize(T,A)}},this.setEffects=function(T){x=T,S=x.length>0&&x[0].isRenderPass===!0;let A=o.width,y=o.height;x.length>0&&a===null&&(a=new ln(A,y,{type:ii,depthBuffer:!1,stencilBuffer:!1}),l=new ln(A,y,{type:ii,depthBuffer:!1,stencilBuffer:!1}));let E=s===!0&&x.some(F=>F.needsDepthTexture===!0);E!==(o.depthTexture!==null)&&(E===!0&&c===null&&(c=new Fi(A,y),r===!0&&(c.format=Gi,c.type=js)),o.dispose(),o.depthTexture=E?c:null,o.resolveDepthBuffer=E,o.storeMultisampledDepthBuffer=E);for(let F=0;F<x.length;F++){let I=x[F];I.setSize&&I.setSize(A,y),E&&I.needsDepthTexture===!0&&I.setDepthTexture&&I.setDepthTexture(c)}},this.begin=function(T,A){if(m||T.toneMapping===mi&&x.length===0)return!1;if(v=A,A!==null){let y=A.width,E=A.height;(o.width!==y||o.height!==E)&&this.setSize(y,E)}return S===!1&&T.setRenderTarget(o),p=T.toneMapping,T.toneMapping=mi,!0},this.hasRenderPass=function(){return S},this.end=function(T,A){T.toneMapping=p,m=!0;let y=o,E=a;for(let F=0;F<x.length;F++){let I=x[F];I.enabled!==!1&&(I.render(T,E,y,A),I.needsSwap!==!1&&(y=E,E=E===a?l:a))}if(g!==T.outputColorSpace||_!==T.toneMapping){g=T.outputColorSpace,_=T.toneMapping,u.defines={},Ke.getTransfer(g)===lt&&(u.defines.SRGB_TRANSFER="");let F=YM[_];F&&(u.defines[F]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=y.texture,T.setRenderTarget(v),T.render(h,f),v=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),d.dispose(),u.dispose()}}var jb=new sn,Kb=new Fi(1,1),Jb=new jo(1),Yb=new Uo,$b=new Cr,Zb=new Xo,Eb=[],Ab=[],Rb=new Float32Array(16),Cb=new Float32Array(9),Pb=new Float32Array(4);function Yr(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=Eb[s];if(r===void 0&&(r=new Float32Array(s),Eb[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function Yt(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function $t(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function Nc(i,e){let t=Ab[e];t===void 0&&(t=new Int32Array(e),Ab[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function ZM(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function QM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Yt(t,e))return;i.uniform2fv(this.addr,e),$t(t,e)}}function eT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Yt(t,e))return;i.uniform3fv(this.addr,e),$t(t,e)}}function tT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Yt(t,e))return;i.uniform4fv(this.addr,e),$t(t,e)}}function nT(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Yt(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),$t(t,e)}else{if(Yt(t,n))return;Pb.set(n),i.uniformMatrix2fv(this.addr,!1,Pb),$t(t,n)}}function iT(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Yt(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),$t(t,e)}else{if(Yt(t,n))return;Cb.set(n),i.uniformMatrix3fv(this.addr,!1,Cb),$t(t,n)}}function sT(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Yt(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),$t(t,e)}else{if(Yt(t,n))return;Rb.set(n),i.uniformMatrix4fv(this.addr,!1,Rb),$t(t,n)}}function rT(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function oT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Yt(t,e))return;i.uniform2iv(this.addr,e),$t(t,e)}}function aT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Yt(t,e))return;i.uniform3iv(this.addr,e),$t(t,e)}}function lT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Yt(t,e))return;i.uniform4iv(this.addr,e),$t(t,e)}}function cT(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function dT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Yt(t,e))return;i.uniform2uiv(this.addr,e),$t(t,e)}}function uT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Yt(t,e))return;i.uniform3uiv(this.addr,e),$t(t,e)}}function hT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Yt(t,e))return;i.uniform4uiv(this.addr,e),$t(t,e)}}function Uc(i){return i.version===0&&(i.compareFunction=Ih,i.needsUpdate=!0),i}function fT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=Uc(Kb):r=jb,t.setTexture2D(e||r,s)}function pT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||$b,s)}function mT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=Uc(Jb):r=Zb,t.setTextureCube(e||r,s)}function gT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||Yb,s)}function bT(i){switch(i){case 5126:return ZM;case 35664:return QM;case 35665:return eT;case 35666:return tT;case 35674:return nT;case 35675:return iT;case 35676:return sT;case 5124:case 35670:return rT;case 35667:case 35671:return oT;case 35668:case 35672:return aT;case 35669:case 35673:return lT;case 5125:return cT;case 36294:return dT;case 36295:return uT;case 36296:return hT;case 35678:case 36198:case 36298:case 36306:case 35682:return fT;case 35679:case 36299:case 36307:return pT;case 35680:case 36300:case 36308:case 36293:return mT;case 36289:case 36303:case 36311:case 36292:return gT}}function _T(i,e){i.uniform1fv(this.addr,e)}function yT(i,e){let t=Yr(e,this.size,2);i.uniform2fv(this.addr,t)}function vT(i,e){let t=Yr(e,this.size,3);i.uniform3fv(this.addr,t)}function xT(i,e){let t=Yr(e,this.size,4);i.uniform4fv(this.addr,t)}function ST(i,e){let t=Yr(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function wT(i,e){let t=Yr(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function MT(i,e){let t=Yr(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function TT(i,e){i.uniform1iv(this.addr,e)}function ET(i,e){i.uniform2iv(this.addr,e)}function AT(i,e){i.uniform3iv(this.addr,e)}function RT(i,e){i.uniform4iv(this.addr,e)}function CT(i,e){i.uniform1uiv(this.addr,e)}function PT(i,e){i.uniform2uiv(this.addr,e)}function IT(i,e){i.uniform3uiv(this.addr,e)}function LT(i,e){i.uniform4uiv(this.addr,e)}function kT(i,e,t){let n=this.cache,s=e.length,r=Nc(t,s);Yt(n,r)||(i.uniform1iv(this.addr,r),$t(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=Uc(Kb):o=jb;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function DT(i,e,t){let n=this.cache,s=e.length,r=Nc(t,s);Yt(n,r)||(i.uniform1iv(this.addr,r),$t(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||$b,r[o])}function OT(i,e,t){let n=this.cache,s=e.length,r=Nc(t,s);Yt(n,r)||(i.uniform1iv(this.addr,r),$t(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=Uc(Jb):o=Zb;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function FT(i,e,t){let n=this.cache,s=e.length,r=Nc(t,s);Yt(n,r)||(i.uniform1iv(this.addr,r),$t(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||Yb,r[o])}function NT(i){switch(i){case 5126:return _T;case 35664:return yT;case 35665:return vT;case 35666:return xT;case 35674:return ST;case 35675:return wT;case 35676:return MT;case 5124:case 35670:return TT;case 35667:case 35671:return ET;case 35668:case 35672:return AT;case 35669:case 35673:return RT;case 5125:return CT;case 36294:return PT;case 36295:return IT;case 36296:return LT;case 35678:case 36198:case 36298:case 36306:case 35682:return kT;case 35679:case 36299:case 36307:return DT;case 35680:case 36300:case 36308:case 36293:return OT;case 36289:case 36303:case 36311:case 36292:return FT}}var Wh=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=bT(t.type)}},qh=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=NT(t.type)}},Xh=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},Hh=/(\w+)(\])?(\[|\.)?/g;function Ib(i,e){i.seq.push(e),i.map[e.id]=e}function UT(i,e,t){let n=i.name,s=n.length;for(Hh.lastIndex=0;;){let r=Hh.exec(n),o=Hh.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){Ib(t,c===void 0?new Wh(a,i,e):new qh(a,i,e));break}else{let u=t.map[a];u===void 0&&(u=new Xh(a),Ib(t,u)),t=u}}}var Jr=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);UT(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function Lb(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var BT=37297,zT=0;function VT(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var kb=new Fe;function HT(i){Ke._getMatrix(kb,Ke.workingColorSpace,i);let e=`mat3( ${kb.elements.map(t=>t.toFixed(4))} )`;switch(Ke.getTransfer(i)){case Fo:return[e,"LinearTransferOETF"];case lt:return[e,"sRGBTransferOETF"];default:return Ce("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function Db(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+VT(i.getShaderSource(e),a)}else return r}function GT(i,e){let t=HT(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var WT={[fh]:"Linear",[ph]:"Reinhard",[mh]:"Cineon",[gh]:"ACESFilmic",[_h]:"AgX",[yh]:"Neutral",[bh]:"Custom"};function qT(i,e){let t=WT[e];return t===void 0?(Ce("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Dc=new P;function XT(){Ke.getLuminanceCoefficients(Dc);let i=Dc.x.toFixed(4),e=Dc.y.toFixed(4),t=Dc.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function jT(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(ha).join(`
`)}function KT(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function JT(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function ha(i){return i!==""}function Ob(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Fb(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var YT=/^[ \t]*#include +<([\w\d./]+)>/gm;function jh(i){return i.replace(YT,$T)}function $T(i,e){let t=Xe[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return jh(t)}var ZT=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Nb(i){return i.replace(ZT,QT)}function QT(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Ub(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}var eE={[ia]:"SHADOWMAP_TYPE_PCF",[Hr]:"SHADOWMAP_TYPE_VSM"};function tE(i){return eE[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var nE={[Wr]:"ENVMAP_MODE_REFRACTION"};function iE(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":nE[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var sE={[hh]:"ENVMAP_BLENDING_MULTIPLY",[ib]:"ENVMAP_BLENDING_MIX",[sb]:"ENVMAP_BLENDING_ADD"};function rE(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":sE[i.combine]||"ENVMAP_BLENDING_NONE"}function oE(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=tE(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",d=iE(t),u=rE(t),h=jT(t),f=KT(r),g=s.createProgram(),_,m,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(_=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(ha).join(`
`),_.length>0&&(_+=`
`),m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(ha).join(`
`),m.length>0&&(m+=`
`)):(_=[Ub(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+d:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(ha).join(`
`),m=[Ub(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+d:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==mi?"#define TONE_MAPPING":"",t.toneMapping!==mi?Xe.tonemapping_pars_fragment:"",t.toneMapping!==mi?qT("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Xe.colorspace_pars_fragment,GT("linearToOutputTexel",t.outputColorSpace),XT(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(ha).join(`
`)),o=jh(o),o=Ob(o,t),o=Fb(o,t),a=jh(a),a=Ob(a,t),a=Fb(a,t),o=Nb(o),a=Nb(a),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,_=[h,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,m=["#define varying in",t.glslVersion===kh?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===kh?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);let v=p+_+o,x=p+m+a,S=Lb(s,s.VERTEX_SHADER,v),T=Lb(s,s.FRAGMENT_SHADER,x);s.attachShader(g,S),s.attachShader(g,T),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function A(I){if(i.debug.checkShaderErrors){let D=s.getProgramInfoLog(g)||"",z=s.getShaderInfoLog(S)||"",G=s.getShaderInfoLog(T)||"",k=D.trim(),q=z.trim(),Z=G.trim(),W=!0,ie=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(W=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,g,S,T);else{let j=Db(s,S,"vertex"),ee=Db(s,T,"fragment");Oe("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+I.name+`
Material Type: `+I.type+`

Program Info Log: `+k+`
`+j+`
`+ee)}else k!==""?Ce("WebGLProgram: Program Info Log:",k):(q===""||Z==="")&&(ie=!1);ie&&(I.diagnostics={runnable:W,programLog:k,vertexShader:{log:q,prefix:_},fragmentShader:{log:Z,prefix:m}})}s.deleteShader(S),s.deleteShader(T),y=new Jr(s,g),E=JT(s,g)}let y;this.getUniforms=function(){return y===void 0&&A(this),y};let E;this.getAttributes=function(){return E===void 0&&A(this),E};let F=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return F===!1&&(F=s.getProgramParameter(g,BT)),F},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=zT++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=S,this.fragmentShader=T,this}var aE=0,Kh=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Jh(e),t.set(e,n)),n}},Jh=class{constructor(e){this.id=aE++,this.code=e,this.usedTimes=0}};function lE(i){return i===hs||i===la||i===ca}function cE(i,e,t,n,s,r){let o=new Pr,a=new Kh,l=new Set,c=[],d=new Map,u=n.logarithmicDepthBuffer,h={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(y){return l.add(y),y===0?"uv":`uv${y}`}function g(y,E,F,I,D,z){let G=I.fog,k=D.geometry,q=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?I.environment:null,Z=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,W=e.get(y.envMap||q,Z),ie=h[y.type],j=n.precision;y.precision!==null&&(j=n.getMaxPrecision(y.precision),j!==y.precision&&Ce("WebGLProgram.getParameters:",y.precision,"not supported, using",j,"instead."));let ee=k.morphAttributes.position||k.morphAttributes.normal||k.morphAttributes.color,te=ee!==void 0?ee.length:0,Ae=0;k.morphAttributes.position!==void 0&&(Ae=1),k.morphAttributes.normal!==void 0&&(Ae=2),k.morphAttributes.color!==void 0&&(Ae=3);let ze,Y,_e,Se;if(ie){let ge=_i[ie];ze=ge.vertexShader,Y=ge.fragmentShader}else{ze=y.vertexShader,Y=y.fragmentShader;let ge=a.getVertexShaderStage(y),ut=a.getFragmentShaderStage(y);a.update(y,ge,ut),_e=ge.id,Se=ut.id}let Le=i.getRenderTarget(),ye=i.state.buffers.depth.getReversed(),He=D.isInstancedMesh===!0,Nt=D.isBatchedMesh===!0,De=!!y.map,dt=!!y.matcap,pt=!!W,Ze=pt&&W.isPMREMTexture===!0,on=!!y.aoMap,qt=!!y.lightMap,Mn=!!y.bumpMap&&y.wireframe===!1,Tt=!!y.normalMap,oi=!!y.displacementMap,Zt=!!y.emissiveMap,Bn=!!y.metalnessMap,zn=!!y.roughnessMap,Vn=y.anisotropy>0,O=y.clearcoat>0,Hn=y.diffuseRoughness>0,xt=y.dispersion>0,St=y.retroreflectivity>0,me=y.iridescence>0,Xt=y.sheen>0,ke=y.transmission>0,Be=Vn&&!!y.anisotropyMap,R=O&&!!y.clearcoatMap,w=O&&!!y.clearcoatNormalMap,U=O&&!!y.clearcoatRoughnessMap,ne=Hn&&!!y.diffuseRoughnessMap,Q=me&&!!y.iridescenceMap,ae=me&&!!y.iridescenceThicknessMap,fe=Xt&&!!y.sheenColorMap,K=Xt&&!!y.sheenRoughnessMap,J=!!y.specularMap,ce=!!y.specularColorMap,C=!!y.specularIntensityMap,$=ke&&!!y.transmissionMap,X=ke&&!!y.thicknessMap,de=!!y.gradientMap,oe=!!y.alphaMap,le=y.alphaTest>0,Pe=!!y.alphaHash,qe=!!y.extensions,se=mi;y.toneMapped&&(Le===null||Le.isXRRenderTarget===!0)&&(se=i.toneMapping);let Ie=Ze?W.isCompressedCubeTexture?W.image[0].mipmaps:W.mipmaps:null,Ge={shaderID:ie,shaderType:y.type,shaderName:y.name,vertexShader:ze,fragmentShader:Y,defines:y.defines,customVertexShaderID:_e,customFragmentShaderID:Se,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:j,batching:Nt,batchingColor:Nt&&D._colorsTexture!==null,instancing:He,instancingColor:He&&D.instanceColor!==null,instancingMorph:He&&D.morphTexture!==null,outputColorSpace:Le===null?i.outputColorSpace:Le.isXRRenderTarget===!0?Le.texture.colorSpace:Ke.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:De,matcap:dt,envMap:pt,envMapMode:pt&&W.mapping,envMapPMREM:Ze,envMapMaxLod:Ze?Ie.length-1:null,envMapSize:Ze?Ie[0].width:null,aoMap:on,lightMap:qt,bumpMap:Mn,normalMap:Tt,displacementMap:oi,emissiveMap:Zt,normalMapObjectSpace:Tt&&y.normalMapType===lb,normalMapTangentSpace:Tt&&y.normalMapType===Cc,packedNormalMap:Tt&&y.normalMapType===Cc&&lE(y.normalMap.format),metalnessMap:Bn,roughnessMap:zn,anisotropy:Vn,anisotropyMap:Be,clearcoat:O,clearcoatMap:R,clearcoatNormalMap:w,clearcoatRoughnessMap:U,diffuseRoughness:Hn,diffuseRoughnessMap:ne,dispersion:xt,retroreflection:St,iridescence:me,iridescenceMap:Q,iridescenceThicknessMap:ae,sheen:Xt,sheenColorMap:fe,sheenRoughnessMap:K,specularMap:J,specularColorMap:ce,specularIntensityMap:C,transmission:ke,transmissionMap:$,thicknessMap:X,gradientMap:de,opaque:y.transparent===!1&&y.blending===Gr&&y.alphaToCoverage===!1,alphaMap:oe,alphaTest:le,alphaHash:Pe,combine:y.combine,mapUv:De&&f(y.map.channel),aoMapUv:on&&f(y.aoMap.channel),lightMapUv:qt&&f(y.lightMap.channel),bumpMapUv:Mn&&f(y.bumpMap.channel),normalMapUv:Tt&&f(y.normalMap.channel),displacementMapUv:oi&&f(y.displacementMap.channel),emissiveMapUv:Zt&&f(y.emissiveMap.channel),metalnessMapUv:Bn&&f(y.metalnessMap.channel),roughnessMapUv:zn&&f(y.roughnessMap.channel),anisotropyMapUv:Be&&f(y.anisotropyMap.channel),clearcoatMapUv:R&&f(y.clearcoatMap.channel),clearcoatNormalMapUv:w&&f(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:U&&f(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&f(y.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(y.iridescenceMap.channel),iridescenceThicknessMapUv:ae&&f(y.iridescenceThicknessMap.channel),sheenColorMapUv:fe&&f(y.sheenColorMap.channel),sheenRoughnessMapUv:K&&f(y.sheenRoughnessMap.channel),specularMapUv:J&&f(y.specularMap.channel),specularColorMapUv:ce&&f(y.specularColorMap.channel),specularIntensityMapUv:C&&f(y.specularIntensityMap.channel),transmissionMapUv:$&&f(y.transmissionMap.channel),thicknessMapUv:X&&f(y.thicknessMap.channel),alphaMapUv:oe&&f(y.alphaMap.channel),vertexTangents:!!k.attributes.tangent&&(Tt||Vn),vertexNormals:!!k.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!k.attributes.color&&k.attributes.color.itemSize===4,pointsUvs:D.isPoints===!0&&!!k.attributes.uv&&(De||oe),fog:!!G,useFog:y.fog===!0,fogExp2:!!G&&G.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||k.attributes.normal===void 0&&Tt===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:ye,skinning:D.isSkinnedMesh===!0,hasPositionAttribute:k.attributes.position!==void 0,morphTargets:k.morphAttributes.position!==void 0,morphNormals:k.morphAttributes.normal!==void 0,morphColors:k.morphAttributes.color!==void 0,morphTargetsCount:te,morphTextureStride:Ae,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:z.filter(ge=>ge.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:y.dithering,shadowMapEnabled:i.shadowMap.enabled&&F.length>0,shadowMapType:i.shadowMap.type,toneMapping:se,decodeVideoTexture:De&&y.map.isVideoTexture===!0&&Ke.getTransfer(y.map.colorSpace)===lt,decodeVideoTextureEmissive:Zt&&y.emissiveMap.isVideoTexture===!0&&Ke.getTransfer(y.emissiveMap.colorSpace)===lt,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===wn,flipSided:y.side===Sn,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:qe&&y.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(qe&&y.extensions.multiDraw===!0||Nt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return Ge.vertexUv1s=l.has(1),Ge.vertexUv2s=l.has(2),Ge.vertexUv3s=l.has(3),l.clear(),Ge}function _(y){let E=[];if(y.shaderID?E.push(y.shaderID):(E.push(y.customVertexShaderID),E.push(y.customFragmentShaderID)),y.defines!==void 0)for(let F in y.defines)E.push(F),E.push(y.defines[F]);return y.isRawShaderMaterial===!1&&(m(E,y),p(E,y),E.push(i.outputColorSpace)),E.push(y.customProgramCacheKey),E.join()}function m(y,E){y.push(E.precision),y.push(E.outputColorSpace),y.push(E.envMapMode),y.push(E.envMapPMREM),y.push(E.envMapMaxLod),y.push(E.envMapSize),y.push(E.mapUv),y.push(E.alphaMapUv),y.push(E.lightMapUv),y.push(E.aoMapUv),y.push(E.bumpMapUv),y.push(E.normalMapUv),y.push(E.displacementMapUv),y.push(E.emissiveMapUv),y.push(E.metalnessMapUv),y.push(E.roughnessMapUv),y.push(E.anisotropyMapUv),y.push(E.clearcoatMapUv),y.push(E.clearcoatNormalMapUv),y.push(E.clearcoatRoughnessMapUv),y.push(E.diffuseRoughnessMapUv),y.push(E.iridescenceMapUv),y.push(E.iridescenceThicknessMapUv),y.push(E.sheenColorMapUv),y.push(E.sheenRoughnessMapUv),y.push(E.specularMapUv),y.push(E.specularColorMapUv),y.push(E.specularIntensityMapUv),y.push(E.transmissionMapUv),y.push(E.thicknessMapUv),y.push(E.combine),y.push(E.fogExp2),y.push(E.sizeAttenuation),y.push(E.morphTargetsCount),y.push(E.numSunLights),y.push(E.numDirLights),y.push(E.numPointLights),y.push(E.numSpotLights),y.push(E.numSpotLightMaps),y.push(E.numHemiLights),y.push(E.numRectAreaLights),y.push(E.numSunLightShadows),y.push(E.numDirLightShadows),y.push(E.numPointLightShadows),y.push(E.numSpotLightShadows),y.push(E.numSpotLightShadowsWithMaps),y.push(E.numLightProbes),y.push(E.numLightProbeGrids),y.push(E.shadowMapType),y.push(E.toneMapping),y.push(E.numClippingPlanes),y.push(E.numClipIntersection),y.push(E.depthPacking)}function p(y,E){o.disableAll(),E.instancing&&o.enable(0),E.instancingColor&&o.enable(1),E.instancingMorph&&o.enable(2),E.matcap&&o.enable(3),E.envMap&&o.enable(4),E.normalMapObjectSpace&&o.enable(5),E.normalMapTangentSpace&&o.enable(6),E.clearcoat&&o.enable(7),E.iridescence&&o.enable(8),E.alphaTest&&o.enable(9),E.vertexColors&&o.enable(10),E.vertexAlphas&&o.enable(11),E.vertexUv1s&&o.enable(12),E.vertexUv2s&&o.enable(13),E.vertexUv3s&&o.enable(14),E.vertexTangents&&o.enable(15),E.anisotropy&&o.enable(16),E.alphaHash&&o.enable(17),E.batching&&o.enable(18),E.dispersion&&o.enable(19),E.retroreflection&&o.enable(24),E.diffuseRoughness&&o.enable(25),E.batchingColor&&o.enable(20),E.gradientMap&&o.enable(21),E.packedNormalMap&&o.enable(22),E.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),E.fog&&o.enable(0),E.useFog&&o.enable(1),E.flatShading&&o.enable(2),E.logarithmicDepthBuffer&&o.enable(3),E.reversedDepthBuffer&&o.enable(4),E.skinning&&o.enable(5),E.morphTargets&&o.enable(6),E.morphNormals&&o.enable(7),E.morphColors&&o.enable(8),E.premultipliedAlpha&&o.enable(9),E.shadowMapEnabled&&o.enable(10),E.doubleSided&&o.enable(11),E.flipSided&&o.enable(12),E.useDepthPacking&&o.enable(13),E.dithering&&o.enable(14),E.transmission&&o.enable(15),E.sheen&&o.enable(16),E.opaque&&o.enable(17),E.pointsUvs&&o.enable(18),E.decodeVideoTexture&&o.enable(19),E.decodeVideoTextureEmissive&&o.enable(20),E.alphaToCoverage&&o.enable(21),E.numLightProbeGrids>0&&o.enable(22),E.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function v(y){let E=h[y.type],F;if(E){let I=_i[E];F=yb.clone(I.uniforms)}else F=y.uniforms;return F}function x(y,E){let F=d.get(E);return F!==void 0?++F.usedTimes:(F=new oE(i,E,y,s),c.push(F),d.set(E,F)),F}function S(y){if(--y.usedTimes===0){let E=c.indexOf(y);c[E]=c[c.length-1],c.pop(),d.delete(y.cacheKey),y.destroy()}}function T(y){a.remove(y)}function A(){a.dispose()}return{getParameters:g,getProgramCacheKey:_,getUniforms:v,acquireProgram:x,releaseProgram:S,releaseShaderCache:T,programs:c,dispose:A}}function dE(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function uE(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function Bb(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function zb(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(h){let f=0;return h.isInstancedMesh&&(f+=2),h.isSkinnedMesh&&(f+=1),f}function a(h,f,g,_,m,p){let v=i[e];return v===void 0?(v={id:h.id,object:h,geometry:f,material:g,materialVariant:o(h),groupOrder:_,renderOrder:h.renderOrder,z:m,group:p},i[e]=v):(v.id=h.id,v.object=h,v.geometry=f,v.material=g,v.materialVariant=o(h),v.groupOrder=_,v.renderOrder=h.renderOrder,v.z=m,v.group=p),e++,v}function l(h,f,g,_,m,p,v){v.reversedDepth===!0&&(m=-m);let x=a(h,f,g,_,m,p);g.transmission>0?n.push(x):g.transparent===!0?s.push(x):t.push(x)}function c(h,f,g,_,m,p){let v=a(h,f,g,_,m,p);g.transmission>0?n.unshift(v):g.transparent===!0?s.unshift(v):t.unshift(v)}function d(h,f){t.length>1&&t.sort(h||uE),n.length>1&&n.sort(f||Bb),s.length>1&&s.sort(f||Bb)}function u(){for(let h=e,f=i.length;h<f;h++){let g=i[h];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:u,sort:d}}function hE(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new zb,i.set(n,[o])):s>=r.length?(o=new zb,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function fE(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new P,color:new Ee};break;case"SpotLight":t={position:new P,direction:new P,color:new Ee,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new P,color:new Ee,distance:0,decay:0};break;case"HemisphereLight":t={direction:new P,skyColor:new Ee,groundColor:new Ee};break;case"RectAreaLight":t={color:new Ee,position:new P,halfWidth:new P,halfHeight:new P};break}return i[e.id]=t,t}}}function pE(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var mE=0;function gE(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function bE(i){let e=new fE,t=pE(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new P);let s=new P,r=new Te,o=new Te;function a(c){let d=0,u=0,h=0;for(let z=0;z<9;z++)n.probe[z].set(0,0,0);let f=0,g=0,_=0,m=0,p=0,v=0,x=0,S=0,T=0,A=0,y=0,E=0,F=0,I=0;c.sort(gE);for(let z=0,G=c.length;z<G;z++){let k=c[z],q=k.color,Z=k.intensity,W=k.distance,ie=null;if(k.shadow&&k.shadow.map&&(k.shadow.map.texture.format===hs?ie=k.shadow.map.texture:ie=k.shadow.map.depthTexture||k.shadow.map.texture),k.isAmbientLight)d+=q.r*Z,u+=q.g*Z,h+=q.b*Z;else if(k.isLightProbe){for(let j=0;j<9;j++)n.probe[j].addScaledVector(k.sh.coefficients[j],Z);I++}else if(k.isSunLight){let j=e.get(k);if(j.color.copy(k.color).multiplyScalar(k.intensity),k.castShadow){let ee=k.shadow,te=t.get(k);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),n.sunShadow[g]=te,n.sunShadowMap[g]=ie;let Ae=ee.getViewportCount();for(let ze=0;ze<Ae;ze++)n.sunShadowMatrix[_+ze]=ee.getMatrix(ze),n.sunShadowCascade[_+ze]=ee._cascadeData[ze];_+=Ae,g++}n.sun[f]=j,f++}else if(k.isDirectionalLight){let j=e.get(k);if(j.color.copy(k.color).multiplyScalar(k.intensity),k.castShadow){let ee=k.shadow,te=t.get(k);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.directionalShadow[m]=te,n.directionalShadowMap[m]=ie,n.directionalShadowMatrix[m]=k.shadow.matrix,T++}n.directional[m]=j,m++}else if(k.isSpotLight){let j=e.get(k);j.position.setFromMatrixPosition(k.matrixWorld),j.color.copy(q).multiplyScalar(Z),j.distance=W,j.coneCos=Math.cos(k.angle),j.penumbraCos=Math.cos(k.angle*(1-k.penumbra)),j.decay=k.decay,n.spot[v]=j;let ee=k.shadow;if(k.map&&(n.spotLightMap[E]=k.map,E++,ee.updateMatrices(k),k.castShadow&&F++),n.spotLightMatrix[v]=ee.matrix,k.castShadow){let te=t.get(k);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.spotShadow[v]=te,n.spotShadowMap[v]=ie,y++}v++}else if(k.isRectAreaLight){let j=e.get(k);j.color.copy(q).multiplyScalar(Z),j.halfWidth.set(k.width*.5,0,0),j.halfHeight.set(0,k.height*.5,0),n.rectArea[x]=j,x++}else if(k.isPointLight){let j=e.get(k);if(j.color.copy(k.color).multiplyScalar(k.intensity),j.distance=k.distance,j.decay=k.decay,k.castShadow){let ee=k.shadow,te=t.get(k);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,te.shadowCameraNear=ee.camera.near,te.shadowCameraFar=ee.camera.far,n.pointShadow[p]=te,n.pointShadowMap[p]=ie,n.pointShadowMatrix[p]=k.shadow.matrix,A++}n.point[p]=j,p++}else if(k.isHemisphereLight){let j=e.get(k);j.skyColor.copy(k.color).multiplyScalar(Z),j.groundColor.copy(k.groundColor).multiplyScalar(Z),n.hemi[S]=j,S++}}x>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=be.LTC_FLOAT_1,n.rectAreaLTC2=be.LTC_FLOAT_2):(n.rectAreaLTC1=be.LTC_HALF_1,n.rectAreaLTC2=be.LTC_HALF_2)),n.ambient[0]=d,n.ambient[1]=u,n.ambient[2]=h;let D=n.hash;(D.sunLength!==f||D.directionalLength!==m||D.pointLength!==p||D.spotLength!==v||D.rectAreaLength!==x||D.hemiLength!==S||D.numSunShadows!==g||D.numDirectionalShadows!==T||D.numPointShadows!==A||D.numSpotShadows!==y||D.numSpotMaps!==E||D.numLightProbes!==I)&&(n.sun.length=f,n.directional.length=m,n.spot.length=v,n.rectArea.length=x,n.point.length=p,n.hemi.length=S,n.sunShadow.length=g,n.sunShadowMap.length=g,n.sunShadowMatrix.length=_,n.sunShadowCascade.length=_,n.directionalShadow.length=T,n.directionalShadowMap.length=T,n.directionalShadowMatrix.length=T,n.pointShadow.length=A,n.pointShadowMap.length=A,n.pointShadowMatrix.length=A,n.spotShadow.length=y,n.spotShadowMap.length=y,n.spotLightMatrix.length=y+E-F,n.spotLightMap.length=E,n.numSpotLightShadowsWithMaps=F,n.numLightProbes=I,D.sunLength=f,D.directionalLength=m,D.pointLength=p,D.spotLength=v,D.rectAreaLength=x,D.hemiLength=S,D.numSunShadows=g,D.numDirectionalShadows=T,D.numPointShadows=A,D.numSpotShadows=y,D.numSpotMaps=E,D.numLightProbes=I,n.version=mE++)}function l(c,d){let u=0,h=0,f=0,g=0,_=0,m=0,p=d.matrixWorldInverse;for(let v=0,x=c.length;v<x;v++){let S=c[v];if(S.isSunLight){let T=n.sun[u];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(p),u++}else if(S.isDirectionalLight){let T=n.directional[h];T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(p),h++}else if(S.isSpotLight){let T=n.spot[g];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(p),T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(p),g++}else if(S.isRectAreaLight){let T=n.rectArea[_];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(p),o.identity(),r.copy(S.matrixWorld),r.premultiply(p),o.extractRotation(r),T.halfWidth.set(S.width*.5,0,0),T.halfHeight.set(0,S.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),_++}else if(S.isPointLight){let T=n.point[f];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(p),f++}else if(S.isHemisphereLight){let T=n.hemi[m];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(p),m++}}}return{setup:a,setupView:l,state:n}}function Vb(i){let e=new bE(i),t=[],n=[],s=[];function r(u){d.camera=u,t.length=0,n.length=0,s.length=0}function o(u){u.isLightProbeGrid?s.push(u):t.push(u)}function a(u){n.push(u)}function l(){e.setup(t),s.sort((u,h)=>u.priority-h.priority||u.id-h.id)}function c(u){e.setupView(t,u)}let d={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:d,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function _E(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new Vb(i),e.set(s,[a])):r>=o.length?(a=new Vb(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var yE=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,vE=`uniform sampler2D shadow_pass;
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
}`,xE=[new P(1,0,0),new P(-1,0,0),new P(0,1,0),new P(0,-1,0),new P(0,0,1),new P(0,0,-1)],SE=[new P(0,-1,0),new P(0,-1,0),new P(0,0,1),new P(0,0,-1),new P(0,-1,0),new P(0,-1,0)],Hb=new Te,ua=new P,Gh=new P;function wE(i,e,t){let n=new cs,s=new Ne,r=new Ne,o=new at,a=new Dl,l=new Ol,c={},d=t.maxTextureSize,u={[jn]:Sn,[Sn]:jn,[wn]:wn},h=new Wt({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ne},radius:{value:4}},vertexShader:yE,fragmentShader:vE}),f=h.clone();f.defines.HORIZONTAL_PASS=1;let g=new Tn;g.setAttribute("position",new Lt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let _=new kt(g,h),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=ia;let p=this.type;this.render=function(A,y,E){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||A.length===0)return;this.type===Ug&&(Ce("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=ia);let F=i.getRenderTarget(),I=i.getActiveCubeFace(),D=i.getActiveMipmapLevel(),z=i.state;z.setBlending(Gs),z.buffers.depth.getReversed()===!0?z.buffers.color.setClear(0,0,0,0):z.buffers.color.setClear(1,1,1,1),z.buffers.depth.setTest(!0),z.setScissorTest(!1);let G=p!==this.type;G&&y.traverse(function(k){k.material&&(Array.isArray(k.material)?k.material.forEach(q=>q.needsUpdate=!0):k.material.needsUpdate=!0)});for(let k=0,q=A.length;k<q;k++){let Z=A[k],W=Z.shadow;if(W===void 0){Ce("WebGLShadowMap:",Z,"has no shadow.");continue}if(W.autoUpdate===!1&&W.needsUpdate===!1)continue;s.copy(W.mapSize);let ie=W.getFrameExtents();s.multiply(ie),r.copy(W.mapSize),(s.x>d||s.y>d)&&(s.x>d&&(r.x=Math.floor(d/ie.x),s.x=r.x*ie.x,W.mapSize.x=r.x),s.y>d&&(r.y=Math.floor(d/ie.y),s.y=r.y*ie.y,W.mapSize.y=r.y));let j=i.state.buffers.depth.getReversed();if(W.camera._reversedDepth=j,W.map===null||G===!0){if(W.map!==null&&(W.map.depthTexture!==null&&(W.map.depthTexture.dispose(),W.map.depthTexture=null),W.map.dispose()),this.type===Hr){if(Z.isPointLight){Ce("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}W.map=new ln(s.x,s.y,{format:hs,type:ii,minFilter:Ft,magFilter:Ft,generateMipmaps:!1}),W.map.texture.name=Z.name+".shadowMap",W.map.depthTexture=new Fi(s.x,s.y,Fn),W.map.depthTexture.name=Z.name+".shadowMapDepth",W.map.depthTexture.format=ki,W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=Ot,W.map.depthTexture.magFilter=Ot}else Z.isPointLight?(W.map=new fa(s.x),W.map.depthTexture=new jo(s.x,ni)):(W.map=new ln(s.x,s.y),W.map.depthTexture=new Fi(s.x,s.y,ni)),W.map.depthTexture.name=Z.name+".shadowMap",W.map.depthTexture.format=ki,this.type===ia?(W.map.depthTexture.compareFunction=j?Ph:Ch,W.map.depthTexture.minFilter=Ft,W.map.depthTexture.magFilter=Ft):(W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=Ot,W.map.depthTexture.magFilter=Ot);W.camera.updateProjectionMatrix()}W.map.isWebGLCubeRenderTarget!==!0&&(W.map.width!==s.x||W.map.height!==s.y)&&W.map.setSize(s.x,s.y);let ee=W.map.isWebGLCubeRenderTarget?6:W.getViewportCount();Z.isPointLight!==!0&&W.updateMatrices(Z,E);let te=(W.camera.layers.mask&4294967294)!==0?W.camera.layers:E.layers;for(let Ae=0;Ae<ee;Ae++){let ze=W.getCamera(Ae);if(Z.isPointLight){let Y=W.camera,_e=W.matrix,Se=Z.distance||Y.far;Se!==Y.far&&(Y.far=Se,Y.updateProjectionMatrix()),ua.setFromMatrixPosition(Z.matrixWorld),Y.position.copy(ua),Gh.copy(Y.position),Gh.add(xE[Ae]),Y.up.copy(SE[Ae]),Y.lookAt(Gh),Y.updateMatrixWorld(),_e.makeTranslation(-ua.x,-ua.y,-ua.z),Hb.multiplyMatrices(Y.projectionMatrix,Y.matrixWorldInverse),W._frustum.setFromProjectionMatrix(Hb,Y.coordinateSystem,Y.reversedDepth)}if(W.map.isWebGLCubeRenderTarget)i.setRenderTarget(W.map,Ae),i.clear();else{Ae===0&&(i.setRenderTarget(W.map),i.clear());let Y=W.getViewport(Ae);o.set(r.x*Y.x,r.y*Y.y,r.x*Y.z,r.y*Y.w),z.viewport(o)}n=W.getFrustum(Ae),S(y,E,ze,Z,te,this.type)}W.isPointLightShadow!==!0&&this.type===Hr&&v(W,E),W.needsUpdate=!1}p=this.type,m.needsUpdate=!1,i.setRenderTarget(F,I,D)};function v(A,y){let E=e.update(_);h.defines.VSM_SAMPLES!==A.blurSamples&&(h.defines.VSM_SAMPLES=A.blurSamples,f.defines.VSM_SAMPLES=A.blurSamples,h.needsUpdate=!0,f.needsUpdate=!0),A.mapPass===null?A.mapPass=new ln(s.x,s.y,{format:hs,type:ii}):(A.mapPass.width!==A.map.width||A.mapPass.height!==A.map.height)&&A.mapPass.setSize(A.map.width,A.map.height),h.uniforms.shadow_pass.value=A.map.depthTexture,h.uniforms.resolution.value.set(A.map.width,A.map.height),h.uniforms.radius.value=A.radius,i.setRenderTarget(A.mapPass),i.clear(),i.renderBufferDirect(y,null,E,h,_,null),f.uniforms.shadow_pass.value=A.mapPass.texture,f.uniforms.resolution.value.set(A.map.width,A.map.height),f.uniforms.radius.value=A.radius,i.setRenderTarget(A.map),i.clear(),i.renderBufferDirect(y,null,E,f,_,null)}function x(A,y,E,F){let I=null,D=E.isPointLight===!0?A.customDistanceMaterial:A.customDepthMaterial;if(D!==void 0)I=D;else if(I=E.isPointLight===!0?l:a,i.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let z=I.uuid,G=y.uuid,k=c[z];k===void 0&&(k={},c[z]=k);let q=k[G];q===void 0&&(q=I.clone(),k[G]=q,y.addEventListener("dispose",T)),I=q}if(I.visible=y.visible,I.wireframe=y.wireframe,F===Hr?I.side=y.shadowSide!==null?y.shadowSide:y.side:I.side=y.shadowSide!==null?y.shadowSide:u[y.side],I.alphaMap=y.alphaMap,I.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,I.map=y.map,I.clipShadows=y.clipShadows,I.clippingPlanes=y.clippingPlanes,I.clipIntersection=y.clipIntersection,I.displacementMap=y.displacementMap,I.displacementScale=y.displacementScale,I.displacementBias=y.displacementBias,I.wireframeLinewidth=y.wireframeLinewidth,I.linewidth=y.linewidth,E.isPointLight===!0&&I.isMeshDistanceMaterial===!0){let z=i.properties.get(I);z.light=E}return I}function S(A,y,E,F,I,D){if(A.visible===!1)return;if(A.layers.test(I)&&(A.isMesh||A.isLine||A.isPoints)&&(A.castShadow||A.receiveShadow&&D===Hr)&&(!A.frustumCulled||A.intersectsFrustum(n))){A.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,A.matrixWorld);let k=e.update(A),q=A.material;if(Array.isArray(q)){let Z=k.groups;for(let W=0,ie=Z.length;W<ie;W++){let j=Z[W],ee=q[j.materialIndex];if(ee&&ee.visible){let te=x(A,ee,F,D);A.onBeforeShadow(i,A,y,E,k,te,j),i.renderBufferDirect(E,null,k,te,A,j),A.onAfterShadow(i,A,y,E,k,te,j)}}}else if(q.visible){let Z=x(A,q,F,D);A.onBeforeShadow(i,A,y,E,k,Z,null),i.renderBufferDirect(E,null,k,Z,A,null),A.onAfterShadow(i,A,y,E,k,Z,null)}}let G=A.children;for(let k=0,q=G.length;k<q;k++)S(G[k],y,E,F,I,D)}function T(A){A.target.removeEventListener("dispose",T);for(let E in c){let F=c[E],I=A.target.uuid;I in F&&(F[I].dispose(),delete F[I])}}}function ME(i,e){function t(){let C=!1,$=new at,X=null,de=new at(0,0,0,0);return{setMask:function(oe){X!==oe&&!C&&(i.colorMask(oe,oe,oe,oe),X=oe)},setLocked:function(oe){C=oe},setClear:function(oe,le,Pe,qe,se){se===!0&&(oe*=qe,le*=qe,Pe*=qe),$.set(oe,le,Pe,qe),de.equals($)===!1&&(i.clearColor(oe,le,Pe,qe),de.copy($))},reset:function(){C=!1,X=null,de.set(-1,0,0,0)}}}function n(){let C=!1,$=!1,X=null,de=null,oe=null;return{setReversed:function(le){if($!==le){let Pe=e.get("EXT_clip_control");le?Pe.clipControlEXT(Pe.LOWER_LEFT_EXT,Pe.ZERO_TO_ONE_EXT):Pe.clipControlEXT(Pe.LOWER_LEFT_EXT,Pe.NEGATIVE_ONE_TO_ONE_EXT),$=le;let qe=oe;oe=null,this.setClear(qe)}},getReversed:function(){return $},setTest:function(le){le?ye(i.DEPTH_TEST):He(i.DEPTH_TEST)},setMask:function(le){X!==le&&!C&&(i.depthMask(le),X=le)},setFunc:function(le){if($&&(le=bb[le]),de!==le){switch(le){case Sl:i.depthFunc(i.NEVER);break;case wl:i.depthFunc(i.ALWAYS);break;case Ml:i.depthFunc(i.LESS);break;case Li:i.depthFunc(i.LEQUAL);break;case Tl:i.depthFunc(i.EQUAL);break;case El:i.depthFunc(i.GEQUAL);break;case wr:i.depthFunc(i.GREATER);break;case Al:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}de=le}},setLocked:function(le){C=le},setClear:function(le){oe!==le&&(oe=le,$&&(le=1-le),i.clearDepth(le))},reset:function(){C=!1,X=null,de=null,oe=null,$=!1}}}function s(){let C=!1,$=null,X=null,de=null,oe=null,le=null,Pe=null,qe=null,se=null;return{setTest:function(Ie){C||(Ie?ye(i.STENCIL_TEST):He(i.STENCIL_TEST))},setMask:function(Ie){$!==Ie&&!C&&(i.stencilMask(Ie),$=Ie)},setFunc:function(Ie,Ge,ge){(X!==Ie||de!==Ge||oe!==ge)&&(i.stencilFunc(Ie,Ge,ge),X=Ie,de=Ge,oe=ge)},setOp:function(Ie,Ge,ge){(le!==Ie||Pe!==Ge||qe!==ge)&&(i.stencilOp(Ie,Ge,ge),le=Ie,Pe=Ge,qe=ge)},setLocked:function(Ie){C=Ie},setClear:function(Ie){se!==Ie&&(i.clearStencil(Ie),se=Ie)},reset:function(){C=!1,$=null,X=null,de=null,oe=null,le=null,Pe=null,qe=null,se=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,d={},u={},h={},f=new WeakMap,g=[],_=null,m=!1,p=null,v=null,x=null,S=null,T=null,A=null,y=null,E=new Ee(0,0,0),F=0,I=!1,D=null,z=null,G=null,k=null,q=null,Z=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),W=!1,ie=0,j=i.getParameter(i.VERSION);j.indexOf("WebGL")!==-1?(ie=parseFloat(/^WebGL (\d)/.exec(j)[1]),W=ie>=1):j.indexOf("OpenGL ES")!==-1&&(ie=parseFloat(/^OpenGL ES (\d)/.exec(j)[1]),W=ie>=2);let ee=null,te={},Ae=i.getParameter(i.SCISSOR_BOX),ze=i.getParameter(i.VIEWPORT),Y=new at().fromArray(Ae),_e=new at().fromArray(ze);function Se(C,$,X,de){let oe=new Uint8Array(4),le=i.createTexture();i.bindTexture(C,le),i.texParameteri(C,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(C,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Pe=0;Pe<X;Pe++)C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY?i.texImage3D($,0,i.RGBA,1,1,de,0,i.RGBA,i.UNSIGNED_BYTE,oe):i.texImage2D($+Pe,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,oe);return le}let Le={};Le[i.TEXTURE_2D]=Se(i.TEXTURE_2D,i.TEXTURE_2D,1),Le[i.TEXTURE_CUBE_MAP]=Se(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Le[i.TEXTURE_2D_ARRAY]=Se(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Le[i.TEXTURE_3D]=Se(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ye(i.DEPTH_TEST),o.setFunc(Li),Mn(!1),Tt(oh),ye(i.CULL_FACE),on(Gs);function ye(C){d[C]!==!0&&(i.enable(C),d[C]=!0)}function He(C){d[C]!==!1&&(i.disable(C),d[C]=!1)}function Nt(C,$){return h[C]!==$?(i.bindFramebuffer(C,$),h[C]=$,C===i.DRAW_FRAMEBUFFER&&(h[i.FRAMEBUFFER]=$),C===i.FRAMEBUFFER&&(h[i.DRAW_FRAMEBUFFER]=$),!0):!1}function De(C,$){let X=g,de=!1;if(C){X=f.get($),X===void 0&&(X=[],f.set($,X));let oe=C.textures;if(X.length!==oe.length||X[0]!==i.COLOR_ATTACHMENT0){for(let le=0,Pe=oe.length;le<Pe;le++)X[le]=i.COLOR_ATTACHMENT0+le;X.length=oe.length,de=!0}}else X[0]!==i.BACK&&(X[0]=i.BACK,de=!0);de&&i.drawBuffers(X)}function dt(C){return _!==C?(i.useProgram(C),_=C,!0):!1}let pt={[Ws]:i.FUNC_ADD,[zg]:i.FUNC_SUBTRACT,[Vg]:i.FUNC_REVERSE_SUBTRACT};pt[Hg]=i.MIN,pt[Gg]=i.MAX;let Ze={[Wg]:i.ZERO,[qg]:i.ONE,[Xg]:i.SRC_COLOR,[dh]:i.SRC_ALPHA,[Zg]:i.SRC_ALPHA_SATURATE,[Yg]:i.DST_COLOR,[Kg]:i.DST_ALPHA,[jg]:i.ONE_MINUS_SRC_COLOR,[uh]:i.ONE_MINUS_SRC_ALPHA,[$g]:i.ONE_MINUS_DST_COLOR,[Jg]:i.ONE_MINUS_DST_ALPHA,[Qg]:i.CONSTANT_COLOR,[eb]:i.ONE_MINUS_CONSTANT_COLOR,[tb]:i.CONSTANT_ALPHA,[nb]:i.ONE_MINUS_CONSTANT_ALPHA};function on(C,$,X,de,oe,le,Pe,qe,se,Ie){if(C===Gs){m===!0&&(He(i.BLEND),m=!1);return}if(m===!1&&(ye(i.BLEND),m=!0),C!==Bg){if(C!==p||Ie!==I){if((v!==Ws||T!==Ws)&&(i.blendEquation(i.FUNC_ADD),v=Ws,T=Ws),Ie)switch(C){case Gr:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case ah:i.blendFunc(i.ONE,i.ONE);break;case lh:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case ch:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:Oe("WebGLState: Invalid blending: ",C);break}else switch(C){case Gr:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case ah:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case lh:Oe("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case ch:Oe("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Oe("WebGLState: Invalid blending: ",C);break}x=null,S=null,A=null,y=null,E.set(0,0,0),F=0,p=C,I=Ie}return}oe=oe||$,le=le||X,Pe=Pe||de,($!==v||oe!==T)&&(i.blendEquationSeparate(pt[$],pt[oe]),v=$,T=oe),(X!==x||de!==S||le!==A||Pe!==y)&&(i.blendFuncSeparate(Ze[X],Ze[de],Ze[le],Ze[Pe]),x=X,S=de,A=le,y=Pe),(qe.equals(E)===!1||se!==F)&&(i.blendColor(qe.r,qe.g,qe.b,se),E.copy(qe),F=se),p=C,I=!1}function qt(C,$){C.side===wn?He(i.CULL_FACE):ye(i.CULL_FACE);let X=C.side===Sn;$&&(X=!X),Mn(X),C.blending===Gr&&C.transparent===!1?on(Gs):on(C.blending,C.blendEquation,C.blendSrc,C.blendDst,C.blendEquationAlpha,C.blendSrcAlpha,C.blendDstAlpha,C.blendColor,C.blendAlpha,C.premultipliedAlpha),o.setFunc(C.depthFunc),o.setTest(C.depthTest),o.setMask(C.depthWrite),r.setMask(C.colorWrite);let de=C.stencilWrite;a.setTest(de),de&&(a.setMask(C.stencilWriteMask),a.setFunc(C.stencilFunc,C.stencilRef,C.stencilFuncMask),a.setOp(C.stencilFail,C.stencilZFail,C.stencilZPass)),Zt(C.polygonOffset,C.polygonOffsetFactor,C.polygonOffsetUnits),C.alphaToCoverage===!0?ye(i.SAMPLE_ALPHA_TO_COVERAGE):He(i.SAMPLE_ALPHA_TO_COVERAGE)}function Mn(C){D!==C&&(C?i.frontFace(i.CW):i.frontFace(i.CCW),D=C)}function Tt(C){C!==Fg?(ye(i.CULL_FACE),C!==z&&(C===oh?i.cullFace(i.BACK):C===Ng?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):He(i.CULL_FACE),z=C}function oi(C){C!==G&&(W&&i.lineWidth(C),G=C)}function Zt(C,$,X){C?(ye(i.POLYGON_OFFSET_FILL),(k!==$||q!==X)&&(k=$,q=X,o.getReversed()&&($=-$,X=-X),i.polygonOffset($,X))):He(i.POLYGON_OFFSET_FILL)}function Bn(C){C?ye(i.SCISSOR_TEST):He(i.SCISSOR_TEST)}function zn(C){C===void 0&&(C=i.TEXTURE0+Z-1),ee!==C&&(i.activeTexture(C),ee=C)}function Vn(C,$,X){X===void 0&&(ee===null?X=i.TEXTURE0+Z-1:X=ee);let de=te[X];de===void 0&&(de={type:void 0,texture:void 0},te[X]=de),(de.type!==C||de.texture!==$)&&(ee!==X&&(i.activeTexture(X),ee=X),i.bindTexture(C,$||Le[C]),de.type=C,de.texture=$)}function O(){let C=te[ee];C!==void 0&&C.type!==void 0&&(i.bindTexture(C.type,null),C.type=void 0,C.texture=void 0)}function Hn(){try{i.compressedTexImage2D(...arguments)}catch(C){Oe("WebGLState:",C)}}function xt(){try{i.compressedTexImage3D(...arguments)}catch(C){Oe("WebGLState:",C)}}function St(){try{i.texSubImage2D(...arguments)}catch(C){Oe("WebGLState:",C)}}function me(){try{i.texSubImage3D(...arguments)}catch(C){Oe("WebGLState:",C)}}function Xt(){try{i.compressedTexSubImage2D(...arguments)}catch(C){Oe("WebGLState:",C)}}function ke(){try{i.compressedTexSubImage3D(...arguments)}catch(C){Oe("WebGLState:",C)}}function Be(){try{i.texStorage2D(...arguments)}catch(C){Oe("WebGLState:",C)}}function R(){try{i.texStorage3D(...arguments)}catch(C){Oe("WebGLState:",C)}}function w(){try{i.texImage2D(...arguments)}catch(C){Oe("WebGLState:",C)}}function U(){try{i.texImage3D(...arguments)}catch(C){Oe("WebGLState:",C)}}function ne(C){return u[C]!==void 0?u[C]:i.getParameter(C)}function Q(C,$){u[C]!==$&&(i.pixelStorei(C,$),u[C]=$)}function ae(C){Y.equals(C)===!1&&(i.scissor(C.x,C.y,C.z,C.w),Y.copy(C))}function fe(C){_e.equals(C)===!1&&(i.viewport(C.x,C.y,C.z,C.w),_e.copy(C))}function K(C,$){let X=c.get($);X===void 0&&(X=new WeakMap,c.set($,X));let de=X.get(C);de===void 0&&(de=i.getUniformBlockIndex($,C.name),i.uniformBlockBinding($,de,de),X.set(C,de))}function J(C,$,X){let oe=c.get($).get(C);l[oe]!==X&&(i.bindBufferBase(i.UNIFORM_BUFFER,oe,X),l[oe]=X)}function ce(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),d={},u={},ee=null,te={},h={},l={},f=new WeakMap,g=[],_=null,m=!1,p=null,v=null,x=null,S=null,T=null,A=null,y=null,E=new Ee(0,0,0),F=0,I=!1,D=null,z=null,G=null,k=null,q=null,Y.set(0,0,i.canvas.width,i.canvas.height),_e.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:ye,disable:He,bindFramebuffer:Nt,drawBuffers:De,useProgram:dt,setBlending:on,setMaterial:qt,setFlipSided:Mn,setCullFace:Tt,setLineWidth:oi,setPolygonOffset:Zt,setScissorTest:Bn,activeTexture:zn,bindTexture:Vn,unbindTexture:O,compressedTexImage2D:Hn,compressedTexImage3D:xt,texImage2D:w,texImage3D:U,pixelStorei:Q,getParameter:ne,updateUBOMapping:K,uniformBlockBinding:J,texStorage2D:Be,texStorage3D:R,texSubImage2D:St,texSubImage3D:me,compressedTexSubImage2D:Xt,compressedTexSubImage3D:ke,scissor:ae,viewport:fe,reset:ce}}function TE(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ne,d=new WeakMap,u=new Set,h,f=new WeakMap,g=new Set,_=new FinalizationRegistry(R=>g.delete(R)),m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(R,w){return m?new OffscreenCanvas(R,w):Er("canvas")}function v(R,w,U){let ne=1,Q=Be(R);if((Q.width>U||Q.height>U)&&(ne=U/Math.max(Q.width,Q.height)),ne<1)if(typeof HTMLImageElement<"u"&&R instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&R instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&R instanceof ImageBitmap||typeof VideoFrame<"u"&&R instanceof VideoFrame){let ae=Math.floor(ne*Q.width),fe=Math.floor(ne*Q.height);h===void 0&&(h=p(ae,fe));let K=w?p(ae,fe):h;return K.width=ae,K.height=fe,K.getContext("2d").drawImage(R,0,0,ae,fe),Ce("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+ae+"x"+fe+")."),K}else return"data"in R&&Ce("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),R;return R}function x(R){return R.generateMipmaps}function S(R){i.generateMipmap(R)}function T(R){return R.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:R.isWebGL3DRenderTarget?i.TEXTURE_3D:R.isWebGLArrayRenderTarget||R.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function A(R,w,U,ne,Q,ae=!1){if(R!==null){if(i[R]!==void 0)return i[R];Ce("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+R+"'")}let fe;ne&&(fe=e.get("EXT_texture_norm16"),fe||Ce("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let K=w;if(w===i.RED&&(U===i.FLOAT&&(K=i.R32F),U===i.HALF_FLOAT&&(K=i.R16F),U===i.UNSIGNED_BYTE&&(K=i.R8),U===i.UNSIGNED_SHORT&&fe&&(K=fe.R16_EXT),U===i.SHORT&&fe&&(K=fe.R16_SNORM_EXT)),w===i.RED_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.R8UI),U===i.UNSIGNED_SHORT&&(K=i.R16UI),U===i.UNSIGNED_INT&&(K=i.R32UI),U===i.BYTE&&(K=i.R8I),U===i.SHORT&&(K=i.R16I),U===i.INT&&(K=i.R32I)),w===i.RG&&(U===i.FLOAT&&(K=i.RG32F),U===i.HALF_FLOAT&&(K=i.RG16F),U===i.UNSIGNED_BYTE&&(K=i.RG8),U===i.UNSIGNED_SHORT&&fe&&(K=fe.RG16_EXT),U===i.SHORT&&fe&&(K=fe.RG16_SNORM_EXT)),w===i.RG_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.RG8UI),U===i.UNSIGNED_SHORT&&(K=i.RG16UI),U===i.UNSIGNED_INT&&(K=i.RG32UI),U===i.BYTE&&(K=i.RG8I),U===i.SHORT&&(K=i.RG16I),U===i.INT&&(K=i.RG32I)),w===i.RGB_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.RGB8UI),U===i.UNSIGNED_SHORT&&(K=i.RGB16UI),U===i.UNSIGNED_INT&&(K=i.RGB32UI),U===i.BYTE&&(K=i.RGB8I),U===i.SHORT&&(K=i.RGB16I),U===i.INT&&(K=i.RGB32I)),w===i.RGBA_INTEGER&&(U===i.UNSIGNED_BYTE&&(K=i.RGBA8UI),U===i.UNSIGNED_SHORT&&(K=i.RGBA16UI),U===i.UNSIGNED_INT&&(K=i.RGBA32UI),U===i.BYTE&&(K=i.RGBA8I),U===i.SHORT&&(K=i.RGBA16I),U===i.INT&&(K=i.RGBA32I)),w===i.RGB&&(U===i.UNSIGNED_SHORT&&fe&&(K=fe.RGB16_EXT),U===i.SHORT&&fe&&(K=fe.RGB16_SNORM_EXT),U===i.UNSIGNED_INT_5_9_9_9_REV&&(K=i.RGB9_E5),U===i.UNSIGNED_INT_10F_11F_11F_REV&&(K=i.R11F_G11F_B10F)),w===i.RGBA){let J=ae?Fo:Ke.getTransfer(Q);U===i.FLOAT&&(K=i.RGBA32F),U===i.HALF_FLOAT&&(K=i.RGBA16F),U===i.UNSIGNED_BYTE&&(K=J===lt?i.SRGB8_ALPHA8:i.RGBA8),U===i.UNSIGNED_SHORT&&fe&&(K=fe.RGBA16_EXT),U===i.SHORT&&fe&&(K=fe.RGBA16_SNORM_EXT),U===i.UNSIGNED_SHORT_4_4_4_4&&(K=i.RGBA4),U===i.UNSIGNED_SHORT_5_5_5_1&&(K=i.RGB5_A1)}return(K===i.R16F||K===i.R32F||K===i.RG16F||K===i.RG32F||K===i.RGBA16F||K===i.RGBA32F)&&e.get("EXT_color_buffer_float"),K}function y(R,w){let U;return R?w===null||w===ni||w===js?U=i.DEPTH24_STENCIL8:w===Fn?U=i.DEPTH32F_STENCIL8:w===Xr&&(U=i.DEPTH24_STENCIL8,Ce("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===ni||w===js?U=i.DEPTH_COMPONENT24:w===Fn?U=i.DEPTH_COMPONENT32F:w===Xr&&(U=i.DEPTH_COMPONENT16),U}function E(R,w){return x(R)===!0||R.isFramebufferTexture&&R.minFilter!==Ot&&R.minFilter!==Ft?Math.log2(Math.max(w.width,w.height))+1:R.mipmaps.length>0?R.mipmaps.length:R.isCompressedTexture&&Array.isArray(R.image)?w.mipmaps.length:1}function F(R){let w=new WeakRef(R);n.get(R).__ref=w,g.add(w),_.register(R,w,w)}function I(R){let w=n.get(R).__ref;w!==void 0&&(g.delete(w),_.unregister(w))}function D(R){G(R.target)}function z(R){k(R.target)}function G(R){R.removeEventListener("dispose",D),I(R),Z(R),R.isVideoTexture&&d.delete(R),R.isHTMLTexture&&u.delete(R)}function k(R){R.removeEventListener("dispose",z),I(R),ie(R)}function q(){for(let R of g){let w=R.deref();w!==void 0&&(w.isRenderTarget===!0?k(w):G(w))}g.clear(),u.clear()}function Z(R){let w=n.get(R);if(w.__webglInit===void 0)return;let U=R.source,ne=f.get(U);if(ne){let Q=ne[w.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&W(R),Object.keys(ne).length===0&&f.delete(U)}n.remove(R)}function W(R){let w=n.get(R);i.deleteTexture(w.__webglTexture);let U=R.source,ne=f.get(U);delete ne[w.__cacheKey],o.memory.textures--}function ie(R){let w=n.get(R);w.__depthDisposeCallback&&w.__depthDisposeCallback();let U=R.depthTexture;if(U&&U.renderTarget===R&&G(U),R.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(w.__webglFramebuffer[Q]))for(let ae=0;ae<w.__webglFramebuffer[Q].length;ae++)i.deleteFramebuffer(w.__webglFramebuffer[Q][ae]);else i.deleteFramebuffer(w.__webglFramebuffer[Q]);w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer[Q])}else{if(Array.isArray(w.__webglFramebuffer))for(let Q=0;Q<w.__webglFramebuffer.length;Q++)i.deleteFramebuffer(w.__webglFramebuffer[Q]);else i.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&i.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let Q=0;Q<w.__webglColorRenderbuffer.length;Q++)w.__webglColorRenderbuffer[Q]&&i.deleteRenderbuffer(w.__webglColorRenderbuffer[Q]);w.__webglDepthRenderbuffer&&i.deleteRenderbuffer(w.__webglDepthRenderbuffer)}let ne=R.textures;for(let Q=0,ae=ne.length;Q<ae;Q++){let fe=n.get(ne[Q]);fe.__webglTexture&&(i.deleteTexture(fe.__webglTexture),o.memory.textures--),n.remove(ne[Q])}n.remove(R)}let j=0;function ee(){j=0}function te(){return j}function Ae(R){j=R}function ze(){let R=j;return R>=s.maxTextures&&Ce("WebGLTextures: Trying to use "+(R+1)+" texture units while this GPU supports only "+s.maxTextures),j+=1,R}function Y(R){let w=[];return w.push(R.wrapS),w.push(R.wrapT),w.push(R.wrapR||0),w.push(R.magFilter),w.push(R.minFilter),w.push(R.anisotropy),w.push(R.internalFormat),w.push(R.format),w.push(R.type),w.push(R.generateMipmaps),w.push(R.mipmapsAutoUpdate),w.push(R.premultiplyAlpha),w.push(R.flipY),w.push(R.unpackAlignment),w.push(R.colorSpace),w.join()}function _e(R,w){let U=n.get(R);if(R.isVideoTexture&&Xt(R),R.isRenderTargetTexture===!1&&R.isExternalTexture!==!0&&R.version>0&&U.__version!==R.version){let ne=R.image;if(ne===null)Ce("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Ce("WebGLRenderer: Texture marked for update but image is incomplete");else{qt(U,R,w);return}}else R.isExternalTexture&&(U.__webglTexture=R.sourceTexture?R.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,U.__webglTexture,i.TEXTURE0+w)}function Se(R,w){let U=n.get(R);if(R.isRenderTargetTexture===!1&&R.version>0&&U.__version!==R.version){qt(U,R,w);return}else R.isExternalTexture&&(U.__webglTexture=R.sourceTexture?R.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,U.__webglTexture,i.TEXTURE0+w)}function Le(R,w){let U=n.get(R);if(R.isRenderTargetTexture===!1&&R.version>0&&U.__version!==R.version){qt(U,R,w);return}t.bindTexture(i.TEXTURE_3D,U.__webglTexture,i.TEXTURE0+w)}function ye(R,w){let U=n.get(R);if(R.version>0&&U.__version!==R.version){Mn(U,R,w);return}t.bindTexture(i.TEXTURE_CUBE_MAP,U.__webglTexture,i.TEXTURE0+w)}let He={[di]:i.REPEAT,[qn]:i.CLAMP_TO_EDGE,[Mr]:i.MIRRORED_REPEAT},Nt={[Ot]:i.NEAREST,[Xl]:i.NEAREST_MIPMAP_NEAREST,[Xs]:i.NEAREST_MIPMAP_LINEAR,[Ft]:i.LINEAR,[qr]:i.LINEAR_MIPMAP_NEAREST,[Rn]:i.LINEAR_MIPMAP_LINEAR},De={[cb]:i.NEVER,[Ih]:i.ALWAYS,[db]:i.LESS,[Ch]:i.LEQUAL,[ub]:i.EQUAL,[Ph]:i.GEQUAL,[hb]:i.GREATER,[fb]:i.NOTEQUAL};function dt(R,w){if(w.type===Fn&&e.has("OES_texture_float_linear")===!1&&(w.magFilter===Ft||w.magFilter===qr||w.magFilter===Xs||w.magFilter===Rn||w.minFilter===Ft||w.minFilter===qr||w.minFilter===Xs||w.minFilter===Rn)&&Ce("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(R,i.TEXTURE_WRAP_S,He[w.wrapS]),i.texParameteri(R,i.TEXTURE_WRAP_T,He[w.wrapT]),(R===i.TEXTURE_3D||R===i.TEXTURE_2D_ARRAY)&&i.texParameteri(R,i.TEXTURE_WRAP_R,He[w.wrapR]),i.texParameteri(R,i.TEXTURE_MAG_FILTER,Nt[w.magFilter]),i.texParameteri(R,i.TEXTURE_MIN_FILTER,Nt[w.minFilter]),w.compareFunction&&(i.texParameteri(R,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(R,i.TEXTURE_COMPARE_FUNC,De[w.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===Ot||w.minFilter!==Xs&&w.minFilter!==Rn||w.type===Fn&&e.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||n.get(w).__currentAnisotropy){let U=e.get("EXT_texture_filter_anisotropic");i.texParameterf(R,U.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,s.getMaxAnisotropy())),n.get(w).__currentAnisotropy=w.anisotropy}}}function pt(R,w){let U=!1;R.__webglInit===void 0&&(R.__webglInit=!0,w.addEventListener("dispose",D),F(w));let ne=w.source,Q=f.get(ne);Q===void 0&&(Q={},f.set(ne,Q));let ae=Y(w);if(ae!==R.__cacheKey){Q[ae]===void 0&&(Q[ae]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,U=!0),Q[ae].usedTimes++;let fe=Q[R.__cacheKey];fe!==void 0&&(Q[R.__cacheKey].usedTimes--,fe.usedTimes===0&&W(w)),R.__cacheKey=ae,R.__webglTexture=Q[ae].texture}return U}function Ze(R,w,U){return Math.floor(Math.floor(R/U)/w)}function on(R,w,U,ne){let ae=R.updateRanges;if(ae.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,w.width,w.height,U,ne,w.data);else{ae.sort((C,$)=>C.start-$.start);let fe=0;for(let C=1;C<ae.length;C++){let $=ae[fe],X=ae[C],de=$.start+$.count,oe=Ze(X.start,w.width,4),le=Ze($.start,w.width,4);X.start<=de+1&&oe===le&&Ze(X.start+X.count-1,w.width,4)===oe?$.count=Math.max($.count,X.start+X.count-$.start):(++fe,ae[fe]=X)}ae.length=fe+1;let K=t.getParameter(i.UNPACK_ROW_LENGTH),J=t.getParameter(i.UNPACK_SKIP_PIXELS),ce=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,w.width);for(let C=0,$=ae.length;C<$;C++){let X=ae[C],de=Math.floor(X.start/4),oe=Math.ceil(X.count/4),le=de%w.width,Pe=Math.floor(de/w.width),qe=oe,se=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,le),t.pixelStorei(i.UNPACK_SKIP_ROWS,Pe),t.texSubImage2D(i.TEXTURE_2D,0,le,Pe,qe,se,U,ne,w.data)}R.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,K),t.pixelStorei(i.UNPACK_SKIP_PIXELS,J),t.pixelStorei(i.UNPACK_SKIP_ROWS,ce)}}function qt(R,w,U){let ne=i.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(ne=i.TEXTURE_2D_ARRAY),w.isData3DTexture&&(ne=i.TEXTURE_3D);let Q=pt(R,w),ae=w.source;t.bindTexture(ne,R.__webglTexture,i.TEXTURE0+U);let fe=n.get(ae);if(ae.version!==fe.__version||Q===!0){if(t.activeTexture(i.TEXTURE0+U),(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)===!1){let se=Ke.getPrimaries(Ke.workingColorSpace),Ie=w.colorSpace===Wi?null:Ke.getPrimaries(w.colorSpace),Ge=w.colorSpace===Wi||se===Ie?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Ge)}t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment);let J=v(w.image,!1,s.maxTextureSize);J=ke(w,J);let ce=r.convert(w.format,w.colorSpace),C=r.convert(w.type),$=A(w.internalFormat,ce,C,w.normalized,w.colorSpace,w.isVideoTexture);dt(ne,w);let X,de=w.mipmaps,oe=w.isVideoTexture!==!0,le=fe.__version===void 0||Q===!0,Pe=ae.dataReady,qe=E(w,J);if(w.isDepthTexture)$=y(w.format===Gi,w.type),le&&(oe?t.texStorage2D(i.TEXTURE_2D,1,$,J.width,J.height):t.texImage2D(i.TEXTURE_2D,0,$,J.width,J.height,0,ce,C,null));else if(w.isDataTexture)if(de.length>0){oe&&le&&t.texStorage2D(i.TEXTURE_2D,qe,$,de[0].width,de[0].height);for(let se=0,Ie=de.length;se<Ie;se++)X=de[se],oe?Pe&&t.texSubImage2D(i.TEXTURE_2D,se,0,0,X.width,X.height,ce,C,X.data):t.texImage2D(i.TEXTURE_2D,se,$,X.width,X.height,0,ce,C,X.data);w.generateMipmaps=!1}else oe?(le&&t.texStorage2D(i.TEXTURE_2D,qe,$,J.width,J.height),Pe&&on(w,J,ce,C)):t.texImage2D(i.TEXTURE_2D,0,$,J.width,J.height,0,ce,C,J.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){oe&&le&&t.texStorage3D(i.TEXTURE_2D_ARRAY,qe,$,de[0].width,de[0].height,J.depth);for(let se=0,Ie=de.length;se<Ie;se++)if(X=de[se],w.format!==Kn)if(ce!==null)if(oe){if(Pe)if(w.layerUpdates.size>0){let Ge=Vh(X.width,X.height,w.format,w.type);for(let ge of w.layerUpdates){let ut=X.data.subarray(ge*Ge/X.data.BYTES_PER_ELEMENT,(ge+1)*Ge/X.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,se,0,0,ge,X.width,X.height,1,ce,ut)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,se,0,0,0,X.width,X.height,J.depth,ce,X.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,se,$,X.width,X.height,J.depth,0,X.data,0,0);else Ce("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else oe?Pe&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,se,0,0,0,X.width,X.height,J.depth,ce,C,X.data):t.texImage3D(i.TEXTURE_2D_ARRAY,se,$,X.width,X.height,J.depth,0,ce,C,X.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{oe&&le&&t.texStorage2D(i.TEXTURE_2D,qe,$,de[0].width,de[0].height);for(let se=0,Ie=de.length;se<Ie;se++)X=de[se],w.format!==Kn?ce!==null?oe?Pe&&t.compressedTexSubImage2D(i.TEXTURE_2D,se,0,0,X.width,X.height,ce,X.data):t.compressedTexImage2D(i.TEXTURE_2D,se,$,X.width,X.height,0,X.data):Ce("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):oe?Pe&&t.texSubImage2D(i.TEXTURE_2D,se,0,0,X.width,X.height,ce,C,X.data):t.texImage2D(i.TEXTURE_2D,se,$,X.width,X.height,0,ce,C,X.data)}else if(w.isDataArrayTexture)if(oe){if(le&&t.texStorage3D(i.TEXTURE_2D_ARRAY,qe,$,J.width,J.height,J.depth),Pe)if(w.layerUpdates.size>0){let se=Vh(J.width,J.height,w.format,w.type);for(let Ie of w.layerUpdates){let Ge=J.data.subarray(Ie*se/J.data.BYTES_PER_ELEMENT,(Ie+1)*se/J.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Ie,J.width,J.height,1,ce,C,Ge)}w.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,ce,C,J.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,$,J.width,J.height,J.depth,0,ce,C,J.data);else if(w.isData3DTexture)oe?(le&&t.texStorage3D(i.TEXTURE_3D,qe,$,J.width,J.height,J.depth),Pe&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,ce,C,J.data)):t.texImage3D(i.TEXTURE_3D,0,$,J.width,J.height,J.depth,0,ce,C,J.data);else if(w.isFramebufferTexture){if(le)if(oe)t.texStorage2D(i.TEXTURE_2D,qe,$,J.width,J.height);else{let se=J.width,Ie=J.height;for(let Ge=0;Ge<qe;Ge++)t.texImage2D(i.TEXTURE_2D,Ge,$,se,Ie,0,ce,C,null),se>>=1,Ie>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in i){let se=i.canvas;if(se.hasAttribute("layoutsubtree")||se.setAttribute("layoutsubtree","true"),J.parentNode!==se){se.appendChild(J),u.add(w),se.onpaint=Ie=>{let Ge=Ie.changedElements;for(let ge of u)Ge.includes(ge.image)&&(ge.needsUpdate=!0)},se.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,J);else{let Ge=i.RGBA,ge=i.RGBA,ut=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Ge,ge,ut,J)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(de.length>0){if(oe&&le){let se=Be(de[0]);t.texStorage2D(i.TEXTURE_2D,qe,$,se.width,se.height)}for(let se=0,Ie=de.length;se<Ie;se++)X=de[se],oe?Pe&&t.texSubImage2D(i.TEXTURE_2D,se,0,0,ce,C,X):t.texImage2D(i.TEXTURE_2D,se,$,ce,C,X);w.generateMipmaps=!1}else if(oe){if(le){let se=Be(J);t.texStorage2D(i.TEXTURE_2D,qe,$,se.width,se.height)}Pe&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,ce,C,J)}else t.texImage2D(i.TEXTURE_2D,0,$,ce,C,J);x(w)&&w.mipmapsAutoUpdate===!0&&S(ne),fe.__version=ae.version,w.onUpdate&&w.onUpdate(w)}R.__version=w.version}function Mn(R,w,U){if(w.image.length!==6)return;let ne=pt(R,w),Q=w.source;t.bindTexture(i.TEXTURE_CUBE_MAP,R.__webglTexture,i.TEXTURE0+U);let ae=n.get(Q);if(Q.version!==ae.__version||ne===!0){t.activeTexture(i.TEXTURE0+U);let fe=Ke.getPrimaries(Ke.workingColorSpace),K=w.colorSpace===Wi?null:Ke.getPrimaries(w.colorSpace),J=w.colorSpace===Wi||fe===K?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,J);let ce=w.isCompressedTexture||w.image[0].isCompressedTexture,C=w.image[0]&&w.image[0].isDataTexture,$=[];for(let ge=0;ge<6;ge++)!ce&&!C?$[ge]=v(w.image[ge],!0,s.maxCubemapSize):$[ge]=C?w.image[ge].image:w.image[ge],$[ge]=ke(w,$[ge]);let X=$[0],de=r.convert(w.format,w.colorSpace),oe=r.convert(w.type),le=A(w.internalFormat,de,oe,w.normalized,w.colorSpace),Pe=w.isVideoTexture!==!0,qe=ae.__version===void 0||ne===!0,se=Q.dataReady,Ie=E(w,X);dt(i.TEXTURE_CUBE_MAP,w);let Ge;if(w.isDepthTexture){if(le=y(w.format===Gi,w.type),qe)if(Pe)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,le,X.width,X.height);else for(let ge=0;ge<6;ge++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,le,X.width,X.height,0,de,oe,null)}else if(ce){Pe&&qe&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Ie,le,X.width,X.height);for(let ge=0;ge<6;ge++){Ge=$[ge].mipmaps;for(let ut=0;ut<Ge.length;ut++){let Qt=Ge[ut];w.format!==Kn?de!==null?Pe?se&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut,0,0,Qt.width,Qt.height,de,Qt.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut,le,Qt.width,Qt.height,0,Qt.data):Ce("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Pe?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut,0,0,Qt.width,Qt.height,de,oe,Qt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut,le,Qt.width,Qt.height,0,de,oe,Qt.data)}}}else{if(Ge=w.mipmaps,Pe&&qe){Ge.length>0&&Ie++;let ge=Be($[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Ie,le,ge.width,ge.height)}for(let ge=0;ge<6;ge++)if(C){Pe?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,0,0,$[ge].width,$[ge].height,de,oe,$[ge].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,le,$[ge].width,$[ge].height,0,de,oe,$[ge].data);for(let ut=0;ut<Ge.length;ut++){let ji=Ge[ut].image[ge].image;Pe?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut+1,0,0,ji.width,ji.height,de,oe,ji.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut+1,le,ji.width,ji.height,0,de,oe,ji.data)}}else{Pe?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,0,0,de,oe,$[ge]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,le,de,oe,$[ge]);for(let ut=0;ut<Ge.length;ut++){let Qt=Ge[ut];Pe?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut+1,0,0,de,oe,Qt.image[ge]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut+1,le,de,oe,Qt.image[ge])}}}x(w)&&w.mipmapsAutoUpdate===!0&&S(i.TEXTURE_CUBE_MAP),ae.__version=Q.version,w.onUpdate&&w.onUpdate(w)}R.__version=w.version}function Tt(R,w,U,ne,Q,ae){let fe=r.convert(U.format,U.colorSpace),K=r.convert(U.type),J=A(U.internalFormat,fe,K,U.normalized,U.colorSpace),ce=n.get(w),C=n.get(U);if(C.__renderTarget=w,!ce.__hasExternalTextures){let $=Math.max(1,w.width>>ae),X=Math.max(1,w.height>>ae);Q===i.TEXTURE_3D||Q===i.TEXTURE_2D_ARRAY?t.texImage3D(Q,ae,J,$,X,w.depth,0,fe,K,null):t.texImage2D(Q,ae,J,$,X,0,fe,K,null)}t.bindFramebuffer(i.FRAMEBUFFER,R),me(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ne,Q,C.__webglTexture,0,St(w)):(Q===i.TEXTURE_2D||Q>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ne,Q,C.__webglTexture,ae),t.bindFramebuffer(i.FRAMEBUFFER,null)}function oi(R,w,U){if(i.bindRenderbuffer(i.RENDERBUFFER,R),w.depthBuffer){let ne=w.depthTexture,Q=ne&&ne.isDepthTexture?ne.type:null,ae=y(w.stencilBuffer,Q),fe=w.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;me(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,St(w),ae,w.width,w.height):U?i.renderbufferStorageMultisample(i.RENDERBUFFER,St(w),ae,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,ae,w.width,w.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,fe,i.RENDERBUFFER,R)}else{let ne=w.textures;for(let Q=0;Q<ne.length;Q++){let ae=ne[Q],fe=r.convert(ae.format,ae.colorSpace),K=r.convert(ae.type),J=A(ae.internalFormat,fe,K,ae.normalized,ae.colorSpace);me(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,St(w),J,w.width,w.height):U?i.renderbufferStorageMultisample(i.RENDERBUFFER,St(w),J,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,J,w.width,w.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Zt(R,w,U){let ne=w.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,R),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=n.get(w.depthTexture);Q.__renderTarget=w;let ae=ne?w.depthTexture.image[0]:w.depthTexture.image;(!Q.__webglTexture||ae.width!==w.width||ae.height!==w.height)&&(ae.width=w.width,ae.height=w.height,w.depthTexture.needsUpdate=!0),ne?ye(w.depthTexture,0):_e(w.depthTexture,0);let fe=Q.__webglTexture,K=St(w),J=ne?i.TEXTURE_CUBE_MAP_POSITIVE_X+U:i.TEXTURE_2D,ce=w.depthTexture.format===Gi?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(w.depthTexture.format===ki)me(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ce,J,fe,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ce,J,fe,0);else if(w.depthTexture.format===Gi)me(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ce,J,fe,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ce,J,fe,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Bn(R){let w=n.get(R),U=R.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==R.depthTexture){let ne=R.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),ne){let Q=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,ne.removeEventListener("dispose",Q)};ne.addEventListener("dispose",Q),w.__depthDisposeCallback=Q}w.__boundDepthTexture=ne}if(R.depthTexture&&!w.__autoAllocateDepthBuffer)if(U)for(let ne=0;ne<6;ne++)Zt(w.__webglFramebuffer[ne],R,ne);else R.texture.mipmaps.length>0?Zt(w.__webglFramebuffer[0],R,0):Zt(w.__webglFramebuffer,R,0);else if(U){w.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[ne]),w.__webglDepthbuffer[ne]===void 0)w.__webglDepthbuffer[ne]=i.createRenderbuffer(),oi(w.__webglDepthbuffer[ne],R,!1);else{let Q=R.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ae=w.__webglDepthbuffer[ne];i.bindRenderbuffer(i.RENDERBUFFER,ae),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,ae)}}else if(R.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=i.createRenderbuffer(),oi(w.__webglDepthbuffer,R,!1);else{let Q=R.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ae=w.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,ae),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,ae)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function zn(R,w,U){let ne=n.get(R);w!==void 0&&Tt(ne.__webglFramebuffer,R,R.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),U!==void 0&&Bn(R)}function Vn(R){let w=R.texture,U=n.get(R),ne=n.get(w);R.addEventListener("dispose",z),F(R);let Q=R.textures,ae=R.isWebGLCubeRenderTarget===!0,fe=Q.length>1;if(fe||(ne.__webglTexture===void 0&&(ne.__webglTexture=i.createTexture()),ne.__version=w.version,o.memory.textures++),ae){U.__webglFramebuffer=[];for(let K=0;K<6;K++)if(w.mipmaps.length>0){U.__webglFramebuffer[K]=[];for(let J=0;J<w.mipmaps.length;J++)U.__webglFramebuffer[K][J]=i.createFramebuffer()}else U.__webglFramebuffer[K]=i.createFramebuffer()}else{if(w.mipmaps.length>0){U.__webglFramebuffer=[];for(let K=0;K<w.mipmaps.length;K++)U.__webglFramebuffer[K]=i.createFramebuffer()}else U.__webglFramebuffer=i.createFramebuffer();if(fe)for(let K=0,J=Q.length;K<J;K++){let ce=n.get(Q[K]);ce.__webglTexture===void 0&&(ce.__webglTexture=i.createTexture(),o.memory.textures++)}if(R.samples>0&&me(R)===!1){U.__webglMultisampledFramebuffer=i.createFramebuffer(),U.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,U.__webglMultisampledFramebuffer);for(let K=0;K<Q.length;K++){let J=Q[K];U.__webglColorRenderbuffer[K]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,U.__webglColorRenderbuffer[K]);let ce=r.convert(J.format,J.colorSpace),C=r.convert(J.type),$=A(J.internalFormat,ce,C,J.normalized,J.colorSpace,R.isXRRenderTarget===!0),X=St(R);i.renderbufferStorageMultisample(i.RENDERBUFFER,X,$,R.width,R.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+K,i.RENDERBUFFER,U.__webglColorRenderbuffer[K])}i.bindRenderbuffer(i.RENDERBUFFER,null),R.depthBuffer&&(U.__webglDepthRenderbuffer=i.createRenderbuffer(),oi(U.__webglDepthRenderbuffer,R,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(ae){t.bindTexture(i.TEXTURE_CUBE_MAP,ne.__webglTexture),dt(i.TEXTURE_CUBE_MAP,w);for(let K=0;K<6;K++)if(w.mipmaps.length>0)for(let J=0;J<w.mipmaps.length;J++)Tt(U.__webglFramebuffer[K][J],R,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,J);else Tt(U.__webglFramebuffer[K],R,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,0);x(w)?S(i.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}else if(fe){for(let K=0,J=Q.length;K<J;K++){let ce=Q[K],C=n.get(ce),$=i.TEXTURE_2D;(R.isWebGL3DRenderTarget||R.isWebGLArrayRenderTarget)&&($=R.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture($,C.__webglTexture),dt($,ce),Tt(U.__webglFramebuffer,R,ce,i.COLOR_ATTACHMENT0+K,$,0),x(ce)&&S($)}t.unbindTexture()}else{let K=i.TEXTURE_2D;if((R.isWebGL3DRenderTarget||R.isWebGLArrayRenderTarget)&&(K=R.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(K,ne.__webglTexture),dt(K,w),w.mipmaps.length>0)for(let J=0;J<w.mipmaps.length;J++)Tt(U.__webglFramebuffer[J],R,w,i.COLOR_ATTACHMENT0,K,J);else Tt(U.__webglFramebuffer,R,w,i.COLOR_ATTACHMENT0,K,0);x(w)?S(K):w.mipmaps.length>0&&i.texParameteri(K,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}R.depthBuffer&&Bn(R)}function O(R){let w=R.textures;for(let U=0,ne=w.length;U<ne;U++){let Q=w[U];if(x(Q)&&Q.mipmapsAutoUpdate===!0){let ae=T(R),fe=n.get(Q).__webglTexture;t.bindTexture(ae,fe),S(ae),t.unbindTexture()}}}let Hn=[];function xt(R){if(R.samples>0){if(me(R)===!1){let w=R.textures,U=R.width,ne=R.height,Q=i.COLOR_BUFFER_BIT,ae=R.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,fe=n.get(R),K=w.length>1;if(K)for(let ce=0;ce<w.length;ce++)t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,fe.__webglMultisampledFramebuffer),R.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,fe.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,fe.__webglFramebuffer);for(let ce=0;ce<w.length;ce++){if(R.resolveDepthBuffer&&(R.depthBuffer&&(Q|=i.DEPTH_BUFFER_BIT),R.stencilBuffer&&R.resolveStencilBuffer&&(Q|=i.STENCIL_BUFFER_BIT)),K){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,fe.__webglColorRenderbuffer[ce]);let C=n.get(w[ce]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,C,0)}i.blitFramebuffer(0,0,U,ne,0,0,U,ne,Q,i.NEAREST),l===!0&&(Hn.length=0,Hn.push(i.COLOR_ATTACHMENT0+ce),R.depthBuffer&&R.storeMultisampledDepthBuffer===!1&&Hn.push(ae),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Hn))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),K)for(let ce=0;ce<w.length;ce++){t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.RENDERBUFFER,fe.__webglColorRenderbuffer[ce]);let C=n.get(w[ce]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,fe.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.TEXTURE_2D,C,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,fe.__webglMultisampledFramebuffer)}else if(R.depthBuffer&&R.storeMultisampledDepthBuffer===!1&&l){let w=R.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[w])}}}function St(R){return Math.min(s.maxSamples,R.samples)}function me(R){let w=n.get(R);return R.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function Xt(R){let w=o.render.frame;d.get(R)!==w&&(d.set(R,w),R.update())}function ke(R,w){let U=R.colorSpace,ne=R.format,Q=R.type;return R.isCompressedTexture===!0||R.isVideoTexture===!0||U!==yn&&U!==Wi&&(Ke.getTransfer(U)===lt?(ne!==Kn||Q!==rn)&&Ce("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Oe("WebGLTextures: Unsupported texture color space:",U)),w}function Be(R){return typeof HTMLImageElement<"u"&&R instanceof HTMLImageElement?(c.width=R.naturalWidth||R.width,c.height=R.naturalHeight||R.height):typeof VideoFrame<"u"&&R instanceof VideoFrame?(c.width=R.displayWidth,c.height=R.displayHeight):(c.width=R.width,c.height=R.height),c}this.allocateTextureUnit=ze,this.resetTextureUnits=ee,this.getTextureUnits=te,this.setTextureUnits=Ae,this.setTexture2D=_e,this.setTexture2DArray=Se,this.setTexture3D=Le,this.setTextureCube=ye,this.rebindTextures=zn,this.setupRenderTarget=Vn,this.updateRenderTargetMipmap=O,this.updateMultisampleRenderTarget=xt,this.setupDepthRenderbuffer=Bn,this.setupFrameBufferTexture=Tt,this.useMultisampledRTT=me,this.dispose=q}function EE(i,e){function t(n,s=Wi){let r,o=Ke.getTransfer(s);if(n===rn)return i.UNSIGNED_BYTE;if(n===Kl)return i.UNSIGNED_SHORT_4_4_4_4;if(n===Jl)return i.UNSIGNED_SHORT_5_5_5_1;if(n===wh)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===Mh)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===xh)return i.BYTE;if(n===Sh)return i.SHORT;if(n===Xr)return i.UNSIGNED_SHORT;if(n===jl)return i.INT;if(n===ni)return i.UNSIGNED_INT;if(n===Fn)return i.FLOAT;if(n===ii)return i.HALF_FLOAT;if(n===Th)return i.ALPHA;if(n===Eh)return i.RGB;if(n===Kn)return i.RGBA;if(n===ki)return i.DEPTH_COMPONENT;if(n===Gi)return i.DEPTH_STENCIL;if(n===jr)return i.RED;if(n===Yl)return i.RED_INTEGER;if(n===hs)return i.RG;if(n===$l)return i.RG_INTEGER;if(n===Zl)return i.RGBA_INTEGER;if(n===sa||n===ra||n===oa||n===aa)if(o===lt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===sa)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===ra)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===oa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===aa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===sa)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===ra)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===oa)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===aa)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Ql||n===ec||n===tc||n===nc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===Ql)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===ec)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===tc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===nc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===ic||n===sc||n===rc||n===oc||n===ac||n===la||n===lc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===ic||n===sc)return o===lt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===rc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===oc)return r.COMPRESSED_R11_EAC;if(n===ac)return r.COMPRESSED_SIGNED_R11_EAC;if(n===la)return r.COMPRESSED_RG11_EAC;if(n===lc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===cc||n===dc||n===uc||n===hc||n===fc||n===pc||n===mc||n===gc||n===bc||n===_c||n===yc||n===vc||n===xc||n===Sc)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===cc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===dc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===uc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===hc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===fc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===pc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===mc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===gc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===bc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===_c)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===yc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===vc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===xc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Sc)return o===lt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===wc||n===Mc||n===Tc)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===wc)return o===lt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Mc)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Tc)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Ec||n===Ac||n===ca||n===Rc)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===Ec)return r.COMPRESSED_RED_RGTC1_EXT;if(n===Ac)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===ca)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Rc)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===js?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var AE=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,RE=`
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

}`,Yh=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new Ko(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Wt({vertexShader:AE,fragmentShader:RE,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new kt(new zs(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},$h=class extends ui{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,d=null,u=null,h=null,f=null,g=null,_=typeof XRWebGLBinding<"u",m=new Yh,p={},v=t.getContextAttributes(),x=null,S=null,T=[],A=[],y=new Ne,E=null,F=null,I=new Jt;I.viewport=new at;let D=new Jt;D.viewport=new at;let z=[I,D],G=new Gl,k=null,q=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Y){let _e=T[Y];return _e===void 0&&(_e=new Ir,T[Y]=_e),_e.getTargetRaySpace()},this.getControllerGrip=function(Y){let _e=T[Y];return _e===void 0&&(_e=new Ir,T[Y]=_e),_e.getGripSpace()},this.getHand=function(Y){let _e=T[Y];return _e===void 0&&(_e=new Ir,T[Y]=_e),_e.getHandSpace()};function Z(Y){let _e=A.indexOf(Y.inputSource);if(_e===-1)return;let Se=T[_e];Se!==void 0&&(Se.update(Y.inputSource,Y.frame,c||o),Se.dispatchEvent({type:Y.type,data:Y.inputSource}))}function W(){s.removeEventListener("select",Z),s.removeEventListener("selectstart",Z),s.removeEventListener("selectend",Z),s.removeEventListener("squeeze",Z),s.removeEventListener("squeezestart",Z),s.removeEventListener("squeezeend",Z),s.removeEventListener("end",W),s.removeEventListener("inputsourceschange",ie);for(let Y=0;Y<T.length;Y++){let _e=A[Y];_e!==null&&(A[Y]=null,T[Y].disconnect(_e))}k=null,q=null,m.reset();for(let Y in p)delete p[Y];if(e.setRenderTarget(x),f=null,h=null,u=null,s=null,S=null,ze.stop(),n.isPresenting=!1,e.setPixelRatio(E),e.setSize(y.width,y.height,!1),F!==null){let Y=F.camera;Y.fov=F.fov,Y.zoom=F.zoom,Y.updateProjectionMatrix(),F=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Y){r=Y,n.isPresenting===!0&&Ce("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Y){a=Y,n.isPresenting===!0&&Ce("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(Y){c=Y},this.getBaseLayer=function(){return h!==null?h:f},this.getBinding=function(){return u===null&&_&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(Y){if(s=Y,s!==null){if(x=e.getRenderTarget(),s.addEventListener("select",Z),s.addEventListener("selectstart",Z),s.addEventListener("selectend",Z),s.addEventListener("squeeze",Z),s.addEventListener("squeezestart",Z),s.addEventListener("squeezeend",Z),s.addEventListener("end",W),s.addEventListener("inputsourceschange",ie),v.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(y),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let Se=null,Le=null,ye=null;v.depth&&(ye=v.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,Se=v.stencil?Gi:ki,Le=v.stencil?js:ni);let He={colorFormat:t.RGBA8,depthFormat:ye,scaleFactor:r};u=this.getBinding(),h=u.createProjectionLayer(He),s.updateRenderState({layers:[h]}),e.setPixelRatio(1),e.setSize(h.textureWidth,h.textureHeight,!1),S=new ln(h.textureWidth,h.textureHeight,{format:Kn,type:rn,depthTexture:new Fi(h.textureWidth,h.textureHeight,Le,void 0,void 0,void 0,void 0,void 0,void 0,Se),stencilBuffer:v.stencil,colorSpace:e.outputColorSpace,samples:v.antialias?4:0,resolveDepthBuffer:h.ignoreDepthValues===!1,resolveStencilBuffer:h.ignoreDepthValues===!1,storeMultisampledDepthBuffer:h.ignoreDepthValues===!1,storeMultisampledStencilBuffer:h.ignoreDepthValues===!1})}else{let Se={antialias:v.antialias,alpha:!0,depth:v.depth,stencil:v.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,Se),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),S=new ln(f.framebufferWidth,f.framebufferHeight,{format:Kn,type:rn,colorSpace:e.outputColorSpace,stencilBuffer:v.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),ze.setContext(s),ze.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function ie(Y){for(let _e=0;_e<Y.removed.length;_e++){let Se=Y.removed[_e],Le=A.indexOf(Se);Le>=0&&(A[Le]=null,T[Le].disconnect(Se))}for(let _e=0;_e<Y.added.length;_e++){let Se=Y.added[_e],Le=A.indexOf(Se);if(Le===-1){for(let He=0;He<T.length;He++)if(He>=A.length){A.push(Se),Le=He;break}else if(A[He]===null){A[He]=Se,Le=He;break}if(Le===-1)break}let ye=T[Le];ye&&ye.connect(Se)}}function j(Y,_e){_e===null?Y.matrixWorld.copy(Y.matrix):Y.matrixWorld.multiplyMatrices(_e.matrixWorld,Y.matrix),Y.matrixWorldInverse.copy(Y.matrixWorld).invert()}this.updateCamera=function(Y){if(s===null)return;let _e=Y.near,Se=Y.far;m.texture!==null&&(m.depthNear>0&&(_e=m.depthNear),m.depthFar>0&&(Se=m.depthFar)),G.near=D.near=I.near=_e,G.far=D.far=I.far=Se,(k!==G.near||q!==G.far)&&(s.updateRenderState({depthNear:G.near,depthFar:G.far}),k=G.near,q=G.far),G.layers.mask=Y.layers.mask|6,I.layers.mask=G.layers.mask&-5,D.layers.mask=G.layers.mask&-3;let Le=Y.parent,ye=G.cameras;j(G,Le);for(let He=0;He<ye.length;He++)j(ye[He],Le);G.projectionMatrix.copy(I.projectionMatrix),G.projectionMatrixInverse.copy(I.projectionMatrixInverse),F===null&&Y.isPerspectiveCamera&&(F={camera:Y,fov:Y.fov,zoom:Y.zoom}),ee(Y,G,Le)};function ee(Y,_e,Se){Se===null?Y.matrix.copy(_e.matrixWorld):(Y.matrix.copy(Se.matrixWorld),Y.matrix.invert(),Y.matrix.multiply(_e.matrixWorld)),Y.matrix.decompose(Y.position,Y.quaternion,Y.scale),Y.updateMatrixWorld(!0),Y.projectionMatrix.copy(_e.projectionMatrix),Y.projectionMatrixInverse.copy(_e.projectionMatrixInverse),Y.isPerspectiveCamera&&(Y.fov=Ns*2*Math.atan(1/Y.projectionMatrix.elements[5]),Y.zoom=1)}this.getCamera=function(){return G},this.getFoveation=function(){if(!(h===null&&f===null))return l},this.setFoveation=function(Y){l=Y,h!==null&&(h.fixedFoveation=Y),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=Y)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(G)},this.getCameraTexture=function(Y){return p[Y]};let te=null;function Ae(Y,_e){if(d=_e.getViewerPose(c||o),g=_e,d!==null){let Se=d.views;f!==null&&(e.setRenderTargetFramebuffer(S,f.framebuffer),e.setRenderTarget(S));let Le=!1;Se.length!==G.cameras.length&&(G.cameras.length=0,Le=!0);for(let De=0;De<Se.length;De++){let dt=Se[De],pt=null;if(f!==null)pt=f.getViewport(dt);else{let on=u.getViewSubImage(h,dt);pt=on.viewport,De===0&&(e.setRenderTargetTextures(S,on.colorTexture,on.depthStencilTexture),e.setRenderTarget(S))}let Ze=z[De];Ze===void 0&&(Ze=new Jt,Ze.layers.enable(De),Ze.viewport=new at,z[De]=Ze),Ze.matrix.fromArray(dt.transform.matrix),Ze.matrix.decompose(Ze.position,Ze.quaternion,Ze.scale),Ze.projectionMatrix.fromArray(dt.projectionMatrix),Ze.projectionMatrixInverse.copy(Ze.projectionMatrix).invert(),Ze.viewport.set(pt.x,pt.y,pt.width,pt.height),De===0&&(G.matrix.copy(Ze.matrix),G.matrix.decompose(G.position,G.quaternion,G.scale)),Le===!0&&G.cameras.push(Ze)}let ye=s.enabledFeatures;if(ye&&ye.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&_){u=n.getBinding();let De=u.getDepthInformation(Se[0]);De&&De.isValid&&De.texture&&m.init(De,s.renderState)}if(ye&&ye.includes("camera-access")&&_){e.state.unbindTexture(),u=n.getBinding();for(let De=0;De<Se.length;De++){let dt=Se[De].camera;if(dt){let pt=p[dt];pt||(pt=new Ko,p[dt]=pt);let Ze=u.getCameraImage(dt);pt.sourceTexture=Ze}}}}for(let Se=0;Se<T.length;Se++){let Le=A[Se],ye=T[Se];Le!==null&&ye!==void 0&&ye.update(Le,_e,c||o)}te&&te(Y,_e),_e.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:_e}),g=null}let ze=new Gb;ze.setAnimationLoop(Ae),this.setAnimationLoop=function(Y){te=Y},this.dispose=function(){}}},CE=new Te,Qb=new Fe;Qb.set(-1,0,0,0,1,0,0,0,1);function PE(i,e){function t(m,p){m.matrixAutoUpdate===!0&&m.updateMatrix(),p.value.copy(m.matrix)}function n(m,p){p.color.getRGB(m.fogColor.value,Uh(i)),p.isFog?(m.fogNear.value=p.near,m.fogFar.value=p.far):p.isFogExp2&&(m.fogDensity.value=p.density)}function s(m,p,v,x,S){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?r(m,p):p.isMeshLambertMaterial?(r(m,p),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(r(m,p),u(m,p)):p.isMeshPhongMaterial?(r(m,p),d(m,p),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(r(m,p),h(m,p),p.isMeshPhysicalMaterial&&f(m,p,S)):p.isMeshMatcapMaterial?(r(m,p),g(m,p)):p.isMeshDepthMaterial?r(m,p):p.isMeshDistanceMaterial?(r(m,p),_(m,p)):p.isMeshNormalMaterial?r(m,p):p.isLineBasicMaterial?(o(m,p),p.isLineDashedMaterial&&a(m,p)):p.isPointsMaterial?l(m,p,v,x):p.isSpriteMaterial?c(m,p):p.isShadowMaterial?(m.color.value.copy(p.color),m.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function r(m,p){m.opacity.value=p.opacity,p.color&&m.diffuse.value.copy(p.color),p.emissive&&m.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(m.map.value=p.map,t(p.map,m.mapTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.bumpMap&&(m.bumpMap.value=p.bumpMap,t(p.bumpMap,m.bumpMapTransform),m.bumpScale.value=p.bumpScale,p.side===Sn&&(m.bumpScale.value*=-1)),p.normalMap&&(m.normalMap.value=p.normalMap,t(p.normalMap,m.normalMapTransform),m.normalScale.value.copy(p.normalScale),p.side===Sn&&m.normalScale.value.negate()),p.displacementMap&&(m.displacementMap.value=p.displacementMap,t(p.displacementMap,m.displacementMapTransform),m.displacementScale.value=p.displacementScale,m.displacementBias.value=p.displacementBias),p.emissiveMap&&(m.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,m.emissiveMapTransform)),p.specularMap&&(m.specularMap.value=p.specularMap,t(p.specularMap,m.specularMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest);let v=e.get(p),x=v.envMap,S=v.envMapRotation;x&&(m.envMap.value=x,m.envMapRotation.value.setFromMatrix4(CE.makeRotationFromEuler(S)).transpose(),x.isCubeTexture&&x.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(Qb),m.reflectivity.value=p.reflectivity,m.ior.value=p.ior,m.refractionRatio.value=p.refractionRatio),p.lightMap&&(m.lightMap.value=p.lightMap,m.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,m.lightMapTransform)),p.aoMap&&(m.aoMap.value=p.aoMap,m.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,m.aoMapTransform))}function o(m,p){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,p.map&&(m.map.value=p.map,t(p.map,m.mapTransform))}function a(m,p){m.dashSize.value=p.dashSize,m.totalSize.value=p.dashSize+p.gapSize,m.scale.value=p.scale}function l(m,p,v,x){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,m.size.value=p.size*v,m.scale.value=x*.5,p.map&&(m.map.value=p.map,t(p.map,m.uvTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest)}function c(m,p){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,m.rotation.value=p.rotation,p.map&&(m.map.value=p.map,t(p.map,m.mapTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest)}function d(m,p){m.specular.value.copy(p.specular),m.shininess.value=Math.max(p.shininess,1e-4)}function u(m,p){p.gradientMap&&(m.gradientMap.value=p.gradientMap)}function h(m,p){m.metalness.value=p.metalness,p.metalnessMap&&(m.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,m.metalnessMapTransform)),m.roughness.value=p.roughness,p.roughnessMap&&(m.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,m.roughnessMapTransform)),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)}function f(m,p,v){m.ior.value=p.ior,p.diffuseRoughness>0&&(m.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),p.sheen>0&&(m.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),m.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(m.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,m.sheenColorMapTransform)),p.sheenRoughnessMap&&(m.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,m.sheenRoughnessMapTransform))),p.clearcoat>0&&(m.clearcoat.value=p.clearcoat,m.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(m.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,m.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(m.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===Sn&&m.clearcoatNormalScale.value.negate())),p.dispersion>0&&(m.dispersion.value=p.dispersion),p.retroreflectivity>0&&(m.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(m.iridescence.value=p.iridescence,m.iridescenceIOR.value=p.iridescenceIOR,m.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(m.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,m.iridescenceMapTransform)),p.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),p.transmission>0&&(m.transmission.value=p.transmission,m.transmissionSamplerMap.value=v.texture,m.transmissionSamplerSize.value.set(v.width,v.height),p.transmissionMap&&(m.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,m.transmissionMapTransform)),m.thickness.value=p.thickness,p.thicknessMap&&(m.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=p.attenuationDistance,m.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(m.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(m.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=p.specularIntensity,m.specularColor.value.copy(p.specularColor),p.specularColorMap&&(m.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,m.specularColorMapTransform)),p.specularIntensityMap&&(m.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,m.specularIntensityMapTransform))}function g(m,p){p.matcap&&(m.matcap.value=p.matcap)}function _(m,p){let v=e.get(p).light;m.referencePosition.value.setFromMatrixPosition(v.matrixWorld),m.nearDistance.value=v.shadow.camera.near,m.farDistance.value=v.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function IE(i,e,t,n){let s={},r={};function o(v,x){let S=x.program;n.uniformBlockBinding(v,S,s[v.id])}function a(v,x){let S=s[v.id];S===void 0&&(g(v),S=l(v),s[v.id]=S,v.addEventListener("dispose",m));let T=x.program;n.updateUBOMapping(v,T);let A=e.render.frame;r[v.id]!==A&&(c(v),r[v.id]=A)}function l(v){let x=i.createBuffer(),S=v.__size,T=v.usage;return i.bindBuffer(i.UNIFORM_BUFFER,x),i.bufferData(i.UNIFORM_BUFFER,S,T),i.bindBuffer(i.UNIFORM_BUFFER,null),x}function c(v){let x=s[v.id],S=v.uniforms,T=v.__cache;i.bindBuffer(i.UNIFORM_BUFFER,x);for(let A=0,y=S.length;A<y;A++){let E=S[A];if(Array.isArray(E))for(let F=0,I=E.length;F<I;F++)d(E[F],A,F,T);else d(E,A,0,T)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function d(v,x,S,T){if(h(v,x,S,T)===!0){let A=v.__offset,y=v.value;if(Array.isArray(y)){let E=0;for(let F=0;F<y.length;F++){let I=y[F],D=_(I,!0);u(I,v.__data,E),E+=D.storage/Float32Array.BYTES_PER_ELEMENT}}else u(y,v.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,A,v.__data)}}function u(v,x,S){typeof v=="number"||typeof v=="boolean"?x[S]=v:v.isMatrix3?(x[S]=v.elements[0],x[S+1]=v.elements[1],x[S+2]=v.elements[2],x[S+3]=0,x[S+4]=v.elements[3],x[S+5]=v.elements[4],x[S+6]=v.elements[5],x[S+7]=0,x[S+8]=v.elements[6],x[S+9]=v.elements[7],x[S+10]=v.elements[8],x[S+11]=0):ArrayBuffer.isView(v)?x.set(v.subarray(0,x.length-S),S):v.toArray(x,S)}function h(v,x,S,T){let A=v.value,y=x+"_"+S;if(Array.isArray(A)){T[y]===void 0&&(T[y]=[]);let E=T[y],F=!1;for(let I=0;I<A.length;I++)f(A[I],E,I)===!0&&(F=!0);return F}return f(A,T,y)}function f(v,x,S){if(x[S]===void 0)return typeof v=="number"||typeof v=="boolean"?x[S]=v:ArrayBuffer.isView(v)?x[S]=v.slice():x[S]=v.clone(),!0;{let T=x[S];if(typeof v=="number"||typeof v=="boolean"){if(T!==v)return x[S]=v,!0}else{if(ArrayBuffer.isView(v))return!0;if(T.equals(v)===!1)return T.copy(v),!0}}return!1}function g(v){let x=v.uniforms,S=0,T=16;for(let y=0,E=x.length;y<E;y++){let F=Array.isArray(x[y])?x[y]:[x[y]];for(let I=0,D=F.length;I<D;I++){let z=F[I],G=Array.isArray(z.value)?z.value:[z.value],k=Array.isArray(x[y])||Array.isArray(z.value),q=S;for(let W=0,ie=G.length;W<ie;W++){let j=G[W],ee=_(j,k),te=S%T,Ae=te%ee.boundary,ze=te+Ae;S+=Ae,ze!==0&&T-ze<ee.storage&&(S+=T-ze),W===0&&(q=S),S+=ee.storage}let Z=z.type==="int"?Int32Array:z.type==="uint"?Uint32Array:Float32Array;z.__data=new Z((S-q)/Float32Array.BYTES_PER_ELEMENT),z.__offset=q}}let A=S%T;return A>0&&(S+=T-A),v.__size=S,v.__cache={},this}function _(v,x){let S={boundary:0,storage:0};return typeof v=="number"||typeof v=="boolean"?(S.boundary=4,S.storage=4):v.isVector2?(S.boundary=8,S.storage=8):v.isVector3||v.isColor?(S.boundary=16,S.storage=12):v.isVector4?(S.boundary=16,S.storage=16):v.isMatrix3?(S.boundary=16,S.storage=48):v.isMatrix4?(S.boundary=16,S.storage=64):v.isTexture?Ce("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(v)?(S.boundary=16,S.storage=v.byteLength):Ce("WebGLRenderer: Unsupported uniform value type.",v),x===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function m(v){let x=v.target;x.removeEventListener("dispose",m),i.deleteBuffer(s[x.id]),delete s[x.id],delete r[x.id]}function p(){for(let v in s)i.deleteBuffer(s[v]);s={},r={}}return{bind:o,update:a,dispose:p}}var LE=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),bi=null;function kE(){return bi===null&&(bi=new Dr(LE,16,16,hs,ii),bi.name="DFG_LUT",bi.minFilter=Ft,bi.magFilter=Ft,bi.wrapS=qn,bi.wrapT=qn,bi.generateMipmaps=!1,bi.needsUpdate=!0),bi}var Fc=class{constructor(e={}){let{canvas:t=pb(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:d="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:h=!1,outputBufferType:f=rn}=e;this.isWebGLRenderer=!0;let g;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=n.getContextAttributes().alpha}else g=o;let _=f,m=new Set([Zl,$l,Yl]),p=new Set([rn,ni,Xr,js,Kl,Jl]),v=new Uint32Array(4),x=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},T=null,A=null,y=[],E=[],F=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=mi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let I=this,D=!1,z=null,G=null,k=null,q=null;this._outputColorSpace=Kt;let Z=0,W=0,ie=null,j=-1,ee=null,te=new at,Ae=new at,ze=null,Y=new Ee(0),_e=0,Se=t.width,Le=t.height,ye=1,He=null,Nt=null,De=new at(0,0,Se,Le),dt=new at(0,0,Se,Le),pt=!1,Ze=new cs,on=new Pl,qt=!1,Mn=!1,Tt=new Te,oi=new P,Zt=new at,Bn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},zn=!1;function Vn(){return ie===null?ye:1}let O=n;function Hn(M,L){return t.getContext(M,L)}let xt,St,me,Xt,ke,Be,R,w,U,ne,Q,ae,fe,K,J,ce,C,$,X,de,oe,le,Pe;try{let M={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:d,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ie,!1),t.addEventListener("webglcontextrestored",Ge,!1),t.addEventListener("webglcontextcreationerror",ge,!1),O===null){let L="webgl2";if(O=Hn(L,M),O===null)throw Hn(L)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}qe()}catch(M){throw t.removeEventListener("webglcontextlost",Ie,!1),t.removeEventListener("webglcontextrestored",Ge,!1),t.removeEventListener("webglcontextcreationerror",ge,!1),Oe("WebGLRenderer: "+M.message),M}function qe(){xt=new WM(O),xt.init(),oe=new EE(O,xt),St=new kM(O,xt,e,oe),me=new ME(O,xt),St.reversedDepthBuffer&&h&&me.buffers.depth.setReversed(!0),G=O.createFramebuffer(),k=O.createFramebuffer(),q=O.createFramebuffer(),Xt=new jM(O),ke=new dE,Be=new TE(O,xt,me,ke,St,oe,Xt),R=new GM(I),w=new Jx(O),le=new IM(O,w),U=new qM(O,w,Xt,le),ne=new JM(O,U,w,le,Xt),$=new KM(O,St,Be),J=new DM(ke),Q=new cE(I,R,xt,St,le,J),ae=new PE(I,ke),fe=new hE,K=new _E(xt),C=new PM(I,R,me,ne,g,l),ce=new wE(I,ne,St),Pe=new IE(O,Xt,St,me),X=new LM(O,xt,Xt),de=new XM(O,xt,Xt),Xt.programs=Q.programs,I.capabilities=St,I.extensions=xt,I.properties=ke,I.renderLists=fe,I.shadowMap=ce,I.state=me,I.info=Xt}_!==rn&&(F=new $M(_,t.width,t.height,a,s,r));let se=new $h(I,O);this.xr=se,this.getContext=function(){return O},this.getContextAttributes=function(){return O.getContextAttributes()},this.forceContextLoss=function(){let M=xt.get("WEBGL_lose_context");M&&M.loseContext()},this.forceContextRestore=function(){let M=xt.get("WEBGL_lose_context");M&&M.restoreContext()},this.getPixelRatio=function(){return ye},this.setPixelRatio=function(M){M!==void 0&&(ye=M,this.setSize(Se,Le,!1))},this.getSize=function(M){return M.set(Se,Le)},this.setSize=function(M,L,H=!0){if(se.isPresenting){Ce("WebGLRenderer: Can't change size while VR device is presenting.");return}Se=M,Le=L,t.width=Math.floor(M*ye),t.height=Math.floor(L*ye),H===!0&&(t.style.width=M+"px",t.style.height=L+"px"),F!==null&&F.setSize(t.width,t.height),this.setViewport(0,0,M,L)},this.getDrawingBufferSize=function(M){return M.set(Se*ye,Le*ye).floor()},this.setDrawingBufferSize=function(M,L,H){Se=M,Le=L,ye=H,t.width=Math.floor(M*H),t.height=Math.floor(L*H),this.setViewport(0,0,M,L)},this.setEffects=function(M){if(_===rn){Oe("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(M){for(let L=0;L<M.length;L++)if(M[L].isOutputPass===!0){Ce("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}F.setEffects(M||[])},this.getCurrentViewport=function(M){return M.copy(te)},this.getViewport=function(M){return M.copy(De)},this.setViewport=function(M,L,H,N){M.isVector4?De.set(M.x,M.y,M.z,M.w):De.set(M,L,H,N),me.viewport(te.copy(De).multiplyScalar(Vn()).round())},this.getScissor=function(M){return M.copy(dt)},this.setScissor=function(M,L,H,N){M.isVector4?dt.set(M.x,M.y,M.z,M.w):dt.set(M,L,H,N),me.scissor(Ae.copy(dt).multiplyScalar(Vn()).round())},this.getScissorTest=function(){return pt},this.setScissorTest=function(M){me.setScissorTest(pt=M)},this.setOpaqueSort=function(M){He=M},this.setTransparentSort=function(M){Nt=M},this.getClearColor=function(M){return M.copy(C.getClearColor())},this.setClearColor=function(){C.setClearColor(...arguments)},this.getClearAlpha=function(){return C.getClearAlpha()},this.setClearAlpha=function(){C.setClearAlpha(...arguments)},this.clear=function(M=!0,L=!0,H=!0){let N=0;if(M){let B=!1;if(ie!==null){let pe=ie.texture.format;B=m.has(pe)}if(B){let pe=ie.texture.type,xe=p.has(pe),ue=C.getClearColor(),ve=C.getClearAlpha(),Re=ue.r,Ve=ue.g,Qe=ue.b;xe?(v[0]=Re,v[1]=Ve,v[2]=Qe,v[3]=ve,O.clearBufferuiv(O.COLOR,0,v)):(x[0]=Re,x[1]=Ve,x[2]=Qe,x[3]=ve,O.clearBufferiv(O.COLOR,0,x))}else N|=O.COLOR_BUFFER_BIT}L&&(N|=O.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),H&&(N|=O.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),N!==0&&O.clear(N)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(M){M.setRenderer(this),z=M},this.dispose=function(){t.removeEventListener("webglcontextlost",Ie,!1),t.removeEventListener("webglcontextrestored",Ge,!1),t.removeEventListener("webglcontextcreationerror",ge,!1),C.dispose(),fe.dispose(),K.dispose(),Be.dispose(),ke.dispose(),R.dispose(),ne.dispose(),U.dispose(),le.dispose(),Pe.dispose(),Q.dispose(),se.dispose(),se.removeEventListener("sessionstart",Sp),se.removeEventListener("sessionend",wp),ys.stop()};function Ie(M){M.preventDefault(),No("WebGLRenderer: Context Lost."),D=!0}function Ge(){No("WebGLRenderer: Context Restored."),D=!1;let M=Xt.autoReset,L=ce.enabled,H=ce.autoUpdate,N=ce.needsUpdate,B=ce.type;qe(),Xt.autoReset=M,ce.enabled=L,ce.autoUpdate=H,ce.needsUpdate=N,ce.type=B}function ge(M){Oe("WebGLRenderer: A WebGL context could not be created. Reason: ",M.statusMessage)}function ut(M){let L=M.target;L.removeEventListener("dispose",ut),Qt(L)}function Qt(M){ji(M),ke.remove(M)}function ji(M){let L=ke.get(M).programs;L!==void 0&&(L.forEach(function(H){Q.releaseProgram(H)}),M.isShaderMaterial&&Q.releaseShaderCache(M))}this.renderBufferDirect=function(M,L,H,N,B,pe){L===null&&(L=Bn);let xe=B.isMesh&&B.matrixWorld.determinantAffine()<0,ue=H0(M,L,H,N,B);me.setMaterial(N,xe);let ve=H.index,Re=1;if(N.wireframe===!0){if(ve=U.getWireframeAttribute(H),ve===void 0)return;Re=2}let Ve=H.drawRange,Qe=H.attributes.position,we=Ve.start*Re,et=(Ve.start+Ve.count)*Re;pe!==null&&(we=Math.max(we,pe.start*Re),et=Math.min(et,(pe.start+pe.count)*Re)),ve!==null?(we=Math.max(we,0),et=Math.min(et,ve.count)):Qe!=null&&(we=Math.max(we,0),et=Math.min(et,Qe.count));let Ut=et-we;if(Ut<0||Ut===1/0)return;le.setup(B,N,ue,H,ve);let yt,mt=X;if(ve!==null&&(yt=w.get(ve),mt=de,mt.setIndex(yt)),B.isMesh)N.wireframe===!0?(me.setLineWidth(N.wireframeLinewidth*Vn()),mt.setMode(O.LINES)):mt.setMode(O.TRIANGLES);else if(B.isLine){let cn=N.linewidth;cn===void 0&&(cn=1),me.setLineWidth(cn*Vn()),B.isLineSegments?mt.setMode(O.LINES):B.isLineLoop?mt.setMode(O.LINE_LOOP):mt.setMode(O.LINE_STRIP)}else B.isPoints?mt.setMode(O.POINTS):B.isSprite&&mt.setMode(O.TRIANGLES);if(B.isBatchedMesh)if(xt.get("WEBGL_multi_draw"))mt.renderMultiDraw(B._multiDrawStarts,B._multiDrawCounts,B._multiDrawCount);else{let cn=B._multiDrawStarts,Me=B._multiDrawCounts,gn=B._multiDrawCount,ot=ve?w.get(ve).bytesPerElement:1,vs=ke.get(N).currentProgram.getUniforms();for(let dn=0;dn<gn;dn++)vs.setValue(O,"_gl_DrawID",dn),mt.render(cn[dn]/ot,Me[dn])}else if(B.isInstancedMesh)mt.renderInstances(we,Ut,B.count);else if(H.isInstancedBufferGeometry){let cn=H._maxInstanceCount!==void 0?H._maxInstanceCount:1/0,Me=Math.min(H.instanceCount,cn);mt.renderInstances(we,Ut,Me)}else mt.render(we,Ut)};function xp(M,L,H,N){z!==null&&M.isNodeMaterial&&z.setObject(N,M),qt===!0&&J.setState(M,H,!1),M.transparent===!0&&M.side===wn&&M.forceSinglePass===!1?(M.side=Sn,M.needsUpdate=!0,fo(M,L,N),M.side=jn,M.needsUpdate=!0,fo(M,L,N),M.side=wn):fo(M,L,N)}this.compile=function(M,L,H=null){H===null&&(H=M),z!==null&&z.renderStart(M,L,H),A=K.get(H),A.init(L),E.push(A),H.traverseVisible(function(B){B.isLight&&B.layers.test(L.layers)&&(A.pushLight(B),B.castShadow&&A.pushShadow(B))}),M!==H&&M.traverseVisible(function(B){B.isLight&&B.layers.test(L.layers)&&(A.pushLight(B),B.castShadow&&A.pushShadow(B))}),A.setupLights(),z!==null&&z.updateLights(A.state.lightsArray),Mn=this.localClippingEnabled,qt=J.init(this.clippingPlanes,Mn),qt===!0&&J.setGlobalState(this.clippingPlanes,L),z!==null&&ce.render(A.state.shadowsArray,H,L);let N=new Set;return M.traverse(function(B){if(!(B.isMesh||B.isPoints||B.isLine||B.isSprite))return;let pe=B.material;if(pe)if(Array.isArray(pe))for(let xe=0;xe<pe.length;xe++){let ue=pe[xe];xp(ue,H,L,B),N.add(ue)}else xp(pe,H,L,B),N.add(pe)}),A=E.pop(),z!==null&&z.renderEnd(),N},this.compileAsync=function(M,L,H=null){let N=this.compile(M,L,H);return new Promise(B=>{function pe(){if(N.forEach(function(xe){let ve=ke.get(xe).currentProgram;(ve===void 0||ve.isReady())&&N.delete(xe)}),N.size===0){B(M);return}setTimeout(pe,10)}xt.get("KHR_parallel_shader_compile")!==null?pe():setTimeout(pe,10)})};let zd=null;function z0(M){zd&&zd(M)}function Sp(){ys.stop()}function wp(){ys.start()}let ys=new Gb;ys.setAnimationLoop(z0),typeof self<"u"&&ys.setContext(self),this.setAnimationLoop=function(M){zd=M,se.setAnimationLoop(M),M===null?ys.stop():ys.start()},se.addEventListener("sessionstart",Sp),se.addEventListener("sessionend",wp),this.render=function(M,L){if(L!==void 0&&L.isCamera!==!0){Oe("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(D===!0)return;z!==null&&z.renderStart(M,L);let H=se.enabled===!0&&se.isPresenting===!0,N=F!==null&&(ie===null||H)&&F.begin(I,ie);if(M.matrixWorldAutoUpdate===!0&&M.updateMatrixWorld(),L.parent===null&&L.matrixWorldAutoUpdate===!0&&L.updateMatrixWorld(),se.enabled===!0&&se.isPresenting===!0&&(F===null||F.isCompositing()===!1)&&(se.cameraAutoUpdate===!0&&se.updateCamera(L),L=se.getCamera()),M.isScene===!0&&M.onBeforeRender(I,M,L,ie),A=K.get(M,E.length),A.init(L),A.state.textureUnits=Be.getTextureUnits(),E.push(A),Tt.multiplyMatrices(L.projectionMatrix,L.matrixWorldInverse),L.isArrayCamera?on.setFromArrayCamera(L):Ze.setFromProjectionMatrix(Tt,Xn,L.reversedDepth),Mn=this.localClippingEnabled,qt=J.init(this.clippingPlanes,Mn),T=fe.get(M,y.length),T.init(),y.push(T),this.info.render.frame++,se.enabled===!0&&se.isPresenting===!0){let xe=I.xr.getDepthSensingMesh();xe!==null&&Vd(xe,L,-1/0,I.sortObjects)}Vd(M,L,0,I.sortObjects),T.finish(),z!==null&&z.updateLights(A.state.lightsArray),I.sortObjects===!0&&T.sort(He,Nt),zn=se.enabled===!1||se.isPresenting===!1||se.hasDepthSensing()===!1,zn&&C.addToRenderList(T,M),this.info.autoReset===!0&&this.info.reset(),qt===!0&&J.beginShadows();let B=A.state.shadowsArray;if(ce.render(B,M,L),qt===!0&&J.endShadows(),(N&&F.hasRenderPass())===!1){let xe=T.opaque,ue=T.transmissive;if(A.setupLights(),L.isArrayCamera){let ve=L.cameras;if(ue.length>0)for(let Re=0,Ve=ve.length;Re<Ve;Re++){let Qe=ve[Re];Tp(xe,ue,M,Qe)}zn&&C.render(M);for(let Re=0,Ve=ve.length;Re<Ve;Re++){let Qe=ve[Re];Mp(T,M,Qe,Qe.viewport)}}else ue.length>0&&Tp(xe,ue,M,L),zn&&C.render(M),Mp(T,M,L)}ie!==null&&W===0&&(Be.updateMultisampleRenderTarget(ie),Be.updateRenderTargetMipmap(ie)),N&&F.end(I),M.isScene===!0&&M.onAfterRender(I,M,L),le.resetDefaultState(),j=-1,ee=null,E.pop(),E.length>0?(A=E[E.length-1],Be.setTextureUnits(A.state.textureUnits),qt===!0&&J.setGlobalState(I.clippingPlanes,A.state.camera)):A=null,y.pop(),y.length>0?T=y[y.length-1]:T=null,z!==null&&z.renderEnd()};function Vd(M,L,H,N){if(M.visible===!1)return;if(M.layers.test(L.layers)){if(M.isGroup)H=M.renderOrder;else if(M.isLOD)M.autoUpdate===!0&&M.update(L);else if(M.isLight)A.pushLight(M),M.castShadow&&A.pushShadow(M);else if(M.isSprite){let xe=L.isArrayCamera?on:Ze;if(!M.frustumCulled||M.intersectsFrustum(xe)){N&&Zt.setFromMatrixPosition(M.matrixWorld).applyMatrix4(Tt);let ue=ne.update(M),ve=M.material;ve.visible&&T.push(M,ue,ve,H,Zt.z,null,L)}}else if(M.isMesh||M.isLine||M.isPoints){let xe=L.isArrayCamera?on:Ze;if(!M.frustumCulled||M.intersectsFrustum(xe)){let ue=ne.update(M),ve=M.material;if(N&&(M.boundingSphere!==void 0?(M.boundingSphere===null&&M.computeBoundingSphere(),Zt.copy(M.boundingSphere.center)):(ue.boundingSphere===null&&ue.computeBoundingSphere(),Zt.copy(ue.boundingSphere.center)),Zt.applyMatrix4(M.matrixWorld).applyMatrix4(Tt)),Array.isArray(ve)){let Re=ue.groups;for(let Ve=0,Qe=Re.length;Ve<Qe;Ve++){let we=Re[Ve],et=ve[we.materialIndex];et&&et.visible&&T.push(M,ue,et,H,Zt.z,we,L)}}else ve.visible&&T.push(M,ue,ve,H,Zt.z,null,L)}}}let pe=M.children;for(let xe=0,ue=pe.length;xe<ue;xe++)Vd(pe[xe],L,H,N)}function Mp(M,L,H,N){let{opaque:B,transmissive:pe,transparent:xe}=M;A.setupLightsView(H),qt===!0&&J.setGlobalState(I.clippingPlanes,H),N&&me.viewport(te.copy(N)),B.length>0&&Aa(B,L,H),pe.length>0&&Aa(pe,L,H),xe.length>0&&Aa(xe,L,H),me.buffers.depth.setTest(!0),me.buffers.depth.setMask(!0),me.buffers.color.setMask(!0),me.setPolygonOffset(!1)}function Tp(M,L,H,N){if((H.isScene===!0?H.overrideMaterial:null)!==null)return;if(A.state.transmissionRenderTarget[N.id]===void 0){let we=xt.has("EXT_color_buffer_half_float")||xt.has("EXT_color_buffer_float");A.state.transmissionRenderTarget[N.id]=new ln(1,1,{generateMipmaps:!0,type:we?ii:rn,minFilter:Rn,samples:Math.max(4,St.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Ke.workingColorSpace})}let pe=A.state.transmissionRenderTarget[N.id],xe=N.viewport||te;pe.setSize(xe.z*I.transmissionResolutionScale,xe.w*I.transmissionResolutionScale);let ue=I.getRenderTarget(),ve=I.getActiveCubeFace(),Re=I.getActiveMipmapLevel();I.setRenderTarget(pe),I.getClearColor(Y),_e=I.getClearAlpha(),_e<1&&I.setClearColor(16777215,.5),I.clear(),zn&&C.render(H);let Ve=I.toneMapping;I.toneMapping=mi;let Qe=N.viewport;if(N.viewport!==void 0&&(N.viewport=void 0),A.setupLightsView(N),qt===!0&&J.setGlobalState(I.clippingPlanes,N),Aa(M,H,N),Be.updateMultisampleRenderTarget(pe),Be.updateRenderTargetMipmap(pe),xt.has("WEBGL_multisampled_render_to_texture")===!1){let we=!1;for(let et=0,Ut=L.length;et<Ut;et++){let yt=L[et],{object:mt,geometry:cn,material:Me,group:gn}=yt;if(Me.side===wn&&mt.layers.test(N.layers)){let ot=Me.side;Me.side=Sn,Me.needsUpdate=!0,Ep(mt,H,N,cn,Me,gn),Me.side=ot,Me.needsUpdate=!0,we=!0}}we===!0&&(Be.updateMultisampleRenderTarget(pe),Be.updateRenderTargetMipmap(pe))}I.setRenderTarget(ue,ve,Re),I.setClearColor(Y,_e),Qe!==void 0&&(N.viewport=Qe),I.toneMapping=Ve}function Aa(M,L,H){let N=L.isScene===!0?L.overrideMaterial:null;for(let B=0,pe=M.length;B<pe;B++){let xe=M[B],{object:ue,geometry:ve,group:Re}=xe,Ve=xe.material;Ve.allowOverride===!0&&N!==null&&(Ve=N),ue.layers.test(H.layers)&&Ep(ue,L,H,ve,Ve,Re)}}function Ep(M,L,H,N,B,pe){z!==null&&B.isNodeMaterial&&z.setObject(M,B),M.onBeforeRender(I,L,H,N,B,pe),M.modelViewMatrix.multiplyMatrices(H.matrixWorldInverse,M.matrixWorld),M.normalMatrix.getNormalMatrix(M.modelViewMatrix),B.onBeforeRender(I,L,H,N,M,pe),B.transparent===!0&&B.side===wn&&B.forceSinglePass===!1?(B.side=Sn,B.needsUpdate=!0,I.renderBufferDirect(H,L,N,B,M,pe),B.side=jn,B.needsUpdate=!0,I.renderBufferDirect(H,L,N,B,M,pe),B.side=wn):I.renderBufferDirect(H,L,N,B,M,pe),M.onAfterRender(I,L,H,N,B,pe)}function Ap(M){let L=0;for(let H of M)H.texture!==null&&L++;return L}function fo(M,L,H){L.isScene!==!0&&(L=Bn);let N=ke.get(M),B=A.state.lights,pe=A.state.shadowsArray,xe=B.state.version,ue=Q.getParameters(M,B.state,pe,L,H,A.state.lightProbeGridArray),ve=Q.getProgramCacheKey(ue),Re=N.programs;N.environment=M.isMeshStandardMaterial||M.isMeshLambertMaterial||M.isMeshPhongMaterial?L.environment:null,N.fog=L.fog;let Ve=M.isMeshStandardMaterial||M.isMeshLambertMaterial&&!M.envMap||M.isMeshPhongMaterial&&!M.envMap;N.envMap=R.get(M.envMap||N.environment,Ve),N.envMapRotation=N.environment!==null&&M.envMap===null?L.environmentRotation:M.envMapRotation,Re===void 0&&(M.addEventListener("dispose",ut),Re=new Map,N.programs=Re,N.programVariants=new Map);let Qe=Re.get(ve);if(Qe!==void 0){if(N.currentProgram===Qe&&N.lightsStateVersion===xe)return Cp(M,ue),Qe}else ue.uniforms=Q.getUniforms(M),z!==null&&M.isNodeMaterial&&z.build(M,H,ue),M.onBeforeCompile(ue,I),Qe=Q.acquireProgram(ue,ve),Re.set(ve,Qe),N.uniforms=ue.uniforms;let we=N.uniforms;return(!M.isShaderMaterial&&!M.isRawShaderMaterial||M.clipping===!0)&&(we.clippingPlanes=J.uniform),Cp(M,ue),N.needsLights=W0(M),N.lightsStateVersion=xe,N.needsLights&&(we.ambientLightColor.value=B.state.ambient,we.lightProbe.value=B.state.probe,we.sunLights.value=B.state.sun,we.sunLightShadows.value=B.state.sunShadow,we.directionalLights.value=B.state.directional,we.directionalLightShadows.value=B.state.directionalShadow,we.spotLights.value=B.state.spot,we.spotLightShadows.value=B.state.spotShadow,we.rectAreaLights.value=B.state.rectArea,we.ltc_1.value=B.state.rectAreaLTC1,we.ltc_2.value=B.state.rectAreaLTC2,we.pointLights.value=B.state.point,we.pointLightShadows.value=B.state.pointShadow,we.hemisphereLights.value=B.state.hemi,we.sunShadowMatrix.value=B.state.sunShadowMatrix,we.sunShadowCascade.value=B.state.sunShadowCascade,we.directionalShadowMatrix.value=B.state.directionalShadowMatrix,we.spotLightMatrix.value=B.state.spotLightMatrix,we.spotLightMap.value=B.state.spotLightMap,we.pointShadowMatrix.value=B.state.pointShadowMatrix),N.numLightProbeGrids=Ap(A.state.lightProbeGridArray),N.currentProgram=Qe,N.uniformsList=null,Qe}function V0(M,L,H,N,B){let pe=ke.get(M),xe=pe.currentProgram.id+","+N+","+B,ue=pe.programVariants.get(xe);return ue===void 0?(ue=fo(M,L,H),pe.programVariants.set(xe,ue)):(pe.currentProgram=ue,pe.uniformsList=null,pe.outputColorSpace=N,pe.toneMapping=B),ue}function Rp(M){if(M.uniformsList===null){let L=M.currentProgram.getUniforms();M.uniformsList=Jr.seqWithValue(L.seq,M.uniforms)}return M.uniformsList}function Cp(M,L){let H=ke.get(M);H.outputColorSpace=L.outputColorSpace,H.batching=L.batching,H.batchingColor=L.batchingColor,H.instancing=L.instancing,H.instancingColor=L.instancingColor,H.instancingMorph=L.instancingMorph,H.skinning=L.skinning,H.morphTargets=L.morphTargets,H.morphNormals=L.morphNormals,H.morphColors=L.morphColors,H.morphTargetsCount=L.morphTargetsCount,H.numClippingPlanes=L.numClippingPlanes,H.numIntersection=L.numClipIntersection,H.vertexAlphas=L.vertexAlphas,H.vertexTangents=L.vertexTangents,H.toneMapping=L.toneMapping}function H0(M,L,H,N,B){L.isScene!==!0&&(L=Bn),Be.resetTextureUnits();let pe=L.fog,xe=N.isMeshStandardMaterial||N.isMeshLambertMaterial||N.isMeshPhongMaterial?L.environment:null,ue=ie===null?I.outputColorSpace:ie.isXRRenderTarget===!0?ie.texture.colorSpace:Ke.workingColorSpace,ve=N.isMeshStandardMaterial||N.isMeshLambertMaterial&&!N.envMap||N.isMeshPhongMaterial&&!N.envMap,Re=R.get(N.envMap||xe,ve),Ve=N.vertexColors===!0&&!!H.attributes.color&&H.attributes.color.itemSize===4,Qe=!!H.attributes.tangent&&(!!N.normalMap||N.anisotropy>0),we=!!H.morphAttributes.position,et=!!H.morphAttributes.normal,Ut=!!H.morphAttributes.color,yt=mi;N.toneMapped&&(ie===null||ie.isXRRenderTarget===!0)&&(yt=I.toneMapping);let mt=H.morphAttributes.position||H.morphAttributes.normal||H.morphAttributes.color,cn=mt!==void 0?mt.length:0,Me=ke.get(N),gn=A.state.lights;if(qt===!0&&(Mn===!0||M!==ee)){let Et=M===ee&&N.id===j;J.setState(N,M,Et)}let ot=!1,vs=!1;N.version===Me.__version?Me.needsLights&&Me.lightsStateVersion!==gn.state.version||B.isBatchedMesh&&Me.batching===!1||!B.isBatchedMesh&&Me.batching===!0||B.isBatchedMesh&&Me.batchingColor===!0&&B._colorsTexture===null||B.isBatchedMesh&&Me.batchingColor===!1&&B._colorsTexture!==null||B.isInstancedMesh&&Me.instancing===!1||!B.isInstancedMesh&&Me.instancing===!0||B.isSkinnedMesh&&Me.skinning===!1||!B.isSkinnedMesh&&Me.skinning===!0||B.isInstancedMesh&&Me.instancingColor===!0&&B.instanceColor===null||B.isInstancedMesh&&Me.instancingColor===!1&&B.instanceColor!==null||B.isInstancedMesh&&Me.instancingMorph===!0&&B.morphTexture===null||B.isInstancedMesh&&Me.instancingMorph===!1&&B.morphTexture!==null||Me.envMap!==Re||N.fog===!0&&Me.fog!==pe||Me.numClippingPlanes!==void 0&&(Me.numClippingPlanes!==J.numPlanes||Me.numIntersection!==J.numIntersection)||Me.vertexAlphas!==Ve||Me.vertexTangents!==Qe||Me.morphTargets!==we||Me.morphNormals!==et||Me.morphColors!==Ut||Me.morphTargetsCount!==cn||Me.numLightProbeGrids!==Ap(A.state.lightProbeGridArray)?ot=!0:(Me.outputColorSpace!==ue||Me.toneMapping!==yt)&&(vs=!0):(ot=!0,Me.__version=N.version);let dn=Me.currentProgram;(ot===!0||vs===!0)&&(dn=vs===!0?V0(N,L,B,ue,yt):fo(N,L,B),z&&N.isNodeMaterial&&z.onUpdateProgram(N,dn,Me));let Ra=!1,Ki=!1,xs=!1,it=dn.getUniforms(),an=Me.uniforms;if(me.useProgram(dn.program)&&(Ra=!0,Ki=!0,xs=!0),N.id!==j&&(j=N.id,Ki=!0),Ra||ee!==M){me.buffers.depth.getReversed()&&M.reversedDepth!==!0&&(M._reversedDepth=!0,M.updateProjectionMatrix()),it.setValue(O,"projectionMatrix",M.projectionMatrix),it.setValue(O,"viewMatrix",M.matrixWorldInverse);let en=it.map.cameraPosition;en!==void 0&&en.setValue(O,oi.setFromMatrixPosition(M.matrixWorld)),St.logarithmicDepthBuffer&&it.setValue(O,"logDepthBufFC",2/(Math.log(M.far+1)/Math.LN2)),(N.isMeshPhongMaterial||N.isMeshToonMaterial||N.isMeshLambertMaterial||N.isMeshBasicMaterial||N.isMeshStandardMaterial||N.isShaderMaterial)&&it.setValue(O,"isOrthographic",M.isOrthographicCamera===!0),ee!==M&&(ee=M,Ki=!0,xs=!0)}if(Me.needsLights&&(gn.state.sunShadowMap.length>0&&it.setValue(O,"sunShadowMap",gn.state.sunShadowMap,Be),gn.state.directionalShadowMap.length>0&&it.setValue(O,"directionalShadowMap",gn.state.directionalShadowMap,Be),gn.state.spotShadowMap.length>0&&it.setValue(O,"spotShadowMap",gn.state.spotShadowMap,Be),gn.state.pointShadowMap.length>0&&it.setValue(O,"pointShadowMap",gn.state.pointShadowMap,Be)),B.isSkinnedMesh){it.setOptional(O,B,"bindMatrix"),it.setOptional(O,B,"bindMatrixInverse");let Et=B.skeleton;Et&&(Et.boneTexture===null&&Et.computeBoneTexture(),it.setValue(O,"boneTexture",Et.boneTexture,Be))}B.isBatchedMesh&&(it.setOptional(O,B,"batchingTexture"),it.setValue(O,"batchingTexture",B._matricesTexture,Be),it.setOptional(O,B,"batchingIdTexture"),it.setValue(O,"batchingIdTexture",B._indirectTexture,Be),it.setOptional(O,B,"batchingColorTexture"),B._colorsTexture!==null&&it.setValue(O,"batchingColorTexture",B._colorsTexture,Be));let $n=H.morphAttributes;if(($n.position!==void 0||$n.normal!==void 0||$n.color!==void 0)&&$.update(B,H,dn),(Ki||Me.receiveShadow!==B.receiveShadow)&&(Me.receiveShadow=B.receiveShadow,it.setValue(O,"receiveShadow",B.receiveShadow)),(N.isMeshStandardMaterial||N.isMeshLambertMaterial||N.isMeshPhongMaterial)&&N.envMap===null&&L.environment!==null&&(an.envMapIntensity.value=L.environmentIntensity),an.dfgLUT!==void 0&&(an.dfgLUT.value=kE()),Ki){if(it.setValue(O,"toneMappingExposure",I.toneMappingExposure),Me.needsLights&&G0(an,xs),pe&&N.fog===!0&&ae.refreshFogUniforms(an,pe),ae.refreshMaterialUniforms(an,N,ye,Le,A.state.transmissionRenderTarget[M.id]),Me.needsLights&&Me.numLightProbeGrids>0){let Et=S,en=0;for(let wi of A.state.lightProbeGridArray)wi.texture!==null&&(Et.textures[en]=wi.texture,Et.min[en]=wi.boundingBox.min,Et.max[en]=wi.boundingBox.max,Et.resolution[en]=wi.resolution,en++);for(let wi in Et)Et[wi].length=en;an.probesSH.value=Et.textures,an.probesMin.value=Et.min,an.probesMax.value=Et.max,an.probesResolution.value=Et.resolution}Jr.upload(O,Rp(Me),an,Be)}if(N.isShaderMaterial&&N.uniformsNeedUpdate===!0&&(Jr.upload(O,Rp(Me),an,Be),N.uniformsNeedUpdate=!1),N.isSpriteMaterial&&it.setValue(O,"center",B.center),it.setValue(O,"modelViewMatrix",B.modelViewMatrix),it.setValue(O,"normalMatrix",B.normalMatrix),it.setValue(O,"modelMatrix",B.matrixWorld),N.uniformsGroups!==void 0){let Et=N.uniformsGroups;for(let en=0,wi=Et.length;en<wi;en++){let Ip=Et[en];Pe.update(Ip,dn),Pe.bind(Ip,dn)}}return dn}function G0(M,L){M.ambientLightColor.needsUpdate=L,M.lightProbe.needsUpdate=L,M.sunLights.needsUpdate=L,M.sunLightShadows.needsUpdate=L,M.directionalLights.needsUpdate=L,M.directionalLightShadows.needsUpdate=L,M.pointLights.needsUpdate=L,M.pointLightShadows.needsUpdate=L,M.spotLights.needsUpdate=L,M.spotLightShadows.needsUpdate=L,M.rectAreaLights.needsUpdate=L,M.hemisphereLights.needsUpdate=L}function W0(M){return M.isMeshLambertMaterial||M.isMeshToonMaterial||M.isMeshPhongMaterial||M.isMeshStandardMaterial||M.isShadowMaterial||M.isShaderMaterial&&M.lights===!0}this.getActiveCubeFace=function(){return Z},this.getActiveMipmapLevel=function(){return W},this.getRenderTarget=function(){return ie},this.setRenderTargetTextures=function(M,L,H){let N=ke.get(M);N.__autoAllocateDepthBuffer=M.resolveDepthBuffer===!1,N.__autoAllocateDepthBuffer===!1&&(N.__useRenderToTexture=!1),ke.get(M.texture).__webglTexture=L,ke.get(M.depthTexture).__webglTexture=N.__autoAllocateDepthBuffer?void 0:H,N.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(M,L){let H=ke.get(M);H.__webglFramebuffer=L,H.__useDefaultFramebuffer=L===void 0},this.setRenderTarget=function(M,L=0,H=0){ie=M,Z=L,W=H;let N=null,B=!1,pe=!1;if(M){let ue=ke.get(M);if(ue.__useDefaultFramebuffer!==void 0){me.bindFramebuffer(O.FRAMEBUFFER,ue.__webglFramebuffer),te.copy(M.viewport),Ae.copy(M.scissor),ze=M.scissorTest,me.viewport(te),me.scissor(Ae),me.setScissorTest(ze),j=-1;return}else if(ue.__webglFramebuffer===void 0)Be.setupRenderTarget(M);else if(ue.__hasExternalTextures)Be.rebindTextures(M,ke.get(M.texture).__webglTexture,ke.get(M.depthTexture).__webglTexture);else if(M.depthBuffer){let Ve=M.depthTexture;if(ue.__boundDepthTexture!==Ve){if(Ve!==null&&ke.has(Ve)&&(M.width!==Ve.image.width||M.height!==Ve.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Be.setupDepthRenderbuffer(M)}}let ve=M.texture;(ve.isData3DTexture||ve.isDataArrayTexture||ve.isCompressedArrayTexture)&&(pe=!0);let Re=ke.get(M).__webglFramebuffer;M.isWebGLCubeRenderTarget?(Array.isArray(Re[L])?N=Re[L][H]:N=Re[L],B=!0):M.samples>0&&Be.useMultisampledRTT(M)===!1?N=ke.get(M).__webglMultisampledFramebuffer:Array.isArray(Re)?N=Re[H]:N=Re,te.copy(M.viewport),Ae.copy(M.scissor),ze=M.scissorTest}else te.copy(De).multiplyScalar(ye).floor(),Ae.copy(dt).multiplyScalar(ye).floor(),ze=pt;if(H!==0&&(N=G),me.bindFramebuffer(O.FRAMEBUFFER,N)&&me.drawBuffers(M,N),me.viewport(te),me.scissor(Ae),me.setScissorTest(ze),B){let ue=ke.get(M.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_CUBE_MAP_POSITIVE_X+L,ue.__webglTexture,H)}else if(pe){let ue=L;for(let ve=0;ve<M.textures.length;ve++){let Re=ke.get(M.textures[ve]);O.framebufferTextureLayer(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0+ve,Re.__webglTexture,H,ue)}}else if(M!==null&&H!==0){let ue=ke.get(M.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,ue.__webglTexture,H)}j=-1};function Pp(M){let L=ke.get(M);return(L.__readFormat!==M.format||L.__readType!==M.type)&&(L.__readFormat=M.format,L.__readType=M.type,L.__formatReadable=St.textureFormatReadable(M.format),L.__typeReadable=St.textureTypeReadable(M.type)),L}this.readRenderTargetPixels=function(M,L,H,N,B,pe,xe,ue=0){if(!(M&&M.isWebGLRenderTarget)){Oe("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ve=ke.get(M).__webglFramebuffer;if(M.isWebGLCubeRenderTarget&&xe!==void 0&&(ve=ve[xe],Array.isArray(ve)&&(ve=ve[0])),ve){me.bindFramebuffer(O.FRAMEBUFFER,ve);try{let Re=M.textures[ue],Ve=Re.format,Qe=Re.type;M.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+ue);let we=Pp(Re);if(we.__formatReadable===!1){Oe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(we.__typeReadable===!1){Oe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}L>=0&&L<=M.width-N&&H>=0&&H<=M.height-B&&O.readPixels(L,H,N,B,oe.convert(Ve),oe.convert(Qe),pe)}finally{let Re=ie!==null?ke.get(ie).__webglFramebuffer:null;me.bindFramebuffer(O.FRAMEBUFFER,Re)}}},this.readRenderTargetPixelsAsync=async function(M,L,H,N,B,pe,xe,ue=0){if(!(M&&M.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ve=ke.get(M).__webglFramebuffer;if(M.isWebGLCubeRenderTarget&&xe!==void 0&&(ve=ve[xe],Array.isArray(ve)&&(ve=ve[0])),ve)if(L>=0&&L<=M.width-N&&H>=0&&H<=M.height-B){me.bindFramebuffer(O.FRAMEBUFFER,ve);let Re=M.textures[ue],Ve=Re.format,Qe=Re.type;M.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+ue);let we=Pp(Re);if(we.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(we.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let et=O.createBuffer();O.bindBuffer(O.PIXEL_PACK_BUFFER,et),O.bufferData(O.PIXEL_PACK_BUFFER,pe.byteLength,O.STREAM_READ),O.readPixels(L,H,N,B,oe.convert(Ve),oe.convert(Qe),0),O.bindBuffer(O.PIXEL_PACK_BUFFER,null);let Ut=ie!==null?ke.get(ie).__webglFramebuffer:null;me.bindFramebuffer(O.FRAMEBUFFER,Ut);let yt=O.fenceSync(O.SYNC_GPU_COMMANDS_COMPLETE,0);return O.flush(),await gb(O,yt,4),O.bindBuffer(O.PIXEL_PACK_BUFFER,et),O.getBufferSubData(O.PIXEL_PACK_BUFFER,0,pe),O.bindBuffer(O.PIXEL_PACK_BUFFER,null),O.deleteBuffer(et),O.deleteSync(yt),pe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(M,L=null,H=0){let N=Math.pow(2,-H),B=Math.floor(M.image.width*N),pe=Math.floor(M.image.height*N),xe=L!==null?L.x:0,ue=L!==null?L.y:0;Be.setTexture2D(M,0),O.copyTexSubImage2D(O.TEXTURE_2D,H,0,0,xe,ue,B,pe),me.unbindTexture()},this.copyTextureToTexture=function(M,L,H=null,N=null,B=0,pe=0){let xe,ue,ve,Re,Ve,Qe,we,et,Ut,yt=M.isCompressedTexture?M.mipmaps[pe]:M.image;if(H!==null)xe=H.max.x-H.min.x,ue=H.max.y-H.min.y,ve=H.isBox3?H.max.z-H.min.z:1,Re=H.min.x,Ve=H.min.y,Qe=H.isBox3?H.min.z:0;else{let it=Math.pow(2,-B);xe=Math.floor(yt.width*it),ue=Math.floor(yt.height*it),M.isDataArrayTexture?ve=yt.depth:M.isData3DTexture?ve=Math.floor(yt.depth*it):ve=1,Re=0,Ve=0,Qe=0}N!==null?(we=N.x,et=N.y,Ut=N.z):(we=0,et=0,Ut=0);let mt=oe.convert(L.format),cn=oe.convert(L.type),Me;L.isData3DTexture?(Be.setTexture3D(L,0),Me=O.TEXTURE_3D):L.isDataArrayTexture||L.isCompressedArrayTexture?(Be.setTexture2DArray(L,0),Me=O.TEXTURE_2D_ARRAY):(Be.setTexture2D(L,0),Me=O.TEXTURE_2D),me.activeTexture(O.TEXTURE0),me.pixelStorei(O.UNPACK_FLIP_Y_WEBGL,L.flipY),me.pixelStorei(O.UNPACK_PREMULTIPLY_ALPHA_WEBGL,L.premultiplyAlpha),me.pixelStorei(O.UNPACK_ALIGNMENT,L.unpackAlignment);let gn=me.getParameter(O.UNPACK_ROW_LENGTH),ot=me.getParameter(O.UNPACK_IMAGE_HEIGHT),vs=me.getParameter(O.UNPACK_SKIP_PIXELS),dn=me.getParameter(O.UNPACK_SKIP_ROWS),Ra=me.getParameter(O.UNPACK_SKIP_IMAGES);me.pixelStorei(O.UNPACK_ROW_LENGTH,yt.width),me.pixelStorei(O.UNPACK_IMAGE_HEIGHT,yt.height),me.pixelStorei(O.UNPACK_SKIP_PIXELS,Re),me.pixelStorei(O.UNPACK_SKIP_ROWS,Ve),me.pixelStorei(O.UNPACK_SKIP_IMAGES,Qe);let Ki=M.isDataArrayTexture||M.isData3DTexture,xs=L.isDataArrayTexture||L.isData3DTexture;if(M.isDepthTexture){let it=ke.get(M),an=ke.get(L),$n=ke.get(it.__renderTarget),Et=ke.get(an.__renderTarget);me.bindFramebuffer(O.READ_FRAMEBUFFER,$n.__webglFramebuffer),me.bindFramebuffer(O.DRAW_FRAMEBUFFER,Et.__webglFramebuffer);for(let en=0;en<ve;en++)Ki&&(O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,ke.get(M).__webglTexture,B,Qe+en),O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,ke.get(L).__webglTexture,pe,Ut+en)),O.blitFramebuffer(Re,Ve,Re+xe,Ve+ue,we,et,we+xe,et+ue,O.DEPTH_BUFFER_BIT,O.NEAREST);me.bindFramebuffer(O.READ_FRAMEBUFFER,null),me.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else if(B!==0||M.isRenderTargetTexture||ke.has(M)){let it=ke.get(M),an=ke.get(L);me.bindFramebuffer(O.READ_FRAMEBUFFER,k),me.bindFramebuffer(O.DRAW_FRAMEBUFFER,q);for(let $n=0;$n<ve;$n++)Ki?O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,it.__webglTexture,B,Qe+$n):O.framebufferTexture2D(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,it.__webglTexture,B),xs?O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,an.__webglTexture,pe,Ut+$n):O.framebufferTexture2D(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,an.__webglTexture,pe),B!==0?O.blitFramebuffer(Re,Ve,Re+xe,Ve+ue,we,et,we+xe,et+ue,O.COLOR_BUFFER_BIT,O.NEAREST):xs?O.copyTexSubImage3D(Me,pe,we,et,Ut+$n,Re,Ve,xe,ue):O.copyTexSubImage2D(Me,pe,we,et,Re,Ve,xe,ue);me.bindFramebuffer(O.READ_FRAMEBUFFER,null),me.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else xs?M.isDataTexture||M.isData3DTexture?O.texSubImage3D(Me,pe,we,et,Ut,xe,ue,ve,mt,cn,yt.data):L.isCompressedArrayTexture?O.compressedTexSubImage3D(Me,pe,we,et,Ut,xe,ue,ve,mt,yt.data):O.texSubImage3D(Me,pe,we,et,Ut,xe,ue,ve,mt,cn,yt):M.isDataTexture?O.texSubImage2D(O.TEXTURE_2D,pe,we,et,xe,ue,mt,cn,yt.data):M.isCompressedTexture?O.compressedTexSubImage2D(O.TEXTURE_2D,pe,we,et,yt.width,yt.height,mt,yt.data):O.texSubImage2D(O.TEXTURE_2D,pe,we,et,xe,ue,mt,cn,yt);me.pixelStorei(O.UNPACK_ROW_LENGTH,gn),me.pixelStorei(O.UNPACK_IMAGE_HEIGHT,ot),me.pixelStorei(O.UNPACK_SKIP_PIXELS,vs),me.pixelStorei(O.UNPACK_SKIP_ROWS,dn),me.pixelStorei(O.UNPACK_SKIP_IMAGES,Ra),pe===0&&L.generateMipmaps===!0&&L.mipmapsAutoUpdate===!0&&O.generateMipmap(Me),me.unbindTexture()},this.initRenderTarget=function(M){ke.get(M).__webglFramebuffer===void 0&&Be.setupRenderTarget(M)},this.initTexture=function(M){M.isCubeTexture?Be.setTextureCube(M,0):M.isData3DTexture?Be.setTexture3D(M,0):M.isDataArrayTexture||M.isCompressedArrayTexture?Be.setTexture2DArray(M,0):Be.setTexture2D(M,0),me.unbindTexture()},this.resetState=function(){Z=0,W=0,ie=null,me.reset(),le.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Xn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Ke._getDrawingBufferColorSpace(e),t.unpackColorSpace=Ke._getUnpackColorSpace()}};var Zh=["extension","bend_right","turn_left"];function e_(i){let e=typeof i=="object"&&i!==null?i:{};for(let r of["joints","endplates","posture","scoliosis"])if(typeof e[r]!="object"||e[r]===null)throw new TypeError(`rig: expected ${r}, got ${typeof e[r]}`);let{joints:t,...n}=e,s=new Map;for(let r of t){if(r.parent!==null&&!s.has(r.parent))throw new TypeError(`rig: joint ${r.id} comes before its parent ${r.parent}`);s.set(r.id,r)}return{...n,joints:s}}var DE=1e-6,OE=Math.PI/180,Nn=class extends Error{constructor(t,n=null){super(t);this.what=n}what;name="PostureError"};function i_(i,e){let t=new Map;for(let[n,s]of i.joints){let r=UE(s,e[n]??{}),o=s.parent===null?void 0:t.get(s.parent);t.set(n,o?r.premultiply(o):r)}return t}var FE=new P,NE=new Te;function UE({centre_mm:i,axes:e},t){let n=new Te;Zh.forEach((a,l)=>{let c=t[a];c&&n.multiply(NE.makeRotationAxis(FE.fromArray(e[l]).normalize(),c*OE))});let[s,r,o]=i;return n.setPosition(new P(s,r,o).sub(new P(s,r,o).applyMatrix4(n)))}function BE(i,e){for(let[t,n]of Object.entries(e)){let s=i.joints.get(t);if(!s)throw new Nn(`posture: expected joints of the rig, got ${t}`);for(let[r,o]of Object.entries(n)){let a=s.range_deg[r];if(!a)throw new Nn(`joint ${t}: expected motions of ${Zh.join(", ")}, got ${r}`);if(tf(o,a,DE))continue;let[l,c]=a,d={id:t,motion:r,range_deg:a,value_deg:o};throw new Nn(`joint ${t}: ${r} must be in [${l}, ${c}] degrees, got ${o.toPrecision(4)}`,d)}}return e}function ef(i,e){let t=Object.entries(e).map(([n,s])=>{let r=i.posture[n];if(!r)throw new Nn(`posture: expected parameters of ${Object.keys(i.posture).join(", ")}, got ${n}`);if(!tf(s,r.range_deg)){let[o,a]=r.range_deg,l={id:n,range_deg:r.range_deg,value_deg:s};throw new Nn(`posture: ${n} must be in [${o}, ${a}], got ${s}`,l)}return zE(r,s-r.rest_deg)});return BE(i,nf(...t))}var tf=(i,[e,t],n=0)=>i>=e-n&&i<=t+n;function zE({motion:i,up:e,down:t},n){let s=Object.entries(n>=0?e:t);return Object.fromEntries(s.map(([r,o])=>[r,{[i]:o*n}]))}function nf(...i){let e={};for(let t of i)for(let[n,s]of Object.entries(t)){let r=e[n]??={};for(let[o,a]of Object.entries(s))r[o]=(r[o]??0)+a}return e}function s_(i,e,t,n){let s=i.scoliosis,r=[...i.joints.keys()].filter(g=>g!=="pelvis"&&!g.startsWith("femur."));if(!tf(e,s.cobb_deg))throw new Nn(`scoliosis: cobb_deg must be in [${s.cobb_deg.join(", ")}], got ${e}`);if(!s.apices.includes(t))throw new Nn(`scoliosis: apex must be one of ${s.apices.join(", ")}, got ${t}`);let o=n==="right"?1:-1,a=r.indexOf(t)+1,l=s.half_span,c=Math.min(a,r.length-a)/(l+2*s.compensation_half_span),d=Math.min(1,Math.max(.5,c)),u=[...t_(a,d,s).reverse(),...t_(r.length-a,d,s)],h=r.map((g,_)=>s.turn_per_cobb*Qh(_-(a-1),d*l)),f={};return r.forEach((g,_)=>{let[m,p]=[u[_],h[_]-(h[_-1]??0)];(m!==0||p!==0)&&(f[g]={bend_right:-o*e*m,turn_left:-o*e*p})}),f}function t_(i,e,t){let[n,s]=[e*t.half_span,e*t.compensation_half_span],r=Array.from({length:i},(d,u)=>u+.5),o=r.map(d=>Qh(d,n)),a=r.map(d=>Qh(d-n-s,s)),[l,c]=[n_(o),n_(a)];return r.map((d,u)=>.5*o[u]/l-t.compensation_share*a[u]/c)}var n_=i=>i.reduce((e,t)=>e+t,0),Qh=(i,e)=>Math.abs(i)<e?Math.cos(Math.PI*i/e/2)**2:0;var rf=180/Math.PI;function r_(i,e){let t=(c,d)=>VE(i,c,d,e),n=t("S1","upper"),s=a_(i,"S1","upper",e),r=["left","right"].map(c=>sf(i.joints.get(`femur.${c}`).centre_mm,e.get("pelvis"))),o=c=>c.reduce((d,u)=>d.add(u),new P).divideScalar(c.length),a=o(r).sub(o([s.front,s.back])),l=Math.atan2(a.y,-a.z)*rf;return{sacral_slope_deg:n,pelvic_tilt_deg:l,pelvic_incidence_deg:n+l,lumbar_lordosis_deg:n-t("L1","upper"),thoracic_kyphosis_deg:t("T4","upper")-t("T12","lower"),cervical_lordosis_deg:t("C7","lower")-t("C2","lower"),t1_slope_deg:t("T1","upper")}}function VE(i,e,t,n){let{front:s,back:r}=a_(i,e,t,n),o=s.sub(r);return Math.atan2(-o.z,o.y)*rf}function o_(i,e){let t=[...i.joints.keys()].filter(r=>i.endplates[r]?.upper&&i.endplates[r]?.lower).reverse(),n=t.map(r=>HE(e.get(r))),s={cobb_deg:-1,upper:"",lower:""};return n.forEach((r,o)=>{for(let a=o+1;a<n.length;a++){let l=Math.abs(r-n[a]);l>s.cobb_deg&&(s={cobb_deg:l,upper:t[o],lower:t[a]})}}),s}function HE(i){return i?Math.atan2(-i.elements[2],i.elements[0])*rf:0}function a_(i,e,t,n){let s=i.endplates[e]?.[t];if(!s)throw new RangeError(`endplate: expected a level with an ${t} endplate, got ${e}`);let r=n.get(e==="S1"?"pelvis":e);return{front:sf(s.front_mm,r),back:sf(s.back_mm,r)}}function sf([i,e,t],n){let s=new P(i,e,t);return n?s.applyMatrix4(n):s}function c_(i,e,t=[],n={}){let s=Object.keys(e).length===0&&t.length===0&&Object.keys(n).length===0,r=t.map(({cobb_deg:a,apex:l,convex:c})=>s_(i,a,l,c)),o=i_(i,nf(ef(i,e),n,...r));return{moved:s?null:o,alignment:r_(i,o),cobb:o_(i,o)}}var GE=.05;function d_(i,e,t,n){let s=Bc(i,{...e,[t]:n});if(s===null)return{posture:l_(i,{...e,[t]:n}),stopped:s};let r=e[t]??i.posture[t]?.rest_deg??0,o=n;for(;Math.abs(o-r)>GE;){let l=(r+o)/2;Bc(i,{...e,[t]:l})===null?r=l:o=l}let a=o>r?Math.floor(r*10)/10:Math.ceil(r*10)/10;return{posture:l_(i,{...e,[t]:a}),stopped:s}}function Bc(i,e){try{return ef(i,e),null}catch(t){if(t instanceof Nn)return t;throw t}}function l_(i,e){return Object.fromEntries(Object.entries(e).filter(([t,n])=>Math.abs(n-(i.posture[t]?.rest_deg??NaN))>1e-6))}var WE=i=>i.filter(({kind:e})=>e==="scoliosis");function u_(i,e){let{rig:t}=i,n=je(null),s=je(!1),r=g=>{let{posture:_,findings:m}=i.state.value;return c_(g,_,WE(m))},o=null,a=un(()=>{if(t.value===null)return null;try{o=r(t.value)}catch(g){if(!(g instanceof Nn))throw g}return o}),l=g=>{let{what:_}=g;if(_===null)return g.message;let[m,p]=_.range_deg.map(A=>String(Math.round(A*10)/10)),v=String(Math.round(_.value_deg*10)/10),x=e(),S=_.motion===void 0?"":`, ${x(`motion.${_.motion}`)}`,T=_.motion===void 0?x(`posture.${_.id}`):_.id;return x("posture.refused",{name:`${T}${S}`,low:m,high:p,value:v})},c={},d=zt(()=>{let g=t.value,{posture:_}=i.state.value;if(g===null)return;let m=Bc(g,_);if(m===null){c=_;return}Ts(()=>{i.notify("warning",l(m)),i.update({posture:c})})}),u=(g,_)=>{if(t.peek()===null)return;let m=d_(t.peek(),i.state.peek().posture,g,_);n.value=m.stopped&&l(m.stopped),i.update({posture:m.posture})},h=()=>0,f={rig:t,pose:a,stopped:n,bending:s,setPosture:u,bend(g,_){let m=t.peek()?.posture[g];if(!m)return;let[p,v]=m.range_deg,x=i.state.peek().posture[g]??m.rest_deg;u(g,Math.min(v,Math.max(p,Math.round((x+_)*10)/10)))},take(g){n.value=null,i.update({posture:g})},bendKey:g=>jm(f,g,h),connect(g,_){h=()=>g.getCamera().azimuth_deg;let m=zt(()=>g.pose(a.value?.moved??null)),p=Xm(_,f,h);return()=>{m(),p()}},dispose:d};return f}var si=class extends Error{constructor(t,n){super(`${t}: ${n}`);this.file=t}file;name="AssetError"},qE=6e4;async function XE(i,e,t){let n=await fetch(e).catch(o=>{throw new si(i,`could not be fetched (${o instanceof Error?o.message:o})`)});if(!n.ok)throw new si(i,`the server answered ${n.status}`);if(!n.body)return n.arrayBuffer();let s=[],r=n.body.getReader();for(let o=await r.read();!o.done;o=await r.read())s.push(o.value),t(o.value.byteLength);return new Blob(s).arrayBuffer()}async function jE(i){let e=Hd(i.base64??"");return i.gzip?new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer():e}function KE(i){let e=new Map;return i.onMessage(t=>{t.type==="asset"&&(e.get(t.name)?.(t.bytes),e.delete(t.name))}),t=>new Promise((n,s)=>{e.set(t,n),window.setTimeout(()=>{e.delete(t)&&s(new si(t,"the kernel did not send it"))},qE),i.send({type:"need-asset",name:t})})}async function JE(i,e,t){let n=globalThis.crypto?.subtle;if(!n||!t)return e;let s=new Uint8Array(await n.digest("SHA-256",e)),r=Array.from(s,o=>o.toString(16).padStart(2,"0")).join("");if(r===t)return e;throw new si(i,`is damaged (SHA-256 ${r.slice(0,8)}…, expected ${t.slice(0,8)}…)`)}function h_(i,e,t){let n=e.mode==="message"?KE(i):null,s=[e.catalogue,...e.packs],r=s.reduce((c,d)=>c+(e.files[d]?.bytes??0),0),o=new Map,a=(c,d)=>{s.includes(c)&&(o.set(c,Math.min(d,e.files[c]?.bytes??d)),t([...o.values()].reduce((u,h)=>u+h,0),r))},l=async c=>{let d=e.files[c];if(!d)throw new si(c,"is not in the list of files");let u;if(n)u=await n(c);else if(d.base64!==void 0)u=await jE(d);else if(d.url)u=await XE(c,d.url,h=>a(c,(o.get(c)??0)+h));else throw new si(c,"has no address");return a(c,d.bytes),JE(c,u,d.sha256)};return{bytes:l,async json(c){let d=new TextDecoder().decode(await l(c));try{return JSON.parse(d)}catch(u){throw new si(c,`is not JSON (${u instanceof Error?u.message:u})`)}}}}var f_=i=>i instanceof Error?i.message:String(i);function p_(i,e,t){let{packs:n,catalogue:s,catalogues:r={}}=i.assets,o=h_(i,i.assets,(h,f)=>{e.progress.value={...e.progress.peek(),loaded:h,total:f}}),a=h=>{e.notify("error",t()("app.file-failed",{reason:f_(h)}))},l=async h=>{try{let f=Object.hasOwn(r,h)?r[h]:void 0,g=Tm(await o.json(f??s));return e.state.peek().language===h&&(e.catalogue.value=g),!0}catch(f){return a(f),!1}},d=(async()=>{let h=new URLSearchParams(e.ownsPage?globalThis.location?.search:"").get("language");h!==null&&Object.hasOwn(r,h)&&e.update({language:h},"address"),await l(e.state.peek().language)||e.notify("warning",t()("app.no-words"))})();d.then(()=>e.onChange(({patch:h})=>{h.language!==void 0&&l(h.language)}));let{rig:u}=i.assets;return u&&o.json(u).then(h=>e.rig.value=e_(h)).catch(a),{words:d,async shapes(h,f){let g=n.map(_=>o.bytes(_).then(m=>({name:_,bytes:m}),m=>({name:_,error:m})));for(let _ of g){let m=await _;if("error"in m){a(m.error);continue}try{let p=await h(m.bytes),v=e.shapes.peek().size===0;e.shapes.value=new Set([...e.shapes.peek(),...p]),v&&f()}catch(p){a(new si(m.name,f_(p)))}}e.progress.value={...e.progress.peek(),done:!0}}}}function m_(i,e,t){let n=je(null),s=je(null),r=0,o=0,a=0,l=()=>{};return i.onMessage(c=>{if(c.type==="picture"&&c.seq>o){o=c.seq;let d=n.peek();n.value=URL.createObjectURL(new Blob([c.png],{type:"image/png"})),d!==null&&URL.revokeObjectURL(d)}else c.type==="picked"&&c.seq===a&&t(c.id)}),{url:n,resize(c,d){let u=s.peek();c<1||d<1||u?.width===c&&u.height===d||(s.value={width:c,height:d})},pick(c,d){let u=s.peek();u&&(a=++r,i.send({type:"pick",seq:a,x:c,y:d,...u,state:e.state.peek()}))},start(){l=zt(()=>{let c=s.value,d=e.state.value;c&&i.send({type:"picture",seq:++r,...c,state:d})})},dispose(){l();let c=n.peek();c!==null&&URL.revokeObjectURL(c)}}}var zc=["anterior","left","posterior","right"];function g_(i){let e=(s,r)=>{let o=zc.indexOf(i.state.peek().view??"anterior"),a=zc[(Math.max(o,0)+Math.sign(s)+zc.length)%zc.length]??"anterior";i.update({view:r>0?"superior":r<0?"inferior":a,camera:null})},t=()=>{};return{turn:e,flyTo:t,home:t,zoom:t,face:t,inFrontOf:()=>[],centreOf:()=>null,planeOf:()=>null,picture:()=>Promise.resolve(null)}}function b_(i){let e=i?.meshes??[],t=new Map(e.map(({id:n,regions:s})=>[n,s??[]]));return(n,s)=>t.get(n)?.[s]??null}var YE="ENTRIES",S_="KEYS",w_="VALUES";var ma=class{constructor(e,t){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=t,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:t}=$r(this._path);if($r(t)==="")return{done:!1,value:this.result()};let n=e.get($r(t));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=$r(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>$r(e)).filter(e=>e!=="").join("")}value(){return $r(this._path).node.get("")}result(){switch(this._type){case w_:return this.value();case S_:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},$r=i=>i[i.length-1],$E=(i,e,t)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+t,o=new Uint8Array(r*s).fill(t+1);for(let a=0;a<s;++a)o[a]=a;for(let a=1;a<r;++a)o[a*s]=a;return M_(i,e,t,n,o,1,s,""),n},M_=(i,e,t,n,s,r,o,a)=>{let l=r*o;e:for(let c of i.keys())if(c===""){let d=s[l-1];d<=t&&n.set(a,[i.get(c),d])}else{let d=r;for(let u=0;u<c.length;++u,++d){let h=c[u],f=o*d,g=f-o,_=s[f],m=Math.max(0,d-t-1),p=Math.min(o-1,d+t);for(let v=m;v<p;++v){let x=h!==e[v],S=s[g+v]+ +x,T=s[g+v+1]+1,A=s[f+v]+1,y=s[f+v+1]=Math.min(S,T,A);y<_&&(_=y)}if(_>t)continue e}M_(i.get(c),e,t,n,s,d,o,a+c)}},ga=class i{constructor(e=new Map,t=""){this._size=void 0,this._tree=e,this._prefix=t}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[t,n]=Gc(this._tree,e.slice(this._prefix.length));if(t===void 0){let[s,r]=ff(n);for(let o of s.keys())if(o!==""&&o.startsWith(r)){let a=new Map;return a.set(o.slice(r.length),s.get(o)),new i(a,e)}}return new i(t,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,ZE(this._tree,e)}entries(){return new ma(this,YE)}forEach(e){for(let[t,n]of this)e(t,n,this)}fuzzyGet(e,t){return $E(this._tree,e,t)}get(e){let t=df(this._tree,e);return t!==void 0?t.get(""):void 0}has(e){let t=df(this._tree,e);return t!==void 0&&t.has("")}keys(){return new ma(this,S_)}set(e,t){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,of(this._tree,e).set("",t),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=of(this._tree,e);return n.set("",t(n.get(""))),this}fetch(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=of(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=t()),s}values(){return new ma(this,w_)}[Symbol.iterator](){return this.entries()}static from(e){let t=new i;for(let[n,s]of e)t.set(n,s);return t}static fromObject(e){return i.from(Object.entries(e))}},Gc=(i,e,t=[])=>{if(e.length===0||i==null)return[i,t];for(let n of i.keys())if(n!==""&&e.startsWith(n))return t.push([i,n]),Gc(i.get(n),e.slice(n.length),t);return t.push([i,e]),Gc(void 0,"",t)},df=(i,e)=>{if(e.length===0||i==null)return i;for(let t of i.keys())if(t!==""&&e.startsWith(t))return df(i.get(t),e.slice(t.length))},of=(i,e)=>{let t=e.length;e:for(let n=0;i&&n<t;){for(let r of i.keys())if(r!==""&&e[n]===r[0]){let o=Math.min(t-n,r.length),a=1;for(;a<o&&e[n+a]===r[a];)++a;let l=i.get(r);if(a===r.length)i=l;else{let c=new Map;c.set(r.slice(a),l),i.set(e.slice(n,n+a),c),i.delete(r),i=c}n+=a;continue e}let s=new Map;return i.set(e.slice(n),s),s}return i},ZE=(i,e)=>{let[t,n]=Gc(i,e);if(t!==void 0){if(t.delete(""),t.size===0)T_(n);else if(t.size===1){let[s,r]=t.entries().next().value;E_(n,s,r)}}},T_=i=>{if(i.length===0)return;let[e,t]=ff(i);if(e.delete(t),e.size===0)T_(i.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&E_(i.slice(0,-1),n,s)}},E_=(i,e,t)=>{if(i.length===0)return;let[n,s]=ff(i);n.set(s+e,t),n.delete(s)},ff=i=>i[i.length-1],pf="or",A_="and",QE="and_not",ba=class i{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let t=e.autoVacuum==null||e.autoVacuum===!0?cf:e.autoVacuum;this._options={...lf,...e,autoVacuum:t,searchOptions:{...__,...e.searchOptions||{}},autoSuggestOptions:{...sA,...e.autoSuggestOptions||{}}},this._index=new ga,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=hf,this.addFields(this._options.fields)}add(e){let{extractField:t,stringifyField:n,tokenize:s,processTerm:r,fields:o,idField:a}=this._options,l=t(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(l))throw new Error(`MiniSearch: duplicate ID ${l}`);let c=this.addDocumentId(l);this.saveStoredFields(c,e);for(let d of o){let u=t(e,d);if(u==null)continue;let h=s(n(u,d),d),f=this._fieldIds[d],g=new Set(h).size;this.addFieldLength(c,f,this._documentCount-1,g);for(let _ of h){let m=r(_,d);if(Array.isArray(m))for(let p of m)this.addTerm(f,c,p);else m&&this.addTerm(f,c,m)}}}addAll(e){for(let t of e)this.add(t)}addAllAsync(e,t={}){let{chunkSize:n=10}=t,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:o}=e.reduce(({chunk:a,promise:l},c,d)=>(a.push(c),(d+1)%n===0?{chunk:[],promise:l.then(()=>new Promise(u=>setTimeout(u,0))).then(()=>this.addAll(a))}:{chunk:a,promise:l}),s);return o.then(()=>this.addAll(r))}remove(e){let{tokenize:t,processTerm:n,extractField:s,stringifyField:r,fields:o,idField:a}=this._options,l=s(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let c=this._idToShortId.get(l);if(c==null)throw new Error(`MiniSearch: cannot remove document with ID ${l}: it is not in the index`);for(let d of o){let u=s(e,d);if(u==null)continue;let h=t(r(u,d),d),f=this._fieldIds[d],g=new Set(h).size;this.removeFieldLength(c,f,this._documentCount,g);for(let _ of h){let m=n(_,d);if(Array.isArray(m))for(let p of m)this.removeTerm(f,c,p);else m&&this.removeTerm(f,c,m)}}this._storedFields.delete(c),this._documentIds.delete(c),this._idToShortId.delete(l),this._fieldLength.delete(c),this._documentCount-=1}removeAll(e){if(e)for(let t of e)this.remove(t);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new ga,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let t=this._idToShortId.get(e);if(t==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(t),this._storedFields.delete(t),(this._fieldLength.get(t)||[]).forEach((n,s)=>{this.removeFieldLength(t,s,this._documentCount,n)}),this._fieldLength.delete(t),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:t,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:t,minDirtFactor:e})}discardAll(e){let t=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=t}this.maybeAutoVacuum()}replace(e){let{idField:t,extractField:n}=this._options,s=n(e,t);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,t){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&t,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=hf,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(t)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,t){let n=this._dirtCount;if(this.vacuumConditionsMet(t)){let s=e.batchSize||uf.batchSize,r=e.batchWait||uf.batchWait,o=1;for(let[a,l]of this._index){for(let[c,d]of l)for(let[u]of d)this._documentIds.has(u)||(d.size<=1?l.delete(c):d.delete(u));this._index.get(a).size===0&&this._index.delete(a),o%s===0&&await new Promise(c=>setTimeout(c,r)),o+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:t,minDirtFactor:n}=e;return t=t||cf.minDirtCount,n=n||cf.minDirtFactor,this.dirtCount>=t&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let t=this._idToShortId.get(e);if(t!=null)return this._storedFields.get(t)}search(e,t={}){let{searchOptions:n}=this._options,s={...n,...t},r=this.executeQuery(e,t),o=[];for(let[a,{score:l,terms:c,match:d}]of r){let u=c.length||1,h={id:this._documentIds.get(a),score:l*u,terms:Object.keys(d),queryTerms:c,match:d};Object.assign(h,this._storedFields.get(a)),(s.filter==null||s.filter(h))&&o.push(h)}return e===i.wildcard&&s.boostDocument==null||o.sort(v_),o}autoSuggest(e,t={}){t={...this._options.autoSuggestOptions,...t};let n=new Map;for(let{score:r,terms:o}of this.search(e,t)){let a=o.join(" "),l=n.get(a);l!=null?(l.score+=r,l.count+=1):n.set(a,{score:r,terms:o,count:1})}let s=[];for(let[r,{score:o,terms:a,count:l}]of n)s.push({suggestion:r,terms:a,score:o/l});return s.sort(v_),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),t)}static async loadJSONAsync(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),t)}static getDefault(e){if(lf.hasOwnProperty(e))return af(lf,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=Vc(s),l._fieldLength=Vc(r),l._storedFields=Vc(o);for(let[c,d]of l._documentIds)l._idToShortId.set(d,c);for(let[c,d]of n){let u=new Map;for(let h of Object.keys(d)){let f=d[h];a===1&&(f=f.ds),u.set(parseInt(h,10),Vc(f))}l._index.set(c,u)}return l}static async loadJSAsync(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=await Hc(s),l._fieldLength=await Hc(r),l._storedFields=await Hc(o);for(let[d,u]of l._documentIds)l._idToShortId.set(u,d);let c=0;for(let[d,u]of n){let h=new Map;for(let f of Object.keys(u)){let g=u[f];a===1&&(g=g.ds),h.set(parseInt(f,10),await Hc(g))}++c%1e3===0&&await R_(0),l._index.set(d,h)}return l}static instantiateMiniSearch(e,t){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:o,dirtCount:a,serializationVersion:l}=e;if(l!==1&&l!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let c=new i(t);return c._documentCount=n,c._nextId=s,c._idToShortId=new Map,c._fieldIds=r,c._avgFieldLength=o,c._dirtCount=a||0,c._index=new ga,c}executeQuery(e,t={}){if(e===i.wildcard)return this.executeWildcardQuery(t);if(typeof e!="string"){let h={...t,...e,queries:void 0},f=e.queries.map(g=>this.executeQuery(g,h));return this.combineResults(f,h.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,o={tokenize:n,processTerm:s,...r,...t},{tokenize:a,processTerm:l}=o,u=a(e).flatMap(h=>l(h)).filter(h=>!!h).map(iA(o)).map(h=>this.executeQuerySpec(h,o));return this.combineResults(u,o.combineWith)}executeQuerySpec(e,t){let n={...this._options.searchOptions,...t},s=(n.fields||this._options.fields).reduce((_,m)=>({..._,[m]:af(n.boost,m)||1}),{}),{boostDocument:r,weights:o,maxFuzzy:a,bm25:l}=n,{fuzzy:c,prefix:d}={...__.weights,...o},u=this._index.get(e.term),h=this.termResults(e.term,e.term,1,e.termBoost,u,s,r,l),f,g;if(e.prefix&&(f=this._index.atPrefix(e.term)),e.fuzzy){let _=e.fuzzy===!0?.2:e.fuzzy,m=_<1?Math.min(a,Math.round(e.term.length*_)):_;m&&(g=this._index.fuzzyGet(e.term,m))}if(f)for(let[_,m]of f){let p=_.length-e.term.length;if(!p)continue;g?.delete(_);let v=d*_.length/(_.length+.3*p);this.termResults(e.term,_,v,e.termBoost,m,s,r,l,h)}if(g)for(let _ of g.keys()){let[m,p]=g.get(_);if(!p)continue;let v=c*_.length/(_.length+p);this.termResults(e.term,_,v,e.termBoost,m,s,r,l,h)}return h}executeWildcardQuery(e){let t=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let o=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;t.set(s,{score:o,terms:[],match:{}})}return t}combineResults(e,t=pf){if(e.length===0)return new Map;let n=t.toLowerCase(),s=eA[n];if(!s)throw new Error(`Invalid combination operator: ${t}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[t,n]of this._index){let s={};for(let[r,o]of n)s[r]=Object.fromEntries(o);e.push([t,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,t,n,s,r,o,a,l,c=new Map){if(r==null)return c;for(let d of Object.keys(o)){let u=o[d],h=this._fieldIds[d],f=r.get(h);if(f==null)continue;let g=f.size,_=this._avgFieldLength[h];for(let m of f.keys()){if(!this._documentIds.has(m)){this.removeTerm(h,m,t),g-=1;continue}let p=a?a(this._documentIds.get(m),t,this._storedFields.get(m)):1;if(!p)continue;let v=f.get(m),x=this._fieldLength.get(m)[h],S=nA(v,g,this._documentCount,x,_,l),T=n*s*u*p*S,A=c.get(m);if(A){A.score+=T,rA(A.terms,e);let y=af(A.match,t);y?y.push(d):A.match[t]=[d]}else c.set(m,{score:T,terms:[e],match:{[t]:[d]}})}}return c}addTerm(e,t,n){let s=this._index.fetch(n,x_),r=s.get(e);if(r==null)r=new Map,r.set(t,1),s.set(e,r);else{let o=r.get(t);r.set(t,(o||0)+1)}}removeTerm(e,t,n){if(!this._index.has(n)){this.warnDocumentChanged(t,e,n);return}let s=this._index.fetch(n,x_),r=s.get(e);r==null||r.get(t)==null?this.warnDocumentChanged(t,e,n):r.get(t)<=1?r.size<=1?s.delete(e):r.delete(t):r.set(t,r.get(t)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,t,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===t){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let t=this._nextId;return this._idToShortId.set(e,t),this._documentIds.set(t,e),this._documentCount+=1,this._nextId+=1,t}addFields(e){for(let t=0;t<e.length;t++)this._fieldIds[e[t]]=t}addFieldLength(e,t,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[t]=s;let a=(this._avgFieldLength[t]||0)*n+s;this._avgFieldLength[t]=a/(n+1)}removeFieldLength(e,t,n,s){if(n===1){this._avgFieldLength[t]=0;return}let r=this._avgFieldLength[t]*n-s;this._avgFieldLength[t]=r/(n-1)}saveStoredFields(e,t){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let o of n){let a=s(t,o);a!==void 0&&(r[o]=a)}}};ba.wildcard=Symbol("*");var af=(i,e)=>Object.prototype.hasOwnProperty.call(i,e)?i[e]:void 0,eA={[pf]:(i,e)=>{for(let t of e.keys()){let n=i.get(t);if(n==null)i.set(t,e.get(t));else{let{score:s,terms:r,match:o}=e.get(t);n.score=n.score+s,n.match=Object.assign(n.match,o),y_(n.terms,r)}}return i},[A_]:(i,e)=>{let t=new Map;for(let n of e.keys()){let s=i.get(n);if(s==null)continue;let{score:r,terms:o,match:a}=e.get(n);y_(s.terms,o),t.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,a)})}return t},[QE]:(i,e)=>{for(let t of e.keys())i.delete(t);return i}},tA={k:1.2,b:.7,d:.5},nA=(i,e,t,n,s,r)=>{let{k:o,b:a,d:l}=r;return Math.log(1+(t-e+.5)/(e+.5))*(l+i*(o+1)/(i+o*(1-a+a*n/s)))},iA=i=>(e,t,n)=>{let s=typeof i.fuzzy=="function"?i.fuzzy(e,t,n):i.fuzzy||!1,r=typeof i.prefix=="function"?i.prefix(e,t,n):i.prefix===!0,o=typeof i.boostTerm=="function"?i.boostTerm(e,t,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:o}},lf={idField:"id",extractField:(i,e)=>i[e],stringifyField:(i,e)=>i.toString(),tokenize:i=>i.split(oA),processTerm:i=>i.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(i,e)=>{typeof console?.[i]=="function"&&console[i](e)},autoVacuum:!0},__={combineWith:pf,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:tA},sA={combineWith:A_,prefix:(i,e,t)=>e===t.length-1},uf={batchSize:1e3,batchWait:10},hf={minDirtFactor:.1,minDirtCount:20},cf={...uf,...hf},rA=(i,e)=>{i.includes(e)||i.push(e)},y_=(i,e)=>{for(let t of e)i.includes(t)||i.push(t)},v_=({score:i},{score:e})=>e-i,x_=()=>new Map,Vc=i=>{let e=new Map;for(let t of Object.keys(i))e.set(parseInt(t,10),i[t]);return e},Hc=async i=>{let e=new Map,t=0;for(let n of Object.keys(i))e.set(parseInt(n,10),i[n]),++t%1e3===0&&await R_(0);return e},R_=i=>new Promise(e=>setTimeout(e,i)),oA=/[\n\r\p{Z}\p{P}]+/u;var aA=.8,lA={condition:1.3,symptom:1.05,factor:1.05,exercise:1.05,tour:.85},cA={bone:1.3,disc:1.25,muscle:1.1},dA=/\b([CTLS])\s*(\d{1,2})\s*(?:[-–/]|\bto\b|\band\b|\s)\s*(?:([CTLS])\s*)?(\d{1,2})\b/gi;function uA(i){return i.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(dA,(e,t,n,s,r)=>`${t}${n}-${s??(t==="l"&&n==="5"&&r==="1"?"s":t==="t"&&n==="12"?"l":t==="c"&&n==="7"&&r==="1"?"t":t)}${r}`)}var C_=i=>uA(i).split(/[^\p{L}\p{N}-]+/u).flatMap(e=>/^[ctls]\d+-[ctls]\d+$/.test(e)?[e]:e.split("-")).filter(Boolean);function hA(i){let e=Object.entries(i.structures).map(([n,s])=>{let r=s.between?.map(o=>i.structures[o]?.level).filter(Boolean).join("-")??"";return{id:n,subject:"structure",label:s.label,names:s.synonyms??[],aliases:(s.synonyms??[]).join(" "),latin:s.latin??"",level:`${s.level??""} ${r}`.trim(),rank:(cA[s.kind]??1)*(s.side===null?1:aA)}}),t=["condition","exercise","symptom","factor","tour"].flatMap(n=>Object.entries(i[`${n}s`]).map(([s,r])=>{let{aka:o=[],also:a=[]}=r;return{id:s,subject:n,label:r.label,names:a,aliases:o.join(" "),latin:"",level:"",rank:lA[n]}}));return[...e,...t]}function P_(i){let e=hA(i),t=new Map(e.map(r=>[r.id,r])),n=new ba({fields:["label","aliases","latin","level"],tokenize:C_,processTerm:r=>r,searchOptions:{boost:{label:3,level:2.5,aliases:2,latin:1},prefix:r=>r.length>1,fuzzy:r=>r.length>3&&!/\d/.test(r)?.25:!1,boostDocument:r=>t.get(r)?.rank??1}});n.addAll(e);let s=(r,o)=>{let a=d=>{let u=new Set(C_(d));return o.filter(h=>u.has(h)).length},l=a(r.label),c=r.names.toSorted((d,u)=>a(u)-a(d))[0];return c!==void 0&&a(c)>l?c:null};return{find(r,o=40){if(r.trim()==="")return[];let a=n.search(r,{combineWith:"AND"});return(a.length>0?a:n.search(r,{combineWith:"OR"})).slice(0,o).flatMap(c=>{let d=t.get(c.id);if(!d)return[];let{id:u,subject:h,label:f}=d;return[{id:u,subject:h,label:f,alias:s(d,c.terms)}]})}}}function fA({patch:i},e,t){let n=e.catalogue.peek();if(i.selected!=null){let r=n.structures[i.selected]?.conditions?.length??0,o=r===0?t("spoken.conditions.0"):r===1?t("spoken.conditions.1"):t("spoken.conditions.n",{count:r});return t("spoken.selected",{label:tn(n,i.selected),conditions:o})}let s=i.exercise??i.condition;return s!=null?t("spoken.opened",{label:tn(n,s)}):i.isolate!=null?t("spoken.only",{label:tn(n,i.isolate)}):i.view!=null?t("spoken.view",{view:t(`view.${i.view}`)}):i.visibility&&Object.keys(i.visibility).length===0?t("spoken.all"):i.selected===null?t("spoken.none"):null}function I_(i,e){i.onChange(t=>{let n=fA(t,i,e());n!==null&&(i.spoken.value=n)})}var pA=80,mA=["posture","findings"];function L_(i,e,t,n){let s=0,r={...ai,...Mo(i.state).patch},o=()=>i.send({type:"hello",state:e.state.peek(),webgl:n()}),a={},l,c=()=>{clearTimeout(l),l=void 0;let d=a;a={},Object.keys(d).length>0&&i.send({type:"state",seq:++s,patch:d})};e.onChange(({patch:d,origin:u})=>{u!=="python"&&(r={...r,...d},a={...a,...d},Object.keys(d).every(h=>mA.includes(h))?l??=setTimeout(c,pA):c())}),i.onState(d=>{let{patch:u,problems:h}=Mo(d);for(let g of h)t(g);let f=Ka(r,u);r={...r,...u},e.update(f,"python")}),i.onMessage(d=>{d.type==="notice"?e.notify(d.level,d.text):d.type==="content-error"&&e.notify("error",d.text)}),i.onConnection(d=>{e.online.value=d,d&&o()}),o()}var mf=Xp(null);function he(){let i=im(mf);if(i===null)throw new Error("ExplorerContext: expected a provider above this component");return i}var re=()=>he().words.value;function mn(){let i=he().store.state.value.register;return e=>mu(e,i)}function yi(){let i=he().store.state.value.register;return e=>gu(e,i)}var gA=Symbol.for("pv"),bA=0;function b(i,e,t,n,s,r){e||(e={});var o,a,l=e;if("ref"in l&&typeof i!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:i,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:gA,__v:--bA,__i:-1,__u:0};return(s||r)&&(c.__source=s,c.__self=r),st.vnode&&st.vnode(c),c}var _A={search:"M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20",home:"M4 11.5 12 5l8 6.5M6.5 10v9h11v-9",plus:"M12 5v14M5 12h14",minus:"M5 12h14",close:"M6 6l12 12M18 6 6 18",check:"M5.5 12.5 10 17l8.5-10",right:"M9 5l7 7-7 7",left:"M15 5l-7 7 7 7",up:"M5 15l7-7 7 7",down:"M5 9l7 7 7-7",layers:"M12 4 3.5 8.5 12 13l8.5-4.5zM4 13l8 4.2 8-4.2M4 17l8 4.2 8-4.2",sun:"M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2.2M12 19.3v2.2M2.5 12h2.2M19.3 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M5.3 18.7l1.5-1.5M17.2 6.8l1.5-1.5",moon:"M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z",auto:"M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 4v16M12 8h5.5M12 12h8M12 16h5.5",warning:"M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3",help:"M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.4 9.6a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 2M12 17v.3",eye:"M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z",eyeOff:"M4 4l16 16M9.5 6.2A9 9 0 0 1 12 5.8c6 0 9.5 6.2 9.5 6.2a17 17 0 0 1-3 3.7M6 7.7A17 17 0 0 0 2.5 12s3.5 6.2 9.5 6.2c1.3 0 2.5-.3 3.5-.7",ghost:"M12 4a8 8 0 0 1 8 8M20 12a8 8 0 0 1-2.3 5.7M14.5 19.6a8 8 0 0 1-5 0M6.3 17.7A8 8 0 0 1 4 12M4 12a8 8 0 0 1 2.3-5.7M8.7 4.7A8 8 0 0 1 12 4M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",target:"M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 2.5V7M12 17v4.5M2.5 12H7M17 12h4.5",isolate:"M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",all:"M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z",undo:"M9 5 4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10h-3",redo:"M15 5l4.5 4.5L15 14M19 9.5h-9a5 5 0 0 0 0 10h3",list:"M4 6.5h.3M4 12h.3M4 17.5h.3M8 6.5h12M8 12h12M8 17.5h12",card:"M4 5h16v14H4zM7.5 9h9M7.5 12.5h9M7.5 16h5",panel:"M4 5h16v14H4zM9.5 5v14",play:"M8 5.5v13l10.5-6.5z",uncover:"M3.5 8.5h9v9h-9zM16 5.5h4.5V10M20.5 5.5l-5.5 5.5M15.5 14.5v3M15.5 20.5h.3",cut:"M12 3.5 4.5 7.5v9l7.5 4 7.5-4v-9zM2 14.5l20-5M4.5 7.5l7.5 3.5",camera:"M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6z",swap:"M7 4.5 3.5 8 7 11.5M3.5 8h13M17 12.5l3.5 3.5-3.5 3.5M20.5 16h-13",name:"M4 12 11 5h8.5v8.5l-7 7zM15.5 9h.3",posture:"M12 3.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM12 8c-2.5 2.5-2.5 5.5 0 8M12 16l-2.5 4.5M12 16l3.5 4.5M10.5 11l5 1.5",link:"M13.5 5H19v5.5M19 5l-8.5 8.5M16.5 13.5V19H5V7.5h5.5",cube:"M12 3.5 4.5 7.5v9l7.5 4 7.5-4v-9zM4.5 7.5 12 11.6l7.5-4.1M12 11.6v8.9"};function nt({name:i}){return b("svg",{class:"icon",viewBox:"0 0 24 24",width:"24",height:"24","aria-hidden":"true",focusable:"false",children:b("path",{d:_A[i]})})}function k_(){return b("svg",{class:"mark",viewBox:"0 0 32 32",width:"32",height:"32","aria-hidden":"true",focusable:"false",children:[b("rect",{x:"10.5",y:"3.5",width:"13",height:"6.5",rx:"2.6"}),b("rect",{x:"8",y:"12.5",width:"14",height:"7",rx:"2.8"}),b("rect",{x:"9.5",y:"22",width:"15",height:"7",rx:"2.8"}),b("path",{d:"M24 6.8h3.5M22.5 16h4M25 25.5h3.5"})]})}var D_={"pane.label":"Beside the view","pane.card":"Card","pane.posture":"Posture","pane.finding":"Finding","sheet.posture":"Posture","sheet.finding":"Finding","motion.extension":"bending forwards or backwards","motion.bend_right":"leaning to the side","motion.turn_left":"turning","posture.title":"Posture","posture.lead":"Choose a posture or move a slider, and the spine follows.","posture.differ":"Healthy backs come in many shapes. No angle here is the one right one.","posture.presets":"Postures to choose from","posture.illustration":"drawn as an illustration","posture.shape":"Shape","posture.movement":"Movement","posture.pelvic_tilt_deg":"Tilt of the pelvis","posture.pelvic_tilt_deg.low":"forwards","posture.pelvic_tilt_deg.high":"backwards","posture.lumbar_lordosis_deg":"Hollow of the lower back","posture.lumbar_lordosis_deg.low":"flatter","posture.lumbar_lordosis_deg.high":"deeper","posture.thoracic_kyphosis_deg":"Curve of the upper back","posture.thoracic_kyphosis_deg.low":"flatter","posture.thoracic_kyphosis_deg.high":"rounder","posture.cervical_lordosis_deg":"Hollow of the neck","posture.cervical_lordosis_deg.low":"flatter","posture.cervical_lordosis_deg.high":"deeper","posture.extension_deg":"Bend forwards, backwards","posture.extension_deg.low":"forwards","posture.extension_deg.high":"backwards","posture.bend_right_deg":"Lean to the side","posture.bend_right_deg.low":"left","posture.bend_right_deg.high":"right","posture.turn_left_deg":"Turn","posture.turn_left_deg.low":"right","posture.turn_left_deg.high":"left","posture.degrees":"{count}°","posture.degrees.spoken":"{count} degrees","posture.usual":"usual {low}° to {high}°","posture.measured":"Measured on the model","posture.measured.help":"Read from the bones as they stand now, as on a standing X-ray.","posture.reset":"Back to standing","posture.refused":"The model goes no farther here. {name}: {low}° to {high}°, asked for {value}°.","posture.drag":"Bend by dragging","posture.drag.help":"Switch this on and drag in the view, or hold Alt and drag. Shift turns. The arrow keys bend while it is on.","posture.none":"The joints could not be loaded, so the spine cannot be bent here.","posture.preset.standing":"Standing at ease","posture.preset.sitting-upright":"Sitting upright","posture.preset.sitting-slumped":"Sitting slumped","posture.preset.pelvis-forward":"Pelvis tipped forwards","posture.preset.pelvis-backward":"Pelvis tipped backwards","posture.preset.bend-forward":"Bending forwards","posture.preset.bend-backward":"Bending backwards","posture.preset.bend-side":"Leaning to the side","posture.preset.hip-flexors":"Hip flexors tight","posture.preset.late-pregnancy":"Late pregnancy","measured.lumbar_lordosis_deg":"Lumbar lordosis, L1 to S1","measured.thoracic_kyphosis_deg":"Thoracic kyphosis, T4 to T12","measured.cervical_lordosis_deg":"Cervical lordosis, C2 to C7","measured.sacral_slope_deg":"Sacral slope","measured.pelvic_tilt_deg":"Pelvic tilt","measured.pelvic_incidence_deg":"Pelvic incidence","measured.cobb_deg":"Cobb angle, sideways","measured.angle":"Angle","measured.now":"Now","measured.usual":"Usual","measured.range":"{low}° to {high}°"},O_={"pane.label":"Junto a la vista","pane.card":"Ficha","pane.posture":"Postura","pane.finding":"Hallazgo","sheet.posture":"Postura","sheet.finding":"Hallazgo","motion.extension":"flexión o extensión","motion.bend_right":"inclinación lateral","motion.turn_left":"giro","posture.title":"Postura","posture.lead":"Elija una postura o mueva un control, y la columna la sigue.","posture.differ":"Las espaldas sanas tienen muchas formas. Ningún ángulo de aquí es el único correcto.","posture.presets":"Posturas para elegir","posture.illustration":"dibujada como ilustración","posture.shape":"Forma","posture.movement":"Movimiento","posture.pelvic_tilt_deg":"Inclinación de la pelvis","posture.pelvic_tilt_deg.low":"adelante","posture.pelvic_tilt_deg.high":"atrás","posture.lumbar_lordosis_deg":"Hueco de la zona lumbar","posture.lumbar_lordosis_deg.low":"más plano","posture.lumbar_lordosis_deg.high":"más hondo","posture.thoracic_kyphosis_deg":"Curva de la parte alta","posture.thoracic_kyphosis_deg.low":"más plana","posture.thoracic_kyphosis_deg.high":"más redonda","posture.cervical_lordosis_deg":"Hueco del cuello","posture.cervical_lordosis_deg.low":"más plano","posture.cervical_lordosis_deg.high":"más hondo","posture.extension_deg":"Doblarse adelante, atrás","posture.extension_deg.low":"adelante","posture.extension_deg.high":"atrás","posture.bend_right_deg":"Inclinarse a un lado","posture.bend_right_deg.low":"izquierda","posture.bend_right_deg.high":"derecha","posture.turn_left_deg":"Girar","posture.turn_left_deg.low":"derecha","posture.turn_left_deg.high":"izquierda","posture.degrees.spoken":"{count} grados","posture.usual":"habitual de {low}° a {high}°","posture.measured":"Medido en el modelo","posture.measured.help":"Leído en los huesos tal como están ahora, como en una radiografía de pie.","posture.reset":"Volver a estar de pie","posture.refused":"El modelo no llega más lejos. {name}: de {low}° a {high}°, se pidió {value}°.","posture.drag":"Doblar arrastrando","posture.drag.help":"Actívelo y arrastre en la vista, o mantenga Alt y arrastre. Mayúsculas gira. Las flechas doblan mientras está activo.","posture.none":"No se pudieron cargar las articulaciones, así que aquí la columna no se puede doblar.","posture.preset.standing":"De pie, relajado","posture.preset.sitting-upright":"Sentado erguido","posture.preset.sitting-slumped":"Sentado encorvado","posture.preset.pelvis-forward":"Pelvis hacia delante","posture.preset.pelvis-backward":"Pelvis hacia atrás","posture.preset.bend-forward":"Doblarse adelante","posture.preset.bend-backward":"Doblarse atrás","posture.preset.bend-side":"Inclinarse a un lado","posture.preset.hip-flexors":"Flexores de cadera tensos","posture.preset.late-pregnancy":"Embarazo avanzado","measured.lumbar_lordosis_deg":"Lordosis lumbar, L1 a S1","measured.thoracic_kyphosis_deg":"Cifosis torácica, T4 a T12","measured.cervical_lordosis_deg":"Lordosis cervical, C2 a C7","measured.sacral_slope_deg":"Pendiente sacra","measured.pelvic_tilt_deg":"Inclinación pélvica","measured.pelvic_incidence_deg":"Incidencia pélvica","measured.cobb_deg":"Ángulo de Cobb, lateral","measured.angle":"Ángulo","measured.now":"Ahora","measured.usual":"Habitual","measured.range":"{low}° a {high}°"};var F_={"app.loading":"Cargando la columna","app.loaded":"{done} de {total} MB","app.offline":"Se perdió la conexión con el servidor. Puedes seguir mirando y leyendo; lo que elijas se guarda.","app.online":"La conexión ha vuelto.","app.file-failed":"Una parte de la página no se pudo cargar: {reason}. Lo demás funciona.","app.no-words":"No se pudieron cargar los textos; solo se muestran las formas.","app.no-3d":"Este navegador no muestra 3D, así que ves una imagen. La lista, la búsqueda y las fichas funcionan igual.","app.no-picture":"Este navegador no muestra 3D. La lista, la búsqueda y las fichas funcionan igual.","app.3d-lost":"La vista 3D se detuvo y se está recuperando.","app.3d-failed":"No se pudo iniciar la vista 3D: {reason}. La lista, la búsqueda y las fichas funcionan igual.","app.unknown":"Este explorador no conoce «{value}» ({word}), así que se dejó fuera.","app.unknown-state":"No se pudo mostrar algo que se pidió: {reason}.","app.dismiss":"Quitar aviso","app.close":"Cerrar","app.more":"Más","top.layers":"Capas","top.theme":"Colores","top.theme.auto":"Como mi equipo","top.theme.light":"Claro","top.theme.dark":"Oscuro","top.register":"Palabras","top.register.plain":"Sencillas","top.register.clinical":"Clínicas","top.warning":"Señales de alarma","top.help":"Ayuda y teclas","top.language":"Idioma","top.language.draft":"borrador","search.label":"Buscar partes, problemas y ejercicios","search.placeholder":"Buscar: L4-L5, psoas, hernia …","search.none":"Nada encontrado para «{query}».","search.count":"{count} resultados","search.kind.structure":"Parte","search.kind.condition":"Problema","search.kind.exercise":"Ejercicio","search.kind.symptom":"Lo que sientes","search.kind.factor":"Vida diaria","search.kind.tour":"Recorrido","tree.label":"Todas las partes de la columna","tree.by-region":"Por zona","tree.by-layer":"Por capa","tree.arrange":"Ordenar la lista","tree.hide-panel":"Ocultar la lista","tree.show-panel":"Mostrar la lista","region.cervical":"Cuello","region.thoracic":"Espalda alta y media","region.lumbar":"Zona lumbar","region.sacral":"Sacro y cóccix","region.pelvis":"Pelvis y caderas","region.trunk":"Tronco","region.whole":"Toda la columna","layer.bones":"Huesos","layer.discs":"Discos","layer.joints":"Articulaciones","layer.ligaments":"Ligamentos y fascias","layer.nerves":"Nervios","layer.muscles":"Músculos","layer.spaces":"Aberturas y zonas","layer.show":"Ver","layer.ghost":"Atenuar","layer.hide":"Ocultar","view.label":"Modelo 3D de la columna","view.hint":"Las flechas giran, más y menos acercan y alejan, Inicio vuelve al principio. La lista de partes dice lo mismo en palabras.","view.home":"Vista inicial","view.anterior":"Delante","view.posterior":"Detrás","view.left":"Lado izquierdo","view.right":"Lado derecho","view.superior":"Desde arriba","view.inferior":"Desde abajo","view.views":"Ver desde","view.zoom-in":"Acercar","view.zoom-out":"Alejar","view.fly":"Ir a ella","view.isolate":"Ver solo esta","view.isolate-off":"Volver a ver lo demás","view.ghost":"Ver a través","view.ghost-off":"Hacerla sólida","view.hide":"Ocultarla","view.unhide":"Mostrarla","view.show-all":"Mostrar como al principio","view.uncover":"Ocultar lo que está delante","view.picture":"Guardar una imagen","view.names":"Nombres en la vista","view.cut":"Cortar y separar","view.apart":"Separar a lo largo de la columna","view.undo":"Deshacer","view.redo":"Rehacer","view.above":"La de arriba","view.below":"La de abajo","cut.transverse":"A lo ancho","cut.coronal":"De lado a lado","cut.sagittal":"De delante atrás","cut.position":"{plane}: posición","cut.flip":"{plane}: quitar el otro lado","cut.help":"Quita lo que queda a un lado. 0 es el centro del cuerpo; en el corte a lo ancho, la parte alta del sacro.","card.untranslated":"Esto se muestra en inglés porque aún no hay una traducción revisada.","card.region":"Ficha","card.tabs":"Sobre esta parte","card.does":"Qué hace","card.goes-with":"Qué puede ocurrir","card.helps":"Qué ayuda","card.more":"Más","card.attaches":"Dónde se sujeta","card.from":"Desde","card.to":"Hasta","card.nerve":"Qué nervio la sirve","card.roots":"Raíces nerviosas: {roots}","card.action":"Movimientos","card.root":"Qué hace esta raíz","card.root.skin":"Tacto","card.root.movement":"Fuerza","card.root.reflex":"Reflejo","card.root.leaves":"Salida","card.variation":"Diferencias entre personas","card.next":"A su lado","card.next.above":"Encima","card.next.below":"Debajo","card.next.between":"Está entre","card.next.touching":"Unidas aquí","card.next.attached":"Sujetas aquí","card.next.opposite":"Otro lado","card.parts":"Sus partes","card.latin":"Nombre en latín","card.also":"También se llama","card.picture":"En palabras","accuracy.scan":"Hecha a partir de un escáner","accuracy.atlas":"Hecha a partir de medidas publicadas","accuracy.schematic":"Dibujada como esquema, a partir de sus inserciones","ex.equipment":"Necesitas","cond.often.rare, urgent":"rara, urgente","card.codes":"Códigos, para registros y enlaces","card.code.broad":"más amplio que esta parte","card.code.narrow":"más estrecho que esta parte","card.code.nearest":"el más cercano","card.written":"Escrito el {date}, versión {version}.","card.reviewed":"Leído y firmado por un profesional y una persona lega de fuera.","card.unreviewed":"Falta la revisión de profesionales y de personas legas de fuera.","card.sources":"Fuentes","card.source.seen":"leída entera","card.source.part":"leída en parte","card.source.not read":"aún no leída","card.accuracy":"Sobre la forma","card.none.conditions":"Ningún problema de este explorador se relaciona con esta parte.","card.none.exercises":"Ningún ejercicio de este explorador se relaciona con esta parte. Moverte como te guste le viene bien.","card.no-shape":"Esta parte no tiene forma propia en el modelo.","card.worried":"¿Te preocupa algo? Mira las señales de alarma","cond.kind.condition":"Problema","cond.kind.variation":"Variación","cond.kind.factor":"Vida diaria","cond.kind.symptom":"Lo que puedes sentir","cond.also":"También se dice","cond.what":"Qué es","cond.common.without pain":"Qué tan común es sin dolor","cond.common.how often":"Qué tan común es","cond.common.figure":"Un dato útil","cond.common.age":"Edad","cond.common.at-age":"Unas {count} de cada 100 personas de {age} años sin dolor de espalda tienen esto.","cond.feel":"Lo que puedes sentir","cond.course":"Qué suele pasar","cond.helps":"Qué ayuda","cond.care":"Qué puede ofrecer la atención","cond.myths":"Lo que se dice y lo que se sabe","cond.myth":"Se dice","cond.fact":"Se sabe","cond.seek":"Cuándo pedir ayuda","cond.parts":"Dónde está","cond.place.site":"donde está","cond.place.affected":"puede notarlo","cond.place.cause":"puede influir","cond.place.context":"cerca","cond.place.works":"trabaja","cond.place.lengthens":"se alarga","cond.place.moves":"se mueve","cond.shape":"Sobre la imagen","cond.ask":"Preguntas que puedes hacer","cond.strength":"Qué se sabe","cond.may-go":"Qué puede acompañarlo","cond.often.common":"común","cond.often.less common":"menos común","cond.lit":"Sus partes se iluminan en el modelo; lo demás se atenúa.","ex.kind":"Ejercicio","ex.kind.tip":"Consejo","ex.steps":"Cómo se hace","ex.dose":"Cuánto","ex.easier":"Más fácil","ex.harder":"Más difícil","ex.stop":"Para si","ex.ask":"Pregunta antes si","ex.muscles":"Qué trabaja","ex.for":"Puede ayudar con","ex.evidence":"Qué se sabe de su efecto","tour.step":"Paso {n} de {total}","tour.next":"Siguiente","tour.previous":"Anterior","tour.question":"Con tus palabras","tour.answer":"Ver una forma de decirlo","tour.finish":"Cerrar el recorrido","tour.actions":"Qué puedes hacer ahora","welcome.title":"Mira, gira, pulsa","welcome.text":"Elige una parte para leer qué hace. Arrastra para girar; usa la rueda o dos dedos para acercarte.","welcome.start":"Por dónde empezar","welcome.tours":"Recorridos","welcome.conditions":"Problemas","welcome.symptoms":"Lo que puedes sentir","welcome.factors":"Vida diaria","welcome.exercises":"Ejercicios y consejos","sheet.card":"Ficha","sheet.list":"Lista","sheet.search":"Buscar","sheet.label":"Ficha, lista o búsqueda","sheet.bigger":"Agrandar la parte de abajo","sheet.smaller":"Reducir la parte de abajo","menu.label":"Qué hacer con {label}","menu.card":"Leer su ficha","help.title":"Ayuda","help.mouse":"Con ratón o con los dedos","help.keys":"Con el teclado","help.mouse.text":"Arrastra para girar. Usa la rueda o dos dedos para acercarte. Arrastra con el botón derecho o con dos dedos para mover. Pulsa una parte para elegirla; dos veces para ir a ella; al lado de la columna para soltarla.","help.key.search":"buscar","help.key.tab":"pasar de una parte de la página a otra","help.key.arrows":"girar el modelo o moverse por la lista","help.key.zoom":"acercar, alejar","help.key.home":"vista inicial","help.key.enter":"elegir lo que está en el centro de la vista o en la lista","help.key.space":"mostrar u ocultar lo elegido en la lista","help.key.views":"delante, detrás, izquierda, derecha, arriba, abajo (en el modelo)","help.key.walk":"elegir la parte de arriba o la de abajo","help.key.undo":"deshacer, rehacer","help.key.escape":"soltar lo elegido; cerrar","help.key.help":"esta ayuda","help.shortcuts":"Las teclas sueltas actúan en toda la página (/ ? [ ])","spoken.selected":"Elegido: {label}. {conditions}.","spoken.conditions.0":"Ningún problema","spoken.conditions.1":"1 problema","spoken.conditions.n":"{count} problemas","spoken.opened":"Abierto: {label}.","spoken.none":"Nada elegido.","spoken.only":"Solo se ve {label}.","spoken.all":"Se ve como al principio.","spoken.view":"Vista: {view}.","spoken.ready":"El modelo 3D está listo."};var N_={...D_,"app.name":"Spine Explorer","app.loading":"Loading the spine","app.loaded":"{done} of {total} MB","app.offline":"The connection to the server is lost. You can go on looking and reading; what you choose is kept.","app.online":"The connection is back.","app.file-failed":"A part of the page could not be loaded: {reason}. The rest works.","app.no-words":"The texts could not be loaded, so only the shapes are shown.","app.no-3d":"This browser shows no 3D, so you see a picture instead. The list, search and cards work as usual.","app.no-picture":"This browser shows no 3D. The list, search and cards work as usual.","app.3d-lost":"The 3D view stopped and is being brought back.","app.3d-failed":"The 3D view could not be started: {reason}. The list, search and cards work as usual.","app.unknown":"“{value}” is not something this explorer knows ({word}), so it was left out.","app.unknown-state":"Something asked for could not be shown: {reason}.","app.no-shape":"{label} has no shape of its own yet. Its card is open.","app.dismiss":"Dismiss","app.close":"Close","app.back":"Back","app.more":"More","skip.card":"Skip to the card","top.search":"Search","top.layers":"Layers","top.theme":"Colours","top.theme.auto":"As my device","top.theme.light":"Light","top.theme.dark":"Dark","top.register":"Words","top.register.plain":"Everyday","top.register.clinical":"Clinical","top.warning":"Warning signs","top.help":"Help and keys","search.label":"Search structures, conditions and exercises","search.placeholder":"Search: L4-L5, psoas, slipped disc …","search.none":"Nothing found for “{query}”.","search.count":"{count} results","search.kind.structure":"Part","search.kind.condition":"Condition","search.kind.exercise":"Exercise","search.kind.symptom":"What you feel","search.kind.factor":"Daily life","search.kind.tour":"Tour","tree.label":"All parts of the spine","tree.by-region":"By region","tree.by-layer":"By layer","tree.arrange":"Arrange the list","tree.shown":"shown","tree.hidden":"hidden","tree.hide-panel":"Hide the list","tree.show-panel":"Show the list","region.cervical":"Neck","region.thoracic":"Upper and middle back","region.lumbar":"Lower back","region.sacral":"Sacrum and tailbone","region.pelvis":"Pelvis and hips","region.trunk":"Trunk","region.whole":"Whole length","layer.bones":"Bones","layer.discs":"Discs","layer.joints":"Joints","layer.ligaments":"Ligaments and fascia","layer.nerves":"Nerves","layer.muscles":"Muscles","layer.spaces":"Openings and regions","layer.show":"Show","layer.ghost":"Fade","layer.hide":"Hide","view.label":"3D model of the spine","view.hint":"Arrow keys turn, plus and minus zoom, Home resets. The list of parts says the same in words.","view.home":"Start view","view.anterior":"Front","view.posterior":"Back","view.left":"Left side","view.right":"Right side","view.superior":"From above","view.inferior":"From below","view.views":"View from","view.zoom-in":"Zoom in","view.zoom-out":"Zoom out","view.fly":"Go to it","view.isolate":"Show only this","view.isolate-off":"Show the rest again","view.ghost":"See through it","view.ghost-off":"Make it solid","view.hide":"Hide it","view.unhide":"Show it","view.show-all":"Show as at the start","view.uncover":"Hide what is in front","view.picture":"Save a picture","view.names":"Names in the view","view.cut":"Cut and draw apart","view.apart":"Draw apart along the spine","cut.transverse":"Across","cut.coronal":"From side to side","cut.sagittal":"From front to back","cut.position":"{plane}: position","cut.flip":"{plane}: take away the other side","cut.mm":"{count} mm","cut.help":"Take away what lies on one side. 0 is the middle of the body; for the cut across, the top of the sacrum.","view.undo":"Undo","view.redo":"Redo","view.above":"Next above","view.below":"Next below","card.untranslated":"This is shown in English, because no checked translation is there yet.","top.language":"Language","top.language.draft":"draft translation","card.region":"Card","card.tabs":"About this part","card.does":"What it does","card.goes-with":"What can go with it","card.helps":"What helps","card.more":"More","card.attaches":"Where it attaches","card.from":"From","card.to":"To","card.nerve":"What supplies it","card.roots":"Nerve roots: {roots}","card.action":"Movements","card.root":"What this nerve root does","card.root.skin":"Feeling","card.root.movement":"Strength","card.root.reflex":"Reflex","card.root.leaves":"Way out","card.variation":"How people differ","card.next":"Next to it","card.next.above":"Above","card.next.below":"Below","card.next.between":"Lies between","card.next.touching":"Joined here","card.next.attached":"Attached here","card.next.opposite":"Other side","card.parts":"Its parts","card.part-of":"Part of","card.latin":"Latin name","card.also":"Also called","card.picture":"In words","card.sources":"Sources","card.source.seen":"read in full","card.source.part":"read in part","card.source.not read":"not read yet","card.codes":"Codes, for records and links","card.code.fma":"FMA","card.code.uberon":"UBERON","card.code.snomed":"SNOMED CT","card.code.ta2":"TA2","card.code.icd10":"ICD-10","card.code.icd11":"ICD-11","card.code.broad":"wider than this part","card.code.narrow":"narrower than this part","card.code.nearest":"nearest there is","card.written":"Written {date}, version {version}.","card.reviewed":"Read and signed by a clinician and a lay reader from outside.","card.unreviewed":"Outside clinicians and lay readers are yet to review it.","card.accuracy":"About the shape","accuracy.scan":"Made from a scan","accuracy.atlas":"Made from published measurements","accuracy.schematic":"Drawn as a sketch from its attachments","card.none.conditions":"No condition in this explorer is tied to this part.","card.none.exercises":"No exercise in this explorer is tied to this part. Moving in a way you enjoy is good for all of it.","card.no-shape":"This part has no shape of its own in the model.","card.worried":"Worried? See the warning signs","cond.kind.condition":"Condition","cond.kind.variation":"Variation","cond.kind.red-flag":"Needs quick help","cond.kind.factor":"Daily life","cond.kind.symptom":"What you may feel","cond.also":"People also say","cond.what":"What it is","cond.common.without pain":"How common it is without pain","cond.common.how often":"How common it is","cond.common.figure":"A figure to know","cond.common.age":"Age","cond.common.at-age":"About {count} in 100 people aged {age} who have no back pain show this.","cond.feel":"What you may feel","cond.course":"What usually happens","cond.helps":"What helps","cond.care":"What care can offer","cond.myths":"Often said, and what is known","cond.myth":"Often said","cond.fact":"What is known","cond.seek":"When to get help","cond.parts":"Where it is","cond.place.site":"where it is","cond.place.affected":"may be affected","cond.place.cause":"may play a part","cond.place.context":"nearby","cond.place.works":"works","cond.place.lengthens":"lengthens","cond.place.moves":"moves","cond.shape":"About the picture","cond.ask":"Questions you could ask","cond.strength":"What is known","cond.may-go":"What can go with it","cond.often.common":"common","cond.often.less common":"less common","cond.often.rare, urgent":"rare, urgent","cond.lit":"Its parts are lit in the model; the rest is faded.","grade.A":"Strong agreement","grade.B":"Good support","grade.C":"Mixed evidence","grade.D":"Common practice, little research","ex.kind":"Exercise","ex.kind.tip":"Tip","ex.steps":"How to do it","ex.dose":"How much","ex.easier":"Easier","ex.harder":"Harder","ex.stop":"Stop if","ex.ask":"Ask first if","ex.muscles":"What it works on","ex.for":"Can help with","ex.evidence":"How well it is known to work","ex.equipment":"You need","flags.title":"Warning signs: when to get help","flags.intro":"Most people with one warning sign do not have a serious disease. If a sign fits you, take the step it names, to be safe.","flags.emergency-now":"Emergency: go now","flags.urgent-same-day":"Urgent: the same day","flags.prompt-days":"Soon: within days","flags.routine":"When you can","flags.do":"What to do","flags.emergency":"Emergency","flags.urgent":"Urgent advice","flags.clinician":"Otherwise","flags.missing":"The warning signs could not be loaded. Get help at once if you are numb between the legs, cannot control bladder or bowel, have weak legs that get worse, or have had a bad fall.","tour.step":"Step {n} of {total}","tour.next":"Next","tour.previous":"Previous","tour.question":"In your own words","tour.answer":"Show one way to say it","tour.finish":"Close the tour","tour.actions":"What you can do now","tour.minutes":"about {count} min","welcome.title":"Look, turn, click","welcome.text":"Choose any part to read what it does. Drag to turn, scroll or pinch to come nearer.","welcome.start":"Good places to start","welcome.tours":"Guided tours","welcome.conditions":"Conditions","welcome.symptoms":"What you may feel","welcome.factors":"Daily life","welcome.exercises":"Exercises and tips","sheet.card":"Card","sheet.list":"List","sheet.search":"Search","sheet.label":"Card, list or search","sheet.bigger":"Make the lower part bigger","sheet.smaller":"Make the lower part smaller","menu.label":"What to do with {label}","menu.card":"Read its card","help.title":"Help","help.mouse":"By mouse or touch","help.keys":"By keyboard","help.mouse.text":"Drag to turn. Scroll or pinch to zoom. Drag with the right button or two fingers to move. Click or tap a part to choose it; double-click to go to it; click beside the spine to let go.","help.key.search":"search","help.key.tab":"move between the parts of the page","help.key.arrows":"turn the model, or move in the list","help.key.zoom":"zoom in, zoom out","help.key.home":"start view","help.key.enter":"choose what is in the middle of the view, or the current item of the list","help.key.space":"show or hide the current item of the list","help.key.views":"front, back, left, right, above, below (in the model)","help.key.walk":"choose the next part above, below","help.key.undo":"undo, redo","help.key.escape":"let go of what is chosen; close","help.shortcuts":"Single keys act anywhere on the page (/ ? [ ])","help.key.help":"this help","spoken.selected":"Selected: {label}. {conditions}.","spoken.conditions.0":"No conditions","spoken.conditions.1":"1 condition","spoken.conditions.n":"{count} conditions","spoken.opened":"Opened: {label}.","spoken.none":"Nothing selected.","spoken.only":"Only {label} is shown.","spoken.all":"Shown as at the start.","spoken.view":"View: {view}.","spoken.ready":"The 3D model is ready."},yA={es:{...O_,...F_}};function U_(i,e="en"){let t=yA[e.split("-")[0]??""]??{};return(n,s={})=>((Object.hasOwn(i,n)?i[n]:void 0)??t[n]??N_[n]).replace(/\{(\w+)\}/g,(o,a)=>a in s?String(s[a]):o)}function Rt(i,e,t){let n=`${e}.${t}`;return n in N_?i(n):t}function $e(i){return b("section",{class:"section","data-testid":i.testId,children:[b("h3",{children:i.title}),i.children]})}function ft({text:i,lead:e=!1}){let t=mn()(i),n=yi();return t===""?null:b("p",{class:e?"lead":void 0,lang:n(i),children:t})}function Zr(i){let e=mn(),t=yi(),n=i.texts.map(s=>b("li",{lang:t(s),children:e(s)},e(s)));return i.ordered?b("ol",{class:"steps",children:n}):b("ul",{class:"plain",children:n})}function fs(){let{store:i}=he(),e=re();return i.catalogue.value.language==="en"?null:b("p",{class:"foreign",children:e("card.untranslated")})}function Qr({text:i}){let e=re();return i?b($e,{title:e("card.picture"),testId:"in-words",children:b("p",{children:i})}):null}function Wc({codes:i}){let e=re(),t=Object.entries(i??{});return t.length===0?null:b($e,{title:e("card.codes"),testId:"codes",children:b("dl",{class:"facts",children:t.map(([n,{code:s,match:r}])=>[b("dt",{children:Rt(e,"card.code",n)},n),b("dd",{children:[s,r!=="exact"&&` (${Rt(e,"card.code",r)})`]},`${n}.code`)])})})}function eo({review:i}){let e=re();if(!i)return null;let t=i.clinical_reviewer&&i.lay_reviewer;return b("p",{class:"quiet","data-testid":"review",children:[e("card.written",{date:i.written_on,version:i.version})," ",e(t?"card.reviewed":"card.unreviewed")]})}function tt(i){return b("button",{type:"button",class:`icon-button ${i.className??""}`,"aria-label":i.showLabel?void 0:i.label,title:i.showLabel?void 0:i.label,"aria-pressed":i.pressed,"aria-expanded":i.expanded,disabled:i.disabled,"data-testid":i.testId,onClick:i.onClick,children:[b(nt,{name:i.icon}),i.showLabel&&b("span",{children:i.label})]})}function gf(){let{store:i,actions:e}=he();return t=>{let n=Qi(i.catalogue.peek(),t);n==="structure"?e.select(t,{fly:!0}):n==="condition"?e.openCondition(t):n==="exercise"?e.openExercise(t):n!==null&&e.openPage({kind:n,id:t,step:0})}}function to({id:i,note:e}){let{store:t}=he(),n=gf(),s=Qi(t.catalogue.value,i),r=o=>{s==="structure"&&(t.pointed.value=o?i:null)};return b("button",{type:"button",class:`open open-${s??"none"}`,"data-id":i,"data-testid":`open-${s??"none"}`,disabled:s===null,onClick:()=>n(i),onMouseEnter:()=>r(!0),onMouseLeave:()=>r(!1),onFocus:()=>r(!0),onBlur:()=>r(!1),children:[b("span",{class:"open-label",children:tn(t.catalogue.value,i)}),e&&b("span",{class:"open-note",children:e}),b(nt,{name:"right"})]})}function Cn(i){return b("ul",{class:"open-list","data-testid":i.testId,children:i.ids.map(e=>b("li",{children:b(to,{id:e})},e))})}function qc({places:i}){let e=re();return b("ul",{class:"open-list","data-testid":"places",children:i.map(({id:t,role:n})=>b("li",{children:b(to,{id:t,note:n&&Rt(e,"cond.place",n)})},t))})}function ps({grade:i}){let{store:e}=he(),t=re(),n=mn(),s=i?"DCBA".indexOf(i)+1:0;if(!i||s===0)return null;let r=n(e.catalogue.value.grades[i])||Rt(t,"grade",i);return b("p",{class:"grade","data-testid":"grade",children:[b("svg",{viewBox:"0 0 22 12",width:"22",height:"12","aria-hidden":"true",children:[1,2,3,4].map(o=>b("rect",{class:o<=s?"on":"off",x:o*5.5-5,y:12-o*3,width:"4",height:o*3},o))}),r]})}function no({myths:i}){let e=re(),t=mn(),n=yi();return i?.length?b($e,{title:e("cond.myths"),testId:"myths",children:i.map(({myth:s,fact:r})=>b("dl",{class:"myth",children:[b("dt",{children:e("cond.myth")}),b("dd",{class:"said",lang:typeof r!="string"&&r.english?.includes("plain")?"en":void 0,children:["“",t(s),"”"]}),b("dt",{children:e("cond.fact")}),b("dd",{lang:n(r),children:t(r)})]},t(s)))}):null}function Jn({ids:i}){let{store:e}=he(),t=re();return i?.length?b("details",{class:"sources","data-testid":"sources",children:[b("summary",{children:[t("card.sources")," (",i.length,")"]}),b("ol",{children:i.map(n=>{let s=e.catalogue.value.sources[n];if(!s)return b("li",{children:n},n);let r=s.doi?`https://doi.org/${s.doi}`:s.url;return b("li",{children:[s.citation,s.check&&b("span",{class:"checked",children:[" (",Rt(t,"card.source",s.check),")"]})," ",r&&/^https:\/\//.test(r)&&b("a",{href:r,target:"_blank",rel:"noopener noreferrer",children:[r.replace(/^https:\/\/(www\.)?/,""),b(nt,{name:"link"})]})]},n)})})]}):null}function Pn({where:i}){let{store:e}=he(),t=mn(),{notices:n,language:s}=e.catalogue.value,r=i==="card"&&s!=="en"?["card","start"]:[i],o=Object.values(n).filter(({shown:a})=>a?.some(l=>r.includes(l))).map(a=>t(a));return o.length===0?null:b("div",{class:"standing","data-testid":"disclaimer",children:o.map(a=>b("p",{children:a},a))})}function Xc(i){let{store:e}=he(),t=re(),n=ht(null),s=e.dialog.value===i.name;wt(()=>{let o=n.current;o&&(s&&!o.open&&o.showModal(),!s&&o.open&&o.close())},[s]);let r=()=>{e.dialog.peek()===i.name&&(e.dialog.value=null)};return b("dialog",{ref:n,class:`dialog dialog-${i.name}`,"aria-label":i.title,"data-testid":`dialog-${i.name}`,onClose:r,onClick:o=>o.target===n.current&&r(),onKeyDown:o=>o.stopPropagation(),children:s&&b("div",{class:"dialog-inner",children:[b("div",{class:"dialog-head",children:[b("h2",{children:i.title}),b(tt,{icon:"close",label:t("app.close"),onClick:r,testId:"dialog-close"})]}),b("div",{class:"dialog-body",tabIndex:0,role:"region","aria-label":i.title,children:i.children})]})})}var vA=[[["/"],"help.key.search"],[["Tab"],"help.key.tab"],[["←","→","↑","↓"],"help.key.arrows"],[["+","−"],"help.key.zoom"],[["Home"],"help.key.home"],[["Enter"],"help.key.enter"],[["Space"],"help.key.space"],[["1","…","6"],"help.key.views"],[["[","]","PageUp","PageDown"],"help.key.walk"],[["Ctrl Z","Ctrl Y"],"help.key.undo"],[["Esc"],"help.key.escape"],[["?"],"help.key.help"]];function B_(){let{store:i}=he(),e=re();return b(Xc,{name:"help",title:e("help.title"),children:[b("h3",{children:e("help.mouse")}),b("p",{children:e("help.mouse.text")}),b("h3",{children:e("help.keys")}),b("dl",{class:"keys",children:vA.map(([t,n])=>[b("dt",{children:t.map(s=>s==="…"?"… ":b("kbd",{children:s},s))},n),b("dd",{children:e(n)},`${n}.text`)])}),b("label",{class:"check",children:[b("input",{type:"checkbox",checked:i.shortcuts.value,onChange:t=>i.shortcuts.value=t.currentTarget.checked,"data-testid":"shortcuts"}),e("help.shortcuts")]}),b(Pn,{where:"start"})]})}var xA=i=>i instanceof HTMLInputElement||i instanceof HTMLTextAreaElement||i instanceof HTMLSelectElement;function z_({actions:i,store:e},t){let n=()=>{let a=t.current?.querySelector("[data-search]")??(t.current?.querySelector("[data-testid=sheet-search]")?.click(),null);return a?a.focus():requestAnimationFrame(()=>t.current?.querySelector("[data-search]")?.focus()),!0},s=a=>()=>(a(),!0),r={"/":n,"?":s(()=>e.dialog.value="help"),"[":s(()=>i.walk("above")),"]":s(()=>i.walk("below")),PageUp:s(()=>i.walk("above")),PageDown:s(()=>i.walk("below")),Escape:()=>i.escape()},o={z:s(i.undo),y:s(i.redo),Z:s(i.redo)};return a=>{let l=a.composedPath(),c=t.current!==null&&l.includes(t.current),d=document.activeElement===document.body||document.activeElement===null,u=l[0]instanceof HTMLInputElement&&l[0].type==="range"&&(a.ctrlKey||a.metaKey);if(!c&&!(d&&e.ownsPage)||xA(l[0])&&!u||a.defaultPrevented||e.dialog.peek()!==null||a.altKey||l.some(g=>g instanceof HTMLElement&&g.dataset.testid==="card")&&a.key.startsWith("Page")||a.key.length===1&&!a.ctrlKey&&!a.metaKey&&!e.shortcuts.peek())return;(a.ctrlKey||a.metaKey?o[a.key]:r[a.key])?.()&&a.preventDefault()}}function V_(){let{store:i}=he(),e=re();return b("div",{class:"notices",role:"status","data-testid":"notices",children:[!i.online.value&&b("div",{class:"notice notice-warning","data-testid":"offline",children:[b(nt,{name:"warning"}),b("p",{children:e("app.offline")})]}),i.notices.value.map(({id:t,level:n,text:s})=>b("div",{class:`notice notice-${n}`,"data-testid":"notice",children:[b(nt,{name:n==="info"?"help":"warning"}),b("p",{children:s}),b(tt,{icon:"close",label:e("app.dismiss"),onClick:()=>i.dismiss(t),testId:"notice-dismiss"})]},t))]})}function H_(){let{store:i}=he();return b("div",{class:"unseen",role:"status","aria-live":"polite","data-testid":"live",children:i.spoken.value})}var bf=20,_f=10,G_=18;function SA({index:i,filled:e}){let t=i%bf*_f+_f/2,n=Math.floor(i/bf)*G_;return b("g",{class:e?"person filled":"person",children:[b("circle",{cx:t,cy:n+4,r:"2.5"}),b("path",{d:`M${t-3.2} ${n+16}v-4.8a3.2 3.2 0 0 1 6.4 0v4.8z`})]})}function wA({count:i,label:e}){return b("svg",{class:"people",viewBox:`-1 0 ${bf*_f+2} ${5*G_}`,role:"img","aria-label":e,"data-count":i,children:Array.from({length:100},(t,n)=>b(SA,{index:n,filled:n<i},n))})}function MA(i){let e=re();return(i.by_age??[]).map(({age:t,percent:n})=>{let s=Math.round(n);return{name:String(t),count:s,sentence:e("cond.common.at-age",{count:s,age:t})}})}function W_({count:i,sentence:e}){return b("figure",{children:[b(wA,{count:i,label:e}),b("figcaption",{"aria-live":"polite",children:e})]})}function TA({claim:i}){let e=re(),t=MA(i),[n,s]=Dt(Math.max(0,Math.floor((t.length-1)/2))),r=t[Math.min(n,t.length-1)];return r?b(gt,{children:[b("div",{class:"segments",role:"group","aria-label":e("cond.common.age"),children:[b("span",{class:"segments-label",children:e("cond.common.age")}),t.map(({name:o},a)=>b("button",{type:"button","aria-pressed":a===n,onClick:()=>s(a),children:o},o))]}),b(W_,{count:r.count,sentence:r.sentence})]}):null}function q_({claim:i}){let e=re();return b("section",{class:"section common","data-testid":"how-common",children:[b("h3",{children:Rt(e,"cond.common",i.about??"without pain")}),b(ft,{text:i.text}),b(TA,{claim:i}),i.numbers?.map(({value:t,caption:n})=>n&&b(W_,{count:Math.round(t),sentence:n},n)),b(ft,{text:i.caution}),b(ps,{grade:i.grade}),b(Jn,{ids:i.sources})]})}var X_=["emergency-now","urgent-same-day","prompt-days","routine"];function EA({set:i}){let e=re(),t=mn();return b("section",{class:`flags flags-${i.level}`,lang:"en","data-testid":"flag-set",children:[b("h3",{children:i.label}),i.level&&b("p",{class:"flags-level",children:[b(nt,{name:"warning"}),Rt(e,"flags",i.level)]}),b("ul",{class:"plain",children:i.signs.map(n=>b("li",{children:[t(n)," ",n.level&&b("strong",{class:"flags-sign",children:Rt(e,"flags",n.level)})]},t(n)))}),i.action&&b("p",{class:"flags-do",children:[b("strong",{children:[e("flags.do"),":"]})," ",t(i.action)]}),b(ft,{text:i.reassurance}),b(Jn,{ids:i.sources})]})}function jc({ids:i}){let{store:e}=he(),n=i.flatMap(s=>e.catalogue.value.redflags[s]??[]).toSorted((s,r)=>X_.indexOf(s.level??"")-X_.indexOf(r.level??""));return b(gt,{children:n.map(s=>b(EA,{set:s},s.label))})}function AA(){let{store:i}=he(),e=re();return b("button",{type:"button",class:"button warning",onClick:()=>i.dialog.value="warning","data-testid":"worried",children:[b(nt,{name:"warning"}),e("card.worried")]})}function j_({seek:i}){let{store:e}=he(),t=re(),n=(i?.sets??[]).filter(s=>s in e.catalogue.value.redflags);return b($e,{title:t("cond.seek"),testId:"seek-help",children:[b(fs,{}),b(ft,{text:i?.text??i?.not_applicable}),n.length>0&&b("details",{class:"flag-details",children:[b("summary",{lang:"en",children:n.map(s=>e.catalogue.value.redflags[s]?.label).join(" · ")}),b(jc,{ids:n})]}),b(AA,{})]})}function RA(){let{store:i}=he(),e=re(),t=Object.values(i.catalogue.value.services);return t.length===0?null:b("ul",{class:"services","data-testid":"services",children:t.map(({label:n,emergency:s,urgent:r,clinician:o})=>b("li",{children:[b("strong",{children:n}),b("dl",{children:[b("dt",{children:e("flags.emergency")}),b("dd",{children:s}),b("dt",{children:e("flags.urgent")}),b("dd",{children:r}),b("dt",{children:e("flags.clinician")}),b("dd",{children:o})]})]},n))})}function K_(){let{store:i}=he(),e=re(),t=Object.keys(i.catalogue.value.redflags);return b(Xc,{name:"warning",title:e("flags.title"),children:[b(fs,{}),t.length>0?b("p",{class:"lead",children:e("flags.intro")}):b("p",{class:"lead",children:e("flags.missing")}),b(Pn,{where:"red-flags"}),b(RA,{}),b(jc,{ids:t})]})}function CA({claims:i}){let e=re(),t=mn();return b($e,{title:e("cond.course"),testId:"course",children:i.map(n=>b("div",{class:"claim",children:[b(ft,{text:n.text}),b(ps,{grade:n.grade})]},t(n.text)))})}function PA({card:i}){let e=re();return i.conditions?.length?b($e,{title:e("cond.may-go"),testId:"may-go-with",children:b("ul",{class:"open-list",children:i.conditions.map(t=>{let{id:n,how_often:s}=typeof t=="string"?{id:t,how_often:void 0}:t;return b("li",{children:b(to,{id:n,note:s&&Rt(e,"cond.often",s)})},n)})})}):null}function IA({card:i}){let e=re();return i.helps?b($e,{title:e("cond.helps"),testId:"helps",children:[b(ft,{text:i.helps.text}),i.helps.exercises?.length?b(Cn,{ids:i.helps.exercises,testId:"exercises"}):null]}):null}function LA({card:i}){let e=re();return i.questions?.length?b($e,{title:e("cond.ask"),testId:"questions",children:b(Zr,{texts:i.questions})}):null}function yf({card:i}){let{store:e}=he(),t=re(),n=e.drawn.value.lit.length>0,s=e.state.value.register==="clinical";return b("div",{class:"card-body",children:[b("div",{"data-testid":"summary",children:b(ft,{text:i.summary,lead:!0})}),i.also?.length?b("p",{class:"quiet",children:[t("cond.also"),": ",i.also.join(", ")]}):null,i.common&&b(q_,{claim:i.common}),i.explanation&&b($e,{title:t("cond.what"),testId:"explanation",children:b(ft,{text:i.explanation})}),i.feel&&b($e,{title:t("cond.feel"),testId:"feel",children:[b(ft,{text:i.feel}),i.symptoms?.length?b(Cn,{ids:i.symptoms}):null]}),b(PA,{card:i}),i.strength&&b($e,{title:t("cond.strength"),testId:"strength",children:[b(ft,{text:i.strength.text}),b(ps,{grade:i.strength.grade})]}),i.course?.length?b(CA,{claims:i.course}):null,b(IA,{card:i}),i.care&&b($e,{title:t("cond.care"),testId:"care",children:b(ft,{text:i.care})}),b(j_,{seek:i.seek_help}),b($e,{title:t("cond.parts"),testId:"parts",children:[n&&b("p",{class:"quiet",children:t("cond.lit")}),b(qc,{places:i.structures})]}),i.shape_note&&b($e,{title:t("cond.shape"),children:b(ft,{text:i.shape_note})}),b(Qr,{text:i.text_alternative}),b(no,{myths:i.myths}),b(LA,{card:i}),s&&b(Wc,{codes:i.codes}),b(ps,{grade:i.grade}),b(Jn,{ids:i.sources}),b(eo,{review:i.review}),b(Pn,{where:"card"})]})}function vf({title:i,text:e}){let t=re();return e?b($e,{title:t(i),children:b(ft,{text:e})}):null}function J_({exercise:i}){let e=re(),t=mn(),n=yi();return b("div",{class:"card-body",children:[b("div",{"data-testid":"summary",children:b(ft,{text:i.summary,lead:!0})}),b($e,{title:e("ex.steps"),testId:"steps",children:[i.equipment?.length?b("p",{class:"quiet","data-testid":"equipment",children:[e("ex.equipment"),": ",i.equipment.join(", ")]}):null,b(Zr,{texts:i.steps,ordered:!0})]}),i.dose&&b($e,{title:e("ex.dose"),testId:"dose",children:b("p",{lang:n(i.dose),children:t(i.dose)})}),i.stop_if&&b("div",{class:"stop","data-testid":"stop-if",children:[b(nt,{name:"warning"}),b("div",{children:[b("h3",{children:e("ex.stop")}),b(ft,{text:i.stop_if})]})]}),b(vf,{title:"ex.ask",text:i.ask_first_if}),b(vf,{title:"ex.easier",text:i.easier}),b(vf,{title:"ex.harder",text:i.harder}),b($e,{title:e("ex.muscles"),testId:"places-worked",children:[b("p",{class:"quiet",children:e("cond.lit")}),b(qc,{places:i.structures})]}),i.helps_with?.length?b($e,{title:e("ex.for"),children:b(Cn,{ids:i.helps_with,testId:"helps-with"})}):null,i.evidence&&b($e,{title:e("ex.evidence"),children:[b(ft,{text:i.evidence}),b(ps,{grade:i.grade})]}),b(Qr,{text:i.text_alternative}),b(no,{myths:i.myths}),b(Jn,{ids:i.sources}),b(eo,{review:i.review}),b(Pn,{where:"card"})]})}function Y_(i){let e=$i(),t=ht(null),{tabs:n,active:s}=i,r=o=>{let a=n.findIndex(({key:u})=>u===s),c={ArrowRight:a+1,ArrowLeft:a-1,Home:0,End:n.length-1}[o.key];if(c===void 0)return;let d=(c+n.length)%n.length;o.preventDefault(),o.stopPropagation(),i.onChange(n[d]?.key??s),t.current?.children[d]?.focus()};return b(gt,{children:[b("div",{class:"tabs",role:"tablist","aria-label":i.label,ref:t,onKeyDown:r,children:n.map(({key:o,title:a,count:l})=>b("button",{type:"button",role:"tab",id:`${e}-tab-${o}`,"aria-controls":`${e}-panel-${o}`,"aria-selected":o===s,tabIndex:o===s?0:-1,"data-testid":`tab-${o}`,onClick:()=>i.onChange(o),children:[a,l?b("span",{class:"count",children:l}):null]},o))}),n.map(({key:o,content:a})=>b("div",{role:"tabpanel",id:`${e}-panel-${o}`,"aria-labelledby":`${e}-tab-${o}`,hidden:o!==s,tabIndex:0,class:"tab-panel","data-testid":`panel-${o}`,children:a},o))]})}function kA({record:i}){let e=re(),{store:t}=he(),n=i.attachments,s=t.catalogue.value.language==="en";if(!n)return null;let r=(o,a)=>a?.length?b("div",{class:"end",children:[b("h4",{children:e(o)}),b("ul",{class:"chips",children:a.map(({id:l,label:c,note:d,where:u})=>b("li",{children:l&&l in t.catalogue.value.structures?b(to,{id:l,note:s?u??d:void 0}):c},l??c))})]}):null;return b($e,{title:e("card.attaches"),testId:"attachments",children:[b(ft,{text:n.text??n.note}),r("card.from",n.proximal),r("card.to",n.distal)]})}function DA({record:i}){let e=re(),t=i.innervation;return t?b($e,{title:e("card.nerve"),testId:"innervation",children:[b(ft,{text:t.text}),t.roots?.length?b("p",{class:"quiet",children:e("card.roots",{roots:t.roots.join(", ")})}):null,t.nerves?.length?b(Cn,{ids:t.nerves}):null]}):null}function OA({record:i}){let e=re(),t=mn(),n=yi(),{root:s}=i;if(!s)return null;let r=["skin","movement","reflex","leaves"].filter(o=>s[o]);return b($e,{title:e("card.root"),testId:"root",children:b("dl",{class:"facts",children:r.map(o=>[b("dt",{children:e(`card.root.${o}`)},o),b("dd",{lang:n(s[o]),children:t(s[o])},`${o}.text`)])})})}function FA({id:i}){let{store:e}=he(),t=re(),n=e.kin.value.neighbours(i),s=a=>a===null?[]:[a],o=[["card.next.above",s(n.above)],["card.next.below",s(n.below)],["card.next.between",n.between.filter(a=>a!==n.above&&a!==n.below)],["card.next.touching",n.touching.filter(a=>a!==n.above&&a!==n.below)],["card.next.attached",n.attached],["card.next.opposite",s(n.opposite)],["card.parts",e.catalogue.value.structures[i]?.members??[]]].filter(([,a])=>a.length>0);return o.length===0?null:b($e,{title:t("card.next"),testId:"next-to",children:b("dl",{class:"next",children:o.map(([a,l])=>[b("dt",{children:t(a)},a),b("dd",{children:b(Cn,{ids:l})},`${a}.ids`)])})})}function $_({id:i}){let{store:e,actions:t}=he(),n=re(),{isolate:s}=e.state.value,r=e.kin.value.pieces(i),o=r[0]&&e.drawn.value.visibility.get(r[0])||"show",a=e.kin.value.neighbours(i);return b("div",{class:"card-actions",role:"group","aria-label":tn(e.catalogue.value,i),children:[b(tt,{icon:"target",label:n("view.fly"),onClick:()=>t.flyTo(i),disabled:r.length===0,testId:"fly"}),b(tt,{icon:"isolate",label:n(s===i?"view.isolate-off":"view.isolate"),pressed:s===i,disabled:r.length===0,onClick:()=>t.isolate(s===i?null:i),testId:"isolate"}),b(tt,{icon:"ghost",label:n(o==="ghost"?"view.ghost-off":"view.ghost"),pressed:o==="ghost",disabled:r.length===0,onClick:()=>t.setVisible([i],o==="ghost"?"show":"ghost"),testId:"ghost"}),b(tt,{icon:o==="hide"?"eye":"eyeOff",label:n(o==="hide"?"view.unhide":"view.hide"),pressed:o==="hide",disabled:r.length===0,onClick:()=>t.setVisible([i],o==="hide"?"show":"hide"),testId:"hide"}),b("span",{class:"gap"}),b(tt,{icon:"up",label:n("view.above"),disabled:a.above===null,onClick:()=>t.walk("above"),testId:"above"}),b(tt,{icon:"down",label:n("view.below"),disabled:a.below===null,onClick:()=>t.walk("below"),testId:"below"})]})}function NA({id:i,record:e}){let t=re();return b(gt,{children:[b(ft,{text:e.role,lead:!0}),e.action?.length?b($e,{title:t("card.action"),testId:"action",children:b(Zr,{texts:e.action})}):null,b(OA,{record:e}),b(kA,{record:e}),b(DA,{record:e}),e.variation&&b($e,{title:t("card.variation"),testId:"variation",children:b(ft,{text:e.variation})}),b(FA,{id:i})]})}function UA({id:i,record:e}){let{store:t}=he(),n=re(),s=t.catalogue.value.language==="en",r=t.kin.value.pieces(i),o=e.accuracy??t.catalogue.value.structures[r[0]??""]?.accuracy;return b(gt,{children:[b("dl",{class:"facts",children:[e.latin&&[b("dt",{children:n("card.latin")},"latin"),b("dd",{lang:"la",children:e.latin},"latin.text")],e.synonyms?.length&&s?[b("dt",{children:n("card.also")},"also"),b("dd",{children:e.synonyms.join(", ")},"also.text")]:null,e.text_alternative&&[b("dt",{children:n("card.picture")},"words"),b("dd",{children:e.text_alternative},"words.text")],o&&[b("dt",{children:n("card.accuracy")},"shape"),b("dd",{"data-testid":"accuracy",children:Rt(n,"accuracy",o)},"shape.text")],r.length===0&&[b("dt",{children:n("card.accuracy")},"none"),b("dd",{children:n("card.no-shape")},"none.text")]]}),b(Wc,{codes:e.codes}),b(no,{myths:e.claims}),b(Jn,{ids:e.sources}),b(Pn,{where:"card"})]})}function Z_({id:i}){let{store:e}=he(),t=re(),[n,s]=Dt("does"),r=e.catalogue.value.structures[i];if(!r)return null;let o=r.conditions??[],a=r.exercises??[],l=[{key:"does",title:t("card.does"),content:b(NA,{id:i,record:r})},{key:"goes-with",title:t("card.goes-with"),count:o.length,content:o.length?b(Cn,{ids:o,testId:"conditions"}):b("p",{children:t("card.none.conditions")})},{key:"helps",title:t("card.helps"),count:a.length,content:a.length?b(Cn,{ids:a,testId:"exercises"}):b("p",{children:t("card.none.exercises")})},{key:"more",title:t("card.more"),content:b(UA,{id:i,record:r})}];return b(Y_,{label:t("card.tabs"),tabs:l,active:n,onChange:s})}function BA({tour:i}){let e=re(),[t,n]=Dt(!1);return b(gt,{children:[i.teach_back&&b($e,{title:e("tour.question"),testId:"teach-back",children:[b(ft,{text:i.teach_back.question}),t?b(ft,{text:i.teach_back.answer}):b("button",{type:"button",class:"button",onClick:()=>n(!0),children:e("tour.answer")})]}),i.actions?.length?b($e,{title:e("tour.actions"),children:b(Cn,{ids:i.actions,testId:"tour-actions"})}):null,i.redflags?.length?b(gt,{children:[b(fs,{}),b(jc,{ids:i.redflags})]}):null,b(Jn,{ids:i.sources}),b(eo,{review:i.review}),b(Pn,{where:"card"})]})}function Q_(i){let{actions:e}=he(),t=re(),n=mn(),s=yi(),{tour:r,id:o}=i,a=r.steps.length,l=Math.min(Math.max(i.at,0),a-1),c=r.steps[l],d=u=>e.openPage({kind:"tour",id:o,step:u});return b("div",{class:"card-body tour","data-testid":"tour","data-step":l+1,children:[l===0&&b("p",{class:"quiet",lang:s(r.aim),children:n(r.aim)}),b("p",{class:"tour-count","aria-live":"polite",children:t("tour.step",{n:l+1,total:a})}),b("progress",{max:a,value:l+1,"aria-label":t("tour.step",{n:l+1,total:a})}),c?.safety&&b(fs,{}),b("p",{class:c?.safety?"lead safety":"lead","aria-live":"polite",lang:s(c?.text),children:n(c?.text)}),b("div",{class:"tour-buttons",children:[b("button",{type:"button",class:"button",disabled:l===0,onClick:()=>d(l-1),"data-testid":"tour-previous",children:[b(nt,{name:"left"})," ",t("tour.previous")]}),l<a-1?b("button",{type:"button",class:"button primary",onClick:()=>d(l+1),"data-testid":"tour-next",children:[t("tour.next")," ",b(nt,{name:"right"})]}):b("button",{type:"button",class:"button primary",onClick:()=>e.openPage(null),"data-testid":"tour-close",children:t("tour.finish")})]}),b(Qr,{text:c?.text_alternative}),l===a-1&&b(BA,{tour:r})]})}var zA="conditions";function ey(){let{store:i}=he(),e=re(),{tours:t,conditions:n,symptoms:s,factors:r,exercises:o}=i.catalogue.value,a=[["tours","welcome.tours",Object.keys(t)],["conditions","welcome.conditions",Object.keys(n)],["symptoms","welcome.symptoms",Object.keys(s)],["factors","welcome.factors",Object.keys(r)],["exercises","welcome.exercises",Object.keys(o)]];return b("div",{class:"card-body welcome","data-testid":"welcome",children:[b("h2",{children:e("welcome.title")}),b("p",{class:"lead",children:e("welcome.text")}),b("h3",{children:e("welcome.start")}),a.filter(([,,l])=>l.length>0).map(([l,c,d])=>b("details",{open:l===zA,class:"shelf","data-testid":`shelf-${l}`,children:[b("summary",{children:[e(c)," ",b("span",{class:"count",children:d.length})]}),b(Cn,{ids:d})]},l)),b(Pn,{where:"start"})]})}function VA(i){let{store:e}=he(),{conditions:t,exercises:n,symptoms:s,factors:r,tours:o,structures:a}=e.catalogue.value,{selected:l,exercise:c,condition:d}=e.state.value,u=e.page.value;if(l!==null&&a[l]){let h=a[l].layer;return{key:l,kind:Rt(i,"layer",h??"spaces"),content:b(Z_,{id:l})}}if(c!==null&&n[c]){let h=n[c],f=i(h.group==="tip"?"ex.kind.tip":"ex.kind");return{key:c,kind:f,content:b(J_,{exercise:h})}}if(d!==null&&t[d]){let h=t[d];return{key:d,kind:Rt(i,"cond.kind",h.kind??"condition"),content:b(yf,{card:h})}}if(u?.kind==="tour"&&o[u.id]){let h=o[u.id],f=i("search.kind.tour");return h?{key:u.id,kind:f,content:b(Q_,{id:u.id,tour:h,at:u.step})}:null}if(u!==null&&u.kind!=="tour"){let h=(u.kind==="symptom"?s:r)[u.id];return h?{key:u.id,kind:i(`cond.kind.${u.kind}`),content:b(yf,{card:h})}:null}return null}function HA(){let{store:i,actions:e}=he(),{selected:t,exercise:n,condition:s}=i.state.value,r=i.catalogue.value,o=(c,d)=>({id:c,label:tn(r,c),open:d}),a=[];s!==null&&(t!==null||n!==null)&&a.push(o(s,()=>e.openCondition(s))),n!==null&&t!==null&&a.push(o(n,()=>e.openExercise(n)));let l=i.page.value;if(l!==null&&t!==null&&a.length===0&&a.push(o(l.id,()=>e.select(null))),t!==null&&a.length===0)for(let c of i.kin.value.ancestors(t))a.push(o(c,()=>e.select(c)));return a}function Kc(){let{store:i,actions:e}=he(),t=re(),n=ht(null),s=VA(t),r=HA(),o=i.catalogue.value,{selected:a,register:l}=i.state.value,c=a!==null&&l==="clinical"?o.structures[a]?.latin:void 0,d=i.page.value?.step;return wt(()=>n.current?.scrollTo(0,0),[s?.key,d]),b("div",{class:"card",ref:n,"data-testid":"card","data-id":s?.key??"",tabIndex:0,role:"region","aria-label":t("card.region"),children:s===null?b(ey,{}):b("article",{lang:bu(o,s.key),children:[b("header",{class:"card-head",children:[b("div",{class:"card-top",children:[r.length>0?b("ol",{class:"crumbs","data-testid":"breadcrumbs",children:r.map(({id:u,label:h,open:f})=>b("li",{children:b("button",{type:"button",onClick:f,children:h})},u))}):b("p",{class:"kind",children:s.kind}),b(tt,{icon:"close",label:t("app.close"),testId:"card-close",onClick:()=>e.escape()})]}),b("h2",{"data-testid":"card-title",children:tn(o,s.key)}),c&&b("p",{class:"latin",lang:"la","data-testid":"latin",children:c}),a===s.key&&b($_,{id:a})]}),(bu(o,s.key)!==o.language||l==="clinical")&&b(fs,{}),s.content]},s.key)})}var Jc={about:"Postures to choose from, as parameters of rig.json in degrees, and the usual ranges of the angles that are measured. The postures are examples drawn within the ranges of the joints; nobody stands exactly so. A usual range is the mean plus and minus two standard deviations, or the range the source gives.",postures:{standing:{values:{}},"sitting-upright":{values:{pelvic_tilt_deg:25,lumbar_lordosis_deg:47}},"sitting-slumped":{values:{pelvic_tilt_deg:29,lumbar_lordosis_deg:42,thoracic_kyphosis_deg:48,cervical_lordosis_deg:18}},"pelvis-forward":{values:{pelvic_tilt_deg:4}},"pelvis-backward":{values:{pelvic_tilt_deg:22}},"bend-forward":{values:{extension_deg:-60}},"bend-backward":{values:{extension_deg:22}},"bend-side":{values:{bend_right_deg:35}},"hip-flexors":{values:{pelvic_tilt_deg:3,lumbar_lordosis_deg:57},illustration:!0},"late-pregnancy":{values:{pelvic_tilt_deg:10,lumbar_lordosis_deg:58,thoracic_kyphosis_deg:40,cervical_lordosis_deg:14},illustration:!0}},usual:{lumbar_lordosis_deg:{range_deg:[20,70],source:"machino2019"},thoracic_kyphosis_deg:{range_deg:[20,50],source:"anatomystandard"},cervical_lordosis_deg:{range_deg:[-5,35],source:"umtri2017"},sacral_slope_deg:{range_deg:[24,58],source:"vialle2005"},pelvic_tilt_deg:{range_deg:[1,25],source:"vialle2005"},pelvic_incidence_deg:{range_deg:[33,76],source:"vialle2005"},cobb_deg:{range_deg:[0,10],source:"spineconst"}},sources:{machino2019:"Machino M, Kato F, et al. (2019). Lumbar sagittal alignment and range of motion in 627 asymptomatic volunteers. Asian Spine J. PMC6680033. (abstract; the range is that of the textbook normal values read beside it)",vialle2005:"Vialle R, Levassor N, Rillardon L, et al. (2005). Radiographic analysis of the sagittal alignment and balance of the spine in asymptomatic subjects. J Bone Joint Surg Am 87:260-267. (as cited by later work; mean plus and minus two standard deviations)",anatomystandard:"Savlovskis J (2020). Sagittal alignment of the neutral spine. anatomystandard.com.",umtri2017:"Reed MP, Jones MLH (2017). A parametric model of cervical spine geometry and posture (UMTRI-2017-1).",spineconst:"Spine constants collected from radiology references: a curve counts as scoliosis from 10 degrees."}};var Yc=Jc.postures,xf=Jc.usual,ty=Jc.sources;function ny(i){let e=t=>Object.keys({...t,...i}).every(n=>Math.abs((t[n]??NaN)-(i[n]??NaN))<.05);return Object.keys(Yc).find(t=>e(Yc[t]?.values??{}))??null}function iy(i){let e=$i(),t=ht(i.value);t.current=i.value;let{range:n,ends:s,note:r}=i;return b("div",{class:"slider","data-testid":i.testId,children:[b("label",{for:e,children:i.label}),b("output",{for:e,children:i.shown}),b("input",{id:e,type:"range",min:n[0],max:n[1],step:i.step,value:i.value,disabled:i.disabled,"aria-valuetext":i.spoken??i.shown,"aria-describedby":r?`${e}-note`:void 0,onInput:o=>{let a=o.currentTarget;i.onInput(Number(a.value)),requestAnimationFrame(()=>a.value=String(t.current))}}),s&&b("span",{class:"slider-ends","aria-hidden":"true",children:[b("span",{children:s[0]}),b("span",{children:s[1]})]}),r&&b("span",{class:"slider-note",id:`${e}-note`,children:r})]})}var WA=["lumbar_lordosis_deg","thoracic_kyphosis_deg","cervical_lordosis_deg","pelvic_tilt_deg"],qA=["extension_deg","bend_right_deg","turn_left_deg"];function XA(){let{store:i,living:e}=he(),t=re(),n=ny(i.state.value.posture);return b("div",{class:"presets",role:"group","aria-label":t("posture.presets"),"data-testid":"posture-presets",children:Object.entries(Yc).map(([s,{values:r,illustration:o}])=>b("button",{type:"button",class:"button","aria-pressed":n===s,"data-testid":`preset-${s}`,onClick:()=>e.take(r),children:[t(`posture.preset.${s}`),o&&b("small",{children:t("posture.illustration")})]},s))})}function sy({name:i,rig:e}){let{store:t,living:n}=he(),s=re(),r=e.posture[i];if(!r)return null;let o=t.state.value.posture[i]??r.rest_deg,a=Math.round(o),l=xf[i]?.range_deg;return b(iy,{label:s(`posture.${i}`),value:o,range:r.range_deg,step:1,shown:s("posture.degrees",{count:a}),spoken:s("posture.degrees.spoken",{count:a}),ends:[s(`posture.${i}.low`),s(`posture.${i}.high`)],note:l&&s("posture.usual",{low:l[0],high:l[1]}),testId:`posture-${i}`,onInput:c=>n.setPosture(i,c)})}function jA(){let{living:i}=he(),e=re(),t=i.pose.value;if(t===null)return null;let n={...t.alignment,cobb_deg:t.cobb.cobb_deg};return b($e,{title:e("posture.measured"),testId:"measured",children:[b("p",{class:"quiet",children:e("posture.measured.help")}),b("table",{class:"measured",children:[b("thead",{children:b("tr",{children:[b("th",{scope:"col",children:e("measured.angle")}),b("th",{scope:"col",children:e("measured.now")}),b("th",{scope:"col",children:e("measured.usual")})]})}),b("tbody",{children:Object.entries(xf).map(([s,{range_deg:[r,o]}])=>b("tr",{"data-testid":`measured-${s}`,"data-value":n[s],children:[b("th",{scope:"row",children:e(`measured.${s}`)}),b("td",{children:e("posture.degrees",{count:Math.round(n[s]??0)})}),b("td",{children:e("measured.range",{low:r,high:o})})]},s))})]}),b("details",{class:"sources",children:[b("summary",{children:e("card.sources")}),b("ul",{class:"plain",children:Object.entries(ty).map(([s,r])=>b("li",{lang:"en",children:r},s))})]})]})}function $c(){let{store:i,living:e}=he(),t=re(),n=e.rig.value,{bending:s}=e;return b("div",{class:"card living",role:"region","aria-label":t("posture.title"),tabIndex:0,"data-testid":"posture-panel",children:[b("h2",{children:t("posture.title")}),b("p",{class:"lead",children:t("posture.lead")}),n===null?b("p",{children:t("posture.none")}):b(gt,{children:[b(XA,{}),b("p",{class:"stopped",role:"status","data-testid":"posture-stopped",children:e.stopped.value}),b($e,{title:t("posture.movement"),children:[qA.map(r=>b(sy,{name:r,rig:n},r)),b("div",{class:"row-of-buttons",children:[b("button",{type:"button",class:"button","aria-pressed":s.value,"data-testid":"bend-mode",onClick:()=>s.value=!s.value,children:t("posture.drag")}),b("button",{type:"button",class:"button",disabled:Object.keys(i.state.value.posture).length===0,"data-testid":"posture-reset",onClick:()=>e.take({}),children:[b(nt,{name:"home"})," ",t("posture.reset")]})]}),b("p",{class:"quiet",children:t("posture.drag.help")})]}),b($e,{title:t("posture.shape"),children:[b("p",{class:"quiet",children:t("posture.differ")}),WA.map(r=>b(sy,{name:r,rig:n},r))]}),b(jA,{})]})]})}function KA(i){let e=re(),{hit:t,active:n}=i,s=ht(null);return wt(()=>{n&&s.current?.scrollIntoView({block:"nearest"})},[n]),b("li",{role:"option",id:i.id,ref:s,"aria-selected":n,class:n?"active":void 0,"data-id":t.id,"data-testid":"search-result",onMouseDown:r=>r.preventDefault(),onClick:i.onChoose,children:[b("span",{class:"hit-label",children:[t.label,t.alias&&b("span",{class:"hit-alias",children:[" ",t.alias]})]}),b("span",{class:`hit-kind hit-${t.subject}`,children:e(`search.kind.${t.subject}`)})]})}function Zc({stays:i=!1}){let{search:e,store:t}=he(),n=re(),s=gf(),r=$i(),o=ht(null),[a,l]=Dt(""),[c,d]=Dt(!1),[u,h]=Dt(0),f=e.value.find(a),g=a.trim()!==""&&(c||i),_=g?f[Math.min(u,f.length-1)]:void 0;wt(()=>{t.pointed.value=_?.subject==="structure"?_.id:null},[_?.id]);let m=()=>{l(""),d(!1),h(0)},p=x=>{x&&(m(),o.current?.blur(),s(x.id))},v=x=>{let S=Math.max(f.length-1,0),T={ArrowDown:()=>(d(!0),h(u>=S?0:u+1)),ArrowUp:()=>(d(!0),h(u<=0?S:u-1)),Enter:()=>p(_),Escape:()=>a===""?o.current?.blur():m()};x.stopPropagation();let A=T[x.key];A&&(x.preventDefault(),A())};return b("div",{class:"search","data-testid":"search",children:[b(nt,{name:"search"}),b("input",{ref:o,type:"text",role:"combobox",inputMode:"search",autoComplete:"off",autoCorrect:"off",spellcheck:!1,"data-search":!0,"data-testid":"search-input","aria-label":n("search.label"),"aria-expanded":g,"aria-controls":`${r}-list`,"aria-autocomplete":"list","aria-activedescendant":_?`${r}-${_.id}`:void 0,placeholder:n("search.placeholder"),value:a,onInput:x=>{l(x.currentTarget.value),h(0),d(!0)},onFocus:()=>d(!0),onBlur:()=>d(!1),onKeyDown:v}),a!==""&&b(tt,{icon:"close",label:n("app.close"),onClick:m,className:"search-clear"}),b("ul",{class:"hits",id:`${r}-list`,role:"listbox","aria-label":n("search.label"),hidden:!g||f.length===0,children:g&&f.map(x=>b(KA,{id:`${r}-${x.id}`,hit:x,active:x===_,onChoose:()=>p(x)},x.id))}),g&&f.length===0&&b("p",{class:"hits nothing",children:n("search.none",{query:a})}),b("span",{class:"unseen",role:"status",children:g&&f.length>0?n("search.count",{count:f.length}):""})]})}var Qc=[["card","card"],["posture","posture"]];function Sf(){let{store:i}=he(),{selected:e,condition:t,exercise:n}=i.state.value,s=i.page.value;wt(()=>{(e??t??n??s)&&(i.pane.value="card")},[e,t,n,s])}function ry(){let{store:i}=he(),e=re();Sf();let t=Qc.find(([n])=>n===i.pane.value)?.[0]??"card";return b(gt,{children:[b("div",{class:"sheet-tabs",role:"group","aria-label":e("pane.label"),children:Qc.map(([n,s])=>b("button",{type:"button","aria-pressed":t===n,onClick:()=>i.pane.value=n,"data-testid":`pane-${n}`,children:[b(nt,{name:s}),e(`pane.${n}`)]},n))}),t==="card"&&b(Kc,{}),t==="posture"&&b($c,{})]})}function wf(i,e,t){let n=(i.children??[]).map(r=>wf(r,`${e}/${i.id}`,t)),s=t.pieces(i.id);return{key:`${e}/${i.id}`,id:i.id,label:i.label,names:[i.id],pieces:s,children:n}}function ed(i,e,t,n,s){return{key:i,id:n,label:e,names:s??t.flatMap(r=>r.names),pieces:[...new Set(t.flatMap(r=>r.pieces))],children:t}}function JA(i,e){return Object.entries(i.structures).find(([,n])=>n.kind==="region"&&n.region===e)?.[0]??null}function YA(i,e,t){return i.tree.map(n=>{let s=n.region??"whole",r=(n.children??[]).map(o=>{let a=`${n.id}/${o.id}`,l=(o.children??[]).map(c=>wf(c,a,e));return ed(a,t("layer",o.layer??"spaces"),l,null)});return ed(n.id,t("region",s),r,JA(i,s))})}function $A(i,e,t){return[...new Set(i.tree.flatMap(s=>(s.children??[]).map(r=>r.layer??null)))].map(s=>{let r=`layer:${s??"spaces"}`,o=i.tree.flatMap(a=>{let l=a.children?.find(u=>(u.layer??null)===s);if(!l)return[];let c=`${r}/${a.id}`,d=(l.children??[]).map(u=>wf(u,c,e));return[ed(c,t("region",a.region??"whole"),d,null)]});return ed(r,t("layer",s??"spaces"),o,null,s===null?void 0:[r])})}function oy(i,e,t,n){return t==="region"?YA(i,e,n):$A(i,e,n)}function ay(i,e){let t=(n,s,r)=>n.flatMap((o,a)=>[{node:o,depth:s,place:a+1,siblings:n.length,parent:r},...e.has(o.key)?t(o.children,s+1,o.key):[]]);return t(i,1,null)}function Mf(i,e){for(let t of i){if(t.id===e)return[t.key];let n=Mf(t.children,e);if(n.length>0)return[t.key,...n]}return[]}function Ys(i){return b("div",{class:"segments",role:"group","aria-label":i.label,"data-testid":i.testId,children:i.options.map(({value:e,label:t})=>b("button",{type:"button","aria-pressed":e===i.value,"data-value":e,onClick:()=>i.onChange(e),children:t},e))})}function ly(i){let e=i.rows.findIndex(({node:o})=>o.key===i.current),t=i.rows[e],n=o=>{let a=i.rows[Math.min(Math.max(o,0),i.rows.length-1)];a&&i.move(a.node.key)},s={ArrowDown:()=>n(e+1),ArrowUp:()=>n(e-1),Home:()=>n(0),End:()=>n(i.rows.length-1),ArrowRight(){!t||t.node.children.length===0||(i.isOpen(t.node.key)?n(e+1):i.setOpen(t.node.key,!0))},ArrowLeft(){t&&(i.isOpen(t.node.key)?i.setOpen(t.node.key,!1):t.parent!==null&&i.move(t.parent))},Enter:()=>t&&i.choose(t)," ":()=>t&&i.tick(t)},r=o=>{let l=[...i.rows.slice(e+1),...i.rows.slice(0,e+1)].find(({node:c})=>c.label.toLocaleLowerCase().startsWith(o));l&&i.move(l.node.key)};return o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let a=s[o.key],l=/^\p{L}$/u.test(o.key)?o.key.toLocaleLowerCase():null;!a&&l===null||(o.preventDefault(),o.stopPropagation(),a?a():l!==null&&r(l))}}var ZA={all:"true",some:"mixed",none:"false"};function QA({state:i,onClick:e}){return b("span",{class:`tick tick-${i}`,"aria-hidden":"true","data-testid":"tick",onClick:e,children:[i==="all"&&b(nt,{name:"check"}),i==="some"&&b(nt,{name:"minus"})]})}function e1(i){let{store:e,actions:t}=he(),{node:n,depth:s,place:r,siblings:o}=i.row,a=n.pieces.length>0,l=xu(e,n.pieces),c=n.id!==null&&e.state.value.selected===n.id,d=n.children.length>0,u=h=>f=>{f.stopPropagation(),h()};return b("div",{role:"treeitem",class:`row${n.id===null?" heading":""}${c?" selected":""}${a?"":" shapeless"}`,style:{"--depth":s-1},"aria-level":s,"aria-posinset":r,"aria-setsize":o,"aria-expanded":d?i.expanded:void 0,"aria-selected":c,"aria-checked":a?ZA[l]:void 0,tabIndex:i.current?0:-1,"data-key":n.key,"data-id":n.id??"","data-testid":"tree-row",onFocus:i.onFocus,onClick:()=>n.id===null?i.onOpen():t.select(n.id),onDblClick:()=>n.id!==null&&t.flyTo(n.id),onMouseEnter:()=>e.pointed.value=n.id,onMouseLeave:()=>e.pointed.value=null,children:[b("span",{class:`twist${d?"":" none"}${i.expanded?" unfolded":""}`,"aria-hidden":"true",onClick:u(i.onOpen),children:d&&b(nt,{name:"right"})}),a?b(QA,{state:l,onClick:u(i.onTick)}):b("span",{class:"tick none","aria-hidden":"true"}),b("span",{class:"row-label",children:n.label})]})}function td(){let{store:i,actions:e}=he(),t=re(),[n,s]=Dt("region"),[r,o]=Dt(new Set),[a,l]=Dt(null),c=ht(null),{selected:d}=i.state.value,u=i.catalogue.value,h=ir(()=>oy(u,i.kin.value,n,(x,S)=>Rt(t,x,S)),[u,n,t]),f=ay(h,r),g=f.some(({node:x})=>x.key===a)?a:f[0]?.node.key??null;wt(()=>{if(d===null)return;let x=Mf(h,d);x.length!==0&&(o(S=>new Set([...S,...x.slice(0,-1)])),l(x.at(-1)??null))},[d,h]);let _=x=>x===null?null:c.current?.querySelector(`[data-key="${CSS.escape(x)}"]`)??null;wt(()=>{let x=_(a),S=c.current;if(!x||!S)return;let T=x.offsetTop-S.offsetTop;T<S.scrollTop?S.scrollTop=T-8:T+x.offsetHeight>S.scrollTop+S.clientHeight&&(S.scrollTop=T+x.offsetHeight-S.clientHeight+8)},[a,f.length]);let m=(x,S)=>o(T=>{let A=new Set(T);return S??!A.has(x)?A.add(x):A.delete(x),A}),p=x=>{x.node.pieces.length!==0&&e.setVisible(x.node.names,xu(i,x.node.pieces)==="all"?"hide":"show")},v=ly({rows:f,current:g,isOpen:x=>r.has(x),setOpen:m,move(x){l(x),_(x)?.focus()},choose(x){x.node.id===null?m(x.node.key):e.select(x.node.id,{fly:!0})},tick:p});return b("div",{class:"tree-panel",children:[b(Ys,{label:t("tree.arrange"),value:n,options:[{value:"region",label:t("tree.by-region")},{value:"layer",label:t("tree.by-layer")}],onChange:s,testId:"arrange"}),b("div",{class:"tree",role:"tree","aria-label":t("tree.label"),ref:c,onKeyDown:v,"data-testid":"tree",children:f.map(x=>b(e1,{row:x,expanded:r.has(x.node.key),current:x.node.key===g,onFocus:()=>l(x.node.key),onOpen:()=>m(x.node.key),onTick:()=>p(x)},x.node.key))})]})}var t1=[...Qc,["list","list"],["search","search"]];function cy(){let{store:i}=he(),e=re(),t=i.pane.value,[n,s]=Dt(!1);return Sf(),b("section",{class:`sheet${n?" tall":""}`,"aria-label":e("sheet.label"),"data-testid":"sheet",children:[b("div",{class:"sheet-tabs",role:"group","aria-label":e("sheet.label"),children:[t1.map(([r,o])=>b("button",{type:"button","aria-pressed":t===r,onClick:()=>i.pane.value=r,"data-testid":`sheet-${r}`,children:[b(nt,{name:o}),e(`sheet.${r}`)]},r)),b(tt,{icon:n?"down":"up",label:e(n?"sheet.smaller":"sheet.bigger"),expanded:n,onClick:()=>s(!n),testId:"sheet-size"})]}),b("div",{class:"sheet-pane",children:[t==="card"&&b(Kc,{}),t==="posture"&&b($c,{}),t==="list"&&b(td,{}),t==="search"&&b(Zc,{stays:!0})]})]})}function dy(){let{store:i,actions:e}=he(),t=re(),n=ht(null),s=i.menu.value,r=()=>{i.menu.value=null};if(wt(()=>{if(s===null)return;n.current?.querySelector("button")?.focus();let d=u=>{n.current&&!u.composedPath().includes(n.current)&&r()};return window.addEventListener("pointerdown",d,!0),()=>window.removeEventListener("pointerdown",d,!0)},[s]),s===null)return null;let{id:o}=s,a=tn(i.catalogue.value,o),l=[["card","menu.card",()=>e.select(o)],["target","view.fly",()=>e.flyTo(o)],["isolate","view.isolate",()=>e.isolate(o)],["ghost","view.ghost",()=>e.setVisible([o],"ghost")],["eyeOff","view.hide",()=>e.setVisible([o],"hide")],["all","view.show-all",()=>e.showAll()]],c=d=>{let u=[...n.current?.querySelectorAll("button")??[]],h=u.indexOf(d.target),f={ArrowDown:h+1,ArrowUp:h-1,Home:0,End:u.length-1};if(d.stopPropagation(),d.key==="Escape"||d.key==="Tab")return r();f[d.key]!==void 0&&(d.preventDefault(),u[((f[d.key]??0)+u.length)%u.length]?.focus())};return b("div",{class:"structure-menu",role:"menu","aria-label":t("menu.label",{label:a}),ref:n,style:{"--x":`${s.x}px`,"--y":`${s.y}px`},"data-testid":"structure-menu",onKeyDown:c,children:[b("p",{"aria-hidden":"true",children:a}),l.map(([d,u,h])=>b("button",{type:"button",role:"menuitem",tabIndex:-1,onClick:()=>{r(),h()},children:[b(nt,{name:d}),t(u)]},u))]})}var n1={transverse:[-260,620],coronal:[-140,180],sagittal:[-180,180]};function i1({plane:i}){let{store:e}=he(),t=re(),n=e.cuts.value[i],s=t(`cut.${i}`),[r,o]=n1[i],a=l=>{e.cuts.value={...e.cuts.peek(),[i]:{...n,...l}}};return b("div",{class:"cut","data-testid":`cut-${i}`,children:[b("label",{class:"check",children:[b("input",{type:"checkbox",checked:n.on,onChange:l=>a({on:l.currentTarget.checked})}),s]}),b("output",{children:t("cut.mm",{count:n.at_mm})}),b("input",{type:"range","aria-label":t("cut.position",{plane:s}),"aria-valuetext":t("cut.mm",{count:n.at_mm}),min:r,max:o,value:n.at_mm,disabled:!n.on,onInput:l=>a({at_mm:Number(l.currentTarget.value),along:null})}),b(tt,{icon:"swap",label:t("cut.flip",{plane:s}),pressed:n.flipped,disabled:!n.on,onClick:()=>a({flipped:!n.flipped})})]})}function s1(){let{store:i}=he(),e=re();return b("label",{class:"apart",children:[e("view.apart"),b("input",{type:"range",min:0,max:1,step:.05,value:i.apart.value,"data-testid":"apart",onInput:t=>i.apart.value=Number(t.currentTarget.value)})]})}function uy(){let i=re();return b("div",{class:"cuts","data-testid":"cuts",children:[b("p",{class:"quiet",children:i("cut.help")}),or.map(e=>b(i1,{plane:e},e)),b(s1,{})]})}function io(i){let[e,t]=Dt(!1),n=$i(),s=ht(null),r=ht(null);wt(()=>{if(!e)return;let a=l=>{s.current&&!l.composedPath().includes(s.current)&&t(!1)};return window.addEventListener("pointerdown",a,!0),()=>window.removeEventListener("pointerdown",a,!0)},[e]);let o=a=>{a.key!=="Escape"||!e||(a.stopPropagation(),t(!1),r.current?.focus())};return b("div",{class:`menu ${i.className??""}`,ref:s,onKeyDown:o,children:[b("button",{type:"button",class:"button quiet-button",ref:r,"aria-expanded":e,"aria-controls":n,"aria-label":i.label,"data-testid":i.testId,onClick:()=>t(!e),children:[b(nt,{name:i.icon}),b("span",{class:"button-label",children:i.label})]}),b("div",{class:"menu-panel",id:n,hidden:!e,role:"group","aria-label":i.label,children:e&&i.children})]})}function hy(){let{store:i,actions:e}=he(),t=re(),{view:n}=i.state.value;return b("div",{class:"sides",role:"group","aria-label":t("view.views"),children:As.map(s=>b("button",{type:"button",class:"side","aria-pressed":n===s,"data-testid":`view-${s}`,onClick:()=>e.setView(s),children:t(`view.${s}`)},s))})}function r1({compact:i}){let{actions:e}=he(),t=re();return b("div",{class:"bar bar-where",children:[b(tt,{icon:"home",label:t("view.home"),showLabel:!i,onClick:()=>e.home(),testId:"home"}),i?b(io,{icon:"cube",label:t("view.views"),testId:"views-menu",className:"sides-menu",children:b(hy,{})}):b(hy,{})]})}function fy(){let{store:i,actions:e}=he(),t=re(),{selected:n}=i.state.value,s=n!==null&&i.kin.value.pieces(n).length>0;return b("div",{class:"bar",children:[b(tt,{icon:"plus",label:t("view.zoom-in"),onClick:()=>e.zoom(1),testId:"zoom-in"}),b(tt,{icon:"minus",label:t("view.zoom-out"),onClick:()=>e.zoom(-1),testId:"zoom-out"}),b(tt,{icon:"target",label:t("view.fly"),disabled:!s,onClick:()=>n!==null&&e.flyTo(n),testId:"zoom-to"})]})}function o1({narrow:i}){let{store:e,actions:t}=he(),n=re(),{selected:s,isolate:r,visibility:o}=e.state.value,a=e.apart.value>0||Object.values(e.cuts.value).some(({on:u})=>u),l=e.drawn.value.lit.length>0,c=s!==null&&e.kin.value.pieces(s).length>0?s:null,d=()=>{c!==null&&(t.setVisible([c],"hide"),t.select(null))};return b("div",{class:"bar",children:[b(tt,{icon:"isolate",label:n(r===null?"view.isolate":"view.isolate-off"),pressed:r!==null,disabled:c===null&&r===null,onClick:()=>t.isolate(r===null?c:null),testId:"isolate-view"}),b(tt,{icon:"eyeOff",label:n("view.hide"),disabled:c===null,onClick:d,testId:"hide-view"}),b(tt,{icon:"uncover",label:n("view.uncover"),disabled:c===null&&!l,onClick:()=>t.uncover(),testId:"uncover"}),b(io,{icon:"cut",label:n("view.cut"),testId:"cut-menu",className:"side-menu",children:b(uy,{})}),b(tt,{icon:"all",label:n("view.show-all"),disabled:r===null&&!a&&Object.keys(o).length===0,onClick:()=>t.showAll(),testId:"show-all-view"}),i&&b(py,{})]})}function py(){let{actions:i}=he(),e=re();return b(tt,{icon:"undo",label:e("view.undo"),disabled:!i.canUndo.value,onClick:()=>i.undo(),testId:"undo"})}function a1(){let{actions:i}=he(),e=re();return b("div",{class:"bar",children:[b(py,{}),b(tt,{icon:"redo",label:e("view.redo"),disabled:!i.canRedo.value,onClick:()=>i.redo(),testId:"redo"}),b(tt,{icon:"camera",label:e("view.picture"),onClick:()=>{i.savePicture()},testId:"save-picture"})]})}function my(i){let{narrow:e,compact:t}=i,{store:n}=he(),s=n.stage.value!=="picture",r=ht(null),o=ht(null);return wt(()=>{let a=r.current?.offsetLeft??0,l=d=>(d?.offsetWidth??0)+a,c=Math.min(l(r.current),l(o.current));n.covered.value={left:c,right:c}},[e,t,s]),b("div",{class:"view-buttons","data-testid":"view-buttons",children:[b("div",{class:"bars",ref:r,children:[b(r1,{compact:t}),e&&s&&b(fy,{})]}),b("div",{class:"bars",ref:o,children:[!e&&s&&b(fy,{}),b(o1,{narrow:e}),!e&&b(a1,{})]})]})}var nd=10;function gy({actions:i,living:e,pickCentre:t}){let n={ArrowLeft:()=>i.turn(-nd,0),ArrowRight:()=>i.turn(nd,0),ArrowUp:()=>i.turn(0,nd),ArrowDown:()=>i.turn(0,-nd),"+":()=>i.zoom(1),"=":()=>i.zoom(1),"-":()=>i.zoom(-1),_:()=>i.zoom(-1),Home:()=>i.home(),Enter:()=>i.select(t())};return s=>{if(s.ctrlKey||s.metaKey||s.altKey)return;let r=As[Number(s.key)-1],o=e.bendKey(s.key)??n[s.key]??(r&&/^[1-6]$/.test(s.key)?()=>i.setView(r):void 0);o&&(s.preventDefault(),s.stopPropagation(),o())}}function l1(){let{store:i}=he(),e=i.hover.value;if(e===null)return null;let t=tn(i.catalogue.value,e.id);return b("div",{class:"hover-name","data-testid":"hover","data-id":e.id,style:{left:`${e.x}px`,top:`${e.y}px`},"aria-hidden":"true",children:[e.region&&b("span",{class:"hover-region",children:[e.region," · "]}),t]})}function c1(){let{store:i}=he(),e=re(),{loaded:t,total:n,done:s}=i.progress.value;if(s)return null;let r=o=>(o/1e6).toFixed(1);return b("div",{class:`loading${i.shapes.value.size>0?" corner":""}`,"data-testid":"loading",children:[b("p",{children:[e("app.loading"),n>0&&b("span",{class:"quiet",children:[" ",e("app.loaded",{done:r(t),total:r(n)})]})]}),b("progress",{"aria-label":e("app.loading"),max:Math.max(n,1),value:t})]})}function d1(){let{store:i,picture:e}=he(),t=re(),n=e.url.value,{selected:s}=i.state.value,r=s===null?t("view.label"):`${t("view.label")}: ${tn(i.catalogue.value,s)}`;return n===null?b("p",{class:"stand-in",children:t("app.no-picture")}):b("img",{class:"picture",src:n,alt:r,"data-testid":"picture",onClick:o=>e.pick(o.offsetX,o.offsetY)})}function by(i){let e=he(),{store:t,attach:n,picture:s}=e,r=re(),o=ht(null),a=t.stage.value;return wt(()=>{let l=o.current;if(!l)return;n(l);let c=new ResizeObserver(()=>s.resize(l.clientWidth,l.clientHeight));return c.observe(l),()=>c.disconnect()},[]),b("div",{class:"stage","data-testid":"stage","data-stage":a,children:[b("div",{class:"canvas-host",ref:o,role:"application","aria-label":r("view.label"),"aria-describedby":"view-hint",tabIndex:0,"data-testid":"canvas",onKeyDown:gy(e)}),b("p",{class:"unseen",id:"view-hint",children:r("view.hint")}),a==="picture"&&b(d1,{}),b(c1,{}),b(l1,{}),b(dy,{}),b(my,{...i})]})}function Tf(){let{store:i,actions:e}=he(),t=re(),n=new Set(i.kin.value.solids.map(s=>i.catalogue.value.structures[s]?.layer));return b("div",{class:"layers","data-testid":"layers",children:[i.kin.value.layers.filter(s=>n.has(s)).map(s=>b("div",{class:"layer","data-layer":s,children:[b("span",{class:`swatch swatch-${s}`,"aria-hidden":"true"}),b("span",{class:"layer-name",children:Rt(t,"layer",s)}),b(Ys,{label:Rt(t,"layer",s),value:_m(i.state.value,s),options:Rs.map(r=>({value:r,label:t(`layer.${r}`)})),onChange:r=>e.setVisible([`layer:${s}`],r),testId:`layer-${s}`})]},s)),b("label",{class:"check",children:[b("input",{type:"checkbox",checked:i.named.value,onChange:s=>i.named.value=s.currentTarget.checked,"data-testid":"names"}),t("view.names")]}),b("button",{type:"button",class:"button",onClick:()=>e.showAll(),"data-testid":"show-all",children:t("view.show-all")})]})}function _y(){let{store:i,actions:e}=he(),t=re();return b(Ys,{label:t("top.register"),value:i.state.value.register,options:wo.map(n=>({value:n,label:t(`top.register.${n}`)})),onChange:n=>e.setRegister(n),testId:"register"})}function u1(){let{store:i,actions:e}=he(),t=re();return b(Ys,{label:t("top.theme"),value:i.state.value.theme,options:So.map(n=>({value:n,label:t(`top.theme.${n}`)})),onChange:n=>e.setTheme(n),testId:"theme-choice"})}var h1=i=>new Intl.DisplayNames([i],{type:"language"}).of(i)??i;function yy(){let{store:i,actions:e,languages:t}=he(),n=re();if(t.length<2)return null;let s=i.catalogue.value.languages;return b("select",{class:"select","aria-label":n("top.language"),value:i.state.value.language,"data-testid":"language",onChange:r=>e.setLanguage(r.currentTarget.value),children:t.map(r=>b("option",{value:r,lang:r,children:[h1(r),s[r]==="machine"||s[r]==="human draft"?` (${n("top.language.draft")})`:""]},r))})}function f1(){let{store:i,actions:e}=he(),t=re(),n=i.dark.value;return b(tt,{icon:n?"sun":"moon",label:`${t("top.theme")}: ${t(n?"top.theme.light":"top.theme.dark")}`,onClick:()=>e.setTheme(n?"light":"dark"),testId:"theme"})}function vy({narrow:i}){let{store:e,actions:t}=he(),n=re();return b("header",{class:"top","data-testid":"top",children:[b("h1",{class:"name",children:[b(k_,{}),b("span",{children:n("app.name")})]}),!i&&b(Zc,{}),b("div",{class:"top-tools",children:[i?b(io,{icon:"layers",label:n("app.more"),testId:"more-menu",children:[b(Tf,{}),b("h3",{children:n("top.register")}),b(_y,{}),b(yy,{}),b("h3",{children:n("top.theme")}),b(u1,{}),b("div",{class:"menu-row",children:[b("button",{type:"button",class:"button",disabled:!t.canRedo.value,onClick:()=>t.redo(),children:[b(nt,{name:"redo"})," ",n("view.redo")]}),b("button",{type:"button",class:"button",onClick:()=>{t.savePicture()},children:[b(nt,{name:"camera"})," ",n("view.picture")]})]})]}):b(gt,{children:[b(yy,{}),b(_y,{}),b(io,{icon:"layers",label:n("top.layers"),testId:"layers-menu",children:b(Tf,{})}),b(f1,{})]}),b(tt,{icon:"help",label:n("top.help"),onClick:()=>e.dialog.value="help",testId:"help"}),b("button",{type:"button",class:"button warning",onClick:()=>e.dialog.value="warning","data-testid":"warning-signs",children:[b(nt,{name:"warning"}),b("span",{class:"button-label",children:n("top.warning")})]})]})]})}var p1=760,Ef=1100;function m1(){let[i,e]=Dt(window.innerWidth),t=ht(null);return[ht(s=>{t.current?.disconnect(),s&&(t.current=new ResizeObserver(()=>{s.clientWidth>0&&e(s.clientWidth)}),t.current.observe(s))}).current,i]}function g1(i){let e=re();return b("nav",{class:`side-panel list-panel${i.open?"":" closed"}`,"aria-label":e("tree.label"),children:[b(tt,{icon:"panel",label:e(i.open?"tree.hide-panel":"tree.show-panel"),expanded:i.open,onClick:i.onToggle,className:"panel-toggle",testId:"list-toggle"}),i.open&&b(td,{})]})}function xy(){let i=he(),e=re(),[t,n]=m1(),[s,r]=Dt(null),o=ht(null),a=n<=p1,l=i.store.dark.value;return wt(()=>{i.store.roomy.value=!a},[a]),wt(()=>{let c=z_(i,o);return window.addEventListener("keydown",c),()=>window.removeEventListener("keydown",c)},[]),b("div",{class:`app ${a?"narrow":"wide"}`,ref:c=>{o.current=c,t(c)},"data-theme":l?"dark":"light","data-testid":"app",lang:i.store.catalogue.value.language,children:[b(vy,{narrow:a}),b("main",{class:"columns",children:[!a&&b(g1,{open:s??n>Ef,onToggle:()=>r(!(s??n>Ef))}),b(by,{narrow:a,compact:n<=Ef}),a?b(cy,{}):b("aside",{class:"side-panel card-panel","aria-label":e("card.region"),children:b(ry,{})})]}),b(V_,{}),b(H_,{}),b(K_,{}),b(B_,{})]})}var Sy=`.card {
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
`;var wy=`.icon-button {
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
`;var My=`.dialog {
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
`;var Ty=`.app {
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
`;var Ey=`.living {
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
`;var Ay=`:host {
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
`;var Ry=`.tree-panel {
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
`;var Cy=[Ay,Ty,wy,Ry,Sy,My,Ey].join(`
`);var Ct={LEFT:1,RIGHT:2,MIDDLE:4},V=Object.freeze({NONE:0,ROTATE:1,TRUCK:2,SCREEN_PAN:4,OFFSET:8,DOLLY:16,ZOOM:32,TOUCH_ROTATE:64,TOUCH_TRUCK:128,TOUCH_SCREEN_PAN:256,TOUCH_OFFSET:512,TOUCH_DOLLY:1024,TOUCH_ZOOM:2048,TOUCH_DOLLY_TRUCK:4096,TOUCH_DOLLY_SCREEN_PAN:8192,TOUCH_DOLLY_OFFSET:16384,TOUCH_DOLLY_ROTATE:32768,TOUCH_ZOOM_TRUCK:65536,TOUCH_ZOOM_OFFSET:131072,TOUCH_ZOOM_SCREEN_PAN:262144,TOUCH_ZOOM_ROTATE:524288}),so={NONE:0,IN:1,OUT:-1};function $s(i){return i.isPerspectiveCamera}function gs(i){return i.isOrthographicCamera}var ms=Math.PI*2,Py=Math.PI/2,Uy=1e-5,_a=Math.PI/180;function ri(i,e,t){return Math.max(e,Math.min(t,i))}function vt(i,e=Uy){return Math.abs(i)<e}function ct(i,e,t=Uy){return vt(i-e,t)}function Iy(i,e){return Math.round(i/e)*e}function ya(i){return isFinite(i)?i:i<0?-Number.MAX_VALUE:Number.MAX_VALUE}function va(i){return Math.abs(i)<Number.MAX_VALUE?i:i*(1/0)}function id(i,e,t,n,s=1/0,r){n=Math.max(1e-4,n);let o=2/n,a=o*r,l=1/(1+a+.48*a*a+.235*a*a*a),c=i-e,d=e,u=s*n;c=ri(c,-u,u),e=i-c;let h=(t.value+o*c)*r;t.value=(t.value-o*h)*l;let f=e+(c+h)*l;return d-i>0==f>d&&(f=d,t.value=(f-d)/r),f}function Ly(i,e,t,n,s=1/0,r,o){n=Math.max(1e-4,n);let a=2/n,l=a*r,c=1/(1+l+.48*l*l+.235*l*l*l),d=e.x,u=e.y,h=e.z,f=i.x-d,g=i.y-u,_=i.z-h,m=d,p=u,v=h,x=s*n,S=x*x,T=f*f+g*g+_*_;if(T>S){let q=Math.sqrt(T);f=f/q*x,g=g/q*x,_=_/q*x}d=i.x-f,u=i.y-g,h=i.z-_;let A=(t.x+a*f)*r,y=(t.y+a*g)*r,E=(t.z+a*_)*r;t.x=(t.x-a*A)*c,t.y=(t.y-a*y)*c,t.z=(t.z-a*E)*c,o.x=d+(f+A)*c,o.y=u+(g+y)*c,o.z=h+(_+E)*c;let F=m-i.x,I=p-i.y,D=v-i.z,z=o.x-m,G=o.y-p,k=o.z-v;return F*z+I*G+D*k>0&&(o.x=m,o.y=p,o.z=v,t.x=(o.x-m)/r,t.y=(o.y-p)/r,t.z=(o.z-v)/r),o}function Af(i,e){e.set(0,0),i.forEach(t=>{e.x+=t.clientX,e.y+=t.clientY}),e.x/=i.length,e.y/=i.length}function Rf(i,e){return gs(i)?(console.warn(`${e} is not supported in OrthographicCamera`),!0):!1}var kf=class{_listeners={};addEventListener(e,t){let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let s=this._listeners[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}removeAllEventListeners(e){if(!e){this._listeners={};return}Array.isArray(this._listeners[e])&&(this._listeners[e].length=0)}dispatchEvent(e){let n=this._listeners[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e)}}},M1="3.1.2",sd=1/8,T1=/Mac/.test(globalThis?.navigator?.platform),Ue,ky,rd,Cf,In,We,rt,ro,xa,vi,xi,Zs,Dy,Oy,Un,oo,ao,Fy,Pf,Ny,If,Lf,od,lo=class i extends kf{static install(e){Ue=e.THREE,ky=Object.freeze(new Ue.Vector3(0,0,0)),rd=Object.freeze(new Ue.Vector3(0,1,0)),Cf=Object.freeze(new Ue.Vector3(0,0,1)),In=new Ue.Vector2,We=new Ue.Vector3,rt=new Ue.Vector3,ro=new Ue.Vector3,xa=new Ue.Vector3,vi=new Ue.Vector3,xi=new Ue.Vector3,Zs=new Ue.Vector3,Dy=new Ue.Vector3,Oy=new Ue.Vector3,Un=new Ue.Spherical,oo=new Ue.Spherical,ao=new Ue.Box3,Fy=new Ue.Box3,Pf=new Ue.Sphere,Ny=new Ue.Quaternion,If=new Ue.Quaternion,Lf=new Ue.Matrix4,od=new Ue.Raycaster}static get ACTION(){return V}minPolarAngle=0;maxPolarAngle=Math.PI;minAzimuthAngle=-1/0;maxAzimuthAngle=1/0;minDistance=Number.EPSILON;maxDistance=1/0;infinityDolly=!1;minZoom=.01;maxZoom=1/0;smoothTime=.25;draggingSmoothTime=.125;maxSpeed=1/0;azimuthRotateSpeed=1;polarRotateSpeed=1;dollySpeed=1;dollyDragInverted=!1;truckSpeed=2;dollyToCursor=!1;dragToOffset=!1;boundaryFriction=0;restThreshold=.01;colliderMeshes=[];mouseButtons;touches;cancel=()=>{};lockPointer;unlockPointer;_enabled=!0;_camera;_yAxisUpSpace;_yAxisUpSpaceInverse;_state=V.NONE;_domElement;_viewport=null;_target;_targetEnd;_focalOffset;_focalOffsetEnd;_spherical;_sphericalEnd;_lastDistance;_zoom;_zoomEnd;_lastZoom;_cameraUp0;_target0;_position0;_zoom0;_focalOffset0;_dollyControlCoord;_changedDolly=0;_changedZoom=0;_nearPlaneCorners;_hasRested=!0;_boundary;_boundaryEnclosesCamera=!1;_needsUpdate=!0;_updatedLastTime=!1;_elementRect=new DOMRect;_isDragging=!1;_dragNeedsUpdate=!0;_activePointers=[];_lockedPointer=null;_interactiveArea=new DOMRect(0,0,1,1);_isUserControllingRotate=!1;_isUserControllingDolly=!1;_isUserControllingTruck=!1;_isUserControllingOffset=!1;_isUserControllingZoom=!1;_lastDollyDirection=so.NONE;_thetaVelocity={value:0};_phiVelocity={value:0};_radiusVelocity={value:0};_targetVelocity=new Ue.Vector3;_focalOffsetVelocity=new Ue.Vector3;_zoomVelocity={value:0};set verticalDragToForward(e){console.warn("camera-controls: `verticalDragToForward` was removed. Use `mouseButtons.left = CameraControls.ACTION.SCREEN_PAN` instead.")}constructor(e,t){super(),typeof Ue>"u"&&console.error("camera-controls: `THREE` is undefined. You must first run `CameraControls.install( { THREE: THREE } )`. Check the docs for further information."),this._camera=e,this._yAxisUpSpace=new Ue.Quaternion().setFromUnitVectors(this._camera.up,rd),this._yAxisUpSpaceInverse=this._yAxisUpSpace.clone().invert(),this._state=V.NONE,this._target=new Ue.Vector3,this._targetEnd=this._target.clone(),this._focalOffset=new Ue.Vector3,this._focalOffsetEnd=this._focalOffset.clone(),this._spherical=new Ue.Spherical().setFromVector3(We.copy(this._camera.position).applyQuaternion(this._yAxisUpSpace)),this._sphericalEnd=this._spherical.clone(),this._lastDistance=this._spherical.radius,this._zoom=this._camera.zoom,this._zoomEnd=this._zoom,this._lastZoom=this._zoom,this._nearPlaneCorners=[new Ue.Vector3,new Ue.Vector3,new Ue.Vector3,new Ue.Vector3],this._updateNearPlaneCorners(),this._boundary=new Ue.Box3(new Ue.Vector3(-1/0,-1/0,-1/0),new Ue.Vector3(1/0,1/0,1/0)),this._cameraUp0=this._camera.up.clone(),this._target0=this._target.clone(),this._position0=this._camera.position.clone(),this._zoom0=this._zoom,this._focalOffset0=this._focalOffset.clone(),this._dollyControlCoord=new Ue.Vector2,this.mouseButtons={left:V.ROTATE,middle:V.DOLLY,right:V.TRUCK,wheel:$s(this._camera)?V.DOLLY:gs(this._camera)?V.ZOOM:V.NONE},this.touches={one:V.TOUCH_ROTATE,two:$s(this._camera)?V.TOUCH_DOLLY_TRUCK:gs(this._camera)?V.TOUCH_ZOOM_TRUCK:V.NONE,three:V.TOUCH_TRUCK};let n=new Ue.Vector2,s=new Ue.Vector2,r=new Ue.Vector2,o=p=>{if(!this._enabled||!this._domElement)return;if(this._interactiveArea.left!==0||this._interactiveArea.top!==0||this._interactiveArea.width!==1||this._interactiveArea.height!==1){let S=this._domElement.getBoundingClientRect(),T=p.clientX/S.width,A=p.clientY/S.height;if(T<this._interactiveArea.left||T>this._interactiveArea.right||A<this._interactiveArea.top||A>this._interactiveArea.bottom)return}let v=p.pointerType!=="mouse"?null:(p.buttons&Ct.LEFT)===Ct.LEFT?Ct.LEFT:(p.buttons&Ct.MIDDLE)===Ct.MIDDLE?Ct.MIDDLE:(p.buttons&Ct.RIGHT)===Ct.RIGHT?Ct.RIGHT:null;if(v!==null){let S=this._findPointerByMouseButton(v);S&&this._disposePointer(S)}if((p.buttons&Ct.LEFT)===Ct.LEFT&&this._lockedPointer)return;let x={pointerId:p.pointerId,clientX:p.clientX,clientY:p.clientY,deltaX:0,deltaY:0,mouseButton:v};this._activePointers.push(x),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.ownerDocument.addEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.addEventListener("pointerup",l),this._isDragging=!0,h(p)},a=p=>{p.cancelable&&p.preventDefault();let v=p.pointerId,x=this._lockedPointer||this._findPointerById(v);if(x){if(x.clientX=p.clientX,x.clientY=p.clientY,x.deltaX=p.movementX,x.deltaY=p.movementY,this._state=0,p.pointerType==="touch")switch(this._activePointers.length){case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else(!this._isDragging&&this._lockedPointer||this._isDragging&&(p.buttons&Ct.LEFT)===Ct.LEFT)&&(this._state=this._state|this.mouseButtons.left),this._isDragging&&(p.buttons&Ct.MIDDLE)===Ct.MIDDLE&&(this._state=this._state|this.mouseButtons.middle),this._isDragging&&(p.buttons&Ct.RIGHT)===Ct.RIGHT&&(this._state=this._state|this.mouseButtons.right);f()}},l=p=>{let v=this._findPointerById(p.pointerId);if(!(v&&v===this._lockedPointer)){if(v&&this._disposePointer(v),p.pointerType==="touch")switch(this._activePointers.length){case 0:this._state=V.NONE;break;case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else this._state=V.NONE;g()}},c=-1,d=p=>{if(!this._domElement||!this._enabled||this.mouseButtons.wheel===V.NONE)return;if(this._interactiveArea.left!==0||this._interactiveArea.top!==0||this._interactiveArea.width!==1||this._interactiveArea.height!==1){let y=this._domElement.getBoundingClientRect(),E=p.clientX/y.width,F=p.clientY/y.height;if(E<this._interactiveArea.left||E>this._interactiveArea.right||F<this._interactiveArea.top||F>this._interactiveArea.bottom)return}if(p.preventDefault(),this.dollyToCursor||this.mouseButtons.wheel===V.ROTATE||this.mouseButtons.wheel===V.TRUCK){let y=performance.now();c-y<1e3&&this._getClientRect(this._elementRect),c=y}let v=T1?-1:-3,x=p.deltaMode===1&&!p.ctrlKey?p.deltaY/v:p.deltaY/(v*10),S=this.dollyToCursor?(p.clientX-this._elementRect.x)/this._elementRect.width*2-1:0,T=this.dollyToCursor?(p.clientY-this._elementRect.y)/this._elementRect.height*-2+1:0;switch(p.ctrlKey?V.ZOOM:this.mouseButtons.wheel){case V.ROTATE:{this._rotateInternal(p.deltaX,p.deltaY),this._isUserControllingRotate=!0;break}case V.TRUCK:{this._truckInternal(p.deltaX,p.deltaY,!1,!1),this._isUserControllingTruck=!0;break}case V.SCREEN_PAN:{this._truckInternal(p.deltaX,p.deltaY,!1,!0),this._isUserControllingTruck=!0;break}case V.OFFSET:{this._truckInternal(p.deltaX,p.deltaY,!0,!1),this._isUserControllingOffset=!0;break}case V.DOLLY:{this._dollyInternal(-x,S,T),this._isUserControllingDolly=!0;break}case V.ZOOM:{this._zoomInternal(-x,S,T),this._isUserControllingZoom=!0;break}}this.dispatchEvent({type:"control"})},u=p=>{if(!(!this._domElement||!this._enabled)){if(this.mouseButtons.right===i.ACTION.NONE){let v=p instanceof PointerEvent?p.pointerId:0,x=this._findPointerById(v);x&&this._disposePointer(x),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l);return}p.preventDefault()}},h=p=>{if(!this._enabled)return;if(Af(this._activePointers,In),this._getClientRect(this._elementRect),n.copy(In),s.copy(In),this._activePointers.length>=2){let x=In.x-this._activePointers[1].clientX,S=In.y-this._activePointers[1].clientY,T=Math.sqrt(x*x+S*S);r.set(0,T);let A=(this._activePointers[0].clientX+this._activePointers[1].clientX)*.5,y=(this._activePointers[0].clientY+this._activePointers[1].clientY)*.5;s.set(A,y)}if(this._state=0,!p)this._lockedPointer&&(this._state=this._state|this.mouseButtons.left);else if("pointerType"in p&&p.pointerType==="touch")switch(this._activePointers.length){case 1:this._state=this.touches.one;break;case 2:this._state=this.touches.two;break;case 3:this._state=this.touches.three;break}else!this._lockedPointer&&(p.buttons&Ct.LEFT)===Ct.LEFT&&(this._state=this._state|this.mouseButtons.left),(p.buttons&Ct.MIDDLE)===Ct.MIDDLE&&(this._state=this._state|this.mouseButtons.middle),(p.buttons&Ct.RIGHT)===Ct.RIGHT&&(this._state=this._state|this.mouseButtons.right);((this._state&V.ROTATE)===V.ROTATE||(this._state&V.TOUCH_ROTATE)===V.TOUCH_ROTATE||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE)&&(this._sphericalEnd.theta=this._spherical.theta,this._sphericalEnd.phi=this._spherical.phi,this._thetaVelocity.value=0,this._phiVelocity.value=0),((this._state&V.TRUCK)===V.TRUCK||(this._state&V.SCREEN_PAN)===V.SCREEN_PAN||(this._state&V.TOUCH_TRUCK)===V.TOUCH_TRUCK||(this._state&V.TOUCH_SCREEN_PAN)===V.TOUCH_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN)&&(this._targetEnd.copy(this._target),this._targetVelocity.set(0,0,0)),((this._state&V.DOLLY)===V.DOLLY||(this._state&V.TOUCH_DOLLY)===V.TOUCH_DOLLY||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE)&&(this._sphericalEnd.radius=this._spherical.radius,this._radiusVelocity.value=0),((this._state&V.ZOOM)===V.ZOOM||(this._state&V.TOUCH_ZOOM)===V.TOUCH_ZOOM||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_ZOOM_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE)&&(this._zoomEnd=this._zoom,this._zoomVelocity.value=0),((this._state&V.OFFSET)===V.OFFSET||(this._state&V.TOUCH_OFFSET)===V.TOUCH_OFFSET||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET)&&(this._focalOffsetEnd.copy(this._focalOffset),this._focalOffsetVelocity.set(0,0,0)),this.dispatchEvent({type:"controlstart"})},f=()=>{if(!this._enabled||!this._dragNeedsUpdate)return;this._dragNeedsUpdate=!1,Af(this._activePointers,In);let v=this._domElement&&this._domElement.ownerDocument.pointerLockElement===this._domElement?this._lockedPointer||this._activePointers[0]:null,x=v?-v.deltaX:s.x-In.x,S=v?-v.deltaY:s.y-In.y;if(s.copy(In),((this._state&V.ROTATE)===V.ROTATE||(this._state&V.TOUCH_ROTATE)===V.TOUCH_ROTATE||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE)&&(this._rotateInternal(x,S),this._isUserControllingRotate=!0),(this._state&V.DOLLY)===V.DOLLY||(this._state&V.ZOOM)===V.ZOOM){let T=this.dollyToCursor?(n.x-this._elementRect.x)/this._elementRect.width*2-1:0,A=this.dollyToCursor?(n.y-this._elementRect.y)/this._elementRect.height*-2+1:0,y=this.dollyDragInverted?-1:1;(this._state&V.DOLLY)===V.DOLLY?(this._dollyInternal(y*S*sd,T,A),this._isUserControllingDolly=!0):(this._zoomInternal(y*S*sd,T,A),this._isUserControllingZoom=!0)}if((this._state&V.TOUCH_DOLLY)===V.TOUCH_DOLLY||(this._state&V.TOUCH_ZOOM)===V.TOUCH_ZOOM||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_ZOOM_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_ZOOM_ROTATE)===V.TOUCH_ZOOM_ROTATE){let T=In.x-this._activePointers[1].clientX,A=In.y-this._activePointers[1].clientY,y=Math.sqrt(T*T+A*A),E=r.y-y;r.set(0,y);let F=this.dollyToCursor?(s.x-this._elementRect.x)/this._elementRect.width*2-1:0,I=this.dollyToCursor?(s.y-this._elementRect.y)/this._elementRect.height*-2+1:0;(this._state&V.TOUCH_DOLLY)===V.TOUCH_DOLLY||(this._state&V.TOUCH_DOLLY_ROTATE)===V.TOUCH_DOLLY_ROTATE||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET?(this._dollyInternal(E*sd,F,I),this._isUserControllingDolly=!0):(this._zoomInternal(E*sd,F,I),this._isUserControllingZoom=!0)}((this._state&V.TRUCK)===V.TRUCK||(this._state&V.TOUCH_TRUCK)===V.TOUCH_TRUCK||(this._state&V.TOUCH_DOLLY_TRUCK)===V.TOUCH_DOLLY_TRUCK||(this._state&V.TOUCH_ZOOM_TRUCK)===V.TOUCH_ZOOM_TRUCK)&&(this._truckInternal(x,S,!1,!1),this._isUserControllingTruck=!0),((this._state&V.SCREEN_PAN)===V.SCREEN_PAN||(this._state&V.TOUCH_SCREEN_PAN)===V.TOUCH_SCREEN_PAN||(this._state&V.TOUCH_DOLLY_SCREEN_PAN)===V.TOUCH_DOLLY_SCREEN_PAN||(this._state&V.TOUCH_ZOOM_SCREEN_PAN)===V.TOUCH_ZOOM_SCREEN_PAN)&&(this._truckInternal(x,S,!1,!0),this._isUserControllingTruck=!0),((this._state&V.OFFSET)===V.OFFSET||(this._state&V.TOUCH_OFFSET)===V.TOUCH_OFFSET||(this._state&V.TOUCH_DOLLY_OFFSET)===V.TOUCH_DOLLY_OFFSET||(this._state&V.TOUCH_ZOOM_OFFSET)===V.TOUCH_ZOOM_OFFSET)&&(this._truckInternal(x,S,!0,!1),this._isUserControllingOffset=!0),this.dispatchEvent({type:"control"})},g=()=>{Af(this._activePointers,In),s.copy(In),this._dragNeedsUpdate=!1,(this._activePointers.length===0||this._activePointers.length===1&&this._activePointers[0]===this._lockedPointer)&&(this._isDragging=!1),this._activePointers.length===0&&this._domElement&&(this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this.dispatchEvent({type:"controlend"}))};this.lockPointer=()=>{!this._enabled||!this._domElement||(this.cancel(),this._lockedPointer={pointerId:-1,clientX:0,clientY:0,deltaX:0,deltaY:0,mouseButton:null},this._activePointers.push(this._lockedPointer),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.requestPointerLock(),this._domElement.ownerDocument.addEventListener("pointerlockchange",_),this._domElement.ownerDocument.addEventListener("pointerlockerror",m),this._domElement.ownerDocument.addEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.addEventListener("pointerup",l),h())},this.unlockPointer=()=>{this._lockedPointer!==null&&(this._disposePointer(this._lockedPointer),this._lockedPointer=null),this._domElement?.ownerDocument.exitPointerLock(),this._domElement?.ownerDocument.removeEventListener("pointerlockchange",_),this._domElement?.ownerDocument.removeEventListener("pointerlockerror",m),this.cancel()};let _=()=>{this._domElement&&this._domElement.ownerDocument.pointerLockElement===this._domElement||this.unlockPointer()},m=()=>{this.unlockPointer()};this._addAllEventListeners=p=>{this._domElement=p,this._domElement.style.touchAction="none",this._domElement.style.userSelect="none",this._domElement.style.webkitUserSelect="none",this._domElement.addEventListener("pointerdown",o),this._domElement.addEventListener("pointercancel",l),this._domElement.addEventListener("wheel",d,{passive:!1}),this._domElement.addEventListener("contextmenu",u)},this._removeAllEventListeners=()=>{this._domElement&&(this._domElement.style.touchAction="",this._domElement.style.userSelect="",this._domElement.style.webkitUserSelect="",this._domElement.removeEventListener("pointerdown",o),this._domElement.removeEventListener("pointercancel",l),this._domElement.removeEventListener("wheel",d,{passive:!1}),this._domElement.removeEventListener("contextmenu",u),this._domElement.ownerDocument.removeEventListener("pointermove",a,{passive:!1}),this._domElement.ownerDocument.removeEventListener("pointerup",l),this._domElement.ownerDocument.removeEventListener("pointerlockchange",_),this._domElement.ownerDocument.removeEventListener("pointerlockerror",m))},this.cancel=()=>{this._state!==V.NONE&&(this._state=V.NONE,this._activePointers.length=0,g())},t&&this.connect(t),this.update(0)}get camera(){return this._camera}set camera(e){this._camera=e,this.updateCameraUp(),this._camera.updateProjectionMatrix(),this._updateNearPlaneCorners(),this._needsUpdate=!0}get enabled(){return this._enabled}set enabled(e){this._enabled=e,this._domElement&&(e?(this._domElement.style.touchAction="none",this._domElement.style.userSelect="none",this._domElement.style.webkitUserSelect="none"):(this.cancel(),this._domElement.style.touchAction="",this._domElement.style.userSelect="",this._domElement.style.webkitUserSelect=""))}get active(){return!this._hasRested}get currentAction(){return this._state}get distance(){return this._spherical.radius}set distance(e){this._spherical.radius===e&&this._sphericalEnd.radius===e||(this._spherical.radius=e,this._sphericalEnd.radius=e,this._needsUpdate=!0)}get azimuthAngle(){return this._spherical.theta}set azimuthAngle(e){this._spherical.theta===e&&this._sphericalEnd.theta===e||(this._spherical.theta=e,this._sphericalEnd.theta=e,this._needsUpdate=!0)}get polarAngle(){return this._spherical.phi}set polarAngle(e){this._spherical.phi===e&&this._sphericalEnd.phi===e||(this._spherical.phi=e,this._sphericalEnd.phi=e,this._needsUpdate=!0)}get boundaryEnclosesCamera(){return this._boundaryEnclosesCamera}set boundaryEnclosesCamera(e){this._boundaryEnclosesCamera=e,this._needsUpdate=!0}set interactiveArea(e){this._interactiveArea.width=ri(e.width,0,1),this._interactiveArea.height=ri(e.height,0,1),this._interactiveArea.x=ri(e.x,0,1-this._interactiveArea.width),this._interactiveArea.y=ri(e.y,0,1-this._interactiveArea.height)}addEventListener(e,t){super.addEventListener(e,t)}removeEventListener(e,t){super.removeEventListener(e,t)}rotate(e,t,n=!1){return this.rotateTo(this._sphericalEnd.theta+e,this._sphericalEnd.phi+t,n)}rotateAzimuthTo(e,t=!1){return this.rotateTo(e,this._sphericalEnd.phi,t)}rotatePolarTo(e,t=!1){return this.rotateTo(this._sphericalEnd.theta,e,t)}rotateTo(e,t,n=!1){this._isUserControllingRotate=!1;let s=ri(e,this.minAzimuthAngle,this.maxAzimuthAngle),r=ri(t,this.minPolarAngle,this.maxPolarAngle);this._sphericalEnd.theta=s,this._sphericalEnd.phi=r,this._sphericalEnd.makeSafe(),this._needsUpdate=!0,n||(this._spherical.theta=this._sphericalEnd.theta,this._spherical.phi=this._sphericalEnd.phi);let o=!n||ct(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&ct(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold);return this._createOnRestPromise(o)}dolly(e,t=!1){return this.dollyTo(this._sphericalEnd.radius-e,t)}dollyTo(e,t=!1){return this._isUserControllingDolly=!1,this._lastDollyDirection=so.NONE,this._changedDolly=0,this._dollyToNoClamp(ri(e,this.minDistance,this.maxDistance),t)}_dollyToNoClamp(e,t=!1){let n=this._sphericalEnd.radius;if(this.colliderMeshes.length>=1){let o=this._collisionTest(),a=ct(o,this._spherical.radius);if(!(n>e)&&a)return Promise.resolve();this._sphericalEnd.radius=Math.min(e,o)}else this._sphericalEnd.radius=e;this._needsUpdate=!0,t||(this._spherical.radius=this._sphericalEnd.radius);let r=!t||ct(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(r)}dollyInFixed(e,t=!1){this._targetEnd.add(this._getCameraDirection(xa).multiplyScalar(e)),t||this._target.copy(this._targetEnd);let n=!t||ct(this._target.x,this._targetEnd.x,this.restThreshold)&&ct(this._target.y,this._targetEnd.y,this.restThreshold)&&ct(this._target.z,this._targetEnd.z,this.restThreshold);return this._createOnRestPromise(n)}zoom(e,t=!1){return this.zoomTo(this._zoomEnd+e,t)}zoomTo(e,t=!1){this._isUserControllingZoom=!1,this._zoomEnd=ri(e,this.minZoom,this.maxZoom),this._needsUpdate=!0,t||(this._zoom=this._zoomEnd);let n=!t||ct(this._zoom,this._zoomEnd,this.restThreshold);return this._changedZoom=0,this._createOnRestPromise(n)}pan(e,t,n=!1){return console.warn("`pan` has been renamed to `truck`"),this.truck(e,t,n)}truck(e,t,n=!1){this._camera.updateMatrix(),vi.setFromMatrixColumn(this._camera.matrix,0),xi.setFromMatrixColumn(this._camera.matrix,1),vi.multiplyScalar(e),xi.multiplyScalar(-t);let s=We.copy(vi).add(xi),r=rt.copy(this._targetEnd).add(s);return this.moveTo(r.x,r.y,r.z,n)}forward(e,t=!1){We.setFromMatrixColumn(this._camera.matrix,0),We.crossVectors(this._camera.up,We),We.multiplyScalar(e);let n=rt.copy(this._targetEnd).add(We);return this.moveTo(n.x,n.y,n.z,t)}elevate(e,t=!1){return We.copy(this._camera.up).multiplyScalar(e),this.moveTo(this._targetEnd.x+We.x,this._targetEnd.y+We.y,this._targetEnd.z+We.z,t)}moveTo(e,t,n,s=!1){this._isUserControllingTruck=!1;let r=We.set(e,t,n).sub(this._targetEnd);this._encloseToBoundary(this._targetEnd,r,this.boundaryFriction),this._needsUpdate=!0,s||this._target.copy(this._targetEnd);let o=!s||ct(this._target.x,this._targetEnd.x,this.restThreshold)&&ct(this._target.y,this._targetEnd.y,this.restThreshold)&&ct(this._target.z,this._targetEnd.z,this.restThreshold);return this._createOnRestPromise(o)}lookInDirectionOf(e,t,n,s=!1){let a=We.set(e,t,n).sub(this._targetEnd).normalize().multiplyScalar(-this._sphericalEnd.radius).add(this._targetEnd);return this.setPosition(a.x,a.y,a.z,s)}fitToBox(e,t,{cover:n=!1,paddingLeft:s=0,paddingRight:r=0,paddingBottom:o=0,paddingTop:a=0}={}){let l=[],c=e.isBox3?ao.copy(e):ao.setFromObject(e);c.isEmpty()&&(console.warn("camera-controls: fitTo() cannot be used with an empty box. Aborting"),Promise.resolve());let d=Iy(this._sphericalEnd.theta,Py),u=Iy(this._sphericalEnd.phi,Py);l.push(this.rotateTo(d,u,t));let h=We.setFromSpherical(this._sphericalEnd).normalize(),f=Ny.setFromUnitVectors(h,Cf),g=ct(Math.abs(h.y),1);g&&f.multiply(If.setFromAxisAngle(rd,d)),f.multiply(this._yAxisUpSpaceInverse);let _=Fy.makeEmpty();rt.copy(c.min).applyQuaternion(f),_.expandByPoint(rt),rt.copy(c.min).setX(c.max.x).applyQuaternion(f),_.expandByPoint(rt),rt.copy(c.min).setY(c.max.y).applyQuaternion(f),_.expandByPoint(rt),rt.copy(c.max).setZ(c.min.z).applyQuaternion(f),_.expandByPoint(rt),rt.copy(c.min).setZ(c.max.z).applyQuaternion(f),_.expandByPoint(rt),rt.copy(c.max).setY(c.min.y).applyQuaternion(f),_.expandByPoint(rt),rt.copy(c.max).setX(c.min.x).applyQuaternion(f),_.expandByPoint(rt),rt.copy(c.max).applyQuaternion(f),_.expandByPoint(rt),_.min.x-=s,_.min.y-=o,_.max.x+=r,_.max.y+=a,f.setFromUnitVectors(Cf,h),g&&f.premultiply(If.invert()),f.premultiply(this._yAxisUpSpace);let m=_.getSize(We),p=_.getCenter(rt).applyQuaternion(f);if($s(this._camera)){let v=this.getDistanceToFitBox(m.x,m.y,m.z,n);l.push(this.moveTo(p.x,p.y,p.z,t)),l.push(this.dollyTo(v,t)),l.push(this.setFocalOffset(0,0,0,t))}else if(gs(this._camera)){let v=this._camera,x=v.right-v.left,S=v.top-v.bottom,T=n?Math.max(x/m.x,S/m.y):Math.min(x/m.x,S/m.y);l.push(this.moveTo(p.x,p.y,p.z,t)),l.push(this.zoomTo(T,t)),l.push(this.setFocalOffset(0,0,0,t))}return Promise.all(l)}fitToSphere(e,t){let n=[],r="isObject3D"in e?i.createBoundingSphere(e,Pf):Pf.copy(e);if(n.push(this.moveTo(r.center.x,r.center.y,r.center.z,t)),$s(this._camera)){let o=this.getDistanceToFitSphere(r.radius);n.push(this.dollyTo(o,t))}else if(gs(this._camera)){let o=this._camera.right-this._camera.left,a=this._camera.top-this._camera.bottom,l=2*r.radius,c=Math.min(o/l,a/l);n.push(this.zoomTo(c,t))}return n.push(this.setFocalOffset(0,0,0,t)),Promise.all(n)}setLookAt(e,t,n,s,r,o,a=!1){this._isUserControllingRotate=!1,this._isUserControllingDolly=!1,this._isUserControllingTruck=!1,this._lastDollyDirection=so.NONE,this._changedDolly=0;let l=rt.set(s,r,o),c=We.set(e,t,n);this._targetEnd.copy(l),this._sphericalEnd.setFromVector3(c.sub(l).applyQuaternion(this._yAxisUpSpace)),this._needsUpdate=!0,a||(this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd));let d=!a||ct(this._target.x,this._targetEnd.x,this.restThreshold)&&ct(this._target.y,this._targetEnd.y,this.restThreshold)&&ct(this._target.z,this._targetEnd.z,this.restThreshold)&&ct(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&ct(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold)&&ct(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(d)}lerp(e,t,n,s=!1){this._isUserControllingRotate=!1,this._isUserControllingDolly=!1,this._isUserControllingTruck=!1,this._lastDollyDirection=so.NONE,this._changedDolly=0;let r=We.set(...e.target);if("spherical"in e)Un.set(...e.spherical);else{let u=rt.set(...e.position);Un.setFromVector3(u.sub(r).applyQuaternion(this._yAxisUpSpace))}let o=ro.set(...t.target);if("spherical"in t)oo.set(...t.spherical);else{let u=rt.set(...t.position);oo.setFromVector3(u.sub(o).applyQuaternion(this._yAxisUpSpace))}this._targetEnd.copy(r.lerp(o,n));let a=oo.theta-Un.theta,l=oo.phi-Un.phi,c=oo.radius-Un.radius;this._sphericalEnd.set(Un.radius+c*n,Un.phi+l*n,Un.theta+a*n),this._needsUpdate=!0,s||(this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd));let d=!s||ct(this._target.x,this._targetEnd.x,this.restThreshold)&&ct(this._target.y,this._targetEnd.y,this.restThreshold)&&ct(this._target.z,this._targetEnd.z,this.restThreshold)&&ct(this._spherical.theta,this._sphericalEnd.theta,this.restThreshold)&&ct(this._spherical.phi,this._sphericalEnd.phi,this.restThreshold)&&ct(this._spherical.radius,this._sphericalEnd.radius,this.restThreshold);return this._createOnRestPromise(d)}lerpLookAt(e,t,n,s,r,o,a,l,c,d,u,h,f,g=!1){return this.lerp({position:[e,t,n],target:[s,r,o]},{position:[a,l,c],target:[d,u,h]},f,g)}setPosition(e,t,n,s=!1){return this.setLookAt(e,t,n,this._targetEnd.x,this._targetEnd.y,this._targetEnd.z,s)}setTarget(e,t,n,s=!1){let r=this.getPosition(We),o=this.setLookAt(r.x,r.y,r.z,e,t,n,s);return this._sphericalEnd.phi=ri(this._sphericalEnd.phi,this.minPolarAngle,this.maxPolarAngle),o}setFocalOffset(e,t,n,s=!1){this._isUserControllingOffset=!1,this._focalOffsetEnd.set(e,t,n),this._needsUpdate=!0,s||this._focalOffset.copy(this._focalOffsetEnd);let r=!s||ct(this._focalOffset.x,this._focalOffsetEnd.x,this.restThreshold)&&ct(this._focalOffset.y,this._focalOffsetEnd.y,this.restThreshold)&&ct(this._focalOffset.z,this._focalOffsetEnd.z,this.restThreshold);return this._createOnRestPromise(r)}setOrbitPoint(e,t,n){this._camera.updateMatrixWorld(),vi.setFromMatrixColumn(this._camera.matrixWorldInverse,0),xi.setFromMatrixColumn(this._camera.matrixWorldInverse,1),Zs.setFromMatrixColumn(this._camera.matrixWorldInverse,2);let s=We.set(e,t,n),r=s.distanceTo(this._camera.position),o=s.sub(this._camera.position);vi.multiplyScalar(o.x),xi.multiplyScalar(o.y),Zs.multiplyScalar(o.z),We.copy(vi).add(xi).add(Zs),We.z=We.z+r,this.dollyTo(r,!1),this.setFocalOffset(-We.x,We.y,-We.z,!1),this.moveTo(e,t,n,!1)}setBoundary(e){if(!e){this._boundary.min.set(-1/0,-1/0,-1/0),this._boundary.max.set(1/0,1/0,1/0),this._needsUpdate=!0;return}this._boundary.copy(e),this._boundary.clampPoint(this._targetEnd,this._targetEnd),this._needsUpdate=!0}setViewport(e,t,n,s){if(e===null){this._viewport=null;return}this._viewport=this._viewport||new Ue.Vector4,typeof e=="number"?this._viewport.set(e,t,n,s):this._viewport.copy(e)}getDistanceToFitBox(e,t,n,s=!1){if(Rf(this._camera,"getDistanceToFitBox"))return this._spherical.radius;let r=e/t,o=this._camera.getEffectiveFOV()*_a,a=this._camera.aspect;return((s?r>a:r<a)?t:e/a)*.5/Math.tan(o*.5)+n*.5}getDistanceToFitSphere(e){if(Rf(this._camera,"getDistanceToFitSphere"))return this._spherical.radius;let t=this._camera.getEffectiveFOV()*_a,n=Math.atan(Math.tan(t*.5)*this._camera.aspect)*2,s=1<this._camera.aspect?t:n;return e/Math.sin(s*.5)}getTarget(e,t=!0){return(e&&e.isVector3?e:new Ue.Vector3).copy(t?this._targetEnd:this._target)}getPosition(e,t=!0){return(e&&e.isVector3?e:new Ue.Vector3).setFromSpherical(t?this._sphericalEnd:this._spherical).applyQuaternion(this._yAxisUpSpaceInverse).add(t?this._targetEnd:this._target)}getSpherical(e,t=!0){return(e||new Ue.Spherical).copy(t?this._sphericalEnd:this._spherical)}getFocalOffset(e,t=!0){return(e&&e.isVector3?e:new Ue.Vector3).copy(t?this._focalOffsetEnd:this._focalOffset)}normalizeRotations(){return this._sphericalEnd.theta=(this._sphericalEnd.theta%ms+ms)%ms,this._sphericalEnd.theta>Math.PI&&(this._sphericalEnd.theta-=ms),this._spherical.theta+=ms*Math.round((this._sphericalEnd.theta-this._spherical.theta)/ms),this}stop(){this._focalOffset.copy(this._focalOffsetEnd),this._target.copy(this._targetEnd),this._spherical.copy(this._sphericalEnd),this._zoom=this._zoomEnd}reset(e=!1){if(!ct(this._camera.up.x,this._cameraUp0.x)||!ct(this._camera.up.y,this._cameraUp0.y)||!ct(this._camera.up.z,this._cameraUp0.z)){this._camera.up.copy(this._cameraUp0);let n=this.getPosition(We);this.updateCameraUp(),this.setPosition(n.x,n.y,n.z)}let t=[this.setLookAt(this._position0.x,this._position0.y,this._position0.z,this._target0.x,this._target0.y,this._target0.z,e),this.setFocalOffset(this._focalOffset0.x,this._focalOffset0.y,this._focalOffset0.z,e),this.zoomTo(this._zoom0,e)];return Promise.all(t)}saveState(){this._cameraUp0.copy(this._camera.up),this.getTarget(this._target0),this.getPosition(this._position0),this._zoom0=this._zoom,this._focalOffset0.copy(this._focalOffset)}updateCameraUp(){this._yAxisUpSpace.setFromUnitVectors(this._camera.up,rd),this._yAxisUpSpaceInverse.copy(this._yAxisUpSpace).invert()}applyCameraUp(){let e=We.subVectors(this._target,this._camera.position).normalize(),t=rt.crossVectors(e,this._camera.up);this._camera.up.crossVectors(t,e).normalize(),this._camera.updateMatrixWorld();let n=this.getPosition(We);this.updateCameraUp(),this.setPosition(n.x,n.y,n.z)}update(e){let t=this._sphericalEnd.theta-this._spherical.theta,n=this._sphericalEnd.phi-this._spherical.phi,s=this._sphericalEnd.radius-this._spherical.radius,r=Dy.subVectors(this._targetEnd,this._target),o=Oy.subVectors(this._focalOffsetEnd,this._focalOffset),a=this._zoomEnd-this._zoom;if(vt(t))this._thetaVelocity.value=0,this._spherical.theta=this._sphericalEnd.theta;else{let u=this._isUserControllingRotate?this.draggingSmoothTime:this.smoothTime;this._spherical.theta=id(this._spherical.theta,this._sphericalEnd.theta,this._thetaVelocity,u,1/0,e),this._needsUpdate=!0}if(vt(n))this._phiVelocity.value=0,this._spherical.phi=this._sphericalEnd.phi;else{let u=this._isUserControllingRotate?this.draggingSmoothTime:this.smoothTime;this._spherical.phi=id(this._spherical.phi,this._sphericalEnd.phi,this._phiVelocity,u,1/0,e),this._needsUpdate=!0}if(vt(s))this._radiusVelocity.value=0,this._spherical.radius=this._sphericalEnd.radius;else{let u=this._isUserControllingDolly?this.draggingSmoothTime:this.smoothTime;this._spherical.radius=id(this._spherical.radius,this._sphericalEnd.radius,this._radiusVelocity,u,this.maxSpeed,e),this._needsUpdate=!0}if(vt(r.x)&&vt(r.y)&&vt(r.z))this._targetVelocity.set(0,0,0),this._target.copy(this._targetEnd);else{let u=this._isUserControllingTruck?this.draggingSmoothTime:this.smoothTime;Ly(this._target,this._targetEnd,this._targetVelocity,u,this.maxSpeed,e,this._target),this._needsUpdate=!0}if(vt(o.x)&&vt(o.y)&&vt(o.z))this._focalOffsetVelocity.set(0,0,0),this._focalOffset.copy(this._focalOffsetEnd);else{let u=this._isUserControllingOffset?this.draggingSmoothTime:this.smoothTime;Ly(this._focalOffset,this._focalOffsetEnd,this._focalOffsetVelocity,u,this.maxSpeed,e,this._focalOffset),this._needsUpdate=!0}if(vt(a))this._zoomVelocity.value=0,this._zoom=this._zoomEnd;else{let u=this._isUserControllingZoom?this.draggingSmoothTime:this.smoothTime;this._zoom=id(this._zoom,this._zoomEnd,this._zoomVelocity,u,1/0,e)}if(this.dollyToCursor){if($s(this._camera)&&this._changedDolly!==0){let u=this._spherical.radius-this._lastDistance,h=this._camera,f=this._getCameraDirection(xa),g=We.copy(f).cross(h.up).normalize();g.lengthSq()===0&&(g.x=1);let _=rt.crossVectors(g,f),m=this._sphericalEnd.radius*Math.tan(h.getEffectiveFOV()*_a*.5),v=(this._sphericalEnd.radius-u-this._sphericalEnd.radius)/this._sphericalEnd.radius,x=ro.copy(this._targetEnd).add(g.multiplyScalar(this._dollyControlCoord.x*m*h.aspect)).add(_.multiplyScalar(this._dollyControlCoord.y*m)),S=We.copy(this._targetEnd).lerp(x,v),T=this._lastDollyDirection===so.IN&&this._spherical.radius<=this.minDistance,A=this._lastDollyDirection===so.OUT&&this.maxDistance<=this._spherical.radius;if(this.infinityDolly&&(T||A)){this._sphericalEnd.radius-=u,this._spherical.radius-=u;let E=rt.copy(f).multiplyScalar(-u);S.add(E)}this._boundary.clampPoint(S,S);let y=rt.subVectors(S,this._targetEnd);this._targetEnd.copy(S),this._target.add(y),this._changedDolly-=u,vt(this._changedDolly)&&(this._changedDolly=0)}else if(gs(this._camera)&&this._changedZoom!==0){let u=this._zoom-this._lastZoom,h=this._camera,f=We.set(this._dollyControlCoord.x,this._dollyControlCoord.y,(h.near+h.far)/(h.near-h.far)).unproject(h),g=rt.set(0,0,-1).applyQuaternion(h.quaternion),_=ro.copy(f).add(g.multiplyScalar(-f.dot(h.up))),p=-(this._zoom-u-this._zoom)/this._zoom,v=this._getCameraDirection(xa),x=this._targetEnd.dot(v),S=We.copy(this._targetEnd).lerp(_,p),T=S.dot(v),A=v.multiplyScalar(T-x);S.sub(A),this._boundary.clampPoint(S,S);let y=rt.subVectors(S,this._targetEnd);this._targetEnd.copy(S),this._target.add(y),this._changedZoom-=u,vt(this._changedZoom)&&(this._changedZoom=0)}}this._camera.zoom!==this._zoom&&(this._camera.zoom=this._zoom,this._camera.updateProjectionMatrix(),this._updateNearPlaneCorners(),this._needsUpdate=!0),this._dragNeedsUpdate=!0;let l=this._collisionTest();this._spherical.radius=Math.min(this._spherical.radius,l),this._spherical.makeSafe(),this._camera.position.setFromSpherical(this._spherical).applyQuaternion(this._yAxisUpSpaceInverse).add(this._target),this._camera.lookAt(this._target),(!vt(this._focalOffset.x)||!vt(this._focalOffset.y)||!vt(this._focalOffset.z))&&(this._camera.matrix.compose(this._camera.position,this._camera.quaternion,this._camera.scale),vi.setFromMatrixColumn(this._camera.matrix,0),xi.setFromMatrixColumn(this._camera.matrix,1),Zs.setFromMatrixColumn(this._camera.matrix,2),vi.multiplyScalar(this._focalOffset.x),xi.multiplyScalar(-this._focalOffset.y),Zs.multiplyScalar(this._focalOffset.z),We.copy(vi).add(xi).add(Zs),this._camera.position.add(We),this._camera.updateMatrixWorld()),this._boundaryEnclosesCamera&&this._encloseToBoundary(this._camera.position.copy(this._target),We.setFromSpherical(this._spherical).applyQuaternion(this._yAxisUpSpaceInverse),1);let d=this._needsUpdate;return d&&!this._updatedLastTime?(this._hasRested=!1,this.dispatchEvent({type:"wake"}),this.dispatchEvent({type:"update"})):d?(this.dispatchEvent({type:"update"}),vt(t,this.restThreshold)&&vt(n,this.restThreshold)&&vt(s,this.restThreshold)&&vt(r.x,this.restThreshold)&&vt(r.y,this.restThreshold)&&vt(r.z,this.restThreshold)&&vt(o.x,this.restThreshold)&&vt(o.y,this.restThreshold)&&vt(o.z,this.restThreshold)&&vt(a,this.restThreshold)&&!this._hasRested&&(this._hasRested=!0,this.dispatchEvent({type:"rest"}))):!d&&this._updatedLastTime&&this.dispatchEvent({type:"sleep"}),this._lastDistance=this._spherical.radius,this._lastZoom=this._zoom,this._updatedLastTime=d,this._needsUpdate=!1,d}toJSON(){return JSON.stringify({enabled:this._enabled,minDistance:this.minDistance,maxDistance:ya(this.maxDistance),minZoom:this.minZoom,maxZoom:ya(this.maxZoom),minPolarAngle:this.minPolarAngle,maxPolarAngle:ya(this.maxPolarAngle),minAzimuthAngle:ya(this.minAzimuthAngle),maxAzimuthAngle:ya(this.maxAzimuthAngle),smoothTime:this.smoothTime,draggingSmoothTime:this.draggingSmoothTime,dollySpeed:this.dollySpeed,truckSpeed:this.truckSpeed,dollyToCursor:this.dollyToCursor,target:this._targetEnd.toArray(),position:We.setFromSpherical(this._sphericalEnd).add(this._targetEnd).toArray(),zoom:this._zoomEnd,focalOffset:this._focalOffsetEnd.toArray(),target0:this._target0.toArray(),position0:this._position0.toArray(),zoom0:this._zoom0,focalOffset0:this._focalOffset0.toArray()})}fromJSON(e,t=!1){let n=JSON.parse(e);this.enabled=n.enabled,this.minDistance=n.minDistance,this.maxDistance=va(n.maxDistance),this.minZoom=n.minZoom,this.maxZoom=va(n.maxZoom),this.minPolarAngle=n.minPolarAngle,this.maxPolarAngle=va(n.maxPolarAngle),this.minAzimuthAngle=va(n.minAzimuthAngle),this.maxAzimuthAngle=va(n.maxAzimuthAngle),this.smoothTime=n.smoothTime,this.draggingSmoothTime=n.draggingSmoothTime,this.dollySpeed=n.dollySpeed,this.truckSpeed=n.truckSpeed,this.dollyToCursor=n.dollyToCursor,this._target0.fromArray(n.target0),this._position0.fromArray(n.position0),this._zoom0=n.zoom0,this._focalOffset0.fromArray(n.focalOffset0),this.moveTo(n.target[0],n.target[1],n.target[2],t),Un.setFromVector3(We.fromArray(n.position).sub(this._targetEnd).applyQuaternion(this._yAxisUpSpace)),this.rotateTo(Un.theta,Un.phi,t),this.dollyTo(Un.radius,t),this.zoomTo(n.zoom,t),this.setFocalOffset(n.focalOffset[0],n.focalOffset[1],n.focalOffset[2],t),this._needsUpdate=!0}connect(e){if(this._domElement){console.warn("camera-controls is already connected.");return}e.setAttribute("data-camera-controls-version",M1),this._addAllEventListeners(e),this._getClientRect(this._elementRect)}disconnect(){this.cancel(),this._removeAllEventListeners(),this._domElement&&(this._domElement.removeAttribute("data-camera-controls-version"),this._domElement=void 0)}dispose(){this.removeAllEventListeners(),this.disconnect()}_getTargetDirection(e){return e.setFromSpherical(this._spherical).divideScalar(this._spherical.radius).applyQuaternion(this._yAxisUpSpaceInverse)}_getCameraDirection(e){return this._getTargetDirection(e).negate()}_findPointerById(e){return this._activePointers.find(t=>t.pointerId===e)}_findPointerByMouseButton(e){return this._activePointers.find(t=>t.mouseButton===e)}_disposePointer(e){this._activePointers.splice(this._activePointers.indexOf(e),1)}_encloseToBoundary(e,t,n){let s=t.lengthSq();if(s===0)return e;let r=rt.copy(t).add(e),a=this._boundary.clampPoint(r,ro).sub(r),l=a.lengthSq();if(l===0)return e.add(t);if(l===s)return e;if(n===0)return e.add(t).add(a);{let c=1+n*l/t.dot(a);return e.add(rt.copy(t).multiplyScalar(c)).add(a.multiplyScalar(1-n))}}_updateNearPlaneCorners(){if($s(this._camera)){let e=this._camera,t=e.near,n=e.getEffectiveFOV()*_a,s=Math.tan(n*.5)*t,r=s*e.aspect;this._nearPlaneCorners[0].set(-r,-s,0),this._nearPlaneCorners[1].set(r,-s,0),this._nearPlaneCorners[2].set(r,s,0),this._nearPlaneCorners[3].set(-r,s,0)}else if(gs(this._camera)){let e=this._camera,t=1/e.zoom,n=e.left*t,s=e.right*t,r=e.top*t,o=e.bottom*t;this._nearPlaneCorners[0].set(n,r,0),this._nearPlaneCorners[1].set(s,r,0),this._nearPlaneCorners[2].set(s,o,0),this._nearPlaneCorners[3].set(n,o,0)}}_truckInternal=(e,t,n,s)=>{let r,o;if($s(this._camera)){let a=We.copy(this._camera.position).sub(this._target),l=this._camera.getEffectiveFOV()*_a,c=a.length()*Math.tan(l*.5);r=this.truckSpeed*e*c/this._elementRect.height,o=this.truckSpeed*t*c/this._elementRect.height}else if(gs(this._camera)){let a=this._camera;r=this.truckSpeed*e*(a.right-a.left)/a.zoom/this._elementRect.width,o=this.truckSpeed*t*(a.top-a.bottom)/a.zoom/this._elementRect.height}else return;s?(n?this.setFocalOffset(this._focalOffsetEnd.x+r,this._focalOffsetEnd.y,this._focalOffsetEnd.z,!0):this.truck(r,0,!0),this.forward(-o,!0)):n?this.setFocalOffset(this._focalOffsetEnd.x+r,this._focalOffsetEnd.y+o,this._focalOffsetEnd.z,!0):this.truck(r,o,!0)};_rotateInternal=(e,t)=>{let n=ms*this.azimuthRotateSpeed*e/this._elementRect.height,s=ms*this.polarRotateSpeed*t/this._elementRect.height;this.rotate(n,s,!0)};_dollyInternal=(e,t,n)=>{let s=Math.pow(.95,-e*this.dollySpeed),r=this._sphericalEnd.radius,o=this._sphericalEnd.radius*s,a=ri(o,this.minDistance,this.maxDistance),l=a-o;this.infinityDolly&&this.dollyToCursor?this._dollyToNoClamp(o,!0):this.infinityDolly&&!this.dollyToCursor?(this.dollyInFixed(l,!0),this._dollyToNoClamp(a,!0)):this._dollyToNoClamp(a,!0),this.dollyToCursor&&(this._changedDolly+=(this.infinityDolly?o:a)-r,this._dollyControlCoord.set(t,n)),this._lastDollyDirection=Math.sign(-e)};_zoomInternal=(e,t,n)=>{let s=Math.pow(.95,e*this.dollySpeed),r=this._zoom,o=this._zoom*s;this.zoomTo(o,!0),this.dollyToCursor&&(this._changedZoom+=o-r,this._dollyControlCoord.set(t,n))};_collisionTest(){let e=1/0;if(!(this.colliderMeshes.length>=1)||Rf(this._camera,"_collisionTest"))return e;let n=this._getTargetDirection(xa);Lf.lookAt(ky,n,this._camera.up);for(let s=0;s<4;s++){let r=rt.copy(this._nearPlaneCorners[s]);r.applyMatrix4(Lf);let o=ro.addVectors(this._target,r);od.set(o,n),od.far=this._spherical.radius+1;let a=od.intersectObjects(this.colliderMeshes);a.length!==0&&a[0].distance<e&&(e=a[0].distance)}return e}_getClientRect(e){if(!this._domElement)return;let t=this._domElement.getBoundingClientRect();return e.x=t.left,e.y=t.top,this._viewport?(e.x+=this._viewport.x,e.y+=t.height-this._viewport.w-this._viewport.y,e.width=this._viewport.z,e.height=this._viewport.w):(e.width=t.width,e.height=t.height),e}_createOnRestPromise(e){return e?Promise.resolve():(this._hasRested=!1,this.dispatchEvent({type:"transitionstart"}),new Promise(t=>{let n=()=>{this.removeEventListener("rest",n),t()};this.addEventListener("rest",n)}))}_addAllEventListeners(e){}_removeAllEventListeners(){}get dampingFactor(){return console.warn(".dampingFactor has been deprecated. use smoothTime (in seconds) instead."),0}set dampingFactor(e){console.warn(".dampingFactor has been deprecated. use smoothTime (in seconds) instead.")}get draggingDampingFactor(){return console.warn(".draggingDampingFactor has been deprecated. use draggingSmoothTime (in seconds) instead."),0}set draggingDampingFactor(e){console.warn(".draggingDampingFactor has been deprecated. use draggingSmoothTime (in seconds) instead.")}static createBoundingSphere(e,t=new Ue.Sphere){let n=t,s=n.center;ao.makeEmpty(),e.traverseVisible(o=>{o.isMesh&&ao.expandByObject(o)}),ao.getCenter(s);let r=0;return e.traverseVisible(o=>{if(!o.isMesh)return;let a=o;if(!a.geometry)return;let l=a.geometry.clone();l.applyMatrix4(a.matrixWorld);let d=l.attributes.position;for(let u=0,h=d.count;u<h;u++)We.fromBufferAttribute(d,u),r=Math.max(r,s.distanceToSquared(We))}),n.radius=Math.sqrt(r),n}};var co=1e3,Sa=Vt.camera.views,E1=Object.keys(Sa);function bs([i,e,t]){return[-i/co,t/co,e/co]}function qi(i,e,t){return[-i*co,t*co,e*co]}function ad(i){let e=(i%360+360)%360;return e>180?e-360:e}function By(i,e=.5){let t=n=>Math.abs(ad(i.azimuth_deg-Sa[n].azimuth_deg))<=e&&Math.abs(i.elevation_deg-Sa[n].elevation_deg)<=e;return E1.find(t)??null}function wa(i,e){let t=i*Math.PI/180,n=e*Math.PI/180;return[[Math.cos(t),0,-Math.sin(t)],[-Math.sin(n)*Math.sin(t),Math.cos(n),-Math.sin(n)*Math.cos(t)],[Math.cos(n)*Math.sin(t),Math.sin(n),Math.cos(n)*Math.cos(t)]]}function Df(i,e,t,n,s){if(i.length===0)return null;let r=wa(e,t),o=(_,m)=>_[0]*i[m]+_[1]*i[m+1]+_[2]*i[m+2],a=[1/0,1/0,1/0],l=[-1/0,-1/0,-1/0];for(let _=0;_<i.length;_+=3)for(let m=0;m<3;m++){let p=o(r[m],_);a[m]=Math.min(a[m],p),l[m]=Math.max(l[m],p)}let c=a.map((_,m)=>(_+l[m])/2),d=0;for(let _=0;_<i.length;_+=3){let m=o(r[2],_)-c[2];d=Math.max(d,m+Math.abs(o(r[0],_)-c[0])/n,m+Math.abs(o(r[1],_)-c[1])/s)}let[u,h,f]=r;return{target:[0,1,2].map(_=>c[0]*u[_]+c[1]*h[_]+c[2]*f[_]),distance:d}}lo.install({THREE:{Box3:_t,Matrix4:Te,Quaternion:vn,Raycaster:Hs,Sphere:Gt,Spherical:us,Vector2:Ne,Vector3:P,Vector4:at}});var{RAD2DEG:Ma,DEG2RAD:uo}=Ks,zy=.05,A1=2.5,R1=.11,C1=.82,ld={mm:100,deg:100},cd=class{camera=new Jt(Vt.camera.view_angle_deg,1,.02,12);controls;framed={what:"home"};homePoints=new Float32Array;insets={top:0,right:0,bottom:0,left:0};width=1;height=1;animate;resting=!0;before=null;along=!1;constructor(e,t,n){this.controls=new lo(this.camera,e),this.animate=!t;let{ACTION:s}=lo;Object.assign(this.controls,{dollyToCursor:!0,minDistance:zy,minPolarAngle:1e-4,maxPolarAngle:Math.PI-1e-4,restThreshold:4e-4,dollySpeed:.7,azimuthRotateSpeed:.85,polarRotateSpeed:.85}),Object.assign(this.controls.mouseButtons,{left:s.ROTATE,right:s.TRUCK,middle:s.TRUCK,wheel:s.DOLLY}),Object.assign(this.controls.touches,{one:s.TOUCH_ROTATE,two:s.TOUCH_DOLLY_TRUCK,three:s.TOUCH_TRUCK}),this.controls.setLookAt(0,0,2,0,0,0,!1),this.setReducedMotion(t);for(let r of["controlstart","control","transitionstart","wake"])this.controls.addEventListener(r,n);this.controls.addEventListener("controlstart",()=>{this.before=this.get(),this.along=!1}),this.controls.addEventListener("control",()=>this.noticeMoved()),this.controls.addEventListener("rest",()=>this.resting=!0)}update(e){return this.resting=!1,this.controls.update(e)?(this.resting&&this.finish(),this.camera.updateMatrixWorld(),!this.resting):!1}setReducedMotion(e){this.animate=!e,this.controls.smoothTime=e?0:.22,this.controls.draggingSmoothTime=e?0:.09}setHome(e,t=!1){this.along=t&&this.framed!==null,this.homePoints=e.slice();let n=new _t().setFromArray(e);this.controls.setBoundary(n.clone().expandByScalar(.05));let s=Df(e,90,0,this.tangents()[0],this.tangents()[1]);s&&(this.controls.maxDistance=A1*s.distance),this.framed&&this.refit(t&&this.animate)}resize(e,t){this.width=e,this.height=t,this.camera.aspect=e/t,this.camera.updateProjectionMatrix(),this.framed&&this.refit(!1)}setInsets(e){this.insets=e,this.framed&&this.refit(this.animate)}home(){this.framed={what:"home"},this.refit(this.animate)}flyTo(e){this.framed={what:"points",points:e},this.refit(this.animate)}setView(e){let{azimuth_deg:t,elevation_deg:n}=Sa[e];this.rotateTo(t,n,this.animate),this.framed&&this.refit(this.animate)}set(e){this.framed=null,this.rotateTo(e.azimuth_deg,e.elevation_deg,this.animate),this.moveTo(bs(e.target_mm),e.distance_mm/1e3,this.animate)}get(){let e=this.controls.getTarget(new P,!0),{radius:t,theta:n,phi:s}=this.controls.getSpherical(new us,!0),r=(c,d)=>Math.round(c*d)/d+0,[o,a,l]=qi(e.x,e.y,e.z).map(c=>r(c,ld.mm));return{target_mm:[o,a,l],azimuth_deg:r(ad(n*Ma),ld.deg),elevation_deg:r(90-s*Ma,ld.deg),distance_mm:r(t*1e3,ld.mm)}}now(){return{azimuth_deg:this.controls.azimuthAngle*Ma,elevation_deg:90-this.controls.polarAngle*Ma}}mmPerPixel(){return 1e3*this.metresPerPixel(this.controls.distance)}view(){return By(this.get())}zoom(e){this.framed=null,this.controls.dollyTo(this.get().distance_mm/1e3*C1**e,this.animate)}turn(e,t){this.controls.rotate(e*uo,-t*uo,this.animate)}pan(e,t){this.framed=null;let n=this.metresPerPixel(this.get().distance_mm/1e3);this.controls.truck(e*n,t*n,this.animate)}dispose(){this.controls.dispose()}noticeMoved(){let e=this.get(),{before:t}=this;if(!t||!this.framed)return;(e.target_mm.some((s,r)=>Math.abs(s-t.target_mm[r])>.1)||Math.abs(e.distance_mm-t.distance_mm)>.1)&&(this.framed=null)}refit(e){let t=this.framed?.what==="points"?this.framed.points:this.homePoints,{azimuth_deg:n,elevation_deg:s}=this.get(),[r,o]=this.tangents(),a=Df(t,n,s,r,o);if(!a)return;let l=R1/2/Math.min(r,o),c=Ks.clamp(a.distance,Math.max(zy,l),this.controls.maxDistance),{top:d,right:u,bottom:h,left:f}=this.insets,g=this.metresPerPixel(c),[_,m]=[(u-f)/2*g,(d-h)/2*g],[p,v]=wa(n,s),x=a.target.map((S,T)=>S+_*p[T]+m*v[T]);this.moveTo(x,c,e)}tangents(){let e=Math.tan(this.camera.fov*uo/2)/Vt.camera.fit_margin,{top:t,right:n,bottom:s,left:r}=this.insets,o=(a,l)=>Math.max(.25*a,a-l);return[e*o(this.width,r+n)/this.height,e*o(this.height,t+s)/this.height]}metresPerPixel(e){return 2*e*Math.tan(this.camera.fov*uo/2)/this.height}rotateTo(e,t,n){let s=this.controls.getSpherical(new us,!0).theta*Ma,r=s+ad(e-s);this.controls.rotateTo(r*uo,(90-t)*uo,n)}moveTo(e,t,n){this.controls.moveTo(...e,n),this.controls.dollyTo(t,n)}finish(){let e=this.controls.getTarget(new P,!0),{radius:t,theta:n,phi:s}=this.controls.getSpherical(new us,!0);this.controls.rotateTo(n,s,!1),this.moveTo(e.toArray(),t,!1),this.controls.update(0)}};function Of(i){let e=new _t().setFromArray(i).getCenter(new P),[t,n,s]=[0,0,0];for(let l=0;l<i.length;l+=3){let c=i[l+1]-e.y,d=i[l+2]-e.z;t+=d*d,n+=c*c,s+=d*c}let r=.5*Math.atan2(2*s,t-n),o=new P(0,Math.sin(r),Math.cos(r)),a=new P(1,0,0);return{centre:e,left:a,front:o,up:new P().crossVectors(o,a)}}function Vy(i){let{centre:e,left:t,front:n,up:s}=Of(i),r={left:0,front:0},o=new P;for(let l=0;l<i.length;l+=3)o.fromArray(i,l).sub(e),r.left=Math.max(r.left,Math.abs(o.dot(t))),r.front=Math.max(r.front,Math.abs(o.dot(n)));return new Te().makeBasis(t.multiplyScalar(r.left),n.multiplyScalar(r.front),s).setPosition(e).invert()}var dd=32;function Hy(){let i=24301,e=()=>{i=i+1831565813|0;let s=Math.imul(i^i>>>15,1|i);return s=s+Math.imul(s^s>>>7,61|s)^s,((s^s>>>14)>>>0)/4294967296},t=Uint8Array.from({length:dd**3},()=>256*e()),n=new Cr(t,dd,dd,dd);return n.format=jr,n.type=rn,n.magFilter=Ft,n.minFilter=Rn,n.generateMipmaps=!0,n.wrapS=n.wrapT=n.wrapR=di,n.unpackAlignment=1,n.needsUpdate=!0,n}var ud=`
#include <skinning_pars_vertex>
attribute float cavity;
attribute float openness;
attribute float region;
#include <clipping_planes_pars_vertex>
`,hd=`
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <begin_vertex>
  #include <skinning_vertex>
  #include <project_vertex>
  #include <clipping_planes_vertex>
`,Ff=`
vec3 encode(vec3 c) {
  // A soft shoulder above 0.8 keeps highlights on pale bone from clipping to flat white.
  c = mix(c, 0.8 + 0.2 * (1.0 - exp(-(c - 0.8) / 0.2)), step(0.8, c));
  return mix(1.055 * pow(max(c, 0.0), vec3(1.0 / 2.4)) - 0.055, 12.92 * c, step(c, vec3(0.0031308)));
}
`,fd=`
#include <clipping_planes_pars_fragment>
`,pd=`
  #include <clipping_planes_fragment>
`,Gy=`
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
`,Wy=`
${ud}
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
  ${hd}
  vView = -mvPosition.xyz;
  vNormal = normalMatrix * objectNormal;
  vRest = (uRest * vec4(position, 1.0)).xyz;
  vShade = vec2(cavity, openness);
  #ifdef FIBRE
  vFibre = fibre;
  #endif
}
`,qy=`
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
${Ff}
${fd}
${Gy}
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
  ${pd}
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
`,Xy=`
uniform vec3 uColour;
varying vec3 vView;
varying vec3 vNormal;
${Ff}
${fd}
void main() {
  ${pd}
  // Kept from full strength at the very edge, where a pixel more or less of it would show as a row of dots.
  float rim = 1.0 - max(0.12, abs(dot(normalize(vNormal), normalize(vView))));
  float alpha = mix(0.07, 0.6, rim * rim);
  gl_FragColor = vec4(encode(uColour), alpha);
}
`,jy=`
${ud}
varying vec3 vView;
varying vec3 vNormal;
void main() {
  ${hd}
  vView = -mvPosition.xyz;
  vNormal = normalMatrix * objectNormal;
}
`,Ky=`
${ud}
uniform float uWidth;
uniform vec2 uPixel;
void main() {
  ${hd}
  vec4 nearer = projectionMatrix * (mvPosition + vec4(0.0, 0.0, 0.0015, 0.0));
  gl_Position.z = nearer.z / nearer.w * gl_Position.w;
  vec2 grow = (projectionMatrix * vec4(normalMatrix * objectNormal, 0.0)).xy / uPixel;
  gl_Position.xy += normalize(grow + 1e-9) * uPixel * uWidth * gl_Position.w;
}
`,Jy=`
uniform vec3 uColour;
uniform float uAlpha;
${Ff}
${fd}
void main() {
  ${pd}
  gl_FragColor = vec4(encode(uColour), uAlpha);
}
`,Yy=`
${ud}
flat varying float vRegion;
void main() {
  ${hd}
  vRegion = region;
}
`,$y=`
uniform float uId;
flat varying float vRegion;
${fd}
${Gy}
void main() {
  ${pd}
  #if NUM_CLIPPING_PLANES > 0
  gl_FragDepth = gl_FrontFacing ? gl_FragCoord.z : wallDepth();
  #endif
  gl_FragColor = vec4(mod(uId, 256.0), floor(uId / 256.0), vRegion, 255.0) / 255.0;
}
`,Nf=`
varying vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
`,Zy=`
uniform vec3 uInner;
uniform vec3 uOuter;
uniform float uAspect;
varying vec2 vUv;
void main() {
  vec2 p = (vUv - vec2(0.5, 0.56)) * vec2(min(uAspect, 1.6), 1.0);
  float dither = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
  gl_FragColor = vec4(mix(uInner, uOuter, smoothstep(0.1, 1.0, length(p))) + dither / 255.0, 1.0);
}
`,Qy=`
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
`;var Ta=["highlighted","hovered","selected"],P1={highlighted:.7,hovered:.4,selected:.78},e0={highlighted:1.6,hovered:1.6,selected:2.4},I1={highlighted:.22,hovered:0,selected:.4},L1={bones:"bone",discs:"disc",joints:"joint",ligaments:"ligament",nerves:"nerve",muscles:"muscle"};function t0(i){return i&&i.kind in Vt.tissues?i.kind:L1[i?.layer??""]??"bone"}var md=class{ghostDepth;ghost;outlines;noise=Hy();shared={uNoise:{value:this.noise},uDetail:{value:!0},uSky:{value:new P},uGround:{value:new P},uPixel:{value:new Ne(1,1)}};colours={highlighted:new Ee,hovered:new Ee,selected:new Ee};cut=!1;widths=[];constructor(e){let t={vertexShader:jy,fragmentShader:Xy,uniforms:{uColour:{value:new Ee}}};this.ghostDepth=new Wt({...t,clipping:!0,transparent:!0,colorWrite:!1}),this.ghost=new Wt({...t,clipping:!0,transparent:!0,depthWrite:!1,depthFunc:Li}),this.outlines={highlighted:this.outline("highlighted"),hovered:this.outline("hovered"),selected:this.outline("selected")},this.setTheme(e)}get side(){return this.cut?wn:jn}setTheme(e){let t=Vt.themes[e];for(let n of Ta)this.colours[n].set(t[n]);this.ghost.uniforms.uColour.value.set(t.ghost),this.shared.uSky.value.fromArray(t.sky),this.shared.uGround.value.fromArray(t.ground)}set detail(e){this.shared.uDetail.value=e}setSize(e,t,n){this.shared.uPixel.value.set(2/e,2/t),Ta.forEach((s,r)=>this.widths[r].value=e0[s]*n)}tissue(e,t,n,s,r,o){let{colour:a,cavity:l,cut:c,gloss:d,translucency:u}=Vt.tissues[e];return new Wt({vertexShader:Wy,fragmentShader:qy,defines:{...o&&{FIBRE:""},...e==="disc"&&{DISC:""}},clipping:!0,side:this.side,uniforms:{uCut:{value:new Ee(c).multiplyScalar(t)},uInside:{value:r},uOffset:{value:n},...this.shared,uRest:{value:s},uColour:{value:new Ee(a).multiplyScalar(t)},uCavity:{value:new Ee(l)},uGloss:{value:d},uTranslucency:{value:u},uTint:{value:new Ee},uTintAmount:{value:0}}})}tint(e,t){let n=e.uniforms;n.uTintAmount.value=t?P1[t]:0,t&&n.uTint.value.set(Vt.surfaces[t])}dispose(){this.noise.dispose(),this.ghost.dispose(),this.ghostDepth.dispose();for(let{mask:e,line:t,behind:n}of Object.values(this.outlines))for(let s of[e,t,n])s?.dispose()}outline(e){let t=1<<Ta.indexOf(e),n={value:e0[e]};this.widths.push(n);let s=(a,l,c)=>new Wt({vertexShader:Ky,fragmentShader:Jy,uniforms:{uColour:{value:this.colours[e]},uAlpha:{value:l},uPixel:this.shared.uPixel,uWidth:c},depthWrite:!1,clipping:!0,side:wn,stencilWrite:!0,stencilRef:t,stencilFuncMask:t,stencilWriteMask:t,...a}),r={stencilFunc:Rh,stencilZPass:xr},o=I1[e];return{mask:s({colorWrite:!1,depthTest:!1,stencilFunc:Ic,stencilZPass:Pc},1,{value:0}),line:s({...r,depthFunc:Li},1,n),behind:o>0?s({...r,stencilZPass:Pc,depthFunc:wr,transparent:!0},o,n):null}}};var n0=new Te().makeBasis(new P(...bs([1,0,0])),new P(...bs([0,1,0])),new P(...bs([0,0,1]))),k1=n0.clone().invert();function i0(i){return n0.clone().multiply(i).multiply(k1)}var D1=.001;function s0({geometry:i,skeleton:e,surface:t}){if(!e)return null;let n=new Map,s=new P,r=t.points.length/3;O1(i,r,(l,c,d)=>{s.fromArray(t.points,3*l);let u=n.get(c);u?(u.low.min(s),u.high.max(s),u.share+=d):n.set(c,{low:s.clone(),high:s.clone(),share:d})});let o=[...n].map(([l,{low:c,high:d,share:u}])=>({bone:l,share:u/r,sphere:new Gt(c.clone().add(d).divideScalar(2),c.distanceTo(d)/2)})),[a]=o;return{single:o.length===1&&a?a.bone:null,parts:o}}function r0({single:i,parts:e},t){if(i!==null)return t[i].clone();let n=new Array(16).fill(0),s=e.reduce((r,{share:o})=>r+o,0);for(let{bone:r,share:o}of e)t[r].elements.forEach((a,l)=>n[l]=n[l]+a*o/s);return new Te().fromArray(n)}function o0({parts:i},e,t){t.makeEmpty();for(let{bone:n,sphere:s}of i){let r=s.clone().applyMatrix4(e[n]);t.isEmpty()?t.copy(r):t.union(r)}return t}function Bf(i,e,t,n){let s=n?.length??e.length/3,r=new Float32Array(3*s),[o,a]=[i.geometry.getAttribute("skinIndex"),i.geometry.getAttribute("skinWeight")];for(let l=0;l<s;l++){let c=n?n[l]:l,[d,u,h]=[e[3*l],e[3*l+1],e[3*l+2]],[f,g,_,m]=[0,0,0,0];for(let p=0;p<4;p++){let v=a.getComponent(c,p);if(v===0)continue;let x=t[o.getComponent(c,p)].elements;f+=v*(x[0]*d+x[4]*u+x[8]*h+x[12]),g+=v*(x[1]*d+x[5]*u+x[9]*h+x[13]),_+=v*(x[2]*d+x[6]*u+x[10]*h+x[14]),m+=v}r.set([f/m,g/m,_/m],3*l)}return r}function a0(i,e,t){return{...e,points:Bf(i,e.points,t)}}function O1(i,e,t){let[n,s]=[i.getAttribute("skinIndex"),i.getAttribute("skinWeight")];for(let r=0;r<e;r++)for(let o=0;o<4;o++){let a=s.getComponent(r,o);a>D1&&t(r,n.getComponent(r,o),a)}}var Xi={solid:0,ghost:1,decoration:2},gd={solid:0,outline:10,ghostDepth:40,ghost:41},F1=new Te,bd=class{id;number;mesh;material;shown="show";standing={line:null,tint:null};skeletal;thin;sphere;offset=new P;piece;local;outlines=[];ghostDepth=null;motion=new Te;motions=null;follows;reach;inside;constructor(e,t,n,s){this.piece=e,this.id=e.id,this.number=t;let r=t0(n);this.skeletal=r==="bone"||r==="disc"||r==="cartilage",this.thin=r==="nerve"||r==="ligament",this.inside=Vy(e.surface.points),this.material=s.tissue(r,N1(e.id,r),this.offset,e.rest,this.inside.clone(),e.geometry.hasAttribute("fibre")),this.mesh=this.build(this.material),this.sphere=e.sphere.clone(),this.reach=e.sphere.clone(),this.local=e.sphere.clone().applyMatrix4(e.rest.clone().invert());for(let o of this.drawings())this.put(o)}pose(e){let t=e&&(this.follows??=s0(this.piece));this.motions=t?e:null,t&&e?(this.motion.copy(r0(t,e)),o0(t,e,this.reach)):(this.motion.identity(),this.reach.copy(this.piece.sphere)),this.material.uniforms.uInside.value.copy(this.motion).invert().premultiply(this.inside),this.sphere.copy(this.reach).translate(this.offset);for(let n of this.drawings())this.put(n)}surface(){let{motions:e,piece:t}=this;return e?a0(t,t.surface,e):t.surface}setOffset(e){this.offset.copy(e),this.sphere.copy(this.reach).translate(e);for(let t of this.drawings())this.put(t)}setSide(e){this.material.side=e,this.material.needsUpdate=!0}setShown(e,t){if(e===this.shown)return!1;this.shown=e;let n=e==="ghost";this.mesh.visible=e!=="hide",this.mesh.layers.set(n?Xi.ghost:Xi.solid),this.mesh.material=n?t.ghost:this.material,this.mesh.renderOrder=n?gd.ghost:gd.solid,this.ghostDepth?.removeFromParent(),this.ghostDepth=n?this.decorate(t.ghostDepth,gd.ghostDepth):null;for(let s of this.outlines)s.visible=this.mesh.visible;return!0}setStanding({line:e,tint:t},n){if(e===this.standing.line&&t===this.standing.tint)return!1;let s=e===this.standing.line;if(this.standing={line:e,tint:t},n.tint(this.material,t),s)return!0;for(let l of this.outlines)l.removeFromParent();if(this.outlines=[],e===null)return!0;let r=n.outlines[e],o=gd.outline+Ta.indexOf(e)*3,a=[r.mask,r.line,...r.behind?[r.behind]:[]];return this.outlines=a.map((l,c)=>this.decorate(l,o+c)),!0}points(){let{points:e,index:t}=this.piece.sample,n=this.motions?Bf(this.piece,e,this.motions,t):e,{x:s,y:r,z:o}=this.offset;return n.map((a,l)=>a+[s,r,o][l%3])}addTo(e){for(let t of this.drawings())e.add(t)}dispose(){for(let e of this.drawings())e.removeFromParent();this.piece.geometry.dispose(),this.material.dispose()}decorate(e,t){let n=this.build(e);return n.layers.set(Xi.decoration),n.renderOrder=t,n.visible=this.mesh.visible,this.put(n),this.mesh.parent?.add(n),n}drawings(){return[this.mesh,...this.outlines,...this.ghostDepth?[this.ghostDepth]:[]]}build(e){let{geometry:t,skeleton:n}=this.piece,s=n?new ti(t,e):new kt(t,e);return s instanceof ti&&n&&s.bind(n,F1),s.matrixAutoUpdate=s.matrixWorldAutoUpdate=!1,s.userData.actor=this,s}put(e){let t=this.motions===null?!this.piece.rigidAtRest:this.follows?.single==null;e.matrixWorld.makeTranslation(this.offset),t||e.matrixWorld.multiply(this.motion).multiply(this.piece.rest),e instanceof ti&&(e.isSkinnedMesh=t,e.boundingSphere=t?this.reach:this.local)}};function N1(i,e){if(e!=="muscle")return 1;let t=i.replace(/\.(left|right)$/,""),n=0;for(let s of t)n=Math.imul(n,31)+s.charCodeAt(0)|0;return .88+.3*(Math.abs(n)%8)/7}function l0(i,e,t,n){if(e.has(i))return{line:"selected",tint:"selected"};let s=t.has(i)?"highlighted":null;return n===i?{line:"hovered",tint:s??"hovered"}:{line:s,tint:s}}var U1=.55,B1=.8,z1=.9;function c0(i,e,t){return new P(B1*(i.x-e.x),U1*(i.y-e.y),z1*Math.sign(i.z-e.z)*Math.max(0,Math.abs(i.z-e.z)-.04)).multiplyScalar(t)}var _d=class{constructor(e,t){this.materials=e;this.structures=t}materials;structures;actors=[];byId=new Map;homeIds=[];middle=new P;get(e){return this.byId.get(e)}get skeleton(){return this.actors.filter(({skeletal:e})=>e).map(({piece:e})=>e)}add(e){let t=e.find(r=>this.byId.has(r.id));if(t)throw new Error(`pack: expected new structures, got ${t.id} a second time`);let n=this.actors.length===0,s=e.map(r=>{let o=new bd(r,this.actors.length,this.info(r),this.materials);return this.actors.push(o),this.byId.set(o.id,o),o});return n&&(this.homeIds=e.map(r=>r.id),new _t().setFromArray(this.homePoints()).getCenter(this.middle)),s}dress(e,t,n){let s=new Set(t.selected),r=new Set(t.highlighted);return e.map(a=>{let l=l0(a.id,s,r,n),c=a.setShown(t.shown.get(a.id)??"show",this.materials);return a.setStanding(l,this.materials)||c}).includes(!0)}explode(e){for(let t of this.actors)t.setOffset(c0(t.piece.sphere.center,this.middle,e))}pose(e,t=this.actors){let n=new Map;for(let s of t){let{skeleton:r}=s.piece;e&&r&&!n.has(r)&&n.set(r,e.motionsOf(r)),s.pose((r&&n.get(r))??null)}}pointsOf(e){let t=e.flatMap(s=>this.byId.get(s)?.points()??[]),n=new Float32Array(t.reduce((s,r)=>s+r.length,0));return t.reduce((s,r)=>(n.set(r,s),s+r.length),0),n}homePoints(){return this.pointsOf(this.homeIds)}centreOf(e){let t=this.pointsOf(e);return t.length===0?null:qi(...new _t().setFromArray(t).getCenter(new P).toArray())}planeOf(e){let t=this.byId.get(e);if(!t)return null;let{centre:n,up:s}=Of(t.piece.surface.points),r=qi(...s.transformDirection(t.motion).divideScalar(1e3).toArray()),o=qi(...n.applyMatrix4(t.motion).add(t.offset).toArray());return{normal:r,offset_mm:r.reduce((a,l,c)=>a+l*o[c],0)}}dispose(){for(let e of this.actors)e.dispose()}info({id:e,extras:t}){let n=s=>typeof t[s]=="string"?t[s]:null;return this.structures.get(e)??{kind:n("kind")??"",layer:n("layer")}}};var yd=class{listeners={};on(e,t){let n=this.listeners[e]??=new Set;return n.add(t),()=>n.delete(t)}emit(e,...t){for(let n of[...this.listeners[e]??[]])try{n(...t)}catch(s){reportError(s)}}clear(){this.listeners={}}};var V1="500 13px system-ui, sans-serif",d0=17,u0=8,h0=4,vd=5,xd=12,f0=26,H1=190;function G1(i,e,t=H1){let n=[];for(let s of i.split(/\s+/).filter(Boolean)){let r=n.length>0?`${n.at(-1)} ${s}`:s;n.length>0&&e(r)<=t?n[n.length-1]=r:n.push(s)}return n}function W1(i,e,t,n){if(i.length===0)return[];let[s,r]=[n.left+xd,e-n.right-xd],o=i.map(({anchor:h})=>h.x),[a,l]=[Math.min(...o),Math.max(...o)],c=(a+l)/2,d=s+r-2*c>=0?"right":"left",u=h=>l-a<40?d:h.anchor.x<c?"left":"right";return["left","right"].flatMap(h=>{let f=Math.max(...i.map(m=>m.width)),g=h==="right"?Math.max(s,Math.min(Math.max(...i.map(({right:m})=>m))+f0,r-f)):Math.min(r,Math.max(Math.min(...i.map(({left:m})=>m))-f0,s+f)),_=i.filter(m=>u(m)===h);return q1(_,n.top+xd,t-n.bottom-xd).map(m=>({...m,x:h==="right"?g:g-m.width,side:h}))})}function q1(i,e,t){let n=t-e+vd,r=i.filter(l=>(n-=l.height+vd)>=0).map(l=>({...l,y:l.anchor.y-l.height/2})).sort((l,c)=>l.anchor.y-c.anchor.y),o=e;for(let l of r)l.y=Math.max(l.y,o),o=l.y+l.height+vd;let a=t;for(let l of r.toReversed())l.y=Math.min(l.y,a-l.height),a=l.y-vd;return r}var Sd=class{canvas=document.createElement("canvas");context=this.canvas.getContext("2d");shown=!1;constructor(){this.canvas.className="labels",this.canvas.setAttribute("aria-hidden","true"),this.canvas.hidden=!0}draw(e,t,n,s,r){if(!this.context||e.length===0&&!this.shown)return;let o=window.devicePixelRatio;this.shown=e.length>0,this.canvas.hidden=!this.shown,this.shown&&(this.canvas.width=Math.round(t*o),this.canvas.height=Math.round(n*o),this.context.scale(o,o),zf(this.context,e,t,n,s,r))}};function zf(i,e,t,n,s,r){let{text:o,background:a}=Vt.themes[r];i.font=V1,i.textBaseline="middle";let l=h=>i.measureText(h).width,c=({x:h,y:f})=>h>0&&f>0&&h<t&&f<n,d=e.filter(({anchor:h})=>c(h)).map(({text:h,...f})=>{let g=G1(h,l);return{...f,lines:g,width:Math.max(...g.map(l))+2*u0,height:g.length*d0+2*h0}}),u=W1(d,t,n,s);for(let[h,f,g,_]of[[a[0],3,4,.6],[o,1,2.5,.9]]){i.strokeStyle=i.fillStyle=h,i.lineWidth=f,i.globalAlpha=_;for(let{x:m,y:p,width:v,height:x,side:S,anchor:T}of u)i.beginPath(),i.moveTo(S==="right"?m:m+v,p+x/2),i.lineTo(T.x,T.y),i.stroke(),i.beginPath(),i.arc(T.x,T.y,g,0,2*Math.PI),i.fill()}for(let{x:h,y:f,width:g,height:_,lines:m}of u)i.globalAlpha=.88,i.fillStyle=a[0],i.beginPath(),i.roundRect(h,f,g,_,6),i.fill(),i.globalAlpha=1,i.fillStyle=o,m.forEach((p,v)=>i.fillText(p,h+u0,f+h0+d0*(v+.5)))}function p0(i,e){let t=Math.min(i,2),n=e?0:4;return[{pixelRatio:t,samples:n,smooth:n===0,detail:!0},...t>1&&n>0?[{pixelRatio:1,samples:n,smooth:!1,detail:!0}]:[],{pixelRatio:1,samples:0,smooth:!e,detail:!e},{pixelRatio:.75,samples:0,smooth:!e,detail:!e},{pixelRatio:.5,samples:0,smooth:!e,detail:!e}]}var wd=class{constructor(e,t){this.software=t;this.ladder=p0(e,t),this.index=t?1:0}software;ladder;index=0;slow=0;fast=0;get level(){return this.index}get moving(){return this.ladder[this.index]}get changing(){let{samples:e}=this.moving;return this.index===0?this.still:{pixelRatio:Math.min(1,this.still.pixelRatio),samples:e,smooth:e===0,detail:!0}}get still(){return this.ladder[0]}setDevicePixelRatio(e){this.ladder=p0(e,this.software),this.index=Math.min(this.index,this.ladder.length-1)}feed(e){this.slow=e>45?this.slow+1:0,this.fast=e<20?this.fast+1:0,this.slow>=2&&this.index<this.ladder.length-1?this.step(1):this.fast>=60&&this.index>0&&this.step(-1)}step(e){this.index+=e,this.slow=0,this.fast=0}};var X1=140,j1=.5,K1=1/60,Md=class{constructor(e,t){this.drawing=e;this.quality=new wd(window.devicePixelRatio,t)}drawing;moving=!1;frames=0;drawn=null;quality;request=0;restTimer;last=0;dirty=!0;stopped=!1;frameWaiters=[];restWaiters=[];wake(){this.stopped||this.request!==0||(this.request=requestAnimationFrame(e=>{this.request=0,this.tick(e)}))}invalidate(){this.dirty=!0,this.wake()}redraw(){this.dirty=!0,this.tick(performance.now())}spoil(){this.drawn=null,this.wake()}frame(){return new Promise(e=>{this.frameWaiters.push(e),this.invalidate()})}settled(){return this.request===0&&!this.moving&&!this.dirty&&this.isFinal()?Promise.resolve():new Promise(e=>{this.restWaiters.push(e),this.wake()})}dispose(){this.stopped=!0,cancelAnimationFrame(this.request),clearTimeout(this.restTimer);for(let e of[...this.frameWaiters,...this.restWaiters])e()}tick(e){if(this.stopped||!this.drawing.ready())return;let t=e-this.last,n=this.moving;this.last=e,this.moving=this.drawing.advance(n?Math.min(t/1e3,j1):K1),n&&this.moving&&this.quality.feed(t),this.drawing.prepare(),this.moving||n?this.draw(this.quality.moving):this.dirty&&this.draw(this.quality.changing),this.moving?this.wake():this.isFinal()?this.rest():this.restSoon()}draw(e){clearTimeout(this.restTimer),this.dirty=!1,this.drawing.draw(e),this.drawn=e,this.frames+=1;for(let t of this.frameWaiters.splice(0))t()}isFinal(){let{still:e}=this.quality,{drawn:t}=this;return t!==null&&Object.keys(e).every(n=>t[n]===e[n])}restSoon(){clearTimeout(this.restTimer),this.restTimer=setTimeout(()=>{this.stopped||this.moving||!this.drawing.ready()||(this.draw(this.quality.still),this.rest())},X1)}rest(){this.drawing.rested();for(let e of this.restWaiters.splice(0))e()}};var Td=84,m0=28,J1=["A","P","R","L","S","I"],Y1=[[0,0,1],[0,0,-1],[-1,0,0],[1,0,0],[0,1,0],[0,-1,0]],Ed=class{constructor(e=J1){this.letters=e;this.canvas.className="orientation",this.canvas.setAttribute("aria-hidden","true"),this.canvas.style.width=this.canvas.style.height=`${Td}px`}letters;canvas=document.createElement("canvas");drawn="";draw(e,t,n){let s=window.devicePixelRatio,r=[e.toFixed(1),t.toFixed(1),n,s].join(),o=this.canvas.getContext("2d");if(r===this.drawn||!o)return;this.drawn=r,this.canvas.width=this.canvas.height=Math.round(Td*s),o.setTransform(s,0,0,s,Td/2*s,Td/2*s);let[a,l,c]=wa(e,t),d=(h,f)=>h[0]*f[0]+h[1]*f[1]+h[2]*f[2],u=Y1.map((h,f)=>({letter:this.letters[f],x:d(h,a)*m0,y:-d(h,l)*m0,depth:d(h,c)})).sort((h,f)=>h.depth-f.depth);o.textAlign="center",o.textBaseline="middle",o.fillStyle=o.strokeStyle=Vt.themes[n].text;for(let{letter:h,x:f,y:g,depth:_}of u){let m=(_+1)/2,p=Math.abs(_)>.94?0:.3+.7*m;o.globalAlpha=p*.5,o.lineWidth=1.25,o.beginPath(),o.moveTo(f*.14,g*.14),o.lineTo(f*.72,g*.72),o.stroke(),o.globalAlpha=p,o.font=`600 ${(10.5+2*m).toFixed(1)}px system-ui, sans-serif`,o.fillText(h,f,g)}}};function Vf(i,e){if(e===Ah)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===Kr||e===da){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===Kr)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function g0(i){let e=new Map,t=new Map,n=i.clone();return b0(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(l){return t.get(l)}),r.bind(r.skeleton,r.bindMatrix)}),n}function b0(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)b0(i.children[n],e.children[n],t)}var Ad=class extends pi{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new Kf(t)}),this.register(function(t){return new Jf(t)}),this.register(function(t){return new Yf(t)}),this.register(function(t){return new rp(t)}),this.register(function(t){return new op(t)}),this.register(function(t){return new ap(t)}),this.register(function(t){return new Zf(t)}),this.register(function(t){return new Qf(t)}),this.register(function(t){return new ep(t)}),this.register(function(t){return new tp(t)}),this.register(function(t){return new jf(t)}),this.register(function(t){return new np(t)}),this.register(function(t){return new $f(t)}),this.register(function(t){return new sp(t)}),this.register(function(t){return new ip(t)}),this.register(function(t){return new qf(t)}),this.register(function(t){return new Rd(t,Ye.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new Rd(t,Ye.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new lp(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let c=Hi.extractUrlBase(e);o=Hi.resolveURL(c,this.path)}else o=Hi.extractUrlBase(e);this.manager.itemStart(e);let a=function(c){s?s(c):console.error(c),r.manager.itemError(e),r.manager.itemEnd(e)},l=new Ur(this.manager);l.setPriority(this.priority),l.setCache(this.cache),l.setPath(this.path),l.setResponseType("arraybuffer"),l.setRequestHeader(this.requestHeader),l.setWithCredentials(this.withCredentials),l.load(e,function(c){try{r.parse(c,o,function(d){t(d),r.manager.itemEnd(e)},a)}catch(d){a(d)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},l=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(l.decode(new Uint8Array(e,0,4))===S0){try{o[Ye.KHR_BINARY_GLTF]=new cp(e)}catch(u){s&&s(u);return}r=JSON.parse(o[Ye.KHR_BINARY_GLTF].content)}else r=JSON.parse(l.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let c=new gp(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});c.fileLoader.setRequestHeader(this.requestHeader);for(let d=0;d<this.pluginCallbacks.length;d++){let u=this.pluginCallbacks[d](c);u.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[u.name]=u,o[u.name]=!0}if(r.extensionsUsed)for(let d=0;d<r.extensionsUsed.length;++d){let u=r.extensionsUsed[d],h=r.extensionsRequired||[];switch(u){case Ye.KHR_MATERIALS_UNLIT:o[u]=new Xf;break;case Ye.KHR_DRACO_MESH_COMPRESSION:o[u]=new dp(r,this.dracoLoader);break;case Ye.KHR_TEXTURE_TRANSFORM:o[u]=new up;break;case Ye.KHR_MESH_QUANTIZATION:o[u]=new hp;break;default:h.indexOf(u)>=0&&a[u]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+u+'".')}}c.setExtensions(o),c.setPlugins(a),c.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function $1(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function Pt(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var Ye={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},qf=class{constructor(e){this.parser=e,this.name=Ye.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,l=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],c,d=new Ee(16777215);l.color!==void 0&&d.setRGB(l.color[0],l.color[1],l.color[2],yn);let u=l.range!==void 0?l.range:0;switch(l.type){case"directional":c=new ta(d),c.target.position.set(0,0,-1),c.add(c.target);break;case"point":c=new ea(d),c.distance=u;break;case"spot":c=new Qo(d),c.distance=u,l.spot=l.spot||{},l.spot.innerConeAngle=l.spot.innerConeAngle!==void 0?l.spot.innerConeAngle:0,l.spot.outerConeAngle=l.spot.outerConeAngle!==void 0?l.spot.outerConeAngle:Math.PI/4,c.angle=l.spot.outerConeAngle,c.penumbra=1-l.spot.innerConeAngle/l.spot.outerConeAngle,c.target.position.set(0,0,-1),c.add(c.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+l.type)}return c.position.set(0,0,0),Si(c,l),l.intensity!==void 0&&(c.intensity=l.intensity),c.name=t.createUniqueName(l.name||"light_"+e),s=Promise.resolve(c),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(l){return n._getNodeRef(t.cache,a,l)})}},Xf=class{constructor(){this.name=Ye.KHR_MATERIALS_UNLIT}getMaterialType(){return hi}extendParams(e,t,n){let s=[];e.color=new Ee(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],yn),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,Kt))}return Promise.all(s)}},jf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},Kf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?xn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new Ne(r,r)}return Promise.all(s)}},Jf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?xn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},Yf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_DISPERSION}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?xn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},$f=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?xn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},Zf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_SHEEN}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?xn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new Ee(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],yn)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,Kt)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},Qf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?xn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},ep=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_VOLUME}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?xn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new Ee().setRGB(r[0],r[1],r[2],yn),Promise.all(s)}},tp=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_IOR}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?xn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},np=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_SPECULAR}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?xn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new Ee().setRGB(r[0],r[1],r[2],yn),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,Kt)),Promise.all(s)}},ip=class{constructor(e){this.parser=e,this.name=Ye.EXT_MATERIALS_BUMP}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?xn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},sp=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return Pt(this.parser,e,this.name)!==null?xn:null}extendMaterialParams(e,t){let n=Pt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},rp=class{constructor(e){this.parser=e,this.name=Ye.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},op=class{constructor(e){this.parser=e,this.name=Ye.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},ap=class{constructor(e){this.parser=e,this.name=Ye.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},Rd=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let l=s.byteOffset||0,c=s.byteLength||0,d=s.count,u=s.byteStride,h=new Uint8Array(a,l,c);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(d,u,h,s.mode,s.filter).then(function(f){return f.buffer}):o.ready.then(function(){let f=new ArrayBuffer(d*u);return o.decodeGltfBuffer(new Uint8Array(f),d,u,h,s.mode,s.filter),f})})}else return null}},lp=class{constructor(e){this.name=Ye.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let c of s.primitives)if(c.mode!==Yn.TRIANGLES&&c.mode!==Yn.TRIANGLE_STRIP&&c.mode!==Yn.TRIANGLE_FAN&&c.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],l={};for(let c in o)a.push(this.parser.getDependency("accessor",o[c]).then(d=>(l[c]=d,l[c])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(c=>{let d=c.pop(),u=d.isGroup?d.children:[d],h=c[0].count,f=[];for(let g of u){let _=new Te,m=new P,p=new vn,v=new P(1,1,1),x=new Ho(g.geometry,g.material,h);for(let T=0;T<h;T++)l.TRANSLATION&&m.fromBufferAttribute(l.TRANSLATION,T),l.ROTATION&&p.fromBufferAttribute(l.ROTATION,T),l.SCALE&&v.fromBufferAttribute(l.SCALE,T),x.setMatrixAt(T,_.compose(m,p,v));let S=null;for(let T in l)if(T==="_COLOR_0"){let A=l[T];x.instanceColor=new Oi(A.array,A.itemSize,A.normalized)}else if(T!=="TRANSLATION"&&T!=="ROTATION"&&T!=="SCALE"){if(S===null){let y=x.geometry;S=new Tn,S.name=y.name;for(let E in y.attributes)S.setAttribute(E,y.attributes[E]);for(let E in y.morphAttributes)S.morphAttributes[E]=y.morphAttributes[E];y.index!==null&&S.setIndex(y.index),S.morphTargetsRelative=y.morphTargetsRelative;for(let E of y.groups)S.addGroup(E.start,E.count,E.materialIndex);y.boundingBox!==null&&(S.boundingBox=y.boundingBox.clone()),y.boundingSphere!==null&&(S.boundingSphere=y.boundingSphere.clone()),S.drawRange.start=y.drawRange.start,S.drawRange.count=y.drawRange.count,S.userData=Object.assign({},y.userData),x.geometry=S}let A=l[T];S.setAttribute(T,new Oi(A.array,A.itemSize,A.normalized))}At.prototype.copy.call(x,g),this.parser.assignFinalMaterial(x),f.push(x)}return d.isGroup?(d.clear(),d.add(...f),d):f[0]}))}},S0="glTF",Ea=12,_0={JSON:1313821514,BIN:5130562},cp=class{constructor(e){this.name=Ye.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,Ea),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==S0)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-Ea,r=new DataView(e,Ea),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let l=r.getUint32(o,!0);if(o+=4,l===_0.JSON){let c=new Uint8Array(e,Ea+o,a);this.content=n.decode(c)}else if(l===_0.BIN){let c=Ea+o;this.body=e.slice(c,c+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},dp=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=Ye.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},l={},c={};for(let d in o){let u=pp[d]||d.toLowerCase();a[u]=o[d]}for(let d in e.attributes){let u=pp[d]||d.toLowerCase();if(o[d]!==void 0){let h=n.accessors[e.attributes[d]],f=ho[h.componentType];c[u]=f.name,l[u]=h.normalized===!0}}return t.getDependency("bufferView",r).then(function(d){return new Promise(function(u,h){s.decodeDracoFile(d,function(f){for(let g in f.attributes){let _=f.attributes[g],m=l[g];m!==void 0&&(_.normalized=m)}u(f)},a,c,yn,h)})})}},up=class{constructor(){this.name=Ye.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},hp=class{constructor(){this.name=Ye.KHR_MESH_QUANTIZATION}},Cd=class extends fi{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=a*2,c=a*3,d=s-t,u=(n-t)/d,h=u*u,f=h*u,g=e*c,_=g-c,m=-2*f+3*h,p=f-h,v=1-m,x=p-h+u;for(let S=0;S!==a;S++){let T=o[_+S+a],A=o[_+S+l]*d,y=o[g+S+a],E=o[g+S]*d;r[S]=v*T+x*A+m*y+p*E}return r}},Z1=new vn,fp=class extends Cd{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return Z1.fromArray(r).normalize().toArray(r),r}},Yn={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},ho={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},y0={9728:Ot,9729:Ft,9984:Xl,9985:qr,9986:Xs,9987:Rn},v0={33071:qn,33648:Mr,10497:di},Hf={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},pp={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},_s={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},Q1={CUBICSPLINE:void 0,LINEAR:Fs,STEP:Os},Gf={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function eR(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new Vs({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:jn})),i.DefaultMaterial}function Qs(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function Si(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function tR(i,e,t){let n=!1,s=!1,r=!1;for(let c=0,d=e.length;c<d;c++){let u=e[c];if(u.POSITION!==void 0&&(n=!0),u.NORMAL!==void 0&&(s=!0),u.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],l=[];for(let c=0,d=e.length;c<d;c++){let u=e[c];if(n){let h=u.POSITION!==void 0?t.getDependency("accessor",u.POSITION):i.attributes.position;o.push(h)}if(s){let h=u.NORMAL!==void 0?t.getDependency("accessor",u.NORMAL):i.attributes.normal;a.push(h)}if(r){let h=u.COLOR_0!==void 0?t.getDependency("accessor",u.COLOR_0):i.attributes.color;l.push(h)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l)]).then(function(c){let d=c[0],u=c[1],h=c[2];return n&&(i.morphAttributes.position=d),s&&(i.morphAttributes.normal=u),r&&(i.morphAttributes.color=h),i.morphTargetsRelative=!0,i})}function nR(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function iR(i){let e,t=i.extensions&&i.extensions[Ye.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+Wf(t.attributes):e=i.indices+":"+Wf(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+Wf(i.targets[n]);return e}function Wf(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function mp(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function sR(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var rR=new Te,gp=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new $1,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let l=a.match(/Version\/(\d+)/);s=n&&l?parseInt(l[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new $o(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new na(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new Ur(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return Qs(r,a,s),Si(a,s),Promise.all(n._invokeAll(function(l){return l.afterRoot&&l.afterRoot(a)})).then(function(){for(let l of a.scenes)l.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,l=o.length;a<l;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let l=this.associations.get(o);l!=null&&this.associations.set(a,l);for(let[c,d]of o.children.entries())r(d,a.children[c])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[Ye.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load(Hi.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=Hf[s.type],a=ho[s.componentType],l=s.normalized===!0,c=new a(s.count*o);return Promise.resolve(new Lt(c,o,l))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],l=Hf[s.type],c=ho[s.componentType],d=c.BYTES_PER_ELEMENT,u=d*l,h=s.byteOffset||0,f=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,g=s.normalized===!0,_,m;if(f&&f!==u){let p=Math.floor(h/f),v="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+p+":"+s.count,x=t.cache.get(v);x||(_=new c(a,p*f,s.count*f/d),x=new Lr(_,f/d),t.cache.add(v,x)),m=new kr(x,l,h%f/d,g)}else a===null?_=new c(s.count*l):_=new c(a,h,s.count*l),m=new Lt(_,l,g);if(s.sparse!==void 0){let p=Hf.SCALAR,v=ho[s.sparse.indices.componentType],x=s.sparse.indices.byteOffset||0,S=s.sparse.values.byteOffset||0,T=new v(o[1],x,s.sparse.count*p),A=new c(o[2],S,s.sparse.count*l);a!==null&&(m=new Lt(m.array.slice(),m.itemSize,m.normalized)),m.normalized=!1;for(let y=0,E=T.length;y<E;y++){let F=T[y];if(m.setX(F,A[y*l]),l>=2&&m.setY(F,A[y*l+1]),l>=3&&m.setZ(F,A[y*l+2]),l>=4&&m.setW(F,A[y*l+3]),l>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}m.normalized=g}return m})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let l=n.manager.getHandler(o.uri);l!==null&&(a=l)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],l=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[l])return this.textureCache[l];let c=this.loadImageSource(t,n).then(function(d){d.flipY=!1,d.name=o.name||a.name||"",d.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(d.name=a.uri);let h=(r.samplers||{})[o.sampler]||{};return d.magFilter=y0[h.magFilter]||Ft,d.minFilter=y0[h.minFilter]||Rn,d.wrapS=v0[h.wrapS]||di,d.wrapT=v0[h.wrapT]||di,d.generateMipmaps=!d.isCompressedTexture&&d.minFilter!==Ot&&d.minFilter!==Ft,s.associations.set(d,{textures:e}),d}).catch(function(){return null});return this.textureCache[l]=c,c}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(h=>h.clone());let o=s.images[e],a=self.URL||self.webkitURL,l=o.uri||"",c=!1,d;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)d=n.getDependency("bufferView",o.bufferView).then(function(h){return new Promise(function(f,g){t.parse(h,f,g)})});else{if(o.bufferView!==void 0)l=n.getDependency("bufferView",o.bufferView).then(function(h){c=!0;let f=new Blob([h],{type:o.mimeType});return l=a.createObjectURL(f),l});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");d=Promise.resolve(l).then(function(h){return new Promise(function(f,g){let _=f;t.isImageBitmapLoader===!0&&(_=function(m){let p=new sn(m);p.needsUpdate=!0,f(p)}),t.load(Hi.resolveURL(h,r.path),_,void 0,g)})})}let u=d.then(function(h){return c===!0&&a.revokeObjectURL(l),Si(h,o),h.userData.mimeType=o.mimeType||sR(o.uri),h}).catch(function(h){throw console.error("THREE.GLTFLoader: Couldn't load texture",l),h});return this.sourceCache[e]=u,u}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[Ye.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[Ye.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let l=r.associations.get(o);o=r.extensions[Ye.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,l)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Fr,En.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,l.sizeAttenuation=!1,this.cache.add(a,l)),n=l}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Or,En.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,this.cache.add(a,l)),n=l}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let l=this.cache.get(a);l||(l=n.clone(),r&&(l.vertexColors=!0),o&&(l.flatShading=!0),s&&(l.normalScale&&(l.normalScale.y*=-1),l.clearcoatNormalScale&&(l.clearcoatNormalScale.y*=-1)),this.cache.add(a,l),this.associations.set(l,this.associations.get(n))),n=l}e.material=n}getMaterialType(){return Vs}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},l=r.extensions||{},c=[];if(l[Ye.KHR_MATERIALS_UNLIT]){let u=s[Ye.KHR_MATERIALS_UNLIT];o=u.getMaterialType(),c.push(u.extendParams(a,r,t))}else{let u=r.pbrMetallicRoughness||{};if(a.color=new Ee(1,1,1),a.opacity=1,Array.isArray(u.baseColorFactor)){let h=u.baseColorFactor;a.color.setRGB(h[0],h[1],h[2],yn),a.opacity=h[3]}u.baseColorTexture!==void 0&&c.push(t.assignTexture(a,"map",u.baseColorTexture,Kt)),a.metalness=u.metallicFactor!==void 0?u.metallicFactor:1,a.roughness=u.roughnessFactor!==void 0?u.roughnessFactor:1,u.metallicRoughnessTexture!==void 0&&(c.push(t.assignTexture(a,"metalnessMap",u.metallicRoughnessTexture)),c.push(t.assignTexture(a,"roughnessMap",u.metallicRoughnessTexture))),o=this._invokeOne(function(h){return h.getMaterialType&&h.getMaterialType(e)}),c.push(Promise.all(this._invokeAll(function(h){return h.extendMaterialParams&&h.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=wn);let d=r.alphaMode||Gf.OPAQUE;if(d===Gf.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,d===Gf.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==hi&&(c.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new Ne(1,1),r.normalTexture.scale!==void 0)){let u=r.normalTexture.scale;a.normalScale.set(u,u)}if(r.occlusionTexture!==void 0&&o!==hi&&(c.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==hi){let u=r.emissiveFactor;a.emissive=new Ee().setRGB(u[0],u[1],u[2],yn)}return r.emissiveTexture!==void 0&&o!==hi&&c.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,Kt)),Promise.all(c).then(function(){let u=new o(a);return r.name&&(u.name=r.name),Si(u,r),t.associations.set(u,{materials:e}),r.extensions&&Qs(s,u,r),u})}createUniqueName(e){let t=bt.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[Ye.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(l){return x0(l,a,t)})}let o=[];for(let a=0,l=e.length;a<l;a++){let c=e[a],d=iR(c),u=s[d];if(u)o.push(u.promise);else{let h;c.extensions&&c.extensions[Ye.KHR_DRACO_MESH_COMPRESSION]?h=r(c):h=x0(new Tn,c,t),c.mode===Yn.TRIANGLE_STRIP?h=h.then(f=>Vf(f,da)):c.mode===Yn.TRIANGLE_FAN&&(h=h.then(f=>Vf(f,Kr))),s[d]={primitive:c,promise:h},o.push(h)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let l=0,c=o.length;l<c;l++){let d=o[l].material===void 0?eR(this.cache):this.getDependency("material",o[l].material);a.push(d)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(l){let c=l.slice(0,l.length-1),d=l[l.length-1],u=[];for(let f=0,g=d.length;f<g;f++){let _=d[f],m=o[f],p,v=c[f];if(m.mode===Yn.TRIANGLES||m.mode===Yn.TRIANGLE_STRIP||m.mode===Yn.TRIANGLE_FAN||m.mode===void 0){let x=r.isSkinnedMesh===!0,S=_.hasAttribute("skinIndex")&&_.hasAttribute("skinWeight");x&&S===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),p=x&&S?new ti(_,v):new kt(_,v),p.isSkinnedMesh===!0&&p.normalizeSkinWeights()}else if(m.mode===Yn.LINES)p=new Go(_,v);else if(m.mode===Yn.LINE_STRIP)p=new Bs(_,v);else if(m.mode===Yn.LINE_LOOP)p=new Wo(_,v);else if(m.mode===Yn.POINTS)p=new qo(_,v);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+m.mode);Object.keys(p.geometry.morphAttributes).length>0&&nR(p,r),p.name=t.createUniqueName(r.name||"mesh_"+e),Si(p,r),m.extensions&&Qs(s,p,m),t.assignFinalMaterial(p),u.push(p)}for(let f=0,g=u.length;f<g;f++)t.associations.set(u[f],{meshes:e,primitives:f});if(u.length===1)return r.extensions&&Qs(s,u[0],r),u[0];let h=new On;r.extensions&&Qs(s,h,r),t.associations.set(h,{meshes:e});for(let f=0,g=u.length;f<g;f++)h.add(u[f]);return h})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new Jt(Ks.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new Vi(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),Si(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],l=[];for(let c=0,d=o.length;c<d;c++){let u=o[c];if(u){a.push(u);let h=new Te;r!==null&&h.fromArray(r.array,c*16),l.push(h)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[c])}return new Us(a,l)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],l=[],c=[],d=[];for(let u=0,h=s.channels.length;u<h;u++){let f=s.channels[u],g=s.samplers[f.sampler],_=f.target,m=_.node,p=s.parameters!==void 0?s.parameters[g.input]:g.input,v=s.parameters!==void 0?s.parameters[g.output]:g.output;_.node!==void 0&&(o.push(this.getDependency("node",m)),a.push(this.getDependency("accessor",p)),l.push(this.getDependency("accessor",v)),c.push(g),d.push(_))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l),Promise.all(c),Promise.all(d)]).then(function(u){let h=u[0],f=u[1],g=u[2],_=u[3],m=u[4],p=[];for(let x=0,S=h.length;x<S;x++){let T=h[x],A=f[x],y=g[x],E=_[x],F=m[x];if(T===void 0)continue;T.updateMatrix&&T.updateMatrix();let I=n._createAnimationTracks(T,A,y,E,F);if(I)for(let D=0;D<I.length;D++)p.push(I[D])}let v=new Yo(r,void 0,p);return Si(v,s),v})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let l=0,c=s.weights.length;l<c;l++)a.morphTargetInfluences[l]=s.weights[l]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let c=0,d=a.length;c<d;c++)o.push(n.getDependency("node",a[c]));let l=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),l]).then(function(c){let d=c[0],u=c[1],h=c[2];h!==null&&d.traverse(function(f){f.isSkinnedMesh&&f.bind(h,rR)});for(let f=0,g=u.length;f<g;f++)d.add(u[f]);if(d.userData.pivot!==void 0&&u.length>0){let f=d.userData.pivot,g=u[0];d.pivot=new P().fromArray(f),d.position.x-=f[0],d.position.y-=f[1],d.position.z-=f[2],g.position.set(0,0,0),delete d.userData.pivot}return d})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],l=s._invokeOne(function(c){return c.createNodeMesh&&c.createNodeMesh(e)});return l&&a.push(l),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(c){return s._getNodeRef(s.cameraCache,r.camera,c)})),s._invokeAll(function(c){return c.createNodeAttachment&&c.createNodeAttachment(e)}).forEach(function(c){a.push(c)}),this.nodeCache[e]=Promise.all(a).then(function(c){let d;if(r.isBone===!0?d=new ls:c.length>1?d=new On:c.length===1?d=c[0]:d=new At,d!==c[0])for(let u=0,h=c.length;u<h;u++)d.add(c[u]);if(r.name&&(d.userData.name=r.name,d.name=o),Si(d,r),r.extensions&&Qs(n,d,r),r.matrix!==void 0){let u=new Te;u.fromArray(r.matrix),d.applyMatrix4(u)}else r.translation!==void 0&&d.position.fromArray(r.translation),r.rotation!==void 0&&d.quaternion.fromArray(r.rotation),r.scale!==void 0&&d.scale.fromArray(r.scale);if(!s.associations.has(d))s.associations.set(d,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let u=s.associations.get(d);s.associations.set(d,{...u})}return s.associations.get(d).nodes=e,d}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new On;n.name&&(r.name=s.createUniqueName(n.name)),Si(r,n),n.extensions&&Qs(t,r,n);let o=n.nodes||[],a=[];for(let l=0,c=o.length;l<c;l++)a.push(s.getDependency("node",o[l]));return Promise.all(a).then(function(l){for(let d=0,u=l.length;d<u;d++){let h=l[d];h.parent!==null?r.add(g0(h)):r.add(h)}let c=d=>{let u=new Map;for(let[h,f]of s.associations)(h instanceof En||h instanceof sn)&&u.set(h,f);return d.traverse(h=>{let f=s.associations.get(h);f!=null&&u.set(h,f)}),u};return s.associations=c(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,l=[];function c(f){f.morphTargetInfluences&&l.push(f.name?f.name:f.uuid)}_s[r.path]===_s.weights?(c(e),e.isGroup&&e.children.forEach(c)):l.push(a);let d;switch(_s[r.path]){case _s.weights:d=Ui;break;case _s.rotation:d=Bi;break;case _s.translation:case _s.scale:d=ds;break;default:n.itemSize===1?d=Ui:d=ds;break}let u=s.interpolation!==void 0?Q1[s.interpolation]:Fs,h=this._getArrayFromAccessor(n);for(let f=0,g=l.length;f<g;f++){let _=new d(l[f]+"."+_s[r.path],t.array,h,u);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(_),o.push(_)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=mp(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof Bi?fp:Cd;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function oR(i,e,t){let n=e.attributes,s=new _t;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],l=a.min,c=a.max;if(l!==void 0&&c!==void 0){if(s.set(new P(l[0],l[1],l[2]),new P(c[0],c[1],c[2])),a.normalized){let d=mp(ho[a.componentType]);s.min.multiplyScalar(d),s.max.multiplyScalar(d)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new P,l=new P;for(let c=0,d=r.length;c<d;c++){let u=r[c];if(u.POSITION!==void 0){let h=t.json.accessors[u.POSITION],f=h.min,g=h.max;if(f!==void 0&&g!==void 0){if(l.setX(Math.max(Math.abs(f[0]),Math.abs(g[0]))),l.setY(Math.max(Math.abs(f[1]),Math.abs(g[1]))),l.setZ(Math.max(Math.abs(f[2]),Math.abs(g[2]))),h.normalized){let _=mp(ho[h.componentType]);l.multiplyScalar(_)}a.max(l)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new Gt;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function x0(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(l){i.setAttribute(a,l)})}for(let o in n){let a=pp[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return Ke.workingColorSpace!==yn&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${Ke.workingColorSpace}" not supported.`),Si(i,e),oR(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?tR(i,e.targets,t):i})}var w0=(function(){var i="b9H79Tebbbe8Fv9Gbb9Gvuuuuueu9Giuuub9Geueu9Giuuueuixkbeeeddddillviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbeY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVbdE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbiL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtblK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WboY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbrl79IV9Rbwq:VZkdbk:XYi5ud9:du8Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaicefhxcj;abad9Uc;WFbGcjdadca0EhmaialfgPar9Rgoadfhsavaoadz:jjjjbgzceVhHcbhOdndninaeaO9nmeaPax9RaD6mdamaeaO9RaOamfgoae6EgAcsfglc9WGhCabaOad2fhXaAcethQaxaDfhiaOaeaoaeao6E9RhLalcl4cifcd4hKazcj;cbfaAfhYcbh8AazcjdfhEaHh3incbh5dnawTmbaxa8Acd4fRbbh5kcbh8Eazcj;cbfhqinaih8Fdndndndna5a8Ecet4ciGgoc9:fPdebdkaPa8F9RaA6mrazcj;cbfa8EaA2fa8FaAz:jjjjb8Aa8FaAfhixdkazcj;cbfa8EaA2fcbaAz:kjjjb8Aa8FhixekaPa8F9RaK6mva8FaKfhidnaCTmbaPai9RcK6mbaocdtc:q:G:cjbfcj:G:cjbawEhaczhrcbhlinargoc9Wfghaqfhrdndndndndndnaaa8Fahco4fRbbalcoG4ciGcdtfydbPDbedvivvvlvkar9cb83bwar9cb83bbxlkarcbaiRbdai8Xbb9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbaqaofgrcGfcbaicdfa8J9c8N1:NfghRbbag9cjjjjjw:dg8J9qE86bbarcVfcbaha8J9c8M1:NfghRbbag9cjjjjjl:dg8J9qE86bbarc7fcbaha8J9c8L1:NfghRbbag9cjjjjjd:dg8J9qE86bbarctfcbaha8J9c8K1:NfghRbbag9cjjjjje:dg8J9qE86bbarc91fcbaha8J9c8J1:NfghRbbag9cjjjj;ab:dg8J9qE86bbarc4fcbaha8J9cg1:NfghRbbag9cjjjja:dg8J9qE86bbarc93fcbaha8J9ch1:NfghRbbag9cjjjjz:dgg9qE86bbarc94fcbahag9ca1:NfghRbbai8Xbe9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbarc95fcbaha8J9c8N1:NfgiRbbag9cjjjjjw:dg8J9qE86bbarc96fcbaia8J9c8M1:NfgiRbbag9cjjjjjl:dg8J9qE86bbarc97fcbaia8J9c8L1:NfgiRbbag9cjjjjjd:dg8J9qE86bbarc98fcbaia8J9c8K1:NfgiRbbag9cjjjjje:dg8J9qE86bbarc99fcbaia8J9c8J1:NfgiRbbag9cjjjj;ab:dg8J9qE86bbarc9:fcbaia8J9cg1:NfgiRbbag9cjjjja:dg8J9qE86bbarcufcbaia8J9ch1:NfgiRbbag9cjjjjz:dgg9qE86bbaiag9ca1:NfhixikaraiRblaiRbbghco4g8Ka8KciSg8KE86bbaqaofgrcGfaiclfa8Kfg8KRbbahcl4ciGg8La8LciSg8LE86bbarcVfa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc7fa8Ka8Lfg8KRbbahciGghahciSghE86bbarctfa8Kahfg8KRbbaiRbeghco4g8La8LciSg8LE86bbarc91fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc4fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc93fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc94fa8Kahfg8KRbbaiRbdghco4g8La8LciSg8LE86bbarc95fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc96fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc97fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc98fa8KahfghRbbaiRbigico4g8Ka8KciSg8KE86bbarc99faha8KfghRbbaicl4ciGg8Ka8KciSg8KE86bbarc9:faha8KfghRbbaicd4ciGg8Ka8KciSg8KE86bbarcufaha8KfgrRbbaiciGgiaiciSgiE86bbaraifhixdkaraiRbwaiRbbghcl4g8Ka8KcsSg8KE86bbaqaofgrcGfaicwfa8Kfg8KRbbahcsGghahcsSghE86bbarcVfa8KahfghRbbaiRbeg8Kcl4g8La8LcsSg8LE86bbarc7faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarctfaha8KfghRbbaiRbdg8Kcl4g8La8LcsSg8LE86bbarc91faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc4faha8KfghRbbaiRbig8Kcl4g8La8LcsSg8LE86bbarc93faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc94faha8KfghRbbaiRblg8Kcl4g8La8LcsSg8LE86bbarc95faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc96faha8KfghRbbaiRbvg8Kcl4g8La8LcsSg8LE86bbarc97faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc98faha8KfghRbbaiRbog8Kcl4g8La8LcsSg8LE86bbarc99faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc9:faha8KfghRbbaiRbrgicl4g8Ka8KcsSg8KE86bbarcufaha8KfgrRbbaicsGgiaicsSgiE86bbaraifhixekarai8Pbw83bwarai8Pbb83bbaiczfhikdnaoaC9pmbalcdfhlaoczfhraPai9RcL0mekkaoaC6moaimexokaCmva8FTmvkaqaAfhqa8Ecefg8Ecl9hmbkdndndndnawTmbasa8Acd4fRbbgociGPlbedrbkaATmdaza8Afh8Fazcj;cbfhhcbh8EaEhaina8FRbbhraahocbhlinaoahalfRbbgqce4cbaqceG9R7arfgr86bbaoadfhoaAalcefgl9hmbkaacefhaa8Fcefh8FahaAfhha8Ecefg8Ecl9hmbxikkaATmeaza8Afhaazcj;cbfhhcbhoceh8EaYh8FinaEaofhlaa8Vbbhrcbhoinala8FaofRbbcwtahaofRbbgqVc;:FiGce4cbaqceG9R7arfgr87bbaladfhlaLaocefgofmbka8FaQfh8FcdhoaacdfhaahaQfhha8EceGhlcbh8EalmbxdkkaATmbaocl4h8Eaza8AfRbbhqcwhoa3hlinalRbbaotaqVhqalcefhlaocwfgoca9hmbkcbhhaEh8FaYhainazcj;cbfahfRbbhrcwhoaahlinalRbbaotarVhralaAfhlaocwfgoca9hmbkara8E94aq7hqcbhoa8Fhlinalaqao486bbalcefhlaocwfgoca9hmbka8Fadfh8FaacefhaahcefghaA9hmbkkaEclfhEa3clfh3a8Aclfg8Aad6mbkaXazcjdfaAad2z:jjjjb8AazazcjdfaAcufad2fadz:jjjjb8AaAaOfhOaihxaimbkc9:hoxdkcbc99aPax9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaok:ysezu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgDce0mbavc;abfcFecjez:kjjjb8Aav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhqaicefgwarfhldnaeTmbcmcsaDceSEhkcbhxcbhmcbhrcbhicbhoindnalaq9nmbc9:hoxikdndnawRbbgDc;Ve0mbavc;abfaoaDcu7gPcl4fcsGcitfgsydlhzasydbhHdndnaDcsGgsak9pmbavaiaPfcsGcdtfydbaxasEhDaxasTgOfhxxekdndnascsSmbcehOasc987asamffcefhDxekalcefhDal8SbbgscFeGhPdndnascu9mmbaDhlxekalcvfhlaPcFbGhPcrhsdninaD8SbbgOcFbGastaPVhPaOcu9kmeaDcefhDascrfgsc8J9hmbxdkkaDcefhlkcehOaPce4cbaPceG9R7amfhDkaDhmkavc;abfaocitfgsaDBdbasazBdlavaicdtfaDBdbavc;abfaocefcsGcitfgsaHBdbasaDBdlaocdfhoaOaifhidnadcd9hmbabarcetfgsaH87ebasclfaD87ebascdfaz87ebxdkabarcdtfgsaHBdbascwfaDBdbasclfazBdbxekdnaDcpe0mbavaiaqaDcsGfRbbgscl4gP9RcsGcdtfydbaxcefgOaPEhDavaias9RcsGcdtfydbaOaPTgzfgOascsGgPEhsaPThPdndnadcd9hmbabarcetfgHax87ebaHclfas87ebaHcdfaD87ebxekabarcdtfgHaxBdbaHcwfasBdbaHclfaDBdbkavaicdtfaxBdbavc;abfaocitfgHaDBdbaHaxBdlavaicefgicsGcdtfaDBdbavc;abfaocefcsGcitfgHasBdbaHaDBdlavaiazfgicsGcdtfasBdbavc;abfaocdfcsGcitfgDaxBdbaDasBdlaocifhoaiaPfhiaOaPfhxxekaxcbalRbbgsEgHaDc;:eSgDfhOascsGhAdndnascl4gCmbaOcefhzxekaOhzavaiaC9RcsGcdtfydbhOkdndnaAmbazcefhxxekazhxavaias9RcsGcdtfydbhzkdndnaDTmbalcefhDxekalcdfhDal8SbegPcFeGhsdnaPcu9kmbalcofhHascFbGhscrhldninaD8SbbgPcFbGaltasVhsaPcu9kmeaDcefhDalcrfglc8J9hmbkaHhDxekaDcefhDkasce4cbasceG9R7amfgmhHkdndnaCcsSmbaDhsxekaDcefhsaD8SbbglcFeGhPdnalcu9kmbaDcvfhOaPcFbGhPcrhldninas8SbbgDcFbGaltaPVhPaDcu9kmeascefhsalcrfglc8J9hmbkaOhsxekascefhskaPce4cbaPceG9R7amfgmhOkdndnaAcsSmbashlxekascefhlas8SbbgDcFeGhPdnaDcu9kmbascvfhzaPcFbGhPcrhDdninal8SbbgscFbGaDtaPVhPascu9kmealcefhlaDcrfgDc8J9hmbkazhlxekalcefhlkaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabarcetfgDaH87ebaDclfaz87ebaDcdfaO87ebxekabarcdtfgDaHBdbaDcwfazBdbaDclfaOBdbkavc;abfaocitfgDaOBdbaDaHBdlavaicdtfaHBdbavc;abfaocefcsGcitfgDazBdbaDaOBdlavaicefgicsGcdtfaOBdbavc;abfaocdfcsGcitfgDaHBdbaDazBdlavaiaCTaCcsSVfgicsGcdtfazBdbaiaATaAcsSVfhiaocifhokawcefhwaocsGhoaicsGhiarcifgrae6mbkkcbc99alaqSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk:Lvoeue99dud99eud99dndnadcl9hmbaeTmeindndnabcdfgd8Sbb:Yab8Sbbgi:Ygl:l:tabcefgv8Sbbgo:Ygr:l:tgwJbb;:9cawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai86bbdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad86bbdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad86bbabclfhbaecufgembxdkkaeTmbindndnabclfgd8Ueb:Yab8Uebgi:Ygl:l:tabcdfgv8Uebgo:Ygr:l:tgwJb;:FSawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai87ebdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad87ebdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad87ebabcwfhbaecufgembkkk:4ioiue99dud99dud99dnaeTmbcbhiabhlindndnal8Uebgv:YgoJ:ji:1Salcof8UebgrciVgw:Y:vgDNJbbbZJbbb:;avcu9kEMgq:lJbbb9p9DTmbaq:Ohkxekcjjjj94hkkalclf8Uebhvalcdf8UebhxalarcefciGcetfak87ebdndnax:YgqaDNJbbbZJbbb:;axcu9kEMgm:lJbbb9p9DTmbam:Ohxxekcjjjj94hxkabaiarciGgkfcd7cetfax87ebdndnav:YgmaDNJbbbZJbbb:;avcu9kEMgP:lJbbb9p9DTmbaP:Ohvxekcjjjj94hvkalarcufciGcetfav87ebdndnawaw2:ZgPaPMaoaoN:taqaqN:tamamN:tgoJbbbbaoJbbbb9GE:raDNJbbbZMgD:lJbbb9p9DTmbaD:Ohrxekcjjjj94hrkalakcetfar87ebalcwfhlaiclfhiaecufgembkkk9mbdnadcd4ae2gdTmbinababydbgecwtcw91:Yaece91cjjj98Gcjjj;8if::NUdbabclfhbadcufgdmbkkk:Tvirud99eudndnadcl9hmbaeTmeindndnabRbbgiabcefgl8Sbbgvabcdfgo8Sbbgrf9R:YJbbuJabcifgwRbbgdce4adVgDcd4aDVgDcl4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax86bbdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao86bbdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai86bbdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad86bbabclfhbaecufgembxdkkaeTmbindndnab8Vebgiabcdfgl8Uebgvabclfgo8Uebgrf9R:YJbFu9habcofgw8Vebgdce4adVgDcd4aDVgDcl4aDVgDcw4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax87ebdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao87ebdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai87ebdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad87ebabcwfhbaecufgembkkk9teiucbcbyd:K:G:cjbgeabcifc98GfgbBd:K:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaik;LeeeudndnaeabVciGTmbabhixekdndnadcz9pmbabhixekabhiinaiaeydbBdbaiclfaeclfydbBdbaicwfaecwfydbBdbaicxfaecxfydbBdbaeczfheaiczfhiadc9Wfgdcs0mbkkadcl6mbinaiaeydbBdbaeclfheaiclfhiadc98fgdci0mbkkdnadTmbinaiaeRbb86bbaicefhiaecefheadcufgdmbkkabk;aeedudndnabciGTmbabhixekaecFeGc:b:c:ew2hldndnadcz9pmbabhixekabhiinaialBdbaicxfalBdbaicwfalBdbaiclfalBdbaiczfhiadc9Wfgdcs0mbkkadcl6mbinaialBdbaiclfhiadc98fgdci0mbkkdnadTmbinaiae86bbaicefhiadcufgdmbkkabkk83dbcj:Gdk8Kbbbbdbbblbbbwbbbbbbbebbbdbbblbbbwbbbbc:K:Gdkl8W:qbb",e="b9H79TebbbeKl9Gbb9Gvuuuuueu9Giuuub9Geueuixkbbebeeddddilve9Weeeviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbdY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVblE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtboK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbrL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WbwY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbDl79IV9Rbqq:W9Dklbzik94evu8Jjjjjbcz9Rhbcbheincbhdcbhiinabcwfadfaicjuaead4ceGglE86bbaialfhiadcefgdcw9hmbkaeai86b:q:W:cjbaecitab8Piw83i:q:G:cjbaecefgecjd9hmbkk:JBl8Aud97dur978Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaialfgxar9RhodnadTgmmbavaoad;8qbbkaicefhPcj;abad9Uc;WFbGcjdadca0EhsdndndnadTmbaoadfhzcbhHinaeaH9nmdaxaP9RaD6miabaHad2fhOaPaDfhAasaeaH9RaHasfae6EgCcsfgocl4cifcd4hXavcj;cbfaoc9WGgQcetfhLavcj;cbfaQci2fhKavcj;cbfaQfhYcbh8Aaoc;ab6hEincbh3dnawTmbaPa8Acd4fRbbh3kcbh5avcj;cbfh8Eindndndndna3a5cet4ciGgoc9:fPdebdkaxaA9RaQ6mwdnaQTmbavcj;cbfa5aQ2faAaQ;8qbbkaAaCfhAxdkaQTmeavcj;cbfa5aQ2fcbaQ;8kbxekaxaA9RaX6moaoclVcbawEhraAaXfhocbhidnaEmbaxao9Rc;Gb6mbcbhlina8EalfhidndndndndndnaAalco4fRbbgqciGarfPDbedibledibkaipxbbbbbbbbbbbbbbbbpklbxlkaiaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaiaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaiaopbbbpklbaoczfhoxekaiaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqcd4ciGarfPDbedibledibkaiczfpxbbbbbbbbbbbbbbbbpklbxlkaiczfaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaiczfaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaiczfaopbbbpklbaoczfhoxekaiczfaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqcl4ciGarfPDbedibledibkaicafpxbbbbbbbbbbbbbbbbpklbxlkaicafaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaicafaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaicafaopbbbpklbaoczfhoxekaicafaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqco4arfPDbedibledibkaic8Wfpxbbbbbbbbbbbbbbbbpklbxlkaic8Wfaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbaiaoclffaqRb:q:W:cjbfhoxikaic8Wfaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbaiaocwffaqRb:q:W:cjbfhoxdkaic8Wfaopbbbpklbaoczfhoxekaic8WfaopbbdaoRbbgicitpbi:q:G:cjbaiRb:q:W:cjbgipsaoRbegqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbaiaocdffaqRb:q:W:cjbfhokalc;abfhialcjefaQ0meaihlaxao9Rc;Fb0mbkkdnaiaQ9pmbaici4hlinaxao9RcK6mwa8EaifhqdndndndndndnaAaico4fRbbalcoG4ciGarfPDbedibledibkaqpxbbbbbbbbbbbbbbbbpkbbxlkaqaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spkbbahaoclffagRb:q:W:cjbfhoxikaqaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spkbbahaocwffagRb:q:W:cjbfhoxdkaqaopbbbpkbbaoczfhoxekaqaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpkbbahaocdffagRb:q:W:cjbfhokalcdfhlaiczfgiaQ6mbkkaohAaoTmoka8EaQfh8Ea5cefg5cl9hmbkdndndndnawTmbaza8Acd4fRbbglciGPlbedwbkaQTmdavcjdfa8Afhlava8Afpbdbh8Jcbhoinalavcj;cbfaofpblbg8KaYaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaLaofpblbg8NaKaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLg8Fcep9Ta8Fpxeeeeeeeeeeeeeeeegap9op9Hp9rg8Fa8Jp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ma8PpmwDKYqk8AExm35Ps8E8Fg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ka8LpmwDKYqk8AExm35Ps8E8Fg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ugap9Abbbaladfglaaa8Fa8Fpmlvorlvorlvorlvorp9Ugap9Abbbaladfglaaa8Fa8FpmwDqkwDqkwDqkwDqkp9Ugap9Abbbaladfglaaa8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9AbbbaladfhlaoczfgoaQ6mbxikkaQTmeavcjdfa8Afhlava8Afpbdbh8Jcbhoinalavcj;cbfaofpblbg8KaYaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaLaofpblbg8NaKaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLg8Fcep:nea8Fpxebebebebebebebebgap9op:bep9rg8Fa8Jp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ma8PpmwDKYqk8AExm35Ps8E8Fg8Fcep:nea8Faap9op:bep9rg8Fp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLg8Fcep:nea8Faap9op:bep9rg8Fp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ka8LpmwDKYqk8AExm35Ps8E8Fg8Fcep:nea8Faap9op:bep9rg8Fp:oegap9Abbbaladfglaaa8Fa8Fpmlvorlvorlvorlvorp:oegap9Abbbaladfglaaa8Fa8FpmwDqkwDqkwDqkwDqkp:oegap9Abbbaladfglaaa8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9AbbbaladfhlaoczfgoaQ6mbxdkkaQTmbcbhocbalcl4gl9Rc8FGhiavcjdfa8Afhrava8Afpbdbhainaravcj;cbfaofpblbg8JaYaofpblbg8KpmbzeHdOiAlCvXoQrLg8LaLaofpblbg8MaKaofpblbg8NpmbzeHdOiAlCvXoQrLgypmbezHdiOAlvCXorQLg8Faip:Rea8Falp:Tep9qg8Faap9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8LaypmwDKYqk8AExm35Ps8E8Fg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8Ja8KpmwKDYq8AkEx3m5P8Es8Fg8Ja8Ma8NpmwKDYq8AkEx3m5P8Es8Fg8KpmbezHdiOAlvCXorQLg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8Ja8KpmwDKYqk8AExm35Ps8E8Fg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9AbbbaradfhraoczfgoaQ6mbkka8Aclfg8Aad6mbkdnaCad2goTmbaOavcjdfao;8qbbkdnammbavavcjdfaCcufad2fad;8qbbkaCaHfhHc9:hoaAhPaAmbxlkkaeTmbaDalfhrcbhocuhlinaralaD9RglfaD6mdasaeao9Raoasfae6Eaofgoae6mbkaial9RhPkcbc99axaP9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaokwbz:bjjjbkNsezu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgDce0mbavc;abfcFecje;8kbav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhqaicefgwarfhldnaeTmbcmcsaDceSEhkcbhxcbhmcbhrcbhicbhoindnalaq9nmbc9:hoxikdndnawRbbgDc;Ve0mbavc;abfaoaDcu7gPcl4fcsGcitfgsydlhzasydbhHdndnaDcsGgsak9pmbavaiaPfcsGcdtfydbaxasEhDaxasTgOfhxxekdndnascsSmbcehOasc987asamffcefhDxekalcefhDal8SbbgscFeGhPdndnascu9mmbaDhlxekalcvfhlaPcFbGhPcrhsdninaD8SbbgOcFbGastaPVhPaOcu9kmeaDcefhDascrfgsc8J9hmbxdkkaDcefhlkcehOaPce4cbaPceG9R7amfhDkaDhmkavc;abfaocitfgsaDBdbasazBdlavaicdtfaDBdbavc;abfaocefcsGcitfgsaHBdbasaDBdlaocdfhoaOaifhidnadcd9hmbabarcetfgsaH87ebasclfaD87ebascdfaz87ebxdkabarcdtfgsaHBdbascwfaDBdbasclfazBdbxekdnaDcpe0mbavaiaqaDcsGfRbbgscl4gP9RcsGcdtfydbaxcefgOaPEhDavaias9RcsGcdtfydbaOaPTgzfgOascsGgPEhsaPThPdndnadcd9hmbabarcetfgHax87ebaHclfas87ebaHcdfaD87ebxekabarcdtfgHaxBdbaHcwfasBdbaHclfaDBdbkavaicdtfaxBdbavc;abfaocitfgHaDBdbaHaxBdlavaicefgicsGcdtfaDBdbavc;abfaocefcsGcitfgHasBdbaHaDBdlavaiazfgicsGcdtfasBdbavc;abfaocdfcsGcitfgDaxBdbaDasBdlaocifhoaiaPfhiaOaPfhxxekaxcbalRbbgsEgHaDc;:eSgDfhOascsGhAdndnascl4gCmbaOcefhzxekaOhzavaiaC9RcsGcdtfydbhOkdndnaAmbazcefhxxekazhxavaias9RcsGcdtfydbhzkdndnaDTmbalcefhDxekalcdfhDal8SbegPcFeGhsdnaPcu9kmbalcofhHascFbGhscrhldninaD8SbbgPcFbGaltasVhsaPcu9kmeaDcefhDalcrfglc8J9hmbkaHhDxekaDcefhDkasce4cbasceG9R7amfgmhHkdndnaCcsSmbaDhsxekaDcefhsaD8SbbglcFeGhPdnalcu9kmbaDcvfhOaPcFbGhPcrhldninas8SbbgDcFbGaltaPVhPaDcu9kmeascefhsalcrfglc8J9hmbkaOhsxekascefhskaPce4cbaPceG9R7amfgmhOkdndnaAcsSmbashlxekascefhlas8SbbgDcFeGhPdnaDcu9kmbascvfhzaPcFbGhPcrhDdninal8SbbgscFbGaDtaPVhPascu9kmealcefhlaDcrfgDc8J9hmbkazhlxekalcefhlkaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabarcetfgDaH87ebaDclfaz87ebaDcdfaO87ebxekabarcdtfgDaHBdbaDcwfazBdbaDclfaOBdbkavc;abfaocitfgDaOBdbaDaHBdlavaicdtfaHBdbavc;abfaocefcsGcitfgDazBdbaDaOBdlavaicefgicsGcdtfaOBdbavc;abfaocdfcsGcitfgDaHBdbaDazBdlavaiaCTaCcsSVfgicsGcdtfazBdbaiaATaAcsSVfhiaocifhokawcefhwaocsGhoaicsGhiarcifgrae6mbkkcbc99alaqSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk;Toio97eue97aec98Ghedndnadcl9hmbaeTmecbhdinababpbbbgicKp:RecKp:Sep;6eglaicwp:RecKp:Sep;6ealp;Geaiczp:RecKp:Sep;6egvp;Gep;Kep;Legopxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgwp9op9rp;Keglpxbb;:9cbb;:9cbb;:9cbb;:9calalp;Meaoaop;Meavaravawp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFbbbFbbbFbbbFbbbp9oaipxbbbFbbbFbbbFbbbFp9op9qalavp;Mearp;Kecwp:RepxbFbbbFbbbFbbbFbbp9op9qaoavp;Mearp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgDaDpbbbgipxbbbbbbFFbbbbbbFFgwp9oabpbbbgoaipmbediwDqkzHOAKY8AEgvczp:Reczp:Sep;6eglaoaipmlvorxmPsCXQL358E8FpxFubbFubbFubbFubbp9op;6eavczp:Sep;6egvp;Gealp;Gep;Kep;Legipxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgqp9op9rp;Keglpxb;:FSb;:FSb;:FSb;:FSalalp;Meaiaip;Meavaravaqp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFFbbFFbbFFbbFFbbp9oaiavp;Mearp;Keczp:Rep9qgialavp;Mearp;KepxFFbbFFbbFFbbFFbbp9oglpmwDKYqk8AExm35Ps8E8Fp9qpkbbabaoawp9oaialpmbezHdiOAlvCXorQLp9qpkbbabcafhbadclfgdae6mbkkk;2ileue97euo97dnaec98GgiTmbcbheinabcKfpx:ji:1S:ji:1S:ji:1S:ji:1SabpbbbglabczfgvpbbbgopmlvorxmPsCXQL358E8Fgrczp:Segwpxibbbibbbibbbibbbp9qp;6egDp;NegqaDaDp;MegDaDp;KealaopmbediwDqkzHOAKY8AEgDczp:Reczp:Sep;6eglalp;MeaDczp:Sep;6egoaop;Mearczp:Reczp:Sep;6egrarp;Mep;Kep;Kep;Lepxbbbbbbbbbbbbbbbbp:4ep;Jep;Mepxbbn0bbn0bbn0bbn0gDp;KepxFFbbFFbbFFbbFFbbgkp9oaqaop;MeaDp;Keczp:Rep9qgoaqalp;MeaDp;Keakp9oaqarp;MeaDp;Keczp:Rep9qgDpmwDKYqk8AExm35Ps8E8Fglp5eawclp:RegqpEi:T:j83ibavalp5baqpEd:T:j83ibabcwfaoaDpmbezHdiOAlvCXorQLgDp5eaqpEe:T:j83ibabaDp5baqpEb:T:j83ibabcafhbaeclfgeai6mbkkkuee97dnadcd4ae2c98GgeTmbcbhdinababpbbbgicwp:Recwp:Sep;6eaicep:SepxbbjFbbjFbbjFbbjFp9opxbbjZbbjZbbjZbbjZp:Uep;Mepkbbabczfhbadclfgdae6mbkkk:Sodw97euaec98Ghedndnadcl9hmbaeTmecbhdinabpxbbuJbbuJbbuJbbuJabpbbbgicKp:TeglaicYp:Tep9qgvcdp:Teavp9qgvclp:Teavp9qgop;6ep;Negvaicwp:RecKp:SegraipxFbbbFbbbFbbbFbbbgwp9ogDp:Uep;6ep;Mepxbbn0bbn0bbn0bbn0gqp;Kecwp:RepxbFbbbFbbbFbbbFbbp9oavaDarp:Xeaiczp:RecKp:Segip:Uep;6ep;Meaqp;Keawp9op9qavaDaraip:Uep:Xep;6ep;Meaqp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qavaoalcep:Rep9oalpxebbbebbbebbbebbbp9op9qp;6ep;Meaqp;KecKp:Rep9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgkpxbFu9hbFu9hbFu9hbFu9habpbbbglakpbbbgrpmlvorxmPsCXQL358E8Fgvczp:TegqavcHp:Tep9qgicdp:Teaip9qgiclp:Teaip9qgicwp:Teaip9qgop;6ep;NegialarpmbediwDqkzHOAKY8AEgDpxFFbbFFbbFFbbFFbbglp9ograDczp:Segwp:Ueavczp:Reczp:SegDp:Xep;6ep;Mepxbbn0bbn0bbn0bbn0gvp;Kealp9oaiarawaDp:Uep:Xep;6ep;Meavp;Keczp:Rep9qgwaiaoaqcep:Rep9oaqpxebbbebbbebbbebbbp9op9qp;6ep;Meavp;Keczp:ReaiaDarp:Uep;6ep;Meavp;Kealp9op9qgipmwDKYqk8AExm35Ps8E8FpkbbabawaipmbezHdiOAlvCXorQLpkbbabcafhbadclfgdae6mbkkk9teiucbcbydj:G:cjbgeabcifc98GfgbBdj:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaikkxebcj:Gdklz:zbb",t=new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,3,2,0,0,5,3,1,0,1,12,1,0,10,22,2,12,0,65,0,65,0,65,0,252,10,0,0,11,7,0,65,0,253,15,26,11]),n=new Uint8Array([32,0,65,2,1,106,34,33,3,128,11,4,13,64,6,253,10,7,15,116,127,5,8,12,40,16,19,54,20,9,27,255,113,17,42,67,24,23,146,148,18,14,22,45,70,69,56,114,101,21,25,63,75,136,108,28,118,29,73,115]);if(typeof WebAssembly!="object")return{supported:!1};var s=WebAssembly.validate(t)?a(e):a(i),r,o=WebAssembly.instantiate(s,{}).then(function(p){r=p.instance,r.exports.__wasm_call_ctors()});function a(p){for(var v=new Uint8Array(p.length),x=0;x<p.length;++x){var S=p.charCodeAt(x);v[x]=S>96?S-97:S>64?S-39:S+4}for(var T=0,x=0;x<p.length;++x)v[T++]=v[x]<60?n[v[x]]:(v[x]-60)*64+v[++x];return v.buffer.slice(0,T)}function l(p,v,x,S,T,A,y){var E=p.exports.sbrk,F=S+3&-4,I=E(F*T),D=E(A.length),z=new Uint8Array(p.exports.memory.buffer);z.set(A,D);var G=v(I,S,T,D,A.length);if(G==0&&y&&y(I,F,T),x.set(z.subarray(I,I+S*T)),E(I-E(0)),G!=0)throw new Error("Malformed buffer data: "+G)}var c={NONE:"",OCTAHEDRAL:"meshopt_decodeFilterOct",QUATERNION:"meshopt_decodeFilterQuat",EXPONENTIAL:"meshopt_decodeFilterExp",COLOR:"meshopt_decodeFilterColor"},d={ATTRIBUTES:"meshopt_decodeVertexBuffer",TRIANGLES:"meshopt_decodeIndexBuffer",INDICES:"meshopt_decodeIndexSequence"},u=[],h=0;function f(p){var v={object:new Worker(p),pending:0,requests:{}};return v.object.onmessage=function(x){var S=x.data;v.pending-=S.count,v.requests[S.id][S.action](S.value),delete v.requests[S.id]},v}function g(p){for(var v="self.ready = WebAssembly.instantiate(new Uint8Array(["+new Uint8Array(s)+"]), {}).then(function(result) { result.instance.exports.__wasm_call_ctors(); return result.instance; });self.onmessage = "+m.name+";"+l.toString()+m.toString(),x=new Blob([v],{type:"text/javascript"}),S=URL.createObjectURL(x),T=u.length;T<p;++T)u[T]=f(S);for(var T=p;T<u.length;++T)u[T].object.postMessage({});u.length=p,URL.revokeObjectURL(S)}function _(p,v,x,S,T){for(var A=u[0],y=1;y<u.length;++y)u[y].pending<A.pending&&(A=u[y]);return new Promise(function(E,F){var I=new Uint8Array(x),D=++h;A.pending+=p,A.requests[D]={resolve:E,reject:F},A.object.postMessage({id:D,count:p,size:v,source:I,mode:S,filter:T},[I.buffer])})}function m(p){var v=p.data;self.ready.then(function(x){if(!v.id)return self.close();try{var S=new Uint8Array(v.count*v.size);l(x,x.exports[v.mode],S,v.count,v.size,v.source,x.exports[v.filter]),self.postMessage({id:v.id,count:v.count,action:"resolve",value:S},[S.buffer])}catch(T){self.postMessage({id:v.id,count:v.count,action:"reject",value:T})}})}return{ready:o,supported:!0,useWorkers:function(p){g(p)},decodeVertexBuffer:function(p,v,x,S,T){l(r,r.exports.meshopt_decodeVertexBuffer,p,v,x,S,r.exports[c[T]])},decodeIndexBuffer:function(p,v,x,S){l(r,r.exports.meshopt_decodeIndexBuffer,p,v,x,S)},decodeIndexSequence:function(p,v,x,S){l(r,r.exports.meshopt_decodeIndexSequence,p,v,x,S)},decodeGltfBuffer:function(p,v,x,S,T,A){l(r,r.exports[d[T]],p,v,x,S,r.exports[c[A]])},decodeGltfBufferAsync:function(p,v,x,S,T){return u.length>0?_(p,v,x,d[S],c[T]):o.then(function(){var A=new Uint8Array(p*v);return l(r,r.exports[d[S]],A,p,v,x,r.exports[c[T]]),A})}}})();function M0(i,e,t){let n=i.length/3,s=new Float32Array(n),r=new Float32Array(n),o=(c,d)=>c[d],a=(c,d)=>{let u=o(i,3*d)-o(i,3*c),h=o(i,3*d+1)-o(i,3*c+1),f=o(i,3*d+2)-o(i,3*c+2),g=Math.hypot(u,h,f)||1;s[c]=o(s,c)+(u*o(e,3*c)+h*o(e,3*c+1)+f*o(e,3*c+2))/g,r[c]=o(r,c)+1};T0(t,(c,d,u)=>{a(c,d),a(c,u)});let l=s.map((c,d)=>c/Math.max(1,o(r,d)));for(let c=0;c<3;c++)l=aR(l,t,r);return Uint8Array.from(l,c=>255*Math.min(1,Math.max(0,c*2.6)))}function T0(i,e){for(let t=0;t+2<i.length;t+=3){let[n,s,r]=[i[t],i[t+1],i[t+2]];e(n,s,r),e(s,r,n),e(r,n,s)}}function aR(i,e,t){let n=new Float32Array(i.length);return T0(e,(s,r,o)=>{n[s]=n[s]+i[r]+i[o]}),n.map((s,r)=>(i[r]+s)/(1+t[r]))}var Pd=.003,E0=4,lR=1.6,cR=[.55,.7,.65,.4],Id=class{min;grids;constructor(e){let t=new _t,n=new P;for(let{points:l}of e)for(let c=0;c<l.length;c+=3)t.expandByPoint(n.fromArray(l,c));t.expandByScalar(Pd*2**(E0-1)),this.min=t.min.clone();let s=t.getSize(n),r=l=>Math.max(1,Math.ceil(l/Pd)),o=[r(s.x),r(s.y),r(s.z)],a={data:new Float32Array(o[0]*o[1]*o[2]),size:o,cell:Pd};for(let l of e)this.strew(a,l.points,l.index);a.data.forEach((l,c)=>a.data[c]=Math.min(1,l/Pd**2)),this.grids=[a];for(let l=1;l<E0;l++)this.grids.push(dR(this.grids[l-1]))}openness({points:e,normals:t}){let n=new Uint8Array(e.length/3);for(let s=0;s<n.length;s++){let r=(a,l)=>a[3*s+l],o=1;this.grids.forEach((a,l)=>{let c=a.cell*lR,d=this.read(a,r(e,0)+c*r(t,0),r(e,1)+c*r(t,1),r(e,2)+c*r(t,2));o*=1-Math.min(1,d*cR[l]*2**l)}),n[s]=255*o}return n}strew(e,t,n){let[s,r,o,a]=[new P,new P,new P,new P];for(let l=0;l+2<n.length;l+=3){s.fromArray(t,3*n[l]),r.fromArray(t,3*n[l+1]).sub(s),o.fromArray(t,3*n[l+2]).sub(s);let c=a.crossVectors(r,o).length()/2,d=Math.min(24,Math.max(1,Math.ceil(Math.max(r.length(),o.length())/e.cell))),u=c/(d*(d+1)/2);for(let h=0;h<d;h++)for(let f=0;f<d-h;f++){a.copy(s).addScaledVector(r,(h+1/3)/d).addScaledVector(o,(f+1/3)/d);let g=this.cellAt(e,a.x,a.y,a.z);g>=0&&(e.data[g]=e.data[g]+u)}}}cellAt({size:e,cell:t},n,s,r){let o=Math.floor((n-this.min.x)/t),a=Math.floor((s-this.min.y)/t),l=Math.floor((r-this.min.z)/t);return o<0||a<0||l<0||o>=e[0]||a>=e[1]||l>=e[2]?-1:o+e[0]*(a+e[1]*l)}read(e,t,n,s){let r=e.cell,o=(g,_)=>(g-_)/r-.5,[a,l,c]=[o(t,this.min.x),o(n,this.min.y),o(s,this.min.z)],[d,u,h]=[a-Math.floor(a),l-Math.floor(l),c-Math.floor(c)],f=0;for(let g=0;g<8;g++){let _=g&1,m=g>>1&1,p=g>>2,v=this.cellAt(e,t+(_-d)*r,n+(m-u)*r,s+(p-h)*r),x=(_?d:1-d)*(m?u:1-u)*(p?h:1-h);v>=0&&(f+=x*e.data[v])}return f}};function dR(i){let e=i.size.map(o=>Math.ceil(o/2)),t=new Float32Array(e[0]*e[1]*e[2]),[n,s,r]=i.size;for(let o=0;o<r;o++)for(let a=0;a<s;a++){let l=n*(a+s*o),c=e[0]*((a>>1)+e[1]*(o>>1));for(let d=0;d<n;d++)t[c+(d>>1)]=t[c+(d>>1)]+i.data[l+d]/8}return{data:t,size:e,cell:i.cell*2}}function er(i){let e=i.userData.name;return typeof e=="string"&&e!==""?e:void 0}var uR=1e-5,Ld=class{root=new On;bones=new Map;rest=new Map;motions=new Map;constructor(){this.root.name="joints",this.root.matrixAutoUpdate=!1}adopt(e){let t=e.bones.map(n=>this.bones.get(er(n)??n.name)??this.add(n));this.root.updateMatrixWorld(!0);for(let n of t)this.rest.set(n,n.matrixWorld.clone());return new Us(t,e.boneInverses)}pose(e){for(let[t,n]of this.bones){let s=e?.get(t),r=this.rest.get(n);this.motions.set(n,s?i0(s):new Te),n.matrixWorld.copy(r).premultiply(this.motions.get(n))}}motionsOf(e){return e.bones.map(t=>this.motions.get(t)??new Te)}add(e){let t=er(e)??e.name,n=new ls;n.userData.name=t,n.name=t;let s=e.parent===null?void 0:this.bones.get(er(e.parent)??"");return s?(n.position.copy(e.position),n.quaternion.copy(e.quaternion),s.add(n)):(e.updateWorldMatrix(!0,!1),e.matrixWorld.decompose(n.position,n.quaternion,n.scale),this.root.add(n)),this.bones.set(t,n),n}};function A0(i){let e=i.bones.map((r,o)=>new Te().multiplyMatrices(r.matrixWorld,i.boneInverses[o])),[t,...n]=e;return t&&n.every(r=>r.elements.every((o,a)=>Math.abs(o-t.elements[a])<uR))?t:null}var hR=240;async function C0(i,e,t){let s=await new Ad().setMeshoptDecoder(w0).parseAsync(i,"");s.scene.updateMatrixWorld(!0);let r=new Map,o=[];if(s.scene.traverse(a=>{if(!(a instanceof kt))return;let l=fR(a);l&&o.push(pR(er(l),a,l.userData,e,r))}),o.length>0){let a=new Id([...t,...o].map(({surface:l})=>l));for(let{geometry:l,surface:c}of o)l.setAttribute("openness",new Lt(a.openness(c),1,!0))}return o}function fR(i){for(let e=i;e;e=e.parent)if(er(e)!==void 0)return e;return null}function pR(i,e,t,n,s){let r=e.geometry,o=null;if(e instanceof ti){let f=e.skeleton.bones.map(g=>er(g)).join()+e.skeleton.boneInverses.map(g=>g.elements.join()).join();o=s.get(f)??n.adopt(e.skeleton),s.set(f,o)}let a=o?A0(o):e.matrixWorld.clone(),l=a??e.matrixWorld.clone(),c=R0(r,"position").slice(),d=R0(r,"normal").slice();bR(c,d,l);let u={points:c,normals:d,index:mR(r,c,d)},h=_R(c);return{id:i,geometry:r,skeleton:o,rest:l,rigidAtRest:a!==null,sphere:h,surface:u,sample:yR(c),extras:t}}function mR(i,e,t){gR(i);let n=i.getIndex();if(!n)throw new Error("pack: expected indexed triangles, got a mesh without an index");i.setAttribute("cavity",new Lt(M0(e,t,n.array),1,!0));for(let s of["uv","uv1","color"])i.deleteAttribute(s);return n.array}function gR(i){if(i.hasAttribute("_fibre")){let e=i.getAttribute("_fibre"),t=new Int8Array(e.count*3),n=new Uint8Array(e.count);for(let s=0;s<e.count;s++)t.set([e.getX(s),e.getY(s),e.getZ(s)].map(r=>127*(2*r-1)),3*s),n[s]=Math.round(255*e.getW(s));i.setAttribute("fibre",new Lt(t,3,!0)),i.setAttribute("region",new Lt(n,1))}else i.hasAttribute("_region")&&i.setAttribute("region",i.getAttribute("_region"));i.deleteAttribute("_fibre"),i.deleteAttribute("_region")}function R0(i,e){if(!i.hasAttribute(e))throw new Error(`pack: expected vertex attribute ${e.toUpperCase()}, got none`);let t=i.getAttribute(e),n=new Float32Array(t.count*3);for(let s=0;s<t.count;s++)n[3*s]=t.getX(s),n[3*s+1]=t.getY(s),n[3*s+2]=t.getZ(s);return n}function bR(i,e,t){let n=new Fe().getNormalMatrix(t),s=new P;for(let r=0;r<i.length;r+=3)s.fromArray(i,r).applyMatrix4(t).toArray(i,r),s.fromArray(e,r).applyMatrix3(n).normalize().toArray(e,r)}function _R(i){let{x:e,y:t,z:n}=new _t().setFromArray(i).getCenter(new P),s=0;for(let r=0;r<i.length;r+=3){let[o,a,l]=[i[r]-e,i[r+1]-t,i[r+2]-n];s=Math.max(s,o*o+a*a+l*l)}return new Gt(new P(e,t,n),Math.sqrt(s))}function yR(i){let e=i.length/3,t=Math.min(e,hR),n=new Set(vR(i));for(let o=0;o<t;o++)n.add(Math.floor(o*e/t));let s=Uint32Array.from(n),r=o=>i[3*s[Math.floor(o/3)]+o%3];return{index:s,points:Float32Array.from({length:s.length*3},(o,a)=>r(a))}}function vR(i){let e=[0,0,0,0,0,0],t=(n,s)=>i[3*n+s];for(let n=0;n<i.length/3;n++)for(let s=0;s<3;s++)t(n,s)<t(e[s],s)&&(e[s]=n),t(n,s)>t(e[s+3],s)&&(e[s+3]=n);return e}var P0={reach:4,any:!1},I0={reach:9,any:!0},xR=14,kd=4,Dd=class{constructor(e,t){this.renderer=e;this.scene=t;this.target.texture.generateMipmaps=!1}renderer;scene;lastMs=0;material=new Wt({vertexShader:Yy,fragmentShader:$y,uniforms:{uId:{value:0}},clipping:!0});target=new ln(1,1,{samples:0});setSide(e){this.material.side=e,this.material.needsUpdate=!0}enlist(e){e.mesh.onBeforeRender=(t,n,s,r,o)=>{o===this.material&&(this.material.uniforms.uId.value=e.number,this.material.uniformsNeedUpdate=!0)}}pick(e,t,n,s,{width:r,height:o,reach:a,any:l}){let c=performance.now(),d=2*a+1;this.target.setSize(d,d),e.setViewOffset(r,o,Math.floor(n)-a,Math.floor(s)-a,d,d);let u=2*Math.tan(e.fov*Math.PI/360)/o,h=f=>f.sphere.radius<xR*u*e.position.distanceTo(f.sphere.center);try{for(let f of[Xi.solid,Xi.ghost]){if(!t.some(m=>m.mesh.visible&&m.mesh.layers.isEnabled(f)))continue;let g=this.render(e,f,d),_=wR(g,d,(m,p)=>{let v=t[m];return v!==void 0&&(p===0||l||v.thin||h(v))});if(_)return{actor:t[_.number],region:_.region}}return null}finally{e.clearViewOffset(),this.lastMs=performance.now()-c}}survey(e,t,n){let{pixels:s,columns:r,rows:o}=this.small(e,t,n);return SR(s,r,o,kd)}numbers(e,t,n){let{pixels:s,columns:r,rows:o}=this.small(e,t,n),a=l=>s[l]+256*s[l+1];return Array.from({length:r*o},(l,c)=>s[4*c+3]===0?null:a(4*c))}dispose(){this.material.dispose(),this.target.dispose()}within(e,t,n,s){let{pixels:r,columns:o,rows:a}=this.small(e,t,n),l=({x:c,y:d})=>c>=s.left&&c<=s.right&&d>=s.top&&d<=s.bottom;return new Set([...L0(r,o,a,kd)].flatMap(([c,d])=>d.some(l)?[c]:[]))}small(e,t,n){let[s,r]=[Math.ceil(t/kd),Math.ceil(n/kd)];return this.target.setSize(s,r),{pixels:this.render(e,Xi.solid,s,r),columns:s,rows:r}}render(e,t,n,s=n){let{renderer:r,scene:o}=this;e.layers.set(t),o.overrideMaterial=this.material,r.setRenderTarget(this.target),r.setClearColor(0,0),r.clear(),r.render(o,e);let a=new Uint8Array(n*s*4);return r.readRenderTargetPixels(this.target,0,0,n,s,a),r.setRenderTarget(null),o.overrideMaterial=null,a}};function L0(i,e,t,n){let s=new Map;for(let r=0;r<e*t;r++){if(i[4*r+3]===0)continue;let o=i[4*r]+256*i[4*r+1],a={x:(r%e+.5)*n,y:(t-Math.floor(r/e)-.5)*n},l=s.get(o);l?l.push(a):s.set(o,[a])}return s}function SR(i,e,t,n){let s=r=>{let o=u=>r.reduce((h,f)=>h+f[u],0)/r.length,a={x:o("x"),y:o("y")},l=u=>Math.hypot(u.x-a.x,u.y-a.y),c=r.reduce((u,h)=>l(h)<l(u)?h:u),d=r.map(({x:u})=>u);return{anchor:c,left:d.reduce((u,h)=>Math.min(u,h)),right:d.reduce((u,h)=>Math.max(u,h))}};return new Map([...L0(i,e,t,n)].map(([r,o])=>[r,s(o)]))}function wR(i,e,t){let n=(e-1)/2,s=1/0,r=null;for(let o=0;o<e*e;o++){if(i[4*o+3]===0)continue;let a=(o%e-n)**2+(Math.floor(o/e)-n)**2;if(a>=s||a>(n+.5)**2)continue;let l=i[4*o]+256*i[4*o+1];t(l,a)&&(s=a,r={number:l,region:i[4*o+2]})}return r}var Od=class{constructor(e,t){this.element=e;this.events=t;let{signal:n}=this.abort,s=(o,a)=>e.addEventListener(o,a,{signal:n});s("pointerdown",o=>this.onDown(o)),s("pointermove",o=>this.onMove(o)),s("pointerleave",()=>this.down.size===0&&t.leave());let r=e.ownerDocument.defaultView??globalThis;r.addEventListener("pointerup",o=>this.onUp(o),{signal:n}),r.addEventListener("pointercancel",o=>this.onCancel(o),{signal:n}),e.addEventListener("contextmenu",o=>o.preventDefault(),{signal:n})}element;events;abort=new AbortController;down=new Set;press=null;last={x:0,y:0,time:-1/0};dispose(){this.forget(),this.abort.abort()}onDown(e){if(this.down.add(e.pointerId),this.press){this.press.spoiled=!0;return}let t=e.pointerType==="touch",[n,s]=this.place(e),r={id:e.pointerId,x:n,y:s,time:e.timeStamp,button:e.button,touch:t,spoiled:!1,timer:void 0};t&&(r.timer=setTimeout(()=>this.onLong(r),550)),this.press=r}onMove(e){let[t,n]=this.place(e);if(this.down.size===0){e.pointerType!=="touch"&&this.events.hover(t,n);return}let{press:s}=this;s&&s.id===e.pointerId&&this.travelled(s,t,n)&&(s.spoiled=!0)}onUp(e){this.down.delete(e.pointerId);let{press:t}=this;if(!t||t.id!==e.pointerId)return;this.forget();let[n,s]=this.place(e);t.spoiled||this.travelled(t,n,s)||e.timeStamp-t.time>550||(t.button===2?this.events.menu(n,s):t.button===0&&this.onClick(n,s,e,t.touch))}onClick(e,t,n,s){let r={shift:n.shiftKey,ctrl:n.ctrlKey||n.metaKey,touch:s},o=n.timeStamp-this.last.time<320&&Math.hypot(e-this.last.x,t-this.last.y)<20;this.last=o?{x:0,y:0,time:-1/0}:{x:e,y:t,time:n.timeStamp},o?this.events.double(e,t,r):this.events.click(e,t,r)}onLong(e){this.press!==e||e.spoiled||(e.spoiled=!0,this.events.menu(e.x,e.y))}onCancel(e){this.down.delete(e.pointerId),this.press?.id===e.pointerId&&this.forget()}forget(){clearTimeout(this.press?.timer),this.press=null}travelled(e,t,n){return Math.hypot(t-e.x,n-e.y)>(e.touch?9:4)}place(e){let t=this.element.getBoundingClientRect();return[e.clientX-t.left,e.clientY-t.top]}};var k0=[1,2,5,10,20,50,100,200,500],MR=96;function TR(i,e=MR){let t=k0.findLast(n=>n/i<=e)??k0[0];return{mm:t,px:t/i}}var Fd=class{element=document.createElement("div");shown="";constructor(){this.element.className="scale-bar",this.element.setAttribute("aria-hidden","true")}draw(e,t){let{mm:n,px:s}=TR(e),r=`${n} ${s.toFixed(0)} ${t}`;r!==this.shown&&(this.shown=r,this.element.style.width=`${s.toFixed(0)}px`,this.element.style.color=Vt.themes[t].text,this.element.textContent=n>=10?`${n/10} cm`:`${n} mm`)}};function D0(i,e,t,n,s){let r=new _t().setFromArray(i.points()).getCenter(new P).project(e),[o,a]=[(r.x+1)/2*t,(1-r.y)/2*n];return{x:o,y:a,anchor:s?.anchor??null}}function O0(i,e,t,n){let s=i.clone().applyMatrix4(t.clone().invert()),{start:r,face:o}=ER(i,n);if(r===1/0)return null;let a=null,l=0,{points:c,index:d}=e,[u,h,f,g]=[new P,new P,new P,new P];for(let _=0;_+2<d.length;_+=3){if(u.fromArray(c,3*d[_]),h.fromArray(c,3*d[_+1]),f.fromArray(c,3*d[_+2]),!s.intersectTriangle(u,h,f,!1,g))continue;let m=s.origin.distanceTo(g);m<r?l+=1:AR(g.clone().applyMatrix4(t),n)&&m<(a?.distance??1/0)&&(a={distance:m,normal:h.clone().sub(u).cross(f.clone().sub(u)).normalize()})}return o&&l%2===1?{point:i.at(r,new P),normal:o.clone().negate()}:a?{point:i.at(a.distance,new P),normal:a.normal.transformDirection(t)}:null}function ER(i,e){let t=0,n=null;for(let{normal:s,constant:r}of e){let o=s.dot(i.origin)+r;if(o>=0)continue;let a=s.dot(i.direction),l=a>0?-o/a:1/0;l>t&&([t,n]=[l,s])}return{start:t,face:n}}function AR(i,e){return e.every(({normal:t,constant:n})=>t.dot(i)+n>=-1e-9)}function F0(i,e,t,n,s,r){let o=e.map(l=>l.mesh.visible),a=()=>t.numbers(n,s,r);try{for(let u of e)u.mesh.visible=i.has(u.id);let l=a();e.forEach((u,h)=>u.mesh.visible=o[h]);let c=l.flatMap((u,h)=>u===null?[]:[h]),d=[];for(let u=0;u<16;u++){let h=a(),f=new Map;for(let _ of c){let m=h[_],p=m===null?void 0:e[m];p&&!i.has(p.id)&&f.set(p.number,(f.get(p.number)??0)+1)}let g=[...f].filter(([,_])=>_>=.01*c.length).map(([_])=>e[_]);if(g.length===0)break;for(let _ of g)_.mesh.visible=!1;d.push(...g.map(({id:_})=>_))}return d}finally{e.forEach((l,c)=>l.mesh.visible=o[c])}}var Nd=class{constructor(e,t,n,s,r){this.cast=e;this.camera=t;this.picker=n;this.stage=s;this.ready=r}cast;camera;picker;stage;ready;known=null;forget(){this.known=null}hit(e,t,n=!1){if(!this.ready())return null;let{width:s,height:r}=this.stage;return this.picker.pick(this.camera,this.cast.actors,e,t,{width:s,height:r,...n?I0:P0})}project(e){let t=this.cast.get(e);return!t||!this.ready()?null:D0(t,this.camera,this.stage.width,this.stage.height,this.look().get(t.number))}named(e){return!e||e.size===0?[]:[...e].flatMap(([t,n])=>{let s=this.look().get(this.cast.get(t)?.number??-1);return s?[{text:n,...s}]:[]})}inFrontOf(e){return this.ready()?F0(new Set(e),this.cast.actors,this.picker,this.camera,this.stage.width,this.stage.height):[]}idsIn(e,t,n,s){if(!this.ready())return[];let r=this.picker.within(this.camera,this.stage.width,this.stage.height,{left:e,top:t,right:n,bottom:s});return this.cast.actors.filter(({number:o})=>r.has(o)).map(({id:o})=>o)}surfaceAt(e,t){let n=this.hit(e,t)?.actor;if(!n)return null;let s=new Hs;s.setFromCamera(new Ne(2*e/this.stage.width-1,1-2*t/this.stage.height),this.camera);let r=O0(s.ray,n.surface(),new Te().makeTranslation(n.offset),this.stage.kept);if(!r)return null;let o=qi(...r.normal.divideScalar(1e3).toArray());return{id:n.id,point_mm:qi(...r.point.sub(n.offset).toArray()),normal:o}}look(){return this.ready()?(this.known??=this.picker.survey(this.camera,this.stage.width,this.stage.height),this.known):new Map}};var tr=class extends Error{name="NoWebGL"};var Ud=class{renderer;canvas;scene=new Bo;width=0;height=0;drawn={triangles:0,calls:0};target=null;screenCamera=new Vi;background=new Wt({vertexShader:Nf,fragmentShader:Zy,uniforms:{uInner:{value:new Ee},uOuter:{value:new Ee},uAspect:{value:1}},depthTest:!1,depthWrite:!1});copy=new Wt({vertexShader:Nf,fragmentShader:Qy,uniforms:{uPicture:{value:null},uTexel:{value:new Ne},uSmooth:{value:!1}},depthTest:!1,depthWrite:!1});plane=new zs(2,2);screen=new kt(this.plane,this.copy);constructor(){this.canvas=document.createElement("canvas");let e={alpha:!1,antialias:!1,depth:!1,stencil:!1,powerPreference:"high-performance"},t=this.canvas.getContext("webgl2",e);if(!t)throw new tr("viewer: expected a WebGL 2 context, the browser gave none");this.renderer=new Fc({canvas:this.canvas,context:t,...e}),this.renderer.autoClear=!1,this.renderer.info.autoReset=!1,this.renderer.setPixelRatio(1),this.renderer.setOpaqueSort(RR),this.renderer.setClearColor(0,0);let n=new kt(this.plane,this.background);n.frustumCulled=this.screen.frustumCulled=!1,n.renderOrder=-1,n.layers.set(Xi.decoration),this.scene.add(n),this.scene.matrixWorldAutoUpdate=!1}get software(){let e=this.renderer.getContext(),t=e.getExtension("WEBGL_debug_renderer_info"),n=e.getParameter(t?t.UNMASKED_RENDERER_WEBGL:e.RENDERER);return/swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(n))}get kept(){return this.renderer.clippingPlanes}setSections(e){this.renderer.clippingPlanes=e.map(({normal:t,offset_mm:n})=>{let[s,r,o]=bs(t),a=new P(s,r,o).normalize();return new Dn(a.negate(),n/1e3/Math.hypot(...t))})}setTheme(e){let[t,n]=Vt.themes[e].background;this.background.uniforms.uInner.value.set(t).convertLinearToSRGB(),this.background.uniforms.uOuter.value.set(n).convertLinearToSRGB()}setSize(e,t,n){this.width=e,this.height=t,this.renderer.setSize(Math.round(e*n),Math.round(t*n),!1),this.background.uniforms.uAspect.value=e/t}draw(e,t,n,{pixelRatio:s,samples:r,smooth:o,detail:a}){let{renderer:l,scene:c}=this,d=this.prepare(Math.max(1,Math.round(this.width*s)),Math.max(1,Math.round(this.height*s)),r);n.detail=a,n.setSize(d.width,d.height,s);for(let g of t)g.mesh.userData.distance=e.position.distanceToSquared(g.sphere.center);l.info.reset(),l.setRenderTarget(d),l.clear(),e.layers.enableAll(),l.render(c,e),l.setRenderTarget(null);let u=this.copy.uniforms;u.uPicture.value=d.texture,u.uSmooth.value=o,u.uTexel.value.set(1/d.width,1/d.height);let{triangles:h,calls:f}=l.info.render;this.drawn={triangles:h,calls:f},l.render(this.screen,this.screenCamera)}async png(e){let{target:t,renderer:n}=this;if(!t)throw new Error("viewer: expected a picture to have been drawn before it is saved, got none");let{width:s,height:r}=t,o=new Uint8ClampedArray(s*r*4);n.readRenderTargetPixels(t,0,0,s,r,o);let a=document.createElement("canvas");Object.assign(a,{width:s,height:r});let l=a.getContext("2d");if(!l)throw new Error("viewer: expected a 2D canvas for the picture, the browser gave none");let c=l.createImageData(s,r);for(let d=0;d<r;d++)c.data.set(o.subarray((r-1-d)*s*4,(r-d)*s*4),d*s*4);return l.putImageData(c,0,0),e(l),new Promise((d,u)=>{a.toBlob(h=>h?d(h):u(new Error("viewer: the browser could not encode the picture")),"image/png")})}add(e){this.scene.add(e)}dispose(){this.target?.dispose(),this.plane.dispose(),this.background.dispose(),this.copy.dispose(),this.renderer.dispose(),this.renderer.forceContextLoss(),this.canvas.remove()}prepare(e,t,n){return this.target&&this.target.samples!==n&&(this.target.dispose(),this.target=null),this.target??=new ln(e,t,{samples:n,stencilBuffer:!0,type:rn}),this.target.setSize(e,t),this.target}};function RR(i,e){let t=n=>n.userData.distance??0;return i.renderOrder-e.renderOrder||t(i.object)-t(e.object)}var N0=`canvas {
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
`;var PR=250,IR=160,Bd=class{constructor(e,t){this.options=t;this.stage=new Ud,this.scene={selected:[],highlighted:[],shown:new Map,theme:t.theme},this.root=e.ownerDocument.createElement("div"),this.root.style.cssText="position:absolute;inset:0;overflow:hidden";let n=e.ownerDocument.createElement("style");n.textContent=N0,this.orientation=new Ed(t.orientationLetters),this.root.attachShadow({mode:"open"}).append(n,this.stage.canvas,this.labels.canvas,this.orientation.canvas,this.scaleBar.element),e.append(this.root);let{canvas:s,renderer:r}=this.stage;this.loop=new Md({advance:o=>this.orbit.update(o),prepare:()=>this.hoverNow(),draw:o=>this.draw(o),rested:()=>this.reportCamera(),ready:()=>this.ready()},this.stage.software),this.materials=new md(t.theme),this.stage.setTheme(t.theme),this.cast=new _d(this.materials,t.structures),this.picker=new Dd(r,this.stage.scene),this.stage.add(this.joints.root),this.orbit=new cd(s,!0,()=>this.loop.wake()),this.sightings=new Nd(this.cast,this.orbit.camera,this.picker,this.stage,()=>this.ready()),this.pointer=new Od(s,{hover:(o,a)=>this.onHover(o,a),leave:()=>this.onLeave(),click:(o,a,l)=>this.onClick(o,a,l),double:(o,a,l)=>this.onDouble(o,a,l),menu:(o,a)=>this.events.emit("menu",this.sightings.hit(o,a)?.actor.id??null,o,a)}),s.addEventListener("webglcontextlost",this.onLost),s.addEventListener("webglcontextrestored",this.onRestored),this.observer=new ResizeObserver(()=>this.resize()),this.observer.observe(this.root),this.resize()}options;root;stage;materials;picker;orbit;pointer;orientation;loop;joints=new Ld;events=new yd;observer;cast;sightings;scene;hovered=null;pendingHover=null;cameraTimer;lastCamera="";insets={top:0,right:0,bottom:0,left:0};labels=new Sd;scaleBar=new Fd;lost=!1;disposed=!1;moved=null;posingTimer;async addPack(e){let t=await C0(e,this.joints,this.cast.skeleton);if(this.disposed)return[];let n=this.cast.actors.length===0,s=this.cast.add(t);for(let r of s)r.addTo(this.stage.scene),this.picker.enlist(r);return this.cast.dress(s,this.scene,this.hovered),this.moved&&this.bend(this.moved),this.scene.explode&&this.cast.explode(this.scene.explode),n&&this.orbit.setHome(this.cast.homePoints()),this.sightings.forget(),this.loop.invalidate(),n&&this.frame().then(()=>this.orbit.setReducedMotion(this.options.reducedMotion)),t.map(r=>r.id)}apply(e){this.sightings.forget();let t=e.theme!==this.scene.theme,{labels:n,sections:s,explode:r=0}=this.scene;this.scene=e,t&&(this.materials.setTheme(e.theme),this.stage.setTheme(e.theme));let o=JSON.stringify(s??[])!==JSON.stringify(e.sections??[]);o&&this.cut(e.sections??[]);let a=r!==(e.explode??0);a&&(this.cast.explode(e.explode??0),this.orbit.setHome(this.cast.homePoints()));let l=n!==e.labels;(this.dress()||t||l||o||a)&&this.loop.invalidate()}pose(e){e===null&&this.moved===null||(this.bend(e),this.sightings.forget(),clearTimeout(this.posingTimer),this.posingTimer=setTimeout(()=>this.onPosed(),IR),this.loop.invalidate())}setHover(e){e!==this.hovered&&(this.hovered=e,this.dress()&&this.loop.invalidate())}setView(e){this.orbit.setView(e),this.loop.wake()}flyTo(e){let t=this.cast.pointsOf(e);t.length>0&&this.orbit.flyTo(t),this.loop.wake()}home(){this.orbit.home(),this.loop.wake()}setCamera(e){this.orbit.set(e),this.loop.wake()}getCamera(){return this.orbit.get()}getView(){return this.orbit.view()}zoom(e){this.orbit.zoom(e),this.loop.wake()}turn(e,t){this.orbit.turn(e,t),this.loop.wake()}pan(e,t){this.orbit.pan(e,t),this.loop.wake()}setInsets(e){this.insets=e,this.orbit.setInsets(e),this.loop.wake()}setReducedMotion(e){this.orbit.setReducedMotion(e)}on(e,t){return this.events.on(e,t)}project(e){return this.sightings.project(e)}inFrontOf(e){return this.sightings.inFrontOf(e)}idsIn(e,t,n,s){return this.sightings.idsIn(e,t,n,s)}pickAt(e,t){return this.sightings.hit(e,t)?.actor.id??null}surfaceAt(e,t){return this.sightings.surfaceAt(e,t)}centreOf(e){return this.cast.centreOf(e)}planeOf(e){return this.cast.planeOf(e)}frame(){return this.loop.frame()}settled(){return this.loop.settled()}screenshot(e,t=!1){this.stage.draw(this.orbit.camera,this.cast.actors,this.materials,{pixelRatio:e,samples:4,smooth:!1,detail:!0}),this.loop.spoil();let{width:n,height:s}=this.stage;return this.stage.png(r=>{r.scale(e,e),t&&zf(r,this.sightings.named(this.scene.labels),n,s,this.insets,this.scene.theme)})}stats(){let{memory:e,programs:t}=this.stage.renderer.info;return{frames:this.loop.frames,structures:this.cast.actors.length,triangles:this.stage.drawn.triangles,drawCalls:this.stage.drawn.calls,geometries:e.geometries,textures:e.textures,programs:t?.length??0,level:this.loop.quality.level,samples:this.loop.drawn?.samples??0,pickMs:this.picker.lastMs,moving:this.loop.moving}}dispose(){this.disposed||(this.disposed=!0,this.loop.dispose(),clearTimeout(this.cameraTimer),clearTimeout(this.posingTimer),this.observer.disconnect(),this.stage.canvas.removeEventListener("webglcontextlost",this.onLost),this.stage.canvas.removeEventListener("webglcontextrestored",this.onRestored),this.pointer.dispose(),this.orbit.dispose(),this.cast.dispose(),this.picker.dispose(),this.materials.dispose(),this.stage.dispose(),this.root.remove(),this.events.clear())}ready(){return!this.lost&&!this.disposed&&this.stage.width>0}bend(e){this.moved=e,this.joints.pose(e),this.cast.pose(e&&this.joints)}onPosed(){this.posingTimer=void 0,!this.disposed&&(this.orbit.setHome(this.cast.homePoints(),!0),this.loop.invalidate())}dress(){return this.cast.dress(this.cast.actors,this.scene,this.hovered)}cut(e){if(this.stage.setSections(e),this.materials.cut!==e.length>0){this.materials.cut=e.length>0;for(let t of[this.picker,...this.cast.actors])t.setSide(this.materials.side)}}onHover(e,t){this.pendingHover={x:e,y:t},this.loop.wake()}onLeave(){this.pendingHover=null,this.hovered!==null&&(this.setHover(null),this.events.emit("hover",null,0,0,null))}hoverNow(){if(!this.pendingHover||this.loop.moving)return;let{x:e,y:t}=this.pendingHover;this.pendingHover=null;let n=this.sightings.hit(e,t),s=n?.actor.id??null;this.stage.canvas.style.cursor=s===null?"":"pointer",!(s===null&&this.hovered===null)&&(this.setHover(s),this.events.emit("hover",s,e,t,n&&s?this.options.regionNames?.(s,n.region)??null:null))}onClick(e,t,n){this.events.emit("pick",this.sightings.hit(e,t,n.touch)?.actor.id??null,n,e,t)}onDouble(e,t,n){let s=this.sightings.hit(e,t,n.touch)?.actor.id;s!==void 0&&this.flyTo([s])}onLost=e=>{e.preventDefault(),this.lost=!0,this.events.emit("lost")};onRestored=()=>{this.lost=!1,this.loop.invalidate(),this.events.emit("restored")};resize(){let{clientWidth:e,clientHeight:t}=this.root;if(e===0||t===0)return;let{quality:n}=this.loop;n.setDevicePixelRatio(window.devicePixelRatio),this.stage.setSize(e,t,n.still.pixelRatio),this.orbit.resize(e,t),this.sightings.forget(),this.loop.redraw()}draw(e){let{azimuth_deg:t,elevation_deg:n}=this.orbit.now();this.stage.draw(this.orbit.camera,this.cast.actors,this.materials,e),this.orientation.draw(t,n,this.scene.theme),this.scaleBar.draw(this.orbit.mmPerPixel(),this.scene.theme),this.loop.moving&&this.sightings.forget();let s=this.loop.moving||this.posingTimer!==void 0?[]:this.sightings.named(this.scene.labels);this.labels.draw(s,this.stage.width,this.stage.height,this.insets,this.scene.theme)}reportCamera(){let e=JSON.stringify(this.orbit.get());if(this.cameraTimer!==void 0)return;let{along:t}=this.orbit;this.orbit.along=!1,e!==this.lastCamera&&(this.lastCamera=e,!t&&(this.events.emit("camera",this.orbit.get(),this.orbit.view()),this.cameraTimer=setTimeout(()=>{this.cameraTimer=void 0,this.loop.moving||this.reportCamera()},PR)))}};function bp(i,e){return new Bd(i,e)}function U0(i,e,t,n){let s=i.catalogue.peek(),r=Object.keys(s.structures).length===0,o=d=>u=>r||Qi(s,u)===d,a={structure:o("structure"),condition:o("condition"),exercise:o("exercise")},{patch:l,problems:c}=Fm(t,a);for(let{word:d,value:u}of c)i.notify("warning",e("app.unknown",{word:d,value:u.slice(0,120)}));i.update({...n,...l},"address")}var LR={selected:null,condition:null,exercise:null,isolate:null,visibility:ai.visibility,posture:ai.posture,findings:ai.findings},kR=250;function DR(i,e){let t=Nm(s=>U0(i,e(),s,LR)),n;return i.onChange(({patch:s,origin:r,before:o,after:a})=>{if(r==="address")return;let l="selected"in s||"condition"in s||"exercise"in s||(s.findings??o.findings).length!==o.findings.length;clearTimeout(n);let c=()=>t.write(i.state.peek(),!1);l?t.write(a,!0):"posture"in s||"findings"in s?n=setTimeout(c,kR):c()}),t}var OR=48;function FR(i,e,t){for(let n=0;n<=OR;n+=8){let s=n===0?1:8;for(let r=0;r<s;r++){let o=2*Math.PI*r/s,a=i.pickAt(e+n*Math.cos(o),t+n*Math.sin(o));if(a!==null)return a}}return null}function NR(i,e){let t=i.catalogue.peek();if(Object.keys(t.structures).length===0)return;let n=i.state.peek(),s={selected:"structure",isolate:"structure",condition:"condition",exercise:"exercise"};for(let[r,o]of Object.entries(s)){let a=n[r];a===null||Qi(t,a)===o||(i.notify("warning",e("app.unknown",{word:r,value:a.slice(0,120)})),i.update({[r]:null},"address"))}}function B0(i,e,t){let n=Mo(t??i.state),s=Am(n.patch,i.kind!=="notebook"),r=un(()=>U_(s.catalogue.value.ui,s.catalogue.value.language)),o=je(null),a=Cm(s,o,Wm(s)),l=u_(s,()=>r.peek()),c=m_(i,s,x=>a.select(x)),d=[l.dispose],u=null,h=()=>{},f=new Promise(x=>h=x),g={store:s,actions:a,search:un(()=>P_(s.catalogue.value)),words:r,languages:Object.keys(i.assets.catalogues??{}),picture:c,living:l,attach:x=>h(x),pickCentre:()=>{let x=e.querySelector("[data-testid=canvas]");return x&&u?FR(u,x.clientWidth/2,x.clientHeight/2):null}},_=document.createElement("style");_.textContent=Cy;let m=document.createElement("div");m.className="root",e.replaceChildren(_,m),tu(b(mf.Provider,{value:g,children:b(xy,{})}),m);for(let x of n.problems)s.notify("warning",r.peek()("app.unknown-state",{reason:x}));I_(s,()=>r.peek()),L_(i,s,x=>s.notify("warning",x),()=>u!==null);let p=x=>{try{return bp(x,Um(s,b_(i.assets.manifest)))}catch(S){return s.stage.value="picture",S instanceof tr?s.notify("info",r.peek()(i.hasPython?"app.no-3d":"app.no-picture")):s.notify("error",r.peek()("app.3d-failed",{reason:S instanceof Error?S.message:String(S)})),i.hasPython&&(c.start(),o.value=g_(s)),null}},v=async()=>{let x=p_(i,s,()=>r.peek());await x.words,i.kind!=="notebook"&&(U0(s,r.peek(),window.location.search,{}),d.push(DR(s,()=>r.peek()).dispose)),NR(s,r.peek());let S=await f,T=p(S);if(u=T,T===null){s.progress.value={...s.progress.peek(),done:!0};return}let A=Vm(s,a,T,S,o);d.push(l.connect(T,S),A.dispose),s.stage.value="view",await x.shapes(y=>T.addPack(y),()=>{A.rebase(),a.showSubject()}),s.spoken.value=r.peek()("spoken.ready")};return s.ownsPage&&d.push(zt(()=>{let{selected:x,exercise:S,condition:T}=s.state.value,A=x??S??T??s.page.value?.id,y=r.value("app.name");document.title=A?`${tn(s.catalogue.value,A)} · ${y}`:y})),d.push(zt(()=>{s.interrupted.value&&s.notify("warning",r.peek()("app.3d-lost"))})),{store:s,get viewer(){return u},ready:v(),joined:i.joined,dispose(){for(let x of d.splice(0))x();tu(null,m),c.dispose(),s.dispose(),i.dispose()}}}var _p=new Map;function UR(i){let e=i.currentTarget;for(let t=e.getRootNode();t instanceof ShadowRoot;t=e.getRootNode())e=t.host,t.host.setAttribute("data-lm-suppress-shortcuts","true")}function yp(i,e,t){let n=document.createElement("div");n.style.cssText="position:relative;width:100%;height:100%;min-height:0",n.setAttribute("data-lm-suppress-shortcuts","true"),e.kind==="notebook"&&n.addEventListener("focusin",UR),i.replaceChildren(n);let s=B0(e,n.attachShadow({mode:"open"}),t);return i.spine=s,window.__spine=s,s}var BR={render({model:i,el:e}){e.spine?.dispose();let t=i.id??"",n=yp(e,Wd(i),_p.get(t)),s=n.store.state.subscribe(r=>_p.set(t,r));i.on("remove",()=>{s(),_p.delete(t),n.dispose()})}},vp=null;function zR(i,e){if(e.host!=="page")return yp(i,Lp(e));vp=kp(e);let t=yp(i,vp);return document.documentElement.classList.add("loaded"),t}function VR(i){vp?.join(i)}window.SpineExplorer={mount:zR,join:VR};var cU={SpineView:BR};export{bp as createViewer,cU as default,VR as join,zR as mount};
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
