// Keeps the page in step with the content: loads it anew when it has changed, and shows over it what is wrong.
(() => {
  const own = document.currentScript.dataset.print;

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

  new EventSource('/.sitegen/events?' + location.pathname).onmessage = event => {
    const { heading, problems, print } = JSON.parse(event.data);
    show(heading, problems);
    if (print !== own) location.reload();
  };
})();
