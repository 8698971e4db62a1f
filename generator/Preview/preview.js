// Keeps the page in step with the content: loads it anew when it has changed, and shows over it what is wrong.
(() => {
  const { assets } = document.currentScript.dataset;
  let { print } = document.currentScript.dataset;

  const show = (heading, problems) => {
    let panel = document.getElementById('sitegen');
    if (!problems) return panel?.remove();
    if (!panel) {
      panel = document.createElement('section');
      panel.id = 'sitegen';
      panel.setAttribute('role', 'alert');
      panel.append(document.createElement('strong'), document.createElement('pre'));
      document.body.append(panel);
    }
    panel.firstChild.textContent = heading;
    panel.lastChild.textContent = problems;
  };

  // Only what stands on the page is exchanged: that is sooner there than a page that is loaded anew, and stays where it was scrolled to.
  const exchange = text => {
    const next = new DOMParser().parseFromString(text, 'text/html');
    const panel = document.getElementById('sitegen');
    document.title = next.title;
    next.querySelectorAll('body script').forEach(script => script.remove());
    document.body.replaceChildren(...next.body.childNodes, ...(panel ? [panel] : []));
    for (const { src } of document.head.querySelectorAll('script[src]')) {
      const script = document.createElement('script');
      script.src = src;
      script.onload = () => script.remove();
      document.body.append(script);
    }
  };

  const ask = address => fetch(address, { cache: 'no-store' });

  let turn = 0;
  const update = async () => {
    const mine = ++turn;
    const now = await (await ask('/.sitegen/state?' + location.pathname)).json();
    if (mine !== turn) return; // there is news again
    show(now.heading, now.problems);
    if (now.print === print) return;
    if (now.assets !== assets) return location.reload();
    const text = await (await ask(location.href)).text();
    if (mine !== turn) return;
    print = now.print;
    exchange(text);
  };
  // A server that is gone tells its news when it is back.
  const follow = () => update().catch(() => {});

  const listenAlone = () => {
    new EventSource('/.sitegen/events').onmessage = follow;
  };
  new BroadcastChannel('sitegen').onmessage = follow;
  if (window.SharedWorker) new SharedWorker('/.sitegen/events.js').onerror = listenAlone;
  else listenAlone();
  window.addEventListener('pageshow', follow); // also when the browser goes back to a page that it kept
})();
