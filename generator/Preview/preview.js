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
  const exchange = async wanted => {
    const answer = await fetch(location.href, { cache: 'no-store' });
    const text = await answer.text();
    if (print !== wanted) return; // a newer one is on its way
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

  new EventSource('/.sitegen/events?' + location.pathname).onmessage = async event => {
    const now = JSON.parse(event.data);
    show(now.heading, now.problems);
    if (now.print === print) return;
    if (now.assets !== assets) return location.reload();
    print = now.print;
    await exchange(now.print).catch(() => location.reload());
  };
})();
